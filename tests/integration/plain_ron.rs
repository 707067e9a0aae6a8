//! A reader of RON that knows nothing of the program's types, for looking at files from outside.
//!
//! In: text. Out: JSON. Structs and maps become objects, tuples and lists arrays, a bare name its
//! text, `Name(…)` an object `{"is": "Name", "of": …}`.

use serde_json::{Map, Value, json};

/// The value that `text` holds; nonsense stops the test.
pub(crate) fn read(text: &str) -> Value {
    Reader { rest: text.trim_start_matches('\u{feff}') }.value()
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn blank(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("//") {
                self.rest = self.rest.split_once('\n').map_or("", |(_, rest)| rest);
            } else if self.rest.starts_with("/*") {
                self.rest = self.rest.split_once("*/").map_or("", |(_, rest)| rest);
            } else {
                return;
            }
        }
    }

    fn take(&mut self, c: char) -> bool {
        self.blank();
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self) -> Value {
        self.blank();
        match self.rest.chars().next().expect("a value") {
            '"' => Value::String(self.string()),
            '(' => self.round(),
            '[' => self.list('[', ']'),
            '{' => self.map(),
            c if c.is_ascii_digit() || matches!(c, '-' | '+' | '.') => self.number(),
            _ => self.named(),
        }
    }

    fn string(&mut self) -> String {
        let mut out = String::new();
        let mut chars = self.rest[1..].char_indices();
        while let Some((i, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[i + 2..];
                    return out;
                }
                '\\' => match chars.next().expect("an escape").1 {
                    'n' => out.push('\n'),
                    't' => out.push('\t'),
                    plain @ ('"' | '\\' | '\'') => out.push(plain),
                    other => panic!("escape {other}"),
                },
                c => out.push(c),
            }
        }
        panic!("a string without end");
    }

    fn word(&mut self) -> String {
        self.blank();
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '+')));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        assert!(!word.is_empty(), "a name, not {:?}", rest.chars().take(20).collect::<String>());
        word.to_owned()
    }

    fn number(&mut self) -> Value {
        json!(self.word().parse::<f64>().unwrap())
    }

    fn named(&mut self) -> Value {
        let name = self.word();
        match name.as_str() {
            "true" => return json!(true),
            "false" => return json!(false),
            _ => {}
        }
        if self.rest.starts_with('(') { json!({"is": name, "of": self.round()}) } else { Value::String(name) }
    }

    /// A struct if a name and a colon come first, else a tuple.
    fn round(&mut self) -> Value {
        let mut ahead = Reader { rest: &self.rest[1..] };
        ahead.blank();
        let is_struct = ahead.rest.starts_with(|c: char| c.is_ascii_lowercase()) && {
            ahead.word();
            ahead.take(':')
        };
        if !is_struct {
            return self.list('(', ')');
        }
        assert!(self.take('('));
        let mut object = Map::new();
        while !self.take(')') {
            let key = self.word();
            assert!(self.take(':'));
            object.insert(key, self.value());
            self.take(',');
        }
        Value::Object(object)
    }

    fn list(&mut self, open: char, close: char) -> Value {
        assert!(self.take(open));
        let mut items = Vec::new();
        while !self.take(close) {
            items.push(self.value());
            self.take(',');
        }
        Value::Array(items)
    }

    fn map(&mut self) -> Value {
        assert!(self.take('{'));
        let mut object = Map::new();
        while !self.take('}') {
            self.blank();
            let key = if self.rest.starts_with('"') { self.string() } else { self.word() };
            assert!(self.take(':'));
            object.insert(key, self.value());
            self.take(',');
        }
        Value::Object(object)
    }
}
