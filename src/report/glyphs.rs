//! Which characters the fonts of the documents have, and what is printed for those they lack.
//!
//! In: any text, pasted emoji and control characters included. Out: text of which every character has a glyph in all
//! our fonts, since a PDF/UA with a missing one is refused: a likeness where there is one, else a hollow square.

use super::world::fonts;

/// Printed for a character that no font of ours has.
const MISSING: char = '\u{25A1}';

/// The text in characters that can be printed. Line feeds stay; tabs and other white space become spaces; invisible
/// characters that only steer other systems are dropped.
pub(crate) fn printable(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter_map(likeness).collect()
}

/// Whether the character is printed as a hollow square without being one.
pub(crate) fn is_missing(c: char) -> bool {
    !matches!(c, MISSING | '☐') && likeness(c) == Some(MISSING)
}

fn likeness(c: char) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if is_invisible(c) => None,
        c if has_glyph(c) => Some(c),
        c => Some(substitute(c)),
    }
}

/// Whether a character only turns the direction of what follows, so that it may show another text than there is.
pub(crate) const fn turns(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Controls, joiners, directions, variation selectors, skin tones, tags and private characters without meaning here.
/// The zero-width space and the soft hyphen stay: they say where a line may break.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn has_glyph(c: char) -> bool {
    let private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
    !private && fonts().iter().all(|font| font.info().coverage.contains(c as u32))
}

fn substitute(c: char) -> char {
    let like = match c {
        '☐' => '□',
        '☑' | '✔' | '✅' => '✓',
        '☒' | '✘' | '✖' | '❌' => '✗',
        '✕' => '×',
        'ℹ' => 'i',
        '▪' | '◾' | '⬛' => '■',
        '⭐' => '★',
        c if c.is_whitespace() => ' ',
        _ => MISSING,
    };
    if has_glyph(like) { like } else { MISSING }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_our_languages_stays_as_it_is() {
        let text = "Über „Größe“, naïve coöperatie – 12,5 % ≥ 3 × 2 → €\u{a0}ẞ ✓ ✗ … Łódź Ελλάδα Київ";
        assert_eq!(printable(text), text);
    }

    #[test]
    fn what_no_font_has_becomes_a_square_or_a_likeness() {
        assert_eq!(printable("😀 中 ☑ \u{e001}"), "□ □ ✓ □");
        assert!(is_missing('😀') && !is_missing('□') && !is_missing('ä'));
    }

    #[test]
    fn steering_characters_vanish_and_line_ends_agree() {
        assert_eq!(printable("a\u{0}b\u{202E}c\u{200D}\r\nd\te\rf"), "abc\nd e\nf");
    }
}
