//! Papers for staff, data protection and IT: what is known is filled in, gaps are marked, short ones stay short.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop a test")]

use wissel::catalog::{Day, ServiceId};
use wissel::dossier::{DecisionStatus, Dossier, Example, PlanEdit};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Block, Document, Format, Inlines, write};
use wissel::text::Language;

use crate::support::{example as dossier, real};

fn paper(kind: DocumentKind, dossier: &Dossier, language: Language) -> Document {
    document(kind, real(), dossier, &[], language).unwrap()
}

fn markdown(kind: DocumentKind, dossier: &Dossier) -> String {
    String::from_utf8(write(&paper(kind, dossier, Language::En), Format::Markdown).unwrap()).unwrap()
}

/// Texts of ours that are sentences: paragraphs and items of lists.
fn sentences(document: &Document) -> Vec<String> {
    let split = |text: &Inlines| text.text().split(['.', '?', '!', ':', ';']).map(str::to_owned).collect::<Vec<_>>();
    let of = |block: &Block| match block {
        Block::Paragraph(text) => split(text),
        Block::List(list) => list.items.iter().flat_map(|item| split(&item.text)).collect(),
        _ => Vec::new(),
    };
    document.blocks.iter().flat_map(of).collect()
}

#[test]
fn the_policy_has_short_sentences_and_no_article_of_law() {
    for example in Example::ALL {
        for language in Language::ALL {
            let document = paper(DocumentKind::Policy, &dossier(example), language);
            for sentence in sentences(&document) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 15, "{example:?} {language}: {words} words: {sentence}");
            }
            let text = String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap();
            for law in ["Art.", "§", "GDPR", "DSGVO", "AVG"] {
                assert!(!text.contains(law), "{example:?} {language}: {law}");
            }
        }
    }
}

#[test]
fn a_rule_stands_only_where_it_concerns_the_client() {
    let mut school = dossier(Example::School);
    assert!(markdown(DocumentKind::Policy, &school).contains("full names of children"));
    school.client.minors = Some(false);
    assert!(!markdown(DocumentKind::Policy, &school).contains("full names of children"));
    assert!(!markdown(DocumentKind::Policy, &school).contains("Social media"));
    assert!(markdown(DocumentKind::Policy, &dossier(Example::Association)).contains("Social media"));
}

#[test]
fn a_record_fills_in_what_is_known_and_marks_the_rest() {
    let mut coaching = dossier(Example::Coaching);
    coaching.moves.truncate(1);
    let full = markdown(DocumentKind::Record, &coaching);
    assert!(full.contains("Verbindungsdaten") && full.contains("Hostsharing"));
    coaching.moves[0].processing = Default::default();
    let empty = markdown(DocumentKind::Record, &coaching);
    assert!(empty.matches("to be filled in").count() >= full.matches("to be filled in").count() + 6);
}

#[test]
fn the_threshold_note_answers_only_what_the_dossier_says() {
    let yes = |dossier: &Dossier| markdown(DocumentKind::Threshold, dossier).matches("| yes |").count();
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    school.client.minors = Some(true);
    school.client.special_categories = Some(false);
    school.client.professional_secrecy = Some(false);
    assert_eq!(yes(&school), 1);
    school.client.special_categories = Some(true);
    assert_eq!(yes(&school), 2);
    school.client.minors = None;
    school.client.special_categories = None;
    school.client.employees = None;
    school.client.treats_by_video = None;
    assert_eq!(yes(&school), 0);
}

#[test]
fn settings_begin_with_the_conditions_of_the_decision() {
    let coaching = dossier(Example::Coaching);
    let text = markdown(DocumentKind::Settings, &coaching);
    let condition = coaching.moves[0].decision.as_ref().unwrap().conditions[0].clone();
    assert!(text.find(&condition).unwrap() < text.find("Waiting room: on").unwrap());
}

