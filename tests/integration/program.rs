//! The built program as a user calls it: arguments in, exit code and streams out.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Runs the program in English, without a display and with nothing installed.
pub(crate) fn run(arguments: &[&str]) -> Output {
    run_at(Path::new(env!("CARGO_TARGET_TMPDIR")), arguments)
}

/// The same where Linux keeps data of programs in this folder.
pub(crate) fn run_at(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wissel"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
        command.env_remove(name);
    }
    // What is installed on this machine must not matter.
    command.env("LANG", "C").env("XDG_DATA_HOME", data).args(arguments).output().unwrap()
}

pub(crate) fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// Output and code of a call that is done, with nothing on stderr.
#[track_caller]
pub(crate) fn done(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    out(&output).to_owned()
}

/// What a call that stops with this code says, with nothing on stdout.
#[track_caller]
pub(crate) fn stops(code: i32, arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!((output.status.code(), out(&output)), (Some(code), ""), "{arguments:?}: {}", err(&output));
    assert!(!err(&output).is_empty() && !err(&output).contains(['«', '\u{1b}']), "{}", err(&output));
    err(&output).to_owned()
}

pub(crate) fn write(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

pub(crate) fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_string_lossy().into_owned()
}
