//! A source as a link: opened in the browser when it is clicked, never before.

use eframe::egui::{OpenUrl, Response, RichText, Ui};

use crate::app::theme::space;
use crate::app::view::evidence::about::SourceLine;
use crate::app::widget::text;
use crate::text::{Language, tr, tr_with};

/// Draws sources one below the other.
pub(crate) fn list(ui: &mut Ui, language: Language, sources: &[SourceLine]) {
    for (i, source) in sources.iter().enumerate() {
        ui.push_id(("source", i), |ui| one(ui, language, source));
    }
}

fn one(ui: &mut Ui, language: Language, source: &SourceLine) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let name = tr_with(language, "app-source-open", &[("title", source.title.as_str().into())]);
    address(ui, &name, &source.title, &source.url);
    let own = source.primary.then(|| tr(language, "app-source-primary"));
    let parts = [Some(source.publisher.clone()), Some(source.date.clone()).filter(|d| !d.is_empty()), own];
    text::small(ui, &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    ui.add_space(space::S);
}

/// A link to the web; `name` is read out, the address is shown under the pointer.
pub(crate) fn address(ui: &mut Ui, name: &str, words: &str, url: &str) -> Response {
    let link = ui.link(RichText::new(words)).on_hover_text(url).accessible_name(name);
    if link.clicked() {
        ui.ctx().open_url(OpenUrl::new_tab(url));
    }
    link
}
