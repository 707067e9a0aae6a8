# Die Entscheidung
doc-dec-decision = Die Entscheidung
doc-dec-intended = Die beabsichtigte Entscheidung
doc-dec-intended-note = Noch keine Entscheidung
doc-dec-intended-text = Sie ist beabsichtigt. Noch zu hören oder zu fragen: { $names }.
doc-dec-open = Noch ist nichts entschieden
doc-dec-open-text = Sobald Wechsel, Bleiben, Bleiben für einen Zweck oder eine Erprobung von zweien beschlossen ist, steht es hier.
doc-dec-kind = Art
doc-dec-move = Wechsel zu einem anderen Dienst
doc-dec-keep = Das heutige Werkzeug bleibt, unter Auflagen
doc-dec-keep-for = Wechsel zu einem anderen Dienst; das alte Werkzeug bleibt für eines: { $what }, bis { $until }
doc-dec-trial = Zwei Dienste erproben, dann entscheiden
doc-dec-status = Stand
doc-dec-status-intended = beabsichtigt
doc-dec-status-consulted = alle gehört, die zu hören sind
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
doc-dec-veto-against = Nicht erfüllt von: { $names }; dieser Einwand bleibt stehen.
doc-dec-basis = Worauf sie beruht
doc-dec-changes = Kein Gewicht, kein Muss-Kriterium und keine eigene Einstufung wurde geändert, nachdem eine Rangfolge zu sehen war.
doc-dec-no-fingerprint = Die Fakten, auf denen sie beruht, sind noch nicht mit festgehalten; das geschieht, sobald die Entscheidung im Programm eingetragen oder geändert wird.
doc-dec-fingerprint =
    { $count ->
        [one] Ein Fakt wurde mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
       *[other] { $count } Fakten wurden mit ihr festgehalten. Fingerabdruck von Rangfolge und Fakten:
    }
doc-dec-board = Wer vorn liegt und wie sicher das ist
doc-dec-board-caption = Punkte von 100. Vorn in: in so vielen von { $count } Ziehungen, in denen Gewichte und unsichere Fakten neu gezogen werden. Bekannt: so viel von dem, was zählt
doc-dec-board-what = Steht hier als
doc-dec-board-open = Muss-Kriterien: was fehlt
doc-dec-board-leads = vorn nach Punkten
doc-dec-board-intended = beabsichtigt
doc-dec-board-decided = entschieden
doc-dec-board-tried = wird erprobt
doc-dec-board-kept = bleibt
doc-dec-board-takes-over = springt ein, wenn der Pilot scheitert
doc-dec-board-today = heute im Einsatz
doc-dec-board-fails = Nicht erfüllt: { $musts }
doc-dec-board-unclear = Noch zu klären ({ $count }): { $musts }
doc-dec-board-none = nichts
doc-dec-change = Was das ändern würde
doc-dec-change-weights = Andere Gewichte. { $leader } bleibt nach Punkten vorn, solange diese Wichtigkeiten von 0 bis 10 in ihren Grenzen bleiben: { $names }.
doc-dec-change-no-weight = Andere Gewichte: Kein einzelnes ändert, wer nach Punkten vorn ist ({ $leader }).
doc-dec-ask-what = Was
doc-dec-ask-self = Selbst einstellen und erproben: auf dem eigenen Server hängt es von Ihren Einstellungen ab
doc-dec-change-scenarios = Szenarien, für jeden Dienst gleich gerechnet, nach denen ein anderer vorn wäre: { $names }. Wie wahrscheinlich ein Szenario ist, sagt die Rechnung nicht.
doc-dec-change-no-scenario = Keines der durchgespielten Szenarien ändert, wer vorn ist.
doc-dec-change-more = { $count } weitere
doc-dec-board-proof = Nachweis verlangen, nach heutigem Wissen erfüllt: { $musts }
doc-dec-failed = Im Piloten gescheitert
doc-dec-board-took-over = nach dem Piloten eingesprungen
doc-dec-board-failed = im Piloten gescheitert
doc-dec-why = Warum dieser Dienst
doc-dec-why-open = Nicht bekannt bei { $name }, also kein tragender Grund
doc-dec-why-own = Von der Beratung selbst eingestuft bei { $name }
doc-dec-change-must = { $head }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und die Leitung entscheidet neu; als Ersatz benannt: { $next }, mit { $points } Punkten{ $but }.
doc-dec-change-must-alone = { $head }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und die Leitung entscheidet neu; kein Ersatz ist benannt.
doc-dec-change-rival = Nach Punkten liegt { $rival } am häufigsten vorn statt { $leader }: in { $share } der Ziehungen. Dazwischen liegen { $difference } Punkte.
doc-dec-change-limit = { $name } (jetzt { $now }, Grenze: { $limits })
doc-dec-change-nothing = Nichts von dem, was geprüft wurde, würde es ändern.
doc-dec-ends-keep =
    { $count ->
        [0] Das heutige Werkzeug bleibt, bis die Leitung es wieder ansieht ({ $date }). Keine Auflage beendet das früher.
        [one] Das heutige Werkzeug bleibt, bis die Leitung es wieder ansieht ({ $date }) oder die Auflage nicht eingehalten wird.
       *[other] Das heutige Werkzeug bleibt, bis die Leitung es wieder ansieht ({ $date }) oder eine der { $count } Auflagen nicht eingehalten wird.
    }
