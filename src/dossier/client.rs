//! The client, the adviser, and the tools in use today.

use serde::{Deserialize, Serialize};

use crate::catalog::{
    Amount, Country, Currency, Day, Flag, Map, Money, Per, Regime, Region, Representation, Role, Sector, ServiceId,
    is_default,
};

/// Who advises, and with which interests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adviser {
    /// Name of the person or firm.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Memberships, commissions; empty: none declared.
    #[serde(default, skip_serializing_if = "is_default")]
    pub interests: String,
}

/// Who holds something that everything hangs on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyholder {
    /// Who holds it; empty: nobody or not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub holder: String,
    /// Who stands in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deputy: String,
}

/// Domain, name servers, administrators, backups and recovery codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Who holds the domain.
    #[serde(default, skip_serializing_if = "is_default")]
    pub domain_registrar: Keyholder,
    /// Who holds the name servers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dns: Keyholder,
    /// Who holds the administrators' accounts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub admin_accounts: Keyholder,
    /// Who holds the backups.
    #[serde(default, skip_serializing_if = "is_default")]
    pub backups: Keyholder,
    /// Who holds the recovery codes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recovery_codes: Keyholder,
}

/// The client. A question that is not answered is absent, never "no".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name.
    pub name: String,
    /// Country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Part of the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Sector; absent: other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sector: Sector,
    /// Data protection law; absent: the GDPR.
    #[serde(default, skip_serializing_if = "is_default")]
    pub regime: Regime,
    /// Body that represents the staff; absent: not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub representation: Representation,
    /// People who use the tools.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// Employees among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employees: Option<u32>,
    /// Bound to professional secrecy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub professional_secrecy: Option<bool>,
    /// Health data and other special categories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_categories: Option<bool>,
    /// People under age take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minors: Option<bool>,
    /// A data protection officer is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_protection_officer: Option<bool>,
    /// Patients are treated by video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treats_by_video: Option<bool>,
    /// Value added tax is deducted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deducts_vat: Option<bool>,
    /// Rate the client pays on services, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_percent: Option<Money>,
    /// Lines of the address, for letterheads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Mail or telephone, for letterheads.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact: String,
    /// PNG or SVG in base64, for letterheads.
    #[serde(default, skip_serializing_if = "is_default")]
    pub logo: String,
    /// Who holds what everything hangs on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub keys: Keys,
}

impl Client {
    /// The body that represents the staff. Who employs nobody has none, also where the question was left open.
    #[must_use]
    pub fn staff_body(&self) -> Representation {
        match (self.representation, self.employees) {
            (Representation::Unknown, Some(0)) => Representation::None,
            (body, _) => body,
        }
    }

    /// Code of a role as it is called here: who employs nobody has a team, and no staff.
    #[must_use]
    pub fn role_code(&self, role: Role) -> &'static str {
        if role == Role::Staff && self.employees == Some(0) { "team" } else { role.code() }
    }

    /// The answer to a yes/no question; `None` = not answered.
    #[must_use]
    pub const fn flag(&self, flag: Flag) -> Option<bool> {
        match flag {
            Flag::ProfessionalSecrecy => self.professional_secrecy,
            Flag::SpecialCategories => self.special_categories,
            Flag::Minors => self.minors,
            Flag::DataProtectionOfficer => self.data_protection_officer,
            Flag::TreatsByVideo => self.treats_by_video,
            Flag::DeductsVat => self.deducts_vat,
        }
    }

    /// Answers a yes/no question.
    pub const fn set_flag(&mut self, flag: Flag, answer: Option<bool>) {
        match flag {
            Flag::ProfessionalSecrecy => self.professional_secrecy = answer,
            Flag::SpecialCategories => self.special_categories = answer,
            Flag::Minors => self.minors = answer,
            Flag::DataProtectionOfficer => self.data_protection_officer = answer,
            Flag::TreatsByVideo => self.treats_by_video = answer,
            Flag::DeductsVat => self.deducts_vat = answer,
        }
    }
}

/// A login to a tool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// What it is called.
    pub label: String,
    /// Whose it is; empty: nobody's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: String,
    /// Several people share its password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// A second factor is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_factor: Option<bool>,
}

/// A sum of money in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Amount.
    pub amount: Money,
    /// Currency.
    pub currency: Currency,
    /// Period, as of a price.
    pub per: Per,
}

/// A sum of money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// Amount.
    pub amount: Money,
    /// Currency.
    pub currency: Currency,
}

/// The contract of a tool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contract {
    /// Day it renews itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renews_on: Option<Day>,
    /// Calendar days of notice before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u32>,
    /// Length of one more term in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_months: Option<u32>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
}

/// How long one can do without a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Without {
    /// Four hours.
    Hours4,
    /// A day.
    Day,
    /// A week.
    Week,
    /// Longer.
    Longer,
}

impl Without {
    /// Every value, shortest first.
    pub const ALL: [Self; 4] = [Self::Hours4, Self::Day, Self::Week, Self::Longer];

    /// Code in keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hours4 => "hours4",
            Self::Day => "day",
            Self::Week => "week",
            Self::Longer => "longer",
        }
    }
}

/// A tool in use today.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Id, unique in the inventory.
    pub id: String,
    /// The service in the catalogue; absent: not in the catalogue, then `name` says what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Own name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// What it is used for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub used_for: String,
    /// Why people like it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// Officially allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sanctioned: Option<bool>,
    /// People who use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<u32>,
    /// Logins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<Account>,
    /// Contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<Contract>,
    /// Contents to be rescued, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<String>,
    /// Volume in gigabytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume_gb: Option<Amount>,
    /// What stops without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stops: String,
    /// How long one can do without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_for: Option<Without>,
    /// What one would use instead.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fallback: String,
    /// People who can run it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who_can_run: Option<u32>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// Rates of currencies against the first one, by currency.
pub type Rates = Map<Currency, Rate>;

/// What one unit of a foreign currency is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// In euro, or the currency of the budget.
    pub rate: Money,
    /// Day of the rate.
    pub on: Day,
}
