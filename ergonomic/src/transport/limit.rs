//! A limit of time that costs nothing where nothing has to be waited for.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use tokio::task::unconstrained;
use tokio::time::{Instant, sleep_until};

/// Runs a future to its end; `None` if it isn't over by then. Unlike tokio's own timeout, it makes its timer only once the
/// future is pending: most turns come at once, and most bodies with their heads.
pub(super) async fn before<F: Future>(end: Instant, mut future: Pin<&mut F>) -> Option<F::Output> {
    let mut timer = pin!(None);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        if timer.is_none() {
            // A future that always uses up the budget of its task must not keep the time from passing.
            timer.set(Some(unconstrained(sleep_until(end))));
        }
        match timer.as_mut().as_pin_mut() {
            Some(timer) => timer.poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_is_not_over_in_time_is_ended() {
        let began = Instant::now();
        let end = began + Duration::from_secs(3);
        assert_eq!(before(end, pin!(pending::<()>())).await, None);
        assert_eq!(began.elapsed(), Duration::from_secs(3));
        let soon = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            7
        };
        assert_eq!(
            before(Instant::now() + Duration::from_secs(2), pin!(soon)).await,
            Some(7)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_over_at_once_is_never_late() {
        assert_eq!(before(Instant::now(), pin!(ready(7))).await, Some(7));
    }

    async fn restless() {
        loop {
            tokio::task::coop::consume_budget().await;
        }
    }

    #[tokio::test]
    async fn what_never_rests_is_ended_too() {
        let end = Instant::now() + Duration::from_millis(20);
        assert_eq!(before(end, pin!(restless())).await, None);
    }
}
