# De vragenlijsten
doc-ask-intro = Eén vragenlijst per aanbieder, elk op een eigen pagina en in de taal van de aanbieder. Op een lijst staan hoogstens zeven zware vragen; de latere staan in de besluitnotitie, met dezelfde nummers. Wat niet wordt beantwoord, blijft onbekend.
doc-ask-overview = Wie wat gevraagd wordt
doc-ask-vendor = Aanbieder
doc-ask-legal-count = Vanuit de wet
doc-ask-deciding-count = Belangrijkste vragen
doc-ask-language = Taal
doc-ask-opening = In opdracht van { $client } onderzoeken wij uw dienst. Wilt u antwoorden voor: { $services }? Noem het abonnement en de contractversie waarvoor uw antwoorden gelden, en stuur een document of een adres waar het te lezen is.
doc-ask-legal = Vanuit de wet
doc-ask-deciding = Wat beslist
doc-ask-proof = Te bevestigen: harde eisen en prijs
doc-ask-price = Stuurt u een gedateerde offerte: bedrag, of de btw erin zit, kleinste hoeveelheid, looptijd en opzegtermijn.
doc-ask-answer = Antwoord: ______________________________________________ Datum, naam: ____________________
doc-ask-weak = Tot nu toe gevonden: { $level }; het bewijs is niet sterk.
doc-ask-unknown = Hierover hebben wij niets gevonden.
doc-ask-decides = Uw antwoord kan de keuze beslissen.
doc-ask-concerns = Betreft: { $services }.
doc-ask-signed = Abonnement en contractversie: ____________________ Naam en functie: ____________________ Datum: ____________ Handtekening: ____________________
doc-ask-section = Aan wie eerst wat te vragen
doc-ask-number = Nr. op de vragenlijst
doc-ask-later = later
doc-ask-effect = Wat een antwoord met de punten doet, beste antwoord eerst
doc-ask-raises = Verhoogt: { $levels }.
doc-ask-now = Nu gerekend, niet vast bewezen: { $levels }.
doc-ask-middle = Nu niet bekend, als midden gerekend.
doc-ask-middle-of = Nu niet bekend, als midden gerekend: { $levels }.
doc-ask-lowers = Verlaagt: { $levels }.
doc-ask-turns = ‘{ $answer }’ brengt { $leader } vooraan.
doc-ask-as-wished = zoveel als gewenst
doc-ask-less = minder dan gewenst
doc-ask-must-no = Harde eis: bij een nee valt de dienst af, hoeveel punten hij ook heeft.
doc-ask-offer = Een gedateerde offerte
doc-ask-block = { $who }: { $sheet } van { $count } staan op de vragenlijst, naast { $legal } vanuit de wet; de andere komen later
doc-ask-block-all = { $who }: alle { $count } staan op de vragenlijst, naast { $legal } vanuit de wet
doc-ask-yourself = uzelf
doc-ask-first-must = Vraag eerst aan { $who } of aan deze harde eis is voldaan: { $must }.
doc-ask-first-turn = Vraag eerst aan { $who } naar: { $what } ({ $services }). Het antwoord ‘{ $answer }’ zou { $leader } naar punten vooraan brengen.
doc-ask-then-turn = Vraag dan aan { $who } naar: { $what } ({ $services }). Het antwoord ‘{ $answer }’ zou { $leader } naar punten vooraan brengen.
doc-ask-first-none = Geen antwoord alleen verandert wie naar punten vooraan staat. Begin met: { $who }.
doc-ask-first-thin = Voordat iemand als eerste kan worden genoemd, moet meer bekend zijn. Begin met: { $who }.
doc-ask-nothing = Er staat niets open waarnaar iemand te vragen is.
doc-ask-conditions =
    { $count ->
        [one] Regel met { $who } ook de voorwaarde van het besluit, als die daar moet worden vervuld. Ze staat op geen vragenlijst.
       *[other] Regel met { $who } ook de { $count } voorwaarden van het besluit, voor zover die daar moeten worden vervuld. Ze staan op geen vragenlijst.
    }
doc-ask-price-people = Reken met { $count } personen die een account nodig hebben.
doc-ask-must-proof = { $must }: voor zover wij weten voldoet u hieraan. Stuur ons een bewijs.
doc-ask-must-open = { $must }: voldoet u hieraan? Antwoord met ja of nee en met bewijs.
