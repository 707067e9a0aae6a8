# De stap Plan
app-plan-lead = Wat er te doen is, door wie en wanneer. Alles is te wijzigen; wijzigingen blijven, ook als het plan opnieuw wordt berekend.
app-plan-to-decide = Naar het besluit
app-plan-settings = Instellingen van het plan
app-plan-start = Begin
app-plan-start-set = Begin { $date }
app-plan-start-unset = Geen begin ingevuld: gerekend vanaf { $date }, de dag van dit dossier
app-plan-hours = Uren per week
app-plan-hours-set = { $hours } uren per week
app-plan-rate = Kosten van een eigen uur
app-plan-rate-set = { $rate } per eigen uur
app-plan-currency = Munteenheid
app-plan-hard-set = { $count ->
    [one] één eigen vaste datum
   *[other] { $count } eigen vaste data
}
app-plan-hard-days = Eigen vaste data
app-plan-hard-days-note = Vóór elk van deze dagen moet iedereen met het nieuwe hulpmiddel werken, bijvoorbeeld vóór het begin van het schooljaar.
app-plan-hard-what = Wat er die dag is ({ $number })
app-plan-hard-on = Dag ({ $number })
app-plan-hard-add = Vaste datum
app-plan-hard-remove = Vaste datum { $number } verwijderen
app-plan-intended = voorgenomen: nog niet iedereen is gehoord
app-plan-progress = { $count } taken, { $done } gedaan, { $skipped } weggelaten
app-plan-open-move = Over “{ $name }” is nog niet besloten; het staat niet in het plan.
app-plan-full-weeks = { $count ->
    [one] Eén week vraagt
   *[other] { $count } weken vragen
} meer dan de { $hours } uren die er zijn; de week vanaf { $date } het meest, met { $worst } uren. Verdeel taken, begin sommige later, of laat met een reden weg wat u niet nodig hebt.
app-plan-vanished = { $count ->
    [one] Eén wijziging gaat over een taak die niet meer bestaat. Zij blijft bewaard.
   *[other] { $count } wijzigingen gaan over taken die niet meer bestaan. Zij blijven bewaard.
}
app-plan-notes-and-dates = Vaste data en opmerkingen
app-plan-kept = { $count ->
    [one] één vaste datum wordt gehaald
   *[other] { $count } vaste data worden gehaald
}
app-plan-full = { $count ->
    [one] één week vraagt meer dan uw { $hours } uur
   *[other] { $count } weken vragen meer dan uw { $hours } uur
}
app-plan-hard-dates = Vaste data
app-plan-hard-notice = { $what }: uiterlijk opzeggen op { $date }
app-plan-hard-closing = { $what }: inhoud ophalen tot { $date }
app-plan-hard-own = { $what } op { $date }
app-plan-hard-is-kept = gepland tot { $date }
app-plan-hard-no-task = Daarvoor is er geen open taak.
app-plan-because = De meeste tijd daarvoor vragen
app-plan-one-more = { $months ->
    [one] Nog een looptijd van 1 maand kost { $cost }.
   *[other] Nog een looptijd van { $months } maanden kost { $cost }.
}
app-plan-one-more-unknown = { $months ->
    [one] Nog een looptijd duurt 1 maand; wat die kost, is niet bekend.
   *[other] Nog een looptijd duurt { $months } maanden; wat die kost, is niet bekend.
}
app-plan-tasks = Taken
app-plan-role = Wie
app-plan-all-roles = alle
app-plan-which = Welke
app-plan-which-all = alle
app-plan-which-open = open
app-plan-which-critical = kritieke: bepalen het einde
app-plan-which-done = gedane
app-plan-which-skipped = weggelaten
app-plan-none = Geen taak past bij deze keuze. Zet wie, fase en welke op alle.
app-plan-fold = Weergave
app-plan-fold-phases = Fasen
app-plan-fold-tasks = Alle taken
app-plan-zoom = Tijd
app-plan-zoom-whole = Geheel
app-plan-zoom-months = Maanden
app-plan-zoom-weeks = Weken
app-plan-earlier = Eerder
app-plan-later = Later
app-plan-legend-bar = verwacht
app-plan-legend-critical = kritiek: vertraging verschuift het einde
app-plan-legend-range = vroegste tot laatste einde
app-plan-legend-hard = vaste datum
app-plan-week = wk { $week }
app-plan-no-return = geen weg terug vanaf { $date }
app-plan-phase-count = { $count ->
    [one] één taak
   *[other] { $count } taken
}, { $done } gedaan
app-plan-phase-missed = een vaste datum is niet haalbaar
app-plan-done-on = gedaan op { $date }
app-plan-skipped = weggelaten
app-plan-critical = kritiek, geen speling
app-plan-slack = { $days ->
    [0] nauwelijks speling
    [one] één werkdag speling
   *[other] { $days } werkdagen speling
}
app-plan-late = { $days ->
    [one] de keten vanaf hier eindigt één werkdag te laat voor een vaste datum
   *[other] de keten vanaf hier eindigt { $days } werkdagen te laat voor een vaste datum
}
app-plan-hard = vaste datum { $date }
app-plan-hard-missed = vaste datum { $date } is niet haalbaar
app-plan-tick = Gedaan: { $task }
app-plan-skip-reason = Weggelaten, omdat
app-plan-why = Zonder deze taak
app-plan-deliverable = Aan het eind ligt er
app-plan-duty = Plicht
app-plan-duty-line = { $law }: { $what } Te controleren door de functionaris gegevensbescherming.
app-plan-duty-ask = Hier niet gedekt, vraag het na. { $what }
app-plan-after = Daarvoor
app-plan-estimate = Werk
app-plan-effort = Uren: ongeveer { $likely }, op zijn best { $low }, op zijn slechtst { $high }.
app-plan-our-estimate = Onze schatting.
app-plan-source = Bron: { $names }.
app-plan-notes = Meer notities
app-plan-deadline-after = Termijn: { $days } dagen na { $anchor }.
app-plan-deadline-before = Termijn: { $days } dagen vóór { $anchor }.
app-plan-anchor-contract-end = het einde van het contract
app-plan-anchor-notice = de opzegging
app-plan-anchor-renewal = de verlenging
app-plan-anchor-closing = het sluiten van het account
app-plan-anchor-creation = het ontstaan
app-plan-edit-who = Wie het doet
app-plan-edit-before = Niet vóór
app-plan-edit-note = Notitie
app-plan-edit-done = Gedaan op
app-plan-edit-today = Vandaag gedaan
app-plan-edit-skip = Reden, als de taak vervalt
app-plan-edit-skip-go = Weglaten
app-plan-edit-reopen = Weer openen
app-plan-edit-failed = Proef mislukt
app-plan-edit-remove = Eigen taak verwijderen
app-plan-own-add = Eigen taak
app-plan-own-title = Wat er te doen is
app-plan-own-phase = Fase
app-plan-own-role = Wie
app-plan-own-days = Werkdagen
app-plan-own-go = Opnemen
app-plan-ways-on = Weg verder, als een proef mislukt
app-plan-way-on = { $name }
app-plan-way-on-text = Dan komt { $option } in de plaats. Over deze tweede proef zou op { $date } worden besloten. Deze taken staan niet in het plan.
app-plan-costs = Kosten: blijven en overstappen over 36 maanden
app-plan-cost-year = Tijd
app-plan-cost-stay = Blijven
app-plan-cost-old = Oude contracten
app-plan-cost-new = Nieuwe diensten
app-plan-cost-one-off = Eenmalig
app-plan-cost-moving = Overstappen
app-plan-cost-hours = Eigen uren
app-plan-cost-sum = { $months } maanden
app-plan-cost-more = Overstappen kost { $amount } meer.
app-plan-cost-more-at-least = Overstappen kost minstens { $amount } meer.
app-plan-cost-less = Overstappen kost { $amount } minder.
app-plan-cost-open = Wat goedkoper is, valt nog niet te zeggen: er ontbreken gegevens.
app-plan-cost-plus = { $amount }, en eigen uren { $hours }
app-plan-cost-no-rate = Eigen uren zijn niet meegeteld, omdat de kosten van een uur niet zijn opgegeven.
app-plan-cost-tied = Aandelen van { $amount } zitten vast tot ze worden terugbetaald. Ze zijn risicokapitaal en staan in geen enkele som.
app-plan-even = Vanaf { $month } heeft overstappen niet meer gekost dan blijven, eigen uren meegerekend.
app-plan-even-without = Zonder eigen uren is dat vanaf { $month } zo.
app-plan-even-never = In 36 maanden verdient overstappen zijn kosten niet terug, eigen uren meegerekend.
app-plan-even-never-without = Ook zonder eigen uren verdient overstappen zijn kosten in 36 maanden niet terug.
app-plan-even-open = Vanaf wanneer overstappen loont, blijft open zolang prijzen ontbreken.
app-plan-months = Maand voor maand
app-plan-months-says = Van { $first } tot en met { $last }, zonder eigen uren: blijven { $stay }, overstappen { $moving }.
app-plan-months-says-even = Van { $first } tot en met { $last }, zonder eigen uren: blijven { $stay }, overstappen { $moving }; vanaf { $even } heeft overstappen niet meer gekost.
app-plan-months-even = vanaf { $month } niet duurder
app-plan-months-once = Eenmalige kosten per maand; de hoogste balk: { $amount }
app-plan-months-once-none = Er zijn geen eenmalige kosten bekend.
app-plan-months-at-least = Er ontbreken gegevens: de bedragen zijn ondergrenzen.
app-plan-months-month = Maand
app-plan-months-stay-sum = Blijven tot dan
app-plan-months-moving-sum = Overstappen tot dan
app-plan-budget-met = Budget voor “{ $name }”: gehaald met { $cost } per jaar.
app-plan-budget-exceeded = Budget voor “{ $name }”: overschreden met { $cost } per jaar.
app-plan-budget-unclear = Budget voor “{ $name }”: nog onduidelijk; kosten per jaar: { $cost }.
app-plan-unknown = Wat nog ontbreekt
app-plan-unknown-price = Een prijs van { $name } is niet bekend.
app-plan-unknown-quantity = Hoeveel er van { $name } nodig is, is niet bekend.
app-plan-unknown-vat = Of de prijzen van { $name } btw bevatten, is niet bekend.
app-plan-unknown-old = Wat { $name } vandaag kost, is niet bekend.
app-plan-unknown-term = Wanneer het contract van { $name } eindigt, is niet bekend.
app-plan-risks = Risico’s ({ $count })
app-plan-duties = Plichten ({ $count })
app-plan-duties-note = Geen juridisch advies. Elke plicht is te controleren door wie ervoor verantwoordelijk is.
app-plan-no-runner-up = Mislukt de proef voor “{ $name }”, dan staat er niets anders klaar
app-plan-risk-decision = volgt uit het besluit
app-plan-risk-mark = kans: { $likelihood } · gevolgen: { $impact }
app-plan-degree-low = klein
app-plan-degree-medium = middelgroot
app-plan-degree-high = groot
app-plan-matrix = Risico’s naar kans en gevolgen: { $cells }.
app-plan-matrix-says = Verder naar rechts is een risico waarschijnlijker, verder naar boven weegt het zwaarder; de nummers zijn die van de lijst eronder, het zwaarste eerst.
app-plan-matrix-says-open = Verder naar rechts is een risico waarschijnlijker, verder naar boven weegt het zwaarder; de nummers zijn die van de lijst eronder, het zwaarste eerst, en een vraagteken zegt dat nog niet bekend is of het risico van toepassing is.
app-plan-matrix-likelihood = Kans: { $degree }
app-plan-matrix-impact = Gevolgen: { $degree }
app-plan-matrix-unrated = Uit het besluit, niet beoordeeld
app-plan-sign = Waaraan u het vroeg merkt
app-plan-measure = Wat ertegen helpt
app-plan-carried-by = Taken daarvoor
app-plan-duty-check = te controleren
app-plan-duty-not-covered = niet gedekt: vragen
app-plan-duty-left-open = opengelaten
app-plan-deliver = Wat er moet liggen
app-plan-whose = Wiens plicht
app-plan-who-controller = wie over de gegevens beslist
app-plan-who-employer = werkgever
app-plan-who-processor = aanbieder van de dienst
app-plan-due = Wanneer
app-plan-due-before-decision = vóór het besluit
app-plan-due-before-first-data = vóór de eerste gegevens
app-plan-due-before-closing = vóór het sluiten van het oude hulpmiddel
app-plan-due-within = binnen { $hours } uur
app-plan-due-yearly = elk jaar
app-plan-left-open = Weggelaten taken
app-plan-fulfilled-by = Taken daarvoor
app-plan-checked-by = Te controleren door
app-plan-checked-by-whom = functionaris gegevensbescherming of juridisch adviseur
app-plan-rests-on = Bewijs
app-plan-and-more = { $named } en nog { $count }
app-plan-pull = Naar een andere dag slepen: { $task }
app-plan-cost-hours-range = Eigen uren: { $best } als elke taak vlot gaat, { $worst } als elke taak lang duurt.
app-plan-failed-on = mislukt op { $date }
app-plan-trigger = Aanleiding
app-plan-source-read = { $name } (gelezen op { $date })
app-plan-pull-how = Om te verschuiven trekt u de balk, of drukt u op de regel op Alt en een pijltoets (met Shift een week). Wat erop wacht, schuift mee.
app-plan-in-phase = In welke fase
app-plan-range = Einde op zijn vroegst { $low }, op zijn laatst { $high }
app-plan-even-rate = Vanaf wanneer overstappen loont, blijft open zolang een koers tussen de valuta ontbreekt.
app-plan-when = Gepland { $range }
app-plan-when-note = Van de eerste open taak tot de laatste. Wat eerder gedaan is, staat in zijn fase, op zijn eigen dag.
app-plan-settle = Alle als gedaan afvinken
app-plan-hard-late-notice = Niet haalbaar: volgens het plan gaat de opzegging voor { $what } pas op { $date } de deur uit.
app-plan-hard-late-closing = Niet haalbaar: volgens het plan is de inhoud van { $what } pas op { $date } opgehaald.
app-plan-hard-late-own = Niet haalbaar: volgens het plan is iedereen pas op { $date } klaar voor “{ $what }”.
app-plan-kept-of = { $count } van { $all } vaste data gehaald
app-plan-which-soon = open, komende vier weken
app-plan-which-law = met een wettelijke plicht
app-plan-which-free = open, geen wettelijke plicht bekend
app-plan-mark-notice = Opzegging { $date }
app-plan-mark-closing = Inhoud ophalen { $date }
app-plan-mark-own = { $what } { $date }
app-plan-full-roles = Per rol: { $roles }. De uren per week gelden voor iedereen die eraan werkt: doen anderen een deel, vul dan de uren van allen in.
app-plan-role-hours = { $role } { $hours } uur
app-plan-help-hours = Uren of begin wijzigen
app-plan-help-free = Taken zonder bekende wettelijke plicht
app-plan-help-law = Taken met een wettelijke plicht
app-plan-help-soon = De komende vier weken
app-plan-help-short = Plan in het kort overdragen
app-plan-cost-open-end = Een gestreept einde betekent: minstens zoveel, want iets is niet bekend. Welke balk uiteindelijk langer is, blijft open.
app-plan-hours-assumed = { $hours } uur per week (aangenomen)
app-plan-enter-term = Looptijd invullen
app-plan-also-ends = Het plan beëindigt ook: { $names } (geen toepassing vergelijkt wat daarna komt).
app-plan-to-needs = Naar de stap Behoeften
app-plan-open-here = Staat hier alleen omdat dit niet is beantwoord: “{ $question }”.
app-plan-open-go = Beantwoorden: { $question }
app-plan-open-says = { $count ->
    [one] Eén taak met { $hours } uur staat hier alleen omdat dit niet is beantwoord: “{ $question }”.
   *[other] { $count } taken met { $hours } uur staan hier alleen omdat dit niet is beantwoord: “{ $question }”.
}
app-plan-open-end = { $weeks ->
    [one] Met het antwoord “{ $answer }” zou het plan ongeveer een week eerder eindigen.
   *[other] Met het antwoord “{ $answer }” zou het plan ongeveer { $weeks } weken eerder eindigen.
}
app-plan-open-date = { $weeks ->
    [one] Met het antwoord “{ $answer }” zou het ongeveer een week eerder klaar zijn.
   *[other] Met het antwoord “{ $answer }” zou het ongeveer { $weeks } weken eerder klaar zijn.
}
app-plan-open-met = { $weeks ->
    [0] Met het antwoord “{ $answer }” zou deze datum haalbaar zijn.
    [one] Met het antwoord “{ $answer }” zou het ongeveer een week eerder klaar zijn en deze datum haalbaar.
   *[other] Met het antwoord “{ $answer }” zou het ongeveer { $weeks } weken eerder klaar zijn en deze datum haalbaar.
}
app-plan-unknown-month = Het contract van { $name } eindigt uiterlijk een maand na de opzegtermijn: de termijn is één maand, de dag is niet ingevuld.
app-plan-open-sum = { $answers ->
    [one] Eén open antwoord voegt
   *[other] { $answers } open antwoorden voegen
} { $tasks ->
    [one] één taak
   *[other] { $tasks } taken
} en { $hours } uur toe
app-plan-small-says = Er blijven wettelijke plichten en wie gehoord moet worden, contracten en datums die niet kunnen schuiven, en de weg van uw gegevens van het besluit via een proef tot het afsluiten van het oude hulpmiddel; { $out ->
    [one] één andere taak wordt weggelaten en kan
   *[other] de andere { $out } taken worden weggelaten en kunnen
} worden teruggehaald.
app-plan-small = Klein plan: { $count } taken, ongeveer { $hours } uur tot het einde
app-plan-small-go = { $out ->
    [one] Eén taak weglaten
   *[other] { $out } taken weglaten
}
app-plan-small-is = { $count ->
    [one] Eén taak is weggelaten in een klein plan
   *[other] { $count } taken zijn weggelaten in een klein plan
}
app-plan-small-where = Ze staan in de lijst onder “weggelaten”; daar kan elk weer worden geopend, hier alle tegelijk.
app-plan-small-back = { $count ->
    [one] Terughalen
   *[other] Alle { $count } terughalen
}
app-plan-intended-last = voorgenomen: het definitieve besluit ontbreekt nog
app-plan-phase-count-less = { $count ->
    [one] één taak
   *[other] { $count } taken
}, { $done } gedaan, { $skipped } weggelaten
app-plan-remarks = Opmerkingen
app-plan-kept-if = { $kept }, als de uren toereikend zijn
