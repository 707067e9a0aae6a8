//! The styles of `styles.xml`, and `content.xml` with those that only this document has.

use super::looks::{CELLS, LETTERS, LOOKS, Look, MARKS};
use super::{NAMES, tag};
use crate::report::document::Document;
use crate::report::office::sheet::{LONG, MARGIN, SHORT};
use crate::report::xml::{Attributes, Xml};
use crate::text::Language;

/// Every machine has it, or one of the same measures.
const FONT: &str = "Arial";

/// The part `content.xml` around its body.
pub(super) fn content(document: &Document, tables: &[Vec<u32>], body: Xml) -> Xml {
    let mut xml = Xml::new();
    xml.node("office:document-content", NAMES, |xml| {
        xml.node("office:automatic-styles", &[], |xml| {
            (1..).zip(tables).for_each(|(number, widths)| table(xml, number, widths));
            cells(xml);
            let others = Language::ALL.into_iter().filter(|language| *language != document.language);
            others.chain([document.language]).for_each(|language| spoken(xml, language));
        });
        xml.node("office:body", &[], |xml| xml.node("office:text", &[], |xml| xml.insert(body)));
    });
    xml
}

fn table(xml: &mut Xml, number: usize, widths: &[u32]) {
    let (name, whole) = (format!("Table{number}"), points(widths.iter().sum()));
    style(xml, &name, "table", &[], |xml| {
        let room = [("style:width", whole.as_str()), ("table:align", "left"), ("fo:margin-bottom", "0pt")];
        xml.leaf("style:table-properties", &room);
    });
    for (column, width) in (1..).zip(widths) {
        style(xml, &format!("{name}.{column}"), "table-column", &[], |xml| {
            xml.leaf("style:table-column-properties", &[("style:column-width", &points(*width))]);
        });
    }
}

fn cells(xml: &mut Xml) {
    style(xml, "Row", "table-row", &[], |xml| {
        xml.leaf("style:table-row-properties", &[("fo:keep-together", "always")]);
    });
    for (name, look) in CELLS {
        style(xml, name, "table-cell", &[], |xml| {
            xml.leaf("style:table-cell-properties", &[&[("fo:padding", "3pt")], look].concat());
        });
    }
}

fn spoken(xml: &mut Xml, language: Language) {
    let (code, country) = tag(language);
    style(xml, &format!("Speaks-{language}"), "text", &[], |xml| {
        xml.leaf("style:text-properties", &[("fo:language", code), ("fo:country", country)]);
    });
}

/// The part `styles.xml`.
pub(super) fn write(document: &Document) -> Xml {
    let mut xml = Xml::new();
    xml.node("office:document-styles", NAMES, |xml| {
        xml.node("office:font-face-decls", &[], |xml| {
            xml.leaf("style:font-face", &[("style:name", FONT), ("svg:font-family", FONT)]);
        });
        xml.node("office:styles", &[], |xml| common(xml, document.language));
        xml.node("office:automatic-styles", &[], |xml| {
            layout(xml, "UprightPage", (SHORT, LONG), "portrait");
            layout(xml, "TurnedPage", (LONG, SHORT), "landscape");
        });
        xml.node("office:master-styles", &[], |xml| {
            master(xml, document, ("First", "UprightPage"), "Upright", false);
            master(xml, document, ("Standard", "UprightPage"), "", true);
            master(xml, document, ("Upright", "UprightPage"), "", true);
            master(xml, document, ("Turned", "TurnedPage"), "", true);
        });
    });
    xml
}

fn common(xml: &mut Xml, language: Language) {
    let (code, country) = tag(language);
    xml.node("style:default-style", &[("style:family", "paragraph")], |xml| {
        let letters = [("style:font-name", FONT), ("fo:font-size", "10pt"), ("fo:color", "#1c2430")];
        let spoken = [("fo:language", code), ("fo:country", country), ("fo:hyphenate", "true")];
        xml.leaf("style:text-properties", &[letters.as_slice(), spoken.as_slice()].concat());
    });
    style(xml, "Standard", "paragraph", &[("style:class", "text")], |xml| {
        let room = [("fo:margin-bottom", "6pt"), ("fo:line-height", "115%"), ("fo:orphans", "2"), ("fo:widows", "2")];
        xml.leaf("style:paragraph-properties", &room);
    });
    LOOKS.iter().for_each(|look| paragraph(xml, look));
    for (name, look) in LETTERS {
        style(xml, name, "text", &[], |xml| xml.leaf("style:text-properties", look));
    }
    MARKS.iter().for_each(|(name, mark)| list(xml, name, Some(mark)));
    list(xml, "ListNumber", None);
}

