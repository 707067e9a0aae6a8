//! What hangs on whom, today and after the decided moves.
//!
//! In: catalogue and dossier. Out: a list for each way of grouping, with rows for pictures and tables, and what to mind.

use crate::app::view::words;
use crate::catalog::{Catalog, Country};
use crate::dossier::Dossier;
use crate::plan::{Bundle, Dependence, Hanging, Plan, dependence};
use crate::text::{Language, tr, tr_with};

/// A tool as a box of the picture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HangBox {
    pub(crate) name: String,
    /// Its name, what is to be said of it, and how many use it.
    pub(crate) spoken: String,
    /// People who use it; 0 where that is not known.
    pub(crate) users: f32,
    /// It cannot be missed for a day.
    pub(crate) vital: bool,
}

/// Everything that hangs on one of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HangRow {
    /// Operator, owner or country.
    pub(crate) on: String,
    pub(crate) tools: String,
    pub(crate) users: String,
    pub(crate) boxes: Vec<HangBox>,
}

/// The tools in one grouping.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HangList {
    /// What they are grouped by.
    pub(crate) title: String,
    /// On whom most hangs, today and afterwards, or that it is evenly spread; empty: not known of any.
    pub(crate) says: String,
    pub(crate) today: Vec<HangRow>,
    pub(crate) after: Vec<HangRow>,
}

/// Today, afterwards, and what to mind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HangsPart {
    /// By operator, owner and both their countries; empty without an inventory.
    pub(crate) lists: Vec<HangList>,
    /// Something of today or afterwards cannot be missed for a day.
    pub(crate) vital: bool,
    /// What ends, and what is counted as today.
    pub(crate) notes: Vec<String>,
    pub(crate) warnings: Vec<String>,
}

impl HangsPart {
    /// Over all moves of the dossier.
    pub(super) fn new(catalog: &Catalog, dossier: &Dossier, plan: Option<&Plan>, language: Language) -> Self {
        if dossier.inventory.is_empty() {
            return Self::default();
        }
        let hangs = dependence(catalog, dossier, language);
        let pairs = hangs.today.lists().into_iter().zip(hangs.after.lists());
        let lists: Vec<HangList> = pairs.map(|((by, now), (_, then))| list(by, now, then, language)).collect();
        let rows = lists.iter().flat_map(|l| l.today.iter().chain(&l.after));
        Self {
            vital: rows.flat_map(|row| &row.boxes).any(|b| b.vital),
            notes: notes(&hangs, dossier, language),
            warnings: hangs.warnings.iter().map(|w| w.text(catalog, plan, language)).collect(),
            lists,
        }
    }
}

fn notes(hangs: &Dependence, dossier: &Dossier, language: Language) -> Vec<String> {
    let open = hangs.open.iter().filter_map(|i| dossier.moves.get(*i)).map(|m| words::use_case(language, m));
    let named = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| tr_with(language, key, &[("names", names.join(", ").into())]))
    };
    let ended = named("doc-hangs-ended", hangs.ended.iter().map(|tool| tool.label(language)).collect());
    ended.into_iter().chain(named("doc-hangs-open", open.collect())).collect()
}

fn list(by: &str, today: &[Bundle], after: &[Bundle], language: Language) -> HangList {
    HangList {
        title: tr(language, &format!("doc-hangs-{by}")),
        says: says(by, today, after, language),
        today: today.iter().map(|b| row(by, b, language)).collect(),
        after: after.iter().map(|b| row(by, b, language)).collect(),
    }
}

/// On whom most hangs at both times, in a sentence.
fn says(by: &str, today: &[Bundle], after: &[Bundle], language: Language) -> String {
    let Some((now, then)) = most(by, today, language).zip(most(by, after, language)) else { return String::new() };
    let values = match (now, then) {
        (Most::Even, Most::Even) => return tr(language, "app-hangs-says-even"),
        (now, then) => [("today", now.text(language).into()), ("after", then.text(language).into())],
    };
    tr_with(language, "app-hangs-says", &values)
}

