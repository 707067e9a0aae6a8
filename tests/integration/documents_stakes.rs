//! What a decision says of money, of those still to be heard, of vetoes and of what would change it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop a test")]

use jiff::civil::date;
use wissel::catalog::Day;
use wissel::dossier::{DecisionStatus, Dossier, Example, PlanEdit};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Block, Format, write};
use wissel::score::{Cause, Gate, Order, rank};
use wissel::text::message::FILES;
use wissel::text::{Language, tr};

use crate::support::{alone, example as dossier, real, section};

fn markdown(kind: DocumentKind, dossier: &Dossier, language: Language) -> String {
    let document = document(kind, real(), dossier, &[], language).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

#[test]
fn a_tool_in_use_is_judged_and_shown_by_what_is_paid_for_it() {
    let coaching = dossier(Example::Coaching);
    let budget = |index: usize| {
        let ranking = rank(real(), &coaching, index, Order::Likely).unwrap();
        let tool = coaching.tool(&coaching.moves[index].replaces[0]).unwrap();
        let option = ranking.options.iter().find(|o| Some(&o.option.service.id) == tool.service.as_ref()).unwrap();
        option.reasons.iter().find(|reason| reason.gate == Gate::Budget).map(|reason| reason.cause)
    };
    assert_eq!(budget(0), Some(Cause::Below), "Zoom is paid with more than the budget");
    assert_eq!(budget(2), None, "Dropbox is paid with less");
    let text = markdown(DocumentKind::Comparison, &alone(Example::Coaching, 0), Language::En);
    let costs = text.lines().find(|line| line.starts_with("| Cost of a year")).unwrap();
    assert!(costs.contains("1,007.28"), "{costs}");
    let school = markdown(DocumentKind::Decision, &alone(Example::School, 1), Language::En);
    let stakes = section(&school, "What hangs on it");
    assert!(stakes.contains("not known (list price: "), "{stakes}");
}

#[test]
fn a_price_that_the_adviser_put_in_is_named_with_its_reason_wherever_its_total_stands() {
    let files = alone(Example::Coaching, 2);
    for kind in [DocumentKind::Decision, DocumentKind::Plan, DocumentKind::Comparison] {
        let text = markdown(kind, &files, Language::De);
        assert!(text.contains("540,00"), "{}", kind.code());
        let part = text.split(", davon 420,00").nth(1);
        assert!(part.is_some_and(|rest| rest.contains("den die Beratung eingesetzt hat")), "{}", kind.code());
        assert!(text.contains("Kein Angebot der Genossenschaft."), "{}", kind.code());
    }
    let stakes = markdown(DocumentKind::Decision, &files, Language::De);
    assert!(stakes.contains("„Mindestens“ gilt nur, wenn dieser Preis stimmt."), "a bound that is not safe");
}

#[test]
fn what_is_not_known_of_a_paid_plan_and_of_a_membership_is_said() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Association, 0), Language::En);
    let stakes = section(&text, "What hangs on it");
    assert!(stakes.contains("Membership of Nubo is needed; not known: Shares and fee; Notice."), "{stakes}");
    let next = stakes.split("The Good Cloud (Nextcloud), if it takes over").nth(1).unwrap();
    assert!(next.contains("(the free plan; what a paid one costs is not known)"), "{stakes}");
    let change = section(&text, "What would change this");
    assert!(change.contains("its cost holds only for the free plan"), "{change}");
    let coaching = markdown(DocumentKind::Decision, &alone(Example::Coaching, 0), Language::En);
    assert!(!coaching.contains("Membership of "), "share, fee and notice are known");
}

#[test]
fn what_is_intended_names_those_who_are_still_to_be_heard_or_that_nobody_is() {
    for kind in [DocumentKind::Decision, DocumentKind::Plan] {
        let mut heard = alone(Example::Coaching, 0);
        let coaching = markdown(kind, &heard, Language::En);
        assert!(!coaching.contains("obody is left to be heard"), "weights are still collected: {}", kind.code());
        assert!(coaching.contains("Still to be completed or confirmed: "), "{}", kind.code());
        assert!(coaching.contains(" voices are on file already."), "{}", kind.code());
        heard.plan.edits.push(PlanEdit::Done("voices-heard:1".to_owned(), Day(date(2026, 11, 20))));
        let coaching = markdown(kind, &heard, Language::En);
        assert!(coaching.contains("obody is left to be heard"), "{}", kind.code());
        let school = markdown(kind, &alone(Example::School, 0), Language::En);
        let named = school.split("Still to be heard or asked: ").nth(1).unwrap();
        let named = named.lines().next().unwrap();
        let wanted = "Hear the staff representation before the decision";
        assert!(named.contains(wanted), "{}: {named}", kind.code());
        assert!(!school.contains("obody is left to be heard"), "{}", kind.code());
    }
    let mut consulted = alone(Example::School, 0);
    consulted.moves[0].decision.as_mut().unwrap().status = DecisionStatus::Consulted;
    let text = markdown(DocumentKind::Decision, &consulted, Language::En);
    assert!(text.contains("It is intended; the final decision is still missing."));
}

