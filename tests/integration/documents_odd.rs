//! Papers of odd dossiers: a waiver for one of two services, a kept tool that the catalogue does not have, one that
//! stays for a time, two use cases for one tool, a chosen service among those that are replaced.

use wissel::dossier::Dossier;
use wissel::plan::plan;
use wissel::report::documents::DocumentKind;
use wissel::score::{Order, SAMPLES, Spread, acceptability, rank};
use wissel::text::Language;

use crate::documents_honest::{decision, number_after, paper, sheet};
use crate::support::{parse, real, section};

const ZOOM: &str = r#"(id: "zoom", service: "zoom-workplace", used_for: "calls", users: 4)"#;
const DOODLE: &str = r#"(id: "doodle", name: "Doodle", used_for: "finding dates", users: 3)"#;
const VETO: &str = r#"Level("data-location", "eu-only"), Feature("dial-in", Yes), Feature("browser-join", Yes)"#;

/// A German client of ten with these tools and moves; one voice cannot live without `VETO`.
fn odd(inventory: &[&str], moves: &[&str], edits: &str) -> Dossier {
    vetoed(VETO, inventory, moves, edits)
}

fn vetoed(veto: &str, inventory: &[&str], moves: &[&str], edits: &str) -> Dossier {
    let (inventory, moves) = (inventory.join(", "), moves.join(", "));
    parse(&format!(
        r#"(format: 1, as_of: "2026-11-21", language: "en",
        client: (name: "Odd", country: "DE", people: 10, employees: 5),
        inventory: [{inventory}], priorities: (preset: "balanced"),
        voices: [(name: "Staff", veto: [{veto}], comment: "c")],
        moves: [{moves}], plan: (start: "2027-01-11", edits: [{edits}]))"#
    ))
}

/// A move with a decision of this kind and with these fields of it.
fn decided(purpose: &str, replaces: &str, decision: &str) -> String {
    format!(r#"(purpose: {purpose}, replaces: [{replaces}], decision: ({decision}, reason: "r", on: "2026-11-21"))"#)
}

/// The lines about what a voice cannot live without.
fn vetoes(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.starts_with("- Cannot live without: ")).collect()
}

