//! The core services: every applicable criterion is sourced, or it says what was searched.
//!
//! Which services are core is the edition's promise, not a property of the format: the list stands
//! here. Medians keep the promise from shrinking.

use std::collections::BTreeSet;

use wissel::catalog::{About, Catalog, Depth, Layer, Page, ServiceId, Status, load_layers, page};

use crate::support::{catalog, errors, real, repository};

const VIDEO: [&str; 23] = [
    "zoom-workplace",
    "microsoft-teams-m365",
    "webex-suite",
    "goto-meeting",
    "google-meet-workspace",
    "jitsi-hostsharing",
    "bigbluebutton-hostsharing",
    "fairmeeting-fairkom",
    "bigbluebutton-senfcall",
    "jitsi-netways",
    "jitsi-meet-8x8",
    "mailbox-org-meet",
    "opentalk-cloud",
    "alfaview",
    "wire",
    "kmeet",
    "threema-work",
    "element-cloud",
    "whereby",
    "pexip",
    "tixeo",
    "signal",
    "stackfield",
];
const FILES: [&str; 14] = [
    "nextcloud-hostsharing",
    "dropbox-team",
    "google-drive-workspace",
    "onedrive-microsoft365",
    "hetzner-storage-share",
    "nextcloud-the-good-cloud",
    "cloud-nubo",
    "nextcloud-framasoft",
    "nextcloud-wechange",
    "kdrive",
    "proton-drive",
    "tresorit-business",
    "cryptpad-fr",
    "opendesk-zendis",
];
const HOSTING: [&str; 7] = [
    "managed-server-hostsharing",
    "cloud-server-hetzner",
    "cloud-server-ovhcloud",
    "cloud-server-ionos",
    "cloud-server-scaleway",
    "public-cloud-infomaniak",
    "aws-ec2",
];
const SOCIAL: [&str; 7] = [
    "whatsapp-meta",
    "whatsapp-business-app-meta",
    "whatsapp-business-platform-meta",
    "x-twitter-x-corp",
    "facebook-pages-meta",
    "mastodon-social",
    "sprinklr-cloud",
];

fn core() -> impl Iterator<Item = &'static str> {
    VIDEO.into_iter().chain(FILES).chain(HOSTING).chain(SOCIAL)
}

fn of<'a>(catalog: &'a Catalog, id: &str) -> Page<'a> {
    page(catalog, &About::Service(ServiceId::from(id)), catalog.edition_start()).unwrap_or_else(|| panic!("no {id}"))
}

/// Scored criteria that something is known of, middle of the sorted numbers.
fn median(ids: &[&str]) -> usize {
    let mut counts: Vec<usize> = ids
        .iter()
        .map(|id| {
            let page = of(real(), id);
            let purposes = &page.service.unwrap().purposes;
            page.known.iter().filter(|k| purposes.iter().any(|p| k.criterion.scored_for(*p))).count()
        })
        .collect();
    counts.sort_unstable();
    counts[(counts.len() - 1) / 2]
}

#[test]
fn the_strict_check_has_nothing_to_say() {
    let loaded = load_layers(&Layer::embedded(repository("catalog", "ron")), &[], Depth::Strict);
    let lines = errors(&loaded.faults);
    assert!(lines.is_empty(), "{} faults, first: {:#?}", lines.len(), lines.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn an_edition_counts_from_the_first_day_of_its_month() {
    let manifest = r#"(format: 1, edition: "2026-11-21", licence: "CC0-1.0", languages: ["en"])"#;
    let dated = catalog(&[("catalog.ron", manifest.to_owned())]);
    assert_eq!(dated.edition_start().to_string(), "2026-11-01");
}

#[test]
fn what_is_not_known_of_core_services_was_searched_for() {
    let silent: Vec<String> = core()
        .flat_map(|id| {
            let unknown = of(real(), id).unknown;
            unknown.into_iter().filter(|u| u.gap.is_none()).map(move |u| format!("{id}: {}", u.criterion.id))
        })
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn core_services_are_known_well_enough_to_compare() {
    let medians = [&VIDEO[..], &FILES, &HOSTING, &SOCIAL].map(median);
    for (median, wanted) in medians.into_iter().zip([22, 16, 12, 12]) {
        assert!(median >= wanted, "{medians:?}");
    }
}

#[test]
fn core_services_have_a_price_in_euro_or_say_that_it_must_be_asked() {
    let asked: BTreeSet<&str> =
        real().gaps.iter().filter(|g| g.criterion == *"price-transparency").map(|g| g.entity.as_str()).collect();
    let silent: Vec<&str> = core()
        .filter(|id| {
            let page = of(real(), id);
            let prices = page.entity.prices().iter().chain(page.provider.map_or(&[][..], |p| &p.prices));
            let euro = prices.into_iter().any(|p| p.currency.as_str() == "EUR");
            let provider = format!("provider:{}", page.service.unwrap().provider);
            !euro && !asked.contains(format!("service:{id}").as_str()) && !asked.contains(provider.as_str())
        })
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn no_gap_speaks_of_something_that_is_known() {
    let known: Vec<String> = core()
        .flat_map(|id| {
            let page = of(real(), id);
            let found = page.known.iter().filter(|k| k.criterion.id != *"price-transparency").filter_map(|k| {
                let code = k.carrier.code();
                real().gaps.iter().find(|g| g.entity == code && g.criterion == k.criterion.id)
            });
            found.map(|g| format!("{}/{}", g.entity, g.criterion)).collect::<Vec<_>>()
        })
        .collect();
    assert!(known.is_empty(), "{known:#?}");
}

#[test]
fn what_ended_can_be_replaced_but_not_chosen() {
    let retired = |status: &Status| matches!(status, Status::Retired { .. });
    assert!(retired(&real().software["skype"].status));
    assert!(retired(&real().providers["meet-coop"].status));
    assert!(retired(&real().services["workplace-meta"].status));
    assert!(core().all(|id| !retired(&real().services[id].status)));
}
