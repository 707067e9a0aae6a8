//! The head of a page: plan, program, operator, who stands behind it in law, and its website.
//!
//! In: the catalogue's page of an entity. Out: names with words, links or addresses; what nobody
//! knows stands there as not known.

use super::Link;
use super::item::Maker;
use crate::app::view::words;
use crate::catalog::{About, Legal, Page, Status};
use crate::text::tr_with;

/// What stands behind a name in the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// Words.
    Words(String),
    /// Another page.
    Page(Link),
    /// An address in the web.
    Web(String),
}

impl Maker<'_> {
    /// When it ended, and what follows it.
    pub(super) fn retired(self, status: &Status) -> Option<(String, Option<Link>)> {
        let Status::Retired { on, successor } = status else { return None };
        let words = tr_with(self.language, "app-catalog-retired-on", &[("day", self.language.date(on.0).into())]);
        let link = successor.as_ref().map(|id| Link::find(self.catalog, &About::Service(id.clone())));
        Some((words, link))
    }

    /// All lines of the head.
    pub(super) fn head(self, page: &Page<'_>) -> Vec<(String, Value)> {
        let unknown = || self.tr("not-known");
        let mut head = Vec::new();
        let mut push = |key: &str, value: Value| head.push((self.tr(key), value));
        if let Some(service) = page.service {
            push("app-catalog-plan", Value::Words(service.plan.clone().unwrap_or_else(unknown)));
            let software = page.software.map(|s| Value::Page(Link::to(s)));
            push("app-catalog-program", software.unwrap_or_else(|| Value::Words(unknown())));
            if let Some(provider) = page.provider {
                push("app-catalog-operator", Value::Page(Link::to(provider)));
            }
        }
        let legal = page.entity.legal().or_else(|| page.provider.and_then(|p| p.legal.as_ref()));
        push("app-catalog-legal", Value::Words(legal.map_or_else(unknown, |l| self.legal(l))));
        push("app-catalog-parent", Value::Words(self.parent(legal)));
        let purposes = words::purposes(self.language, page.entity.purposes());
        if !purposes.is_empty() {
            push("app-catalog-purpose", Value::Words(purposes));
        }
        if let Some(url) = page.entity.homepage() {
            push("app-catalog-homepage", Value::Web(url.to_owned()));
        }
        head
    }

    fn legal(self, legal: &Legal) -> String {
        let form = legal.form.as_deref().filter(|form| !legal.entity.contains(form));
        let country = legal.country.as_ref().map(|c| words::country(self.language, c));
        let parts = [Some(legal.entity.clone()), form.map(str::to_owned), country];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn parent(self, legal: Option<&Legal>) -> String {
        match legal.and_then(|l| Some((l, l.parent.as_ref()?))) {
            None => self.tr("not-known"),
            Some((legal, _)) if legal.without_parent() => self.tr("show-parent-none"),
            Some((legal, parent)) => {
                let country = legal.parent_country.as_ref().map(|c| words::country(self.language, c));
                [Some(parent.clone()), country].into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
        }
    }
}
