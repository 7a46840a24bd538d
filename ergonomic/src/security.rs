//! Security: scans and secrets.

digitalocean_raw::security_accessors!(crate);
