//! Lists the catalogue, the messages and the public keys of editions, sorted by name, so that they are compiled in.
//!
//! Their places are named from the manifest's folder, so that two checkouts may share a target folder.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let lists =
        [("catalog", "ron", "catalog.rs"), ("assets/i18n", "ftl", "i18n.rs"), ("assets/keys", "pub", "keys.rs")];
    for (folder, ending, list) in lists {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), ending, &mut files)?;
        files.sort();
        let mut code = String::from("&[\n");
        for file in files {
            let name = file.strip_prefix(root.join(folder)).unwrap_or(&file);
            let name = name.to_string_lossy().replace('\\', "/");
            let place = format!("/{folder}/{name}");
            code += &format!("    ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {place:?}))),\n");
        }
        fs::write(out.join(list), code + "]\n")?;
    }
    Ok(())
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, ending, files)?;
        } else if path.extension().is_some_and(|e| e == ending) {
            files.push(path);
        }
    }
    Ok(())
}
