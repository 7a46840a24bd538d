//! Container registries.

digitalocean_raw::registry_accessors!(crate);
