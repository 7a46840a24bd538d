// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Operations by their id, with JSON in and out.
//!
//! For programs that learn at run time what to call: command lines, proxies, tools for language models, tests over every
//! operation. Parameters, bodies and answers go through the same types as those of the methods.

use digitalocean_core::dynamic::{Entry, Registry};
pub use digitalocean_core::dynamic::{ArgumentError, DynamicOperation, Output, Reply};

static REGISTRY: Registry = Registry::new(TABLES);

/// The operation with this id in the document, of the areas that are compiled.
#[must_use]
#[inline]
pub fn find(id: &str) -> Option<DynamicOperation> {
    REGISTRY.find(id)
}

/// Every operation of the areas that are compiled.
#[inline]
pub fn all() -> impl Iterator<Item = DynamicOperation> {
    REGISTRY.all()
}

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "add-ons")]
mod add_ons;
#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "autoscale")]
mod autoscale;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "byoip")]
mod byoip;
#[cfg(feature = "cdn")]
mod cdn;
#[cfg(feature = "certificates")]
mod certificates;
#[cfg(feature = "databases")]
mod databases;
#[cfg(feature = "dedicated-inference")]
mod dedicated_inference;
#[cfg(feature = "domains")]
mod domains;
#[cfg(feature = "droplets")]
mod droplets;
#[cfg(feature = "firewalls")]
mod firewalls;
#[cfg(feature = "floating-ips")]
mod floating_ips;
#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "gradientai")]
mod gradientai;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "inference")]
mod inference;
#[cfg(feature = "kubernetes")]
mod kubernetes;
#[cfg(feature = "load-balancers")]
mod load_balancers;
#[cfg(feature = "monitoring")]
mod monitoring;
#[cfg(feature = "nfs")]
mod nfs;
#[cfg(feature = "one-clicks")]
mod one_clicks;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "partner-network-connect")]
mod partner_network_connect;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "regions")]
mod regions;
#[cfg(feature = "registry")]
mod registry;
#[cfg(feature = "reserved-ips")]
mod reserved_ips;
#[cfg(feature = "security")]
mod security;
#[cfg(feature = "sizes")]
mod sizes;
#[cfg(feature = "snapshots")]
mod snapshots;
#[cfg(feature = "spaces-keys")]
mod spaces_keys;
#[cfg(feature = "ssh-keys")]
mod ssh_keys;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "uptime")]
mod uptime;
#[cfg(feature = "vector-databases")]
mod vector_databases;
#[cfg(feature = "volumes")]
mod volumes;
#[cfg(feature = "vpc-nat-gateways")]
mod vpc_nat_gateways;
#[cfg(feature = "vpc-peerings")]
mod vpc_peerings;
#[cfg(feature = "vpcs")]
mod vpcs;

pub(super) static TABLES: &[&[Entry]] = &[
    #[cfg(feature = "account")]
    account::CALLS,
    #[cfg(feature = "actions")]
    actions::CALLS,
    #[cfg(feature = "add-ons")]
    add_ons::CALLS,
    #[cfg(feature = "apps")]
    apps::CALLS,
    #[cfg(feature = "autoscale")]
    autoscale::CALLS,
    #[cfg(feature = "billing")]
    billing::CALLS,
    #[cfg(feature = "byoip")]
    byoip::CALLS,
    #[cfg(feature = "cdn")]
    cdn::CALLS,
    #[cfg(feature = "certificates")]
    certificates::CALLS,
    #[cfg(feature = "databases")]
    databases::CALLS,
    #[cfg(feature = "dedicated-inference")]
    dedicated_inference::CALLS,
    #[cfg(feature = "domains")]
    domains::CALLS,
    #[cfg(feature = "droplets")]
    droplets::CALLS,
    #[cfg(feature = "firewalls")]
    firewalls::CALLS,
    #[cfg(feature = "floating-ips")]
    floating_ips::CALLS,
    #[cfg(feature = "functions")]
    functions::CALLS,
    #[cfg(feature = "gradientai")]
    gradientai::CALLS,
    #[cfg(feature = "images")]
    images::CALLS,
    #[cfg(feature = "inference")]
    inference::CALLS,
    #[cfg(feature = "kubernetes")]
    kubernetes::CALLS,
    #[cfg(feature = "load-balancers")]
    load_balancers::CALLS,
    #[cfg(feature = "monitoring")]
    monitoring::CALLS,
    #[cfg(feature = "nfs")]
    nfs::CALLS,
    #[cfg(feature = "one-clicks")]
    one_clicks::CALLS,
    #[cfg(feature = "organizations")]
    organizations::CALLS,
    #[cfg(feature = "partner-network-connect")]
    partner_network_connect::CALLS,
    #[cfg(feature = "projects")]
    projects::CALLS,
    #[cfg(feature = "regions")]
    regions::CALLS,
    #[cfg(feature = "registry")]
    registry::CALLS,
    #[cfg(feature = "reserved-ips")]
    reserved_ips::CALLS,
    #[cfg(feature = "security")]
    security::CALLS,
    #[cfg(feature = "sizes")]
    sizes::CALLS,
    #[cfg(feature = "snapshots")]
    snapshots::CALLS,
    #[cfg(feature = "spaces-keys")]
    spaces_keys::CALLS,
    #[cfg(feature = "ssh-keys")]
    ssh_keys::CALLS,
    #[cfg(feature = "tags")]
    tags::CALLS,
    #[cfg(feature = "uptime")]
    uptime::CALLS,
    #[cfg(feature = "vector-databases")]
    vector_databases::CALLS,
    #[cfg(feature = "volumes")]
    volumes::CALLS,
    #[cfg(feature = "vpc-nat-gateways")]
    vpc_nat_gateways::CALLS,
    #[cfg(feature = "vpc-peerings")]
    vpc_peerings::CALLS,
    #[cfg(feature = "vpcs")]
    vpcs::CALLS,
];
