//! Everything that can be gone to or done by name: commands, use cases, criteria, tasks, and the catalogue's entries.
//!
//! In: catalogue, the open dossier and its plan if there are such, which commands can be carried out, a language. Out:
//! lines to search in, and the ones that fit what was typed, best first.

use super::catalog::Kind;
use super::plan::Planned;
use super::words;
use crate::app::command::Command;
use crate::catalog::{About, Catalog, Criterion, CriterionId, Group, Phase};
use crate::dossier::Dossier;
use crate::text::search::{has_words, plain};
use crate::text::{Language, tr};

/// Where a line leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A command is carried out.
    Command(Command),
    /// The use case at this position is opened.
    Case(usize),
    /// The scenarios of the open use case are shown.
    Scenarios,
    /// The weight of a criterion is shown.
    Criterion(Group, CriterionId),
    /// The answers about the tool of today with this id are opened.
    Tool(String),
    /// The task with this id is opened in its phase of the plan.
    Task(Phase, String),
    /// A page of the catalogue is opened.
    Entry(About),
    /// The window speaks this language.
    Language(Language),
    /// The question about the client with this code gets the keyboard.
    Question(&'static str),
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) target: Target,
    pub(crate) name: String,
    /// What it is: command, use case, criterion, service, program, vendor.
    pub(crate) kind: String,
    /// What a search looks at, in plain letters.
    text: String,
    /// The name in plain letters.
    plain: String,
}

impl Line {
    fn new(target: Target, name: String, kind: String, more: &str) -> Self {
        let plain_name = plain(&name);
        Self { text: format!("{plain_name} {} {}", plain(&kind), plain(more)), plain: plain_name, target, name, kind }
    }
}

/// All lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct PaletteView(Vec<Line>);

impl PaletteView {
    /// All lines in the order in which they stand while nothing is typed; `case` is the open use case.
    pub(crate) fn new(
        catalog: &Catalog,
        (dossier, case): (Option<&Dossier>, usize),
        enabled: impl Fn(Command) -> bool,
        language: Language,
    ) -> Self {
        let say = |kind: &str| tr(language, &format!("app-palette-{kind}"));
        let commands = Command::ALL.into_iter().filter(|c| *c != Command::Palette && enabled(*c));
        let mut lines: Vec<Line> = commands
            .map(|command| {
                let more = match command {
                    Command::Step(step) => tr(language, &format!("app-more-{}", step.code())),
                    _ => String::new(),
                };
                Line::new(Target::Command(command), command.name(language), say("command"), &more)
            })
            .collect();
        lines.extend(Language::ALL.map(|other| {
            let (own, called) = (other.own_name(), tr(language, &format!("doc-language-{}", other.code())));
            let name = if own == called { called } else { format!("{own} · {called}") };
            Line::new(Target::Language(other), name, tr(language, "app-language"), other.code())
        }));
        let moves = dossier.map(|d| d.moves.as_slice()).unwrap_or_default();
        lines.extend(moves.iter().enumerate().map(|(i, of)| {
            let purpose = words::purpose(language, of.purpose);
            Line::new(Target::Case(i), words::use_case(language, of), say("case"), &purpose)
        }));
        if dossier.is_some() {
            let more = tr(language, "app-more-scenarios");
            let name = tr(language, "app-scenarios-title");
            lines.push(Line::new(Target::Scenarios, name, tr(language, "app-step-decide"), &more));
        }
        if let Some(of) = moves.get(case) {
            let weighed = catalog.criteria.iter().filter(|c| c.scored_for(of.purpose));
            lines.extend(weighed.map(|criterion| Self::criterion(criterion, say("criterion"), language)));
        }
        let mut entries: Vec<Line> = catalog
            .entities()
            .map(|entity| {
                let about = entity.about();
                let kind = tr(language, &format!("app-catalog-one-{}", Kind::of(&about).code()));
                let code = about.code();
                Line::new(Target::Entry(about), entity.name().to_owned(), kind, &code)
            })
            .collect();
        entries.sort_by(|a, b| a.plain.cmp(&b.plain));
        lines.extend(entries);
        Self(lines)
    }

