// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `spaces_key_create`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyCreateResponse {
    /// The secret to sign requests to Spaces with; it is in this answer only.
    /// Set by the service.
    pub secret_key: Option<String>,
    /// The display name of the key.
    pub name: Option<String>,
    /// What the key may do, bucket by bucket; a bucket without a name stands for all.
    /// Default: `[]`.
    pub grants: Option<Vec<SpacesKeyGrant>>,
    /// The id of the key, which requests to Spaces are signed under.
    /// Set by the service.
    pub access_key: Option<String>,
    /// When the key was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(KeyCreateResponse {
    sometimes secret_key "secret_key",
    sometimes name "name",
    sometimes grants "grants",
    sometimes access_key "access_key",
    sometimes created_at "created_at",
});

hide!(KeyCreateResponse {
    maybe_secret secret_key,
    plain name,
    plain grants,
    plain access_key,
    plain created_at,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(KeyCreateResponse in crate::SCHEMAS { SpacesKeyGrant });

/// Answered by `spaces_key_patch`, `spaces_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyUpdateResponse {
    /// The key as it is after the change, without the secret.
    pub key: Option<SpacesKey>,
    undeclared: Undeclared,
}

record!(KeyUpdateResponse {
    sometimes key "key",
});

#[cfg(feature = "schemars")]
schema!(KeyUpdateResponse in crate::SCHEMAS { SpacesKey });

/// Answered by `spaces_key_get`, `spaces_key_list`, `spaces_key_patch` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesKey {
    /// The display name of the key.
    pub name: String,
    /// What the key may do, bucket by bucket; a bucket without a name stands for all.
    /// Default: `[]`.
    pub grants: Option<Vec<SpacesKeyGrant>>,
    /// The id of the key, which requests to Spaces are signed under.
    /// Set by the service.
    pub access_key: String,
    /// When the key was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(SpacesKey {
    expected name "name",
    sometimes grants "grants",
    expected access_key "access_key",
    sometimes created_at "created_at",
});

impl Default for SpacesKey {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(SpacesKey in crate::SCHEMAS { SpacesKeyGrant });

/// Answered by `spaces_key_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacesKeyCreateResponse {
    /// The key that was created, with the secret.
    pub key: Option<KeyCreateResponse>,
    undeclared: Undeclared,
}

record!(SpacesKeyCreateResponse {
    sometimes key "key",
});

#[cfg(feature = "schemars")]
schema!(SpacesKeyCreateResponse in crate::SCHEMAS { KeyCreateResponse });

/// Answered by `spaces_key_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacesKeyGetResponse {
    /// The requested key, without the secret.
    pub key: Option<SpacesKey>,
    undeclared: Undeclared,
}

record!(SpacesKeyGetResponse {
    sometimes key "key",
});

#[cfg(feature = "schemars")]
schema!(SpacesKeyGetResponse in crate::SCHEMAS { SpacesKey });

/// Sent by `spaces_key_create`, `spaces_key_patch`, `spaces_key_update`; answered by `spaces_key_create`, `spaces_key_get`, `spaces_key_list` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesKeyGrant {
    /// The name of the bucket; empty, together with `fullaccess`, for all buckets.
    pub bucket: String,
    /// What is allowed there: `read`, `readwrite` or `fullaccess`; may be empty.
    pub permission: String,
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

#[cfg(feature = "schemars")]
schema!(SpacesKeyGrant in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SpacesKeyGrant by crate::validate::RULES);

/// Answered by `spaces_key_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpacesKeyListResponse {
    /// The keys on this page, without their secrets.
    pub keys: Option<Vec<SpacesKey>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SpacesKeyListResponse {
    sometimes keys "keys",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SpacesKeyListResponse in crate::SCHEMAS { MetaMeta, PageLinks, SpacesKey });

/// Sent by `spaces_key_create`, `spaces_key_patch`, `spaces_key_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SpacesKeyRequest {
    /// The display name of the key.
    pub name: Option<String>,
    /// What the key may do, bucket by bucket; a bucket without a name stands for all.
    /// Default: `[]`.
    pub grants: Option<Vec<SpacesKeyGrant>>,
    undeclared: Undeclared,
}

record!(SpacesKeyRequest {
    optional name "name",
    optional grants "grants",
});

impl SpacesKeyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SpacesKeyRequest {
    into name: String,
    list grants: SpacesKeyGrant,
});

#[cfg(feature = "schemars")]
schema!(SpacesKeyRequest in crate::SCHEMAS { SpacesKeyGrant });

#[cfg(feature = "validate")]
from_json!(SpacesKeyRequest by crate::validate::RULES);
