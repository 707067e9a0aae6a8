//! Ids of tasks: kebab-case parts, other letters transliterated, doubles numbered.
//!
//! In: texts that people wrote. Out: `cloud-recordings`, `ueber-uns`, `ueber-uns-2`. The same
//! texts in the same order always give the same ids, so that edits find their tasks again.

use std::collections::{BTreeMap, BTreeSet};

/// A text in kebab-case; letters that are not Latin become their code point.
#[must_use]
pub(super) fn kebab(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => out.push(letter),
            _ => match latin(letter) {
                Some(letters) => out.push_str(letters),
                None if letter.is_alphanumeric() => out.push_str(&format!("u{:x}", u32::from(letter))),
                None if out.ends_with('-') || out.is_empty() => {}
                None => out.push('-'),
            },
        }
    }
    let trimmed = out.trim_end_matches('-');
    if trimmed.is_empty() { "x".to_owned() } else { trimmed.to_owned() }
}

/// Latin letters with signs, without them.
const fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ð' | 'ď' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'þ' => "th",
        // Signs that stand above the letter before them.
        '\u{300}'..='\u{36f}' => "",
        _ => return None,
    })
}

/// Texts in kebab-case, the second of two equal ones with `-2`, the third with `-3`.
pub(super) fn numbered<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut ids = Ids::default();
    texts.map(|text| ids.free(&kebab(text), |_| false)).collect()
}

/// Ids that were given so far.
#[derive(Default)]
pub(super) struct Ids {
    given: BTreeSet<String>,
    /// The number that an id was last told apart by: a thousand equal ones are not counted anew each time.
    last: BTreeMap<String, u32>,
}

impl Ids {
    /// The id itself, or with the first number that was not given and is not `taken`.
    pub(super) fn free(&mut self, id: &str, taken: impl Fn(&str) -> bool) -> String {
        let first = self.last.get(id).copied().unwrap_or(1);
        let named = |n: u32| (n, if n == 1 { id.to_owned() } else { format!("{id}-{n}") });
        let is_free = |(_, name): &(u32, String)| !self.given.contains(name) && !taken(name);
        let (number, name) = (first..).map(named).find(is_free).unwrap_or_default();
        self.last.insert(id.to_owned(), number);
        self.given.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_letters_are_transliterated() {
        for (text, id) in [
            ("cloud recordings", "cloud-recordings"),
            ("  Über uns / Größe!", "ueber-uns-groesse"),
            ("Kalender (Café)", "kalender-cafe"),
            ("kurse@", "kurse"),
            ("Почта", "u43fu43eu447u442u430"),
            ("İzmir", "izmir"),
            ("…", "x"),
            ("", "x"),
        ] {
            assert_eq!(kebab(text), id, "{text}");
        }
    }

    #[test]
    fn doubles_are_numbered() {
        let texts = ["A b", "a-b", "a-b-2", "a b"];
        assert_eq!(numbered(texts.into_iter()), ["a-b", "a-b-2", "a-b-2-2", "a-b-3"]);
        let many = numbered(std::iter::repeat_n("a", 50_000));
        assert_eq!(many.last().map(String::as_str), Some("a-50000"), "without counting each time from the start");
    }
}
