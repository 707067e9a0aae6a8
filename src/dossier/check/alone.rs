//! Faults of single values of a dossier: a missing reason, a number out of its range, a region that is not used.
//!
//! In: the checker. Out: more findings. Names and references are looked at in the module above.

use super::Checker;
use crate::catalog::{Country, Region};
use crate::dossier::PlanEdit;
use crate::text::fault::unknown;
use crate::text::message::Message;
use crate::text::spans::Path;

impl Checker<'_> {
    /// A region counts together with its country, and where the catalogue knows it.
    pub(super) fn region(&mut self) {
        let client = &self.dossier.client;
        let Some(region) = client.region.as_ref().map(Region::as_str) else { return };
        let path = Path::root().then("client").then("region");
        let country = |region: &str| region.split('-').next().unwrap_or_default().to_owned();
        let own = country(region);
        if client.country.as_ref().map(Country::as_str) != Some(own.as_str()) {
            let message = Message::new("fault-region-country").with("found", region).with("expected", own);
            self.to.warning(&path, message);
            return;
        }
        let regions = self.catalog.holidays.iter().filter_map(|h| h.region.as_ref()).map(Region::as_str);
        let known: Vec<&str> = regions.filter(|r| country(r) == own).collect();
        if !known.is_empty() && !known.contains(&region) {
            self.to.warning(&path, unknown("fault-unknown-region", region, known));
        }
    }

    /// A reason that must be there.
    pub(super) fn reason(&mut self, reason: &str, path: &Path) {
        if reason.trim().is_empty() {
            self.to.error(path, Message::new("fault-reason"));
        }
    }

    /// Numbers and reasons of the plan.
    pub(super) fn plan(&mut self) {
        let (plan, root) = (&self.dossier.plan, Path::root().then("plan"));
        if plan.hours_per_week.is_some_and(|hours| hours.0 <= 0.0) {
            self.to.error(&root.then("hours_per_week"), Message::new("fault-number").with("found", "0"));
        }
        for (currency, rate) in &plan.rates {
            if rate.rate.0.is_zero() {
                let path = root.then("rates").then(currency.as_str()).then("rate");
                self.to.error(&path, Message::new("fault-number").with("found", rate.rate.to_string()));
            }
        }
        for (i, edit) in plan.edits.iter().enumerate() {
            self.edit(edit, &root.then("edits").then(i));
        }
    }

    fn edit(&mut self, edit: &PlanEdit, path: &Path) {
        match edit {
            PlanEdit::Skip(_, reason) => self.reason(reason, &path.then(1)),
            PlanEdit::Add(task) => {
                let numbers = [("effort_hours", task.effort_hours), ("duration_days", task.duration_days)];
                for (field, points) in numbers {
                    if points.is_some_and(|p| !p.values().is_sorted()) {
                        self.to.error(&path.then(0).then(field), Message::new("fault-three-point"));
                    }
                }
            }
            _ => {}
        }
    }
}
