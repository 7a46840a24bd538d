//! Regions: where resources can be, and which sizes and features each offers to the account.
#![doc = digitalocean_raw::regions_methods!()]

pub use digitalocean_raw::types::Region;

digitalocean_raw::regions_accessors!(crate);