#[test]
fn a_veto_stands_only_where_its_purpose_is_asked() {
    let veto = "Joining in the browser without an account";
    for kind in [DocumentKind::Decision, DocumentKind::Comparison] {
        assert!(markdown(kind, &alone(Example::Coaching, 0), Language::En).contains(veto), "{}", kind.code());
        assert!(!markdown(kind, &alone(Example::Coaching, 2), Language::En).contains(veto), "{}", kind.code());
    }
}

#[test]
fn no_row_of_a_decision_leaves_its_service_or_effect_empty() {
    for example in Example::ALL {
        let (service, effect) = (tr(Language::De, "doc-cmp-service"), tr(Language::De, "doc-ask-effect"));
        let decision = document(DocumentKind::Decision, real(), &dossier(example), &[], Language::De).unwrap();
        let mut seen = 0;
        for block in &decision.blocks {
            let Block::Table(table) = block else { continue };
            for (at, _) in table.columns.iter().enumerate().filter(|(_, c)| c.header == service || c.header == effect) {
                for row in &table.rows {
                    let cells: Vec<String> = row.cells.iter().map(wissel::report::Inlines::text).collect();
                    assert!(!cells[at].is_empty(), "{example:?} {cells:?}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "{example:?} {seen}");
    }
}

#[test]
fn a_must_have_that_is_met_by_another_level_names_the_level() {
    let practice = dossier(Example::Practice);
    let threema = practice.moves.iter().position(|of| {
        let chosen = of.decision.as_ref().and_then(|decision| decision.option.as_ref());
        chosen.is_some_and(|id| id.as_str() == "threema-work")
    });
    let text = markdown(DocumentKind::Decision, &alone(Example::Practice, threema.unwrap()), Language::En);
    assert!(text.contains("(here better: “In a country with recognised data protection”)"), "{text}");
}

#[test]
fn what_was_chosen_is_held_against_the_first_that_meets_everything() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Coaching, 2), Language::En);
    let why = section(&text, "Why this one");
    assert!(why.contains("is not Nextcloud (Hostsharing eG) but CryptPad.fr"), "{why}");
    assert!(why.contains("What speaks for Nextcloud (Hostsharing eG) against CryptPad.fr"), "{why}");
}

#[test]
fn where_all_are_thin_it_is_said_what_decides_the_first_place_and_why_no_weight_is_tried() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Association, 0), Language::En);
    let change = section(&text, "What would change this");
    assert!(change.contains("Other weights are not tried here"), "{change}");
    assert!(change.contains("This must-have decides the first place: "), "{change}");
}

#[test]
fn questions_about_a_tool_that_stays_are_for_the_file_and_the_first_one_is_called_so() {
    let text = markdown(DocumentKind::Decision, &alone(Example::Association, 2), Language::En);
    let ask = section(&text, "Whom to ask what first");
    assert!(ask.contains("they are for the file"), "{ask}");
    let mut silent = alone(Example::Association, 2);
    silent.voices.clear();
    let text = markdown(DocumentKind::Decision, &silent, Language::En);
    let ask = section(&text, "Whom to ask what first");
    assert!(ask.contains("First ask Hostsharing eG"), "{ask}");
    assert!(!ask.contains("Then ask"), "nothing was asked before it: {ask}");
}

#[test]
fn what_is_found_but_weakly_supported_is_named_beside_what_nobody_meets() {
    let text = markdown(DocumentKind::Decision, &dossier(Example::School), Language::De);
    let mut lines = text.lines().filter(|line| line.starts_with("Von keinem Dienst ist bekannt"));
    let weak = "Gefunden, aber zu schwach belegt (Fremde Tracker";
    assert!(lines.any(|line| line.contains(weak) && line.contains("Threema Work")), "{text}");
}

#[test]
fn one_is_singular() {
    for (example, language, wrong) in [
        (Example::Coaching, Language::De, ["Puffer: 1 Tage", "Aufgaben sind erledigt", "hängen danach 1 "]),
        (Example::Association, Language::Nl, ["speling: 1 dagen", "taken zijn klaar", "hangen daarna 1 "]),
    ] {
        let plan = markdown(DocumentKind::Plan, &dossier(example), language);
        let decision = markdown(DocumentKind::Decision, &dossier(example), language);
        for wrong in wrong {
            assert!(!plan.contains(wrong) && !decision.contains(wrong), "{example:?} {wrong}");
        }
    }
}

#[test]
fn messages_name_no_body_that_not_every_client_has_and_the_client_by_one_word() {
    let wrong = [("de/", ["Vorstand", "Kundschaft", "Kunde"]), ("nl/", ["bestuur", "Bestuur", "klant"])];
    for (path, text) in FILES {
        let Some((_, wrong)) = wrong.iter().find(|(language, _)| path.starts_with(language)) else { continue };
        let words = text.split(|c: char| !c.is_alphabetic());
        let found: Vec<&str> = words.filter(|word| wrong.contains(word)).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}
