//! How long the samples take: median of fifteen runs on one and on all threads, in milliseconds.
//!
//! `cargo bench --bench samples`. Goals on two cores: 120 options x 40 criteria with nine in ten
//! cells uncertain and no fact shared under 250 ms on one thread and 140 ms on two; the real table
//! of video services under 60 ms.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, reason = "a bench prints and stops")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use wissel::catalog::{Catalog, embedded_catalog, load};
use wissel::dossier::{Dossier, Example};
use wissel::score::{Order, SAMPLES, Spread, acceptability, rank};

const RUNS: usize = 15;
const OPTIONS: usize = 120;
const CRITERIA: usize = 40;
const GRADES: [&str; 3] = ["Low", "Medium", "High"];

fn main() {
    let (catalog, dossier) = (large(), everything());
    measure("120 options x 40 criteria", &catalog, &dossier);
    let example = Dossier::parse("example", Example::Coaching.text()).unwrap();
    measure("the video services of the example", &embedded_catalog(), &example);
}

fn measure(name: &str, catalog: &Catalog, dossier: &Dossier) {
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

/// Nine in ten cells are unknown, low or medium, three in ten of each.
fn large() -> Catalog {
    let mut files = vec![
        ("catalog.ron".to_owned(), r#"(format: 1, edition: "2026-11", licence: "x", languages: ["en"])"#.to_owned()),
        ("criteria/gdpr.ron".to_owned(), criteria("Gdpr", 0..14)),
        ("criteria/security.ron".to_owned(), criteria("Security", 14..27)),
        ("criteria/independence.ron".to_owned(), criteria("Independence", 27..CRITERIA)),
        ("providers/p.ron".to_owned(), r#"(id: "p", name: "p")"#.to_owned()),
    ];
    let mut chance: u32 = 7;
    for o in 0..OPTIONS {
        let mut facts = String::new();
        for c in 0..CRITERIA {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let tenth = chance >> 16 & 0xffff;
            let grade = match tenth % 10 {
                0..=2 => continue,
                3..=5 => 0,
                6..=8 => 1,
                _ => 2,
            };
            let source = r#"(url: "https://example.org", title: "t", publisher: "p", as_of: "2026-11")"#;
            let (level, confidence) = (tenth / 10 % 4, GRADES.get(grade).unwrap());
            write!(facts, "\"c{c}\": (level: \"l{level}\", confidence: {confidence}, sources: [{source}]),").unwrap();
        }
        let text =
            format!(r#"(id: "o{o}", name: "o{o}", provider: "p", purposes: [VideoConferencing], facts: {{{facts}}})"#);
        files.push((format!("services/o{o}.ron"), text));
    }
    let loaded = load(&files);
    (*loaded.catalog.expect("the bench's catalogue has no faults")).clone()
}

fn criteria(group: &str, numbers: std::ops::Range<usize>) -> String {
    let levels: String =
        [0.0, 0.3, 0.7, 1.0].iter().enumerate().map(|(i, u)| format!("(id: \"l{i}\", utility: {u:?}),")).collect();
    let one = |c| format!("(id: \"c{c}\", scope: Service, group: {group}, name: (en: \"c\"), levels: [{levels}]),");
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
