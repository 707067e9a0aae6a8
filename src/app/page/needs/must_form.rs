//! The form for an own must-have: a criterion, a feature, countries, or opinions.

use eframe::egui::{Align, Ui};

use crate::app::theme::space;
use crate::app::view::needs::must::{BarChoice, FeatureChoice, MustView};
use crate::app::view::weights::Weighs;
use crate::app::view::words;
use crate::app::widget::field::Form;
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::{Amount, Country, CriterionId, FeatureBar, FeatureId, LanguageTag, LevelId, MustHave, Verdict};
use crate::text::{Language, tr, tr_with};

/// What the must-have is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Level,
    Feature,
    Countries,
    Opinion,
}

impl Kind {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Level, "app-musts-kind-level"),
        (Self::Feature, "app-musts-kind-feature"),
        (Self::Countries, "app-musts-kind-countries"),
        (Self::Opinion, "app-musts-kind-opinion"),
    ];
}

/// A must-have that is being filled in.
#[derive(Debug, Default)]
pub(super) struct MustForm {
    kind: Kind,
    criterion: Option<CriterionId>,
    level: Option<LevelId>,
    feature: Option<FeatureId>,
    scale: Option<LevelId>,
    partial: bool,
    amount: Option<Amount>,
    languages: Option<Vec<LanguageTag>>,
    countries: Option<Vec<Country>>,
    verdict: Option<Verdict>,
    /// It was opened from elsewhere: it comes into sight.
    fresh: bool,
}

impl MustForm {
    /// A form about a criterion or a wish.
    pub(super) fn about(weighs: Weighs) -> Self {
        let form = Self { fresh: true, ..Self::default() };
        match weighs {
            Weighs::Criterion(id) => Self { criterion: Some(id), ..form },
            Weighs::Wish(id) => Self { kind: Kind::Feature, feature: Some(id), ..form },
            Weighs::Group(_) => form,
        }
    }

    /// The must-have, once everything it needs is filled in.
    pub(super) fn must(&self, view: &MustView) -> Option<MustHave> {
        Some(match self.kind {
            Kind::Level => {
                let choice = view.levels.iter().find(|c| Some(&c.id) == self.criterion.as_ref())?;
                let level = self.level.clone().filter(|l| choice.levels.iter().any(|(id, _)| id == l))?;
                MustHave::Level(choice.id.clone(), level)
            }
            Kind::Feature => {
                let choice = view.features.iter().find(|c| Some(&c.id) == self.feature.as_ref())?;
                MustHave::Feature(choice.id.clone(), self.bar(choice)?)
            }
            Kind::Countries => MustHave::Countries(self.countries.clone().filter(|c| !c.is_empty())?),
            Kind::Opinion => MustHave::NoOpinion(self.verdict?),
        })
    }

    fn bar(&self, choice: &FeatureChoice) -> Option<FeatureBar> {
        Some(match &choice.bar {
            BarChoice::YesNo if self.partial => FeatureBar::Partial,
            BarChoice::YesNo => FeatureBar::Yes,
            BarChoice::Number(_) => FeatureBar::AtLeast(self.amount.filter(|n| n.0 > 0.0)?),
            BarChoice::Languages => FeatureBar::Languages(self.languages.clone().filter(|l| !l.is_empty())?),
            BarChoice::Scale(levels) => {
                FeatureBar::Scale(self.scale.clone().filter(|l| levels.iter().any(|(id, _)| id == l))?)
            }
        })
    }
}

/// What became of the form.
pub(super) enum Outcome {
    /// It is still being filled in.
    Open,
    /// It goes.
    Cancel,
    /// This is asked for.
    Add(MustHave),
}

