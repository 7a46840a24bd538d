//! Taking credentials out of answers: error pages of proxies repeat what they were sent, and end up in messages and logs.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};

/// What stands in an answer where a credential stood.
pub const REDACTED: &str = "[redacted]";

/// What comes before a credential in its header.
const SCHEME: &str = "Bearer ";

/// Shorter credentials aren't searched for: they may be parts of words. Those of the service are several times as long.
const SHORTEST: usize = 12;

/// How much of the beginning of a credential is taken out at the end of a text, which may be cut off there.
const SHORTEST_PART: usize = 8;

/// Credentials that must not be shown. `Debug` doesn't show them.
#[derive(Clone, Default)]
pub struct Secrets(Vec<Bytes>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

impl Secrets {
    /// The credentials in these headers.
    pub fn of<'a>(headers: impl IntoIterator<Item = &'a HeaderValue>) -> Self {
        let credentials = headers.into_iter().filter_map(|header| {
            let credential = header.as_bytes().strip_prefix(SCHEME.as_bytes())?;
            (credential.len() >= SHORTEST).then(|| Bytes::copy_from_slice(credential))
        });
        Self(credentials.collect())
    }

    /// These and others.
    #[must_use]
    pub fn and(mut self, others: &Self) -> Self {
        self.0.extend_from_slice(&others.0);
        self
    }

    /// Takes them out of headers.
    pub fn clean_headers(&self, headers: &mut HeaderMap) {
        for secret in &self.0 {
            for value in headers.values_mut() {
                if position(value.as_bytes(), secret).is_some() {
                    *value = HeaderValue::from_static(REDACTED);
                }
            }
        }
    }

    /// A text without them, and without the beginning of one at its end.
    #[must_use]
    pub fn clean(&self, text: Bytes) -> Bytes {
        self.0.iter().fold(text, |text, secret| {
            let text = without(secret, text);
            without_part(secret, text)
        })
    }
}

fn without(secret: &[u8], text: Bytes) -> Bytes {
    let mut rest: &[u8] = &text;
    let mut clean = Vec::new();
    while let Some((before, after)) = split(rest, secret) {
        clean.extend_from_slice(before);
        clean.extend_from_slice(REDACTED.as_bytes());
        rest = after;
    }
    if clean.is_empty() {
        return text;
    }
    clean.extend_from_slice(rest);
    clean.into()
}

fn without_part(secret: &[u8], text: Bytes) -> Bytes {
    let longest = secret.len().saturating_sub(1);
    let part = (SHORTEST_PART..=longest).rev().find(|length| {
        let part = secret.get(..*length);
        part.is_some_and(|part| text.ends_with(part))
    });
    let Some(before) = part.and_then(|length| text.get(..text.len() - length)) else {
        return text;
    };
    [before, REDACTED.as_bytes()].concat().into()
}

fn split<'a>(text: &'a [u8], secret: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let (before, rest) = text.split_at_checked(position(text, secret)?)?;
    Some((before, rest.get(secret.len()..)?))
}

fn position(text: &[u8], secret: &[u8]) -> Option<usize> {
    let first = secret.first()?;
    // Where it can begin: most headers are too short to hold one, and are not searched at all.
    let starts = text.get(..(text.len() + 1).checked_sub(secret.len())?)?;
    let mut from = 0;
    while let Some(offset) = starts.get(from..)?.iter().position(|byte| byte == first) {
        let at = from + offset;
        if text.get(at..)?.starts_with(secret) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// The message of a decoder without the value that it found: that may be a password.
pub fn without_values(message: &str) -> Cow<'_, str> {
    for fault in ["invalid type: ", "invalid value: "] {
        if let Some((before, rest)) = message.split_once(fault)
            && let Some((found, expected)) = rest.rsplit_once(", expected ")
        {
            let kind = found.split(['"', '`']).next().unwrap_or_default().trim();
            return format!("{before}{fault}{kind}, expected {expected}").into();
        }
    }
    message.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoders_do_not_tell_what_they_found() {
        for (told, kept) in [
            (
                r#"read at a.b: invalid type: string "p, expected \"q", expected i64 at line 1 column 7"#,
                "read at a.b: invalid type: string, expected i64 at line 1 column 7",
            ),
            (
                "invalid value: integer `4711`, expected a list",
                "invalid value: integer, expected a list",
            ),
            (
                "invalid type: map, expected a string",
                "invalid type: map, expected a string",
            ),
            ("missing field `id`", "missing field `id`"),
        ] {
            assert_eq!(without_values(told), kept);
        }
    }

    fn secrets() -> Secrets {
        let headers = [
            "Bearer dop_v1_0123456789",
            "Bearer inference-0123456789",
            "Bearer short",
        ];
        let headers = headers.map(HeaderValue::from_static);
        Secrets::of(&headers)
    }

    #[test]
    fn texts_lose_the_credentials_and_nothing_else() {
        let clean = |text: &'static str| secrets().clean(text.into());
        assert_eq!(clean("in short: nothing"), "in short: nothing");
        assert_eq!(
            clean(
                "dop_v1_0123456789, inference-0123456789 and dop_v1_0123456789dop_v1_0123456789!"
            ),
            "[redacted], [redacted] and [redacted][redacted]!"
        );
        assert_eq!(clean(""), "");
        assert_eq!(clean("ddop_v1_0123456789"), "d[redacted]");
    }

    #[test]
    fn a_credential_that_is_cut_off_is_taken_out() {
        let clean = |text: &'static str| secrets().clean(text.into());
        assert_eq!(clean("no: dop_v1_012345678"), "no: [redacted]");
        assert_eq!(clean("no: dop_v1_0"), "no: [redacted]");
        assert_eq!(clean("no: dop_v1_"), "no: dop_v1_");
        assert_eq!(clean("dop_v1_0 is no end"), "dop_v1_0 is no end");
    }

    #[test]
    fn headers_lose_them() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-echo",
            HeaderValue::from_static("Bearer dop_v1_0123456789"),
        );
        headers.insert("x-request-id", HeaderValue::from_static("r-1"));
        secrets().clean_headers(&mut headers);
        assert_eq!(headers["x-echo"], REDACTED);
        assert_eq!(headers["x-request-id"], "r-1");
        assert!(!format!("{:?}", secrets()).contains("dop"));
    }
}
