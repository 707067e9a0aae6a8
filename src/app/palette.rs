//! The command palette: one field, and below it everything that fits what is typed there.
//!
//! In: keys and clicks. Out: the action behind the chosen line. The keyboard stays in the field; the arrows move the
//! choice, Enter takes it, Escape closes.

use eframe::egui::{
    Align2, FontId, Key, Modifiers, Response, Role, ScrollArea, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::App;
use super::action::{Action, Outbox};
use super::files::pinned;
use super::fonts::Weight;
use super::icon;
use super::state::Step;
use super::theme::{self, RADIUS, size, space};
use super::view::palette::{Line, PaletteView, Target};
use super::view::plan::PlanView;
use super::widget::{field, text};
use crate::text::{Language, tr, tr_with};

/// Height of a line.
const ROW: f32 = 36.0;
/// At most so many lines are drawn.
const MOST: usize = 60;
/// Height of the list, and of what stands around it in the window.
const LIST: (f32, f32) = (396.0, 210.0);

/// The open palette.
#[derive(Debug, Default)]
pub(crate) struct Palette {
    view: PaletteView,
    search: String,
    /// Position of the chosen line among those that fit.
    at: usize,
    opened: bool,
}

impl Palette {
    /// Over these lines.
    pub(crate) fn new(view: PaletteView) -> Self {
        Self { view, ..Self::default() }
    }

    /// Draws it; `false` = it shall close.
    fn ui(&mut self, ui: &Ui, language: Language, out: &mut Outbox) -> bool {
        let mut chosen = None;
        let closed = pinned(ui, "palette", &tr(language, "app-command-palette"), |ui| {
            chosen = self.inside_ui(ui, language);
        });
        match chosen {
            Some(target) => out.send(Action::Reach(target)),
            None => return !closed,
        }
        false
    }

    fn inside_ui(&mut self, ui: &mut Ui, language: Language) -> Option<Target> {
        let moved = self.arrows(ui);
        let hint = tr(language, "app-palette-hint");
        let response = field::line_with(ui, &tr(language, "app-palette-field"), &hint, &mut self.search);
        if !std::mem::replace(&mut self.opened, true) {
            response.request_focus();
        }
        if response.changed() {
            self.at = 0;
        }
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
        let hits = self.view.hits(&self.search);
        let count = tr_with(language, "app-palette-count", &[("count", hits.len().into())]);
        let shown: Vec<&Line> = hits.into_iter().take(MOST).collect();
        self.at = self.at.min(shown.len().saturating_sub(1));
        if shown.is_empty() {
            text::muted(ui, &tr(language, "app-palette-none"));
            if entered {
                response.request_focus();
            }
            return None;
        }
        text::small(ui, &count);
        let clicked = list_ui(ui, language, &shown, (self.at, moved || response.changed()), &response);
        let taken = if entered { Some(self.at) } else { clicked };
        taken.and_then(|at| shown.get(at)).map(|line| line.target.clone())
    }

    /// Moves the choice; `true` = it was moved.
    fn arrows(&mut self, ui: &Ui) -> bool {
        let pressed = |key| ui.input_mut(|i| i.count_and_consume_key(Modifiers::NONE, key));
        let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
        self.at = self.at.saturating_add(down).saturating_sub(up);
        down + up > 0
    }
}

/// The lines; the chosen one comes into sight when it has moved. Returns the one that was clicked.
fn list_ui(
    ui: &mut Ui,
    language: Language,
    shown: &[&Line],
    (at, moved): (usize, bool),
    field: &Response,
) -> Option<usize> {
    let mut clicked = None;
    let high = (ui.ctx().content_rect().height() - LIST.1).clamp(2.0 * ROW, LIST.0);
    let scroll = ScrollArea::vertical().id_salt("palette").max_height(high).min_scrolled_height(high);
    scroll.auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (i, line) in shown.iter().enumerate() {
            let response = ui.push_id(i, |ui| line_ui(ui, language, line, i == at)).inner;
            if i == at {
                field.ctx.accesskit_node_builder(field.id, |node| {
                    node.set_active_descendant(response.id.accesskit_id());
                });
                if moved {
                    response.scroll_to_me(None);
                }
            }
            if response.clicked() {
                clicked = Some(i);
            }
        }
    });
    clicked
}

