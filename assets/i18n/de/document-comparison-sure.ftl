# Der Vergleich: wie sicher, was wäre wenn, Stimmen
doc-cmp-often = { $leader } liegt in { $share } der Stichproben vorn.
doc-cmp-probable = Wahrscheinlich
doc-cmp-bands-alt-probable = { $name }: am ehesten { $score } Punkte, wahrscheinlich { $probable }, äußerstenfalls { $band }.
doc-cmp-sure = Wie sicher die Reihenfolge ist
doc-cmp-sure-intro = Gewichte und Fakten wurden { $count }-mal neu gezogen, im Rahmen dessen, was bekannt ist und wie fest die Zahlen gelten. So oft kam jeder Dienst nach vorn.
doc-cmp-sure-caption = Erste Plätze in den Stichproben, und für wen
doc-cmp-sure-first = Vorn in
doc-cmp-sure-free = Vorn bei beliebigen Gewichten
doc-cmp-sure-below = Hinter dem ersten in
doc-cmp-sure-central = Für wen er vorn liegt
doc-cmp-sure-more = gewichten stärker: { $names }
doc-cmp-sure-less = gewichten schwächer: { $names }
doc-cmp-sure-alike = alle, die etwa so gewichten wie der Klient
doc-cmp-sure-thin = { $name } (zu wenig bekannt)
doc-cmp-sure-nothing = nichts
doc-cmp-sure-runner-up = Was für { $second } und gegen { $leader } spricht, in Punkten: { $gains }. Was dagegen spricht: { $losses }.
doc-cmp-sure-double = { $name }, vielleicht doppelt gezählt: { $names } beruhen allein auf einer Quelle.
doc-cmp-otherwise = Dieselben Fakten, anders gesehen
doc-cmp-scenarios = Was wäre, wenn …
doc-cmp-scenarios-caption = Für alle Dienste gleich angenommen; über den heute ersten sagt es für sich nichts
doc-cmp-scenario = Szenario
doc-cmp-scenario-change = Erster Platz
doc-cmp-scenario-same = wie jetzt
doc-cmp-scenario-other = ein anderer
doc-cmp-lens-same = { $name } ist auch nach diesem Maßstab vorn.
doc-cmp-lens-other = Nach diesem Maßstab wäre { $name } vorn. Es lohnt sich nachzusehen, warum.
doc-cmp-lens-caption = Eine Lesart von uns, keine amtliche Stufe. Schwelle: das schwächste aller Kriterien, von 0 bis 4
doc-cmp-lens-gate = Schwelle
doc-cmp-lights = Ampel
doc-cmp-lights-caption = Jede Gruppe für sich: unter 33 Punkten rot, unter 67 gelb, sonst grün. Ein Dienst ist so gut wie seine schlechteste Gruppe
doc-cmp-lights-worst = Zusammen
doc-light-red = rot
doc-light-amber = gelb
doc-light-green = grün
doc-cmp-frontier = Grundsätze gegen Nutzen und Preis
doc-cmp-frontier-caption = Grundsätze sind Datenschutz, Sicherheit und Unabhängigkeit zusammen; Alltagstauglichkeit sind die Wünsche
doc-cmp-frontier-note = Niemand ist in beidem so gut
doc-cmp-frontier-use = Grundsätze und Alltag
doc-cmp-frontier-cost = Grundsätze und Preis
doc-cmp-principles = Grundsätze
doc-cmp-practicality = Alltag
doc-cmp-voices-caption = Ränge nach den Gewichten jeder Stimme; Wünsche und Bedingungen sind gemeinsam
doc-cmp-voices-client = Klient
doc-cmp-voices-spread = Abstand
doc-cmp-voices-vetoed = { $rank } (Veto)
doc-cmp-voices-deciding = Hier sind sie uneins, und das ändert, wer in ihrer eigenen Rangfolge vorn ist (mit der Zahl der anderen Stimme; für die Gewichte des Klienten gilt das nicht):
doc-cmp-voices-harmless = Hier sind sie uneins, und das ändert keinen ersten Platz in ihrer eigenen Rangfolge:
doc-cmp-voices-driver = { $name }: { $more } gewichtet das um { $points } Punkte stärker als { $less }.
doc-cmp-open-today = Heute
doc-cmp-open-decisive = entscheidend
doc-cmp-open-more =
    { $count ->
        [one] Eine weitere Frage wiegt weniger.
       *[other] { $count } weitere Fragen wiegen weniger. Die Fragebögen enthalten die zu den beabsichtigten Diensten oder, solange nichts beabsichtigt ist, zu denen, die vorn liegen können.
    }
doc-cmp-nobody-meets = Von keinem Dienst ist bekannt, dass er erfüllt: { $musts }. Bevor das geklärt ist, kann keiner genommen werden.
doc-cmp-open-musts = Unabhängig von den Punkten: Beim ersten Dienst sind Muss-Kriterien ungeklärt. Ist die Antwort auf eines davon Nein, fällt er heraus, gleich wie viele Punkte er hat.
doc-cmp-scenario-tasks = Dann zu tun
doc-cmp-sure-open = ? = bei einem der beiden nicht bekannt und darum mit dem Wahrscheinlichen gerechnet.
