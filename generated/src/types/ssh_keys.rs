// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `ssh_keys_create`, `ssh_keys_get`, `ssh_keys_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshKey {
    /// The numeric id of the key, by which droplets can be given it.
    /// Set by the service.
    pub id: i64,
    /// The fingerprint of the key as SSH shows it, which requests may use in place of the id.
    /// Set by the service.
    pub fingerprint: Option<String>,
    /// The whole public key, as it goes into root's `authorized_keys` of a new droplet.
    pub public_key: String,
    /// The display name of the key.
    pub name: String,
    undeclared: Undeclared,
}

record!(SshKey {
    expected id "id",
    sometimes fingerprint "fingerprint",
    required public_key "public_key",
    required name "name",
});

#[cfg(feature = "schemars")]
schema!(SshKey in crate::SCHEMAS {});

/// Sent by `ssh_keys_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshKeyCreate {
    /// The whole public key, as it goes into root's `authorized_keys` of a new droplet.
    pub public_key: String,
    /// The display name of the key.
    pub name: String,
    undeclared: Undeclared,
}

record!(SshKeyCreate {
    required public_key "public_key",
    required name "name",
});

impl SshKeyCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self {
            public_key: public_key.into(),
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(SshKeyCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SshKeyCreate by crate::validate::RULES);

/// Answered by `ssh_keys_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SshKeysCreateResponse {
    /// The key that was added.
    pub ssh_key: Option<SshKey>,
    undeclared: Undeclared,
}

record!(SshKeysCreateResponse {
    sometimes ssh_key "ssh_key",
});

#[cfg(feature = "schemars")]
schema!(SshKeysCreateResponse in crate::SCHEMAS { SshKey });

/// Answered by `ssh_keys_get`, `ssh_keys_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SshKeysExistingResponse {
    /// The requested key or renamed.
    pub ssh_key: Option<SshKey>,
    undeclared: Undeclared,
}

record!(SshKeysExistingResponse {
    sometimes ssh_key "ssh_key",
});

#[cfg(feature = "schemars")]
schema!(SshKeysExistingResponse in crate::SCHEMAS { SshKey });

/// Answered by `ssh_keys_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshKeysListResponse {
    /// The keys on this page.
    pub ssh_keys: Option<Vec<SshKey>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(SshKeysListResponse {
    sometimes ssh_keys "ssh_keys",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(SshKeysListResponse in crate::SCHEMAS { MetaMeta, PageLinks, SshKey });

/// Sent by `ssh_keys_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SshKeysUpdateBody {
    /// The new display name of the key.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(SshKeysUpdateBody {
    optional name "name",
});

impl SshKeysUpdateBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SshKeysUpdateBody {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(SshKeysUpdateBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SshKeysUpdateBody by crate::validate::RULES);
