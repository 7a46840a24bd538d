// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Domains and DNS.
//!
//! Domains whose DNS the account manages, and the records in them.
//!
//! Adding a domain makes the platform's name servers answer for it, provided that its registrar points there. Records
//! have a numeric id and a type, and the type decides which of the other fields matter. Deleting a domain deletes its
//! records.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`domains_create`](Client::domains_create) | `POST /v2/domains` | Adds a domain to the account's DNS; with `ip_address`, it starts with an A record to that address | `client.domains().create(..)` |
//! | [`domains_create_record`](Client::domains_create_record) | `POST /v2/domains/{domain_name}/records` | Creates a record in a domain; which fields it needs depends on its `type` | `client.domain(name).records().create(..)` |
//! | [`domains_delete`](Client::domains_delete) | `DELETE /v2/domains/{domain_name}` | Deletes a domain with all of its records, so that its names are no longer answered here | `client.domain(name).delete()` |
//! | [`domains_delete_record`](Client::domains_delete_record) | `DELETE /v2/domains/{domain_name}/records/{domain_record_id}` | Deletes one record of a domain; resolvers may still hold it until its `ttl` has passed | `client.domain(name).record(id).delete()` |
//! | [`domains_get`](Client::domains_get) | `GET /v2/domains/{domain_name}` | Returns one domain with its `ttl` and its zone file | `client.domain(name).get()` |
//! | [`domains_get_record`](Client::domains_get_record) | `GET /v2/domains/{domain_name}/records/{domain_record_id}` | Returns one record of a domain by its id, which is a number | `client.domain(name).record(id).get()` |
//! | [`domains_list`](Client::domains_list) | `GET /v2/domains` · paged | Lists the domains of the account, with the `ttl` and zone file of each | `client.domains().list()` |
//! | [`domains_list_records`](Client::domains_list_records) | `GET /v2/domains/{domain_name}/records` · paged | Lists the records of a domain, optionally only those of a given `type` or fully qualified `name` | `client.domain(name).replace_all(..)`, … |
//! | [`domains_patch_record`](Client::domains_patch_record) | `PATCH /v2/domains/{domain_name}/records/{domain_record_id}` | Changes the fields of a record that are sent; the `type` must always be given | `client.domain(name).record(id).update(..)` |
//! | [`domains_update_record`](Client::domains_update_record) | `PUT /v2/domains/{domain_name}/records/{domain_record_id}` | Replaces a record of a domain by the one sent; its `type` must always be given |  |

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

