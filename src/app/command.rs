//! One table of commands, from which menu, shortcuts and help are made.
//!
//! In: a key press or a click. Out: a [`Command`] and whether it can be carried out now.

use eframe::egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::icon::{self, Icon};
use super::session::Session;
use super::state::Step;
use crate::text::{Language, tr};

/// Something the user can ask for from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// A new client.
    New,
    /// A client's file.
    Open,
    /// To its file.
    Save,
    /// To another file.
    SaveAs,
    /// From now on under a passphrase.
    Lock,
    /// Under another passphrase, or none.
    Relock,
    /// Back to the first screen.
    Leave,
    /// The last step back.
    Undo,
    /// The last step again.
    Redo,
    /// To a step.
    Step(Step),
    /// To the catalogue browser, or back from it.
    Catalog,
    /// Everything by name: commands, services, criteria.
    Palette,
    /// To the search of the page.
    Find,
    /// To where documents are written.
    Export,
    /// Text one size larger.
    Larger,
    /// Text one size smaller.
    Smaller,
    /// Text in its usual size.
    Usual,
    /// The next theme.
    Theme,
    /// The next language.
    Language,
    /// Less motion, or more.
    Motion,
    /// The client's name hidden, or shown.
    Private,
    /// All shortcuts.
    Help,
    /// Out of the program; unsaved work is asked about.
    Quit,
}

impl Command {
    /// All commands, in the order of the menu.
    pub(crate) const ALL: [Self; 29] = [
        Self::New,
        Self::Open,
        Self::Save,
        Self::SaveAs,
        Self::Lock,
        Self::Relock,
        Self::Leave,
        Self::Undo,
        Self::Redo,
        Self::Step(Step::Client),
        Self::Step(Step::Today),
        Self::Step(Step::Needs),
        Self::Step(Step::Compare),
        Self::Step(Step::Decide),
        Self::Step(Step::Plan),
        Self::Step(Step::HandOver),
        Self::Catalog,
        Self::Palette,
        Self::Find,
        Self::Export,
        Self::Theme,
        Self::Language,
        Self::Larger,
        Self::Smaller,
        Self::Usual,
        Self::Motion,
        Self::Private,
        Self::Help,
        Self::Quit,
    ];

    /// Name for people.
    pub(crate) fn name(self, language: Language) -> String {
        let code = match self {
            Self::New => "new",
            Self::Open => "open",
            Self::Save => "save",
            Self::SaveAs => "save-as",
            Self::Lock => "lock",
            Self::Relock => "relock",
            Self::Leave => "leave",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Step(step) => return tr(language, &format!("app-step-{}", step.code())),
            Self::Catalog => "catalog",
            Self::Palette => "palette",
            Self::Find => "find",
            Self::Export => "export",
            Self::Larger => "larger",
            Self::Smaller => "smaller",
            Self::Usual => "usual",
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Motion => "motion",
            Self::Private => "private",
            Self::Help => "help",
            Self::Quit => "quit",
        };
        tr(language, &format!("app-command-{code}"))
    }

    /// Its symbol, if it has one.
    pub(crate) const fn icon(self) -> Option<Icon> {
        match self {
            Self::New => Some(icon::FILE_PLUS),
            Self::Open => Some(icon::FOLDER_OPEN),
            Self::Save => Some(icon::SAVE),
            Self::Lock => Some(icon::LOCK),
            Self::Relock => Some(icon::KEY_ROUND),
            Self::Undo => Some(icon::UNDO_2),
            Self::Redo => Some(icon::REDO_2),
            Self::Catalog => Some(icon::LIBRARY_BIG),
            Self::Palette | Self::Find => Some(icon::SEARCH),
            Self::Export => Some(icon::FILE_OUTPUT),
            Self::Larger => Some(icon::A_LARGE_SMALL),
            Self::Theme => Some(icon::SUN_MOON),
            Self::Language => Some(icon::LANGUAGES),
            Self::Private => Some(icon::EYE_OFF),
            Self::Help => Some(icon::KEYBOARD),
            Self::SaveAs | Self::Leave | Self::Step(_) | Self::Motion | Self::Quit => None,
            Self::Smaller | Self::Usual => None,
        }
    }

