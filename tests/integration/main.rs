//! All integration tests, one binary: a module per capability.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "helpers of tests may stop a test, and tables of cases are long"
)]

mod bad_input;
mod catalog;
mod cli;
mod cli_catalog;
mod cli_edition;
mod cli_faults;
mod cli_revision;
mod documents;
mod documents_answers;
mod documents_asked;
mod documents_honest;
mod documents_late;
mod documents_odd;
mod documents_papers;
mod documents_plan;
mod documents_read;
mod documents_seen;
mod documents_stakes;
mod dossier;
mod edition;
mod faults;
#[cfg(feature = "gui")]
mod gui;
mod messages;
mod original;
mod plain_ron;
mod plan;
mod private;
mod program;
mod report_example;
mod report_office;
mod report_writers;
mod score;
mod sealed;
#[cfg(feature = "gui")]
mod sealed_journal;
#[cfg(feature = "gui")]
mod store;
mod support;
mod tidy;
mod workbook;
