//! The metadata, as one document.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use digitalocean_core::undeclared::Undeclared;
use digitalocean_core::{hide, record};
use digitalocean_raw::slugs::Region;

use crate::ids::{DropletId, IntoKey};

/// The metadata of a droplet.
///
/// User data and vendor data may hold secrets: `Debug` shows neither.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The id of the droplet. A reference to this struct is one, too: `client.droplet(&metadata)`.
    pub droplet_id: i64,
    /// Its name when it was created.
    pub hostname: Option<String>,
    /// Its region.
    pub region: Option<Region>,
    /// The user data that it was created with, as text; [`MetadataService::user_data`](super::MetadataService::user_data) has the bytes.
    pub user_data: Option<String>,
    /// The vendor data, with which DigitalOcean configures cloud-init.
    pub vendor_data: Option<String>,
    /// The SSH keys that it was created with.
    pub public_keys: Vec<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its network interfaces.
    pub interfaces: MetadataInterfaces,
    /// Its reserved addresses.
    pub reserved_ip: Option<MetadataReservedIp>,
    /// The same by their older name: only version 4.
    pub floating_ip: Option<MetadataReservedIp>,
    /// Its name servers.
    pub dns: Option<MetadataDns>,
    /// Which features it has.
    pub features: Option<MetadataFeatures>,
    undeclared: Undeclared,
}

record!(Metadata {
    required droplet_id "droplet_id",
    sometimes hostname "hostname",
    sometimes region "region",
    sometimes user_data "user_data",
    sometimes vendor_data "vendor_data",
    answered public_keys "public_keys",
    answered tags "tags",
    answered interfaces "interfaces",
    sometimes reserved_ip "reserved_ip",
    sometimes floating_ip "floating_ip",
    sometimes dns "dns",
    sometimes features "features",
});

hide!(Metadata {
    plain droplet_id,
    plain hostname,
    plain region,
    maybe_secret user_data,
    maybe_secret vendor_data,
    plain public_keys,
    plain tags,
    plain interfaces,
    plain reserved_ip,
    plain floating_ip,
    plain dns,
    plain features,
    plain undeclared,
});

/// The network interfaces of a droplet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataInterfaces {
    /// The public ones.
    pub public: Vec<MetadataInterface>,
    /// The private ones, in its VPC.
    pub private: Vec<MetadataInterface>,
    undeclared: Undeclared,
}

record!(MetadataInterfaces {
    answered public "public",
    answered private "private",
});

/// A network interface.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataInterface {
    /// Its MAC address.
    pub mac: Option<String>,
    /// `public` or `private`.
    pub type_: Option<String>,
    /// Its IPv4 address.
    pub ipv4: Option<MetadataIpv4>,
    /// Its IPv6 address.
    pub ipv6: Option<MetadataIpv6>,
    /// The anchor address, to which traffic for reserved addresses goes.
    pub anchor_ipv4: Option<MetadataIpv4>,
    undeclared: Undeclared,
}

record!(MetadataInterface {
    sometimes mac "mac",
    sometimes type_ "type",
    sometimes ipv4 "ipv4",
    sometimes ipv6 "ipv6",
    sometimes anchor_ipv4 "anchor_ipv4",
});

/// An IPv4 address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataIpv4 {
    /// The address.
    pub ip_address: Option<String>,
    /// The mask of its network.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    undeclared: Undeclared,
}

record!(MetadataIpv4 {
    sometimes ip_address "ip_address",
    sometimes netmask "netmask",
    sometimes gateway "gateway",
});

/// An IPv6 address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataIpv6 {
    /// The address.
    pub ip_address: Option<String>,
    /// The length of the network prefix in bits.
    pub cidr: Option<i64>,
    /// The gateway.
    pub gateway: Option<String>,
    undeclared: Undeclared,
}

record!(MetadataIpv6 {
    sometimes ip_address "ip_address",
    sometimes cidr "cidr",
    sometimes gateway "gateway",
});

/// The reserved addresses of a droplet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataReservedIp {
    /// The IPv4 address.
    pub ipv4: Option<MetadataReservedAddress>,
    /// The IPv6 address.
    pub ipv6: Option<MetadataReservedAddress>,
    undeclared: Undeclared,
}

record!(MetadataReservedIp {
    sometimes ipv4 "ipv4",
    sometimes ipv6 "ipv6",
});

/// A reserved address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataReservedAddress {
    /// The address, if there is one.
    pub ip_address: Option<String>,
    /// Whether there is one.
    pub active: bool,
    undeclared: Undeclared,
}

record!(MetadataReservedAddress {
    sometimes ip_address "ip_address",
    answered active "active",
});

/// The name servers of a droplet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataDns {
    /// Their addresses.
    pub nameservers: Vec<String>,
    undeclared: Undeclared,
}

record!(MetadataDns {
    answered nameservers "nameservers",
});

/// The features of a droplet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataFeatures {
    /// Whether it gets its addresses by DHCP.
    pub dhcp_enabled: Option<bool>,
    /// Whether its VPC can have peerings.
    pub vpc_peering_enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(MetadataFeatures {
    sometimes dhcp_enabled "dhcp_enabled",
    sometimes vpc_peering_enabled "vpc_peering_enabled",
});

