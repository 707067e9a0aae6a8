//! How old tools end: what closes when, notices before exports, contracts that may be one, what is not decided yet.

use wissel::plan::{Ended, GivenNotice, HardKind, dependence};
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Format, write};

use super::*;
use crate::support::{catalog, provider, service, whole};

/// WhatsApp is nobody's choice and in no move; Dropbox is in the second one.
const TOOLS: &str = r#"(id: "dropbox", service: "dropbox-team", sanctioned: false, users: 4, contents: ["files"],
        contract: (renews_on: "2027-10-15", notice_days: 14, term_months: 12, cost: (amount: "576", currency: "EUR", per: Year))),
    (id: "whatsapp", service: "whatsapp-meta", sanctioned: false, users: 6)"#;

const FILES: &str = r#"(purpose: Files, replaces: ["dropbox"], decision: (option: "nextcloud-hostsharing", runner_up: "hetzner-storage-share"))"#;

/// A dossier with Zoom and these tools.
fn tools(inventory: &str, moves: &str, settings: &str) -> Dossier {
    parse(&format!(
        r#"(format: 1, as_of: "2026-11-21", client: ({CLIENT}), inventory: [{ZOOM}, {inventory}], moves: [{moves}],
        plan: (start: "2027-01-11", {settings}))"#
    ))
}

fn to_kmeet(more: &str) -> String {
    format!(r#"(purpose: VideoConferencing, replaces: ["zoom"], decision: ({TO_KMEET}, {more}))"#)
}

fn days<'a>(plan: &'a Plan, id: &str) -> &'a wissel::plan::Dates {
    plan.task(id).unwrap().dates.as_ref().unwrap()
}

