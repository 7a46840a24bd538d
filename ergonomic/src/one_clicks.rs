//! 1-Click applications.

digitalocean_raw::one_clicks_accessors!(crate);
