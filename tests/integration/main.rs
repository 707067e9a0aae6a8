//! Tests.

#[cfg(feature = "gui")]
mod gui;
mod report_example;
mod report_writers;
