//! Peerings of VPCs.

use digitalocean_raw::types::{VpcPeering, VpcPeeringsCreateBody};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a VPC peering.
    VpcPeeringId(String)
}

impl Client {
    /// A VPC peering, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn vpc_peering(&self, id: impl Into<VpcPeeringId>) -> Handle<VpcPeering> {
        self.resource(id.into())
    }
}

resource!(VpcPeering, "VPC peering" by VpcPeeringId,
    |raw, key| raw.vpc_peerings_get(&key.0) => |answer| answer.vpc_peering,
    |it| Some(it.status.as_str()));

waitable!(
    /// Active.
    VpcPeering, ready ["ACTIVE"], failed ["ERROR"], every 5, within 30 * MINUTES);

impl Deletable for VpcPeering {
    const GONE_WITHIN: u64 = 30 * MINUTES;

    fn delete(client: &Client, key: &VpcPeeringId) -> BoxFuture<()> {
        done(client.raw().vpc_peerings_delete(&key.0).read_as())
    }
}

impl Client {
    /// Creates a peering. Operation: `vpcPeerings_create`.
    pub fn create_vpc_peering(&self, body: &VpcPeeringsCreateBody) -> Request<VpcPeering> {
        Request::new(self, self.raw().vpc_peerings_create(body), |answer| {
            let peering = answer.vpc_peering?;
            Some((VpcPeeringId(given(&peering.id)?), peering))
        })
    }
}
