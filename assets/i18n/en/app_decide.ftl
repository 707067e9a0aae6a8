# The step Decide
app-decide-lead = Four ways; none is the better answer in itself. Until everyone who must be heard was heard, a decision is only intended.
app-decide-open = Nothing is decided yet
app-decide-heading = { $status }: { $shape } – { $options }
app-decide-heading-keep-for = { $status }: { $shape }, otherwise { $options }
app-decide-heading-open = { $status }: { $shape }
app-decide-shape = Shape of the decision: { $name }
app-and = {" and "}
app-shape-move = Move
app-shape-move-when = Something better is within reach.
app-shape-move-follows = What follows: the full plan with dates, costs and duties.
app-shape-keep = Keep
app-shape-keep-when = Today's tool stays, with open eyes.
app-shape-keep-follows = What follows: settings, contract, accepted risks, a yearly review; no move.
app-shape-keep-for = Keep for one thing
app-shape-keep-for-when = The old tool stays for one thing, such as meetings with outsiders.
app-shape-keep-for-follows = What follows: the full plan and an exception with an owner and an end date.
app-shape-trial = Try both
app-shape-trial-when = Two are too close, or only use can tell.
app-shape-trial-follows = What follows: both in a pilot with the same criteria, then a decision.
app-decision-intended = Intended
app-decision-consulted = All heard
app-decision-final = Final
app-decide-status = How far it has come
app-decide-what = The decision
app-decide-option = Service
app-decide-runner-up = Takes over if the pilot fails
app-decide-trial-first = First service to try
app-decide-trial-second = Second service to try
app-decide-not-chosen = not chosen yet
app-decide-keep-what = What the old tool stays for
app-decide-keep-until = Until
app-decide-reason = Reason
app-decide-on = Decided on
app-decide-review = Looked at again on
app-decide-conditions = Conditions
app-decide-condition = Condition { $number }
app-decide-condition-add = Add condition
app-decide-condition-remove = Remove condition { $number }
app-decide-risks = Risks taken knowingly
app-decide-risk-what = Risk { $number }
app-decide-risk-by = Taken by ({ $number })
app-decide-risk-until = Until ({ $number })
app-decide-risk-add = Add risk
app-decide-risk-remove = Remove risk { $number }
app-decide-take-back = Take the decision back
app-thin-short = too little known
app-failing-short = does not meet a must-have
app-choose-thin = Too little is known about this service to compare it. Ask before you decide.
app-choose-unclear = { $count ->
    [one] One must-have is
   *[other] { $count } must-haves are
} not clear yet: { $gates }
app-choose-fails = Does not meet your must-have: { $gates }
app-stability-title = How firm the first place is
app-stability-firm = { $count ->
    [0] Every slider can change the first place.
    [one] One more slider cannot change the first place in any position.
   *[other] { $count } sliders cannot change the first place in any position.
}
app-stability-name = Slider
app-stability-now = Now
app-stability-text = First place
app-without-title = What the must-haves decide
app-without-none = Dropping any single must-have would not change the first place.
app-without-line = Without “{ $gate }”, { $leader } would be first.
app-scatter-title = Principles and practicality
app-scatter-note = Both from 0 to 100. Further right: data protection, security, independence. Further up: your wishes. A filled dot: nobody is as good in both and better in one. Small dot: too little known.
app-scatter-none = No wishes given, so there is nothing to hold against the principles.
app-scatter-x = Principles
app-scatter-y = Practicality
app-scatter-name = Service
app-scatter-spoken = Chart: { $count } services by principles and practicality. The table beside it has the same numbers.
app-scatter-row = { $number }. { $name }: principles { $x }, practicality { $y }
app-scatter-efficient = not beaten in both
app-scatter-more = { $count } more
app-today-mark = today
app-chosen-mark = chosen
app-decision-heading-consulted = Intended, all heard
app-stability-open = Your weights do not decide it; facts are missing.
app-decide-final-open = Final, although something stands against it: { $warning }
app-choose-read = Read and check before ordering: { $text }
