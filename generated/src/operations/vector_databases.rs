// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Vector Databases.
//!
//! Managed databases for vectors, as used to search by meaning.
//!
//! A vector database has a size and a region, and can be used when its `status` is `active`. Clients connect to its
//! endpoints with credentials that are fetched separately. Its backups are listed here, and restoring one has a status
//! of its own.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`vector_databases_create`](Client::vector_databases_create) | `POST /v2/vector-databases` | Creates a vector database, billed by its size; it can be used when its `status` is `active` | `client.vector_databases().create(..)` |
//! | [`vector_databases_delete`](Client::vector_databases_delete) | `DELETE /v2/vector-databases/{id}` | Deletes a vector database with everything in it | `client.vector_database(id).delete()` |
//! | [`vector_databases_get`](Client::vector_databases_get) | `GET /v2/vector-databases/{id}` | Returns one vector database with its endpoints and status | `client.vector_database(id).get()` |
//! | [`vector_databases_get_credentials`](Client::vector_databases_get_credentials) | `GET /v2/vector-databases/{id}/credentials` | Returns the API token and user that clients log in to a vector database with | `client.vector_database(id).credentials().get()` |
//! | [`vector_databases_get_restore_status`](Client::vector_databases_get_restore_status) | `GET /v2/vector-databases/{id}/backups/{backup_id}/restore` | Returns how far restoring a backup has come; `SUCCESS`, `FAILED` and `CANCELED` are the ends | `client.vector_database(id).backup(id).restore().get()` |
//! | [`vector_databases_list`](Client::vector_databases_list) | `GET /v2/vector-databases` · paged | Lists the vector databases of the account, with the total beside them | `client.vector_databases().list()` |
//! | [`vector_databases_list_backups`](Client::vector_databases_list_backups) | `GET /v2/vector-databases/{id}/backups` · paged | Lists the backups of a vector database that have succeeded, with when each was taken | `client.vector_database(id).backups().list()` |
//! | [`vector_databases_post_resize`](Client::vector_databases_post_resize) | `POST /v2/vector-databases/{id}/resize` | Moves a vector database to another size, which changes its price | `client.vector_database(id).resize(..)` |
//! | [`vector_databases_post_restore_backup`](Client::vector_databases_post_restore_backup) | `POST /v2/vector-databases/{id}/backups/{backup_id}/restore` | Starts restoring a vector database from one of its backups and answers with the first status | `client.vector_database(id).backup(id).restore().start()` |
//! | [`vector_databases_update`](Client::vector_databases_update) | `PUT /v2/vector-databases/{id}` | Changes the configuration or the project of a vector database | `client.vector_database(id).update(..)` |
//! | [`vector_databases_update_tags`](Client::vector_databases_update_tags) | `PUT /v2/vector-databases/{id}/tags` | Replaces all tags of a vector database; those left out are removed | `client.vector_database(id).set_tags(..)` |

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

