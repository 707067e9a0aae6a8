//! Weights beside the ranking of the step Compare.

use eframe::egui::{Rect, Role, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use wissel::app::{App, Step};
use wissel::catalog::Group;
use wissel::dossier::Example;

use super::compare::ROW;
use super::{CATALOG, click, shows, step, undo};

/// The slider of a group, in a window with weights.
fn slider(window: &Harness<'static, App>, group: &str) -> Rect {
    window.get_by_role_and_label(Role::Slider, group).rect()
}

#[test]
fn weights_stand_beside_the_ranking() {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "Weights");
    assert!(shows(&window, "Importance as a number: Security"));
    click(&mut window, "Weights");
    assert!(!shows(&window, "Importance as a number: Security"));
}

/// Where there is little room, the weights stand below the page and cover nothing of it.
#[test]
fn in_a_small_window_weights_stand_below_the_page() {
    for (width, under) in [(768.0, true), (960.0, false)] {
        let mut window = Harness::builder()
            .with_size([width, 5000.0])
            .with_max_steps(12)
            .build_eframe(|cc| App::for_test(cc, CATALOG.clone(), wissel::text::Language::En));
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.run();
        let row = |w: &Harness<'static, App>| w.query_all_by_label_contains(ROW).next().expect("a row").rect();
        let before = row(&window);
        click(&mut window, "Weights");
        assert!(shows(&window, "Importance as a number: Security"));
        assert_eq!(row(&window).width() == before.width(), under, "{width}");
        assert!(row(&window).right() <= width, "{width}");
        assert_eq!(shows(&window, "Close"), under, "{width}");
        if under {
            assert!(slider(&window, "Security").top() > row(&window).bottom(), "nothing is covered");
            click(&mut window, "Close");
            assert!(!shows(&window, "Importance as a number: Security"));
        }
    }
}

#[test]
fn what_stands_below_a_slider_stays_while_it_moves() {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "Weights");
    let (moved, below) = (slider(&window, "Independence"), slider(&window, "Practicality"));
    window.drag_at(moved.center());
    window.run();
    for share in [0.02, 0.5, 0.98, 0.02] {
        window.hover_at(pos2(moved.left() + share * moved.width(), moved.center().y));
        window.run();
        assert_eq!((slider(&window, "Independence"), slider(&window, "Practicality")), (moved, below), "{share}");
    }
    window.drop_at(moved.left_center());
    window.run();
}

#[test]
fn a_click_on_the_track_moves_the_slider_there() {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "Weights");
    let track = slider(&window, "Independence");
    let place = pos2(track.left() + 0.85 * track.width(), track.center().y);
    window.drag_at(place);
    window.run();
    window.drop_at(place);
    window.run();
    let groups = &window.state().dossier().unwrap().priorities.groups;
    let value = groups.get(&Group::Independence).expect("an own number").get();
    assert!((value - 8.5).abs() <= 1.0, "{value}");
}

#[test]
fn one_drag_is_one_step_of_undo_from_the_press_to_letting_go() {
    let mut window = step(Example::Coaching, Step::Needs);
    let value = |window: &Harness<'static, App>| {
        let groups = &window.state().dossier().unwrap().priorities.groups;
        groups.get(&Group::Independence).map(|importance| importance.get())
    };
    let track = slider(&window, "Independence");
    let at = |share: f32| pos2(track.left() + share * track.width(), track.center().y);
    let before = value(&window);
    window.drag_at(at(0.1));
    window.run();
    for share in [0.3, 0.5, 0.6] {
        window.hover_at(at(share));
        window.run();
    }
    // Moved once more in the frame that lets go.
    window.drop_at(at(0.9));
    window.run();
    assert!(value(&window).is_some_and(|value| value > 8.0), "{:?}", value(&window));
    undo(&mut window);
    assert_eq!(value(&window), before);
}
