//! The three sheets of a move: ranking, weights, utilities.
//!
//! In: a [`Case`]. Out: sheets whose formulas refer to each other. The weights are `scoring.md`, section 3, as
//! formulas; utilities are numbers, since they stand for levels.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Case;
use super::cells::{Page, cell, part};
use crate::catalog::Group;
use crate::score::{Hull, Judgement, Scored, word};
use crate::text::{Language, tr, tr_with};

/// Rows of the four groups on the sheet of the weights.
const GROUPS: (u32, u32) = (3, 6);
/// First row of the criteria and wishes, on the sheets of weights and utilities alike.
const ITEMS: u32 = 10;
/// First row of the options on the sheet of the ranking.
const OPTIONS: u32 = 3;

/// What an option's column of utilities holds.
type Value = fn(&Judgement<'_>) -> f64;

pub(super) struct Sheets<'c, 'a> {
    case: &'c Case<'a>,
    language: Language,
    shift: f64,
    ranking: String,
    weights: String,
    utilities: String,
    /// First and last row of the items.
    items: (u32, u32),
}

impl<'c, 'a> Sheets<'c, 'a> {
    pub(super) fn of(case: &'c Case<'a>, language: Language, shift: f64) -> Self {
        let name = |key: &str| format!("{} {}", case.number, tr(language, key));
        let last = ITEMS + count(case.ranking.weights.items.len()).max(1) - 1;
        Self {
            case,
            language,
            shift,
            ranking: name("workbook-ranking"),
            weights: name("workbook-weights"),
            utilities: name("workbook-utilities"),
            items: (ITEMS, last),
        }
    }

    pub(super) fn all(&self) -> Result<[Worksheet; 3], XlsxError> {
        Ok([self.ranking_sheet()?, self.weights_sheet()?, self.utilities_sheet()?])
    }

    fn tr(&self, key: &str) -> String {
        tr(self.language, key)
    }

    fn heads(&self, page: &mut Page, row: u32, keys: &[&str]) -> Result<(), XlsxError> {
        keys.iter().zip(0..).try_for_each(|(key, column)| page.head(row, column, &self.tr(key)))
    }

    fn weights_sheet(&self) -> Result<Worksheet, XlsxError> {
        let mut page = Page::new(&self.weights, self.language, self.shift)?;
        page.width(0, 44.0)?;
        page.width(1, 22.0)?;
        page.head(0, 0, &self.case.name)?;
        page.text(1, 0, &self.tr("workbook-input"))?;
        self.heads(
            &mut page,
            GROUPS.0 - 1,
            &["workbook-group", "workbook-importance", "workbook-counts", "workbook-weight"],
        )?;
        let weights = &self.case.ranking.weights;
        let total: f64 = weights.groups.iter().map(|g| counting(self.case, g.group)).sum();
        for (group, row) in weights.groups.iter().zip(GROUPS.0..) {
            let own = cell(&self.weights, row, 1);
            let name = cell(&self.weights, row, 0);
            let sum = format!("SUMIF({},{name},{})", self.column(1), self.column(2));
            page.text(row, 0, &self.group(group.group))?;
            page.input(row, 1, group.importance)?;
            page.formula(row, 2, &format!("=IF({sum}>0,{own},0)"), Some(counting(self.case, group.group)))?;
            let all = part(&self.weights, GROUPS, 2);
            let counts = cell(&self.weights, row, 2);
            let share = if total > 0.0 { counting(self.case, group.group) / total } else { 0.0 };
            page.formula(row, 3, &format!("=IF(SUM({all})=0,0,{counts}/SUM({all}))"), Some(share))?;
        }
        self.heads(
            &mut page,
            ITEMS - 1,
            &["workbook-item", "workbook-group", "workbook-importance", "workbook-weight"],
        )?;
        for (weighed, row) in weights.items.iter().zip(ITEMS..) {
            page.text(row, 0, weighed.item.name().get(self.language))?;
            page.text(row, 1, &self.group(weighed.item.group()))?;
            page.input(row, 2, weighed.importance)?;
            page.formula(row, 3, &self.weight_formula(row), Some(weighed.weight))?;
        }
        page.freeze(GROUPS.0, 1)?;
        Ok(page.done())
    }

    /// Share of the group times share in the group; 0 where the group has none.
    fn weight_formula(&self, row: u32) -> String {
        let (group, own) = (cell(&self.weights, row, 1), cell(&self.weights, row, 2));
        let sum = format!("SUMIF({},{group},{})", self.column(1), self.column(2));
        let names = part(&self.weights, GROUPS, 0);
        let shares = part(&self.weights, GROUPS, 3);
        format!("=IF({sum}=0,0,INDEX({shares},MATCH({group},{names},0))*{own}/{sum})")
    }

    /// All items in a column of the sheet of the weights.
    fn column(&self, column: u16) -> String {
        part(&self.weights, self.items, column)
    }

    fn group(&self, group: Group) -> String {
        tr(self.language, &format!("group-{}", group.code()))
    }

    /// Blocks of columns: likely, low, high, whether known, the level in words.
    fn utilities_sheet(&self) -> Result<Worksheet, XlsxError> {
        let mut page = Page::new(&self.utilities, self.language, self.shift)?;
        page.width(0, 44.0)?;
        page.head(0, 0, &self.case.name)?;
        page.text(1, 0, &self.tr("workbook-utilities-note"))?;
        page.head(ITEMS - 1, 0, &self.tr("workbook-item"))?;
        for (weighed, row) in self.case.ranking.weights.items.iter().zip(ITEMS..) {
            page.text(row, 0, weighed.item.name().get(self.language))?;
        }
        let blocks: [(&str, Value); 4] = [
            ("workbook-likely", |j| j.hull.likely),
            ("workbook-low", |j| j.hull.low),
            ("workbook-high", |j| j.hull.high),
            ("workbook-known", |j| f64::from(u8::from(j.known()))),
        ];
        for ((key, value), block) in blocks.into_iter().zip(0..) {
            for (option, i) in self.case.columns.iter().zip(0..) {
                let column = self.utility_column(block, i);
                self.block_head(&mut page, column, key, option)?;
                for (judgement, row) in option.judgements.iter().zip(ITEMS..) {
                    page.number(row, column, value(judgement))?;
                }
            }
        }
        self.words(&mut page)?;
        page.freeze(ITEMS, 1)?;
        Ok(page.done())
    }

    fn words(&self, page: &mut Page) -> Result<(), XlsxError> {
        for (option, i) in self.case.columns.iter().zip(0..) {
            let column = self.utility_column(4, i);
            self.block_head(page, column, "workbook-level", option)?;
            let judged = option.judgements.iter().zip(&self.case.ranking.weights.items);
            for ((judgement, weighed), row) in judged.zip(ITEMS..) {
                page.text(row, column, &word(self.language, &weighed.item, judgement))?;
            }
        }
        Ok(())
    }

    fn block_head(&self, page: &mut Page, column: u16, key: &str, option: &Scored<'_>) -> Result<(), XlsxError> {
        page.head(ITEMS - 2, column, &self.tr(key))?;
        page.head(ITEMS - 1, column, &option.option.name(self.language))
    }

    /// The column of option `i` in block `block` of the utilities.
    fn utility_column(&self, block: u16, i: u16) -> u16 {
        1 + block * u16::try_from(self.case.columns.len()).unwrap_or(u16::MAX) + i
    }

    fn ranking_sheet(&self) -> Result<Worksheet, XlsxError> {
        let mut page = Page::new(&self.ranking, self.language, self.shift)?;
        page.width(1, 44.0)?;
        page.head(0, 0, &self.case.name)?;
        let keys = ["rank-rank", "rank-option", "rank-status", "workbook-likely", "workbook-low", "workbook-high"];
        self.heads(&mut page, OPTIONS - 1, &keys)?;
        for (key, column) in
            ["rank-known", "workbook-difference", "workbook-p10", "workbook-p90", "rank-first"].iter().zip(6..)
        {
            page.head(OPTIONS - 1, column, &self.tr(key))?;
        }
        for (group, column) in Group::ALL.iter().zip(11..) {
            page.head(OPTIONS - 1, column, &self.group(*group))?;
        }
        for (option, i) in self.case.columns.iter().zip(0..) {
            self.option_row(&mut page, option, i)?;
        }
        page.freeze(OPTIONS, 2)?;
        Ok(page.done())
    }

    fn option_row(&self, page: &mut Page, option: &Scored<'_>, i: u16) -> Result<(), XlsxError> {
        let row = OPTIONS + u32::from(i);
        match option.rank {
            Some(rank) if !option.thin => page.number(row, 0, as_number(rank))?,
            Some(rank) => page.text(row, 0, &tr_with(self.language, "workbook-thin", &[("rank", rank.into())]))?,
            None => page.text(row, 0, "–")?,
        }
        page.text(row, 1, &option.option.name(self.language))?;
        page.text(row, 2, &self.tr(&format!("status-{}", option.status.code())))?;
        let Hull { low, likely, high } = option.score;
        for ((block, result), column) in [(0, likely), (1, low), (2, high)].into_iter().zip(3..) {
            page.formula(row, column, &format!("=100*{}", self.product(block, i)), Some(result))?;
        }
        page.formula(row, 6, &format!("={}", self.product(3, i)), Some(option.coverage))?;
        if let Some((today, other)) = self.case.today.and_then(|at| Some((at, self.case.columns.get(at)?))) {
            let there = cell(&self.ranking, OPTIONS + count(today), 3);
            let here = cell(&self.ranking, row, 3);
            page.formula(row, 7, &format!("={here}-{there}"), Some(likely - other.score.likely))?;
        }
        if let Some(accepted) = self.case.samples.find(&option.option.id) {
            for (number, column) in [accepted.band.0, accepted.band.1, accepted.first()].into_iter().zip(8..) {
                page.number(row, column, number)?;
            }
        }
        for ((group, column), group_row) in Group::ALL.iter().zip(11..).zip(GROUPS.0..) {
            let own = option.groups.iter().find(|(g, _)| g == group).and_then(|(_, hull)| *hull);
            page.formula(row, column, &self.group_formula(group_row, i), own.map(|h| h.likely))?;
        }
        Ok(())
    }

    /// Weights times the utilities of option `i` in a block.
    fn product(&self, block: u16, i: u16) -> String {
        let utilities = part(&self.utilities, self.items, self.utility_column(block, i));
        format!("SUMPRODUCT({},{utilities})", self.column(3))
    }

    /// The group's own score; empty where it has no weight.
    fn group_formula(&self, group_row: u32, i: u16) -> String {
        let (name, weight) = (cell(&self.weights, group_row, 0), cell(&self.weights, group_row, 3));
        let utilities = part(&self.utilities, self.items, self.utility_column(0, i));
        let (groups, weights) = (self.column(1), self.column(3));
        format!("=IF({weight}=0,\"\",100*SUMPRODUCT(({groups}={name})*{weights}*{utilities})/{weight})")
    }
}

/// A group's importance, 0 where nothing in it has any.
fn counting(case: &Case<'_>, group: Group) -> f64 {
    let weights = &case.ranking.weights;
    let any = weights.items.iter().any(|w| w.item.group() == group && w.importance > 0.0);
    weights.groups.iter().find(|g| g.group == group && any).map_or(0.0, |g| g.importance)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[allow(clippy::cast_precision_loss, reason = "ranks are small")]
const fn as_number(rank: usize) -> f64 {
    rank as f64
}
