//! The duties that the answers about the client trigger, each opening to its text and sources.

use eframe::egui::{Frame, Hyperlink, Margin, RichText, Ui};

use crate::app::icon;
use crate::app::theme::{self, RADIUS, size, space};
use crate::app::view::duties::{Duties, DutyLine, News};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{card, disclosure, text};
use crate::text::{Language, tr, tr_with};

/// Draws the duties; `open` is the id of the one that is read.
pub(crate) fn ui(ui: &mut Ui, language: Language, (duties, news): (&Duties, &News), open: &mut Option<String>) {
    card::section(ui, &tr(language, "app-duties-title"), |ui| {
        let counts = [("count", duties.lines.len().into()), ("open", duties.open.len().into())];
        text::muted(ui, &tr_with(language, "app-duties-note", &counts));
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in &duties.lines {
            let is_new = news.came.contains(&line.id);
            ui.push_id(&line.id, |ui| line_ui(ui, language, (line, is_new), open));
        }
    });
}

/// What the last answer has changed, in words, beside the questions.
pub(crate) fn news_ui(ui: &mut Ui, language: Language, duties: &Duties, news: &News) {
    if news.is_empty() {
        return;
    }
    let came: Vec<&str> = duties.lines.iter().filter(|l| news.came.contains(&l.id)).map(|l| l.law.as_str()).collect();
    let names = |list: &[String]| list.join(" · ");
    let frame = Frame::new().fill(theme::tokens(ui).accent_soft).corner_radius(RADIUS).inner_margin(space::M);
    frame.show(ui, |ui| {
        ui.take_available_width();
        ui.spacing_mut().item_spacing.y = space::XS;
        ui.label(text::strong(tr(language, "app-duties-news")));
        let parts = [
            ("app-duties-came", came.join(" · ")),
            ("app-duties-opened", names(&news.opened)),
            ("app-duties-gone", names(&news.gone)),
        ];
        for (key, laws) in parts.into_iter().filter(|(_, laws)| !laws.is_empty()) {
            text::prose(ui, &tr_with(language, key, &[("laws", laws.into())]));
        }
    });
}

fn line_ui(ui: &mut Ui, language: Language, (line, is_new): (&DutyLine, bool), open: &mut Option<String>) {
    let is_open = open.as_ref() == Some(&line.id);
    let new = tr(language, "app-duties-new");
    // What does not fit into the row has lines of its own: nothing of it is cut.
    let beside = if is_new { chip::width(ui, &new) + space::S } else { 0.0 };
    let whole = text::title_and_note_fit(ui, (&line.law, size::BODY), &line.deliverable) + beside;
    let fits = whole <= ui.available_width() - disclosure::AROUND;
    let note = if fits && !is_open { line.deliverable.as_str() } else { "" };
    let response = disclosure::row(
        ui,
        (&line.law, is_open),
        |ui| text::title_and_note(ui, &line.law, note),
        |ui| {
            if is_new {
                chip(ui, Tone::Good, icon::PLUS, &new);
            }
        },
    );
    if !fits && !is_open {
        let margin = Margin { left: 44, right: 12, top: 0, bottom: 8 };
        Frame::new().inner_margin(margin).show(ui, |ui| drop(text::small(ui, &line.deliverable)));
    }
    if response.clicked() {
        *open = (!is_open).then(|| line.id.clone());
    }
    if is_open {
        card::inset(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            text::prose(ui, &line.deliverable);
            if line.sources.is_empty() {
                text::small(ui, &tr(language, "app-duties-no-source"));
            }
            for (title, url) in &line.sources {
                ui.add(Hyperlink::from_label_and_url(RichText::new(title).size(size::SMALL), url));
            }
        });
    }
}
