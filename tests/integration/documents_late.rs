//! What a board asks back: what was changed late, why an order turns, what is still open, and what holds until then.

use wissel::catalog::Importance;
use wissel::dossier::{Dossier, Edit, Example, LogEntry};
use wissel::report::documents::DocumentKind;
use wissel::score::{Order, Subject, beyond, rank, stability};
use wissel::text::Language;

use crate::documents_honest::{decision, paper};
use crate::support::{alone, example, real, section};

/// The log's entry of an edit that was made with a ranking in sight.
fn late(edit: &Edit) -> LogEntry {
    LogEntry { on: "2026-11-22T08:00:00Z".to_owned(), edit: ron::to_string(edit).unwrap(), seen: true }
}

/// The chapters of a decision's paper, each what stands under this heading.
fn sections(dossier: &Dossier, heading: &str) -> Vec<String> {
    let text = decision(dossier);
    let heading = format!("# {heading}\n");
    let parts = text.split(&heading).skip(1);
    parts.map(|part| part.split("\n#").next().unwrap().to_owned()).collect()
}

#[test]
fn a_change_after_a_ranking_was_seen_is_named_where_it_counts() {
    let mut coaching = example(Example::Coaching);
    let all = sections(&coaching, "What it rests on");
    assert_eq!(all.len(), coaching.moves.len());
    let said = "21 Nov 2026: weight of “Independence” set to 7 (holds for all use cases)";
    assert!(all.iter().all(|part| part.contains(said)), "{all:#?}");
    coaching.log.clear();
    assert!(sections(&coaching, "What it rests on")[0].contains("No weight, must-have or own judgement was changed"));
    let must = coaching.moves[1].must[1].clone();
    let waived = coaching.moves[1].decision.as_ref().unwrap().option.clone().unwrap();
    coaching.log = vec![
        late(&Edit::AddMust(1, must)),
        late(&Edit::Unwaive(1, 0, waived)),
        late(&Edit::SetCriterion(real().criteria[0].id.clone(), None)),
    ];
    let all = sections(&coaching, "What it rests on");
    let (first, second) = (&all[0], &all[1]);
    assert!(second.contains("22 Nov 2026: must-have added: ") && second.contains("40"), "{second}");
    assert!(second.contains("a must-have counts again for BigBlueButton (Hostsharing eG)"), "{second}");
    let back = format!("weight of “{}” set back to the default", real().criteria[0].name.get(Language::En));
    assert!(first.contains(&back) && !first.contains("must-have added"), "{first}");
    coaching.log.pop();
    let first = &sections(&coaching, "What it rests on")[0];
    assert!(first.contains("Nothing was changed for this use case") && first.contains("the 2 changes"), "{first}");
}

#[test]
fn a_scenario_says_why_the_order_turns() {
    let text = decision(&alone(Example::Coaching, 0));
    let change = section(&text, "What would change this");
    assert!(change.contains("is not known today and counts as the middle: "), "{change}");
    assert!(change.contains("loses") && change.contains("How likely a scenario is, this does not say."), "{change}");
}

#[test]
fn of_a_trial_both_options_are_named_and_none_is_called_chosen() {
    let trial = alone(Example::School, 1);
    let text = decision(&trial);
    let change = section(&text, "What would change this");
    for id in trial.moves[0].decision.as_ref().unwrap().options() {
        let name = rank(real(), &trial, 0, Order::Likely).unwrap().find(id).unwrap().option.name(Language::En);
        assert!(change.contains(&format!("{name}, on trial, ")), "{name}: {change}");
    }
    assert!(!change.contains("What was chosen, "), "{change}");
    assert!(text.contains("# Why these two\n") && !text.contains("# Why this one\n"));
}

#[test]
fn every_open_must_have_of_the_chosen_one_is_shown_the_price_among_them() {
    for (of, index) in [(Example::Coaching, 1), (Example::School, 1), (Example::Practice, 0)] {
        let text = decision(&alone(of, index));
        let ask = section(&text, "Whom to ask what first");
        let numbers = ask.split("about the other open must-haves: no. ").nth(1).unwrap().split('.').next().unwrap();
        let first = ask.split("\n**").nth(1).unwrap();
        for number in numbers.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()) {
            let row = first.lines().find(|line| line.starts_with(&format!("| {number} |")));
            assert!(row.is_some_and(|row| row.contains("Must-have")), "{of:?} {number}: {first}");
        }
        assert!(first.contains("| A dated offer |"), "{of:?}: {first}");
    }
    let open = decision(&alone(Example::Practice, 0));
    assert!(open.contains("early enough to decide before 14 May 2027, the last day to give notice of Zoom"), "{open}");
}

