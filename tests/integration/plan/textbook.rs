//! Two published networks of fourteen activities with three estimates each.
//!
//! An exercise whose estimates, predecessors, expected times and first slacks are printed and were read
//! (<https://wizedu.com/questions/717873/time-days-immediate-time-days-immediate-activity>, read 2026-11-28); and
//! Reliable Construction Co., Hillier and Lieberman, *Introduction to Operations Research*, chapter on project management
//! with PERT/CPM. A week of the book is a working day here. The estimates were set down from memory and are still to be compared
//! with a copy of the book; all other numbers follow from them.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use wissel::plan::{Plan, plan, working_days};

use crate::support::{catalog, parse, provider, service};

/// An activity of the book.
type Activity = (&'static str, [f64; 3], &'static str, f64, f64, f64);

/// Letter, optimistic, likely and pessimistic duration, predecessors, then by hand: expected duration, earliest start,
/// slack.
const NETWORK: [Activity; 14] = [
    ("a", [1.0, 2.0, 3.0], "", 2.0, 0.0, 0.0),
    ("b", [2.0, 3.5, 8.0], "a", 4.0, 2.0, 0.0),
    ("c", [6.0, 9.0, 18.0], "b", 10.0, 6.0, 0.0),
    ("d", [4.0, 5.5, 10.0], "c", 6.0, 16.0, 4.0),
    ("e", [1.0, 4.5, 5.0], "c", 4.0, 16.0, 0.0),
    ("f", [4.0, 4.0, 10.0], "e", 5.0, 20.0, 0.0),
    ("g", [5.0, 6.5, 11.0], "d", 7.0, 22.0, 4.0),
    ("h", [5.0, 8.0, 17.0], "eg", 9.0, 29.0, 4.0),
    ("i", [3.0, 7.5, 9.0], "c", 7.0, 16.0, 2.0),
    ("j", [3.0, 9.0, 9.0], "fi", 8.0, 25.0, 0.0),
    ("k", [4.0, 4.0, 4.0], "j", 4.0, 33.0, 1.0),
    ("l", [1.0, 5.5, 7.0], "j", 5.0, 33.0, 0.0),
    ("m", [1.0, 2.0, 3.0], "h", 2.0, 38.0, 4.0),
    ("n", [5.0, 5.5, 9.0], "kl", 6.0, 38.0, 0.0),
];

/// The whole takes 44 weeks; with all optimistic estimates 26, with all pessimistic ones 70.
const LENGTHS: (usize, usize, usize) = (44, 26, 70);

const START: Date = date(2027, 1, 11);

/// Letter, three estimates and predecessors; expected time as printed; slack where it is printed.
type Printed = (&'static str, [f64; 3], &'static str, f64, Option<f64>);

/// The exercise.
const PRINTED: [Printed; 14] = [
    ("a", [5.0, 5.0, 7.0], "", 5.33, Some(0.0)),
    ("b", [1.0, 2.0, 5.0], "", 2.33, Some(8.0)),
    ("c", [5.0, 5.0, 5.0], "a", 5.0, Some(0.0)),
    ("d", [4.0, 8.0, 13.0], "a", 8.17, Some(1.83)),
    ("e", [1.0, 10.0, 17.0], "bc", 9.67, Some(0.0)),
    ("f", [1.0, 5.0, 7.0], "d", 4.67, Some(1.83)),
    ("g", [2.0, 6.0, 9.0], "d", 5.83, None),
    ("h", [4.0, 4.0, 6.0], "ef", 4.33, None),
    ("i", [2.0, 7.0, 10.0], "gh", 6.67, None),
    ("j", [2.0, 4.0, 7.0], "i", 4.17, None),
    ("k", [6.0, 10.0, 13.0], "i", 9.83, None),
    ("l", [2.0, 6.0, 6.0], "j", 5.33, None),
    ("m", [2.0, 2.0, 3.0], "k", 2.17, None),
    ("n", [7.0, 7.0, 12.0], "lm", 7.83, None),
];

