// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `image_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageActionTransfer {
    /// The region that the image is copied to.
    pub region: slugs::Region,
    undeclared: Undeclared,
}

record!(ImageActionTransfer {
    required region "region",
});

impl ImageActionTransfer {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region: impl Into<slugs::Region>) -> Self {
        Self {
            region: region.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImageActionTransfer in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImageActionTransfer by crate::validate::RULES);

/// Answered by `image_actions_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageActionsGetResponse {
    /// The requested action.
    pub action: Option<Action>,
    undeclared: Undeclared,
}

record!(ImageActionsGetResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(ImageActionsGetResponse in crate::SCHEMAS { Action });

/// Answered by `image_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageActionsListResponse {
    /// The actions on the image, on this page.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ImageActionsListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ImageActionsListResponse in crate::SCHEMAS { Action, MetaMeta, PageLinks });

tagged_union! {
    /// Sent by `image_actions_post`.
    ImageActionsPostBody by "type" {
        Convert = "convert",
        Transfer = "transfer"(ImageActionTransfer),
    }
}

#[cfg(feature = "schemars")]
schema!(ImageActionsPostBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImageActionsPostBody by crate::validate::RULES);

/// Answered by `image_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageActionsPostResponse {
    /// The action that was started.
    pub action: Option<Action>,
    undeclared: Undeclared,
}

record!(ImageActionsPostResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(ImageActionsPostResponse in crate::SCHEMAS { Action });

/// Sent by `images_create_custom`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageNewCustom {
    /// The name of the image, as the control panel shows it.
    pub name: String,
    /// The operating system in the image; anything that the service doesn't know becomes `Unknown`.
    pub distribution: Option<slugs::Distribution>,
    /// What the image is for, in the words of its owner.
    pub description: Option<String>,
    /// Where the image is fetched from: raw, qcow2, vhdx, vdi or vmdk, perhaps packed by gzip or bzip2, and less than 100 GB unpacked.
    pub url: String,
    /// The region that the image is in at first.
    pub region: slugs::Region,
    /// The tags of the image; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(ImageNewCustom {
    required name "name",
    optional distribution "distribution",
    optional description "description",
    required url "url",
    required region "region",
    sometimes tags "tags",
});

hide!(ImageNewCustom {
    plain name,
    plain distribution,
    plain description,
    secret url,
    plain region,
    plain tags,
    plain undeclared,
});

impl ImageNewCustom {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>, region: impl Into<slugs::Region>) -> Self {
        Self {
            name: name.into(),
            distribution: None,
            description: None,
            url: url.into(),
            region: region.into(),
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ImageNewCustom {
    into distribution: slugs::Distribution,
    into description: String,
    list tags: String,
});

#[cfg(feature = "schemars")]
schema!(ImageNewCustom in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImageNewCustom by crate::validate::RULES);

/// Sent by `images_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageUpdate {
    /// The new name of the image, as the control panel shows it.
    pub name: Option<String>,
    /// The operating system in the image; anything that the service doesn't know becomes `Unknown`.
    pub distribution: Option<slugs::Distribution>,
    /// What the image is for, in the words of its owner.
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(ImageUpdate {
    optional name "name",
    optional distribution "distribution",
    optional description "description",
});

impl ImageUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ImageUpdate {
    into name: String,
    into distribution: slugs::Distribution,
    into description: String,
});

#[cfg(feature = "schemars")]
schema!(ImageUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImageUpdate by crate::validate::RULES);

/// Answered by `images_create_custom`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImagesCreateCustomResponse {
    /// The image that is being imported.
    pub image: Option<Image>,
    undeclared: Undeclared,
}

record!(ImagesCreateCustomResponse {
    sometimes image "image",
});

#[cfg(feature = "schemars")]
schema!(ImagesCreateCustomResponse in crate::SCHEMAS { Image });

/// Answered by `images_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesGetResponse {
    /// The requested image.
    pub image: Image,
    undeclared: Undeclared,
}

record!(ImagesGetResponse {
    required image "image",
});

#[cfg(feature = "schemars")]
schema!(ImagesGetResponse in crate::SCHEMAS { Image });

