//! Add-ons.
#![doc = digitalocean_raw::add_ons_methods!()]

digitalocean_raw::add_ons_accessors!(crate);
