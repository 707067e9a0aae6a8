//! Fields to write in, each under its label.
//!
//! A field whose text is no value keeps the text and says what it expects; the value then stays as it was. Tab into a
//! field of one line takes all of its text, so that what is typed takes its place.

use eframe::egui::text::CCursorRange;
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{
    Align2, FocusDirection, Id, Key, Modifiers, Response, RichText, TextEdit, Ui, UiBuilder, UiStackInfo,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};
use crate::app::turns;
use crate::catalog::{Amount, Day, Money};
use crate::text::{Language, tr, tr_with};

/// An example of a day lies so many months ahead.
const AHEAD: i32 = 3;

/// The label above an input.
pub(crate) fn label(ui: &mut Ui, name: &str) -> Response {
    let color = theme::tokens(ui).muted;
    let text = RichText::new(name).size(size::SMALL).color(color).family(Weight::Medium.family());
    ui.add(eframe::egui::Label::new(text).wrap())
}

/// A label and what belongs to it, closer to each other than to the next field.
pub(crate) fn labelled<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        add(ui)
    })
    .inner
}

/// Marks what is drawn as a form in which Enter leads on.
const WALKED: &str = "walked";

/// Fields of one line in which Enter leads on to the next one, as Tab does.
pub(crate) fn walked<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().ui_stack_info(UiStackInfo::default().with_tag(WALKED)), add).inner
}

/// Leads on from the field that is about to be drawn, if it has the keyboard and Enter was pressed.
fn walk(ui: &Ui, id: Id) {
    let walked = || ui.stack().iter().any(|part| part.tags().contains(WALKED));
    let here = ui.memory(|m| m.has_focus(id)) && walked();
    if here && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter)) {
        turns::as_tab(ui.ctx());
        ui.memory_mut(|m| m.move_focus(FocusDirection::Next));
    }
}

/// A line of text.
pub(crate) fn line(ui: &mut Ui, name: &str, value: &mut String) -> Response {
    line_with(ui, name, "", value)
}

/// A line of text with an example in grey while it is empty.
pub(crate) fn line_with(ui: &mut Ui, name: &str, hint: &str, value: &mut String) -> Response {
    let edit = TextEdit::singleline(value).align(Align2::LEFT_CENTER).hint_text(hint);
    let response = input(ui, (name, true), edit);
    take_all(ui, &response, value);
    response
}

/// Takes all of the text of a field that Tab has led to.
fn take_all(ui: &Ui, response: &Response, text: &str) {
    if !response.gained_focus() || !turns::tabbed(ui.ctx()) {
        return;
    }
    if let Some(mut state) = TextEditState::load(ui.ctx(), response.id) {
        state.cursor.set_char_range(Some(CCursorRange::select_all_str(text)));
        state.store(ui.ctx(), response.id);
    }
}

/// Several lines of text.
pub(crate) fn area(ui: &mut Ui, name: &str, rows: usize, value: &mut String) -> Response {
    input(ui, (name, false), TextEdit::multiline(value).desired_rows(rows))
}

fn input(ui: &mut Ui, (name, single): (&str, bool), edit: TextEdit<'_>) -> Response {
    labelled(ui, |ui| {
        let name = label(ui, name);
        let id = ui.make_persistent_id(("field", name.id));
        if single {
            walk(ui, id);
        }
        ui.add(edit.id(id).desired_width(f32::INFINITY)).labelled_by(name.id)
    })
}

/// What stands in a field, and the value that it has made, as text.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    text: String,
    then: String,
    /// The frame it was drawn in last.
    frame: u64,
}

/// How a value is written and read.
pub(crate) struct Form<'a, T> {
    /// The value as people write it.
    pub(crate) show: &'a dyn Fn(&T) -> String,
    /// The value of what they wrote, if it is one.
    pub(crate) read: &'a dyn Fn(&str) -> Option<T>,
    /// What is expected, in grey, and when the text is no value.
    pub(crate) expected: String,
    /// Lines the field is high.
    pub(crate) rows: usize,
}

