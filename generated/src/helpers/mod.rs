// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! What the methods that types have beside their fields give.

// Not every module has types of its own.
#![allow(unused_imports)]

#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
mod action;
#[cfg(any(feature = "actions", feature = "droplets", feature = "floating-ips", feature = "images", feature = "reserved-ips"))]
pub use action::*;

#[cfg(feature = "gradientai")]
mod agent;
#[cfg(feature = "gradientai")]
pub use agent::*;

#[cfg(feature = "monitoring")]
mod alert_policy_request;
#[cfg(feature = "monitoring")]
pub use alert_policy_request::*;

#[cfg(feature = "apps")]
mod app;
#[cfg(feature = "apps")]
pub use app::*;

#[cfg(feature = "apps")]
mod app_spec;
#[cfg(feature = "apps")]
pub use app_spec::*;

#[cfg(feature = "apps")]
mod apps_deployment;
#[cfg(feature = "apps")]
pub use apps_deployment::*;

#[cfg(feature = "droplets")]
mod associated_resource_status;
#[cfg(feature = "droplets")]
pub use associated_resource_status::*;

#[cfg(feature = "byoip")]
mod byoip_prefix;
#[cfg(feature = "byoip")]
pub use byoip_prefix::*;

#[cfg(feature = "inference")]
mod chat_completion_chunk;
#[cfg(feature = "inference")]
pub use chat_completion_chunk::*;

#[cfg(feature = "inference")]
mod chat_completion_response;
#[cfg(feature = "inference")]
pub use chat_completion_response::*;

#[cfg(feature = "kubernetes")]
mod clusterlint_results;
#[cfg(feature = "kubernetes")]
pub use clusterlint_results::*;

#[cfg(feature = "inference")]
mod create_response_response;
#[cfg(feature = "inference")]
pub use create_response_response::*;

#[cfg(feature = "databases")]
mod database_cluster;
#[cfg(feature = "databases")]
pub use database_cluster::*;

#[cfg(feature = "databases")]
mod database_replica;
#[cfg(feature = "databases")]
pub use database_replica::*;

#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
mod droplet;
#[cfg(any(feature = "droplets", feature = "floating-ips", feature = "reserved-ips"))]
pub use droplet::*;

#[cfg(feature = "droplets")]
mod droplet_snapshot;
#[cfg(feature = "droplets")]
pub use droplet_snapshot::*;

#[cfg(any(feature = "droplets", feature = "firewalls"))]
mod firewall;
#[cfg(any(feature = "droplets", feature = "firewalls"))]
pub use firewall::*;

#[cfg(feature = "firewalls")]
mod firewall_rules;
#[cfg(feature = "firewalls")]
pub use firewall_rules::*;

#[cfg(feature = "floating-ips")]
mod floating_ip;
#[cfg(feature = "floating-ips")]
pub use floating_ip::*;

#[cfg(feature = "load-balancers")]
mod forwarding_rule;
#[cfg(feature = "load-balancers")]
pub use forwarding_rule::*;

#[cfg(feature = "functions")]
mod functions_namespace;
#[cfg(feature = "functions")]
pub use functions_namespace::*;

#[cfg(any(feature = "droplets", feature = "firewalls"))]
mod inbound_rule;
#[cfg(any(feature = "droplets", feature = "firewalls"))]
pub use inbound_rule::*;

#[cfg(feature = "gradientai")]
mod indexing_job;
#[cfg(feature = "gradientai")]
pub use indexing_job::*;

#[cfg(feature = "kubernetes")]
mod kubernetes_node_pool;
#[cfg(feature = "kubernetes")]
pub use kubernetes_node_pool::*;

#[cfg(feature = "load-balancers")]
mod load_balancer;
#[cfg(feature = "load-balancers")]
pub use load_balancer::*;

#[cfg(feature = "inference")]
mod messages_create_response;
#[cfg(feature = "inference")]
pub use messages_create_response::*;

#[cfg(feature = "nfs")]
mod nfs_response;
#[cfg(feature = "nfs")]
pub use nfs_response::*;

#[cfg(any(feature = "droplets", feature = "firewalls"))]
mod outbound_rule;
#[cfg(any(feature = "droplets", feature = "firewalls"))]
pub use outbound_rule::*;

#[cfg(feature = "reserved-ips")]
mod reserved_ip;
#[cfg(feature = "reserved-ips")]
pub use reserved_ip::*;

#[cfg(feature = "reserved-ips")]
mod reserved_ipv6;
#[cfg(feature = "reserved-ips")]
pub use reserved_ipv6::*;

#[cfg(any(feature = "snapshots", feature = "volumes"))]
mod snapshot;
#[cfg(any(feature = "snapshots", feature = "volumes"))]
pub use snapshot::*;

#[cfg(feature = "uptime")]
mod uptime_state;
#[cfg(feature = "uptime")]
pub use uptime_state::*;

#[cfg(feature = "vpcs")]
mod vpc_member;
#[cfg(feature = "vpcs")]
pub use vpc_member::*;

#[cfg(feature = "vpc-nat-gateways")]
mod vpc_nat_gateway;
#[cfg(feature = "vpc-nat-gateways")]
pub use vpc_nat_gateway::*;
