# Der Plan
plan-refused-no-decision = Noch ist nichts entschieden. Öffnen Sie den Schritt „Entscheidung“ und wählen Sie für mindestens einen Anwendungsfall einen Dienst.
plan-refused-retired = Der gewählte Dienst { $option } wird nicht mehr angeboten. Wählen Sie im Schritt „Entscheidung“ einen anderen.
plan-refused-missing = Der gewählte Dienst { $option } steht nicht in diesem Katalog. Wählen Sie einen anderen, oder öffnen Sie die Akte mit dem Katalog, mit dem sie entstanden ist.
plan-refused-cycle = Diese Aufgaben warten aufeinander: { $tasks }. Ändern Sie, was vor einer von ihnen kommt.
plan-find-out = Klären, ob dies zutrifft: { $title }
plan-extends = { $title } (Vertrag von Umzug { $move } erweitern)
plan-risk-no-runner-up = Scheitert die Pilotphase für „{ $name }“, steht nichts anderes bereit
plan-risk-no-runner-up-measure = Nennen Sie in der Entscheidung eine zweite Wahl und halten Sie deren Angebot offen, bis über die Pilotphase entschieden ist.
plan-every = { $months ->
    [1] Jeden Monat
    [6] Alle sechs Monate
    [12] Jedes Jahr
   *[other] Alle { $months } Monate
}
plan-join-prices = Anteile und Beitrag
plan-join-notice = Kündigung
plan-join-ask = Nicht bekannt: Fragen Sie { $name }, bevor Sie unterschreiben.
plan-sizing-what = Aus Ihren Zahlen berechnet
plan-sizing-accounts = { $count ->
    [one] 1 Konto.
   *[other] { $count } Konten.
}
plan-sizing-accounts-unknown = Wie viele Personen ein Konto bekommen, ist nicht bekannt.
plan-sizing-peak = Räume gleichzeitig { $rooms } × größter Raum { $largest } = { $peak } Personen gleichzeitig.
plan-sizing-peak-unknown = Wie viele Personen gleichzeitig kommen, ist nicht bekannt: Gleichzeitige Räume oder größter Raum sind nicht beantwortet.
plan-sizing-rule-people = Regel des Herstellers: bis zu { $count } Personen gleichzeitig auf einem Server.
plan-sizing-rule-accounts = Regel des Herstellers: bis zu { $count } Konten auf einem Server.
plan-sizing-beyond = Das sind weniger, als Sie haben: Fragen Sie den Hersteller.
plan-sizing-total = Das ergibt { $parts }.
plan-sizing-each = Regel des Herstellers für einen Server: { $parts }.
plan-sizing-servers = { $count ->
    [one] 1 Server
   *[other] { $count } Server
}
plan-sizing-cores = { $count ->
    [one] 1 Kern
   *[other] { $count } Kerne
}
plan-sizing-memory = { $count } GB Arbeitsspeicher
plan-sizing-line = eine Leitung mit { $count } Mbit/s
plan-sizing-people = Für { $peak } Personen gleichzeitig nach der Regel des Herstellers: { $parts }.
plan-sizing-down = { $mbit } Mbit/s zu ihnen
plan-sizing-up = { $mbit } Mbit/s von ihnen
plan-sizing-unknown = Nicht bekannt: { $parts }. Fragen Sie Hersteller oder Hoster, und probieren Sie es, bevor viele kommen.
plan-sizing-unknown-servers = Zahl der Server
plan-sizing-unknown-cores = Kerne
plan-sizing-unknown-memory = Arbeitsspeicher
plan-sizing-unknown-bandwidth = Bandbreite
plan-holidays-no-country = Das Land ist nicht angegeben, darum kennt dieser Plan keine Feiertage. Jeder Tag von Montag bis Freitag zählt als Arbeitstag.
plan-holidays-no-days = Der Katalog enthält keine Feiertage dieses Landes. Jeder Tag von Montag bis Freitag zählt als Arbeitstag; bitte sehen Sie in den Kalender.
plan-holidays-no-region = Die Region ist nicht angegeben. Gezählt sind nur die Feiertage des ganzen Landes.
plan-holidays-in-part = Die Feiertage dieser Region sind nur zum Teil gezählt. Manche Tage sind nur in einzelnen Orten, in manchen Jahren oder nach Brauch frei und nicht gezählt: { $days }.
plan-amounts-gross = Preise neuer Dienste enthalten { $rate } % Umsatzsteuer, weil sie sich nicht abziehen lässt; was heute bezahlt wird, zählt wie eingetragen.
plan-amounts-gross-no-rate = Preise neuer Dienste müssten die Umsatzsteuer enthalten, weil sie sich nicht abziehen lässt, aber ihr Satz ist nicht bekannt; was heute bezahlt wird, zählt wie eingetragen.
plan-amounts-net = Preise neuer Dienste sind ohne Umsatzsteuer, weil sie sich abziehen lässt; was heute bezahlt wird, zählt wie eingetragen.
plan-amounts-open = Preise neuer Dienste stehen so da, wie ihre Quellen sie nennen, weil nicht gesagt ist, ob sich die Umsatzsteuer abziehen lässt; was heute bezahlt wird, zählt wie eingetragen.
plan-amounts-counted = { $tax } Gerechnet für { $counts }.
plan-count-user-month =
    { $count ->
        [one] 1 Konto
       *[other] { $count } Konten
    }
