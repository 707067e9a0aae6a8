//! What stands below a judgement: its sources, what it holds for, and how sure it is.

use crate::catalog::{About, Basis, Catalog, Confidence, Source};
use crate::score::{Bench, Candidate, Carrier, Evidence, Judgement};
use crate::text::{Language, tr, tr_with};

/// A source as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceLine {
    pub(crate) publisher: String,
    pub(crate) title: String,
    /// Its own date, else the day it was read.
    pub(crate) date: String,
    pub(crate) url: String,
    /// The vendor's, operator's or authority's own.
    pub(crate) primary: bool,
}

/// The sources of a judgement.
pub(super) const fn sources<'a>(judgement: &Judgement<'a>) -> &'a [Source] {
    match judgement.evidence {
        Some(Evidence::Fact(fact)) => fact.sources.as_slice(),
        Some(Evidence::Feature(fact)) => fact.sources.as_slice(),
        Some(Evidence::Opinion(opinion)) => opinion.sources.as_slice(),
        Some(Evidence::Override(_) | Evidence::OwnValue(_)) | None => &[],
    }
}

/// A source with its date in the language.
pub(crate) fn source_line(source: &Source, language: Language) -> SourceLine {
    let dated = source.as_of.as_ref().map(|d| d.shown(language));
    let read = source.read.map(|d| tr_with(language, "app-source-read", &[("day", language.date(d.0).into())]));
    SourceLine {
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        date: dated.or(read).unwrap_or_default(),
        url: source.url.clone(),
        primary: source.primary,
    }
}

/// Lines such as the plan it holds for, who it is known of, how well proven.
pub(super) fn about(
    judgement: &Judgement<'_>,
    option: &Candidate<'_>,
    bench: &Bench<'_>,
    language: Language,
) -> Vec<(String, String)> {
    let say = |key: &str| tr(language, key);
    let plan = option.service.plan.clone().filter(|_| matches!(judgement.carrier, Carrier::Service(_)));
    let own = match judgement.evidence {
        Some(Evidence::Override(own)) => Some((own.source.as_str(), own.said_by.as_str(), own.on)),
        Some(Evidence::OwnValue(own)) => Some(("", own.said_by.as_str(), own.on)),
        _ => None,
    };
    let grade = judgement.grade.or(judgement.confidence).filter(|_| own.is_none());
    let word = |grade: Confidence| say(&format!("grade-{}", grade.code()));
    let graded = |grade: Confidence| match judgement.confidence.filter(|read| judgement.stale && *read != grade) {
        Some(read) => tr_with(language, "app-grade-old", &[("read", word(read).into()), ("grade", word(grade).into())]),
        None => word(grade),
    };
    let basis = match judgement.evidence {
        Some(Evidence::Fact(fact)) => fact.basis,
        _ => None,
    };
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let lines = [
        ("app-evidence-plan", plan),
        ("app-evidence-carrier", Some(known_of(&judgement.carrier, bench.catalog, language))),
        ("app-evidence-grade", grade.map(graded)),
        ("app-evidence-basis", basis.map(|b: Basis| say(&format!("app-basis-{}", b.code())))),
        ("app-evidence-own-source", own.and_then(|(source, ..)| said(source))),
        ("app-evidence-own-said-by", own.and_then(|(_, by, _)| said(by))),
        ("app-evidence-own-on", own.map(|(.., on)| language.date(on.0))),
    ];
    lines.into_iter().filter_map(|(key, value)| Some((say(key), value?))).collect()
}

/// The entity that a judgement rests on; of an own level the service.
pub(super) fn entity(carrier: &Carrier, option: &Candidate<'_>) -> About {
    match carrier {
        Carrier::Service(id) => About::Service(id.clone()),
        Carrier::Software(id) | Carrier::SelfHosted(id) => About::Software(id.clone()),
        Carrier::Provider(id) => About::Provider(id.clone()),
        Carrier::Override(_) => About::Service(option.service.id.clone()),
    }
}

/// "from your own facts “NAME”", if an overlay brought, changed or took away what is known of an item.
pub(super) fn overlay(catalog: &Catalog, about: &About, item: &str, language: Language) -> Option<String> {
    let overlay = catalog.overlaid(about, Some(item))?;
    Some(tr_with(language, "show-overlay", &[("name", overlay.name.as_str().into())]))
}

/// The entity that a judgement rests on, by name, as it stands after "known of".
fn known_of(of: &Carrier, catalog: &Catalog, language: Language) -> String {
    match of {
        Carrier::Service(id) => named(language, "app-known-of-service", catalog.services.get(id).map(|s| &s.name)),
        Carrier::Provider(id) => named(language, "app-known-of-provider", catalog.providers.get(id).map(|p| &p.name)),
        Carrier::Software(_) | Carrier::SelfHosted(_) | Carrier::Override(_) => carrier(of, catalog, language),
    }
}

fn named(language: Language, key: &str, name: Option<&String>) -> String {
    let name = name.cloned().unwrap_or_default();
    tr_with(language, key, &[("name", name.into())])
}

/// The entity that a judgement rests on, by name.
pub(crate) fn carrier(carrier: &Carrier, catalog: &Catalog, language: Language) -> String {
    let named = |key: &str, name: Option<&String>| named(language, key, name);
    match carrier {
        Carrier::Service(id) => named("app-carrier-service", catalog.services.get(id).map(|s| &s.name)),
        Carrier::Software(id) => named("app-carrier-software", catalog.software.get(id).map(|s| &s.name)),
        Carrier::Provider(id) => named("app-carrier-provider", catalog.providers.get(id).map(|p| &p.name)),
        Carrier::SelfHosted(id) => named("app-carrier-self-hosted", catalog.software.get(id).map(|s| &s.name)),
        Carrier::Override(_) => tr(language, "app-carrier-override"),
    }
}
