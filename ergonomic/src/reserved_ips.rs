//! Reserved IPs: addresses of the account that can be assigned to droplets.
#![doc = digitalocean_raw::reserved_ips_methods!()]

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::ReservedIpv6Create;

use crate::addresses::{address, ipv4};
use crate::resource::{Collection, Request};

pub use digitalocean_raw::types::{ReservedIp, ReservedIpCreate, ReservedIpv6};

digitalocean_raw::reserved_ips_accessors!(crate);

address!(ReservedIp by ReservedIpAddress, act reserved_ips_actions_post, settled |it| it.locked != Some(true), actions reserved_ips_actions_list);

ipv4!(ReservedIpAddress, create reserved_ips_create by ReservedIpCreate: ReservedIpCreateDropletId or ReservedIpCreateRegion, gives reserved_ip);

// The document has no list of the actions of one.
address!(ReservedIpv6 by ReservedIpv6Address, act reserved_ipv6_actions_post, settled |_| true);

impl Collection<ReservedIpv6Address> {
    /// Reserves an IPv6 address in a region. Operation: `reservedIPv6_create`.
    pub fn create(
        &self,
        region: impl Into<Region>,
    ) -> Request<ReservedIpv6Address, ReservedIpv6Create> {
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
