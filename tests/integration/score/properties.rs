//! Properties of scores for any catalogue, priorities and evidence.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use wissel::catalog::{self, Catalog, Group};
use wissel::dossier::Dossier;
use wissel::score::{Hull, Range, Ranking, Subject, shown, stability};

use crate::support::{close, criterion, fact, files, option, parse, provider, ranked, service};

const LADDERS: [&[(&str, f64)]; 4] = [
    &[("l0", 0.0), ("l1", 1.0)],
    &[("l0", 0.0), ("l1", 0.4), ("l2", 1.0)],
    &[("l0", 0.0), ("l1", 0.3), ("l2", 0.7), ("l3", 1.0)],
    &[("l0", 0.0), ("l1", 0.25), ("l2", 0.5), ("l3", 0.85), ("l4", 1.0)],
];
const GRADES: [&str; 3] = ["Low", "Medium", "High"];
const GROUPS: [&str; 3] = ["Gdpr", "Security", "Independence"];
const NUM_CRITERIA: usize = 6;
const NUM_WISHES: usize = 2;

/// A level and a grade, both as positions; `None` = unknown.
type Known = Option<(usize, usize)>;

/// One generated case: everything a ranking depends on.
#[derive(Clone, Debug)]
struct Case {
    ladders: Vec<usize>,
    groups: Vec<f64>,
    criteria: Vec<f64>,
    wishes: Vec<f64>,
    options: Vec<(Vec<Known>, Vec<Option<u32>>)>,
}

fn importance() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 6 => (1..=40_u32).prop_map(|n| f64::from(n) / 4.0)]
}

fn an_option() -> impl Strategy<Value = (Vec<Known>, Vec<Option<u32>>)> {
    let known = weighted(0.8, (0..5_usize, 0..3_usize));
    (vec(known, NUM_CRITERIA), vec(weighted(0.8, 0..20_u32), NUM_WISHES))
}

fn a_case() -> impl Strategy<Value = Case> {
    let weighs = |case: &Case| {
        let of = |g: usize| case.criteria[2 * g] + case.criteria[2 * g + 1];
        (0..3).any(|g| case.groups[g] > 0.0 && of(g) > 0.0)
    };
    let parts = (
        vec(0..LADDERS.len(), NUM_CRITERIA),
        vec(importance(), 4),
        vec(importance(), NUM_CRITERIA),
        vec(importance(), NUM_WISHES),
        vec(an_option(), 2..6),
    );
    parts
        .prop_map(|(ladders, groups, criteria, wishes, options)| Case { ladders, groups, criteria, wishes, options })
        .prop_filter("something weighs", weighs)
}

