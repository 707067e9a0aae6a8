//! Samples of the open use case: some at once while weights move, all of them when it rests.
//!
//! In: catalogue, dossier, which use case. Out: what the samples say. The many are drawn beside the window, at most
//! one lot at a time, on threads of their own and once no button is held, so that a frame never waits for them.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::available_parallelism;

use eframe::egui::Context;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::catalog::Catalog;
use crate::dossier::Dossier;
use crate::score::{Acceptability, COARSE, Order, SAMPLES, Spread, View, acceptability, rank_as};

/// Revision of the dossier, position of the use case, and of the voice whose numbers count.
type Key = (u64, usize, Option<usize>);

/// Samples while a slider is held, so that a frame has time for all that changes with it.
const HELD: usize = 500;

/// So many results of all samples are kept, for undo and for going to and fro.
const KEPT: usize = 8;

/// What all samples said of this use case of this dossier.
#[derive(Debug)]
struct Known {
    catalog: Arc<Catalog>,
    dossier: Dossier,
    of: (usize, Option<usize>),
    samples: Acceptability,
}

/// What the samples of the open use case say.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    /// `None` where nothing can be ranked.
    drawn: Option<(Key, Option<Acceptability>)>,
    running: Option<(Key, Receiver<Option<Acceptability>>)>,
    /// What was drawn before, the last one last.
    known: Vec<Known>,
}

/// Samples of now, and how many they are: a view that was made from fewer is made anew.
pub(crate) type Drawn<'a> = (Option<&'a Acceptability>, usize);

impl Samples {
    /// The samples of a use case; begins to draw all of them where only some are there.
    pub(crate) fn of(
        &mut self,
        (revision, index): (u64, usize),
        catalog: &Arc<Catalog>,
        dossier: &Dossier,
        ctx: &Context,
    ) -> Drawn<'_> {
        self.of_voice((revision, index, None), catalog, dossier, ctx)
    }

    /// The same with the numbers of one voice; `None` = the client's.
    pub(crate) fn of_voice(&mut self, key: Key, catalog: &Arc<Catalog>, dossier: &Dossier, ctx: &Context) -> Drawn<'_> {
        if self.listen() {
            self.keep(key, catalog, dossier);
        }
        // Letting go brings a frame of its own.
        let rests = !ctx.input(|input| input.pointer.any_down());
        if self.drawn.as_ref().is_none_or(|(of, _)| *of != key) {
            let known = self.recall(key, catalog, dossier);
            let at_once = if rests { COARSE } else { HELD };
            self.drawn = Some((key, known.or_else(|| draw(catalog, dossier, key, at_once))));
        }
        let few = self.now().is_some_and(|s| s.samples < SAMPLES);
        if few && rests && self.running.is_none() {
            self.start(key, catalog.clone(), dossier.clone(), ctx.clone());
        }
        let now = self.now();
        (now, now.map_or(0, |s| s.samples))
    }

    /// Whether only some samples are there so far.
    pub(crate) fn is_rough(&self) -> bool {
        self.now().is_some_and(|samples| samples.samples < SAMPLES)
    }

    /// Keeps what all samples say of the dossier of now.
    fn keep(&mut self, key: Key, catalog: &Arc<Catalog>, dossier: &Dossier) {
        let drawn = self.drawn.as_ref().filter(|(of, _)| *of == key).and_then(|(_, samples)| samples.clone());
        let Some(samples) = drawn.filter(|samples| samples.samples >= SAMPLES) else { return };
        if self.known.len() >= KEPT {
            self.known.remove(0);
        }
        let (_, index, voice) = key;
        self.known.push(Known { catalog: catalog.clone(), dossier: dossier.clone(), of: (index, voice), samples });
    }

    /// What all samples said when the dossier was the same: figures do not change where nothing has changed.
    fn recall(&self, (_, index, voice): Key, catalog: &Arc<Catalog>, dossier: &Dossier) -> Option<Acceptability> {
        let same = |known: &&Known| {
            known.of == (index, voice) && Arc::ptr_eq(&known.catalog, catalog) && known.dossier == *dossier
        };
        self.known.iter().rev().find(same).map(|known| known.samples.clone())
    }

    /// Whether no samples are being drawn.
    #[cfg(feature = "screens")]
    pub(crate) const fn rest(&self) -> bool {
        self.running.is_none()
    }

    fn now(&self) -> Option<&Acceptability> {
        self.drawn.as_ref().and_then(|(_, samples)| samples.as_ref())
    }

    /// Takes what was drawn; `true` = it is of what is shown.
    fn listen(&mut self) -> bool {
        let Some((key, news)) = &self.running else { return false };
        let mut fresh = false;
        match news.try_recv() {
            Ok(samples) => {
                // Others may have been asked for meanwhile.
                if self.drawn.as_ref().is_some_and(|(of, _)| of == key) {
                    self.drawn = Some((*key, samples));
                    fresh = true;
                }
                self.running = None;
            }
            Err(TryRecvError::Disconnected) => self.running = None,
            Err(TryRecvError::Empty) => {}
        }
        fresh
    }

    fn start(&mut self, key: Key, catalog: Arc<Catalog>, dossier: Dossier, ctx: Context) {
        let (sender, news) = channel();
        std::thread::spawn(move || {
            let all = || draw(&catalog, &dossier, key, SAMPLES);
            // The window's own few samples must not queue behind these. Without a pool of ours they may.
            let samples = beside().map_or_else(all, |pool| pool.install(all));
            // The window may have closed meanwhile; then nobody waits for them.
            drop(sender.send(samples));
            ctx.request_repaint();
        });
        self.running = Some((key, news));
    }
}

/// Threads for all processors but one, which the window keeps.
fn beside() -> Option<ThreadPool> {
    let threads = available_parallelism().map_or(1, |all| all.get().saturating_sub(1).max(1));
    ThreadPoolBuilder::new().num_threads(threads).build().ok()
}

fn draw(catalog: &Catalog, dossier: &Dossier, (_, index, voice): Key, samples: usize) -> Option<Acceptability> {
    let view = View { voice: voice.and_then(|v| dossier.voices.get(v)), scenario: None };
    let ranking = rank_as(catalog, dossier, index, Order::Likely, view).ok()?;
    Some(acceptability(&ranking, Spread::Around(dossier.certainty()), samples))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::embedded_catalog;
    use crate::dossier::Example;

    #[test]
    fn a_dossier_that_comes_back_brings_its_figures_with_it() {
        let (catalog, ctx, mut samples) = (embedded_catalog(), Context::default(), Samples::default());
        let dossier = Dossier::parse("x", Example::Coaching.text()).unwrap();
        let mut other = dossier.clone();
        other.client.name.push('x');
        let key = (0, 0, None);
        samples.drawn = Some((key, draw(&catalog, &dossier, key, SAMPLES)));
        samples.keep(key, &catalog, &dossier);
        assert_eq!(samples.of((1, 0), &catalog, &other, &ctx).1, COARSE);
        assert_eq!(samples.of((2, 0), &catalog, &dossier, &ctx).1, SAMPLES, "as after undo");
    }
}
