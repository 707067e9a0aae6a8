# The decision
doc-dec-decision = The decision
doc-dec-intended = The intended decision
doc-dec-intended-note = Not yet a decision
doc-dec-intended-text = It is intended. Still to be heard or asked: { $names }.
doc-dec-open = Nothing is decided yet
doc-dec-open-text = When the board has chosen to move, to keep, to keep for one thing or to try two, this record holds it.
doc-dec-kind = Shape
doc-dec-move = Move to another service
doc-dec-keep = Keep today’s tool, under conditions
doc-dec-keep-for = Move to another service; the old tool stays for one thing: { $what }, until { $until }
doc-dec-trial = Try two services, then decide
doc-dec-status = How far it has come
doc-dec-status-intended = intended
doc-dec-status-consulted = all heard who must be heard
doc-dec-status-final = final
doc-dec-option = Service
doc-dec-runner-up = Takes over if the pilot fails
doc-dec-reason = Reason
doc-dec-on = Date
doc-dec-review = Looked at again on
doc-dec-conditions = Conditions
doc-dec-risks = Risks taken knowingly
doc-dec-risk = Risk
doc-dec-risk-by = Taken by
doc-dec-risk-until = Until
doc-dec-no-end = no end named
doc-dec-options = What was weighed
doc-dec-options-caption = The first services, today’s tool as the yardstick; what was chosen stands out. A rank in brackets: too little is known to call it first
doc-dec-waivers = Must-haves dropped for a service
doc-dec-own = Own judgements against the catalogue
doc-dec-heard = Who was heard
doc-dec-heard-none = No voices are on file.
doc-dec-veto = Cannot live without: { $must }.
doc-dec-veto-against = Not met by: { $names }; this objection stands.
doc-dec-basis = What it rests on
doc-dec-changes = No weight, must-have or own judgement was changed after a ranking had been seen.
doc-dec-no-fingerprint = The facts it rests on are not recorded with it yet; that happens once the decision is entered or changed in the program.
doc-dec-fingerprint =
    { $count ->
        [one] One fact was recorded with it. Fingerprint of ranking and facts:
       *[other] { $count } facts were recorded with it. Fingerprint of ranking and facts:
    }
doc-dec-board = Who leads, and how sure that is
doc-dec-board-caption = Points out of 100. First in: in so many of { $count } draws, in which weights and uncertain facts are drawn anew. Known: so much of what counts
doc-dec-board-what = Stands here as
doc-dec-board-open = Must-haves: what is missing
doc-dec-board-leads = leads by points
doc-dec-board-intended = intended
doc-dec-board-decided = decided
doc-dec-board-tried = to be tried
doc-dec-board-kept = stays
doc-dec-board-takes-over = takes over if the pilot fails
doc-dec-board-today = in use today
doc-dec-board-fails = Not met: { $musts }
doc-dec-board-unclear = Still to be settled ({ $count }): { $musts }
doc-dec-board-none = nothing
doc-dec-change = What would change this
doc-dec-change-weights = Other weights. { $leader } stays first by points while these importances, from 0 to 10, keep within their limits: { $names }.
doc-dec-change-no-weight = Other weights: no single one of them changes who is first by points ({ $leader }).
doc-dec-ask-what = What
doc-dec-ask-self = Set it yourselves and try it: on a server of your own it depends on your settings
doc-dec-change-scenarios = Scenarios, reckoned alike for every service, under which another one would be first: { $names }. How likely a scenario is, this does not say.
doc-dec-change-no-scenario = None of the scenarios looked at changes who is first.
doc-dec-change-more = { $count } more
doc-dec-board-proof = Ask for proof, met as far as known: { $musts }
doc-dec-failed = Failed in the pilot
doc-dec-board-took-over = took over after the pilot
doc-dec-board-failed = failed in the pilot
doc-dec-why = Why this one
doc-dec-why-open = Not known of { $name }, so no ground to stand on
doc-dec-why-own = Set by the adviser’s own judgement for { $name }
doc-dec-change-must = { $head }: then it falls out with its { $now } points, and the board decides anew; named to take over: { $next }, with { $points } points{ $but }.
doc-dec-change-must-alone = { $head }: then it falls out with its { $now } points, and the board decides anew; nothing is named to take over.
doc-dec-change-rival = By points, { $rival } most often comes first instead of { $leader }: in { $share } of the draws. { $difference } points lie between them.
doc-dec-change-limit = { $name } (now { $now }, limit: { $limits })
doc-dec-change-nothing = Nothing that was looked at would change it.
doc-dec-ends-keep =
    { $count ->
        [0] Today’s tool stays until the board looks at it again ({ $date }). No condition is set that would end it sooner.
        [one] Today’s tool stays until the board looks at it again ({ $date }), or until the condition is not kept.
       *[other] Today’s tool stays until the board looks at it again ({ $date }), or until one of the { $count } conditions is not kept.
    }
