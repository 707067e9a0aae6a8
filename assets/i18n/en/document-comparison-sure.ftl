# The comparison: how sure, what if, voices
doc-cmp-often = { $leader } comes first in { $share } of the samples.
doc-cmp-probable = Probably
doc-cmp-bands-alt-probable = { $name }: likely { $score } points, probably { $probable }, at most { $band }.
doc-cmp-sure = How sure the order is
doc-cmp-sure-intro = Weights and facts were drawn { $count } times anew, within what is known and how firmly the client stands by the numbers. So often each service came first.
doc-cmp-sure-caption = First places in the samples, and for whom
doc-cmp-sure-first = First in
doc-cmp-sure-free = First with any weights
doc-cmp-sure-below = Behind the first in
doc-cmp-sure-central = For whom it is first
doc-cmp-sure-more = weigh more: { $names }
doc-cmp-sure-less = weigh less: { $names }
doc-cmp-sure-alike = those who weigh about as the client does
doc-cmp-sure-thin = { $name } (too little known)
doc-cmp-sure-nothing = nothing
doc-cmp-sure-runner-up = What speaks for { $second } against { $leader }, in points: { $gains }. What speaks against it: { $losses }.
doc-cmp-sure-double = { $name }, perhaps counted twice: { $names } rest on one source alone.
doc-cmp-otherwise = The same facts, seen otherwise
doc-cmp-scenarios = What if …
doc-cmp-scenarios-caption = Supposed of all services alike; it tells nothing about the one that is first today
doc-cmp-scenario = Scenario
doc-cmp-scenario-change = First place
doc-cmp-scenario-same = the same as now
doc-cmp-scenario-other = somebody else
doc-cmp-lens-same = { $name } is first by this yardstick too.
doc-cmp-lens-other = By this yardstick { $name } would be first. It is worth looking at why.
doc-cmp-lens-caption = A reading of ours, not an official level. Gate: the weakest of all criteria, from 0 to 4
doc-cmp-lens-gate = Gate
doc-cmp-lights = Traffic light
doc-cmp-lights-caption = Each group by itself: below 33 points red, below 67 amber, else green. A service is as good as its worst group
doc-cmp-lights-worst = Together
doc-light-red = red
doc-light-amber = amber
doc-light-green = green
doc-cmp-frontier = Principles against use and price
doc-cmp-frontier-caption = Principles are data protection, security and independence together; practicality the wishes
doc-cmp-frontier-note = Nobody is as good in both
doc-cmp-frontier-use = principles and practicality
doc-cmp-frontier-cost = principles and price
doc-cmp-principles = Principles
doc-cmp-practicality = Practicality
doc-cmp-voices-caption = Ranks by the weights of each voice; wishes and must-haves are shared
doc-cmp-voices-client = Client
doc-cmp-voices-spread = Apart
doc-cmp-voices-vetoed = { $rank } (veto)
doc-cmp-voices-deciding = They disagree here, and it changes who is first in their own rankings (with the number of the other voice; the client’s weights are another matter):
doc-cmp-voices-harmless = They disagree here, and it changes no first place in their own rankings:
doc-cmp-voices-driver = { $name }: { $more } weighs it { $points } points more than { $less }.
doc-cmp-open-today = Today
doc-cmp-open-decisive = decisive
doc-cmp-open-more =
    { $count ->
        [one] One more question is less weighty.
       *[other] { $count } more questions are less weighty. The questionnaires hold those to the services that are intended, or, while nothing is, to those in contention.
    }
doc-cmp-nobody-meets = No service is known to meet: { $musts }. None can be taken before that is settled.
doc-cmp-open-musts = Apart from points: the first service has must-haves that are not settled. If the answer to one of them is no, it falls out, whatever its points.
doc-cmp-scenario-tasks = Then to be done
doc-cmp-sure-open = ? = not known of one of the two, so counted with what is likely.
