//! All integration tests, one binary: a module per capability.

mod documents;
#[cfg(feature = "gui")]
mod gui;
mod report_example;
mod report_writers;
