# Der Plan
doc-plan-refused = Es gibt noch keinen Plan
doc-plan-missed = Ein fester Termin ist nicht zu halten
doc-plan-missed-line = { $what } am { $date } ist nicht zu halten; geplant: { $planned }.
doc-plan-missed-why = Die Aufgaben, die dazu führen, stehen unter „Feste Termine“.
doc-plan-term = { $months ->
    [one] Eine weitere Laufzeit von 1 Monat kostet { $cost }.
   *[other] Eine weitere Laufzeit von { $months } Monaten kostet { $cost }.
}
doc-plan-term-unknown = { $months ->
    [one] Was eine weitere Laufzeit von 1 Monat kostet, ist nicht bekannt.
   *[other] Was eine weitere Laufzeit von { $months } Monaten kostet, ist nicht bekannt.
}

# Summary
doc-plan-decided = Entscheidung
doc-plan-intended = Beabsichtigte Entscheidung
doc-plan-intended-text = Dies ist eine Absicht und kann sich noch ändern. Noch zu hören oder zu fragen: { $tasks }.
doc-plan-use-case = Anwendungsfall
doc-plan-decision = Was vorgesehen ist
doc-plan-runner-up = Springt ein, wenn die Pilotphase scheitert
doc-plan-status = Status
doc-plan-status-intended = beabsichtigt
doc-plan-status-consulted = beabsichtigt, Gremien gehört
doc-plan-status-final = entschieden
doc-plan-none = niemand
doc-plan-move = Wechsel zu { $names }
doc-plan-keep = Das heutige Werkzeug unter Bedingungen behalten
doc-plan-keep-for = Wechsel zu { $names }; das heutige Werkzeug bleibt bis { $until } für:
doc-plan-trial = Erprobung von { $names }
doc-plan-reasons = Warum, und unter welchen Bedingungen
doc-plan-reason = Grund
doc-plan-conditions = Bedingungen
doc-plan-accepted = Hingenommenes Risiko
doc-plan-review = Erneut geprüft am
doc-plan-summary = Auf einen Blick
doc-plan-time = Zeit
doc-plan-time-value = { $start } bis { $finish }
doc-plan-work = Aufwand (geschätzt)
doc-plan-work-value = { $count } Aufgaben, { $left }
doc-plan-costs = Kosten in drei Jahren
doc-plan-tied-up = Gebunden (Risikokapital)
doc-plan-more = Der Wechsel kostet mehr: { $moving } gegenüber { $stay } fürs Bleiben, { $gap } mehr, ohne eigene Stunden.
doc-plan-less = Der Wechsel kostet weniger: { $moving } gegenüber { $stay } fürs Bleiben, { $gap } weniger, ohne eigene Stunden.
doc-plan-same = Wechseln und Bleiben kosten gleich viel: { $stay }, ohne eigene Stunden.
doc-plan-more-at-least = Der Wechsel kostet mehr: { $moving } gegenüber { $stay } fürs Bleiben, mindestens { $gap } mehr, ohne eigene Stunden. Einige Preise sind nicht bekannt.
doc-plan-at-least = Wechsel: { $moving }; Bleiben: { $stay }; ohne eigene Stunden. Was weniger kostet, ist noch nicht bekannt.
doc-plan-both = Der Wechsel kostet { $moving }, das Bleiben { $stay }, ohne eigene Stunden.
doc-plan-first-hard = Erster fester Termin
doc-plan-no-return = Punkt ohne Rückkehr
doc-plan-top-risks = Schwerste Risiken
doc-plan-open = Noch nicht entschieden und nicht Teil dieses Plans: { $names }.

# Progress
doc-plan-progress = Fortschritt
doc-plan-progress-count =
    { $done ->
        [one] { $done } von { $all } Aufgaben ist erledigt.
       *[other] { $done } von { $all } Aufgaben sind erledigt.
    }
doc-plan-next = Als Nächstes
doc-plan-late = Verspätet
doc-plan-spent = Kosten bis heute nach diesem Plan
doc-plan-surprises = Notizen und Überraschungen

