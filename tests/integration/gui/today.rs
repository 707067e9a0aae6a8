//! The step Today.

use eframe::egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::dossier::{Example, Tool};
use wissel::text::Language;

use super::{click, shows, tall, undo, window};

const SEARCH: &str = "Which tools are in use?";

fn search(window: &mut Harness<'static, App>, text: &str) {
    window.get_by_label(SEARCH).focus();
    window.run();
    window.get_by_label(SEARCH).type_text(text);
    window.run();
}

fn press(window: &mut Harness<'static, App>, key: Key) {
    window.key_press(key);
    window.run();
    window.run_steps(2);
}

/// A new client with this tool, which was typed and entered.
fn with_tool(text: &str) -> Harness<'static, App> {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    search(&mut window, text);
    press(&mut window, Key::Enter);
    window
}

/// The name of what has the keyboard.
fn at(window: &Harness<'static, App>) -> Option<String> {
    window.query_all_by(|node| node.is_focused()).next().and_then(|node| node.accesskit_node().label())
}

fn tools(window: &Harness<'static, App>) -> Vec<Tool> {
    window.state().dossier().unwrap().inventory.clone()
}

#[test]
fn tools_are_added_by_name() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    assert!(window.get_by_label(SEARCH).is_focused(), "who comes by pointer can type at once");
    search(&mut window, "Doodle");
    click(&mut window, "Add “Doodle”, which the catalogue does not have");
    search(&mut window, "nextcloud hetz");
    press(&mut window, Key::Enter);
    let tools = tools(&window);
    assert_eq!((tools[0].id.as_str(), tools[0].name.as_str()), ("doodle", "Doodle"));
    assert!(tools[1].service.is_some());
}

#[test]
fn a_tool_is_opened_answered_and_removed() {
    let mut window = window(Language::En);
    window.state_mut().show_example(Example::Coaching, Step::Today);
    window.run();
    click(&mut window, "Doodle");
    click(&mut window, "Officially allowed?: Yes");
    let doodle = tools(&window).iter().position(|t| t.id == "doodle").unwrap();
    assert_eq!(tools(&window)[doodle].sanctioned, Some(true));
    click(&mut window, "Add an account");
    assert_eq!(tools(&window)[doodle].accounts.len(), 1);
    let before = tools(&window).len();
    click(&mut window, "Remove this tool");
    assert_eq!(tools(&window).len(), before - 1);
}

#[test]
fn what_hangs_on_a_tool_is_read_without_opening_it() {
    let mut window = window(Language::De);
    window.state_mut().show_example(Example::Coaching, Step::Today);
    window.run();
    let sum = "Werkzeuge: 4 · inoffiziell: 3 · mit geteiltem Passwort: 2 (1 nicht beantwortet)";
    assert!(shows(&window, &format!("{sum} · binnen eines Tages wieder nötig: 3")));
    let stakes = "Ohne es: Einzelgespräche und Webinare fallen aus · binnen eines Tages wieder nötig";
    let notice =
        "Kündigen bis 31.08.2027 (letzter Arbeitstag der Frist), sonst verlängert sich der Vertrag am 30.09.2027";
    for words in [stakes, notice] {
        assert!(window.query_all_by_label_contains(words).next().is_some(), "{words}");
    }
}

#[test]
fn a_price_of_the_catalogue_is_taken_over_only_when_asked() {
    let mut window = with_tool("zoom workplace");
    let contract = |window: &Harness<'static, App>| tools(window)[0].contract.clone();
    assert_eq!(contract(&window), None, "nothing is guessed");
    let says = |window: &Harness<'static, App>, text: &'static str| {
        let holds = move |words: Option<String>| words.is_some_and(|words| words.contains(text));
        window.query_all_by(move |node| holds(node.label()) || holds(node.value())).next().is_some()
    };
    assert!(says(&window, "plan Pro (assumed)") && says(&window, "Nobody has said which plan"));
    window.query_all_by_label_contains("Take over: Pro").next().unwrap().click();
    window.run();
    let cost = contract(&window).unwrap().cost.unwrap();
    assert_eq!((cost.amount.0.to_string(), cost.currency.as_str()), ("13.33".to_owned(), "USD"));
    assert!(window.query_all_by_label_contains("Take over: ").next().is_none());
    assert!(says(&window, "plan Pro") && !says(&window, "assumed"), "the price says which plan it is");
    undo(&mut window);
    assert!(says(&window, "plan Pro (assumed)"));
    click(&mut window, "What the catalogue knows of this plan");
    assert!(shows(&window, "Zoom Workplace") && !shows(&window, SEARCH));
}

#[test]
fn usual_terms_and_that_nothing_is_paid_take_one_click() {
    let mut window = with_tool("Zettelkasten");
    let contract = |window: &Harness<'static, App>| tools(window)[0].contract.clone().unwrap();
    click(&mut window, "Month to month");
    assert_eq!(contract(&window).term_months, Some(1));
    assert!(!shows(&window, "Yearly"), "it is answered");
    click(&mut window, "Free of charge");
    assert!(contract(&window).cost.unwrap().amount.0.is_zero());
    assert!(!shows(&window, "Free of charge"));
}

