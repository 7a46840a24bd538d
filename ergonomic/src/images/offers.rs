//! Images that are transferred to another account.

use digitalocean_raw::types::{
    ImagesPostAccountTransferAccept, ImagesPostAccountTransferCancel,
    ImagesPostAccountTransferCreate, ImagesPostAccountTransferCreateRecipientEmail,
    ImagesPostAccountTransferCreateRecipientUuid, ImagesPostAccountTransferDecline,
};

use super::numbered;
use crate::ids::ImageId;
use crate::resource::{Handle, IntoKey, Operation, not_empty};

digitalocean_core::key! {
    /// The id of an offer of an image to another account.
    OfferId(i64)
}

/// A request that offers an image: awaited, it returns the id of the offer.
pub type OfferImage = Operation<ImagesPostAccountTransferCreate, OfferId>;

impl Handle<ImageId> {
    /// Offers a snapshot to the account with this e-mail address, whose owner gets an e-mail; when the offer is accepted, the
    /// image moves there. Operation: `images_post_account_transfer_create`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist or isn't a snapshot, or the call fails.
    pub fn offer_to_account(&self, email: impl Into<String>) -> OfferImage {
        let email = email.into();
        let check = not_empty("an e-mail address", &email);
        let recipient = ImagesPostAccountTransferCreateRecipientEmail::new(email);
        self.offer(recipient.into(), check)
    }

    /// Offers a snapshot to the team with this UUID. If the token may accept offers for that team, the image moves there at once.
    /// Operation: `images_post_account_transfer_create`.
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist or isn't a snapshot, or the call fails.
    pub fn offer_to_team(&self, uuid: impl Into<String>) -> OfferImage {
        let uuid = uuid.into();
        let check = not_empty("a team's UUID", &uuid);
        let recipient = ImagesPostAccountTransferCreateRecipientUuid::new(uuid);
        self.offer(recipient.into(), check)
    }

    #[inline]
    fn offer(
        &self,
        body: ImagesPostAccountTransferCreate,
        check: Result<(), String>,
    ) -> OfferImage {
        self.reading(
            body,
            move |raw, key, body| {
                let call = numbered(key, "an offer", |id| {
                    raw.images_post_account_transfer_create(id, body)
                });
                call.require(check.clone())
            },
            |answer| answer.transfer_id.map(OfferId),
        )
    }

    /// Accepts an image that another account offers to this team, by the team's UUID. Operation:
    /// `images_post_account_transfer_accept`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such offer, or the call fails.
    pub fn accept_offer(
        &self,
        offer: impl IntoKey<OfferId>,
        team_uuid: impl Into<String>,
    ) -> Operation<ImagesPostAccountTransferAccept, ()> {
        let body = ImagesPostAccountTransferAccept::new(offer.into_key().0, team_uuid.into());
        self.acting(body, |raw, key, body| {
            let call = numbered(key, "accepting an offer", |id| {
                raw.images_post_account_transfer_accept(id, body)
            });
            call.require(not_empty("a team's UUID", &body.recipient_uuid))
        })
    }

    /// Declines an image that another account offers. Operation: `images_post_account_transfer_decline`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such offer, or the call fails.
    pub fn decline_offer(
        &self,
        offer: impl IntoKey<OfferId>,
    ) -> Operation<ImagesPostAccountTransferDecline, ()> {
        let body = ImagesPostAccountTransferDecline::new(offer.into_key().0);
        self.acting(body, |raw, key, body| {
            numbered(key, "declining an offer", |id| {
                raw.images_post_account_transfer_decline(id, body)
            })
        })
    }

    /// Withdraws an offer that nobody has accepted yet. Operation: `images_post_account_transfer_cancel`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such offer, or the call fails.
    pub fn cancel_offer(
        &self,
        offer: impl IntoKey<OfferId>,
    ) -> Operation<ImagesPostAccountTransferCancel, ()> {
        let body = ImagesPostAccountTransferCancel::new(offer.into_key().0);
        self.acting(body, |raw, key, body| {
            numbered(key, "taking an offer back", |id| {
                raw.images_post_account_transfer_cancel(id, body)
            })
        })
    }
}
