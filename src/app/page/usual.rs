//! What is usual in the client's sector, beside the questions: marked at each, taken together with one button.

use eframe::egui::{Hyperlink, RichText, Ui};

use crate::app::icon;
use crate::app::theme::size;
use crate::app::view::client::ClientView;
use crate::app::view::usual::{Usual, take};
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{button, text};
use crate::catalog::Flag;
use crate::dossier::Client;
use crate::text::{tr, tr_with};

/// The button that answers what is still open; `true` = it was pressed. It stays where it is when all is answered, so
/// that no question moves.
pub(crate) fn offer_ui(ui: &mut Ui, view: &ClientView, client: &mut Client) -> bool {
    if view.usual.is_empty() {
        return false;
    }
    let open = view.usual.iter().any(|u| client.flag(u.flag).is_none());
    let name = tr_with(view.language, "app-usual-take", &[("sector", view.sector.as_str().into())]);
    text::muted(ui, &tr(view.language, "app-usual-note"));
    let pressed = button::secondary_enabled(ui, &name, open).clicked();
    if pressed {
        take(&view.usual, client);
    }
    pressed
}

/// Below a question: which answer is usual, and why.
pub(crate) fn mark_ui(ui: &mut Ui, view: &ClientView, flag: Flag, open: bool) {
    let Some(usual) = view.usual.iter().find(|u| u.flag == flag) else { return };
    let Usual { answer, because, sources, .. } = usual;
    let key = if *answer { "app-usual-yes" } else { "app-usual-no" };
    let tone = if open { Tone::Good } else { Tone::Plain };
    chip(ui, tone, icon::CIRCLE_QUESTION_MARK, &tr(view.language, key));
    text::small(ui, because);
    for (title, url) in sources {
        ui.add(Hyperlink::from_label_and_url(RichText::new(title).size(size::SMALL), url));
    }
}
