//! What single documents must show, and the files for other programs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop a test")]

use wissel::dossier::{Dossier, Example};
use wissel::plan::{State, plan};
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Format, write};
use wissel::score::{Order, rank};
use wissel::text::Language;

use crate::support::{example as dossier, real};

fn markdown(kind: DocumentKind, dossier: &Dossier) -> String {
    let document = document(kind, real(), dossier, &[], Language::En).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap()
}

fn exported(kind: DocumentKind, ending: &str, dossier: &Dossier) -> String {
    let format = FileFormat::from_extension(kind, ending).unwrap();
    String::from_utf8(file((kind, format), real(), dossier, &[], Language::De).unwrap()).unwrap()
}

#[test]
fn the_decision_shows_leader_choice_and_today_with_their_shares_first() {
    for example in Example::ALL {
        let dossier = dossier(example);
        let text = markdown(DocumentKind::Decision, &dossier);
        for (index, of) in dossier.moves.iter().enumerate() {
            let ranking = rank(real(), &dossier, index, Order::Likely).unwrap();
            let chapter = text.split("Who leads, and how sure that is").nth(index + 1).unwrap();
            let glance = chapter.split("\n#").next().unwrap();
            assert!(glance.contains("leads by points"));
            let leader = ranking.leader().into_iter().map(|leader| leader.option.name(Language::En));
            let mut names: Vec<String> = leader.collect();
            let decided = of.decision.iter().flat_map(|d| d.options().into_iter().chain(&d.runner_up));
            names.extend(decided.map(|id| ranking.find(id).unwrap().option.name(Language::En)));
            for name in names {
                assert!(glance.contains(&name), "{example:?} {index}: {name}");
            }
            assert!(glance.contains('%'));
        }
    }
}

#[test]
fn the_decision_says_what_would_change_it_and_what_hangs_on_whom() {
    for example in Example::ALL {
        let dossier = dossier(example);
        let text = markdown(DocumentKind::Decision, &dossier);
        assert_eq!(text.matches("What would change this").count(), dossier.moves.len(), "{example:?}");
        let hangs = text.split("What hangs on whom, in short").nth(1).unwrap();
        assert!(hangs.contains("Today") && hangs.contains("Afterwards"), "{example:?}");
    }
}

#[test]
fn once_something_is_intended_only_those_it_rests_on_are_asked() {
    let mut dossier = dossier(Example::School);
    dossier.moves.truncate(1);
    let vendors = |dossier: &Dossier| {
        let text = exported(DocumentKind::Questions, "csv", dossier);
        let mut names: Vec<String> =
            text.lines().skip(1).filter_map(|line| Some(line.split(',').next()?.to_owned())).collect();
        names.dedup();
        names
    };
    // BigBlueButton runs on a machine that Hetzner lends; mailbox.org takes over; Hostsharing leads by points.
    assert_eq!(vendors(&dossier).len(), 3);
    dossier.moves[0].decision = None;
    assert!(vendors(&dossier).len() > 4);
}

#[test]
fn a_vendor_of_several_services_is_asked_about_each() {
    let text = exported(DocumentKind::Questions, "csv", &dossier(Example::Coaching));
    let deciding = text.lines().filter(|line| line.starts_with("Hostsharing") && line.contains("Was entscheidet"));
    let deciding: Vec<&str> = deciding.collect();
    assert_eq!(deciding.len(), 7);
    for service in ["Jitsi Meet (Hostsharing eG)", "BigBlueButton (Hostsharing eG)", "Nextcloud (Hostsharing eG)"] {
        assert!(deciding.iter().any(|line| line.contains(service)), "{service}: {deciding:#?}");
    }
}

#[test]
fn who_lends_a_machine_is_not_asked_about_the_program_on_it() {
    let mut dossier = dossier(Example::School);
    dossier.moves.truncate(1);
    let text = markdown(DocumentKind::Questions, &dossier);
    let hetzner = text.split("\n## Hetzner").nth(1).unwrap().split("\n## ").next().unwrap();
    let lobby = real().criteria.iter().find(|c| c.id == *"meeting-protection").unwrap();
    assert!(!hetzner.contains(lobby.question.get(Language::De)));
}

#[test]
fn today_s_tools_that_end_are_named_and_an_own_server_is_called_so() {
    let text = markdown(DocumentKind::Comparison, &dossier(Example::School));
    let annex = text.split("Annex: what hangs on whom").nth(1).unwrap();
    assert!(annex.contains("Ends with these moves: Microsoft Teams"));
    assert!(annex.contains("run by yourselves on a machine there"));
}

#[test]
fn a_calendar_has_an_event_per_task_that_is_not_done_and_per_hard_date() {
    for example in Example::ALL {
        let dossier = dossier(example);
        let planned = plan(real(), &dossier).unwrap();
        let text = exported(DocumentKind::Plan, "ics", &dossier);
        let open = planned.tasks.iter().filter(|task| !matches!(task.state, State::Done(_))).count();
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), open + planned.hard.len());
        let skipped = planned.tasks.iter().filter(|task| !task.is_active()).count();
        assert_eq!(text.matches("\r\nSTATUS:CANCELLED\r\n").count(), skipped);
        assert_eq!(text.matches("\r\nUID:").count(), open + planned.hard.len());
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        assert!(!text.contains(&dossier.client.name.replace(' ', "")));
    }
}

#[test]
fn a_project_file_has_every_task_once_and_links_that_exist() {
    let dossier = dossier(Example::Coaching);
    let planned = plan(real(), &dossier).unwrap();
    let text = exported(DocumentKind::Plan, "xml", &dossier);
    assert_eq!(text.matches("<OutlineLevel>2</OutlineLevel>").count(), planned.tasks.len());
    let skipped = planned.tasks.iter().filter(|task| !task.is_active()).count();
    assert!(skipped > 0);
    assert_eq!(text.matches("<Active>0</Active>").count(), skipped + 1, "with the phase they stand under");
    assert!(text.contains("eine eigene Sprechstunde lohnt sich nicht"), "the reason");
    let numbers: Vec<&str> = text.split("<Task><UID>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    for link in text.split("<PredecessorUID>").skip(1) {
        assert!(numbers.contains(&link.split('<').next().unwrap()));
    }
}

#[test]
fn client_text_that_looks_like_a_formula_is_inert_in_tables() {
    let mut dossier = dossier(Example::Coaching);
    dossier.moves[0].name = "=HYPERLINK(\"http://x\")".into();
    let text = exported(DocumentKind::Comparison, "csv", &dossier);
    assert!(!text.contains("\n=") && !text.contains(",=") && !text.contains(",\"="));
}

#[test]
fn a_refused_plan_is_no_file() {
    let mut dossier = dossier(Example::Coaching);
    dossier.moves.iter_mut().for_each(|of| of.decision = None);
    for ending in ["csv", "ics", "xml", "xlsx"] {
        let format = FileFormat::from_extension(DocumentKind::Plan, ending).unwrap();
        let error = file((DocumentKind::Plan, format), real(), &dossier, &[], Language::De).unwrap_err();
        assert!(!error.message().to(Language::De).is_empty());
    }
}
