# De stap Besluiten
app-decide-lead = Vier wegen; geen ervan is op zichzelf het betere antwoord. Tot iedereen is gehoord die gehoord moet worden, is een besluit alleen een voornemen.
app-decide-open = Er is nog niets besloten
app-decide-heading = { $status }: { $shape } – { $options }
app-decide-heading-keep-for = { $status }: { $shape }, anders { $options }
app-decide-heading-open = { $status }: { $shape }
app-decide-shape = Soort besluit: { $name }
app-and = {" en "}
app-shape-move = Overstappen
app-shape-move-when = Er is iets beters binnen bereik.
app-shape-move-follows = Gevolg: het hele plan met data, kosten en plichten.
app-shape-keep = Houden
app-shape-keep-when = Het huidige programma blijft, met open ogen.
app-shape-keep-follows = Gevolg: instellingen, overeenkomst, aanvaarde risico's, jaarlijkse toets; geen overstap.
app-shape-keep-for = Voor één ding houden
app-shape-keep-for-when = Het oude programma blijft voor één ding, zoals overleg met buitenstaanders.
app-shape-keep-for-follows = Gevolg: het hele plan en een uitzondering met naam en einddatum.
app-shape-trial = Uitproberen
app-shape-trial-when = Twee liggen te dicht bij elkaar, of alleen gebruik kan het zeggen.
app-shape-trial-follows = Gevolg: beide in een proef met dezelfde maatstaven, dan een besluit.
app-decision-intended = Voornemen
app-decision-consulted = Iedereen gehoord
app-decision-final = Definitief
app-decide-status = Stand
app-decide-what = Het besluit
app-decide-option = Dienst
app-decide-runner-up = Springt in als de proef mislukt
app-decide-trial-first = Eerste dienst in de proef
app-decide-trial-second = Tweede dienst in de proef
app-decide-not-chosen = nog niet gekozen
app-decide-keep-what = Waarvoor het oude programma blijft
app-decide-keep-until = Tot
app-decide-reason = Reden
app-decide-on = Besloten op
app-decide-review = Wordt getoetst op
app-decide-conditions = Voorwaarden
app-decide-condition = Voorwaarde { $number }
app-decide-condition-add = Voorwaarde toevoegen
app-decide-condition-remove = Voorwaarde { $number } verwijderen
app-decide-risks = Bewust aanvaarde risico's
app-decide-risk-what = Risico { $number }
app-decide-risk-by = Aanvaard door ({ $number })
app-decide-risk-until = Tot ({ $number })
app-decide-risk-add = Risico toevoegen
app-decide-risk-remove = Risico { $number } verwijderen
app-decide-take-back = Besluit intrekken
app-thin-short = te weinig bekend
app-failing-short = voldoet niet aan een eis
app-choose-thin = Over deze dienst is te weinig bekend om hem te vergelijken. Vraag na voordat u besluit.
app-choose-unclear = { $count ->
    [one] Eén eis is
   *[other] { $count } eisen zijn
} nog niet duidelijk: { $gates }
app-choose-fails = Voldoet niet aan uw eis: { $gates }
app-stability-title = Hoe vast de eerste plaats is
app-stability-firm = { $count ->
    [0] Elke schuif kan de eerste plaats veranderen.
    [one] Nog één schuif verandert in geen enkele stand de eerste plaats.
   *[other] { $count } schuiven veranderen in geen enkele stand de eerste plaats.
}
app-stability-name = Schuif
app-stability-now = Nu
app-stability-text = Eerste plaats
app-without-title = Wat de eisen beslissen
app-without-none = Geen enkele eis verandert de eerste plaats als hij vervalt.
app-without-line = Zonder ‘{ $gate }’ stond { $leader } op de eerste plaats.
app-scatter-title = Principes en praktijk
app-scatter-note = Beide van 0 tot 100. Verder naar rechts: gegevensbescherming, veiligheid, onafhankelijkheid. Verder naar boven: uw wensen. Gevulde stip: niemand is in beide zo goed en in één beter. Kleine stip: te weinig bekend.
app-scatter-none = Er zijn geen wensen opgegeven; er is dus niets om tegenover de principes te zetten.
app-scatter-x = Principes
app-scatter-y = Praktijk
app-scatter-name = Dienst
app-scatter-spoken = Grafiek: { $count } diensten naar principes en praktijk. De tabel ernaast heeft dezelfde getallen.
app-scatter-row = { $number }. { $name }: principes { $x }, praktijk { $y }
app-scatter-efficient = in beide niet overtroffen
app-scatter-more = { $count } andere
app-today-mark = nu
app-chosen-mark = gekozen
app-decision-heading-consulted = Voorgenomen, iedereen gehoord
app-stability-open = Uw gewichten beslissen het niet; er ontbreken gegevens.
app-decide-final-open = Definitief, hoewel er nog iets tegen staat: { $warning }
app-choose-read = Lees en controleer vóór het bestellen: { $text }
