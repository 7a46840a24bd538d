//! Settings of a client: retries, rate limit, deadlines.

use std::time::Duration;

use digitalocean_core::transport::ListDefaults;

use crate::interval::Interval;

/// Which failures are retried, and how.
///
/// A request that was not sent (no connection) and one that was refused for the rate limit (429) are always retried. One
/// that may have reached the service is retried only if the operation table lists the operation as idempotent, so that
/// nothing is created twice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is sent at most, including the first time; responses of the rate limit (429) don't count. Default:
    /// 5.
    pub max_attempts: u32,
    /// The longest pause before the second attempt. Each pause is random, evenly distributed from zero to its longest, which
    /// doubles from one attempt to the next. Default: 500 ms.
    pub first_backoff: Duration,
    /// The longest pause before any attempt, unless the service asks for more. Default: 20 s.
    pub max_backoff: Duration,
    /// The retry budget of a client and its clones. Each retry takes one, each success gives back a fifth; without budget
    /// nothing is retried, so that an outage doesn't multiply the requests. Default: 100.
    pub budget: u32,
    /// The seed of the random pauses; the same seed gives the same pauses. Default: random for each client.
    pub seed: Option<u64>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 5,
            first_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            budget: 100,
            seed: None,
        }
    }
}

impl RetryPolicy {
    /// No retries, except after a 429.
    #[must_use]
    pub fn none() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// Sets [`max_attempts`](Self::max_attempts); zero counts as one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets [`first_backoff`](Self::first_backoff) and [`max_backoff`](Self::max_backoff).
    #[must_use]
    pub fn backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// Sets [`budget`](Self::budget).
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// Sets [`seed`](Self::seed).
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }
}

/// How a client keeps below the rate limit before the service has to refuse. All clones of a client share one count.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RatePolicy {
    /// Whether calls are delayed at all. Default: yes.
    pub enabled: bool,
    /// Requests in any [`short`](Self::short) window. Default: 250.
    pub per_short: u32,
    /// Default: 60 s.
    pub short: Duration,
    /// Requests in any [`long`](Self::long) window. Default: 5,000.
    pub per_long: u32,
    /// Default: one hour.
    pub long: Duration,
}

impl Default for RatePolicy {
    fn default() -> Self {
        Self {
            enabled: true,
            per_short: 250,
            short: Duration::from_secs(60),
            per_long: 5_000,
            long: Duration::from_secs(60 * 60),
        }
    }
}

impl RatePolicy {
    /// No limit: calls are sent at once, and again after a 429 when the service says so.
    #[must_use]
    pub fn none() -> Self {
        Self {
            enabled: false,
            ..Self::default()
        }
    }

    /// Sets how many requests go out in any window of this length.
    #[must_use]
    pub fn short(mut self, requests: u32, window: Duration) -> Self {
        self.per_short = requests.max(1);
        self.short = window;
        self
    }

    /// Sets how many requests go out in any window of this greater length.
    #[must_use]
    pub fn long(mut self, requests: u32, window: Duration) -> Self {
        self.per_long = requests.max(1);
        self.long = window;
        self
    }
}

/// Options of calls, which [`Client::with`](crate::Client::with) changes for some of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long one attempt may take, from connecting to the last byte; for a stream of bytes, to the first byte and between any two
    /// bytes. Streams of events wait longer for the next one: see
    /// [`EventStream::idle_timeout`](crate::raw::EventStream::idle_timeout). Default: 60 s.
    pub request_timeout: Duration,
    /// How long a call may take with all its attempts and pauses. It also cancels a request in flight. A call that returns a
    /// stream ends with the response headers; see [`EventStream::deadline`](crate::raw::EventStream::deadline). Default: 5
    /// min.
    pub deadline: Duration,
    /// How many bytes the body of an answer may have, decompressed, so that no answer fills the memory; streams have no
    /// such limit. Default: 64 MiB.
    pub max_body: u64,
    /// What is retried.
    pub retry: RetryPolicy,
    /// How many items a page of a list has. Default: 200, the most that the API gives.
    pub per_page: u32,
    /// How many pages of one list are read at most. A list with more pages ends with an error of the kind
    /// [`TooManyPages`](crate::ErrorKind::TooManyPages), so that no list is read forever.
    /// Default: 100,000, which is 20 million items.
    pub max_pages: u32,
    /// How long waits pause between two polls. Default: that of [what is waited for](crate::wait#what-can-be-waited-for), 5
    /// s for most.
    pub wait_interval: Option<Interval>,
    /// The deadline of waits; [`Duration::MAX`] is none. Default: that of
    /// [what is waited for](crate::wait#what-can-be-waited-for), one hour for most.
    pub wait_deadline: Option<Duration>,
}

impl Default for CallOptions {
    fn default() -> Self {
        let lists = ListDefaults::default();
        Self {
            request_timeout: Duration::from_secs(60),
            deadline: Duration::from_secs(5 * 60),
            max_body: digitalocean_core::body::MAX_BODY,
            retry: RetryPolicy::default(),
            per_page: lists.per_page,
            max_pages: lists.max_pages,
            wait_interval: None,
            wait_deadline: None,
        }
    }
}

impl CallOptions {
    /// Sets [`request_timeout`](Self::request_timeout).
    #[must_use]
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// Sets [`deadline`](Self::deadline).
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets [`max_body`](Self::max_body).
    #[must_use]
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets [`retry`](Self::retry). Budget and seed are those that the client was built with.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets [`per_page`](Self::per_page), from 1 to 200.
    #[must_use]
    pub fn per_page(mut self, items: u32) -> Self {
        self.per_page = digitalocean_core::pages::in_bounds(items);
        self
    }

    /// Sets [`max_pages`](Self::max_pages); zero counts as one.
    #[must_use]
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.max_pages = pages.max(1);
        self
    }

    /// Sets [`wait_interval`](Self::wait_interval).
    #[must_use]
    pub fn wait_interval(mut self, interval: impl Into<Interval>) -> Self {
        self.wait_interval = Some(interval.into());
        self
    }

    /// Sets [`wait_deadline`](Self::wait_deadline).
    #[must_use]
    pub fn wait_deadline(mut self, deadline: Duration) -> Self {
        self.wait_deadline = Some(deadline);
        self
    }
}
