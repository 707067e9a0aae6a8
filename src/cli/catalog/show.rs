//! `catalog show`: a page about one service, program or operator, as a reader wants it.

use clap::ArgMatches;

use crate::catalog::{
    About, Catalog, Criterion, Fact, Group, Known, Opinion, Page, ProviderId, ServiceId, SoftwareId, Source, page,
};
use crate::cli::input::{catalog, sound};
use crate::cli::{Desk, Exit, Stop};
use crate::score::value_word;
use crate::text::fault::unknown;
use crate::text::{Language, Message, Text, tr};

/// The pages of all entities with this id.
pub(super) fn show(desk: &mut Desk<'_>, matches: &ArgMatches) -> Result<Exit, Stop> {
    let loaded = catalog(desk, matches)?;
    let catalog = sound(&loaded)?;
    let id = matches.get_one::<String>("ID").map_or("", String::as_str);
    // `service:x` names one kind, `x` alone all that have this id.
    let (kind, bare) = id.split_once(':').map_or((None, id), |(kind, bare)| (Some(kind), bare));
    let abouts = [
        ("service", About::Service(ServiceId::from(bare))),
        ("software", About::Software(SoftwareId::from(bare))),
        ("provider", About::Provider(ProviderId::from(bare))),
    ];
    let wanted = abouts.iter().filter(|(name, _)| kind.is_none_or(|k| k == *name));
    let day = matches.get_one::<crate::catalog::Day>("as-of").map_or_else(|| catalog.edition_start(), |d| d.0);
    let pages: Vec<Page<'_>> = wanted.filter_map(|(_, about)| page(catalog, about, day)).collect();
    if pages.is_empty() {
        let codes: Vec<String> = catalog.entities().map(|e| e.about().code()).collect();
        let ids = codes.iter().filter_map(|code| code.split_once(':').map(|(_, id)| id));
        return Err(Stop::usage(unknown("cli-no-such-entity", bare, ids)));
    }
    for page in &pages {
        Shown { catalog, page, language: desk.language }.print(desk);
    }
    Ok(Exit::Done)
}

struct Shown<'a, 'p> {
    catalog: &'a Catalog,
    page: &'p Page<'a>,
    language: Language,
}

impl Shown<'_, '_> {
    fn print(&self, desk: &mut Desk<'_>) {
        self.head(desk);
        for group in [Group::Gdpr, Group::Security, Group::Independence] {
            let known: Vec<&Known<'_>> = self.page.known.iter().filter(|k| k.criterion.group == group).collect();
            if !known.is_empty() {
                self.heading(desk, &tr(self.language, &format!("group-{}", group.code())));
                known.into_iter().for_each(|k| self.fact(desk, k));
            }
        }
        if !self.page.self_hosted.is_empty() {
            self.heading(desk, &self.tr("show-self-hosted"));
            self.page.self_hosted.iter().for_each(|k| self.fact(desk, k));
        }
        self.unknown(desk);
        self.features(desk);
        self.prices(desk);
        self.lists(desk);
        self.opinions(desk);
        desk.say("");
    }

    fn tr(&self, key: &str) -> String {
        tr(self.language, key)
    }

    fn heading(&self, desk: &mut Desk<'_>, title: &str) {
        desk.say("");
        desk.say(&title.to_uppercase());
    }

    fn head(&self, desk: &mut Desk<'_>) {
        let entity = self.page.entity;
        desk.say(&format!("{}  [{}]", entity.name(), self.page.about.code()));
        let lines = [
            entity.summary().get(self.language).to_owned(),
            entity.homepage().unwrap_or_default().to_owned(),
            self.plan(),
            self.owner(),
        ];
        lines.iter().filter(|line| !line.is_empty()).for_each(|line| desk.say(&format!("  {line}")));
        if let Some(overlay) = self.catalog.overlaid(&self.page.about, None) {
            let line = Message::new("show-overlay").with("name", overlay.name.as_str()).to(self.language);
            desk.say(&format!("  {line}"));
        }
    }

