//! The account of a token.
#![doc = digitalocean_raw::account_methods!()]

pub use digitalocean_raw::types::{Account, AccountStatus};

digitalocean_raw::account_accessors!(crate);