/// Answered by `images_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesListResponse {
    /// The images on this page.
    pub images: Vec<Image>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ImagesListResponse {
    required images "images",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ImagesListResponse in crate::SCHEMAS { Image, MetaMeta, PageLinks });

open_enum! {
    /// Sent by `images_list`.
    ImagesListType {
        ///
        /// Images of 1-Click applications.
        Application = "application",
        ///
        /// Plain operating systems.
        Distribution = "distribution",
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesListType in crate::SCHEMAS {});

/// Sent by `images_post_account_transfer_accept`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferAccept {
    /// The id of the transfer to accept.
    pub transfer_id: i64,
    /// The team that receives the image, by its UUID.
    pub recipient_uuid: String,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferAccept {
    required transfer_id "transfer_id",
    required recipient_uuid "recipient_uuid",
});

impl ImagesPostAccountTransferAccept {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(transfer_id: i64, recipient_uuid: impl Into<String>) -> Self {
        Self {
            transfer_id,
            recipient_uuid: recipient_uuid.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferAccept in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferAccept by crate::validate::RULES);

/// Sent by `images_post_account_transfer_cancel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferCancel {
    /// The id of the transfer to take back.
    pub transfer_id: i64,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferCancel {
    required transfer_id "transfer_id",
});

impl ImagesPostAccountTransferCancel {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(transfer_id: i64) -> Self {
        Self {
            transfer_id,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferCancel in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferCancel by crate::validate::RULES);

union! {
    /// Sent by `images_post_account_transfer_create`.
    ImagesPostAccountTransferCreate {
        Email(ImagesPostAccountTransferCreateRecipientEmail),
        Uuid(ImagesPostAccountTransferCreateRecipientUuid),
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferCreate in crate::SCHEMAS {
    ImagesPostAccountTransferCreateRecipientEmail,
    ImagesPostAccountTransferCreateRecipientUuid,
});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferCreate by crate::validate::RULES);

/// Sent by `images_post_account_transfer_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferCreateRecipientEmail {
    /// The e-mail address of the account that the image is offered to, which is told how to accept it.
    pub recipient_email: String,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferCreateRecipientEmail {
    required recipient_email "recipient_email",
});

impl ImagesPostAccountTransferCreateRecipientEmail {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(recipient_email: impl Into<String>) -> Self {
        Self {
            recipient_email: recipient_email.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferCreateRecipientEmail in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferCreateRecipientEmail by crate::validate::RULES);

/// Sent by `images_post_account_transfer_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferCreateRecipientUuid {
    /// The team that receives the image, by its UUID.
    pub recipient_uuid: String,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferCreateRecipientUuid {
    required recipient_uuid "recipient_uuid",
});

impl ImagesPostAccountTransferCreateRecipientUuid {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(recipient_uuid: impl Into<String>) -> Self {
        Self {
            recipient_uuid: recipient_uuid.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferCreateRecipientUuid in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferCreateRecipientUuid by crate::validate::RULES);

/// Answered by `images_post_account_transfer_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferCreateResponse {
    /// The id of the transfer, by which it is accepted, declined or cancelled.
    pub transfer_id: Option<i64>,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferCreateResponse {
    sometimes transfer_id "transfer_id",
});

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferCreateResponse in crate::SCHEMAS {});

/// Sent by `images_post_account_transfer_decline`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesPostAccountTransferDecline {
    /// The id of the transfer to decline.
    pub transfer_id: i64,
    undeclared: Undeclared,
}

record!(ImagesPostAccountTransferDecline {
    required transfer_id "transfer_id",
});

impl ImagesPostAccountTransferDecline {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(transfer_id: i64) -> Self {
        Self {
            transfer_id,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ImagesPostAccountTransferDecline in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ImagesPostAccountTransferDecline by crate::validate::RULES);

/// Answered by `images_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesUpdateResponse {
    /// The image as it is after the change.
    pub image: Image,
    undeclared: Undeclared,
}

record!(ImagesUpdateResponse {
    required image "image",
});

#[cfg(feature = "schemars")]
schema!(ImagesUpdateResponse in crate::SCHEMAS { Image });
