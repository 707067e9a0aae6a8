//! Conditions of playbooks, duties and risks, judged for a client and a decision.
//!
//! In: a [`Condition`] and the [`Situation`] it is judged in. Out: a [`Truth`]. What nobody has
//! answered stays open through `Not`, `All` and `Any` (Kleene's three-valued logic); an open
//! condition counts as true, and its task asks.

use crate::catalog::{
    Catalog, Condition, CriterionId, DecisionKind, FeatureBar, FeatureId, FeatureValue, LevelId, Purpose,
    Representation, ServiceId, Side,
};
use crate::dossier::{Dossier, Move, Tool};
use crate::score::{Bench, Candidate, reaches};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not.
    No,
    /// Something it asks for is not known: it counts as true, and its task asks.
    Unknown,
    /// It does.
    Yes,
}

impl Truth {
    /// Whether what hangs on it is there.
    #[must_use]
    pub fn counts(self) -> bool {
        self != Self::No
    }

    /// The opposite; open stays open.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(answer: Option<bool>) -> Self {
        answer.map_or(Self::Unknown, Self::from)
    }
}

/// The best of several.
pub(super) fn any(truths: impl IntoIterator<Item = Truth>) -> Truth {
    truths.into_iter().max().unwrap_or(Truth::No)
}

fn all(truths: impl IntoIterator<Item = Truth>) -> Truth {
    truths.into_iter().min().unwrap_or(Truth::Yes)
}

/// What a condition is judged in: the client, a decided move, one of its options, its tools.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The catalogue.
    pub catalog: &'a Catalog,
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The move.
    pub of: &'a Move,
    /// Shape of its decision.
    pub kind: DecisionKind,
    /// The decided option, one of those that are tried, or a tool that stays; `None` = a tool that
    /// the catalogue does not know.
    pub option: Option<&'a Candidate<'a>>,
    /// The replaced tools that are looked at.
    pub tools: &'a [&'a Tool],
}

impl Situation<'_> {
    /// Whether a condition holds here.
    #[must_use]
    pub fn truth(&self, condition: &Condition) -> Truth {
        let client = &self.dossier.client;
        match condition {
            Condition::Always => Truth::Yes,
            Condition::All(list) => all(list.iter().map(|c| self.truth(c))),
            Condition::Any(list) => any(list.iter().map(|c| self.truth(c))),
            Condition::Not(inner) => self.truth(inner).not(),
            Condition::Country(list) => client.country.as_ref().map(|c| list.contains(c)).into(),
            Condition::Region(list) => {
                let elsewhere =
                    client.country.as_ref().is_some_and(|c| list.iter().all(|r| !r.as_str().starts_with(c.as_str())));
                if elsewhere { Truth::No } else { client.region.as_ref().map(|r| list.contains(r)).into() }
            }
            Condition::Sector(list) => list.contains(&client.sector).into(),
            Condition::Regime(list) => list.contains(&client.regime).into(),
            Condition::Representation(list) => represented(client.staff_body(), list),
            Condition::Flag(flag) => client.flag(*flag).into(),
            Condition::AtLeastPeople(n) => client.people.map(|p| p >= *n).into(),
            Condition::AtLeastEmployees(n) => client.employees.map(|p| p >= *n).into(),
            Condition::Purpose(list) => list.contains(&self.of.purpose).into(),
            Condition::Replaces(list) => any(self.tools.iter().map(|t| self.serves(t, list))),
            Condition::Uses(names) => self.inventory(|t| self.is_called(t, names)),
            Condition::Unofficial => self.inventory(|t| Truth::from(t.sanctioned).not()),
            Condition::HasContract => any(self.tools.iter().map(|t| t.contract.as_ref().map(|_| true).into())),
            Condition::SelfHosted => self.option.is_some_and(|o| o.composed).into(),
            Condition::Decided(kinds) => kinds.contains(&self.kind).into(),
            Condition::ChosenLevel(criterion, side, level) => self.level(criterion, *side, level),
            Condition::ChosenFeature(feature, bar) => self.feature(feature, bar),
        }
    }

    /// One tool of the inventory suffices; an empty inventory is not yet filled in.
    fn inventory(&self, test: impl Fn(&Tool) -> Truth) -> Truth {
        let tools = &self.dossier.inventory;
        if tools.is_empty() { Truth::Unknown } else { any(tools.iter().map(test)) }
    }

    /// Whether a tool serves one of these purposes.
    pub(super) fn serves(&self, tool: &Tool, purposes: &[Purpose]) -> Truth {
        let service = tool.service.as_ref().and_then(|id| self.catalog.services.get(id));
        service.map(|s| s.purposes.iter().any(|p| purposes.contains(p))).into()
    }

    /// Whether a tool, its program or its operator has one of these ids.
    pub(super) fn is_called(&self, tool: &Tool, names: &[String]) -> Truth {
        let Some(id) = &tool.service else { return Truth::No };
        let named = |text: &str| names.iter().any(|n| n == text);
        let Some(service) = self.catalog.services.get(id) else {
            return if named(id.as_str()) { Truth::Yes } else { Truth::Unknown };
        };
        let software = service.software.as_ref().is_some_and(|s| named(s.as_str()));
        (named(ServiceId::as_str(id)) || software || named(service.provider.as_str())).into()
    }

    fn level(&self, criterion: &CriterionId, side: Side, level: &LevelId) -> Truth {
        let known = || {
            let criterion = self.catalog.criterion(criterion)?;
            let bench = self.bench();
            let found = bench.criterion(self.option?, criterion).level?;
            let (is, bar) = (criterion.levels.position(&found.id)?, criterion.levels.position(level)?);
            Some(match side {
                Side::AtLeast => is >= bar,
                Side::AtMost => is <= bar,
            })
        };
        known().into()
    }

    fn feature(&self, feature: &FeatureId, bar: &FeatureBar) -> Truth {
        let known = || {
            let feature = self.catalog.feature(feature)?;
            let (value, _) = self.option?.feature(self.of, feature)?;
            let limited = value == FeatureValue::Partial && *bar == FeatureBar::Yes;
            let largest = self.of.need.largest.map(|n| FeatureBar::AtLeast(crate::catalog::Amount(f64::from(n))));
            let bar = if *bar == FeatureBar::LargestMeeting { largest? } else { bar.clone() };
            (!limited).then(|| reaches(&feature.kind, &value, &bar))
        };
        known().into()
    }

    /// What facts are judged in.
    pub(super) fn bench(&self) -> Bench<'_> {
        Bench::new(self.catalog, self.dossier, self.of)
    }

    /// The fact that a condition rests on, as `service:x/criterion`: the first that is known.
    pub(super) fn fact(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().find_map(|c| self.fact(c)),
            Condition::Not(inner) => self.fact(inner),
            Condition::ChosenLevel(id, ..) => {
                let bench = self.bench();
                let judgement = bench.criterion(self.option?, self.catalog.criterion(id)?);
                judgement.known().then(|| format!("{}/{id}", judgement.carrier))
            }
            Condition::ChosenFeature(id, _) => {
                let (_, carrier) = self.option?.feature(self.of, self.catalog.feature(id)?)?;
                Some(format!("{carrier}/{id}"))
            }
            _ => None,
        }
    }
}

