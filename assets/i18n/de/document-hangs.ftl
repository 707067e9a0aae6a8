# Was an wem hängt
doc-hangs = Anhang: was an wem hängt
doc-hangs-intro = Alle Werkzeuge danach, wer sie betreibt, wem der Betreiber gehört und wo er sitzt. Heute und nach den Wechseln, die entschieden sind.
doc-hangs-today = Heute
doc-hangs-after = Danach
doc-hangs-picture = So lang, wie Menschen es nutzen; gerahmt: Etwas davon ist keinen Tag entbehrlich
doc-hangs-users =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
doc-hangs-sentence = { $on }: { $tools } ({ $count } Personen).
doc-hangs-by = Nach
doc-hangs-on = An wem
doc-hangs-what = Was
doc-hangs-people = Personen
doc-hangs-provider = Betreiber
doc-hangs-owner = Eigentümer
doc-hangs-country = Land
doc-hangs-vital = keinen Tag entbehrlich
doc-hangs-kept = bleibt für eines
doc-hangs-open = Noch nicht entschieden, daher wie heute gezählt: { $names }.
doc-hangs-warnings = Was zu bedenken ist
doc-hangs-warning-most = Mehr als die Hälfte aller Werkzeuge hinge an { $about }.
doc-hangs-warning-vital = Alles, was keinen Tag entbehrlich ist, hinge an { $about }.
doc-hangs-warning-one-person = Höchstens eine Person kann { $about } betreiben.
doc-hangs-warning-no-deputy = Keine Vertretung für: { $about }.
doc-hangs-warning-no-fallback = { $about } ist keinen Tag entbehrlich und hat keinen Ausweichweg.
doc-hangs-task = Aufgabe: { $title }.
doc-hangs-key-domain-registrar = die Domain
doc-hangs-key-dns = die Nameserver
doc-hangs-key-admin-accounts = die Administrationskonten
doc-hangs-key-backups = die Sicherungen
doc-hangs-key-recovery-codes = die Wiederherstellungscodes
