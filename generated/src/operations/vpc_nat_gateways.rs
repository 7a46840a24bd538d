// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! VPC NAT Gateways.
//!
//! A shared way out to the internet for droplets without public addresses.
//!
//! A gateway sends the traffic of one or more VPCs out under its own public addresses. Its size and its timeouts for
//! TCP, UDP and ICMP can be chosen. It is ready when its `state` is `ACTIVE`.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`vpcnatgateways_create`](Client::vpcnatgateways_create) | `POST /v2/vpc_nat_gateways` | Creates a NAT gateway for VPCs in a region; billing starts, and traffic flows once its `state` is `ACTIVE` | `client.vpc_nat_gateways().create(..)` |
//! | [`vpcnatgateways_delete`](Client::vpcnatgateways_delete) | `DELETE /v2/vpc_nat_gateways/{id}` | Deletes a NAT gateway; it is `DELETING` until it answers 404, and its VPCs lose this way out | `client.vpc_nat_gateway(id).delete()` |
//! | [`vpcnatgateways_get`](Client::vpcnatgateways_get) | `GET /v2/vpc_nat_gateways/{id}` | Returns one NAT gateway, with its public addresses in `egresses` | `client.vpc_nat_gateway(id).get()` |
//! | [`vpcnatgateways_list`](Client::vpcnatgateways_list) | `GET /v2/vpc_nat_gateways` · paged | Lists the NAT gateways of the account, optionally by state, region, type or name | `client.vpc_nat_gateways().list()` |
//! | [`vpcnatgateways_update`](Client::vpcnatgateways_update) | `PUT /v2/vpc_nat_gateways/{id}` | Changes the name, size, VPCs or timeouts of a NAT gateway; `name` and `size` must always be given | `client.vpc_nat_gateway(id).update(..)` |

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

