# Het plan
doc-plan-refused = Er is nog geen plan
doc-plan-missed = Een vaste datum is niet haalbaar
doc-plan-missed-line = { $what } op { $date } is niet haalbaar; gepland: { $planned }.
doc-plan-missed-why = De taken die daartoe leiden, staan onder ‘Vaste data’.
doc-plan-term = { $months ->
    [one] Nog een looptijd van 1 maand kost { $cost }.
   *[other] Nog een looptijd van { $months } maanden kost { $cost }.
}
doc-plan-term-unknown = { $months ->
    [one] Wat nog een looptijd van 1 maand kost, is niet bekend.
   *[other] Wat nog een looptijd van { $months } maanden kost, is niet bekend.
}

# Summary
doc-plan-decided = Besluit
doc-plan-intended = Voorgenomen besluit
doc-plan-intended-text = Dit is een voornemen en kan nog veranderen. Nog te horen of te vragen: { $tasks }.
doc-plan-use-case = Toepassing
doc-plan-decision = Wat de bedoeling is
doc-plan-runner-up = Neemt het over als de pilot mislukt
doc-plan-status = Status
doc-plan-status-intended = voorgenomen
doc-plan-status-consulted = voorgenomen, organen gehoord
doc-plan-status-final = besloten
doc-plan-none = niemand
doc-plan-move = Overstap naar { $names }
doc-plan-keep = Het huidige hulpmiddel onder voorwaarden houden
doc-plan-keep-for = Overstap naar { $names }; het huidige hulpmiddel blijft tot { $until } voor:
doc-plan-trial = Proef met { $names }
doc-plan-reasons = Waarom, en onder welke voorwaarden
doc-plan-reason = Reden
doc-plan-conditions = Voorwaarden
doc-plan-accepted = Aanvaard risico
doc-plan-review = Opnieuw bekeken op
doc-plan-summary = In één oogopslag
doc-plan-time = Tijd
doc-plan-time-value = { $start } tot { $finish }
doc-plan-work = Werk (geschat)
doc-plan-work-value = { $count } taken, { $left }
doc-plan-costs = Kosten in drie jaar
doc-plan-tied-up = Vastgelegd (risicokapitaal)
doc-plan-more = Overstappen kost meer: { $moving } tegenover { $stay } voor blijven, { $gap } meer, zonder eigen uren.
doc-plan-less = Overstappen kost minder: { $moving } tegenover { $stay } voor blijven, { $gap } minder, zonder eigen uren.
doc-plan-same = Overstappen en blijven kosten evenveel: { $stay }, zonder eigen uren.
doc-plan-more-at-least = Overstappen kost meer: { $moving } tegenover { $stay } voor blijven, minstens { $gap } meer, zonder eigen uren. Sommige prijzen zijn niet bekend.
doc-plan-at-least = Overstappen: { $moving }; blijven: { $stay }; zonder eigen uren. Wat minder kost, is nog niet bekend.
doc-plan-both = Overstappen kost { $moving }, blijven { $stay }, zonder eigen uren.
doc-plan-first-hard = Eerste vaste datum
doc-plan-no-return = Punt zonder terugkeer
doc-plan-top-risks = Zwaarste risico’s
doc-plan-open = Nog niet besloten en geen deel van dit plan: { $names }.

# Progress
doc-plan-progress = Voortgang
doc-plan-progress-count =
    { $done ->
        [one] { $done } van { $all } taken is klaar.
       *[other] { $done } van { $all } taken zijn klaar.
    }
doc-plan-next = Hierna
doc-plan-late = Te laat
doc-plan-spent = Kosten tot vandaag volgens dit plan
doc-plan-surprises = Notities en verrassingen

