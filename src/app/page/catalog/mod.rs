//! The catalogue browser: a list to search and filter, and beside it, where there is room, the page
//! of one entity. It takes the place of the steps and knows nothing of the client.

mod filter;
mod item;
mod list;
mod page;
mod row;

use std::collections::BTreeSet;

use eframe::egui::{Frame, Margin, Panel, Ui};

use crate::app::session::Cached;
use crate::app::theme;
use crate::app::view::catalog::index::Index;
use crate::app::view::catalog::list::{Filters, Hits};
use crate::app::view::catalog::page::{PageView, Part};
use crate::catalog::About;
use crate::text::Language;

/// From this width on, list and page stand side by side.
const WIDE: f32 = 900.0;
/// Width of the list beside a page.
const LIST: f32 = 324.0;
/// At most so many pages are remembered for going back.
const MOST: usize = 50;

/// What the browser remembers.
#[derive(Debug, Default)]
pub(crate) struct CatalogState {
    /// It takes the place of the page.
    pub(crate) open: bool,
    pub(crate) index: Cached<Language, Index>,
    pub(crate) hits: Cached<(Filters, Language), Hits>,
    pub(crate) page: Cached<(About, Language), Option<PageView>>,
    pub(crate) form: CatalogForm,
}

/// What is searched for and what is open.
#[derive(Debug, Default)]
pub(crate) struct CatalogForm {
    pub(crate) filters: Filters,
    /// The lists are shown where they are folded.
    lists: bool,
    /// Pages that were opened, the present one last.
    history: Vec<About>,
    /// Lines of the present page whose evidence is open.
    items: BTreeSet<(Part, usize)>,
    /// The section to scroll to.
    jump: Option<Part>,
    /// The row of the present page shall come into sight once the list is made anew.
    reveal: bool,
    /// It comes into sight in this frame.
    revealing: bool,
    /// The line whose question was copied last.
    copied: Option<(Part, usize)>,
    /// The search shall have the keyboard.
    focus: bool,
    /// The search had the keyboard in the last frame, and words in it.
    typing: bool,
}

impl CatalogForm {
    /// The entity whose page is open.
    pub(crate) fn shown(&self) -> Option<&About> {
        self.history.last()
    }

    /// Whether Escape belongs to the search.
    pub(crate) const fn is_typing(&self) -> bool {
        self.typing
    }

    /// The entity that was shown before the present one.
    pub(crate) fn before(&self) -> Option<&About> {
        self.history.len().checked_sub(2).and_then(|i| self.history.get(i))
    }

    /// Opens a page.
    pub(crate) fn show(&mut self, about: About) {
        if self.shown() != Some(&about) {
            if self.history.len() == MOST {
                self.history.remove(0);
            }
            self.reveal = self.history.is_empty();
            self.history.push(about);
            self.turn();
        }
    }

    /// Takes all filters away; the row of the present page comes into sight.
    fn clear(&mut self) {
        self.filters = Filters::default();
        self.reveal = true;
    }

    /// Back to the page before.
    fn back(&mut self) {
        self.history.pop();
        self.turn();
    }

    /// Back to the list alone.
    fn close(&mut self) {
        self.history.clear();
        self.turn();
    }

    /// What was open on the last page is forgotten.
    fn turn(&mut self) {
        self.items.clear();
        self.jump = None;
        self.copied = None;
    }
}

/// Draws the browser; `back` is the name of the page before, if there is one.
pub(crate) fn ui(
    ui: &mut Ui,
    (index, hits): (&Index, &Hits),
    (page, back): (Option<&PageView>, Option<&str>),
    form: &mut CatalogForm,
) {
    form.typing = false;
    form.revealing = std::mem::take(&mut form.reveal);
    let Some(page) = page else {
        return list::whole(ui, index, hits, form);
    };
    if ui.available_width() >= WIDE {
        let frame =
            Frame::new().fill(theme::tokens(ui).paper).inner_margin(Margin { left: 16, right: 8, top: 16, bottom: 0 });
        let panel = Panel::left("catalog-list").exact_size(LIST).resizable(false).frame(frame);
        panel.show(ui, |ui| list::side(ui, index, hits, form));
    }
    page::ui(ui, page, back, form);
}

impl CatalogState {
    /// Opens the browser, at an entity if there is one.
    pub(crate) fn open(&mut self, about: Option<About>) {
        self.open = true;
        match about {
            Some(about) => self.form.show(about),
            None => self.form.focus = self.form.shown().is_none(),
        }
    }

    /// The keyboard goes to the search, as soon as it is in sight.
    pub(crate) const fn find(&mut self) {
        self.form.focus = true;
    }
}
