// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Spaces Keys.
//!
//! Access keys for Spaces, the object storage.
//!
//! Spaces itself speaks the S3 protocol and is not part of this API. These calls make the keys for it, either for
//! everything or with grants to single buckets. A secret is shown once, in the answer that creates the key.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`spaces_key_create`](Client::spaces_key_create) | `POST /v2/spaces/keys` | Creates an access key for Spaces, with grants to buckets or full access, but not both; its `secret_key` is in this answer only | `client.spaces_keys().create(..)` |
//! | [`spaces_key_delete`](Client::spaces_key_delete) | `DELETE /v2/spaces/keys/{access_key}` | Deletes an access key for Spaces, which stops working; the buckets stay | `client.spaces_key(id).delete()` |
//! | [`spaces_key_get`](Client::spaces_key_get) | `GET /v2/spaces/keys/{access_key}` | Returns one access key for Spaces with its grants, without the secret | `client.spaces_key(id).get()` |
//! | [`spaces_key_list`](Client::spaces_key_list) | `GET /v2/spaces/keys` · paged | Lists the access keys for Spaces without their secrets, filtered by name, bucket or permission | `client.spaces_keys().list()` |
//! | [`spaces_key_patch`](Client::spaces_key_patch) | `PATCH /v2/spaces/keys/{access_key}` | Changes the name or the grants of an access key for Spaces and keeps what is not sent; by the document, only the name can change so far | `client.spaces_key(id).update(..)` |
//! | [`spaces_key_update`](Client::spaces_key_update) | `PUT /v2/spaces/keys/{access_key}` | Replaces the name and all grants of an access key for Spaces; the secret stays the same. By the document, only the name can change so far |  |

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

