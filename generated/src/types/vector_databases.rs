// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `vector_databases_create`, `vector_databases_get`, `vector_databases_list` and 3 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorDatabase {
    /// The settings of the database.
    pub config: Option<VectorDatabaseConfig>,
    /// When the database was created.
    pub created_at: Option<Timestamp>,
    /// Where clients connect to.
    pub endpoints: Option<VectorDatabaseEndpoints>,
    /// The id of the database that this one was forked from; empty if it was not.
    pub forked_from_id: Option<String>,
    /// The id of the database.
    pub id: String,
    /// The id of the backup that was last restored, finished or not; empty if none ever was.
    pub last_restore_id: Option<String>,
    /// The name of the database.
    pub name: String,
    /// The UUID of the owner of the database.
    pub owner_uuid: Option<String>,
    /// The project of the database, by its id.
    pub project_id: Option<String>,
    /// The slug of the region that the database is in.
    pub region: Option<String>,
    /// How large the database is: `small`, `medium` or `large`.
    pub size: Option<String>,
    /// Whether the database can be used: only if `active`; otherwise `pending`, `creating`, `errored` or `deleting`.
    pub status: String,
    /// The tags of the database.
    pub tags: Option<Vec<String>>,
    /// When the database was last changed.
    pub updated_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(VectorDatabase {
    sometimes config "config",
    sometimes created_at "created_at",
    sometimes endpoints "endpoints",
    sometimes forked_from_id "forked_from_id",
    expected id "id",
    sometimes last_restore_id "last_restore_id",
    expected name "name",
    sometimes owner_uuid "owner_uuid",
    sometimes project_id "project_id",
    sometimes region "region",
    sometimes size "size",
    expected status "status",
    sometimes tags "tags",
    sometimes updated_at "updated_at",
});

impl Default for VectorDatabase {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VectorDatabase in crate::SCHEMAS { VectorDatabaseConfig, VectorDatabaseEndpoints });

/// Sent by `vector_databases_update`; answered by `vector_databases_create`, `vector_databases_get`, `vector_databases_list` and 3 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorDatabaseConfig {
    /// How new collections compress vectors unless they say it: `rq`, which is also meant if this is empty, `pq`, `bq` or `sq`.
    pub default_quantization: Option<String>,
    /// Whether the schema is derived automatically from the data that is written.
    pub enable_auto_schema: Option<bool>,
    /// The version of Weaviate that runs.
    pub weaviate_version: Option<String>,
    undeclared: Undeclared,
}

record!(VectorDatabaseConfig {
    optional default_quantization "default_quantization",
    optional enable_auto_schema "enable_auto_schema",
    optional weaviate_version "weaviate_version",
});

impl VectorDatabaseConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectorDatabaseConfig {
    into default_quantization: String,
    value enable_auto_schema: bool,
    into weaviate_version: String,
});

#[cfg(feature = "schemars")]
schema!(VectorDatabaseConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VectorDatabaseConfig by crate::validate::RULES);

/// Answered by `vector_databases_create`, `vector_databases_get`, `vector_databases_list` and 3 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorDatabaseEndpoints {
    /// The host and port for gRPC.
    pub grpc: Option<String>,
    /// The address for HTTPS.
    pub http: Option<String>,
    undeclared: Undeclared,
}

record!(VectorDatabaseEndpoints {
    sometimes grpc "grpc",
    sometimes http "http",
});

#[cfg(feature = "schemars")]
schema!(VectorDatabaseEndpoints in crate::SCHEMAS {});

/// Answered by `vector_databases_list_backups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectordbBackup {
    /// The id of the backup, by which it is restored.
    pub backup_id: String,
    /// When the backup was done.
    pub completed_at: Option<Timestamp>,
    /// When the backup was begun.
    pub started_at: Option<Timestamp>,
    /// How the backup ended: `SUCCESS`.
    pub status: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbBackup {
    expected backup_id "backup_id",
    sometimes completed_at "completed_at",
    sometimes started_at "started_at",
    sometimes status "status",
});

impl Default for VectordbBackup {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VectordbBackup in crate::SCHEMAS {});

