# Beslissen: hoe zeker, wat te vragen, wat als, stemmen
app-sure-title = Hoe zeker dat is
app-sure-intro = Tienduizend keer worden gewichten en feiten opnieuw doorgerekend binnen wat bekend is. Zo vaak komt elke dienst vooraan, en voor wie; waar niemand genoemd is, voor wie ongeveer weegt zoals u:
app-sure-name = Dienst
app-sure-first = Hoe vaak vooraan
app-sure-band = Waarschijnlijk
app-sure-ends = { $low } tot { $high }
app-sure-more = Voor wie zwaarder laat wegen: { $more }.
app-sure-less = Voor wie lichter laat wegen: { $less }.
app-sure-more-and-less = Voor wie zwaarder laat wegen: { $more }; lichter: { $less }.
app-sure-row = { $name }: vooraan in { $first } van de doorrekeningen; { $band } punten. { $central }
app-sure-runner-up = Voor { $name }, op de tweede plaats, pleit (in punten): { $gains }.
app-sure-runner-up-nothing = { $name }, op de tweede plaats, is in geen enkel criterium dat meetelt beter dan de eerste.
app-sure-double = Misschien dubbel geteld: { $names } rusten op één enkele bron ({ $title }).
app-certainty = Hoe zeker bent u van uw gewichten?
app-certainty-2 = ongeveer
app-certainty-8 = redelijk
app-certainty-32 = precies
app-certainty-hint = “Achter deze cijfers staan wij …”
app-ask-title = Wat u moet vragen
app-ask-intro = Open of zwakke feiten van de diensten die vooraan kunnen staan. Punten open: zo ver ligt het totaal uiteen tussen het slechtste en het beste dat met wat bekend is mogelijk is. Beslissend: een antwoord zou de eerste plaats veranderen.
app-ask-none = Er is niets open dat kan meetellen.
app-ask-decisive = beslissend
app-ask-swing = { $points } punten open
app-ask-today = Tot nu toe: { $today }
app-ask-about = { $about } · betreft { $options }
app-ask-more = { $count ->
    [one] Nog 1 vraag
   *[other] Nog { $count } vragen
}
app-ask-enter = Antwoord invoeren
app-ask-level = Antwoord
app-ask-source = Bron van het antwoord: brief, pagina, gesprek (verplicht)
app-ask-go = Dit antwoord gebruiken
app-ask-reason = Antwoord: { $about }
app-ask-not-here = Getallen en talen worden als offerte of in de catalogus ingevoerd, niet hier.
app-scenarios-title = Wat als …
app-scenarios-intro = Geldt voor alle diensten gelijk; door te proberen wordt niets opgeslagen.
app-scenarios-banner = In dit scenario: { $name }
app-scenario-same = { $name } zou nog steeds vooraan staan.
app-scenario-other = { $name } zou dan vooraan staan.
app-scenario-change = Verschil
app-lenses-title = Andere maatstaven
app-lens-note = Een lezing van ons, geen officieel niveau.
app-lens-same = { $name } staat ook hier vooraan.
app-lens-other = Hier zou { $name } vooraan staan: kijk waarom.
app-lens-points = Punten
app-lens-gate = Drempel
app-lights-title = Verkeerslicht
app-lights-note = Elke groep op zich: onder 33 % van haar punten rood, onder 67 % oranje, anders groen. Een dienst is zo goed als zijn slechtste groep.
app-light-red = rood
app-light-amber = oranje
app-light-green = groen
app-light-cell = { $group }: { $light }
app-light-worst = { $name }: { $light }
app-voices-title = Stemmen
app-voices-none = Nog geen stemmen. Onder Behoeften kan elke groep zelf wegen.
app-voices-client = Cliënt
app-voices-spread = Verschil
app-voices-vetoed = { $rank } (veto)
app-voices-deciding = Hier zijn zij het oneens, en dat verandert de eerste plaats:
app-voices-harmless = Hier zijn zij het oneens, en voor de eerste plaats maakt het niet uit:
app-voices-driver = { $name }: { $more } weegt dit { $points } punten zwaarder dan { $less }.
app-voices-comment = { $name }: “{ $text }”
app-voices-veto = { $name } kan niet leven met: { $options }
app-voices-row = { $name }: { $ranks }; verschil { $spread }
app-hangs-title = Wat aan wie hangt
app-hangs-vital = Tussen haakjes: wat hooguit een dag te missen is
app-since-title = Wat er sinds het besluit veranderd is
app-since-note = Het besluit behoudt de feiten waarop het rustte. Neem over wat nu geldt, of laat het.
app-since-accept = Overnemen
app-since-all = Alles overnemen
app-since-fact = { $about }, { $criterion }: { $before } → { $now }
app-since-rank = { $name }: rang { $before } → { $now }
app-since-leader = Eerste plaats toen en nu: { $before } → { $now }
app-scenario-tasks = Dan te doen: { $tasks }.
app-scenarios-band = De rangorde onder “Wat als …” laat het zien; al het andere blijft zoals het is, en door proberen wordt niets opgeslagen.
app-scenarios-end = Terug naar hoe het nu is
app-scenario-flag = verandert de eerste plaats
app-scenario-rank = Dan
app-scenario-before = Nu
app-scenario-row = { $rank } in het scenario, { $before } zoals het nu is: { $name }, { $points } punten, verandering { $change }
app-hangs-none = Nog geen hulpmiddelen. Vul onder Vandaag in wat in gebruik is; dan staat hier wat aan wie hangt.
app-hangs-by = Geordend naar
app-hangs-most = { $on } ({ $count } van { $all } hulpmiddelen)
app-hangs-says = Het meeste hangt nu aan { $today }, daarna aan { $after }.
app-sure-mixed = { $count ->
    [one] Eén bron draagt als enige
   *[other] { $count } bronnen dragen elk als enige
} meerdere criteria van verschillende aard; één fout daar raakt ze allemaal.
app-ask-concerns = betreft { $options }
app-ask-rest = { $count ->
    [one] Hetzelfde is op nog 1 plaats open
   *[other] Hetzelfde is op nog { $count } plaatsen open
}
app-lens-gate-note = Drempel, van 0 (slecht) tot 4 (goed): hier is een dienst maar zo goed als zijn zwakste criterium; ‘onduidelijk’ betekent dat een daarvan niet bekend is.
app-voices-ranks = De getallen zijn plaatsen; de laatste kolom zegt hoe ver ze uiteenliggen.
app-hangs-even = niemand meer dan aan anderen (gelijk verdeeld)
app-hangs-says-even = Nu en daarna is het gelijk verdeeld: aan niemand hangt meer dan aan anderen.
app-ask-all = Alles tonen
app-sure-quoted = “{ $name }”
app-sure-worse = Hoe vaak slechter dan { $name }
app-sure-oftener = { $name } komt vaker vooraan dan { $leader }: de plaats volgt de beste schatting; waar veel onzeker is, kunnen de doorrekeningen anders uitvallen.
app-sure-oftener-thin = { $name } komt vaker vooraan dan { $leader }; er is alleen zo weinig over bekend dat de dienst heel goed of slecht kan zijn. Hij staat in deze lijst, maar heeft geen plaats in de rangorde zolang er niet meer bekend is.
