//! What the step Hand over shows: the documents there are, what they need, and the file's name.
//!
//! In: catalogue, dossier, what is chosen. Out: [`HandOverView`].

use super::client::{Choices, ClientView, Coverage};
use super::words;
use crate::catalog::{Catalog, Representation};
use crate::dossier::{Adviser, DecisionStatus, Dossier, Move};
use crate::plan::left_alone;
use crate::report::Format;
use crate::report::documents::{DocumentKind, FileFormat, file_name};
use crate::text::{Language, tr, tr_with};

/// What is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) kind: DocumentKind,
    pub(crate) format: FileFormat,
    /// `None` = the dossier's.
    pub(crate) language: Option<Language>,
    /// Position of a use case, from 0; `None` = all.
    pub(crate) of: Option<usize>,
}

impl Default for Choice {
    fn default() -> Self {
        let [kind, ..] = DocumentKind::ALL;
        Self { kind, format: FileFormat::Running(Format::Pdf), language: None, of: None }
    }
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DocumentLine {
    pub(crate) kind: DocumentKind,
    pub(crate) title: String,
    /// What it is for, and for whom.
    pub(crate) text: String,
    /// What to know before it is chosen.
    pub(crate) note: Option<String>,
}

/// The step Hand over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HandOverView {
    pub(crate) language: Language,
    /// The language in which the document will be.
    pub(crate) in_language: Language,
    pub(crate) documents: Vec<DocumentLine>,
    pub(crate) formats: Choices<FileFormat>,
    pub(crate) cases: Choices<Option<usize>>,
    /// Name of the file.
    pub(crate) file: String,
    /// What is decided as an intention only, or not at all, what a letter lacks, and what else to think of.
    pub(crate) reminders: Vec<String>,
    /// Address and contact, as they stand above every document.
    pub(crate) letterhead: Option<String>,
    /// How far the law is covered, in one line.
    pub(crate) law: String,
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) adviser: Adviser,
}

impl HandOverView {
    /// The step for this dossier.
    pub(crate) fn new(catalog: &Catalog, dossier: &Dossier, language: Language, choice: &Choice) -> Self {
        let in_language = choice.language.unwrap_or(dossier.language);
        let ClientView { law, coverage, .. } = ClientView::new(dossier, catalog, language);
        let all = (None, tr(language, "app-hand-over-all"));
        let cases = dossier.moves.iter().enumerate().map(|(i, m)| (Some(i), words::use_case(language, m)));
        Self {
            language,
            in_language,
            documents: documents().map(|kind| line(kind, dossier, language)).collect(),
            formats: FileFormat::all_of(choice.kind).into_iter().map(|f| (f, format(f, language))).collect(),
            cases: std::iter::once(all).chain(cases).collect(),
            file: file_name(choice.kind, dossier, catalog, in_language, choice.format.extension()),
            reminders: reminders(catalog, dossier, language),
            letterhead: letterhead(dossier),
            law,
            coverage,
            adviser: dossier.adviser.clone(),
        }
    }
}

/// All documents, each with its short form behind it.
fn documents() -> impl Iterator<Item = DocumentKind> {
    DocumentKind::ALL.into_iter().flat_map(|kind| std::iter::once(kind).chain(kind.short_form()))
}

fn line(kind: DocumentKind, dossier: &Dossier, language: Language) -> DocumentLine {
    let say = |key: &str| tr(language, &format!("{key}-{}", kind.code()));
    let note = match kind {
        DocumentKind::PlanShort => Some("app-hand-over-short"),
        DocumentKind::Briefing if dossier.client.staff_body() == Representation::None => Some("app-hand-over-no-body"),
        _ => None,
    };
    let note = note.map(|key| tr(language, key));
    DocumentLine { kind, title: say("doc-title"), text: say("doc-purpose-of"), note }
}

fn format(format: FileFormat, language: Language) -> String {
    tr(language, &format!("app-format-{}", format.extension()))
}

/// What is not finally decided, each kind in one line, and what no use case names.
fn reminders(catalog: &Catalog, dossier: &Dossier, language: Language) -> Vec<String> {
    let line = |key: &str, of: &dyn Fn(Option<DecisionStatus>) -> bool| {
        let status = |m: &&Move| of(m.decision.as_ref().map(|d| d.status));
        let names: Vec<String> = dossier.moves.iter().filter(status).map(|m| words::use_case(language, m)).collect();
        (!names.is_empty()).then(|| tr_with(language, key, &[("names", names.join(", ").into())]))
    };
    let intended = line("app-hand-over-intended", &|s| s.is_some_and(|s| s != DecisionStatus::Final));
    let open = line("app-hand-over-open", &|s| s.is_none());
    let bare = letterhead(dossier).is_none().then(|| tr(language, "app-hand-over-bare"));
    let alone = left_alone(catalog, dossier, language);
    [intended, open, alone, bare].into_iter().flatten().collect()
}

fn letterhead(dossier: &Dossier) -> Option<String> {
    let client = &dossier.client;
    let parts = client.address.iter().chain([&client.contact]).map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;

    #[test]
    fn everything_is_said_in_all_languages() {
        let loaded = embedded();
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            for language in Language::ALL {
                let view = HandOverView::new(loaded.catalog.as_ref().unwrap(), &dossier, language, &Choice::default());
                let text = format!("{view:?}");
                assert!(!text.contains('«'), "{text}");
                assert!(view.file.ends_with(".pdf"));
            }
        }
    }

    #[test]
    fn a_document_for_a_body_that_there_is_not_says_so() {
        let loaded = embedded();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let note = |dossier: &Dossier, kind| {
            let view = HandOverView::new(loaded.catalog.as_ref().unwrap(), dossier, Language::En, &Choice::default());
            view.documents.into_iter().find(|line| line.kind == kind).unwrap().note
        };
        (dossier.client.representation, dossier.client.employees) = (Representation::Unknown, Some(2));
        assert_eq!(note(&dossier, DocumentKind::Briefing), None, "nobody has said that there is none");
        dossier.client.representation = Representation::None;
        assert!(note(&dossier, DocumentKind::Briefing).unwrap().contains("no such body"));
        (dossier.client.representation, dossier.client.employees) = (Representation::Unknown, Some(0));
        assert!(note(&dossier, DocumentKind::Briefing).is_some(), "nobody is employed");
        assert!(note(&dossier, DocumentKind::PlanShort).unwrap().contains("pages"));
        assert_eq!(note(&dossier, DocumentKind::Plan), None);
    }

    #[test]
    fn a_decision_that_is_not_final_is_called_intended() {
        let loaded = embedded();
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let choice =
            Choice { language: Some(Language::Nl), format: FileFormat::Running(Format::Markdown), ..Choice::default() };
        let view = HandOverView::new(loaded.catalog.as_ref().unwrap(), &dossier, Language::En, &choice);
        assert_eq!(view.reminders.len(), 2);
        assert!(view.reminders[0].contains("intended decision"), "{}", view.reminders[0]);
        assert!(view.file.contains("_nl_") && view.file.ends_with(".md"), "{}", view.file);
    }
}
