//! The plan: ids, links, dates, decisions, edits, money, and the real catalogue.

#![allow(clippy::unwrap_used, reason = "a failure in a helper is a failure of its test")]

mod answers;
mod arriving;
mod dependence;
mod ends;
mod even;
mod examples;
mod later;
mod money;
mod reasons;
mod settled;
mod small;
mod textbook;
mod whole;

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use rust_decimal::Decimal;
use wissel::catalog::{Catalog, Day, Phase, embedded};
use wissel::dossier::{Dossier, Example, PlanEdit};
use wissel::plan::{BreakEven, Kept, Plan, Refusal, State, Task, expected, plan, plan_json, working_days};
use wissel::text::Language;

fn with_catalog<T>(test: impl FnOnce(&Catalog) -> T) -> T {
    test(embedded().catalog.as_ref().unwrap())
}

const ZOOM: &str = r#"(id: "zoom", service: "zoom-workplace", sanctioned: true, users: 12,
    accounts: [(label: "kurse@", shared: true), (label: "chef", shared: false)],
    contract: (renews_on: "2027-03-01", notice_days: 30, term_months: 12, cost: (amount: "1870.56", currency: "EUR", per: Year)),
    contents: ["cloud recordings", "contacts"])"#;

const CLIENT: &str = r#"name: "x", country: "DE", region: "DE-NW", sector: Education, representation: None, people: 35,
    employees: 8, professional_secrecy: false, special_categories: false, minors: true, data_protection_officer: true,
    treats_by_video: false, deducts_vat: false, vat_percent: "19""#;

/// A dossier with one move from Zoom, decided like this.
fn dossier(decision: &str, settings: &str) -> Dossier {
    with_moves(
        &format!(r#"(purpose: VideoConferencing, replaces: ["zoom"], seats: 12, decision: ({decision}))"#),
        settings,
    )
}

fn with_moves(moves: &str, settings: &str) -> Dossier {
    let start = if settings.contains("start:") { "" } else { r#"start: "2027-01-11","# };
    parse(&format!(
        "(format: 1, client: ({CLIENT}), inventory: [{ZOOM}], moves: [{moves}], plan: ({start} {settings}))"
    ))
}

fn parse(text: &str) -> Dossier {
    Dossier::parse("x.wissel", text).unwrap()
}

fn planned(dossier: &Dossier) -> Plan {
    with_catalog(|catalog| plan(catalog, dossier)).unwrap()
}

fn ids(plan: &Plan) -> BTreeSet<&str> {
    plan.tasks.iter().map(|t| t.id.as_str()).collect()
}

const TO_KMEET: &str = r#"option: "kmeet", runner_up: "jitsi-netways""#;

#[test]
fn ids_follow_the_contract() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let ids = ids(&plan);
    for id in [
        "inventory",
        "pilot:1",
        "notice:zoom",
        "export:zoom:cloud-recordings",
        "export:zoom:contacts",
        "account-handover:zoom:kurse",
    ] {
        assert!(ids.contains(id), "{id} is missing in {ids:?}");
    }
    assert!(!ids.contains("account-handover:zoom:chef"), "not shared");
    assert_eq!(ids.len(), plan.tasks.len(), "every id is unique");
}

#[test]
fn the_estimate_of_the_document() {
    let plan = planned(&dossier(
        TO_KMEET,
        r#"hours_per_week: 8, edits: [Add((id: "own-1", phase: People, title: "t", role: Staff, effort_hours: (2, 4, 8), duration_days: (1, 2, 5)))]"#,
    ));
    let days = working_days(plan.task("own-1").unwrap(), 8.0);
    assert_eq!(days, [1.25, 2.5, 5.0]);
    assert!((expected(days) - 2.7083).abs() < 1e-3);
}

#[test]
fn notice_falls_on_the_friday_before() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let notice = plan.hard.iter().find(|h| h.what == "zoom" && h.kind.code() == "notice").unwrap();
    assert_eq!(notice.on, date(2027, 1, 29));
    assert!(notice.missed, "nobody tries an export in three weeks after such a list of tasks");
    assert_eq!(plan.hard[0], *notice, "what is missed comes first");
    assert_eq!(notice.because.last().map(String::as_str), Some("notice:zoom"));
    let more = notice.one_more_term.as_ref().unwrap();
    assert_eq!((more.months, more.cost.as_ref().unwrap().1), (12, Decimal::new(187_056, 2)));
    assert_eq!(plan.task("notice:zoom").unwrap().dates.as_ref().unwrap().hard, Some(date(2027, 1, 29)));
}