plan-count-host-month =
    { $count ->
        [one] 1 Person, die einlädt
       *[other] { $count } Personen, die einladen
    }
plan-count-server-month = { $count } Server
plan-count-member-month =
    { $count ->
        [one] 1 Mitgliedschaft
       *[other] { $count } Mitgliedschaften
    }
plan-count-gb-month = { $count } GB
plan-count-organisation-month =
    { $count ->
        [one] ein Preis für die Organisation
       *[other] { $count }-mal der Preis für eine Organisation
    }
plan-count-year =
    { $count ->
        [one] ein Preis im Jahr
       *[other] { $count }-mal der Preis im Jahr
    }
plan-back-takes = Zurückzukehren dauert etwa { $days } Arbeitstage, bestenfalls { $low }, schlimmstenfalls { $high }, und braucht { $hours } Stunden Arbeit (unsere Schätzung).
plan-back-takes-unknown = Wie viele Tage die Rückkehr dauert, ist nicht bekannt, weil niemand sie erprobt.
plan-back-costs = Bis zur Kündigung läuft der alte Vertrag ohnehin; danach kostet die Rückkehr eine weitere Laufzeit: { $terms }. Der neue Dienst wird bezahlt, bis sein eigener Vertrag endet.
plan-back-term =
    { $months ->
        [one] { $name } { $cost } (1 Monat)
       *[other] { $name } { $cost } ({ $months } Monate)
    }
