//! The documents that are handed over: one language throughout, numbers as scored, in every format.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use wissel::catalog::{Catalog, Loaded, embedded};
use wissel::dossier::{DecisionStatus, Dossier, Example};
use wissel::report::documents::{DocumentError, DocumentKind, document, file_name};
use wissel::report::{Block, Document, Format, Inline, Inlines, write};
use wissel::score::{Order, rank, shown};
use wissel::text::Language;
use wissel::text::message::FILES;

const COACHING: &str = include_str!("documents/coaching.wissel");

fn catalog() -> &'static Catalog {
    static LOADED: LazyLock<Arc<Loaded>> = LazyLock::new(embedded);
    LOADED.catalog.as_ref().unwrap()
}

fn coaching() -> Dossier {
    Dossier::parse("coaching.wissel", COACHING).unwrap()
}

/// The dossier of the tests and all examples.
fn dossiers() -> Vec<Dossier> {
    let examples = Example::ALL.iter().map(|example| Dossier::parse(example.code(), example.text()).unwrap());
    std::iter::once(coaching()).chain(examples).collect()
}

fn written(kind: DocumentKind, dossier: &Dossier, language: Language) -> Document {
    document(kind, catalog(), dossier, &[], language).unwrap()
}

fn in_format(document: &Document, format: Format) -> String {
    String::from_utf8(write(document, format).unwrap()).unwrap()
}

/// All words of a document but those marked as being in another language, and titles of sources.
fn own_words(document: &Document) -> String {
    let mut lines = vec![document.title.clone(), document.header.clone(), document.footer.clone()];
    lines.push(document.page_label.clone());
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => lines.push(text.clone()),
            Block::Paragraph(text) => lines.push(plain(text)),
            Block::List(list) => lines.extend(list.items.iter().map(|item| plain(&item.text))),
            Block::Table(table) => {
                lines.push(plain(&table.caption));
                lines.extend(table.columns.iter().map(|c| c.header.clone()));
                lines.extend(table.rows.iter().flat_map(|row| row.cells.iter().map(plain)));
            }
            Block::Quote(_) | Block::PageBreak => {}
            Block::Note(note) => lines.extend([note.title.clone(), plain(&note.text)]),
            Block::KeyValues(pairs) => lines.extend(pairs.iter().flat_map(|p| [p.key.clone(), plain(&p.value)])),
            Block::Picture(picture) => lines.extend([picture.alt.clone(), picture.caption.clone()]),
        }
    }
    lines.join("\n")
}

fn plain(text: &Inlines) -> String {
    let own = |piece: &&Inline| !matches!(piece, Inline::Foreign { .. } | Inline::Link { .. });
    text.0.iter().filter(own).map(Inline::text).collect()
}

/// Fixed parts of all messages of a language, by key; what stands for a value is cut out.
fn messages(language: Language) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    let mut key = String::new();
    for (_, text) in FILES.iter().filter(|(path, _)| path.starts_with(language.code())) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut value = line;
            if let Some((name, rest)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                key = name.to_owned();
                value = rest;
            }
            let parts: &mut Vec<String> = all.entry(key.clone()).or_default();
            parts.extend(fixed_parts(value));
        }
    }
    all
}

fn fixed_parts(line: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in line.split(['{', '}']) {
        let piece = piece.trim().trim_start_matches("[one]").trim_start_matches("*[other]").trim();
        if !piece.starts_with('$') && !piece.is_empty() {
            parts.push(piece.to_owned());
        }
    }
    parts
}

#[test]
fn every_document_is_written_in_every_language_and_format() {
    let (dossier, folder) = (coaching(), env!("CARGO_TARGET_TMPDIR"));
    for kind in DocumentKind::ALL {
        for language in Language::ALL {
            let document = written(kind, &dossier, language);
            for format in Format::ALL {
                let bytes = write(&document, format).unwrap();
                assert!(bytes.len() > 1000);
                let name = file_name(kind, &dossier, catalog(), language, format.extension());
                std::fs::write(std::path::Path::new(folder).join(name), bytes).unwrap();
            }
        }
    }
}

