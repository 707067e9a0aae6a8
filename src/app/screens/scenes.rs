//! The table of scenes: what each is called, how large its window is, and the way there. The order gives the numbers of
//! the pictures.
//!
//! In: nothing. Out: [`SCENES`].

use eframe::egui::{Key, Modifiers};
use jiff::civil::date;

use super::{Stage, files};
use crate::app::Step;
use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::files::Purpose;
use crate::catalog::{About, Day};
use crate::dossier::Example::{Coaching, Practice, School};
use crate::dossier::{Edit, OptionId};
use crate::text::Message;

/// No renderer draws a higher picture than 8192 points everywhere.
const HIGHEST: f32 = 8000.0;

/// How large the window is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Size {
    /// 1280 by 800 points, the small one 960 by 600.
    Window,
    /// So high that the whole page is in sight, in both widths.
    Tall(f32),
    /// The small window with text at 125 %.
    LargeText,
}

/// Something to be looked at.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) name: &'static str,
    pub(super) size: Size,
    /// Brings a new window there.
    pub(super) act: fn(&mut Stage),
}

const fn window(name: &'static str, act: fn(&mut Stage)) -> Scene {
    Scene { name, size: Size::Window, act }
}

const fn tall(name: &'static str, height: f32, act: fn(&mut Stage)) -> Scene {
    Scene { name, size: Size::Tall(height), act }
}

const fn large_text(name: &'static str, act: fn(&mut Stage)) -> Scene {
    Scene { name, size: Size::LargeText, act }
}

