// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC Peerings.
//!
//! Private connections between two VPC networks.
//!
//! A peering joins two VPCs, in one region or in two, whose address ranges must not overlap. Traffic flows once its
//! `status` is `ACTIVE`. After deleting it is `DELETING` for a while and then answers 404.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`vpc_peerings_create`](Client::vpc_peerings_create) | `POST /v2/vpc_peerings` | Connects two VPCs with each other; traffic flows once the `status` is `ACTIVE` | `client.vpc_peerings().create(..)` |
//! | [`vpc_peerings_delete`](Client::vpc_peerings_delete) | `DELETE /v2/vpc_peerings/{vpc_peering_id}` | Disconnects two VPCs again; the peering is `DELETING` until it answers 404 | `client.vpc_peering(id).delete()` |
//! | [`vpc_peerings_get`](Client::vpc_peerings_get) | `GET /v2/vpc_peerings/{vpc_peering_id}` | Returns one VPC peering, with the two networks that it connects | `client.vpc_peering(id).get()` |
//! | [`vpc_peerings_list`](Client::vpc_peerings_list) | `GET /v2/vpc_peerings` · paged | Lists the VPC peerings of the account, optionally only those of one `region` | `client.vpc_peerings().list()` |
//! | [`vpc_peerings_patch`](Client::vpc_peerings_patch) | `PATCH /v2/vpc_peerings/{vpc_peering_id}` | Renames a VPC peering; the networks it connects can't be changed | `client.vpc_peering(id).update(..)` |

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

