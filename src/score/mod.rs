//! Scores: pure functions from options to judgements, scores, ranking and explanation.
//!
//! In: catalogue, dossier, a move. Out: a [`Ranking`] and everything that explains it. No IO, no
//! clock, no chance; sums run in catalogue order. The model is an additive multi-attribute value
//! model with interval judgements (Keeney & Raiffa, *Decisions with Multiple Objectives*).

mod central;
mod contrast;
mod cost;
mod double;
mod frontier;
mod json;
mod judgement;
mod lens;
mod must;
mod option;
mod paid;
mod question;
mod rank;
mod record;
mod revision;
mod sample;
mod scenario;
mod sentence;
mod shown;
mod stability;
mod tax;
mod voice;
mod waterfall;
mod weight;
mod word;

pub use central::tastes;
pub use contrast::{Contrast, Difference, contrast};
pub use cost::{
    PriceLine, PriceLines, PriceOwner, YearlyCost, add, cents, convert, price_lines, quantity, yearly_amount,
    yearly_cost,
};
pub use double::{Shared, SharedSources, shared_sources};
pub use frontier::{Priced, priced};
pub use json::{compare_json, rank_json};
pub use judgement::{Bench, Evidence, Hull, Judgement, feature_utility};
pub use lens::{LensScore, LensView, Light, lenses};
pub use must::{Cause, Gate, Reason, Status, cause, concerns, gates, reaches, status};
pub use option::{Candidate, Carrier, candidate, candidates};
pub use paid::in_use;
pub use question::{Question, Turn, contenders, questions, questions_about, turn};
pub use rank::{Order, RankError, Ranking, Scored, THIN, View, rank, rank_as, scored};
pub use record::recorded;
pub use revision::{FactChange, Flip, Revision, accepted, revision, verified};
pub use sample::{Acceptability, Accepted, COARSE, Lead, SAMPLES, Spread, acceptability};
pub use scenario::{Supposed, scenarios};
pub use sentence::{sentence, sentence_with};
pub use shown::{Shown, ceil_tenths, floor_tenths, shown, tenths};
pub use stability::{Range, Subject, beyond, stability};
pub use voice::{Driver, Spoken, Voices, voices};
pub use waterfall::{Step, Waterfall, waterfall};
pub use weight::{GroupWeight, Item, NothingWeighs, Weighed, Weights};
pub use word::{value_word, word};
