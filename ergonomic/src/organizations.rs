//! Teams of an organization.

digitalocean_raw::organizations_accessors!(crate);
