//! Partner Network Connect: networks outside of DigitalOcean, attached to VPCs through a partner.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! use digitalocean_sdk::raw::types::PartnerAttachmentWritableBgp;
//!
//! let vpc = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
//! # let auth_key = "";
//! let bgp = PartnerAttachmentWritableBgp::new("169.254.100.1/30", "169.254.100.2/30", 65001, auth_key);
//! let create = client.partner_attachments().create("office", "nyc", 1000, [vpc]).bgp(bgp);
//! let office = create.wait().await?; // until it is created
//! let office = client.partner_attachment(&office);
//!
//! let key = office.service_key().get().await?; // the partner asks for it
//! for route in office.remote_routes().list().all().await? {
//!     println!("{}", route.cidr);
//! }
//! office.update().name("main-office").await?;
//! office.delete().wait().await?; // while it is busy, the service refuses; the wait asks again
//! # let _ = key;
//! # Ok(()) }
//! ```
//!
//! The service returns regions in capitals (`NYC`). The key for BGP authentication is fetched separately, by
//! `client.partner_attachment(id).bgp_auth_key()`. No `Debug` output has it, nor the service key.
#![doc = digitalocean_raw::partner_network_connect_methods!()]

use digitalocean_raw::resources::VpcId;
use digitalocean_raw::types::{PartnerAttachmentWritable, PartnerAttachmentWritableRegion};

use crate::resource::{Collection, IntoKey, Request};

digitalocean_raw::partner_network_connect_accessors!(crate);

/// A partner attachment to be created.
pub type CreatePartnerAttachment = Request<PartnerAttachmentId, PartnerAttachmentWritable>;

/// The partner of attachments that name none.
const PARTNER: &str = "MEGAPORT";

impl Collection<PartnerAttachmentId> {
    /// Creates a partner attachment of these VPCs, with a bandwidth in Mbit/s (1000, 2000, 5000 or 10000): await it for the service's
    /// answer, or wait until it is created. The partner is Megaport unless [another](CreatePartnerAttachment::naas_provider) is
    /// set.
    /// Operation: `partnerAttachments_create`.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<PartnerAttachmentWritableRegion>,
        mbit_per_second: i64,
        vpcs: impl IntoIterator<Item = impl IntoKey<VpcId>>,
    ) -> CreatePartnerAttachment {
        let vpcs = vpcs.into_iter().map(|vpc| vpc.into_key().0);
        self.creating(PartnerAttachmentWritable::new(
            name,
            mbit_per_second,
            region,
            PARTNER,
            vpcs,
        ))
    }
}

impl CreatePartnerAttachment {
    /// The partner. Default: `MEGAPORT`.
    pub fn naas_provider(self, partner: impl Into<String>) -> Self {
        self.with(|body| body.naas_provider = partner.into())
    }

    /// The first attachment, for which this is the second, redundant one.
    pub fn parent_uuid(self, attachment: impl IntoKey<PartnerAttachmentId>) -> Self {
        let id = attachment.into_key().0;
        self.with(|body| body.parent_uuid = Some(id))
    }
}

impl PartnerAttachmentServiceKeyHandle {
    /// Replaces the service key by a new one, and fetches it, because the answer to the request doesn't contain it. Operation:
    /// `partnerAttachments_create_service_key`.
    ///
    /// # Errors
    ///
    /// Returns an error if the call fails. If the new key was made but couldn't be fetched, the error says so: fetch it with
    /// `get`.
    #[inline]
    pub fn regenerate(&self) -> Request<PartnerAttachmentServiceKeyKey> {
        self.changing(
            (),
            |raw, key, ()| raw.partner_attachments_create_service_key(&key.attachment.0),
            |_| None,
        )
    }
}
