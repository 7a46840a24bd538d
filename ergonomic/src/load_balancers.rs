//! Load balancers.

digitalocean_raw::load_balancers_accessors!(crate);
