//! Voices: every stakeholder's weights, comment and vetoes; each can go out as a file and come back.

use eframe::egui::Ui;

use super::must_form::{self, MustForm};
use crate::app::action::{Action, Outbox};
use crate::app::files::Purpose;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::needs::voices::{VoiceLine, VoiceView};
use crate::app::view::needs::{CaseView, NeedsView};
use crate::app::widget::{button, card, disclosure, field, text, weight};
use crate::dossier::{Edit, Voice};
use crate::text::{Language, tr, tr_with};

/// What is open.
#[derive(Debug, Default)]
pub(super) struct VoicesForm {
    /// The voice that is open.
    open: Option<usize>,
    /// Its single criteria are shown.
    criteria: bool,
    /// A veto that is being filled in.
    veto: Option<MustForm>,
}

/// Draws the voices of the client.
pub(super) fn ui(ui: &mut Ui, view: &NeedsView, open: &CaseView, form: &mut VoicesForm, out: &mut Outbox) {
    let language = view.language;
    text::small(ui, &tr(language, "app-voice-note"));
    for (i, voice) in open.voices.iter().enumerate() {
        ui.push_id(("voice", i), |ui| voice_ui(ui, language, open, (i, voice), form, out));
    }
    ui.horizontal_wrapped(|ui| {
        if button::quiet(ui, icon::PLUS, &tr(language, "app-voice-add")).clicked() {
            let name = tr_with(language, "app-voice-new", &[("number", (open.voices.len() + 1).into())]);
            *form = VoicesForm { open: Some(open.voices.len()), ..VoicesForm::default() };
            out.edit(Edit::AddVoice(Box::new(Voice { name, ..Voice::default() })));
        }
        if button::quiet(ui, icon::FOLDER_OPEN, &tr(language, "app-voice-read")).clicked() {
            out.send(Action::Ask(Purpose::ReadVoice));
        }
    });
}

fn voice_ui(
    ui: &mut Ui,
    language: Language,
    case: &CaseView,
    (i, view): (usize, &VoiceView),
    form: &mut VoicesForm,
    out: &mut Outbox,
) {
    let open = form.open == Some(i);
    let title = tr_with(language, "app-voice-open", &[("name", view.voice.name.as_str().into())]);
    if disclosure::row(ui, (&title, open), |ui| drop(text::short(ui, view.voice.name.as_str())), |_| {}).clicked() {
        *form = VoicesForm { open: (!open).then_some(i), ..VoicesForm::default() };
    }
    if open {
        card::inset(ui, |ui| {
            words_ui(ui, language, (i, view), out);
            sliders_ui(ui, language, (i, view), form, out);
            veto_ui(ui, language, case, (i, view), form, out);
            buttons_ui(ui, language, i, form, out);
        });
    }
}

fn words_ui(ui: &mut Ui, language: Language, (i, view): (usize, &VoiceView), out: &mut Outbox) {
    let mut voice = view.voice.clone();
    let name = field::line(ui, &tr(language, "app-voice-name"), &mut voice.name).changed();
    let comment = field::area(ui, &tr(language, "app-voice-comment"), 2, &mut voice.comment).changed();
    if name || comment {
        out.adjust(Edit::SetVoice(i, Box::new(voice)));
    }
    ui.add_space(space::S);
}

fn sliders_ui(
    ui: &mut Ui,
    language: Language,
    (i, view): (usize, &VoiceView),
    form: &mut VoicesForm,
    out: &mut Outbox,
) {
    for line in &view.groups {
        slider_ui(ui, language, (i, view), line, out);
    }
    let title = tr(language, "app-voice-criteria");
    if disclosure::row(ui, (&title, form.criteria), |ui| drop(text::short(ui, title.as_str())), |_| {}).clicked() {
        form.criteria = !form.criteria;
    }
    for line in view.criteria.iter().filter(|_| form.criteria) {
        slider_ui(ui, language, (i, view), line, out);
    }
}

fn slider_ui(ui: &mut Ui, language: Language, (i, view): (usize, &VoiceView), line: &VoiceLine, out: &mut Outbox) {
    let mut value = line.value;
    let values = [("name", line.name.as_str().into()), ("voice", view.voice.name.as_str().into())];
    let name = tr_with(language, "app-voice-slider", &values);
    let number_name = tr_with(language, "app-weight-number", &[("name", name.as_str().into())]);
    let client = language.plain_number(line.client);
    let worth = tr_with(language, "app-voice-client", &[("number", client.into())]);
    let about = weight::Weight {
        name: &name,
        worth: &worth,
        preset: line.client,
        number_name: &number_name,
        language,
        faded: false,
    };
    ui.push_id(&line.name, |ui| {
        if weight::slider(ui, &about, &mut value) {
            out.adjust(Edit::SetVoice(i, Box::new(line.with(&view.voice, value))));
        }
    });
}

fn veto_ui(
    ui: &mut Ui,
    language: Language,
    case: &CaseView,
    (i, view): (usize, &VoiceView),
    form: &mut VoicesForm,
    out: &mut Outbox,
) {
    field::label(ui, &tr(language, "app-voice-veto"));
    for (at, words) in view.veto.iter().enumerate() {
        ui.push_id(("veto", at), |ui| {
            ui.horizontal(|ui| {
                let name = tr_with(language, "app-musts-remove", &[("must", words.as_str().into())]);
                if button::icon(ui, icon::X, &name).clicked() {
                    let mut voice = view.voice.clone();
                    voice.veto.remove(at);
                    out.edit(Edit::SetVoice(i, Box::new(voice)));
                }
                text::line(ui, words.as_str());
            });
        });
    }
    let Some(must) = &mut form.veto else {
        if button::quiet(ui, icon::PLUS, &tr(language, "app-voice-veto-add")).clicked() {
            form.veto = Some(MustForm::default());
        }
        return;
    };
    match must_form::ui(ui, language, (&case.must, ""), must) {
        must_form::Outcome::Open => {}
        must_form::Outcome::Cancel => form.veto = None,
        must_form::Outcome::Add(must) => {
            let mut voice = view.voice.clone();
            voice.veto.push(must);
            out.edit(Edit::SetVoice(i, Box::new(voice)));
            form.veto = None;
        }
    }
}

fn buttons_ui(ui: &mut Ui, language: Language, i: usize, form: &mut VoicesForm, out: &mut Outbox) {
    ui.horizontal_wrapped(|ui| {
        if button::secondary(ui, &tr(language, "app-voice-write")).clicked() {
            out.send(Action::Ask(Purpose::WriteVoice(i)));
        }
        if button::quiet(ui, icon::TRASH_2, &tr(language, "app-voice-remove")).clicked() {
            out.edit(Edit::RemoveVoice(i));
            *form = VoicesForm::default();
        }
    });
}
