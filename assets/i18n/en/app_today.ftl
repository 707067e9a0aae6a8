# The step Today
app-tool-search = Which tools are in use?
app-tool-search-hint = Zoom, WhatsApp, Google Drive …
app-tool-add-own = Add “{ $name }”, which the catalogue does not have
app-tool-foreign = not in the catalogue: planned for, not compared
app-tool-none = No tool yet. Type a name above and press Enter.
app-tool-missing = not in this edition of the catalogue
app-tool-retired = no longer offered
app-tool-open = { $count ->
    [one] one open question
   *[other] { $count } open questions
}
app-tool-unofficial = unofficial
app-tool-shared = shared password
app-tool-name = Name
app-tool-own-name = Own name for it, if any
app-tool-used-for = What it is used for
app-tool-why = Why people like it
app-tool-users = People who use it
app-tool-sanctioned = Officially allowed?
app-tool-part-without = Without it
app-tool-part-accounts = Accounts
app-tool-part-contract = Contract
app-tool-part-contents = Contents to be rescued
app-tool-stops = What stops without it
app-tool-without-for = How long can one do without it?
app-tool-fallback = What one would use instead
app-tool-who-can-run = People who can run it
app-without-hours4 = four hours
app-without-day = a day
app-without-week = a week
app-without-longer = longer
app-tool-contents = One kind of content a line
app-tool-volume = Volume in gigabytes
app-tool-note = Anything else
app-tool-remove = Remove this tool
app-account-label = What the account is called
app-account-owner = Whose it is
app-account-shared = Do several people share its password?
app-account-second-factor = Is a second factor on?
app-account-remove = Remove this account
app-account-add = Add an account
app-contract-renews-on = Renews itself on
app-contract-notice-days = Days of notice before that
app-contract-term-months = Length of a term in months
app-contract-cost = Cost
app-contract-currency = Currency
app-contract-per = Per
app-per-host-month = host and month
app-per-user-month = user and month
app-per-server-month = server and month
app-per-member-month = member and month
app-per-organisation-month = month, all together
app-per-gb-month = gigabyte and month
app-per-one-off = once
app-per-year = year
app-tool-sum = Tools: { $tools } · unofficial: { $unofficial } · with a shared password: { $shared } · needed again within a day: { $vital }
app-tool-plan = plan { $plan }
app-tool-stands-still = Without it: { $text }
app-tool-at-most-hours4 = needed again within four hours
app-tool-at-most-day = needed again within a day
app-tool-at-most-week = needed again within a week
app-tool-at-most-longer = not needed again within a week
app-tool-instead = instead: { $text }
app-tool-no-fallback = no fallback named
app-contract-notice-by = Give notice by { $notice } (last working day in time), or the contract renews itself on { $on }
app-contract-renews = Renews itself on { $on }; days of notice not known
app-tool-part-without-why = From this come the fallback, the rehearsal and the warnings about dependence.
app-tool-part-accounts-why = From this come the hand-over sheet, changed passwords and the removal of leavers.
app-tool-part-contract-why = From this come the last day of notice and the costs of staying.
app-tool-part-contents-why = Each content becomes tasks: keep how long, get out, bring in, count.
app-tool-known-prices = List prices of the catalogue. What you pay stands in the client's contract; take one over only if it is the same.
app-tool-take-price = Take over: { $price }
app-tool-ways-out = For these the catalogue knows a way out of this tool:
app-tool-other-contents = Others:
app-tool-add-else = Add “{ $name }” as something else, which the catalogue does not have
app-contract-cost-first = For everybody together, in EUR a year. As soon as there is a number you can choose another currency, or per person and month.
app-question-open = not answered
app-tool-accounts = Open: no account is noted yet. How many people have one is the number of people above; note here the accounts that must be handed over, such as the administrator’s or a shared one.
app-tool-plan-assumed = plan { $plan } (assumed)
app-tool-plan-why = Nobody has said which plan the client has. The catalogue describes this tool in the plan “{ $plan }”, and what is compared as today’s tool is that plan. If the client has another one, enter below what it pays; what else differs can be overridden in Compare, in the facts of today’s tool.
app-tool-plan-page = What the catalogue knows of this plan
app-tool-sum-part = { $open ->
    [0] { $count }
   *[other] { $count ->
        [0] { $open } not answered
       *[other] { $count } ({ $open } not answered)
    }
}
app-tool-still-open = not answered: { $what }
app-tool-left-users = people
app-tool-left-sanctioned = allowed or not
app-tool-left-stops = what stops without it
app-tool-left-without-for = how long one can do without it
app-tool-left-fallback = the replacement
app-tool-left-who-can-run = who can run it
app-tool-left-accounts = accounts
app-contract-monthly = Month to month
app-contract-yearly = Yearly
app-contract-free = Free of charge
