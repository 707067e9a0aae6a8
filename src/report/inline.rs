//! Text inside a block: plain, strong, stressed, linked, or in another language.
//!
//! In: strings for people, taken literally, never as markup. Out: [`Inlines`], which the writers escape for their
//! format, and [`safe_address`], the one gate through which the address of a link passes.

use crate::text::Language;

/// A piece of text inside a block. A line feed breaks the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text as it is.
    Plain(String),
    /// Text that matters.
    Strong(String),
    /// Stressed text.
    Emphasis(String),
    /// A link. An address that is none of `http`, `https`, `mailto`, `tel` is not linked.
    Link {
        /// Where it leads.
        url: String,
        /// What is shown; empty: the address.
        text: String,
    },
    /// Text in another language than the document's.
    Foreign {
        /// Its language.
        language: Language,
        /// The text.
        text: String,
    },
}

impl Inline {
    /// The text that is shown, without its dress.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Link { url, text } if text.is_empty() => url,
            Self::Plain(text)
            | Self::Strong(text)
            | Self::Emphasis(text)
            | Self::Link { text, .. }
            | Self::Foreign { text, .. } => text,
        }
    }
}

/// Pieces of text in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inlines(pub Vec<Inline>);

impl Inlines {
    /// No text yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// With plain text added.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(Inline::Plain(text.into()))
    }

    /// With strong text added.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(Inline::Strong(text.into()))
    }

    /// With stressed text added.
    #[must_use]
    pub fn emphasis(self, text: impl Into<String>) -> Self {
        self.with(Inline::Emphasis(text.into()))
    }

    /// With a link added.
    #[must_use]
    pub fn link(self, url: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(Inline::Link { url: url.into(), text: text.into() })
    }

    /// With text of another language added.
    #[must_use]
    pub fn foreign(self, language: Language, text: impl Into<String>) -> Self {
        self.with(Inline::Foreign { language, text: text.into() })
    }

    /// With a piece added.
    #[must_use]
    pub fn with(mut self, piece: Inline) -> Self {
        self.0.push(piece);
        self
    }

    /// All that is shown, without dress.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(Inline::text).collect()
    }

    /// Whether nothing is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.text().is_empty())
    }
}

impl From<&str> for Inlines {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Inlines {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

/// The address of a link if it may be followed: `http`, `https`, `mailto` or `tel`, with everything but plain ASCII
/// written as `%XX`; `None` for anything else, such as `javascript:`.
pub(crate) fn safe_address(url: &str) -> Option<String> {
    let url = url.trim();
    let (scheme, rest) = url.split_once(':')?;
    let known = ["http", "https", "mailto", "tel"].iter().any(|name| name.eq_ignore_ascii_case(scheme));
    (known && !rest.is_empty()).then(|| url.bytes().map(address_byte).collect())
}

fn address_byte(byte: u8) -> String {
    let plain = byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte);
    if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}
