//! CDN endpoints, which serve the files of a Space from locations near the users.
//!
//! ```no_run
//! # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
//! let create = client.cdn_endpoints().create("shop.nyc3.digitaloceanspaces.com").ttl(3600);
//! let cdn = create.custom_domain("static.example.com").certificate_id("static").await?;
//! let cdn = client.cdn_endpoint(&cdn);
//! cdn.purge(["assets/*", "index.html"]).await?;
//! cdn.update().no_custom_domain().await?;
//! # Ok(()) }
//! ```
//!
//! A certificate can be given by its name, which stays when a Let's Encrypt certificate is renewed, while its id changes. The
//! name is looked up when the request is sent.
#![doc = digitalocean_raw::cdn_methods!()]

use digitalocean_raw::types::{CdnEndpointCreate, CdnEndpointUpdate, CdnPurge};

use crate::Error;
use crate::certificates::{CertificateId, NEEDS_CLOUDFLARE, NamesCertificates, by_ids};
use crate::resource::{Collection, Operation, Request, done, not_empty, setters};

pub use digitalocean_raw::types::CdnEndpoint;

digitalocean_raw::cdn_accessors!(crate);

/// A CDN endpoint to be created.
pub type CreateCdnEndpoint = Request<CdnEndpointId, CdnEndpointCreate>;

/// Changes of a CDN endpoint.
pub type UpdateCdnEndpoint = Request<CdnEndpointId, CdnEndpointUpdate>;

/// For how many seconds files can be kept.
const TTLS: [i64; 5] = [60, 600, 3_600, 86_400, 604_800];

/// How many files can be purged at once.
const MOST_FILES: usize = 50;

impl Collection<CdnEndpointId> {
    /// Creates a CDN endpoint of a Space (`shop.nyc3.digitaloceanspaces.com`). A Space has at most one. Files are cached for
    /// `ttl` seconds:
    /// 60, 600, 3600 (the default), 86400 or 604800. A custom domain, such as `static.example.com`, needs a certificate: its id,
    /// its name, or the certificate itself. Operation: `cdn_create_endpoint`.
    ///
    /// # Errors
    ///
    /// An empty origin, a `ttl` that isn't listed above, and a name that no certificate has are refused; nothing is created then.
    pub fn create(&self, origin: impl Into<String>) -> CreateCdnEndpoint {
        let request = Request::of(
            &self.client,
            CdnEndpointCreate::new(origin),
            |raw, body| {
                let call = raw.cdn_create_endpoint(body);
                call.require(not_empty("the origin of a CDN endpoint", &body.origin))
                    .require(check_ttl(body.ttl))
            },
            |answer| answer.endpoint,
        );
        request.completed(by_ids)
    }
}

impl CdnEndpointHandle {
    /// Changes the fields that are set, and keeps the rest. A custom domain and its certificate must be set together. Operation:
    /// `cdn_update_endpoints`.
    ///
    /// # Errors
    ///
    /// An invalid `ttl`, a domain without a certificate or the reverse, and a name that no certificate has are
    /// refused; nothing is changed then.
    #[inline]
    pub fn update(&self) -> UpdateCdnEndpoint {
        let request = self.changing(
            CdnEndpointUpdate::new(),
            |raw, key, body| {
                let call = raw.cdn_update_endpoints(&key.0, body);
                call.require(check_ttl(body.ttl)).require(together(body))
            },
            |answer| answer.endpoint,
        );
        request.completed(by_ids)
    }

