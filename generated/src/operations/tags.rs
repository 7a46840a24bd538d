// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Tags.
//!
//! Labels that group resources for filters, firewalls and actions.
//!
//! A tag is known by its name, and any number of resources can carry it. Droplets are listed, acted on and destroyed
//! by tag; firewalls and load balancers pick their droplets by it. Deleting a tag leaves the resources as they are.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`tags_assign_resources`](Client::tags_assign_resources) | `POST /v2/tags/{tag_id}/resources` | Puts a tag on droplets, databases, images, volumes or snapshots of volumes, each named by its id and type; needs `tag:create` and the scope to update them | `client.tag(name).add(..)` |
//! | [`tags_create`](Client::tags_create) | `POST /v2/tags` | Creates a tag; most resources can also be tagged as they are created | `client.tags().create(..)` |
//! | [`tags_delete`](Client::tags_delete) | `DELETE /v2/tags/{tag_id}` | Deletes a tag and takes it off all resources, which stay as they are | `client.tag(name).delete()` |
//! | [`tags_get`](Client::tags_get) | `GET /v2/tags/{tag_id}` | Returns one tag by its name, with how many resources of each kind carry it | `client.tag(name).get()` |
//! | [`tags_list`](Client::tags_list) | `GET /v2/tags` · paged | Lists the tags of the account, with how many resources of each kind carry them | `client.tags().list()` |
//! | [`tags_unassign_resources`](Client::tags_unassign_resources) | `DELETE /v2/tags/{tag_id}/resources` | Takes a tag off the given resources, each named by its id and type; needs `tag:delete` and the scope to update them | `client.tag(name).remove(..)` |

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

/// `tags_assign_resources`
pub static TAGS_ASSIGN_RESOURCES: Operation = Operation {
    id: "tags_assign_resources",
    method: Method::POST,
    path: "/v2/tags/{tag_id}/resources",
    area: "tags",
    host: &hosts::API,
    idempotent: true,
    request: Some("TagResourcesRequest"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `tags_create`
pub static TAGS_CREATE: Operation = Operation {
    id: "tags_create",
    method: Method::POST,
    path: "/v2/tags",
    area: "tags",
    host: &hosts::API,
    request: Some("TagCreate"),
    answer: Answer::Json("TagsCreateResponse"),
    errors: &[(400, "ErrorWithRootCauses"), (0, "Error")],
    ..Operation::BASE
};

/// `tags_delete`
pub static TAGS_DELETE: Operation = Operation {
    id: "tags_delete",
    method: Method::DELETE,
    path: "/v2/tags/{tag_id}",
    area: "tags",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `tags_get`
pub static TAGS_GET: Operation = Operation {
    id: "tags_get",
    path: "/v2/tags/{tag_id}",
    area: "tags",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("TagsGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `tags_list`
pub static TAGS_LIST: Operation = Operation {
    id: "tags_list",
    path: "/v2/tags",
    area: "tags",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "tags", per_page: true }),
    answer: Answer::Json("TagsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `tags_unassign_resources`
pub static TAGS_UNASSIGN_RESOURCES: Operation = Operation {
    id: "tags_unassign_resources",
    method: Method::DELETE,
    path: "/v2/tags/{tag_id}/resources",
    area: "tags",
    host: &hosts::API,
    idempotent: true,
    request: Some("TagResourcesRequest"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &TAGS_ASSIGN_RESOURCES,
    &TAGS_CREATE,
    &TAGS_DELETE,
    &TAGS_GET,
    &TAGS_LIST,
    &TAGS_UNASSIGN_RESOURCES,
];

/// Parameters of [`tags_list`](Client::tags_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TagsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl TagsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(TagsListParams {
    value per_page: i64,
    value page: i64,
});

/// Tags.
impl Client {
    /// Puts a tag on droplets, databases, images, volumes or snapshots of volumes, each named by its id and type; needs `tag:create` and the scope to update them.
    ///
    /// `POST /v2/tags/{tag_id}/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_assign_resources)
    ///
    /// In the SDK: `client.tag(name).add(..)`.
    ///
    /// - `tag_id`: At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{TagResource, TagResourceType, TagResourcesRequest};
    ///
    /// let body = TagResourcesRequest::new([
    ///     TagResource::new()
    ///         .resource_type(TagResourceType::Volume)
    ///         .resource_id("3d80cb72-342b-4aaa-b92e-4e4abb24a933"),
    /// ]);
    /// client.tags_assign_resources("awesome", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_assign_resources(&self, tag_id: &str, body: &types::TagResourcesRequest) -> Call<()> {
        Call::new(&self.0, &TAGS_ASSIGN_RESOURCES)
            .path("tag_id", tag_id)
            .json(Some(body))
    }

    /// Creates a tag; most resources can also be tagged as they are created.
    ///
    /// `POST /v2/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_create)
    ///
    /// In the SDK: `client.tags().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::TagCreate;
    ///
    /// let body = TagCreate::new().name("extra-awesome");
    /// let response = client.tags_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_create(&self, body: &types::TagCreate) -> Call<types::TagsCreateResponse> {
        Call::new(&self.0, &TAGS_CREATE)
            .json(Some(body))
    }

    /// Deletes a tag and takes it off all resources, which stay as they are.
    ///
    /// `DELETE /v2/tags/{tag_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_delete)
    ///
    /// In the SDK: `client.tag(name).delete()`.
    ///
    /// - `tag_id`: At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.tags_delete("awesome").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_delete(&self, tag_id: &str) -> Call<()> {
        Call::new(&self.0, &TAGS_DELETE)
            .path("tag_id", tag_id)
    }

    /// Returns one tag by its name, with how many resources of each kind carry it.
    ///
    /// `GET /v2/tags/{tag_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_get)
    ///
    /// In the SDK: `client.tag(name).get()`.
    ///
    /// - `tag_id`: At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.tags_get("awesome").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_get(&self, tag_id: &str) -> Call<types::TagsGetResponse> {
        Call::new(&self.0, &TAGS_GET)
            .path("tag_id", tag_id)
    }

    /// Lists the tags of the account, with how many resources of each kind carry them.
    ///
    /// `GET /v2/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_list)
    ///
    /// Paged; the SDK reads all pages with `client.tags().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::TagsListParams;
    ///
    /// let response = client.tags_list(&TagsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_list(&self, params: &TagsListParams) -> Call<types::TagsListResponse> {
        Call::new(&self.0, &TAGS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Takes a tag off the given resources, each named by its id and type; needs `tag:delete` and the scope to update them.
    ///
    /// `DELETE /v2/tags/{tag_id}/resources` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Tags/operation/tags_unassign_resources)
    ///
    /// In the SDK: `client.tag(name).remove(..)`.
    ///
    /// - `tag_id`: At most `255` characters. Pattern: `^[a-zA-Z0-9_\-\:]+$`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{TagResource, TagResourceType, TagResourcesRequest};
    ///
    /// let body = TagResourcesRequest::new([
    ///     TagResource::new()
    ///         .resource_type(TagResourceType::Volume)
    ///         .resource_id("3d80cb72-342b-4aaa-b92e-4e4abb24a933"),
    /// ]);
    /// client.tags_unassign_resources("awesome", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tags_unassign_resources(&self, tag_id: &str, body: &types::TagResourcesRequest) -> Call<()> {
        Call::new(&self.0, &TAGS_UNASSIGN_RESOURCES)
            .path("tag_id", tag_id)
            .json(Some(body))
    }
}
