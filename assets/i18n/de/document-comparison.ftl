# Der Vergleich
doc-cmp-short = Kurz gesagt
doc-cmp-overview = Wer in welchem Anwendungsfall vorn liegt
doc-cmp-first = Vorn
doc-cmp-no-leader = Es ist zu wenig bekannt, um einen Ersten zu nennen.
doc-cmp-alone = { $leader } erreicht { $score } von 100 Punkten. Kein anderer Dienst ist gut genug bekannt, um ihn damit zu vergleichen.
doc-cmp-level = { $leader } und { $second } haben gleich viele Punkte: { $score } von 100.
doc-cmp-leads = { $leader } liegt mit { $score } von 100 Punkten vorn, { $difference } Punkte vor { $second }.
doc-cmp-leader-meets = { $leader } erfüllt alle Muss-Kriterien.
doc-cmp-first-meets = Für { $leader } sind nicht alle Muss-Kriterien geklärt. Der erste Dienst, der alle erfüllt, ist { $first } mit { $score } Punkten.
doc-cmp-none-meets = Noch ist für keinen Dienst sicher, dass er alle Muss-Kriterien erfüllt.
doc-cmp-today-leads = Er ist heute schon im Einsatz.
doc-cmp-above-today = Das sind { $difference } Punkte mehr als { $today }, heute im Einsatz.
doc-cmp-below-today = { $today }, heute im Einsatz, hat { $difference } Punkte mehr.

# The question
doc-cmp-question = Die Frage
doc-cmp-question-text = Welcher Dienst passt für { $client } zu diesem Zweck: { $purpose }?
doc-cmp-use-case = Anwendungsfall
doc-cmp-replaces = Heute im Einsatz
doc-cmp-sessions = Art der Treffen
doc-cmp-largest = Personen im größten Treffen
doc-cmp-rooms = Räume zur gleichen Zeit
doc-cmp-guests = Gäste nehmen teil
doc-cmp-confidential = Vertrauliche Gespräche
doc-cmp-seats = Personen, die ein Konto brauchen
doc-cmp-budget = Budget
doc-cmp-today = Heute
doc-cmp-today-score = Mit demselben Maßstab erreicht { $name } { $score } von 100 Punkten (Spanne { $band }, { $known } bekannt).
doc-cmp-today-fails = { $name } erfüllt diese Muss-Kriterien nicht: { $reasons }.
doc-cmp-today-unknown = Hier nicht verglichen, weil der Katalog es nicht enthält: { $names }.

# Must-haves
doc-cmp-must = Muss-Kriterien
doc-cmp-must-none = Es wurden keine Muss-Kriterien gesetzt.
doc-cmp-must-intro = Wer eines davon nicht erfüllt, scheidet aus, wie gut der Dienst sonst auch ist. Unklar heißt: nicht gut genug bekannt, noch zu fragen.
doc-cmp-must-caption = Wie viele der { $count } Dienste jedes Muss-Kriterium erfüllen
doc-cmp-must-column = Muss-Kriterium
doc-cmp-must-meets = erfüllen
doc-cmp-must-unclear = noch zu klären
doc-cmp-must-fails = scheiden aus
doc-cmp-must-without = Dieses Muss-Kriterium entscheidet über den ersten Platz: { $must }. Ohne es läge { $name } vorn.

# Priorities
doc-cmp-priorities = Was zählt
doc-cmp-priorities-intro = Sie haben jedem Punkt eine Wichtigkeit von 0 bis 10 gegeben, ausgehend von der Voreinstellung „{ $preset }“. Der Wert sagt, wie viele von 100 Punkten er höchstens bringt.
doc-cmp-priorities-caption = Gruppen fett, darunter, woraus sie bestehen
doc-cmp-what-counts = Punkt
doc-cmp-importance = Wichtigkeit
doc-cmp-worth = Wert bis zu
doc-cmp-silent = Zählt nach dieser Gewichtung nicht: { $names }.

# Ranking
doc-cmp-ranking = Rangfolge
doc-cmp-ranking-intro = Die dünne Linie zeigt, wie weit der Wert fallen oder steigen könnte, wenn alles Ungewisse in eine Richtung ginge, der Balken, wo er in acht von zehn Ziehungen liegt, die Raute den wahrscheinlichen Wert. Eine lange Linie heißt: Vieles ist noch unbekannt.
doc-cmp-ranking-caption = Alle Dienste mit Rang, das heutige Werkzeug zuerst
doc-cmp-bands-caption =
    { $count ->
        [one] Der erste Dienst
       *[other] Die ersten { $count } Dienste
    }: wahrscheinliche Punktzahl, Bereich von acht aus zehn Ziehungen, niedrigste und höchste mögliche
