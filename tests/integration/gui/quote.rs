//! Prices that were quoted, the rate of value added tax, and what is asked beside them.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::{App, Step};
use wissel::catalog::{Day, Per, Vat};
use wissel::dossier::{Dossier, Example, OptionId, PriceOverride};
use wissel::score::{Gate, Order, rank};
use wissel::text::Language;

use super::files::drop_on;
use super::{CATALOG, click, shows, step, tall, undo};

const ENTER: &str = "Enter a quoted price…";
const CHANGE: &str = "Change the quoted price…";
const HETZNER: &str = "hetzner-storage-share";

/// An association of five that looks for a place for its files, at the step with this key.
fn association(key: Key) -> (tempfile::TempDir, Harness<'static, App>) {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(format: 1, client: (name: "Buurtvereniging", country: "NL", people: 5), moves: [(
        purpose: Files, seats: 5, budget: (amount: "300", currency: "EUR", per: Year))])"#;
    let path = folder.path().join("client.wissel");
    std::fs::write(&path, Dossier::parse("x", text).unwrap().text().unwrap()).unwrap();
    let mut window = tall(Language::En);
    drop_on(&mut window, &path);
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
    (folder, window)
}

fn write(window: &mut Harness<'static, App>, field: &str, text: &str) {
    window.get_by_label(field).focus();
    window.run();
    window.get_by_label(field).type_text(text);
    window.run();
}

/// Clicks the first thing whose name holds this.
fn open(window: &mut Harness<'static, App>, name: &str) {
    let first = |w: &mut Harness<'static, App>, go: bool| {
        let node = w.query_all_by_label_contains(name).next().unwrap_or_else(|| panic!("nothing is called {name}"));
        match go {
            true => node.click(),
            false => node.scroll_to_me(),
        }
        w.run();
    };
    first(window, false);
    first(window, true);
}

/// All rows come into sight, and that of Hetzner is opened.
fn open_hetzner(window: &mut Harness<'static, App>) {
    for fold in ["more service", "Too little known to compare"] {
        let folds = window.query_all_by_role(Role::DisclosureTriangle).filter_map(|n| n.accesskit_node().label());
        let closed = folds.into_iter().find(|label| label.contains(fold));
        closed.into_iter().for_each(|label| click(window, &label));
    }
    open(window, "Hetzner Storage Share: ");
}

fn quotes(window: &Harness<'static, App>) -> Vec<PriceOverride> {
    window.state().dossier().unwrap().moves[0].price_overrides.clone()
}

/// Whether it is open if Hetzner keeps the budget.
fn budget_is_open(window: &Harness<'static, App>) -> bool {
    let ranking = rank(&CATALOG, window.state().dossier().unwrap(), 0, Order::Likely).unwrap();
    let option = ranking.find(&OptionId::parse(HETZNER).unwrap()).unwrap();
    option.reasons.iter().any(|reason| matches!(reason.gate, Gate::Budget))
}

/// Fills the form in and takes the price.
fn quote(window: &mut Harness<'static, App>) {
    assert!(shows(window, "It takes an amount and a reason."));
    write(window, "Quoted amount", "250");
    click(window, "Value added tax");
    click(window, "no tax due");
    write(window, "Reason (required)", "offer of 20 Nov");
    assert!(!shows(window, "It takes an amount and a reason."));
    click(window, "Use this price");
}

