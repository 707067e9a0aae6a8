//! The step Client: who the client is, which answers matter in law, who holds the keys.

use eframe::egui::{Id, Ui};

use super::{duties, law, next, usual};
use crate::app::action::{Action, Outbox};
use crate::app::focus;
use crate::app::icon;
use crate::app::state::Step;
use crate::app::theme::space;
use crate::app::veil;
use crate::app::view::client::ClientView;
use crate::app::view::duties::{News, Watch};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::{Flag, Money, Region};
use crate::dossier::{Client, Edit, Keyholder};
use crate::text::{Language, tr, tr_with};

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct ClientState {
    /// Id of the duty that is read.
    pub(crate) duty: Option<String>,
    /// What the last answer has changed.
    watch: Watch,
    /// The list of what is covered in law is open.
    law: bool,
    /// The name shall have the keyboard: the client is new.
    pub(crate) begin: bool,
    /// The question with this code shall have the keyboard.
    pub(crate) ask: Option<&'static str>,
}

/// Draws the step.
pub(crate) fn ui(ui: &mut Ui, view: &ClientView, state: &mut ClientState, out: &mut Outbox) {
    let language = view.language;
    let mut client = view.client.clone();
    let ClientState { duty, watch, law, begin, ask } = state;
    ask.take().into_iter().for_each(|code| focus::wish(ui, question(code)));
    watch.look(&view.client, language, &view.duties);
    let whole = card::page(ui, ("client", space::PAGE), &tr(language, "app-step-client-lead"), |ui| {
        who_ui(ui, view, &mut client, std::mem::take(begin));
        // What the last answer has changed comes and goes: all questions that it may tell of stand above it.
        money_ui(ui, view, &mut client);
        let whole = law_ui(ui, view, &watch.news, &mut client);
        duties::ui(ui, language, (&view.duties, &watch.news), duty);
        card::card(ui, |ui| law::ui(ui, language, (&view.law, &view.coverage), law));
        keys_ui(ui, language, &mut client);
        letter_ui(ui, view, &mut client, out);
        adviser_ui(ui, view, out);
        next::ui(ui, language, Step::Client, out);
        whole
    });
    if client != view.client {
        let edit = Edit::SetClient(Box::new(client));
        out.send(if whole { Action::Edit(edit) } else { Action::Adjust(edit) });
    }
}

fn who_ui(ui: &mut Ui, view: &ClientView, client: &mut Client, begin: bool) {
    let language = view.language;
    let say = |key: &str| tr(language, key);
    card::section(ui, &say("app-client-who"), |ui| {
        if veil::is_on(ui) {
            veil::field_ui(ui, language, &say("app-client-name"));
        } else {
            let name = field::line(ui, &say("app-client-name"), &mut client.name);
            if begin {
                name.request_focus();
            }
        }
        let none = say("app-not-answered");
        let (country, region) = (&mut client.country, &mut client.region);
        // A region is asked for where something hangs on it, or where one is given.
        let regional = view.example_region.is_some() || region.is_some();
        card::pair(
            ui,
            |ui| {
                asked(ui, language, "country", |ui| {
                    choice::one_of(ui, &say("app-client-country"), &view.countries, &none, country)
                })
            },
            |ui| {
                if regional {
                    asked(ui, language, "region", |ui| region_ui(ui, view, &none, region));
                }
            },
        );
        if client.country != view.client.country {
            client.region = None;
        }
        let (people, employees) = (&mut client.people, &mut client.employees);
        let sector = &mut client.sector;
        asked(ui, language, "sector", |ui| choice::pick(ui, &say("app-client-sector"), &view.sectors, sector));
        card::pair(
            ui,
            |ui| {
                asked(ui, language, "people", |ui| {
                    field::number(ui, language, &say("app-client-people"), people);
                    if *people == Some(0) {
                        text::fault(ui, &say("app-client-nobody"));
                    }
                });
            },
            |ui| {
                let name = say("app-client-employees");
                asked(ui, language, "employees", |ui| field::number(ui, language, &name, employees))
            },
        );
    });
}

fn region_ui(ui: &mut Ui, view: &ClientView, none: &str, region: &mut Option<Region>) {
    let name = tr(view.language, "app-client-region");
    let example = view.example_region.as_deref().unwrap_or("CH-ZH");
    if view.regions.is_empty() {
        let form = field::Form {
            show: &|r: &Region| r.as_str().to_owned(),
            read: &|text| Region::parse(&text.to_uppercase()),
            expected: tr_with(view.language, "app-expect-region", &[("example", example.into())]),
            rows: 1,
        };
        field::value(ui, &name, &form, region);
    } else {
        choice::one_of(ui, &name, &view.regions, none, region);
    }
}

