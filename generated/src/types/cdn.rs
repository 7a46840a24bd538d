// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `cdn_create_endpoint`, `cdn_get_endpoint`, `cdn_list_endpoints` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdnEndpoint {
    /// The id of the endpoint.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The host name of the Spaces bucket that the content comes from; bucket names with dots are refused.
    /// Format: hostname.
    pub origin: String,
    /// The host name that the content is served under.
    /// Format: hostname. Set by the service.
    pub endpoint: Option<String>,
    /// How long the edge servers keep content, in seconds.
    /// Default: `3600`. Known values: `60`, `600`, `3600`, `86400`, `604800`.
    pub ttl: Option<i64>,
    /// The id of the certificate for the custom domain; answers have contained `needs-cloudflare-cert` in its place.
    /// Format: uuid.
    pub certificate_id: Option<String>,
    /// A host name of your own that the content is served under; it needs a certificate.
    /// Format: hostname.
    pub custom_domain: Option<String>,
    /// When the endpoint was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(CdnEndpoint {
    expected id "id",
    required origin "origin",
    sometimes endpoint "endpoint",
    sometimes ttl "ttl",
    sometimes certificate_id "certificate_id",
    sometimes custom_domain "custom_domain",
    sometimes created_at "created_at",
});

#[cfg(feature = "schemars")]
schema!(CdnEndpoint in crate::SCHEMAS {});

/// Sent by `cdn_create_endpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdnEndpointCreate {
    /// The host name of the Spaces bucket that the content comes from; bucket names with dots are refused.
    /// Format: hostname.
    pub origin: String,
    /// How long the edge servers keep content, in seconds.
    /// Default: `3600`. Known values: `60`, `600`, `3600`, `86400`, `604800`.
    pub ttl: Option<i64>,
    /// The id of the certificate for the custom domain; answers have contained `needs-cloudflare-cert` in its place.
    /// Format: uuid.
    pub certificate_id: Option<String>,
    /// A host name of your own that the content is served under; it needs a certificate.
    /// Format: hostname.
    pub custom_domain: Option<String>,
    undeclared: Undeclared,
}

record!(CdnEndpointCreate {
    required origin "origin",
    optional ttl "ttl",
    optional certificate_id "certificate_id",
    optional custom_domain "custom_domain",
});

impl CdnEndpointCreate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(origin: impl Into<String>) -> Self {
        Self {
            origin: origin.into(),
            ttl: None,
            certificate_id: None,
            custom_domain: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CdnEndpointCreate {
    value ttl: i64,
    into certificate_id: String,
    into custom_domain: String,
});

#[cfg(feature = "schemars")]
schema!(CdnEndpointCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CdnEndpointCreate by crate::validate::RULES);

/// Sent by `cdn_update_endpoints`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CdnEndpointUpdate {
    /// How long the edge servers keep content, in seconds. Absent: as before.
    /// Known values: `60`, `600`, `3600`, `86400`, `604800`.
    pub ttl: Option<i64>,
    /// The id of the certificate for the custom domain.
    /// Format: uuid.
    pub certificate_id: Option<String>,
    /// A host name of your own that the content is served under; it needs a certificate.
    /// Format: hostname.
    pub custom_domain: Option<String>,
    undeclared: Undeclared,
}

record!(CdnEndpointUpdate {
    optional ttl "ttl",
    optional certificate_id "certificate_id",
    optional custom_domain "custom_domain",
});

impl CdnEndpointUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CdnEndpointUpdate {
    value ttl: i64,
    into certificate_id: String,
    into custom_domain: String,
});

#[cfg(feature = "schemars")]
schema!(CdnEndpointUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CdnEndpointUpdate by crate::validate::RULES);

/// Answered by `cdn_list_endpoints`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdnListEndpointsResponse {
    /// The endpoints on this page.
    pub endpoints: Option<Vec<CdnEndpoint>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(CdnListEndpointsResponse {
    sometimes endpoints "endpoints",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(CdnListEndpointsResponse in crate::SCHEMAS { CdnEndpoint, MetaMeta, PageLinks });

/// Sent by `cdn_purge_cache`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdnPurge {
    /// The paths of what is dropped from the cache, such as `path/to/image.png` or, with all below, `path/to/css/*`; 50 in 20 s at most.
    pub files: Vec<String>,
    undeclared: Undeclared,
}

record!(CdnPurge {
    required files "files",
});

impl CdnPurge {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(CdnPurge in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(CdnPurge by crate::validate::RULES);

/// Answered by `cdn_create_endpoint`, `cdn_get_endpoint`, `cdn_update_endpoints`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExistingEndpointResponse {
    /// The endpoint that was created, changed or requested.
    pub endpoint: Option<CdnEndpoint>,
    undeclared: Undeclared,
}

record!(ExistingEndpointResponse {
    sometimes endpoint "endpoint",
});

#[cfg(feature = "schemars")]
schema!(ExistingEndpointResponse in crate::SCHEMAS { CdnEndpoint });
