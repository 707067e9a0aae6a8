# The questionnaires
doc-ask-intro = One questionnaire per vendor, each on its own page and in the vendor’s language. At most seven weighty questions stand on one; more follow in a second round. The decision record lists the most important with the same numbers. What is not answered stays unknown.
doc-ask-overview = Who is asked what
doc-ask-vendor = Vendor
doc-ask-legal-count = From the law
doc-ask-deciding-count = Weightiest questions
doc-ask-language = Language
doc-ask-opening = On behalf of { $client } we are examining your service. Please answer for: { $services }. Name the plan and the contract version your answers hold for, and send a document or an address where one can read it.
doc-ask-legal = From the law
doc-ask-deciding = What decides
doc-ask-proof = Must-haves and price to confirm
doc-ask-price = Please send a dated offer: amount, whether value added tax is included, smallest quantity, term and notice.
doc-ask-answer = Answer: ______________________________________________ Date, name: ____________________
doc-ask-weak = What we found so far: { $level }; the evidence is not strong.
doc-ask-unknown = We have found nothing about this.
doc-ask-decides = Your answer can decide the choice.
doc-ask-concerns = Concerns: { $services }.
doc-ask-signed = Plan and contract version: ____________________ Name and function: ____________________ Date: ____________ Signature: ____________________
doc-ask-section = Whom to ask what first
doc-ask-number = No. on its questionnaire
doc-ask-later = later
doc-ask-effect = What an answer does to the points, best answer first
doc-ask-raises = Raises: { $levels }.
doc-ask-now = Counted today, not firmly proven: { $levels }.
doc-ask-middle = Not known today, counted as the middle.
doc-ask-middle-of = Not known today, counted as the middle: { $levels }.
doc-ask-lowers = Lowers: { $levels }.
doc-ask-turns = “{ $answer }” puts { $leader } first.
doc-ask-as-wished = as much as wished
doc-ask-less = less than wished
doc-ask-must-no = Must-have: with a “no” it falls out, whatever its points.
doc-ask-offer = A dated offer
doc-ask-block = { $who }: { $sheet } of { $count } stand on its questionnaire, beside { $legal } from the law; the others come later
doc-ask-block-all = { $who }: all { $count } stand on its questionnaire, beside { $legal } from the law
doc-ask-first-must = First ask { $who } whether this must-have is met: { $must }.
doc-ask-first-turn = First ask { $who } about { $what } ({ $services }): the answer “{ $answer }” would put { $leader } first by points.
doc-ask-then-turn = Then ask { $who } about { $what } ({ $services }): the answer “{ $answer }” would put { $leader } first by points.
doc-ask-first-none = No single answer changes who is first by points. Begin with { $who }.
doc-ask-first-thin = More must be known before anyone can be named first. Begin with { $who }.
doc-ask-nothing = Nothing is open that somebody could be asked.
doc-ask-conditions = The conditions of this decision stand above, and on no questionnaire: tick who fulfils which in the list before the questionnaires. What { $who } must fulfil of them belongs in the contract.
doc-ask-must-proof = { $must }: as far as we know you meet this. Please send proof.
doc-ask-must-open = { $must }: do you meet this? Please answer yes or no, with proof.
doc-ask-rest = More questions on its questionnaire: { $sheet }.
doc-ask-rest-later = More questions on its questionnaire: { $sheet }; for a second round: { $later }.
doc-ask-elsewhere = The questions to each vendor stand in the decision record with what they do, and in full on the questionnaires.
doc-ask-first-own = Nobody needs to be asked; it only depends on your own settings.
doc-ask-first-nobody = First ask { $who } whether this must-have is met: { $must }. That is known of no service; until it is settled, none can be taken.
doc-ask-first-proof = No must-have is still to be settled there. First ask { $who } for the proof: { $must }.
doc-ask-first-price = First ask { $who } for a dated offer (no. { $number }). { $must }
doc-ask-settled = About { $names } there is nothing to ask that would change the decision.
doc-ask-own-must = Must-have: set it so that it is met, and write that down.
doc-ask-must-known = Must-have, met as far as known: ask for the proof.
doc-ask-offer-must = Must-have: { $must }. If the offer lies above it, it falls out.
doc-ask-terms-count = From the plan
doc-ask-from-plan = From the plan
doc-ask-condition = Our decision holds on this condition: … Can you confirm that in writing?
doc-ask-condition-what = Condition: { $text }
doc-ask-noted = { $what }: our notes say “{ $how }” How is this with your service?
doc-ask-noted-effect = The plan wants it known before the order.
doc-ask-join = Membership: must we join in order to use this service, and may we try it for a limited time before that?
doc-ask-join-shares = How many shares are needed, what do they cost, and when are they paid back?
doc-ask-join-notice = With what notice does membership end?
doc-ask-join-what = Trial period before joining
doc-ask-join-effect = Decides whether the pilot can run before you join.
doc-ask-contract-effect = Its wording has to be read before the first content is there.
doc-ask-trial = In the same letter, ask { $who } for a trial period before joining (no. { $number }): without one you would have to join before the pilot.
doc-ask-run = Before all questions, settle in your own house who runs { $services } and who stands in.
doc-ask-run-with = Before all questions, settle with { $who } who runs { $services } and who stands in. Your condition says: { $text }
doc-ask-note = Begin as your plan notes: { $text } After that, by weight:
doc-ask-unasked = { $leader } has not been asked anything yet; what is open there would have to be asked then.
doc-ask-own-size = Must-have: size the server for it, and test that under your own load.
doc-ask-own-condition = Condition of this decision: yours to fulfil, in writing.
doc-ask-own-condition-with = Condition of this decision: to be settled with { $who }, in writing.
doc-ask-paid-plan = { $count ->
    [one] paid plan for 1 person
   *[other] paid plan for { $count } people
}
doc-ask-paid-plan-any = paid plan
doc-ask-size-bought = { $all }, of which { $inside } in the plan and { $more } bought on top
doc-ask-offer-none = No budget is set: the offer changes no points, only the cost.
doc-ask-for-the-file = No answer to these questions changes that the tool stays; they are for the file, and may be left out.
doc-ask-price-one = Please reckon with: { $item }.
doc-ask-price-each = Please give each item a price of its own: { $items }.
doc-ask-price-item = { $service }: { $sizes }
doc-ask-price-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
doc-ask-price-at-once = { $count ->
    [one] 1 person at once
   *[other] { $count } people at once
}
doc-ask-numbered = no. { $number }, { $what }
doc-ask-conditions-who = Your conditions: who fulfils them
doc-ask-conditions-why = The conditions of your decisions stand on no questionnaire: only you know who fulfils each, and some name what a vendor should not read, such as a budget or a second choice. Tick who fulfils it. Where a vendor is to confirm something, put it, in the vendor’s language, into the sentence below the table and add that to the letter. What the vendor confirms belongs in the contract.
doc-ask-condition-text = Condition
doc-ask-condition-whose = Who fulfils it
doc-ask-condition-self = You yourselves
doc-ask-condition-copy = Sentence for the letter to { $names }:
doc-ask-rest-plan = Of these the plan wants settled before the order: { $names }.
doc-ask-both-fall = This answer lowers both, the other one by more.
doc-ask-only-to-replace = Only if you want to replace the tool later does the following matter.
doc-ask-only-if-one = That holds only if the answer is not the same for both services; where it is, it lowers both, and their order stays.
doc-ask-against-conditions = Check first whether one of your conditions rules this answer out.
