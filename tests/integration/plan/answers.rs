//! What nobody has answered or entered, and what the plan says of it: open answers, lengths of terms, hours.

use wissel::plan::{Asked, also_ended, plan_if_no};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Format, write};

use super::*;

/// The client, with the question about the staff open.
fn open_staff() -> String {
    CLIENT.replace("representation: None, ", "")
}

fn of(client: &str, tool: &str, settings: &str) -> Dossier {
    parse(&format!(
        r#"(format: 1, client: ({client}), inventory: [{tool}], moves: [(purpose: VideoConferencing, replaces: ["zoom"],
        seats: 12, decision: ({TO_KMEET}))], plan: (start: "2027-01-11", {settings}))"#
    ))
}

fn paper(dossier: &Dossier) -> String {
    let document = with_catalog(|catalog| document(DocumentKind::Plan, catalog, dossier, &[], Language::En)).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

#[test]
fn an_open_answer_names_its_tasks_and_no_is_worked_out() {
    let open = of(&open_staff(), ZOOM, "");
    let plan = planned(&open);
    let answers = with_catalog(|catalog| plan.open_answers(catalog, &open));
    let staff = answers.iter().find(|answer| answer.asked == Asked::Staff).unwrap();
    assert!(staff.tasks.iter().any(|id| id == "consult-representation:1"), "{staff:?}");
    let if_no = with_catalog(|catalog| plan_if_no(catalog, &open, Asked::Staff)).unwrap();
    assert!(if_no.task("consult-representation:1").is_none());
    assert!(if_no.work(&open).hours < plan.work(&open).hours && if_no.finish <= plan.finish);
    assert_eq!(with_catalog(|catalog| plan_if_no(catalog, &open, Asked::People)), None, "a number is no yes or no");
    let told = dossier(TO_KMEET, "");
    let answers = with_catalog(|catalog| planned(&told).open_answers(catalog, &told));
    assert!(answers.iter().all(|answer| answer.asked != Asked::Staff), "it is answered");
}

#[test]
fn a_length_of_a_term_that_nobody_entered_is_called_assumed() {
    let term = r#", term_months: 12, cost: (amount: "1870.56", currency: "EUR", per: Year)"#;
    let bare = of(CLIENT, &ZOOM.replace(term, ""), "");
    let more = planned(&bare).hard.iter().find_map(|line| line.one_more_term.clone()).unwrap();
    assert!(more.assumed && more.months == 1 && more.cost.is_none(), "{more:?}");
    let text = paper(&bare);
    assert!(text.contains("What one more term of 1 month costs is not known."));
    assert!(text.contains("No length of a term is entered; 1 month is assumed."));
    assert!(text.contains("(cost not known)"), "the way back names what is not known");
    let entered = paper(&of(CLIENT, ZOOM, ""));
    assert!(entered.contains("One more term of 12 months costs") && !entered.contains("No length of a term"));
}

#[test]
fn hours_that_do_not_fit_into_the_plan_are_said() {
    let few = of(CLIENT, ZOOM, "hours_per_week: 1");
    let plan = planned(&few);
    let work = plan.work(&few);
    assert!(work.needed > work.weeks && !work.assumed, "{work:?}");
    let text = work.text(Language::En);
    let weeks = format!("this takes about {} weeks, until about ", work.needed);
    assert!(text.contains(&weeks), "{text}");
    assert!(paper(&few).contains(&weeks));
    let silent = of(CLIENT, ZOOM, "");
    assert!(planned(&silent).work(&silent).text(Language::En).contains("8 are assumed"));
    let largest = plan.largest(5);
    assert!(largest.len() == 5 && largest[0].hours() >= largest[4].hours());
}

#[test]
fn a_tool_without_a_use_case_that_the_plan_closes_is_named() {
    let app = |allowed: &str| {
        format!(r#"{ZOOM}, (id: "whatsapp", service: "whatsapp-meta", sanctioned: {allowed}, users: 6)"#)
    };
    let ended = |dossier: &Dossier| with_catalog(|catalog| also_ended(catalog, dossier));
    let names = ended(&of(CLIENT, &app("false"), ""));
    assert!(names.len() == 1 && names[0].contains("WhatsApp"), "{names:?}");
    assert!(ended(&of(CLIENT, &app("true"), "")).is_empty(), "what is allowed stays");
    let left = of(CLIENT, &app("false"), r#"edits: [Skip("unofficial-closed", "later")]"#);
    assert!(ended(&left).is_empty(), "nobody closes it");
}

#[test]
fn what_a_new_service_asks_for_stands_there_though_it_is_nothing() {
    let free = parse(&format!(
        r#"(format: 1, client: ({CLIENT}), inventory: [{ZOOM}], moves: [(purpose: Files, seats: 5, replaces: [],
        decision: (option: "nextcloud-framasoft"))], plan: (start: "2027-01-11"))"#
    ));
    let text = paper(&free);
    let row = |name: &str| text.lines().find(|line| line.starts_with('|') && line.contains(name)).unwrap_or_default();
    assert!(text.contains("What the new services ask for"));
    let price = text.lines().find(|line| line.starts_with('|') && line.contains("1 membership")).unwrap_or_default();
    assert!(price.contains("€0.00 per member and month"), "{price}");
    assert!(row("New services").is_empty() || row("New services").contains("€0.00"), "{}", row("New services"));
}
