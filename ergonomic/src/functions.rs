//! Functions: namespaces, triggers and access keys.
#![doc = digitalocean_raw::functions_methods!()]

digitalocean_raw::functions_accessors!(crate);
