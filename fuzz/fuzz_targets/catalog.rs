//! One file of a catalogue, of any kind.
#![no_main]

mod base;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let changed = base::file(input);
    let mut files = base::base();
    files.retain(|(path, _)| *path != changed.0);
    files.push(changed.clone());
    base::use_all(files, &[], &changed);
});
