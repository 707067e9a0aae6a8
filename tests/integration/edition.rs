//! Signed editions of the catalogue: signed with a throw-away key, installed, refused, damaged, gone back from.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use minisign::KeyPair;
use tempfile::TempDir;
use wissel::catalog::{File, embedded_catalog};
use wissel::dossier::store::edition::{self, EditionError, Update};
use wissel::text::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::support::files;

pub(crate) const COMMENT: &str = "wissel catalogue 2127";

/// Who signs editions in tests.
pub(crate) struct Publisher(KeyPair);

impl Publisher {
    /// With a key of their own that nobody keeps.
    pub(crate) fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    /// A data folder in which this publisher is trusted, and nothing else lies.
    pub(crate) fn data(&self) -> TempDir {
        let data = tempfile::tempdir().unwrap();
        fs::create_dir(data.path().join("keys")).unwrap();
        let key = format!("untrusted comment: of a test\n{}\n", self.0.pk.to_base64());
        fs::write(data.path().join("keys/publisher.pub"), key).unwrap();
        data
    }

    fn sign(&self, packed: &[u8]) -> String {
        let KeyPair { pk, sk } = &self.0;
        minisign::sign(Some(pk), sk, Cursor::new(packed), Some(COMMENT), None).unwrap().into_string()
    }

    /// An edition as a file.
    pub(crate) fn edition(&self, files: &[File]) -> Vec<u8> {
        self.signed(&pack(files))
    }

    fn signed(&self, packed: &[u8]) -> Vec<u8> {
        wrap(&[("catalog.zip", packed), ("catalog.zip.minisig", self.sign(packed).as_bytes())])
    }
}

/// A folder as an archive.
pub(crate) fn pack(files: &[File]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    archive(&parts, CompressionMethod::Deflated)
}

/// Parts in the file around them.
pub(crate) fn wrap(parts: &[(&str, &[u8])]) -> Vec<u8> {
    archive(parts, CompressionMethod::Stored)
}

