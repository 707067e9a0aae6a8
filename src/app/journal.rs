//! The journal: what was edited and not saved, beside the dossier, written half a second after the first edit.
//!
//! In: dossiers, as they change. Out: one file that can be opened like any dossier, written on a thread of its own and
//! replaced in one step; away once everything is saved. Where the folder of the dossier takes no file, a folder of the
//! program's own does. A locked dossier's journal is locked, too, for a key of its own that the passphrase opens.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use zeroize::Zeroizing;

use crate::dossier::Dossier;
use crate::dossier::store::{
    self, Existing, JournalKey, Passphrase, Readers, SealError, StoreError, backup, real, write_for,
};
use crate::text::Message;

/// So long edits are gathered before they are written.
const PAUSE: Duration = Duration::from_millis(500);

/// So long the window waits for a journal at most.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ending of a journal's name.
const ENDING: &str = ".journal";

#[derive(Debug)]
enum Note {
    Edited(Box<Dossier>),
    Saved,
    Lock(Option<Arc<Passphrase>>),
}

/// A journal that is being kept.
#[derive(Debug)]
pub struct Journal {
    sender: Option<Sender<Note>>,
    worker: Option<JoinHandle<()>>,
    trouble: Arc<Mutex<Option<Message>>>,
}

impl Journal {
    /// Keeps a journal in the first of these places that takes it; in none of them if there are none.
    #[must_use]
    pub fn keep(places: Vec<PathBuf>) -> Self {
        let (sender, news) = channel();
        let trouble = Arc::new(Mutex::new(None));
        let mut desk = Desk { places, trouble: trouble.clone(), lock: None, key: None };
        let worker = std::thread::spawn(move || desk.work(&news));
        Self { sender: Some(sender), worker: Some(worker), trouble }
    }

    /// What is written from now on is locked by this passphrase; `None` = it is plain. What lies there already is
    /// replaced with the next edit, or goes once everything is saved.
    pub fn lock(&self, passphrase: Option<Arc<Passphrase>>) {
        self.tell(Note::Lock(passphrase));
    }

    /// The dossier is like this now.
    pub fn edited(&self, dossier: Dossier) {
        self.tell(Note::Edited(Box::new(dossier)));
    }

    /// Everything is saved, or given up: the journal goes.
    pub fn saved(&self) {
        self.tell(Note::Saved);
    }

    /// Why the journal cannot be written, said once.
    #[must_use]
    pub fn trouble(&self) -> Option<Message> {
        self.trouble.lock().ok()?.take()
    }

    fn tell(&self, note: Note) {
        if let Some(sender) = &self.sender {
            // The thread ends only with us.
            drop(sender.send(note));
        }
    }
}

/// Whoever lets go of a journal waits until it is on the disk, but not for a drive that does not answer.
impl Drop for Journal {
    fn drop(&mut self) {
        self.sender = None;
        let Some(worker) = self.worker.take() else { return };
        let until = Instant::now() + PATIENCE;
        while !worker.is_finished() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(2));
        }
        if worker.is_finished() {
            drop(worker.join());
        }
    }
}

/// Who writes.
struct Desk {
    places: Vec<PathBuf>,
    trouble: Arc<Mutex<Option<Message>>>,
    lock: Option<Arc<Passphrase>>,
    /// Made under `lock` with the first edit, and kept.
    key: Option<JournalKey>,
}

impl Desk {
    fn work(&mut self, news: &Receiver<Note>) {
        while let Ok(note) = news.recv() {
            match note {
                Note::Saved => self.clear(),
                Note::Lock(passphrase) => self.relock(passphrase),
                Note::Edited(first) => {
                    if let Some(dossier) = self.gather(first, news) {
                        self.write(&dossier);
                    } else {
                        self.clear();
                    }
                }
            }
        }
    }

