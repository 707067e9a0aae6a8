//! Paragraphs and runs of text.

use super::{Writing, tag};
use crate::report::inline::{Inline, Inlines, safe_address};
use crate::report::xml::Xml;

/// How a paragraph differs from its style.
#[derive(Default)]
pub(super) struct Shape<'a> {
    /// The paragraph's style; empty: the normal one.
    pub(super) style: &'a str,
    /// Alignment; empty: the style's.
    pub(super) align: &'a str,
    /// Number of the list it belongs to.
    pub(super) list: Option<usize>,
    /// Whether all of it is strong.
    pub(super) strong: bool,
    /// Its language if it is not the document's.
    pub(super) language: Option<&'static str>,
}

impl<'a> Shape<'a> {
    /// A paragraph of this style.
    pub(super) fn styled(style: &'a str) -> Self {
        Self { style, ..Self::default() }
    }
}

impl Writing<'_> {
    /// A paragraph of plain text.
    pub(super) fn line(&mut self, shape: &Shape<'_>, text: &str) {
        self.paragraph(shape, &Inlines::from(text));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, shape: &Shape<'_>, text: &Inlines) {
        let links = &mut self.links;
        self.xml.node("w:p", &[], |xml| {
            properties(xml, shape);
            text.0.iter().filter(|piece| !piece.text().is_empty()).for_each(|piece| inline(xml, shape, piece, links));
        });
    }
}

fn properties(xml: &mut Xml, shape: &Shape<'_>) {
    xml.node("w:pPr", &[], |xml| {
        if !shape.style.is_empty() {
            xml.leaf("w:pStyle", &[("w:val", shape.style)]);
        }
        if let Some(list) = shape.list {
            xml.node("w:numPr", &[], |xml| {
                xml.leaf("w:ilvl", &[("w:val", "0")]);
                xml.leaf("w:numId", &[("w:val", &list.to_string())]);
            });
        }
        if !shape.align.is_empty() {
            xml.leaf("w:jc", &[("w:val", shape.align)]);
        }
    });
}

fn inline(xml: &mut Xml, shape: &Shape<'_>, piece: &Inline, links: &mut Vec<String>) {
    match piece {
        Inline::Plain(_) => run(xml, shape, "", shape.language, piece.text()),
        Inline::Strong(_) => run(xml, shape, "Strong", shape.language, piece.text()),
        Inline::Emphasis(_) => run(xml, shape, "Emphasis", shape.language, piece.text()),
        Inline::Foreign { language, .. } => run(xml, shape, "", Some(tag(*language)), piece.text()),
        Inline::Link { url, .. } => match safe_address(url) {
            Some(address) => {
                links.push(address);
                let id = format!("link{}", links.len());
                xml.node("w:hyperlink", &[("r:id", &id)], |xml| {
                    run(xml, shape, "Hyperlink", shape.language, piece.text());
                });
            }
            None => run(xml, shape, "", shape.language, piece.text()),
        },
    }
}

fn run(xml: &mut Xml, shape: &Shape<'_>, style: &str, language: Option<&str>, text: &str) {
    xml.node("w:r", &[], |xml| {
        if !style.is_empty() || shape.strong || language.is_some() {
            xml.node("w:rPr", &[], |xml| {
                if !style.is_empty() {
                    xml.leaf("w:rStyle", &[("w:val", style)]);
                }
                if shape.strong {
                    xml.leaf("w:b", &[]);
                }
                if let Some(language) = language {
                    xml.leaf("w:lang", &[("w:val", language)]);
                }
            });
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                xml.leaf("w:br", &[]);
            }
            xml.texts("w:t", &[("xml:space", "preserve")], line);
        }
    });
}