/// `vectorDatabases_create`
pub static VECTOR_DATABASES_CREATE: Operation = Operation {
    id: "vectorDatabases_create",
    method: Method::POST,
    path: "/v2/vector-databases",
    area: "vector-databases",
    host: &hosts::API,
    request: Some("VectordbCreateVectorDbRequest"),
    answer: Answer::Json("VectordbCreateVectorDbResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vectorDatabases_delete`
pub static VECTOR_DATABASES_DELETE: Operation = Operation {
    id: "vectorDatabases_delete",
    method: Method::DELETE,
    path: "/v2/vector-databases/{id}",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_get`
pub static VECTOR_DATABASES_GET: Operation = Operation {
    id: "vectorDatabases_get",
    path: "/v2/vector-databases/{id}",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VectordbGetVectorDbResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_get_credentials`
pub static VECTOR_DATABASES_GET_CREDENTIALS: Operation = Operation {
    id: "vectorDatabases_get_credentials",
    path: "/v2/vector-databases/{id}/credentials",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VectordbGetVectorDbAdminCredentialsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_get_restore_status`
pub static VECTOR_DATABASES_GET_RESTORE_STATUS: Operation = Operation {
    id: "vectorDatabases_get_restore_status",
    path: "/v2/vector-databases/{id}/backups/{backup_id}/restore",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("VectordbGetRestoreStatusResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_list`
pub static VECTOR_DATABASES_LIST: Operation = Operation {
    id: "vectorDatabases_list",
    path: "/v2/vector-databases",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "vector_dbs", per_page: true }),
    answer: Answer::Json("VectordbListVectorDbsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `vectorDatabases_list_backups`
pub static VECTOR_DATABASES_LIST_BACKUPS: Operation = Operation {
    id: "vectorDatabases_list_backups",
    path: "/v2/vector-databases/{id}/backups",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "backups" }),
    answer: Answer::Json("VectordbListBackupsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_post_resize`
pub static VECTOR_DATABASES_POST_RESIZE: Operation = Operation {
    id: "vectorDatabases_post_resize",
    method: Method::POST,
    path: "/v2/vector-databases/{id}/resize",
    area: "vector-databases",
    host: &hosts::API,
    request: Some("VectordbResizeVectorDbRequest"),
    answer: Answer::Json("VectordbResizeVectorDbResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_post_restore_backup`
pub static VECTOR_DATABASES_POST_RESTORE_BACKUP: Operation = Operation {
    id: "vectorDatabases_post_restore_backup",
    method: Method::POST,
    path: "/v2/vector-databases/{id}/backups/{backup_id}/restore",
    area: "vector-databases",
    host: &hosts::API,
    request: Some("VectordbRestoreBackupRequest"),
    answer: Answer::Json("VectordbRestoreBackupResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_update`
pub static VECTOR_DATABASES_UPDATE: Operation = Operation {
    id: "vectorDatabases_update",
    method: Method::PUT,
    path: "/v2/vector-databases/{id}",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    request: Some("VectordbUpdateVectorDbRequest"),
    answer: Answer::Json("VectordbUpdateVectorDbResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// `vectorDatabases_update_tags`
pub static VECTOR_DATABASES_UPDATE_TAGS: Operation = Operation {
    id: "vectorDatabases_update_tags",
    method: Method::PUT,
    path: "/v2/vector-databases/{id}/tags",
    area: "vector-databases",
    host: &hosts::API,
    idempotent: true,
    request: Some("VectordbUpdateVectorDbTagsRequest"),
    answer: Answer::Json("VectordbUpdateVectorDbTagsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.vector_databases().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &VECTOR_DATABASES_CREATE,
    &VECTOR_DATABASES_DELETE,
    &VECTOR_DATABASES_GET,
    &VECTOR_DATABASES_GET_CREDENTIALS,
    &VECTOR_DATABASES_GET_RESTORE_STATUS,
    &VECTOR_DATABASES_LIST,
    &VECTOR_DATABASES_LIST_BACKUPS,
    &VECTOR_DATABASES_POST_RESIZE,
    &VECTOR_DATABASES_POST_RESTORE_BACKUP,
    &VECTOR_DATABASES_UPDATE,
    &VECTOR_DATABASES_UPDATE_TAGS,
];

/// Parameters of [`vector_databases_list`](Client::vector_databases_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorDatabasesListParams {
    /// The number of the page, from 1.
    pub page: Option<i64>,
    /// How many items a page has at most.
    pub per_page: Option<i64>,
}

impl VectorDatabasesListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectorDatabasesListParams {
    value page: i64,
    value per_page: i64,
});

/// Vector Databases.
impl Client {
    /// Creates a vector database, billed by its size; it can be used when its `status` is `active`.
    ///
    /// `POST /v2/vector-databases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_create)
    ///
    /// In the SDK: `client.vector_databases().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VectordbCreateVectorDbRequest;
    ///
    /// let body = VectordbCreateVectorDbRequest::new(
    ///     "example name",
    ///     "123e4567-e89b-12d3-a456-426614174000",
    ///     "tor1",
    ///     "example-size",
    /// );
    /// let response = client.vector_databases_create(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn vector_databases_create<'a>(
        &self,
        body: impl Into<Option<&'a types::VectordbCreateVectorDbRequest>>,
    ) -> Call<types::VectordbCreateVectorDbResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_CREATE)
            .json(body.into())
    }

    /// Deletes a vector database with everything in it.
    ///
    /// `DELETE /v2/vector-databases/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_delete)
    ///
    /// In the SDK: `client.vector_database(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.vector_databases_delete("example-id").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_delete(&self, id: &str) -> Call<()> {
        Call::new(&self.0, &VECTOR_DATABASES_DELETE)
            .path("id", id)
    }

    /// Returns one vector database with its endpoints and status.
    ///
    /// `GET /v2/vector-databases/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_get)
    ///
    /// In the SDK: `client.vector_database(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vector_databases_get("example-id").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_get(&self, id: &str) -> Call<types::VectordbGetVectorDbResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_GET)
            .path("id", id)
    }

    /// Returns the API token and user that clients log in to a vector database with.
    ///
    /// `GET /v2/vector-databases/{id}/credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_get_credentials)
    ///
    /// In the SDK: `client.vector_database(id).credentials().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vector_databases_get_credentials("example-id").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_get_credentials(
        &self,
        id: &str,
    ) -> Call<types::VectordbGetVectorDbAdminCredentialsResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_GET_CREDENTIALS)
            .path("id", id)
    }

    /// Returns how far restoring a backup has come; `SUCCESS`, `FAILED` and `CANCELED` are the ends.
    ///
    /// `GET /v2/vector-databases/{id}/backups/{backup_id}/restore` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_get_restore_status)
    ///
    /// In the SDK: `client.vector_database(id).backup(id).restore().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .vector_databases_get_restore_status("example-id", "example-backup-id")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_get_restore_status(
        &self,
        id: &str,
        backup_id: &str,
    ) -> Call<types::VectordbGetRestoreStatusResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_GET_RESTORE_STATUS)
            .path("id", id)
            .path("backup_id", backup_id)
    }

    /// Lists the vector databases of the account, with the total beside them.
    ///
    /// `GET /v2/vector-databases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_list)
    ///
    /// Paged; the SDK reads all pages with `client.vector_databases().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::VectorDatabasesListParams;
    ///
    /// let response = client
    ///     .vector_databases_list(&VectorDatabasesListParams::new().per_page(20))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_list(
        &self,
        params: &VectorDatabasesListParams,
    ) -> Call<types::VectordbListVectorDbsResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_LIST)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Lists the backups of a vector database that have succeeded, with when each was taken.
    ///
    /// `GET /v2/vector-databases/{id}/backups` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_list_backups)
    ///
    /// Paged; the SDK reads all pages with `client.vector_database(id).backups().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.vector_databases_list_backups("example-id").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn vector_databases_list_backups(&self, id: &str) -> Call<types::VectordbListBackupsResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_LIST_BACKUPS)
            .path("id", id)
    }

    /// Moves a vector database to another size, which changes its price.
    ///
    /// `POST /v2/vector-databases/{id}/resize` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_post_resize)
    ///
    /// In the SDK: `client.vector_database(id).resize(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VectordbResizeVectorDbRequest;
    ///
    /// let body = VectordbResizeVectorDbRequest::new().size("example-size");
    /// let response = client.vector_databases_post_resize("example-id", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn vector_databases_post_resize<'a>(
        &self,
        id: &str,
        body: impl Into<Option<&'a types::VectordbResizeVectorDbRequest>>,
    ) -> Call<types::VectordbResizeVectorDbResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_POST_RESIZE)
            .path("id", id)
            .json(body.into())
    }

    /// Starts restoring a vector database from one of its backups and answers with the first status.
    ///
    /// `POST /v2/vector-databases/{id}/backups/{backup_id}/restore` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_post_restore_backup)
    ///
    /// In the SDK: `client.vector_database(id).backup(id).restore().start()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VectordbRestoreBackupRequest;
    ///
    /// let body = VectordbRestoreBackupRequest::new()
    ///     .backup_id("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client
    ///     .vector_databases_post_restore_backup("example-id", "example-backup-id", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn vector_databases_post_restore_backup<'a>(
        &self,
        id: &str,
        backup_id: &str,
        body: impl Into<Option<&'a types::VectordbRestoreBackupRequest>>,
    ) -> Call<types::VectordbRestoreBackupResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_POST_RESTORE_BACKUP)
            .path("id", id)
            .path("backup_id", backup_id)
            .json(body.into())
    }

    /// Changes the configuration or the project of a vector database.
    ///
    /// `PUT /v2/vector-databases/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_update)
    ///
    /// In the SDK: `client.vector_database(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VectordbUpdateVectorDbRequest;
    ///
    /// let body = VectordbUpdateVectorDbRequest::new()
    ///     .project_id("123e4567-e89b-12d3-a456-426614174000");
    /// let response = client.vector_databases_update("example-id", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn vector_databases_update<'a>(
        &self,
        id: &str,
        body: impl Into<Option<&'a types::VectordbUpdateVectorDbRequest>>,
    ) -> Call<types::VectordbUpdateVectorDbResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_UPDATE)
            .path("id", id)
            .json(body.into())
    }

    /// Replaces all tags of a vector database; those left out are removed.
    ///
    /// `PUT /v2/vector-databases/{id}/tags` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Vector-Databases/operation/vectorDatabases_update_tags)
    ///
    /// In the SDK: `client.vector_database(id).set_tags(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::VectordbUpdateVectorDbTagsRequest;
    ///
    /// let body = VectordbUpdateVectorDbTagsRequest::new().tags(["web"]);
    /// let response = client.vector_databases_update_tags("example-id", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn vector_databases_update_tags<'a>(
        &self,
        id: &str,
        body: impl Into<Option<&'a types::VectordbUpdateVectorDbTagsRequest>>,
    ) -> Call<types::VectordbUpdateVectorDbTagsResponse> {
        Call::new(&self.0, &VECTOR_DATABASES_UPDATE_TAGS)
            .path("id", id)
            .json(body.into())
    }
}
