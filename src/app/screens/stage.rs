//! A window without a display that is brought to a scene, as a person would: by keys, and by pressing what has a name.
//! Names are looked up by the key of their message, so that one way leads there in every language.
//!
//! In: keys of messages, keys of the keyboard, actions. Out: a picture, and what was looked for in vain or lies beyond
//! the right edge, such as `+12` for twelve points of it.

use std::path::PathBuf;
use std::time::Duration;

use eframe::egui::{Event, Key, Modifiers, Rect, Role, Theme};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use image::RgbaImage;
use tempfile::TempDir;

use crate::app::action::Action;
use crate::app::widget::card;
use crate::app::{App, Step};
use crate::catalog::{About, embedded_catalog};
use crate::dossier::Example;
use crate::dossier::store::Lock;
use crate::text::{Language, tr, tr_with};

/// What can be pressed.
const ROLES: [Role; 4] = [Role::Button, Role::RadioButton, Role::ComboBox, Role::DisclosureTriangle];

/// So often is looked whether samples are drawn and pages set, with this pause between: for a minute.
const LOOKS: u32 = 1200;
const PAUSE: Duration = Duration::from_millis(50);

/// A window without a display.
pub struct Stage {
    window: Harness<'static, App>,
    language: Language,
    lost: Vec<String>,
    covered: Vec<&'static str>,
    /// Below the window, which may have a file of it open.
    lock: Option<Lock>,
    folder: Option<TempDir>,
}

impl Stage {
    /// The first screen.
    pub(super) fn new(language: Language, size: [f32; 2]) -> Self {
        let window = Harness::builder()
            .with_size(size)
            .with_theme(Theme::Light)
            .with_max_steps(12)
            .with_render_cursor(false)
            .build_eframe(|cc| App::for_test(cc, embedded_catalog(), language));
        Self { window, language, lost: Vec::new(), covered: Vec::new(), lock: None, folder: None }
    }

    /// What was looked for and is not there, or cannot be seen.
    #[must_use]
    pub fn lost(&self) -> &[String] {
        &self.lost
    }

    /// A patch comes over what this message names, because it looks different on another machine.
    pub fn cover(&mut self, key: &'static str) {
        self.covered.push(key);
    }

    /// The window in this theme.
    ///
    /// # Errors
    /// What the renderer says.
    pub fn picture(&mut self, theme: Theme) -> Result<RgbaImage, String> {
        self.window.ctx.set_theme(theme);
        self.settle();
        for place in self.places() {
            self.window.mask(place);
        }
        self.window.render()
    }

    /// Where that is which gets a patch.
    fn places(&self) -> Vec<Rect> {
        let names: Vec<String> = self.covered.iter().map(|key| tr(self.language, key)).collect();
        let found = names.iter().flat_map(|name| self.window.query_all_by_label(name));
        found.map(|node| node.rect()).collect()
    }

    /// Waits for threads beside the window.
    fn settle(&mut self) {
        for _ in 0..LOOKS {
            self.window.run_ok();
            let state = &self.window.state().state;
            // The catalogue in the place of a step asks for no samples, so nobody takes those that are still drawn.
            let drawn = state.samples.rest() || state.catalog.open;
            if drawn && !state.hand_over.preview.runs() {
                break;
            }
            std::thread::sleep(PAUSE);
        }
        self.window.run_ok();
    }

    /// The app, to be changed at once.
    pub(super) fn app(&mut self) -> &mut App {
        self.window.state_mut()
    }

    /// What this message names is to be seen.
    pub(super) fn see(&mut self, key: &str) {
        let name = tr(self.language, key);
        if self.window.query_all_by_label(&name).next().is_none() {
            self.lost.push(name);
        }
    }

    /// Notes what was not found.
    pub(super) fn miss(&mut self, what: impl Into<String>) {
        self.lost.push(what.into());
    }

    /// Notes what lies beyond the right edge of the page.
    pub(super) fn measure(&mut self) {
        if let Some(points) = card::beyond(&self.window.ctx) {
            self.miss(format!("+{points:.0}"));
        }
    }

    /// An example client at a step.
    pub(super) fn example(&mut self, example: Example, step: Step) {
        self.app().show_example(example, step);
        self.run();
    }

