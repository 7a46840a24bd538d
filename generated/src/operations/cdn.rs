// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Spaces CDN.
//!
//! Caches near the visitors, in front of Spaces buckets.
//!
//! An endpoint serves the files of one bucket, its origin, from a network of caches. The cache lifetime can be chosen,
//! and a domain of your own used with a certificate. Files that changed can be purged before their time; calls to this
//! area are limited to five in ten seconds.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`cdn_create_endpoint`](Client::cdn_create_endpoint) | `POST /v2/cdn/endpoints` | Creates a CDN endpoint in front of a Spaces bucket, optionally under a domain and certificate of your own | `client.cdn_endpoints().create(..)` |
//! | [`cdn_delete_endpoint`](Client::cdn_delete_endpoint) | `DELETE /v2/cdn/endpoints/{cdn_id}` | Deletes a CDN endpoint; the bucket behind it stays | `client.cdn_endpoint(id).delete()` |
//! | [`cdn_get_endpoint`](Client::cdn_get_endpoint) | `GET /v2/cdn/endpoints/{cdn_id}` | Returns one CDN endpoint by its id, with its origin and `ttl` | `client.cdn_endpoint(id).get()` |
//! | [`cdn_list_endpoints`](Client::cdn_list_endpoints) | `GET /v2/cdn/endpoints` · paged | Lists the CDN endpoints of the account; calls to this area are limited to 5 in 10 seconds | `client.cdn_endpoints().list()` |
//! | [`cdn_purge_cache`](Client::cdn_purge_cache) | `DELETE /v2/cdn/endpoints/{cdn_id}/cache` | Removes files from the cache of a CDN endpoint, by path or pattern; at most 50 names in 20 seconds | `client.cdn_endpoint(id).purge(..)` |
//! | [`cdn_update_endpoints`](Client::cdn_update_endpoints) | `PUT /v2/cdn/endpoints/{cdn_id}` | Changes the cache lifetime, certificate or custom domain of a CDN endpoint | `client.cdn_endpoint(id).update()` |

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

