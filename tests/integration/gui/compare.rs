//! The step Compare.

use eframe::egui::{Key, Modifiers, Rect, Role, Shape, epaint::TextShape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use wissel::app::{App, Step};
use wissel::dossier::{Dossier, Example, OptionId};
use wissel::score::{Order, View, rank_as, tenths};
use wissel::text::Language;

use super::files::drop_on;
use super::{CATALOG, click, shows, small, step, tall, undo};

pub(super) const ROW: &str = "Jitsi Meet (Hostsharing eG): ";

const CELL: &str = "Jitsi Meet (Hostsharing eG), Where data are processed: ";

/// A client's file at this step.
fn opened(folder: &std::path::Path, dossier: &Dossier) -> Harness<'static, App> {
    let path = folder.join("client.wissel");
    std::fs::write(&path, dossier.text().unwrap()).unwrap();
    let mut window = tall(Language::En);
    drop_on(&mut window, &path);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    window.run();
    window
}

fn side_by_side() -> Harness<'static, App> {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "View: Side by side");
    window
}

fn open_cell(window: &mut Harness<'static, App>) {
    window.query_all_by_label_contains(CELL).next().expect("a cell").click();
    window.run();
}

fn open_row(window: &mut Harness<'static, App>) {
    window.query_all_by_label_contains(ROW).next().expect("a row").click();
    window.run();
}

/// The button whose name begins like this.
fn begins<'a>(window: &'a Harness<'static, App>, name: &'a str) -> Node<'a> {
    let found = window
        .query_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(name)));
    found.unwrap_or_else(|| panic!("no button {name}"))
}

/// The texts that are painted.
fn painted<'a>(window: &'a Harness<'static, App>) -> impl Iterator<Item = &'a TextShape> {
    window.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) => Some(text),
        _ => None,
    })
}

#[test]
fn a_total_leads_to_its_sources_in_three_clicks() {
    let mut window = step(Example::Coaching, Step::Compare);
    open_row(&mut window);
    let open = |w: &Harness<'static, App>| begins(w, "Data protection: ").accesskit_node().data().is_expanded();
    assert_eq!(open(&window), Some(false));
    begins(&window, "Data protection: ").click();
    window.run();
    assert_eq!(open(&window), Some(true));
    let line = begins(&window, "Where data are processed: ");
    assert!(line.accesskit_node().label().is_some_and(|label| label.ends_with(" points")));
    line.click();
    window.run();
    assert!(shows(&window, "What it rests on") && shows(&window, "Sources"));
    window.key_press(Key::Escape);
    window.run();
    assert!(!shows(&window, "What it rests on"));
}

#[test]
fn the_keyboard_leads_from_a_group_to_its_sources() {
    let mut window = step(Example::Coaching, Step::Compare);
    open_row(&mut window);
    for name in ["Security: ", "End-to-end encryption: "] {
        begins(&window, name).focus();
        window.run();
        window.key_press(Key::Enter);
        window.run();
    }
    assert!(shows(&window, "What it rests on"));
}

#[test]
fn ticks_say_what_they_are_for_and_lead_there() {
    let mut window = step(Example::Coaching, Step::Compare);
    assert!(shows(&window, "Side by side"), "the heading of the column");
    assert!(shows(&window, "3 services ticked"));
    click(&mut window, "See them side by side");
    assert!(shows(&window, "Points in total") && !shows(&window, "3 services ticked"));
}

#[test]
fn discs_are_explained_where_they_stand() {
    let legend = ["best level", "half way", "poorest level"];
    let beside = side_by_side();
    assert!(legend.iter().all(|part| shows(&beside, part)));
    let mut window = step(Example::Coaching, Step::Compare);
    assert!(!shows(&window, legend[0]), "without discs there is nothing to explain");
    assert!(shows(&window, "always"), "the tool of today needs no tick");
    open_row(&mut window);
    begins(&window, "Data protection: ").click();
    window.run();
    assert!(legend.iter().all(|part| shows(&window, part)));
}

