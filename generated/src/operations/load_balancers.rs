// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Load Balancers.
//!
//! One address in front of several droplets.
//!
//! A load balancer takes traffic by its forwarding rules and passes it on to the droplets assigned to it by id or by
//! tag, as far as they pass the health check. It has no address before its `status` is `active`. An update replaces
//! its whole configuration, so start from what the service returned.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`load_balancers_add_droplets`](Client::load_balancers_add_droplets) | `POST /v2/load_balancers/{lb_id}/droplets` | Puts droplets behind a load balancer, by id, in addition to those it has; not if its droplets are chosen by a tag | `client.load_balancer(id).add_droplets(..)` |
//! | [`load_balancers_add_forwarding_rules`](Client::load_balancers_add_forwarding_rules) | `POST /v2/load_balancers/{lb_id}/forwarding_rules` | Adds forwarding rules to a load balancer and keeps the others | `client.load_balancer(id).add_rules(..)` |
//! | [`load_balancers_create`](Client::load_balancers_create) | `POST /v2/load_balancers` | Creates a load balancer, billed from then on; its `ip` is empty until `status` is `active` | `client.load_balancers().create(..)`, … |
//! | [`load_balancers_delete`](Client::load_balancers_delete) | `DELETE /v2/load_balancers/{lb_id}` | Deletes a load balancer and gives its address back; the droplets behind it stay | `client.load_balancer(id).delete()` |
//! | [`load_balancers_delete_cache`](Client::load_balancers_delete_cache) | `DELETE /v2/load_balancers/{lb_id}/cache` | Empties the CDN cache of a global load balancer | `client.load_balancer(id).purge_cache()` |
//! | [`load_balancers_get`](Client::load_balancers_get) | `GET /v2/load_balancers/{lb_id}` | Returns one load balancer with its rules, health check and droplets | `client.load_balancer(id).get()` |
//! | [`load_balancers_list`](Client::load_balancers_list) | `GET /v2/load_balancers` · paged | Lists the load balancers of the account, with their addresses, rules and droplets | `client.load_balancers().list()` |
//! | [`load_balancers_remove_droplets`](Client::load_balancers_remove_droplets) | `DELETE /v2/load_balancers/{lb_id}/droplets` | Takes droplets out of a load balancer, by id, so that they get no more traffic from it | `client.load_balancer(id).remove_droplets(..)` |
//! | [`load_balancers_remove_forwarding_rules`](Client::load_balancers_remove_forwarding_rules) | `DELETE /v2/load_balancers/{lb_id}/forwarding_rules` | Removes forwarding rules from a load balancer; they must equal those it has | `client.load_balancer(id).remove_rules(..)` |
//! | [`load_balancers_update`](Client::load_balancers_update) | `PUT /v2/load_balancers/{lb_id}` | Replaces the configuration of a load balancer as a whole; settings left out fall back to their defaults | `client.load_balancer(id).update(..)` |

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

