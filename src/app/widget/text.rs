//! Text in the house's sizes and weights.

use std::sync::Arc;

use eframe::egui::{Align, Color32, FontId, Galley, Label, Layout, Response, RichText, Role, Ui, vec2};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};

/// Room that a remark behind a title needs to say anything.
const NOTE: f32 = 140.0;
/// So many letters of a program's name are never cut.
const PROGRAM: usize = 5;

/// Heading of a page.
pub(crate) fn heading(ui: &mut Ui, text: &str) -> Response {
    titled(ui, text, size::HEADING)
}

/// Heading of a card.
pub(crate) fn lead(ui: &mut Ui, text: &str) -> Response {
    titled(ui, text, size::LEAD)
}

/// A sentence as large as the heading of a card, at most 75 characters wide.
pub(crate) fn sentence(ui: &mut Ui, text: &str) -> Response {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(space::SENTENCE));
        lead(ui, text)
    })
    .inner
}

/// A heading for screen readers, which go from one to the next.
fn titled(ui: &mut Ui, text: &str, size: f32) -> Response {
    let label = ui.label(RichText::new(text).family(Weight::SemiBold.family()).size(size));
    ui.ctx().accesskit_node_builder(label.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.clear_value();
    });
    label
}

/// Running text, at most 75 characters wide.
pub(crate) fn prose(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, RichText::new(text), space::PROSE)
}

/// Running text that steps back.
pub(crate) fn muted(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).muted;
    wrapped(ui, RichText::new(text).color(color), space::PROSE)
}

/// A note in small print.
pub(crate) fn small(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).muted;
    wrapped(ui, RichText::new(text).size(size::SMALL).color(color), space::NOTE)
}

/// What cannot be, in small print below a field.
pub(crate) fn fault(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).error;
    wrapped(ui, RichText::new(text).size(size::SMALL).color(color), space::NOTE)
}

/// Text with emphasis.
pub(crate) fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(Weight::SemiBold.family())
}

fn wrapped(ui: &mut Ui, text: RichText, widest: f32) -> Response {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(widest));
        ui.add(Label::new(text).wrap())
    })
    .inner
}

/// All of a text under the pointer, where only its beginning is shown.
pub(crate) fn more(shown: Response, all: &str) {
    if !all.is_empty() {
        shown.on_hover_text(all);
    }
}

/// Text over something that can be clicked: it wraps, and lets clicks through.
pub(crate) fn line(ui: &mut Ui, text: impl Into<RichText>) -> Response {
    ui.add(Label::new(text.into()).wrap().selectable(false))
}

/// The same in one line; what does not fit is read under the pointer.
pub(crate) fn short(ui: &mut Ui, text: impl Into<RichText>) -> Response {
    ui.add(Label::new(text.into()).truncate().selectable(false))
}

/// An option's name for so much room: where it does not fit, the program is cut, so that the operator stays to be read.
pub(crate) fn fitted(ui: &Ui, name: &str, font: &FontId, room: f32) -> String {
    let fits = |text: &str| {
        let words = ui.painter().layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER);
        words.size().x <= room
    };
    let operator = [" · ", " ("].into_iter().filter_map(|mark| name.rfind(mark)).max();
    let Some((program, operator)) = operator.and_then(|at| name.split_at_checked(at)).filter(|_| !fits(name)) else {
        return name.to_owned();
    };
    let cut = |letters: usize| {
        let kept: String = program.chars().take(letters).collect();
        format!("{}…{operator}", kept.trim_end())
    };
    let whole = program.chars().count();
    if whole <= PROGRAM {
        return name.to_owned();
    }
    (PROGRAM..whole).rev().map(cut).find(|text| fits(text)).unwrap_or_else(|| cut(PROGRAM))
}

/// A remark in small print on one line.
pub(crate) fn note(ui: &mut Ui, text: &str) -> Response {
    let color = theme::tokens(ui).muted;
    ui.add(Label::new(RichText::new(text).size(size::SMALL).color(color)).extend())
}

/// What something is called, and below it what it is.
pub(crate) fn fact(ui: &mut Ui, name: &str, words: &str) {
    super::field::labelled(ui, |ui| {
        super::field::label(ui, name);
        prose(ui, words);
    });
}

