//! What the points of an option are made of: its groups, and in each its criteria and wishes with their levels.
//!
//! In: catalogue, dossier, a move, whose numbers count, and an option. Out: [`GroupPart`]s; the points of a group are
//! the sum of its items', and those of all groups are the total of the option's row.

use super::row::points_of;
use super::side::{Cell, cell};
use crate::app::view::words;
use crate::catalog::{Catalog, Group, LanguageTag};
use crate::dossier::{Dossier, OptionId};
use crate::score::{self, Bench, Judgement, Order, Ranking, Scored, View, Weighed};
use crate::text::{Language, tr, tr_with};

/// One criterion or wish.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ItemPart {
    pub(crate) item: String,
    pub(crate) name: String,
    pub(crate) cell: Cell,
    /// Points, of how many its weight makes.
    pub(crate) points: String,
    /// The whole line for screen readers.
    pub(crate) spoken: String,
}

/// One group with what weighs in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GroupPart {
    pub(crate) group: Group,
    /// Its name and its points, of how many its weight makes.
    pub(crate) title: String,
    /// What weighs most comes first.
    pub(crate) items: Vec<ItemPart>,
}

/// The parts of one option; `None` where the move or the option is not there, or nothing weighs.
pub(crate) fn parts(
    catalog: &Catalog,
    dossier: &Dossier,
    (index, voice): (usize, Option<usize>),
    option: &OptionId,
    language: Language,
) -> Option<Vec<GroupPart>> {
    let of = dossier.moves.get(index)?;
    let view = View { voice: voice.and_then(|v| dossier.voices.get(v)), scenario: None };
    let ranking = score::rank_as(catalog, dossier, index, Order::Likely, view).ok()?;
    let bench = Bench::new(catalog, dossier, of);
    let scored = score::scored(&bench, dossier, &ranking.weights, score::candidate(catalog, option)?);
    let shown = score::shown(&ranking, &scored);
    let asked = words::asked_languages(dossier, of);
    let part = |(group, tenths): &(Group, i64)| GroupPart {
        group: *group,
        title: points_of(language, &ranking, *group, *tenths),
        items: items((language, &asked), (&ranking, &scored), *group, &shown.items),
    };
    Some(shown.groups.iter().map(part).collect())
}

fn items(
    speaks: (Language, &[LanguageTag]),
    (ranking, scored): (&Ranking<'_>, &Scored<'_>),
    group: Group,
    tenths: &[i64],
) -> Vec<ItemPart> {
    let all = ranking.weights.items.iter().zip(&scored.judgements).zip(tenths);
    let mut inside: Vec<_> = all.filter(|((w, _), _)| w.item.group() == group && w.weight > 0.0).collect();
    // Of equals, the first of the catalogue.
    inside.sort_by(|((a, _), _), ((b, _), _)| b.weight.total_cmp(&a.weight));
    inside.into_iter().map(|((w, judgement), tenths)| item(speaks, w, judgement, *tenths)).collect()
}

fn item(
    (language, asked): (Language, &[LanguageTag]),
    weighed: &Weighed<'_>,
    judgement: &Judgement<'_>,
    tenths: i64,
) -> ItemPart {
    let mut cell = cell((language, asked), &weighed.item, judgement);
    if !judgement.known() {
        // Beside its points it is to be said why there are any.
        cell.word = tr(language, "app-part-unknown");
    }
    let name = weighed.item.name().get(language).to_owned();
    // Parts are rounded so that they add up: one may be a tenth above its own weight.
    let most = score::tenths(100.0 * weighed.weight).max(tenths);
    let values = [("points", words::points(language, tenths).into()), ("most", words::points(language, most).into())];
    let points = tr_with(language, "app-part-points", &values);
    let values =
        [("name", name.as_str().into()), ("level", cell.in_full(language).into()), ("points", points.as_str().into())];
    let spoken = tr_with(language, "app-part-item", &values);
    ItemPart { item: weighed.item.id().to_owned(), name, cell, points, spoken }
}

#[cfg(test)]
mod tests {
    use super::super::CompareView;
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    /// The tenths in "21.0 of 30.8 points".
    fn tenths(text: &str) -> i64 {
        text.split(' ').next().unwrap().replace('.', "").parse().unwrap()
    }

    #[test]
    fn items_add_up_to_groups_and_groups_to_the_total() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            let voices = (0..dossier.voices.len()).map(Some).chain([None]);
            for voice in voices {
                let view = CompareView::new(catalog, &dossier, (0, Order::Likely, voice), None, Language::En);
                let Ok(table) = view.table else { continue };
                for row in table.today.iter().chain(&table.first).chain(&table.failing) {
                    let parts = parts(catalog, &dossier, (0, voice), &row.id, Language::En).unwrap();
                    let titles: Vec<&String> = parts.iter().map(|p| &p.title).collect();
                    assert_eq!(titles, row.groups.iter().collect::<Vec<_>>(), "{}", row.name);
                    let mut total = 0;
                    for part in &parts {
                        let sum: i64 = part.items.iter().map(|item| tenths(&item.points)).sum();
                        assert_eq!(sum, tenths(part.title.rsplit_once(": ").unwrap().1), "{} {}", row.name, part.title);
                        total += sum;
                    }
                    assert_eq!(total, tenths(&row.likely), "{}", row.name);
                }
            }
        }
    }

    #[test]
    fn points_for_what_is_not_known_say_where_they_come_from() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let view = CompareView::new(catalog, &dossier, (0, Order::Likely, None), None, Language::En).table.unwrap();
        let parts = parts(catalog, &dossier, (0, None), &view.thin[0].id, Language::En).unwrap();
        let unknown = parts.iter().flat_map(|part| &part.items).find(|item| item.cell.word.starts_with("not known"));
        assert!(unknown.unwrap().spoken.contains("not known: counted in the middle"));
    }

    #[test]
    fn every_line_says_its_level_and_what_it_is_worth() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let id = OptionId::parse("jitsi-hostsharing").unwrap();
        for language in Language::ALL {
            let parts = parts(catalog, &dossier, (0, None), &id, language).unwrap();
            assert!(parts.len() > 1);
            for item in parts.iter().flat_map(|part| &part.items) {
                for said in [&item.name, &item.cell.word, &item.points] {
                    assert!(item.spoken.contains(said.as_str()) && !said.is_empty(), "{}", item.spoken);
                }
                assert!(!item.spoken.contains('«'), "{}", item.spoken);
            }
        }
        assert_eq!(parts(catalog, &dossier, (99, None), &id, Language::En), None);
    }
}
