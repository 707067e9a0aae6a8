//! Wissel: choose privacy-first collaboration tools for a client and plan the move.
//!
//! # The way data take
//!
//! Data flow one way, upstairs; a room knows only the rooms below it.
//!
//! 1. [`text`] knows the three languages, messages, numbers, and places in files.
//! 2. [`catalog`] turns files into a [`catalog::Catalog`] in which every reference exists, or
//!    into faults with file, line and column.
//! 3. [`dossier`] is one client's file. [`dossier::Edit`] values are the one way to change it;
//!    [`dossier::History`] keeps what was before.
//! 4. [`score`] turns catalogue and dossier into a [`score::Ranking`]: options, judgements with
//!    their bands, weights, gates, ranks, and the ranges in which the leader stays first.
//! 5. [`plan`] turns decisions into a [`plan::Plan`]: dated tasks, hard dates, money, risks, duties.
//! 6. [`report`] turns all of it into a [`report::Document`], and that into bytes, one writer per
//!    format.
//! 7. [`cli`] is the command line; it reads files and prints.
//! 8. `app` is the window, behind the feature `gui`.
//!
//! # What always holds
//!
//! - `catalog`, `score`, `plan` and `report` read no file, no clock and no chance: the same input gives
//!   the same bytes everywhere. `dossier::store` is the seam to the disk.
//! - What is not known is a value of its own: a band, never zero, never a pass.
//! - No sentence for people stands in Rust source: messages live in `assets/i18n`, facts in
//!   `catalog`, both in English, German and Dutch.
//! - A user's file can never make the program panic.

#[cfg(feature = "gui")]
pub mod app;
pub mod catalog;
pub mod cli;
pub mod dossier;
pub mod plan;
pub mod report;
pub mod score;
pub mod text;
