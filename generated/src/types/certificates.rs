// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `certificates_create`, `certificates_get`, `certificates_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Certificate {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Set by the service.
    pub not_after: Option<Timestamp>,
    /// Set by the service.
    pub sha1_fingerprint: Option<String>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    pub dns_names: Option<Vec<String>>,
    /// Set by the service.
    pub state: Option<CertificateState>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<CertificateType>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(Certificate {
    optional id "id",
    optional name "name",
    optional not_after "not_after",
    optional sha1_fingerprint "sha1_fingerprint",
    optional created_at "created_at",
    optional dns_names "dns_names",
    optional state "state",
    optional type_ "type",
});

/// Sent by `certificates_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CertificateRequestCustom {
    pub name: String,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<CertificateType>,
    pub private_key: String,
    pub leaf_certificate: String,
    pub certificate_chain: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CertificateRequestCustom {
    required name "name",
    optional type_ "type",
    required private_key "private_key",
    required leaf_certificate "leaf_certificate",
    optional certificate_chain "certificate_chain",
});

impl CertificateRequestCustom {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, private_key: impl Into<String>, leaf_certificate: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: None,
            private_key: private_key.into(),
            leaf_certificate: leaf_certificate.into(),
            certificate_chain: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CertificateRequestCustom {
    into type_: CertificateType,
    into certificate_chain: String,
});

/// Sent by `certificates_create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CertificateRequestLetsEncrypt {
    pub name: String,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: Option<CertificateType>,
    pub dns_names: Vec<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CertificateRequestLetsEncrypt {
    required name "name",
    optional type_ "type",
    required dns_names "dns_names",
});

impl CertificateRequestLetsEncrypt {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, dns_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            name: name.into(),
            type_: None,
            dns_names: dns_names.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(CertificateRequestLetsEncrypt {
    into type_: CertificateType,
});

open_enum! {
    /// Answered by `certificates_create`, `certificates_get`, `certificates_list`.
    CertificateState {
        Pending = "pending",
        Verified = "verified",
        Error = "error",
    }
}

open_enum! {
    /// Sent by `certificates_create`; answered by `certificates_create`, `certificates_get`, `certificates_list`.
    CertificateType {
        Custom = "custom",
        LetsEncrypt = "lets_encrypt",
    }
}

union! {
    /// Sent by `certificates_create`.
    CertificatesCreateBody {
        Custom(CertificateRequestCustom),
        LetsEncrypt(CertificateRequestLetsEncrypt),
    }
}

/// Answered by `certificates_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CertificatesCreateResponse {
    pub certificate: Option<Certificate>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CertificatesCreateResponse {
    optional certificate "certificate",
});

/// Answered by `certificates_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CertificatesGetResponse {
    pub certificate: Option<Certificate>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CertificatesGetResponse {
    optional certificate "certificate",
});

/// Answered by `certificates_list`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CertificatesListResponse {
    pub certificates: Option<Vec<Certificate>>,
    pub links: Option<PageLinks>,
    pub meta: MetaMeta,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    undeclared: Undeclared,
}

record!(CertificatesListResponse {
    optional certificates "certificates",
    optional links "links",
    required meta "meta",
});
