//! The program: reads arguments, clock and environment, and hands them down.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
#[cfg(feature = "gui")]
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
#[cfg(feature = "gui")]
use wissel::app::{Shelf, StartOptions};
use wissel::cli::{self, Exit, Wanted, World};
#[cfg(feature = "gui")]
use wissel::dossier::store;
use wissel::text::Language;
#[cfg(feature = "screens")]
use wissel::text::Message;
#[cfg(not(feature = "gui"))]
use wissel::text::tr;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    let language = cli::asked_language(&words).unwrap_or_else(system_language);
    cli::quiet_panics(language);
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let exit = match cli::wanted(&words, language) {
        Wanted::Command(matches) => {
            let world = World { language, today: today(), data: data() };
            cli::run(&matches, world, &mut out, &mut err)
        }
        Wanted::Text { text, wrong: false } => {
            let _ = write!(out, "{text}");
            Exit::Done
        }
        Wanted::Text { text, wrong: true } => {
            let _ = write!(err, "{text}");
            Exit::Usage
        }
        Wanted::Window { file, passphrase } => {
            window((file, passphrase), (language, cli::asked_language(&words).is_some()), &mut err)
        }
        #[cfg(feature = "screens")]
        Wanted::Screens(wanted) => screens(&wanted, language, &mut out, &mut err),
    };
    ExitCode::from(exit as u8)
}

#[cfg(feature = "gui")]
fn window(
    (dossier, passphrase): (Option<PathBuf>, Option<PathBuf>),
    (language, language_asked): (Language, bool),
    err: &mut dyn Write,
) -> Exit {
    let passphrase = match passphrase.map(|path| store::passphrase(&path)).transpose() {
        Ok(passphrase) => passphrase.map(Arc::new),
        Err(error) => {
            let _ = writeln!(err, "{}", error.message().to(language));
            return Exit::File;
        }
    };
    // The catalogue is read while the window is being made.
    std::thread::spawn(|| LazyLock::force(&SHELF));
    let own = directories::ProjectDirs::from("", "", "wissel").map(|folders| folders.data_local_dir().to_owned());
    let options = StartOptions {
        dossier,
        passphrase,
        language,
        language_asked,
        today: today(),
        now: || Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        shelf: || SHELF.clone(),
        reduced_motion: std::env::var_os("WISSEL_REDUCED_MOTION").is_some_and(|v| v != "0"),
        who: who(),
        data: data(),
        journals: own.as_ref().map(|own| own.join("unsaved")),
        recent: own.as_ref().map(|own| own.join("recent.ron")),
        settings: own.map(|own| own.join("settings.ron")),
    };
    let Err(error) = wissel::app::run(&options) else { return Exit::Done };
    let _ = writeln!(err, "{}", error.message().to(language));
    Exit::NoDisplay
}

/// Makes pictures of the window, and says each as it is written.
#[cfg(feature = "screens")]
fn screens(wanted: &cli::Screens, language: Language, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let tell = |done: usize, all: usize, path: &std::path::Path| {
        let written = Message::new("cli-written").with("path", path.display().to_string());
        let _ = writeln!(out, "[{done}/{all}] {}", written.to(language));
    };
    let done = wissel::app::screens::make(&wanted.folder, (wanted.only.as_str(), wanted.languages.as_slice()), tell);
    let lost = match done {
        Ok(lost) => lost,
        Err(error) => {
            let _ = writeln!(err, "{}", error.message().to(language));
            return Exit::File;
        }
    };
    for (scene, what) in &lost {
        let message = Message::new("cli-screenshots-lost").with("scene", scene.as_str()).with("what", what.as_str());
        let _ = writeln!(err, "{}", message.to(language));
    }
    if lost.is_empty() { Exit::Done } else { Exit::Wrong }
}

/// The name of the person at the system, and of the machine; what is not to be had is left out.
#[cfg(feature = "gui")]
fn who() -> String {
    let set = |names: [&str; 2]| names.into_iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let file = || std::fs::read_to_string("/etc/hostname").ok().map(|name| name.trim().to_owned());
    let parts = [set(["USER", "USERNAME"]), set(["COMPUTERNAME", "HOSTNAME"]).or_else(file)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("@")
}

/// The edition in use under the overlays in the user's data folder.
#[cfg(feature = "gui")]
static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::read(data().as_deref()));

/// Where installed editions, overlays and keys lie.
fn data() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "wissel").map(|folders| folders.data_dir().to_owned())
}

/// Without the window there is only the command line.
#[cfg(not(feature = "gui"))]
fn window(_: (Option<PathBuf>, Option<PathBuf>), (language, _): (Language, bool), err: &mut dyn Write) -> Exit {
    let _ = writeln!(err, "{}", tr(language, "cli-no-display"));
    Exit::NoDisplay
}

fn system_language() -> Language {
    sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::system()).date()
}
