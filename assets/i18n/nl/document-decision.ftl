# Het besluit
doc-dec-decision = Het besluit
doc-dec-intended = Het voorgenomen besluit
doc-dec-intended-note = Nog geen besluit
doc-dec-intended-text = Het is een voornemen. Nog te horen of te vragen: { $names }.
doc-dec-open = Er is nog niets besloten
doc-dec-open-text = Zodra is besloten over overstappen, houden, houden voor één doel of een proef met twee, staat het hier.
doc-dec-kind = Vorm
doc-dec-move = Overstap naar een andere dienst
doc-dec-keep = Het huidige hulpmiddel blijft, onder voorwaarden
doc-dec-keep-for = Overstap naar een andere dienst; het oude hulpmiddel blijft voor één ding: { $what }, tot { $until }
doc-dec-trial = Twee diensten proberen, dan besluiten
doc-dec-status = Stand
doc-dec-status-intended = voorgenomen
doc-dec-status-consulted = iedereen gehoord die gehoord moet worden
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
doc-dec-veto-against = Niet vervuld door: { $names }; dit bezwaar blijft staan.
doc-dec-basis = Waarop het rust
doc-dec-changes = Geen gewicht, harde eis of eigen oordeel is veranderd nadat een rangorde te zien was.
doc-dec-no-fingerprint = De feiten waarop het berust, zijn nog niet mee vastgelegd; dat gebeurt zodra het besluit in het programma wordt ingevoerd of gewijzigd.
doc-dec-fingerprint =
    { $count ->
        [one] Eén feit is erbij vastgelegd. Vingerafdruk van rangorde en feiten:
       *[other] { $count } feiten zijn erbij vastgelegd. Vingerafdruk van rangorde en feiten:
    }
doc-dec-board = Wie vooraan staat en hoe zeker dat is
doc-dec-board-caption = Punten van 100. Eerste in: in zoveel van { $count } trekkingen, waarin gewichten en onzekere feiten opnieuw worden getrokken. Bekend: zoveel van wat telt
doc-dec-board-what = Staat hier als
doc-dec-board-open = Harde eisen: wat ontbreekt
doc-dec-board-leads = eerste naar punten
doc-dec-board-intended = voorgenomen
doc-dec-board-decided = besloten
doc-dec-board-tried = wordt uitgeprobeerd
doc-dec-board-kept = blijft
doc-dec-board-takes-over = neemt over als de proef mislukt
doc-dec-board-today = nu in gebruik
doc-dec-board-fails = Niet voldaan: { $musts }
doc-dec-board-unclear = Nog op te helderen ({ $count }): { $musts }
doc-dec-board-none = niets
doc-dec-change = Wat dit zou veranderen
doc-dec-change-weights = Andere gewichten. { $leader } blijft naar punten vooraan zolang dit belang, van 0 tot 10, binnen de grenzen blijft: { $names }.
doc-dec-change-no-weight = Andere gewichten: geen enkel gewicht verandert wie naar punten vooraan staat ({ $leader }).
doc-dec-ask-what = Wat
doc-dec-ask-self = Zelf instellen en beproeven: op een eigen server hangt het van uw instellingen af
doc-dec-change-scenarios = Scenario’s, voor elke dienst gelijk gerekend, waarin een andere vooraan zou staan: { $names }. Hoe waarschijnlijk een scenario is, zegt de berekening niet.
doc-dec-change-no-scenario = Geen van de bekeken scenario’s verandert wie vooraan staat.
doc-dec-change-more = nog { $count }
doc-dec-board-proof = Bewijs vragen, voor zover bekend voldaan: { $musts }
doc-dec-failed = Mislukt in de pilot
doc-dec-board-took-over = nam het over na de pilot
doc-dec-board-failed = mislukt in de pilot
doc-dec-why = Waarom deze dienst
doc-dec-why-open = Niet bekend van { $name }, dus geen dragende grond
doc-dec-why-own = Door de adviseur zelf beoordeeld bij { $name }
doc-dec-change-must = { $head }: dan valt de dienst met { $now } punten af en beslist de leiding opnieuw; als vervanger genoemd: { $next }, met { $points } punten{ $but }.
doc-dec-change-must-alone = { $head }: dan valt de dienst met { $now } punten af en beslist de leiding opnieuw; er is geen vervanger genoemd.
doc-dec-change-rival = Naar punten staat { $rival } het vaakst vooraan in plaats van { $leader }: in { $share } van de trekkingen. Daartussen liggen { $difference } punten.
doc-dec-change-limit = { $name } (nu { $now }, grens: { $limits })
doc-dec-change-nothing = Niets van wat is bekeken, zou het veranderen.
doc-dec-ends-keep =
    { $count ->
        [0] Het huidige hulpmiddel blijft tot de leiding het opnieuw bekijkt ({ $date }). Geen voorwaarde beëindigt dat eerder.
        [one] Het huidige hulpmiddel blijft tot de leiding het opnieuw bekijkt ({ $date }), of tot de voorwaarde niet wordt nagekomen.
       *[other] Het huidige hulpmiddel blijft tot de leiding het opnieuw bekijkt ({ $date }), of tot een van de { $count } voorwaarden niet wordt nagekomen.
    }
