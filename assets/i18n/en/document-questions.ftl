# The questionnaires
doc-ask-intro = One questionnaire per vendor, each on its own page and in the vendor’s language. Where a vendor does not answer, the fact stays unknown.
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
