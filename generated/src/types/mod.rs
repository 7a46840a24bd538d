// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The types of requests and answers.
//!
//! Structs are `non_exhaustive`: what is sent is built with `new` and the methods that are named as the fields. Enums keep
//! values that they don't know in a last variant `Other`.

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
pub use account::*;

#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "actions")]
pub use actions::*;

#[cfg(feature = "add-ons")]
mod add_ons;
#[cfg(feature = "add-ons")]
pub use add_ons::*;

#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "apps")]
pub use apps::*;

#[cfg(feature = "autoscale")]
mod autoscale;
#[cfg(feature = "autoscale")]
pub use autoscale::*;

#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "billing")]
pub use billing::*;

#[cfg(feature = "byoip")]
mod byoip;
#[cfg(feature = "byoip")]
pub use byoip::*;

#[cfg(feature = "cdn")]
mod cdn;
#[cfg(feature = "cdn")]
pub use cdn::*;

#[cfg(feature = "certificates")]
mod certificates;
#[cfg(feature = "certificates")]
pub use certificates::*;

#[cfg(feature = "databases")]
mod databases;
#[cfg(feature = "databases")]
pub use databases::*;

#[cfg(feature = "dedicated-inference")]
mod dedicated_inference;
#[cfg(feature = "dedicated-inference")]
pub use dedicated_inference::*;

#[cfg(feature = "domains")]
mod domains;
#[cfg(feature = "domains")]
pub use domains::*;

#[cfg(feature = "droplets")]
mod droplets;
#[cfg(feature = "droplets")]
pub use droplets::*;

#[cfg(feature = "firewalls")]
mod firewalls;
#[cfg(feature = "firewalls")]
pub use firewalls::*;

#[cfg(feature = "floating-ips")]
mod floating_ips;
#[cfg(feature = "floating-ips")]
pub use floating_ips::*;

#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "functions")]
pub use functions::*;

#[cfg(feature = "gradientai")]
mod gradientai;
#[cfg(feature = "gradientai")]
pub use gradientai::*;

#[cfg(feature = "images")]
mod images;
#[cfg(feature = "images")]
pub use images::*;

#[cfg(feature = "inference")]
mod inference;
#[cfg(feature = "inference")]
pub use inference::*;

#[cfg(feature = "kubernetes")]
mod kubernetes;
#[cfg(feature = "kubernetes")]
pub use kubernetes::*;

#[cfg(feature = "load-balancers")]
mod load_balancers;
#[cfg(feature = "load-balancers")]
pub use load_balancers::*;

#[cfg(feature = "monitoring")]
mod monitoring;
#[cfg(feature = "monitoring")]
pub use monitoring::*;

#[cfg(feature = "nfs")]
mod nfs;
#[cfg(feature = "nfs")]
pub use nfs::*;

#[cfg(feature = "one-clicks")]
mod one_clicks;
#[cfg(feature = "one-clicks")]
pub use one_clicks::*;

#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "organizations")]
pub use organizations::*;

#[cfg(feature = "partner-network-connect")]
mod partner_network_connect;
#[cfg(feature = "partner-network-connect")]
pub use partner_network_connect::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use projects::*;

#[cfg(feature = "regions")]
mod regions;
#[cfg(feature = "regions")]
pub use regions::*;

#[cfg(feature = "registry")]
mod registry;
#[cfg(feature = "registry")]
pub use registry::*;

#[cfg(feature = "reserved-ips")]
mod reserved_ips;
#[cfg(feature = "reserved-ips")]
pub use reserved_ips::*;

#[cfg(feature = "security")]
mod security;
#[cfg(feature = "security")]
pub use security::*;

mod shared;
pub use shared::*;

#[cfg(feature = "sizes")]
mod sizes;
#[cfg(feature = "sizes")]
pub use sizes::*;

#[cfg(feature = "snapshots")]
mod snapshots;
#[cfg(feature = "snapshots")]
pub use snapshots::*;

#[cfg(feature = "spaces-keys")]
mod spaces_keys;
#[cfg(feature = "spaces-keys")]
pub use spaces_keys::*;

#[cfg(feature = "ssh-keys")]
mod ssh_keys;
#[cfg(feature = "ssh-keys")]
pub use ssh_keys::*;

#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use tags::*;

#[cfg(feature = "uptime")]
mod uptime;
#[cfg(feature = "uptime")]
pub use uptime::*;

#[cfg(feature = "vector-databases")]
mod vector_databases;
#[cfg(feature = "vector-databases")]
pub use vector_databases::*;

#[cfg(feature = "volumes")]
mod volumes;
#[cfg(feature = "volumes")]
pub use volumes::*;

#[cfg(feature = "vpc-nat-gateways")]
mod vpc_nat_gateways;
#[cfg(feature = "vpc-nat-gateways")]
pub use vpc_nat_gateways::*;

#[cfg(feature = "vpc-peerings")]
mod vpc_peerings;
#[cfg(feature = "vpc-peerings")]
pub use vpc_peerings::*;

#[cfg(feature = "vpcs")]
mod vpcs;
#[cfg(feature = "vpcs")]
pub use vpcs::*;

/// What the files of types import.
mod prelude {
    #![allow(unused_imports)]
    pub(super) use std::collections::BTreeMap;
    pub(super) use std::sync::Arc;

    pub(super) use serde_json::Value;

    pub(super) use crate::slugs;
    pub(super) use crate::types::*;
    pub(super) use crate::{Count, JsonObject, Timestamp};
    #[cfg(feature = "validate")]
    pub(super) use digitalocean_core::from_json;
    #[cfg(feature = "schemars")]
    pub(super) use digitalocean_core::schema;
    pub(super) use digitalocean_core::undeclared::Undeclared;
    pub(super) use digitalocean_core::{from_text, hide, open_enum, record, setters, shared, tagged_union, union};
}
