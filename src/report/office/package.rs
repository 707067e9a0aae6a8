//! Parts in a ZIP package.
//!
//! In: names and bytes. Out: the bytes of the package. No entry carries a time of day or of the machine, so that the
//! same parts give the same bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::report::ReportError;

/// A part: its place in the package, and its bytes.
pub(super) type Part = (String, Vec<u8>);

/// The package. `first`, if there is one, comes first and is not compressed, as OpenDocument wants its type.
///
/// # Errors
/// [`ReportError::Layout`] if the parts do not fit into a package.
pub(super) fn pack(first: Option<Part>, parts: Vec<Part>) -> Result<Vec<u8>, ReportError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let stored = first.map(|part| (part, CompressionMethod::Stored));
    let packed = parts.into_iter().map(|part| (part, CompressionMethod::Deflated));
    for ((name, bytes), method) in stored.into_iter().chain(packed) {
        zip.start_file(name, plain.compression_method(method)).map_err(|e| refused(&e))?;
        zip.write_all(&bytes).map_err(|e| refused(&e))?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|e| refused(&e))
}

fn refused(error: &impl ToString) -> ReportError {
    ReportError::Layout { message: error.to_string() }
}