    fn plan(&self) -> String {
        let Some(service) = self.page.service else { return String::new() };
        let software = self.page.software.map_or_else(|| "–".to_owned(), |s| s.name.clone());
        let provider = self.page.provider.map_or_else(String::new, |p| p.name.clone());
        Message::new("show-plan")
            .with("plan", service.plan.as_deref().unwrap_or("–"))
            .with("software", software)
            .with("provider", provider)
            .to(self.language)
    }

    /// The legal person behind the entity; of a service its operator's.
    fn owner(&self) -> String {
        let legal = self.page.entity.legal().or_else(|| self.page.provider.and_then(|p| p.legal.as_ref()));
        let Some(legal) = legal else { return String::new() };
        let parent = match &legal.parent {
            None => self.tr("show-parent-unknown"),
            Some(_) if legal.without_parent() => self.tr("show-parent-none"),
            Some(parent) => {
                let country = legal.parent_country.as_ref().map_or_else(|| "?".to_owned(), |c| c.as_str().to_owned());
                format!("{parent} ({country})")
            }
        };
        let country = legal.country.as_ref().map_or_else(|| "?".to_owned(), |c| c.as_str().to_owned());
        Message::new("show-owner")
            .with("entity", legal.entity.as_str())
            .with("country", country)
            .with("parent", parent)
            .to(self.language)
    }

    fn fact(&self, desk: &mut Desk<'_>, known: &Known<'_>) {
        let Known { criterion, fact, carrier, stale } = known;
        let mut marks = vec![tr(self.language, &format!("grade-{}", fact.confidence.code()))];
        if *stale {
            marks.push(self.tr("explain-stale"));
        }
        if *carrier != self.page.about {
            marks.push(carrier.code());
        }
        if let Some(overlay) = self.catalog.overlaid(carrier, Some(criterion.id.as_str())) {
            marks.push(Message::new("show-overlay").with("name", overlay.name.as_str()).to(self.language));
        }
        let level = level_name(criterion, fact, self.language);
        desk.say(&format!("  {}: {level}  ({})", criterion.name.get(self.language), marks.join(", ")));
        self.note(desk, &fact.note);
        self.sources(desk, &fact.sources);
    }

    fn note(&self, desk: &mut Desk<'_>, note: &Text) {
        let text = note.get(self.language);
        if !text.is_empty() {
            desk.say(&format!("      {text}"));
        }
    }

    fn sources(&self, desk: &mut Desk<'_>, sources: &[Source]) {
        for source in sources {
            desk.say(&format!("      · {}, {}, {}", source.title, source.publisher, self.dated(source)));
            desk.say(&format!("        {}", source.url));
        }
    }

    fn dated(&self, source: &Source) -> String {
        let read = source.read.map(|d| d.to_string());
        let (key, date) = match (&source.as_of, read) {
            (Some(as_of), _) => ("show-dated", as_of.as_str().to_owned()),
            (None, Some(read)) => ("show-read", read),
            (None, None) => return self.tr("show-undated"),
        };
        Message::new(key).with("date", date).to(self.language)
    }

    /// What is not known, as plainly as what is.
    fn unknown(&self, desk: &mut Desk<'_>) {
        let page = self.page;
        if page.unknown.is_empty() && page.unknown_features.is_empty() {
            return;
        }
        self.heading(desk, &self.tr("show-unknown"));
        for unknown in &page.unknown {
            desk.say(&format!("  {}  [{}]", unknown.criterion.name.get(self.language), unknown.carrier.code()));
            if let Some(reason) = self.catalog.withdrawn(&unknown.carrier, unknown.criterion.id.as_str()) {
                let line = Message::new("show-withdrawn").with("reason", reason).to(self.language);
                desk.say(&format!("      {line}"));
            }
            if let Some(gap) = unknown.gap {
                let searched = gap.searched.get(self.language);
                let line = Message::new("show-searched").with("date", gap.on.to_string()).with("text", searched);
                desk.say(&format!("      {}", line.to(self.language)));
            }
        }
        let features: Vec<&str> = page.unknown_features.iter().map(|f| f.name.get(self.language)).collect();
        if !features.is_empty() {
            desk.say(&format!("  {}: {}", self.tr("show-features"), features.join(", ")));
        }
    }

