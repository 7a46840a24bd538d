//! What a droplet can read of itself: the metadata service, on the droplet that the program runs on.
//!
//! It needs no token, no client of the API, and no way to the internet:
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
//! [`MetadataService`] has the rest: single values by their paths, the user data as it was given, the token of the agent, another
//! address, and patience at boot, when the network may not be up yet:
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
//! The service is asked at `http://169.254.169.254`, which is on the droplet's own network: never through a proxy, whatever the
//! environment says, and a redirect is followed to the same address alone. An attempt may take 2 seconds; so a program that
//! runs elsewhere soon gets an error, which says that this is no droplet. What the service doesn't tell is `None`: user data, private
//! addresses and reserved addresses are often missing. Whatever else it tells is in `undeclared_fields` of each part.

mod document;
mod service;

pub use document::{
    Metadata, MetadataDns, MetadataFeatures, MetadataInterface, MetadataInterfaces, MetadataIpv4,
    MetadataIpv6, MetadataReservedAddress, MetadataReservedIp,
};
pub use service::MetadataService;

use crate::BoxFuture;

/// What there is to know of the droplet that the program runs on.
///
/// # Errors
///
/// Returns an error if nothing answers within 2 seconds, since this is no droplet or its network isn't up, and if what answers is
/// another service.
#[inline]
pub fn get() -> BoxFuture<Metadata> {
    Box::pin(async { MetadataService::new()?.get().await })
}

/// Where the firmware says who made the machine.
const VENDOR: &str = "/sys/class/dmi/id/sys_vendor";

/// Whether the program runs on a droplet, as the firmware says it: nothing is sent. It says so on Linux alone, and not to every
/// container, so that `false` is no proof.
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
