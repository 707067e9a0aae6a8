//! The service a vendor answers for: its name, with the plan and the size that the client means.
//!
//! In: a service and a move. Out: one text. A plan that is free or has no price, and is too small for the move, is never
//! what is meant: a paid one is named instead, for as many people and as much as the move needs.

use crate::catalog::{Amount, Feature, FeatureBar, FeatureValue, MustHave, Per, Service};
use crate::dossier::{FeatureOverride, Move, OptionId, Want};
use crate::report::documents::draft::Draft;
use crate::report::documents::words::Words;
use crate::text::{Language, tr, tr_with};

/// A service with the plan that is meant: of the price the client chose, else of the last offer, else the one that the
/// catalogue looked at; with the size that is reckoned with.
pub(super) fn with_plan(draft: &Draft<'_>, language: Language, of: &Move, service: &Service) -> String {
    let id = OptionId::from(&service.id);
    let words = Words { catalog: draft.catalog, language };
    let offer = of.price_overrides.iter().rfind(|o| o.option == id && o.per != Per::OneOff && !o.plan.is_empty());
    let chosen = of.plans.get(&service.id).and_then(|id| service.prices.iter().find(|price| price.id == *id));
    let plan = chosen.and_then(|price| price.plan.as_ref()).or(offer.map(|o| &o.plan)).or(service.plan.as_ref());
    // A name that has the plan in it says it once.
    let plan = plan.filter(|plan| !service.name.contains(plan.as_str()));
    let free = plan.is_some_and(|plan| is_free(service, plan) || is_unpriced(service));
    let missing = if free { too_small(draft, of, service) } else { Vec::new() };
    let mut parts: Vec<String> = match missing.is_empty() {
        true => plan.cloned().into_iter().collect(),
        false => vec![paid(language, of.seats)],
    };
    parts.extend(missing.into_iter().map(|(feature, least)| at_least(words, feature, least)));
    for own in of.feature_overrides.iter().filter(|own| own.option == id) {
        if let Some(feature) = draft.catalog.feature(&own.feature).filter(|feature| feature.capacity) {
            parts.push(format!("{}: {}", feature.name.get(language), size(words, service, feature, own)));
        }
    }
    let name = words.option(&id);
    if parts.is_empty() { name } else { format!("{name} ({})", parts.join("; ")) }
}

/// What must fit into a service for a move, by its must-haves and wishes; on a lent machine only what the machine brings.
pub(super) fn capacities(draft: &Draft<'_>, language: Language, of: &Move, lent: bool) -> Vec<String> {
    let words = Words { catalog: draft.catalog, language };
    let all = draft.catalog.features.iter().filter(|f| f.capacity && (!lent || f.from_hosting()));
    all.filter_map(|feature| needed(of, feature).map(|least| at_least(words, feature, least))).collect()
}

/// Whether the catalogue has prices of this plan, each nought.
fn is_free(service: &Service, plan: &str) -> bool {
    let mut prices = service.prices.iter().filter(|price| price.plan.as_deref() == Some(plan)).peekable();
    prices.peek().is_some() && prices.all(|price| price.amount.0.is_zero())
}

/// Whether the plan that the catalogue looked at is none to pay for, and too small for this move.
pub(super) fn only_small(draft: &Draft<'_>, of: &Move, service: &Service) -> bool {
    let chosen = of.plans.contains_key(&service.id);
    let plan = service.plan.as_ref().filter(|_| !chosen);
    let free = plan.is_some_and(|plan| is_free(service, plan) || is_unpriced(service));
    free && !too_small(draft, of, service).is_empty()
}

/// Whether no price is known of any of its plans.
fn is_unpriced(service: &Service) -> bool {
    service.prices.is_empty()
}

/// What the plan that the catalogue looked at has too little of for this move, with what is needed.
fn too_small<'d>(draft: &'d Draft<'_>, of: &Move, service: &Service) -> Vec<(&'d Feature, Amount)> {
    let id = OptionId::from(&service.id);
    let missing = |feature: &'d Feature| {
        let own = of.feature_overrides.iter().any(|own| own.option == id && own.feature == feature.id);
        let inside = inside(service, feature).filter(|_| !own)?;
        needed(of, feature).filter(|needed| *needed > inside).map(|needed| (feature, needed))
    };
    draft.catalog.features.iter().filter(|feature| feature.capacity).filter_map(missing).collect()
}

/// How much of something the plan holds that the catalogue looked at.
fn inside(service: &Service, feature: &Feature) -> Option<Amount> {
    match service.features.get(&feature.id).map(|fact| &fact.value) {
        Some(FeatureValue::Number(amount)) => Some(*amount),
        _ => None,
    }
}

/// How much of something a move needs, by its must-haves and wishes.
fn needed(of: &Move, feature: &Feature) -> Option<Amount> {
    let musts = of.must.iter().filter_map(|must| match must {
        MustHave::Feature(id, FeatureBar::AtLeast(least)) if *id == feature.id => Some(least.0),
        _ => None,
    });
    let wish = match of.wants.get(&feature.id) {
        Some(Want::AtLeast(least)) => Some(least.0),
        _ => None,
    };
    musts.chain(wish).reduce(f64::max).map(Amount)
}

fn paid(language: Language, seats: Option<u32>) -> String {
    match seats.map(|n| language.plain_number(f64::from(n))) {
        Some(count) => tr_with(language, "doc-ask-paid-plan", &[("count", count.into())]),
        None => tr(language, "doc-ask-paid-plan-any"),
    }
}

fn at_least(words: Words<'_>, feature: &Feature, least: Amount) -> String {
    let level = words.value(feature, &FeatureValue::Number(least));
    let values = [("name", feature.name.get(words.language).into()), ("level", level.into())];
    tr_with(words.language, "doc-must-value", &values)
}

/// The size that is reckoned with; where it is more than the plan holds, how much is bought on top.
fn size(words: Words<'_>, service: &Service, feature: &Feature, own: &FeatureOverride) -> String {
    let all = words.value(feature, &own.value);
    let number = |amount: f64| words.value(feature, &FeatureValue::Number(Amount(amount)));
    match (inside(service, feature), &own.value) {
        (Some(inside), FeatureValue::Number(wanted)) if *wanted > inside => {
            let (more, inside) = (number(wanted.0 - inside.0), number(inside.0));
            let values = [("all", all.into()), ("inside", inside.into()), ("more", more.into())];
            tr_with(words.language, "doc-ask-size-bought", &values)
        }
        _ => all,
    }
}
