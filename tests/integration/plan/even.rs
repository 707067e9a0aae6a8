//! When moving has paid off: for nothing, in one currency, in several, and where it cannot be known.

use super::*;

/// A move from Zoom to kMeet at this price, and what else belongs to it.
fn offer(amount: &str, currency: &str, more: &str) -> String {
    let price = format!(r#"option: "kmeet", amount: "{amount}", currency: "{currency}", per: OrganisationMonth"#);
    format!(
        r#"(purpose: VideoConferencing, replaces: ["zoom"], {more} decision: ({TO_KMEET}),
        price_overrides: [({price}, vat: None, reason: "o", on: "2026-11-01")])"#
    )
}

const DONE: &str = r#"edits: [Done("order-service", "2027-04-15"), Done("notice", "2028-01-10")]"#;

#[test]
fn what_costs_nothing_has_paid_off_from_its_order_on() {
    let costs = planned(&with_moves(&offer("0.00", "EUR", ""), DONE)).costs;
    assert_eq!(costs.break_even_without_hours, BreakEven::Month(date(2027, 4, 1)));
    let dear = planned(&with_moves(&offer("5000.00", "EUR", ""), DONE)).costs;
    assert_eq!(dear.break_even_without_hours, BreakEven::Never);
}

#[test]
fn a_tool_that_stays_pays_nothing_off() {
    let keep = r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: (kind: Keep))"#;
    assert_eq!(planned(&with_moves(keep, "")).costs.break_even_without_hours, BreakEven::Never);
}

#[test]
fn a_rate_of_the_only_currency_hides_nothing() {
    let zoom = ZOOM.replace("EUR", "USD");
    let text = format!(
        r#"(format: 1, client: ({CLIENT}), inventory: [{zoom}], moves: [{}],
        plan: (start: "2027-01-11", rates: {{"USD": (rate: "0.92", on: "2026-11-20")}}, {DONE}))"#,
        offer("50.00", "USD", "")
    );
    let costs = planned(&parse(&text)).costs;
    assert_eq!((costs.break_even_without_hours, costs.together), (BreakEven::Month(date(2028, 3, 1)), None));
}

#[test]
fn without_a_rate_nobody_knows_when() {
    let francs = |rates: &str| planned(&with_moves(&offer("50.00", "CHF", ""), &format!("{rates} {DONE}"))).costs;
    let none = francs("");
    assert!(!none.at_least);
    assert_eq!(none.break_even_without_hours, BreakEven::NotKnown);
    let both = francs(r#"rates: {"CHF": (rate: "1", on: "2026-11-20"), "EUR": (rate: "1", on: "2026-11-20")},"#);
    assert_eq!(both.break_even_without_hours, BreakEven::Month(date(2028, 3, 1)));
    let euro = francs(r#"rates: {"CHF": (rate: "1.05", on: "2026-11-20"), "EUR": (rate: "1", on: "2026-11-20")},"#);
    assert_eq!(euro.together.unwrap().currency.as_str(), "EUR", "its rate is 1");
}

#[test]
fn what_is_chosen_is_paid_for_even_without_a_day_of_order() {
    let skipped = r#"edits: [Skip("order-service:1", "x"), Skip("go-live:1", "x")]"#;
    let costs = planned(&with_moves(&offer("50.00", "EUR", ""), skipped)).costs;
    assert_eq!((costs.months[0].new, costs.months[35].new), (Decimal::new(5000, 2), Decimal::new(5000, 2)));
}
