// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Cloud Firewalls.
//!
//! Rules about which traffic may reach and leave droplets.
//!
//! A firewall is a list of inbound and outbound rules for the droplets assigned to it by id or by tag. Whatever no
//! rule allows is blocked. A change is accepted at once and reaches the droplets a little later, which `status` and
//! `pending_changes` show.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`firewalls_add_rules`](Client::firewalls_add_rules) | `POST /v2/firewalls/{firewall_id}/rules` | Adds inbound and outbound rules to a firewall and keeps the others | `client.firewall(id).add_rules(..)` |
//! | [`firewalls_add_tags`](Client::firewalls_add_tags) | `POST /v2/firewalls/{firewall_id}/tags` | Puts all droplets with the given tags behind a firewall, those tagged later included | `client.firewall(id).add_tags()` |
//! | [`firewalls_assign_droplets`](Client::firewalls_assign_droplets) | `POST /v2/firewalls/{firewall_id}/droplets` | Puts droplets behind a firewall, by id, in addition to those it has | `client.firewall(id).add_droplets()` |
//! | [`firewalls_create`](Client::firewalls_create) | `POST /v2/firewalls` | Creates a firewall; its rules reach the droplets a little later, as `status` and `pending_changes` tell | `client.firewalls().create(..)` |
//! | [`firewalls_delete`](Client::firewalls_delete) | `DELETE /v2/firewalls/{firewall_id}` | Deletes a firewall, so that its droplets are no longer protected by its rules | `client.firewall(id).delete()` |
//! | [`firewalls_delete_droplets`](Client::firewalls_delete_droplets) | `DELETE /v2/firewalls/{firewall_id}/droplets` | Takes droplets out of a firewall, by id; those that it covers by tag stay | `client.firewall(id).remove_droplets()` |
//! | [`firewalls_delete_rules`](Client::firewalls_delete_rules) | `DELETE /v2/firewalls/{firewall_id}/rules` | Removes inbound and outbound rules from a firewall; they must equal those it has |  |
//! | [`firewalls_delete_tags`](Client::firewalls_delete_tags) | `DELETE /v2/firewalls/{firewall_id}/tags` | Removes tags from a firewall, so that droplets covered only through them are no longer protected | `client.firewall(id).remove_tags()` |
//! | [`firewalls_get`](Client::firewalls_get) | `GET /v2/firewalls/{firewall_id}` | Returns one firewall; its changes are in force once `status` is `succeeded` | `client.firewall(id).get()`, … |
//! | [`firewalls_list`](Client::firewalls_list) | `GET /v2/firewalls` · paged | Lists the firewalls of the account with their rules, droplets and tags | `client.firewalls().list()` |
//! | [`firewalls_update`](Client::firewalls_update) | `PUT /v2/firewalls/{firewall_id}` | Replaces a firewall as a whole; rules, droplets and tags that are left out are removed | `client.firewall(id).update(..)`, … |

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

