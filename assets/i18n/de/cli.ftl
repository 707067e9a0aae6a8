# Befehlszeile
cli-about = Datenschutzfreundliche Werkzeuge für einen Mandanten wählen und den Umzug planen. Nichts verlässt diesen Rechner.
cli-window = Ohne Befehl öffnet sich das Fenster; mit einer *.wissel-Datei öffnet es dieses Dossier.
cli-new = Ein neues Dossier oder eines der Beispiele schreiben
cli-check = Alles nennen, was an einem Dossier falsch ist, mit Zeile und Spalte
cli-rank = Die Möglichkeiten eines Umzugs in eine Rangfolge bringen, mit Bändern, Muss-Kriterien und Stabilität
cli-compare = Zwei bis vier Möglichkeiten nebeneinanderstellen
cli-explain = Jeden Schritt vom Fakt bis zu den Punkten zeigen
cli-plan = Den Plan als Text zeigen
cli-export = Ein Dokument schreiben; das Format folgt aus der Endung der Datei
cli-catalog = Den Katalog ansehen
cli-catalog-check = Jede Datei eines Katalogs prüfen
cli-catalog-list = Alle Dienste auflisten
cli-catalog-show = Alles zeigen, was über einen Dienst, ein Programm oder einen Anbieter bekannt ist
cli-catalog-dump = Den Katalog als JSON ausgeben, aus dem sich jede Bewertung nachrechnen lässt
cli-catalog-fmt = Die einheitliche Form der Katalogdateien wiederherstellen
cli-option-catalog = Den Katalog in diesem Ordner statt des eingebauten lesen
cli-option-as-of = Das Alter von diesem Tag an zählen statt von dem des Dossiers, etwa 2026-11-21
cli-option-lang = Sprache der Ausgabe
cli-option-force = Eine vorhandene Datei überschreiben
cli-option-example = Ein eingebautes Beispiel statt einer Datei verwenden
cli-option-move = Nummer des Umzugs, ab 1
cli-option-order = Nach der besten Schätzung ordnen (likely) oder nach dem mindestens Belegten (proven)
cli-option-json = JSON ausgeben
cli-option-options = Zu vergleichende Möglichkeiten, durch Kommas getrennt
cli-option-option = Die Möglichkeit, die erklärt werden soll
cli-option-criterion = Nur dieses Kriterium erklären
cli-option-document = Das Dokument
cli-option-out = Die Datei, die geschrieben wird
cli-argument-FILE = Ein Dossier (*.wissel)
cli-argument-DIR = Ordner eines Katalogs
cli-bad-day = das ist kein Tag; erwartet wird ein Datum mit Bindestrichen, etwa 2026-11-21
cli-no-command = Diesen Befehl gibt es nicht. `wissel help` listet die Befehle auf.
cli-no-moves = Das Dossier hat noch keinen Umzug. Öffnen Sie es im Fenster und legen Sie unter Bedarf und Prioritäten einen an.
cli-no-such-move = Einen Umzug { $found } gibt es nicht; das Dossier hat { $count ->
    [one] einen Umzug
   *[other] { $count } Umzüge
}.
cli-no-such-option = `{ $found }` ist keine Möglichkeit dieses Umzugs.
cli-no-such-criterion = `{ $found }` ist weder ein bewertetes Kriterium noch ein Wunsch dieses Umzugs.
cli-compare-count = Nennen Sie zwei, drei oder vier Möglichkeiten.
cli-written = Geschrieben: { $path }
cli-check-clean = Alles in Ordnung.
cli-catalog-counts = Ausgabe { $edition }: { $criteria } Kriterien, { $software } Programme, { $providers } Anbieter, { $services } Dienste, { $tasks } Aufgaben, { $duties } Pflichten.
cli-fmt-done = Neu geschriebene Dateien: { $count }
cli-no-display = Für das Fenster fehlt eine Anzeige. `wissel help` listet die Befehle auf, die ohne Fenster arbeiten.
cli-no-renderer = Das Fenster ließ sich nicht öffnen: { $reason }. `wissel help` listet die Befehle auf, die ohne Fenster arbeiten.
cli-bad-document = Ein Dokument `{ $found }` gibt es nicht. Möglich: { $possible }.
cli-bad-ending = Diese Endung ist für das Dokument nicht möglich. Möglich: { $possible }.
new-client-name = Neuer Mandant

store-read = { $path } konnte nicht gelesen werden: { $reason }. Prüfen Sie den Namen und ob der Ordner noch da ist.
store-too-large = { $path } ist zu groß für eine Datei von Wissel. Nichts wurde geöffnet.
store-not-text = { $path } ist keine Textdatei. Nichts wurde geöffnet.
store-write = { $path } konnte nicht geschrieben werden: { $reason }. Was vorher da war, ist unberührt.
store-exists = { $path } ist schon da und blieb, wie es war. Wählen Sie einen anderen Namen oder überschreiben Sie die Datei mit --force.
cli-layout = Das Dokument ließ sich nicht setzen: { $reason }. Nichts wurde geschrieben.
