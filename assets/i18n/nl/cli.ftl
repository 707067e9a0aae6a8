# Opdrachtregel
cli-about = Privacyvriendelijke hulpmiddelen voor een klant kiezen en de overstap plannen. Niets verlaat deze computer.
cli-window = Zonder opdracht opent het venster; met een *.wissel-bestand opent het dat dossier.
cli-new = Een nieuw dossier of een van de voorbeelden schrijven
cli-check = Alles noemen wat er mis is met een dossier, met regel en kolom
cli-rank = De opties van een overstap rangschikken, met banden, harde eisen en stabiliteit
cli-compare = Twee tot vier opties naast elkaar zetten
cli-explain = Elke stap van feit tot punten tonen
cli-plan = Het plan als tekst tonen
cli-export = Een document schrijven; het formaat volgt uit de extensie van het bestand
cli-catalog = De catalogus bekijken
cli-catalog-check = Elk bestand van een catalogus controleren
cli-catalog-list = Alle diensten opsommen
cli-catalog-show = Alles tonen wat bekend is over een dienst, programma of aanbieder
cli-catalog-dump = De catalogus als JSON tonen, waaruit elke score is na te rekenen
cli-catalog-fmt = De vaste vorm van de catalogusbestanden herstellen
cli-option-catalog = De catalogus in deze map lezen in plaats van de ingebouwde
cli-option-as-of = De ouderdom vanaf deze dag tellen in plaats van die van het dossier, zoals 2026-11-21
cli-option-lang = Taal van de uitvoer
cli-option-force = Een bestaand bestand overschrijven
cli-option-example = Een ingebouwd voorbeeld gebruiken in plaats van een bestand
cli-option-move = Nummer van de overstap, vanaf 1
cli-option-order = Ordenen naar de beste schatting (likely) of naar wat minstens bewezen is (proven)
cli-option-json = JSON tonen
cli-option-options = Te vergelijken opties, gescheiden door komma's
cli-option-option = De optie die wordt uitgelegd
cli-option-criterion = Alleen dit criterium uitleggen
cli-option-document = Het document
cli-option-out = Het bestand dat wordt geschreven
cli-argument-FILE = Een dossier (*.wissel)
cli-argument-DIR = Map van een catalogus
cli-bad-day = dit is geen dag; verwacht wordt een datum met streepjes, zoals 2026-11-21
cli-no-command = Die opdracht bestaat niet. `wissel help` noemt de opdrachten.
cli-no-moves = Het dossier heeft nog geen overstap. Open het in het venster en voeg er een toe onder Behoeften en prioriteiten.
cli-no-such-move = Een overstap { $found } bestaat niet; het dossier heeft { $count ->
    [one] één overstap
   *[other] { $count } overstappen
}.
cli-no-such-option = `{ $found }` is geen optie van deze overstap.
cli-no-such-criterion = `{ $found }` is geen gescoord criterium en geen wens van deze overstap.
cli-compare-count = Noem twee, drie of vier opties.
cli-written = Geschreven: { $path }
cli-check-clean = Alles is in orde.
cli-catalog-counts = Editie { $edition }: { $criteria } criteria, { $software } programma's, { $providers } aanbieders, { $services } diensten, { $tasks } taken, { $duties } plichten.
cli-fmt-done = Herschreven bestanden: { $count }
cli-no-display = Er is geen scherm voor het venster. `wissel help` noemt de opdrachten die zonder venster werken.
cli-no-renderer = Het venster kon niet worden geopend: { $reason }. `wissel help` noemt de opdrachten die zonder venster werken.
cli-bad-document = Een document `{ $found }` bestaat niet. Mogelijk: { $possible }.
cli-bad-ending = Deze extensie kan niet voor dit document. Mogelijk: { $possible }.
new-client-name = Nieuwe klant

store-read = { $path } kon niet worden gelezen: { $reason }. Controleer de naam en of de map er nog is.
store-too-large = { $path } is te groot voor een bestand van Wissel. Er is niets geopend.
store-not-text = { $path } is geen tekstbestand. Er is niets geopend.
store-write = { $path } kon niet worden geschreven: { $reason }. Wat er was, is onaangeroerd.
store-exists = { $path } bestaat al en bleef zoals het was. Kies een andere naam of overschrijf het met --force.
cli-layout = Het document kon niet worden opgemaakt: { $reason }. Er is niets geschreven.
