//! Questions, lenses, scenarios and voices on a table that can be checked with a pencil.

use wissel::catalog::Catalog;
use wissel::dossier::Dossier;
use wissel::score::{
    Bench, Light, Order, SAMPLES, Spread, acceptability, lenses, questions, rank, scenarios, turn, voices, waterfall,
};

use crate::support::{catalog, close, criterion, dossier, fact, option, provider, ranked, service, whole};

const LADDER: [(&str, f64); 3] = [("bad", 0.0), ("fair", 0.5), ("good", 1.0)];
const WEIGHTS: &str = r#"groups: {Gdpr: 5, Independence: 5}, criteria: {"place": 10, "owner": 10}"#;

/// `a`: good place (high), fair owner (high): 75. `b`: place unknown, good owner (low): 75 likely. `c`: fair, bad: 25.
fn table() -> &'static Catalog {
    let facts = |list: &[(&str, String)]| {
        let list: String = list.iter().map(|(id, fact)| format!("{id:?}: {fact},")).collect();
        format!("facts: {{{list}}},")
    };
    catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &LADDER))),
        ("criteria/independence.ron", format!("[{}]", criterion("owner", "Service", "Independence", "", &LADDER))),
        ("providers/p.ron", provider("p", "")),
        ("services/a.ron", service("a", &facts(&[("place", fact("good", "High")), ("owner", fact("fair", "High"))]))),
        ("services/b.ron", service("b", &facts(&[("owner", fact("good", "Low"))]))),
        ("services/c.ron", service("c", &facts(&[("place", fact("fair", "High")), ("owner", fact("bad", "High"))]))),
        (
            "lenses.ron",
            r#"[(id: "half", name: (en: "half"), objectives: [
                (id: "x", name: (en: "x"), weight: 75, criteria: ["owner"]), (id: "y", name: (en: "y"), weight: 25, criteria: ["place"])])]"#
                .to_owned(),
        ),
        (
            "scenarios.ron",
            r#"[(id: "swap", name: (en: "s"), changes: [Replace("owner", "good", "bad")]),
                (id: "down", name: (en: "d"), changes: [Down("place", 5)]), (id: "worst", name: (en: "w"), changes: [Worst("owner")]),
                (id: "dear", name: (en: "p"), changes: [Prices(50)])]"#
                .to_owned(),
        ),
    ])
}

fn client() -> Dossier {
    dossier(WEIGHTS, "")
}

#[test]
fn an_open_fact_that_can_change_the_leader_is_decisive_and_comes_first() {
    let dossier = client();
    let ranking = ranked(table(), &dossier);
    // b is thin (half is known), so a leads alone and nothing b answers can change that.
    assert_eq!(ranking.leader().unwrap().option.id.as_str(), "a");
    let samples = acceptability(&ranking, Spread::Around(8), SAMPLES);
    let asked: Vec<(String, &str, bool, f64)> =
        questions(&ranking, &samples).iter().map(|q| (q.about.to_string(), q.item.id(), q.decisive, q.swing)).collect();
    let wanted = [("place", 50.0), ("owner", 25.0)];
    assert_eq!(asked.len(), wanted.len(), "only b leaves something open: {asked:?}");
    for ((about, id, decisive, swing), (name, points)) in asked.iter().zip(wanted) {
        assert_eq!((about.as_str(), *id, *decisive), ("service:b", name, false));
        assert!(close(*swing, points), "{swing}");
    }
    // With more weight on what is known of b it is not thin, and its unknown place decides.
    let dossier = self::dossier_of(r#"groups: {Gdpr: 4, Independence: 6}, criteria: {"place": 10, "owner": 10}"#);
    let ranking = ranked(table(), &dossier);
    let samples = acceptability(&ranking, Spread::Around(8), SAMPLES);
    assert_eq!(ranking.leader().unwrap().option.id.as_str(), "b", "80 against 70");
    let first = &questions(&ranking, &samples)[0];
    assert_eq!((first.item.id(), first.decisive), ("place", true), "a bad place gives b 60, less than 70");
    let turn = turn(&ranking, first.position, &first.about).unwrap();
    assert_eq!(turn.leader.as_str(), "a");
    assert!(turn.answer < 0.5, "a good place keeps b first: {}", turn.answer);
}

fn dossier_of(priorities: &str) -> Dossier {
    dossier(priorities, "")
}

#[test]
fn a_lens_weighs_its_own_objectives_and_the_weakest_criterion_is_the_gate() {
    let dossier = client();
    let ranking = ranked(table(), &dossier);
    let views = lenses(&Bench::new(table(), &dossier, &dossier.moves[0]), &ranking);
    let of = |id: &str| views[0].scores.iter().find(|s| s.option.option.id.as_str() == id).unwrap();
    // a: .75 * .5 + .25 * 1; b: .75 * 1 + .25 * .5; c: .25 * .5.
    assert!(
        close(of("a").total.likely, 62.5) && close(of("b").total.likely, 87.5) && close(of("c").total.likely, 12.5)
    );
    assert_eq!(
        (of("a").gate, of("b").gate, of("c").gate),
        (Some(2), None, Some(0)),
        "an unknown one leaves it unclear"
    );
    assert_eq!(views[0].first().unwrap().option.id.as_str(), "a", "b is thin and never named first");
    assert_eq!(
        (Light::of(32.9), Light::of(33.0), Light::of(66.9), Light::of(67.0)),
        (Light::Red, Light::Amber, Light::Amber, Light::Green)
    );
}

#[test]
fn scenarios_change_levels_that_were_found_and_nothing_else() {
    let dossier = client();
    let all = scenarios(table(), &dossier, 0).unwrap();
    let likely = |at: usize, id: &str| option(&all[at].ranking, id).score.likely;
    assert!(close(likely(0, "a"), 75.0) && close(likely(0, "b"), 25.0), "good owners become bad ones");
    assert!(close(likely(1, "a"), 25.0) && close(likely(1, "b"), 75.0), "down to the end of the ladder; unknown stays");
    assert!(close(likely(2, "a"), 50.0) && close(likely(2, "b"), 25.0));
    assert!(close(likely(3, "a"), 75.0), "prices change costs only");
    let hull = option(&all[0].ranking, "b").score;
    assert!(close(hull.low, 0.0) && close(hull.high, 75.0), "the grade stays low: {hull:?}");
}

#[test]
fn a_price_rise_can_break_a_budget() {
    let priced_service =
        service("x", r#"prices: [(id: "m", amount: "10.00", currency: "EUR", per: OrganisationMonth, vat: None)],"#);
    let base = table_with(&priced_service);
    let dossier = dossier(WEIGHTS, r#"budget: (amount: "150", currency: "EUR", per: Year),"#);
    let now = rank(base, &dossier, 0, Order::Likely).unwrap();
    assert!(option(&now, "x").rank.is_some(), "120 a year");
    let then = scenarios(base, &dossier, 0).unwrap();
    assert!(option(&then[0].ranking, "x").rank.is_none(), "180 a year");
}

fn table_with(text: &str) -> &'static Catalog {
    catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &LADDER))),
        ("criteria/independence.ron", format!("[{}]", criterion("owner", "Service", "Independence", "", &LADDER))),
        ("providers/p.ron", provider("p", "")),
        ("services/x.ron", text.to_owned()),
        ("scenarios.ron", r#"[(id: "dear", name: (en: "p"), changes: [Prices(50)])]"#.to_owned()),
    ])
}

