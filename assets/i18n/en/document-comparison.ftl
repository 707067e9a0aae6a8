# The comparison
doc-cmp-short = In short
doc-cmp-overview = Who leads in each use case
doc-cmp-first = First
doc-cmp-no-leader = Too little is known to name a first.
doc-cmp-alone = { $leader } reaches { $score } of 100 points. No other service is known well enough to be compared with it.
doc-cmp-level = { $leader } and { $second } have the same score, { $score } of 100 points.
doc-cmp-leads = { $leader } comes first with { $score } of 100 points, { $difference } points ahead of { $second }.
doc-cmp-leader-meets = { $leader } meets all must-haves.
doc-cmp-first-meets = Not every must-have is settled for { $leader }. The first that meets all of them is { $first } with { $score } points.
doc-cmp-none-meets = For no service is it certain yet that it meets all must-haves.
doc-cmp-today-leads = It is already in use today.
doc-cmp-above-today = That is { $difference } points more than { $today }, which is in use today.
doc-cmp-below-today = { $today }, in use today, has { $difference } points more.

# The question
doc-cmp-question = The question
doc-cmp-question-text = Which service suits { $client } for this purpose: { $purpose }?
doc-cmp-use-case = Use case
doc-cmp-replaces = In use today
doc-cmp-sessions = Kind of meetings
doc-cmp-largest = People in the largest meeting
doc-cmp-rooms = Rooms at the same time
doc-cmp-guests = Guests take part
doc-cmp-confidential = Confidential talks
doc-cmp-seats = People who need an account
doc-cmp-budget = Budget
doc-cmp-today = Today
doc-cmp-today-score = With the same yardstick, { $name } reaches { $score } of 100 points (band { $band }, { $known } known).
doc-cmp-today-fails = { $name } does not meet these must-haves: { $reasons }.
doc-cmp-today-unknown = Not compared here, because the catalogue does not have it: { $names }.

# Must-haves
doc-cmp-must = Must-haves
doc-cmp-must-none = No must-haves were set.
doc-cmp-must-intro = A service that fails one of these falls out, however good it is otherwise. Unclear means: not known well enough, to be asked.
doc-cmp-must-caption = How many of the { $count } services meet each must-have
doc-cmp-must-column = Must-have
doc-cmp-must-meets = meet it
doc-cmp-must-unclear = still to be settled
doc-cmp-must-fails = fail
doc-cmp-must-without = This must-have decides the first place: { $must }. Without it, { $name } would lead.

# Priorities
doc-cmp-priorities = What counts
doc-cmp-priorities-intro = You gave each point an importance from 0 to 10, starting from the preset “{ $preset }”. The worth says how many of 100 points it can bring at most.
doc-cmp-priorities-caption = Groups in bold, below them what they consist of
doc-cmp-what-counts = Point
doc-cmp-importance = Importance
doc-cmp-worth = Worth up to
doc-cmp-silent = Set to count for nothing: { $names }.

# Ranking
doc-cmp-ranking = Ranking
doc-cmp-ranking-intro = The thin line shows how far the score could fall or rise if everything that is not known for certain went one way, the bar where it lies in eight of ten draws, the diamond the likely score. A long line means: much is still unknown.
doc-cmp-ranking-caption = All ranked services, today’s tool first
doc-cmp-bands-caption =
    { $count ->
        [one] The first service
       *[other] The first { $count } services
    }: likely score, where it lies in eight of ten draws, and the lowest and highest possible
doc-cmp-bands-today = Today: { $name }
doc-cmp-bands-rank = { $rank }. { $name }
doc-cmp-bands-alt = { $name }: likely { $score } points, between { $band }.
doc-cmp-bands-unit = points
doc-cmp-rank = Rank
doc-cmp-today-mark = today
doc-cmp-service = Service
doc-cmp-services = Services
doc-cmp-likely = Points
doc-cmp-gaps = Missing numbers belong to services of which too little is known; they follow below.
doc-cmp-unclear-column = Must-have
doc-cmp-unclear-caption = What is still to be settled, or needs proof, for the services shown side by side
doc-cmp-band = Band
doc-cmp-known = Known
doc-cmp-difference = Against today
doc-cmp-status = Must-haves
doc-cmp-thin = Too little known to compare
doc-cmp-thin-intro =
    { $count ->
        [one] For one service less than 60% of what counts is known. It may be good, but it cannot be named first.
       *[other] For { $count } services less than 60% of what counts is known. They may be good, but cannot be named first.
    }
