//! When a suggestion is offered: its condition against what is known of the client.
//!
//! In: a [`Condition`], the dossier, a move. Out: yes, no, or not known. What only a decided option
//! or a plan could tell counts as not known.

use crate::catalog::{Catalog, Condition, Purpose, Representation};
use crate::dossier::{Client, Dossier, Move};

/// Whether the condition holds; `None` = not known, and the suggestion is shown.
pub(super) fn holds(catalog: &Catalog, dossier: &Dossier, of: &Move, condition: &Condition) -> Option<bool> {
    let client = &dossier.client;
    let inner = |c: &Condition| holds(catalog, dossier, of, c);
    match condition {
        Condition::Always => Some(true),
        Condition::All(list) => every(list.iter().map(inner)),
        Condition::Any(list) => every(list.iter().map(|c| inner(c).map(|v| !v))).map(|v| !v),
        Condition::Not(one) => inner(one).map(|v| !v),
        Condition::Purpose(list) => Some(list.contains(&of.purpose)),
        Condition::Replaces(list) => replaces(catalog, dossier, of, list),
        other => about_client(client, other),
    }
}

fn about_client(client: &Client, condition: &Condition) -> Option<bool> {
    match condition {
        Condition::Country(list) => client.country.as_ref().map(|c| list.contains(c)),
        Condition::Region(list) => client.region.as_ref().map(|r| list.contains(r)),
        Condition::Sector(list) => Some(list.contains(&client.sector)),
        Condition::Regime(list) => Some(list.contains(&client.regime)),
        Condition::Representation(list) => {
            (client.representation != Representation::Unknown).then(|| list.contains(&client.representation))
        }
        Condition::Flag(flag) => client.flag(*flag),
        Condition::AtLeastPeople(n) => client.people.map(|p| p >= *n),
        Condition::AtLeastEmployees(n) => client.employees.map(|e| e >= *n),
        _ => None,
    }
}

/// All of them: one no is a no, else one unknown is unknown.
fn every(values: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let values: Vec<Option<bool>> = values.collect();
    match (values.contains(&Some(false)), values.contains(&None)) {
        (true, _) => Some(false),
        (false, true) => None,
        (false, false) => Some(true),
    }
}

fn replaces(catalog: &Catalog, dossier: &Dossier, of: &Move, list: &[Purpose]) -> Option<bool> {
    let purposes = of.replaces.iter().map(|id| {
        let service = catalog.services.get(dossier.tool(id)?.service.as_ref()?)?;
        Some(service.purposes.iter().any(|p| list.contains(p)))
    });
    every(purposes.map(|v| v.map(|v| !v))).map(|v| !v)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Flag, Sector, embedded};

    #[test]
    fn what_is_not_answered_is_not_known_also_under_not() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let mut dossier =
            Dossier::parse("x", r#"(format: 1, client: (name: "x"), moves: [(purpose: Files)])"#).unwrap();
        let minors = Condition::Flag(Flag::Minors);
        let both =
            |d: &Dossier, a: Condition, b: Condition| holds(catalog, d, &d.moves[0], &Condition::All(vec![a, b]));
        let not = Condition::Not(Box::new(minors.clone()));
        assert_eq!(holds(catalog, &dossier, &dossier.moves[0], &not), None);
        assert_eq!(both(&dossier, minors.clone(), Condition::Always), None);
        let health = Condition::Any(vec![Condition::Sector(vec![Sector::Health]), minors.clone()]);
        dossier.client.sector = Sector::Company;
        assert_eq!(holds(catalog, &dossier, &dossier.moves[0], &health), None);
        dossier.client.minors = Some(false);
        assert_eq!(holds(catalog, &dossier, &dossier.moves[0], &health), Some(false));
        assert_eq!(both(&dossier, Condition::Always, Condition::Always), Some(true));
    }
}