# Dates
doc-plan-hard = Vaste data
doc-plan-day = Datum
doc-plan-what = Wat
doc-plan-planned = Gepland
doc-plan-kept = Gehaald
doc-plan-because = de meeste tijd daarvoor vragen: { $tasks }
doc-plan-kept-yes = ja
doc-plan-kept-no = niet haalbaar
doc-plan-one-more = Gemist: nog een looptijd kost
doc-plan-hard-notice = Opzegging: { $name }
doc-plan-hard-closing = Inhoud gewist: { $name }
doc-plan-full-weeks = Volle weken
doc-plan-full =
    { $count ->
        [one] Eén week vraagt
       *[other] { $count } weken vragen
    } meer dan { $hours } uur, het meest de week vanaf { $date } met { $worst } uur. De meeste uren vragen: { $tasks }. Het plan verdeelt dat niet; verplaats taken of zoek hulp.
doc-plan-timeline = Tijdlijn
doc-plan-timeline-caption = Balk: verwachte tijd; dunne lijn: tot wanneer het kan duren als alles lang duurt; ruit: vaste datum
doc-plan-alt-bar = { $name }: { $start } tot { $finish }.
doc-plan-alt-mark = { $what }: { $date }.
doc-plan-phase-decide = Besluiten
doc-plan-phase-law = Recht
doc-plan-phase-build = Opbouwen
doc-plan-phase-pilot = Pilot
doc-plan-phase-people = Mensen
doc-plan-phase-move = Overstap
doc-plan-phase-switch-off = Uitzetten
doc-plan-phase-keep = Gebruik en onderhoud

# Tasks
doc-plan-role-board = Leiding
doc-plan-role-lead = Projectleiding
doc-plan-role-it = Techniek
doc-plan-role-data-protection = Gegevensbescherming
doc-plan-role-representation = Personeelsvertegenwoordiging
doc-plan-role-trainer = Training
doc-plan-role-staff = Medewerkers
doc-plan-role-adviser = Adviseur
doc-plan-tasks = Taken
doc-plan-tasks-intro = Elke taak noemt wat er aan het eind op tafel ligt en, cursief, wat er zonder haar misgaat. Kleine taken van één rol delen een regel. Tijden zijn onze schattingen, tenzij een bron is genoemd.
doc-plan-number = Nr.
doc-plan-numbers = Taak
doc-plan-task = Taak
doc-plan-who = Wie
doc-plan-when = Wanneer
doc-plan-small = Kleine taken
doc-plan-duty = Recht: { $law }
doc-plan-note = Notitie:
doc-plan-done = Klaar op { $date }
doc-plan-skipped = Weggelaten, met redenen
doc-plan-vanished = Wijzigingen aan taken die niet meer in het plan staan
doc-plan-edit-done = als klaar gemarkeerd
doc-plan-edit-move = verplaatst
doc-plan-edit-assign = aan iemand toegewezen
doc-plan-edit-skip = weggelaten
doc-plan-edit-failed = pilot mislukt
doc-plan-edit-note = notitie
doc-plan-edit-add = eigen taak

# Costs
doc-plan-costs-title = Kosten
doc-plan-item = Post
doc-plan-costs-caption = Kosten in { $currency }; een jaar is twaalf maanden vanaf het begin van het plan
doc-plan-year = Jaar { $number }
doc-plan-sum = Som
doc-plan-stay = Blijven
doc-plan-old = Oude contracten tot ze eindigen
doc-plan-new = Nieuwe diensten
doc-plan-one-off = Eenmalig
doc-plan-moving = Overstap, zonder eigen uren
doc-plan-own-hours = Eigen uren
doc-plan-with-hours = Overstap, met eigen uren
doc-plan-break-even = Terugverdiend, zonder eigen uren
doc-plan-break-even-hours = Terugverdiend, met eigen uren
doc-plan-never = niet binnen drie jaar
doc-plan-budget = Budget
doc-plan-budget-line = kosten per jaar { $cost }: { $kept }
doc-plan-budget-met = gehaald
doc-plan-budget-exceeded = overschreden
doc-plan-budget-unclear = onduidelijk, omdat iets niet bekend is
doc-plan-unknown = Waar een bedrag “minstens” of “niet bekend” zegt, ontbreekt dit:
doc-plan-unknown-price = { $name }: de prijs
doc-plan-unknown-quantity = { $name }: hoeveel er nodig zijn
doc-plan-unknown-vat = { $name }: de btw
doc-plan-unknown-old = { $name }: wat het nu kost
doc-plan-unknown-term = { $name }: wanneer het contract eindigt
doc-plan-chart-caption = Blijven en overstap per jaar, zonder eigen uren
doc-plan-chart-alt = { $year }: blijven { $stay }, overstap { $moving }.
doc-plan-chart-stay = Blijven
doc-plan-chart-move = Overstap

