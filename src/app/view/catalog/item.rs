//! One line of a page: a criterion, a feature, a price, an incident, each with what proves it.
//!
//! In: what the catalogue's page holds. Out: [`Item`]s, all of one form, known or not.

use super::{Kind, Link};
use crate::app::view::compare::side::{Shape, stale_source};
use crate::app::view::evidence::about::{SourceLine, source_line};
use crate::app::view::words;
use crate::catalog::{
    About, Catalog, Criterion, Feature, FeatureFact, FeatureKind, FeatureValue, Known, Source, Unknown,
};
use crate::score::value_word;
use crate::text::{Language, Text, tr, tr_with};

/// What a remark in a chip is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Older than its shelf life.
    Stale,
    /// An overlay brought or changed it.
    Overlay,
    /// An overlay took it away.
    Withdrawn,
    /// The text is in another language than the window.
    Foreign,
    /// An opinion that still stands.
    InForce,
    /// An opinion that has passed.
    Past,
}

/// One line of a page, with what stands behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Item {
    /// What it is about; empty: the words say it all.
    pub(crate) title: String,
    /// How good it is; `None` where nothing can be better or worse.
    pub(crate) shape: Option<Shape>,
    /// The level, value or fact in words.
    pub(crate) word: String,
    /// A remark in small print: how well proven, when it was searched for.
    pub(crate) remark: String,
    pub(crate) marks: Vec<(Mark, String)>,
    /// Paragraphs behind it.
    pub(crate) texts: Vec<String>,
    /// Names and words behind it, such as what it rests on.
    pub(crate) lines: Vec<(String, String)>,
    /// The entity whose property it is, where that is not the page's own.
    pub(crate) from: Option<Link>,
    /// The question to the vendor.
    pub(crate) question: String,
    pub(crate) sources: Vec<SourceLine>,
    /// The page that it leads to; it then has nothing behind it.
    pub(crate) to: Option<Link>,
}

impl Item {
    /// Whether anything stands behind it.
    pub(crate) const fn opens(&self) -> bool {
        let texts = !self.texts.is_empty() || !self.lines.is_empty() || !self.question.is_empty();
        texts || self.from.is_some() || !self.sources.is_empty()
    }

    /// All of the line, for screen readers.
    pub(crate) fn spoken(&self) -> String {
        let marks = self.marks.iter().map(|(_, words)| words.as_str());
        let rest = [self.word.as_str(), self.remark.as_str()].into_iter().chain(marks);
        let rest = rest.filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ");
        if self.title.is_empty() { rest } else { format!("{}: {rest}", self.title) }
    }
}

/// Makes the lines of one page.
#[derive(Clone, Copy)]
pub(super) struct Maker<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) about: &'a About,
    pub(super) language: Language,
}

