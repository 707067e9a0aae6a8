//! One service, program or operator: everything that the catalogue holds of it, and what it lacks.
//!
//! In: a catalogue, an entity, today's day and a language. Out: [`PageView`]: a head, and sections
//! of lines in the order in which people read them.

use jiff::civil::Date;

use super::head::Value;
use super::item::{Item, Maker};
use super::{Kind, Link, entry};
use crate::catalog::{About, Catalog, Group, Known, Page, page};
use crate::text::{Language, tr_with};

/// A section of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    /// Services behind a program or an operator.
    Services,
    /// Facts of a group of criteria.
    Group(Group),
    /// Criteria that nothing is known of.
    Unknown,
    /// What authorities said.
    Opinions,
    /// What holds when a client runs the program.
    SelfHosted,
    /// Features with a value.
    Features,
    /// Features without one.
    UnknownFeatures,
    /// Prices.
    Prices,
    /// How contents leave.
    Exit,
    /// What to know when moving in.
    Arrival,
    /// What went wrong.
    Incidents,
    /// Gaps and contradictions.
    Notes,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Section {
    pub(crate) part: Part,
    pub(crate) title: String,
    /// What it is good for, where the title does not say it.
    pub(crate) lead: String,
    pub(crate) items: Vec<Item>,
}

/// One entity.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PageView {
    pub(crate) language: Language,
    pub(crate) about: About,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// The kind in words.
    pub(crate) kind_words: String,
    pub(crate) summary: String,
    /// When it ended, and what follows it.
    pub(crate) retired: Option<(String, Option<Link>)>,
    /// "from your own facts “NAME”".
    pub(crate) overlay: Option<String>,
    /// "22 of 29 criteria known".
    pub(crate) known: String,
    /// The same as a share from 0 to 1.
    pub(crate) share: f32,
    /// "3 of them from old sources", if any.
    pub(crate) stale: Option<String>,
    pub(crate) head: Vec<(String, Value)>,
    pub(crate) sections: Vec<Section>,
}

impl PageView {
    /// The page of an entity; `None` where the catalogue does not have it.
    pub(crate) fn new(catalog: &Catalog, about: &About, today: Date, language: Language) -> Option<Self> {
        let page = page(catalog, about, today)?;
        let maker = Maker { catalog, about, language };
        let (known, all) = (page.known.len(), page.known.len() + page.unknown.len());
        let stale = page.known.iter().filter(|k| k.stale).count();
        Some(Self {
            language,
            kind: Kind::of(about),
            name: page.entity.name().to_owned(),
            kind_words: maker.tr(&format!("app-catalog-one-{}", Kind::of(about).code())),
            summary: maker.text(page.entity.summary()),
            retired: maker.retired(page.entity.status()),
            overlay: entry::overlay(catalog, about, language),
            known: entry::known_words((known, all), language).1,
            share: known as f32 / all.max(1) as f32,
            stale: (stale > 0).then(|| tr_with(language, "app-catalog-stale", &[("count", stale.into())])),
            head: maker.head(&page),
            sections: maker.sections(&page),
            about: about.clone(),
        })
    }
}

