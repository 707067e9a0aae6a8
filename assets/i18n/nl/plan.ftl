# Het plan
plan-refused-no-decision = Er is nog niets besloten. Open de stap “Besluit” en kies voor minstens één toepassing een dienst.
plan-refused-retired = De gekozen dienst { $option } wordt niet meer aangeboden. Kies een andere in de stap “Besluit”.
plan-refused-missing = De gekozen dienst { $option } staat niet in deze catalogus. Kies een andere, of open het dossier met de catalogus waarmee het is gemaakt.
plan-refused-cycle = Deze taken wachten op elkaar: { $tasks }. Verander wat vóór een ervan komt.
plan-find-out = Nagaan of dit van toepassing is: { $title }
plan-extends = { $title } (contract van verhuizing { $move } uitbreiden)
plan-risk-no-runner-up = Als de pilot voor “{ $name }” mislukt, staat er niets klaar
plan-risk-no-runner-up-measure = Noem in het besluit een tweede keus en houd die offerte open tot over de pilot is besloten.
plan-every = { $months ->
    [1] Elke maand
    [6] Elke zes maanden
    [12] Elk jaar
   *[other] Elke { $months } maanden
}
plan-join-prices = Aandelen en bijdrage
plan-join-notice = Opzegging
plan-join-ask = Niet bekend: vraag het { $name } voordat u tekent.
plan-sizing-what = Berekend uit uw aantallen
plan-sizing-accounts = { $count ->
    [one] 1 account.
   *[other] { $count } accounts.
}
plan-sizing-accounts-unknown = Hoeveel mensen een account krijgen, is niet bekend.
plan-sizing-peak = Ruimten tegelijk { $rooms } × grootste ruimte { $largest } = { $peak } mensen tegelijk.
plan-sizing-peak-unknown = Hoeveel mensen tegelijk komen, is niet bekend: ruimten tegelijk of grootste ruimte is niet beantwoord.
plan-sizing-rule-people = Regel van de maker: tot { $count } mensen tegelijk op één server.
plan-sizing-rule-accounts = Regel van de maker: tot { $count } accounts op één server.
plan-sizing-beyond = Dat is minder dan u hebt: vraag het de maker.
plan-sizing-total = Dat geeft { $parts }.
plan-sizing-each = Regel van de maker voor één server: { $parts }.
plan-sizing-servers = { $count ->
    [one] 1 server
   *[other] { $count } servers
}
plan-sizing-cores = { $count ->
    [one] 1 kern
   *[other] { $count } kernen
}
plan-sizing-memory = { $count } GB geheugen
plan-sizing-line = een verbinding van { $count } Mbit/s
plan-sizing-people = Voor { $peak } mensen tegelijk volgens de regel van de maker: { $parts }.
plan-sizing-down = { $mbit } Mbit/s naar hen
plan-sizing-up = { $mbit } Mbit/s van hen
plan-sizing-unknown = Niet bekend: { $parts }. Vraag het de maker of de hoster, en probeer het voordat er veel mensen komen.
plan-sizing-unknown-servers = aantal servers
plan-sizing-unknown-cores = kernen
plan-sizing-unknown-memory = geheugen
plan-sizing-unknown-bandwidth = bandbreedte
plan-holidays-no-country = Het land is niet opgegeven, daarom kent dit plan geen feestdagen. Elke dag van maandag tot en met vrijdag telt als werkdag.
plan-holidays-no-days = De catalogus bevat geen feestdagen van dit land. Elke dag van maandag tot en met vrijdag telt als werkdag; kijkt u alstublieft in de kalender.
plan-holidays-no-region = De regio is niet opgegeven. Alleen de feestdagen van het hele land zijn meegeteld.
plan-holidays-in-part = De feestdagen van deze regio zijn maar deels meegeteld. Sommige dagen zijn alleen in bepaalde plaatsen, in sommige jaren of volgens gewoonte vrij en zijn niet meegeteld: { $days }.
plan-amounts-gross = Prijzen van nieuwe diensten zijn met { $rate }% btw, omdat die niet kan worden afgetrokken; wat nu wordt betaald, telt zoals het is ingevuld.
plan-amounts-gross-no-rate = Prijzen van nieuwe diensten zouden met btw moeten zijn, omdat die niet kan worden afgetrokken, maar het tarief is niet bekend; wat nu wordt betaald, telt zoals het is ingevuld.
plan-amounts-net = Prijzen van nieuwe diensten zijn zonder btw, omdat die kan worden afgetrokken; wat nu wordt betaald, telt zoals het is ingevuld.
plan-amounts-open = Prijzen van nieuwe diensten staan er zoals hun bronnen ze noemen, omdat niet is gezegd of de btw kan worden afgetrokken; wat nu wordt betaald, telt zoals het is ingevuld.
plan-amounts-counted = { $tax } Gerekend voor { $counts }.
plan-count-user-month =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
plan-count-host-month =
    { $count ->
        [one] 1 persoon die uitnodigt
       *[other] { $count } mensen die uitnodigen
    }
