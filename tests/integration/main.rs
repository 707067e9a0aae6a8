//! Tests.

mod documents;
mod report_example;
mod report_writers;
