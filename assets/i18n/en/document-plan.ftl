# The plan
doc-plan-refused = There is no plan yet
doc-plan-missed = A hard date cannot be met
doc-plan-missed-line = { $what } on { $date } cannot be met; planned: { $planned }.
doc-plan-missed-why = The tasks that make it so stand under “Hard dates”.
doc-plan-term = { $months ->
    [one] One more term of 1 month costs { $cost }.
   *[other] One more term of { $months } months costs { $cost }.
}
doc-plan-term-unknown = { $months ->
    [one] What one more term of 1 month costs is not known.
   *[other] What one more term of { $months } months costs is not known.
}

# Summary
doc-plan-decided = Decision
doc-plan-intended = Intended decision
doc-plan-intended-text = This is an intention and can still change. Still to be heard or asked: { $tasks }.
doc-plan-use-case = Use case
doc-plan-decision = What is intended
doc-plan-runner-up = Takes over if the pilot fails
doc-plan-status = Status
doc-plan-status-intended = intended
doc-plan-status-consulted = intended, bodies heard
doc-plan-status-final = decided
doc-plan-none = nobody
doc-plan-move = Move to { $names }
doc-plan-keep = Keep today’s tool under conditions
doc-plan-keep-for = Move to { $names }; today’s tool stays until { $until } for:
doc-plan-trial = Trial of { $names }
doc-plan-reasons = Why, and under which conditions
doc-plan-reason = Reason
doc-plan-conditions = Conditions
doc-plan-accepted = Accepted risk
doc-plan-review = Looked at again
doc-plan-summary = At a glance
doc-plan-time = Time
doc-plan-time-value = { $start } to { $finish }
doc-plan-work = Work (estimate)
doc-plan-work-value = { $count } tasks, { $left }
doc-plan-costs = Cost of three years
doc-plan-tied-up = Tied up (risk capital)
doc-plan-more = Moving costs more: { $moving } against { $stay } for staying, { $gap } more, without own hours.
doc-plan-less = Moving costs less: { $moving } against { $stay } for staying, { $gap } less, without own hours.
doc-plan-same = Moving and staying cost the same: { $stay }, without own hours.
doc-plan-more-at-least = Moving costs more: { $moving } against { $stay } for staying, at least { $gap } more, without own hours. Some prices are not known.
doc-plan-at-least = Moving: { $moving }; staying: { $stay }; without own hours. Which costs less is not known yet.
doc-plan-both = Moving costs { $moving }, staying { $stay }, without own hours.
doc-plan-first-hard = First hard date
doc-plan-no-return = Point of no return
doc-plan-top-risks = Heaviest risks
doc-plan-open = Not decided yet and not part of this plan: { $names }.

# Progress
doc-plan-progress = Progress
doc-plan-progress-count =
    { $done ->
        [one] { $done } of { $all } tasks is done.
       *[other] { $done } of { $all } tasks are done.
    }
doc-plan-next = Next
doc-plan-late = Late
doc-plan-spent = Cost until today, by this plan
doc-plan-surprises = Notes and surprises

# Dates
doc-plan-hard = Hard dates
doc-plan-day = Date
doc-plan-what = What
doc-plan-planned = Planned
doc-plan-kept = Kept
doc-plan-because = most time before it takes: { $tasks }
doc-plan-kept-yes = yes
doc-plan-kept-no = cannot be met
doc-plan-one-more = If missed, one more term costs
doc-plan-hard-notice = Notice: { $name }
doc-plan-hard-closing = Contents deleted: { $name }
doc-plan-full-weeks = Full weeks
doc-plan-full =
    { $count ->
        [one] One week needs
       *[other] { $count } weeks need
    } more than { $hours } hours; most of all the week from { $date } with { $worst } hours. The most hours take: { $tasks }. The plan does not even this out; move tasks or find help.
