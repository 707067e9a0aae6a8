//! What is said where the program itself is at fault: its version and the place in its code, never what a panic
//! carries, which may be a piece of a client's file.

use std::io::Write as _;

use crate::text::{Language, tr_with};

/// From now on a panic says in one line where it happened, and nothing else.
pub fn quiet_panics(language: Language) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        let values = [("version", env!("CARGO_PKG_VERSION").into()), ("place", place.into())];
        // Where nobody reads, nothing can be said.
        let _ = writeln!(std::io::stderr(), "{}", tr_with(language, "cli-broken", &values));
    }));
}
