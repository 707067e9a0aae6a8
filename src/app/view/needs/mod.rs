//! What the step Needs shows: use cases, need and budget, must-haves, wishes, weights, first places.
//!
//! In: catalogue and dossier, and which use case is open. Out: [`NeedsView`].

pub(crate) mod also;
pub(crate) mod asked;
pub(crate) mod must;
pub(crate) mod offers;
pub(crate) mod voices;
pub(crate) mod wish;

use super::first::FirstView;
use super::weights::WeightsView;
use super::words::{self, Names};
use crate::catalog::{Catalog, Currency, Purpose};
use crate::dossier::{Cost, Dossier, Move, Need};
use crate::score::{self, Acceptability, Order};
use crate::text::Language;
use also::Also;
use must::MustView;
use offers::CaseOffer;
use voices::VoiceView;
use wish::WishView;

/// One use case in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaseLine {
    pub(crate) name: String,
    pub(crate) purpose: String,
    /// Names of the tools it replaces.
    pub(crate) replaces: String,
}

/// A tool of the inventory that a use case may replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ToolChoice {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Purposes of the service behind it, the main one first; empty: not known.
    pub(crate) purposes: Vec<Purpose>,
    /// A use case replaces it already.
    pub(crate) replaced: bool,
}

/// The open use case.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CaseView {
    /// Own name; empty: the purpose's.
    pub(crate) name: String,
    /// Name of the purpose.
    pub(crate) purpose: String,
    pub(crate) meetings: bool,
    pub(crate) replaces: Vec<String>,
    /// What else ends with these tools.
    pub(crate) also: Vec<Also>,
    pub(crate) need: Need,
    pub(crate) seats: Option<u32>,
    pub(crate) budget: Option<Cost>,
    pub(crate) must: MustView,
    pub(crate) wishes: WishView,
    pub(crate) weights: WeightsView,
    pub(crate) voices: Vec<VoiceView>,
    pub(crate) first: FirstView,
}

/// The step Needs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NeedsView {
    pub(crate) language: Language,
    /// Position of the open use case, from 0.
    pub(crate) index: usize,
    pub(crate) cases: Vec<CaseLine>,
    /// One of them is about talks, which can be of two kinds.
    pub(crate) talks: bool,
    pub(crate) purposes: Vec<(Purpose, String)>,
    pub(crate) tools: Vec<ToolChoice>,
    /// Use cases that these tools suggest.
    pub(crate) offers: Vec<CaseOffer>,
    /// `None` = there is no use case yet.
    pub(crate) case: Option<CaseView>,
    /// Currency of a new budget.
    pub(crate) currency: Currency,
    /// Whether the client deducts value added tax, so that budgets are without it; `None` = nobody said.
    pub(crate) deducts_vat: Option<bool>,
}

impl NeedsView {
    /// The step for this dossier with the use case at `index` open.
    pub(crate) fn new(
        catalog: &Catalog,
        dossier: &Dossier,
        (index, samples): (usize, Option<&Acceptability>),
        language: Language,
    ) -> Self {
        let case = |of: &Move| CaseLine {
            name: words::use_case(language, of),
            purpose: words::purpose(language, of.purpose),
            replaces: replaces(catalog, dossier, of),
        };
        let tool = |tool: &crate::dossier::Tool| ToolChoice {
            id: tool.id.clone(),
            name: words::tool(catalog, tool),
            purposes: tool
                .service
                .as_ref()
                .and_then(|id| catalog.services.get(id))
                .map(|s| s.purposes.clone())
                .unwrap_or_default(),
            replaced: dossier.moves.iter().any(|of| of.replaces.contains(&tool.id)),
        };
        let tools: Vec<ToolChoice> = dossier.inventory.iter().map(tool).collect();
        let budgets = dossier.moves.iter().filter_map(|m| m.budget.as_ref());
        Self {
            language,
            index,
            cases: dossier.moves.iter().map(case).collect(),
            talks: dossier.moves.iter().any(|m| m.purpose == Purpose::VideoConferencing),
            purposes: Purpose::ALL.iter().map(|p| (*p, words::purpose(language, *p))).collect(),
            offers: offers::offers(&tools, language),
            tools,
            case: dossier.moves.get(index).map(|of| open_case((catalog, dossier), (index, of), samples, language)),
            deducts_vat: dossier.client.deducts_vat,
            currency: budgets.map(|b| b.currency.clone()).next().or_else(|| Currency::parse("EUR")).unwrap_or_default(),
        }
    }
}

