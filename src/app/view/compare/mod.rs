//! What the step Compare shows: the ranking with today's tool as its first row, and options side
//! by side.
//!
//! In: catalogue, dossier, which use case, which order. Out: [`CompareView`].

pub(crate) mod fall;
pub(crate) mod row;
pub(crate) mod side;

use super::first;
use super::weights::WeightsView;
use super::words::{self, Names};
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Move, OptionId};
use crate::score::{self, Acceptability, Bench, Order, Ranking, Scored};
use crate::text::Language;
use row::{Maker, OptionRow};
use side::SideView;

/// So many options stand in the table before the fold.
const FIRST: usize = 8;
/// So many options fit side by side, beside today's tool.
pub(crate) const SIDE: usize = 4;

/// The table of options.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    /// Who leads, in words.
    pub(crate) sentence: String,
    /// Today's tools.
    pub(crate) today: Vec<OptionRow>,
    /// The best that enough is known about.
    pub(crate) first: Vec<OptionRow>,
    /// The others that enough is known about.
    pub(crate) more: Vec<OptionRow>,
    /// Too little is known to compare them.
    pub(crate) thin: Vec<OptionRow>,
    /// They do not meet a must-have.
    pub(crate) failing: Vec<OptionRow>,
    pub(crate) side: SideView,
}

/// The step Compare.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CompareView {
    pub(crate) language: Language,
    /// Position of the use case, from 0.
    pub(crate) index: usize,
    /// Names of all use cases.
    pub(crate) cases: Vec<(usize, String)>,
    pub(crate) order: Order,
    /// Options under closer look, in their order.
    pub(crate) shortlist: Vec<OptionId>,
    /// `None` = there is no use case yet.
    pub(crate) weights: Option<WeightsView>,
    /// The table, or why there is none.
    pub(crate) table: Result<Table, String>,
}

impl CompareView {
    /// The step for this dossier.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        (index, order, samples): (usize, Order, Option<&Acceptability>),
        language: Language,
    ) -> Self {
        let ranking = score::rank(catalog, dossier, index, order);
        let of = dossier.moves.get(index);
        let found = ranking.as_ref().ok();
        Self {
            language,
            index,
            cases: cases(dossier, language),
            order,
            shortlist: of.map(|m| m.shortlist.clone()).unwrap_or_default(),
            weights: of.map(|of| WeightsView::new(catalog, dossier, (index, of), found, language)),
            table: match (&ranking, of) {
                (Ok(ranking), Some(of)) => Ok(table((catalog, dossier, of), (ranking, samples), language)),
                (Err(error), _) => Err(first::problem(language, *error)),
                (Ok(_), None) => Err(first::problem(language, score::RankError::NoMove)),
            },
        }
    }
}

/// Names of all use cases with their positions.
pub(crate) fn cases(dossier: &Dossier, language: Language) -> Vec<(usize, String)> {
    dossier.moves.iter().enumerate().map(|(i, m)| (i, words::use_case(language, m))).collect()
}

