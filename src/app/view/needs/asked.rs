//! The question about the client that an open suggestion hangs on.
//!
//! In: the part of its condition that nobody has answered. Out: the question in words, and where it is asked.

use crate::catalog::Condition;
use crate::text::{Language, tr};

/// An open question about the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Its code on the step Client; `None` = it is not asked there.
    pub(crate) code: Option<&'static str>,
    /// The question; empty where it is not asked there.
    pub(crate) name: String,
}

impl Asked {
    /// The question behind this condition.
    pub(super) fn about(open: &Condition, language: Language) -> Self {
        let (area, code) = match open {
            Condition::Flag(flag) => ("flag", flag.code()),
            Condition::Country(_) => ("client", "country"),
            Condition::Region(_) => ("client", "region"),
            Condition::Representation(_) => ("client", "staff"),
            Condition::AtLeastPeople(_) => ("client", "people"),
            Condition::AtLeastEmployees(_) => ("client", "employees"),
            _ => return Self { code: None, name: String::new() },
        };
        Self { code: Some(code), name: tr(language, &format!("app-{area}-{code}")) }
    }
}