#[test]
fn the_first_tick_leaves_the_rows_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut dossier = Dossier::parse("coaching", Example::Coaching.text()).unwrap();
    dossier.moves[0].shortlist.clear();
    let mut window = opened(folder.path(), &dossier);
    let top = |w: &Harness<'static, App>| w.query_all_by_label_contains(ROW).next().expect("a row").rect().top();
    assert!(shows(&window, "Tick up to four services to see them side by side."));
    let before = top(&window);
    window.query_all_by_label("Side by side: Jitsi Meet (Hostsharing eG)").next().expect("a tick").click();
    window.run();
    assert!(shows(&window, "1 service ticked"));
    assert!((top(&window) - before).abs() < 0.5, "{before} and {}", top(&window));
}

#[test]
fn what_is_to_be_read_before_ordering_stands_in_the_row_and_in_full_in_the_opened_one() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(format: 1, client: (name: "Buurtvereniging"), moves: [(purpose: Files)])"#;
    let mut window = opened(folder.path(), &Dossier::parse("x", text).unwrap());
    for fold in ["more service", "Too little known to compare"] {
        let folds = window.query_all_by_role(Role::DisclosureTriangle).filter_map(|n| n.accesskit_node().label());
        let closed = folds.into_iter().find(|label| label.contains(fold));
        closed.into_iter().for_each(|label| click(&mut window, &label));
    }
    let row = window.query_all_by_label_contains("Framaspace (Nextcloud): ").next().expect("a row");
    assert!(row.accesskit_node().label().is_some_and(|label| label.contains("read before ordering: eligibility")));
    row.click();
    window.run();
    assert!(shows(&window, "Read and check before ordering: eligibility"));
    let top = |name: &str| window.query_all_by_label_contains(name).next().expect("it is there").rect().top();
    assert!(top("Decide for this") < top("Read and check before ordering: "), "the way on stands first");
    for said in ["open to French-speaking associations", "Free managed Nextcloud for small", "Cost of a year: "] {
        assert!(window.query_all_by_label_contains(said).next().is_some(), "{said}");
    }
}

/// The reason of the catalogue stands there already: a click and Enter are enough.
#[test]
fn a_service_that_is_not_open_to_the_client_falls_out_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(format: 1, client: (name: "Buurtvereniging"), moves: [(purpose: Files)])"#;
    let mut window = opened(folder.path(), &Dossier::parse("x", text).unwrap());
    let closed = |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].not_open.clone();
    for fold in ["more service", "Too little known to compare"] {
        let folds = window.query_all_by_role(Role::DisclosureTriangle).filter_map(|n| n.accesskit_node().label());
        let found = folds.into_iter().find(|label| label.contains(fold));
        found.into_iter().for_each(|label| click(&mut window, &label));
    }
    window.query_all_by_label_contains("Framaspace (Nextcloud): ").next().expect("a row").click();
    window.run();
    click(&mut window, "Not open to us");
    window.run();
    assert!(window.get_by_label("Reason (required)").is_focused(), "what is typed goes into the reason");
    window.key_press(Key::Enter);
    window.run();
    window.run();
    let said = closed(&window);
    assert_eq!((said.len(), said[0].option.as_str()), (1, "nextcloud-framasoft"));
    assert!(said[0].reason.contains("French-speaking"), "{said:?}");
    let row = window.query_all_by_label_contains("Framaspace (Nextcloud): ").next().expect("a row that fails");
    let label = row.accesskit_node().label().unwrap();
    assert!(label.contains("no place") && label.contains("we do not meet its condition: “Apply; open to"), "{label}");
    click(&mut window, "It is open to us after all");
    assert!(closed(&window).is_empty());
    undo(&mut window);
    assert_eq!(closed(&window), said);
    undo(&mut window);
    assert!(closed(&window).is_empty() && shows(&window, "Not open to us"));
}

#[test]
fn what_has_no_bar_says_why() {
    let mut window = step(Example::Coaching, Step::Compare);
    let says = |w: &Harness<'static, App>| w.query_all_by_label_contains("so these have no bar").next().is_some();
    assert!(!says(&window));
    let folds = window.query_all_by_role(Role::DisclosureTriangle).filter_map(|n| n.accesskit_node().label());
    let fold = folds.into_iter().find(|label| label.starts_with("Do not meet your must-haves")).expect("a fold");
    click(&mut window, &fold);
    assert!(says(&window));
    assert!(window.query_all_by_label_contains("; no place; Not met: ").next().is_some());
    assert!(painted(&window).any(|text| text.galley.text() == "no place"));
}

