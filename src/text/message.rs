//! Messages for people, by key, from `assets/i18n/{en,de,nl}/*.ftl` (Project Fluent).
//!
//! In: a language, a key and named values. Out: a sentence. A key that is missing shows as
//! `«key»`; the test `every_message_exists_in_all_languages` keeps that from happening.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use super::Language;

/// All message files that were compiled in: path below `assets/i18n` and text.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/i18n.rs"));

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(bundle).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolating marks would land in documents, files and labels.
    bundle.set_use_isolating(false);
    for (path, text) in FILES {
        if path.starts_with(language.code()) {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, _)| part);
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

/// A value inside a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A whole number: shown plainly, and decides between singular and plural.
    Count(usize),
    /// A day, written as the language does.
    Day(Date),
    /// A message that stands inside another one.
    Message(Box<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// A sentence that is not yet in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Key in the `.ftl` files.
    pub key: Cow<'static, str>,
    /// Values by name.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    /// A message without values.
    #[must_use]
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The message with one more value.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// The sentence in `language`.
    #[must_use]
    pub fn to(&self, language: Language) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &self.args {
            let value: FluentValue<'_> = match value {
                Arg::Text(text) => text.as_str().into(),
                Arg::Count(count) => (*count).into(),
                Arg::Day(day) => language.date(*day).into(),
                Arg::Message(message) => message.to(language).into(),
            };
            args.set(name.as_ref(), value);
        }
        lookup(language, &self.key, Some(&args)).unwrap_or_else(|| format!("«{}»", self.key))
    }
}

/// The message `key` in `language`.
#[must_use]
pub fn tr(language: Language, key: &str) -> String {
    lookup(language, key, None).unwrap_or_else(|| format!("«{key}»"))
}

/// The message `key` in `language`, if there is one.
#[must_use]
pub fn tr_known(language: Language, key: &str) -> Option<String> {
    lookup(language, key, None)
}

/// The message `key` in `language` with values, such as `&[("name", "Zoom".into())]`.
#[must_use]
pub fn tr_with(language: Language, key: &str, values: &[(&'static str, Arg)]) -> String {
    let args = values.iter().map(|(n, v)| (Cow::Borrowed(*n), v.clone())).collect();
    Message { key: Cow::Owned(key.to_owned()), args }.to(language)
}

fn lookup(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = BUNDLES.get(language as usize)?;
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}