fn reliable() -> Plan {
    network(&NETWORK.map(|(id, estimates, after, ..)| (id, estimates, after)))
}

/// The plan of such a network.
fn network(activities: &[(&'static str, [f64; 3], &'static str)]) -> Plan {
    let task = |(id, [o, m, p], after): &(&str, [f64; 3], &str)| {
        let after: Vec<String> = after.chars().map(|c| format!("\"{c}\"")).collect();
        let after = after.join(", ");
        format!(
            "(id: \"{id}\", phase: Build, title: (en: \"{id}\"), role: It, effort_hours: (0.0, 0.0, 0.0), \
             duration_days: ({o:?}, {m:?}, {p:?}), after: [{after}]),"
        )
    };
    let playbook: String = activities.iter().map(task).collect();
    let catalog = catalog(&[
        ("providers/p.ron", provider("p", "")),
        ("services/s.ron", service("s", "")),
        ("playbooks/all.ron", format!("[{playbook}]")),
    ]);
    let dossier = parse(
        r#"(format: 1, as_of: "2026-11-21", client: (name: "x"), plan: (start: "2027-01-11"),
            moves: [(purpose: VideoConferencing, decision: (option: "s"))])"#,
    );
    plan(catalog, &dossier).unwrap()
}

/// The working day with this number; nobody has holidays here.
fn day(number: usize) -> Date {
    let mut day = START;
    for _ in 0..number {
        day = day.checked_add(1.day()).unwrap();
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = day.checked_add(1.day()).unwrap();
        }
    }
    day
}

#[test]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers of days")]
fn fourteen_activities_start_end_and_float_as_in_the_book() {
    let plan = reliable();
    for (id, estimates, _, expected, start, slack) in NETWORK {
        let task = plan.task(id).unwrap();
        let dates = task.dates.as_ref().unwrap();
        assert_eq!(working_days(task, 8.0), estimates, "{id}");
        assert!((wissel::plan::expected(estimates) - expected).abs() < 1e-9, "{id}");
        assert_eq!(dates.start, day(start as usize), "{id}");
        assert_eq!(dates.finish, day((start + expected) as usize - 1), "{id}");
        assert!((dates.slack - slack).abs() < 1e-9, "{id}: {}", dates.slack);
        assert_eq!(dates.critical, slack == 0.0, "{id}");
        assert_eq!(dates.latest_start, day((start + slack) as usize), "{id}");
    }
    assert_eq!(plan.finish, day(LENGTHS.0 - 1));
}

#[test]
fn the_whole_is_as_long_as_its_best_and_its_worst_way() {
    let plan = reliable();
    let ends = |of: fn(&wissel::plan::Dates) -> Date| plan.tasks.iter().filter_map(|t| t.dates.as_ref()).map(of).max();
    assert_eq!(ends(|d| d.earliest_finish), Some(day(LENGTHS.1 - 1)));
    assert_eq!(ends(|d| d.latest_finish), Some(day(LENGTHS.2 - 1)));
}

#[test]
fn the_exercise_comes_out_as_it_is_printed() {
    let plan = network(&PRINTED.map(|(id, estimates, after, ..)| (id, estimates, after)));
    for (id, estimates, _, expected, slack) in PRINTED {
        let task = plan.task(id).unwrap();
        let dates = task.dates.as_ref().unwrap();
        assert_eq!(working_days(task, 8.0), estimates, "{id}");
        assert!((wissel::plan::expected(estimates) - expected).abs() < 0.005_1, "{id}");
        if let Some(slack) = slack {
            assert!((dates.slack - slack).abs() < 0.005_1, "{id}: {}", dates.slack);
        }
    }
    // By hand: 32 + 30 + 58 + 26 + 40 + 59 + 13 + 47 sixths on the way a, c, e, h, i, k, m, n.
    let critical: String = plan.tasks.iter().filter(|t| t.dates.as_ref().unwrap().critical).map(|t| &*t.id).collect();
    assert_eq!(critical, "acehikmn");
    assert_eq!(plan.finish, day(50), "305 sixths of a day reach into the 51st");
}
