//! A dossier as the command line and the window take it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wissel::catalog::embedded_catalog;
use wissel::dossier::{Dossier, check};
use wissel::plan::{dependence, plan, plan_json};
use wissel::score::{Order, rank, stability, voices};
use wissel::text::Language;

fuzz_target!(|text: &str| {
    let dossier = match Dossier::parse("fuzz.wissel", text) {
        Ok(dossier) => dossier,
        Err(fault) => return drop(fault.line(Language::De)),
    };
    let written = dossier.text().expect("it has a text");
    let again = Dossier::parse("again.wissel", &written).expect("its own text can be read");
    assert_eq!((&again, again.text().expect("it has a text")), (&dossier, written));
    let catalog = embedded_catalog();
    check(&dossier, "fuzz.wissel", text, &catalog).iter().for_each(|fault| drop(fault.line(Language::Nl)));
    // The window opens what has errors of content, too.
    for index in 0..dossier.moves.len().min(2) {
        if let Ok(ranking) = rank(&catalog, &dossier, index, Order::Likely) {
            drop(stability(&ranking));
        }
        drop(voices(&catalog, &dossier, index));
    }
    drop(dependence(&catalog, &dossier, Language::De));
    drop(plan_json(&dossier, &plan(&catalog, &dossier)).to_string());
});
