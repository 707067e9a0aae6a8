//! Use cases that today's tools suggest: one for each purpose that a tool serves which no use case replaces yet.
//!
//! In: the tools of the inventory. Out: [`CaseOffer`]s, in the order of the purposes.

use super::ToolChoice;
use crate::app::view::words;
use crate::catalog::Purpose;
use crate::text::Language;

/// A use case that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaseOffer {
    pub(crate) purpose: Purpose,
    /// Name of the purpose.
    pub(crate) name: String,
    /// Ids of the tools that it would replace; never empty.
    pub(crate) replaces: Vec<String>,
    /// Their names.
    pub(crate) tools: String,
}

/// The offers for these tools. A tool of several purposes is offered for its main one; the form has the others.
pub(super) fn offers(tools: &[ToolChoice], language: Language) -> Vec<CaseOffer> {
    Purpose::ALL.iter().filter_map(|purpose| offer(tools, *purpose, language)).collect()
}

fn offer(tools: &[ToolChoice], purpose: Purpose, language: Language) -> Option<CaseOffer> {
    let tools: Vec<&ToolChoice> =
        tools.iter().filter(|tool| !tool.replaced && tool.purposes.first() == Some(&purpose)).collect();
    let names: Vec<&str> = tools.iter().map(|tool| tool.name.as_str()).collect();
    (!tools.is_empty()).then(|| CaseOffer {
        purpose,
        name: words::purpose(language, purpose),
        replaces: tools.iter().map(|tool| tool.id.clone()).collect(),
        tools: names.join(", "),
    })
}
