//! Taking credentials out of answers: error pages of proxies repeat what they were sent, and end up in messages and logs.

use std::borrow::Cow;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
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

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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

    /// Chunks without them, wherever they are cut: an end that may be the beginning of one waits for the next chunk.
    pub fn clean_chunks<E>(
        self,
        chunks: impl Stream<Item = Result<Bytes, E>>,
    ) -> impl Stream<Item = Result<Bytes, E>> {
        let mut held = Bytes::new();
        let ended = stream::once(std::future::ready(None));
        let cleaned = chunks.map(Some).chain(ended).map(move |chunk| {
            let before = std::mem::take(&mut held);
            match chunk {
                Some(Ok(chunk)) => {
                    let text = match before.is_empty() {
                        true => chunk,
                        false => [before, chunk].concat().into(),
                    };
                    let mut text = self.0.iter().fold(text, |text, it| without(it, text));
                    held = text.split_off(text.len() - self.longest_beginning(&text));
                    [Some(Ok(text)), None]
                }
                Some(Err(error)) => [Some(Ok(self.clean(before))), Some(Err(error))],
                None => [Some(Ok(self.clean(before))), None],
            }
        });
        let cleaned = cleaned.map(|parts| stream::iter(parts.into_iter().flatten()));
        let is_nothing = |part: &Result<Bytes, E>| matches!(part, Ok(part) if part.is_empty());
        cleaned
            .flatten()
            .filter(move |part| std::future::ready(!is_nothing(part)))
    }

    /// How much of the end of a text may be the beginning of one of them.
    fn longest_beginning(&self, text: &[u8]) -> usize {
        let lengths = self.0.iter().map(|it| beginning(it, text, 1).unwrap_or(0));
        lengths.max().unwrap_or(0)
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
    let part = beginning(secret, &text, SHORTEST_PART);
    let Some(before) = part.and_then(|length| text.get(..text.len() - length)) else {
        return text;
    };
    [before, REDACTED.as_bytes()].concat().into()
}

/// How much of the end of a text is the beginning of a secret; `None` if that is less than the shortest.
fn beginning(secret: &[u8], text: &[u8], shortest: usize) -> Option<usize> {
    let longest = secret.len().saturating_sub(1);
    (shortest..=longest).rev().find(|length| {
        let part = secret.get(..*length);
        part.is_some_and(|part| text.ends_with(part))
    })
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

    /// What a body of these chunks is after credentials are taken out; `None` is an error in between.
    fn chunked(chunks: &[Option<&'static str>]) -> Vec<Result<Bytes, ()>> {
        let chunks = chunks.iter().map(|it| it.map(Bytes::from).ok_or(()));
        let cleaned = secrets().clean_chunks(stream::iter(chunks));
        futures_util::FutureExt::now_or_never(cleaned.collect()).unwrap()
    }

    #[test]
    fn credentials_that_are_cut_between_chunks_are_taken_out() {
        let text = "data: dop_v1_0123456789, inference-012345678dop_v1_0123456789\n\n";
        let clean = "data: [redacted], inference-012345678[redacted]\n\n";
        for size in 1..text.len() {
            let cut = text.as_bytes().chunks(size);
            let cut: Vec<_> = cut.map(|it| std::str::from_utf8(it).ok()).collect();
            let chunks: Result<Vec<_>, _> = chunked(&cut).into_iter().collect();
            let joined = chunks.unwrap().concat();
            assert_eq!(String::from_utf8(joined).unwrap(), clean, "{size}");
        }
    }

    #[test]
    fn chunks_without_credentials_pass_at_once() {
        let parts = |chunks: &[Option<&'static str>]| chunked(chunks);
        let whole = |text: &'static str| Ok(Bytes::from(text));
        assert_eq!(
            parts(&[
                Some("data: 1\n\n"),
                Some("old"),
                None,
                Some(""),
                Some("dop")
            ]),
            [
                whole("data: 1\n\n"),
                whole("ol"),
                whole("d"),
                Err(()),
                whole("dop")
            ]
        );
        assert_eq!(
            parts(&[Some("dop_v1_01"), None]),
            [whole(REDACTED), Err(())]
        );
        assert_eq!(parts(&[Some("dop_v1_01")]), [whole(REDACTED)]);
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
