//! Use cases that today's tools suggest: each is added with one button, or all of them together.

use eframe::egui::{Align, Layout, Ui};

use crate::app::theme::space;
use crate::app::view::needs::NeedsView;
use crate::app::view::needs::offers::CaseOffer;
use crate::app::widget::{button, text};
use crate::text::{Language, tr, tr_with};

/// Draws the offers. Returns those that are taken.
pub(super) fn ui<'a>(ui: &mut Ui, view: &'a NeedsView) -> &'a [CaseOffer] {
    let (language, offers) = (view.language, view.offers.as_slice());
    let mut taken: &[CaseOffer] = &[];
    if offers.is_empty() {
        return taken;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(text::strong(tr(language, "app-needs-offers")));
        let all = || tr_with(language, "app-needs-offers-all", &[("count", offers.len().into())]);
        if offers.len() > 1 && button::secondary(ui, &all()).clicked() {
            taken = offers;
        }
    });
    for offer in offers {
        ui.push_id(("offered use case", offer.purpose), |ui| {
            if offer_ui(ui, language, offer) {
                taken = std::slice::from_ref(offer);
            }
        });
    }
    ui.add_space(space::XS);
    taken
}

/// One offer; `true` = it is taken.
fn offer_ui(ui: &mut Ui, language: Language, offer: &CaseOffer) -> bool {
    let tools = [("tools", offer.tools.as_str().into())];
    let replaces = tr_with(language, "app-needs-replaces-line", &tools);
    let [tools] = tools;
    let name = tr_with(language, "app-needs-offer-name", &[("name", offer.name.as_str().into()), tools]);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let taken = button::secondary(ui, &tr(language, "app-needs-offer-add")).accessible_name(name).clicked();
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            text::line(ui, text::strong(&offer.name));
            text::small(ui, &replaces);
        });
        taken
    })
    .inner
}
