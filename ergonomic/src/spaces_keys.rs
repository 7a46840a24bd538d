//! Access keys of Spaces.

digitalocean_raw::spaces_keys_accessors!(crate);
