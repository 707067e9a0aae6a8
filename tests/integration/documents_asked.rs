//! What a vendor is asked beside points: the conditions of the decision, what the plan wants known, for the right plan;
//! and what nobody else can be asked.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may stop a test")]

use wissel::catalog::{Day, ServiceId};
use wissel::dossier::{Dossier, Example, PlanEdit, Shape};
use wissel::plan::in_force;
use wissel::report::documents::{DocumentKind, FileFormat, document, file};
use wissel::report::{Format, write};
use wissel::text::Language;

use crate::support::{example as dossier, real};

fn markdown(kind: DocumentKind, dossier: &Dossier, language: Language) -> String {
    let document = document(kind, real(), dossier, &[], language).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap().replace('\\', "")
}

/// The questions to a vendor, as in the file for spreadsheets, with one number each.
fn lines(dossier: &Dossier, vendor: &str, language: Language) -> Vec<String> {
    let format = FileFormat::from_extension(DocumentKind::Questions, "csv").unwrap();
    let text = file((DocumentKind::Questions, format), real(), dossier, &[], language).unwrap();
    let text = String::from_utf8(text).unwrap().replace("\"\"", "\"");
    text.lines().filter(|line| line.starts_with(vendor)).map(str::to_owned).collect()
}

/// A chapter of the decision's paper.
fn chapter(dossier: &Dossier, index: usize, language: Language, heading: &str) -> String {
    let text = markdown(DocumentKind::Decision, dossier, language);
    let part = text.split(&format!("# {heading}\n")).nth(index + 1).unwrap();
    part.split("\n#").next().unwrap().to_owned()
}

#[test]
fn the_conditions_of_a_decision_stand_on_no_sheet_but_in_a_list_for_the_client() {
    for (example, language) in [(Example::Coaching, Language::De), (Example::Association, Language::Nl)] {
        let dossier = dossier(example);
        let paper = markdown(DocumentKind::Questions, &dossier, language);
        let (overview, sheets) = paper.split_once("\n## ").unwrap();
        let mut count = 0;
        for (index, of) in dossier.moves.iter().enumerate() {
            let kept = of.decision.as_ref().is_some_and(|decision| decision.kind == Shape::Keep);
            let chosen = kept || !in_force(&dossier, index).is_empty();
            for condition in of.decision.iter().flat_map(|d| &d.conditions) {
                assert!(!sheets.contains(condition.as_str()), "a vendor would read it: {condition}");
                let row = overview.lines().find(|line| line.starts_with('|') && line.contains(condition.as_str()));
                assert_eq!(row.is_some(), chosen, "{condition}");
                count += usize::from(row.is_some_and(|row| row.contains('☐')));
            }
        }
        assert!(count >= 8, "boxes to tick: {count}");
    }
}

#[test]
fn the_list_of_conditions_names_who_was_chosen_and_has_a_sentence_in_its_language() {
    let association = dossier(Example::Association);
    let paper = markdown(DocumentKind::Questions, &association, Language::Nl);
    let overview = paper.split("\n## ").next().unwrap();
    let row = |start: &str| overview.lines().find(|line| line.starts_with('|') && line.contains(start)).unwrap();
    assert!(row("Elke maand een eigen kopie op kantoor").contains("☐ U zelf<br>☐ Nubo"), "{overview}");
    assert!(row("Voor overleg met de gemeente").contains("☐ mailbox"), "{overview}");
    assert!(overview.contains("Ons besluit geldt onder deze voorwaarde: …"), "{overview}");
    assert!(overview.contains("<span lang=\"de\">Unsere Entscheidung gilt unter dieser Auflage: …"), "{overview}");
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    let paper = markdown(DocumentKind::Questions, &school, Language::De);
    let own = paper.lines().find(|line| line.contains("Der Personalrat wurde gehört")).unwrap();
    assert!(own.contains("von Ihnen selbst zu erfüllen") && !own.contains('☐'), "it runs the program itself: {own}");
    assert!(!paper.contains("Satz für das Schreiben"), "nobody else fulfils one");
}

