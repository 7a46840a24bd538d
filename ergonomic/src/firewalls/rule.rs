//! Rules: the traffic that they apply to, and its sources or destinations.

use std::fmt;
use std::net::IpAddr;
use std::ops::{RangeFull, RangeInclusive};

use digitalocean_raw::JsonObject;
#[cfg(feature = "droplets")]
use digitalocean_raw::types::Droplet;
use digitalocean_raw::types::{
    FirewallRuleBaseAction, FirewallRuleBaseProtocol, FirewallRuleTarget, InboundRule, OutboundRule,
};

use crate::ids::{DropletId, KubernetesClusterId, LoadBalancerId, TagName};
use crate::resource::{Handle, IntoKey, Resource};

/// The traffic that a rule applies to: a protocol and its ports. [`from`](Self::from) makes a rule for incoming traffic from it,
/// and
/// [`to`](Self::to) one for outgoing traffic.
///
/// ```
/// use digitalocean_sdk::firewalls::{Anywhere, Peers, Rule};
/// use digitalocean_sdk::ids::DropletId;
///
/// let https = Rule::tcp(443).from(Anywhere);
/// let admin = Rule::tcp(22).from(["203.0.113.0/24", "2001:db8::/32"]);
/// let metrics = Rule::udp(8000..=9000).to(Peers::new().droplet(DropletId(3164494)).tag("monitor"));
/// let ping = Rule::icmp().from(Anywhere).deny();
/// # let _ = (https, admin, metrics, ping);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a rule is made by `from` or `to`"]
pub struct Rule {
    protocol: FirewallRuleBaseProtocol,
    ports: Option<Ports>,
}

impl Rule {
    /// TCP: one port, a range, or all (`..`).
    pub fn tcp(ports: impl Into<Ports>) -> Self {
        Self {
            protocol: FirewallRuleBaseProtocol::Tcp,
            ports: Some(ports.into()),
        }
    }

    /// UDP: one port, a range, or all (`..`).
    pub fn udp(ports: impl Into<Ports>) -> Self {
        Self {
            protocol: FirewallRuleBaseProtocol::Udp,
            ports: Some(ports.into()),
        }
    }

    /// ICMP, which has no ports.
    #[inline]
    pub fn icmp() -> Self {
        Self {
            protocol: FirewallRuleBaseProtocol::Icmp,
            ports: None,
        }
    }

    /// A rule for traffic that comes from these.
    pub fn from(self, sources: impl Into<Peers>) -> InboundRule {
        let mut rule = InboundRule::new(self.protocol, sources.into().0);
        rule.ports = self.ports.map(|ports| ports.to_string());
        rule
    }

    /// A rule for traffic that goes to these.
    pub fn to(self, destinations: impl Into<Peers>) -> OutboundRule {
        let mut rule = OutboundRule::new(self.protocol, destinations.into().0);
        rule.ports = self.ports.map(|ports| ports.to_string());
        rule
    }
}

/// The ports of a rule: one, a range, or all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ports {
    /// From the first to the last.
    Range(u16, u16),
    /// All.
    All,
}

impl From<u16> for Ports {
    #[inline]
    fn from(port: u16) -> Self {
        Self::Range(port, port)
    }
}

impl From<RangeInclusive<u16>> for Ports {
    #[inline]
    fn from(ports: RangeInclusive<u16>) -> Self {
        Self::Range(*ports.start(), *ports.end())
    }
}

impl From<RangeFull> for Ports {
    #[inline]
    fn from(_: RangeFull) -> Self {
        Self::All
    }
}

/// All ports, as the service always took them.
pub(super) const ALL: &str = "1-65535";

/// As they are sent. The service refused `0` and `all` at times, and never the whole range.
impl fmt::Display for Ports {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A lone 0 would mean all ports.
            Self::Range(port, last) if port == last && *port != 0 => write!(f, "{port}"),
            Self::Range(first, last) => write!(f, "{first}-{last}"),
            Self::All => f.write_str(ALL),
        }
    }
}

/// Every address, of IPv4 and IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Anywhere;

/// Where a rule's traffic comes from or goes to: addresses and ranges, droplets, load balancers, Kubernetes clusters, and
/// everything with a tag, in any mixture.
///
/// An address, a range (`10.0.0.0/8`), a droplet, a tag ([`TagName`]), [`Anywhere`], and lists of these convert into it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Peers(pub(super) FirewallRuleTarget);

