// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `byoip_prefixes_create`, `byoip_prefixes_get`, `byoip_prefixes_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByoipPrefix {
    pub uuid: String,
    pub name: String,
    pub prefix: Option<String>,
    pub status: String,
    pub region: Option<String>,
    pub validations: Option<Vec<ByoipPrefixValidationsItem>>,
    pub failure_reason: Option<String>,
    pub locked: Option<bool>,
    pub advertised: Option<bool>,
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
    pub prefix: String,
    pub region: String,
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
    pub id: i64,
    pub byoip: Option<String>,
    pub region: Option<String>,
    pub resource: Option<String>,
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
    pub name: Option<String>,
    pub status: Option<String>,
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
    pub ips: Option<Vec<ByoipPrefixResource>>,
    pub links: Option<PageLinks>,
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
    pub byoip_prefixes: Option<Vec<ByoipPrefix>>,
    pub links: Option<PageLinks>,
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
    pub byoip_prefix: Option<ByoipPrefix>,
    undeclared: Undeclared,
}

record!(ByoipPrefixesPatchResponse {
    sometimes byoip_prefix "byoip_prefix",
});

#[cfg(feature = "schemars")]
schema!(ByoipPrefixesPatchResponse in crate::SCHEMAS { ByoipPrefix });