#[test]
fn the_numbers_of_a_sheet_run_through_and_seven_questions_decide() {
    let asked = lines(&dossier(Example::Coaching), "Hostsharing", Language::De);
    for (number, line) in asked.iter().enumerate() {
        assert!(line.contains(&format!(",{},", number + 1)), "{line}");
    }
    let deciding = asked.iter().filter(|line| line.contains(",Was entscheidet,")).count();
    assert_eq!(deciding, 7, "what the plan wants known comes on top of them");
}

#[test]
fn an_offer_is_asked_for_by_service_and_size() {
    let coaching = lines(&dossier(Example::Coaching), "Hostsharing", Language::De);
    let offer = coaching.iter().find(|line| line.contains("datiertes Angebot")).unwrap().replace('\u{a0}', " ");
    let items: Vec<&str> = offer.split("; (").collect();
    let item = |service: &str| *items.iter().find(|item| item.contains(service)).unwrap();
    assert!(offer.contains("einen eigenen Preis: (1) "), "{offer}");
    let (webinars, files) = (item(") BigBlueButton (Hostsharing eG): "), item(") Nextcloud (Hostsharing eG): "));
    assert!(webinars.contains("3 Konten") && webinars.contains("mindestens 40 Personen"), "{webinars}");
    assert!(files.contains("6 Konten") && files.contains("mindestens 180 GB"), "{files}");
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    let hetzner = lines(&school, "Hetzner", Language::De);
    let offer = hetzner.iter().find(|line| line.contains("datiertes Angebot")).unwrap().replace('\u{a0}', " ");
    assert!(offer.contains("1 Server, 8 Kerne, 16 GB Arbeitsspeicher"), "{offer}");
    assert!(offer.contains("120 Personen gleichzeitig") && !offer.contains("Konten"), "{offer}");
}

#[test]
fn the_question_to_ask_next_has_the_number_of_its_sheet_and_a_row() {
    let coaching = dossier(Example::Coaching);
    let ask = chapter(&coaching, 1, Language::De, "Wen man was zuerst fragt");
    let next = ask.split("Fragen Sie dann Hostsharing eG nach: Nr. ").nth(1).unwrap();
    let (number, rest) = next.split_once(", ").unwrap();
    let what = rest.split(" (").next().unwrap();
    assert!(ask.contains(&format!("| {number} | {what} |")), "{number} {what}: {ask}");
    let sheet = lines(&coaching, "Hostsharing", Language::De);
    let line = sheet.iter().find(|line| line.contains(&format!(",{number},"))).unwrap();
    assert!(line.contains(what), "{line}");
}

#[test]
fn what_the_plan_waits_for_is_named_with_its_number_where_the_table_leaves_it_out() {
    let practice = dossier(Example::Practice);
    let contract = real().criteria.iter().find(|c| c.id.as_str() == "processor-contract").unwrap();
    let question = contract.question.get(Language::De);
    let sheet = lines(&practice, "Threema", Language::De);
    let number = sheet.iter().position(|line| line.contains(question)).unwrap() + 1;
    let ask = chapter(&practice, 1, Language::De, "Wen man was zuerst fragt");
    let rest = ask.split("Davon will der Plan vor der Bestellung geklärt haben: ").nth(1).unwrap();
    let rest = rest.lines().next().unwrap();
    assert!(rest.contains(&format!("Nr. {number}, {}", contract.name.get(Language::De))), "{rest}");
}

#[test]
fn a_letter_is_in_one_language_from_the_services_to_the_headings() {
    let paper = markdown(DocumentKind::Questions, &dossier(Example::Practice), Language::Nl);
    let sheet = paper.split("\n## Hostsharing").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(sheet.contains("Jitsi Meet auf Managed Server") && !sheet.contains(" op Managed Server"), "{sheet}");
    assert!(sheet.contains("<span lang=\"de\">Vom Recht her</span>") && !sheet.contains("Vanuit de wet"), "{sheet}");
    let dutch = markdown(DocumentKind::Questions, &dossier(Example::Association), Language::Nl);
    assert!(!dutch.contains(". ondersteuning van versies"), "a question begins with a capital");
    assert!(dutch.contains(". Ondersteuning van versies: "), "{dutch}");
}

