//! Dossiers as each format wrote them. They are never edited, only added to: whoever has such a file must be able to open
//! it with every later program.

use wissel::dossier::check;
use wissel::text::{Language, Severity};

use crate::support::{parse, real};

const FORMAT_1: [(&str, &str); 5] = [
    ("association", include_str!("../golden/dossier-1-association.wissel")),
    ("coaching", include_str!("../golden/dossier-1-coaching.wissel")),
    ("every field", include_str!("../golden/dossier-1-every-field.wissel")),
    ("practice", include_str!("../golden/dossier-1-practice.wissel")),
    ("school", include_str!("../golden/dossier-1-school.wissel")),
];

#[test]
fn dossiers_of_every_format_load_without_errors() {
    for (name, text) in FORMAT_1 {
        let faults = check(&parse(text), name, text, real());
        let errors = faults.iter().filter(|fault| fault.severity == Severity::Error);
        let lines: Vec<String> = errors.map(|fault| fault.line(Language::En)).collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}

#[test]
fn dossiers_of_this_format_are_written_as_they_were() {
    for (name, text) in FORMAT_1 {
        let written = parse(text).text().unwrap();
        for (number, (wrote, had)) in written.lines().zip(text.lines()).enumerate() {
            assert_eq!(wrote, had, "{name}, line {}", number + 1);
        }
        assert_eq!(written, text, "{name}");
    }
}

#[test]
fn the_old_name_of_duties_still_counts() {
    let task = |field: &str| {
        let text = format!("[(id: \"t\", phase: Law, title: (en: \"T\"), role: Lead, {field})]");
        let duties = r#"[(id: "d", law: "L", deliverable: (en: "D"))]"#.to_owned();
        let catalog = crate::support::catalog(&[("playbooks/move.ron", text), ("duties.ron", duties)]);
        catalog.tasks[0].all_duties().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(task(r#"duty: "d""#), ["d"]);
    assert_eq!(task(r#"duty: "d""#), task(r#"duties: ["d"]"#));
}