/// Also at 960 by 600, and what the keyboard comes to is not hidden below them.
#[test]
fn names_of_columns_stay_in_sight() {
    let name = "Jitsi Meet (Hostsharing eG)";
    let mut window = small(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Compare);
    window.run();
    click(&mut window, "View: Side by side");
    let tops = |w: &Harness<'static, App>| -> Vec<Rect> {
        painted(w).filter(|text| text.galley.text() == name).map(TextShape::visual_bounding_rect).collect()
    };
    for _ in 0..3 {
        window.key_press(Key::PageDown);
        window.run();
    }
    assert!(tops(&window).iter().any(|place| place.top() > 52.0 && place.bottom() < 120.0), "{:?}", tops(&window));
    window.query_all_by_label_contains(CELL).next().expect("a cell").focus();
    window.run();
    let cell = window.query_all_by_label_contains(CELL).next().expect("a cell").rect();
    assert!(tops(&window).iter().all(|place| place.bottom() <= cell.top()), "{:?} {cell:?}", tops(&window));
}

#[test]
fn first_places_are_named_in_full_where_there_is_little_room() {
    let mut window = small(Language::De);
    window.state_mut().show_example(Example::Coaching, Step::Needs);
    window.run();
    let first = painted(&window).find(|text| text.galley.text().starts_with("1  ")).expect("the first place");
    assert!(!first.galley.elided, "{}", first.galley.text());
}

#[test]
fn rows_say_their_numbers_to_a_screen_reader() {
    let window = step(Example::Coaching, Step::Compare);
    let row = window.query_all_by_label_contains("Jitsi Meet (Hostsharing eG): ").next();
    assert!(row.is_some());
}

#[test]
fn ticks_choose_what_stands_side_by_side() {
    let mut window = step(Example::Coaching, Step::Compare);
    window.get_by_label("Side by side: BigBlueButton (Hostsharing eG)").click();
    window.run();
    let shortlist = &window.state().dossier().unwrap().moves[0].shortlist;
    assert_eq!(shortlist.last(), OptionId::parse("bigbluebutton-hostsharing").as_ref());
    assert_eq!(shortlist.len(), 4);
    window.get_by_label_contains("Side by side: fairmeeting (Jitsi Meet)").click();
    window.run();
    assert_eq!(window.state().dossier().unwrap().moves[0].shortlist.len(), 4, "there is no more room");
}

#[test]
fn a_cell_opens_its_evidence_and_escape_closes_it() {
    let mut window = side_by_side();
    open_cell(&mut window);
    assert!(shows(&window, "What it rests on") && shows(&window, "Sources"));
    window.key_press(eframe::egui::Key::Escape);
    window.run();
    assert!(!shows(&window, "What it rests on"));
}

#[test]
fn an_own_level_needs_a_reason_and_can_be_taken_back() {
    let mut window = side_by_side();
    open_cell(&mut window);
    click(&mut window, "Correct…");
    assert!(shows(&window, "Choose your level first."), "why the button is out of reach");
    click(&mut window, "Your level");
    click(&mut window, "Content outside the EU and recognised countries");
    click(&mut window, "Use this level");
    assert!(window.state().dossier().unwrap().moves[0].overrides.is_empty(), "there is no reason yet");
    assert!(shows(&window, "Give a reason first."));
    window.get_by_label("Reason (required)").focus();
    window.run();
    window.get_by_label("Reason (required)").type_text("told us so");
    window.run();
    window.get_by_label("Who said it: role or name").focus();
    window.run();
    window.get_by_label("Who said it: role or name").type_text("data protection officer");
    window.run();
    click(&mut window, "Use this level");
    let own = &window.state().dossier().unwrap().moves[0].overrides;
    assert_eq!((own.len(), own[0].reason.as_str(), own[0].on.to_string().as_str()), (1, "told us so", "2026-11-21"));
    assert_eq!(own[0].said_by, "data protection officer");
    assert!(shows(&window, "own level") && shows(&window, "data protection officer"));
    click(&mut window, "Drop my level");
    assert!(window.state().dossier().unwrap().moves[0].overrides.is_empty());
    undo(&mut window);
    assert_eq!(window.state().dossier().unwrap().moves[0].overrides.len(), 1);
}

