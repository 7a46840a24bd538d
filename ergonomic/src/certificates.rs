//! Certificates of load balancers and CDN endpoints.

digitalocean_raw::certificates_accessors!(crate);
