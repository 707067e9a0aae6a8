//! The step Needs.

use egui_kittest::kittest::Queryable as _;
use wissel::app::Step;
use wissel::catalog::{Group, MustHave, Purpose};
use wissel::dossier::Example;
use wissel::score::{Order, rank};
use wissel::text::Language;

use super::{CATALOG, click, shows, small, step, undo};

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
    click(&mut window, "What for?");
    click(&mut window, "Video conferencing");
    click(&mut window, "Add use case");
    assert_eq!(window.state().dossier().unwrap().moves[4].purpose, Purpose::VideoConferencing);
    click(&mut window, "Take: No data protection authority has objected to it");
    assert!(matches!(window.state().dossier().unwrap().moves[4].must[..], [MustHave::NoOpinion(_)]));
    assert!(!shows(&window, "Take: No data protection authority has objected to it"));
    click(&mut window, "Remove must-have: No data protection authority has objected to it");
    assert!(window.state().dossier().unwrap().moves[4].must.is_empty());
    assert!(shows(&window, "Take: No data protection authority has objected to it"));
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

#[test]
fn a_double_click_on_a_slider_goes_back_to_its_preset() {
    let mut window = step(Example::Coaching, Step::Needs);
    let gdpr = |w: &egui_kittest::Harness<'static, wissel::app::App>| {
        w.state().dossier().unwrap().priorities.groups.get(&Group::Gdpr).map(|i| i.get())
    };
    let slider = window.get_by_role_and_label(eframe::egui::Role::Slider, "Data protection");
    let pos = slider.rect().center();
    slider.focus();
    window.run();
    window.key_press(eframe::egui::Key::ArrowLeft);
    window.run();
    assert_eq!(gdpr(&window), Some(7.5));
    window.input_mut().events.push(eframe::egui::Event::PointerMoved(pos));
    window.run();
    let button = |pressed| eframe::egui::Event::PointerButton {
        pos,
        button: eframe::egui::PointerButton::Primary,
        pressed,
        modifiers: eframe::egui::Modifiers::NONE,
    };
    window.input_mut().events.extend([true, false, true, false].map(button));
    window.run();
    assert_eq!(gdpr(&window), None, "the preset's number is no number of the client's own");
}

#[test]
fn a_must_have_says_what_it_would_do_before_it_is_added() {
    let mut window = step(Example::Coaching, Step::Needs);
    let says = |w: &egui_kittest::Harness<'static, wissel::app::App>| {
        w.query_all_by_label_contains("would remove").next().is_some()
    };
    assert!(!says(&window));
    click(&mut window, "Add must-have");
    click(&mut window, "Criterion");
    click(&mut window, "Where data are processed");
    assert!(!says(&window), "there is no level yet");
    click(&mut window, "Still acceptable");
    click(&mut window, "Content in the EU, other data elsewhere");
    assert!(says(&window));
}

#[test]
fn the_first_places_have_points_with_a_unit_in_every_window() {
    for (language, unit) in [(Language::En, " pts"), (Language::De, " Pkt."), (Language::Nl, " ptn.")] {
        let mut window = small(language);
        window.state_mut().show_example(Example::Coaching, Step::Needs);
        window.run();
        let points: Vec<_> = window.query_all_by_label_contains(unit).map(|node| node.rect()).collect();
        assert!(points.len() >= 3 && points.iter().all(|place| place.right() <= 960.0), "{language}: {points:?}");
    }
}
