//! Many places in one text: what was looked through once is not looked through again.
//!
//! In: a file's text, then one [`Path`] after the other. Out: their [`Place`]s. A file with thousands of faults takes
//! about as long as one with a single fault.

use std::collections::BTreeMap;

use super::spans::{Path, Place, begin, entries, line_end};

/// What is known of the places in a text so far.
#[derive(Debug)]
pub(super) struct Places<'a> {
    text: &'a str,
    /// Where each line begins; empty until a place is asked for.
    lines: Vec<usize>,
    /// By the beginning of a value: the beginnings of name and value of each of its entries.
    known: BTreeMap<usize, BTreeMap<String, (usize, usize)>>,
}

impl<'a> Places<'a> {
    /// Nothing is known of `text` yet.
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, lines: Vec::new(), known: BTreeMap::new() }
    }

    /// The place of `path`, or where the deepest value on the way begins.
    pub(super) fn locate(&mut self, path: &Path) -> Place {
        let (mut name_at, mut at) = (0, begin(self.text));
        for step in &path.steps {
            let known = self.known.entry(at).or_insert_with(|| by_name(self.text, at));
            match known.get(step) {
                Some(found) => (name_at, at) = *found,
                None => return self.place(at),
            }
        }
        self.place(if path.key { name_at } else { at })
    }

    fn place(&mut self, offset: usize) -> Place {
        if self.lines.is_empty() {
            let ends = self.text.match_indices(line_end(self.text)).map(|(end, _)| end + 1);
            self.lines = std::iter::once(0).chain(ends).collect();
        }
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|last| self.lines.get(last)).copied().unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        Place { line, column: before.trim_start_matches('\u{feff}').chars().count() + 1 }
    }
}

/// Of entries with the same name the first one counts.
fn by_name(text: &str, at: usize) -> BTreeMap<String, (usize, usize)> {
    let mut found = BTreeMap::new();
    for entry in entries(text, at) {
        found.entry(entry.name).or_insert((entry.name_at, entry.at));
    }
    found
}
