//! Firewalls of droplets.

use digitalocean_raw::types::{Firewall, FirewallsCreateBody};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, Request, Resource, Waitable, done, given, resource};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of a firewall.
    FirewallId(String)
}

impl Client {
    /// Creates a firewall. Operation: `firewalls_create`.
    pub fn create_firewall(&self, body: &FirewallsCreateBody) -> Request<Firewall> {
        let call = self.raw().firewalls_create(body);
        Request::new(self, call, |answer| {
            let made = answer.firewall?;
            Some((FirewallId(given(&made.id)?), made))
        })
    }

    /// A firewall, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn firewall(&self, id: impl Into<FirewallId>) -> Handle<Firewall> {
        self.resource(id.into())
    }
}

resource!(Firewall, "firewall" by FirewallId,
    |raw, key| raw.firewalls_get(&key.0) => |answer| answer.firewall,
    |it| Some(it.status.as_str()));

/// Succeeded, with no changes pending.
impl Waitable for Firewall {
    fn wait_state(&self) -> WaitState {
        let status = WaitState::of(
            &self.status().unwrap_or_default(),
            &["succeeded"],
            &["failed"],
        );
        status & WaitState::from(self.pending_changes.as_ref().is_none_or(Vec::is_empty))
    }
}

impl Deletable for Firewall {
    fn delete(client: &Client, key: &FirewallId) -> BoxFuture<()> {
        done(client.raw().firewalls_delete(&key.0))
    }
}
