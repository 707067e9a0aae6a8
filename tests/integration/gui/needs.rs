//! The step Needs.

use egui_kittest::kittest::Queryable as _;
use wissel::app::Step;
use wissel::catalog::{Group, MustHave, Purpose};
use wissel::dossier::Example;
use wissel::score::{Order, rank};

use super::{CATALOG, click, shows, step, undo};

/// The name of the first place in the panel, with its points.
fn points_of_all(window: &egui_kittest::Harness<'static, wissel::app::App>) -> Vec<String> {
    let dossier = window.state().dossier().unwrap();
    let ranking = rank(&CATALOG, dossier, 0, Order::Likely).unwrap();
    ranking.ranked().map(|o| format!("{} {:.1}", o.option.id, o.score.likely)).collect()
}

#[test]
fn a_slider_changes_the_ranking_and_undo_takes_it_back() {
    let mut window = step(Example::Coaching, Step::Needs);
    let before = points_of_all(&window);
    let slider = window.get_by_role_and_label(eframe::egui::Role::Slider, "Data protection");
    slider.focus();
    window.run();
    for _ in 0..4 {
        window.key_press(eframe::egui::Key::ArrowLeft);
        window.run();
    }
    let groups = &window.state().dossier().unwrap().priorities.groups;
    assert_eq!(groups.get(&Group::Gdpr).map(|i| i.get()), Some(6.0));
    assert_ne!(points_of_all(&window), before);
    assert!(shows(&window, "First places now"));
    undo(&mut window);
    assert_eq!(points_of_all(&window), before, "one gesture, one step");
}

#[test]
fn a_suggested_must_have_is_taken_with_one_click() {
    let mut window = step(Example::Coaching, Step::Needs);
    click(&mut window, "New use case");
    click(&mut window, "What is it for?");
    click(&mut window, "Video conferencing");
    click(&mut window, "Add use case");
    assert_eq!(window.state().dossier().unwrap().moves[4].purpose, Purpose::VideoConferencing);
    click(&mut window, "Take: No authority objects");
    assert!(matches!(window.state().dossier().unwrap().moves[4].must[..], [MustHave::NoOpinion(_)]));
    assert!(!shows(&window, "Take: No authority objects"));
    click(&mut window, "Remove must-have: No authority objects");
    assert!(window.state().dossier().unwrap().moves[4].must.is_empty());
    assert!(shows(&window, "Take: No authority objects"));
}

#[test]
fn an_own_must_have_is_put_together() {
    let mut window = step(Example::Coaching, Step::Needs);
    let count = window.state().dossier().unwrap().moves[0].must.len();
    click(&mut window, "Add must-have");
    click(&mut window, "About: countries");
    let field = "Countries, as codes: DE, NL, AT";
    window.get_by_label(field).focus();
    window.run();
    window.get_by_label(field).type_text("de, nl");
    window.run();
    click(&mut window, "Add");
    let must = &window.state().dossier().unwrap().moves[0].must;
    assert_eq!(must.len(), count + 1);
    assert!(matches!(&must[count], MustHave::Countries(list) if list.len() == 2));
    assert!(shows(&window, "Remove must-have: Operator and its owner sit in: Germany, Netherlands"));
}

#[test]
fn a_use_case_is_removed_and_comes_back() {
    let mut window = step(Example::Coaching, Step::Needs);
    click(&mut window, "Use case: Webinare");
    click(&mut window, "Remove this use case");
    assert_eq!(window.state().dossier().unwrap().moves.len(), 3);
    assert!(!shows(&window, "Use case: Webinare"));
    undo(&mut window);
    assert!(shows(&window, "Use case: Webinare"));
}
