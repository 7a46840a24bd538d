// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedReservedIpv6 {
    /// Format: ipv6.
    pub ip: Option<String>,
    pub region_slug: Option<String>,
    pub reserved_at: Option<Timestamp>,
    pub droplet: Option<Droplet>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CreatedReservedIpv6 {
    optional ip "ip",
    optional region_slug "region_slug",
    optional reserved_at "reserved_at",
    or_null droplet "droplet",
});

/// Answered by `reserved_ips_create`, `reserved_ips_get`, `reserved_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIp {
    /// Format: ipv4.
    pub ip: String,
    pub region: Option<Arc<Region>>,
    pub droplet: Option<Droplet>,
    pub locked: Option<bool>,
    /// Format: uuid.
    pub project_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIp {
    required ip "ip",
    optional region "region",
    or_null droplet "droplet",
    optional locked "locked",
    optional project_id "project_id",
});

impl Default for ReservedIp {
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

/// Sent by `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpActionAssign {
    pub droplet_id: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpActionAssign {
    required droplet_id "droplet_id",
});

impl ReservedIpActionAssign {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `reserved_ips_actions_get`, `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpActionResponse {
    pub action: Option<ReservedIpActionResponseAction>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpActionResponse {
    optional action "action",
});

/// Answered by `reserved_ips_actions_get`, `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpActionResponseAction {
    pub id: i64,
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub started_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub region: Option<Arc<Region>>,
    pub region_slug: Option<String>,
    /// Format: uuid.
    pub project_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpActionResponseAction {
    required id "id",
    required status "status",
    optional type_ "type",
    optional started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    optional resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
    optional project_id "project_id",
});

impl Default for ReservedIpActionResponseAction {
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

union! {
    /// Sent by `reserved_ips_create`.
    ReservedIpCreate {
        DropletId(ReservedIpCreateDropletId),
        Region(ReservedIpCreateRegion),
    }
}

/// Sent by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpCreateDropletId {
    pub droplet_id: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpCreateDropletId {
    required droplet_id "droplet_id",
});

impl ReservedIpCreateDropletId {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

/// Sent by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpCreateRegion {
    pub region: String,
    /// Format: uuid.
    pub project_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpCreateRegion {
    required region "region",
    optional project_id "project_id",
});

impl ReservedIpCreateRegion {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            project_id: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ReservedIpCreateRegion {
    into project_id: String,
});

/// Answered by `reserved_ips_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpsActionsListResponse {
    pub actions: Option<Vec<Action>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpsActionsListResponse {
    optional actions "actions",
    optional links "links",
    required meta "meta",
});

tagged_union! {
    /// Sent by `reserved_ips_actions_post`.
    ReservedIpsActionsPostBody by "type" {
        Unassign = "unassign",
        Assign = "assign"(ReservedIpActionAssign),
    }
}

/// Answered by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpsCreateResponse {
    pub reserved_ip: Option<ReservedIp>,
    pub links: Option<ReservedIpsCreateResponseLinks>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpsCreateResponse {
    optional reserved_ip "reserved_ip",
    optional links "links",
});

/// Answered by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpsCreateResponseLinks {
    pub droplets: Option<Vec<ActionLink>>,
    pub actions: Option<Vec<ActionLink>>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpsCreateResponseLinks {
    optional droplets "droplets",
    optional actions "actions",
});

/// Answered by `reserved_ips_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpsGetResponse {
    pub reserved_ip: Option<ReservedIp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpsGetResponse {
    optional reserved_ip "reserved_ip",
});

/// Answered by `reserved_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpsListResponse {
    pub reserved_ips: Option<Vec<ReservedIp>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpsListResponse {
    optional reserved_ips "reserved_ips",
    optional links "links",
    required meta "meta",
});

/// Answered by `reserved_ipv6_get`, `reserved_ipv6_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6 {
    /// Format: ipv6.
    pub ip: String,
    pub reserved_at: Option<Timestamp>,
    pub region_slug: Option<String>,
    pub droplet: Option<Droplet>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6 {
    required ip "ip",
    optional reserved_at "reserved_at",
    optional region_slug "region_slug",
    or_null droplet "droplet",
});

impl Default for ReservedIpv6 {
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

/// Sent by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6ActionAssign {
    pub droplet_id: i64,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionAssign {
    required droplet_id "droplet_id",
});

impl ReservedIpv6ActionAssign {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

tagged_union! {
    /// Sent by `reserved_ipv6_actions_post`.
    ReservedIpv6ActionsPostBody by "type" {
        Unassign = "unassign",
        Assign = "assign"(ReservedIpv6ActionAssign),
    }
}

/// Answered by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6ActionsPostResponse {
    pub action: Option<ReservedIpv6ActionsPostResponseAction>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionsPostResponse {
    optional action "action",
});

/// Answered by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6ActionsPostResponseAction {
    pub id: Option<i64>,
    /// Default: `"in-progress"`.
    pub status: Option<ActionStatus>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<String>,
    pub started_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    pub resource_id: Option<i64>,
    pub resource_type: Option<String>,
    pub region: Option<Arc<Region>>,
    pub region_slug: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionsPostResponseAction {
    optional id "id",
    optional status "status",
    optional type_ "type",
    optional started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    optional resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

/// Sent by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6Create {
    pub region_slug: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6Create {
    required region_slug "region_slug",
});

impl ReservedIpv6Create {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region_slug: impl Into<String>) -> Self {
        Self {
            region_slug: region_slug.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6CreateResponse {
    pub reserved_ipv6: Option<CreatedReservedIpv6>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6CreateResponse {
    optional reserved_ipv6 "reserved_ipv6",
});

/// Answered by `reserved_ipv6_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6GetResponse {
    pub reserved_ipv6: Option<ReservedIpv6>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6GetResponse {
    optional reserved_ipv6 "reserved_ipv6",
});

/// Answered by `reserved_ipv6_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReservedIpv6ListResponse {
    pub reserved_ipv6s: Option<Vec<ReservedIpv6>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(ReservedIpv6ListResponse {
    optional reserved_ipv6s "reserved_ipv6s",
    optional links "links",
    required meta "meta",
});
