//! `Cargo.toml`, `src/lib.rs` and the crate's README.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::{Files, HEADER, Input};
use crate::codegen::facts::Operation;

/// What a package has to bring along, and cargo packs only from its own folder.
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../../LICENSE-MIT")),
];

/// `homed` tells whether the workspace says where the repository is.
pub fn render(input: &Input<'_>, homed: bool, files: &mut Files) {
    files.insert("Cargo.toml".to_owned(), manifest(input, homed));
    files.insert("src/lib.rs".to_owned(), library(input));
    files.insert("README.md".to_owned(), readme(input));
    files.insert("src/client.rs".to_owned(), client());
    files.insert("src/validate.rs".to_owned(), validate());
    for (name, text) in LICENSES {
        files.insert(name.to_owned(), text.to_owned());
    }
}

/// The repository's address, if the workspace's manifest has it.
pub fn repository(root: &Path) -> Result<Option<String>> {
    let text = match std::fs::read_to_string(root.join("Cargo.toml")) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).context("can't read Cargo.toml"),
    };
    let manifest: toml::Table = toml::from_str(&text).context("can't read Cargo.toml")?;
    let package = manifest.get("workspace").and_then(|it| it.get("package"));
    let address = package.and_then(|it| it.get("repository")?.as_str());
    Ok(address.map(str::to_owned))
}

