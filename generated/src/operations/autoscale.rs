// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Droplet Autoscale Pools.
//!
//! Groups of equal droplets that grow and shrink automatically.
//!
//! A pool makes droplets from one template, either a fixed number of them or as many as keep CPU or memory use near a
//! target. Each pool has a history of its scaling steps and a list of its members. A pool can be deleted alone or
//! together with its droplets, so choose the call with care.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`autoscalepools_create`](Client::autoscalepools_create) | `POST /v2/droplets/autoscale` | Creates an autoscale pool and answers at once; its droplets are then built from the template and billed | `client.autoscale_pools().create(..)` |
//! | [`autoscalepools_delete`](Client::autoscalepools_delete) | `DELETE /v2/droplets/autoscale/{autoscale_pool_id}` | Deletes an autoscale pool but not its droplets, which stay and go on being billed | `client.autoscale_pool(id).delete()` |
//! | [`autoscalepools_delete_dangerous`](Client::autoscalepools_delete_dangerous) | `DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous` | Deletes an autoscale pool and destroys all of its droplets; the `X-Dangerous` header must confirm it | `client.autoscale_pool(id).delete_with_droplets()` |
//! | [`autoscalepools_get`](Client::autoscalepools_get) | `GET /v2/droplets/autoscale/{autoscale_pool_id}` | Returns one autoscale pool with its configuration, droplet template and current use | `client.autoscale_pool(id).get()`, … |
//! | [`autoscalepools_list`](Client::autoscalepools_list) | `GET /v2/droplets/autoscale` · paged | Lists the autoscale pools of the account, optionally only those with a given `name` | `client.autoscale_pools().list()`, … |
//! | [`autoscalepools_list_history`](Client::autoscalepools_list_history) | `GET /v2/droplets/autoscale/{autoscale_pool_id}/history` · paged | Lists the scaling events of an autoscale pool, with the counts before and after and the reason | `client.autoscale_pool(id).history_entries().list()` |
//! | [`autoscalepools_list_members`](Client::autoscalepools_list_members) | `GET /v2/droplets/autoscale/{autoscale_pool_id}/members` · paged | Lists the droplets of an autoscale pool, with the health and load of each | `client.autoscale_pool(id).members().list()` |
//! | [`autoscalepools_update`](Client::autoscalepools_update) | `PUT /v2/droplets/autoscale/{autoscale_pool_id}` | Replaces the name, configuration and droplet template of an autoscale pool; its droplets follow afterwards | `client.autoscale_pool(id).update(..)`, … |

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

