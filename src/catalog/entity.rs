//! Software, providers and services, exactly as their files.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, FeatureFact};
use super::id::{CriterionId, FeatureId, ProviderId, ServiceId, SoftwareId};
use super::is_default;
use super::kind::Purpose;
use super::law::About;
use super::map::Map;
use super::parts::{Arrival, Exit, Incident, Note, Price};
use super::scalar::{Country, Day};
use crate::text::Text;

/// Facts by criterion.
pub type Facts = Map<CriterionId, Fact>;
/// Values by feature.
pub type Features = Map<FeatureId, FeatureFact>;

/// Whether something can still be chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Status {
    /// It can be bought or joined.
    #[default]
    Available,
    /// It ended; it can be replaced, never chosen.
    Retired {
        /// Last day.
        on: Day,
        /// What its vendor offers instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        successor: Option<ServiceId>,
    },
}

impl Status {
    /// Code in JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::Retired { .. } => "retired",
        }
    }
}

/// Who stands behind an entity in law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legal {
    /// Name of the legal person; of a service: the contracting party.
    pub entity: String,
    /// Legal form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Country of its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Controlling owner; `none` = found that there is none, absent = not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Country of the controlling owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_country: Option<Country>,
}

impl Legal {
    /// Whether it was found that nobody controls it.
    #[must_use]
    pub fn without_parent(&self) -> bool {
        self.parent.as_deref() == Some("none")
    }
}

