//! What hangs on whom: today, after the decided moves, and what to mind.

use wissel::plan::{Bundle, Dependence, Warning, dependence};

use crate::support::{catalog, provider, service, whole};

fn hangs(fields: &str) -> Dependence {
    let at = |id: &str, at: &str| service(id, "").replace("provider: \"p\"", &format!("provider: {at:?}"));
    let catalog = catalog(&[
        (
            "providers/us.ron",
            provider("us", r#"legal: (entity: "US", country: "US", parent: "Big", parent_country: "US"),"#),
        ),
        ("providers/eu.ron", provider("eu", r#"legal: (entity: "EU", country: "DE", parent: "none"),"#)),
        ("services/old.ron", at("old", "us")),
        ("services/other.ron", at("other", "us")),
        ("services/new.ron", at("new", "eu")),
    ]);
    dependence(catalog, &whole(fields))
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
    assert!(found.warnings.contains(&Warning::OnePerson("a".to_owned())));
    assert!(found.warnings.contains(&Warning::NoFallback("Doodle".to_owned())), "four hours, nothing instead");
    assert!(!found.warnings.contains(&Warning::NoFallback("a".to_owned())), "there is the telephone");
    assert_eq!(found.warnings.iter().filter(|w| matches!(w, Warning::NoDeputy(_))).count(), 5);
    let tasks = crate::support::real().tasks.iter().map(|t| t.id.as_str()).collect::<Vec<_>>();
    assert!(found.warnings.iter().all(|w| tasks.contains(&w.task())), "every task is in the playbook");
}
