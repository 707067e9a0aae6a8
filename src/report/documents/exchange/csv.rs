//! Comma-separated values, as RFC 4180 has them, in UTF-8 with a mark that spreadsheets look for.
//!
//! In: rows of texts. Out: bytes. A text that a spreadsheet would take for a formula gets an apostrophe in front
//! (OWASP, *CSV Injection*).

/// A table while it is written.
pub(super) struct Csv(String);

impl Csv {
    /// A table with this header.
    pub(super) fn new<T: AsRef<str>>(header: impl IntoIterator<Item = T>) -> Self {
        let mut csv = Self(String::from('\u{FEFF}'));
        csv.row(header);
        csv
    }

    /// Adds a row.
    pub(super) fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
        self.0 += &cells.join(",");
        self.0 += "\r\n";
    }

    /// The bytes of the file.
    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

fn quoted(text: &str) -> String {
    let number = text.parse::<f64>().is_ok();
    let formula = !number && text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = format!("{}{text}", if formula { "'" } else { "" });
    if text.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be_and_never_formulas() {
        let mut csv = Csv::new(["a", "b, c"]);
        csv.row(["say \"x\"", "=1+1"]);
        csv.row(["two\nlines", "-4.5"]);
        let text = String::from_utf8(csv.finish()).unwrap_or_default();
        assert_eq!(text, "\u{FEFF}a,\"b, c\"\r\n\"say \"\"x\"\"\",'=1+1\r\n\"two\nlines\",-4.5\r\n");
    }
}
