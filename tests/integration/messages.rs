//! Messages: each in three languages with the same values, each used, none missing.

use std::collections::{BTreeMap, BTreeSet};

use wissel::text::{Language, message};

use crate::support::repository;

/// Keys that the code puts together in another way than by `format!("prefix-{…}")`.
const OTHER_PREFIXES: [(&str, &str); 0] = [];

/// The messages of one language: key to the values inside it.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in message::FILES.iter().filter(|(path, _)| path.starts_with(language.code())) {
        let mut key = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
            if !line.starts_with([' ', '}', '.', '[', '*']) {
                key = line.split(" =").next().unwrap().to_owned();
                assert!(line.starts_with(&format!("{key} =")), "{path}: {line}");
                found.entry(key.clone()).or_default();
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
            });
            found.get_mut(&key).unwrap().extend(names);
        }
    }
    found
}

/// Every text in quotes in the program's code, without tests at the foot of files.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in code() {
        found.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    found
}

/// The program's code by file, lines of comments and tests at the foot left out.
fn code() -> Vec<(String, String)> {
    let files = repository("src", "rs").into_iter();
    files
        .map(|(path, text)| {
            let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
            let lines = text.lines().filter(|l| !l.trim_start().starts_with("//")).map(|l| l.replace("\\\"", ""));
            (path, lines.map(|l| l.replace("'\"'", "")).collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// Beginnings of keys that `format!("beginning-{…}")` completes.
fn prefixes() -> BTreeSet<String> {
    let put_together = literals().into_iter().filter_map(|text| {
        let (start, _) = text.split_once('{')?;
        let is_key = start.ends_with('-') && start.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        is_key.then(|| start.to_owned())
    });
    put_together.chain(OTHER_PREFIXES.iter().map(|(prefix, _)| (*prefix).to_owned())).collect()
}

#[test]
fn every_message_exists_in_all_languages() {
    let [en, de, nl] = Language::ALL.map(|l| messages(l).into_keys().collect::<BTreeSet<_>>());
    assert!(en.len() > 100);
    assert_eq!(en.symmetric_difference(&de).collect::<Vec<_>>(), Vec::<&String>::new(), "English and German");
    assert_eq!(en.symmetric_difference(&nl).collect::<Vec<_>>(), Vec::<&String>::new(), "English and Dutch");
}

#[test]
fn no_key_stands_twice() {
    let mut seen = BTreeMap::new();
    let mut twice = Vec::new();
    for (path, text) in message::FILES {
        let language = path.split('/').next().unwrap();
        for key in text.lines().filter_map(|l| l.split_once(" =").filter(|_| !l.starts_with([' ', '#']))) {
            twice.extend(
                seen.insert((language, key.0), path).map(|first| format!("{path}: {} stands in {first}", key.0)),
            );
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn every_message_has_the_same_values_in_all_languages() {
    let [en, de, nl] = Language::ALL.map(messages);
    for (key, names) in &en {
        assert_eq!((names, names), (&de[key], &nl[key]), "{key}");
    }
}

#[test]
fn every_message_can_be_read_by_fluent() {
    for (path, text) in message::FILES {
        let broken = fluent_bundle::FluentResource::try_new((*text).to_owned()).err().map(|(_, errors)| errors);
        assert!(broken.is_none(), "{path}: {broken:?}");
    }
    for language in Language::ALL {
        for key in messages(language).keys() {
            assert!(!wissel::text::tr(language, key).contains('«'), "{key}");
        }
    }
}

#[test]
fn every_key_in_the_code_exists() {
    let known = messages(Language::En);
    let calls = ["tr(", "tr_with(", "Message::new(", "custom(", "unknown(", "unknown_among("];
    let mut missing = Vec::new();
    for (path, text) in code() {
        for call in calls {
            for (at, _) in text.match_indices(call) {
                let (before, rest) = text.split_at(at + call.len());
                if before[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let arguments: String = rest.chars().take_while(|c| !matches!(c, ';' | ')' | '\n')).collect();
                // The key comes first, behind the language at most.
                let key = arguments.split_once('"').filter(|(before, _)| before.matches(',').count() < 2);
                let Some(key) = key.and_then(|(_, rest)| rest.split('"').next()) else { continue };
                if key.is_empty() || key.contains(':') {
                    continue;
                }
                let whole = known.contains_key(key);
                let start = key.split_once('{').map(|(start, _)| start);
                let begun = start.is_some_and(|start| known.keys().any(|k| k.starts_with(start)));
                if !whole && !begun {
                    missing.push(format!("{path}: {call}…{key:?}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_message_is_unused() {
    let (literals, prefixes) = (literals(), prefixes());
    let used = |key: &String| literals.contains(key) || prefixes.iter().any(|prefix| key.starts_with(prefix));
    let unused: Vec<String> = messages(Language::En).into_keys().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
