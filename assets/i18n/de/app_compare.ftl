# Der Schritt Vergleich
app-compare-lead = Besser als was? Oben steht das heutige Werkzeug; jede Zeile sagt, wie viel besser oder schlechter ein Dienst ist.
app-band-ends = wahrscheinlich { $from } bis { $to }, in jedem Fall zwischen { $low } und { $high }
app-known = { $known } bekannt
app-known-weak = { $known } bekannt: { $well } gut belegt, { $weak } schwach belegt
app-row-spoken = { $name }: { $likely }, { $ends }; { $known }
app-reason-below = Nicht erfüllt: { $gate }
app-reason-weak = Schwach belegt: { $gate }
app-reason-unknown = Nicht bekannt: { $gate }
app-reason-partial = Mit Einschränkungen: { $gate }
app-reason-capacity = Vom Dienst nicht zugesagt: { $gate }
app-reason-proof = Erfüllt, bitte Nachweis erfragen: { $gate }
app-reason-waived = Für diesen Dienst erlassen: { $gate }
app-own-level = eigene Einstufung
app-order = Reihenfolge
app-order-likely = Nach Schätzung
app-order-proven = Nach Belegen
app-compare-view = Ansicht
app-compare-ranking = Rangfolge
app-compare-side = Nebeneinander
app-compare-weights = Gewichte
app-compare-today = heute in Gebrauch
app-compare-more = { $count ->
    [one] 1 weiterer Dienst
   *[other] { $count } weitere Dienste
}
app-compare-thin = Zu wenig bekannt zum Vergleichen ({ $count })
app-compare-thin-note = Sie können gewählt werden; lassen Sie vorher die wichtigste Frage beantworten.
app-compare-failing = Erfüllen Ihre Bedingungen nicht ({ $count })
app-compare-unclear = { $count ->
    [one] Offen: 1 Bedingung
   *[other] Offen: { $count } Bedingungen
}
app-compare-legend = Bekannt: der Anteil Ihrer Gewichte, der auf Bekanntem beruht; 100 % wären alle Kriterien und Wünsche, die zählen. Ein Klick auf die Zeile zeigt ihre Teile, ihren Preis und was vor der Bestellung zu lesen ist.
app-compare-pick = Nebeneinander: { $name }
app-compare-pick-full = Vier passen nebeneinander. Nehmen Sie zuerst einen heraus.
app-compare-name = Dienst
app-compare-points = Punkte
app-compare-against = Gegenüber heute
app-compare-known = Bekannt
app-compare-parts = { $name } setzt sich zusammen aus
app-compare-part = { $group }: { $points } von { $most } Punkten
app-side-hint = Haken Sie in der Rangfolge bis zu vier Dienste an. Ein Klick auf eine Zelle zeigt, worauf sie beruht.
app-side-total = Punkte gesamt
app-side-different = Worin sie sich unterscheiden ({ $count })
app-side-same = Bei allen gleich ({ $count })
app-side-cell = { $name }, { $item }: { $level }
app-evidence-title = Worauf es beruht
app-evidence-close = Belege schließen
app-evidence-plan = Gilt für den Tarif
app-evidence-carrier = Gilt für
app-evidence-grade = Wie sicher
app-evidence-basis = Beruht auf
app-evidence-own-source = Quelle
app-evidence-own-on = Eingetragen am
app-evidence-stale = Die Quelle ist älter als erlaubt und zählt deshalb als schwächer belegt: Die Punkte bleiben, die Spanne wird breiter.
app-evidence-catalogue = Im Katalog steht: { $level }
app-evidence-why = Warum das zählt
app-evidence-question = Frage an den Betreiber
app-evidence-sources = Quellen
app-evidence-no-source = Keine Quelle: Es wurde nichts gefunden.
app-source-read = gelesen am { $day }
app-source-primary = vom Anbieter oder der Behörde selbst veröffentlicht
app-source-open = Im Browser öffnen: { $title }
app-basis-measured = eigene Messung
app-basis-this-service = Seite oder Vertrag zu diesem Dienst
app-basis-program = Grundeinstellung des Programms
app-basis-operator-website = Website des Betreibers
app-basis-secondary = Bericht von anderen
app-basis-absence = ganzes Dokument, in dem es nicht vorkommt
app-carrier-service = dieser Dienst: { $name }
app-carrier-software = das Programm: { $name }
app-carrier-provider = der Betreiber: { $name }
app-carrier-self-hosted = { $name }, wenn Sie es selbst betreiben
app-carrier-override = Ihre eigene Einstufung, nur für diesen Dienst
app-override = Anders einstufen…
app-override-level = Ihre Einstufung
app-override-reason = Grund (nötig)
app-override-source = Quelle: Brief, Gespräch, Seite
app-override-go = So einstufen
app-override-remove = Meine Einstufung verwerfen
app-override-not-here = Zahlen und Sprachen lassen sich hier nicht ändern.
app-ask-first = zuerst fragen: { $name }
app-fall-title = Von { $from } ({ $start }) zu { $to } ({ $end }), in Punkten
app-fall-rest = { $count } kleinere Schritte zusammen
app-waive = Für diesen Dienst darauf verzichten …
app-waive-go = Verzichten, mit diesem Grund
app-waive-back = Für { $name } wieder verlangen
app-band-hull = in jedem Fall zwischen { $low } und { $high }
app-row-place = Platz { $rank }
app-row-against = { $difference } gegenüber heute
app-row-thin = zu wenig bekannt zum Vergleichen
app-compare-veto = „{ $voice }“ kann damit nicht leben
app-compare-voice = Wessen Zahlen zählen
app-compare-voice-client = Auftraggeber
app-compare-voice-one = Stimme: { $voice }
app-compare-voice-weights = Die Rangfolge zeigt gerade eine Stimme. Diese Regler sind die des Auftraggebers.
app-trial-title = Eigene Erprobung
app-trial-own = vom Auftraggeber, 1 bis 5, nie in der Punktzahl
app-trial-add = Eigene Erprobung notieren …
app-trial-remove = Diese Erprobung entfernen: { $about }
app-trial-who = Wer es ausprobiert hat
app-trial-note = Was aufgefallen ist
app-trial-none = nicht erprobt
app-trial-go = Notieren
app-evidence-own-said-by = Gesagt von
app-override-said-by = Wer es gesagt hat: Rolle oder Name
app-stale-source = Quelle von { $year }
app-grade-old = { $read }, zählt als { $grade }, weil die Quelle alt ist
app-row-changes = Wer auf eine Bedingung verzichtet, reiht diesen Dienst ein, als erfüllte er sie; eine Erprobung wird nur neben den Fakten notiert und ändert keine Punkte.
app-evidence-sources-catalogue = Quellen des Katalogs
app-compare-choose = Dafür entscheiden
app-known-of-service = diesen Dienst: { $name }
app-known-of-provider = den Betreiber: { $name }
app-compare-tick = Neben-
    einander
