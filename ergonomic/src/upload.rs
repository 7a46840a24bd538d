//! Files that are sent to, and read from, addresses which an earlier answer gave. They are signed, and no token is sent there.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use digitalocean_raw::{Answer, Bytes, Call, Operation, hosts};
use md5::{Digest as _, Md5};
use reqwest::Method;
use reqwest::StatusCode;
use reqwest::header::{ETAG, HeaderMap};

use crate::{Client, Error, ErrorKind};

/// How much is summed up in place: as much as takes some milliseconds.
const SMALL: usize = 1 << 20;

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::PUT,
    path: "/<presigned_url>",
    host: &hosts::PRESIGNED,
    idempotent: true,
    ..Operation::BASE
};

static DOWNLOAD: Operation = Operation {
    id: "download",
    path: "/<download_url>",
    idempotent: true,
    host: &hosts::PRESIGNED,
    answer: Answer::Bytes("application/octet-stream"),
    ..Operation::BASE
};

/// The same client, whose attempts may take as long as a call.
#[inline]
pub(crate) fn patient(client: &Client) -> Client {
    client.with(|options| {
        let deadline = options.deadline;
        options.request_timeout(deadline)
    })
}

/// Who is told how far an upload is.
#[derive(Default)]
pub(crate) struct Progress(Option<Box<dyn Fn(u64, u64) + Send + Sync>>);

impl Progress {
    pub(crate) fn to(told: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        Self(Some(Box::new(told)))
    }
}

/// Sends a file to a signed address.
#[inline]
pub(crate) async fn upload(
    client: &Client,
    url: &str,
    file: Bytes,
    progress: Progress,
) -> Result<(), Error> {
    let call: Call<()> = Call::new(client.core(), &UPLOAD).address("presigned_url", url);
    let call = call.bytes("application/octet-stream", file.clone());
    send(call, file, progress).await
}

/// The same by a call that has the file. What arrived is compared with what was sent, if the service says what arrived.
#[inline]
pub(crate) async fn send(call: Call<()>, file: Bytes, progress: Progress) -> Result<(), Error> {
    let all = file.len() as u64;
    let (gone, seen) = (Arc::new(AtomicU64::new(0)), progress.0);
    let call = call.watched({
        let gone = Arc::clone(&gone);
        move |sent| {
            gone.store(sent, Ordering::Relaxed);
            if let Some(seen) = &seen {
                seen(sent, all);
            }
        }
    });
    let answer = call.await.map_err(|error| match error.status() {
        Some(StatusCode::FORBIDDEN) => {
            error.noting("its address may have expired: ask for a new one")
        }
        _ => error,
    })?;
    let gone = gone.load(Ordering::Relaxed);
    if gone < all {
        let message = format!(
            "the service accepted the file before all of it was sent: {gone} of {all} bytes"
        );
        return Err(Error::new(ErrorKind::Transport, message).carried_out());
    }
    let Some(arrived) = sum_in(&answer.headers) else {
        return Ok(());
    };
    let sent = match file.len() {
        ..SMALL => sum(&file),
        _ => {
            let summed = tokio::task::spawn_blocking(move || sum(&file)).await;
            summed
                .map_err(|_| Error::new(ErrorKind::Transport, "the file could not be summed up"))?
        }
    };
    if sent == arrived {
        return Ok(());
    }
    let message =
        format!("what arrived is not what was sent: its checksum is {arrived}, not {sent}");
    Err(Error::new(ErrorKind::Transport, message).carried_out())
}

/// Reads a file from a signed address.
#[inline]
pub(crate) async fn download(client: &Client, url: &str) -> Result<Bytes, Error> {
    let call: Call<Bytes> = Call::new(client.core(), &DOWNLOAD).address("download_url", url);
    Ok(call.await?.into_inner())
}

/// The checksum of what arrived: object stores say it as the tag of what they keep, unless that came in parts.
#[inline]
fn sum_in(headers: &HeaderMap) -> Option<String> {
    let tag = headers.get(ETAG)?.to_str().ok()?.trim_matches('"');
    let is_sum = tag.len() == 32 && tag.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_sum.then(|| tag.to_ascii_lowercase())
}

#[inline]
fn sum(file: &[u8]) -> String {
    hex(&Md5::digest(file))
}

#[inline]
fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a text doesn't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A random UUID, as those of version 4 are.
#[inline]
pub(crate) fn random_uuid() -> String {
    let bits = fastrand::u128(..);
    let bits = bits & !(0xf << 76) | 0x4 << 76;
    let bits = bits & !(0x3 << 62) | 0x2 << 62;
    let text = format!("{bits:032x}");
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let parts = [
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32),
    ];
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn tags_that_are_no_checksum_are_told_from_those_that_are() {
        let found = |tag: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ETAG, HeaderValue::from_static(tag));
            sum_in(&headers)
        };
        let known = "5d41402abc4b2a76b9719d911017c592";
        assert_eq!(sum(b"hello"), known);
        assert_eq!(
            found("\"5D41402ABC4B2A76B9719D911017C592\"").unwrap(),
            known
        );
        assert_eq!(found("\"5d41402abc4b2a76b9719d911017c592-2\""), None);
        assert_eq!(found("W/\"1\""), None);
        assert_eq!(sum_in(&HeaderMap::new()), None);
    }

    #[test]
    fn random_ids_are_uuids_and_differ() {
        let (one, other) = (random_uuid(), random_uuid());
        assert_ne!(one, other);
        assert_eq!(one.len(), 36);
        let version: Vec<_> = one.chars().collect();
        assert_eq!(version[14], '4');
        assert!("89ab".contains(version[19]), "{one}");
    }
}