impl Maker<'_> {
    pub(super) fn tr(self, key: &str) -> String {
        tr(self.language, key)
    }

    pub(super) fn text(self, text: &Text) -> String {
        text.get(self.language).to_owned()
    }

    /// A criterion that something is known of.
    pub(super) fn known(self, known: &Known<'_>) -> Item {
        let Known { criterion, fact, carrier, stale } = known;
        let mut item = self.of(carrier, criterion.id.as_str(), &fact.note, &fact.sources);
        item.title = self.text(&criterion.name);
        item.shape = shape(criterion.levels.find(&fact.level).map(|l| l.utility.get()));
        item.word = words::level(self.language, criterion, &fact.level);
        item.remark = self.remark(self.tr(&format!("grade-{}", fact.confidence.code())), carrier);
        if *stale {
            item.marks.insert(0, (Mark::Stale, stale_source(self.language, fact)));
        }
        if let Some(basis) = fact.basis {
            item.lines.push((self.tr("app-evidence-basis"), self.tr(&format!("app-basis-{}", basis.code()))));
        }
        self.why(&mut item, criterion);
        item
    }

    /// A criterion that nothing is known of.
    pub(super) fn unknown(self, unknown: &Unknown<'_>) -> Item {
        let Unknown { criterion, carrier, gap } = unknown;
        let searched = gap.map_or_else(Text::default, |g| g.searched.clone());
        let mut item = self.of(carrier, criterion.id.as_str(), &searched, &[]);
        item.title = self.text(&criterion.name);
        item.shape = Some(Shape::Unknown);
        item.word = self.tr("not-known");
        let day = |g: &crate::catalog::Gap| [("day", self.language.date(g.on.0).into())];
        let remark = gap.map(|g| tr_with(self.language, "app-catalog-searched-on", &day(g)));
        item.remark = self.remark(remark.unwrap_or_else(|| self.tr("app-catalog-not-searched")), carrier);
        item.question = self.text(&criterion.question);
        let withdrawn = |about| self.catalog.withdrawn(about, criterion.id.as_str());
        if let Some(reason) = withdrawn(carrier).or_else(|| withdrawn(self.about)) {
            item.marks.push((Mark::Withdrawn, self.tr("app-catalog-withdrawn")));
            item.texts.insert(0, tr_with(self.language, "show-withdrawn", &[("reason", reason.into())]));
        }
        self.why(&mut item, criterion);
        item
    }

    /// A feature with its value.
    pub(super) fn feature(self, (feature, fact, carrier): &(&Feature, &FeatureFact, About)) -> Item {
        let mut item = self.of(carrier, feature.id.as_str(), &fact.note, &fact.sources);
        item.title = self.text(&feature.name);
        item.shape = shape(goodness(feature, &fact.value));
        item.word = value_word(self.language, feature, &fact.value);
        let grade = fact.confidence.map(|c| self.tr(&format!("grade-{}", c.code())));
        item.remark = self.remark(grade.unwrap_or_default(), carrier);
        item
    }

    /// A feature without a value.
    pub(super) fn unknown_feature(self, feature: &Feature) -> Item {
        Item {
            title: self.text(&feature.name),
            shape: Some(Shape::Unknown),
            word: self.tr("not-known"),
            question: self.text(&feature.question),
            ..Item::default()
        }
    }

    /// What all lines about a fact have: its note, sources, carrier, and whether an overlay brought it.
    fn of(self, carrier: &About, id: &str, note: &Text, sources: &[Source]) -> Item {
        let mut item = self.sourced(note, sources);
        item.from = (carrier != self.about).then(|| Link::find(self.catalog, carrier));
        if let Some(overlay) = self.catalog.overlaid(carrier, Some(id)) {
            let name = [("name", overlay.name.as_str().into())];
            item.marks.insert(0, (Mark::Overlay, tr_with(self.language, "show-overlay", &name)));
        }
        item
    }

    /// A line with a text behind it and its sources.
    pub(super) fn sourced(self, note: &Text, sources: &[Source]) -> Item {
        let (words, spoken) = note.best(self.language);
        let mut item = Item::default();
        if !words.is_empty() {
            item.texts.push(words.to_owned());
        }
        if !words.is_empty() && spoken != self.language {
            item.marks.push((Mark::Foreign, self.tr(&format!("app-in-language-{}", spoken.code()))));
        }
        item.sources = sources.iter().map(|s| source_line(s, self.language)).collect();
        item
    }

    /// A remark, and whose property it is where that is not the page's own.
    fn remark(self, words: String, carrier: &About) -> String {
        if carrier == self.about {
            return words;
        }
        let about = self.tr(&format!("app-catalog-about-{}", Kind::of(carrier).code()));
        if words.is_empty() { about } else { format!("{words} · {about}") }
    }

    fn why(self, item: &mut Item, criterion: &Criterion) {
        let why = self.text(&criterion.why);
        if !why.is_empty() {
            item.lines.push((self.tr("app-evidence-why"), why));
        }
    }
}

/// How good a value is; numbers and lists have no best one.
fn goodness(feature: &Feature, value: &FeatureValue) -> Option<f64> {
    match (value, &feature.kind) {
        (FeatureValue::Yes | FeatureValue::Unlimited, _) => Some(1.0),
        (FeatureValue::Partial, _) => Some(0.5),
        (FeatureValue::No, _) => Some(0.0),
        (FeatureValue::Scale(level), FeatureKind::Scale(ladder)) => ladder.find(level).map(|l| l.utility.get()),
        (FeatureValue::Scale(_) | FeatureValue::Number(_) | FeatureValue::List(_), _) => None,
    }
}

/// The shape of a share of the way from the worst to the best.
#[allow(clippy::cast_possible_truncation, reason = "0 to 1, for painting")]
pub(super) fn shape(utility: Option<f64>) -> Option<Shape> {
    utility.map(|u| Shape::Filled(u as f32))
}
