//! Names for the symbols of the Lucide font.
//!
//! Only the ones in use; code points as in `codepoints.json` of lucide-static 1.62.0.

use eframe::egui::{Color32, RichText};

use super::fonts;

/// One symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Icon(char);

impl Icon {
    /// The symbol at `size` points.
    pub(crate) fn text(self, size: f32) -> RichText {
        RichText::new(self.0).family(fonts::symbols()).size(size)
    }

    /// The symbol at `size` points in this colour.
    pub(crate) fn tinted(self, size: f32, color: Color32) -> RichText {
        self.text(size).color(color)
    }

    /// The symbol's character.
    pub(crate) const fn char(self) -> char {
        self.0
    }
}

pub(crate) const APP_WINDOW: Icon = Icon('\u{e426}');
pub(crate) const ARROW_LEFT: Icon = Icon('\u{e048}');
pub(crate) const ARROW_RIGHT: Icon = Icon('\u{e049}');
pub(crate) const BOOK_OPEN: Icon = Icon('\u{e05f}');
pub(crate) const BUILDING_2: Icon = Icon('\u{e290}');
pub(crate) const CHECK: Icon = Icon('\u{e06c}');
pub(crate) const CHEVRON_DOWN: Icon = Icon('\u{e06d}');
pub(crate) const CHEVRON_LEFT: Icon = Icon('\u{e06e}');
pub(crate) const CHEVRON_RIGHT: Icon = Icon('\u{e06f}');
pub(crate) const CHEVRONS_DOWN_UP: Icon = Icon('\u{e228}');
pub(crate) const CHEVRONS_UP_DOWN: Icon = Icon('\u{e211}');
pub(crate) const CIRCLE: Icon = Icon('\u{e076}');
pub(crate) const CIRCLE_ALERT: Icon = Icon('\u{e077}');
pub(crate) const CIRCLE_CHECK: Icon = Icon('\u{e226}');
pub(crate) const CIRCLE_DOT: Icon = Icon('\u{e345}');
pub(crate) const CIRCLE_MINUS: Icon = Icon('\u{e07e}');
pub(crate) const CIRCLE_QUESTION_MARK: Icon = Icon('\u{e082}');
pub(crate) const CLOCK: Icon = Icon('\u{e087}');
pub(crate) const CLOUD: Icon = Icon('\u{e088}');
pub(crate) const COPY: Icon = Icon('\u{e09e}');
pub(crate) const EYE: Icon = Icon('\u{e0ba}');
pub(crate) const EYE_OFF: Icon = Icon('\u{e0bb}');
pub(crate) const FILE_PLUS: Icon = Icon('\u{e0c9}');

pub(crate) const FLAG: Icon = Icon('\u{e0d1}');
pub(crate) const FOLDER_OPEN: Icon = Icon('\u{e247}');
pub(crate) const INFO: Icon = Icon('\u{e0f9}');
pub(crate) const KEYBOARD: Icon = Icon('\u{e284}');
pub(crate) const LANGUAGES: Icon = Icon('\u{e0fe}');
pub(crate) const LAYERS_2: Icon = Icon('\u{e52a}');
pub(crate) const LIBRARY_BIG: Icon = Icon('\u{e54e}');
pub(crate) const LIST: Icon = Icon('\u{e106}');
pub(crate) const LIST_FILTER: Icon = Icon('\u{e460}');
pub(crate) const LOCK: Icon = Icon('\u{e10b}');
pub(crate) const MENU: Icon = Icon('\u{e115}');
pub(crate) const MONITOR: Icon = Icon('\u{e11d}');
pub(crate) const MOON: Icon = Icon('\u{e11e}');
pub(crate) const PENCIL: Icon = Icon('\u{e1f9}');
pub(crate) const PLUS: Icon = Icon('\u{e13d}');
pub(crate) const REDO_2: Icon = Icon('\u{e2a0}');
pub(crate) const SAVE: Icon = Icon('\u{e14d}');
pub(crate) const SLIDERS_HORIZONTAL: Icon = Icon('\u{e29a}');
pub(crate) const SUN: Icon = Icon('\u{e178}');
pub(crate) const SUN_MOON: Icon = Icon('\u{e2b2}');
pub(crate) const TRASH_2: Icon = Icon('\u{e18e}');
pub(crate) const TRIANGLE_ALERT: Icon = Icon('\u{e193}');
pub(crate) const UNDO_2: Icon = Icon('\u{e2a1}');
pub(crate) const SEARCH: Icon = Icon('\u{e151}');
pub(crate) const FILE_OUTPUT: Icon = Icon('\u{e0c8}');
pub(crate) const A_LARGE_SMALL: Icon = Icon('\u{e587}');
pub(crate) const X: Icon = Icon('\u{e1b2}');
pub(crate) const KEY_ROUND: Icon = Icon('\u{e4a3}');