#[test]
fn the_order_can_be_what_is_proven() {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "Order: By proof");
    assert!(window.query_all_by_label_contains("favours those who publish much").next().is_some());
}

#[test]
fn a_row_says_whether_it_is_open() {
    let mut window = step(Example::Coaching, Step::Compare);
    let open = |w: &Harness<'static, App>| {
        let row = w.query_all_by_label_contains(ROW).next().expect("a row");
        let node = row.accesskit_node();
        (node.data().is_expanded(), node.toggled())
    };
    assert_eq!(open(&window), (Some(false), None));
    window.query_all_by_label_contains(ROW).next().expect("a row").click();
    window.run();
    assert_eq!(open(&window), (Some(true), None));
}

/// A long name takes two lines, and its row is as high as they are.
#[test]
fn rows_are_as_high_as_their_names_need() {
    let heights = |width: f32| {
        let mut window = Harness::builder()
            .with_size([width, 5000.0])
            .with_max_steps(12)
            .build_eframe(|cc| App::for_test(cc, CATALOG.clone(), wissel::text::Language::De));
        window.state_mut().show_example(Example::Coaching, Step::Compare);
        window.run();
        let row = window
            .query_all_by_label_contains("Jitsi Meet auf Managed Server (Hostsharing eG): ")
            .next()
            .expect("a row");
        row.rect().height()
    };
    assert!(heights(768.0) > heights(1400.0));
}

#[test]
fn the_keyboard_shows_what_a_row_is_made_of() {
    let mut window = step(Example::Coaching, Step::Compare);
    let total = |w: &Harness<'static, App>| w.query_all_by_label_contains("Points in total: ").next().is_some();
    assert!(!total(&window));
    window.query_all_by_label_contains(ROW).next().expect("a row").focus();
    window.run();
    assert!(total(&window));
}

#[test]
fn a_voice_ranks_by_its_own_numbers() {
    let mut window = step(Example::Coaching, Step::Compare);
    click(&mut window, "Whose numbers count");
    click(&mut window, "Voice: Coaches");
    let dossier = window.state().dossier().unwrap();
    let points = |voice| {
        let view = View { voice, scenario: None };
        let ranking = rank_as(&CATALOG, dossier, 0, Order::Likely, view).unwrap();
        let id = OptionId::parse("jitsi-hostsharing").unwrap();
        tenths(ranking.options.iter().find(|o| o.option.id == id).unwrap().score.likely)
    };
    let voice = points(Some(&dossier.voices[0]));
    assert_ne!(voice, points(None));
    let row = format!("{ROW}{}.{},", voice / 10, voice % 10);
    assert!(window.query_all_by_label_contains(&row).next().is_some(), "{row}");
    click(&mut window, "Weights");
    assert!(window.query_all_by_label_contains("These sliders are the client's").next().is_some());
}

#[test]
fn an_own_trial_is_noted_and_taken_away() {
    let mut window = step(Example::Coaching, Step::Compare);
    let trials = |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].trials.clone();
    let before = trials(&window);
    window.query_all_by_label_contains(ROW).next().expect("a row").click();
    window.run();
    click(&mut window, "Note your own trial…");
    click(&mut window, "Note it");
    assert_eq!(trials(&window), before, "nothing was noted yet");
    click(&mut window, "Sound: 4");
    click(&mut window, "Note it");
    let after = trials(&window);
    assert_eq!((after.len(), after[before.len()].sound), (before.len() + 1, Some(4)));
    assert!(shows(&window, "Sound 4"));
    click(&mut window, "Remove this trial: 21 Nov 2026");
    assert_eq!(trials(&window), before);
}

#[test]
fn what_is_half_filled_in_does_not_follow_into_another_use_case() {
    let mut window = side_by_side();
    open_cell(&mut window);
    assert!(shows(&window, "What it rests on"));
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::Num3);
    window.run();
    click(&mut window, "Use case: Absprachen im Team");
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::Num4);
    window.run();
    assert!(!shows(&window, "What it rests on"), "it was about another use case");
}

#[test]
fn without_a_use_case_there_is_nothing_to_set() {
    let mut window = super::window(wissel::text::Language::En);
    click(&mut window, "New client");
    window.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::Num4);
    window.run();
    assert!(!shows(&window, "Weights") && !shows(&window, "View: Side by side"));
}
