# The step Today
app-tool-search = Welche Werkzeuge sind im Einsatz?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = „{ $name }“ eintragen, das nicht im Katalog steht
app-tool-foreign = nicht im Katalog: wird eingeplant, nicht verglichen
app-tool-none = Noch kein Werkzeug. Tippen Sie oben einen Namen und drücken Sie die Eingabetaste.
app-tool-missing = nicht in dieser Ausgabe des Katalogs
app-tool-retired = wird nicht mehr angeboten
app-tool-open = { $count ->
    [one] eine offene Frage
   *[other] { $count } offene Fragen
}
app-tool-unofficial = inoffiziell
app-tool-shared = geteiltes Passwort
app-tool-name = Name
app-tool-own-name = Eigener Name dafür, falls üblich
app-tool-used-for = Wofür es dient
app-tool-why = Warum man es mag
app-tool-users = Menschen, die es nutzen
app-tool-sanctioned = Offiziell erlaubt?
app-tool-part-without = Ohne das Werkzeug
app-tool-part-accounts = Konten
app-tool-part-contract = Vertrag
app-tool-part-contents = Inhalte, die zu retten sind
app-tool-stops = Was ohne es stillsteht
app-tool-without-for = Wie lange geht es ohne?
app-tool-fallback = Was man stattdessen nutzen würde
app-tool-who-can-run = Menschen, die es betreiben können
app-without-hours4 = vier Stunden
app-without-day = einen Tag
app-without-week = eine Woche
app-without-longer = länger
app-tool-contents = Eine Art von Inhalt je Zeile
app-tool-volume = Umfang in Gigabyte
app-tool-note = Sonst noch etwas
app-tool-remove = Dieses Werkzeug entfernen
app-account-label = Wie das Konto heißt
app-account-owner = Wem es gehört
app-account-shared = Teilen sich mehrere das Passwort?
app-account-second-factor = Ist ein zweiter Faktor an?
app-account-remove = Dieses Konto entfernen
app-account-add = Konto hinzufügen
app-contract-renews-on = Verlängert sich am
app-contract-notice-days = Tage Kündigungsfrist davor
app-contract-term-months = Laufzeit in Monaten
app-contract-cost = Kosten
app-contract-currency = Währung
app-contract-per = Je
app-per-host-month = Gastgeber und Monat
app-per-user-month = Person und Monat
app-per-server-month = Server und Monat
app-per-member-month = Mitglied und Monat
app-per-organisation-month = Monat, insgesamt
app-per-gb-month = Gigabyte und Monat
app-per-one-off = einmalig
app-per-year = Jahr
app-tool-sum = Werkzeuge: { $tools } · inoffiziell: { $unofficial } · mit geteiltem Passwort: { $shared } · binnen eines Tages wieder nötig: { $vital }
app-tool-plan = Tarif { $plan }
app-tool-stands-still = Ohne es: { $text }
app-tool-at-most-hours4 = binnen vier Stunden wieder nötig
app-tool-at-most-day = binnen eines Tages wieder nötig
app-tool-at-most-week = binnen einer Woche wieder nötig
app-tool-at-most-longer = auch nach einer Woche noch nicht wieder nötig
app-tool-instead = stattdessen: { $text }
app-tool-no-fallback = kein Ersatz genannt
app-contract-notice-by = Kündigen bis { $notice } (letzter Arbeitstag der Frist), sonst verlängert sich der Vertrag am { $on }
app-contract-renews = Verlängert sich am { $on }; Kündigungsfrist nicht bekannt
app-tool-part-without-why = Daraus folgen der Ersatzweg, die Übung und die Warnungen zur Abhängigkeit.
app-tool-part-accounts-why = Daraus folgen das Übergabeblatt, neue Passwörter und der Entzug für Ausgeschiedene.
app-tool-part-contract-why = Daraus folgen der letzte Tag zum Kündigen und die Kosten des Bleibens.
app-tool-part-contents-why = Aus jedem Inhalt werden Aufgaben: wie lange aufbewahren, herausholen, einspielen, zählen.
app-tool-known-prices = Listenpreise aus dem Katalog. Was gezahlt wird, steht im Vertrag des Auftraggebers; übernehmen Sie einen nur, wenn er gleich ist.
app-tool-take-price = Übernehmen: { $price }
app-tool-ways-out = Dafür kennt der Katalog einen Weg aus diesem Werkzeug:
app-tool-other-contents = Andere:
app-tool-add-else = „{ $name }“ als etwas anderes eintragen, das nicht im Katalog steht
app-contract-cost-first = Für alle zusammen, in EUR im Jahr. Sobald eine Zahl dasteht, können Sie eine andere Währung wählen, oder je Person und Monat.
app-question-open = noch nicht beantwortet
app-tool-accounts = Offen: Noch ist kein Konto notiert. Wie viele eines haben, sagt oben die Zahl der Menschen; notieren Sie hier die Konten, die übergeben werden müssen, etwa das der Verwaltung oder ein geteiltes.
app-tool-plan-assumed = Tarif { $plan } (angenommen)
app-tool-plan-why = Niemand hat gesagt, welchen Tarif der Auftraggeber hat. Der Katalog beschreibt dieses Werkzeug im Tarif „{ $plan }“, und verglichen wird als heutiges Werkzeug dieser Tarif. Hat der Auftraggeber einen anderen, tragen Sie unten ein, was er zahlt; was sonst abweicht, lässt sich unter Vergleich in den Fakten des heutigen Werkzeugs anders einstufen.
app-tool-plan-page = Was der Katalog über diesen Tarif weiß
app-tool-sum-part = { $open ->
    [0] { $count }
   *[other] { $count ->
        [0] { $open } nicht beantwortet
       *[other] { $count } ({ $open } nicht beantwortet)
    }
}
app-tool-still-open = noch offen: { $what }
app-tool-left-users = Menschen
app-tool-left-sanctioned = erlaubt oder nicht
app-tool-left-stops = was ohne es ausfällt
app-tool-left-without-for = wie lange es ohne geht
app-tool-left-fallback = der Ersatz
app-tool-left-who-can-run = wer es betreiben kann
app-tool-left-accounts = Konten
app-contract-monthly = Monat für Monat
app-contract-yearly = Jährlich
app-contract-free = Kostenlos
