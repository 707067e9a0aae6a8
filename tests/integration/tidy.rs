//! The house in order: layers, sizes, headers, what must never come in.

use crate::support::repository;

/// Rooms from the ground up; a room knows those below it and itself.
const ROOMS: [&[&str]; 7] =
    [&["text"], &["catalog"], &["dossier"], &["score"], &["plan"], &["report"], &["app", "cli"]];
const MOST_LINES: usize = 400;

fn floor(room: &str) -> Option<usize> {
    ROOMS.iter().position(|rooms| rooms.contains(&room))
}

/// Files of the program with their room; `main.rs` and `lib.rs` stand outside.
fn rooms() -> Vec<(String, String, String)> {
    let files = repository("src", "rs").into_iter();
    files
        .filter_map(|(path, text)| {
            let room = path.split_once('/')?.0.to_owned();
            Some((path, room, text))
        })
        .collect()
}

/// The rooms that a file names after `crate::`, also in nested lists.
fn named(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in text.split("crate::").skip(1) {
        let list = rest.strip_prefix('{').map(|list| list.split(';').next().unwrap_or_default());
        let parts = match list {
            Some(list) => list.split([',', '{', '}']).collect(),
            None => vec![rest],
        };
        found.extend(parts.iter().map(|part| {
            part.trim_start().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>()
        }));
    }
    found
}

#[test]
fn every_room_knows_only_the_rooms_below() {
    let mut wrong = Vec::new();
    for (path, room, text) in rooms() {
        let own = floor(&room).unwrap_or_else(|| panic!("{path} stands in no room of the house"));
        let up = named(&text).into_iter().filter(|other| floor(other).is_some_and(|f| f >= own) && *other != room);
        wrong.extend(up.map(|other| format!("{path} knows {other}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_window_knows_its_toolkit() {
    for (path, room, text) in rooms() {
        let toolkit = ["egui", "eframe", "rfd::"].iter().find(|name| text.contains(*name));
        assert!(room == "app" || toolkit.is_none(), "{path} knows {}", toolkit.unwrap());
    }
}

#[test]
fn the_core_reads_no_clock_no_disk_and_no_surroundings() {
    let clock = ["Timestamp::now", "Zoned::now", "SystemTime", "Instant::now"];
    let world = ["std::fs", "std::env::", "std::net", "std::process", "std::thread"];
    for (path, room, text) in rooms() {
        let core = ["text", "catalog", "dossier", "score", "plan"].contains(&room.as_str());
        let seam = path.starts_with("dossier/store/");
        for name in clock.iter().chain(&world).filter(|_| core) {
            assert!(!text.contains(name) || seam && *name == "std::fs", "{path} names {name}");
        }
        let ordered = ["score", "plan", "report"].contains(&room.as_str());
        assert!(!ordered || !text.contains("HashMap") && !text.contains("HashSet"), "{path} has no fixed order");
    }
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    for (folder, files) in ["src", "tests"].map(|folder| (folder, repository(folder, "rs"))) {
        for (path, text) in files {
            let lines = text.lines().count();
            assert!(lines <= MOST_LINES, "{folder}/{path}: {lines} lines");
            assert!(text.starts_with("//! "), "{folder}/{path} does not say what it is for");
        }
    }
}

#[test]
fn our_code_is_safe_and_finished() {
    for (path, text) in repository("src", "rs") {
        for word in ["unsafe ", "unsafe{", "todo!(", "unimplemented!(", "dbg!(", "TODO", "FIXME"] {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
    let manifest = include_str!("../../Cargo.toml");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}

#[test]
fn nothing_in_the_lock_file_can_reach_the_network() {
    let lock = include_str!("../../Cargo.lock");
    // The same list that `cargo deny` reads, so that the two cannot differ.
    let never: Vec<&str> = include_str!("../../deny.toml")
        .lines()
        .filter_map(|line| line.trim().strip_prefix("{ crate = \"")?.strip_suffix("\" },"))
        .collect();
    for known in ["curl", "hyper", "mio", "native-tls", "openssl-sys", "quinn", "reqwest", "rustls", "tungstenite"] {
        assert!(never.contains(&known), "{known} is no longer forbidden");
    }
    for name in never {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
    let foreign = lock
        .lines()
        .filter(|l| l.starts_with("source = ") && !l.contains("registry+https://github.com/rust-lang/crates.io-index"));
    assert_eq!(foreign.collect::<Vec<_>>(), Vec::<&str>::new());
}

/// Libraries may speak to a log; nobody listens, so that nothing of a client is written down.
#[test]
fn nothing_in_the_lock_file_writes_a_log() {
    let lock = include_str!("../../Cargo.lock");
    let never = [
        "env_logger",
        "fern",
        "flexi_logger",
        "human-panic",
        "log4rs",
        "pretty_env_logger",
        "simple_logger",
        "simplelog",
        "stderrlog",
        "syslog",
        "tracing-log",
        "tracing-subscriber",
    ];
    for name in never {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}");
    }
    for (path, text) in repository("src", "rs") {
        for word in ["log::set_", "eprintln!(", "eprint!(", "println!("] {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
}
