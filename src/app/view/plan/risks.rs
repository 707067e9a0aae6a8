//! Risks of the plan in words, and as a matrix of likelihood and impact.
//!
//! In: the plan's risks, the catalogue's texts. Out: a numbered list, the heaviest first, and where
//! each number stands.

use std::cmp::Reverse;

use super::law::{Point, found_out, said, tasks};
use super::words::Words;
use crate::catalog::Degree;
use crate::plan::{NO_RUNNER_UP, RiskLine};
use crate::text::tr_with;

/// A field of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Numbers of its risks, with a comma between them.
    pub(crate) numbers: String,
    /// From 1 to 9.
    pub(crate) weight: u8,
}

/// Fields of the same impact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) name: String,
    /// The least likely first.
    pub(crate) cells: Vec<Cell>,
}

/// Where the risks stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Matrix {
    /// How it is read, in one sentence.
    pub(crate) says: String,
    /// What it shows, for screen readers.
    pub(crate) spoken: String,
    /// Names of the columns.
    pub(crate) columns: Vec<String>,
    /// The greatest impact first.
    pub(crate) rows: Vec<Row>,
    /// Risks that nobody rated: what they are, and their numbers.
    pub(crate) unrated: Option<(String, String)>,
}

/// The risks of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RisksView {
    /// `None` = there are no risks.
    pub(crate) matrix: Option<Matrix>,
    pub(crate) points: Vec<Point>,
}

/// A risk and the number it has in the list and in the matrix.
struct Numbered<'a> {
    line: &'a RiskLine,
    number: String,
}

/// All risks.
pub(super) fn risks(words: Words<'_>) -> RisksView {
    let mut list: Vec<(&RiskLine, Point)> =
        words.plan.risks.iter().filter_map(|line| Some((line, risk(words, line)?))).collect();
    list.sort_by_key(|(line, _)| Reverse(line.weight(words.catalog)));
    let (mut points, mut numbered) = (Vec::new(), Vec::new());
    for (at, (line, mut point)) in list.into_iter().enumerate() {
        let number = if line.find_out { format!("{}?", at + 1) } else { (at + 1).to_string() };
        point.title = format!("{number} · {}", point.title);
        points.push(point);
        numbered.push(Numbered { line, number });
    }
    RisksView { matrix: (!numbered.is_empty()).then(|| matrix(words, &numbered)), points }
}

fn risk(words: Words<'_>, line: &RiskLine) -> Option<Point> {
    if line.id == NO_RUNNER_UP {
        let number = line.of.unwrap_or_default();
        let title = tr_with(words.language, "app-plan-no-runner-up", &[("name", words.use_case(number).into())]);
        let measure = (words.tr("app-plan-measure"), words.tr("plan-risk-no-runner-up-measure"));
        return Some(Point { title, mark: words.tr("app-plan-risk-decision"), open: true, facts: vec![measure] });
    }
    let risk = line.risk(words.catalog)?;
    let values = [("likelihood", degree(words, risk.likelihood).into()), ("impact", degree(words, risk.impact).into())];
    Some(Point {
        title: found_out(words, words.text(&risk.name), line.find_out),
        mark: tr_with(words.language, "app-plan-risk-mark", &values),
        open: false,
        facts: said([
            (words.tr("app-plan-sign"), words.text(&risk.sign)),
            (words.tr("app-plan-measure"), words.text(&risk.measure)),
            (words.tr("app-plan-carried-by"), tasks(words, &line.tasks)),
        ]),
    })
}

fn degree(words: Words<'_>, degree: Degree) -> String {
    words.tr(&format!("app-plan-degree-{}", degree.code()))
}

fn matrix(words: Words<'_>, risks: &[Numbered<'_>]) -> Matrix {
    let named = |key: &str, of: Degree| tr_with(words.language, key, &[("degree", degree(words, of).into())]);
    let columns: Vec<String> = Degree::ALL.iter().map(|d| named("app-plan-matrix-likelihood", *d)).collect();
    let row = |impact: &Degree| Row {
        name: named("app-plan-matrix-impact", *impact),
        cells: Degree::ALL.iter().map(|likelihood| cell(words, risks, *likelihood, *impact)).collect(),
    };
    let rows: Vec<Row> = Degree::ALL.iter().rev().map(row).collect();
    let unrated = numbers(risks, |line| line.risk(words.catalog).is_none());
    let unrated = (!unrated.is_empty()).then(|| (words.tr("app-plan-matrix-unrated"), unrated));
    let open = risks.iter().any(|r| r.line.find_out);
    let cells = spoken(&columns, &rows, unrated.as_ref());
    Matrix {
        says: words.tr(if open { "app-plan-matrix-says-open" } else { "app-plan-matrix-says" }),
        spoken: tr_with(words.language, "app-plan-matrix", &[("cells", cells.into())]),
        columns,
        rows,
        unrated,
    }
}

