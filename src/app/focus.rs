//! Where the keyboard is: it comes back from dialogs, lists and drawers, and goes with the page.
//!
//! In: what has the keyboard in each frame. Out: when that has gone, the keyboard where it was before; else at the
//! beginning of the page. egui leaves it nowhere, and the next Tab would begin at the top of the window.

use eframe::egui::{Context, Event, Id, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::theme;

/// So many places are remembered.
const MOST: usize = 16;

/// The places of the keyboard, the present one last.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    places: Vec<Id>,
    /// The keyboard is in use, not the pointer.
    keyed: bool,
}

impl Trail {
    /// Whether the keyboard was used last, and not the pointer.
    pub(crate) const fn is_keyed(&self) -> bool {
        self.keyed
    }

    /// Looks where the keyboard is, before a frame is drawn; `true` = it has no place any more.
    pub(crate) fn follow(&mut self, ctx: &Context) -> bool {
        ctx.input(|i| {
            self.keyed |= i.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. }));
            self.keyed &= !i.pointer.any_pressed();
        });
        if let Some(id) = ctx.memory(|m| m.focused()) {
            self.places.retain(|place| *place != id);
            self.places.push(id);
            if self.places.len() > MOST {
                self.places.remove(0);
            }
            return false;
        }
        let there = |id: &Id| ctx.read_response(*id).is_some_and(|response| response.enabled());
        if self.places.last().is_none_or(there) {
            return false;
        }
        while self.places.pop_if(|place| !there(place)).is_some() {}
        match self.places.last() {
            Some(place) if self.keyed => ctx.memory_mut(|m| m.request_focus(*place)),
            Some(_) => {}
            None => return self.keyed,
        }
        false
    }
}

/// The beginning of a page, where the keyboard comes to when the page does; a line shows it.
pub(crate) fn beginning_ui(ui: &mut Ui, name: &str, land: bool) {
    let page = ui.max_rect();
    let line = Rect::from_min_size(page.min, vec2(page.width(), 2.0));
    let response = ui.interact(line, Id::unique("beginning of the page"), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    if land {
        response.request_focus();
    }
    if response.has_focus() {
        ui.painter().rect_filled(line, 0.0, theme::tokens(ui).accent);
    }
}

/// What gets the keyboard while `add` draws it comes into sight.
pub(crate) fn in_sight<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let before = ui.memory(|m| m.focused());
    let inner = add(ui);
    let after = ui.memory(|m| m.focused()).filter(|id| Some(*id) != before);
    let response = after.and_then(|id| ui.ctx().read_response(id)).filter(|r| r.layer_id == ui.layer_id());
    if let Some(response) = response {
        response.scroll_to_me(None);
    }
    inner
}