#[test]
fn papers_about_open_moves_say_so() {
    let mut coaching = dossier(Example::Coaching);
    coaching.moves.iter_mut().for_each(|of| of.decision = None);
    for kind in [DocumentKind::Announcement, DocumentKind::Contract, DocumentKind::Settings, DocumentKind::Briefing] {
        assert!(markdown(kind, &coaching).contains("Nothing is decided yet"), "{kind:?}");
    }
}

#[test]
fn every_document_calls_a_decision_intended_until_it_is_final() {
    for example in Example::ALL {
        for kind in DocumentKind::ALL {
            assert!(markdown(kind, &dossier(example)).to_lowercase().contains("intended"), "{example:?} {kind:?}");
        }
    }
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    school.moves[0].decision.as_mut().unwrap().status = DecisionStatus::Final;
    for kind in [DocumentKind::Policy, DocumentKind::Incident, DocumentKind::Accounts, DocumentKind::Announcement] {
        assert!(!markdown(kind, &school).to_lowercase().contains("intended"), "{kind:?}");
    }
}

#[test]
fn what_is_only_tried_is_not_announced_as_a_move() {
    let mut school = dossier(Example::School);
    school.moves.remove(0);
    school.moves.truncate(1);
    let text = markdown(DocumentKind::Announcement, &school);
    assert!(text.contains("some of us try this") && text.contains("Nothing ends by that"));
    assert!(!text.contains("we use") && !text.contains("ends for this") && !text.contains("instead of"));
    let policy = markdown(DocumentKind::Policy, &school);
    assert!(policy.contains("(Microsoft 365); on trial: Hetzner Storage Share"));
    assert!(!policy.contains("Private Cloud-Speicher"), "nobody is sent to a tool that was never allowed");
    assert!(markdown(DocumentKind::Briefing, &school).contains("It is intended to try"));
}

#[test]
fn of_a_tool_that_stays_nobody_reads_that_it_ends() {
    let mut association = dossier(Example::Association);
    association.moves.remove(0);
    let text = markdown(DocumentKind::Announcement, &association);
    assert!(!text.contains("ends for this") && !text.contains("instead of"));
    assert!(text.contains("Until 31 Aug 2027 we keep Google Meet") && text.contains("overleg met de gemeente"));
    assert!(text.contains(" we keep: ") && text.contains("Nothing changes for partners"));
    assert!(markdown(DocumentKind::Policy, &association).contains("until 31 Aug 2027"));
    assert!(markdown(DocumentKind::Briefing, &association).contains("It is intended to keep"));
}

#[test]
fn after_a_failed_pilot_every_paper_names_what_took_over() {
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    let on = Day::parse("2027-08-03").unwrap();
    school.plan.edits.push(PlanEdit::Failed("pilot:1".to_owned(), on));
    for kind in [DocumentKind::Policy, DocumentKind::Incident] {
        let text = markdown(kind, &school);
        assert!(text.contains("mailbox Meet") && !text.contains("BigBlueButton"), "{kind:?}");
    }
    let settings = markdown(DocumentKind::Settings, &school);
    assert!(settings.contains("What is known of mailbox Meet") && !settings.contains("What is known of BigBlueButton"));
    let plan = markdown(DocumentKind::Plan, &school);
    for text in [&settings, &plan] {
        assert!(text.contains("The pilot of BigBlueButton") && text.contains("failed on 3 Aug 2027"));
    }
    assert!(plan.contains(" to mailbox Meet") && !plan.contains(" to BigBlueButton on"));
    let decision = markdown(DocumentKind::Decision, &school);
    let glance = decision.split("Who leads, and how sure that is").nth(1).unwrap().split("\n#").next().unwrap();
    assert!(glance.contains("took over after the pilot") && glance.contains("failed in the pilot"));
    assert!(!glance.contains("takes over if the pilot fails"));
}

#[test]
fn sheets_for_everybody_say_where_the_limits_of_the_law_stand() {
    for kind in [DocumentKind::Policy, DocumentKind::Incident] {
        let text = markdown(kind, &dossier(Example::School));
        assert!(text.contains("no legal advice; what is not covered: see the plan"), "{kind:?}");
    }
}