fn manifest(input: &Input<'_>, homed: bool) -> String {
    let mut text = String::from(
        r#"# Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

[package]
name = "digitalocean-raw"
description = "Every operation of the DigitalOcean API, typed and exact, generated from its OpenAPI document"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
"#,
    );
    if homed {
        text.push_str("repository.workspace = true\n");
    }
    text.push_str(
        r#"documentation = "https://docs.rs/digitalocean-raw"
readme = "README.md"
keywords = ["digitalocean", "cloud", "api", "openapi"]
categories = ["api-bindings", "web-programming::http-client"]

[package.metadata.docs.rs]
all-features = true

[lib]
# The tests beside its code are part of a test program elsewhere, so that nobody compiles all of it for them.
test = false

[dependencies]
bytes.workspace = true
digitalocean-core.workspace = true
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

# TLS: one of the three. Without a provider, the program installs rustls' cryptography.
rustls = ["digitalocean-core/rustls"]
rustls-no-provider = ["digitalocean-core/rustls-no-provider"]
native-tls = ["digitalocean-core/native-tls"]

# `JsonSchema` for every type.
schemars = ["dep:schemars", "digitalocean-core/schemars"]
# Bodies are checked against the document's rules before they are sent.
validate = ["digitalocean-core/validate"]
# Operations by their id, with JSON in and out.
dynamic = ["digitalocean-core/dynamic"]

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
//! [`Client`] has a method for each operation, named after its id in the document. Path parameters and
//! the body are arguments; all other parameters stand in a struct, whose `new` takes the required ones. A method returns a [`Call`], which does
//! nothing until it is awaited and then gives a [`Response`] or an [`Error`]:
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {{
//! use digitalocean_raw::{{Client, params::DropletsListParams}};
//!
//! let client = Client::new("the token")?;
//! let page = client
//!     .droplets_list(&DropletsListParams::new().per_page(200))
//!     .await?;
//! for droplet in page.droplets.iter().flatten() {{
//!     println!("{{}}", droplet.name);
//! }}
//! # Ok(()) }}
//! ```
//!
//! A list is read to its end by [`Call::items`]: `client.droplets_list(&Default::default()).items().all().await?`.
//!
//! This crate sends each request once and adds nothing but a bearer token. Retries, rate limits, deadlines and waits
//! are the work of `digitalocean-sdk`, which gives its own [`Transport`](transport::Transport) to this client.
//!
//! # What answers may hold
//!
//! Decoding is tolerant: unknown keys are kept (every struct has a method `undeclared_fields`), unknown enum values and union
//! members are in a variant `Other`, and null or a missing key where the document promises a value reads as a blank one.
//! What was read is written back as it was: unknown keys too, and no blank values where there were none. Another shape
//! altogether is an [`ErrorKind::Decode`] that names the place.
//!
//! # What requests may hold
//!
//! Structs are built with `new` from what the document requires, or with `default`, and are `#[non_exhaustive]`: a new
//! optional field breaks nobody. `Option<Option<T>>` stands where the API tells null from absent: `Some(None)` sends null.
//!
//! Sizes, regions, images and the like are mostly strings in the document; [`slugs`] has the known ones as enums, with what is
//! known of them.
//!
//! # Features
//!
//! One for each product area, so that a program compiles what it uses; `full` has all. `dynamic` calls operations by their id.
//!
//! `validate` checks bodies before they are sent, and gives every type that a request can hold `from_json`: what a file or a
//! person says is read by it as strictly as the document reads. `Deserialize` is for answers, and makes up what is missing.
//!
//! `schemars` gives all types `JsonSchema`. What a request can hold is closed: with unknown keys and with values that an enum
//! doesn't list it is refused by its schema, as the service would. What is only answered is open.
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
        "//!\n//! # Operations\n//!\n//! The page of an area has a table of its operations: the methods of [`Client`], what they request, what they do, and what the\n//! SDK has in their place.\n//!\n//! | area | operations | feature |\n//! |---|---|---|\n",
    );
    for (name, area) in input.areas.all() {
        let in_area = |operation: &&Operation| operation.area == *name;
        let count = input.operations.iter().filter(in_area).count();
        // A link leads to what is compiled.
        if count > 0 {
            let title = match area.words.title.as_str() {
                "" => name,
                title => title,
            };
            let line = format!(
                "| [{title}](operations::{}) | {count} | `{name}` |",
                super::module(name)
            );
            let _ = writeln!(text, "#![cfg_attr(feature = {name:?}, doc = {line:?})]");
        }
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

mod client;
pub mod helpers;
pub mod hosts;
pub mod limits;
pub mod operations;
mod pages;
pub mod resources;
pub mod slugs;
pub mod types;

#[cfg(feature = "dynamic")]
pub mod dynamic;
#[cfg(feature = "schemars")]
static SCHEMAS: digitalocean_core::schema::Schemas =
    digitalocean_core::schema::Schemas::new(include_str!("schemas.json"));
#[cfg(feature = "validate")]
pub mod validate;

pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use digitalocean_core::{
    Answer, BoxError, Call, Count, Credential, Decode, Error, ErrorKind, EventStream, FromResponse, Host,
    JsonObject, Limit, Next, Operation, Page, Paging, Refusal, Response, Timestamp, Unreadable,
    from_slice, locate, parameter, transport,
};
#[doc(no_inline)]
pub use bytes::Bytes;
#[doc(inline)]
pub use digitalocean_core::pages::{
    Items, PagedAnswer, Pages, Position,
};

/// The parameters of operations, of all areas that are compiled.
pub mod params {
"#,
    );
    for name in input.areas.all().keys() {
        let structs: Vec<String> = input
            .operations
            .iter()
            .filter(|operation| {
                operation.area == *name
                    && !super::operations::params::in_struct(operation).is_empty()
            })
            .map(super::operations::params::params_name)
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
    text.push_str("}\n");
    text
}

fn readme(input: &Input<'_>) -> String {
    format!(
        "# digitalocean-raw\n\nEvery operation of the DigitalOcean API as a typed method, generated. {},\nin {} areas. It is the lower half of `digitalocean-sdk`, which adds retries, rate limits and waits and is what\nmost programs want.\n\nWritten by `cargo xtask codegen`; see the repository's ARCHITECTURE.md.\n",
        input.counts,
        input.areas.count()
    )
}

fn client() -> String {
    format!(
        r#"{HEADER}
//! The client.

use digitalocean_core::transport::Transport;
use reqwest::Method;
use serde_json::Value;

use crate::{{Answer, BoxError, Call, Host, Operation, hosts}};

/// A client of the API, with a method for each operation. Cloning it is cheap; clones share the transport.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) digitalocean_core::Client);

/// Sets up a [`Client`].
pub type ClientBuilder = digitalocean_core::ClientBuilder<Client>;

static TABLES: digitalocean_core::Tables = digitalocean_core::Tables {{
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    api: &hosts::API,
    hosts: hosts::ALL,
    #[cfg(feature = "validate")]
    rules: &crate::validate::RULES,
}};

/// Requests by hand whose methods may be sent twice.
static BY_HAND_IDEMPOTENT: Operation = Operation {{
    id: "custom_request",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Value"),
    ..Operation::BASE
}};

/// Requests by hand of other methods.
static BY_HAND: Operation = Operation {{
    id: "custom_request",
    host: &hosts::API,
    answer: Answer::Json("Value"),
    ..Operation::BASE
}};

impl Client {{
    /// A client with a token for the API, and defaults for all else. It sets no timeouts: hand a `reqwest::Client` of your
    /// own to [`ClientBuilder::http_client`](digitalocean_core::ClientBuilder::http_client) for those.
    ///
    /// # Errors
    ///
    /// Returns an error if the token can't stand in a header, or no TLS backend can be set up.
    pub fn new(token: impl Into<String>) -> Result<Self, BoxError> {{
        Self::builder().token(token).build()
    }}

    /// A client that is set up step by step.
    pub fn builder() -> ClientBuilder {{
        ClientBuilder::new(&TABLES)
    }}

    /// A client with the same URLs under another transport.
    #[must_use]
    pub fn with_transport(&self, transport: impl Transport) -> Self {{
        Self(self.0.with_transport(transport))
    }}

    /// The base URL of a host; empty if it has none.
    #[must_use]
    pub fn base(&self, host: &Host) -> &str {{
        self.0.base(host)
    }}

    /// A call of what has no method here, by HTTP method and path, such as `/v2/droplets`. The path may be a whole URL on the
    /// client's own origin, as the links between pages are. It goes the same way as every other call.
    ///
    /// The answer is read as any JSON; [`Call::read_as`] reads it as a type, as `Bytes` or as nothing.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Value> {{
        let operation = if method.is_idempotent() {{ &BY_HAND_IDEMPOTENT }} else {{ &BY_HAND }};
        self.0.request(operation, method, path)
    }}
}}

impl From<digitalocean_core::Client> for Client {{
    fn from(client: digitalocean_core::Client) -> Self {{
        Self(client)
    }}
}}

impl AsRef<digitalocean_core::Client> for Client {{
    fn as_ref(&self) -> &digitalocean_core::Client {{
        &self.0
    }}
}}
"#
    )
}

fn validate() -> String {
    format!(
        r#"{HEADER}
//! The document's rules for request bodies, checked before anything is sent.
//!
//! A client checks every body by itself unless `ClientBuilder::without_validation` says otherwise; [`check`] does so without a
//! client. Values that an enum doesn't list are no violation: lists grow.

use serde::Serialize;

pub use digitalocean_core::validate::{{Json, Rules, Violation, Violations}};

/// The rules of the document.
pub static RULES: Rules = Rules::new(include_str!("rules.json"));

/// Checks a body against the rules of a type of the document, such as `DropletsCreateBody`. A type without rules has none
/// to break.
///
/// # Errors
///
/// Returns all that is wrong with the body, each with its place.
pub fn check<B: Serialize + ?Sized>(type_name: &str, body: &B) -> Result<(), Violations> {{
    RULES.check(type_name, body)
}}
"#
    )
}
