# De stap Vergelijken
app-compare-lead = Beter dan wat? Het huidige programma staat bovenaan; elke regel zegt hoeveel beter of slechter een dienst is.
app-band-ends = waarschijnlijk { $from } tot { $to }, in elk geval tussen { $low } en { $high }
app-known = { $known } bekend
app-known-weak = { $known } bekend: { $well } goed onderbouwd, { $weak } zwak
app-row-spoken = { $name }: { $likely }, { $ends }; { $known }
app-reason-below = Niet gehaald: { $gate }
app-reason-weak = Zwak bewezen: { $gate }
app-reason-unknown = Niet bekend: { $gate }
app-reason-partial = Met beperkingen: { $gate }
app-reason-capacity = Niet toegezegd door de dienst: { $gate }
app-reason-proof = Gehaald, vraag om bewijs: { $gate }
app-reason-waived = Voor deze dienst losgelaten: { $gate }
app-own-level = eigen niveau
app-order = Volgorde
app-order-likely = Volgens schatting
app-order-proven = Volgens bewijs
app-compare-view = Weergave
app-compare-ranking = Rangorde
app-compare-side = Naast elkaar
app-compare-weights = Gewichten
app-compare-today = nu in gebruik
app-compare-more = { $count ->
    [one] nog 1 dienst
   *[other] nog { $count } diensten
}
app-compare-thin = Te weinig bekend om te vergelijken ({ $count })
app-compare-thin-note = Ze mogen gekozen worden; laat eerst de belangrijkste vraag beantwoorden.
app-compare-failing = Voldoen niet aan uw eisen ({ $count })
app-compare-unclear = { $count ->
    [one] Open: 1 eis
   *[other] Open: { $count } eisen
}
app-compare-legend = Bekend: het deel van uw gewichten dat op iets bekends rust; 100 % zou elk criterium en elke wens zijn die meetelt. Klik op een rij voor de onderdelen, de prijs en wat u vóór het bestellen moet lezen.
app-compare-pick = Naast elkaar: { $name }
app-compare-pick-full = Er passen er vier naast elkaar. Haal er eerst een weg.
app-compare-name = Dienst
app-compare-points = Punten
app-compare-against = Tegenover vandaag
app-compare-known = Bekend
app-compare-parts = { $name } bestaat uit
app-compare-part = { $group }: { $points } van { $most } punten
app-side-hint = Vink in de rangorde tot vier diensten aan. Klik op een cel om te zien waarop die rust.
app-side-total = Punten totaal
app-side-different = Waarin ze verschillen ({ $count })
app-side-same = Bij alle gelijk ({ $count })
app-side-cell = { $name }, { $item }: { $level }
app-evidence-title = Waarop het rust
app-evidence-close = Bewijs sluiten
app-evidence-plan = Geldt voor het abonnement
app-evidence-carrier = Geldt voor
app-evidence-grade = Hoe zeker
app-evidence-basis = Rust op
app-evidence-own-source = Bron
app-evidence-own-on = Ingevoerd op
app-evidence-stale = De bron is ouder dan toegestaan en telt daarom als zwakker onderbouwd: de punten blijven, de marge wordt breder.
app-evidence-catalogue = In de catalogus staat: { $level }
app-evidence-why = Waarom het telt
app-evidence-question = Vraag aan de aanbieder
app-evidence-sources = Bronnen
app-evidence-no-source = Geen bron: er is niets gevonden.
app-source-read = gelezen op { $day }
app-source-primary = door de aanbieder of autoriteit zelf gepubliceerd
app-source-open = Openen in de browser: { $title }
app-basis-measured = eigen meting
app-basis-this-service = pagina of overeenkomst over deze dienst
app-basis-program = standaardgedrag van het programma
app-basis-operator-website = website van de aanbieder
app-basis-secondary = bericht van anderen
app-basis-absence = heel document waarin het ontbreekt
app-carrier-service = deze dienst: { $name }
app-carrier-software = het programma: { $name }
app-carrier-provider = de aanbieder: { $name }
app-carrier-self-hosted = { $name }, als u het zelf beheert
app-carrier-override = uw eigen oordeel, alleen voor deze dienst
app-override = Anders beoordelen…
app-override-level = Uw niveau
app-override-reason = Reden (verplicht)
app-override-source = Bron: brief, gesprek, pagina
app-override-go = Dit niveau gebruiken
app-override-remove = Mijn niveau intrekken
app-override-not-here = Getallen en talen zijn hier niet te wijzigen.
app-ask-first = eerst vragen: { $name }
app-fall-title = Van { $from } ({ $start }) naar { $to } ({ $end }), in punten
app-fall-rest = { $count } kleinere stappen samen
app-waive = Voor deze dienst hiervan afzien…
app-waive-go = Afzien, met deze reden
app-waive-back = Voor { $name } weer eisen
app-band-hull = in elk geval tussen { $low } en { $high }
app-row-place = plaats { $rank }
app-row-against = { $difference } ten opzichte van vandaag
app-row-thin = te weinig bekend om te vergelijken
app-compare-veto = “{ $voice }” kan er niet mee leven
app-compare-voice = Wiens cijfers tellen
app-compare-voice-client = Opdrachtgever
app-compare-voice-one = Stem: { $voice }
app-compare-voice-weights = De rangorde toont nu één stem. Deze schuiven zijn die van de opdrachtgever.
app-trial-title = Eigen proeven
app-trial-own = van de opdrachtgever zelf, 1 tot 5, nooit in de score
app-trial-add = Eigen proef noteren…
app-trial-remove = Deze proef verwijderen: { $about }
app-trial-who = Wie het heeft geprobeerd
app-trial-note = Wat is opgevallen
app-trial-none = niet geprobeerd
app-trial-go = Noteren
app-evidence-own-said-by = Gezegd door
app-override-said-by = Wie het heeft gezegd: rol of naam
app-stale-source = bron uit { $year }
app-grade-old = { $read }, telt als { $grade } omdat de bron oud is
app-row-changes = Wie van een eis afziet, rangschikt deze dienst alsof hij eraan voldoet; een proef wordt alleen naast de feiten genoteerd en verandert geen punten.
app-evidence-sources-catalogue = Bronnen van de catalogus
app-compare-choose = Hiervoor beslissen
app-known-of-service = deze dienst: { $name }
app-known-of-provider = de aanbieder: { $name }
app-compare-tick = Naast elkaar
app-compare-tick-hint = Vink tot vier diensten aan om ze naast elkaar te zien.
app-compare-ticked = { $count ->
    [one] 1 dienst aangevinkt
   *[other] { $count } diensten aangevinkt
}
app-compare-see-side = Naast elkaar bekijken
app-compare-failing-note = Ze houden hun punten, maar hebben geen plaats. Alleen wat een plaats heeft, wordt doorgerekend; daarom hebben ze geen balk.
app-compare-unranked = geen plaats
app-compare-unranked-why = Geen balk: alleen wat een plaats in de rangorde heeft, wordt doorgerekend, en deze dienst heeft er geen.
app-part-points = { $points } van { $most } punten
app-part-item = { $name }: { $level }; { $points }
app-part-level = { $level } ({ $remark })
app-part-hint = Open een groep om te zien waaruit haar punten bestaan; een klik op een regel laat zien waarop die rust.
app-row-read = lees vóór het bestellen: { $what }
app-before-title = Lees en controleer vóór het bestellen: { $what }
app-cost-year = Kosten van een jaar: { $amount }
app-cost-year-counted = Kosten van een jaar: { $amount } ({ $counted })
app-cost-title = Kosten van een jaar
app-cost-title-note = zoals ze aan het budget worden getoetst
app-cost-paid = volgens het contract van nu
app-cost-times = { $price } × { $count }
app-cost-times-unknown = { $price }, aantal niet bekend
app-cost-offer = { $price } volgens de geoffreerde prijs
app-cost-fee = { $price } als bijdrage aan de aanbieder
app-cost-missing = de prijs van de dienst zelf is niet bekend
app-cost-vat = btw niet bekend
app-part-unknown = niet bekend: in het midden geteld
app-band-mark = beste schatting
app-band-probable = in acht van de tien doorrekeningen
app-band-range = van het slechtste tot het beste dat mogelijk is
app-band-today = tool van vandaag
app-order-likely-says = Op volgorde van de beste schatting; wat niet bekend is, telt daarin in het midden.
app-order-proven-says = Op volgorde van wat bewezen is; wat niet bekend is, telt alsof het slecht is.
app-not-open = Niet voor ons beschikbaar
app-not-open-go = Niet beschikbaar, om deze reden
app-not-open-back = Toch voor ons beschikbaar
app-not-open-said = Niet voor ons beschikbaar: { $reason } ({ $date })
app-must-open = Voor ons beschikbaar
app-quote-enter = Geoffreerde prijs invullen…
app-quote-change = Geoffreerde prijs wijzigen…
app-quote-remove = Geoffreerde prijs verwijderen
app-quote-go = Deze prijs gebruiken
app-quote-needs = Er is een bedrag nodig en een reden.
app-quote-amount = Geoffreerd bedrag
app-quote-vat = Btw
app-quote-plan = Abonnement, als het een naam heeft
app-quote-reason-example = van wie de offerte is en van wanneer
app-quote-accounts = Telt één keer per account dat de stap Behoeften noemt.
app-quote-members = Telt één keer. Zodra de prijs hier staat, kunt u invullen voor hoeveel leden wordt betaald.
app-quote-said = Geoffreerd op { $date }: { $price }, { $vat } ({ $reason })
app-quote-said-bare = Geoffreerd op { $date }: { $price }, { $vat }
app-quote-count-member-month = Leden voor wie wordt betaald (leeg: 1, de organisatie zelf)
app-quote-count-host-month = Mensen die vergaderingen starten
app-quote-count-server-month = Servers
app-quote-count-gb-month = Gigabytes
app-quote-counts-hold = Het aantal geldt voor elke dienst van deze toepassing die zo wordt betaald, ook voor bijdragen aan coöperaties.
app-cost-count-user-month = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
app-cost-count-member-month = { $count ->
    [one] 1 lidmaatschap, het eigen
   *[other] { $count } lidmaatschappen
}
app-cost-count-host-month = { $count ->
    [one] 1 gastheer
   *[other] { $count } gastheren
}
app-cost-count-server-month = { $count ->
    [one] 1 server
   *[other] { $count } servers
}
app-cost-count-gb-month = { $count } GB
app-level-best = beste niveau
app-level-middle = halverwege
app-level-worst = slechtste niveau
app-compare-pick-always = altijd
app-compare-pick-always-why = Het is nu in gebruik: het staat altijd naast wat u aanvinkt.
app-override-needs-level = Kies eerst uw niveau.
app-override-needs-reason = Geef eerst een reden.
app-cost-offer-tax = { $price } volgens de geoffreerde prijs + { $rate } % btw
app-cost-vat-top = met { $rate } % erbij { $amount }
app-cost-vat-within = met { $rate } % erbij { $amount }, ook dan binnen het budget
app-cost-free = kosteloos
app-row-year = per jaar: { $amount }
app-not-open-condition = wij voldoen niet aan de voorwaarde: ‘{ $how }’
