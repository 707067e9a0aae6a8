# The step Client
app-client-who = Wer es ist
app-client-name = Name
app-client-country = Land
app-client-region = Region
app-client-sector = Bereich
app-client-people = Menschen, die die Werkzeuge nutzen
app-client-employees = Davon Beschäftigte
app-client-law = Was rechtlich zählt
app-client-regime = Datenschutzrecht
app-client-staff = Vertretung der Beschäftigten
app-client-money = Umsatzsteuer
app-client-vat-percent = Satz auf Dienste, in Prozent
app-sector-association = Verein
app-sector-company = Unternehmen
app-sector-education = Schule oder Lernort
app-sector-public-body = Öffentliche Stelle
app-sector-health = Gesundheit und Pflege
app-sector-legal = Kanzlei oder Ähnliches
app-sector-cooperative = Genossenschaft
app-sector-other = Etwas anderes
app-regime-gdpr = DSGVO
app-regime-dsg-ekd = Evangelisches Kirchenrecht (DSG-EKD)
app-regime-kdg = Katholisches Kirchenrecht (KDG)
app-regime-swiss-dsg = Schweizer Datenschutzgesetz
app-staff-none = Es gibt keine
app-staff-betriebsrat = Betriebsrat
app-staff-personalrat = Personalrat
app-staff-mav = Mitarbeitervertretung (MAV)
app-staff-or = Betriebsrat, NL (OR)
app-staff-pvt = Personalvertretung, NL (PVT)
app-staff-mr = Mitbestimmungsrat, NL (MR)
app-staff-unknown = Nicht bekannt
app-flag-professional-secrecy = An eine Schweigepflicht gebunden?
app-flag-special-categories = Gesundheitsdaten oder andere besondere Kategorien?
app-flag-minors = Nehmen Minderjährige teil?
app-flag-data-protection-officer = Ist eine datenschutzbeauftragte Person benannt?
app-flag-treats-by-video = Werden Menschen per Video behandelt?
app-flag-deducts-vat = Kann der Klient Vorsteuer abziehen?
app-law-note = Dies ist keine Rechtsberatung. Wo nichts abgedeckt ist, fragt das Programm und nennt keinen Paragrafen.
app-law-no-country = Wählen Sie ein Land, um zu sehen, was gilt.
app-law-covered = abgedeckt
app-law-partly = teilweise
app-law-missing = nicht abgedeckt
app-law-eu = Ganze EU und EWR
app-law-eu-covered = Kernpflichten der DSGVO, Übermittlung in andere Länder (Stand der Ausgabe)
app-law-eu-partly = Data Act, Listen für Folgenabschätzungen in DE, NL und LU
app-law-eu-missing = gemeinsame Verantwortung und Impressum von Seiten in sozialen Medien, Vergaberecht, Telekommunikationsrecht, Aufbewahrungsfristen, Barrierefreiheit
app-law-de-covered = Betriebsrat, Beschäftigtendaten, Schweigepflicht in Medizin und Recht, C5 im Gesundheitswesen, Schulen in Nordrhein-Westfalen
app-law-de-partly = NIS2
app-law-de-missing = Personalrat, kirchliche Stellen und kirchliches Datenschutzrecht, zertifizierte Videosprechstunde, Schulen anderer Länder
app-law-nl-covered = Betriebsrat (WOR)
app-law-nl-missing = Mitbestimmungsrat der Schulen, Personalvertretung kleiner Firmen, NEN 7510, ärztliche Schweigepflicht
app-law-at-partly = § 96 ArbVG (der seltene Fall)
app-law-at-missing = § 96a ArbVG (der übliche Fall), öffentliche Personalvertretungen, Schweigepflicht
app-law-ch-partly = Übermittlung, öffentliche Organe
app-law-ch-missing = Mitwirkung der Beschäftigten, Meldepflicht bei Verletzungen, Schweigepflicht
app-law-lu-partly = Liste zur Überwachung von Beschäftigten
app-law-lu-missing = alles andere, was national geregelt ist
app-law-other-missing = alles, was national geregelt ist
app-duties-title = Was die Antworten rechtlich auslösen
app-duties-note = { $count ->
    [0] Keine Pflicht gilt
    [one] 1 Pflicht gilt
   *[other] { $count } Pflichten gelten
} in jedem Fall; { $open ->
    [0] keine weitere hängt
    [one] 1 weitere hängt
   *[other] { $open } weitere hängen
} von offenen Antworten oder der Entscheidung ab. Zu prüfen durch die datenschutzbeauftragte Person oder eine Anwältin, einen Anwalt.
app-duties-no-source = Erst die Quelle: Dafür wurde noch keine Quelle gelesen.
app-keys-title = Wer die Schlüssel hat
app-keys-note = An diesen fünf hängt alles andere. Nennen Sie die Person und ihre Vertretung.
app-keys-domain = Domain
app-keys-dns = Nameserver (DNS)
app-keys-admin = Administrationskonten
app-keys-backups = Sicherungen
app-keys-recovery = Wiederherstellungscodes
app-keys-holder = wer
app-keys-deputy = Vertretung
app-letter-title = Für Briefe und Berichte
app-letter-address = Anschrift, Zeile für Zeile
app-letter-contact = E-Mail oder Telefon
app-letter-language = Sprache der Dokumente
app-adviser-title = Sie, die Beratung
app-adviser-note = Was Sie hier angeben, steht in jedem Dokument.
app-adviser-name = Ihr Name oder Ihre Firma
app-adviser-interests = Mitgliedschaften und Provisionen; leer heißt: keine angegeben
app-country-DE = Deutschland
app-country-NL = Niederlande
app-country-AT = Österreich
app-country-CH = Schweiz
app-country-BE = Belgien
app-country-LU = Luxemburg
app-country-FR = Frankreich
app-country-LI = Liechtenstein
app-country-BG = Bulgarien
app-country-HR = Kroatien
app-country-CY = Zypern
app-country-CZ = Tschechien
app-country-DK = Dänemark
app-country-EE = Estland
app-country-ES = Spanien
app-country-FI = Finnland
app-country-GB = Vereinigtes Königreich
app-country-GR = Griechenland
app-country-HU = Ungarn
app-country-IE = Irland
app-country-IS = Island
app-country-IT = Italien
app-country-LT = Litauen
app-country-LV = Lettland
app-country-MT = Malta
app-country-NO = Norwegen
app-country-PL = Polen
app-country-PT = Portugal
app-country-RO = Rumänien
app-country-SE = Schweden
app-country-SI = Slowenien
app-country-SK = Slowakei
app-country-US = Vereinigte Staaten
app-region-DE-BW = Baden-Württemberg
app-region-DE-BY = Bayern
app-region-DE-BE = Berlin
app-region-DE-BB = Brandenburg
app-region-DE-HB = Bremen
app-region-DE-HH = Hamburg
app-region-DE-HE = Hessen
app-region-DE-MV = Mecklenburg-Vorpommern
app-region-DE-NI = Niedersachsen
app-region-DE-NW = Nordrhein-Westfalen
app-region-DE-RP = Rheinland-Pfalz
app-region-DE-SL = Saarland
app-region-DE-SN = Sachsen
app-region-DE-ST = Sachsen-Anhalt
app-region-DE-SH = Schleswig-Holstein
app-region-DE-TH = Thüringen
app-duties-new = neu seit Ihrer letzten Antwort
app-duties-news = Seit Ihrer letzten Antwort
app-duties-came = Neu: { $laws }
app-duties-opened = Wieder offen, hängt an einer Antwort: { $laws }
app-duties-gone = Entfällt: { $laws }
app-why-country = Davon hängt ab, welches Recht und welche Feiertage gelten.
app-why-region = Manche Pflichten und Feiertage gelten nur in Teilen eines Landes.
app-why-sector = Schulen, Behörden, Gesundheit und Rechtsberatung haben eigene Pflichten.
app-why-people = Danach bemessen sich Konten, Schulungen und Server. Nicht mitgezählt: Gäste und Mitglieder, die nur Dateien oder Einladungen bekommen; nach Außenstehenden fragt der Schritt Bedarf.
app-why-employees = Manche Gremien und Regeln gelten erst ab einer Zahl von Beschäftigten.
app-why-regime = Kirchliche Stellen und die Schweiz haben ein eigenes Datenschutzrecht.
app-why-staff = Dieses Gremium ist zu hören, bevor eine Entscheidung endgültig ist.
app-why-professional-secrecy = Wenn ja, wird eine Verpflichtung zur Verschwiegenheit vor den ersten Daten eingeplant.
app-why-special-categories = Wenn ja, werden eine Folgenabschätzung und enge Zugriffsrechte eingeplant.
app-why-minors = Wenn ja, werden Elternbriefe und Regeln für die Räume eingeplant.
app-why-data-protection-officer = Wenn ja, wird ihre schriftliche Stellungnahme eingeholt, bevor die Entscheidung endgültig ist.
app-why-treats-by-video = Wenn ja, wird der Anbieter nach einem Zertifikat gefragt.
app-why-deducts-vat = Davon hängt ab, ob Kosten mit oder ohne Steuer zählen.
app-in-country = { $code ->
    [NL] den Niederlanden
    [CH] der Schweiz
    [SK] der Slowakei
    [GB] dem Vereinigten Königreich
    [US] den Vereinigten Staaten
   *[other] { $name }
}
app-usual-note = Für diesen Bereich sind manche Antworten üblich; sie sind unten markiert. Von selbst wird nichts beantwortet.
app-usual-take = Übernehmen, was für „{ $sector }“ üblich ist
app-usual-yes = in diesem Bereich meist Ja
app-usual-no = in diesem Bereich meist Nein
app-client-nobody = Bei 0 Menschen nutzt niemand diese Werkzeuge. Tragen Sie ein, wie viele es sind, oder lassen Sie das Feld leer.