doc-dec-ends-keep-for = Für { $what } bleibt das alte Werkzeug bis { $date }. Dann endet das, oder die Leitung entscheidet neu.
doc-dec-ends-trial = Die Erprobung endet mit der Entscheidung über die Pilotphase ({ $date }). Maßstab: die Muss-Kriterien, die Auflagen ({ $count }) und die vorher festgelegten Zahlen für Ja und Nein. Scheitert einer, bleibt der andere; scheitern beide, springt { $next } ein.
doc-dec-ends-no-day = noch kein Tag genannt
doc-dec-ends-nobody = niemand
doc-dec-change-must-head =
    { $count ->
        [one] Vor allem ein Nein zum einzigen noch zu klärenden Muss-Kriterium von { $name }
       *[other] Vor allem ein Nein zu einem der { $count } noch zu klärenden Muss-Kriterien von { $name }
    }
doc-dec-change-must-fails = { $head }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und die Leitung entscheidet neu. Als Ersatz ist { $next } ({ $points } Punkte) benannt, erfüllt aber selbst nicht: { $musts }.
doc-dec-change-but-same = dort ist dasselbe noch zu klären: { $musts }
doc-dec-change-but-more = dort ist außerdem noch zu klären: { $musts }
doc-dec-change-but-worse = das ist weniger als heute mit { $today } ({ $points } Punkte)
doc-dec-board-own-server = Ein Name wie „{ $name }“ heißt: Das Programm läuft auf einem eigenen Server bei diesem Anbieter, und Sie betreiben es selbst.
doc-dec-board-leads-thin = vorn nach Punkten, aber zu wenig bekannt
doc-dec-why-first = Was für die ersten spricht
doc-dec-why-keep = Was für und gegen das Bleiben spricht
doc-dec-why-meets = Der erste Dienst, der nach heutigem Wissen alle Muss-Kriterien erfüllt, ist nicht { $name }, sondern { $first } mit { $score } Punkten.
doc-dec-why-veto = Einwand der Stimme „{ $voice }“: { $name } erfüllt nicht, worauf diese Stimme nicht verzichten kann: { $musts }.
doc-dec-stake = Was daran hängt
doc-dec-stake-until = Bis zur Entscheidung
doc-dec-stake-stays = Es bleibt bei: { $names }. Kein Termin ist gesetzt.
doc-dec-stake-nothing-stays = Es bleibt, wie es ist. Kein Termin ist gesetzt.
doc-dec-stake-cost = Kosten
doc-dec-stake-cost-of = { $name }, im Jahr: { $amount }
doc-dec-stake-cost-first = { $name }, würde der erste nach Punkten genommen, im Jahr: { $amount }
doc-dec-stake-cost-today = Heute { $name }: { $amount }
doc-dec-stake-budget = Budget: { $amount }
doc-dec-stake-once = Einmalig: { $amount }
doc-dec-stake-share = Anteil, der zurückgezahlt wird: { $amount }
doc-dec-stake-fee = Darin steckt der Mitgliedsbeitrag an { $who }. Er fällt nur einmal an, auch wenn { $count } Umzüge dorthin führen.
doc-dec-stake-when = Wann
doc-dec-stake-start = Beginn: { $date }
doc-dec-stake-pilot = Entscheidung über die Pilotphase: { $date }
doc-dec-stake-live = Umstellung: { $date }
doc-dec-stake-no-return = Punkt ohne Rückkehr: { $date }
doc-dec-stake-notice = Letzter Tag zum Kündigen von { $name }: { $date }
doc-dec-stake-notice-missed = Letzter Tag zum Kündigen von { $name }: { $date }; nach dem Plan nicht zu halten
doc-dec-stake-back = Der Weg zurück
doc-dec-stake-back-until = Offen bis { $date }.
doc-dec-stake-people = Wen es betrifft
doc-dec-stake-heard = Noch zu hören oder zu fragen
doc-dec-stake-on = An wem es hängt
doc-dec-stake-risks = Getragene Risiken, die früh enden
doc-dec-stake-before = Vorarbeit: ab { $date }
doc-dec-stake-notice-planned = Kündigung von { $name } geplant: { $planned }; letzter Tag dafür: { $date }
doc-dec-stake-notice-shared = { $name } dient auch: { $names }. Der Vertrag wird einmal gekündigt und einmal bezahlt, und erst, wenn ihn kein Anwendungsfall mehr braucht.
doc-dec-stake-own-missed = { $what }, gewünscht vor dem { $date }: nach dem Plan nicht zu halten, Umstellung am { $planned }
doc-dec-stake-risk-early = { $what } (bis { $until }): endet vor der Umstellung am { $live }. Gilt es dann noch, braucht es ein späteres Datum.
doc-dec-stake-on-after =
    { $count ->
        [one] An { $who } hängt danach { $count } von { $all } Ihrer Werkzeuge.
       *[other] An { $who } hängen danach { $count } von { $all } Ihrer Werkzeuge.
    }