# Dates
doc-plan-hard = Feste Termine
doc-plan-day = Termin
doc-plan-what = Was
doc-plan-planned = Geplant
doc-plan-kept = Gehalten
doc-plan-because = am meisten Zeit davor brauchen: { $tasks }
doc-plan-kept-yes = ja
doc-plan-kept-no = nicht zu halten
doc-plan-one-more = Verpasst: eine weitere Laufzeit kostet
doc-plan-hard-notice = Kündigung: { $name }
doc-plan-hard-closing = Inhalte gelöscht: { $name }
doc-plan-full-weeks = Volle Wochen
doc-plan-full =
    { $count ->
        [one] Eine Woche braucht
       *[other] { $count } Wochen brauchen
    } mehr als { $hours } Stunden, am meisten die Woche ab { $date } mit { $worst } Stunden. Die meisten Stunden brauchen: { $tasks }. Der Plan gleicht das nicht aus; verschieben Sie Aufgaben oder holen Sie Hilfe.
doc-plan-timeline = Zeitplan
doc-plan-timeline-caption = Balken: erwartete Zeit; dünne Linie: bis wann es dauern kann, wenn alles lange braucht; Raute: fester Termin
doc-plan-alt-bar = { $name }: { $start } bis { $finish }.
doc-plan-alt-mark = { $what }: { $date }.
doc-plan-phase-decide = Entscheiden
doc-plan-phase-law = Recht
doc-plan-phase-build = Aufbauen
doc-plan-phase-pilot = Pilotphase
doc-plan-phase-people = Menschen
doc-plan-phase-move = Umzug
doc-plan-phase-switch-off = Abschalten
doc-plan-phase-keep = Betrieb und Pflege

# Tasks
doc-plan-role-board = Leitung
doc-plan-role-lead = Projektleitung
doc-plan-role-it = Technik
doc-plan-role-data-protection = Datenschutz
doc-plan-role-representation = Vertretung der Beschäftigten
doc-plan-role-trainer = Schulung
doc-plan-role-staff = Beschäftigte
doc-plan-role-adviser = Beratung
doc-plan-tasks = Aufgaben
doc-plan-tasks-intro = Jede Aufgabe nennt, was am Ende auf dem Tisch liegt, und kursiv, was ohne sie schiefgeht. Kleine Aufgaben einer Rolle teilen sich eine Zeile. Zeiten sind unsere Schätzungen, wo keine Quelle genannt ist.
doc-plan-number = Nr.
doc-plan-numbers = Aufgabe
doc-plan-task = Aufgabe
doc-plan-who = Wer
doc-plan-when = Wann
doc-plan-small = Kleine Aufgaben
doc-plan-duty = Recht: { $law }
doc-plan-note = Notiz:
doc-plan-done = Erledigt am { $date }
doc-plan-skipped = Ausgelassen, mit Gründen
doc-plan-vanished = Änderungen an Aufgaben, die nicht mehr im Plan stehen
doc-plan-edit-done = als erledigt vermerkt
doc-plan-edit-move = verschoben
doc-plan-edit-assign = jemandem zugeteilt
doc-plan-edit-skip = ausgelassen
doc-plan-edit-failed = Pilotphase gescheitert
doc-plan-edit-note = Notiz
doc-plan-edit-add = eigene Aufgabe

# Costs
doc-plan-costs-title = Kosten
doc-plan-item = Posten
doc-plan-costs-caption = Kosten in { $currency }; ein Jahr sind zwölf Monate ab Beginn des Plans
doc-plan-year = Jahr { $number }
doc-plan-sum = Summe
doc-plan-stay = Bleiben
doc-plan-old = Alte Verträge bis zu ihrem Ende
doc-plan-new = Neue Dienste
doc-plan-one-off = Einmalig
doc-plan-moving = Wechsel, ohne eigene Stunden
doc-plan-own-hours = Eigene Stunden
doc-plan-with-hours = Wechsel, mit eigenen Stunden
doc-plan-break-even = Ausgeglichen, ohne eigene Stunden
doc-plan-break-even-hours = Ausgeglichen, mit eigenen Stunden
doc-plan-never = nicht innerhalb von drei Jahren
doc-plan-budget = Budget
doc-plan-budget-line = Kosten im Jahr { $cost }: { $kept }
doc-plan-budget-met = eingehalten
doc-plan-budget-exceeded = überschritten
doc-plan-budget-unclear = unklar, weil etwas nicht bekannt ist
doc-plan-unknown = Wo ein Betrag „mindestens“ oder „nicht bekannt“ sagt, fehlt dies:
doc-plan-unknown-price = { $name }: der Preis
doc-plan-unknown-quantity = { $name }: wie viele gebraucht werden
doc-plan-unknown-vat = { $name }: die Umsatzsteuer
doc-plan-unknown-old = { $name }: was es heute kostet
doc-plan-unknown-term = { $name }: wann der Vertrag endet
doc-plan-chart-caption = Bleiben und Wechsel in jedem Jahr, ohne eigene Stunden
doc-plan-chart-alt = { $year }: Bleiben { $stay }, Wechsel { $moving }.
doc-plan-chart-stay = Bleiben
doc-plan-chart-move = Wechsel

