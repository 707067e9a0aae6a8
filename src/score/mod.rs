//! Scores: pure functions from options to judgements, scores, ranking and explanation.
//!
//! In: catalogue, dossier, a move. Out: a [`Ranking`] and everything that explains it. No IO, no
//! clock, no chance; sums run in catalogue order. The model is `scoring.md`.

mod cost;
mod option;

pub use cost::{
    PriceLine, PriceLines, PriceOwner, YearlyCost, add, cents, convert, price_lines, quantity, yearly_amount,
    yearly_cost,
};
pub use option::{Candidate, Carrier, candidate, candidates};
