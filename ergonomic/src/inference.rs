//! Serverless inference.
#![doc = digitalocean_raw::inference_methods!()]

digitalocean_raw::inference_accessors!(crate);
