// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Certificates.
//!
//! TLS certificates for load balancers and CDN endpoints.
//!
//! A certificate is either uploaded with its private key or obtained from Let's Encrypt for its `dns_names`. The
//! latter starts as `pending` and becomes `verified` or `error`, and it is renewed by the platform. A certificate in
//! use can't be deleted.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`certificates_create`](Client::certificates_create) | `POST /v2/certificates` | Creates a certificate, either from uploaded keys or from Let's Encrypt; the latter stays `pending` until verified | `client.certificates().create(..)`, … |
//! | [`certificates_delete`](Client::certificates_delete) | `DELETE /v2/certificates/{certificate_id}` | Deletes a certificate; it is refused while something, such as a load balancer, still uses it | `client.certificate(id).delete()` |
//! | [`certificates_get`](Client::certificates_get) | `GET /v2/certificates/{certificate_id}` | Returns one certificate; its private key is never given back | `client.certificate(id).get()` |
//! | [`certificates_list`](Client::certificates_list) | `GET /v2/certificates` · paged | Lists the certificates of the account, optionally only those with a given `name` | `client.certificates().list()` |

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use reqwest::Method;
#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::{
    Answer, Call, Client, EventStream, JsonObject, Operation, Paging, Refusal, Timestamp, hosts, operations, parameter,
    slugs, types,
};
#[allow(unused_imports)]
use digitalocean_core::setters;

/// `certificates_create`
pub static CERTIFICATES_CREATE: Operation = Operation {
    id: "certificates_create",
    method: Method::POST,
    path: "/v2/certificates",
    area: "certificates",
    host: &hosts::API,
    request: Some("CertificatesCreateBody"),
    answer: Answer::Json("CertificatesCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `certificates_delete`
pub static CERTIFICATES_DELETE: Operation = Operation {
    id: "certificates_delete",
    method: Method::DELETE,
    path: "/v2/certificates/{certificate_id}",
    area: "certificates",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 403, id: None, message: Some("certificate is not in use before deleting it") },
        Refusal { status: 403, id: None, message: Some("being used by one or more load balancers") },
    ],
    errors: &[(0, "Error")],
    by_name: &[("certificate_id", "client.certificates().find_by_name(..)")],
    ..Operation::BASE
};

/// `certificates_get`
pub static CERTIFICATES_GET: Operation = Operation {
    id: "certificates_get",
    path: "/v2/certificates/{certificate_id}",
    area: "certificates",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("CertificatesGetResponse"),
    errors: &[(0, "Error")],
    by_name: &[("certificate_id", "client.certificates().find_by_name(..)")],
    ..Operation::BASE
};

/// `certificates_list`
pub static CERTIFICATES_LIST: Operation = Operation {
    id: "certificates_list",
    path: "/v2/certificates",
    area: "certificates",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "certificates", per_page: true }),
    answer: Answer::Json("CertificatesListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &CERTIFICATES_CREATE,
    &CERTIFICATES_DELETE,
    &CERTIFICATES_GET,
    &CERTIFICATES_LIST,
];

/// Parameters of [`certificates_list`](Client::certificates_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatesListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// Only the certificate of this name.
    /// Default: `""`.
    pub name: Option<String>,
}

impl CertificatesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(CertificatesListParams {
    value per_page: i64,
    value page: i64,
    into name: String,
});

/// Certificates.
impl Client {
    /// Creates a certificate, either from uploaded keys or from Let's Encrypt; the latter stays `pending` until verified.
    ///
    /// `POST /v2/certificates` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Certificates/operation/certificates_create)
    ///
    /// In the SDK: `client.certificates().create(..)`, `client.certificates().create_custom(..)`.
    ///
    /// The body is one of the variants of [`CertificatesCreateBody`](types::CertificatesCreateBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{CertificateRequestLetsEncrypt, CertificatesCreateBody};
    ///
    /// let body = CertificatesCreateBody::LetsEncrypt(CertificateRequestLetsEncrypt::new(
    ///     "web-cert-01",
    ///     ["www.example.com"],
    /// ));
    /// let response = client.certificates_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn certificates_create(
        &self,
        body: &types::CertificatesCreateBody,
    ) -> Call<types::CertificatesCreateResponse> {
        Call::new(&self.0, &CERTIFICATES_CREATE)
            .json(Some(body))
    }

    /// Deletes a certificate; it is refused while something, such as a load balancer, still uses it.
    ///
    /// `DELETE /v2/certificates/{certificate_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Certificates/operation/certificates_delete)
    ///
    /// In the SDK: `client.certificate(id).delete()`.
    ///
    /// - `certificate_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.certificates_delete("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn certificates_delete(&self, certificate_id: &str) -> Call<()> {
        Call::new(&self.0, &CERTIFICATES_DELETE)
            .path("certificate_id", certificate_id)
    }

    /// Returns one certificate; its private key is never given back.
    ///
    /// `GET /v2/certificates/{certificate_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Certificates/operation/certificates_get)
    ///
    /// In the SDK: `client.certificate(id).get()`.
    ///
    /// - `certificate_id`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.certificates_get("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn certificates_get(&self, certificate_id: &str) -> Call<types::CertificatesGetResponse> {
        Call::new(&self.0, &CERTIFICATES_GET)
            .path("certificate_id", certificate_id)
    }

    /// Lists the certificates of the account, optionally only those with a given `name`.
    ///
    /// `GET /v2/certificates` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Certificates/operation/certificates_list)
    ///
    /// Paged; the SDK reads all pages with `client.certificates().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::CertificatesListParams;
    ///
    /// let response = client
    ///     .certificates_list(&CertificatesListParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn certificates_list(&self, params: &CertificatesListParams) -> Call<types::CertificatesListResponse> {
        Call::new(&self.0, &CERTIFICATES_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
            .query("name", &params.name)
    }
}
