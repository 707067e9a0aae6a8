//! Answers that a board looks for in the papers: what a day means, what work costs, what a must-have asks for, who is
//! next, what a condition undoes, what ends without a replacement.

use wissel::dossier::{Dossier, Example, PlanEdit, Tool};
use wissel::plan::{HardKind, State, Task, plan};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Format, write};
use wissel::text::Language;

use crate::support::{alone, example, real};

fn paper(kind: DocumentKind, dossier: &Dossier) -> String {
    let document = document(kind, real(), dossier, &[], Language::En).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

fn tasks(dossier: &Dossier, id: &str) -> Vec<Task> {
    plan(real(), dossier).unwrap().tasks.into_iter().filter(|t| t.is(id)).collect()
}

#[test]
fn an_intention_says_when_the_plan_has_it_signed() {
    let coaching = alone(Example::Coaching, 0);
    let text = paper(DocumentKind::Decision, &coaching);
    let signed = tasks(&coaching, "intended-decision")[0].dates.clone().unwrap();
    let days = [signed.start, signed.finish].map(|day| Language::En.date(day));
    let wanted = format!("by the plan it is signed from {} to {}", days[0], days[1]);
    assert!(text.contains("**Date of the intention**: ") && text.contains(&wanted), "{text}");
}

#[test]
fn own_hours_say_their_number_their_rate_and_the_adviser_s_part() {
    let coaching = example(Example::Coaching);
    let rate = coaching.plan.hourly_rate.as_ref().unwrap();
    let rate = Language::En.money(rate.amount.0, rate.currency.as_str());
    let planned = plan(real(), &coaching).unwrap();
    let hours = planned.tasks.iter().filter(|t| t.is_active()).map(Task::hours).sum::<f64>();
    let hours = Language::En.number(hours, 0);
    let text = paper(DocumentKind::Plan, &coaching);
    assert!(text.contains(&format!("about {hours} hours at {rate} an hour; ")), "{text}");
    assert!(text.contains("What the adviser charges is not on file"));
    let decision = paper(DocumentKind::Decision, &coaching);
    let left = planned.work(&coaching).left(Language::En);
    assert!(decision.contains(&format!("for all 3 planned use cases together {left} (our estimate)")), "{decision}");
    let mut free = coaching;
    free.plan.hourly_rate = None;
    assert!(!paper(DocumentKind::Plan, &free).contains(" an hour; "));
}

#[test]
fn or_better_is_explained_once_and_the_levels_that_fail_are_named() {
    let coaching = example(Example::Coaching);
    let text = paper(DocumentKind::Decision, &coaching);
    assert_eq!(text.matches("names the worst level that is still accepted").count(), 1);
    assert!(text.contains("Ruled out here: ") && text.contains("“Content is used for own purposes”"), "{text}");
    let comparison = paper(DocumentKind::Comparison, &coaching);
    let row = comparison.lines().find(|line| line.contains("ruled out: Content is used for own purposes")).unwrap();
    assert!(row.starts_with("| Use for own purposes, still acceptable: “"), "{row}");
    assert!(!row.contains("ruled out: Content is used for own purposes; "), "the level itself is not: {row}");
}

#[test]
fn an_answer_that_lowers_both_says_so() {
    let text = paper(DocumentKind::Decision, &alone(Example::Coaching, 0));
    let ask = text.split("# Whom to ask what first\n").nth(1).unwrap().split("\n#").next().unwrap();
    let both = ["This answer lowers both", "it lowers both, and their order stays"];
    assert!(ask.contains("“Usage data are used, cannot be stopped”"), "{ask}");
    assert!(both.iter().any(|words| ask.contains(words)), "{ask}");
}

#[test]
fn the_next_one_with_a_rank_is_named_and_the_places_between_are_explained() {
    let practice = example(Example::Practice);
    let open = practice.moves.iter().position(|of| of.decision.is_none()).unwrap();
    let text = paper(DocumentKind::Decision, &alone(Example::Practice, open));
    assert!(text.contains("| next one with a rank | Microsoft Teams"), "{text}");
    assert!(text.contains("places (2) to (4) are passed over because too little is known of them"), "{text}");
    let decided = paper(DocumentKind::Decision, &alone(Example::Coaching, 0));
    assert!(!decided.contains("next one with a rank"), "what was chosen has a successor of its own");
}

#[test]
fn a_condition_stands_among_what_would_change_a_decision() {
    let mut school = alone(Example::School, 0);
    let change = |dossier: &Dossier| {
        let text = paper(DocumentKind::Decision, dossier);
        text.split("# What would change this\n").nth(1).unwrap().split("\n#").next().unwrap().to_owned()
    };
    let said = change(&school);
    assert!(said.contains("Any of the 4 conditions") && said.contains("named to take over: mailbox Meet"), "{said}");
    assert!(said.contains("Der Schulträger sagt Betrieb und Vertretung schriftlich zu"), "{said}");
    school.moves[0].decision.as_mut().unwrap().conditions.clear();
    assert!(!change(&school).contains("conditions, if it is not met"));
}

#[test]
fn one_contract_that_something_still_needs_is_not_called_kept() {
    let text = paper(DocumentKind::Plan, &example(Example::School));
    let row = text.lines().find(|line| line.contains("Notice: Microsoft Teams")).unwrap();
    assert!(row.contains("yes, unless it is one contract"), "{row}");
    assert!(text.contains("and the notice would end them too"));
    assert!(!text.contains("Cost until today, by this plan"), "nothing is spent before the first day");
    let decision = paper(DocumentKind::Decision, &example(Example::School));
    assert!(decision.contains("(by list price; what you pay is not on file"), "{decision}");
}

#[test]
fn what_is_closed_without_a_use_case_is_told_with_its_people() {
    let association = example(Example::Association);
    for kind in [DocumentKind::Decision, DocumentKind::Plan, DocumentKind::Comparison] {
        let text = paper(kind, &association);
        assert!(text.contains("WhatsApp Messenger (Meta) (40 people; needed again within a day)"), "{kind:?}");
        assert!(text.contains("What does that afterwards is still to be decided"), "{kind:?}");
    }
    let mut left = association;
    left.plan.edits.push(PlanEdit::Skip("unofficial-closed".to_owned(), "it stays".to_owned()));
    assert!(!paper(DocumentKind::Plan, &left).contains("What does that afterwards"));
}

#[test]
fn a_tool_that_is_kept_for_a_time_is_not_closed_before() {
    let association = example(Example::Association);
    let meet = |tool: &&Tool| tool.service.as_ref().is_some_and(|id| id.as_str() == "google-meet-workspace");
    let meet = association.inventory.iter().find(meet).map(|tool| tool.id.clone());
    let closed = tasks(&association, "read-only").into_iter().find(|t| t.about.tool == meet).unwrap();
    let until = jiff::civil::date(2027, 8, 31);
    assert!(closed.dates.unwrap().start > until);
    let planned = plan(real(), &association).unwrap();
    assert!(planned.hard.iter().filter(|line| line.kind == HardKind::Notice).all(|line| !line.missed));
    let text = paper(DocumentKind::Decision, &association);
    assert!(text.contains("Your note on this notice: "), "the client knows that it is one contract");
}

#[test]
fn who_takes_over_names_its_share_and_membership() {
    let association = example(Example::Association);
    let meetings = association.moves.iter().position(|of| of.purpose.code() == "video-conferencing").unwrap();
    let text = paper(DocumentKind::Decision, &alone(Example::Association, meetings));
    let next = text.split("Jitsi Meet (Hostsharing eG), if it takes over").nth(1).unwrap();
    let next = next.split("Budget").next().unwrap();
    assert!(next.contains("64.00") && next.contains("membership of Hostsharing eG is needed first"), "{next}");
}

#[test]
fn a_tool_that_stays_is_asked_about_only_for_later() {
    let association = example(Example::Association);
    let kept = association.moves.iter().position(|of| of.purpose.code() == "social-media").unwrap() + 1;
    let signed = tasks(&association, "intended-decision").into_iter().find(|t| t.belongs_to(kept)).unwrap();
    assert!(signed.state == State::Open && !signed.after.is_empty());
    let text = paper(DocumentKind::Decision, &alone(Example::Association, kept - 1));
    let only = text.find("Only if you want to replace the tool later").unwrap();
    assert!(text.find("First ask Meta Platforms about what a voice cannot live without").unwrap() < only);
    assert!(only < text.find("Then ask Hostsharing eG").unwrap());
}

#[test]
fn a_missed_date_of_one_s_own_says_what_would_help() {
    let practice = example(Example::Practice);
    let text = paper(DocumentKind::Plan, &practice);
    let box_of = text.lines().find(|line| line.contains("cannot be met") && line.contains("Abmeldung")).unwrap();
    let mut early = practice.clone();
    early.plan.start = early.as_of;
    let planned = plan(real(), &early).unwrap();
    let line = planned.hard.iter().find(|line| line.kind == HardKind::Own).unwrap();
    let days = [planned.start, line.planned.unwrap()].map(|day| Language::En.date(day));
    assert!(box_of.contains(&format!("If the plan began on {}, it would be {}.", days[0], days[1])), "{box_of}");
    assert!(
        box_of.contains("At best, if every task goes well") && box_of.contains("decide now what holds"),
        "{box_of}"
    );
}
