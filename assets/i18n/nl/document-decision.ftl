# Het besluit
doc-dec-decision = Het besluit
doc-dec-intended = Het voorgenomen besluit
doc-dec-intended-note = Nog geen besluit
doc-dec-intended-text = Het is een voornemen. Nog niet iedereen die volgens recht of eigen regels moet worden gehoord, is gehoord; wie dat zijn, staat in het plan.
doc-dec-open = Er is nog niets besloten
doc-dec-open-text = Zodra is besloten over overstappen, houden, houden voor één doel of een proef met twee, staat het hier.
doc-dec-kind = Vorm
doc-dec-move = Overstap naar een andere dienst
doc-dec-keep = Het huidige hulpmiddel blijft, onder voorwaarden
doc-dec-keep-for = Het oude hulpmiddel blijft voor één ding: { $what }, tot { $until }
doc-dec-trial = Twee diensten proberen, dan besluiten
doc-dec-status = Stand
doc-dec-status-intended = voorgenomen
doc-dec-status-consulted = beraden: wie gehoord moet worden, is gehoord
doc-dec-status-final = definitief
doc-dec-option = Dienst
doc-dec-runner-up = Neemt over als de proef mislukt
doc-dec-reason = Reden
doc-dec-on = Datum
doc-dec-review = Wordt opnieuw bekeken op
doc-dec-conditions = Voorwaarden
doc-dec-risks = Bewust genomen risico's
doc-dec-risk = Risico
doc-dec-risk-by = Genomen door
doc-dec-risk-until = Tot
doc-dec-no-end = geen einde genoemd
doc-dec-options = Wat is afgewogen
doc-dec-options-caption = De eerste diensten, het huidige hulpmiddel als maatstaf; wat is gekozen, valt op. Rang tussen haakjes: er is te weinig bekend om hem eerste te noemen
doc-dec-waivers = Harde eisen waarvan voor een dienst is afgezien
doc-dec-own = Eigen oordelen tegen de catalogus in
doc-dec-heard = Wie gehoord is
doc-dec-heard-none = Er zijn geen stemmen vastgelegd.
doc-dec-veto = Kan niet zonder: { $must }.
doc-dec-veto-against = Kan niet zonder: { $must }. Wat gekozen is, voldoet er niet aan; dit bezwaar blijft staan.
doc-dec-basis = Waarop het rust
doc-dec-changes =
    { $count ->
        [0] Geen gewicht, harde eis of eigen oordeel is veranderd nadat een rangorde te zien was.
        [one] Eén gewicht, harde eis of eigen oordeel is veranderd nadat een rangorde te zien was (van { $all } wijzigingen in totaal).
       *[other] { $count } gewichten, harde eisen of eigen oordelen zijn veranderd nadat een rangorde te zien was (van { $all } wijzigingen in totaal).
    }
doc-dec-no-fingerprint = De feiten waarop het berust, zijn niet mee vastgelegd.
doc-dec-fingerprint =
    { $count ->
        [one] Eén feit is erbij vastgelegd. Vingerafdruk van rangorde en feiten:
       *[other] { $count } feiten zijn erbij vastgelegd. Vingerafdruk van rangorde en feiten:
    }
doc-dec-board = Wie vooraan staat en hoe zeker dat is
doc-dec-board-caption = Punten van 100; hoe vaak een dienst vooraan staat als gewichten en onzekere feiten opnieuw worden getrokken; hoeveel bekend is van wat telt
doc-dec-board-what = Staat hier als
doc-dec-board-open = Open harde eisen
doc-dec-board-leads = eerste naar punten
doc-dec-board-intended = voorgenomen
doc-dec-board-decided = besloten
doc-dec-board-tried = wordt uitgeprobeerd
doc-dec-board-kept = blijft
doc-dec-board-takes-over = neemt over als de proef mislukt
doc-dec-board-today = nu in gebruik
doc-dec-board-fails = voldoet niet: { $must }
doc-dec-board-unclear = niet opgehelderd: { $must }
doc-dec-board-none = geen
doc-dec-change = Wat dit zou veranderen
doc-dec-change-weights = Andere gewichten. { $leader } blijft naar punten vooraan zolang dit belang, van 0 tot 10, binnen de grenzen blijft: { $names }.
doc-dec-change-no-weight = Andere gewichten: geen enkel gewicht verandert wie naar punten vooraan staat ({ $leader }).
doc-dec-ask-what = Wat
doc-dec-ask-self = Uzelf: op een eigen server hangt het van uw instellingen af
doc-dec-change-scenarios = Wat kan gebeuren, en wie dan vooraan zou staan: { $names }.
doc-dec-change-no-scenario = Geen van de bekeken scenario’s verandert wie vooraan staat.
doc-dec-change-more = nog { $count }
doc-dec-board-proof = voor zover bekend voldaan, bewijs vragen: { $must }
doc-dec-failed = Mislukt in de pilot
doc-dec-board-took-over = nam het over na de pilot
doc-dec-board-failed = mislukt in de pilot
doc-dec-why = Waarom deze dienst
doc-dec-why-open = Niet bekend van { $name }, dus geen dragende grond
doc-dec-why-own = Door de adviseur zelf beoordeeld bij { $name }
doc-dec-change-must =
    { $count ->
        [one] Vooral een nee op de open harde eis van { $name }: dan komt { $next } ervoor in de plaats, met { $points } in plaats van { $now } punten, als die eraan voldoet.
       *[other] Vooral een nee op een van de { $count } open harde eisen van { $name }: dan komt { $next } ervoor in de plaats, met { $points } in plaats van { $now } punten, als die eraan voldoet.
    }
doc-dec-change-must-alone =
    { $count ->
        [one] Vooral een nee op de open harde eis van { $name }: dan valt de dienst met { $now } punten af, en er is geen vervanger genoemd.
       *[other] Vooral een nee op een van de { $count } open harde eisen van { $name }: dan valt de dienst met { $now } punten af, en er is geen vervanger genoemd.
    }
doc-dec-change-rival = Naar punten staat { $rival } het vaakst vooraan in plaats van { $leader }: in { $share } van de trekkingen. Daartussen liggen { $difference } punten.
doc-dec-change-limit = { $name } (nu { $now }, grens: { $limits })
doc-dec-change-nothing = Niets van wat is bekeken, zou het veranderen.
doc-dec-ends-keep =
    { $count ->
        [0] Het huidige hulpmiddel blijft tot het bestuur het opnieuw bekijkt ({ $date }). Geen voorwaarde beëindigt dat eerder.
        [one] Het huidige hulpmiddel blijft tot het bestuur het opnieuw bekijkt ({ $date }), of tot de voorwaarde niet wordt nagekomen.
       *[other] Het huidige hulpmiddel blijft tot het bestuur het opnieuw bekijkt ({ $date }), of tot een van de { $count } voorwaarden niet wordt nagekomen.
    }
doc-dec-ends-keep-for = Voor { $what } blijft het oude hulpmiddel tot { $date }. Dan eindigt dat, of het bestuur besluit opnieuw.
doc-dec-ends-trial = De proef eindigt met het besluit over de pilot ({ $date }). Maatstaf: de harde eisen, de voorwaarden ({ $count }) en de vooraf vastgelegde getallen voor ja en nee. Mislukt er een, dan blijft de andere; mislukken beide, dan neemt { $next } het over.
doc-dec-ends-no-day = nog geen dag genoemd
doc-dec-ends-nobody = niemand
