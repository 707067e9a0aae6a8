//! `catalog list`: all services by purpose, with operator, country, owners, and how much is known.

use super::counts;
use crate::catalog::{About, Catalog, Page, Purpose, Service, page};
use crate::cli::table::table;
use crate::cli::{Desk, Exit, Stop};
use crate::text::tr;

pub(super) fn list(desk: &mut Desk<'_>, catalog: &Catalog) -> Result<Exit, Stop> {
    for purpose in Purpose::ALL {
        let services: Vec<&Service> = catalog.services.values().filter(|s| s.purposes.contains(purpose)).collect();
        if services.is_empty() {
            continue;
        }
        let name = desk.tr(&format!("purpose-{}", purpose.code()));
        desk.say(&name);
        let mut rows = vec![
            ["id", "name", "operator", "country", "owners", "known", "newest", "status"]
                .map(|column| desk.tr(&format!("cli-list-{column}")))
                .to_vec(),
        ];
        rows.extend(services.into_iter().filter_map(|service| row(desk, catalog, service)));
        desk.say(&table(&rows, &[5]));
        desk.say("");
    }
    let line = counts(catalog).to(desk.language);
    desk.say(&line);
    Ok(Exit::Done)
}

fn row(desk: &Desk<'_>, catalog: &Catalog, service: &Service) -> Option<Vec<String>> {
    let page = page(catalog, &About::Service(service.id.clone()), catalog.edition_start())?;
    let legal = page.provider.and_then(|p| p.legal.as_ref());
    let country = legal.and_then(|l| l.country.as_ref()).map_or_else(|| "?".to_owned(), |c| c.as_str().to_owned());
    Some(vec![
        service.id.to_string(),
        service.name.clone(),
        page.provider.map_or_else(String::new, |p| p.name.clone()),
        country,
        owners(&page, desk),
        format!("{}/{}", page.known.len(), page.known.len() + page.unknown.len()),
        newest(&page),
        tr(desk.language, &format!("cli-status-{}", service.status.code())),
    ])
}

/// The name of the level of ownership.
fn owners(page: &Page<'_>, desk: &Desk<'_>) -> String {
    let known = page.known.iter().find(|k| k.criterion.id == *"ownership");
    let level = known.and_then(|k| k.criterion.levels.find(&k.fact.level));
    level.map_or_else(|| "?".to_owned(), |l| l.name.get(desk.language).to_owned())
}

/// The newest date that a source of the service's own facts shows.
fn newest(page: &Page<'_>) -> String {
    let sources = page.known.iter().filter(|k| k.carrier == page.about).flat_map(|k| &k.fact.sources);
    let newest = sources.filter_map(|s| s.as_of.as_ref()).max_by_key(|d| d.first_day());
    newest.map_or_else(|| "–".to_owned(), |d| d.as_str().to_owned())
}
