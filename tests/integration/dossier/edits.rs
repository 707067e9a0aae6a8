//! Edits, undo and redo.

use proptest::prelude::*;
use wissel::catalog::{
    Amount, Confidence, Currency, Day, FeatureBar, FeatureId, FeatureValue, Group, Importance, Money, MustHave, Per,
    PresetId, Purpose, Vat, Verdict,
};
use wissel::dossier::{
    Decision, Dossier, Edit, EditError, Example, FeatureOverride, History, Move, Need, NotOpen, OptionId, Override,
    PlanEdit, PriceOverride, Tool, Trial, Waiver, Want,
};
use wissel::text::Language;

use crate::support::{example, parse};

/// What an edit is made of: which kind, two positions, a number and a text.
type Seed = (u8, usize, usize, f64, String, bool);

fn seed() -> impl Strategy<Value = Seed> {
    let text = prop_oneof![".{0,12}", Just("r#None \\' \" \u{1} \n".to_owned()), Just(String::new())];
    (0..38_u8, 0..6_usize, 0..5_usize, 0.0..10.0_f64, text, any::<bool>())
}

fn edit((kind, at, other, number, text, _): Seed) -> Edit {
    let importance = (other > 0).then(|| Importance::new((number * 4.0).round() / 4.0));
    let criterion = ["e2ee", "ownership", "portability", "energy", "licence"][other].into();
    let feature = || FeatureId::from(["polls", "dial-in", "whiteboard", "time-limit", "recording"][other]);
    let option = || OptionId::parse(["kmeet", "zoom-workplace", "a", "b", "jitsi-meet@x"][other]).unwrap();
    let on = Day::parse("2026-11-21").unwrap();
    let small = || u32::try_from(other).unwrap();
    match kind {
        0 => Edit::SetLanguage(Language::ALL[at % 3]),
        1 => Edit::AddTool(Box::new(Tool { id: format!("t{at}"), name: text, ..Tool::default() })),
        2 => Edit::SetTool(at, Box::new(Tool { id: format!("u{at}"), note: text, ..Tool::default() })),
        3 => Edit::RemoveTool(at),
        4 => Edit::SetPreset(PresetId::from(["balanced", "school", "cooperative"][at % 3])),
        5 => Edit::SetGroup(Group::ALL[at % 4], importance),
        6 => Edit::SetCriterion(criterion, importance),
        7 => Edit::AddMove(Box::new(Move::empty(Purpose::ALL[at % 8]))),
        8 => Edit::RemoveMove(at),
        9 => Edit::SetMoveName(at, text),
        10 => Edit::SetReplaces(at, vec!["zoom".to_owned(), text]),
        11 => Edit::SetNeed(at, Need { largest: Some(small()), guests: Some(other > 2), ..Need::default() }),
        12 => Edit::SetSeats(at, Some(small())),
        13 => Edit::SetBudget(at, None),
        14 => Edit::AddMust(at, MustHave::Feature(feature(), FeatureBar::Yes)),
        15 => Edit::AddMust(at, MustHave::NoOpinion(Verdict::Negative)),
        16 => Edit::RemoveMust(at, other),
        17 => Edit::SetWish(at, feature(), importance),
        18 => Edit::SetWant(at, feature(), Some(Want::AtLeast(Amount(number)))),
        19 => Edit::SetMoveCriterion(at, criterion, importance),
        20 => Edit::SetShortlist(at, vec![option()]),
        21 => Edit::SetQuantity(at, Per::ALL[other], (other > 1).then(small)),
        22 => Edit::SetPlan(at, "kmeet".into(), Some("pro".into())),
        23 => Edit::SetOverride(
            at,
            Override {
                option: option(),
                criterion,
                level: "none".into(),
                confidence: Some(Confidence::Low),
                reason: text.clone(),
                source: String::new(),
                said_by: text,
                on,
            },
        ),
        24 => Edit::RemoveOverride(at, option(), criterion),
        25 => Edit::SetFeatureOverride(
            at,
            FeatureOverride {
                option: option(),
                feature: feature(),
                value: FeatureValue::Number(Amount(number)),
                reason: text,
                said_by: String::new(),
                on,
            },
        ),
        26 => Edit::Waive(at, Waiver { must: other, option: option(), reason: text, on }),
        27 => Edit::AddTrial(
            at,
            Trial {
                option: option(),
                on,
                who: text,
                joining: Some(1),
                sound: None,
                picture: None,
                ease: Some(5),
                note: String::new(),
            },
        ),
        28 => Edit::Decide(
            at,
            (other > 0).then(|| Box::new(Decision { reason: text, option: Some(option()), ..Decision::default() })),
        ),
        29 => Edit::SetPlanStart((other > 0).then_some(on)),
        30 => Edit::Plan(PlanEdit::Note(format!("task-{at}"), text)),
        31 => Edit::AddMoves(Purpose::ALL.iter().take(other).map(|purpose| Move::empty(*purpose)).collect()),
        32 => Edit::AddMusts(
            at,
            vec![MustHave::Feature(feature(), FeatureBar::Yes), MustHave::NoOpinion(Verdict::Negative)],
        ),
        33 => Edit::AddNotOpen(at, NotOpen { option: option(), reason: text, on }),
        34 => Edit::DropNotOpen(at, option()),
        35 => Edit::SetPriceOverride(at, quote(option(), "12.50", Per::ALL[other], text)),
        36 => Edit::RemovePriceOverride(at, option()),
        _ => Edit::RemovePlanEdit(at),
    }
}

