//! A German document with every kind of block, as the tests of the writers read it.

use jiff::civil::date;
use wissel::report::{
    Anchor, Block, Column, Document, Inlines, KeyValue, List, ListItem, ListKind, Note, NoteKind, Picture, Quote, Role,
    Shape, Table,
};
use wissel::text::Language;

/// Strings that a careless writer would read as its own markup.
pub(crate) const NASTY: [&str; 19] = [
    "#panic(\"x\")",
    "*stern* _strich_ $x^2$ `code` ~weg~",
    "C:\\neu\\#let",
    "@a <b>fett</b> &amp; &lt;",
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "| a | b |",
    "- kein Listenpunkt",
    "1. keine Nummer",
    "12) keine Nummer",
    "# keine Überschrift",
    "=== kein Strich",
    "erste Zeile\nzweite Zeile\n\nvierte",
    "// kein Kommentar /* auch nicht */",
    "[Text](javascript:alert(1)) ![x](y)",
    "\u{1}Steuer\u{7}zeichen\u{202e}",
    "]]> -- \"Anführung\" 'einfach'",
    "😀 中 \u{e000}",
    "https://example.org/sehr/langer/pfad?mit=abfrage&und=noch#einem-anker-der-nicht-endet-0123456789abcdef0123456789",
];

/// The example.
pub(crate) fn example() -> Document {
    let mut doc =
        Document::new("Wechsel der Videokonferenz: beabsichtigte Entscheidung", Language::De, date(2026, 11, 21));
    doc.subtitle = "Lerngruppe Beispiel · Stand 2026-11-21 · Katalog 2026-11".into();
    doc.author = "Beratung Beispiel".into();
    doc.letterhead =
        vec!["Lerngruppe Beispiel".into(), "Musterweg 1 · 44135 Dortmund".into(), "buero@example.org".into()];
    doc.header = "Wechsel der Videokonferenz · Lerngruppe Beispiel".into();
    doc.footer = "Keine Rechtsberatung · erstellt von Beratung Beispiel".into();
    doc.page_label = "Seite".into();
    summary(&mut doc);
    picture(&mut doc);
    tables(&mut doc);
    words(&mut doc);
    doc
}

fn summary(doc: &mut Document) {
    doc.heading(1, "Zusammenfassung");
    doc.push(Block::KeyValues(vec![
        KeyValue::new("Zweck", "Videokonferenzen, Einzelgespräche"),
        KeyValue::new("Heute", "Zoom Pro, zwölf Plätze"),
        KeyValue::new("Beabsichtigt", Inlines::new().strong("BigBlueButton bei Hostsharing eG")),
        KeyValue::new("Beraterinteressen", "Mitglied der Hostsharing eG; keine Provision"),
        KeyValue::new("Quelle", Inlines::new().link("https://www.hostsharing.net/", "hostsharing.net")),
    ]));
    doc.paragraph(
        Inlines::new()
            .plain("Die Lerngruppe verlässt Zoom zum ")
            .strong("1. März 2027")
            .plain(". Datenschutzfolgenabschätzung, Auftragsverarbeitungsvertrag und Betriebsvereinbarung liegen vor dem ersten Echtbetrieb auf dem Tisch; ")
            .emphasis("bis dahin")
            .plain(" bleibt der heutige Dienst in Betrieb. Die Unterauftragsverarbeiterliste wird halbjährlich gelesen, und die Verschwiegenheitsverpflichtungserklärung unterschreibt jede Person einzeln."),
    );
    doc.push(Block::Note(Note {
        kind: NoteKind::Warning,
        title: "Ein fester Termin ist knapp".into(),
        text: "Die Kündigung muss am 29.01.2027 beim Anbieter sein. Wird sie verpasst, kostet ein weiteres Jahr 1.870,56 €.".into(),
    }));
    doc.push(Block::Note(Note {
        kind: NoteKind::Info,
        title: "Noch nicht entschieden".into(),
        text: "Vertretung, Datenschutzbeauftragte und Vorstand werden gehört; bis dahin ist die Entscheidung beabsichtigt.".into(),
    }));
}

