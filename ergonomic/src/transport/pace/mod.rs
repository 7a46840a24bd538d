//! Keeping below the rate limits.
//!
//! Every request takes a turn, each redirect included. A turn counts against the window from when it is taken until a whole
//! window after its answer came: the service counted the request somewhere in between, so that what is free here is free there.
//! A turn whose request wasn't sent doesn't count. Turns of a lane are given in the order in which they were asked for.
//!
//! What the service says of what is left is believed: other programs may use the same token. After a refusal only a few
//! requests are in flight at once, and more with the answers that come: the short limit is one whose rest the service doesn't
//! tell, and programs that send bursts against it would refuse each other most of what they send.
//!
//! # Lanes
//!
//! Each host has a lane that all its requests take; that of the API has the account's two windows, of the others no limit is
//! known. Each special limit has a lane of its own, and so does each area of paths (`/v2/registry`) from when the service first
//! refuses it or says what is left of a limit that isn't the account's. A request takes a turn of every lane that it belongs to.
//!
//! # Whose refusal it is
//!
//! A 429 doesn't say which limit was reached: the account's burst limit and one that an area has to itself look the same. Two
//! mistakes are possible. To take an area's limit for the account's stops a program for as long as an hour that could go on
//! elsewhere. To take the account's for the area's costs a few requests that are refused as well, which the service doesn't
//! count. So the smaller mistake is made first:
//!
//! 1. If the answer says that nothing is left of a limit, that limit's lane waits.
//! 2. Else, if the request belongs to a special limit, that limit's lane waits: this is what is known to refuse it.
//! 3. Else the lane of its area waits. If another area is waiting already, what refuses them is what they have in common, and
//!    the whole host waits.
//!
//! A special limit's lane is no second area: it has a reason of its own.
//!
//! Headers that say what is left are treated alike: [`figures`] tells whose they are. An agent or a presigned URL is a host
//! whose every URL may be another server, so that each server is an area, and nothing is taken from one to another.
//!
//! # How long a refusal lasts
//!
//! `Retry-After`, or else `ratelimit-reset` if nothing is left, is believed up to the longest window or an hour. If it says more,
//! one request finds out after that time. What isn't readable, or says a time in the past, counts as missing. Without either, the lane
//! waits for a second, then for about twice as long each time, up to a minute, until a request isn't refused.

mod figures;
mod host;
mod lane;
mod queue;
mod refusal;
mod state;
mod target;
mod turn;
mod window;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_core::{Host, Limit};
use digitalocean_raw::hosts;
use tokio::time::Instant;

use super::locked;
use crate::policy::RatePolicy;
pub use figures::RateLimit;
use host::HostLanes;
use refusal::Refusal;
pub(super) use target::Target;
pub(super) use turn::Turn;

/// The longest refusal that is believed, unless a window is longer.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// The pace of a client and its clones.
pub(super) struct Pace {
    settings: Arc<Settings>,
    hosts: Mutex<Vec<(&'static Host, Arc<HostLanes>)>>,
}

/// What all lanes of a client have in common.
struct Settings {
    rate: RatePolicy,
    limits: &'static [Limit],
    random: Mutex<fastrand::Rng>,
}

impl Settings {
    /// The longest refusal that is believed.
    fn longest(&self) -> Duration {
        HOUR.max(self.rate.short).max(self.rate.long)
    }

    /// A refusal that says so much of how long it lasts.
    fn refusal(&self, told: Option<Duration>) -> Refusal {
        Refusal {
            told,
            longest: self.longest(),
            jitter: locked(&self.random).f64(),
        }
    }

    /// So many seconds of a special limit. If a test or a proxy has shorter minutes, they are shorter for every limit.
    fn scaled(&self, seconds: u32) -> Duration {
        let scale = self.rate.short.as_secs_f64() / 60.0;
        Duration::try_from_secs_f64(f64::from(seconds) * scale).unwrap_or(Duration::MAX)
    }
}

impl Pace {
    /// The same seed gives the same pauses.
    pub(super) fn new(rate: &RatePolicy, seed: Option<u64>) -> Self {
        Self::with_limits(rate, seed, digitalocean_raw::limits::ALL)
    }

    fn with_limits(rate: &RatePolicy, seed: Option<u64>, limits: &'static [Limit]) -> Self {
        Self {
            settings: Arc::new(Settings {
                rate: rate.clone(),
                limits,
                random: Mutex::new(seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed)),
            }),
            hosts: Mutex::default(),
        }
    }

    /// The account's figures in the last answer that had them.
    pub(super) fn last(&self) -> Option<RateLimit> {
        self.lanes(&hosts::API).last()
    }

    /// Takes a turn, unless it has to be waited for.
    pub(super) fn turn_at_once(&self, target: Target, now: Instant) -> Result<Turn, Target> {
        Turn::at_once(self.lanes(target.host()), target, now)
    }

    /// Waits for a turn. Dropping the future gives up the place in the queue.
    pub(super) async fn turn(&self, target: Target) -> Turn {
        Turn::wait(self.lanes(target.host()), target).await
    }

    fn lanes(&self, host: &'static Host) -> Arc<HostLanes> {
        let mut hosts = locked(&self.hosts);
        if let Some((_, lanes)) = hosts.iter().find(|(known, _)| *known == host) {
            return lanes.clone();
        }
        let lanes = Arc::new(HostLanes::new(host, &self.settings));
        hosts.push((host, lanes.clone()));
        lanes
    }
}

#[cfg(all(test, feature = "droplets"))]
mod tests;