# Risks
doc-plan-risks = Risiken
doc-plan-risks-intro = Die schwersten zuerst. Pilotphase: die Probe mit wenigen, bevor alle umziehen. Parallelbetrieb: Alt und Neu laufen nebeneinander. Rückweg: zurück zum alten Werkzeug, möglich bis zum Punkt ohne Rückkehr, an dem die erste Löschung verlangt wird.
doc-plan-risk = Risiko
doc-plan-sign = Frühes Zeichen
doc-plan-measure = Was dagegen getan wird
doc-plan-likelihood = Wahrscheinlichkeit { $likelihood }, Folgen { $impact }
doc-plan-degree-low = gering
doc-plan-degree-medium = mittel
doc-plan-degree-high = hoch
doc-plan-if-so = Noch offen, ob es zutrifft.

# Duties
doc-plan-duties = Rechtliche Pflichten
doc-plan-duties-intro = Jede Zeile ist zu prüfen; sie gibt wieder, was ihre Quelle sagt, und ist keine Rechtsberatung.
doc-plan-law = Recht
doc-plan-deliver = Was vorzulegen ist
doc-plan-duty-who = Wer, wann, geprüft durch
doc-plan-who-controller = Verantwortlicher
doc-plan-who-employer = Arbeitgeber
doc-plan-who-processor = Auftragsverarbeiter
doc-plan-due-before-decision = vor der Entscheidung
doc-plan-due-before-first-data = vor den ersten Daten
doc-plan-due-before-closing = vor dem Schließen des alten Werkzeugs
doc-plan-due-within = innerhalb von { $hours } Stunden
doc-plan-due-yearly = jedes Jahr
doc-plan-check-officer = zu prüfen durch: Datenschutzbeauftragte
doc-plan-check-expert = zu prüfen durch: fachkundige Person
doc-plan-left-open = Offen gebliebene Pflichten
doc-plan-left-reason = ausgelassen:
doc-plan-not-covered = Hier nicht abgedeckt: bitte fragen
doc-plan-not-covered-intro = Zu diesen Themen wurde keine Quelle gelesen. Es sind Fragen, kein Recht.
doc-plan-ask-task = (Aufgabe { $numbers })

# Ways
doc-plan-ways = Ausstieg und Einzug
doc-plan-ways-intro = Was der Katalog darüber weiß, wie Inhalte aus dem alten Werkzeug heraus- und in das neue hineinkommen.
doc-plan-how = Wie
doc-plan-until = Bis wann
doc-plan-anchor-contract-end = dem Ende des Vertrags
doc-plan-anchor-notice = der Kündigung
doc-plan-anchor-renewal = der Verlängerung
doc-plan-anchor-closing = dem Schließen des Kontos
doc-plan-anchor-creation = der Entstehung
doc-plan-days-after = { $days } Tage nach { $anchor }
doc-plan-days-before = { $days } Tage vor { $anchor }
doc-plan-back = Der Rückweg
doc-plan-back-text = Bis zum { $date } lässt sich zum alten Werkzeug zurückkehren. Dann wird die erste Löschung verlangt (Aufgabe { $number }: { $title }), und es gibt keinen Rückweg mehr.
doc-plan-on = Wenn die Pilotphase scheitert
doc-plan-on-text = { $use_case }: Wird wie geplant am { $failed } entschieden, dass die Pilotphase gescheitert ist, springt { $name } ein; über die zweite Pilotphase wäre am { $finish } entschieden. Diese Aufgaben kämen hinzu, außerhalb der Termine dieses Plans:
doc-plan-on-text-trial = { $use_case }: Besteht keine der erprobten Möglichkeiten und wird über die letzte Pilotphase wie geplant am { $failed } entschieden, springt { $name } ein; über dessen Pilotphase wäre am { $finish } entschieden. Diese Aufgaben kämen hinzu, außerhalb der Termine dieses Plans:
doc-plan-holidays = Feiertage
doc-plan-tied-value = { $amount }, zurück erst nach dem Austritt (siehe „Kosten“)
doc-plan-tied-until = Gebunden mindestens bis
doc-plan-tied-ask = nicht bekannt; bitte den Betreiber fragen
doc-plan-own-range = Eigene Stunden, bestenfalls bis schlimmstenfalls; Wiederkehrendes einmal gezählt
doc-plan-own-range-value = { $best }, wenn jede Aufgabe glattgeht, { $worst }, wenn jede lange dauert
doc-plan-rate = 1 { $from } = { $rate } { $to } am { $date }
doc-plan-together = Alle Währungen zusammen
doc-plan-together-value = Bleiben { $stay }, Wechsel { $moving }, ohne eigene Stunden ({ $rates })
doc-plan-back-tried = Den Weg geht man in Aufgabe { $number } einmal zur Probe.
doc-plan-critical = kein Puffer
doc-plan-slack =
    { $count ->
        [0] kaum Puffer
        [one] Puffer: { $days } Tag
       *[other] Puffer: { $days } Tage
    }