doc-dec-ends-keep-for = Voor { $what } blijft het oude hulpmiddel tot { $date }. Dan eindigt dat, of de leiding besluit opnieuw.
doc-dec-ends-trial = De proef eindigt met het besluit over de pilot ({ $date }). Maatstaf: de harde eisen, de voorwaarden ({ $count }) en de vooraf vastgelegde getallen voor ja en nee. Mislukt er een, dan blijft de andere; mislukken beide, dan neemt { $next } het over.
doc-dec-ends-no-day = nog geen dag genoemd
doc-dec-ends-nobody = niemand
doc-dec-change-must-head =
    { $count ->
        [one] Vooral een nee op de enige nog op te helderen harde eis van { $name }
       *[other] Vooral een nee op een van de { $count } nog op te helderen harde eisen van { $name }
    }
doc-dec-change-must-fails = { $head }: dan valt de dienst met { $now } punten af en beslist de leiding opnieuw. Als vervanger is { $next } ({ $points } punten) genoemd, maar die voldoet zelf niet aan: { $musts }.
doc-dec-change-but-same = daar is hetzelfde nog op te helderen: { $musts }
doc-dec-change-but-more = daar is bovendien nog op te helderen: { $musts }
doc-dec-change-but-worse = dat is minder dan nu met { $today } ({ $points } punten)
doc-dec-board-own-server = Een naam als “{ $name }” betekent: het programma draait op een eigen server bij deze aanbieder, en u beheert het zelf.
doc-dec-board-leads-thin = eerste naar punten, maar te weinig bekend
doc-dec-why-first = Wat voor de eersten pleit
doc-dec-why-keep = Wat voor en tegen houden pleit
doc-dec-why-meets = De eerste dienst die voor zover bekend aan alle harde eisen voldoet, is niet { $name }, maar { $first } met { $score } punten.
doc-dec-why-veto = Bezwaar van de stem ‘{ $voice }’: { $name } voldoet niet aan wat deze stem niet kan missen: { $musts }.
doc-dec-stake = Wat ervan afhangt
doc-dec-stake-until = Tot het besluit
doc-dec-stake-stays = Dit blijft: { $names }. Er is geen datum vastgelegd.
doc-dec-stake-nothing-stays = Het blijft zoals het is. Er is geen datum vastgelegd.
doc-dec-stake-cost = Kosten
doc-dec-stake-cost-of = { $name }, per jaar: { $amount }
doc-dec-stake-cost-first = { $name }, als de eerste naar punten werd genomen, per jaar: { $amount }
doc-dec-stake-cost-today = Nu { $name }: { $amount }
doc-dec-stake-budget = Budget: { $amount }
doc-dec-stake-once = Eenmalig: { $amount }
doc-dec-stake-share = Aandeel dat wordt terugbetaald: { $amount }
doc-dec-stake-fee = De ledenbijdrage aan { $who } zit erin. Die wordt maar één keer betaald, ook al leiden { $count } overstappen daarheen.
doc-dec-stake-when = Wanneer
doc-dec-stake-start = Begin: { $date }
doc-dec-stake-pilot = Besluit over de pilot: { $date }
doc-dec-stake-live = Overgang: { $date }
doc-dec-stake-no-return = Punt zonder terugkeer: { $date }
doc-dec-stake-notice = Laatste dag om { $name } op te zeggen: { $date }
doc-dec-stake-notice-missed = Laatste dag om { $name } op te zeggen: { $date }; volgens het plan niet haalbaar
doc-dec-stake-back = De weg terug
doc-dec-stake-back-until = Open tot { $date }.
doc-dec-stake-people = Wie het raakt
doc-dec-stake-heard = Nog te horen of te vragen
doc-dec-stake-on = Van wie het afhangt
doc-dec-stake-risks = Genomen risico’s die vroeg eindigen
doc-dec-stake-before = Voorwerk: vanaf { $date }
doc-dec-stake-notice-planned = Opzegging van { $name } gepland: { $planned }; laatste dag daarvoor: { $date }
doc-dec-stake-notice-shared = { $name } dient ook voor: { $names }. Het contract wordt één keer opgezegd en één keer betaald, en pas als geen toepassing het meer nodig heeft.
doc-dec-stake-own-missed = { $what }, gewenst vóór { $date }: volgens het plan niet haalbaar, overgang op { $planned }
doc-dec-stake-risk-early = { $what } (tot { $until }): eindigt vóór de overgang op { $live }. Geldt het dan nog, dan is een latere datum nodig.
doc-dec-stake-on-after =
    { $count ->
        [one] Van { $who } hangt daarna { $count } van uw { $all } hulpmiddelen af.
       *[other] Van { $who } hangen daarna { $count } van uw { $all } hulpmiddelen af.
    }
