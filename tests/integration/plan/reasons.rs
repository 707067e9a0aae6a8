//! Why a task is there, what is to be asked before notice, exceptions that end too early, and what comes back.

use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Format, write};

use super::*;

fn causes(plan: &Plan, id: &str) -> Vec<String> {
    plan.task(id).unwrap().because.iter().map(|cause| cause.text.en.clone()).collect()
}

fn markdown(kind: DocumentKind, dossier: &Dossier, language: Language) -> String {
    let document = with_catalog(|catalog| document(kind, catalog, dossier, &[], language)).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap()
}

fn exported(ending: &str, dossier: &Dossier) -> String {
    let format = FileFormat::from_extension(DocumentKind::Plan, ending).unwrap();
    let bytes =
        with_catalog(|catalog| file((DocumentKind::Plan, format), catalog, dossier, &[], Language::En)).unwrap();
    String::from_utf8(bytes).unwrap().replace("\r\n ", "")
}

#[test]
fn a_task_names_the_answers_that_made_it_be_there() {
    let plan = planned(&dossier(TO_KMEET, ""));
    assert_eq!(causes(&plan, "class-rules"), ["people under age (yes)"]);
    assert_eq!(causes(&plan, "call-quality:1"), ["purpose (video conferencing)"]);
    assert_eq!(causes(&plan, "contract-terms:zoom").len(), 1);
    assert_eq!(causes(&plan, "school-authority-question"), ["a school or place of learning"]);
    assert_eq!(causes(&plan, "pilot:1"), Vec::<String>::new(), "each such move has it");
    let empty = planned(&parse(
        r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing, decision: (option: "kmeet"))])"#,
    ));
    assert_eq!(causes(&empty, "class-rules"), ["people under age (not answered)"]);
    let own = r#"kind: KeepFor(what: "meetings", until: "2031-03-31"), option: "kmeet""#;
    assert_eq!(causes(&planned(&dossier(own, "")), "exception-end:1"), ["today’s tool stays for a time"]);
}

