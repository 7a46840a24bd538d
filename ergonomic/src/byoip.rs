//! Address ranges of your own (BYOIP).
#![doc = digitalocean_raw::byoip_methods!()]

use digitalocean_raw::types::ByoipPrefixCreate;

use crate::resource::{Collection, Request, Resource as _, part};

digitalocean_raw::byoip_accessors!(crate);

impl Collection<ByoipPrefixId> {
    /// Brings an address range: await it for the service's answer, or wait until it is active. Operation:
    /// `byoipPrefixes_create`.
    pub fn create(
        &self,
        body: impl Into<ByoipPrefixCreate>,
    ) -> Request<ByoipPrefixId, ByoipPrefixCreate> {
        Request::by(&self.client, body.into(), |client, body| {
            let asked = body.prefix.clone();
            part(client.raw().byoip_prefixes_create(body), move |answer| {
                let mut prefix = answer.byoip_prefix?;
                prefix.prefix.get_or_insert(asked);
                Some((ByoipPrefixId::of(&(), &prefix)?, prefix))
            })
        })
        .creates()
    }
}
