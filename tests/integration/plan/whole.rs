//! Whole plans: money over 36 months, the four examples, JSON, and edits that survive.

use super::*;

#[test]
fn thirty_six_months_by_hand() {
    let offer = r#"price_overrides: [(option: "kmeet", amount: "50.00", currency: "EUR", per: OrganisationMonth, vat: None, reason: "o", on: "2026-11-01")],
        budget: (amount: "600", currency: "EUR", per: Year),"#;
    let text = format!(r#"(purpose: VideoConferencing, replaces: ["zoom"], {offer} decision: ({TO_KMEET}))"#);
    let edits = r#"hourly_rate: (amount: "10.00", currency: "EUR"), edits: [Done("order-service", "2027-04-15"), Done("notice", "2028-01-10")]"#;
    let plan = planned(&with_moves(&text, edits));
    let costs = &plan.costs;
    let month = |m: &str| costs.months.iter().find(|r| r.month.to_string().starts_with(m)).unwrap();
    let euro = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!(costs.months.len(), 36);
    assert_eq!(
        (month("2027-03").old, month("2028-03").old),
        (euro("1870.56"), euro("0.00")),
        "notice in time for 2028"
    );
    assert_eq!((month("2027-03").new, month("2027-04").new, month("2029-12").new), (euro("0"), euro("50"), euro("50")));
    assert_eq!(costs.stay[0].1, euro("5611.68"));
    assert_eq!(costs.moving[0].1, euro("1870.56") + euro("50") * Decimal::from(33));
    assert!(!costs.at_least);
    // Staying 1870.56 each March; moving 1870.56 in 2027 and 50 a month from April: ahead in March 2028.
    assert_eq!(costs.break_even_without_hours.month(), Some(date(2028, 3, 1)));
    let hours: f64 = plan.tasks.iter().map(Task::hours).sum();
    assert!(hours > 100.0 && costs.own_hours[0].1 > euro("1000"));
    assert_eq!(costs.budgets[0].kept, Kept::Met);
}

#[test]
fn hours_before_the_start_are_paid_all_the_same() {
    let hours = |on: &str| {
        let edits = format!(r#"hourly_rate: (amount: "10.00", currency: "EUR"), edits: [Done("inventory", "{on}")]"#);
        planned(&dossier(TO_KMEET, &edits)).costs
    };
    let (before, after) = (hours("2026-11-20"), hours("2027-01-11"));
    assert_eq!(before.own_hours, after.own_hours);
    assert!(before.months[0].own_hours > Decimal::ZERO);
}

#[test]
fn a_cooperative_is_paid_from_the_day_it_is_joined() {
    let plan = planned(&dossier(r#"option: "jitsi-hostsharing", runner_up: "kmeet""#, ""));
    let joined = plan.task("join-cooperative").unwrap().dates.as_ref().unwrap().finish.first_of_month();
    let ordered = plan.task("order-service:1").unwrap().dates.as_ref().unwrap().finish.first_of_month();
    assert!(ordered < joined, "{ordered} {joined}");
    let paid = |of: fn(&wissel::plan::MonthCost) -> Decimal| -> Vec<Date> {
        plan.costs.months.iter().filter(|m| !of(m).is_zero()).map(|m| m.month).collect()
    };
    assert_eq!(paid(|m| m.tied_up), [joined]);
    assert_eq!(paid(|m| m.new).first(), Some(&joined), "the fee of the members");
}

#[test]
fn what_is_not_known_leaves_out_the_break_even() {
    let plan = planned(&dossier(r#"option: "jitsi-hostsharing""#, ""));
    assert!(plan.costs.at_least && plan.costs.break_even == BreakEven::NotKnown);
    assert!(plan.costs.months.iter().any(|m| m.unknown.contains(&"price:jitsi-hostsharing".to_owned())));
}

fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && (day.month(), day.day()) != (12, 25)
}

/// What holds of every plan.
fn check(plan: &Plan, name: &str) {
    for task in plan.tasks.iter().filter(|t| t.state == State::Open) {
        let dates = task.dates.as_ref().unwrap();
        assert!(is_working_day(dates.start) && is_working_day(dates.finish), "{name}: {} {dates:?}", task.id);
        assert!(dates.start <= dates.finish && dates.start >= plan.start, "{}", task.id);
        assert!(dates.finish <= plan.finish || task.is_rhythm(), "{}", task.id);
        assert!(dates.earliest_finish <= dates.finish && dates.finish <= dates.latest_finish, "{} {dates:?}", task.id);
        for id in &task.after {
            let pred = plan.task(id).unwrap();
            if pred.state == State::Open {
                assert!(pred.dates.as_ref().unwrap().start <= dates.start, "{name}: {id} before {}", task.id);
            }
        }
    }
}

#[test]
fn every_example_gives_a_plan() {
    for example in Example::ALL {
        let dossier = parse(example.text());
        let plan = planned(&dossier);
        let dated = plan.tasks.iter().filter(|t| t.dates.is_some()).count();
        assert!(dated >= 30, "{}: {dated}", example.code());
        assert_eq!(plan.vanished, [], "{}", example.code());
        check(&plan, example.code());
        let phases: BTreeSet<Phase> = plan.tasks.iter().map(|t| t.phase).collect();
        assert!(phases.contains(&Phase::Keep));
    }
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let school = parse(Example::School.text());
    let json = plan_json(&school, &Ok(planned(&school)));
    let keys = |v: &serde_json::Value| v.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let set = |list: &[&str]| list.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(
        keys(&json),
        set(&["format", "start", "finish", "moves", "open", "tasks", "costs", "break_even", "risks", "refused"])
    );
    assert_eq!(
        keys(&json["tasks"][0]),
        set(&[
            "id",
            "phase",
            "role",
            "status",
            "effort",
            "start",
            "finish",
            "latest_start",
            "slack",
            "critical",
            "hard",
            "after",
            "why"
        ])
    );
    assert_eq!(
        keys(&json["costs"][0]),
        set(&["month", "currency", "old", "new", "one_off", "own_hours", "tied_up", "unknown"])
    );
    assert_eq!(keys(&json["moves"][0]), set(&["move", "option", "status"]));
}

fn edit() -> impl Strategy<Value = PlanEdit> {
    let id = prop_oneof![
        Just("pilot"),
        Just("pilot:1"),
        Just("inventory"),
        Just("export:zoom:contacts"),
        Just("notice"),
        Just("own-1"),
        Just("apply-settings:1:kmeet"),
        Just("helpdesk"),
        Just("nothing"),
        Just(""),
        Just("order-service:1:jitsi-netways"),
        Just("processing-contract"),
        Just("go-live"),
    ]
    .prop_map(str::to_owned);
    let day = (2025i16..2032, 1i8..13, 1i8..29).prop_map(|(y, m, d)| Day(date(y, m, d)));
    (id, day, 0..7).prop_map(|(id, day, kind)| match kind {
        0 => PlanEdit::Done(id, day),
        1 => PlanEdit::Move(id, day),
        2 => PlanEdit::Assign(id, "w".to_owned()),
        3 => PlanEdit::Skip(id, "r".to_owned()),
        4 => PlanEdit::Failed(id, day),
        5 => PlanEdit::Note(id, "n".to_owned()),
        _ => PlanEdit::Add(wissel::dossier::AddedTask {
            id,
            phase: Phase::People,
            title: "t".to_owned(),
            role: wissel::catalog::Role::Staff,
            effort_hours: None,
            duration_days: None,
            after: vec!["pilot".to_owned()],
        }),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_edit_is_ever_lost(edits in prop::collection::vec(edit(), 0..12)) {
        let mut dossier = dossier(TO_KMEET, "");
        dossier.plan.edits = edits.clone();
        let plan = planned(&dossier);
        let notes = plan.tasks.iter().map(|t| t.notes.len()).sum::<usize>();
        let is_note = |e: &&PlanEdit| matches!(e, PlanEdit::Note(..));
        let lost = plan.vanished.iter().filter(is_note).count();
        prop_assert_eq!(notes + lost, edits.iter().filter(is_note).count());
        let own = edits.iter().filter(|e| matches!(e, PlanEdit::Add(_))).count();
        prop_assert_eq!(plan.tasks.iter().filter(|t| t.template.is_none()).count(), own);
        for edit in &plan.vanished {
            prop_assert!(edits.contains(edit));
        }
        check(&plan, "random");
    }
}
