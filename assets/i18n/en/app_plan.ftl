# The step Plan
app-plan-lead = What is to be done, by whom and by when. Everything can be changed; changes stay when the plan is worked out anew.
app-plan-to-decide = To the decision
app-plan-settings = Settings of the plan
app-plan-start = Start
app-plan-start-set = Start { $date }
app-plan-start-unset = No start entered: counted from { $date }, the day of this dossier
app-plan-hours = Hours a week
app-plan-hours-set = { $hours } hours a week
app-plan-rate = Cost of an own hour
app-plan-rate-set = { $rate } per own hour
app-plan-currency = Currency
app-plan-hard-set = { $count ->
    [one] one hard date of your own
   *[other] { $count } hard dates of your own
}
app-plan-hard-days = Your own hard dates
app-plan-hard-days-note = Before each of these days everybody must work with the new tool, such as before term begins.
app-plan-hard-what = What happens that day ({ $number })
app-plan-hard-on = Day ({ $number })
app-plan-hard-add = Hard date
app-plan-hard-remove = Remove hard date { $number }
app-plan-intended = intended: not everyone was heard yet
app-plan-progress = { $count } tasks, { $done } done, { $skipped } left out
app-plan-open-move = “{ $name }” is not decided yet and is not in the plan.
app-plan-full-weeks = { $count ->
    [one] One week needs
   *[other] { $count } weeks need
} more than the { $hours } hours there are; most of all the week from { $date } with { $worst } hours. Share tasks out, begin some of them later, or leave out, with a reason, what you do not need.
app-plan-vanished = { $count ->
    [one] One change is about a task that no longer exists. It stays in the file.
   *[other] { $count } changes are about tasks that no longer exist. They stay in the file.
}
app-plan-notes-and-dates = Hard dates and remarks
app-plan-kept = { $count ->
    [one] one hard date is met
   *[other] { $count } hard dates are met
}
app-plan-full = { $count ->
    [one] one week needs more than your { $hours } hours
   *[other] { $count } weeks need more than your { $hours } hours
}
app-plan-hard-dates = Hard dates
app-plan-hard-notice = { $what }: give notice by { $date }
app-plan-hard-closing = { $what }: fetch contents by { $date }
app-plan-hard-own = { $what } on { $date }
app-plan-hard-is-kept = planned by { $date }
app-plan-hard-no-task = There is no open task for it.
app-plan-because = What takes most of the time before it
app-plan-one-more = { $months ->
    [one] One more term of 1 month costs { $cost }.
   *[other] One more term of { $months } months costs { $cost }.
}
app-plan-one-more-unknown = { $months ->
    [one] One more term takes 1 month; what it costs is not known.
   *[other] One more term takes { $months } months; what it costs is not known.
}
app-plan-tasks = Tasks
app-plan-role = Who
app-plan-all-roles = all
app-plan-which = Which
app-plan-which-all = all
app-plan-which-open = open
app-plan-which-critical = critical: they decide the end
app-plan-which-done = done
app-plan-which-skipped = left out
app-plan-none = No task fits this choice. Set who, phase and which to all.
app-plan-fold = Show
app-plan-fold-phases = Phases
app-plan-fold-tasks = All tasks
app-plan-zoom = Time
app-plan-zoom-whole = Whole
app-plan-zoom-months = Months
app-plan-zoom-weeks = Weeks
app-plan-earlier = Earlier
app-plan-later = Later
app-plan-legend-bar = expected
app-plan-legend-critical = critical: a delay moves the end
app-plan-legend-range = earliest to latest end
app-plan-legend-hard = hard date
app-plan-week = wk { $week }
app-plan-no-return = no way back from { $date }
app-plan-phase-count = { $count ->
    [one] one task
   *[other] { $count } tasks
}, { $done } done
app-plan-phase-missed = a hard date cannot be met
app-plan-done-on = done on { $date }
app-plan-skipped = left out
app-plan-critical = critical, no slack
app-plan-slack = { $days ->
    [0] hardly any slack
    [one] one working day of slack
   *[other] { $days } working days of slack
}
app-plan-late = { $days ->
    [one] the chain from here ends one working day too late for a hard date
   *[other] the chain from here ends { $days } working days too late for a hard date
}
app-plan-hard = hard date { $date }
app-plan-hard-missed = hard date { $date } cannot be met
app-plan-tick = Done: { $task }
app-plan-skip-reason = Left out because
app-plan-why = Without this task
app-plan-deliverable = On the table at the end
app-plan-duty = Duty
app-plan-duty-line = { $law }: { $what } To be checked by the data protection officer.
app-plan-duty-ask = Not covered here, please ask. { $what }
app-plan-after = Before it
app-plan-estimate = Effort
app-plan-effort = Hours: about { $likely }, { $low } at best, { $high } at worst.
app-plan-our-estimate = Our estimate.
app-plan-source = Source: { $names }.
app-plan-notes = More notes
app-plan-deadline-after = Deadline: { $days } days after { $anchor }.
app-plan-deadline-before = Deadline: { $days } days before { $anchor }.
app-plan-anchor-contract-end = the contract ends
app-plan-anchor-notice = notice is given
app-plan-anchor-renewal = the contract renews itself
app-plan-anchor-closing = the account is closed
app-plan-anchor-creation = it was made
app-plan-edit-who = Who does it
app-plan-edit-before = Not before
app-plan-edit-note = Note
app-plan-edit-done = Done on
app-plan-edit-today = Done today
app-plan-edit-skip = Reason, if the task is left out
app-plan-edit-skip-go = Leave out
app-plan-edit-reopen = Open again
app-plan-edit-failed = Pilot failed
app-plan-edit-remove = Remove own task
app-plan-own-add = Own task
app-plan-own-title = What is to be done
app-plan-own-phase = Phase
app-plan-own-role = Who
app-plan-own-days = Working days
app-plan-own-go = Add
app-plan-ways-on = Way on if a pilot fails
app-plan-way-on = { $name }
app-plan-way-on-text = Then { $option } takes over. This second pilot would be decided on { $date }. These tasks are not in the plan.
app-plan-costs = Costs: staying and moving over 36 months
app-plan-cost-year = Time
app-plan-cost-stay = Staying
app-plan-cost-old = Old contracts
app-plan-cost-new = New services
app-plan-cost-one-off = Paid once
app-plan-cost-moving = Moving
app-plan-cost-hours = Own hours
app-plan-cost-sum = { $months } months
app-plan-cost-more = Moving costs { $amount } more.
app-plan-cost-more-at-least = Moving costs at least { $amount } more.
app-plan-cost-less = Moving costs { $amount } less.
app-plan-cost-open = Which is cheaper cannot be said yet: something is not known.
app-plan-cost-plus = { $amount }, and own hours { $hours }
app-plan-cost-no-rate = Own hours are not counted, because no cost of an hour is given.
app-plan-cost-tied = Shares of { $amount } are tied up until they are paid back. They are risk capital and stand in no sum.
app-plan-even = From { $month } on moving has cost no more than staying, own hours included.
app-plan-even-without = Without own hours this is so from { $month } on.
app-plan-even-never = In 36 months moving does not earn back its cost, own hours included.
app-plan-even-never-without = Even without own hours moving does not earn back its cost in 36 months.
app-plan-even-open = From when on moving pays stays open as long as prices are missing.
app-plan-months = Month by month
app-plan-months-says = From { $first } to { $last }, without own hours: staying { $stay }, moving { $moving }.
app-plan-months-says-even = From { $first } to { $last }, without own hours: staying { $stay }, moving { $moving }; from { $even } on moving has cost no more.
app-plan-months-even = from { $month } on no dearer
app-plan-months-once = Paid once, by month; the highest bar: { $amount }
app-plan-months-once-none = No cost is known that is paid once.
app-plan-months-at-least = Something is not known: the amounts are lower bounds.
app-plan-months-month = Month
app-plan-months-stay-sum = Staying so far
app-plan-months-moving-sum = Moving so far
app-plan-budget-met = Budget for “{ $name }”: kept with { $cost } a year.
app-plan-budget-exceeded = Budget for “{ $name }”: exceeded with { $cost } a year.
app-plan-budget-unclear = Budget for “{ $name }”: not clear yet; cost of a year: { $cost }.
app-plan-unknown = What is still missing
app-plan-unknown-price = A price of { $name } is not known.
app-plan-unknown-quantity = How much of { $name } is needed is not known.
app-plan-unknown-vat = Whether prices of { $name } include value added tax is not known.
app-plan-unknown-old = What { $name } costs today is not known.
app-plan-unknown-term = When the contract of { $name } ends is not known.
app-plan-risks = Risks ({ $count })
app-plan-duties = Duties ({ $count })
app-plan-duties-note = No legal advice. Each duty is to be checked by the person in charge of it.
app-plan-no-runner-up = If the pilot for “{ $name }” fails, nothing else stands ready
app-plan-risk-decision = follows from the decision
app-plan-risk-mark = likelihood: { $likelihood } · impact: { $impact }
app-plan-degree-low = low
app-plan-degree-medium = medium
app-plan-degree-high = high
app-plan-matrix = Risks by likelihood and impact: { $cells }.
app-plan-matrix-says = Further right a risk is likelier, further up it weighs more; the numbers are those of the list below, the heaviest first.
app-plan-matrix-says-open = Further right a risk is likelier, further up it weighs more; the numbers are those of the list below, the heaviest first, and a question mark says that it is not known yet whether the risk applies.
app-plan-matrix-likelihood = Likelihood: { $degree }
app-plan-matrix-impact = Impact: { $degree }
app-plan-matrix-unrated = From the decision, not rated
app-plan-sign = Early sign
app-plan-measure = What helps
app-plan-carried-by = Tasks for it
app-plan-duty-check = to be checked
app-plan-duty-not-covered = not covered: ask
app-plan-duty-left-open = left open
app-plan-deliver = What to deliver
app-plan-whose = Whose duty
app-plan-who-controller = whoever decides about the data
app-plan-who-employer = employer
app-plan-who-processor = operator of the service
app-plan-due = When
app-plan-due-before-decision = before the decision
app-plan-due-before-first-data = before the first data
app-plan-due-before-closing = before the old tool is closed
app-plan-due-within = within { $hours } hours
app-plan-due-yearly = each year
app-plan-left-open = Tasks left out
app-plan-fulfilled-by = Tasks for it
app-plan-checked-by = To be checked by
app-plan-checked-by-whom = data protection officer or legal adviser
app-plan-rests-on = Proof
app-plan-and-more = { $named } and { $count } more
app-plan-pull = Pull to another day: { $task }
app-plan-cost-hours-range = Own hours: { $best } if every task goes well, { $worst } if every task takes long.
app-plan-failed-on = failed on { $date }
app-plan-trigger = Because of
app-plan-source-read = { $name } (read { $date })
app-plan-pull-how = To move a task, pull its bar, or press Alt and an arrow on its row (with Shift by a week). What waits for it moves along.
app-plan-in-phase = In which phase
app-plan-range = Ends on { $low } at the earliest, { $high } at the latest
app-plan-even-rate = From when on moving pays stays open as long as a rate between the currencies is missing.
app-plan-when = Planned { $range }
app-plan-when-note = From the first open task to the last. What was done before stands in its phase, on its own day.
app-plan-settle = Tick them all as done
app-plan-hard-late-notice = Cannot be met: by the plan, notice for { $what } goes out on { $date } only.
app-plan-hard-late-closing = Cannot be met: by the plan, the contents of { $what } are fetched on { $date } only.
app-plan-hard-late-own = Cannot be met: by the plan, everybody is ready for “{ $what }” on { $date } only.
app-plan-kept-of = { $count } of { $all } hard dates met
app-plan-which-soon = open, next four weeks
app-plan-which-law = with a legal duty
app-plan-which-free = open, no legal duty known
app-plan-mark-notice = Notice { $date }
app-plan-mark-closing = Fetch contents { $date }
app-plan-mark-own = { $what } { $date }
app-plan-full-roles = By role: { $roles }. The hours a week stand for everybody who works on it: if others do a part, enter the hours of all.
app-plan-role-hours = { $role } { $hours } hours
app-plan-help-hours = Change hours or start
app-plan-help-free = Tasks with no legal duty known
app-plan-help-law = Tasks with a legal duty
app-plan-help-soon = The next four weeks
app-plan-help-short = Hand over the plan in short
app-plan-cost-open-end = A dashed end means: at least so much, for something is not known. Which bar is longer in the end is open.
app-plan-hours-assumed = { $hours } hours a week (assumed)
app-plan-enter-term = Enter the length of a term
app-plan-also-ends = The plan also ends: { $names } (no use case compares what follows).
app-plan-to-needs = To the step Needs
app-plan-open-here = Here only because this is not answered: “{ $question }”.
app-plan-open-go = Answer: { $question }
app-plan-open-says = { $count ->
    [one] One task with { $hours } hours is here only because this is not answered: “{ $question }”.
   *[other] { $count } tasks with { $hours } hours are here only because this is not answered: “{ $question }”.
}
app-plan-open-end = { $weeks ->
    [one] With the answer “{ $answer }” the plan would end about a week earlier.
   *[other] With the answer “{ $answer }” the plan would end about { $weeks } weeks earlier.
}
app-plan-open-date = { $weeks ->
    [one] With the answer “{ $answer }” it would be done about a week earlier.
   *[other] With the answer “{ $answer }” it would be done about { $weeks } weeks earlier.
}
app-plan-open-met = { $weeks ->
    [0] With the answer “{ $answer }” this date would be met.
    [one] With the answer “{ $answer }” it would be done about a week earlier, and this date be met.
   *[other] With the answer “{ $answer }” it would be done about { $weeks } weeks earlier, and this date be met.
}
app-plan-unknown-month = The contract of { $name } ends a month after its period of notice at the latest: its term is one month, and the day is not entered.
app-plan-open-sum = { $answers ->
    [one] One open answer adds
   *[other] { $answers } open answers add
} { $tasks ->
    [one] one task
   *[other] { $tasks } tasks
} and { $hours } hours
app-plan-small-says = What stays: legal duties and hearings, contracts and dates that cannot move, and the way of your data from the decision over a trial to switching off the old tool; { $out ->
    [one] one other task is
   *[other] the other { $out } tasks are
} left out, and can be taken back.
app-plan-small = Small plan: { $count } tasks, about { $hours } hours until the end
app-plan-small-go = { $out ->
    [one] Leave one task out
   *[other] Leave { $out } tasks out
}
app-plan-small-is = { $count ->
    [one] One task is left out in a small plan
   *[other] { $count } tasks are left out in a small plan
}
app-plan-small-where = They stand in the list under “left out”; each can be opened again there, or all at once here.
app-plan-small-back = { $count ->
    [one] Take it back
   *[other] Take all { $count } back
}
app-plan-intended-last = intended: the final decision is still missing
app-plan-phase-count-less = { $count ->
    [one] one task
   *[other] { $count } tasks
}, { $done } done, { $skipped } left out
app-plan-remarks = Remarks
app-plan-kept-if = { $kept }, if the hours suffice
