//! The samples against an independent computation: other chance, other order, other code.
//!
//! Everything is read from `catalog dump` and the dossier's numbers; gammas are sums of logarithms
//! from a generator of its own. Every share within 4.5 standard errors, root mean square below 1.2.

use std::collections::BTreeMap;

use serde_json::Value;
use wissel::catalog::dump;
use wissel::score::{Order, SAMPLES, Spread, acceptability, rank};

use crate::support::{catalog, criterion, dossier, fact, provider, service};

const OURS: usize = 100_000;

/// Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators".
struct SplitMix(u64);

impl SplitMix {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// A gamma of whole shape with mean 1.
    fn gamma(&mut self, k: u32) -> f64 {
        (0..k).map(|_| -(1.0 - self.unit()).ln()).sum::<f64>() / f64::from(k)
    }
}

const LADDER: [(&str, f64); 4] = [("worst", 0.0), ("poor", 0.3), ("good", 0.7), ("best", 1.0)];
const IMPORTANCES: [(&str, &str, f64); 5] = [
    ("a", "Gdpr", 9.0),
    ("b", "Gdpr", 4.0),
    ("c", "Security", 7.0),
    ("d", "Independence", 3.0),
    ("e", "Independence", 8.0),
];
const GROUPS: [(&str, f64); 3] = [("Gdpr", 8.0), ("Security", 5.0), ("Independence", 6.0)];

/// Two providers with two services each; facts of the provider are shared, some are not known.
fn files() -> Vec<(&'static str, String)> {
    let criteria = |group: &str| {
        let scope = |id: &str| if matches!(id, "c" | "e") { "Provider" } else { "Service" };
        let of = IMPORTANCES.iter().filter(|(_, g, _)| *g == group);
        let list: String = of.map(|(id, g, _)| criterion(id, scope(id), g, "", &LADDER)).collect();
        format!("[{list}]")
    };
    let facts = |list: &[(&str, &str, &str)]| {
        let list: String = list.iter().map(|(id, level, grade)| format!("{id:?}: {},", fact(level, grade))).collect();
        format!("facts: {{{list}}},")
    };
    let of = |id: &str, provider: &str, list: &[(&str, &str, &str)]| {
        service(id, &facts(list)).replace("provider: \"p\"", &format!("provider: {provider:?}"))
    };
    vec![
        ("criteria/gdpr.ron", criteria("Gdpr")),
        ("criteria/security.ron", criteria("Security")),
        ("criteria/independence.ron", criteria("Independence")),
        ("providers/p.ron", provider("p", &facts(&[("c", "good", "Low"), ("e", "poor", "Medium")]))),
        ("providers/q.ron", provider("q", &facts(&[("e", "best", "Low")]))),
        ("services/v.ron", of("v", "p", &[("a", "best", "Medium"), ("b", "poor", "High"), ("d", "good", "Low")])),
        ("services/w.ron", of("w", "p", &[("a", "good", "High"), ("d", "best", "Medium")])),
        ("services/x.ron", of("x", "q", &[("a", "poor", "Low"), ("b", "best", "Medium"), ("d", "best", "High")])),
        ("services/y.ron", of("y", "q", &[("b", "good", "Low")])),
    ]
}

/// What is known of a criterion: the entity it hangs on, its level and confidence.
type Cell = (String, Option<(usize, String)>);

fn cells(dump: &Value) -> Vec<(String, Vec<Cell>)> {
    let services = dump["services"].as_object().unwrap();
    let cell = |id: &str, service: &Value, criterion: &Value| -> Cell {
        let key = criterion["id"].as_str().unwrap();
        let provider = service["provider"].as_str().unwrap();
        let (about, found) = match criterion["scope"].as_str().unwrap() {
            "provider" => (format!("p {provider}"), &dump["providers"][provider]["facts"][key]),
            _ => (format!("s {id}"), &service["facts"][key]),
        };
        let level = found["level"].as_str().map(|level| {
            let position = LADDER.iter().position(|(known, _)| *known == level).unwrap();
            (position, found["confidence"].as_str().unwrap().to_owned())
        });
        (format!("{about} {key}"), level)
    };
    let criteria = dump["criteria"].as_array().unwrap();
    let row = |(id, service): (&String, &Value)| (id.clone(), criteria.iter().map(|c| cell(id, service, c)).collect());
    services.iter().map(row).collect()
}

