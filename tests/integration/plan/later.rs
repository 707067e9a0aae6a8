//! What comes behind the move, or not at all: contents that are gone, the yearly rhythm, trials, and exports of it.

use wissel::catalog::DecisionKind;
use wissel::report::documents::{DocumentKind, FileFormat, file};

use super::*;

const TRIAL: &str = r#"kind: Trial(["kmeet", "jitsi-netways"]), runner_up: "bigbluebutton-hostsharing""#;

fn days<'a>(plan: &'a Plan, id: &str) -> &'a wissel::plan::Dates {
    plan.task(id).unwrap().dates.as_ref().unwrap()
}

fn exported(ending: &str, dossier: &Dossier) -> String {
    let format = FileFormat::from_extension(DocumentKind::Plan, ending).unwrap();
    let bytes =
        with_catalog(|catalog| file((DocumentKind::Plan, format), catalog, dossier, &[], Language::En)).unwrap();
    String::from_utf8(bytes).unwrap().replace("\r\n ", "")
}

#[test]
fn contents_are_gone_after_the_end_that_the_planned_notice_reaches() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let gone: Vec<_> = plan.hard.iter().filter(|h| h.kind.code() == "closing").collect();
    let notice = days(&plan, "notice:zoom").finish;
    assert!(notice > date(2027, 1, 29), "too late for the first renewal");
    // Zoom deletes 30 days after the end, which is on 1 March of the first year whose notice is met.
    let on = if notice <= date(2028, 1, 28) { date(2028, 3, 31) } else { date(2029, 3, 31) };
    assert!(!gone.is_empty() && gone.iter().all(|h| h.on == on), "{on} {gone:#?}");
    assert_eq!(days(&plan, "export:zoom:contacts").hard, Some(on));
    let early = planned(&dossier(TO_KMEET, r#"edits: [Done("notice:zoom", "2027-01-20")]"#));
    let gone = early.hard.iter().find(|h| h.kind.code() == "closing").unwrap();
    assert_eq!(gone.on, date(2027, 3, 31));
}

#[test]
fn how_a_contract_is_ended_stands_with_the_notice() {
    let plan = planned(&dossier(TO_KMEET, ""));
    let before = |id: &str| {
        let how = &plan.task(id).unwrap().how;
        how.iter().filter(|g| g.deadline.as_ref().is_some_and(|d| d.before.is_some())).count()
    };
    assert_eq!((before("notice:zoom"), before("export:zoom:contacts")), (1, 0));
}

#[test]
fn the_yearly_rhythm_begins_behind_the_move_and_does_not_stretch_the_plan() {
    let plan = planned(&dossier(&format!(r#"{TO_KMEET}, review_on: "2031-05-06""#), ""));
    let live = days(&plan, "go-live:1").finish;
    let year = live.checked_add(jiff::Span::new().years(1)).unwrap();
    let half = live.checked_add(jiff::Span::new().months(6)).unwrap();
    assert!(days(&plan, "policy-yearly").start >= year && plan.finish < year, "{} {}", plan.finish, year);
    let access = days(&plan, "access-review").start;
    assert!(access >= half && access < year);
    assert!(days(&plan, "incident-plan").start < half, "needed from the first day on");
    let review = days(&plan, "yearly-review").start;
    assert_eq!(review, date(2031, 5, 6), "a working day, as the decision says");
    assert!(days(&plan, "facts-recheck").start < review && days(&plan, "facts-recheck").start >= year);
    assert!(plan.tasks.iter().filter(|t| t.is_rhythm()).all(|t| !days(&plan, &t.id).critical));
    assert!(plan.tasks.iter().any(|t| days(&plan, &t.id).critical), "what is done once is");
    let moved = planned(&dossier(TO_KMEET, r#"edits: [Move("policy-yearly", "2028-01-10")]"#));
    let start = days(&moved, "policy-yearly").start;
    assert!(start >= date(2028, 1, 10) && start < year, "a day that was named counts");
}

#[test]
fn keeping_has_a_rhythm_too() {
    let plan = planned(&dossier("kind: Keep", ""));
    let year = plan.finish.checked_add(jiff::Span::new().years(1)).unwrap();
    assert!(days(&plan, "yearly-review").start >= year && plan.finish < year);
}

#[test]
fn a_trial_ends_with_its_pilot() {
    let plan = planned(&with_moves(
        &format!(
            r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: ({TO_KMEET})), (purpose: Files, decision: ({TRIAL}))"#
        ),
        r#"edits: [Add((id: "own-1", phase: People, title: "t", role: Staff))]"#,
    ));
    assert_eq!(plan.moves[1].kind, DecisionKind::Trial);
    assert!(plan.tasks.iter().filter(|t| t.phase > Phase::Pilot).all(|t| !t.belongs_to(2)));
    assert!(plan.task("own-1").unwrap().belongs_to(1) && plan.task("announcement").unwrap().belongs_to(1));
    let alone = planned(&dossier(TRIAL, ""));
    assert!(alone.tasks.iter().all(|t| t.phase <= Phase::Pilot));
}

#[test]
fn a_trial_has_a_way_on_if_nothing_passes() {
    let plan = planned(&dossier(TRIAL, ""));
    let [way] = plan.way_on.as_slice() else { panic!("one way on") };
    assert_eq!(way.option.as_str(), "bigbluebutton-hostsharing");
    let last = ["kmeet", "jitsi-netways"].map(|id| days(&plan, &format!("pilot-decision:1:{id}")).finish);
    let last = last.into_iter().max();
    assert_eq!(Some(way.failed), last);
    for id in ["pilot-stopped:1:kmeet", "pilot-stopped:1:jitsi-netways", "pilot:1:bigbluebutton-hostsharing"] {
        assert!(way.tasks.iter().any(|t| t.id == id), "{id}");
    }
    let one = planned(&dossier(TRIAL, r#"edits: [Failed("pilot:1:kmeet", "2027-08-02")]"#));
    let [way] = one.way_on.as_slice() else { panic!("the other one may fail too") };
    assert!(way.tasks.iter().all(|t| one.task(&t.id).is_none()), "what is planned already is not new");
    let both = r#"edits: [Failed("pilot:1:kmeet", "2027-08-02"), Failed("pilot:1:jitsi-netways", "2027-08-02")]"#;
    assert!(planned(&dossier(TRIAL, both)).way_on.is_empty());
}

#[test]
fn the_check_of_the_runner_up_names_the_runner_up() {
    let failed = dossier(TO_KMEET, r#"edits: [Failed("pilot", "2027-08-02")]"#);
    let plan = planned(&failed);
    let option = |id: &str| plan.task(id).unwrap().option(&failed).unwrap().to_string();
    assert_eq!(option("runner-up-checked:1:kmeet"), "jitsi-netways");
    assert_eq!(option("pilot-stopped:1:kmeet"), "kmeet");
    let text = exported("csv", &failed);
    let line = text.lines().find(|line| line.contains("runner-up-checked:1:kmeet")).unwrap();
    assert!(line.contains("NETWAYS") && !line.contains("kMeet"), "{line}");
}

#[test]
fn a_calendar_repeats_what_comes_back() {
    let text = exported("ics", &dossier(TO_KMEET, ""));
    let event = |id: &str| text.split("BEGIN:VEVENT").find(|e| e.contains(&format!("UID:{id}."))).unwrap();
    assert!(event("policy-yearly").contains("RRULE:FREQ=YEARLY;INTERVAL=1\r\n"));
    assert!(event("access-review").contains("RRULE:FREQ=MONTHLY;INTERVAL=6"));
    assert!(event("progress-report:1").contains(";UNTIL=") && !event("go-live:1").contains("RRULE"));
    assert!(text.contains("UID:hard-notice-notice:zoom."));
}

#[test]
fn what_goes_on_within_a_day_overlaps_in_a_project_file() {
    let dossier = dossier(TO_KMEET, "");
    let plan = planned(&dossier);
    let text = exported("xml", &dossier);
    let mut same = 0;
    for task in plan.tasks.iter().filter(|t| t.is_active()) {
        same += task.after.iter().filter(|id| days(&plan, id).finish >= days(&plan, &task.id).start).count();
    }
    assert!(same > 0);
    assert_eq!(text.matches("<LinkLag>-4800</LinkLag>").count(), same);
}
