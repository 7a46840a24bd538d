//! Regions: where things can be, and which sizes and features each offers the account.

pub use digitalocean_raw::types::Region;

digitalocean_raw::regions_accessors!(crate);