fn archive(parts: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A small catalogue of this edition.
pub(crate) fn small(edition: &str) -> Vec<File> {
    let manifest = format!(r#"(format: 1, edition: "{edition}", licence: "CC0-1.0", languages: ["en"])"#);
    files(&[("catalog.ron", manifest)])
}

pub(crate) fn put(folder: &TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

pub(crate) fn install(data: &TempDir, bytes: &[u8]) -> Result<Update, EditionError> {
    let path = put(data, "new.wisselcat", bytes);
    let package = edition::open(&path, data.path())?;
    let update = Update::check(&path, &package, &edition::base(Some(data.path())))?;
    edition::install(data.path(), &update)?;
    Ok(update)
}

/// Why an edition is refused; nothing may be left of it.
#[track_caller]
fn refused(data: &TempDir, bytes: &[u8]) -> String {
    let before = in_use(data);
    let error = install(data, bytes).expect_err("refused");
    assert_eq!(in_use(data), before);
    let message = error.message().to(Language::En);
    assert!(!message.contains('«'), "{message}");
    message
}

/// The edition in use, and what is said about it.
fn in_use(data: &TempDir) -> (String, String) {
    let base = edition::base(Some(data.path()));
    let notice = base.notice.as_ref().map_or_else(String::new, |notice| notice.to(Language::En));
    (base.catalog().manifest.edition.as_str().to_owned(), notice)
}

pub(crate) fn editions(data: &TempDir) -> Vec<String> {
    let names = fs::read_dir(data.path().join("editions")).unwrap();
    let mut names: Vec<String> = names.map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The edition that is built in.
pub(crate) fn own() -> String {
    embedded_catalog().manifest.edition.as_str().to_owned()
}

fn plain(edition: &str) -> (String, String) {
    (edition.to_owned(), String::new())
}

#[test]
fn a_signed_edition_is_installed_and_used() {
    let publisher = Publisher::new();
    let data = publisher.data();
    assert_eq!(in_use(&data), plain(&own()));
    let update = install(&data, &publisher.edition(&small("2127-01"))).unwrap();
    assert_eq!(in_use(&data), plain("2127-01"));
    let installed = edition::base(Some(data.path())).installed.unwrap();
    assert_eq!(installed, update.installed);
    assert_eq!((installed.signer.as_str(), installed.comment.as_str()), ("publisher", COMMENT));
    assert_eq!(installed.key, publisher.0.pk.to_base64());
    let names = editions(&data);
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names[0].starts_with("2127-01-") && names[0].len() == "2127-01-".len() + 12, "{names:?}");
    assert_eq!(edition::base(None).catalog().manifest.edition.as_str(), own());
}

#[test]
fn without_a_signature_that_fits_nothing_is_installed() {
    let (publisher, stranger) = (Publisher::new(), Publisher::new());
    let data = publisher.data();
    let packed = pack(&small("2127-01"));
    let signature = publisher.sign(&packed);
    let with = |packed: &[u8], signature: &str| {
        wrap(&[("catalog.zip", packed), ("catalog.zip.minisig", signature.as_bytes())])
    };
    let mut changed = packed.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    assert!(refused(&data, &with(&changed, &signature)).contains("changed after it was signed"));
    let lie = signature.replace(COMMENT, "wissel catalogue 2128");
    assert!(refused(&data, &with(&packed, &lie)).contains("changed after it was signed"), "the comment is signed, too");
    assert!(refused(&data, &with(&packed, &stranger.sign(&packed))).contains("key that is not known"));
    assert!(refused(&data, &with(&packed, &signature.replacen("\nRU", "\nRW", 1))).contains("old form"));
    assert!(refused(&data, &with(&packed, "nonsense")).contains("cannot be read"));
    let unsigned = refused(&data, &wrap(&[("catalog.zip", packed.as_slice())]));
    assert!(unsigned.contains("not signed") && unsigned.contains("--as-overlay"), "{unsigned}");
    fs::write(data.path().join("keys/broken.pub"), "no key\n").unwrap();
    assert!(refused(&data, &with(&packed, &signature)).contains("broken.pub"));
}

/// An archive in which a name stands in the place of another one as long, as no tool would write it.
fn renamed(name: &str, evil: &[u8]) -> Vec<u8> {
    assert_eq!(name.len(), evil.len());
    let mut files = small("2127-01");
    files.push((name.to_owned(), "[]".to_owned()));
    let mut bytes = pack(&files);
    let places: Vec<usize> =
        (0..bytes.len() - name.len()).filter(|i| bytes[*i..].starts_with(name.as_bytes())).collect();
    assert_eq!(places.len(), 2, "in the local and in the central header");
    for place in places {
        bytes[place..place + evil.len()].copy_from_slice(evil);
    }
    bytes
}

#[test]
fn what_no_catalogue_holds_is_refused_with_its_reason() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let deep = [("a/b/c.ron", "[]")].map(|(path, text)| (path.to_owned(), text.to_owned()));
    let mut link = ZipWriter::new(Cursor::new(Vec::new()));
    link.add_symlink("criteria/gdpr.ron", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let many: Vec<File> = (0..5001).map(|i| (format!("f{i}.ron"), String::new())).collect();
    let capital = [("risks.ron", "[]"), ("Risks.ron", "[]")].map(|(path, text)| (path.to_owned(), text.to_owned()));
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("leads out of its folder", renamed("aa/upper.ron", b"../upper.ron")),
        ("leads out of its folder", renamed("aa/bb.ron", b"aa/../b.r")),
        ("begins at the root", renamed("aetc/shadow.ron", b"/etc/shadow.ron")),
        ("begins at the root", renamed("aaawindows.ron", b"C:/windows.ron")),
        ("holds a backslash", renamed("aa-upper.ron", b"..\\upper.ron")),
        ("not UTF-8", renamed("aa-upper.ron", b"\xff\xfe-upper.ron")),
        ("is not allowed", renamed("aa-upper.ron", b"aa\x1bupper.ron")),
        ("is not allowed", renamed("aa-upper.ron", b".hiddenx.ron")),
        ("device under Windows", renamed("aa/xxx.ron", b"aa/con.ron")),
        ("device under Windows", renamed("xxx1/services.ron", b"COM1/services.ron")),
        ("two files of one name", renamed("catalox.ron", b"catalog.ron")),
        ("two files of one name", pack(&capital)),
        ("lies too deep", pack(&deep)),
        ("is a link", link.finish().unwrap().into_inner()),
        ("more files", pack(&many)),
        ("not a whole ZIP", b"nonsense".to_vec()),
    ];
    for (reason, packed) in cases {
        let message = refused(&data, &publisher.signed(&packed));
        assert!(message.contains(reason), "{reason}: {message}");
        assert!(message.contains("new.wisselcat") && message.contains("nothing was changed"), "{message}");
        assert!(!message.contains('\u{1b}'), "a terminal would obey it");
    }
    let no_text = archive(&[("risks.ron", b"\xff\xfe".as_slice())], CompressionMethod::Deflated);
    assert!(refused(&data, &publisher.signed(&no_text)).contains("not UTF-8 text"));
    let odd = wrap(&[("catalog.zip", pack(&small("2127-01")).as_slice()), ("more.txt", b"x".as_slice())]);
    assert!(refused(&data, &odd).contains("more.txt"));
    assert!(refused(&data, b"nonsense").contains("not a whole ZIP"));
    assert!(!data.path().join("editions").exists(), "nothing was unpacked");
}

/// Whoever sends a file names it: `...wisselcat` without its ending is `..`.
#[test]
fn the_name_of_a_file_leads_no_overlay_out_of_its_folder() {
    let publisher = Publisher::new();
    let patch = [("services/kmeet.ron".to_owned(), "(id: \"kmeet\", name: \"Our kMeet\")".to_owned())];
    let bytes = wrap(&[("catalog.zip", pack(&patch).as_slice())]);
    for (name, folder) in [
        ("...wisselcat", "overlay"),
        ("..wisselcat", "overlay"),
        ("nul.wisselcat", "overlay-nul"),
        ("a\u{202e}b:c.wisselcat", "a-b-c"),
        ("Büro 2.wisselcat", "Büro 2"),
    ] {
        let data = publisher.data();
        let package = edition::open(&put(&data, "new.wisselcat", &bytes), data.path()).unwrap();
        let used = edition::base(Some(data.path()));
        let path = data.path().join(name);
        let taken = edition::take_overlay(data.path(), &path, &package, &used).unwrap();
        assert_eq!(taken, data.path().join("overlays").join(folder), "{name}");
        assert!(taken.join("services/kmeet.ron").is_file() && data.path().join("keys/publisher.pub").is_file());
        let again = edition::take_overlay(data.path(), &path, &package, &used).unwrap_err();
        assert!(matches!(again, EditionError::Exists(_)), "{again}");
    }
}

#[test]
fn what_the_signer_says_steers_nothing_and_has_an_end() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let packed = pack(&small("2127-01"));
    let said = format!("a\u{1b}[31m\u{202e}b{}", "x".repeat(1000));
    let KeyPair { pk, sk } = &publisher.0;
    let signature = minisign::sign(Some(pk), sk, Cursor::new(&packed), Some(said.as_str()), None).unwrap();
    let signature = signature.into_string();
    let bytes = wrap(&[("catalog.zip", packed.as_slice()), ("catalog.zip.minisig", signature.as_bytes())]);
    let comment = install(&data, &bytes).unwrap().installed.comment;
    assert!(comment.starts_with("a [31m bx") && comment.chars().count() == 200, "{comment:?}");
}

#[test]
fn an_edition_dated_too_far_ahead_can_be_left_again() {
    let publisher = Publisher::new();
    let data = publisher.data();
    install(&data, &publisher.edition(&small("9999-12"))).unwrap();
    assert!(refused(&data, &publisher.edition(&small("2127-01"))).contains("go back"));
    edition::roll_back(data.path()).unwrap();
    install(&data, &publisher.edition(&small("2127-01"))).unwrap();
    assert_eq!(in_use(&data), plain("2127-01"));
}

#[test]
fn a_bomb_is_not_unpacked() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let zeros = vec![b' '; 4 * 1024 * 1024];
    let mut larger = zeros.clone();
    larger.push(b' ');
    let one = archive(&[("risks.ron", larger.as_slice())], CompressionMethod::Deflated);
    assert!(one.len() < 64 * 1024);
    assert!(refused(&data, &publisher.signed(&one)).contains("more than 4 MiB"));
    let names: Vec<String> = (0..17).map(|i| format!("f{i}.ron")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), zeros.as_slice())).collect();
    let all = archive(&parts, CompressionMethod::Deflated);
    assert!(all.len() < 1024 * 1024);
    assert!(refused(&data, &publisher.signed(&all)).contains("64 MiB together"));
}

