//! What entities have lists of: prices, ways out and in, incidents, notes.

use serde::{Deserialize, Serialize};

use super::fact::Source;
use super::id::{ContentId, PriceId, TaskId};
use super::is_default;
use super::kind::kinds;
use super::scalar::{Amount, Currency, Money, PartDate};
use crate::text::Text;

kinds! {
    /// What a price is paid for.
    Per {
        /// Each person who may start a meeting, a month.
        HostMonth = "host-month",
        /// Each user, a month.
        UserMonth = "user-month",
        /// Each server, a month.
        ServerMonth = "server-month",
        /// Each member, a month.
        MemberMonth = "member-month",
        /// The organisation, a month.
        OrganisationMonth = "organisation-month",
        /// Each gigabyte, a month.
        GbMonth = "gb-month",
        /// Once.
        OneOff = "one-off",
        /// The organisation, a year.
        Year = "year",
    }
    /// What a price says about value added tax.
    Vat {
        /// It comes on top.
        Excluded = "excluded",
        /// It is inside.
        Included = "included",
        /// None is due.
        None = "none",
        /// Not said.
        Unknown = "unknown",
    }
    /// The moment a deadline counts from.
    Anchor {
        /// The contract ends.
        ContractEnd = "contract-end",
        /// Notice is given.
        Notice = "notice",
        /// The contract renews itself.
        Renewal = "renewal",
        /// The account is closed.
        Closing = "closing",
        /// The content was made.
        Creation = "creation",
    }
}

/// How often a price is billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Billed {
    /// Each month.
    Monthly,
    /// Each year.
    Yearly,
    /// Every so many months.
    Months(u32),
}

/// One price of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Id, unique in the entity.
    pub id: PriceId,
    /// Name of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Amount in `currency`.
    pub amount: Money,
    /// Currency.
    pub currency: Currency,
    /// What it is paid for.
    pub per: Per,
    /// How often it is billed; absent: as `per`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billed: Option<Billed>,
    /// What it says about value added tax.
    #[serde(default = "unknown_vat", skip_serializing_if = "is_unknown_vat")]
    pub vat: Vat,
    /// Smallest quantity that can be bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_seats: Option<u32>,
    /// Months until it can be ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// A share that is paid back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returnable: bool,
    /// Conditions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

const fn unknown_vat() -> Vat {
    Vat::Unknown
}

fn is_unknown_vat(vat: &Vat) -> bool {
    *vat == Vat::Unknown
}

/// Until when something can be fetched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Days from or up to the anchor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// So many days after this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Anchor>,
    /// So many days before this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Anchor>,
    /// In words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Text,
}

/// How contents leave a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// Which kind of content.
    pub content: ContentId,
    /// What exactly.
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: Text,
    /// How to get it out.
    pub how: Text,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// What one server carries and needs by its maker's rule. What the sources do not say is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizing {
    /// People at once that one server carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people_per_server: Option<u32>,
    /// Accounts up to which one server is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounts_per_server: Option<u32>,
    /// Processor cores of one server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Memory of one server in gigabytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory_gb: Option<u32>,
    /// Line of one server in megabits a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mbit_per_server: Option<u32>,
    /// What each person at once receives, in megabits a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mbit_down_per_person: Option<Amount>,
    /// What each person at once sends, in megabits a second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mbit_up_per_person: Option<Amount>,
}

/// What to know when moving in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrival {
    /// Task of the playbook that it belongs to; absent: sizing, installing and bringing contents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskId>,
    /// Subject, such as server sizing.
    pub what: Text,
    /// How it is done.
    pub how: Text,
    /// The numbers in it that a server's size follows from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sizing: Option<Sizing>,
    /// It says who may become a customer, and not everybody may.
    #[serde(default, skip_serializing_if = "is_default")]
    pub eligibility: bool,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// Something that went wrong, and how people were told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartDate>,
    /// What happened.
    pub what: Text,
    /// How it was communicated.
    #[serde(default, skip_serializing_if = "is_default")]
    pub communicated: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// A gap or contradiction found on the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The note.
    pub text: Text,
    /// Sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}
