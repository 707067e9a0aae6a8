//! Tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop a test"
)]

mod catalog;
mod cli;
mod dossier;
mod messages;
mod plain_ron;
mod report_example;
mod report_writers;
mod score;
mod support;
mod tidy;
