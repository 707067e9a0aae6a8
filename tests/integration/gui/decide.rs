//! The step Decide.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{DecisionStatus, Dossier, Example, Shape, Voice};
use wissel::text::Language;

use super::files::drop_on;
use super::{click, shows, small, step, undo};

#[test]
fn a_use_case_without_a_decision_gets_one_from_the_ranking() {
    let mut window = step(Example::Coaching, Step::Decide);
    click(&mut window, "Use case");
    click(&mut window, "Absprachen im Team");
    assert!(shows(&window, "Nothing is decided yet"));
    click(&mut window, "Shape of the decision: Move");
    let decision = window.state().dossier().unwrap().moves[3].decision.clone().unwrap();
    assert_eq!((&decision.kind, decision.status), (&Shape::Move, DecisionStatus::Intended));
    assert!(decision.option.is_some() && decision.review_on.is_some());
    assert!(window.query_all_by_label_contains("Intended: Move").next().is_some());
    undo(&mut window);
    assert!(window.state().dossier().unwrap().moves[3].decision.is_none());
}

#[test]
fn the_shape_changes_and_what_was_written_stays() {
    let mut window = step(Example::Coaching, Step::Decide);
    let reason = window.state().dossier().unwrap().moves[0].decision.clone().unwrap().reason;
    click(&mut window, "Shape of the decision: Try both");
    let decision = window.state().dossier().unwrap().moves[0].decision.clone().unwrap();
    assert_eq!((decision.options().len(), decision.reason), (2, reason));
    click(&mut window, "Shape of the decision: Keep");
    let decision = window.state().dossier().unwrap().moves[0].decision.clone().unwrap();
    assert_eq!(decision.option.unwrap().as_str(), "zoom-workplace");
}

#[test]
fn status_conditions_and_risks_are_edited() {
    let mut window = step(Example::Coaching, Step::Decide);
    click(&mut window, "How far it has come: All heard");
    assert!(window.query_all_by_label_contains("Intended, all heard: Move").next().is_some());
    click(&mut window, "Add condition");
    let decision = window.state().dossier().unwrap().moves[0].decision.clone().unwrap();
    let last = format!("Condition {}", decision.conditions.len());
    window.get_by_label(&last).focus();
    window.run();
    window.get_by_label(&last).type_text("a last word");
    window.run();
    let count = decision.conditions.len();
    let conditions = window.state().dossier().unwrap().moves[0].decision.clone().unwrap().conditions;
    assert_eq!(conditions[count - 1], "a last word");
    click(&mut window, &format!("Remove condition {count}"));
    let decision = window.state().dossier().unwrap().moves[0].decision.clone().unwrap();
    assert_eq!(decision.conditions.len(), count - 1);
}

#[test]
fn a_question_stands_once_above_all_whom_it_is_about() {
    let mut window = step(Example::Coaching, Step::Decide);
    let asked = |window: &Harness<'static, App>| -> Vec<String> {
        let labels = window.query_all_by_role(Role::Label).filter_map(|n| n.accesskit_node().value());
        labels.filter(|label| label.ends_with('?')).collect()
    };
    let few = asked(&window).len();
    assert!(few > 2, "{few}");
    window.query_all_by_label_contains(" more questions").next().unwrap().click_accesskit();
    window.run();
    let mut all = asked(&window);
    assert!(all.len() > few);
    let answers = window.query_all_by_label("Enter answer").count();
    assert!(answers > all.len(), "{answers} for {} questions", all.len());
    all.sort();
    let count = all.len();
    all.dedup();
    assert_eq!(all.len(), count, "{all:?}");
}

#[test]
fn the_chart_has_a_table_with_the_same_numbers() {
    let window = step(Example::Coaching, Step::Decide);
    assert!(window.query_all_by_label_contains("services by principles and practicality").next().is_some());
    assert!(window.query_all_by_label_contains("1. ").any(|_| true));
}

