//! How large a server must be, worked out from the need and from what the maker says of one server.
//!
//! In: a self-hosted option, its move, the people of the client. Out: one [`Guide`] that shows the
//! way from accounts and people at once to servers, cores, memory and bandwidth, rounded up, and
//! that names what is not known.

use super::guide::in_all;
use super::task::Guide;
use crate::catalog::{Amount, Arrival, Purpose, Sizing, Source};
use crate::dossier::Move;
use crate::score::Candidate;
use crate::text::message::Arg;
use crate::text::{Language, tr, tr_with};

/// Where a guide comes from that is worked out from the need.
pub const WORKED_OUT: &str = "need";

/// The line for one option.
pub(super) fn worked_out(option: &Candidate<'_>, of: &Move, people: Option<u32>) -> Guide {
    let software = option.software.map_or(&[][..], |s| s.arrival.as_slice());
    let facts: Vec<&Arrival> = software.iter().chain(&option.service.arrival).filter(|a| a.sizing.is_some()).collect();
    let size = Size { people, of, rule: rule(&facts) };
    let mut sources: Vec<Source> = Vec::new();
    for source in facts.iter().flat_map(|a| &a.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    Guide {
        from: WORKED_OUT.to_owned(),
        what: in_all(|language| tr(language, "plan-sizing-what")),
        how: in_all(|language| size.say(language)),
        deadline: None,
        sources,
    }
}

/// The machines that a program needs for a move, in one line, by the maker's rule; `None` where their number does not
/// follow from it.
#[must_use]
pub fn machines(option: &Candidate<'_>, of: &Move, language: Language) -> Option<String> {
    let software = option.software.map_or(&[][..], |s| s.arrival.as_slice());
    let facts: Vec<&Arrival> = software.iter().chain(&option.service.arrival).collect();
    let size = Size { people: of.seats, of, rule: rule(&facts) };
    size.servers()?;
    Some(size.parts(language).join(", "))
}

fn rule(facts: &[&Arrival]) -> Sizing {
    facts.iter().filter_map(|a| a.sizing).fold(Sizing::default(), or)
}

/// Each number as the first fact says it.
fn or(first: Sizing, next: Sizing) -> Sizing {
    Sizing {
        people_per_server: first.people_per_server.filter(|n| *n > 0).or(next.people_per_server).filter(|n| *n > 0),
        accounts_per_server: first.accounts_per_server.or(next.accounts_per_server),
        cores: first.cores.or(next.cores),
        memory_gb: first.memory_gb.or(next.memory_gb),
        mbit_per_server: first.mbit_per_server.or(next.mbit_per_server),
        mbit_down_per_person: first.mbit_down_per_person.or(next.mbit_down_per_person),
        mbit_up_per_person: first.mbit_up_per_person.or(next.mbit_up_per_person),
    }
}

struct Size<'a> {
    people: Option<u32>,
    of: &'a Move,
    rule: Sizing,
}

