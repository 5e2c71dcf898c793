//! Leaving the desktop's print dialog from another thread.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Closes the desktop's print dialog: [`begin`](super::begin) then goes on as if there were none,
/// with the list of printers. Its clones are the same way out; taking it early or late does no
/// harm.
#[derive(Clone, Debug, Default)]
pub struct WayOut(Arc<Signal>);

/// Something happened that a waiting thread has to look at.
#[derive(Debug, Default)]
pub(super) struct Signal {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    taken: bool,
    woken: bool,
}

/// Why a thread goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// What it waits for has something new.
    Woken,
    /// The way out was taken.
    Taken,
    /// The time is over.
    TooLate,
}

impl WayOut {
    /// Closes the dialog, if it is open.
    pub fn take(&self) {
        self.0.set(|state| state.taken = true);
    }

    #[cfg(target_os = "linux")]
    pub(super) fn signal(&self) -> Arc<Signal> {
        Arc::clone(&self.0)
    }
}

impl Signal {
    fn lock(&self) -> MutexGuard<'_, State> {
        // A flag is whole also after a panic elsewhere.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Sleeps until something happens or the deadline has come.
    pub(super) fn wait(&self, deadline: Instant) -> Event {
        let mut state = self.lock();
        loop {
            if state.taken {
                return Event::Taken;
            }
            if std::mem::take(&mut state.woken) {
                return Event::Woken;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Event::TooLate;
            }
            let waited = self.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl std::task::Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.set(|state| state.woken = true);
    }
}
