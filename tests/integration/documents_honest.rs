//! What a paper must not leave out or say twice differently: a tool that ends without anybody having looked what takes
//! over, what a voice cannot live without, two that both pass, whom nobody writes to, what was found of which service.

use wissel::catalog::{FeatureBar, FeatureKind, MustHave, Purpose};
use wissel::dossier::{Dossier, Example, OptionId, PlanEdit};
use wissel::plan::plan;
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Format, write};
use wissel::score::{Bench, Cause, Order, SAMPLES, Spread, acceptability, candidate, cause, rank};
use wissel::text::Language;

use crate::support::{alone, example, real, section};

pub(crate) fn paper(kind: DocumentKind, dossier: &Dossier, language: Language) -> String {
    let document = document(kind, real(), dossier, &[], language).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

pub(crate) fn decision(dossier: &Dossier) -> String {
    paper(DocumentKind::Decision, dossier, Language::En)
}

/// The questions to a vendor, as in the file for spreadsheets, with one number each.
pub(crate) fn sheet(dossier: &Dossier, vendor: &str) -> Vec<String> {
    let format = FileFormat::from_extension(DocumentKind::Questions, "csv").unwrap();
    let text = file((DocumentKind::Questions, format), real(), dossier, &[], Language::De).unwrap();
    let text = String::from_utf8(text).unwrap().replace("\"\"", "\"");
    text.lines().filter(|line| line.trim_start_matches('"').starts_with(vendor)).map(str::to_owned).collect()
}

/// The number that stands behind these words.
pub(crate) fn number_after(text: &str, words: &str) -> String {
    let rest = text.split(words).nth(1).unwrap_or_else(|| panic!("{words}: {text}"));
    rest.chars().take_while(char::is_ascii_digit).collect()
}

#[test]
fn a_tool_that_nothing_was_compared_for_ends_with_a_question_to_who_follows() {
    let mut files = alone(Example::Coaching, 2);
    let stakes = decision(&files);
    let stakes = section(&stakes, "What hangs on it");
    assert!(stakes.contains("Doodle (4 people; used for: "), "{stakes}");
    assert!(stakes.contains("takes over what it is used for was not checked. Ask Hostsharing eG"), "{stakes}");
    for kind in [DocumentKind::Plan, DocumentKind::Comparison] {
        let text = paper(kind, &files, Language::En);
        assert!(text.contains("Doodle (4 people; used for: ") && text.contains("was not checked"), "{kind:?}");
    }
    let asked = sheet(&files, "Hostsharing");
    let number = asked.iter().position(|line| line.contains("endet bei uns Doodle")).unwrap() + 1;
    assert!(asked[number - 1].contains(&format!(",{number},")) && asked[number - 1].contains("„Termine finden“"));
    let named = format!("{number}, Whether it replaces Doodle as well");
    let row = format!("| {number} | Whether it replaces Doodle as well |");
    let text = decision(&files);
    assert!(text.contains(&named) || text.contains(&row), "{text}");
    let doodle = files.inventory.iter_mut().find(|tool| tool.id == "doodle").unwrap();
    doodle.service = Some("dropbox-team".into());
    assert!(!decision(&files).contains("was not checked"), "the catalogue knows it for this purpose");
    assert!(!sheet(&files, "Hostsharing").iter().any(|line| line.contains("endet bei uns")));
    let trial = decision(&alone(Example::School, 1));
    assert!(!trial.contains("was not checked"), "a trial ends nothing");
}

#[test]
fn a_trial_says_who_decides_if_both_pass() {
    let trial = alone(Example::School, 1);
    let text = decision(&trial);
    let change = section(&text, "What would change this");
    let task = real().tasks.iter().find(|task| task.id.as_str() == "pilot-criteria").unwrap();
    assert!(change.contains("If both pass, the board decides in that same decision"), "{change}");
    assert!(change.contains(task.title.get(Language::En)), "where it says by what: {change}");
    let text = paper(DocumentKind::Plan, &trial, Language::En);
    assert!(number_after(&text, "If both pass, the board decides in task ").starts_with('4'), "{text}");
    let mut one = trial;
    let first = "pilot:1:hetzner-storage-share".to_owned();
    let day = wissel::catalog::Day("2027-05-03".parse().unwrap());
    one.plan.edits.push(PlanEdit::Failed(first, day));
    assert!(!decision(&one).contains("If both pass"), "only one is left");
}

#[test]
fn what_a_voice_cannot_live_without_says_of_each_service_what_is_known_and_who_settles_it() {
    let school = alone(Example::School, 1);
    let text = decision(&school);
    let of = |id: &str| {
        let name = real().criteria.iter().find(|c| c.id.as_str() == id).unwrap().name.get(Language::En);
        let start = format!("- Cannot live without: {name}");
        text.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("{start}{text}")).to_owned()
    };
    let place = of("data-location");
    assert!(place.contains("Not settled for: ") && place.contains("After a “no” this objection stands"), "{place}");
    let question = &real().criteria.iter().find(|c| c.id.as_str() == "data-location").unwrap().question;
    for (service, vendor) in [("Hetzner Storage Share", "Hetzner"), ("IONOS Managed Nextcloud", "IONOS")] {
        let number = number_after(&place, &format!("{service} (question no. "));
        let line = sheet(&school, vendor).into_iter().find(|line| line.contains(&format!(",{number},"))).unwrap();
        assert!(line.contains(question.get(Language::De)), "{number}: {line}");
    }
    let trackers = of("trackers");
    assert!(trackers.contains("It is a must-have as well: after a “no” the service falls out"), "{trackers}");
    assert!(section(&text, "What would change this").contains("A “no” to something that a voice cannot live without"));
}