fn line_ui(ui: &mut Ui, language: Language, line: &Line, chosen: bool) -> Response {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let keys = match &line.target {
        Target::Command(command) => command.keys(ui.ctx(), language),
        _ => None,
    };
    let right = keys.unwrap_or_else(|| line.kind.clone());
    let values = [("name", line.name.as_str().into()), ("kind", right.as_str().into())];
    let spoken = tr_with(language, "app-palette-line", &values);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &spoken));
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, RADIUS, if chosen { t.accent_soft } else { t.hover });
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, RADIUS, (2.0, t.accent), StrokeKind::Inside);
    }
    let middle = rect.center().y;
    if chosen {
        let place = pos2(rect.left() + space::M, middle);
        let font = FontId::new(size::BODY, super::fonts::symbols());
        ui.painter().text(place, Align2::CENTER_CENTER, icon::CHEVRON_RIGHT.char(), font, t.accent);
    }
    let small = FontId::new(size::SMALL, Weight::Medium.family());
    let words = ui.painter().layout_no_wrap(right, small, t.muted);
    let end = rect.right() - space::M - words.size().x;
    ui.painter().galley(pos2(end, middle - words.size().y / 2.0), words, t.muted);
    let left = rect.left() + 24.0;
    let room = rect.intersect(ui.clip_rect()).with_max_x(end - space::S);
    let font = FontId::proportional(size::BODY);
    let name = ui.painter().with_clip_rect(room);
    let name = name.text(pos2(left, middle), Align2::LEFT_CENTER, &line.name, font, t.ink);
    if name.right() > room.right() { response.on_hover_text(line.name.as_str()) } else { response }
}

impl App {
    /// Opens the palette, or closes it.
    pub(crate) fn turn_palette(&mut self) {
        if self.state.palette.take().is_some() {
            return;
        }
        let session = self.session.as_ref();
        let dossier = session.map(super::session::Session::dossier);
        let case = self.state.open_case(dossier.map_or(0, |d| d.moves.len()));
        let language = self.state.language;
        let mut view = PaletteView::new(&self.catalog, (dossier, case), |c| c.enabled(session), language);
        if let Some(session) = session {
            let make = || PlanView::new(&self.catalog, session.dossier(), language);
            // The same value that the step shows.
            let plan = self.state.plan.view.get((session.revision(), language), make);
            if let Ok(planned) = &plan.planned {
                view = view.with_tasks(planned, language);
            }
        }
        self.state.palette = Some(Palette::new(view));
    }

    /// Draws the palette while it is open.
    pub(crate) fn palette_ui(&mut self, ui: &Ui) {
        let language = self.state.language;
        if let Some(palette) = &mut self.state.palette
            && !palette.ui(ui, language, &mut self.out)
        {
            self.state.palette = None;
        }
    }

    /// Goes where a line of the palette leads.
    pub(crate) fn reach(&mut self, target: Target) {
        match target {
            Target::Command(command) => self.out.send(Action::Command(command)),
            Target::Entry(about) => self.out.send(Action::Catalog(Some(about))),
            Target::Language(language) => self.out.send(Action::Language(language)),
            Target::Question(code) => {
                self.state.go(Step::Client);
                self.state.client.ask = Some(code);
            }
            Target::Case(case) => {
                self.state.case = case;
                let about_cases = matches!(self.state.step, Step::Needs | Step::Compare | Step::Decide);
                self.land_on(if about_cases { self.state.step } else { Step::Needs });
            }
            Target::Scenarios => {
                self.land_on(Step::Decide);
                self.state.decide.form.reveal_scenarios();
            }
            Target::Criterion(group, id) => {
                self.land_on(Step::Needs);
                self.state.needs.form.reveal(group, id);
            }
            Target::Tool(id) => {
                self.state.go(Step::Today);
                self.state.today.open = Some(id);
            }
            Target::Task(phase, id) => {
                self.state.go(Step::Plan);
                self.state.plan.shown.lead_to(phase, id);
            }
        }
    }

    /// To a step, and the keyboard to its beginning.
    pub(crate) fn land_on(&mut self, step: Step) {
        self.state.go(step);
        self.state.land = true;
    }

    /// The keyboard to the search of the page, or else to the palette.
    pub(crate) fn find(&mut self) {
        match self.state.step {
            _ if self.state.catalog.open => self.state.catalog.find(),
            Step::Today if self.session.is_some() => self.state.today.find = true,
            _ => self.turn_palette(),
        }
    }

    /// To the field of the path of the document that is chosen.
    pub(crate) fn go_to_export(&mut self) {
        self.state.go(Step::HandOver);
        self.state.hand_over.focus_path();
    }
}
