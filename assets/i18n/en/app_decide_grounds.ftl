# Decide: how sure, what to ask, what if, voices
app-sure-title = How sure that is
app-sure-intro = Ten thousand times, weights and facts are recalculated within what is known. How often each one comes first, and for whom; where nobody is named, for those who weigh about as you do:
app-sure-name = Service
app-sure-first = How often first
app-sure-band = Probably
app-sure-ends = { $low } to { $high }
app-sure-more = For those who weigh { $more } more.
app-sure-less = For those who weigh { $less } less.
app-sure-more-and-less = For those who weigh { $more } more, and { $less } less.
app-sure-row = { $name }: first in { $first } of the recalculations; { $band } points. { $central }
app-sure-runner-up = In favour of { $name }, in second place (in points): { $gains }.
app-sure-runner-up-nothing = { $name }, in second place, is better than the first in no criterion that counts.
app-sure-double = Perhaps counted twice: { $names } rest on one source alone ({ $title }).
app-certainty = How sure are you of your weights?
app-certainty-2 = roughly
app-certainty-8 = fairly
app-certainty-32 = exactly
app-certainty-hint = “We would stand by these numbers …”
app-ask-title = What to ask
app-ask-intro = Open or weak facts of the services in contention. Points open: how far apart the total is between the worst and the best that is possible with what is known. Decisive: some answer would change the first place.
app-ask-none = Nothing is open that could matter.
app-ask-decisive = decisive
app-ask-swing = { $points } points open
app-ask-today = So far: { $today }
app-ask-about = { $about } · concerns { $options }
app-ask-more = { $count ->
    [one] 1 more question
   *[other] { $count } more questions
}
app-ask-enter = Enter answer
app-ask-level = Answer
app-ask-source = Source of the answer: letter, page, talk (required)
app-ask-go = Use this answer
app-ask-reason = Answer: { $about }
app-ask-not-here = Numbers and languages are entered as an offer or in the catalogue, not here.
app-scenarios-title = What if …
app-scenarios-intro = Applied to all services alike; nothing is saved by trying.
app-scenarios-banner = Under this scenario: { $name }
app-scenario-same = { $name } would still be first.
app-scenario-other = { $name } would be first instead.
app-scenario-change = Change
app-lenses-title = Other yardsticks
app-lens-note = A reading of ours, not an official level.
app-lens-same = { $name } is first here too.
app-lens-other = Here { $name } would be first: look at why.
app-lens-points = Points
app-lens-gate = Gate
app-lights-title = Traffic light
app-lights-note = Each group by itself: below 33 % of its points red, below 67 % amber, else green. A service is as good as its worst group.
app-light-red = red
app-light-amber = amber
app-light-green = green
app-light-cell = { $group }: { $light }
app-light-worst = { $name }: { $light }
app-voices-title = Voices
app-voices-none = No voices yet. In Needs, each stakeholder can weigh alone.
app-voices-client = Client
app-voices-spread = Apart
app-voices-vetoed = { $rank } (veto)
app-voices-deciding = They disagree here, and it changes who is first:
app-voices-harmless = They disagree here, and it does not matter for the first place:
app-voices-driver = { $name }: { $more } weighs it { $points } points more than { $less }.
app-voices-comment = { $name }: “{ $text }”
app-voices-veto = { $name } cannot live with: { $options }
app-voices-row = { $name }: { $ranks }; apart { $spread }
app-hangs-title = What hangs on whom
app-hangs-vital = In brackets: what is needed again within a day
app-since-title = What has changed since the decision
app-since-note = The decision keeps the facts it rested on. Accept what holds today, or leave it.
app-since-accept = Accept
app-since-all = Accept everything
app-since-fact = { $about }, { $criterion }: { $before } → { $now }
app-since-rank = { $name }: rank { $before } → { $now }
app-since-leader = First place then and now: { $before } → { $now }
app-scenario-tasks = Then to be done: { $tasks }.
app-scenarios-band = The ranking in “What if …” shows it; everything else stays as it is, and nothing is saved by trying.
app-scenarios-end = Back to things as they are
app-scenario-flag = changes the first place
app-scenario-rank = Then
app-scenario-before = Now
app-scenario-row = { $rank } under the scenario, { $before } as things are: { $name }, { $points } points, change { $change }
app-hangs-none = No tools yet. Enter under Today what is in use; then this shows what hangs on whom.
app-hangs-by = Grouped by
app-hangs-most = { $on } ({ $count } of { $all } tools)
app-hangs-says = Today most hangs on { $today }, afterwards on { $after }.
app-sure-mixed = { $count ->
    [one] One source alone carries
   *[other] { $count } sources each carry alone
} several criteria of different kinds; one mistake there touches them all.
app-ask-concerns = concerns { $options }
app-ask-rest = { $count ->
    [one] 1 more place where the same is open
   *[other] { $count } more places where the same is open
}
app-lens-gate-note = Gate, from 0 (poor) to 4 (good): here a service is only as good as its weakest criterion; “unclear” means that one of them is not known.
app-voices-ranks = The numbers are places; the last column says how far apart they are.
app-hangs-even = nobody more than on others (evenly spread)
app-hangs-says-even = Today and afterwards it is evenly spread: on nobody hangs more than on others.
app-ask-all = Show all
app-sure-quoted = “{ $name }”
app-sure-worse = How often worse than { $name }
app-sure-oftener = { $name } comes first more often than { $leader }: the place follows the best estimate; where much is uncertain, the recalculations can end otherwise.
app-sure-oftener-thin = { $name } comes first more often than { $leader }, but so little is known of it that it may be very good or poor. It is listed here and has no place in the ranking until more is known.