fn represented(body: Representation, list: &[Representation]) -> Truth {
    match body {
        Representation::Unknown if !list.contains(&body) => Truth::Unknown,
        _ => list.contains(&body).into(),
    }
}

/// Whether a condition looks at the chosen option.
pub(super) fn looks_at_option(condition: &Condition) -> bool {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().any(looks_at_option),
        Condition::Not(inner) => looks_at_option(inner),
        Condition::SelfHosted | Condition::ChosenLevel(..) | Condition::ChosenFeature(..) => true,
        _ => false,
    }
}

/// The code of the first question a condition asks, kebab-case: `flag`, `country`, `always`.
pub(super) fn code(condition: &Condition) -> &'static str {
    match condition {
        Condition::Always => "always",
        Condition::All(list) | Condition::Any(list) => list.first().map_or("always", code),
        Condition::Not(inner) => code(inner),
        Condition::Country(_) => "country",
        Condition::Region(_) => "region",
        Condition::Sector(_) => "sector",
        Condition::Regime(_) => "regime",
        Condition::Representation(_) => "representation",
        Condition::Flag(flag) => flag.code(),
        Condition::AtLeastPeople(_) => "at-least-people",
        Condition::AtLeastEmployees(_) => "at-least-employees",
        Condition::Purpose(_) => "purpose",
        Condition::Replaces(_) => "replaces",
        Condition::Uses(_) => "uses",
        Condition::Unofficial => "unofficial",
        Condition::HasContract => "has-contract",
        Condition::SelfHosted => "self-hosted",
        Condition::Decided(_) => "decided",
        Condition::ChosenLevel(..) => "chosen-level",
        Condition::ChosenFeature(..) => "chosen-feature",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded;
    use crate::dossier::OptionId;
    use crate::score::candidate;
    use crate::text::ron_file::parse;

    /// Judges a condition for a client, an inventory, and an option.
    fn judged(client: &str, inventory: &str, option: &str, condition: &str) -> Truth {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let text = format!(
            r#"(format: 1, client: (name: "x", {client}), inventory: [{inventory}], moves: [(purpose: Files, need: (largest: 9))])"#
        );
        let dossier = Dossier::parse("x.wissel", &text).unwrap();
        let option = candidate(catalog, &OptionId::parse(option).unwrap());
        let tools: Vec<&Tool> = dossier.inventory.iter().collect();
        let of = &dossier.moves[0];
        let kind = DecisionKind::Move;
        let at = Situation { catalog, dossier: &dossier, of, kind, option: option.as_ref(), tools: &tools };
        at.truth(&parse("when", condition).unwrap())
    }

    fn client(client: &str, condition: &str) -> Truth {
        judged(client, "", "kmeet", condition)
    }

    #[test]
    fn what_is_not_answered_stays_open_under_every_sign() {
        use Truth::{No, Unknown, Yes};
        assert_eq!([Yes.not(), Unknown.not(), No.not()], [No, Unknown, Yes]);
        assert_eq!(client("", "Flag(Minors)"), Unknown);
        assert_eq!(client("", "Not(Flag(Minors))"), Unknown);
        assert_eq!(client("minors: false", "Not(Flag(Minors))"), Yes);
        assert_eq!(client("", r#"All([Flag(Minors), Country(["DE"])])"#), Unknown);
        assert_eq!(client(r#"country: "NL""#, r#"All([Flag(Minors), Country(["DE"])])"#), No);
        assert_eq!(client(r#"country: "DE""#, r#"Any([Flag(Minors), Country(["DE"])])"#), Yes);
        assert_eq!((client("", "All([])"), client("", "Any([])")), (Yes, No));
        assert!(Unknown.counts() && !No.counts());
    }

    #[test]
    fn a_region_is_no_question_in_another_country() {
        let nrw = r#"Region(["DE-NW"])"#;
        assert_eq!(client(r#"country: "NL""#, nrw), Truth::No);
        assert_eq!(client(r#"country: "DE""#, nrw), Truth::Unknown);
        assert_eq!(client(r#"country: "DE", region: "DE-NW""#, nrw), Truth::Yes);
    }

    #[test]
    fn an_unknown_body_may_be_any() {
        assert_eq!(client("", "Representation([Unknown])"), Truth::Yes);
        assert_eq!(client("", "Representation([Betriebsrat])"), Truth::Unknown);
        assert_eq!(client("", "Not(Representation([r#None]))"), Truth::Unknown);
        assert_eq!(client("representation: None", "Not(Representation([r#None]))"), Truth::No);
        assert_eq!(client("employees: 0", "Not(Representation([r#None]))"), Truth::No);
        assert_eq!(client("employees: 0", "Representation([Unknown])"), Truth::No);
        assert_eq!(client("employees: 0, representation: Betriebsrat", "Representation([Betriebsrat])"), Truth::Yes);
    }

    #[test]
    fn tools_are_known_by_service_software_or_provider() {
        let zoom = r#"(id: "a", service: "zoom-workplace", sanctioned: true, contract: ())"#;
        let tool = |condition| judged("", zoom, "kmeet", condition);
        assert_eq!(tool(r#"Uses(["zoom-workplace", "google"])"#), Truth::Yes);
        assert_eq!(tool(r#"Uses(["zoom"])"#), Truth::Yes);
        assert_eq!(tool(r#"Uses(["google"])"#), Truth::No);
        assert_eq!((tool("Unofficial"), tool("HasContract")), (Truth::No, Truth::Yes));
        assert_eq!(tool("Replaces([VideoConferencing])"), Truth::Yes);
        let other = |condition| judged("", r#"(id: "b", name: "Bee")"#, "kmeet", condition);
        assert_eq!((other("Unofficial"), other("HasContract")), (Truth::Unknown, Truth::Unknown));
        assert_eq!(other("Replaces([Files])"), Truth::Unknown);
        assert_eq!(client("", r#"Uses(["google"])"#), Truth::Unknown, "an empty inventory is not yet filled in");
    }

    #[test]
    fn the_chosen_option_is_looked_at() {
        let cooperative = r#"ChosenLevel("ownership", AtLeast, "member-cooperative")"#;
        assert_eq!(judged("", "", "jitsi-hostsharing", cooperative), Truth::Yes);
        assert_eq!(judged("", "", "zoom-workplace", cooperative), Truth::No);
        assert_eq!(judged("", "", "nobody", cooperative), Truth::Unknown);
        assert_eq!(
            judged("", "", "jitsi-hostsharing", r#"ChosenLevel("ownership", AtMost, "member-cooperative")"#),
            Truth::Yes
        );
        assert!(judged("", "", "jitsi-hostsharing", r#"ChosenFeature("max-participants", AtLeast(1))"#).counts());
    }
}
