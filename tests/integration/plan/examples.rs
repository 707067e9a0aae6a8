//! Duties, risks and dates of the real catalogue in the plans of the examples.

use std::collections::BTreeSet;

use jiff::civil::date;
use wissel::catalog::Purpose;
use wissel::dossier::Example;
use wissel::text::Language;

use super::{parse, planned, with_catalog};

#[test]
fn every_duty_is_carried_by_a_task() {
    with_catalog(|catalog| {
        let named: BTreeSet<&str> = catalog.tasks.iter().flat_map(|t| t.all_duties()).map(|id| id.as_str()).collect();
        let duties: BTreeSet<&str> = catalog.duties.iter().map(|d| d.id.as_str()).collect();
        assert_eq!(duties.difference(&named).collect::<Vec<_>>(), Vec::<&&str>::new());
    });
}

#[test]
fn a_task_fulfils_the_duties_that_apply_and_names_the_first() {
    let school = planned(&parse(Example::School.text()));
    let hearing = school.task("consult-representation:1").unwrap();
    assert_eq!(hearing.duty().unwrap().as_str(), "ask-de-personalrat");
    assert_eq!((hearing.duties.len(), hearing.reason.as_str()), (1, "ask-de-personalrat"));
    let owner = school.task("school-authority-question").unwrap();
    let duties: Vec<&str> = owner.duties.iter().map(|id| id.as_str()).collect();
    assert_eq!(duties, ["de-nw-schulg-79", "de-nw-schulg-120"]);
    for line in school.duties.iter().filter(|line| duties.contains(&line.id.as_str())) {
        assert_eq!(line.tasks, ["school-authority-question"]);
    }
}

#[test]
fn unofficial_tools_that_end_are_named() {
    let mut school = parse(Example::School.text());
    let plan = planned(&school);
    let closed = plan.task("unofficial-closed").unwrap();
    assert!(closed.title.get(Language::De).ends_with(": Padlet"), "{:?}", closed.title);
    assert!(plan.task("account-handover:padlet:fachschaft-deutsch").is_some(), "an account of a tool in no move");
    school.inventory.retain(|tool| tool.id != "padlet");
    assert!(planned(&school).task("unofficial-closed").is_none(), "the others stay for now");
}

#[test]
fn risks_of_the_examples_have_a_task() {
    for example in Example::ALL {
        let plan = planned(&parse(example.text()));
        let without = plan.risks.iter().filter(|r| r.of.is_none() && r.tasks.is_empty());
        assert_eq!(without.map(|r| r.id.as_str()).collect::<Vec<_>>(), Vec::<&str>::new(), "{example:?}");
        let calls = plan.tasks.iter().filter(|t| t.is("dial-in-setup"));
        let purpose = |number: &usize| plan.moves.iter().find(|m| m.number == *number).unwrap().purpose;
        assert!(calls.flat_map(|t| &t.about.moves).all(|n| purpose(n) == Purpose::VideoConferencing));
    }
}

#[test]
fn the_school_keeps_its_dates_and_tries_in_term() {
    let plan = planned(&parse(Example::School.text()));
    assert!(plan.hard.iter().all(|line| !line.missed), "{:?}", plan.hard);
    // Summer holidays of North Rhine-Westphalia: 19 July to 31 August 2027.
    for id in ["pilot:1", "pilot:2:hetzner-storage-share", "training:1"] {
        assert!(plan.task(id).unwrap().dates.as_ref().unwrap().finish < date(2027, 7, 19), "{id}");
    }
}
