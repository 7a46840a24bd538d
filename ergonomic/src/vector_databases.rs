//! Vector databases. Credentials are asked for once one is active.

digitalocean_raw::vector_databases_accessors!(crate);
