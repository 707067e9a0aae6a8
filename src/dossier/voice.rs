//! A voice as a small file of its own, sent to one stakeholder and read back.
//!
//! In: the text of a `*.voice` file. Out: a [`VoiceFile`], its canonical text, and the faults of
//! its content.

use serde::{Deserialize, Serialize};

use super::{FORMAT, Voice, migrate};
use crate::catalog::{
    Catalog, CriterionId, FileKind, Group, Importance, Map, MustHave, Names, check_must_have, is_default,
};
use crate::text::fault::{Fault, Findings};
use crate::text::ron_file;
use crate::text::spans::Path;

/// What one stakeholder weighs, with the client it is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceFile {
    /// Version of the format.
    pub format: u32,
    /// Name of the client, so that a voice does not end in another one's dossier unnoticed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dossier: String,
    /// Who speaks.
    pub name: String,
    /// Importances of groups.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub groups: Map<Group, Importance>,
    /// Importances of criteria.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub criteria: Map<CriterionId, Importance>,
    /// Must-haves of this voice alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veto: Vec<MustHave>,
    /// In own words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: String,
}

impl VoiceFile {
    /// The file of a voice about this client.
    #[must_use]
    pub fn new(client: &str, voice: &Voice) -> Self {
        let Voice { name, groups, criteria, veto, comment } = voice.clone();
        Self { format: FORMAT, dossier: client.to_owned(), name, groups, criteria, veto, comment }
    }

    /// The voice in it.
    #[must_use]
    pub fn voice(self) -> Voice {
        let Self { name, groups, criteria, veto, comment, .. } = self;
        Voice { name, groups, criteria, veto, comment }
    }

    /// Reads a file named `file`, also of an older format.
    ///
    /// # Errors
    /// A newer format or 0; the first fault of syntax or type; another file of ours.
    pub fn parse(file: &str, text: &str) -> Result<Self, Fault> {
        migrate::read(file, text, FileKind::Voice, &migrate::VOICE).map(|parsed| parsed.value)
    }

    /// Its canonical text.
    ///
    /// # Errors
    /// Never in practice: the types have a text form.
    pub fn text(&self) -> Result<String, ron::Error> {
        ron_file::canonical(self, 2)
    }

    /// Names in it that the catalogue does not have, each with its place.
    #[must_use]
    pub fn check(&self, file: &str, text: &str, catalog: &Catalog) -> Vec<Fault> {
        let names = Names::of_catalog(catalog);
        let mut to = Findings::new(file, text);
        for id in self.criteria.keys() {
            names.criterion(id, &Path::root().then("criteria").then(id).key(), &mut to);
        }
        for (i, must) in self.veto.iter().enumerate() {
            check_must_have(must, &Path::root().then("veto").then(i), &names, &mut to);
        }
        to.faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded_catalog;
    use crate::text::Language;

    #[test]
    fn a_voice_goes_out_and_comes_back_unchanged() {
        let text = r#"(format: 1, dossier: "Lerngruppe", name: "Lehrkräfte", groups: {Practicality: 9, Gdpr: 5.5},
            criteria: {"e2ee": 3}, veto: [Feature("browser-join", Yes)], comment: "Es muss einfach sein.")"#;
        let file = VoiceFile::parse("x.voice", text).unwrap();
        let again = VoiceFile::parse("x.voice", &file.text().unwrap()).unwrap();
        assert_eq!(file, again);
        assert_eq!(VoiceFile::new("Lerngruppe", &file.clone().voice()), file);
        assert_eq!(file.check("x.voice", text, &embedded_catalog()), []);
    }

    #[test]
    fn what_the_catalogue_does_not_have_is_told_with_its_place() {
        let text = "(format: 1, name: \"x\", criteria: {\"e2e\": 3},\n veto: [Feature(\"browser-joint\", Yes)])";
        let file = VoiceFile::parse("x.voice", text).unwrap();
        let faults = file.check("x.voice", text, &embedded_catalog());
        let lines: Vec<String> = faults.iter().map(|f| f.line(Language::En)).collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].starts_with("x.voice:1:") && lines[0].contains("e2ee"), "{lines:?}");
        assert!(lines[1].starts_with("x.voice:2:") && lines[1].contains("browser-join"), "{lines:?}");
        assert!(VoiceFile::parse("x.voice", "(format: 2, name: \"x\")").is_err());
    }
}
