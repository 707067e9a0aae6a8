//! XML, element by element.
//!
//! In: names, attributes, text for people. Out: the bytes of a part. Text is escaped by the library; characters that
//! XML 1.0 does not allow are left out.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::glyphs::turns;

/// Attributes of an element.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A part while it is written.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
    /// Names of the elements that are open.
    open: Vec<String>,
}

impl Xml {
    /// A part with nothing but its declaration.
    pub(crate) fn new() -> Self {
        let mut xml = Self::bare();
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// A piece of a part, without declaration.
    pub(crate) fn bare() -> Self {
        Self { writer: Writer::new(Vec::new()), open: Vec::new() }
    }

    /// What another piece says, at this place.
    pub(crate) fn insert(&mut self, piece: Self) {
        self.writer.get_mut().extend(piece.finish());
    }

    /// Opens an element; what follows is inside it, until it is closed.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Start(start(name, attributes)));
        self.open.push(name.to_owned());
    }

    /// Closes the element that was opened last.
    pub(crate) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.event(Event::End(BytesEnd::new(name)));
        }
    }

    /// An element with what `inside` writes.
    pub(crate) fn node(&mut self, name: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        inside(self);
        self.close();
    }

    /// An element without contents.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with text alone.
    pub(crate) fn texts(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.node(name, attributes, |xml| xml.text(text));
    }

    /// Text.
    pub(crate) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&allowed(text))));
    }

    /// The bytes of the part.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.writer.into_inner()
    }

    fn event(&mut self, event: Event<'_>) {
        // A vector takes everything.
        let _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        element.push_attribute((*key, allowed(value).as_str()));
    }
    element
}

/// The text without characters that XML 1.0 forbids or that turn its direction.
fn allowed(text: &str) -> String {
    let fits =
        |c: &char| matches!(c, '\t' | '\n') || !(c.is_control() || turns(*c) || matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    text.chars().filter(fits).collect()
}
