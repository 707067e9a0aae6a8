//! The real data, and catalogues that are not ours.

use std::collections::BTreeSet;

use wissel::catalog::{self, Depth, Layer, canonical_file, load, load_layers};

use crate::support::{criterion, errors, files, real, repository};

#[test]
fn the_real_catalogue_has_no_faults_and_not_a_single_warning() {
    let files = repository("catalog", "ron");
    let layer = Layer::embedded(files.clone());
    let loaded = load_layers(&layer, &[], Depth::Form);
    let lines: Vec<String> = loaded.faults.iter().map(|f| f.line(wissel::text::Language::En)).collect();
    assert!(lines.is_empty(), "{lines:#?}");
    assert_eq!(files.len(), catalog::embedded_files().count(), "what is compiled in is what lies in the folder");
}

#[test]
fn the_real_catalogue_is_large_enough_to_choose_from() {
    let catalog = real();
    assert!(catalog.software.len() >= 60, "{} programs", catalog.software.len());
    assert!(catalog.providers.len() >= 80, "{} providers", catalog.providers.len());
    assert!(catalog.services.len() >= 95, "{} services", catalog.services.len());
    assert_eq!(catalog.criteria.len(), 30);
    let groups: BTreeSet<_> = catalog.criteria.iter().map(|c| c.group).collect();
    assert_eq!(groups.len(), 3);
}

#[test]
fn a_usual_answer_that_names_law_has_its_source() {
    let usual: Vec<_> = real().sectors.iter().flat_map(|sector| &sector.usual).collect();
    let named: Vec<_> = usual.iter().filter(|u| u.because.en.contains(['§', '('])).collect();
    assert!(named.len() >= 3);
    for one in named {
        assert!(!one.sources.is_empty(), "{}", one.because.en);
    }
}

#[test]
fn criteria_stand_in_catalogue_order() {
    let ids: Vec<&str> = real().criteria.iter().map(|c| c.id.as_str()).collect();
    let groups: Vec<_> = real().criteria.iter().map(|c| c.group).collect();
    assert!(groups.is_sorted(), "gdpr, security, independence");
    assert_eq!((ids[0], ids[10], ids[19]), ("processor-contract", "e2ee", "ownership"));
}

#[test]
fn canonical_text_is_a_fixed_point_of_every_file() {
    for (path, text) in repository("catalog", "ron") {
        let once = canonical_file(&path, &text).unwrap().unwrap_or_else(|| panic!("{path} is not known"));
        assert_eq!(once, text, "{path}");
        let twice = canonical_file(&path, &once).unwrap().unwrap();
        assert_eq!(twice, once, "{path}");
    }
}

#[test]
fn comments_and_loose_layout_become_canonical() {
    let text = "// a note\n[(names:(en:[\"recordings\"],),id:\"recordings\")]";
    let canonical = canonical_file("contents.ron", text).unwrap().unwrap();
    assert!(canonical.starts_with("[\n    (\n        id: \"recordings\",\n"), "{canonical}");
    assert_eq!(canonical_file("contents.ron", &canonical).unwrap().unwrap(), canonical);
    assert_eq!(canonical_file("notes.ron", text).unwrap(), None, "a file the catalogue does not know");
}

#[test]
fn a_foreign_catalogue_needs_only_its_manifest_and_criteria() {
    let loaded = load(&files(&[]));
    assert_eq!(errors(&loaded.faults), Vec::<String>::new());
    let ladder = [("never", 0.0), ("sometimes", 0.123_456_789), ("always", 1.0)];
    let own = format!("[{}]", criterion("smells-of-roses", "Provider", "Security", "family: \"scent\",", &ladder));
    let catalog = load(&files(&[("criteria/security.ron", own)])).catalog.unwrap();
    assert_eq!(catalog.criteria.len(), 1);
    assert_eq!(catalog.criteria[0].levels.utility(1), 0.123_456_789);
    assert!(catalog.services.is_empty() && catalog.presets.is_empty());
}

#[test]
fn optional_files_may_be_empty_and_unknown_ones_are_left_alone() {
    let extra: Vec<(&str, String)> = [
        "features.ron",
        "presets.ron",
        "purposes.ron",
        "contents.ron",
        "sectors.ron",
        "opinions.ron",
        "duties.ron",
        "playbooks/move.ron",
        "risks.ron",
        "holidays.ron",
        "gaps.ron",
    ]
    .map(|path| (path, " \n".to_owned()))
    .to_vec();
    assert_eq!(errors(&load(&files(&extra)).faults), Vec::<String>::new());
    let odd = [("notes.ron", "(((".to_owned()), ("README.md", "x".to_owned()), ("drafts/x.ron", "(((".to_owned())];
    assert_eq!(errors(&load(&files(&odd)).faults), Vec::<String>::new());
}
