//! Wishes: their bounds, taking one away, adding one. Their sliders stand among the weights.

use eframe::egui::Ui;

use super::must_form::languages;
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::needs::must::{BarChoice, FeatureChoice};
use crate::app::view::needs::wish::{Bound, WishLine, removal};
use crate::app::view::needs::{CaseView, NeedsView};
use crate::app::view::weights::{Weighs, WeightLine};
use crate::app::widget::{button, card, chip, field, text, weight};
use crate::catalog::{Amount, Group, Importance};
use crate::dossier::{Edit, Want};
use crate::text::{tr, tr_with};

/// Importance of a new wish.
const MIDDLE: f64 = 5.0;
/// Bound of a new wish for a number, until another one is written.
const SOME: f64 = 1.0;

/// Draws the wishes of the open use case.
pub(super) fn ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, out: &mut Outbox) {
    let language = view.language;
    text::small(ui, &tr(language, "app-wishes-note"));
    let practical = |g: &&crate::app::view::weights::GroupBlock| g.line.weighs == Weighs::Group(Group::Practicality);
    let sliders = open.weights.groups.iter().find(practical).map_or(&[][..], |g| g.items.as_slice());
    if !open.wishes.asked.is_empty() {
        text::small(ui, &open.wishes.asked);
    }
    for line in &open.wishes.lines {
        if let Some(slider) = sliders.iter().find(|s| s.weighs == Weighs::Wish(line.id.clone())) {
            ui.push_id(line.id.as_str(), |ui| wish_ui(ui, view, line, slider, out));
        }
    }
    ui.add_space(space::S);
    if open.wishes.more.is_empty() {
        text::small(ui, &tr(language, "app-wishes-no-more"));
        return;
    }
    field::label(ui, &tr(language, "app-wishes-add"));
    chip::row(ui, |ui| {
        for feature in &open.wishes.more {
            if button::small(ui, icon::PLUS, &feature.name).clicked() {
                add(view.index, feature, open, out);
            }
        }
    });
}

fn wish_ui(ui: &mut Ui, view: &NeedsView, line: &WishLine, slider: &WeightLine, out: &mut Outbox) {
    let language = view.language;
    let name = [("name", slider.name.as_str().into())];
    let body = |ui: &mut Ui| {
        let mut value = slider.value;
        let about = weight::Weight {
            name: &slider.name,
            worth: &slider.worth_text,
            preset: slider.preset,
            number_name: &tr_with(language, "app-weight-number", &name),
            language,
            faded: slider.slight,
        };
        if weight::slider(ui, &about, &mut value) {
            out.adjust(slider.edit(view.index, value));
        }
        bound_ui(ui, view, line, slider, out);
    };
    let remove = tr_with(language, "app-wishes-remove", &name);
    if card::with_end(ui, body, |ui| button::icon(ui, icon::X, &remove).clicked()) {
        removal(view.index, &line.id).into_iter().for_each(|edit| out.edit(edit));
    }
}

fn bound_ui(ui: &mut Ui, view: &NeedsView, line: &WishLine, slider: &WeightLine, out: &mut Outbox) {
    let language = view.language;
    let name = slider.name.as_str();
    let want = match &line.bound {
        Bound::None => return,
        Bound::AtLeast(amount, unit) => {
            let mut new = *amount;
            let values = [("name", name.into()), ("unit", unit.as_str().into())];
            field::amount(ui, language, &tr_with(language, "app-wishes-at-least", &values), &mut new);
            new.filter(|n| n.0 > 0.0 && Some(*n) != *amount).map(Want::AtLeast)
        }
        Bound::Languages(list) => {
            let mut new = Some(list.clone());
            languages(ui, language, &tr_with(language, "app-wishes-languages", &[("name", name.into())]), &mut new);
            new.filter(|new| !new.is_empty() && new != list).map(Want::Languages)
        }
    };
    if want.is_some() {
        out.adjust(Edit::SetWant(view.index, line.id.clone(), want));
    }
}

/// Adds a wish of middling importance, with a bound where its kind needs one.
fn add(index: usize, feature: &FeatureChoice, open: &CaseView, out: &mut Outbox) {
    let want = match &feature.bar {
        BarChoice::YesNo | BarChoice::Scale(_) => None,
        BarChoice::Number(_) => Some(Want::AtLeast(Amount(SOME))),
        BarChoice::Languages => Some(Want::Languages(open.wishes.languages.clone())),
    };
    if want.is_some() {
        out.edit(Edit::SetWant(index, feature.id.clone(), want));
    }
    out.edit(Edit::SetWish(index, feature.id.clone(), Some(Importance::new(MIDDLE))));
}
