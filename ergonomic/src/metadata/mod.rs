//! The metadata service, by which a program reads about the droplet on which it runs.
//!
//! It needs no token, no API client, and no internet access:
//!
//! ```no_run
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::metadata;
//!
//! let this = metadata::get().await?;
//! println!("droplet {} is {:?} in {:?}", this.droplet_id, this.hostname, this.region);
//! println!("{:?}, {:?}", this.public_ipv4(), this.private_ipv4());
//! if let Some(address) = this.reserved_ipv4() {
//!     println!("and {address}");
//! }
//! # Ok(()) }
//! ```
//!
//! [`MetadataService`] has the rest: single values by their paths, the user data as bytes, the token of the agent, another
//! address, and retries at boot, when the network may not be up yet:
//!
//! ```no_run
//! # async fn run() -> Result<(), digitalocean_sdk::Error> {
//! use std::time::Duration;
//! use digitalocean_sdk::metadata::{self, MetadataService};
//!
//! if metadata::is_droplet() {
//!     let service = MetadataService::new()?.retry_for(Duration::from_secs(60));
//!     let script = service.user_data().await?;
//!     let gateway = service.text("interfaces/public/0/ipv4/gateway").await?;
//! }
//! # Ok(()) }
//! ```
//!
//! Requests go to `http://169.254.169.254`, on the droplet's own network, and never through a proxy, whatever the environment
//! says; redirects are followed only to the same address. An attempt may take 2 seconds, so a program that runs elsewhere soon
//! gets an error, which says that this isn't a droplet. Missing values are `None`: user data, private addresses and reserved
//! addresses are often missing. Unknown values are in `undeclared_fields` of each part.

mod document;
mod service;

pub use document::{
    Metadata, MetadataDns, MetadataFeatures, MetadataInterface, MetadataInterfaces, MetadataIpv4,
    MetadataIpv6, MetadataReservedAddress, MetadataReservedIp,
};
pub use service::MetadataService;

use crate::BoxFuture;

/// The metadata of the droplet on which the program runs.
///
/// # Errors
///
/// Returns an error if nothing answers within 2 seconds, because this isn't a droplet or its network isn't up, or if another
/// service answers.
#[inline]
pub fn get() -> BoxFuture<Metadata> {
    Box::pin(async { MetadataService::new()?.get().await })
}

/// Where the firmware says who made the machine.
const VENDOR: &str = "/sys/class/dmi/id/sys_vendor";

/// Whether the program runs on a droplet, according to the firmware: nothing is sent. This works only on Linux, and not in every
/// container, so `false` isn't certain.
#[must_use]
#[inline]
pub fn is_droplet() -> bool {
    is_ours(std::fs::read_to_string(VENDOR).ok())
}

#[inline]
fn is_ours(vendor: Option<String>) -> bool {
    vendor.is_some_and(|vendor| vendor.trim() == "DigitalOcean")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_firmware_says_who_made_the_machine() {
        assert!(is_ours(Some("DigitalOcean\n".to_owned())));
        assert!(!is_ours(Some("Dell Inc.\n".to_owned())));
        assert!(!is_ours(None));
    }
}