/// `spacesKey_create`
pub static SPACES_KEY_CREATE: Operation = Operation {
    id: "spacesKey_create",
    method: Method::POST,
    path: "/v2/spaces/keys",
    area: "spaces-keys",
    host: &hosts::API,
    request: Some("SpacesKeyRequest"),
    answer: Answer::Json("SpacesKeyCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `spacesKey_delete`
pub static SPACES_KEY_DELETE: Operation = Operation {
    id: "spacesKey_delete",
    method: Method::DELETE,
    path: "/v2/spaces/keys/{access_key}",
    area: "spaces-keys",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("access_key", "client.spaces_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `spacesKey_get`
pub static SPACES_KEY_GET: Operation = Operation {
    id: "spacesKey_get",
    path: "/v2/spaces/keys/{access_key}",
    area: "spaces-keys",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SpacesKeyGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("access_key", "client.spaces_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `spacesKey_list`
pub static SPACES_KEY_LIST: Operation = Operation {
    id: "spacesKey_list",
    path: "/v2/spaces/keys",
    area: "spaces-keys",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "keys", per_page: true }),
    answer: Answer::Json("SpacesKeyListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `spacesKey_patch`
pub static SPACES_KEY_PATCH: Operation = Operation {
    id: "spacesKey_patch",
    method: Method::PATCH,
    path: "/v2/spaces/keys/{access_key}",
    area: "spaces-keys",
    host: &hosts::API,
    request: Some("SpacesKeyRequest"),
    answer: Answer::Json("KeyUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("access_key", "client.spaces_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `spacesKey_update`
pub static SPACES_KEY_UPDATE: Operation = Operation {
    id: "spacesKey_update",
    method: Method::PUT,
    path: "/v2/spaces/keys/{access_key}",
    area: "spaces-keys",
    host: &hosts::API,
    idempotent: true,
    request: Some("SpacesKeyRequest"),
    answer: Answer::Json("KeyUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("access_key", "client.spaces_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &SPACES_KEY_CREATE,
    &SPACES_KEY_DELETE,
    &SPACES_KEY_GET,
    &SPACES_KEY_LIST,
    &SPACES_KEY_PATCH,
    &SPACES_KEY_UPDATE,
];

/// Parameters of [`spaces_key_list`](Client::spaces_key_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacesKeyListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// The field to sort by; it must be set together with `sort_direction`.
    /// Default: `"created_at"`.
    pub sort: Option<String>,
    /// `asc` for the smallest first, `desc` for the largest first; it must be set together with `sort`.
    /// Default: `"desc"`.
    pub sort_direction: Option<String>,
    /// Only keys of this name.
    pub name: Option<String>,
    /// Only keys with a grant for this bucket.
    pub bucket: Option<String>,
    /// Only keys with this permission: `read`, `readwrite`, `fullaccess` or an empty string.
    pub permission: Option<String>,
}

impl SpacesKeyListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SpacesKeyListParams {
    value per_page: i64,
    value page: i64,
    into sort: String,
    into sort_direction: String,
    into name: String,
    into bucket: String,
    into permission: String,
});

/// Spaces Keys.
impl Client {
    /// Creates an access key for Spaces, with grants to buckets or full access, but not both; its `secret_key` is in this answer only.
    ///
    /// `POST /v2/spaces/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_create)
    ///
    /// In the SDK: `client.spaces_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SpacesKeyRequest;
    ///
    /// let body = SpacesKeyRequest::new().name("my-access-key");
    /// let response = client.spaces_key_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_create(&self, body: &types::SpacesKeyRequest) -> Call<types::SpacesKeyCreateResponse> {
        Call::new(&self.0, &SPACES_KEY_CREATE)
            .json(Some(body))
    }

    /// Deletes an access key for Spaces, which stops working; the buckets stay.
    ///
    /// `DELETE /v2/spaces/keys/{access_key}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_delete)
    ///
    /// In the SDK: `client.spaces_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.spaces_key_delete("the access key").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_delete(&self, access_key: &str) -> Call<()> {
        Call::new(&self.0, &SPACES_KEY_DELETE)
            .path("access_key", access_key)
    }

    /// Returns one access key for Spaces with its grants, without the secret.
    ///
    /// `GET /v2/spaces/keys/{access_key}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_get)
    ///
    /// In the SDK: `client.spaces_key(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.spaces_key_get("the access key").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_get(&self, access_key: &str) -> Call<types::SpacesKeyGetResponse> {
        Call::new(&self.0, &SPACES_KEY_GET)
            .path("access_key", access_key)
    }

    /// Lists the access keys for Spaces without their secrets, filtered by name, bucket or permission.
    ///
    /// `GET /v2/spaces/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_list)
    ///
    /// Paged; the SDK reads all pages with `client.spaces_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SpacesKeyListParams;
    ///
    /// let response = client.spaces_key_list(&SpacesKeyListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_list(&self, params: &SpacesKeyListParams) -> Call<types::SpacesKeyListResponse> {
        Call::new(&self.0, &SPACES_KEY_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("sort", &params.sort)
            .query("sort_direction", &params.sort_direction)
            .query("name", &params.name)
            .query("bucket", &params.bucket)
            .query("permission", &params.permission)
    }

    /// Changes the name or the grants of an access key for Spaces and keeps what is not sent; by the document, only the name can change so far.
    ///
    /// `PATCH /v2/spaces/keys/{access_key}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_patch)
    ///
    /// In the SDK: `client.spaces_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SpacesKeyRequest;
    ///
    /// let body = SpacesKeyRequest::new().name("my-access-key");
    /// let response = client.spaces_key_patch("the access key", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_patch(
        &self,
        access_key: &str,
        body: &types::SpacesKeyRequest,
    ) -> Call<types::KeyUpdateResponse> {
        Call::new(&self.0, &SPACES_KEY_PATCH)
            .path("access_key", access_key)
            .json(Some(body))
    }

    /// Replaces the name and all grants of an access key for Spaces; the secret stays the same. By the document, only the name can change so far.
    ///
    /// `PUT /v2/spaces/keys/{access_key}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Spaces-Keys/operation/spacesKey_update)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SpacesKeyRequest;
    ///
    /// let body = SpacesKeyRequest::new().name("my-access-key");
    /// let response = client.spaces_key_update("the access key", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn spaces_key_update(
        &self,
        access_key: &str,
        body: &types::SpacesKeyRequest,
    ) -> Call<types::KeyUpdateResponse> {
        Call::new(&self.0, &SPACES_KEY_UPDATE)
            .path("access_key", access_key)
            .json(Some(body))
    }
}