#[test]
fn voices_rank_by_their_own_numbers_and_the_driver_is_found() {
    let dossier = whole(&format!(
        r#"priorities: ({WEIGHTS}), moves: [(purpose: VideoConferencing)],
           voices: [(name: "place first", groups: {{Gdpr: 9, Independence: 1}}), (name: "owner first", groups: {{Gdpr: 1, Independence: 9}},
           veto: [Level("owner", "good")])],"#
    ));
    let found = voices(table(), &dossier, 0).unwrap();
    let ids = |at: usize| found.spoken[at].ids().map(|id| id.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!((ids(0), ids(1)), (vec!["a".into(), "b".into(), "c".into()], vec!["b".into(), "a".into(), "c".into()]));
    let vetoed: Vec<&str> = found.spoken[1].vetoed.iter().map(|id| id.as_str()).collect();
    assert_eq!(vetoed, ["a", "c"], "known to fail, in the order of the ranking; weak evidence of b is no failure");
    let spread: Vec<(&str, usize)> = found.spread.iter().map(|(id, n)| (id.as_str(), *n)).collect();
    assert_eq!(spread, [("a", 1), ("b", 1), ("c", 0)]);
    let driver = &found.drivers[0];
    assert!(close(driver.difference, 0.8) && driver.changes_first, "{driver:?}");
    let mut between = [driver.between.0.as_str(), driver.between.1.as_str()];
    between.sort_unstable();
    assert_eq!(between, ["owner first", "place first"]);
}

#[test]
fn a_waterfall_adds_up_to_the_difference_that_is_shown() {
    let dossier = client();
    let ranking = ranked(table(), &dossier);
    let way = waterfall(&ranking, option(&ranking, "a"), option(&ranking, "c"));
    assert_eq!((way.from, way.to), (750, 250));
    assert_eq!(way.steps.iter().map(|s| s.tenths).sum::<i64>(), -500);
    assert_eq!(way.groups.iter().map(|(_, t)| t).sum::<i64>(), -500);
}

#[test]
fn importances_near_nothing_are_drawn_like_any_others() {
    let tiny = r#"groups: {Gdpr: 1e-320, Independence: 1e-320}, criteria: {"place": 1e-320, "owner": 1e-320}"#;
    let dossier = dossier(tiny, "");
    let ranking = ranked(table(), &dossier);
    let samples = acceptability(&ranking, Spread::Around(8), SAMPLES);
    let central: Vec<f64> =
        samples.options.iter().filter_map(|o| o.central.as_ref()).map(|weights| weights.iter().sum()).collect();
    assert!(!central.is_empty() && central.iter().all(|sum| close(*sum, 1.0)), "{central:?}");
}

#[test]
fn options_that_rest_on_the_same_facts_are_equal_in_every_sample() {
    let shared = |id: &str| criterion(id, "Provider", "Gdpr", "", &LADDER);
    let catalog = catalog(&[
        ("criteria/gdpr.ron", format!("[{}{}]", shared("place"), shared("owner"))),
        ("providers/p.ron", provider("p", &format!("facts: {{\"place\": {}}},", fact("fair", "Low")))),
        ("services/x.ron", service("x", "")),
        ("services/y.ron", service("y", "")),
    ]);
    let dossier = dossier(r#"groups: {Gdpr: 5}, criteria: {"place": 10, "owner": 4}"#, "");
    let ranking = ranked(catalog, &dossier);
    let samples = acceptability(&ranking, Spread::Around(2), SAMPLES);
    for option in &samples.options {
        assert_eq!(option.ranks, [0.5, 0.5]);
        assert!(option.band.0 < option.band.1, "what is uncertain has a band");
    }
}
