//! Work on the disk, on a thread of its own, so that a drive that does not answer never stops the window.
//!
//! In: jobs, done one after the other. Out: their answers in the same order, and whether a drive keeps silent. A thread
//! that hangs is left behind as soon as there is other work: a new one takes its place, and what the old one still has
//! to close stays with it.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use eframe::egui::Context;

use super::edition::Offer;
use super::opening::Opened;
use super::saving::{SaveError, Saved};
use crate::dossier::store::StoreError;
use crate::text::Message;

/// So long a frame waits for an answer: a disk that is quick needs no word about it.
const QUICK: Duration = Duration::from_millis(30);

/// Seconds after which a drive is said not to answer.
const SILENT: f64 = 5.0;

/// The same where the key of a locked dossier is made, or a few are.
const SILENT_KEY: f64 = 20.0;

/// The same where all earlier states of a dossier are locked anew.
const SILENT_KEYS: f64 = 300.0;

/// So long the program waits at its end for what is under way.
const PATIENCE: Duration = Duration::from_secs(6);

type Job = Box<dyn FnOnce() -> Answer + Send>;

/// What keeps a job busy besides the drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Nothing.
    Drive,
    /// A key under a passphrase, or a few: a second each, four at most.
    Key,
    /// More than ten of them.
    Keys,
}

/// What a job is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Doing {
    /// A dossier is opened.
    Open(PathBuf, Work),
    /// The dossier is written.
    Save(PathBuf, Work),
    /// Some other file is read or written.
    File(PathBuf),
    /// Something is closed; nobody waits for it.
    Close,
}

impl Doing {
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Open(path, _) | Self::Save(path, _) | Self::File(path) => Some(path),
            Self::Close => None,
        }
    }

    /// Seconds after which it is said that there is no answer.
    const fn patience(&self) -> f64 {
        match self {
            Self::Open(_, Work::Key) | Self::Save(_, Work::Key) => SILENT_KEY,
            Self::Open(_, Work::Keys) | Self::Save(_, Work::Keys) => SILENT_KEYS,
            _ => SILENT,
        }
    }
}

/// What became of a job.
#[derive(Debug)]
pub(crate) enum Answer {
    Opened(Result<Opened, Message>),
    Offered(Result<Box<Offer>, Message>),
    Saved(Result<Saved, SaveError>),
    VoiceRead(PathBuf, Result<String, StoreError>),
    VoiceWritten(PathBuf, Result<(), StoreError>),
    Closed,
    /// The thread broke off; nothing that was asked of it comes any more.
    Broken,
}

/// The disk, as the window sees it.
#[derive(Debug)]
pub(crate) struct Disk {
    ctx: Context,
    worker: Worker,
    /// What was not answered yet, the oldest first, by number.
    waiting: VecDeque<(u64, Doing)>,
    given: u64,
    /// Since when the oldest of them is waited for, in seconds of the window.
    since: f64,
    quick: Duration,
    stuck: Option<Stuck>,
    /// What holds the next job up.
    held: Option<Receiver<()>>,
}

#[derive(Debug)]
struct Worker {
    jobs: Option<Sender<Job>>,
    answers: Receiver<Answer>,
    thread: JoinHandle<()>,
}

/// A thread that was left behind, with the file it hangs on.
#[derive(Debug)]
struct Stuck {
    path: PathBuf,
    jobs: Sender<Job>,
    /// Gone once the thread has come back.
    hangs: Weak<()>,
}

impl Disk {
    pub(crate) fn new(ctx: &Context) -> Self {
        let worker = Worker::start(ctx.clone());
        let (ctx, waiting) = (ctx.clone(), VecDeque::new());
        Self { ctx, worker, waiting, given: 0, since: 0.0, quick: QUICK, stuck: None, held: None }
    }

    /// A frame waits so long for an answer.
    pub(crate) const fn wait_for(&mut self, longest: Duration) {
        self.quick = longest;
    }

    /// Holds the next job up until the hand that is returned lets go.
    pub(crate) fn hold(&mut self) -> Sender<()> {
        let (hand, held) = channel();
        self.held = Some(held);
        hand
    }

    /// Now, in seconds of the window.
    pub(crate) fn now(&self) -> f64 {
        self.ctx.input(|input| input.time)
    }

    /// Gives a job that comes after all others; the answer has its number.
    pub(crate) fn queue(&mut self, doing: Doing, job: impl FnOnce() -> Answer + Send + 'static) -> u64 {
        self.give(doing, Box::new(job))
    }