fn quote(option: OptionId, amount: &str, per: Per, reason: String) -> PriceOverride {
    PriceOverride {
        option,
        plan: String::new(),
        amount: Money::parse(amount).unwrap(),
        currency: Currency::parse("EUR").unwrap(),
        per,
        vat: Vat::Included,
        reason,
        on: Day::parse("2026-11-21").unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn undoing_everything_is_the_beginning_and_redoing_everything_the_end(seeds in proptest::collection::vec(seed(), 0..60)) {
        let start = example(Example::Coaching);
        let mut history = History::new(start.clone());
        for seed in seeds {
            let gesture = seed.5;
            let before = (history.dossier().clone(), history.revision());
            let edit = edit(seed);
            match history.apply(edit, gesture) {
                Ok(()) => prop_assert_eq!(history.revision() > before.1, *history.dossier() != before.0),
                Err(_) => prop_assert_eq!((history.dossier().clone(), history.revision()), before),
            }
            let text = history.dossier().text().unwrap();
            prop_assert_eq!(&parse(&text), history.dossier(), "what was edited can be written and read");
        }
        let end = history.dossier().clone();
        let mut steps = 0;
        while history.undo() {
            steps += 1;
        }
        prop_assert_eq!(history.dossier(), &start);
        prop_assert!(history.undo_name().is_none() && (steps == 0) == history.redo_name().is_none());
        for _ in 0..steps {
            prop_assert!(history.redo());
        }
        prop_assert!(!history.redo());
        prop_assert_eq!(history.dossier(), &end);
    }
}

fn name(history: &History) -> Option<&str> {
    history.undo_name().map(|m| m.key.as_ref())
}

fn weight(value: f64) -> Edit {
    Edit::SetGroup(Group::Gdpr, Some(Importance::new(value)))
}

#[test]
fn a_gesture_is_one_step_and_another_target_begins_a_new_one() {
    let mut history = History::new(example(Example::Coaching));
    let start = history.dossier().clone();
    for value in [1.0, 2.0, 3.0] {
        history.apply(weight(value), value > 1.0).unwrap();
    }
    history.apply(Edit::SetGroup(Group::Security, Some(Importance::new(1.0))), true).unwrap();
    history.apply(Edit::SetMoveName(0, "new".to_owned()), true).unwrap();
    assert_eq!(name(&history), Some("edit-need"));
    assert!(history.undo());
    assert_eq!((name(&history), history.redo_name().unwrap().key.as_ref()), (Some("edit-weight"), "edit-need"));
    assert!(history.undo());
    assert_eq!(history.dossier().priorities.groups.get(&Group::Gdpr).unwrap().get(), 3.0);
    assert!(history.undo());
    assert_eq!(history.dossier(), &start, "three values of one gesture are one step");
    assert!(!history.undo());
}

#[test]
fn separate_gestures_are_separate_steps_and_a_new_edit_ends_redoing() {
    let mut history = History::new(example(Example::School));
    history.apply(weight(1.0), false).unwrap();
    history.apply(weight(2.0), false).unwrap();
    assert!(history.undo());
    assert_eq!(history.dossier().priorities.groups.get(&Group::Gdpr).unwrap().get(), 1.0);
    history.apply(weight(1.0), false).unwrap();
    assert!(history.redo_name().is_some(), "an edit that changes nothing is no step");
    history.apply(weight(4.0), false).unwrap();
    assert!(history.redo_name().is_none() && !history.redo());
}

#[test]
fn edits_that_name_what_is_not_there_change_nothing() {
    let mut dossier = example(Example::Practice);
    let before = dossier.clone();
    assert_eq!(dossier.apply(Edit::RemoveMove(99)), Err(EditError::NoEntry));
    assert_eq!(dossier.apply(Edit::SetSeats(99, None)), Err(EditError::NoMove));
    assert_eq!(dossier.apply(Edit::RemoveMust(0, 99)), Err(EditError::NoEntry));
    assert_eq!(dossier.apply(Edit::RemoveTool(99)), Err(EditError::NoEntry));
    assert_eq!(dossier, before);
}

#[test]
fn edits_keep_what_hangs_on_each_other() {
    let apply = |dossier: &mut Dossier, edit| dossier.apply(edit).unwrap();
    let mut dossier = parse(
        r#"(format: 1, client: (name: "x"), inventory: [(id: "a", name: "A"), (id: "b", name: "B")], moves: [(
            purpose: Files, replaces: ["a", "b"], wishes: {"polls": 3, "time-limit": 2}, wants: {"time-limit": AtLeast(5)},
            must: [NoOpinion(Negative), NoOpinion(Conditional), NoOpinion(Positive)],
            waivers: [(must: 0, option: "x", reason: "", on: "2026-01-01"), (must: 1, option: "x", reason: "", on: "2026-01-01"),
                (must: 2, option: "y", reason: "", on: "2026-01-01")],
        )])"#,
    );
    apply(&mut dossier, Edit::RemoveTool(0));
    assert_eq!(dossier.moves[0].replaces, ["b"]);
    apply(&mut dossier, Edit::AddMust(0, MustHave::Feature("time-limit".into(), FeatureBar::AtLeast(Amount(9.0)))));
    assert!(dossier.moves[0].wants.is_empty() && dossier.moves[0].wishes.len() == 1);
    apply(&mut dossier, Edit::AddMusts(0, vec![MustHave::Feature("polls".into(), FeatureBar::Yes)]));
    assert!(dossier.moves[0].wishes.is_empty() && dossier.moves[0].must.len() == 5, "as if each were added alone");
    let musts = [MustHave::NoOpinion(Verdict::Negative), MustHave::Feature("polls".into(), FeatureBar::Yes)];
    let each: Vec<Edit> = musts.iter().map(|must| Edit::AddMust(0, must.clone())).collect();
    assert_eq!(Edit::AddMusts(0, musts.to_vec()).counted(), each, "and each is counted");
    assert_eq!(Edit::RemoveMust(0, 1).counted(), [Edit::RemoveMust(0, 1)]);
    apply(&mut dossier, Edit::RemoveMust(0, 1));
    let waivers: Vec<(usize, &str)> = dossier.moves[0].waivers.iter().map(|w| (w.must, w.option.as_str())).collect();
    assert_eq!(waivers, [(0, "x"), (1, "y")]);
    apply(&mut dossier, weight(9.0));
    apply(&mut dossier, Edit::SetPreset("school".into()));
    assert!(dossier.priorities.groups.is_empty());
}

