# The step Needs
app-must-countries = Operator and its owner sit in: { $countries }
app-must-opinion-positive = No opinion of a data protection authority at all, not even a good one
app-must-opinion-conditional = No data protection authority has set conditions for it or objected to it
app-must-opinion-negative = No data protection authority has objected to it
app-must-budget = Budget: at most { $amount } { $per }
app-must-partial = { $name }, perhaps with limits
app-must-largest = your largest meeting
app-must-languages = { $name }: { $languages }
app-must-at-least = { $name }: at least “{ $bar }”
app-must-removes = { $count ->
    [0] no service is out
    [one] 1 service is out, { $alone ->
        [0] but not because of this alone
       *[other] only because of this
    }
   *[other] { $count } services are out, { $alone ->
        [0] none because of this alone
       *[other] { $alone } only because of this
    }
}
app-must-unclear = not known for certain for { $count }
app-must-without = Without it { $name } would be first.
app-must-needs-largest = Please enter the largest meeting first.
app-must-would-remove = { $count ->
    [0] would remove no service
   *[other] would remove { $count } of { $of } services
}
app-must-would-unseat = also the first, { $name }
app-needs-per-host-month = per host and month
app-needs-per-user-month = per person and month
app-needs-per-server-month = per server and month
app-needs-per-member-month = per member and month
app-needs-per-organisation-month = a month
app-needs-per-gb-month = per GB and month
app-needs-per-one-off = once
app-needs-per-year = a year
app-no-use-case = There is no use case yet. Add one under Needs.
app-weight-worth = up to { $points } points
app-weight-is-must = Also a must-have.
app-weight-no-difference = All known services earn { $value }: nobody differs.
app-weight-spread = Services whose facts are known earn between { $low } and { $high } of these points.
app-weight-never-changes = No position of this slider changes the first place.
app-weight-stays = The first place stays the same as long as this is { $from } to { $to }.
app-weight-number = Importance as a number: { $name }
app-weight-make-must = Make “{ $name }” a must-have?
app-weights-title = What counts
app-weights-hint = 0 counts for nothing, 10 counts most. Double-click a slider to go back to its preset. A name in grey: worth less than one point.
app-weights-preset = Start from
app-weights-groups = Groups, for all use cases of this client
app-weights-open = { $group } ({ $count })
app-weights-single = Single criteria and wishes, for this use case
app-weights-none = No wishes yet. Add some under Wishes.
app-first-title = First places now
app-first-more = { $count ->
    [one] 1 more service comes after them.
   *[other] { $count } more services come after them.
}
app-first-thin = Too little is known about { $count ->
    [one] 1 service
   *[other] { $count } services
} for a comparison.
app-first-failing = { $count ->
    [one] 1 service does not meet a must-have.
   *[other] { $count } services do not meet a must-have.
}
app-first-compare = Compare them
app-order-proven-note = This order favours those who publish much.
app-needs-lead = First what it is for and what it must be able to do, then what counts how much.
app-needs-cases = Use cases
app-needs-cases-note = One-to-one talks and webinars are two use cases: each has its own needs, weights and decision.
app-needs-case = Use case: { $name }
app-needs-case-choose = Use case
app-needs-replaces-line = replaces { $tools }
app-needs-new = New use case
app-needs-new-purpose = What for?
app-needs-new-choose = choose
app-needs-new-name = Name, if there are several for one purpose
app-needs-new-replaces = Which tools are replaced
app-needs-new-add = Add use case
app-needs-cancel = Cancel
app-needs-name = Name
app-needs-remove-case = Remove this use case
app-needs-need = What it needs
app-needs-sessions = Kind of meetings
app-sessions-one-to-one = One-to-one
app-sessions-groups = Groups
app-sessions-classes = Classes
app-sessions-webinars = Webinars
app-needs-largest = People in the largest meeting
app-needs-rooms = Meetings at the same time
app-needs-guests = Do outsiders take part?
app-needs-confidential = Is it confidential?
app-needs-seats = People who need an account
app-needs-budget = Budget
app-needs-budget-amount = At most, in { $currency }
app-needs-budget-per = Paid
app-musts-title = Must-haves
app-musts-note = Who does not meet one is out, however good the rest is. Unknown is never a pass: it stays a question.
app-musts-none = None yet. Take a suggestion or add your own.
app-musts-remove = Remove must-have: { $must }
app-musts-offers = Suggested ({ $count })
app-musts-take = Take
app-musts-take-name = Take: { $must }
app-musts-open = depends on an open answer about the client
app-in-language-en = in English
app-in-language-de = in German
app-in-language-nl = in Dutch
app-musts-add = Add must-have
app-musts-add-go = Add
app-musts-kind = About
app-musts-kind-level = a criterion
app-musts-kind-feature = a feature
app-musts-kind-countries = countries
app-musts-kind-opinion = authorities
app-musts-criterion = Criterion
app-musts-level = Still acceptable
app-musts-feature = Feature
app-musts-partial = Limits are acceptable
app-musts-amount = At least, in { $unit }
app-musts-languages = Languages, such as German, Dutch
app-musts-countries = Countries, as codes: DE, NL, AT
app-expect-languages = languages such as German, Dutch, or their codes
app-expect-countries = codes such as DE, NL
app-musts-verdict = What must not be there
app-wishes-title = Wishes
app-wishes-note = Nice to have: they count as practicality and never knock out. A name in grey: worth less than one point.
app-wishes-remove = Remove wish: { $name }
app-wishes-add = Add wish
app-wishes-at-least = { $name }: enough, in { $unit }
app-wishes-languages = { $name }: languages wanted
app-must-would-lead = { $name } would then be first
app-must-would-none = nobody would be left to be first
app-wishes-asked = Already a must-have, so it counts nothing as a wish: { $names }
app-first-points = { $points } pts
app-first-points-of = points, of 100 there are
app-weights-adjusted = { $preset }, adjusted
app-weight-at-zero = At 0 it does not count.
app-needs-budget-first = Counts a year, unless you choose otherwise once there is a number.
app-needs-offers = From the tools of today
app-needs-offers-all = Add all { $count }
app-needs-offer-add = Add
app-needs-offer-name = Add: { $name }, replaces { $tools }
app-musts-in-force = In force ({ $count })
app-musts-take-all = Take all { $count }
app-musts-take-some = Take the { $count } that are marked
app-musts-take-rest = { $count ->
    [one] The other one says why it is not among them.
   *[other] The other { $count } say why they are not among them.
}
app-musts-ends = not taken with the others: nobody would be left to be first
app-wishes-no-more = Whatever there is to wish for is a wish or a must-have already.
app-weight-slight = Its name is grey because it is worth less than one point.
app-musts-asked = depends on an open answer: { $question }
app-musts-joins = one of the { $count } marked
app-needs-confidential-why = Stands in the comparison document and changes neither points nor plan. What a service must do for it, such as encryption, you ask for below.
app-needs-guests-why = Stands in the comparison document; changes neither points nor plan. Whether outsiders get in without an account is a criterion of its own; what a service must offer them you ask for below.
app-first-dear = { $count ->
    [one] 1 service is above the budget.
   *[other] { $count } services are above the budget.
}
app-budget-tax-with = Including value added tax, for the client does not deduct it.
app-budget-tax-without = Without value added tax, for the client deducts it.
app-budget-tax-open = With or without value added tax? That depends on an answer in the first step, which is still open.
app-must-budget-with = { $budget }, including VAT
app-must-budget-without = { $budget }, without VAT
app-needs-also = { $tool } ends with this use case. It serves: { $what }. What is still needed of that and not meant here needs a use case of its own.
app-needs-also-people = { $users } people use it, here { $seats } get a seat
app-needs-also-add = Another use case for { $tool }
