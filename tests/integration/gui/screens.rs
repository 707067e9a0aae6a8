//! Pictures of every step, to be looked at: German, light and dark, in two sizes.
//!
//! They land in `$WISSEL_SCREENS`, by default `target/screens` below the package.

use std::path::PathBuf;

use eframe::egui::Theme;
use egui_kittest::Harness;
use wissel::app::{App, Step};
use wissel::dossier::Example;
use wissel::text::Language;

use super::CATALOG;

const SIZES: [[f32; 2]; 2] = [[1280.0, 800.0], [960.0, 600.0]];

fn folder() -> PathBuf {
    let default = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/screens"));
    let folder = std::env::var_os("WISSEL_SCREENS").map_or_else(default, PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Draws one screen in both themes and sizes; `prepare` brings the window there.
pub(crate) fn shoot(name: &str, prepare: impl Fn(&mut Harness<'static, App>)) {
    for theme in [Theme::Light, Theme::Dark] {
        for size in SIZES {
            let mut window = Harness::builder()
                .with_size(size)
                .with_theme(theme)
                .with_max_steps(12)
                .with_render_cursor(false)
                .wgpu()
                .build_eframe(|cc| App::for_test(cc, CATALOG.clone(), Language::De));
            prepare(&mut window);
            window.run();
            let file = format!("{name}-{}-{}.png", format!("{theme:?}").to_lowercase(), size[0]);
            window.render().unwrap().save(folder().join(file)).unwrap();
        }
    }
}

#[test]
fn the_first_screen() {
    shoot("0-first", |_| {});
}

#[test]
fn every_step_of_an_example() {
    for (i, step) in Step::ALL.into_iter().enumerate() {
        let name = format!("{}-{}", i + 1, step.code());
        shoot(&name, |window| window.state_mut().show_example(Example::Coaching, step));
    }
}