#[test]
fn who_treats_by_video_asks_for_the_certificate() {
    let practice = dossier(Example::Practice);
    let asks = |vendor: &str| {
        let sheet = lines(&practice, vendor, Language::De);
        assert!(!sheet.is_empty(), "{vendor}");
        sheet.iter().any(|line| line.contains("Videosprechstunde zertifiziert"))
    };
    assert!(asks("Hostsharing"), "it may run the consultations");
}

#[test]
fn who_belongs_to_its_members_is_asked_for_a_trial_before_joining_and_for_what_is_unknown() {
    let coaching = dossier(Example::Coaching);
    let asked = lines(&coaching, "Hostsharing", Language::De);
    let trial: Vec<usize> =
        (0..asked.len()).filter(|i| asked[*i].contains("vor dem Beitritt eine Probezeit")).collect();
    assert_eq!(trial.len(), 1, "{asked:#?}");
    assert!(!asked[trial[0]].contains("Wie viele Anteile"), "the catalogue knows them");
    let ask = chapter(&coaching, 0, Language::De, "Wen man was zuerst fragt");
    let named = format!("nach einer Probezeit vor dem Beitritt (Nr. {})", trial[0] + 1);
    assert!(ask.contains(&named), "{named}: {ask}");
    let nubo = lines(&dossier(Example::Association), "Nubo", Language::Nl);
    let join = nubo.iter().find(|line| line.contains("proefperiode")).unwrap();
    assert!(join.contains("Hoeveel aandelen") && join.contains("welke termijn"), "{join}");
    let others = lines(&coaching, "NETWAYS", Language::De);
    assert!(!others.iter().any(|line| line.contains("Probezeit")), "nobody joins a company");
}

#[test]
fn what_the_catalogue_says_is_to_be_asked_before_the_order_is_asked() {
    let asked = lines(&dossier(Example::Coaching), "Hostsharing", Language::De);
    let service = &real().services[&ServiceId::from("bigbluebutton-hostsharing")];
    let software = real().software_of(&real().services[&ServiceId::from("nextcloud-hostsharing")]).unwrap();
    let notes: Vec<&str> = service
        .arrival
        .iter()
        .chain(&software.arrival)
        .filter_map(|arrival| {
            let task = arrival.task.as_ref()?;
            (task.as_str() == "vendor-answers").then(|| arrival.how.get(Language::De))
        })
        .collect();
    assert!(notes.len() >= 2);
    for note in notes {
        let found = asked.iter().find(|line| line.contains(note));
        assert!(found.is_some_and(|line| line.contains(",Aus dem Plan,")), "{note}");
    }
}

#[test]
fn how_much_a_server_of_one_s_own_carries_is_no_question_to_who_lends_it() {
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    let feature = real().features.iter().find(|f| f.id.as_str() == "max-participants").unwrap();
    let name = feature.name.get(Language::De);
    let hetzner = lines(&school, "Hetzner", Language::De);
    assert!(!hetzner.is_empty() && !hetzner.iter().any(|line| line.contains(name)), "{hetzner:#?}");
    assert!(lines(&school, "Hostsharing", Language::De).iter().any(|line| line.contains(name)), "who runs it is asked");
    let ask = chapter(&school, 0, Language::De, "Wen man was zuerst fragt");
    let own = ask.split("**Selbst einstellen und erproben").nth(1).unwrap();
    let row = own.lines().find(|line| line.contains(name)).unwrap();
    assert!(row.contains("unter Ihrer eigenen Last"), "{row}");
}

