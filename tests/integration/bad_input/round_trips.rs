//! Whatever edits make of a dossier, its text gives the same value again, and the same text.

use proptest::collection::vec;
use proptest::prelude::*;
use wissel::catalog::{Amount, Day, FeatureBar, Group, Importance, MustHave, canonical_file};
use wissel::dossier::{
    Account, AddedTask, Adviser, Client, Contract, Decision, Dossier, Edit, Example, HardDay, Need, PlanEdit, Shape,
    Tool, Trial, Voice, VoiceFile,
};
use wissel::text::Language;

use crate::support::{example, parse};

/// Any text, and often what RON itself is made of.
fn words() -> impl Strategy<Value = String> {
    let signs = [
        "\"", "\\", "'", "r#\"", "\"#", "//", "/*", "*/", "\n", "\r", "\t", "\0", "\\u{1}", "r#None", "(", "😀",
        "\u{301}", "\u{feff}", ",",
    ];
    let sign = proptest::sample::select(signs.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        any::<String>(),
        vec(prop_oneof![sign, any::<char>().prop_map(String::from)], 0..9).prop_map(|v| v.concat())
    ]
}

fn day() -> impl Strategy<Value = Day> {
    (0..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Day(jiff::civil::date(y, m, d)))
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        any::<u32>().prop_map(|n| Amount(n.into())),
        (0.0..1e300_f64).prop_map(Amount),
        Just(Amount(f64::MAX)),
        Just(Amount(5e-324))
    ]
}

fn importance() -> impl Strategy<Value = Importance> {
    prop_oneof![(0..=10_u8).prop_map(|n| Importance::new(n.into())), (0.0..10.0_f64).prop_map(Importance::new)]
}

fn of_client() -> impl Strategy<Value = Edit> {
    let texts = (words(), words(), vec(words(), 0..3), words());
    (texts, any::<Option<u32>>(), any::<Option<bool>>()).prop_map(|((name, contact, address, logo), people, minors)| {
        Edit::SetClient(Box::new(Client { name, contact, address, logo, people, minors, ..Client::default() }))
    })
}

fn of_tool() -> impl Strategy<Value = Edit> {
    (vec(words(), 4), vec(words(), 0..3), amount(), day(), any::<u32>()).prop_map(
        |(texts, contents, volume, on, count)| {
            let text = |i: usize| texts[i].clone();
            let accounts = vec![Account { label: text(1), owner: text(2), shared: Some(true), ..Account::default() }];
            let contract =
                Contract { renews_on: Some(on), notice_days: Some(count), term_months: Some(count), cost: None };
            let tool = Tool { id: text(0), name: text(1), note: text(3), accounts, contents, ..Tool::default() };
            Edit::AddTool(Box::new(Tool {
                users: Some(count),
                volume_gb: Some(volume),
                contract: Some(contract),
                ..tool
            }))
        },
    )
}

fn voice() -> impl Strategy<Value = Voice> {
    (words(), words(), importance(), importance()).prop_map(|(name, comment, one, other)| Voice {
        name,
        comment,
        groups: [(Group::Gdpr, one)].into_iter().collect(),
        criteria: [("e2ee".into(), other)].into_iter().collect(),
        veto: vec![MustHave::Feature("browser-join".into(), FeatureBar::Partial)],
    })
}

fn of_move() -> impl Strategy<Value = Edit> {
    let need = any::<[Option<u32>; 2]>().prop_map(|[largest, rooms_at_once]| Need {
        largest,
        rooms_at_once,
        ..Need::default()
    });
    let trial = (day(), words(), words(), any::<Option<u8>>()).prop_map(|(on, who, note, sound)| {
        let option = wissel::dossier::OptionId::parse("kmeet").unwrap();
        Trial { option, on, who, note, sound, joining: None, picture: None, ease: None }
    });
    let decision = (words(), vec(words(), 0..3), day()).prop_map(|(what, conditions, until)| {
        let kind = Shape::KeepFor { what: what.clone(), until };
        Decision { kind, reason: what, conditions, on: Some(until), ..Decision::default() }
    });
    prop_oneof![
        words().prop_map(|name| Edit::SetMoveName(0, name)),
        need.prop_map(|need| Edit::SetNeed(0, need)),
        amount().prop_map(|n| Edit::AddMust(0, MustHave::Feature("storage-gb".into(), FeatureBar::AtLeast(n)))),
        importance().prop_map(|n| Edit::SetWish(0, "polls".into(), Some(n))),
        trial.prop_map(|trial| Edit::AddTrial(0, trial)),
        decision.prop_map(|decision| Edit::Decide(0, Some(Box::new(decision)))),
    ]
}