#[test]
fn an_own_date_stands_before_every_start() {
    let near = planned(&dossier(TO_KMEET, r#"hard: [(what: "term", on: "2027-02-01")]"#));
    assert!(near.hard.iter().any(|h| h.what == "term" && h.missed && h.tasks == ["go-live:1"]));
    assert!(near.task("go-live:1").unwrap().dates.as_ref().unwrap().slack < 0.0);
    let far = planned(&dossier(TO_KMEET, r#"hard: [(what: "term", on: "2031-02-03")]"#));
    assert!(far.hard.iter().any(|h| h.what == "term" && !h.missed));
}

fn before<'a>(plan: &'a Plan, id: &str) -> Vec<&'a str> {
    plan.task(id).unwrap().after.iter().map(String::as_str).collect()
}

#[test]
fn predecessors_share_move_tool_or_content() {
    let plan = planned(&dossier(TO_KMEET, ""));
    assert!(before(&plan, "import:zoom:contacts").contains(&"export:zoom:contacts"));
    assert!(!before(&plan, "import:zoom:contacts").contains(&"export:zoom:cloud-recordings"));
    let deletion = before(&plan, "deletion-request:zoom");
    for id in ["completeness:zoom:contacts", "completeness:zoom:cloud-recordings", "parallel-run:1", "notice:zoom"] {
        assert!(deletion.contains(&id), "{id} in {deletion:?}");
    }
    assert_eq!(plan.no_return.as_deref(), Some("deletion-request:zoom"));
}

#[test]
fn the_task_of_another_move_is_no_predecessor() {
    let two = with_moves(
        r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: (option: "kmeet")),
           (purpose: Files, decision: (option: "hetzner-storage-share"))"#,
        "",
    );
    let plan = planned(&two);
    assert!(before(&plan, "pilot:2").iter().all(|id| !id.ends_with(":1")), "{:?}", before(&plan, "pilot:2"));
    assert!(ids(&plan).contains("call-quality:1") && !ids(&plan).contains("call-quality:2"));
    assert!(before(&plan, "policy-approved").contains(&"pilot-decision:1"));
    assert!(before(&plan, "policy-approved").contains(&"pilot-decision:2"));
}

#[test]
fn a_skipped_task_hands_its_predecessors_on() {
    let skip = r#"edits: [Skip("way-back-test", "no time"), Skip("pilot-group:1", "too small")]"#;
    let plan = planned(&dossier(TO_KMEET, skip));
    assert!(before(&plan, "pilot:1").contains(&"pilot-criteria:1"));
    assert!(!before(&plan, "pilot:1").contains(&"way-back-test:1"));
    let skipped = plan.task("pilot-group:1").unwrap();
    assert_eq!((skipped.state.code(), skipped.dates.is_none()), ("skipped", true));
}

#[test]
fn what_is_handed_on_is_named_once() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let read_only = before(&plan, "read-only:zoom");
    assert!(read_only.contains(&"go-live:1") && !read_only.contains(&"needs-workshop"), "{read_only:?}");
    assert!(before(&plan, "intended-decision:1").contains(&"needs-workshop"), "named by the playbook itself");
}

#[test]
fn the_real_playbook_has_no_cycle_and_all_kinds_of_tasks() {
    with_catalog(|catalog| {
        let all = parse(Example::School.text());
        let plan = plan(catalog, &all).unwrap();
        let each: BTreeSet<&str> = plan.tasks.iter().map(|t| t.about.each.code()).collect();
        assert_eq!(each, ["content", "move", "plan", "replaced", "shared-account"].into());
        assert!(catalog.tasks.len() > 150);
    });
}

