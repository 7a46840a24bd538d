//! What each token has made of its limits.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;

use super::window::Window;
use super::{ANNOUNCED, HOUR, MINUTE, RateLimits};
use crate::answer::Answer;
use crate::clock::Moment;

/// So many tokens are kept before those without a counted request are looked for.
const TOKENS: usize = 256;

/// Counts the requests of all tokens.
pub(crate) struct Ledger {
    accounts: Mutex<Accounts>,
}

struct Accounts {
    rules: RateLimits,
    by_token: HashMap<String, Account>,
    /// With how many tokens to look for idle ones; doubles with what is left, so that looking stays cheap per request.
    crowded: usize,
}

/// The requests that one token has made.
struct Account {
    hour: Window,
    minute: Window,
    /// In the order of the rules.
    endpoints: Vec<Window>,
}

/// What the headers of every answer say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Standing {
    pub(crate) limit: usize,
    pub(crate) remaining: usize,
    /// Unix time at which the oldest counted request stops counting, or the present when there is none.
    pub(crate) reset: i64,
}

impl Ledger {
    pub(crate) fn new(rules: RateLimits) -> Self {
        Self {
            accounts: Mutex::new(Accounts {
                rules,
                by_token: HashMap::new(),
                crowded: TOKENS,
            }),
        }
    }

    /// Counts a request, unless it is over a limit and so refused.
    pub(crate) fn admit(
        &self,
        token: &str,
        method: &str,
        path: &str,
        now: Moment,
    ) -> (Standing, Result<(), Answer>) {
        let mut accounts = self.lock();
        let (account, rules) = accounts.of(token, now);
        account.slide(now);
        let refusal = account.refusal(rules, method, path, now);
        if refusal.is_none() {
            account.count(rules, method, path, now);
        }
        let standing = account.standing(rules, now);
        (standing, refusal.map_or(Ok(()), Err))
    }

    /// How a token stands, without counting anything; without a token, how a new one would.
    pub(crate) fn standing(&self, token: Option<&str>, now: Moment) -> Standing {
        let mut accounts = self.lock();
        let Accounts {
            rules, by_token, ..
        } = &mut *accounts;
        match token.and_then(|token| by_token.get_mut(token)) {
            Some(account) => {
                account.slide(now);
                account.standing(rules, now)
            }
            None => Account::new(rules).standing(rules, now),
        }
    }

    /// Other limits from now on, of which nobody has used anything yet.
    pub(crate) fn replace(&self, rules: RateLimits) {
        let mut accounts = self.lock();
        accounts.rules = rules;
        accounts.by_token.clear();
    }

    /// The limits, and how each token stands, in the order of the tokens.
    pub(crate) fn all(&self, now: Moment) -> (RateLimits, Vec<(String, Standing)>) {
        let mut accounts = self.lock();
        let Accounts {
            rules, by_token, ..
        } = &mut *accounts;
        let mut standings = Vec::new();
        for (token, account) in by_token {
            account.slide(now);
            standings.push((token.clone(), account.standing(rules, now)));
        }
        standings.sort_by(|a, b| a.0.cmp(&b.0));
        (rules.clone(), standings)
    }