impl Case {
    fn level(&self, criterion: usize, position: usize) -> &'static str {
        let ladder = LADDERS[self.ladders[criterion]];
        ladder[position.min(ladder.len() - 1)].0
    }

    fn catalog(&self) -> Catalog {
        let mut all = vec![("providers/p.ron".to_owned(), provider("p", ""))];
        for (g, group) in GROUPS.iter().enumerate() {
            let of = |c: usize| criterion(&format!("c{c}"), "Service", group, "", LADDERS[self.ladders[c]]);
            all.push((format!("criteria/{}.ron", group.to_lowercase()), format!("[{}{}]", of(2 * g), of(2 * g + 1))));
        }
        let wish = |i: usize| format!(r#"(id: "w{i}", kind: Number("people"), name: (en: "w")),"#);
        all.push(("features.ron".to_owned(), format!("[{}{}]", wish(0), wish(1))));
        for (o, (facts, values)) in self.options.iter().enumerate() {
            let facts: String = (facts.iter().enumerate())
                .filter_map(|(c, known)| known.map(|(level, grade)| (c, fact(self.level(c, level), GRADES[grade]))))
                .map(|(c, fact)| format!("\"c{c}\": {fact},"))
                .collect();
            let values: String = (values.iter().enumerate())
                .filter_map(|(i, value)| value.map(|n| format!("\"w{i}\": (value: Number({n})),")))
                .collect();
            let text = service(&format!("o{o}"), &format!("facts: {{{facts}}}, features: {{{values}}},"));
            all.push((format!("services/o{o}.ron"), text));
        }
        let all: Vec<(&str, String)> = all.iter().map(|(path, text)| (path.as_str(), text.clone())).collect();
        (*catalog::load(&files(&all)).catalog.unwrap()).clone()
    }

    fn dossier(&self) -> Dossier {
        let [gdpr, security, independence, practicality] = self.groups[..] else { unreachable!() };
        let list = |name: &str, of: &[f64]| {
            of.iter().enumerate().map(|(i, n)| format!("\"{name}{i}\": {n:?},")).collect::<String>()
        };
        parse(&format!(
            r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), priorities: (groups: {{Gdpr: {gdpr:?},
                Security: {security:?}, Independence: {independence:?}, Practicality: {practicality:?}}},
                criteria: {{{}}}), moves: [(purpose: VideoConferencing, wishes: {{{}}},
                wants: {{"w0": AtLeast(10), "w1": AtLeast(15)}})])"#,
            list("c", &self.criteria),
            list("w", &self.wishes),
        ))
    }

    /// The case with another importance of what a range speaks of.
    fn with(&self, subject: &Subject, importance: f64) -> Self {
        let mut case = self.clone();
        let at = |id: &str| id[1..].parse::<usize>().unwrap();
        match subject {
            Subject::Group(group) => case.groups[*group as usize] = importance,
            Subject::Criterion(id) => case.criteria[at(id)] = importance,
            Subject::Wish(id) => case.wishes[at(id)] = importance,
        }
        case
    }
}

/// Scores of all options by id.
fn scores(ranking: &Ranking<'_>) -> Vec<(String, Hull)> {
    let mut list: Vec<_> = ranking.options.iter().map(|o| (o.option.id.to_string(), o.score)).collect();
    list.sort_by(|a, b| a.0.cmp(&b.0));
    list
}

/// How far the leader lies before the best other option that is not thin, in points; positive = first.
fn lead(ranking: &Ranking<'_>, case: &Case) -> Option<f64> {
    let leader = ranking.leader()?.option.id.to_string();
    let others: Vec<String> =
        ranking.ranked().filter(|o| !o.thin).map(|o| o.option.id.to_string()).filter(|id| *id != leader).collect();
    let (catalog, dossier) = (case.catalog(), case.dossier());
    let moved = ranked(&catalog, &dossier);
    let likely = |id: &String| option(&moved, id).score.likely;
    let best = others.iter().map(likely).fold(f64::NEG_INFINITY, f64::max);
    Some(likely(&leader) - best)
}

