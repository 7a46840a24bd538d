// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `spaces_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeyCreateResponse {
    /// Set by the service.
    pub secret_key: Option<String>,
    pub name: Option<String>,
    /// Default: `[]`.
    pub grants: Option<Vec<SpacesKeyGrant>>,
    /// Set by the service.
    pub access_key: Option<String>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(KeyCreateResponse {
    optional secret_key "secret_key",
    optional name "name",
    optional grants "grants",
    optional access_key "access_key",
    optional created_at "created_at",
});

/// Answered by `spaces_key_patch`, `spaces_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KeyUpdateResponse {
    pub key: Option<SpacesKey>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(KeyUpdateResponse {
    optional key "key",
});

/// Sent by `spaces_key_create`, `spaces_key_patch`, `spaces_key_update`; answered by `spaces_key_get`, `spaces_key_list`, `spaces_key_patch` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpacesKey {
    pub name: Option<String>,
    /// Default: `[]`.
    pub grants: Option<Vec<SpacesKeyGrant>>,
    /// Set by the service.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub access_key: String,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SpacesKey {
    optional name "name",
    optional grants "grants",
    answered access_key "access_key",
    optional created_at "created_at",
});

impl Default for SpacesKey {
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

impl SpacesKey {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SpacesKey {
    into name: String,
    list grants: SpacesKeyGrant,
});

/// Answered by `spaces_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpacesKeyCreateResponse {
    pub key: Option<KeyCreateResponse>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SpacesKeyCreateResponse {
    optional key "key",
});

/// Answered by `spaces_key_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpacesKeyGetResponse {
    pub key: Option<SpacesKey>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SpacesKeyGetResponse {
    optional key "key",
});

/// Sent by `spaces_key_create`, `spaces_key_patch`, `spaces_key_update`; answered by `spaces_key_create`, `spaces_key_get`, `spaces_key_list` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpacesKeyGrant {
    pub bucket: String,
    pub permission: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SpacesKeyGrant {
    required bucket "bucket",
    required permission "permission",
});

impl SpacesKeyGrant {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(bucket: impl Into<String>, permission: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            permission: permission.into(),
            undeclared: Undeclared::default(),
        }
    }
}

/// Answered by `spaces_key_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SpacesKeyListResponse {
    pub keys: Option<Vec<SpacesKey>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(SpacesKeyListResponse {
    optional keys "keys",
    optional links "links",
    required meta "meta",
});
