//! VPCs: private networks.

digitalocean_raw::vpcs_accessors!(crate);
