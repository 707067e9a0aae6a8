//! All integration tests, one binary: a module per capability.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop a test"
)]

mod catalog;
mod cli;
mod documents;
mod dossier;
#[cfg(feature = "gui")]
mod gui;
mod messages;
mod plain_ron;
mod plan;
mod report_example;
mod report_writers;
mod score;
mod support;
mod tidy;
