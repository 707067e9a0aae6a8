//! Tables of the HTML writer.
//!
//! In: a [`Table`]. Out: a `<table>` whose header cells name what they head, in a box that scrolls sideways on a
//! narrow screen.

use std::fmt::Write as _;

use super::html::{escape, inlines, lines};
use super::inline::Inlines;
use super::table::{Align, Table};

/// Adds the table to the page.
pub(crate) fn write(out: &mut String, table: &Table) {
    let name = table.caption.text();
    let reach = if name.is_empty() {
        String::new()
    } else {
        format!(" role=\"group\" tabindex=\"0\" aria-label=\"{}\"", escape(&name))
    };
    let _ = writeln!(out, "<div class=\"wide\"{reach}>\n<table>");
    if !name.is_empty() {
        let _ = writeln!(out, "<caption>{}</caption>", inlines(&table.caption));
    }
    let classes: Vec<&str> = table.all_columns().map(|column| class(column.align)).collect();
    write_header(out, table, &classes);
    out.push_str("<tbody>\n");
    for (emphasis, cells) in table.grid() {
        write_row(out, emphasis, table.row_headers, cells.into_iter().zip(classes.iter().copied()));
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn write_header(out: &mut String, table: &Table, classes: &[&str]) {
    if table.columns.iter().all(|column| column.header.is_empty()) {
        return;
    }
    out.push_str("<thead>\n<tr>");
    for (column, class) in table.all_columns().zip(classes) {
        let _ = write!(out, "<th scope=\"col\"{class}>{}</th>", lines(&column.header));
    }
    out.push_str("</tr>\n</thead>\n");
}

fn write_row<'a>(
    out: &mut String,
    emphasis: bool,
    row_headers: bool,
    cells: impl Iterator<Item = (Option<&'a Inlines>, &'a str)>,
) {
    out.push_str(if emphasis { "<tr class=\"emphasis\">" } else { "<tr>" });
    for (at, (cell, class)) in cells.enumerate() {
        let shown = cell.map(inlines).unwrap_or_default();
        let _ = if row_headers && at == 0 {
            write!(out, "<th scope=\"row\"{class}>{shown}</th>")
        } else {
            write!(out, "<td{class}>{shown}</td>")
        };
    }
    out.push_str("</tr>\n");
}

const fn class(align: Align) -> &'static str {
    match align {
        Align::Start => "",
        Align::Center => " class=\"center\"",
        Align::End => " class=\"end\"",
    }
}
