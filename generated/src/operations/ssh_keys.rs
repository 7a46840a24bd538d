// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! SSH Keys.
//!
//! Public SSH keys that new droplets can be given.
//!
//! Keys are added once and then named by id or fingerprint when droplets are created. Changes here never reach
//! droplets that exist already. The list may be read only ten times a minute.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`ssh_keys_create`](Client::ssh_keys_create) | `POST /v2/account/keys` | Adds a public SSH key to the account, to be put on droplets when they are created | `client.ssh_keys().create(..)` |
//! | [`ssh_keys_delete`](Client::ssh_keys_delete) | `DELETE /v2/account/keys/{ssh_key_identifier}` | Removes an SSH key from the account; droplets that have it keep it | `client.ssh_key(id).delete()` |
//! | [`ssh_keys_get`](Client::ssh_keys_get) | `GET /v2/account/keys/{ssh_key_identifier}` | Returns one SSH key, by its id or its fingerprint, with the public half | `client.ssh_key(id).get()` |
//! | [`ssh_keys_list`](Client::ssh_keys_list) | `GET /v2/account/keys` · paged | Lists the SSH keys of the account; the service allows 10 such calls a minute | `client.ssh_keys().list()` |
//! | [`ssh_keys_update`](Client::ssh_keys_update) | `PUT /v2/account/keys/{ssh_key_identifier}` | Renames an SSH key, found by its id or fingerprint; the key itself can't be changed | `client.ssh_key(id).rename(..)` |

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

/// `sshKeys_create`
pub static SSH_KEYS_CREATE: Operation = Operation {
    id: "sshKeys_create",
    method: Method::POST,
    path: "/v2/account/keys",
    area: "ssh-keys",
    host: &hosts::API,
    request: Some("SshKeyCreate"),
    answer: Answer::Json("SshKeysCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `sshKeys_delete`
pub static SSH_KEYS_DELETE: Operation = Operation {
    id: "sshKeys_delete",
    method: Method::DELETE,
    path: "/v2/account/keys/{ssh_key_identifier}",
    area: "ssh-keys",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("ssh_key_identifier", "client.ssh_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `sshKeys_get`
pub static SSH_KEYS_GET: Operation = Operation {
    id: "sshKeys_get",
    path: "/v2/account/keys/{ssh_key_identifier}",
    area: "ssh-keys",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("SshKeysExistingResponse"),
    errors: &[(0, "Error")],
    by_name: &[("ssh_key_identifier", "client.ssh_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// `sshKeys_list`
pub static SSH_KEYS_LIST: Operation = Operation {
    id: "sshKeys_list",
    path: "/v2/account/keys",
    area: "ssh-keys",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "ssh_keys", per_page: true }),
    answer: Answer::Json("SshKeysListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `sshKeys_update`
pub static SSH_KEYS_UPDATE: Operation = Operation {
    id: "sshKeys_update",
    method: Method::PUT,
    path: "/v2/account/keys/{ssh_key_identifier}",
    area: "ssh-keys",
    host: &hosts::API,
    idempotent: true,
    request: Some("SshKeysUpdateBody"),
    answer: Answer::Json("SshKeysExistingResponse"),
    errors: &[(0, "Error")],
    by_name: &[("ssh_key_identifier", "client.ssh_keys().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &SSH_KEYS_CREATE,
    &SSH_KEYS_DELETE,
    &SSH_KEYS_GET,
    &SSH_KEYS_LIST,
    &SSH_KEYS_UPDATE,
];

/// Parameters of [`ssh_keys_list`](Client::ssh_keys_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SshKeysListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl SshKeysListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SshKeysListParams {
    value per_page: i64,
    value page: i64,
});

/// SSH Keys.
impl Client {
    /// Adds a public SSH key to the account, to be put on droplets when they are created.
    ///
    /// `POST /v2/account/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys/operation/sshKeys_create)
    ///
    /// In the SDK: `client.ssh_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SshKeyCreate;
    ///
    /// let body = SshKeyCreate::new("Other Public Key", "ssh-ed25519 AAAA... sammy@example.com");
    /// let response = client.ssh_keys_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ssh_keys_create(&self, body: &types::SshKeyCreate) -> Call<types::SshKeysCreateResponse> {
        Call::new(&self.0, &SSH_KEYS_CREATE)
            .json(Some(body))
    }

    /// Removes an SSH key from the account; droplets that have it keep it.
    ///
    /// `DELETE /v2/account/keys/{ssh_key_identifier}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys/operation/sshKeys_delete)
    ///
    /// In the SDK: `client.ssh_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.ssh_keys_delete("3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa").await?;
    /// # Ok(()) }
    /// ```
    pub fn ssh_keys_delete(&self, ssh_key_identifier: impl parameter::Parameter) -> Call<()> {
        Call::new(&self.0, &SSH_KEYS_DELETE)
            .path("ssh_key_identifier", &ssh_key_identifier)
    }

    /// Returns one SSH key, by its id or its fingerprint, with the public half.
    ///
    /// `GET /v2/account/keys/{ssh_key_identifier}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys/operation/sshKeys_get)
    ///
    /// In the SDK: `client.ssh_key(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .ssh_keys_get("3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn ssh_keys_get(&self, ssh_key_identifier: impl parameter::Parameter) -> Call<types::SshKeysExistingResponse> {
        Call::new(&self.0, &SSH_KEYS_GET)
            .path("ssh_key_identifier", &ssh_key_identifier)
    }

    /// Lists the SSH keys of the account; the service allows 10 such calls a minute.
    ///
    /// `GET /v2/account/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys/operation/sshKeys_list)
    ///
    /// Paged; the SDK reads all pages with `client.ssh_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::SshKeysListParams;
    ///
    /// let response = client.ssh_keys_list(&SshKeysListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn ssh_keys_list(&self, params: &SshKeysListParams) -> Call<types::SshKeysListResponse> {
        Call::new(&self.0, &SSH_KEYS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Renames an SSH key, found by its id or fingerprint; the key itself can't be changed.
    ///
    /// `PUT /v2/account/keys/{ssh_key_identifier}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys/operation/sshKeys_update)
    ///
    /// In the SDK: `client.ssh_key(id).rename(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::SshKeysUpdateBody;
    ///
    /// let body = SshKeysUpdateBody::new().name("Other Public Key");
    /// let response = client
    ///     .ssh_keys_update("3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn ssh_keys_update(
        &self,
        ssh_key_identifier: impl parameter::Parameter,
        body: &types::SshKeysUpdateBody,
    ) -> Call<types::SshKeysExistingResponse> {
        Call::new(&self.0, &SSH_KEYS_UPDATE)
            .path("ssh_key_identifier", &ssh_key_identifier)
            .json(Some(body))
    }
}
