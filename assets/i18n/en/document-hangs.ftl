# What hangs on whom
doc-hangs = Annex: what hangs on whom
doc-hangs-intro = All tools by who operates them, who owns the operator and where it sits. Today, and after the moves that are intended or decided.
doc-hangs-today = Today
doc-hangs-after = Afterwards
doc-hangs-picture = Each box is a tool, as wide as people use it; a thick border: needed again within a day
doc-hangs-users =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
doc-hangs-users-unknown = number of people not known
doc-hangs-at-least = at least { $count }
doc-hangs-tool = { $name }, { $people }
doc-hangs-sentence = { $on }: { $tools }.
doc-hangs-by = By
doc-hangs-on = On whom
doc-hangs-what = What
doc-hangs-people = People
doc-hangs-provider = Operator
doc-hangs-owner = Owner
doc-hangs-country = Country
doc-hangs-owner-country = Owner’s country
doc-hangs-vital = needed again within a day
doc-hangs-kept = stays for one thing
doc-hangs-open = Not yet decided, so counted as today: { $names }.
doc-hangs-warnings = What to mind
doc-hangs-warning-most = More than half of all tools would hang on { $about }.
doc-hangs-warning-vital = Everything that is needed again within a day would hang on { $about }.
doc-hangs-warning-most-owner = More than half of all tools would come from one owner through several operators: { $about }.
doc-hangs-warning-vital-owner = Everything that is needed again within a day would come from one owner through several operators: { $about }.
doc-hangs-warning-nobody-runs = Nobody can run { $about } at present.
doc-hangs-warning-one-person = Only one person can run { $about }.
doc-hangs-warning-runners-unknown = It is not known who can run: { $about }.
doc-hangs-warning-no-deputy = No deputy is named for { $about }.
doc-hangs-warning-no-fallback = { $about } is needed again within a day, and no fallback is named.
doc-hangs-task = Task: { $title }.
doc-hangs-key-domain-registrar = the domain
doc-hangs-key-dns = the name servers
doc-hangs-key-admin-accounts = the administrators’ accounts
doc-hangs-key-backups = the backups
doc-hangs-key-recovery-codes = the recovery codes
doc-hangs-own = run by yourselves on a machine there
doc-hangs-ended = Ends with these moves: { $names }.
doc-hangs-summed = People are counted per tool: who uses two of them counts twice.
doc-hangs-no-owner = owner with a say not on file, or dispersed among many
doc-hangs-short = What hangs on whom, in short
doc-hangs-ends = Ends
doc-hangs-more = By operator. More of this, such as owners and countries, stands in the annex of the comparison.
doc-hangs-trial = on trial
doc-hangs-kept-until = { $name } (stays for one thing until { $date })
doc-hangs-unreplaced = Ends without a replacement
doc-hangs-unreplaced-text = { $names }: nobody allowed it, so the plan closes it (from { $date }), but no use case here takes up what it is used for. What does that afterwards is still to be decided; add a use case for it, or let it stay by leaving that task out.
doc-hangs-unchecked = Ends, not checked whether replaced
doc-hangs-unchecked-text = { $tool } ({ $people }; used for: { $used }): { $ends }. Services were compared { $count ->
    [one] for this purpose only
   *[other] for these purposes only
}: { $purposes }. Whether { $next } { $options ->
    [one] takes
   *[other] take
} over what it is used for was not checked.
doc-hangs-unchecked-ask = Ask { $who } before it ends; the question is on the questionnaire.
doc-hangs-unchecked-try = Try it on your own server before it ends.
doc-hangs-unchecked-ends = { $count ->
    [one] ends with the move
   *[other] ends with the moves
}
doc-hangs-unchecked-ends-on = ends on { $date }, until then it stays for { $what }
doc-hangs-unchecked-one-thing = one thing