#[test]
fn what_is_not_open_is_said_once_of_an_option_and_written_behind_the_waivers() {
    let mut dossier = parse(
        r#"(format: 1, client: (name: "x"), moves: [(purpose: Files, shortlist: ["a"], must: [NoOpinion(Negative)],
            waivers: [(must: 0, option: "a", reason: "r", on: "2026-01-01")])])"#,
    );
    let on = Day::parse("2026-11-28").unwrap();
    let say = |option: &str, reason: &str| {
        let option = OptionId::parse(option).unwrap();
        Edit::AddNotOpen(0, NotOpen { option, reason: reason.to_owned(), on })
    };
    let before = dossier.text().unwrap();
    assert!(!before.contains("not_open"));
    for edit in [say("a", "members only"), say("b", "schools only"), say("a", "associations only")] {
        assert!(edit.moves_ranking() && edit.key() == "edit-not-open");
        dossier.apply(edit).unwrap();
    }
    let text = dossier.text().unwrap();
    assert_eq!(parse(&text), dossier);
    let parts = ["waivers:", "not_open:", "schools only", "associations only", "shortlist:"];
    let places = parts.map(|part| text.find(part).unwrap());
    assert!(places.is_sorted() && !text.contains("members only"), "{text}");
    for option in ["a", "b"] {
        dossier.apply(Edit::DropNotOpen(0, OptionId::parse(option).unwrap())).unwrap();
    }
    assert_eq!(dossier.text().unwrap(), before);
}

#[test]
fn a_quoted_price_takes_the_place_of_the_one_before() {
    let mut dossier = parse(r#"(format: 1, client: (name: "x"), moves: [(purpose: Files)])"#);
    let said = [("a", "10", Per::Year), ("a", "5", Per::OneOff), ("b", "7", Per::Year), ("a", "12", Per::UserMonth)];
    for (option, amount, per) in said {
        let price = quote(OptionId::parse(option).unwrap(), amount, per, "offer".to_owned());
        dossier.apply(Edit::SetPriceOverride(0, price)).unwrap();
    }
    let left = |dossier: &Dossier| -> Vec<String> {
        dossier.moves[0].price_overrides.iter().map(|q| format!("{} {}", q.option, q.amount)).collect()
    };
    assert_eq!(left(&dossier), ["a 5", "b 7", "a 12"], "what is paid once stays");
    dossier.apply(Edit::RemovePriceOverride(0, OptionId::parse("a").unwrap())).unwrap();
    assert_eq!(left(&dossier), ["a 5", "b 7"]);
}
