// Placed by `cargo xtask codegen` from xtask/inherent. Edit it there.
//! Droplets.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use digitalocean_core::resource::WaitState;

use crate::Timestamp;
use crate::slugs::{Image, Region};
use crate::types::{Droplet, DropletStatus};

/// A network interface of a droplet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Interface {
    /// The droplet's address there.
    pub address: IpAddr,
    /// How many bits of the address name the network, as in `/24`.
    pub prefix: Option<u8>,
    /// The gateway, where there is one.
    pub gateway: Option<IpAddr>,
    /// Whether it is public; a VPC isn't.
    pub public: bool,
}

impl Interface {
    /// The netmask of an IPv4 network, such as `255.255.240.0`.
    #[must_use]
    #[inline]
    pub fn netmask(&self) -> Option<Ipv4Addr> {
        let bits = self.prefix.filter(|_| self.address.is_ipv4())?;
        let mask = u32::MAX.checked_shl(32_u32.checked_sub(bits.into())?);
        Some(Ipv4Addr::from(mask.unwrap_or(0)))
    }
}

impl Droplet {
    /// All its network interfaces, IPv4 before IPv6.
    #[must_use]
    #[inline]
    pub fn interfaces(&self) -> Vec<Interface> {
        let v4 = self.networks.v4.iter().flatten().filter_map(|it| {
            Some(Interface {
                address: IpAddr::V4(it.ip_address.as_deref()?.parse().ok()?),
                prefix: it.netmask.as_deref().and_then(bits),
                gateway: address(it.gateway.as_deref()),
                public: it.type_.as_ref().is_some_and(|kind| *kind == "public"),
            })
        });
        let v6 = self.networks.v6.iter().flatten().filter_map(|it| {
            Some(Interface {
                address: IpAddr::V6(it.ip_address.as_deref()?.parse().ok()?),
                prefix: it.netmask.and_then(|bits| u8::try_from(bits).ok()),
                gateway: address(it.gateway.as_deref()),
                public: it.type_.as_ref().is_some_and(|kind| *kind == "public"),
            })
        });
        v4.chain(v6).collect()
    }

    /// The first public address, IPv4 before IPv6; the first private one where there is no public one; none as long as there
    /// is none at all.
    #[must_use]
    #[inline]
    pub fn ip(&self) -> Option<IpAddr> {
        let interfaces = self.interfaces();
        let public = interfaces.iter().find(|interface| interface.public);
        Some(public.or(interfaces.first())?.address)
    }

    /// The first public IPv4 address; none as long as there is none.
    #[must_use]
    #[inline]
    pub fn public_ipv4(&self) -> Option<Ipv4Addr> {
        ipv4(self, true)
    }

    /// The first private IPv4 address; none as long as there is none.
    #[must_use]
    #[inline]
    pub fn private_ipv4(&self) -> Option<Ipv4Addr> {
        ipv4(self, false)
    }

    /// The first public IPv6 address; none as long as there is none.
    #[must_use]
    #[inline]
    pub fn public_ipv6(&self) -> Option<Ipv6Addr> {
        let interfaces = self.interfaces();
        interfaces
            .iter()
            .find_map(|interface| match interface.address {
                IpAddr::V6(address) if interface.public => Some(address),
                _ => None,
            })
    }

    /// The region that it is in.
    #[must_use]
    #[inline]
    pub fn region_slug(&self) -> Region {
        Region::from(&self.region)
    }

    /// The slug of the image that it was made from; none for a snapshot, a backup or a custom image.
    #[must_use]
    #[inline]
    pub fn image_slug(&self) -> Option<Image> {
        let slug = self.image.slug.as_deref();
        slug.filter(|slug| !slug.is_empty()).map(Image::from)
    }

    /// When its next backup is taken: the start and the end of the window, or `None` if no backups are taken.
    #[must_use]
    #[inline]
    pub fn backup_window(&self) -> Option<(Timestamp, Timestamp)> {
        let window = self.next_backup_window.as_ref()?;
        Some((window.start.clone()?, window.end.clone()?))
    }

    /// What its state means to a wait: ready when it is active and not locked, failed when it is archived.
    #[must_use]
    #[inline]
    pub fn wait_state(&self) -> WaitState {
        let ready = self.is_active() && !self.locked;
        WaitState::from(ready).failed_if(self.is_archived())
    }

    /// Its state in words, such as `active and locked`.
    #[must_use]
    #[inline]
    pub fn state_in_words(&self) -> Cow<'_, str> {
        match (self.status.as_str(), self.locked) {
            (status, true) => format!("{status} and locked").into(),
            (status, false) => status.into(),
        }
    }

    /// Whether it is being created.
    #[must_use]
    #[inline]
    pub fn is_new(&self) -> bool {
        self.status == DropletStatus::New
    }

    /// Whether it is on.
    #[must_use]
    #[inline]
    pub fn is_active(&self) -> bool {
        self.status == DropletStatus::Active
    }

    /// Whether it is off.
    #[must_use]
    #[inline]
    pub fn is_off(&self) -> bool {
        self.status == DropletStatus::Off
    }

    /// Whether it is archived.
    #[must_use]
    #[inline]
    pub fn is_archived(&self) -> bool {
        self.status == DropletStatus::Archive
    }
}

#[inline]
fn ipv4(droplet: &Droplet, public: bool) -> Option<Ipv4Addr> {
    let interfaces = droplet.interfaces();
    interfaces
        .iter()
        .find_map(|interface| match interface.address {
            IpAddr::V4(address) if interface.public == public => Some(address),
            _ => None,
        })
}

/// The length of a netmask such as `255.255.240.0`.
#[inline]
fn bits(netmask: &str) -> Option<u8> {
    let mask = u32::from(netmask.parse::<Ipv4Addr>().ok()?);
    let bits = mask.leading_ones();
    (mask.count_ones() == bits).then(|| u8::try_from(bits).ok())?
}

#[inline]
fn address(text: Option<&str>) -> Option<IpAddr> {
    text?.parse().ok()
}
