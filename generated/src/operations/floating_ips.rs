// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Floating IPs.
//!
//! Public IPv4 addresses that move between droplets, under their older name.
//!
//! Floating addresses and reserved IPv4 addresses are the same thing; new code should use the reserved ones. An
//! address belongs to a region and points to at most one droplet there. Assigning and unassigning are actions, read
//! under the path of the address.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`floating_ips_action_get`](Client::floating_ips_action_get) | `GET /v2/floating_ips/{floating_ip}/actions/{action_id}` | Returns one action of a floating address; poll its `status` until it is `completed` or `errored` | `client.floating_ip(address).action(id).get()` |
//! | [`floating_ips_action_list`](Client::floating_ips_action_list) | `GET /v2/floating_ips/{floating_ip}/actions` · paged | Lists the actions that were run on a floating address | `client.floating_ip(address).actions().list()`, … |
//! | [`floating_ips_action_post`](Client::floating_ips_action_post) | `POST /v2/floating_ips/{floating_ip}/actions` | Assigns a floating address to a droplet or unassigns it, by `type`, and answers with an action in progress | `client.floating_ip(address).act(..)`, … |
//! | [`floating_ips_create`](Client::floating_ips_create) | `POST /v2/floating_ips` | Reserves a floating address for a region, or assigns it to a droplet at once through an action in `links` | `client.floating_ips().create(..)`, … |
//! | [`floating_ips_delete`](Client::floating_ips_delete) | `DELETE /v2/floating_ips/{floating_ip}` | Gives a floating address back; getting the same one again is not certain | `client.floating_ip(address).delete()` |
//! | [`floating_ips_get`](Client::floating_ips_get) | `GET /v2/floating_ips/{floating_ip}` | Returns one floating address with the droplet that it points to, if any | `client.floating_ip(address).get()` |
//! | [`floating_ips_list`](Client::floating_ips_list) | `GET /v2/floating_ips` · paged | Lists the floating addresses of the account; they are the older name of reserved IPv4 addresses | `client.floating_ips().list()` |

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

