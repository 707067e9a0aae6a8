//! Motion: rows that glide to their new place, and panels that slide in.
//!
//! In: the place that something has now. Out: how far from it it is drawn in this frame. Only the picture moves:
//! clicks, focus and reading order belong to the place. With reduced motion everything stands at its place at once.

use eframe::egui::emath::TSTransform;
use eframe::egui::{Id, Ui, vec2};

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
    ui.with_visual_transform(TSTransform::from_translation(vec2(0.0, way)), add).inner
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
    use crate::app::{fonts, theme};
    use eframe::egui::{Context, RawInput};

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
