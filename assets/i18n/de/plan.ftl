# Der Plan
plan-refused-no-decision = Noch ist kein Umzug entschieden. Öffnen Sie den Schritt „Entscheiden“ und wählen Sie für mindestens einen Umzug eine Möglichkeit.
plan-refused-retired = Die gewählte Möglichkeit { $option } wird nicht mehr angeboten. Wählen Sie im Schritt „Entscheiden“ eine andere.
plan-refused-missing = Die gewählte Möglichkeit { $option } steht nicht in diesem Katalog. Wählen Sie eine andere, oder öffnen Sie die Akte mit dem Katalog, mit dem sie entstanden ist.
plan-refused-cycle = Diese Aufgaben warten aufeinander: { $tasks }. Ändern Sie, was vor einer von ihnen kommt.
plan-find-out = Klären, ob dies zutrifft: { $title }
plan-extends = { $title } (Vertrag von Umzug { $move } erweitern)
plan-risk-no-runner-up = Scheitert der Pilot von Umzug { $move }, steht nichts anderes bereit
plan-risk-no-runner-up-measure = Nennen Sie in der Entscheidung eine zweite Wahl und halten Sie deren Angebot offen, bis über den Piloten entschieden ist.
