//! NAT gateways of VPCs.

digitalocean_raw::vpc_nat_gateways_accessors!(crate);
