// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Account.
//!
//! The account behind a token: its limits, its team and its standing.
//!
//! A token belongs to one team of one account. This area returns that account: how many droplets and addresses it may
//! have, whether its e-mail address is verified, and whether it is active or locked. It is also the cheapest way to
//! find out whether a token works.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`account_get`](Client::account_get) | `GET /v2/account` | Returns the account that the token belongs to: its limits, e-mail address, team and status | `client.account().get()` |

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

/// `account_get`
pub static ACCOUNT_GET: Operation = Operation {
    id: "account_get",
    path: "/v2/account",
    area: "account",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AccountGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &ACCOUNT_GET,
];

/// Account.
impl Client {
    /// Returns the account that the token belongs to: its limits, e-mail address, team and status.
    ///
    /// `GET /v2/account` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account/operation/account_get)
    ///
    /// In the SDK: `client.account().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.account_get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn account_get(&self) -> Call<types::AccountGetResponse> {
        Call::new(&self.0, &ACCOUNT_GET)
    }
}
