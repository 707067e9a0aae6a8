//! What the plan on paper says of money, dependence, slack, and tools that nobody compared.

use wissel::catalog::{FeatureBar, MustHave};
use wissel::dossier::{Dossier, Example, PlanEdit};
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Block, Format, write};
use wissel::text::Language;

use crate::support::{example, real};

fn markdown(dossier: &Dossier) -> String {
    let document = document(DocumentKind::Plan, real(), dossier, &[], Language::En).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap()
}

/// The row of a table that begins with these words.
fn row<'t>(text: &'t str, name: &str) -> &'t str {
    let found = text.lines().find(|line| line.starts_with('|') && line.contains(name));
    found.unwrap_or_else(|| panic!("no row {name}"))
}

#[test]
fn what_is_not_known_is_no_zero() {
    let text = markdown(&example(Example::School));
    let moving = row(&text, "Moving, without own hours");
    assert!(moving.contains("not known") && moving.contains("at least") && !moving.contains("€0.00"), "{moving}");
    assert!(!row(&text, "New services").contains("€0.00"));
    let document = document(DocumentKind::Plan, real(), &example(Example::School), &[], Language::En).unwrap();
    let chart = document.blocks.iter().find_map(|block| match block {
        Block::Picture(picture) if picture.alt.contains("staying") => Some(picture.alt.clone()),
        _ => None,
    });
    let chart = chart.unwrap();
    assert!(chart.contains("moving not known") && !chart.contains("€0.00"), "{chart}");
}

#[test]
fn a_sum_whose_half_is_open_is_not_called_dearer() {
    let text = markdown(&example(Example::School));
    assert!(!text.contains("Moving costs more"), "what OneDrive costs today is not known");
}

#[test]
fn amounts_say_their_tax_and_for_how_many() {
    let text = markdown(&example(Example::School));
    assert!(text.contains("include 19% value added tax") && text.contains("60 accounts, 60 hosts, 1 server"));
    assert!(text.contains("if every task goes well"), "the range of own hours");
}

#[test]
fn shares_say_until_when_they_are_tied_up() {
    let text = markdown(&example(Example::Coaching));
    assert!(text.contains("Tied up until at least") && text.contains("middle of the following year"));
}

#[test]
fn the_plan_names_on_whom_things_hang_and_the_task_for_it() {
    let text = markdown(&example(Example::School));
    let hangs = text.split("What hangs on whom, in short").nth(1).unwrap().split("Legal duties").next().unwrap();
    assert!(hangs.contains("What to mind") && hangs.contains("No deputy is named for the domain."));
    assert!(hangs.contains("(task 3."), "{hangs}");
}

#[test]
fn what_the_board_signs_has_a_day_of_its_own_and_slack_is_said() {
    let text = markdown(&example(Example::School));
    assert!(text.contains("**Sign the intended decision"));
    assert!(text.contains("no slack") && text.contains("slack: "));
}

#[test]
fn tools_outside_the_catalogue_are_named_as_not_compared() {
    let text = markdown(&example(Example::School));
    let line = text.lines().find(|line| line.contains("not compared here")).unwrap();
    assert!(line.contains("Padlet") && line.contains("Private Cloud-Speicher") && !line.contains("Teams"), "{line}");
}

#[test]
fn a_topic_without_source_is_a_question_at_its_task_too() {
    let text = markdown(&example(Example::School));
    assert!(text.matches("Not covered here: ask").count() > 1, "not only in the list at the end");
}

#[test]
fn a_skip_stands_with_its_reason_in_every_export() {
    let mut dossier = example(Example::School);
    dossier.plan.edits.push(PlanEdit::Skip("dpia-threshold:1".to_owned(), "macht der Schulträger".to_owned()));
    for ending in ["csv", "ics", "xml"] {
        let format = FileFormat::from_extension(DocumentKind::Plan, ending).unwrap();
        let bytes = file((DocumentKind::Plan, format), real(), &dossier, &[], Language::De).unwrap();
        let text = String::from_utf8(bytes).unwrap().replace("\r\n ", "");
        assert!(text.contains("macht der Schulträger"), "{ending}");
    }
    let with = |dossier: &Dossier| {
        file((DocumentKind::Plan, FileFormat::Workbook), real(), dossier, &[], Language::De).unwrap()
    };
    assert_ne!(with(&dossier), with(&example(Example::School)));
}

#[test]
fn the_first_page_names_what_is_not_clear_of_what_was_chosen() {
    let mut dossier = example(Example::Coaching);
    let certified = MustHave::Feature("certified-video-consultation".into(), FeatureBar::Yes);
    dossier.moves[0].must = vec![certified];
    dossier.moves[0].waivers.clear();
    let text = markdown(&dossier);
    let line = text.lines().find(|line| line.starts_with("Not clear yet: ")).expect("a line");
    assert!(line.contains("Certified video consultation"), "{line}");
}