impl Metadata {
    /// Its public IPv4 address; `None` if it has none.
    #[must_use]
    #[inline]
    pub fn public_ipv4(&self) -> Option<Ipv4Addr> {
        v4(&self.interfaces.public, |it| it.ipv4.as_ref())
    }

    /// The same of version 6.
    #[must_use]
    #[inline]
    pub fn public_ipv6(&self) -> Option<Ipv6Addr> {
        let all = self.interfaces.public.iter();
        let mut all = all.filter_map(|it| it.ipv6.as_ref()?.ip_address.as_deref());
        all.find_map(|address| address.parse().ok())
    }

    /// Its address in its VPC; `None` if it has none.
    #[must_use]
    #[inline]
    pub fn private_ipv4(&self) -> Option<Ipv4Addr> {
        v4(&self.interfaces.private, |it| it.ipv4.as_ref())
    }

    /// The anchor address: programs that bind to it send from the reserved address. `None` if it has none.
    #[must_use]
    #[inline]
    pub fn anchor_ipv4(&self) -> Option<Ipv4Addr> {
        v4(&self.interfaces.public, |it| it.anchor_ipv4.as_ref())
    }

    /// The reserved address that leads to it; `None` if there is none.
    #[must_use]
    #[inline]
    pub fn reserved_ipv4(&self) -> Option<Ipv4Addr> {
        let of =
            |reserved: &Option<MetadataReservedIp>| reserved.as_ref()?.ipv4.as_ref()?.address();
        let address = of(&self.reserved_ip).or_else(|| of(&self.floating_ip));
        address?.parse().ok()
    }

    /// The same of version 6.
    #[must_use]
    #[inline]
    pub fn reserved_ipv6(&self) -> Option<Ipv6Addr> {
        let reserved = self.reserved_ip.as_ref()?.ipv6.as_ref()?;
        reserved.address()?.parse().ok()
    }

    /// The addresses of its name servers.
    #[must_use]
    #[inline]
    pub fn nameservers(&self) -> Vec<IpAddr> {
        let all = self.dns.iter().flat_map(|dns| &dns.nameservers);
        all.filter_map(|address| address.parse().ok()).collect()
    }
}

impl MetadataReservedAddress {
    /// The address, if it leads here.
    #[inline]
    fn address(&self) -> Option<String> {
        self.ip_address.clone().filter(|_| self.active)
    }
}

/// The first address of some interfaces.
#[inline]
fn v4(
    interfaces: &[MetadataInterface],
    of: impl Fn(&MetadataInterface) -> Option<&MetadataIpv4>,
) -> Option<Ipv4Addr> {
    let all = interfaces.iter().filter_map(of);
    let mut all = all.filter_map(|it| it.ip_address.as_deref());
    all.find_map(|address| address.parse().ok())
}

impl IntoKey<DropletId> for &Metadata {
    #[inline]
    fn into_key(self) -> DropletId {
        DropletId(self.droplet_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(document: serde_json::Value) -> Metadata {
        serde_json::from_value(document).unwrap()
    }

    #[test]
    fn what_is_not_told_is_none() {
        let this = read(
            json!({ "droplet_id": 7, "reserved_ip": { "ipv4": { "active": false } }, "tags": null }),
        );
        assert_eq!(this.droplet_id, 7);
        assert_eq!(
            (this.hostname.as_ref(), this.user_data.as_ref()),
            (None, None)
        );
        assert_eq!(
            (this.public_ipv4(), this.private_ipv4(), this.public_ipv6()),
            (None, None, None)
        );
        assert_eq!(
            (
                this.reserved_ipv4(),
                this.reserved_ipv6(),
                this.anchor_ipv4()
            ),
            (None, None, None)
        );
        assert!(
            this.tags.is_empty() && this.public_keys.is_empty() && this.nameservers().is_empty()
        );
    }

    #[test]
    fn a_reserved_address_counts_if_it_is_active() {
        let reserved =
            |active: bool| json!({ "ipv4": { "ip_address": "192.0.2.1", "active": active } });
        let wanted = Some(Ipv4Addr::new(192, 0, 2, 1));
        for name in ["reserved_ip", "floating_ip"] {
            assert_eq!(
                read(json!({ "droplet_id": 7, name: reserved(true) })).reserved_ipv4(),
                wanted
            );
            assert_eq!(
                read(json!({ "droplet_id": 7, name: reserved(false) })).reserved_ipv4(),
                None
            );
        }
    }

    #[test]
    fn secrets_do_not_show_and_what_is_new_is_kept() {
        let this = read(
            json!({ "droplet_id": 7, "user_data": "s3cret", "vendor_data": "s3cret", "dotty_keys": ["s3cret"] }),
        );
        let shown = format!("{this:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
        assert_eq!(this.undeclared_fields()["dotty_keys"], json!(["s3cret"]));
        assert_eq!(this.user_data.as_deref(), Some("s3cret"));
    }
}