#[test]
fn a_suite_with_video_is_asked_for_the_certificate() {
    let of = decided("Suite", r#""doodle""#, r#"option: "microsoft-teams-m365""#);
    let mut suite = odd(&[DOODLE], &[&of], "");
    suite.client.treats_by_video = Some(true);
    let template = real().tasks.iter().find(|task| task.id.as_str() == "video-consultation-proof").unwrap();
    let title = plan(real(), &suite).unwrap().task("video-consultation-proof:1").unwrap().heading(Language::En);
    assert_eq!(title, template.title.get(Language::En), "Teams is for meetings by video, too");
    assert!(sheet(&suite, "Microsoft").iter().any(|line| line.contains("certified for video consultation")));
}

#[test]
fn a_service_of_which_too_little_is_known_is_never_named_first() {
    let of = decided("VideoConferencing", r#""zoom""#, r#"kind: Trial(["kmeet", "jitsi-hostsharing"])"#);
    let trial = odd(&[ZOOM], &[&of], "");
    let ranking = rank(real(), &trial, 0, Order::Likely).unwrap();
    let samples = acceptability(&ranking, Spread::Around(trial.certainty()), SAMPLES);
    let leader = samples.find(&ranking.leader().unwrap().option.id).unwrap().first();
    let ahead = samples.options.iter().filter(|own| own.first() > leader);
    let thin: Vec<_> = ahead.filter_map(|own| ranking.find(&own.id)).filter(|own| own.thin).collect();
    assert!(!thin.is_empty(), "such a one is ahead in the draws");
    let text = decision(&trial);
    for option in thin {
        assert!(!text.contains(&format!("{} comes first in more draws", option.option.name(Language::En))), "{text}");
    }
}

#[test]
fn objections_to_a_kept_tool_are_told_of_that_tool_alone() {
    let own = r#"(id: "own", name: "Homegrown", used_for: "meetings", users: 4)"#;
    let text = decision(&odd(&[own], &[&decided("VideoConferencing", r#""own""#, "kind: Keep")], ""));
    let lines = vetoes(&text);
    assert_eq!(lines.len(), 3, "{text}");
    for line in lines {
        assert!(line.contains("Not known of: Homegrown; ask whoever runs it."), "{line}");
        assert!(!line.contains("Jitsi") && !line.contains("Not settled for"), "nobody chose that: {line}");
    }
    assert!(!section(&text, "What would change this").contains("A “no” to something"), "{text}");
    assert!(!text.contains("there is nothing to ask that would change the decision"), "{text}");
}

#[test]
fn a_must_have_that_is_dropped_for_one_service_holds_for_the_other() {
    let of = r#"(purpose: VideoConferencing, replaces: ["zoom"], must: [Feature("dial-in", Yes)],
        waivers: [(must: 0, option: "jitsi-hostsharing", reason: "x", on: "2026-11-21")],
        decision: (option: "jitsi-hostsharing", runner_up: "kmeet", reason: "r", on: "2026-11-21"))"#;
    let dossier = odd(&[ZOOM], &[of], "");
    let text = decision(&dossier);
    let line = vetoes(&text).into_iter().find(|line| line.contains("Dial-in by telephone")).unwrap();
    assert!(line.contains("For kMeet (Infomaniak) it is a must-have as well: after a “no” it falls out."), "{line}");
    assert!(line.contains("For Jitsi Meet (Hostsharing eG) it is none"), "{line}");
    let number = number_after(line, "Jitsi Meet (Hostsharing eG) (question no. ");
    let question = sheet(&dossier, "Hostsharing").into_iter().find(|line| line.contains(&format!(",{number},")));
    let name = real().features.iter().find(|f| f.id.as_str() == "dial-in").unwrap().name.get(Language::De);
    assert!(question.unwrap().contains(name), "it is asked");
    let change = section(&text, "What would change this");
    assert!(change.contains("(for Jitsi Meet (Hostsharing eG), where this must-have was dropped)"), "{change}");
}

#[test]
fn a_chosen_service_that_is_in_use_already_is_asked_whether_it_takes_over() {
    let of = decided("VideoConferencing", r#""doodle", "zoom""#, r#"option: "zoom-workplace""#);
    let dossier = odd(&[DOODLE, ZOOM], &[&of], "");
    assert!(decision(&dossier).contains("Ask Zoom Communications, Inc. before it ends; the question is on the"));
    let asked = sheet(&dossier, "Zoom");
    assert!(asked.iter().any(|line| line.contains("With this move Doodle ends here")), "{asked:?}");
    assert!(!asked.iter().any(|line| line.contains("Zoom Workplace ends here")), "{asked:?}");
}

#[test]
fn a_tool_that_stays_for_a_time_does_not_end_with_the_move() {
    let kept = r#"kind: KeepFor(what: "outside dates", until: "2028-03-31"), option: "kmeet""#;
    let dossier = odd(&[DOODLE, ZOOM], &[&decided("VideoConferencing", r#""doodle", "zoom""#, kept)], "");
    let text = paper(DocumentKind::Comparison, &dossier, Language::En);
    let said = "finding dates): ends on 31 Mar 2028, until then it stays for outside dates.";
    assert!(text.contains(said) && !text.contains("ends with the move"), "{text}");
    let asked = sheet(&dossier, "Infomaniak");
    let line = asked.iter().find(|line| line.contains("Doodle")).unwrap();
    assert!(line.contains("Am 31.03.2028 endet bei uns Doodle") && line.contains("„outside dates“"), "{line}");
}

#[test]
fn a_tool_of_two_use_cases_ends_once_with_both_purposes() {
    let calls = decided("VideoConferencing", r#""doodle""#, r#"option: "kmeet""#);
    let files = decided("Files", r#""doodle""#, r#"option: "nextcloud-hostsharing""#);
    let text = paper(DocumentKind::Comparison, &odd(&[DOODLE], &[&calls, &files], ""), Language::En);
    assert_eq!(text.matches("was not checked").count(), 1, "{text}");
    let ends = "ends with the moves. Services were compared for these purposes only: video conferencing and files.";
    assert!(text.contains(ends), "{text}");
    let next = "Whether kMeet (Infomaniak) and Nextcloud (Hostsharing eG) take over what it is used for";
    assert!(text.contains(next), "{text}");
}

#[test]
fn what_a_voice_hangs_on_is_never_nothing_to_ask() {
    let veto = r#"Level("data-location", "eu-only"), Feature("dial-in", Yes),
        Level("retention-control", "admin-configurable"), Feature("max-participants", AtLeast(200)),
        Level("e2ee", "default-group")"#;
    let kept = decided("VideoConferencing", r#""zoom""#, "kind: Keep");
    let moved = decided("VideoConferencing", r#""zoom""#, r#"option: "kmeet", runner_up: "jitsi-hostsharing""#);
    let text = decision(&vetoed(veto, &[ZOOM], &[&kept, &moved], ""));
    assert!(!text.contains("there is nothing to ask that would change the decision"), "{text}");
    let asked = "First ask Infomaniak Network SA about what a voice cannot live without (no. ";
    assert!(text.contains(asked), "{text}");
    let numbers = text.split("Except no. ").nth(1).unwrap().split(':').next().unwrap();
    let numbers: Vec<usize> = numbers.split(", ").map(|number| number.parse().unwrap()).collect();
    assert!(numbers.len() > 1 && numbers.is_sorted(), "{numbers:?}");
}

#[test]
fn a_task_that_was_left_out_decides_nothing() {
    let kind = r#"kind: Trial(["kmeet", "wire"]), runner_up: "jitsi-hostsharing""#;
    let of = decided("VideoConferencing", r#""zoom""#, kind);
    let both = |edits: &str| {
        let dossier = odd(&[ZOOM], &[&of], edits);
        (paper(DocumentKind::Plan, &dossier, Language::En), decision(&dossier))
    };
    let criteria = real().tasks.iter().find(|task| task.id.as_str() == "pilot-criteria").unwrap();
    let (text, record) = both(r#"Skip("pilot-criteria:1:kmeet", "x"), Skip("pilot-criteria:1:wire", "x")"#);
    assert!(text.contains("no task of this plan says beforehand by what") && !text.contains("in task ."), "{text}");
    let change = section(&record, "What would change this");
    assert!(change.contains("no task of the plan says beforehand by what"), "{change}");
    assert!(!change.contains(criteria.title.get(Language::En)), "{change}");
    let (text, record) = both("");
    let decides = text.split("If both pass, the board decides in task ").nth(1).unwrap();
    assert!(!decides.split(" which one stays").next().unwrap().contains(", 4"), "one decision between both: {decides}");
    assert!(section(&record, "What would change this").contains(criteria.title.get(Language::En)));
}

#[test]
fn nobody_is_said_to_share_an_account_before_somebody_said_so() {
    let trello = r#"(id: "trello", name: "Trello", accounts: [(label: "office@")])"#;
    let of = decided("VideoConferencing", r#""zoom""#, r#"option: "kmeet""#);
    let mut dossier = odd(&[ZOOM, trello], &[&of], "");
    let open = "The plan only asks whether several use their accounts";
    let known = "The plan only puts their shared accounts in order";
    let text = decision(&dossier);
    assert!(text.contains(open) && !text.contains(known), "{text}");
    dossier.inventory[1].accounts[0].shared = Some(true);
    let text = decision(&dossier);
    assert!(!text.contains(open) && text.contains(known), "{text}");
}

#[test]
fn the_short_plan_says_what_is_tied_up_and_whether_a_budget_is_kept() {
    let tied = decided("Files", r#""doodle""#, r#"option: "nextcloud-hostsharing""#);
    let text = paper(DocumentKind::PlanShort, &odd(&[DOODLE], &[&tied], ""), Language::En);
    assert!(text.contains("(see “Costs”)") && text.contains("Tied up until at least"), "{text}");
    let of = r#"(purpose: VideoConferencing, replaces: ["zoom"], seats: 5,
        budget: (amount: "100", currency: "EUR", per: Year),
        decision: (option: "threema-work", reason: "r", on: "2026-11-21"))"#;
    let text = paper(DocumentKind::PlanShort, &odd(&[ZOOM], &[of], ""), Language::En);
    assert!(text.contains("**Budget**: "), "{text}");
    assert!(text.contains("when the move has paid off"), "the form says what the long one has more: {text}");
}

#[test]
fn a_note_that_asks_ends_with_its_own_mark() {
    let contract = "contract: (renews_on: \"2027-09-01\", notice_days: 30, term_months: 12";
    let paid = r#"cost: (amount: "100.00", currency: "EUR", per: Year)"#;
    let teams = format!(r#"(id: "t1", service: "microsoft-teams-m365", {contract}, {paid}))"#);
    let files = format!(r#"(id: "t2", service: "onedrive-microsoft365", {contract}))"#);
    let moves = [
        decided("VideoConferencing", r#""t1""#, r#"option: "kmeet""#),
        decided("Files", r#""t2""#, r#"option: "nextcloud-hostsharing""#),
    ];
    let edits = r#"Note("notice:t1", "Is this one contract?"), Note("notice:t2", "Two of them.")"#;
    let text = decision(&odd(&[&teams, &files], &[&moves[0], &moves[1]], edits));
    assert!(text.contains("Is this one contract? ") && !text.contains("contract?."), "{text}");
    assert!(text.contains("Two of them. ") && !text.contains("them.."), "{text}");
}

#[test]
fn what_is_not_open_to_the_client_is_said_with_reason_and_day() {
    let of = r#"(purpose: VideoConferencing, replaces: ["zoom"],
        not_open: [(option: "kmeet", reason: "for members only", on: "2026-11-20")],
        decision: (option: "kmeet", runner_up: "jitsi-hostsharing", reason: "r", on: "2026-11-21"))"#;
    let dossier = odd(&[ZOOM], &[of], "");
    let comparison = paper(DocumentKind::Comparison, &dossier, Language::En);
    assert!(comparison.contains("Not open to you: “for members only” (20 Nov 2026)"), "{comparison}");
    let own = section(&comparison, "Own judgements and exceptions");
    assert!(own.contains("Not open to you") && own.contains("for members only"), "{own}");
    let text = decision(&dossier);
    assert!(text.contains("Not met: Open to you (“for members only”, 20 Nov 2026)"), "{text}");
    assert!(text.contains("Services that are not open to you"), "{text}");
}
