//! A service is one plan: its facts, features and prices speak of no other.

use super::words::other_plan;
use crate::catalog::check::part::Part;
use crate::catalog::{About, Catalog};
use crate::text::Text;
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// Checks a service that can be chosen.
pub(super) fn check(part: &Part<'_>, catalog: &Catalog, to: &mut Findings<'_>) {
    let root = Path::root();
    let About::Service(id) = part.entity.about() else { return };
    let Some(service) = catalog.services.get(&id) else { return };
    let Some(own) = service.plan.as_deref() else {
        to.error(&root, Message::new("strict-no-plan"));
        return;
    };
    for (i, price) in part.entity.prices().iter().enumerate() {
        if price.plan.as_deref().is_some_and(|plan| plan != own) {
            to.error(&root.then("prices").then(i).then("plan"), Message::new("strict-plan-price").with("plan", own));
        }
    }
    let siblings =
        catalog.services.values().filter(|s| s.provider == service.provider && s.software == service.software);
    let others: Vec<&str> = siblings.filter_map(|s| s.plan.as_deref()).filter(|p| *p != own).collect();
    let mut note = |note: &Text, path: Path| {
        if let Some(other) = other_plan(&note.en, own, &others) {
            to.error(&path.then("note"), Message::new("strict-plan-note").with("found", other).with("plan", own));
        }
    };
    for (id, fact) in part.entity.facts() {
        note(&fact.note, root.then("facts").then(id));
    }
    for (id, feature) in part.entity.features() {
        note(&feature.note, root.then("features").then(id));
    }
}
