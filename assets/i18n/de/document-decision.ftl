# Die Entscheidung
doc-dec-decision = Die Entscheidung
doc-dec-intended = Die beabsichtigte Entscheidung
doc-dec-intended-note = Noch keine Entscheidung
doc-dec-intended-text = Sie ist beabsichtigt. Noch nicht alle, die zu hören sind, wurden gehört.
doc-dec-open = Noch ist nichts entschieden
doc-dec-open-text = Wählen Sie im Schritt Entscheidung eine der vier Arten: wechseln, behalten, für eines behalten oder zwei erproben. Dann steht sie in diesem Vermerk.
doc-dec-kind = Art
doc-dec-move = Wechsel zu einem anderen Dienst
doc-dec-keep = Das heutige Werkzeug bleibt, unter Auflagen
doc-dec-keep-for = Das alte Werkzeug bleibt für eines: { $what }, bis { $until }
doc-dec-trial = Zwei Dienste erproben, dann entscheiden
doc-dec-status = Stand
doc-dec-status-intended = beabsichtigt
doc-dec-status-consulted = beraten: wer zu hören ist, wurde gehört
doc-dec-status-final = endgültig
doc-dec-option = Dienst
doc-dec-runner-up = Springt ein, wenn die Pilotphase scheitert
doc-dec-reason = Grund
doc-dec-on = Datum
doc-dec-review = Wird wieder angesehen am
doc-dec-conditions = Auflagen
doc-dec-risks = Bewusst getragene Risiken
doc-dec-risk = Risiko
doc-dec-risk-by = Getragen von
doc-dec-risk-until = Bis
doc-dec-no-end = kein Ende genannt
doc-dec-options = Was abgewogen wurde
doc-dec-options-caption = Die ersten Dienste, das heutige Werkzeug als Maßstab; das Gewählte ist hervorgehoben
doc-dec-waivers = Muss-Kriterien, auf die für einen Dienst verzichtet wurde
doc-dec-own = Eigene Einstufungen gegen den Katalog
doc-dec-heard = Wer gehört wurde
doc-dec-heard-none = Es liegen keine Stimmen vor.
doc-dec-veto = Kann nicht verzichten auf: { $must }.
doc-dec-veto-against = Kann nicht verzichten auf: { $must }. Das Gewählte erfüllt es nicht; dieser Einwand bleibt stehen.
doc-dec-basis = Worauf sie beruht
doc-dec-changes =
    { $count ->
        [0] Kein Gewicht, kein Muss-Kriterium und keine eigene Einstufung wurde geändert, nachdem eine Rangfolge zu sehen war.
        [one] Ein Gewicht, ein Muss-Kriterium oder eine eigene Einstufung wurde geändert, nachdem eine Rangfolge zu sehen war (von { $all } Änderungen insgesamt).
       *[other] { $count } Gewichte, Muss-Kriterien oder eigene Einstufungen wurden geändert, nachdem eine Rangfolge zu sehen war (von { $all } Änderungen insgesamt).
    }
doc-dec-no-fingerprint = Die Fakten, auf denen sie beruht, wurden nicht festgehalten, weil nicht im Programm entschieden wurde.
doc-dec-fingerprint =
    { $count ->
        [one] Ein Fakt wurde mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
       *[other] { $count } Fakten wurden mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
    }
