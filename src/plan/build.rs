//! Templates to tasks: once, for each move, tool, shared account or content.
//!
//! In: the playbook and the decided moves. Out: tasks with their ids, whose condition holds or is
//! open, in the playbook's order, without links and dates.

use super::cause::{Cause, causes};
use super::conditions::{self, Truth, any};
use super::decided::Decided;
use super::dependence::named;
use super::guide;
use super::names;
use super::task::{About, Guide, State, Task};
use super::task_id::{kebab, numbered};
use super::unofficial;
use crate::catalog::{Catalog, Condition, Duty, DutyId, ForEach, Phase, Purpose, TaskTemplate, ThreePoint};
use crate::dossier::{Dossier, OptionId, Tool};
use crate::text::{Text, tr};

/// A replaced tool with the part of ids that names it.
struct Replaced<'a> {
    tool: &'a Tool,
    id: String,
    moves: Vec<&'a Decided<'a>>,
}

/// Where a template may become a task.
struct Place<'a> {
    about: About,
    /// What follows the template's id, with its `:`.
    suffix: String,
    moves: Vec<&'a Decided<'a>>,
    tools: Vec<&'a Tool>,
    /// Whether it is not known that there is anything to do here.
    open: bool,
    /// What the title names.
    names: Vec<String>,
}

