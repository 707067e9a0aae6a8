//! The pages of a document before it is written: one at a time, to be turned.
//!
//! In: what is wanted, the pages. Out: the wish to see them.

use eframe::egui::{Image, Key, Modifiers, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::app::action::{Action, Outbox};
use crate::app::icon;
use crate::app::preview::{Preview, Wanted};
use crate::app::theme::{self, space};
use crate::app::veil;
use crate::app::widget::{button, card, text};
use crate::text::{Language, tr, tr_with};

/// Widest a page becomes, in points of the window.
const WIDE: f32 = 794.0;

/// Draws them; `title` is the document's name, `pages` says that the file will look like this.
pub(crate) fn ui(
    ui: &mut Ui,
    (language, title, pages): (Language, &str, bool),
    wanted: Wanted,
    preview: &mut Preview,
    out: &mut Outbox,
) {
    preview.listen(&wanted);
    card::section(ui, &tr(language, "app-preview"), |ui| {
        if veil::is_on(ui) {
            text::muted(ui, &tr(language, "app-private-pages"));
        } else if let Some(message) = preview.refused() {
            text::prose(ui, &message.to(language));
        } else if let Some((page, count)) = preview.place() {
            text::muted(ui, &tr(language, if pages { "app-preview-as-pdf" } else { "app-preview-same-content" }));
            turn_ui(ui, language, (page, count), preview);
            page_ui(ui, language, title, preview);
        } else if preview.runs() {
            text::prose(ui, &tr(language, "app-export-set"));
        } else {
            text::muted(ui, &tr(language, "app-preview-lead"));
            if button::secondary(ui, &tr(language, "app-preview-show")).clicked() {
                out.send(Action::Preview(Box::new(wanted)));
            }
        }
    });
}

/// Where we are, and the ways to the pages beside.
fn turn_ui(ui: &mut Ui, language: Language, (page, count): (usize, usize), preview: &mut Preview) {
    ui.horizontal_wrapped(|ui| {
        let say = |key: &str| tr(language, &format!("app-preview-{key}"));
        let (first, last) = (page == 0, page + 1 >= count);
        if button::icon_enabled(ui, icon::CHEVRON_LEFT, &say("back"), !first).clicked() {
            preview.turn(page - 1);
        }
        text::note(ui, &place(language, page, count));
        if button::icon_enabled(ui, icon::CHEVRON_RIGHT, &say("on"), !last).clicked() {
            preview.turn(page + 1);
        }
        ui.add_space(space::S);
        if button::quiet(ui, icon::X, &say("close")).clicked() {
            preview.close();
        }
    });
}

fn place(language: Language, page: usize, count: usize) -> String {
    tr_with(language, "app-preview-page", &[("page", (page + 1).into()), ("count", count.into())])
}

fn page_ui(ui: &mut Ui, language: Language, title: &str, preview: &mut Preview) {
    let Some((page, count)) = preview.place() else { return };
    let wide = ui.available_width().min(WIDE).floor();
    // As many pixels as the screen has there.
    let pixels = (wide * ui.pixels_per_point()).round().max(1.0) as u32;
    let Some((texture, height)) = preview.picture(pixels, ui.ctx()) else { return };
    let size = Vec2::new(wide, wide * height);
    let response = ui.add(Image::new((texture.id(), size)).sense(Sense::click()));
    let spoken = format!("{title}, {}", place(language, page, count));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
    let t = theme::tokens(ui);
    ui.painter().rect_stroke(response.rect, 0.0, (1.0, t.line), eframe::egui::StrokeKind::Outside);
    if response.clicked() {
        response.request_focus();
    }
    if response.has_focus() {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::PageDown) {
            preview.turn(page + 1);
        }
        if pressed(Key::PageUp) {
            preview.turn(page.saturating_sub(1));
        }
    }
}
