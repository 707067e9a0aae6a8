//! The four example clients.

/// An example client that is compiled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// A small coaching firm.
    Coaching,
    /// A school.
    School,
    /// A medical practice.
    Practice,
    /// An association.
    Association,
}

impl Example {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Coaching, Self::School, Self::Practice, Self::Association];

    /// Name on the command line and in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Coaching => "coaching",
            Self::School => "school",
            Self::Practice => "practice",
            Self::Association => "association",
        }
    }

    /// The text of its file.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Coaching => include_str!("../../assets/examples/coaching.wissel"),
            Self::School => include_str!("../../assets/examples/school.wissel"),
            Self::Practice => include_str!("../../assets/examples/practice.wissel"),
            Self::Association => include_str!("../../assets/examples/association.wissel"),
        }
    }
}
