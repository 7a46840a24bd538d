//! The lanes of one host.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_core::{Host, Limit};
use digitalocean_raw::hosts;
use reqwest::header::HeaderMap;
use tokio::time::Instant;

use super::super::locked;
use super::figures::{Account, RateLimit};
use super::lane::{Lane, LaneTurn};
use super::refusal::SHORTEST;
use super::state::Left;
use super::window::Window;
use super::{Settings, Target};

/// How many lanes of areas are kept before those that are no longer needed are removed.
const AREAS: usize = 64;

/// All lanes of a host: one that every request takes, one for each special limit, and one for each area of paths that the
/// service has refused by itself.
pub(super) struct HostLanes {
    settings: Arc<Settings>,
    /// Whether there is one server, with one budget for all that is asked of it.
    has_budget: bool,
    pub(super) all: Arc<Lane>,
    special: Vec<(&'static Limit, Arc<Lane>)>,
    areas: Mutex<Vec<(String, Arc<Lane>)>>,
    account: Mutex<Account>,
}

/// The turns of one request.
#[derive(Debug, Default)]
pub(super) struct Turns {
    /// Its turns in the lanes of special limits and of its area.
    own: Vec<LaneTurn>,
    /// Its turn in the lane of all requests to the host.
    all: Option<LaneTurn>,
}

impl Turns {
    pub(super) fn iter(&self) -> impl Iterator<Item = &LaneTurn> {
        self.own.iter().chain(&self.all)
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut LaneTurn> {
        self.own.iter_mut().chain(&mut self.all)
    }
}

impl HostLanes {
    pub(super) fn new(host: &'static Host, settings: &Arc<Settings>) -> Self {
        // The limits that are known are those of the API.
        let is_api = *host == hosts::API;
        let policy = &settings.rate;
        let windows = [
            Window::new(policy.per_short, policy.short),
            Window::new(policy.per_long, policy.long),
        ];
        let limits = if is_api { settings.limits } else { &[] };
        let special = limits.iter().map(|limit| {
            let window = Window::new(limit.requests, settings.scaled(limit.seconds));
            let lane = Lane::new(policy.enabled, vec![window]);
            (limit, Arc::new(lane))
        });
        let windows = windows.into_iter().filter(|_| is_api).collect();
        Self {
            settings: settings.clone(),
            has_budget: host.url.is_some(),
            all: Arc::new(Lane::new(policy.enabled, windows)),
            special: special.collect(),
            areas: Mutex::default(),
            account: Mutex::default(),
        }
    }

    /// The account's figures in the last answer that had them.
    pub(super) fn last(&self) -> Option<RateLimit> {
        locked(&self.account).last()
    }

    /// Takes a turn if there is one and no request is queued before it: only for a request that belongs to no other lane than
    /// that of all requests, as most do.
    pub(super) fn turns_at_once(&self, target: &Target, now: Instant) -> Option<Turns> {
        if self.special_of(target).next().is_some() || self.area(target).is_some() {
            return None;
        }
        let all = self.all.turn_at_once(now)?;
        Some(Turns {
            all: Some(all),
            own: Vec::new(),
        })
    }

    /// Waits for a turn in each lane of a request. Dropping the future gives up the place in the queue.
    pub(super) async fn turns(&self, target: &Target) -> Turns {
        loop {
            let mut turns = Turns::default();
            for (limit, lane) in self.special_of(target) {
                let weight = limit.items.map_or(1, |_| target.items());
                turns.own.push(lane.turn(weight).await);
            }
            if let Some(lane) = self.area(target) {
                turns.own.push(lane.turn(1).await);
            }
            turns.all = Some(self.all.turn(1).await);
            if self.is_open(target, &turns) {
                return turns;
            }
            // While it waited for one lane, the service refused a request of another. These turns are given back.
        }
    }

    /// Whether nothing changed while these turns were waited for.
    fn is_open(&self, target: &Target, turns: &Turns) -> bool {
        let has_turn = |lane| turns.iter().any(|turn| turn.is_of(&lane));
        self.area(target).is_none_or(has_turn) && !turns.iter().any(LaneTurn::is_blocked)
    }

