//! ODT: OpenDocument text (version 1.3).
//!
//! In: a document. Out: a package. `body.rs` writes blocks, `table.rs` tables, `styles.rs` the styles, `looks.rs` says
//! what they look like.

mod body;
mod looks;
mod styles;
mod table;

use super::media::Media;
use super::package::pack;
use crate::report::ReportError;
use crate::report::document::Document;
use crate::report::xml::Xml;
use crate::text::Language;

/// Type of the package.
const MIME: &str = "application/vnd.oasis.opendocument.text";

/// Namespace prefixes of a part.
const NAMES: &[(&str, &str)] = &[
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("office:version", "1.3"),
];

/// What the parts need of each other while the body is written.
struct Writing<'d> {
    document: &'d Document,
    xml: Xml,
    /// Pictures, in order of their numbers from 1.
    media: Vec<Media>,
    /// Widths of the columns of each table, in order of their numbers from 1.
    tables: Vec<Vec<u32>>,
}

/// The document as ODT.
///
/// # Errors
/// [`ReportError::Layout`] if the parts do not fit into a package.
pub(crate) fn write(document: &Document) -> Result<Vec<u8>, ReportError> {
    let mut writing = Writing { document, xml: Xml::bare(), media: Vec::new(), tables: Vec::new() };
    body::write(&mut writing);
    let Writing { xml: body, media, tables, .. } = writing;
    let content = styles::content(document, &tables, body);
    let mut parts = vec![
        ("META-INF/manifest.xml".to_owned(), manifest(&media).finish()),
        ("content.xml".to_owned(), content.finish()),
        ("styles.xml".to_owned(), styles::write(document).finish()),
        ("meta.xml".to_owned(), meta(document).finish()),
    ];
    for (number, picture) in (1..).zip(media) {
        parts.push((format!("Pictures/picture{number}.svg"), picture.svg));
        parts.extend(picture.png.map(|png| (format!("Pictures/picture{number}.png"), png)));
    }
    pack(Some(("mimetype".to_owned(), MIME.as_bytes().to_vec())), parts)
}

/// Language and country.
const fn tag(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::En => ("en", "GB"),
        Language::De => ("de", "DE"),
        Language::Nl => ("nl", "NL"),
    }
}

fn manifest(media: &[Media]) -> Xml {
    let mut xml = Xml::new();
    let names = [("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3")];
    xml.node("manifest:manifest", &names, |xml| {
        let mut entry = |path: &str, kind: &str| {
            xml.leaf("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)]);
        };
        entry("/", MIME);
        ["content.xml", "styles.xml", "meta.xml"].iter().for_each(|part| entry(part, "text/xml"));
        for (number, picture) in (1..).zip(media) {
            entry(&format!("Pictures/picture{number}.svg"), "image/svg+xml");
            if picture.png.is_some() {
                entry(&format!("Pictures/picture{number}.png"), "image/png");
            }
        }
    });
    xml
}

/// Title, author, language and day.
fn meta(document: &Document) -> Xml {
    let mut xml = Xml::new();
    let (language, country) = tag(document.language);
    let day = format!("{}T00:00:00", document.as_of);
    xml.node("office:document-meta", NAMES, |xml| {
        xml.node("office:meta", &[], |xml| {
            xml.texts("meta:generator", &[], "Wissel");
            xml.texts("dc:title", &[], &document.title);
            if !document.subtitle.is_empty() {
                xml.texts("dc:subject", &[], &document.subtitle);
            }
            xml.texts("meta:initial-creator", &[], &document.author);
            xml.texts("dc:creator", &[], &document.author);
            xml.texts("meta:creation-date", &[], &day);
            xml.texts("dc:date", &[], &day);
            xml.texts("dc:language", &[], &format!("{language}-{country}"));
        });
    });
    xml
}
