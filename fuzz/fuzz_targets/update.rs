//! A packed edition: the whole file, and the same bytes as the catalogue inside it.
#![no_main]

use std::io::Write as _;

use libfuzzer_sys::fuzz_target;
use wissel::catalog::{Depth, Key, Layer, Package, load_layers};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A key that nobody has.
const KEY: &str = "untrusted comment: nobody\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n";

fuzz_target!(|input: &[u8]| {
    use_all(input);
    let mut wrapped = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    wrapped.start_file("catalog.zip", stored).expect("a name");
    wrapped.write_all(input).expect("room");
    use_all(wrapped.finish().expect("an end").get_ref());
});

fn use_all(bytes: &[u8]) {
    let keys: Vec<Key> = Key::parse("nobody", KEY).into_iter().collect();
    let Ok(package) = Package::open(bytes, &keys) else { return };
    assert!(package.signed().is_err(), "nobody signed this");
    let Ok(layer) = package.layer("update".to_owned(), "update/".to_owned()) else { return };
    let own = Layer { name: "base".to_owned(), before: String::new(), files: layer.files.clone() };
    drop(load_layers(&own, &[layer], Depth::Content).faults);
}
