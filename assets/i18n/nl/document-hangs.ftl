# Wat aan wie hangt
doc-hangs = Bijlage: wat aan wie hangt
doc-hangs-intro = Alle hulpmiddelen naar wie ze exploiteert, wie de eigenaar daarvan is en waar die zit. Nu, en na de overstappen die zijn voorgenomen of besloten.
doc-hangs-today = Nu
doc-hangs-after = Daarna
doc-hangs-picture = Elk vak is een hulpmiddel, zo breed als mensen het gebruiken; dikke rand: hooguit een dag te missen
doc-hangs-users =
    { $count ->
        [one] 1 persoon
       *[other] { $count } personen
    }
doc-hangs-users-unknown = aantal personen niet bekend
doc-hangs-at-least = minstens { $count }
doc-hangs-tool = { $name }, { $people }
doc-hangs-sentence = { $on }: { $tools }.
doc-hangs-by = Naar
doc-hangs-on = Aan wie
doc-hangs-what = Wat
doc-hangs-people = Personen
doc-hangs-provider = Exploitant
doc-hangs-owner = Eigenaar
doc-hangs-country = Land
doc-hangs-owner-country = Land van de eigenaar
doc-hangs-vital = hooguit een dag te missen
doc-hangs-kept = blijft voor één ding
doc-hangs-open = Nog niet besloten, dus geteld zoals nu: { $names }.
doc-hangs-warnings = Waarop te letten
doc-hangs-warning-most = Meer dan de helft van alle hulpmiddelen zou aan { $about } hangen.
doc-hangs-warning-vital = Alles wat hooguit een dag te missen is, zou aan { $about } hangen.
doc-hangs-warning-most-owner = Meer dan de helft van alle hulpmiddelen zou via meerdere exploitanten van dezelfde eigenaar komen: { $about }.
doc-hangs-warning-vital-owner = Alles wat hooguit een dag te missen is, zou via meerdere exploitanten van dezelfde eigenaar komen: { $about }.
doc-hangs-warning-nobody-runs = Op dit moment kan niemand { $about } beheren.
doc-hangs-warning-one-person = Slechts één persoon kan { $about } beheren.
doc-hangs-warning-runners-unknown = Het is niet bekend wie ze kan beheren: { $about }.
doc-hangs-warning-no-deputy = Er is geen vervanging genoemd voor: { $about }.
doc-hangs-warning-no-fallback = { $about } is hooguit een dag te missen, en er is geen uitwijk genoemd.
doc-hangs-task = Taak: { $title }.
doc-hangs-key-domain-registrar = het domein
doc-hangs-key-dns = de nameservers
doc-hangs-key-admin-accounts = de beheerdersaccounts
doc-hangs-key-backups = de back-ups
doc-hangs-key-recovery-codes = de herstelcodes
doc-hangs-own = zelf beheerd, op een machine daar
doc-hangs-ended = Eindigt met deze overstappen: { $names }.
doc-hangs-summed = Er wordt per hulpmiddel geteld: wie er twee gebruikt, telt dubbel.
doc-hangs-no-owner = eigenaar met zeggenschap niet bekend of verspreid over velen
doc-hangs-short = Wat van wie afhangt, kort
doc-hangs-ends = Eindigt
doc-hangs-more = Naar exploitant. Meer hierover, zoals eigenaren en landen, staat in de bijlage van de vergelijking.
doc-hangs-trial = op proef
doc-hangs-kept-until = { $name } (blijft tot { $date } voor één ding)
doc-hangs-unreplaced = Eindigt zonder vervanging
doc-hangs-unreplaced-text = { $names }: zonder toestemming in gebruik, daarom sluit het plan het (vanaf { $date }); maar geen toepassing hier neemt over waarvoor het dient. Waarmee dat daarna gebeurt, moet nog worden besloten: maak er een toepassing voor, of laat het blijven en sla de taak over.
doc-hangs-unchecked = Eindigt, niet nagegaan of het vervangen wordt
doc-hangs-unchecked-text = { $tool } ({ $people }; gebruikt voor: { $used }): { $ends }. Vergeleken is { $count ->
    [one] alleen voor dit doel
   *[other] alleen voor deze doelen
}: { $purposes }. Of { $next } ook { $options ->
    [one] overneemt
   *[other] overnemen
} waarvoor het dient, is niet nagegaan.
doc-hangs-unchecked-ask = Vraag het { $who } voordat het eindigt; de vraag staat op de vragenlijst.
doc-hangs-unchecked-try = Probeer het uit op uw eigen server voordat het eindigt.
doc-hangs-unchecked-ends = { $count ->
    [one] eindigt met de overstap
   *[other] eindigt met de overstappen
}
doc-hangs-unchecked-ends-on = eindigt op { $date }, tot dan blijft het voor { $what }
doc-hangs-unchecked-one-thing = één ding
