# De vragenlijsten
doc-ask-intro = Eén vragenlijst per aanbieder, elk op een eigen pagina en in de taal van de aanbieder. Op een lijst staan hoogstens zeven zware vragen; meer volgen in een tweede ronde. De besluitnotitie noemt de belangrijkste met dezelfde nummers. Wat niet wordt beantwoord, blijft onbekend.
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
doc-ask-first-must = Vraag eerst aan { $who } of aan deze harde eis is voldaan: { $must }.
doc-ask-first-turn = Vraag eerst aan { $who } naar: { $what } ({ $services }). Het antwoord ‘{ $answer }’ zou { $leader } naar punten vooraan brengen.
doc-ask-then-turn = Vraag dan aan { $who } naar: { $what } ({ $services }). Het antwoord ‘{ $answer }’ zou { $leader } naar punten vooraan brengen.
doc-ask-first-none = Geen antwoord alleen verandert wie naar punten vooraan staat. Begin met: { $who }.
doc-ask-first-thin = Voordat iemand als eerste kan worden genoemd, moet meer bekend zijn. Begin met: { $who }.
doc-ask-nothing = Er staat niets open waarnaar iemand te vragen is.
doc-ask-conditions = De voorwaarden van dit besluit staan hierboven en op geen vragenlijst: kruis in de lijst vóór de vragenlijsten aan wie welke vervult. Wat { $who } daarvan moet vervullen, hoort in het contract.
doc-ask-must-proof = { $must }: voor zover wij weten voldoet u hieraan. Stuur ons een bewijs.
doc-ask-must-open = { $must }: voldoet u hieraan? Antwoord met ja of nee en met bewijs.
doc-ask-rest = Meer vragen op de vragenlijst: { $sheet }.
doc-ask-rest-later = Meer vragen op de vragenlijst: { $sheet }; voor een tweede ronde: { $later }.
doc-ask-elsewhere = De vragen per aanbieder staan met hun gevolg in de besluitnotitie en volledig op de vragenlijsten.
doc-ask-first-own = Er hoeft niemand iets te worden gevraagd; het hangt alleen nog van uw eigen instellingen af.
doc-ask-first-nobody = Vraag eerst aan { $who } of aan deze harde eis is voldaan: { $must }. Dat is van geen enkele dienst bekend; voordat het is opgehelderd, kan er geen worden gekozen.
doc-ask-first-proof = Daar is geen harde eis meer op te helderen. Vraag eerst aan { $who } het bewijs: { $must }.
doc-ask-first-price = Vraag eerst aan { $who } een gedateerde offerte (nr. { $number }). { $must }
doc-ask-settled = Over { $names } valt niets te vragen dat het besluit zou veranderen.
doc-ask-own-must = Harde eis: stel het zo in dat eraan is voldaan, en leg dat vast.
doc-ask-must-known = Harde eis, voor zover bekend voldaan: vraag het bewijs.
doc-ask-offer-must = Harde eis: { $must }. Ligt de offerte daarboven, dan valt de dienst af.
doc-ask-terms-count = Uit het plan
doc-ask-from-plan = Uit het plan
doc-ask-condition = Ons besluit geldt onder deze voorwaarde: … Kunt u dat schriftelijk bevestigen?
doc-ask-condition-what = Voorwaarde: { $text }
doc-ask-noted = { $what }: in onze stukken staat: ‘{ $how }’ Hoe is dat bij uw dienst?
doc-ask-noted-effect = Het plan wil dit vóór de bestelling weten.
doc-ask-join = Lidmaatschap: moeten wij lid worden om deze dienst te gebruiken, en is er vóór het toetreden een proefperiode?
doc-ask-join-shares = Hoeveel aandelen zijn nodig, wat kosten ze en wanneer worden ze terugbetaald?
doc-ask-join-notice = Met welke termijn is het lidmaatschap op te zeggen?
doc-ask-join-what = Proefperiode vóór het toetreden
doc-ask-join-effect = Bepaalt of de pilot vóór het toetreden mogelijk is.
doc-ask-contract-effect = De tekst moet gelezen zijn voordat de eerste inhoud daar staat.
doc-ask-trial = Vraag { $who } in dezelfde brief om een proefperiode vóór het toetreden (nr. { $number }): zonder die periode moet u vóór de pilot lid worden.
doc-ask-run = Regel vóór alle vragen in eigen huis wie { $services } beheert en wie vervangt.
doc-ask-run-with = Regel vóór alle vragen wie { $services } beheert en wie vervangt, en wel met: { $who }. Uw voorwaarde luidt: { $text }
doc-ask-note = Begin zoals uw plan vermeldt: { $text } Daarna, naar gewicht:
doc-ask-unasked = { $leader } is nog niets gevraagd; wat daar openstaat, zou dan gevraagd moeten worden.
doc-ask-own-size = Harde eis: bepaal de grootte van de server daarnaar en beproef dit onder uw eigen belasting.
doc-ask-own-condition = Voorwaarde van dit besluit: zelf te vervullen, schriftelijk.
doc-ask-own-condition-with = Voorwaarde van dit besluit: schriftelijk te regelen met: { $who }.
doc-ask-paid-plan = { $count ->
    [one] betaald abonnement voor 1 persoon
   *[other] betaald abonnement voor { $count } personen
}
doc-ask-paid-plan-any = betaald abonnement
doc-ask-size-bought = { $all }, waarvan { $inside } in het abonnement en { $more } bijgekocht
doc-ask-offer-none = Er is geen budget: de offerte verandert geen punten, alleen de kosten.
doc-ask-for-the-file = Geen antwoord op deze vragen verandert dat het hulpmiddel blijft; ze zijn alleen voor het dossier en mogen vervallen.
doc-ask-price-one = Reken met: { $item }.
doc-ask-price-each = Noem voor elke post een eigen prijs: { $items }.
doc-ask-price-item = { $service }: { $sizes }
doc-ask-price-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
doc-ask-price-at-once = { $count ->
    [one] 1 persoon tegelijk
   *[other] { $count } personen tegelijk
}
doc-ask-numbered = nr. { $number }, { $what }
doc-ask-conditions-who = Uw voorwaarden: wie ze vervult
doc-ask-conditions-why = De voorwaarden van uw besluiten staan op geen vragenlijst: alleen u weet wie een voorwaarde vervult, en sommige noemen wat een aanbieder niet hoeft te lezen, zoals een budget of een tweede keuze. Kruis aan wie ze vervult. Moet een aanbieder iets bevestigen, zet het dan in zijn taal in de zin onder de tabel en voeg die aan de brief toe. Wat hij bevestigt, hoort in het contract.
doc-ask-condition-text = Voorwaarde
doc-ask-condition-whose = Wie ze vervult
doc-ask-condition-self = U zelf
doc-ask-condition-copy = Zin voor de brief aan { $names }:
doc-ask-rest-plan = Daarvan wil het plan vóór de bestelling opgehelderd hebben: { $names }.
doc-ask-both-fall = Dit antwoord verlaagt beide, de andere sterker.
doc-ask-only-to-replace = Het volgende telt alleen als u het hulpmiddel later wilt vervangen.
doc-ask-only-if-one = Dat geldt alleen als het antwoord niet voor beide diensten gelijk is; anders verlaagt het beide, en hun volgorde blijft.
doc-ask-against-conditions = Ga eerst na of een van uw voorwaarden dit antwoord uitsluit.
