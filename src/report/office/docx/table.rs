//! Tables, and names with their values.

use super::Writing;
use super::text::Shape;
use crate::report::document::KeyValue;
use crate::report::inline::Inlines;
use crate::report::office::sheet;
use crate::report::table::{Align, Table};
use crate::report::xml::Xml;

/// A table with its caption above it.
pub(super) fn write(writing: &mut Writing<'_>, table: &Table, room: u32) {
    if !table.caption.is_empty() {
        writing.paragraph(&Shape::styled("Caption"), &table.caption);
    }
    let widths = sheet::widths(table, room);
    let small = table.width() > 6;
    writing.table(("WisselTable", table.row_headers, &table.caption.text()), &widths, |writing| {
        if table.columns.iter().any(|column| !column.header.is_empty()) {
            let cells: Vec<Inlines> = table.all_columns().map(|c| Inlines::from(c.header.as_str())).collect();
            let cells: Vec<_> = cells.iter().zip(table.all_columns().map(|c| c.align)).collect();
            writing.row(&cells, &widths, "TableHead", (true, false));
        }
        let empty = Inlines::new();
        for (emphasis, cells) in table.grid() {
            let aligns = table.all_columns().map(|column| column.align);
            let cells: Vec<_> = cells.into_iter().map(|cell| cell.unwrap_or(&empty)).zip(aligns).collect();
            writing.row(&cells, &widths, if small { "TableSmall" } else { "TableText" }, (false, emphasis));
        }
    });
}

/// Names with their values, in two columns without lines.
pub(super) fn pairs(writing: &mut Writing<'_>, pairs: &[KeyValue], room: u32) {
    let widths = [room * 3 / 10, room - room * 3 / 10];
    writing.table(("WisselPairs", true, ""), &widths, |writing| {
        for pair in pairs {
            let key = Inlines::from(pair.key.as_str());
            writing.row(&[(&key, Align::Start), (&pair.value, Align::Start)], &widths, "TableText", (false, false));
        }
    });
}

impl Writing<'_> {
    fn table(&mut self, (style, first, caption): (&str, bool, &str), widths: &[u32], rows: impl FnOnce(&mut Self)) {
        let total: u32 = widths.iter().sum();
        self.xml.open("w:tbl", &[]);
        self.xml.node("w:tblPr", &[], |xml| {
            xml.leaf("w:tblStyle", &[("w:val", style)]);
            xml.leaf("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
            xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
            look(xml, first);
            if !caption.is_empty() {
                xml.leaf("w:tblCaption", &[("w:val", caption)]);
            }
        });
        self.xml.node("w:tblGrid", &[], |xml| {
            widths.iter().for_each(|width| xml.leaf("w:gridCol", &[("w:w", &width.to_string())]));
        });
        rows(self);
        self.xml.close();
        self.line(&Shape::styled("AfterTable"), "");
    }

    fn row(&mut self, cells: &[(&Inlines, Align)], widths: &[u32], style: &str, (head, strong): (bool, bool)) {
        self.xml.open("w:tr", &[]);
        self.xml.node("w:trPr", &[], |xml| {
            xml.leaf("w:cantSplit", &[]);
            if head {
                xml.leaf("w:tblHeader", &[]);
            }
        });
        for ((text, align), width) in cells.iter().zip(widths) {
            let align = match align {
                Align::Start => "",
                Align::Center => "center",
                Align::End => "right",
            };
            self.cell(text, *width, &Shape { style, align, strong, ..Shape::default() });
        }
        self.xml.close();
    }

    fn cell(&mut self, text: &Inlines, width: u32, shape: &Shape<'_>) {
        self.xml.open("w:tc", &[]);
        self.xml.node("w:tcPr", &[], |xml| {
            xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if shape.strong {
                xml.leaf("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "F2F4F7")]);
            }
        });
        self.paragraph(shape, text);
        self.xml.close();
    }
}

/// Which rows and columns head the others, for the style and for screen readers.
fn look(xml: &mut Xml, first: bool) {
    let column = if first { "1" } else { "0" };
    let look = [("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", column), ("w:lastColumn", "0")];
    let bands = [("w:noHBand", "1"), ("w:noVBand", "1")];
    let value = [("w:val", if first { "06A0" } else { "0620" })];
    xml.leaf("w:tblLook", &[value.as_slice(), look.as_slice(), bands.as_slice()].concat());
}
