//! Events in turns: what is typed goes where it was typed, also where a frame takes long.
//!
//! In: all events since the last frame. Out: those that one frame can handle; the rest follows in the next ones, in
//! its order. egui moves the keyboard once a frame, while fields read their text as they are drawn: what is typed after
//! a Tab would go to the field before it, and what is typed before a click would be lost with the keyboard.

use std::collections::VecDeque;

use eframe::egui::{Context, Event, Id, Key, Modifiers, Plugin, RawInput, Ui, ViewportId};

/// Keys that a field to write in takes together with the command key.
const EDITING: [Key; 12] = [
    Key::A,
    Key::C,
    Key::V,
    Key::X,
    Key::Backspace,
    Key::Delete,
    Key::Home,
    Key::End,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
];

/// What an event has to do with the place of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What has the keyboard reads it.
    Write,
    /// A key that may take the keyboard elsewhere.
    Lead(Key),
    /// The pointer or a screen reader may take it elsewhere.
    Point,
    /// Nothing.
    Rest,
}

fn kind(event: &Event, writing: bool) -> Kind {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } if leads(*key, *modifiers, writing) => Kind::Lead(*key),
        Event::Key { pressed: true, .. } | Event::Text(_) | Event::Ime(_) => Kind::Write,
        Event::Copy | Event::Cut | Event::Paste(_) => Kind::Write,
        Event::PointerButton { .. } | Event::AccessKitActionRequest(_) => Kind::Point,
        _ => Kind::Rest,
    }
}

fn leads(key: Key, modifiers: Modifiers, writing: bool) -> bool {
    match key {
        Key::Tab | Key::Enter | Key::Escape | Key::F1 => true,
        // In a field they are text and move within it.
        Key::Space | Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown => !writing,
        key => modifiers.command && !EDITING.contains(&key),
    }
}

/// What the frame that is being put together holds.
#[derive(Debug, Default)]
struct Frame {
    wrote: bool,
    pointed: bool,
    led: bool,
    /// The leading key that was not let go yet: held down, it repeats, and counts once.
    down: Option<Key>,
    /// The frame before has moved the keyboard, and what it moves to may appear only now.
    settling: bool,
}

impl Frame {
    /// Takes an event in; `false` = it must wait for the next frame.
    fn takes(&mut self, event: &Event, writing: bool) -> bool {
        // A space bar that led types a blank, too: it goes with its key, and into no field.
        if self.down == Some(Key::Space) && matches!(event, Event::Text(text) if text == " ") {
            return true;
        }
        match kind(event, writing) {
            Kind::Write if self.led || self.pointed || self.settling => return false,
            Kind::Lead(key) => {
                let again = self.down == Some(key);
                if self.wrote || self.pointed || self.settling || (self.led && !again) {
                    return false;
                }
                (self.led, self.down) = (true, Some(key));
            }
            Kind::Point if self.wrote || self.led => return false,
            Kind::Write => self.wrote = true,
            Kind::Point => self.pointed = true,
            Kind::Rest => {}
        }
        if let Event::Key { key, pressed: false, .. } = event
            && self.down == Some(*key)
        {
            self.down = None;
        }
        true
    }
}

/// Takes what one frame can handle from the front; `true` = it may move the keyboard.
fn turn(queue: &mut VecDeque<Event>, writing: bool, settling: bool) -> (Vec<Event>, bool) {
    let mut frame = Frame { settling, ..Frame::default() };
    let mut now = Vec::new();
    while let Some(event) = queue.pop_front() {
        if !frame.takes(&event, writing) {
            queue.push_front(event);
            break;
        }
        now.push(event);
    }
    (now, frame.led || frame.pointed)
}

/// Keeps the events that must wait.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    later: VecDeque<Event>,
    settling: bool,
}

