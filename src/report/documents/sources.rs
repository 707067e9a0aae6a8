//! The sources a document quotes, numbered in the order in which they are first quoted.
//!
//! In: sources of facts, prices, duties. Out: clickable numbers for the text and one list for the end. An address
//! stands in the list once.

use super::words::Words;
use crate::catalog::Source;
use crate::report::{Inlines, List, ListItem, ListKind};
use crate::text::tr_with;

/// What was quoted so far.
#[derive(Debug, Default)]
pub(super) struct Sources<'a>(Vec<&'a Source>);

impl<'a> Sources<'a> {
    /// Numbers such as ` [1] [4]`, each leading to its page; nothing for no sources.
    pub(super) fn cite(&mut self, sources: &'a [Source]) -> Inlines {
        let mut marks = Inlines::new();
        let mut seen: Vec<usize> = Vec::new();
        for source in sources {
            let number = self.number(source);
            if !seen.contains(&number) {
                seen.push(number);
                marks = marks.plain(" ").link(source.url.as_str(), format!("[{number}]"));
            }
        }
        marks
    }

    fn number(&mut self, source: &'a Source) -> usize {
        if let Some(at) = self.0.iter().position(|known| known.url == source.url) {
            return at + 1;
        }
        self.0.push(source);
        self.0.len()
    }

    /// The list, in the order of the numbers; `None` where nothing was quoted.
    pub(super) fn list(&self, words: Words<'_>) -> Option<List> {
        let items: Vec<ListItem> =
            self.0.iter().map(|source| ListItem { text: entry(source, words), done: false }).collect();
        (!items.is_empty()).then_some(List { kind: ListKind::Numbered, items })
    }
}

/// Publisher, title, and the date of the page or the day it was read.
pub(super) fn entry(source: &Source, words: Words<'_>) -> Inlines {
    let dated = source
        .as_of
        .as_ref()
        .map(|date| tr_with(words.language, "doc-source-dated", &[("date", words.part_date(date).into())]));
    let read = source.read.map(|day| tr_with(words.language, "doc-source-read", &[("date", words.date(day.0).into())]));
    let edition = || tr_with(words.language, "doc-source-read", &[("date", words.edition().into())]);
    let dates = match (dated, read) {
        (Some(dated), Some(read)) => format!("{dated}, {read}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => edition(),
    };
    let head = if source.publisher.is_empty() { String::new() } else { format!("{}: ", source.publisher) };
    Inlines::new().plain(head).link(source.url.as_str(), source.title.as_str()).plain(format!(", {dates}"))
}
