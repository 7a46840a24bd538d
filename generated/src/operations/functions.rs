// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Functions.
//!
//! Namespaces for serverless functions, with their triggers and access keys.
//!
//! A namespace holds functions in one region and has an API host of its own. This area manages namespaces, their
//! access keys, and triggers that run functions by schedule. Deploying and calling functions goes through the host of
//! the namespace, with its key.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`functions_access_key_create`](Client::functions_access_key_create) | `POST /v2/functions/namespaces/{namespace_id}/keys` | Creates an access key for a namespace; its `secret` is in this answer only | `client.functions_namespace(name).access_keys().create(..)` |
//! | [`functions_access_key_delete`](Client::functions_access_key_delete) | `DELETE /v2/functions/namespaces/{namespace_id}/keys/{key_id}` | Deletes an access key of a namespace, which stops working | `client.functions_namespace(name).access_key(id).delete()` |
//! | [`functions_access_key_list`](Client::functions_access_key_list) | `GET /v2/functions/namespaces/{namespace_id}/keys` · paged | Lists the access keys of a namespace, without their secrets | `client.functions_namespace(name).access_keys().list()` |
//! | [`functions_access_key_update`](Client::functions_access_key_update) | `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}` | Renames an access key of a namespace; its secret and expiry stay | `client.functions_namespace(name).access_key(id).update(..)` |
//! | [`functions_create_namespace`](Client::functions_create_namespace) | `POST /v2/functions/namespaces` | Creates a namespace for functions in a region and returns it with the `key` that deploys to it | `client.functions_namespaces().create(..)` |
//! | [`functions_create_trigger`](Client::functions_create_trigger) | `POST /v2/functions/namespaces/{namespace_id}/triggers` | Creates a trigger that runs a function by a `cron` schedule | `client.functions_namespace(name).triggers().create(..)` |
//! | [`functions_delete_namespace`](Client::functions_delete_namespace) | `DELETE /v2/functions/namespaces/{namespace_id}` | Deletes a namespace with all functions and triggers in it | `client.functions_namespace(name).delete()` |
//! | [`functions_delete_trigger`](Client::functions_delete_trigger) | `DELETE /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` | Deletes a trigger, so that its function is no longer run by schedule | `client.functions_namespace(name).trigger(name).delete()` |
//! | [`functions_get_namespace`](Client::functions_get_namespace) | `GET /v2/functions/namespaces/{namespace_id}` | Returns one function namespace with its API host and `key` | `client.functions_namespace(name).get()` |
//! | [`functions_get_trigger`](Client::functions_get_trigger) | `GET /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` | Returns one trigger by its name, with its last and next run | `client.functions_namespace(name).trigger(name).get()` |
//! | [`functions_list_namespaces`](Client::functions_list_namespaces) | `GET /v2/functions/namespaces` · paged | Lists the function namespaces of the account, with region and API host | `client.functions_namespaces().list()` |
//! | [`functions_list_triggers`](Client::functions_list_triggers) | `GET /v2/functions/namespaces/{namespace_id}/triggers` · paged | Lists the triggers of a namespace, with their schedules and runs | `client.functions_namespace(name).triggers().list()` |
//! | [`functions_update_trigger`](Client::functions_update_trigger) | `PUT /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` | Turns a trigger on or off, or changes its schedule or the body that it sends | `client.functions_namespace(name).trigger(name).update()` |

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

