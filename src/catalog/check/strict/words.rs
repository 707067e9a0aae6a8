//! Words in notes and names that a rule looks for: doubt, years, the scope of a certificate, other plans, description.

use crate::text::{Language, Text};

/// Words that admit that something was searched for, not read, or only supposed.
const DOUBT: [(Language, &[&str]); 3] = [
    (
        Language::En,
        &[
            "not found",
            "nothing found",
            "none was found",
            "no statement was found",
            "was not read",
            "were not read",
            "not seen",
            "not checked",
            "not examined",
            "not verified",
            "not confirmed",
            "not looked",
            "could not be",
            "was found no",
            "unclear",
            "unknown",
            "presumably",
            "probably",
            "apparently",
            "derived from the",
        ],
    ),
    (
        Language::De,
        &[
            "nicht gefunden",
            "nichts gefunden",
            "nicht gelesen",
            "nicht gesehen",
            "nicht geprüft",
            "nicht untersucht",
            "nicht bestätigt",
            "nicht eingesehen",
            "unklar",
            "unbekannt",
            "vermutlich",
            "wahrscheinlich",
            "offenbar",
            "abgeleitet aus",
        ],
    ),
    (
        Language::Nl,
        &[
            "niet gevonden",
            "niets gevonden",
            "niet gelezen",
            "niet gezien",
            "niet gecontroleerd",
            "niet onderzocht",
            "niet bevestigd",
            "onduidelijk",
            "onbekend",
            "vermoedelijk",
            "waarschijnlijk",
            "blijkbaar",
            "afgeleid uit",
        ],
    ),
];

/// Words that describe a thing instead of naming it, as they are written: a capital mostly belongs to a brand.
const DESCRIPTION: [&str; 28] = [
    "Account",
    "Membership",
    "account",
    "and",
    "at",
    "by",
    "client",
    "cloud",
    "formerly",
    "free",
    "hosted",
    "hosting",
    "membership",
    "operated",
    "or",
    "own",
    "owner",
    "paid",
    "plan",
    "plans",
    "region",
    "retired",
    "server",
    "service",
    "subscription",
    "through",
    "vendor",
    "with",
];

/// The first word of doubt in any language of a note. "no … found" counts whatever stands between.
pub(super) fn doubt(note: &Text) -> Option<String> {
    DOUBT.into_iter().find_map(|(language, words)| {
        let text = note.exact(language)?.to_lowercase();
        let word = words.iter().find(|word| text.contains(**word)).map(|word| (*word).to_owned());
        word.or_else(|| (language == Language::En && none_found(&text)).then(|| "no … found".to_owned()))
    })
}

/// "no address was found", within one sentence.
fn none_found(text: &str) -> bool {
    let sentences = text.split(['.', ';', ':']);
    sentences.into_iter().any(|sentence| {
        let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric()).collect();
        let no = words.iter().position(|w| matches!(*w, "no" | "nothing" | "none"));
        no.is_some_and(|no| words.iter().skip(no).any(|w| *w == "found"))
    })
}

/// The first English word in a name that describes instead of naming.
pub(super) fn description(name: &str) -> Option<&str> {
    name.split(|c: char| !c.is_alphanumeric()).find(|word| DESCRIPTION.contains(word))
}

/// Whether a year stands in a text.
pub(super) fn names_year(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    words.any(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))
}

/// Whether the note of a certificate says what it covers.
pub(super) fn names_scope(note: &str) -> bool {
    let note = note.to_lowercase();
    ["scope", "cover", "includ"].iter().any(|word| note.contains(word))
}

/// A plan that a text names although it is not the `own` one: one of the `others`, or a name before
/// the word "plan".
pub(super) fn other_plan<'a>(text: &'a str, own: &str, others: &[&'a str]) -> Option<&'a str> {
    let is_own = |name: &str| own.to_lowercase().contains(&name.to_lowercase());
    let named = others.iter().copied().filter(|name| !is_own(name) && !name.contains(own));
    named.into_iter().find(|name| has_word(text, name)).or_else(|| before_plan(text).find(|name| !is_own(name)))
}

/// Whether `word` stands in `text` between other signs than letters and digits.
fn has_word(text: &str, word: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|t| t.chars().next());
        edge(before) && edge(after)
    })
}

/// Names with a capital letter just before "plan" or "plans", save the first word of a sentence.
fn before_plan(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', ';', ':', '(', ')', '"']).flat_map(|sentence| {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let pairs: Vec<(usize, &str)> = words
            .windows(2)
            .enumerate()
            .filter_map(|(i, pair)| match pair {
                [name, plan] if matches!(plan.trim_end_matches(','), "plan" | "plans") => Some((i, *name)),
                _ => None,
            })
            .collect();
        pairs.into_iter().filter(|(i, name)| *i > 0 && name.starts_with(char::is_uppercase)).map(|(_, name)| name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubts(en: &str) -> bool {
        doubt(&Text { en: en.to_owned(), ..Text::default() }).is_some()
    }

    #[test]
    fn words_of_doubt_are_found_in_each_language() {
        assert!(doubts("Servers stand in Germany; the place of backups was not found."));
        assert!(doubts("No gateway to telephones was found."));
        assert!(!doubts("No recordings are kept. They are found on the own device."));
        assert!(!doubts("A visible name is all that is asked."));
        let de = Text { en: "x".to_owned(), de: Some("Wurde nicht geprüft.".to_owned()), nl: None };
        assert_eq!(doubt(&de).as_deref(), Some("nicht geprüft"));
    }

    #[test]
    fn other_plans_are_named_with_a_capital() {
        assert_eq!(other_plan("Only on the Enterprise plan.", "Business", &[]), Some("Enterprise"));
        assert_eq!(other_plan("On the Business plan too.", "Business", &[]), None);
        assert_eq!(other_plan("Each plan has it.", "Business", &[]), None);
        assert_eq!(other_plan("Zoom Pro has no such thing.", "Basic", &["Pro"]), Some("Pro"));
        assert_eq!(other_plan("A Professional tool.", "Basic", &["Pro"]), None);
    }

    #[test]
    fn names_do_not_describe() {
        assert_eq!(description("Wire (vendor cloud)"), Some("vendor"));
        assert_eq!(description("Dropbox team plans"), Some("plans"));
        assert_eq!(description("Membership"), Some("Membership"));
        for name in ["ownCloud", "AT&T", "OpenTalk-as-a-Service", "Managed Server (Hostsharing eG)", "Free", "5 GB"] {
            assert_eq!(description(name), None, "{name}");
        }
    }

    #[test]
    fn years_and_scopes() {
        assert!(names_year("The text of May 2023 was reviewed."));
        assert!(!names_year("Port 31999 was reviewed."));
        assert!(names_scope("ISO 27001, scope: operation of the service."));
    }
}
