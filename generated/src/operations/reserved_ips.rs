// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Reserved IPs.
//!
//! Public IPv4 and IPv6 addresses that stay yours and move between droplets.
//!
//! An address belongs to a region and points to at most one droplet there. Assigning and unassigning are actions; for
//! IPv4 they are also read under the path of the address, for IPv6 only in the list of all actions. IPv4 addresses
//! that point to nothing are billed.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`reserved_ips_actions_get`](Client::reserved_ips_actions_get) | `GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}` | Returns one action of a reserved IPv4 address; for a brought address it answers 404 for ever | `client.reserved_ip(address).action(id).get()` |
//! | [`reserved_ips_actions_list`](Client::reserved_ips_actions_list) | `GET /v2/reserved_ips/{reserved_ip}/actions` · paged | Lists the actions that were run on a reserved IPv4 address | `client.reserved_ip(address).actions().list()`, … |
//! | [`reserved_ips_actions_post`](Client::reserved_ips_actions_post) | `POST /v2/reserved_ips/{reserved_ip}/actions` | Assigns a reserved IPv4 address to a droplet or unassigns it, by `type`, and answers with an action in progress | `client.reserved_ip(address).act(..)`, … |
//! | [`reserved_ips_create`](Client::reserved_ips_create) | `POST /v2/reserved_ips` | Reserves an IPv4 address for a region, or assigns it to a droplet at once through an action in `links` | `client.reserved_ips().create(..)`, … |
//! | [`reserved_ips_delete`](Client::reserved_ips_delete) | `DELETE /v2/reserved_ips/{reserved_ip}` | Gives a reserved IPv4 address back; getting the same one again is not certain | `client.reserved_ip(address).delete()` |
//! | [`reserved_ips_get`](Client::reserved_ips_get) | `GET /v2/reserved_ips/{reserved_ip}` | Returns one reserved IPv4 address with the droplet that it points to, if any | `client.reserved_ip(address).get()` |
//! | [`reserved_ips_list`](Client::reserved_ips_list) | `GET /v2/reserved_ips` · paged | Lists the reserved IPv4 addresses of the account, with the droplet that each points to | `client.reserved_ips().list()` |
//! | [`reserved_ipv6_actions_post`](Client::reserved_ipv6_actions_post) | `POST /v2/reserved_ipv6/{reserved_ipv6}/actions` | Assigns a reserved IPv6 address or unassigns it, by `type`; follow the action through `actions_get` | `client.reserved_ipv6(address).act(..)`, … |
//! | [`reserved_ipv6_create`](Client::reserved_ipv6_create) | `POST /v2/reserved_ipv6` | Reserves an IPv6 address in a region; assigning it to a droplet is a separate action | `client.reserved_ipv6s().create(..)` |
//! | [`reserved_ipv6_delete`](Client::reserved_ipv6_delete) | `DELETE /v2/reserved_ipv6/{reserved_ipv6}` | Gives a reserved IPv6 address back; getting the same one again is not certain | `client.reserved_ipv6(address).delete()` |
//! | [`reserved_ipv6_get`](Client::reserved_ipv6_get) | `GET /v2/reserved_ipv6/{reserved_ipv6}` | Returns one reserved IPv6 address with the droplet that it points to, if any | `client.reserved_ipv6(address).get()` |
//! | [`reserved_ipv6_list`](Client::reserved_ipv6_list) | `GET /v2/reserved_ipv6` · paged | Lists the reserved IPv6 addresses of the account, with the droplet that each points to | `client.reserved_ipv6s().list()` |

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

