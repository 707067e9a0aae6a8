# Der Schritt Entscheidung
app-decide-lead = Vier Wege; keiner ist für sich die bessere Antwort. Bis alle gehört sind, die gehört werden müssen, ist eine Entscheidung nur beabsichtigt.
app-decide-open = Noch ist nichts entschieden
app-decide-heading = { $status }: { $shape } – { $options }
app-decide-heading-keep-for = { $status }: { $shape }, sonst { $options }
app-decide-heading-open = { $status }: { $shape }
app-decide-shape = Art der Entscheidung: { $name }
app-and = {" und "}
app-shape-move = Wechseln
app-shape-move-when = Etwas Besseres ist in Reichweite.
app-shape-move-follows = Folge: der ganze Plan mit Terminen, Kosten und Pflichten.
app-shape-keep = Behalten
app-shape-keep-when = Das heutige Werkzeug bleibt, mit offenen Augen.
app-shape-keep-follows = Folge: Einstellungen, Vertrag, getragene Risiken, jährliche Prüfung; kein Umzug.
app-shape-keep-for = Für eines behalten
app-shape-keep-for-when = Das alte Werkzeug bleibt für eine Sache, etwa Treffen mit Außenstehenden.
app-shape-keep-for-follows = Folge: der ganze Plan und eine Ausnahme mit Namen und Enddatum.
app-shape-trial = Erproben
app-shape-trial-when = Zwei liegen zu nah beieinander, oder nur die Praxis zeigt es.
app-shape-trial-follows = Folge: beide in einer Pilotphase mit gleichen Maßstäben, dann eine Entscheidung.
app-decision-intended = Beabsichtigt
app-decision-consulted = Alle gehört
app-decision-final = Endgültig
app-decide-status = Stand
app-decide-what = Die Entscheidung
app-decide-option = Dienst
app-decide-runner-up = Springt ein, wenn die Pilotphase scheitert
app-decide-trial-first = Erster Dienst in der Probe
app-decide-trial-second = Zweiter Dienst in der Probe
app-decide-not-chosen = noch nicht gewählt
app-decide-keep-what = Wofür das alte Werkzeug bleibt
app-decide-keep-until = Bis
app-decide-reason = Grund
app-decide-on = Entschieden am
app-decide-review = Wird geprüft am
app-decide-conditions = Auflagen
app-decide-condition = Auflage { $number }
app-decide-condition-add = Auflage ergänzen
app-decide-condition-remove = Auflage { $number } entfernen
app-decide-risks = Bewusst getragene Risiken
app-decide-risk-what = Risiko { $number }
app-decide-risk-by = Getragen von ({ $number })
app-decide-risk-until = Bis ({ $number })
app-decide-risk-add = Risiko ergänzen
app-decide-risk-remove = Risiko { $number } entfernen
app-decide-take-back = Entscheidung zurücknehmen
app-thin-short = zu wenig bekannt
app-failing-short = erfüllt eine Bedingung nicht
app-choose-thin = Über diesen Dienst ist zu wenig bekannt, um ihn zu vergleichen. Fragen Sie nach, bevor Sie entscheiden.
app-choose-unclear = { $count ->
    [one] Eine Bedingung ist
   *[other] { $count } Bedingungen sind
} noch nicht geklärt: { $gates }
app-choose-fails = Erfüllt Ihre Bedingung nicht: { $gates }
app-stability-title = Wie fest der erste Platz ist
app-stability-firm = { $count ->
    [0] Jeder Regler kann den ersten Platz ändern.
    [one] Ein weiterer Regler ändert in keiner Stellung den ersten Platz.
   *[other] { $count } Regler ändern in keiner Stellung den ersten Platz.
}
app-stability-name = Regler
app-stability-now = Jetzt
app-stability-text = Erster Platz
app-without-title = Was die Bedingungen entscheiden
app-without-none = Keine einzelne Bedingung ändert den ersten Platz, wenn sie wegfällt.
app-without-line = Ohne „{ $gate }“ stünde { $leader } an erster Stelle.
app-scatter-title = Grundsätze und Alltag
app-scatter-note = Beides von 0 bis 100. Weiter rechts: Datenschutz, Sicherheit, Unabhängigkeit. Weiter oben: Ihre Wünsche. Gefüllter Punkt: Niemand ist in beidem so gut und in einem besser. Kleiner Punkt: zu wenig bekannt.
app-scatter-none = Es sind keine Wünsche angegeben; darum gibt es nichts, was den Grundsätzen gegenübersteht.
app-scatter-x = Grundsätze
app-scatter-y = Alltag
app-scatter-name = Dienst
app-scatter-spoken = Schaubild: { $count } Dienste nach Grundsätzen und Alltag. Die Tabelle daneben hat dieselben Zahlen.
app-scatter-row = { $number }. { $name }: Grundsätze { $x }, Alltag { $y }
app-scatter-efficient = in beidem unübertroffen
app-scatter-more = { $count } weitere
app-today-mark = heute
app-chosen-mark = gewählt
app-decision-heading-consulted = Beabsichtigt, alle gehört
app-stability-open = Ihre Gewichte entscheiden es nicht; es fehlen Angaben.
app-decide-final-open = Endgültig, obwohl noch etwas dagegen steht: { $warning }
app-choose-read = Vor der Bestellung lesen und prüfen: { $text }
