// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC Networks.
//!
//! Private networks that resources of a region share.
//!
//! Every region has a default VPC, which new resources join unless another is named. The address range of a VPC is
//! fixed when it is created. Only an empty VPC can be deleted, and the service may take a while to notice that it is
//! empty.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`vpcs_create`](Client::vpcs_create) | `POST /v2/vpcs` | Creates a VPC network in a region; an address range is chosen when `ip_range` is not given | `client.vpcs().create(..)` |
//! | [`vpcs_create_peerings`](Client::vpcs_create_peerings) | `POST /v2/vpcs/{vpc_id}/peerings` | Connects a VPC with one other, named by `vpc_id`; traffic flows once the `status` is `ACTIVE` |  |
//! | [`vpcs_delete`](Client::vpcs_delete) | `DELETE /v2/vpcs/{vpc_id}` | Deletes a VPC network; it is refused while resources are still in it, or if it is the default of its region | `client.vpc(id).delete()` |
//! | [`vpcs_get`](Client::vpcs_get) | `GET /v2/vpcs/{vpc_id}` | Returns one VPC network with its region and address range | `client.vpc(id).get()` |
//! | [`vpcs_list`](Client::vpcs_list) | `GET /v2/vpcs` · paged | Lists the VPC networks of the account, the default network of each region included | `client.vpcs().list()`, … |
//! | [`vpcs_list_members`](Client::vpcs_list_members) | `GET /v2/vpcs/{vpc_id}/members` · paged | Lists the resources in a VPC by URN, optionally only those of one `resource_type` | `client.vpc(id).members().list()` |
//! | [`vpcs_list_peerings`](Client::vpcs_list_peerings) | `GET /v2/vpcs/{vpc_id}/peerings` · paged | Lists the peerings that a VPC takes part in, with the status of each | `client.vpc(id).peerings()` |
//! | [`vpcs_patch`](Client::vpcs_patch) | `PATCH /v2/vpcs/{vpc_id}` | Changes the settings of a VPC that are sent and keeps the others; its range and region are fixed | `client.vpc(id).update(..)` |
//! | [`vpcs_patch_peerings`](Client::vpcs_patch_peerings) | `PATCH /v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}` | Renames a peering that a VPC takes part in; nothing else about it can be changed |  |
//! | [`vpcs_update`](Client::vpcs_update) | `PUT /v2/vpcs/{vpc_id}` | Replaces the name and description of a VPC; `default` makes it the default of its region |  |

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

