//! Languages: localized values, messages, numbers, dates, and places in files.
//!
//! In: a [`Language`] and a value or the key of a message. Out: a string for people, or a
//! line and column in a file they wrote. This room knows nothing of catalogues or clients.

mod language;

pub use language::{Language, Text};
