//! Partner Network Connect.

digitalocean_raw::partner_network_connect_accessors!(crate);
