//! Keeping below the rate limit.
//!
//! Every request takes a turn. A turn counts against the window from when it is taken until a whole window after its answer
//! came: the service counted it somewhere in between, so that what is free here is free there. Turns are given in the order
//! in which they were asked for; only the first in the queue looks at the clock.
//!
//! What the service says of what is left is believed: other programs may use the same token. After a refusal only a few
//! requests are under way at once, and more with the answers that come: the short limit is one whose rest the service
//! doesn't tell, and programs that send bursts against it would refuse each other most of what they send.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use digitalocean_raw::transport::Request;
use reqwest::Method;
use reqwest::header::{DATE, HeaderMap};
use tokio::sync::{Notify, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::policy::RatePolicy;

/// Limits of their own: of which operations, how many, in what window.
const SPECIAL: [(Match, u32, Duration); 2] = [
    (
        Match {
            method: Some(Method::GET),
            path: "/v2/account/keys",
            whole: true,
        },
        10,
        Duration::from_secs(60),
    ),
    (
        Match {
            method: None,
            path: "/v2/cdn/endpoints",
            whole: false,
        },
        5,
        Duration::from_secs(10),
    ),
];

struct Match {
    method: Option<Method>,
    path: &'static str,
    whole: bool,
}

impl Match {
    fn fits(&self, target: Target<'_>) -> bool {
        let path = if self.whole {
            target.path == self.path
        } else {
            target.path.starts_with(self.path)
        };
        path && self
            .method
            .as_ref()
            .is_none_or(|method| method == target.method)
    }
}

/// What a request is for, as far as limits go.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    method: &'a Method,
    path: &'a str,
}

impl<'a> Target<'a> {
    /// Requests made by hand have no path template: theirs is in the address.
    pub(super) fn of(request: &'a Request) -> Self {
        let template = request.operation.path;
        Self {
            method: &request.method,
            path: if template.is_empty() {
                request.url.path()
            } else {
                template
            },
        }
    }
}

/// How many requests may be under way at once after a refusal: few, but more than one that may hang.
const CAREFUL: u32 = 4;

/// What the service said of the rate limit in its last answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests an hour are allowed.
    pub limit: u64,
    /// How many are left.
    pub remaining: u64,
    /// When the oldest counted request stops counting, in seconds since 1970.
    pub reset: u64,
}

impl RateLimit {
    fn read(headers: &HeaderMap) -> Option<Self> {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Some(Self {
            limit: number("ratelimit-limit")?,
            remaining: number("ratelimit-remaining")?,
            reset: number("ratelimit-reset")?,
        })
    }
}

/// The pace of a client and its clones.
pub(super) struct Pace {
    all: Arc<Lane>,
    special: Vec<Arc<Lane>>,
    last: Mutex<Option<RateLimit>>,
}

impl Pace {
    pub(super) fn new(policy: &RatePolicy) -> Self {
        let windows = vec![
            Window::new(policy.per_short, policy.short),
            Window::new(policy.per_long, policy.long),
        ];
        // Where a test or a proxy has shorter minutes, they are shorter for every limit.
        let scale = policy.short.as_secs_f64() / 60.0;
        let special = SPECIAL.iter().map(|(_, most, window)| {
            let window = Duration::try_from_secs_f64(window.as_secs_f64() * scale);
            vec![Window::new(*most, window.unwrap_or(Duration::MAX))]
        });
        let enabled = policy.enabled;
        Self {
            all: Arc::new(Lane::new(enabled, windows)),
            special: special
                .map(|windows| Arc::new(Lane::new(enabled, windows)))
                .collect(),
            last: Mutex::new(None),
        }
    }

    /// The figures of the last answer that had some.
    pub(super) fn last(&self) -> Option<RateLimit> {
        *super::locked(&self.last)
    }

    /// Waits for a turn. Dropping the future gives up the place in the queue.
    pub(super) async fn turn(&self, target: Target<'_>) -> Turn {
        let mut lanes = Vec::new();
        for ((matches, _, _), lane) in SPECIAL.iter().zip(&self.special) {
            if matches.fits(target) {
                lanes.push(lane.turn().await);
            }
        }
        lanes.push(self.all.turn().await);
        Turn { _lanes: lanes }
    }

    /// Learns from the headers of an answer.
    pub(super) fn learn(&self, headers: &HeaderMap) {
        let Some(figures) = RateLimit::read(headers) else {
            return;
        };
        *super::locked(&self.last) = Some(figures);
        // Only where nothing is left does it matter when there is more; the date is the dear part of it.
        let refills_in = match figures.remaining {
            0 => until_reset(figures.reset, headers),
            _ => Duration::ZERO,
        };
        self.all.learn(figures.remaining, refills_in);
    }

    /// The service refused: nobody asks again before `pause` is over.
    pub(super) fn refused(&self, target: Target<'_>, pause: Duration) {
        let special = SPECIAL
            .iter()
            .zip(&self.special)
            .find(|((matches, _, _), _)| matches.fits(target));
        special.map_or(&self.all, |(_, lane)| lane).block(pause);
    }
}