/// `domains_create`
pub static DOMAINS_CREATE: Operation = Operation {
    id: "domains_create",
    method: Method::POST,
    path: "/v2/domains",
    area: "domains",
    host: &hosts::API,
    request: Some("DomainCreate"),
    answer: Answer::Json("DomainsCreateResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_create_record`
pub static DOMAINS_CREATE_RECORD: Operation = Operation {
    id: "domains_create_record",
    method: Method::POST,
    path: "/v2/domains/{domain_name}/records",
    area: "domains",
    host: &hosts::API,
    request: Some("DomainsCreateRecordBody"),
    answer: Answer::Json("DomainsCreateRecordResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_delete`
pub static DOMAINS_DELETE: Operation = Operation {
    id: "domains_delete",
    method: Method::DELETE,
    path: "/v2/domains/{domain_name}",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_delete_record`
pub static DOMAINS_DELETE_RECORD: Operation = Operation {
    id: "domains_delete_record",
    method: Method::DELETE,
    path: "/v2/domains/{domain_name}/records/{domain_record_id}",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_get`
pub static DOMAINS_GET: Operation = Operation {
    id: "domains_get",
    path: "/v2/domains/{domain_name}",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DomainsGetResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_get_record`
pub static DOMAINS_GET_RECORD: Operation = Operation {
    id: "domains_get_record",
    path: "/v2/domains/{domain_name}/records/{domain_record_id}",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DomainRecordResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_list`
pub static DOMAINS_LIST: Operation = Operation {
    id: "domains_list",
    path: "/v2/domains",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "domains", per_page: true }),
    answer: Answer::Json("DomainsListResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_list_records`
pub static DOMAINS_LIST_RECORDS: Operation = Operation {
    id: "domains_list_records",
    path: "/v2/domains/{domain_name}/records",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "domain_records", per_page: true }),
    answer: Answer::Json("DomainsListRecordsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_patch_record`
pub static DOMAINS_PATCH_RECORD: Operation = Operation {
    id: "domains_patch_record",
    method: Method::PATCH,
    path: "/v2/domains/{domain_name}/records/{domain_record_id}",
    area: "domains",
    host: &hosts::API,
    request: Some("DomainRecordRequest"),
    answer: Answer::Json("DomainRecordResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `domains_update_record`
pub static DOMAINS_UPDATE_RECORD: Operation = Operation {
    id: "domains_update_record",
    method: Method::PUT,
    path: "/v2/domains/{domain_name}/records/{domain_record_id}",
    area: "domains",
    host: &hosts::API,
    idempotent: true,
    request: Some("DomainRecordRequest"),
    answer: Answer::Json("DomainRecordResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &DOMAINS_CREATE,
    &DOMAINS_CREATE_RECORD,
    &DOMAINS_DELETE,
    &DOMAINS_DELETE_RECORD,
    &DOMAINS_GET,
    &DOMAINS_GET_RECORD,
    &DOMAINS_LIST,
    &DOMAINS_LIST_RECORDS,
    &DOMAINS_PATCH_RECORD,
    &DOMAINS_UPDATE_RECORD,
];

/// Parameters of [`domains_list`](Client::domains_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainsListParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DomainsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DomainsListParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`domains_list_records`](Client::domains_list_records).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainsListRecordsParams {
    /// Only records of this fully qualified name, such as `sub.example.com`.
    pub name: Option<String>,
    /// Only records of this type.
    pub type_: Option<types::DomainsListRecordsType>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl DomainsListRecordsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DomainsListRecordsParams {
    into name: String,
    into type_: types::DomainsListRecordsType,
    value per_page: i64,
    value page: i64,
});

/// Domains and DNS.
impl Client {
    /// Adds a domain to the account's DNS; with `ip_address`, it starts with an A record to that address.
    ///
    /// `POST /v2/domains` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domains/operation/domains_create)
    ///
    /// In the SDK: `client.domains().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DomainCreate;
    ///
    /// let body = DomainCreate::new().name("example.com").ip_address("192.0.2.1");
    /// let response = client.domains_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn domains_create<'a>(
        &self,
        body: impl Into<Option<&'a types::DomainCreate>>,
    ) -> Call<types::DomainsCreateResponse> {
        Call::new(&self.0, &DOMAINS_CREATE)
            .json(body.into())
    }

    /// Creates a record in a domain; which fields it needs depends on its `type`.
    ///
    /// `POST /v2/domains/{domain_name}/records` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_create_record)
    ///
    /// In the SDK: `client.domain(name).records().create(..)`.
    ///
    /// The body is one of the variants of [`DomainsCreateRecordBody`](types::DomainsCreateRecordBody).
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DomainRecordA, DomainsCreateRecordBody};
    ///
    /// let body = DomainsCreateRecordBody::A(DomainRecordA::new("@", "ns1.digitalocean.com"));
    /// let response = client.domains_create_record("example.com", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn domains_create_record<'a>(
        &self,
        domain_name: &str,
        body: impl Into<Option<&'a types::DomainsCreateRecordBody>>,
    ) -> Call<types::DomainsCreateRecordResponse> {
        Call::new(&self.0, &DOMAINS_CREATE_RECORD)
            .path("domain_name", domain_name)
            .json(body.into())
    }

    /// Deletes a domain with all of its records, so that its names are no longer answered here.
    ///
    /// `DELETE /v2/domains/{domain_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domains/operation/domains_delete)
    ///
    /// In the SDK: `client.domain(name).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.domains_delete("example.com").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_delete(&self, domain_name: &str) -> Call<()> {
        Call::new(&self.0, &DOMAINS_DELETE)
            .path("domain_name", domain_name)
    }

    /// Deletes one record of a domain; resolvers may still hold it until its `ttl` has passed.
    ///
    /// `DELETE /v2/domains/{domain_name}/records/{domain_record_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_delete_record)
    ///
    /// In the SDK: `client.domain(name).record(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.domains_delete_record("example.com", 3352896).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_delete_record(&self, domain_name: &str, domain_record_id: i64) -> Call<()> {
        Call::new(&self.0, &DOMAINS_DELETE_RECORD)
            .path("domain_name", domain_name)
            .path("domain_record_id", &domain_record_id)
    }

    /// Returns one domain with its `ttl` and its zone file.
    ///
    /// `GET /v2/domains/{domain_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domains/operation/domains_get)
    ///
    /// In the SDK: `client.domain(name).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.domains_get("example.com").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_get(&self, domain_name: &str) -> Call<types::DomainsGetResponse> {
        Call::new(&self.0, &DOMAINS_GET)
            .path("domain_name", domain_name)
    }

    /// Returns one record of a domain by its id, which is a number.
    ///
    /// `GET /v2/domains/{domain_name}/records/{domain_record_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_get_record)
    ///
    /// In the SDK: `client.domain(name).record(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.domains_get_record("example.com", 3352896).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_get_record(&self, domain_name: &str, domain_record_id: i64) -> Call<types::DomainRecordResponse> {
        Call::new(&self.0, &DOMAINS_GET_RECORD)
            .path("domain_name", domain_name)
            .path("domain_record_id", &domain_record_id)
    }

    /// Lists the domains of the account, with the `ttl` and zone file of each.
    ///
    /// `GET /v2/domains` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domains/operation/domains_list)
    ///
    /// Paged; the SDK reads all pages with `client.domains().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DomainsListParams;
    ///
    /// let response = client.domains_list(&DomainsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_list(&self, params: &DomainsListParams) -> Call<types::DomainsListResponse> {
        Call::new(&self.0, &DOMAINS_LIST)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the records of a domain, optionally only those of a given `type` or fully qualified `name`.
    ///
    /// `GET /v2/domains/{domain_name}/records` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_list_records)
    ///
    /// Paged; the SDK reads all pages with `client.domain(name).replace_all(..)`, `client.domain(name).replace_zone(..)`, `client.domain(name).upsert(..)`, and others like them.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::DomainsListRecordsParams;
    ///
    /// let response = client
    ///     .domains_list_records("example.com", &DomainsListRecordsParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn domains_list_records(
        &self,
        domain_name: &str,
        params: &DomainsListRecordsParams,
    ) -> Call<types::DomainsListRecordsResponse> {
        Call::new(&self.0, &DOMAINS_LIST_RECORDS)
            .path("domain_name", domain_name)
            .query("name", &params.name)
            .query("type", &params.type_)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Changes the fields of a record that are sent; the `type` must always be given.
    ///
    /// `PATCH /v2/domains/{domain_name}/records/{domain_record_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_patch_record)
    ///
    /// In the SDK: `client.domain(name).record(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DomainRecordRequest;
    ///
    /// let body = DomainRecordRequest::new("NS").name("@");
    /// let response = client.domains_patch_record("example.com", 3352896, &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn domains_patch_record<'a>(
        &self,
        domain_name: &str,
        domain_record_id: i64,
        body: impl Into<Option<&'a types::DomainRecordRequest>>,
    ) -> Call<types::DomainRecordResponse> {
        Call::new(&self.0, &DOMAINS_PATCH_RECORD)
            .path("domain_name", domain_name)
            .path("domain_record_id", &domain_record_id)
            .json(body.into())
    }

    /// Replaces a record of a domain by the one sent; its `type` must always be given.
    ///
    /// `PUT /v2/domains/{domain_name}/records/{domain_record_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Domain-Records/operation/domains_update_record)
    ///
    /// Only in the raw client.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DomainRecordRequest;
    ///
    /// let body = DomainRecordRequest::new("NS").name("@");
    /// let response = client.domains_update_record("example.com", 3352896, &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn domains_update_record<'a>(
        &self,
        domain_name: &str,
        domain_record_id: i64,
        body: impl Into<Option<&'a types::DomainRecordRequest>>,
    ) -> Call<types::DomainRecordResponse> {
        Call::new(&self.0, &DOMAINS_UPDATE_RECORD)
            .path("domain_name", domain_name)
            .path("domain_record_id", &domain_record_id)
            .json(body.into())
    }
}
