//! VPCs: private networks.

use digitalocean_raw::types::Vpc;

use crate::Client;
use crate::resource::{Deletable, Handle, MINUTES, done, resource};
use crate::wait::BoxFuture;

pub use crate::ids::VpcId;

impl Client {
    /// A VPC, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn vpc(&self, id: impl Into<VpcId>) -> Handle<Vpc> {
        self.resource(id.into())
    }
}

resource!(Vpc, "VPC" by VpcId,
    |raw, key| raw.vpcs_get(&key.0) => |answer| answer.vpc,
    |_it| None);

impl Deletable for Vpc {
    const GONE_WITHIN: u64 = 2 * MINUTES;

    fn delete(client: &Client, key: &VpcId) -> BoxFuture<()> {
        done(client.raw().vpcs_delete(&key.0))
    }
}
