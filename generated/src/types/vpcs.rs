// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `vpcs_create`, `vpcs_get`, `vpcs_patch` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExistingVpcResponse {
    /// The VPC that was created, changed or requested.
    pub vpc: Option<Vpc>,
    undeclared: Undeclared,
}

record!(ExistingVpcResponse {
    sometimes vpc "vpc",
});

#[cfg(feature = "schemars")]
schema!(ExistingVpcResponse in crate::SCHEMAS { Vpc });

/// Answered by `vpcs_create`, `vpcs_get`, `vpcs_list` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// The name of the VPC, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// Free text about the VPC.
    /// At most `255` characters.
    pub description: Option<String>,
    /// The slug of the region that the VPC is in.
    pub region: Option<String>,
    /// The addresses of the VPC in CIDR notation, such as `10.10.10.0/24`.
    pub ip_range: Option<String>,
    /// Whether it is the default VPC of its region: resources whose creation names no VPC are put into it.
    pub default: Option<bool>,
    /// The id of the VPC.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The uniform resource name of the VPC: `do:vpc:` and its id.
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub urn: Option<String>,
    /// When the VPC was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(Vpc {
    expected name "name",
    sometimes description "description",
    sometimes region "region",
    sometimes ip_range "ip_range",
    sometimes default "default",
    expected id "id",
    sometimes urn "urn",
    sometimes created_at "created_at",
});

impl Default for Vpc {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Vpc in crate::SCHEMAS {});

/// Answered by `vpcs_list_members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcMember {
    /// The name of the resource.
    pub name: Option<String>,
    /// The uniform resource name of the resource: `do:`, its kind and its id.
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub urn: String,
    /// When the resource was created.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(VpcMember {
    sometimes name "name",
    expected urn "urn",
    sometimes created_at "created_at",
});

impl Default for VpcMember {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VpcMember in crate::SCHEMAS {});

/// Answered by `vpcs_create_peerings`, `vpcs_patch_peerings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcPeeringResponse {
    /// The peering; it may be in `vpc_peering` instead.
    pub peering: Option<VpcPeering>,
    /// The peering; it may be in `peering` instead.
    pub vpc_peering: Option<VpcPeering>,
    undeclared: Undeclared,
}

record!(VpcPeeringResponse {
    sometimes peering "peering",
    sometimes vpc_peering "vpc_peering",
});

#[cfg(feature = "schemars")]
schema!(VpcPeeringResponse in crate::SCHEMAS { VpcPeering });

/// Sent by `vpcs_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsCreateBody {
    /// The name of the VPC, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// Free text about the VPC.
    /// At most `255` characters.
    pub description: Option<String>,
    /// The slug of the region that the VPC is created in; it can't be changed later.
    pub region: String,
    /// Its addresses in CIDR notation, such as `10.10.0.0/20`: private ones, from /28 to /16, that no other network of the account has. It can't be changed later. Default: one that the service chooses.
    pub ip_range: Option<String>,
    undeclared: Undeclared,
}

record!(VpcsCreateBody {
    required name "name",
    optional description "description",
    required region "region",
    optional ip_range "ip_range",
});

impl VpcsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, region: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            region: region.into(),
            ip_range: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VpcsCreateBody {
    into description: String,
    into ip_range: String,
});

#[cfg(feature = "schemars")]
schema!(VpcsCreateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcsCreateBody by crate::validate::RULES);

/// Sent by `vpcs_create_peerings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsCreatePeeringsBody {
    /// The name of the peering, unique in the team.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// The id of the other VPC.
    /// Format: uuid.
    pub vpc_id: String,
    undeclared: Undeclared,
}

record!(VpcsCreatePeeringsBody {
    required name "name",
    required vpc_id "vpc_id",
});

impl VpcsCreatePeeringsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vpc_id: vpc_id.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(VpcsCreatePeeringsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcsCreatePeeringsBody by crate::validate::RULES);

/// Answered by `vpcs_list_members`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsListMembersResponse {
    /// The resources in the VPC on this page, as far as the token may see them.
    pub members: Option<Vec<VpcMember>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VpcsListMembersResponse {
    sometimes members "members",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VpcsListMembersResponse in crate::SCHEMAS { MetaMeta, PageLinks, VpcMember });

/// Answered by `vpcs_list_peerings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsListPeeringsResponse {
    /// The peerings on this page; they may be in `vpc_peerings` instead.
    pub peerings: Option<Vec<VpcPeering>>,
    /// The peerings on this page; they may be in `peerings` instead.
    pub vpc_peerings: Option<Vec<VpcPeering>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VpcsListPeeringsResponse {
    sometimes peerings "peerings",
    sometimes vpc_peerings "vpc_peerings",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VpcsListPeeringsResponse in crate::SCHEMAS { MetaMeta, PageLinks, VpcPeering });

/// Answered by `vpcs_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsListResponse {
    /// The VPCs on this page.
    pub vpcs: Option<Vec<Vpc>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VpcsListResponse {
    sometimes vpcs "vpcs",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VpcsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, Vpc });

/// Sent by `vpcs_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcsPatchBody {
    /// The new name of the VPC, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: Option<String>,
    /// Free text about the VPC.
    /// At most `255` characters.
    pub description: Option<String>,
    /// Makes it the default VPC of its region, in place of the one that was. `false` doesn't undo that: another VPC has to become the default.
    pub default: Option<bool>,
    undeclared: Undeclared,
}

record!(VpcsPatchBody {
    optional name "name",
    optional description "description",
    optional default "default",
});

impl VpcsPatchBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VpcsPatchBody {
    into name: String,
    into description: String,
    value default: bool,
});

#[cfg(feature = "schemars")]
schema!(VpcsPatchBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcsPatchBody by crate::validate::RULES);

/// Sent by `vpcs_patch_peerings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsPatchPeeringsBody {
    /// The new name of the peering, unique in the team.
    /// Pattern: `^[a-zA-Z0-9\-]+$`.
    pub name: String,
    undeclared: Undeclared,
}

record!(VpcsPatchPeeringsBody {
    required name "name",
});

impl VpcsPatchPeeringsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(VpcsPatchPeeringsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcsPatchPeeringsBody by crate::validate::RULES);

/// Sent by `vpcs_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcsUpdateBody {
    /// The name of the VPC, unique in the account.
    /// Pattern: `^[a-zA-Z0-9\-\.]+$`.
    pub name: String,
    /// Free text about the VPC.
    /// At most `255` characters.
    pub description: Option<String>,
    /// Makes it the default VPC of its region. For the one that is already, anything but `true` is refused.
    pub default: Option<bool>,
    undeclared: Undeclared,
}

record!(VpcsUpdateBody {
    required name "name",
    optional description "description",
    optional default "default",
});

impl VpcsUpdateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            default: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VpcsUpdateBody {
    into description: String,
    value default: bool,
});

#[cfg(feature = "schemars")]
schema!(VpcsUpdateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcsUpdateBody by crate::validate::RULES);