/// Sent by `vector_databases_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectordbCreateVectorDbRequest {
    /// The name of the database. The service requires it.
    pub name: String,
    /// The project that the database is put into, by its id. The service requires it.
    pub project_id: String,
    /// The slug of the region that the database is in. The service requires it.
    pub region: String,
    /// How large the database is: `small`, `medium` or `large`. The service requires it.
    pub size: String,
    /// The tags of the database.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(VectordbCreateVectorDbRequest {
    required name "name",
    required project_id "project_id",
    required region "region",
    required size "size",
    optional tags "tags",
});

impl VectordbCreateVectorDbRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        project_id: impl Into<String>,
        region: impl Into<String>,
        size: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            project_id: project_id.into(),
            region: region.into(),
            size: size.into(),
            tags: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(VectordbCreateVectorDbRequest {
    list tags: String,
});

#[cfg(feature = "schemars")]
schema!(VectordbCreateVectorDbRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VectordbCreateVectorDbRequest by crate::validate::RULES);

/// Answered by `vector_databases_create`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbCreateVectorDbResponse {
    /// The database that was created; it can be used once it is `active`.
    pub vector_db: Option<VectorDatabase>,
    undeclared: Undeclared,
}

record!(VectordbCreateVectorDbResponse {
    sometimes vector_db "vector_db",
});

#[cfg(feature = "schemars")]
schema!(VectordbCreateVectorDbResponse in crate::SCHEMAS { VectorDatabase });

/// Answered by `vector_databases_get_restore_status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectordbGetRestoreStatusResponse {
    /// The id of the backup that is restored.
    pub backup_id: Option<String>,
    /// Why restoring failed, if it did.
    pub error: Option<String>,
    /// The state of the restore, from `STARTED` on; it ends with `SUCCESS`, `FAILED` or `CANCELED`.
    pub status: String,
    undeclared: Undeclared,
}

record!(VectordbGetRestoreStatusResponse {
    sometimes backup_id "backup_id",
    sometimes error "error",
    expected status "status",
});

impl Default for VectordbGetRestoreStatusResponse {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(VectordbGetRestoreStatusResponse in crate::SCHEMAS {});

/// Answered by `vector_databases_get_credentials`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbGetVectorDbAdminCredentialsResponse {
    /// The token to log in to the database with; it can be read again at any time.
    pub api_token: Option<String>,
    /// The id of the user that `api_token` is of.
    pub user_id: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbGetVectorDbAdminCredentialsResponse {
    sometimes api_token "api_token",
    sometimes user_id "user_id",
});

hide!(VectordbGetVectorDbAdminCredentialsResponse {
    maybe_secret api_token,
    plain user_id,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(VectordbGetVectorDbAdminCredentialsResponse in crate::SCHEMAS {});

/// Answered by `vector_databases_get`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbGetVectorDbResponse {
    /// The database.
    pub vector_db: Option<VectorDatabase>,
    undeclared: Undeclared,
}

record!(VectordbGetVectorDbResponse {
    sometimes vector_db "vector_db",
});

#[cfg(feature = "schemars")]
schema!(VectordbGetVectorDbResponse in crate::SCHEMAS { VectorDatabase });

/// Answered by `vector_databases_list_backups`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbListBackupsResponse {
    /// The backups that can be restored.
    pub backups: Option<Vec<VectordbBackup>>,
    undeclared: Undeclared,
}

record!(VectordbListBackupsResponse {
    sometimes backups "backups",
});

#[cfg(feature = "schemars")]
schema!(VectordbListBackupsResponse in crate::SCHEMAS { VectordbBackup });

/// Answered by `vector_databases_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbListVectorDbsResponse {
    /// How many there are on all pages.
    pub total: Option<i64>,
    /// The databases of this page.
    pub vector_dbs: Option<Vec<VectorDatabase>>,
    undeclared: Undeclared,
}

record!(VectordbListVectorDbsResponse {
    sometimes total "total",
    sometimes vector_dbs "vector_dbs",
});

#[cfg(feature = "schemars")]
schema!(VectordbListVectorDbsResponse in crate::SCHEMAS { VectorDatabase });

/// Sent by `vector_databases_post_resize`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbResizeVectorDbRequest {
    /// The id of the database, as in the path.
    pub id: Option<String>,
    /// How large the database is to be: `small`, `medium` or `large`.
    pub size: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbResizeVectorDbRequest {
    optional id "id",
    optional size "size",
});

impl VectordbResizeVectorDbRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectordbResizeVectorDbRequest {
    into id: String,
    into size: String,
});

#[cfg(feature = "schemars")]
schema!(VectordbResizeVectorDbRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VectordbResizeVectorDbRequest by crate::validate::RULES);

/// Answered by `vector_databases_post_resize`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbResizeVectorDbResponse {
    /// The database that is being resized.
    pub vector_db: Option<VectorDatabase>,
    undeclared: Undeclared,
}

record!(VectordbResizeVectorDbResponse {
    sometimes vector_db "vector_db",
});

#[cfg(feature = "schemars")]
schema!(VectordbResizeVectorDbResponse in crate::SCHEMAS { VectorDatabase });

/// Sent by `vector_databases_post_restore_backup`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbRestoreBackupRequest {
    /// The id of the backup that is restored. The service requires it.
    pub backup_id: Option<String>,
    /// The id of the database, as in the path.
    pub id: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbRestoreBackupRequest {
    optional backup_id "backup_id",
    optional id "id",
});

impl VectordbRestoreBackupRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectordbRestoreBackupRequest {
    into backup_id: String,
    into id: String,
});

#[cfg(feature = "schemars")]
schema!(VectordbRestoreBackupRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VectordbRestoreBackupRequest by crate::validate::RULES);

/// Answered by `vector_databases_post_restore_backup`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbRestoreBackupResponse {
    /// The id of the backup that is restored.
    pub backup_id: Option<String>,
    /// The state of the restore: at first `STARTED`.
    pub status: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbRestoreBackupResponse {
    sometimes backup_id "backup_id",
    sometimes status "status",
});

#[cfg(feature = "schemars")]
schema!(VectordbRestoreBackupResponse in crate::SCHEMAS {});

/// Sent by `vector_databases_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbUpdateVectorDbRequest {
    /// The settings to change.
    pub config: Option<VectorDatabaseConfig>,
    /// The id of the database, as in the path.
    pub id: Option<String>,
    /// The project that it moves to, by its id. Default: it stays where it is.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(VectordbUpdateVectorDbRequest {
    optional config "config",
    optional id "id",
    optional project_id "project_id",
});

impl VectordbUpdateVectorDbRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectordbUpdateVectorDbRequest {
    into config: VectorDatabaseConfig,
    into id: String,
    into project_id: String,
});

#[cfg(feature = "schemars")]
schema!(VectordbUpdateVectorDbRequest in crate::SCHEMAS { VectorDatabaseConfig });

#[cfg(feature = "validate")]
from_json!(VectordbUpdateVectorDbRequest by crate::validate::RULES);

/// Answered by `vector_databases_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbUpdateVectorDbResponse {
    /// The database with its changes.
    pub vector_db: Option<VectorDatabase>,
    undeclared: Undeclared,
}

record!(VectordbUpdateVectorDbResponse {
    sometimes vector_db "vector_db",
});

#[cfg(feature = "schemars")]
schema!(VectordbUpdateVectorDbResponse in crate::SCHEMAS { VectorDatabase });

/// Sent by `vector_databases_update_tags`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbUpdateVectorDbTagsRequest {
    /// The id of the database, as in the path.
    pub id: Option<String>,
    /// All tags of the database, in place of those that it has.
    pub tags: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(VectordbUpdateVectorDbTagsRequest {
    optional id "id",
    optional tags "tags",
});

impl VectordbUpdateVectorDbTagsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(VectordbUpdateVectorDbTagsRequest {
    into id: String,
    list tags: String,
});

#[cfg(feature = "schemars")]
schema!(VectordbUpdateVectorDbTagsRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(VectordbUpdateVectorDbTagsRequest by crate::validate::RULES);

/// Answered by `vector_databases_update_tags`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectordbUpdateVectorDbTagsResponse {
    /// The database with its new tags.
    pub vector_db: Option<VectorDatabase>,
    undeclared: Undeclared,
}

record!(VectordbUpdateVectorDbTagsResponse {
    sometimes vector_db "vector_db",
});

#[cfg(feature = "schemars")]
schema!(VectordbUpdateVectorDbTagsResponse in crate::SCHEMAS { VectorDatabase });
