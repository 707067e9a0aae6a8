//! The styles, so that a word processor's navigator, table of contents and later changes of the look work.

use super::{NAMES, tag};
use crate::report::xml::Xml;
use crate::text::Language;

/// Every machine has it, or one of the same measures.
const FONT: &str = "Arial";

const QUIET: &str = "566072";
const RULE: &str = "C9D0DA";
const GROUND: &str = "F2F4F7";
const PRIMARY: &str = "1F5A99";
const CONTRAST: &str = "B3560B";
const CONTRAST_GROUND: &str = "FDF5EC";

/// A paragraph style; sizes in half points, distances in twentieths of a point.
struct Style {
    id: &'static str,
    name: &'static str,
    size: u32,
    bold: bool,
    colour: &'static str,
    before: u32,
    after: u32,
    /// Stays with the next paragraph.
    keep: bool,
    /// Level in the outline, from 0.
    outline: Option<u32>,
    /// Colour of the line at the left and of the ground.
    bar: Option<(&'static str, &'static str)>,
}

const PLAIN: Style = Style {
    id: "",
    name: "",
    size: 20,
    bold: false,
    colour: "",
    before: 0,
    after: 120,
    keep: false,
    outline: None,
    bar: None,
};

const fn heading(id: &'static str, name: &'static str, size: u32, before: u32, outline: u32) -> Style {
    Style { id, name, size, bold: true, before, after: 100, keep: true, outline: Some(outline), ..PLAIN }
}

const fn small(id: &'static str, name: &'static str, after: u32) -> Style {
    Style { id, name, size: 17, colour: QUIET, after, ..PLAIN }
}

const fn boxed(id: &'static str, name: &'static str, title: bool, bar: (&'static str, &'static str)) -> Style {
    let colour = if title { bar.0 } else { "" };
    Style { id, name, bold: title, colour, after: if title { 0 } else { 200 }, keep: title, bar: Some(bar), ..PLAIN }
}

const STYLES: [Style; 21] = [
    Style { id: "Title", name: "Title", size: 44, bold: true, after: 120, keep: true, ..PLAIN },
    Style { id: "Subtitle", name: "Subtitle", size: 24, colour: QUIET, after: 240, ..PLAIN },
    heading("Heading1", "heading 1", 30, 400, 0),
    heading("Heading2", "heading 2", 24, 300, 1),
    heading("Heading3", "heading 3", 21, 240, 2),
    heading("Heading4", "heading 4", 20, 200, 3),
    heading("Heading5", "heading 5", 20, 200, 4),
    Style { id: "ListParagraph", name: "List Paragraph", after: 80, ..PLAIN },
    Style { id: "Quote", name: "Quote", before: 60, after: 60, bar: Some((RULE, "")), ..PLAIN },
    Style { id: "Caption", name: "caption", size: 17, colour: QUIET, before: 160, after: 80, keep: true, ..PLAIN },
    small("Source", "Source", 200),
    small("Letterhead", "Letterhead", 0),
    Style { id: "Picture", name: "Picture", before: 120, after: 60, keep: true, ..PLAIN },
    Style { id: "TableHead", name: "Table head", size: 18, bold: true, after: 0, keep: true, ..PLAIN },
    Style { id: "TableText", name: "Table text", size: 18, after: 0, ..PLAIN },
    Style { id: "TableSmall", name: "Table text small", size: 16, after: 0, ..PLAIN },
    Style { id: "AfterTable", name: "After table", size: 8, after: 60, ..PLAIN },
    boxed("NoteInfo", "Note", false, (PRIMARY, GROUND)),
    boxed("NoteInfoTitle", "Note title", true, (PRIMARY, GROUND)),
    boxed("NoteWarning", "Warning", false, (CONTRAST, CONTRAST_GROUND)),
    boxed("NoteWarningTitle", "Warning title", true, (CONTRAST, CONTRAST_GROUND)),
];

/// The part `word/styles.xml`.
pub(super) fn write(language: Language) -> Xml {
    let mut xml = Xml::new();
    xml.node("w:styles", NAMES, |xml| {
        defaults(xml, language);
        STYLES.iter().for_each(|style| paragraph(xml, style));
        for (id, name, after) in [("Header", "header", "200"), ("Footer", "footer", "0")] {
            edge(xml, id, name, after);
        }
        letters(xml);
        for (id, name, lines) in [("WisselTable", "Wissel table", true), ("WisselPairs", "Wissel pairs", false)] {
            table(xml, id, name, lines);
        }
    });
    xml
}

