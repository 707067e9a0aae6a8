//! Every screen in every language: no text is missing, every input has a name.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use wissel::app::Step;
use wissel::dossier::Example;
use wissel::text::Language;

use super::window;

#[test]
fn no_text_is_missing_in_any_language() {
    for language in Language::ALL {
        for example in Example::ALL {
            let mut window = window(language);
            for step in Step::ALL {
                window.state_mut().show_example(example, step);
                window.run();
                let missing = |text: Option<String>| text.is_some_and(|t| t.contains('«'));
                let found = window.query_all_by(|n| missing(n.label()) || missing(n.value())).next();
                assert!(
                    found.is_none(),
                    "{language} {example:?} {step:?}: {:?}",
                    found.map(|n| n.accesskit_node().label())
                );
            }
        }
    }
}
