//! Where the keyboard is: it comes back from dialogs, lists and drawers, and goes with the page.
//!
//! In: what has the keyboard in each frame, what was clicked, what is wished for. Out: when what had it has gone, the
//! keyboard where it was before; else at the beginning of the page. egui leaves it nowhere, and the next Tab would
//! begin at the top of the window.

use eframe::egui::{
    Context, Event, FocusDirection, Id, Key, Rect, Response, Role, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::theme::{self, RADIUS, space};

/// So many places are remembered.
const MOST: usize = 16;
/// A field that somebody is led to shows its label: so many points above it are in sight.
const LABEL: f32 = 64.0;
/// Where the page has to move for that, so many are, for the heading of its card.
const HEADING: f32 = 128.0;
/// And so many below it, for what is said there about it.
const BELOW: f32 = 40.0;

/// The places of the keyboard, the present one last.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    places: Vec<Id>,
    /// The keyboard is in use, not the pointer.
    keyed: bool,
    /// It leads through the window, by Tab or by keys that press and choose; shortcuts, such as Ctrl+Z, and typing are
    /// also for whoever points.
    leads: bool,
    /// What was clicked last while nothing had the keyboard: Tab goes on from there.
    clicked: Option<Id>,
    /// Escape was pressed last while nothing had the keyboard: Tab begins at the top.
    escaped: bool,
}

impl Trail {
    /// Whether the keyboard was used last, and not the pointer.
    pub(crate) const fn is_keyed(&self) -> bool {
        self.keyed
    }

    /// Whether the keyboard leads through the window, so that its place has to be seen.
    pub(crate) const fn leads(&self) -> bool {
        self.leads
    }

    /// Looks where the keyboard is, before a frame is drawn; `true` = it has no place any more.
    pub(crate) fn follow(&mut self, ctx: &Context) -> bool {
        let writing = ctx.text_edit_focused();
        ctx.input(|i| {
            self.leads |= i.events.iter().any(|event| leads(event, writing));
            self.leads &= !i.pointer.any_pressed();
            self.keyed |= i.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. }));
            self.keyed &= !i.pointer.any_pressed();
            self.escaped |= i.key_pressed(Key::Escape);
        });
        let clicked = ctx.interaction_snapshot(|snapshot| snapshot.clicked);
        self.clicked = clicked.or(self.clicked);
        if let Some(id) = ctx.memory(|m| m.focused()) {
            // What is clicked in this frame takes the keyboard from here, but only while the frame is drawn.
            (self.clicked, self.escaped) = (clicked, false);
            self.places.retain(|place| *place != id);
            self.places.push(id);
            if self.places.len() > MOST {
                self.places.remove(0);
            }
            return false;
        }
        if ctx.input(|i| i.key_pressed(Key::Tab)) && self.goes_on(ctx) {
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

    /// Tab was pressed and nothing has the keyboard: what had it last, or was clicked since, has it again, and egui
    /// goes on from there as soon as it is drawn. `false` = there is no such thing; behind a dialog nothing goes on.
    fn goes_on(&mut self, ctx: &Context) -> bool {
        let last = self.places.last().copied().filter(|_| !self.escaped);
        let read = |id: Id| {
            let response = ctx.read_response(id);
            response.filter(|r| r.enabled() && ctx.memory(|m| m.allows_interaction(r.layer_id)))
        };
        let from = self.clicked.take().and_then(read).or_else(|| last.and_then(read));
        from.is_some_and(|response| {
            response.request_focus();
            true
        })
    }
}

/// Whether a key leads from one thing to the next, or presses one; in a field only Tab does.
fn leads(event: &Event, writing: bool) -> bool {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return false };
    let chooses = [Key::Enter, Key::Space, Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
    !modifiers.command && (*key == Key::Tab || (!writing && chooses.contains(key)))
}

fn heading_id() -> Id {
    Id::unique("heading of the page")
}

/// The heading of the page was drawn, above the page.
pub(crate) fn heading(ui: &Ui, heading: &Response) {
    ui.data_mut(|d| d.insert_temp(heading_id(), heading.rect));
}

