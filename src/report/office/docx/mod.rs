//! DOCX: WordprocessingML (ECMA-376, Part 1, transitional).
//!
//! In: a document. Out: a package. `body.rs` writes blocks, `text.rs` runs of text, `table.rs` tables, `parts.rs` what
//! stands around them, `styles.rs` the styles.

mod body;
mod parts;
mod styles;
mod table;
mod text;

use super::media::Media;
use super::package::pack;
use crate::report::ReportError;
use crate::report::document::{Block, Document};
use crate::report::xml::Xml;
use crate::text::Language;

/// Namespace prefixes of a part with text.
const NAMES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// What parts refer to by number while the body is written.
struct Writing<'d> {
    document: &'d Document,
    xml: Xml,
    /// Addresses of links, in order of their numbers from 1.
    links: Vec<String>,
    /// Pictures, in order of their numbers from 1.
    media: Vec<Media>,
    /// Numbered lists so far; each counts anew.
    numbered: usize,
}

/// The document as DOCX.
///
/// # Errors
/// [`ReportError::Layout`] if the parts do not fit into a package.
pub(crate) fn write(document: &Document) -> Result<Vec<u8>, ReportError> {
    let mut writing = Writing { document, xml: Xml::new(), links: Vec::new(), media: Vec::new(), numbered: 0 };
    body::write(&mut writing);
    let Writing { xml, links, media, numbered, .. } = writing;
    let mut parts = vec![
        part("[Content_Types].xml", parts::content_types()),
        part("_rels/.rels", parts::package_relations()),
        part("docProps/core.xml", parts::core(document)),
        part("docProps/app.xml", parts::app()),
        part("word/document.xml", xml),
        part("word/styles.xml", styles::write(document.language)),
        part("word/numbering.xml", parts::numbering(numbered)),
        part("word/settings.xml", parts::settings(document.language)),
        part("word/header.xml", parts::header(document)),
        part("word/footer.xml", parts::footer(document)),
        part("word/_rels/document.xml.rels", parts::relations(&links, &media)),
    ];
    for (number, picture) in (1..).zip(media) {
        parts.push((format!("word/media/picture{number}.svg"), picture.svg));
        parts.extend(picture.png.map(|png| (format!("word/media/picture{number}.png"), png)));
    }
    pack(None, parts)
}

fn part(name: &str, xml: Xml) -> (String, Vec<u8>) {
    (name.to_owned(), xml.finish())
}

/// Language and country, as word processors name them.
const fn tag(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::De => "de-DE",
        Language::Nl => "nl-NL",
    }
}

/// Whether a block shows nothing.
fn is_empty(block: &Block) -> bool {
    match block {
        Block::Heading { text, .. } => text.trim().is_empty(),
        Block::Table(table) => table.width() == 0,
        Block::List(list) => list.items.is_empty(),
        Block::KeyValues(pairs) => pairs.is_empty(),
        _ => false,
    }
}
