//! NAT gateways of VPCs.
#![doc = digitalocean_raw::vpc_nat_gateways_methods!()]

digitalocean_raw::vpc_nat_gateways_accessors!(crate);
