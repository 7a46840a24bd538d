// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Cloud Firewalls.
//!
//! Rules about which traffic may reach and leave droplets.
//!
//! A firewall is a list of inbound and outbound rules for the droplets assigned to it by id or by tag. Whatever no
//! rule allows is blocked. A change is accepted at once and reaches the droplets a little later, which `status` and
//! `pending_changes` show.

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
    /// How many there are on a page at most.
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
