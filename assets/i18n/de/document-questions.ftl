# Die Fragebögen
doc-ask-intro = Ein Fragebogen je Anbieter, jeder auf eigener Seite und in der Sprache des Anbieters. Höchstens sieben gewichtige Fragen stehen auf einem; weitere folgen in einer zweiten Runde. Der Entscheidungsvermerk nennt die wichtigsten mit denselben Nummern. Was nicht beantwortet wird, bleibt unbekannt.
doc-ask-overview = Wer was gefragt wird
doc-ask-vendor = Anbieter
doc-ask-legal-count = Vom Recht her
doc-ask-deciding-count = Wichtigste Fragen
doc-ask-language = Sprache
doc-ask-opening = Im Auftrag von { $client } prüfen wir Ihren Dienst. Bitte antworten Sie für: { $services }. Nennen Sie den Tarif und die Vertragsfassung, für die Ihre Antworten gelten, und senden Sie ein Dokument oder eine Adresse, wo es nachzulesen ist.
doc-ask-legal = Vom Recht her
doc-ask-deciding = Was entscheidet
doc-ask-proof = Zu bestätigen: Muss-Kriterien und Preis
doc-ask-price = Bitte senden Sie ein datiertes Angebot: Betrag, ob die Umsatzsteuer enthalten ist, kleinste Menge, Laufzeit und Kündigungsfrist.
doc-ask-answer = Antwort: ______________________________________________ Datum, Name: ____________________
doc-ask-weak = Bisher gefunden: { $level }; der Beleg ist nicht stark.
doc-ask-unknown = Dazu haben wir nichts gefunden.
doc-ask-decides = Ihre Antwort kann die Wahl entscheiden.
doc-ask-concerns = Betrifft: { $services }.
doc-ask-signed = Tarif und Vertragsfassung: ____________________ Name und Funktion: ____________________ Datum: ____________ Unterschrift: ____________________
doc-ask-section = Wen man was zuerst fragt
doc-ask-number = Nr. auf dem Fragebogen
doc-ask-later = später
doc-ask-effect = Was eine Antwort an den Punkten ändert, beste Antwort zuerst
doc-ask-raises = Hebt: { $levels }.
doc-ask-now = Heute gerechnet, nicht fest belegt: { $levels }.
doc-ask-middle = Heute nicht bekannt, als Mitte gerechnet.
doc-ask-middle-of = Heute nicht bekannt, als Mitte gerechnet: { $levels }.
doc-ask-lowers = Senkt: { $levels }.
doc-ask-turns = „{ $answer }“ bringt { $leader } nach vorn.
doc-ask-as-wished = so viel wie gewünscht
doc-ask-less = weniger als gewünscht
doc-ask-must-no = Muss-Kriterium: Bei einem Nein fällt der Dienst heraus, gleich wie viele Punkte er hat.
doc-ask-offer = Ein datiertes Angebot
doc-ask-block = { $who }: { $sheet } von { $count } stehen auf dem Fragebogen, neben { $legal } vom Recht her; die anderen kommen später
doc-ask-block-all = { $who }: alle { $count } stehen auf dem Fragebogen, neben { $legal } vom Recht her
doc-ask-first-must = Fragen Sie zuerst { $who }, ob dieses Muss-Kriterium erfüllt ist: { $must }.
doc-ask-first-turn = Fragen Sie zuerst { $who } nach: { $what } ({ $services }). Die Antwort „{ $answer }“ brächte { $leader } nach Punkten nach vorn.
doc-ask-then-turn = Fragen Sie dann { $who } nach: { $what } ({ $services }). Die Antwort „{ $answer }“ brächte { $leader } nach Punkten nach vorn.
doc-ask-first-none = Keine Antwort allein ändert, wer nach Punkten vorn liegt. Beginnen Sie mit: { $who }.
doc-ask-first-thin = Bevor jemand vorn genannt werden kann, muss mehr bekannt sein. Beginnen Sie mit: { $who }.
doc-ask-nothing = Es ist nichts offen, wonach jemand zu fragen wäre.
doc-ask-conditions = Die Auflagen dieser Entscheidung stehen oben und auf keinem Fragebogen: Wer welche erfüllt, kreuzen Sie in der Liste vor den Fragebögen an. Was davon { $who } erfüllen muss, gehört in den Vertrag.
doc-ask-must-proof = { $must }: nach unserem Wissen erfüllen Sie das. Bitte senden Sie einen Nachweis.
doc-ask-must-open = { $must }: Erfüllen Sie das? Bitte antworten Sie mit Ja oder Nein und mit Nachweis.
doc-ask-rest = Weitere Fragen auf dem Fragebogen: { $sheet }.
doc-ask-rest-later = Weitere Fragen auf dem Fragebogen: { $sheet }; für eine zweite Runde: { $later }.
doc-ask-elsewhere = Die Fragen je Anbieter stehen mit ihrer Wirkung im Entscheidungsvermerk und vollständig auf den Fragebögen.
doc-ask-first-own = Zu fragen ist niemand; es hängt nur noch von Ihren eigenen Einstellungen ab.
doc-ask-first-nobody = Fragen Sie zuerst { $who }, ob dieses Muss-Kriterium erfüllt ist: { $must }. Von keinem Dienst ist das bekannt; bevor es geklärt ist, kann keiner genommen werden.
doc-ask-first-proof = Kein Muss-Kriterium ist dort noch zu klären. Verlangen Sie zuerst von { $who } den Nachweis: { $must }.
doc-ask-first-price = Fragen Sie zuerst { $who } nach einem datierten Angebot (Nr. { $number }). { $must }
doc-ask-settled = Zu { $names } ist nichts zu erfragen, das die Entscheidung ändern würde.
doc-ask-own-must = Muss-Kriterium: Stellen Sie es so ein, dass es erfüllt ist, und halten Sie das fest.
doc-ask-must-known = Muss-Kriterium, nach heutigem Wissen erfüllt: Verlangen Sie den Nachweis.
doc-ask-offer-must = Muss-Kriterium: { $must }. Liegt das Angebot darüber, fällt der Dienst heraus.
doc-ask-terms-count = Aus dem Plan
doc-ask-from-plan = Aus dem Plan
doc-ask-condition = Unsere Entscheidung gilt unter dieser Auflage: … Können Sie das schriftlich bestätigen?
doc-ask-condition-what = Auflage: { $text }
doc-ask-noted = { $what }: In unseren Unterlagen steht: „{ $how }“ Wie ist das bei Ihrem Dienst?
doc-ask-noted-effect = Der Plan will es vor der Bestellung geklärt haben.
doc-ask-join = Mitgliedschaft: Müssen wir beitreten, um diesen Dienst zu nutzen, und gibt es vor dem Beitritt eine Probezeit?
doc-ask-join-shares = Wie viele Anteile sind nötig, was kosten sie, und wann werden sie zurückgezahlt?
doc-ask-join-notice = Mit welcher Frist lässt sich die Mitgliedschaft kündigen?
doc-ask-join-what = Probezeit vor dem Beitritt
doc-ask-join-effect = Entscheidet, ob die Pilotphase vor dem Beitritt möglich ist.
doc-ask-contract-effect = Der Wortlaut muss gelesen sein, bevor der erste Inhalt dort liegt.
doc-ask-trial = Fragen Sie { $who } im selben Schreiben nach einer Probezeit vor dem Beitritt (Nr. { $number }): Ohne sie müssten Sie vor der Pilotphase beitreten.
doc-ask-run = Klären Sie vor allen Fragen im eigenen Haus, wer { $services } betreibt und wer vertritt.
doc-ask-run-with = Klären Sie vor allen Fragen, wer { $services } betreibt und wer vertritt, und zwar mit: { $who }. Ihre Auflage lautet: { $text }
doc-ask-note = Beginnen Sie, wie Ihr Plan es vermerkt: { $text } Danach, nach Gewicht:
doc-ask-unasked = { $leader } ist noch nicht gefragt; was dort offen ist, wäre dann zu erfragen.
doc-ask-own-size = Muss-Kriterium: Bemessen Sie den Server danach und erproben Sie es unter Ihrer eigenen Last.
doc-ask-own-condition = Auflage dieser Entscheidung: von Ihnen selbst zu erfüllen, schriftlich.
doc-ask-own-condition-with = Auflage dieser Entscheidung: schriftlich zu klären mit: { $who }.
doc-ask-paid-plan = { $count ->
    [one] bezahlter Tarif für 1 Person
   *[other] bezahlter Tarif für { $count } Personen
}
doc-ask-paid-plan-any = bezahlter Tarif
doc-ask-size-bought = { $all }, davon { $inside } im Tarif und { $more } dazugekauft
doc-ask-offer-none = Kein Budget ist gesetzt: Das Angebot ändert keine Punkte, nur die Kosten.
doc-ask-for-the-file = Keine Antwort auf diese Fragen ändert, dass das Werkzeug bleibt; sie sind nur für die Akte und können entfallen.
doc-ask-price-one = Rechnen Sie bitte so: { $item }.
doc-ask-price-each = Bitte nennen Sie für jeden Posten einen eigenen Preis: { $items }.
doc-ask-price-item = { $service }: { $sizes }
doc-ask-price-accounts = { $count ->
    [one] 1 Konto
   *[other] { $count } Konten
}
doc-ask-price-at-once = { $count ->
    [one] 1 Person gleichzeitig
   *[other] { $count } Personen gleichzeitig
}
doc-ask-numbered = Nr. { $number }, { $what }
doc-ask-conditions-who = Ihre Auflagen: wer sie erfüllt
doc-ask-conditions-why = Die Auflagen Ihrer Entscheidungen stehen auf keinem Fragebogen: Wer eine erfüllt, wissen nur Sie, und manche nennt, was ein Anbieter nicht lesen soll, etwa ein Budget oder eine zweite Wahl. Kreuzen Sie an, wer sie erfüllt. Soll ein Anbieter etwas bestätigen, setzen Sie es in seiner Sprache in den Satz unter der Tabelle ein und schreiben Sie ihn dazu. Was er bestätigt, gehört in den Vertrag.
doc-ask-condition-text = Auflage
doc-ask-condition-whose = Wer sie erfüllt
doc-ask-condition-self = Sie selbst
doc-ask-condition-copy = Satz für das Schreiben an { $names }:
doc-ask-rest-plan = Davon will der Plan vor der Bestellung geklärt haben: { $names }.
doc-ask-both-fall = Diese Antwort senkt beide, den anderen stärker.
doc-ask-only-to-replace = Das Folgende zählt nur, wenn Sie das Werkzeug später ersetzen wollen.
doc-ask-only-if-one = Das gilt nur, wenn die Antwort nicht für beide Dienste gleich ausfällt; sonst senkt sie beide, und ihre Reihenfolge bleibt.
doc-ask-against-conditions = Prüfen Sie zuerst, ob eine Ihrer Auflagen diese Antwort ausschließt.