/// Draws the form; `effect` is what the must-have in it would do, empty where nothing is said.
pub(super) fn ui(ui: &mut Ui, language: Language, (view, effect): (&MustView, &str), form: &mut MustForm) -> Outcome {
    let say = |key: &str| tr(language, key);
    if std::mem::take(&mut form.fresh) {
        ui.scroll_to_cursor(Some(Align::Center));
    }
    card::inset(ui, |ui| {
        let kinds = Kind::ALL.map(|(kind, key)| (kind, say(key)));
        choice::segments(ui, &say("app-musts-kind"), &kinds, &mut form.kind);
        ui.add_space(space::S);
        match form.kind {
            Kind::Level => level_ui(ui, language, view, form),
            Kind::Feature => feature_ui(ui, language, view, form),
            Kind::Countries => countries(ui, language, &mut form.countries),
            Kind::Opinion => {
                let verdict = |v: Verdict| (v, tr(language, &format!("app-must-opinion-{}", v.code())));
                let verdicts = [verdict(Verdict::Negative), verdict(Verdict::Conditional)];
                let none = say("app-needs-new-choose");
                choice::one_of(ui, &say("app-musts-verdict"), &verdicts, &none, &mut form.verdict);
            }
        }
        let must = form.must(view);
        if !effect.is_empty() {
            text::line(ui, effect);
        }
        ui.horizontal(|ui| {
            let ready = must.is_some();
            let add = ui.add_enabled_ui(ready, |ui| button::primary(ui, &say("app-musts-add-go")).clicked()).inner;
            let cancel = button::secondary(ui, &say("app-needs-cancel")).clicked();
            match must {
                _ if cancel => Outcome::Cancel,
                Some(must) if add => Outcome::Add(must),
                _ => Outcome::Open,
            }
        })
        .inner
    })
}

fn level_ui(ui: &mut Ui, language: Language, view: &MustView, form: &mut MustForm) {
    let none = tr(language, "app-needs-new-choose");
    let criteria: Vec<_> = view.levels.iter().map(|c| (c.id.clone(), c.name.clone())).collect();
    choice::one_of(ui, &tr(language, "app-musts-criterion"), &criteria, &none, &mut form.criterion);
    let levels = view.levels.iter().find(|c| Some(&c.id) == form.criterion.as_ref()).map(|c| c.levels.as_slice());
    choice::one_of(ui, &tr(language, "app-musts-level"), levels.unwrap_or_default(), &none, &mut form.level);
}

fn feature_ui(ui: &mut Ui, language: Language, view: &MustView, form: &mut MustForm) {
    let none = tr(language, "app-needs-new-choose");
    let features: Vec<_> = view.features.iter().map(|f| (f.id.clone(), f.name.clone())).collect();
    choice::one_of(ui, &tr(language, "app-musts-feature"), &features, &none, &mut form.feature);
    let chosen = view.features.iter().find(|f| Some(&f.id) == form.feature.as_ref());
    match chosen.map(|f| &f.bar) {
        Some(BarChoice::YesNo) => drop(ui.checkbox(&mut form.partial, tr(language, "app-musts-partial"))),
        Some(BarChoice::Number(unit)) => {
            let name = tr_with(language, "app-musts-amount", &[("unit", unit.as_str().into())]);
            field::amount(ui, language, &name, &mut form.amount);
        }
        Some(BarChoice::Languages) => {
            languages(ui, language, &tr(language, "app-musts-languages"), &mut form.languages);
        }
        Some(BarChoice::Scale(levels)) => {
            choice::one_of(ui, &tr(language, "app-musts-level"), levels, &none, &mut form.scale);
        }
        None => {}
    }
}

/// A field for languages, by their names or codes.
pub(super) fn languages(ui: &mut Ui, language: Language, name: &str, list: &mut Option<Vec<LanguageTag>>) {
    let show = |tag: &LanguageTag| words::language_name(language, tag);
    let read = |text: &str| words::language_called(language, text);
    words_of(ui, (name, tr(language, "app-expect-languages")), (&show, &read), list);
}

/// A field for countries, by their codes.
fn countries(ui: &mut Ui, language: Language, list: &mut Option<Vec<Country>>) {
    let name = tr(language, "app-musts-countries");
    let show = |country: &Country| country.as_str().to_owned();
    let read = |text: &str| Country::parse(&text.to_uppercase());
    words_of(ui, (&name, tr(language, "app-expect-countries")), (&show, &read), list);
}

/// How a word is written and read.
type Words<'a, T> = (&'a dyn Fn(&T) -> String, &'a dyn Fn(&str) -> Option<T>);

/// A field for a list with a word for each entry.
fn words_of<T: PartialEq>(
    ui: &mut Ui,
    (name, expected): (&str, String),
    (show, read): Words<'_, T>,
    list: &mut Option<Vec<T>>,
) {
    let form = Form {
        show: &|list: &Vec<T>| list.iter().map(show).collect::<Vec<_>>().join(", "),
        read: &|text| text.split([',', ' ', ';']).filter(|t| !t.is_empty()).map(read).collect(),
        expected,
        rows: 1,
    };
    field::value(ui, name, &form, list);
}
