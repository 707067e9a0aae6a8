//! What the plan on paper says of money, dependence, slack, and tools that nobody compared.

use wissel::catalog::{FeatureBar, MustHave};
use wissel::dossier::{Dossier, Example, PlanEdit};
use wissel::plan::plan;
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Block, Document, Format, write};
use wissel::text::Language;

use crate::support::{example, real};

fn markdown(dossier: &Dossier) -> String {
    text(&document(DocumentKind::Plan, real(), dossier, &[], Language::En).unwrap())
}

fn text(document: &Document) -> String {
    String::from_utf8(write(document, Format::Markdown).unwrap()).unwrap()
}

/// The plan in full, and its short form.
fn both(dossier: &Dossier, language: Language) -> [Document; 2] {
    [DocumentKind::Plan, DocumentKind::PlanShort].map(|kind| document(kind, real(), dossier, &[], language).unwrap())
}

/// The cells of all rows of all tables.
fn rows(document: &Document) -> Vec<Vec<String>> {
    let tables = document.blocks.iter().filter_map(|block| if let Block::Table(t) = block { Some(t) } else { None });
    tables.flat_map(|t| &t.rows).map(|row| row.cells.iter().map(|cell| cell.text()).collect()).collect()
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

#[test]
fn the_short_form_has_every_task_and_hard_date_with_its_day_and_the_same_costs() {
    for example in Example::ALL.map(example) {
        let plan = plan(real(), &example).unwrap();
        for language in Language::ALL {
            let [long, short] = both(&example, language);
            let (whole, brief, rows) = (text(&long), text(&short), rows(&short));
            assert!(short.blocks.len() < long.blocks.len());
            assert!(3 * brief.len() < 2 * whole.len(), "{} of {}", brief.len(), whole.len());
            for task in plan.tasks.iter().filter(|task| task.is_active()) {
                let day = language.date(task.dates.as_ref().unwrap().finish);
                let heading = task.heading(language);
                let own = |row: &Vec<String>| row.len() == 4 && row[1].contains(&heading) && row[3] == day;
                assert!(rows.iter().any(own), "{language} {}: {heading}, {day}", task.id);
            }
            assert!(plan.hard.iter().all(|line| brief.contains(&language.date(line.on))), "hard dates");
            let Block::KeyValues(facts) = &short.blocks[0] else { panic!("no facts on the cover") };
            let more = facts.iter().any(|pair| pair.value.text().contains(&long.title));
            assert!(more, "the first page says what the long form holds more");
        }
        let [long, short] = both(&example, Language::En).map(|document| text(&document));
        assert_eq!(row(&short, "Moving, without own hours"), row(&long, "Moving, without own hours"));
        assert!(short.contains("# Intended decision") || short.contains("# Decision"));
        assert_eq!(short.contains("# The way back"), long.contains("# The way back"));
    }
}

#[test]
fn what_is_left_out_stands_in_the_short_form_too() {
    let mut dossier = example(Example::School);
    dossier.plan.edits.push(PlanEdit::Skip("dpia-threshold:1".to_owned(), "macht der Schulträger".to_owned()));
    let [_, short] = both(&dossier, Language::De).map(|document| text(&document));
    assert!(short.matches("macht der Schulträger").count() > 1, "as left out, and as a duty that stays open");
}

#[test]
fn only_the_plan_has_a_short_form_and_that_is_running_text() {
    let short = DocumentKind::ALL.into_iter().filter_map(DocumentKind::short_form).collect::<Vec<_>>();
    assert_eq!(short, [DocumentKind::PlanShort]);
    assert!(FileFormat::from_extension(DocumentKind::PlanShort, "pdf").is_some());
    assert!(FileFormat::from_extension(DocumentKind::PlanShort, "xlsx").is_none());
    assert_eq!(DocumentKind::from_code("plan-short"), None, "it is asked for by an option");
}

/// What a program of its own reads from a PDF.
#[cfg(feature = "screens")]
fn read(program: &str, arguments: &[&str], document: &Document) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    std::fs::write(&path, write(document, Format::Pdf).unwrap()).unwrap();
    let read = std::process::Command::new(program).args(arguments).arg(&path).arg("-").output().unwrap();
    String::from_utf8_lossy(&read.stdout).into_owned()
}

#[cfg(feature = "screens")]
#[test]
fn the_short_form_has_less_than_half_the_pages() {
    let pages = |document: &Document| read("pdftotext", &[], document).matches('\u{c}').count();
    for of in Example::ALL.map(example) {
        let [long, short] = both(&of, Language::De).map(|document| pages(&document));
        assert!(short > 1 && short * 2 < long, "{short} of {long}");
    }
}

#[cfg(feature = "screens")]
#[test]
fn a_long_row_begins_on_the_page_on_which_it_comes() {
    use wissel::report::{Column, Inlines, Table};
    let mut document = Document::new("Long row", Language::En, jiff::civil::date(2026, 11, 21));
    for _ in 0..12 {
        document.paragraph("Before it.");
    }
    let lines: Vec<String> = (1..=70).map(|n| format!("line {n} of the row")).collect();
    let columns = vec![Column::narrow("No."), Column::text("Task"), Column::narrow("When")];
    let table = Table::new(Inlines::new(), columns).row(["1", lines.join("\n").as_str(), "soon"]);
    document.push(Block::Table(table));
    let page = read("pdftotext", &["-f", "1", "-l", "1"], &document);
    assert!(page.contains("line 1 of the row"), "{page}");
}