doc-dec-stake-on-today =
    { $count ->
        [one] An { $who } hängt heute { $count } von { $all } Ihrer Werkzeuge.
       *[other] An { $who } hängen heute { $count } von { $all } Ihrer Werkzeuge.
    }
doc-dec-stake-cost-next = Wenn { $name } einspringt, im Jahr: { $amount }
doc-dec-stake-cost-free = (der kostenlose Tarif; was ein bezahlter kostet, ist nicht bekannt)
doc-dec-stake-cost-list = nicht bekannt (Listenpreis: { $amount } im Jahr)
doc-dec-stake-join = Mitgliedschaft bei { $who } nötig; nicht bekannt: { $names }.
doc-dec-change-but-free = die Kosten dort gelten nur für den kostenlosen Tarif, was ein bezahlter kostet, ist nicht bekannt
doc-dec-board-here = { $must } (hier besser: „{ $level }“)
doc-dec-change-thin = Andere Gewichte sind hier nicht durchgespielt: Von jedem Dienst ist zu wenig bekannt, um einen ersten zu nennen, also kann keiner diesen Platz verlieren.
doc-dec-intended-nobody = Sie ist beabsichtigt. Nach dem Plan ist niemand mehr zu hören; es fehlt die endgültige Entscheidung.
doc-dec-intended-last = Sie ist beabsichtigt; es fehlt die endgültige Entscheidung.
doc-dec-on-intended = Datum der Absicht
doc-dec-on-signed = { $date }; unterschrieben wird sie nach dem Plan { $from } bis { $to }
doc-dec-intended-no-body = Sie ist beabsichtigt. Ein Gremium oder eine Stelle ist nach dem Plan nicht mehr zu hören.
doc-dec-weighings =
    { $count ->
        [0] Noch offen: { $tasks }. Es liegt noch keine Stimme vor.
        [one] Noch zu vervollständigen oder zu bestätigen: { $tasks }. Eine Stimme liegt schon vor.
       *[other] Noch zu vervollständigen oder zu bestätigen: { $tasks }. { $count } Stimmen liegen schon vor.
    }