#[test]
fn a_catalogue_with_faults_or_a_newer_format_is_refused() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let mut broken = small("2127-01");
    broken.push(("risks.ron".to_owned(), "[(".to_owned()));
    let message = refused(&data, &publisher.edition(&broken));
    assert!(message.contains("new.wisselcat") && message.contains("risks.ron:1:"), "{message}");
    let newer = r#"(format: 9, edition: "2127-01", licence: "CC0-1.0", languages: ["en"], more: 1)"#;
    let message = refused(&data, &publisher.edition(&files(&[("catalog.ron", newer.to_owned())])));
    assert!(message.contains("has format 9"), "{message}");
}

#[test]
fn an_older_edition_does_not_push_a_newer_one_out() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let own = own();
    for edition in ["2025-01", own.as_str()] {
        let message = refused(&data, &publisher.edition(&small(edition)));
        assert!(message.contains(&format!("not newer than {own}")), "{message}");
    }
    install(&data, &publisher.edition(&small("2127-03"))).unwrap();
    assert!(refused(&data, &publisher.edition(&small("2127-01"))).contains("not newer than 2127-03"));
    assert!(refused(&data, &publisher.edition(&small("2127-03"))).contains("not newer than 2127-03"));
    install(&data, &publisher.edition(&small("2127-03-15"))).unwrap();
    assert_eq!(in_use(&data), plain("2127-03-15"));
}

