//! Tasks that are there only because something about the client is not answered.
//!
//! In: a plan and its dossier. Out: one [`OpenAnswer`] for each such question, and the same plan made anew with the
//! answer no, so that what it would spare is worked out and not guessed.

use super::task::State;
use super::{Plan, without_way_on};
use crate::catalog::{Catalog, Condition, Flag, Region, Representation};
use crate::dossier::{Client, Dossier};

/// A question about the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Its country.
    Country,
    /// Its region.
    Region,
    /// How many people use the tools.
    People,
    /// How many of them are employed.
    Employees,
    /// The body that represents the staff.
    Staff,
    /// A question with yes or no.
    Flag(Flag),
}

impl Asked {
    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::People => "people",
            Self::Employees => "employees",
            Self::Staff => "staff",
            Self::Flag(flag) => flag.code(),
        }
    }
}

/// A question that is open, and what waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAnswer {
    /// The question.
    pub asked: Asked,
    /// Ids of the open tasks that are to find out whether they apply, in the plan's order.
    pub tasks: Vec<String>,
}

impl Plan {
    /// The questions about the client that open tasks wait for, in the order of these tasks.
    #[must_use]
    pub fn open_answers(&self, catalog: &Catalog, dossier: &Dossier) -> Vec<OpenAnswer> {
        let mut list: Vec<OpenAnswer> = Vec::new();
        for task in self.tasks.iter().filter(|t| t.find_out && t.state == State::Open) {
            let template = task.template.as_ref().and_then(|id| catalog.tasks.iter().find(|t| t.id == *id));
            let mut asked = Vec::new();
            template.into_iter().for_each(|template| open(&template.when, &dossier.client, &mut asked));
            for asked in asked {
                match list.iter_mut().find(|known| known.asked == asked) {
                    Some(known) => known.tasks.push(task.id.clone()),
                    None => list.push(OpenAnswer { asked, tasks: vec![task.id.clone()] }),
                }
            }
        }
        list
    }
}

/// The plan of the same dossier if the answer were no, without the ways on; `None` = the question has no such answer.
#[must_use]
pub fn plan_if_no(catalog: &Catalog, dossier: &Dossier, asked: Asked) -> Option<Plan> {
    let mut other = dossier.clone();
    match asked {
        Asked::Staff => other.client.representation = Representation::None,
        Asked::Flag(flag) => other.client.set_flag(flag, Some(false)),
        Asked::Country | Asked::Region | Asked::People | Asked::Employees => return None,
    }
    without_way_on(catalog, &other).ok()
}

/// The questions of a condition that the client has not answered, each once.
fn open(condition: &Condition, client: &Client, found: &mut Vec<Asked>) {
    let asked = match condition {
        Condition::All(list) | Condition::Any(list) => return list.iter().for_each(|c| open(c, client, found)),
        Condition::Not(inner) => return open(inner, client, found),
        Condition::Country(_) => client.country.is_none().then_some(Asked::Country),
        Condition::Region(list) => region(list, client),
        Condition::Representation(_) => (client.representation == Representation::Unknown).then_some(Asked::Staff),
        Condition::Flag(flag) => client.flag(*flag).is_none().then_some(Asked::Flag(*flag)),
        Condition::AtLeastPeople(_) => client.people.is_none().then_some(Asked::People),
        Condition::AtLeastEmployees(_) => client.employees.is_none().then_some(Asked::Employees),
        _ => None,
    };
    let new = asked.filter(|asked| !found.contains(asked));
    found.extend(new);
}

/// A region is asked for in its own country only.
fn region(list: &[Region], client: &Client) -> Option<Asked> {
    let Some(country) = &client.country else { return Some(Asked::Country) };
    let there = list.iter().any(|region| region.as_str().starts_with(country.as_str()));
    (there && client.region.is_none()).then_some(Asked::Region)
}