#[test]
fn no_english_message_stands_in_a_german_or_dutch_document() {
    let english = messages(Language::En);
    for language in [Language::De, Language::Nl] {
        let twins = messages(language);
        for (dossier, kind) in dossiers().iter().flat_map(|d| DocumentKind::ALL.map(|kind| (d, kind))) {
            let text = own_words(&written(kind, dossier, language));
            assert!(!text.contains('«'), "a message is missing: {}", text.split('«').nth(1).unwrap_or_default());
            for (key, parts) in &english {
                let twin = &twins[key];
                for part in parts.iter().filter(|p| p.split(' ').count() >= 3 && !twin.contains(p)) {
                    assert!(!text.contains(part.as_str()), "{language} {}: {key} = {part}", kind.code());
                }
            }
        }
    }
}

#[test]
fn no_id_and_no_empty_section_is_printed() {
    for (dossier, kind) in dossiers().iter().flat_map(|d| DocumentKind::ALL.map(|kind| (d, kind))) {
        let document = written(kind, dossier, Language::De);
        let text = own_words(&document);
        let ids =
            catalog().criteria.iter().map(|c| c.id.as_str()).chain(catalog().services.keys().map(|id| id.as_str()));
        for id in ids.filter(|id| id.contains('-')) {
            let raw = text.split([' ', '\n', '„', '“', '(', ')', ',', ';']).any(|word| word == id);
            assert!(!raw, "{}: {id}", kind.code());
        }
        let headings: Vec<Option<u8>> = document
            .blocks
            .iter()
            .map(|block| match block {
                Block::Heading { level, .. } => Some(*level),
                _ => None,
            })
            .collect();
        for (at, pair) in headings.windows(2).enumerate() {
            let empty = matches!(pair, [Some(first), Some(second)] if second <= first);
            assert!(!empty, "{}: {:?}", kind.code(), document.blocks[at]);
        }
        assert!(headings.last().is_some_and(Option::is_none));
    }
}

#[test]
fn totals_are_those_of_the_scores_and_parts_sum() {
    let dossier = coaching();
    let html = in_format(&written(DocumentKind::Comparison, &dossier, Language::En), Format::Html);
    let ranking = rank(catalog(), &dossier, 0, Order::Likely).unwrap();
    for option in ranking.options.iter().filter(|o| o.rank.is_some()) {
        let total = shown(&ranking, option);
        assert_eq!(total.groups.iter().map(|(_, t)| t).sum::<i64>(), total.total);
        let points = Language::En.number(total.total as f64 / 10.0, 1);
        let name = option.option.name(Language::En);
        let row = html.split("<tr").find(|row| row.contains(&name) && row.contains(&format!(">{points}<")));
        assert!(row.is_some(), "{name} {points}");
    }
}

#[test]
fn thin_options_are_never_named_first() {
    for dossier in dossiers() {
        for index in 0..dossier.moves.len() {
            let ranking = rank(catalog(), &dossier, index, Order::Likely).unwrap();
            let document = document(DocumentKind::Comparison, catalog(), &dossier, &[index], Language::De).unwrap();
            let short = document.blocks.iter().find_map(|block| match block {
                Block::Note(note) => Some(note.text.text()),
                _ => None,
            });
            let sentence = short.unwrap();
            for thin in ranking.ranked().filter(|o| o.thin) {
                assert!(!sentence.starts_with(&thin.option.name(Language::De)), "{sentence}");
            }
        }
    }
}

#[test]
fn sources_are_listed_once_and_every_number_has_its_source() {
    let markdown = in_format(&written(DocumentKind::Comparison, &coaching(), Language::De), Format::Markdown);
    let (text, list) = markdown.rsplit_once("Quellen").unwrap();
    let listed = list.lines().filter(|line| line.split_once(". ").is_some_and(|(n, _)| n.parse::<usize>().is_ok()));
    let addresses: Vec<&str> = listed.filter_map(|line| line.split("](").nth(1)).collect();
    let unique: std::collections::BTreeSet<&&str> = addresses.iter().collect();
    assert!(addresses.len() > 20);
    assert_eq!(unique.len(), addresses.len());
    let last = addresses.len();
    assert!(text.contains(&format!("[{last}")) && !text.contains(&format!("[{}\\]", last + 1)));
}