#[test]
fn the_threshold_note_gives_the_rule_and_room_for_the_view_of_the_officer() {
    let mut coaching = dossier(Example::Coaching);
    coaching.moves.truncate(1);
    coaching.client.data_protection_officer = None;
    let text = markdown(DocumentKind::Threshold, &coaching);
    assert!(text.contains("In most cases two answers") && text.contains("sometimes one is enough"));
    assert!(text.contains("View of the data protection officer") && text.contains("WP248-DPIA-Guidelines"));
}

#[test]
fn who_is_left_without_a_known_way_out_is_asked_for_it_and_for_no_offer() {
    let mut coaching = dossier(Example::Coaching);
    coaching.moves.truncate(1);
    assert!(!markdown(DocumentKind::Questions, &coaching).contains("\n## Zoom"), "the catalogue knows the way out");
    coaching.inventory[0].service = Some(ServiceId::from("kdrive"));
    let text = markdown(DocumentKind::Questions, &coaching);
    let left = text.split("\n## Infomaniak").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(left.contains("Wie verlässt man Sie als Kunde") && !left.contains("datiertes Angebot"));
}

#[test]
fn every_account_of_the_inventory_stands_on_the_hand_over_sheet() {
    for example in Example::ALL {
        let dossier = dossier(example);
        let text = markdown(DocumentKind::Accounts, &dossier);
        for account in dossier.inventory.iter().flat_map(|tool| &tool.accounts) {
            assert!(text.contains(&account.label), "{example:?} {}", account.label);
        }
    }
}

#[test]
fn the_incident_card_has_room_for_so_much_of_a_text() {
    let mut long = dossier(Example::Coaching);
    long.inventory.iter_mut().for_each(|tool| tool.fallback = "wort ".repeat(200));
    let text = markdown(DocumentKind::Incident, &long);
    assert!(
        text.contains("wort …")
            && text.len() < markdown(DocumentKind::Incident, &dossier(Example::Coaching)).len() + 2000
    );
}

#[cfg(feature = "screens")]
#[test]
fn the_policy_has_at_most_two_pages_and_the_incident_card_one() {
    let folder = tempfile::tempdir().unwrap();
    for example in Example::ALL {
        for language in Language::ALL {
            for (kind, most) in [(DocumentKind::Policy, 2), (DocumentKind::Incident, 1)] {
                let path = folder.path().join("paper.pdf");
                let bytes = write(&paper(kind, &dossier(example), language), Format::Pdf).unwrap();
                std::fs::write(&path, bytes).unwrap();
                let info = std::process::Command::new("pdfinfo").arg(&path).output().unwrap();
                let info = String::from_utf8_lossy(&info.stdout).into_owned();
                let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().to_owned();
                assert!(pages.parse::<u32>().unwrap() <= most, "{example:?} {language} {kind:?}: {pages}");
            }
        }
    }
}

#[cfg(feature = "screens")]
#[test]
fn the_plan_opens_with_one_whole_page_of_summary() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    for example in Example::ALL {
        for (language, second) in
            [(Language::En, "Why, and under"), (Language::De, "Warum, und"), (Language::Nl, "Waarom, en")]
        {
            std::fs::write(&path, write(&paper(DocumentKind::Plan, &dossier(example), language), Format::Pdf).unwrap())
                .unwrap();
            let read = std::process::Command::new("pdftotext")
                .args(["-f", "2", "-l", "2"])
                .arg(&path)
                .arg("-")
                .output()
                .unwrap();
            let page = String::from_utf8_lossy(&read.stdout).into_owned();
            let first = page.lines().filter(|line| !line.trim().is_empty()).nth(1).unwrap_or_default().to_owned();
            assert!(first.starts_with(second), "{example:?} {language}: {first}");
        }
    }
}
