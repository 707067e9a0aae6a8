//! Whose services are asked about, who answers for them, and who of the client's shortlist gets no letter.
//!
//! In: a ranking with its decision. Out: options; a sentence for those who decide.

use super::vendor::Gathered;
use crate::dossier::{OptionId, Shape};
use crate::plan::in_force;
use crate::report::documents::draft::Draft;
use crate::score::{
    Carrier, Question, Ranking, SAMPLES, Scored, Spread, Status, acceptability, contenders, questions_about, turn,
};

/// The options whose operators are asked. Once something is intended, only those are written to on whom it rests: what
/// was chosen, what takes over, and the first by points that it is measured by. Of an open move those who may come first,
/// who would take the first place, and the client's shortlist as far as it is not out.
pub(super) fn asked_about<'r, 'a>(draft: &Draft<'a>, ranking: &'r Ranking<'a>) -> Vec<&'r Scored<'a>> {
    let index = draft.dossier.moves.iter().position(|of| std::ptr::eq(of, ranking.of));
    let chosen = index.map(|index| in_force(draft.dossier, index)).unwrap_or_default();
    let next = ranking.of.decision.iter().filter_map(|d| d.runner_up.as_ref());
    let decided = chosen.into_iter().chain(next);
    let kept = kept(draft, ranking);
    let mut options: Vec<&Scored<'a>> = decided.chain(&kept).filter_map(|id: &OptionId| ranking.find(id)).collect();
    if options.is_empty() {
        let samples = acceptability(ranking, Spread::Around(draft.dossier.certainty()), SAMPLES);
        options = contenders(ranking, &samples);
        options.extend(ranking.runner_up().into_iter().chain(next_by_an_answer(ranking, &options)));
        let listed = ranking.of.shortlist.iter().filter_map(|id| ranking.find(id));
        options.extend(listed.filter(|option| option.rank.is_some()));
    }
    options.extend(ranking.leader().or_else(|| ranking.by_likely().first().copied()));
    options.sort_by(|a, b| a.option.id.cmp(&b.option.id));
    options.dedup_by(|a, b| a.option.id == b.option.id);
    options
}

/// Who takes the first place by the weightiest answer that changes it: one about the leader, else about another.
fn next_by_an_answer<'r, 'a>(ranking: &'r Ranking<'a>, options: &[&'r Scored<'a>]) -> Option<&'r Scored<'a>> {
    let decisive: Vec<Question<'a>> = questions_about(ranking, options).into_iter().filter(|q| q.decisive).collect();
    let leads = |q: &&Question<'a>| ranking.leader().is_some_and(|first| q.options.contains(&first.option.id));
    let question = decisive.iter().find(leads).or(decisive.first())?;
    ranking.find(&turn(ranking, question.position, &question.about)?.leader)
}

/// Today's tools where they were decided to stay.
pub(super) fn kept(draft: &Draft<'_>, ranking: &Ranking<'_>) -> Vec<OptionId> {
    let stays = ranking.of.decision.as_ref().is_some_and(|d| d.kind == Shape::Keep);
    let tools = ranking.of.replaces.iter().filter(|_| stays).filter_map(|id| draft.dossier.tool(id));
    tools.filter_map(|tool| tool.service.as_ref()).map(OptionId::from).collect()
}

/// The option whose operator is asked: of a service or operator its own, of a program the best that runs it. Who lends
/// a machine is not asked about a program that the client runs on it.
pub(super) fn spokesman<'r, 'a>(question: &Question<'a>, asked: &[&'r Scored<'a>]) -> Option<&'r Scored<'a>> {
    let of = |o: &&Scored<'a>| match &question.about {
        Carrier::Provider(id) => o.option.provider.is_some_and(|p| p.id == *id),
        Carrier::Service(id) => o.option.service.id == *id,
        Carrier::Software(_) | Carrier::SelfHosted(_) | Carrier::Override(_) => !o.option.composed,
    };
    let rests = |o: &&Scored<'a>| o.option.provider.is_some() && question.options.contains(&o.option.id);
    let mut options: Vec<&'r Scored<'a>> = asked.iter().copied().filter(rests).filter(of).collect();
    options.sort_by(|a, b| b.score.likely.total_cmp(&a.score.likely));
    options.first().copied()
}

/// While nothing is decided, by what rule one is asked; and whom of the shortlist nobody writes to, each with the reason.
pub(super) fn shortlist(
    draft: &Draft<'_>,
    gathered: &Gathered<'_>,
    (index, ranking): (usize, &Ranking<'_>),
) -> Option<String> {
    let open = ranking.of.decision.is_none();
    let listed = !ranking.of.shortlist.is_empty();
    let rule = open.then(|| draft.tr(if listed { "doc-ask-whom-listed" } else { "doc-ask-whom" }));
    let asked = |id: &OptionId| gathered.options.iter().any(|(at, other)| *at == index && other == id);
    let left = ranking.of.shortlist.iter().filter(|id| !asked(id));
    let one = |id: &OptionId| {
        let why = match ranking.find(id) {
            None => "doc-ask-left-missing",
            Some(option) if option.status == Status::Fails => "doc-ask-left-fails",
            Some(_) => "doc-ask-left-decided",
        };
        format!("{} ({})", draft.words.option(id), draft.tr(why))
    };
    let names: Vec<String> = left.map(one).collect();
    let left = (!names.is_empty()).then(|| draft.with("doc-ask-left", &[("names", names.join("; ").into())]));
    let said: Vec<String> = rule.into_iter().chain(left).collect();
    (!said.is_empty()).then(|| said.join(" "))
}
