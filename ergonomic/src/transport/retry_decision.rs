//! Whether to send a request again, by what came of an attempt.

use std::time::{Duration, SystemTime};

use digitalocean_core::transport::{RawResponse, is_transient};
use digitalocean_raw::{Answer, Operation};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Method, StatusCode};

use super::failure::Broken;

/// What to do after an attempt.
#[derive(Debug, PartialEq)]
pub(super) enum RetryDecision {
    /// Nothing: this is the outcome.
    Final,
    /// Retry, whatever the operation does: nothing was processed.
    Retry {
        /// How long the service wants to be left alone.
        after: Option<Duration>,
        /// Whether the rate limit was the reason.
        limited: bool,
    },
    /// Retry if the operation is idempotent: it may have been processed.
    RetryIfIdempotent {
        /// How long the service wants to be left alone.
        after: Option<Duration>,
    },
}

/// What to do after an attempt without an answer.
pub(super) fn of_broken(broken: &Broken) -> RetryDecision {
    match broken {
        Broken::Refused(_) | Broken::Untrusted(_) | Broken::Stopped => RetryDecision::Final,
        broken if broken.may_have_been_processed() => {
            RetryDecision::RetryIfIdempotent { after: None }
        }
        _ => RetryDecision::Retry {
            after: None,
            limited: false,
        },
    }
}

/// What to do after an answer.
pub(super) fn of_response(response: &RawResponse) -> RetryDecision {
    match response.status {
        StatusCode::TOO_MANY_REQUESTS => RetryDecision::Retry {
            after: retry_after(&response.headers),
            limited: true,
        },
        status if is_transient(status) => RetryDecision::RetryIfIdempotent {
            after: retry_after(&response.headers),
        },
        _ => RetryDecision::Final,
    }
}

/// Whether the status of an answer leaves open if the request was carried out.
pub(super) fn leaves_open(status: StatusCode) -> bool {
    // A redirect is what some services answer when they are done; after a final 101 it isn't known.
    status.is_server_error()
        || status.is_redirection()
        || status.is_informational()
        || status == StatusCode::REQUEST_TIMEOUT
}

/// Whether a 404 says that an earlier attempt of a deletion was carried out.
pub(super) fn is_deleted(
    operation: &Operation,
    method: &Method,
    status: StatusCode,
    earlier_may_have: bool,
) -> bool {
    *method == Method::DELETE
        && status == StatusCode::NOT_FOUND
        && earlier_may_have
        && operation.answer == Answer::Empty
}

/// What `Retry-After` says: seconds, or a date.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let said = headers
        .get(reqwest::header::DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(super::http_date);
    let now = said.unwrap_or_else(SystemTime::now);
    Some(
        super::http_date(value)?
            .duration_since(now)
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&'static str, &str)], body: &'static str) -> RawResponse {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        RawResponse::new(StatusCode::from_u16(status).unwrap(), headers, body.into())
    }

    fn operation(id: &str) -> &'static Operation {
        digitalocean_raw::operations::find(id).unwrap()
    }

    #[test]
    fn statuses_are_told_apart() {
        for status in [408, 500, 502, 503, 504, 520, 522, 524, 529] {
            assert_eq!(
                of_response(&answer(status, &[], "")),
                RetryDecision::RetryIfIdempotent { after: None }
            );
        }
        for status in [
            200, 202, 204, 301, 400, 401, 403, 404, 409, 412, 422, 501, 505, 530,
        ] {
            assert_eq!(
                of_response(&answer(status, &[], "")),
                RetryDecision::Final,
                "{status}"
            );
        }
    }

    #[test]
    fn some_statuses_leave_open_what_was_done() {
        let open = |status| leaves_open(StatusCode::from_u16(status).unwrap());
        for status in [101, 103, 301, 303, 307, 408, 500, 501, 503, 504, 530] {
            assert!(open(status), "{status}");
        }
        for status in [200, 202, 204, 400, 401, 404, 409, 422, 429] {
            assert!(!open(status), "{status}");
        }
    }

    #[test]
    fn the_service_says_when_to_come_back() {
        let after = |headers: &[(&'static str, &str)]| match of_response(&answer(429, headers, ""))
        {
            RetryDecision::Retry {
                after,
                limited: true,
            } => after,
            other => panic!("{other:?}"),
        };
        assert_eq!(after(&[]), None);
        assert_eq!(after(&[("retry-after", "7")]), Some(Duration::from_secs(7)));
        assert_eq!(after(&[("retry-after", "soon")]), None);
        let dates = [
            ("date", "Wed, 21 Oct 2026 07:28:00 GMT"),
            ("retry-after", "Wed, 21 Oct 2026 07:29:30 GMT"),
        ];
        assert_eq!(after(&dates), Some(Duration::from_secs(90)));
        let past = [
            ("date", "Wed, 21 Oct 2026 07:28:00 GMT"),
            ("retry-after", "Wed, 21 Oct 2026 07:00:00 GMT"),
        ];
        assert_eq!(after(&past), Some(Duration::ZERO));
    }

    #[test]
    fn only_a_deletion_that_was_tried_before_may_find_nothing() {
        let delete = operation("droplets_destroy");
        let judge =
            |operation, method, status, earlier| is_deleted(operation, &method, status, earlier);
        assert!(judge(delete, Method::DELETE, StatusCode::NOT_FOUND, true));
        assert!(!judge(delete, Method::DELETE, StatusCode::NOT_FOUND, false));
        assert!(!judge(delete, Method::DELETE, StatusCode::FORBIDDEN, true));
        assert!(!judge(delete, Method::PUT, StatusCode::NOT_FOUND, true));
        // Nobody could read the answer that is due.
        let with_answer = Operation {
            answer: Answer::Json("Thing"),
            ..Operation::BASE
        };
        assert!(!is_deleted(
            &with_answer,
            &Method::DELETE,
            StatusCode::NOT_FOUND,
            true
        ));
        assert!(!judge(
            operation("droplets_get"),
            Method::GET,
            StatusCode::NOT_FOUND,
            true
        ));
    }
}
