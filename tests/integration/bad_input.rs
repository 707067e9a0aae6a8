//! Bad input through the public door: files that are none, broken and hostile text, extreme numbers, old and new formats.

mod files;
mod golden;
mod hostile;
mod numbers;
mod round_trips;
mod text;
