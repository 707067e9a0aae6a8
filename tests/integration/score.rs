//! Scores: the worked example, every rule of look-up, gates and order, properties, and a second
//! computation from the outside.

mod closed_forms;
mod contrast;
mod gates;
mod lookup;
mod monte_carlo;
mod order;
mod properties;
mod recompute;
mod seen;
mod worked;
