//! Risks: what can go wrong, how one sees it early, what is done against it.
//!
//! In: the plan's risks. Out: a table, the heaviest first.

use super::Outline;
use crate::catalog::{Degree, Risk};
use crate::plan::{NO_RUNNER_UP, RiskLine};
use crate::report::documents::draft::{Draft, join};
use crate::report::{Column, Inlines, Table};

/// A risk as it is printed.
pub(super) struct Weighty<'a> {
    pub(super) name: String,
    line: &'a RiskLine,
    risk: Option<&'a Risk>,
}

/// All risks: that nothing takes over first, then by likelihood and impact.
pub(super) fn by_weight<'a>(outline: &Outline<'a>, draft: &Draft<'a>) -> Vec<Weighty<'a>> {
    let mut list: Vec<Weighty<'a>> = outline
        .plan
        .risks
        .iter()
        .filter_map(|line| {
            let risk = line.risk(draft.catalog);
            let name = match risk {
                Some(risk) => risk.name.get(draft.language).to_owned(),
                None if line.id == NO_RUNNER_UP => {
                    let name = outline.use_case(draft, line.of.unwrap_or_default()).unwrap_or_default();
                    draft.with("plan-risk-no-runner-up", &[("name", name.into())])
                }
                None => return None,
            };
            Some(Weighty { name, line, risk })
        })
        .collect();
    list.sort_by_key(|w| std::cmp::Reverse(w.line.weight(draft.catalog)));
    list
}

pub(super) fn write<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>) {
    let risks = by_weight(outline, draft);
    if risks.is_empty() {
        return;
    }
    draft.section("doc-plan-risks");
    let columns = vec![
        Column::text(draft.tr("doc-plan-risk")).share(1.2),
        Column::text(draft.tr("doc-plan-sign")).share(1.3),
        Column::text(draft.tr("doc-plan-measure")).share(1.9),
        Column::narrow(draft.tr("doc-plan-numbers")),
    ];
    let mut table = Table::new(draft.tr("doc-plan-risks-intro"), columns);
    for weighty in &risks {
        table = table.row(row(outline, draft, weighty));
    }
    draft.table(table);
}

fn row<'a>(outline: &Outline<'a>, draft: &mut Draft<'a>, weighty: &Weighty<'a>) -> [Inlines; 4] {
    let numbers = outline.numbers(&weighty.line.tasks);
    let name = Inlines::new().strong(weighty.name.as_str());
    let Some(risk) = weighty.risk else {
        let measure = draft.tr("plan-risk-no-runner-up-measure");
        return [name, Inlines::new(), measure.into(), numbers.into()];
    };
    let degree = |degree: Degree| draft.tr(&format!("doc-plan-degree-{}", degree.code()));
    let values = [("likelihood", degree(risk.likelihood).into()), ("impact", degree(risk.impact).into())];
    let mut name = name.plain(format!("\n{}", draft.with("doc-plan-likelihood", &values)));
    if weighty.line.find_out {
        name = name.plain(format!("\n{}", draft.tr("doc-plan-if-so")));
    }
    let measure = draft.catalogue(&risk.measure);
    let sources = draft.cite(&risk.sources);
    [name, draft.catalogue(&risk.sign), join(measure, sources), numbers.into()]
}
