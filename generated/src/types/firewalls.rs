// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Sent by `firewalls_add_rules`, `firewalls_delete_rules`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallRules {
    /// The rules for what comes in that are added or removed; one to be removed must be exactly as it is stored.
    pub inbound_rules: Option<Vec<InboundRule>>,
    /// The rules for what goes out that are added or removed; one to be removed must be exactly as it is stored.
    pub outbound_rules: Option<Vec<OutboundRule>>,
    undeclared: Undeclared,
}

record!(FirewallRules {
    sometimes inbound_rules "inbound_rules",
    sometimes outbound_rules "outbound_rules",
});

impl FirewallRules {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(FirewallRules {
    list inbound_rules: InboundRule,
    list outbound_rules: OutboundRule,
});

#[cfg(feature = "schemars")]
schema!(FirewallRules in crate::SCHEMAS { InboundRule, OutboundRule });

#[cfg(feature = "validate")]
from_json!(FirewallRules by crate::validate::RULES);

/// Sent by `firewalls_add_tags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsAddTagsBody {
    /// The tags whose droplets are put behind the firewall; they must exist already. Needs the scopes `tag:create` and `tag:read`.
    pub tags: Vec<String>,
    undeclared: Undeclared,
}

record!(FirewallsAddTagsBody {
    required tags "tags",
});

impl FirewallsAddTagsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(FirewallsAddTagsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FirewallsAddTagsBody by crate::validate::RULES);

/// Sent by `firewalls_assign_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsAssignDropletsBody {
    /// The ids of the droplets that are put behind the firewall.
    pub droplet_ids: Vec<i64>,
    undeclared: Undeclared,
}

record!(FirewallsAssignDropletsBody {
    required droplet_ids "droplet_ids",
});

impl FirewallsAssignDropletsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            droplet_ids: droplet_ids.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(FirewallsAssignDropletsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FirewallsAssignDropletsBody by crate::validate::RULES);

/// Sent by `firewalls_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsCreateBody {
    /// The name of the firewall.
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: String,
    /// The droplets behind it; 10 at most. Needs the scope `droplet:read`.
    pub droplet_ids: Option<Vec<i64>>,
    /// The tags whose droplets are behind it, now and later; 5 at most, which must exist. Needs the scopes `tag:create` and `tag:read`.
    pub tags: Option<Vec<String>>,
    /// All rules for what comes in. What no rule lets in stays out.
    /// Either `inbound_rules` or `outbound_rules` is required.
    pub inbound_rules: Option<Vec<InboundRule>>,
    /// All rules for what goes out. What no rule lets out stays in.
    /// Either `inbound_rules` or `outbound_rules` is required.
    pub outbound_rules: Option<Vec<OutboundRule>>,
    undeclared: Undeclared,
}

record!(FirewallsCreateBody {
    required name "name",
    sometimes droplet_ids "droplet_ids",
    sometimes tags "tags",
    sometimes inbound_rules "inbound_rules",
    sometimes outbound_rules "outbound_rules",
});

impl FirewallsCreateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            droplet_ids: None,
            tags: None,
            inbound_rules: None,
            outbound_rules: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(FirewallsCreateBody {
    list droplet_ids: i64,
    list tags: String,
    list inbound_rules: InboundRule,
    list outbound_rules: OutboundRule,
});

#[cfg(feature = "schemars")]
schema!(FirewallsCreateBody in crate::SCHEMAS { InboundRule, OutboundRule });

#[cfg(feature = "validate")]
from_json!(FirewallsCreateBody by crate::validate::RULES);

/// Answered by `firewalls_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallsCreateResponse {
    /// The firewall that was created.
    pub firewall: Option<Firewall>,
    undeclared: Undeclared,
}

record!(FirewallsCreateResponse {
    sometimes firewall "firewall",
});

#[cfg(feature = "schemars")]
schema!(FirewallsCreateResponse in crate::SCHEMAS { Firewall });

/// Sent by `firewalls_delete_droplets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsDeleteDropletsBody {
    /// The ids of the droplets that the firewall is taken from.
    pub droplet_ids: Vec<i64>,
    undeclared: Undeclared,
}

record!(FirewallsDeleteDropletsBody {
    required droplet_ids "droplet_ids",
});

impl FirewallsDeleteDropletsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(droplet_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            droplet_ids: droplet_ids.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(FirewallsDeleteDropletsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FirewallsDeleteDropletsBody by crate::validate::RULES);

/// Sent by `firewalls_delete_tags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsDeleteTagsBody {
    /// The tags whose droplets the firewall is taken from; they must exist. Needs the scopes `tag:create` and `tag:read`.
    pub tags: Vec<String>,
    undeclared: Undeclared,
}

record!(FirewallsDeleteTagsBody {
    required tags "tags",
});

impl FirewallsDeleteTagsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(FirewallsDeleteTagsBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(FirewallsDeleteTagsBody by crate::validate::RULES);

/// Answered by `firewalls_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallsGetResponse {
    /// The requested firewall.
    pub firewall: Option<Firewall>,
    undeclared: Undeclared,
}

record!(FirewallsGetResponse {
    sometimes firewall "firewall",
});

#[cfg(feature = "schemars")]
schema!(FirewallsGetResponse in crate::SCHEMAS { Firewall });

/// Answered by `firewalls_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsListResponse {
    /// The firewalls on this page.
    pub firewalls: Option<Vec<Firewall>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(FirewallsListResponse {
    sometimes firewalls "firewalls",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(FirewallsListResponse in crate::SCHEMAS { Firewall, MetaMeta, PageLinks });

/// Sent by `firewalls_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirewallsUpdateBody {
    /// The name of the firewall.
    /// Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
    pub name: String,
    /// The ids of all droplets behind it, 10 at most; those left out are no longer behind it. Needs the scope `droplet:read`.
    pub droplet_ids: Option<Vec<i64>>,
    /// All tags whose droplets are behind it, which must exist; those left out no longer count. Needs the scopes `tag:create` and `tag:read`.
    pub tags: Option<Vec<String>>,
    /// All rules for what comes in, in place of those before. What no rule lets in stays out.
    /// Either `inbound_rules` or `outbound_rules` is required.
    pub inbound_rules: Option<Vec<InboundRule>>,
    /// All rules for what goes out, in place of those before. What no rule lets out stays in.
    /// Either `inbound_rules` or `outbound_rules` is required.
    pub outbound_rules: Option<Vec<OutboundRule>>,
    undeclared: Undeclared,
}

record!(FirewallsUpdateBody {
    required name "name",
    sometimes droplet_ids "droplet_ids",
    sometimes tags "tags",
    sometimes inbound_rules "inbound_rules",
    sometimes outbound_rules "outbound_rules",
});

impl FirewallsUpdateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            droplet_ids: None,
            tags: None,
            inbound_rules: None,
            outbound_rules: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(FirewallsUpdateBody {
    list droplet_ids: i64,
    list tags: String,
    list inbound_rules: InboundRule,
    list outbound_rules: OutboundRule,
});

#[cfg(feature = "schemars")]
schema!(FirewallsUpdateBody in crate::SCHEMAS { InboundRule, OutboundRule });

#[cfg(feature = "validate")]
from_json!(FirewallsUpdateBody by crate::validate::RULES);

/// Answered by `firewalls_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FirewallsUpdateResponse {
    /// The firewall as it is after the change.
    pub firewall: Option<Firewall>,
    undeclared: Undeclared,
}

record!(FirewallsUpdateResponse {
    sometimes firewall "firewall",
});

#[cfg(feature = "schemars")]
schema!(FirewallsUpdateResponse in crate::SCHEMAS { Firewall });
