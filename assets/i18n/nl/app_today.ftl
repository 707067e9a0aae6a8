# The step Today
app-tool-search = Welke hulpmiddelen zijn in gebruik?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = “{ $name }” toevoegen, dat niet in de catalogus staat
app-tool-foreign = niet in de catalogus: wel gepland, niet vergeleken
app-tool-none = Nog geen hulpmiddel. Typ hierboven een naam en druk op Enter.
app-tool-missing = niet in deze editie van de catalogus
app-tool-retired = wordt niet meer aangeboden
app-tool-open = { $count ->
    [one] één open vraag
   *[other] { $count } open vragen
}
app-tool-unofficial = onofficieel
app-tool-shared = gedeeld wachtwoord
app-tool-name = Naam
app-tool-own-name = Eigen naam ervoor, indien gebruikelijk
app-tool-used-for = Waarvoor het dient
app-tool-why = Waarom men het graag gebruikt
app-tool-users = Mensen die het gebruiken
app-tool-sanctioned = Officieel toegestaan?
app-tool-part-without = Zonder het hulpmiddel
app-tool-part-accounts = Accounts
app-tool-part-contract = Contract
app-tool-part-contents = Inhoud die moet worden gered
app-tool-stops = Wat zonder stilvalt
app-tool-without-for = Hoe lang kan men zonder?
app-tool-fallback = Wat men in plaats daarvan zou gebruiken
app-tool-who-can-run = Mensen die het kunnen beheren
app-without-hours4 = vier uur
app-without-day = een dag
app-without-week = een week
app-without-longer = langer
app-tool-contents = Eén soort inhoud per regel
app-tool-volume = Omvang in gigabyte
app-tool-note = Overig
app-tool-remove = Dit hulpmiddel verwijderen
app-account-label = Hoe het account heet
app-account-owner = Van wie het is
app-account-shared = Delen meerdere mensen het wachtwoord?
app-account-second-factor = Is een tweede factor aan?
app-account-remove = Dit account verwijderen
app-account-add = Account toevoegen
app-contract-renews-on = Wordt verlengd op
app-contract-notice-days = Dagen opzegtermijn daarvoor
app-contract-term-months = Looptijd in maanden
app-contract-cost = Kosten
app-contract-currency = Valuta
app-contract-per = Per
app-per-host-month = host en maand
app-per-user-month = gebruiker en maand
app-per-server-month = server en maand
app-per-member-month = lid en maand
app-per-organisation-month = maand, alles samen
app-per-gb-month = gigabyte en maand
app-per-one-off = eenmalig
app-per-year = jaar
app-tool-sum = Hulpmiddelen: { $tools } · onofficieel: { $unofficial } · met gedeeld wachtwoord: { $shared } · binnen een dag weer nodig: { $vital }
app-tool-plan = abonnement { $plan }
app-tool-stands-still = Zonder dit: { $text }
app-tool-at-most-hours4 = binnen vier uur weer nodig
app-tool-at-most-day = binnen een dag weer nodig
app-tool-at-most-week = binnen een week weer nodig
app-tool-at-most-longer = ook na een week nog niet weer nodig
app-tool-instead = in plaats daarvan: { $text }
app-tool-no-fallback = geen uitwijk genoemd
app-contract-notice-by = Opzeggen vóór of op { $notice } (laatste werkdag op tijd), anders wordt het contract op { $on } verlengd
app-contract-renews = Verlengt zich op { $on }; opzegtermijn niet bekend
app-tool-part-without-why = Hieruit volgen de uitwijk, de oefening en de waarschuwingen over afhankelijkheid.
app-tool-part-accounts-why = Hieruit volgen het overdrachtsblad, nieuwe wachtwoorden en het intrekken bij vertrek.
app-tool-part-contract-why = Hieruit volgen de laatste dag om op te zeggen en de kosten van blijven.
app-tool-part-contents-why = Elke inhoud wordt een reeks taken: hoe lang bewaren, eruit halen, inbrengen, tellen.
app-tool-known-prices = Lijstprijzen uit de catalogus. Wat wordt betaald, staat in het contract van de opdrachtgever; neem er alleen een over als die gelijk is.
app-tool-take-price = Overnemen: { $price }
app-tool-ways-out = Hiervoor kent de catalogus een weg uit dit hulpmiddel:
app-tool-other-contents = Andere:
app-tool-add-else = “{ $name }” als iets anders toevoegen, dat niet in de catalogus staat
app-contract-cost-first = Voor iedereen samen, in EUR per jaar. Zodra er een getal staat, kunt u een andere valuta kiezen, of per gebruiker en maand.
app-question-open = niet beantwoord
app-tool-accounts = Open: er is nog geen account genoteerd. Hoeveel mensen er een hebben, zegt het aantal hierboven; noteer hier de accounts die moeten worden overgedragen, zoals dat van de beheerder of een gedeeld account.
app-tool-plan-assumed = abonnement { $plan } (aangenomen)
app-tool-plan-why = Niemand heeft gezegd welk abonnement de opdrachtgever heeft. De catalogus beschrijft dit hulpmiddel in het abonnement “{ $plan }”, en dat wordt als huidig hulpmiddel vergeleken. Heeft de opdrachtgever een ander, vul dan hieronder in wat hij betaalt; wat verder afwijkt, kunt u onder Vergelijken overschrijven bij de feiten van het huidige hulpmiddel.
app-tool-plan-page = Wat de catalogus over dit abonnement weet
app-tool-sum-part = { $open ->
    [0] { $count }
   *[other] { $count ->
        [0] { $open } niet beantwoord
       *[other] { $count } ({ $open } niet beantwoord)
    }
}
app-tool-still-open = nog niet beantwoord: { $what }
app-tool-left-users = mensen
app-tool-left-sanctioned = toegestaan of niet
app-tool-left-stops = wat er zonder stilvalt
app-tool-left-without-for = hoe lang het zonder kan
app-tool-left-fallback = de vervanging
app-tool-left-who-can-run = wie het kan beheren
app-tool-left-accounts = accounts
app-contract-monthly = Per maand
app-contract-yearly = Per jaar
app-contract-free = Kosteloos
