//! Languages: localized values, messages, numbers, dates, and places in files.
//!
//! In: a [`Language`] and a value or the key of a message. Out: a string for people, or a
//! line and column in a file they wrote. This room knows nothing of catalogues or clients.

pub mod fault;
mod language;
pub mod message;
mod nearest;
mod number;
mod places;
pub mod ron_file;
pub mod search;
pub mod spans;

pub use fault::{Fault, Severity};
pub use language::{Language, Text};
pub use message::{Message, tr, tr_known, tr_with};
pub use nearest::nearest;
