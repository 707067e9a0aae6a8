//! What the styles look like: a table that `styles.rs` writes out.

/// A paragraph style. Sizes and distances are lengths with their unit; empty: as its parent's.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) name: &'static str,
    pub(super) shown: &'static str,
    pub(super) parent: &'static str,
    pub(super) paragraph: &'static [(&'static str, &'static str)],
    pub(super) text: &'static [(&'static str, &'static str)],
    /// Sheets that begin with such a paragraph; empty: it stays where it is.
    pub(super) sheets: &'static str,
}

const fn look(
    name: &'static str,
    parent: &'static str,
    paragraph: &'static [(&'static str, &'static str)],
    text: &'static [(&'static str, &'static str)],
) -> Look {
    Look { name, shown: name, parent, paragraph, text, sheets: "" }
}

const fn shown(shown: &'static str, look: Look) -> Look {
    Look { shown, ..look }
}

const fn on(sheets: &'static str, look: Look) -> Look {
    Look { sheets, ..look }
}

const QUIET: (&str, &str) = ("fo:color", "#566072");
const BOLD: (&str, &str) = ("fo:font-weight", "bold");
const KEEP: (&str, &str) = ("fo:keep-with-next", "always");
const END: (&str, &str) = ("fo:text-align", "end");
const CENTER: (&str, &str) = ("fo:text-align", "center");
const INFO: &[(&str, &str)] = &[
    ("fo:background-color", "#f2f4f7"),
    ("fo:border-left", "2.25pt solid #1f5a99"),
    ("fo:padding", "4pt"),
    ("fo:padding-left", "8pt"),
    ("fo:margin-bottom", "10pt"),
];
const WARNING: &[(&str, &str)] = &[
    ("fo:background-color", "#fdf5ec"),
    ("fo:border-left", "2.25pt solid #b3560b"),
    ("fo:padding", "4pt"),
    ("fo:padding-left", "8pt"),
    ("fo:margin-bottom", "10pt"),
];
const TITLE_ABOVE: &[(&str, &str)] = &[KEEP, ("fo:margin-bottom", "0pt")];
const TITLE: &[(&str, &str)] = &[("fo:margin-bottom", "6pt"), KEEP];
const TITLE_TEXT: &[(&str, &str)] = &[("fo:font-size", "22pt"), BOLD];

pub(super) const LOOKS: &[Look] = &[
    look("Body", "Standard", &[], &[]),
    shown("Title", look("Title", "Standard", TITLE, TITLE_TEXT)),
    on("First", look("FirstTitle", "Title", &[], &[])),
    look("Subtitle", "Standard", &[("fo:margin-bottom", "12pt")], &[("fo:font-size", "12pt"), QUIET]),
    look("Letterhead", "Standard", &[("fo:margin-bottom", "0pt")], &[("fo:font-size", "8.5pt"), QUIET]),
    on("First", look("FirstLetterhead", "Letterhead", &[], &[])),
    shown(
        "Heading 1",
        look("Heading1", "Standard", &[("fo:margin-top", "20pt"), KEEP], &[("fo:font-size", "15pt"), BOLD]),
    ),
    shown(
        "Heading 2",
        look("Heading2", "Standard", &[("fo:margin-top", "15pt"), KEEP], &[("fo:font-size", "12pt"), BOLD]),
    ),
    shown(
        "Heading 3",
        look("Heading3", "Standard", &[("fo:margin-top", "12pt"), KEEP], &[("fo:font-size", "10.5pt"), BOLD]),
    ),
    shown("Heading 4", look("Heading4", "Standard", &[("fo:margin-top", "10pt"), KEEP], &[BOLD])),
    shown("Heading 5", look("Heading5", "Standard", &[("fo:margin-top", "10pt"), KEEP], &[BOLD, QUIET])),
    look("ListText", "Standard", &[("fo:margin-bottom", "4pt")], &[]),
    shown(
        "Quotations",
        look("Quote", "Standard", &[("fo:border-left", "2.25pt solid #c9d0da"), ("fo:padding-left", "10pt")], &[]),
    ),
    look(
        "Caption",
        "Standard",
        &[("fo:margin-top", "8pt"), ("fo:margin-bottom", "4pt"), KEEP],
        &[("fo:font-size", "8.5pt"), QUIET],
    ),
    look("Source", "Standard", &[("fo:margin-bottom", "10pt")], &[("fo:font-size", "8.5pt"), QUIET]),
    look("Picture", "Standard", &[("fo:margin-top", "6pt"), ("fo:margin-bottom", "3pt"), KEEP], &[]),
    look("NoteInfo", "Standard", INFO, &[]),
    look("NoteInfoTitle", "NoteInfo", TITLE_ABOVE, &[BOLD, ("fo:color", "#1f5a99")]),
    look("NoteWarning", "Standard", WARNING, &[]),
    look("NoteWarningTitle", "NoteWarning", TITLE_ABOVE, &[BOLD, ("fo:color", "#b3560b")]),
    look("TableText", "Standard", &[("fo:margin-bottom", "0pt")], &[("fo:font-size", "9pt")]),
    look("TableTextCenter", "TableText", &[CENTER], &[]),
    look("TableTextEnd", "TableText", &[END], &[]),
    look("TableSmall", "TableText", &[], &[("fo:font-size", "8pt")]),
    look("TableSmallCenter", "TableSmall", &[CENTER], &[]),
    look("TableSmallEnd", "TableSmall", &[END], &[]),
    look("TableHead", "TableText", &[], &[BOLD]),
    look("TableHeadCenter", "TableHead", &[CENTER], &[]),
    look("TableHeadEnd", "TableHead", &[END], &[]),
    look("TableKey", "TableText", &[], &[QUIET]),
    look("AfterTable", "Standard", &[("fo:margin-bottom", "3pt")], &[("fo:font-size", "4pt")]),
    look("NewPage", "AfterTable", &[("fo:break-before", "page")], &[]),
    on("Upright", look("ToUpright", "AfterTable", &[], &[])),
    on("Turned", look("ToTurned", "AfterTable", &[], &[])),
    look("Edge", "Standard", &[("fo:margin-bottom", "0pt")], &[("fo:font-size", "8pt"), QUIET]),
];

/// Styles of letters.
pub(super) const LETTERS: [(&str, &[(&str, &str)]); 3] = [
    ("Strong", &[BOLD]),
    ("Emphasis", &[("fo:font-style", "italic")]),
    (
        "Link",
        &[("fo:color", "#1f5a99"), ("style:text-underline-style", "solid"), ("style:text-underline-width", "auto")],
    ),
];

/// Styles of cells.
pub(super) const CELLS: [(&str, &[(&str, &str)]); 4] = [
    ("Cell", &[("fo:border-bottom", "0.5pt solid #c9d0da")]),
    ("SumCell", &[("fo:background-color", "#f2f4f7"), ("fo:border-bottom", "0.5pt solid #c9d0da")]),
    (
        "HeadCell",
        &[
            ("fo:background-color", "#f2f4f7"),
            ("fo:border-top", "0.75pt solid #566072"),
            ("fo:border-bottom", "0.75pt solid #566072"),
            ("style:vertical-align", "bottom"),
        ],
    ),
    ("PairCell", &[]),
];

/// Marks of lists that do not count.
pub(super) const MARKS: [(&str, &str); 3] = [("ListBullet", "•"), ("ListOpen", "☐"), ("ListTicked", "☑")];
