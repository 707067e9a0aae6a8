//! Places in RON text by path.
//!
//! In: a file's text and a [`Path`] such as `moves › 0 › must › 2`. Out: the [`Place`] where
//! that value begins, or, if it is not there, where the deepest value on the way begins. Follows
//! RON's lexical rules only; it never decides whether a file is valid.

use std::fmt;

use super::places::Places;

/// Line and column, both from 1, columns counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

/// Steps from a file's root to a value: names of fields, keys of maps, numbers from 0 in lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    pub(super) steps: Vec<String>,
    pub(super) key: bool,
}

impl Path {
    /// The root of a file.
    #[must_use]
    pub const fn root() -> Self {
        Self { steps: Vec::new(), key: false }
    }

    /// This path and one step more.
    #[must_use]
    pub fn then(&self, step: impl fmt::Display) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step.to_string());
        Self { steps, key: false }
    }

    /// The key or the name of the field of the last step, instead of its value.
    #[must_use]
    pub fn key(&self) -> Self {
        Self { steps: self.steps.clone(), key: true }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.steps.iter().enumerate() {
            if step.bytes().all(|b| b.is_ascii_digit()) {
                write!(f, "[{step}]")?;
            } else {
                write!(f, "{}{step}", if i == 0 { "" } else { "." })?;
            }
        }
        Ok(())
    }
}

/// The place of `path` in `text`.
#[must_use]
pub fn locate(text: &str, path: &Path) -> Place {
    Places::new(text).locate(path)
}

/// Names of the fields of a file's root; of a list: numbers from 0.
#[must_use]
pub fn fields(text: &str) -> Vec<String> {
    entries(text, begin(text)).into_iter().map(|entry| entry.name).collect()
}

/// The sign that ends a line: a line feed, or what old Macs wrote where there is none.
pub(super) fn line_end(text: &str) -> char {
    if text.contains('\n') || !text.contains('\r') { '\n' } else { '\r' }
}

/// Where the value of a file begins.
pub(super) fn begin(text: &str) -> usize {
    let mut scanner = Scanner::new(text, 0);
    scanner.blank();
    scanner.at
}

/// A field, an entry of a map or one of a list.
pub(super) struct Entry {
    /// Its name, its key, or its number from 0.
    pub(super) name: String,
    /// Where it begins.
    pub(super) name_at: usize,
    /// Where its value begins.
    pub(super) at: usize,
}

/// What stands in the brackets of the value that begins at `at`.
pub(super) fn entries(text: &str, at: usize) -> Vec<Entry> {
    let mut scanner = Scanner::new(text, at);
    scanner.word();
    scanner.blank();
    match scanner.peek() {
        Some('(') => scanner.entries(')', Scanner::field_name),
        Some('{') => scanner.entries('}', Scanner::key),
        Some('[') => scanner.entries(']', |_| None),
        _ => Vec::new(),
    }
}

/// Where the string, word or number begins that `offset` lies in or just behind the first mark of;
/// elsewhere the offset itself.
pub(super) fn token_start(text: &str, offset: usize) -> usize {
    let mut start = offset;
    walk(text, offset, |from, to| {
        if (from..to).contains(&offset) {
            start = from;
        }
    });
    start
}

/// Where the innermost bracket opens that is not closed before `offset`; elsewhere the offset.
pub(super) fn bracket_start(text: &str, offset: usize) -> usize {
    let mut open = Vec::new();
    walk(text, offset, |from, to| match text.get(from..to) {
        Some("(" | "[" | "{") => open.push(from),
        Some(")" | "]" | "}") if from < offset => drop(open.pop()),
        _ => {}
    });
    open.pop().unwrap_or(offset)
}

/// Shows every token that begins before `offset`, by its ends.
fn walk(text: &str, offset: usize, mut token: impl FnMut(usize, usize)) {
    let mut scanner = Scanner::new(text, 0);
    scanner.blank();
    while scanner.at < offset && scanner.peek().is_some() {
        let from = scanner.at;
        scanner.token();
        token(from, scanner.at);
        scanner.blank();
    }
}

