//! The media types of answers.

use reqwest::header::{CONTENT_TYPE, HeaderMap};

/// The media type of an answer, without its parameters.
pub(crate) fn media_type(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    Some(value.split(';').next().unwrap_or_default().trim())
}

/// The media type of an answer that says it is something else than JSON.
pub(crate) fn foreign_media(headers: &HeaderMap) -> Option<&str> {
    let media = media_type(headers)?;
    let (_, kind) = media.split_once('/')?;
    let kind = kind.to_ascii_lowercase();
    (kind != "json" && !kind.ends_with("+json")).then_some(media)
}