impl Plugin for Turns {
    fn debug_name(&self) -> &'static str {
        "turns"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        // A frame may be drawn twice; its events belong to the first time.
        if input.viewport_id != ViewportId::ROOT || ctx.current_pass_index() > 0 {
            return;
        }
        self.later.extend(input.events.drain(..));
        (input.events, self.settling) = turn(&mut self.later, ctx.text_edit_focused(), self.settling);
        if input.events.iter().any(|event| matches!(event, Event::Key { key: Key::Tab, pressed: true, .. })) {
            as_tab(ctx);
        }
    }

    fn on_begin_pass(&mut self, ui: &mut Ui) {
        if self.settling || !self.later.is_empty() {
            ui.request_repaint();
        }
    }
}

fn tab_id() -> Id {
    Id::unique("frame of the last Tab")
}

/// Something else led the keyboard to the next field as Tab does.
pub(crate) fn as_tab(ctx: &Context) {
    let now = ctx.cumulative_frame_nr();
    ctx.data_mut(|d| d.insert_temp(tab_id(), now));
}

/// Whether Tab was pressed in this frame or in the one before: backwards, egui takes a frame longer.
pub(crate) fn tabbed(ctx: &Context) -> bool {
    let last = ctx.data(|d| d.get_temp::<u64>(tab_id()));
    last.is_some_and(|last| ctx.cumulative_frame_nr() <= last + 1)
}

#[cfg(test)]
mod tests {
    use eframe::egui::{PointerButton, pos2};

    use super::*;

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE }
    }

    fn button(pressed: bool) -> Event {
        let (pos, button) = (pos2(1.0, 1.0), PointerButton::Primary);
        Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE }
    }

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    /// The frames that these events make.
    fn frames(events: Vec<Event>, writing: bool) -> Vec<Vec<Event>> {
        let (mut queue, mut settling, mut frames) = (VecDeque::from(events), false, Vec::new());
        while !queue.is_empty() {
            let (now, moves) = turn(&mut queue, writing, settling);
            settling = moves;
            frames.push(now);
        }
        frames
    }

    #[test]
    fn what_follows_a_tab_waits_until_the_keyboard_has_moved() {
        let events = vec![text("40"), key(Key::Tab, true), key(Key::Tab, false), text("7")];
        let expected = vec![vec![text("40")], vec![key(Key::Tab, true), key(Key::Tab, false)], vec![], vec![text("7")]];
        assert_eq!(frames(events, true), expected);
    }

    #[test]
    fn what_is_typed_before_a_click_is_read_first() {
        let moved = Event::PointerMoved(pos2(1.0, 1.0));
        let events = vec![text("end."), moved.clone(), button(true), button(false)];
        let expected = vec![vec![text("end."), moved], vec![button(true), button(false)]];
        assert_eq!(frames(events, true), expected);
    }

    #[test]
    fn a_key_held_down_counts_once_and_pressed_twice_counts_twice() {
        let held = vec![key(Key::Tab, true), key(Key::Tab, true), key(Key::Tab, false)];
        assert_eq!(frames(held.clone(), false), vec![held]);
        let twice = vec![key(Key::Tab, true), key(Key::Tab, false), key(Key::Tab, true)];
        assert_eq!(frames(twice, false).into_iter().filter(|frame| !frame.is_empty()).count(), 2);
    }

    #[test]
    fn the_blank_of_a_space_bar_that_presses_a_button_stays_out_of_the_field_it_opens() {
        let pressed = vec![key(Key::Space, true), text(" "), key(Key::Space, false)];
        let events = [pressed.clone(), vec![text("x")]].concat();
        assert_eq!(frames(events, false), vec![pressed, vec![], vec![text("x")]]);
    }

    #[test]
    fn text_is_not_split_at_its_spaces() {
        let events = vec![text("a"), key(Key::Space, true), text(" "), key(Key::Space, false), text("b")];
        assert_eq!(frames(events.clone(), true), vec![events]);
    }

    #[test]
    fn nothing_is_lost_and_nothing_changes_its_place() {
        let events = vec![
            key(Key::Escape, true),
            text("x"),
            button(true),
            key(Key::Enter, true),
            key(Key::ArrowDown, true),
            text("y"),
            button(false),
        ];
        for writing in [true, false] {
            assert_eq!(frames(events.clone(), writing).concat(), events);
        }
    }
}
