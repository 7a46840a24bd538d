//! Reserved IPs: addresses of the account that droplets are given.

use std::net::{Ipv4Addr, Ipv6Addr};

use digitalocean_raw::Call;
use digitalocean_raw::types::{ActionsListResponse, ReservedIp, ReservedIpv6};
use serde_json::{Value, json};

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::id;
use crate::resource::{Deletable, Handle, done, resource};
use crate::wait::{BoxFuture, Wait};

id! {
    /// Reserved IP.
    ReservedIpAddress(String)
}

impl From<Ipv4Addr> for ReservedIpAddress {
    fn from(address: Ipv4Addr) -> Self {
        Self(address.to_string())
    }
}

/// One reserved IP.
pub type ReservedIpHandle = Handle<ReservedIp>;

impl Client {
    /// One reserved IP, by itself. Nothing is asked until something is awaited.
    #[must_use]
    pub fn reserved_ip(&self, address: impl Into<ReservedIpAddress>) -> ReservedIpHandle {
        self.resource(address.into())
    }
}

resource!(ReservedIp, "reserved IP" by ReservedIpAddress,
    |raw, key| raw.reserved_ips_get(&key.0) => |answer| answer.reserved_ip,
    |it| it.droplet.as_ref().map_or(Some("unassigned"), |_| Some("assigned")));

impl Deletable for ReservedIp {
    fn delete(client: &Client, key: &ReservedIpAddress) -> BoxFuture<()> {
        done(client.raw().reserved_ips_delete(&key.0))
    }
}

impl Acting for ReservedIp {
    fn start_action(client: &Client, key: &ReservedIpAddress, action: &Value) -> Call<Value> {
        client
            .raw()
            .reserved_ips_actions_post(&key.0, None)
            .with_json(action)
            .read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::ReservedIp(Box::new(self))
    }
}

impl HasActions for ReservedIp {
    fn list_actions(client: &Client, key: &ReservedIpAddress) -> Call<ActionsListResponse> {
        client.raw().reserved_ips_actions_list(&key.0).read_as()
    }
}

impl Handle<ReservedIp> {
    /// Assigns the address to a droplet. Operation: `reserved_ips_actions_post`.
    pub fn assign(&self, droplet: i64) -> ActionRequest {
        self.start(&json!({"type": "assign", "droplet_id": droplet}))
    }

    /// Takes the address from the droplet that has it. Operation: `reserved_ips_actions_post`.
    pub fn unassign(&self) -> ActionRequest {
        self.start(&json!({"type": "unassign"}))
    }

    /// Waits until the address is a droplet's, or nobody's. For an address of one's own range (BYOIP), whose actions the
    /// service doesn't show, this is how to wait for an assignment.
    pub fn wait_for_droplet(&self, droplet: Option<i64>) -> Wait<ReservedIp> {
        self.wait_until(move |address| address.droplet.as_ref().map(|has| has.id) == droplet)
    }
}

id! {
    /// Reserved IPv6 address.
    ReservedIpv6Address(String)
}

impl From<Ipv6Addr> for ReservedIpv6Address {
    fn from(address: Ipv6Addr) -> Self {
        Self(address.to_string())
    }
}

/// One reserved IPv6 address.
pub type ReservedIpv6Handle = Handle<ReservedIpv6>;

impl Client {
    /// One reserved IPv6 address, by itself. Nothing is asked until something is awaited.
    #[must_use]
    pub fn reserved_ipv6(&self, address: impl Into<ReservedIpv6Address>) -> ReservedIpv6Handle {
        self.resource(address.into())
    }
}

resource!(ReservedIpv6, "reserved IPv6 address" by ReservedIpv6Address,
    |raw, key| raw.reserved_ipv6_get(&key.0) => |answer| answer.reserved_ipv6,
    |it| it.droplet.as_ref().map_or(Some("unassigned"), |_| Some("assigned")));

impl Deletable for ReservedIpv6 {
    fn delete(client: &Client, key: &ReservedIpv6Address) -> BoxFuture<()> {
        done(client.raw().reserved_ipv6_delete(&key.0))
    }
}

impl Acting for ReservedIpv6 {
    fn start_action(client: &Client, key: &ReservedIpv6Address, action: &Value) -> Call<Value> {
        client
            .raw()
            .reserved_ipv6_actions_post(&key.0, None)
            .with_json(action)
            .read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::ReservedIpv6(Box::new(self))
    }
}

impl Handle<ReservedIpv6> {
    /// Assigns the address to a droplet. Operation: `reserved_ipv6_actions_post`.
    pub fn assign(&self, droplet: i64) -> ActionRequest {
        self.start(&json!({"type": "assign", "droplet_id": droplet}))
    }

    /// Takes the address from the droplet that has it. Operation: `reserved_ipv6_actions_post`.
    pub fn unassign(&self) -> ActionRequest {
        self.start(&json!({"type": "unassign"}))
    }

    /// Waits until the address is a droplet's, or nobody's. For an address of one's own range (BYOIP), whose actions the
    /// service doesn't show, this is how to wait for an assignment.
    pub fn wait_for_droplet(&self, droplet: Option<i64>) -> Wait<ReservedIpv6> {
        self.wait_until(move |address| address.droplet.as_ref().map(|has| has.id) == droplet)
    }
}
