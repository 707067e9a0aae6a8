//! The comparison as a workbook: the same bytes each time, and, with LibreOffice, numbers that it computes for itself.

use wissel::dossier::{Dossier, Example};
use wissel::report::documents::{DocumentKind, FileFormat, file};
use wissel::text::Language;

use crate::report_office::parts;
use crate::support::real;

fn bytes(example: Example, language: Language) -> Vec<u8> {
    let dossier = Dossier::parse("x", example.text()).unwrap();
    file((DocumentKind::Comparison, FileFormat::Workbook), real(), &dossier, &[], language).unwrap()
}

#[test]
fn every_example_becomes_the_same_workbook_each_time() {
    for example in Example::ALL {
        for language in Language::ALL {
            let book = bytes(example, language);
            assert!(book.starts_with(b"PK"), "a ZIP container");
            assert_eq!(book, bytes(example, language), "{example:?} {language}");
        }
    }
}

#[test]
fn days_are_shown_as_the_language_writes_them() {
    let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
    let patterns = ["[$-409]d mmm yyyy", "dd.mm.yyyy", "dd-mm-yyyy"];
    for (language, pattern) in Language::ALL.into_iter().zip(patterns) {
        let book = file((DocumentKind::Plan, FileFormat::Workbook), real(), &dossier, &[], language).unwrap();
        let styles = String::from_utf8(parts(book).remove("xl/styles.xml").unwrap()).unwrap();
        assert!(styles.contains(pattern) && !styles.contains("yyyy-mm-dd"), "{language}");
    }
}

/// The costs of a plan as a sheet, and all texts of the workbook.
fn costs(dossier: &Dossier) -> [String; 2] {
    let book = file((DocumentKind::Plan, FileFormat::Workbook), real(), dossier, &[], Language::En).unwrap();
    let mut parts = parts(book);
    ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"]
        .map(|name| String::from_utf8(parts.remove(name).unwrap()).unwrap())
}

#[test]
fn lower_bounds_are_called_so_and_have_no_difference() {
    let [sheet, texts] = costs(&Dossier::parse("x", Example::School.text()).unwrap());
    assert!(!sheet.contains("-SUM("), "no difference of what is not known");
    assert!(
        texts.contains("Amounts that are at least so much") && texts.contains("Two decimals are shown of unrounded")
    );
    let known = r#"(format: 1, client: (name: "x", deducts_vat: true), inventory: [(id: "a", name: "A",
        contract: (renews_on: "2027-03-01", notice_days: 30, term_months: 12, cost: (amount: "120", currency: "EUR", per: Year)))],
        moves: [(purpose: VideoConferencing, replaces: ["a"], decision: (kind: Keep))], plan: (start: "2027-01-11"))"#;
    let [sheet, _] = costs(&Dossier::parse("x", known).unwrap());
    assert!(sheet.contains("-SUM("), "both sides are known");
}

#[cfg(feature = "screens")]
mod libre_office {
    use std::collections::BTreeMap;
    use std::path::Path;
    use std::process::Command;

    use wissel::dossier::{Dossier, Example};
    use wissel::report::documents::workbook_shifted;
    use wissel::score::{Order, Ranking, rank};
    use wissel::text::Language;

    use crate::support::real;

    /// Formulas of a file that comes from elsewhere are computed anew, always.
    const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;
    /// All sheets as text, with numbers as they are stored.
    const AS_STORED: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    /// The rows of each sheet after LibreOffice has opened the workbook.
    fn read_back(book: &[u8]) -> BTreeMap<String, Vec<Vec<String>>> {
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path().join("profile");
        std::fs::create_dir_all(profile.join("user")).unwrap();
        std::fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS).unwrap();
        let path = folder.path().join("book.xlsx");
        std::fs::write(&path, book).unwrap();
        let done = Command::new("soffice")
            .arg(format!("-env:UserInstallation=file://{}", profile.display()))
            .args(["--headless", "--convert-to", AS_STORED, "--outdir"])
            .arg(folder.path())
            .arg(&path)
            .output()
            .expect("LibreOffice is needed: apt-get install libreoffice-calc-nogui");
        assert!(done.status.success(), "{done:?}");
        sheets(folder.path())
    }

    fn sheets(folder: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let csv = files.filter(|p| p.extension().is_some_and(|e| e == "csv"));
        let name = |p: &Path| p.file_stem().unwrap().to_string_lossy().trim_start_matches("book-").to_owned();
        csv.map(|p| (name(&p), rows(&std::fs::read_to_string(&p).unwrap()))).collect()
    }

    /// Comma-separated values with quotes, as RFC 4180 has them.
    fn rows(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                '\n' if !quoted => {
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                other => cell.push(other),
            }
        }
        rows
    }

    /// Likely, low, high and known of every option, by name, as the sheet of the ranking has them.
    fn totals(rows: &[Vec<String>]) -> BTreeMap<String, [f64; 4]> {
        let number = |row: &[String], at: usize| row[at].parse::<f64>().unwrap_or_else(|_| panic!("{row:?}"));
        let options = rows.iter().skip(3).filter(|row| row.len() > 6 && !row[1].is_empty());
        options.map(|row| (row[1].clone(), [3, 4, 5, 6].map(|at| number(row, at)))).collect()
    }

    fn compare(ranking: &Ranking<'_>, found: &BTreeMap<String, [f64; 4]>) -> usize {
        for option in &ranking.options {
            let wanted = [option.score.likely, option.score.low, option.score.high, option.coverage];
            let name = option.option.name(Language::En);
            let own = found.get(&name).unwrap_or_else(|| panic!("no row {name}"));
            for (found, wanted) in own.iter().zip(wanted) {
                assert!((found - wanted).abs() < 1e-9, "{name}: {found}, wanted {wanted}");
            }
        }
        ranking.options.len()
    }

    #[test]
    fn libre_office_computes_our_totals_even_from_wrong_results() {
        for example in [Example::Coaching, Example::School] {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            // Wrong results on purpose: who only read them would find every number off by 1000.
            for shift in [0.0, 1000.0] {
                let book = workbook_shifted(real(), &dossier, &[], Language::En, shift).unwrap();
                let sheets = read_back(&book);
                for (index, _) in dossier.moves.iter().enumerate() {
                    let ranking = rank(real(), &dossier, index, Order::Likely).unwrap();
                    let found = totals(&sheets[&format!("{} Ranking", index + 1)]);
                    assert!(compare(&ranking, &found) > 5);
                }
            }
        }
    }
}