/// All scenes.
pub(super) const SCENES: &[Scene] = &[
    window("start", |_| {}),
    window("start-recent", files::recent),
    // The seven steps.
    window("client", |s| s.example(Coaching, Step::Client)),
    window("today", |s| s.example(Coaching, Step::Today)),
    window("needs", |s| s.example(Coaching, Step::Needs)),
    window("compare", |s| s.example(Coaching, Step::Compare)),
    window("decide", |s| s.example(Coaching, Step::Decide)),
    window("plan", |s| s.example(Coaching, Step::Plan)),
    window("hand-over", |s| s.example(Coaching, Step::HandOver)),
    // The same where nothing is known yet.
    window("empty-client", |s| s.nobody(Step::Client)),
    window("empty-today", |s| s.nobody(Step::Today)),
    window("empty-needs", |s| s.nobody(Step::Needs)),
    window("empty-compare", |s| s.nobody(Step::Compare)),
    window("empty-decide", |s| s.nobody(Step::Decide)),
    window("empty-plan", |s| s.nobody(Step::Plan)),
    window("empty-hand-over", |s| s.nobody(Step::HandOver)),
    // Client, today, needs.
    tall("client-whole", 2200.0, |s| s.example(Coaching, Step::Client)),
    tall("client-news", 2200.0, |s| {
        s.example(Coaching, Step::Client);
        s.choose("app-flag-professional-secrecy", "app-yes");
        s.see("app-duties-news");
    }),
    window("today-search", |s| {
        s.example(Coaching, Step::Today);
        s.enter("app-tool-search", "jit");
    }),
    tall("today-whole", 2200.0, |s| {
        s.example(Coaching, Step::Today);
        s.unfold(0);
    }),
    window("needs-start", |s| {
        s.example(Practice, Step::Needs);
        s.act(Action::Edit(Edit::RemoveMove(1)));
        s.act(Action::Edit(Edit::RemoveMove(0)));
        s.see("app-needs-offers");
    }),
    window("needs-new", |s| {
        s.example(Coaching, Step::Needs);
        s.press("app-needs-new");
    }),
    tall("needs-whole", 4600.0, |s| {
        s.example(Coaching, Step::Needs);
        s.press("app-musts-add");
        s.press_with("app-weights-open", ("group", "group-security"));
    }),
    tall("needs-voice", 4600.0, |s| {
        s.example(Coaching, Step::Needs);
        s.press("app-voice-open");
    }),
    tall("needs-offers", 2000.0, |s| {
        s.example(Practice, Step::Needs);
        s.press("app-musts-remove");
        s.press("app-musts-remove");
    }),
    // Compare.
    window("compare-parts", |s| {
        s.example(School, Step::Compare);
        s.press("app-row-spoken");
    }),
    tall("compare-whole", 4600.0, |s| {
        s.example(Coaching, Step::Compare);
        ["app-compare-more", "app-compare-thin", "app-compare-failing"].iter().for_each(|key| s.press(key));
    }),
    window("compare-weights", |s| {
        s.example(Coaching, Step::Compare);
        s.press("app-compare-weights");
    }),
    large_text("compare", |s| s.example(Coaching, Step::Compare)),
    large_text("compare-weights", |s| {
        s.example(Coaching, Step::Compare);
        s.press("app-compare-weights");
    }),
    window("compare-side", side),
    tall("compare-side-whole", 6000.0, |s| {
        side(s);
        s.unfold(0);
        s.press("app-side-same");
    }),
    window("compare-evidence", evidence),
    tall("compare-override", 1000.0, |s| {
        evidence(s);
        s.press("app-override");
    }),
    tall("compare-overlay", 1000.0, |s| {
        files::overlay(s);
        evidence(s);
    }),
    // Decide.
    tall("decide-whole", HIGHEST, |s| s.example(Coaching, Step::Decide)),
    tall("decide-school", HIGHEST, |s| s.example(School, Step::Decide)),
    tall("decide-keep", 1400.0, |s| decide(s, "app-shape-keep")),
    tall("decide-keep-for", 1400.0, |s| decide(s, "app-shape-keep-for")),
    tall("decide-trial", 1400.0, |s| decide(s, "app-shape-trial")),
    tall("decide-scenario", 4600.0, |s| {
        s.example(Coaching, Step::Decide);
        s.app().state.decide.form.scenario = Some(0);
        s.run();
        s.see("app-scenarios-end");
    }),
    window("decide-answer", |s| {
        s.example(Coaching, Step::Decide);
        s.press("app-ask-enter");
    }),
    // Plan.
    window("plan-settings", |s| {
        s.example(Coaching, Step::Plan);
        s.press("app-plan-settings");
    }),
    window("plan-missed", |s| {
        s.example(Coaching, Step::Plan);
        let known = s.app().dossier().map(|dossier| dossier.plan.hard.clone());
        let mut days = known.unwrap_or_default();
        days.iter_mut().for_each(|day| day.on = Day(date(2027, 3, 1)));
        s.act(Action::Edit(Edit::SetHardDays(days)));
    }),
    large_text("plan", |s| s.example(Coaching, Step::Plan)),
    tall("plan-whole", 3000.0, |s| {
        s.example(Coaching, Step::Plan);
        ["app-plan-costs", "app-plan-notes-and-dates", "app-plan-duties"].iter().for_each(|key| s.press(key));
    }),
    tall("plan-tasks", 3200.0, |s| {
        s.example(School, Step::Plan);
        s.choose("app-plan-fold", "app-plan-fold-tasks");
        s.choose("app-plan-zoom", "app-plan-zoom-months");
    }),
    window("plan-task", |s| {
        s.example(Coaching, Step::Plan);
        s.choose("app-plan-zoom", "app-plan-zoom-weeks");
        s.choose("app-plan-fold", "app-plan-fold-tasks");
        // Settings, dates, the first phase and its first task stand above it.
        s.unfold(4);
    }),
    tall("plan-costs", 2600.0, |s| {
        s.example(School, Step::Plan);
        s.press("app-plan-costs");
    }),
    tall("plan-risks", 3600.0, |s| {
        s.example(School, Step::Plan);
        s.press("app-plan-risks");
    }),
    // Hand over.
    tall("hand-over-preview", 2000.0, |s| {
        s.example(School, Step::HandOver);
        s.press("app-preview-show");
    }),
    // The catalogue browser.
    window("catalog-start", |s| s.act(Action::Catalog(None))),
    window("catalog-list", list),
    large_text("catalog-list", list),
    window("catalog-none", |s| {
        s.act(Action::Catalog(None));
        s.enter("app-catalog-search", "qqqq");
    }),
    window("catalog-service", jitsi),
    large_text("catalog-service", jitsi),
    large_text("catalog-filters", |s| {
        list(s);
        s.press("app-catalog-filters");
    }),
    tall("catalog-lines", 3600.0, |s| {
        jitsi(s);
        s.press("app-catalog-open-all");
    }),
    tall("catalog-whole", 3600.0, |s| s.browse(About::Service("zoom-workplace".into()))),
    tall("catalog-operator", 3600.0, |s| s.browse(About::Provider("hostsharing".into()))),
    tall("catalog-program", 3600.0, |s| s.browse(About::Software("jitsi-meet".into()))),
    tall("catalog-ended", 3600.0, |s| s.browse(About::Service("workplace-meta".into()))),
    tall("catalog-overlay", 2400.0, |s| {
        files::overlay(s);
        s.browse(About::Provider("hostsharing".into()));
    }),
    // Dialogs.
    window("open", |s| s.keys(Modifiers::COMMAND, Key::O)),
    window("open-edition", |s| s.act(Action::Ask(Purpose::OpenEdition))),
    window("save", |s| {
        s.example(School, Step::Client);
        s.keys(Modifiers::COMMAND, Key::S);
    }),
    window("save-changes", |s| {
        s.example(School, Step::Client);
        s.act(Action::Edit(Edit::RemoveMove(0)));
        s.act(Action::New);
    }),
    window("voice-read", |s| {
        s.example(School, Step::Needs);
        s.act(Action::Ask(Purpose::ReadVoice));
    }),
    window("voice-write", |s| {
        s.example(School, Step::Needs);
        s.act(Action::Ask(Purpose::WriteVoice(0)));
    }),
    window("lock", |s| {
        s.example(School, Step::Client);
        s.act(Action::Command(Command::Lock));
        s.enter("app-lock-first", "school");
        s.see("app-lock-short");
    }),
    window("unlock", files::locked),
    window("unlock-wrong", |s| {
        files::locked(s);
        files::locked(s);
        s.see("app-unlock-wrong");
    }),
    window("rescue-held", files::held),
    window("rescue-unsaved", files::unsaved),
    window("rescue-changed", files::changed),
    window("edition-unsigned", files::unsigned_edition),
    window("shortcuts", |s| s.keys(Modifiers::NONE, Key::F1)),
    // What lies above a step.
    window("menu", |s| {
        s.example(School, Step::Today);
        s.press("app-menu");
    }),
    window("private-client", |s| private(s, Step::Client)),
    window("private-hand-over", |s| private(s, Step::HandOver)),
    window("notices", |s| {
        s.example(Coaching, Step::Client);
        s.act(Action::Tell(Message::new("app-dropped-many").with("count", 3_usize)));
        s.act(Action::Tell(Message::new("app-edit-failed")));
    }),
];

fn side(s: &mut Stage) {
    s.example(Coaching, Step::Compare);
    s.choose("app-compare-view", "app-compare-side");
}

fn evidence(s: &mut Stage) {
    side(s);
    let opened = OptionId::parse("jitsi-hostsharing").map(|option| (option, "ownership".to_owned()));
    s.app().state.compare.form.opened = opened;
    s.run();
}

fn decide(s: &mut Stage, shape: &str) {
    s.example(Coaching, Step::Decide);
    s.press_with("app-decide-shape", ("name", shape));
}

fn list(s: &mut Stage) {
    s.example(Coaching, Step::Compare);
    s.act(Action::Catalog(None));
}

fn jitsi(s: &mut Stage) {
    s.example(Coaching, Step::Compare);
    s.browse(About::Service("jitsi-hostsharing".into()));
}

fn private(s: &mut Stage, step: Step) {
    s.example(Coaching, step);
    s.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P);
}