    /// A client of whom nothing is known yet, at a step.
    pub(super) fn nobody(&mut self, step: Step) {
        self.act(Action::New);
        self.act(Action::Go(step));
    }

    /// The page of an entity in the catalogue browser.
    pub(super) fn browse(&mut self, about: About) {
        self.act(Action::Catalog(Some(about)));
    }

    /// Asks for something, as a view does.
    pub(super) fn act(&mut self, action: Action) {
        self.app().out.send(action);
        self.run();
    }

    /// Presses keys.
    pub(super) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Presses what this message names; the values in it may be any.
    pub(super) fn press(&mut self, key: &str) {
        let name = tr(self.language, key);
        self.press_named(&name);
    }

    /// The same where one value in it is another message.
    pub(super) fn press_with(&mut self, key: &str, value: (&'static str, &str)) {
        let values = [(value.0, tr(self.language, value.1).into())];
        let name = tr_with(self.language, key, &values);
        self.press_named(&name);
    }

    /// Chooses one of a few answers side by side.
    pub(super) fn choose(&mut self, question: &str, answer: &str) {
        let name = format!("{}: {}", tr(self.language, question), tr(self.language, answer));
        self.press_named(&name);
    }

    /// Opens the row with this number, from 0, of those that open.
    pub(super) fn unfold(&mut self, number: usize) {
        let row = self.window.query_all_by_role(Role::DisclosureTriangle).nth(number);
        match row.and_then(|row| row.accesskit_node().label()) {
            Some(name) => self.press_named(&name),
            None => self.miss(format!("row {number}")),
        }
    }

    /// Types into the field that this message names.
    pub(super) fn enter(&mut self, key: &str, text: &str) {
        let name = tr(self.language, key);
        match self.window.query_all_by_label(&name).next() {
            Some(field) => field.focus(),
            None => return self.lost.push(name.clone()),
        }
        self.run();
        self.window.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// The school's file in a folder that goes with the window.
    pub(super) fn file(&mut self) -> Option<PathBuf> {
        let made = tempfile::tempdir().and_then(|folder| {
            let path = folder.path().join("school.wissel");
            std::fs::write(&path, Example::School.text()).map(|()| (folder, path))
        });
        match made {
            Ok((folder, path)) => {
                self.folder = Some(folder);
                Some(path)
            }
            Err(error) => {
                self.miss(error.to_string());
                None
            }
        }
    }

    /// Keeps a lock as long as the window.
    pub(super) fn keep(&mut self, lock: Option<Lock>) {
        self.lock = lock;
    }

    /// Draws frames until nothing moves; nothing lies under the pointer.
    pub(super) fn run(&mut self) {
        self.window.remove_cursor();
        self.window.run_ok();
    }

    fn press_named(&mut self, name: &str) {
        match find(&self.window, name) {
            Some(node) => node.scroll_to_me(),
            None => return self.lost.push(name.to_owned()),
        }
        self.window.run_ok();
        if let Some(node) = find(&self.window, name) {
            node.click();
        }
        self.run();
    }
}

/// The first thing with this name that can be pressed.
fn find<'w>(window: &'w Harness<'static, App>, name: &'w str) -> Option<Node<'w>> {
    let mut found = window.query_all_by(move |node| {
        ROLES.contains(&node.role()) && node.label().is_some_and(|label| is_named(&label, name))
    });
    found.next()
}

/// Whether this is the message, whatever stands in place of its values, which look like `{$count}` in it.
fn is_named(label: &str, message: &str) -> bool {
    let Some((first, values)) = message.split_once("{$") else { return label == message };
    let Some(mut rest) = label.strip_prefix(first) else { return false };
    for (_, between) in values.split("{$").filter_map(|value| value.split_once('}')) {
        let Some((_, after)) = rest.split_once(between) else { return false };
        rest = after;
    }
    message.rsplit_once('}').is_some_and(|(_, last)| label.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_fits_whatever_its_values_are() {
        assert!(is_named("Duties (18)", "Duties ({$count})") && is_named("18 more", "{$count} more"));
        assert!(is_named("Kale: 61.2, probably 4", "{$name}: {$likely}, probably {$from}"));
        assert!(is_named("Weights", "Weights") && !is_named("Weights (2)", "Weights"));
        assert!(!is_named("Duties (18) of", "Duties ({$count})") && !is_named("18 less", "{$count} more"));
    }
}