doc-plan-slack-intro = Puffer sind die Arbeitstage, um die sich eine Aufgabe verschieben darf, ehe ein fester Termin oder das Ende des Plans wandert. Eine Aufgabe ohne Puffer ist kritisch.
doc-plan-not-compared = Nicht im Katalog, darum hier nicht verglichen und nur mit allgemeinen Aufgaben: { $names }.
doc-plan-failed-on = Gescheitert am { $date }
doc-plan-trigger = Anlass:
doc-plan-trigger-intro = „Anlass“ nennt, was eine Aufgabe hier nötig macht, etwa eine Angabe über Ihre Organisation oder eine Tatsache über den gewählten Dienst; eine Aufgabe ohne ihn gehört zu jedem solchen Wechsel. Zahlen in Klammern führen zu den Quellen am Ende, je mit ihrem Datum.
doc-plan-exception = Eine Ausnahme endet zu früh
doc-plan-kept-open = offen
doc-plan-unplanned-trial = noch nichts geplant: Über die Probe wird am { $date } entschieden; führt sie zu einem Umzug, sind Export, Kündigung und Löschung noch zu planen
doc-plan-unplanned-open = noch nichts geplant: Über diesen Anwendungsfall ist nicht entschieden; Export und Kündigung sind noch zu planen
doc-plan-one-more-there = siehe { $name }, falls es ein Vertrag ist
doc-plan-notice-for = eine Kündigung für { $names }; erst wenn alle ihre Pilotphasen gelungen sind
doc-plan-accepted-early = Endet vor der Umstellung ({ $date }). Gilt es dann noch, braucht es ein späteres Datum.
doc-plan-spent-old = bisherige Verträge: { $amount }
doc-plan-spent-new = neue Dienste: { $amount }
doc-plan-notice-needed = noch gebraucht für { $names }: nicht kündigen, ehe dort etwas anderes entschieden ist
doc-plan-intended-nobody = Dies ist eine Absicht und kann sich noch ändern. Zu hören ist niemand mehr; es fehlt die endgültige Entscheidung.
doc-plan-even-rate = nicht bekannt: Ein Kurs zwischen den Währungen fehlt
doc-plan-runner-up-gone = { $name } kann nicht übernehmen: nicht mehr angeboten oder nicht in diesem Katalog
doc-plan-settled = { $count ->
    [one] Eine Aufgabe des Entscheidens ist noch offen, obwohl nach dem Stand der Entscheidung alle angehört sind oder sie endgültig ist. Haken Sie sie ab, wenn sie getan ist.
   *[other] { $count } Aufgaben des Entscheidens sind noch offen, obwohl nach dem Stand der Entscheidung alle angehört sind oder sie endgültig ist. Haken Sie ab, was davon getan ist.
}
doc-plan-decision-final = Was entschieden ist
doc-plan-timeline-bars = Balken: erwartete Zeit; dünne Linie: bis wann es dauern kann, wenn alles lange braucht
doc-plan-notice-day = Letzter Arbeitstag, an dem die Kündigung noch rechtzeitig ist
doc-plan-intended-no-body = Dies ist eine Absicht und kann sich noch ändern. Ein Gremium oder eine Stelle ist nicht mehr zu hören.
doc-plan-weighings = Gewichte und Vetos (Aufgabe { $numbers })
doc-plan-own-rate = Wie eigene Stunden gerechnet sind
doc-plan-own-rate-value = etwa { $hours } Stunden zu { $rate } je Stunde. Mitgezählt sind auch erledigte Aufgaben und, je einmal, was danach wiederkehrt; darum sind es mehr als die noch zu leistenden.
doc-plan-own-rate-adviser = etwa { $hours } Stunden zu { $rate } je Stunde; davon sind { $adviser } Stunden Aufgaben der Beratung, zum selben Satz gerechnet. Ein Honorar der Beratung ist nicht eingetragen und steht in keiner anderen Zeile. Mitgezählt sind auch erledigte Aufgaben und, je einmal, was danach wiederkehrt; darum sind es mehr als die noch zu leistenden.
doc-plan-kept-if-two = ja, außer es ist ein Vertrag
doc-plan-one-contract-note = Ihre Notiz zu dieser Kündigung: { $text }
doc-plan-sooner-best = Bestenfalls, wenn jede Aufgabe glattgeht, ist es der { $date }.
doc-plan-sooner-start = Begänne der Plan schon am { $start }, wäre es der { $date }.
doc-plan-sooner-hours = Mit { $hours } Stunden in der Woche wäre es der { $date }.
doc-plan-sooner-until = Bis dahin bleibt das heutige Werkzeug in Gebrauch: Legen Sie jetzt fest, was so lange gilt.
doc-plan-not-clear = Noch nicht geklärt: { $musts }.
doc-plan-not-clear-more = Noch nicht geklärt: { $musts }; und { $count } weitere.
doc-plan-brief-intro = Jede Aufgabe in einer Zeile, mit ihrem letzten Tag nach dem Plan. Die Nummern sind die des vollen Plans. Die Zeiten sind unsere Schätzungen.
doc-plan-brief-done = erledigt
doc-plan-brief-failed = gescheitert
doc-plan-chart-caption-open = Bleiben und Wechseln in jedem Jahr, ohne eigene Stunden; gestricheltes Ende: mindestens so viel, etwas ist nicht bekannt
doc-plan-on-text-both = Bestehen beide, entscheidet die Leitung in Aufgabe { $decide }, welche bleibt; wonach, hält sie vorher in Aufgabe { $criteria } fest.
doc-plan-to-read = Vor der Bestellung lesen und prüfen:
doc-plan-task-until = { $title } (bis { $date })
doc-plan-tasks-more = { $tasks }; und { $count } weitere
doc-plan-prices = Was die neuen Dienste verlangen
doc-plan-price-of = Wer es verlangt
doc-plan-price = Preis
doc-plan-price-count = Gerechnet
doc-plan-price-year = Im Jahr
doc-plan-price-once = einmal
doc-plan-price-own = (von der Beratung eingesetzt)
doc-plan-on-text-both-unset = Bestehen beide, entscheidet die Leitung in Aufgabe { $decide }, welche bleibt; wonach, hält vorher keine Aufgabe dieses Plans fest.
doc-plan-on-text-both-criteria = Bestehen beide, entscheidet die Leitung, welche bleibt; wonach, hält sie vorher in Aufgabe { $criteria } fest.
doc-plan-unknown-month = { $name }: Der Vertrag endet spätestens einen Monat nach Ablauf der Kündigungsfrist (Laufzeit ein Monat; der Tag ist nicht eingetragen)
doc-plan-role-team = Team
doc-plan-costs-none-known = Eine Tabelle der Jahre fehlt, weil noch kein Betrag bekannt ist, weder für das Bleiben noch für den Wechsel.
doc-plan-move-from = Wechsel von { $old } zu { $names }
doc-plan-skipped-many = { $count } Aufgaben aus einem Grund:
doc-plan-running = Alte Verträge: Gezählt ist jede Zahlung, die vom Monat des Beginns an ({ $month }) bis zum Ende des Vertrags fällig wird; eine Laufzeit, die davor begann, gilt als schon bezahlt.
