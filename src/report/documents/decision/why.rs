//! Why this one: the reason on file, what of it is not known, what the points say for and against, and who objects.
//!
//! In: decision, ranking, voices. Out: pairs, a sentence per comparison, with marks at what rests on something not known
//! or on the adviser's own judgement, and a short list. While nothing is chosen, the first two are held against each
//! other; of a tool that stays it is said what speaks for keeping it.

use super::Decided;
use super::grounds::today;
use crate::report::documents::draft::Draft;
use crate::report::documents::speaks::{Marks, speaks};
use crate::report::{Inlines, KeyValue};
use crate::score::{Bench, Carrier, Cause, Judgement, Scored, cause, concerns, tenths};

/// So many points are named.
const NAMED: usize = 5;

pub(super) fn write<'a>(draft: &mut Draft<'a>, decided: &Decided<'a>) {
    let today = today(draft, decided);
    let judged = judged(decided, &today);
    let (reason, pairs) = (reason(draft, decided, &judged), pairs(decided, &today));
    let mut notes: Vec<String> = meets(draft, decided, &judged).into_iter().collect();
    notes.extend(vetoes(draft, decided, &judged));
    if reason.is_empty() && pairs.is_empty() && notes.is_empty() {
        return;
    }
    draft.section(match (decided.is_open(), decided.is_kept()) {
        (true, _) => "doc-dec-why-first",
        (_, true) => "doc-dec-why-keep",
        _ if decided.in_force.len() > 1 => "doc-dec-why-both",
        _ => "doc-dec-why",
    });
    draft.pairs(reason);
    let mut marks = Marks::default();
    for (one, other) in pairs {
        let (text, set) = speaks(draft, &decided.ranking, one, other);
        draft.document.paragraph(text);
        marks = marks.and(set);
    }
    marks.explain(draft);
    draft.bullets(notes.into_iter().map(Inlines::from).collect());
}

/// The first by points; where too little is known of all, it stands for the leader.
fn first<'d, 'a>(decided: &'d Decided<'a>) -> Option<&'d Scored<'a>> {
    decided.ranking.leader().or_else(|| decided.ranking.by_likely().first().copied())
}

/// The next one behind the first.
fn second<'d, 'a>(decided: &'d Decided<'a>) -> Option<&'d Scored<'a>> {
    let id = &first(decided)?.option.id;
    let next = || decided.ranking.by_likely().into_iter().find(|o| o.option.id != *id);
    decided.ranking.runner_up().or_else(next)
}

/// What the reasons are about: what was chosen, what stays, else the first two.
fn judged<'d, 'a>(decided: &'d Decided<'a>, today: &'d [Scored<'a>]) -> Vec<&'d Scored<'a>> {
    if decided.is_open() {
        return first(decided).into_iter().chain(second(decided)).collect();
    }
    if decided.is_kept() { today.iter().collect() } else { decided.chosen() }
}

/// The words of the dossier, and what of the chosen service they cannot rest on.
fn reason(draft: &Draft<'_>, decided: &Decided<'_>, judged: &[&Scored<'_>]) -> Vec<KeyValue> {
    let reason = decided.decision.map(|d| d.reason.as_str()).filter(|text| !text.is_empty());
    let mut pairs: Vec<KeyValue> =
        reason.into_iter().map(|text| draft.pair("doc-dec-reason", draft.own(text))).collect();
    for option in judged {
        let name = option.option.name(draft.language);
        let parts = [
            ("doc-dec-why-open", named(draft, decided, option, |j| !j.known())),
            ("doc-dec-why-own", named(draft, decided, option, |j| matches!(j.carrier, Carrier::Override(_)))),
        ];
        for (key, names) in parts.into_iter().filter(|(_, names)| !names.is_empty()) {
            pairs.push(KeyValue::new(draft.with(key, &[("name", name.as_str().into())]), names));
        }
    }
    pairs
}

/// The weightiest points of which this holds, and how many more there are.
fn named(draft: &Draft<'_>, decided: &Decided<'_>, option: &Scored<'_>, holds: fn(&Judgement<'_>) -> bool) -> String {
    let items = decided.ranking.weights.items.iter().zip(&option.judgements);
    let mut items: Vec<_> = items.filter(|(w, j)| w.weight > 0.0 && holds(j)).map(|(w, _)| w).collect();
    items.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let names: Vec<String> = items.iter().map(|w| w.item.name().get(draft.language).to_owned()).collect();
    super::change::some(draft, &names, NAMED)
}