    /// The same with the tasks of a plan behind them.
    pub(crate) fn with_tasks(mut self, planned: &Planned, language: Language) -> Self {
        let kind = tr(language, "app-palette-task");
        for phase in &planned.phases {
            self.0.extend(phase.tasks.iter().map(|task| {
                let target = Target::Task(phase.phase, task.id.clone());
                Line::new(target, task.full.clone(), kind.clone(), &phase.title)
            }));
        }
        self
    }

    fn criterion(criterion: &Criterion, kind: String, language: Language) -> Line {
        let name = criterion.name.get(language).to_owned();
        let target = Target::Criterion(criterion.group, criterion.id.clone());
        Line::new(target, name, kind, criterion.id.as_str())
    }

    /// The lines with every word of `search`: first those whose name begins with it, then those with a word that does.
    pub(crate) fn hits(&self, search: &str) -> Vec<&Line> {
        let search = plain(search);
        let search = search.trim();
        let mut hits: Vec<&Line> = self.0.iter().filter(|line| has_words(&line.text, search)).collect();
        hits.sort_by_key(|line| match line.plain.find(search) {
            Some(0) => 0,
            Some(at) if line.plain.as_bytes().get(at - 1).is_some_and(|c| !c.is_ascii_alphanumeric()) => 1,
            Some(_) => 2,
            None => 3,
        });
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::Step;
    use crate::catalog::{ServiceId, embedded};
    use crate::dossier::Example;

    fn view(language: Language) -> PaletteView {
        let loaded = embedded();
        let dossier = Dossier::parse("example", Example::Coaching.text()).unwrap();
        PaletteView::new(loaded.catalog.as_ref().unwrap(), (Some(&dossier), 0), |_| true, language)
    }

    fn first(view: &PaletteView, search: &str) -> Target {
        view.hits(search).first().map(|line| line.target.clone()).unwrap_or_else(|| panic!("nothing: {search}"))
    }

    #[test]
    fn commands_steps_services_and_criteria_are_found_by_their_words() {
        let view = view(Language::De);
        assert_eq!(first(&view, "vergl"), Target::Command(Command::Step(Step::Compare)));
        let jitsi = Target::Entry(About::Service(ServiceId::from("jitsi-hostsharing")));
        assert!(view.hits("höstsharing JITSI").iter().any(|line| line.target == jitsi));
        assert!(view.hits("").iter().any(|line| matches!(line.target, Target::Criterion(..))));
        assert!(view.hits("").iter().any(|line| line.target == Target::Case(0)));
        assert!(view.hits("gibt es nicht").is_empty());
        for word in ["engl", "english", "Englisch"] {
            assert_eq!(first(&view, word), Target::Language(Language::En), "{word}");
        }
        assert_eq!(first(&view, "begründ"), Target::Command(Command::Step(Step::Decide)));
        for word in ["szen", "was wäre wenn"] {
            assert_eq!(first(&view, word), Target::Scenarios, "{word}");
        }
    }

    #[test]
    fn a_name_that_begins_so_stands_first_and_no_text_is_missing() {
        for language in Language::ALL {
            let view = view(language);
            assert!(!format!("{view:?}").contains('«'), "{language}");
            let plan = tr(language, "app-step-plan");
            assert_eq!(first(&view, &plan), Target::Command(Command::Step(Step::Plan)), "{language}");
        }
    }

    #[test]
    fn without_a_client_there_are_only_commands_languages_and_the_catalogue() {
        let loaded = embedded();
        let view = PaletteView::new(loaded.catalog.as_ref().unwrap(), (None, 0), |_| true, Language::En);
        let other = |line: &&Line| !matches!(line.target, Target::Command(_) | Target::Entry(_) | Target::Language(_));
        assert!(!view.hits("").iter().any(other));
    }
}
