// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `floating_ips_create`, `floating_ips_get`, `floating_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIp {
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

record!(FloatingIp {
    expected ip "ip",
    sometimes region "region",
    or_null droplet "droplet",
    sometimes locked "locked",
    sometimes project_id "project_id",
});

impl Default for FloatingIp {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(FloatingIp in crate::SCHEMAS { Droplet, Region });

/// Sent by `floating_ips_action_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpActionAssign {
    /// The id of the droplet to assign the address to.
    pub droplet_id: i64,
    undeclared: Undeclared,
}

record!(FloatingIpActionAssign {
    required droplet_id "droplet_id",
});

impl FloatingIpActionAssign {
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
schema!(FloatingIpActionAssign in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FloatingIpActionAssign by crate::validate::RULES);

/// Answered by `floating_ips_action_get`, `floating_ips_action_post`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FloatingIpActionResponse {
    /// The action on the address.
    pub action: Option<FloatingIpActionResponseAction>,
    undeclared: Undeclared,
}

record!(FloatingIpActionResponse {
    sometimes action "action",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpActionResponse in crate::SCHEMAS { FloatingIpActionResponseAction });

/// Answered by `floating_ips_action_get`, `floating_ips_action_post`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpActionResponseAction {
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
    /// The kind of resource that the action is about.
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

record!(FloatingIpActionResponseAction {
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

impl Default for FloatingIpActionResponseAction {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(FloatingIpActionResponseAction in crate::SCHEMAS { ActionStatus, Region });

union! {
    /// Sent by `floating_ips_create`.
    FloatingIpCreate {
        DropletId(FloatingIpCreateDropletId),
        Region(FloatingIpCreateRegion),
    }
}

#[cfg(feature = "schemars")]
schema!(FloatingIpCreate in crate::SCHEMAS { FloatingIpCreateDropletId, FloatingIpCreateRegion });

#[cfg(feature = "validate")]
from_json!(FloatingIpCreate by crate::validate::RULES);

/// Sent by `floating_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpCreateDropletId {
    /// The id of the droplet that the new address is assigned to.
    pub droplet_id: i64,
    undeclared: Undeclared,
}

record!(FloatingIpCreateDropletId {
    required droplet_id "droplet_id",
});

impl FloatingIpCreateDropletId {
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
schema!(FloatingIpCreateDropletId in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FloatingIpCreateDropletId by crate::validate::RULES);

/// Sent by `floating_ips_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpCreateRegion {
    /// The slug of the region that the address is reserved in.
    pub region: String,
    /// The id of the project that the address is put into.
    /// Format: uuid.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(FloatingIpCreateRegion {
    required region "region",
    optional project_id "project_id",
});

impl FloatingIpCreateRegion {
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

setters!(FloatingIpCreateRegion {
    into project_id: String,
});

#[cfg(feature = "schemars")]
schema!(FloatingIpCreateRegion in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FloatingIpCreateRegion by crate::validate::RULES);

/// Answered by `floating_ips_action_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpsActionListResponse {
    /// The actions on the address, on this page.
    pub actions: Option<Vec<Action>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(FloatingIpsActionListResponse {
    sometimes actions "actions",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpsActionListResponse in crate::SCHEMAS { Action, MetaMeta, PageLinks });

tagged_union! {
    /// Sent by `floating_ips_action_post`.
    FloatingIpsActionPostBody by "type" {
        Unassign = "unassign",
        Assign = "assign"(FloatingIpActionAssign),
    }
}

#[cfg(feature = "schemars")]
schema!(FloatingIpsActionPostBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FloatingIpsActionPostBody by crate::validate::RULES);

/// Answered by `floating_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FloatingIpsCreateResponse {
    /// The address that was reserved.
    pub floating_ip: Option<FloatingIp>,
    /// Where the actions that were started can be followed.
    pub links: Option<FloatingIpsCreateResponseLinks>,
    undeclared: Undeclared,
}

record!(FloatingIpsCreateResponse {
    sometimes floating_ip "floating_ip",
    sometimes links "links",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpsCreateResponse in crate::SCHEMAS { FloatingIp, FloatingIpsCreateResponseLinks });

/// Answered by `floating_ips_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FloatingIpsCreateResponseLinks {
    /// Links to the droplet that the address is being assigned to.
    pub droplets: Option<Vec<ActionLink>>,
    /// Links to the actions that were started, such as assigning the address.
    pub actions: Option<Vec<ActionLink>>,
    undeclared: Undeclared,
}

record!(FloatingIpsCreateResponseLinks {
    sometimes droplets "droplets",
    sometimes actions "actions",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpsCreateResponseLinks in crate::SCHEMAS { ActionLink });

/// Answered by `floating_ips_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FloatingIpsGetResponse {
    /// The requested address.
    pub floating_ip: Option<FloatingIp>,
    undeclared: Undeclared,
}

record!(FloatingIpsGetResponse {
    sometimes floating_ip "floating_ip",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpsGetResponse in crate::SCHEMAS { FloatingIp });

/// Answered by `floating_ips_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatingIpsListResponse {
    /// The addresses on this page.
    pub floating_ips: Option<Vec<FloatingIp>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(FloatingIpsListResponse {
    sometimes floating_ips "floating_ips",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(FloatingIpsListResponse in crate::SCHEMAS { FloatingIp, MetaMeta, PageLinks });