#[test]
fn back_to_the_edition_before_and_then_to_the_built_in_one() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let nothing = edition::roll_back(data.path()).unwrap_err();
    assert!(matches!(nothing, EditionError::NothingBefore));
    for edition in ["2127-01", "2127-02", "2127-03"] {
        install(&data, &publisher.edition(&small(edition))).unwrap();
    }
    assert_eq!(editions(&data).len(), 3, "the edition in use, the one before, and the record");
    edition::roll_back(data.path()).unwrap();
    assert_eq!(in_use(&data), plain("2127-02"));
    edition::roll_back(data.path()).unwrap();
    assert_eq!(in_use(&data), plain(&own()));
    assert_eq!(editions(&data), ["current"]);
    assert!(edition::roll_back(data.path()).is_err());
    install(&data, &publisher.edition(&small("2127-02"))).unwrap();
    assert_eq!(in_use(&data), plain("2127-02"), "it can be installed again");
}

#[test]
fn a_damaged_edition_gives_way_to_the_built_in_one() {
    let publisher = Publisher::new();
    let data = publisher.data();
    let bytes = publisher.edition(&small("2127-01"));
    let folder = || data.path().join("editions").join(&editions(&data)[0]);
    let record = data.path().join("editions/current");
    let damages: [(&str, &dyn Fn()); 4] = [
        ("not those that were installed", &|| fs::write(folder().join("risks.ron"), "[]").unwrap()),
        ("not those that were installed", &|| fs::write(folder().join("criteria/gdpr.ron"), "[(").unwrap()),
        ("is not there", &|| fs::remove_dir_all(folder()).unwrap()),
        ("cannot be read which edition", &|| fs::write(&record, "(format: 1, now").unwrap()),
    ];
    for (words, damage) in damages {
        install(&data, &bytes).unwrap();
        assert_eq!(in_use(&data), plain("2127-01"));
        damage();
        let (edition, notice) = in_use(&data);
        assert_eq!(edition, own());
        assert!(notice.contains(words), "{notice}");
        edition::roll_back(data.path()).unwrap();
        assert_eq!(in_use(&data), plain(&own()));
    }
}

#[test]
fn a_program_with_a_newer_edition_uses_its_own() {
    let publisher = Publisher::new();
    let data = publisher.data();
    install(&data, &publisher.edition(&small("2127-01"))).unwrap();
    let record = data.path().join("editions/current");
    let text = fs::read_to_string(&record).unwrap();
    assert!(text.contains("2127-01"), "{text}");
    // As if the program had been updated to an edition of the same month.
    fs::write(&record, text.replace("2127-01", &own())).unwrap();
    let (edition, notice) = in_use(&data);
    assert_eq!(edition, own());
    assert!(notice.contains("built into the program"), "{notice}");
    edition::roll_back(data.path()).unwrap();
    assert_eq!(in_use(&data), plain(&own()));
}
