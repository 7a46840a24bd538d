// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `certificates_create`, `certificates_get`, `certificates_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The id of the certificate.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the certificate, unique in the account.
    pub name: String,
    /// When the certificate expires.
    /// Set by the service.
    pub not_after: Option<Timestamp>,
    /// The SHA-1 fingerprint of the certificate, in hexadecimal digits.
    /// Set by the service.
    pub sha1_fingerprint: Option<String>,
    /// When the certificate was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The domain names that the certificate is valid for; for an uploaded one, there may be empty ones among them.
    pub dns_names: Option<Vec<String>>,
    /// Whether the certificate has been issued.
    /// Set by the service.
    pub state: CertificateState,
    /// Whether the certificate was uploaded or comes from Let's Encrypt.
    pub type_: Option<CertificateType>,
    undeclared: Undeclared,
}

record!(Certificate {
    expected id "id",
    expected name "name",
    sometimes not_after "not_after",
    sometimes sha1_fingerprint "sha1_fingerprint",
    sometimes created_at "created_at",
    sometimes dns_names "dns_names",
    expected state "state",
    sometimes type_ "type",
});

impl Default for Certificate {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(Certificate in crate::SCHEMAS { CertificateState, CertificateType });

/// Sent by `certificates_create`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateRequestCustom {
    /// The name of the certificate, unique in the account.
    pub name: String,
    /// `custom`, for a certificate that is uploaded.
    pub type_: Option<CertificateType>,
    /// The private key of the certificate, in PEM.
    pub private_key: String,
    /// The certificate itself, in PEM.
    pub leaf_certificate: String,
    /// The certificates between the authority's and this one, in PEM.
    pub certificate_chain: Option<String>,
    undeclared: Undeclared,
}

record!(CertificateRequestCustom {
    required name "name",
    optional type_ "type",
    required private_key "private_key",
    required leaf_certificate "leaf_certificate",
    optional certificate_chain "certificate_chain",
});

hide!(CertificateRequestCustom {
    plain name,
    plain type_,
    secret private_key,
    plain leaf_certificate,
    plain certificate_chain,
    plain undeclared,
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

#[cfg(feature = "schemars")]
schema!(CertificateRequestCustom in crate::SCHEMAS { CertificateType });

#[cfg(feature = "validate")]
from_json!(CertificateRequestCustom by crate::validate::RULES);

/// Sent by `certificates_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateRequestLetsEncrypt {
    /// The name of the certificate, unique in the account.
    pub name: String,
    /// `lets_encrypt`, for a certificate that the service obtains.
    pub type_: Option<CertificateType>,
    /// The names to obtain the certificate for, such as `www.example.com` or `*.example.com`; their domains must be in the account's DNS.
    pub dns_names: Vec<String>,
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

#[cfg(feature = "schemars")]
schema!(CertificateRequestLetsEncrypt in crate::SCHEMAS { CertificateType });

#[cfg(feature = "validate")]
from_json!(CertificateRequestLetsEncrypt by crate::validate::RULES);

open_enum! {
    /// Answered by `certificates_create`, `certificates_get`, `certificates_list`.
    CertificateState {
        ///
        /// Not issued or checked yet.
        Pending = "pending",
        ///
        /// Ready for use.
        Verified = "verified",
        ///
        /// It could not be issued.
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(CertificateState in crate::SCHEMAS {});

open_enum! {
    /// Sent by `certificates_create`; answered by `certificates_create`, `certificates_get`, `certificates_list`.
    CertificateType {
        ///
        /// Uploaded by its owner, who has to replace it before it expires.
        Custom = "custom",
        ///
        /// Issued by Let's Encrypt and renewed by the service.
        LetsEncrypt = "lets_encrypt",
    }
}

#[cfg(feature = "schemars")]
schema!(CertificateType in crate::SCHEMAS {});

union! {
    /// Sent by `certificates_create`.
    CertificatesCreateBody {
        Custom(CertificateRequestCustom),
        LetsEncrypt(CertificateRequestLetsEncrypt),
    }
}

#[cfg(feature = "schemars")]
schema!(CertificatesCreateBody in crate::SCHEMAS { CertificateRequestCustom, CertificateRequestLetsEncrypt });

#[cfg(feature = "validate")]
from_json!(CertificatesCreateBody by crate::validate::RULES);

/// Answered by `certificates_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CertificatesCreateResponse {
    /// The certificate that was created.
    pub certificate: Option<Certificate>,
    undeclared: Undeclared,
}

record!(CertificatesCreateResponse {
    sometimes certificate "certificate",
});

#[cfg(feature = "schemars")]
schema!(CertificatesCreateResponse in crate::SCHEMAS { Certificate });

/// Answered by `certificates_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CertificatesGetResponse {
    /// The requested certificate.
    pub certificate: Option<Certificate>,
    undeclared: Undeclared,
}

record!(CertificatesGetResponse {
    sometimes certificate "certificate",
});

#[cfg(feature = "schemars")]
schema!(CertificatesGetResponse in crate::SCHEMAS { Certificate });

/// Answered by `certificates_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificatesListResponse {
    /// The certificates on this page.
    pub certificates: Option<Vec<Certificate>>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(CertificatesListResponse {
    sometimes certificates "certificates",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(CertificatesListResponse in crate::SCHEMAS { Certificate, MetaMeta, PageLinks });