    /// The last edit within the pause; `None` = it was saved meanwhile.
    fn gather(&mut self, first: Box<Dossier>, news: &Receiver<Note>) -> Option<Box<Dossier>> {
        let (mut last, until) = (first, Instant::now() + PAUSE);
        // The key takes as long as the pause or longer; what hinders it is said where it is needed.
        drop(self.key());
        loop {
            match news.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Note::Edited(dossier)) => last = dossier,
                Ok(Note::Lock(passphrase)) => self.relock(passphrase),
                Ok(Note::Saved) => return None,
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Some(last),
            }
        }
    }

    fn relock(&mut self, passphrase: Option<Arc<Passphrase>>) {
        (self.lock, self.key) = (passphrase, None);
    }

    /// What is written with; `None` = it is plain.
    fn key(&mut self) -> io::Result<Option<&JournalKey>> {
        if self.key.is_none()
            && let Some(passphrase) = &self.lock
        {
            self.key = Some(JournalKey::new(passphrase)?);
        }
        Ok(self.key.as_ref())
    }

    fn write(&mut self, dossier: &Dossier) {
        let Ok(text) = dossier.text().map(Zeroizing::new) else { return };
        let bytes = match self.key() {
            Ok(Some(key)) => key.seal(&text),
            Ok(None) => Ok(text.as_bytes().to_vec()),
            Err(error) => Err(error),
        };
        // What cannot be locked is never written plain.
        let refused = match bytes.map(Zeroizing::new) {
            Ok(bytes) => self.put(&bytes).map(|error| error.to_string()),
            Err(error) => Some(error.to_string()),
        };
        if let (Some(reason), Ok(mut trouble)) = (refused, self.trouble.lock()) {
            *trouble = Some(Message::new("store-no-journal").with("reason", reason));
        }
    }

    /// Writes to the first place that takes it; why the first did not, if none does.
    fn put(&self, bytes: &[u8]) -> Option<StoreError> {
        let mut refused: Option<StoreError> = None;
        for (i, place) in self.places.iter().enumerate() {
            let of = of(place);
            let readers = of.as_deref().map_or(Readers::Owner, Readers::Of);
            match write_for(place, bytes, Existing::Replace, readers) {
                Ok(()) => {
                    // An older note in a later place would be taken for a client of its own.
                    self.places.iter().skip(i + 1).for_each(|place| drop(fs::remove_file(place)));
                    return None;
                }
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        refused
    }

    fn clear(&self) {
        self.places.iter().for_each(|place| drop(fs::remove_file(place)));
    }
}

/// Where the journal of a file lies.
#[must_use]
pub fn beside(path: &Path) -> PathBuf {
    let path = real(path);
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(ENDING);
    path.with_file_name(name)
}

/// The file whose journal this is, if it is there: whoever may read the one may read the other.
fn of(place: &Path) -> Option<PathBuf> {
    let name = place.file_name()?.to_str()?.strip_prefix('.')?.strip_suffix(ENDING)?;
    Some(place.with_file_name(name)).filter(|path| path.is_file())
}

/// A journal that nobody will be asked about goes among the earlier states of its file, locked if it is.
///
/// # Errors
/// Where it cannot be read, or put there, or removed.
pub fn set_aside(path: &Path, moment: &str) -> Result<bool, StoreError> {
    let place = beside(path);
    match fs::read(&place) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(StoreError::Read(place, error)),
        Ok(bytes) => {
            backup::put(&real(path), &bytes, moment)?;
            fs::remove_file(&place).map(|()| true).map_err(|error| StoreError::Write(place, error))
        }
    }
}

/// The journal of a dossier without a file, in the program's own folder; `moment` tells several apart.
#[must_use]
pub fn unsaved(folder: &Path, moment: &str) -> PathBuf {
    let moment: String = moment.chars().filter(char::is_ascii_alphanumeric).collect();
    folder.join(format!("unsaved-{moment}-{}{ENDING}", std::process::id()))
}

/// What a journal holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it lies.
    pub path: PathBuf,
    /// The dossier's text; empty as long as it is locked.
    pub text: String,
    /// It is locked: [`Found::unlock`] gives its text.
    pub sealed: bool,
    /// When it was written.
    pub at: Option<SystemTime>,
}

impl Found {
    /// The dossier's text, opened with the passphrase; takes about a second.
    ///
    /// # Errors
    /// Where it cannot be read, or does not open.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Zeroizing<String>, StoreError> {
        store::open(&self.path, Some(passphrase)).map(|opened| opened.text)
    }
}

/// The journal at this place, if there is one that can be read, or could be with a passphrase.
#[must_use]
pub fn found(path: &Path) -> Option<Found> {
    let (text, sealed) = match store::open(path, None) {
        Ok(opened) => (opened.text.to_string(), false),
        Err(StoreError::Sealed(_, SealError::Locked)) => (String::new(), true),
        Err(_) => return None,
    };
    let at = fs::metadata(path).and_then(|data| data.modified()).ok();
    Some(Found { path: path.to_owned(), text, sealed, at })
}

/// All journals in the program's own folder, by name.
#[must_use]
pub fn all(folder: &Path) -> Vec<Found> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(ENDING)).collect();
    paths.sort();
    paths.iter().filter_map(|path| found(path)).collect()
}