fn paper(kind: DocumentKind, dossier: &Dossier) -> String {
    let document = with_catalog(|catalog| document(kind, catalog, dossier, &[], Language::En)).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

#[test]
fn unofficial_tools_close_after_the_parallel_run_and_the_point_of_no_return() {
    let plan = planned(&tools(TOOLS, &format!("{}, {FILES}", to_kmeet("")), ""));
    let closed = days(&plan, "unofficial-closed");
    for id in ["parallel-run:1", "parallel-run:2", "deletion-request:dropbox", "deletion-request:zoom"] {
        assert!(
            closed.start >= days(&plan, id).finish,
            "{id} ends on {}, closed {}",
            days(&plan, id).finish,
            closed.start
        );
    }
    assert!(closed.start >= days(&plan, plan.no_return.as_deref().unwrap()).start);
    // Without the request the wait for the parallel run stays.
    let skipped = planned(&tools(TOOLS, FILES, r#"edits: [Skip("deletion-request", "none is left there")]"#));
    assert!(days(&skipped, "unofficial-closed").start >= days(&skipped, "parallel-run:1").finish);
}

#[test]
fn what_the_plan_closes_no_longer_stands_afterwards() {
    let hangs = |dossier: &Dossier| with_catalog(|catalog| dependence(catalog, dossier, Language::En));
    let after = |dossier: &Dossier| -> Vec<String> {
        hangs(dossier).after.providers.iter().flat_map(|b| &b.tools).map(|t| t.name.clone()).collect()
    };
    let ended = |dossier: &Dossier| -> Vec<String> { hangs(dossier).ended.into_iter().map(|e| e.name).collect() };
    let named = |names: &[String], what: &str| names.iter().any(|name| name.contains(what));
    let one = tools(TOOLS, &to_kmeet(""), "");
    assert!(planned(&one).task("unofficial-closed").unwrap().title.get(Language::En).contains("WhatsApp"));
    assert!(named(&ended(&one), "WhatsApp") && !named(&after(&one), "WhatsApp"), "{:?}", after(&one));
    let skipped = tools(TOOLS, &to_kmeet(""), r#"edits: [Skip("unofficial-closed", "later")]"#);
    assert!(named(&after(&skipped), "WhatsApp"), "nobody closes it");
    let trial = tools(TOOLS, r#"(purpose: Files, decision: (kind: Trial(["kmeet", "jitsi-netways"])))"#, "");
    assert!(named(&after(&trial), "WhatsApp"), "a trial closes nothing");
    let open = tools(TOOLS, &format!(r#"{}, (purpose: Messaging, replaces: ["whatsapp"])"#, to_kmeet("")), "");
    assert!(named(&after(&open), "WhatsApp"), "its own move is open");
}

#[test]
fn an_exception_that_the_plan_ends_has_an_end_afterwards() {
    let kept = r#"(purpose: VideoConferencing, replaces: ["zoom"], decision:
        (kind: KeepFor(what: "meetings", until: "2027-08-31"), option: "kmeet"))"#;
    let hangs = |settings: &str| {
        let dossier = tools(TOOLS, kept, settings);
        with_catalog(|catalog| dependence(catalog, &dossier, Language::En))
    };
    let zoom = |ended: &[Ended]| ended.iter().find(|e| e.name.contains("Zoom")).cloned();
    let ended = zoom(&hangs("").ended).unwrap();
    assert_eq!(ended.until, Some(date(2027, 8, 31)));
    assert!(ended.label(Language::En).contains("until 31 Aug 2027"), "{}", ended.label(Language::En));
    let all = hangs("").after.providers;
    assert!(all.iter().flat_map(|b| &b.tools).all(|t| !t.name.contains("Zoom")), "{all:?}");
    let skipped = hangs(r#"edits: [Skip("exception-end:1", "it stays")]"#);
    assert!(zoom(&skipped.ended).is_none(), "no task ends it");
    assert!(skipped.after.providers.iter().flat_map(|b| &b.tools).any(|t| t.kept && t.name.contains("Zoom")));
}

#[test]
fn a_notice_before_the_last_export_says_until_when_contents_stay() {
    let dossier = tools(TOOLS, FILES, "");
    let plan = planned(&dossier);
    let notices = with_catalog(|catalog| plan.notices(catalog, &dossier));
    let [notice] = notices.as_slice() else { panic!("only Dropbox has a planned notice: {notices:?}") };
    assert_eq!((notice.tool.as_str(), notice.on), ("dropbox", days(&plan, "notice:dropbox").finish));
    assert_eq!(notice.exported, Some(days(&plan, "export:dropbox:files").finish));
    let ends = notice.ends.unwrap();
    assert!((ends.month(), ends.day()) == (10, 15) && ends > notice.on, "{ends}");
    assert!(notice.exported > Some(notice.on), "the estimates have notice first");
    let text = notice.text(Language::En).unwrap();
    assert!(text.contains(&Language::En.date(ends)) && text.contains("confirm that day in writing"), "{text}");
    assert!(!text.contains("You can wait"), "the last day of notice comes before the export, too");
    let exported = notice.exported.unwrap();
    let calm = GivenNotice { last: Some(exported), ..notice.clone() }.text(Language::En).unwrap();
    assert!(calm.contains(&format!("the last day for it is {}", Language::En.date(exported))), "{calm}");
    let pressed = GivenNotice { last: Some(notice.on), ..notice.clone() };
    assert!(!pressed.text(Language::En).unwrap().contains("You can wait"), "nothing can wait then");
    let late = GivenNotice { on: notice.exported.unwrap(), ..notice.clone() };
    assert_eq!(late.text(Language::En), None, "everything is fetched by then");
    let short = GivenNotice { ends: Some(notice.on), ..notice.clone() };
    assert!(short.text(Language::En).unwrap().contains("Export earlier"));
    let back = &with_catalog(|catalog| plan.ways_back(catalog, &dossier))[0].text(Language::En);
    assert!(back.contains("From then on") && back.contains(&Language::En.date(notice.on)), "{back}");
    assert!(paper(DocumentKind::Plan, &dossier).contains("confirm that day in writing"));
    let decision = paper(DocumentKind::Decision, &dossier);
    assert!(decision.contains(&format!("planned: {}; last day", Language::En.date(notice.on))), "{decision}");
}

#[test]
fn a_free_tool_has_no_term_to_pay() {
    let moved = r#"(purpose: Messaging, replaces: ["whatsapp"], decision: (option: "threema-work"))"#;
    let dossier = tools(TOOLS, moved, "");
    let text = with_catalog(|catalog| planned(&dossier).ways_back(catalog, &dossier))[0].text(Language::En);
    assert!(text.contains("(no contract is known)") && !text.contains("one more term"), "{text}");
}

#[test]
fn a_second_pilot_that_comes_too_late_costs_the_terms_until_then() {
    let plan = planned(&tools(TOOLS, FILES, ""));
    let [way] = plan.way_on.as_slice() else { panic!("one way on") };
    let notice = days(&plan, "notice:dropbox").finish;
    // 14 days before 15 October; in 2028 that is a Sunday, hence the Friday before.
    let last = [date(2027, 10, 1), date(2028, 9, 29), date(2029, 10, 1)];
    let passed: Vec<Date> = last.into_iter().filter(|day| *day >= notice && *day < way.finish).collect();
    assert!(!passed.is_empty(), "{notice} {}", way.finish);
    let [renewed] = way.renewed.as_slice() else { panic!("{:?}", way.renewed) };
    assert_eq!((renewed.last, renewed.more.months), (passed[0], 12 * u32::try_from(passed.len()).unwrap()));
    assert_eq!(renewed.more.cost.as_ref().unwrap().1, Decimal::from(576 * passed.len()));
    let text = way.renewals(Language::En).unwrap();
    assert!(text.contains("Dropbox") && text.contains(&Language::En.date(renewed.last)), "{text}");
    let far = TOOLS.replace("2027-10-15", "2035-10-15");
    assert!(planned(&tools(&far, FILES, "")).way_on[0].renewed.is_empty(), "there is time enough");
}

#[test]
fn dates_of_what_is_open_or_tried_stand_in_the_plan() {
    let tried = r#"(purpose: Files, replaces: ["dropbox"], decision: (kind: Trial(["nextcloud-hostsharing", "hetzner-storage-share"])))"#;
    for (other, word) in
        [(tried, "the trial is decided on"), (r#"(purpose: Files, replaces: ["dropbox"])"#, "is not decided")]
    {
        let dossier = tools(TOOLS, &format!("{}, {other}", to_kmeet("")), "");
        let plan = planned(&dossier);
        assert!(plan.hard.iter().all(|line| line.what != "dropbox"), "no task of the plan hangs on it");
        let open = with_catalog(|catalog| plan.open_notices(catalog, &dossier));
        let [notice] = open.as_slice() else { panic!("{open:?}") };
        assert_eq!((notice.tool.as_str(), notice.on, notice.more.months), ("dropbox", date(2027, 10, 1), 12));
        assert_eq!(notice.trial.is_some(), other == tried);
        let text = paper(DocumentKind::Plan, &dossier);
        let row =
            text.lines().find(|line| line.contains("Notice: Dropbox") && line.contains("nothing planned yet")).unwrap();
        assert!(row.contains("1 Oct 2027") && row.contains(word) && row.contains("€576.00"), "{row}");
    }
    let kept = tools(
        TOOLS,
        &format!(r#"{}, (purpose: Files, replaces: ["dropbox"], decision: (kind: Keep))"#, to_kmeet("")),
        "",
    );
    assert!(
        with_catalog(|catalog| planned(&kept).open_notices(catalog, &kept)).is_empty(),
        "it was decided that it stays"
    );
    let decided = tools(TOOLS, FILES, "");
    assert!(with_catalog(|catalog| planned(&decided).open_notices(catalog, &decided)).is_empty(), "planned already");
}

#[test]
fn one_notice_for_two_use_cases_is_named_as_one() {
    let two = format!(
        r#"{}, (name: "Webinars", purpose: VideoConferencing, replaces: ["zoom"], decision: (option: "bigbluebutton-hostsharing"))"#,
        to_kmeet("")
    );
    let dossier = tools(TOOLS, &two, "");
    let plan = planned(&dossier);
    let notice = days(&plan, "notice:zoom");
    assert!(["pilot-decision:1", "pilot-decision:2"].iter().all(|id| notice.start >= days(&plan, id).finish));
    assert_eq!(plan.hard.iter().filter(|line| line.kind == HardKind::Notice).count(), 1);
    assert!(paper(DocumentKind::Plan, &dossier).contains("one notice for "));
    let decision = paper(DocumentKind::Decision, &dossier);
    assert_eq!(decision.matches("ended once and paid once").count(), 2, "in both chapters");
    let open = format!(r#"{}, (name: "Webinars", purpose: VideoConferencing, replaces: ["zoom"])"#, to_kmeet(""));
    let text = paper(DocumentKind::Plan, &tools(TOOLS, &open, ""));
    assert!(text.contains("still needed for Webinars") && !text.contains("one notice for "), "{text}");
}

/// Two tools of one operator that renew on one day.
fn office(costs: [&str; 2], renewals: [&str; 2]) -> (&'static Catalog, Dossier) {
    let task = |id: &str, rest: &str| {
        format!(
            r#"(id: "{id}", phase: SwitchOff, {rest} title: (en: "{id}"), why: (en: "w"), role: Lead, deliverable: (en: "d"),
            effort_hours: (1, 2, 4), duration_days: (1, 3, 10)),"#
        )
    };
    let playbook = format!("[{}]", task("notice", "for_each: Replaced, when: Decided([Move, KeepFor]), hard: Notice,"));
    let catalog = catalog(&[
        ("providers/p.ron", provider("p", "")),
        ("services/drive.ron", service("drive", "")),
        ("services/meet.ron", service("meet", "")),
        ("services/new.ron", service("new", "")),
        ("playbooks/7-switch-off.ron", playbook),
    ]);
    let tool = |id: &str, cost: &str, on: &str| {
        format!(
            r#"(id: "{id}", service: "{id}", contract: (renews_on: "{on}", notice_days: 15, term_months: 12, {cost})),"#
        )
    };
    let [first, second] = costs;
    let inventory = format!("{}{}", tool("drive", first, renewals[0]), tool("meet", second, renewals[1]));
    let moves = r#"(purpose: VideoConferencing, replaces: ["drive"], decision: (option: "new")),
        (purpose: VideoConferencing, replaces: ["meet"])"#;
    let dossier = whole(&format!(r#"inventory: [{inventory}], moves: [{moves}], plan: (start: "2027-01-11")"#));
    (catalog, dossier)
}

const PRICE: &str = r#"cost: (amount: "1305.60", currency: "EUR", per: Year)"#;

#[test]
fn tools_that_may_hang_on_one_contract_are_named_together() {
    let found = |costs: [&str; 2], renewals: [&str; 2]| {
        let (catalog, dossier) = office(costs, renewals);
        plan(catalog, &dossier).unwrap().one_contracts(catalog, &dossier)
    };
    let same = ["2027-10-01"; 2];
    let together = found([PRICE, ""], same);
    let [one] = together.as_slice() else { panic!("{together:?}") };
    assert_eq!((one.tools.join(","), one.stays.join(",")), ("drive,meet".to_owned(), "meet".to_owned()));
    let text = one.text(Language::En);
    assert!(text.contains("paid once: €1,305.60") && text.contains("do not end: meet"), "{text}");
    let days = [one.on, one.last].map(|day| Language::En.date(day));
    assert!(text.contains(&format!("no notice is given on {} yet", days[0])), "{text}");
    assert!(one.last > one.on && text.contains(&format!("on {} at the latest", days[1])), "{text}");
    assert!(found([PRICE, PRICE], same).is_empty(), "two prices are two contracts");
    assert!(found([PRICE, ""], ["2027-10-01", "2027-11-01"]).is_empty(), "two days are two contracts");
}

#[test]
fn a_decision_says_which_own_date_it_misses_and_when_work_begins() {
    let settings =
        r#"hard: [(what: "start of term", on: "2027-02-01")], edits: [Done("needs-workshop", "2026-11-20")]"#;
    let dossier = tools(TOOLS, &to_kmeet(""), settings);
    let text = paper(DocumentKind::Decision, &dossier);
    let live = Language::En.date(days(&planned(&dossier), "go-live:1").finish);
    assert!(text.contains("wanted before 1 Feb 2027") && text.contains(&format!("switch-over {live}")), "{text}");
    assert!(text.contains("Preparation: from 20 Nov 2026") && text.contains("Start: 11 Jan 2027"), "{text}");
    let far = tools(TOOLS, &to_kmeet(""), r#"hard: [(what: "start of term", on: "2031-02-03")]"#);
    assert!(!paper(DocumentKind::Decision, &far).contains("wanted before"));
}

#[test]
fn a_risk_that_ends_before_the_switch_over_is_told() {
    let risks = r#"accepted_risks: [(what: "small", by: "b", until: "2027-02-26"), (what: "far", by: "b", until: "2031-01-01"), (what: "always", by: "b")]"#;
    let dossier = tools(TOOLS, &to_kmeet(risks), "");
    let plan = planned(&dossier);
    let early = plan.early_risks(&dossier);
    let [risk] = early.as_slice() else { panic!("{early:?}") };
    assert_eq!((risk.of, risk.what.as_str(), risk.live), (1, "small", days(&plan, "go-live:1").finish));
    assert!(paper(DocumentKind::Plan, &dossier).contains("Ends before the switch-over"));
    assert!(paper(DocumentKind::Decision, &dossier).contains("until 26 Feb 2027"));
}

/// Dropbox moves, with a contract like this.
fn with_contract(contract: &str) -> Dossier {
    let tool = r#"id: "dropbox", service: "dropbox-team", users: 4, contents: ["files"]"#;
    tools(&format!("({tool}, contract: ({contract}))"), FILES, "")
}

#[test]
fn a_contract_of_a_month_is_ended_after_everything_has_arrived() {
    let cost = r#"cost: (amount: "48", currency: "EUR", per: OrganisationMonth)"#;
    let dossier = with_contract(&format!("term_months: 1, {cost}"));
    let plan = planned(&dossier);
    let notice = days(&plan, "notice:dropbox");
    for id in ["export:dropbox:files", "completeness:dropbox:files", "parallel-run:1"] {
        assert!(notice.start >= days(&plan, id).finish, "{id}: {} {}", days(&plan, id).finish, notice.start);
    }
    let given = with_catalog(|catalog| plan.notices(catalog, &dossier));
    assert_eq!(given[0].text(Language::En), None, "nothing is left to be fetched");
    let waits = |contract: &str| {
        let plan = planned(&with_contract(contract));
        plan.task("notice:dropbox").unwrap().after.contains(&"parallel-run:1".to_owned())
    };
    assert!(waits("term_months: 1"));
    for known in ["term_months: 12", "notice_days: 14", r#"renews_on: "2027-10-15", term_months: 1"#] {
        assert!(!waits(known), "{known}");
    }
}

#[test]
fn a_contract_of_a_month_has_an_end_that_is_nearly_known() {
    let unknown = |contract: &str| {
        let months = planned(&with_contract(contract)).costs.months;
        let mut codes: Vec<String> = months.into_iter().flat_map(|month| month.unknown).collect();
        codes.retain(|code| code.ends_with(":dropbox") && !code.starts_with("old:"));
        codes.dedup();
        codes
    };
    assert_eq!(unknown("term_months: 1"), ["month:dropbox"]);
    assert_eq!(unknown("term_months: 12"), ["term:dropbox"]);
    let text = paper(DocumentKind::Plan, &with_contract("term_months: 1"));
    let said = "the contract ends a month after its period of notice at the latest";
    let line = text.lines().find(|line| line.contains(said)).unwrap();
    assert!(!line.trim_start().starts_with(['-', '*']), "it is none of the things that are missing: {line}");
    assert!(!text.contains(": when the contract ends"));
}
