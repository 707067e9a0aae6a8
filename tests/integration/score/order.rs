//! Weights, wishes, and the order of options: thin ones, ties, who leads.

use wissel::catalog::Catalog;
use wissel::score::{
    Order, RankError, Ranking, SAMPLES, Spread, acceptability, rank, rank_json, sentence, sentence_with,
};
use wissel::text::Language;

use crate::support::{catalog, check_lines, close, criterion, dossier, fact, option, order, provider, ranked, service};

const LADDER: [(&str, f64); 3] = [("bad", 0.0), ("fair", 0.5), ("good", 1.0)];

/// Two criteria (gdpr `x`, security `y`), two features, and services by id and fields.
fn world(services: &[(&str, String)]) -> &'static Catalog {
    let features = r#"[(id: "people", kind: Number("people"), name: (en: "p")),
        (id: "languages", kind: Languages, name: (en: "l")), (id: "join", kind: YesNo, name: (en: "j"))]"#;
    let paths: Vec<String> = services.iter().map(|(id, _)| format!("services/{id}.ron")).collect();
    let mut files = vec![
        ("criteria/gdpr.ron", format!("[{}]", criterion("x", "Service", "Gdpr", "", &LADDER))),
        ("criteria/security.ron", format!("[{}]", criterion("y", "Service", "Security", "", &LADDER))),
        ("features.ron", features.to_owned()),
        ("providers/p.ron", provider("p", "")),
    ];
    files.extend(paths.iter().zip(services).map(|(path, (id, fields))| (path.as_str(), service(id, fields))));
    catalog(&files)
}

fn facts(list: &[(&str, &str, &str)]) -> String {
    let entries: Vec<String> =
        list.iter().map(|(id, level, grade)| format!("{id:?}: {}", fact(level, grade))).collect();
    format!("facts: {{{}}},", entries.join(","))
}

const BOTH: &str = r#"groups: {Gdpr: 5, Security: 5}, criteria: {"x": 1, "y": 1}"#;

fn leader(ranking: &Ranking<'_>) -> Option<String> {
    ranking.leader().map(|o| o.option.id.to_string())
}