#[test]
fn what_cannot_be_written_is_said() {
    let empty = Dossier::parse("x.wissel", r#"(format: 1, client: (name: "x"))"#).unwrap();
    let wrong = document(DocumentKind::Comparison, catalog(), &empty, &[], Language::De).unwrap_err();
    assert_eq!(wrong, DocumentError::NoMoves);
    let wrong = document(DocumentKind::Comparison, catalog(), &coaching(), &[7], Language::De).unwrap_err();
    assert!(wrong.message().to(Language::De).contains('8'));
}

#[test]
fn a_plan_shows_the_sums_of_its_months() {
    let dossier = coaching();
    let plan = wissel::plan::plan(catalog(), &dossier).unwrap();
    let text = own_words(&written(DocumentKind::Plan, &dossier, Language::De));
    for (currency, sum) in plan.costs.stay.iter().chain(&plan.costs.moving).chain(&plan.costs.own_hours) {
        assert!(text.contains(&Language::De.money(*sum, currency.as_str())), "{sum}");
    }
    for task in plan.tasks.iter().filter(|t| t.is_active() && t.template.is_some()) {
        assert!(text.contains(&task.heading(Language::De)), "{}", task.id);
    }
    assert!(text.contains("zu klein"), "the reason of the skipped task");
    assert!(text.contains("mit zwei Familien"), "the note");
}

#[test]
fn a_decision_is_intended_until_it_is_final() {
    let mut dossier = coaching();
    let heading = |dossier: &Dossier| own_words(&written(DocumentKind::Plan, dossier, Language::De));
    assert!(heading(&dossier).contains("\nBeabsichtigte Entscheidung\n"));
    dossier.moves[0].decision.as_mut().unwrap().status = DecisionStatus::Consulted;
    assert!(heading(&dossier).contains("\nBeabsichtigte Entscheidung\n"));
    dossier.moves[0].decision.as_mut().unwrap().status = DecisionStatus::Final;
    let text = heading(&dossier);
    assert!(text.contains("\nEntscheidung\n") && !text.contains("\nBeabsichtigte Entscheidung\n"));
}

#[test]
fn a_duty_without_source_is_a_question_and_names_no_law() {
    let dossier = coaching();
    let plan = wissel::plan::plan(catalog(), &dossier).unwrap();
    let text = own_words(&written(DocumentKind::Plan, &dossier, Language::De));
    let open: Vec<_> = plan.duties.iter().filter(|line| !line.sourced).collect();
    assert!(!open.is_empty());
    for line in open {
        let duty = catalog().duty(&line.id).unwrap();
        assert!(!text.contains(&duty.law), "{}", duty.law);
        assert!(text.contains(duty.deliverable.get(Language::De)), "{}", duty.id);
    }
}

#[test]
fn one_move_alone_is_planned_alone() {
    let dossier = Dossier::parse("school", Example::School.text()).unwrap();
    let alone = document(DocumentKind::Plan, catalog(), &dossier, &[0], Language::De).unwrap();
    let text = own_words(&alone);
    assert!(text.contains("BigBlueButton") && !text.contains("Unterlagen und Abgaben"));
}

#[test]
fn words_of_a_german_dossier_are_quoted_in_a_dutch_document() {
    let markdown = in_format(&written(DocumentKind::Plan, &coaching(), Language::Nl), Format::Markdown);
    assert!(markdown.contains("<span lang=\"de\">„Guter Datenschutz, Menschen, die antworten“</span> (in het Duits)"));
}

#[test]
fn a_refused_plan_says_what_to_do() {
    let text = r#"(format: 1, as_of: "2026-11-21", client: (name: "Verein Beispiel", country: "NL"))"#;
    let dossier = Dossier::parse("x.wissel", text).unwrap();
    let written: Vec<String> = Language::ALL
        .iter()
        .map(|language| in_format(&written(DocumentKind::Plan, &dossier, *language), Format::Markdown))
        .collect();
    insta::assert_snapshot!(written.join("\n---\n\n"));
}

#[test]
fn files_are_named_after_client_document_language_and_day() {
    let name = file_name(DocumentKind::Plan, &coaching(), catalog(), Language::Nl, "pdf");
    assert_eq!(name, "lerngruppe-groesse-soehne_plan_nl_2026-11-21.pdf");
}

#[test]
fn days_are_written_as_the_language_does() {
    let days = ["21 Nov 2026", "21.11.2026", "21-11-2026"];
    for (language, day) in Language::ALL.into_iter().zip(days) {
        for kind in DocumentKind::ALL {
            let text = own_words(&written(kind, &coaching(), language));
            // Once, beside the other form, for whoever sorts papers by their day.
            assert_eq!(text.matches("2026-11-21").count(), 1, "{kind:?} {language}");
            assert!(text.contains(day), "{kind:?} {language}");
        }
    }
}