doc-dec-ends-keep-for = For { $what } the old tool stays until { $date }. Then that ends, or the board decides anew.
doc-dec-ends-trial = The trial ends with the decision on the pilot ({ $date }). Yardstick: the must-haves, the conditions ({ $count }), and the numbers for go and no go set before the pilot. If one fails, the other stays; if both do, { $next } takes over.
doc-dec-ends-no-day = no day is named yet
doc-dec-ends-nobody = nobody
doc-dec-change-must-head =
    { $count ->
        [one] Above all, a “no” to the only must-have of { $name } that is still to be settled
       *[other] Above all, a “no” to one of the { $count } must-haves of { $name } that are still to be settled
    }
doc-dec-change-must-fails = { $head }: then it falls out with its { $now } points, and the board decides anew. { $next } ({ $points } points) is named to take its place, but does not itself meet: { $musts }.
doc-dec-change-but-same = there the same is still to be settled: { $musts }
doc-dec-change-but-more = there this is still to be settled as well: { $musts }
doc-dec-change-but-worse = that is less than today with { $today } ({ $points } points)
doc-dec-board-own-server = A name such as “{ $name }” means: the program runs on a server of your own at this provider, and you run it yourselves.
doc-dec-board-leads-thin = leads by points, but too little is known
doc-dec-why-first = What speaks for the first ones
doc-dec-why-keep = What speaks for and against keeping it
doc-dec-why-meets = The first service that meets all must-haves, as far as known, is not { $name } but { $first } with { $score } points.
doc-dec-why-veto = Objection of the voice “{ $voice }”: { $name } does not meet what this voice cannot do without: { $musts }.
doc-dec-stake = What hangs on it
doc-dec-stake-until = Until it is decided
doc-dec-stake-stays = This stays: { $names }. No date is set.
doc-dec-stake-nothing-stays = Things stay as they are. No date is set.
doc-dec-stake-cost = Cost
doc-dec-stake-cost-of = { $name }, a year: { $amount }
doc-dec-stake-cost-first = { $name }, if the first by points were taken, a year: { $amount }
doc-dec-stake-cost-today = Today { $name }: { $amount }
doc-dec-stake-budget = Budget: { $amount }
doc-dec-stake-once = Once: { $amount }
doc-dec-stake-share = Share that is paid back: { $amount }
doc-dec-stake-fee = The membership fee of { $who } is part of it. It is paid only once, although { $count } moves lead there.
doc-dec-stake-when = When
doc-dec-stake-start = Start: { $date }
doc-dec-stake-pilot = Decision on the pilot: { $date }
doc-dec-stake-live = Switch-over: { $date }
doc-dec-stake-no-return = Point of no return: { $date }
doc-dec-stake-notice = Last day to give notice for { $name }: { $date }
doc-dec-stake-notice-missed = Last day to give notice for { $name }: { $date }; the plan cannot keep it
doc-dec-stake-back = The way back
doc-dec-stake-back-until = Open until { $date }.
doc-dec-stake-people = Whom it concerns
doc-dec-stake-heard = Still to be heard or asked
doc-dec-stake-on = On whom it hangs
doc-dec-stake-risks = Risks taken that end early
doc-dec-stake-before = Preparation: from { $date }
doc-dec-stake-notice-planned = Notice for { $name } planned: { $planned }; last day for it: { $date }
doc-dec-stake-notice-shared = { $name } also serves: { $names }. Its contract is ended once and paid once, and only when no use case needs it any more.
doc-dec-stake-own-missed = { $what }, wanted before { $date }: by the plan not kept, switch-over { $planned }
doc-dec-stake-risk-early = { $what } (until { $until }): ends before the switch-over on { $live }. If it still holds then, it needs a later date.
doc-dec-stake-on-after =
    { $count ->
        [one] Afterwards { $count } of your { $all } tools hangs on { $who }.
       *[other] Afterwards { $count } of your { $all } tools hang on { $who }.
    }
