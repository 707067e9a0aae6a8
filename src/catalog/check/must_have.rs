//! Must-haves, bars of features and conditions: every name in them exists and fits.

use super::names::{Names, known_level};
use crate::catalog::{Condition, FeatureBar, FeatureKind, FeatureValue, MustHave};
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// Checks a must-have at `path`.
pub(crate) fn check_must_have(must: &MustHave, path: &Path, names: &Names<'_>, to: &mut Findings<'_>) {
    match must {
        MustHave::Feature(id, bar) => {
            if let Some(feature) = names.feature(id, &path.then(0), to) {
                check_bar(&feature.kind, bar, &path.then(1), to);
            }
        }
        MustHave::Level(criterion, level) => {
            names.level((criterion, &path.then(0)), (level, &path.then(1)), to);
        }
        MustHave::Countries(_) | MustHave::NoOpinion(_) => {}
    }
}

/// Checks that a bar fits the kind of its feature.
pub(crate) fn check_bar(kind: &FeatureKind, bar: &FeatureBar, path: &Path, to: &mut Findings<'_>) {
    let fits = match (kind, bar) {
        (FeatureKind::Scale(ladder), FeatureBar::Scale(level)) => {
            known_level(ladder.ids(), level, &path.then(0), to);
            true
        }
        (FeatureKind::YesNo, FeatureBar::Yes | FeatureBar::Partial)
        | (FeatureKind::Number(_), FeatureBar::AtLeast(_) | FeatureBar::LargestMeeting)
        | (FeatureKind::Languages, FeatureBar::Languages(_)) => true,
        _ => false,
    };
    if !fits {
        to.error(path, Message::new("fault-kind").with("expected", kind.code()));
    }
}

/// Checks that a value fits the kind of its feature.
pub(crate) fn check_value(kind: &FeatureKind, value: &FeatureValue, path: &Path, to: &mut Findings<'_>) {
    let fits = match (kind, value) {
        (FeatureKind::Scale(ladder), FeatureValue::Scale(level)) => {
            known_level(ladder.ids(), level, &path.then(0), to);
            true
        }
        (FeatureKind::YesNo, FeatureValue::Yes | FeatureValue::No | FeatureValue::Partial)
        | (FeatureKind::Number(_), FeatureValue::Number(_) | FeatureValue::Unlimited)
        | (FeatureKind::Languages, FeatureValue::List(_)) => true,
        _ => false,
    };
    if !fits {
        to.error(path, Message::new("fault-kind").with("expected", kind.code()));
    }
}

/// Checks every name inside a condition at `path`.
pub(super) fn check_condition(condition: &Condition, path: &Path, names: &Names<'_>, to: &mut Findings<'_>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            for (i, inner) in list.iter().enumerate() {
                check_condition(inner, &path.then(0).then(i), names, to);
            }
        }
        Condition::Not(inner) => check_condition(inner, &path.then(0), names, to),
        Condition::ChosenLevel(criterion, _, level) => {
            names.level((criterion, &path.then(0)), (level, &path.then(2)), to);
        }
        Condition::ChosenFeature(id, bar) => {
            if let Some(feature) = names.feature(id, &path.then(0), to) {
                check_bar(&feature.kind, bar, &path.then(1), to);
            }
        }
        _ => {}
    }
}