/// Who is held against whom: what was chosen against the leader, against the first that meets all must-haves where that
/// stands no worse, and against today's tool; what stays against the leader; while nothing is chosen, the first against
/// the second and today's tool.
fn pairs<'d, 'a>(decided: &'d Decided<'a>, today: &'d [Scored<'a>]) -> Vec<(&'d Scored<'a>, &'d Scored<'a>)> {
    let first = first(decided);
    let mut pairs: Vec<(&Scored<'a>, &Scored<'a>)> = Vec::new();
    if decided.is_kept() {
        pairs.extend(today.iter().flat_map(|tool| first.map(|first| (tool, first))));
    } else {
        pairs.extend(first.filter(|_| decided.is_open()).zip(second(decided)));
        pairs.extend(first.into_iter().zip(today.first()));
    }
    for option in decided.chosen() {
        pairs.extend(first.map(|first| (option, first)));
        let rival = |o: &&Scored<'_>| tenths(o.score.likely) >= tenths(option.score.likely);
        let meets = decided.ranking.first_that_meets().filter(rival);
        let new = meets.filter(|o| first.is_none_or(|f| f.option.id != o.option.id));
        pairs.extend(new.filter(|_| gated(decided)).map(|meets| (option, meets)));
        let other = first.is_none_or(|f| f.option.id != option.option.id);
        pairs.extend(today.first().filter(|_| other).map(|tool| (option, tool)));
    }
    pairs.retain(|(one, other)| one.option.id != other.option.id);
    pairs
}

/// That the first option that meets all must-haves is another one.
fn meets(draft: &Draft<'_>, decided: &Decided<'_>, judged: &[&Scored<'_>]) -> Option<String> {
    let (one, first) = (judged.first()?, decided.ranking.first_that_meets()?);
    let values = [
        ("name", one.option.name(draft.language).into()),
        ("first", first.option.name(draft.language).into()),
        ("score", draft.words.points(tenths(first.score.likely)).into()),
    ];
    let other = judged.iter().all(|option| option.option.id != first.option.id);
    let said = (gated(decided) && other).then(|| draft.with("doc-dec-why-meets", &values))?;
    Some([said].into_iter().chain(unmentioned(draft, decided, one, first)).collect::<Vec<_>>().join(" "))
}

/// That the reason does not say why this one is not taken, which has as many points or is better known.
fn unmentioned(draft: &Draft<'_>, decided: &Decided<'_>, chosen: &Scored<'_>, first: &Scored<'_>) -> Option<String> {
    let decision = decided.decision.filter(|decision| !decided.is_open() && !decision.reason.is_empty())?;
    let better = tenths(first.score.likely) >= tenths(chosen.score.likely) || first.coverage > chosen.coverage;
    let named = [first.option.name(draft.language), first.option.service.name.clone()];
    let values = [
        ("name", chosen.option.name(draft.language).into()),
        ("known", draft.language.percent(first.coverage).into()),
        ("own", draft.language.percent(chosen.coverage).into()),
    ];
    let silent = !named.iter().any(|name| decision.reason.contains(name.as_str()));
    (better && silent).then(|| draft.with("doc-dec-why-unmentioned", &values))
}

/// Whether there is anything that an option must meet.
fn gated(decided: &Decided<'_>) -> bool {
    !decided.of.must.is_empty() || decided.of.budget.is_some()
}

/// What a voice cannot live without, where that is not met.
fn vetoes(draft: &Draft<'_>, decided: &Decided<'_>, judged: &[&Scored<'_>]) -> Vec<String> {
    let bench = Bench::new(draft.catalog, draft.dossier, decided.of);
    let mut lines: Vec<String> = Vec::new();
    for option in judged {
        for voice in &draft.dossier.voices {
            let asked = voice.veto.iter().filter(|must| concerns(draft.catalog, must, decided.of.purpose));
            let against = asked.filter(|must| cause(&bench, &option.option, must) == Some(Cause::Below));
            let musts: Vec<String> = against.map(|must| draft.words.must(must)).collect();
            let values = [
                ("voice", voice.name.as_str().into()),
                ("name", option.option.name(draft.language).into()),
                ("musts", musts.join("; ").into()),
            ];
            if !musts.is_empty() {
                lines.push(draft.with("doc-dec-why-veto", &values));
            }
        }
    }
    lines
}