# Risks
doc-plan-risks = Risico’s
doc-plan-risks-intro = De zwaarste eerst. Pilot: de proef met enkelen voordat iedereen overstapt. Parallel gebruik: oud en nieuw naast elkaar. Weg terug: naar het oude hulpmiddel, mogelijk tot het punt zonder terugkeer, waarop de eerste verwijdering wordt gevraagd.
doc-plan-risk = Risico
doc-plan-sign = Vroeg teken
doc-plan-measure = Wat ertegen wordt gedaan
doc-plan-likelihood = kans { $likelihood }, gevolg { $impact }
doc-plan-degree-low = klein
doc-plan-degree-medium = middel
doc-plan-degree-high = groot
doc-plan-if-so = Nog open of het van toepassing is.

# Duties
doc-plan-duties = Wettelijke plichten
doc-plan-duties-intro = Elke regel moet worden gecontroleerd; ze geeft weer wat de bron zegt en is geen juridisch advies.
doc-plan-law = Recht
doc-plan-deliver = Wat er moet liggen
doc-plan-duty-who = Wie, wanneer, gecontroleerd door
doc-plan-who-controller = Verwerkingsverantwoordelijke
doc-plan-who-employer = Werkgever
doc-plan-who-processor = Verwerker
doc-plan-due-before-decision = vóór het besluit
doc-plan-due-before-first-data = vóór de eerste gegevens
doc-plan-due-before-closing = vóór het sluiten van het oude hulpmiddel
doc-plan-due-within = binnen { $hours } uur
doc-plan-due-yearly = elk jaar
doc-plan-check-officer = te controleren door: functionaris gegevensbescherming
doc-plan-check-expert = te controleren door: een deskundige
doc-plan-left-open = Opengebleven plichten
doc-plan-left-reason = weggelaten:
doc-plan-not-covered = Hier niet gedekt: vraag dit na
doc-plan-not-covered-intro = Over deze onderwerpen is geen bron gelezen. Het zijn vragen, geen recht.
doc-plan-ask-task = (taak { $numbers })

