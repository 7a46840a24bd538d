//! Peerings between VPCs.
#![doc = digitalocean_raw::vpc_peerings_methods!()]

digitalocean_raw::vpc_peerings_accessors!(crate);
