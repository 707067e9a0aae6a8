//! The catalogue: its faults, its data, how to add to it, overlays, editions, evidence.

mod adding;
mod core;
mod data;
mod diff;
mod faults;
mod overlay;
mod presets;
mod strict;
