//! Sizes that droplets can have: memory in MiB, disk in GiB, transfer in TiB a month, prices in US dollars, and the regions
//! that have them.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let sizes = client.sizes().list().all().await?;
//! let affordable = sizes.iter().filter(|size| size.available && size.price_monthly < 20.0);
//! let largest = affordable.max_by_key(|size| size.memory);
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::sizes_methods!()]

pub use digitalocean_raw::types::Size;

digitalocean_raw::sizes_accessors!(crate);
