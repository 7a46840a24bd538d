//! The runtime that the generated client stands on.
//!
//! An [`Operation`] and a [`Host`] are data. A [`Call`] adds parameters and a body to an operation, becomes one request and goes
//! through the [`Transport`](transport::Transport) of a [`Client`]; [`FromResponse`] reads the answer, and every failure is an
//! [`Error`]. [`Decode`] and the macros `record!`, `open_enum!`, `union!` and
//! `tagged_union!` read JSON tolerantly: unknown content never makes an answer fail.
//!
//! Programs use `digitalocean-sdk`, or `digitalocean-raw` for the operations alone.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod body;
mod call;
mod client;
mod count;
#[doc(hidden)]
pub mod decode;
mod draft;
mod error;
mod events;
mod exchange;
mod failure;
mod form;
#[doc(hidden)]
pub mod hide;
mod host;
#[doc(hidden)]
pub mod http_client;
mod json_path;
mod limit;
mod media;
#[doc(hidden)]
pub mod open_enum;
mod operation;
mod page;
pub mod pages;
pub mod parameter;
#[doc(hidden)]
pub mod record;
#[doc(hidden)]
pub mod redact;
#[doc(hidden)]
pub mod redirect;
pub mod resource;
mod response;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub mod schema;
#[doc(hidden)]
pub mod setters;
#[doc(hidden)]
pub mod shared;
mod tables;
mod timestamp;
pub mod transport;
#[doc(hidden)]
pub mod undeclared;
#[doc(hidden)]
pub mod union;
mod watch;

#[cfg(feature = "dynamic")]
pub mod dynamic;
#[cfg(feature = "validate")]
pub mod validate;

pub use call::Call;
#[doc(hidden)]
pub use client::shown;
pub use client::{Client, ClientBuilder};
pub use count::Count;
pub use decode::Decode;
pub use error::{Error, ErrorKind, LastState, Outcome};
#[doc(hidden)]
pub use error::{Progress, is_page, request_id};
pub use events::EventStream;
pub use failure::BoxError;
pub use host::{Credential, Host};
pub use limit::Limit;
pub use operation::{Answer, Operation, Paging, Refusal};
#[doc(hidden)]
pub use page::{Listing, fingerprint};
pub use page::{Next, Page};
pub use response::{FromResponse, Response, Unreadable};
pub use tables::Tables;
pub use timestamp::Timestamp;

// The macros name them by this crate, so that whoever uses the macros needs no dependency on them.
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars;
#[doc(hidden)]
pub use {serde, serde_json};

/// A JSON object without a schema in the document.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// Reads a value from JSON, as tolerantly as answers are read.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or JSON of another shape.
#[inline]
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut deserializer = deserializer(json)?;
    // Handed on as it is: a value can be large, and to take it out would move it twice.
    let result = T::decode(&mut deserializer);
    if result.is_ok() {
        deserializer.end()?;
    }
    result
}

/// Like [`from_slice`], but decodes the value where it stays.
pub(crate) fn boxed_from_slice<T: Decode>(json: &[u8]) -> Result<Box<T>, serde_json::Error> {
    let mut deserializer = deserializer(json)?;
    let mut value = boxed_blank();
    T::decode_into(&mut value, &mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// The whole is checked at once, which takes a fraction of what it takes to check each string by itself.
#[inline]
fn deserializer(
    json: &[u8],
) -> Result<serde_json::Deserializer<serde_json::de::StrRead<'_>>, serde_json::Error> {
    match std::str::from_utf8(json) {
        Ok(text) => Ok(serde_json::Deserializer::from_str(text)),
        Err(_) => Err(not_utf8(json)),
    }
}

/// In a function of its own, whose frame is gone before anything is read.
#[inline(never)]
fn boxed_blank<T: Decode>() -> Box<T> {
    Box::new(T::blank())
}

/// Where a text that isn't UTF-8 can't be read as JSON: every string is checked for a `Value`.
#[cold]
fn not_utf8(json: &[u8]) -> serde_json::Error {
    let read = serde_json::from_slice::<serde_json::Value>(json);
    read.err()
        .unwrap_or_else(|| serde::de::Error::custom("the text is not UTF-8"))
}

/// Where in a JSON text reading it failed, such as `droplets[3].networks`; `$` is the whole.
#[must_use]
pub fn locate(json: &[u8], error: &serde_json::Error) -> String {
    json_path::locate(json, error.line(), error.column())
}
