//! Serverless inference.

digitalocean_raw::inference_accessors!(crate);
