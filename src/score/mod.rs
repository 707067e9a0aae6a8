//! Scores: pure functions from options to judgements, scores, ranking and explanation.
//!
//! In: catalogue, dossier, a move. Out: a [`Ranking`] and everything that explains it. No IO, no
//! clock, no chance; sums run in catalogue order. The model is `scoring.md`.

mod option;

pub use option::{Candidate, Carrier, candidate, candidates};
