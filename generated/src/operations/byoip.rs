// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! BYOIP Prefixes.
//!
//! Address ranges of your own, announced by the platform.
//!
//! A prefix that you own is registered for a region with a signature, validated, and then announced to the internet.
//! Its addresses can be assigned to droplets like reserved addresses. Registering and changing a prefix takes a while;
//! its `status` and `failure_reason` tell the outcome.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`byoip_prefixes_create`](Client::byoip_prefixes_create) | `POST /v2/byoip_prefixes` | Registers an address prefix in a region, proven by its `signature`; it is answered before validation has finished | `client.byoip_prefixes().create(..)` |
//! | [`byoip_prefixes_delete`](Client::byoip_prefixes_delete) | `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}` | Releases a brought prefix; it is answered before the work is done | `client.byoip_prefix(id).delete()` |
//! | [`byoip_prefixes_get`](Client::byoip_prefixes_get) | `GET /v2/byoip_prefixes/{byoip_prefix_uuid}` | Returns one brought prefix; `failure_reason` is set if it could not be validated | `client.byoip_prefix(id).get()` |
//! | [`byoip_prefixes_list`](Client::byoip_prefixes_list) | `GET /v2/byoip_prefixes` · paged | Lists the address prefixes that the account brought along, with their status and validations | `client.byoip_prefixes().list()` |
//! | [`byoip_prefixes_list_resources`](Client::byoip_prefixes_list_resources) | `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips` · paged | Lists the addresses of a brought prefix that are in use, with the resource each is assigned to | `client.byoip_prefix(id).resources().list()` |
//! | [`byoip_prefixes_patch`](Client::byoip_prefixes_patch) | `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}` | Starts or stops announcing a brought prefix to the internet; the change is accepted first and made later | `client.byoip_prefix(id).update(..)` |

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

/// `byoipPrefixes_create`
pub static BYOIP_PREFIXES_CREATE: Operation = Operation {
    id: "byoipPrefixes_create",
    method: Method::POST,
    path: "/v2/byoip_prefixes",
    area: "byoip",
    host: &hosts::API,
    request: Some("ByoipPrefixCreate"),
    answer: Answer::Json("ByoipPrefixesCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `byoipPrefixes_delete`
pub static BYOIP_PREFIXES_DELETE: Operation = Operation {
    id: "byoipPrefixes_delete",
    method: Method::DELETE,
    path: "/v2/byoip_prefixes/{byoip_prefix_uuid}",
    area: "byoip",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("byoip_prefix_uuid", "client.byoip_prefixes().find_by_name(..)")],
    ..Operation::BASE
};

/// `byoipPrefixes_get`
pub static BYOIP_PREFIXES_GET: Operation = Operation {
    id: "byoipPrefixes_get",
    path: "/v2/byoip_prefixes/{byoip_prefix_uuid}",
    area: "byoip",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ByoipPrefixesGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("byoip_prefix_uuid", "client.byoip_prefixes().find_by_name(..)")],
    ..Operation::BASE
};

/// `byoipPrefixes_list`
pub static BYOIP_PREFIXES_LIST: Operation = Operation {
    id: "byoipPrefixes_list",
    path: "/v2/byoip_prefixes",
    area: "byoip",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "byoip_prefixes", per_page: true }),
    answer: Answer::Json("ByoipPrefixesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `byoipPrefixes_list_resources`
pub static BYOIP_PREFIXES_LIST_RESOURCES: Operation = Operation {
    id: "byoipPrefixes_list_resources",
    path: "/v2/byoip_prefixes/{byoip_prefix_uuid}/ips",
    area: "byoip",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "ips", per_page: true }),
    answer: Answer::Json("ByoipPrefixesListResourcesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("byoip_prefix_uuid", "client.byoip_prefixes().find_by_name(..)")],
    ..Operation::BASE
};

/// `byoipPrefixes_patch`
pub static BYOIP_PREFIXES_PATCH: Operation = Operation {
    id: "byoipPrefixes_patch",
    method: Method::PATCH,
    path: "/v2/byoip_prefixes/{byoip_prefix_uuid}",
    area: "byoip",
    host: &hosts::API,
    request: Some("ByoipPrefixUpdate"),
    answer: Answer::Json("ByoipPrefixesPatchResponse"),
    errors: &[(0, "Error")],
    by_name: &[("byoip_prefix_uuid", "client.byoip_prefixes().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &BYOIP_PREFIXES_CREATE,
    &BYOIP_PREFIXES_DELETE,
    &BYOIP_PREFIXES_GET,
    &BYOIP_PREFIXES_LIST,
    &BYOIP_PREFIXES_LIST_RESOURCES,
    &BYOIP_PREFIXES_PATCH,
];

/// Parameters of [`byoip_prefixes_list`](Client::byoip_prefixes_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixesListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ByoipPrefixesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ByoipPrefixesListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`byoip_prefixes_list_resources`](Client::byoip_prefixes_list_resources).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixesListResourcesParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ByoipPrefixesListResourcesParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ByoipPrefixesListResourcesParams {
    value per_page: i64,
    value page: i64,
});

