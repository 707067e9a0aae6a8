//! Presets: what they amount to, and the budgets that keep one property from counting many times.

use std::collections::BTreeMap;

use wissel::catalog::{Group, Preset, Purpose};
use wissel::dossier::{Dossier, Move, new_move};
use wissel::score::{Item, Order, rank};

use crate::support::{real, whole};

/// No family weighs more points of 100; Hosting has fewer criteria.
const BUDGET: f64 = 28.0;
const BUDGET_HOSTING: f64 = 33.0;
/// The one deviation that is known and wanted: planners for company accounts, seen by IT security,
/// are a matter of logins and accounts.
const EXCEPTION: (&str, Purpose, &str, f64) = ("it-security", Purpose::SocialManagement, "vendor-size", 30.5);
/// No single criterion weighs more.
const SINGLE: f64 = 12.0;

/// A dossier with this preset and one move as the program creates it.
fn dossier(preset: &Preset, purpose: Purpose) -> Dossier {
    let mut dossier = whole(&format!(
        "inventory: [(id: \"old\", name: \"Old\", volume_gb: 100)], priorities: (preset: {:?}),",
        preset.id.as_str()
    ));
    let template = Move::empty(purpose);
    let new = new_move(real(), &dossier, purpose, vec!["old".to_owned()], template);
    dossier.moves.push(new);
    dossier
}

/// Points of 100 per item: (id, family, group, points).
fn points(preset: &Preset, purpose: Purpose) -> Vec<(String, Option<String>, Group, f64)> {
    let dossier = dossier(preset, purpose);
    let weights = rank(real(), &dossier, 0, Order::Likely).unwrap().weights;
    let family = |item: &Item<'_>| match item {
        Item::Criterion(criterion) => criterion.family.as_ref().map(ToString::to_string),
        Item::Wish(_) => None,
    };
    weights.items.iter().map(|w| (w.item.id().to_owned(), family(&w.item), w.item.group(), 100.0 * w.weight)).collect()
}

fn families(preset: &Preset, purpose: Purpose) -> BTreeMap<String, f64> {
    let mut sums = BTreeMap::new();
    for (_, family, _, points) in points(preset, purpose) {
        if let Some(family) = family {
            *sums.entry(family).or_default() += points;
        }
    }
    sums
}

#[test]
fn every_preset_weighs_something_in_each_group() {
    for preset in &real().presets {
        for group in Group::ALL {
            assert!(preset.groups.get(group).is_some_and(|i| i.get() > 0.0), "{} {group:?}", preset.id);
        }
        for group in [Group::Gdpr, Group::Security, Group::Independence] {
            let weighs = |(id, importance): (&wissel::catalog::CriterionId, &wissel::catalog::Importance)| {
                importance.get() > 0.0 && real().criterion(id).unwrap().group == group
            };
            assert!(preset.criteria.iter().any(weighs), "{} {group:?}", preset.id);
        }
    }
}

#[test]
fn no_family_exceeds_its_budget_but_for_one_known_exception() {
    let mut exceptions = Vec::new();
    for preset in &real().presets {
        for purpose in Purpose::ALL {
            let budget = if *purpose == Purpose::Hosting { BUDGET_HOSTING } else { BUDGET };
            let over = families(preset, *purpose).into_iter().filter(|(_, points)| *points > budget);
            exceptions.extend(over.map(|(family, points)| (preset.id.to_string(), *purpose, family, points)));
        }
    }
    let (preset, purpose, family, points) = EXCEPTION;
    assert_eq!(exceptions.len(), 1, "{exceptions:#?}");
    assert_eq!((exceptions[0].0.as_str(), exceptions[0].1, exceptions[0].2.as_str()), (preset, purpose, family));
    assert!((exceptions[0].3 - points).abs() < 0.05, "{exceptions:?}");
}

#[test]
fn no_single_criterion_decides_alone() {
    for preset in &real().presets {
        for purpose in Purpose::ALL {
            for (id, _, group, points) in points(preset, *purpose) {
                let wish = group == Group::Practicality;
                assert!(wish || points <= SINGLE, "{} {purpose:?} {id}: {points}", preset.id);
            }
        }
    }
}

#[test]
fn a_school_does_not_weigh_who_owns_a_provider() {
    let school = real().preset(&"school".into()).unwrap();
    for id in ["ownership", "user-voice"] {
        assert_eq!(school.criteria.get(id).map_or(0.0, |i| i.get()), 0.0, "{id}");
    }
}

#[test]
fn presets_amount_to_what_the_table_says() {
    let table = [
        (
            "balanced",
            [
                ("own-purposes", 6.3),
                ("jurisdiction", 4.9),
                ("data-location", 4.2),
                ("retention-control", 4.2),
                ("e2ee", 4.0),
            ],
            [11, 12, 12, 11, 11],
            23,
        ),
        (
            "data-protection-officer",
            [
                ("own-purposes", 7.1),
                ("e2ee", 6.0),
                ("processor-contract", 5.7),
                ("jurisdiction", 5.7),
                ("retention-control", 5.7),
            ],
            [16, 9, 8, 14, 9],
            13,
        ),
        (
            "it-security",
            [
                ("login-security", 6.1),
                ("account-lifecycle", 5.5),
                ("vulnerability-handling", 5.5),
                ("jurisdiction", 5.4),
                ("continuity", 5.1),
            ],
            [13, 5, 13, 25, 12],
            17,
        ),
        (
            "cooperative",
            [
                ("own-purposes", 5.3),
                ("ownership", 4.6),
                ("portability", 4.1),
                ("human-support", 4.1),
                ("incident-communication", 3.6),
            ],
            [7, 15, 15, 7, 13],
            22,
        ),
        (
            "school",
            [
                ("meeting-protection", 5.8),
                ("own-purposes", 5.2),
                ("guest-access", 4.7),
                ("processor-contract", 4.2),
                ("jurisdiction", 4.2),
            ],
            [10, 6, 7, 11, 11],
            30,
        ),
        (
            "medical-practice",
            [
                ("e2ee", 6.3),
                ("own-purposes", 6.2),
                ("certification", 5.7),
                ("login-security", 5.0),
                ("processor-contract", 4.9),
            ],
            [14, 7, 5, 17, 11],
            19,
        ),
    ];
    assert_eq!(table.len(), real().presets.len());
    let names = ["place-and-law", "owner-and-income", "open-source", "vendor-size", "truth-and-help"];
    for (id, heaviest, together, practicality) in table {
        let preset = real().preset(&id.into()).unwrap();
        let all = points(preset, Purpose::VideoConferencing);
        let mut criteria: Vec<_> = all.iter().filter(|p| p.2 != Group::Practicality).collect();
        criteria.sort_by(|a, b| b.3.total_cmp(&a.3));
        for ((name, points), found) in heaviest.iter().zip(&criteria) {
            assert_eq!(*name, found.0, "{id}");
            assert!((points - found.3).abs() < 0.051, "{id} {found:?}");
        }
        let sums = families(preset, Purpose::VideoConferencing);
        for (family, points) in names.iter().zip(together) {
            assert!((f64::from(points) - sums[*family]).abs() < 0.51, "{id} {family}: {}", sums[*family]);
        }
        let wishes: f64 = all.iter().filter(|p| p.2 == Group::Practicality).map(|p| p.3).sum();
        assert!((f64::from(practicality) - wishes).abs() < 0.51, "{id} practicality: {wishes}");
    }
}