/// The beginning of a page, where the keyboard comes to when the page does; a ring around its heading shows it to
/// whoever is led by keys: for others it would look like a field. It is drawn with the page, so that Tab goes on in it.
pub(crate) fn beginning_ui(ui: &mut Ui, name: &str, (land, led): (bool, bool)) {
    let heading = ui.data(|d| d.get_temp::<Rect>(heading_id())).unwrap_or_else(|| ui.max_rect());
    let ring = heading.expand2(vec2(space::S, space::XS));
    let mut above = ui.new_child(UiBuilder::new().max_rect(ring));
    above.set_clip_rect(ring);
    let response = above.interact(ring, Id::unique("beginning of the page"), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    if land {
        response.request_focus();
    }
    if response.has_focus() && led {
        above.painter().rect_stroke(ring, RADIUS, (2.0, theme::tokens(&above).accent), StrokeKind::Inside);
    }
}

fn covered_id() -> Id {
    Id::unique("what covers the top of the page")
}

/// So many points at the top of what is scrolled are covered in this frame: what gets the keyboard comes below them.
pub(crate) fn cover(ui: &Ui, points: f32) {
    ui.data_mut(|d| d.insert_temp(covered_id(), points));
}

/// What gets the keyboard while `add` draws it comes into sight.
pub(crate) fn in_sight<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let place = ui.scope_id().with("in sight");
    let before = ui.data(|d| d.get_temp::<Option<Id>>(place)).flatten();
    let inner = add(ui);
    let after = ui.memory(|m| m.focused());
    ui.data_mut(|d| d.insert_temp(place, after));
    let response = after.filter(|_| after != before).and_then(|id| ui.ctx().read_response(id));
    // Out of sight in the page it has no place to be clicked; elsewhere it has one outside.
    let inside = |r: &Response| !r.interact_rect.is_positive() || ui.clip_rect().intersects(r.interact_rect);
    let covered: f32 = ui.data_mut(|d| d.remove_temp(covered_id())).unwrap_or_default();
    let here = response.filter(|r| r.layer_id == ui.layer_id() && ui.min_rect().intersects(r.rect) && inside(r));
    let led = ui.data_mut(|d| d.remove_temp::<bool>(led_id())).is_some();
    if let Some(response) = here {
        let mut place = response.rect;
        place.min.y -= covered;
        ui.scroll_to_rect(if led { with_label(ui, place) } else { place }, None);
    }
    inner
}

/// Something came to the keyboard by a wish in this frame.
fn led_id() -> Id {
    Id::unique("led to a field")
}

/// A field with what it is called: as it stands, if that is in sight, else with the room that a reader needs around it.
fn with_label(ui: &Ui, field: Rect) -> Rect {
    let (top, bottom) = (field.min.y, field.max.y);
    let named = field.with_min_y(top - LABEL);
    if ui.clip_rect().y_range().contains(named.min.y) && ui.clip_rect().y_range().contains(bottom) {
        return named;
    }
    field.with_min_y(top - HEADING).with_max_y(bottom + BELOW)
}

fn wish_id() -> Id {
    Id::unique("wish for the keyboard")
}

/// What comes under this name gets the keyboard, if it is drawn in one of the next two frames.
pub(crate) fn wish(ui: &Ui, name: Id) {
    let now = ui.ctx().cumulative_frame_nr();
    ui.data_mut(|d| d.insert_temp(wish_id(), (name, now)));
    ui.request_repaint();
}

/// The next thing that is drawn gets the keyboard, if it was wished for under this name.
pub(crate) fn come(ui: &Ui, name: Id) {
    let now = ui.ctx().cumulative_frame_nr();
    // Not in the same frame: the key that was pressed for it would count here, too.
    let due = |(wished, then): (Id, u64)| wished == name && then < now && now <= then + 2;
    if ui.data(|d| d.get_temp::<(Id, u64)>(wish_id())).is_some_and(due) {
        ui.data_mut(|d| {
            d.remove::<(Id, u64)>(wish_id());
            d.insert_temp(led_id(), true);
        });
        to_next(ui);
    }
}

/// The next thing that is drawn and can have the keyboard gets it.
fn to_next(ui: &Ui) {
    ui.memory_mut(|m| {
        m.focused().into_iter().for_each(|id| m.surrender_focus(id));
        m.move_focus(FocusDirection::Next);
    });
}