    fn features(&self, desk: &mut Desk<'_>) {
        if self.page.features.is_empty() {
            return;
        }
        self.heading(desk, &self.tr("show-features"));
        for (feature, fact, carrier) in &self.page.features {
            let from = if *carrier == self.page.about { String::new() } else { format!("  [{}]", carrier.code()) };
            let value = value_word(self.language, feature, &fact.value);
            desk.say(&format!("  {}: {value}{from}", feature.name.get(self.language)));
            self.note(desk, &fact.note);
        }
    }

    fn prices(&self, desk: &mut Desk<'_>) {
        let provider = self.page.provider.filter(|_| self.page.service.is_some()).map_or(&[][..], |p| &p.prices);
        let prices: Vec<_> = self.page.entity.prices().iter().chain(provider).collect();
        if prices.is_empty() {
            return;
        }
        self.heading(desk, &self.tr("show-prices"));
        for price in prices {
            let amount = format!("{} {}", price.amount, price.currency.as_str());
            let per = Message::new(format!("doc-per-{}", price.per.code())).with("amount", amount).to(self.language);
            let vat = self.tr(&format!("show-vat-{}", price.vat.code()));
            let plan = price.plan.as_deref().unwrap_or_default();
            desk.say(&format!("  {plan}: {per}, {vat}  [{}]", price.id));
            self.note(desk, &price.note);
            self.sources(desk, &price.sources);
        }
    }

    fn lists(&self, desk: &mut Desk<'_>) {
        let entity = self.page.entity;
        let exit = entity.exit().iter().map(|e| (e.what.clone(), e.how.clone(), &e.sources));
        self.list(desk, "show-exit", exit.collect());
        let arrival = entity.arrival().iter().map(|a| (a.what.clone(), a.how.clone(), &a.sources));
        self.list(desk, "show-arrival", arrival.collect());
        let incidents = entity.incidents().iter().map(|i| (i.what.clone(), i.communicated.clone(), &i.sources));
        self.list(desk, "show-incidents", incidents.collect());
        let notes = entity.notes().iter().map(|n| (n.text.clone(), Text::default(), &n.sources));
        self.list(desk, "show-notes", notes.collect());
    }

    fn list(&self, desk: &mut Desk<'_>, title: &str, entries: Vec<(Text, Text, &Vec<Source>)>) {
        if entries.is_empty() {
            return;
        }
        self.heading(desk, &self.tr(title));
        for (what, how, sources) in entries {
            desk.say(&format!("  {}", what.get(self.language)));
            self.note(desk, &how);
            self.sources(desk, sources);
        }
    }

    fn opinions(&self, desk: &mut Desk<'_>) {
        if self.page.opinions.is_empty() {
            return;
        }
        self.heading(desk, &self.tr("show-opinions"));
        self.page.opinions.iter().for_each(|opinion| self.opinion(desk, opinion));
    }

    fn opinion(&self, desk: &mut Desk<'_>, opinion: &Opinion) {
        let verdict = opinion.verdict.map_or("none", crate::catalog::Verdict::code);
        let force = if opinion.in_force { "show-in-force" } else { "show-history" };
        let date = opinion.date.as_ref().map_or("–", |d| d.as_str());
        let verdict = self.tr(&format!("show-verdict-{verdict}"));
        desk.say(&format!("  {date}  {}: {verdict} ({})", opinion.authority, self.tr(force)));
        for text in [&opinion.scope, &opinion.reason, &opinion.since] {
            self.note(desk, text);
        }
        self.sources(desk, &opinion.sources);
    }
}

/// The name of a fact's level, else its id.
fn level_name(criterion: &Criterion, fact: &Fact, language: Language) -> String {
    let name = criterion.levels.find(&fact.level).map(|l| l.name.get(language)).filter(|n| !n.is_empty());
    name.map_or_else(|| fact.level.to_string(), str::to_owned)
}
