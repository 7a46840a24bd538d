//! Floating IPs: the older name of reserved IPv4 addresses.

use crate::addresses::{address, ipv4};

pub use digitalocean_raw::types::{FloatingIp, FloatingIpCreate};

address!(
    FloatingIp, "floating IP" of "floating IPs", key FloatingIpAddress from Ipv4Addr,
    all FloatingIps by floating_ips: floating_ips_list gives FloatingIpsListResponse,
    one FloatingIpHandle by floating_ip: get floating_ips_get, delete floating_ips_delete,
    act floating_ips_action_post, actions floating_ips_action_list
);

ipv4!(FloatingIp, create floating_ips_create by FloatingIpCreate: FloatingIpCreateDropletId or FloatingIpCreateRegion, gives floating_ip);

#[cfg(feature = "projects")]
crate::projects::urn!(FloatingIp, "floatingip" by FloatingIpAddress);