doc-dec-stake-work = Arbeit
doc-dec-stake-work-value =
    { $count ->
        [one] { $left } nach dem Plan (unsere Schätzung), in den Kosten oben nicht enthalten
       *[other] für alle { $count } geplanten Anwendungsfälle zusammen { $left } (unsere Schätzung), in den Kosten oben nicht enthalten; siehe Plan
    }
doc-dec-stake-member = Dafür ist zuerst die Mitgliedschaft bei { $who } nötig.
doc-dec-board-out = Ausgeschlossen ist hier: { $levels }.
doc-dec-board-next = nächster mit Rang
doc-dec-change-but-skipped =
    { $count ->
        [one] Platz ({ $from }) ist übersprungen, weil über ihn zu wenig bekannt ist
       *[other] die Plätze ({ $from }) bis ({ $to }) sind übersprungen, weil über sie zu wenig bekannt ist
    }
doc-dec-change-conditions =
    { $count ->
        [one] Ebenso die Auflage, wenn sie nicht erfüllt wird: Dann entscheidet die Leitung neu; als Ersatz benannt: { $next }. Sie lautet: { $names }.
       *[other] Ebenso jede der { $count } Auflagen, wenn sie nicht erfüllt wird: Dann entscheidet die Leitung neu; als Ersatz benannt: { $next }. Sie lauten: { $names }.
    }
doc-dec-board-listed = { $must } (nach Listenpreis; was Sie zahlen, ist nicht eingetragen und steckt vielleicht in einem anderen Vertrag)
doc-dec-none = Stand der Entscheidung
doc-dec-change-must-tried = { $head }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und erprobt wird nur noch { $next }, mit { $points } Punkten{ $but }.
doc-dec-change-must-next = { $head }: Dann fällt der Dienst mit seinen { $now } Punkten heraus, und der nächste nach Punkten ist { $next }, mit { $points } Punkten{ $but }.
doc-dec-ends-trial-both = Bestehen beide, entscheidet die Leitung mit derselben Entscheidung, welcher bleibt; wonach, hält sie vor der Pilotphase fest (Aufgabe „{ $task }“ im Plan).
doc-dec-veto-met = Nach heutigem Wissen erfüllt von: { $names }.
doc-dec-veto-open = Nicht geklärt bei: { $names }.
doc-dec-veto-asked = klärt Frage Nr. { $number } an { $who }
doc-dec-veto-own = hängt an Ihrem eigenen Server, selbst zu prüfen
doc-dec-veto-unasked = auf keinem Fragebogen, eigens zu fragen
doc-dec-veto-no = Bei einem Nein steht dieser Einwand gegen den Dienst, und die Leitung entscheidet.
doc-dec-veto-no-must = Es ist auch ein Muss-Kriterium: Bei einem Nein fällt der Dienst heraus.
doc-dec-change-veto = Ein Nein zu dem, worauf eine Stimme nicht verzichten kann, das aber kein Muss-Kriterium ist und noch nicht geklärt: { $musts }. Dann steht ihr Einwand gegen den Dienst, und die Leitung entscheidet (siehe „Wer gehört wurde“).
doc-dec-board-oftener = Öfter vorn in den Ziehungen ist { $name } ({ $most }) als { $leader } ({ $own }): Der Rang folgt den wahrscheinlichsten Punkten; wo vieles ungewiss ist, können die Ziehungen anders ausgehen.
doc-dec-to-read = Vor der Bestellung zu lesen und zu prüfen
doc-dec-veto-unknown = Nicht bekannt bei: { $names }; zu fragen bei denen, die es betreiben.
doc-dec-veto-no-each = Bei { $musts } ist es auch ein Muss-Kriterium: Bei einem Nein fällt der Dienst heraus. Bei { $others } ist es keines: Bei einem Nein steht dieser Einwand, und die Leitung entscheidet.
doc-dec-change-veto-dropped = { $must } (bei { $name }, wo auf dieses Muss-Kriterium verzichtet wurde)
doc-dec-ends-trial-both-unset = Bestehen beide, entscheidet die Leitung, welcher bleibt; wonach, hält vorher keine Aufgabe des Plans fest.
doc-dec-not-open = Dienste, die Ihnen nicht offenstehen
doc-dec-board-closed = { $must } ({ $reason }, { $date })
doc-dec-change-chosen-same = Der gewählte Dienst, { $name }, behält bei allen seinen Rang ({ $rank }).
doc-dec-change-chosen = Der gewählte Dienst, { $name }, hat heute Rang { $rank }. Ein anderer wäre es bei: { $names }.
doc-dec-change-rank = { $scenario } – Rang { $rank }
doc-dec-change-no-rank = { $scenario } – kein Rang
doc-dec-turn = { $scenario } – dann { $leader }: { $leader } verliert dabei { $less } Punkte, { $first } { $lost }{ $why }
doc-dec-turn-middle = , weil bei { $leader } heute nicht bekannt ist und als Mitte zählt: { $names }
doc-dec-turn-out = { $scenario } – dann { $leader }, weil { $first } ein Muss-Kriterium nicht mehr erfüllt
doc-dec-change-tried-same = { $name }, in der Erprobung, behält bei allen seinen Rang ({ $rank }).
doc-dec-change-tried = { $name }, in der Erprobung, hat heute Rang { $rank }. Ein anderer wäre es bei: { $names }.
doc-dec-why-both = Warum diese beiden
doc-dec-change-limit-who = { $name } (jetzt { $now }, Grenze: { $limits }; dahinter { $who })
doc-dec-late = Geändert, nachdem eine Rangfolge zu sehen war ({ $count } von { $all } Änderungen an Gewichten, Muss-Kriterien und eigenen Einstufungen); wie die Rangfolge davor aussah, hält das Protokoll nicht fest:
doc-dec-late-elsewhere =
    { $count ->
        [one] Nachdem eine Rangfolge zu sehen war, wurde für diesen Anwendungsfall nichts geändert; die eine Änderung betrifft nur einen anderen.
       *[other] Nachdem eine Rangfolge zu sehen war, wurde für diesen Anwendungsfall nichts geändert; die { $count } Änderungen betreffen nur andere.
    }
