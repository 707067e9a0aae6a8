//! What amounts rest on: lower bounds, tax and quantities, rates, own hours, and the cost of the way back.

use super::*;

#[test]
fn only_what_is_not_known_is_a_lower_bound() {
    let plan = planned(&dossier(r#"option: "jitsi-hostsharing""#, ""));
    assert!(!plan.costs.stay_at_least() && plan.costs.moving_at_least(), "no price of the new service");
    let (first, last) = (plan.costs.months[0].lower, plan.costs.months[35].lower);
    assert!(!first.moving(), "nothing is ordered yet");
    assert!(last.new && !last.old && !last.stay);
}

#[test]
fn a_tool_without_a_price_leaves_moving_open_only_until_it_ends() {
    let text = format!(
        r#"(format: 1, client: ({CLIENT}), inventory: [(id: "old", name: "Old", users: 3)],
            moves: [(purpose: VideoConferencing, replaces: ["old"], decision: ({TO_KMEET}))], plan: (start: "2027-01-11"))"#
    );
    let plan = planned(&parse(&text));
    let (first, last) = (plan.costs.months[0].lower, plan.costs.months[35].lower);
    assert!(first.stay && first.old);
    assert!(last.stay && !last.old, "notice was given");
}

#[test]
fn tax_and_quantities_are_said() {
    let dossier = dossier(r#"option: "microsoft-teams-m365""#, "");
    let plan = planned(&dossier);
    let text = |change: &dyn Fn(&mut Dossier)| {
        let mut dossier = dossier.clone();
        change(&mut dossier);
        with_catalog(|catalog| plan.costs.basis(catalog, &dossier.client, Language::En))
    };
    let gross = text(&|_| {});
    assert!(gross.contains("include 19% value added tax") && gross.ends_with(": 12 accounts."), "{gross}");
    assert!(text(&|d| d.client.deducts_vat = Some(true)).contains("are without value added tax"));
    assert!(text(&|d| d.client.vat_percent = None).contains("its rate is not known"));
    assert!(text(&|d| d.client.deducts_vat = None).contains("nobody has said"));
}

#[test]
fn nothing_is_said_of_tax_that_a_price_does_not_name() {
    let offer = |vat: &str| {
        let text = format!(
            r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: ({TO_KMEET}), price_overrides: [(option: "kmeet",
            amount: "120.00", currency: "EUR", per: Year, vat: {vat}, reason: "o", on: "2026-11-01")])"#
        );
        let dossier = with_moves(&text, "");
        with_catalog(|catalog| planned(&dossier).costs.basis(catalog, &dossier.client, Language::En))
    };
    let open = offer("Unknown");
    assert!(open.contains("but not where the price does not say") && open.contains("kMeet"), "{open}");
    assert!(!offer("Excluded").contains("does not say"));
}

#[test]
fn currencies_become_one_only_with_a_dated_rate() {
    let offer = r#"price_overrides: [(option: "kmeet", amount: "50.00", currency: "CHF", per: OrganisationMonth, vat: None, reason: "o", on: "2026-11-01")],"#;
    let text = format!(r#"(purpose: VideoConferencing, replaces: ["zoom"], {offer} decision: ({TO_KMEET}))"#);
    assert_eq!(planned(&with_moves(&text, "")).costs.together, None);
    let costs = planned(&with_moves(&text, r#"rates: {"CHF": (rate: "1.05", on: "2026-11-20")}"#)).costs;
    let together = costs.together.unwrap();
    assert_eq!(together.currency.as_str(), "EUR");
    assert_eq!((together.rates.len(), together.rates[0].1.on.0), (1, date(2026, 11, 20)));
    let of = |code: &str| costs.moving.iter().find(|(c, _)| c.as_str() == code).unwrap().1;
    assert_eq!(together.moving, of("EUR") + of("CHF") * Decimal::new(105, 2));
    assert_eq!(together.stay, Decimal::new(561_168, 2));
}

#[test]
fn own_hours_have_two_ends() {
    let costs = planned(&dossier(TO_KMEET, r#"hourly_rate: (amount: "10.00", currency: "EUR")"#)).costs;
    let [best, worst] = &costs.own_hours_ends;
    assert!(best[0].1 < costs.own_hours[0].1 && costs.own_hours[0].1 < worst[0].1);
    let without = planned(&dossier(TO_KMEET, "")).costs;
    assert!(without.own_hours_ends.iter().all(Vec::is_empty));
}

#[test]
fn shares_come_back_as_their_operator_says() {
    let plan = planned(&dossier(r#"option: "jitsi-hostsharing""#, ""));
    with_catalog(|catalog| {
        let back = plan.costs.tied_back(catalog);
        assert_eq!(back.len(), 1);
        assert!(back[0].1.unwrap().how.get(Language::En).contains("following year"));
    });
    assert!(planned(&dossier(TO_KMEET, "")).costs.tied_at.is_empty());
}

#[test]
fn the_way_back_names_its_days_and_its_cost() {
    let dossier_of = |settings: &str| dossier(TO_KMEET, settings);
    let ways = |dossier: &Dossier| with_catalog(|catalog| planned(dossier).ways_back(catalog, dossier));
    let back = &ways(&dossier_of(""))[0];
    assert_eq!((back.of, back.task.as_deref()), (1, Some("way-back-test:1")));
    assert_eq!(back.days, Some([1.25, 3.75, 10.0]));
    let text = back.text(Language::En);
    assert!(text.contains("about 5 working days") && text.contains("€1,870.56 (12 months)"), "{text}");
    let untried = &ways(&dossier_of(r#"edits: [Skip("way-back-test", "no time")]"#))[0];
    assert!(untried.days.is_none() && untried.text(Language::En).contains("not known"));
    assert!(ways(&dossier(r#"kind: Trial(["kmeet", "jitsi-netways"])"#, "")).is_empty(), "nothing ends");
}