/// `functionsAccessKey_create`
pub static FUNCTIONS_ACCESS_KEY_CREATE: Operation = Operation {
    id: "functionsAccessKey_create",
    method: Method::POST,
    path: "/v2/functions/namespaces/{namespace_id}/keys",
    area: "functions",
    host: &hosts::API,
    request: Some("AccessKeyCreateRequest"),
    answer: Answer::Json("FunctionsAccessKeyCreateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functionsAccessKey_delete`
pub static FUNCTIONS_ACCESS_KEY_DELETE: Operation = Operation {
    id: "functionsAccessKey_delete",
    method: Method::DELETE,
    path: "/v2/functions/namespaces/{namespace_id}/keys/{key_id}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("JsonObject"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functionsAccessKey_list`
pub static FUNCTIONS_ACCESS_KEY_LIST: Operation = Operation {
    id: "functionsAccessKey_list",
    path: "/v2/functions/namespaces/{namespace_id}/keys",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "access_keys" }),
    answer: Answer::Json("FunctionsAccessKeyListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functionsAccessKey_update`
pub static FUNCTIONS_ACCESS_KEY_UPDATE: Operation = Operation {
    id: "functionsAccessKey_update",
    method: Method::PUT,
    path: "/v2/functions/namespaces/{namespace_id}/keys/{key_id}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    request: Some("FunctionsAccessKeyUpdateBody"),
    answer: Answer::Json("FunctionsAccessKeyUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_create_namespace`
pub static FUNCTIONS_CREATE_NAMESPACE: Operation = Operation {
    id: "functions_create_namespace",
    method: Method::POST,
    path: "/v2/functions/namespaces",
    area: "functions",
    host: &hosts::API,
    request: Some("FunctionsNamespaceCreate"),
    answer: Answer::Json("NamespaceCreatedResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `functions_create_trigger`
pub static FUNCTIONS_CREATE_TRIGGER: Operation = Operation {
    id: "functions_create_trigger",
    method: Method::POST,
    path: "/v2/functions/namespaces/{namespace_id}/triggers",
    area: "functions",
    host: &hosts::API,
    request: Some("FunctionsTriggerCreate"),
    answer: Answer::Json("TriggerResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_delete_namespace`
pub static FUNCTIONS_DELETE_NAMESPACE: Operation = Operation {
    id: "functions_delete_namespace",
    method: Method::DELETE,
    path: "/v2/functions/namespaces/{namespace_id}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_delete_trigger`
pub static FUNCTIONS_DELETE_TRIGGER: Operation = Operation {
    id: "functions_delete_trigger",
    method: Method::DELETE,
    path: "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_get_namespace`
pub static FUNCTIONS_GET_NAMESPACE: Operation = Operation {
    id: "functions_get_namespace",
    path: "/v2/functions/namespaces/{namespace_id}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("NamespaceCreatedResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_get_trigger`
pub static FUNCTIONS_GET_TRIGGER: Operation = Operation {
    id: "functions_get_trigger",
    path: "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("TriggerResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_list_namespaces`
pub static FUNCTIONS_LIST_NAMESPACES: Operation = Operation {
    id: "functions_list_namespaces",
    path: "/v2/functions/namespaces",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "namespaces" }),
    answer: Answer::Json("FunctionsListNamespacesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `functions_list_triggers`
pub static FUNCTIONS_LIST_TRIGGERS: Operation = Operation {
    id: "functions_list_triggers",
    path: "/v2/functions/namespaces/{namespace_id}/triggers",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "triggers" }),
    answer: Answer::Json("FunctionsListTriggersResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// `functions_update_trigger`
pub static FUNCTIONS_UPDATE_TRIGGER: Operation = Operation {
    id: "functions_update_trigger",
    method: Method::PUT,
    path: "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
    area: "functions",
    host: &hosts::API,
    idempotent: true,
    request: Some("FunctionsTriggerUpdate"),
    answer: Answer::Json("TriggerResponse"),
    errors: &[(0, "Error")],
    by_name: &[("namespace_id", "client.functions_namespaces().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &FUNCTIONS_ACCESS_KEY_CREATE,
    &FUNCTIONS_ACCESS_KEY_DELETE,
    &FUNCTIONS_ACCESS_KEY_LIST,
    &FUNCTIONS_ACCESS_KEY_UPDATE,
    &FUNCTIONS_CREATE_NAMESPACE,
    &FUNCTIONS_CREATE_TRIGGER,
    &FUNCTIONS_DELETE_NAMESPACE,
    &FUNCTIONS_DELETE_TRIGGER,
    &FUNCTIONS_GET_NAMESPACE,
    &FUNCTIONS_GET_TRIGGER,
    &FUNCTIONS_LIST_NAMESPACES,
    &FUNCTIONS_LIST_TRIGGERS,
    &FUNCTIONS_UPDATE_TRIGGER,
];

/// Functions.
impl Client {
    /// Creates an access key for a namespace; its `secret` is in this answer only.
    ///
    /// `POST /v2/functions/namespaces/{namespace_id}/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functionsAccessKey_create)
    ///
    /// In the SDK: `client.functions_namespace(name).access_keys().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AccessKeyCreateRequest;
    ///
    /// let body = AccessKeyCreateRequest::new("my-function-access-key").expires_in("7d");
    /// let response = client
    ///     .functions_access_key_create("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_access_key_create(
        &self,
        namespace_id: &str,
        body: &types::AccessKeyCreateRequest,
    ) -> Call<types::FunctionsAccessKeyCreateResponse> {
        Call::new(&self.0, &FUNCTIONS_ACCESS_KEY_CREATE)
            .path("namespace_id", namespace_id)
            .json(Some(body))
    }

    /// Deletes an access key of a namespace, which stops working.
    ///
    /// `DELETE /v2/functions/namespaces/{namespace_id}/keys/{key_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functionsAccessKey_delete)
    ///
    /// In the SDK: `client.functions_namespace(name).access_key(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .functions_access_key_delete(
    ///         "fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    ///         "dof-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_access_key_delete(&self, namespace_id: &str, key_id: &str) -> Call<JsonObject> {
        Call::new(&self.0, &FUNCTIONS_ACCESS_KEY_DELETE)
            .path("namespace_id", namespace_id)
            .path("key_id", key_id)
    }

    /// Lists the access keys of a namespace, without their secrets.
    ///
    /// `GET /v2/functions/namespaces/{namespace_id}/keys` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functionsAccessKey_list)
    ///
    /// Paged; the SDK reads all pages with `client.functions_namespace(name).access_keys().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .functions_access_key_list("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_access_key_list(&self, namespace_id: &str) -> Call<types::FunctionsAccessKeyListResponse> {
        Call::new(&self.0, &FUNCTIONS_ACCESS_KEY_LIST)
            .path("namespace_id", namespace_id)
    }

    /// Renames an access key of a namespace; its secret and expiry stay.
    ///
    /// `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functionsAccessKey_update)
    ///
    /// In the SDK: `client.functions_namespace(name).access_key(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FunctionsAccessKeyUpdateBody;
    ///
    /// let body = FunctionsAccessKeyUpdateBody::new("updated-key-name");
    /// let response = client
    ///     .functions_access_key_update(
    ///         "fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    ///         "dof-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_access_key_update(
        &self,
        namespace_id: &str,
        key_id: &str,
        body: &types::FunctionsAccessKeyUpdateBody,
    ) -> Call<types::FunctionsAccessKeyUpdateResponse> {
        Call::new(&self.0, &FUNCTIONS_ACCESS_KEY_UPDATE)
            .path("namespace_id", namespace_id)
            .path("key_id", key_id)
            .json(Some(body))
    }

    /// Creates a namespace for functions in a region and returns it with the `key` that deploys to it.
    ///
    /// `POST /v2/functions/namespaces` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_create_namespace)
    ///
    /// In the SDK: `client.functions_namespaces().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FunctionsNamespaceCreate;
    ///
    /// let body = FunctionsNamespaceCreate::new("my namespace", "nyc1");
    /// let response = client.functions_create_namespace(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_create_namespace(
        &self,
        body: &types::FunctionsNamespaceCreate,
    ) -> Call<types::NamespaceCreatedResponse> {
        Call::new(&self.0, &FUNCTIONS_CREATE_NAMESPACE)
            .json(Some(body))
    }

    /// Creates a trigger that runs a function by a `cron` schedule.
    ///
    /// `POST /v2/functions/namespaces/{namespace_id}/triggers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_create_trigger)
    ///
    /// In the SDK: `client.functions_namespace(name).triggers().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{FunctionsSchedule, FunctionsTriggerCreate};
    ///
    /// let body = FunctionsTriggerCreate::new(
    ///     "my trigger",
    ///     "hello",
    ///     "SCHEDULED",
    ///     true,
    ///     FunctionsSchedule::new("0 * * * *"),
    /// );
    /// let response = client
    ///     .functions_create_trigger("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_create_trigger(
        &self,
        namespace_id: &str,
        body: &types::FunctionsTriggerCreate,
    ) -> Call<types::TriggerResponse> {
        Call::new(&self.0, &FUNCTIONS_CREATE_TRIGGER)
            .path("namespace_id", namespace_id)
            .json(Some(body))
    }

    /// Deletes a namespace with all functions and triggers in it.
    ///
    /// `DELETE /v2/functions/namespaces/{namespace_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_delete_namespace)
    ///
    /// In the SDK: `client.functions_namespace(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.functions_delete_namespace("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_delete_namespace(&self, namespace_id: &str) -> Call<()> {
        Call::new(&self.0, &FUNCTIONS_DELETE_NAMESPACE)
            .path("namespace_id", namespace_id)
    }

    /// Deletes a trigger, so that its function is no longer run by schedule.
    ///
    /// `DELETE /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_delete_trigger)
    ///
    /// In the SDK: `client.functions_namespace(name).trigger(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .functions_delete_trigger("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "my trigger")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_delete_trigger(&self, namespace_id: &str, trigger_name: &str) -> Call<()> {
        Call::new(&self.0, &FUNCTIONS_DELETE_TRIGGER)
            .path("namespace_id", namespace_id)
            .path("trigger_name", trigger_name)
    }

    /// Returns one function namespace with its API host and `key`.
    ///
    /// `GET /v2/functions/namespaces/{namespace_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_get_namespace)
    ///
    /// In the SDK: `client.functions_namespace(name).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .functions_get_namespace("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_get_namespace(&self, namespace_id: &str) -> Call<types::NamespaceCreatedResponse> {
        Call::new(&self.0, &FUNCTIONS_GET_NAMESPACE)
            .path("namespace_id", namespace_id)
    }

    /// Returns one trigger by its name, with its last and next run.
    ///
    /// `GET /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_get_trigger)
    ///
    /// In the SDK: `client.functions_namespace(name).trigger(name).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .functions_get_trigger("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "my trigger")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_get_trigger(&self, namespace_id: &str, trigger_name: &str) -> Call<types::TriggerResponse> {
        Call::new(&self.0, &FUNCTIONS_GET_TRIGGER)
            .path("namespace_id", namespace_id)
            .path("trigger_name", trigger_name)
    }

    /// Lists the function namespaces of the account, with region and API host.
    ///
    /// `GET /v2/functions/namespaces` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_list_namespaces)
    ///
    /// Paged; the SDK reads all pages with `client.functions_namespaces().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.functions_list_namespaces().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_list_namespaces(&self) -> Call<types::FunctionsListNamespacesResponse> {
        Call::new(&self.0, &FUNCTIONS_LIST_NAMESPACES)
    }

    /// Lists the triggers of a namespace, with their schedules and runs.
    ///
    /// `GET /v2/functions/namespaces/{namespace_id}/triggers` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_list_triggers)
    ///
    /// Paged; the SDK reads all pages with `client.functions_namespace(name).triggers().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .functions_list_triggers("fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_list_triggers(&self, namespace_id: &str) -> Call<types::FunctionsListTriggersResponse> {
        Call::new(&self.0, &FUNCTIONS_LIST_TRIGGERS)
            .path("namespace_id", namespace_id)
    }

    /// Turns a trigger on or off, or changes its schedule or the body that it sends.
    ///
    /// `PUT /v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Functions/operation/functions_update_trigger)
    ///
    /// In the SDK: `client.functions_namespace(name).trigger(name).update()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::FunctionsTriggerUpdate;
    ///
    /// let body = FunctionsTriggerUpdate::new().is_enabled(true);
    /// let response = client
    ///     .functions_update_trigger(
    ///         "fn-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    ///         "my trigger",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn functions_update_trigger(
        &self,
        namespace_id: &str,
        trigger_name: &str,
        body: &types::FunctionsTriggerUpdate,
    ) -> Call<types::TriggerResponse> {
        Call::new(&self.0, &FUNCTIONS_UPDATE_TRIGGER)
            .path("namespace_id", namespace_id)
            .path("trigger_name", trigger_name)
            .json(Some(body))
    }
}