    fn lock(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Accounts {
    fn of(&mut self, token: &str, now: Moment) -> (&mut Account, &RateLimits) {
        if self.by_token.len() >= self.crowded && !self.by_token.contains_key(token) {
            self.by_token.retain(|_, account| {
                account.slide(now);
                !account.is_idle()
            });
            self.crowded = TOKENS.max(self.by_token.len().saturating_mul(2));
        }
        let Self {
            rules, by_token, ..
        } = self;
        let account = by_token
            .entry(token.to_owned())
            .or_insert_with(|| Account::new(rules));
        (account, rules)
    }
}

impl Account {
    fn new(rules: &RateLimits) -> Self {
        let endpoints = rules.endpoints.iter();
        Self {
            hour: Window::new(HOUR),
            minute: Window::new(MINUTE),
            endpoints: endpoints.map(|rule| Window::new(rule.window)).collect(),
        }
    }

    fn slide(&mut self, now: Moment) {
        for window in [&mut self.hour, &mut self.minute]
            .into_iter()
            .chain(&mut self.endpoints)
        {
            window.slide(now);
        }
    }

    fn is_idle(&self) -> bool {
        let windows = [&self.hour, &self.minute];
        windows
            .into_iter()
            .chain(&self.endpoints)
            .all(|window| window.len() == 0)
    }

    fn refusal(&self, rules: &RateLimits, method: &str, path: &str, now: Moment) -> Option<Answer> {
        if let Some(most) = rules.per_hour
            && self.hour.full_for(most, now).is_some()
        {
            return Some(refused(format!(
                "this token has made its {most} requests of an hour; wait until `ratelimit-reset`"
            )));
        }
        let burst = rules
            .per_minute
            .and_then(|most| self.minute.full_for(most, now));
        let endpoints = rules
            .endpoints
            .iter()
            .zip(&self.endpoints)
            .filter(|(rule, _)| rule.fits(method, path))
            .filter_map(|(rule, window)| window.full_for(rule.most, now));
        // All of them have to have room, so the longest wait is the one that helps.
        let wait = burst.into_iter().chain(endpoints).max()?;
        let message = "this token makes requests too fast; wait as long as `retry-after` says";
        Some(refused(message).with_header(RETRY_AFTER, whole_seconds(wait).to_string()))
    }

    fn count(&mut self, rules: &RateLimits, method: &str, path: &str, now: Moment) {
        match rules.per_hour {
            Some(_) => self.hour.count(now),
            None => self.hour.count_at_most(now, ANNOUNCED),
        }
        if rules.per_minute.is_some() {
            self.minute.count(now);
        }
        for (rule, window) in rules.endpoints.iter().zip(&mut self.endpoints) {
            if rule.fits(method, path) {
                window.count(now);
            }
        }
    }

    fn standing(&self, rules: &RateLimits, now: Moment) -> Standing {
        let limit = rules.per_hour.unwrap_or(ANNOUNCED);
        let least = usize::from(rules.per_hour.is_none());
        let reset = self.hour.reset().unwrap_or(now);
        Standing {
            limit,
            remaining: limit.saturating_sub(self.hour.len()).max(least),
            reset: reset.timestamp() + i64::from(reset.timestamp_subsec_nanos() > 0),
        }
    }
}

fn refused(message: impl Into<String>) -> Answer {
    Answer::error(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", message)
}

/// Rounded up, and at least 1: who waits that long finds room.
fn whole_seconds(wait: Duration) -> u64 {
    let up = u64::from(wait.subsec_nanos() > 0);
    wait.as_secs().saturating_add(up).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn admit(ledger: &Ledger, token: &str, clock: &Clock) -> bool {
        ledger.admit(token, "GET", "/", clock.now()).1.is_ok()
    }

    #[test]
    fn without_limits_requests_count_for_an_hour_and_one_always_remains() {
        let ledger = Ledger::new(RateLimits::none());
        let clock = Clock::manual();
        let remaining = || ledger.admit("t", "GET", "/", clock.now()).0.remaining;
        assert_eq!(remaining(), 4999);
        clock.advance(Duration::from_secs(1800));
        assert_eq!(remaining(), 4998);
        clock.advance(Duration::from_secs(1800));
        assert_eq!(remaining(), 4998);
        for _ in 0..6000 {
            remaining();
        }
        assert_eq!(remaining(), 1);
        assert_eq!(ledger.lock().by_token["t"].hour.len(), 5000);
    }

    #[test]
    fn a_limit_of_nothing_refuses_everything() {
        let clock = Clock::manual();
        for rules in [
            RateLimits::none().per_hour(0),
            RateLimits::none().per_minute(0),
            RateLimits::none().endpoint("*", "*", 0, Duration::ZERO),
        ] {
            assert!(!admit(&Ledger::new(rules), "t", &clock));
        }
    }

    #[test]
    fn tokens_that_no_longer_count_are_forgotten() {
        let ledger = Ledger::new(RateLimits::real());
        let clock = Clock::manual();
        for number in 0..10_000 {
            assert!(admit(&ledger, &format!("t{number}"), &clock));
            clock.advance(Duration::from_secs(60));
        }
        assert!(ledger.lock().by_token.len() <= TOKENS);
    }

    #[test]
    fn many_clients_of_one_token_never_get_more_than_the_limit() {
        let ledger = Ledger::new(RateLimits::none().per_minute(100));
        let clock = Clock::manual();
        let admitted: usize = std::thread::scope(|scope| {
            let run = || (0..50).filter(|_| admit(&ledger, "t", &clock)).count();
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .sum()
        });
        assert_eq!(admitted, 100);
    }

    #[test]
    fn waits_are_rounded_up_to_whole_seconds() {
        for (wait, seconds) in [(0, 1), (1, 1), (1000, 1), (1001, 2), (59_999, 60)] {
            assert_eq!(whole_seconds(Duration::from_millis(wait)), seconds);
        }
    }
}
