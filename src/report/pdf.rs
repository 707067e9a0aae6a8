//! The writer for PDF: tagged, PDF/UA-1, with our fonts inside.
//!
//! In: a [`Document`]. Out: the bytes of a file that are the same for the same document, since date and identity come
//! from the document; or a [`ReportError`] with Typst's own words.

use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::document::Document;
use super::error::ReportError;
use super::glyphs;
use super::typeset::data;
use super::world::{DocumentWorld, datetime};

/// Programs name themselves in the metadata of a PDF.
const CREATOR: &str = "Wissel";

/// The document as a PDF.
///
/// # Errors
/// [`ReportError::Layout`] if Typst or the check for PDF/UA-1 refuses the document.
pub(crate) fn write(document: &Document) -> Result<Vec<u8>, ReportError> {
    let paged = paged(document)?;
    let bytes = typst_pdf::pdf(&paged, &options(document)?).map_err(|errors| layout(&errors))?;
    comemo::evict(0);
    Ok(bytes)
}

/// The document in pages.
pub(super) fn paged(document: &Document) -> Result<PagedDocument, ReportError> {
    let value = data(document);
    let world = DocumentWorld::new(value.to_string(), document.as_of).ok_or_else(unreachable_file)?;
    typst::compile::<PagedDocument>(&world).output.map_err(|errors| layout(&errors))
}

/// Characters of a text that our fonts lack and that a PDF shows as a hollow square.
#[must_use]
pub fn missing_characters(text: &str) -> BTreeSet<char> {
    text.chars().filter(|c| glyphs::is_missing(*c)).collect()
}

fn options(document: &Document) -> Result<PdfOptions, ReportError> {
    let ident = format!("{}\n{}\n{}\n{}", document.title, document.author, document.language, document.as_of);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| ReportError::Layout { message: error.message().to_string() })?;
    Ok(PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: datetime(document.as_of).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

fn layout(errors: &[SourceDiagnostic]) -> ReportError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    ReportError::Layout { message: messages.join("; ") }
}

fn unreachable_file() -> ReportError {
    ReportError::Layout { message: "document.typ".to_owned() }
}
