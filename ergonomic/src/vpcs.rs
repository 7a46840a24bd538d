//! VPCs: private networks.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::slugs::Region;
//!
//! let vpc = client.vpcs().create("shop", Region::Nyc3).ip_range("10.1.0.0/20").description("the shop").await?;
//! let vpc = client.vpc(&vpc);
//! for member in vpc.members().list().resource_type("droplet").all().await? {
//!     println!("{:?} is {:?} {:?}", member.name, member.kind(), member.member_id());
//! }
//! vpc.update().description("the old shop").await?;
//!
//! let default = client.vpcs().default_of(Region::Nyc3).await?; // where droplets go of which nothing is said
//! vpc.delete().wait().await?; // what was deleted stays a member for a while
//! # let _ = default;
//! # Ok(()) }
//! ```
//!
//! A VPC is connected with another one by a peering (feature `vpc-peerings`), with the internet by a NAT gateway
//! (`vpc-nat-gateways`), and with networks outside of DigitalOcean by a partner attachment (`partner-network-connect`).
#![doc = digitalocean_raw::vpcs_methods!()]

use digitalocean_raw::slugs::Region;
use digitalocean_raw::types::VpcsCreateBody;

use crate::resource::{Collection, Creatable as _, Request};
use crate::wait::BoxFuture;

digitalocean_raw::vpcs_accessors!(crate);

/// A VPC to be created.
pub type CreateVpc = Request<VpcId, VpcsCreateBody>;

impl Collection<VpcId> {
    /// Creates a VPC. Without a [range of addresses](Request::ip_range), the service chooses one. If several VPCs are created at
    /// once in a region, it chooses the same one for all, and refuses all but one. So one client and its clones create VPCs
    /// without a range in a region one after the other. If several programs run at once, set the ranges. Operation:
    /// `vpcs_create`.
    ///
    /// Optional fields, set by methods: `description`, `ip_range`.
    pub fn create(&self, name: impl Into<String>, region: impl Into<Region>) -> CreateVpc {
        let body = VpcsCreateBody::new(name, region.into());
        let request = Request::asking(&self.client, body, |client, body| {
            let is_chosen = body.ip_range.as_deref().is_none_or(str::is_empty);
            let turn = is_chosen.then(|| client.turns.of("VPCs without a range", &body.region));
            let created = VpcId::create(client.core(), &(), body);
            Box::pin(async move {
                // It is never closed, and given back when the service has answered.
                let _turn = match turn {
                    Some(turn) => turn.acquire_owned().await.ok(),
                    None => None,
                };
                created.await
            })
        });
        request.creates()
    }

    /// The default VPC of a region, which droplets, databases and other resources use unless another one is given; `None` if
    /// there is none yet. Operation: `vpcs_list`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails.
    pub fn default_of(&self, region: impl Into<Region>) -> BoxFuture<Option<Vpc>> {
        let region = region.into();
        let mut all = self.list().stream();
        Box::pin(async move {
            while let Some(vpc) = all.try_next().await? {
                let is_there = vpc.region.as_deref() == Some(region.as_str());
                if is_there && vpc.default == Some(true) {
                    return Ok(Some(vpc));
                }
            }
            Ok(None)
        })
    }
}
