//! VPCs: private networks.
#![doc = digitalocean_raw::vpcs_methods!()]

digitalocean_raw::vpcs_accessors!(crate);
