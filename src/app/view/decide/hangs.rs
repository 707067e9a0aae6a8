//! What hangs on whom, today and after the decided moves.
//!
//! In: catalogue and dossier. Out: rows per provider, owner and country, and what to mind.

use crate::app::view::words;
use crate::catalog::{Catalog, Country};
use crate::dossier::Dossier;
use crate::plan::{Bundle, Bundles, dependence};
use crate::text::{Language, tr};

/// Everything that hangs on one of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HangRow {
    /// Operator, owner or country.
    pub(crate) by: String,
    pub(crate) on: String,
    pub(crate) tools: String,
    pub(crate) users: String,
    /// Share of the users of the largest, for the bar.
    pub(crate) share: f32,
    /// Something of it cannot be missed for a day.
    pub(crate) vital: bool,
}

/// Today, afterwards, and what to mind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HangsPart {
    pub(crate) today: Vec<HangRow>,
    pub(crate) after: Vec<HangRow>,
    pub(crate) warnings: Vec<String>,
}

impl HangsPart {
    /// Over all moves of the dossier; empty without an inventory.
    pub(super) fn new(catalog: &Catalog, dossier: &Dossier, language: Language) -> Self {
        if dossier.inventory.is_empty() {
            return Self::default();
        }
        let hangs = dependence(catalog, dossier);
        Self {
            today: rows(&hangs.today, language),
            after: rows(&hangs.after, language),
            warnings: hangs.warnings.iter().map(|w| w.text(catalog, language)).collect(),
        }
    }
}

fn rows(bundles: &Bundles, language: Language) -> Vec<HangRow> {
    let lists = bundles.lists();
    lists.iter().flat_map(|(by, list)| list.iter().map(|b| row(by, b, list, language))).collect()
}

#[allow(clippy::cast_precision_loss, reason = "people, for painting")]
fn row(by: &str, bundle: &Bundle, all: &[Bundle], language: Language) -> HangRow {
    let most = all.iter().map(Bundle::users).max().unwrap_or(1).max(1);
    let country = bundle.on.as_deref().filter(|_| by.ends_with("country")).and_then(Country::parse);
    let on = country.map(|c| words::country(language, &c)).or_else(|| bundle.on.clone());
    let tools: Vec<String> = bundle.tools.iter().map(|t| t.label(language)).collect();
    HangRow {
        by: tr(language, &format!("doc-hangs-{by}")),
        on: on.unwrap_or_else(|| tr(language, "not-known")),
        tools: tools.join(", "),
        users: bundle.people(language),
        share: bundle.users() as f32 / most as f32,
        vital: bundle.tools.iter().any(|t| t.vital),
    }
}
