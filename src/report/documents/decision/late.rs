//! What was changed after a ranking had been seen: when, and what, as far as the log tells.
//!
//! In: the dossier's log, whose entries hold each edit as RON. Out: a sentence, and a line per change that concerns this
//! use case: its own changes, and those of weights that hold for all. The log is only read here, never carried out.

use jiff::civil::Date;

use crate::catalog::{Group, MustHave};
use crate::dossier::{LogEntry, OptionId};
use crate::report::Inlines;
use crate::report::documents::draft::Draft;

/// Edits that hold for all use cases; all others begin with the number of theirs, from 0.
const OF_ALL: [&str; 4] = ["SetPreset", "SetGroup", "SetCriterion", "SetCertainty"];

/// An edit as the log has it.
struct Logged<'t> {
    name: &'t str,
    parts: Vec<&'t str>,
}

pub(super) fn write(draft: &mut Draft<'_>, index: usize) {
    let dossier = draft.dossier;
    let late: Vec<(&LogEntry, Logged<'_>)> =
        dossier.log.iter().filter(|entry| entry.seen).map(|entry| (entry, Logged::of(&entry.edit))).collect();
    let here: Vec<&(&LogEntry, Logged<'_>)> = late.iter().filter(|(_, edit)| edit.concerns(index)).collect();
    if late.is_empty() {
        draft.say("doc-dec-changes", &[]);
    } else if here.is_empty() {
        draft.say("doc-dec-late-elsewhere", &[("count", late.len().into())]);
    } else {
        let all = dossier.log.len().to_string();
        draft.say("doc-dec-late", &[("count", here.len().to_string().into()), ("all", all.into())]);
        let lines = here.into_iter().map(|(entry, edit)| Inlines::from(line(draft, entry, edit))).collect();
        draft.bullets(lines);
    }
}

fn line(draft: &Draft<'_>, entry: &LogEntry, edit: &Logged<'_>) -> String {
    let day = entry.on.get(..10).and_then(|day| day.parse::<Date>().ok());
    let date = day.map_or_else(|| entry.on.clone(), |day| draft.words.date(day));
    let key = if edit.is_of_all() { "doc-dec-late-line-all" } else { "doc-dec-late-line" };
    draft.with(key, &[("date", date.into()), ("what", edit.what(draft).into())])
}

impl<'t> Logged<'t> {
    fn of(text: &'t str) -> Self {
        let (name, rest) = text.trim().split_once('(').unwrap_or((text, ""));
        Self { name: name.trim(), parts: parts(rest.strip_suffix(')').unwrap_or(rest)) }
    }

    fn is_of_all(&self) -> bool {
        OF_ALL.contains(&self.name)
    }

    /// Whether it is about this use case; one that cannot be read may be.
    fn concerns(&self, index: usize) -> bool {
        let own = self.part(0).parse::<usize>().ok();
        self.is_of_all() || own.is_none_or(|number| number == index)
    }

    fn part(&self, at: usize) -> &'t str {
        self.parts.get(at).map(|part| bare(part)).unwrap_or_default()
    }

    /// What was changed, in words.
    fn what(&self, draft: &Draft<'_>) -> String {
        let of_option = |key: &str| draft.with(key, &[("name", self.option(draft).into())]);
        match self.name {
            "SetPreset" => draft.tr("doc-dec-late-preset"),
            "SetCertainty" => draft.tr("doc-dec-late-certainty"),
            "SetGroup" | "SetCriterion" => self.weight(draft, 0),
            "SetMoveCriterion" | "SetWish" => self.weight(draft, 1),
            "SetWant" => draft.with("doc-dec-late-want", &[("name", subject(draft, self.part(1)).into())]),
            "AddMust" => match must(self.part(1)) {
                Ok(must) => draft.with("doc-dec-late-must", &[("must", draft.words.must(&must).into())]),
                Err(_) => draft.tr("doc-dec-late-must-unread"),
            },
            "RemoveMust" => draft.tr("doc-dec-late-must-gone"),
            "Waive" => of_option("doc-dec-late-waived"),
            "Unwaive" => of_option("doc-dec-late-unwaived"),
            "AddNotOpen" => of_option("doc-dec-late-closed"),
            "DropNotOpen" => of_option("doc-dec-late-opened"),
            "SetOverride" | "SetFeatureOverride" => of_option("doc-dec-late-own"),
            "RemoveOverride" | "RemoveFeatureOverride" => of_option("doc-dec-late-own-gone"),
            "Answer" => draft.tr("doc-dec-late-answer"),
            _ => draft.tr("doc-dec-late-other"),
        }
    }

    /// A weight: of what stands at this place, with the importance behind it.
    fn weight(&self, draft: &Draft<'_>, at: usize) -> String {
        let name = subject(draft, self.part(at));
        let value = self.part(at + 1);
        let value = value.strip_prefix("Some(").and_then(|value| value.strip_suffix(')')).unwrap_or(value);
        match value.trim().parse::<f64>() {
            Ok(value) => {
                let value = draft.language.plain_number(value);
                draft.with("doc-dec-late-weight", &[("name", name.into()), ("value", value.into())])
            }
            Err(_) => draft.with("doc-dec-late-weight-back", &[("name", name.into())]),
        }
    }

    /// The option that it names; its id where the catalogue does not have it.
    fn option(&self, draft: &Draft<'_>) -> String {
        let id = |part: &&'t str| {
            let text = part.split_once("option:").map_or(*part, |(_, rest)| rest).trim_start_matches(['(', ' ']);
            text.strip_prefix('"')?.split('"').next()
        };
        let Some(id) = self.parts.iter().find_map(id) else { return draft.tr("not-known") };
        OptionId::parse(id).map_or_else(|| id.to_owned(), |id| draft.words.option(&id))
    }
}

/// An id without the bracket that RON puts around it.
fn bare(part: &str) -> &str {
    let inner = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
    inner.filter(|inner| inner.starts_with('"')).unwrap_or(part)
}

/// A must-have, whether its ids stand in brackets or not.
fn must(text: &str) -> Result<MustHave, ron::error::SpannedError> {
    ron::from_str(text).or_else(|_| ron::from_str(&text.replace("(\"", "\"").replace("\")", "\"")))
}

/// A group, criterion or feature by its name.
fn subject(draft: &Draft<'_>, text: &str) -> String {
    if let Ok(group) = ron::from_str::<Group>(text) {
        return draft.words.group(group);
    }
    let id = text.trim_matches('"');
    let criterion = draft.catalog.criteria.iter().find(|c| c.id.as_str() == id).map(|c| &c.name);
    let feature = || draft.catalog.features.iter().find(|f| f.id.as_str() == id).map(|f| &f.name);
    let name = criterion.or_else(feature);
    name.map_or_else(|| id.to_owned(), |name| name.get(draft.language).to_owned())
}

/// Parts between commas that stand in no bracket and in no quotation.
fn parts(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let ends = |letter: char| {
        let was = std::mem::take(&mut escaped);
        match letter {
            '\\' if quoted => escaped = !was,
            '\u{22}' if !was => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            ',' if !quoted && depth == 0 => return true,
            _ => {}
        }
        false
    };
    text.split(ends).map(str::trim).collect()
}