plan-again = Kommt wieder am { $date }
plan-because-own = eigene Ergänzung dieses Plans
plan-cause = { $what } ({ $value })
plan-cause-fact = { $name }, „{ $what }“ ({ $value })
plan-cause-open = nicht beantwortet
plan-question-country = Land
plan-question-region = Region
plan-question-representation = Vertretung der Beschäftigten
plan-question-professional-secrecy = Berufsgeheimnis
plan-question-special-categories = Gesundheitsdaten oder andere besondere Daten
plan-question-minors = Minderjährige
plan-question-data-protection-officer = Datenschutzbeauftragte Person
plan-question-treats-by-video = Behandlung per Video
plan-question-deducts-vat = Vorsteuerabzug
plan-question-at-least-people = Menschen
plan-question-at-least-employees = Beschäftigte
plan-question-purpose = Zweck
plan-question-replaces = Zweck des alten Werkzeugs
plan-question-uses = heute im Einsatz
plan-question-unofficial = ohne Erlaubnis im Einsatz
plan-question-has-contract = Vertrag des alten Werkzeugs
plan-question-self-hosted = selbst betrieben
plan-sector-association = ein Verein
plan-sector-company = ein Unternehmen
plan-sector-education = eine Schule oder ein Lernort
plan-sector-public-body = eine öffentliche Stelle
plan-sector-health = Gesundheit und Pflege
plan-sector-legal = eine Kanzlei oder Ähnliches
plan-sector-cooperative = eine Genossenschaft
plan-sector-other = eine andere Art von Stelle
plan-regime-gdpr = DSGVO
plan-regime-dsg-ekd = evangelisches Kirchenrecht (DSG-EKD)
plan-regime-kdg = katholisches Kirchenrecht (KDG)
plan-regime-swiss-dsg = Schweizer Datenschutzgesetz
plan-body-none = keine
plan-body-betriebsrat = Betriebsrat
plan-body-personalrat = Personalrat
plan-body-mav = Mitarbeitervertretung, MAV
plan-body-or = niederländischer Betriebsrat, OR
plan-body-pvt = niederländische Personalvertretung, PVT
plan-body-mr = niederländischer Mitbestimmungsrat, MR
plan-decided-move = ein Wechsel zu etwas Neuem
plan-decided-keep = das heutige Werkzeug bleibt
plan-decided-keep-for = das heutige Werkzeug bleibt eine Zeit lang
plan-decided-trial = zwei Möglichkeiten werden erprobt
plan-exit-how = { $part }: wie und bis wann sich das herausholen lässt
plan-exit-until = { $part }: bis wann sich das abholen lässt
plan-exit-ask = Nicht bekannt: bitte vor der Kündigung den Anbieter von { $name } fragen.
plan-exits-to-ask = Wie oder bis wann sich diese Inhalte herausholen lassen, ist nicht bekannt: { $names }. Fragen Sie die Anbieter, bevor gekündigt wird.
plan-exception-over = { $use_case }: Die Ausnahme für das alte Werkzeug endet am { $until }, bevor dieser Plan beginnt. Beenden Sie sie, oder setzen Sie ein späteres Datum (Aufgabe: { $task }).
plan-exception-early = { $use_case }: Die Ausnahme für das alte Werkzeug endet am { $until }, bevor alle mit dem neuen arbeiten (geplant: { $live }). Bis dahin wird das alte Werkzeug noch gebraucht. Setzen Sie für die Ausnahme ein späteres Datum, oder ziehen Sie den Start vor (Aufgabe: { $task }).
plan-back-costs-from = Kündigung geplant: { $notices }. Ab dann kostet die Rückkehr eine weitere Laufzeit: { $terms }. Der neue Dienst wird bezahlt, bis sein eigener Vertrag endet.
plan-back-no-contract = Was die Rückkehr kostet: { $terms }. Der neue Dienst wird bezahlt, bis sein eigener Vertrag endet.
plan-back-free = { $name } (kein Vertrag bekannt)
plan-notice-brief = { $name } am { $on }, der Vertrag endet damit am { $ends }
plan-notice-brief-open = { $name } am { $on }
plan-notice-before-export = { $name }: Gekündigt wird am { $on }, bevor alles exportiert ist ({ $exported }). Die Kündigung beendet den Vertrag erst am { $ends }; bis dahin sollen die Inhalte bleiben. Lassen Sie sich diesen Tag schriftlich bestätigen, bevor Sie kündigen.
plan-notice-too-early = { $name }: Gekündigt wird am { $on }, und der Vertrag endet damit am { $ends }, bevor alles exportiert ist ({ $exported }). Exportieren Sie früher, oder kündigen Sie später.
plan-notice-open-end = { $name }: Gekündigt wird am { $on }, bevor alles exportiert ist ({ $exported }). Wann der Vertrag danach endet, ist nicht bekannt. Fragen Sie den Anbieter, bevor Sie kündigen.
plan-one-contract = { $names }: ein Anbieter, ein Tag der Verlängerung, höchstens ein Preis. Das kann ein einziger Vertrag sein. Dann wird einmal gekündigt, wenn alle fertig sind (nach diesem Plan { $date }); gelingt das nicht bis { $last }, wird eine weitere Laufzeit einmal bezahlt: { $cost }.
plan-way-on-renews = Über die zweite Pilotphase wird erst nach dem letzten Tag zum Kündigen entschieden. Bis dahin verlängert sich: { $terms }.
plan-way-on-term =
    { $months ->
        [one] { $name } um 1 Monat (letzter Tag zum Kündigen: { $date }), { $cost }
       *[other] { $name } um { $months } Monate (letzter Tag zum Kündigen: { $date }), { $cost }
    }
