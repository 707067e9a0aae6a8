//! Privacy mode, for presenting: who the client is stands nowhere on the screen.
//!
//! In: the wish to hide it, texts that would show it. Out: the same texts with names and paths covered. It holds for
//! this run alone and is no part of any file; what the window reads and writes stays the same.

use std::path::Path;

use eframe::egui::{Context, Id, Ui};

use super::action::{Action, Outbox};
use super::command::Command;
use super::icon;
use super::widget::{button, field, text};
use crate::text::message::Arg;
use crate::text::{Language, Message, tr};

/// Stands where a name was.
const COVER: &str = "…";

/// What the files of this program end in: that much of a path may be seen.
const ENDINGS: [&str; 13] =
    ["wissel", "voice", "wisselcat", "pdf", "docx", "odt", "html", "md", "xlsx", "csv", "ics", "xml", "ron"];

fn id() -> Id {
    Id::unique("privacy mode")
}

/// Whether the client's name is hidden.
pub(crate) fn is_on(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(id()).unwrap_or_default())
}

/// Hides the client's name, or shows it again.
pub(crate) fn turn(ctx: &Context) {
    let on = !is_on(ctx);
    ctx.data_mut(|data| data.insert_temp(id(), on));
}

/// A path as it may be seen.
pub(crate) fn path(ctx: &Context, path: &Path) -> String {
    let whole = path.display().to_string();
    if is_on(ctx) { covered(&whole) } else { whole }
}

/// A message as it may be seen: whole sentences, without the names, paths and reasons in them.
pub(crate) fn message(ctx: &Context, message: &Message, language: Language) -> String {
    if is_on(ctx) { hidden(message).to(language) } else { message.to(language) }
}

/// A name or a path without what it says of the client.
pub(crate) fn covered(text: &str) -> String {
    let ending = Path::new(text).extension().and_then(|ending| ending.to_str());
    let known = ending.and_then(|ending| ENDINGS.into_iter().find(|known| ending.eq_ignore_ascii_case(known)));
    known.map_or_else(|| COVER.to_owned(), |ending| format!("{COVER}.{ending}"))
}

fn hidden(message: &Message) -> Message {
    let hide = |value: &Arg| match value {
        Arg::Text(text) => Arg::Text(covered(text)),
        Arg::Count(count) => Arg::Count(*count),
        Arg::Day(day) => Arg::Day(*day),
        Arg::Message(message) => Arg::Message(Box::new(hidden(message))),
    };
    let args = message.args.iter().map(|(name, value)| (name.clone(), hide(value))).collect();
    Message { key: message.key.clone(), args }
}

/// Says that the name is hidden, while it is; a click shows it again.
pub(crate) fn mark_ui(ui: &mut Ui, language: Language, out: &mut Outbox) {
    if !is_on(ui) {
        return;
    }
    let mark = button::small(ui, icon::EYE_OFF, &tr(language, "app-private-on"));
    if mark.on_hover_text(tr(language, "app-private-note")).clicked() {
        out.send(Action::Command(Command::Private));
    }
}

/// Stands in the place of a field that says who the client is.
pub(crate) fn field_ui(ui: &mut Ui, language: Language, name: &str) {
    field::labelled(ui, |ui| {
        field::label(ui, name);
        text::muted(ui, &tr(language, "app-private-field"));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_path_only_a_known_ending_is_left() {
        assert_eq!(covered("/home/x/lerngruppe.wissel"), "….wissel");
        assert_eq!(covered("/home/x/lerngruppe/new.wisselcat"), "….wisselcat");
        assert_eq!(covered("/home/x/lerngruppe_plan_de.PDF"), "….pdf");
        let others = ["Dr. Meier", "Praxis.Meier", "lerngruppe", "C:\\x\\lerngruppe", "", "denied at \"/x/a.md\""];
        for text in others {
            assert_eq!(covered(text), "…", "{text}");
        }
    }

    #[test]
    fn a_message_keeps_its_sentence_and_its_numbers() {
        let inner = Message::new("store-read").with("path", "/x/meier.wissel").with("reason", "meier");
        let shown = hidden(&Message::new("app-dropped-many").with("count", 3_usize).with("why", inner));
        let why = Message::new("store-read").with("path", "….wissel").with("reason", "…");
        assert_eq!(shown, Message::new("app-dropped-many").with("count", 3_usize).with("why", why));
    }
}
