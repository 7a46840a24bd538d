//! Reserved IPs: addresses of the account that droplets are given.

use digitalocean_raw::types::{ReservedIp, ReservedIpv6};

use crate::addresses::address;

address!(
    ReservedIp, "reserved IP", key ReservedIpAddress from Ipv4Addr, handle ReservedIpHandle by reserved_ip,
    get reserved_ips_get, delete reserved_ips_delete, act reserved_ips_actions_post, list reserved_ips_actions_list
);

// The document has no list of the actions of one.
address!(
    ReservedIpv6, "reserved IPv6 address", key ReservedIpv6Address from Ipv6Addr, handle ReservedIpv6Handle by reserved_ipv6,
    get reserved_ipv6_get, delete reserved_ipv6_delete, act reserved_ipv6_actions_post
);