    /// The keys that call it.
    pub(crate) const fn shortcut(self) -> Option<KeyboardShortcut> {
        let key = match self {
            Self::New => Key::N,
            Self::Open => Key::O,
            Self::Save | Self::SaveAs => Key::S,
            Self::Undo | Self::Redo => Key::Z,
            Self::Step(Step::Client) => Key::Num1,
            Self::Step(Step::Today) => Key::Num2,
            Self::Step(Step::Needs) => Key::Num3,
            Self::Step(Step::Compare) => Key::Num4,
            Self::Step(Step::Decide) => Key::Num5,
            Self::Step(Step::Plan) => Key::Num6,
            Self::Step(Step::HandOver) => Key::Num7,
            Self::Catalog => Key::B,
            Self::Palette => Key::K,
            Self::Find => Key::F,
            Self::Export => Key::E,
            Self::Larger => Key::Plus,
            Self::Smaller => Key::Minus,
            Self::Usual => Key::Num0,
            Self::Private => Key::P,
            Self::Help => Key::F1,
            Self::Quit => Key::Q,
            Self::Lock | Self::Relock | Self::Leave | Self::Theme | Self::Language | Self::Motion => return None,
        };
        let modifiers = match self {
            Self::SaveAs | Self::Redo | Self::Private => Modifiers::COMMAND.plus(Modifiers::SHIFT),
            Self::Help => Modifiers::NONE,
            _ => Modifiers::COMMAND,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// The same, as the keys are called in this language.
    pub(crate) fn keys(self, ctx: &Context, language: Language) -> Option<String> {
        Some(called(ctx, language, &self.shortcut()?))
    }

    /// All keys that call it, as the list of shortcuts shows them.
    pub(crate) fn all_keys(self, ctx: &Context, language: Language) -> Option<String> {
        let keys = self.keys(ctx, language)?;
        Some(match self {
            Self::Help => format!("? · {keys}"),
            Self::Redo => format!("{keys} · {}", called(ctx, language, &AGAIN)),
            _ => keys,
        })
    }

    /// Whether it changes only how the window looks, whatever is open in it.
    pub(crate) const fn is_look(self) -> bool {
        matches!(self, Self::Private | Self::Larger | Self::Smaller | Self::Usual)
    }

    /// Whether it can be carried out.
    pub(crate) fn enabled(self, session: Option<&Session>) -> bool {
        match self {
            Self::New
            | Self::Open
            | Self::Catalog
            | Self::Palette
            | Self::Find
            | Self::Larger
            | Self::Smaller
            | Self::Usual
            | Self::Theme
            | Self::Language
            | Self::Motion
            | Self::Private
            | Self::Help
            | Self::Quit => true,
            Self::Save => session.is_some_and(|s| s.path().is_none() || !s.is_saved()),
            Self::SaveAs | Self::Leave | Self::Step(_) | Self::Export => session.is_some(),
            Self::Lock => session.is_some_and(|s| !s.is_locked()),
            Self::Relock => session.is_some_and(Session::is_locked),
            Self::Undo => session.is_some_and(|s| s.undo_name().is_some()),
            Self::Redo => session.is_some_and(|s| s.redo_name().is_some()),
        }
    }
}

/// Keys as they are called in this language.
fn called(ctx: &Context, language: Language, keys: &KeyboardShortcut) -> String {
    let keys = ctx.format_shortcut(keys).replace("Ctrl", &tr(language, "app-key-ctrl"));
    keys.replace("Shift", &tr(language, "app-key-shift"))
}

/// What redoes in many other programs.
const AGAIN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);

/// `+` without the shift key that it needs on many keyboards.
const EQUALS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals);

/// `?`, which is also a character to be written.
const QUESTION: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Questionmark);

/// The command whose keys were pressed, more modifiers first; above a dialog, only those that change how it looks.
pub(crate) fn pressed(ctx: &Context, dialog: bool) -> Option<Command> {
    if ctx.input_mut(|i| i.consume_shortcut(&EQUALS)) {
        return Some(Command::Larger);
    }
    if !dialog && !ctx.text_edit_focused() && ctx.input_mut(|i| i.consume_shortcut(&QUESTION)) {
        return Some(Command::Help);
    }
    if !dialog && ctx.input_mut(|i| i.consume_shortcut(&AGAIN)) {
        return Some(Command::Redo);
    }
    let heard = Command::ALL.into_iter().filter(|c| !dialog || c.is_look());
    let mut keyed: Vec<_> = heard.filter_map(|c| c.shortcut().map(|s| (c, s))).collect();
    keyed.sort_by_key(|(_, s)| !s.modifiers.shift);
    ctx.input_mut(|i| keyed.into_iter().find(|(_, s)| i.consume_shortcut(s)).map(|(c, _)| c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_shortcut_stands_for_two_commands() {
        let keys: Vec<_> = Command::ALL.into_iter().filter_map(Command::shortcut).collect();
        for (i, key) in keys.iter().enumerate() {
            assert!(!keys[..i].contains(key), "{key:?}");
        }
    }

    #[test]
    fn every_command_has_a_name_in_all_languages() {
        for command in Command::ALL {
            for language in Language::ALL {
                assert!(!command.name(language).contains('«'), "{command:?} {language}");
            }
        }
    }
}