    fn special_of<'a>(
        &'a self,
        target: &'a Target,
    ) -> impl Iterator<Item = &'a (&'static Limit, Arc<Lane>)> {
        let matches =
            |(limit, _): &&(&'static Limit, _)| limit.covers(target.method(), target.path());
        self.special.iter().filter(matches)
    }

    /// The lane of the target's area, if it has one.
    fn area(&self, target: &Target) -> Option<Arc<Lane>> {
        let areas = locked(&self.areas);
        let found = areas.iter().find(|(area, _)| area == target.area());
        found.map(|(_, lane)| lane.clone())
    }

    /// The same, which it gets if it has none.
    fn area_or_new(&self, target: &Target) -> Arc<Lane> {
        let mut areas = locked(&self.areas);
        if let Some((_, lane)) = areas.iter().find(|(area, _)| area == target.area()) {
            return lane.clone();
        }
        if areas.len() >= AREAS {
            let after = self.settings.longest();
            areas.retain(|(_, lane)| Arc::strong_count(lane) > 1 || !lane.is_idle(after));
        }
        let lane = Arc::new(Lane::new(self.settings.rate.enabled, Vec::new()));
        areas.push((target.area().to_owned(), lane.clone()));
        lane
    }

    /// Whether another area than this one is refused right now.
    fn is_another_blocked(&self, target: &Target) -> bool {
        let areas = locked(&self.areas);
        areas
            .iter()
            .any(|(area, lane)| area != target.area() && lane.is_blocked())
    }

    /// The lane whose limit these figures are of.
    fn owner(&self, target: &Target, turns: &Turns, figures: RateLimit) -> Arc<Lane> {
        if !self.has_budget {
            return self.area_or_new(target);
        }
        let mut account = locked(&self.account);
        // A request has a turn of each special limit that it belongs to.
        let belongs = !turns.own.is_empty();
        let mut special = belongs
            .then(|| self.special_of(target))
            .into_iter()
            .flatten();
        let owns = match special.next() {
            Some(first) => {
                let said =
                    |(limit, _): &&(&'static Limit, _)| u64::from(limit.requests) == figures.limit;
                let mut all = std::iter::once(first).chain(special);
                match all.find(said) {
                    Some((_, lane)) => return lane.clone(),
                    None if account.has(figures.limit) => true,
                    None => return first.1.clone(),
                }
            }
            None => account.owns(figures, target.area()),
        };
        if owns {
            account.learn(figures);
            return self.all.clone();
        }
        drop(account);
        self.area_or_new(target)
    }

    /// What the figures of an answer say, and of which lane.
    pub(super) fn learned(
        &self,
        target: &Target,
        turns: &Turns,
        figures: RateLimit,
        headers: &HeaderMap,
    ) -> (Arc<Lane>, Left) {
        let lane = self.owner(target, turns, figures);
        // Only if nothing is left does it matter when there is more; the date is the dear part of it.
        let refills_in = match figures.remaining {
            0 => figures.resets_in(headers).min(self.settings.longest()),
            _ => Duration::ZERO,
        };
        let left = Left {
            remaining: figures.remaining,
            refills_in: refills_in.max(SHORTEST),
        };
        (lane, left)
    }

    /// The service refused a request. `spent` is the lane of which it says that nothing is left. Tells how long the request
    /// has to wait.
    pub(super) fn refuse(
        &self,
        target: &Target,
        turns: &Turns,
        spent: Option<Arc<Lane>>,
        told: Option<Duration>,
    ) -> Duration {
        let refuse = |lane: &Arc<Lane>, told| {
            let turn = turns.iter().find(|turn| turn.is_of(lane));
            // A request without a turn of it was sent before there was this lane.
            let refusals = turn.map_or(0, LaneTurn::refusals);
            lane.refuse(refusals, self.settings.refusal(told))
        };
        if let Some(lane) = spent {
            return refuse(&lane, told);
        }
        if let Some((_, lane)) = self.special_of(target).next() {
            return refuse(lane, told);
        }
        let pause = refuse(&self.area_or_new(target), told);
        if self.has_budget && self.is_another_blocked(target) {
            return refuse(&self.all, Some(pause)).max(pause);
        }
        pause
    }

    /// How many areas have a lane.
    #[cfg(test)]
    pub(super) fn areas(&self) -> usize {
        locked(&self.areas).len()
    }

    /// All lanes of a request, that of its area included.
    #[cfg(test)]
    pub(super) fn lanes_of(&self, target: &Target) -> Vec<Arc<Lane>> {
        let special = self.special_of(target).map(|(_, lane)| lane.clone());
        special
            .chain([self.area_or_new(target), self.all.clone()])
            .collect()
    }
}