#[test]
fn a_fact_of_the_chosen_option_brings_its_sources() {
    let plan = planned(&dossier(r#"option: "jitsi-hostsharing""#, ""));
    let joining = &plan.task("join-cooperative").unwrap().because;
    let [cause] = joining.as_slice() else { panic!("one fact: {joining:?}") };
    assert!(!cause.sources.is_empty() && cause.text.en.contains('“'), "{cause:?}");
    assert!(cause.text.de.is_some() && cause.text.nl.is_some());
    let own = planned(&dossier(r#"option: "bigbluebutton@cloud-server-hetzner""#, ""));
    assert!(causes(&own, "install:1")[0].starts_with("run by yourselves (BigBlueButton"));
}

#[test]
fn causes_and_sources_stand_on_paper_and_in_the_table() {
    let school = parse(Example::School.text());
    let text = markdown(DocumentKind::Plan, &school, Language::En);
    assert!(text.contains("Because of: ") && text.contains("representation of the staff (staff council"));
    let (tasks, list) = text.rsplit_once("# Sources").unwrap();
    assert!(list.contains("Nutzungsbedingungen BigBlueButton") && list.contains("read 21 Nov 2026"), "of a task");
    assert!(tasks.contains("[1"), "numbers lead to them");
    let table = exported("csv", &school);
    let line = table.lines().find(|line| line.contains("consult-representation:1")).unwrap();
    assert!(line.contains("Personalrat") && line.contains("https://videokonferenz.berlin/tos"), "{line}");
}

#[test]
fn what_is_not_known_of_an_export_is_asked_before_notice() {
    let foo = parse(&format!(
        r#"(format: 1, client: ({CLIENT}), inventory: [{ZOOM}, (id: "foo", name: "Foo", contents: ["notes", "files"])],
        moves: [(purpose: VideoConferencing, replaces: ["zoom", "foo"], decision: ({TO_KMEET}))])"#
    ));
    let plan = planned(&foo);
    let asked = |id: &str| plan.task(id).unwrap().how.iter().filter(|g| g.from == wissel::plan::ASK).count();
    assert_eq!((asked("export:foo:notes"), asked("export:zoom:cloud-recordings")), (1, 0));
    let text = with_catalog(|catalog| plan.exits_to_ask(catalog, &foo, Language::En)).unwrap();
    assert!(text.contains("Foo (notes, files)") && !text.contains("Zoom"), "{text}");
    let paper = markdown(DocumentKind::Plan, &foo, Language::En);
    assert!(paper.contains(&text) && paper.contains("ask the vendor of Foo before notice is given"));
    let known = dossier(TO_KMEET, "");
    assert_eq!(with_catalog(|catalog| planned(&known).exits_to_ask(catalog, &known, Language::En)), None);
}

#[test]
fn an_exception_that_ends_too_early_is_warned_of() {
    let kept = |until: &str| {
        let decision = format!(r#"kind: KeepFor(what: "meetings", until: "{until}"), option: "kmeet""#);
        let dossier = dossier(&decision, "");
        let ends = planned(&dossier).early_ends(&dossier);
        (ends, markdown(DocumentKind::Plan, &dossier, Language::En))
    };
    let (early, paper) = kept("2027-02-01");
    assert_eq!((early[0].of, early[0].task.as_str()), (1, "exception-end:1"));
    assert!(early[0].live.is_some_and(|live| live > date(2027, 2, 1)));
    assert!(paper.contains("An exception ends too early") && paper.contains("before everybody works with"));
    let (over, paper) = kept("2026-12-01");
    assert_eq!(over[0].live, None);
    assert!(paper.contains("before this plan begins"));
    let (late, paper) = kept("2035-03-31");
    assert!(late.is_empty() && !paper.contains("An exception ends too early"));
}

#[test]
fn what_comes_back_goes_on_from_its_next_time() {
    let done = dossier(TO_KMEET, r#"edits: [Done("policy-yearly", "2028-10-02"), Done("inventory", "2027-01-14")]"#);
    let plan = planned(&done);
    let (first, last) = plan.task("policy-yearly").unwrap().again.unwrap();
    assert!(first == date(2029, 10, 2) && last >= first);
    assert_eq!(plan.task("inventory").unwrap().again, None);
    let text = exported("ics", &done);
    let event = text.split("BEGIN:VEVENT").find(|e| e.contains("UID:policy-yearly.")).unwrap();
    assert!(event.contains("DTSTART;VALUE=DATE:20291002\r\n") && event.contains("RRULE:FREQ=YEARLY;INTERVAL=1\r\n"));
    assert!(!text.contains("UID:inventory."));
    assert!(markdown(DocumentKind::Plan, &done, Language::En).contains("Comes back on 2 Oct 2029"));
}

#[test]
fn the_slack_of_the_rhythm_ends_where_its_next_time_begins() {
    let plan = planned(&dossier(TO_KMEET, ""));
    for (id, working_days) in [("policy-yearly", 200.0..262.0), ("access-review", 100.0..131.0)] {
        let task = plan.task(id).unwrap();
        let dates = task.dates.as_ref().unwrap();
        let months = i32::try_from(task.every_months.unwrap()).unwrap();
        let next = dates.start.checked_add(jiff::Span::new().months(months)).unwrap();
        assert!(working_days.contains(&dates.slack), "{id}: {dates:?}");
        assert!(dates.latest_start > dates.start && dates.latest_start < next, "{id}: {dates:?}");
        assert!(!dates.critical);
    }
}

#[test]
fn a_purpose_within_a_sentence_is_written_small_where_the_language_does_so() {
    let dossier = dossier(TO_KMEET, "");
    let text = |language| markdown(DocumentKind::Announcement, &dossier, language);
    assert!(text(Language::En).contains("for video conferencing."));
    assert!(text(Language::De).contains("für Videokonferenzen."));
    assert!(text(Language::Nl).contains("voor videovergaderen."));
}
