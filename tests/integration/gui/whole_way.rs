//! The whole way of a new client, from the first screen to the exported plan.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::App;
use wissel::catalog::{Group, MustHave};
use wissel::dossier::{Dossier, Shape};
use wissel::plan::plan;
use wissel::text::Language;

use super::hand_over::{choose_markdown, wait, write_path};
use super::{CATALOG, click, shows, tall};

fn dossier(window: &Harness<'static, App>) -> Dossier {
    window.state().dossier().unwrap().clone()
}

fn go(window: &mut Harness<'static, App>, step: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, step);
    window.run();
}

fn write(window: &mut Harness<'static, App>, field: &str, text: &str) {
    window.get_by_label(field).focus();
    window.run();
    window.get_by_label(field).type_text(text);
    window.run();
}

fn describe(window: &mut Harness<'static, App>) {
    click(window, "New client");
    write(window, "Name", "Lesekreis am Park");
    go(window, Key::Num2);
    write(window, "Which tools are in use?", "zoom workplace");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(dossier(window).inventory[0].service.as_ref().unwrap().as_str(), "zoom-workplace");
}

fn weigh(window: &mut Harness<'static, App>) {
    go(window, Key::Num3);
    click(window, "New use case");
    click(window, "What for?");
    click(window, "Video conferencing");
    let ticked = window.get_by_role_and_label(Role::CheckBox, "Zoom Workplace").accesskit_node().toggled();
    assert_eq!(ticked, Some(Toggled::True), "the tool of that purpose is ticked beforehand");
    click(window, "Add use case");
    assert_eq!(dossier(window).moves[0].replaces, [dossier(window).inventory[0].id.clone()]);
    click(window, "Take: No data protection authority has objected to it");
    assert!(dossier(window).moves[0].must.iter().any(|m| matches!(m, MustHave::NoOpinion(_))));
    window.get_by_role_and_label(Role::Slider, "Data protection").focus();
    window.run();
    for _ in 0..4 {
        window.key_press(Key::ArrowRight);
        window.run();
    }
    assert!(dossier(window).priorities.groups.get(&Group::Gdpr).is_some_and(|i| i.get() > 8.0));
}

fn compare(window: &mut Harness<'static, App>) {
    go(window, Key::Num4);
    for tick in ["Side by side: Jitsi Meet (Hostsharing eG)", "Side by side: BigBlueButton (Hostsharing eG)"] {
        window.get_by_label(tick).click();
        window.run();
    }
    click(window, "View: Side by side");
    let cell = "Jitsi Meet (Hostsharing eG), Where data are processed: ";
    window.query_all_by_label_contains(cell).next().expect("a cell").click();
    window.run();
    assert!(shows(window, "What it rests on") && shows(window, "Sources"));
    click(window, "Correct…");
    click(window, "Your level");
    click(window, "Content outside the EU and recognised countries");
    write(window, "Reason (required)", "their letter says so");
    click(window, "Use this level");
    assert_eq!(dossier(window).moves[0].overrides.len(), 1);
}

#[test]
fn a_new_client_gets_a_plan_on_file() {
    let mut window = tall(Language::En);
    describe(&mut window);
    weigh(&mut window);
    compare(&mut window);
    go(&mut window, Key::Num5);
    click(&mut window, "Shape of the decision: Move");
    let decision = dossier(&window).moves[0].decision.clone().unwrap();
    assert_eq!(decision.kind, Shape::Move);
    assert!(decision.fingerprint.starts_with("sha256:") && !decision.facts.is_empty(), "what it rests on is kept");
    go(&mut window, Key::Num6);
    assert!(plan(&CATALOG, &dossier(&window)).unwrap().tasks.len() >= 30);
    go(&mut window, Key::Num7);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.md");
    choose_markdown(&mut window);
    write_path(&mut window, &path);
    click(&mut window, "Write document");
    let done = format!("Written: {}", path.display());
    wait(&mut window, |window| shows(window, &done));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("Lesekreis am Park") && text.lines().count() > 100, "{}", text.len());
}
