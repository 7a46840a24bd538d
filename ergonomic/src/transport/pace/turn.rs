//! A turn: the right to send one request now.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use url::Url;

use super::super::retry_decision;
use super::Target;
use super::figures::RateLimit;
use super::host::HostLanes;
use super::lane::LaneTurn;

/// One request's place in the windows of all its lanes.
///
/// Dropping it says that the answer is there or that there will be none. One that wasn't [`sent`](Self::sent) is given back: it
/// never counted.
pub(in crate::transport) struct Turn {
    host: Arc<HostLanes>,
    target: Target,
    lanes: Vec<LaneTurn>,
}

impl Turn {
    /// Waits for one. Dropping the future gives up the place in the queue.
    pub(super) async fn wait(host: Arc<HostLanes>, target: Target) -> Self {
        let lanes = host.turns(&target).await;
        Self {
            host,
            target,
            lanes,
        }
    }

    /// The request is about to be sent.
    pub(in crate::transport) fn sent(&mut self) {
        self.lanes.iter_mut().for_each(|turn| turn.set_sent(true));
    }

    /// It turned out that the service can't have seen it.
    pub(in crate::transport) fn not_sent(&mut self) {
        self.lanes.iter_mut().for_each(|turn| turn.set_sent(false));
    }

    /// Learns from the answer. Tells how long to wait before the request is sent again, if the service refused it.
    pub(in crate::transport) fn answered(
        self,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Duration> {
        let figures = RateLimit::read(headers);
        let owner = figures.map(|figures| self.host.learn(&self.target, figures, headers));
        if status != StatusCode::TOO_MANY_REQUESTS {
            if !status.is_server_error() {
                self.lanes
                    .iter()
                    .for_each(|turn| turn.passed(figures.is_some()));
            }
            return None;
        }
        let spent = figures.filter(|figures| figures.remaining == 0);
        // What is over says nothing of when to come back.
        let told = retry_decision::retry_after(headers)
            .filter(|told| !told.is_zero())
            .or_else(|| spent.map(|figures| figures.resets_in(headers)))
            .filter(|told| !told.is_zero());
        let spent = spent.and(owner);
        Some(self.host.refuse(&self.target, &self.lanes, spent, told))
    }

    /// The same of an answer that redirects, and waits for a turn for the request to this URL, which takes the place of this one.
    pub(in crate::transport) async fn redirected(
        &mut self,
        status: StatusCode,
        headers: &HeaderMap,
        url: &Url,
    ) {
        let (host, target) = (self.host.clone(), self.target.redirected(url));
        let lanes = std::mem::take(&mut self.lanes);
        let answered = Self {
            host: host.clone(),
            target: self.target.clone(),
            lanes,
        };
        answered.answered(status, headers);
        *self = Self::wait(host, target).await;
    }
}
