//! What an edition that was opened offers, and which one is in use.
//!
//! In: an update that was looked at, or why a signature does not count. Out: words.

use std::path::Path;

use crate::catalog::{Catalog, SignatureFault, diff, tally};
use crate::dossier::store::edition::{Base, Update};
use crate::text::{Language, Message, tr, tr_with};

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OfferView {
    pub(crate) title: String,
    /// What it is about, or why it is refused.
    pub(crate) text: Message,
    /// Who signed it, and what changes; empty = it is refused.
    pub(crate) facts: Vec<(String, String)>,
    /// Every change in a few words.
    pub(crate) changes: Vec<String>,
}

impl OfferView {
    /// An edition that can be installed.
    pub(crate) fn update(update: &Update, used: &Base, language: Language) -> Self {
        let say = |what: &str| tr(language, &format!("app-edition-{what}"));
        let before = used.catalog();
        let changes = diff(&before, &update.catalog);
        let [new, other, gone] = tally(&changes);
        let counts = [("new", new.into()), ("other", other.into()), ("gone", gone.into())];
        let of = &update.installed;
        Self {
            title: tr_with(language, "app-edition-title", &[("edition", of.edition.as_str().into())]),
            text: Message::new("app-edition-text").with("used", before.manifest.edition.as_str()),
            facts: vec![
                (say("signer"), of.signer.clone()),
                (say("comment"), of.comment.clone()),
                (say("key"), of.key.clone()),
                (say("changes"), tr_with(language, "app-edition-counts", &counts)),
            ],
            changes: changes.iter().map(|c| format!("{}: {}", c.key, c.words(language))).collect(),
        }
    }

    /// A file that nobody known signed.
    pub(crate) fn unsigned(path: &Path, fault: SignatureFault, language: Language) -> Self {
        let title = tr(language, "app-edition-refused");
        let text = Message::new("app-edition-refused-text").with("path", path.display().to_string());
        let text = text.with("reason", fault.message());
        Self { title, text, facts: Vec::new(), changes: Vec::new() }
    }

    /// Whether it may be installed.
    pub(crate) const fn can_install(&self) -> bool {
        !self.facts.is_empty()
    }
}

/// The edition in use and where it comes from, in one line.
pub(crate) fn in_use(catalog: &Catalog, origin: &Message, language: Language) -> String {
    let values = [("edition", catalog.manifest.edition.as_str().into()), ("origin", origin.clone().into())];
    tr_with(language, "edition-in-use", &values)
}
