// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use crate::{Next, Page, Timestamp, types};

impl Page for types::PartnerAttachmentsListRemoteRoutesResponse {
    type Item = types::PartnerAttachmentRemoteRoute;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.remote_routes.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.remote_routes.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.remote_routes == other.remote_routes
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}

impl Page for types::PartnerAttachmentsListResponse {
    type Item = types::PartnerAttachment;

    fn take_items(&mut self) -> Vec<Self::Item> {
        self.partner_attachments.take().unwrap_or_default()
    }

    fn len(&self) -> usize {
        let len = || Some(self.partner_attachments.as_ref()?.len());
        len().unwrap_or_default()
    }

    fn repeats(&self, other: &Self) -> bool {
        self.partner_attachments == other.partner_attachments
    }

    fn total(&self) -> Option<u64> {
        u64::try_from(self.meta.total).ok()
    }

    fn next(&self) -> Next<'_> {
        let link = || Some(self.links.as_ref()?.pages.as_ref()?.next.as_ref()?.as_str());
        Next::linked(self.links.is_some(), link())
    }
}