impl Maker<'_> {
    /// All sections that have lines.
    fn sections(self, page: &Page<'_>) -> Vec<Section> {
        let known = |list: &[Known<'_>]| list.iter().map(|k| self.known(k)).collect::<Vec<_>>();
        let (entity, group) = (page.entity, |g: Group| {
            page.known.iter().filter(|k| k.criterion.group == g).map(|k| self.known(k)).collect::<Vec<_>>()
        });
        let all = [
            (Part::Services, page.services.iter().map(|s| self.service(s)).collect()),
            (Part::Group(Group::Gdpr), group(Group::Gdpr)),
            (Part::Group(Group::Security), group(Group::Security)),
            (Part::Group(Group::Independence), group(Group::Independence)),
            (Part::Unknown, page.unknown.iter().map(|u| self.unknown(u)).collect()),
            (Part::Opinions, self.opinions(page)),
            (Part::SelfHosted, known(&page.self_hosted)),
            (Part::Features, page.features.iter().map(|f| self.feature(f)).collect()),
            (Part::UnknownFeatures, page.unknown_features.iter().map(|f| self.unknown_feature(f)).collect()),
            (Part::Prices, self.prices(page)),
            (Part::Exit, entity.exit().iter().map(|e| self.exit(e)).collect()),
            (Part::Arrival, entity.arrival().iter().map(|a| self.arrival(a)).collect()),
            (Part::Incidents, entity.incidents().iter().map(|i| self.incident(i)).collect()),
            (Part::Notes, entity.notes().iter().map(|n| self.note(n)).collect()),
        ];
        all.into_iter().filter(|(_, items)| !items.is_empty()).map(|(part, items)| self.section(part, items)).collect()
    }

    fn section(self, part: Part, items: Vec<Item>) -> Section {
        let title = match part {
            Part::Services => "app-catalog-services",
            Part::Group(group) => return self.group(group, items),
            Part::Unknown => "show-unknown",
            Part::Opinions => "show-opinions",
            Part::SelfHosted => "show-self-hosted",
            Part::Features => "show-features",
            Part::UnknownFeatures => "app-catalog-unknown-features",
            Part::Prices => "show-prices",
            Part::Exit => "show-exit",
            Part::Arrival => "show-arrival",
            Part::Incidents => "show-incidents",
            Part::Notes => "show-notes",
        };
        let lead = if part == Part::Unknown { self.tr("app-catalog-unknown-lead") } else { String::new() };
        Section { part, title: self.tr(title), lead, items }
    }

    fn group(self, group: Group, items: Vec<Item>) -> Section {
        let title = self.tr(&format!("group-{}", group.code()));
        Section { part: Part::Group(group), title, lead: String::new(), items }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{ProviderId, ServiceId, SoftwareId, embedded};

    fn view(about: &About, language: Language) -> PageView {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        PageView::new(catalog, about, jiff::civil::date(2026, 11, 21), language).unwrap()
    }

    fn service(id: &str) -> PageView {
        view(&About::Service(ServiceId::from(id)), Language::En)
    }

    fn part(view: &PageView, part: Part) -> &[Item] {
        view.sections.iter().find(|s| s.part == part).map_or(&[][..], |s| s.items.as_slice())
    }

    #[test]
    fn every_page_is_whole_in_every_language() {
        let loaded = embedded();
        let catalog = loaded.catalog.as_ref().unwrap();
        for language in Language::ALL {
            for entity in catalog.entities() {
                let view = view(&entity.about(), language);
                assert!(!format!("{view:?}").contains('«'), "{:?}", view.about);
                for section in &view.sections {
                    for item in &section.items {
                        assert!(!item.spoken().is_empty(), "{:?} {:?}", view.about, section.part);
                        assert!(!item.word.is_empty(), "{:?} {item:?}", view.about);
                    }
                }
            }
        }
    }

    #[test]
    fn a_service_leads_to_its_program_and_its_operator() {
        let view = service("jitsi-hostsharing");
        let links: Vec<_> = view
            .head
            .iter()
            .filter_map(|(name, value)| if let Value::Page(link) = value { Some((name.as_str(), link)) } else { None })
            .collect();
        assert_eq!(links[0].0, "Program");
        assert_eq!(links[1].1.about, About::Provider(ProviderId::from("hostsharing")));
        let web = view.head.iter().any(|(_, value)| matches!(value, Value::Web(url) if url.starts_with("https://")));
        assert!(web);
        let owner = part(&view, Part::Group(Group::Independence)).iter().find(|i| i.title == "Ownership").unwrap();
        assert_eq!(owner.word, "Cooperative owned by its members");
        assert_eq!(owner.remark, "well proven · about the operator");
        assert_eq!(owner.from.as_ref().unwrap().name, "Hostsharing eG");
        assert!(owner.sources[0].url.starts_with("https://") && owner.sources[0].primary);
    }

    #[test]
    fn what_is_not_known_says_what_was_searched_and_what_to_ask() {
        let view = view(&About::Provider(ProviderId::from("discord-inc")), Language::En);
        let owner = part(&view, Part::Unknown).iter().find(|i| i.title == "Ownership").unwrap();
        assert_eq!(owner.word, "not known");
        assert_eq!(owner.remark, "searched for on 21 Nov 2026, not found");
        assert!(owner.texts[0].contains("nothing readable found"), "{:?}", owner.texts);
        assert!(owner.question.ends_with('?'));
        let (known, all) = (view.sections.iter(), view.known.clone());
        let facts = known.filter(|s| matches!(s.part, Part::Group(_))).map(|s| s.items.len()).sum::<usize>();
        assert_eq!(all, format!("{facts} of {} criteria known", facts + part(&view, Part::Unknown).len()));
    }

    #[test]
    fn an_ended_service_and_one_without_prices_say_so() {
        let view = service("workplace-meta");
        assert_eq!(view.retired.unwrap().0, "Ended on 1 Jun 2026.");
        let view = service("workplace-meta");
        assert_eq!(part(&view, Part::Prices)[0].word, "No price was found.");
    }

    #[test]
    fn programs_and_operators_lead_to_their_services() {
        for about in [About::Software(SoftwareId::from("jitsi-meet")), About::Provider(ProviderId::from("hostsharing"))]
        {
            let view = view(&about, Language::De);
            let to = ServiceId::from("jitsi-hostsharing");
            let service = part(&view, Part::Services)
                .iter()
                .find(|i| i.to.as_ref().is_some_and(|l| l.about == About::Service(to.clone())));
            assert!(service.is_some_and(|s| !s.opens()), "{about:?}");
        }
        let program = view(&About::Software(SoftwareId::from("jitsi-meet")), Language::De);
        assert!(!part(&program, Part::SelfHosted).is_empty());
    }
}
