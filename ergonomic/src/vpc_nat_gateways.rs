//! NAT gateways of VPCs.

use digitalocean_raw::types::{VpcNatGateway, VpcNatGatewayCreate};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a NAT gateway.
    NatGatewayId(String)
}

impl Client {
    /// Creates a NAT gateway. Operation: `vpcnatgateways_create`.
    pub fn create_nat_gateway(&self, body: &VpcNatGatewayCreate) -> Request<VpcNatGateway> {
        let call = self.raw().vpcnatgateways_create(body);
        Request::new(self, call, |answer| {
            let made = answer.vpc_nat_gateway?;
            Some((NatGatewayId(given(&made.id)?), made))
        })
    }

    /// A NAT gateway, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn nat_gateway(&self, id: impl Into<NatGatewayId>) -> Handle<VpcNatGateway> {
        self.resource(id.into())
    }
}

resource!(VpcNatGateway, "NAT gateway" by NatGatewayId,
    |raw, key| raw.vpcnatgateways_get(&key.0) => |answer| answer.vpc_nat_gateway,
    |it| Some(it.state.as_str()));

waitable!(
    /// Active.
    VpcNatGateway, ready ["ACTIVE"], failed ["ERROR", "INVALID"], every 15, within 15 * MINUTES);

impl Deletable for VpcNatGateway {
    const GONE_WITHIN: u64 = 15 * MINUTES;

    fn delete(client: &Client, key: &NatGatewayId) -> BoxFuture<()> {
        done(client.raw().vpcnatgateways_delete(&key.0))
    }
}