#[test]
fn what_a_voice_cannot_live_without_is_asked_even_where_it_counts_for_nothing() {
    let mut talks = alone(Example::Coaching, 0);
    let of = &talks.moves[0];
    let chosen = of.decision.as_ref().unwrap().option.clone().unwrap();
    let (bench, option) = (Bench::new(real(), &talks, of), candidate(real(), &chosen).unwrap());
    let must = |id| MustHave::Feature(id, FeatureBar::Yes);
    let unknown = real().features.iter().find(|feature| {
        let fits = feature.kind == FeatureKind::YesNo && feature.purposes.contains(Purpose::VideoConferencing);
        let silent = !of.wishes.contains_key(&feature.id) && !of.must.contains(&must(feature.id.clone()));
        fits && silent && cause(&bench, &option, &must(feature.id.clone())) == Some(Cause::Unknown)
    });
    let feature = unknown.unwrap();
    let asks = |dossier: &Dossier| {
        let wanted = format!("{}: Erfüllen Sie das?", feature.name.get(Language::De));
        sheet(dossier, "Hostsharing").iter().position(|line| line.contains(&wanted))
    };
    assert_eq!(asks(&talks), None, "nobody asks for it");
    talks.voices[0].veto = vec![must(feature.id.clone())];
    let number = asks(&talks).unwrap() + 1;
    let text = decision(&talks);
    let line = text.lines().find(|line| line.starts_with("- Cannot live without: ")).unwrap();
    assert!(line.contains(&format!("(question no. {number} to Hostsharing eG settles it)")), "{line}");
}

#[test]
fn a_tool_that_stays_names_the_question_that_a_voice_hangs_on() {
    let association = example(Example::Association);
    let kept = association.moves.iter().position(|of| of.purpose.code() == "social-media").unwrap();
    let text = decision(&alone(Example::Association, kept));
    let line = text.lines().find(|line| line.starts_with("- Cannot live without: ")).unwrap();
    let said = ["Not settled for: ", "Not met by: ", "By what is known today met by: "];
    assert_eq!(said.iter().filter(|words| line.contains(**words)).count(), 1, "one tool stays: {line}");
    let asked = line.contains("(question no. ");
    assert_eq!(
        text.contains("a voice cannot live without what is asked there. After a “no” its objection stands, and"),
        asked,
        "{line}"
    );
}

#[test]
fn who_is_on_the_shortlist_gets_a_letter_or_is_named_with_the_reason() {
    let practice = alone(Example::Practice, 0);
    let ranking = rank(real(), &practice, 0, Order::Likely).unwrap();
    let text = decision(&practice);
    assert!(text.contains("and those of your shortlist."), "{text}");
    let mut letters = 0;
    for id in &practice.moves[0].shortlist {
        let option = ranking.find(id).unwrap();
        let named = format!("{} (", option.option.name(Language::En));
        if option.rank.is_some() {
            let provider = &option.option.provider.unwrap().name;
            assert!(!sheet(&practice, provider).is_empty(), "{provider} is asked");
            letters += 1;
        } else {
            let left = text.split("although on your shortlist: ").nth(1).unwrap();
            assert!(left.lines().next().unwrap().contains(&named), "{named}");
        }
    }
    assert!(letters > 0);
    let decided = decision(&alone(Example::Coaching, 0));
    let left = decided.split("although on your shortlist: ").nth(1).unwrap();
    assert!(left.contains("kMeet (Infomaniak) (this decision does not rest on it)"), "{left}");
    assert!(!decided.contains("Those are written to who"), "something is chosen");
}