doc-dec-stake-on-today =
    { $count ->
        [one] Today { $count } of your { $all } tools hangs on { $who }.
       *[other] Today { $count } of your { $all } tools hang on { $who }.
    }
doc-dec-stake-cost-next = { $name }, if it takes over, a year: { $amount }
doc-dec-stake-cost-free = (the free plan; what a paid one costs is not known)
doc-dec-stake-cost-list = not known (list price: { $amount } a year)
doc-dec-stake-join = Membership of { $who } is needed; not known: { $names }.
doc-dec-change-but-free = its cost holds only for the free plan, what a paid one costs is not known
doc-dec-board-here = { $must } (here better: “{ $level }”)
doc-dec-change-thin = Other weights are not tried here: of every service too little is known to name a first one, so none could lose that place.
doc-dec-intended-nobody = It is intended. By the plan nobody is left to be heard; the final decision is still missing.
doc-dec-intended-last = It is intended; the final decision is still missing.
doc-dec-on-intended = Date of the intention
doc-dec-on-signed = { $date }; by the plan it is signed from { $from } to { $to }
doc-dec-intended-no-body = It is intended. By the plan no representation or office is left to be heard.
doc-dec-weighings =
    { $count ->
        [0] Still to be done: { $tasks }. No voice is on file yet.
        [one] Still to be completed or confirmed: { $tasks }. One voice is on file already.
       *[other] Still to be completed or confirmed: { $tasks }. { $count } voices are on file already.
    }
doc-dec-stake-work = Work
doc-dec-stake-work-value =
    { $count ->
        [one] { $left } by the plan (our estimate), not in the costs above
       *[other] for all { $count } planned use cases together { $left } (our estimate), not in the costs above; see the plan
    }
doc-dec-stake-member = For that, membership of { $who } is needed first.
doc-dec-board-out = Ruled out here: { $levels }.
doc-dec-board-next = next one with a rank
doc-dec-change-but-skipped =
    { $count ->
        [one] place ({ $from }) is passed over because too little is known of it
       *[other] places ({ $from }) to ({ $to }) are passed over because too little is known of them
    }
doc-dec-change-conditions =
    { $count ->
        [one] The condition, if it is not met: the board then decides anew; named to take over: { $next }. It reads: { $names }.
       *[other] Any of the { $count } conditions, if it is not met: the board then decides anew; named to take over: { $next }. They read: { $names }.
    }
