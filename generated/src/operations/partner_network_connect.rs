// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Partner Network Connect.
//!
//! Private lines between VPCs and other networks, through a partner.
//!
//! An attachment links VPCs to a network outside, with a bandwidth and a BGP session. Its service key is handed to the
//! partner, who completes the line. Creating, changing and deleting take time, as its `state` tells.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`partner_attachments_create`](Client::partner_attachments_create) | `POST /v2/partner_network_connect/attachments` | Creates an attachment that links VPCs to a partner's network; it is `CREATING` first and `CREATED` when it is up | `client.partner_attachments().create(..)` |
//! | [`partner_attachments_create_service_key`](Client::partner_attachments_create_service_key) | `POST /v2/partner_network_connect/attachments/{pa_id}/service_key` | Makes a new service key for a partner attachment; fetch it with a separate call afterwards | `client.partner_attachment(id).service_key().regenerate()` |
//! | [`partner_attachments_delete`](Client::partner_attachments_delete) | `DELETE /v2/partner_network_connect/attachments/{pa_id}` | Deletes a partner attachment; it is `DELETING` until it answers 404 | `client.partner_attachment(id).delete()` |
//! | [`partner_attachments_get`](Client::partner_attachments_get) | `GET /v2/partner_network_connect/attachments/{pa_id}` | Returns one partner attachment, with its state, bandwidth and BGP settings | `client.partner_attachment(id).get()` |
//! | [`partner_attachments_get_bgp_auth_key`](Client::partner_attachments_get_bgp_auth_key) | `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key` | Returns the key that both ends of the attachment's BGP session authenticate with | `client.partner_attachment(id).bgp_auth_key().get()` |
//! | [`partner_attachments_get_service_key`](Client::partner_attachments_get_service_key) | `GET /v2/partner_network_connect/attachments/{pa_id}/service_key` | Returns the service key that the partner needs to complete the connection | `client.partner_attachment(id).service_key().get()` |
//! | [`partner_attachments_list`](Client::partner_attachments_list) | `GET /v2/partner_network_connect/attachments` · paged | Lists the partner attachments of the account, with their state and bandwidth | `client.partner_attachments().list()` |
//! | [`partner_attachments_list_remote_routes`](Client::partner_attachments_list_remote_routes) | `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes` · paged | Lists the routes that the far side of a partner attachment announces | `client.partner_attachment(id).remote_routes().list()` |
//! | [`partner_attachments_patch`](Client::partner_attachments_patch) | `PATCH /v2/partner_network_connect/attachments/{pa_id}` | Changes the name, VPCs or BGP settings of a partner attachment; it is answered before the change is made | `client.partner_attachment(id).update(..)` |

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

