//! The comparison as a workbook that calculates: change an importance, and every score follows.
//!
//! In: catalogue, dossier, moves, a language. Out: the bytes of an XLSX file, the same for the same input. Per move a
//! sheet of the ranking, one of the weights, one of the utilities; formulas are live, and each carries its result for
//! readers that do not calculate. Two decimals are shown of unrounded numbers. Must-haves are not recomputed.
//!
//! `cells.rs` writes cells and addresses them, `sheets.rs` fills the three sheets of a move, `plan.rs` is the plan as a
//! workbook.

mod cells;
pub(super) mod plan;
mod sheets;

use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use super::words::Words;
use super::{DocumentError, FileError};
use crate::catalog::Catalog;
use crate::dossier::{Dossier, OptionId};
use crate::report::ReportError;
use crate::score::{
    Acceptability, Bench, Order, Ranking, SAMPLES, Scored, Spread, acceptability, candidate, rank, scored, sentence,
};
use crate::text::{Language, tr, tr_with};
use cells::Page;
use sheets::Sheets;

/// Everything the sheets of a move are written from.
struct Case<'a> {
    number: usize,
    name: String,
    ranking: Ranking<'a>,
    samples: Acceptability,
    /// Replaced tools that are no options of their own, then all options in the order of the ranking.
    columns: Vec<Scored<'a>>,
    /// Position of today's tool among the columns.
    today: Option<usize>,
}

impl<'a> Case<'a> {
    fn of(catalog: &'a Catalog, dossier: &'a Dossier, index: usize, language: Language) -> Result<Self, DocumentError> {
        let ranking =
            rank(catalog, dossier, index, Order::Likely).map_err(|error| DocumentError::ranking(error, index))?;
        let bench = Bench::new(catalog, dossier, ranking.of);
        let tools = ranking.of.replaces.iter().filter_map(|id| dossier.tool(id)?.service.as_ref());
        let tools: Vec<OptionId> = tools.map(OptionId::from).collect();
        let others = tools.iter().filter(|id| ranking.find(id).is_none()).filter_map(|id| candidate(catalog, id));
        let mut columns: Vec<Scored<'a>> =
            others.map(|option| scored(&bench, dossier, &ranking.weights, option)).collect();
        columns.extend(ranking.options.iter().cloned());
        let today = tools.first().and_then(|id| columns.iter().position(|o| o.option.id == *id));
        let samples = acceptability(&ranking, Spread::Around(dossier.certainty()), SAMPLES);
        let name = Words { catalog, language }.use_case(ranking.of);
        Ok(Self { number: index + 1, name, ranking, samples, columns, today })
    }
}

/// The workbook about these moves (from 0). Every cached result is off by `shift`, which is 0 except where a test
/// wants to see that a reader calculates for itself.
///
/// # Errors
/// No moves, a move that cannot be ranked; a sheet that the format refuses.
pub(super) fn write(
    catalog: &Catalog,
    dossier: &Dossier,
    moves: &[usize],
    language: Language,
    shift: f64,
) -> Result<Vec<u8>, FileError> {
    if moves.is_empty() {
        return Err(DocumentError::NoMoves.into());
    }
    let cases = moves.iter().map(|i| Case::of(catalog, dossier, *i, language)).collect::<Result<Vec<_>, _>>()?;
    let book = book(dossier, catalog, &cases, language, shift);
    Ok(book.map_err(|error| ReportError::Workbook { message: error.to_string() })?)
}

fn book(
    dossier: &Dossier,
    catalog: &Catalog,
    cases: &[Case<'_>],
    language: Language,
    shift: f64,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(tr(language, "doc-title-comparison"))
        .set_subject(dossier.client.name.as_str())
        .set_author(dossier.adviser.name.as_str())
        .set_creation_datetime(&dossier.day(catalog));
    book.set_properties(&properties);
    let mut page = Page::new(&tr(language, "workbook-about"), language, shift)?;
    about(&mut page, dossier, catalog, cases, language)?;
    book.push_worksheet(page.done());
    for case in cases {
        for sheet in Sheets::of(case, language, shift).all()? {
            book.push_worksheet(sheet);
        }
    }
    book.save_to_buffer()
}

/// The first sheet: what can be changed, what is computed, from which state.
fn about(
    page: &mut Page,
    dossier: &Dossier,
    catalog: &Catalog,
    cases: &[Case<'_>],
    language: Language,
) -> Result<(), XlsxError> {
    page.width(0, 110.0)?;
    let interests = &dossier.adviser.interests;
    let interests = if interests.is_empty() { tr(language, "doc-no-interests") } else { interests.clone() };
    let day = dossier.day(catalog);
    let state = [
        ("date", language.date(day).into()),
        ("iso", day.to_string().into()),
        ("edition", catalog.manifest.edition.as_str().into()),
    ];
    page.head(0, 0, &format!("{} · {}", tr(language, "doc-title-comparison"), dossier.client.name))?;
    let lines = [
        tr(language, "workbook-how"),
        tr(language, "workbook-decimals"),
        tr(language, "workbook-musts"),
        tr_with(language, "doc-state-value", &state),
        format!("{}: {interests}", tr(language, "doc-interests")),
    ];
    let sentences = cases.iter().map(|c| format!("{}: {}", c.name, sentence(&c.ranking, &c.samples, language)));
    for (line, row) in lines.into_iter().chain(sentences).zip(2_u32..) {
        page.text(row, 0, &line)?;
    }
    Ok(())
}