/// Everything tasks are built from.
pub(super) struct Builder<'a> {
    catalog: &'a Catalog,
    dossier: &'a Dossier,
    decided: &'a [Decided<'a>],
    replaced: Vec<Replaced<'a>>,
    /// Tools that no move replaces: only their shared accounts are handed over.
    others: Vec<Replaced<'a>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(catalog: &'a Catalog, dossier: &'a Dossier, decided: &'a [Decided<'a>]) -> Self {
        let ids = numbered(dossier.inventory.iter().map(|t| t.id.as_str()));
        let (mut replaced, mut others) = (Vec::new(), Vec::new());
        for (tool, id) in dossier.inventory.iter().zip(ids) {
            let moves: Vec<&Decided<'_>> = decided.iter().filter(|d| d.of.replaces.contains(&tool.id)).collect();
            if !moves.is_empty() {
                replaced.push(Replaced { tool, id, moves });
            } else if dossier.moves.iter().all(|of| !of.replaces.contains(&tool.id)) {
                others.push(Replaced { tool, id, moves: decided.iter().collect() });
            }
        }
        Self { catalog, dossier, decided, replaced, others }
    }

    /// All tasks of the playbook that apply.
    pub(super) fn tasks(&self) -> Vec<Task> {
        let of = |t: &'a TaskTemplate| self.places(t).into_iter().filter_map(move |place| self.task(t, place));
        self.catalog.tasks.iter().flat_map(of).collect()
    }

    fn places(&self, template: &TaskTemplate) -> Vec<Place<'a>> {
        let reached: Vec<&Decided<'_>> = self.decided.iter().filter(|d| d.reaches(template.phase)).collect();
        match template.for_each {
            ForEach::Plan if reached.is_empty() => Vec::new(),
            ForEach::Plan => {
                let tools = self.replaced.iter().map(|r| r.tool).collect();
                let once = place(ForEach::Plan, &reached, tools, String::new());
                if template.id == *names::UNOFFICIAL_CLOSED { self.closing(once) } else { vec![once] }
            }
            ForEach::Move => reached.iter().flat_map(|d| move_places(template, d)).collect(),
            each => self.tool_places(each, template.phase),
        }
    }

    /// The place with the unofficial tools that end; none where all stay for now.
    fn closing(&self, once: Place<'a>) -> Vec<Place<'a>> {
        let ending = unofficial::ending(self.dossier, self.decided);
        let nothing = ending.tools.is_empty() && !self.dossier.inventory.is_empty();
        // What a move replaces ends anyway: of it nobody needs to ask whether it may stay.
        let replaced = |tool: &Tool| self.dossier.moves.iter().any(|of| of.replaces.contains(&tool.id));
        let about = ending.tools.iter().filter(|tool| !ending.open || !replaced(tool));
        let names = about.map(|tool| named(self.catalog, tool)).collect();
        let closing = Place { open: ending.open, names, ..once };
        if nothing { Vec::new() } else { vec![closing] }
    }

    fn tool_places(&self, each: ForEach, phase: Phase) -> Vec<Place<'a>> {
        let mut places = Vec::new();
        let others = self.others.iter().filter(|_| each == ForEach::SharedAccount);
        for replaced in self.replaced.iter().chain(others) {
            let moves: Vec<&Decided<'_>> = replaced.moves.iter().copied().filter(|d| d.reaches(phase)).collect();
            if moves.is_empty() {
                continue;
            }
            let parts = parts(each, replaced.tool);
            let ids = numbered(parts.iter().map(|p| p.name.unwrap_or_default()));
            for (part, id) in parts.iter().zip(ids) {
                let suffix = part.name.map_or_else(String::new, |_| format!(":{id}"));
                let mut new = place(each, &moves, vec![replaced.tool], format!(":{}{suffix}", replaced.id));
                new.about.tool = Some(replaced.tool.id.clone());
                new.about.part = part.name.map(str::to_owned);
                new.open = part.open;
                places.push(new);
            }
        }
        places
    }

    fn task(&self, template: &TaskTemplate, place: Place<'a>) -> Option<Task> {
        let truth = self.truth(&template.when, &place);
        let wanted = truth.counts() && (!template.runner_up || place.about.option.is_some());
        wanted.then(|| {
            let applies = |duty: &&Duty| self.truth(&duty.when, &place).counts();
            let duties = template.all_duties().filter_map(|id| self.catalog.duty(id)).filter(applies);
            let duties: Vec<DutyId> = duties.map(|d| d.id.clone()).collect();
            let none = ThreePoint::exactly(0.0);
            let (title, deliverable) = self.words(template, &place);
            Task {
                id: format!("{}{}", template.id, place.suffix),
                template: Some(template.id.clone()),
                phase: template.phase,
                role: template.role,
                title,
                why: template.why.clone(),
                deliverable,
                effort: template.effort_hours.unwrap_or(none),
                duration: template.duration_days.unwrap_or(none),
                every_months: template.every_months.filter(|months| *months > 0),
                after: Vec::new(),
                find_out: truth == Truth::Unknown || place.open,
                because: self.causes(&template.when, truth, &place),
                reason: duties.first().map_or_else(|| self.reason(&template.when, &place), ToString::to_string),
                duties,
                how: self.guides(template, &place),
                extends: self.extends(template, &place),
                runner_up: template.runner_up,
                sources: template.sources.clone(),
                state: State::Open,
                failed: None,
                not_before: None,
                who: None,
                notes: Vec::new(),
                dates: None,
                again: None,
                about: place.about,
            }
        })
    }

    /// Title and deliverable. Where neither the move nor anything that was chosen is for meetings by video, it is
    /// written down that nobody is treated over it, instead of asking for a certificate.
    fn words(&self, template: &TaskTemplate, place: &Place<'_>) -> (Text, Text) {
        if template.id == *names::UNOFFICIAL_CLOSED && place.open {
            return (unofficial::asking(&place.names), template.deliverable.clone());
        }
        if template.id != *names::VIDEO_PROOF || self.situations(place, for_video).contains(&true) {
            return (with_names(&template.title, &place.names), template.deliverable.clone());
        }
        let text = |key: &str| guide::in_all(|language| tr(language, key));
        (text("plan-no-treatment"), text("plan-no-treatment-deliverable"))
    }

    /// What the catalogue knows of how it is done.
    fn guides(&self, template: &TaskTemplate, place: &Place<'_>) -> Vec<Guide> {
        let (task, about) = (template.id.as_str(), &place.about);
        if task == names::EXPORT {
            return guide::leaving(self.catalog, about, &place.tools);
        }
        if task == names::NOTICE {
            return guide::giving_notice(self.catalog, &place.tools);
        }
        guide::arriving(task, about, self.decided, self.dossier.client.people)
    }

    /// Whether a condition holds for one of the place's moves and options.
    fn truth(&self, condition: &Condition, place: &Place<'_>) -> Truth {
        any(self.situations(place, |s| s.truth(condition)))
    }

    fn situations<T>(&self, place: &Place<'_>, ask: impl Fn(&conditions::Situation<'_>) -> T) -> Vec<T> {
        let mut answers = Vec::new();
        for decided in &place.moves {
            let tools: Vec<&Tool> =
                place.tools.iter().copied().filter(|t| decided.of.replaces.contains(&t.id)).collect();
            let mut situations = decided.situations(self.catalog, self.dossier, &tools);
            if let Some(option) = &place.about.option {
                let tried = decided.tried.iter().find(|t| t.option.id == *option);
                if let (Some(tried), Some(first)) = (tried, situations.first().copied()) {
                    situations = vec![conditions::Situation { option: Some(&tried.option), ..first }];
                }
            }
            answers.extend(situations.iter().map(&ask));
        }
        answers
    }

    fn reason(&self, condition: &Condition, place: &Place<'_>) -> String {
        let fact = self.situations(place, |s| s.fact(condition)).into_iter().flatten().next();
        fact.unwrap_or_else(|| conditions::code(condition).to_owned())
    }

    /// What makes the condition hold, or leaves it open, each said once.
    fn causes(&self, condition: &Condition, truth: Truth, place: &Place<'_>) -> Vec<Cause> {
        let here = |s: &conditions::Situation<'_>| {
            if s.truth(condition) == truth { causes(s, condition) } else { Vec::new() }
        };
        let mut found: Vec<Cause> = Vec::new();
        for cause in self.situations(place, here).into_iter().flatten() {
            if !found.contains(&cause) {
                found.push(cause);
            }
        }
        found
    }

    /// The first earlier move whose option has the same provider.
    fn extends(&self, template: &TaskTemplate, place: &Place<'_>) -> Option<usize> {
        let number = *place.about.moves.first().filter(|_| names::CONTRACT.contains(&template.id.as_str()))?;
        let providers = |d: &Decided<'_>| -> Vec<_> { d.in_force().map(|c| c.service.provider.clone()).collect() };
        let own = providers(self.decided.iter().find(|d| d.number == number)?);
        let same = |d: &&Decided<'_>| d.number < number && providers(d).iter().any(|p| own.contains(p));
        self.decided.iter().find(same).map(|d| d.number)
    }
}

