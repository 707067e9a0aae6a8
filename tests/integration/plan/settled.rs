//! What the state of a decision says is over, milestones, bodies that need not be asked, runner-ups that are gone,
//! refusals, use cases of one name, tools that no use case names.

use wissel::plan::{Warning, left_alone};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Format, write};

use super::*;

fn paper(dossier: &Dossier, moves: &[usize]) -> String {
    let document = with_catalog(|catalog| document(DocumentKind::Plan, catalog, dossier, moves, Language::En)).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

fn state(plan: &Plan, id: &str) -> State {
    plan.task(id).unwrap_or_else(|| panic!("no {id}")).state.clone()
}

fn finish(plan: &Plan, id: &str) -> Date {
    plan.task(id).unwrap().dates.as_ref().unwrap().finish
}

fn at(status: &str, settings: &str) -> Plan {
    planned(&dossier(&format!(r#"{TO_KMEET}, status: {status}, on: "2026-12-01""#), settings))
}

#[test]
fn what_a_final_decision_leaves_open_is_named_and_stays_open_until_it_is_ticked() {
    let last = at("Final", "");
    let named = |plan: &Plan, id: &str| plan.settled.iter().any(|(settled, _)| settled == id);
    for id in ["needs-workshop", "voices-heard:1", "intended-decision:1", "dpo-opinion:1", "final-decision:1"] {
        assert!(named(&last, id) && state(&last, id) == State::Open, "{id}");
    }
    assert!(last.settled.iter().all(|(_, on)| *on == date(2026, 12, 1)));
    assert!(!named(&last, "inventory"), "contents are still to be found");
    assert!(at("Intended", "").settled.is_empty());
    let heard = at("Consulted", "");
    assert!(named(&heard, "dpo-opinion:1") && !named(&heard, "final-decision:1"));
    let ticked = at("Final", r#"edits: [Done("final-decision:1", "2026-12-20")]"#);
    assert!(!named(&ticked, "final-decision:1"));
}

#[test]
fn a_final_decision_is_not_called_intended() {
    let of = |status: &str| paper(&dossier(&format!("{TO_KMEET}, status: {status}"), ""), &[]);
    let (last, intended) = (of("Final"), of("Intended"));
    assert!(last.contains("What is decided"));
    assert!(!last.contains("What is intended") && intended.contains("What is intended"));
}

#[test]
fn a_milestone_ends_on_the_day_of_what_it_waits_for() {
    let add = |id: &str, after: &str| {
        format!(r#"Add((id: "{id}", phase: Decide, title: "t", role: Staff, after: [{after}]))"#)
    };
    let done = format!(r#"edits: [Done("inventory", "2027-01-14"), {}]"#, add("own-1", r#""inventory""#));
    assert_eq!(finish(&planned(&dossier(TO_KMEET, &done)), "own-1"), date(2027, 1, 14));
    let later =
        format!(r#"edits: [Move("own-1", "2027-02-15"), {}, {}]"#, add("own-1", ""), add("own-2", r#""own-1""#));
    let plan = planned(&dossier(TO_KMEET, &later));
    assert_eq!((finish(&plan, "own-1"), finish(&plan, "own-2")), (date(2027, 2, 15), date(2027, 2, 15)));
    assert_eq!(finish(&plan, "own-1"), plan.task("own-2").unwrap().dates.as_ref().unwrap().start);
}

#[test]
fn a_runner_up_that_is_gone_takes_nothing_over() {
    for gone in ["workplace-meta", "nobody"] {
        let dossier = dossier(&format!(r#"option: "kmeet", runner_up: "{gone}""#), "");
        let plan = planned(&dossier);
        assert_eq!((plan.risks[0].id.as_str(), plan.way_on.len()), ("no-runner-up", 0), "{gone}");
        assert!(paper(&dossier, &[]).contains("cannot take over"), "{gone}");
    }
}

#[test]
fn refusals_name_what_they_speak_of() {
    let refused = |d: &Dossier| with_catalog(|c| plan(c, d)).unwrap_err().message().to(Language::En);
    let text = refused(&dossier(r#"option: "workplace-meta""#, ""));
    assert!(text.contains("Workplace") && !text.contains("workplace-meta"), "{text}");
    let two = with_moves(&format!("(purpose: Files), (purpose: VideoConferencing, decision: ({TO_KMEET}))"), "");
    assert!(paper(&two, &[0]).contains("other use cases are"));
    let none = with_moves("(purpose: Files), (purpose: VideoConferencing)", "");
    assert!(paper(&none, &[0]).contains("Nothing is decided yet"));
    let json = with_catalog(|catalog| plan_json(&none, &plan(catalog, &none)));
    assert_eq!(json["open"], serde_json::json!([1, 2]));
}

#[test]
fn use_cases_of_one_name_have_their_number() {
    let one = r#"(purpose: VideoConferencing, decision: (option: "kmeet"))"#;
    let text = paper(&with_moves(&format!("{one}, {one}"), ""), &[]);
    assert!(text.contains("(no. 2)” fails") && text.contains("(no. 1)"), "the risk names it, too");
    assert!(!paper(&with_moves(one, ""), &[]).contains("(no. 1)"));
}

#[test]
fn a_tool_that_no_use_case_names_stays_and_is_said() {
    let with = |tool: &str| {
        parse(&format!(
            r#"(format: 1, client: ({CLIENT}), inventory: [{ZOOM}, (id: "dropbox", service: "dropbox-team", {tool})],
            moves: [(purpose: VideoConferencing, replaces: ["zoom"], decision: ({TO_KMEET}))])"#
        ))
    };
    let said = |dossier: &Dossier| with_catalog(|catalog| left_alone(catalog, dossier, Language::En));
    let kept = with("sanctioned: true");
    let text = said(&kept).unwrap();
    assert!(text.contains("belongs to no use case") && paper(&kept, &[]).contains(&text), "{text}");
    assert_eq!(said(&with("sanctioned: false")), None, "the plan closes it");
}

#[test]
fn small_things_of_the_paper() {
    let bare = parse(
        r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing, decision: (option: "kmeet"))])"#,
    );
    assert!(!paper(&bare, &[]).contains("diamond"), "there is none in the picture");
    assert!(paper(&dossier(TO_KMEET, ""), &[]).contains("The last working day on which notice is in time"));
    with_catalog(|catalog| {
        let mut other = catalog.clone();
        other.tasks.clear();
        let text = |catalog: &Catalog| Warning::NoDeputy("dns").text(catalog, None, Language::En);
        assert!(text(catalog).starts_with(&text(&other)) && !text(&other).contains("domain-and-keys"));
    });
    let tool = r#"(id: "whats", name: "Whats (Meta)", sanctioned: false)"#;
    let plan = planned(&parse(&format!(
        r#"(format: 1, client: ({CLIENT}), inventory: [{tool}], moves: [(purpose: Messaging, replaces: ["whats"], decision: (option: "threema-work"))])"#
    )));
    assert_eq!(plan.task("why-unofficial").unwrap().because[0].text.en, "in use without permission: Whats (Meta)");
}
