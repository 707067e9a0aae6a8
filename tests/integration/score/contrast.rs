//! What speaks for one option against another, and what may be counted twice.

use wissel::catalog::Catalog;
use wissel::dossier::Dossier;
use wissel::report::documents::{DocumentKind, document};
use wissel::report::{Format, write};
use wissel::score::{Difference, contrast, shared_sources, waterfall};
use wissel::text::Language;

use crate::support::{catalog, close, criterion, dossier, fact, option, provider, ranked, service};

const LADDER: [(&str, f64); 2] = [("bad", 0.0), ("good", 1.0)];
const ALIKE: &str = r#"groups: {Gdpr: 5}, criteria: {"x": 1, "y": 1, "z": 1}"#;

/// Criteria `x`, `y`, `z` of these groups and families; service `a` is good in all, `b` only where it is said.
fn world(criteria: [(&str, &str); 3], good: &[&str]) -> &'static Catalog {
    let of_group = |group: &str| {
        let of_group = ["x", "y", "z"].iter().zip(criteria).filter(|(_, (own, _))| *own == group);
        of_group.map(|(id, (_, rest))| criterion(id, "Service", group, rest, &LADDER)).collect::<String>()
    };
    let facts = |good: &[&str]| {
        let level = |id: &str| if good.contains(&id) { "good" } else { "bad" };
        let facts: String = ["x", "y", "z"].iter().map(|id| format!("{id:?}: {},", fact(level(id), "High"))).collect();
        format!("facts: {{{facts}}},")
    };
    catalog(&[
        ("criteria/gdpr.ron", format!("[{}]", of_group("Gdpr"))),
        ("criteria/security.ron", format!("[{}]", of_group("Security"))),
        ("criteria/independence.ron", format!("[{}]", of_group("Independence"))),
        ("providers/p.ron", provider("p", "")),
        ("services/a.ron", service("a", &facts(&["x", "y", "z"]))),
        ("services/b.ron", service("b", &facts(good))),
    ])
}

fn ids(side: &[Difference<'_>]) -> Vec<String> {
    side.iter().map(|d| d.item.id().to_owned()).collect()
}

fn comparison(catalog: &Catalog, dossier: &Dossier) -> String {
    let document = document(DocumentKind::Comparison, catalog, dossier, &[0], Language::En).unwrap();
    String::from_utf8(write(&document, Format::Markdown).unwrap()).unwrap()
}

#[test]
fn criteria_in_which_both_are_equal_speak_for_nobody() {
    let catalog = world([("Gdpr", ""); 3], &["y", "z"]);
    let dossier = dossier(ALIKE, "");
    let ranking = ranked(catalog, &dossier);
    let (a, b) = (option(&ranking, "a"), option(&ranking, "b"));
    let shown = waterfall(&ranking, a, b);
    assert!(shown.steps.iter().any(|s| s.item.id() == "y"), "parts that are rounded to a sum differ by 0.1");
    let sides = contrast(&ranking, b, a);
    assert_eq!((ids(&sides.gains), ids(&sides.losses)), (Vec::new(), vec!["x".to_owned()]));
    assert!(close(sides.losses[0].points, -33.333_333_333) && sides.losses[0].tenths() == -333);
    let other = contrast(&ranking, a, b);
    assert_eq!((ids(&other.gains), other.gains[0].tenths()), (vec!["x".to_owned()], 333));
    let text = comparison(catalog, &dossier);
    assert!(text.contains("What speaks for b against a, in points: nothing."), "{text}");
}

#[test]
fn the_larger_difference_comes_first_where_both_are_shown_alike() {
    let catalog = world([("Gdpr", ""), ("Security", ""), ("Independence", "")], &["z"]);
    let weights = r#"groups: {Gdpr: 0.109, Security: 0.114, Independence: 9.777}, criteria: {"x": 1, "y": 1, "z": 1}"#;
    let dossier = dossier(weights, "");
    let ranking = ranked(catalog, &dossier);
    let (a, b) = (option(&ranking, "a"), option(&ranking, "b"));
    let shown: Vec<(&str, i64)> =
        waterfall(&ranking, b, a).steps.iter().take(2).map(|s| (s.item.id(), s.tenths)).collect();
    assert_eq!(shown, [("x", 11), ("y", 11)]);
    let sides = contrast(&ranking, a, b);
    assert_eq!((ids(&sides.gains), ids(&sides.losses)), (vec!["y".to_owned(), "x".to_owned()], Vec::new()));
    assert!(close(sides.gains[0].points, 1.14) && close(sides.gains[1].points, 1.09));
}

#[test]
fn one_source_of_one_family_is_a_warning_and_of_several_a_count() {
    let (one, other) = (r#"family: "f","#, r#"family: "g","#);
    for (families, warned, mixed) in [
        ([one, one, one], vec!["x, y, z"], 0),
        ([one, one, ""], vec!["x, y"], 1),
        ([one, other, one], vec!["x, z"], 1),
        ([one, other, ""], vec![], 1),
        (["", "", ""], vec![], 1),
    ] {
        let catalog = world(families.map(|family| ("Gdpr", family)), &["x"]);
        let dossier = dossier(ALIKE, "");
        let ranking = ranked(catalog, &dossier);
        let shared = shared_sources(&ranking, option(&ranking, "a"));
        let names =
            |s: &wissel::score::Shared<'_>| s.criteria.iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(", ");
        assert_eq!(shared.families.iter().map(names).collect::<Vec<_>>(), warned, "{families:?}");
        assert_eq!(shared.mixed, mixed, "{families:?}");
        let said = comparison(catalog, &dossier).contains("criteria of different kinds: a (1), b (1).");
        assert_eq!(said, mixed > 0, "{families:?}");
    }
}

#[test]
fn without_a_preset_none_is_named() {
    let text = comparison(world([("Gdpr", ""); 3], &["x"]), &dossier(ALIKE, ""));
    assert!(text.contains("an importance from 0 to 10.") && !text.contains("“”"), "{text}");
}
