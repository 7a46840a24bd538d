//! Floating IPs: the older name of reserved IPv4 addresses.

use std::net::Ipv4Addr;

use digitalocean_raw::Call;
use digitalocean_raw::types::{ActionsListResponse, FloatingIp};
use serde_json::{Value, json};

use crate::Client;
use crate::actions::acting::{Acting, HasActions};
use crate::actions::{ActedOn, ActionRequest};
use crate::ids::id;
use crate::resource::{Deletable, Handle, done, resource};
use crate::wait::{BoxFuture, Wait};

id! {
    /// Floating IP.
    FloatingIpAddress(String)
}

impl From<Ipv4Addr> for FloatingIpAddress {
    fn from(address: Ipv4Addr) -> Self {
        Self(address.to_string())
    }
}

/// One floating IP.
pub type FloatingIpHandle = Handle<FloatingIp>;

impl Client {
    /// One floating IP, by itself. Nothing is asked until something is awaited.
    #[must_use]
    pub fn floating_ip(&self, address: impl Into<FloatingIpAddress>) -> FloatingIpHandle {
        self.resource(address.into())
    }
}

resource!(FloatingIp, "floating IP" by FloatingIpAddress,
    |raw, key| raw.floating_ips_get(&key.0) => |answer| answer.floating_ip,
    |it| it.droplet.as_ref().map_or(Some("unassigned"), |_| Some("assigned")));

impl Deletable for FloatingIp {
    fn delete(client: &Client, key: &FloatingIpAddress) -> BoxFuture<()> {
        done(client.raw().floating_ips_delete(&key.0))
    }
}

impl Acting for FloatingIp {
    fn start_action(client: &Client, key: &FloatingIpAddress, action: &Value) -> Call<Value> {
        client
            .raw()
            .floating_ips_action_post(&key.0, None)
            .with_json(action)
            .read_as()
    }

    fn into_acted_on(self) -> ActedOn {
        ActedOn::FloatingIp(Box::new(self))
    }
}

impl HasActions for FloatingIp {
    fn list_actions(client: &Client, key: &FloatingIpAddress) -> Call<ActionsListResponse> {
        client.raw().floating_ips_action_list(&key.0).read_as()
    }
}

impl Handle<FloatingIp> {
    /// Assigns the address to a droplet. Operation: `floating_ips_action_post`.
    pub fn assign(&self, droplet: i64) -> ActionRequest {
        self.start(&json!({"type": "assign", "droplet_id": droplet}))
    }

    /// Takes the address from the droplet that has it. Operation: `floating_ips_action_post`.
    pub fn unassign(&self) -> ActionRequest {
        self.start(&json!({"type": "unassign"}))
    }

    /// Waits until the address is a droplet's, or nobody's. For an address of one's own range (BYOIP), whose actions the
    /// service doesn't show, this is how to wait for an assignment.
    pub fn wait_for_droplet(&self, droplet: Option<i64>) -> Wait<FloatingIp> {
        self.wait_until(move |address| address.droplet.as_ref().map(|has| has.id) == droplet)
    }
}
