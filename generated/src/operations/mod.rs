// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! The operations by area: a table of the methods, what is known of each operation, and its parameters.

use crate::Operation;

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "add-ons")]
pub mod add_ons;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "autoscale")]
pub mod autoscale;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "byoip")]
pub mod byoip;
#[cfg(feature = "cdn")]
pub mod cdn;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "dedicated-inference")]
pub mod dedicated_inference;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "droplets")]
pub mod droplets;
#[cfg(feature = "firewalls")]
pub mod firewalls;
#[cfg(feature = "floating-ips")]
pub mod floating_ips;
#[cfg(feature = "functions")]
pub mod functions;
#[cfg(feature = "gradientai")]
pub mod gradientai;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "inference")]
pub mod inference;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "load-balancers")]
pub mod load_balancers;
#[cfg(feature = "monitoring")]
pub mod monitoring;
#[cfg(feature = "nfs")]
pub mod nfs;
#[cfg(feature = "one-clicks")]
pub mod one_clicks;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "partner-network-connect")]
pub mod partner_network_connect;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "regions")]
pub mod regions;
#[cfg(feature = "registry")]
pub mod registry;
#[cfg(feature = "reserved-ips")]
pub mod reserved_ips;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "sizes")]
pub mod sizes;
#[cfg(feature = "snapshots")]
pub mod snapshots;
#[cfg(feature = "spaces-keys")]
pub mod spaces_keys;
#[cfg(feature = "ssh-keys")]
pub mod ssh_keys;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "uptime")]
pub mod uptime;
#[cfg(feature = "vector-databases")]
pub mod vector_databases;
#[cfg(feature = "volumes")]
pub mod volumes;
#[cfg(feature = "vpc-nat-gateways")]
pub mod vpc_nat_gateways;
#[cfg(feature = "vpc-peerings")]
pub mod vpc_peerings;
#[cfg(feature = "vpcs")]
pub mod vpcs;

/// Every operation of the areas that are compiled, by area and id.
#[inline]
pub fn all() -> impl Iterator<Item = &'static Operation> {
    TABLES.iter().flat_map(|table| table.iter().copied())
}

/// The operation with this id in the document.
#[must_use]
#[inline]
pub fn find(id: &str) -> Option<&'static Operation> {
    all().find(|operation| operation.id == id)
}

static TABLES: &[&[&Operation]] = &[
    #[cfg(feature = "account")]
    account::ALL,
    #[cfg(feature = "actions")]
    actions::ALL,
    #[cfg(feature = "add-ons")]
    add_ons::ALL,
    #[cfg(feature = "apps")]
    apps::ALL,
    #[cfg(feature = "autoscale")]
    autoscale::ALL,
    #[cfg(feature = "billing")]
    billing::ALL,
    #[cfg(feature = "byoip")]
    byoip::ALL,
    #[cfg(feature = "cdn")]
    cdn::ALL,
    #[cfg(feature = "certificates")]
    certificates::ALL,
    #[cfg(feature = "databases")]
    databases::ALL,
    #[cfg(feature = "dedicated-inference")]
    dedicated_inference::ALL,
    #[cfg(feature = "domains")]
    domains::ALL,
    #[cfg(feature = "droplets")]
    droplets::ALL,
    #[cfg(feature = "firewalls")]
    firewalls::ALL,
    #[cfg(feature = "floating-ips")]
    floating_ips::ALL,
    #[cfg(feature = "functions")]
    functions::ALL,
    #[cfg(feature = "gradientai")]
    gradientai::ALL,
    #[cfg(feature = "images")]
    images::ALL,
    #[cfg(feature = "inference")]
    inference::ALL,
    #[cfg(feature = "kubernetes")]
    kubernetes::ALL,
    #[cfg(feature = "load-balancers")]
    load_balancers::ALL,
    #[cfg(feature = "monitoring")]
    monitoring::ALL,
    #[cfg(feature = "nfs")]
    nfs::ALL,
    #[cfg(feature = "one-clicks")]
    one_clicks::ALL,
    #[cfg(feature = "organizations")]
    organizations::ALL,
    #[cfg(feature = "partner-network-connect")]
    partner_network_connect::ALL,
    #[cfg(feature = "projects")]
    projects::ALL,
    #[cfg(feature = "regions")]
    regions::ALL,
    #[cfg(feature = "registry")]
    registry::ALL,
    #[cfg(feature = "reserved-ips")]
    reserved_ips::ALL,
    #[cfg(feature = "security")]
    security::ALL,
    #[cfg(feature = "sizes")]
    sizes::ALL,
    #[cfg(feature = "snapshots")]
    snapshots::ALL,
    #[cfg(feature = "spaces-keys")]
    spaces_keys::ALL,
    #[cfg(feature = "ssh-keys")]
    ssh_keys::ALL,
    #[cfg(feature = "tags")]
    tags::ALL,
    #[cfg(feature = "uptime")]
    uptime::ALL,
    #[cfg(feature = "vector-databases")]
    vector_databases::ALL,
    #[cfg(feature = "volumes")]
    volumes::ALL,
    #[cfg(feature = "vpc-nat-gateways")]
    vpc_nat_gateways::ALL,
    #[cfg(feature = "vpc-peerings")]
    vpc_peerings::ALL,
    #[cfg(feature = "vpcs")]
    vpcs::ALL,
];
