//! `explain`: every step from fact to points.

use clap::ArgMatches;

use super::input::{self, Input};
use super::rank::level;
use super::{Desk, Exit, Stop};
use crate::catalog::{Criterion, Group, Source};
use crate::dossier::OptionId;
use crate::score::{self, Bench, Evidence, Item, Judgement, Order, Ranking, Scored, Shown, Weighed};
use crate::text::fault::unknown;
use crate::text::{Language, Message, tr};

/// Every step from fact to points, for one option and all or one of its criteria.
pub(super) fn explain(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let input = Input::read(desk, matches)?;
    let catalog = input.catalog()?;
    let index = input.move_index(matches)?;
    let ranking = input.ranking(catalog, index, Order::Likely)?;
    let known: Vec<&OptionId> = ranking.options.iter().map(|o| &o.option.id).collect();
    let id = input::option(matches.get_one::<String>("option").map_or("", String::as_str), &known)?;
    let only = matches.get_one::<String>("criterion").map(String::as_str);
    let of_purpose = |c: &&Criterion| !c.scored && c.purposes.contains(ranking.of.purpose);
    let silent: Vec<&Criterion> = catalog.criteria.iter().filter(of_purpose).collect();
    if let Some(wanted) = only {
        known_criterion(&ranking, &silent, wanted)?;
    }
    if let Some(option) = ranking.find(&id) {
        let parts =
            Explained { language: desk.language, ranking: &ranking, option, shown: score::shown(&ranking, option) };
        desk.say(&parts.head());
        for group in Group::ALL {
            parts.group(desk, *group, only);
        }
        let bench = Bench::new(catalog, &input.dossier, ranking.of);
        let wanted = silent.into_iter().filter(|c| only.is_none_or(|id| id == c.id.as_str()));
        let judged: Vec<_> = wanted.map(|c| (c, bench.criterion(&option.option, c))).collect();
        parts.silent(desk, &judged);
    }
    Ok(Exit::Done)
}

fn known_criterion(ranking: &Ranking<'_>, silent: &[&Criterion], wanted: &str) -> Result<(), Stop> {
    let ids = || ranking.weights.items.iter().map(|w| w.item.id()).chain(silent.iter().map(|c| c.id.as_str()));
    if ids().any(|id| id == wanted) {
        return Ok(());
    }
    Err(Stop::usage(unknown("cli-no-such-criterion", wanted, ids())))
}

struct Explained<'a> {
    language: Language,
    ranking: &'a Ranking<'a>,
    option: &'a Scored<'a>,
    shown: Shown,
}

impl Explained<'_> {
    fn head(&self) -> String {
        let score = self.option.score;
        Message::new("explain-head")
            .with("option", self.option.option.name(self.language))
            .with("likely", self.tenths(self.shown.total))
            .with("low", self.tenths(score::floor_tenths(score.low)))
            .with("high", self.tenths(score::ceil_tenths(score.high)))
            .with("known", self.language.percent(self.option.coverage))
            .with("weak", self.language.percent(self.option.weak))
            .to(self.language)
    }

    fn tenths(&self, tenths: i64) -> String {
        self.language.number(f64::from(i32::try_from(tenths).unwrap_or_default()) / 10.0, 1)
    }

    fn group(&self, desk: &mut Desk<'_>, group: Group, only: Option<&str>) {
        let Some((_, tenths)) = self.shown.groups.iter().find(|(g, _)| *g == group) else { return };
        let weight = self.ranking.weights.groups.iter().find(|g| g.group == group);
        let line = Message::new("explain-group")
            .with("group", tr(self.language, &format!("group-{}", group.code())))
            .with("points", self.tenths(*tenths))
            .with("importance", self.language.plain_number(weight.map_or(0.0, |g| g.importance)))
            .with("share", self.language.percent(weight.map_or(0.0, |g| g.weight)));
        desk.say(&format!("\n{}", line.to(self.language)));
        let rows = self.ranking.weights.items.iter().zip(&self.option.judgements).zip(&self.shown.items);
        for ((weighed, judgement), tenths) in rows.filter(|((w, _), _)| w.item.group() == group) {
            if only.is_none_or(|id| id == weighed.item.id()) {
                self.item(desk, weighed, judgement, *tenths);
            }
        }
    }

    fn item(&self, desk: &mut Desk<'_>, weighed: &Weighed<'_>, judgement: &Judgement<'_>, tenths: i64) {
        let hull = judgement.hull;
        let utility = |value: f64| self.language.plain_number(value);
        let line = Message::new("explain-item")
            .with("name", weighed.item.name().get(self.language))
            .with("level", level(self.language, &weighed.item, judgement))
            .with("points", self.tenths(tenths))
            .with("weight", self.language.number(100.0 * weighed.weight, 2))
            .with("likely", utility(hull.likely))
            .with("low", utility(hull.low))
            .with("high", utility(hull.high));
        desk.say(&format!("  {}", line.to(self.language)));
        for line in self.evidence(judgement) {
            desk.say(&format!("      {line}"));
        }
    }

    /// Criteria that are shown and never scored.
    fn silent(&self, desk: &mut Desk<'_>, judged: &[(&Criterion, Judgement<'_>)]) {
        if !judged.is_empty() {
            desk.say(&format!("\n{}", tr(self.language, "explain-not-scored")));
        }
        for (criterion, judgement) in judged {
            let found = level(self.language, &Item::Criterion(criterion), judgement);
            desk.say(&format!("  {}: {found}", criterion.name.get(self.language)));
            // What is said of the unknown speaks of points.
            for line in self.evidence(judgement).into_iter().filter(|_| judgement.known()) {
                desk.say(&format!("      {line}"));
            }
        }
    }

    /// The reason of an own judgement, and who said it.
    fn own(&self, reason: &str, said_by: &str) -> String {
        if said_by.is_empty() {
            return reason.to_owned();
        }
        Message::new("explain-said-by").with("reason", reason).with("who", said_by).to(self.language)
    }

    fn evidence(&self, judgement: &Judgement<'_>) -> Vec<String> {
        let (note, sources): (String, &[Source]) = match judgement.evidence {
            None => (tr(self.language, "explain-unknown"), &[]),
            Some(Evidence::Override(own)) => (self.own(&own.reason, &own.said_by), &[]),
            Some(Evidence::OwnValue(own)) => (self.own(&own.reason, &own.said_by), &[]),
            Some(Evidence::Fact(fact)) => (fact.note.get(self.language).to_owned(), &fact.sources),
            Some(Evidence::Feature(fact)) => (fact.note.get(self.language).to_owned(), &fact.sources),
            Some(Evidence::Opinion(opinion)) => (opinion.reason.get(self.language).to_owned(), &opinion.sources),
        };
        let stale = judgement.stale.then(|| tr(self.language, "explain-stale"));
        let grade = judgement.grade.map(|g| tr(self.language, &format!("grade-{}", g.code())));
        let about =
            [Some(judgement.carrier.to_string()), grade, stale].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let sources = sources.iter().map(|s| {
            let date = s.as_of.as_ref().map(|d| d.as_str().to_owned()).or_else(|| s.read.map(|d| d.to_string()));
            let date = date.unwrap_or_default();
            let parts = [s.publisher.as_str(), s.title.as_str(), date.as_str()].into_iter().filter(|p| !p.is_empty());
            format!("{} <{}>", parts.collect::<Vec<_>>().join(", "), s.url)
        });
        let note = if note.is_empty() { about } else { format!("{note} [{about}]") };
        std::iter::once(note).chain(sources).collect()
    }
}
