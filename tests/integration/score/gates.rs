//! Must-haves and budget: every line of the table, for every value an option can have.

use wissel::catalog::Catalog;
use wissel::dossier::{Edit, OptionId};
use wissel::score::Status::{Fails, Meets, Unclear};
use wissel::score::{Gate, Status, gates, rank_json};

use crate::support::{catalog, criterion, dossier, fact, option, provider, ranked, service};

const PRIORITIES: &str = r#"groups: {Gdpr: 1}, criteria: {"place": 1}"#;

/// One service `v` of program `s` at provider `p`, each with these fields.
fn world(of_service: &str, of_software: &str, of_provider: &str, opinions: &str) -> &'static Catalog {
    let ladder = [("bad", 0.0), ("fair", 0.4), ("good", 0.7), ("best", 1.0)];
    let scale = r#"Scale([(id: "high", utility: 0.0), (id: "low", utility: 0.75), (id: "none", utility: 1.0)])"#;
    let features = format!(
        r#"[(id: "join", kind: YesNo, name: (en: "j")), (id: "people", kind: Number("people"), name: (en: "p")),
            (id: "seats", kind: Number("people"), capacity: true, name: (en: "s")),
            (id: "languages", kind: Languages, name: (en: "l")), (id: "effort", kind: {scale}, name: (en: "e"))]"#
    );
    catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &ladder))),
        ("features.ron", features),
        ("software/s.ron", format!(r#"(id: "s", name: "S", {of_software})"#)),
        ("providers/p.ron", provider("p", of_provider)),
        ("services/v.ron", service("v", &format!(r#"software: "s", {of_service}"#))),
        ("opinions.ron", format!("[{opinions}]")),
    ])
}

/// Status and reason codes of `v` with these fields of a move.
fn judged(catalog: &Catalog, of_move: &str) -> (Status, Vec<String>) {
    let dossier = dossier(PRIORITIES, of_move);
    let ranking = ranked(catalog, &dossier);
    let found = option(&ranking, "v");
    (found.status, found.reasons.iter().map(|r| r.code()).collect())
}

#[track_caller]
fn assert_judged(catalog: &Catalog, must: &str, wanted: Status, reasons: &[&str]) {
    let found = judged(catalog, &format!("must: [{must}],"));
    assert_eq!(found, (wanted, reasons.iter().map(|r| (*r).to_owned()).collect()), "{must}");
}

#[test]
fn levels_by_grade() {
    let of = |level: &str, grade: &str| world(&format!("facts: {{\"place\": {}}},", fact(level, grade)), "", "", "");
    let must = r#"Level("place", "good")"#;
    assert_judged(of("good", "High"), must, Meets, &[]);
    assert_judged(of("fair", "High"), must, Fails, &["must 0: below"]);
    assert_judged(of("good", "Medium"), must, Meets, &["must 0: proof"]);
    assert_judged(of("fair", "Medium"), must, Fails, &["must 0: below"]);
    assert_judged(of("best", "Low"), must, Meets, &[]);
    assert_judged(of("good", "Low"), must, Unclear, &["must 0: weak"]);
    assert_judged(of("fair", "Low"), must, Unclear, &["must 0: weak"]);
    assert_judged(of("bad", "Low"), must, Fails, &["must 0: below"]);
    assert_judged(world("", "", "", ""), must, Unclear, &["must 0: unknown"]);
}

#[test]
fn features_by_value() {
    let of = |id: &str, value: &str| world(&format!("features: {{{id:?}: (value: {value})}},"), "", "", "");
    let below: &[&str] = &["must 0: below"];
    for (id, value, must, wanted, reasons) in [
        ("join", "Yes", r#"Feature("join", Yes)"#, Meets, &[][..]),
        ("join", "Partial", r#"Feature("join", Yes)"#, Unclear, &["must 0: partial"][..]),
        ("join", "No", r#"Feature("join", Yes)"#, Fails, below),
        ("join", "Yes", r#"Feature("join", Partial)"#, Meets, &[]),
        ("join", "Partial", r#"Feature("join", Partial)"#, Meets, &[]),
        ("join", "No", r#"Feature("join", Partial)"#, Fails, below),
        ("people", "Number(40)", r#"Feature("people", AtLeast(40))"#, Meets, &[]),
        ("people", "Number(39)", r#"Feature("people", AtLeast(40))"#, Fails, below),
        ("people", "Unlimited", r#"Feature("people", AtLeast(40))"#, Meets, &[]),
        ("languages", r#"List(["de", "nl", "en"])"#, r#"Feature("languages", Languages(["nl", "de"]))"#, Meets, &[]),
        ("languages", r#"List(["de"])"#, r#"Feature("languages", Languages(["nl", "de"]))"#, Fails, below),
        ("effort", r#"Scale("none")"#, r#"Feature("effort", Scale("low"))"#, Meets, &[]),
        ("effort", r#"Scale("low")"#, r#"Feature("effort", Scale("low"))"#, Meets, &[]),
        ("effort", r#"Scale("high")"#, r#"Feature("effort", Scale("low"))"#, Fails, below),
    ] {
        assert_judged(of(id, value), must, wanted, reasons);
    }
    for must in ["join\", Yes", "people\", AtLeast(1)", "languages\", Languages([\"de\"])", "effort\", Scale(\"low\")"]
    {
        assert_judged(world("", "", "", ""), &format!("Feature(\"{must})"), Unclear, &["must 0: unknown"]);
    }
}

#[test]
fn a_capacity_known_only_of_the_program_is_no_promise() {
    let must = r#"Feature("seats", AtLeast(40))"#;
    let program = world("", r#"features: {"seats": (value: Number(10))},"#, "", "");
    assert_judged(program, must, Unclear, &["must 0: capacity"]);
    let promised = world(r#"features: {"seats": (value: Number(40))},"#, "", "", "");
    assert_judged(promised, must, Meets, &[]);
    let own =
        r#"feature_overrides: [(option: "v", feature: "seats", value: Number(5), reason: "r", on: "2026-01-01")],"#;
    assert_eq!(judged(program, &format!("must: [{must}], {own}")), (Fails, vec!["must 0: below".to_owned()]));
}

#[test]
fn countries_of_operator_and_owner() {
    let of = |legal: &str| world("", "", &format!("legal: (entity: \"P\", {legal}),"), "");
    let must = r#"Countries(["DE", "NL"])"#;
    for (legal, wanted) in [
        (r#"country: "DE", parent: "none""#, Meets),
        (r#"country: "DE", parent: "Q", parent_country: "NL""#, Meets),
        (r#"country: "US", parent: "none""#, Fails),
        (r#"country: "DE", parent: "Q", parent_country: "US""#, Fails),
        (r#"country: "DE""#, Unclear),
        (r#"country: "DE", parent: "Q""#, Unclear),
        (r#"parent: "none""#, Unclear),
        (r#"parent: "Q", parent_country: "US""#, Fails),
        ("", Unclear),
    ] {
        assert_eq!(judged(of(legal), &format!("must: [{must}],")).0, wanted, "{legal}");
    }
    assert_judged(world("", "", "", ""), must, Unclear, &["must 0: unknown"]);
    let contract = world(r#"legal: (entity: "V", country: "DE", parent: "none"),"#, "", "", "");
    assert_judged(contract, must, Unclear, &["must 0: unknown"]);
}

#[test]
fn opinions_in_force_with_this_verdict_or_a_worse_one() {
    let of = |about: &str, verdict: &str, in_force: bool| {
        let opinion = format!(
            r#"(id: "o", about: {about}, authority: "A", {verdict} in_force: {in_force}, sources: [(url: "u", title: "t", publisher: "p")])"#
        );
        world("", "", "", &opinion)
    };
    for about in [r#"Service("v")"#, r#"Software("s")"#, r#"Provider("p")"#] {
        let bad = of(about, "verdict: Negative,", true);
        assert_judged(bad, "NoOpinion(Negative)", Fails, &["must 0: below"]);
        assert_judged(bad, "NoOpinion(Conditional)", Fails, &["must 0: below"]);
        assert_judged(of(about, "verdict: Conditional,", true), "NoOpinion(Negative)", Meets, &[]);
        assert_judged(of(about, "verdict: Conditional,", true), "NoOpinion(Conditional)", Fails, &["must 0: below"]);
        assert_judged(of(about, "verdict: Positive,", true), "NoOpinion(Conditional)", Meets, &[]);
        assert_judged(of(about, "verdict: Negative,", false), "NoOpinion(Negative)", Meets, &[]);
        assert_judged(of(about, "", true), "NoOpinion(Negative)", Meets, &[]);
    }
    assert_judged(world("", "", "", ""), "NoOpinion(Negative)", Meets, &[]);
}

#[test]
fn budgets_are_met_exceeded_or_unclear() {
    let price = |amount: &str, currency: &str, vat: &str| {
        let price =
            format!(r#"(id: "x", amount: {amount:?}, currency: {currency:?}, per: OrganisationMonth, vat: {vat})"#);
        world(&format!("prices: [{price}],"), "", "", "")
    };
    let judged = |catalog, rest: &str| {
        let of_move = r#"budget: (amount: "120", currency: "EUR", per: Year),"#;
        let text = format!("priorities: ({PRIORITIES}), moves: [(purpose: VideoConferencing, {of_move})], {rest}");
        let dossier = crate::support::whole(&text);
        let ranking = ranked(catalog, &dossier);
        let found = option(&ranking, "v");
        (found.status, found.reasons.iter().map(|r| r.code()).collect::<Vec<_>>())
    };
    let reason = |code: &str| vec![format!("budget: {code}")];
    assert_eq!(judged(price("10.00", "EUR", "None"), ""), (Meets, vec![]));
    assert_eq!(judged(price("10.01", "EUR", "None"), ""), (Fails, reason("below")));
    assert_eq!(judged(price("1.00", "EUR", "Unknown"), ""), (Unclear, reason("unknown")));
    assert_eq!(judged(price("11.00", "EUR", "Unknown"), ""), (Unclear, reason("unknown")), "it may be 9.24 net");
    assert_eq!(judged(price("10.00", "USD", "None"), ""), (Unclear, reason("unknown")));
    let rate = r#"plan: (rates: {"USD": (rate: "0.5", on: "2026-11-20")}),"#;
    assert_eq!(judged(price("20.00", "USD", "None"), rate), (Meets, vec![]));
    assert_eq!(judged(price("20.01", "USD", "None"), rate), (Fails, reason("below")));
    assert_eq!(judged(world("", "", "", ""), ""), (Unclear, reason("unknown")));
}

#[test]
fn what_is_paid_for_a_tool_in_use_goes_before_its_list_price() {
    let list = r#"prices: [(id: "x", amount: "100.00", currency: "EUR", per: OrganisationMonth, vat: None)],"#;
    let catalog = world(list, "", "", "");
    let judged = |contract: &str, of_move: &str| {
        let text = format!(
            r#"priorities: ({PRIORITIES}), inventory: [(id: "old", service: "v", users: 2, {contract})],
            moves: [(purpose: VideoConferencing, budget: (amount: "600", currency: "EUR", per: Year), {of_move})],"#
        );
        let dossier = crate::support::whole(&text);
        let ranking = ranked(catalog, &dossier);
        option(&ranking, "v").status
    };
    let paid =
        |amount: &str, per: &str| format!("contract: (cost: (amount: {amount:?}, currency: \"EUR\", per: {per})),");
    let used = r#"replaces: ["old"],"#;
    assert_eq!(judged(&paid("600.00", "Year"), used), Meets, "not the 1,200 of the list");
    assert_eq!(judged(&paid("600.01", "Year"), used), Fails);
    assert_eq!(judged(&paid("25.00", "UserMonth"), used), Meets, "a year of two people");
    assert_eq!(judged(&paid("25.01", "UserMonth"), used), Fails);
    assert_eq!(judged(&paid("600.00", "Year"), ""), Fails, "it is not what this move replaces");
    assert_eq!(judged("", used), Fails, "nobody wrote down what is paid: the list price counts");
    assert_eq!(judged(&paid("1.00", "OneOff"), used), Fails, "what was paid once is no price of a year");
    let planned = format!(r#"{used} plans: {{"v": "x"}},"#);
    assert_eq!(judged(&paid("1.00", "Year"), &planned), Fails, "the plan that was chosen is what is meant");
    let twice = format!(r#"{used}), (purpose: Files, {used}"#);
    assert_eq!(judged(&paid("1.00", "Year"), &twice), Fails, "a contract for two use cases is not the price of one");
    let offer = r#"price_overrides: [(option: "v", amount: "60.00", currency: "EUR", per: OrganisationMonth, vat: None,
        reason: "r", on: "2026-11-01")],"#;
    assert_eq!(judged(&paid("1.00", "Year"), &format!("{used} {offer}")), Fails, "an own offer goes before both");
}

#[test]
fn a_tax_that_is_not_known_fails_only_those_whom_it_can_only_cost_more() {
    let judged = |client: &str, vat: &str| {
        let price = format!(r#"(id: "x", amount: "11.00", currency: "EUR", per: OrganisationMonth, vat: {vat})"#);
        let catalog = world(&format!("prices: [{price}],"), "", "", "");
        let dossier = crate::support::parse(&format!(
            r#"(format: 1, as_of: "2026-11-21", client: (name: "Test", {client}), priorities: ({PRIORITIES}),
            moves: [(purpose: VideoConferencing, budget: (amount: "120", currency: "EUR", per: Year))])"#
        ));
        let ranking = ranked(catalog, &dossier);
        option(&ranking, "v").status
    };
    for (client, vat, wanted) in [
        ("deducts_vat: false", "Unknown", Fails),
        ("deducts_vat: false", "Excluded", Fails),
        ("", "Excluded", Fails),
        ("deducts_vat: true", "Excluded", Fails),
        ("deducts_vat: true", "Unknown", Unclear),
        ("deducts_vat: true", "Included", Unclear),
        ("", "Unknown", Unclear),
        ("", "Included", Unclear),
        (r#"deducts_vat: true, vat_percent: "19""#, "Included", Meets),
    ] {
        assert_eq!(judged(client, vat), wanted, "132 a year against 120: {client} {vat}");
    }
}

#[test]
fn a_budget_per_person_is_that_of_all_people() {
    let price = r#"prices: [(id: "x", amount: "100.00", currency: "EUR", per: OrganisationMonth, vat: None)],"#;
    let catalog = world(price, "", "", "");
    let of_move =
        |seats: &str| judged(catalog, &format!("{seats} budget: (amount: \"10\", currency: \"EUR\", per: UserMonth),"));
    assert_eq!(of_move("seats: 10,"), (Meets, vec![]));
    assert_eq!(of_move("seats: 9,"), (Fails, vec!["budget: below".to_owned()]));
    assert_eq!(of_move(""), (Unclear, vec!["budget: unknown".to_owned()]));
}

#[test]
fn sums_of_money_never_overflow() {
    let price = |id: &str, currency: &str| {
        format!(r#"(id: {id:?}, amount: "99999999999999999999", currency: {currency:?}, per: UserMonth, vat: None)"#)
    };
    let of_provider = format!("prices: [{}],", price("y", "CHF"));
    let catalog = world(&format!("prices: [{}],", price("x", "USD")), "", &of_provider, "");
    let of_move = r#"quantities: {UserMonth: 4294967295}, budget: (amount: "99999999999999999999", currency: "EUR", per: OrganisationMonth),"#;
    let rates = r#"plan: (rates: {"USD": (rate: "99999999999999999999", on: "2026-11-20"), "CHF": (rate: "2", on: "2026-11-20")}),"#;
    let text = format!("priorities: ({PRIORITIES}), moves: [(purpose: VideoConferencing, {of_move})], {rates}");
    let dossier = crate::support::whole(&text);
    assert_eq!(option(&ranked(catalog, &dossier), "v").status, Fails);
}

#[test]
fn one_failure_fails_one_doubt_is_unclear_and_a_waiver_takes_one_gate_out() {
    let catalog = world(r#"features: {"join": (value: No), "people": (value: Number(5))},"#, "", "", "");
    let fails = r#"Feature("join", Yes)"#;
    let unclear = r#"Feature("languages", Languages(["de"]))"#;
    let meets = r#"Feature("people", AtLeast(5))"#;
    assert_judged(catalog, &format!("{meets}, {unclear}, {fails}"), Fails, &["must 1: unknown", "must 2: below"]);
    assert_judged(catalog, &format!("{meets}, {unclear}"), Unclear, &["must 1: unknown"]);
    assert_judged(catalog, meets, Meets, &[]);
    let waived = |must: usize| {
        let waiver = format!(r#"(must: {must}, option: "v", reason: "r", on: "2026-01-01")"#);
        judged(catalog, &format!("must: [{fails}, {unclear}], waivers: [{waiver}],"))
    };
    assert_eq!(waived(0), (Unclear, vec!["must 0: waived".to_owned(), "must 1: unknown".to_owned()]));
    assert_eq!(waived(1), (Fails, vec!["must 0: below".to_owned(), "must 1: waived".to_owned()]));
}

#[test]
fn what_is_not_open_to_the_client_falls_out_and_nothing_else_changes() {
    let level = fact("good", "High");
    let ladder = [("bad", 0.0), ("good", 1.0)];
    let of = |id: &str| service(id, &format!("facts: {{\"place\": {level}}},"));
    let catalog = catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &ladder))),
        ("providers/p.ron", provider("p", "")),
        ("services/a.ron", of("a")),
        ("services/b.ron", of("b")),
    ]);
    let json = |dossier: &wissel::dossier::Dossier| rank_json(catalog, dossier, &ranked(catalog, dossier), 0);
    let open = dossier(PRIORITIES, "");
    let mut closed = dossier(PRIORITIES, r#"not_open: [(option: "a", reason: "members only", on: "2026-11-28")],"#);
    let ranking = ranked(catalog, &closed);
    let (a, b) = (option(&ranking, "a"), option(&ranking, "b"));
    let codes: Vec<String> = a.reasons.iter().map(|r| r.code()).collect();
    assert_eq!((a.status, a.rank, codes), (Fails, None, vec!["open: below".to_owned()]));
    assert_eq!((b.status, b.rank, b.reasons.len()), (Meets, Some(1), 0), "only those that are listed");
    assert_eq!(ranking.leader_without(Gate::Open).unwrap().option.id.as_str(), "a");
    assert_eq!(gates(&closed.moves[0]).collect::<Vec<_>>(), [Gate::Open]);
    assert_eq!(gates(&open.moves[0]).count(), 0);
    let options = json(&closed)["options"].clone();
    assert_eq!((options[0]["id"].as_str(), options[1]["id"].as_str()), (Some("b"), Some("a")));
    assert!(options[1]["rank"].is_null() && options[1]["reasons"][0].as_str() == Some("open: below"), "{options}");
    let a = OptionId::parse("a").unwrap();
    closed.apply(Edit::DropNotOpen(0, a)).unwrap();
    assert_eq!(json(&closed).to_string(), json(&open).to_string(), "as if it had never been said");
}

#[test]
fn without_a_must_have_another_may_lead() {
    let level = |id: &str| fact(id, "High");
    let ladder = [("bad", 0.0), ("good", 1.0)];
    let feature = |value: &str| format!("features: {{\"join\": (value: {value}), \"chat\": (value: Yes)}},");
    let of = |id: &str, join: &str| service(id, &format!("facts: {{\"place\": {}}}, {}", level("good"), feature(join)));
    let weak = service("b", &format!("facts: {{\"place\": {}}}, {}", level("bad"), feature("Yes")));
    let catalog = catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", criterion("place", "Service", "Gdpr", "", &ladder))),
        (
            "features.ron",
            r#"[(id: "join", kind: YesNo, name: (en: "j")), (id: "chat", kind: YesNo, name: (en: "c"))]"#.to_owned(),
        ),
        ("providers/p.ron", provider("p", "")),
        ("services/a.ron", of("a", "No")),
        ("services/b.ron", weak),
    ]);
    let dossier = dossier(PRIORITIES, r#"must: [Feature("chat", Yes), Feature("join", Yes)],"#);
    let ranking = ranked(catalog, &dossier);
    let leader = |gate| ranking.leader_without(gate).map(|o| o.option.id.to_string());
    assert_eq!(ranking.leader().unwrap().option.id.as_str(), "b");
    assert_eq!(leader(Gate::Must(0)).as_deref(), Some("b"));
    assert_eq!(leader(Gate::Must(1)).as_deref(), Some("a"));
}
