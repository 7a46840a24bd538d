//! A value that one request reads, however many callers want it at the same time, and that is kept.
//!
//! No lock is held while the request is under way: its future is shared by those who wait for it. Whoever began it may go; it goes
//! on as long as one of them stays, and is dropped with the last.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};

use crate::wait::BoxFuture;
use crate::{Error, ErrorKind};

/// A value, and the request for it.
pub(crate) struct SingleFlight<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    kept: Option<T>,
    flight: Option<WeakShared<Flight<T>>>,
    /// How often the value was forgotten: a request that was sent before is not kept.
    forgotten: u64,
}

type Flight<T> = Pin<Box<dyn Future<Output = Result<T, Arc<Error>>> + Send>>;

/// What a caller of [`SingleFlight`] does next: take the value, or await the request for it.
enum Turn<T> {
    Take(T),
    Await(Shared<Flight<T>>, bool),
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    pub(crate) fn of(kept: Option<T>) -> Self {
        Self(Arc::new(Mutex::new(State {
            kept,
            flight: None,
            forgotten: 0,
        })))
    }

    /// The value, if it was read.
    pub(crate) fn kept(&self) -> Option<T> {
        locked(&self.0).kept.clone()
    }

    /// Forgets the value, and what is being read.
    pub(crate) fn forget(&self) {
        let mut state = locked(&self.0);
        state.kept = None;
        state.flight = None;
        state.forgotten += 1;
    }

    /// The value that is kept, if it is good; else that of the request that is under way, or of a new one.
    pub(crate) async fn get(
        &self,
        is_good: impl Fn(&T) -> bool,
        read: impl Fn() -> BoxFuture<T>,
    ) -> Result<T, Error> {
        loop {
            let (flight, begins) = match self.turn(&is_good, &read) {
                Turn::Take(kept) => return Ok(kept),
                Turn::Await(flight, begins) => (flight, begins),
            };
            match flight.await {
                Ok(value) => return Ok(value),
                // The time of whoever began it was over, and not that of the others.
                Err(error) if !begins && ended_early(&error) => {}
                Err(error) => return Err(error.again()),
            }
        }
    }

    fn turn(&self, is_good: impl Fn(&T) -> bool, read: impl Fn() -> BoxFuture<T>) -> Turn<T> {
        let mut state = locked(&self.0);
        if let Some(kept) = state.kept.as_ref().filter(|kept| is_good(kept)) {
            return Turn::Take(kept.clone());
        }
        let flight = state.flight.as_ref().and_then(WeakShared::upgrade);
        if let Some(flight) = flight.filter(|flight| flight.peek().is_none()) {
            return Turn::Await(flight, false);
        }
        let (reading, own, forgotten) = (read(), Arc::clone(&self.0), state.forgotten);
        let flight: Flight<T> = Box::pin(async move {
            let value = reading.await.map_err(Arc::new)?;
            let mut state = locked(&own);
            if state.forgotten == forgotten {
                state.kept = Some(value.clone());
            }
            Ok(value)
        });
        let flight = flight.shared();
        state.flight = flight.downgrade();
        Turn::Await(flight, true)
    }
}

/// Whether a request ended for a reason of whoever began it.
#[inline]
fn ended_early(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Interrupted)
}

fn locked<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::task::Poll;
    use std::time::Duration;

    use tokio::time::sleep;

    use super::*;

    /// Polls once.
    async fn polled<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
        std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut *future).poll(context))).await
    }

    /// Reads that take a second, are counted, and return their number.
    struct Reads {
        flight: SingleFlight<u32>,
        count: Arc<AtomicU32>,
        fails: Option<ErrorKind>,
    }

    impl Reads {
        fn new() -> Self {
            Self {
                flight: SingleFlight::of(None),
                count: Arc::default(),
                fails: None,
            }
        }

        fn get(&self) -> impl Future<Output = Result<u32, Error>> {
            let read = || -> BoxFuture<u32> {
                let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
                let fails = self.fails;
                Box::pin(async move {
                    sleep(Duration::from_secs(1)).await;
                    match fails.filter(|_| number == 1) {
                        Some(kind) => Err(Error::new(kind, "failed")),
                        None => Ok(number),
                    }
                })
            };
            self.flight.get(|_| true, read)
        }

        fn count(&self) -> u32 {
            self.count.load(Ordering::Relaxed)
        }
    }

    #[tokio::test(start_paused = true)]
    async fn many_send_one_and_keep_it() {
        let reads = Reads::new();
        let (a, b, c) = tokio::join!(reads.get(), reads.get(), reads.get());
        assert_eq!([a.unwrap(), b.unwrap(), c.unwrap()], [1, 1, 1]);
        assert_eq!(reads.get().await.unwrap(), 1);
        assert_eq!(reads.count(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_began_it_may_go() {
        let reads = Reads::new();
        let mut first = Box::pin(reads.get());
        let mut second = Box::pin(reads.get());
        assert!(polled(&mut first).await.is_pending() && polled(&mut second).await.is_pending());
        drop(first);
        assert_eq!(second.await.unwrap(), 1);
        assert_eq!(reads.count(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn what_all_have_left_is_dropped_and_begun_anew() {
        let reads = Reads::new();
        let mut first = Box::pin(reads.get());
        assert!(polled(&mut first).await.is_pending());
        drop(first);
        assert_eq!(reads.get().await.unwrap(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_forgotten_meanwhile_is_not_kept() {
        let reads = Reads::new();
        let mut first = Box::pin(reads.get());
        assert!(polled(&mut first).await.is_pending());
        reads.flight.forget();
        let second = reads.get();
        let (first, second) = tokio::join!(first, second);
        assert_eq!([first.unwrap(), second.unwrap()], [1, 2]);
        assert_eq!(reads.flight.kept(), Some(2));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_that_of_all_and_is_not_kept() {
        let reads = Reads {
            fails: Some(ErrorKind::Connect),
            ..Reads::new()
        };
        let (a, b) = tokio::join!(reads.get(), reads.get());
        assert_eq!(a.unwrap_err().kind(), ErrorKind::Connect);
        assert_eq!(b.unwrap_err().kind(), ErrorKind::Connect);
        assert_eq!(reads.count(), 1);
        assert_eq!(reads.get().await.unwrap(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn the_deadline_of_one_is_not_that_of_the_others() {
        let reads = Reads {
            fails: Some(ErrorKind::Timeout),
            ..Reads::new()
        };
        let (a, b) = tokio::join!(reads.get(), reads.get());
        assert_eq!(a.unwrap_err().kind(), ErrorKind::Timeout);
        assert_eq!(b.unwrap(), 2);
    }
}
