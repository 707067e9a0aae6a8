# Der Schritt Plan
app-plan-lead = Was zu tun ist, von wem und bis wann. Alles lässt sich ändern; Änderungen bleiben, auch wenn der Plan neu berechnet wird.
app-plan-to-decide = Zur Entscheidung
app-plan-settings = Einstellungen des Plans
app-plan-start = Beginn
app-plan-start-set = Beginn { $date }
app-plan-start-unset = Kein Beginn eingetragen: gerechnet ab dem { $date }, dem Stichtag dieser Akte
app-plan-hours = Stunden je Woche
app-plan-hours-set = { $hours } Stunden je Woche
app-plan-rate = Kosten einer eigenen Stunde
app-plan-rate-set = { $rate } je eigener Stunde
app-plan-currency = Währung
app-plan-hard-set = { $count ->
    [one] ein eigener fester Termin
   *[other] { $count } eigene feste Termine
}
app-plan-hard-days = Eigene feste Termine
app-plan-hard-days-note = Vor jedem dieser Tage müssen alle mit dem neuen Werkzeug arbeiten, etwa vor Beginn des Schuljahres.
app-plan-hard-what = Was an diesem Tag ist ({ $number })
app-plan-hard-on = Tag ({ $number })
app-plan-hard-add = Fester Termin
app-plan-hard-remove = Festen Termin { $number } entfernen
app-plan-intended = beabsichtigt: noch nicht alle sind gehört
app-plan-progress = { $count } Aufgaben, { $done } erledigt, { $skipped } weggelassen
app-plan-open-move = „{ $name }“ ist noch nicht entschieden und steht nicht im Plan.
app-plan-full-weeks = { $count ->
    [one] Eine Woche braucht
   *[other] { $count } Wochen brauchen
} mehr als die { $hours } Stunden, die da sind; am meisten die Woche ab { $date } mit { $worst } Stunden. Verteilen Sie Aufgaben, beginnen Sie manche später, oder lassen Sie mit Begründung weg, was Sie nicht brauchen.
app-plan-vanished = { $count ->
    [one] Eine Änderung betrifft eine Aufgabe, die es nicht mehr gibt. Sie bleibt gespeichert.
   *[other] { $count } Änderungen betreffen Aufgaben, die es nicht mehr gibt. Sie bleiben gespeichert.
}
app-plan-notes-and-dates = Feste Termine und Hinweise
app-plan-kept = { $count ->
    [one] ein fester Termin wird gehalten
   *[other] { $count } feste Termine werden gehalten
}
app-plan-full = { $count ->
    [one] eine Woche braucht mehr als Ihre { $hours } Stunden
   *[other] { $count } Wochen brauchen mehr als Ihre { $hours } Stunden
}
app-plan-hard-dates = Feste Termine
app-plan-hard-notice = { $what }: spätestens kündigen am { $date }
app-plan-hard-closing = { $what }: Inhalte holen bis { $date }
app-plan-hard-own = { $what } am { $date }
app-plan-hard-is-kept = geplant bis { $date }
app-plan-hard-no-task = Dazu gibt es keine offene Aufgabe.
app-plan-because = Am meisten Zeit brauchen davor
app-plan-one-more = { $months ->
    [one] Eine weitere Laufzeit von 1 Monat kostet { $cost }.
   *[other] Eine weitere Laufzeit von { $months } Monaten kostet { $cost }.
}
app-plan-one-more-unknown = { $months ->
    [one] Eine weitere Laufzeit dauert 1 Monat; was sie kostet, ist nicht bekannt.
   *[other] Eine weitere Laufzeit dauert { $months } Monate; was sie kostet, ist nicht bekannt.
}
app-plan-tasks = Aufgaben
app-plan-role = Wer
app-plan-all-roles = alle
app-plan-which = Welche
app-plan-which-all = alle
app-plan-which-open = offene
app-plan-which-critical = kritische: bestimmen das Ende
app-plan-which-done = erledigte
app-plan-which-skipped = weggelassene
app-plan-none = Keine Aufgabe passt zu dieser Auswahl. Stellen Sie Wer, Phase und Welche auf alle.
app-plan-fold = Anzeige
app-plan-fold-phases = Phasen
app-plan-fold-tasks = Alle Aufgaben
app-plan-zoom = Zeit
app-plan-zoom-whole = Ganz
app-plan-zoom-months = Monate
app-plan-zoom-weeks = Wochen
app-plan-earlier = Früher
app-plan-later = Später
app-plan-legend-bar = erwartet
app-plan-legend-critical = kritisch: Verzug verschiebt das Ende
app-plan-legend-range = frühestes bis spätestes Ende
app-plan-legend-hard = fester Termin
app-plan-week = KW { $week }
app-plan-no-return = kein Weg zurück ab { $date }
app-plan-phase-count = { $count ->
    [one] eine Aufgabe
   *[other] { $count } Aufgaben
}, { $done } erledigt
app-plan-phase-missed = ein fester Termin ist nicht zu halten
app-plan-done-on = erledigt am { $date }
app-plan-skipped = weggelassen
app-plan-critical = kritisch, kein Puffer
app-plan-slack = { $days ->
    [0] kaum Puffer
    [one] ein Arbeitstag Puffer
   *[other] { $days } Arbeitstage Puffer
}
app-plan-late = { $days ->
    [one] die Kette ab hier endet einen Arbeitstag zu spät für einen festen Termin
   *[other] die Kette ab hier endet { $days } Arbeitstage zu spät für einen festen Termin
}
app-plan-hard = fester Termin { $date }
app-plan-hard-missed = fester Termin { $date } ist nicht zu halten
app-plan-tick = Erledigt: { $task }
app-plan-skip-reason = Weggelassen, weil
app-plan-why = Ohne diese Aufgabe
app-plan-deliverable = Am Ende liegt vor
app-plan-duty = Pflicht
app-plan-duty-line = { $law }: { $what } Zu prüfen durch die datenschutzbeauftragte Person.
app-plan-duty-ask = Hier nicht abgedeckt, bitte fragen Sie nach. { $what }
app-plan-after = Vorher
app-plan-estimate = Aufwand
app-plan-effort = Stunden: etwa { $likely }, im besten Fall { $low }, im schlechtesten { $high }.
app-plan-our-estimate = Unsere Schätzung.
app-plan-source = Quelle: { $names }.
app-plan-notes = Weitere Notizen
app-plan-deadline-after = Frist: { $days } Tage nach { $anchor }.
app-plan-deadline-before = Frist: { $days } Tage vor { $anchor }.
app-plan-anchor-contract-end = dem Ende des Vertrags
app-plan-anchor-notice = der Kündigung
app-plan-anchor-renewal = der Verlängerung
app-plan-anchor-closing = dem Schließen des Kontos
app-plan-anchor-creation = dem Entstehen
app-plan-edit-who = Wer es macht
app-plan-edit-before = Nicht vor
app-plan-edit-note = Notiz
app-plan-edit-done = Erledigt am
app-plan-edit-today = Heute erledigt
app-plan-edit-skip = Grund, wenn die Aufgabe wegfällt
app-plan-edit-skip-go = Weglassen
app-plan-edit-reopen = Wieder öffnen
app-plan-edit-failed = Pilotphase gescheitert
app-plan-edit-remove = Eigene Aufgabe entfernen
app-plan-own-add = Eigene Aufgabe
app-plan-own-title = Was zu tun ist
app-plan-own-phase = Phase
app-plan-own-role = Wer
app-plan-own-days = Arbeitstage
app-plan-own-go = Aufnehmen
app-plan-ways-on = Weg weiter, falls eine Pilotphase scheitert
app-plan-way-on = { $name }
app-plan-way-on-text = Dann tritt { $option } ein. Über diese zweite Pilotphase wäre am { $date } entschieden. Diese Aufgaben stehen nicht im Plan.
app-plan-costs = Kosten: Bleiben und Wechseln über 36 Monate
app-plan-cost-year = Zeitraum
app-plan-cost-stay = Bleiben
app-plan-cost-old = Alte Verträge
app-plan-cost-new = Neue Dienste
app-plan-cost-one-off = Einmalig
app-plan-cost-moving = Wechseln
app-plan-cost-hours = Eigene Stunden
app-plan-cost-sum = { $months } Monate
app-plan-cost-more = Wechseln kostet { $amount } mehr.
app-plan-cost-more-at-least = Wechseln kostet mindestens { $amount } mehr.
app-plan-cost-less = Wechseln kostet { $amount } weniger.
app-plan-cost-open = Was günstiger ist, lässt sich noch nicht sagen: Es fehlen Angaben.
app-plan-cost-plus = { $amount }, dazu eigene Stunden { $hours }
app-plan-cost-no-rate = Eigene Stunden sind nicht gerechnet, weil keine Kosten einer Stunde angegeben sind.
app-plan-cost-tied = Anteile von { $amount } sind gebunden, bis sie zurückgezahlt werden. Sie sind Risikokapital und stehen in keiner Summe.
app-plan-even = Ab { $month } hat der Wechsel nicht mehr gekostet als Bleiben, eigene Stunden mitgerechnet.
app-plan-even-without = Ohne eigene Stunden ist das ab { $month } so.
app-plan-even-never = In 36 Monaten holt der Wechsel seine Kosten nicht herein, eigene Stunden mitgerechnet.
app-plan-even-never-without = Auch ohne eigene Stunden holt der Wechsel seine Kosten in 36 Monaten nicht herein.
app-plan-even-open = Ab wann sich der Wechsel rechnet, bleibt offen, solange Preise fehlen.
app-plan-months = Monat für Monat
app-plan-months-says = Von { $first } bis { $last }, ohne eigene Stunden: Bleiben { $stay }, Wechseln { $moving }.
app-plan-months-says-even = Von { $first } bis { $last }, ohne eigene Stunden: Bleiben { $stay }, Wechseln { $moving }; ab { $even } hat der Wechsel nicht mehr gekostet.
app-plan-months-even = ab { $month } nicht teurer
app-plan-months-once = Einmalige Kosten je Monat; der höchste Balken: { $amount }
app-plan-months-once-none = Einmalige Kosten sind keine bekannt.
app-plan-months-at-least = Es fehlen Angaben: Die Beträge sind Untergrenzen.
app-plan-months-month = Monat
app-plan-months-stay-sum = Bleiben bis dahin
app-plan-months-moving-sum = Wechseln bis dahin
app-plan-budget-met = Budget für „{ $name }“: eingehalten mit { $cost } im Jahr.
app-plan-budget-exceeded = Budget für „{ $name }“: überschritten mit { $cost } im Jahr.
app-plan-budget-unclear = Budget für „{ $name }“: noch unklar; Kosten im Jahr: { $cost }.
app-plan-unknown = Was noch fehlt
app-plan-unknown-price = Ein Preis von { $name } ist nicht bekannt.
app-plan-unknown-quantity = Wie viel von { $name } gebraucht wird, ist nicht bekannt.
app-plan-unknown-vat = Ob die Preise von { $name } die Umsatzsteuer enthalten, ist nicht bekannt.
app-plan-unknown-old = Was { $name } heute kostet, ist nicht bekannt.
app-plan-unknown-term = Wann der Vertrag von { $name } endet, ist nicht bekannt.
app-plan-risks = Risiken ({ $count })
app-plan-duties = Pflichten ({ $count })
app-plan-duties-note = Keine Rechtsberatung. Jede Pflicht ist von der Person zu prüfen, die dafür zuständig ist.
app-plan-no-runner-up = Scheitert die Pilotphase für „{ $name }“, steht nichts anderes bereit
app-plan-risk-decision = folgt aus der Entscheidung
app-plan-risk-mark = Eintreten: { $likelihood } · Folgen: { $impact }
app-plan-degree-low = gering
app-plan-degree-medium = mittel
app-plan-degree-high = hoch
app-plan-matrix = Risiken nach Eintreten und Folgen: { $cells }.
app-plan-matrix-says = Weiter rechts ist ein Risiko wahrscheinlicher, weiter oben wiegt es schwerer; die Zahlen sind die der Liste darunter, das schwerste zuerst.
app-plan-matrix-says-open = Weiter rechts ist ein Risiko wahrscheinlicher, weiter oben wiegt es schwerer; die Zahlen sind die der Liste darunter, das schwerste zuerst, und ein Fragezeichen sagt, dass noch nicht bekannt ist, ob das Risiko zutrifft.
app-plan-matrix-likelihood = Eintreten: { $degree }
app-plan-matrix-impact = Folgen: { $degree }
app-plan-matrix-unrated = Aus der Entscheidung, nicht eingestuft
app-plan-sign = Woran man es früh merkt
app-plan-measure = Was dagegen hilft
app-plan-carried-by = Aufgaben dazu
app-plan-duty-check = zu prüfen
app-plan-duty-not-covered = nicht abgedeckt: fragen
app-plan-duty-left-open = offen gelassen
app-plan-deliver = Was vorzulegen ist
app-plan-whose = Wessen Pflicht
app-plan-who-controller = wer über die Daten bestimmt
app-plan-who-employer = Arbeitgeber
app-plan-who-processor = Betreiber des Dienstes
app-plan-due = Wann
app-plan-due-before-decision = vor der Entscheidung
app-plan-due-before-first-data = vor den ersten Daten
app-plan-due-before-closing = vor dem Schließen des alten Werkzeugs
app-plan-due-within = binnen { $hours } Stunden
app-plan-due-yearly = jedes Jahr
app-plan-left-open = Weggelassene Aufgaben
app-plan-fulfilled-by = Aufgaben dazu
app-plan-checked-by = Zu prüfen durch
app-plan-checked-by-whom = datenschutzbeauftragte Person oder Rechtsberatung
app-plan-rests-on = Beleg
app-plan-and-more = { $named } und { $count } weitere
app-plan-pull = Auf einen anderen Tag ziehen: { $task }
app-plan-cost-hours-range = Eigene Stunden: { $best }, wenn jede Aufgabe glattgeht, { $worst }, wenn jede lange dauert.
app-plan-failed-on = gescheitert am { $date }
app-plan-trigger = Anlass
app-plan-source-read = { $name } (gelesen am { $date })
app-plan-pull-how = Zum Verschieben den Balken ziehen oder auf der Zeile Alt und eine Pfeiltaste drücken (mit Umschalt um eine Woche). Was darauf wartet, rückt mit.
app-plan-in-phase = In welcher Phase
app-plan-range = Ende frühestens { $low }, spätestens { $high }
app-plan-even-rate = Ab wann sich der Wechsel rechnet, bleibt offen, solange ein Kurs zwischen den Währungen fehlt.
app-plan-when = Geplant { $range }
app-plan-when-note = Von der ersten offenen Aufgabe bis zur letzten. Was vorher erledigt wurde, steht in seiner Phase, an seinem Tag.
app-plan-settle = Alle als erledigt abhaken
app-plan-hard-late-notice = Nicht zu halten: Nach dem Plan geht die Kündigung für { $what } erst am { $date } hinaus.
app-plan-hard-late-closing = Nicht zu halten: Nach dem Plan sind die Inhalte aus { $what } erst am { $date } geholt.
app-plan-hard-late-own = Nicht zu halten: Nach dem Plan sind alle erst am { $date } bereit für „{ $what }“.
app-plan-kept-of = { $count } von { $all } festen Terminen gehalten
app-plan-which-soon = offene der nächsten vier Wochen
app-plan-which-law = mit Rechtspflicht
app-plan-which-free = offene, keine Rechtspflicht bekannt
app-plan-mark-notice = Kündigung { $date }
app-plan-mark-closing = Inhalte holen { $date }
app-plan-mark-own = { $what } { $date }
app-plan-full-roles = Nach Rollen: { $roles }. Die Stunden je Woche stehen für alle, die daran arbeiten: Übernehmen andere einen Teil, tragen Sie die Stunden aller ein.
app-plan-role-hours = { $role } { $hours } Stunden
app-plan-help-hours = Stunden oder Beginn ändern
app-plan-help-free = Aufgaben ohne bekannte Rechtspflicht
app-plan-help-law = Aufgaben mit Rechtspflicht
app-plan-help-soon = Die nächsten vier Wochen
app-plan-help-short = Plan in Kurzform übergeben
app-plan-cost-open-end = Ein gestricheltes Ende heißt: mindestens so viel, denn etwas ist nicht bekannt. Welcher Balken am Ende länger ist, bleibt offen.
app-plan-hours-assumed = { $hours } Stunden je Woche (angenommen)
app-plan-enter-term = Laufzeit eintragen
app-plan-also-ends = Der Plan beendet auch: { $names } (kein Anwendungsfall vergleicht, was danach kommt).
app-plan-to-needs = Zum Schritt Bedarf
app-plan-open-here = Steht hier nur, weil dies nicht beantwortet ist: „{ $question }“.
app-plan-open-go = Beantworten: { $question }
app-plan-open-says = { $count ->
    [one] Eine Aufgabe mit { $hours } Stunden steht hier nur, weil dies nicht beantwortet ist: „{ $question }“.
   *[other] { $count } Aufgaben mit { $hours } Stunden stehen hier nur, weil dies nicht beantwortet ist: „{ $question }“.
}
app-plan-open-end = { $weeks ->
    [one] Mit der Antwort „{ $answer }“ endete der Plan etwa eine Woche früher.
   *[other] Mit der Antwort „{ $answer }“ endete der Plan etwa { $weeks } Wochen früher.
}
app-plan-open-date = { $weeks ->
    [one] Mit der Antwort „{ $answer }“ wäre es etwa eine Woche früher so weit.
   *[other] Mit der Antwort „{ $answer }“ wäre es etwa { $weeks } Wochen früher so weit.
}
app-plan-open-met = { $weeks ->
    [0] Mit der Antwort „{ $answer }“ wäre dieser Termin zu halten.
    [one] Mit der Antwort „{ $answer }“ wäre es etwa eine Woche früher so weit und dieser Termin zu halten.
   *[other] Mit der Antwort „{ $answer }“ wäre es etwa { $weeks } Wochen früher so weit und dieser Termin zu halten.
}
app-plan-unknown-month = Der Vertrag von { $name } endet spätestens einen Monat nach Ablauf der Kündigungsfrist: Die Laufzeit beträgt einen Monat, der Tag ist nicht eingetragen.
app-plan-open-sum = { $answers ->
    [one] Eine offene Antwort bringt
   *[other] { $answers } offene Antworten bringen
} { $tasks ->
    [one] eine Aufgabe
   *[other] { $tasks } Aufgaben
} und { $hours } Stunden mit sich
app-plan-small-says = Es bleiben gesetzliche Pflichten und Anhörungen, Verträge und Termine, die sich nicht verschieben lassen, und der Weg Ihrer Daten von der Entscheidung über eine Erprobung bis zum Abschalten des alten Werkzeugs; { $out ->
    [one] eine andere Aufgabe wird weggelassen und lässt
   *[other] die anderen { $out } Aufgaben werden weggelassen und lassen
} sich zurückholen.
app-plan-small = Kleiner Plan: { $count } Aufgaben, etwa { $hours } Stunden bis zum Ende
app-plan-small-go = { $out ->
    [one] Eine Aufgabe weglassen
   *[other] { $out } Aufgaben weglassen
}
app-plan-small-is = { $count ->
    [one] Eine Aufgabe ist in einem kleinen Plan weggelassen
   *[other] { $count } Aufgaben sind in einem kleinen Plan weggelassen
}
app-plan-small-where = Sie stehen in der Liste unter „weggelassene“; dort lässt sich jede wieder öffnen, hier alle zugleich.
app-plan-small-back = { $count ->
    [one] Zurückholen
   *[other] Alle { $count } zurückholen
}
app-plan-intended-last = beabsichtigt: die endgültige Entscheidung fehlt noch
app-plan-phase-count-less = { $count ->
    [one] eine Aufgabe
   *[other] { $count } Aufgaben
}, { $done } erledigt, { $skipped } weggelassen
app-plan-remarks = Hinweise
app-plan-kept-if = { $kept }, wenn die Stunden reichen