doc-dec-stake-on-today =
    { $count ->
        [one] Van { $who } hangt nu { $count } van uw { $all } hulpmiddelen af.
       *[other] Van { $who } hangen nu { $count } van uw { $all } hulpmiddelen af.
    }
doc-dec-stake-cost-next = Komt { $name } ervoor in de plaats, per jaar: { $amount }
doc-dec-stake-cost-free = (het gratis plan; wat een betaald plan kost, is niet bekend)
doc-dec-stake-cost-list = niet bekend (lijstprijs: { $amount } per jaar)
doc-dec-stake-join = Lidmaatschap van { $who } is nodig; niet bekend: { $names }.
doc-dec-change-but-free = de kosten daar gelden alleen voor het gratis plan, wat een betaald plan kost, is niet bekend
doc-dec-board-here = { $must } (hier beter: ‘{ $level }’)
doc-dec-change-thin = Andere gewichten zijn hier niet doorgerekend: van elke dienst is te weinig bekend om een eerste te noemen, dus kan geen enkele die plaats verliezen.
doc-dec-intended-nobody = Het is een voornemen. Volgens het plan hoeft niemand meer te worden gehoord; het definitieve besluit ontbreekt nog.
doc-dec-intended-last = Het is een voornemen; alleen het definitieve besluit ontbreekt nog.
doc-dec-on-intended = Datum van het voornemen
doc-dec-on-signed = { $date }; volgens het plan wordt het ondertekend van { $from } tot { $to }
doc-dec-intended-no-body = Het is een voornemen. Volgens het plan hoeft geen vertegenwoordiging of instantie meer te worden gehoord.
doc-dec-weighings =
    { $count ->
        [0] Nog te doen: { $tasks }. Er is nog geen stem vastgelegd.
        [one] Nog aan te vullen of te bevestigen: { $tasks }. Eén stem is al vastgelegd.
       *[other] Nog aan te vullen of te bevestigen: { $tasks }. { $count } stemmen zijn al vastgelegd.
    }