doc-dec-board-listed = { $must } (by list price; what you pay is not on file, and it may be within another contract)
doc-dec-none = Where the decision stands
doc-dec-change-must-tried = { $head }: then it falls out with its { $now } points, and only { $next } is still tried, with { $points } points{ $but }.
doc-dec-change-must-next = { $head }: then it falls out with its { $now } points, and the next by points is { $next }, with { $points } points{ $but }.
doc-dec-ends-trial-both = If both pass, the board decides in that same decision which one stays; by what, it writes down before the pilot (task “{ $task }” in the plan).
doc-dec-veto-met = By what is known today met by: { $names }.
doc-dec-veto-open = Not settled for: { $names }.
doc-dec-veto-asked = question no. { $number } to { $who } settles it
doc-dec-veto-own = depends on your own server, check it yourselves
doc-dec-veto-unasked = on no questionnaire, to be asked separately
doc-dec-veto-no = After a “no” this objection stands against the service, and the board decides.
doc-dec-veto-no-must = It is a must-have as well: after a “no” the service falls out.
doc-dec-change-veto = A “no” to something that a voice cannot live without, that is no must-have and not settled yet: { $musts }. Then its objection stands against the service, and the board decides (see “Who was heard”).
doc-dec-board-oftener = { $name } comes first in more draws ({ $most }) than { $leader } ({ $own }): the rank follows the likeliest points; where much is uncertain, the draws can end otherwise.
doc-dec-to-read = To read and check before ordering
doc-dec-veto-unknown = Not known of: { $names }; ask whoever runs it.
doc-dec-veto-no-each = For { $musts } it is a must-have as well: after a “no” it falls out. For { $others } it is none: after a “no” this objection stands, and the board decides.
doc-dec-change-veto-dropped = { $must } (for { $name }, where this must-have was dropped)
doc-dec-ends-trial-both-unset = If both pass, the board decides which one stays; no task of the plan says beforehand by what.
doc-dec-not-open = Services that are not open to you
doc-dec-board-closed = { $must } ({ $reason }, { $date })
doc-dec-change-chosen-same = What was chosen, { $name }, keeps its rank ({ $rank }) under all of them.
doc-dec-change-chosen = What was chosen, { $name }, today has rank { $rank }. Another one under: { $names }.
doc-dec-change-rank = { $scenario } – rank { $rank }
doc-dec-change-no-rank = { $scenario } – no rank
doc-dec-turn = { $scenario } – then { $leader }: { $leader } loses { $less } points by it, { $first } { $lost }{ $why }
doc-dec-turn-middle = , because for { $leader } this is not known today and counts as the middle: { $names }
doc-dec-turn-out = { $scenario } – then { $leader }, because { $first } no longer meets a must-have
doc-dec-change-tried-same = { $name }, on trial, keeps its rank ({ $rank }) under all of them.
doc-dec-change-tried = { $name }, on trial, today has rank { $rank }. Another one under: { $names }.
doc-dec-why-both = Why these two
doc-dec-change-limit-who = { $name } (now { $now }, limit: { $limits }; beyond it { $who })
doc-dec-late = Changed after a ranking had been seen ({ $count } of { $all } changes of weights, must-haves and own judgements); what the ranking looked like before, the log does not hold:
doc-dec-late-elsewhere =
    { $count ->
        [one] Nothing was changed for this use case after a ranking had been seen; the one change concerns another one only.
       *[other] Nothing was changed for this use case after a ranking had been seen; the { $count } changes concern others only.
    }
doc-dec-late-line = { $date }: { $what }
doc-dec-late-line-all = { $date }: { $what } (holds for all use cases)
doc-dec-late-weight = weight of “{ $name }” set to { $value }
doc-dec-late-weight-back = weight of “{ $name }” set back to the default
doc-dec-late-preset = another preset of weights chosen
doc-dec-late-certainty = changed how firmly the weights hold
doc-dec-late-want = wanted measure of “{ $name }” changed
doc-dec-late-must = must-have added: { $must }
doc-dec-late-must-unread = a must-have added
doc-dec-late-must-gone = a must-have removed
doc-dec-late-waived = a must-have waived for { $name }
doc-dec-late-unwaived = a must-have counts again for { $name }
doc-dec-late-closed = entered as not open to you: { $name }
doc-dec-late-opened = entered as open to you again: { $name }
doc-dec-late-own = own judgement set for { $name }
doc-dec-late-own-gone = own judgement removed for { $name }
doc-dec-late-answer = answers of a vendor entered as own judgements
doc-dec-late-other = a change that this paper cannot read
doc-dec-why-unmentioned = Known of it: { $known } of what counts; of { $name }: { $own }. The reason does not say why it is not taken.
doc-dec-stake-fails = { $name } does not meet: { $musts }
doc-dec-stake-unofficial = In use without permission: { $names }
doc-dec-stake-settle = Settle now who decides by when, and what holds until then.
doc-dec-stake-miss = Without notice to { $name } by { $date }, one more term is due: { $cost }
