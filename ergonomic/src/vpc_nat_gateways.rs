//! NAT gateways of VPCs: internet access for resources without a public address.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::Region;
//!
//! let vpc = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
//! let create = client.vpc_nat_gateways().create("out", Region::Nyc3, 1, [vpc]).default_gateway(true);
//! let gateway = create.tcp_timeout_seconds(60).wait().await?;
//! println!("{:?}", gateway.public_ips());
//!
//! client.vpc_nat_gateway(gateway).update(|gateway| gateway.size = 2).wait().await?;
//! # Ok(()) }
//! ```
#![doc = digitalocean_raw::vpc_nat_gateways_methods!()]

use digitalocean_raw::resources::{ProjectId, VpcId};
use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::{
    VpcNatGatewayCreate, VpcNatGatewayCreateVpcsItem, VpcNatGatewayPublicGateway,
    VpcNatGatewayType, VpcNatGatewayUpdate,
};

use crate::Error;
use crate::resource::{Collection, IntoKey, Request};

digitalocean_raw::vpc_nat_gateways_accessors!(crate);

/// A NAT gateway to be created.
pub type CreateVpcNatGateway = Request<VpcNatGatewayId, VpcNatGatewayCreate>;

impl Collection<VpcNatGatewayId> {
    /// Creates a public NAT gateway for these VPCs, which must be in its region: await it for the service's answer, or wait until
    /// it is active. Its VPCs can't be changed afterwards. Operation: `vpcnatgateways_create`.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        size: i64,
        vpcs: impl IntoIterator<Item = impl IntoKey<VpcId>>,
    ) -> CreateVpcNatGateway {
        let vpcs = vpcs.into_iter().map(|vpc| vpc.into_key().0);
        let vpcs = vpcs.map(VpcNatGatewayCreateVpcsItem::new);
        self.creating(VpcNatGatewayCreate::new(
            name,
            VpcNatGatewayType::Public,
            region,
            size,
            vpcs,
        ))
    }
}

impl CreateVpcNatGateway {
    /// Whether it is the default gateway of its VPCs: their resources then use it without further configuration.
    #[inline]
    pub fn default_gateway(self, is_default: bool) -> Self {
        self.with(|body| {
            for vpc in &mut body.vpcs {
                vpc.default_gateway = Some(is_default);
            }
        })
    }

    /// The public address: a reserved IP, or one from your own range (BYOIP). Default: the service chooses one.
    pub fn egress_ip(self, address: impl Into<String>) -> Self {
        let gateway = VpcNatGatewayPublicGateway::new().ip(address);
        self.with(|body| {
            let egresses = body.egresses.get_or_insert_default();
            egresses
                .public_gateways
                .get_or_insert_default()
                .push(gateway);
        })
    }

    /// The project that it is assigned to. Default: the default project.
    pub fn project_id(self, project: impl IntoKey<ProjectId>) -> Self {
        let project = project.into_key().0;
        self.with(|body| body.project_id = Some(project))
    }
}

impl VpcNatGatewayHandle {
    /// Changes it as a whole: the closure gets the current gateway, unknown fields included, and what it doesn't change stays. It
    /// runs again if somebody else changed it meanwhile. Operation: `vpcnatgateways_update`.
    ///
    /// # Errors
    ///
    /// Other VPCs are refused, and nothing is changed, because the service can't change them: create another gateway instead.
    pub fn update(
        &self,
        change: impl Fn(&mut VpcNatGatewayUpdate) + Send + Sync + 'static,
    ) -> Request<VpcNatGatewayId> {
        self.replacing_if(move |body| {
            let before = vpcs(body);
            change(body);
            match vpcs(body) == before {
                true => Ok(()),
                false => Err(Error::refused(
                    "the VPCs of a NAT gateway can't be changed: create another one, then delete this one",
                )),
            }
        })
    }
}

/// The ids of its VPCs, sorted.
#[inline]
fn vpcs(body: &VpcNatGatewayUpdate) -> Vec<Option<String>> {
    let vpcs = body.vpcs.iter().flatten();
    let mut ids: Vec<_> = vpcs.map(|vpc| vpc.vpc_uuid.clone()).collect();
    ids.sort();
    ids
}
