// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcNatGateway {
    /// The id of the gateway, a UUID.
    pub id: String,
    /// The name of the gateway.
    pub name: String,
    /// Which kind of gateway it is; only `PUBLIC` ones exist, which lead to the internet.
    pub type_: Option<VpcNatGatewayType>,
    /// The state of the gateway; `STATE_ACTIVE` has been seen for `ACTIVE`, too.
    pub state: VpcNatGatewayState,
    /// The region that the gateway is in.
    pub region: Option<slugs::Region>,
    /// The size of the gateway.
    pub size: Option<i64>,
    /// The VPC networks that use the gateway.
    pub vpcs: Option<Vec<VpcNatGatewayVpcsItem>>,
    /// The addresses that the outside sees.
    pub egresses: Option<VpcNatGatewayEgresses>,
    /// After how many seconds without traffic a UDP session is dropped.
    pub udp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic an ICMP session is dropped.
    pub icmp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic a TCP connection is dropped.
    pub tcp_timeout_seconds: Option<i64>,
    /// When the gateway was created.
    pub created_at: Option<Timestamp>,
    /// When the gateway was last changed.
    pub updated_at: Option<Timestamp>,
    /// The id of the project that the gateway belongs to.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(VpcNatGateway {
    expected id "id",
    expected name "name",
    sometimes type_ "type",
    expected state "state",
    sometimes region "region",
    sometimes size "size",
    sometimes vpcs "vpcs",
    sometimes egresses "egresses",
    sometimes udp_timeout_seconds "udp_timeout_seconds",
    sometimes icmp_timeout_seconds "icmp_timeout_seconds",
    sometimes tcp_timeout_seconds "tcp_timeout_seconds",
    sometimes created_at "created_at",
    sometimes updated_at "updated_at",
    sometimes project_id "project_id",
});

impl Default for VpcNatGateway {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VpcNatGateway in crate::SCHEMAS {
    VpcNatGatewayEgresses,
    VpcNatGatewayState,
    VpcNatGatewayType,
    VpcNatGatewayVpcsItem,
    slugs::Region,
});

/// Sent by `vpcnatgateways_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcNatGatewayCreate {
    /// The name of the gateway.
    pub name: String,
    /// Which kind of gateway it is; only `PUBLIC` ones exist, which lead to the internet.
    pub type_: VpcNatGatewayType,
    /// The region that the gateway is created in.
    pub region: slugs::Region,
    /// The size of the gateway.
    pub size: i64,
    /// The VPC networks that use the gateway; they can't be changed later.
    pub vpcs: Vec<VpcNatGatewayCreateVpcsItem>,
    /// After how many seconds without traffic a UDP session is dropped.
    pub udp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic an ICMP session is dropped.
    pub icmp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic a TCP connection is dropped.
    pub tcp_timeout_seconds: Option<i64>,
    /// The id of the project that the gateway belongs to; `None` takes the default project.
    pub project_id: Option<String>,
    /// The addresses that the outside sees; `None` lets the service choose.
    pub egresses: Option<VpcNatGatewayEgressesRequest>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayCreate {
    required name "name",
    required type_ "type",
    required region "region",
    required size "size",
    required vpcs "vpcs",
    optional udp_timeout_seconds "udp_timeout_seconds",
    optional icmp_timeout_seconds "icmp_timeout_seconds",
    optional tcp_timeout_seconds "tcp_timeout_seconds",
    optional project_id "project_id",
    optional egresses "egresses",
});

impl VpcNatGatewayCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<VpcNatGatewayType>,
        region: impl Into<slugs::Region>,
        size: i64,
        vpcs: impl IntoIterator<Item = impl Into<VpcNatGatewayCreateVpcsItem>>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            region: region.into(),
            size,
            vpcs: vpcs.into_iter().map(Into::into).collect(),
            udp_timeout_seconds: None,
            icmp_timeout_seconds: None,
            tcp_timeout_seconds: None,
            project_id: None,
            egresses: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VpcNatGatewayCreate {
    value udp_timeout_seconds: i64,
    value icmp_timeout_seconds: i64,
    value tcp_timeout_seconds: i64,
    into project_id: String,
    into egresses: VpcNatGatewayEgressesRequest,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayCreate in crate::SCHEMAS {
    VpcNatGatewayCreateVpcsItem,
    VpcNatGatewayEgressesRequest,
    VpcNatGatewayType,
});

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayCreate by crate::validate::RULES);

/// Sent by `vpcnatgateways_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcNatGatewayCreateVpcsItem {
    /// The UUID of the VPC network.
    pub vpc_uuid: String,
    /// Whether traffic of the VPC network to the outside goes through this gateway by default.
    pub default_gateway: Option<bool>,
    /// The UUID of the subnet of the VPC network; `None` takes the default one.
    pub subnet_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayCreateVpcsItem {
    required vpc_uuid "vpc_uuid",
    optional default_gateway "default_gateway",
    optional subnet_uuid "subnet_uuid",
});

impl VpcNatGatewayCreateVpcsItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(vpc_uuid: impl Into<String>) -> Self {
        Self {
            vpc_uuid: vpc_uuid.into(),
            default_gateway: None,
            subnet_uuid: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VpcNatGatewayCreateVpcsItem {
    value default_gateway: bool,
    into subnet_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayCreateVpcsItem in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayCreateVpcsItem by crate::validate::RULES);

/// Answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayEgresses {
    /// The public addresses of the gateway.
    pub public_gateways: Option<Vec<VpcNatGatewayEgressesPublicGatewaysItem>>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayEgresses {
    sometimes public_gateways "public_gateways",
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayEgresses in crate::SCHEMAS { VpcNatGatewayEgressesPublicGatewaysItem });

/// Answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayEgressesPublicGatewaysItem {
    /// The public IPv4 address; it may be in `ip` instead.
    pub ipv4: Option<String>,
    /// The public address; it may be in `ipv4` instead.
    pub ip: Option<String>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayEgressesPublicGatewaysItem {
    sometimes ipv4 "ipv4",
    sometimes ip "ip",
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayEgressesPublicGatewaysItem in crate::SCHEMAS {});

/// Sent by `vpcnatgateways_create`, `vpcnatgateways_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayEgressesRequest {
    /// The public addresses that the gateway is to have.
    pub public_gateways: Option<Vec<VpcNatGatewayPublicGateway>>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayEgressesRequest {
    optional public_gateways "public_gateways",
});

impl VpcNatGatewayEgressesRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcNatGatewayEgressesRequest {
    list public_gateways: VpcNatGatewayPublicGateway,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayEgressesRequest in crate::SCHEMAS { VpcNatGatewayPublicGateway });

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayEgressesRequest by crate::validate::RULES);

/// Sent by `vpcnatgateways_create`, `vpcnatgateways_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayPublicGateway {
    /// A reserved address or one of an address range that was brought along; `None` lets the service choose.
    pub ip: Option<String>,
    /// The address, under its other name: use `ip`.
    pub ipv4: Option<String>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayPublicGateway {
    optional ip "ip",
    optional ipv4 "ipv4",
});

impl VpcNatGatewayPublicGateway {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcNatGatewayPublicGateway {
    into ip: String,
    into ipv4: String,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayPublicGateway in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayPublicGateway by crate::validate::RULES);

open_enum! {
    /// Answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
    VpcNatGatewayState {
        ///
        /// Requested, but not begun.
        New = "NEW",
        ///
        /// Being created.
        Provisioning = "PROVISIONING",
        ///
        /// Ready for use.
        Active = "ACTIVE",
        ///
        /// Being deleted.
        Deleting = "DELETING",
        ///
        /// It could not be created or changed.
        Error = "ERROR",
        ///
        /// Not valid, so that it can't work.
        Invalid = "INVALID",
    }
}

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayState in crate::SCHEMAS {});

open_enum! {
    /// Sent by `vpcnatgateways_create`, `vpcnatgateways_update`; answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
    VpcNatGatewayType {
        Public = "PUBLIC",
    }
}

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayType in crate::SCHEMAS {});

/// Sent by `vpcnatgateways_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcNatGatewayUpdate {
    /// The name of the gateway.
    pub name: String,
    /// The size of the gateway.
    pub size: i64,
    /// The VPC networks that use the gateway; an update that changes which they are is ignored or refused.
    pub vpcs: Option<Vec<VpcNatGatewayUpdateVpcsItem>>,
    /// After how many seconds without traffic a UDP session is dropped.
    pub udp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic an ICMP session is dropped.
    pub icmp_timeout_seconds: Option<i64>,
    /// After how many seconds without traffic a TCP connection is dropped.
    pub tcp_timeout_seconds: Option<i64>,
    /// The kind of gateway that it is.
    pub type_: Option<VpcNatGatewayType>,
    /// The region that the gateway is in.
    pub region: Option<slugs::Region>,
    /// The id of the project that the gateway belongs to.
    pub project_id: Option<String>,
    /// The addresses that the outside sees.
    pub egresses: Option<VpcNatGatewayEgressesRequest>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayUpdate {
    required name "name",
    required size "size",
    optional vpcs "vpcs",
    optional udp_timeout_seconds "udp_timeout_seconds",
    optional icmp_timeout_seconds "icmp_timeout_seconds",
    optional tcp_timeout_seconds "tcp_timeout_seconds",
    optional type_ "type",
    optional region "region",
    optional project_id "project_id",
    optional egresses "egresses",
});

