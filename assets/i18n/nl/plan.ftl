# Het plan
plan-refused-no-decision = Er is nog over geen verhuizing besloten. Open de stap “Beslissen” en kies voor minstens één verhuizing een optie.
plan-refused-retired = De gekozen optie { $option } wordt niet meer aangeboden. Kies een andere in de stap “Beslissen”.
plan-refused-missing = De gekozen optie { $option } staat niet in deze catalogus. Kies een andere, of open het dossier met de catalogus waarmee het is gemaakt.
plan-refused-cycle = Deze taken wachten op elkaar: { $tasks }. Verander wat vóór een ervan komt.
plan-find-out = Nagaan of dit van toepassing is: { $title }
plan-extends = { $title } (contract van verhuizing { $move } uitbreiden)
plan-risk-no-runner-up = Als de pilot van verhuizing { $move } mislukt, staat er niets klaar
plan-risk-no-runner-up-measure = Noem in het besluit een tweede keus en houd die offerte open tot over de pilot is besloten.