/// `reservedIPsActions_get`
pub static RESERVED_IPS_ACTIONS_GET: Operation = Operation {
    id: "reservedIPsActions_get",
    path: "/v2/reserved_ips/{reserved_ip}/actions/{action_id}",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ReservedIpActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPsActions_list`
pub static RESERVED_IPS_ACTIONS_LIST: Operation = Operation {
    id: "reservedIPsActions_list",
    path: "/v2/reserved_ips/{reserved_ip}/actions",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("ReservedIpsActionsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPsActions_post`
pub static RESERVED_IPS_ACTIONS_POST: Operation = Operation {
    id: "reservedIPsActions_post",
    method: Method::POST,
    path: "/v2/reserved_ips/{reserved_ip}/actions",
    area: "reserved-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ReservedIpsActionsPostBody"),
    answer: Answer::Json("ReservedIpActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPs_create`
pub static RESERVED_IPS_CREATE: Operation = Operation {
    id: "reservedIPs_create",
    method: Method::POST,
    path: "/v2/reserved_ips",
    area: "reserved-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ReservedIpCreate"),
    answer: Answer::Json("ReservedIpsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPs_delete`
pub static RESERVED_IPS_DELETE: Operation = Operation {
    id: "reservedIPs_delete",
    method: Method::DELETE,
    path: "/v2/reserved_ips/{reserved_ip}",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPs_get`
pub static RESERVED_IPS_GET: Operation = Operation {
    id: "reservedIPs_get",
    path: "/v2/reserved_ips/{reserved_ip}",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ReservedIpsGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPs_list`
pub static RESERVED_IPS_LIST: Operation = Operation {
    id: "reservedIPs_list",
    path: "/v2/reserved_ips",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "reserved_ips", per_page: true }),
    answer: Answer::Json("ReservedIpsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPv6Actions_post`
pub static RESERVED_IPV6_ACTIONS_POST: Operation = Operation {
    id: "reservedIPv6Actions_post",
    method: Method::POST,
    path: "/v2/reserved_ipv6/{reserved_ipv6}/actions",
    area: "reserved-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ReservedIpv6ActionsPostBody"),
    answer: Answer::Json("ReservedIpv6ActionsPostResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPv6_create`
pub static RESERVED_IPV6_CREATE: Operation = Operation {
    id: "reservedIPv6_create",
    method: Method::POST,
    path: "/v2/reserved_ipv6",
    area: "reserved-ips",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    request: Some("ReservedIpv6Create"),
    answer: Answer::Json("ReservedIpv6CreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPv6_delete`
pub static RESERVED_IPV6_DELETE: Operation = Operation {
    id: "reservedIPv6_delete",
    method: Method::DELETE,
    path: "/v2/reserved_ipv6/{reserved_ipv6}",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 422, id: None, message: Some("pending event") },
        Refusal { status: 422, id: None, message: Some("blocking events processing") },
    ],
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPv6_get`
pub static RESERVED_IPV6_GET: Operation = Operation {
    id: "reservedIPv6_get",
    path: "/v2/reserved_ipv6/{reserved_ipv6}",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ReservedIpv6GetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `reservedIPv6_list`
pub static RESERVED_IPV6_LIST: Operation = Operation {
    id: "reservedIPv6_list",
    path: "/v2/reserved_ipv6",
    area: "reserved-ips",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "reserved_ipv6s", per_page: true }),
    answer: Answer::Json("ReservedIpv6ListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &RESERVED_IPS_ACTIONS_GET,
    &RESERVED_IPS_ACTIONS_LIST,
    &RESERVED_IPS_ACTIONS_POST,
    &RESERVED_IPS_CREATE,
    &RESERVED_IPS_DELETE,
    &RESERVED_IPS_GET,
    &RESERVED_IPS_LIST,
    &RESERVED_IPV6_ACTIONS_POST,
    &RESERVED_IPV6_CREATE,
    &RESERVED_IPV6_DELETE,
    &RESERVED_IPV6_GET,
    &RESERVED_IPV6_LIST,
];

/// Parameters of [`reserved_ips_actions_list`](Client::reserved_ips_actions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpsActionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ReservedIpsActionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ReservedIpsActionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`reserved_ips_list`](Client::reserved_ips_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ReservedIpsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ReservedIpsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`reserved_ipv6_list`](Client::reserved_ipv6_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpv6ListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ReservedIpv6ListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ReservedIpv6ListParams {
    value per_page: i64,
    value page: i64,
});

/// Reserved IPs.
impl Client {
    /// Returns one action of a reserved IPv4 address; for a brought address it answers 404 for ever.
    ///
    /// `GET /v2/reserved_ips/{reserved_ip}/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IP-Actions/operation/reservedIPsActions_get)
    ///
    /// In the SDK: `client.reserved_ip(address).action(id).get()`.
    ///
    /// - `reserved_ip`: Format: ipv4.
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.reserved_ips_actions_get("45.55.96.47", 36804636).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_actions_get(
        &self,
        reserved_ip: &str,
        action_id: i64,
    ) -> Call<types::ReservedIpActionResponse> {
        Call::new(&self.0, &RESERVED_IPS_ACTIONS_GET)
            .path("reserved_ip", reserved_ip)
            .path("action_id", &action_id)
    }

    /// Lists the actions that were run on a reserved IPv4 address.
    ///
    /// `GET /v2/reserved_ips/{reserved_ip}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IP-Actions/operation/reservedIPsActions_list)
    ///
    /// Paged; the SDK reads all pages with `client.reserved_ip(address).actions().list()`, `client.reserved_ip(address).current_action()`, `client.reserved_ip(address).last_action()`, and others like them.
    ///
    /// - `reserved_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ReservedIpsActionsListParams;
    ///
    /// let response = client
    ///     .reserved_ips_actions_list(
    ///         "45.55.96.47",
    ///         &ReservedIpsActionsListParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_actions_list(
        &self,
        reserved_ip: &str,
        params: &ReservedIpsActionsListParams,
    ) -> Call<types::ReservedIpsActionsListResponse> {
        Call::new(&self.0, &RESERVED_IPS_ACTIONS_LIST)
            .path("reserved_ip", reserved_ip)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Assigns a reserved IPv4 address to a droplet or unassigns it, by `type`, and answers with an action in progress.
    ///
    /// `POST /v2/reserved_ips/{reserved_ip}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IP-Actions/operation/reservedIPsActions_post)
    ///
    /// In the SDK: `client.reserved_ip(address).act(..)`, `client.reserved_ip(address).assign(..)`, `client.reserved_ip(address).unassign()`.
    ///
    /// - `reserved_ip`: Format: ipv4.
    ///
    /// The body is one of the variants of [`ReservedIpsActionsPostBody`](types::ReservedIpsActionsPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ReservedIpsActionsPostBody;
    ///
    /// let body = ReservedIpsActionsPostBody::Unassign;
    /// let response = client.reserved_ips_actions_post("45.55.96.47", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn reserved_ips_actions_post<'a>(
        &self,
        reserved_ip: &str,
        body: impl Into<Option<&'a types::ReservedIpsActionsPostBody>>,
    ) -> Call<types::ReservedIpActionResponse> {
        Call::new(&self.0, &RESERVED_IPS_ACTIONS_POST)
            .path("reserved_ip", reserved_ip)
            .json(body.into())
    }

    /// Reserves an IPv4 address for a region, or assigns it to a droplet at once through an action in `links`.
    ///
    /// `POST /v2/reserved_ips` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPs/operation/reservedIPs_create)
    ///
    /// In the SDK: `client.reserved_ips().create(..)`, `client.reserved_ips().create_for(..)`.
    ///
    /// The body is one of the variants of [`ReservedIpCreate`](types::ReservedIpCreate).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{ReservedIpCreate, ReservedIpCreateRegion};
    ///
    /// let body = ReservedIpCreate::Region(ReservedIpCreateRegion::new("nyc3"));
    /// let response = client.reserved_ips_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_create(&self, body: &types::ReservedIpCreate) -> Call<types::ReservedIpsCreateResponse> {
        Call::new(&self.0, &RESERVED_IPS_CREATE)
            .json(Some(body))
    }

    /// Gives a reserved IPv4 address back; getting the same one again is not certain.
    ///
    /// `DELETE /v2/reserved_ips/{reserved_ip}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPs/operation/reservedIPs_delete)
    ///
    /// In the SDK: `client.reserved_ip(address).delete()`.
    ///
    /// - `reserved_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.reserved_ips_delete("45.55.96.47").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_delete(&self, reserved_ip: &str) -> Call<()> {
        Call::new(&self.0, &RESERVED_IPS_DELETE)
            .path("reserved_ip", reserved_ip)
    }

    /// Returns one reserved IPv4 address with the droplet that it points to, if any.
    ///
    /// `GET /v2/reserved_ips/{reserved_ip}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPs/operation/reservedIPs_get)
    ///
    /// In the SDK: `client.reserved_ip(address).get()`.
    ///
    /// - `reserved_ip`: Format: ipv4.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.reserved_ips_get("45.55.96.47").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_get(&self, reserved_ip: &str) -> Call<types::ReservedIpsGetResponse> {
        Call::new(&self.0, &RESERVED_IPS_GET)
            .path("reserved_ip", reserved_ip)
    }

    /// Lists the reserved IPv4 addresses of the account, with the droplet that each points to.
    ///
    /// `GET /v2/reserved_ips` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPs/operation/reservedIPs_list)
    ///
    /// Paged; the SDK reads all pages with `client.reserved_ips().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ReservedIpsListParams;
    ///
    /// let response = client
    ///     .reserved_ips_list(&ReservedIpsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ips_list(&self, params: &ReservedIpsListParams) -> Call<types::ReservedIpsListResponse> {
        Call::new(&self.0, &RESERVED_IPS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Assigns a reserved IPv6 address or unassigns it, by `type`; follow the action through `actions_get`.
    ///
    /// `POST /v2/reserved_ipv6/{reserved_ipv6}/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPv6-Actions/operation/reservedIPv6Actions_post)
    ///
    /// In the SDK: `client.reserved_ipv6(address).act(..)`, `client.reserved_ipv6(address).assign(..)`, `client.reserved_ipv6(address).unassign()`.
    ///
    /// - `reserved_ipv6`: Format: ipv6.
    ///
    /// The body is one of the variants of [`ReservedIpv6ActionsPostBody`](types::ReservedIpv6ActionsPostBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ReservedIpv6ActionsPostBody;
    ///
    /// let body = ReservedIpv6ActionsPostBody::Unassign;
    /// let response = client
    ///     .reserved_ipv6_actions_post("2409:40d0:f7:1017:74b4:3a96:105e:4c6e", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn reserved_ipv6_actions_post<'a>(
        &self,
        reserved_ipv6: &str,
        body: impl Into<Option<&'a types::ReservedIpv6ActionsPostBody>>,
    ) -> Call<types::ReservedIpv6ActionsPostResponse> {
        Call::new(&self.0, &RESERVED_IPV6_ACTIONS_POST)
            .path("reserved_ipv6", reserved_ipv6)
            .json(body.into())
    }

    /// Reserves an IPv6 address in a region; assigning it to a droplet is a separate action.
    ///
    /// `POST /v2/reserved_ipv6` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPv6/operation/reservedIPv6_create)
    ///
    /// In the SDK: `client.reserved_ipv6s().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ReservedIpv6Create;
    ///
    /// let body = ReservedIpv6Create::new("nyc3");
    /// let response = client.reserved_ipv6_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ipv6_create(&self, body: &types::ReservedIpv6Create) -> Call<types::ReservedIpv6CreateResponse> {
        Call::new(&self.0, &RESERVED_IPV6_CREATE)
            .json(Some(body))
    }

    /// Gives a reserved IPv6 address back; getting the same one again is not certain.
    ///
    /// `DELETE /v2/reserved_ipv6/{reserved_ipv6}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPv6/operation/reservedIPv6_delete)
    ///
    /// In the SDK: `client.reserved_ipv6(address).delete()`.
    ///
    /// - `reserved_ipv6`: Format: ipv6.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.reserved_ipv6_delete("2409:40d0:f7:1017:74b4:3a96:105e:4c6e").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ipv6_delete(&self, reserved_ipv6: &str) -> Call<()> {
        Call::new(&self.0, &RESERVED_IPV6_DELETE)
            .path("reserved_ipv6", reserved_ipv6)
    }

    /// Returns one reserved IPv6 address with the droplet that it points to, if any.
    ///
    /// `GET /v2/reserved_ipv6/{reserved_ipv6}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPv6/operation/reservedIPv6_get)
    ///
    /// In the SDK: `client.reserved_ipv6(address).get()`.
    ///
    /// - `reserved_ipv6`: Format: ipv6.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.reserved_ipv6_get("2409:40d0:f7:1017:74b4:3a96:105e:4c6e").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ipv6_get(&self, reserved_ipv6: &str) -> Call<types::ReservedIpv6GetResponse> {
        Call::new(&self.0, &RESERVED_IPV6_GET)
            .path("reserved_ipv6", reserved_ipv6)
    }

    /// Lists the reserved IPv6 addresses of the account, with the droplet that each points to.
    ///
    /// `GET /v2/reserved_ipv6` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Reserved-IPv6/operation/reservedIPv6_list)
    ///
    /// Paged; the SDK reads all pages with `client.reserved_ipv6s().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ReservedIpv6ListParams;
    ///
    /// let response = client
    ///     .reserved_ipv6_list(&ReservedIpv6ListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reserved_ipv6_list(&self, params: &ReservedIpv6ListParams) -> Call<types::ReservedIpv6ListResponse> {
        Call::new(&self.0, &RESERVED_IPV6_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
