# The plan
plan-refused-no-decision = Nothing is decided yet. Open the step “Decide” and choose a service for at least one use case.
plan-refused-retired = The chosen service { $option } is no longer offered. Choose another one in the step “Decide”.
plan-refused-missing = The chosen service { $option } is not in this catalogue. Choose another one, or open the dossier with the catalogue it was made with.
plan-refused-cycle = These tasks wait for each other: { $tasks }. Change what comes before one of them.
plan-find-out = Find out whether this applies: { $title }
plan-extends = { $title } (extend the contract of move { $move })
plan-risk-no-runner-up = Nothing takes over if the pilot for “{ $name }” fails
plan-risk-no-runner-up-measure = Name a runner-up in the decision, and keep its offer until the pilot is decided.
plan-every = { $months ->
    [1] Every month
    [6] Every six months
    [12] Every year
   *[other] Every { $months } months
}
plan-join-prices = Shares and fee
plan-join-notice = Notice
plan-join-ask = Not known: ask { $name } before you sign.
plan-sizing-what = Worked out from your numbers
plan-sizing-accounts = { $count ->
    [one] 1 account.
   *[other] { $count } accounts.
}
plan-sizing-accounts-unknown = How many people get an account is not known.
plan-sizing-peak = Rooms at once { $rooms } × largest room { $largest } = { $peak } people at once.
plan-sizing-peak-unknown = How many people come at once is not known: rooms at once or the largest room is not answered.
plan-sizing-rule-people = The maker’s rule: up to { $count } people at once on one server.
plan-sizing-rule-accounts = The maker’s rule: up to { $count } accounts on one server.
plan-sizing-beyond = That is fewer than you have: ask the maker.
plan-sizing-total = That makes { $parts }.
plan-sizing-each = The maker’s rule for one server: { $parts }.
plan-sizing-servers = { $count ->
    [one] 1 server
   *[other] { $count } servers
}
plan-sizing-cores = { $count ->
    [one] 1 core
   *[other] { $count } cores
}
plan-sizing-memory = { $count } GB of memory
plan-sizing-line = a line of { $count } Mbit/s
plan-sizing-people = For { $peak } people at once, by the maker’s rule: { $parts }.
plan-sizing-down = { $mbit } Mbit/s to them
plan-sizing-up = { $mbit } Mbit/s from them
plan-sizing-unknown = Not known: { $parts }. Ask the maker or the host, and try it before many people come.
plan-sizing-unknown-servers = number of servers
plan-sizing-unknown-cores = cores
plan-sizing-unknown-memory = memory
plan-sizing-unknown-bandwidth = bandwidth
plan-holidays-no-country = The country is not given, so this plan knows no public holidays. Each day from Monday to Friday counts as a working day.
plan-holidays-no-days = The catalogue has no public holidays of this country. Each day from Monday to Friday counts as a working day; please look at the calendar.
plan-holidays-no-region = The region is not given. Only the public holidays of the whole country are counted.
plan-holidays-in-part = The public holidays of this region are counted only in part. Some days are free only in places, in some years or by custom, and are not counted: { $days }.
plan-amounts-gross = Prices of new services include { $rate }% value added tax, because it cannot be deducted; what is paid today counts as it was entered.
plan-amounts-gross-no-rate = Prices of new services should include value added tax, because it cannot be deducted, but its rate is not known; what is paid today counts as it was entered.
plan-amounts-net = Prices of new services are without value added tax, because it can be deducted; what is paid today counts as it was entered.
plan-amounts-open = Prices of new services stand as their sources name them, because nobody has said whether value added tax can be deducted; what is paid today counts as it was entered.
plan-amounts-counted = { $tax } Counted for { $counts }.
plan-count-user-month =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
plan-count-host-month =
    { $count ->
        [one] 1 host
       *[other] { $count } hosts
    }
plan-count-server-month =
    { $count ->
        [one] 1 server
       *[other] { $count } servers
    }
plan-count-member-month =
    { $count ->
        [one] 1 membership
       *[other] { $count } memberships
    }
plan-count-gb-month = { $count } GB
plan-count-organisation-month =
    { $count ->
        [one] one price for the organisation
       *[other] { $count } times the price for an organisation
    }
plan-count-year =
    { $count ->
        [one] one price a year
       *[other] { $count } times the price a year
    }
