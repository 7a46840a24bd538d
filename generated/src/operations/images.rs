// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Images.
//!
//! What droplets are made from: distributions, applications, snapshots, backups and custom images.
//!
//! Public images have a slug, and the account's own have only an id. An image of your own can be imported from a URL,
//! copied to other regions and handed to another account. An import is done when its `status` is `available`; copying
//! and converting are actions.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`image_actions_get`](Client::image_actions_get) | `GET /v2/images/{image_id}/actions/{action_id}` | Returns one action of an image; poll its `status` until it is `completed` or `errored` | `client.image(id).action(id).get()` |
//! | [`image_actions_list`](Client::image_actions_list) | `GET /v2/images/{image_id}/actions` · paged | Lists the actions that were run on an image, such as copies to other regions | `client.image(id).actions().list()`, … |
//! | [`image_actions_post`](Client::image_actions_post) | `POST /v2/images/{image_id}/actions` | Copies an image to another region or turns a backup into a snapshot, and answers with an action in progress | `client.image(id).act(..)`, … |
//! | [`images_create_custom`](Client::images_create_custom) | `POST /v2/images` | Imports an image from a URL and answers at once; it can be used when its `status` is `available` | `client.images().create(..)` |
//! | [`images_delete`](Client::images_delete) | `DELETE /v2/images/{image_id}` | Deletes a snapshot, backup or custom image for good; droplets made from it stay | `client.image(id).delete()` |
//! | [`images_get`](Client::images_get) | `GET /v2/images/{image_id}` | Returns one image, by its id or, for a public one, by its slug | `client.image(id).get()` |
//! | [`images_list`](Client::images_list) | `GET /v2/images` · paged | Lists images that droplets can be made from; `private` leaves only the account's own, `type` one kind of them | `client.images().list()` |
//! | [`images_post_account_transfer_accept`](Client::images_post_account_transfer_accept) | `POST /v2/images/{image_id}/account_transfer/accept` | Accepts an image that another account has offered, which makes it this account's own | `client.image(id).accept_offer(..)` |
//! | [`images_post_account_transfer_cancel`](Client::images_post_account_transfer_cancel) | `POST /v2/images/{image_id}/account_transfer/cancel` | Takes back an offer of an image that the other account has not accepted yet | `client.image(id).cancel_offer(..)` |
//! | [`images_post_account_transfer_create`](Client::images_post_account_transfer_create) | `POST /v2/images/{image_id}/account_transfer` | Offers a snapshot to another account, by e-mail address or id, and returns the id of the transfer; other images can't be transferred | `client.image(id).offer_to_account(..)`, … |
//! | [`images_post_account_transfer_decline`](Client::images_post_account_transfer_decline) | `POST /v2/images/{image_id}/account_transfer/decline` | Declines an image that another account has offered; it stays where it was | `client.image(id).decline_offer(..)` |
//! | [`images_update`](Client::images_update) | `PUT /v2/images/{image_id}` | Changes the name, distribution or description of one of the account's images | `client.image(id).update()`, … |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `imageActions_get`
pub static IMAGE_ACTIONS_GET: Operation = Operation {
    id: "imageActions_get",
    path: "/v2/images/{image_id}/actions/{action_id}",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ImageActionsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `imageActions_list`
pub static IMAGE_ACTIONS_LIST: Operation = Operation {
    id: "imageActions_list",
    path: "/v2/images/{image_id}/actions",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("ImageActionsListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `imageActions_post`
pub static IMAGE_ACTIONS_POST: Operation = Operation {
    id: "imageActions_post",
    method: Method::POST,
    path: "/v2/images/{image_id}/actions",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImageActionsPostBody"),
    answer: Answer::Json("ImageActionsPostResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_create_custom`
pub static IMAGES_CREATE_CUSTOM: Operation = Operation {
    id: "images_create_custom",
    method: Method::POST,
    path: "/v2/images",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImageNewCustom"),
    answer: Answer::Json("ImagesCreateCustomResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `images_delete`
pub static IMAGES_DELETE: Operation = Operation {
    id: "images_delete",
    method: Method::DELETE,
    path: "/v2/images/{image_id}",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_get`
pub static IMAGES_GET: Operation = Operation {
    id: "images_get",
    path: "/v2/images/{image_id}",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ImagesGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_list`
pub static IMAGES_LIST: Operation = Operation {
    id: "images_list",
    path: "/v2/images",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "images", per_page: true }),
    answer: Answer::Json("ImagesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `images_post_account_transfer_accept`
pub static IMAGES_POST_ACCOUNT_TRANSFER_ACCEPT: Operation = Operation {
    id: "images_post_account_transfer_accept",
    method: Method::POST,
    path: "/v2/images/{image_id}/account_transfer/accept",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImagesPostAccountTransferAccept"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_post_account_transfer_cancel`
pub static IMAGES_POST_ACCOUNT_TRANSFER_CANCEL: Operation = Operation {
    id: "images_post_account_transfer_cancel",
    method: Method::POST,
    path: "/v2/images/{image_id}/account_transfer/cancel",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImagesPostAccountTransferCancel"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_post_account_transfer_create`
pub static IMAGES_POST_ACCOUNT_TRANSFER_CREATE: Operation = Operation {
    id: "images_post_account_transfer_create",
    method: Method::POST,
    path: "/v2/images/{image_id}/account_transfer",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImagesPostAccountTransferCreate"),
    answer: Answer::Json("ImagesPostAccountTransferCreateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_post_account_transfer_decline`
pub static IMAGES_POST_ACCOUNT_TRANSFER_DECLINE: Operation = Operation {
    id: "images_post_account_transfer_decline",
    method: Method::POST,
    path: "/v2/images/{image_id}/account_transfer/decline",
    area: "images",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImagesPostAccountTransferDecline"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// `images_update`
pub static IMAGES_UPDATE: Operation = Operation {
    id: "images_update",
    method: Method::PUT,
    path: "/v2/images/{image_id}",
    area: "images",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ImageUpdate"),
    answer: Answer::Json("ImagesUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("image_id", "client.images().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &IMAGE_ACTIONS_GET,
    &IMAGE_ACTIONS_LIST,
    &IMAGE_ACTIONS_POST,
    &IMAGES_CREATE_CUSTOM,
    &IMAGES_DELETE,
    &IMAGES_GET,
    &IMAGES_LIST,
    &IMAGES_POST_ACCOUNT_TRANSFER_ACCEPT,
    &IMAGES_POST_ACCOUNT_TRANSFER_CANCEL,
    &IMAGES_POST_ACCOUNT_TRANSFER_CREATE,
    &IMAGES_POST_ACCOUNT_TRANSFER_DECLINE,
    &IMAGES_UPDATE,
];

/// Parameters of [`image_actions_list`](Client::image_actions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageActionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ImageActionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ImageActionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`images_list`](Client::images_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagesListParams {
    /// Only 1-Click applications or only distributions; not the same as an image's own `type_`.
    pub type_: Option<types::ImagesListType>,
    /// Whether only the account's own images are listed.
    pub private: Option<bool>,
    /// Only images with this tag.
    pub tag_name: Option<String>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ImagesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ImagesListParams {
    into type_: types::ImagesListType,
    value private: bool,
    into tag_name: String,
    value per_page: i64,
    value page: i64,
});

/// Images.
impl Client {
    /// Returns one action of an image; poll its `status` until it is `completed` or `errored`.
    ///
    /// `GET /v2/images/{image_id}/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Image-Actions/operation/imageActions_get)
    ///
    /// In the SDK: `client.image(id).action(id).get()`.
    ///
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.image_actions_get(62137902, 36804636).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn image_actions_get(&self, image_id: i64, action_id: i64) -> Call<types::ImageActionsGetResponse> {
        Call::new(&self.0, &IMAGE_ACTIONS_GET)
            .path("image_id", &image_id)
            .path("action_id", &action_id)
    }

    /// Lists the actions that were run on an image, such as copies to other regions.
    ///
    /// `GET /v2/images/{image_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Image-Actions/operation/imageActions_list)
    ///
    /// Paged; the SDK reads all pages with `client.image(id).actions().list()`, `client.image(id).current_action()`, `client.image(id).last_action()`, and others like them.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ImageActionsListParams;
    ///
    /// let response = client
    ///     .image_actions_list(62137902, &ImageActionsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn image_actions_list(
        &self,
        image_id: i64,
        params: &ImageActionsListParams,
    ) -> Call<types::ImageActionsListResponse> {
        Call::new(&self.0, &IMAGE_ACTIONS_LIST)
            .path("image_id", &image_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Copies an image to another region or turns a backup into a snapshot, and answers with an action in progress.
    ///
    /// `POST /v2/images/{image_id}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Image-Actions/operation/imageActions_post)
    ///
    /// In the SDK: `client.image(id).act(..)`, `client.image(id).convert()`, `client.image(id).transfer(..)`.
    ///
    /// The body is one of the variants of [`ImageActionsPostBody`](types::ImageActionsPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImageActionsPostBody;
    ///
    /// let body = ImageActionsPostBody::Convert;
    /// let response = client.image_actions_post(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn image_actions_post<'a>(
        &self,
        image_id: i64,
        body: impl Into<Option<&'a types::ImageActionsPostBody>>,
    ) -> Call<types::ImageActionsPostResponse> {
        Call::new(&self.0, &IMAGE_ACTIONS_POST)
            .path("image_id", &image_id)
            .json(body.into())
    }

    /// Imports an image from a URL and answers at once; it can be used when its `status` is `available`.
    ///
    /// `POST /v2/images` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_create_custom)
    ///
    /// In the SDK: `client.images().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImageNewCustom;
    ///
    /// let body = ImageNewCustom::new(
    ///     "Nifty New Snapshot",
    ///     "https://www.example.com/the-url",
    ///     "nyc3",
    /// )
    /// .distribution("Ubuntu");
    /// let response = client.images_create_custom(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_create_custom(&self, body: &types::ImageNewCustom) -> Call<types::ImagesCreateCustomResponse> {
        Call::new(&self.0, &IMAGES_CREATE_CUSTOM)
            .json(Some(body))
    }

    /// Deletes a snapshot, backup or custom image for good; droplets made from it stay.
    ///
    /// `DELETE /v2/images/{image_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_delete)
    ///
    /// In the SDK: `client.image(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.images_delete(62137902).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_delete(&self, image_id: i64) -> Call<()> {
        Call::new(&self.0, &IMAGES_DELETE)
            .path("image_id", &image_id)
    }

    /// Returns one image, by its id or, for a public one, by its slug.
    ///
    /// `GET /v2/images/{image_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_get)
    ///
    /// In the SDK: `client.image(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.images_get("example-image-id").await?;
    /// # Ok(()) }
    /// ```
    pub fn images_get(&self, image_id: impl parameter::Parameter) -> Call<types::ImagesGetResponse> {
        Call::new(&self.0, &IMAGES_GET)
            .path("image_id", &image_id)
    }

    /// Lists images that droplets can be made from; `private` leaves only the account's own, `type` one kind of them.
    ///
    /// `GET /v2/images` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_list)
    ///
    /// Paged; the SDK reads all pages with `client.images().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ImagesListParams;
    ///
    /// let response = client.images_list(&ImagesListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_list(&self, params: &ImagesListParams) -> Call<types::ImagesListResponse> {
        Call::new(&self.0, &IMAGES_LIST)
            .query("type", &params.type_)
            .query("private", &params.private)
            .query("tag_name", &params.tag_name)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Accepts an image that another account has offered, which makes it this account's own.
    ///
    /// `POST /v2/images/{image_id}/account_transfer/accept` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_post_account_transfer_accept)
    ///
    /// In the SDK: `client.image(id).accept_offer(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImagesPostAccountTransferAccept;
    ///
    /// let body = ImagesPostAccountTransferAccept::new(
    ///     3164444,
    ///     "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    /// );
    /// client.images_post_account_transfer_accept(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_post_account_transfer_accept(
        &self,
        image_id: i64,
        body: &types::ImagesPostAccountTransferAccept,
    ) -> Call<()> {
        Call::new(&self.0, &IMAGES_POST_ACCOUNT_TRANSFER_ACCEPT)
            .path("image_id", &image_id)
            .json(Some(body))
    }

    /// Takes back an offer of an image that the other account has not accepted yet.
    ///
    /// `POST /v2/images/{image_id}/account_transfer/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_post_account_transfer_cancel)
    ///
    /// In the SDK: `client.image(id).cancel_offer(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImagesPostAccountTransferCancel;
    ///
    /// let body = ImagesPostAccountTransferCancel::new(3164444);
    /// client.images_post_account_transfer_cancel(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_post_account_transfer_cancel(
        &self,
        image_id: i64,
        body: &types::ImagesPostAccountTransferCancel,
    ) -> Call<()> {
        Call::new(&self.0, &IMAGES_POST_ACCOUNT_TRANSFER_CANCEL)
            .path("image_id", &image_id)
            .json(Some(body))
    }

    /// Offers a snapshot to another account, by e-mail address or id, and returns the id of the transfer; other images can't be transferred.
    ///
    /// `POST /v2/images/{image_id}/account_transfer` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_post_account_transfer_create)
    ///
    /// In the SDK: `client.image(id).offer_to_account(..)`, `client.image(id).offer_to_team(..)`.
    ///
    /// The body is one of the variants of [`ImagesPostAccountTransferCreate`](types::ImagesPostAccountTransferCreate).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     ImagesPostAccountTransferCreate, ImagesPostAccountTransferCreateRecipientUuid,
    /// };
    ///
    /// let body = ImagesPostAccountTransferCreate::Uuid(ImagesPostAccountTransferCreateRecipientUuid::new(
    ///     "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    /// ));
    /// let response = client.images_post_account_transfer_create(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_post_account_transfer_create(
        &self,
        image_id: i64,
        body: &types::ImagesPostAccountTransferCreate,
    ) -> Call<types::ImagesPostAccountTransferCreateResponse> {
        Call::new(&self.0, &IMAGES_POST_ACCOUNT_TRANSFER_CREATE)
            .path("image_id", &image_id)
            .json(Some(body))
    }

    /// Declines an image that another account has offered; it stays where it was.
    ///
    /// `POST /v2/images/{image_id}/account_transfer/decline` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_post_account_transfer_decline)
    ///
    /// In the SDK: `client.image(id).decline_offer(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImagesPostAccountTransferDecline;
    ///
    /// let body = ImagesPostAccountTransferDecline::new(3164444);
    /// client.images_post_account_transfer_decline(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_post_account_transfer_decline(
        &self,
        image_id: i64,
        body: &types::ImagesPostAccountTransferDecline,
    ) -> Call<()> {
        Call::new(&self.0, &IMAGES_POST_ACCOUNT_TRANSFER_DECLINE)
            .path("image_id", &image_id)
            .json(Some(body))
    }

    /// Changes the name, distribution or description of one of the account's images.
    ///
    /// `PUT /v2/images/{image_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images/operation/images_update)
    ///
    /// In the SDK: `client.image(id).update()`, `client.image(id).rename(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ImageUpdate;
    ///
    /// let body = ImageUpdate::new().name("Nifty New Snapshot").distribution("Ubuntu");
    /// let response = client.images_update(62137902, &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn images_update(&self, image_id: i64, body: &types::ImageUpdate) -> Call<types::ImagesUpdateResponse> {
        Call::new(&self.0, &IMAGES_UPDATE)
            .path("image_id", &image_id)
            .json(Some(body))
    }
}
