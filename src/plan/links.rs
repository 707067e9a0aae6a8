//! What comes before what.
//!
//! In: tasks and the playbook's `after`. Out: for each task the positions of its predecessors, and
//! an order in which each stands behind them, or the tasks that wait for each other. An absent or
//! skipped predecessor hands its own predecessors on, as far as nothing else leads to them. Notice that ends a contract
//! within a month also waits until everything has arrived and both tools have run side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::contract::is_monthly;
use super::task::{State, Task};
use super::{Refusal, names};
use crate::catalog::{Catalog, ForEach, TaskId, TaskTemplate};
use crate::dossier::Dossier;

/// The links between tasks, by position.
#[derive(Clone, Debug)]
pub(super) struct Links {
    /// Positions of the predecessors, rising.
    pub(super) before: Vec<Vec<usize>>,
    /// All positions, each behind its predecessors.
    pub(super) order: Vec<usize>,
}

/// Resolves all predecessors.
///
/// # Errors
/// Tasks that wait for each other.
pub(super) fn link(catalog: &Catalog, dossier: &Dossier, tasks: &[Task]) -> Result<Links, Refusal> {
    let resolver = Resolver::new(catalog, dossier, tasks);
    let found: Vec<Found> = (0..tasks.len()).map(|i| resolver.predecessors(i)).collect();
    let before: Vec<Vec<usize>> = found.iter().map(|f| f.keys().copied().collect()).collect();
    match order(&before) {
        Ok(order) => Ok(Links { before: without_detours(tasks, &found), order }),
        Err(cycle) => {
            Err(Refusal::Cycle(cycle.into_iter().filter_map(|i| tasks.get(i)).map(|t| t.id.clone()).collect()))
        }
    }
}

/// Predecessors by position, and whether the task names them itself.
type Found = BTreeMap<usize, bool>;

/// Leaves out what was handed on where another predecessor waits for it already. What is done
/// waits for nothing.
fn without_detours(tasks: &[Task], found: &[Found]) -> Vec<Vec<usize>> {
    let kept = |list: &Found| {
        let handed_on = list.values().any(|named| !named);
        let behind = if handed_on { behind(tasks, found, list) } else { BTreeSet::new() };
        list.iter().filter(|(p, named)| **named || !behind.contains(p)).map(|(p, _)| *p).collect()
    };
    found.iter().map(kept).collect()
}

/// Everything that the tasks of a list wait for.
fn behind(tasks: &[Task], found: &[Found], list: &Found) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    let mut next: Vec<usize> = list.keys().copied().collect();
    while let Some(at) = next.pop() {
        if tasks.get(at).is_some_and(|task| task.state == State::Open) {
            let before = found.get(at).into_iter().flat_map(BTreeMap::keys);
            next.extend(before.copied().filter(|p| all.insert(*p)));
        }
    }
    all
}

