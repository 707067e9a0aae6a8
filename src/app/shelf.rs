//! The catalogue that the window works with: the embedded one under the user's overlays.
//!
//! In: the folder of the overlays. Out: a [`Shelf`]. An overlay with a fault is left out as a whole, and the
//! window says which file it is and what is wrong.

use std::path::Path;
use std::sync::Arc;

use crate::catalog::{Catalog, Depth, Layer, embedded_catalog, embedded_files, load_layers};
use crate::dossier::store;
use crate::text::fault::Severity;
use crate::text::{Fault, Message};

/// A catalogue, and what to say about overlays that could not be used.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// The catalogue.
    pub catalog: Arc<Catalog>,
    /// What is wrong with overlays.
    pub notices: Vec<Message>,
}

impl Shelf {
    /// The embedded catalogue under the overlays in `folder`, each a folder of its own, in the order of their names.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        match store::overlays(folder) {
            Ok(overlays) => Self::with(&overlays),
            Err(error) => Self { notices: vec![error.message()], ..Self::with(&[]) },
        }
    }

    /// The embedded catalogue under these overlays, the last one on top.
    #[must_use]
    pub fn with(overlays: &[Layer]) -> Self {
        if overlays.is_empty() {
            return Self { catalog: embedded_catalog(), notices: Vec::new() };
        }
        let base = Layer::embedded(embedded_files().collect());
        let mut sound: Vec<Layer> = Vec::new();
        let mut shelf = Self::with(&[]);
        for overlay in overlays {
            sound.push(overlay.clone());
            let loaded = load_layers(&base, &sound, Depth::Content);
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