doc-plan-timeline = Timeline
doc-plan-timeline-caption = Bar: expected time; thin line: until when it may last if everything takes long; diamond: hard date
doc-plan-alt-bar = { $name }: { $start } to { $finish }.
doc-plan-alt-mark = { $what }: { $date }.
doc-plan-phase-decide = Decide
doc-plan-phase-law = Law
doc-plan-phase-build = Build
doc-plan-phase-pilot = Pilot
doc-plan-phase-people = People
doc-plan-phase-move = Move
doc-plan-phase-switch-off = Switch off
doc-plan-phase-keep = Keep

# Tasks
doc-plan-role-board = Board
doc-plan-role-lead = Project lead
doc-plan-role-it = Technical person
doc-plan-role-data-protection = Data protection
doc-plan-role-representation = Staff representation
doc-plan-role-trainer = Trainer
doc-plan-role-staff = Staff
doc-plan-role-adviser = Adviser
doc-plan-tasks = Tasks
doc-plan-tasks-intro = Each task names what lies on the table at the end and, in italics, what goes wrong without it. Small tasks of one role share a line. Times are our estimates unless a source is named.
doc-plan-number = No.
doc-plan-numbers = Task
doc-plan-task = Task
doc-plan-who = Who
doc-plan-when = When
doc-plan-small = Small tasks
doc-plan-duty = Law: { $law }
doc-plan-note = Note:
doc-plan-done = Done on { $date }
doc-plan-skipped = Left out, with reasons
doc-plan-vanished = Changes of tasks that are no longer in the plan
doc-plan-edit-done = marked as done
doc-plan-edit-move = moved
doc-plan-edit-assign = given to somebody
doc-plan-edit-skip = left out
doc-plan-edit-failed = pilot failed
doc-plan-edit-note = note
doc-plan-edit-add = own task

# Costs
doc-plan-costs-title = Costs
doc-plan-item = Item
doc-plan-costs-caption = Costs in { $currency }; each year counts twelve months from the start of the plan
doc-plan-year = Year { $number }
doc-plan-sum = Sum
doc-plan-stay = Staying
doc-plan-old = Old contracts until they end
doc-plan-new = New services
doc-plan-one-off = Paid once
doc-plan-moving = Moving, without own hours
doc-plan-own-hours = Own hours
doc-plan-with-hours = Moving, with own hours
doc-plan-break-even = Paid off, without own hours
doc-plan-break-even-hours = Paid off, with own hours
doc-plan-never = not within three years
doc-plan-budget = Budget
doc-plan-budget-line = cost of a year { $cost }: { $kept }
doc-plan-budget-met = kept
doc-plan-budget-exceeded = exceeded
doc-plan-budget-unclear = unclear, since something is not known
doc-plan-unknown = Where an amount says “at least” or “not known”, this is missing:
doc-plan-unknown-price = { $name }: the price
doc-plan-unknown-quantity = { $name }: how many are needed
doc-plan-unknown-vat = { $name }: value added tax
doc-plan-unknown-old = { $name }: what it costs today
doc-plan-unknown-term = { $name }: when the contract ends
doc-plan-chart-caption = Staying and moving in each year, without own hours
doc-plan-chart-alt = { $year }: staying { $stay }, moving { $moving }.
doc-plan-chart-stay = Staying
doc-plan-chart-move = Moving

# Risks
doc-plan-risks = Risks
doc-plan-risks-intro = The heaviest first. Pilot: the trial with a few people before all of them move. Parallel run: old and new side by side. Go-live: the day from which all work with the new. Way back: to the old tool, possible until the point of no return, where the first deletion is asked for.
doc-plan-risk = Risk
doc-plan-sign = Early sign
doc-plan-measure = What is done against it
doc-plan-likelihood = likelihood { $likelihood }, impact { $impact }
doc-plan-degree-low = low
doc-plan-degree-medium = medium
doc-plan-degree-high = high
doc-plan-if-so = Not answered yet whether it applies.