fn cell(words: Words<'_>, risks: &[Numbered<'_>], likelihood: Degree, impact: Degree) -> Cell {
    let here = |line: &RiskLine| {
        line.risk(words.catalog).is_some_and(|risk| risk.likelihood == likelihood && risk.impact == impact)
    };
    Cell { numbers: numbers(risks, here), weight: RiskLine::weigh(likelihood, impact) }
}

fn numbers(risks: &[Numbered<'_>], which: impl Fn(&RiskLine) -> bool) -> String {
    let list: Vec<&str> = risks.iter().filter(|r| which(r.line)).map(|r| r.number.as_str()).collect();
    list.join(", ")
}

/// Each field that holds a risk, the greatest impact first.
fn spoken(columns: &[String], rows: &[Row], unrated: Option<&(String, String)>) -> String {
    let mut said: Vec<String> = unrated.iter().map(|(name, numbers)| format!("{name}: {numbers}")).collect();
    for row in rows {
        let filled = columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.numbers.is_empty());
        said.extend(filled.map(|(column, cell)| format!("{}, {column}: {}", row.name, cell.numbers)));
    }
    said.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::{Dossier, Example};
    use crate::plan::plan;
    use crate::text::Language;

    /// The risks of an example, and their weights in the order of the list.
    fn view(example: Example, change: impl FnOnce(&mut Dossier)) -> (RisksView, Vec<u8>) {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", example.text()).unwrap();
        change(&mut dossier);
        let plan = plan(catalog, &dossier).unwrap();
        let mut weights: Vec<u8> = plan.risks.iter().map(|line| line.weight(catalog)).collect();
        weights.sort_by_key(|weight| Reverse(*weight));
        (risks(Words { catalog, dossier: &dossier, plan: &plan, language: Language::De }), weights)
    }

    /// All numbers in the matrix with the weight of their field; those without a rating have the most.
    fn placed(matrix: &Matrix) -> Vec<(usize, u8)> {
        let fields = matrix.rows.iter().flat_map(|row| &row.cells).map(|cell| (cell.numbers.as_str(), cell.weight));
        let fields = fields.chain(matrix.unrated.iter().map(|(_, numbers)| (numbers.as_str(), u8::MAX)));
        let numbers = |(text, weight): (&str, u8)| -> Vec<(usize, u8)> {
            let parts = text.split(", ").filter(|part| !part.is_empty());
            parts.map(|part| (part.trim_end_matches('?').parse().unwrap(), weight)).collect()
        };
        fields.flat_map(numbers).collect()
    }

    #[test]
    fn every_risk_stands_once_in_the_matrix_where_it_weighs_as_much() {
        for example in Example::ALL {
            let (view, weights) = view(example, |_| {});
            let mut placed = placed(view.matrix.as_ref().unwrap());
            placed.sort_unstable();
            let expected: Vec<(usize, u8)> = (1..).zip(weights).collect();
            assert_eq!(placed, expected, "{example:?}");
            assert_eq!(view.points.len(), expected.len(), "{example:?}");
        }
    }

    #[test]
    fn the_list_has_the_same_numbers() {
        let (view, _) = view(Example::Coaching, |_| {});
        for (at, point) in view.points.iter().enumerate() {
            let number = point.title.split(" · ").next().unwrap();
            assert_eq!(number.trim_end_matches('?'), (at + 1).to_string(), "{}", point.title);
            assert_eq!(number.ends_with('?'), point.title.contains("Klären, ob"), "{}", point.title);
        }
    }

    #[test]
    fn fields_weigh_likelihood_times_impact() {
        let (view, _) = view(Example::Coaching, |_| {});
        let matrix = view.matrix.unwrap();
        let weights: Vec<Vec<u8>> = matrix.rows.iter().map(|r| r.cells.iter().map(|c| c.weight).collect()).collect();
        assert_eq!(weights, [[3, 6, 9], [2, 4, 6], [1, 2, 3]]);
        assert_eq!(matrix.columns[0], "Eintreten: gering");
        assert_eq!(matrix.rows[0].name, "Folgen: hoch");
    }

    #[test]
    fn what_follows_from_a_decision_comes_first_and_is_not_rated() {
        let (view, _) = view(Example::Coaching, |dossier| {
            for decision in dossier.moves.iter_mut().filter_map(|m| m.decision.as_mut()) {
                decision.runner_up = None;
            }
        });
        let matrix = view.matrix.unwrap();
        assert_eq!(matrix.unrated.as_ref().unwrap().1, "1, 2, 3");
        assert!(view.points[0].title.contains("Einzelgespräche"), "{}", view.points[0].title);
        assert!(matrix.spoken.contains(": 1, 2, 3;"), "{}", matrix.spoken);
    }
}
