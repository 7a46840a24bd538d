//! Peerings between VPCs, whose ranges of addresses must not overlap.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let ids = ["5a4981aa-9653-4bd1-bef5-d6bff52042e4", "e0fe0f4d-596a-465e-a902-571ce57b79fa"];
//! let peering = client.vpc_peerings().create("shop-to-office", ids).wait().await?; // until it is active
//! let peering = client.vpc_peering(&peering);
//! peering.update("shop-office").await?;
//! peering.delete().wait().await?; // while it is being set up, the service refuses; the wait asks again
//! # Ok(()) }
//! ```
//!
//! The peerings of one VPC are the list `client.vpc(id).peerings()`: `.all().await?`, or item by item by `.stream()`.
#![doc = digitalocean_raw::vpc_peerings_methods!()]

digitalocean_raw::vpc_peerings_accessors!(crate);
