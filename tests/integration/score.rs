//! Scores: the worked example, every rule of look-up, gates and order, properties, and a second
//! computation from the outside.

mod gates;
mod lookup;
mod order;
mod properties;
mod recompute;
mod worked;
