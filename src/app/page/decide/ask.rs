//! What to ask: questions whose answer could change most, and the form for an answer.

use eframe::egui::Ui;

use super::DecideForm;
use crate::app::action::Outbox;
use crate::app::icon;
use crate::app::theme::space;
use crate::app::view::decide::ask::AskLine;
use crate::app::view::evidence::Choice;
use crate::app::widget::chip::{self, Tone, chip};
use crate::app::widget::{button, card, choice, field, text};
use crate::catalog::Day;
use crate::text::{Language, tr, tr_with};

/// So many questions are shown at first, and of each so many services.
const FIRST: usize = 7;
const EACH: usize = 3;

/// An answer that is being entered.
#[derive(Debug)]
pub(super) struct Answer {
    /// The use case, what is asked, and about whom: positions change with every answer.
    case: usize,
    name: String,
    about: String,
    choice: Option<Choice>,
    source: String,
}

impl Answer {
    fn of(case: usize, line: &AskLine) -> Self {
        let (name, about) = (line.name.clone(), line.about.clone());
        Self { case, name, about, choice: None, source: String::new() }
    }

    fn answers(&self, case: usize, line: &AskLine) -> bool {
        self.case == case && self.name == line.name && self.about == line.about
    }
}

/// Draws the card; answers are entered on this day.
pub(super) fn ui(
    ui: &mut Ui,
    (language, index, on): (Language, usize, Day),
    lines: &[AskLine],
    form: &mut DecideForm,
    out: &mut Outbox,
) {
    card::section(ui, &tr(language, "app-ask-title"), |ui| {
        if lines.is_empty() {
            text::prose(ui, &tr(language, "app-ask-none"));
            return;
        }
        text::muted(ui, &tr(language, "app-ask-intro"));
        let questions = questions(lines);
        let shown = if form.questions { questions.len() } else { FIRST };
        for (i, question) in questions.iter().enumerate().take(shown) {
            ui.push_id(("ask", i), |ui| question_ui(ui, (language, index, on), question, form, out));
        }
        let rest = questions.len().saturating_sub(shown);
        let folded = !form.questions && questions.iter().any(|q| q.len() > EACH);
        if rest > 0 || folded {
            let more = if rest > 0 {
                tr_with(language, "app-ask-more", &[("count", rest.into())])
            } else {
                tr(language, "app-ask-all")
            };
            form.questions = button::quiet(ui, icon::CHEVRON_DOWN, &more).clicked();
        }
    });
}

/// What asks the same stands together, in the order of the first of each.
fn questions(lines: &[AskLine]) -> Vec<Vec<&AskLine>> {
    let mut all: Vec<Vec<&AskLine>> = Vec::new();
    for line in lines {
        match all.iter_mut().find(|q| q.iter().any(|other| other.question == line.question)) {
            Some(question) => question.push(line),
            None => all.push(vec![line]),
        }
    }
    all
}

/// A question, and whom it is about.
fn question_ui(
    ui: &mut Ui,
    about: (Language, usize, Day),
    question: &[&AskLine],
    form: &mut DecideForm,
    out: &mut Outbox,
) {
    let Some(first) = question.first() else { return };
    ui.label(text::strong(&first.name));
    text::prose(ui, &first.question);
    let shown = if form.questions { question.len() } else { EACH };
    for (i, line) in question.iter().enumerate().take(shown) {
        ui.push_id(i, |ui| {
            line_ui(ui, about.0, line);
            answer_ui(ui, about, line, &mut form.answer, out);
        });
    }
    if question.len() > shown {
        text::small(ui, &tr_with(about.0, "app-ask-rest", &[("count", (question.len() - shown).into())]));
    }
    ui.add_space(space::S);
}

fn line_ui(ui: &mut Ui, language: Language, line: &AskLine) {
    let say = |key: &str, name: &'static str, value: &str| tr_with(language, key, &[(name, value.into())]);
    text::small(ui, &line.concerns);
    chip::row(ui, |ui| {
        if line.decisive {
            chip(ui, Tone::Warn, icon::FLAG, &tr(language, "app-ask-decisive"));
        }
        chip(ui, Tone::Plain, icon::SLIDERS_HORIZONTAL, &say("app-ask-swing", "points", &line.swing));
        chip(ui, Tone::Plain, icon::INFO, &say("app-ask-today", "today", &line.today));
    });
}

fn answer_ui(
    ui: &mut Ui,
    (language, index, on): (Language, usize, Day),
    line: &AskLine,
    form: &mut Option<Answer>,
    out: &mut Outbox,
) {
    if line.choices.is_empty() {
        text::small(ui, &tr(language, "app-ask-not-here"));
        return;
    }
    let Some(answer) = form.as_mut().filter(|a| a.answers(index, line)) else {
        if button::small(ui, icon::PENCIL, &tr(language, "app-ask-enter")).clicked() {
            *form = Some(Answer::of(index, line));
        }
        return;
    };
    let none = tr(language, "app-needs-new-choose");
    choice::one_of(ui, &tr(language, "app-ask-level"), &line.choices, &none, &mut answer.choice);
    field::line(ui, &tr(language, "app-ask-source"), &mut answer.source);
    let ready = answer.choice.is_some() && !answer.source.trim().is_empty();
    let (go, cancel) = ui
        .horizontal(|ui| {
            let go = ui.add_enabled_ui(ready, |ui| button::primary(ui, &tr(language, "app-ask-go")).clicked()).inner;
            (go, button::secondary(ui, &tr(language, "app-needs-cancel")).clicked())
        })
        .inner;
    if let (true, Some(choice)) = (go, &answer.choice) {
        out.edit(line.answer(index, choice, &answer.source, on, language));
    }
    if go || cancel {
        *form = None;
    }
}
