//! Recent files: remembered only once somebody has asked for it, since the name of a file is data of a client.
//!
//! In: paths that were opened, saved or written. Out: the last ones, newest first, in one file in the program's own
//! folder, which is there only while the setting is on; turning it off removes it. The folders of this run are known
//! until it ends, for paths that are typed, and stand in no file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::dossier::store::{self, Existing, Readers, StoreError};
use crate::text::ron_file;

/// So many files are remembered.
const MOST: usize = 8;

/// Where people keep files.
static HOME: LazyLock<Vec<PathBuf>> = LazyLock::new(|| {
    let home = directories::UserDirs::new().map(|folders| {
        let documents = folders.document_dir().map(Path::to_owned);
        documents.into_iter().chain([folders.home_dir().to_owned()]).collect()
    });
    home.unwrap_or_default()
});

/// What is to become of the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Memory {
    /// From now on files are remembered.
    Keep,
    /// The files so far are forgotten, later ones remembered.
    Clear,
    /// The files so far are forgotten, and later ones are not remembered.
    Stop,
}

/// The files that were open lately.
#[derive(Debug, Default)]
pub(crate) struct Recent {
    /// Where they are written down; `None` = nowhere, and the setting is not offered.
    file: Option<PathBuf>,
    /// Newest first; `None` = nothing is remembered.
    paths: Option<Vec<PathBuf>>,
    /// Folders of this run, newest first.
    used: Vec<PathBuf>,
}

impl Recent {
    /// What was written down; a list that cannot be read is an empty one.
    pub(crate) fn read(file: Option<PathBuf>) -> Self {
        let there = file.as_deref().filter(|file| file.is_file());
        let paths = there.map(|file| {
            let text = store::read(file).unwrap_or_default();
            ron_file::parse("recent", &text).unwrap_or_default()
        });
        Self { file, paths, used: Vec::new() }
    }

    /// Whether something can be remembered here at all.
    pub(crate) const fn is_offered(&self) -> bool {
        self.file.is_some()
    }

    /// The files, newest first; `None` = none are remembered.
    pub(crate) fn paths(&self) -> Option<&[PathBuf]> {
        self.paths.as_deref()
    }

    /// Folders to begin in: of this run, of the files that are remembered, then where people keep files.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let remembered = self.paths.iter().flatten().filter_map(|path| path.parent().map(Path::to_owned));
        let mut folders: Vec<PathBuf> = Vec::new();
        for folder in self.used.iter().cloned().chain(remembered).chain(HOME.iter().cloned()) {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        folders
    }

    /// A file in this folder was opened, saved or written.
    pub(crate) fn visit(&mut self, file: &Path) {
        let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let Some(folder) = path.parent() else { return };
        self.used.retain(|known| known != folder);
        self.used.insert(0, folder.to_owned());
        self.used.truncate(MOST);
    }

    /// This file was opened or saved.
    ///
    /// # Errors
    /// Where the list cannot be written.
    pub(crate) fn note(&mut self, path: &Path) -> Result<(), StoreError> {
        let Some(paths) = &mut self.paths else { return Ok(()) };
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // A name that is no text cannot be written down.
        if paths.first() == Some(&path) || path.to_str().is_none() {
            return Ok(());
        }
        paths.retain(|known| *known != path);
        paths.insert(0, path);
        paths.truncate(MOST);
        self.write()
    }

    /// Does what was chosen.
    ///
    /// # Errors
    /// Where the list cannot be written or removed.
    pub(crate) fn choose(&mut self, memory: Memory) -> Result<(), StoreError> {
        self.paths = (memory != Memory::Stop).then(Vec::new);
        self.used.clear();
        self.write()
    }

    fn write(&self) -> Result<(), StoreError> {
        let Some(file) = &self.file else { return Ok(()) };
        let refused = |error: io::Error| StoreError::Write(file.clone(), error);
        let Some(paths) = &self.paths else {
            return match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused(error)),
                _ => Ok(()),
            };
        };
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(refused)?;
        let text = ron_file::canonical(paths, 1).map_err(|error| refused(io::Error::other(error)))?;
        store::write_for(file, text.as_bytes(), Existing::Replace, Readers::Owner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_until_it_is_asked_for_and_nothing_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own").join("recent.ron");
        let mut recent = Recent::read(Some(file.clone()));
        recent.note(Path::new("/x/meier.wissel")).unwrap();
        assert!(recent.paths().is_none() && !file.exists());
        recent.choose(Memory::Keep).unwrap();
        recent.note(Path::new("/x/meier.wissel")).unwrap();
        assert_eq!(Recent::read(Some(file.clone())).paths().unwrap().len(), 1);
        recent.choose(Memory::Clear).unwrap();
        assert!(!fs::read_to_string(&file).unwrap().contains("meier"));
        assert!(Recent::read(Some(file.clone())).paths().unwrap().is_empty());
        recent.choose(Memory::Stop).unwrap();
        assert!(!file.exists() && Recent::read(Some(file)).paths().is_none());
    }

    #[test]
    fn folders_of_this_run_stand_first_and_in_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("recent.ron");
        let mut recent = Recent::read(Some(file.clone()));
        ["a", "b", "a"].iter().for_each(|name| recent.visit(&folder.path().join(name).join("x.wissel")));
        assert_eq!(recent.folders().get(..2).unwrap(), [folder.path().join("a"), folder.path().join("b")]);
        assert!(!file.exists());
        recent.choose(Memory::Keep).unwrap();
        assert!(!recent.folders().contains(&folder.path().join("a")), "what was so far is forgotten");
        recent.note(&folder.path().join("c").join("x.wissel")).unwrap();
        assert_eq!(Recent::read(Some(file)).folders().first(), Some(&folder.path().join("c")));
    }

    #[test]
    fn the_newest_stands_first_once_and_the_oldest_go() {
        let folder = tempfile::tempdir().unwrap();
        let mut recent = Recent::read(Some(folder.path().join("recent.ron")));
        recent.choose(Memory::Keep).unwrap();
        for n in [0, 1, 2, 0, 3, 4, 5, 6, 7, 8] {
            recent.note(&folder.path().join(format!("{n}.wissel"))).unwrap();
        }
        let names = |recent: &Recent| {
            let names = recent.paths().unwrap().iter();
            names.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect::<String>()
        };
        assert_eq!(names(&recent), "87654302");
        assert_eq!(names(&Recent::read(Some(folder.path().join("recent.ron")))), "87654302");
    }
}
