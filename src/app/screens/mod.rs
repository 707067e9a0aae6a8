//! Pictures of every step, drawer and dialog, in both themes and three languages: to be looked at before a change
//! counts as done, and for the tests, which keep the main ones. Behind the feature `screens`.
//!
//! In: a folder, languages, a part of a name. Out: a PNG for each scene in each language, theme and size.
//! No display is needed: the window is drawn into memory, by Mesa's software renderer where it is there.

mod files;
mod scenes;
mod stage;

use std::fs;
use std::path::Path;

use eframe::egui::Theme;
use image::RgbaImage;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};

use crate::dossier::store::{self, Existing, StoreError};
use crate::text::{Language, Message};
use scenes::{SCENES, Scene, Size};

pub use stage::Stage;

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// Width of the usual window, in points.
const USUAL: f32 = 1280.0;

/// A scene in one language and size.
#[derive(Clone, Copy, Debug)]
pub struct Shot {
    number: usize,
    scene: &'static Scene,
    language: Language,
    size: [f32; 2],
}

/// Why there are no pictures.
#[derive(Debug, thiserror::Error)]
pub enum ScreensError {
    /// The folder or a picture could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nothing can draw here.
    #[error("cannot draw: {0}")]
    Renderer(String),
}

impl ScreensError {
    /// What happened and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Renderer(reason) => Message::new("cli-no-renderer").with("reason", reason.as_str()),
        }
    }
}

/// Every scene in these languages; German, whose words are long, in a small window as well.
#[must_use]
pub fn shots(languages: &[Language]) -> Vec<Shot> {
    let numbered = SCENES.iter().enumerate();
    let spoken = numbered.flat_map(|scene| languages.iter().map(move |language| (scene, *language)));
    let sized = spoken.flat_map(|((i, scene), language)| {
        let sizes = sizes(scene.size, language).into_iter();
        sizes.map(move |size| Shot { number: i + 1, scene, language, size })
    });
    sized.collect()
}

fn sizes(size: Size, language: Language) -> Vec<[f32; 2]> {
    let mut sizes = match size {
        Size::Window => vec![[USUAL, 800.0], [960.0, 600.0]],
        Size::Tall(height) => vec![[USUAL, height], [960.0, height]],
        // As large as 960 by 600 is with text at 125 %.
        Size::LargeText => vec![[768.0, 480.0]],
    };
    sizes.retain(|[width, _]| language == Language::De || *width >= USUAL);
    sizes
}

impl Shot {
    /// Name of the scene.
    #[must_use]
    pub const fn scene(&self) -> &'static str {
        self.scene.name
    }

    /// Width of the window, in points.
    #[must_use]
    pub const fn width(&self) -> f32 {
        let [width, _] = self.size;
        width
    }

    /// Name of the picture's file.
    #[must_use]
    pub fn name(&self, theme: Theme) -> String {
        let theme = if theme == Theme::Light { "light" } else { "dark" };
        format!("{:02}-{}-{}-{theme}-{}.png", self.number, self.scene.name, self.language, self.width())
    }

    /// A window that shows it.
    #[must_use]
    pub fn open(&self) -> Stage {
        let mut stage = Stage::new(self.language, self.size);
        (self.scene.act)(&mut stage);
        stage.measure();
        stage
    }
}

/// Makes every picture whose name holds `only`; `tell` hears of each: how many are done, of how many, its path.
/// Returns, by scene, what was looked for in the window and is not there; the picture then shows something else.
///
/// # Errors
/// Where nothing can be drawn or written.
pub fn make(
    folder: &Path,
    (only, languages): (&str, &[Language]),
    mut tell: impl FnMut(usize, usize, &Path),
) -> Result<Vec<(String, String)>, ScreensError> {
    fs::create_dir_all(folder).map_err(|error| StoreError::Write(folder.to_owned(), error))?;
    let names = |shot: &Shot| {
        let all = THEMES.map(|theme| (theme, shot.name(theme))).into_iter();
        all.filter(|(_, name)| name.contains(only)).collect::<Vec<_>>()
    };
    let wanted: Vec<_> = shots(languages).into_iter().map(|shot| (shot, names(&shot))).collect();
    let all: usize = wanted.iter().map(|(_, names)| names.len()).sum();
    let (mut done, mut lost) = (0, Vec::new());
    for (shot, names) in wanted.into_iter().filter(|(_, names)| !names.is_empty()) {
        let mut stage = shot.open();
        let scene = format!("{} {} {}", shot.scene(), shot.language, shot.width());
        lost.extend(stage.lost().iter().map(|what| (scene.clone(), what.clone())));
        for (theme, name) in names {
            let path = folder.join(name);
            let picture = stage.picture(theme).and_then(|picture| png(&picture)).map_err(ScreensError::Renderer)?;
            store::write(&path, &picture, Existing::Replace)?;
            done += 1;
            tell(done, all, &path);
        }
    }
    Ok(lost)
}

/// A picture as a file. Flat surfaces pack twice as well without the filters that photographs need.
///
/// # Errors
/// What the encoder says.
pub fn png(picture: &RgbaImage) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::NoFilter);
    picture.write_with_encoder(encoder).map_err(|error| error.to_string())?;
    Ok(bytes)
}