/// What a tool is split into.
struct Part<'a> {
    name: Option<&'a str>,
    open: bool,
}

/// Contents, shared accounts (also those of which nobody said), or the tool as a whole.
fn parts(each: ForEach, tool: &Tool) -> Vec<Part<'_>> {
    match each {
        ForEach::Content => tool.contents.iter().map(|c| Part { name: Some(c), open: false }).collect(),
        ForEach::SharedAccount => {
            let shared = tool.accounts.iter().filter(|a| a.shared != Some(false));
            shared.map(|a| Part { name: Some(&a.label), open: a.shared.is_none() }).collect()
        }
        ForEach::Plan | ForEach::Move | ForEach::Replaced => vec![Part { name: None, open: false }],
    }
}

fn place<'a>(each: ForEach, moves: &[&'a Decided<'a>], tools: Vec<&'a Tool>, suffix: String) -> Place<'a> {
    let about = About { each, moves: moves.iter().map(|d| d.number).collect(), option: None, tool: None, part: None };
    Place { about, suffix, moves: moves.to_vec(), tools, open: false, names: Vec::new() }
}

/// Whether a move, or what was chosen in it, is for meetings by video; what the catalogue does not have may be.
fn for_video(here: &conditions::Situation<'_>) -> bool {
    let listed = here.option.is_none_or(|option| {
        let program = option.software.filter(|_| option.composed);
        let purposes = program.map_or(&option.service.purposes, |program| &program.purposes);
        purposes.contains(&Purpose::VideoConferencing)
    });
    listed || here.of.purpose == Purpose::VideoConferencing
}

/// A title with the names of what it is about behind it.
fn with_names(title: &Text, names: &[String]) -> Text {
    if names.is_empty() {
        return title.clone();
    }
    let named = |text: &String| format!("{text}: {}", names.join(", "));
    Text { en: named(&title.en), de: title.de.as_ref().map(named), nl: title.nl.as_ref().map(named) }
}

/// One place per move; one per option in the phases Build and Pilot where two are tried.
/// The way back has one per failed option.
fn move_places<'a>(template: &TaskTemplate, decided: &&'a Decided<'a>) -> Vec<Place<'a>> {
    let at = |option: Option<&OptionId>, named: bool| {
        let mut new = place(ForEach::Move, &[*decided], decided.tools.clone(), format!(":{}", decided.number));
        if let Some(option) = option.filter(|_| named) {
            new.suffix = format!("{}:{}", new.suffix, kebab(option.as_str()));
        }
        new.about.option = option.cloned();
        new
    };
    if template.runner_up {
        if decided.stopped() && template.id == *names::RUNNER_UP_CHECK {
            return Vec::new();
        }
        let failed = decided.tried.iter().filter(|t| t.failed.is_some());
        return failed.map(|t| at(Some(&t.option.id), decided.names_options())).collect();
    }
    if decided.names_options() && matches!(template.phase, Phase::Build | Phase::Pilot) {
        return decided.tried.iter().map(|t| at(Some(&t.option.id), true)).collect();
    }
    vec![at(None, false)]
}
