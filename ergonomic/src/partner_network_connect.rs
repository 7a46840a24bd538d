//! Partner Network Connect.
#![doc = digitalocean_raw::partner_network_connect_methods!()]

digitalocean_raw::partner_network_connect_accessors!(crate);
