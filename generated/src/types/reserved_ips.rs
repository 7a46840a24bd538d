// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `reserved_ipv6_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreatedReservedIpv6 {
    /// The public IPv6 address, by which requests name it, too.
    /// Format: ipv6.
    pub ip: Option<String>,
    /// The slug of the region that the address is reserved in.
    pub region_slug: Option<String>,
    /// When the address was reserved.
    pub reserved_at: Option<Timestamp>,
    /// The droplet that the address is assigned to; `None` if there is none. Tokens need the scope `droplet:read` to see it.
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
    /// The public IPv4 address, by which requests name it, too.
    /// Format: ipv4.
    pub ip: String,
    /// The region that the address is reserved in.
    pub region: Option<Arc<Region>>,
    /// The droplet that the address is assigned to; `None` if there is none. Tokens need the scope `droplet:read` to see it.
    pub droplet: Option<Droplet>,
    /// Whether an action is pending; until it has ended, no other is accepted.
    pub locked: Option<bool>,
    /// The id of the project that the address belongs to. Tokens need the scope `project:read` to see it.
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
    /// The id of the droplet to assign the address to.
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
    /// The action on the address.
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
    /// The id of the action.
    pub id: i64,
    /// The state of the action.
    /// Default: `"in-progress"`.
    pub status: ActionStatus,
    /// Which kind of action it is, such as `assign_ip`.
    pub type_: Option<String>,
    /// When the action began.
    pub started_at: Option<Timestamp>,
    /// When the action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// What the action is about, by its id.
    pub resource_id: Option<i64>,
    /// The kind of resource that the action is about, such as `reserved_ip`.
    pub resource_type: Option<String>,
    /// The region that the action takes place in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the action takes place in.
    pub region_slug: Option<String>,
    /// The id of the project that the address belongs to.
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
    /// The id of the droplet that the new address is assigned to.
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
    /// The slug of the region that the address is reserved in.
    pub region: String,
    /// The id of the project that the address is put into.
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
    /// The actions on the address, on this page.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The address that was reserved.
    pub reserved_ip: Option<ReservedIp>,
    /// Where the actions that were started can be followed.
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
    /// Links to the droplet that the address is being assigned to.
    pub droplets: Option<Vec<ActionLink>>,
    /// Links to the actions that were started, such as assigning the address.
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
    /// The requested address.
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
    /// The addresses on this page.
    pub reserved_ips: Option<Vec<ReservedIp>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
    /// The public IPv6 address, by which requests name it, too.
    /// Format: ipv6.
    pub ip: String,
    /// When the address was reserved.
    pub reserved_at: Option<Timestamp>,
    /// The slug of the region that the address is reserved in.
    pub region_slug: Option<String>,
    /// The droplet that the address is assigned to; `None` if there is none. Tokens need the scope `droplet:read` to see it.
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
    /// The id of the droplet to assign the address to.
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
    /// The action that was started.
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
    /// The id of the action.
    pub id: Option<i64>,
    /// The state of the action.
    /// Default: `"in-progress"`.
    pub status: Option<ActionStatus>,
    /// Which kind of action it is, such as `assign_ip`.
    pub type_: Option<String>,
    /// When the action began.
    pub started_at: Option<Timestamp>,
    /// When the action ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    /// What the action is about, by its id.
    pub resource_id: Option<i64>,
    /// The kind of resource that the action is about, such as `reserved_ipv6`.
    pub resource_type: Option<String>,
    /// The region that the action takes place in.
    pub region: Option<Arc<Region>>,
    /// The slug of the region that the action takes place in.
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
    /// The slug of the region that the address is reserved in.
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
    /// The address that was reserved.
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
    /// The requested address.
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
    /// The addresses on this page.
    pub reserved_ipv6s: Option<Vec<ReservedIpv6>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
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
