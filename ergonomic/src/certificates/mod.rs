//! Certificates of load balancers and CDN endpoints.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let certificates = client.certificates();
//! let web = certificates.create("web", ["example.com", "www.example.com"]).wait().await?; // by Let's Encrypt
//! println!("{} until {:?}", web.name, web.not_after);
//!
//! # let (private_key, leaf, chain) = ("", "", "");
//! let own = certificates.create_custom("own", private_key, leaf).certificate_chain(chain).await?;
//! client.certificate(own).delete().wait().await?;
//! # Ok(()) }
//! ```
//!
//! A certificate can't be changed: it is replaced by another one, with another name. The id of a Let's Encrypt certificate
//! changes at each renewal, its name doesn't: rules of load balancers and CDN endpoints accept the name as well, which is looked
//! up when the request is sent.
//!
//! A certificate that is in use can't be deleted, and counts as used for a while after another one replaced it: for up to 15
//! minutes if it is for a domain of a global load balancer. The wait of a deletion retries for 20 minutes.
#![doc = digitalocean_raw::certificates_methods!()]

#[cfg(any(feature = "cdn", feature = "load-balancers"))]
mod by_name;

use digitalocean_raw::types::{
    CertificateRequestCustom, CertificateRequestLetsEncrypt, CertificateType,
    CertificatesCreateBody,
};

use crate::resource::{Collection, Request, not_empty, setters};

#[cfg(feature = "cdn")]
pub(crate) use by_name::NEEDS_CLOUDFLARE;
#[cfg(feature = "load-balancers")]
pub(crate) use by_name::by_ids_of_new;
#[cfg(any(feature = "cdn", feature = "load-balancers"))]
pub(crate) use by_name::{NamesCertificates, by_ids};

digitalocean_raw::certificates_accessors!(crate);

/// A Let's Encrypt certificate to be created.
pub type CreateCertificate = Request<CertificateId, CertificateRequestLetsEncrypt>;

/// A certificate of your own to be uploaded.
pub type CreateCustomCertificate = Request<CertificateId, CertificateRequestCustom>;

impl Collection<CertificateId> {
    /// Creates a Let's Encrypt certificate for names in domains of the account. Wait until it is verified. Operation:
    /// `certificates_create`.
    ///
    /// # Errors
    ///
    /// An empty name, and an empty list of domain names, are refused before anything is sent.
    #[doc(alias = "lets_encrypt")]
    pub fn create(
        &self,
        name: impl Into<String>,
        dns_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateCertificate {
        let body = CertificateRequestLetsEncrypt::new(name, dns_names);
        Request::of(
            &self.client,
            body.type_(CertificateType::LetsEncrypt),
            |raw, body| {
                let names = body.dns_names.first().map_or("", String::as_str);
                raw.certificates_create(&CertificatesCreateBody::from(body.clone()))
                    .require(not_empty("a certificate's name", &body.name))
                    .require(not_empty("the names of a certificate's domains", names))
            },
            |answer| answer.certificate,
        )
    }

    /// Uploads a certificate of your own, with its private key, as PEM text. No `Debug` output has the key. Operation:
    /// `certificates_create`.
    ///
    /// A renewed certificate needs another name: names are unique, and a certificate can't be changed. With
    /// [`unless_exists`](Request::unless_exists), an existing certificate with the name counts as the same, even if it is an
    /// older one: compare its `not_after` and `sha1_fingerprint`.
    ///
    /// # Errors
    ///
    /// An empty name, key or certificate is refused before anything is sent.
    #[doc(alias = "custom")]
    pub fn create_custom(
        &self,
        name: impl Into<String>,
        private_key: impl Into<String>,
        leaf_certificate: impl Into<String>,
    ) -> CreateCustomCertificate {
        let body = CertificateRequestCustom::new(name, private_key, leaf_certificate);
        Request::of(
            &self.client,
            body.type_(CertificateType::Custom),
            |raw, body| {
                raw.certificates_create(&CertificatesCreateBody::from(body.clone()))
                    .require(not_empty("a certificate's name", &body.name))
                    .require(not_empty("a certificate's private key", &body.private_key))
                    .require(not_empty("the certificate", &body.leaf_certificate))
            },
            |answer| answer.certificate,
        )
    }
}

setters!(CreateCertificate {
    #[doc = "`lets_encrypt`, for a certificate that the service obtains."]
    into type_: CertificateType,
});

setters!(CreateCustomCertificate {
    #[doc = "`custom`, for a certificate that is uploaded."]
    into type_: CertificateType,
    #[doc = "The certificates between its own and that of the authority, as PEM text."]
    into certificate_chain: String,
});
