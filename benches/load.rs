//! How long the catalogue takes to load: median and worst of forty runs, in milliseconds.
//!
//! `cargo bench --bench load`. The window reads it on a thread of its own while it is being made; the goal is under
//! 40 ms on two cores.

#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::hint::black_box;
use std::time::Instant;

use wissel::catalog::{embedded_files, load};

const RUNS: usize = 40;

fn main() {
    let files: Vec<_> = embedded_files().collect();
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let loaded = black_box(load(black_box(&files)));
            assert!(loaded.catalog.is_some());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    println!("{} files: median {:.1} ms, worst {:.1} ms", files.len(), at(RUNS / 2), at(RUNS - 1));
}
