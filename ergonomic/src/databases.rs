//! Database clusters, and what is in them.
//!
//! The passwords of some engines are in the response to the create only; the result of its wait has them, too.

digitalocean_raw::databases_accessors!(crate);