fn table(
    (catalog, dossier, of): (&Catalog, &Dossier, &Move),
    (ranking, samples): (&Ranking<'_>, Option<&Acceptability>),
    language: Language,
) -> Table {
    let bench = Bench::new(catalog, dossier, of);
    let todays = row::todays(&bench, dossier, ranking);
    let all = ranking.options.iter().map(|o| &o.option);
    let others = todays.iter().map(|o| &o.option).filter(|o| ranking.find(&o.id).is_none());
    let names = Names::new(language, all.chain(others));
    let today = todays.first().map(|o| (o.option.id.clone(), score::tenths(o.score.likely)));
    let maker = Maker { catalog, of, ranking, samples, names: &names, today, language };
    let sound = ranking.ranked().filter(|o| !o.thin).enumerate().map(|(i, o)| maker.row(o, Some(i + 1)));
    let mut sound: Vec<OptionRow> = sound.collect();
    let more = sound.split_off(sound.len().min(FIRST));
    Table {
        sentence: first::sentence(ranking, samples, &names, language),
        today: todays.iter().map(|o| maker.row(o, None)).collect(),
        first: sound,
        more,
        thin: ranking.ranked().filter(|o| o.thin).map(|o| maker.row(o, None)).collect(),
        failing: ranking.options.iter().filter(|o| o.rank.is_none()).map(|o| maker.row(o, None)).collect(),
        side: maker.side(&beside(of, ranking, &todays)),
    }
}

/// Today's first tool and the shortlist; without a shortlist the two first.
fn beside<'s, 'a>(of: &Move, ranking: &'s Ranking<'a>, todays: &'s [Scored<'a>]) -> Vec<&'s Scored<'a>> {
    let wanted: Vec<&Scored<'a>> = of.shortlist.iter().filter_map(|id| ranking.find(id)).take(SIDE).collect();
    let wanted =
        if wanted.is_empty() { ranking.leader().into_iter().chain(ranking.runner_up()).collect() } else { wanted };
    let today = todays.iter().take(1).filter(|t| wanted.iter().all(|o| o.option.id != t.option.id));
    today.chain(wanted.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    fn view(example: Example, index: usize, order: Order, language: Language) -> CompareView {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", example.text()).unwrap();
        let ranking = score::rank(catalog, &dossier, index, order);
        let samples = ranking.ok().map(|r| score::acceptability(&r, score::Spread::Around(8), 250));
        CompareView::new(catalog, &dossier, (index, order, samples.as_ref()), language)
    }

    #[test]
    fn every_text_exists_in_all_languages() {
        for language in Language::ALL {
            for example in Example::ALL {
                for index in 0..9 {
                    let text = format!("{:?}", view(example, index, Order::Proven, language));
                    let at = text.find('«').map(|i| text[i..].chars().take(60).collect::<String>());
                    assert_eq!(at, None, "{example:?} {index} {language}");
                }
            }
        }
    }

    #[test]
    fn every_option_stands_in_exactly_one_part() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let count = score::candidates(catalog, &dossier.moves[0]).len();
        let table = view(Example::Coaching, 0, Order::Likely, Language::De).table.unwrap();
        assert_eq!(table.first.len() + table.more.len() + table.thin.len() + table.failing.len(), count);
        assert!(table.first.len() <= FIRST);
        assert!(table.thin.iter().all(|r| r.rank.is_empty() && r.question.is_some()));
        assert!(table.failing.iter().all(|r| !r.reasons.is_empty()));
        assert_eq!(table.first[0].rank, "1");
    }

    #[test]
    fn todays_tool_is_the_row_that_others_differ_from() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::De).table.unwrap();
        assert_eq!(table.today.len(), 1);
        assert!(table.today[0].today);
        assert_eq!(table.today[0].difference, "±0,0");
        assert!(table.first[0].difference.starts_with(['+', '−']), "{}", table.first[0].difference);
        assert_eq!(table.side.heads[0].id, table.today[0].id);
    }

    #[test]
    fn side_by_side_puts_differences_first_and_parts_sum() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::En).table.unwrap();
        let side = table.side;
        assert_eq!(side.heads.len(), 4, "today's tool and three of the shortlist");
        assert!(!side.different.is_empty());
        for (i, head) in side.heads.iter().enumerate() {
            let tenths = |t: &str| t.replace('.', "").parse::<i64>().unwrap();
            let sum: i64 = side.groups.iter().map(|g| tenths(&g.points[i])).sum();
            assert_eq!(sum, tenths(&head.likely), "{}", head.name);
        }
        for row in &side.different {
            assert!(row.cells.iter().any(|c| c.word != row.cells[0].word), "{}", row.name);
        }
        for row in &side.same {
            assert!(row.cells.iter().all(|c| c.word == row.cells[0].word), "{}", row.name);
        }
    }

    #[test]
    fn without_a_use_case_the_step_says_what_to_do() {
        let empty = view(Example::Coaching, 99, Order::Likely, Language::En);
        assert!(empty.table.is_err() && empty.weights.is_none());
    }
}
