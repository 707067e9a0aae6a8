//! What the step Compare shows: the ranking with today's tool as its first row, and options side
//! by side.
//!
//! In: catalogue, dossier, which use case, which order, whose numbers. Out: [`CompareView`].

pub(crate) mod cost;
pub(crate) mod fall;
pub(crate) mod parts;
pub(crate) mod row;
pub(crate) mod side;
pub(crate) mod trial;

use super::first;
use super::weights::WeightsView;
use super::words::{self, Names};
use crate::catalog::Catalog;
use crate::dossier::{Dossier, Move, OptionId, Voice};
use crate::score::{self, Acceptability, Bench, Order, Ranking, Scored, View};
use crate::text::{Language, tr, tr_with};
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
    pub(crate) sentence: first::Sentence,
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
    /// The client's numbers, and each voice by its position.
    pub(crate) voices: Vec<(Option<usize>, String)>,
    /// Whose numbers count.
    pub(crate) voice: Option<usize>,
    /// Options under closer look, in their order.
    pub(crate) shortlist: Vec<OptionId>,
    /// `None` = there is no use case yet.
    pub(crate) weights: Option<WeightsView>,
    /// The table, or why there is none.
    pub(crate) table: Result<Table, String>,
}

impl CompareView {
    /// The step for this dossier; `voice` is the one whose numbers count, the samples are drawn with them.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        (index, order, voice): (usize, Order, Option<usize>),
        samples: Option<&Acceptability>,
        language: Language,
    ) -> Self {
        let speaks = voice.and_then(|v| dossier.voices.get(v));
        let view = View { voice: speaks, scenario: None };
        let ranking = score::rank_as(catalog, dossier, index, order, view);
        let of = dossier.moves.get(index);
        // The sliders stay the client's, whoever speaks.
        let clients = speaks.and_then(|_| score::rank(catalog, dossier, index, order).ok());
        let found = if speaks.is_some() { clients.as_ref() } else { ranking.as_ref().ok() };
        // One that is no option any more would take a place that nobody can free.
        let there = |id: &&OptionId| ranking.as_ref().ok().is_none_or(|r| r.find(id).is_some());
        Self {
            language,
            index,
            cases: cases(dossier, language),
            order,
            voices: voices(dossier, language),
            voice: voice.filter(|_| speaks.is_some()),
            shortlist: of.map(|m| m.shortlist.iter().filter(there).cloned().collect()).unwrap_or_default(),
            weights: of.map(|of| WeightsView::new(catalog, dossier, (index, of), found, language)),
            table: match (&ranking, of) {
                (Ok(ranking), Some(of)) => Ok(table((catalog, dossier, of), (ranking, samples), speaks, language)),
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

/// Whose numbers can count.
fn voices(dossier: &Dossier, language: Language) -> Vec<(Option<usize>, String)> {
    let client = (None, tr(language, "app-compare-voice-client"));
    let voice = |(i, v): (usize, &Voice)| {
        (Some(i), tr_with(language, "app-compare-voice-one", &[("voice", v.name.as_str().into())]))
    };
    std::iter::once(client).chain(dossier.voices.iter().enumerate().map(voice)).collect()
}

fn table(
    (catalog, dossier, of): (&Catalog, &Dossier, &Move),
    (ranking, samples): (&Ranking<'_>, Option<&Acceptability>),
    speaks: Option<&Voice>,
    language: Language,
) -> Table {
    let bench = Bench::new(catalog, dossier, of);
    let todays = row::todays(&bench, dossier, ranking);
    let all = ranking.options.iter().map(|o| &o.option);
    let others = todays.iter().map(|o| &o.option).filter(|o| ranking.find(&o.id).is_none());
    let names = Names::new(language, all.chain(others));
    let today = todays.first().map(|o| (o.option.id.clone(), score::tenths(o.score.likely)));
    let voice = speaks.map(|v| (v, &bench));
    let maker = Maker { catalog, dossier, of, ranking, samples, names: &names, voice, today, language };
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
        CompareView::new(catalog, &dossier, (index, order, None), samples.as_ref(), language)
    }

    #[test]
    fn a_voice_has_its_own_points_and_the_sliders_stay_the_clients() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::School.text()).unwrap();
        assert!(!dossier.voices.is_empty());
        let of = |voice| CompareView::new(catalog, &dossier, (0, Order::Likely, voice), None, Language::En);
        let (client, voice) = (of(None), of(Some(0)));
        assert_eq!(client.voices.len(), dossier.voices.len() + 1);
        assert_eq!((client.voice, voice.voice), (None, Some(0)));
        let points = |view: &CompareView| view.table.as_ref().unwrap().today[0].likely.clone();
        assert_ne!(points(&client), points(&voice));
        assert_eq!(client.weights, voice.weights);
        assert_eq!(of(Some(99)).voice, None, "there is no such voice");
    }

    #[test]
    fn what_is_no_option_any_more_takes_no_place_side_by_side() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let listed = dossier.moves[0].shortlist.clone();
        dossier.moves[0].shortlist.push(OptionId::parse("gone-for-good").unwrap());
        let view = CompareView::new(catalog, &dossier, (0, Order::Likely, None), None, Language::En);
        assert_eq!(view.shortlist, listed);
    }

    #[test]
    fn what_was_not_sampled_is_not_called_probable() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::En).table.unwrap();
        assert!(table.first[0].ends.starts_with("probably "), "{}", table.first[0].ends);
        assert!(table.failing[0].ends.starts_with("in any case between "), "{}", table.failing[0].ends);
        assert!(table.failing.iter().all(|r| r.band.probable.is_none()));
    }

    #[test]
    fn a_row_is_read_out_with_its_numbers_and_what_stands_beside_them() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::En).table.unwrap();
        let (first, thin) = (&table.first[0], &table.thin[0]);
        for part in [&first.name, &first.likely, &first.ends, &first.known, &first.difference, &first.open] {
            assert!(first.spoken.contains(part.as_str()), "{} lacks {part}", first.spoken);
        }
        assert!(first.spoken.contains("place 1"), "{}", first.spoken);
        assert!(thin.spoken.contains("too little known"), "{}", thin.spoken);
        assert!(table.failing[0].spoken.contains("Not met: "), "{}", table.failing[0].spoken);
    }

    #[test]
    fn own_trials_stand_beside_the_facts_and_not_in_the_score() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let of =
            |d: &Dossier| CompareView::new(catalog, d, (0, Order::Likely, None), None, Language::En).table.unwrap();
        let before = of(&dossier);
        let id = before.first[0].id.clone();
        let on = crate::catalog::Day::parse("2026-11-21").unwrap();
        let edit = trial::adding(0, id, [Some(5), None, Some(1), None], ("Office", " short "), on);
        dossier.apply(edit).unwrap();
        let after = of(&dossier);
        let trials = &after.first[0].trials;
        assert_eq!(trials.len(), 1);
        assert_eq!(trials[0].marks, "Joining 5 · Picture 1");
        assert_eq!(trials[0].about, "21 Nov 2026 · Office · short");
        assert_eq!(after.first[0].likely, before.first[0].likely);
        dossier.apply(crate::dossier::Edit::RemoveTrial(0, trials[0].at)).unwrap();
        assert_eq!(of(&dossier), before);
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
        assert!(table.failing.iter().all(|r| !r.reasons.is_empty() && r.unranked.is_some()));
        assert!(table.first.iter().chain(&table.thin).all(|r| r.unranked.is_none()));
        assert_eq!(table.first[0].rank, "1");
    }

    #[test]
    fn what_is_known_well_and_weakly_adds_up_to_what_is_known() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::En).table.unwrap();
        let percents = |text: &str| -> Vec<u32> {
            text.split(' ').filter_map(|word| word.strip_suffix('%')).map(|n| n.parse().unwrap()).collect()
        };
        let rows = table.first.iter().chain(&table.thin).chain(&table.failing);
        let split: Vec<Vec<u32>> = rows.map(|row| percents(&row.known)).filter(|p| p.len() > 1).collect();
        assert!(!split.is_empty());
        for parts in split {
            assert_eq!(parts[0], parts[1] + parts[2], "{parts:?}");
        }
    }

    #[test]
    fn points_of_a_group_say_of_how_many() {
        let table = view(Example::Coaching, 0, Order::Likely, Language::En).table.unwrap();
        let number = |text: &str| text.split(' ').next().unwrap().parse::<f64>().unwrap();
        for part in &table.first[0].groups {
            let (points, most) = part.rsplit_once(": ").unwrap().1.split_once(" of ").unwrap();
            assert!(number(points) <= number(most) && most.ends_with(" points"), "{part}");
        }
        let worth = &table.side.groups[0].worth;
        assert!(worth.starts_with("up to ") && worth.ends_with(" points"), "{worth}");
    }

    #[test]
    fn of_many_without_a_clear_first_the_sentence_names_a_few() {
        let cases = Example::ALL.into_iter().flat_map(|example| (0..9).map(move |index| (example, index)));
        let tables = cases.filter_map(|(example, index)| view(example, index, Order::Likely, Language::En).table.ok());
        let long: Vec<first::Sentence> = tables.map(|t| t.sentence).filter(|s| !s.all.is_empty()).collect();
        assert!(!long.is_empty());
        for sentence in long {
            assert!(sentence.text.contains(" more"), "{sentence:?}");
            assert!(!sentence.text.contains("(too little known)"), "what is named has a place: {sentence:?}");
        }
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