# Duties
doc-plan-duties = Legal duties
doc-plan-duties-intro = Each line is to be checked; it shows what its source says and is no legal advice.
doc-plan-law = Law
doc-plan-deliver = What to deliver
doc-plan-duty-who = Who, when, checked by
doc-plan-who-controller = Controller
doc-plan-who-employer = Employer
doc-plan-who-processor = Processor
doc-plan-due-before-decision = before the decision
doc-plan-due-before-first-data = before the first data
doc-plan-due-before-closing = before the old tool is closed
doc-plan-due-within = within { $hours } hours
doc-plan-due-yearly = each year
doc-plan-check-officer = to be checked by: data protection officer
doc-plan-check-expert = to be checked by: an expert
doc-plan-left-open = Duties left open
doc-plan-left-reason = left out:
doc-plan-not-covered = Not covered here: ask
doc-plan-not-covered-intro = For these topics no source was read. They are questions, not law.
doc-plan-ask-task = (task { $numbers })

# Ways
doc-plan-ways = Leaving and arriving
doc-plan-ways-intro = What the catalogue knows of getting contents out of the old tool and into the new one.
doc-plan-how = How
doc-plan-until = Until when
doc-plan-anchor-contract-end = the end of the contract
doc-plan-anchor-notice = notice is given
doc-plan-anchor-renewal = the renewal
doc-plan-anchor-closing = the account is closed
doc-plan-anchor-creation = it was made
doc-plan-days-after = { $days } days after { $anchor }
doc-plan-days-before = { $days } days before { $anchor }
doc-plan-back = The way back
doc-plan-back-text = Until { $date } one can go back to the old tool. Then the first deletion is requested (task { $number }: { $title }), and there is no way back.
doc-plan-on = If the pilot fails
doc-plan-on-text = { $use_case }: if it were decided on { $failed }, as planned, that the pilot failed, { $name } would take over; the second pilot would be decided on { $finish }. These tasks would come in, outside the dates of this plan:
doc-plan-on-text-trial = { $use_case }: if none of the tried options passed, the last pilot being decided as planned on { $failed }, { $name } would take over; its pilot would be decided on { $finish }. These tasks would come in, outside the dates of this plan:
doc-plan-holidays = Public holidays
doc-plan-tied-value = { $amount }, paid back only after leaving (see “Costs”)
doc-plan-tied-until = Tied up until at least
doc-plan-tied-ask = not known; please ask the operator
doc-plan-own-range = Own hours, at best to at worst; what comes back is counted once
doc-plan-own-range-value = { $best } if every task goes well, { $worst } if every task takes long
doc-plan-rate = 1 { $from } = { $rate } { $to } on { $date }
doc-plan-together = All currencies together
doc-plan-together-value = staying { $stay }, moving { $moving }, without own hours ({ $rates })
doc-plan-back-tried = The way is walked once in task { $number }.
doc-plan-critical = no slack
doc-plan-slack =
    { $count ->
        [0] hardly any slack
        [one] slack: { $days } day
       *[other] slack: { $days } days
    }