doc-dec-stake-work = Werk
doc-dec-stake-work-value =
    { $count ->
        [one] { $left } volgens het plan (onze schatting), niet in de kosten hierboven
       *[other] voor alle { $count } geplande toepassingen samen { $left } (onze schatting), niet in de kosten hierboven; zie het plan
    }
doc-dec-stake-member = Daarvoor is eerst het lidmaatschap van { $who } nodig.
doc-dec-board-out = Uitgesloten is hier: { $levels }.
doc-dec-board-next = volgende met rang
doc-dec-change-but-skipped =
    { $count ->
        [one] plaats ({ $from }) is overgeslagen, omdat er te weinig over bekend is
       *[other] de plaatsen ({ $from }) tot en met ({ $to }) zijn overgeslagen, omdat er te weinig over bekend is
    }
doc-dec-change-conditions =
    { $count ->
        [one] Ook de voorwaarde, als er niet aan wordt voldaan: dan besluit de leiding opnieuw; als vervanger genoemd: { $next }. Ze luidt: { $names }.
       *[other] Ook elk van de { $count } voorwaarden, als er niet aan wordt voldaan: dan besluit de leiding opnieuw; als vervanger genoemd: { $next }. Ze luiden: { $names }.
    }
doc-dec-board-listed = { $must } (volgens de lijstprijs; wat u betaalt, is niet ingevuld en zit misschien in een ander contract)
doc-dec-none = Stand van het besluit
doc-dec-change-must-tried = { $head }: dan valt de dienst met { $now } punten af en wordt alleen { $next } nog beproefd, met { $points } punten{ $but }.
doc-dec-change-must-next = { $head }: dan valt de dienst met { $now } punten af en is { $next } de volgende naar punten, met { $points } punten{ $but }.
doc-dec-ends-trial-both = Slagen beide, dan beslist de leiding in datzelfde besluit welke blijft; waarnaar, legt zij vóór de pilot vast (taak “{ $task }” in het plan).
doc-dec-veto-met = Volgens de kennis van nu vervuld door: { $names }.
doc-dec-veto-open = Niet opgehelderd bij: { $names }.
doc-dec-veto-asked = vraag nr. { $number } aan { $who } heldert het op
doc-dec-veto-own = hangt af van uw eigen server, zelf na te gaan
doc-dec-veto-unasked = op geen vragenlijst, apart te vragen
doc-dec-veto-no = Bij een nee staat dit bezwaar tegenover de dienst, en beslist de leiding.
doc-dec-veto-no-must = Het is ook een harde eis: bij een nee valt de dienst af.
doc-dec-change-veto = Een nee op iets waar een stem niet zonder kan, dat geen harde eis is en nog niet opgehelderd: { $musts }. Dan staat dat bezwaar tegenover de dienst, en beslist de leiding (zie “Wie gehoord is”).
doc-dec-board-oftener = In de trekkingen staat { $name } vaker vooraan ({ $most }) dan { $leader } ({ $own }): de rang volgt de waarschijnlijkste punten; waar veel onzeker is, kunnen de trekkingen anders uitvallen.
doc-dec-to-read = Vóór het bestellen te lezen en te controleren
doc-dec-veto-unknown = Niet bekend bij: { $names }; te vragen aan wie het beheert.
doc-dec-veto-no-each = Bij { $musts } is het ook een harde eis: bij een nee valt de dienst af. Bij { $others } niet: bij een nee blijft dit bezwaar staan, en beslist de leiding.
doc-dec-change-veto-dropped = { $must } (bij { $name }, waar van deze harde eis is afgezien)
doc-dec-ends-trial-both-unset = Slagen beide, dan beslist de leiding welke blijft; waarnaar, legt geen taak van het plan vooraf vast.
doc-dec-not-open = Diensten die niet voor u beschikbaar zijn
doc-dec-board-closed = { $must } ({ $reason }, { $date })
doc-dec-change-chosen-same = De gekozen dienst, { $name }, houdt bij alle zijn rang ({ $rank }).
doc-dec-change-chosen = De gekozen dienst, { $name }, heeft nu rang { $rank }. Een andere zou het zijn bij: { $names }.
doc-dec-change-rank = { $scenario } – rang { $rank }
doc-dec-change-no-rank = { $scenario } – geen rang
doc-dec-turn = { $scenario } – dan { $leader }: { $leader } verliest daarbij { $less } punten, { $first } { $lost }{ $why }
doc-dec-turn-middle = , omdat bij { $leader } nu niet bekend is en als midden telt: { $names }
doc-dec-turn-out = { $scenario } – dan { $leader }, omdat { $first } niet meer aan een harde eis voldoet
doc-dec-change-tried-same = { $name }, in de proef, houdt bij alle zijn rang ({ $rank }).
doc-dec-change-tried = { $name }, in de proef, heeft nu rang { $rank }. Een andere zou het zijn bij: { $names }.
doc-dec-why-both = Waarom deze twee
doc-dec-change-limit-who = { $name } (nu { $now }, grens: { $limits }; daarbuiten { $who })
doc-dec-late = Veranderd nadat een rangorde te zien was ({ $count } van { $all } wijzigingen van gewichten, harde eisen en eigen oordelen); hoe de rangorde ervoor was, legt het logboek niet vast:
doc-dec-late-elsewhere =
    { $count ->
        [one] Nadat een rangorde te zien was, is voor deze toepassing niets veranderd; de ene wijziging raakt alleen een andere.
       *[other] Nadat een rangorde te zien was, is voor deze toepassing niets veranderd; de { $count } wijzigingen raken alleen andere.
    }