struct Resolver<'a> {
    dossier: &'a Dossier,
    tasks: &'a [Task],
    templates: BTreeMap<&'a TaskId, &'a TaskTemplate>,
    instances: BTreeMap<&'a TaskId, Vec<usize>>,
    ids: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Resolver<'a> {
    fn new(catalog: &'a Catalog, dossier: &'a Dossier, tasks: &'a [Task]) -> Self {
        let templates = catalog.tasks.iter().map(|t| (&t.id, t)).collect();
        let mut instances: BTreeMap<&TaskId, Vec<usize>> = BTreeMap::new();
        let mut ids: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (i, task) in tasks.iter().enumerate() {
            ids.entry(&task.id).or_default().push(i);
            if let Some(id) = &task.template {
                instances.entry(id).or_default().push(i);
            }
        }
        Self { dossier, tasks, templates, instances, ids }
    }

    fn predecessors(&self, of: usize) -> Found {
        let mut walk = Walk { steps: vec![(Step::Task(of), true)], ..Walk::default() };
        // A stack of our own: chains of absent and skipped tasks may be of any length.
        while let Some((step, named)) = walk.steps.pop() {
            match step {
                Step::Task(task) => self.gather(task, named, &mut walk),
                Step::Template(task, id) => self.gather_template(task, id, named, &mut walk),
            }
        }
        walk.found
    }

    /// Finds what stands before a task.
    fn gather(&self, task: usize, named: bool, walk: &mut Walk<'a>) {
        let Some(here) = self.tasks.get(task).filter(|_| walk.handed.insert(task)) else { return };
        match here.template.as_ref().and_then(|id| self.templates.get(id)) {
            Some(template) => {
                let before = template.after.iter().chain(self.before_monthly_notice(here));
                walk.steps.extend(before.map(|id| (Step::Template(task, id), named)));
            }
            None => here.after.iter().for_each(|id| self.gather_named(id, named, walk)),
        }
    }

    /// What notice waits for if the tool may be closed within a month of it.
    fn before_monthly_notice(&self, task: &Task) -> impl Iterator<Item = &'a TaskId> {
        let tool = task.about.tool.as_ref().filter(|_| task.is(names::NOTICE)).and_then(|id| self.dossier.tool(id));
        let monthly = tool.and_then(|tool| tool.contract.as_ref()).is_some_and(is_monthly);
        let waits = |id: &&TaskId| [names::COMPLETENESS, names::PARALLEL_RUN].contains(&id.as_str());
        self.templates.keys().copied().filter(move |id| monthly && waits(id))
    }

    /// Finds the tasks of a template that share move, tool or content with `task`; without any,
    /// what comes before the template.
    fn gather_template(&self, task: usize, id: &'a TaskId, named: bool, walk: &mut Walk<'a>) {
        if !walk.asked.insert((task, id, named)) {
            return;
        }
        let shared = |i: &&usize| match (self.tasks.get(task), self.tasks.get(**i)) {
            (Some(task), Some(before)) => shares(task, before),
            _ => false,
        };
        let there: Vec<usize> = self.instances.get(id).into_iter().flatten().filter(shared).copied().collect();
        there.iter().for_each(|i| self.add(*i, named, walk));
        if there.is_empty()
            && let Some(template) = self.templates.get(id)
        {
            walk.steps.extend(template.after.iter().map(|before| (Step::Template(task, before), false)));
        }
    }

    /// Finds what an own task names: a task by its id, or all whose ids go on behind it.
    fn gather_named(&self, id: &str, named: bool, walk: &mut Walk<'a>) {
        if let Some(exact) = self.ids.get(id) {
            return exact.iter().for_each(|i| self.add(*i, named, walk));
        }
        let longer = format!("{id}:");
        let behind = self.ids.range::<&str, _>(longer.as_str()..).take_while(|(id, _)| id.starts_with(&longer));
        behind.flat_map(|(_, tasks)| tasks).for_each(|i| self.add(*i, named, walk));
    }

    /// A skipped task hands on what stands before it.
    fn add(&self, i: usize, named: bool, walk: &mut Walk<'a>) {
        if self.tasks.get(i).is_some_and(Task::is_active) {
            *walk.found.entry(i).or_default() |= named;
        } else {
            walk.steps.push((Step::Task(i), false));
        }
    }
}

/// What stands before a task, or in its place before a task of the playbook, is still to be found.
enum Step<'a> {
    Task(usize),
    Template(usize, &'a TaskId),
}

/// What was found and asked on the way back from one task.
#[derive(Default)]
struct Walk<'a> {
    found: Found,
    handed: BTreeSet<usize>,
    asked: BTreeSet<(usize, &'a TaskId, bool)>,
    /// What is still to be looked at, and whether the task itself names what is found there.
    steps: Vec<(Step<'a>, bool)>,
}

/// Whether a task waits for another one that its playbook names: they share move, tool or content,
/// or one of them appears once for all.
fn shares(task: &Task, before: &Task) -> bool {
    let (a, b) = (&task.about, &before.about);
    if a.each == ForEach::Plan || b.each == ForEach::Plan {
        return true;
    }
    if let (Some(one), Some(other)) = (&a.tool, &b.tool) {
        return one == other && (a.each != b.each || a.part == b.part);
    }
    let same_option = match (&a.option, &b.option) {
        (Some(one), Some(other)) if task.runner_up == before.runner_up => one == other,
        // The way back starts from one option and leads to another.
        (Some(one), Some(other)) => one != other,
        _ => true,
    };
    same_option && a.moves.iter().any(|m| b.moves.contains(m))
}

/// Positions in an order in which each stands behind its predecessors, the first possible one
/// first; else the positions of a cycle.
fn order(before: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut placed = vec![false; before.len()];
    let mut order = Vec::with_capacity(before.len());
    let is_placed = |placed: &[bool], i: usize| placed.get(i).copied().unwrap_or(true);
    loop {
        let count = order.len();
        for (i, list) in before.iter().enumerate() {
            if !is_placed(&placed, i) && list.iter().all(|p| is_placed(&placed, *p)) {
                if let Some(place) = placed.get_mut(i) {
                    *place = true;
                }
                order.push(i);
            }
        }
        match placed.iter().position(|p| !p) {
            None => return Ok(order),
            Some(open) if order.len() == count => return Err(cycle(before, &placed, open)),
            Some(_) => {}
        }
    }
}

/// Walks back from a task that cannot be placed until one comes again.
fn cycle(before: &[Vec<usize>], placed: &[bool], open: usize) -> Vec<usize> {
    let mut way = vec![open];
    loop {
        let last = way.last().copied().unwrap_or(open);
        let waits_for = before.get(last).into_iter().flatten().copied();
        let Some(next) = waits_for.into_iter().find(|p| !placed.get(*p).copied().unwrap_or(true)) else { return way };
        if let Some(seen) = way.iter().position(|w| *w == next) {
            let mut cycle = way.split_off(seen);
            cycle.reverse();
            return cycle;
        }
        way.push(next);
    }
}
