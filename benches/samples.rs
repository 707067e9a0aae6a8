//! How long the samples take: median of fifteen runs on one and on two threads, in milliseconds.
//!
//! `cargo bench --bench samples`. 120 options x 40 criteria with nine in ten cells uncertain, once with
//! programs and providers that several services share, as in life, once with no fact shared; and the real
//! table of video services. Goals: 250 ms on one thread, 140 on two; the real table 60.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench prints and stops"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use wissel::catalog::{Catalog, embedded_catalog, load};
use wissel::dossier::{Dossier, Example};
use wissel::score::{Order, SAMPLES, Spread, acceptability, rank};

const RUNS: usize = 15;
const OPTIONS: usize = 120;
const CRITERIA: usize = 40;

fn main() {
    let dossier = everything();
    measure("120 options x 40 criteria, facts shared", &large(true), &dossier);
    measure("120 options x 40 criteria, no fact shared", &large(false), &dossier);
    let example = Dossier::parse("example", Example::Coaching.text()).unwrap();
    measure("the video services of the example", &embedded_catalog(), &example);
}

/// Measures unless a part of another name was asked for, as in `cargo bench --bench samples -- video`.
fn measure(name: &str, catalog: &Catalog, dossier: &Dossier) {
    if std::env::args().skip(1).any(|asked| !asked.starts_with('-') && !name.contains(&asked)) {
        return;
    }
    let ranking = rank(catalog, dossier, 0, Order::Likely).unwrap();
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let mut times: Vec<f64> = (0..RUNS)
            .map(|_| {
                let start = Instant::now();
                pool.install(|| black_box(acceptability(black_box(&ranking), Spread::Around(8), SAMPLES)));
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at = |place: usize| times.get(place).copied().unwrap_or_default();
        println!("{name}, {threads} threads: median {:.0} ms, worst {:.0} ms", at(RUNS / 2), at(RUNS - 1));
    }
}

/// Nine in ten cells are unknown, low or medium, three in ten of each. Shared: 60 programs, 40 providers.
fn large(shared: bool) -> Catalog {
    let scopes = if shared { ["Service", "Software", "Provider"] } else { ["Service"; 3] };
    let mut chance = 7;
    let mut files = vec![
        ("catalog.ron".to_owned(), r#"(format: 1, edition: "2026-11", licence: "x", languages: ["en"])"#.to_owned()),
        ("criteria/gdpr.ron".to_owned(), criteria("Gdpr", scopes[0], 0..14)),
        ("criteria/security.ron".to_owned(), criteria("Security", scopes[1], 14..27)),
        ("criteria/independence.ron".to_owned(), criteria("Independence", scopes[2], 27..CRITERIA)),
    ];
    for p in 0..40 {
        let facts = if shared { facts(27..CRITERIA, &mut chance) } else { String::new() };
        files.push((format!("providers/p{p}.ron"), format!(r#"(id: "p{p}", name: "p", facts: {{{facts}}})"#)));
    }
    for s in 0..60 {
        let facts = if shared { facts(14..27, &mut chance) } else { String::new() };
        files.push((format!("software/s{s}.ron"), format!(r#"(id: "s{s}", name: "s", facts: {{{facts}}})"#)));
    }
    for o in 0..OPTIONS {
        let facts = facts(0..if shared { 14 } else { CRITERIA }, &mut chance);
        let (p, s) = (o % 40, o % 60);
        let text = format!(
            r#"(id: "o{o}", name: "o{o}", provider: "p{p}", software: "s{s}", purposes: [VideoConferencing], facts: {{{facts}}})"#
        );
        files.push((format!("services/o{o}.ron"), text));
    }
    let loaded = load(&files);
    (*loaded.catalog.expect("the bench's catalogue has no faults")).clone()
}

/// Facts in these criteria, one in ten of them certain.
fn facts(numbers: std::ops::Range<usize>, chance: &mut u32) -> String {
    let source = r#"(url: "https://example.org", title: "t", publisher: "p", as_of: "2026-11")"#;
    let mut facts = String::new();
    for c in numbers {
        *chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let tenth = *chance >> 16;
        let confidence = match tenth % 10 {
            0..=2 => continue,
            3..=5 => "Low",
            6..=8 => "Medium",
            _ => "High",
        };
        let level = tenth / 10 % 4;
        write!(facts, "\"c{c}\": (level: \"l{level}\", confidence: {confidence}, sources: [{source}]),").unwrap();
    }
    facts
}

fn criteria(group: &str, scope: &str, numbers: std::ops::Range<usize>) -> String {
    let levels: String =
        [0.0, 0.3, 0.7, 1.0].iter().enumerate().map(|(i, u)| format!("(id: \"l{i}\", utility: {u:?}),")).collect();
    let one = |c| format!("(id: \"c{c}\", scope: {scope}, group: {group}, name: (en: \"c\"), levels: [{levels}]),");
    format!("[{}]", numbers.map(one).collect::<String>())
}

fn everything() -> Dossier {
    let criteria: String = (0..CRITERIA).map(|c| format!("\"c{c}\": {},", 1 + c % 10)).collect();
    let text = format!(
        r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), priorities: (groups: {{Gdpr: 8, Security: 6,
            Independence: 6}}, criteria: {{{criteria}}}), moves: [(purpose: VideoConferencing)])"#
    );
    Dossier::parse("bench", &text).unwrap()
}
