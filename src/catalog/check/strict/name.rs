//! Names of things and plans are printed as they are in every language: none holds English that describes.
//!
//! In: a part. Out: an error at each name or plan with a word of the list in `words.rs`.

use super::words::description;
use crate::catalog::check::part::Part;
use crate::text::fault::Findings;
use crate::text::message::Message;
use crate::text::spans::Path;

/// Checks the name of an entity, of its plan, and the plans its prices name.
pub(super) fn check(part: &Part<'_>, to: &mut Findings<'_>) {
    let root = Path::root();
    let mut name = |name: &str, path: &Path| {
        if let Some(found) = description(name) {
            to.error(path, Message::new("strict-name").with("found", found));
        }
    };
    name(part.entity.name(), &root.then("name"));
    if let Some(plan) = part.service.and_then(|service| service.plan) {
        name(plan, &root.then("plan"));
    }
    for (i, price) in part.entity.prices().iter().enumerate() {
        if let Some(plan) = price.plan.as_deref() {
            name(plan, &root.then("prices").then(i).then("plan"));
        }
    }
}
