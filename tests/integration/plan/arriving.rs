//! What is known of arriving: facts at their task, joining a cooperative, the size of a server.

use super::*;
use wissel::plan::{Guide, WORKED_OUT};

/// A client with so many people who decided on a program they run themselves.
fn sized(people: &str, purpose: &str, need: &str, option: &str) -> String {
    let text = format!(
        r#"(format: 1, client: (name: "x", {people}), moves: [(purpose: {purpose}, need: ({need}), decision: (option: "{option}"))])"#
    );
    let plan = planned(&parse(&text));
    let lines: Vec<&Guide> =
        plan.task("server-sizing:1").unwrap().how.iter().filter(|g| g.from == WORKED_OUT).collect();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].what.de.is_some() && lines[0].how.nl.is_some());
    lines[0].how.en.clone()
}

const BBB: &str = "bigbluebutton@cloud-server-hetzner";
const JITSI: &str = "jitsi-meet@cloud-server-hetzner";
const NEXTCLOUD: &str = "nextcloud@managed-server-hostsharing";

#[test]
fn a_server_follows_from_rooms_and_the_makers_rule() {
    assert_eq!(
        sized("people: 600", "VideoConferencing", "largest: 30, rooms_at_once: 4", BBB),
        "600 accounts. Rooms at once 4 × largest room 30 = 120 people at once. \
         The maker’s rule: up to 200 people at once on one server. \
         That makes 1 server, 8 cores, 16 GB of memory, a line of 250 Mbit/s. \
         For 120 people at once, by the maker’s rule: 120 Mbit/s to them, 60 Mbit/s from them."
    );
    let two = sized("people: 600", "VideoConferencing", "largest: 67, rooms_at_once: 3", BBB);
    assert!(two.contains("201 people") && two.contains("2 servers, 16 cores, 32 GB"), "{two}");
    assert!(two.contains("101 Mbit/s from them"), "rounded up: {two}");
}

#[test]
fn what_is_not_known_is_said() {
    let open = sized("", "VideoConferencing", "largest: 30", BBB);
    assert!(open.contains("an account is not known") && open.contains("come at once is not known"), "{open}");
    assert!(open.contains("for one server: 8 cores") && open.contains("Not known: number of servers."), "{open}");
    let jitsi = sized("people: 40", "VideoConferencing", "largest: 10, rooms_at_once: 2", JITSI);
    assert!(
        jitsi.contains("for one server: 4 cores, 8 GB") && jitsi.contains("Not known: number of servers."),
        "{jitsi}"
    );
    let files = sized("people: 40", "Files", "", NEXTCLOUD);
    let unknown = "40 accounts. Not known: number of servers, cores, memory, bandwidth.";
    assert!(files.starts_with(unknown), "{files}");
}

/// What the guides of a task are about.
fn about<'a>(plan: &'a Plan, id: &str) -> Vec<&'a str> {
    plan.task(id).unwrap().how.iter().map(|g| g.what.en.as_str()).collect()
}

#[test]
fn facts_stand_at_their_task_only() {
    let plan = planned(&dossier(&format!(r#"option: "{BBB}""#), ""));
    assert!(about(&plan, "server-sizing:1").contains(&"capacity"));
    assert!(!about(&plan, "server-sizing:1").contains(&"Docker"));
    assert!(about(&plan, "install:1").contains(&"Docker"));
    assert!(about(&plan, "single-sign-on").contains(&"BigBlueButton: single sign-on"), "it names whom it is about");
    assert_eq!(about(&plan, "import:zoom:contacts"), Vec::<&str>::new());
    assert_eq!(about(&plan, "server-order:1"), ["price lock"], "of the host, where the program says nothing");
}

#[test]
fn joining_says_shares_fee_notice_and_what_comes_first() {
    let moves = r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: (option: "jitsi-hostsharing")),
        (purpose: Files, decision: (option: "nextcloud-hostsharing"))"#;
    let plan = planned(&with_moves(moves, ""));
    let joining = about(&plan, "join-cooperative");
    let ordering = joining.iter().filter(|what| what.ends_with(": ordering")).count();
    assert_eq!(ordering, 1, "the same sentence of two services is said once: {joining:?}");
    for end in ["becoming a member", "€64.00 once", "€10.00 per member and month", "membership"] {
        assert!(joining.iter().any(|what| what.ends_with(end)), "{end} in {joining:?}");
    }
    assert!(about(&plan, "board-resolution-join").iter().any(|what| what.ends_with("€64.00 once")));
    assert_eq!(about(&plan, "import:zoom:contacts"), Vec::<&str>::new(), "not with the contents");
    let notice = plan.task("join-cooperative").unwrap().how.iter().find(|g| g.what.en.ends_with("membership"));
    assert!(notice.unwrap().deadline.is_some());
}

#[test]
fn a_trial_reads_of_joining_at_the_resolution() {
    let trial = r#"(purpose: VideoConferencing, decision: (kind: Trial(["jitsi-hostsharing", "kmeet"])))"#;
    let plan = planned(&with_moves(trial, ""));
    assert!(plan.task("join-cooperative").is_none());
    assert!(about(&plan, "board-resolution-join").iter().any(|what| what.ends_with(": ordering")));
}

#[test]
fn every_arrival_fact_of_the_catalogue_has_its_task() {
    with_catalog(|catalog| {
        let facts = catalog.software.values().flat_map(|s| &s.arrival);
        let facts = facts.chain(catalog.services.values().flat_map(|s| &s.arrival));
        for fact in facts.chain(catalog.providers.values().flat_map(|p| &p.arrival)) {
            assert!(fact.task.is_some(), "{}", fact.what.en);
        }
    });
}
