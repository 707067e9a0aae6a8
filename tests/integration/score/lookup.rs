//! Options of a move, and which entity answers for which criterion and feature.

use wissel::catalog::Catalog;
use wissel::dossier::{Dossier, OptionId};
use wissel::score::{Bench, candidate, candidates};
use wissel::text::Language;

use crate::support::{catalog, check_lines, close, criterion, dossier, fact, option, provider, ranked, service};

const LADDER: [(&str, f64); 3] = [("bad", 0.0), ("fair", 0.5), ("good", 1.0)];
const ALL: &str = r#"groups: {Gdpr: 1, Security: 1, Independence: 1, Practicality: 1},
    criteria: {"place": 1, "rights": 1, "code": 1, "owner": 1}"#;
const COMPOSED: &str = r#"composed: [(software: "s", hosting: "h")],"#;

/// Where facts and features stand in the little world of these tests; each a map's entries.
#[derive(Default)]
struct World {
    service: String,
    software: String,
    self_hosted: String,
    provider: String,
    host: String,
    hosting_provider: String,
    service_features: String,
    software_features: String,
    host_features: String,
    opinions: String,
}

impl World {
    /// Service `v` (program `s`, operator `p`) and hosting offer `h` (operator `q`).
    fn load(&self) -> &'static Catalog {
        let kind = [("high", 0.0), ("none", 1.0)].map(|(id, u)| format!("(id: {id:?}, utility: {u:?})")).join(",");
        let features = format!(
            r#"[(id: "polls", kind: YesNo, name: (en: "polls")),
                (id: "effort", self_hosting: FromHosting, kind: Scale([{kind}]), name: (en: "effort"))]"#
        );
        let opinion = [("negative", 0.0), ("conditional", 0.5), ("positive", 1.0)];
        let gdpr = criterion("place", "Service", "Gdpr", "self_hosting: FromHosting,", &LADDER)
            + &criterion("rights", "Service", "Gdpr", "", &LADDER)
            + &criterion("authority-opinion", "Service", "Gdpr", "scored: false,", &opinion);
        let software = format!(
            r#"(id: "s", name: "S", purposes: [VideoConferencing], facts: {{{}}}, self_hosted: {{{}}}, features: {{{}}})"#,
            self.software, self.self_hosted, self.software_features
        );
        let plain = format!(r#"software: "s", facts: {{{}}}, features: {{{}}},"#, self.service, self.service_features);
        let host = format!(
            r#"(id: "h", name: "H", provider: "q", purposes: [Hosting], facts: {{{}}}, features: {{{}}})"#,
            self.host, self.host_features
        );
        catalog(&[
            ("criteria/gdpr.ron", format!("[{gdpr}]")),
            ("criteria/security.ron", format!("[{}]", criterion("code", "Software", "Security", "", &LADDER))),
            ("criteria/independence.ron", format!("[{}]", criterion("owner", "Provider", "Independence", "", &LADDER))),
            ("features.ron", features),
            ("software/s.ron", software),
            ("providers/p.ron", provider("p", &format!("facts: {{{}}},", self.provider))),
            ("providers/q.ron", provider("q", &format!("facts: {{{}}},", self.hosting_provider))),
            ("services/v.ron", service("v", &plain)),
            ("services/h.ron", host),
            ("services/old.ron", service("old", r#"status: Retired(on: "2025-05-05", successor: "v"),"#)),
            ("opinions.ron", format!("[{}]", self.opinions)),
        ])
    }
}

/// A fact for each of these criteria.
fn facts(criteria: &[&str], level: &str) -> String {
    criteria.iter().map(|id| format!("{id:?}: {},", fact(level, "High"))).collect()
}

/// Level and carrier of an option in a criterion.
fn judged(catalog: &Catalog, dossier: &Dossier, id: &str, criterion: &str) -> (Option<String>, String) {
    let bench = Bench::new(catalog, dossier, &dossier.moves[0]);
    let option = candidate(catalog, &OptionId::parse(id).unwrap()).unwrap();
    let judgement = bench.criterion(&option, catalog.criterion(&criterion.into()).unwrap());
    (judgement.level.map(|l| l.id.to_string()), judgement.carrier.to_string())
}

#[track_caller]
fn assert_judged(world: &World, id: &str, wanted: &[(&str, Option<&str>, &str)]) {
    let (catalog, dossier) = (world.load(), dossier(ALL, COMPOSED));
    for (criterion, level, carrier) in wanted {
        let found = judged(catalog, &dossier, id, criterion);
        assert_eq!(found, (level.map(str::to_owned), (*carrier).to_owned()), "{id} {criterion}");
    }
}

const EVERY: [&str; 4] = ["place", "rights", "code", "owner"];

#[test]
fn options_are_available_services_of_the_purpose_and_the_pairs_named() {
    let catalog = World { self_hosted: facts(&["place"], "good"), ..World::default() }.load();
    let ids = |of_move: &str| {
        let dossier = dossier(ALL, of_move);
        candidates(catalog, &dossier.moves[0]).iter().map(|c| c.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(""), ["v"]);
    assert_eq!(ids(COMPOSED), ["s@h", "v"]);
}

#[test]
fn a_pair_that_cannot_be_composed_is_an_error_with_its_place() {
    let text = |pair: &str| {
        format!(
            "(\n  format: 1,\n  client: (name: \"x\"),\n  moves: [(\n    purpose: VideoConferencing,\n    composed: [({pair})],\n  )],\n)"
        )
    };
    let ready = World { self_hosted: facts(&["place"], "good"), ..World::default() }.load();
    let fine = r#"software: "s", hosting: "h""#;
    assert_eq!(check_lines(ready, &text(fine)), Vec::<String>::new());
    let lines = |catalog, pair| check_lines(catalog, &text(pair));
    let unknown = lines(ready, r#"software: "t", hosting: "h""#);
    assert_eq!(unknown, ["test.wissel:6:27: There is no software `t`. Did you mean `s`?"]);
    let no_host = lines(ready, r#"software: "s", hosting: "v""#);
    assert_eq!(no_host, ["test.wissel:6:41: v is no hosting offer."]);
    let never = World::default().load();
    let line = "test.wissel:6:27: S cannot be composed for this purpose: nothing is known of it when a client runs it.";
    assert_eq!(lines(never, fine), [line]);
    let files = text(fine).replace("VideoConferencing", "Files");
    let other = "test.wissel:6:27: S cannot be composed here: it is not for this purpose.";
    assert_eq!(check_lines(ready, &files), [other]);
}

#[test]
fn a_retired_hosting_offer_is_no_option_and_is_still_found() {
    let world = |status: &str| {
        let self_hosted = facts(&["place"], "good");
        catalog(&[
            ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &LADDER))),
            (
                "software/s.ron",
                format!(r#"(id: "s", name: "S", purposes: [VideoConferencing], self_hosted: {{{self_hosted}}})"#),
            ),
            ("providers/q.ron", provider("q", "")),
            ("services/h.ron", format!(r#"(id: "h", name: "H", provider: "q", purposes: [Hosting], {status})"#)),
        ])
    };
    let text = format!("(format: 1, client: (name: \"x\"), moves: [(purpose: VideoConferencing,\n  {COMPOSED})])");
    let told = "test.wissel:2:39: H has ended and is no option any more.";
    let retired = r#"status: Retired(on: "2025-05-05")"#;
    for (status, ids, lines) in [("", vec!["s@h"], vec![]), (retired, vec![], vec![told])] {
        let (catalog, dossier) = (world(status), dossier(ALL, COMPOSED));
        let found: Vec<String> = candidates(catalog, &dossier.moves[0]).iter().map(|c| c.id.to_string()).collect();
        assert_eq!(found, ids, "{status}");
        assert!(candidate(catalog, &OptionId::parse("s@h").unwrap()).is_some(), "what was chosen keeps its name");
        assert_eq!(check_lines(catalog, &text), lines, "{status}");
    }
}

#[test]
fn plain_a_services_own_fact_comes_first_whatever_the_scope() {
    let world = World {
        service: facts(&EVERY, "good"),
        software: facts(&EVERY, "bad"),
        provider: facts(&EVERY, "bad"),
        ..World::default()
    };
    assert_judged(&world, "v", &EVERY.map(|id| (id, Some("good"), "service:v")));
}

#[test]
fn plain_program_and_operator_answer_only_for_their_scope() {
    let world = World { software: facts(&EVERY, "good"), provider: facts(&EVERY, "bad"), ..World::default() };
    let wanted = [
        ("place", None, "service:v"),
        ("rights", None, "service:v"),
        ("code", Some("good"), "software:s"),
        ("owner", Some("bad"), "provider:p"),
    ];
    assert_judged(&world, "v", &wanted);
    let nothing = [("place", None, "service:v"), ("code", None, "software:s"), ("owner", None, "provider:p")];
    assert_judged(&World::default(), "v", &nothing);
}

#[test]
fn composed_what_holds_when_self_hosted_comes_first_whatever_the_scope() {
    let world = World {
        self_hosted: facts(&EVERY, "good"),
        software: facts(&EVERY, "bad"),
        host: facts(&EVERY, "bad"),
        hosting_provider: facts(&EVERY, "bad"),
        ..World::default()
    };
    assert_judged(&world, "s@h", &EVERY.map(|id| (id, Some("good"), "self-hosted:s")));
}

#[test]
fn a_composed_option_is_named_in_the_language_of_the_reader() {
    let world = World { self_hosted: facts(&["rights"], "good"), ..World::default() };
    let option = candidate(world.load(), &OptionId::parse("s@h").unwrap()).unwrap();
    assert_eq!(Language::ALL.map(|language| option.name(language)), ["S on H", "S auf H", "S op H"]);
}

#[test]
fn composed_each_scope_has_its_own_order() {
    let all = World {
        self_hosted: facts(&["place"], "good"),
        software: facts(&EVERY, "fair"),
        host: facts(&EVERY, "good"),
        hosting_provider: facts(&EVERY, "bad"),
        ..World::default()
    };
    let wanted = [
        ("place", Some("good"), "self-hosted:s"),
        ("rights", None, "self-hosted:s"),
        ("code", Some("fair"), "software:s"),
        ("owner", Some("good"), "service:h"),
    ];
    assert_judged(&all, "s@h", &wanted);
    let fewer = World {
        self_hosted: facts(&["rights"], "fair"),
        host: facts(&["place"], "bad"),
        provider: facts(&EVERY, "good"),
        service: facts(&EVERY, "good"),
        hosting_provider: facts(&EVERY, "bad"),
        ..World::default()
    };
    let wanted = [
        ("place", Some("bad"), "service:h"),
        ("rights", Some("fair"), "self-hosted:s"),
        ("code", None, "software:s"),
        ("owner", Some("bad"), "provider:q"),
    ];
    assert_judged(&fewer, "s@h", &wanted);
    let least = World { self_hosted: facts(&["rights"], "fair"), ..World::default() };
    assert_judged(&least, "s@h", &[("place", None, "service:h"), ("owner", None, "provider:q")]);
}

#[test]
fn an_own_level_comes_before_everything_is_high_when_unsaid_and_never_ages() {
    let catalog = World { service: facts(&EVERY, "bad"), ..World::default() }.load();
    let own = |rest: &str| {
        let entry =
            format!(r#"(option: "v", criterion: "place", level: "fair", reason: "r", on: "2000-01-01", {rest})"#);
        dossier(ALL, &format!("overrides: [{entry}],"))
    };
    let (unsaid, low) = (own(""), own("confidence: Low,"));
    assert_eq!(judged(catalog, &unsaid, "v", "place"), (Some("fair".to_owned()), "override".to_owned()));
    let hull = |dossier| option(&ranked(catalog, dossier), "v").judgements[0].hull;
    assert_eq!((hull(&unsaid).low, hull(&unsaid).likely, hull(&unsaid).high), (0.5, 0.5, 0.5));
    assert_eq!((hull(&low).low, hull(&low).likely, hull(&low).high), (0.0, 0.5, 1.0));
    assert_eq!(judged(catalog, &unsaid, "v", "rights").0.as_deref(), Some("bad"));
}

#[test]
fn opinions_answer_by_nearness_then_age_and_only_in_force() {
    let opinion = |id: &str, about: &str, date: &str, verdict: &str, in_force: bool| {
        format!(
            r#"(id: {id:?}, about: {about}, authority: "A", date: {date:?}, verdict: {verdict}, in_force: {in_force},
                confidence: High, sources: [(url: "u", title: "t", publisher: "p")]),"#
        )
    };
    let program = opinion("a", "Software(\"s\")", "2026-01-01", "Negative", true);
    let newer = opinion("b", "Provider(\"p\")", "2026-02-01", "Conditional", true);
    let older = opinion("c", "Service(\"v\")", "2020-01-01", "Positive", true);
    let lapsed = opinion("d", "Service(\"v\")", "2026-03-01", "Negative", false);
    let judged = |opinions: &str| {
        let world = World { opinions: opinions.to_owned(), ..World::default() };
        judged(world.load(), &dossier(ALL, ""), "v", "authority-opinion")
    };
    let answer = |level: &str, carrier: &str| (Some(level.to_owned()), carrier.to_owned());
    assert_eq!(judged(&format!("{program}{newer}{older}{lapsed}")), answer("positive", "service:v"));
    assert_eq!(judged(&format!("{program}{newer}{lapsed}")), answer("conditional", "provider:p"));
    assert_eq!(judged(&program), answer("negative", "software:s"));
    assert_eq!(judged(&lapsed), (None, "service:v".to_owned()));
}

#[test]
fn criteria_that_are_not_scored_or_not_of_the_purpose_weigh_nothing() {
    let files = criterion("filed", "Service", "Gdpr", "purposes: Only([Files]),", &LADDER)
        + &criterion("shown", "Service", "Gdpr", "scored: false,", &LADDER)
        + &criterion("place", "Service", "Gdpr", "", &LADDER);
    let catalog = catalog(&[
        ("criteria/gdpr.ron", format!("[{files}]")),
        ("providers/p.ron", provider("p", "")),
        ("services/v.ron", service("v", "")),
    ]);
    let dossier = dossier(r#"groups: {Gdpr: 1}, criteria: {"filed": 9, "shown": 9, "place": 1}"#, "");
    let weights = ranked(catalog, &dossier).weights;
    let of = |id: &str| weights.items.iter().find(|w| w.item.id() == id).map_or(0.0, |w| w.weight);
    assert!(close(of("place"), 1.0) && of("filed") == 0.0 && of("shown") == 0.0);
}

#[test]
fn features_follow_their_own_order() {
    let value = |id: &str, value: &str| format!("{id:?}: (value: {value}),");
    let program = value("polls", "No") + &value("effort", r#"Scale("high")"#);
    let all = World {
        self_hosted: facts(&["place"], "good"),
        service_features: value("polls", "Yes") + &value("effort", r#"Scale("none")"#),
        software_features: program.clone(),
        host_features: value("polls", "Yes") + &value("effort", r#"Scale("none")"#),
        ..World::default()
    };
    let wishes = r#"wishes: {"polls": 1, "effort": 1}, composed: [(software: "s", hosting: "h")],"#;
    let found = |world: &World, own: &str, id: &str| {
        let dossier = dossier(ALL, &format!("{wishes}{own}"));
        let ranking = ranked(world.load(), &dossier);
        let of = |name: &str| {
            let at = ranking.weights.items.iter().position(|w| w.item.id() == name).unwrap();
            let judgement = &option(&ranking, id).judgements[at];
            (judgement.hull.likely, judgement.known(), judgement.carrier.to_string())
        };
        (of("polls"), of("effort"))
    };
    let answer = |utility: f64, known: bool, carrier: &str| (utility, known, carrier.to_owned());
    assert_eq!(found(&all, "", "v"), (answer(1.0, true, "service:v"), answer(1.0, true, "service:v")));
    assert_eq!(found(&all, "", "s@h"), (answer(0.0, true, "software:s"), answer(1.0, true, "service:h")));
    let only = World { self_hosted: facts(&["place"], "good"), software_features: program, ..World::default() };
    assert_eq!(found(&only, "", "v"), (answer(0.0, true, "software:s"), answer(0.0, true, "software:s")));
    assert_eq!(found(&only, "", "s@h"), (answer(0.0, true, "software:s"), answer(0.5, false, "service:h")));
    let none = World { self_hosted: facts(&["place"], "good"), ..World::default() };
    assert_eq!(found(&none, "", "v"), (answer(0.5, false, "service:v"), answer(0.5, false, "service:v")));
    assert_eq!(found(&none, "", "s@h"), (answer(0.5, false, "software:s"), answer(0.5, false, "service:h")));
    let own =
        r#"feature_overrides: [(option: "s@h", feature: "polls", value: Partial, reason: "tried", on: "2026-01-01")],"#;
    assert_eq!(found(&all, own, "s@h").0, answer(0.5, true, "override"));
    assert_eq!(found(&all, own, "v").0, answer(1.0, true, "service:v"));
}
