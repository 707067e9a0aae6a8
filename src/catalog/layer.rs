//! A folder of catalogue files in memory: the catalogue itself, or an overlay over it.

use sha2::{Digest, Sha256};

/// A file of a catalogue: path below its folder, with `/`, and text.
pub type File = (String, String);

/// The files of one folder.
#[derive(Clone, Debug, Default)]
pub struct Layer {
    /// Name for people; of an overlay: the name of its folder.
    pub name: String,
    /// What stands before the path of a file where a fault names it; ends in a separator or is empty.
    pub before: String,
    /// All files that end in `.ron`.
    pub files: Vec<File>,
}

impl Layer {
    /// Files without a folder of their own.
    #[must_use]
    pub fn embedded(files: Vec<File>) -> Self {
        Self { files, ..Self::default() }
    }

    /// SHA-256 over paths, lengths and texts in the order of the paths, in hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> String {
        let mut files: Vec<&File> = self.files.iter().collect();
        files.sort();
        let mut hash = Sha256::new();
        for (path, text) in files {
            hash.update(format!("{path}\n{}\n", text.len()));
            hash.update(text);
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