    /// Gives a job that does not wait for a drive that keeps silent; the answer has its number.
    pub(crate) fn ask(&mut self, doing: Doing, job: impl FnOnce() -> Answer + Send + 'static) -> u64 {
        if self.silent().is_some() {
            self.leave_behind();
        }
        self.give(doing, Box::new(job))
    }

    /// Lets go of something that may need the disk for it, such as a lock; `path` is the file it is about.
    pub(crate) fn close(&mut self, path: Option<&Path>, what: impl Send + 'static) {
        let job: Job = Box::new(move || {
            drop(what);
            Answer::Closed
        });
        match &self.stuck {
            Some(stuck) if path == Some(stuck.path.as_path()) => drop(stuck.jobs.send(job)),
            _ => {
                self.give(Doing::Close, job);
            }
        }
    }

    fn give(&mut self, doing: Doing, job: Job) -> u64 {
        let job = match self.held.take() {
            Some(held) => held_up(held, job),
            None => job,
        };
        if self.waiting.is_empty() {
            self.since = self.now();
        }
        self.given += 1;
        self.waiting.push_back((self.given, doing));
        if let Some(jobs) = &self.worker.jobs {
            // If the thread broke off, there will be no answer either, and that is noticed.
            drop(jobs.send(job));
        }
        self.given
    }

    /// The next answer with the number of its job; with `wait` it is waited for as long as a quick disk takes.
    pub(crate) fn answer(&mut self, wait: bool) -> Option<(u64, Answer)> {
        let number = self.waiting.front()?.0;
        let answer = match self.worker.answers.recv_timeout(if wait { self.quick } else { Duration::ZERO }) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => {
                self.worker = Worker::start(self.ctx.clone());
                self.waiting.clear();
                return Some((number, Answer::Broken));
            }
        };
        self.waiting.pop_front();
        self.since = self.now();
        Some((number, answer))
    }

    /// Whether the job with this number is still to be answered.
    pub(crate) fn waits_for(&self, number: u64) -> bool {
        self.waiting.iter().any(|(waiting, _)| *waiting == number)
    }

    /// What has had no answer for so long that something must be said.
    pub(crate) fn silent(&self) -> Option<&Doing> {
        let (_, doing) = self.waiting.front()?;
        (self.now() - self.since >= doing.patience()).then_some(doing)
    }

    /// Whether a thread that was left behind still hangs on this file.
    pub(crate) fn hangs_on(&self, path: &Path) -> bool {
        self.stuck.as_ref().is_some_and(|stuck| stuck.path == path && stuck.hangs.strong_count() > 0)
    }

    /// A frame is drawn when there is something to say.
    pub(crate) fn wake(&self) {
        if let (Some((_, doing)), None) = (self.waiting.front(), self.silent()) {
            let left = (doing.patience() - (self.now() - self.since)).max(0.05);
            self.ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
    }

    fn leave_behind(&mut self) {
        let old = std::mem::replace(&mut self.worker, Worker::start(self.ctx.clone()));
        let path = self.waiting.front().and_then(|(_, doing)| doing.path().map(Path::to_owned));
        self.waiting.clear();
        let Worker { jobs: Some(jobs), answers, .. } = old else { return };
        let here = Arc::new(());
        let hangs = Arc::downgrade(&here);
        // Its answers are dropped where they were made: they hold locks, and those need its drive.
        let last: Job = Box::new(move || {
            drop((answers, here));
            Answer::Closed
        });
        drop(jobs.send(last));
        self.stuck = path.map(|path| Stuck { path, jobs, hangs });
    }
}

fn held_up(held: Receiver<()>, job: Job) -> Job {
    Box::new(move || {
        // It ends when the other side is gone.
        let _ = held.recv();
        job()
    })
}

impl Worker {
    fn start(ctx: Context) -> Self {
        let (jobs, given) = channel::<Job>();
        let (sender, answers) = channel();
        let thread = std::thread::spawn(move || {
            while let Ok(job) = given.recv() {
                // The window may have gone on without us; then nobody waits for the answer.
                drop(sender.send(job()));
                ctx.request_repaint();
            }
        });
        Self { jobs: Some(jobs), answers, thread }
    }
}

/// At its end the program waits for what is under way, but not for a drive that does not answer.
impl Drop for Disk {
    fn drop(&mut self) {
        let until = if self.silent().is_some() { Instant::now() } else { Instant::now() + PATIENCE };
        self.worker.jobs = None;
        while !self.worker.thread.is_finished() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}