/// How long until the oldest request stops counting, by the service's own clock where it tells it.
pub(super) fn until_reset(reset: u64, headers: &HeaderMap) -> Duration {
    let said = headers
        .get(DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(super::http_date);
    let now = said
        .unwrap_or_else(SystemTime::now)
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Duration::from_secs(reset).saturating_sub(now)
}

/// One request's place in the windows. Dropping it says that the answer is there, or that there will be none.
pub(super) struct Turn {
    _lanes: Vec<LaneTurn>,
}

/// One limit, or several of the same requests.
struct Lane {
    enabled: bool,
    queue: Semaphore,
    state: Mutex<State>,
    changed: Notify,
}

struct State {
    windows: Vec<Window>,
    in_flight: u32,
    /// Nobody goes before this.
    blocked: Option<Instant>,
    /// What the service said is left, less what went out since.
    left: Option<u64>,
    /// When there is something again where nothing is left.
    refills: Option<Instant>,
    /// How many may be under way at once, since the service refused one.
    careful: Option<Careful>,
}

/// A number of requests under way that grows by one with every so many answers.
struct Careful {
    most: u32,
    answers: u32,
}

/// At most so many requests in any stretch of this length.
struct Window {
    most: u32,
    length: Duration,
    /// When the answered requests stop counting.
    ends: VecDeque<Instant>,
}

impl Window {
    fn new(most: u32, length: Duration) -> Self {
        Self {
            most,
            length,
            ends: VecDeque::new(),
        }
    }

    /// When a request may go: now (none), at a time, or once an answer came.
    fn next(&mut self, now: Instant, in_flight: u32) -> Next {
        while self.ends.front().is_some_and(|end| *end <= now) {
            self.ends.pop_front();
        }
        let counted = self.ends.len().saturating_add(in_flight as usize);
        if counted < self.most as usize {
            return Next::Now;
        }
        self.ends
            .front()
            .map_or(Next::AfterAnswer, |end| Next::At(*end))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Next {
    Now,
    At(Instant),
    AfterAnswer,
}

impl State {
    fn next(&mut self, now: Instant) -> Next {
        if let Some(until) = self.blocked.filter(|until| *until > now) {
            return Next::At(until);
        }
        if self.left == Some(0) {
            match self.refills {
                // An answer on its way may know better.
                _ if self.in_flight > 0 => return Next::AfterAnswer,
                Some(at) if at > now => return Next::At(at),
                _ => self.left = None,
            }
        }
        let in_flight = self.in_flight;
        let careful = self.careful.as_ref();
        if careful.is_some_and(|careful| in_flight >= careful.most) {
            return Next::AfterAnswer;
        }
        let mut wait = Next::Now;
        for window in &mut self.windows {
            wait = match (wait, window.next(now, in_flight)) {
                (Next::Now, next) => next,
                (wait, Next::Now) => wait,
                (Next::At(a), Next::At(b)) => Next::At(a.max(b)),
                (Next::AfterAnswer, _) | (_, Next::AfterAnswer) => Next::AfterAnswer,
            };
        }
        wait
    }
}

impl Lane {
    fn new(enabled: bool, windows: Vec<Window>) -> Self {
        Self {
            enabled,
            queue: Semaphore::new(1),
            state: Mutex::new(State {
                windows,
                in_flight: 0,
                blocked: None,
                left: None,
                refills: None,
                careful: None,
            }),
            changed: Notify::new(),
        }
    }

    async fn turn(self: &Arc<Self>) -> LaneTurn {
        // The queue is fair. It is never closed; were it, nobody would have to wait.
        let _first = self.queue.acquire().await;
        loop {
            let changed = self.changed.notified();
            let next = {
                let mut state = super::locked(&self.state);
                let next = match (self.enabled, state.next(Instant::now())) {
                    (true, next) => next,
                    // Without pacing only a refusal holds requests back.
                    (false, Next::At(at)) if state.blocked == Some(at) => Next::At(at),
                    (false, _) => Next::Now,
                };
                if next == Next::Now {
                    state.in_flight += 1;
                    state.left = state.left.map(|left| left.saturating_sub(1));
                }
                next
            };
            match next {
                Next::Now => return LaneTurn { lane: self.clone() },
                Next::At(at) => {
                    tokio::select! {
                        () = sleep_until(at) => {}
                        () = changed => {}
                    }
                }
                Next::AfterAnswer => changed.await,
            }
        }
    }

    fn learn(&self, remaining: u64, refills_in: Duration) {
        let mut state = super::locked(&self.state);
        // Requests in flight may or may not be counted in it already; counting them twice is the safe side only near zero,
        // where it matters.
        let others = u64::from(state.in_flight.saturating_sub(1));
        state.left = Some(remaining.saturating_sub(others));
        state.refills =
            (remaining == 0).then(|| super::later(refills_in.max(Duration::from_secs(1))));
        drop(state);
        self.changed.notify_waiters();
    }

    fn block(&self, pause: Duration) {
        let mut state = super::locked(&self.state);
        let until = super::later(pause);
        state.blocked = Some(state.blocked.map_or(until, |known| known.max(until)));
        state.careful = Some(Careful {
            most: CAREFUL,
            answers: 0,
        });
    }
}

struct LaneTurn {
    lane: Arc<Lane>,
}

impl Drop for LaneTurn {
    fn drop(&mut self) {
        let mut state = super::locked(&self.lane.state);
        state.in_flight = state.in_flight.saturating_sub(1);
        if let Some(careful) = &mut state.careful {
            careful.answers += 1;
            if careful.answers >= careful.most {
                careful.most = careful.most.saturating_add(1);
                careful.answers = 0;
            }
        }
        if self.lane.enabled {
            for window in &mut state.windows {
                window.ends.push_back(super::later(window.length));
            }
        }
        drop(state);
        self.lane.changed.notify_waiters();
    }
}

#[cfg(all(test, feature = "droplets"))]
mod tests;
