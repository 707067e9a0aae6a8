//! What stands around the body: types, relations, properties, lists, header and footer.

use super::body::{BULLET, OPEN_BOX, TICKED_BOX};
use super::{NAMES, tag};
use crate::report::document::Document;
use crate::report::office::media::Media;
use crate::report::xml::Xml;
use crate::text::Language;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

pub(super) fn content_types() -> Xml {
    let mut xml = Xml::new();
    xml.node("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let endings = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("svg", "image/svg+xml"),
        ];
        for (ending, kind) in endings {
            xml.leaf("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let parts = [
            ("/word/document.xml", format!("{WORD}.document.main+xml")),
            ("/word/styles.xml", format!("{WORD}.styles+xml")),
            ("/word/numbering.xml", format!("{WORD}.numbering+xml")),
            ("/word/settings.xml", format!("{WORD}.settings+xml")),
            ("/word/header.xml", format!("{WORD}.header+xml")),
            ("/word/footer.xml", format!("{WORD}.footer+xml")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned()),
        ];
        for (part, kind) in &parts {
            xml.leaf("Override", &[("PartName", part), ("ContentType", kind)]);
        }
    });
    xml
}

pub(super) fn package_relations() -> Xml {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    relations_of(&[
        ("document", &format!("{OFFICE}/officeDocument"), "word/document.xml", false),
        ("core", &core, "docProps/core.xml", false),
        ("app", &format!("{OFFICE}/extended-properties"), "docProps/app.xml", false),
    ])
}

pub(super) fn relations(links: &[String], media: &[Media]) -> Xml {
    let kind = |name: &str| format!("{OFFICE}/{name}");
    let fixed = ["styles", "numbering", "settings", "header", "footer"];
    let mut all: Vec<(String, String, String, bool)> =
        fixed.iter().map(|name| ((*name).to_owned(), kind(name), format!("{name}.xml"), false)).collect();
    for (number, link) in (1..).zip(links) {
        all.push((format!("link{number}"), kind("hyperlink"), link.clone(), true));
    }
    for (number, picture) in (1..).zip(media) {
        let endings = std::iter::once("svg").chain(picture.png.is_some().then_some("png"));
        for ending in endings {
            let place = format!("media/picture{number}.{ending}");
            all.push((format!("{ending}{number}"), kind("image"), place, false));
        }
    }
    let all: Vec<_> =
        all.iter().map(|(id, kind, to, outside)| (id.as_str(), kind.as_str(), to.as_str(), *outside)).collect();
    relations_of(&all)
}

fn relations_of(all: &[(&str, &str, &str, bool)]) -> Xml {
    let mut xml = Xml::new();
    xml.node("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (id, kind, target, outside) in all {
            let mut attributes = vec![("Id", *id), ("Type", *kind), ("Target", *target)];
            attributes.extend(outside.then_some(("TargetMode", "External")));
            xml.leaf("Relationship", &attributes);
        }
    });
    xml
}

/// Title, author, language and day.
pub(super) fn core(document: &Document) -> Xml {
    let mut xml = Xml::new();
    let names = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.node("cp:coreProperties", &names, |xml| {
        xml.texts("dc:title", &[], &document.title);
        if !document.subtitle.is_empty() {
            xml.texts("dc:subject", &[], &document.subtitle);
        }
        xml.texts("dc:creator", &[], &document.author);
        xml.texts("dc:language", &[], tag(document.language));
        let day = format!("{}T00:00:00Z", document.as_of);
        for when in ["dcterms:created", "dcterms:modified"] {
            xml.texts(when, &[("xsi:type", "dcterms:W3CDTF")], &day);
        }
    });
    xml
}

pub(super) fn app() -> Xml {
    let mut xml = Xml::new();
    let names = [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")];
    xml.node("Properties", &names, |xml| xml.texts("Application", &[], "Wissel"));
    xml
}

pub(super) fn settings(language: Language) -> Xml {
    let mut xml = Xml::new();
    xml.node("w:settings", NAMES, |xml| {
        xml.leaf("w:defaultTabStop", &[("w:val", "709")]);
        xml.node("w:compat", &[], |xml| {
            let uri = ("w:uri", "http://schemas.microsoft.com/office/word");
            xml.leaf("w:compatSetting", &[("w:name", "compatibilityMode"), uri, ("w:val", "15")]);
        });
        xml.leaf("w:themeFontLang", &[("w:val", tag(language))]);
    });
    xml
}

/// Dots, boxes, ticked boxes, and one sequence of numbers per numbered list.
pub(super) fn numbering(numbered: usize) -> Xml {
    let mut xml = Xml::new();
    let kinds = [("bullet", "•"), ("bullet", "☐"), ("bullet", "☑"), ("decimal", "%1.")];
    xml.node("w:numbering", NAMES, |xml| {
        for (at, (format, text)) in kinds.iter().enumerate() {
            xml.node("w:abstractNum", &[("w:abstractNumId", &at.to_string())], |xml| {
                xml.leaf("w:multiLevelType", &[("w:val", "singleLevel")]);
                xml.node("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.leaf("w:start", &[("w:val", "1")]);
                    xml.leaf("w:numFmt", &[("w:val", format)]);
                    xml.leaf("w:lvlText", &[("w:val", text)]);
                    xml.leaf("w:lvlJc", &[("w:val", "left")]);
                    xml.node("w:pPr", &[], |xml| xml.leaf("w:ind", &[("w:left", "397"), ("w:hanging", "397")]));
                });
            });
        }
        let fixed = [(BULLET, 0), (OPEN_BOX, 1), (TICKED_BOX, 2)];
        let counted = (1..=numbered).map(|list| (TICKED_BOX + list, 3));
        for (number, kind) in fixed.into_iter().chain(counted) {
            xml.node("w:num", &[("w:numId", &number.to_string())], |xml| {
                xml.leaf("w:abstractNumId", &[("w:val", &kind.to_string())]);
                if kind == 3 {
                    xml.node("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.leaf("w:startOverride", &[("w:val", "1")]));
                }
            });
        }
    });
    xml
}

pub(super) fn header(document: &Document) -> Xml {
    let mut xml = Xml::new();
    xml.node("w:hdr", NAMES, |xml| {
        xml.node("w:p", &[], |xml| {
            xml.node("w:pPr", &[], |xml| xml.leaf("w:pStyle", &[("w:val", "Header")]));
            run(xml, &document.header);
        });
    });
    xml
}

/// The footer's text, and on the right the number of the page and of all pages.
pub(super) fn footer(document: &Document) -> Xml {
    let mut xml = Xml::new();
    xml.node("w:ftr", NAMES, |xml| {
        xml.node("w:p", &[], |xml| {
            xml.node("w:pPr", &[], |xml| xml.leaf("w:pStyle", &[("w:val", "Footer")]));
            run(xml, &document.footer);
            xml.node("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            let label =
                if document.page_label.is_empty() { String::new() } else { format!("{} ", document.page_label) };
            run(xml, &label);
            field(xml, "PAGE");
            run(xml, " / ");
            field(xml, "NUMPAGES");
        });
    });
    xml
}

fn run(xml: &mut Xml, text: &str) {
    xml.node("w:r", &[], |xml| xml.texts("w:t", &[("xml:space", "preserve")], text));
}

fn field(xml: &mut Xml, name: &str) {
    xml.node("w:fldSimple", &[("w:instr", name)], |xml| run(xml, "1"));
}
