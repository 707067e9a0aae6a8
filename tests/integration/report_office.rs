//! DOCX and ODT, read back: as packages of well-formed parts here, by LibreOffice where it is installed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests may stop")]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use jiff::civil::date;
use quick_xml::events::Event;
use wissel::report::{Block, Column, Document, Format, Inlines, Picture, Table, write};
use wissel::text::Language;

use crate::report_example::{NASTY, example};

/// The parts of a package by their places.
pub(crate) fn parts(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        parts.insert(file.name().unwrap().into_owned(), bytes);
    }
    parts
}

/// All text of a part, and how often each element stands in it; panics where it is not well-formed.
fn read(part: &[u8]) -> (String, BTreeMap<String, usize>) {
    let mut reader = quick_xml::Reader::from_reader(part);
    let (mut text, mut elements, mut open) = (String::new(), BTreeMap::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                *elements.entry(name.clone()).or_default() += 1;
                start.attributes().for_each(|attribute| drop(attribute.unwrap()));
                open.push(name);
            }
            Event::Empty(start) => {
                start.attributes().for_each(|attribute| drop(attribute.unwrap()));
                *elements.entry(start.name().as_ref().to_owned()).or_default() += 1;
            }
            Event::End(end) => assert_eq!(open.pop().unwrap(), end.name().as_ref()),
            Event::Text(piece) => text += &piece,
            Event::GeneralRef(name) => text += entity(&name),
            _ => {}
        }
    }
    assert!(open.is_empty());
    (text, elements)
}

fn entity(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "apos" => "'",
        "quot" => "\"",
        other => panic!("unknown entity {other}"),
    }
}

const BODIES: [(Format, &str); 2] = [(Format::Docx, "word/document.xml"), (Format::Odt, "content.xml")];

#[test]
fn every_part_is_well_formed_and_the_body_says_everything() {
    for (format, body) in BODIES {
        let parts = parts(write(&example(), format).unwrap());
        for (name, part) in parts.iter().filter(|(name, _)| name.ends_with("xml") || name.ends_with("rels")) {
            assert!(!read(part).1.is_empty(), "{name}");
        }
        let (text, _) = read(&parts[body]);
        for block in &example().blocks {
            for wanted in words(block) {
                assert!(text.contains(&wanted), "{format:?} lost {wanted:?}");
            }
        }
    }
}

/// Texts of a block that stand in one piece.
fn words(block: &Block) -> Vec<String> {
    let pieces = |text: &Inlines| text.0.iter().map(|piece| piece.text().to_owned()).collect::<Vec<_>>();
    let all = match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph(text) => pieces(text),
        Block::List(list) => list.items.iter().flat_map(|item| pieces(&item.text)).collect(),
        Block::Table(table) => table.rows.iter().flat_map(|row| row.cells.iter().flat_map(pieces)).collect(),
        Block::Quote(quote) => pieces(&quote.text),
        Block::Note(note) => pieces(&note.text),
        Block::KeyValues(pairs) => pairs.iter().flat_map(|pair| pieces(&pair.value)).collect(),
        Block::Picture(picture) => vec![picture.caption.clone()],
        Block::PageBreak => Vec::new(),
    };
    all.into_iter().filter(|text| !text.contains(['\n', '\u{1}', '\u{7}']) && !text.contains("  ")).collect()
}

#[test]
fn what_was_typed_stays_text() {
    for nasty in NASTY {
        let mut document = Document::new(nasty, Language::De, date(2026, 11, 21));
        document.paragraph(nasty).heading(1, nasty);
        document.push(Block::Table(Table::new(nasty, vec![Column::text(nasty)]).row([nasty])));
        document.push(Block::Picture(Picture::new(10.0, 10.0, nasty)));
        for (format, body) in BODIES {
            let (text, elements) = read(&parts(write(&document, format).unwrap())[body]);
            let first = nasty.lines().next().unwrap().replace(['\u{1}', '\u{7}', '\u{202e}'], "");
            assert!(text.contains(&first), "{format:?} {nasty:?}");
            let foreign = elements.keys().find(|name| !name.contains(':'));
            assert_eq!(foreign, None, "{format:?} {nasty:?}");
        }
    }
}

#[test]
fn title_language_header_rows_and_texts_for_pictures_are_there() {
    let docx = parts(write(&example(), Format::Docx).unwrap());
    let text = |parts: &BTreeMap<String, Vec<u8>>, name: &str| String::from_utf8(parts[name].clone()).unwrap();
    assert!(text(&docx, "docProps/core.xml").contains("<dc:title>Wechsel der Videokonferenz"));
    assert!(text(&docx, "docProps/core.xml").contains("<dc:language>de-DE"));
    assert!(text(&docx, "word/styles.xml").contains("<w:lang w:val=\"de-DE\"/>"));
    let body = text(&docx, "word/document.xml");
    assert!(body.contains("<w:tblHeader/>") && body.contains("descr=\"") && body.contains("w:val=\"Heading1\""));
    let odt = parts(write(&example(), Format::Odt).unwrap());
    assert_eq!(odt["mimetype"], b"application/vnd.oasis.opendocument.text");
    assert!(text(&odt, "meta.xml").contains("<dc:language>de-DE"));
    let body = text(&odt, "content.xml");
    assert!(body.contains("<table:table-header-rows>") && body.contains("<svg:desc>"));
    assert!(body.contains("text:outline-level=\"1\""));
}

#[test]
fn a_table_of_nine_columns_stands_on_a_turned_sheet() {
    let mut document = Document::new("Breit", Language::De, date(2026, 11, 21));
    let columns = (0..9).map(|at| Column::text(format!("Spalte {at}"))).collect();
    document.paragraph("davor").heading(1, "Tabelle");
    document.push(Block::Table(Table::new("", columns).row((0..9).map(|at| at.to_string()))));
    document.paragraph("danach");
    let body = |format, name: &str| String::from_utf8(parts(write(&document, format).unwrap())[name].clone()).unwrap();
    let docx = body(Format::Docx, "word/document.xml");
    assert_eq!((docx.matches("<w:sectPr>").count(), docx.matches("w:orient=\"landscape\"").count()), (3, 1));
    let odt = body(Format::Odt, "content.xml");
    let at = |wanted: &str| odt.find(wanted).unwrap_or_else(|| panic!("no {wanted}"));
    assert!(at("davor") < at("ToTurned") && at("ToTurned") < at(">Tabelle<"));
    assert!(at("Spalte 8") < at("ToUpright") && at("ToUpright") < at("danach"));
}