/// `loadBalancers_add_droplets`
pub static LOAD_BALANCERS_ADD_DROPLETS: Operation = Operation {
    id: "loadBalancers_add_droplets",
    method: Method::POST,
    path: "/v2/load_balancers/{lb_id}/droplets",
    area: "load-balancers",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    request: Some("LoadBalancersAddDropletsBody"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_add_forwardingRules`
pub static LOAD_BALANCERS_ADD_FORWARDING_RULES: Operation = Operation {
    id: "loadBalancers_add_forwardingRules",
    method: Method::POST,
    path: "/v2/load_balancers/{lb_id}/forwarding_rules",
    area: "load-balancers",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    request: Some("LoadBalancersAddForwardingRulesBody"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_create`
pub static LOAD_BALANCERS_CREATE: Operation = Operation {
    id: "loadBalancers_create",
    method: Method::POST,
    path: "/v2/load_balancers",
    area: "load-balancers",
    host: &hosts::API,
    request: Some("LoadBalancerCreate"),
    answer: Answer::Json("LoadBalancersCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `loadBalancers_delete`
pub static LOAD_BALANCERS_DELETE: Operation = Operation {
    id: "loadBalancers_delete",
    method: Method::DELETE,
    path: "/v2/load_balancers/{lb_id}",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_delete_cache`
pub static LOAD_BALANCERS_DELETE_CACHE: Operation = Operation {
    id: "loadBalancers_delete_cache",
    method: Method::DELETE,
    path: "/v2/load_balancers/{lb_id}/cache",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_get`
pub static LOAD_BALANCERS_GET: Operation = Operation {
    id: "loadBalancers_get",
    path: "/v2/load_balancers/{lb_id}",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("LoadBalancersGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_list`
pub static LOAD_BALANCERS_LIST: Operation = Operation {
    id: "loadBalancers_list",
    path: "/v2/load_balancers",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "load_balancers", per_page: true }),
    answer: Answer::Json("LoadBalancersListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `loadBalancers_remove_droplets`
pub static LOAD_BALANCERS_REMOVE_DROPLETS: Operation = Operation {
    id: "loadBalancers_remove_droplets",
    method: Method::DELETE,
    path: "/v2/load_balancers/{lb_id}/droplets",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    request: Some("LoadBalancersRemoveDropletsBody"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_remove_forwardingRules`
pub static LOAD_BALANCERS_REMOVE_FORWARDING_RULES: Operation = Operation {
    id: "loadBalancers_remove_forwardingRules",
    method: Method::DELETE,
    path: "/v2/load_balancers/{lb_id}/forwarding_rules",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    request: Some("LoadBalancersRemoveForwardingRulesBody"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// `loadBalancers_update`
pub static LOAD_BALANCERS_UPDATE: Operation = Operation {
    id: "loadBalancers_update",
    method: Method::PUT,
    path: "/v2/load_balancers/{lb_id}",
    area: "load-balancers",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("processes previous actions") },
    ],
    request: Some("LoadBalancerCreate"),
    answer: Answer::Json("LoadBalancersUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("lb_id", "client.load_balancers().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &LOAD_BALANCERS_ADD_DROPLETS,
    &LOAD_BALANCERS_ADD_FORWARDING_RULES,
    &LOAD_BALANCERS_CREATE,
    &LOAD_BALANCERS_DELETE,
    &LOAD_BALANCERS_DELETE_CACHE,
    &LOAD_BALANCERS_GET,
    &LOAD_BALANCERS_LIST,
    &LOAD_BALANCERS_REMOVE_DROPLETS,
    &LOAD_BALANCERS_REMOVE_FORWARDING_RULES,
    &LOAD_BALANCERS_UPDATE,
];

/// Parameters of [`load_balancers_list`](Client::load_balancers_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancersListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only load balancers with one of these names.
    pub names: Option<Vec<String>>,
    /// Only load balancers with one of these ids.
    pub uuids: Option<Vec<String>>,
}

impl LoadBalancersListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(LoadBalancersListParams {
    value per_page: i64,
    value page: i64,
    list names: String,
    list uuids: String,
});

/// Load Balancers.
impl Client {
    /// Puts droplets behind a load balancer, by id, in addition to those it has; not if its droplets are chosen by a tag.
    ///
    /// `POST /v2/load_balancers/{lb_id}/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_add_droplets)
    ///
    /// In the SDK: `client.load_balancer(id).add_droplets(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::LoadBalancersAddDropletsBody;
    ///
    /// let body = LoadBalancersAddDropletsBody::new([3164444]);
    /// client.load_balancers_add_droplets("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_add_droplets(&self, lb_id: &str, body: &types::LoadBalancersAddDropletsBody) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_ADD_DROPLETS)
            .path("lb_id", lb_id)
            .json(Some(body))
    }

    /// Adds forwarding rules to a load balancer and keeps the others.
    ///
    /// `POST /v2/load_balancers/{lb_id}/forwarding_rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_add_forwardingRules)
    ///
    /// In the SDK: `client.load_balancer(id).add_rules(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     ForwardingRule, ForwardingRuleEntryProtocol, ForwardingRuleTargetProtocol,
    ///     LoadBalancersAddForwardingRulesBody,
    /// };
    ///
    /// let body = LoadBalancersAddForwardingRulesBody::new([ForwardingRule::new(
    ///     ForwardingRuleEntryProtocol::Https,
    ///     443,
    ///     ForwardingRuleTargetProtocol::Http,
    ///     80,
    /// )]);
    /// client
    ///     .load_balancers_add_forwarding_rules("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_add_forwarding_rules(
        &self,
        lb_id: &str,
        body: &types::LoadBalancersAddForwardingRulesBody,
    ) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_ADD_FORWARDING_RULES)
            .path("lb_id", lb_id)
            .json(Some(body))
    }

    /// Creates a load balancer, billed from then on; its `ip` is empty until `status` is `active`.
    ///
    /// `POST /v2/load_balancers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_create)
    ///
    /// In the SDK: `client.load_balancers().create(..)`, `client.load_balancers().create_global(..)`, `client.load_balancers().create_network(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     ForwardingRule, ForwardingRuleEntryProtocol, ForwardingRuleTargetProtocol,
    ///     LoadBalancerCreate,
    /// };
    ///
    /// let body = LoadBalancerCreate::new()
    ///     .droplet_ids([3164444])
    ///     .region("nyc3")
    ///     .forwarding_rules([ForwardingRule::new(
    ///         ForwardingRuleEntryProtocol::Https,
    ///         443,
    ///         ForwardingRuleTargetProtocol::Http,
    ///         80,
    ///     )])
    ///     .name("example-lb-01")
    ///     .size_unit(3);
    /// let response = client.load_balancers_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_create(&self, body: &types::LoadBalancerCreate) -> Call<types::LoadBalancersCreateResponse> {
        Call::new(&self.0, &LOAD_BALANCERS_CREATE)
            .json(Some(body))
    }

    /// Deletes a load balancer and gives its address back; the droplets behind it stay.
    ///
    /// `DELETE /v2/load_balancers/{lb_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_delete)
    ///
    /// In the SDK: `client.load_balancer(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.load_balancers_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_delete(&self, lb_id: &str) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_DELETE)
            .path("lb_id", lb_id)
    }

    /// Empties the CDN cache of a global load balancer.
    ///
    /// `DELETE /v2/load_balancers/{lb_id}/cache` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_delete_cache)
    ///
    /// In the SDK: `client.load_balancer(id).purge_cache()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.load_balancers_delete_cache("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_delete_cache(&self, lb_id: &str) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_DELETE_CACHE)
            .path("lb_id", lb_id)
    }

    /// Returns one load balancer with its rules, health check and droplets.
    ///
    /// `GET /v2/load_balancers/{lb_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_get)
    ///
    /// In the SDK: `client.load_balancer(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.load_balancers_get("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_get(&self, lb_id: &str) -> Call<types::LoadBalancersGetResponse> {
        Call::new(&self.0, &LOAD_BALANCERS_GET)
            .path("lb_id", lb_id)
    }

    /// Lists the load balancers of the account, with their addresses, rules and droplets.
    ///
    /// `GET /v2/load_balancers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_list)
    ///
    /// Paged; the SDK reads all pages with `client.load_balancers().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::LoadBalancersListParams;
    ///
    /// let response = client
    ///     .load_balancers_list(&LoadBalancersListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_list(&self, params: &LoadBalancersListParams) -> Call<types::LoadBalancersListResponse> {
        Call::new(&self.0, &LOAD_BALANCERS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("names", &params.names)
            .query("uuids", &params.uuids)
    }

    /// Takes droplets out of a load balancer, by id, so that they get no more traffic from it.
    ///
    /// `DELETE /v2/load_balancers/{lb_id}/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_remove_droplets)
    ///
    /// In the SDK: `client.load_balancer(id).remove_droplets(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::LoadBalancersRemoveDropletsBody;
    ///
    /// let body = LoadBalancersRemoveDropletsBody::new([3164444]);
    /// client
    ///     .load_balancers_remove_droplets("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_remove_droplets(
        &self,
        lb_id: &str,
        body: &types::LoadBalancersRemoveDropletsBody,
    ) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_REMOVE_DROPLETS)
            .path("lb_id", lb_id)
            .json(Some(body))
    }

    /// Removes forwarding rules from a load balancer; they must equal those it has.
    ///
    /// `DELETE /v2/load_balancers/{lb_id}/forwarding_rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_remove_forwardingRules)
    ///
    /// In the SDK: `client.load_balancer(id).remove_rules(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     ForwardingRule, ForwardingRuleEntryProtocol, ForwardingRuleTargetProtocol,
    ///     LoadBalancersRemoveForwardingRulesBody,
    /// };
    ///
    /// let body = LoadBalancersRemoveForwardingRulesBody::new([ForwardingRule::new(
    ///     ForwardingRuleEntryProtocol::Https,
    ///     443,
    ///     ForwardingRuleTargetProtocol::Http,
    ///     80,
    /// )]);
    /// client
    ///     .load_balancers_remove_forwarding_rules(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_remove_forwarding_rules(
        &self,
        lb_id: &str,
        body: &types::LoadBalancersRemoveForwardingRulesBody,
    ) -> Call<()> {
        Call::new(&self.0, &LOAD_BALANCERS_REMOVE_FORWARDING_RULES)
            .path("lb_id", lb_id)
            .json(Some(body))
    }

    /// Replaces the configuration of a load balancer as a whole; settings left out fall back to their defaults.
    ///
    /// `PUT /v2/load_balancers/{lb_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Load-Balancers/operation/loadBalancers_update)
    ///
    /// In the SDK: `client.load_balancer(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     ForwardingRule, ForwardingRuleEntryProtocol, ForwardingRuleTargetProtocol,
    ///     LoadBalancerCreate,
    /// };
    ///
    /// let body = LoadBalancerCreate::new()
    ///     .droplet_ids([3164444])
    ///     .region("nyc3")
    ///     .forwarding_rules([ForwardingRule::new(
    ///         ForwardingRuleEntryProtocol::Https,
    ///         443,
    ///         ForwardingRuleTargetProtocol::Http,
    ///         80,
    ///     )])
    ///     .name("example-lb-01")
    ///     .size_unit(3);
    /// let response = client
    ///     .load_balancers_update("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn load_balancers_update(
        &self,
        lb_id: &str,
        body: &types::LoadBalancerCreate,
    ) -> Call<types::LoadBalancersUpdateResponse> {
        Call::new(&self.0, &LOAD_BALANCERS_UPDATE)
            .path("lb_id", lb_id)
            .json(Some(body))
    }
}
