//! The comparison as a table: one row per option and move, numbers with points as decimal marks.

use super::csv::Csv;
use crate::catalog::Group;
use crate::dossier::OptionId;
use crate::report::documents::DocumentError;
use crate::report::documents::draft::Draft;
use crate::score::{Acceptability, Order, Ranking, SAMPLES, Scored, Spread, acceptability, rank};

/// Headers of the columns before the groups.
const COLUMNS: [&str; 14] = [
    "doc-file-move",
    "doc-file-rank",
    "doc-file-option",
    "doc-file-id",
    "doc-file-today",
    "doc-file-gate",
    "doc-file-thin",
    "doc-file-likely",
    "doc-file-low",
    "doc-file-high",
    "doc-file-p10",
    "doc-file-p90",
    "doc-file-known",
    "doc-file-first",
];

/// The file.
///
/// # Errors
/// A move that cannot be ranked.
pub(in crate::report::documents) fn write(draft: &Draft<'_>, moves: &[usize]) -> Result<Vec<u8>, DocumentError> {
    let groups = Group::ALL.iter().map(|group| draft.words.group(*group));
    let mut csv = Csv::new(COLUMNS.map(|key| draft.tr(key)).into_iter().chain(groups));
    for index in moves {
        let ranking = rank(draft.catalog, draft.dossier, *index, Order::Likely)
            .map_err(|error| DocumentError::ranking(error, *index))?;
        let samples = acceptability(&ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
        for option in &ranking.options {
            csv.row(row(draft, &ranking, &samples, option));
        }
    }
    Ok(csv.finish())
}

fn row(draft: &Draft<'_>, ranking: &Ranking<'_>, samples: &Acceptability, option: &Scored<'_>) -> Vec<String> {
    let points = |value: f64| format!("{value:.4}");
    let drawn = samples.find(&option.option.id);
    let band = |of: fn((f64, f64)) -> f64| drawn.map(|a| points(of(a.band))).unwrap_or_default();
    let yes_no = |answer: bool| draft.words.yes_no(answer);
    let mut cells = vec![
        draft.words.use_case(ranking.of),
        option.rank.map(|rank| rank.to_string()).unwrap_or_default(),
        option.option.name(draft.language),
        option.option.id.to_string(),
        yes_no(is_today(draft, ranking, option)),
        draft.tr(&format!("doc-file-gate-{}", option.status.code())),
        yes_no(option.thin),
        points(option.score.likely),
        points(option.score.low),
        points(option.score.high),
        band(|b| b.0),
        band(|b| b.1),
        points(option.coverage),
        drawn.map(|a| points(a.first())).unwrap_or_default(),
    ];
    let of_group = |group: &Group| option.groups.iter().find(|(g, _)| g == group).and_then(|(_, hull)| *hull);
    cells.extend(Group::ALL.iter().map(|group| of_group(group).map(|hull| points(hull.likely)).unwrap_or_default()));
    cells
}

/// Whether the move replaces it.
fn is_today(draft: &Draft<'_>, ranking: &Ranking<'_>, option: &Scored<'_>) -> bool {
    let mut services = ranking.of.replaces.iter().filter_map(|id| draft.dossier.tool(id)?.service.as_ref());
    services.any(|service| OptionId::from(service) == option.option.id)
}
