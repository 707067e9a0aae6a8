//! Must-haves in force with their effect, suggestions, and the form for own ones.

use eframe::egui::{Align, Id, Layout, RichText, Ui};

use super::must_form::{self, MustForm};
use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::icon;
use crate::app::theme::{self, size, space};
use crate::app::view::needs::asked::Asked;
use crate::app::view::needs::must::{MustLine, MustView, OfferLine};
use crate::app::view::needs::{CaseView, NeedsView};
use crate::app::view::palette::Target;
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{button, form, text};
use crate::dossier::Edit;
use crate::score::Gate;
use crate::text::{Language, tr, tr_with};

/// Draws the must-haves of the open use case.
pub(super) fn ui(
    ui: &mut Ui,
    (view, effect): (&NeedsView, &str),
    open: &CaseView,
    form: &mut Option<MustForm>,
    out: &mut Outbox,
) {
    let language = view.language;
    text::small(ui, &tr(language, "app-musts-note"));
    // Above those in force, so that they stay under the pointer while one after the other is taken.
    offers_ui(ui, view, &open.must, out);
    if open.must.lines.is_empty() {
        text::muted(ui, &tr(language, "app-musts-none"));
    }
    for (i, line) in open.must.lines.iter().enumerate() {
        ui.push_id(("must", i), |ui| {
            let gone = match line.gate {
                Gate::Must(at) => Some(Edit::RemoveMust(view.index, at)),
                Gate::Budget => Some(Edit::SetBudget(view.index, None)),
                // It is said of one service, and taken back there.
                Gate::Open => None,
            };
            if line_ui(ui, language, line, gone.is_some())
                && let Some(gone) = gone
            {
                out.edit(gone);
            }
        });
    }
    form_ui(ui, (view, effect), open, form, out);
}

fn opener() -> Id {
    Id::unique("add a must-have")
}

/// The form for an own must-have, and the button that opens it.
fn form_ui(
    ui: &mut Ui,
    (view, effect): (&NeedsView, &str),
    open: &CaseView,
    form: &mut Option<MustForm>,
    out: &mut Outbox,
) {
    let first = Id::unique("form of a must-have");
    if form.is_none() {
        focus::come(ui, opener());
        if button::quiet(ui, icon::PLUS, &tr(view.language, "app-musts-add")).clicked() {
            *form = Some(MustForm::default());
            focus::wish(ui, first);
        }
    }
    let Some(open_form) = form else { return };
    focus::come(ui, first);
    let draw = |ui: &mut Ui| must_form::ui(ui, view.language, (&open.must, effect), open_form);
    let (outcome, left) = form::form(ui, "must-have", draw);
    match outcome {
        must_form::Outcome::Open if !left => return,
        must_form::Outcome::Open | must_form::Outcome::Cancel => {}
        must_form::Outcome::Add(must) => out.edit(Edit::AddMust(view.index, must)),
    }
    *form = None;
    focus::wish(ui, opener());
}

/// One must-have; `true` = it shall go.
/// `true` = it was taken away; `ends` = it can be.
fn line_ui(ui: &mut Ui, language: Language, line: &MustLine, ends: bool) -> bool {
    let t = theme::tokens(ui);
    let name = tr_with(language, "app-musts-remove", &[("must", line.text.as_str().into())]);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let gone = ends && button::icon(ui, icon::X, &name).clicked();
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add_space(space::XS);
            text::line(ui, text::strong(&line.text));
            let color = if line.bites { t.ink } else { t.muted };
            text::line(ui, RichText::new(&line.effect).size(size::SMALL).color(color));
            if let Some(without) = &line.without {
                text::line(ui, RichText::new(without).size(size::SMALL).color(t.warn));
            }
        });
        gone
    })
    .inner
}

