//! TLS certificates of load balancers and CDN endpoints.

use digitalocean_raw::types::{Certificate, CertificatesCreateBody};

use crate::Client;
use crate::ids::id;
use crate::resource::{Deletable, Handle, MINUTES, Request, done, given, resource, waitable};
use crate::wait::BoxFuture;

id! {
    /// The id of a certificate.
    CertificateId(String)
}

impl Client {
    /// A certificate, by its id. No request is sent until something is awaited.
    #[must_use]
    pub fn certificate(&self, id: impl Into<CertificateId>) -> Handle<Certificate> {
        self.resource(id.into())
    }
}

resource!(Certificate, "certificate" by CertificateId,
    |raw, key| raw.certificates_get(&key.0) => |answer| answer.certificate,
    |it| Some(it.state.as_str()));

waitable!(
    /// Verified.
    Certificate, ready ["verified"], failed ["error"], every 5, within 10 * MINUTES);

impl Deletable for Certificate {
    const GONE_WITHIN: u64 = 15 * MINUTES;

    fn delete(client: &Client, key: &CertificateId) -> BoxFuture<()> {
        done(client.raw().certificates_delete(&key.0))
    }
}

impl Client {
    /// Creates a certificate. Operation: `certificates_create`.
    pub fn create_certificate(&self, body: &CertificatesCreateBody) -> Request<Certificate> {
        Request::new(self, self.raw().certificates_create(body), |answer| {
            let certificate = answer.certificate?;
            Some((CertificateId(given(&certificate.id)?), certificate))
        })
    }
}
