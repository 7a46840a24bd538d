//! Partner attachments: private connections to other networks.

use digitalocean_raw::types::{PartnerAttachment, PartnerAttachmentWritable};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a partner attachment.
    PartnerAttachmentId(String)
}

impl Client {
    /// Creates a partner attachment. Operation: `partnerAttachments_create`.
    pub fn create_partner_attachment(
        &self,
        body: &PartnerAttachmentWritable,
    ) -> Request<PartnerAttachment> {
        let call = self.raw().partner_attachments_create(body);
        Request::new(self, call, |answer| {
            let made = answer.partner_attachment?;
            Some((PartnerAttachmentId(given(&made.id)?), made))
        })
    }

    /// A partner attachment, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn partner_attachment(
        &self,
        id: impl Into<PartnerAttachmentId>,
    ) -> Handle<PartnerAttachment> {
        self.resource(id.into())
    }
}

resource!(PartnerAttachment, "partner attachment" by PartnerAttachmentId,
    |raw, key| raw.partner_attachments_get(&key.0) => |answer| answer.partner_attachment,
    |it| Some(it.state.as_str()));

waitable!(
    /// Created.
    PartnerAttachment, ready ["CREATED"], failed ["ERROR"], every 5, within 60 * MINUTES);

impl Deletable for PartnerAttachment {
    const GONE_WITHIN: u64 = 10 * MINUTES;

    fn delete(client: &Client, key: &PartnerAttachmentId) -> BoxFuture<()> {
        done(client.raw().partner_attachments_delete(&key.0).read_as())
    }
}
