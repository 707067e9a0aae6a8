//! Owner is not seat: levels about owners need to know who they are.

use crate::catalog::check::part::Part;
use crate::catalog::{About, Legal};
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// Checks an operator; others have no owners of their own here.
pub(super) fn check(part: &Part<'_>, to: &mut Findings<'_>) {
    if !matches!(part.entity.about(), About::Provider(_)) || part.withdrawn.is_some() {
        return;
    }
    let facts = Path::root().then("facts");
    let level = |id: &str| part.entity.facts().get(id).map(|f| f.level.as_str());
    let legal = part.entity.legal();
    if level("jurisdiction") == Some("eu-owned")
        && let Some(key) = outside(legal)
    {
        to.error(&facts.then("jurisdiction"), Message::new(key));
    }
    if level("ownership") == Some("private") && legal.is_none_or(|l| l.parent.is_none()) {
        to.error(&facts.then("ownership"), Message::new("strict-owner-unknown"));
    }
}

/// Why an operator cannot count as owned inside the EEA.
fn outside(legal: Option<&Legal>) -> Option<&'static str> {
    let Some(legal) = legal else { return Some("strict-owner-unknown") };
    let foreign = |country: Option<&crate::catalog::Country>| country.is_some_and(|c| !c.is_in_eea());
    if legal.parent.is_none() || legal.country.is_none() {
        Some("strict-owner-unknown")
    } else if foreign(legal.country.as_ref()) || foreign(legal.parent_country.as_ref()) {
        Some("strict-owner-abroad")
    } else if !legal.without_parent() && legal.parent_country.is_none() {
        Some("strict-owner-unknown")
    } else {
        None
    }
}