#[test]
fn several_tools_are_entered_one_after_the_other_without_a_move_of_the_page() {
    let mut window = window(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    let place = |window: &Harness<'static, App>| window.get_by_label(SEARCH).rect().min;
    let before = place(&window);
    for (i, text) in ["dropbox", "microsoft teams", "whatsapp mess"].into_iter().enumerate() {
        window.get_by(|node| node.is_focused()).type_text(text);
        window.run();
        press(&mut window, Key::Enter);
        window.run_steps(60);
        assert_eq!(tools(&window).len(), i + 1, "{text}");
        assert_eq!(at(&window).as_deref(), Some(SEARCH), "the next one can be typed");
        assert_eq!(place(&window), before, "nothing has moved");
        assert_eq!(window.query_all_by_label("People who use it").count(), 1, "the card of the last one is open");
    }
}

#[test]
fn a_contract_with_long_prices_is_no_wider_than_the_page() {
    let mut window = super::small(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    search(&mut window, "microsoft teams");
    press(&mut window, Key::Enter);
    let right = |node: egui_kittest::Node<'_>| node.rect().right();
    let search = right(window.get_by_label(SEARCH));
    window.query_all_by_label_contains("Take over: ").next().unwrap().scroll_to_me();
    window.run();
    let price = right(window.query_all_by_label_contains("Take over: ").next().unwrap());
    assert!(price <= search + 1.0, "{price} {search}");
}

#[test]
fn kinds_of_contents_keep_their_places_when_they_are_listed() {
    let mut window = with_tool("whatsapp mess");
    let chips = |window: &Harness<'static, App>| {
        let all = window.query_all_by_role(Role::Button).filter(|node| node.accesskit_node().toggled().is_some());
        let below = window.get_by_label("Contents to be rescued").rect().bottom();
        let named = all.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
        named.filter(|(_, place)| place.top() > below && place.left() > 300.0).collect::<Vec<_>>()
    };
    let before = chips(&window);
    assert!(before.len() > 5, "{before:?}");
    for (name, _) in before.iter().take(5) {
        click(&mut window, name);
        assert_eq!(chips(&window), before, "{name}");
    }
    assert_eq!(tools(&window)[0].contents.len(), 5);
    press(&mut window, Key::Tab);
    assert!(at(&window).is_some_and(|name| name != "Menu"), "the keyboard goes on from there");
    click(&mut window, &before[0].0);
    assert_eq!(tools(&window)[0].contents.len(), 4, "a second click takes it off the list");
    assert_eq!(chips(&window), before);
}

#[test]
fn a_tool_that_was_pointed_at_is_open_and_its_answers_can_be_typed() {
    let mut window = tall(Language::En);
    click(&mut window, "New client");
    click(&mut window, "Today: nothing yet");
    search(&mut window, "whatsapp mess");
    window.query_all_by_label_contains("WhatsApp Messenger (Meta)").next().unwrap().click();
    window.run();
    window.run_steps(2);
    assert_eq!(at(&window).as_deref(), Some("People who use it"));
    assert_eq!(tools(&window)[0].used_for, "", "what it is used for is the client's to say");
    window.get_by(|node| node.is_focused()).type_text("5");
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(tools(&window)[0].users, Some(5));
    assert_eq!(at(&window).as_deref(), Some("Officially allowed?: not answered"), "Enter leads on");
    press(&mut window, Key::Tab);
    assert_eq!(at(&window).as_deref(), Some("What it is used for"));
    press(&mut window, Key::Enter);
    assert_eq!(at(&window).as_deref(), Some("Own name for it, if any"));
    window.get_by(|node| node.is_focused()).type_text("chat");
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(tools(&window)[0].name, "chat");
    window.get_by_label("One kind of content a line").focus();
    window.run();
    press(&mut window, Key::Enter);
    assert_eq!(at(&window).as_deref(), Some("One kind of content a line"), "in a field of several lines it is a line");
}

#[test]
fn open_questions_are_marked_and_lead_to_the_first_of_them() {
    let mut window = with_tool("Zettelkasten");
    assert!(shows(&window, "7 open questions"));
    let marks = |window: &Harness<'static, App>| window.query_all_by_label("not answered").count();
    let place = |window: &Harness<'static, App>| window.get_by_label("Officially allowed?: Yes").rect();
    assert_eq!(marks(&window), 6, "the seventh, about accounts, says so in its part");
    let before = place(&window);
    window.get_by_label("People who use it").focus();
    window.run();
    window.get_by_label("People who use it").type_text("5");
    window.run();
    assert!(shows(&window, "6 open questions"));
    assert_eq!((marks(&window), place(&window)), (5, before), "nothing moves");
    window.get_by_label(SEARCH).focus();
    window.run();
    click(&mut window, "6 open questions");
    assert_eq!(at(&window).as_deref(), Some("Officially allowed?: not answered"));
    click(&mut window, "Officially allowed?: Yes");
    click(&mut window, "Zettelkasten");
    assert!(!shows(&window, "What stops without it"));
    let closed = "not answered: what stops without it, how long one can do without it, the replacement";
    assert!(window.query_all_by_label_contains(closed).next().is_some(), "a closed card says what it lacks");
    click(&mut window, "5 open questions");
    assert_eq!(at(&window).as_deref(), Some("What stops without it"), "a card that is closed opens");
}

#[test]
fn words_are_found_one_by_one_and_enter_takes_only_what_has_all_of_them() {
    let window = with_tool("Zoom Workplace Pro");
    let zoom = tools(&window)[0].service.clone();
    assert!(zoom.is_some_and(|id| id.as_str() == "zoom-workplace"), "Pro is the name of its plan");
    let mut window = with_tool("Zoom of our choir");
    assert_eq!((tools(&window)[0].name.as_str(), &tools(&window)[0].service), ("Zoom of our choir", &None));
    search(&mut window, "Zoom for lessons");
    assert!(shows(&window, "Add “Zoom for lessons”, which the catalogue does not have"));
    let near = window.query_all_by_label_contains("Zoom Workplace · ").next();
    assert!(near.is_some(), "what comes nearest can be chosen");
}
