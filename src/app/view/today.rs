//! What the step Today shows: the inventory, and what a search in the catalogue finds.

use super::client::Choices;
use super::find::{Found, find};
use super::question::{Question, open_questions};
use crate::catalog::{Catalog, Currency, Per, Price, Purpose, Service};
use crate::dossier::{Cost, Dossier, Tool, Without};
use crate::plan::Renewal;
use crate::text::{Language, tr, tr_with};

/// Codes of the currencies to choose from.
const CURRENCIES: [&str; 7] = ["EUR", "CHF", "USD", "GBP", "DKK", "SEK", "NOK"];

/// One tool of the inventory.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToolLine {
    pub(crate) tool: Tool,
    /// Its own name, else the service's.
    pub(crate) title: String,
    /// Operator and purposes, or that the catalogue does not have it.
    pub(crate) subtitle: String,
    /// What the catalogue says it is for; empty where it does not have it.
    pub(crate) purposes: String,
    /// Nothing in the catalogue stands for it.
    pub(crate) foreign: bool,
    /// Questions that are not answered yet, in the order of the card.
    pub(crate) open: Vec<Question>,
    /// That nobody has said which plan it is, and what that means; empty where it was said, or where there is none.
    pub(crate) assumed: String,
    /// What stops without it, for how long one can do without, what replaces it, when notice is due.
    pub(crate) stakes: Vec<String>,
    /// When the contract renews itself and until when notice ends it; empty: not known.
    pub(crate) renewal: String,
    /// Prices of the catalogue that can be taken over into the contract.
    pub(crate) prices: Vec<KnownPrice>,
    /// Contents for which the catalogue knows a way out.
    pub(crate) ways_out: Vec<String>,
}

/// A price of the catalogue, as it would stand in the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownPrice {
    /// Plan, amount, tax and term.
    pub(crate) words: String,
    /// What to know of it.
    pub(crate) note: String,
    pub(crate) cost: Cost,
    pub(crate) term_months: Option<u32>,
}

/// The step Today.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TodayView {
    pub(crate) language: Language,
    pub(crate) lines: Vec<ToolLine>,
    /// How many there are, and how many of them deserve a look; empty without a tool.
    pub(crate) sum: String,
    pub(crate) found: Vec<Found>,
    /// What was searched for, trimmed.
    pub(crate) search: String,
    /// Names of contents that people rescue.
    pub(crate) contents: Vec<String>,
    pub(crate) without: Choices<Option<Without>>,
    pub(crate) currencies: Choices<Currency>,
    pub(crate) periods: Choices<Per>,
}

impl TodayView {
    /// The step for this dossier, with what `search` finds; `renewals` are those of its tools.
    pub(crate) fn new(
        dossier: &Dossier,
        catalog: &Catalog,
        language: Language,
        (search, renewals): (&str, &[Option<Renewal>]),
    ) -> Self {
        let search = search.trim().to_owned();
        let renewal = |i: usize| renewals.get(i).copied().flatten();
        let tools = dossier.inventory.iter().enumerate();
        Self {
            language,
            lines: tools.map(|(i, t)| line((t, renewal(i)), catalog, language)).collect(),
            sum: sum(&dossier.inventory, language),
            found: find(catalog, &search),
            contents: catalog.contents.iter().map(|c| c.name(language).to_owned()).collect(),
            without: without(language),
            currencies: currencies(),
            periods: Per::ALL.iter().map(|p| (*p, tr(language, &format!("app-per-{}", p.code())))).collect(),
            search,
        }
    }

    /// A tool for a service of the catalogue, or for what was searched for. What it is used for is the client's to say.
    pub(crate) fn new_tool(&self, found: Option<&Found>) -> Tool {
        let name = found.map_or(self.search.as_str(), |f| f.name.as_str());
        Tool {
            id: self.free_id(name),
            service: found.map(|f| f.service.clone()),
            name: if found.is_some() { String::new() } else { name.to_owned() },
            ..Tool::default()
        }
    }

