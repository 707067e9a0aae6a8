//! How long a frame of the window takes while a weight is dragged: median, 95th of a hundred, and worst, in milliseconds.
//!
//! `cargo bench --bench frame`. The step Needs of each example with its ranking beside the sliders, in German, 1280 by
//! 800, everything a frame does on the processor: reading the pointer, ranking and coarse samples, layout, shapes,
//! triangles; not what the graphics card does with them. The fine samples are drawn meanwhile on their own thread, as in
//! life. 60 frames a second leave 16.7 ms for each.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints and stops")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Instant;

use eframe::egui::{Event, Modifiers, PointerButton, Role, pos2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, Node};
use wissel::app::{App, Step};
use wissel::catalog::{Group, embedded_catalog};
use wissel::dossier::Example;
use wissel::text::Language;

const FRAMES: u16 = 300;

fn main() {
    for example in Example::ALL {
        let mut window = Harness::builder()
            .with_size([1280.0, 800.0])
            .build_eframe(|cc| App::for_test(cc, embedded_catalog(), Language::De));
        window.state_mut().show_example(example, Step::Needs);
        window.run();
        slider(&window).scroll_to_me();
        window.run();
        let mut times = drag(&mut window);
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get((times.len() - 1) * share / 100).copied().unwrap_or_default();
        println!("{}: median {:.1} ms, 95 % {:.1} ms, worst {:.1} ms", example.code(), at(50), at(95), at(100));
    }
}

/// The weight of data protection.
fn slider<'w>(window: &'w Harness<'_, App>) -> Node<'w> {
    window.get_by_role_and_label(Role::Slider, "Datenschutz")
}

/// The times of frames while the first weight is dragged to and fro.
fn drag(window: &mut Harness<'_, App>) -> Vec<f64> {
    let slider = slider(window).rect();
    let y = slider.center().y;
    let button = |pressed, x| Event::PointerButton {
        pos: pos2(x, y),
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(Event::PointerMoved(slider.center()));
    window.event(button(true, slider.center().x));
    window.step();
    let mut seen = BTreeSet::new();
    let times = (0..FRAMES).map(|frame| {
        let swing = (f32::from(frame) / 12.0).sin();
        let to = pos2(slider.center().x + swing * slider.width() * 0.45, y);
        let start = Instant::now();
        window.event(Event::PointerMoved(to));
        window.step();
        let output = window.output();
        black_box(window.ctx.tessellate(output.shapes.clone(), output.pixels_per_point));
        let time = start.elapsed().as_secs_f64() * 1000.0;
        let weight = window.state().dossier().and_then(|d| d.priorities.groups.get(&Group::Gdpr).map(|w| w.get()));
        seen.insert(weight.map(f64::to_bits));
        time
    });
    let times = times.collect();
    assert!(seen.len() > 8, "the weight moves: {seen:?}");
    window.event(button(false, slider.center().x));
    window.step();
    times
}
