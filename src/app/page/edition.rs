//! The line about the edition in use, below the catalogue browser, and what an edition that was opened offers.

use eframe::egui::{Frame, Margin, Panel, ScrollArea, TextStyle, Ui};

use crate::app::action::{Action, Outbox};
use crate::app::edition::{Choice, Editions};
use crate::app::files::{Purpose, modal};
use crate::app::icon;
use crate::app::theme::{self, space};
use crate::app::veil;
use crate::app::view::edition::in_use;
use crate::app::widget::{button, disclosure, text};
use crate::catalog::Catalog;
use crate::text::{Language, tr};

/// Height of the open list of changes.
const LIST: f32 = 220.0;

/// Draws the line, with ways to another edition.
pub(crate) fn line_ui(ui: &mut Ui, language: Language, (catalog, editions): (&Catalog, &Editions), out: &mut Outbox) {
    let frame = Frame::new().fill(theme::tokens(ui).rail).inner_margin(Margin::symmetric(32, 4));
    Panel::bottom("edition").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            text::note(ui, &in_use(catalog, &editions.origin, language));
            if button::quiet(ui, icon::FOLDER_OPEN, &tr(language, "app-edition-open")).clicked() {
                out.send(Action::Ask(Purpose::OpenEdition));
            }
            if editions.can_go_back && button::quiet(ui, icon::UNDO_2, &tr(language, "app-edition-back")).clicked() {
                out.send(Action::Edition(Choice::GoBack));
            }
        });
    });
}

/// Draws what a file offers while it waits for an answer.
pub(crate) fn offer_ui(ui: &Ui, language: Language, editions: &mut Editions, out: &mut Outbox) {
    let Some(offer) = &mut editions.offer else { return };
    let say = |what: &str| tr(language, &format!("app-edition-{what}"));
    let mut chosen = None;
    let view = &offer.view;
    let shown = &mut offer.shown;
    let dismissed = modal(ui, "edition", &view.title, |ui| {
        // A refusal names the file, and it may lie in a folder of the client's name.
        let words = if view.can_install() { view.text.to(language) } else { veil::message(ui, &view.text, language) };
        text::prose(ui, &words);
        for (name, words) in &view.facts {
            text::fact(ui, name, words);
        }
        changes_ui(ui, &say("list"), &view.changes, shown);
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            if view.can_install() {
                chosen = button::primary(ui, &say("install")).clicked().then_some(Choice::Install);
                if button::secondary(ui, &say("not-now")).clicked() {
                    chosen = Some(Choice::NotNow);
                }
            } else {
                chosen = button::primary(ui, &say("not-now")).clicked().then_some(Choice::NotNow);
                if button::secondary(ui, &say("overlay")).clicked() {
                    chosen = Some(Choice::Overlay);
                }
            }
        });
    });
    if let Some(choice) = chosen.or(dismissed.then_some(Choice::NotNow)) {
        out.send(Action::Edition(choice));
    }
}

/// Every change, once asked for.
fn changes_ui(ui: &mut Ui, name: &str, changes: &[String], shown: &mut bool) {
    if changes.is_empty() {
        return;
    }
    let row = disclosure::row(ui, (name, *shown), |ui| drop(text::line(ui, name)), |_| {});
    *shown ^= row.clicked();
    if *shown {
        ui.spacing_mut().interact_size.y = 20.0;
        let height = ui.text_style_height(&TextStyle::Body);
        let scroll = ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]);
        scroll.show_rows(ui, height, changes.len(), |ui, rows| {
            for change in changes.get(rows).unwrap_or_default() {
                text::short(ui, change.as_str());
            }
        });
        ui.spacing_mut().interact_size.y = 32.0;
    }
}