/// `floatingIPsAction_get`
pub static FLOATING_IPS_ACTION_GET: Operation = Operation {
    id: "floatingIPsAction_get",
    path: "/v2/floating_ips/{floating_ip}/actions/{action_id}",
    area: "floating-ips",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("FloatingIpActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPsAction_list`
pub static FLOATING_IPS_ACTION_LIST: Operation = Operation {
    id: "floatingIPsAction_list",
    path: "/v2/floating_ips/{floating_ip}/actions",
    area: "floating-ips",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("FloatingIpsActionListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPsAction_post`
pub static FLOATING_IPS_ACTION_POST: Operation = Operation {
    id: "floatingIPsAction_post",
    method: Method::POST,
    path: "/v2/floating_ips/{floating_ip}/actions",
    area: "floating-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("FloatingIpsActionPostBody"),
    answer: Answer::Json("FloatingIpActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPs_create`
pub static FLOATING_IPS_CREATE: Operation = Operation {
    id: "floatingIPs_create",
    method: Method::POST,
    path: "/v2/floating_ips",
    area: "floating-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("FloatingIpCreate"),
    answer: Answer::Json("FloatingIpsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPs_delete`
pub static FLOATING_IPS_DELETE: Operation = Operation {
    id: "floatingIPs_delete",
    method: Method::DELETE,
    path: "/v2/floating_ips/{floating_ip}",
    area: "floating-ips",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPs_get`
pub static FLOATING_IPS_GET: Operation = Operation {
    id: "floatingIPs_get",
    path: "/v2/floating_ips/{floating_ip}",
    area: "floating-ips",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("FloatingIpsGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `floatingIPs_list`
pub static FLOATING_IPS_LIST: Operation = Operation {
    id: "floatingIPs_list",
    path: "/v2/floating_ips",
    area: "floating-ips",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "floating_ips", per_page: true }),
    answer: Answer::Json("FloatingIpsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &FLOATING_IPS_ACTION_GET,
    &FLOATING_IPS_ACTION_LIST,
    &FLOATING_IPS_ACTION_POST,
    &FLOATING_IPS_CREATE,
    &FLOATING_IPS_DELETE,
    &FLOATING_IPS_GET,
    &FLOATING_IPS_LIST,
];

/// Parameters of [`floating_ips_action_list`](Client::floating_ips_action_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpsActionListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl FloatingIpsActionListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FloatingIpsActionListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`floating_ips_list`](Client::floating_ips_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl FloatingIpsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FloatingIpsListParams {
    value per_page: i64,
    value page: i64,
});

/// Floating IPs.
impl Client {
    /// Returns one action of a floating address; poll its `status` until it is `completed` or `errored`.
    ///
    /// `GET /v2/floating_ips/{floating_ip}/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IP-Actions/operation/floatingIPsAction_get)
    ///
    /// In the SDK: `client.floating_ip(address).action(id).get()`.
    ///
    /// - `floating_ip`: Format: ipv4.
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.floating_ips_action_get("45.55.96.47", 36804636).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_action_get(&self, floating_ip: &str, action_id: i64) -> Call<types::FloatingIpActionResponse> {
        Call::new(&self.0, &FLOATING_IPS_ACTION_GET)
            .path("floating_ip", floating_ip)
            .path("action_id", &action_id)
    }

    /// Lists the actions that were run on a floating address.
    ///
    /// `GET /v2/floating_ips/{floating_ip}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IP-Actions/operation/floatingIPsAction_list)
    ///
    /// Paged; the SDK reads all pages with `client.floating_ip(address).actions().list()`, `client.floating_ip(address).current_action()`, `client.floating_ip(address).last_action()`, and others like them.
    ///
    /// - `floating_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::FloatingIpsActionListParams;
    ///
    /// let response = client
    ///     .floating_ips_action_list(
    ///         "45.55.96.47",
    ///         &FloatingIpsActionListParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_action_list(
        &self,
        floating_ip: &str,
        params: &FloatingIpsActionListParams,
    ) -> Call<types::FloatingIpsActionListResponse> {
        Call::new(&self.0, &FLOATING_IPS_ACTION_LIST)
            .path("floating_ip", floating_ip)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Assigns a floating address to a droplet or unassigns it, by `type`, and answers with an action in progress.
    ///
    /// `POST /v2/floating_ips/{floating_ip}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IP-Actions/operation/floatingIPsAction_post)
    ///
    /// In the SDK: `client.floating_ip(address).act(..)`, `client.floating_ip(address).assign(..)`, `client.floating_ip(address).unassign()`.
    ///
    /// - `floating_ip`: Format: ipv4.
    ///
    /// The body is one of the variants of [`FloatingIpsActionPostBody`](types::FloatingIpsActionPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FloatingIpsActionPostBody;
    ///
    /// let body = FloatingIpsActionPostBody::Unassign;
    /// let response = client.floating_ips_action_post("45.55.96.47", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn floating_ips_action_post<'a>(
        &self,
        floating_ip: &str,
        body: impl Into<Option<&'a types::FloatingIpsActionPostBody>>,
    ) -> Call<types::FloatingIpActionResponse> {
        Call::new(&self.0, &FLOATING_IPS_ACTION_POST)
            .path("floating_ip", floating_ip)
            .json(body.into())
    }

    /// Reserves a floating address for a region, or assigns it to a droplet at once through an action in `links`.
    ///
    /// `POST /v2/floating_ips` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IPs/operation/floatingIPs_create)
    ///
    /// In the SDK: `client.floating_ips().create(..)`, `client.floating_ips().create_for(..)`.
    ///
    /// The body is one of the variants of [`FloatingIpCreate`](types::FloatingIpCreate).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{FloatingIpCreate, FloatingIpCreateRegion};
    ///
    /// let body = FloatingIpCreate::Region(FloatingIpCreateRegion::new("nyc3"));
    /// let response = client.floating_ips_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_create(&self, body: &types::FloatingIpCreate) -> Call<types::FloatingIpsCreateResponse> {
        Call::new(&self.0, &FLOATING_IPS_CREATE)
            .json(Some(body))
    }

    /// Gives a floating address back; getting the same one again is not certain.
    ///
    /// `DELETE /v2/floating_ips/{floating_ip}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IPs/operation/floatingIPs_delete)
    ///
    /// In the SDK: `client.floating_ip(address).delete()`.
    ///
    /// - `floating_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.floating_ips_delete("45.55.96.47").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_delete(&self, floating_ip: &str) -> Call<()> {
        Call::new(&self.0, &FLOATING_IPS_DELETE)
            .path("floating_ip", floating_ip)
    }

    /// Returns one floating address with the droplet that it points to, if any.
    ///
    /// `GET /v2/floating_ips/{floating_ip}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IPs/operation/floatingIPs_get)
    ///
    /// In the SDK: `client.floating_ip(address).get()`.
    ///
    /// - `floating_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.floating_ips_get("45.55.96.47").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_get(&self, floating_ip: &str) -> Call<types::FloatingIpsGetResponse> {
        Call::new(&self.0, &FLOATING_IPS_GET)
            .path("floating_ip", floating_ip)
    }

    /// Lists the floating addresses of the account; they are the older name of reserved IPv4 addresses.
    ///
    /// `GET /v2/floating_ips` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Floating-IPs/operation/floatingIPs_list)
    ///
    /// Paged; the SDK reads all pages with `client.floating_ips().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::FloatingIpsListParams;
    ///
    /// let response = client
    ///     .floating_ips_list(&FloatingIpsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn floating_ips_list(&self, params: &FloatingIpsListParams) -> Call<types::FloatingIpsListResponse> {
        Call::new(&self.0, &FLOATING_IPS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
