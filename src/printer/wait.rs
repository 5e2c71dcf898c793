//! Waiting for a future with an end.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::way_out::{Event, WayOut};

/// Why a future was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GivenUp {
    /// The way out was taken.
    Taken,
    /// It did not end in time.
    TooLate,
}

/// Runs a future on this thread until it ends, the time is over or the way out is taken.
pub(super) fn block_on<T>(
    future: impl Future<Output = T>,
    limit: Duration,
    way_out: &WayOut,
) -> Result<T, GivenUp> {
    let deadline = Instant::now() + limit;
    let signal = way_out.signal();
    let waker = Waker::from(way_out.signal());
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Ok(value);
        }
        match signal.wait(deadline) {
            Event::Woken => {}
            Event::Taken => return Err(GivenUp::Taken),
            Event::TooLate => return Err(GivenUp::TooLate),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    const LONG: Duration = Duration::from_mins(1);

    #[test]
    fn what_never_ends_is_given_up() {
        let short = Duration::from_millis(1);
        let way_out = WayOut::default();
        assert_eq!(block_on(ready(7), LONG, &way_out), Ok(7));
        let result = block_on(pending::<()>(), short, &way_out);
        assert_eq!(result, Err(GivenUp::TooLate));
    }

    #[test]
    fn the_way_out_works_before_and_during_the_wait() {
        let way_out = WayOut::default();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| block_on(pending::<()>(), LONG, &way_out));
            way_out.clone().take();
            assert_eq!(waiting.join().unwrap(), Err(GivenUp::Taken));
        });
        let result = block_on(pending::<()>(), LONG, &way_out);
        assert_eq!(result, Err(GivenUp::Taken));
    }
}
