//! The writers of documents, through the public door of `report`.

#![allow(clippy::unwrap_used, reason = "helpers of tests may stop a test")]

use std::fs;
use std::path::Path;

use jiff::civil::date;
use wissel::dossier::store::{self, Existing, StoreError};
use wissel::report::{
    Block, Column, Document, Format, Inlines, List, ListKind, Picture, Quote, Table, missing_characters, write,
};
use wissel::text::Language;

use crate::report_example::{NASTY, example};

fn text_of(document: &Document, format: Format) -> String {
    String::from_utf8(write(document, format).unwrap()).unwrap()
}

fn small() -> Document {
    Document::new("Kurz", Language::De, date(2026, 11, 21))
}

fn contains(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

#[test]
fn every_format_gives_the_same_bytes_twice() {
    for format in Format::ALL {
        assert_eq!(write(&example(), format).unwrap(), write(&example(), format).unwrap(), "{format:?}");
    }
}

#[test]
fn a_pdf_is_tagged_and_names_language_title_and_day() {
    let bytes = write(&example(), Format::Pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    for wanted in ["/MarkInfo", "/StructTreeRoot", "/Lang(de)", "/Lang(en)", "pdfuaid:part", "D:20261121000000"] {
        assert!(contains(&bytes, wanted), "{wanted}");
    }
}

#[test]
fn another_day_or_title_is_another_pdf() {
    let mut later = small();
    later.as_of = date(2026, 11, 22);
    assert_ne!(write(&small(), Format::Pdf).unwrap(), write(&later, Format::Pdf).unwrap());
}

#[test]
fn each_nasty_text_passes_alone_through_every_place_of_a_pdf() {
    for nasty in NASTY {
        let mut doc = Document::new(nasty, Language::Nl, date(2026, 2, 28));
        (doc.subtitle, doc.header, doc.footer, doc.page_label) =
            (nasty.into(), nasty.into(), nasty.into(), nasty.into());
        (doc.author, doc.letterhead) = (nasty.into(), vec![nasty.into()]);
        doc.heading(3, nasty).paragraph(Inlines::new().strong(nasty).link(nasty, nasty).foreign(Language::De, nasty));
        let mut picture = Picture::new(900.0, 40.0, nasty);
        picture.caption = nasty.into();
        doc.push(Block::Picture(picture));
        doc.push(Block::Table(Table::new(nasty, vec![Column::number(nasty), Column::narrow(nasty)]).row([nasty])));
        doc.push(Block::Quote(Quote { text: nasty.into(), language: Language::En, source: Some(nasty.into()) }));
        assert!(write(&doc, Format::Pdf).is_ok(), "{nasty}");
    }
}

#[test]
fn awkward_shapes_still_make_a_pdf() {
    let mut doc = small();
    doc.heading(4, "Ebene vier zuerst").heading(1, " ").heading(5, "");
    doc.paragraph("").push(Block::KeyValues(Vec::new())).push(Block::PageBreak).push(Block::PageBreak);
    doc.push(Block::Table(Table::default()));
    doc.push(Block::Table(Table::new("", Vec::new()).row(["ohne", "Kopf"]).row(["kurz"])));
    doc.push(Block::Table(Table::new("nur Kopf", vec![Column::text("A"), Column::text("B").share(f32::NAN)])));
    doc.push(Block::Table(
        Table::new("lang", vec![Column::text("A"), Column::narrow("B")]).row(["x ".repeat(9000), "y".repeat(400)]),
    ));
    doc.push(Block::List(List::new(ListKind::Check, Vec::<String>::new())));
    assert!(write(&doc, Format::Pdf).is_ok());
}

#[test]
fn html_fetches_nothing_and_runs_nothing() {
    let html = text_of(&example(), Format::Html);
    for forbidden in ["<script", "<link", "<img", "<iframe", "<object", "@import", "url(", "href=\"javascript", "xmlns"]
    {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    for (at, _) in html.match_indices("http") {
        let before = &html[..at];
        let shown = !before.ends_with('"') || before.ends_with("href=\"");
        assert!(shown || html[at..].starts_with("http-equiv"), "{}", &html[at..at + 40]);
    }
}

#[test]
fn html_says_what_things_are() {
    let html = text_of(&example(), Format::Html);
    for wanted in [
        "<html lang=\"de\">",
        "<title>Wechsel der Videokonferenz: beabsichtigte Entscheidung</title>",
        "<h1>Wechsel",
        "<h2>Zusammenfassung</h2>",
        "<th scope=\"col\">Verantwortlich</th>",
        "<th scope=\"row\">Abonnement</th>",
        "<th scope=\"col\" class=\"end\">Bleiben, €</th>",
        "<blockquote lang=\"en\">",
        "<span lang=\"en\">Recording: disabled</span>",
        "role=\"img\" aria-labelledby=\"picture-",
        "<a href=\"https://example.org/privacy\"",
        "prefers-color-scheme: dark",
        "@media print",
    ] {
        assert!(html.contains(wanted), "{wanted}");
    }
}

#[test]
fn html_and_markdown_show_markup_as_it_was_typed() {
    let mut doc = small();
    doc.paragraph("<b>&amp;</b> \"x\" 'y'\nzwei").paragraph("*a* _b_ `c` [d](e) | # ~f~ $g$ \\");
    let html = text_of(&doc, Format::Html);
    assert!(html.contains("<p>&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;x&quot; &#39;y&#39;<br>zwei</p>"));
    assert!(html.contains("<p>*a* _b_ `c` [d](e) | # ~f~ $g$ \\</p>"));
    let markdown = text_of(&doc, Format::Markdown);
    assert!(markdown.contains("\n\\<b\\>\\&amp;\\</b\\> \"x\" 'y'<br>zwei\n"));
    assert!(markdown.contains("\n\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| \\# \\~f\\~ \\$g\\$ \\\\\n"));
}

#[test]
fn markdown_lets_no_text_begin_a_block() {
    for (typed, written) in [
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("# a", "\\# a"),
        ("===", "\\==="),
        ("> a", "\\> a"),
        ("    a", "a"),
        ("2026 war", "2026 war"),
        ("2026", "2026"),
    ] {
        let mut doc = small();
        doc.paragraph(typed);
        assert_eq!(text_of(&doc, Format::Markdown), format!("# Kurz\n\n{written}\n"));
    }
}

#[test]
fn markdown_tables_keep_their_cells() {
    let mut doc = small();
    let table = Table::new("Preise", vec![Column::text("Was"), Column::number("€")]).row(["a|b\nc", "1"]).row(["kurz"]);
    doc.push(Block::Table(table.emphasis_row(["Summe", "1"])));
    let wanted = "**Preise**\n\n| Was | € |\n| --- | ---: |\n| a\\|b<br>c | 1 |\n| kurz |  |\n| **Summe** | **1** |\n";
    assert_eq!(text_of(&doc, Format::Markdown), format!("# Kurz\n\n{wanted}"));
}

#[test]
fn markdown_says_pictures_in_words_and_marks_foreign_quotes() {
    let markdown = text_of(&example(), Format::Markdown);
    assert!(markdown.contains("\nAcht Phasen von Januar bis Juni 2027."));
    assert!(markdown.contains("> (en) <span lang=\"en\">We may share personal data"));
    assert!(markdown.contains("- [x] Warteraum an\n- [ ] Aufzeichnung aus"));
}

#[test]
fn strong_text_that_marks_cannot_carry_takes_an_element() {
    let mut doc = small();
    doc.paragraph(Inlines::new().plain("a").strong("(b)").plain("c ").strong(" d ").emphasis("e"));
    assert_eq!(text_of(&doc, Format::Markdown), "# Kurz\n\na<strong>(b)</strong>c  **d** _e_\n");
}

#[test]
fn only_harmless_addresses_are_linked() {
    let mut doc = small();
    doc.paragraph(
        Inlines::new()
            .link("javascript:alert(1)", "falle")
            .link("MAILTO:büro@example.org", "")
            .link("file:///etc", "datei"),
    );
    assert!(text_of(&doc, Format::Html).contains("<p>falle<a href=\"MAILTO:b%C3%BCro@example.org\" rel=\"noopener noreferrer\">MAILTO:büro@example.org</a>datei</p>"));
    assert!(
        text_of(&doc, Format::Markdown)
            .contains("\nfalle[MAILTO:büro@example.org](<MAILTO:b%C3%BCro@example.org>)datei\n")
    );
    assert!(!contains(&write(&doc, Format::Pdf).unwrap(), "javascript"));
}

#[test]
fn headings_leave_no_level_out() {
    let mut doc = small();
    doc.heading(3, "a").heading(3, "b").heading(9, "c").heading(1, "d");
    assert_eq!(text_of(&doc, Format::Markdown), "# Kurz\n\n## a\n\n### b\n\n#### c\n\n## d\n");
}

#[test]
fn characters_without_a_glyph_are_named() {
    assert_eq!(missing_characters("Größe ≥ 5 😀 中 ☐").into_iter().collect::<String>(), "中😀");
}

#[test]
fn endings_name_formats() {
    assert_eq!(Format::from_extension(".pdf"), Some(Format::Pdf));
    assert_eq!(Format::from_extension("HTML"), Some(Format::Html));
    assert_eq!(Format::from_extension(".md"), Some(Format::Markdown));
    assert_eq!(Format::from_extension(".docx"), Some(Format::Docx));
    assert_eq!(Format::from_extension(".doc"), None);
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn saving_refuses_to_overwrite_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    store::write(&path, b"eins", Existing::Keep).unwrap();
    let refusal = store::write(&path, b"zwei", Existing::Keep).unwrap_err();
    assert!(matches!(refusal, StoreError::Exists(named) if named == path));
    assert_eq!(fs::read(&path).unwrap(), b"eins");
    store::write(&path, b"drei", Existing::Replace).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"drei");
    assert_eq!(names(folder.path()), ["plan.pdf"]);
}

#[test]
fn saving_names_the_path_it_failed_at() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(store::write(folder.path(), b"", Existing::Replace), Err(StoreError::NotAFile(_))));
    let lost = folder.path().join("fehlt").join("plan.pdf");
    assert!(matches!(store::write(&lost, b"", Existing::Keep), Err(StoreError::Write(path, _)) if path == lost));
    assert!(names(folder.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn saving_through_a_link_replaces_what_it_points_to() {
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("echt.md"), folder.path().join("verweis.md"));
    fs::write(&file, "alt").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    store::write(&link, b"neu", Existing::Replace).unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"neu");
    assert!(link.symlink_metadata().unwrap().is_symlink());
}
