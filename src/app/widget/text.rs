//! Text in the house's sizes and weights.

use eframe::egui::{Label, Response, RichText, Role, Ui};

use crate::app::fonts::Weight;
use crate::app::theme::{self, size, space};

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

/// A title with a remark behind it, over something that can be clicked.
pub(crate) fn title_and_note(ui: &mut Ui, title: &str, words: &str) {
    ui.add(Label::new(strong(title)).selectable(false));
    let color = theme::tokens(ui).muted;
    ui.add(Label::new(RichText::new(words).size(size::SMALL).color(color)).truncate().selectable(false));
}
