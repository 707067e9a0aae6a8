//! The block model: what a document says, without a word about how a format writes it.
//!
//! In: finished texts in the document's language, from the rooms that know plans and scores. Out: a plain value that
//! every writer reads. Nothing here knows a plan, a score or a file format, and nothing reads a clock: `as_of` is the
//! only date.

use jiff::civil::Date;

use super::inline::Inlines;
use super::picture::Picture;
use super::table::Table;
use crate::text::Language;

/// A document: front matter and blocks in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title, also that of the file's metadata. Must not be empty in a PDF.
    pub title: String,
    /// Line below the title; empty: none.
    pub subtitle: String,
    /// Language of every text that is not marked otherwise.
    pub language: Language,
    /// Author for the metadata; empty: none.
    pub author: String,
    /// The day the contents hold for; also the day of creation in the metadata.
    pub as_of: Date,
    /// Lines above the title of the first page, such as name and address of the sender.
    pub letterhead: Vec<String>,
    /// Text at the head of every page but the first; empty: none.
    pub header: String,
    /// Text at the left of every page's foot; empty: none.
    pub footer: String,
    /// Word before the page numbers, such as *Page*; empty: numbers alone.
    pub page_label: String,
    /// The contents in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty document of this title and language.
    #[must_use]
    pub fn new(title: impl Into<String>, language: Language, as_of: Date) -> Self {
        Self {
            title: title.into(),
            subtitle: String::new(),
            language,
            author: String::new(),
            as_of,
            letterhead: Vec::new(),
            header: String::new(),
            footer: String::new(),
            page_label: String::new(),
            blocks: Vec::new(),
        }
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: Block) -> &mut Self {
        self.blocks.push(block);
        self
    }

    /// Adds a heading; level 1 is the highest below the title.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) -> &mut Self {
        self.push(Block::Heading { level, text: text.into() })
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Inlines>) -> &mut Self {
        self.push(Block::Paragraph(text.into()))
    }

    /// Levels of the headings in order, from 1, without gaps: a heading is at most one level below the one before it,
    /// as PDF/UA and readers of HTML want it.
    pub(crate) fn heading_levels(&self) -> impl Iterator<Item = u8> + '_ {
        let wanted = self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, .. } => Some(*level),
            _ => None,
        });
        wanted.scan(0u8, |last, level| {
            *last = level.clamp(1, 5).min(*last + 1);
            Some(*last)
        })
    }
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Heading; level 1 is the highest below the title. A level that skips one is raised by the writers.
    Heading {
        /// 1 to 5.
        level: u8,
        /// The heading; one without text is left out.
        text: String,
    },
    /// Running text. A line feed breaks the line.
    Paragraph(Inlines),
    /// Bullets, numbers or boxes to tick.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// Words of somebody else.
    Quote(Quote),
    /// Text in a box of its own.
    Note(Note),
    /// Names with their values, such as a cover's facts.
    KeyValues(Vec<KeyValue>),
    /// A drawing with a text that stands for it.
    Picture(Picture),
    /// What follows begins on a new page, where the format has pages.
    PageBreak,
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// How the items are marked.
    pub kind: ListKind,
    /// The items.
    pub items: Vec<ListItem>,
}

impl List {
    /// A list of this kind, nothing ticked.
    #[must_use]
    pub fn new<T: Into<Inlines>>(kind: ListKind, items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(|text| ListItem { text: text.into(), done: false }).collect();
        Self { kind, items }
    }
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// A dot.
    Bullet,
    /// 1, 2, 3.
    Numbered,
    /// A box, ticked or not.
    Check,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListItem {
    /// What it says.
    pub text: Inlines,
    /// Whether its box is ticked; only read in check lists.
    pub done: bool,
}

/// Words of somebody else.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words.
    pub text: Inlines,
    /// Their language. Where it differs from the document's, the writers mark it for eye and screen reader.
    pub language: Language,
    /// Where they come from.
    pub source: Option<Inlines>,
}

/// Text in a box of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Weight of the note.
    pub kind: NoteKind,
    /// First line, in words: the colour of the box never says anything alone. Empty: none.
    pub title: String,
    /// The text.
    pub text: Inlines,
}

/// Weight of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Good to know.
    Info,
    /// To be acted on.
    Warning,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyValue {
    /// The name.
    pub key: String,
    /// Its value.
    pub value: Inlines,
}

impl KeyValue {
    /// A pair.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<Inlines>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}
