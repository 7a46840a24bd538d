// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedReservedIpv6 {
    /// The ip of the created reserved ipv6.
    /// Format: ipv6.
    pub ip: Option<String>,
    /// The slug of the region that the created reserved ipv6 is in.
    pub region_slug: Option<String>,
    /// The reserved at of the created reserved ipv6.
    pub reserved_at: Option<Timestamp>,
    /// The droplet of the created reserved ipv6.
    pub droplet: Option<Droplet>,
    undeclared: Undeclared,
}

record!(CreatedReservedIpv6 {
    sometimes ip "ip",
    sometimes region_slug "region_slug",
    sometimes reserved_at "reserved_at",
    or_null droplet "droplet",
});

#[cfg(feature = "schemars")]
schema!(CreatedReservedIpv6 in crate::SCHEMAS { Droplet });

/// Answered by `reserved_ips_create`, `reserved_ips_get`, `reserved_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIp {
    /// The ip of the reserved ip.
    /// Format: ipv4.
    pub ip: String,
    /// The region that the reserved ip is in.
    pub region: Option<Arc<Region>>,
    /// The droplet of the reserved ip.
    pub droplet: Option<Droplet>,
    /// The locked of the reserved ip.
    pub locked: Option<bool>,
    /// The id of the project that the reserved ip belongs to.
    /// Format: uuid.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(ReservedIp {
    expected ip "ip",
    sometimes region "region",
    or_null droplet "droplet",
    sometimes locked "locked",
    sometimes project_id "project_id",
});

impl Default for ReservedIp {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIp in crate::SCHEMAS { Droplet, Region });

/// Sent by `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpActionAssign {
    /// The id of the droplet.
    pub droplet_id: i64,
    undeclared: Undeclared,
}

record!(ReservedIpActionAssign {
    required droplet_id "droplet_id",
});

impl ReservedIpActionAssign {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpActionAssign in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpActionAssign by crate::validate::RULES);

/// Answered by `reserved_ips_actions_get`, `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpActionResponse {
    /// The action of the reserved ip action.
    pub action: Option<ReservedIpActionResponseAction>,
    undeclared: Undeclared,
}

record!(ReservedIpActionResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpActionResponse in crate::SCHEMAS { ReservedIpActionResponseAction });

/// Answered by `reserved_ips_actions_get`, `reserved_ips_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpActionResponseAction {
    /// The id of the reserved ip action response action.
    pub id: i64,
    /// How far the reserved ip action response action is.
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    /// Which kind of reserved ip action response action it is.
    pub type_: Option<String>,
    /// When the reserved ip action response action began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the reserved ip action response action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The resource id of the reserved ip action response action.
    pub resource_id: Option<i64>,
    /// The resource type of the reserved ip action response action.
    pub resource_type: Option<String>,
    /// The region that the reserved ip action response action is in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the reserved ip action response action is in.
    pub region_slug: Option<String>,
    /// The id of the project that the reserved ip action response action belongs to.
    /// Format: uuid.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(ReservedIpActionResponseAction {
    expected id "id",
    expected status "status",
    sometimes type_ "type",
    sometimes started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    sometimes resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
    sometimes project_id "project_id",
});

impl Default for ReservedIpActionResponseAction {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpActionResponseAction in crate::SCHEMAS { ActionStatus, Region });

union! {
    /// Sent by `reserved_ips_create`.
    ReservedIpCreate {
        DropletId(ReservedIpCreateDropletId),
        Region(ReservedIpCreateRegion),
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpCreate in crate::SCHEMAS { ReservedIpCreateDropletId, ReservedIpCreateRegion });

#[cfg(feature = "validate")]
from_json!(ReservedIpCreate by crate::validate::RULES);

/// Sent by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpCreateDropletId {
    /// The id of the droplet.
    pub droplet_id: i64,
    undeclared: Undeclared,
}

record!(ReservedIpCreateDropletId {
    required droplet_id "droplet_id",
});

impl ReservedIpCreateDropletId {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpCreateDropletId in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpCreateDropletId by crate::validate::RULES);

/// Sent by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpCreateRegion {
    /// The region that the reserved ip create region is in.
    pub region: String,
    /// The id of the project that the reserved ip create region belongs to.
    /// Format: uuid.
    pub project_id: Option<String>,
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

#[cfg(feature = "schemars")]
schema!(ReservedIpCreateRegion in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpCreateRegion by crate::validate::RULES);

/// Answered by `reserved_ips_actions_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpsActionsListResponse {
    /// The actions of the reserved ips actions list.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ReservedIpsActionsListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpsActionsListResponse in crate::SCHEMAS { Action, MetaMeta, PageLinks });

tagged_union! {
    /// Sent by `reserved_ips_actions_post`.
    ReservedIpsActionsPostBody by "type" {
        Unassign = "unassign",
        Assign = "assign"(ReservedIpActionAssign),
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpsActionsPostBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpsActionsPostBody by crate::validate::RULES);

/// Answered by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpsCreateResponse {
    /// The reserved ip of the reserved ips.
    pub reserved_ip: Option<ReservedIp>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<ReservedIpsCreateResponseLinks>,
    undeclared: Undeclared,
}

record!(ReservedIpsCreateResponse {
    sometimes reserved_ip "reserved_ip",
    sometimes links "links",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpsCreateResponse in crate::SCHEMAS { ReservedIp, ReservedIpsCreateResponseLinks });

/// Answered by `reserved_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpsCreateResponseLinks {
    /// The droplets of the reserved ips create response links.
    pub droplets: Option<Vec<ActionLink>>,
    /// The actions of the reserved ips create response links.
    pub actions: Option<Vec<ActionLink>>,
    undeclared: Undeclared,
}