/// The leader's lead when something weighs `x` and all else keeps its proportions.
fn lead_at_weight(ranking: &Ranking<'_>, range: &Range, x: f64) -> f64 {
    let moved = |i: usize| {
        let item = &ranking.weights.items[i];
        let inside = match &range.subject {
            Subject::Group(group) => item.item.group() == *group,
            Subject::Criterion(id) | Subject::Wish(id) => item.item.id() == id,
        };
        if inside { item.weight / range.weight * x } else { item.weight / (1.0 - range.weight) * (1.0 - x) }
    };
    let score = |judgements: &[wissel::score::Judgement<'_>]| -> f64 {
        judgements.iter().enumerate().map(|(i, j)| 100.0 * moved(i) * j.hull.likely).sum()
    };
    let leader = ranking.leader().unwrap();
    let others = ranking.ranked().filter(|o| !o.thin && o.option.id != leader.option.id);
    let best = others.map(|o| score(&o.judgements)).fold(f64::NEG_INFINITY, f64::max);
    score(&leader.judgements) - best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn weights_and_scores_stay_in_their_bounds(case in a_case()) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let ranking = ranked(&catalog, &dossier);
        let sum: f64 = ranking.weights.items.iter().map(|w| w.weight).sum();
        prop_assert!((sum - 1.0).abs() < 1e-12);
        for group in &ranking.weights.groups {
            let inside = ranking.weights.items.iter().filter(|w| w.item.group() == group.group);
            prop_assert!((inside.map(|w| w.weight).sum::<f64>() - group.weight).abs() < 1e-12);
        }
        for one in &ranking.options {
            let Hull { low, likely, high } = one.score;
            prop_assert!(0.0 <= low && low <= likely && likely <= high && high <= 100.0, "{:?}", one.score);
            prop_assert!((-1e-12..=1.0 + 1e-12).contains(&one.coverage) && one.weak <= one.coverage + 1e-12);
            let parts = one.groups.iter().filter_map(|(g, hull)| Some(hull.as_ref()?.likely * ranking.weights.group(*g)));
            prop_assert!(close(parts.sum(), likely));
        }
    }

    #[test]
    fn shown_parts_add_up_and_stay_near(case in a_case()) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let ranking = ranked(&catalog, &dossier);
        for one in &ranking.options {
            let parts = shown(&ranking, one);
            prop_assert_eq!(parts.groups.iter().map(|(_, t)| t).sum::<i64>(), parts.total);
            prop_assert!((parts.total as f64 / 10.0 - one.score.likely).abs() <= 0.05 + 1e-8);
            for (group, tenths) in &parts.groups {
                let inside = || ranking.weights.items.iter().zip(&parts.items).zip(&one.judgements)
                    .filter(|((w, _), _)| w.item.group() == *group);
                prop_assert_eq!(inside().map(|((_, t), _)| t).sum::<i64>(), *tenths);
                let exact: f64 = inside().map(|((w, _), j)| 1000.0 * w.weight * j.hull.likely).sum();
                prop_assert!((exact - *tenths as f64).abs() < 1.0 + 1e-6);
                for ((weighed, tenths), judgement) in inside() {
                    let exact = 1000.0 * weighed.weight * judgement.hull.likely;
                    prop_assert!((exact - *tenths as f64).abs() < 1.0 + 1e-6, "{exact} shown as {tenths}");
                }
            }
        }
    }

    #[test]
    fn adding_removing_or_copying_an_option_changes_no_other_score(case in a_case(), new in an_option(), at in 0..6_usize) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let before = scores(&ranked(&catalog, &dossier));
        let copied = case.options[at % case.options.len()].clone();
        for extra in [new, copied.clone()] {
            let mut more = case.clone();
            more.options.push(extra);
            let catalog = more.catalog();
            let after = scores(&ranked(&catalog, &dossier));
            prop_assert_eq!(&after[..before.len()], &before[..]);
            if more.options.last() == Some(&copied) {
                prop_assert_eq!(after.last().unwrap().1, before[at % case.options.len()].1);
            }
        }
        let mut fewer = case;
        fewer.options.pop();
        let catalog = fewer.catalog();
        prop_assert_eq!(&scores(&ranked(&catalog, &dossier))[..], &before[..before.len() - 1]);
    }

    #[test]
    fn a_better_level_lowers_nothing_and_a_better_grade_never_widens(case in a_case(), c in 0..NUM_CRITERIA) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let before = option(&ranked(&catalog, &dossier), "o0").score;
        let Some((level, grade)) = case.options[0].0[c] else { return Ok(()) };
        let moved = |known: (usize, usize)| {
            let mut better = case.clone();
            better.options[0].0[c] = Some(known);
            let catalog = better.catalog();
            option(&ranked(&catalog, &dossier), "o0").score
        };
        let higher = moved((level + 1, grade));
        prop_assert!(higher.low >= before.low - 1e-12 && higher.likely >= before.likely - 1e-12
            && higher.high >= before.high - 1e-12, "{before:?} {higher:?}");
        let surer = moved((level, (grade + 1).min(2)));
        prop_assert!(surer.low >= before.low - 1e-12 && surer.high <= before.high + 1e-12);
        prop_assert!(close(surer.likely, before.likely));
    }

    #[test]
    fn raising_an_importance_pulls_towards_what_it_stands_for(case in a_case(), c in 0..NUM_CRITERIA, g in 0..3_usize) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let before = ranked(&catalog, &dossier);
        let group = Group::ALL[c / 2];
        let own = |ranking: &Ranking<'_>, group: Group| {
            option(ranking, "o0").groups.iter().find(|(g, _)| *g == group).and_then(|(_, hull)| *hull).map(|h| h.likely)
        };
        let nearer = |target: f64, before: f64, after: f64| {
            (target - after).abs() <= (target - before).abs() + 1e-9 && (target - before) * (after - before) >= -1e-9
        };
        let id = Subject::Criterion(format!("c{c}"));
        let dossier = case.with(&id, (case.criteria[c] + 2.0).min(10.0)).dossier();
        let after = ranked(&catalog, &dossier);
        if let (Some(a), Some(b)) = (own(&before, group), own(&after, group)) {
            let utility = 100.0 * option(&before, "o0").judgements[c].hull.likely;
            prop_assert!(nearer(utility, a, b), "{utility} {a} {b}");
        }
        let dossier = case.with(&Subject::Group(Group::ALL[g]), (case.groups[g] + 2.0).min(10.0)).dossier();
        let after = ranked(&catalog, &dossier);
        if let Some(target) = own(&after, Group::ALL[g]) {
            let (a, b) = (option(&before, "o0").score.likely, option(&after, "o0").score.likely);
            prop_assert!(nearer(target, a, b), "{target} {a} {b}");
        }
    }

    #[test]
    fn inside_its_range_an_importance_keeps_the_leader_and_outside_it_does_not(case in a_case()) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let ranking = ranked(&catalog, &dossier);
        for range in stability(&ranking) {
            let (from, to) = range.importances;
            prop_assert!(0.0 <= from && from <= range.importance + 1e-9 && range.importance <= to + 1e-9 && to <= 10.0);
            let alone = matches!(range.subject, Subject::Group(_)) && range.weight > 1.0 - 1e-12;
            let lead = |x: f64| if alone { None } else { lead(&ranking, &case.with(&range.subject, x)) };
            for x in [from + 1e-7, f64::midpoint(from, range.importance), f64::midpoint(to, range.importance), to - 1e-7] {
                if let Some(lead) = lead(x.clamp(from, to)) {
                    prop_assert!(lead > -1e-9, "{range:?} at {x}: {lead}");
                }
            }
            if from > 1e-6 && let Some(lead) = lead((from - 0.01).max(0.0)) {
                prop_assert!(lead < 1e-9, "{range:?} below: {lead}");
            }
            if to < 10.0 - 1e-6 && let Some(lead) = lead((to + 0.01).min(10.0)) {
                prop_assert!(lead < 1e-9, "{range:?} above: {lead}");
            }
        }
    }

    #[test]
    fn inside_its_range_a_weight_keeps_the_leader_and_outside_it_does_not(case in a_case()) {
        let (catalog, dossier) = (case.catalog(), case.dossier());
        let ranking = ranked(&catalog, &dossier);
        if ranking.leader().is_none() {
            return Ok(());
        }
        for range in stability(&ranking).iter().filter(|r| r.weight < 1.0 - 1e-9) {
            let (from, to) = range.weights;
            prop_assert!(0.0 <= from && from <= range.weight + 1e-12 && range.weight <= to + 1e-12 && to <= 1.0);
            for x in [from, f64::midpoint(from, to), to] {
                prop_assert!(lead_at_weight(&ranking, range, x) > -1e-9, "{range:?} at {x}");
            }
            if from > 1e-6 {
                prop_assert!(lead_at_weight(&ranking, range, from - 1e-6) < 1e-9, "{range:?} below");
            }
            if to < 1.0 - 1e-6 {
                prop_assert!(lead_at_weight(&ranking, range, to + 1e-6) < 1e-9, "{range:?} above");
            }
        }
    }
}
