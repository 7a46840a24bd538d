//! Teams of an organization.
#![doc = digitalocean_raw::organizations_methods!()]

digitalocean_raw::organizations_accessors!(crate);
