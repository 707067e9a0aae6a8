//! One option as a row: rank, name, band, difference to today, what is known, and remarks.

use super::Bench;
use super::cost::{self, Cost};
use super::trial::TrialLine;
use crate::app::view::before::{self, Before};
use crate::app::view::first::share;
use crate::app::view::openness::{Openness, closed, openness};
use crate::app::view::words::{self, Names};
use crate::catalog::{Catalog, Group};
use crate::dossier::{Dossier, Move, OptionId, Voice};
use crate::score::{self, Acceptability, Cause, Gate, Item, Ranking, Scored, Status};
use crate::text::message::Arg;
use crate::text::{Language, tr, tr_with};

/// A band for painting, as shares of 100 points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Band {
    pub(crate) low: f32,
    /// What eight of ten samples lie between; `None` for options that are not ranked.
    pub(crate) probable: Option<(f32, f32)>,
    pub(crate) likely: f32,
    pub(crate) high: f32,
    /// Too little is known: paler.
    pub(crate) thin: bool,
    /// Likely of today's tool, for the line through all bands.
    pub(crate) today: Option<f32>,
}

/// What stands against an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReasonLine {
    pub(crate) text: String,
    /// Position of the must-have that can be dropped for this option, or was; `None`: nothing can be dropped.
    pub(crate) must: Option<usize>,
    /// It was dropped.
    pub(crate) waived: bool,
    /// The option is not open to the client.
    pub(crate) closed: bool,
}

/// One option of the table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OptionRow {
    pub(crate) id: OptionId,
    /// Position among the sound options; empty for thin, failing and today's rows.
    pub(crate) rank: String,
    pub(crate) name: String,
    /// Who runs it, where the name does not say so.
    pub(crate) operator: Option<String>,
    pub(crate) band: Band,
    /// Likely, with one decimal.
    pub(crate) likely: String,
    /// Both ends, whole.
    pub(crate) ends: String,
    /// Difference of likely to today's tool; empty without one.
    pub(crate) difference: String,
    /// "71 % known".
    pub(crate) coverage: String,
    /// "71 % known: 51 % well, 20 % weakly".
    pub(crate) known: String,
    /// It is in use today.
    pub(crate) today: bool,
    /// A must-have is not met.
    pub(crate) fails: bool,
    /// It has no place, so that there is no band: in short, and why; `None` where it has one.
    pub(crate) unranked: Option<(String, String)>,
    /// What is unclear or failing, in words.
    pub(crate) reasons: Vec<ReasonLine>,
    /// "4 must-haves open"; empty where none is, and where something says more.
    pub(crate) open: String,
    /// The voice whose numbers count cannot live with it, in words.
    pub(crate) veto: Option<String>,
    /// What to ask first, in short and as a question to the vendor, for thin options.
    pub(crate) question: Option<(String, String)>,
    /// What it is, in a sentence; empty where the catalogue has none.
    pub(crate) summary: String,
    /// What to read before it is ordered, such as who may become a customer.
    pub(crate) before: Vec<Before>,
    /// "read before ordering: eligibility"; empty where there is nothing, and where it is not open to the client.
    pub(crate) read: String,
    /// Whether it is open to the client, where there is ground to ask.
    pub(crate) openness: Option<Openness>,
    /// What a year costs.
    pub(crate) cost: Cost,
    /// What the client tried.
    pub(crate) trials: Vec<TrialLine>,
    /// Points per group, of how many there are; they sum to the total.
    pub(crate) groups: Vec<String>,
    /// The whole row for screen readers.
    pub(crate) spoken: String,
}

/// What rows are made from.
pub(super) struct Maker<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) dossier: &'a Dossier,
    pub(super) of: &'a Move,
    pub(super) ranking: &'a Ranking<'a>,
    pub(super) samples: Option<&'a Acceptability>,
    pub(super) names: &'a Names,
    /// Who speaks, and what it cannot live without.
    pub(super) voice: Option<(&'a Voice, &'a Bench<'a>)>,
    /// Likely of today's tool in tenths, with its option.
    pub(super) today: Option<(OptionId, i64)>,
    pub(super) language: Language,
}