/// `firewalls_add_rules`
pub static FIREWALLS_ADD_RULES: Operation = Operation {
    id: "firewalls_add_rules",
    method: Method::POST,
    path: "/v2/firewalls/{firewall_id}/rules",
    area: "firewalls",
    host: &hosts::API,
    request: Some("FirewallRules"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_add_tags`
pub static FIREWALLS_ADD_TAGS: Operation = Operation {
    id: "firewalls_add_tags",
    method: Method::POST,
    path: "/v2/firewalls/{firewall_id}/tags",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallsAddTagsBody"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_assign_droplets`
pub static FIREWALLS_ASSIGN_DROPLETS: Operation = Operation {
    id: "firewalls_assign_droplets",
    method: Method::POST,
    path: "/v2/firewalls/{firewall_id}/droplets",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallsAssignDropletsBody"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_create`
pub static FIREWALLS_CREATE: Operation = Operation {
    id: "firewalls_create",
    method: Method::POST,
    path: "/v2/firewalls",
    area: "firewalls",
    host: &hosts::API,
    request: Some("FirewallsCreateBody"),
    answer: Answer::Json("FirewallsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `firewalls_delete`
pub static FIREWALLS_DELETE: Operation = Operation {
    id: "firewalls_delete",
    method: Method::DELETE,
    path: "/v2/firewalls/{firewall_id}",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_delete_droplets`
pub static FIREWALLS_DELETE_DROPLETS: Operation = Operation {
    id: "firewalls_delete_droplets",
    method: Method::DELETE,
    path: "/v2/firewalls/{firewall_id}/droplets",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallsDeleteDropletsBody"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_delete_rules`
pub static FIREWALLS_DELETE_RULES: Operation = Operation {
    id: "firewalls_delete_rules",
    method: Method::DELETE,
    path: "/v2/firewalls/{firewall_id}/rules",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallRules"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_delete_tags`
pub static FIREWALLS_DELETE_TAGS: Operation = Operation {
    id: "firewalls_delete_tags",
    method: Method::DELETE,
    path: "/v2/firewalls/{firewall_id}/tags",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallsDeleteTagsBody"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_get`
pub static FIREWALLS_GET: Operation = Operation {
    id: "firewalls_get",
    path: "/v2/firewalls/{firewall_id}",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("FirewallsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// `firewalls_list`
pub static FIREWALLS_LIST: Operation = Operation {
    id: "firewalls_list",
    path: "/v2/firewalls",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "firewalls", per_page: true }),
    answer: Answer::Json("FirewallsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `firewalls_update`
pub static FIREWALLS_UPDATE: Operation = Operation {
    id: "firewalls_update",
    method: Method::PUT,
    path: "/v2/firewalls/{firewall_id}",
    area: "firewalls",
    host: &hosts::API,
    idempotent: true,
    request: Some("FirewallsUpdateBody"),
    answer: Answer::Json("FirewallsUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("firewall_id", "client.firewalls().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &FIREWALLS_ADD_RULES,
    &FIREWALLS_ADD_TAGS,
    &FIREWALLS_ASSIGN_DROPLETS,
    &FIREWALLS_CREATE,
    &FIREWALLS_DELETE,
    &FIREWALLS_DELETE_DROPLETS,
    &FIREWALLS_DELETE_RULES,
    &FIREWALLS_DELETE_TAGS,
    &FIREWALLS_GET,
    &FIREWALLS_LIST,
    &FIREWALLS_UPDATE,
];

/// Parameters of [`firewalls_list`](Client::firewalls_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FirewallsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl FirewallsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FirewallsListParams {
    value per_page: i64,
    value page: i64,
});

/// Cloud Firewalls.
impl Client {
    /// Adds inbound and outbound rules to a firewall and keeps the others.
    ///
    /// `POST /v2/firewalls/{firewall_id}/rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_add_rules)
    ///
    /// In the SDK: `client.firewall(id).add_rules(..)`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     FirewallRuleBaseProtocol, FirewallRuleTarget, FirewallRules, InboundRule,
    /// };
    ///
    /// let body = FirewallRules::new()
    ///     .inbound_rules([InboundRule::new(
    ///         FirewallRuleBaseProtocol::Tcp,
    ///         FirewallRuleTarget::new().addresses(["1.2.3.4"]).droplet_ids([8043964]),
    ///     )]);
    /// client.firewalls_add_rules("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_add_rules<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallRules>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_ADD_RULES)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Puts all droplets with the given tags behind a firewall, those tagged later included.
    ///
    /// `POST /v2/firewalls/{firewall_id}/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_add_tags)
    ///
    /// In the SDK: `client.firewall(id).add_tags()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FirewallsAddTagsBody;
    ///
    /// let body = FirewallsAddTagsBody::new(["web"]);
    /// client.firewalls_add_tags("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_add_tags<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallsAddTagsBody>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_ADD_TAGS)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Puts droplets behind a firewall, by id, in addition to those it has.
    ///
    /// `POST /v2/firewalls/{firewall_id}/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_assign_droplets)
    ///
    /// In the SDK: `client.firewall(id).add_droplets()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FirewallsAssignDropletsBody;
    ///
    /// let body = FirewallsAssignDropletsBody::new([49696269]);
    /// client.firewalls_assign_droplets("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_assign_droplets<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallsAssignDropletsBody>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_ASSIGN_DROPLETS)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Creates a firewall; its rules reach the droplets a little later, as `status` and `pending_changes` tell.
    ///
    /// `POST /v2/firewalls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_create)
    ///
    /// In the SDK: `client.firewalls().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     FirewallRuleBaseProtocol, FirewallRuleTarget, FirewallsCreateBody, InboundRule,
    /// };
    ///
    /// let body = FirewallsCreateBody::new("firewall")
    ///     .inbound_rules([InboundRule::new(
    ///         FirewallRuleBaseProtocol::Tcp,
    ///         FirewallRuleTarget::new().addresses(["1.2.3.4"]).droplet_ids([8043964]),
    ///     )])
    ///     .droplet_ids([8043964]);
    /// let response = client.firewalls_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_create<'a>(
        &self,
        body: impl Into<Option<&'a types::FirewallsCreateBody>>,
    ) -> Call<types::FirewallsCreateResponse> {
        Call::new(&self.0, &FIREWALLS_CREATE)
            .json(body.into())
    }

    /// Deletes a firewall, so that its droplets are no longer protected by its rules.
    ///
    /// `DELETE /v2/firewalls/{firewall_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_delete)
    ///
    /// In the SDK: `client.firewall(id).delete()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.firewalls_delete("bb4b2611-3d72-467b-8602-280330ecd65c").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn firewalls_delete(&self, firewall_id: &str) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_DELETE)
            .path("firewall_id", firewall_id)
    }

    /// Takes droplets out of a firewall, by id; those that it covers by tag stay.
    ///
    /// `DELETE /v2/firewalls/{firewall_id}/droplets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_delete_droplets)
    ///
    /// In the SDK: `client.firewall(id).remove_droplets()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FirewallsDeleteDropletsBody;
    ///
    /// let body = FirewallsDeleteDropletsBody::new([49696269]);
    /// client.firewalls_delete_droplets("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_delete_droplets<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallsDeleteDropletsBody>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_DELETE_DROPLETS)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Removes inbound and outbound rules from a firewall; they must equal those it has.
    ///
    /// `DELETE /v2/firewalls/{firewall_id}/rules` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_delete_rules)
    ///
    /// Only in the raw client.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     FirewallRuleBaseProtocol, FirewallRuleTarget, FirewallRules, InboundRule,
    /// };
    ///
    /// let body = FirewallRules::new()
    ///     .inbound_rules([InboundRule::new(
    ///         FirewallRuleBaseProtocol::Tcp,
    ///         FirewallRuleTarget::new().addresses(["1.2.3.4"]).droplet_ids([8043964]),
    ///     )]);
    /// client.firewalls_delete_rules("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_delete_rules<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallRules>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_DELETE_RULES)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Removes tags from a firewall, so that droplets covered only through them are no longer protected.
    ///
    /// `DELETE /v2/firewalls/{firewall_id}/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_delete_tags)
    ///
    /// In the SDK: `client.firewall(id).remove_tags()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FirewallsDeleteTagsBody;
    ///
    /// let body = FirewallsDeleteTagsBody::new(["web"]);
    /// client.firewalls_delete_tags("bb4b2611-3d72-467b-8602-280330ecd65c", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_delete_tags<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallsDeleteTagsBody>>,
    ) -> Call<()> {
        Call::new(&self.0, &FIREWALLS_DELETE_TAGS)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }

    /// Returns one firewall; its changes are in force once `status` is `succeeded`.
    ///
    /// `GET /v2/firewalls/{firewall_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_get)
    ///
    /// In the SDK: `client.firewall(id).get()`, `client.firewall(id).droplets()`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.firewalls_get("bb4b2611-3d72-467b-8602-280330ecd65c").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn firewalls_get(&self, firewall_id: &str) -> Call<types::FirewallsGetResponse> {
        Call::new(&self.0, &FIREWALLS_GET)
            .path("firewall_id", firewall_id)
    }

    /// Lists the firewalls of the account with their rules, droplets and tags.
    ///
    /// `GET /v2/firewalls` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_list)
    ///
    /// Paged; the SDK reads all pages with `client.firewalls().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::FirewallsListParams;
    ///
    /// let response = client.firewalls_list(&FirewallsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn firewalls_list(&self, params: &FirewallsListParams) -> Call<types::FirewallsListResponse> {
        Call::new(&self.0, &FIREWALLS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Replaces a firewall as a whole; rules, droplets and tags that are left out are removed.
    ///
    /// `PUT /v2/firewalls/{firewall_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Firewalls/operation/firewalls_update)
    ///
    /// In the SDK: `client.firewall(id).update(..)`, `client.firewall(id).remove_rules(..)`.
    ///
    /// - `firewall_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     FirewallRuleBaseProtocol, FirewallRuleTarget, FirewallsUpdateBody, InboundRule,
    /// };
    ///
    /// let body = FirewallsUpdateBody::new("firewall")
    ///     .inbound_rules([InboundRule::new(
    ///         FirewallRuleBaseProtocol::Tcp,
    ///         FirewallRuleTarget::new().addresses(["1.2.3.4"]).droplet_ids([8043964]),
    ///     )])
    ///     .droplet_ids([8043964]);
    /// let response = client
    ///     .firewalls_update("bb4b2611-3d72-467b-8602-280330ecd65c", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn firewalls_update<'a>(
        &self,
        firewall_id: &str,
        body: impl Into<Option<&'a types::FirewallsUpdateBody>>,
    ) -> Call<types::FirewallsUpdateResponse> {
        Call::new(&self.0, &FIREWALLS_UPDATE)
            .path("firewall_id", firewall_id)
            .json(body.into())
    }
}
