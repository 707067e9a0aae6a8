//! Opening the window: first on wgpu, then on OpenGL, or a clear error.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::ViewportBuilder;
use eframe::{NativeOptions, Renderer, icon_data};
use jiff::civil::Date;

use super::App;
use super::shelf::Shelf;
use crate::dossier::store::Passphrase;
use crate::text::{Language, Message};

/// The id that desktops know the program by.
const APP_ID: &str = "wissel";

/// What the window starts with.
#[derive(Clone, Debug)]
pub struct StartOptions {
    /// A dossier, or an edition of the catalogue, to open at once.
    pub dossier: Option<PathBuf>,
    /// What that dossier is locked with, if it is and that is known.
    pub passphrase: Option<Arc<Passphrase>>,
    /// Language of the first screen, unless another one is remembered.
    pub language: Language,
    /// It was asked for: a remembered one does not take its place.
    pub language_asked: bool,
    /// Today.
    pub today: Date,
    /// Gives the present moment in UTC, `2026-11-21T10:02:00Z`.
    pub now: fn() -> String,
    /// Gives the catalogue; waits for it if it is still being read.
    pub shelf: fn() -> Shelf,
    /// Everything jumps, nothing moves.
    pub reduced_motion: bool,
    /// The person and the machine, as others read it who want to open the same file.
    pub who: String,
    /// The program's data folder: installed editions, overlays, keys; `None` = the system names none.
    pub data: Option<PathBuf>,
    /// The folder for what is not saved and has no file; `None` = nothing is kept there.
    pub journals: Option<PathBuf>,
    /// The file in which recent files are remembered while that is asked for; `None` = it is not offered.
    pub recent: Option<PathBuf>,
    /// The file in which language, theme, size of text and motion are remembered; `None` = they are not.
    pub settings: Option<PathBuf>,
}

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// Neither X11 nor Wayland is there.
    #[error("no display")]
    NoDisplay,
    /// Neither wgpu nor OpenGL can draw here.
    #[error("no renderer: {0}")]
    NoRenderer(String),
}

impl StartError {
    /// What happened and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoDisplay => Message::new("cli-no-display"),
            Self::NoRenderer(reason) => Message::new("app-no-renderer").with("reason", reason.as_str()),
        }
    }
}

/// Opens the window and returns when it was closed.
///
/// # Errors
/// Where no display is found, or nothing can draw on it.
pub fn run(options: &StartOptions) -> Result<(), StartError> {
    if !has_display() {
        return Err(StartError::NoDisplay);
    }
    open(Renderer::Wgpu, options.clone())
        .or_else(|_| open(Renderer::Glow, options.clone()))
        .map_err(|error| StartError::NoRenderer(error.to_string()))
}

/// winit panics in places without a display, so it is not asked.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET") || set("DISPLAY")
}

fn open(renderer: Renderer, options: StartOptions) -> eframe::Result {
    let mut viewport = ViewportBuilder::default()
        .with_title("Wissel")
        .with_app_id(APP_ID)
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([760.0, 520.0]);
    if let Ok(icon) = icon_data::from_png_bytes(include_bytes!("../../assets/icon/wissel-256.png")) {
        viewport = viewport.with_icon(icon);
    }
    let native = NativeOptions {
        viewport,
        renderer,
        run_and_return: true,
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    eframe::run_native(APP_ID, native, Box::new(|cc| Ok(Box::new(App::new(cc, options)))))
}
