//! A dossier whose every text is hostile, in every document and every format: read back, it is text and nothing else.

use quick_xml::events::Event;
use wissel::dossier::{Dossier, Example, Keyholder, PlanEdit};
use wissel::report::documents::{DocumentKind, FileFormat, file};
use wissel::text::Language;

use crate::report_office::parts;
use crate::support::{example, real};

/// What some reader would take for its own markup, formula or link. The signs that nobody sees end a text early
/// somewhere, too.
const HOSTILE: &str = "\"><script>alert(1)</script> #set text(red) $x$ [a](http://x) *b* _c_ `d` =1+1 {{x}} ]]> &amp; @label <w:t>\u{1}\u{7}\u{b}\u{202e}";

/// The example with this text in every field that people fill.
fn poisoned(text: &str) -> Dossier {
    let mut dossier = example(Example::Coaching);
    let set = |field: &mut String| text.clone_into(field);
    let all = |fields: &mut Vec<String>| fields.iter_mut().for_each(set);
    [&mut dossier.adviser.name, &mut dossier.adviser.interests].into_iter().for_each(set);
    let client = &mut dossier.client;
    [&mut client.name, &mut client.contact].into_iter().for_each(set);
    all(&mut client.address);
    let holder = Keyholder { holder: text.to_owned(), deputy: text.to_owned() };
    let keys = &mut client.keys;
    for key in [
        &mut keys.domain_registrar,
        &mut keys.dns,
        &mut keys.admin_accounts,
        &mut keys.backups,
        &mut keys.recovery_codes,
    ] {
        *key = holder.clone();
    }
    for tool in &mut dossier.inventory {
        [&mut tool.name, &mut tool.used_for, &mut tool.why, &mut tool.stops, &mut tool.fallback, &mut tool.note]
            .into_iter()
            .for_each(set);
        all(&mut tool.contents);
        for account in &mut tool.accounts {
            [&mut account.label, &mut account.owner].into_iter().for_each(set);
        }
    }
    for voice in &mut dossier.voices {
        [&mut voice.name, &mut voice.comment].into_iter().for_each(set);
    }
    for of in &mut dossier.moves {
        set(&mut of.name);
        of.price_overrides.iter_mut().for_each(|own| [&mut own.plan, &mut own.reason].into_iter().for_each(set));
        of.trials.iter_mut().for_each(|trial| [&mut trial.who, &mut trial.note].into_iter().for_each(set));
        let processing = &mut of.processing;
        [&mut processing.legal_basis, &mut processing.retention].into_iter().for_each(set);
        [&mut processing.purposes, &mut processing.people, &mut processing.data].into_iter().for_each(all);
        [&mut processing.recipients, &mut processing.measures].into_iter().for_each(all);
        let Some(decision) = &mut of.decision else { continue };
        set(&mut decision.reason);
        all(&mut decision.conditions);
        decision.accepted_risks.iter_mut().for_each(|risk| [&mut risk.what, &mut risk.by].into_iter().for_each(set));
    }
    dossier.plan.hard.iter_mut().for_each(|day| set(&mut day.what));
    for edit in &mut dossier.plan.edits {
        match edit {
            PlanEdit::Assign(_, words) | PlanEdit::Skip(_, words) | PlanEdit::Note(_, words) => set(words),
            PlanEdit::Add(task) => set(&mut task.title),
            _ => {}
        }
    }
    dossier.log.iter_mut().for_each(|entry| set(&mut entry.edit));
    dossier
}

/// Every document of the poisoned dossier with this ending, with its code.
fn written(dossier: &Dossier, ending: &str) -> Vec<(&'static str, Vec<u8>)> {
    let of = |kind: &DocumentKind| {
        let format = FileFormat::from_extension(*kind, ending)?;
        Some((kind.code(), file((*kind, format), real(), dossier, &[], Language::De).unwrap()))
    };
    let all: Vec<_> = DocumentKind::ALL.iter().filter_map(of).collect();
    assert!(!all.is_empty());
    all
}

fn texts(ending: &str) -> Vec<(&'static str, String)> {
    let dossier = poisoned(HOSTILE);
    let text = |(code, bytes)| (code, String::from_utf8(bytes).unwrap());
    written(&dossier, ending).into_iter().map(text).collect()
}

/// Whether each place where `found` stands has a backslash before it.
fn escaped(text: &str, found: &str) -> bool {
    text.match_indices(found).all(|(at, _)| text[..at].ends_with('\\'))
}

/// Names of all elements; panics where a part is not well-formed.
fn elements(part: &[u8]) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_reader(part);
    let (mut names, mut open): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => {
                start.attributes().for_each(|attribute| drop(attribute.unwrap()));
                open.push(start.name().into_inner().to_owned());
                names.extend(open.last().cloned());
            }
            Event::Empty(start) => {
                start.attributes().for_each(|attribute| drop(attribute.unwrap()));
                names.push(start.name().into_inner().to_owned());
            }
            Event::End(end) => assert_eq!(open.pop().as_deref(), Some(end.name().into_inner())),
            _ => {}
        }
    }
    assert!(open.is_empty());
    names
}

#[test]
fn a_page_holds_no_tag_and_no_link_of_anybody_else() {
    for (code, text) in texts("html") {
        for forbidden in ["<script", "<w:t>", "href=\"http://x\"", "href=\"http://x)", "\u{1}", "\u{7}", "\u{b}"] {
            assert!(!text.contains(forbidden), "{code}: {forbidden:?}");
        }
        assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{code} says it literally");
        assert!(text.contains("&amp;amp;"), "{code} keeps what looks like a reference");
    }
}

