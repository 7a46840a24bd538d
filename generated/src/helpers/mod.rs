// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! What the methods that types have beside their fields give.

// Not every module has types of its own.
#![allow(unused_imports)]

#[cfg(any(
    feature = "actions",
    feature = "droplets",
    feature = "floating-ips",
    feature = "images",
    feature = "reserved-ips"
))]
mod action;
#[cfg(any(
    feature = "actions",
    feature = "droplets",
    feature = "floating-ips",
    feature = "images",
    feature = "reserved-ips"
))]
pub use action::*;

#[cfg(any(
    feature = "droplets",
    feature = "floating-ips",
    feature = "reserved-ips"
))]
mod droplet;
#[cfg(any(
    feature = "droplets",
    feature = "floating-ips",
    feature = "reserved-ips"
))]
pub use droplet::*;

#[cfg(feature = "floating-ips")]
mod floating_ip;
#[cfg(feature = "floating-ips")]
pub use floating_ip::*;

#[cfg(feature = "reserved-ips")]
mod reserved_ip;
#[cfg(feature = "reserved-ips")]
pub use reserved_ip::*;

#[cfg(feature = "reserved-ips")]
mod reserved_ipv6;
#[cfg(feature = "reserved-ips")]
pub use reserved_ipv6::*;
