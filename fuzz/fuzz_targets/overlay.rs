//! One file of an overlay, of any kind.
#![no_main]

mod base;

use libfuzzer_sys::fuzz_target;
use wissel::catalog::Layer;

fuzz_target!(|input: &str| {
    let changed = base::file(input);
    let overlay = Layer { name: "fuzz".to_owned(), before: "fuzz/".to_owned(), files: vec![changed.clone()] };
    base::use_all(base::base(), &[overlay], &changed);
});
