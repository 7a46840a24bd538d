//! Peerings between VPCs, whose ranges of addresses must not overlap.
//!
//! ```no_run
//! # #[cfg(feature = "vpcs")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let east = client.vpcs().create("east", "nyc3").ip_range("10.10.0.0/20").await?;
//! let west = client.vpcs().create("west", "sfo3").ip_range("10.20.0.0/20").await?;
//! let peering = client.vpc_peerings().create("coasts", [&east, &west]).wait().await?;
//! println!("{:?}", peering.status);
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::vpc_peerings_methods!()]

digitalocean_raw::vpc_peerings_accessors!(crate);
