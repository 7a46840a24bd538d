// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Add-Ons.
//!
//! Software of other vendors, bought through the marketplace and billed with the account.
//!
//! An add-on is a subscription to a vendor's service, on one of the plans that its app offers. The calls here list
//! apps and plans, set add-ons up, move them between plans and delete them. Setting up takes time, and the `state` of
//! the add-on tells how far it is.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`addons_create`](Client::addons_create) | `POST /v2/add-ons/saas` | Creates an add-on on the given plan, which is billed monthly; follow its `state` until it is provisioned | `client.addons_resources().create(..)` |
//! | [`addons_delete`](Client::addons_delete) | `DELETE /v2/add-ons/saas/{resource_uuid}` | Deletes an add-on from the account, by its UUID; nothing is returned | `client.addons_resource(id).delete()` |
//! | [`addons_get`](Client::addons_get) | `GET /v2/add-ons/saas/{resource_uuid}` | Returns one add-on, with its plan, state and single sign-on address | `client.addons_resource(id).get()` |
//! | [`addons_get_app`](Client::addons_get_app) | `GET /v2/add-ons/apps` · paged | Lists the add-on apps on offer, each with its plans and its terms | `client.addons_apps().list()` |
//! | [`addons_get_app_metadata`](Client::addons_get_app_metadata) | `GET /v2/add-ons/apps/{app_slug}/metadata` | Lists the metadata that an add-on app asks for when it is created, with the options of each entry | `client.addons_app(slug).metadata()` |
//! | [`addons_list`](Client::addons_list) | `GET /v2/add-ons/saas` · paged | Lists the add-ons that the account has set up, with their plan, price and state | `client.addons_resources().list()` |
//! | [`addons_patch`](Client::addons_patch) | `PATCH /v2/add-ons/saas/{resource_uuid}` | Renames an add-on; nothing else about it changes | `client.addons_resource(id).update(..)` |
//! | [`addons_patch_plan`](Client::addons_patch_plan) | `PATCH /v2/add-ons/saas/{resource_uuid}/plan` | Moves an add-on to another plan of its app, which changes its monthly price | `client.addons_resource(id).change_plan()` |

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

/// `addons_create`
pub static ADDONS_CREATE: Operation = Operation {
    id: "addons_create",
    method: Method::POST,
    path: "/v2/add-ons/saas",
    area: "add-ons",
    host: &hosts::API,
    request: Some("AddonsCreateBody"),
    answer: Answer::Json("AddonsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `addons_delete`
pub static ADDONS_DELETE: Operation = Operation {
    id: "addons_delete",
    method: Method::DELETE,
    path: "/v2/add-ons/saas/{resource_uuid}",
    area: "add-ons",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("resource_uuid", "client.addons_resources().find_by_name(..)")],
    ..Operation::BASE
};

/// `addons_get`
pub static ADDONS_GET: Operation = Operation {
    id: "addons_get",
    path: "/v2/add-ons/saas/{resource_uuid}",
    area: "add-ons",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AddonsGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("resource_uuid", "client.addons_resources().find_by_name(..)")],
    ..Operation::BASE
};