doc-dec-late-line = { $date }: { $what }
doc-dec-late-line-all = { $date }: { $what } (geldt voor alle toepassingen)
doc-dec-late-weight = gewicht van ‘{ $name }’ op { $value } gezet
doc-dec-late-weight-back = gewicht van ‘{ $name }’ teruggezet op de standaard
doc-dec-late-preset = een ander sjabloon van gewichten gekozen
doc-dec-late-certainty = veranderd hoe vast de gewichten staan
doc-dec-late-want = gewenste maat van ‘{ $name }’ veranderd
doc-dec-late-must = harde eis erbij: { $must }
doc-dec-late-must-unread = een harde eis erbij
doc-dec-late-must-gone = een harde eis geschrapt
doc-dec-late-waived = afgezien van een harde eis, bij: { $name }
doc-dec-late-unwaived = een harde eis geldt weer, bij: { $name }
doc-dec-late-closed = ingevoerd als niet voor u beschikbaar: { $name }
doc-dec-late-opened = weer ingevoerd als voor u beschikbaar: { $name }
doc-dec-late-own = eigen oordeel ingevoerd, bij: { $name }
doc-dec-late-own-gone = eigen oordeel verwijderd, bij: { $name }
doc-dec-late-answer = antwoorden van een aanbieder als eigen oordelen ingevoerd
doc-dec-late-other = een wijziging die dit stuk niet kan lezen
doc-dec-why-unmentioned = Bekend is daarvan { $known } van wat telt, van { $name } { $own }. De reden zegt niet waarom die dienst niet wordt genomen.
doc-dec-stake-fails = { $name } voldoet niet aan: { $musts }
doc-dec-stake-unofficial = Zonder toestemming in gebruik: { $names }
doc-dec-stake-settle = Leg nu vast wie wanneer uiterlijk beslist en wat tot dan geldt.
doc-dec-stake-miss = Wordt { $name } niet uiterlijk op { $date } opgezegd, dan kost dat nog een looptijd: { $cost }
