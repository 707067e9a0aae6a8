//! A list that drops down from a button: one of many.
//!
//! In: names and values, the present one. Out: whether another one was chosen. The list opens above or below its
//! button, as wide as it, at the line that is chosen; arrows, Home, End and first letters move in it, Escape leads back
//! to the button.

use eframe::egui::style::StyleModifier;
use eframe::egui::{Align, Color32, ComboBox, Event, Id, Key, Modifiers, Response, TextStyle, TextWrapMode, Ui};

use super::text::{self, fitted};
use crate::text::search::plain;

/// Height of the frame around a list, and its distance from the button.
const AROUND: f32 = 28.0;
/// Frame and rounding, on a button.
const AIR: f32 = 4.0;
/// Seconds between two letters of one word.
const PAUSE: f64 = 1.0;
/// Height of a line, until one was drawn.
const LINE: f32 = 32.0;
/// Height of the fade where a list goes on: over a whole line it would look as if that line could not be chosen.
const FADE: f32 = 8.0;

/// Draws the button, and the list while it is open; `salt` tells it from others beside it.
pub(crate) fn combo<T: PartialEq + Clone>(
    ui: &mut Ui,
    (salt, name, width): (&str, &str, f32),
    options: &[(T, String)],
    value: &mut T,
) -> bool {
    let shown = options.iter().find(|(option, _)| option == value).map_or("", |(_, name)| name.as_str());
    combo_showing(ui, (salt, name, width), shown, options, value)
}

/// The same, with other words on the button than in the list.
pub(crate) fn combo_showing<T: PartialEq + Clone>(
    ui: &mut Ui,
    (salt, name, width): (&str, &str, f32),
    shown: &str,
    options: &[(T, String)],
    value: &mut T,
) -> bool {
    let at = options.iter().position(|(option, _)| option == value);
    let names: Vec<&str> = options.iter().map(|(_, name)| name.as_str()).collect();
    let fade = StyleModifier::new(|style| style.spacing.scroll.fade.size = FADE);
    let combo = ComboBox::from_id_salt(salt).width(width).height(height(ui, names.len())).popup_style(fade);
    let fitted = fitted(ui, shown, &TextStyle::Button.resolve(ui.style()), room(ui, width));
    let cut = fitted != shown;
    let drawn = combo.truncate().selected_text(fitted).show_ui(ui, |ui| lines_ui(ui, &names, at));
    let button = drawn.response.accessible_name(name);
    if cut {
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_value(shown));
        text::more(button.clone(), shown);
    }
    // In the frame of a click elsewhere, egui takes the keyboard away from whatever is looked at after it was drawn.
    let back = button.id.with("the keyboard comes back");
    if ui.data_mut(|d| d.remove_temp::<bool>(back)).is_some() {
        button.request_focus();
    }
    let Some(chosen) = drawn.inner else { return false };
    if chosen.is_some() && ui.input(|i| i.pointer.any_click()) {
        ui.data_mut(|d| d.insert_temp(back, true));
        ui.request_repaint();
    } else if chosen.is_some() || ui.input(|i| i.key_pressed(Key::Escape)) {
        button.request_focus();
    }
    match chosen.and_then(|chosen| options.get(chosen)) {
        Some((option, _)) if *option != *value => {
            *value = option.clone();
            true
        }
        _ => false,
    }
}

/// Room for the words on a button of at least this width.
fn room(ui: &Ui, width: f32) -> f32 {
    let spacing = ui.spacing();
    let symbol = spacing.icon_width + spacing.icon_spacing;
    ui.available_width().max(width) - symbol - 2.0 * spacing.button_padding.x - AIR
}

/// Height of the list: what fits above or below its button; half a line shows that it goes on.
fn height(ui: &Ui, count: usize) -> f32 {
    let (window, top) = (ui.ctx().content_rect(), ui.cursor().top());
    let below = window.bottom() - top - ui.spacing().interact_size.y;
    let room = (below.max(top - window.top()) - AROUND).min(ui.spacing().combo_height);
    let line = ui.data(|d| d.get_temp(line_id())).unwrap_or(LINE);
    if count as f32 * line <= room {
        return room;
    }
    ((room / line - 0.5).floor().max(1.0) + 0.5) * line
}

fn line_id() -> Id {
    Id::unique("height of a line in lists")
}

