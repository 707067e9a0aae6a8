//! Two published networks of fourteen activities with three estimates each.
//!
//! Stevenson, *Operations Management*, 12th edition (ISBN 978-0-07-802410-8), chapter 17, problem 12. Its table was read in a
//! published solution of the problem that names book, edition and ISBN; expected times, the four ways and the length of the
//! longest were read there and, the same, at <https://wizedu.com/questions/1592023> (both 2026-11-28). Slacks are worked
//! out by hand in sixths of a day, as the book prints none.
//!
//! An exercise whose activities run together again, with expected times and first slacks as printed
//! (<https://wizedu.com/questions/717873/time-days-immediate-time-days-immediate-activity>, read 2026-11-28).

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use wissel::plan::{Dates, Plan, plan, working_days};

use crate::support::{catalog, parse, provider, service};

const START: Date = date(2027, 1, 11);

/// Letter, three estimates and predecessor; expected time as printed; slack in sixths of a day by hand.
type Activity = (&'static str, [f64; 3], &'static str, f64, f64);

/// The problem of the book.
const STEVENSON: [Activity; 14] = [
    ("a", [2.0, 4.0, 6.0], "", 4.0, 11.0),
    ("d", [6.0, 8.0, 10.0], "a", 8.0, 11.0),
    ("e", [7.0, 9.0, 12.0], "d", 9.17, 11.0),
    ("h", [2.0, 3.0, 5.0], "e", 3.17, 11.0),
    ("f", [3.0, 4.0, 8.0], "a", 4.5, 64.0),
    ("g", [5.0, 7.0, 9.0], "f", 7.0, 64.0),
    ("b", [2.0, 2.0, 3.0], "", 2.17, 68.0),
    ("i", [2.0, 3.0, 6.0], "b", 3.33, 68.0),
    ("j", [3.0, 4.0, 5.0], "i", 4.0, 68.0),
    ("k", [4.0, 5.0, 8.0], "j", 5.33, 68.0),
    ("c", [5.0, 8.0, 12.0], "", 8.17, 0.0),
    ("m", [1.0, 1.0, 1.0], "c", 1.0, 0.0),
    ("n", [6.0, 7.0, 11.0], "m", 7.5, 0.0),
    ("o", [8.0, 9.0, 13.0], "n", 9.5, 0.0),
];

/// Its ways from start to end, with their lengths as printed (the first is 146 sixths, which the solution adds up from
/// rounded times).
const WAYS: [(&str, f64); 4] = [("adeh", 24.34), ("afg", 15.5), ("bijk", 14.83), ("cmno", 26.17)];

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

fn stevenson() -> Plan {
    network(&STEVENSON.map(|(id, estimates, after, ..)| (id, estimates, after)))
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
fn the_problem_of_the_book_comes_out_as_it_is_printed() {
    let plan = stevenson();
    for (id, estimates, _, expected, sixths) in STEVENSON {
        let task = plan.task(id).unwrap();
        let dates = task.dates.as_ref().unwrap();
        assert_eq!(working_days(task, 8.0), estimates, "{id}");
        assert!((wissel::plan::expected(estimates) - expected).abs() < 0.005_1, "{id}");
        assert!((dates.slack - sixths / 6.0).abs() < 1e-9, "{id}: {}", dates.slack);
        assert_eq!(dates.critical, sixths == 0.0, "{id}");
    }
    assert_eq!(plan.finish, day(26), "157 sixths of a day reach into the 27th");
}

#[test]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "numbers of days")]
fn each_way_of_the_book_ends_on_the_day_its_printed_length_says() {
    let plan = stevenson();
    for (way, length) in WAYS {
        // 15.5 days reach into the sixteenth.
        let days = length.ceil() as usize;
        let last = plan.task(&way[way.len() - 1..]).unwrap().dates.as_ref().unwrap();
        assert_eq!(last.finish, day(days - 1), "{way}");
    }
}

#[test]
fn the_whole_of_the_book_is_as_long_as_its_best_and_its_worst_way() {
    let plan = stevenson();
    let ends = |of: fn(&Dates) -> Date| plan.tasks.iter().filter_map(|t| t.dates.as_ref()).map(of).max();
    // 5 + 1 + 6 + 8 and 12 + 1 + 11 + 13 on the way c, m, n, o.
    assert_eq!(ends(|d| d.earliest_finish), Some(day(20 - 1)));
    assert_eq!(ends(|d| d.latest_finish), Some(day(37 - 1)));
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
