//! Samples against closed forms: weights uniform on the simplex, shares that can be computed by hand.
//!
//! Sources: spacings of uniform numbers, P(largest of n > x) = Σ (-1)^(j+1) C(n,j) (1-jx)^(n-1)
//! (Fisher 1929, *Proc. R. Soc. A* 125; David & Nagaraja, *Order Statistics*, 3rd ed., 6.4);
//! mean of the ordered weights, the rank order centroids (Barron & Barrett 1996, *Management
//! Science* 42(11), table 1: three criteria .611, .278, .111).

use wissel::catalog::Catalog;
use wissel::score::{Acceptability, Accepted, SAMPLES, Spread, acceptability};

use crate::support::{catalog, criterion, dossier, fact, option, provider, ranked, service};

/// A catalogue whose options have these utilities, 0, 0.5 or 1, in criteria of one group.
fn table(options: &[&[f64]]) -> &'static Catalog {
    let ladder = [("bad", 0.0), ("fair", 0.5), ("good", 1.0)];
    let count = options.first().map_or(0, |o| o.len());
    let criteria: String = (0..count).map(|c| criterion(&format!("c{c}"), "Service", "Gdpr", "", &ladder)).collect();
    let mut files = vec![
        ("criteria/gdpr.ron".to_owned(), format!("[{criteria}]")),
        ("providers/p.ron".to_owned(), provider("p", "")),
    ];
    for (o, utilities) in options.iter().enumerate() {
        let level = |u: &f64| ladder.iter().find(|(_, known)| known == u).unwrap().0;
        let facts: String =
            utilities.iter().enumerate().map(|(c, u)| format!("\"c{c}\": {},", fact(level(u), "High"))).collect();
        let text = service(&format!("o{o}"), &format!("facts: {{{facts}}},"));
        files.push((format!("services/o{o}.ron"), text));
    }
    let files: Vec<(&str, String)> = files.iter().map(|(path, text)| (path.as_str(), text.clone())).collect();
    catalog(&files)
}

/// Free samples, all criteria weighed alike today.
fn free(options: &[&[f64]]) -> Acceptability {
    let catalog = table(options);
    let criteria: String = (0..options[0].len()).map(|c| format!("\"c{c}\": {},", 3 + c % 4)).collect();
    let dossier = dossier(&format!("groups: {{Gdpr: 7}}, criteria: {{{criteria}}}"), "");
    let ranking = ranked(catalog, &dossier);
    acceptability(&ranking, Spread::Free, SAMPLES)
}

fn of<'s>(samples: &'s Acceptability, id: &str) -> &'s Accepted {
    samples.options.iter().find(|o| o.id.as_str() == id).unwrap()
}

/// Whether a share is within 4.5 standard errors of the true one.
#[track_caller]
fn assert_share(found: f64, truth: f64) {
    let error = (truth * (1.0 - truth) / 10_000.0).sqrt();
    assert!((found - truth).abs() <= 4.5 * error, "{found}, wanted {truth} within {error}");
}

#[test]
fn three_of_four_and_the_central_weights() {
    let samples = free(&[&[1.0, 0.0, 1.0], &[0.0, 1.0, 0.0]]);
    let (x, y) = (of(&samples, "o0"), of(&samples, "o1"));
    assert_share(x.first(), 0.75);
    assert!((x.first() + y.first() - 1.0).abs() < 1e-12);
    let near = |found: &[f64], wanted: [f64; 3]| found.iter().zip(wanted).all(|(f, w)| (f - w).abs() < 0.01);
    assert!(near(x.central.as_ref().unwrap(), [7.0 / 18.0, 2.0 / 9.0, 7.0 / 18.0]), "{x:?}");
    assert!(near(y.central.as_ref().unwrap(), [1.0 / 6.0, 2.0 / 3.0, 1.0 / 6.0]), "{y:?}");
    assert_eq!((x.confidence, y.confidence), (Some(1.0), Some(1.0)), "everything is known exactly");
}

/// Six criteria: an option that is fair everywhere is beaten where one weight is above a half.
#[test]
fn the_largest_of_six_weights_is_above_a_half() {
    let unit = |at: usize| (0..6).map(|c| if c == at { 1.0 } else { 0.0 }).collect::<Vec<f64>>();
    let units: Vec<Vec<f64>> = (0..6).map(unit).collect();
    let mut options: Vec<&[f64]> = units.iter().map(Vec::as_slice).collect();
    options.push(&[0.5; 6]);
    let samples = free(&options);
    assert_share(1.0 - of(&samples, "o6").first(), 0.1875);
}

/// Each of three specialists is first where its weight is the largest: rank order centroids.
#[test]
fn central_weights_of_specialists_are_rank_order_centroids() {
    let samples = free(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]]);
    for (i, id) in ["o0", "o1", "o2"].into_iter().enumerate() {
        let option = of(&samples, id);
        option.ranks.iter().for_each(|share| assert_share(*share, 1.0 / 3.0));
        for (c, weight) in option.central.as_ref().unwrap().iter().enumerate() {
            let wanted = if c == i { 11.0 / 18.0 } else { 7.0 / 36.0 };
            assert!((weight - wanted).abs() < 0.01, "{id}: {weight}, wanted {wanted}");
        }
    }
}

#[test]
fn exact_options_have_no_band_and_dominated_ones_no_weights() {
    let samples = free(&[&[1.0, 1.0, 0.5], &[0.5, 0.5, 0.0], &[1.0, 1.0, 0.5]]);
    let catalog = table(&[&[1.0, 1.0, 0.5], &[0.5, 0.5, 0.0], &[1.0, 1.0, 0.5]]);
    let dossier = dossier("groups: {Gdpr: 7}, criteria: {\"c0\": 3, \"c1\": 4, \"c2\": 5}", "");
    let ranking = ranked(catalog, &dossier);
    for id in ["o0", "o1", "o2"] {
        let likely = option(&ranking, id).score.likely;
        assert_eq!(of(&samples, id).band, (likely, likely), "{id}");
    }
    let beaten = of(&samples, "o1");
    assert_eq!(beaten.ranks, [0.0, 0.0, 1.0]);
    assert_eq!((beaten.central.as_ref(), beaten.confidence), (None, None));
    assert_eq!(of(&samples, "o0").ranks, [0.5, 0.5, 0.0], "equal options share their ranks");
    assert_eq!(of(&samples, "o2").ranks, [0.5, 0.5, 0.0]);
    assert_eq!(of(&samples, "o2").beaten, Some(0.5), "ties count half");
    assert_eq!(of(&samples, "o0").confidence, Some(0.5));
}
