//! Regions: where things can be, and which sizes and features each offers the account.
#![doc = digitalocean_raw::regions_methods!()]

pub use digitalocean_raw::types::Region;

digitalocean_raw::regions_accessors!(crate);
