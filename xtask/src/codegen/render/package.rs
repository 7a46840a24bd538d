//! `Cargo.toml`, `src/lib.rs` and the crate's README.

use std::fmt::Write as _;

use super::{Files, HEADER, Input};

pub fn render(input: &Input<'_>, files: &mut Files) {
    files.insert("Cargo.toml".to_owned(), manifest(input));
    files.insert("src/lib.rs".to_owned(), library(input));
    files.insert("README.md".to_owned(), readme(input));
}

fn manifest(input: &Input<'_>) -> String {
    let mut text = String::from(
        r#"# Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

[package]
name = "digitalocean-raw"
description = "Every operation of the DigitalOcean API, typed and exact, generated from its OpenAPI document"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
readme = "README.md"
keywords = ["digitalocean", "cloud", "api", "openapi"]
categories = ["api-bindings", "web-programming::http-client"]

[package.metadata.docs.rs]
all-features = true

[dependencies]
bytes.workspace = true
chrono.workspace = true
futures-core.workspace = true
futures-util.workspace = true
http.workspace = true
percent-encoding.workspace = true
regress = { workspace = true, optional = true }
reqwest.workspace = true
schemars = { workspace = true, optional = true }
serde.workspace = true
serde_json.workspace = true

[features]
default = [
"#,
    );
    for (name, area) in input.areas.all() {
        if area.default {
            let _ = writeln!(text, "    {name:?},");
        }
    }
    text.push_str("    \"rustls\",\n]\n\n# Every area.\nfull = [\n");
    for name in input.areas.all().keys() {
        let _ = writeln!(text, "    {name:?},");
    }
    text.push_str(
        r#"]

# TLS: one of the two.
rustls = ["reqwest/rustls"]
native-tls = ["reqwest/native-tls"]

# `JsonSchema` for every type.
schemars = ["dep:schemars"]
# Bodies are checked against the document's rules before they are sent.
validate = ["dep:regress"]
# Operations by their id, with JSON in and out.
dynamic = []

# Areas.
"#,
    );
    for name in input.areas.all().keys() {
        let _ = writeln!(text, "{name} = []");
    }
    text.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\n");
    text
}

fn library(input: &Input<'_>) -> String {
    let mut text = format!(
        r#"{HEADER}
//! Every operation of the DigitalOcean API, generated from its OpenAPI document.
//!
//! [`Client`] has a method for each operation, named after its id in the document. Path parameters, required query
//! parameters and the body are arguments; optional parameters stand in a struct. A method returns a [`Call`], which does
//! nothing until it is awaited and then gives a [`Response`] or an [`Error`]:
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {{
//! use digitalocean_raw::{{Client, params::DropletsListParams}};
//!
//! let client = Client::new("the token")?;
//! let page = client
//!     .droplets_list(&DropletsListParams {{ per_page: Some(200), ..Default::default() }})
//!     .await?;
//! for droplet in page.droplets.iter().flatten() {{
//!     println!("{{}}", droplet.name);
//! }}
//! # Ok(()) }}
//! ```
//!
//! This crate sends each request once and adds nothing but a bearer token. Retries, rate limits, deadlines, waits and
//! pages are the work of `digitalocean-sdk`, which gives its own [`Transport`](transport::Transport) to this client.
//!
//! # What answers may hold
//!
//! Decoding is tolerant: unknown keys are passed over, unknown enum values and union members are kept as they are in a
//! variant `Other`, and null or a missing key where the document promises a value reads as a blank one. What has another
//! shape altogether is an [`ErrorKind::Decode`] that names the place.
//!
//! # What requests may hold
//!
//! Structs are built with `new` from what the document requires, or with `default`, and are `#[non_exhaustive]`: a new
//! optional field breaks nobody. `Option<Option<T>>` stands where the API tells null from absent: `Some(None)` sends null.
//!
//! Sizes, regions, images and the like are strings in the document; [`slugs`] has the known ones as enums, with what is
//! known of them.
//!
//! # Features
//!
//! One for each product area, so that a program compiles what it uses; `full` has all. `schemars` derives `JsonSchema`,
//! `validate` checks bodies before they are sent, `dynamic` calls operations by their id.
//!
//! | feature | area | default |
//! |---|---|---|
"#
    );
    for (name, area) in input.areas.all() {
        let default = if area.default { "yes" } else { "" };
        let _ = writeln!(
            text,
            "//! | `{name}` | {} | {default} |",
            area.words.summary.trim_end_matches('.')
        );
    }
    text.push_str(
        r#"
#![cfg_attr(docsrs, feature(doc_cfg))]
// A blank line between the parts of a bullet list of parameters would be the only difference.
#![allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
// Which parts of the runtime are used depends on the areas that are compiled; all areas use all of it.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]
// Methods with many required parameters are as many as the API has.
#![allow(clippy::too_many_arguments)]
// The types of the document are as large as they are.
#![allow(clippy::large_enum_variant, clippy::struct_excessive_bools)]

mod call;
mod client;
mod decode;
mod error;
mod events;
pub mod helpers;
mod json_path;
mod open_enum;
mod operation;
pub mod operations;
mod page;
mod pages;
pub mod parameter;
mod record;
mod response;
pub mod slugs;
mod timestamp;
pub mod transport;
pub mod types;
mod union;

#[cfg(feature = "dynamic")]
pub mod dynamic;
#[cfg(feature = "dynamic")]
mod dynamic_calls;
#[cfg(feature = "validate")]
pub mod validate;

pub use call::Call;
pub use client::{API_URL, Client, ClientBuilder, INFERENCE_URL};
pub use decode::Decode;
pub use error::{BoxError, Error, ErrorKind};
pub use events::EventStream;
pub use operation::{Answer, Host, Operation, Paging};
pub use page::{Next, Page};
pub use response::{FromResponse, Response, Unreadable};
pub use timestamp::Timestamp;

/// The parameters of operations, of all areas that are compiled.
pub mod params {
"#,
    );
    for name in input.areas.all().keys() {
        let structs: Vec<String> = input
            .operations
            .iter()
            .filter(|operation| {
                operation.area == *name && !super::operations::optional(operation).is_empty()
            })
            .map(super::operations::params_name)
            .collect();
        if structs.is_empty() {
            continue;
        }
        let _ = writeln!(
            text,
            "    #[cfg(feature = {name:?})]\n    pub use crate::operations::{}::{{{}}};",
            super::module(name),
            structs.join(", ")
        );
    }
    text.push_str(
        r#"}

/// A JSON object of which the document says no more than that.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// Reads a value from JSON, as tolerantly as answers are read.
///
/// # Errors
///
/// Where the text is no JSON, or JSON of another shape.
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = T::decode(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Where in a JSON text reading it failed, such as `droplets[3].networks`; `$` is the whole.
#[must_use]
pub fn locate(json: &[u8], error: &serde_json::Error) -> String {
    json_path::locate(json, error.line(), error.column())
}
"#,
    );
    text
}

fn readme(input: &Input<'_>) -> String {
    format!(
        "# digitalocean-raw\n\nEvery operation of the DigitalOcean API as a typed method: {} operations in {} areas, generated from the official\nOpenAPI document. It is the lower half of `digitalocean-sdk`, which adds retries, rate limits, waits and pages and\nis what most programs want.\n\nWritten by `cargo xtask codegen`; see the repository's ARCHITECTURE.md.\n",
        input.operations.len(),
        input.areas.all().len()
    )
}
