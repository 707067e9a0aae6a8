# Die Fragebögen
doc-ask-intro = Ein Fragebogen je Anbieter, jeder auf eigener Seite und in der Sprache des Anbieters. Höchstens sieben gewichtige Fragen stehen auf einem; die späteren nennt der Entscheidungsvermerk, mit denselben Nummern. Was nicht beantwortet wird, bleibt unbekannt.
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
doc-ask-yourself = sich selbst
doc-ask-first-must = Fragen Sie zuerst { $who }, ob dieses Muss-Kriterium erfüllt ist: { $must }.
doc-ask-first-turn = Fragen Sie zuerst { $who } nach: { $what } ({ $services }). Die Antwort „{ $answer }“ brächte { $leader } nach Punkten nach vorn.
doc-ask-then-turn = Fragen Sie dann { $who } nach: { $what } ({ $services }). Die Antwort „{ $answer }“ brächte { $leader } nach Punkten nach vorn.
doc-ask-first-none = Keine Antwort allein ändert, wer nach Punkten vorn liegt. Beginnen Sie mit: { $who }.
doc-ask-first-thin = Bevor jemand vorn genannt werden kann, muss mehr bekannt sein. Beginnen Sie mit: { $who }.
doc-ask-nothing = Es ist nichts offen, wonach jemand zu fragen wäre.
doc-ask-conditions =
    { $count ->
        [one] Klären Sie mit { $who } auch die Auflage der Entscheidung, falls sie dort zu erfüllen ist. Sie steht auf keinem Fragebogen.
       *[other] Klären Sie mit { $who } auch die { $count } Auflagen der Entscheidung, soweit sie dort zu erfüllen sind. Sie stehen auf keinem Fragebogen.
    }
doc-ask-price-people = Rechnen Sie bitte mit { $count } Personen, die ein Konto brauchen.
doc-ask-must-proof = { $must }: nach unserem Wissen erfüllen Sie das. Bitte senden Sie einen Nachweis.
doc-ask-must-open = { $must }: Erfüllen Sie das? Bitte antworten Sie mit Ja oder Nein und mit Nachweis.
