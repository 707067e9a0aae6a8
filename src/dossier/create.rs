//! New dossiers and moves, filled from presets and rules of purposes.

use super::{Client, Dossier, FORMAT, Move, PlanSettings, Priorities, Want};
use crate::catalog::{
    Amount, Catalog, Country, CriterionId, Day, DefaultWant, FeatureId, FeatureKind, Importance, LanguageTag, Preset,
    PresetId, Purpose,
};
use crate::text::Language;

/// A dossier for a client of this name, made on `today`.
#[must_use]
pub fn new_dossier(name: &str, catalog: &Catalog, today: jiff::civil::Date, language: Language) -> Dossier {
    Dossier {
        format: FORMAT,
        catalog_edition: Some(catalog.manifest.edition.clone()),
        as_of: Some(Day(today)),
        language,
        overlays: catalog.overlays.clone(),
        adviser: super::Adviser::default(),
        client: Client { name: name.to_owned(), ..Client::default() },
        inventory: Vec::new(),
        priorities: Priorities::default(),
        voices: Vec::new(),
        moves: Vec::new(),
        plan: PlanSettings::default(),
        log: Vec::new(),
    }
}

/// A move for `purpose` that replaces the tools with these ids: importances with the purpose's
/// additions, default wishes with their bounds. A Number wish whose bound is not known is left out.
#[must_use]
pub fn new_move(catalog: &Catalog, dossier: &Dossier, purpose: Purpose, replaces: Vec<String>, template: Move) -> Move {
    let mut new = Move { purpose, replaces, ..template };
    let preset = dossier.preset(catalog);
    if let Some(rules) = catalog.purpose_rules(purpose) {
        for (id, change) in &rules.criteria {
            let today = dossier.importance(preset, id).get();
            if today > 0.0 {
                new.criteria.insert(id.clone(), Importance::new(today + change));
            }
        }
    }
    for (id, importance) in preset.and_then(|p| p.wishes.get(&purpose)).into_iter().flatten() {
        let needs_bound =
            catalog.feature(id).is_some_and(|f| matches!(f.kind, FeatureKind::Number(_) | FeatureKind::Languages));
        let bound = bound(catalog, dossier, &new, id);
        if needs_bound && bound.is_none() {
            continue;
        }
        new.wishes.insert(id.clone(), *importance);
        if let Some(bound) = bound.filter(|_| needs_bound) {
            new.wants.insert(id.clone(), bound);
        }
    }
    new
}

impl Dossier {
    /// The preset in force: the dossier's, else `balanced`, else the catalogue's first.
    #[must_use]
    pub fn preset<'a>(&self, catalog: &'a Catalog) -> Option<&'a Preset> {
        let wanted = self.priorities.preset.clone().unwrap_or_else(|| PresetId::from("balanced"));
        catalog.preset(&wanted).or_else(|| self.priorities.preset.is_none().then(|| catalog.presets.first()).flatten())
    }

    /// Importance of a criterion before any move: own number, else the preset's, else 0.
    #[must_use]
    pub fn importance(&self, preset: Option<&Preset>, id: &CriterionId) -> Importance {
        let own = self.priorities.criteria.get(id);
        own.or_else(|| preset.and_then(|p| p.criteria.get(id))).copied().unwrap_or_default()
    }
}

/// The default bound of a wish in this move, if the purpose names one and its number is known.
#[must_use]
fn bound(catalog: &Catalog, dossier: &Dossier, of: &Move, id: &FeatureId) -> Option<Want> {
    match catalog.purpose_rules(of.purpose)?.wants.get(id)? {
        DefaultWant::AtLeast(n) => Some(Want::AtLeast(*n)),
        DefaultWant::LargestMeeting => of.need.people().map(|n| Want::AtLeast(Amount(f64::from(n)))),
        DefaultWant::TimesVolume(factor) => {
            let tools = of.replaces.iter().filter_map(|id| dossier.tool(id)?.volume_gb);
            let volume: f64 = tools.map(|v| v.0).sum();
            (volume > 0.0).then(|| Want::AtLeast(Amount((volume * factor.0).ceil())))
        }
        DefaultWant::ClientLanguages => Some(Want::Languages(languages(dossier))),
        DefaultWant::Languages(list) => Some(Want::Languages(list.clone())),
    }
}

/// Languages spoken by authorities of the client's country; else the dossier's language.
fn languages(dossier: &Dossier) -> Vec<LanguageTag> {
    let tags: &[&str] = match dossier.client.country.as_ref().map(Country::as_str) {
        Some("DE" | "AT" | "LI") => &["de"],
        Some("NL") => &["nl"],
        Some("BE") => &["nl", "fr"],
        Some("CH") => &["de", "fr", "it"],
        Some("LU") => &["fr", "de"],
        Some("FR") => &["fr"],
        _ => &[],
    };
    let tags = if tags.is_empty() { vec![dossier.language.code()] } else { tags.to_vec() };
    tags.into_iter().filter_map(LanguageTag::parse).collect()
}
