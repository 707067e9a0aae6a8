//! A plan for a few people: hours and dates that agree wherever they stand, and what a smaller plan leaves out.

use std::collections::BTreeMap;

use wissel::catalog::{Flag, MustHave};
use wissel::dossier::{Edit, OptionId};
use wissel::plan::{Small, left_alone, left_out_small, small_edits};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Block, Document, Format, write};
use wissel::score::{Order, Status, rank};

use super::*;

/// Five people, none of them employed.
fn few(settings: &str) -> Dossier {
    let mut few = dossier(TO_KMEET, settings);
    (few.client.people, few.client.employees) = (Some(5), Some(0));
    few
}

fn made(kind: DocumentKind, dossier: &Dossier) -> Document {
    with_catalog(|catalog| document(kind, catalog, dossier, &[], Language::En)).unwrap()
}

fn paper(kind: DocumentKind, dossier: &Dossier) -> String {
    String::from_utf8(write(&made(kind, dossier), Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

fn smaller(dossier: &Dossier) -> Option<Small> {
    let plan = planned(dossier);
    with_catalog(|catalog| plan.small(catalog, dossier))
}

/// The same with the small plan taken.
fn taken(few: &Dossier) -> Dossier {
    let mut less = few.clone();
    less.apply(Edit::PlanAll(left_out_small(few, &smaller(few).unwrap().without))).unwrap();
    less
}

#[test]
fn a_small_plan_keeps_duties_and_the_move_and_can_be_taken_back() {
    let few = few("");
    let plan = planned(&few);
    let small = smaller(&few).unwrap();
    for id in &small.without {
        let task = plan.task(id).unwrap();
        let many = ["progress-report", "after-care", "leavers-swept"].iter().any(|many| task.is(many));
        let way = matches!(task.phase, Phase::Move | Phase::SwitchOff) && !many;
        assert!(task.duties.is_empty() && !way, "{id}");
        let kept =
            ["order-service", "accounts", "export-tested", "pilot", "pilot-criteria", "final-decision", "backup"];
        assert!(!kept.iter().chain(&["dpo-opinion"]).any(|kept| task.is(kept)), "{id}");
    }
    assert!(small.without.iter().any(|id| id == "leavers-swept"));
    let mut less = few.clone();
    less.apply(Edit::PlanAll(left_out_small(&few, &small.without))).unwrap();
    let after = planned(&less);
    assert_eq!(after.tasks.iter().filter(|task| task.is_active()).count(), small.tasks, "as was said before");
    assert!((after.work(&less).hours - small.hours).abs() < 1e-6 && small.hours < plan.work(&few).hours);
    assert_eq!(after.tasks.len(), plan.tasks.len(), "what is left out stays in sight");
    assert_eq!(smaller(&less), None, "nothing more can be left out");
    assert!(paper(DocumentKind::PlanShort, &less).contains("left out in a small plan"));
    assert!(less.apply(Edit::RemovePlanEdits(vec![0, less.plan.edits.len()])).is_err());
    let all = small_edits(&less);
    assert_eq!(all.len(), small.without.len(), "nothing was changed by what was refused");
    less.apply(Edit::RemovePlanEdits(all)).unwrap();
    assert_eq!(less.plan.edits, few.plan.edits);
}

#[test]
fn a_small_plan_is_for_few_people_who_said_how_many_they_are() {
    let of = |people| {
        let mut client = few("");
        client.client.people = people;
        smaller(&client).is_some()
    };
    assert_eq!([of(Some(10)), of(Some(11)), of(None)], [true, false, false]);
}

#[test]
fn one_number_of_hours_stands_everywhere_and_the_yearly_ones_apart() {
    let few = few("hours_per_week: 1");
    let plan = planned(&few);
    let work = plan.work(&few);
    let rhythm = plan.tasks.iter().filter(|task| task.is_rhythm());
    let yearly: f64 = rhythm.map(|task| task.hours() * 12.0 / f64::from(task.every_months.unwrap())).sum();
    assert!((work.yearly - yearly).abs() < 1e-6 && yearly > 1.0, "{work:?}");
    let left = work.left(Language::En);
    assert!(left.contains(" hours until the end, and ") && work.text(Language::En).contains(&left), "{left}");
    assert!(paper(DocumentKind::Plan, &few).matches(&left).count() >= 2, "at a glance, and where weeks are full");
    assert!(paper(DocumentKind::PlanShort, &few).contains(&left));
}

#[test]
fn the_end_follows_the_hours() {
    let little = few("hours_per_week: 1");
    let plan = planned(&little);
    let said = plan.stretched(&little, Language::En).unwrap();
    assert!(plan.work(&little).until.unwrap() > plan.finish);
    let why = format!("because the work takes about {} weeks at 1 hours a week", plan.work(&little).needed);
    assert!(said.contains(" until about ") && said.ends_with(&why), "{said}");
    assert!(!said.contains(&Language::En.date(plan.finish)), "one end is named: {said}");
    for kind in [DocumentKind::Plan, DocumentKind::PlanShort] {
        assert!(paper(kind, &little).contains(&said), "{kind:?}");
    }
    let much = few("hours_per_week: 60");
    assert_eq!(planned(&much).stretched(&much, Language::En), None);
    assert!(!paper(DocumentKind::Plan, &much).contains("because the work takes"));
}

#[test]
fn who_employs_nobody_has_a_team() {
    let text = paper(DocumentKind::Plan, &few(""));
    assert!(text.contains("| Team |") && !text.contains("| Staff |"));
    assert!(paper(DocumentKind::Plan, &dossier(TO_KMEET, "")).contains("| Staff |"));
}

#[test]
fn a_tool_that_may_be_allowed_is_asked_about_and_not_closed() {
    let with = |allowed: &str| {
        parse(&format!(
            r#"(format: 1, client: ({CLIENT}), inventory: [{ZOOM}, (id: "teams", name: "Team rooms", users: 5 {allowed})],
            moves: [(purpose: VideoConferencing, replaces: ["zoom"], decision: ({TO_KMEET}))])"#
        ))
    };
    let said = |dossier: &Dossier| with_catalog(|catalog| left_alone(catalog, dossier, Language::En));
    let open = with("");
    let heading = planned(&open).task("unofficial-closed").unwrap().heading(Language::En);
    assert_eq!(heading, "Find out whether Team rooms is officially allowed; close it only if not");
    assert!(said(&open).unwrap().contains("It stays, unless it turns out not to be allowed."));
    let allowed = with(", sanctioned: true");
    assert!(planned(&allowed).task("unofficial-closed").is_none());
    assert!(said(&allowed).unwrap().contains("It stays as it is."));
    let heading = planned(&with(", sanctioned: false")).task("unofficial-closed").unwrap().heading(Language::En);
    assert_eq!(heading, "Close the unofficial tools: Team rooms");
}

#[test]
fn the_lines_of_a_chapter_stand_by_their_last_day() {
    let few = few("");
    let plan = planned(&few);
    let days: BTreeMap<String, Date> =
        plan.tasks.iter().filter_map(|t| t.dates.as_ref()).map(|d| (Language::En.date(d.finish), d.finish)).collect();
    let document = made(DocumentKind::PlanShort, &few);
    let tables = document.blocks.iter().filter_map(|block| if let Block::Table(t) = block { Some(t) } else { None });
    let table = tables.into_iter().find(|table| table.rows.iter().any(|row| row.heads)).unwrap();
    let mut last = None;
    for row in &table.rows {
        let day = row.cells.last().and_then(|cell| days.get(&cell.text()));
        assert!(row.heads || (day.is_some() && day >= last), "{:?}", row.cells[1].text());
        last = day.filter(|_| !row.heads);
    }
}

#[test]
fn a_small_plan_asks_the_vendor_while_a_must_have_is_open() {
    let asked = |dossier: &Dossier| !smaller(dossier).unwrap().without.iter().any(|id| id == "vendor-answers:1");
    let known = few("");
    assert!(!asked(&known), "no must-have, no open answer");
    let with = |must: &MustHave| {
        let mut open = known.clone();
        open.moves[0].must.push(must.clone());
        open
    };
    let unclear = |catalog: &Catalog, must: &MustHave| {
        let open = with(must);
        let ranking = rank(catalog, &open, 0, Order::Likely).unwrap();
        ranking.find(&OptionId::parse("kmeet").unwrap()).is_some_and(|option| option.status == Status::Unclear)
    };
    let must = with_catalog(|catalog| {
        let best = catalog.criteria.iter().filter_map(|c| Some((c.id.clone(), c.levels.0.last()?.id.clone())));
        best.map(|(id, level)| MustHave::Level(id, level)).find(|must| unclear(catalog, must))
    });
    assert!(asked(&with(&must.unwrap())));
}

#[test]
fn papers_name_no_task_that_is_left_out() {
    let few = few("");
    let less = taken(&few);
    let named = |kind: DocumentKind, words: &str| [&few, &less].map(|dossier| paper(kind, dossier).contains(words));
    assert_eq!(named(DocumentKind::Plan, "Task: Name two administrators"), [true, false]);
    assert_eq!(named(DocumentKind::Comparison, "Task: Name two administrators"), [true, false]);
    assert_eq!(named(DocumentKind::Comparison, "Work one hour without the tool"), [true, false]);
}

#[test]
fn what_many_tasks_share_is_said_once() {
    let mut less = taken(&few(""));
    less.moves[0].decision.as_mut().unwrap().review_on = Some(Day(date(2028, 1, 11)));
    let text = paper(DocumentKind::Plan, &less);
    assert_eq!(text.matches("left out in a small plan").count(), 1);
    let count = smaller(&few("")).unwrap().without.len();
    assert!(text.contains(&format!("{count} tasks for one reason: left out in a small plan")));
    assert!(text.contains("Move from ") && text.contains(" to kMeet"), "the cover names what ends");
    assert!(!text.contains("Why, and under which conditions"), "a day alone is no reason");
    let mut why = less;
    why.moves[0].decision.as_mut().unwrap().reason = "It is near".to_owned();
    assert!(paper(DocumentKind::Plan, &why).contains("Why, and under which conditions"));
}

#[test]
fn who_is_still_heard_is_one_truth() {
    let few = few("");
    assert!(planned(&taken(&few)).hears(), "an officer is asked in a small plan, too");
    assert!(paper(DocumentKind::Plan, &taken(&few)).contains("Still to be heard or asked: "));
    let mut nobody = few;
    nobody.client.set_flag(Flag::DataProtectionOfficer, Some(false));
    assert!(planned(&nobody).hears(), "weights are collected");
    for dossier in [taken(&nobody), nobody] {
        let said = paper(DocumentKind::Plan, &dossier).contains("Nobody is left to be heard");
        assert_eq!(said, !planned(&dossier).hears());
    }
}
