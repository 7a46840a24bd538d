//! Firewalls.

digitalocean_raw::firewalls_accessors!(crate);