doc-dec-late-line = { $date }: { $what }
doc-dec-late-line-all = { $date }: { $what } (gilt für alle Anwendungsfälle)
doc-dec-late-weight = Gewicht von „{ $name }“ auf { $value } gesetzt
doc-dec-late-weight-back = Gewicht von „{ $name }“ auf die Vorgabe zurückgesetzt
doc-dec-late-preset = andere Vorlage der Gewichte gewählt
doc-dec-late-certainty = geändert, wie fest die Gewichte gelten
doc-dec-late-want = gewünschtes Maß von „{ $name }“ geändert
doc-dec-late-must = Muss-Kriterium dazu: { $must }
doc-dec-late-must-unread = ein Muss-Kriterium dazu
doc-dec-late-must-gone = ein Muss-Kriterium gestrichen
doc-dec-late-waived = auf ein Muss-Kriterium verzichtet, bei: { $name }
doc-dec-late-unwaived = ein Muss-Kriterium gilt wieder, bei: { $name }
doc-dec-late-closed = als nicht offenstehend eingetragen: { $name }
doc-dec-late-opened = wieder als offenstehend eingetragen: { $name }
doc-dec-late-own = eigene Einstufung gesetzt, bei: { $name }
doc-dec-late-own-gone = eigene Einstufung entfernt, bei: { $name }
doc-dec-late-answer = Antworten eines Anbieters als eigene Einstufungen eingetragen
doc-dec-late-other = eine Änderung, die dieses Papier nicht lesen kann
doc-dec-why-unmentioned = Bekannt ist von ihm { $known } dessen, was zählt, von { $name } { $own }. Der Grund sagt nicht, warum er nicht genommen wird.
doc-dec-stake-fails = { $name } erfüllt nicht: { $musts }
doc-dec-stake-unofficial = Ohne Erlaubnis im Einsatz: { $names }
doc-dec-stake-settle = Legen Sie jetzt fest, wer bis wann entscheidet und was so lange gilt.
doc-dec-stake-miss = Wird { $name } bis { $date } nicht gekündigt, kostet das eine weitere Laufzeit: { $cost }
