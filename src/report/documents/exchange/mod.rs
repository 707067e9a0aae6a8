//! What other programs read: tables as CSV, the plan as calendar (ICS) and for MS Project (XML).
//!
//! In: catalogue, dossier, moves, a language. Out: the bytes of a file. Where the plan is refused there is no file, and
//! the refusal says why. `csv.rs` writes tables of values, `ics.rs` and `project.rs` the plan; `comparison.rs` and
//! `questions.rs` fill tables.

mod comparison;
mod csv;
mod ics;
mod project;
mod questions;
mod schedule;

pub(super) use comparison::write as comparison;
pub(super) use ics::write as ics;
pub(super) use project::write as project;
pub(super) use questions::write as questions;
pub(super) use schedule::write as schedule;
