//! How many requests a token may make.
//!
//! All limits are sliding windows: a request counts from when it was made until the window's length has passed, so requests
//! become available one at a time and not all at once. A refused request doesn't count.

mod ledger;
mod window;

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::duration::Span;
use crate::path_pattern::PathPattern;

pub(crate) use ledger::{Ledger, Standing};

/// The hourly limit that answers tell of when none is enforced.
const ANNOUNCED: usize = 5000;
const HOUR: Duration = Duration::from_secs(3600);
const MINUTE: Duration = Duration::from_secs(60);

/// How many requests each token may make; requests over a limit are answered with 429 and not processed.
///
/// The time is that of the sandbox's [`Clock`](crate::Clock), and so is the number of seconds in `retry-after`. All
/// clients with the same token share its limits.
///
/// ```
/// use std::time::Duration;
/// use digitalocean_sandbox::RateLimits;
///
/// let as_the_service = RateLimits::real();
/// let tight = RateLimits::none()
///     .per_hour(100)
///     .per_minute(10)
///     .endpoint("POST", "/v2/droplets", 2, Duration::from_secs(10))
///     .endpoint("*", "/v2/cdn/endpoints*", 5, Duration::from_secs(10));
/// # let _ = (as_the_service, tight);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "limits do nothing until a sandbox's builder gets them"]
pub struct RateLimits {
    per_hour: Option<usize>,
    per_minute: Option<usize>,
    endpoints: Vec<EndpointLimit>,
}

#[derive(Clone, Debug, PartialEq)]
struct EndpointLimit {
    /// `None` stands for every method.
    method: Option<String>,
    path: PathPattern,
    most: usize,
    window: Duration,
}

impl RateLimits {
    /// Nothing is refused, which is the default. Headers of answers show 5,000 requests an hour, of which at least one always
    /// remains.
    pub fn none() -> Self {
        Self::default()
    }

    /// The limits of the service: 5,000 requests an hour and 250 a minute; of these at most 10 `GET /v2/account/keys`
    /// in 60 seconds, and 5 of any method below `/v2/cdn/endpoints` in 10 seconds.
    pub fn real() -> Self {
        Self::none()
            .per_hour(5000)
            .per_minute(250)
            .endpoint("GET", "/v2/account/keys", 10, MINUTE)
            .endpoint("*", "/v2/cdn/endpoints*", 5, Duration::from_secs(10))
    }

    /// At most `most` requests in any hour. The 429 has no `retry-after`; `ratelimit-reset` says when requests are available
    /// again.
    pub fn per_hour(mut self, most: u32) -> Self {
        self.per_hour = Some(size(most));
        self
    }

    /// At most `most` requests in any minute. The 429 has a `retry-after`.
    pub fn per_minute(mut self, most: u32) -> Self {
        self.per_minute = Some(size(most));
        self
    }

    /// At most `most` requests with this method and path in any time span as long as `window`, in addition to the other limits.
    /// The 429 has a `retry-after`.
    ///
    /// The method `*` stands for every method. A `*` at the end of the path stands for anything, so that `/v2/droplets*` matches
    /// `/v2/droplets` and everything below it; all matching requests share the limit.
    pub fn endpoint(mut self, method: &str, path: &str, most: u32, window: Duration) -> Self {
        self.endpoints.push(EndpointLimit {
            method: (method != "*").then(|| method.to_ascii_uppercase()),
            path: PathPattern::new(path),
            most: size(most),
            window,
        });
        self
    }
}

/// Limits in JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    per_hour: Option<u32>,
    per_minute: Option<u32>,
    #[serde(default)]
    endpoints: Vec<Endpoint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Endpoint {
    method: Option<String>,
    path: String,
    most: u32,
    window: Span,
}

impl RateLimits {
    /// Reads the names `real` and `none`, or an object such as [`show`](Self::show) makes.
    pub(crate) fn read(written: Value) -> Result<Self, String> {
        match written.as_str() {
            Some("real") => return Ok(Self::real()),
            Some("none") => return Ok(Self::none()),
            Some(other) => {
                return Err(format!(
                    "limits are `real`, `none` or an object, not `{other}`"
                ));
            }
            None => {}
        }
        let rules: Rules = serde_json::from_value(written).map_err(|error| error.to_string())?;
        let mut limits = Self::none();
        if let Some(most) = rules.per_hour {
            limits = limits.per_hour(most);
        }
        if let Some(most) = rules.per_minute {
            limits = limits.per_minute(most);
        }
        for endpoint in rules.endpoints {
            let method = endpoint.method.as_deref().unwrap_or("*");
            limits = limits.endpoint(method, &endpoint.path, endpoint.most, endpoint.window.0);
        }
        Ok(limits)
    }

    /// The limits as `PUT /_sandbox/limits` takes them.
    pub(crate) fn show(&self) -> Value {
        let endpoints = self.endpoints.iter().map(|endpoint| {
            json!({
                "method": endpoint.method.as_deref().unwrap_or("*"),
                "path": endpoint.path.to_string(),
                "most": endpoint.most,
                "window": endpoint.window.as_secs_f64(),
            })
        });
        json!({
            "per_hour": self.per_hour,
            "per_minute": self.per_minute,
            "endpoints": endpoints.collect::<Vec<_>>(),
        })
    }
}

impl EndpointLimit {
    fn fits(&self, method: &str, path: &str) -> bool {
        self.method.as_ref().is_none_or(|own| own == method) && self.path.fits(path)
    }
}

fn size(most: u32) -> usize {
    usize::try_from(most).unwrap_or(usize::MAX)
}
