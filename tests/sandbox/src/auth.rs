//! Which tokens are accepted.

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};

use crate::answer::Answer;
use crate::operation::Operation;

/// The token that a sandbox accepts by default.
pub const DEFAULT_TOKEN: &str = "dop_v1_sandbox";

pub(crate) enum Tokens {
    Only(String),
    AnyNonEmpty,
}

impl Tokens {
    /// Gives the token when it is accepted.
    pub(crate) fn check<'a>(&self, token: Option<&'a str>) -> Result<&'a str, Answer> {
        let token = token.ok_or_else(|| {
            refused("send the sandbox's token in the header `authorization: Bearer <token>`")
        })?;
        match self {
            Self::AnyNonEmpty => Ok(token),
            Self::Only(expected) if token == expected => Ok(token),
            Self::Only(_) => Err(refused("the token is not the one this sandbox accepts")),
        }
    }
}

/// The token that a request carries, accepted or not.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

/// The token or key that a request for an operation carries. Anthropic's clients send their keys in a header of its own.
pub(crate) fn offered<'a>(
    headers: &'a HeaderMap,
    operation: Option<&Operation>,
) -> Option<&'a str> {
    let own = || {
        let header = operation?.key_header()?;
        headers.get(header)?.to_str().ok().map(str::trim)
    };
    bearer(headers).or_else(|| own().filter(|key| !key.is_empty()))
}

fn refused(message: &str) -> Answer {
    Answer::error(StatusCode::UNAUTHORIZED, "unauthorized", message)
}
