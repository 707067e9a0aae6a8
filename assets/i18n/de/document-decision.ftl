# Die Entscheidung
doc-dec-decision = Die Entscheidung
doc-dec-intended = Die beabsichtigte Entscheidung
doc-dec-intended-note = Noch keine Entscheidung
doc-dec-intended-text = Sie ist beabsichtigt. Noch nicht alle, die nach Recht oder eigener Regel zu hören sind, wurden gehört; wer das ist, steht im Plan.
doc-dec-open = Noch ist nichts entschieden
doc-dec-open-text = Sobald Wechsel, Bleiben, Bleiben für einen Zweck oder eine Erprobung von zweien beschlossen ist, steht es hier.
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
doc-dec-options-caption = Die ersten Dienste, das heutige Werkzeug als Maßstab; Gewähltes ist hervorgehoben. Rang in Klammern: zu wenig bekannt, um ihn vorn zu nennen
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
doc-dec-no-fingerprint = Die Fakten, auf denen sie beruht, wurden nicht mit festgehalten.
doc-dec-fingerprint =
    { $count ->
        [one] Ein Fakt wurde mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
       *[other] { $count } Fakten wurden mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
    }
doc-dec-board = Wer vorn liegt und wie sicher das ist
doc-dec-board-caption = Punkte von 100; wie oft ein Dienst vorn liegt, wenn Gewichte und unsichere Fakten neu gezogen werden; wie viel von dem, was zählt, bekannt ist
doc-dec-board-what = Steht hier als
doc-dec-board-open = Offene Muss-Kriterien
doc-dec-board-leads = vorn nach Punkten
doc-dec-board-intended = beabsichtigt
doc-dec-board-decided = entschieden
doc-dec-board-tried = wird erprobt
doc-dec-board-kept = bleibt
doc-dec-board-takes-over = springt ein, wenn der Pilot scheitert
doc-dec-board-today = heute im Einsatz
doc-dec-board-fails = nicht erfüllt: { $must }
doc-dec-board-unclear = ungeklärt: { $must }
doc-dec-board-none = keine
doc-dec-change = Was das ändern würde
doc-dec-change-weights = Andere Gewichte. { $leader } bleibt nach Punkten vorn, solange diese Wichtigkeiten von 0 bis 10 in ihren Grenzen bleiben: { $names }.
doc-dec-change-no-weight = Andere Gewichte: Kein einzelnes ändert, wer nach Punkten vorn ist ({ $leader }).
doc-dec-ask-what = Was
doc-dec-ask-self = Sie selbst: auf eigenem Server hängt es von Ihren Einstellungen ab
doc-dec-change-scenarios = Was geschehen kann, und wer dann vorn wäre: { $names }.
doc-dec-change-no-scenario = Keines der durchgespielten Szenarien ändert, wer vorn ist.
doc-dec-change-more = { $count } weitere
doc-dec-board-proof = nach heutigem Wissen erfüllt, Nachweis verlangen: { $must }
doc-dec-failed = Im Piloten gescheitert
doc-dec-board-took-over = nach dem Piloten eingesprungen
doc-dec-board-failed = im Piloten gescheitert
doc-dec-why = Warum dieser Dienst
doc-dec-why-open = Nicht bekannt bei { $name }, also kein tragender Grund
doc-dec-why-own = Von der Beratung selbst eingestuft bei { $name }
doc-dec-change-must =
    { $count ->
        [one] Vor allem ein Nein zum offenen Muss-Kriterium von { $name }: Dann tritt { $next } an die Stelle, mit { $points } statt { $now } Punkten, sofern es erfüllt ist.
       *[other] Vor allem ein Nein zu einem der { $count } offenen Muss-Kriterien von { $name }: Dann tritt { $next } an die Stelle, mit { $points } statt { $now } Punkten, sofern sie erfüllt sind.
    }
doc-dec-change-must-alone =
    { $count ->
        [one] Vor allem ein Nein zum offenen Muss-Kriterium von { $name }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und kein Ersatz ist benannt.
       *[other] Vor allem ein Nein zu einem der { $count } offenen Muss-Kriterien von { $name }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und kein Ersatz ist benannt.
    }
doc-dec-change-rival = Nach Punkten liegt { $rival } am häufigsten vorn statt { $leader }: in { $share } der Ziehungen. Dazwischen liegen { $difference } Punkte.
doc-dec-change-limit = { $name } (jetzt { $now }, Grenze: { $limits })
doc-dec-change-nothing = Nichts von dem, was geprüft wurde, würde es ändern.
doc-dec-ends-keep =
    { $count ->
        [0] Das heutige Werkzeug bleibt, bis der Vorstand es wieder ansieht ({ $date }). Keine Auflage beendet das früher.
        [one] Das heutige Werkzeug bleibt, bis der Vorstand es wieder ansieht ({ $date }) oder die Auflage nicht eingehalten wird.
       *[other] Das heutige Werkzeug bleibt, bis der Vorstand es wieder ansieht ({ $date }) oder eine der { $count } Auflagen nicht eingehalten wird.
    }
doc-dec-ends-keep-for = Für { $what } bleibt das alte Werkzeug bis { $date }. Dann endet das, oder der Vorstand entscheidet neu.
doc-dec-ends-trial = Die Erprobung endet mit der Entscheidung über die Pilotphase ({ $date }). Maßstab: die Muss-Kriterien, die Auflagen ({ $count }) und die vorher festgelegten Zahlen für Ja und Nein. Scheitert einer, bleibt der andere; scheitern beide, springt { $next } ein.
doc-dec-ends-no-day = noch kein Tag genannt
doc-dec-ends-nobody = niemand
