//! Conditions of playbooks, duties, risks and suggestions, as data.
//!
//! Their evaluation against a client is the plan's business; here is only their shape.

use serde::{Deserialize, Serialize};

use super::id::{CriterionId, FeatureId, LevelId};
use super::kind::{Purpose, kinds};
use super::rules::FeatureBar;
use super::scalar::{Country, Region};

kinds! {
    /// What kind of body a client is.
    Sector {
        /// An association.
        Association = "association",
        /// A company.
        Company = "company",
        /// A school or other place of learning.
        Education = "education",
        /// A public body.
        PublicBody = "public-body",
        /// A medical practice, hospital or care service.
        Health = "health",
        /// A law office or similar.
        Legal = "legal",
        /// A cooperative.
        Cooperative = "cooperative",
        /// Anything else.
        Other = "other",
    }
    /// The data protection law of a client.
    Regime {
        /// General Data Protection Regulation.
        Gdpr = "gdpr",
        /// Law of the Protestant Church in Germany.
        DsgEkd = "dsg-ekd",
        /// Law of the Catholic Church in Germany.
        Kdg = "kdg",
        /// Swiss data protection act.
        SwissDsg = "swiss-dsg",
    }
    /// Which body represents the staff.
    Representation {
        /// None.
        None = "none",
        /// Works council, DE and AT.
        Betriebsrat = "betriebsrat",
        /// Staff council of public bodies, DE.
        Personalrat = "personalrat",
        /// Staff representation of churches, DE.
        Mav = "mav",
        /// Works council, NL.
        Or = "or",
        /// Staff representation of small firms, NL.
        Pvt = "pvt",
        /// Participation council of schools, NL.
        Mr = "mr",
        /// Not known.
        Unknown = "unknown",
    }
    /// A yes/no question about the client.
    Flag {
        /// Bound to professional secrecy.
        ProfessionalSecrecy = "professional-secrecy",
        /// Health data and other special categories.
        SpecialCategories = "special-categories",
        /// People under age take part.
        Minors = "minors",
        /// A data protection officer is named.
        DataProtectionOfficer = "data-protection-officer",
        /// Patients are treated by video.
        TreatsByVideo = "treats-by-video",
        /// Value added tax is deducted.
        DeductsVat = "deducts-vat",
    }
    /// The shape of a decision.
    DecisionKind {
        /// To something better.
        Move = "move",
        /// Today's tool stays under conditions.
        Keep = "keep",
        /// The old tool stays for one thing until a date.
        KeepFor = "keep-for",
        /// Two options are tried.
        Trial = "trial",
    }
    /// Which side of a bar.
    Side {
        /// The bar or better.
        AtLeast = "at-least",
        /// The bar or worse.
        AtMost = "at-most",
    }
}

/// When something applies. An unanswered or unknown fact makes it true, also under `Not`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// All of these.
    All(Vec<Condition>),
    /// One of these.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// The client's country.
    Country(Vec<Country>),
    /// The client's part of a country.
    Region(Vec<Region>),
    /// The client's sector.
    Sector(Vec<Sector>),
    /// The client's data protection law.
    Regime(Vec<Regime>),
    /// The body that represents the staff.
    Representation(Vec<Representation>),
    /// A question answered with yes.
    Flag(Flag),
    /// At least so many people.
    AtLeastPeople(u32),
    /// At least so many employees.
    AtLeastEmployees(u32),
    /// Purpose of a decided move.
    Purpose(Vec<Purpose>),
    /// Purposes of replaced tools.
    Replaces(Vec<Purpose>),
    /// An inventory entry, its software or its provider.
    Uses(Vec<String>),
    /// An unsanctioned tool is in use.
    Unofficial,
    /// A replaced tool has a contract.
    HasContract,
    /// The decided option is composed.
    SelfHosted,
    /// Shape of the decision.
    Decided(Vec<DecisionKind>),
    /// Level of the decided option.
    ChosenLevel(CriterionId, Side, LevelId),
    /// Feature of the decided option.
    ChosenFeature(FeatureId, FeatureBar),
}

/// A client that has not said is none of the others.
impl Default for Sector {
    fn default() -> Self {
        Self::Other
    }
}

/// A client that has not said is under the general law.
impl Default for Regime {
    fn default() -> Self {
        Self::Gdpr
    }
}

/// A client that has not said may have any body.
impl Default for Representation {
    fn default() -> Self {
        Self::Unknown
    }
}
