//! The world Typst sees: one template, one file of data, our fonts, and the date of the document.
//!
//! In: the data of a document as JSON and its date. Out: a [`typst::World`] without file system, network, system
//! fonts or clock, so that the same document is laid out alike on every machine.

use std::sync::LazyLock;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt as _, World};

const TEMPLATE: &str = include_str!("../../assets/typst/document.typ");

pub(crate) const FONT_FILES: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../assets/fonts/Inter-Italic.otf"),
    include_bytes!("../../assets/fonts/Inter-Medium.otf"),
    include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../assets/fonts/Inter-Bold.otf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FONT_FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Typst's library; header cells of rows still stand behind a feature.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// The fonts of all documents.
pub(crate) fn fonts() -> &'static [Font] {
    &FONTS
}

/// What Typst can reach while it lays out one document.
pub(crate) struct DocumentWorld {
    template: Source,
    data_id: FileId,
    data: Bytes,
    today: Option<Datetime>,
}

impl DocumentWorld {
    /// A world around this data; `None` only if the names of the two files were no paths.
    pub(crate) fn new(data: String, as_of: Date) -> Option<Self> {
        let template = Source::new(file_id("document.typ")?, TEMPLATE.to_owned());
        let data_id = file_id("document.json")?;
        Some(Self { template, data_id, data: Bytes::from_string(data), today: datetime(as_of) })
    }
}

/// A date in Typst's type, at the first second of the day.
pub(crate) fn datetime(date: Date) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl World for DocumentWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}