/// `cdn_create_endpoint`
pub static CDN_CREATE_ENDPOINT: Operation = Operation {
    id: "cdn_create_endpoint",
    method: Method::POST,
    path: "/v2/cdn/endpoints",
    area: "cdn",
    host: &hosts::API,
    request: Some("CdnEndpointCreate"),
    answer: Answer::Json("ExistingEndpointResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `cdn_delete_endpoint`
pub static CDN_DELETE_ENDPOINT: Operation = Operation {
    id: "cdn_delete_endpoint",
    method: Method::DELETE,
    path: "/v2/cdn/endpoints/{cdn_id}",
    area: "cdn",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `cdn_get_endpoint`
pub static CDN_GET_ENDPOINT: Operation = Operation {
    id: "cdn_get_endpoint",
    path: "/v2/cdn/endpoints/{cdn_id}",
    area: "cdn",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ExistingEndpointResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `cdn_list_endpoints`
pub static CDN_LIST_ENDPOINTS: Operation = Operation {
    id: "cdn_list_endpoints",
    path: "/v2/cdn/endpoints",
    area: "cdn",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "endpoints", per_page: true }),
    answer: Answer::Json("CdnListEndpointsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `cdn_purge_cache`
pub static CDN_PURGE_CACHE: Operation = Operation {
    id: "cdn_purge_cache",
    method: Method::DELETE,
    path: "/v2/cdn/endpoints/{cdn_id}/cache",
    area: "cdn",
    host: &hosts::API,
    idempotent: true,
    request: Some("CdnPurge"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `cdn_update_endpoints`
pub static CDN_UPDATE_ENDPOINTS: Operation = Operation {
    id: "cdn_update_endpoints",
    method: Method::PUT,
    path: "/v2/cdn/endpoints/{cdn_id}",
    area: "cdn",
    host: &hosts::API,
    idempotent: true,
    request: Some("CdnEndpointUpdate"),
    answer: Answer::Json("ExistingEndpointResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &CDN_CREATE_ENDPOINT,
    &CDN_DELETE_ENDPOINT,
    &CDN_GET_ENDPOINT,
    &CDN_LIST_ENDPOINTS,
    &CDN_PURGE_CACHE,
    &CDN_UPDATE_ENDPOINTS,
];

/// Parameters of [`cdn_list_endpoints`](Client::cdn_list_endpoints).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CdnListEndpointsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl CdnListEndpointsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CdnListEndpointsParams {
    value per_page: i64,
    value page: i64,
});

/// Spaces CDN.
impl Client {
    /// Creates a CDN endpoint in front of a Spaces bucket, optionally under a domain and certificate of your own.
    ///
    /// `POST /v2/cdn/endpoints` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_create_endpoint)
    ///
    /// In the SDK: `client.cdn_endpoints().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CdnEndpointCreate;
    ///
    /// let body = CdnEndpointCreate::new("static-images.nyc3.digitaloceanspaces.com").ttl(3600);
    /// let response = client.cdn_create_endpoint(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_create_endpoint(&self, body: &types::CdnEndpointCreate) -> Call<types::ExistingEndpointResponse> {
        Call::new(&self.0, &CDN_CREATE_ENDPOINT)
            .json(Some(body))
    }

    /// Deletes a CDN endpoint; the bucket behind it stays.
    ///
    /// `DELETE /v2/cdn/endpoints/{cdn_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_delete_endpoint)
    ///
    /// In the SDK: `client.cdn_endpoint(id).delete()`.
    ///
    /// - `cdn_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.cdn_delete_endpoint("19f06b6a-3ace-4315-b086-499a0e521b76").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_delete_endpoint(&self, cdn_id: &str) -> Call<()> {
        Call::new(&self.0, &CDN_DELETE_ENDPOINT)
            .path("cdn_id", cdn_id)
    }

    /// Returns one CDN endpoint by its id, with its origin and `ttl`.
    ///
    /// `GET /v2/cdn/endpoints/{cdn_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_get_endpoint)
    ///
    /// In the SDK: `client.cdn_endpoint(id).get()`.
    ///
    /// - `cdn_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.cdn_get_endpoint("19f06b6a-3ace-4315-b086-499a0e521b76").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_get_endpoint(&self, cdn_id: &str) -> Call<types::ExistingEndpointResponse> {
        Call::new(&self.0, &CDN_GET_ENDPOINT)
            .path("cdn_id", cdn_id)
    }

    /// Lists the CDN endpoints of the account; calls to this area are limited to 5 in 10 seconds.
    ///
    /// `GET /v2/cdn/endpoints` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_list_endpoints)
    ///
    /// Paged; the SDK reads all pages with `client.cdn_endpoints().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::CdnListEndpointsParams;
    ///
    /// let response = client
    ///     .cdn_list_endpoints(&CdnListEndpointsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_list_endpoints(&self, params: &CdnListEndpointsParams) -> Call<types::CdnListEndpointsResponse> {
        Call::new(&self.0, &CDN_LIST_ENDPOINTS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Removes files from the cache of a CDN endpoint, by path or pattern; at most 50 names in 20 seconds.
    ///
    /// `DELETE /v2/cdn/endpoints/{cdn_id}/cache` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_purge_cache)
    ///
    /// In the SDK: `client.cdn_endpoint(id).purge(..)`.
    ///
    /// - `cdn_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CdnPurge;
    ///
    /// let body = CdnPurge::new(["path/to/image.png"]);
    /// client.cdn_purge_cache("19f06b6a-3ace-4315-b086-499a0e521b76", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_purge_cache(&self, cdn_id: &str, body: &types::CdnPurge) -> Call<()> {
        Call::new(&self.0, &CDN_PURGE_CACHE)
            .path("cdn_id", cdn_id)
            .json(Some(body))
    }

    /// Changes the cache lifetime, certificate or custom domain of a CDN endpoint.
    ///
    /// `PUT /v2/cdn/endpoints/{cdn_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/CDN-Endpoints/operation/cdn_update_endpoints)
    ///
    /// In the SDK: `client.cdn_endpoint(id).update()`.
    ///
    /// - `cdn_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::CdnEndpointUpdate;
    ///
    /// let body = CdnEndpointUpdate::new().ttl(3600).custom_domain("static.example.com");
    /// let response = client
    ///     .cdn_update_endpoints("19f06b6a-3ace-4315-b086-499a0e521b76", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn cdn_update_endpoints(
        &self,
        cdn_id: &str,
        body: &types::CdnEndpointUpdate,
    ) -> Call<types::ExistingEndpointResponse> {
        Call::new(&self.0, &CDN_UPDATE_ENDPOINTS)
            .path("cdn_id", cdn_id)
            .json(Some(body))
    }
}
