//! Address ranges of your own (BYOIP).
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! # let signature = "";
//! let prefix = client.byoip_prefixes().create("203.0.113.0/24", "nyc3", signature).wait().await?; // until it is active
//! let prefix = client.byoip_prefix(&prefix);
//! prefix.update().advertise(true).wait().await?; // until it is advertised
//! for address in prefix.resources().list().all().await? {
//!     println!("{:?} is that of {:?}", address.byoip, address.resource);
//! }
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::byoip_methods!()]

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::ByoipPrefixCreate;

use crate::resource::{Collection, Request, Resource as _, keyed};

digitalocean_raw::byoip_accessors!(crate);

/// A range of addresses to be added.
pub type CreateByoipPrefix = Request<ByoipPrefixId, ByoipPrefixCreate>;

impl Collection<ByoipPrefixId> {
    /// Adds a range of addresses to a region, with the signature by which its owner permits that: await it for the service's
    /// answer, or
    /// wait until it is active. Operation: `byoipPrefixes_create`.
    pub fn create(
        &self,
        prefix: impl Into<String>,
        region: impl Into<Region>,
        signature: impl Into<String>,
    ) -> CreateByoipPrefix {
        let body = ByoipPrefixCreate::new(prefix, region.into(), signature);
        Request::asking(&self.client, body, |client, body| {
            let asked = body.prefix.clone();
            keyed(client.raw().byoip_prefixes_create(body), move |answer| {
                let mut prefix = answer.byoip_prefix?;
                prefix.prefix.get_or_insert(asked);
                Some((ByoipPrefixId::of(&(), &prefix)?, prefix))
            })
        })
        .creates()
    }
}
