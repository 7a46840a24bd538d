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
//! A VPC is joined with another one by a peering (feature `vpc-peerings`), with the internet by a NAT gateway (`vpc-nat-gateways`), and
//! with networks elsewhere by a partner attachment (`partner-network-connect`).
#![doc = digitalocean_raw::vpcs_methods!()]

use digitalocean_raw::slugs::Region;

use crate::resource::Collection;
use crate::wait::BoxFuture;

digitalocean_raw::vpcs_accessors!(crate);

impl Collection<VpcId> {
    /// The default VPC of a region, which is that of droplets, databases and others of which nothing is said; `None` if there is none
    /// yet. Operation: `vpcs_list`.
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