/// The lines; `at` is the chosen one. Returns the one that was taken.
fn lines_ui(ui: &mut Ui, names: &[&str], at: Option<usize>) -> Option<usize> {
    let (opened, opening) = opened(ui);
    // What is too long goes on in another line: the list covers nothing beside its button. No word is broken for that.
    if words_fit(ui, names) {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Wrap);
    }
    // In the frame of the click that opens the list, egui takes the keyboard from its line again.
    let land = opened || (opening && ui.memory(|m| m.focused().is_none()));
    let mut taken = None;
    let mut lines: Vec<Response> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let line = ui.selectable_label(at == Some(i), *name);
        if at == Some(i) && land {
            line.request_focus();
        }
        if at == Some(i) && opening {
            line.scroll_to_me(Some(Align::Center));
        } else if line.gained_focus() {
            line.scroll_to_me(None);
        }
        // egui closes the list for the pointer only.
        if line.clicked() {
            taken = Some(i);
            ui.close();
        }
        lines.push(line);
    }
    // Of the lines that are not wrapped.
    let steps = lines.iter().zip(lines.iter().skip(1)).map(|(one, next)| next.rect.top() - one.rect.top());
    if let Some(line) = steps.min_by(f32::total_cmp) {
        ui.data_mut(|d| d.insert_temp(line_id(), line));
    }
    let wanted = wanted(ui, names, lines.iter().position(Response::has_focus));
    if let Some(line) = wanted.and_then(|wanted| lines.get(wanted)) {
        line.request_focus();
        line.scroll_to_me(None);
    }
    taken
}

/// Whether every single word has room in a list that is as wide as its button.
fn words_fit(ui: &Ui, names: &[&str]) -> bool {
    let font = TextStyle::Button.resolve(ui.style());
    let width = |word: &str| ui.painter().layout_no_wrap(word.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x;
    let room = ui.available_width() - 2.0 * ui.spacing().button_padding.x - AIR;
    names.iter().flat_map(|name| name.split_whitespace()).all(|word| width(word) <= room)
}

/// Whether the list was opened in this frame, and whether in this one or in the one before.
fn opened(ui: &Ui) -> (bool, bool) {
    let id = ui.scope_id().with("frames of the list");
    let now = ui.ctx().cumulative_frame_nr();
    let seen = ui.data(|d| d.get_temp::<(u64, u64)>(id));
    let first = seen.filter(|(_, last)| last + 1 >= now).map_or(now, |(first, _)| first);
    ui.data_mut(|d| d.insert_temp(id, (first, now)));
    (first == now, first + 1 >= now)
}

/// The line that Home, End or letters lead to; `at` is the one with the keyboard.
fn wanted(ui: &Ui, names: &[&str], at: Option<usize>) -> Option<usize> {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(Key::Home) {
        return Some(0);
    }
    if pressed(Key::End) {
        return names.len().checked_sub(1);
    }
    if ui.ctx().text_edit_focused() {
        return None;
    }
    let written = |event: &Event| if let Event::Text(text) = event { Some(text.clone()) } else { None };
    let new: String = ui.input(|i| i.events.iter().filter_map(written).collect());
    if new.trim().is_empty() {
        return None;
    }
    ui.input_mut(|i| i.events.retain(|event| written(event).is_none()));
    let (id, now) = (ui.scope_id().with("letters"), ui.input(|i| i.time));
    let before = ui.data(|d| d.get_temp::<(String, f64)>(id)).filter(|(_, then)| now - then < PAUSE);
    let word = before.map(|(word, _)| word).unwrap_or_default() + &new;
    let found = next(names, at, &word);
    ui.data_mut(|d| d.insert_temp(id, (word, now)));
    found
}

/// The next name that begins with a word; a single letter leads on from one name to the next.
fn next(names: &[&str], at: Option<usize>, word: &str) -> Option<usize> {
    let word = plain(word);
    let single = usize::from(word.chars().count() == 1);
    let from = at.map_or(0, |at| at + single).min(names.len());
    let begins = |i: &usize| names.get(*i).is_some_and(|name| plain(name).starts_with(&word));
    (from..names.len()).chain(0..from).find(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lead_to_names() {
        let names = ["Austria", "Österreich", "Oman", "Spain"];
        assert_eq!(next(&names, None, "o"), Some(1));
        assert_eq!(next(&names, Some(1), "o"), Some(2), "one letter leads on");
        assert_eq!(next(&names, Some(2), "o"), Some(1), "and round");
        assert_eq!(next(&names, Some(1), "om"), Some(2));
        assert_eq!(next(&names, Some(2), "om"), Some(2), "a word stays where it fits");
        assert_eq!(next(&names, None, "x"), None);
        let sizes = ["100 %", "110 %", "125 %", "150 %"];
        assert_eq!(next(&sizes, Some(0), "12"), Some(2), "digits do as well");
    }
}