#[test]
fn a_quoted_price_is_entered_at_the_cost_and_settles_the_budget() {
    let (_folder, mut window) = association(Key::Num4);
    assert!(budget_is_open(&window), "no price of it is known");
    open_hetzner(&mut window);
    assert_eq!(window.query_all_by_role_and_label(Role::Button, ENTER).count(), 2, "at the cost and at the budget");
    window.query_all_by_role_and_label(Role::Button, ENTER).next().unwrap().click();
    window.run();
    quote(&mut window);
    let all = quotes(&window);
    let [new] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((new.option.as_str(), new.amount.to_string().as_str()), (HETZNER, "250"));
    assert_eq!((new.per, new.vat, new.currency.as_str()), (Per::Year, Vat::None, "EUR"));
    assert_eq!((new.reason.as_str(), new.on), ("offer of 20 Nov", Day::parse("2026-11-21").unwrap()));
    assert!(shows(&window, "Quoted on 21 Nov 2026: €250.00 a year, no tax due (offer of 20 Nov)"));
    assert!(window.query_all_by_label_contains("Cost of a year: €250.00").next().is_some());
    let row = window.query_all_by_label_contains("Hetzner Storage Share: ").next().expect("a row");
    assert!(row.accesskit_node().label().is_some_and(|said| said.contains("a year: €250.00")), "also in the row");
    assert!(!budget_is_open(&window), "250 of 300");
    click(&mut window, CHANGE);
    assert!(shows(&window, "Use this price"), "it begins with what was quoted");
    click(&mut window, "Cancel");
    click(&mut window, "Remove the quoted price");
    assert!(quotes(&window).is_empty() && budget_is_open(&window));
    undo(&mut window);
    assert_eq!(quotes(&window), all);
    undo(&mut window);
    assert!(quotes(&window).is_empty());
}

#[test]
fn a_quoted_price_is_entered_beside_the_budget_that_is_open() {
    let (_folder, mut window) = association(Key::Num4);
    open_hetzner(&mut window);
    window.query_all_by_role_and_label(Role::Button, ENTER).last().unwrap().click();
    window.run();
    assert_eq!(window.query_all_by_role_and_label(Role::Button, ENTER).count(), 1, "the form is in its place");
    quote(&mut window);
    assert!(quotes(&window).len() == 1 && !budget_is_open(&window));
}

#[test]
fn a_quoted_price_is_entered_where_it_is_decided() {
    let mut window = step(Example::Coaching, Step::Decide);
    let before = quotes(&window);
    click(&mut window, ENTER);
    quote(&mut window);
    let after = quotes(&window);
    let chosen = window.state().dossier().unwrap().moves[0].decision.clone().unwrap().option.unwrap();
    assert_eq!((after.len(), &after.last().unwrap().option), (before.len() + 1, &chosen));
    assert!(window.query_all_by_label_contains("Quoted on 21 Nov 2026: €250.00 a year").next().is_some());
    undo(&mut window);
    assert_eq!(quotes(&window), before);
    assert!(shows(&window, ENTER), "undo stays here");
}

#[test]
fn a_price_for_each_member_asks_how_many_there_are() {
    let mut window = step(Example::Coaching, Step::Compare);
    let field = "Members that are paid for (empty: 1, the organisation itself)";
    assert!(!shows(&window, field));
    open(&mut window, super::compare::ROW);
    let members =
        |w: &Harness<'static, App>| w.state().dossier().unwrap().moves[0].quantities.get(&Per::MemberMonth).copied();
    assert_eq!(members(&window), Some(1));
    write(&mut window, field, "3");
    assert!(members(&window) > Some(1), "{:?}", members(&window));
    undo(&mut window);
    assert_eq!(members(&window), Some(1));
}

#[test]
fn a_budget_says_whether_tax_is_in_it() {
    let (_folder, mut window) = association(Key::Num3);
    let says = |w: &Harness<'static, App>, text: &str| w.query_all_by_label_contains(text).next().is_some();
    assert!(says(&window, "With or without value added tax?") && !says(&window, "a year, including VAT"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    click(&mut window, "Can the client deduct the value added tax it pays?: No");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    assert!(says(&window, "Including value added tax") && says(&window, "a year, including VAT"));
}

#[test]
fn the_usual_rate_of_the_country_is_taken_with_one_click() {
    let (_folder, mut window) = association(Key::Num1);
    let percent = |w: &Harness<'static, App>| w.state().dossier().unwrap().client.vat_percent.map(|p| p.to_string());
    click(&mut window, "Use 21%");
    assert_eq!(percent(&window).as_deref(), Some("21"));
    assert!(!shows(&window, "Use 21%"));
    undo(&mut window);
    assert_eq!(percent(&window), None);
}

#[test]
fn what_an_answer_about_outsiders_changes_is_said() {
    let (_folder, window) = association(Key::Num3);
    let said = "Whether outsiders get in without an account is a criterion of its own";
    assert!(window.query_all_by_label_contains(said).next().is_some());
}