doc-cmp-failing = Does not meet your must-haves
doc-cmp-failing-intro =
    { $count ->
        [one] One service falls out.
       *[other] { $count } services fall out.
    } If a must-have turns out to be too strict, it can be changed.
doc-cmp-failing-column = Reasons

# Stability
doc-cmp-stability = What would change the first place
doc-cmp-stable = No position of a single slider changes the first place. { $leader } stays first whatever importance one point gets, as long as the others stay as they are.
doc-cmp-unstable = { $leader } stays first as long as these importances remain within the limits, each taken alone. Beyond them another service leads.
doc-cmp-firm =
    { $count ->
        [one] For the other slider, no position changes the first place.
       *[other] For the other { $count } sliders, no position of this slider changes the first place.
    }
doc-cmp-slider = Importance of
doc-cmp-slider-group = { $name } (whole group)
doc-cmp-now = Now
doc-cmp-stays = Stays first
doc-cmp-range = from { $from } to { $to }
doc-cmp-range-from = from { $from }
doc-cmp-range-to = up to { $to }

# Side by side
doc-cmp-side = Side by side
doc-cmp-side-ranked = The first services of the ranking; the points of the groups sum to the total
doc-cmp-side-shortlist = The services on the shortlist; the points of the groups sum to the total
doc-cmp-levels-caption = { $group }: where they differ
doc-cmp-points = Points
doc-cmp-points-of = { $name } (of { $worth })
doc-cmp-total = Total
doc-cmp-known-weak = { $known }, of it { $weak } weakly
doc-cmp-yearly = Cost of a year
doc-cmp-criterion = Point
doc-cmp-same = The same for all of them:
doc-cmp-all-unknown = Not known for any of them: { $names }.
doc-cmp-evidence = Annex: what the levels rest on
doc-cmp-evidence-intro = What is true, under which condition, and where it was read.
doc-cmp-found = Point and level
doc-cmp-rests-on = Evidence

# Own
doc-cmp-voices = Voices
doc-cmp-veto = Cannot live without: { $must }. Not met by: { $names }. Of the others with a rank, met by what is known today: { $met }; still to be settled: { $open }.
doc-cmp-veto-none = Cannot live without: { $must }. Services with a rank that meet it by what is known today: { $met }; for which it is still to be settled: { $open }; that fail it: 0.
doc-cmp-changes = Own judgements and exceptions
doc-cmp-changes-intro = Here the adviser departed from the catalogue or from the must-haves.
doc-cmp-what = What
doc-cmp-why = Why
doc-cmp-own-head = Own judgement of { $date }:
doc-cmp-when = When
doc-cmp-when-who = When, who
doc-cmp-own-source = source:
doc-cmp-waived = Waived: { $must }
doc-cmp-offer = Price put in: { $price }
doc-cmp-trials = Own trials
doc-cmp-trials-intro = Marks from 1 (bad) to 5 (good). They are shown and do not count in the score.
doc-cmp-joining = Joining
doc-cmp-sound = Sound
doc-cmp-picture = Picture
doc-cmp-ease = Ease
doc-cmp-note = Note
doc-cmp-must-better = better: { $levels }
doc-cmp-own-said-by = said by:
doc-cmp-priorities-own = You gave each point an importance from 0 to 10. The worth says how many of 100 points it can bring at most.
doc-cmp-must-worse = ruled out: { $levels }
doc-cmp-not-open = Not open to you
doc-cmp-intended = Intended or decided
doc-cmp-intended-keep = stays: { $names }
doc-cmp-beyond = First beyond it
