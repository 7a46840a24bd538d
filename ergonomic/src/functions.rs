//! Functions: namespaces, triggers and access keys.

digitalocean_raw::functions_accessors!(crate);
