//! Reserved IPs: addresses of the account that can be assigned to droplets.

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::ReservedIpv6Create;

use crate::addresses::{address, ipv4};
use crate::resource::{Collection, Request};

pub use digitalocean_raw::types::{ReservedIp, ReservedIpCreate, ReservedIpv6};

address!(
    ReservedIp, "reserved IP" of "reserved IPs", key ReservedIpAddress from Ipv4Addr,
    all ReservedIps by reserved_ips: reserved_ips_list gives ReservedIpsListResponse,
    one ReservedIpHandle by reserved_ip: get reserved_ips_get, delete reserved_ips_delete,
    act reserved_ips_actions_post, actions reserved_ips_actions_list
);

ipv4!(ReservedIp, create reserved_ips_create by ReservedIpCreate: ReservedIpCreateDropletId or ReservedIpCreateRegion, gives reserved_ip);

// The document has no list of the actions of one.
address!(
    ReservedIpv6, "reserved IPv6 address" of "reserved IPv6 addresses", key ReservedIpv6Address from Ipv6Addr,
    all ReservedIpv6s by reserved_ipv6s: reserved_ipv6_list gives ReservedIpv6ListResponse,
    one ReservedIpv6Handle by reserved_ipv6: get reserved_ipv6_get, delete reserved_ipv6_delete,
    act reserved_ipv6_actions_post
);

impl Collection<ReservedIpv6> {
    /// Reserves an IPv6 address in a region. Operation: `reservedIPv6_create`.
    pub fn create(&self, region: impl Into<Region>) -> Request<ReservedIpv6, ReservedIpv6Create> {
        Request::of(
            &self.client,
            ReservedIpv6Create::new(region.into()),
            |raw, body| raw.reserved_ipv6_create(body),
            |answer| {
                let created = answer.reserved_ipv6?;
                let mut address = ReservedIpv6::default();
                address.ip = created.ip?;
                address.region_slug = created.region_slug;
                address.reserved_at = created.reserved_at;
                Some(address)
            },
        )
    }
}

#[cfg(feature = "projects")]
// Projects have known them since they were called floating IPs.
crate::projects::urn!(ReservedIp, "floatingip" by ReservedIpAddress);
