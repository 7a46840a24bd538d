// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `byoip_prefixes_create`, `byoip_prefixes_get`, `byoip_prefixes_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefix {
    /// The UUID of the prefix, by which requests name it.
    pub uuid: String,
    /// The name of the prefix; may be empty.
    pub name: String,
    /// The address range in CIDR notation, such as `203.0.113.0/24`; IPv4 from /24 to /18.
    pub prefix: Option<String>,
    /// The state of the prefix: `in_progress` in the beginning, `active` once it can be used.
    pub status: String,
    /// The region that the prefix is in.
    pub region: Option<String>,
    /// What the service checks before it takes the prefix, with the result of each check.
    pub validations: Option<Vec<ByoipPrefixValidationsItem>>,
    /// Why the prefix could not be taken; empty or `None` if nothing failed.
    pub failure_reason: Option<String>,
    /// Whether the prefix is locked.
    pub locked: Option<bool>,
    /// Whether the service announces the prefix to the internet.
    pub advertised: Option<bool>,
    /// The id of the project that the prefix belongs to.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(ByoipPrefix {
    expected uuid "uuid",
    expected name "name",
    sometimes prefix "prefix",
    expected status "status",
    sometimes region "region",
    sometimes validations "validations",
    sometimes failure_reason "failure_reason",
    sometimes locked "locked",
    sometimes advertised "advertised",
    sometimes project_id "project_id",
});

impl Default for ByoipPrefix {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ByoipPrefix in crate::SCHEMAS { ByoipPrefixValidationsItem });

/// Sent by `byoip_prefixes_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixCreate {
    /// The address range in CIDR notation, such as `203.0.113.0/24`; IPv4 from /24 to /18.
    pub prefix: String,
    /// The region that the prefix is to be in.
    pub region: String,
    /// The signature that proves the right to the range; no answer contains it.
    pub signature: String,
    undeclared: Undeclared,
}

record!(ByoipPrefixCreate {
    required prefix "prefix",
    required region "region",
    required signature "signature",
});

impl ByoipPrefixCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(prefix: impl Into<String>, region: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
            region: region.into(),
            signature: signature.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(ByoipPrefixCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ByoipPrefixCreate by crate::validate::RULES);

/// Answered by `byoip_prefixes_list_resources`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixResource {
    /// The id of the allocation.
    pub id: i64,
    /// The UUID of the prefix that the address is taken from.
    pub byoip: Option<String>,
    /// The region that the address is in.
    pub region: Option<String>,
    /// The URN of the resource that the address is assigned to.
    pub resource: Option<String>,
    /// When the address was assigned.
    pub assigned_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(ByoipPrefixResource {
    expected id "id",
    sometimes byoip "byoip",
    sometimes region "region",
    sometimes resource "resource",
    sometimes assigned_at "assigned_at",
});

impl Default for ByoipPrefixResource {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(ByoipPrefixResource in crate::SCHEMAS {});

/// Sent by `byoip_prefixes_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ByoipPrefixUpdate {
    /// Whether the service announces the range to the internet.
    pub advertise: Option<bool>,
    undeclared: Undeclared,
}

record!(ByoipPrefixUpdate {
    optional advertise "advertise",
});

impl ByoipPrefixUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ByoipPrefixUpdate {
    value advertise: bool,
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ByoipPrefixUpdate by crate::validate::RULES);

/// Answered by `byoip_prefixes_create`, `byoip_prefixes_get`, `byoip_prefixes_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ByoipPrefixValidationsItem {
    /// The name of the check.
    pub name: Option<String>,
    /// The result of the check.
    pub status: Option<String>,
    /// Details of the result; may be empty.
    pub note: Option<String>,
    undeclared: Undeclared,
}

record!(ByoipPrefixValidationsItem {
    sometimes name "name",
    sometimes status "status",
    sometimes note "note",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixValidationsItem in crate::SCHEMAS {});

/// Answered by `byoip_prefixes_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ByoipPrefixesCreateResponse {
    /// The prefix that was created; only its UUID, region and status are filled in.
    pub byoip_prefix: Option<ByoipPrefix>,
    undeclared: Undeclared,
}

record!(ByoipPrefixesCreateResponse {
    sometimes byoip_prefix "byoip_prefix",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesCreateResponse in crate::SCHEMAS { ByoipPrefix });

/// Answered by `byoip_prefixes_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ByoipPrefixesGetResponse {
    /// The requested prefix.
    pub byoip_prefix: Option<ByoipPrefix>,
    undeclared: Undeclared,
}

record!(ByoipPrefixesGetResponse {
    sometimes byoip_prefix "byoip_prefix",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesGetResponse in crate::SCHEMAS { ByoipPrefix });

/// Answered by `byoip_prefixes_list_resources`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixesListResourcesResponse {
    /// The addresses of the prefix that are in use, on this page.
    pub ips: Option<Vec<ByoipPrefixResource>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ByoipPrefixesListResourcesResponse {
    sometimes ips "ips",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesListResourcesResponse in crate::SCHEMAS { ByoipPrefixResource, MetaMeta, PageLinks });

/// Answered by `byoip_prefixes_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefixesListResponse {
    /// The prefixes on this page.
    pub byoip_prefixes: Option<Vec<ByoipPrefix>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(ByoipPrefixesListResponse {
    sometimes byoip_prefixes "byoip_prefixes",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesListResponse in crate::SCHEMAS { ByoipPrefix, MetaMeta, PageLinks });

/// Answered by `byoip_prefixes_patch`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ByoipPrefixesPatchResponse {
    /// The prefix as it is after the request.
    pub byoip_prefix: Option<ByoipPrefix>,
    undeclared: Undeclared,
}

record!(ByoipPrefixesPatchResponse {
    sometimes byoip_prefix "byoip_prefix",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesPatchResponse in crate::SCHEMAS { ByoipPrefix });
