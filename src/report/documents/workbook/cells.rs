//! Cells of a sheet: texts that are never formulas, inputs that are marked, formulas with their results.
//!
//! In: rows and columns from 0. Out: a sheet, and addresses such as `'1 Weights'!$C$4`.

use std::borrow::Cow;

use jiff::civil::Date;
use rust_xlsxwriter::{Color, Format, Formula, Worksheet, XlsxError};

use crate::report::glyphs::turns;
use crate::text::Language;

/// A cell takes no longer text, in units of UTF-16.
const LONGEST: usize = 32_767;

/// A sheet while it is being written.
pub(super) struct Page {
    sheet: Worksheet,
    language: Language,
    /// What every cached result is off by.
    shift: f64,
    head: Format,
    wrapped: Format,
    number: Format,
    input: Format,
    day: Format,
}

impl Page {
    pub(super) fn new(name: &str, language: Language, shift: f64) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        Ok(Self {
            sheet,
            language,
            shift,
            head: Format::new().set_bold().set_text_wrap(),
            wrapped: Format::new().set_text_wrap(),
            number: Format::new().set_num_format("0.00"),
            day: Format::new().set_num_format(days(language)),
            input: Format::new().set_num_format("0.0#").set_background_color(Color::from(0x00FF_F2CC)),
        })
    }

    pub(super) fn done(self) -> Worksheet {
        self.sheet
    }

    pub(super) fn width(&mut self, column: u16, characters: f64) -> Result<(), XlsxError> {
        self.sheet.set_column_width(column, characters).map(|_| ())
    }

    /// What lies above and left of this cell stays in sight.
    pub(super) fn freeze(&mut self, row: u32, column: u16) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(row, column).map(|_| ())
    }

    pub(super) fn head(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(row, column, fitting(text), &self.head).map(|_| ())
    }

    pub(super) fn text(&mut self, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(row, column, fitting(text), &self.wrapped).map(|_| ())
    }

    pub(super) fn number(&mut self, row: u32, column: u16, number: f64) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(row, column, number, &self.number).map(|_| ())
    }

    /// A date that can be counted with; one before the calendar of spreadsheets is a text.
    pub(super) fn day(&mut self, row: u32, column: u16, day: Date) -> Result<(), XlsxError> {
        if day.year() < 1900 {
            return self.text(row, column, &self.language.date(day));
        }
        self.sheet.write_datetime_with_format(row, column, day, &self.day).map(|_| ())
    }

    /// A number that is meant to be changed.
    pub(super) fn input(&mut self, row: u32, column: u16, number: f64) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(row, column, number, &self.input).map(|_| ())
    }

    /// A formula with its result; `None` = it gives an empty text.
    pub(super) fn formula(
        &mut self,
        row: u32,
        column: u16,
        formula: &str,
        result: Option<f64>,
    ) -> Result<(), XlsxError> {
        let result = result.map_or_else(String::new, |number| (number + self.shift).to_string());
        let formula = Formula::new(formula).set_result(result);
        self.sheet.write_formula_with_format(row, column, formula, &self.number).map(|_| ())
    }
}

/// How a spreadsheet shows a day, as [`Language::date`] writes it; months are English ones in an English file.
const fn days(language: Language) -> &'static str {
    match language {
        Language::En => "[$-409]d mmm yyyy",
        Language::De => "dd.mm.yyyy",
        Language::Nl => "dd-mm-yyyy",
    }
}

/// The text, cut where a cell ends.
fn fitting(text: &str) -> Cow<'_, str> {
    if text.contains(turns) {
        return fitting(&text.replace(turns, "")).into_owned().into();
    }
    if text.encode_utf16().count() <= LONGEST {
        return text.into();
    }
    let mut room = LONGEST - 1;
    let fits = |c: &char| {
        room = room.saturating_sub(c.len_utf16());
        room > 0
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

/// A column by its letters, from 0: A, B … Z, AA.
fn letters(column: u16) -> String {
    let mut rest = u32::from(column) + 1;
    let mut out = Vec::new();
    while rest > 0 {
        let digit = (rest - 1) % 26;
        out.push(char::from(b'A' + u8::try_from(digit).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    out.iter().rev().collect()
}

/// A cell of a sheet, fixed.
pub(super) fn cell(sheet: &str, row: u32, column: u16) -> String {
    format!("'{sheet}'!${}${}", letters(column), row + 1)
}

/// Part of a column of a sheet, fixed; `rows` are first and last.
pub(super) fn part(sheet: &str, rows: (u32, u32), column: u16) -> String {
    let letters = letters(column);
    format!("'{sheet}'!${letters}${}:${letters}${}", rows.0 + 1, rows.1 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_a_cell_ends() {
        assert_eq!(fitting("kurz"), "kurz");
        let cut = fitting(&"😀".repeat(40_000)).into_owned();
        assert!(cut.ends_with("😀…") && cut.encode_utf16().count() <= LONGEST);
    }

    #[test]
    fn cells_are_named_as_in_every_spreadsheet() {
        assert_eq!(cell("1 Weights", 3, 2), "'1 Weights'!$C$4");
        assert_eq!(part("1 Weights", (10, 12), 26), "'1 Weights'!$AA$11:$AA$13");
        assert_eq!(
            (letters(25), letters(51), letters(701), letters(702)),
            ("Z".into(), "AZ".into(), "ZZ".into(), "AAA".into())
        );
    }
}
