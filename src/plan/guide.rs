//! What the catalogue knows about leaving a tool and arriving at the next one.
//!
//! In: a task's subject. Out: [`Guide`]s from exit facts of the old tool or arrival facts of the
//! chosen option: those of the service, else of its program, else of its operator.

use super::decided::Decided;
use super::names;
use super::task::{About, Guide};
use crate::catalog::{Arrival, Catalog, Exit};
use crate::dossier::Tool;

/// The content that exit facts name when they hold for each kind.
const EVERYTHING: &str = "everything";

/// Guides of a task of the playbook.
pub(super) fn of(
    catalog: &Catalog,
    template: &str,
    about: &About,
    decided: &[Decided<'_>],
    tools: &[&Tool],
) -> Vec<Guide> {
    if template == names::EXPORT {
        return tools
            .first()
            .map_or_else(Vec::new, |tool| exits(catalog, tool, about.part.as_deref().unwrap_or_default()));
    }
    if !names::ARRIVAL.contains(&template) {
        return Vec::new();
    }
    let moves = decided.iter().filter(|d| about.moves.contains(&d.number));
    let options = moves.flat_map(|d| &d.tried).filter(|t| match &about.option {
        Some(id) => t.option.id == *id,
        None => t.failed.is_none(),
    });
    options.flat_map(|t| arrivals(&t.option)).collect()
}

/// How a content leaves a tool.
fn exits(catalog: &Catalog, tool: &Tool, content: &str) -> Vec<Guide> {
    let kind = catalog.content(content).map(|c| &c.id);
    let Some(service) = tool.service.as_ref().and_then(|id| catalog.services.get(id)) else { return Vec::new() };
    let fits = |e: &&Exit| e.content.as_str() == EVERYTHING || Some(&e.content) == kind;
    let guides = |from: String, list: &[Exit]| -> Vec<Guide> {
        let guide = |e: &Exit| Guide {
            from: from.clone(),
            what: e.what.clone(),
            how: e.how.clone(),
            deadline: e.deadline.clone(),
            sources: e.sources.clone(),
        };
        list.iter().filter(fits).map(guide).collect()
    };
    let software = catalog.software_of(service);
    let provider = catalog.provider_of(service);
    first_known([
        guides(format!("service:{}", service.id), &service.exit),
        software.map_or_else(Vec::new, |s| guides(format!("software:{}", s.id), &s.exit)),
        provider.map_or_else(Vec::new, |p| guides(format!("provider:{}", p.id), &p.exit)),
    ])
}

/// How one arrives at an option. A composed one is the program, then its host.
fn arrivals(option: &crate::score::Candidate<'_>) -> Vec<Guide> {
    let guides = |from: String, list: &[Arrival]| -> Vec<Guide> {
        let guide = |a: &Arrival| Guide {
            from: from.clone(),
            what: a.what.clone(),
            how: a.how.clone(),
            deadline: None,
            sources: a.sources.clone(),
        };
        list.iter().map(guide).collect()
    };
    let service = guides(format!("service:{}", option.service.id), &option.service.arrival);
    let software = option.software.map_or_else(Vec::new, |s| guides(format!("software:{}", s.id), &s.arrival));
    let provider = option.provider.map_or_else(Vec::new, |p| guides(format!("provider:{}", p.id), &p.arrival));
    if option.composed {
        first_known([software, service, provider])
    } else {
        first_known([service, software, provider])
    }
}

fn first_known(lists: [Vec<Guide>; 3]) -> Vec<Guide> {
    lists.into_iter().find(|l| !l.is_empty()).unwrap_or_default()
}
