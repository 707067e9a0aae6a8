//! What the voices weigh: their own numbers beside the client's.
//!
//! In: catalogue, dossier, which use case. Out: one [`VoiceView`] per voice, whose sliders know the
//! voice that a new position stands for.

use crate::app::view::words;
use crate::catalog::{Catalog, CriterionId, Group, Importance};
use crate::dossier::{Dossier, Move, Voice};
use crate::text::{Language, tr};

/// What a slider of a voice weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum VoiceWeighs {
    /// A group.
    Group(Group),
    /// A criterion.
    Criterion(CriterionId),
}

/// A slider of a voice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct VoiceLine {
    pub(crate) weighs: VoiceWeighs,
    pub(crate) name: String,
    /// Importance, 0 to 10.
    pub(crate) value: f64,
    /// The client's number, which a voice takes over where it says nothing.
    pub(crate) client: f64,
}

impl VoiceLine {
    /// The voice with this slider elsewhere; back at the client's number it says nothing of its own.
    pub(crate) fn with(&self, voice: &Voice, value: f64) -> Voice {
        let mut voice = voice.clone();
        let own = (value != self.client).then(|| Importance::new(value));
        match (&self.weighs, own) {
            (VoiceWeighs::Group(group), Some(own)) => drop(voice.groups.insert(*group, own)),
            (VoiceWeighs::Group(group), None) => drop(voice.groups.remove(group)),
            (VoiceWeighs::Criterion(id), Some(own)) => drop(voice.criteria.insert(id.clone(), own)),
            (VoiceWeighs::Criterion(id), None) => drop(voice.criteria.remove(id)),
        }
        voice
    }
}

/// A voice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct VoiceView {
    pub(crate) voice: Voice,
    pub(crate) groups: Vec<VoiceLine>,
    pub(crate) criteria: Vec<VoiceLine>,
    /// Its own must-haves, in words.
    pub(crate) veto: Vec<String>,
}

/// All voices, in the order of the dossier.
pub(super) fn voices(catalog: &Catalog, dossier: &Dossier, of: &Move, language: Language) -> Vec<VoiceView> {
    let preset = dossier.preset(catalog);
    let group = |voice: &Voice, group: Group| {
        let own = dossier.priorities.groups.get(&group).or_else(|| preset.and_then(|p| p.groups.get(&group)));
        let client = own.map_or(0.0, |i| i.get());
        VoiceLine {
            name: tr(language, &format!("group-{}", group.code())),
            value: voice.groups.get(&group).map_or(client, |i| i.get()),
            weighs: VoiceWeighs::Group(group),
            client,
        }
    };
    let criterion = |voice: &Voice, c: &crate::catalog::Criterion| {
        let client = of.criteria.get(&c.id).copied().unwrap_or_else(|| dossier.importance(preset, &c.id)).get();
        VoiceLine {
            name: c.name.get(language).to_owned(),
            value: voice.criteria.get(&c.id).map_or(client, |i| i.get()),
            weighs: VoiceWeighs::Criterion(c.id.clone()),
            client,
        }
    };
    let view = |voice: &Voice| VoiceView {
        groups: Group::ALL.iter().map(|g| group(voice, *g)).collect(),
        criteria: catalog.criteria.iter().filter(|c| c.scored_for(of.purpose)).map(|c| criterion(voice, c)).collect(),
        veto: voice.veto.iter().map(|must| words::must(catalog, language, must)).collect(),
        voice: voice.clone(),
    };
    dossier.voices.iter().map(view).collect()
}
