//! Security: scans and secrets.
#![doc = digitalocean_raw::security_methods!()]

digitalocean_raw::security_accessors!(crate);
