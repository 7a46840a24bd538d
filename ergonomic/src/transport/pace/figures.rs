//! What answers say of the rate limit, and of whose.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{DATE, HeaderMap, HeaderName, HeaderValue};

/// How many requests an hour the service documents for an account.
const DOCUMENTED: u64 = 5_000;

static LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
static REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");
static RESET: HeaderName = HeaderName::from_static("ratelimit-reset");

/// What the service said of the account's rate limit in its last answer.
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
    /// Reads the headers of an answer; `None` if one is missing or makes no sense.
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let (mut limit, mut remaining, mut reset) = (None, None, None);
        // Once through all of them is cheaper than three searches. The first of several values counts.
        for (name, value) in headers {
            let figure = match name {
                _ if *name == LIMIT => &mut limit,
                _ if *name == REMAINING => &mut remaining,
                _ if *name == RESET => &mut reset,
                _ => continue,
            };
            figure.get_or_insert_with(|| number(value));
        }
        Some(Self {
            limit: limit.flatten().filter(|limit| *limit > 0)?,
            remaining: remaining.flatten()?,
            reset: reset.flatten()?,
        })
    }

    /// How long until the oldest request stops counting, by the service's own clock if the answer has its date.
    pub(super) fn resets_in(&self, headers: &HeaderMap) -> Duration {
        let date = headers
            .get(DATE)
            .and_then(|date| date.to_str().ok())
            .and_then(super::super::http_date);
        let now = date
            .unwrap_or_else(SystemTime::now)
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Duration::from_secs(self.reset).saturating_sub(now)
    }
}

/// Tells the account's figures from those of limits that some areas of paths have to themselves.
///
/// All of them come in the same headers; what tells them apart is `ratelimit-limit`. The account's is the documented one, or
/// the largest that was seen. A smaller one is the account's if two areas say it: no area shares its own limit with another.
#[derive(Debug, Default)]
pub(super) struct Account {
    known: Option<u64>,
    smaller: Option<(u64, String)>,
    last: Option<RateLimit>,
}

impl Account {
    /// The last figures that were the account's.
    pub(super) fn last(&self) -> Option<RateLimit> {
        self.last
    }

    /// Whether a limit is known to be the account's.
    pub(super) fn has(&self, limit: u64) -> bool {
        limit == DOCUMENTED || self.known == Some(limit)
    }

    /// Whether figures in an answer of this area are the account's.
    pub(super) fn owns(&mut self, figures: RateLimit, area: &str) -> bool {
        let limit = figures.limit;
        let larger = self.known.is_none_or(|known| limit > known);
        let said_elsewhere =
            matches!(&self.smaller, Some((said, by)) if *said == limit && by != area);
        let owns = self.has(limit) || larger || said_elsewhere;
        if owns {
            self.known = Some(limit);
            self.smaller = None;
        } else {
            self.smaller = Some((limit, area.to_owned()));
        }
        owns
    }

    pub(super) fn learn(&mut self, figures: RateLimit) {
        self.last = Some(figures);
    }
}

fn number(value: &HeaderValue) -> Option<u64> {
    let digits = value.as_bytes().trim_ascii();
    let add = |number: u64, digit: &u8| {
        let digit = digit.is_ascii_digit().then(|| u64::from(digit - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    };
    digits
        .iter()
        .try_fold(0, add)
        .filter(|_| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(limit: u64) -> RateLimit {
        RateLimit {
            limit,
            remaining: 1,
            reset: 0,
        }
    }

    #[test]
    fn headers_that_make_no_sense_say_nothing() {
        let read = |limit: &str, remaining: &str, reset: &str| {
            let headers = [
                ("ratelimit-limit", limit),
                ("ratelimit-remaining", remaining),
                ("ratelimit-reset", reset),
            ];
            let headers = headers
                .into_iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect();
            RateLimit::read(&headers)
        };
        assert!(read("5000", " 7 ", "1800000000").is_some());
        assert!(read("5000", "0", "18446744073709551615").is_some());
        for (limit, remaining, reset) in [
            ("0", "0", "0"),
            ("many", "0", "1800000000"),
            ("5000", "-1", "1800000000"),
            ("5000", "0", "soon"),
            ("5000", "0", "99999999999999999999999"),
            ("5000", "0.5", "1800000000"),
            ("5000", "", "1800000000"),
        ] {
            assert_eq!(
                read(limit, remaining, reset),
                None,
                "{limit} {remaining} {reset}"
            );
        }
        assert_eq!(RateLimit::read(&HeaderMap::new()), None);
    }

    #[test]
    fn a_smaller_limit_is_the_accounts_if_two_areas_say_it() {
        let mut account = Account::default();
        assert!(account.owns(figures(5_000), "/v2/droplets"));
        assert!(!account.owns(figures(30), "/v2/registry"));
        assert!(!account.owns(figures(30), "/v2/registry"));
        assert!(account.owns(figures(5_000), "/v2/registry"));
        assert!(!account.owns(figures(100), "/v2/droplets"));
        assert!(account.owns(figures(100), "/v2/account"));
        assert!(account.owns(figures(100), "/v2/droplets"));
        assert!(
            account.owns(figures(10_000), "/v2/droplets"),
            "a larger one"
        );
    }

    #[test]
    fn an_area_that_is_asked_first_doesnt_pass_for_the_account_for_long() {
        let mut account = Account::default();
        assert!(account.owns(figures(30), "/v2/registry"));
        assert!(account.owns(figures(2_500), "/v2/droplets"));
        assert!(!account.owns(figures(30), "/v2/registry"));
    }
}