#[test]
fn who_runs_a_server_of_one_s_own_is_settled_before_anybody_is_asked() {
    let mut school = dossier(Example::School);
    school.moves.truncate(1);
    let conditions = school.moves[0].decision.as_ref().unwrap().conditions.clone();
    let ask = chapter(&school, 0, Language::De, "Wen man was zuerst fragt");
    let first = ask.trim_start();
    assert!(first.starts_with("Klären Sie vor allen Fragen"), "{first}");
    let (house, rest) = first.split_once("Fragen Sie zuerst").unwrap();
    assert!(house.contains("Schulträger") && house.contains(&conditions[0]), "{house}");
    assert!(!rest.contains("gehört in den Vertrag"), "who lends the machine signs none of them");
    for condition in &conditions {
        assert!(rest.contains(condition), "{condition}");
        assert!(!lines(&school, "Hetzner", Language::De).iter().any(|line| line.contains(condition)), "{condition}");
    }
    school.moves[0].decision = None;
    let open = chapter(&school, 0, Language::De, "Wen man was zuerst fragt");
    assert!(!open.contains("Klären Sie vor allen Fragen"), "nothing is chosen that somebody would run");
}

#[test]
fn who_would_take_the_first_place_is_asked_as_well() {
    let mut practice = dossier(Example::Practice);
    practice.moves.truncate(1);
    assert!(practice.moves[0].decision.is_none());
    let ask = chapter(&practice, 0, Language::En, "Whom to ask what first");
    assert!(ask.contains("would put Microsoft Teams (Microsoft 365) first by points"), "{ask}");
    assert!(ask.contains("**Microsoft Corporation: ") && !ask.contains("has not been asked anything yet"), "{ask}");
    assert!(!lines(&practice, "Microsoft", Language::En).is_empty());
}

#[test]
fn the_decision_begins_as_the_plan_notes_and_the_contract_is_asked_for_until_it_was_read() {
    let mut practice = dossier(Example::Practice);
    let note = practice.plan.edits.iter().find_map(|edit| match edit {
        PlanEdit::Note(id, text) if id == "vendor-answers:2" => Some(text.clone()),
        _ => None,
    });
    let ask = chapter(&practice, 1, Language::De, "Wen man was zuerst fragt");
    let (begin, _) = ask.split_once("Fragen Sie zuerst").unwrap();
    assert!(begin.contains(&note.unwrap()), "{ask}");
    let other = chapter(&practice, 0, Language::De, "Wen man was zuerst fragt");
    assert!(!other.contains("wie Ihr Plan es vermerkt"), "{other}");
    let contract = real().criteria.iter().find(|c| c.id.as_str() == "processor-contract").unwrap();
    let question = contract.question.get(Language::De);
    let asks = |dossier: &Dossier| lines(dossier, "Threema", Language::De).iter().any(|line| line.contains(question));
    assert!(asks(&practice));
    let day = Day("2026-12-01".parse().unwrap());
    practice.plan.edits.push(PlanEdit::Done("processing-contract:2".to_owned(), day));
    assert!(!asks(&practice), "it was read");
}

#[test]
fn a_vendor_answers_for_the_plan_that_is_meant() {
    let association = dossier(Example::Association);
    let text = markdown(DocumentKind::Questions, &association, Language::Nl).replace('\u{a0}', " ");
    let good = text.split("\n## The Good Cloud").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(!good.contains("(2 GB"), "it is too small for this use case: {good}");
    assert!(good.contains("betaald abonnement voor 8 personen; Opslagruimte: minstens 45 GB"), "{good}");
    let nubo = text.split("\n## Nubo").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(nubo.contains("Opslagruimte: 45 GB, waarvan 5 GB in het abonnement en 40 GB bijgekocht"), "{nubo}");
    let mut small = association;
    small.moves[0].wants.clear();
    let text = markdown(DocumentKind::Questions, &small, Language::Nl);
    assert!(text.contains("The Good Cloud (Nextcloud) (2 GB"), "what suffices is what is meant");
}
