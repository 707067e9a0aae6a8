# The plan
plan-refused-no-decision = No move is decided yet. Open the step “Decide” and choose an option for at least one move.
plan-refused-retired = The chosen option { $option } is no longer offered. Choose another one in the step “Decide”.
plan-refused-missing = The chosen option { $option } is not in this catalogue. Choose another one, or open the dossier with the catalogue it was made with.
plan-refused-cycle = These tasks wait for each other: { $tasks }. Change what comes before one of them.
plan-find-out = Find out whether this applies: { $title }
plan-extends = { $title } (extend the contract of move { $move })
plan-risk-no-runner-up = Nothing takes over if the pilot of move { $move } fails
plan-risk-no-runner-up-measure = Name a runner-up in the decision, and keep its offer until the pilot is decided.
