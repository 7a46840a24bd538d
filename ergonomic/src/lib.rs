//! An SDK for the DigitalOcean API.
//!
//! [`Client`] finds its token, talks to the API and hands out handles: [`Client::droplets`] is the collection,
//! [`Client::droplet`] one droplet. Nothing happens on the network until something is awaited.
//!
//! ```no_run
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::{Client, prelude::*};
//!
//! let client = Client::from_env()?;
//! let droplet = client
//!     .droplets()
//!     .create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
//!     .tag("web")
//!     .wait()
//!     .await?;
//! println!("{:?}", droplet.public_ipv4());
//!
//! client.droplet(droplet.id).snapshot("before").wait().await?;
//! client.droplet(droplet.id).delete().await?;
//! # Ok(()) }
//! ```
//!
//! What has no handle yet is reached through [`Client::raw`], which has a method for every operation of the API, under
//! the same client:
//!
//! ```no_run
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! # let client = digitalocean_sdk::Client::from_env()?;
//! use digitalocean_sdk::raw::params::RegionsListParams;
//!
//! let page = client.raw().regions_list(&RegionsListParams { per_page: Some(200), ..Default::default() }).await?;
//! # Ok(()) }
//! ```
//!
//! # Features
//!
//! One for each product area; those of classic infrastructure are on by default, `full` has all. `rustls` (default) or
//! `native-tls` choose the TLS backend. `tracing` (default) gives spans and events. `doctl` reads the token of the official
//! command line. `schemars` and `validate` are those of [`raw`].

#[cfg(all(doctest, feature = "droplets", feature = "images"))]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(feature = "actions")]
pub mod actions;
mod client;
#[cfg(feature = "droplets")]
pub mod droplets;
mod error;
pub mod middleware;
pub mod pages;
mod policy;
mod token;
mod transport;

pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use digitalocean_raw as raw;
pub use error::{Error, ErrorKind};
pub use policy::{CallOptions, RatePolicy, RetryPolicy};
pub use reqwest::Method;
pub use transport::RateLimit;

/// Traits that add methods to the types of [`raw`].
pub mod prelude {
    #[cfg(feature = "droplets")]
    pub use crate::droplets::DropletExt;
}
