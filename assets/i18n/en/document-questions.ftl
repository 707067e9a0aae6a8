# The questionnaires
doc-ask-intro = One questionnaire per vendor, each on its own page and in the vendor’s language. At most seven weighty questions stand on one; the decision record lists the later ones and uses the same numbers. What is not answered stays unknown.
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
doc-ask-yourself = yourselves
doc-ask-first-must = First ask { $who } whether this must-have is met: { $must }.
doc-ask-first-turn = First ask { $who } about { $what } ({ $services }): the answer “{ $answer }” would put { $leader } first by points.
doc-ask-then-turn = Then ask { $who } about { $what } ({ $services }): the answer “{ $answer }” would put { $leader } first by points.
doc-ask-first-none = No single answer changes who is first by points. Begin with { $who }.
doc-ask-first-thin = More must be known before anyone can be named first. Begin with { $who }.
doc-ask-nothing = Nothing is open that somebody could be asked.
doc-ask-conditions =
    { $count ->
        [one] Settle the condition of the decision with { $who } as well, if it must fulfil it. It stands on no questionnaire.
       *[other] Settle the { $count } conditions of the decision with { $who } as well, where it must fulfil them. They stand on no questionnaire.
    }
doc-ask-price-people = Please reckon with { $count } people who need an account.
doc-ask-must-proof = { $must }: as far as we know you meet this. Please send proof.
doc-ask-must-open = { $must }: do you meet this? Please answer yes or no, with proof.
