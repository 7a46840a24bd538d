//! What a lane knows: when the next request may go.

use std::time::Duration;

use tokio::time::Instant;

use super::refusal::{self, Refusal};
use super::window::{Next, Window};

/// How many requests may be in flight at once after a refusal: few, but more than one that may hang.
const CAREFUL: u32 = 4;

/// The windows of a lane, its requests in flight, and what the service said.
#[derive(Debug)]
pub(super) struct State {
    /// Whether requests wait for anything but the end of a refusal.
    paced: bool,
    windows: Vec<Window>,
    in_flight: u32,
    /// The sum of the weights of the requests in flight.
    weight: u32,
    /// The time before which no request is sent.
    blocked: Option<Instant>,
    /// What the service said is left, less what went out since.
    left: Option<u64>,
    /// When requests are allowed again, if none is left.
    refills: Option<Instant>,
    /// How many may be in flight at once, since the service refused one.
    careful: Option<Careful>,
    /// How often the service refused a request that had been sent after the refusal before.
    refusals: u64,
    /// How many of them in a row didn't say for how long.
    untold: u32,
}

/// What the headers of a response say of a rate limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Left {
    /// How many requests are left.
    pub(super) remaining: u64,
    /// How long it takes until requests are allowed again, if none is left.
    pub(super) refills_in: Duration,
}

/// A number of requests in flight that grows by one with every so many answers.
#[derive(Debug)]
struct Careful {
    most: u32,
    answers: u32,
}

impl State {
    pub(super) fn new(paced: bool, windows: Vec<Window>) -> Self {
        Self {
            paced,
            windows,
            in_flight: 0,
            weight: 0,
            blocked: None,
            left: None,
            refills: None,
            careful: None,
            refusals: 0,
            untold: 0,
        }
    }

    /// When the next request may go, which counts so much.
    pub(super) fn next(&mut self, now: Instant, weight: u32) -> Next {
        if let Some(until) = self.blocked.filter(|until| *until > now) {
            return Next::At(until);
        }
        if !self.paced {
            return Next::Now;
        }
        if self.left == Some(0) {
            match self.refills {
                Some(at) if at > now => return Next::At(at),
                // What is in flight used up the rest, or is the one that finds out whether there is more.
                _ if self.in_flight > 0 => return Next::AfterAnswer,
                _ => {}
            }
        }
        let in_flight = self.in_flight;
        let careful = self.careful.as_ref();
        if careful.is_some_and(|careful| in_flight >= careful.most) {
            return Next::AfterAnswer;
        }
        let under_way = self.weight;
        self.windows
            .iter_mut()
            .map(|window| window.next(now, under_way, weight))
            .fold(Next::Now, Next::and)
    }

    /// How much later than the first in the queue one with so many before it may go, at the earliest.
    pub(super) fn delay(&self, before: usize) -> Duration {
        let delays = self.windows.iter().map(|window| window.delay(before));
        delays.max().unwrap_or_default()
    }

    pub(super) fn is_blocked(&self) -> bool {
        // Most never were, and need no clock.
        self.blocked.is_some_and(|until| until > Instant::now())
    }

    /// Whether nothing that it knows matters any more, `after` a refusal is over.
    pub(super) fn is_idle(&self, now: Instant, after: Duration) -> bool {
        self.in_flight == 0
            && self
                .blocked
                .is_none_or(|until| now.saturating_duration_since(until) > after)
    }

    /// How many refusals it knows of.
    pub(super) fn refusals(&self) -> u64 {
        self.refusals
    }

    /// A request goes that counts so much.
    pub(super) fn take(&mut self, weight: u32) {
        self.weight = self.weight.saturating_add(weight);
        self.in_flight = self.in_flight.saturating_add(1);
        self.left = self.left.map(|left| left.saturating_sub(1));
    }

    /// A request didn't go after all.
    pub(super) fn give_back(&mut self, weight: u32) {
        self.weight = self.weight.saturating_sub(weight);
        self.in_flight = self.in_flight.saturating_sub(1);
        self.left = self.left.map(|left| left.saturating_add(1));
    }

    /// A request that went has its answer, or there will be none.
    pub(super) fn finish(&mut self, weight: u32) {
        self.weight = self.weight.saturating_sub(weight);
        self.in_flight = self.in_flight.saturating_sub(1);
        if let Some(careful) = &mut self.careful {
            careful.answers += 1;
            if careful.answers >= careful.most {
                careful.most = careful.most.saturating_add(1);
                careful.answers = 0;
            }
        }
        if self.paced && !self.windows.is_empty() {
            let now = Instant::now();
            self.windows
                .iter_mut()
                .for_each(|window| window.count(now, weight));
        }
    }

    /// The service said how many requests are left.
    pub(super) fn learn(&mut self, left: Left) {
        let remaining = left.remaining;
        // Requests in flight may or may not be counted in it already; counting them twice is the safe side only near zero,
        // where it matters.
        let others = u64::from(self.in_flight.saturating_sub(1));
        self.left = Some(remaining.saturating_sub(others));
        self.refills = (remaining == 0).then(|| super::super::later(left.refills_in));
    }

    /// A request that had been sent after so many refusals wasn't refused. Its answer may say what is left of this lane.
    pub(super) fn passed(&mut self, refusals: u64, has_figures: bool) {
        if refusals == self.refusals {
            self.untold = 0;
        }
        // Something was left after all, and the service doesn't tell how much any more. Before there was to be anything, the
        // answer may be to a request that was sent before.
        let is_empty = !has_figures && self.left == Some(0);
        if is_empty && self.refills.is_none_or(|at| at <= Instant::now()) {
            self.left = None;
        }
    }

    /// The service refused a request that had been sent after so many refusals. Returns how long no request is sent.
    pub(super) fn refuse(&mut self, now: Instant, refusals: u64, refusal: Refusal) -> Duration {
        let is_news = refusals == self.refusals;
        if is_news {
            self.refusals += 1;
        }
        let pause = match refusal.told {
            Some(told) => refusal::believed(told, refusal.longest),
            None => {
                let over = self
                    .blocked
                    .map(|until| now.saturating_duration_since(until));
                if over.is_none_or(|over| over > refusal::LONGEST_UNTOLD) {
                    self.untold = 0;
                }
                if is_news {
                    self.untold = self.untold.saturating_add(1);
                } else if let Some(known) = self.blocked.filter(|until| *until > now) {
                    return known - now;
                }
                refusal::untold(self.untold, refusal.jitter)
            }
        };
        let until = super::super::later(pause);
        let blocked = self.blocked.map_or(until, |known| known.max(until));
        self.blocked = Some(blocked);
        let is_probed = refusal.told.is_some_and(|told| told > refusal.longest);
        self.careful = Some(Careful {
            most: if is_probed { 1 } else { CAREFUL },
            answers: 0,
        });
        blocked.saturating_duration_since(now)
    }

    #[cfg(test)]
    pub(super) fn remembered(&self) -> usize {
        self.windows.iter().map(Window::remembered).sum()
    }
}
