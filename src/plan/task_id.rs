//! Ids of tasks: kebab-case parts, other letters transliterated, doubles numbered.
//!
//! In: texts that people wrote. Out: `cloud-recordings`, `ueber-uns`, `ueber-uns-2`. The same
//! texts in the same order always give the same ids, so that edits find their tasks again.

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
    let mut ids: Vec<String> = Vec::new();
    for text in texts {
        let id = kebab(text);
        ids.push(free(&id, |taken| ids.iter().any(|i| i == taken)));
    }
    ids
}

/// The id itself, or with the first number that is not taken.
pub(super) fn free(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbers = (2..).map(|n: u32| format!("{id}-{n}"));
    std::iter::once(id.to_owned()).chain(numbers).find(|i| !taken(i)).unwrap_or_default()
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
    }
}