fn offers_ui(ui: &mut Ui, view: &NeedsView, must: &MustView, out: &mut Outbox) {
    let (offers, together) = (&must.offers, must.together().len());
    if offers.is_empty() {
        return;
    }
    together_ui(ui, view, must, out);
    for (i, offer) in offers.iter().enumerate() {
        focus::come(ui, Id::unique(("offer", i)));
        ui.push_id(("offer", i), |ui| {
            if offer_ui(ui, view.language, (offer, together), out)
                && let Some(must) = &offer.must
            {
                out.edit(Edit::AddMust(view.index, must.clone()));
                // The next one moves up; behind the last one there is the one before.
                let next = (offers.len() > 1).then(|| Id::unique(("offer", i.min(offers.len() - 2))));
                focus::wish(ui, next.unwrap_or_else(opener));
            }
        });
    }
    ui.separator();
    if !must.lines.is_empty() {
        ui.label(text::strong(tr_with(view.language, "app-musts-in-force", &[("count", must.lines.len().into())])));
    }
}

/// The heading of the suggestions, with a button that takes all of them together. It keeps its height, so that they
/// stay where they are.
fn together_ui(ui: &mut Ui, view: &NeedsView, must: &MustView, out: &mut Outbox) {
    let (language, all, together) = (view.language, must.offers.len(), must.together());
    let count = together.len();
    let say = |key: &str, count: usize| tr_with(language, key, &[("count", count.into()), ("all", all.into())]);
    ui.horizontal(|ui| {
        ui.label(text::strong(say("app-musts-offers", all)));
        if count < 2 {
            return;
        }
        let some = count < all;
        let take = button::secondary(ui, &say(if some { "app-musts-take-some" } else { "app-musts-take-all" }, count));
        let hint = if some { say("app-musts-take-rest", all - count) } else { String::new() };
        if take.clicked() {
            out.edit(Edit::AddMusts(view.index, together));
            // Not to a suggestion that is left: a second press would take what nobody looked at.
            focus::wish(ui, opener());
        }
        text::more(take, &hint);
    });
}

/// The open question that it depends on, which leads there.
fn asked_ui(ui: &mut Ui, language: Language, asked: &Asked, out: &mut Outbox) {
    let symbol = icon::CIRCLE_QUESTION_MARK;
    let Some(code) = asked.code else {
        chip(ui, Tone::Plain, symbol, &tr(language, "app-musts-open"));
        return;
    };
    let words = tr_with(language, "app-musts-asked", &[("question", asked.name.as_str().into())]);
    if chip::button(ui, Tone::Plain, symbol, &words).clicked() {
        out.send(Action::Reach(Target::Question(code)));
    }
}

/// One suggestion, of so many that are taken together; `true` = it is taken.
fn offer_ui(ui: &mut Ui, language: Language, (offer, together): (&OfferLine, usize), out: &mut Outbox) -> bool {
    let t = theme::tokens(ui);
    let name = tr_with(language, "app-musts-take-name", &[("must", offer.text.as_str().into())]);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let take = ui.add_enabled_ui(offer.must.is_some(), |ui| {
            button::secondary(ui, &tr(language, "app-musts-take")).accessible_name(name).clicked()
        });
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            text::line(ui, text::strong(&offer.text));
            text::line(ui, RichText::new(&offer.because).size(size::SMALL).color(t.muted));
            text::line(ui, RichText::new(&offer.effect).size(size::SMALL));
            chip::row(ui, |ui| {
                if together > 1 && offer.joins().is_some() {
                    let words = tr_with(language, "app-musts-joins", &[("count", together.into())]);
                    chip(ui, Tone::Good, icon::CHECK, &words);
                }
                if let Some(asked) = &offer.open {
                    asked_ui(ui, language, asked, out);
                }
                if offer.ends {
                    chip(ui, Tone::Warn, icon::CIRCLE_ALERT, &tr(language, "app-musts-ends"));
                }
                if let Some(foreign) = offer.foreign {
                    let word = tr(language, &format!("app-in-language-{}", foreign.code()));
                    chip(ui, Tone::Plain, icon::LANGUAGES, &word);
                }
            });
            ui.add_space(space::XS);
        });
        take.inner
    })
    .inner
}
