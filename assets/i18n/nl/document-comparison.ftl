# De vergelijking
doc-cmp-short = In het kort
doc-cmp-overview = Wie in welke toepassing vooraan staat
doc-cmp-first = Vooraan
doc-cmp-no-leader = Er is te weinig bekend om een eerste te noemen.
doc-cmp-alone = { $leader } haalt { $score } van 100 punten. Geen andere dienst is goed genoeg bekend om ermee te vergelijken.
doc-cmp-level = { $leader } en { $second } hebben dezelfde score: { $score } van 100 punten.
doc-cmp-leads = { $leader } staat met { $score } van 100 punten vooraan, { $difference } punten voor { $second }.
doc-cmp-leader-meets = { $leader } vervult alle harde eisen.
doc-cmp-first-meets = Voor { $leader } zijn niet alle harde eisen opgehelderd. De eerste dienst die ze alle vervult, is { $first } met { $score } punten.
doc-cmp-none-meets = Voor geen enkele dienst is nog zeker dat hij alle harde eisen vervult.
doc-cmp-today-leads = Hij is nu al in gebruik.
doc-cmp-above-today = Dat is { $difference } punten meer dan { $today }, nu in gebruik.
doc-cmp-below-today = { $today }, nu in gebruik, heeft { $difference } punten meer.

# The question
doc-cmp-question = De vraag
doc-cmp-question-text = Welke dienst past bij { $client } voor dit doel: { $purpose }?
doc-cmp-use-case = Toepassing
doc-cmp-replaces = Nu in gebruik
doc-cmp-sessions = Soort bijeenkomsten
doc-cmp-largest = Personen in de grootste bijeenkomst
doc-cmp-rooms = Ruimtes tegelijk
doc-cmp-guests = Gasten doen mee
doc-cmp-confidential = Vertrouwelijke gesprekken
doc-cmp-seats = Personen die een account nodig hebben
doc-cmp-budget = Budget
doc-cmp-today = Vandaag
doc-cmp-today-score = Met dezelfde maatstaf haalt { $name } { $score } van 100 punten (bandbreedte { $band }, { $known } bekend).
doc-cmp-today-fails = { $name } vervult deze harde eisen niet: { $reasons }.
doc-cmp-today-unknown = Hier niet vergeleken, omdat de catalogus het niet bevat: { $names }.

# Must-haves
doc-cmp-must = Harde eisen
doc-cmp-must-none = Er zijn geen harde eisen gesteld.
doc-cmp-must-intro = Wie er één niet vervult, valt af, hoe goed de dienst verder ook is. Onduidelijk betekent: niet goed genoeg bekend, nog te vragen.
doc-cmp-must-caption = Hoeveel van de { $count } diensten elke eis vervullen
doc-cmp-must-column = Harde eis
doc-cmp-must-meets = vervullen
doc-cmp-must-unclear = nog op te helderen
doc-cmp-must-fails = vallen af
doc-cmp-must-without = Deze harde eis beslist over de eerste plaats: { $must }. Zonder deze eis stond { $name } vooraan.

# Priorities
doc-cmp-priorities = Wat telt
doc-cmp-priorities-intro = U gaf elk punt een gewicht van 0 tot 10, uitgaande van de voorinstelling ‘{ $preset }’. De waarde zegt hoeveel van 100 punten het hoogstens oplevert.
doc-cmp-priorities-caption = Groepen vet, daaronder waaruit ze bestaan
doc-cmp-what-counts = Punt
doc-cmp-importance = Gewicht
doc-cmp-worth = Waard tot
doc-cmp-silent = Telt bij deze weging niet mee: { $names }.

# Ranking
doc-cmp-ranking = Rangorde
doc-cmp-ranking-intro = De dunne lijn laat zien hoever de score kan dalen of stijgen als al het onzekere één kant op gaat, de balk waar hij in acht van de tien trekkingen ligt, de ruit de waarschijnlijke score. Een lange lijn betekent: veel is nog onbekend.
doc-cmp-ranking-caption = Alle diensten met een rang, het huidige hulpmiddel eerst
doc-cmp-bands-caption =
    { $count ->
        [one] De eerste dienst
       *[other] De eerste { $count } diensten
    }: waarschijnlijke score, bereik van acht van de tien trekkingen, en laagst en hoogst mogelijke
doc-cmp-bands-today = Nu: { $name }
doc-cmp-bands-rank = { $rank }. { $name }
doc-cmp-bands-alt = { $name }: waarschijnlijk { $score } punten, bandbreedte { $band }.
doc-cmp-bands-unit = punten
doc-cmp-rank = Rang
doc-cmp-today-mark = nu
doc-cmp-service = Dienst
doc-cmp-services = Diensten
doc-cmp-likely = Punten
doc-cmp-gaps = Ontbrekende nummers horen bij diensten waarover te weinig bekend is; die volgen hieronder.
doc-cmp-unclear-column = Harde eis
doc-cmp-unclear-caption = Wat bij de naast elkaar getoonde diensten nog opgehelderd moet worden of bewijs vraagt
doc-cmp-band = Bandbreedte
doc-cmp-known = Bekend
doc-cmp-difference = Tegenover vandaag
doc-cmp-status = Harde eisen
doc-cmp-thin = Te weinig bekend om te vergelijken
doc-cmp-thin-intro =
    { $count ->
        [one] Bij één dienst is minder dan 60 % bekend van wat telt. Hij kan goed zijn, maar kan niet als eerste worden genoemd.
       *[other] Bij { $count } diensten is minder dan 60 % bekend van wat telt. Ze kunnen goed zijn, maar kunnen niet als eerste worden genoemd.
    }