impl Peers {
    /// An empty set. A rule needs at least one.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// An address, or a range in CIDR notation.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        let addresses = self.0.addresses.get_or_insert_default();
        addresses.push(address.into());
        self
    }

    /// A droplet.
    #[must_use]
    pub fn droplet(mut self, droplet: impl IntoKey<DropletId>) -> Self {
        let droplets = self.0.droplet_ids.get_or_insert_default();
        droplets.push(droplet.into_key().0);
        self
    }

    /// All droplets with this tag.
    #[must_use]
    pub fn tag(mut self, tag: impl IntoKey<TagName>) -> Self {
        let tags = self.0.tags.get_or_insert_default();
        tags.push(tag.into_key().0);
        self
    }

    /// A load balancer.
    #[must_use]
    pub fn load_balancer(mut self, load_balancer: impl IntoKey<LoadBalancerId>) -> Self {
        let balancers = self.0.load_balancer_uids.get_or_insert_default();
        balancers.push(load_balancer.into_key().0);
        self
    }

    /// A Kubernetes cluster.
    #[must_use]
    pub fn kubernetes_cluster(mut self, cluster: impl IntoKey<KubernetesClusterId>) -> Self {
        let clusters = self.0.kubernetes_ids.get_or_insert_default();
        clusters.push(cluster.into_key().0);
        self
    }

    /// Adds those of another set.
    #[must_use]
    pub fn and(mut self, others: impl Into<Self>) -> Self {
        let others = others.into().0;
        add(&mut self.0.addresses, others.addresses);
        add(&mut self.0.droplet_ids, others.droplet_ids);
        add(&mut self.0.tags, others.tags);
        add(&mut self.0.load_balancer_uids, others.load_balancer_uids);
        add(&mut self.0.kubernetes_ids, others.kubernetes_ids);
        self
    }
}

fn add<T>(all: &mut Option<Vec<T>>, more: Option<Vec<T>>) {
    if let Some(more) = more {
        all.get_or_insert_default().extend(more);
    }
}

impl From<Anywhere> for Peers {
    #[inline]
    fn from(_: Anywhere) -> Self {
        Self::new().address("0.0.0.0/0").address("::/0")
    }
}

impl From<&str> for Peers {
    #[inline]
    fn from(address: &str) -> Self {
        Self::new().address(address)
    }
}

impl From<String> for Peers {
    #[inline]
    fn from(address: String) -> Self {
        Self::new().address(address)
    }
}

impl From<IpAddr> for Peers {
    #[inline]
    fn from(address: IpAddr) -> Self {
        Self::new().address(address.to_string())
    }
}

impl From<DropletId> for Peers {
    #[inline]
    fn from(droplet: DropletId) -> Self {
        Self::new().droplet(droplet)
    }
}

#[cfg(feature = "droplets")]
impl From<&Droplet> for Peers {
    #[inline]
    fn from(droplet: &Droplet) -> Self {
        Self::new().droplet(DropletId(droplet.id))
    }
}

impl From<TagName> for Peers {
    #[inline]
    fn from(tag: TagName) -> Self {
        Self::new().tag(tag)
    }
}

impl<K> From<Handle<K>> for Peers
where
    K: Resource + Into<Self>,
{
    fn from(handle: Handle<K>) -> Self {
        handle.key().clone().into()
    }
}

impl From<FirewallRuleTarget> for Peers {
    #[inline]
    fn from(target: FirewallRuleTarget) -> Self {
        Self(target)
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Peers {
    fn from(all: [T; N]) -> Self {
        all.into_iter().fold(Self::new(), Self::and)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Peers {
    fn from(all: Vec<T>) -> Self {
        all.into_iter().fold(Self::new(), Self::and)
    }
}

/// What both kinds of rules have.
pub(super) trait AnyRule: Clone + PartialEq {
    fn protocol(&self) -> &FirewallRuleBaseProtocol;
    fn ports(&self) -> Option<&str>;
    fn ports_mut(&mut self) -> &mut Option<String>;
    fn action(&self) -> FirewallRuleBaseAction;
    fn peers(&self) -> &FirewallRuleTarget;
    /// What this library doesn't know of it.
    fn undeclared(&self) -> &JsonObject;
}

macro_rules! any_rule {
    ($rule:ty, $peers:ident) => {
        impl AnyRule for $rule {
            #[inline]
            fn protocol(&self) -> &FirewallRuleBaseProtocol {
                &self.protocol
            }

            #[inline]
            fn ports(&self) -> Option<&str> {
                self.ports.as_deref()
            }

            #[inline]
            fn ports_mut(&mut self) -> &mut Option<String> {
                &mut self.ports
            }

            /// What is left out is allowed.
            #[inline]
            fn action(&self) -> FirewallRuleBaseAction {
                let action = self.action.clone();
                action.unwrap_or(FirewallRuleBaseAction::Allow)
            }

            #[inline]
            fn peers(&self) -> &FirewallRuleTarget {
                &self.$peers
            }

            #[inline]
            fn undeclared(&self) -> &JsonObject {
                self.undeclared_fields()
            }
        }
    };
}

any_rule!(InboundRule, sources);
any_rule!(OutboundRule, destinations);