impl VpcNatGatewayUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, size: i64) -> Self {
        Self {
            name: name.into(),
            size,
            vpcs: None,
            udp_timeout_seconds: None,
            icmp_timeout_seconds: None,
            tcp_timeout_seconds: None,
            type_: None,
            region: None,
            project_id: None,
            egresses: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VpcNatGatewayUpdate {
    list vpcs: VpcNatGatewayUpdateVpcsItem,
    value udp_timeout_seconds: i64,
    value icmp_timeout_seconds: i64,
    value tcp_timeout_seconds: i64,
    into type_: VpcNatGatewayType,
    into region: slugs::Region,
    into project_id: String,
    into egresses: VpcNatGatewayEgressesRequest,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayUpdate in crate::SCHEMAS {
    VpcNatGatewayEgressesRequest,
    VpcNatGatewayType,
    VpcNatGatewayUpdateVpcsItem,
});

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayUpdate by crate::validate::RULES);

/// Sent by `vpcnatgateways_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayUpdateVpcsItem {
    /// The UUID of the VPC network.
    pub vpc_uuid: Option<String>,
    /// Whether traffic of the VPC network to the outside goes through this gateway by default.
    pub default_gateway: Option<bool>,
    /// The UUID of the subnet of the VPC network.
    pub subnet_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayUpdateVpcsItem {
    optional vpc_uuid "vpc_uuid",
    optional default_gateway "default_gateway",
    optional subnet_uuid "subnet_uuid",
});

impl VpcNatGatewayUpdateVpcsItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcNatGatewayUpdateVpcsItem {
    into vpc_uuid: String,
    value default_gateway: bool,
    into subnet_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayUpdateVpcsItem in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcNatGatewayUpdateVpcsItem by crate::validate::RULES);

/// Answered by `vpcnatgateways_create`, `vpcnatgateways_get`, `vpcnatgateways_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcNatGatewayVpcsItem {
    /// The UUID of the VPC network.
    pub vpc_uuid: Option<String>,
    /// The private address of the gateway in the VPC network.
    pub gateway_ip: Option<String>,
    /// The UUID of the subnet of the VPC network.
    pub subnet_uuid: Option<String>,
    /// Whether traffic of the VPC network to the outside goes through this gateway by default.
    pub default_gateway: Option<bool>,
    undeclared: Undeclared,
}

record!(VpcNatGatewayVpcsItem {
    sometimes vpc_uuid "vpc_uuid",
    sometimes gateway_ip "gateway_ip",
    sometimes subnet_uuid "subnet_uuid",
    sometimes default_gateway "default_gateway",
});

#[cfg(feature = "schemars")]
schema!(VpcNatGatewayVpcsItem in crate::SCHEMAS {});

/// Answered by `vpcnatgateways_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcnatgatewaysCreateResponse {
    /// The gateway that was created.
    pub vpc_nat_gateway: Option<VpcNatGateway>,
    undeclared: Undeclared,
}

record!(VpcnatgatewaysCreateResponse {
    sometimes vpc_nat_gateway "vpc_nat_gateway",
});

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysCreateResponse in crate::SCHEMAS { VpcNatGateway });

/// Answered by `vpcnatgateways_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcnatgatewaysGetResponse {
    /// The requested gateway.
    pub vpc_nat_gateway: Option<VpcNatGateway>,
    undeclared: Undeclared,
}

record!(VpcnatgatewaysGetResponse {
    sometimes vpc_nat_gateway "vpc_nat_gateway",
});

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysGetResponse in crate::SCHEMAS { VpcNatGateway });

/// Answered by `vpcnatgateways_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcnatgatewaysListResponse {
    /// The gateways on this page.
    pub vpc_nat_gateways: Option<Vec<VpcNatGateway>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VpcnatgatewaysListResponse {
    sometimes vpc_nat_gateways "vpc_nat_gateways",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysListResponse in crate::SCHEMAS { MetaMeta, PageLinks, VpcNatGateway });

open_enum! {
    /// Sent by `vpcnatgateways_list`.
    VpcnatgatewaysListState {
        ///
        /// Requested, but not begun.
        New = "new",
        ///
        /// Being created.
        Provisioning = "provisioning",
        ///
        /// Ready for use.
        Active = "active",
        ///
        /// Being deleted.
        Deleting = "deleting",
        ///
        /// It could not be created or changed.
        Error = "error",
        ///
        /// Not valid, so that it can't work.
        Invalid = "invalid",
    }
}

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysListState in crate::SCHEMAS {});

open_enum! {
    /// Sent by `vpcnatgateways_list`.
    VpcnatgatewaysListType {
        Public = "public",
    }
}

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysListType in crate::SCHEMAS {});

/// Answered by `vpcnatgateways_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcnatgatewaysUpdateResponse {
    /// The gateway as it is after the request.
    pub vpc_nat_gateway: Option<VpcNatGateway>,
    undeclared: Undeclared,
}

record!(VpcnatgatewaysUpdateResponse {
    sometimes vpc_nat_gateway "vpc_nat_gateway",
});

#[cfg(feature = "schemars")]
schema!(VpcnatgatewaysUpdateResponse in crate::SCHEMAS { VpcNatGateway });
