//! What a board reads first: six answers in order, one list of questions in two documents.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop a test")]

use wissel::dossier::{Dossier, Example};
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Format, write};
use wissel::text::Language;

use crate::support::{alone, example as dossier, real, section};

fn markdown(kind: DocumentKind, dossier: &Dossier, language: Language) -> String {
    let document = document(kind, real(), dossier, &[], language).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap()
}

#[test]
fn a_decision_answers_in_the_order_in_which_a_board_asks() {
    for example in Example::ALL {
        let text = markdown(DocumentKind::Decision, &dossier(example), Language::En);
        let wanted = [
            "Who leads, and how sure that is",
            "What hangs on it",
            "What would change this",
            "Whom to ask what first",
            "What was weighed",
        ];
        let places: Vec<usize> = wanted.iter().map(|heading| text.find(&format!("# {heading}\n")).unwrap()).collect();
        assert!(places.is_sorted(), "{example:?} {places:?}");
        let headings = ["Why this one", "What speaks for the first ones", "What speaks for and against keeping it"];
        let why = headings.iter().filter_map(|heading| text.find(&format!("# {heading}\n"))).min().unwrap();
        assert!(places[0] < why && why < places[1], "{example:?}");
        assert_eq!(text.matches("Points run from 0 to 100").count(), 1, "said once");
        let comparison = markdown(DocumentKind::Comparison, &dossier(example), Language::En);
        let ask = comparison.find("# Whom to ask what first\n").unwrap();
        assert!(ask < comparison.find("# Ranking\n").unwrap(), "{example:?}");
        assert_eq!(comparison.matches("Points run from 0 to 100").count(), 1, "said once");
    }
}

#[test]
fn the_decision_and_the_questionnaires_hold_one_list_with_the_same_numbers() {
    let coaching = dossier(Example::Coaching);
    let decision = markdown(DocumentKind::Decision, &coaching, Language::De).replace('\\', "");
    let format = FileFormat::from_extension(DocumentKind::Questions, "csv").unwrap();
    let sheets = file((DocumentKind::Questions, format), real(), &coaching, &[], Language::De).unwrap();
    let sheets = String::from_utf8(sheets).unwrap();
    let criteria: Vec<&str> = real().criteria.iter().map(|c| c.name.get(Language::De)).collect();
    let mut asked = 0;
    for block in decision.split("**Hostsharing eG: ").skip(1) {
        let rows = block.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
        for row in rows.skip(2) {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let (number, what) = (cells[1], cells[2]);
            if number != "später" && criteria.contains(&what) {
                let line = sheets.lines().find(|l| l.starts_with("Hostsharing") && l.contains(&format!(",{number},")));
                assert!(line.is_some_and(|line| line.contains(&format!("{what}: "))), "{number} {what}: {line:?}");
                asked += 1;
            }
        }
    }
    assert!(asked >= 2, "{asked}");
    assert!(decision.contains("Weitere Fragen auf dem Fragebogen: "), "how many more there are is said");
    let comparison = markdown(DocumentKind::Comparison, &coaching, Language::De);
    assert!(!comparison.contains("Nr. auf dem Fragebogen"), "the list stands in the decision");
    assert!(comparison.contains("stehen mit ihrer Wirkung im Entscheidungsvermerk"), "which the comparison names");
}

#[test]
fn a_question_stands_once_per_vendor_and_names_all_its_services() {
    let text = markdown(DocumentKind::Questions, &dossier(Example::Coaching), Language::De);
    let sheet = text.split("\n## Hostsharing").nth(1).unwrap().split("\n## ").next().unwrap();
    let own = real().criteria.iter().find(|c| c.id == *"own-purposes").unwrap();
    let lines: Vec<&str> = sheet.lines().filter(|line| line.contains(own.question.get(Language::De))).collect();
    assert_eq!(lines.len(), 1, "{lines:#?}");
    for service in ["Jitsi Meet (Hostsharing eG)", "BigBlueButton (Hostsharing eG)", "Nextcloud (Hostsharing eG)"] {
        assert!(lines[0].replace('\\', "").contains(service), "{service}: {}", lines[0]);
    }
}

#[test]
fn the_size_that_is_reckoned_with_is_what_a_vendor_answers_for() {
    let text = markdown(DocumentKind::Questions, &dossier(Example::Association), Language::Nl);
    let sheet = text.split("\n## Nubo").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(sheet.contains("5 GB; Opslagruimte: 45"), "{sheet}");
    assert!(sheet.contains("Reken met: "), "people who need an account");
}

#[test]
fn a_decision_begins_its_changes_with_one_sentence_and_says_what_ends_a_trial_or_a_stay() {
    let change = |dossier: &Dossier| {
        let text = markdown(DocumentKind::Decision, dossier, Language::En);
        let change = section(&text, "What would change this").to_owned();
        assert!(change.trim_start().starts_with("**") || change.trim_start().starts_with("<strong>"), "{change}");
        change
    };
    let moved = change(&alone(Example::Coaching, 0));
    assert!(moved.contains("Above all, a “no” to") && moved.contains("limit: "), "{moved}");
    let trial = change(&alone(Example::School, 1));
    assert!(trial.contains("The trial ends with the decision on the pilot") && trial.contains("Yardstick"), "{trial}");
    let association = dossier(Example::Association);
    let kept = association.moves.iter().position(|of| of.purpose.code() == "social-media").unwrap();
    let kept = change(&alone(Example::Association, kept));
    assert!(kept.contains("Today’s tool stays until the board looks at it again"), "{kept}");
    let partly = change(&alone(Example::Association, 1));
    assert!(partly.contains("the old tool stays until 31 Aug 2027"), "{partly}");
}

