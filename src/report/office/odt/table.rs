//! Tables, and names with their values.

use super::Writing;
use super::body::inlines;
use crate::report::document::KeyValue;
use crate::report::inline::Inlines;
use crate::report::office::sheet;
use crate::report::table::{Align, Table};

/// A table with its caption above it.
pub(super) fn write(writing: &mut Writing<'_>, table: &Table, room: u32) {
    if table.width() == 0 {
        return;
    }
    if !table.caption.is_empty() {
        writing.paragraph("Caption", &table.caption);
    }
    let aligns: Vec<Align> = table.all_columns().map(|column| column.align).collect();
    let size = if table.width() > 6 { "Small" } else { "Text" };
    writing.open(sheet::widths(table, room), &table.caption.text());
    if table.columns.iter().any(|column| !column.header.is_empty()) {
        writing.xml.open("table:table-header-rows", &[]);
        let cells: Vec<Inlines> = table.all_columns().map(|c| Inlines::from(c.header.as_str())).collect();
        writing.row("HeadCell", cells.iter().zip(&aligns).map(|(cell, align)| (cell, paragraph("Head", *align))));
        writing.xml.close();
    }
    let empty = Inlines::new();
    for (emphasis, cells) in table.grid() {
        let cell = if emphasis { "SumCell" } else { "Cell" };
        let cells = cells.into_iter().map(|cell| cell.unwrap_or(&empty)).zip(&aligns).enumerate();
        let style = |at: usize| if emphasis || (table.row_headers && at == 0) { "Head" } else { size };
        writing.row(cell, cells.map(|(at, (text, align))| (text, paragraph(style(at), *align))));
    }
    writing.shut();
}

/// Names with their values, in two columns without lines.
pub(super) fn pairs(writing: &mut Writing<'_>, pairs: &[KeyValue], room: u32) {
    if pairs.is_empty() {
        return;
    }
    writing.open(vec![room * 3 / 10, room - room * 3 / 10], "");
    for pair in pairs {
        let key = Inlines::from(pair.key.as_str());
        let cells = [(&key, "TableKey".to_owned()), (&pair.value, paragraph("Text", Align::Start))];
        writing.row("PairCell", cells.into_iter());
    }
    writing.shut();
}

/// Name of the paragraph style of a cell.
fn paragraph(style: &str, align: Align) -> String {
    let place = match align {
        Align::Start => "",
        Align::Center => "Center",
        Align::End => "End",
    };
    format!("Table{style}{place}")
}

impl Writing<'_> {
    fn open(&mut self, widths: Vec<u32>, caption: &str) {
        let columns = widths.len();
        self.tables.push(widths);
        let name = format!("Table{}", self.tables.len());
        self.xml.open("table:table", &[("table:name", &name), ("table:style-name", &name)]);
        if !caption.is_empty() {
            self.xml.texts("table:title", &[], caption);
        }
        for column in 1..=columns {
            self.xml.leaf("table:table-column", &[("table:style-name", &format!("{name}.{column}"))]);
        }
    }

    fn shut(&mut self) {
        self.xml.close();
        self.line("AfterTable", "");
    }

    fn row<'c>(&mut self, style: &str, cells: impl Iterator<Item = (&'c Inlines, String)>) {
        self.xml.node("table:table-row", &[("table:style-name", "Row")], |xml| {
            for (text, paragraph) in cells {
                let attributes = [("table:style-name", style), ("office:value-type", "string")];
                xml.node("table:table-cell", &attributes, |xml| {
                    xml.node("text:p", &[("text:style-name", &paragraph)], |xml| inlines(xml, text));
                });
            }
        });
    }
}