doc-cmp-bands-today = Heute: { $name }
doc-cmp-bands-rank = { $rank }. { $name }
doc-cmp-bands-alt = { $name }: wahrscheinlich { $score } Punkte, Spanne { $band }.
doc-cmp-bands-unit = Punkte
doc-cmp-rank = Rang
doc-cmp-today-mark = heute
doc-cmp-service = Dienst
doc-cmp-services = Dienste
doc-cmp-likely = Punkte
doc-cmp-gaps = Fehlende Nummern gehören zu Diensten, über die zu wenig bekannt ist; sie folgen unten.
doc-cmp-unclear-column = Muss-Kriterium
doc-cmp-unclear-caption = Was bei den nebeneinander gezeigten Diensten noch zu klären ist oder einen Nachweis braucht
doc-cmp-band = Spanne
doc-cmp-known = Bekannt
doc-cmp-difference = Gegenüber heute
doc-cmp-status = Muss-Kriterien
doc-cmp-thin = Zu wenig bekannt für einen Vergleich
doc-cmp-thin-intro =
    { $count ->
        [one] Bei einem Dienst sind weniger als 60 % dessen bekannt, was zählt. Er kann gut sein, aber nicht als Erster genannt werden.
       *[other] Bei { $count } Diensten sind weniger als 60 % dessen bekannt, was zählt. Sie können gut sein, aber nicht als Erste genannt werden.
    }
doc-cmp-failing = Erfüllt Ihre Muss-Kriterien nicht
doc-cmp-failing-intro =
    { $count ->
        [one] Ein Dienst scheidet aus.
       *[other] { $count } Dienste scheiden aus.
    } Erweist sich ein Muss-Kriterium als zu streng, lässt es sich ändern.
doc-cmp-failing-column = Gründe

# Stability
doc-cmp-stability = Was den ersten Platz ändern würde
doc-cmp-stable = Keine Stellung eines einzelnen Reglers ändert den ersten Platz. { $leader } bleibt vorn, gleich welche Wichtigkeit ein Punkt erhält, solange die anderen bleiben, wie sie sind.
doc-cmp-unstable = { $leader } bleibt vorn, solange diese Wichtigkeiten in den Grenzen bleiben, jede für sich genommen. Darüber hinaus liegt ein anderer Dienst vorn.
doc-cmp-firm =
    { $count ->
        [one] Für den anderen Regler ändert keine Stellung den ersten Platz.
       *[other] Für die anderen { $count } Regler ändert keine Stellung den ersten Platz.
    }
doc-cmp-slider = Wichtigkeit von
doc-cmp-slider-group = { $name } (ganze Gruppe)
doc-cmp-now = Jetzt
doc-cmp-stays = Bleibt vorn
doc-cmp-range = von { $from } bis { $to }
doc-cmp-range-from = ab { $from }
doc-cmp-range-to = bis { $to }

# Side by side
doc-cmp-side = Nebeneinander
doc-cmp-side-ranked = Die ersten Dienste der Rangfolge; die Punkte der Gruppen ergeben die Summe
doc-cmp-side-shortlist = Die Dienste der engeren Wahl; die Punkte der Gruppen ergeben die Summe
doc-cmp-levels-caption = { $group }: worin sie sich unterscheiden
doc-cmp-points = Punkte
doc-cmp-points-of = { $name } (von { $worth })
doc-cmp-total = Summe
doc-cmp-known-weak = { $known }, davon { $weak } schwach
doc-cmp-yearly = Kosten im Jahr
doc-cmp-criterion = Punkt
doc-cmp-same = Bei allen gleich:
doc-cmp-all-unknown = Bei keinem bekannt: { $names }.
doc-cmp-evidence = Anhang: Worauf die Stufen beruhen
doc-cmp-evidence-intro = Was gilt, unter welcher Bedingung, und wo es gelesen wurde.
doc-cmp-found = Punkt und Stufe
doc-cmp-rests-on = Beleg

# Own
doc-cmp-voices = Stimmen
doc-cmp-veto = Unverzichtbar: { $must }. Nicht erfüllt von: { $names }. Von den anderen mit Rang nach heutigem Wissen erfüllt: { $met }; noch zu klären: { $open }.
doc-cmp-veto-none = Unverzichtbar: { $must }. Dienste mit Rang, die es nach heutigem Wissen erfüllen: { $met }; bei denen es noch zu klären ist: { $open }; die es verfehlen: 0.
doc-cmp-changes = Eigene Urteile und Ausnahmen
doc-cmp-changes-intro = Hier weicht die Beratung vom Katalog oder von den Muss-Kriterien ab.
doc-cmp-what = Was
doc-cmp-why = Warum
doc-cmp-own-head = Eigenes Urteil vom { $date }:
doc-cmp-when = Wann
doc-cmp-when-who = Wann, wer
doc-cmp-own-source = Quelle:
doc-cmp-waived = Ausgesetzt: { $must }
doc-cmp-offer = Eingesetzter Preis: { $price }
doc-cmp-trials = Eigene Erprobung
doc-cmp-trials-intro = Noten von 1 (schlecht) bis 5 (gut). Sie werden gezeigt und zählen nicht in der Punktzahl.
doc-cmp-joining = Beitritt
doc-cmp-sound = Ton
doc-cmp-picture = Bild
doc-cmp-ease = Bedienung
doc-cmp-note = Anmerkung
doc-cmp-must-better = besser: { $levels }
doc-cmp-own-said-by = gesagt von:
doc-cmp-priorities-own = Sie haben jedem Punkt eine Wichtigkeit von 0 bis 10 gegeben. Der Wert sagt, wie viele von 100 Punkten er höchstens bringt.
doc-cmp-must-worse = ausgeschlossen: { $levels }
doc-cmp-not-open = Steht Ihnen nicht offen
doc-cmp-intended = Beabsichtigt oder entschieden
doc-cmp-intended-keep = bleibt: { $names }
doc-cmp-beyond = Dahinter vorn
