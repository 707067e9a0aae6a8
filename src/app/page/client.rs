//! The step Client: who the client is, which answers matter in law, who holds the keys.

use eframe::egui::{Align, Layout, Ui, vec2};

use super::duties;
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::veil;
use crate::app::view::client::{ClientView, Coverage};
use crate::app::widget::chip::{Tone, chip};
use crate::app::widget::{card, choice, field, text};
use crate::catalog::Region;
use crate::dossier::{Client, Edit, Keyholder};
use crate::text::{Language, tr};

/// Width of the column of chips.
const MARK: f32 = 124.0;

/// What this page remembers.
#[derive(Debug, Default)]
pub(crate) struct ClientState {
    /// Id of the duty that is read.
    pub(crate) duty: Option<String>,
}

/// Draws the step.
pub(crate) fn ui(ui: &mut Ui, view: &ClientView, state: &mut ClientState, out: &mut Outbox) {
    let language = view.language;
    let mut client = view.client.clone();
    card::page(ui, ("client", space::PAGE), &tr(language, "app-step-client-lead"), |ui| {
        who_ui(ui, view, &mut client);
        law_ui(ui, view, &mut client);
        duties::ui(ui, language, &view.duties, &mut state.duty);
        coverage_ui(ui, view);
        money_ui(ui, view, &mut client);
        keys_ui(ui, language, &mut client);
        letter_ui(ui, view, &mut client, out);
        adviser_ui(ui, view, out);
    });
    if client != view.client {
        out.adjust(Edit::SetClient(Box::new(client)));
    }
}

fn who_ui(ui: &mut Ui, view: &ClientView, client: &mut Client) {
    let language = view.language;
    let say = |key: &str| tr(language, key);
    card::section(ui, &say("app-client-who"), |ui| {
        if veil::is_on(ui) {
            veil::field_ui(ui, language, &say("app-client-name"));
        } else {
            field::line(ui, &say("app-client-name"), &mut client.name);
        }
        let none = say("app-not-answered");
        let (country, region) = (&mut client.country, &mut client.region);
        card::pair(
            ui,
            |ui| choice::one_of(ui, &say("app-client-country"), &view.countries, &none, country),
            |ui| region_ui(ui, view, &none, region),
        );
        if client.country != view.client.country {
            client.region = None;
        }
        let (people, employees) = (&mut client.people, &mut client.employees);
        choice::pick(ui, &say("app-client-sector"), &view.sectors, &mut client.sector);
        card::pair(
            ui,
            |ui| field::number(ui, language, &say("app-client-people"), people),
            |ui| field::number(ui, language, &say("app-client-employees"), employees),
        );
    });
}

fn region_ui(ui: &mut Ui, view: &ClientView, none: &str, region: &mut Option<Region>) {
    let name = tr(view.language, "app-client-region");
    if view.regions.is_empty() {
        let form = field::Form {
            show: &|r: &Region| r.as_str().to_owned(),
            read: &|text| Region::parse(&text.to_uppercase()),
            expected: tr(view.language, "app-expect-region"),
            rows: 1,
        };
        field::value(ui, &name, &form, region);
    } else {
        choice::one_of(ui, &name, &view.regions, none, region);
    }
}

fn law_ui(ui: &mut Ui, view: &ClientView, client: &mut Client) {
    let language = view.language;
    card::section(ui, &tr(language, "app-client-law"), |ui| {
        let (regime, staff) = (&mut client.regime, &mut client.representation);
        card::pair(
            ui,
            |ui| choice::pick(ui, &tr(language, "app-client-regime"), &view.regimes, regime),
            |ui| choice::pick(ui, &tr(language, "app-client-staff"), &view.representations, staff),
        );
        for two in view.flags.chunks(2) {
            let mut answers: Vec<_> = two.iter().map(|(flag, _)| client.flag(*flag)).collect();
            let mut rest = answers.iter_mut().zip(two);
            let (left, right) = (rest.next(), rest.next());
            let ask = |ui: &mut Ui, one: Option<(&mut Option<bool>, &(_, String))>| {
                if let Some((answer, (_, question))) = one {
                    choice::yes_no(ui, language, question, answer);
                }
            };
            card::pair(ui, |ui| ask(ui, left), |ui| ask(ui, right));
            for ((flag, _), answer) in two.iter().zip(answers) {
                client.set_flag(*flag, answer);
            }
        }
    });
}

fn coverage_ui(ui: &mut Ui, view: &ClientView) {
    let language = view.language;
    card::section(ui, &tr(language, "app-law-title"), |ui| {
        text::muted(ui, &tr(language, "app-law-note"));
        if view.coverage.is_empty() {
            text::prose(ui, &tr(language, "app-law-no-country"));
        }
        for line in &view.coverage {
            ui.add_space(space::XS);
            coverage_line_ui(ui, language, line);
        }
    });
}

pub(super) fn coverage_line_ui(ui: &mut Ui, language: Language, line: &Coverage) {
    ui.label(text::strong(&line.place));
    let parts = [
        (Tone::Good, icon::CHECK, "app-law-covered", line.covered.as_ref()),
        (Tone::Plain, icon::CIRCLE_DOT, "app-law-partly", line.partly.as_ref()),
        (Tone::Warn, icon::CIRCLE_QUESTION_MARK, "app-law-missing", Some(&line.missing)),
    ];
    for (tone, symbol, key, what) in parts {
        let Some(what) = what else { continue };
        ui.horizontal_top(|ui| {
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(MARK, 0.0), layout, |ui| {
                ui.set_width(MARK);
                chip(ui, tone, symbol, &tr(language, key));
            });
            text::prose(ui, what);
        });
    }
}

fn money_ui(ui: &mut Ui, view: &ClientView, client: &mut Client) {
    let language = view.language;
    card::section(ui, &tr(language, "app-client-money"), |ui| {
        let Client { deducts_vat, vat_percent, .. } = client;
        card::pair(
            ui,
            |ui| choice::yes_no(ui, language, &tr(language, "app-flag-deducts-vat"), deducts_vat),
            |ui| field::money(ui, language, &tr(language, "app-client-vat-percent"), vat_percent),
        );
    });
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
