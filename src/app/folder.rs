//! What lies in a folder, for a path that is being typed.
//!
//! In: a folder. Out: the names in it, once they were read. A thread of its own reads them: nobody waits for it, and
//! it holds no other file up, as a job of `disk.rs` would. Where a drive does not answer, there are no names.

use std::fs::{self, DirEntry};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use eframe::egui::Context;

/// Ends of the names of files that can be opened here.
const OURS: [&str; 3] = ["wissel", "wisselcat", "voice"];

/// So many names of a folder are read.
const MOST: usize = 2000;

/// The folder that was looked into last, and the one that is being read.
#[derive(Debug, Default)]
pub(crate) struct Glance {
    seen: Option<(PathBuf, Vec<String>)>,
    asked: Option<(PathBuf, Receiver<Vec<String>>)>,
}

impl Glance {
    /// The names in this folder, as far as they are known by now; those of folders end in a separator.
    pub(crate) fn names(&mut self, ctx: &Context, folder: &Path) -> &[String] {
        self.listen();
        let known = self.seen.as_ref().is_some_and(|(of, _)| of == folder);
        // A thread that hangs is not joined by a second one.
        if !known && self.asked.is_none() {
            self.ask(ctx, folder);
        }
        self.seen.as_ref().filter(|(of, _)| of == folder).map_or(&[][..], |(_, names)| names.as_slice())
    }

    /// The folder is read anew when it is asked for next.
    pub(crate) fn forget(&mut self) {
        self.seen = None;
    }

    fn listen(&mut self) {
        let Some((folder, answer)) = self.asked.take() else { return };
        match answer.try_recv() {
            Ok(names) => self.seen = Some((folder, names)),
            Err(TryRecvError::Empty) => self.asked = Some((folder, answer)),
            Err(TryRecvError::Disconnected) => {}
        }
    }

    fn ask(&mut self, ctx: &Context, folder: &Path) {
        let (sender, answer) = channel();
        let (ctx, of) = (ctx.clone(), folder.to_owned());
        self.asked = Some((folder.to_owned(), answer));
        std::thread::spawn(move || {
            // The field may have gone meanwhile; then nobody waits for the answer.
            drop(sender.send(read(&of)));
            ctx.request_repaint();
        });
    }
}

/// The folders in a folder, and the files in it that can be opened here, in the order of the alphabet; none where it
/// cannot be read.
fn read(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.take(MOST).filter_map(|entry| name(&entry)).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names
}

fn name(entry: &DirEntry) -> Option<String> {
    let mut name = entry.file_name().into_string().ok()?;
    if entry.path().is_dir() {
        name.push(MAIN_SEPARATOR);
        return Some(name);
    }
    let end = Path::new(&name).extension()?.to_str()?.to_owned();
    OURS.contains(&end.as_str()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_files_of_ours_are_offered() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b.wissel"), "").unwrap();
        fs::write(folder.path().join("c.pdf"), "").unwrap();
        fs::create_dir(folder.path().join("A")).unwrap();
        assert_eq!(read(folder.path()), [format!("A{MAIN_SEPARATOR}"), "b.wissel".to_owned()]);
        assert!(read(&folder.path().join("gone")).is_empty());
    }
}