doc-cmp-failing = Vervult uw harde eisen niet
doc-cmp-failing-intro =
    { $count ->
        [one] Eén dienst valt af.
       *[other] { $count } diensten vallen af.
    } Blijkt een eis te streng, dan kan die worden gewijzigd.
doc-cmp-failing-column = Redenen

# Stability
doc-cmp-stability = Wat de eerste plaats zou veranderen
doc-cmp-stable = Geen stand van één schuif verandert de eerste plaats. { $leader } blijft vooraan, welk gewicht één punt ook krijgt, zolang de andere blijven zoals ze zijn.
doc-cmp-unstable = { $leader } blijft vooraan zolang deze gewichten binnen de grenzen blijven, elk afzonderlijk bekeken. Daarbuiten staat een andere dienst vooraan.
doc-cmp-firm =
    { $count ->
        [one] Voor de andere schuif verandert geen stand de eerste plaats.
       *[other] Voor de andere { $count } schuiven verandert geen stand de eerste plaats.
    }
doc-cmp-slider = Gewicht van
doc-cmp-slider-group = { $name } (hele groep)
doc-cmp-now = Nu
doc-cmp-stays = Blijft vooraan
doc-cmp-range = van { $from } tot { $to }
doc-cmp-range-from = vanaf { $from }
doc-cmp-range-to = tot { $to }

# Side by side
doc-cmp-side = Naast elkaar
doc-cmp-side-ranked = De eerste diensten van de rangorde; de punten van de groepen tellen op tot het totaal
doc-cmp-side-shortlist = De diensten op de shortlist; de punten van de groepen tellen op tot het totaal
doc-cmp-levels-caption = { $group }: waarin ze verschillen
doc-cmp-points = Punten
doc-cmp-points-of = { $name } (van { $worth })
doc-cmp-total = Totaal
doc-cmp-known-weak = { $known }, waarvan { $weak } zwak
doc-cmp-yearly = Kosten per jaar
doc-cmp-criterion = Punt
doc-cmp-same = Bij alle gelijk:
doc-cmp-all-unknown = Bij geen ervan bekend: { $names }.
doc-cmp-evidence = Bijlage: waarop de niveaus rusten
doc-cmp-evidence-intro = Wat geldt, onder welke voorwaarde, en waar het is gelezen.
doc-cmp-found = Punt en niveau
doc-cmp-rests-on = Onderbouwing

# Own
doc-cmp-voices = Stemmen
doc-cmp-veto = Onmisbaar: { $must }. Niet vervuld door: { $names }. Van de andere met een rang volgens de kennis van nu vervuld: { $met }; nog op te helderen: { $open }.
doc-cmp-veto-none = Onmisbaar: { $must }. Diensten met een rang die dit volgens de kennis van nu vervullen: { $met }; waarbij het nog op te helderen is: { $open }; die het niet vervullen: 0.
doc-cmp-changes = Eigen oordelen en uitzonderingen
doc-cmp-changes-intro = Hier wijkt de adviseur af van de catalogus of van de harde eisen.
doc-cmp-what = Wat
doc-cmp-why = Waarom
doc-cmp-own-head = Eigen oordeel van { $date }:
doc-cmp-when = Wanneer
doc-cmp-when-who = Wanneer, wie
doc-cmp-own-source = bron:
doc-cmp-waived = Losgelaten: { $must }
doc-cmp-offer = Ingevulde prijs: { $price }
doc-cmp-trials = Eigen proeven
doc-cmp-trials-intro = Cijfers van 1 (slecht) tot 5 (goed). Ze worden getoond en tellen niet mee in de score.
doc-cmp-joining = Meedoen
doc-cmp-sound = Geluid
doc-cmp-picture = Beeld
doc-cmp-ease = Gemak
doc-cmp-note = Opmerking
doc-cmp-must-better = beter: { $levels }
doc-cmp-own-said-by = gezegd door:
doc-cmp-priorities-own = U gaf elk punt een gewicht van 0 tot 10. De waarde zegt hoeveel van 100 punten het hoogstens oplevert.
doc-cmp-must-worse = uitgesloten: { $levels }
doc-cmp-not-open = Niet voor u beschikbaar
doc-cmp-intended = Voorgenomen of besloten
doc-cmp-intended-keep = blijft: { $names }
doc-cmp-beyond = Daarbuiten vooraan
