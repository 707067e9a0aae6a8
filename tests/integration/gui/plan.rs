//! The step Plan.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{Example, PlanEdit};
use wissel::text::Language;

use super::{click, shows, window};

fn plan_of_example(language: Language) -> Harness<'static, App> {
    let mut window = window(language);
    window.state_mut().show_example(Example::Coaching, Step::Plan);
    window.run();
    let all = if language == Language::De { "Anzeige: Alle Aufgaben" } else { "Show: All tasks" };
    click(&mut window, all);
    window
}

fn edits(window: &Harness<'static, App>) -> Vec<PlanEdit> {
    window.state().dossier().unwrap().plan.edits.clone()
}

#[test]
fn all_tasks_of_the_example_have_dates() {
    let window = plan_of_example(Language::De);
    let rows = window.get_all_by_role(Role::DisclosureTriangle);
    let dated = rows.filter(|row| row.accesskit_node().label().is_some_and(|l| l.contains(".2027 – "))).count();
    assert!(dated >= 30, "{dated}");
}

#[test]
fn a_task_is_done_and_open_again() {
    let mut window = plan_of_example(Language::De);
    let before = edits(&window).len();
    let tick = "Erledigt: ";
    let first = |window: &Harness<'static, App>| {
        let boxes: Vec<_> = window.get_all_by_role(Role::CheckBox).collect();
        let labels = boxes.iter().filter_map(|b| b.accesskit_node().label());
        labels.into_iter().find(|l| l.starts_with(tick)).unwrap()
    };
    let name = first(&window);
    window.get_by_role_and_label(Role::CheckBox, &name).scroll_to_me();
    window.run();
    window.get_by_role_and_label(Role::CheckBox, &name).click();
    window.run();
    assert!(matches!(edits(&window).last(), Some(PlanEdit::Done(..))));
    assert_eq!(edits(&window).len(), before + 1);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(edits(&window).len(), before);
}

#[test]
fn a_bar_is_pulled_to_another_day_and_back_by_undo() {
    let mut window = plan_of_example(Language::De);
    let before = edits(&window).len();
    let bars: Vec<_> = window.get_all_by_role(Role::Image).collect();
    let name = bars.iter().filter_map(|b| b.accesskit_node().label()).find(|l| l.starts_with("Auf einen anderen Tag"));
    let name = name.unwrap();
    let place = window.get_by_role_and_label(Role::Image, &name).rect();
    window.drag_at(place.center());
    window.run();
    window.hover_at(place.center() + eframe::egui::vec2(60.0, 0.0));
    window.run();
    window.drop_at(place.center() + eframe::egui::vec2(60.0, 0.0));
    window.run();
    assert!(matches!(edits(&window).last(), Some(PlanEdit::Move(..))), "{:?}", edits(&window).last());
    assert_eq!(edits(&window).len(), before + 1);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(edits(&window).len(), before);
}

#[test]
fn a_task_is_moved_by_keyboard_and_back_by_one_undo() {
    let mut window = plan_of_example(Language::En);
    let before = edits(&window);
    let row = window
        .get_all_by_role(Role::DisclosureTriangle)
        .filter_map(|row| row.accesskit_node().label())
        .find(|label| label.contains("Board") && label.contains(" – "))
        .unwrap();
    window.get_by_role_and_label(Role::DisclosureTriangle, &row).scroll_to_me();
    window.run();
    window.get_by_role_and_label(Role::DisclosureTriangle, &row).focus();
    window.run();
    let day = |window: &Harness<'static, App>| match edits(window).last() {
        Some(PlanEdit::Move(_, on)) => on.0,
        other => panic!("{other:?}"),
    };
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    window.run();
    let first = day(&window);
    window.key_press_modifiers(Modifiers::ALT | Modifiers::SHIFT, Key::ArrowRight);
    window.run();
    assert!(day(&window) > first, "a week further");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(edits(&window), before);
}

#[test]
fn one_phase_alone_is_listed() {
    let mut window = plan_of_example(Language::En);
    let rows = |window: &Harness<'static, App>| window.get_all_by_role(Role::CheckBox).count();
    let all = rows(&window);
    click(&mut window, "In which phase");
    click(&mut window, "Switch off");
    assert!(rows(&window) > 0 && rows(&window) < all, "{} of {all}", rows(&window));
}

#[test]
fn in_a_small_window_nothing_of_the_plan_lies_beyond_the_edge() {
    // As large as 960 by 600 is with text at 125 %.
    let mut window = Harness::builder()
        .with_size([768.0, 4000.0])
        .with_max_steps(12)
        .build_eframe(|cc| App::for_test(cc, super::CATALOG.clone(), Language::De));
    window.state_mut().show_example(Example::Coaching, Step::Plan);
    window.run();
    for meaning in ["frühestes bis spätestes Ende", "fester Termin", "kein Weg zurück ab"] {
        let found = window.query_all_by_label_contains(meaning).next().unwrap().rect();
        assert!(found.right() < 729.0, "{meaning}: {found:?}");
    }
    let axis = window.get_by_role_and_label(Role::ScrollBar, "Zeit").rect();
    assert!(axis.width() > 200.0 && axis.right() < 729.0, "{axis:?}");
}

