//! The lines of a page that are no criteria: prices, ways out and in, incidents, opinions, notes,
//! and the services behind a program or an operator.

use super::Link;
use super::item::{Item, Maker, Mark, shape};
use crate::app::view::compare::side::Shape;
use crate::app::view::words;
use crate::catalog::{Arrival, Billed, Deadline, Exit, Incident, Note, Opinion, Page, Price, Service, Verdict};
use crate::text::{Text, tr_with};

impl Maker<'_> {
    /// Prices of the entity, and of a service also what its operator asks of everybody.
    pub(super) fn prices(self, page: &Page<'_>) -> Vec<Item> {
        let operator = page.provider.filter(|_| page.service.is_some());
        let mut items: Vec<Item> = page.entity.prices().iter().map(|p| self.price(p)).collect();
        for price in operator.map_or(&[][..], |p| p.prices.as_slice()) {
            let from = operator.map(|p| Link::to(p));
            items.push(Item { from, ..self.price(price) });
        }
        if items.is_empty() && page.service.is_some() {
            let word = self.tr("app-catalog-no-price");
            items.push(Item { shape: Some(Shape::Unknown), word, ..Item::default() });
        }
        items
    }

    fn price(self, price: &Price) -> Item {
        let amount = self.language.money(price.amount.0, price.currency.as_str());
        let count = |n: u32| usize::try_from(n).unwrap_or_default();
        let with = |key: &str, n: u32| tr_with(self.language, key, &[("count", count(n).into())]);
        let remarks = [
            Some(self.tr(&format!("show-vat-{}", price.vat.code()))),
            price.billed.map(|b| match b {
                Billed::Monthly => self.tr("app-catalog-billed-monthly"),
                Billed::Yearly => self.tr("app-catalog-billed-yearly"),
                Billed::Months(n) => with("app-catalog-billed-months", n),
            }),
            price.min_seats.map(|n| with("app-catalog-min-seats", n)),
            price.term_months.map(|n| with("app-catalog-term", n)),
            price.returnable.then(|| self.tr("app-catalog-returnable")),
        ];
        Item {
            title: price.plan.clone().unwrap_or_else(|| self.tr("app-catalog-price")),
            word: tr_with(self.language, &format!("doc-per-{}", price.per.code()), &[("amount", amount.into())]),
            remark: remarks.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            ..self.sourced(&price.note, &price.sources)
        }
    }

    pub(super) fn exit(self, exit: &Exit) -> Item {
        let content = self.catalog.contents.iter().find(|c| c.id == exit.content);
        let title = content.map_or_else(|| exit.content.to_string(), |c| c.name(self.language).to_owned());
        let mut item = self.told(title, &exit.what, &exit.how, &exit.sources);
        item.remark = exit.deadline.as_ref().map(|d| self.deadline(d)).unwrap_or_default();
        item
    }

    fn deadline(self, deadline: &Deadline) -> String {
        let of = deadline.after.map(|a| ("after", a)).or_else(|| deadline.before.map(|b| ("before", b)));
        let days = deadline.days.zip(of).map(|(days, (side, anchor))| {
            let anchor = self.tr(&format!("app-plan-anchor-{}", anchor.code()));
            let values = [("days", usize::try_from(days).unwrap_or_default().into()), ("anchor", anchor.into())];
            tr_with(self.language, &format!("app-plan-deadline-{side}"), &values)
        });
        let parts = [days.unwrap_or_default(), self.text(&deadline.note)];
        parts.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn arrival(self, arrival: &Arrival) -> Item {
        self.told(self.text(&arrival.what), &Text::default(), &arrival.how, &arrival.sources)
    }

    /// What and how: the first stands in the line, the second behind it; alone, the second stands in the line.
    fn told(self, title: String, what: &Text, how: &Text, sources: &[crate::catalog::Source]) -> Item {
        let what = self.text(what);
        let mut item = self.sourced(how, sources);
        item.word = if what.is_empty() { item.texts.drain(..).collect() } else { what };
        item.title = title;
        item
    }

    pub(super) fn incident(self, incident: &Incident) -> Item {
        let mut item = self.sourced(&Text::default(), &incident.sources);
        let undated = || self.tr("show-undated");
        item.title = incident.date.as_ref().map_or_else(undated, |d| d.shown(self.language));
        item.word = self.text(&incident.what);
        let told = self.text(&incident.communicated);
        if !told.is_empty() {
            item.lines.push((self.tr("app-catalog-communicated"), told));
        }
        item
    }

    pub(super) fn note(self, note: &Note) -> Item {
        let mut item = self.sourced(&note.text, &note.sources);
        item.word = item.texts.drain(..).collect();
        item
    }

    /// What authorities said: what still stands first, the newest first.
    pub(super) fn opinions(self, page: &Page<'_>) -> Vec<Item> {
        let mut opinions = page.opinions.clone();
        let date = |o: &Opinion| o.date.as_ref().map(crate::catalog::PartDate::first_day);
        opinions.sort_by_key(|o| (!o.in_force, std::cmp::Reverse(date(o))));
        opinions.into_iter().map(|o| self.opinion(o)).collect()
    }

    fn opinion(self, opinion: &Opinion) -> Item {
        let verdict = opinion.verdict.map_or("none", Verdict::code);
        let (mark, force) =
            if opinion.in_force { (Mark::InForce, "show-in-force") } else { (Mark::Past, "show-history") };
        let dated = opinion.date.as_ref().map(|d| d.shown(self.language));
        let product = opinion.product.clone().unwrap_or_default();
        let mut item = self.sourced(&Text::default(), &opinion.sources);
        item.title = opinion.authority.clone();
        item.shape = shape(opinion.verdict.map(goodness));
        item.word = self.tr(&format!("show-verdict-{verdict}"));
        item.remark = [dated.unwrap_or_else(|| self.tr("show-undated")), product]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        item.marks.push((mark, self.tr(force)));
        item.from = (opinion.about != *self.about).then(|| Link::find(self.catalog, &opinion.about));
        let parts = [("scope", &opinion.scope), ("reason", &opinion.reason), ("since", &opinion.since)];
        for (code, text) in parts {
            let text = self.text(text);
            if !text.is_empty() {
                item.lines.push((self.tr(&format!("app-catalog-opinion-{code}")), text));
            }
        }
        item
    }

    /// A service of this operator, or with this program.
    pub(super) fn service(self, service: &Service) -> Item {
        let operator = || self.catalog.provider_of(service).map(|p| p.name.clone());
        let program = || self.catalog.software_of(service).map(|s| s.name.clone());
        let other = if matches!(self.about, crate::catalog::About::Software(_)) { operator() } else { program() };
        Item {
            title: service.name.clone(),
            word: other.unwrap_or_else(|| self.tr("app-catalog-no-program")),
            remark: words::purposes(self.language, &service.purposes),
            to: Some(Link::to(service)),
            ..Item::default()
        }
    }
}

const fn goodness(verdict: Verdict) -> f64 {
    match verdict {
        Verdict::Positive => 1.0,
        Verdict::Conditional => 0.5,
        Verdict::Negative => 0.0,
    }
}
