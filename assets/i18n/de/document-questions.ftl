# Die Fragebögen
doc-ask-intro = Ein Fragebogen je Anbieter, jeder auf eigener Seite und in der Sprache des Anbieters. Antwortet ein Anbieter nicht, bleibt der Fakt unbekannt.
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
