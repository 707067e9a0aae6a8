# Was an wem hängt
doc-hangs = Anhang: was an wem hängt
doc-hangs-intro = Alle Werkzeuge danach, wer sie betreibt, wem der Betreiber gehört und wo er sitzt. Heute und nach den beabsichtigten oder beschlossenen Umzügen.
doc-hangs-today = Heute
doc-hangs-after = Danach
doc-hangs-picture = Jeder Kasten ist ein Werkzeug, so breit, wie Menschen es nutzen; dicker Rand: höchstens einen Tag entbehrlich
doc-hangs-users =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
doc-hangs-users-unknown = Zahl der Personen nicht bekannt
doc-hangs-at-least = mindestens { $count }
doc-hangs-tool = { $name }, { $people }
doc-hangs-sentence = { $on }: { $tools }.
doc-hangs-by = Nach
doc-hangs-on = An wem
doc-hangs-what = Was
doc-hangs-people = Personen
doc-hangs-provider = Betreiber
doc-hangs-owner = Eigentümer
doc-hangs-country = Land
doc-hangs-owner-country = Land des Eigentümers
doc-hangs-vital = höchstens einen Tag entbehrlich
doc-hangs-kept = bleibt für eines
doc-hangs-open = Noch nicht entschieden, daher wie heute gezählt: { $names }.
doc-hangs-warnings = Was zu bedenken ist
doc-hangs-warning-most = Mehr als die Hälfte aller Werkzeuge hinge an { $about }.
doc-hangs-warning-vital = Alles, was höchstens einen Tag entbehrlich ist, hinge an { $about }.
doc-hangs-warning-most-owner = Mehr als die Hälfte aller Werkzeuge käme über mehrere Betreiber vom selben Eigentümer: { $about }.
doc-hangs-warning-vital-owner = Alles, was höchstens einen Tag entbehrlich ist, käme über mehrere Betreiber vom selben Eigentümer: { $about }.
doc-hangs-warning-nobody-runs = Derzeit kann niemand { $about } betreiben.
doc-hangs-warning-one-person = Nur eine Person kann { $about } betreiben.
doc-hangs-warning-runners-unknown = Es ist nicht bekannt, wer sie betreiben kann: { $about }.
doc-hangs-warning-no-deputy = Es ist keine Vertretung genannt für: { $about }.
doc-hangs-warning-no-fallback = { $about } ist höchstens einen Tag entbehrlich, und es ist kein Ausweichweg genannt.
doc-hangs-task = Aufgabe: { $title }.
doc-hangs-key-domain-registrar = die Domain
doc-hangs-key-dns = die Nameserver
doc-hangs-key-admin-accounts = die Administrationskonten
doc-hangs-key-backups = die Sicherungen
doc-hangs-key-recovery-codes = die Wiederherstellungscodes
doc-hangs-own = selbst betrieben, auf einem Rechner dort
doc-hangs-ended = Endet mit diesen Umzügen: { $names }.
doc-hangs-summed = Gezählt wird je Werkzeug: Wer zwei nutzt, zählt zweimal.
doc-hangs-no-owner = Eigentümer mit Bestimmung nicht bekannt oder auf viele verteilt
doc-hangs-short = Was woran hängt, kurz
doc-hangs-ends = Endet
doc-hangs-more = Nach Betreiber. Mehr dazu, etwa Eigentümer und Länder, steht im Anhang des Vergleichs.
doc-hangs-trial = auf Probe
doc-hangs-kept-until = { $name } (bleibt bis { $date } für eines)
doc-hangs-unreplaced = Endet ohne Ersatz
doc-hangs-unreplaced-text = { $names }: ohne Erlaubnis im Einsatz, darum schließt der Plan es (ab { $date }); aber kein Anwendungsfall hier nimmt auf, wofür es dient. Womit das danach geschieht, ist noch zu entscheiden: Legen Sie dafür einen Anwendungsfall an, oder lassen Sie es bleiben und die Aufgabe aus.
doc-hangs-unchecked = Endet, ob ersetzt, nicht geprüft
doc-hangs-unchecked-text = { $tool } ({ $people }; genutzt für: { $used }): { $ends }. Verglichen wurde { $count ->
    [one] nur für diesen Zweck
   *[other] nur für diese Zwecke
}: { $purposes }. Ob { $next } auch { $options ->
    [one] übernimmt
   *[other] übernehmen
}, wofür es dient, ist nicht geprüft.
doc-hangs-unchecked-ask = Fragen Sie { $who }, bevor es endet; die Frage steht auf dem Fragebogen.
doc-hangs-unchecked-try = Probieren Sie es auf Ihrem eigenen Server aus, bevor es endet.
doc-hangs-unchecked-ends = { $count ->
    [one] endet mit dem Umzug
   *[other] endet mit den Umzügen
}
doc-hangs-unchecked-ends-on = endet am { $date }, bis dahin bleibt es für { $what }
doc-hangs-unchecked-one-thing = eines