fn utility(chance: &mut SplitMix, known: Option<&(usize, String)>) -> f64 {
    let Some((at, confidence)) = known else { return chance.unit() };
    let tail = match confidence.as_str() {
        "high" => return LADDER[*at].1,
        "medium" => 0.1,
        _ => 0.25,
    };
    let v = chance.unit();
    let place = if v < tail {
        at.saturating_sub(1)
    } else if v > 1.0 - tail {
        (at + 1).min(3)
    } else {
        *at
    };
    LADDER[place].1
}

/// Share of each option at each rank.
fn shares(rows: &[(String, Vec<Cell>)], k: Option<u32>) -> Vec<Vec<f64>> {
    let mut chance = SplitMix(20_261_127);
    let mut ranks = vec![vec![0.0; rows.len()]; rows.len()];
    for _ in 0..OURS {
        let importance = |own: f64| if k.is_some() { own } else { 1.0 };
        let mut draw = |own: f64| importance(own) * chance.gamma(k.unwrap_or(1));
        let groups: Vec<f64> = GROUPS.iter().map(|(_, own)| draw(*own)).collect();
        let inside: Vec<f64> = IMPORTANCES.iter().map(|(_, _, own)| draw(*own)).collect();
        let mut facts: BTreeMap<&str, f64> = BTreeMap::new();
        let scores: Vec<f64> = rows
            .iter()
            .map(|(_, cells)| {
                let mut score = 0.0;
                for (g, (group, _)) in GROUPS.iter().enumerate() {
                    let of: Vec<usize> = (0..5).filter(|c| IMPORTANCES[*c].1 == *group).collect();
                    let sum: f64 = of.iter().map(|c| inside[*c]).sum();
                    for c in of {
                        let (about, known) = &cells[c];
                        let u = *facts.entry(about).or_insert_with(|| utility(&mut chance, known.as_ref()));
                        score += groups[g] / groups.iter().sum::<f64>() * inside[c] / sum * u;
                    }
                }
                score
            })
            .collect();
        for (i, own) in scores.iter().enumerate() {
            ranks[i][scores.iter().filter(|s| *s > own).count()] += 1.0;
        }
    }
    ranks.iter().map(|row| row.iter().map(|n| n / OURS as f64).collect()).collect()
}

#[test]
fn shares_agree_with_an_independent_computation() {
    let catalog = catalog(&files());
    let rows = cells(&serde_json::to_value(dump(catalog)).unwrap());
    let groups: String = GROUPS.iter().map(|(g, n)| format!("{g}: {n:?},")).collect();
    let criteria: String = IMPORTANCES.iter().map(|(c, _, n)| format!("{c:?}: {n:?},")).collect();
    let mut squares = Vec::new();
    for (certainty, k) in [(2, Some(2)), (8, Some(8)), (32, Some(32)), (8, None)] {
        let dossier = dossier(&format!("groups: {{{groups}}}, criteria: {{{criteria}}}, certainty: {certainty}"), "");
        let ranking = rank(catalog, &dossier, 0, Order::Likely).unwrap();
        let spread = if k.is_some() { Spread::Around(dossier.certainty()) } else { Spread::Free };
        let theirs = acceptability(&ranking, spread, SAMPLES);
        let ours = shares(&rows, k);
        for ((id, _), own) in rows.iter().zip(&ours) {
            let accepted = theirs.options.iter().find(|o| o.id.as_str() == id).unwrap();
            for (rank, (theirs, own)) in accepted.ranks.iter().zip(own).enumerate() {
                let variance = own * (1.0 - own) * (1.0 / SAMPLES as f64 + 1.0 / OURS as f64);
                if variance == 0.0 {
                    assert_eq!(theirs, own, "{k:?} {id} rank {rank}");
                    continue;
                }
                let z = (theirs - own) / variance.sqrt();
                assert!(z.abs() <= 4.5, "{k:?} {id} rank {rank}: {theirs} and {own}, z {z}");
                squares.push(z * z);
            }
        }
    }
    let mean = (squares.iter().sum::<f64>() / squares.len() as f64).sqrt();
    assert!(squares.len() >= 48 && mean < 1.2, "root mean square {mean} of {}", squares.len());
}

#[test]
fn any_number_of_threads_gives_the_same_numbers() {
    let dossier =
        dossier("groups: {Gdpr: 8, Security: 5, Independence: 6}, criteria: {\"a\": 9, \"c\": 7, \"e\": 8}", "");
    let catalog = catalog(&files());
    let ranking = rank(catalog, &dossier, 0, Order::Likely).unwrap();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| acceptability(&ranking, Spread::Around(8), SAMPLES))
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!(one, with(5));
}
