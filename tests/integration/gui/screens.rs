//! Pictures of the window: the main ones look as they did, and the way to every scene is still there.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --features screens main_screens` takes the present looks over.

use std::collections::BTreeSet;
use std::path::Path;

use eframe::egui::Theme;
use image::RgbaImage;
use wissel::app::screens::{Shot, png, shots};
use wissel::text::Language;

use crate::program::{err, run};

/// The pictures that are kept: German, 1280 by 800.
const MAIN: [(&str, Theme); 12] = [
    ("start", Theme::Light),
    ("client", Theme::Light),
    ("today", Theme::Light),
    ("needs", Theme::Light),
    ("compare", Theme::Light),
    ("decide", Theme::Light),
    ("plan", Theme::Light),
    ("hand-over", Theme::Light),
    ("compare-side", Theme::Light),
    ("compare-evidence", Theme::Light),
    ("compare", Theme::Dark),
    ("decide", Theme::Dark),
];

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/integration/golden/screens");

/// So far a red, green or blue may be from what it was, of 255, because another renderer rounds otherwise. The two
/// nearest colours of the themes are three apart, so that no surface can take another one's colour.
const STEPS: u8 = 2;

/// So many pixels may be farther away, where another renderer counts an edge to the other side. A word or two have more.
const PIXELS: usize = 400;

fn shot(scene: &str) -> Shot {
    let all = shots(&[Language::De]).into_iter();
    all.filter(|shot| shot.width() > 1000.0).find(|shot| shot.scene() == scene).unwrap()
}

/// How many pixels differ from the picture that is kept; all of them if there is none of this size.
fn differing(old: Option<&RgbaImage>, new: &RgbaImage) -> usize {
    let Some(old) = old.filter(|old| old.dimensions() == new.dimensions()) else { return new.pixels().len() };
    let far = |(a, b): (&image::Rgba<u8>, &image::Rgba<u8>)| a.0.iter().zip(b.0).any(|(a, b)| a.abs_diff(b) > STEPS);
    old.pixels().zip(new.pixels()).filter(|pair| far(*pair)).count()
}

/// What is wrong with a picture, if anything; then the new one lies beside the old one, or in its place.
fn wrong(scene: &str, theme: Theme) -> Option<String> {
    let mut stage = shot(scene).open();
    assert!(stage.lost().is_empty(), "{scene}: {:?}", stage.lost());
    // It begins with the folder for documents, which is another one on every machine.
    stage.cover("app-path");
    let new = stage.picture(theme).unwrap();
    let name = format!("{scene}-{}", format!("{theme:?}").to_lowercase());
    let path = Path::new(FOLDER).join(format!("{name}.png"));
    let beside = path.with_extension("new.png");
    drop(std::fs::remove_file(&beside));
    let old = image::open(&path).ok().map(image::DynamicImage::into_rgba8);
    let count = differing(old.as_ref(), &new);
    if count <= PIXELS {
        return None;
    }
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|v| v != "0");
    std::fs::create_dir_all(FOLDER).unwrap();
    std::fs::write(if update { &path } else { &beside }, png(&new).unwrap()).unwrap();
    (!update).then(|| format!("{name}: {count} pixels differ, see {}", beside.display()))
}

#[test]
fn the_main_screens_look_as_they_did() {
    let wrong: Vec<String> = MAIN.into_iter().filter_map(|(scene, theme)| wrong(scene, theme)).collect();
    assert!(wrong.is_empty(), "{}\nUPDATE_SNAPSHOTS=1 takes them over.", wrong.join("\n"));
}

/// All small windows, where things soonest lie beyond the edge, and of the other pictures every third: each scene is
/// seen, and each language with some of them.
#[test]
fn every_scene_is_reached_and_no_page_is_wider_than_its_place() {
    let lost = |shot: Shot| (shot.name(Theme::Light), shot.open().lost().to_vec());
    let (small, usual): (Vec<Shot>, Vec<Shot>) = shots(&Language::ALL).into_iter().partition(|s| s.width() < 1000.0);
    let every = small.into_iter().chain(usual.into_iter().step_by(3)).map(lost);
    let lost: Vec<_> = every.filter(|(_, lost)| !lost.is_empty()).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_picture_has_a_name_of_its_own() {
    let all = shots(&Language::ALL);
    let names: BTreeSet<String> = all.iter().map(|shot| shot.name(Theme::Dark)).collect();
    assert_eq!(names.len(), all.len());
}

#[test]
fn a_difference_is_seen_and_another_rounding_is_not() {
    let paper = RgbaImage::from_pixel(20, 20, image::Rgba([250, 248, 244, 255]));
    let mut rounded = paper.clone();
    rounded.pixels_mut().for_each(|pixel| pixel.0[1] -= 2);
    assert_eq!(differing(Some(&paper), &rounded), 0);
    let mut moved = paper.clone();
    (0..20).for_each(|x| moved.put_pixel(x, 4, image::Rgba([226, 222, 214, 255])));
    assert_eq!(differing(Some(&paper), &moved), 20);
    assert_eq!((differing(None, &paper), differing(Some(&RgbaImage::new(2, 2)), &paper)), (400, 400));
}

#[test]
fn the_command_writes_what_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = folder.path().join("pictures");
    let output = run(&["screenshots", pictures.to_str().unwrap(), "--only", "-shortcuts-", "--lang", "nl"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let names = std::fs::read_dir(&pictures).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = names.map(|name| name.split_once('-').unwrap().1.to_owned()).collect();
    let wanted = ["shortcuts-nl-dark-1280.png", "shortcuts-nl-light-1280.png"].map(str::to_owned);
    assert_eq!(names, BTreeSet::from(wanted));
}