#[test]
fn what_rests_on_an_own_judgement_is_marked_and_the_mark_explained() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Association, 0), Language::En).replace('\\', "");
    let why = section(&text, "Why this one");
    assert!(why.contains("*) ") || why.contains("*),") || why.contains("*)."), "{why}");
    assert!(why.contains("* = rests on the adviser’s own judgement"), "{why}");
    assert!(why.contains("Set by the adviser’s own judgement for nubo.coop"), "{why}");
    assert!(why.contains("Not known of nubo.coop, so no ground to stand on"), "{why}");
}

#[test]
fn a_decision_says_what_hangs_on_it() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Coaching, 0), Language::En).replace('\\', "");
    let stakes = section(&text, "What hangs on it");
    for part in ["a year: ", "Budget: ", "Start: ", "Switch-over: ", "on Hostsharing eG", "Today Zoom"] {
        assert!(stakes.contains(part), "{part}: {stakes}");
    }
    let open = markdown(DocumentKind::Decision, &alone(Example::Practice, 0), Language::En);
    let stakes = section(&open, "What hangs on it");
    assert!(stakes.contains("This stays: ") && stakes.contains("No date is set."), "{stakes}");
    assert!(!stakes.contains("Switch-over: "), "{stakes}");
    assert!(!open.contains("# Why this one\n"), "nothing is chosen");
}

#[test]
fn the_first_question_is_what_nobody_is_known_to_meet_and_goes_to_somebody_else() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Practice, 0), Language::En).replace('\\', "");
    let ask = section(&text, "Whom to ask what first");
    let first = ask.split("First ask Hostsharing eG whether this must-have is met: no. ").nth(1).unwrap_or_default();
    let (number, what) = first.split_once(", ").unwrap_or_default();
    assert!(what.starts_with("Certified video consultation."), "{ask}");
    assert!(ask.contains(&format!("| {number} | Certified video consultation |")), "the number of its sheet: {ask}");
    let own = ask.split("**Set it yourselves").nth(1).unwrap_or_default();
    assert!(!own.contains("Certified video consultation"), "a certificate is no setting: {own}");
    assert!(!own.contains("No. on its questionnaire"), "there is no sheet for it: {own}");
}

#[test]
fn the_sentence_and_the_table_count_the_same_must_haves() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Coaching, 0), Language::En).replace('\\', "");
    let row = text.lines().find(|line| line.starts_with('|') && line.contains("intended |")).unwrap();
    let count = row.split("Still to be settled (").nth(1).unwrap().split(')').next().unwrap();
    assert!(text.contains(&format!("to one of the {count} must-haves of")), "{count}: {text}");
}

#[test]
fn a_tool_that_stays_is_asked_about_first_and_needs_no_contract_for_its_conditions() {
    let association = dossier(Example::Association);
    let kept = association.moves.iter().position(|of| of.purpose.code() == "social-media").unwrap();
    let text = markdown(DocumentKind::Decision, &alone(Example::Association, kept), Language::En);
    assert!(text.contains("# What speaks for and against keeping it\n"), "{text}");
    let ask = section(&text, "Whom to ask what first");
    assert!(!ask.contains("The conditions of this decision stand above"), "{ask}");
}

#[test]
fn a_must_have_on_levels_asks_for_a_level_and_nothing_worse() {
    for example in Example::ALL {
        let text = markdown(DocumentKind::Decision, &dossier(example), Language::De);
        assert!(!text.contains("nicht schlechter als"), "{example:?}");
    }
    let text = markdown(DocumentKind::Comparison, &alone(Example::School, 0), Language::De);
    assert!(text.contains(", noch annehmbar: „") && text.contains("besser: "), "the better levels are named");
}

#[test]
fn who_said_it_stands_beside_the_reason_of_an_own_judgement() {
    let text = r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing, overrides: [(option:
        "jitsi-hostsharing", criterion: "certification", level: "iso27001", reason: "Zertifikat gezeigt", source:
        "Brief", said_by: "Technik", on: "2026-11-03")])])"#;
    let own = Dossier::parse("x", text).unwrap().moves[0].overrides.clone();
    let mut coaching = alone(Example::Coaching, 0);
    coaching.moves[0].overrides = own;
    for kind in [DocumentKind::Comparison, DocumentKind::Decision] {
        let text = markdown(kind, &coaching, Language::De).replace('\\', "");
        assert!(text.contains("Zertifikat gezeigt (Quelle: Brief; gesagt von: Technik)"), "{text}");
    }
    coaching.moves[0].overrides[0].said_by.clear();
    assert!(!coaching.text().unwrap().contains("said_by"), "an empty field is not written");
    let text = markdown(DocumentKind::Decision, &coaching, Language::De).replace('\\', "");
    assert!(text.contains("Zertifikat gezeigt (Quelle: Brief)"), "{text}");
}