fn paragraph(xml: &mut Xml, look: &Look) {
    let mut attributes = vec![("style:display-name", look.shown), ("style:parent-style-name", look.parent)];
    let level = look.name.strip_prefix("Heading");
    attributes.extend(level.map(|level| ("style:default-outline-level", level)));
    attributes.extend((!look.sheets.is_empty()).then_some(("style:master-page-name", look.sheets)));
    style(xml, look.name, "paragraph", &attributes, |xml| {
        xml.leaf("style:paragraph-properties", look.paragraph);
        xml.leaf("style:text-properties", look.text);
    });
}

fn list(xml: &mut Xml, name: &str, mark: Option<&str>) {
    xml.node("text:list-style", &[("style:name", name)], |xml| {
        let level = ("text:level", "1");
        let inside = |xml: &mut Xml| {
            xml.node(
                "style:list-level-properties",
                &[("text:list-level-position-and-space-mode", "label-alignment")],
                |xml| {
                    let place = [("text:label-followed-by", "listtab"), ("text:list-tab-stop-position", "20pt")];
                    let room = [("fo:text-indent", "-20pt"), ("fo:margin-left", "20pt")];
                    xml.leaf("style:list-level-label-alignment", &[place.as_slice(), room.as_slice()].concat());
                },
            );
        };
        match mark {
            Some(mark) => xml.node("text:list-level-style-bullet", &[level, ("text:bullet-char", mark)], inside),
            None => {
                let number = [level, ("style:num-format", "1"), ("style:num-suffix", ".")];
                xml.node("text:list-level-style-number", &number, inside);
            }
        }
    });
}

fn layout(xml: &mut Xml, name: &str, (width, height): (u32, u32), turned: &str) {
    xml.node("style:page-layout", &[("style:name", name)], |xml| {
        let (width, height, margin) = (points(width), points(height), points(MARGIN));
        let size =
            [("fo:page-width", width.as_str()), ("fo:page-height", &height), ("style:print-orientation", turned)];
        let sides = [("fo:margin-left", margin.as_str()), ("fo:margin-right", &margin)];
        let ends = [("fo:margin-top", "36pt"), ("fo:margin-bottom", "36pt")];
        xml.leaf("style:page-layout-properties", &[size.as_slice(), sides.as_slice(), ends.as_slice()].concat());
        for (part, side) in [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")] {
            xml.node(part, &[], |xml| {
                xml.leaf("style:header-footer-properties", &[("fo:min-height", "28pt"), (side, "14pt")]);
            });
        }
    });
}

fn master(xml: &mut Xml, document: &Document, (name, layout): (&str, &str), next: &str, header: bool) {
    let mut attributes = vec![("style:name", name), ("style:page-layout-name", layout)];
    attributes.extend((!next.is_empty()).then_some(("style:next-style-name", next)));
    xml.node("style:master-page", &attributes, |xml| {
        xml.node("style:header", &[], |xml| {
            xml.texts("text:p", &[("text:style-name", "Edge")], if header { &document.header } else { "" });
        });
        xml.node("style:footer", &[], |xml| {
            xml.node("text:p", &[("text:style-name", "Edge")], |xml| {
                let label = if document.page_label.is_empty() { "" } else { " · " };
                xml.text(&format!("{}{label}{} ", document.footer, document.page_label));
                xml.texts("text:page-number", &[("text:select-page", "current")], "1");
                xml.text(" / ");
                xml.texts("text:page-count", &[], "1");
            });
        });
    });
}

fn style(xml: &mut Xml, name: &str, family: &str, more: Attributes<'_>, inside: impl FnOnce(&mut Xml)) {
    let attributes = [&[("style:name", name), ("style:family", family)], more].concat();
    xml.node("style:style", &attributes, inside);
}

/// Twentieths of a point as a length.
fn points(twentieths: u32) -> String {
    format!("{:.2}pt", f64::from(twentieths) / 20.0)
}
