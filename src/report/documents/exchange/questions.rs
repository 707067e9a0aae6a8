//! The questions to vendors as a table: one row per question, in the language of who is asked.

use super::csv::Csv;
use crate::report::documents::DocumentError;
use crate::report::documents::draft::Draft;
use crate::report::documents::questions::{Kind, asked};

/// Headers of the columns.
const COLUMNS: [&str; 8] = [
    "doc-ask-vendor",
    "doc-ask-language",
    "doc-file-kind",
    "doc-plan-number",
    "doc-file-question",
    "doc-file-answer",
    "doc-file-answered-on",
    "doc-file-answered-by",
];

/// The file.
///
/// # Errors
/// No moves, a move that cannot be ranked.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, moves: &[usize]) -> Result<Vec<u8>, DocumentError> {
    let mut csv = Csv::new(COLUMNS.map(|key| draft.tr(key)));
    for vendor in asked(draft, moves)? {
        // Numbers run through a vendor's whole sheet, as on paper.
        let mut number: usize = 0;
        for kind in Kind::ALL {
            for text in vendor.of_kind(kind) {
                number += 1;
                let start =
                    [vendor.name.clone(), vendor.language.to_string(), draft.tr(kind.key()), number.to_string()];
                csv.row(start.into_iter().chain([text.clone(), String::new(), String::new(), String::new()]));
            }
        }
    }
    Ok(csv.finish())
}
