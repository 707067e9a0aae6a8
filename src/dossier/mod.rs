//! The dossier: one client's file, a plain value.
//!
//! In: the text of a `*.wissel` file, or [`Edit`]s. Out: a [`Dossier`], its canonical text, and
//! the faults of its content. Everything that changes it goes through [`Dossier::apply`].

mod apply;
mod check;
mod client;
mod create;
mod decision;
mod edit;
mod example;
mod history;
mod migrate;
mod need;
mod option_id;
pub mod store;
mod voice;

use serde::{Deserialize, Serialize};

use crate::catalog::{
    Amount, Catalog, CriterionId, Day, FileKind, Group, Importance, Map, MustHave, OverlayRef, PartDate, Phase,
    PresetId, Role, ThreePoint, is_default,
};
use crate::text::fault::Fault;
use crate::text::ron_file;
use crate::text::{Language, Message};

pub use check::check;
pub use client::{Account, Adviser, Client, Contract, Cost, Keyholder, Keys, Rate, Rates, Sum, Tool, Without};
pub use create::{new_dossier, new_move};
pub use decision::{AcceptedRisk, Decision, DecisionStatus, FactSnapshot, Shape};
pub use edit::{Edit, EditError};
pub use example::Example;
pub use history::History;
pub use migrate::Parsed;
pub use need::{
    FeatureOverride, Move, Need, NotOpen, Override, PriceOverride, Processing, Sessions, Trial, Waiver, Want,
};
pub use option_id::{OptionId, Pair};
pub use voice::VoiceFile;

/// Version of the dossier format that this program writes.
pub const FORMAT: u32 = 1;

/// How firmly a client can stand by its weights: roughly, fairly, exactly.
const CERTAINTIES: [u32; 3] = [2, 8, 32];

/// What counts for the client.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Priorities {
    /// Named importances to start from; absent = `balanced`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<PresetId>,
    /// Own importances of groups.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub groups: Map<Group, Importance>,
    /// Own importances of criteria.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub criteria: Map<CriterionId, Importance>,
    /// How firmly the client stands by these numbers: 2, 8 or 32.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<u32>,
}

/// What counts for one stakeholder.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Who speaks.
    pub name: String,
    /// Importances of groups.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub groups: Map<Group, Importance>,
    /// Importances of criteria.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub criteria: Map<CriterionId, Importance>,
    /// Must-haves of this voice alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veto: Vec<MustHave>,
    /// In own words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: String,
}

/// A date of the client's own that must not be missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardDay {
    /// What happens then.
    pub what: String,
    /// When.
    pub on: Day,
}

/// A task that the consultant added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedTask {
    /// Id, unique in the plan.
    pub id: String,
    /// Phase.
    pub phase: Phase,
    /// What to do.
    pub title: String,
    /// Who does it.
    pub role: Role,
    /// Hours of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort_hours: Option<ThreePoint>,
    /// Working days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_days: Option<ThreePoint>,
    /// Ids of tasks that come before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
}

/// A change of the plan that survives every rebuild. The text is the id of a task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PlanEdit {
    /// Done on this day.
    Done(String, Day),
    /// Not before this day.
    Move(String, Day),
    /// Done by this person.
    Assign(String, String),
    /// Not done, for this reason.
    Skip(String, String),
    /// The pilot's criteria failed on this day.
    Failed(String, Day),
    /// A note.
    Note(String, String),
    /// A task more.
    Add(AddedTask),
}

impl PlanEdit {
    /// The id of the task it is about.
    #[must_use]
    pub fn task(&self) -> &str {
        match self {
            Self::Done(id, _) | Self::Move(id, _) | Self::Failed(id, _) => id,
            Self::Assign(id, _) | Self::Skip(id, _) | Self::Note(id, _) => id,
            Self::Add(task) => &task.id,
        }
    }
}

/// What the plan starts from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSettings {
    /// First day; absent: the dossier's `as_of`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Hours a week that the client can give; absent: 8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_per_week: Option<Amount>,
    /// What an own hour costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hourly_rate: Option<Sum>,
    /// Rates of foreign currencies.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub rates: Rates,
    /// Own hard dates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hard: Vec<HardDay>,
    /// Changes that survive every rebuild.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<PlanEdit>,
}