#[test]
fn a_question_that_cannot_touch_what_was_chosen_is_called_so() {
    let text = decision(&alone(Example::Association, 1));
    let ask = section(&text, "Whom to ask what first");
    let (musts, order) = (ask.find("about the other open must-haves").unwrap(), ask.find("Then ask Hostsharing eG"));
    assert!(musts < order.unwrap() && ask.contains("That changes only the order"), "{ask}");
    assert!(!ask.contains("whether one of your conditions"), "no condition is about a rival: {ask}");
}

#[test]
fn a_service_that_meets_everything_and_is_not_mentioned_is_named() {
    let mut files = alone(Example::Coaching, 2);
    let said = "The reason does not say why it is not taken.";
    let text = decision(&files);
    assert!(section(&text, "Why this one").contains(said), "{text}");
    files.moves[0].decision.as_mut().unwrap().reason.push_str(" CryptPad.fr fehlt der Kalender.");
    assert!(!decision(&files).contains(said));
}

#[test]
fn while_nothing_is_decided_it_is_said_what_today_s_tool_fails_and_what_waiting_costs() {
    let text = decision(&alone(Example::Practice, 0));
    let stakes = section(&text, "What hangs on it");
    assert!(stakes.contains("Zoom Workplace does not meet: ") && stakes.contains("Settle now who decides"), "{stakes}");
    assert!(stakes.contains("by 14 May 2027, one more term is due: €332.88"), "{stakes}");
    let text = decision(&alone(Example::Coaching, 3));
    assert!(section(&text, "What hangs on it").contains("In use without permission: WhatsApp"), "{text}");
    assert!(!decision(&alone(Example::Coaching, 0)).contains("Settle now who decides"), "it is decided");
}

#[test]
fn the_decision_names_every_body_that_the_plan_asks() {
    let school = example(Example::School);
    let title = |id: &str| real().tasks.iter().find(|task| task.id.as_str() == id).unwrap().title.get(Language::En);
    for part in sections(&school, "What hangs on it").iter().take(2) {
        for id in ["procurement-route", "school-authority-question", "dpo-opinion"] {
            assert!(part.contains(title(id)), "{id}: {part}");
        }
    }
}

#[test]
fn the_cost_table_says_what_is_counted_of_contracts_that_run() {
    let said = "Old contracts: counted is every payment that falls due from the month of the start (";
    assert!(paper(DocumentKind::Plan, &example(Example::School), Language::En).contains(said));
    assert!(!paper(DocumentKind::Plan, &example(Example::Practice), Language::En).contains(said), "no contract ends");
}

#[test]
fn a_plan_that_is_too_small_is_not_what_is_asked_about() {
    let files = alone(Example::Association, 0);
    assert!(!paper(DocumentKind::Questions, &files, Language::En).contains("Nextcloud (Disroot) (2 GB"));
    let text = decision(&files);
    let disroot = text.split("**Stichting Disroot.org: ").nth(1).unwrap().split("\n**").next().unwrap();
    assert!(disroot.contains("If there is no larger paid one, this letter falls away."), "{disroot}");
}

#[test]
fn a_tool_that_stays_has_no_phases_of_a_move_and_stands_once_in_its_table() {
    let association = example(Example::Association);
    let text = paper(DocumentKind::Plan, &association, Language::En);
    let head = format!("{}: 1. ", association.moves[2].name);
    let kept = text.split(&head).nth(1).unwrap().lines().next().unwrap();
    assert!(!kept.contains(" 6. ") && !kept.contains(" 7. "), "{kept}");
    let weighed = &sections(&association, "What was weighed")[2];
    let rows = weighed.lines().filter(|line| line.contains("Facebook Pages (Meta)"));
    assert_eq!(rows.count(), 1, "{weighed}");
}

#[test]
fn the_comparison_names_what_is_intended_beside_who_leads() {
    let coaching = example(Example::Coaching);
    let text = paper(DocumentKind::Comparison, &coaching, Language::En);
    let row = text.lines().find(|line| line.starts_with('|') && line.contains(&coaching.moves[0].name)).unwrap();
    assert!(row.contains("| Jitsi Meet (Hostsharing eG) |"), "{row}");
}

#[test]
fn beyond_the_limit_of_a_weight_the_one_named_is_first() {
    let coaching = example(Example::Coaching);
    let ranking = rank(real(), &coaching, 0, Order::Likely).unwrap();
    let mut tried = 0;
    for range in stability(&ranking) {
        let Subject::Group(group) = range.subject else { continue };
        let ends = [range.importances.0 - 0.001, range.importances.1 + 0.001];
        for (end, who) in ends.into_iter().zip(beyond(&ranking, &range)) {
            let Some(who) = who else { continue };
            let mut moved = coaching.clone();
            moved.apply(Edit::SetGroup(group, Some(Importance::new(end)))).unwrap();
            let then = rank(real(), &moved, 0, Order::Likely).unwrap();
            assert_eq!(then.leader().unwrap().option.id, who.option.id, "{group:?} {end}");
            tried += 1;
        }
    }
    assert!(tried > 0);
    assert!(decision(&alone(Example::Coaching, 0)).contains("; beyond it "));
}
