//! Alert policies and where logs go.

digitalocean_raw::monitoring_accessors!(crate);