# Ways
doc-plan-ways = Vertrekken en aankomen
doc-plan-ways-intro = Wat de catalogus weet over hoe inhoud uit het oude hulpmiddel en in het nieuwe komt.
doc-plan-how = Hoe
doc-plan-until = Tot wanneer
doc-plan-anchor-contract-end = het einde van het contract
doc-plan-anchor-notice = de opzegging
doc-plan-anchor-renewal = de verlenging
doc-plan-anchor-closing = het sluiten van het account
doc-plan-anchor-creation = het ontstaan
doc-plan-days-after = { $days } dagen na { $anchor }
doc-plan-days-before = { $days } dagen voor { $anchor }
doc-plan-back = De weg terug
doc-plan-back-text = Tot { $date } kan men terug naar het oude hulpmiddel. Dan wordt de eerste verwijdering gevraagd (taak { $number }: { $title }) en is er geen weg terug.
doc-plan-on = Als de pilot mislukt
doc-plan-on-text = { $use_case }: wordt zoals gepland op { $failed } beslist dat de pilot is mislukt, dan neemt { $name } het over; over de tweede pilot zou op { $finish } zijn beslist. Deze taken komen er dan bij, buiten de data van dit plan:
doc-plan-on-text-trial = { $use_case }: slaagt geen van de beproefde opties en wordt over de laatste pilot zoals gepland op { $failed } beslist, dan neemt { $name } het over; over die pilot zou op { $finish } zijn beslist. Deze taken komen er dan bij, buiten de data van dit plan:
doc-plan-holidays = Feestdagen
doc-plan-tied-value = { $amount }, pas terug na uittreden (zie “Kosten”)
doc-plan-tied-until = Vastgelegd tot minstens
doc-plan-tied-ask = niet bekend; vraag dit na bij de exploitant
doc-plan-own-range = Eigen uren, in het beste tot in het slechtste geval; wat terugkomt, telt één keer
doc-plan-own-range-value = { $best } als elke taak vlot gaat, { $worst } als elke taak lang duurt
doc-plan-rate = 1 { $from } = { $rate } { $to } op { $date }
doc-plan-together = Alle valuta samen
doc-plan-together-value = blijven { $stay }, overstappen { $moving }, zonder eigen uren ({ $rates })
doc-plan-back-tried = De weg wordt in taak { $number } één keer doorlopen.
doc-plan-critical = geen speling
doc-plan-slack =
    { $count ->
        [0] nauwelijks speling
        [one] speling: { $days } dag
       *[other] speling: { $days } dagen
    }
