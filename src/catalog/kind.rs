//! Closed lists of the catalogue: purposes, groups, scopes, and their codes for machines.

use serde::{Deserialize, Serialize};

/// A plain enum that is written as its variant's name in RON and as kebab-case in JSON.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every value, in the order of the formats.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code in JSON and in keys of messages.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }
        }
    )*};
}
pub(crate) use kinds;

kinds! {
    /// What a tool is used for.
    Purpose {
        /// Meetings by video.
        VideoConferencing = "video-conferencing",
        /// Servers and web space.
        Hosting = "hosting",
        /// Keeping and sharing files.
        Files = "files",
        /// Messages and chat.
        Messaging = "messaging",
        /// Public pages and networks.
        SocialMedia = "social-media",
        /// Planners for company accounts.
        SocialManagement = "social-management",
        /// Password safes.
        AccountManagement = "account-management",
        /// Several of these from one hand.
        Suite = "suite",
    }
    /// A group of criteria; `Practicality` holds the wishes.
    Group {
        /// Data protection law.
        Gdpr = "gdpr",
        /// Security.
        Security = "security",
        /// Business model and freedom to leave.
        Independence = "independence",
        /// Everyday use.
        Practicality = "practicality",
    }
    /// Whose property a criterion is.
    Scope {
        /// One plan at one operator.
        Service = "service",
        /// The program.
        Software = "software",
        /// The operator.
        Provider = "provider",
    }
    /// Where a composed option takes a service's property from.
    SelfHosting {
        /// From the host, unless the program's own facts say otherwise.
        FromHosting = "from-hosting",
        /// Only from the program's own facts.
        FromSoftware = "from-software",
    }
    /// How well the source supports a level.
    Confidence {
        /// Indirect, contradicted or conditional.
        Low = "low",
        /// It follows from a primary source, or a named report gives details.
        Medium = "medium",
        /// A primary source states it for this entity and plan.
        High = "high",
    }
    /// What a fact rests on.
    Basis {
        /// A test of ours.
        Measured = "measured",
        /// A page or contract about this service and plan.
        ThisService = "this-service",
        /// What the software does by default.
        Program = "program",
        /// The operator's website, not the service.
        OperatorWebsite = "operator-website",
        /// Someone else's report.
        Secondary = "secondary",
        /// A document read in full that does not contain it.
        Absence = "absence",
    }
    /// What an authority said.
    Verdict {
        /// Usable as it is.
        Positive = "positive",
        /// Usable under conditions.
        Conditional = "conditional",
        /// Not usable.
        Negative = "negative",
    }
}

/// The purposes something applies to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purposes {
    /// All of them.
    #[default]
    All,
    /// Only these.
    Only(Vec<Purpose>),
}

impl Purposes {
    /// Whether `purpose` is among them.
    #[must_use]
    pub fn contains(&self, purpose: Purpose) -> bool {
        match self {
            Self::All => true,
            Self::Only(list) => list.contains(&purpose),
        }
    }

    pub(crate) fn is_all(&self) -> bool {
        *self == Self::All
    }
}
