//! The catalogue as one JSON value, from which every score can be recomputed by hand.
//!
//! Shape: `formats.md`, "catalog dump". Codes only, so the language changes no byte.

use jiff::civil::Date;
use serde_json::{Map as Object, Value, json};

use super::{
    Amount, Catalog, Criterion, Facts, Feature, FeatureKind, FeatureValue, Features, Ladder, Preset, Price, Purpose,
    Purposes,
};

/// The whole catalogue as JSON.
#[must_use]
pub fn dump(catalog: &Catalog) -> Value {
    let start = catalog.edition_start();
    json!({
        "format": 1,
        "edition": catalog.manifest.edition.as_str(),
        "criteria": catalog.criteria.iter().map(criterion).collect::<Vec<_>>(),
        "features": catalog.features.iter().map(feature).collect::<Vec<_>>(),
        "presets": catalog.presets.iter().map(preset).collect::<Vec<_>>(),
        "opinions": catalog.opinions.iter().map(|o| json!({
            "id": o.id, "about": o.about.code(), "verdict": o.verdict.map(super::Verdict::code), "in_force": o.in_force,
        })).collect::<Vec<_>>(),
        "software": object(catalog.software.iter().map(|(id, s)| (id.to_string(), json!({
            "purposes": codes(&s.purposes), "status": s.status.code(), "facts": facts(&s.facts, start),
            "self_hosted": facts(&s.self_hosted, start), "features": features(&s.features),
        })))),
        "providers": object(catalog.providers.iter().map(|(id, p)| (id.to_string(), json!({
            "country": p.legal.as_ref().and_then(|l| l.country.clone()),
            "parent": p.legal.as_ref().and_then(|l| l.parent.clone()),
            "parent_country": p.legal.as_ref().and_then(|l| l.parent_country.clone()),
            "facts": facts(&p.facts, start), "features": features(&p.features), "prices": prices(&p.prices),
        })))),
        "services": object(catalog.services.iter().map(|(id, s)| (id.to_string(), json!({
            "software": s.software, "provider": s.provider, "purposes": codes(&s.purposes), "status": s.status.code(),
            "country": s.legal.as_ref().and_then(|l| l.country.clone()),
            "facts": facts(&s.facts, start), "features": features(&s.features), "prices": prices(&s.prices),
        })))),
    })
}

fn object(entries: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(entries.collect::<Object<_, _>>())
}

fn codes(purposes: &[Purpose]) -> Vec<&'static str> {
    purposes.iter().map(|p| p.code()).collect()
}

fn purposes(purposes: &Purposes) -> Value {
    match purposes {
        Purposes::All => Value::Null,
        Purposes::Only(list) => json!(codes(list)),
    }
}

fn levels(ladder: &Ladder) -> Value {
    ladder.0.iter().map(|l| json!({"id": l.id, "utility": l.utility.get()})).collect()
}

fn criterion(c: &Criterion) -> Value {
    json!({
        "id": c.id, "group": c.group.code(), "scope": c.scope.code(), "purposes": purposes(&c.purposes),
        "scored": c.scored, "self_hosting": c.self_hosting.map(super::SelfHosting::code),
        "shelf_life_months": c.shelf_life_months, "family": c.family, "levels": levels(&c.levels),
    })
}

fn feature(f: &Feature) -> Value {
    let levels = match &f.kind {
        FeatureKind::Scale(ladder) => levels(ladder),
        _ => json!([]),
    };
    let hosting = f.self_hosting.map_or("from-software", super::SelfHosting::code);
    json!({
        "id": f.id, "kind": f.kind.code(), "capacity": f.capacity, "self_hosting": hosting,
        "purposes": purposes(&f.purposes), "levels": levels,
    })
}

fn preset(p: &Preset) -> Value {
    json!({
        "id": p.id,
        "groups": object(p.groups.iter().map(|(g, i)| (g.code().to_owned(), json!(i.get())))),
        "criteria": object(p.criteria.iter().map(|(c, i)| (c.to_string(), json!(i.get())))),
        "wishes": object(p.wishes.iter().map(|(purpose, wishes)| {
            (purpose.code().to_owned(), object(wishes.iter().map(|(f, i)| (f.to_string(), json!(i.get())))))
        })),
    })
}

fn facts(facts: &Facts, start: Date) -> Value {
    object(facts.iter().map(|(id, fact)| {
        let value = json!({
            "level": fact.level, "confidence": fact.confidence.code(), "basis": fact.basis.map(super::Basis::code),
            "sources": fact.sources.len(), "newest": fact.newest_text(start), "dated": fact.date(start).dated,
        });
        (id.to_string(), value)
    }))
}

fn features(features: &Features) -> Value {
    object(features.iter().map(|(id, fact)| (id.to_string(), feature_value(&fact.value))))
}

/// A feature's value as `formats.md` writes it: `"yes"`, `{"number": 40.0}`, `{"list": ["de"]}`.
pub(crate) fn feature_value(value: &FeatureValue) -> Value {
    match value {
        FeatureValue::Yes => json!("yes"),
        FeatureValue::No => json!("no"),
        FeatureValue::Partial => json!("partial"),
        FeatureValue::Unlimited => json!("unlimited"),
        FeatureValue::Number(Amount(n)) => json!({ "number": n }),
        FeatureValue::List(list) => json!({ "list": list }),
        FeatureValue::Scale(level) => json!({ "scale": level }),
    }
}

fn prices(prices: &[Price]) -> Vec<Value> {
    let one = |p: &Price| {
        json!({
            "id": p.id, "amount": p.amount, "currency": p.currency, "per": p.per.code(), "vat": p.vat.code(),
        })
    };
    prices.iter().map(one).collect()
}