/// `autoscalepools_create`
pub static AUTOSCALEPOOLS_CREATE: Operation = Operation {
    id: "autoscalepools_create",
    method: Method::POST,
    path: "/v2/droplets/autoscale",
    area: "autoscale",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("AutoscalePoolCreate"),
    answer: Answer::Json("AutoscalePoolCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `autoscalepools_delete`
pub static AUTOSCALEPOOLS_DELETE: Operation = Operation {
    id: "autoscalepools_delete",
    method: Method::DELETE,
    path: "/v2/droplets/autoscale/{autoscale_pool_id}",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    missing: &["autoscale group with id * not found"],
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `autoscalepools_delete_dangerous`
pub static AUTOSCALEPOOLS_DELETE_DANGEROUS: Operation = Operation {
    id: "autoscalepools_delete_dangerous",
    method: Method::DELETE,
    path: "/v2/droplets/autoscale/{autoscale_pool_id}/dangerous",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    missing: &["autoscale group with id * not found"],
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `autoscalepools_get`
pub static AUTOSCALEPOOLS_GET: Operation = Operation {
    id: "autoscalepools_get",
    path: "/v2/droplets/autoscale/{autoscale_pool_id}",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    missing: &["autoscale group with id * not found"],
    answer: Answer::Json("AutoscalepoolsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `autoscalepools_list`
pub static AUTOSCALEPOOLS_LIST: Operation = Operation {
    id: "autoscalepools_list",
    path: "/v2/droplets/autoscale",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "autoscale_pools", per_page: true }),
    answer: Answer::Json("AutoscalepoolsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `autoscalepools_list_history`
pub static AUTOSCALEPOOLS_LIST_HISTORY: Operation = Operation {
    id: "autoscalepools_list_history",
    path: "/v2/droplets/autoscale/{autoscale_pool_id}/history",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    missing: &["autoscale group with id * not found"],
    paging: Some(Paging::Numbered { items: "history", per_page: true }),
    answer: Answer::Json("AutoscalepoolsListHistoryResponse"),
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `autoscalepools_list_members`
pub static AUTOSCALEPOOLS_LIST_MEMBERS: Operation = Operation {
    id: "autoscalepools_list_members",
    path: "/v2/droplets/autoscale/{autoscale_pool_id}/members",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    missing: &["autoscale group with id * not found"],
    paging: Some(Paging::Numbered { items: "droplets", per_page: true }),
    answer: Answer::Json("AutoscalepoolsListMembersResponse"),
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// `autoscalepools_update`
pub static AUTOSCALEPOOLS_UPDATE: Operation = Operation {
    id: "autoscalepools_update",
    method: Method::PUT,
    path: "/v2/droplets/autoscale/{autoscale_pool_id}",
    area: "autoscale",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    missing: &["autoscale group with id * not found"],
    request: Some("AutoscalePoolCreate"),
    answer: Answer::Json("AutoscalePoolCreateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("autoscale_pool_id", "client.autoscale_pools().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &AUTOSCALEPOOLS_CREATE,
    &AUTOSCALEPOOLS_DELETE,
    &AUTOSCALEPOOLS_DELETE_DANGEROUS,
    &AUTOSCALEPOOLS_GET,
    &AUTOSCALEPOOLS_LIST,
    &AUTOSCALEPOOLS_LIST_HISTORY,
    &AUTOSCALEPOOLS_LIST_MEMBERS,
    &AUTOSCALEPOOLS_UPDATE,
];

/// Parameters of [`autoscalepools_delete_dangerous`](Client::autoscalepools_delete_dangerous).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsDeleteDangerousParams {
    /// Must be `true`, to confirm that the pool is destroyed with all of its droplets, which can't be undone.
    pub x_dangerous: bool,
}

impl AutoscalepoolsDeleteDangerousParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new(x_dangerous: bool) -> Self {
        Self {
            x_dangerous,
        }
    }
}

/// Parameters of [`autoscalepools_list`](Client::autoscalepools_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only the pool of this name.
    pub name: Option<String>,
}

impl AutoscalepoolsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AutoscalepoolsListParams {
    value per_page: i64,
    value page: i64,
    into name: String,
});

/// Parameters of [`autoscalepools_list_history`](Client::autoscalepools_list_history).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListHistoryParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl AutoscalepoolsListHistoryParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AutoscalepoolsListHistoryParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`autoscalepools_list_members`](Client::autoscalepools_list_members).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoscalepoolsListMembersParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl AutoscalepoolsListMembersParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AutoscalepoolsListMembersParams {
    value per_page: i64,
    value page: i64,
});

/// Droplet Autoscale Pools.
impl Client {
    /// Creates an autoscale pool and answers at once; its droplets are then built from the template and billed.
    ///
    /// `POST /v2/droplets/autoscale` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_create)
    ///
    /// In the SDK: `client.autoscale_pools().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AutoscalePoolCreate, AutoscalePoolCreateConfig, AutoscalePoolDropletTemplate,
    ///     AutoscalePoolStaticConfig,
    /// };
    ///
    /// let body = AutoscalePoolCreate::new(
    ///     "my-autoscale-pool",
    ///     AutoscalePoolCreateConfig::Static(AutoscalePoolStaticConfig::new(3)),
    ///     AutoscalePoolDropletTemplate::new(
    ///         "tor1",
    ///         "c-2",
    ///         "ubuntu-20-04-x64",
    ///         ["88:66:90:d2:68:d5:b5:85:e3:26:26:11:31:57:e6:f8"],
    ///     ),
    /// );
    /// let response = client.autoscalepools_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn autoscalepools_create<'a>(
        &self,
        body: impl Into<Option<&'a types::AutoscalePoolCreate>>,
    ) -> Call<types::AutoscalePoolCreateResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_CREATE)
            .json(body.into())
    }

    /// Deletes an autoscale pool but not its droplets, which stay and go on being billed.
    ///
    /// `DELETE /v2/droplets/autoscale/{autoscale_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_delete)
    ///
    /// In the SDK: `client.autoscale_pool(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.autoscalepools_delete("0d3db13e-a604-4944-9827-7ec2642d32ac").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_delete(&self, autoscale_pool_id: &str) -> Call<()> {
        Call::new(&self.0, &AUTOSCALEPOOLS_DELETE)
            .path("autoscale_pool_id", autoscale_pool_id)
    }

    /// Deletes an autoscale pool and destroys all of its droplets; the `X-Dangerous` header must confirm it.
    ///
    /// `DELETE /v2/droplets/autoscale/{autoscale_pool_id}/dangerous` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_delete_dangerous)
    ///
    /// In the SDK: `client.autoscale_pool(id).delete_with_droplets()`.
    ///
    /// - `x_dangerous`: Must be `true`, to confirm that the pool is destroyed with all of its droplets, which can't be undone.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AutoscalepoolsDeleteDangerousParams;
    ///
    /// client
    ///     .autoscalepools_delete_dangerous(
    ///         "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///         &AutoscalepoolsDeleteDangerousParams::new(true),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_delete_dangerous(
        &self,
        autoscale_pool_id: &str,
        params: &AutoscalepoolsDeleteDangerousParams,
    ) -> Call<()> {
        Call::new(&self.0, &AUTOSCALEPOOLS_DELETE_DANGEROUS)
            .path("autoscale_pool_id", autoscale_pool_id)
            .parameter_header("x-dangerous", &params.x_dangerous)
    }

    /// Returns one autoscale pool with its configuration, droplet template and current use.
    ///
    /// `GET /v2/droplets/autoscale/{autoscale_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_get)
    ///
    /// In the SDK: `client.autoscale_pool(id).get()`, `client.autoscale_pool(id).find()`, `client.autoscale_pool(id).wait()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.autoscalepools_get("0d3db13e-a604-4944-9827-7ec2642d32ac").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_get(&self, autoscale_pool_id: &str) -> Call<types::AutoscalepoolsGetResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_GET)
            .path("autoscale_pool_id", autoscale_pool_id)
    }

    /// Lists the autoscale pools of the account, optionally only those with a given `name`.
    ///
    /// `GET /v2/droplets/autoscale` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_list)
    ///
    /// Paged; the SDK reads all pages with `client.autoscale_pools().list()`, `client.autoscale_pools().find_by_name(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AutoscalepoolsListParams;
    ///
    /// let response = client
    ///     .autoscalepools_list(&AutoscalepoolsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_list(&self, params: &AutoscalepoolsListParams) -> Call<types::AutoscalepoolsListResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("name", &params.name)
    }

    /// Lists the scaling events of an autoscale pool, with the counts before and after and the reason.
    ///
    /// `GET /v2/droplets/autoscale/{autoscale_pool_id}/history` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_list_history)
    ///
    /// Paged; the SDK reads all pages with `client.autoscale_pool(id).history_entries().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AutoscalepoolsListHistoryParams;
    ///
    /// let response = client
    ///     .autoscalepools_list_history(
    ///         "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///         &AutoscalepoolsListHistoryParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_list_history(
        &self,
        autoscale_pool_id: &str,
        params: &AutoscalepoolsListHistoryParams,
    ) -> Call<types::AutoscalepoolsListHistoryResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_LIST_HISTORY)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("autoscale_pool_id", autoscale_pool_id)
    }

    /// Lists the droplets of an autoscale pool, with the health and load of each.
    ///
    /// `GET /v2/droplets/autoscale/{autoscale_pool_id}/members` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_list_members)
    ///
    /// Paged; the SDK reads all pages with `client.autoscale_pool(id).members().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AutoscalepoolsListMembersParams;
    ///
    /// let response = client
    ///     .autoscalepools_list_members(
    ///         "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///         &AutoscalepoolsListMembersParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn autoscalepools_list_members(
        &self,
        autoscale_pool_id: &str,
        params: &AutoscalepoolsListMembersParams,
    ) -> Call<types::AutoscalepoolsListMembersResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_LIST_MEMBERS)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .path("autoscale_pool_id", autoscale_pool_id)
    }

    /// Replaces the name, configuration and droplet template of an autoscale pool; its droplets follow afterwards.
    ///
    /// `PUT /v2/droplets/autoscale/{autoscale_pool_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplet-Autoscale-Pools/operation/autoscalepools_update)
    ///
    /// In the SDK: `client.autoscale_pool(id).update(..)`, `client.autoscale_pool(id).scale(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AutoscalePoolCreate, AutoscalePoolCreateConfig, AutoscalePoolDropletTemplate,
    ///     AutoscalePoolStaticConfig,
    /// };
    ///
    /// let body = AutoscalePoolCreate::new(
    ///     "my-autoscale-pool",
    ///     AutoscalePoolCreateConfig::Static(AutoscalePoolStaticConfig::new(3)),
    ///     AutoscalePoolDropletTemplate::new(
    ///         "tor1",
    ///         "c-2",
    ///         "ubuntu-20-04-x64",
    ///         ["88:66:90:d2:68:d5:b5:85:e3:26:26:11:31:57:e6:f8"],
    ///     ),
    /// );
    /// let response = client
    ///     .autoscalepools_update("0d3db13e-a604-4944-9827-7ec2642d32ac", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn autoscalepools_update<'a>(
        &self,
        autoscale_pool_id: &str,
        body: impl Into<Option<&'a types::AutoscalePoolCreate>>,
    ) -> Call<types::AutoscalePoolCreateResponse> {
        Call::new(&self.0, &AUTOSCALEPOOLS_UPDATE)
            .path("autoscale_pool_id", autoscale_pool_id)
            .json(body.into())
    }
}