fn of_plan() -> impl Strategy<Value = Edit> {
    let add = (words(), words(), vec(words(), 0..3), amount()).prop_map(|(id, title, after, n)| {
        let points = Some(wissel::catalog::ThreePoint(n, n, n));
        let (phase, role) = (wissel::catalog::Phase::Law, wissel::catalog::Role::It);
        PlanEdit::Add(AddedTask { id, phase, title, role, effort_hours: points, duration_days: None, after })
    });
    prop_oneof![
        add.prop_map(Edit::Plan),
        (words(), words()).prop_map(|(id, note)| Edit::Plan(PlanEdit::Note(id, note))),
        (words(), day()).prop_map(|(id, on)| Edit::Plan(PlanEdit::Done(id, on))),
        vec((words(), day()).prop_map(|(what, on)| HardDay { what, on }), 0..3).prop_map(Edit::SetHardDays),
        amount().prop_map(|n| Edit::SetHoursPerWeek(Some(n))),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        of_client(),
        of_tool(),
        of_move(),
        of_plan(),
        voice().prop_map(|voice| Edit::AddVoice(Box::new(voice))),
        (words(), words()).prop_map(|(name, interests)| Edit::SetAdviser(Adviser { name, interests })),
        importance().prop_map(|n| Edit::SetGroup(Group::Security, Some(n))),
        Just(Edit::SetLanguage(Language::Nl)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_dossier_survives_its_own_text(edits in vec(edit(), 1..20)) {
        let mut dossier = example(Example::School);
        for edit in edits {
            dossier.apply(edit).unwrap();
        }
        let text = dossier.text().unwrap();
        let again = Dossier::parse("again", &text);
        prop_assert_eq!(again.as_ref(), Ok(&dossier), "{}", text);
        prop_assert_eq!(again.unwrap().text().unwrap(), text);
    }

    #[test]
    fn any_voice_survives_its_own_text(voice in voice(), client in words()) {
        let file = VoiceFile::new(&client, &voice);
        let text = file.text().unwrap();
        prop_assert_eq!(VoiceFile::parse("again", &text), Ok(file.clone()), "{}", text);
        prop_assert_eq!(file.voice(), voice);
    }

    #[test]
    fn the_canonical_form_of_a_canonical_file_is_itself(name in words(), note in words(), n in amount(), on in day()) {
        let features = format!(r#"features: {{"storage-gb": (value: Number({:?}), note: (en: {}))}}"#, n.0, quoted(&note));
        let notes = format!("notes: [(text: (en: {0}, nl: {0}))]", quoted(&note));
        let status = format!("status: Retired(on: \"{on}\")");
        let text = format!("(id: \"s\", name: {}, provider: \"p\", purposes: [Files], {status}, {features}, {notes})", quoted(&name));
        let once = canonical_file("services/s.ron", &text);
        let once = once.unwrap_or_else(|fault| panic!("{}\n{text}", fault.line(Language::En))).unwrap();
        prop_assert_eq!(canonical_file("services/s.ron", &once), Ok(Some(once.clone())));
    }

    #[test]
    fn no_text_is_a_panic(text in words(), start in proptest::sample::select(vec!["", "(format: 1, client: (name: ", "(format: 1, name: "])) {
        let text = format!("{start}{text}");
        for fault in [Dossier::parse("f", &text).err(), VoiceFile::parse("f", &text).err()].into_iter().flatten() {
            prop_assert!(fault.place.line > 0 && !fault.line(Language::De).is_empty());
        }
    }
}

/// A text as RON and Rust both write it.
fn quoted(text: &str) -> String {
    let signs = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{{{:x}}}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", signs.collect::<String>())
}

#[test]
fn the_texts_that_ron_is_made_of_are_kept() {
    for text in ["\\'", "'", "r#None", "\"r#None\"", "\\", "\\\\", "\"", "\\\"'", "\\u{41}", "a\\'b r#None"] {
        let mut dossier = example(Example::School);
        text.clone_into(&mut dossier.client.name);
        assert_eq!(parse(&dossier.text().unwrap()), dossier, "{text:?}");
    }
}