/// A value that is written as text; an empty field means that it is not known.
pub(crate) fn value<T: PartialEq>(ui: &mut Ui, name: &str, form: &Form<'_, T>, value: &mut Option<T>) -> bool {
    labelled(ui, |ui| {
        let name = label(ui, name);
        let id = ui.make_persistent_id(("value", name.id));
        let shown = value.as_ref().map(form.show).unwrap_or_default();
        let focused = ui.memory(|m| m.has_focus(id));
        // What is no value stays in sight until it is mended; a change from elsewhere, such as undo, takes its place.
        let unread = |text: &str| !text.is_empty() && (form.read)(text).is_none();
        let frame = ui.ctx().cumulative_frame_nr();
        let stays = |kept: &Kept| focused || (kept.frame + 1 >= frame && unread(kept.text.trim()));
        let kept = ui.data(|d| d.get_temp::<Kept>(id)).filter(|kept| kept.then == shown && stays(kept));
        let mut written = kept.map_or(shown, |kept| kept.text);
        let edit = match form.rows {
            0 | 1 => TextEdit::singleline(&mut written).align(Align2::LEFT_CENTER),
            rows => TextEdit::multiline(&mut written).desired_rows(rows),
        };
        if form.rows <= 1 {
            walk(ui, id);
        }
        let edit = edit.id(id).desired_width(f32::INFINITY);
        let response = ui.add(edit.hint_text(form.expected.as_str())).labelled_by(name.id);
        if form.rows <= 1 {
            take_all(ui, &response, &written);
        }
        let text = written.trim();
        let read = if text.is_empty() { Some(None) } else { (form.read)(text).map(Some) };
        if read.is_none() {
            let color = theme::tokens(ui).error;
            ui.label(RichText::new(&form.expected).size(size::SMALL).color(color));
        }
        let before = std::mem::take(value);
        let changed = match read {
            Some(new) if response.changed() && new != before => {
                *value = new;
                true
            }
            _ => {
                *value = before;
                false
            }
        };
        // Kept only as long as the value is what this text made it: undo wins.
        let then = value.as_ref().map(form.show).unwrap_or_default();
        ui.data_mut(|d| d.insert_temp(id, Kept { text: written, then, frame }));
        changed
    })
}

/// A whole number.
pub(crate) fn number(ui: &mut Ui, language: Language, name: &str, number: &mut Option<u32>) -> bool {
    let form = Form {
        show: &|n: &u32| n.to_string(),
        read: &|text| text.parse().ok(),
        expected: tr(language, "app-expect-number"),
        rows: 1,
    };
    value(ui, name, &form, number)
}

/// A number with decimals, not below zero.
pub(crate) fn amount(ui: &mut Ui, language: Language, name: &str, amount: &mut Option<Amount>) -> bool {
    let form = Form {
        show: &|n: &Amount| plain(language, &n.0.to_string()),
        read: &|text| pointed(text).parse().ok().filter(|n: &f64| n.is_finite() && *n >= 0.0).map(Amount),
        expected: tr(language, "app-expect-amount"),
        rows: 1,
    };
    value(ui, name, &form, amount)
}

/// A sum of money.
pub(crate) fn money(ui: &mut Ui, language: Language, name: &str, money: &mut Option<Money>) -> bool {
    decimal(ui, (language, tr(language, "app-expect-money")), name, money)
}

/// A sum of money or a rate; `expected` says what it looks like.
pub(crate) fn decimal(
    ui: &mut Ui,
    (language, expected): (Language, String),
    name: &str,
    number: &mut Option<Money>,
) -> bool {
    let form = Form {
        show: &|m: &Money| plain(language, &m.0.to_string()),
        read: &|text| Money::parse(&pointed(text)),
        expected,
        rows: 1,
    };
    value(ui, name, &form, number)
}

/// A day, written `21.11.2026`, `21-11-2026` or `2026-11-21`.
pub(crate) fn day(ui: &mut Ui, language: Language, name: &str, day: &mut Option<Day>) -> bool {
    let show = |d: &Day| if language == Language::En { d.to_string() } else { language.date(d.0) };
    let example = ui.data(|d| d.get_temp::<Date>(example_id())).unwrap_or(date(2030, 11, 21));
    let expected = tr_with(language, "app-expect-day", &[("day", show(&Day(example)).into())]);
    value(ui, name, &Form { show: &show, read: &read_day, expected, rows: 1 }, day)
}

/// Examples of days lie some months after this one: most days that are asked for are still to come.
pub(crate) fn examples_from(ui: &Ui, today: Date) {
    ui.data_mut(|d| d.insert_temp(example_id(), today.saturating_add(AHEAD.months())));
}

fn example_id() -> Id {
    Id::unique("example of a day")
}

/// A list, one entry a line.
pub(crate) fn lines(ui: &mut Ui, name: &str, rows: usize, list: &mut Vec<String>) -> bool {
    let form = Form {
        show: &|list: &Vec<String>| list.join("\n"),
        read: &|text| Some(text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()),
        expected: String::new(),
        rows,
    };
    let mut some = (!list.is_empty()).then(|| list.clone());
    let changed = value(ui, name, &form, &mut some);
    if changed {
        *list = some.unwrap_or_default();
    }
    changed
}

/// A number with the language's decimal mark.
fn plain(language: Language, number: &str) -> String {
    if language == Language::En { number.to_owned() } else { number.replace('.', ",") }
}

/// A number with a point, whichever mark was written.
fn pointed(text: &str) -> String {
    text.replace(',', ".")
}

fn read_day(text: &str) -> Option<Day> {
    if let Some(day) = Day::parse(text) {
        return Some(day);
    }
    let mut parts = text.split(['.', '-', '/']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Day::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Day::parse("2026-11-03");
        for text in ["2026-11-03", "3.11.2026", "03.11.2026", "3-11-2026", "03/11/2026"] {
            assert_eq!(read_day(text), day, "{text}");
        }
        for text in ["3.11.", "3.11.26", "31.2.2026", "x", "1.2.3.2026"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
