//! Work off the UI thread: file dialogs, reading, writing, page images, printing. The only place
//! that starts threads. Each worker does one thing at a time; its result is a message, also when
//! it dies.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::Context;

use crate::analysis::Proposal;
use crate::file::{Fingerprint, LogoError, OpenError, Opened, SaveError};
use crate::plan::{Logo, Plan};
use crate::print::engine::{Picture, PictureError, PrintError};
use crate::ui::shell::Then;

/// Stack of a job in bytes, as large as the first thread's: shapes in one another are drawn by
/// functions that call themselves.
const STACK: usize = 8 * 1024 * 1024;

/// What is going on in the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Busy {
    Choosing,
    Opening,
    Saving,
    Printing,
    ReadingLogo,
    Planning,
    Proposing,
}

/// What a file dialog was for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Open,
    Save(Option<Then>),
    Export,
    Logo,
}

/// What came of a print.
#[derive(Debug)]
pub(super) enum Printed {
    Written {
        path: PathBuf,
        missing: Vec<char>,
        without_logo: Option<PictureError>,
    },
    NotLaidOut(PrintError),
    NotWritten(SaveError),
    NotOpened {
        path: PathBuf,
        reason: String,
    },
}

/// The result of a job.
#[derive(Debug)]
pub(super) enum Done {
    Chosen {
        purpose: Purpose,
        /// Was the ending added after the desktop had asked about replacing?
        ending_added: bool,
        path: Option<PathBuf>,
    },
    Opened {
        path: PathBuf,
        result: Result<Opened, OpenError>,
    },
    Saved {
        path: PathBuf,
        plan: Plan,
        then: Option<Then>,
        result: Result<Fingerprint, SaveError>,
    },
    Printed {
        opened: bool,
        outcome: Printed,
    },
    /// A logo was looked at.
    Logo {
        logo: Logo,
        picture: Box<Result<Picture, PictureError>>,
        /// The file it was chosen from; `None` if it stands in the plan.
        chosen: Option<PathBuf>,
    },
    LogoNotRead(LogoError),
    /// The first plan of the short path.
    Planned(Box<Plan>),
    Proposed {
        /// The plan it was worked out for.
        plan: Plan,
        proposal: Box<Proposal>,
    },
    Died,
}

/// The work ended without a result, which is a fault of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Died;

/// Does one thing at a time in the background.
pub(super) struct Worker<T> {
    sender: Sender<Result<T, Died>>,
    results: Receiver<Result<T, Died>>,
    ctx: Context,
    is_busy: bool,
}

/// Reports work that ended without a result.
struct Guard<T> {
    sender: Sender<Result<T, Died>>,
    ctx: Context,
    result: Option<T>,
}

impl<T> Drop for Guard<T> {
    fn drop(&mut self) {
        // The receiver is gone only when nobody waits for the result any more.
        drop(self.sender.send(self.result.take().ok_or(Died)));
        // Once, so that the window notices the result.
        self.ctx.request_repaint();
    }
}

impl<T: Send + 'static> Worker<T> {
    pub(super) fn new(ctx: &Context) -> Self {
        let (sender, results) = channel();
        Self {
            sender,
            results,
            ctx: ctx.clone(),
            is_busy: false,
        }
    }

    /// Is it working?
    pub(super) fn is_busy(&self) -> bool {
        self.is_busy
    }

    /// Starts work, unless some goes on: then nothing happens, and `false` comes back.
    pub(super) fn start(&mut self, work: impl FnOnce() -> T + Send + 'static) -> bool {
        if self.is_busy {
            return false;
        }
        let guard = Guard {
            sender: self.sender.clone(),
            ctx: self.ctx.clone(),
            result: None,
        };
        let job = move || {
            let mut guard = guard;
            guard.result = Some(work());
        };
        let started = std::thread::Builder::new()
            .name("job".to_owned())
            .stack_size(STACK)
            .spawn(job);
        // If it did not start, the guard has said so already.
        self.is_busy = started.is_ok();
        self.is_busy
    }

    /// Waits for the result of what goes on; `None` if nothing does.
    pub(super) fn wait(&mut self) -> Option<Result<T, Died>> {
        let result = self.is_busy.then(|| self.results.recv().ok()).flatten()?;
        self.is_busy = false;
        Some(result)
    }

    /// The result, if it has come.
    pub(super) fn result(&mut self) -> Option<Result<T, Died>> {
        let result = self.results.try_recv().ok()?;
        self.is_busy = false;
        Some(result)
    }
}

/// The job that runs, if one does, and the way its result comes back.
pub(super) struct Jobs {
    worker: Worker<Done>,
    busy: Option<Busy>,
}

impl Jobs {
    pub(super) fn new(ctx: &Context) -> Self {
        Self {
            worker: Worker::new(ctx),
            busy: None,
        }
    }

    /// Is a job running?
    pub(super) fn is_busy(&self) -> bool {
        self.worker.is_busy()
    }

    /// Is a file being written? Then the window must not close.
    pub(super) fn is_writing(&self) -> bool {
        matches!(self.busy, Some(Busy::Saving | Busy::Printing))
    }

    /// Is the first plan being made?
    pub(super) fn is_planning(&self) -> bool {
        matches!(self.busy, Some(Busy::Planning))
    }

    /// Key of the text that says what is going on.
    pub(super) fn busy_key(&self) -> Option<&'static str> {
        self.busy.map(|busy| match busy {
            Busy::Choosing => "busy-choosing",
            Busy::Opening => "busy-opening",
            Busy::Saving => "busy-saving",
            Busy::Printing => "busy-printing",
            Busy::ReadingLogo => "busy-logo",
            Busy::Planning => "busy-planning",
            Busy::Proposing => "busy-proposing",
        })
    }

    /// Starts a job, unless one is running: then nothing happens, and `false` comes back.
    pub(super) fn start(
        &mut self,
        busy: Busy,
        work: impl FnOnce() -> Done + Send + 'static,
    ) -> bool {
        let started = self.worker.start(work);
        if started {
            self.busy = Some(busy);
        }
        started
    }

    /// Waits for the result of the job that runs; `None` if none does.
    pub(super) fn wait(&mut self) -> Option<Done> {
        let done = self.worker.wait()?;
        self.busy = None;
        Some(done.unwrap_or(Done::Died))
    }

    /// The next result, if one has come.
    pub(super) fn next_done(&mut self) -> Option<Done> {
        let done = self.worker.result()?;
        self.busy = None;
        Some(done.unwrap_or(Done::Died))
    }
}
