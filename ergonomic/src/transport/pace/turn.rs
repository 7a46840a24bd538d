//! A turn: the right to send one request now.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use tokio::time::Instant;
use url::Url;

use super::super::retry_decision;
use super::Target;
use super::figures::RateLimit;
use super::host::{HostLanes, Turns};
use super::lane::Answered;

/// One request's place in the windows of all its lanes.
///
/// Dropping it says that the answer is there or that there will be none. One that wasn't [`sent`](Self::sent) is given back: it
/// never counted.
pub(in crate::transport) struct Turn {
    host: Arc<HostLanes>,
    target: Target,
    turns: Turns,
}

impl Turn {
    /// Takes one, unless it has to be waited for.
    pub(super) fn at_once(
        host: Arc<HostLanes>,
        target: Target,
        now: Instant,
    ) -> Result<Self, Target> {
        match host.turns_at_once(&target, now) {
            Some(turns) => Ok(Self {
                host,
                target,
                turns,
            }),
            None => Err(target),
        }
    }

    /// Waits for one. Dropping the future gives up the place in the queue.
    pub(super) async fn wait(host: Arc<HostLanes>, target: Target) -> Self {
        let turns = host.turns(&target).await;
        Self {
            host,
            target,
            turns,
        }
    }

    /// The request is about to be sent.
    pub(in crate::transport) fn sent(&mut self) {
        self.turns.iter_mut().for_each(|turn| turn.set_sent(true));
    }

    /// It turned out that the service can't have seen it.
    pub(in crate::transport) fn not_sent(&mut self) {
        self.turns.iter_mut().for_each(|turn| turn.set_sent(false));
    }

    /// Learns from the answer. Tells how long to wait before the request is sent again, if the service refused it.
    pub(in crate::transport) fn answered(
        mut self,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Duration> {
        let figures = RateLimit::read(headers);
        let mut learned = figures.map(|figures| {
            self.host
                .learned(&self.target, &self.turns, figures, headers)
        });
        if status != StatusCode::TOO_MANY_REQUESTS {
            for turn in self.turns.iter_mut() {
                let own = learned.take_if(|(lane, _)| turn.is_of(lane));
                turn.answered(Answered {
                    left: own.map(|(_, left)| left),
                    passed: !status.is_server_error(),
                });
            }
        }
        let owner = learned.map(|(lane, left)| {
            lane.learn(left);
            lane
        });
        if status != StatusCode::TOO_MANY_REQUESTS {
            return None;
        }
        let spent = figures.filter(|figures| figures.remaining == 0);
        // What is over says nothing of when to come back.
        let told = retry_decision::retry_after(headers)
            .filter(|told| !told.is_zero())
            .or_else(|| spent.map(|figures| figures.resets_in(headers)))
            .filter(|told| !told.is_zero());
        let spent = spent.and(owner);
        Some(self.host.refuse(&self.target, &self.turns, spent, told))
    }

    /// The same of an answer that redirects, and waits for a turn for the request to this URL, which takes the place of this one.
    pub(in crate::transport) async fn redirected(
        &mut self,
        status: StatusCode,
        headers: &HeaderMap,
        url: &Url,
    ) {
        let (host, target) = (self.host.clone(), self.target.redirected(url));
        let turns = std::mem::take(&mut self.turns);
        let answered = Self {
            host: host.clone(),
            target: self.target.clone(),
            turns,
        };
        answered.answered(status, headers);
        *self = Self::wait(host, target).await;
    }
}