doc-plan-slack-intro = Slack is how many working days a task may slip before a hard date or the end of the plan moves. A task without slack is critical.
doc-plan-not-compared = Not in the catalogue, so not compared here and with general tasks only: { $names }.
doc-plan-failed-on = Failed on { $date }
doc-plan-trigger = Because of:
doc-plan-trigger-intro = “Because of” names what makes a task necessary here, such as an answer about your organisation or a fact about the chosen service; a task without it comes with each such move. Numbers in brackets lead to the sources at the end, each with its date.
doc-plan-exception = An exception ends too early
doc-plan-kept-open = open
doc-plan-unplanned-trial = nothing planned yet: the trial is decided on { $date }; if it leads to a move, export, notice and deletion are still to be planned
doc-plan-unplanned-open = nothing planned yet: this use case is not decided; export and notice are still to be planned
doc-plan-one-more-there = see { $name }, if it is one contract
doc-plan-notice-for = one notice for { $names }; only when all of their pilots have succeeded
doc-plan-accepted-early = Ends before the switch-over ({ $date }). If it still holds then, it needs a later date.
doc-plan-spent-old = old contracts: { $amount }
doc-plan-spent-new = new services: { $amount }
doc-plan-notice-needed = still needed for { $names }: do not give notice before something else is decided there
doc-plan-intended-nobody = This is an intention and can still change. Nobody is left to be heard; the final decision is still missing.
doc-plan-even-rate = not known: a rate between the currencies is missing
doc-plan-runner-up-gone = { $name } cannot take over: it is no longer offered or not in this catalogue
doc-plan-settled = { $count ->
    [one] One deciding task is still open, although by the state of the decision the bodies were heard or it is final. Tick it if it is done.
   *[other] { $count } deciding tasks are still open, although by the state of the decision the bodies were heard or it is final. Tick what is done.
}
doc-plan-decision-final = What is decided
doc-plan-timeline-bars = Bar: expected time; thin line: until when it may last if everything takes long
doc-plan-notice-day = The last working day on which notice is in time
doc-plan-intended-no-body = This is an intention and can still change. No representation or office is left to be heard.
doc-plan-weighings = weights and vetoes (task { $numbers })
doc-plan-own-rate = How own hours are reckoned
doc-plan-own-rate-value = about { $hours } hours at { $rate } an hour. Done tasks count too and, once each, what comes back afterwards; so these are more than the hours still to be worked.
doc-plan-own-rate-adviser = about { $hours } hours at { $rate } an hour; { $adviser } of them are tasks of the adviser, reckoned at the same rate. What the adviser charges is not on file and stands in no other row. Done tasks count too and, once each, what comes back afterwards; so these are more than the hours still to be worked.
doc-plan-kept-if-two = yes, unless it is one contract
doc-plan-one-contract-note = Your note on this notice: { $text }
doc-plan-sooner-best = At best, if every task goes well, it is { $date }.
doc-plan-sooner-start = If the plan began on { $start }, it would be { $date }.
doc-plan-sooner-hours = With { $hours } hours a week it would be { $date }.
doc-plan-sooner-until = Until then today’s tool stays in use: decide now what holds so long.
doc-plan-not-clear = Not clear yet: { $musts }.
doc-plan-not-clear-more = Not clear yet: { $musts }; and { $count } more.
doc-plan-brief-intro = Every task in a line, with the last day that it takes by the plan. The numbers are those of the full plan. Times are our estimates.
doc-plan-brief-done = done
doc-plan-brief-failed = failed
doc-plan-chart-caption-open = Staying and moving in each year, without own hours; a dashed end: at least so much, something is not known
doc-plan-on-text-both = If both pass, the board decides in task { $decide } which one stays; by what, it writes down before, in task { $criteria }.
doc-plan-to-read = Read and check before ordering:
doc-plan-task-until = { $title } (until { $date })
doc-plan-tasks-more = { $tasks }; and { $count } more
doc-plan-prices = What the new services ask for
doc-plan-price-of = Who asks for it
doc-plan-price = Price
doc-plan-price-count = Counted
doc-plan-price-year = In a year
doc-plan-price-once = once
doc-plan-price-own = (put in by the adviser)
doc-plan-on-text-both-unset = If both pass, the board decides in task { $decide } which one stays; no task of this plan says beforehand by what.
doc-plan-on-text-both-criteria = If both pass, the board decides which one stays; by what, it writes down before, in task { $criteria }.
doc-plan-unknown-month = { $name }: the contract ends a month after its period of notice at the latest (term of one month; the day is not entered)
doc-plan-role-team = Team
doc-plan-costs-none-known = There is no table of the years, because no amount is known yet, neither for staying nor for moving.
doc-plan-move-from = Move from { $old } to { $names }
doc-plan-skipped-many = { $count } tasks for one reason:
doc-plan-running = Old contracts: counted is every payment that falls due from the month of the start ({ $month }) until the contract ends; a term that began before counts as paid already.
