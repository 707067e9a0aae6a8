//! Tests.

mod report_example;
mod report_writers;