/// `vpcPeerings_create`
pub static VPC_PEERINGS_CREATE: Operation = Operation {
    id: "vpcPeerings_create",
    method: Method::POST,
    path: "/v2/vpc_peerings",
    area: "vpc-peerings",
    host: &hosts::API,
    request: Some("VpcPeeringsCreateBody"),
    answer: Answer::Json("VpcPeeringsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcPeerings_delete`
pub static VPC_PEERINGS_DELETE: Operation = Operation {
    id: "vpcPeerings_delete",
    method: Method::DELETE,
    path: "/v2/vpc_peerings/{vpc_peering_id}",
    area: "vpc-peerings",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: None },
    ],
    answer: Answer::Json("VpcPeeringsDeleteResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_peering_id", "client.vpc_peerings().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcPeerings_get`
pub static VPC_PEERINGS_GET: Operation = Operation {
    id: "vpcPeerings_get",
    path: "/v2/vpc_peerings/{vpc_peering_id}",
    area: "vpc-peerings",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ActiveVpcPeeringResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_peering_id", "client.vpc_peerings().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcPeerings_list`
pub static VPC_PEERINGS_LIST: Operation = Operation {
    id: "vpcPeerings_list",
    path: "/v2/vpc_peerings",
    area: "vpc-peerings",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "vpc_peerings", per_page: true }),
    answer: Answer::Json("VpcPeeringsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcPeerings_patch`
pub static VPC_PEERINGS_PATCH: Operation = Operation {
    id: "vpcPeerings_patch",
    method: Method::PATCH,
    path: "/v2/vpc_peerings/{vpc_peering_id}",
    area: "vpc-peerings",
    host: &hosts::API,
    request: Some("VpcPeeringsPatchBody"),
    answer: Answer::Json("ActiveVpcPeeringResponse"),
    errors: &[(0, "Error")],
    by_name: &[("vpc_peering_id", "client.vpc_peerings().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &VPC_PEERINGS_CREATE,
    &VPC_PEERINGS_DELETE,
    &VPC_PEERINGS_GET,
    &VPC_PEERINGS_LIST,
    &VPC_PEERINGS_PATCH,
];

/// Parameters of [`vpc_peerings_list`](Client::vpc_peerings_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcPeeringsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only peerings of networks in this region.
    pub region: Option<slugs::Region>,
}

impl VpcPeeringsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcPeeringsListParams {
    value per_page: i64,
    value page: i64,
    into region: slugs::Region,
});

/// VPC Peerings.
impl Client {
    /// Connects two VPCs with each other; traffic flows once the `status` is `ACTIVE`.
    ///
    /// `POST /v2/vpc_peerings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-Peerings/operation/vpcPeerings_create)
    ///
    /// In the SDK: `client.vpc_peerings().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcPeeringsCreateBody;
    ///
    /// let body = VpcPeeringsCreateBody::new(
    ///     "nyc1-blr1-peering",
    ///     ["997615ce-132d-4bae-9270-9ee21b395e5d", "997615ce-132d-4bae-9270-9ee21b395e5e"],
    /// );
    /// let response = client.vpc_peerings_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpc_peerings_create(&self, body: &types::VpcPeeringsCreateBody) -> Call<types::VpcPeeringsCreateResponse> {
        Call::new(&self.0, &VPC_PEERINGS_CREATE)
            .json(Some(body))
    }

    /// Disconnects two VPCs again; the peering is `DELETING` until it answers 404.
    ///
    /// `DELETE /v2/vpc_peerings/{vpc_peering_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-Peerings/operation/vpcPeerings_delete)
    ///
    /// In the SDK: `client.vpc_peering(id).delete()`.
    ///
    /// - `vpc_peering_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vpc_peerings_delete("5a4981aa-9653-4bd1-bef5-d6bff52042e4").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpc_peerings_delete(&self, vpc_peering_id: &str) -> Call<types::VpcPeeringsDeleteResponse> {
        Call::new(&self.0, &VPC_PEERINGS_DELETE)
            .path("vpc_peering_id", vpc_peering_id)
    }

    /// Returns one VPC peering, with the two networks that it connects.
    ///
    /// `GET /v2/vpc_peerings/{vpc_peering_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-Peerings/operation/vpcPeerings_get)
    ///
    /// In the SDK: `client.vpc_peering(id).get()`.
    ///
    /// - `vpc_peering_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vpc_peerings_get("5a4981aa-9653-4bd1-bef5-d6bff52042e4").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpc_peerings_get(&self, vpc_peering_id: &str) -> Call<types::ActiveVpcPeeringResponse> {
        Call::new(&self.0, &VPC_PEERINGS_GET)
            .path("vpc_peering_id", vpc_peering_id)
    }

    /// Lists the VPC peerings of the account, optionally only those of one `region`.
    ///
    /// `GET /v2/vpc_peerings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-Peerings/operation/vpcPeerings_list)
    ///
    /// Paged; the SDK reads all pages with `client.vpc_peerings().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VpcPeeringsListParams;
    ///
    /// let response = client
    ///     .vpc_peerings_list(&VpcPeeringsListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpc_peerings_list(&self, params: &VpcPeeringsListParams) -> Call<types::VpcPeeringsListResponse> {
        Call::new(&self.0, &VPC_PEERINGS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("region", &params.region)
    }

    /// Renames a VPC peering; the networks it connects can't be changed.
    ///
    /// `PATCH /v2/vpc_peerings/{vpc_peering_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-Peerings/operation/vpcPeerings_patch)
    ///
    /// In the SDK: `client.vpc_peering(id).update(..)`.
    ///
    /// - `vpc_peering_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcPeeringsPatchBody;
    ///
    /// let body = VpcPeeringsPatchBody::new("nyc1-blr1-peering");
    /// let response = client
    ///     .vpc_peerings_patch("5a4981aa-9653-4bd1-bef5-d6bff52042e4", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpc_peerings_patch(
        &self,
        vpc_peering_id: &str,
        body: &types::VpcPeeringsPatchBody,
    ) -> Call<types::ActiveVpcPeeringResponse> {
        Call::new(&self.0, &VPC_PEERINGS_PATCH)
            .path("vpc_peering_id", vpc_peering_id)
            .json(Some(body))
    }
}
