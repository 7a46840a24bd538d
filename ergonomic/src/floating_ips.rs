//! Floating IPs: the former name of reserved IPs.
#![doc = digitalocean_raw::floating_ips_methods!()]

use crate::addresses::{address, ipv4};

pub use digitalocean_raw::types::{FloatingIp, FloatingIpCreate};

digitalocean_raw::floating_ips_accessors!(crate);

address!(FloatingIp by FloatingIpAddress, act floating_ips_action_post, settled |it| it.locked != Some(true), actions floating_ips_action_list);

ipv4!(FloatingIpAddress, create floating_ips_create by FloatingIpCreate: FloatingIpCreateDropletId or FloatingIpCreateRegion, gives floating_ip);
