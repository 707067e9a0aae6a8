//! A document while it is being written.
//!
//! In: keys of messages, texts of catalogue and dossier, tables. Out: blocks in order, and the sources they quote.
//! A text that does not exist in the document's language is quoted and its language named, never slipped in.

use super::DocumentKind;
use super::sources::Sources;
use super::words::Words;
use crate::catalog::{Catalog, Source};
use crate::dossier::Dossier;
use crate::report::{Block, Document, Inline, Inlines, KeyValue, List, ListItem, ListKind, Note, NoteKind, Table};
use crate::text::message::Arg;
use crate::text::{Language, Text, tr, tr_with};

/// Values of a message.
pub(super) type Values<'v> = &'v [(&'static str, Arg)];

/// A document while it is being written.
pub(super) struct Draft<'a> {
    /// The catalogue.
    pub(super) catalog: &'a Catalog,
    /// The dossier.
    pub(super) dossier: &'a Dossier,
    /// The document's language.
    pub(super) language: Language,
    /// Values in words.
    pub(super) words: Words<'a>,
    /// Whether the moves are chapters of their own, with sections below.
    pub(super) chapters: bool,
    pub(super) document: Document,
    pub(super) sources: Sources<'a>,
}

impl<'a> Draft<'a> {
    /// An opened document about these moves.
    pub(super) fn new(
        catalog: &'a Catalog,
        dossier: &'a Dossier,
        language: Language,
        kind: DocumentKind,
        moves: &[usize],
    ) -> Self {
        let words = Words { catalog, language };
        let document = Document::new("", language, dossier.day(catalog));
        let sources = Sources::default();
        let mut draft = Self {
            catalog,
            dossier,
            language,
            words,
            chapters: kind.has_chapters() && moves.len() > 1,
            document,
            sources,
        };
        super::frame::open(&mut draft, kind, moves);
        draft
    }

    /// The message in the document's language.
    pub(super) fn tr(&self, key: &str) -> String {
        tr(self.language, key)
    }

    /// The message with values.
    pub(super) fn with(&self, key: &str, values: Values<'_>) -> String {
        tr_with(self.language, key, values)
    }

    /// Begins a chapter where there is more than one.
    pub(super) fn chapter(&mut self, title: String) {
        if self.chapters {
            // Right below the cover's facts the first chapter begins on the same page.
            if self.document.blocks.len() > 1 {
                self.document.push(Block::PageBreak);
            }
            self.document.heading(1, title);
        }
    }

    /// Begins a section.
    pub(super) fn section(&mut self, key: &str) {
        let title = self.tr(key);
        self.document.heading(if self.chapters { 2 } else { 1 }, title);
    }

    /// Begins what stands after all chapters, on a new page.
    pub(super) fn annex(&mut self, key: &str) {
        let title = self.tr(key);
        self.document.push(Block::PageBreak).heading(1, title);
    }

    /// Begins a part of a section.
    pub(super) fn part(&mut self, title: String) {
        self.document.heading(if self.chapters { 3 } else { 2 }, title);
    }

    /// A paragraph from a message.
    pub(super) fn say(&mut self, key: &str, values: Values<'_>) {
        let text = self.with(key, values);
        self.document.paragraph(text);
    }

    /// A block.
    pub(super) fn push(&mut self, block: Block) {
        self.document.push(block);
    }

    /// A table, unless it has no rows.
    pub(super) fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.document.push(Block::Table(table));
        }
    }

    /// A list with bullets, unless it is empty.
    pub(super) fn bullets(&mut self, items: Vec<Inlines>) {
        let items: Vec<ListItem> = items.into_iter().map(|text| ListItem { text, done: false }).collect();
        if !items.is_empty() {
            self.document.push(Block::List(List { kind: ListKind::Bullet, items }));
        }
    }

    /// Names with their values, unless there are none.
    pub(super) fn pairs(&mut self, pairs: Vec<KeyValue>) {
        if !pairs.is_empty() {
            self.document.push(Block::KeyValues(pairs));
        }
    }

    /// A pair whose name is a message.
    pub(super) fn pair(&self, key: &str, value: impl Into<Inlines>) -> KeyValue {
        KeyValue::new(self.tr(key), value)
    }

    /// A box.
    pub(super) fn note(&mut self, kind: NoteKind, title: &str, text: impl Into<Inlines>) {
        let title = self.tr(title);
        self.document.push(Block::Note(Note { kind, title, text: text.into() }));
    }

    /// Numbers of sources, which are listed at the end.
    pub(super) fn cite(&mut self, sources: &'a [Source]) -> Inlines {
        self.sources.cite(sources)
    }

    /// A text of the catalogue.
    pub(super) fn catalogue(&self, text: &Text) -> Inlines {
        let (words, language) = text.best(self.language);
        self.in_language(words, language)
    }

    /// Words of the dossier, which are in its language.
    pub(super) fn own(&self, text: &str) -> Inlines {
        self.in_language(text, self.dossier.language)
    }

    /// The reason of an own judgement, with its source and who said it.
    pub(super) fn own_reason(&self, reason: &str, source: &str, said_by: &str) -> Inlines {
        let mut text = self.own(reason);
        let mut before = " (";
        for (key, words) in [("doc-cmp-own-source", source), ("doc-cmp-own-said-by", said_by)] {
            if !words.is_empty() {
                text = join(text.plain(format!("{before}{} ", self.tr(key))), self.own(words));
                before = "; ";
            }
        }
        if before == "; " { text.plain(")") } else { text }
    }

    fn in_language(&self, text: &str, language: Language) -> Inlines {
        if language == self.language || text.is_empty() {
            return text.into();
        }
        let quoted = tr_with(language, "doc-quote", &[("text", text.into())]);
        let name = self.tr(&format!("doc-quote-{language}"));
        Inlines::new().with(Inline::Foreign { language, text: quoted }).plain(format!(" ({name})"))
    }
}

/// One text after the other.
pub(super) fn join(mut first: Inlines, second: Inlines) -> Inlines {
    first.0.extend(second.0);
    first
}
