// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Which answers are pages, by area.

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
