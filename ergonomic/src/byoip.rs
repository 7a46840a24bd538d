//! Your own address ranges (BYOIP).

use digitalocean_raw::types::{ByoipPrefix, ByoipPrefixCreate};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, Request, Resource, Waitable, done, given, resource};
use crate::wait::{BoxFuture, WaitState};

id! {
    /// The id of a BYOIP prefix.
    ByoipPrefixId(String)
}

impl Client {
    /// Brings an address range. Operation: `byoipPrefixes_create`.
    pub fn create_byoip_prefix(&self, body: &ByoipPrefixCreate) -> Request<ByoipPrefix> {
        let asked = body.prefix.clone();
        let call = self.raw().byoip_prefixes_create(body);
        Request::new(self, call, move |answer| {
            let mut prefix = answer.byoip_prefix?;
            prefix.prefix.get_or_insert_with(|| asked.clone());
            Some((ByoipPrefixId(given(&prefix.uuid)?), prefix))
        })
    }

    /// A BYOIP prefix, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn byoip_prefix(&self, id: impl Into<ByoipPrefixId>) -> Handle<ByoipPrefix> {
        self.resource(id.into())
    }
}

resource!(ByoipPrefix, "BYOIP prefix" by ByoipPrefixId,
    |raw, key| raw.byoip_prefixes_get(&key.0) => |answer| answer.byoip_prefix,
    |it| Some(it.status.as_str()));

/// Active; failed if the service gives a reason for it.
impl Waitable for ByoipPrefix {
    fn wait_state(&self) -> WaitState {
        let reason = self.failure_reason.as_deref().unwrap_or_default();
        WaitState::of(&self.status().unwrap_or_default(), &["active"], &[])
            .failed_if(!reason.is_empty())
    }
}

impl Deletable for ByoipPrefix {
    fn delete(client: &Client, key: &ByoipPrefixId) -> BoxFuture<()> {
        done(client.raw().byoip_prefixes_delete(&key.0))
    }
}
