//! Voices side by side: every stakeholder's ranking, and what they disagree about.
//!
//! In: catalogue, dossier, which use case. Out: a table of ranks and sentences.

use super::Maker;
use crate::dossier::{Dossier, OptionId};
use crate::score::{self, Driver, Ranking, Spoken, Subject};
use crate::text::{tr, tr_with};

/// So many first options of any voice are shown.
const FIRST: usize = 5;
/// So many drivers of either kind are named.
const NAMED: usize = 5;

/// An option in the eyes of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct VoiceRow {
    pub(crate) name: String,
    /// The client's rank, then each voice's; "–" where it has none, "✕ 3" where it is vetoed.
    pub(crate) ranks: Vec<String>,
    /// Highest minus lowest rank.
    pub(crate) spread: String,
}

/// All voices of a use case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct VoicesPart {
    /// The client, then the voices.
    pub(crate) names: Vec<String>,
    pub(crate) rows: Vec<VoiceRow>,
    /// What changes the first place.
    pub(crate) deciding: Vec<String>,
    /// What they weigh differently without any change of the first place.
    pub(crate) harmless: Vec<String>,
    /// What each says in own words, and its vetoes.
    pub(crate) words: Vec<String>,
}

impl Maker<'_> {
    pub(super) fn voices(&self, dossier: &Dossier, index: usize, ranking: &Ranking<'_>) -> VoicesPart {
        let found = score::voices(self.catalog, dossier, index).ok().filter(|v| !v.spoken.is_empty());
        let Some(voices) = found else { return VoicesPart::default() };
        let client = tr(self.language, "app-voices-client");
        let names = std::iter::once(client).chain(voices.spoken.iter().map(|s| s.voice.name.clone()));
        let (deciding, harmless): (Vec<&Driver>, Vec<&Driver>) = voices.drivers.iter().partition(|d| d.changes_first);
        let driver = |d: &&Driver| self.driver(ranking, d);
        VoicesPart {
            names: names.collect(),
            rows: shown(ranking, &voices.spoken).iter().map(|id| self.voice_row(id, ranking, &voices)).collect(),
            deciding: deciding.iter().take(NAMED).map(driver).collect(),
            harmless: harmless.iter().take(NAMED).map(driver).collect(),
            words: voices.spoken.iter().flat_map(|s| self.own_words(s)).collect(),
        }
    }

    fn voice_row(&self, id: &OptionId, ranking: &Ranking<'_>, voices: &score::Voices<'_>) -> VoiceRow {
        let rank = |place: Option<usize>| place.map_or_else(|| "–".to_owned(), |p| (p + 1).to_string());
        let own = rank(ranking.by_likely().iter().position(|o| o.option.id == *id));
        let of = |spoken: &Spoken<'_>| {
            let rank = rank(spoken.ids().position(|other| other == id));
            if spoken.vetoed.contains(id) {
                tr_with(self.language, "app-voices-vetoed", &[("rank", rank.into())])
            } else {
                rank
            }
        };
        let spread = voices.spread.iter().find(|(other, _)| other == id).map_or(0, |(_, spread)| *spread);
        VoiceRow {
            name: self.names.get(id),
            ranks: std::iter::once(own).chain(voices.spoken.iter().map(of)).collect(),
            spread: spread.to_string(),
        }
    }

    fn driver(&self, ranking: &Ranking<'_>, driver: &Driver) -> String {
        let name = match &driver.subject {
            Subject::Group(group) => tr(self.language, &format!("group-{}", group.code())),
            Subject::Criterion(_) | Subject::Wish(_) => self.subject(ranking, &driver.subject),
        };
        let values = [
            ("name", name.into()),
            ("points", self.language.number(100.0 * driver.difference, 1).into()),
            ("less", driver.between.0.as_str().into()),
            ("more", driver.between.1.as_str().into()),
        ];
        tr_with(self.language, "app-voices-driver", &values)
    }

    fn own_words(&self, spoken: &Spoken<'_>) -> Vec<String> {
        let name = || spoken.voice.name.as_str().into();
        let comment = (!spoken.voice.comment.is_empty()).then(|| {
            let values = [("name", name()), ("text", spoken.voice.comment.as_str().into())];
            tr_with(self.language, "app-voices-comment", &values)
        });
        let vetoed: Vec<String> = spoken.vetoed.iter().map(|id| self.names.get(id)).collect();
        let veto = (!vetoed.is_empty()).then(|| {
            tr_with(self.language, "app-voices-veto", &[("name", name()), ("options", vetoed.join(", ").into())])
        });
        comment.into_iter().chain(veto).collect()
    }
}

/// The first options of the client and of every voice, in the client's order.
fn shown(ranking: &Ranking<'_>, spoken: &[Spoken<'_>]) -> Vec<OptionId> {
    let firsts = |id: &OptionId| spoken.iter().any(|s| s.ids().take(FIRST).any(|other| other == id));
    let order = ranking.by_likely().into_iter().map(|o| &o.option.id).enumerate();
    order.filter(|(i, id)| *i < FIRST || firsts(id)).map(|(_, id)| id.clone()).collect()
}
