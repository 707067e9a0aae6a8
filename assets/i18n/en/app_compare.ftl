# The step Compare
app-compare-lead = Better than what? Today's tool stands first; every other row says how much better or worse it is.
app-band-ends = probably { $from } to { $to }, in any case between { $low } and { $high }
app-known = { $known } known
app-known-weak = { $known } known: { $well } well proven, { $weak } weakly
app-row-spoken = { $name }: { $likely }, { $ends }; { $known }
app-reason-below = Not met: { $gate }
app-reason-weak = Weakly proven: { $gate }
app-reason-unknown = Not known: { $gate }
app-reason-partial = With limits: { $gate }
app-reason-capacity = Not promised by the service: { $gate }
app-reason-proof = Met, please ask for proof: { $gate }
app-reason-waived = Dropped for this service: { $gate }
app-own-level = own level
app-order = Order
app-order-likely = By estimate
app-order-proven = By proof
app-compare-view = View
app-compare-ranking = Ranking
app-compare-side = Side by side
app-compare-weights = Weights
app-compare-today = in use today
app-compare-more = { $count ->
    [one] 1 more service
   *[other] { $count } more services
}
app-compare-thin = Too little known to compare ({ $count })
app-compare-thin-note = They may be chosen; have the most important question answered first.
app-compare-failing = Do not meet your must-haves ({ $count })
app-compare-unclear = { $count ->
    [one] Open: 1 must-have
   *[other] Open: { $count } must-haves
}
app-compare-legend = Known: the share of your weights that rests on something known; 100 % would be every criterion and wish that counts. Click a row for its parts, its price and what to read before ordering.
app-compare-pick = Side by side: { $name }
app-compare-pick-full = Four fit side by side. Take one away first.
app-compare-name = Service
app-compare-points = Points
app-compare-against = Against today
app-compare-known = Known
app-compare-parts = { $name } is made of
app-compare-part = { $group }: { $points } of { $most } points
app-side-hint = Tick up to four services in the ranking. Click a cell to see what it rests on.
app-side-total = Points in total
app-side-different = Where they differ ({ $count })
app-side-same = The same for all ({ $count })
app-side-cell = { $name }, { $item }: { $level }
app-evidence-title = What it rests on
app-evidence-close = Close evidence
app-evidence-plan = Plan it holds for
app-evidence-carrier = Holds for
app-evidence-grade = How sure
app-evidence-basis = Rests on
app-evidence-own-source = Source
app-evidence-own-on = Entered on
app-evidence-stale = The source is older than it may be, so it counts as less well proven: the points stay, the band reaches further.
app-evidence-catalogue = The catalogue says: { $level }
app-evidence-why = Why it matters
app-evidence-question = Question to the operator
app-evidence-sources = Sources
app-evidence-no-source = No source: nothing was found.
app-source-read = read on { $day }
app-source-primary = published by the vendor or authority itself
app-source-open = Open in the browser: { $title }
app-basis-measured = a test of ours
app-basis-this-service = page or contract of this service
app-basis-program = what the program does by default
app-basis-operator-website = website of the operator
app-basis-secondary = somebody else's report
app-basis-absence = a document in full that does not contain it
app-carrier-service = this service: { $name }
app-carrier-software = the program: { $name }
app-carrier-provider = the operator: { $name }
app-carrier-self-hosted = { $name }, when you run it yourself
app-carrier-override = your own judgement, for this service only
app-override = Correct…
app-override-level = Your level
app-override-reason = Reason (required)
app-override-source = Source: letter, talk, page
app-override-go = Use this level
app-override-remove = Drop my level
app-override-not-here = Numbers and languages cannot be corrected here.
app-ask-first = ask first: { $name }
app-fall-title = From { $from } ({ $start }) to { $to } ({ $end }), in points
app-fall-rest = { $count } smaller steps together
app-waive = Drop this must-have for this service…
app-waive-go = Drop it, with this reason
app-waive-back = Count it again for { $name }
app-band-hull = in any case between { $low } and { $high }
app-row-place = place { $rank }
app-row-against = { $difference } against today
app-row-thin = too little known to compare
app-compare-veto = “{ $voice }” cannot live with it
app-compare-voice = Whose numbers count
app-compare-voice-client = The client
app-compare-voice-one = Voice: { $voice }
app-compare-voice-weights = The ranking shows one voice now. These sliders are the client's.
app-trial-title = Own trials
app-trial-own = the client's own, 1 to 5, never in the score
app-trial-add = Note your own trial…
app-trial-remove = Remove this trial: { $about }
app-trial-who = Who tried it
app-trial-note = What was noticed
app-trial-none = not tried
app-trial-go = Note it
app-evidence-own-said-by = Said by
app-override-said-by = Who said it: role or name
app-stale-source = source of { $year }
app-grade-old = { $read }, counts as { $grade } because the source is old
app-row-changes = Dropping a must-have ranks this service as if it met it; a trial is only noted beside the facts and changes no points.
app-evidence-sources-catalogue = Sources of the catalogue
app-compare-choose = Decide for this
app-known-of-service = this service: { $name }
app-known-of-provider = the operator: { $name }
app-compare-tick = Side by side
app-compare-tick-hint = Tick up to four services to see them side by side.
app-compare-ticked = { $count ->
    [one] 1 service ticked
   *[other] { $count } services ticked
}
app-compare-see-side = See them side by side
app-compare-failing-note = They keep their points, but have no place. Only services with a place are recalculated, so these have no bar.
app-compare-unranked = no place
app-compare-unranked-why = No bar: only services with a place in the ranking are recalculated, and this one has none.
app-part-points = { $points } of { $most } points
app-part-item = { $name }: { $level }; { $points }
app-part-level = { $level } ({ $remark })
app-part-hint = Open a group to see what its points are made of, and click a line to see what it rests on.
app-row-read = read before ordering: { $what }
app-before-title = Read and check before ordering: { $what }
app-cost-year = Cost of a year: { $amount }
app-cost-year-counted = Cost of a year: { $amount } ({ $counted })
app-cost-title = Cost of a year
app-cost-title-note = as it is held against the budget
app-cost-paid = by today’s contract
app-cost-times = { $price } × { $count }
app-cost-times-unknown = { $price }, number not known
app-cost-offer = { $price } by the quoted price
app-cost-fee = { $price } as the operator’s fee
app-cost-missing = the price of the service itself is not known
app-cost-vat = value added tax not known
app-part-unknown = not known: counted in the middle
app-band-mark = best estimate
app-band-probable = in eight of ten recalculations
app-band-range = from the worst to the best that is possible
app-band-today = today’s tool
app-order-likely-says = In order of the best estimate, where what is not known counts in the middle.
app-order-proven-says = In order of what is proven: what is not known counts as if it were bad.
app-not-open = Not open to us
app-not-open-go = Not open, for this reason
app-not-open-back = It is open to us after all
app-not-open-said = Not open to us: { $reason } ({ $date })
app-must-open = Open to us
app-quote-enter = Enter a quoted price…
app-quote-change = Change the quoted price…
app-quote-remove = Remove the quoted price
app-quote-go = Use this price
app-quote-needs = It takes an amount and a reason.
app-quote-amount = Quoted amount
app-quote-vat = Value added tax
app-quote-plan = Plan, if it has a name
app-quote-reason-example = who offered it, and when
app-quote-accounts = Counted once for each account that the step Needs names.
app-quote-members = Counted once. As soon as the price stands here you can enter how many members are paid for.
app-quote-said = Quoted on { $date }: { $price }, { $vat } ({ $reason })
app-quote-said-bare = Quoted on { $date }: { $price }, { $vat }
app-quote-count-member-month = Members that are paid for (empty: 1, the organisation itself)
app-quote-count-host-month = People who start meetings
app-quote-count-server-month = Servers
app-quote-count-gb-month = Gigabytes
app-quote-counts-hold = The number holds for every service of this use case that is paid for in this way, fees of cooperatives included.
app-cost-count-user-month = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
app-cost-count-member-month = { $count ->
    [one] 1 membership, the client’s own
   *[other] { $count } memberships
}
app-cost-count-host-month = { $count ->
    [one] 1 host
   *[other] { $count } hosts
}
app-cost-count-server-month = { $count ->
    [one] 1 server
   *[other] { $count } servers
}
app-cost-count-gb-month = { $count } GB
app-level-best = best level
app-level-middle = half way
app-level-worst = poorest level
app-compare-pick-always = always
app-compare-pick-always-why = It is in use today: it always stands beside what you tick.
app-override-needs-level = Choose your level first.
app-override-needs-reason = Give a reason first.
app-cost-offer-tax = { $price } by the quoted price + { $rate } % VAT
app-cost-vat-top = with { $rate } % on top { $amount }
app-cost-vat-within = with { $rate } % on top { $amount }, within the budget all the same
app-cost-free = free of charge
app-row-year = a year: { $amount }
app-not-open-condition = we do not meet its condition: “{ $how }”
