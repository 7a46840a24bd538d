//! Vector databases. Credentials are asked for once one is active.
#![doc = digitalocean_raw::vector_databases_methods!()]

digitalocean_raw::vector_databases_accessors!(crate);