record!(ReservedIpsCreateResponseLinks {
    sometimes droplets "droplets",
    sometimes actions "actions",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpsCreateResponseLinks in crate::SCHEMAS { ActionLink });

/// Answered by `reserved_ips_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpsGetResponse {
    /// The reserved ip of the reserved ips get.
    pub reserved_ip: Option<ReservedIp>,
    undeclared: Undeclared,
}

record!(ReservedIpsGetResponse {
    sometimes reserved_ip "reserved_ip",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpsGetResponse in crate::SCHEMAS { ReservedIp });

/// Answered by `reserved_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpsListResponse {
    /// The reserved ips of the reserved ips list.
    pub reserved_ips: Option<Vec<ReservedIp>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ReservedIpsListResponse {
    sometimes reserved_ips "reserved_ips",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, ReservedIp });

/// Answered by `reserved_ipv6_get`, `reserved_ipv6_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpv6 {
    /// The ip of the reserved ipv6.
    /// Format: ipv6.
    pub ip: String,
    /// The reserved at of the reserved ipv6.
    pub reserved_at: Option<Timestamp>,
    /// The slug of the region that the reserved ipv6 is in.
    pub region_slug: Option<String>,
    /// The droplet of the reserved ipv6.
    pub droplet: Option<Droplet>,
    undeclared: Undeclared,
}

record!(ReservedIpv6 {
    expected ip "ip",
    sometimes reserved_at "reserved_at",
    sometimes region_slug "region_slug",
    or_null droplet "droplet",
});

impl Default for ReservedIpv6 {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpv6 in crate::SCHEMAS { Droplet });

/// Sent by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpv6ActionAssign {
    /// The id of the droplet.
    pub droplet_id: i64,
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionAssign {
    required droplet_id "droplet_id",
});

impl ReservedIpv6ActionAssign {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(droplet_id: i64) -> Self {
        Self {
            droplet_id,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpv6ActionAssign in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpv6ActionAssign by crate::validate::RULES);

tagged_union! {
    /// Sent by `reserved_ipv6_actions_post`.
    ReservedIpv6ActionsPostBody by "type" {
        Unassign = "unassign",
        Assign = "assign"(ReservedIpv6ActionAssign),
    }
}

#[cfg(feature = "schemars")]
schema!(ReservedIpv6ActionsPostBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpv6ActionsPostBody by crate::validate::RULES);

/// Answered by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpv6ActionsPostResponse {
    /// The action of the reserved ipv6 actions post.
    pub action: Option<ReservedIpv6ActionsPostResponseAction>,
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionsPostResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpv6ActionsPostResponse in crate::SCHEMAS { ReservedIpv6ActionsPostResponseAction });

/// Answered by `reserved_ipv6_actions_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpv6ActionsPostResponseAction {
    /// The id of the reserved ipv6 actions post response action.
    pub id: Option<i64>,
    /// How far the reserved ipv6 actions post response action is.
    /// Default: `"in-progress"`.
    pub status: Option<ActionStatus>,
    /// Which kind of reserved ipv6 actions post response action it is.
    pub type_: Option<String>,
    /// When the reserved ipv6 actions post response action began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the reserved ipv6 actions post response action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// The resource id of the reserved ipv6 actions post response action.
    pub resource_id: Option<i64>,
    /// The resource type of the reserved ipv6 actions post response action.
    pub resource_type: Option<String>,
    /// The region that the reserved ipv6 actions post response action is in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the reserved ipv6 actions post response action is in.
    pub region_slug: Option<String>,
    undeclared: Undeclared,
}

record!(ReservedIpv6ActionsPostResponseAction {
    sometimes id "id",
    sometimes status "status",
    sometimes type_ "type",
    sometimes started_at "started_at",
    or_null completed_at "completed_at",
    or_null resource_id "resource_id",
    sometimes resource_type "resource_type",
    or_null region "region" or "slug",
    or_null region_slug "region_slug",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpv6ActionsPostResponseAction in crate::SCHEMAS { ActionStatus, Region });

/// Sent by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpv6Create {
    /// The slug of the region that the reserved ipv6 is in.
    pub region_slug: String,
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

#[cfg(feature = "schemars")]
schema!(ReservedIpv6Create in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ReservedIpv6Create by crate::validate::RULES);

/// Answered by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpv6CreateResponse {
    /// The reserved ipv6 of the reserved ipv6.
    pub reserved_ipv6: Option<CreatedReservedIpv6>,
    undeclared: Undeclared,
}

record!(ReservedIpv6CreateResponse {
    sometimes reserved_ipv6 "reserved_ipv6",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpv6CreateResponse in crate::SCHEMAS { CreatedReservedIpv6 });

/// Answered by `reserved_ipv6_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReservedIpv6GetResponse {
    /// The reserved ipv6 of the reserved ipv6 get.
    pub reserved_ipv6: Option<ReservedIpv6>,
    undeclared: Undeclared,
}

record!(ReservedIpv6GetResponse {
    sometimes reserved_ipv6 "reserved_ipv6",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpv6GetResponse in crate::SCHEMAS { ReservedIpv6 });

/// Answered by `reserved_ipv6_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReservedIpv6ListResponse {
    /// The reserved ipv6s of the reserved ipv6 list.
    pub reserved_ipv6s: Option<Vec<ReservedIpv6>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ReservedIpv6ListResponse {
    sometimes reserved_ipv6s "reserved_ipv6s",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ReservedIpv6ListResponse in crate::SCHEMAS { MetaMeta, PageLinks, ReservedIpv6 });