/// One change, as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    /// Moment in UTC.
    pub on: String,
    /// The edit in RON.
    pub edit: String,
    /// Made after a ranking had been shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: bool,
}

/// One client's file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Version of the format.
    pub format: u32,
    /// Edition of the catalogue it was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_edition: Option<PartDate>,
    /// The day everything counts from; absent: first day of the edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Language of its documents.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Language,
    /// Overlays it was made with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<OverlayRef>,
    /// The adviser.
    #[serde(default, skip_serializing_if = "is_default")]
    pub adviser: Adviser,
    /// The client.
    pub client: Client,
    /// Tools in use today.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inventory: Vec<Tool>,
    /// What counts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub priorities: Priorities,
    /// What counts for single stakeholders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voice>,
    /// Use cases that move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Move>,
    /// The plan's settings and edits.
    #[serde(default, skip_serializing_if = "is_default")]
    pub plan: PlanSettings,
    /// Changes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<LogEntry>,
}

impl Dossier {
    /// Reads a dossier's text, also of an older format; `file` is its name in messages.
    ///
    /// # Errors
    /// The first fault of syntax or type; a format newer than [`FORMAT`] or 0; another file of ours.
    pub fn parse(file: &str, text: &str) -> Result<Self, Fault> {
        Self::read(file, text).map(|parsed| parsed.value)
    }

    /// The same for a file that may be saved over: says whether it is of an older format.
    ///
    /// # Errors
    /// As there.
    pub fn read(file: &str, text: &str) -> Result<Parsed<Self>, Fault> {
        migrate::read(file, text, FileKind::Dossier, &migrate::DOSSIER)
    }

    /// The canonical text.
    ///
    /// # Errors
    /// Never for a dossier that was parsed or made by edits.
    pub fn text(&self) -> Result<String, ron::Error> {
        ron_file::canonical(self, 3)
    }

    /// The day everything counts from.
    #[must_use]
    pub fn day(&self, catalog: &Catalog) -> jiff::civil::Date {
        self.as_of.map_or_else(|| catalog.edition_start(), |d| d.0)
    }

    /// How firmly the client stands by its weights: 2 roughly, 8 fairly, 32 exactly; any other number counts as 8.
    #[must_use]
    pub fn certainty(&self) -> u32 {
        self.priorities.certainty.filter(|k| CERTAINTIES.contains(k)).unwrap_or(8)
    }

    /// What to say of each overlay that the dossier was made with and that the catalogue lacks.
    #[must_use]
    pub fn missing_overlays(&self, catalog: &Catalog) -> Vec<Message> {
        let message = |wanted: &OverlayRef| {
            let found = catalog.overlays.iter().find(|o| o.name == wanted.name);
            let key = match found {
                None => "overlay-missing",
                Some(found) if !wanted.sha256.is_empty() && found.sha256 != wanted.sha256 => "overlay-changed",
                Some(_) => return None,
            };
            Some(Message::new(key).with("name", wanted.name.as_str()))
        };
        self.overlays.iter().filter_map(message).collect()
    }

    /// Names the overlays of the catalogue; those that are not here stay named.
    pub fn rest_on(&mut self, catalog: &Catalog) {
        for overlay in &catalog.overlays {
            self.overlays.retain(|known| known.name != overlay.name);
            self.overlays.push(overlay.clone());
        }
    }

    /// Whether another use case is called the same as the one with this index (from 0).
    #[must_use]
    pub fn has_twin(&self, index: usize) -> bool {
        let Some(of) = self.moves.get(index) else { return false };
        let same = |other: &Move| other.name == of.name && (!of.name.is_empty() || other.purpose == of.purpose);
        self.moves.iter().enumerate().any(|(i, other)| i != index && same(other))
    }

    /// The tool of the inventory with this id.
    #[must_use]
    pub fn tool(&self, id: &str) -> Option<&Tool> {
        self.inventory.iter().find(|t| t.id == id)
    }
}