plan-back-takes = Going back takes about { $days } working days, { $low } at best, { $high } at worst, and { $hours } hours of work (our estimate).
plan-back-takes-unknown = How many days going back takes is not known, because nobody tries it.
plan-back-costs = Until notice is given the old contract runs anyway; after it, going back costs one more term: { $terms }. The new service is paid until its own contract ends.
plan-back-term =
    { $months ->
        [one] { $name } { $cost } (1 month)
       *[other] { $name } { $cost } ({ $months } months)
    }
plan-again = Comes back on { $date }
plan-because-own = an own addition to this plan
plan-cause = { $what } ({ $value })
plan-cause-fact = { $name }, “{ $what }” ({ $value })
plan-cause-open = not answered
plan-question-country = country
plan-question-region = region
plan-question-representation = representation of the staff
plan-question-professional-secrecy = professional secrecy
plan-question-special-categories = health data or other special data
plan-question-minors = people under age
plan-question-data-protection-officer = data protection officer
plan-question-treats-by-video = treatment by video
plan-question-deducts-vat = value added tax is deducted
plan-question-at-least-people = people
plan-question-at-least-employees = employees
plan-question-purpose = purpose
plan-question-replaces = purpose of the old tool
plan-question-uses = in use today
plan-question-unofficial = in use without permission
plan-question-has-contract = contract of the old tool
plan-question-self-hosted = run by yourselves
plan-sector-association = an association
plan-sector-company = a company
plan-sector-education = a school or place of learning
plan-sector-public-body = a public body
plan-sector-health = health and care
plan-sector-legal = a law office or similar
plan-sector-cooperative = a cooperative
plan-sector-other = another kind of client
plan-regime-gdpr = GDPR
plan-regime-dsg-ekd = Protestant church law (DSG-EKD)
plan-regime-kdg = Catholic church law (KDG)
plan-regime-swiss-dsg = Swiss data protection act
plan-body-none = none
plan-body-betriebsrat = works council, Betriebsrat
plan-body-personalrat = staff council of a public body, Personalrat
plan-body-mav = staff representation of a church, MAV
plan-body-or = works council, OR
plan-body-pvt = staff representation, PVT
plan-body-mr = participation council, MR
plan-decided-move = a move to something new
plan-decided-keep = today’s tool stays
plan-decided-keep-for = today’s tool stays for a time
plan-decided-trial = two options are tried
plan-exit-how = { $part }: how it comes out, and until when
plan-exit-until = { $part }: until when it can be fetched
plan-exit-ask = Not known: ask the vendor of { $name } before notice is given.
plan-exits-to-ask = How or until when these contents come out is not known: { $names }. Ask the vendors before notice is given.
plan-exception-over = { $use_case }: the exception for the old tool ends on { $until }, before this plan begins. End it or give it a later date (task: { $task }).
plan-exception-early = { $use_case }: the exception for the old tool ends on { $until }, before everybody works with the new tool (planned: { $live }). Until then the old tool is still needed. Give the exception a later date, or bring the start forward (task: { $task }).
plan-back-costs-from = Notice planned: { $notices }. From then on, going back costs one more term: { $terms }. The new service is paid until its own contract ends.
plan-back-no-contract = What going back costs: { $terms }. The new service is paid until its own contract ends.
plan-back-free = { $name } (no contract is known)
plan-notice-brief = { $name } on { $on }, which ends the contract on { $ends }
plan-notice-brief-open = { $name } on { $on }
plan-notice-before-export = { $name }: notice is given on { $on }, before everything is exported ({ $exported }). It ends the contract only on { $ends }, and contents are to stay until then. Have the vendor confirm that day in writing before you give notice.
plan-notice-too-early = { $name }: notice is given on { $on } and ends the contract on { $ends }, before everything is exported ({ $exported }). Export earlier, or give notice later.
plan-notice-open-end = { $name }: notice is given on { $on }, before everything is exported ({ $exported }). When the contract ends after that is not known. Ask the vendor before you give notice.
plan-one-contract = { $names }: one vendor, one day of renewal, at most one price. This may be a single contract. If it is, notice is given once, when all of them are done (by this plan { $date }); if that fails by { $last }, one more term is paid once: { $cost }.
plan-way-on-renews = The second pilot is decided after the last day of notice. Until then this renews itself: { $terms }.
plan-way-on-term =
    { $months ->
        [one] { $name } for 1 month (last day of notice { $date }), { $cost }
       *[other] { $name } for { $months } months (last day of notice { $date }), { $cost }
    }
