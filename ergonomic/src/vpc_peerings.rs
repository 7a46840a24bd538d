//! Peerings between VPCs.

digitalocean_raw::vpc_peerings_accessors!(crate);
