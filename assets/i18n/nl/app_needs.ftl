# De stap Behoefte
app-must-countries = Aanbieder en eigenaar zitten in: { $countries }
app-must-opinion-positive = Geen oordeel van een privacytoezichthouder, ook geen goed
app-must-opinion-conditional = Geen privacytoezichthouder stelt er voorwaarden aan of heeft er bezwaar tegen
app-must-opinion-negative = Geen privacytoezichthouder heeft er bezwaar tegen
app-must-budget = Budget: hoogstens { $amount } { $per }
app-must-partial = { $name }, ook met beperkingen
app-must-largest = uw grootste vergadering
app-must-languages = { $name }: { $languages }
app-must-at-least = { $name }: minstens ‘{ $bar }’
app-must-removes = { $count ->
    [0] geen dienst valt af
    [one] 1 dienst valt af, { $alone ->
        [0] maar niet alleen hierdoor
       *[other] alleen hierdoor
    }
   *[other] { $count } diensten vallen af, { $alone ->
        [0] geen enkele alleen hierdoor
       *[other] { $alone } alleen hierdoor
    }
}
app-must-unclear = bij { $count } is het niet zeker bekend
app-must-without = Zonder deze eis stond { $name } op de eerste plaats.
app-must-needs-largest = Vul eerst de grootste vergadering in.
app-must-would-remove = { $count ->
    [0] zou geen dienst uitsluiten
   *[other] zou { $count } van { $of } diensten uitsluiten
}
app-must-would-unseat = ook de eerste, { $name }
app-needs-per-host-month = per gastheer per maand
app-needs-per-user-month = per persoon per maand
app-needs-per-server-month = per server per maand
app-needs-per-member-month = per lid per maand
app-needs-per-organisation-month = per maand
app-needs-per-gb-month = per GB per maand
app-needs-per-one-off = eenmalig
app-needs-per-year = per jaar
app-no-use-case = Er is nog geen toepassing. Voeg er een toe onder Behoefte.
app-weight-worth = tot { $points } punten
app-weight-is-must = Ook een eis.
app-weight-no-difference = Alle bekende diensten halen { $value }: geen verschil.
app-weight-spread = Diensten waarvan het bekend is, halen tussen { $low } en { $high } van deze punten.
app-weight-never-changes = Geen stand van deze schuif verandert de eerste plaats.
app-weight-stays = De eerste plaats blijft gelijk zolang hier { $from } tot { $to } staat.
app-weight-number = Gewicht als getal: { $name }
app-weight-make-must = Van ‘{ $name }’ een eis maken?
app-weights-title = Wat telt
app-weights-hint = 0 telt niet mee, 10 het meest. Dubbelklik op een schuif zet hem terug op het uitgangspunt. Een naam in grijs: minder dan één punt waard.
app-weights-preset = Uitgaan van
app-weights-groups = Groepen, voor alle toepassingen
app-weights-open = { $group } ({ $count })
app-weights-single = Losse criteria en wensen, voor deze toepassing
app-weights-none = Nog geen wensen. Voeg ze toe bij Wensen.
app-first-title = De eerste plaatsen nu
app-first-more = { $count ->
    [one] Daarna komt nog 1 dienst.
   *[other] Daarna komen nog { $count } diensten.
}
app-first-thin = Van { $count ->
    [one] 1 dienst
   *[other] { $count } diensten
} is te weinig bekend voor een vergelijking.
app-first-failing = { $count ->
    [one] 1 dienst voldoet niet aan een eis.
   *[other] { $count } diensten voldoen niet aan een eis.
}
app-first-compare = Vergelijken
app-order-proven-note = Deze volgorde bevoordeelt wie veel publiceert.
app-needs-lead = Eerst waarvoor het is en wat het moet kunnen, dan wat hoeveel telt.
app-needs-cases = Toepassingen
app-needs-cases-note = Een-op-eengesprekken en webinars zijn twee toepassingen: elk heeft eigen behoeften, gewichten en een eigen besluit.
app-needs-case = Toepassing: { $name }
app-needs-case-choose = Toepassing
app-needs-replaces-line = vervangt { $tools }
app-needs-new = Nieuwe toepassing
app-needs-new-purpose = Waarvoor?
app-needs-new-choose = kies
app-needs-new-name = Naam, als er meer voor één doel zijn
app-needs-new-replaces = Welke programma's vervangen worden
app-needs-new-add = Toepassing toevoegen
app-needs-cancel = Annuleren
app-needs-name = Naam
app-needs-remove-case = Deze toepassing verwijderen
app-needs-need = Wat nodig is
app-needs-sessions = Soort vergaderingen
app-sessions-one-to-one = Met z'n tweeën
app-sessions-groups = Groepen
app-sessions-classes = Klassen
app-sessions-webinars = Webinars
app-needs-largest = Mensen in de grootste vergadering
app-needs-rooms = Vergaderingen tegelijk
app-needs-guests = Doen buitenstaanders mee?
app-needs-confidential = Is het vertrouwelijk?
app-needs-seats = Mensen die een account nodig hebben
app-needs-budget = Budget
app-needs-budget-amount = Hoogstens, in { $currency }
app-needs-budget-per = Betaald
app-musts-title = Eisen
app-musts-note = Wie er één niet haalt, valt af, hoe goed de rest ook is. Onbekend telt nooit als gehaald: het blijft een vraag.
app-musts-none = Nog geen. Neem een voorstel over of voeg er zelf een toe.
app-musts-remove = Eis verwijderen: { $must }
app-musts-offers = Voorgesteld ({ $count })
app-musts-take = Overnemen
app-musts-take-name = Overnemen: { $must }
app-musts-open = hangt af van een open vraag over de opdrachtgever
app-in-language-en = in het Engels
app-in-language-de = in het Duits
app-in-language-nl = in het Nederlands
app-musts-add = Eis toevoegen
app-musts-add-go = Toevoegen
app-musts-kind = Waarover
app-musts-kind-level = een criterium
app-musts-kind-feature = een functie
app-musts-kind-countries = landen
app-musts-kind-opinion = autoriteiten
app-musts-criterion = Criterium
app-musts-level = Nog aanvaardbaar
app-musts-feature = Functie
app-musts-partial = Beperkingen zijn goed
app-musts-amount = Minstens, in { $unit }
app-musts-languages = Talen, zoals Duits, Nederlands
app-musts-countries = Landen, als codes: DE, NL, AT
app-expect-languages = talen zoals Duits, Nederlands, of hun codes
app-expect-countries = codes zoals DE, NL
app-musts-verdict = Wat er niet mag zijn
app-wishes-title = Wensen
app-wishes-note = Graag gezien: ze tellen als bruikbaarheid en sluiten nooit uit. Een naam in grijs: minder dan één punt waard.
app-wishes-remove = Wens verwijderen: { $name }
app-wishes-add = Wens toevoegen
app-wishes-at-least = { $name }: genoeg, in { $unit }
app-wishes-languages = { $name }: gewenste talen
app-must-would-lead = dan zou { $name } eerste zijn
app-must-would-none = dan blijft niemand over voor de eerste plaats
app-wishes-asked = Al een eis, telt daarom niet mee als wens: { $names }
app-first-points = { $points } ptn.
app-first-points-of = punten, van de 100 die er zijn
app-weights-adjusted = { $preset }, aangepast
app-weight-at-zero = Op 0 telt het niet mee.
app-needs-budget-first = Geldt voor een jaar, tenzij u na het getal iets anders kiest.
app-needs-offers = Uit de hulpmiddelen van vandaag
app-needs-offers-all = Alle { $count } toevoegen
app-needs-offer-add = Toevoegen
app-needs-offer-name = Toevoegen: { $name }, vervangt { $tools }
app-musts-in-force = Van kracht ({ $count })
app-musts-take-all = Alle { $count } overnemen
app-musts-take-some = De { $count } gemarkeerde overnemen
app-musts-take-rest = { $count ->
    [one] Bij de andere staat waarom die er niet bij zit.
   *[other] Bij de andere { $count } staat waarom ze er niet bij zitten.
}
app-musts-ends = niet met de andere overgenomen: niemand blijft over voor de eerste plaats
app-wishes-no-more = Alles wat men kan wensen is al een wens of een eis.
app-weight-slight = De naam is grijs omdat het minder dan één punt waard is.
app-musts-asked = hangt af van een open antwoord: { $question }
app-musts-joins = een van de { $count } gemarkeerde
app-needs-confidential-why = Staat in het document over de vergelijking en verandert punten noch plan. Wat een dienst daarvoor moet kunnen, zoals versleuteling, vraagt u hieronder.
app-needs-guests-why = Staat in het document over de vergelijking; verandert punten noch plan. Of buitenstaanders zonder account binnenkomen, is een eigen criterium; wat een dienst hun moet bieden, vraagt u hieronder.
app-first-dear = { $count ->
    [one] 1 dienst zit boven het budget.
   *[other] { $count } diensten zitten boven het budget.
}
app-budget-tax-with = Inclusief btw, want die wordt niet afgetrokken.
app-budget-tax-without = Zonder btw, want die wordt afgetrokken.
app-budget-tax-open = Met of zonder btw? Dat hangt af van een antwoord in de eerste stap, dat nog openstaat.
app-must-budget-with = { $budget }, inclusief btw
app-must-budget-without = { $budget }, zonder btw
app-needs-also = { $tool } eindigt met deze toepassing. Het dient voor: { $what }. Wat daarvan nodig blijft en hier niet is bedoeld, vraagt om een eigen toepassing.
app-needs-also-people = { $users } mensen gebruiken het, hier krijgen { $seats } een plaats
app-needs-also-add = Nog een toepassing voor { $tool }
