// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! What the methods that types have beside their fields give.

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
mod action;
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
pub use action::*;

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
mod droplet;
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
pub use droplet::*;
