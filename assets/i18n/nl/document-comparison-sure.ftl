# De vergelijking: hoe zeker, wat als, stemmen
doc-cmp-often = { $leader } staat in { $share } van de steekproeven vooraan.
doc-cmp-probable = Waarschijnlijk
doc-cmp-bands-alt-probable = { $name }: het meest waarschijnlijk { $score } punten, waarschijnlijk { $probable }, uiterst { $band }.
doc-cmp-sure = Hoe zeker de volgorde is
doc-cmp-sure-intro = Gewichten en feiten zijn { $count } keer opnieuw getrokken, binnen wat bekend is en hoe vast de cijfers staan. Zo vaak kwam elke dienst vooraan.
doc-cmp-sure-caption = Eerste plaatsen in de steekproeven, en voor wie
doc-cmp-sure-first = Eerste in
doc-cmp-sure-free = Eerste bij willekeurige gewichten
doc-cmp-sure-below = Achter de eerste in
doc-cmp-sure-central = Voor wie hij vooraan staat
doc-cmp-sure-more = laten zwaarder wegen: { $names }
doc-cmp-sure-less = laten lichter wegen: { $names }
doc-cmp-sure-alike = wie ongeveer weegt zoals de klant
doc-cmp-sure-thin = { $name } (te weinig bekend)
doc-cmp-sure-nothing = niets
doc-cmp-sure-runner-up = Wat voor { $second } en tegen { $leader } pleit, in punten: { $gains }. Wat ertegen pleit: { $losses }.
doc-cmp-sure-double = { $name }, misschien dubbel geteld: { $names } rusten op één enkele bron.
doc-cmp-otherwise = Dezelfde feiten, anders bekeken
doc-cmp-scenarios = Wat als …
doc-cmp-scenarios-caption = Voor alle diensten gelijk aangenomen; over de dienst die nu vooraan staat zegt het op zich niets
doc-cmp-scenario = Scenario
doc-cmp-scenario-change = Eerste plaats
doc-cmp-scenario-same = zoals nu
doc-cmp-scenario-other = een ander
doc-cmp-lens-same = { $name } staat ook met deze maatstaf vooraan.
doc-cmp-lens-other = Met deze maatstaf zou { $name } vooraan staan. Het loont om te kijken waarom.
doc-cmp-lens-caption = Een lezing van ons, geen officieel niveau. Drempel: het zwakste van alle criteria, van 0 tot 4
doc-cmp-lens-gate = Drempel
doc-cmp-lights = Verkeerslicht
doc-cmp-lights-caption = Elke groep op zich: onder 33 punten rood, onder 67 oranje, anders groen. Een dienst is zo goed als zijn slechtste groep
doc-cmp-lights-worst = Samen
doc-light-red = rood
doc-light-amber = oranje
doc-light-green = groen
doc-cmp-frontier = Principes tegenover gebruik en prijs
doc-cmp-frontier-caption = Principes zijn gegevensbescherming, beveiliging en onafhankelijkheid samen; praktisch nut zijn de wensen
doc-cmp-frontier-note = Niemand is in beide zo goed
doc-cmp-frontier-use = principes en gebruik
doc-cmp-frontier-cost = principes en prijs
doc-cmp-principles = Principes
doc-cmp-practicality = Gebruik
doc-cmp-voices-caption = Rangen met de gewichten van elke stem; wensen en eisen zijn gemeenschappelijk
doc-cmp-voices-client = Klant
doc-cmp-voices-spread = Verschil
doc-cmp-voices-vetoed = { $rank } (veto)
doc-cmp-voices-deciding = Hier zijn zij het oneens, en dat verandert wie in hun eigen rangorde vooraan staat (met het getal van de andere stem; voor de gewichten van de klant geldt dat niet):
doc-cmp-voices-harmless = Hier zijn zij het oneens, en dat verandert geen eerste plaats in hun eigen rangorde:
doc-cmp-voices-driver = { $name }: { $more } weegt dit { $points } punten zwaarder dan { $less }.
doc-cmp-open-today = Nu
doc-cmp-open-decisive = beslissend
doc-cmp-open-more =
    { $count ->
        [one] Nog één vraag weegt minder.
       *[other] Nog { $count } vragen wegen minder. De vragenlijsten bevatten de vragen over de voorgenomen diensten of, zolang niets is voorgenomen, over de diensten die vooraan kunnen staan.
    }
doc-cmp-nobody-meets = Van geen enkele dienst is bekend dat hij voldoet aan: { $musts }. Voordat dat is opgehelderd, kan er geen worden gekozen.
doc-cmp-open-musts = Los van de punten: bij de eerste dienst zijn harde eisen niet opgehelderd. Is het antwoord op een daarvan nee, dan valt hij af, hoeveel punten hij ook heeft.
doc-cmp-scenario-tasks = Dan te doen
doc-cmp-sure-open = ? = bij een van beide niet bekend en daarom met het waarschijnlijke gerekend.
