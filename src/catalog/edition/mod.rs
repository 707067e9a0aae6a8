//! An edition as one file (`.wisselcat`): a packed catalogue and a minisign signature over it.
//!
//! In: the bytes of a file, and the public keys that are trusted. Out: a [`Package`] that says who signed it, and its
//! files as a [`Layer`]; or why it cannot be used. Nothing is read from the disk or written to it here.

mod archive;
mod signature;

pub use archive::{ArchiveFault, is_device};
pub use signature::{Key, SignatureFault, Signer, embedded_keys};

use super::Layer;
use archive::{FOLDER, WRAPPER, unpack};

/// Ending of a file that holds an edition.
pub const ENDING: &str = "wisselcat";

/// The packed catalogue inside the file.
const PACKED: &str = "catalog.zip";

/// The signature over it.
const SIGNATURE: &str = "catalog.zip.minisig";

/// A file that holds an edition, taken apart as far as its signature.
#[derive(Clone, Debug)]
pub struct Package {
    packed: Vec<u8>,
    signed: Result<Signer, SignatureFault>,
}

impl Package {
    /// Takes the file apart and looks who signed it; what is inside is not unpacked yet.
    ///
    /// # Errors
    /// Where it is no archive of the two parts, or larger than one of ours.
    pub fn open(bytes: &[u8], keys: &[Key]) -> Result<Self, ArchiveFault> {
        let (mut packed, mut signature) = (None, None);
        for (name, content) in unpack(bytes, &WRAPPER)? {
            match name.as_str() {
                PACKED => packed = Some(content),
                SIGNATURE => signature = Some(content),
                _ => return Err(ArchiveFault::part(&name)),
            }
        }
        let packed = packed.ok_or_else(|| ArchiveFault::part(PACKED))?;
        let signed = match signature {
            Some(signature) => signature::verify(&packed, &signature, keys),
            None => Err(SignatureFault::Missing),
        };
        Ok(Self { packed, signed })
    }

    /// Who signed it, or why that does not count.
    ///
    /// # Errors
    /// Where the signature is missing, of an unknown key, or not of these bytes.
    pub fn signed(&self) -> Result<&Signer, SignatureFault> {
        self.signed.as_ref().map_err(|fault| *fault)
    }

    /// The catalogue's files, whoever signed them. `name` and `before` as of a [`Layer`].
    ///
    /// # Errors
    /// Where the archive holds what no catalogue holds, or more than one ever does.
    pub fn layer(&self, name: String, before: String) -> Result<Layer, ArchiveFault> {
        let mut files = Vec::new();
        for (path, content) in unpack(&self.packed, &FOLDER)? {
            let text = String::from_utf8(content).map_err(|_| ArchiveFault::no_text(&path))?;
            files.push((path, text));
        }
        files.sort();
        Ok(Layer { name, before, files })
    }
}