#[test]
fn a_phase_says_its_earliest_and_latest_end() {
    let window = plan_of_example(Language::En);
    let rows = window.get_all_by_role(Role::DisclosureTriangle).filter_map(|row| row.accesskit_node().label());
    let phase = rows.into_iter().find(|label| label.starts_with("Switch off: ")).unwrap();
    assert!(phase.contains("Ends on ") && phase.contains(" at the latest"), "{phase}");
}

#[test]
fn a_task_is_left_out_only_for_a_reason() {
    let mut window = plan_of_example(Language::En);
    let before = edits(&window).len();
    let row = window
        .get_all_by_role(Role::DisclosureTriangle)
        .filter_map(|row| row.accesskit_node().label())
        .find(|label| label.contains("Board") && label.contains(" – "))
        .unwrap();
    click(&mut window, &row);
    let reason = "Reason, if the task is left out";
    assert!(window.get_by_label("Leave out").accesskit_node().is_disabled());
    window.get_by_label(reason).focus();
    window.run();
    window.get_by_label(reason).type_text("Done by the parent company");
    window.run();
    click(&mut window, "Leave out");
    let skipped = edits(&window).last().cloned();
    assert!(matches!(skipped, Some(PlanEdit::Skip(_, ref why)) if why == "Done by the parent company"), "{skipped:?}");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(edits(&window).len(), before);
}

#[test]
fn somebody_does_a_task_not_before_a_day() {
    let mut window = plan_of_example(Language::En);
    let row = window
        .get_all_by_role(Role::DisclosureTriangle)
        .filter_map(|row| row.accesskit_node().label())
        .find(|label| label.contains("Board") && label.contains(" – "))
        .unwrap();
    click(&mut window, &row);
    for (field, text) in [("Who does it", "Frau Ito"), ("Not before", "2027-03-01"), ("Note", "ask first")] {
        window.get_by_label(field).focus();
        window.run();
        window.get_by_label(field).type_text(text);
        window.run();
    }
    let edits = edits(&window);
    assert!(edits.iter().any(|e| matches!(e, PlanEdit::Assign(_, who) if who == "Frau Ito")));
    assert!(edits.iter().any(|e| matches!(e, PlanEdit::Move(_, on) if on.to_string() == "2027-03-01")));
    assert!(edits.iter().any(|e| matches!(e, PlanEdit::Note(_, note) if note == "ask first")));
}

#[test]
fn without_a_decision_the_way_leads_to_it() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Plan: nothing yet");
    click(&mut window, "To the decision");
    assert_eq!(window.state().step(), Step::Decide);
}

#[test]
fn money_risks_and_duties_unfold() {
    let mut window = plan_of_example(Language::De);
    click(&mut window, "Kosten: Bleiben und Wechseln über 36 Monate");
    assert!(window.query_by_label_contains("36 Monate, Bleiben").is_some() || shows(&window, "Was noch fehlt"));
}

#[test]
fn costs_and_risks_have_pictures_that_speak() {
    let mut window = plan_of_example(Language::De);
    click(&mut window, "Kosten: Bleiben und Wechseln über 36 Monate");
    let risks = window
        .get_all_by_role(Role::DisclosureTriangle)
        .filter_map(|row| row.accesskit_node().label())
        .find(|label| label.starts_with("Risiken ("))
        .unwrap();
    click(&mut window, &risks);
    let pictures = window.get_all_by_role(Role::Image).filter_map(|p| p.accesskit_node().label());
    let spoken: Vec<String> = pictures.collect();
    let costs = spoken
        .iter()
        .find(|name| name.starts_with("Von Jan. 2027 bis Dez. 2029, ohne eigene Stunden: Bleiben"))
        .unwrap();
    assert!(costs.contains("mindestens 4.749,84"), "{costs}");
    assert!(window.query_all_by_label(costs).count() >= 2, "the same stands above the picture: {costs}");
    let matrix = spoken.iter().find(|name| name.starts_with("Risiken nach Eintreten und Folgen: ")).unwrap();
    assert!(matrix.contains("Folgen: hoch, Eintreten: "), "{matrix}");
    let heaviest = |label: Option<String>| label.is_some_and(|l| l.starts_with("1 · ") || l.starts_with("1? · "));
    assert!(window.query_all_by(|n| heaviest(n.label()) || heaviest(n.value())).next().is_some());
}

#[test]
fn the_costs_of_each_month_unfold() {
    let mut window = plan_of_example(Language::De);
    click(&mut window, "Kosten: Bleiben und Wechseln über 36 Monate");
    let september = "Monat Sept. 2027, Bleiben 1.007,28";
    assert!(window.query_by_label_contains(september).is_none());
    click(&mut window, "Monat für Monat");
    assert!(window.query_by_label_contains(september).is_some());
}

