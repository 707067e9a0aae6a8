//! Voices as files: written for a stakeholder, read back into the dossier.

use std::path::{Path, PathBuf};

use super::App;
use super::disk::{Answer, Doing};
use super::files::Purpose;
use crate::catalog::is_device;
use crate::dossier::store::{self, Existing, StoreError};
use crate::dossier::{Edit, VoiceFile};
use crate::text::Message;

impl App {
    /// The path that is suggested for a voice.
    pub(super) fn voice_path(&self, purpose: Purpose) -> String {
        let voices = self.session.as_ref().map(|s| s.dossier().voices.as_slice()).unwrap_or_default();
        let Purpose::WriteVoice(i) = purpose else { return self.folder() };
        let name = voices.get(i).map_or("", |v| v.name.as_str());
        let safe: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
        let safe = safe.trim_matches('-');
        format!("{}{}.voice", self.folder(), if safe.is_empty() || is_device(safe) { "voice" } else { safe })
    }

    /// Begins to read a voice.
    pub(super) fn read_voice(&mut self, path: PathBuf) {
        self.disk.queue(Doing::File(path.clone()), move || {
            let text = store::read(&path);
            Answer::VoiceRead(path, text)
        });
        self.listen(true);
    }

    /// A voice was read; one of the same name is replaced.
    pub(super) fn voice_read(&mut self, path: &Path, text: Result<String, StoreError>) {
        let file = path.display().to_string();
        let text = match text {
            Ok(text) => text,
            Err(error) => return self.tell_of_file(error.message()),
        };
        let read = VoiceFile::parse(&file, &text).map_err(|fault| vec![fault]).and_then(|voice| {
            let faults = voice.check(&file, &text, &self.catalog);
            if faults.is_empty() { Ok(voice) } else { Err(faults) }
        });
        match read {
            Ok(voice) => {
                self.files.opened();
                self.take_voice(voice);
            }
            Err(faults) => {
                for fault in faults {
                    let line = fault.line(self.state.language);
                    self.tell_of_file(Message::new("app-open-fault").with("fault", line));
                }
            }
        }
    }

    fn take_voice(&mut self, file: VoiceFile) {
        let Some(session) = &self.session else { return };
        let client = &session.dossier().client.name;
        if !file.dossier.is_empty() && file.dossier != *client {
            let about = file.dossier.as_str();
            self.notices.tell(Message::new("app-voice-other").with("client", about).with("name", file.name.as_str()));
        }
        let known = session.dossier().voices.iter().position(|v| v.name == file.name);
        let voice = Box::new(file.voice());
        let edit = match known {
            Some(i) => Edit::SetVoice(i, voice),
            None => Edit::AddVoice(voice),
        };
        self.change(|s| s.edit(edit));
    }

    /// Begins to write a voice for the stakeholder to change.
    pub(super) fn write_voice(&mut self, index: usize, path: PathBuf, replace: bool) {
        let Some(session) = &self.session else { return };
        let dossier = session.dossier();
        let Some(voice) = dossier.voices.get(index) else { return };
        let Ok(text) = VoiceFile::new(&dossier.client.name, voice).text() else { return };
        let existing = if replace { Existing::Replace } else { Existing::Keep };
        self.disk.queue(Doing::File(path.clone()), move || {
            let done = store::write(&path, text.as_bytes(), existing);
            Answer::VoiceWritten(path, done)
        });
        self.listen(true);
    }

    /// A voice was written, or could not be.
    pub(super) fn voice_written(&mut self, path: &Path, done: Result<(), StoreError>) {
        match done {
            Ok(()) => {
                self.files.opened();
                let path = path.display().to_string();
                self.notices.tell(Message::new("app-voice-written").with("path", path));
            }
            Err(StoreError::Exists(_)) if self.files.taken() => {}
            Err(error) => self.tell_of_file(error.message()),
        }
    }
}
