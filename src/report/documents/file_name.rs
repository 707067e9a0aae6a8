//! Names of exported files: `client_document_lang_2026-11-21.ext`.
//!
//! In: the client's name in any script, the kind of document, language, day. Out: a name of plain ASCII that every
//! system takes.

use super::DocumentKind;
use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::text::Language;

/// Stands for a name of which no letter can be written in ASCII.
const NAMELESS: &str = "client";

/// A longer name of a client is cut, so that no system refuses the file.
const LONGEST: usize = 60;

/// The name of the file; `extension` comes without its dot.
#[must_use]
pub fn file_name(
    kind: DocumentKind,
    dossier: &Dossier,
    catalog: &Catalog,
    language: Language,
    extension: &str,
) -> String {
    let client = kebab(&dossier.client.name);
    format!("{client}_{}_{language}_{}.{extension}", kind.code(), dossier.day(catalog))
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.to_lowercase().chars() {
        match letters(c) {
            Some(plain) => out.push_str(plain),
            None if c.is_ascii_alphanumeric() => out.push(c),
            None if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            None => {}
        }
    }
    let cut: String = out.chars().take(LONGEST).collect();
    let name = cut.trim_end_matches('-');
    if name.is_empty() { NAMELESS.to_owned() } else { name.to_owned() }
}

/// How letters of our neighbours are written in ASCII. Apostrophes vanish.
const fn letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ř' => "r",
        'ś' | 'š' => "s",
        'ť' => "t",
        'ù' | 'ú' | 'û' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '\'' | '’' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_never_empty() {
        assert_eq!(kebab("Praxis Dr. Müller & Söhne, Köln"), "praxis-dr-mueller-soehne-koeln");
        assert_eq!(kebab("  'Größe'  "), "groesse");
        assert_eq!(kebab("東京"), "client");
        assert!(kebab(&"ä".repeat(500)).len() <= LONGEST);
    }
}