fn defaults(xml: &mut Xml, language: Language) {
    xml.node("w:docDefaults", &[], |xml| {
        xml.node("w:rPrDefault", &[], |xml| {
            xml.node("w:rPr", &[], |xml| {
                xml.leaf("w:rFonts", &[("w:ascii", FONT), ("w:hAnsi", FONT), ("w:cs", FONT), ("w:eastAsia", FONT)]);
                xml.leaf("w:sz", &[("w:val", "20")]);
                xml.leaf("w:lang", &[("w:val", tag(language))]);
            });
        });
        xml.node("w:pPrDefault", &[], |xml| {
            xml.node("w:pPr", &[], |xml| {
                xml.leaf("w:spacing", &[("w:after", "120"), ("w:line", "269"), ("w:lineRule", "auto")]);
            });
        });
    });
    xml.node("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
        xml.leaf("w:name", &[("w:val", "Normal")]);
        xml.leaf("w:qFormat", &[]);
    });
}

fn paragraph(xml: &mut Xml, style: &Style) {
    xml.node("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.leaf("w:name", &[("w:val", style.name)]);
        xml.leaf("w:basedOn", &[("w:val", "Normal")]);
        if style.keep {
            xml.leaf("w:next", &[("w:val", "Normal")]);
        }
        xml.leaf("w:qFormat", &[]);
        xml.node("w:pPr", &[], |xml| {
            if style.keep {
                xml.leaf("w:keepNext", &[]);
            }
            if let Some(bar) = style.bar {
                barred(xml, bar);
            }
            let (before, after) = (style.before.to_string(), style.after.to_string());
            xml.leaf("w:spacing", &[("w:before", &before), ("w:after", &after)]);
            if style.bar.is_some() {
                xml.leaf("w:ind", &[("w:left", "200")]);
            }
            if let Some(level) = style.outline {
                xml.leaf("w:outlineLvl", &[("w:val", &level.to_string())]);
            }
        });
        xml.node("w:rPr", &[], |xml| {
            if style.bold {
                xml.leaf("w:b", &[]);
            }
            if !style.colour.is_empty() {
                xml.leaf("w:color", &[("w:val", style.colour)]);
            }
            xml.leaf("w:sz", &[("w:val", &style.size.to_string())]);
        });
    });
}

fn barred(xml: &mut Xml, (line, ground): (&str, &str)) {
    xml.node("w:pBdr", &[], |xml| {
        xml.leaf("w:left", &[("w:val", "single"), ("w:sz", "18"), ("w:space", "8"), ("w:color", line)]);
    });
    if !ground.is_empty() {
        xml.leaf("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)]);
    }
}

/// Header and footer: small, with a stop for the number of the page at the right.
fn edge(xml: &mut Xml, id: &str, name: &str, after: &str) {
    xml.node("w:style", &[("w:type", "paragraph"), ("w:styleId", id)], |xml| {
        xml.leaf("w:name", &[("w:val", name)]);
        xml.leaf("w:basedOn", &[("w:val", "Normal")]);
        xml.node("w:pPr", &[], |xml| {
            xml.node("w:tabs", &[], |xml| xml.leaf("w:tab", &[("w:val", "right"), ("w:pos", "9298")]));
            xml.leaf("w:spacing", &[("w:after", after)]);
        });
        xml.node("w:rPr", &[], |xml| {
            xml.leaf("w:color", &[("w:val", QUIET)]);
            xml.leaf("w:sz", &[("w:val", "16")]);
        });
    });
}

fn letters(xml: &mut Xml) {
    let mut style = |id: &str, look: &dyn Fn(&mut Xml)| {
        xml.node("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.leaf("w:name", &[("w:val", id)]);
            xml.node("w:rPr", &[], look);
        });
    };
    style("Strong", &|xml| xml.leaf("w:b", &[]));
    style("Emphasis", &|xml| xml.leaf("w:i", &[]));
    style("Hyperlink", &|xml| {
        xml.leaf("w:color", &[("w:val", PRIMARY)]);
        xml.leaf("w:u", &[("w:val", "single")]);
    });
}

fn table(xml: &mut Xml, id: &str, name: &str, lines: bool) {
    xml.node("w:style", &[("w:type", "table"), ("w:styleId", id)], |xml| {
        xml.leaf("w:name", &[("w:val", name)]);
        xml.node("w:tblPr", &[], |xml| {
            if lines {
                xml.node("w:tblBorders", &[], |xml| {
                    let edge = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", RULE)];
                    ["w:top", "w:bottom", "w:insideH"].iter().for_each(|side| xml.leaf(side, &edge));
                });
            }
            xml.node("w:tblCellMar", &[], |xml| {
                for (side, room) in [("w:top", "50"), ("w:left", "80"), ("w:bottom", "50"), ("w:right", "80")] {
                    xml.leaf(side, &[("w:w", room), ("w:type", "dxa")]);
                }
            });
        });
        if lines {
            xml.node("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
                xml.node("w:tcPr", &[], |xml| {
                    xml.leaf("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", GROUND)]);
                });
            });
        }
        xml.node("w:tblStylePr", &[("w:type", "firstCol")], |xml| {
            xml.node("w:rPr", &[], |xml| {
                let colour = if lines { ("w:b", None) } else { ("w:color", Some(("w:val", QUIET))) };
                xml.leaf(colour.0, colour.1.as_slice());
            });
        });
    });
}