doc-plan-slack-intro = Speling is hoeveel werkdagen een taak mag opschuiven voordat een vaste datum of het einde van het plan verschuift. Een taak zonder speling is kritiek.
doc-plan-not-compared = Niet in de catalogus, dus hier niet vergeleken en alleen met algemene taken: { $names }.
doc-plan-failed-on = Mislukt op { $date }
doc-plan-trigger = Aanleiding:
doc-plan-trigger-intro = ‘Aanleiding’ noemt wat een taak hier nodig maakt, zoals een antwoord over uw organisatie of een feit over de gekozen dienst; een taak zonder aanleiding hoort bij elke overstap van deze soort. Getallen tussen haakjes leiden naar de bronnen aan het eind, elk met de datum ervan.
doc-plan-exception = Een uitzondering eindigt te vroeg
doc-plan-kept-open = open
doc-plan-unplanned-trial = nog niets gepland: over de proef wordt op { $date } beslist; leidt die tot een overstap, dan moeten export, opzegging en verwijdering nog worden gepland
doc-plan-unplanned-open = nog niets gepland: over deze toepassing is niet besloten; export en opzegging moeten nog worden gepland
doc-plan-one-more-there = zie { $name }, als het één contract is
doc-plan-notice-for = één opzegging voor { $names }; pas als al hun pilots zijn geslaagd
doc-plan-accepted-early = Eindigt vóór de overgang ({ $date }). Geldt het dan nog, dan is een latere datum nodig.
doc-plan-spent-old = oude contracten: { $amount }
doc-plan-spent-new = nieuwe diensten: { $amount }
doc-plan-notice-needed = nog nodig voor { $names }: niet opzeggen voordat daar iets anders is besloten
doc-plan-intended-nobody = Dit is een voornemen en kan nog veranderen. Niemand hoeft nog te worden gehoord; alleen het definitieve besluit ontbreekt nog.
doc-plan-even-rate = niet bekend: er ontbreekt een koers tussen de valuta
doc-plan-runner-up-gone = { $name } kan het niet overnemen: niet meer aangeboden of niet in deze catalogus
doc-plan-settled = { $count ->
    [one] Eén taak van het beslissen staat nog open, hoewel volgens de stand van het besluit iedereen is gehoord of het definitief is. Vink haar af als ze gedaan is.
   *[other] { $count } taken van het beslissen staan nog open, hoewel volgens de stand van het besluit iedereen is gehoord of het definitief is. Vink af wat gedaan is.
}
doc-plan-decision-final = Wat besloten is
doc-plan-timeline-bars = Balk: verwachte tijd; dunne lijn: tot wanneer het kan duren als alles lang duurt
doc-plan-notice-day = Laatste werkdag waarop opzeggen op tijd is
doc-plan-intended-no-body = Dit is een voornemen en kan nog veranderen. Geen vertegenwoordiging of instantie hoeft nog te worden gehoord.
doc-plan-weighings = gewichten en veto’s (taak { $numbers })
doc-plan-own-rate = Hoe eigen uren zijn berekend
doc-plan-own-rate-value = ongeveer { $hours } uur à { $rate } per uur. Afgeronde taken tellen ook mee en, elk één keer, wat daarna terugkeert; daarom zijn het er meer dan de uren die nog te doen zijn.
doc-plan-own-rate-adviser = ongeveer { $hours } uur à { $rate } per uur; daarvan zijn { $adviser } uur taken van de adviseur, tegen hetzelfde tarief gerekend. Een honorarium van de adviseur is niet ingevuld en staat in geen andere regel. Afgeronde taken tellen ook mee en, elk één keer, wat daarna terugkeert; daarom zijn het er meer dan de uren die nog te doen zijn.
doc-plan-kept-if-two = ja, tenzij het één contract is
doc-plan-one-contract-note = Uw notitie bij deze opzegging: { $text }
doc-plan-sooner-best = In het beste geval, als elke taak meezit, wordt het { $date }.
doc-plan-sooner-start = Als het plan al op { $start } begon, zou het { $date } zijn.
doc-plan-sooner-hours = Met { $hours } uur per week zou het { $date } zijn.
doc-plan-sooner-until = Tot dan blijft het huidige hulpmiddel in gebruik: leg nu vast wat zolang geldt.
doc-plan-not-clear = Nog niet opgehelderd: { $musts }.
doc-plan-not-clear-more = Nog niet opgehelderd: { $musts }; en nog { $count }.
doc-plan-brief-intro = Elke taak op één regel, met haar laatste dag volgens het plan. De nummers zijn die van het volledige plan. De tijden zijn onze schattingen.
doc-plan-brief-done = gedaan
doc-plan-brief-failed = mislukt
doc-plan-chart-caption-open = Blijven en overstappen in elk jaar, zonder eigen uren; gestreept einde: minstens zoveel, iets is niet bekend
doc-plan-on-text-both = Slagen beide, dan beslist de leiding in taak { $decide } welke blijft; waarnaar, legt zij vooraf vast in taak { $criteria }.
doc-plan-to-read = Lees en controleer vóór het bestellen:
doc-plan-task-until = { $title } (tot { $date })
doc-plan-tasks-more = { $tasks }; en nog { $count }
doc-plan-prices = Wat de nieuwe diensten vragen
doc-plan-price-of = Wie het vraagt
doc-plan-price = Prijs
doc-plan-price-count = Gerekend
doc-plan-price-year = Per jaar
doc-plan-price-once = eenmaal
doc-plan-price-own = (door de adviseur ingevuld)
doc-plan-on-text-both-unset = Slagen beide, dan beslist de leiding in taak { $decide } welke blijft; waarnaar, legt geen taak van dit plan vooraf vast.
doc-plan-on-text-both-criteria = Slagen beide, dan beslist de leiding welke blijft; waarnaar, legt zij vooraf vast in taak { $criteria }.
doc-plan-unknown-month = { $name }: het contract eindigt uiterlijk een maand na de opzegtermijn (termijn van één maand; de dag is niet ingevuld)
doc-plan-role-team = Team
doc-plan-costs-none-known = Een tabel van de jaren ontbreekt, omdat nog geen bedrag bekend is, noch voor blijven noch voor overstappen.
doc-plan-move-from = Overstap van { $old } naar { $names }
doc-plan-skipped-many = { $count } taken om één reden:
doc-plan-running = Oude contracten: meegeteld is elke betaling die vanaf de maand van het begin ({ $month }) tot het einde van het contract vervalt; een looptijd die daarvoor begon, geldt als al betaald.
