//! Alert policies and where logs go.
#![doc = digitalocean_raw::monitoring_methods!()]

digitalocean_raw::monitoring_accessors!(crate);
