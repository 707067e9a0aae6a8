# Command line
cli-about = Choose privacy-first collaboration tools for a client and plan the move. Nothing leaves this computer.
cli-window = Without a command the window opens; with a *.wissel file it opens that dossier.
cli-new = Write a new dossier, or one of the examples
cli-check = Say everything that is wrong with a dossier, each with line and column
cli-rank = Rank the options of a move with bands, must-haves and robustness
cli-compare = Put two to four options side by side
cli-explain = Show every step from a fact to its points
cli-plan = Show the plan as text
cli-export = Write a document; its format follows from the ending of the file
cli-catalog = Look at the catalogue
cli-catalog-check = Check every file of a catalogue
cli-catalog-list = List all services
cli-catalog-show = Show everything that is known about one service, program or provider
cli-catalog-dump = Print the catalogue as JSON, from which every score can be recomputed
cli-catalog-fmt = Restore the canonical form of a catalogue's files
cli-option-catalog = Read the catalogue in this folder instead of the built-in one
cli-option-as-of = Count ages from this day instead of the dossier's, such as 2026-11-21
cli-option-lang = Language of the output
cli-option-force = Overwrite a file that exists
cli-option-example = Use a built-in example instead of a file
cli-option-move = Number of the move, from 1
cli-option-order = Rank by the best estimate (likely) or by what is proven at least (proven)
cli-option-json = Print JSON
cli-option-options = Options to compare, separated by commas
cli-option-option = The option to explain
cli-option-criterion = Explain this criterion only
cli-option-document = The document
cli-option-out = The file to write
cli-argument-FILE = A dossier (*.wissel)
cli-argument-DIR = Folder of a catalogue
cli-bad-day = this is not a day; expected a date with dashes, such as 2026-11-21
cli-no-command = There is no such command. `wissel help` lists them.
cli-no-moves = The dossier has no move yet. Open it in the window and add one under Needs and priorities.
cli-no-such-move = There is no move { $found }; the dossier has { $count ->
    [one] one move
   *[other] { $count } moves
}.
cli-no-such-option = `{ $found }` is no option of this move.
cli-no-such-criterion = `{ $found }` is neither a scored criterion nor a wish of this move.
cli-compare-count = Name two, three or four options to compare.
cli-written = Written: { $path }
cli-check-clean = Nothing is wrong.
cli-catalog-counts = Edition { $edition }: { $criteria } criteria, { $software } software, { $providers } providers, { $services } services, { $tasks } tasks, { $duties } duties.
cli-fmt-done = Files rewritten: { $count }
cli-no-display = There is no display for the window. `wissel help` lists the commands that work without one.
cli-no-renderer = The window could not be opened: { $reason }. `wissel help` lists the commands that work without one.
cli-bad-document = There is no document `{ $found }`. Possible: { $possible }.
cli-bad-ending = This ending is not possible for the document. Possible: { $possible }.
new-client-name = New client

store-read = { $path } could not be read: { $reason }. Check the name and whether the folder is still there.
store-too-large = { $path } is too large for a file of Wissel. Nothing was opened.
store-not-text = { $path } is not a text file. Nothing was opened.
store-write = { $path } could not be written: { $reason }. What was there before is untouched.
store-exists = { $path } is there already and was left as it is. Choose another name, or overwrite it with --force.
cli-layout = The document could not be laid out: { $reason }. Nothing was written.