fn picture(doc: &mut Document) {
    doc.heading(1, "Zeitplan");
    let mut drawing = Picture::new(
        460.0,
        150.0,
        "Acht Phasen von Januar bis Juni 2027. Der Umzug endet am 12. April, die Abschaltung am 4. Juni.",
    );
    drawing.caption = "Balken: erwartete Dauer; dünne Linie: frühestens bis spätestens; Raute: fester Termin".into();
    for (at, month) in ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun"].iter().enumerate() {
        let x = 110.0 + 58.0 * at as f32;
        drawing.push(Shape::Line { from: (x, 16.0), to: (x, 146.0), width: 0.5, dashed: false, role: Role::Rule });
        drawing.push(text(x + 3.0, 10.0, Role::Quiet, month));
    }
    let phases = [
        ("Entscheiden", 0.0, 40.0),
        ("Recht", 30.0, 70.0),
        ("Aufbauen", 80.0, 50.0),
        ("Probelauf", 120.0, 60.0),
        ("Menschen", 170.0, 40.0),
        ("Umzug", 200.0, 80.0),
        ("Abschalten", 270.0, 60.0),
    ];
    for (at, (name, start, length)) in phases.into_iter().enumerate() {
        let y = 22.0 + 18.0 * at as f32;
        drawing.push(text(0.0, y + 8.0, Role::Ink, name));
        drawing.push(Shape::Line {
            from: (110.0 + start - 8.0, y + 5.0),
            to: (110.0 + start + length + 14.0, y + 5.0),
            width: 0.8,
            dashed: false,
            role: Role::Quiet,
        });
        drawing.push(Shape::Rect {
            x: 110.0 + start,
            y,
            width: length,
            height: 10.0,
            radius: 2.0,
            role: if at == 3 { Role::PrimaryPale } else { Role::Primary },
        });
    }
    drawing.push(Shape::Diamond { x: 165.0, y: 27.0, radius: 5.0, role: Role::Contrast });
    drawing.push(Shape::Line {
        from: (165.0, 27.0),
        to: (165.0, 146.0),
        width: 0.8,
        dashed: true,
        role: Role::Contrast,
    });
    drawing.push(text(170.0, 146.0, Role::Contrast, "Kündigung 29.01."));
    doc.push(Block::Picture(drawing));
}

fn text(x: f32, y: f32, role: Role, text: &str) -> Shape {
    Shape::Text { x, y, size: 8.5, strong: false, anchor: Anchor::Start, role, text: text.into() }
}