impl Maker<'_> {
    pub(super) fn row(&self, option: &Scored<'_>, rank: Option<usize>) -> OptionRow {
        let language = self.language;
        let id = &option.option.id;
        let shown = score::shown(self.ranking, option);
        let (low, high) = words::band(option.score.low, option.score.high);
        let probable = self.probable(option);
        let (from, to) = probable.map_or((low, high), |(from, to)| words::band(from, to));
        let likely = words::points(language, shown.total);
        let end = |value: i64| Arg::from(value.to_string());
        let ends = [("from", end(from)), ("to", end(to)), ("low", end(low)), ("high", end(high))];
        // Nothing is said to be probable that was not sampled.
        let ends = match probable {
            Some(_) => tr_with(language, "app-band-ends", &ends),
            None => tr_with(language, "app-band-hull", &ends),
        };
        let difference =
            self.today.as_ref().map_or_else(String::new, |(_, t)| words::signed(language, shown.total - t));
        let known = self.known(option);
        let name = self.names.get(id);
        let today = self.today.as_ref().is_some_and(|(t, _)| t == id);
        let question = option.thin.then(|| self.question(option)).flatten();
        let before = before::before(self.dossier, self.of, &option.option, language);
        let closed = self.of.not_open(id).is_some();
        let mut row = OptionRow {
            rank: rank.map(|r| r.to_string()).unwrap_or_default(),
            band: Band {
                low: share(option.score.low),
                probable: probable.map(|(low, high)| (share(low), share(high))),
                likely: share(option.score.likely),
                high: share(option.score.high),
                thin: option.thin,
                today: self.today.as_ref().map(|(_, tenths)| share(words::of_tenths(*tenths))),
            },
            spoken: String::new(),
            today,
            fails: option.status == Status::Fails,
            unranked: self.unranked(id),
            operator: words::operator(&option.option, &name),
            reasons: self.reasons(option),
            open: if question.is_none() { self.open(option) } else { String::new() },
            veto: self.veto(option),
            summary: self.summary(option),
            read: if closed { String::new() } else { self.read(&before) },
            before,
            openness: openness(self.dossier, self.of, &option.option, language),
            cost: self.cost(option),
            trials: self.trials(id),
            question,
            groups: shown.groups.iter().map(|(g, t)| points_of(language, self.ranking, *g, *t)).collect(),
            id: id.clone(),
            name,
            likely,
            ends,
            difference,
            coverage: self.coverage(option),
            known,
        };
        row.spoken = self.spoken(&row);
        row
    }

    /// That the option has no place in the ranking, if so: its band is never drawn, however many samples there are.
    fn unranked(&self, id: &OptionId) -> Option<(String, String)> {
        let placed = self.ranking.find(id).is_some_and(|o| o.rank.is_some());
        let say = |key: &str| tr(self.language, key);
        (!placed).then(|| (say("app-compare-unranked"), say("app-compare-unranked-why")))
    }

    /// The row as one sentence: its numbers first, then what stands beside its name.
    fn spoken(&self, row: &OptionRow) -> String {
        let language = self.language;
        let values = [
            ("name", row.name.as_str().into()),
            ("likely", row.likely.as_str().into()),
            ("ends", row.ends.as_str().into()),
            ("known", row.known.as_str().into()),
        ];
        let place =
            (!row.rank.is_empty()).then(|| tr_with(language, "app-row-place", &[("rank", row.rank.as_str().into())]));
        let against = (!row.today && !row.difference.is_empty())
            .then(|| tr_with(language, "app-row-against", &[("difference", row.difference.as_str().into())]));
        let thin = row.band.thin.then(|| tr(language, "app-row-thin"));
        let today = row.today.then(|| tr(language, "app-compare-today"));
        let unranked = row.unranked.as_ref().map(|(short, _)| short.clone());
        let fails = row.reasons.first().filter(|_| row.fails).map(|r| r.text.clone());
        let question = row.question.as_ref().map(|(short, _)| short.clone());
        let open = Some(row.open.clone()).filter(|open| !open.is_empty());
        let read = Some(row.read.clone()).filter(|read| !read.is_empty());
        let year = Some(row.cost.year.clone()).filter(|year| !year.is_empty());
        let all = [place, today, against, thin, unranked, fails, question, open, year, read, row.veto.clone()];
        let first = std::iter::once(tr_with(language, "app-row-spoken", &values));
        first.chain(all.into_iter().flatten()).collect::<Vec<_>>().join("; ")
    }

    /// What it is; of a composed option the program comes first, then its host.
    fn summary(&self, option: &Scored<'_>) -> String {
        let software = option.option.software.filter(|_| option.option.composed).map(|s| &s.summary);
        let said = software.into_iter().chain([&option.option.service.summary]).map(|text| text.get(self.language));
        said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn read(&self, list: &[Before]) -> String {
        let what = before::subjects(list);
        if what.is_empty() { what } else { tr_with(self.language, "app-row-read", &[("what", what.into())]) }
    }

    /// What a year costs.
    pub(super) fn cost(&self, option: &Scored<'_>) -> Cost {
        cost::cost(self.catalog, self.dossier, self.of, &option.option, self.language)
    }

    /// How many gates are open, unless one fails.
    fn open(&self, option: &Scored<'_>) -> String {
        let count = option.reasons.iter().filter(|r| is_unclear(r.cause)).count();
        if count == 0 || option.status == Status::Fails {
            return String::new();
        }
        tr_with(self.language, "app-compare-unclear", &[("count", count.into())])
    }

    /// That the voice cannot live with the option, if so.
    fn veto(&self, option: &Scored<'_>) -> Option<String> {
        let (voice, bench) = self.voice?;
        let fails = voice.veto.iter().any(|must| score::cause(bench, &option.option, must) == Some(Cause::Below));
        fails.then(|| tr_with(self.language, "app-compare-veto", &[("voice", voice.name.as_str().into())]))
    }

    /// The band that is painted: what the samples say, with the best estimate inside.
    fn probable(&self, option: &Scored<'_>) -> Option<(f64, f64)> {
        let (low, high) = self.samples?.find(&option.option.id)?.band;
        Some((low.min(option.score.likely), high.max(option.score.likely)))
    }

    fn coverage(&self, option: &Scored<'_>) -> String {
        tr_with(self.language, "app-known", &[("known", self.language.percent(option.coverage).into())])
    }

    fn known(&self, option: &Scored<'_>) -> String {
        if option.weak < 0.005 {
            return self.coverage(option);
        }
        // Of whole percents, so that the parts add up.
        let (known, weak) = ((100.0 * option.coverage).round(), (100.0 * option.weak).round());
        let percent = |whole: f64| Arg::from(self.language.percent(whole / 100.0));
        let values = [("known", percent(known)), ("well", percent(known - weak)), ("weak", percent(weak))];
        tr_with(self.language, "app-known-weak", &values)
    }

    /// Gates that fail, or, where none does, those that are unclear.
    fn reasons(&self, option: &Scored<'_>) -> Vec<ReasonLine> {
        let against = |c: Cause| if option.status == Status::Fails { c == Cause::Below } else { is_unclear(c) };
        let wanted = |c: Cause| against(c) || c == Cause::Waived;
        let reasons = option.reasons.iter().filter(|r| wanted(r.cause));
        let line = |r: &score::Reason| {
            let said = self.of.not_open(&option.option.id).filter(|_| r.gate == Gate::Open);
            let must = if let Gate::Must(i) = r.gate { Some(i) } else { None };
            let text = said.map_or_else(|| self.reason(r), |said| closed(said, self.language));
            ReasonLine { text, must, waived: r.cause == Cause::Waived, closed: said.is_some() }
        };
        reasons.map(line).collect()
    }

    fn reason(&self, reason: &score::Reason) -> String {
        let gate = words::gate(self.catalog, self.language, self.of, reason.gate);
        tr_with(self.language, &format!("app-reason-{}", reason.cause.code()), &[("gate", gate.into())])
    }

    /// The question whose answer weighs most among those that are open.
    fn question(&self, option: &Scored<'_>) -> Option<(String, String)> {
        let pairs = self.ranking.weights.items.iter().zip(&option.judgements);
        let swing = |(w, j): &(&score::Weighed<'_>, &score::Judgement<'_>)| w.weight * (j.hull.high - j.hull.low);
        let open = pairs.filter(|p| !p.1.known() && swing(p) > 0.0);
        // The first of equals: catalogue order.
        let first = open.reduce(|a, b| if swing(&b) > swing(&a) { b } else { a })?;
        let question = match first.0.item {
            Item::Criterion(c) => &c.question,
            Item::Wish(f) => &f.question,
        };
        let name = first.0.item.name().get(self.language);
        let short = tr_with(self.language, "app-ask-first", &[("name", name.into())]);
        Some((short, question.get(self.language).to_owned()))
    }
}

/// The points of a group, of how many its weight makes.
pub(super) fn points_of(language: Language, ranking: &Ranking<'_>, group: Group, tenths: i64) -> String {
    let most = language.number(100.0 * ranking.weights.group(group), 1);
    let values = [
        ("group", tr(language, &format!("group-{}", group.code())).into()),
        ("points", words::points(language, tenths).into()),
        ("most", most.into()),
    ];
    tr_with(language, "app-compare-part", &values)
}

/// Neither met nor failed.
const fn is_unclear(cause: Cause) -> bool {
    matches!(cause, Cause::Weak | Cause::Unknown | Cause::Partial | Cause::Capacity)
}

/// Today's tools, scored like options.
pub(super) fn todays<'a>(
    bench: &Bench<'a>,
    dossier: &crate::dossier::Dossier,
    ranking: &Ranking<'a>,
) -> Vec<Scored<'a>> {
    let tools = words::replaced(bench.catalog, dossier, bench.of);
    tools.into_iter().map(|o| score::scored(bench, dossier, &ranking.weights, o)).collect()
}