/// BYOIP Prefixes.
impl Client {
    /// Registers an address prefix in a region, proven by its `signature`; it is answered before validation has finished.
    ///
    /// `POST /v2/byoip_prefixes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_create)
    ///
    /// In the SDK: `client.byoip_prefixes().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ByoipPrefixCreate;
    ///
    /// let body = ByoipPrefixCreate::new("203.11.13.0/24", "nyc3", "<sample-signature>");
    /// let response = client.byoip_prefixes_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_create(&self, body: &types::ByoipPrefixCreate) -> Call<types::ByoipPrefixesCreateResponse> {
        Call::new(&self.0, &BYOIP_PREFIXES_CREATE)
            .json(Some(body))
    }

    /// Releases a brought prefix; it is answered before the work is done.
    ///
    /// `DELETE /v2/byoip_prefixes/{byoip_prefix_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_delete)
    ///
    /// In the SDK: `client.byoip_prefix(id).delete()`.
    ///
    /// - `byoip_prefix_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.byoip_prefixes_delete("f47ac10b-58cc-4372-a567-0e02b2c3d479").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_delete(&self, byoip_prefix_uuid: &str) -> Call<()> {
        Call::new(&self.0, &BYOIP_PREFIXES_DELETE)
            .path("byoip_prefix_uuid", byoip_prefix_uuid)
    }

    /// Returns one brought prefix; `failure_reason` is set if it could not be validated.
    ///
    /// `GET /v2/byoip_prefixes/{byoip_prefix_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_get)
    ///
    /// In the SDK: `client.byoip_prefix(id).get()`.
    ///
    /// - `byoip_prefix_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.byoip_prefixes_get("f47ac10b-58cc-4372-a567-0e02b2c3d479").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_get(&self, byoip_prefix_uuid: &str) -> Call<types::ByoipPrefixesGetResponse> {
        Call::new(&self.0, &BYOIP_PREFIXES_GET)
            .path("byoip_prefix_uuid", byoip_prefix_uuid)
    }

    /// Lists the address prefixes that the account brought along, with their status and validations.
    ///
    /// `GET /v2/byoip_prefixes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_list)
    ///
    /// Paged; the SDK reads all pages with `client.byoip_prefixes().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ByoipPrefixesListParams;
    ///
    /// let response = client
    ///     .byoip_prefixes_list(&ByoipPrefixesListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_list(&self, params: &ByoipPrefixesListParams) -> Call<types::ByoipPrefixesListResponse> {
        Call::new(&self.0, &BYOIP_PREFIXES_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the addresses of a brought prefix that are in use, with the resource each is assigned to.
    ///
    /// `GET /v2/byoip_prefixes/{byoip_prefix_uuid}/ips` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_list_resources)
    ///
    /// Paged; the SDK reads all pages with `client.byoip_prefix(id).resources().list()`.
    ///
    /// - `byoip_prefix_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ByoipPrefixesListResourcesParams;
    ///
    /// let response = client
    ///     .byoip_prefixes_list_resources(
    ///         "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    ///         &ByoipPrefixesListResourcesParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_list_resources(
        &self,
        byoip_prefix_uuid: &str,
        params: &ByoipPrefixesListResourcesParams,
    ) -> Call<types::ByoipPrefixesListResourcesResponse> {
        Call::new(&self.0, &BYOIP_PREFIXES_LIST_RESOURCES)
            .path("byoip_prefix_uuid", byoip_prefix_uuid)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Starts or stops announcing a brought prefix to the internet; the change is accepted first and made later.
    ///
    /// `PATCH /v2/byoip_prefixes/{byoip_prefix_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/BYOIP-Prefixes/operation/byoipPrefixes_patch)
    ///
    /// In the SDK: `client.byoip_prefix(id).update(..)`.
    ///
    /// - `byoip_prefix_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ByoipPrefixUpdate;
    ///
    /// let body = ByoipPrefixUpdate::new().advertise(true);
    /// let response = client
    ///     .byoip_prefixes_patch("f47ac10b-58cc-4372-a567-0e02b2c3d479", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn byoip_prefixes_patch(
        &self,
        byoip_prefix_uuid: &str,
        body: &types::ByoipPrefixUpdate,
    ) -> Call<types::ByoipPrefixesPatchResponse> {
        Call::new(&self.0, &BYOIP_PREFIXES_PATCH)
            .path("byoip_prefix_uuid", byoip_prefix_uuid)
            .json(Some(body))
    }
}