plan-refused-not-these = Was Sie angefordert haben, ist noch nicht entschieden; andere Anwendungsfälle sind es. Fordern Sie einen von diesen an, oder öffnen Sie den Schritt „Entscheidung“ und wählen Sie einen Dienst.
plan-refused-retired-successor = Der gewählte Dienst { $option } wird nicht mehr angeboten. Sein Anbieter bietet jetzt { $successor } an. Wählen Sie im Schritt „Entscheidung“ neu.
use-case-numbered = { $name } (Nr. { $number })
plan-left-alone = { $count ->
    [one] { $names } gehört zu keinem Anwendungsfall und bleibt, wie es ist.
   *[other] Diese Werkzeuge gehören zu keinem Anwendungsfall und bleiben, wie sie sind: { $names }.
}
plan-cause-named = { $what }: { $value }
plan-one-contract-needed = { $names }: ein Anbieter, ein Tag der Verlängerung, höchstens ein Preis. Das kann ein einziger Vertrag sein. Ist es einer, wird am { $date } noch nicht gekündigt: Nach diesem Plan endet nicht: { $stays }, und die Kündigung würde auch das beenden. Gekündigt wird dann erst, wenn auch das umgezogen ist, spätestens am { $last }; gelingt das nicht, wird eine weitere Laufzeit einmal bezahlt: { $cost }. Klären Sie vorher, ob es ein Vertrag ist und was von den anderen Werkzeugen dort liegt.
plan-notice-can-wait = Der Plan sieht sie so früh vor, damit keine Frist verpasst wird; der letzte Tag dafür ist der { $last }. Sie können bis nach dem Export warten.
plan-no-treatment = Schriftlich festhalten, dass über diesen Dienst niemand per Video behandelt wird
plan-no-treatment-deliverable = Ein Satz in der Richtlinie; soll doch per Video behandelt werden, der Nachweis des Anbieters und die Antwort, wem die Nutzung anzuzeigen ist
plan-left-alone-accounts = Nur ihre gemeinsam genutzten Konten ordnet der Plan mit, mit Zuständigen und neuen Passwörtern: Sie bleiben sonst offen, wenn jemand geht.
plan-term-shared = einmal bezahlt für alle Anwendungsfälle dieses Werkzeugs
plan-one-contract-noted = { $names }: ein Anbieter, ein Tag der Verlängerung, höchstens ein Preis. { $note } Ist es danach ein einziger Vertrag, wird einmal gekündigt, wenn alle fertig sind (nach diesem Plan { $date }); gelingt das nicht bis { $last }, wird eine weitere Laufzeit einmal bezahlt: { $cost }.
plan-one-contract-needed-noted = { $names }: ein Anbieter, ein Tag der Verlängerung, höchstens ein Preis. { $note } Ist es danach ein einziger Vertrag, wird am { $date } noch nicht gekündigt: Nach diesem Plan endet nicht: { $stays }, und die Kündigung würde auch das beenden. Gekündigt wird dann erst, wenn auch das umgezogen ist, spätestens am { $last }; gelingt das nicht, wird eine weitere Laufzeit einmal bezahlt: { $cost }. Klären Sie vorher, was von den anderen Werkzeugen dort liegt.
plan-term-assumed = Laufzeit nicht eingetragen, daher angenommen
plan-term-assumed-note = { $months ->
    [one] Eine Laufzeit ist nicht eingetragen; angenommen ist 1 Monat.
   *[other] Eine Laufzeit ist nicht eingetragen; angenommen sind { $months } Monate.
}
plan-term-cost-unknown = Kosten nicht bekannt
plan-back-term-unknown = { $name } (Kosten nicht bekannt)
plan-notice-assumed = Eine Laufzeit ist nicht eingetragen; der Tag, an dem der Vertrag endet, ist daher angenommen.
plan-work = { $needed ->
    [one] Zu tun sind { $left }. Bei { $each } Stunden je Woche sind die Stunden bis zum Ende etwa eine Woche Arbeit in { $weeks } Wochen des Plans.
   *[other] Zu tun sind { $left }. Bei { $each } Stunden je Woche sind die Stunden bis zum Ende etwa { $needed } Wochen Arbeit in { $weeks } Wochen des Plans.
}
plan-work-too-much = { $needed ->
    [one] Zu tun sind { $left }. Bei { $each } Stunden je Woche dauert das etwa eine Woche, bis etwa { $month }. Die Termine der Aufgaben zählen die Tage jeder einzelnen und nicht Ihre Stunden zusammen, darum enden sie früher; sie halten nur mit mehr Stunden.
   *[other] Zu tun sind { $left }. Bei { $each } Stunden je Woche dauert das etwa { $needed } Wochen, bis etwa { $month }. Die Termine der Aufgaben zählen die Tage jeder einzelnen und nicht Ihre Stunden zusammen, darum enden sie früher; sie halten nur mit mehr Stunden.
}
plan-work-assumed = Die Stunden je Woche hat niemand eingetragen; angenommen sind { $each }.
plan-left-alone-accounts-open = Der Plan fragt nur, ob mehrere ihre Konten nutzen, und ordnet diese dann: Sie bleiben sonst offen, wenn jemand geht.
plan-hours = etwa { $hours } Stunden bis zum Ende
plan-hours-yearly = etwa { $hours } Stunden bis zum Ende, dann { $yearly } im Jahr
plan-time-stretched = { $start } bis etwa { $month }, weil die Arbeit bei { $each } Stunden je Woche etwa { $needed } Wochen dauert
plan-small-reason = in einem kleinen Plan weggelassen
plan-find-out-allowed = { $count ->
    [one] Klären, ob { $names } offiziell erlaubt ist; nur wenn nicht, schließen
   *[other] Klären, ob diese Werkzeuge offiziell erlaubt sind: { $names }; nur wenn nicht, schließen
}
plan-find-out-allowed-any = Klären, ob Werkzeuge genutzt werden, die niemand erlaubt hat; nur diese schließen
plan-left-alone-asked = { $count ->
    [one] { $names } gehört zu keinem Anwendungsfall und bleibt, falls sich nicht zeigt, dass es nicht erlaubt ist.
   *[other] Diese Werkzeuge gehören zu keinem Anwendungsfall und bleiben, falls sich nicht zeigt, dass sie nicht erlaubt sind: { $names }.
}
plan-amounts-gross-but = Preise neuer Dienste enthalten { $rate } % Umsatzsteuer, weil sie sich nicht abziehen lässt, aber nicht dort, wo der Preis nicht sagt, ob sie enthalten ist ({ $names }): Dort ist nichts aufgeschlagen; was heute bezahlt wird, zählt wie eingetragen.
plan-amounts-net-but = Preise neuer Dienste sind ohne Umsatzsteuer, weil sie sich abziehen lässt, aber nicht dort, wo der Preis nicht sagt, ob sie enthalten ist ({ $names }): Dort ist nichts abgezogen; was heute bezahlt wird, zählt wie eingetragen.