fn replaces(catalog: &Catalog, dossier: &Dossier, of: &Move) -> String {
    let names = of.replaces.iter().filter_map(|id| dossier.tool(id)).map(|t| words::tool(catalog, t));
    names.collect::<Vec<_>>().join(", ")
}

fn open_case(
    (catalog, dossier): (&Catalog, &Dossier),
    (index, of): (usize, &Move),
    samples: Option<&Acceptability>,
    language: Language,
) -> CaseView {
    let ranking = score::rank(catalog, dossier, index, Order::Likely);
    let options = score::candidates(catalog, of);
    let names = Names::new(language, options.iter());
    let found = ranking.as_ref().ok();
    let must = must::Maker { catalog, dossier, of, ranking: found, names: &names, language };
    CaseView {
        name: of.name.clone(),
        purpose: words::purpose(language, of.purpose),
        meetings: matches!(of.purpose, Purpose::VideoConferencing | Purpose::Suite),
        replaces: of.replaces.clone(),
        also: also::also(catalog, dossier, of, language),
        need: of.need.clone(),
        seats: of.seats,
        budget: of.budget.clone(),
        must: must.view(),
        wishes: WishView::new(catalog, dossier, of, language),
        voices: voices::voices(catalog, dossier, of, language),
        weights: WeightsView::new(catalog, dossier, (index, of), found, language),
        first: FirstView::new(ranking.as_ref(), samples, &names, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{MustHave, embedded};
    use crate::dossier::Example;
    use crate::score::Gate;

    fn view(example: Example, index: usize, language: Language) -> NeedsView {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let dossier = Dossier::parse("x", example.text()).unwrap();
        let ranking = score::rank(catalog, &dossier, index, Order::Likely);
        let samples = ranking.ok().map(|r| score::acceptability(&r, score::Spread::Around(8), 250));
        NeedsView::new(catalog, &dossier, (index, samples.as_ref()), language)
    }

    #[test]
    fn every_text_exists_in_all_languages() {
        for language in Language::ALL {
            for example in Example::ALL {
                for index in 0..9 {
                    let text = format!("{:?}", view(example, index, language));
                    let at = text.find('«').map(|i| text[i..].chars().take(60).collect::<String>());
                    assert_eq!(at, None, "{example:?} {index} {language}");
                }
            }
        }
    }

    #[test]
    fn must_haves_say_what_they_remove() {
        let view = view(Example::Coaching, 0, Language::En);
        let case = view.case.unwrap();
        assert_eq!(case.must.lines.len(), 7, "six must-haves and the budget");
        let browser = &case.must.lines[0];
        assert_eq!(browser.gate, Gate::Must(0));
        assert!(browser.effect.starts_with("1 service is out, only because of this"), "{}", browser.effect);
        assert_eq!(case.must.lines[6].gate, Gate::Budget);
    }

    #[test]
    fn suggestions_that_are_taken_or_do_not_apply_are_not_offered() {
        let coaching = view(Example::Coaching, 0, Language::En).case.unwrap();
        let text = |c: &CaseView| c.must.offers.iter().map(|o| o.text.clone()).collect::<Vec<_>>();
        assert_eq!(text(&coaching), Vec::<String>::new());
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let plain = r#"(format: 1, client: (name: "x", minors: true), moves: [(purpose: VideoConferencing)])"#;
        let dossier = Dossier::parse("x", plain).unwrap();
        let case = NeedsView::new(catalog, &dossier, (0, None), Language::En).case.unwrap();
        assert!(case.must.offers.len() >= 7, "{:?}", text(&case));
        let largest = case.must.offers.iter().find(|o| o.must.is_none()).unwrap();
        assert_eq!(largest.effect, crate::text::tr(Language::En, "app-must-needs-largest"));
        let asked = |code: &str| case.must.offers.iter().filter_map(|o| o.open.as_ref()).any(|a| a.code == Some(code));
        assert!(asked("special-categories") && !asked("minors"), "what is not answered is named");
        assert!(
            case.must.offers.iter().any(|o| o.effect.contains("not known for certain for ")),
            "what is open is said"
        );
    }

    #[test]
    fn one_to_one_the_largest_meeting_is_of_two_without_asking() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let offered = |need: &str| {
            let text = format!(
                r#"(format: 1, client: (name: "x"), moves: [(purpose: VideoConferencing, need: (sessions: {need}))])"#
            );
            let dossier = Dossier::parse("x", &text).unwrap();
            let case = NeedsView::new(catalog, &dossier, (0, None), Language::En).case.unwrap();
            case.must.offers.iter().all(|offer| offer.must.is_some())
        };
        assert!(offered("OneToOne") && offered("Groups, largest: 8") && !offered("Groups"));
    }

    #[test]
    fn what_would_leave_nobody_is_not_taken_with_the_others() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let plain = r#"(format: 1, client: (name: "x"), moves: [(purpose: AccountManagement, overrides: [(
            option: "bitwarden-cloud", criterion: "processor-contract", level: "none", reason: "x", on: "2026-11-21",
        )])])"#;
        let dossier = Dossier::parse("x", plain).unwrap();
        let must = NeedsView::new(catalog, &dossier, (0, None), Language::En).case.unwrap().must;
        let ends: Vec<&must::OfferLine> = must.offers.iter().filter(|offer| offer.ends).collect();
        let [contract] = ends.as_slice() else { panic!("{ends:?}") };
        assert!(matches!(&contract.must, Some(MustHave::Level(id, _)) if id.as_str() == "processor-contract"));
        let open = must.offers.iter().any(|offer| offer.open.is_some());
        assert!(open, "what depends on an open answer is not among them either");
        let together = must.together();
        assert!(matches!(together[..], [MustHave::Level(..), MustHave::NoOpinion(_)]), "{together:?}");
    }

    #[test]
    fn what_is_only_above_the_budget_is_not_said_to_fail_a_must_have() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let text = r#"(format: 1, client: (name: "x", deducts_vat: true), moves: [(purpose: VideoConferencing,
            seats: 12, budget: (amount: "1", currency: "EUR", per: Year))])"#;
        let dossier = Dossier::parse("x", text).unwrap();
        let rest = NeedsView::new(catalog, &dossier, (0, None), Language::En).case.unwrap().first.rest;
        assert!(rest.contains("above the budget.") && !rest.contains("must-have"), "{rest}");
    }

    #[test]
    fn first_places_are_named_with_points() {
        let first = view(Example::Coaching, 0, Language::De).case.unwrap().first;
        assert!(!first.places.is_empty());
        assert!(first.sentence.text.contains(&first.places[0].name), "{:?}", first.sentence);
        assert!(first.places[0].points.contains(','));
    }

    #[test]
    fn without_weights_the_reason_stands_in_place_of_a_ranking() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        let zero = r#"(format: 1, client: (name: "x"),
            priorities: (groups: {Gdpr: 0, Security: 0, Independence: 0, Practicality: 0}), moves: [(purpose: Files)])"#;
        let dossier = Dossier::parse("x", zero).unwrap();
        let case = NeedsView::new(catalog, &dossier, (0, None), Language::En).case.unwrap();
        assert!(case.first.places.is_empty() && case.first.sentence.text.contains("importance"));
        assert_eq!(case.weights.groups.len(), 4);
    }
}
