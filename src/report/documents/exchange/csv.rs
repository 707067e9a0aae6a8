//! Comma-separated values, as RFC 4180 has them, in UTF-8 with a mark that spreadsheets look for.
//!
//! In: rows of texts. Out: bytes. A text that a spreadsheet would take for a formula gets an apostrophe in front
//! (OWASP, *CSV Injection*), also where blanks, quotes or invisible signs stand before it, and
//! behind a semicolon or line end inside it.

use crate::report::glyphs::turns;

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
    let text: &str = &text.replace(turns, "");
    let number = text.parse::<f64>().is_ok_and(f64::is_finite);
    let formula = !number && (text.starts_with(['\t', '\r']) || begins_formula(text));
    let text = format!("{}{}", if formula { "'" } else { "" }, parted(text));
    if text.contains([',', '"', '\n', '\r', '\t', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// Where cells end at semicolons, as in German and Dutch, a quote inside a line protects nothing: what would begin a
/// cell there gets an apostrophe, too. A dash before a blank begins a line of a list.
fn parted(text: &str) -> String {
    let piece = |(i, piece): (usize, &str)| {
        let mut signs = piece.chars();
        let sign = signs.next().is_some_and(|c| matches!(c, '=' | '+' | '-' | '@'));
        let formula = i > 0 && sign && signs.next().is_some_and(|c| !c.is_whitespace());
        format!("{}{piece}", if formula { "'" } else { "" })
    };
    text.split_inclusive([';', '\n', '\r']).enumerate().map(piece).collect()
}

/// Whether a sign of formulas, also a wide one, is the first that counts.
fn begins_formula(text: &str) -> bool {
    let skipped = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '"' | '\'' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
    };
    text.trim_start_matches(skipped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
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
    #[test]
    fn nothing_before_a_formula_brings_it_to_life() {
        for formula in
            ["=1", "+1+1", "-1-1", "@x", "\t=1", "\r=1", " =1", "\u{a0}=1", "\"=1", "'=1", "\u{200b}=1", "\n@x", "＝1"]
        {
            assert!(quoted(formula).trim_start_matches('"').starts_with('\''), "{formula:?}");
        }
        for (text, safe) in [("a;=1;b", "a;'=1;b"), ("a\n=1", "a\n'=1"), ("a;-1+1", "a;'-1+1"), ("a\r@x", "a\r'@x")] {
            assert_eq!(quoted(text), format!("\"{safe}\""));
        }
        assert_eq!(quoted("a; - b\n- c; =d;"), "\"a; - b\n- c; =d;\"");
        for plain in ["-4.5", "+1e3", "a=b", "", "'a", "−4", "1-2"] {
            assert_eq!(quoted(plain), plain);
        }
        assert!(quoted("-inf").starts_with('\''));
        assert_eq!(quoted("a\t=1"), "\"a\t=1\"", "one cell, also where tabs part them");
    }
}
