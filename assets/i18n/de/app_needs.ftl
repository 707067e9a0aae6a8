# Der Schritt Bedarf
app-must-countries = Betreiber und Eigentümer sitzen in: { $countries }
app-must-opinion-positive = Keine Stellungnahme einer Datenschutzbehörde, auch keine gute
app-must-opinion-conditional = Keine Datenschutzbehörde stellt dafür Bedingungen oder hat Einwände dagegen
app-must-opinion-negative = Keine Datenschutzbehörde hat Einwände dagegen
app-must-budget = Budget: höchstens { $amount } { $per }
app-must-partial = { $name }, auch mit Einschränkungen
app-must-largest = Ihre größte Besprechung
app-must-languages = { $name }: { $languages }
app-must-at-least = { $name }: mindestens „{ $bar }“
app-must-removes = { $count ->
    [0] kein Dienst scheidet aus
    [one] 1 Dienst scheidet aus, { $alone ->
        [0] aber nicht nur deswegen
       *[other] nur deswegen
    }
   *[other] { $count } Dienste scheiden aus, { $alone ->
        [0] keiner nur deswegen
       *[other] { $alone } nur deswegen
    }
}
app-must-unclear = bei { $count } ist es nicht sicher bekannt
app-must-without = Ohne sie stünde { $name } an erster Stelle.
app-must-needs-largest = Bitte geben Sie zuerst die größte Besprechung an.
app-must-would-remove = { $count ->
    [0] würde keinen Dienst ausschließen
   *[other] würde { $count } von { $of } Diensten ausschließen
}
app-must-would-unseat = auch den ersten, { $name }
app-needs-per-host-month = je Gastgeber und Monat
app-needs-per-user-month = je Person und Monat
app-needs-per-server-month = je Server und Monat
app-needs-per-member-month = je Mitglied und Monat
app-needs-per-organisation-month = im Monat
app-needs-per-gb-month = je GB und Monat
app-needs-per-one-off = einmalig
app-needs-per-year = im Jahr
app-no-use-case = Es gibt noch keinen Anwendungsfall. Legen Sie einen unter Bedarf an.
app-weight-worth = bis { $points } Punkte
app-weight-is-must = Auch eine Bedingung.
app-weight-no-difference = Alle bekannten Dienste erreichen { $value }: kein Unterschied.
app-weight-spread = Dienste, bei denen es bekannt ist, erreichen zwischen { $low } und { $high } dieser Punkte.
app-weight-never-changes = Keine Stellung dieses Reglers ändert den ersten Platz.
app-weight-stays = Der erste Platz bleibt gleich, solange hier { $from } bis { $to } steht.
app-weight-number = Gewicht als Zahl: { $name }
app-weight-make-must = „{ $name }“ zur Bedingung machen?
app-weights-title = Was zählt
app-weights-hint = 0 zählt gar nicht, 10 am meisten. Ein Doppelklick stellt einen Regler auf die Vorgabe zurück. Name in Grau: weniger als einen Punkt wert.
app-weights-preset = Ausgehen von
app-weights-groups = Gruppen, für alle Anwendungsfälle
app-weights-open = { $group } ({ $count })
app-weights-single = Einzelne Kriterien und Wünsche, für diesen Anwendungsfall
app-weights-none = Noch keine Wünsche. Ergänzen Sie sie unter Wünsche.
app-first-title = Die ersten Plätze jetzt
app-first-more = { $count ->
    [one] Danach kommt 1 weiterer Dienst.
   *[other] Danach kommen { $count } weitere Dienste.
}
app-first-thin = Von { $count ->
    [one] 1 Dienst
   *[other] { $count } Diensten
} ist zu wenig für einen Vergleich bekannt.
app-first-failing = { $count ->
    [one] 1 Dienst erfüllt eine Bedingung nicht.
   *[other] { $count } Dienste erfüllen eine Bedingung nicht.
}
app-first-compare = Vergleichen
app-order-proven-note = Diese Reihenfolge bevorzugt, wer viel veröffentlicht.
app-needs-lead = Zuerst, wofür es ist und was es können muss, dann, was wie viel zählt.
app-needs-cases = Anwendungsfälle
app-needs-cases-note = Einzelgespräche und Webinare sind zwei Anwendungsfälle: Jeder hat eigenen Bedarf, eigene Gewichte und eine eigene Entscheidung.
app-needs-case = Anwendungsfall: { $name }
app-needs-case-choose = Anwendungsfall
app-needs-replaces-line = ersetzt { $tools }
app-needs-new = Neuer Anwendungsfall
app-needs-new-purpose = Wofür?
app-needs-new-choose = bitte wählen
app-needs-new-name = Name, wenn es mehrere für einen Zweck gibt
app-needs-new-replaces = Welche Werkzeuge ersetzt werden
app-needs-new-add = Anwendungsfall anlegen
app-needs-cancel = Abbrechen
app-needs-name = Name
app-needs-remove-case = Diesen Anwendungsfall entfernen
app-needs-need = Was gebraucht wird
app-needs-sessions = Art der Besprechungen
app-sessions-one-to-one = Zu zweit
app-sessions-groups = Gruppen
app-sessions-classes = Klassen
app-sessions-webinars = Webinare
app-needs-largest = Menschen in der größten Besprechung
app-needs-rooms = Besprechungen zur gleichen Zeit
app-needs-guests = Nehmen Außenstehende teil?
app-needs-confidential = Ist es vertraulich?
app-needs-seats = Menschen, die ein Konto brauchen
app-needs-budget = Budget
app-needs-budget-amount = Höchstens, in { $currency }
app-needs-budget-per = Gezahlt
app-musts-title = Bedingungen
app-musts-note = Wer eine nicht erfüllt, scheidet aus, so gut der Rest auch ist. Unbekanntes gilt nie als erfüllt: Es bleibt eine Frage.
app-musts-none = Noch keine. Übernehmen Sie einen Vorschlag oder ergänzen Sie eigene.
app-musts-remove = Bedingung entfernen: { $must }
app-musts-offers = Vorgeschlagen ({ $count })
app-musts-take = Übernehmen
app-musts-take-name = Übernehmen: { $must }
app-musts-open = hängt von einer offenen Antwort zum Auftraggeber ab
app-in-language-en = auf Englisch
app-in-language-de = auf Deutsch
app-in-language-nl = auf Niederländisch
app-musts-add = Bedingung ergänzen
app-musts-add-go = Ergänzen
app-musts-kind = Worüber
app-musts-kind-level = ein Kriterium
app-musts-kind-feature = eine Funktion
app-musts-kind-countries = Länder
app-musts-kind-opinion = Behörden
app-musts-criterion = Kriterium
app-musts-level = Noch annehmbar
app-musts-feature = Funktion
app-musts-partial = Einschränkungen sind in Ordnung
app-musts-amount = Mindestens, in { $unit }
app-musts-languages = Sprachen, etwa Deutsch, Niederländisch
app-musts-countries = Länder, als Kürzel: DE, NL, AT
app-expect-languages = Sprachen wie Deutsch, Niederländisch oder ihre Kürzel
app-expect-countries = Kürzel wie DE, NL
app-musts-verdict = Was es nicht geben darf
app-wishes-title = Wünsche
app-wishes-note = Gern gesehen: Sie zählen als Alltagstauglichkeit und schließen nie aus. Name in Grau: weniger als einen Punkt wert.
app-wishes-remove = Wunsch entfernen: { $name }
app-wishes-add = Wunsch ergänzen
app-wishes-at-least = { $name }: genug, in { $unit }
app-wishes-languages = { $name }: gewünschte Sprachen
app-must-would-lead = Erster wäre dann { $name }
app-must-would-none = dann bliebe niemand für den ersten Platz
app-wishes-asked = Schon Bedingung, zählt darum als Wunsch nicht mit: { $names }
app-first-points = { $points } Pkt.
app-first-points-of = Punkte, von 100 möglichen
app-weights-adjusted = { $preset }, angepasst
app-weight-at-zero = Auf 0 zählt es nicht.
app-needs-budget-first = Gilt für ein Jahr, solange Sie nach der Zahl nichts anderes wählen.
app-needs-offers = Aus den Werkzeugen von heute
app-needs-offers-all = Alle { $count } anlegen
app-needs-offer-add = Anlegen
app-needs-offer-name = Anlegen: { $name }, ersetzt { $tools }
app-musts-in-force = In Kraft ({ $count })
app-musts-take-all = Alle { $count } übernehmen
app-musts-take-some = Die { $count } markierten übernehmen
app-musts-take-rest = { $count ->
    [one] Beim anderen steht, warum er nicht dabei ist.
   *[other] Bei den anderen { $count } steht, warum sie nicht dabei sind.
}
app-musts-ends = nicht mit den anderen übernommen: Es bliebe niemand für den ersten Platz
app-wishes-no-more = Alles, was man sich wünschen kann, ist schon Wunsch oder Bedingung.
app-weight-slight = Der Name ist grau, weil es weniger als einen Punkt wert ist.
app-musts-asked = hängt von einer offenen Antwort ab: { $question }
app-musts-joins = eines der { $count } markierten
app-needs-confidential-why = Steht im Dokument zum Vergleich und ändert weder Punkte noch Plan. Was ein Dienst dafür können muss, etwa Verschlüsselung, verlangen Sie weiter unten.
app-needs-guests-why = Steht im Dokument zum Vergleich; ändert weder Punkte noch Plan. Ob Außenstehende ohne Konto hineinkommen, ist ein eigenes Kriterium; was ein Dienst ihnen bieten muss, verlangen Sie weiter unten.
app-first-dear = { $count ->
    [one] 1 Dienst liegt über dem Budget.
   *[other] { $count } Dienste liegen über dem Budget.
}
app-budget-tax-with = Einschließlich Umsatzsteuer, denn sie wird nicht abgezogen.
app-budget-tax-without = Ohne Umsatzsteuer, denn sie wird abgezogen.
app-budget-tax-open = Mit oder ohne Umsatzsteuer? Das hängt an einer Antwort im ersten Schritt, die noch offen ist.
app-must-budget-with = { $budget }, einschließlich Umsatzsteuer
app-must-budget-without = { $budget }, ohne Umsatzsteuer
app-needs-also = { $tool } endet mit diesem Anwendungsfall. Es dient: { $what }. Was davon weiter gebraucht wird und hier nicht gemeint ist, braucht einen eigenen Anwendungsfall.
app-needs-also-people = { $users } Menschen nutzen es, hier bekommen { $seats } einen Platz
app-needs-also-add = Weiterer Anwendungsfall für { $tool }
