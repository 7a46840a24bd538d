//! Floating IPs: the older name of reserved IPv4 addresses.

use digitalocean_raw::types::FloatingIp;

use crate::addresses::address;

address!(
    FloatingIp, "floating IP", key FloatingIpAddress from Ipv4Addr, handle FloatingIpHandle by floating_ip,
    get floating_ips_get, delete floating_ips_delete, act floating_ips_action_post, list floating_ips_action_list
);
