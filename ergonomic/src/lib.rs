//! An SDK for the DigitalOcean API.
//!
//! [`Client`] finds its token, talks to the API and hands out handles: [`Client::droplets`] is the collection,
//! [`Client::droplet`] one droplet. Nothing happens on the network until something is awaited.
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::{Image, Region, Size};
//! use digitalocean_sdk::{Client, prelude::*};
//!
//! let client = Client::from_env()?;
//! let droplet = client
//!     .droplets()
//!     .create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
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
//! A request that starts something is awaited for the service's answer, or waited for until it is done: [`wait`] tells how,
//! and what can be waited for. Lists are streams: [`pages`].
//!
//! What has no handle yet is reached through [`Client::raw`], which has a method for every operation of the API, under
//! the same client:
//!
//! ```no_run
//! # #[cfg(feature = "regions")]
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
//! `native-tls` choose the TLS backend. `tracing` (default) gives spans and events. `progress` shows how far waits are. `doctl` reads the token of the official
//! command line. `schemars` and `validate` are those of [`raw`].

#[cfg(all(doctest, feature = "droplets", feature = "images"))]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "add-ons")]
pub mod add_ons;
#[cfg(any(feature = "floating-ips", feature = "reserved-ips"))]
mod addresses;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "autoscale")]
pub mod autoscale;
#[cfg(feature = "byoip")]
pub mod byoip;
#[cfg(feature = "certificates")]
pub mod certificates;
mod client;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "dedicated-inference")]
pub mod dedicated_inference;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "droplets")]
pub mod droplets;
mod error;
#[cfg(feature = "firewalls")]
pub mod firewalls;
#[cfg(feature = "floating-ips")]
pub mod floating_ips;
#[cfg(feature = "gradientai")]
pub mod gradientai;
#[cfg(any(not(doctest), all(feature = "droplets", feature = "images")))]
pub mod guide;
pub mod ids;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "inference")]
pub mod inference;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "load-balancers")]
pub mod load_balancers;
pub mod middleware;
#[cfg(feature = "nfs")]
pub mod nfs;
pub mod pages;
#[cfg(feature = "partner-network-connect")]
pub mod partner_network_connect;
mod policy;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "regions")]
pub mod regions;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "reserved-ips")]
pub mod reserved_ips;
pub mod resource;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "sizes")]
pub mod sizes;
#[cfg(feature = "snapshots")]
pub mod snapshots;
#[cfg(feature = "ssh-keys")]
pub mod ssh_keys;
#[cfg(feature = "tags")]
pub mod tags;
mod token;
mod transport;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "vector-databases")]
pub mod vector_databases;
#[cfg(feature = "volumes")]
pub mod volumes;
#[cfg(feature = "vpc-nat-gateways")]
pub mod vpc_nat_gateways;
#[cfg(feature = "vpc-peerings")]
pub mod vpc_peerings;
#[cfg(feature = "vpcs")]
pub mod vpcs;
pub mod wait;

pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use digitalocean_raw as raw;
#[doc(inline)]
pub use digitalocean_raw::slugs;
pub use error::{Error, ErrorKind};
pub use policy::{CallOptions, RatePolicy, RetryPolicy};
pub use reqwest::Method;
pub use transport::RateLimit;
pub use wait::BoxFuture;

/// Traits that add methods to the types of [`raw`].
pub mod prelude {
    #[cfg(feature = "actions")]
    pub use crate::actions::ActionExt;
    #[cfg(feature = "droplets")]
    pub use crate::droplets::DropletExt;
}
