//! What can go wrong while a document is written.
//!
//! In: the refusal of a library. Out: a value that the callers turn into words; the texts here are
//! for logs.

/// A document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The layout or the check of the finished file refused it.
    #[error("layout: {message}")]
    Layout {
        /// The words of the library, in English.
        message: String,
    },
    /// A sheet was refused.
    #[error("workbook: {message}")]
    Workbook {
        /// The words of the library, in English.
        message: String,
    },
}
