//! VPCs: private networks.
//!
//! ```no_run
//! # #[cfg(feature = "droplets")]
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let vpc = client.vpcs().create("shop", "nyc3").ip_range("10.10.0.0/20").unless_exists().await?.into_inner();
//! let create = client.droplets().create("web-1", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64").vpc(&vpc);
//! println!("{:?}", create.wait_for_address().await?.private_ipv4());
//! for member in client.vpc(&vpc).members().list().all().await? {
//!     println!("{}", member.urn);
//! }
//! # Ok(()) }
//! ```
//!
//! A VPC can be deleted when nothing is in it any more: `delete().wait()` waits for that.
#![doc = digitalocean_raw::vpcs_methods!()]

digitalocean_raw::vpcs_accessors!(crate);
