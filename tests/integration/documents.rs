//! The documents that are handed over: German throughout, numbers as scored, in every format.

use wissel::catalog::{Catalog, embedded};
use wissel::dossier::Dossier;
use wissel::report::documents::{DocumentKind, document, file_name};
use wissel::report::{Format, write};
use wissel::score::{Order, rank, shown};
use wissel::text::Language;

const COACHING: &str = include_str!("documents/coaching.wissel");

fn catalog() -> &'static Catalog {
    static LOADED: std::sync::LazyLock<std::sync::Arc<wissel::catalog::Loaded>> = std::sync::LazyLock::new(embedded);
    LOADED.catalog.as_ref().unwrap()
}

fn coaching() -> Dossier {
    Dossier::parse("coaching.wissel", COACHING).unwrap()
}

fn text(kind: DocumentKind, dossier: &Dossier, language: Language, format: Format) -> String {
    let document = document(kind, catalog(), dossier, &[], language).unwrap();
    String::from_utf8(write(&document, format).unwrap()).unwrap()
}

#[test]
fn every_document_is_written_in_every_language_and_format() {
    let (dossier, folder) = (coaching(), env!("CARGO_TARGET_TMPDIR"));
    for kind in DocumentKind::ALL {
        for language in Language::ALL {
            let document = document(kind, catalog(), &dossier, &[], language).unwrap();
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
fn totals_are_those_of_the_scores_and_parts_sum() {
    let dossier = coaching();
    let html = text(DocumentKind::Comparison, &dossier, Language::En, Format::Html);
    for index in 0..dossier.moves.len() {
        let ranking = rank(catalog(), &dossier, index, Order::Likely).unwrap();
        for option in ranking.options.iter().filter(|o| o.rank.is_some()) {
            let total = shown(&ranking, option);
            assert_eq!(total.groups.iter().map(|(_, t)| t).sum::<i64>(), total.total);
            let points = Language::En.number(total.total as f64 / 10.0, 1);
            let name = option.option.name().replace('&', "&amp;");
            let row = html.split("<tr").find(|row| row.contains(&name) && row.contains(&format!(">{points}<")));
            assert!(row.is_some(), "{name} {points}");
        }
    }
}
