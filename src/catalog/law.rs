//! Opinions of authorities, legal duties, and what was searched for and not found.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::fact::Source;
use super::id::{CriterionId, DutyId, OpinionId, ProviderId, ServiceId, SoftwareId};
use super::is_default;
use super::kind::{Confidence, Verdict, kinds};
use super::scalar::{Country, Day, PartDate};
use crate::text::{Language, Text, tr, tr_known};

/// What an opinion is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// A program.
    Software(SoftwareId),
    /// An operator.
    Provider(ProviderId),
    /// A service.
    Service(ServiceId),
}

impl About {
    /// `kind:id` for machines.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Software(id) => format!("software:{id}"),
            Self::Provider(id) => format!("provider:{id}"),
            Self::Service(id) => format!("service:{id}"),
        }
    }
}

kinds! {
    /// Who spoke.
    AuthorityKind {
        /// A data protection authority.
        DataProtectionAuthority = "data-protection-authority",
        /// A security authority.
        SecurityAuthority = "security-authority",
        /// A court.
        Court = "court",
        /// A parliament.
        Parliament = "parliament",
    }
    /// Whose duty it is.
    Who {
        /// The controller.
        Controller = "controller",
        /// The employer.
        Employer = "employer",
        /// The processor.
        Processor = "processor",
    }
}

/// What an authority said about a product.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// Id.
    pub id: OpinionId,
    /// The entity it is about.
    pub about: About,
    /// Product and version as the authority named it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Name of the authority.
    pub authority: String,
    /// Kind of authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AuthorityKind>,
    /// Its country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// When it spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartDate>,
    /// What it said; absent: no verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Whether it still stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_force: bool,
    /// What it covers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scope: Text,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: Text,
    /// What happened since.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Text,
    /// How well it is documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Sources.
    pub sources: Vec<Source>,
}

/// When a duty must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// Before the decision.
    BeforeDecision,
    /// Before the first data.
    BeforeFirstData,
    /// Before the old tool is closed.
    BeforeClosing,
    /// Within so many hours of the event.
    Within {
        /// Hours.
        hours: u32,
    },
    /// Each year.
    Yearly,
}

impl Due {
    /// Code for machines and messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BeforeDecision => "before-decision",
            Self::BeforeFirstData => "before-first-data",
            Self::BeforeClosing => "before-closing",
            Self::Within { .. } => "within",
            Self::Yearly => "yearly",
        }
    }
}

/// A legal duty that a move can trigger. Without sources it is a question, never law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Id.
    pub id: DutyId,
    /// Name of the law, or the topic where no source was read.
    pub law: String,
    /// What triggers it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Condition,
    /// What to deliver.
    pub deliverable: Text,
    /// Fixed question to the vendor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ask: Text,
    /// Whose duty it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Sources; none: "source first".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

impl Duty {
    /// The law, or the topic, as `language` writes it: the message `law-name-ID` where there is
    /// one, else the catalogue's with the language's own name of the GDPR.
    #[must_use]
    pub fn law_name(&self, language: Language) -> String {
        let known = tr_known(language, &format!("law-name-{}", self.id));
        known.unwrap_or_else(|| self.law.replace("GDPR", &tr(language, "law-gdpr")))
    }
}

/// Something that was searched for and not found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// `service:id`, `software:id` or `provider:id`.
    pub entity: String,
    /// The criterion that stays unknown.
    pub criterion: CriterionId,
    /// What was searched.
    pub searched: Text,
    /// When.
    pub on: Day,
}