/// RON cannot flatten, so the shared fields are written out for each entity and for its patch.
/// The right side of `=>` is the type a patch has for a field of the left side's type.
macro_rules! entity {
    (
        $(#[$doc:meta])* $name:ident, $patch:ident, $about:ident($id:ty)
        { $($(#[$fdoc:meta])* $field:ident: $type:ty => $ptype:ty,)* }
        { $($(#[$ldoc:meta])* $last:ident: Facts,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Id, equal to the file's name.
            pub id: $id,
            /// Name for people.
            pub name: String,
            /// Address of its own page.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub homepage: Option<String>,
            $($(#[$fdoc])* pub $field: $type,)*
            /// What it is used for, the main one first: for that a use case is offered.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub purposes: Vec<Purpose>,
            /// Whether it can still be chosen.
            #[serde(default, skip_serializing_if = "is_default")]
            pub status: Status,
            /// One plain sentence.
            #[serde(default, skip_serializing_if = "is_default")]
            pub summary: Text,
            /// Who stands behind it in law.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub legal: Option<Legal>,
            /// Facts by criterion.
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub facts: Facts,
            $($(#[$ldoc])* #[serde(default, skip_serializing_if = "Map::is_empty")] pub $last: Facts,)*
            /// Values by feature.
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub features: Features,
            /// Prices.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub prices: Vec<Price>,
            /// How contents leave.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub exit: Vec<Exit>,
            /// What to know when moving in.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub arrival: Vec<Arrival>,
            /// What went wrong and how people were told.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub incidents: Vec<Incident>,
            /// Gaps and contradictions.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub notes: Vec<Note>,
        }

        impl Entity for $name {
            fn about(&self) -> About { About::$about(self.id.clone()) }
            fn name(&self) -> &str { &self.name }
            fn homepage(&self) -> Option<&str> { self.homepage.as_deref() }
            fn purposes(&self) -> &[Purpose] { &self.purposes }
            fn status(&self) -> &Status { &self.status }
            fn summary(&self) -> &Text { &self.summary }
            fn legal(&self) -> Option<&Legal> { self.legal.as_ref() }
            fn facts(&self) -> &Facts { &self.facts }
            $(fn $last(&self) -> Option<&Facts> { Some(&self.$last) })*
            fn features(&self) -> &Features { &self.features }
            fn prices(&self) -> &[Price] { &self.prices }
            fn exit(&self) -> &[Exit] { &self.exit }
            fn arrival(&self) -> &[Arrival] { &self.arrival }
            fn incidents(&self) -> &[Incident] { &self.incidents }
            fn notes(&self) -> &[Note] { &self.notes }
        }

        /// A change of one entity in an overlay: the same names, all optional.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $patch {
            pub(super) id: $id,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) name: Option<String>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) homepage: Option<String>,
            $(#[serde(default, skip_serializing_if = "Option::is_none")] pub(super) $field: Option<$ptype>,)*
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) purposes: Option<Vec<Purpose>>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) status: Option<Status>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) summary: Option<Text>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) legal: Option<Legal>,
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub(super) facts: Facts,
            $(#[serde(default, skip_serializing_if = "Map::is_empty")] pub(super) $last: Facts,)*
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub(super) features: Features,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) prices: Option<Vec<Price>>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) exit: Option<Vec<Exit>>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) arrival: Option<Vec<Arrival>>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) incidents: Option<Vec<Incident>>,
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub(super) notes: Option<Vec<Note>>,
            /// Facts and features that are taken away, with the reason.
            #[serde(default, skip_serializing_if = "Map::is_empty")]
            pub(super) withdrawn: Map<String, String>,
        }

        /// What a patch does not name is empty.
        impl Entity for $patch {
            fn about(&self) -> About { About::$about(self.id.clone()) }
            fn name(&self) -> &str { self.name.as_deref().unwrap_or_default() }
            fn homepage(&self) -> Option<&str> { self.homepage.as_deref() }
            fn purposes(&self) -> &[Purpose] { self.purposes.as_deref().unwrap_or_default() }
            fn status(&self) -> &Status { self.status.as_ref().unwrap_or(&Status::Available) }
            fn summary(&self) -> &Text { self.summary.as_ref().unwrap_or(&NO_TEXT) }
            fn legal(&self) -> Option<&Legal> { self.legal.as_ref() }
            fn facts(&self) -> &Facts { &self.facts }
            $(fn $last(&self) -> Option<&Facts> { Some(&self.$last) })*
            fn features(&self) -> &Features { &self.features }
            fn prices(&self) -> &[Price] { self.prices.as_deref().unwrap_or_default() }
            fn exit(&self) -> &[Exit] { self.exit.as_deref().unwrap_or_default() }
            fn arrival(&self) -> &[Arrival] { self.arrival.as_deref().unwrap_or_default() }
            fn incidents(&self) -> &[Incident] { self.incidents.as_deref().unwrap_or_default() }
            fn notes(&self) -> &[Note] { self.notes.as_deref().unwrap_or_default() }
        }

        impl $patch {
            /// Ids of the facts and features it brings.
            pub(super) fn values(&self) -> impl Iterator<Item = &str> {
                let facts = self.facts.keys()$(.chain(self.$last.keys()))*;
                facts.map(|id| id.as_str()).chain(self.features.keys().map(|id| id.as_str()))
            }

            /// The entity with this change: maps merge by key, lists and single values replace.
            pub(super) fn apply(self, to: &mut $name) {
                replace(&mut to.name, self.name);
                replace(&mut to.homepage, self.homepage);
                $(replace(&mut to.$field, self.$field);)*
                replace(&mut to.purposes, self.purposes);
                replace(&mut to.status, self.status);
                replace(&mut to.summary, self.summary);
                replace(&mut to.legal, self.legal);
                replace(&mut to.prices, self.prices);
                replace(&mut to.exit, self.exit);
                replace(&mut to.arrival, self.arrival);
                replace(&mut to.incidents, self.incidents);
                replace(&mut to.notes, self.notes);
                for id in self.withdrawn.keys() {
                    to.facts.remove(id.as_str());
                    $(to.$last.remove(id.as_str());)*
                    to.features.remove(id.as_str());
                }
                to.facts.extend(self.facts);
                $(to.$last.extend(self.$last);)*
                to.features.extend(self.features);
            }
        }
    };
}

static NO_TEXT: Text = Text { en: String::new(), de: None, nl: None };

fn replace<T, P: Into<T>>(old: &mut T, new: Option<P>) {
    if let Some(new) = new {
        *old = new.into();
    }
}

/// What software, providers and services have in common.
pub trait Entity {
    /// Kind and id.
    fn about(&self) -> About;
    /// Name for people.
    fn name(&self) -> &str;
    /// Address of its own page.
    fn homepage(&self) -> Option<&str>;
    /// What it is used for.
    fn purposes(&self) -> &[Purpose];
    /// Whether it can still be chosen.
    fn status(&self) -> &Status;
    /// One plain sentence.
    fn summary(&self) -> &Text;
    /// Who stands behind it in law.
    fn legal(&self) -> Option<&Legal>;
    /// Facts by criterion.
    fn facts(&self) -> &Facts;
    /// Of a program: what holds when a client runs it.
    fn self_hosted(&self) -> Option<&Facts> {
        None
    }
    /// Values by feature.
    fn features(&self) -> &Features;
    /// Prices.
    fn prices(&self) -> &[Price];
    /// How contents leave.
    fn exit(&self) -> &[Exit];
    /// What to know when moving in.
    fn arrival(&self) -> &[Arrival];
    /// What went wrong and how people were told.
    fn incidents(&self) -> &[Incident];
    /// Gaps and contradictions.
    fn notes(&self) -> &[Note];
}

entity! {
    /// A program, whoever runs it.
    Software, SoftwarePatch, Software(SoftwareId) {} {
        /// What holds when a client runs it, by criterion.
        self_hosted: Facts,
    }
}

entity! {
    /// Who runs services.
    Provider, ProviderPatch, Provider(ProviderId) {} {}
}

entity! {
    /// One plan that can be bought or joined at one operator.
    Service, ServicePatch, Service(ServiceId) {
        /// The program behind it, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        software: Option<SoftwareId> => SoftwareId,
        /// Who runs it.
        provider: ProviderId => ProviderId,
        /// Name of the plan its facts hold for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<String> => String,
    } {}
}