    fn free_id(&self, name: &str) -> String {
        let base = slug(name);
        let taken = |id: &str| self.lines.iter().any(|l| l.tool.id == id);
        let numbered = (2..).map(|n| format!("{base}-{n}"));
        std::iter::once(base.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(base)
    }
}

fn without(language: Language) -> Choices<Option<Without>> {
    let named = |w: Without| (Some(w), tr(language, &format!("app-without-{}", w.code())));
    Without::ALL.into_iter().map(named).chain([(None, tr(language, "app-not-answered"))]).collect()
}

/// A name as an id: small letters and digits, joined by dashes.
fn slug(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    let slug = plain.split_whitespace().collect::<Vec<_>>().join("-");
    if slug.is_empty() { "tool".to_owned() } else { slug }
}

fn line((tool, renewal): (&Tool, Option<Renewal>), catalog: &Catalog, language: Language) -> ToolLine {
    let service = tool.service.as_ref().and_then(|id| catalog.services.get(id));
    let known = service.map(|s| s.name.clone());
    let missing = || tool.service.as_ref().map_or_else(String::new, ToString::to_string);
    let title = if tool.name.is_empty() { known.unwrap_or_else(missing) } else { tool.name.clone() };
    ToolLine {
        title,
        subtitle: match (service, &tool.service) {
            (Some(service), _) => subtitle(service, tool, catalog, language),
            (None, Some(_)) => tr(language, "app-tool-missing"),
            (None, None) => tr(language, "app-tool-foreign"),
        },
        purposes: service.map(|s| purposes(&s.purposes, language)).unwrap_or_default(),
        foreign: service.is_none(),
        open: open_questions(tool),
        assumed: service.map(|s| assumed(s, tool, language)).unwrap_or_default(),
        renewal: renewal.map(|r| renews(r, language)).unwrap_or_default(),
        stakes: stakes(tool, renewal, language),
        prices: service.map(|s| s.prices.iter().filter_map(|p| known_price(p, language)).collect()).unwrap_or_default(),
        ways_out: service.map(|s| ways_out(s, catalog, language)).unwrap_or_default(),
        tool: tool.clone(),
    }
}

/// The inventory in one line.
fn sum(tools: &[Tool], language: Language) -> String {
    if tools.is_empty() {
        return String::new();
    }
    let part = |of: &dyn Fn(&Tool) -> Option<bool>| {
        let count = |answer: Option<bool>| tools.iter().filter(|t| of(t) == answer).count();
        let counts = [("count", count(Some(true)).into()), ("open", count(None).into())];
        tr_with(language, "app-tool-sum-part", &counts)
    };
    let values = [
        ("tools", tools.len().into()),
        ("unofficial", part(&|t| t.sanctioned.map(|official| !official)).into()),
        ("shared", part(&is_shared).into()),
        ("vital", part(&|t| t.without_for.map(|_| is_vital(t))).into()),
    ];
    tr_with(language, "app-tool-sum", &values)
}

/// Whether several people share a password; `None` = nobody has said so of every account.
fn is_shared(tool: &Tool) -> Option<bool> {
    let shared = |answer: Option<bool>| tool.accounts.iter().any(|a| a.shared == answer);
    let open = tool.accounts.is_empty() || shared(None);
    if shared(Some(true)) { Some(true) } else { (!open).then_some(false) }
}

/// Whether it cannot be missed for a day.
fn is_vital(tool: &Tool) -> bool {
    matches!(tool.without_for, Some(Without::Hours4 | Without::Day))
}

/// What hangs on a tool, part by part; what was not answered is left out.
fn stakes(tool: &Tool, renewal: Option<Renewal>, language: Language) -> Vec<String> {
    let with = |key: &str, text: &str| {
        let text = text.trim().trim_end_matches('.');
        (!text.is_empty()).then(|| tr_with(language, key, &[("text", text.into())]))
    };
    let long = tool.without_for.map(|w| tr(language, &format!("app-tool-at-most-{}", w.code())));
    let fallback = with("app-tool-instead", &tool.fallback);
    let missing = || is_vital(tool).then(|| tr(language, "app-tool-no-fallback"));
    let renews = renewal.map(|r| renews(r, language));
    let parts = [with("app-tool-stands-still", &tool.stops), long, fallback.or_else(missing), renews];
    parts.into_iter().flatten().collect()
}

fn renews(renewal: Renewal, language: Language) -> String {
    let on = language.date(renewal.on);
    match renewal.notice {
        Some(day) => {
            let values = [("notice", language.date(day).into()), ("on", on.into())];
            tr_with(language, "app-contract-notice-by", &values)
        }
        None => tr_with(language, "app-contract-renews", &[("on", on.into())]),
    }
}

/// A price that is paid again and again; shares and single payments belong to no contract of today.
fn known_price(price: &Price, language: Language) -> Option<KnownPrice> {
    if price.per == Per::OneOff || price.returnable {
        return None;
    }
    let amount = language.money(price.amount.0, price.currency.as_str());
    let months = |n: u32| usize::try_from(n).unwrap_or_default();
    let parts = [
        price.plan.clone(),
        Some(tr_with(language, &format!("doc-per-{}", price.per.code()), &[("amount", amount.into())])),
        Some(tr(language, &format!("show-vat-{}", price.vat.code()))),
        price.term_months.map(|n| tr_with(language, "app-catalog-term", &[("count", months(n).into())])),
    ];
    Some(KnownPrice {
        words: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        note: price.note.get(language).to_owned(),
        cost: Cost { amount: price.amount, currency: price.currency.clone(), per: price.per },
        term_months: price.term_months,
    })
}

/// Names of the contents that can be got out of a service, each once, in the catalogue's order.
fn ways_out(service: &Service, catalog: &Catalog, language: Language) -> Vec<String> {
    let software = catalog.software_of(service).map_or(&[][..], |s| s.exit.as_slice());
    let exits = || service.exit.iter().chain(software);
    let known = catalog.contents.iter().filter(|c| exits().any(|exit| exit.content == c.id));
    known.map(|c| c.name(language).to_owned()).collect()
}

fn subtitle(service: &Service, tool: &Tool, catalog: &Catalog, language: Language) -> String {
    let provider = catalog.provider_of(service).map_or("", |p| p.name.as_str());
    let key = |plan: &str| if is_said(plan, service, tool) { "app-tool-plan" } else { "app-tool-plan-assumed" };
    let plan = plan(service).map(|plan| tr_with(language, key(plan), &[("plan", plan.into())]));
    [provider.to_owned(), purposes(&service.purposes, language), plan.unwrap_or_default()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The plan that the catalogue describes, where the service is not called after it.
fn plan(service: &Service) -> Option<&str> {
    service.plan.as_deref().filter(|plan| !service.name.contains(*plan))
}

/// Whether the client's contract says that it is this plan: it names that plan's list price.
fn is_said(plan: &str, service: &Service, tool: &Tool) -> bool {
    let paid = tool.contract.as_ref().and_then(|contract| contract.cost.as_ref());
    let same = |p: &Price, paid: &Cost| (p.amount, &p.currency, p.per) == (paid.amount, &paid.currency, paid.per);
    let listed = |paid: &Cost| service.prices.iter().any(|p| p.plan.as_deref() == Some(plan) && same(p, paid));
    paid.is_some_and(listed)
}

fn assumed(service: &Service, tool: &Tool, language: Language) -> String {
    let open = plan(service).filter(|plan| !is_said(plan, service, tool));
    open.map(|plan| tr_with(language, "app-tool-plan-why", &[("plan", plan.into())])).unwrap_or_default()
}

fn purposes(purposes: &[Purpose], language: Language) -> String {
    purposes.iter().map(|p| purpose(*p, language)).collect::<Vec<_>>().join(", ")
}

/// Currencies to choose from.
pub(crate) fn currencies() -> Choices<Currency> {
    CURRENCIES.iter().filter_map(|c| Some((Currency::parse(c)?, (*c).to_owned()))).collect()
}

/// The name of a purpose.
pub(crate) fn purpose(purpose: Purpose, language: Language) -> String {
    tr(language, &format!("app-purpose-{}", purpose.code()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::Example;
    use crate::plan::next_renewals;

    #[test]
    fn what_hangs_on_a_tool_is_said_in_every_language() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for example in Example::ALL {
            let dossier = Dossier::parse("x", example.text()).unwrap();
            let renewals = next_renewals(catalog, &dossier);
            for language in Language::ALL {
                let view = TodayView::new(&dossier, catalog, language, ("", &renewals));
                let text = format!("{:?} {}", view.lines, view.sum);
                assert!(!text.contains('«'), "{text}");
            }
        }
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let view = TodayView::new(&dossier, catalog, Language::De, ("", &next_renewals(catalog, &dossier)));
        assert!(view.lines[0].renewal.contains("31.08.2027"), "{}", view.lines[0].renewal);
        assert!(view.lines[0].stakes.len() >= 3, "{:?}", view.lines[0].stakes);
    }

    #[test]
    fn what_nobody_has_answered_is_counted_as_open_and_not_as_none() {
        let said = |[tools, unofficial, shared, vital]: [&str; 4]| {
            let rest = format!("with a shared password: {shared} · needed again within a day: {vital}");
            format!("Tools: {tools} · unofficial: {unofficial} · {rest}")
        };
        let one = |tool: &Tool| sum(std::slice::from_ref(tool), Language::En);
        let mut tool = Tool::default();
        let open = said(["1", "1 not answered", "1 not answered", "1 not answered"]);
        assert_eq!(one(&tool), open);
        tool.accounts = vec![crate::dossier::Account::default()];
        assert_eq!(one(&tool), open, "an account of which nothing is known");
        tool.accounts.iter_mut().for_each(|account| account.shared = Some(false));
        (tool.sanctioned, tool.without_for) = (Some(true), Some(Without::Longer));
        assert_eq!(one(&tool), said(["1", "0", "0", "0"]));
        tool.sanctioned = Some(false);
        let two = said(["2", "1 (1 not answered)", "1 not answered", "1 not answered"]);
        assert_eq!(sum(&[tool, Tool::default()], Language::En), two);
    }

    #[test]
    fn names_become_ids() {
        assert_eq!(slug("Google Drive"), "google-drive");
        assert_eq!(slug("  Größe & Co. 2 "), "gr-e-co-2");
        assert_eq!(slug("日本"), "tool");
    }

    #[test]
    fn what_a_tool_is_for_is_a_hint_until_the_client_says_it() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let view = TodayView::new(&dossier, catalog, Language::En, ("whatsapp mess", &[]));
        let tool = view.new_tool(view.found.first());
        assert!(tool.service.is_some() && tool.used_for.is_empty(), "{tool:?}");
        dossier.inventory.push(tool);
        let view = TodayView::new(&dossier, catalog, Language::En, ("", &[]));
        assert_eq!(view.lines.last().unwrap().purposes, "messaging");
    }
}
