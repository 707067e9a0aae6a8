//! Words as people search them: case and accents are ignored.
//!
//! In: a text, and what somebody typed. Out: both in plain small letters, and whether all words
//! occur.

/// A text in small letters without accents: `Köln` becomes `koln`, `Straße` becomes `strasse`.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match base(c) {
            Some(base) => out.push_str(base),
            None => out.push(c),
        }
    }
    out
}

/// Whether every word of `search` occurs in `text`, in any order; both already [`plain`].
#[must_use]
pub fn has_words(text: &str, search: &str) -> bool {
    search.split_whitespace().all(|word| text.contains(word))
}

/// The letter below an accent, for the Latin letters of Europe; nothing for an accent alone.
const fn base(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{300}'..='\u{36f}' => "",
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_are_ignored() {
        assert_eq!(plain("Größe ĲSSEL Łódź"), "grosse ijssel lodz");
        assert_eq!(plain("coope\u{301}rative"), "cooperative");
    }

    #[test]
    fn words_may_stand_in_any_order() {
        let text = plain("Jitsi Meet · Hostsharing eG");
        for search in ["jitsi", "HOST jit", "  ", "meet   eg"] {
            assert!(has_words(&text, &plain(search)), "{search}");
        }
        assert!(!has_words(&text, &plain("jitsi zoom")));
    }
}
