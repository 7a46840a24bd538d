//! A lane: one limit, or several of the same requests, and those who wait for it.

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::select;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::super::locked;
use super::queue::{GRACE, Queue};
use super::refusal::Refusal;
use super::state::{Left, State};
use super::window::{Next, Window};

/// How long a waiter sleeps at most while it depends on answers to others. Each answer wakes the first in the queue; this is for
/// when that one isn't polled.
const FALLBACK: Duration = Duration::from_secs(60);

/// Requests that share a limit.
#[derive(Debug)]
pub(super) struct Lane {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    state: State,
    queue: Queue,
}

impl Inner {
    /// After a change: the first in the queue has something to do.
    fn settle(&mut self, now: impl FnOnce() -> Instant) {
        if self.queue.is_empty() {
            return;
        }
        let now = now();
        let weight = self.queue.first_weight();
        match self.state.next(now, weight) {
            Next::Now => self.queue.call(now),
            Next::At(_) | Next::AfterAnswer => self.queue.wake(now),
        }
    }
}

impl Lane {
    pub(super) fn new(paced: bool, windows: Vec<Window>) -> Self {
        Self {
            inner: Mutex::new(Inner {
                state: State::new(paced, windows),
                queue: Queue::default(),
            }),
        }
    }

    /// Takes a turn of a request that counts once, if there is one and no request is queued before it.
    pub(super) fn turn_at_once(self: &Arc<Self>, now: Instant) -> Option<LaneTurn> {
        let inner = &mut *locked(&self.inner);
        self.first(inner, now, 1)
    }

    /// Waits for a turn of a request that counts so much. Dropping the future gives up the place in the queue.
    pub(super) async fn turn(self: &Arc<Self>, weight: u32) -> LaneTurn {
        let place = match self.enter(weight) {
            Ok(turn) => return turn,
            Err(place) => place,
        };
        loop {
            let until = match place.claim() {
                Ok(turn) => return turn,
                Err(until) => until,
            };
            select(pin!(place.bell.notified()), pin!(sleep_until(until))).await;
        }
    }

    /// Takes a turn if there is one and no request is queued before it, else a place in the queue.
    fn enter(self: &Arc<Self>, weight: u32) -> Result<LaneTurn, Place> {
        let inner = &mut *locked(&self.inner);
        if let Some(turn) = self.first(inner, Instant::now(), weight) {
            return Ok(turn);
        }
        let (number, bell) = inner.queue.push(weight);
        Err(Place {
            lane: self.clone(),
            number,
            weight,
            bell,
        })
    }

    fn first(self: &Arc<Self>, inner: &mut Inner, now: Instant, weight: u32) -> Option<LaneTurn> {
        let is_free = inner.queue.is_empty() && inner.state.next(now, weight) == Next::Now;
        is_free.then(|| self.take(&mut inner.state, weight))
    }

    fn take(self: &Arc<Self>, state: &mut State, weight: u32) -> LaneTurn {
        state.take(weight);
        LaneTurn {
            lane: self.clone(),
            weight,
            refusals: state.refusals(),
            is_sent: false,
            answer: None,
        }
    }

    /// The service said how many requests are left.
    pub(super) fn learn(&self, left: Left) {
        let inner = &mut *locked(&self.inner);
        inner.state.learn(left);
        inner.settle(Instant::now);
    }

    /// The service refused a request that had been sent after so many refusals. Returns how long no request is sent.
    pub(super) fn refuse(&self, refusals: u64, refusal: Refusal) -> Duration {
        let state = &mut locked(&self.inner).state;
        state.refuse(Instant::now(), refusals, refusal)
    }

    pub(super) fn is_blocked(&self) -> bool {
        locked(&self.inner).state.is_blocked()
    }

    /// Whether it has nobody in flight, and has been open for so long.
    pub(super) fn is_idle(&self, after: Duration) -> bool {
        locked(&self.inner).state.is_idle(Instant::now(), after)
    }

    #[cfg(test)]
    pub(super) fn remembered(&self) -> usize {
        locked(&self.inner).state.remembered()
    }
}

/// A place in the queue of a lane. Dropping it gives it up.
struct Place {
    lane: Arc<Lane>,
    number: u64,
    /// How much the request counts.
    weight: u32,
    bell: Arc<Notify>,
}

impl Place {
    /// Takes a turn if it is this one's, else tells when to try again.
    fn claim(&self) -> Result<LaneTurn, Instant> {
        let inner = &mut *locked(&self.lane.inner);
        let now = Instant::now();
        let next = inner.state.next(now, self.weight);
        if inner.queue.is_first(self.number, now) {
            if next == Next::Now {
                inner.queue.remove(self.number);
                let turn = self.lane.take(&mut inner.state, self.weight);
                inner.settle(|| now);
                return Ok(turn);
            }
            inner.queue.came(self.number);
            return Err(match next {
                Next::At(at) => at,
                Next::Now | Next::AfterAnswer => super::super::later(FALLBACK),
            });
        }
        // The first will call this one. What follows is for when it isn't polled.
        let delay = inner.state.delay(inner.queue.before(self.number));
        let wait = match next {
            Next::Now => {
                inner.queue.call(now);
                Duration::ZERO
            }
            Next::At(at) => at.saturating_duration_since(now).saturating_add(delay),
            Next::AfterAnswer => FALLBACK.saturating_add(delay),
        };
        Err(super::super::later(wait.saturating_add(GRACE)))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let inner = &mut *locked(&self.lane.inner);
        if inner.queue.remove(self.number) {
            inner.settle(Instant::now);
        }
    }
}

/// What the answer to a request that wasn't refused says of a lane.
#[derive(Debug)]
pub(super) struct Answered {
    /// How many requests of the lane are left.
    pub(super) left: Option<Left>,
    /// Whether the service let it through; an error of the server doesn't tell.
    pub(super) passed: bool,
}

/// One request's place in the windows of a lane. Dropping it says that the answer is there or that there will be none; if the
/// request wasn't sent, that it won't be.
#[derive(Debug)]
pub(super) struct LaneTurn {
    lane: Arc<Lane>,
    /// How much the request counts.
    weight: u32,
    /// How many refusals the lane knew of when it gave this turn.
    refusals: u64,
    is_sent: bool,
    answer: Option<Answered>,
}

impl LaneTurn {
    pub(super) fn is_of(&self, lane: &Arc<Lane>) -> bool {
        Arc::ptr_eq(&self.lane, lane)
    }

    pub(super) fn is_blocked(&self) -> bool {
        self.lane.is_blocked()
    }

    pub(super) fn refusals(&self) -> u64 {
        self.refusals
    }

    /// The request is about to be sent, or turned out not to have been.
    pub(super) fn set_sent(&mut self, is_sent: bool) {
        self.is_sent = is_sent;
    }

    /// The request wasn't refused. The lane learns it when the turn ends.
    pub(super) fn answered(&mut self, answer: Answered) {
        self.answer = Some(answer);
    }
}

impl Drop for LaneTurn {
    fn drop(&mut self) {
        let inner = &mut *locked(&self.lane.inner);
        if let Some(Answered { left, passed }) = self.answer.take() {
            let has_figures = left.is_some();
            if let Some(left) = left {
                inner.state.learn(left);
            }
            if passed {
                inner.state.passed(self.refusals, has_figures);
            }
        }
        match self.is_sent {
            true => inner.state.finish(self.weight),
            false => inner.state.give_back(self.weight),
        }
        inner.settle(Instant::now);
    }
}
