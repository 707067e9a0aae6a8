//! A questionnaire on paper: questions with room for an answer, a date and a name.
//!
//! In: a [`Vendor`]. Out: blocks; what the vendor reads is in its language and marked as such.

use super::vendor::{Asked, Proof, Vendor};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Block, Column, Inline, Inlines, Table};
use crate::score::word;
use crate::text::message::Arg;
use crate::text::{Language, Text, tr, tr_with};

/// Who is asked how much.
pub(super) fn overview(draft: &mut Draft<'_>, vendors: &[Vendor<'_>]) {
    draft.say("doc-ask-intro", &[]);
    let columns = vec![
        Column::text(draft.tr("doc-ask-vendor")).share(1.4),
        Column::text(draft.tr("doc-cmp-services")).share(2.0),
        Column::number(draft.tr("doc-ask-legal-count")),
        Column::number(draft.tr("doc-ask-deciding-count")),
        Column::text(draft.tr("doc-ask-language")),
    ];
    let mut table = Table::new(draft.tr("doc-ask-overview"), columns).with_row_headers();
    for vendor in vendors {
        let language = draft.tr(&format!("doc-quote-{}", vendor.language));
        let counts = [vendor.legal.len(), vendor.asked.len()].map(|n| n.to_string());
        let [legal, asked] = counts;
        table = table.row([vendor.provider.name.clone(), vendor.services.join("\n"), legal, asked, language]);
    }
    draft.table(table);
}

/// The questionnaire of one vendor, on a page of its own.
pub(super) fn write<'a>(draft: &mut Draft<'a>, vendor: &Vendor<'a>) {
    let language = vendor.language;
    draft.push(Block::PageBreak);
    draft.document.heading(1, vendor.provider.name.clone());
    let client = draft.dossier.client.name.clone();
    let values = [("client", client.into()), ("services", vendor.services.join("; ").into())];
    let opening = tr_with(language, "doc-ask-opening", &values);
    paragraph(draft, language, opening);
    let texts = Texts::of(vendor);
    for kind in Kind::ALL {
        part(draft, language, kind.key(), texts.of_kind(kind));
    }
    paragraph(draft, language, tr(language, "doc-ask-signed"));
}

/// What a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report::documents) enum Kind {
    /// The law makes us ask.
    Legal,
    /// The answer can change who leads.
    Deciding,
    /// A must-have or a price needs proof.
    Proof,
}

impl Kind {
    /// In the order of the sheet.
    pub(in crate::report::documents) const ALL: [Self; 3] = [Self::Legal, Self::Deciding, Self::Proof];

    /// Key of its heading.
    pub(in crate::report::documents) const fn key(self) -> &'static str {
        match self {
            Self::Legal => "doc-ask-legal",
            Self::Deciding => "doc-ask-deciding",
            Self::Proof => "doc-ask-proof",
        }
    }
}

/// All questions to one vendor, in its language.
pub(in crate::report::documents) struct Texts {
    /// Name of the vendor.
    pub(in crate::report::documents) name: String,
    /// Its language.
    pub(in crate::report::documents) language: Language,
    legal: Vec<String>,
    deciding: Vec<String>,
    proof: Vec<String>,
}

impl Texts {
    pub(super) fn of(vendor: &Vendor<'_>) -> Self {
        let language = vendor.language;
        let price = vendor.offers.then(|| tr(language, "doc-ask-price"));
        Self {
            name: vendor.provider.name.clone(),
            language,
            legal: vendor.legal.iter().map(|text| text.get(language).to_owned()).collect(),
            deciding: vendor.asked.iter().map(|asked| question(language, asked)).collect(),
            proof: vendor.proofs.iter().map(|proof| must(language, proof)).chain(price).collect(),
        }
    }

    /// The questions of one kind.
    pub(in crate::report::documents) fn of_kind(&self, kind: Kind) -> &[String] {
        match kind {
            Kind::Legal => &self.legal,
            Kind::Deciding => &self.deciding,
            Kind::Proof => &self.proof,
        }
    }
}

/// Questions under a heading, numbered, each with room for its answer.
fn part(draft: &mut Draft<'_>, language: Language, key: &str, questions: &[String]) {
    if questions.is_empty() {
        return;
    }
    draft.part(draft.tr(key));
    let answer = tr(language, "doc-ask-answer");
    for (i, text) in questions.iter().enumerate() {
        paragraph(draft, language, format!("{}. {text}\n{answer}", i + 1));
    }
}

/// A paragraph in the vendor's language.
fn paragraph(draft: &mut Draft<'_>, language: Language, text: String) {
    let text = if language == draft.language {
        Inlines::from(text)
    } else {
        Inlines::new().with(Inline::Foreign { language, text })
    };
    draft.push(Block::Paragraph(join(Inlines::new(), text)));
}

/// The catalogue's question, whom it concerns, why it is asked.
fn question(language: Language, asked: &Asked<'_>) -> String {
    let text: &Text = match &asked.item {
        crate::score::Item::Criterion(criterion) => &criterion.question,
        crate::score::Item::Wish(feature) => &feature.question,
    };
    let text = if text.en.is_empty() { asked.item.name() } else { text };
    let known = asked.today.as_ref().and_then(|known| known.option.judgements.get(known.position));
    let level: Option<Arg> = known.map(|judgement| word(language, &asked.item, judgement).into());
    let why = match level {
        Some(level) => tr_with(language, "doc-ask-weak", &[("level", level)]),
        None => tr(language, "doc-ask-unknown"),
    };
    let decides = if asked.decisive { tr(language, "doc-ask-decides") } else { String::new() };
    let concerns = tr_with(language, "doc-ask-concerns", &[("services", asked.options.join("; ").into())]);
    [text.get(language), &concerns, &why, &decides].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A must-have in the vendor's language, with what is asked of it.
fn must(language: Language, proof: &Proof) -> String {
    let values = [("must", proof.must.as_str().into())];
    let text = tr_with(language, &format!("doc-cause-{}", proof.cause.code()), &values);
    let concerns = tr_with(language, "doc-ask-concerns", &[("services", proof.options.join("; ").into())]);
    format!("{text}. {concerns}")
}
