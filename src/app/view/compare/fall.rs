//! From one option's total to another's, step by step.
//!
//! In: a ranking and two options. Out: [`Fall`]: lines whose numbers add up to the difference.

use super::row::Maker;
use crate::app::view::words;
use crate::score::{self, Scored};
use crate::text::tr_with;

/// So many steps stand alone; the smaller ones are one line.
const MOST: usize = 12;

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FallLine {
    pub(crate) name: String,
    /// With its sign.
    pub(crate) points: String,
    /// Running total before and after, as shares of what is shown.
    pub(crate) from: f32,
    pub(crate) to: f32,
}

/// The way from one total to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fall {
    /// "From … 62.9 to … 77.2".
    pub(crate) title: String,
    pub(crate) lines: Vec<FallLine>,
}

impl Maker<'_> {
    /// The way from the first of these options to the second; empty where there are fewer.
    pub(super) fn fall(&self, options: &[&Scored<'_>]) -> Fall {
        let [from, to, ..] = options else { return Fall::default() };
        let way = score::waterfall(self.ranking, from, to);
        let name = |s: &score::Step<'_>| s.item.name().get(self.language).to_owned();
        let mut by_size: Vec<usize> = (0..way.steps.len()).collect();
        by_size.sort_by_key(|i| std::cmp::Reverse(way.steps.get(*i).map_or(0, |s| s.tenths.abs())));
        let large = by_size.get(..MOST.min(by_size.len())).unwrap_or_default();
        let (mut steps, mut rest) = (Vec::new(), (0_usize, 0_i64));
        for (i, step) in way.steps.iter().enumerate() {
            if large.contains(&i) {
                steps.push((name(step), step.tenths));
            } else {
                rest = (rest.0 + 1, rest.1 + step.tenths);
            }
        }
        if rest.0 > 0 {
            steps.push((tr_with(self.language, "app-fall-rest", &[("count", rest.0.into())]), rest.1));
        }
        let values = [
            ("from", self.names.get(&from.option.id).into()),
            ("start", words::points(self.language, way.from).into()),
            ("to", self.names.get(&to.option.id).into()),
            ("end", words::points(self.language, way.to).into()),
        ];
        Fall { title: tr_with(self.language, "app-fall-title", &values), lines: self.lines(way.from, steps) }
    }

    #[allow(clippy::cast_precision_loss, reason = "tenths of points, for painting")]
    fn lines(&self, start: i64, steps: Vec<(String, i64)>) -> Vec<FallLine> {
        let mut totals = vec![start];
        totals.extend(steps.iter().scan(start, |total, (_, tenths)| {
            *total += tenths;
            Some(*total)
        }));
        let low = totals.iter().copied().min().unwrap_or_default();
        let high = totals.iter().copied().max().unwrap_or_default().max(low + 1);
        let share = |total: i64| (total - low) as f32 / (high - low) as f32;
        let pairs = totals.iter().zip(totals.iter().skip(1)).zip(steps);
        let line = |((before, after), (name, tenths)): ((&i64, &i64), (String, i64))| FallLine {
            name,
            points: words::signed(self.language, tenths),
            from: share(*before),
            to: share(*after),
        };
        pairs.map(line).collect()
    }
}