#[test]
fn markdown_holds_no_markup_of_anybody_else() {
    for (code, text) in texts("md") {
        for found in ["<script", "</script", "<w:t", "](http://x", "`d", "$x", "#set"] {
            assert!(escaped(&text, found), "{code}: {found}");
        }
        assert!(text.contains("\\<script\\>alert(1)\\</script\\>"), "{code} says it literally");
    }
}

#[test]
fn packages_are_well_formed_and_link_nowhere_else() {
    for (ending, body) in [("docx", "word/document.xml"), ("odt", "content.xml")] {
        for (code, bytes) in written(&poisoned(HOSTILE), ending) {
            let parts = parts(bytes);
            for (name, part) in parts.iter().filter(|(name, _)| name.ends_with("xml") || name.ends_with("rels")) {
                let text = std::str::from_utf8(part).unwrap();
                assert!(!elements(part).iter().any(|element| element == "script"), "{code} {name}");
                assert!(
                    !text.contains("=\"http://x\"") && !text.contains(['\u{1}', '\u{7}', '\u{b}']),
                    "{code} {name}"
                );
            }
            let text = std::str::from_utf8(&parts[body]).unwrap();
            assert!(text.contains("alert(1)") && text.contains("=1+1"), "{code} as {ending} says it literally");
        }
    }
}

#[test]
fn a_project_and_a_calendar_are_what_they_should_be() {
    for (code, text) in texts("xml") {
        assert!(!elements(text.as_bytes()).iter().any(|name| name == "script" || name == "w:t"), "{code}");
        assert!(text.contains("alert(1)"), "{code}");
    }
    for (code, text) in texts("ics") {
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains("alert(1)") && !unfolded.contains(['\u{1}', '\u{7}', '\u{b}']), "{code}");
        for line in unfolded.split_terminator("\r\n") {
            let name = line.split([':', ';']).next().unwrap();
            assert!(name.chars().all(|c| c.is_ascii_uppercase() || c == '-'), "{code}: {line}");
        }
    }
    // A text of several lines stays one line.
    for (code, bytes) in written(&poisoned("x\r\nEND:VEVENT\nBEGIN:VALARM\r\n=1"), "ics") {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), text.matches("\r\nBEGIN:VEVENT\r\n").count(), "{code}");
        assert!(!text.contains("\nBEGIN:VALARM"), "{code}");
    }
}

#[test]
fn no_text_turns_the_direction_of_what_follows() {
    for ending in ["md", "html", "csv", "ics", "xml"] {
        for (code, text) in texts(ending) {
            assert!(!text.contains('\u{202e}'), "{code} as {ending}");
        }
    }
    for (ending, body) in [("docx", "word/document.xml"), ("odt", "content.xml"), ("xlsx", "xl/sharedStrings.xml")] {
        for (code, bytes) in written(&poisoned(HOSTILE), ending) {
            assert!(
                !String::from_utf8(parts(bytes).remove(body).unwrap()).unwrap().contains('\u{202e}'),
                "{code} {ending}"
            );
        }
    }
}

#[test]
fn a_pdf_is_made_of_everything() {
    for (code, bytes) in written(&poisoned(HOSTILE), "pdf") {
        assert!(bytes.starts_with(b"%PDF-1.7"), "{code}");
    }
}

/// The cells of comma-separated values.
fn cells(text: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut rest = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.peek() == Some(&'"') => cell.extend(rest.next()),
            '"' => quoted = !quoted,
            ',' | '\n' if !quoted => cells.push(std::mem::take(&mut cell).trim_end_matches('\r').to_owned()),
            _ => cell.push(c),
        }
    }
    cells
}

const FORMULAS: [&str; 8] =
    ["=7319+1", "+7319+1", "-7319-1", "@SUM(7319)", "\t=7319+1", "\r=7319+1", " =7319+1", "\"=7319+1"];

#[test]
fn no_text_becomes_a_formula_in_comma_separated_values() {
    for formula in FORMULAS.into_iter().chain([HOSTILE]) {
        for (code, bytes) in written(&poisoned(formula), "csv") {
            for cell in cells(&String::from_utf8(bytes).unwrap()).iter().filter(|cell| cell.parse::<f64>().is_err()) {
                let first = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"');
                assert!(!first.starts_with(['=', '+', '-', '@']), "{code}: {cell:?}");
            }
        }
    }
}

#[test]
fn no_text_becomes_a_formula_in_a_workbook() {
    for formula in FORMULAS.into_iter().chain([HOSTILE]) {
        for (code, bytes) in written(&poisoned(formula), "xlsx") {
            let parts = parts(bytes);
            for (name, part) in parts.iter().filter(|(name, _)| name.ends_with("xml") || name.ends_with("rels")) {
                elements(part);
                let text = std::str::from_utf8(part).unwrap();
                assert!(!text.contains("=\"http://x\""), "{code} {name}");
                for ours in text.split("<f>").skip(1) {
                    let ours = ours.split("</f>").next().unwrap();
                    assert!(!ours.contains("7319") && !ours.contains("alert"), "{code} {name}: {ours}");
                }
            }
            assert!(parts.keys().all(|name| !name.contains("externalLink")), "{code}");
        }
    }
}