/// On whom most hangs at one time.
enum Most {
    /// On these.
    On(String),
    /// On all alike.
    Even,
}

impl Most {
    fn text(self, language: Language) -> String {
        match self {
            Self::On(names) => names,
            Self::Even => tr(language, "app-hangs-even"),
        }
    }
}

/// The largest known bundles; `None` = not known of any.
fn most(by: &str, bundles: &[Bundle], language: Language) -> Option<Most> {
    let known: Vec<&Bundle> = bundles.iter().filter(|b| b.on.is_some()).collect();
    let count = known.first()?.tools.len();
    let first: Vec<&Bundle> = known.iter().copied().filter(|b| b.tools.len() == count).collect();
    if first.len() > 1 && first.len() == known.len() {
        return Some(Most::Even);
    }
    let all = bundles.iter().map(|b| b.tools.len()).sum::<usize>();
    let name = |bundle: &&Bundle| {
        let values = [("on", on(by, bundle, language).into()), ("count", count.into()), ("all", all.into())];
        tr_with(language, "app-hangs-most", &values)
    };
    Some(Most::On(first.iter().map(name).collect::<Vec<_>>().join(", ")))
}

fn on(by: &str, bundle: &Bundle, language: Language) -> String {
    let country = bundle.on.as_deref().filter(|_| by.ends_with("country")).and_then(Country::parse);
    let unknown = if by == "owner" { "doc-hangs-no-owner" } else { "not-known" };
    let name = || bundle.on.clone().unwrap_or_else(|| tr(language, unknown));
    country.map_or_else(name, |c| words::country(language, &c))
}

fn row(by: &str, bundle: &Bundle, language: Language) -> HangRow {
    let tools: Vec<String> = bundle.tools.iter().map(|t| t.label(language)).collect();
    HangRow {
        on: on(by, bundle, language),
        tools: tools.join(", "),
        users: bundle.people(language),
        boxes: bundle.tools.iter().map(|t| tool(t, language)).collect(),
    }
}

#[allow(clippy::cast_precision_loss, reason = "people, for painting")]
fn tool(of: &Hanging, language: Language) -> HangBox {
    let people = match of.users.map(usize::try_from) {
        Some(users) => tr_with(language, "doc-hangs-users", &[("count", users.unwrap_or_default().into())]),
        None => tr(language, "doc-hangs-users-unknown"),
    };
    let values = [("name", of.label(language).into()), ("people", people.into())];
    HangBox {
        name: of.name.clone(),
        spoken: tr_with(language, "doc-hangs-tool", &values),
        users: of.users.unwrap_or_default() as f32,
        vital: of.vital,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(on: &str, count: usize) -> Bundle {
        let name = on.to_owned();
        let tool = Hanging { name, users: Some(1), vital: false, kept: false, trial: false, own: false };
        Bundle { on: Some(on.to_owned()), tools: vec![tool; count] }
    }

    #[test]
    fn a_tie_is_not_called_the_most() {
        let one = [bundle("A", 2), bundle("B", 1)];
        let two = [bundle("A", 2), bundle("B", 2), bundle("C", 1)];
        let even = [bundle("A", 1), bundle("B", 1)];
        let says = |today: &[Bundle], after: &[Bundle]| says("provider", today, after, Language::En);
        assert_eq!(says(&one, &one), "Today most hangs on A (2 of 3 tools), afterwards on A (2 of 3 tools).");
        let tie = says(&two, &even);
        assert!(tie.starts_with("Today most hangs on A (2 of 5 tools), B (2 of 5 tools), "), "{tie}");
        assert!(tie.ends_with(&format!("on {}.", tr(Language::En, "app-hangs-even"))), "{tie}");
        assert_eq!(says(&even, &even), tr(Language::En, "app-hangs-says-even"));
        assert_eq!(says(&[], &one), "");
    }
}