#[test]
fn what_was_found_is_said_of_the_service_it_was_found_for() {
    let school = example(Example::School);
    let question = &real().criteria.iter().find(|c| c.id.as_str() == "data-location").unwrap().question;
    let lines = sheet(&school, "Hetzner");
    let line = lines.iter().find(|line| line.contains(question.get(Language::De))).unwrap();
    assert!(line.contains("Nextcloud auf Hetzner Cloud") && line.contains("Bisher gefunden für "), "{line}");
    assert!(line.contains("für Hetzner Storage Share: nichts"), "{line}");
}

#[test]
fn a_must_have_and_a_condition_have_one_consequence() {
    let text = decision(&alone(Example::Coaching, 0));
    let change = section(&text, "What would change this");
    assert_eq!(change.matches("named to take over: Jitsi Meet (NETWAYS)").count(), 2, "{change}");
    assert_eq!(change.matches("decides anew").count(), 2, "{change}");
    let open = decision(&alone(Example::Practice, 0));
    let change = section(&open, "What would change this");
    assert!(change.contains("the next by points is ") && !change.contains("named to take over"), "{change}");
}

#[test]
fn a_title_names_no_span_that_its_dates_do_not_keep() {
    let care = real().tasks.iter().find(|task| task.id.as_str() == "after-care").unwrap();
    for (language, wrong) in [(Language::En, "two weeks"), (Language::De, "wei Wochen"), (Language::Nl, "wee weken")] {
        assert!(!care.title.get(language).contains(wrong), "{language}");
    }
}

#[test]
fn a_veto_counts_who_meets_it_and_of_whom_it_is_open() {
    let talks = alone(Example::Coaching, 0);
    let ranking = rank(real(), &talks, 0, Order::Likely).unwrap();
    let text = paper(DocumentKind::Comparison, &talks, Language::En);
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("Cannot live without: ")).collect();
    assert!(!lines.is_empty() && !text.contains("No ranked service is known"));
    let none: Vec<&&str> = lines.iter().filter(|line| line.contains("that fail it: 0")).collect();
    for line in &none {
        let met: usize = number_after(line, "by what is known today: ").parse().unwrap();
        let open: usize = number_after(line, "still to be settled: ").parse().unwrap();
        assert_eq!(met + open, ranking.ranked().count(), "{line}");
    }
    let bench = Bench::new(real(), &talks, &talks.moves[0]);
    let fails = |must: &MustHave| ranking.ranked().any(|o| cause(&bench, &o.option, must) == Some(Cause::Below));
    let all = talks.voices.iter().flat_map(|voice| &voice.veto);
    assert_eq!(none.len(), all.filter(|must| !fails(must)).count());
}

#[test]
fn nothing_that_is_open_stands_under_the_heading_of_a_decision() {
    let open = decision(&alone(Example::Practice, 0));
    assert!(open.contains("# Where the decision stands\n") && !open.contains("# The intended decision\n"));
    let intended = decision(&alone(Example::Coaching, 0));
    assert!(intended.contains("# The intended decision\n") && !intended.contains("# Where the decision stands\n"));
}

#[test]
fn every_vendor_is_asked_for_the_certificate_where_people_are_treated_by_video() {
    let mut practice = example(Example::Practice);
    let mut decided = practice.moves[1].decision.clone().unwrap();
    decided.option = Some(OptionId::parse("kmeet").unwrap());
    decided.runner_up = None;
    practice.moves[0].decision = Some(decided);
    let planned = plan(real(), &practice).unwrap();
    let title = |id: &str| planned.task(id).unwrap().heading(Language::En);
    let template = real().tasks.iter().find(|task| task.id.as_str() == "video-consultation-proof").unwrap();
    assert_eq!(title("video-consultation-proof:1"), template.title.get(Language::En));
    assert_eq!(title("video-consultation-proof:2"), template.title.get(Language::En), "Threema Work does it, too");
    let question = &real().duties.iter().find(|d| d.id.as_str() == "ask-video-consultation").unwrap().ask;
    let asks = |dossier: &Dossier, vendor: &str| {
        let asked = |line: &String| Language::ALL.iter().any(|l| line.contains(question.get(*l)));
        sheet(dossier, vendor).iter().any(asked)
    };
    assert!(asks(&practice, "Infomaniak") && asks(&practice, "Threema"));
    let decided = practice.moves[1].decision.as_mut().unwrap();
    (decided.option, decided.runner_up) = (Some(OptionId::parse("zulip-cloud").unwrap()), None);
    let planned = plan(real(), &practice).unwrap();
    let task = planned.task("video-consultation-proof:2").unwrap();
    assert!(task.heading(Language::En).contains("nobody is treated by video"), "the catalogue knows no video of it");
    assert!(asks(&practice, "Kandra Labs"), "the question hangs on the client's answer alone");
    practice.client.treats_by_video = Some(false);
    assert!(!asks(&practice, "Infomaniak") && !asks(&practice, "Kandra Labs"));
}

