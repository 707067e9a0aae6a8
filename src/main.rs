//! The program: reads clock and environment, hands them down, and turns errors into exit codes.

use std::process::ExitCode;
use std::sync::Arc;

use wissel::text::Language;

/// Exit code where no window can be opened.
const NO_WINDOW: u8 = 3;

#[cfg(feature = "gui")]
fn main() -> ExitCode {
    let language = sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or_default();
    let Some(catalog) = wissel::catalog::embedded().catalog.clone() else { return ExitCode::FAILURE };
    let options = wissel::app::StartOptions {
        dossier: None,
        language,
        today: today(),
        now,
        catalog: Arc::new(catalog),
        reduced_motion: std::env::var_os("WISSEL_REDUCED_MOTION").is_some_and(|v| v != "0"),
    };
    match wissel::app::run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[allow(clippy::print_stderr, reason = "the one line where there is no window to show it in")]
            {
                eprintln!("{}", error.message().to(language));
            }
            ExitCode::from(NO_WINDOW)
        }
    }
}

fn now() -> String {
    let now = jiff::Timestamp::now();
    now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}
