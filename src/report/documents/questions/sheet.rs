//! A questionnaire on paper: questions with room for an answer, a date and a name.
//!
//! In: a [`Vendor`]. Out: blocks; what the vendor reads is in its language and marked as such.

use super::asked::{Asked, MOST, once};
use super::offer::question as offer;
use super::vendor::{Proof, Vendor};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Block, Column, Inline, Inlines, Table};
use crate::score::{Cause, word};
use crate::text::{Language, Text, tr, tr_with};

/// Who is asked how much.
pub(super) fn overview(draft: &mut Draft<'_>, vendors: &[Vendor<'_>]) {
    draft.say("doc-ask-intro", &[]);
    let columns = vec![
        Column::text(draft.tr("doc-ask-vendor")).share(1.4),
        Column::text(draft.tr("doc-cmp-services")).share(2.0),
        Column::number(draft.tr("doc-ask-legal-count")),
        Column::number(draft.tr("doc-ask-deciding-count")),
        Column::number(draft.tr("doc-ask-terms-count")),
        Column::text(draft.tr("doc-ask-language")),
    ];
    let mut table = Table::new(draft.tr("doc-ask-overview"), columns).with_row_headers();
    for vendor in vendors {
        let language = draft.tr(&format!("doc-quote-{}", vendor.language));
        let counts = [vendor.legal.len(), vendor.asked.len().min(MOST), vendor.terms.len()];
        let [legal, asked, terms] = counts.map(|n| n.to_string());
        table = table.row([vendor.provider.name.clone(), vendor.listed.join("\n"), legal, asked, terms, language]);
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
    let mut number = 0;
    for kind in Kind::ALL {
        part(draft, language, (kind, number), texts.of_kind(kind));
        number += texts.of_kind(kind).len();
    }
    paragraph(draft, language, tr(language, "doc-ask-signed"));
}

/// What a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report::documents) enum Kind {
    /// The law makes us ask.
    Legal,
    /// A must-have or a price needs proof.
    Proof,
    /// The answer can change who leads.
    Deciding,
    /// The plan wants it known.
    Plan,
}

impl Kind {
    /// In the order of the sheet.
    pub(in crate::report::documents) const ALL: [Self; 4] = [Self::Legal, Self::Proof, Self::Deciding, Self::Plan];

    /// Key of its heading.
    pub(in crate::report::documents) const fn key(self) -> &'static str {
        match self {
            Self::Legal => "doc-ask-legal",
            Self::Deciding => "doc-ask-deciding",
            Self::Proof => "doc-ask-proof",
            Self::Plan => "doc-ask-from-plan",
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
    proof: Vec<String>,
    deciding: Vec<String>,
    plan: Vec<String>,
}

impl Texts {
    pub(super) fn of(vendor: &Vendor<'_>) -> Self {
        let language = vendor.language;
        let offer = (!vendor.offers.is_empty()).then(|| offer(language, &vendor.items));
        Self {
            name: vendor.provider.name.clone(),
            language,
            legal: vendor.legal.iter().map(|text| text.get(language).to_owned()).collect(),
            proof: vendor.proofs.iter().map(|proof| must(vendor, proof)).chain(offer).collect(),
            deciding: vendor.asked.iter().take(MOST).map(|asked| question(vendor, asked)).collect(),
            plan: vendor.terms.iter().map(|term| term.text(vendor)).collect(),
        }
    }

    /// The questions of one kind.
    pub(in crate::report::documents) fn of_kind(&self, kind: Kind) -> &[String] {
        match kind {
            Kind::Legal => &self.legal,
            Kind::Deciding => &self.deciding,
            Kind::Proof => &self.proof,
            Kind::Plan => &self.plan,
        }
    }
}

/// Questions under a heading, each with room for its answer; numbers run through the whole sheet.
fn part(draft: &mut Draft<'_>, language: Language, (kind, before): (Kind, usize), questions: &[String]) {
    if questions.is_empty() {
        return;
    }
    // A heading has no language of its own: what the vendor reads as one is a line in its language.
    if language == draft.language {
        draft.part(draft.tr(kind.key()));
    } else {
        paragraph(draft, language, tr(language, kind.key()));
    }
    let answer = tr(language, "doc-ask-answer");
    for (text, number) in questions.iter().zip(before + 1..) {
        paragraph(draft, language, format!("{number}. {text}\n{answer}"));
    }
}

/// A paragraph in the vendor's language.
pub(super) fn paragraph(draft: &mut Draft<'_>, language: Language, text: String) {
    let text = if language == draft.language {
        Inlines::from(text)
    } else {
        Inlines::new().with(Inline::Foreign { language, text })
    };
    draft.push(Block::Paragraph(join(Inlines::new(), text)));
}

/// The point, the catalogue's question, whom it concerns, why it is asked.
fn question(vendor: &Vendor<'_>, asked: &Asked<'_>) -> String {
    let language = vendor.language;
    let text: &Text = match &asked.item {
        crate::score::Item::Criterion(criterion) => &criterion.question,
        crate::score::Item::Wish(feature) => &feature.question,
    };
    let name = asked.item.name().get(language);
    let text = if text.en.is_empty() { name.to_owned() } else { format!("{name}: {}", text.get(language)) };
    let decides = if asked.decisive() { tr(language, "doc-ask-decides") } else { String::new() };
    let concerns = tr_with(language, "doc-ask-concerns", &[("services", vendor.own_names(&asked.services()).into())]);
    let pieces = [text, concerns, found(vendor, asked), decides];
    pieces.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What was found so far; where services differ, of each by its name, also that nothing was found.
fn found(vendor: &Vendor<'_>, asked: &Asked<'_>) -> String {
    let language = vendor.language;
    let mut levels: Vec<(Option<String>, Vec<String>)> = Vec::new();
    for about in &asked.about {
        let known = about.today.as_ref().filter(|judgement| judgement.known());
        let level = known.map(|judgement| word(language, &asked.item, judgement));
        match levels.iter_mut().find(|(other, _)| *other == level) {
            Some((_, names)) => names.extend(about.services.iter().cloned()),
            None => levels.push((level, about.services.clone())),
        }
    }
    if let [(level, _)] = levels.as_slice() {
        return match level {
            Some(level) => tr_with(language, "doc-ask-weak", &[("level", level.as_str().into())]),
            None => tr(language, "doc-ask-unknown"),
        };
    }
    let part = |(level, names): (Option<String>, Vec<String>)| {
        let level = level.unwrap_or_else(|| tr(language, "doc-ask-found-nothing"));
        let names: Vec<String> = once(names).iter().map(|name| vendor.own_names(std::slice::from_ref(name))).collect();
        let values = [("services", names.join(", ").into()), ("level", level.into())];
        tr_with(language, "doc-ask-found-of", &values)
    };
    let parts: Vec<String> = levels.into_iter().map(part).collect();
    tr_with(language, "doc-ask-weak-each", &[("parts", parts.join("; ").into())])
}

/// A must-have in the vendor's language, with what is asked of it.
fn must(vendor: &Vendor<'_>, proof: &Proof) -> String {
    let language = vendor.language;
    let key = if proof.cause == Cause::Proof { "doc-ask-must-proof" } else { "doc-ask-must-open" };
    let text = tr_with(language, key, &[("must", proof.must.as_str().into())]);
    let concerns = tr_with(language, "doc-ask-concerns", &[("services", vendor.own_names(&proof.services()).into())]);
    format!("{text} {concerns}")
}