plan-refused-not-these = What you asked for is not decided yet; other use cases are. Ask for one of those, or open the step “Decide” and choose a service.
plan-refused-retired-successor = The chosen service { $option } is no longer offered. Its vendor now offers { $successor }. Choose again in the step “Decide”.
use-case-numbered = { $name } (no. { $number })
plan-left-alone = { $count ->
    [one] { $names } belongs to no use case. It stays as it is.
   *[other] These tools belong to no use case and stay as they are: { $names }.
}
plan-cause-named = { $what }: { $value }
plan-one-contract-needed = { $names }: one vendor, one day of renewal, at most one price. This may be a single contract. If it is, no notice is given on { $date } yet: by this plan these do not end: { $stays }, and the notice would end them too. Notice is then given only once they have moved as well, on { $last } at the latest; if they have not, one more term is paid once: { $cost }. Find out beforehand whether it is one contract, and what of the other tools is stored there.
plan-notice-can-wait = The plan puts it so early so that no deadline is missed; the last day for it is { $last }. You can wait until after the export.
plan-no-treatment = Record that nobody is treated by video over this service
plan-no-treatment-deliverable = A sentence in the policy; if it is to be used for treatment by video after all, the provider's certificate and the answer who has to be notified
plan-left-alone-accounts = The plan only puts their shared accounts in order, with owners and new passwords: otherwise they stay open when somebody leaves.
plan-term-shared = paid once for all use cases of this tool
plan-one-contract-noted = { $names }: one vendor, one day of renewal, at most one price. { $note } If by that it is a single contract, notice is given once, when all of them are done (by this plan { $date }); if that fails by { $last }, one more term is paid once: { $cost }.
plan-one-contract-needed-noted = { $names }: one vendor, one day of renewal, at most one price. { $note } If by that it is a single contract, no notice is given on { $date } yet: by this plan these do not end: { $stays }, and the notice would end them too. Notice is then given only once they have moved as well, on { $last } at the latest; if they have not, one more term is paid once: { $cost }. Find out beforehand what of the other tools is kept there.
plan-term-assumed = length of a term not entered, so assumed
plan-term-assumed-note = { $months ->
    [one] No length of a term is entered; 1 month is assumed.
   *[other] No length of a term is entered; { $months } months are assumed.
}
plan-term-cost-unknown = cost not known
plan-back-term-unknown = { $name } (cost not known)
plan-notice-assumed = No length of a term is entered, so the day on which the contract ends is assumed.
plan-work = { $needed ->
    [one] To be done: { $left }. At { $each } hours a week the hours until the end are about one week of work in the plan’s { $weeks }.
   *[other] To be done: { $left }. At { $each } hours a week the hours until the end are about { $needed } weeks of work in the plan’s { $weeks }.
}
plan-work-too-much = { $needed ->
    [one] To be done: { $left }. At { $each } hours a week this takes about one week, until about { $month }. The dates of the tasks count each task’s own days and not your hours together, so they end earlier; they hold only with more hours.
   *[other] To be done: { $left }. At { $each } hours a week this takes about { $needed } weeks, until about { $month }. The dates of the tasks count each task’s own days and not your hours together, so they end earlier; they hold only with more hours.
}
plan-work-assumed = Nobody has entered the hours a week; { $each } are assumed.
plan-left-alone-accounts-open = The plan only asks whether several use their accounts, and then puts these in order: otherwise they stay open when somebody leaves.
plan-hours = about { $hours } hours until the end
plan-hours-yearly = about { $hours } hours until the end, and { $yearly } a year after it
plan-time-stretched = { $start } until about { $month }, because the work takes about { $needed } weeks at { $each } hours a week
plan-small-reason = left out in a small plan
plan-find-out-allowed = { $count ->
    [one] Find out whether { $names } is officially allowed; close it only if not
   *[other] Find out whether these tools are officially allowed: { $names }; close them only if not
}
plan-find-out-allowed-any = Find out whether tools are in use that nobody allowed; close only those
plan-left-alone-asked = { $count ->
    [one] { $names } belongs to no use case. It stays, unless it turns out not to be allowed.
   *[other] These tools belong to no use case and stay, unless they turn out not to be allowed: { $names }.
}
plan-amounts-gross-but = Prices of new services include { $rate }% value added tax, because it cannot be deducted, but not where the price does not say whether it is in it ({ $names }): there nothing is added; what is paid today counts as it was entered.
plan-amounts-net-but = Prices of new services are without value added tax, because it can be deducted, but not where the price does not say whether it is in it ({ $names }): there nothing is taken off; what is paid today counts as it was entered.
