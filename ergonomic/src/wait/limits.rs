//! What ends a wait from outside: its deadline, a signal, or the wait that it belongs to.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// A signal to end a wait early.
pub(crate) type Interrupt = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What ends a wait from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    Deadline,
    Interrupted,
}

/// All that ends a wait from outside.
#[derive(Default)]
pub(crate) struct Limits {
    /// How long it may take; `None` if there is no deadline.
    pub(crate) patience: Option<Duration>,
    pub(crate) interrupt: Option<Interrupt>,
    /// Stops it with the wait for several things, or for a larger one, that it belongs to.
    pub(crate) outer: Option<CancellationToken>,
    /// When that is; `None` before the wait began, too.
    pub(super) deadline: Option<Instant>,
    /// The limit that was reached. Nothing is begun after it, and what told of it isn't polled again.
    over: Option<Limit>,
}

impl Limits {
    pub(crate) fn new(patience: Option<Duration>) -> Self {
        Self {
            patience,
            ..Self::default()
        }
    }

    /// Starts the clock.
    pub(super) fn begin(&mut self, now: Instant) {
        self.deadline = self.patience.and_then(|patience| now.checked_add(patience));
    }

    /// Runs a future to its end, or up to the first limit.
    pub(super) async fn within<F: Future>(&mut self, future: F) -> Result<F::Output, Limit> {
        let mut future = pin!(future);
        self.reached(future.as_mut()).await
    }

    /// Polls a future until it ends, or the first limit is reached.
    pub(super) fn reached<'a, F: Future>(&'a mut self, future: Pin<&'a mut F>) -> Reached<'a, F> {
        Reached {
            future,
            has_begun: false,
            over: &mut self.over,
            deadline: self
                .deadline
                .map(|deadline| Box::pin(sleep_until(deadline))),
            interrupt: self.interrupt.as_mut(),
            outer: self
                .outer
                .clone()
                .map(|outer| Box::pin(outer.cancelled_owned())),
        }
    }
}

pub(super) struct Reached<'a, F> {
    future: Pin<&'a mut F>,
    has_begun: bool,
    over: &'a mut Option<Limit>,
    deadline: Option<Pin<Box<Sleep>>>,
    interrupt: Option<&'a mut Interrupt>,
    outer: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
}

impl<F: Future> Future for Reached<'_, F> {
    type Output = Result<F::Output, Limit>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // What hasn't begun is not begun after a limit; what has is asked first whether it is done.
        if !self.has_begun
            && let Some(limit) = self.limit(context)
        {
            return Poll::Ready(Err(limit));
        }
        self.has_begun = true;
        if let Poll::Ready(output) = self.future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        match self.limit(context) {
            Some(limit) => Poll::Ready(Err(limit)),
            None => Poll::Pending,
        }
    }
}

impl<F> Reached<'_, F> {
    /// The limit that is reached.
    fn limit(&mut self, context: &mut Context<'_>) -> Option<Limit> {
        if self.over.is_some() {
            return *self.over;
        }
        let outer = self.outer.as_mut();
        let interrupt = self.interrupt.as_mut();
        let deadline = self.deadline.as_mut();
        let is_interrupted = outer.is_some_and(|outer| outer.poll_unpin(context).is_ready())
            || interrupt.is_some_and(|interrupt| interrupt.poll_unpin(context).is_ready());
        *self.over = if is_interrupted {
            Some(Limit::Interrupted)
        } else if deadline.is_some_and(|deadline| deadline.poll_unpin(context).is_ready()) {
            Some(Limit::Deadline)
        } else {
            None
        };
        *self.over
    }
}