/// `addons_get_app`
pub static ADDONS_GET_APP: Operation = Operation {
    id: "addons_get_app",
    path: "/v2/add-ons/apps",
    area: "add-ons",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "apps" }),
    answer: Answer::Json("AddonsGetAppResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `addons_get_app_metadata`
pub static ADDONS_GET_APP_METADATA: Operation = Operation {
    id: "addons_get_app_metadata",
    path: "/v2/add-ons/apps/{app_slug}/metadata",
    area: "add-ons",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AddonsGetAppMetadataResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `addons_list`
pub static ADDONS_LIST: Operation = Operation {
    id: "addons_list",
    path: "/v2/add-ons/saas",
    area: "add-ons",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "resources" }),
    answer: Answer::Json("AddonsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `addons_patch`
pub static ADDONS_PATCH: Operation = Operation {
    id: "addons_patch",
    method: Method::PATCH,
    path: "/v2/add-ons/saas/{resource_uuid}",
    area: "add-ons",
    host: &hosts::API,
    request: Some("AddonsPatchBody"),
    answer: Answer::Json("AddonsUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("resource_uuid", "client.addons_resources().find_by_name(..)")],
    ..Operation::BASE
};

/// `addons_patch_plan`
pub static ADDONS_PATCH_PLAN: Operation = Operation {
    id: "addons_patch_plan",
    method: Method::PATCH,
    path: "/v2/add-ons/saas/{resource_uuid}/plan",
    area: "add-ons",
    host: &hosts::API,
    request: Some("AddonsPatchPlanBody"),
    answer: Answer::Json("AddonsUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("resource_uuid", "client.addons_resources().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &ADDONS_CREATE,
    &ADDONS_DELETE,
    &ADDONS_GET,
    &ADDONS_GET_APP,
    &ADDONS_GET_APP_METADATA,
    &ADDONS_LIST,
    &ADDONS_PATCH,
    &ADDONS_PATCH_PLAN,
];

/// Add-Ons.
impl Client {
    /// Creates an add-on on the given plan, which is billed monthly; follow its `state` until it is provisioned.
    ///
    /// `POST /v2/add-ons/saas` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_create)
    ///
    /// In the SDK: `client.addons_resources().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AddonsCreateBody, AddonsResourceMetadata};
    ///
    /// let body = AddonsCreateBody::new(
    ///     "my-resource-01",
    ///     "example-app",
    ///     "basic_plan",
    ///     [AddonsResourceMetadata::new("property_name", "example_value")],
    /// )
    /// .linked_droplet_id(12345678);
    /// let response = client.addons_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_create(&self, body: &types::AddonsCreateBody) -> Call<types::AddonsCreateResponse> {
        Call::new(&self.0, &ADDONS_CREATE)
            .json(Some(body))
    }

    /// Deletes an add-on from the account, by its UUID; nothing is returned.
    ///
    /// `DELETE /v2/add-ons/saas/{resource_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_delete)
    ///
    /// In the SDK: `client.addons_resource(id).delete()`.
    ///
    /// - `resource_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.addons_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_delete(&self, resource_uuid: &str) -> Call<()> {
        Call::new(&self.0, &ADDONS_DELETE)
            .path("resource_uuid", resource_uuid)
    }

    /// Returns one add-on, with its plan, state and single sign-on address.
    ///
    /// `GET /v2/add-ons/saas/{resource_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_get)
    ///
    /// In the SDK: `client.addons_resource(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.addons_get("123e4567-e89b-12d3-a456-426614174000").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_get(&self, resource_uuid: &str) -> Call<types::AddonsGetResponse> {
        Call::new(&self.0, &ADDONS_GET)
            .path("resource_uuid", resource_uuid)
    }

    /// Lists the add-on apps on offer, each with its plans and its terms.
    ///
    /// `GET /v2/add-ons/apps` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_get_app)
    ///
    /// Paged; the SDK reads all pages with `client.addons_apps().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.addons_get_app().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_get_app(&self) -> Call<types::AddonsGetAppResponse> {
        Call::new(&self.0, &ADDONS_GET_APP)
    }

    /// Lists the metadata that an add-on app asks for when it is created, with the options of each entry.
    ///
    /// `GET /v2/add-ons/apps/{app_slug}/metadata` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_get_app_metadata)
    ///
    /// In the SDK: `client.addons_app(slug).metadata()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.addons_get_app_metadata("example_app").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_get_app_metadata(&self, app_slug: &str) -> Call<types::AddonsGetAppMetadataResponse> {
        Call::new(&self.0, &ADDONS_GET_APP_METADATA)
            .path("app_slug", app_slug)
    }

    /// Lists the add-ons that the account has set up, with their plan, price and state.
    ///
    /// `GET /v2/add-ons/saas` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_list)
    ///
    /// Paged; the SDK reads all pages with `client.addons_resources().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.addons_list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_list(&self) -> Call<types::AddonsListResponse> {
        Call::new(&self.0, &ADDONS_LIST)
    }

    /// Renames an add-on; nothing else about it changes.
    ///
    /// `PATCH /v2/add-ons/saas/{resource_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_patch)
    ///
    /// In the SDK: `client.addons_resource(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AddonsPatchBody;
    ///
    /// let body = AddonsPatchBody::new("new-name");
    /// let response = client.addons_patch("123e4567-e89b-12d3-a456-426614174000", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_patch(
        &self,
        resource_uuid: &str,
        body: &types::AddonsPatchBody,
    ) -> Call<types::AddonsUpdateResponse> {
        Call::new(&self.0, &ADDONS_PATCH)
            .path("resource_uuid", resource_uuid)
            .json(Some(body))
    }

    /// Moves an add-on to another plan of its app, which changes its monthly price.
    ///
    /// `PATCH /v2/add-ons/saas/{resource_uuid}/plan` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Add-Ons/operation/addons_patch_plan)
    ///
    /// In the SDK: `client.addons_resource(id).change_plan()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AddonsPatchPlanBody;
    ///
    /// let body = AddonsPatchPlanBody::new("basic_plan");
    /// let response = client
    ///     .addons_patch_plan("123e4567-e89b-12d3-a456-426614174000", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn addons_patch_plan(
        &self,
        resource_uuid: &str,
        body: &types::AddonsPatchPlanBody,
    ) -> Call<types::AddonsUpdateResponse> {
        Call::new(&self.0, &ADDONS_PATCH_PLAN)
            .path("resource_uuid", resource_uuid)
            .json(Some(body))
    }
}
