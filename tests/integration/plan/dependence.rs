//! What hangs on whom: today, after the decided moves, and what to mind.

use wissel::plan::{Bundle, Dependence, Warning, dependence};
use wissel::text::Language;

use crate::support::{catalog, provider, service, whole};

fn hangs(fields: &str) -> Dependence {
    let at = |id: &str, at: &str| service(id, "").replace("provider: \"p\"", &format!("provider: {at:?}"));
    let catalog = catalog(&[
        (
            "providers/us.ron",
            provider("us", r#"legal: (entity: "US", country: "US", parent: "Big", parent_country: "US"),"#),
        ),
        (
            "providers/daughter.ron",
            provider("daughter", r#"legal: (entity: "D", country: "DE", parent: "Big", parent_country: "US"),"#),
        ),
        ("providers/eu.ron", provider("eu", r#"legal: (entity: "EU", country: "DE", parent: "none"),"#)),
        ("services/old.ron", at("old", "us")),
        ("services/other.ron", at("other", "us")),
        ("services/third.ron", at("third", "daughter")),
        ("services/new.ron", at("new", "eu")),
    ]);
    dependence(catalog, &whole(fields), Language::En)
}

fn names(bundles: &[Bundle]) -> Vec<(Option<&str>, Vec<&str>, u32)> {
    bundles.iter().map(|b| (b.on.as_deref(), b.tools.iter().map(|t| t.name.as_str()).collect(), b.users())).collect()
}

const TOOLS: &str = r#"inventory: [
    (id: "a", service: "old", users: 12, without_for: Day, fallback: "telephone", who_can_run: 1),
    (id: "b", service: "other", users: 3, who_can_run: 2), (id: "c", name: "Doodle", users: 4, without_for: Hours4)],"#;

#[test]
fn tools_are_bundled_by_operator_owner_and_country() {
    let found = hangs(TOOLS);
    assert_eq!(
        names(&found.today.providers),
        [(Some("us"), vec!["old", "other"], 15), (None, vec!["Doodle"], 4)],
        "the largest first; what the catalogue does not have is not known"
    );
    assert_eq!(names(&found.today.owners)[0].0, Some("Big"));
    assert_eq!(names(&found.today.countries)[0].0, Some("US"));
    let daughter = hangs(r#"inventory: [(id: "a", service: "third")],"#).today;
    assert_eq!((names(&daughter.countries)[0].0, names(&daughter.owner_countries)[0].0), (Some("DE"), Some("US")));
    let alone = hangs(r#"inventory: [(id: "a", service: "new")],"#).today;
    assert_eq!(names(&alone.owner_countries)[0].0, Some("DE"), "without a parent the seat is the owner's");
}

#[test]
fn users_who_are_not_known_are_never_nought() {
    let found = hangs(
        r#"inventory: [(id: "a", name: "Trello"), (id: "b", name: "Doodle", users: 4), (id: "c", service: "old")],"#,
    );
    let people: Vec<String> = found.today.providers.iter().map(|b| b.people(Language::En)).collect();
    assert_eq!(people, ["at least 4", "not known"]);
    assert_eq!(hangs(TOOLS).today.providers[0].people(Language::En), "15");
}

#[test]
fn after_a_move_the_new_operator_takes_the_users_over() {
    let moved = r#"moves: [(purpose: VideoConferencing, replaces: ["a"], decision: (option: "new"))]"#;
    let found = hangs(&format!("{TOOLS}{moved}"));
    let after = names(&found.after.providers);
    assert_eq!(after, [(Some("eu"), vec!["new"], 12), (None, vec!["Doodle"], 4), (Some("us"), vec!["other"], 3)]);
    assert_eq!(names(&found.after.owners)[0].0, Some("eu"), "an operator without a parent owns itself");
    assert!(found.open.is_empty());
}

#[test]
fn a_tool_stays_while_one_of_its_moves_is_open_or_keeps_it() {
    let decided = r#"(purpose: VideoConferencing, replaces: ["a"], decision: (option: "new"))"#;
    for other in ["", "decision: (kind: Keep)", "decision: (kind: Move)"] {
        let moves = format!("moves: [{decided}, (purpose: Messaging, replaces: [\"a\"], {other})]");
        let found = hangs(&format!("{TOOLS}{moves}"));
        let us = found.after.providers.iter().find(|b| b.on.as_deref() == Some("us")).unwrap();
        assert_eq!(
            us.tools.iter().map(|t| (t.name.as_str(), t.kept)).collect::<Vec<_>>(),
            [("old", false), ("other", false)]
        );
        let open: &[usize] = if other.contains("Keep") { &[] } else { &[1] };
        assert_eq!(found.open, open, "a decision that names no option decides nothing: {other}");
    }
}

#[test]
fn an_option_stands_once_however_many_moves_lead_to_it() {
    let moves = r#"moves: [(purpose: VideoConferencing, replaces: ["a"], decision: (option: "new")),
        (purpose: Messaging, replaces: ["b"], seats: 20, decision: (option: "new"))]"#;
    let found = hangs(&format!("{TOOLS}{moves}"));
    assert_eq!(names(&found.after.providers), [(Some("eu"), vec!["new"], 20), (None, vec!["Doodle"], 4)]);
    assert!(found.after.providers[0].tools[0].vital, "the first of them cannot be missed for a day");
}

#[test]
fn a_chosen_option_that_the_catalogue_lacks_hangs_on_nobody_known() {
    let moved = r#"moves: [(purpose: VideoConferencing, replaces: ["a"], decision: (option: "gone"))]"#;
    let found = hangs(&format!("{TOOLS}{moved}"));
    assert_eq!(names(&found.after.providers)[0], (None, vec!["Doodle", "gone"], 16));
}

#[test]
fn what_is_kept_for_one_thing_stays_and_is_marked() {
    let kept = r#"moves: [(purpose: VideoConferencing, replaces: ["a"], decision:
        (kind: KeepFor(what: "x", until: "2028-01-01"), option: "new")), (purpose: Files, replaces: ["b"])]"#;
    let found = hangs(&format!("{TOOLS}{kept}"));
    let us = found.after.providers.iter().find(|b| b.on.as_deref() == Some("us")).unwrap();
    let kept: Vec<(&str, bool)> = us.tools.iter().map(|t| (t.name.as_str(), t.kept)).collect();
    assert_eq!(kept, [("old", true), ("other", false)]);
    assert_eq!(found.open, [1], "an open move counts as today");
}

#[test]
fn warnings_name_what_to_mind_and_the_task_that_answers_it() {
    let found = hangs(TOOLS);
    assert!(found.warnings.contains(&Warning::MostOnOne("us".to_owned())));
    assert!(found.warnings.contains(&Warning::OnePerson("old".to_owned())));
    assert!(found.warnings.contains(&Warning::NoFallback("Doodle".to_owned())), "four hours, nothing instead");
    assert!(!found.warnings.contains(&Warning::NoFallback("old".to_owned())), "there is the telephone");
    assert_eq!(found.warnings.iter().filter(|w| matches!(w, Warning::NoDeputy(_))).count(), 5);
    let tasks = crate::support::real().tasks.iter().map(|t| t.id.as_str()).collect::<Vec<_>>();
    assert!(found.warnings.iter().all(|w| tasks.contains(&w.task())), "every task is in the playbook");
}

#[test]
fn who_can_run_a_tool_is_said_also_where_nobody_can_or_nobody_knows() {
    let found = hangs(
        r#"inventory: [(id: "a", service: "old", who_can_run: 0), (id: "b", name: "Doodle"),
        (id: "c", name: "Trello"), (id: "d", service: "new", who_can_run: 2)],"#,
    );
    let about: Vec<&Warning> = found.warnings.iter().filter(|w| w.task() == "second-administrator").collect();
    let (nobody, unknown) =
        (Warning::NobodyRuns("old".to_owned()), Warning::RunnersUnknown("Doodle, Trello".to_owned()));
    assert_eq!(about, [&nobody, &unknown]);
}

#[test]
fn an_owner_behind_several_operators_is_warned_of() {
    let all = r#"inventory: [(id: "a", service: "old", without_for: Day), (id: "b", service: "third", without_for: Day),
        (id: "c", service: "new")],"#;
    let found = hangs(all);
    let most: Vec<&Warning> =
        found.warnings.iter().filter(|w| w.code().starts_with("most") || w.code().starts_with("vital")).collect();
    assert_eq!(most, [&Warning::MostOnOwner("Big".to_owned()), &Warning::VitalOnOwner("Big".to_owned())]);
    let one = hangs(r#"inventory: [(id: "a", service: "old"), (id: "b", service: "other")],"#);
    assert!(one.warnings.contains(&Warning::MostOnOne("us".to_owned())));
    assert!(!one.warnings.iter().any(|w| matches!(w, Warning::MostOnOwner(_))), "the operator says it all");
}

#[test]
fn after_a_failed_pilot_the_runner_up_counts_and_without_one_today_goes_on() {
    let failed = |decision: &str| {
        hangs(&format!(
            r#"{TOOLS}moves: [(purpose: VideoConferencing, replaces: ["a"], decision: ({decision}))],
            plan: (edits: [Failed("pilot:1", "2027-08-03")])"#
        ))
    };
    let names = |found: &Dependence| -> Vec<String> {
        found.after.providers.iter().flat_map(|b| &b.tools).map(|t| t.name.clone()).collect()
    };
    let second = names(&failed(r#"option: "new", runner_up: "third""#));
    assert!(second.contains(&"third".to_owned()) && !second.contains(&"new".to_owned()), "{second:?}");
    let none = failed(r#"option: "new""#);
    assert!(names(&none).contains(&"old".to_owned()) && !names(&none).contains(&"new".to_owned()));
    assert!(none.ended.is_empty() && none.open.is_empty());
}

#[test]
fn options_are_in_force_until_their_pilot_fails() {
    let in_force = |decision: &str, edits: &str| -> Vec<String> {
        let dossier = whole(&format!(
            "moves: [(purpose: Files), (purpose: VideoConferencing, decision: ({decision}))], plan: (edits: [{edits}])"
        ));
        assert!(wissel::plan::in_force(&dossier, 0).is_empty() && wissel::plan::in_force(&dossier, 9).is_empty());
        wissel::plan::in_force(&dossier, 1).into_iter().map(ToString::to_string).collect()
    };
    let chosen = r#"option: "new", runner_up: "third""#;
    assert_eq!(in_force(chosen, ""), ["new"]);
    assert_eq!(in_force(chosen, r#"Failed("pilot", "2027-08-03")"#), ["third"], "the first move that has a pilot");
    assert_eq!(in_force(r#"option: "new""#, r#"Failed("pilot:2", "2027-08-03")"#), [""; 0]);
    assert_eq!(in_force("kind: Keep", ""), [""; 0]);
    let trial = r#"kind: Trial(["new", "old"]), runner_up: "third""#;
    assert_eq!(in_force(trial, r#"Failed("pilot:2:new", "2027-08-03")"#), ["old"]);
    let both = r#"Failed("pilot:2:new", "2027-08-03"), Failed("pilot:2:old", "2027-08-04")"#;
    assert_eq!(in_force(trial, both), ["third"]);
}
