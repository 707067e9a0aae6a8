# Entscheiden: wie sicher, was zu fragen, was wäre wenn, Stimmen
app-sure-title = Wie sicher das ist
app-sure-intro = Zehntausendmal werden Gewichte und Fakten im Rahmen des Bekannten neu durchgerechnet. So oft kommt jeder Dienst nach vorn, und für wen; wo niemand genannt ist, für alle, die etwa so gewichten wie Sie:
app-sure-name = Dienst
app-sure-first = Wie oft vorn
app-sure-band = Wahrscheinlich
app-sure-ends = { $low } bis { $high }
app-sure-more = Für alle, die stärker gewichten: { $more }.
app-sure-less = Für alle, die schwächer gewichten: { $less }.
app-sure-more-and-less = Für alle, die stärker gewichten: { $more }; schwächer: { $less }.
app-sure-row = { $name }: vorn in { $first } der Durchrechnungen; { $band } Punkte. { $central }
app-sure-runner-up = Für { $name } auf dem zweiten Platz spricht (in Punkten): { $gains }.
app-sure-runner-up-nothing = { $name } auf dem zweiten Platz ist in keinem Kriterium, das zählt, besser als der erste.
app-sure-double = Vielleicht doppelt gezählt: { $names } beruhen allein auf einer Quelle ({ $title }).
app-certainty = Wie sicher sind Sie sich Ihrer Gewichte?
app-certainty-2 = ungefähr
app-certainty-8 = ziemlich
app-certainty-32 = genau
app-certainty-hint = „Zu diesen Zahlen würden wir … stehen“
app-ask-title = Was zu fragen ist
app-ask-intro = Offene oder schwache Fakten der Dienste, die vorn liegen können. Punkte offen: So weit liegt die Gesamtzahl auseinander zwischen dem Schlechtesten und dem Besten, das nach heutigem Wissen möglich ist. Entscheidend: Eine Antwort würde den ersten Platz ändern.
app-ask-none = Nichts ist offen, was ins Gewicht fallen könnte.
app-ask-decisive = entscheidend
app-ask-swing = { $points } Punkte offen
app-ask-today = Bisher: { $today }
app-ask-about = { $about } · betrifft { $options }
app-ask-more = { $count ->
    [one] 1 weitere Frage
   *[other] { $count } weitere Fragen
}
app-ask-enter = Antwort eintragen
app-ask-level = Antwort
app-ask-source = Quelle der Antwort: Brief, Seite, Gespräch (Pflicht)
app-ask-go = Diese Antwort verwenden
app-ask-reason = Antwort: { $about }
app-ask-not-here = Zahlen und Sprachen werden als Angebot oder im Katalog eingetragen, nicht hier.
app-scenarios-title = Was wäre, wenn …
app-scenarios-intro = Gilt für alle Dienste gleich; durch Ausprobieren wird nichts gespeichert.
app-scenarios-banner = Unter diesem Szenario: { $name }
app-scenario-same = { $name } wäre weiterhin vorn.
app-scenario-other = Stattdessen wäre { $name } vorn.
app-scenario-change = Änderung
app-lenses-title = Andere Maßstäbe
app-lens-note = Eine Lesart von uns, keine amtliche Stufe.
app-lens-same = { $name } ist auch hier vorn.
app-lens-other = Hier wäre { $name } vorn: Sehen Sie nach, warum.
app-lens-points = Punkte
app-lens-gate = Schwelle
app-lights-title = Ampel
app-lights-note = Jede Gruppe für sich: unter 33 % ihrer Punkte rot, unter 67 % gelb, sonst grün. Ein Dienst ist so gut wie seine schlechteste Gruppe.
app-light-red = rot
app-light-amber = gelb
app-light-green = grün
app-light-cell = { $group }: { $light }
app-light-worst = { $name }: { $light }
app-voices-title = Stimmen
app-voices-none = Noch keine Stimmen. Unter Bedarf kann jede Gruppe für sich gewichten.
app-voices-client = Klient
app-voices-spread = Abstand
app-voices-vetoed = { $rank } (Veto)
app-voices-deciding = Hier sind sie uneins, und das ändert den ersten Platz:
app-voices-harmless = Hier sind sie uneins, und für den ersten Platz ist es gleich:
app-voices-driver = { $name }: { $more } gewichtet das um { $points } Punkte stärker als { $less }.
app-voices-comment = { $name }: „{ $text }“
app-voices-veto = { $name } kann nicht leben mit: { $options }
app-voices-row = { $name }: { $ranks }; Abstand { $spread }
app-hangs-title = Was an wem hängt
app-hangs-vital = In Klammern: was höchstens einen Tag entbehrlich ist
app-since-title = Was sich seit der Entscheidung geändert hat
app-since-note = Die Entscheidung behält die Fakten, auf denen sie beruhte. Übernehmen Sie, was heute gilt, oder lassen Sie es.
app-since-accept = Übernehmen
app-since-all = Alles übernehmen
app-since-fact = { $about }, { $criterion }: { $before } → { $now }
app-since-rank = { $name }: Rang { $before } → { $now }
app-since-leader = Erster Platz damals und heute: { $before } → { $now }
app-scenario-tasks = Dann zu tun: { $tasks }.
app-scenarios-band = Die Rangfolge unter „Was wäre, wenn …“ zeigt es; alles andere bleibt, wie es ist, und durch Probieren wird nichts gespeichert.
app-scenarios-end = Zurück zum Stand der Dinge
app-scenario-flag = ändert den ersten Platz
app-scenario-rank = Dann
app-scenario-before = Jetzt
app-scenario-row = { $rank } im Szenario, { $before } nach Stand der Dinge: { $name }, { $points } Punkte, Änderung { $change }
app-hangs-none = Noch keine Werkzeuge. Tragen Sie unter Heute ein, was im Einsatz ist; dann steht hier, was an wem hängt.
app-hangs-by = Geordnet nach
app-hangs-most = { $on } ({ $count } von { $all } Werkzeugen)
app-hangs-says = Am meisten hängt heute an: { $today }. Danach an: { $after }.
app-sure-mixed = { $count ->
    [one] Auf einer Quelle allein
   *[other] Auf { $count } Quellen je allein
} beruhen mehrere Kriterien verschiedener Art; ein Fehler dort trifft sie alle.
app-ask-concerns = betrifft { $options }
app-ask-rest = { $count ->
    [one] Dasselbe ist an 1 weiteren Stelle offen
   *[other] Dasselbe ist an { $count } weiteren Stellen offen
}
app-lens-gate-note = Schwelle, von 0 (schlecht) bis 4 (gut): Hier ist ein Dienst nur so gut wie sein schwächstes Kriterium; „unklar“ heißt, dass eines davon nicht bekannt ist.
app-voices-ranks = Die Zahlen sind Plätze; die letzte Spalte sagt, wie weit sie auseinanderliegen.
app-hangs-even = niemandem mehr als an anderen (gleichmäßig verteilt)
app-hangs-says-even = Heute und danach ist es gleichmäßig verteilt: An niemandem hängt mehr als an anderen.
app-ask-all = Alle zeigen
app-sure-quoted = „{ $name }“
app-sure-worse = So oft schlechter als { $name }
app-sure-oftener = { $name } kommt öfter nach vorn als { $leader }: Der Platz folgt der besten Schätzung; wo vieles ungewiss ist, können die Durchrechnungen anders ausgehen.
app-sure-oftener-thin = { $name } kommt öfter nach vorn als { $leader }; es ist aber so wenig bekannt, dass der Dienst sehr gut oder schlecht sein kann. Er steht in dieser Liste, hat aber keinen Platz in der Rangfolge, solange nicht mehr bekannt ist.