impl Size<'_> {
    /// People at once: all rooms as full as the largest. Numbers beyond all measure give none.
    fn peak(&self) -> Option<u32> {
        self.of.need.rooms_at_once?.checked_mul(self.of.need.largest?).filter(|peak| *peak > 0)
    }

    /// How many servers follow from the rule.
    fn servers(&self) -> Option<u32> {
        let by_people = self.peak().zip(self.rule.people_per_server.filter(|rule| *rule > 0));
        let by_accounts = self.people.zip(self.rule.accounts_per_server);
        by_people
            .map(|(peak, rule)| peak.div_ceil(rule).max(1))
            .or_else(|| by_accounts.filter(|(people, rule)| people <= rule).map(|_| 1))
    }

    fn say(&self, language: Language) -> String {
        let said = [
            Some(self.accounts(language)),
            self.at_once(language),
            self.maker(language),
            self.total(language),
            self.bandwidth(language),
            self.unknown(language),
        ];
        said.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn accounts(&self, language: Language) -> String {
        match self.people {
            Some(people) => tr_with(language, "plan-sizing-accounts", &[("count", count(people))]),
            None => tr(language, "plan-sizing-accounts-unknown"),
        }
    }

    /// Meetings have people at once; of other uses it is said where it was asked.
    fn at_once(&self, language: Language) -> Option<String> {
        let need = &self.of.need;
        if let (Some(rooms), Some(largest), Some(peak)) = (need.rooms_at_once, need.largest, self.peak()) {
            let values = [("rooms", count(rooms)), ("largest", count(largest)), ("peak", count(peak))];
            return Some(tr_with(language, "plan-sizing-peak", &values));
        }
        let asked = need.rooms_at_once.or(need.largest).or(self.rule.people_per_server).is_some();
        let counts = asked || self.of.purpose == Purpose::VideoConferencing;
        counts.then(|| tr(language, "plan-sizing-peak-unknown"))
    }

    /// How much one server carries.
    fn maker(&self, language: Language) -> Option<String> {
        if let Some(rule) = self.rule.people_per_server {
            return Some(tr_with(language, "plan-sizing-rule-people", &[("count", count(rule))]));
        }
        let rule = self.rule.accounts_per_server?;
        let said = tr_with(language, "plan-sizing-rule-accounts", &[("count", count(rule))]);
        let beyond = self.people.is_some_and(|people| people > rule);
        Some(if beyond { format!("{said} {}", tr(language, "plan-sizing-beyond")) } else { said })
    }

    /// What all servers have together; what one has where their number is not known.
    fn total(&self, language: Language) -> Option<String> {
        let parts = self.parts(language);
        let key = if self.servers().is_some() { "plan-sizing-total" } else { "plan-sizing-each" };
        (!parts.is_empty()).then(|| tr_with(language, key, &[("parts", parts.join(", ").into())]))
    }

    fn parts(&self, language: Language) -> Vec<String> {
        let servers = self.servers();
        let times = |each: Option<u32>| each.and_then(|n| n.checked_mul(servers.unwrap_or(1))).map(count);
        let part = |key: &str, n: Option<Arg>| n.map(|n| tr_with(language, key, &[("count", n)]));
        let parts = [
            part("plan-sizing-servers", servers.map(count)),
            part("plan-sizing-cores", times(self.rule.cores)),
            part("plan-sizing-memory", times(self.rule.memory_gb)),
            part("plan-sizing-line", times(self.rule.mbit_per_server)),
        ];
        parts.into_iter().flatten().collect()
    }

    /// What all people at once receive and send.
    fn bandwidth(&self, language: Language) -> Option<String> {
        let peak = self.peak()?;
        let part = |key: &str, each: Option<Amount>| {
            let all = each.map(|Amount(mbit)| (mbit * f64::from(peak)).ceil());
            all.map(|mbit| tr_with(language, key, &[("mbit", language.plain_number(mbit).into())]))
        };
        let down = part("plan-sizing-down", self.rule.mbit_down_per_person);
        let up = part("plan-sizing-up", self.rule.mbit_up_per_person);
        let parts: Vec<String> = [down, up].into_iter().flatten().collect();
        let values = [("peak", count(peak)), ("parts", parts.join(", ").into())];
        (!parts.is_empty()).then(|| tr_with(language, "plan-sizing-people", &values))
    }

    fn unknown(&self, language: Language) -> Option<String> {
        let rule = &self.rule;
        let by_person = rule.mbit_down_per_person.or(rule.mbit_up_per_person).is_some() && self.peak().is_some();
        let missing = [
            ("plan-sizing-unknown-servers", self.servers().is_none()),
            ("plan-sizing-unknown-cores", rule.cores.is_none()),
            ("plan-sizing-unknown-memory", rule.memory_gb.is_none()),
            ("plan-sizing-unknown-bandwidth", rule.mbit_per_server.is_none() && !by_person),
        ];
        let names: Vec<String> =
            missing.iter().filter(|(_, is_missing)| *is_missing).map(|(key, _)| tr(language, key)).collect();
        (!names.is_empty()).then(|| tr_with(language, "plan-sizing-unknown", &[("parts", names.join(", ").into())]))
    }
}

fn count(n: u32) -> Arg {
    usize::try_from(n).unwrap_or(usize::MAX).into()
}