#[test]
fn risks_have_words() {
    with_catalog(|catalog| {
        let plan = plan(catalog, &dossier(r#"option: "kmeet""#, "")).unwrap();
        assert_eq!(plan.risks[0].id, "no-runner-up");
        assert!(plan.risks[1..].iter().all(|risk| risk.risk(catalog).is_some()));
    });
}

#[test]
fn absurd_numbers_never_panic() {
    let edits = r#"start: "9990-01-01", hours_per_week: 0.0000001, hourly_rate: (amount: "99999999999999999999", currency: "EUR"),
        hard: [(what: "x", on: "0001-01-01")], edits: [Move("pilot", "9998-12-31"), Done("inventory", "0001-01-01"),
        Add((id: "own-1", phase: People, title: "t", role: Staff, effort_hours: (1, 2, 1e300), duration_days: (9e300, 1, 0)))]"#;
    let plan = planned(&dossier(TO_KMEET, edits));
    assert!(plan.task("own-1").unwrap().dates.is_some());
    planned(&dossier(TO_KMEET, r#"start: "0001-01-01", edits: [Move("pilot", "9998-12-31")]"#));
}

#[test]
fn a_skipped_task_leaves_its_duty_open() {
    let plan = planned(&dossier(TO_KMEET, r#"edits: [Skip("notice-text", "later")]"#));
    let duty = plan.task("notice-text:1").unwrap().duty().unwrap();
    let line = plan.duties.iter().find(|d| d.id == *duty).unwrap();
    assert_eq!(line.left_open, ["notice-text:1"]);
}

#[test]
fn keeping_has_no_pilot_and_no_switching_off() {
    let plan = planned(&dossier("kind: Keep", ""));
    let has = |id: &str| plan.tasks.iter().any(|t| t.is(id));
    for id in ["order-service", "pilot", "accounts", "notice", "go-live", "install"] {
        assert!(!has(id), "{id}");
    }
    for id in ["keep-conditions", "apply-settings", "yearly-review", "policy-read"] {
        assert!(has(id), "{id}");
    }
    assert!(plan.costs.months.iter().all(|m| m.stay == m.old && m.new.is_zero()));
}

#[test]
fn what_is_kept_for_a_time_is_ended_after_it() {
    let kept = r#"kind: KeepFor(what: "meetings", until: "2028-03-31"), option: "kmeet""#;
    let plan = planned(&dossier(kept, ""));
    let end = plan.task("exception-end:1").unwrap().dates.as_ref().unwrap();
    let notice = plan.task("notice:zoom").unwrap().dates.as_ref().unwrap();
    assert!(end.start >= date(2028, 3, 31) && notice.start >= end.finish);
    let hard = plan.hard.iter().find(|h| h.kind.code() == "notice").unwrap();
    assert_eq!(hard.on, date(2029, 1, 30), "the first renewal after the exception");
}

#[test]
fn a_trial_builds_both_and_decides_neither() {
    let plan = planned(&dossier(r#"kind: Trial(["kmeet", "jitsi-netways"])"#, ""));
    let ids = ids(&plan);
    for id in ["pilot:1:kmeet", "pilot:1:jitsi-netways", "pilot-decision:1:kmeet", "apply-settings:1:jitsi-netways"] {
        assert!(ids.contains(id), "{id}");
    }
    assert!(!ids.contains("pilot:1") && ids.iter().all(|id| !id.starts_with("final-decision")));
    assert!(!before(&plan, "pilot:1:kmeet").iter().any(|id| id.ends_with("jitsi-netways")));
}

#[test]
fn a_failed_pilot_leads_to_the_runner_up() {
    let edits = r#"edits: [Done("order-service", "2027-06-01"), Done("inventory", "2027-01-14"), Assign("pilot-review:1", "Büro"),
        Failed("pilot", "2027-08-02")]"#;
    let plan = planned(&dossier(TO_KMEET, edits));
    let ids = ids(&plan);
    for id in
        ["pilot-stopped:1:kmeet", "runner-up-checked:1:kmeet", "pilot:1:jitsi-netways", "order-service:1:jitsi-netways"]
    {
        assert!(ids.contains(id), "{id} in {ids:?}");
    }
    assert!(!ids.contains("apply-settings:1:kmeet"), "what is undone for the first is left");
    assert_eq!(plan.task("order-service:1:kmeet").unwrap().state, State::Done(date(2027, 6, 1)));
    let pilot = plan.task("pilot:1:kmeet").unwrap();
    assert_eq!((&pilot.state, pilot.failed), (&State::Done(date(2027, 8, 2)), Some(date(2027, 8, 2))));
    assert_eq!(plan.task("order-service:1:kmeet").unwrap().failed, None);
    assert_eq!(plan.task("inventory").unwrap().state, State::Done(date(2027, 1, 14)));
    assert!(before(&plan, "order-service:1:jitsi-netways").contains(&"runner-up-checked:1:kmeet"));
    let order = plan.task("order-service:1:jitsi-netways").unwrap().dates.as_ref().unwrap();
    assert!(order.start >= date(2027, 8, 2));
    assert_eq!(plan.vanished, [PlanEdit::Assign("pilot-review:1".to_owned(), "Büro".to_owned())]);
    assert_eq!(plan.moves[0].options[0].as_str(), "jitsi-netways");
    assert!(plan.way_on.is_empty());
}

#[test]
fn a_failed_pilot_without_a_runner_up_ends_the_move() {
    let plan = planned(&dossier(r#"option: "kmeet""#, r#"edits: [Failed("pilot:1", "2027-08-02")]"#));
    let ids = ids(&plan);
    assert!(ids.contains("pilot-stopped:1") && !ids.contains("go-live:1") && !ids.contains("runner-up-checked:1"));
    assert!(plan.risks.iter().any(|r| r.id == "no-runner-up" && r.of == Some(1)));
}

#[test]
fn the_way_on_stands_beside_the_plan() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let [way] = plan.way_on.as_slice() else { panic!("one way on") };
    assert_eq!((way.of, way.option.as_str()), (1, "jitsi-netways"));
    assert!(way.tasks.iter().any(|t| t.id == "pilot:1:jitsi-netways"));
    let decided = plan.task("pilot-decision:1").unwrap().dates.as_ref().unwrap();
    assert!(way.failed == decided.finish && way.finish > decided.finish, "nobody fails it before it was measured");
    let begun = way.tasks.iter().filter_map(|t| t.dates.as_ref()).map(|d| d.start).min().unwrap();
    assert!(begun >= decided.finish, "{begun} {}", decided.finish);
    assert!(plan.tasks.iter().all(|t| !t.runner_up));
}

#[test]
fn refusals_have_codes_and_words() {
    let code = |d: &Dossier| with_catalog(|c| plan(c, d)).unwrap_err();
    let none = dossier("", "");
    assert_eq!(code(&none), Refusal::NoDecision);
    assert_eq!(code(&dossier(r#"option: "nobody""#, "")).code(), "missing");
    assert_eq!(code(&dossier(r#"option: "workplace-meta""#, "")).code(), "retired");
    let circle = r#"edits: [Add((id: "a", phase: Keep, title: "a", role: It, after: ["b"])), Add((id: "b", phase: Keep, title: "b", role: It, after: ["a"]))]"#;
    let cycle = code(&dossier(TO_KMEET, circle));
    assert_eq!(cycle, Refusal::Cycle(vec!["b".to_owned(), "a".to_owned()]));
    let json = plan_json(&none, &Err(cycle.clone()));
    assert_eq!((json["refused"].as_str(), json["tasks"].as_array().map(Vec::len)), (Some("cycle"), Some(0)));
    let retired = |successor| Refusal::Retired { name: "N".to_owned(), successor };
    let others = [retired(None), retired(Some("S".to_owned())), Refusal::NotThese];
    for refusal in [Refusal::NoDecision, cycle].into_iter().chain(others) {
        for language in Language::ALL {
            assert!(!refusal.message().to(language).contains(['«', '{']));
        }
    }
}

#[test]
fn skipped_own_tasks_that_wait_for_each_other_end() {
    let circle = r#"edits: [Add((id: "a", phase: Keep, title: "a", role: It, after: ["b"])), Add((id: "b", phase: Keep, title: "b", role: It, after: ["a"])),
        Skip("a", "x"), Skip("b", "x")]"#;
    assert!(planned(&dossier(TO_KMEET, circle)).task("a").is_some());
}

#[test]
fn an_empty_client_gets_questions() {
    let full = planned(&dossier(TO_KMEET, ""));
    let empty = planned(&parse(
        r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing, decision: (option: "kmeet"))])"#,
    ));
    let questions = |p: &Plan| p.tasks.iter().filter(|t| t.find_out).count();
    assert!(questions(&empty) > questions(&full));
    let dpo = empty.task("dpo-opinion:1").unwrap();
    assert!(dpo.find_out && dpo.heading(Language::De).starts_with("Klären"));
    assert!(full.task("consult-representation:1").is_none(), "there is none");
    assert!(empty.task("consult-representation:1").unwrap().find_out);
}

#[test]
fn own_tasks_and_edits_show() {
    let edits = r#"edits: [Add((id: "own-1", phase: People, title: "Abend", role: Staff, after: ["pilot"])), Done("own-1", "2027-09-01"),
        Note("pilot", "n1"), Note("pilot:1", "n2"), Assign("pilot", "Büro"), Move("pilot", "2028-02-15"), Note("gone", "x")]"#;
    let plan = planned(&dossier(TO_KMEET, edits));
    assert_eq!(before(&plan, "own-1"), ["pilot:1"]);
    let pilot = plan.task("pilot:1").unwrap();
    assert_eq!((pilot.notes.join(","), pilot.who.as_deref()), ("n1,n2".to_owned(), Some("Büro")));
    assert_eq!(pilot.dates.as_ref().unwrap().start, date(2028, 2, 15));
    assert_eq!(plan.vanished, [PlanEdit::Note("gone".to_owned(), "x".to_owned())]);
}

#[test]
fn two_moves_at_one_provider_share_a_contract() {
    let two = with_moves(
        r#"(purpose: VideoConferencing, decision: (option: "jitsi-hostsharing")), (purpose: Files, decision: (option: "nextcloud-hostsharing"))"#,
        "",
    );
    let plan = planned(&two);
    assert_eq!(plan.task("processing-contract:1").unwrap().extends, None);
    let second = plan.task("processing-contract:2").unwrap();
    assert_eq!(second.extends, Some(1));
    assert!(second.heading(Language::En).contains("extend the contract of move 1"));
    let fees: Decimal = plan.costs.months.iter().map(|m| m.tied_up).sum();
    assert_eq!(fees, Decimal::new(6400, 2), "one share, however many services");
}

#[test]
fn export_knows_how_it_is_done() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let export = plan.task("export:zoom:cloud-recordings").unwrap();
    assert!(!export.how.is_empty() && export.how[0].from.contains("zoom"), "{:?}", export.how);
}
