// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `vpc_peerings_get`, `vpc_peerings_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActiveVpcPeeringResponse {
    /// The peering that was changed or requested.
    pub vpc_peering: Option<VpcPeering>,
    undeclared: Undeclared,
}

record!(ActiveVpcPeeringResponse {
    sometimes vpc_peering "vpc_peering",
});

#[cfg(feature = "schemars")]
schema!(ActiveVpcPeeringResponse in crate::SCHEMAS { VpcPeering });

/// Sent by `vpc_peerings_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcPeeringsCreateBody {
    /// The name of the peering, unique in the team.
    /// Pattern: `^[a-zA-Z0-9\-]+$`.
    pub name: String,
    /// The ids of the two VPC networks to connect.
    /// Exactly `2` items.
    pub vpc_ids: Vec<String>,
    undeclared: Undeclared,
}

record!(VpcPeeringsCreateBody {
    required name "name",
    required vpc_ids "vpc_ids",
});

impl VpcPeeringsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, vpc_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            name: name.into(),
            vpc_ids: vpc_ids.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(VpcPeeringsCreateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcPeeringsCreateBody by crate::validate::RULES);

/// Answered by `vpc_peerings_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcPeeringsCreateResponse {
    /// The peering that was created.
    pub vpc_peering: Option<VpcPeering>,
    undeclared: Undeclared,
}

record!(VpcPeeringsCreateResponse {
    sometimes vpc_peering "vpc_peering",
});

#[cfg(feature = "schemars")]
schema!(VpcPeeringsCreateResponse in crate::SCHEMAS { VpcPeering });

/// Answered by `vpc_peerings_delete`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcPeeringsDeleteResponse {
    /// The peering that is being deleted.
    pub vpc_peering: Option<VpcPeering>,
    undeclared: Undeclared,
}

record!(VpcPeeringsDeleteResponse {
    sometimes vpc_peering "vpc_peering",
});

#[cfg(feature = "schemars")]
schema!(VpcPeeringsDeleteResponse in crate::SCHEMAS { VpcPeering });

/// Answered by `vpc_peerings_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcPeeringsListResponse {
    /// The peerings on this page.
    pub vpc_peerings: Option<Vec<VpcPeering>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(VpcPeeringsListResponse {
    sometimes vpc_peerings "vpc_peerings",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(VpcPeeringsListResponse in crate::SCHEMAS { MetaMeta, PageLinks, VpcPeering });

/// Sent by `vpc_peerings_patch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VpcPeeringsPatchBody {
    /// The new name of the peering, unique in the team.
    /// Pattern: `^[a-zA-Z0-9\-]+$`.
    pub name: String,
    undeclared: Undeclared,
}

record!(VpcPeeringsPatchBody {
    required name "name",
});

impl VpcPeeringsPatchBody {
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
schema!(VpcPeeringsPatchBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VpcPeeringsPatchBody by crate::validate::RULES);
