//! Access keys of Spaces.
#![doc = digitalocean_raw::spaces_keys_methods!()]

digitalocean_raw::spaces_keys_accessors!(crate);