#[test]
fn importances_are_looked_up_from_the_move_to_the_preset() {
    let preset = |id: &str| {
        format!(r#"(id: {id:?}, name: (en: "n"), groups: {{Gdpr: 4, Security: 2}}, criteria: {{"x": 3, "y": 6}}),"#)
    };
    let criteria = criterion("x", "Service", "Gdpr", "", &LADDER) + &criterion("z", "Service", "Gdpr", "", &LADDER);
    let catalog = catalog(&[
        ("criteria/gdpr.ron", format!("[{criteria}]")),
        ("criteria/security.ron", format!("[{}]", criterion("y", "Service", "Security", "", &LADDER))),
        ("presets.ron", format!("[{}{}]", preset("other"), preset("balanced"))),
        ("providers/p.ron", provider("p", "")),
        ("services/v.ron", service("v", "")),
    ]);
    let importances = |priorities: &str, of_move: &str| {
        let dossier = dossier(priorities, of_move);
        let weights = ranked(catalog, &dossier).weights;
        let of = |id: &str| weights.items.iter().find(|w| w.item.id() == id).unwrap().importance;
        (weights.groups.iter().map(|g| g.importance).collect::<Vec<_>>(), of("x"), of("y"), of("z"))
    };
    assert_eq!(importances("", ""), (vec![4.0, 2.0, 0.0, 0.0], 3.0, 6.0, 0.0));
    let own = r#"groups: {Security: 8.5}, criteria: {"x": 0.5}"#;
    assert_eq!(importances(own, ""), (vec![4.0, 8.5, 0.0, 0.0], 0.5, 6.0, 0.0));
    assert_eq!(importances(own, r#"criteria: {"x": 7, "z": 1},"#), (vec![4.0, 8.5, 0.0, 0.0], 7.0, 6.0, 1.0));
}

#[test]
fn a_group_without_importance_or_without_anything_in_it_drops_out() {
    let catalog = world(&[("v", String::new())]);
    let weights = |priorities: &str| {
        let dossier = dossier(priorities, "");
        ranked(catalog, &dossier).weights.groups.iter().map(|g| g.weight).collect::<Vec<_>>()
    };
    assert_eq!(weights(BOTH), [0.5, 0.5, 0.0, 0.0]);
    assert_eq!(weights(r#"groups: {Gdpr: 5}, criteria: {"x": 1, "y": 1}"#), [1.0, 0.0, 0.0, 0.0]);
    assert_eq!(
        weights(r#"groups: {Gdpr: 5, Security: 5, Independence: 9, Practicality: 9}, criteria: {"y": 1}"#),
        [0.0, 1.0, 0.0, 0.0]
    );
}

#[test]
fn nothing_that_weighs_is_an_error() {
    let catalog = world(&[("v", String::new())]);
    for priorities in ["", r#"groups: {Gdpr: 5}"#, r#"criteria: {"x": 5}"#, r#"groups: {Gdpr: 5}, criteria: {"y": 5}"#]
    {
        let dossier = dossier(priorities, "");
        let found = rank(catalog, &dossier, 0, Order::Likely);
        assert!(matches!(found, Err(RankError::NothingWeighs(_))), "{priorities}");
        assert!(matches!(rank(catalog, &dossier, 1, Order::Likely), Err(RankError::NoMove)));
    }
}

#[test]
fn wishes_are_shares_of_what_is_wanted() {
    let features = |people: &str, languages: &str| {
        format!(r#"features: {{"people": (value: {people}), "languages": (value: List([{languages}]))}},"#)
    };
    let catalog = world(&[
        ("a", features("Number(20)", r#""de", "fr""#)),
        ("b", features("Number(80)", r#""nl", "de", "fr""#)),
        ("c", features("Unlimited", r#""fr""#)),
        ("d", String::new()),
    ]);
    let wants = r#"wishes: {"people": 1, "languages": 1, "join": 1},
        wants: {"people": AtLeast(40), "languages": Languages(["de", "nl"])},"#;
    let dossier = dossier("groups: {Practicality: 1}", wants);
    let ranking = ranked(catalog, &dossier);
    let utilities =
        |id: &str| option(&ranking, id).judgements.iter().map(|j| j.hull.likely).collect::<Vec<_>>()[2..].to_vec();
    assert_eq!(utilities("a"), [0.5, 0.5, 0.5]);
    assert_eq!(utilities("b"), [1.0, 1.0, 0.5]);
    assert_eq!(utilities("c"), [1.0, 0.0, 0.5]);
    let unknown = option(&ranking, "d");
    assert!(close(unknown.score.low, 0.0) && close(unknown.score.likely, 50.0) && close(unknown.score.high, 100.0));
    assert!(close(unknown.coverage, 0.0) && close(option(&ranking, "a").coverage, 2.0 / 3.0));
}

#[test]
fn a_wish_without_its_bound_is_an_error_with_its_place() {
    let catalog = world(&[("v", String::new())]);
    let text = |wants: &str| {
        format!(
            "(format: 1, client: (name: \"x\"), moves: [(purpose: Files,\n  wishes: {{\"people\": 5, \"join\": 2}},\n  wants: {{{wants}}},\n)])"
        )
    };
    let missing = "test.wissel:2:22: The wish `people` needs a bound under `wants`.";
    assert_eq!(check_lines(catalog, &text("")), [missing]);
    assert_eq!(check_lines(catalog, &text("\"people\": AtLeast(5)")), Vec::<String>::new());
    let zero = "test.wissel:3:21: A bound needs a number above 0 or at least one language.";
    assert_eq!(check_lines(catalog, &text("\"people\": AtLeast(0)")), [zero]);
}

#[test]
fn thin_options_are_ranked_but_never_lead() {
    let catalog = world(&[
        ("bold", facts(&[("x", "good", "High")])),
        ("known", facts(&[("x", "fair", "High"), ("y", "bad", "High")])),
    ]);
    let most = dossier(r#"groups: {Gdpr: 5.9, Security: 4.1}, criteria: {"x": 1, "y": 1}"#, "");
    let ranking = ranked(catalog, &most);
    assert_eq!(order(&ranking), ["bold", "known"]);
    assert!(option(&ranking, "bold").thin && !option(&ranking, "known").thin);
    assert_eq!(leader(&ranking).as_deref(), Some("known"));
    assert!(ranking.runner_up().is_none());
    let exactly = dossier(r#"groups: {Gdpr: 6, Security: 4}, criteria: {"x": 1, "y": 1}"#, "");
    let ranking = ranked(catalog, &exactly);
    assert!(!option(&ranking, "bold").thin, "60 % is not below 60 %");
    assert_eq!(leader(&ranking).as_deref(), Some("bold"));
}

#[test]
fn only_thin_options_leave_no_leader() {
    let catalog = world(&[("bold", facts(&[("x", "good", "High")]))]);
    let dossier = dossier(BOTH, "");
    let ranking = ranked(catalog, &dossier);
    assert_eq!(order(&ranking), ["bold"]);
    assert_eq!(leader(&ranking), None);
}

#[test]
fn ties_go_to_the_better_known_then_to_the_id() {
    let catalog = world(&[
        ("a", facts(&[("x", "fair", "High")])),
        ("b", facts(&[("x", "fair", "High"), ("y", "fair", "High")])),
        ("c", facts(&[("x", "good", "High"), ("y", "bad", "High")])),
    ]);
    let dossier = dossier(BOTH, "");
    assert_eq!(order(&ranked(catalog, &dossier)), ["b", "c", "a"]);
}

#[test]
fn the_proven_order_is_by_low_and_leaves_the_leader() {
    let catalog = world(&[
        ("hopeful", facts(&[("x", "good", "Low"), ("y", "good", "Low")])),
        ("proven", facts(&[("x", "good", "High"), ("y", "fair", "High")])),
    ]);
    let dossier = dossier(BOTH, "");
    let proven = rank(catalog, &dossier, 0, Order::Proven).unwrap();
    assert_eq!(order(&proven), ["proven", "hopeful"]);
    assert_eq!(leader(&proven).as_deref(), Some("hopeful"));
    assert_eq!(proven.runner_up().unwrap().option.id.as_str(), "proven");
    let likely = ranked(catalog, &dossier);
    assert_eq!(order(&likely), ["hopeful", "proven"]);
}

#[test]
fn the_sentence_is_the_same_in_every_order() {
    let hopeful = || facts(&[("x", "good", "Low"), ("y", "good", "Low")]);
    let catalog =
        world(&[("a", hopeful()), ("b", hopeful()), ("c", facts(&[("x", "good", "High"), ("y", "fair", "High")]))]);
    let dossier = dossier(r#"groups: {Gdpr: 6, Security: 4}, criteria: {"x": 1, "y": 1}"#, "");
    for (order_shown, ids) in [(Order::Likely, ["a", "b", "c"]), (Order::Proven, ["c", "a", "b"])] {
        let ranking = rank(catalog, &dossier, 0, order_shown).unwrap();
        assert_eq!(order(&ranking), ids);
        let samples = acceptability(&ranking, Spread::Around(8), SAMPLES);
        let said = sentence(&ranking, &samples, Language::En);
        assert_eq!(said, "There is no clear winner between a, b and c.");
    }
}

#[test]
fn the_short_sentence_names_only_what_has_a_place() {
    let fair = || facts(&[("x", "fair", "High"), ("y", "fair", "High")]);
    let silent = String::new;
    let catalog = world(&[("a", fair()), ("b", fair()), ("c", fair()), ("s", silent()), ("t", silent())]);
    let dossier = dossier(BOTH, "");
    let ranking = ranked(catalog, &dossier);
    let samples = acceptability(&ranking, Spread::Around(8), SAMPLES);
    let said = |most| sentence_with(&ranking, &samples, most, &|o| o.option.id.to_string()).to(Language::En);
    let between = |names: &str| format!("There is no clear winner between {names}.");
    assert_eq!(said(None), between("a, b, c, s (too little known) and t (too little known)"));
    assert_eq!(said(Some(3)), between("a, b, c and 2 more that too little is known of"));
    assert_eq!(said(Some(1)), between("a and 4 more, 2 of them too little known"));
}

#[test]
fn no_number_of_the_ranking_is_below_zero() {
    let catalog = world(&[
        ("a", facts(&[("x", "good", "High"), ("y", "good", "High")])),
        ("b", facts(&[("x", "good", "High"), ("y", "fair", "High")])),
        ("silent", String::new()),
    ]);
    for priorities in [BOTH, r#"groups: {Gdpr: 5, Security: -0.0}, criteria: {"x": 1, "y": -0.0}"#] {
        let dossier = dossier(priorities, "");
        let ranking = ranked(catalog, &dossier);
        let json = rank_json(catalog, &dossier, &ranking, 0).to_string();
        assert!(!json.contains("-0.0"), "{json}");
    }
}

#[test]
fn failing_options_keep_their_scores_and_stand_last_by_id() {
    let fields = |level: &str, join: &str| {
        format!("{} features: {{\"join\": (value: {join})}},", facts(&[("x", level, "High"), ("y", level, "High")]))
    };
    let catalog = world(&[
        ("z", fields("good", "No")),
        ("b", fields("bad", "No")),
        ("doubt", facts(&[("x", "good", "High"), ("y", "good", "High")])),
        ("sure", fields("fair", "Yes")),
    ]);
    let dossier = dossier(BOTH, r#"must: [Feature("join", Yes)],"#);
    let ranking = ranked(catalog, &dossier);
    let ids: Vec<&str> = ranking.options.iter().map(|o| o.option.id.as_str()).collect();
    assert_eq!(ids, ["doubt", "sure", "b", "z"]);
    let ranks: Vec<Option<usize>> = ranking.options.iter().map(|o| o.rank).collect();
    assert_eq!(ranks, [Some(1), Some(2), None, None]);
    assert!(close(option(&ranking, "z").score.likely, 100.0));
    assert_eq!(leader(&ranking).as_deref(), Some("doubt"));
    assert_eq!(ranking.first_that_meets().unwrap().option.id.as_str(), "sure");
}

#[test]
fn efficient_is_what_no_other_beats_in_both() {
    let fields = |level: &str, people: u32| {
        format!(
            "{} features: {{\"people\": (value: Number({people}))}},",
            facts(&[("x", level, "High"), ("y", level, "High")])
        )
    };
    let catalog = world(&[
        ("best", fields("good", 50)),
        ("handy", fields("fair", 100)),
        ("worse", fields("fair", 50)),
        ("twin", fields("good", 50)),
    ]);
    let groups = r#"groups: {Gdpr: 5, Security: 5, Practicality: 5}, criteria: {"x": 1, "y": 1}"#;
    let wishes = dossier(groups, r#"wishes: {"people": 1}, wants: {"people": AtLeast(100)},"#);
    let ranking = ranked(catalog, &wishes);
    let efficient = |id: &str| option(&ranking, id).efficient;
    assert_eq!(efficient("best"), Some(true));
    assert_eq!(efficient("twin"), Some(true), "the same in both beats nobody");
    assert_eq!(efficient("handy"), Some(true));
    assert_eq!(efficient("worse"), Some(false));
    assert!(close(option(&ranking, "best").principles.unwrap(), 100.0));
    assert!(close(option(&ranking, "best").practicality.unwrap(), 50.0));
    let without = dossier(groups, "");
    let ranking = ranked(catalog, &without);
    assert!(ranking.options.iter().all(|o| o.efficient.is_none() && o.practicality.is_none()));
}