/// Facts in two columns where there is room.
pub(crate) fn facts(ui: &mut Ui, facts: &[(String, String)]) {
    let show = |ui: &mut Ui, one: Option<&(String, String)>| {
        if let Some((name, words)) = one {
            fact(ui, name, words);
        }
    };
    for two in facts.chunks(2) {
        super::card::pair(ui, |ui| show(ui, two.first()), |ui| show(ui, two.get(1)));
    }
}

/// How much room a title takes in one line with all of a remark behind it.
pub(crate) fn title_and_note_fit(ui: &Ui, (title, points): (&str, f32), words: &str) -> f32 {
    let title = title_galley(ui, title, points).size().x;
    if words.is_empty() {
        return title;
    }
    let note = ui.painter().layout_no_wrap(words.to_owned(), FontId::proportional(size::SMALL), Color32::PLACEHOLDER);
    title + ui.spacing().item_spacing.x + note.size().x
}

/// How much room a title takes in one line, and a remark behind it.
pub(crate) fn title_and_note_width(ui: &Ui, (title, points): (&str, f32), words: &str) -> f32 {
    let note = if words.is_empty() { 0.0 } else { NOTE };
    title_galley(ui, title, points).size().x + note
}

fn title_galley(ui: &Ui, title: &str, points: f32) -> Arc<Galley> {
    let font = FontId::new(points, Weight::SemiBold.family());
    ui.painter().layout_no_wrap(title.to_owned(), font, Color32::PLACEHOLDER)
}

/// A title with a remark behind it, or below it where there is too little room for both; over something that can be
/// clicked. What does not fit even so is read under the pointer; a title alone goes on in another line.
pub(crate) fn title_with_note(ui: &mut Ui, (title, points): (&str, f32), words: &str) {
    if words.is_empty() {
        line(ui, strong(title).size(points));
        return;
    }
    let color = theme::tokens(ui).muted;
    let both = |ui: &mut Ui| {
        short(ui, strong(title).size(points));
        short(ui, RichText::new(words).size(size::SMALL).color(color));
    };
    if title_and_note_width(ui, (title, points), words) <= ui.available_width() {
        return both(ui);
    }
    let note = ui.painter().layout_no_wrap(words.to_owned(), FontId::proportional(size::SMALL), color);
    let height = title_galley(ui, title, points).size().y + note.size().y;
    let room = vec2(ui.available_width().max(0.0), height);
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        both(ui);
    });
}

/// The same as large as running text.
pub(crate) fn title_and_note(ui: &mut Ui, title: &str, words: &str) {
    title_with_note(ui, (title, size::BODY), words);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{fonts, theme};
    use eframe::egui::{Context, RawInput};

    /// The names for a room that is so large a share of what each needs.
    fn at(share: f32, names: [&str; 3]) -> [String; 3] {
        let ctx = Context::default();
        fonts::install(&ctx);
        theme::install(&ctx, true);
        let font = FontId::proportional(size::BODY);
        let mut seen = names.map(str::to_owned);
        let draw = |ui: &mut Ui| {
            let whole = |name: &str| ui.painter().layout_no_wrap(name.to_owned(), font.clone(), Color32::PLACEHOLDER);
            seen = names.map(|name| fitted(ui, name, &font, share * whole(name).size().x));
        };
        ctx.run_ui(RawInput::default(), draw).textures_delta.clear();
        seen
    }

    #[test]
    fn a_name_without_room_keeps_its_operator() {
        let names = ["1  Jitsi Meet · Hostsharing eG", "Jitsi Meet on a server (Hostsharing eG)", "No mark at all"];
        assert_eq!(at(1.01, names), names.map(str::to_owned));
        let [short, long, plain] = at(0.85, names);
        for (cut, operator) in [(short, "… · Hostsharing eG"), (long, "… (Hostsharing eG)")] {
            assert!(cut.ends_with(operator) && !cut.starts_with('…'), "{cut}");
        }
        assert_eq!(plain, names[2], "nothing says which end matters");
    }
}
