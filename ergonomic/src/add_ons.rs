//! Add-ons.

digitalocean_raw::add_ons_accessors!(crate);
