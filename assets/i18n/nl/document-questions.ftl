# De vragenlijsten
doc-ask-intro = Eén vragenlijst per aanbieder, elk op een eigen pagina en in de taal van de aanbieder. Antwoordt een aanbieder niet, dan blijft het feit onbekend.
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