#[test]
fn what_hangs_on_whom_has_two_pictures_and_a_table_with_the_same() {
    let mut window = step(Example::Coaching, Step::Decide);
    let pictures = |window: &Harness<'static, App>| -> Vec<String> {
        let names = window.get_all_by_role(Role::Image).filter_map(|p| p.accesskit_node().label());
        names.filter(|n| n.starts_with("Today. ") || n.starts_with("Afterwards. ")).collect()
    };
    let by_operator = pictures(&window);
    assert_eq!(by_operator.len(), 2, "{by_operator:?}");
    assert!(by_operator[0].contains("Doodle") && by_operator[1].contains("Hostsharing"), "{by_operator:?}");
    assert!(window.query_all_by_label_contains("Today: Operator: Dropbox: Dropbox Standard").next().is_some());
    click(&mut window, "Grouped by: Owner’s country");
    assert_ne!(pictures(&window), by_operator);
    assert!(window.query_all_by_label_contains("Today: Owner’s country: United States: ").next().is_some());
}

#[test]
fn rows_that_are_only_read_are_no_buttons() {
    let window = step(Example::Coaching, Step::Decide);
    let said = |role| {
        let rows = window.query_all_by_role(role).filter_map(|n| n.accesskit_node().label());
        rows.filter(|label| label.starts_with("Today: Operator: ")).count()
    };
    assert!(said(Role::Row) > 0);
    assert_eq!(said(Role::Button), 0);
}

#[test]
fn six_voices_lose_nothing_in_a_small_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = Dossier::parse("school", Example::School.text()).unwrap();
    let voice = dossier.voices[0].clone();
    let names: Vec<String> = (1..=6).map(|n| format!("Kollegium {n}")).collect();
    dossier.voices = names.iter().map(|name| Voice { name: name.clone(), ..voice.clone() }).collect();
    let path = folder.path().join("six.wissel");
    std::fs::write(&path, dossier.text().unwrap()).unwrap();
    let mut window = small(Language::De);
    drop_on(&mut window, &path);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
    window.run();
    for name in &names {
        let heads: Vec<_> = window.query_all_by_label(name).map(|node| node.rect()).collect();
        assert!(!heads.is_empty() && heads.iter().all(|head| head.right() <= 960.0), "{name}: {heads:?}");
    }
}

#[test]
fn without_a_use_case_the_way_leads_to_needs() {
    let mut window = super::window(wissel::text::Language::En);
    click(&mut window, "New client");
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::Num5);
    window.run();
    click(&mut window, "Needs");
    assert_eq!(window.state().step(), Step::Needs);
}

/// What a table cuts for want of room is shown to the keyboard as well.
#[test]
fn a_row_that_is_only_read_shows_all_of_it_to_the_keyboard() {
    let mut window = step(Example::Coaching, Step::Decide);
    let name = window.get_all_by_role(Role::Row).filter_map(|row| row.accesskit_node().label()).next().unwrap();
    let count = |w: &Harness<'static, App>| w.query_all_by_label(&name).count();
    let before = count(&window);
    window.get_all_by_role(Role::Row).next().unwrap().focus();
    window.run();
    assert_eq!(count(&window), before + 1, "{name}");
}

#[test]
fn who_takes_over_is_neither_chosen_nor_in_use_nor_closed_to_the_client() {
    let mut window = step(Example::Coaching, Step::Decide);
    let decision = |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].decision.clone().unwrap();
    let lines = |w: &Harness<'static, App>| -> Vec<String> {
        w.query_all_by_role(Role::Button).filter_map(|n| n.accesskit_node().label()).collect()
    };
    let listed = |lines: &[String], name: &str| lines.iter().any(|line| line.ends_with(name));
    assert_eq!(decision(&window).option.unwrap().as_str(), "jitsi-hostsharing");
    let before = lines(&window);
    click(&mut window, "Takes over if the pilot fails");
    let open: Vec<String> = lines(&window).into_iter().filter(|line| !before.contains(line)).collect();
    assert!(open.len() > 3, "{open:?}");
    for out in ["Jitsi Meet (Hostsharing eG)", "(does not meet a must-have)"] {
        assert!(!listed(&open, out), "{out}: {open:?}");
    }
    assert!(!open.iter().any(|line| line.contains("Zoom")), "{open:?}");
}