/// `vpcnatgateways_create`
pub static VPCNATGATEWAYS_CREATE: Operation = Operation {
    id: "vpcnatgateways_create",
    method: Method::POST,
    path: "/v2/vpc_nat_gateways",
    area: "vpc-nat-gateways",
    host: &hosts::API,
    request: Some("VpcNatGatewayCreate"),
    answer: Answer::Json("VpcnatgatewaysCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcnatgateways_delete`
pub static VPCNATGATEWAYS_DELETE: Operation = Operation {
    id: "vpcnatgateways_delete",
    method: Method::DELETE,
    path: "/v2/vpc_nat_gateways/{id}",
    area: "vpc-nat-gateways",
    host: &hosts::API,
    idempotent: true,
    missing: &["nat gateway with id * not found"],
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vpc_nat_gateways().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcnatgateways_get`
pub static VPCNATGATEWAYS_GET: Operation = Operation {
    id: "vpcnatgateways_get",
    path: "/v2/vpc_nat_gateways/{id}",
    area: "vpc-nat-gateways",
    host: &hosts::API,
    idempotent: true,
    missing: &["nat gateway with id * not found"],
    answer: Answer::Json("VpcnatgatewaysGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vpc_nat_gateways().find_by_name(..)")],
    ..Operation::BASE
};

/// `vpcnatgateways_list`
pub static VPCNATGATEWAYS_LIST: Operation = Operation {
    id: "vpcnatgateways_list",
    path: "/v2/vpc_nat_gateways",
    area: "vpc-nat-gateways",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "vpc_nat_gateways", per_page: true }),
    answer: Answer::Json("VpcnatgatewaysListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vpcnatgateways_update`
pub static VPCNATGATEWAYS_UPDATE: Operation = Operation {
    id: "vpcnatgateways_update",
    method: Method::PUT,
    path: "/v2/vpc_nat_gateways/{id}",
    area: "vpc-nat-gateways",
    host: &hosts::API,
    idempotent: true,
    missing: &["nat gateway with id * not found"],
    request: Some("VpcNatGatewayUpdate"),
    answer: Answer::Json("VpcnatgatewaysUpdateResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vpc_nat_gateways().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &VPCNATGATEWAYS_CREATE,
    &VPCNATGATEWAYS_DELETE,
    &VPCNATGATEWAYS_GET,
    &VPCNATGATEWAYS_LIST,
    &VPCNATGATEWAYS_UPDATE,
];

/// Parameters of [`vpcnatgateways_list`](Client::vpcnatgateways_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcnatgatewaysListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only gateways in this state.
    pub state: Option<types::VpcnatgatewaysListState>,
    /// Only gateways in this region.
    pub region: Option<slugs::Region>,
    /// Only gateways of this kind.
    pub type_: Option<types::VpcnatgatewaysListType>,
    /// Only gateways of this name.
    pub name: Option<String>,
}

impl VpcnatgatewaysListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcnatgatewaysListParams {
    value per_page: i64,
    value page: i64,
    into state: types::VpcnatgatewaysListState,
    into region: slugs::Region,
    into type_: types::VpcnatgatewaysListType,
    into name: String,
});

/// VPC NAT Gateways.
impl Client {
    /// Creates a NAT gateway for VPCs in a region; billing starts, and traffic flows once its `state` is `ACTIVE`.
    ///
    /// `POST /v2/vpc_nat_gateways` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-NAT-Gateways/operation/vpcnatgateways_create)
    ///
    /// In the SDK: `client.vpc_nat_gateways().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     VpcNatGatewayCreate, VpcNatGatewayCreateVpcsItem, VpcNatGatewayType,
    /// };
    ///
    /// let body = VpcNatGatewayCreate::new(
    ///     "my-vpc-nat-gateway",
    ///     VpcNatGatewayType::Public,
    ///     "tor1",
    ///     1,
    ///     [VpcNatGatewayCreateVpcsItem::new("0d3db13e-a604-4944-9827-7ec2642d32ac")],
    /// )
    /// .udp_timeout_seconds(30);
    /// let response = client.vpcnatgateways_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn vpcnatgateways_create<'a>(
        &self,
        body: impl Into<Option<&'a types::VpcNatGatewayCreate>>,
    ) -> Call<types::VpcnatgatewaysCreateResponse> {
        Call::new(&self.0, &VPCNATGATEWAYS_CREATE)
            .json(body.into())
    }

    /// Deletes a NAT gateway; it is `DELETING` until it answers 404, and its VPCs lose this way out.
    ///
    /// `DELETE /v2/vpc_nat_gateways/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-NAT-Gateways/operation/vpcnatgateways_delete)
    ///
    /// In the SDK: `client.vpc_nat_gateway(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.vpcnatgateways_delete("70e1b58d-cdec-4e95-b3ee-2d4d95feff51").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcnatgateways_delete(&self, id: &str) -> Call<()> {
        Call::new(&self.0, &VPCNATGATEWAYS_DELETE)
            .path("id", id)
    }

    /// Returns one NAT gateway, with its public addresses in `egresses`.
    ///
    /// `GET /v2/vpc_nat_gateways/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-NAT-Gateways/operation/vpcnatgateways_get)
    ///
    /// In the SDK: `client.vpc_nat_gateway(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vpcnatgateways_get("70e1b58d-cdec-4e95-b3ee-2d4d95feff51").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcnatgateways_get(&self, id: &str) -> Call<types::VpcnatgatewaysGetResponse> {
        Call::new(&self.0, &VPCNATGATEWAYS_GET)
            .path("id", id)
    }

    /// Lists the NAT gateways of the account, optionally by state, region, type or name.
    ///
    /// `GET /v2/vpc_nat_gateways` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-NAT-Gateways/operation/vpcnatgateways_list)
    ///
    /// Paged; the SDK reads all pages with `client.vpc_nat_gateways().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VpcnatgatewaysListParams;
    ///
    /// let response = client
    ///     .vpcnatgateways_list(&VpcnatgatewaysListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vpcnatgateways_list(&self, params: &VpcnatgatewaysListParams) -> Call<types::VpcnatgatewaysListResponse> {
        Call::new(&self.0, &VPCNATGATEWAYS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("state", &params.state)
            .query("region", &params.region)
            .query("type", &params.type_)
            .query("name", &params.name)
    }

    /// Changes the name, size, VPCs or timeouts of a NAT gateway; `name` and `size` must always be given.
    ///
    /// `PUT /v2/vpc_nat_gateways/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/VPC-NAT-Gateways/operation/vpcnatgateways_update)
    ///
    /// In the SDK: `client.vpc_nat_gateway(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VpcNatGatewayUpdate;
    ///
    /// let body = VpcNatGatewayUpdate::new("my-vpc-nat-gateway", 1).udp_timeout_seconds(30);
    /// let response = client
    ///     .vpcnatgateways_update("70e1b58d-cdec-4e95-b3ee-2d4d95feff51", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn vpcnatgateways_update<'a>(
        &self,
        id: &str,
        body: impl Into<Option<&'a types::VpcNatGatewayUpdate>>,
    ) -> Call<types::VpcnatgatewaysUpdateResponse> {
        Call::new(&self.0, &VPCNATGATEWAYS_UPDATE)
            .path("id", id)
            .json(body.into())
    }
}