#[test]
fn what_a_decision_settles_is_ticked_at_once_where_somebody_says_so() {
    let mut window = super::step(Example::Coaching, Step::Decide);
    click(&mut window, "How far it has come: Final");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    let done =
        |window: &Harness<'static, App>| edits(window).iter().filter(|edit| matches!(edit, PlanEdit::Done(..))).count();
    let before = done(&window);
    click(&mut window, "Tick them all as done");
    assert!(done(&window) > before + 2);
    assert!(!shows(&window, "Tick them all as done"));
}

#[test]
fn full_weeks_lead_to_hours_to_fewer_tasks_and_to_the_short_form() {
    let mut window = super::step(Example::Practice, Step::Plan);
    let hours = "Hours a week";
    assert!(!shows(&window, hours));
    click(&mut window, "Change hours or start");
    assert!(shows(&window, hours), "the settings are open");
    let ticks = |window: &Harness<'static, App>| window.query_all_by_role(Role::CheckBox).count();
    click(&mut window, "Show: All tasks");
    let all = ticks(&window);
    click(&mut window, "Tasks with a legal duty");
    let law = ticks(&window);
    click(&mut window, "Tasks with no legal duty known");
    let free = ticks(&window);
    click(&mut window, "The next four weeks");
    let soon = ticks(&window);
    assert!(law > 0 && free > 0 && law + free <= all, "{law} and {free} of {all}");
    assert!(soon > 0 && soon < all, "{soon} of {all}");
    click(&mut window, "Hand over the plan in short");
    assert_eq!(window.state().step(), Step::HandOver);
    let line = "Plan of the move, short form: Plan of the move in short, for the board and for small teams · \
        For small teams: less than half the pages";
    let chosen = window.get_by_role_and_label(Role::RadioButton, line).accesskit_node().toggled();
    assert_eq!(chosen, Some(Toggled::True));
}

#[test]
fn a_phase_names_its_hard_dates() {
    let window = plan_of_example(Language::En);
    let rows = window.get_all_by_role(Role::DisclosureTriangle).filter_map(|row| row.accesskit_node().label());
    let rows: Vec<String> = rows.collect();
    let of = |phase: &str| rows.iter().find(|label| label.starts_with(phase)).unwrap();
    assert!(of("Move: ").contains("Fetch contents 30 Oct 2027"), "{}", of("Move: "));
    assert!(of("Switch off: ").contains("Notice 31 Aug 2027"), "{}", of("Switch off: "));
}

#[test]
fn what_takes_most_of_the_time_before_a_missed_date_leads_to_its_task() {
    let mut window = super::step(Example::Practice, Step::Plan);
    click(&mut window, "Change hours or start");
    window.get_by_label("Day (1)").focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_label("Day (1)").type_text("2027-01-25");
    window.run();
    let rows = window.get_all_by_role(Role::Button).filter_map(|row| row.accesskit_node().label());
    let dated = |label: &String| label.contains(" 2026 – ") || label.contains(" 2027 – ");
    let row = rows.into_iter().find(dated).expect("a task of the missed date");
    assert!(!shows(&window, "Who does it"), "no task is open");
    click(&mut window, &row);
    assert!(shows(&window, "Who does it"), "{row} is open in the list");
}

#[test]
fn the_legend_names_critical_bars_only_where_there_are_some() {
    let mut window = super::step(Example::Coaching, Step::Plan);
    let critical = "critical: a delay moves the end";
    click(&mut window, "Show: Phases");
    assert!(!shows(&window, critical), "a phase has no critical bar");
    click(&mut window, "Show: All tasks");
    assert!(shows(&window, critical));
}

#[test]
fn a_small_plan_is_one_step_and_one_step_back() {
    let mut window = super::step(Example::Practice, Step::Plan);
    let before = edits(&window);
    let labelled = |window: &Harness<'static, App>, role: Role, part: &str| {
        let found = window.get_all_by_role(role).filter_map(|one| one.accesskit_node().label());
        found.into_iter().find(|label| label.contains(part)).unwrap_or_else(|| panic!("no {part}"))
    };
    assert!(window.query_all_by_label_contains("Small plan: ").next().is_some(), "it stands open");
    let counts = |window: &Harness<'static, App>| window.query_all_by_label_contains(" left out").count();
    let whole = counts(&window);
    let leave = labelled(&window, Role::Button, " tasks out");
    click(&mut window, &leave);
    let skipped =
        |edit: &PlanEdit| matches!(edit, PlanEdit::Skip(_, why) if why == "in einem kleinen Plan weggelassen");
    let left_out = edits(&window).iter().filter(|edit| skipped(edit)).count();
    assert!(left_out > 5 && leave.contains(&left_out.to_string()), "{leave}");
    assert!(counts(&window) > whole, "the phases say what is left out of them");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(edits(&window), before, "one step for all");
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    let line = labelled(&window, Role::DisclosureTriangle, "left out in a small plan");
    click(&mut window, &line);
    let back = labelled(&window, Role::Button, "Take all ");
    click(&mut window, &back);
    assert_eq!(edits(&window), before, "all at once");
}