#[test]
fn tools_that_stay_say_why_their_accounts_are_put_in_order() {
    let mut association = example(Example::Association);
    let said = "The plan only puts their shared accounts in order";
    let text = paper(DocumentKind::Plan, &association, Language::En);
    assert!(text.contains(said), "{text}");
    association.plan.edits.push(PlanEdit::Skip("account-handover".to_owned(), "later".to_owned()));
    assert!(!paper(DocumentKind::Plan, &association, Language::En).contains(said));
}

#[test]
fn one_contract_is_paid_once_and_its_price_stands_where_it_is_noted() {
    let association = example(Example::Association);
    let there = "Google Meet (Google Workspace) (see Google Drive (Google Workspace), if it is one contract)";
    for kind in [DocumentKind::Plan, DocumentKind::Decision] {
        let text = paper(kind, &association, Language::En);
        assert!(text.contains(there), "{kind:?}");
        assert!(text.contains("If by that it is a single contract"), "{kind:?}");
        assert!(!text.contains("This may be a single contract"), "the client noted that it is: {kind:?}");
        assert!(!text.contains("Google Meet (Google Workspace) not known"), "{kind:?}");
    }
    let coaching = paper(DocumentKind::Plan, &example(Example::Coaching), Language::En);
    let paid = coaching.lines().find(|line| line.contains("this renews itself: Zoom")).unwrap();
    assert!(paid.contains("paid once for all use cases of this tool"), "{paid}");
    let school = paper(DocumentKind::Plan, &example(Example::School), Language::En);
    assert!(school.contains("This may be a single contract"), "nothing is noted");
}

#[test]
fn who_comes_first_in_more_draws_than_the_first_by_points_is_named() {
    for of in Example::ALL {
        let dossier = example(of);
        let text = decision(&dossier);
        let other = |index: &usize| {
            let ranking = rank(real(), &dossier, *index, Order::Likely).unwrap();
            let samples = acceptability(&ranking, Spread::Around(dossier.certainty()), SAMPLES);
            let first = ranking.leader().or_else(|| ranking.by_likely().first().copied()).unwrap();
            let own = samples.find(&first.option.id).unwrap().first();
            let known = samples.options.iter().filter(|o| ranking.find(&o.id).is_some_and(|own| !own.thin));
            let most = known.map(|o| o.first()).fold(0.0, f64::max);
            most > own && Language::En.percent(most) != Language::En.percent(own)
        };
        let count = (0..dossier.moves.len()).filter(other).count();
        assert_eq!(text.matches("comes first in more draws").count(), count, "{of:?}");
    }
}

#[test]
fn who_may_become_a_customer_is_read_before_ordering() {
    let mut files = alone(Example::Coaching, 2);
    let said = |text: &str| text.contains("eligibility: Apply; open to French-speaking associations");
    assert!(!decision(&files).contains("To read and check before ordering"));
    let chosen = files.moves[0].decision.as_mut().unwrap();
    chosen.option = Some(OptionId::parse("nextcloud-framasoft").unwrap());
    let text = decision(&files);
    assert!(text.contains("To read and check before ordering") && said(&text), "{text}");
    for kind in [DocumentKind::Plan, DocumentKind::PlanShort] {
        let text = paper(kind, &files, Language::En);
        let head = text.find("Read and check before ordering: Framaspace (Nextcloud): eligibility");
        let figures = text.find("At a glance").unwrap_or(usize::MAX);
        assert!(head.is_some_and(|at| at < figures), "{kind:?}: {text}");
    }
}
