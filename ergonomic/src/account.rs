//! The account of a token.

pub use digitalocean_raw::types::{Account, AccountStatus};

digitalocean_raw::account_accessors!(crate);
