//! The drawer with the evidence behind a cell, and the form for an own level.

use eframe::egui::{Id, Rect, Ui};

use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::icon;
use crate::app::page::source;
use crate::app::theme::{size, space};
use crate::app::view::evidence::{Choice, EvidenceView};
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{button, choice, drawer, field, level, text};
use crate::catalog::Day;
use crate::text::tr;

/// An own level that is being filled in.
#[derive(Debug, Default)]
pub(super) struct OverrideForm {
    level: Option<Choice>,
    reason: String,
    source: String,
    said_by: String,
}

/// Draws the drawer; `true` = it shall close.
pub(super) fn ui(
    ui: &Ui,
    page: Rect,
    view: &EvidenceView,
    form: &mut Option<OverrideForm>,
    today: Day,
    out: &mut Outbox,
) -> bool {
    let say = |key: &str| tr(view.language, key);
    drawer::drawer(ui, page, (&say("app-evidence-title"), &say("app-evidence-close")), |ui| {
        text::small(ui, &view.option_name);
        ui.label(text::strong(&view.item_name).size(size::LEAD));
        level::plain(ui, &view.cell);
        chips_ui(ui, view);
        if !view.note.is_empty() {
            text::prose(ui, &view.note);
        }
        if let Some(catalogue) = &view.catalogue_says {
            text::muted(ui, catalogue);
        }
        for (name, value) in &view.about {
            about_ui(ui, name, value);
        }
        if button::quiet(ui, icon::LIBRARY_BIG, &say("app-evidence-open")).clicked() {
            out.send(Action::Catalog(Some(view.carrier.clone())));
        }
        own_ui(ui, view, form, today, out);
        sources_ui(ui, view);
        for (title, body) in [("app-evidence-why", &view.why), ("app-evidence-question", &view.question)] {
            if !body.is_empty() {
                heading(ui, &say(title));
                text::muted(ui, body);
            }
        }
    })
}

fn heading(ui: &mut Ui, title: &str) {
    ui.add_space(space::S);
    ui.label(text::strong(title));
}

fn chips_ui(ui: &mut Ui, view: &EvidenceView) {
    chip::row(ui, |ui| {
        if view.own {
            chip(ui, Tone::Warn, icon::PENCIL, &tr(view.language, "app-own-level"));
        }
        if let Some(overlay) = &view.overlay {
            chip(ui, Tone::Good, icon::LAYERS_2, overlay);
        }
        if let Some((year, stale)) = &view.stale {
            chip(ui, Tone::Warn, icon::CLOCK, year).on_hover_text(stale);
        }
        if let Some(foreign) = view.foreign {
            let word = tr(view.language, &format!("app-in-language-{}", foreign.code()));
            chip(ui, Tone::Plain, icon::LANGUAGES, &word);
        }
    });
    if let Some((_, stale)) = &view.stale {
        text::small(ui, stale);
    }
}

fn about_ui(ui: &mut Ui, name: &str, value: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        field::label(ui, name);
        text::prose(ui, value);
    });
}

fn own_ui(ui: &mut Ui, view: &EvidenceView, form: &mut Option<OverrideForm>, today: Day, out: &mut Outbox) {
    let say = |key: &str| tr(view.language, key);
    ui.add_space(space::S);
    if view.choices.is_empty() {
        text::small(ui, &say("app-override-not-here"));
        return;
    }
    let (opener, first) = (Id::unique("override"), Id::unique("form of an override"));
    let Some(new) = form else {
        ui.horizontal_wrapped(|ui| {
            focus::come(ui, opener);
            if button::secondary(ui, &say("app-override")).clicked() {
                *form = Some(OverrideForm::default());
                focus::wish(ui, first);
            }
            if view.own && button::secondary(ui, &say("app-override-remove")).clicked() {
                out.edit(view.without_override());
            }
        });
        return;
    };
    let levels: Vec<_> = view.choices.iter().map(|(c, name)| (c.clone(), name.clone())).collect();
    focus::come(ui, first);
    choice::one_of(ui, &say("app-override-level"), &levels, &say("app-needs-new-choose"), &mut new.level);
    field::area(ui, &say("app-override-reason"), 2, &mut new.reason);
    field::line(ui, &say("app-override-source"), &mut new.source);
    field::line(ui, &say("app-override-said-by"), &mut new.said_by);
    let ready = new.level.is_some() && !new.reason.trim().is_empty();
    let (go, cancel) = ui
        .horizontal(|ui| {
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &say("app-override-go")).clicked()).inner;
            (go, button::secondary(ui, &say("app-needs-cancel")).clicked())
        })
        .inner;
    if !ready {
        let key = if new.level.is_none() { "app-override-needs-level" } else { "app-override-needs-reason" };
        text::small(ui, &say(key));
    }
    if let (true, Some(level)) = (go, &new.level) {
        out.edit(view.overriding(level, [&new.reason, &new.source, &new.said_by], today));
    }
    if go || cancel {
        *form = None;
        focus::wish(ui, opener);
    }
}

fn sources_ui(ui: &mut Ui, view: &EvidenceView) {
    let title = if view.own { "app-evidence-sources-catalogue" } else { "app-evidence-sources" };
    heading(ui, &tr(view.language, title));
    if view.sources.is_empty() {
        text::muted(ui, &tr(view.language, "app-evidence-no-source"));
    }
    source::list(ui, view.language, &view.sources);
}
