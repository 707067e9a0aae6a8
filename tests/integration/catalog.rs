//! The catalogue: the real data, one line for each fault, foreign catalogues, presets.

mod data;
mod faults;
mod presets;