app-compare-tick-hint = Haken Sie bis zu vier Dienste an, um sie nebeneinander zu sehen.
app-compare-ticked = { $count ->
    [one] 1 Dienst angehakt
   *[other] { $count } Dienste angehakt
}
app-compare-see-side = Nebeneinander ansehen
app-compare-failing-note = Sie behalten ihre Punkte, haben aber keinen Platz. Durchgerechnet wird nur, was einen Platz hat; darum haben sie keinen Balken.
app-compare-unranked = ohne Platz
app-compare-unranked-why = Kein Balken: Durchgerechnet wird nur, was einen Platz in der Rangfolge hat, und dieser Dienst hat keinen.
app-part-points = { $points } von { $most } Punkten
app-part-item = { $name }: { $level }; { $points }
app-part-level = { $level } ({ $remark })
app-part-hint = Öffnen Sie eine Gruppe, um zu sehen, woraus ihre Punkte bestehen; ein Klick auf eine Zeile zeigt, worauf sie beruht.
app-row-read = vor der Bestellung lesen: { $what }
app-before-title = Vor der Bestellung lesen und prüfen: { $what }
app-cost-year = Kosten eines Jahres: { $amount }
app-cost-year-counted = Kosten eines Jahres: { $amount } ({ $counted })
app-cost-title = Kosten eines Jahres
app-cost-title-note = wie sie am Budget gemessen werden
app-cost-paid = nach heutigem Vertrag
app-cost-times = { $price } × { $count }
app-cost-times-unknown = { $price }, Anzahl nicht bekannt
app-cost-offer = { $price } nach dem angebotenen Preis
app-cost-fee = { $price } als Beitrag an den Betreiber
app-cost-missing = der Preis des Dienstes selbst ist nicht bekannt
app-cost-vat = Umsatzsteuer nicht bekannt
app-part-unknown = nicht bekannt: in der Mitte gezählt
app-band-mark = beste Schätzung
app-band-probable = in acht von zehn Durchrechnungen
app-band-range = vom Schlechtesten zum Besten, das möglich ist
app-band-today = heutiges Werkzeug
app-order-likely-says = Geordnet nach der besten Schätzung; was nicht bekannt ist, zählt darin in der Mitte.
app-order-proven-says = Geordnet nach dem, was belegt ist; was nicht bekannt ist, zählt, als wäre es schlecht.
app-not-open = Steht uns nicht offen
app-not-open-go = Nicht offen, aus diesem Grund
app-not-open-back = Steht uns doch offen
app-not-open-said = Steht uns nicht offen: { $reason } ({ $date })
app-must-open = Steht uns offen
app-quote-enter = Angebotenen Preis eintragen…
app-quote-change = Angebotenen Preis ändern…
app-quote-remove = Angebotenen Preis entfernen
app-quote-go = Diesen Preis verwenden
app-quote-needs = Nötig sind ein Betrag und ein Grund.
app-quote-amount = Angebotener Betrag
app-quote-vat = Umsatzsteuer
app-quote-plan = Tarif, wenn er einen Namen hat
app-quote-reason-example = von wem das Angebot ist und von wann
app-quote-accounts = Zählt einmal je Konto, das der Schritt Bedarf nennt.
app-quote-members = Zählt einmal. Sobald der Preis hier steht, können Sie eintragen, für wie viele Mitglieder gezahlt wird.
app-quote-said = Angeboten am { $date }: { $price }, { $vat } ({ $reason })
app-quote-said-bare = Angeboten am { $date }: { $price }, { $vat }
app-quote-count-member-month = Mitglieder, für die gezahlt wird (leer: 1, die Organisation selbst)
app-quote-count-host-month = Personen, die Besprechungen eröffnen
app-quote-count-server-month = Server
app-quote-count-gb-month = Gigabyte
app-quote-counts-hold = Die Zahl gilt für jeden Dienst dieses Anwendungsfalls, der so bezahlt wird, auch für Beiträge an Genossenschaften.
app-cost-count-user-month = { $count ->
    [one] 1 Konto
   *[other] { $count } Konten
}
app-cost-count-member-month = { $count ->
    [one] 1 Mitgliedschaft, die eigene
   *[other] { $count } Mitgliedschaften
}
app-cost-count-host-month = { $count ->
    [one] 1 Gastgeber
   *[other] { $count } Gastgeber
}
app-cost-count-server-month = { $count ->
    [one] 1 Server
   *[other] { $count } Server
}
app-cost-count-gb-month = { $count } GB
app-level-best = beste Stufe
app-level-middle = auf halbem Weg
app-level-worst = schlechteste Stufe
app-compare-pick-always = immer
app-compare-pick-always-why = Es ist heute in Gebrauch: Es steht immer neben dem, was Sie ankreuzen.
app-override-needs-level = Wählen Sie zuerst Ihre Einstufung.
app-override-needs-reason = Nennen Sie zuerst einen Grund.
app-cost-offer-tax = { $price } nach dem angebotenen Preis + { $rate } % Umsatzsteuer
app-cost-vat-top = mit { $rate } % dazu { $amount }
app-cost-vat-within = mit { $rate } % dazu { $amount }, auch das im Budget
app-cost-free = kostenlos
app-row-year = im Jahr: { $amount }
app-not-open-condition = wir erfüllen die Bedingung nicht: „{ $how }“
