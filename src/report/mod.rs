//! Documents: a small block model and one writer per format.
//!
//! In: a [`Document`], built by the caller from finished texts. Out: the bytes of a file, the same on every system for
//! the same document. No writer decides anything, reads a clock
//! or reaches for a file.
//!
//! `documents/` fills the model from scores and plans; `document.rs`, `inline.rs`, `table.rs`, `picture.rs` are the model; `pdf.rs` with `typeset.rs`, `columns.rs`,
//! `glyphs.rs` and `world.rs`, `office/` for word processors, `html.rs` with `html_table.rs`, `markdown.rs` with `markdown_text.rs` are the writers;
//! `svg.rs` draws for all of them, `xml.rs` writes XML.

mod columns;
mod document;
pub mod documents;
mod error;
mod glyphs;
mod html;
mod html_table;
mod inline;
mod markdown;
mod markdown_text;
mod office;
#[cfg(feature = "gui")]
pub(crate) mod pages;
mod pdf;
mod picture;
mod svg;
mod table;
mod typeset;
mod world;
mod xml;

pub use document::{Block, Document, KeyValue, List, ListItem, ListKind, Note, NoteKind, Quote};
pub use error::ReportError;
pub use inline::{Inline, Inlines};
pub use pdf::missing_characters;
pub use picture::{Anchor, Picture, Role, Shape};
pub use table::{Align, Column, Row, Table, Width};

/// A format for documents of running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Tagged PDF, PDF/UA-1.
    Pdf,
    /// For Word and others.
    Docx,
    /// For LibreOffice and others.
    Odt,
    /// One page of HTML.
    Html,
    /// GitHub-flavoured Markdown.
    Markdown,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Docx, Self::Odt, Self::Html, Self::Markdown];

    /// The ending of its files, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The format of an ending, with or without its dot, in any case; `None` for any other.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Self> {
        let ending = extension.strip_prefix('.').unwrap_or(extension);
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(ending))
    }
}

/// The document in this format.
///
/// # Errors
/// [`ReportError::Layout`] if the layout or the check for PDF/UA-1 refuses it, or its parts fit into no package. HTML
/// and Markdown never fail.
pub fn write(document: &Document, format: Format) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Pdf => pdf::write(document),
        Format::Docx => office::docx::write(document),
        Format::Odt => office::odt::write(document),
        Format::Html => Ok(html::write(document).into_bytes()),
        Format::Markdown => Ok(markdown::write(document).into_bytes()),
    }
}
