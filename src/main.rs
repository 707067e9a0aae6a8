//! The program: reads arguments, clock and environment, and hands them down.

use std::io::Write;
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use wissel::cli::{self, Exit, Wanted};
use wissel::text::{Language, tr};

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    let language = cli::asked_language(&words).unwrap_or_else(system_language);
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    let exit = match cli::wanted(&words, language) {
        Wanted::Command(matches) => cli::run(&matches, language, today(), &mut out, &mut err),
        Wanted::Text { text, wrong: false } => {
            let _ = write!(out, "{text}");
            Exit::Done
        }
        Wanted::Text { text, wrong: true } => {
            let _ = write!(err, "{text}");
            Exit::Usage
        }
        Wanted::Window(_) => {
            let _ = writeln!(err, "{}", tr(language, "cli-no-display"));
            Exit::NoDisplay
        }
    };
    ExitCode::from(exit as u8)
}

fn system_language() -> Language {
    sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::system()).date()
}