fn tables(doc: &mut Document) {
    doc.heading(1, "Aufgaben").heading(2, "Phase 2: Recht");
    let columns = vec![
        Column::text("Aufgabe").share(2.0),
        Column::text("Verantwortlich"),
        Column::narrow("Beginn"),
        Column::narrow("Ende"),
        Column::text("Grund"),
    ];
    let mut tasks = Table::new("Aufgaben der zweiten Phase, nach Beginn geordnet", columns).with_row_headers();
    for day in 11..40 {
        let end = format!("{:02}.02.2027", day % 28 + 1);
        let why = if day % 3 == 0 {
            "DSGVO Art. 28 Abs. 3: Auftragsverarbeitungsvertrag vor der ersten Verarbeitung"
        } else {
            "Playbook"
        };
        let who = if day % 2 == 0 { "Datenschutzbeauftragte" } else { "Geschäftsführung" };
        let what = if day % 4 == 0 {
            "Unterauftragsverarbeiterverzeichnis lesen und Widerspruchsfristen eintragen"
        } else {
            "Auftragsverarbeitungsvertrag prüfen, Lücken benennen"
        };
        tasks = tasks.row([what, who, &format!("{:02}.01.2027", day % 28 + 1), &end, why]);
    }
    doc.push(Block::Table(tasks));
    doc.heading(2, "Kosten");
    let columns = vec![
        Column::text("Posten"),
        Column::number("Bleiben, €"),
        Column::number("Wechseln, €"),
        Column::number("Unterschied, €"),
    ];
    let costs = Table::new("Sechsunddreißig Monate, brutto", columns)
        .with_row_headers()
        .row(["Abonnement", "5.611,68", "1.764,00", "−3.847,68"])
        .row(["Eigene Stunden (140 h zu 85 €)", "0,00", "11.900,00", "+11.900,00"])
        .row(["Doppelbetrieb", "0,00", "467,64", "+467,64"])
        .emphasis_row(["Summe", "5.611,68", "14.131,64", "+8.519,96"]);
    doc.push(Block::Table(costs));
    doc.heading(2, "Vergleich vieler Dienste");
    let columns = std::iter::once(Column::text("Kriterium").share(2.0))
        .chain((1..=9).map(|n| Column::text(format!("Dienst {n}"))))
        .collect();
    let mut wide = Table::new("Stufen aller Dienste", columns).with_row_headers();
    for name in ["Ort der Verarbeitung", "Ende-zu-Ende-Verschlüsselung", "Unterauftragsverarbeiter", "Barrierefreiheit"]
    {
        wide = wide.row(
            std::iter::once(name).chain((0..9).map(|n| if n % 2 == 0 { "nur EU" } else { "teilweise unbekannt" })),
        );
    }
    doc.push(Block::Table(wide));
}

fn words(doc: &mut Document) {
    doc.heading(1, "Stimmen und Fragen");
    doc.push(Block::Quote(Quote {
        text: "Ohne Anmeldung im Browser beitreten zu können, ist für unsere Eltern entscheidend.".into(),
        language: Language::De,
        source: Some("Lehrkräfte, Befragung vom 03.11.2026".into()),
    }));
    doc.push(Block::Quote(Quote {
        text: "We may share personal data with our affiliates outside the European Economic Area.".into(),
        language: Language::En,
        source: Some(
            Inlines::new()
                .plain("Datenschutzerklärung, ")
                .link("https://example.org/privacy", "example.org/privacy")
                .plain(", gelesen 2026-11-21"),
        ),
    }));
    doc.heading(3, "Offene Fragen");
    doc.push(Block::List(List::new(ListKind::Numbered, ["Für welchen Tarif gelten die Antworten?", "Wie werden Änderungen bei Unterauftragnehmern mitgeteilt, und welche Frist bleibt für einen begründeten Widerspruch, bevor die Änderung wirksam wird?", "Wann werden Sicherungen gelöscht?"])));
    doc.heading(3, "Einstellungen");
    doc.push(Block::List(List {
        kind: ListKind::Check,
        items: vec![
            ListItem { text: "Warteraum an".into(), done: true },
            ListItem {
                text: Inlines::new().plain("Aufzeichnung aus (").foreign(Language::En, "Recording: disabled").plain(
                    "), auch für Moderierende, solange keine ausdrückliche Einwilligung aller Anwesenden vorliegt",
                ),
                done: false,
            },
            ListItem { text: "KI-Funktionen aus".into(), done: false },
        ],
    }));
    doc.push(Block::List(List::new(ListKind::Bullet, ["Rückweg: 12 Tage, 340 €", "Ansprechperson: Büro"])));
    doc.push(Block::PageBreak);
    doc.heading(2, "Wörtliche Eingaben");
    doc.push(Block::List(List::new(ListKind::Bullet, NASTY)));
    let mut table =
        Table::new("Eingaben in schmalen Zellen", (1..=6).map(|n| Column::text(format!("Spalte {n}"))).collect());
    for triple in NASTY.chunks(6) {
        table = table.row(triple.iter().copied());
    }
    doc.push(Block::Table(table));
}
