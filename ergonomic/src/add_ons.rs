//! Add-ons: services of others.

use digitalocean_raw::types::{AddonsCreateBody, AddonsResource};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of an add-on.
    AddOnId(String)
}

impl Client {
    /// Creates an add-on. Operation: `addons_create`.
    pub fn create_add_on(&self, body: &AddonsCreateBody) -> Request<AddonsResource> {
        let call = self.raw().addons_create(body);
        Request::new(self, call, |answer| {
            let made = answer.resource?;
            Some((AddOnId(made.uuid.clone()), made))
        })
    }

    /// An add-on, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn add_on(&self, id: impl Into<AddOnId>) -> Handle<AddonsResource> {
        self.resource(id.into())
    }
}

resource!(AddonsResource, "add-on" by AddOnId,
    |raw, key| raw.addons_get(&key.0) => |answer| answer.resource,
    |it| Some(it.state.as_str()));

waitable!(
    /// Provisioned.
    AddonsResource, ready ["provisioned"], failed ["provisioning-failed", "deprovisioning-failed"], every 5, within 60 * MINUTES);

impl Deletable for AddonsResource {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &AddOnId) -> BoxFuture<()> {
        done(client.raw().addons_delete(&key.0))
    }

    fn is_gone(&self) -> bool {
        self.state == "deprovisioned"
    }
}