/// `vpcs_create`
pub static VPCS_CREATE: Operation = Operation {
    id: "vpcs_create",
    method: Method::POST,
    path: "/v2/vpcs",
    area: "vpcs",
    host: &hosts::API,
    request: Some("VpcsCreateBody"),
    answer: Answer::Json("ExistingVpcResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcs_create_peerings`
pub static VPCS_CREATE_PEERINGS: Operation = Operation {
    id: "vpcs_create_peerings",
    method: Method::POST,
    path: "/v2/vpcs/{vpc_id}/peerings",
    area: "vpcs",
    host: &hosts::API,
    request: Some("VpcsCreatePeeringsBody"),
    answer: Answer::Json("VpcPeeringResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_delete`
pub static VPCS_DELETE: Operation = Operation {
    id: "vpcs_delete",
    method: Method::DELETE,
    path: "/v2/vpcs/{vpc_id}",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 409, id: None, message: None },
        Refusal { status: 403, id: None, message: Some("VPC with members") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_get`
pub static VPCS_GET: Operation = Operation {
    id: "vpcs_get",
    path: "/v2/vpcs/{vpc_id}",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ExistingVpcResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_list`
pub static VPCS_LIST: Operation = Operation {
    id: "vpcs_list",
    path: "/v2/vpcs",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "vpcs", per_page: true }),
    answer: Answer::Json("VpcsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcs_list_members`
pub static VPCS_LIST_MEMBERS: Operation = Operation {
    id: "vpcs_list_members",
    path: "/v2/vpcs/{vpc_id}/members",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "members", per_page: true }),
    answer: Answer::Json("VpcsListMembersResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_list_peerings`
pub static VPCS_LIST_PEERINGS: Operation = Operation {
    id: "vpcs_list_peerings",
    path: "/v2/vpcs/{vpc_id}/peerings",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "peerings", per_page: true }),
    answer: Answer::Json("VpcsListPeeringsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_patch`
pub static VPCS_PATCH: Operation = Operation {
    id: "vpcs_patch",
    method: Method::PATCH,
    path: "/v2/vpcs/{vpc_id}",
    area: "vpcs",
    host: &hosts::API,
    request: Some("VpcsPatchBody"),
    answer: Answer::Json("ExistingVpcResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_patch_peerings`
pub static VPCS_PATCH_PEERINGS: Operation = Operation {
    id: "vpcs_patch_peerings",
    method: Method::PATCH,
    path: "/v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}",
    area: "vpcs",
    host: &hosts::API,
    request: Some("VpcsPatchPeeringsBody"),
    answer: Answer::Json("VpcPeeringResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcs_update`
pub static VPCS_UPDATE: Operation = Operation {
    id: "vpcs_update",
    method: Method::PUT,
    path: "/v2/vpcs/{vpc_id}",
    area: "vpcs",
    host: &hosts::API,
    idempotent: true,
    request: Some("VpcsUpdateBody"),
    answer: Answer::Json("ExistingVpcResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_id", "client.vpcs().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &VPCS_CREATE,
    &VPCS_CREATE_PEERINGS,
    &VPCS_DELETE,
    &VPCS_GET,
    &VPCS_LIST,
    &VPCS_LIST_MEMBERS,
    &VPCS_LIST_PEERINGS,
    &VPCS_PATCH,
    &VPCS_PATCH_PEERINGS,
    &VPCS_UPDATE,
];

/// Parameters of [`vpcs_list`](Client::vpcs_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VpcsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`vpcs_list_members`](Client::vpcs_list_members).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcsListMembersParams {
    /// Only members of this kind, such as `droplet`.
    pub resource_type: Option<String>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VpcsListMembersParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcsListMembersParams {
    into resource_type: String,
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`vpcs_list_peerings`](Client::vpcs_list_peerings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcsListPeeringsParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl VpcsListPeeringsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcsListPeeringsParams {
    value per_page: i64,
    value page: i64,
});

/// VPC Networks.
impl Client {
    /// Creates a VPC network in a region; an address range is chosen when `ip_range` is not given.
    ///
    /// `POST /v2/vpcs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_create)
    ///
    /// In the SDK: `client.vpcs().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcsCreateBody;
    ///
    /// let body = VpcsCreateBody::new("env.prod-vpc", "nyc1").ip_range("10.10.10.0/24");
    /// let response = client.vpcs_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_create(&self, body: &types::VpcsCreateBody) -> Call<types::ExistingVpcResponse> {
        Call::new(&self.0, &VPCS_CREATE)
            .json(Some(body))
    }

    /// Connects a VPC with one other, named by `vpc_id`; traffic flows once the `status` is `ACTIVE`.
    ///
    /// `POST /v2/vpcs/{vpc_id}/peerings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_create_peerings)
    ///
    /// Only in the raw client.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcsCreatePeeringsBody;
    ///
    /// let body = VpcsCreatePeeringsBody::new(
    ///     "nyc1-blr1-peering",
    ///     "c140286f-e6ce-4131-8b7b-df4590ce8d6a",
    /// );
    /// let response = client
    ///     .vpcs_create_peerings("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_create_peerings(
        &self,
        vpc_id: &str,
        body: &types::VpcsCreatePeeringsBody,
    ) -> Call<types::VpcPeeringResponse> {
        Call::new(&self.0, &VPCS_CREATE_PEERINGS)
            .path("vpc_id", vpc_id)
            .json(Some(body))
    }

    /// Deletes a VPC network; it is refused while resources are still in it, or if it is the default of its region.
    ///
    /// `DELETE /v2/vpcs/{vpc_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_delete)
    ///
    /// In the SDK: `client.vpc(id).delete()`.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.vpcs_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_delete(&self, vpc_id: &str) -> Call<()> {
        Call::new(&self.0, &VPCS_DELETE)
            .path("vpc_id", vpc_id)
    }

    /// Returns one VPC network with its region and address range.
    ///
    /// `GET /v2/vpcs/{vpc_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_get)
    ///
    /// In the SDK: `client.vpc(id).get()`.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vpcs_get("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_get(&self, vpc_id: &str) -> Call<types::ExistingVpcResponse> {
        Call::new(&self.0, &VPCS_GET)
            .path("vpc_id", vpc_id)
    }

    /// Lists the VPC networks of the account, the default network of each region included.
    ///
    /// `GET /v2/vpcs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_list)
    ///
    /// Paged; the SDK reads all pages with `client.vpcs().list()`, `client.vpcs().default_of(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VpcsListParams;
    ///
    /// let response = client.vpcs_list(&VpcsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_list(&self, params: &VpcsListParams) -> Call<types::VpcsListResponse> {
        Call::new(&self.0, &VPCS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the resources in a VPC by URN, optionally only those of one `resource_type`.
    ///
    /// `GET /v2/vpcs/{vpc_id}/members` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_list_members)
    ///
    /// Paged; the SDK reads all pages with `client.vpc(id).members().list()`.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VpcsListMembersParams;
    ///
    /// let response = client
    ///     .vpcs_list_members(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &VpcsListMembersParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_list_members(
        &self,
        vpc_id: &str,
        params: &VpcsListMembersParams,
    ) -> Call<types::VpcsListMembersResponse> {
        Call::new(&self.0, &VPCS_LIST_MEMBERS)
            .path("vpc_id", vpc_id)
            .query("resource_type", &params.resource_type)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the peerings that a VPC takes part in, with the status of each.
    ///
    /// `GET /v2/vpcs/{vpc_id}/peerings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_list_peerings)
    ///
    /// Paged; the SDK reads all pages with `client.vpc(id).peerings()`.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VpcsListPeeringsParams;
    ///
    /// let response = client
    ///     .vpcs_list_peerings(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         &VpcsListPeeringsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_list_peerings(
        &self,
        vpc_id: &str,
        params: &VpcsListPeeringsParams,
    ) -> Call<types::VpcsListPeeringsResponse> {
        Call::new(&self.0, &VPCS_LIST_PEERINGS)
            .path("vpc_id", vpc_id)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Changes the settings of a VPC that are sent and keeps the others; its range and region are fixed.
    ///
    /// `PATCH /v2/vpcs/{vpc_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_patch)
    ///
    /// In the SDK: `client.vpc(id).update(..)`.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcsPatchBody;
    ///
    /// let body = VpcsPatchBody::new().name("env.prod-vpc").default(true);
    /// let response = client.vpcs_patch("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_patch(&self, vpc_id: &str, body: &types::VpcsPatchBody) -> Call<types::ExistingVpcResponse> {
        Call::new(&self.0, &VPCS_PATCH)
            .path("vpc_id", vpc_id)
            .json(Some(body))
    }

    /// Renames a peering that a VPC takes part in; nothing else about it can be changed.
    ///
    /// `PATCH /v2/vpcs/{vpc_id}/peerings/{vpc_peering_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_patch_peerings)
    ///
    /// Only in the raw client.
    ///
    /// - `vpc_id`: Format: uuid.
    /// - `vpc_peering_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcsPatchPeeringsBody;
    ///
    /// let body = VpcsPatchPeeringsBody::new("nyc1-blr1-peering");
    /// let response = client
    ///     .vpcs_patch_peerings(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "5a4981aa-9653-4bd1-bef5-d6bff52042e4",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_patch_peerings(
        &self,
        vpc_id: &str,
        vpc_peering_id: &str,
        body: &types::VpcsPatchPeeringsBody,
    ) -> Call<types::VpcPeeringResponse> {
        Call::new(&self.0, &VPCS_PATCH_PEERINGS)
            .path("vpc_id", vpc_id)
            .path("vpc_peering_id", vpc_peering_id)
            .json(Some(body))
    }

    /// Replaces the name and description of a VPC; `default` makes it the default of its region.
    ///
    /// `PUT /v2/vpcs/{vpc_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPCs/operation/vpcs_update)
    ///
    /// Only in the raw client.
    ///
    /// - `vpc_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcsUpdateBody;
    ///
    /// let body = VpcsUpdateBody::new("env.prod-vpc").default(true);
    /// let response = client.vpcs_update("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcs_update(&self, vpc_id: &str, body: &types::VpcsUpdateBody) -> Call<types::ExistingVpcResponse> {
        Call::new(&self.0, &VPCS_UPDATE)
            .path("vpc_id", vpc_id)
            .json(Some(body))
    }
}