    /// Removes files from the cache, by their paths; `*` matches any characters, and on its own all files. The service accepts 50
    /// in 20 seconds: more are sent in several requests, at the permitted rate. Operation: `cdn_purge_cache`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let cdn = client.cdn_endpoint("19f06b6a-3ace-4315-b086-499a0e521b76");
    /// cdn.purge((1..=200).map(|number| format!("photos/{number}.jpg"))).await?; // after a minute
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if it doesn't exist, or a request fails. It says how many files were purged before; purging them again
    /// does no harm. An empty list of files is refused.
    #[doc(alias = "flush_cache")]
    pub fn purge(
        &self,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Operation<CdnPurge, ()> {
        let key = self.key.clone();
        Operation::by(&self.client, CdnPurge::new(files), move |client, body| {
            let (client, key, body) = (client.clone(), key.clone(), body.clone());
            Box::pin(async move {
                if body.files.is_empty() {
                    return Err(Error::refused("no file is named; \"*\" is all of them"));
                }
                let mut part = body;
                let all = std::mem::take(&mut part.files);
                let mut purged = 0;
                for files in all.chunks(MOST_FILES) {
                    part.files = files.to_vec();
                    let sent = done(client.raw().cdn_purge_cache(&key.0, &part)).await;
                    sent.map_err(|error| behind(error, purged))?;
                    purged += files.len();
                }
                Ok(())
            })
        })
    }
}

/// An error behind what was purged before.
#[inline]
fn behind(error: Error, purged: usize) -> Error {
    match purged {
        0 => error,
        purged => error
            .noting(format_args!("{purged} files were purged before"))
            .carried_out(),
    }
}

#[inline]
fn check_ttl(ttl: Option<i64>) -> Result<(), String> {
    match ttl {
        Some(ttl) if !TTLS.contains(&ttl) => Err(format!(
            "files are kept for 60, 600, 3600, 86400 or 604800 seconds, and not for {ttl}"
        )),
        _ => Ok(()),
    }
}

/// A domain has a certificate, and there is no other use for one.
#[inline]
fn together(body: &CdnEndpointUpdate) -> Result<(), String> {
    let has = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    let (domain, certificate) = (has(&body.custom_domain), has(&body.certificate_id));
    match (domain, certificate) {
        (true, false) => {
            Err("a custom domain needs its certificate: set `certificate_id`, too".to_owned())
        }
        (false, true) => {
            Err("a certificate is for a custom domain: set `custom_domain`, too".to_owned())
        }
        _ => Ok(()),
    }
}

impl NamesCertificates for CdnEndpointCreate {
    fn certificates(&mut self) -> Vec<&mut String> {
        self.certificate_id.iter_mut().collect()
    }
}

impl NamesCertificates for CdnEndpointUpdate {
    fn certificates(&mut self) -> Vec<&mut String> {
        self.certificate_id.iter_mut().collect()
    }
}

setters!(CreateCdnEndpoint {
    #[doc = "For how many seconds files are kept: 60, 600, 3600, 86400 or 604800. Default: 3600."]
    value ttl: i64,
    #[doc = "The certificate of the custom domain, by its id or its name."]
    key certificate_id: CertificateId,
    #[doc = "A domain at which the files are served, too; it needs a certificate."]
    into custom_domain: String,
});

setters!(UpdateCdnEndpoint {
    #[doc = "For how many seconds files are kept: 60, 600, 3600, 86400 or 604800. Default: 3600."]
    value ttl: i64,
    #[doc = "The certificate of the custom domain, by its id or its name."]
    key certificate_id: CertificateId,
    #[doc = "A domain at which the files are served, too; it needs a certificate."]
    into custom_domain: String,
});

impl CreateCdnEndpoint {
    /// Takes a certificate that Cloudflare has of the custom domain, in place of one of the account.
    #[inline]
    pub fn cloudflare_certificate(self) -> Self {
        self.certificate_id(NEEDS_CLOUDFLARE)
    }
}

impl UpdateCdnEndpoint {
    /// Takes a certificate that Cloudflare has of the custom domain, in place of one of the account.
    #[inline]
    pub fn cloudflare_certificate(self) -> Self {
        self.certificate_id(NEEDS_CLOUDFLARE)
    }

    /// Removes the custom domain and its certificate.
    #[inline]
    pub fn no_custom_domain(self) -> Self {
        self.with(|body| {
            body.custom_domain = Some(String::new());
            body.certificate_id = Some(String::new());
        })
    }
}