/// The place of a byte offset.
#[must_use]
pub fn place_of(text: &str, offset: usize) -> Place {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    Place { line, column: last.trim_start_matches('\u{feff}').chars().count() + 1 }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    line_end: char,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at, line_end: line_end(text) }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.at += c.len_utf8();
        }
        found
    }

    /// Skips white space, a byte order mark and comments.
    fn blank(&mut self) {
        loop {
            let rest = self.rest();
            let skip = if rest.starts_with("//") {
                rest.find(self.line_end).unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                block_comment(rest)
            } else {
                match rest.chars().next() {
                    Some(c) if c.is_whitespace() || c == '\u{feff}' => c.len_utf8(),
                    _ => return,
                }
            };
            self.at += skip;
        }
    }

    fn entries(&mut self, close: char, name: fn(&mut Self) -> Option<String>) -> Vec<Entry> {
        let mut list = Vec::new();
        self.at += 1;
        loop {
            self.blank();
            if self.take(close) || self.peek().is_none() {
                return list;
            }
            let name_at = self.at;
            let name = name(self).unwrap_or_else(|| list.len().to_string());
            let at = self.at;
            list.push(Entry { name, name_at, at });
            self.value();
            self.blank();
            self.take(',');
            if self.at == at {
                return list;
            }
        }
    }

    /// `name:` of a struct's field; nothing where the entry is a plain value.
    fn field_name(&mut self) -> Option<String> {
        let start = self.at;
        let name = self.word();
        self.blank();
        if !name.is_empty() && self.take(':') {
            self.blank();
            return Some(name);
        }
        self.at = start;
        None
    }

    /// `"key":` or `Key:` of a map.
    fn key(&mut self) -> Option<String> {
        let start = self.at;
        self.value();
        let key = self.text.get(start..self.at).unwrap_or_default().trim_matches('"').to_owned();
        self.blank();
        self.take(':');
        self.blank();
        Some(key)
    }

    fn word(&mut self) -> String {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
        let word: String = self.rest().chars().take_while(|c| is_word(*c)).collect();
        self.at += word.len();
        word
    }

    /// Skips a string, a word or number, or one other character.
    fn token(&mut self) {
        let rest = self.rest();
        match rest.chars().next() {
            Some(mark @ ('"' | '\'')) => self.at += quoted(rest, mark),
            Some('r') if rest.starts_with("r#") || rest.starts_with("r\"") => self.at += raw_string(rest),
            Some(c) if self.word().is_empty() => self.at += c.len_utf8(),
            _ => {}
        }
    }

    /// Skips one whole value.
    fn value(&mut self) {
        match self.peek() {
            Some('(' | '[' | '{') => self.brackets(),
            None | Some(')' | ']' | '}' | ',' | ':') => {}
            Some(_) => {
                self.token();
                self.blank();
                if self.peek() == Some('(') {
                    self.brackets();
                }
            }
        }
    }

    fn brackets(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.peek() {
            depth += usize::from(matches!(c, '(' | '[' | '{'));
            depth -= usize::from(matches!(c, ')' | ']' | '}')).min(depth);
            self.token();
            if depth == 0 {
                return;
            }
            self.blank();
        }
    }
}

fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (i, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return i + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> usize {
    let hashes = rest.chars().skip(1).take_while(|c| *c == '#').count();
    let end = format!("\"{}", "#".repeat(hashes));
    let body = rest.get(hashes + 2..).unwrap_or_default();
    body.find(&end).map_or(rest.len(), |i| hashes + 2 + i + end.len())
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0usize;
    let mut at = 0;
    while let Some(tail) = rest.get(at..).filter(|t| !t.is_empty()) {
        if tail.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if tail.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += tail.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, steps: &[&str]) -> (usize, usize) {
        let path = steps.iter().fold(Path::root(), |p, s| p.then(s));
        let place = locate(text, &path);
        (place.line, place.column)
    }

    const TEXT: &str = "// note: (\n(\n  name: \"a \\\" ) ,\", /* [ */ facts: {\n    \"e2ee\": (level: \"none\"),\n    \"x\": (level: \"y\"),\n  },\n  must: [Feature(\"b\", Yes), Level(\"c\", \"d\")], raw: r#\"\")\"#, last: 1.5,\n)";

    #[test]
    fn finds_fields_keys_and_numbers() {
        assert_eq!(at(TEXT, &["name"]), (3, 9));
        assert_eq!(at(TEXT, &["facts", "x", "level"]), (5, 18));
        assert_eq!(at(TEXT, &["must", "1"]), (7, 29));
        assert_eq!(at(TEXT, &["must", "1", "1"]), (7, 40));
        assert_eq!(at(TEXT, &["last"]), (7, 67));
    }

    #[test]
    fn stops_at_the_deepest_value_that_exists() {
        assert_eq!(at(TEXT, &["facts", "gone"]), (3, 36));
        assert_eq!(at(TEXT, &["must", "9"]), (7, 9));
    }

    #[test]
    fn finds_names_instead_of_values() {
        let key = |steps: &[&str]| {
            let place = locate(TEXT, &steps.iter().fold(Path::root(), |p, s| p.then(s)).key());
            (place.line, place.column)
        };
        assert_eq!(key(&["facts", "x"]), (5, 5));
        assert_eq!(key(&["last"]), (7, 61));
        assert_eq!(key(&["facts", "gone"]), (3, 36));
    }

    #[test]
    fn finds_the_beginnings_of_tokens_and_brackets() {
        let text = "(a: [\"b ( c\", word], /* ( */ d: \"e\")";
        let token = |at: &str, more: usize| token_start(text, text.find(at).unwrap() + more);
        assert_eq!(token("b (", 2), 5);
        assert_eq!(token("word", 3), 14);
        assert_eq!(token("word", 0), 14);
        assert_eq!(bracket_start(text, text.find("word").unwrap()), 4);
        assert_eq!(bracket_start(text, text.len() - 1), 0);
        assert_eq!(bracket_start("x", 1), 1);
    }

    #[test]
    fn survives_broken_text() {
        for text in ["", "(", "(a", "(a: [", "{\"", "(a: r#\"", "/*", "(a: 'x"] {
            let _ = at(text, &["a", "0", "b"]);
            for offset in 0..9 {
                assert!(token_start(text, offset) <= offset && bracket_start(text, offset) <= offset);
            }
        }
    }
}
