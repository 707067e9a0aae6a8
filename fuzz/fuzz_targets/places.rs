//! The walker that finds lines and columns, in any text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wissel::catalog::Manifest;
use wissel::text::Language;
use wissel::text::ron_file::{parse, unknown_format};
use wissel::text::spans::{Path, fields, locate};

fuzz_target!(|input: &str| {
    let (steps, text) = input.split_once('\n').unwrap_or((input, ""));
    let path = steps.split('.').fold(Path::root(), |path, step| path.then(step));
    for place in [locate(text, &path), locate(text, &path.key())] {
        let lines = text.split(['\n', '\r']).count();
        assert!((1..=lines).contains(&place.line) && (1..=text.chars().count() + 1).contains(&place.column));
    }
    drop(fields(text));
    drop(unknown_format("fuzz", text, 1).map(|fault| fault.line(Language::De)));
    drop(parse::<Manifest>("fuzz", text).map_err(|fault| fault.line(Language::De)));
});
