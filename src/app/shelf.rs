//! The catalogue that the window works with: the edition in use under the user's overlays.
//!
//! In: the program's data folder. Out: a [`Shelf`]. An overlay with a fault is left out as a whole, and the window says
//! which file it is and what is wrong; the same where an installed edition is not the one in use.

use std::path::Path;
use std::sync::Arc;

use crate::catalog::{Catalog, Depth, Layer, load_layers};
use crate::dossier::store;
use crate::dossier::store::edition::{Base, base};
use crate::text::fault::Severity;
use crate::text::{Fault, Message};

/// A catalogue, where it comes from, and what to say about what could not be used.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// The catalogue.
    pub catalog: Arc<Catalog>,
    /// Where it comes from.
    pub origin: Message,
    /// Whether there is an installed edition to go back from.
    pub can_go_back: bool,
    /// What is wrong with the installed edition and with overlays.
    pub notices: Vec<Message>,
}

impl Shelf {
    /// The edition in use under the overlays in the data folder, each a folder of its own, in the order of their names.
    #[must_use]
    pub fn read(data: Option<&Path>) -> Self {
        let read = data.map_or(Ok(Vec::new()), |data| store::overlays(&data.join("overlays")));
        let (mut overlays, mut unread) = (Vec::new(), Vec::new());
        for overlay in read.unwrap_or_else(|error| vec![Err(error)]) {
            match overlay {
                Ok(overlay) => overlays.push(overlay),
                Err(error) => unread.push(error.message()),
            }
        }
        let mut shelf = Self::with(&base(data), &overlays);
        shelf.notices.extend(unread);
        shelf
    }

    /// An edition under these overlays, the last one on top.
    #[must_use]
    pub fn with(base: &Base, overlays: &[Layer]) -> Self {
        let mut shelf = Self {
            catalog: base.catalog(),
            origin: base.origin(),
            can_go_back: base.can_go_back,
            notices: base.notice.iter().cloned().collect(),
        };
        if overlays.is_empty() {
            return shelf;
        }
        let below = base.layer();
        let mut sound: Vec<Layer> = Vec::new();
        for overlay in overlays {
            sound.push(overlay.clone());
            let loaded = load_layers(&below, &sound, Depth::Content);
            match loaded.catalog {
                Some(catalog) => shelf.catalog = catalog,
                None => {
                    shelf.notices.push(unusable(overlay, &loaded.faults));
                    sound.pop();
                }
            }
        }
        shelf
    }
}

/// The first fault of an overlay, and that it is left out.
fn unusable(overlay: &Layer, faults: &[Fault]) -> Message {
    let first = faults.iter().find(|fault| fault.severity == Severity::Error);
    let place = first.map_or_else(String::new, |f| format!("{}:{}:{}", f.file, f.place.line, f.place.column));
    let message = Message::new("app-overlay-unusable").with("name", overlay.name.as_str()).with("place", place);
    match first {
        Some(fault) => message.with("fault", fault.message.clone()),
        None => message.with("fault", ""),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_overlay_that_cannot_be_read_keeps_no_other_one_out() {
        let data = tempfile::tempdir().unwrap();
        let [good, bad] = ["a", "b"].map(|name| data.path().join("overlays").join(name).join("services"));
        for folder in [&good, &bad] {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(good.join("kmeet.ron"), "(id: \"kmeet\", name: \"Our kMeet\")").unwrap();
        fs::write(bad.join("._kmeet.ron"), b"\xff\xfe").unwrap();
        let shelf = Shelf::read(Some(data.path()));
        let names: Vec<&str> = shelf.catalog.overlays.iter().map(|overlay| overlay.name.as_str()).collect();
        assert_eq!((names, shelf.notices.len()), (vec!["a"], 1), "{:?}", shelf.notices);
    }
}