/// Returns whether what is usual in the sector was taken, which is one step of its own.
fn law_ui(ui: &mut Ui, view: &ClientView, news: &News, client: &mut Client) -> bool {
    let language = view.language;
    card::section(ui, &tr(language, "app-client-law"), |ui| {
        let (regime, staff) = (&mut client.regime, &mut client.representation);
        let name = |key: &str| tr(language, &format!("app-client-{key}"));
        card::pair(
            ui,
            |ui| asked(ui, language, "regime", |ui| choice::pick(ui, &name("regime"), &view.regimes, regime)),
            |ui| asked(ui, language, "staff", |ui| choice::pick(ui, &name("staff"), &view.representations, staff)),
        );
        let taken = usual::offer_ui(ui, view, client);
        for two in view.flags.chunks(2) {
            let mut answers: Vec<_> = two.iter().map(|(flag, _)| client.flag(*flag)).collect();
            let mut rest = answers.iter_mut().zip(two);
            let (left, right) = (rest.next(), rest.next());
            card::pair(ui, |ui| flag_ui(ui, view, left), |ui| flag_ui(ui, view, right));
            for ((flag, _), answer) in two.iter().zip(answers) {
                client.set_flag(*flag, answer);
            }
        }
        duties::news_ui(ui, language, &view.duties, news);
        taken
    })
}

fn flag_ui(ui: &mut Ui, view: &ClientView, one: Option<(&mut Option<bool>, &(Flag, String))>) {
    let Some((answer, (flag, question))) = one else { return };
    let language = view.language;
    field::labelled(ui, |ui| {
        asked(ui, language, flag.code(), |ui| choice::yes_no(ui, language, question, answer));
        usual::mark_ui(ui, view, *flag, answer.is_none());
    });
}

/// Under this name a question waits for the keyboard.
fn question(code: &str) -> Id {
    Id::unique(("question about the client", code))
}

/// A question, and below it why it is asked.
fn asked<R>(ui: &mut Ui, language: Language, code: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    field::labelled(ui, |ui| {
        focus::come(ui, question(code));
        let answer = add(ui);
        text::small(ui, &tr(language, &format!("app-why-{code}")));
        answer
    })
}

fn money_ui(ui: &mut Ui, view: &ClientView, client: &mut Client) {
    let language = view.language;
    card::section(ui, &tr(language, "app-client-money"), |ui| {
        let Client { deducts_vat, vat_percent, .. } = client;
        card::pair(
            ui,
            |ui| {
                let name = tr(language, "app-flag-deducts-vat");
                asked(ui, language, "deducts-vat", |ui| choice::yes_no(ui, language, &name, deducts_vat))
            },
            |ui| vat_ui(ui, view, vat_percent),
        );
    });
}

/// A rate, and as long as there is none, the way to take the usual one of the country.
fn vat_ui(ui: &mut Ui, view: &ClientView, percent: &mut Option<Money>) {
    let name = tr(view.language, "app-client-vat-percent");
    field::decimal(ui, (view.language, tr(view.language, "app-expect-vat")), &name, percent);
    let Some((usual, rate)) = view.usual_vat.as_ref().filter(|_| percent.is_none()) else { return };
    let take = tr_with(view.language, "app-client-vat-usual", &[("rate", rate.as_str().into())]);
    if button::small(ui, icon::PLUS, &take).clicked() {
        *percent = Some(*usual);
    }
}

fn keys_ui(ui: &mut Ui, language: Language, client: &mut Client) {
    card::section(ui, &tr(language, "app-keys-title"), |ui| {
        text::muted(ui, &tr(language, "app-keys-note"));
        let keys = &mut client.keys;
        let rows: [(&str, &mut Keyholder); 5] = [
            ("domain", &mut keys.domain_registrar),
            ("dns", &mut keys.dns),
            ("admin", &mut keys.admin_accounts),
            ("backups", &mut keys.backups),
            ("recovery", &mut keys.recovery_codes),
        ];
        for (code, key) in rows {
            ui.push_id(code, |ui| {
                let name = tr(language, &format!("app-keys-{code}"));
                let Keyholder { holder, deputy } = key;
                card::pair(
                    ui,
                    |ui| field::line(ui, &format!("{name}: {}", tr(language, "app-keys-holder")), holder),
                    |ui| field::line(ui, &format!("{name}: {}", tr(language, "app-keys-deputy")), deputy),
                );
            });
        }
    });
}

fn letter_ui(ui: &mut Ui, view: &ClientView, client: &mut Client, out: &mut Outbox) {
    let language = view.language;
    let mut documents = view.documents;
    let own_names: Vec<_> = Language::ALL.into_iter().map(|l| (l, l.own_name().to_owned())).collect();
    card::section(ui, &tr(language, "app-letter-title"), |ui| {
        let (address, contact) = (tr(language, "app-letter-address"), tr(language, "app-letter-contact"));
        if veil::is_on(ui) {
            veil::field_ui(ui, language, &address);
            veil::field_ui(ui, language, &contact);
        } else {
            field::lines(ui, &address, 3, &mut client.address);
            field::line(ui, &contact, &mut client.contact);
        }
        let name = tr(language, "app-letter-language");
        field::labelled(ui, |ui| {
            field::label(ui, &name);
            if choice::segments(ui, &name, &own_names, &mut documents) {
                out.edit(Edit::SetLanguage(documents));
            }
        });
    });
}

fn adviser_ui(ui: &mut Ui, view: &ClientView, out: &mut Outbox) {
    let language = view.language;
    let mut adviser = view.adviser.clone();
    card::section(ui, &tr(language, "app-adviser-title"), |ui| {
        text::muted(ui, &tr(language, "app-adviser-note"));
        field::line(ui, &tr(language, "app-adviser-name"), &mut adviser.name);
        field::area(ui, &tr(language, "app-adviser-interests"), 2, &mut adviser.interests);
    });
    if adviser != view.adviser {
        out.adjust(Edit::SetAdviser(adviser));
    }
}
