// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Actions.
//!
//! The record of work that the platform does on resources in the background.
//!
//! Many calls only start work: powering a droplet, taking a snapshot, attaching a volume. They answer with an action,
//! whose `status` goes from `in-progress` to `completed` or `errored`. This area reads actions across all kinds of
//! resources; several resources also list their own.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`actions_get`](Client::actions_get) | `GET /v2/actions/{action_id}` | Returns one action by its id; poll its `status` until it is `completed` or `errored` | `client.action(id).get()` |
//! | [`actions_list`](Client::actions_list) | `GET /v2/actions` · paged | Lists the account's actions on all kinds of resources; it can't be filtered by id or status | `client.actions().list()`, … |

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

/// `actions_get`
pub static ACTIONS_GET: Operation = Operation {
    id: "actions_get",
    path: "/v2/actions/{action_id}",
    area: "actions",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ActionResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `actions_list`
pub static ACTIONS_LIST: Operation = Operation {
    id: "actions_list",
    path: "/v2/actions",
    area: "actions",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "actions", per_page: true }),
    answer: Answer::Json("ActionsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &ACTIONS_GET,
    &ACTIONS_LIST,
];

/// Parameters of [`actions_list`](Client::actions_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl ActionsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ActionsListParams {
    value per_page: i64,
    value page: i64,
});

/// Actions.
impl Client {
    /// Returns one action by its id; poll its `status` until it is `completed` or `errored`.
    ///
    /// `GET /v2/actions/{action_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Actions/operation/actions_get)
    ///
    /// In the SDK: `client.action(id).get()`.
    ///
    /// - `action_id`: At least `1`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.actions_get(36804636).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn actions_get(&self, action_id: i64) -> Call<types::ActionResponse> {
        Call::new(&self.0, &ACTIONS_GET)
            .path("action_id", &action_id)
    }

    /// Lists the account's actions on all kinds of resources; it can't be filtered by id or status.
    ///
    /// `GET /v2/actions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Actions/operation/actions_list)
    ///
    /// Paged; the SDK reads all pages with `client.actions().list()`, `client.actions().last()`, `client.actions().wait_all(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::ActionsListParams;
    ///
    /// let response = client.actions_list(&ActionsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn actions_list(&self, params: &ActionsListParams) -> Call<types::ActionsListResponse> {
        Call::new(&self.0, &ACTIONS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }
}
