//! Motion: rows that glide to their new place, and panels that slide in.
//!
//! In: the place that something has now. Out: how far from it it is drawn in this frame. Only the picture moves:
//! clicks, focus and reading order belong to the place. What is under way hides what it passes, and what rises lies on
//! top. With reduced motion everything stands at its place at once.

use std::ops::Range;

use eframe::egui::emath::TSTransform;
use eframe::egui::layers::ShapeIdx;
use eframe::egui::{Id, Shape, Ui, vec2};

use crate::app::theme;

/// How many points above (below zero) or below its place a row stands on its way from the place it had.
///
/// `place` counts from 0, `heights` are those of the rows at all places.
pub(crate) fn way(ui: &Ui, id: Id, place: usize, heights: &[f32]) -> f32 {
    let place = place as f32;
    let now = ui.ctx().animate_value_with_time(id, place, ui.style().animation_time);
    let above =
        |at: f32| heights.iter().enumerate().map(|(i, height)| height * (at - i as f32).clamp(0.0, 1.0)).sum::<f32>();
    above(now) - above(place)
}

/// Draws a row that is so many points from its place; outside what is scrolled into sight it jumps.
pub(crate) fn drawn<R>(ui: &mut Ui, way: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (sight, top) = (ui.clip_rect().y_range(), ui.cursor().top());
    let way = if sight.contains(top) { way.clamp(sight.min - top, sight.max - top) } else { 0.0 };
    let ground = theme::tokens(ui).card;
    let drawn = |ui: &mut Ui| {
        let below = ui.painter().add(Shape::Noop);
        let inner = add(ui);
        if way != 0.0 {
            ui.painter().set(below, Shape::rect_filled(ui.min_rect(), 0.0, ground));
        }
        inner
    };
    ui.with_visual_transform(TSTransform::from_translation(vec2(0.0, way)), drawn).inner
}

/// How many shapes have been painted so far, for [`lift`].
pub(crate) fn painted(ui: &Ui) -> usize {
    ui.ctx().graphics(|layers| layers.get(ui.layer_id()).map_or(0, |list| list.next_idx().0))
}

/// Lays shapes that were painted earlier on top of all others, in their order.
pub(crate) fn lift(ui: &Ui, rising: Vec<Range<usize>>) {
    ui.ctx().graphics_mut(|layers| {
        let Some(list) = layers.get_mut(ui.layer_id()) else { return };
        for range in rising {
            let shapes: Vec<_> = list.all_entries().skip(range.start).take(range.len()).cloned().collect();
            range.for_each(|at| list.reset_shape(ShapeIdx(at)));
            for shape in shapes {
                list.add(shape.clip_rect, shape.shape);
            }
        }
    });
}

/// How far something has come since it was first drawn, from 0 to 1; drawn again after a pause, it comes again.
pub(crate) fn come(ui: &Ui, id: Id) -> f32 {
    let (now, frame) = (ui.input(|i| i.time), ui.ctx().cumulative_frame_nr());
    let seen: Option<(u64, f64)> = ui.data(|d| d.get_temp(id));
    let since = seen.filter(|(last, _)| last + 1 >= frame).map_or(now, |(_, since)| since);
    ui.data_mut(|d| d.insert_temp(id, (frame, since)));
    let time = ui.style().animation_time;
    if time <= 0.0 || now - since >= f64::from(time) {
        return 1.0;
    }
    ui.ctx().request_repaint();
    (now - since) as f32 / time
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::fonts;
    use eframe::egui::{Color32, Context, RawInput, Rect, pos2};

    fn context(reduced_motion: bool) -> Context {
        let ctx = Context::default();
        fonts::install(&ctx);
        theme::install(&ctx, reduced_motion);
        ctx
    }

    fn frame(ctx: &Context, time: f64, see: impl Fn(&Ui) -> f32) -> f32 {
        let mut seen = f32::NAN;
        let input = RawInput { time: Some(time), ..RawInput::default() };
        ctx.run_ui(input, |ui| seen = see(ui)).textures_delta.clear();
        seen
    }

    fn row(ctx: &Context, time: f64, place: usize) -> f32 {
        frame(ctx, time, |ui| way(ui, Id::unique("row"), place, &[10.0, 10.0, 30.0, 10.0]))
    }

    #[test]
    fn a_row_glides_from_its_old_place_and_comes_to_rest() {
        let ctx = context(false);
        assert_eq!(row(&ctx, 0.0, 3), 0.0, "the first time it is at its place");
        assert_eq!(row(&ctx, 1.0, 1), 40.0, "from two places below, past a high row");
        let under_way = row(&ctx, 1.07, 1);
        assert!(under_way > 0.0 && under_way < 40.0, "{under_way}");
        assert_eq!(row(&ctx, 1.2, 1), 0.0);
    }

    /// The squares that are painted, the last one on top: one that glides, and one that does not.
    fn squares(lifted: bool, way: f32) -> Vec<Rect> {
        let ctx = context(false);
        let place = |left: f32| Rect::from_min_size(pos2(left, 40.0), vec2(8.0, 8.0));
        let draw = |ui: &mut Ui| {
            let before = painted(ui);
            drawn(ui, way, |ui| {
                ui.painter().rect_filled(place(10.0), 0.0, Color32::RED);
            });
            let after = painted(ui);
            ui.painter().rect_filled(place(20.0), 0.0, Color32::RED);
            lift(ui, lifted.then_some(before..after).into_iter().collect());
        };
        let mut output = ctx.run_ui(RawInput { time: Some(0.0), ..RawInput::default() }, draw);
        output.textures_delta.clear();
        let rect = |shape: &Shape| if let Shape::Rect(r) = shape { Some(r.rect) } else { None };
        output.shapes.iter().filter_map(|s| rect(&s.shape)).collect()
    }

    #[test]
    fn what_rises_lies_on_top() {
        let lefts = |lifted| squares(lifted, 0.0).iter().map(Rect::left).collect::<Vec<_>>();
        assert_eq!(lefts(false), [10.0, 20.0]);
        assert_eq!(lefts(true), [20.0, 10.0]);
    }

    #[test]
    fn what_is_under_way_hides_what_it_passes() {
        assert_eq!(squares(false, 0.0).len() + 1, squares(false, 5.0).len(), "a ground below it");
    }

    #[test]
    fn with_reduced_motion_everything_jumps() {
        let ctx = context(true);
        assert_eq!(row(&ctx, 0.0, 3), 0.0);
        assert_eq!(row(&ctx, 1.0, 1), 0.0);
        assert_eq!(frame(&ctx, 2.0, |ui| come(ui, Id::unique("drawer"))), 1.0);
    }

    #[test]
    fn what_comes_slides_in_once() {
        let ctx = context(false);
        let drawer = |time| frame(&ctx, time, |ui| come(ui, Id::unique("drawer")));
        assert_eq!(drawer(0.0), 0.0);
        let under_way = drawer(0.07);
        assert!(under_way > 0.0 && under_way < 1.0, "{under_way}");
        assert_eq!(drawer(0.2), 1.0);
        assert_eq!(drawer(5.0), 1.0, "it is there");
        frame(&ctx, 6.0, |_| 0.0);
        assert_eq!(drawer(7.0), 0.0, "it comes again");
    }
}
