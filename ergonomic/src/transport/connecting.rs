//! Whether a request still waits for its connection, so that nothing of it was sent.
//!
//! The HTTP client races an idle connection against a new one, and sends the request over whichever is there first. While
//! it polls the future that connects, and that is pending, neither is there. So the connector says when it was polled and
//! stayed pending, and the code that polls the request checks whether that happened within the same poll. Anything else (a
//! pooled connection, a connection that another request opens, a client without this layer) counts as sent.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

thread_local! {
    /// Whether a connector was pending within the current poll of a request on this thread.
    static PENDING: Cell<bool> = const { Cell::new(false) };
}

/// How far one attempt is.
#[derive(Debug, Default)]
pub(super) struct Phase {
    connecting: AtomicBool,
    answered: AtomicBool,
}

impl Phase {
    /// Whether nothing can have been sent yet.
    pub(super) fn is_connecting(&self) -> bool {
        self.connecting.load(Ordering::Relaxed) && !self.answered.load(Ordering::Relaxed)
    }

    /// Polls a request to its answer, and notes while it waits for a connection.
    pub(super) async fn watch<F: Future>(&self, request: F) -> F::Output {
        let mut request = pin!(request);
        let output = poll_fn(|context| {
            let outer = PENDING.replace(false);
            let polled = request.as_mut().poll(context);
            let pending = PENDING.replace(outer);
            let connecting = pending && polled.is_pending();
            self.connecting.store(connecting, Ordering::Relaxed);
            polled
        })
        .await;
        self.answered.store(true, Ordering::Relaxed);
        output
    }
}

/// Makes the connector of an HTTP client say when it is pending.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ConnectLayer;

impl<S> Layer<S> for ConnectLayer {
    type Service = Connector<S>;

    fn layer(&self, connector: S) -> Connector<S> {
        Connector(connector)
    }
}

/// A connector that says when it is pending.
#[derive(Clone, Debug)]
pub(crate) struct Connector<S>(S);

impl<S, R> Service<R> for Connector<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Connecting<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        let ready = self.0.poll_ready(context);
        PENDING.set(ready.is_pending());
        ready
    }

    fn call(&mut self, target: R) -> Self::Future {
        Connecting(Box::pin(self.0.call(target)))
    }
}

/// A connection that is being opened.
pub(crate) struct Connecting<F>(Pin<Box<F>>);

impl<F: Future> Future for Connecting<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let polled = self.0.as_mut().poll(context);
        PENDING.set(polled.is_pending());
        polled
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    async fn poll_once(phase: &Phase, request: impl Future<Output = ()>) -> bool {
        let mut watched = pin!(phase.watch(request));
        let polled = poll_fn(|context| Poll::Ready(watched.as_mut().poll(context))).await;
        assert!(polled.is_pending());
        phase.is_connecting()
    }

    #[tokio::test]
    async fn a_request_connects_only_while_its_connector_is_pending() {
        let phase = Phase::default();
        assert!(!phase.is_connecting());
        let connecting = || Connecting(Box::pin(pending::<()>()));
        assert!(poll_once(&phase, connecting()).await);
        assert!(
            !poll_once(&phase, pending()).await,
            "no connector was polled"
        );
        let connected = async {
            Connecting(Box::pin(ready(()))).await;
            pending().await
        };
        assert!(!poll_once(&phase, connected).await);
        let beside = Phase::default();
        let nested = async {
            let _ = poll_once(&beside, connecting()).await;
            pending().await
        };
        assert!(!poll_once(&phase, nested).await, "another request connects");
        assert!(beside.is_connecting());
    }

    #[tokio::test]
    async fn a_request_that_was_answered_once_does_not_count_as_connecting_again() {
        let phase = Phase::default();
        phase.watch(ready(())).await;
        assert!(!poll_once(&phase, Connecting(Box::pin(pending::<()>()))).await);
    }
}
