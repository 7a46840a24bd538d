//! Which tokens are accepted.

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};

use crate::answer::Answer;

/// The token that a sandbox accepts by default.
pub const DEFAULT_TOKEN: &str = "dop_v1_sandbox";

pub(crate) enum Tokens {
    Only(String),
    AnyNonEmpty,
}

impl Tokens {
    /// Gives the token when it is accepted.
    pub(crate) fn check<'a>(&self, headers: &'a HeaderMap) -> Result<&'a str, Answer> {
        let token = bearer(headers).ok_or_else(|| {
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

fn refused(message: &str) -> Answer {
    Answer::error(StatusCode::UNAUTHORIZED, "unauthorized", message)
}