/// `partnerAttachments_create`
pub static PARTNER_ATTACHMENTS_CREATE: Operation = Operation {
    id: "partnerAttachments_create",
    method: Method::POST,
    path: "/v2/partner_network_connect/attachments",
    area: "partner-network-connect",
    host: &hosts::API,
    request: Some("PartnerAttachmentWritable"),
    answer: Answer::Json("SinglePartnerAttachmentResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `partnerAttachments_create_service_key`
pub static PARTNER_ATTACHMENTS_CREATE_SERVICE_KEY: Operation = Operation {
    id: "partnerAttachments_create_service_key",
    method: Method::POST,
    path: "/v2/partner_network_connect/attachments/{pa_id}/service_key",
    area: "partner-network-connect",
    host: &hosts::API,
    answer: Answer::Json("JsonObject"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_delete`
pub static PARTNER_ATTACHMENTS_DELETE: Operation = Operation {
    id: "partnerAttachments_delete",
    method: Method::DELETE,
    path: "/v2/partner_network_connect/attachments/{pa_id}",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: None },
    ],
    answer: Answer::Json("PartnerAttachmentsDeleteResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_get`
pub static PARTNER_ATTACHMENTS_GET: Operation = Operation {
    id: "partnerAttachments_get",
    path: "/v2/partner_network_connect/attachments/{pa_id}",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SinglePartnerAttachmentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_get_bgp_auth_key`
pub static PARTNER_ATTACHMENTS_GET_BGP_AUTH_KEY: Operation = Operation {
    id: "partnerAttachments_get_bgp_auth_key",
    path: "/v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("PartnerAttachmentsGetBgpAuthKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_get_service_key`
pub static PARTNER_ATTACHMENTS_GET_SERVICE_KEY: Operation = Operation {
    id: "partnerAttachments_get_service_key",
    path: "/v2/partner_network_connect/attachments/{pa_id}/service_key",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("PartnerAttachmentsGetServiceKeyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_list`
pub static PARTNER_ATTACHMENTS_LIST: Operation = Operation {
    id: "partnerAttachments_list",
    path: "/v2/partner_network_connect/attachments",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "partner_attachments", per_page: true }),
    answer: Answer::Json("PartnerAttachmentsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `partnerAttachments_list_remote_routes`
pub static PARTNER_ATTACHMENTS_LIST_REMOTE_ROUTES: Operation = Operation {
    id: "partnerAttachments_list_remote_routes",
    path: "/v2/partner_network_connect/attachments/{pa_id}/remote_routes",
    area: "partner-network-connect",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "remote_routes", per_page: true }),
    answer: Answer::Json("PartnerAttachmentsListRemoteRoutesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// `partnerAttachments_patch`
pub static PARTNER_ATTACHMENTS_PATCH: Operation = Operation {
    id: "partnerAttachments_patch",
    method: Method::PATCH,
    path: "/v2/partner_network_connect/attachments/{pa_id}",
    area: "partner-network-connect",
    host: &hosts::API,
    request: Some("PartnerAttachmentUpdatable"),
    answer: Answer::Json("SinglePartnerAttachmentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("pa_id", "client.partner_attachments().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &PARTNER_ATTACHMENTS_CREATE,
    &PARTNER_ATTACHMENTS_CREATE_SERVICE_KEY,
    &PARTNER_ATTACHMENTS_DELETE,
    &PARTNER_ATTACHMENTS_GET,
    &PARTNER_ATTACHMENTS_GET_BGP_AUTH_KEY,
    &PARTNER_ATTACHMENTS_GET_SERVICE_KEY,
    &PARTNER_ATTACHMENTS_LIST,
    &PARTNER_ATTACHMENTS_LIST_REMOTE_ROUTES,
    &PARTNER_ATTACHMENTS_PATCH,
];

/// Parameters of [`partner_attachments_list`](Client::partner_attachments_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl PartnerAttachmentsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PartnerAttachmentsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`partner_attachments_list_remote_routes`](Client::partner_attachments_list_remote_routes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAttachmentsListRemoteRoutesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl PartnerAttachmentsListRemoteRoutesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PartnerAttachmentsListRemoteRoutesParams {
    value per_page: i64,
    value page: i64,
});

/// Partner Network Connect.
impl Client {
    /// Creates an attachment that links VPCs to a partner's network; it is `CREATING` first and `CREATED` when it is up.
    ///
    /// `POST /v2/partner_network_connect/attachments` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_create)
    ///
    /// In the SDK: `client.partner_attachments().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     PartnerAttachmentRedundancyZone, PartnerAttachmentWritable,
    ///     PartnerAttachmentWritableRegion,
    /// };
    ///
    /// let body = PartnerAttachmentWritable::new(
    ///     "env.prod-partner-network-connect",
    ///     1000,
    ///     PartnerAttachmentWritableRegion::Nyc,
    ///     "megaport",
    ///     ["c140286f-e6ce-4131-8b7b-df4590ce8d6a"],
    /// )
    /// .redundancy_zone(PartnerAttachmentRedundancyZone::MegaportBlue);
    /// let response = client.partner_attachments_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn partner_attachments_create<'a>(
        &self,
        body: impl Into<Option<&'a types::PartnerAttachmentWritable>>,
    ) -> Call<types::SinglePartnerAttachmentResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_CREATE)
            .json(body.into())
    }

    /// Makes a new service key for a partner attachment; fetch it with a separate call afterwards.
    ///
    /// `POST /v2/partner_network_connect/attachments/{pa_id}/service_key` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_create_service_key)
    ///
    /// In the SDK: `client.partner_attachment(id).service_key().regenerate()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .partner_attachments_create_service_key("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_create_service_key(&self, pa_id: &str) -> Call<JsonObject> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_CREATE_SERVICE_KEY)
            .path("pa_id", pa_id)
    }

    /// Deletes a partner attachment; it is `DELETING` until it answers 404.
    ///
    /// `DELETE /v2/partner_network_connect/attachments/{pa_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_delete)
    ///
    /// In the SDK: `client.partner_attachment(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .partner_attachments_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_delete(&self, pa_id: &str) -> Call<types::PartnerAttachmentsDeleteResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_DELETE)
            .path("pa_id", pa_id)
    }

    /// Returns one partner attachment, with its state, bandwidth and BGP settings.
    ///
    /// `GET /v2/partner_network_connect/attachments/{pa_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_get)
    ///
    /// In the SDK: `client.partner_attachment(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .partner_attachments_get("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_get(&self, pa_id: &str) -> Call<types::SinglePartnerAttachmentResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_GET)
            .path("pa_id", pa_id)
    }

    /// Returns the key that both ends of the attachment's BGP session authenticate with.
    ///
    /// `GET /v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_get_bgp_auth_key)
    ///
    /// In the SDK: `client.partner_attachment(id).bgp_auth_key().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .partner_attachments_get_bgp_auth_key("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_get_bgp_auth_key(
        &self,
        pa_id: &str,
    ) -> Call<types::PartnerAttachmentsGetBgpAuthKeyResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_GET_BGP_AUTH_KEY)
            .path("pa_id", pa_id)
    }

    /// Returns the service key that the partner needs to complete the connection.
    ///
    /// `GET /v2/partner_network_connect/attachments/{pa_id}/service_key` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_get_service_key)
    ///
    /// In the SDK: `client.partner_attachment(id).service_key().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .partner_attachments_get_service_key("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_get_service_key(
        &self,
        pa_id: &str,
    ) -> Call<types::PartnerAttachmentsGetServiceKeyResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_GET_SERVICE_KEY)
            .path("pa_id", pa_id)
    }

    /// Lists the partner attachments of the account, with their state and bandwidth.
    ///
    /// `GET /v2/partner_network_connect/attachments` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_list)
    ///
    /// Paged; the SDK reads all pages with `client.partner_attachments().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::PartnerAttachmentsListParams;
    ///
    /// let response = client
    ///     .partner_attachments_list(&PartnerAttachmentsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_list(
        &self,
        params: &PartnerAttachmentsListParams,
    ) -> Call<types::PartnerAttachmentsListResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the routes that the far side of a partner attachment announces.
    ///
    /// `GET /v2/partner_network_connect/attachments/{pa_id}/remote_routes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_list_remote_routes)
    ///
    /// Paged; the SDK reads all pages with `client.partner_attachment(id).remote_routes().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::PartnerAttachmentsListRemoteRoutesParams;
    ///
    /// let response = client
    ///     .partner_attachments_list_remote_routes(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &PartnerAttachmentsListRemoteRoutesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn partner_attachments_list_remote_routes(
        &self,
        pa_id: &str,
        params: &PartnerAttachmentsListRemoteRoutesParams,
    ) -> Call<types::PartnerAttachmentsListRemoteRoutesResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_LIST_REMOTE_ROUTES)
            .path("pa_id", pa_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Changes the name, VPCs or BGP settings of a partner attachment; it is answered before the change is made.
    ///
    /// `PATCH /v2/partner_network_connect/attachments/{pa_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Partner-Network-Connect/operation/partnerAttachments_patch)
    ///
    /// In the SDK: `client.partner_attachment(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::PartnerAttachmentUpdatable;
    ///
    /// let body = PartnerAttachmentUpdatable::new()
    ///     .name("env.prod-partner-network-connect")
    ///     .vpc_ids(["c140286f-e6ce-4131-8b7b-df4590ce8d6a"]);
    /// let response = client
    ///     .partner_attachments_patch("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn partner_attachments_patch<'a>(
        &self,
        pa_id: &str,
        body: impl Into<Option<&'a types::PartnerAttachmentUpdatable>>,
    ) -> Call<types::SinglePartnerAttachmentResponse> {
        Call::new(&self.0, &PARTNER_ATTACHMENTS_PATCH)
            .path("pa_id", pa_id)
            .json(body.into())
    }
}