plan-count-server-month =
    { $count ->
        [one] 1 server
       *[other] { $count } servers
    }
plan-count-member-month =
    { $count ->
        [one] 1 lidmaatschap
       *[other] { $count } lidmaatschappen
    }
plan-count-gb-month = { $count } GB
plan-count-organisation-month =
    { $count ->
        [one] één prijs voor de organisatie
       *[other] { $count } keer de prijs voor een organisatie
    }
plan-count-year =
    { $count ->
        [one] één prijs per jaar
       *[other] { $count } keer de prijs per jaar
    }
plan-back-takes = Teruggaan duurt ongeveer { $days } werkdagen, { $low } op zijn best, { $high } op zijn slechtst, en vraagt { $hours } uur werk (onze schatting).
plan-back-takes-unknown = Hoeveel dagen teruggaan duurt, is niet bekend, omdat niemand het probeert.
plan-back-costs = Tot de opzegging loopt het oude contract toch; daarna kost teruggaan nog een looptijd: { $terms }. De nieuwe dienst wordt betaald tot zijn eigen contract eindigt.
plan-back-term =
    { $months ->
        [one] { $name } { $cost } (1 maand)
       *[other] { $name } { $cost } ({ $months } maanden)
    }
plan-again = Komt terug op { $date }
plan-because-own = eigen aanvulling op dit plan
plan-cause = { $what } ({ $value })
plan-cause-fact = { $name }, “{ $what }” ({ $value })
plan-cause-open = niet beantwoord
plan-question-country = land
plan-question-region = regio
plan-question-representation = vertegenwoordiging van het personeel
plan-question-professional-secrecy = beroepsgeheim
plan-question-special-categories = gezondheidsgegevens of andere bijzondere gegevens
plan-question-minors = minderjarigen
plan-question-data-protection-officer = functionaris voor gegevensbescherming
plan-question-treats-by-video = behandeling per video
plan-question-deducts-vat = btw wordt afgetrokken
plan-question-at-least-people = mensen
plan-question-at-least-employees = werknemers
plan-question-purpose = doel
plan-question-replaces = doel van het oude hulpmiddel
plan-question-uses = nu in gebruik
plan-question-unofficial = zonder toestemming in gebruik
plan-question-has-contract = contract van het oude hulpmiddel
plan-question-self-hosted = zelf beheerd
plan-sector-association = een vereniging
plan-sector-company = een bedrijf
plan-sector-education = een school of leerplek
plan-sector-public-body = een overheidsinstelling
plan-sector-health = gezondheid en zorg
plan-sector-legal = een advocatenkantoor of vergelijkbaar
plan-sector-cooperative = een coöperatie
plan-sector-other = een ander soort organisatie
plan-regime-gdpr = AVG
plan-regime-dsg-ekd = protestants kerkrecht (DSG-EKD)
plan-regime-kdg = katholiek kerkrecht (KDG)
plan-regime-swiss-dsg = Zwitserse wet gegevensbescherming
plan-body-none = geen
plan-body-betriebsrat = ondernemingsraad, Betriebsrat
plan-body-personalrat = personeelsraad van de overheid, Personalrat
plan-body-mav = kerkelijke personeelsvertegenwoordiging, MAV
plan-body-or = ondernemingsraad, OR
plan-body-pvt = personeelsvertegenwoordiging, PVT
plan-body-mr = medezeggenschapsraad, MR
plan-decided-move = een overstap naar iets nieuws
plan-decided-keep = het huidige hulpmiddel blijft
plan-decided-keep-for = het huidige hulpmiddel blijft een tijd
plan-decided-trial = twee opties worden geprobeerd
plan-exit-how = { $part }: hoe en tot wanneer dit eruit te halen is
plan-exit-until = { $part }: tot wanneer dit op te halen is
plan-exit-ask = Niet bekend: vraag dit vóór het opzeggen aan de aanbieder van { $name }.
plan-exits-to-ask = Hoe of tot wanneer deze inhoud eruit te halen is, is niet bekend: { $names }. Vraag het de aanbieders voordat er wordt opgezegd.
plan-exception-over = { $use_case }: de uitzondering voor het oude hulpmiddel eindigt op { $until }, voordat dit plan begint. Beëindig haar of kies een latere datum (taak: { $task }).
plan-exception-early = { $use_case }: de uitzondering voor het oude hulpmiddel eindigt op { $until }, voordat iedereen met het nieuwe werkt (gepland: { $live }). Tot dan is het oude hulpmiddel nog nodig. Kies voor de uitzondering een latere datum, of begin eerder (taak: { $task }).
plan-back-costs-from = Opzegging gepland: { $notices }. Vanaf dan kost teruggaan nog een looptijd: { $terms }. De nieuwe dienst wordt betaald tot zijn eigen contract eindigt.
plan-back-no-contract = Wat teruggaan kost: { $terms }. De nieuwe dienst wordt betaald tot zijn eigen contract eindigt.
plan-back-free = { $name } (geen contract bekend)
plan-notice-brief = { $name } op { $on }, het contract eindigt daarmee op { $ends }
plan-notice-brief-open = { $name } op { $on }
plan-notice-before-export = { $name }: er wordt opgezegd op { $on }, voordat alles is geëxporteerd ({ $exported }). De opzegging beëindigt het contract pas op { $ends }; tot dan moet de inhoud blijven. Laat die dag schriftelijk bevestigen voordat u opzegt.
plan-notice-too-early = { $name }: er wordt opgezegd op { $on } en het contract eindigt daarmee op { $ends }, voordat alles is geëxporteerd ({ $exported }). Exporteer eerder of zeg later op.
plan-notice-open-end = { $name }: er wordt opgezegd op { $on }, voordat alles is geëxporteerd ({ $exported }). Wanneer het contract daarna eindigt, is niet bekend. Vraag het de aanbieder voordat u opzegt.
plan-one-contract = { $names }: één aanbieder, één dag van verlenging, hoogstens één prijs. Dit kan één contract zijn. Dan wordt één keer opgezegd, als alles klaar is (volgens dit plan { $date }); lukt dat niet vóór of op { $last }, dan wordt nog een looptijd één keer betaald: { $cost }.
plan-way-on-renews = Over de tweede pilot wordt pas na de laatste dag om op te zeggen beslist. Tot dan wordt verlengd: { $terms }.
plan-way-on-term =
    { $months ->
        [one] { $name } met 1 maand (laatste dag om op te zeggen: { $date }), { $cost }
       *[other] { $name } met { $months } maanden (laatste dag om op te zeggen: { $date }), { $cost }
    }
plan-refused-not-these = Wat u hebt opgevraagd, is nog niet beslist; andere toepassingen wel. Vraag een daarvan op, of open de stap “Besluit” en kies een dienst.
plan-refused-retired-successor = De gekozen dienst { $option } wordt niet meer aangeboden. De aanbieder biedt nu { $successor } aan. Kies opnieuw in de stap “Besluit”.
use-case-numbered = { $name } (nr. { $number })
plan-left-alone = { $count ->
    [one] { $names } hoort bij geen toepassing en blijft zoals het is.
   *[other] Deze hulpmiddelen horen bij geen toepassing en blijven zoals ze zijn: { $names }.
}
plan-cause-named = { $what }: { $value }
plan-one-contract-needed = { $names }: één aanbieder, één dag van verlenging, hoogstens één prijs. Dit kan één contract zijn. Is het er één, dan wordt op { $date } nog niet opgezegd: volgens dit plan eindigt niet: { $stays }, en de opzegging zou ook dat beëindigen. Dan wordt pas opgezegd als ook dat is overgestapt, uiterlijk op { $last }; lukt dat niet, dan wordt nog een looptijd één keer betaald: { $cost }. Zoek vooraf uit of het één contract is en wat er van de andere hulpmiddelen is opgeslagen.
plan-notice-can-wait = Het plan zet dit zo vroeg om geen termijn te missen; de laatste dag ervoor is { $last }. U kunt wachten tot na de export.
plan-no-treatment = Schriftelijk vastleggen dat via deze dienst niemand per video wordt behandeld
plan-no-treatment-deliverable = Een zin in het beleid; wordt er toch per video behandeld, het bewijs van de aanbieder en het antwoord bij wie het gebruik gemeld moet worden
plan-left-alone-accounts = Het plan brengt alleen de gedeelde accounts op orde, met verantwoordelijken en nieuwe wachtwoorden: anders blijven ze open als iemand vertrekt.
plan-term-shared = één keer betaald voor alle toepassingen van dit hulpmiddel
plan-one-contract-noted = { $names }: één aanbieder, één dag van verlenging, hoogstens één prijs. { $note } Is het daarmee één contract, dan wordt één keer opgezegd, als alles klaar is (volgens dit plan { $date }); lukt dat niet vóór of op { $last }, dan wordt nog een looptijd één keer betaald: { $cost }.
plan-one-contract-needed-noted = { $names }: één aanbieder, één dag van verlenging, hoogstens één prijs. { $note } Is het daarmee één contract, dan wordt op { $date } nog niet opgezegd: volgens dit plan eindigt niet: { $stays }, en de opzegging zou ook dat beëindigen. Dan wordt pas opgezegd als ook dat is overgestapt, uiterlijk op { $last }; lukt dat niet, dan wordt nog een looptijd één keer betaald: { $cost }. Ga vooraf na wat van de andere hulpmiddelen daar staat.
plan-term-assumed = looptijd niet ingevuld en daarom aangenomen
plan-term-assumed-note = { $months ->
    [one] Er is geen looptijd ingevuld; aangenomen is 1 maand.
   *[other] Er is geen looptijd ingevuld; aangenomen zijn { $months } maanden.
}
plan-term-cost-unknown = kosten niet bekend
plan-back-term-unknown = { $name } (kosten niet bekend)
plan-notice-assumed = Er is geen looptijd ingevuld; de dag waarop het contract eindigt, is daarom aangenomen.
plan-work = { $needed ->
    [one] Te doen: { $left }. Bij { $each } uur per week zijn de uren tot het einde ongeveer één week werk in { $weeks } weken van het plan.
   *[other] Te doen: { $left }. Bij { $each } uur per week zijn de uren tot het einde ongeveer { $needed } weken werk in { $weeks } weken van het plan.
}
plan-work-too-much = { $needed ->
    [one] Te doen: { $left }. Bij { $each } uur per week duurt dat ongeveer één week, tot ongeveer { $month }. De datums van de taken tellen de dagen van elke taak en niet uw uren samen, daarom eindigen ze eerder; ze kloppen alleen met meer uren.
   *[other] Te doen: { $left }. Bij { $each } uur per week duurt dat ongeveer { $needed } weken, tot ongeveer { $month }. De datums van de taken tellen de dagen van elke taak en niet uw uren samen, daarom eindigen ze eerder; ze kloppen alleen met meer uren.
}
plan-work-assumed = De uren per week heeft niemand ingevuld; aangenomen zijn { $each }.
plan-left-alone-accounts-open = Het plan vraagt alleen of meerderen hun accounts gebruiken, en brengt die dan op orde: anders blijven ze open als iemand vertrekt.
plan-hours = ongeveer { $hours } uur tot het einde
plan-hours-yearly = ongeveer { $hours } uur tot het einde, en daarna { $yearly } per jaar
plan-time-stretched = { $start } tot ongeveer { $month }, omdat het werk bij { $each } uur per week ongeveer { $needed } weken duurt
plan-small-reason = weggelaten in een klein plan
plan-find-out-allowed = { $count ->
    [one] Nagaan of { $names } officieel is toegestaan; alleen afsluiten als dat niet zo is
   *[other] Nagaan of deze hulpmiddelen officieel zijn toegestaan: { $names }; alleen afsluiten als dat niet zo is
}
plan-find-out-allowed-any = Nagaan of er hulpmiddelen in gebruik zijn die niemand heeft toegestaan; alleen die afsluiten
plan-left-alone-asked = { $count ->
    [one] { $names } hoort bij geen toepassing en blijft, tenzij blijkt dat het niet is toegestaan.
   *[other] Deze hulpmiddelen horen bij geen toepassing en blijven, tenzij blijkt dat ze niet zijn toegestaan: { $names }.
}
plan-amounts-gross-but = Prijzen van nieuwe diensten zijn met { $rate }% btw, omdat die niet kan worden afgetrokken, maar niet waar de prijs niet zegt of de btw erin zit ({ $names }): daar is niets bijgeteld; wat nu wordt betaald, telt zoals het is ingevuld.
plan-amounts-net-but = Prijzen van nieuwe diensten zijn zonder btw, omdat die kan worden afgetrokken, maar niet waar de prijs niet zegt of de btw erin zit ({ $names }): daar is niets afgetrokken; wat nu wordt betaald, telt zoals het is ingevuld.
