// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    AclChannelsDefault {
        Allchannels = "allchannels",
        Resetchannels = "resetchannels",
    }
}

#[cfg(feature = "schemars")]
schema!(AclChannelsDefault in crate::SCHEMAS {});

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedEngineParameter {
    pub name: Option<String>,
    pub value: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub requires_restart: Option<bool>,
    undeclared: Undeclared,
}

record!(AdvancedEngineParameter {
    optional name "name",
    optional value "value",
    optional default_value "default_value",
    optional description "description",
    optional requires_restart "requires_restart",
});

impl AdvancedEngineParameter {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AdvancedEngineParameter {
    into name: String,
    into value: String,
    into default_value: String,
    into description: String,
    value requires_restart: bool,
});

#[cfg(feature = "schemars")]
schema!(AdvancedEngineParameter in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AdvancedEngineParameter by crate::validate::RULES);

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedMysqlConfig {
    pub mysql_parameters: Option<Vec<AdvancedEngineParameter>>,
    undeclared: Undeclared,
}

record!(AdvancedMysqlConfig {
    optional mysql_parameters "mysql_parameters",
});

impl AdvancedMysqlConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AdvancedMysqlConfig {
    list mysql_parameters: AdvancedEngineParameter,
});

#[cfg(feature = "schemars")]
schema!(AdvancedMysqlConfig in crate::SCHEMAS { AdvancedEngineParameter });

#[cfg(feature = "validate")]
from_json!(AdvancedMysqlConfig by crate::validate::RULES);

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedMysqlConfigUpdate {
    pub mysql_parameters: Option<BTreeMap<String, String>>,
    undeclared: Undeclared,
}

record!(AdvancedMysqlConfigUpdate {
    optional mysql_parameters "mysql_parameters",
});

impl AdvancedMysqlConfigUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AdvancedMysqlConfigUpdate {
    value mysql_parameters: BTreeMap<String, String>,
});

#[cfg(feature = "schemars")]
schema!(AdvancedMysqlConfigUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AdvancedMysqlConfigUpdate by crate::validate::RULES);

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedPostgresConfig {
    pub pg_parameters: Option<Vec<AdvancedEngineParameter>>,
    undeclared: Undeclared,
}

record!(AdvancedPostgresConfig {
    optional pg_parameters "pg_parameters",
});

impl AdvancedPostgresConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AdvancedPostgresConfig {
    list pg_parameters: AdvancedEngineParameter,
});

#[cfg(feature = "schemars")]
schema!(AdvancedPostgresConfig in crate::SCHEMAS { AdvancedEngineParameter });

#[cfg(feature = "validate")]
from_json!(AdvancedPostgresConfig by crate::validate::RULES);

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedPostgresConfigUpdate {
    pub pg_parameters: Option<BTreeMap<String, String>>,
    undeclared: Undeclared,
}

record!(AdvancedPostgresConfigUpdate {
    optional pg_parameters "pg_parameters",
});

impl AdvancedPostgresConfigUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AdvancedPostgresConfigUpdate {
    value pg_parameters: BTreeMap<String, String>,
});

#[cfg(feature = "schemars")]
schema!(AdvancedPostgresConfigUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AdvancedPostgresConfigUpdate by crate::validate::RULES);

/// Answered by `databases_list_backups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    pub created_at: Timestamp,
    pub size_gigabytes: f64,
    pub incremental: Option<bool>,
    undeclared: Undeclared,
}

record!(Backup {
    required created_at "created_at",
    required size_gigabytes "size_gigabytes",
    sometimes incremental "incremental",
});

#[cfg(feature = "schemars")]
schema!(Backup in crate::SCHEMAS {});

/// Sent by `databases_add_connection_pool`; answered by `databases_add_connection_pool`, `databases_get_connection_pool`, `databases_list_connection_pools`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPool {
    pub name: String,
    pub mode: String,
    pub size: i64,
    pub db: String,
    /// The user that the pool connects as. Without one, clients connect as whoever they are.
    pub user: Option<String>,
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    undeclared: Undeclared,
}

record!(ConnectionPool {
    required name "name",
    required mode "mode",
    required size "size",
    required db "db",
    optional user "user",
    optional connection "connection",
    optional private_connection "private_connection",
    optional standby_connection "standby_connection",
    optional standby_private_connection "standby_private_connection",
});

impl ConnectionPool {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, mode: impl Into<String>, size: i64, db: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: mode.into(),
            size,
            db: db.into(),
            user: None,
            connection: None,
            private_connection: None,
            standby_connection: None,
            standby_private_connection: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ConnectionPool {
    into user: String,
});

#[cfg(feature = "schemars")]
schema!(ConnectionPool in crate::SCHEMAS { DatabaseConnection });

#[cfg(feature = "validate")]
from_json!(ConnectionPool by crate::validate::RULES);

/// Answered by `databases_add_connection_pool`, `databases_get_connection_pool`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPoolResponse {
    pub pool: ConnectionPool,
    undeclared: Undeclared,
}

record!(ConnectionPoolResponse {
    required pool "pool",
});

#[cfg(feature = "schemars")]
schema!(ConnectionPoolResponse in crate::SCHEMAS { ConnectionPool });

/// Sent by `databases_update_connection_pool`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPoolUpdate {
    pub mode: String,
    pub size: i64,
    pub db: String,
    pub user: Option<String>,
    undeclared: Undeclared,
}

record!(ConnectionPoolUpdate {
    required mode "mode",
    required size "size",
    required db "db",
    optional user "user",
});

impl ConnectionPoolUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(mode: impl Into<String>, size: i64, db: impl Into<String>) -> Self {
        Self {
            mode: mode.into(),
            size,
            db: db.into(),
            user: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ConnectionPoolUpdate {
    into user: String,
});

#[cfg(feature = "schemars")]
schema!(ConnectionPoolUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ConnectionPoolUpdate by crate::validate::RULES);

/// Answered by `databases_list_connection_pools`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectionPools {
    /// Set by the service.
    pub pools: Option<Vec<ConnectionPool>>,
    undeclared: Undeclared,
}

record!(ConnectionPools {
    sometimes pools "pools",
});

#[cfg(feature = "schemars")]
schema!(ConnectionPools in crate::SCHEMAS { ConnectionPool });

/// Sent by `databases_add`; answered by `databases_add`, `databases_get`, `databases_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Database {
    pub name: String,
    undeclared: Undeclared,
}

record!(Database {
    required name "name",
});

impl Database {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(Database in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(Database by crate::validate::RULES);

/// Sent by `databases_create_cluster`, `databases_update_autoscale`; answered by `databases_get_autoscale`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseAutoscaleParams {
    /// When storage is added, and how much.
    pub storage: Option<DatabaseStorageAutoscaleParams>,
    undeclared: Undeclared,
}

record!(DatabaseAutoscaleParams {
    optional storage "storage",
});

impl DatabaseAutoscaleParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabaseAutoscaleParams {
    into storage: DatabaseStorageAutoscaleParams,
});

#[cfg(feature = "schemars")]
schema!(DatabaseAutoscaleParams in crate::SCHEMAS { DatabaseStorageAutoscaleParams });

#[cfg(feature = "validate")]
from_json!(DatabaseAutoscaleParams by crate::validate::RULES);

/// Sent by `databases_create_cluster`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseBackup {
    pub database_name: String,
    pub backup_created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(DatabaseBackup {
    required database_name "database_name",
    optional backup_created_at "backup_created_at",
});

impl DatabaseBackup {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(database_name: impl Into<String>) -> Self {
        Self {
            database_name: database_name.into(),
            backup_created_at: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabaseBackup {
    value backup_created_at: Timestamp,
});

#[cfg(feature = "schemars")]
schema!(DatabaseBackup in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseBackup by crate::validate::RULES);

/// Answered by `databases_get_ca`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCa {
    /// Set by the service.
    pub certificate: String,
    undeclared: Undeclared,
}

record!(DatabaseCa {
    required certificate "certificate",
});

#[cfg(feature = "schemars")]
schema!(DatabaseCa in crate::SCHEMAS {});

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCluster {
    /// Format: uuid. Set by the service.
    pub id: String,
    pub name: String,
    pub engine: slugs::DatabaseEngine,
    pub version: Option<String>,
    /// Set by the service.
    pub semantic_version: Option<String>,
    pub num_nodes: i64,
    pub size: String,
    pub region: String,
    /// Set by the service.
    pub status: DatabaseStatus,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Set by the service.
    pub db_names: Option<Vec<String>>,
    /// Set by the service.
    pub ui_connection: Option<OpensearchConnection>,
    /// Set by the service.
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub users: Option<Vec<DatabaseUser>>,
    /// Set by the service.
    pub maintenance_window: Option<DatabaseMaintenanceWindow>,
    /// Format: uuid.
    pub project_id: Option<String>,
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    /// Set by the service.
    pub version_end_of_life: Option<Timestamp>,
    /// Set by the service.
    pub version_end_of_availability: Option<Timestamp>,
    pub storage_size_mib: Option<i64>,
    /// Set by the service.
    pub metrics_endpoints: Option<Vec<DatabaseServiceEndpoint>>,
    pub do_settings: Option<DoSettings>,
    pub storage_autoscale: Option<DatabaseStorageAutoscaleParams>,
    undeclared: Undeclared,
}

record!(DatabaseCluster {
    expected id "id",
    required name "name",
    required engine "engine",
    sometimes version "version",
    sometimes semantic_version "semantic_version",
    required num_nodes "num_nodes",
    required size "size",
    required region "region",
    expected status "status",
    sometimes created_at "created_at",
    sometimes private_network_uuid "private_network_uuid",
    or_null tags "tags",
    or_null db_names "db_names",
    sometimes ui_connection "ui_connection",
    sometimes schema_registry_connection "schema_registry_connection",
    sometimes connection "connection",
    sometimes private_connection "private_connection",
    sometimes standby_connection "standby_connection",
    sometimes standby_private_connection "standby_private_connection",
    or_null users "users",
    or_null maintenance_window "maintenance_window",
    sometimes project_id "project_id",
    sometimes rules "rules",
    sometimes version_end_of_life "version_end_of_life",
    sometimes version_end_of_availability "version_end_of_availability",
    sometimes storage_size_mib "storage_size_mib",
    sometimes metrics_endpoints "metrics_endpoints",
    sometimes do_settings "do_settings",
    sometimes storage_autoscale "storage_autoscale",
});

#[cfg(feature = "schemars")]
schema!(DatabaseCluster in crate::SCHEMAS {
    DatabaseConnection,
    DatabaseFirewallRule,
    DatabaseMaintenanceWindow,
    DatabaseServiceEndpoint,
    DatabaseStatus,
    DatabaseStorageAutoscaleParams,
    DatabaseUser,
    DoSettings,
    OpensearchConnection,
    SchemaRegistryConnection,
    slugs::DatabaseEngine,
});

/// Sent by `databases_update_cluster_size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseClusterResize {
    pub size: String,
    pub num_nodes: i64,
    /// The storage in MiB, for a size that lets it be chosen. It can't shrink.
    pub storage_size_mib: Option<i64>,
    undeclared: Undeclared,
}

record!(DatabaseClusterResize {
    required size "size",
    required num_nodes "num_nodes",
    optional storage_size_mib "storage_size_mib",
});

impl DatabaseClusterResize {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(size: impl Into<String>, num_nodes: i64) -> Self {
        Self {
            size: size.into(),
            num_nodes,
            storage_size_mib: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabaseClusterResize {
    value storage_size_mib: i64,
});

#[cfg(feature = "schemars")]
schema!(DatabaseClusterResize in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseClusterResize by crate::validate::RULES);

/// Answered by `databases_create_cluster`, `databases_get_cluster`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseClusterResponse {
    pub database: DatabaseCluster,
    undeclared: Undeclared,
}

record!(DatabaseClusterResponse {
    required database "database",
});

#[cfg(feature = "schemars")]
schema!(DatabaseClusterResponse in crate::SCHEMAS { DatabaseCluster });

/// Sent by `databases_patch_config`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseConfig {
    /// The settings of the engine, by their names.
    /// Holds one of [`MysqlAdvancedConfig`](crate::types::MysqlAdvancedConfig), [`PostgresAdvancedConfig`](crate::types::PostgresAdvancedConfig), [`RedisAdvancedConfig`](crate::types::RedisAdvancedConfig), [`ValkeyAdvancedConfig`](crate::types::ValkeyAdvancedConfig), [`MongoAdvancedConfig`](crate::types::MongoAdvancedConfig), [`KafkaAdvancedConfig`](crate::types::KafkaAdvancedConfig), [`OpensearchAdvancedConfig`](crate::types::OpensearchAdvancedConfig), [`AdvancedMysqlConfig`](crate::types::AdvancedMysqlConfig), [`AdvancedMysqlConfigUpdate`](crate::types::AdvancedMysqlConfigUpdate), [`AdvancedPostgresConfig`](crate::types::AdvancedPostgresConfig), [`AdvancedPostgresConfigUpdate`](crate::types::AdvancedPostgresConfigUpdate).
    pub config: Option<JsonObject>,
    undeclared: Undeclared,
}

record!(DatabaseConfig {
    optional config "config",
});

hide!(DatabaseConfig {
    keys config,
    plain undeclared,
});

impl DatabaseConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabaseConfig {
    value config: JsonObject,
});

#[cfg(feature = "schemars")]
schema!(DatabaseConfig in crate::SCHEMAS {
    AdvancedMysqlConfig,
    AdvancedMysqlConfigUpdate,
    AdvancedPostgresConfig,
    AdvancedPostgresConfigUpdate,
    KafkaAdvancedConfig,
    MongoAdvancedConfig,
    MysqlAdvancedConfig,
    OpensearchAdvancedConfig,
    PostgresAdvancedConfig,
    RedisAdvancedConfig,
    ValkeyAdvancedConfig,
});

#[cfg(feature = "validate")]
from_json!(DatabaseConfig by crate::validate::RULES);

/// Sent by `databases_add_connection_pool`, `databases_create_cluster`, `databases_create_replica`; answered by `databases_add_connection_pool`, `databases_create_cluster`, `databases_create_replica` and 6 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseConnection {
    /// Set by the service.
    pub uri: Option<String>,
    /// Set by the service.
    pub database: Option<String>,
    /// Set by the service.
    pub host: Option<String>,
    /// Set by the service.
    pub port: Option<i64>,
    /// Set by the service.
    pub user: Option<String>,
    /// Set by the service.
    pub password: Option<String>,
    /// Set by the service.
    pub ssl: Option<bool>,
    /// Set by the service.
    pub protocol: Option<String>,
    /// Set by the service.
    pub application_ports: Option<BTreeMap<String, i64>>,
    undeclared: Undeclared,
}

record!(DatabaseConnection {
    optional uri "uri",
    optional database "database",
    optional host "host",
    optional port "port",
    optional user "user",
    optional password "password",
    optional ssl "ssl",
    optional protocol "protocol",
    optional application_ports "application_ports",
});

hide!(DatabaseConnection {
    maybe_secret uri,
    plain database,
    plain host,
    plain port,
    plain user,
    maybe_secret password,
    plain ssl,
    plain protocol,
    plain application_ports,
    plain undeclared,
});

impl DatabaseConnection {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseConnection in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseConnection by crate::validate::RULES);

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptions {
    pub kafka: Option<DatabaseEngineOptionsKafka>,
    pub mongodb: Option<DatabaseEngineOptionsMongodb>,
    pub pg: Option<DatabaseEngineOptionsPg>,
    pub mysql: Option<DatabaseEngineOptionsMysql>,
    pub redis: Option<DatabaseEngineOptionsRedis>,
    pub valkey: Option<DatabaseEngineOptionsValkey>,
    pub opensearch: Option<DatabaseEngineOptionsOpensearch>,
    pub advanced_pg: Option<DatabaseEngineOptionsAdvancedPg>,
    pub advanced_mysql: Option<DatabaseEngineOptionsAdvancedMysql>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptions {
    sometimes kafka "kafka",
    sometimes mongodb "mongodb",
    sometimes pg "pg",
    sometimes mysql "mysql",
    sometimes redis "redis",
    sometimes valkey "valkey",
    sometimes opensearch "opensearch",
    sometimes advanced_pg "advanced_pg",
    sometimes advanced_mysql "advanced_mysql",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptions in crate::SCHEMAS {
    DatabaseEngineOptionsAdvancedMysql,
    DatabaseEngineOptionsAdvancedPg,
    DatabaseEngineOptionsKafka,
    DatabaseEngineOptionsMongodb,
    DatabaseEngineOptionsMysql,
    DatabaseEngineOptionsOpensearch,
    DatabaseEngineOptionsPg,
    DatabaseEngineOptionsRedis,
    DatabaseEngineOptionsValkey,
});

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsAdvancedMysql {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsAdvancedMysql {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsAdvancedMysql in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsAdvancedPg {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsAdvancedPg {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsAdvancedPg in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsKafka {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsKafka {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsKafka in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsMongodb {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsMongodb {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsMongodb in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsMysql {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsMysql {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsMysql in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsOpensearch {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsOpensearch {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsOpensearch in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsPg {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsPg {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsPg in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsRedis {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsRedis {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsRedis in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptionsValkey {
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// Set by the service.
    pub default_version: Option<String>,
    /// Set by the service.
    pub layouts: Option<Vec<DatabaseLayoutOption>>,
    undeclared: Undeclared,
}

record!(DatabaseEngineOptionsValkey {
    sometimes regions "regions",
    sometimes versions "versions",
    sometimes default_version "default_version",
    sometimes layouts "layouts",
});

#[cfg(feature = "schemars")]
schema!(DatabaseEngineOptionsValkey in crate::SCHEMAS { DatabaseLayoutOption });

/// Answered by `databases_list_events_logs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseEvent {
    pub id: String,
    pub cluster_name: Option<String>,
    pub event_type: Option<DatabaseEventType>,
    pub create_time: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(DatabaseEvent {
    expected id "id",
    sometimes cluster_name "cluster_name",
    sometimes event_type "event_type",
    sometimes create_time "create_time",
});

impl Default for DatabaseEvent {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseEvent in crate::SCHEMAS { DatabaseEventType });

open_enum! {
    /// Answered by `databases_list_events_logs`.
    DatabaseEventType {
        ClusterMaintenancePerform = "cluster_maintenance_perform",
        ClusterMasterPromotion = "cluster_master_promotion",
        ClusterCreate = "cluster_create",
        ClusterUpdate = "cluster_update",
        ClusterDelete = "cluster_delete",
        ClusterPoweron = "cluster_poweron",
        ClusterPoweroff = "cluster_poweroff",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseEventType in crate::SCHEMAS {});

/// Sent by `databases_create_cluster`, `databases_update_firewall_rules`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFirewallRule {
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub uuid: Option<String>,
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`. Set by the service.
    pub cluster_uuid: Option<String>,
    pub type_: DatabaseFirewallRuleType,
    pub value: String,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(DatabaseFirewallRule {
    optional uuid "uuid",
    optional cluster_uuid "cluster_uuid",
    required type_ "type",
    required value "value",
    optional created_at "created_at",
    optional description "description",
});

impl DatabaseFirewallRule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<DatabaseFirewallRuleType>, value: impl Into<String>) -> Self {
        Self {
            uuid: None,
            cluster_uuid: None,
            type_: type_.into(),
            value: value.into(),
            created_at: None,
            description: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabaseFirewallRule {
    into uuid: String,
    into description: String,
});

#[cfg(feature = "schemars")]
schema!(DatabaseFirewallRule in crate::SCHEMAS { DatabaseFirewallRuleType });

#[cfg(feature = "validate")]
from_json!(DatabaseFirewallRule by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_create_cluster`, `databases_update_firewall_rules`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters` and 1 more.
    DatabaseFirewallRuleType {
        Droplet = "droplet",
        K8s = "k8s",
        IpAddr = "ip_addr",
        Tag = "tag",
        App = "app",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseFirewallRuleType in crate::SCHEMAS {});

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseLayoutOption {
    pub num_nodes: Option<i64>,
    /// Set by the service.
    pub sizes: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DatabaseLayoutOption {
    sometimes num_nodes "num_nodes",
    sometimes sizes "sizes",
});

#[cfg(feature = "schemars")]
schema!(DatabaseLayoutOption in crate::SCHEMAS {});

/// Sent by `databases_create_cluster`, `databases_update_maintenance_window`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseMaintenanceWindow {
    pub day: String,
    pub hour: String,
    /// Set by the service.
    pub pending: Option<bool>,
    /// Set by the service.
    pub description: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DatabaseMaintenanceWindow {
    required day "day",
    required hour "hour",
    optional pending "pending",
    optional description "description",
});

impl DatabaseMaintenanceWindow {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(day: impl Into<String>, hour: impl Into<String>) -> Self {
        Self {
            day: day.into(),
            hour: hour.into(),
            pending: None,
            description: None,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseMaintenanceWindow in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseMaintenanceWindow by crate::validate::RULES);

/// Sent by `databases_update_cluster_metrics_credentials`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseMetricsCredentials {
    pub credentials: Option<DatabasesBasicAuthCredentials>,
    undeclared: Undeclared,
}

record!(DatabaseMetricsCredentials {
    optional credentials "credentials",
});

impl DatabaseMetricsCredentials {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabaseMetricsCredentials {
    into credentials: DatabasesBasicAuthCredentials,
});

#[cfg(feature = "schemars")]
schema!(DatabaseMetricsCredentials in crate::SCHEMAS { DatabasesBasicAuthCredentials });

#[cfg(feature = "validate")]
from_json!(DatabaseMetricsCredentials by crate::validate::RULES);

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseOptions {
    pub options: Option<DatabaseEngineOptions>,
    pub version_availability: Option<DatabaseOptionsVersionAvailability>,
    undeclared: Undeclared,
}

record!(DatabaseOptions {
    sometimes options "options",
    sometimes version_availability "version_availability",
});

#[cfg(feature = "schemars")]
schema!(DatabaseOptions in crate::SCHEMAS { DatabaseEngineOptions, DatabaseOptionsVersionAvailability });

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseOptionsVersionAvailability {
    pub kafka: Option<Vec<DatabaseVersionAvailability>>,
    pub pg: Option<Vec<DatabaseVersionAvailability>>,
    pub mysql: Option<Vec<DatabaseVersionAvailability>>,
    pub redis: Option<Vec<DatabaseVersionAvailability>>,
    pub valkey: Option<Vec<DatabaseVersionAvailability>>,
    pub mongodb: Option<Vec<DatabaseVersionAvailability>>,
    pub opensearch: Option<Vec<DatabaseVersionAvailability>>,
    pub advanced_pg: Option<Vec<DatabaseVersionAvailability>>,
    pub advanced_mysql: Option<Vec<DatabaseVersionAvailability>>,
    undeclared: Undeclared,
}

record!(DatabaseOptionsVersionAvailability {
    sometimes kafka "kafka",
    sometimes pg "pg",
    sometimes mysql "mysql",
    sometimes redis "redis",
    sometimes valkey "valkey",
    sometimes mongodb "mongodb",
    sometimes opensearch "opensearch",
    sometimes advanced_pg "advanced_pg",
    sometimes advanced_mysql "advanced_mysql",
});

#[cfg(feature = "schemars")]
schema!(DatabaseOptionsVersionAvailability in crate::SCHEMAS { DatabaseVersionAvailability });

/// Answered by `databases_create_replica`, `databases_get_replica`, `databases_list_replicas`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseReplica {
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    pub name: String,
    pub region: Option<String>,
    pub size: Option<String>,
    /// Set by the service.
    pub status: DatabaseStatus,
    pub tags: Option<Vec<String>>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    pub private_network_uuid: Option<String>,
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    pub storage_size_mib: Option<i64>,
    pub do_settings: Option<DoSettings>,
    undeclared: Undeclared,
}

record!(DatabaseReplica {
    sometimes id "id",
    required name "name",
    sometimes region "region",
    sometimes size "size",
    expected status "status",
    sometimes tags "tags",
    sometimes created_at "created_at",
    sometimes private_network_uuid "private_network_uuid",
    sometimes connection "connection",
    sometimes private_connection "private_connection",
    sometimes storage_size_mib "storage_size_mib",
    sometimes do_settings "do_settings",
});

#[cfg(feature = "schemars")]
schema!(DatabaseReplica in crate::SCHEMAS { DatabaseConnection, DatabaseStatus, DoSettings });

/// Answered by `databases_create_replica`, `databases_get_replica`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseReplicaResponse {
    pub replica: Option<DatabaseReplica>,
    undeclared: Undeclared,
}

record!(DatabaseReplicaResponse {
    sometimes replica "replica",
});

#[cfg(feature = "schemars")]
schema!(DatabaseReplicaResponse in crate::SCHEMAS { DatabaseReplica });

/// Answered by `databases_add`, `databases_get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseResponse {
    pub db: Database,
    undeclared: Undeclared,
}

record!(DatabaseResponse {
    required db "db",
});

#[cfg(feature = "schemars")]
schema!(DatabaseResponse in crate::SCHEMAS { Database });

/// Answered by `databases_get_kafka_schema_config`, `databases_update_kafka_schema_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSchemaRegistryConfigResponse {
    pub compatibility_level: KafkaSchemaCompatibility,
    undeclared: Undeclared,
}

record!(DatabaseSchemaRegistryConfigResponse {
    required compatibility_level "compatibility_level",
});

#[cfg(feature = "schemars")]
schema!(DatabaseSchemaRegistryConfigResponse in crate::SCHEMAS { KafkaSchemaCompatibility });

/// Answered by `databases_get_kafka_schema_subject_config`, `databases_update_kafka_schema_subject_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSchemaRegistrySubjectConfigResponse {
    pub subject_name: String,
    pub compatibility_level: KafkaSchemaCompatibility,
    undeclared: Undeclared,
}

record!(DatabaseSchemaRegistrySubjectConfigResponse {
    required subject_name "subject_name",
    required compatibility_level "compatibility_level",
});

#[cfg(feature = "schemars")]
schema!(DatabaseSchemaRegistrySubjectConfigResponse in crate::SCHEMAS { KafkaSchemaCompatibility });

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseServiceEndpoint {
    /// Set by the service.
    pub host: Option<String>,
    /// Set by the service.
    pub port: Option<i64>,
    undeclared: Undeclared,
}

record!(DatabaseServiceEndpoint {
    sometimes host "host",
    sometimes port "port",
});

#[cfg(feature = "schemars")]
schema!(DatabaseServiceEndpoint in crate::SCHEMAS {});

/// Sent by `databases_update_sql_mode`; answered by `databases_get_sql_mode`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSqlMode {
    pub sql_mode: String,
    undeclared: Undeclared,
}

record!(DatabaseSqlMode {
    required sql_mode "sql_mode",
});

impl DatabaseSqlMode {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(sql_mode: impl Into<String>) -> Self {
        Self {
            sql_mode: sql_mode.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseSqlMode in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseSqlMode by crate::validate::RULES);

open_enum! {
    /// Answered by `databases_create_cluster`, `databases_create_replica`, `databases_get_cluster` and 3 more.
    DatabaseStatus {
        Creating = "creating",
        Online = "online",
        Resizing = "resizing",
        Migrating = "migrating",
        Forking = "forking",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseStatus in crate::SCHEMAS {});

/// Sent by `databases_create_cluster`, `databases_update_autoscale`; answered by `databases_create_cluster`, `databases_get_autoscale`, `databases_get_cluster` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseStorageAutoscaleParams {
    pub enabled: bool,
    /// From `15` to `95`.
    pub threshold_percent: Option<i64>,
    /// From `10` to `500`.
    pub increment_gib: Option<i64>,
    undeclared: Undeclared,
}

record!(DatabaseStorageAutoscaleParams {
    required enabled "enabled",
    optional threshold_percent "threshold_percent",
    optional increment_gib "increment_gib",
});

impl DatabaseStorageAutoscaleParams {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            threshold_percent: None,
            increment_gib: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabaseStorageAutoscaleParams {
    value threshold_percent: i64,
    value increment_gib: i64,
});

#[cfg(feature = "schemars")]
schema!(DatabaseStorageAutoscaleParams in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseStorageAutoscaleParams by crate::validate::RULES);

/// Answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUser {
    pub name: String,
    /// Set by the service.
    pub role: Option<DatabaseUserRole>,
    /// Set by the service.
    pub password: Option<String>,
    /// Set by the service.
    pub access_cert: Option<String>,
    /// Set by the service.
    pub access_key: Option<String>,
    pub mysql_settings: Option<MysqlSettings>,
    pub settings: Option<UserSettings>,
    undeclared: Undeclared,
}

record!(DatabaseUser {
    required name "name",
    sometimes role "role",
    sometimes password "password",
    sometimes access_cert "access_cert",
    sometimes access_key "access_key",
    sometimes mysql_settings "mysql_settings",
    sometimes settings "settings",
});

hide!(DatabaseUser {
    plain name,
    plain role,
    maybe_secret password,
    maybe_secret access_cert,
    maybe_secret access_key,
    plain mysql_settings,
    plain settings,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(DatabaseUser in crate::SCHEMAS { DatabaseUserRole, MysqlSettings, UserSettings });

open_enum! {
    /// Answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
    DatabaseUserRole {
        Primary = "primary",
        Normal = "normal",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseUserRole in crate::SCHEMAS {});

/// Sent by `databases_update_major_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseVersion {
    pub version: Option<String>,
    undeclared: Undeclared,
}

record!(DatabaseVersion {
    optional version "version",
});

impl DatabaseVersion {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabaseVersion {
    into version: String,
});

#[cfg(feature = "schemars")]
schema!(DatabaseVersion in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseVersion by crate::validate::RULES);

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseVersionAvailability {
    pub end_of_life: Option<Timestamp>,
    pub end_of_availability: Option<Timestamp>,
    pub version: Option<String>,
    pub default: Option<bool>,
    undeclared: Undeclared,
}

record!(DatabaseVersionAvailability {
    or_null end_of_life "end_of_life",
    or_null end_of_availability "end_of_availability",
    sometimes version "version",
    sometimes default "default",
});

#[cfg(feature = "schemars")]
schema!(DatabaseVersionAvailability in crate::SCHEMAS {});

/// Sent by `databases_add_user`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesAddUserBody {
    pub name: String,
    /// How a user of MySQL proves who it is.
    pub mysql_settings: Option<MysqlSettings>,
    /// What a user of Kafka, OpenSearch, MongoDB or PostgreSQL may do.
    pub settings: Option<UserSettings>,
    /// Whether a user of MongoDB may only read.
    pub readonly: Option<bool>,
    undeclared: Undeclared,
}

record!(DatabasesAddUserBody {
    required name "name",
    optional mysql_settings "mysql_settings",
    optional settings "settings",
    optional readonly "readonly",
});

impl DatabasesAddUserBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mysql_settings: None,
            settings: None,
            readonly: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabasesAddUserBody {
    into mysql_settings: MysqlSettings,
    into settings: UserSettings,
    value readonly: bool,
});

#[cfg(feature = "schemars")]
schema!(DatabasesAddUserBody in crate::SCHEMAS { MysqlSettings, UserSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesAddUserBody by crate::validate::RULES);

/// Sent by `databases_update_cluster_metrics_credentials`; answered by `databases_get_cluster_metrics_credentials`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesBasicAuthCredentials {
    pub basic_auth_username: Option<String>,
    pub basic_auth_password: Option<String>,
    undeclared: Undeclared,
}

record!(DatabasesBasicAuthCredentials {
    optional basic_auth_username "basic_auth_username",
    optional basic_auth_password "basic_auth_password",
});

hide!(DatabasesBasicAuthCredentials {
    plain basic_auth_username,
    maybe_secret basic_auth_password,
    plain undeclared,
});

impl DatabasesBasicAuthCredentials {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabasesBasicAuthCredentials {
    into basic_auth_username: String,
    into basic_auth_password: String,
});

#[cfg(feature = "schemars")]
schema!(DatabasesBasicAuthCredentials in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabasesBasicAuthCredentials by crate::validate::RULES);

/// Sent by `databases_create_cluster`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateClusterBody {
    pub name: String,
    pub engine: slugs::DatabaseEngine,
    /// The version of the engine, such as `18` of PostgreSQL: one of those that `options` lists. Most engines need one.
    pub version: Option<String>,
    pub num_nodes: i64,
    pub size: String,
    pub region: String,
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Set by the service.
    pub ui_connection: Option<OpensearchConnection>,
    /// Set by the service.
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    /// Set by the service. `Some(None)` sends null.
    pub maintenance_window: Option<Option<DatabaseMaintenanceWindow>>,
    /// Format: uuid.
    pub project_id: Option<String>,
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    /// The storage in MiB, for a size that lets it be chosen. Default: the least of the size.
    pub storage_size_mib: Option<i64>,
    /// When storage is added by itself.
    pub autoscale: Option<DatabaseAutoscaleParams>,
    /// What the service does for the cluster, such as the domains that it answers to.
    pub do_settings: Option<DoSettings>,
    /// When storage is added by itself; `autoscale` is what it is called now.
    pub storage_autoscale: Option<DatabaseStorageAutoscaleParams>,
    pub backup_restore: Option<DatabaseBackup>,
    undeclared: Undeclared,
}

record!(DatabasesCreateClusterBody {
    required name "name",
    required engine "engine",
    optional version "version",
    required num_nodes "num_nodes",
    required size "size",
    required region "region",
    optional private_network_uuid "private_network_uuid",
    sometimes tags "tags",
    optional ui_connection "ui_connection",
    optional schema_registry_connection "schema_registry_connection",
    optional connection "connection",
    optional private_connection "private_connection",
    optional standby_connection "standby_connection",
    optional standby_private_connection "standby_private_connection",
    nullable maintenance_window "maintenance_window",
    optional project_id "project_id",
    optional rules "rules",
    optional storage_size_mib "storage_size_mib",
    optional autoscale "autoscale",
    optional do_settings "do_settings",
    optional storage_autoscale "storage_autoscale",
    optional backup_restore "backup_restore",
});

impl DatabasesCreateClusterBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        engine: impl Into<slugs::DatabaseEngine>,
        num_nodes: i64,
        size: impl Into<String>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            engine: engine.into(),
            version: None,
            num_nodes,
            size: size.into(),
            region: region.into(),
            private_network_uuid: None,
            tags: None,
            ui_connection: None,
            schema_registry_connection: None,
            connection: None,
            private_connection: None,
            standby_connection: None,
            standby_private_connection: None,
            maintenance_window: None,
            project_id: None,
            rules: None,
            storage_size_mib: None,
            autoscale: None,
            do_settings: None,
            storage_autoscale: None,
            backup_restore: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabasesCreateClusterBody {
    into version: String,
    into private_network_uuid: String,
    list tags: String,
    into project_id: String,
    list rules: DatabaseFirewallRule,
    value storage_size_mib: i64,
    into autoscale: DatabaseAutoscaleParams,
    into do_settings: DoSettings,
    into storage_autoscale: DatabaseStorageAutoscaleParams,
    into backup_restore: DatabaseBackup,
});

#[cfg(feature = "schemars")]
schema!(DatabasesCreateClusterBody in crate::SCHEMAS {
    DatabaseAutoscaleParams,
    DatabaseBackup,
    DatabaseConnection,
    DatabaseFirewallRule,
    DatabaseMaintenanceWindow,
    DatabaseStorageAutoscaleParams,
    DoSettings,
    OpensearchConnection,
    SchemaRegistryConnection,
});

#[cfg(feature = "validate")]
from_json!(DatabasesCreateClusterBody by crate::validate::RULES);

/// Sent by `databases_create_kafka_schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateKafkaSchemaBody {
    pub subject_name: String,
    pub schema_type: KafkaSchemaType,
    pub schema: String,
    undeclared: Undeclared,
}

record!(DatabasesCreateKafkaSchemaBody {
    required subject_name "subject_name",
    required schema_type "schema_type",
    required schema "schema",
});

impl DatabasesCreateKafkaSchemaBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        subject_name: impl Into<String>,
        schema_type: impl Into<KafkaSchemaType>,
        schema: impl Into<String>,
    ) -> Self {
        Self {
            subject_name: subject_name.into(),
            schema_type: schema_type.into(),
            schema: schema.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesCreateKafkaSchemaBody in crate::SCHEMAS { KafkaSchemaType });

#[cfg(feature = "validate")]
from_json!(DatabasesCreateKafkaSchemaBody by crate::validate::RULES);

/// Answered by `databases_create_kafka_schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateKafkaSchemaResponse {
    pub schema_id: i64,
    pub subject_name: String,
    pub schema_type: KafkaSchemaType,
    pub schema: String,
    undeclared: Undeclared,
}

record!(DatabasesCreateKafkaSchemaResponse {
    required schema_id "schema_id",
    required subject_name "subject_name",
    required schema_type "schema_type",
    required schema "schema",
});

#[cfg(feature = "schemars")]
schema!(DatabasesCreateKafkaSchemaResponse in crate::SCHEMAS { KafkaSchemaType });

/// Sent by `databases_create_kafka_topic`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateKafkaTopicBody {
    pub name: String,
    /// How many brokers have each partition.
    pub replication_factor: Option<i64>,
    /// How many partitions it has.
    pub partition_count: Option<i64>,
    /// How messages are kept and written. Default: what the cluster says.
    pub config: Option<KafkaTopicConfig>,
    undeclared: Undeclared,
}

record!(DatabasesCreateKafkaTopicBody {
    required name "name",
    optional replication_factor "replication_factor",
    optional partition_count "partition_count",
    optional config "config",
});

impl DatabasesCreateKafkaTopicBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            replication_factor: None,
            partition_count: None,
            config: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabasesCreateKafkaTopicBody {
    value replication_factor: i64,
    value partition_count: i64,
    into config: KafkaTopicConfig,
});

#[cfg(feature = "schemars")]
schema!(DatabasesCreateKafkaTopicBody in crate::SCHEMAS { KafkaTopicConfig });

#[cfg(feature = "validate")]
from_json!(DatabasesCreateKafkaTopicBody by crate::validate::RULES);

/// Sent by `databases_create_logsink`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateLogsinkBody {
    pub sink_name: String,
    pub sink_type: LogsinkBaseSinkType,
    pub config: LogsinkCreateConfig,
    undeclared: Undeclared,
}

record!(DatabasesCreateLogsinkBody {
    required sink_name "sink_name",
    required sink_type "sink_type",
    required config "config",
});

impl DatabasesCreateLogsinkBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        sink_name: impl Into<String>,
        sink_type: impl Into<LogsinkBaseSinkType>,
        config: impl Into<LogsinkCreateConfig>,
    ) -> Self {
        Self {
            sink_name: sink_name.into(),
            sink_type: sink_type.into(),
            config: config.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesCreateLogsinkBody in crate::SCHEMAS { LogsinkBaseSinkType, LogsinkCreateConfig });

#[cfg(feature = "validate")]
from_json!(DatabasesCreateLogsinkBody by crate::validate::RULES);

/// Answered by `databases_create_logsink`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesCreateLogsinkResponse {
    pub sink: Option<LogsinkSchema>,
    undeclared: Undeclared,
}

record!(DatabasesCreateLogsinkResponse {
    sometimes sink "sink",
});

#[cfg(feature = "schemars")]
schema!(DatabasesCreateLogsinkResponse in crate::SCHEMAS { LogsinkSchema });

/// Sent by `databases_create_replica`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateReplicaBody {
    pub name: String,
    /// The region that it is in. Default: that of the cluster.
    pub region: Option<String>,
    pub size: String,
    pub tags: Option<Vec<String>>,
    /// The VPC that it is in. Default: that of its region.
    pub private_network_uuid: Option<String>,
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The storage in MiB; at least that of the cluster.
    pub storage_size_mib: Option<i64>,
    /// What the service does for the replica, such as the domains that it answers to.
    pub do_settings: Option<DoSettings>,
    undeclared: Undeclared,
}

record!(DatabasesCreateReplicaBody {
    required name "name",
    optional region "region",
    required size "size",
    optional tags "tags",
    optional private_network_uuid "private_network_uuid",
    optional connection "connection",
    optional private_connection "private_connection",
    optional storage_size_mib "storage_size_mib",
    optional do_settings "do_settings",
});

impl DatabasesCreateReplicaBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>, size: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            region: None,
            size: size.into(),
            tags: None,
            private_network_uuid: None,
            connection: None,
            private_connection: None,
            storage_size_mib: None,
            do_settings: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabasesCreateReplicaBody {
    into region: String,
    list tags: String,
    into private_network_uuid: String,
    value storage_size_mib: i64,
    into do_settings: DoSettings,
});

#[cfg(feature = "schemars")]
schema!(DatabasesCreateReplicaBody in crate::SCHEMAS { DatabaseConnection, DoSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesCreateReplicaBody by crate::validate::RULES);

/// Answered by `databases_get_autoscale`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesGetAutoscaleResponse {
    pub autoscale: Option<DatabaseAutoscaleParams>,
    pub storage: Option<DatabaseStorageAutoscaleParams>,
    undeclared: Undeclared,
}

record!(DatabasesGetAutoscaleResponse {
    sometimes autoscale "autoscale",
    sometimes storage "storage",
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetAutoscaleResponse in crate::SCHEMAS { DatabaseAutoscaleParams, DatabaseStorageAutoscaleParams });

/// Answered by `databases_get_ca`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesGetCaResponse {
    pub ca: DatabaseCa,
    undeclared: Undeclared,
}

record!(DatabasesGetCaResponse {
    required ca "ca",
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetCaResponse in crate::SCHEMAS { DatabaseCa });

/// Answered by `databases_get_cluster_metrics_credentials`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesGetClusterMetricsCredentialsResponse {
    pub credentials: Option<DatabasesBasicAuthCredentials>,
    undeclared: Undeclared,
}

record!(DatabasesGetClusterMetricsCredentialsResponse {
    sometimes credentials "credentials",
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetClusterMetricsCredentialsResponse in crate::SCHEMAS { DatabasesBasicAuthCredentials });

/// Answered by `databases_get_config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabasesGetConfigResponse {
    /// Holds one of [`MysqlAdvancedConfig`](crate::types::MysqlAdvancedConfig), [`PostgresAdvancedConfig`](crate::types::PostgresAdvancedConfig), [`RedisAdvancedConfig`](crate::types::RedisAdvancedConfig), [`ValkeyAdvancedConfig`](crate::types::ValkeyAdvancedConfig), [`KafkaAdvancedConfig`](crate::types::KafkaAdvancedConfig), [`OpensearchAdvancedConfig`](crate::types::OpensearchAdvancedConfig), [`MongoAdvancedConfig`](crate::types::MongoAdvancedConfig).
    pub config: JsonObject,
    undeclared: Undeclared,
}

record!(DatabasesGetConfigResponse {
    required config "config",
});

hide!(DatabasesGetConfigResponse {
    keys config,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetConfigResponse in crate::SCHEMAS {
    KafkaAdvancedConfig,
    MongoAdvancedConfig,
    MysqlAdvancedConfig,
    OpensearchAdvancedConfig,
    PostgresAdvancedConfig,
    RedisAdvancedConfig,
    ValkeyAdvancedConfig,
});

/// Answered by `databases_get_do_settings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesGetDoSettingsResponse {
    pub do_settings: DoSettings,
    undeclared: Undeclared,
}

record!(DatabasesGetDoSettingsResponse {
    required do_settings "do_settings",
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetDoSettingsResponse in crate::SCHEMAS { DoSettings });

/// Answered by `databases_get_eviction_policy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesGetEvictionPolicyResponse {
    pub eviction_policy: EvictionPolicyModel,
    undeclared: Undeclared,
}

record!(DatabasesGetEvictionPolicyResponse {
    required eviction_policy "eviction_policy",
});

#[cfg(feature = "schemars")]
schema!(DatabasesGetEvictionPolicyResponse in crate::SCHEMAS { EvictionPolicyModel });

/// Answered by `databases_list_backups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesListBackupsResponse {
    pub backups: Vec<Backup>,
    pub scheduled_backup_time: Option<DatabasesListBackupsResponseScheduledBackupTime>,
    pub backup_progress: Option<String>,
    undeclared: Undeclared,
}

record!(DatabasesListBackupsResponse {
    required backups "backups",
    sometimes scheduled_backup_time "scheduled_backup_time",
    sometimes backup_progress "backup_progress",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListBackupsResponse in crate::SCHEMAS { Backup, DatabasesListBackupsResponseScheduledBackupTime });

/// Answered by `databases_list_backups`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListBackupsResponseScheduledBackupTime {
    pub backup_hour: Option<i64>,
    pub backup_minute: Option<i64>,
    pub backup_interval_hours: Option<i64>,
    undeclared: Undeclared,
}

record!(DatabasesListBackupsResponseScheduledBackupTime {
    sometimes backup_hour "backup_hour",
    sometimes backup_minute "backup_minute",
    sometimes backup_interval_hours "backup_interval_hours",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListBackupsResponseScheduledBackupTime in crate::SCHEMAS {});

/// Answered by `databases_list_clusters`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListClustersResponse {
    pub databases: Option<Vec<DatabaseCluster>>,
    undeclared: Undeclared,
}

record!(DatabasesListClustersResponse {
    sometimes databases "databases",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListClustersResponse in crate::SCHEMAS { DatabaseCluster });

/// Answered by `databases_list_events_logs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListEventsLogsResponse {
    pub events: Option<Vec<DatabaseEvent>>,
    undeclared: Undeclared,
}

record!(DatabasesListEventsLogsResponse {
    sometimes events "events",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListEventsLogsResponse in crate::SCHEMAS { DatabaseEvent });

/// Answered by `databases_list_firewall_rules`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListFirewallRulesResponse {
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    undeclared: Undeclared,
}

record!(DatabasesListFirewallRulesResponse {
    sometimes rules "rules",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListFirewallRulesResponse in crate::SCHEMAS { DatabaseFirewallRule });

/// Answered by `databases_list_kafka_schemas`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListKafkaSchemasResponse {
    pub subjects: Option<Vec<KafkaSchemaVerbose>>,
    undeclared: Undeclared,
}

record!(DatabasesListKafkaSchemasResponse {
    sometimes subjects "subjects",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListKafkaSchemasResponse in crate::SCHEMAS { KafkaSchemaVerbose });

/// Answered by `databases_list_kafka_topics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListKafkaTopicsResponse {
    pub topics: Option<Vec<KafkaTopic>>,
    undeclared: Undeclared,
}

record!(DatabasesListKafkaTopicsResponse {
    sometimes topics "topics",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListKafkaTopicsResponse in crate::SCHEMAS { KafkaTopic });

/// Answered by `databases_list_logsink`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListLogsinkResponse {
    pub sinks: Option<Vec<LogsinkSchema>>,
    undeclared: Undeclared,
}

record!(DatabasesListLogsinkResponse {
    sometimes sinks "sinks",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListLogsinkResponse in crate::SCHEMAS { LogsinkSchema });

/// Answered by `databases_list_opeasearch_indexes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListOpeasearchIndexesResponse {
    pub indexes: Option<Vec<OpensearchIndex>>,
    undeclared: Undeclared,
}

record!(DatabasesListOpeasearchIndexesResponse {
    sometimes indexes "indexes",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListOpeasearchIndexesResponse in crate::SCHEMAS { OpensearchIndex });

/// Answered by `databases_list_replicas`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListReplicasResponse {
    pub replicas: Option<Vec<DatabaseReplica>>,
    undeclared: Undeclared,
}

record!(DatabasesListReplicasResponse {
    sometimes replicas "replicas",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListReplicasResponse in crate::SCHEMAS { DatabaseReplica });

/// Answered by `databases_list`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListResponse {
    pub dbs: Option<Vec<Database>>,
    undeclared: Undeclared,
}

record!(DatabasesListResponse {
    sometimes dbs "dbs",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListResponse in crate::SCHEMAS { Database });

/// Answered by `databases_list_users`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesListUsersResponse {
    pub users: Option<Vec<DatabaseUser>>,
    undeclared: Undeclared,
}

record!(DatabasesListUsersResponse {
    sometimes users "users",
});

#[cfg(feature = "schemars")]
schema!(DatabasesListUsersResponse in crate::SCHEMAS { DatabaseUser });

/// Sent by `databases_reset_auth`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesResetAuthBody {
    /// How a user of MySQL proves who it is from now on.
    pub mysql_settings: Option<MysqlSettings>,
    /// What a user of Kafka, OpenSearch, MongoDB or PostgreSQL may do.
    pub settings: Option<UserSettings>,
    undeclared: Undeclared,
}

record!(DatabasesResetAuthBody {
    optional mysql_settings "mysql_settings",
    optional settings "settings",
});

impl DatabasesResetAuthBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabasesResetAuthBody {
    into mysql_settings: MysqlSettings,
    into settings: UserSettings,
});

#[cfg(feature = "schemars")]
schema!(DatabasesResetAuthBody in crate::SCHEMAS { MysqlSettings, UserSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesResetAuthBody by crate::validate::RULES);

/// Sent by `databases_update_do_settings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateDoSettingsBody {
    pub do_settings: DoSettings,
    undeclared: Undeclared,
}

record!(DatabasesUpdateDoSettingsBody {
    required do_settings "do_settings",
});

impl DatabasesUpdateDoSettingsBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(do_settings: impl Into<DoSettings>) -> Self {
        Self {
            do_settings: do_settings.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateDoSettingsBody in crate::SCHEMAS { DoSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateDoSettingsBody by crate::validate::RULES);

/// Sent by `databases_update_eviction_policy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateEvictionPolicyBody {
    pub eviction_policy: EvictionPolicyModel,
    undeclared: Undeclared,
}

record!(DatabasesUpdateEvictionPolicyBody {
    required eviction_policy "eviction_policy",
});

impl DatabasesUpdateEvictionPolicyBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(eviction_policy: impl Into<EvictionPolicyModel>) -> Self {
        Self {
            eviction_policy: eviction_policy.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateEvictionPolicyBody in crate::SCHEMAS { EvictionPolicyModel });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateEvictionPolicyBody by crate::validate::RULES);

/// Sent by `databases_update_firewall_rules`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesUpdateFirewallRulesBody {
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    undeclared: Undeclared,
}

record!(DatabasesUpdateFirewallRulesBody {
    optional rules "rules",
});

impl DatabasesUpdateFirewallRulesBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabasesUpdateFirewallRulesBody {
    list rules: DatabaseFirewallRule,
});

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateFirewallRulesBody in crate::SCHEMAS { DatabaseFirewallRule });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateFirewallRulesBody by crate::validate::RULES);

/// Sent by `databases_update_kafka_schema_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateKafkaSchemaConfigBody {
    pub compatibility_level: KafkaSchemaCompatibility,
    undeclared: Undeclared,
}

record!(DatabasesUpdateKafkaSchemaConfigBody {
    required compatibility_level "compatibility_level",
});

impl DatabasesUpdateKafkaSchemaConfigBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(compatibility_level: impl Into<KafkaSchemaCompatibility>) -> Self {
        Self {
            compatibility_level: compatibility_level.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateKafkaSchemaConfigBody in crate::SCHEMAS { KafkaSchemaCompatibility });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateKafkaSchemaConfigBody by crate::validate::RULES);

/// Sent by `databases_update_kafka_schema_subject_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateKafkaSchemaSubjectConfigBody {
    pub compatibility_level: KafkaSchemaCompatibility,
    undeclared: Undeclared,
}

record!(DatabasesUpdateKafkaSchemaSubjectConfigBody {
    required compatibility_level "compatibility_level",
});

impl DatabasesUpdateKafkaSchemaSubjectConfigBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(compatibility_level: impl Into<KafkaSchemaCompatibility>) -> Self {
        Self {
            compatibility_level: compatibility_level.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateKafkaSchemaSubjectConfigBody in crate::SCHEMAS { KafkaSchemaCompatibility });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateKafkaSchemaSubjectConfigBody by crate::validate::RULES);

/// Sent by `databases_update_region`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateRegionBody {
    pub region: String,
    /// The VPC of the new region that it is in then. Default: that of the region.
    pub private_network_uuid: Option<String>,
    undeclared: Undeclared,
}

record!(DatabasesUpdateRegionBody {
    required region "region",
    optional private_network_uuid "private_network_uuid",
});

impl DatabasesUpdateRegionBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            private_network_uuid: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabasesUpdateRegionBody {
    into private_network_uuid: String,
});

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateRegionBody in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateRegionBody by crate::validate::RULES);

/// Sent by `databases_update_user`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateUserBody {
    pub settings: UserSettings,
    undeclared: Undeclared,
}

record!(DatabasesUpdateUserBody {
    required settings "settings",
});

impl DatabasesUpdateUserBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(settings: impl Into<UserSettings>) -> Self {
        Self {
            settings: settings.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateUserBody in crate::SCHEMAS { UserSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateUserBody by crate::validate::RULES);

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatadogLogsink {
    pub site: String,
    pub datadog_api_key: String,
    undeclared: Undeclared,
}

record!(DatadogLogsink {
    required site "site",
    required datadog_api_key "datadog_api_key",
});

hide!(DatadogLogsink {
    plain site,
    secret datadog_api_key,
    plain undeclared,
});

impl DatadogLogsink {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(site: impl Into<String>, datadog_api_key: impl Into<String>) -> Self {
        Self {
            site: site.into(),
            datadog_api_key: datadog_api_key.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatadogLogsink in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatadogLogsink by crate::validate::RULES);

/// Sent by `databases_create_cluster`, `databases_create_replica`, `databases_update_do_settings`; answered by `databases_create_cluster`, `databases_create_replica`, `databases_get_cluster` and 4 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DoSettings {
    /// At most `16` items.
    pub service_cnames: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DoSettings {
    optional service_cnames "service_cnames",
});

impl DoSettings {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DoSettings {
    list service_cnames: String,
});

#[cfg(feature = "schemars")]
schema!(DoSettings in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DoSettings by crate::validate::RULES);

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ElasticsearchLogsink {
    pub url: String,
    pub index_prefix: String,
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    pub ca: Option<String>,
    undeclared: Undeclared,
}

record!(ElasticsearchLogsink {
    required url "url",
    required index_prefix "index_prefix",
    optional index_days_max "index_days_max",
    optional timeout "timeout",
    optional ca "ca",
});

hide!(ElasticsearchLogsink {
    secret url,
    plain index_prefix,
    plain index_days_max,
    plain timeout,
    plain ca,
    plain undeclared,
});

impl ElasticsearchLogsink {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(url: impl Into<String>, index_prefix: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            index_prefix: index_prefix.into(),
            index_days_max: None,
            timeout: None,
            ca: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ElasticsearchLogsink {
    value index_days_max: i64,
    value timeout: f64,
    into ca: String,
});

#[cfg(feature = "schemars")]
schema!(ElasticsearchLogsink in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ElasticsearchLogsink by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`, `databases_update_eviction_policy`; answered by `databases_get_config`, `databases_get_eviction_policy`.
    EvictionPolicyModel {
        Noeviction = "noeviction",
        AllkeysLru = "allkeys_lru",
        AllkeysRandom = "allkeys_random",
        VolatileLru = "volatile_lru",
        VolatileRandom = "volatile_random",
        VolatileTtl = "volatile_ttl",
    }
}

#[cfg(feature = "schemars")]
schema!(EvictionPolicyModel in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaAdvancedConfig {
    pub compression_type: Option<KafkaAdvancedConfigCompressionType>,
    /// From `0` to `300000`.
    pub group_initial_rebalance_delay_ms: Option<i64>,
    /// From `0` to `60000`.
    pub group_min_session_timeout_ms: Option<i64>,
    /// From `0` to `1800000`.
    pub group_max_session_timeout_ms: Option<i64>,
    /// From `1000` to `3600000`.
    pub connections_max_idle_ms: Option<i64>,
    /// From `1000` to `10000`.
    pub max_incremental_fetch_session_cache_slots: Option<i64>,
    /// From `0` to `100001200`.
    pub message_max_bytes: Option<i64>,
    /// From `1` to `2147483647`.
    pub offsets_retention_minutes: Option<i64>,
    /// From `0` to `315569260000`.
    pub log_cleaner_delete_retention_ms: Option<i64>,
    /// From `0.2` to `0.9`.
    pub log_cleaner_min_cleanable_ratio: Option<f64>,
    /// From `30000` to `9223372036854775807`.
    pub log_cleaner_max_compaction_lag_ms: Option<i64>,
    /// From `0` to `9223372036854775807`.
    pub log_cleaner_min_compaction_lag_ms: Option<i64>,
    pub log_cleanup_policy: Option<KafkaAdvancedConfigLogCleanupPolicy>,
    /// From `1` to `9223372036854775807`.
    pub log_flush_interval_messages: Option<i64>,
    /// From `0` to `9223372036854775807`.
    pub log_flush_interval_ms: Option<i64>,
    /// From `0` to `104857600`.
    pub log_index_interval_bytes: Option<i64>,
    /// From `1048576` to `104857600`.
    pub log_index_size_max_bytes: Option<i64>,
    pub log_message_downconversion_enable: Option<bool>,
    pub log_message_timestamp_type: Option<KafkaAdvancedConfigLogMessageTimestampType>,
    /// From `0` to `9223372036854775807`.
    pub log_message_timestamp_difference_max_ms: Option<i64>,
    pub log_preallocate: Option<bool>,
    /// From `-1` to `9223372036854775807`.
    pub log_retention_bytes: Option<i64>,
    /// From `-1` to `2147483647`.
    pub log_retention_hours: Option<i64>,
    /// From `-1` to `9223372036854775807`.
    pub log_retention_ms: Option<i64>,
    /// From `0` to `9223372036854775807`.
    pub log_roll_jitter_ms: Option<i64>,
    /// From `1` to `9223372036854775807`.
    pub log_roll_ms: Option<i64>,
    /// From `10485760` to `1073741824`.
    pub log_segment_bytes: Option<i64>,
    /// From `0` to `3600000`.
    pub log_segment_delete_delay_ms: Option<i64>,
    /// Default: `false`.
    pub auto_create_topics_enable: Option<bool>,
    /// From `1` to `7`.
    pub min_insync_replicas: Option<i64>,
    /// From `1` to `1000`.
    pub num_partitions: Option<i64>,
    /// From `1` to `10`.
    pub default_replication_factor: Option<i64>,
    /// From `1048576` to `104857600`.
    pub replica_fetch_max_bytes: Option<i64>,
    /// From `10485760` to `1048576000`.
    pub replica_fetch_response_max_bytes: Option<i64>,
    /// From `256` to `2147483647`.
    pub max_connections_per_ip: Option<i64>,
    /// From `10` to `10000`.
    pub producer_purgatory_purge_interval_requests: Option<i64>,
    /// From `10485760` to `209715200`.
    pub socket_request_max_bytes: Option<i64>,
    /// From `1048576` to `2147483647`.
    pub transaction_state_log_segment_bytes: Option<i64>,
    /// From `600000` to `3600000`.
    pub transaction_remove_expired_transaction_cleanup_interval_ms: Option<i64>,
    /// Default: `false`.
    pub schema_registry: Option<bool>,
    undeclared: Undeclared,
}

record!(KafkaAdvancedConfig {
    optional compression_type "compression_type",
    optional group_initial_rebalance_delay_ms "group_initial_rebalance_delay_ms",
    optional group_min_session_timeout_ms "group_min_session_timeout_ms",
    optional group_max_session_timeout_ms "group_max_session_timeout_ms",
    optional connections_max_idle_ms "connections_max_idle_ms",
    optional max_incremental_fetch_session_cache_slots "max_incremental_fetch_session_cache_slots",
    optional message_max_bytes "message_max_bytes",
    optional offsets_retention_minutes "offsets_retention_minutes",
    optional log_cleaner_delete_retention_ms "log_cleaner_delete_retention_ms",
    optional log_cleaner_min_cleanable_ratio "log_cleaner_min_cleanable_ratio",
    optional log_cleaner_max_compaction_lag_ms "log_cleaner_max_compaction_lag_ms",
    optional log_cleaner_min_compaction_lag_ms "log_cleaner_min_compaction_lag_ms",
    optional log_cleanup_policy "log_cleanup_policy",
    optional log_flush_interval_messages "log_flush_interval_messages",
    optional log_flush_interval_ms "log_flush_interval_ms",
    optional log_index_interval_bytes "log_index_interval_bytes",
    optional log_index_size_max_bytes "log_index_size_max_bytes",
    optional log_message_downconversion_enable "log_message_downconversion_enable",
    optional log_message_timestamp_type "log_message_timestamp_type",
    optional log_message_timestamp_difference_max_ms "log_message_timestamp_difference_max_ms",
    optional log_preallocate "log_preallocate",
    optional log_retention_bytes "log_retention_bytes",
    optional log_retention_hours "log_retention_hours",
    optional log_retention_ms "log_retention_ms",
    optional log_roll_jitter_ms "log_roll_jitter_ms",
    optional log_roll_ms "log_roll_ms",
    optional log_segment_bytes "log_segment_bytes",
    optional log_segment_delete_delay_ms "log_segment_delete_delay_ms",
    optional auto_create_topics_enable "auto_create_topics_enable",
    optional min_insync_replicas "min_insync_replicas",
    optional num_partitions "num_partitions",
    optional default_replication_factor "default_replication_factor",
    optional replica_fetch_max_bytes "replica_fetch_max_bytes",
    optional replica_fetch_response_max_bytes "replica_fetch_response_max_bytes",
    optional max_connections_per_ip "max_connections_per_ip",
    optional producer_purgatory_purge_interval_requests "producer_purgatory_purge_interval_requests",
    optional socket_request_max_bytes "socket_request_max_bytes",
    optional transaction_state_log_segment_bytes "transaction_state_log_segment_bytes",
    optional transaction_remove_expired_transaction_cleanup_interval_ms "transaction_remove_expired_transaction_cleanup_interval_ms",
    optional schema_registry "schema_registry",
});

impl KafkaAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KafkaAdvancedConfig {
    into compression_type: KafkaAdvancedConfigCompressionType,
    value group_initial_rebalance_delay_ms: i64,
    value group_min_session_timeout_ms: i64,
    value group_max_session_timeout_ms: i64,
    value connections_max_idle_ms: i64,
    value max_incremental_fetch_session_cache_slots: i64,
    value message_max_bytes: i64,
    value offsets_retention_minutes: i64,
    value log_cleaner_delete_retention_ms: i64,
    value log_cleaner_min_cleanable_ratio: f64,
    value log_cleaner_max_compaction_lag_ms: i64,
    value log_cleaner_min_compaction_lag_ms: i64,
    into log_cleanup_policy: KafkaAdvancedConfigLogCleanupPolicy,
    value log_flush_interval_messages: i64,
    value log_flush_interval_ms: i64,
    value log_index_interval_bytes: i64,
    value log_index_size_max_bytes: i64,
    value log_message_downconversion_enable: bool,
    into log_message_timestamp_type: KafkaAdvancedConfigLogMessageTimestampType,
    value log_message_timestamp_difference_max_ms: i64,
    value log_preallocate: bool,
    value log_retention_bytes: i64,
    value log_retention_hours: i64,
    value log_retention_ms: i64,
    value log_roll_jitter_ms: i64,
    value log_roll_ms: i64,
    value log_segment_bytes: i64,
    value log_segment_delete_delay_ms: i64,
    value auto_create_topics_enable: bool,
    value min_insync_replicas: i64,
    value num_partitions: i64,
    value default_replication_factor: i64,
    value replica_fetch_max_bytes: i64,
    value replica_fetch_response_max_bytes: i64,
    value max_connections_per_ip: i64,
    value producer_purgatory_purge_interval_requests: i64,
    value socket_request_max_bytes: i64,
    value transaction_state_log_segment_bytes: i64,
    value transaction_remove_expired_transaction_cleanup_interval_ms: i64,
    value schema_registry: bool,
});

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfig in crate::SCHEMAS {
    KafkaAdvancedConfigCompressionType,
    KafkaAdvancedConfigLogCleanupPolicy,
    KafkaAdvancedConfigLogMessageTimestampType,
});

#[cfg(feature = "validate")]
from_json!(KafkaAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    KafkaAdvancedConfigCompressionType {
        Gzip = "gzip",
        Snappy = "snappy",
        Lz4 = "lz4",
        Zstd = "zstd",
        Uncompressed = "uncompressed",
        Producer = "producer",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigCompressionType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    KafkaAdvancedConfigLogCleanupPolicy {
        Delete = "delete",
        Compact = "compact",
        CompactDelete = "compact,delete",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigLogCleanupPolicy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    KafkaAdvancedConfigLogMessageTimestampType {
        CreateTime = "CreateTime",
        LogAppendTime = "LogAppendTime",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigLogMessageTimestampType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_update_kafka_schema_config`, `databases_update_kafka_schema_subject_config`; answered by `databases_get_kafka_schema_config`, `databases_get_kafka_schema_subject_config`, `databases_update_kafka_schema_config` and 1 more.
    KafkaSchemaCompatibility {
        None = "NONE",
        Backward = "BACKWARD",
        BackwardTransitive = "BACKWARD_TRANSITIVE",
        Forward = "FORWARD",
        ForwardTransitive = "FORWARD_TRANSITIVE",
        Full = "FULL",
        FullTransitive = "FULL_TRANSITIVE",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaSchemaCompatibility in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_schema`; answered by `databases_create_kafka_schema`, `databases_get_kafka_schema`, `databases_get_kafka_schema_version` and 1 more.
    KafkaSchemaType {
        Avro = "AVRO",
        Json = "JSON",
        Protobuf = "PROTOBUF",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaSchemaType in crate::SCHEMAS {});

/// Answered by `databases_list_kafka_schemas`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaSchemaVerbose {
    pub schema_id: Option<i64>,
    pub subject_name: String,
    pub schema_type: Option<KafkaSchemaType>,
    pub schema: Option<String>,
    undeclared: Undeclared,
}

record!(KafkaSchemaVerbose {
    sometimes schema_id "schema_id",
    expected subject_name "subject_name",
    sometimes schema_type "schema_type",
    sometimes schema "schema",
});

impl Default for KafkaSchemaVerbose {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaSchemaVerbose in crate::SCHEMAS { KafkaSchemaType });

/// Answered by `databases_get_kafka_schema`, `databases_get_kafka_schema_version`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaSchemaVersionResponse {
    pub schema_id: i64,
    pub version: String,
    pub subject_name: String,
    pub schema_type: KafkaSchemaType,
    pub schema: String,
    undeclared: Undeclared,
}

record!(KafkaSchemaVersionResponse {
    required schema_id "schema_id",
    required version "version",
    required subject_name "subject_name",
    required schema_type "schema_type",
    required schema "schema",
});

#[cfg(feature = "schemars")]
schema!(KafkaSchemaVersionResponse in crate::SCHEMAS { KafkaSchemaType });

/// Answered by `databases_list_kafka_topics`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaTopic {
    pub name: String,
    pub replication_factor: Option<i64>,
    pub partition_count: Option<i64>,
    pub state: KafkaTopicState,
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    pub config: Option<KafkaTopicConfig>,
    undeclared: Undeclared,
}

record!(KafkaTopic {
    expected name "name",
    sometimes replication_factor "replication_factor",
    sometimes partition_count "partition_count",
    expected state "state",
    sometimes partitions "partitions",
    sometimes config "config",
});

impl Default for KafkaTopic {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopic in crate::SCHEMAS { KafkaTopicConfig, KafkaTopicPartition, KafkaTopicState });

/// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicConfig {
    /// Default: `"delete"`.
    pub cleanup_policy: Option<KafkaTopicConfigCleanupPolicy>,
    /// Default: `"producer"`.
    pub compression_type: Option<KafkaTopicConfigCompressionType>,
    /// Default: `86400000`.
    pub delete_retention_ms: Option<i64>,
    /// Default: `60000`.
    pub file_delete_delay_ms: Option<i64>,
    /// Default: `9223372036854775807`.
    pub flush_messages: Option<i128>,
    /// Default: `9223372036854775807`.
    pub flush_ms: Option<i128>,
    /// Default: `4096`.
    pub index_interval_bytes: Option<i64>,
    /// Default: `9223372036854775807`.
    pub max_compaction_lag_ms: Option<i128>,
    /// Default: `1048588`.
    pub max_message_bytes: Option<i64>,
    /// Default: `true`.
    pub message_down_conversion_enable: Option<bool>,
    /// Default: `"3.0-IV1"`.
    pub message_format_version: Option<KafkaTopicConfigMessageFormatVersion>,
    /// Default: `"create_time"`.
    pub message_timestamp_type: Option<KafkaTopicConfigMessageTimestampType>,
    /// Default: `0.5`. From `0` to `1`.
    pub min_cleanable_dirty_ratio: Option<f64>,
    /// Default: `0`.
    pub min_compaction_lag_ms: Option<i64>,
    /// Default: `1`. At least `1`.
    pub min_insync_replicas: Option<i64>,
    /// Default: `false`.
    pub preallocate: Option<bool>,
    /// Default: `-1`.
    pub retention_bytes: Option<i64>,
    /// Default: `604800000`.
    pub retention_ms: Option<i64>,
    /// Default: `209715200`. At least `14`.
    pub segment_bytes: Option<i64>,
    /// Default: `0`.
    pub segment_jitter_ms: Option<i64>,
    /// Default: `604800000`. At least `1`.
    pub segment_ms: Option<i64>,
    pub message_timestamp_difference_max_ms: Option<i128>,
    pub segment_index_bytes: Option<i64>,
    undeclared: Undeclared,
}

record!(KafkaTopicConfig {
    optional cleanup_policy "cleanup_policy",
    optional compression_type "compression_type",
    optional delete_retention_ms "delete_retention_ms",
    optional file_delete_delay_ms "file_delete_delay_ms",
    optional flush_messages "flush_messages",
    optional flush_ms "flush_ms",
    optional index_interval_bytes "index_interval_bytes",
    optional max_compaction_lag_ms "max_compaction_lag_ms",
    optional max_message_bytes "max_message_bytes",
    optional message_down_conversion_enable "message_down_conversion_enable",
    optional message_format_version "message_format_version",
    optional message_timestamp_type "message_timestamp_type",
    optional min_cleanable_dirty_ratio "min_cleanable_dirty_ratio",
    optional min_compaction_lag_ms "min_compaction_lag_ms",
    optional min_insync_replicas "min_insync_replicas",
    optional preallocate "preallocate",
    optional retention_bytes "retention_bytes",
    optional retention_ms "retention_ms",
    optional segment_bytes "segment_bytes",
    optional segment_jitter_ms "segment_jitter_ms",
    optional segment_ms "segment_ms",
    optional message_timestamp_difference_max_ms "message_timestamp_difference_max_ms",
    optional segment_index_bytes "segment_index_bytes",
});

impl KafkaTopicConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KafkaTopicConfig {
    into cleanup_policy: KafkaTopicConfigCleanupPolicy,
    into compression_type: KafkaTopicConfigCompressionType,
    value delete_retention_ms: i64,
    value file_delete_delay_ms: i64,
    value flush_messages: i128,
    value flush_ms: i128,
    value index_interval_bytes: i64,
    value max_compaction_lag_ms: i128,
    value max_message_bytes: i64,
    value message_down_conversion_enable: bool,
    into message_format_version: KafkaTopicConfigMessageFormatVersion,
    into message_timestamp_type: KafkaTopicConfigMessageTimestampType,
    value min_cleanable_dirty_ratio: f64,
    value min_compaction_lag_ms: i64,
    value min_insync_replicas: i64,
    value preallocate: bool,
    value retention_bytes: i64,
    value retention_ms: i64,
    value segment_bytes: i64,
    value segment_jitter_ms: i64,
    value segment_ms: i64,
    value message_timestamp_difference_max_ms: i128,
    value segment_index_bytes: i64,
});

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfig in crate::SCHEMAS {
    KafkaTopicConfigCleanupPolicy,
    KafkaTopicConfigCompressionType,
    KafkaTopicConfigMessageFormatVersion,
    KafkaTopicConfigMessageTimestampType,
});

#[cfg(feature = "validate")]
from_json!(KafkaTopicConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicConfigCleanupPolicy {
        Delete = "delete",
        Compact = "compact",
        CompactDelete = "compact_delete",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigCleanupPolicy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicConfigCompressionType {
        Producer = "producer",
        Gzip = "gzip",
        Snappy = "snappy",
        Iz4 = "Iz4",
        Zstd = "zstd",
        Uncompressed = "uncompressed",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigCompressionType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicConfigMessageFormatVersion {
        N0point8point0 = "0.8.0",
        N0point8point1 = "0.8.1",
        N0point8point2 = "0.8.2",
        N0point9point0 = "0.9.0",
        N0point10point0Iv0 = "0.10.0-IV0",
        N0point10point0Iv1 = "0.10.0-IV1",
        N0point10point1Iv0 = "0.10.1-IV0",
        N0point10point1Iv1 = "0.10.1-IV1",
        N0point10point1Iv2 = "0.10.1-IV2",
        N0point10point2Iv0 = "0.10.2-IV0",
        N0point11point0Iv0 = "0.11.0-IV0",
        N0point11point0Iv1 = "0.11.0-IV1",
        N0point11point0Iv2 = "0.11.0-IV2",
        N1point0Iv0 = "1.0-IV0",
        N1point1Iv0 = "1.1-IV0",
        N2point0Iv0 = "2.0-IV0",
        N2point0Iv1 = "2.0-IV1",
        N2point1Iv0 = "2.1-IV0",
        N2point1Iv1 = "2.1-IV1",
        N2point1Iv2 = "2.1-IV2",
        N2point2Iv0 = "2.2-IV0",
        N2point2Iv1 = "2.2-IV1",
        N2point3Iv0 = "2.3-IV0",
        N2point3Iv1 = "2.3-IV1",
        N2point4Iv0 = "2.4-IV0",
        N2point4Iv1 = "2.4-IV1",
        N2point5Iv0 = "2.5-IV0",
        N2point6Iv0 = "2.6-IV0",
        N2point7Iv0 = "2.7-IV0",
        N2point7Iv1 = "2.7-IV1",
        N2point7Iv2 = "2.7-IV2",
        N2point8Iv0 = "2.8-IV0",
        N2point8Iv1 = "2.8-IV1",
        N3point0Iv0 = "3.0-IV0",
        N3point0Iv1 = "3.0-IV1",
        N3point1Iv0 = "3.1-IV0",
        N3point2Iv0 = "3.2-IV0",
        N3point3Iv0 = "3.3-IV0",
        N3point3Iv1 = "3.3-IV1",
        N3point3Iv2 = "3.3-IV2",
        N3point3Iv3 = "3.3-IV3",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigMessageFormatVersion in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicConfigMessageTimestampType {
        CreateTime = "create_time",
        LogAppendTime = "log_append_time",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigMessageTimestampType in crate::SCHEMAS {});

/// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicPartition {
    pub size: Option<i64>,
    pub id: Option<i64>,
    pub in_sync_replicas: Option<i64>,
    pub earliest_offset: Option<i64>,
    pub consumer_groups: Option<Vec<KafkaTopicPartitionConsumerGroupsItem>>,
    undeclared: Undeclared,
}

record!(KafkaTopicPartition {
    sometimes size "size",
    sometimes id "id",
    sometimes in_sync_replicas "in_sync_replicas",
    sometimes earliest_offset "earliest_offset",
    or_null consumer_groups "consumer_groups",
});

#[cfg(feature = "schemars")]
schema!(KafkaTopicPartition in crate::SCHEMAS { KafkaTopicPartitionConsumerGroupsItem });

/// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicPartitionConsumerGroupsItem {
    pub group_name: Option<String>,
    pub offset: Option<i64>,
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(KafkaTopicPartitionConsumerGroupsItem {
    sometimes group_name "group_name",
    sometimes offset "offset",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(KafkaTopicPartitionConsumerGroupsItem in crate::SCHEMAS {});

/// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_update_kafka_topic`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicResponse {
    pub topic: Option<KafkaTopicVerbose>,
    undeclared: Undeclared,
}

record!(KafkaTopicResponse {
    sometimes topic "topic",
});

#[cfg(feature = "schemars")]
schema!(KafkaTopicResponse in crate::SCHEMAS { KafkaTopicVerbose });

open_enum! {
    /// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicState {
        Active = "active",
        Configuring = "configuring",
        Deleting = "deleting",
        Unknown = "unknown",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicState in crate::SCHEMAS {});

/// Sent by `databases_update_kafka_topic`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicUpdate {
    /// How many brokers have each partition.
    pub replication_factor: Option<i64>,
    /// How many partitions it has; there can't be fewer than before.
    pub partition_count: Option<i64>,
    /// How messages are kept and written.
    pub config: Option<KafkaTopicConfig>,
    undeclared: Undeclared,
}

record!(KafkaTopicUpdate {
    optional replication_factor "replication_factor",
    optional partition_count "partition_count",
    optional config "config",
});

impl KafkaTopicUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(KafkaTopicUpdate {
    value replication_factor: i64,
    value partition_count: i64,
    into config: KafkaTopicConfig,
});

#[cfg(feature = "schemars")]
schema!(KafkaTopicUpdate in crate::SCHEMAS { KafkaTopicConfig });

#[cfg(feature = "validate")]
from_json!(KafkaTopicUpdate by crate::validate::RULES);

/// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_update_kafka_topic`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaTopicVerbose {
    pub name: String,
    pub state: KafkaTopicState,
    pub replication_factor: Option<i64>,
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    pub config: Option<KafkaTopicConfig>,
    undeclared: Undeclared,
}

record!(KafkaTopicVerbose {
    expected name "name",
    expected state "state",
    sometimes replication_factor "replication_factor",
    sometimes partitions "partitions",
    sometimes config "config",
});

impl Default for KafkaTopicVerbose {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicVerbose in crate::SCHEMAS { KafkaTopicConfig, KafkaTopicPartition, KafkaTopicState });

open_enum! {
    /// Sent by `databases_create_logsink`.
    LogsinkBaseSinkType {
        Rsyslog = "rsyslog",
        Elasticsearch = "elasticsearch",
        Opensearch = "opensearch",
        Datadog = "datadog",
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkBaseSinkType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
    LogsinkBaseVerboseSinkType {
        Rsyslog = "rsyslog",
        Elasticsearch = "elasticsearch",
        Opensearch = "opensearch",
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkBaseVerboseSinkType in crate::SCHEMAS {});

union! {
    /// Sent by `databases_create_logsink`.
    LogsinkCreateConfig {
        Rsyslog(RsyslogLogsink),
        Elasticsearch(ElasticsearchLogsink),
        Opensearch(OpensearchLogsink),
        Datadog(DatadogLogsink),
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkCreateConfig in crate::SCHEMAS {
    DatadogLogsink,
    ElasticsearchLogsink,
    OpensearchLogsink,
    RsyslogLogsink,
});

#[cfg(feature = "validate")]
from_json!(LogsinkCreateConfig by crate::validate::RULES);

/// Answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogsinkSchema {
    pub sink_id: String,
    pub sink_name: String,
    pub sink_type: LogsinkBaseVerboseSinkType,
    pub config: LogsinkVerboseConfig,
    undeclared: Undeclared,
}

record!(LogsinkSchema {
    required sink_id "sink_id",
    required sink_name "sink_name",
    required sink_type "sink_type",
    required config "config",
});

#[cfg(feature = "schemars")]
schema!(LogsinkSchema in crate::SCHEMAS { LogsinkBaseVerboseSinkType, LogsinkVerboseConfig });

/// Sent by `databases_update_logsink`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogsinkUpdate {
    pub config: LogsinkUpdateConfig,
    undeclared: Undeclared,
}

record!(LogsinkUpdate {
    required config "config",
});

impl LogsinkUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(config: impl Into<LogsinkUpdateConfig>) -> Self {
        Self {
            config: config.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkUpdate in crate::SCHEMAS { LogsinkUpdateConfig });

#[cfg(feature = "validate")]
from_json!(LogsinkUpdate by crate::validate::RULES);

union! {
    /// Sent by `databases_update_logsink`.
    LogsinkUpdateConfig {
        Rsyslog(RsyslogLogsink),
        Elasticsearch(ElasticsearchLogsink),
        Opensearch(OpensearchLogsink),
        Datadog(DatadogLogsink),
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkUpdateConfig in crate::SCHEMAS {
    DatadogLogsink,
    ElasticsearchLogsink,
    OpensearchLogsink,
    RsyslogLogsink,
});

#[cfg(feature = "validate")]
from_json!(LogsinkUpdateConfig by crate::validate::RULES);

union! {
    /// Answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
    LogsinkVerboseConfig {
        Rsyslog(RsyslogLogsink),
        Elasticsearch(ElasticsearchLogsink),
        Opensearch(OpensearchLogsink),
        Datadog(DatadogLogsink),
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkVerboseConfig in crate::SCHEMAS {
    DatadogLogsink,
    ElasticsearchLogsink,
    OpensearchLogsink,
    RsyslogLogsink,
});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MongoAdvancedConfig {
    /// Default: `"local"`.
    pub default_read_concern: Option<MongoAdvancedConfigDefaultReadConcern>,
    /// Default: `"majority"`.
    pub default_write_concern: Option<String>,
    /// Default: `60`. At least `1`.
    pub transaction_lifetime_limit_seconds: Option<i64>,
    /// Default: `100`. At least `0`.
    pub slow_op_threshold_ms: Option<i64>,
    /// Default: `0`. From `0` to `5`.
    pub verbosity: Option<i64>,
    undeclared: Undeclared,
}

record!(MongoAdvancedConfig {
    optional default_read_concern "default_read_concern",
    optional default_write_concern "default_write_concern",
    optional transaction_lifetime_limit_seconds "transaction_lifetime_limit_seconds",
    optional slow_op_threshold_ms "slow_op_threshold_ms",
    optional verbosity "verbosity",
});

impl MongoAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MongoAdvancedConfig {
    into default_read_concern: MongoAdvancedConfigDefaultReadConcern,
    into default_write_concern: String,
    value transaction_lifetime_limit_seconds: i64,
    value slow_op_threshold_ms: i64,
    value verbosity: i64,
});

#[cfg(feature = "schemars")]
schema!(MongoAdvancedConfig in crate::SCHEMAS { MongoAdvancedConfigDefaultReadConcern });

#[cfg(feature = "validate")]
from_json!(MongoAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    MongoAdvancedConfigDefaultReadConcern {
        Local = "local",
        Available = "available",
        Majority = "majority",
    }
}

#[cfg(feature = "schemars")]
schema!(MongoAdvancedConfigDefaultReadConcern in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MysqlAdvancedConfig {
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    pub automatic_sp_privileges: Option<bool>,
    /// At most `1024` characters. Pattern: `^[A-Z_]*(,[A-Z_]+)*$`.
    pub sql_mode: Option<String>,
    /// From `2` to `3600`.
    pub connect_timeout: Option<i64>,
    /// From `2` to `100` characters.
    pub default_time_zone: Option<String>,
    /// From `0` to `30`.
    pub div_precision_increment: Option<i64>,
    pub end_markers_in_json: Option<bool>,
    /// From `0` to `4294967295`.
    pub eq_range_index_dive_limit: Option<i64>,
    /// From `4` to `18446744073709551615`.
    pub group_concat_max_len: Option<i128>,
    /// From `900` to `31536000`.
    pub information_schema_stats_expiry: Option<i64>,
    pub innodb_ft_enable_stopword: Option<bool>,
    /// From `10` to `84`.
    pub innodb_ft_max_token_size: Option<i64>,
    /// From `0` to `16`.
    pub innodb_ft_min_token_size: Option<i64>,
    /// From `1000` to `10000`.
    pub innodb_ft_num_word_optimize: Option<i64>,
    /// From `1000000` to `4294967295`.
    pub innodb_ft_result_cache_limit: Option<i64>,
    /// At most `1024` characters. Pattern: `^.+/.+$`.
    pub innodb_ft_server_stopword_table: Option<String>,
    /// At most `1024` characters. Pattern: `^.+/.+$`. `Some(None)` sends null.
    pub innodb_ft_user_stopword_table: Option<Option<String>>,
    /// From `1` to `3600`.
    pub innodb_lock_wait_timeout: Option<i64>,
    /// From `1048576` to `4294967295`.
    pub innodb_log_buffer_size: Option<i64>,
    /// From `65536` to `1099511627776`.
    pub innodb_online_alter_log_max_size: Option<i64>,
    pub innodb_optimize_fulltext_only: Option<bool>,
    pub innodb_print_all_deadlocks: Option<bool>,
    pub innodb_rollback_on_timeout: Option<bool>,
    /// From `30` to `604800`.
    pub interactive_timeout: Option<i64>,
    pub internal_tmp_mem_storage_engine: Option<MysqlAdvancedConfigInternalTmpMemStorageEngine>,
    /// From `1` to `3600`.
    pub net_read_timeout: Option<i64>,
    /// From `1` to `3600`.
    pub net_write_timeout: Option<i64>,
    pub sql_require_primary_key: Option<bool>,
    /// From `1` to `2147483`.
    pub wait_timeout: Option<i64>,
    pub windowing_use_high_precision: Option<bool>,
    /// From `102400` to `1073741824`.
    pub max_allowed_packet: Option<i64>,
    /// From `0` to `4294967295`.
    pub max_execution_time: Option<i64>,
    /// From `1048576` to `1073741824`.
    pub max_heap_table_size: Option<i64>,
    /// From `1` to `18446744073709551615`.
    pub max_seeks_for_key: Option<i128>,
    /// From `0` to `1`.
    pub optimizer_prune_level: Option<i64>,
    /// From `0` to `62`.
    pub optimizer_search_depth: Option<i64>,
    /// Pattern: `^(default|[a-z_]+=(on|off|default)(,[a-z_]+=(on|off|default))*)$`.
    pub optimizer_switch: Option<String>,
    /// From `32768` to `1073741824`.
    pub sort_buffer_size: Option<i64>,
    /// From `1048576` to `1073741824`.
    pub tmp_table_size: Option<i64>,
    pub slow_query_log: Option<bool>,
    /// From `0` to `3600`.
    pub long_query_time: Option<f64>,
    /// From `600` to `604800`.
    pub binlog_retention_period: Option<i64>,
    /// From `0` to `50`.
    pub innodb_change_buffer_max_size: Option<i64>,
    /// Known values: `0`, `1`, `2`.
    pub innodb_flush_neighbors: Option<i64>,
    /// From `1` to `64`.
    pub innodb_read_io_threads: Option<i64>,
    /// From `1` to `64`.
    pub innodb_write_io_threads: Option<i64>,
    /// From `0` to `1000`.
    pub innodb_thread_concurrency: Option<i64>,
    /// From `1024` to `1048576`.
    pub net_buffer_length: Option<i64>,
    /// Default: `"NONE"`.
    pub log_output: Option<MysqlAdvancedConfigLogOutput>,
    pub mysql_incremental_backup: Option<MysqlIncrementalBackup>,
    undeclared: Undeclared,
}

record!(MysqlAdvancedConfig {
    optional backup_hour "backup_hour",
    optional backup_minute "backup_minute",
    optional automatic_sp_privileges "automatic_sp_privileges",
    optional sql_mode "sql_mode",
    optional connect_timeout "connect_timeout",
    optional default_time_zone "default_time_zone",
    optional div_precision_increment "div_precision_increment",
    optional end_markers_in_json "end_markers_in_json",
    optional eq_range_index_dive_limit "eq_range_index_dive_limit",
    optional group_concat_max_len "group_concat_max_len",
    optional information_schema_stats_expiry "information_schema_stats_expiry",
    optional innodb_ft_enable_stopword "innodb_ft_enable_stopword",
    optional innodb_ft_max_token_size "innodb_ft_max_token_size",
    optional innodb_ft_min_token_size "innodb_ft_min_token_size",
    optional innodb_ft_num_word_optimize "innodb_ft_num_word_optimize",
    optional innodb_ft_result_cache_limit "innodb_ft_result_cache_limit",
    optional innodb_ft_server_stopword_table "innodb_ft_server_stopword_table",
    nullable innodb_ft_user_stopword_table "innodb_ft_user_stopword_table",
    optional innodb_lock_wait_timeout "innodb_lock_wait_timeout",
    optional innodb_log_buffer_size "innodb_log_buffer_size",
    optional innodb_online_alter_log_max_size "innodb_online_alter_log_max_size",
    optional innodb_optimize_fulltext_only "innodb_optimize_fulltext_only",
    optional innodb_print_all_deadlocks "innodb_print_all_deadlocks",
    optional innodb_rollback_on_timeout "innodb_rollback_on_timeout",
    optional interactive_timeout "interactive_timeout",
    optional internal_tmp_mem_storage_engine "internal_tmp_mem_storage_engine",
    optional net_read_timeout "net_read_timeout",
    optional net_write_timeout "net_write_timeout",
    optional sql_require_primary_key "sql_require_primary_key",
    optional wait_timeout "wait_timeout",
    optional windowing_use_high_precision "windowing_use_high_precision",
    optional max_allowed_packet "max_allowed_packet",
    optional max_execution_time "max_execution_time",
    optional max_heap_table_size "max_heap_table_size",
    optional max_seeks_for_key "max_seeks_for_key",
    optional optimizer_prune_level "optimizer_prune_level",
    optional optimizer_search_depth "optimizer_search_depth",
    optional optimizer_switch "optimizer_switch",
    optional sort_buffer_size "sort_buffer_size",
    optional tmp_table_size "tmp_table_size",
    optional slow_query_log "slow_query_log",
    optional long_query_time "long_query_time",
    optional binlog_retention_period "binlog_retention_period",
    optional innodb_change_buffer_max_size "innodb_change_buffer_max_size",
    optional innodb_flush_neighbors "innodb_flush_neighbors",
    optional innodb_read_io_threads "innodb_read_io_threads",
    optional innodb_write_io_threads "innodb_write_io_threads",
    optional innodb_thread_concurrency "innodb_thread_concurrency",
    optional net_buffer_length "net_buffer_length",
    optional log_output "log_output",
    optional mysql_incremental_backup "mysql_incremental_backup",
});

impl MysqlAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MysqlAdvancedConfig {
    value backup_hour: i64,
    value backup_minute: i64,
    value automatic_sp_privileges: bool,
    into sql_mode: String,
    value connect_timeout: i64,
    into default_time_zone: String,
    value div_precision_increment: i64,
    value end_markers_in_json: bool,
    value eq_range_index_dive_limit: i64,
    value group_concat_max_len: i128,
    value information_schema_stats_expiry: i64,
    value innodb_ft_enable_stopword: bool,
    value innodb_ft_max_token_size: i64,
    value innodb_ft_min_token_size: i64,
    value innodb_ft_num_word_optimize: i64,
    value innodb_ft_result_cache_limit: i64,
    into innodb_ft_server_stopword_table: String,
    null innodb_ft_user_stopword_table: String,
    value innodb_lock_wait_timeout: i64,
    value innodb_log_buffer_size: i64,
    value innodb_online_alter_log_max_size: i64,
    value innodb_optimize_fulltext_only: bool,
    value innodb_print_all_deadlocks: bool,
    value innodb_rollback_on_timeout: bool,
    value interactive_timeout: i64,
    into internal_tmp_mem_storage_engine: MysqlAdvancedConfigInternalTmpMemStorageEngine,
    value net_read_timeout: i64,
    value net_write_timeout: i64,
    value sql_require_primary_key: bool,
    value wait_timeout: i64,
    value windowing_use_high_precision: bool,
    value max_allowed_packet: i64,
    value max_execution_time: i64,
    value max_heap_table_size: i64,
    value max_seeks_for_key: i128,
    value optimizer_prune_level: i64,
    value optimizer_search_depth: i64,
    into optimizer_switch: String,
    value sort_buffer_size: i64,
    value tmp_table_size: i64,
    value slow_query_log: bool,
    value long_query_time: f64,
    value binlog_retention_period: i64,
    value innodb_change_buffer_max_size: i64,
    value innodb_flush_neighbors: i64,
    value innodb_read_io_threads: i64,
    value innodb_write_io_threads: i64,
    value innodb_thread_concurrency: i64,
    value net_buffer_length: i64,
    into log_output: MysqlAdvancedConfigLogOutput,
    into mysql_incremental_backup: MysqlIncrementalBackup,
});

#[cfg(feature = "schemars")]
schema!(MysqlAdvancedConfig in crate::SCHEMAS {
    MysqlAdvancedConfigInternalTmpMemStorageEngine,
    MysqlAdvancedConfigLogOutput,
    MysqlIncrementalBackup,
});

#[cfg(feature = "validate")]
from_json!(MysqlAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    MysqlAdvancedConfigInternalTmpMemStorageEngine {
        TempTable = "TempTable",
        Memory = "MEMORY",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlAdvancedConfigInternalTmpMemStorageEngine in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    MysqlAdvancedConfigLogOutput {
        Insights = "INSIGHTS",
        Table = "TABLE",
        InsightsTable = "INSIGHTS,TABLE",
        None = "NONE",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlAdvancedConfigLogOutput in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MysqlIncrementalBackup {
    pub enabled: Option<bool>,
    pub full_backup_week_schedule: Option<String>,
    undeclared: Undeclared,
}

record!(MysqlIncrementalBackup {
    optional enabled "enabled",
    optional full_backup_week_schedule "full_backup_week_schedule",
});

impl MysqlIncrementalBackup {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MysqlIncrementalBackup {
    value enabled: bool,
    into full_backup_week_schedule: String,
});

#[cfg(feature = "schemars")]
schema!(MysqlIncrementalBackup in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(MysqlIncrementalBackup by crate::validate::RULES);

/// Sent by `databases_add_user`, `databases_reset_auth`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MysqlSettings {
    pub auth_plugin: MysqlSettingsAuthPlugin,
    undeclared: Undeclared,
}

record!(MysqlSettings {
    required auth_plugin "auth_plugin",
});

impl MysqlSettings {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(auth_plugin: impl Into<MysqlSettingsAuthPlugin>) -> Self {
        Self {
            auth_plugin: auth_plugin.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlSettings in crate::SCHEMAS { MysqlSettingsAuthPlugin });

#[cfg(feature = "validate")]
from_json!(MysqlSettings by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_add_user`, `databases_reset_auth`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
    MysqlSettingsAuthPlugin {
        MysqlNativePassword = "mysql_native_password",
        CachingSha2Password = "caching_sha2_password",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlSettingsAuthPlugin in crate::SCHEMAS {});

/// Answered by `databases_get_migration_status`, `databases_update_online_migration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlineMigration {
    pub id: Option<String>,
    pub status: OnlineMigrationStatus,
    pub created_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(OnlineMigration {
    sometimes id "id",
    expected status "status",
    sometimes created_at "created_at",
});

impl Default for OnlineMigration {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(OnlineMigration in crate::SCHEMAS { OnlineMigrationStatus });

open_enum! {
    /// Answered by `databases_get_migration_status`, `databases_update_online_migration`.
    OnlineMigrationStatus {
        Running = "running",
        Syncing = "syncing",
        Canceled = "canceled",
        Error = "error",
        Done = "done",
    }
}

#[cfg(feature = "schemars")]
schema!(OnlineMigrationStatus in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchAdvancedConfig {
    /// Default: `100000000`. From `1` to `2147483647`.
    pub http_max_content_length_bytes: Option<i64>,
    /// Default: `8192`. From `1024` to `262144`.
    pub http_max_header_size_bytes: Option<i64>,
    /// Default: `4096`. From `1024` to `65536`.
    pub http_max_initial_line_length_bytes: Option<i64>,
    /// Default: `1024`. From `64` to `4096`.
    pub indices_query_bool_max_clause_count: Option<i64>,
    /// From `3` to `100`.
    pub indices_fielddata_cache_size_percentage: Option<i64>,
    /// Default: `10`. From `3` to `40`.
    pub indices_memory_index_buffer_size_percentage: Option<i64>,
    /// Default: `48`. From `3` to `2048`.
    pub indices_memory_min_index_buffer_size_mb: Option<i64>,
    /// From `3` to `2048`.
    pub indices_memory_max_index_buffer_size_mb: Option<i64>,
    /// Default: `10`. From `3` to `40`.
    pub indices_queries_cache_size_percentage: Option<i64>,
    /// Default: `40`. From `40` to `400`.
    pub indices_recovery_max_mb_per_sec: Option<i64>,
    /// Default: `2`. From `2` to `5`.
    pub indices_recovery_max_concurrent_file_chunks: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_search_size: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_search_throttled_size: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_get_size: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_analyze_size: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_write_size: Option<i64>,
    /// From `1` to `128`.
    pub thread_pool_force_merge_size: Option<i64>,
    /// From `10` to `2000`.
    pub thread_pool_search_queue_size: Option<i64>,
    /// From `10` to `2000`.
    pub thread_pool_search_throttled_queue_size: Option<i64>,
    /// From `10` to `2000`.
    pub thread_pool_get_queue_size: Option<i64>,
    /// From `10` to `2000`.
    pub thread_pool_analyze_queue_size: Option<i64>,
    /// From `10` to `2000`.
    pub thread_pool_write_queue_size: Option<i64>,
    /// Default: `true`.
    pub ism_enabled: Option<bool>,
    /// Default: `true`.
    pub ism_history_enabled: Option<bool>,
    /// Default: `24`. From `1` to `2147483647`.
    pub ism_history_max_age_hours: Option<i64>,
    /// Default: `2500000`. From `1` to `9223372036854775807`.
    pub ism_history_max_docs: Option<i64>,
    /// Default: `8`. From `1` to `2147483647`.
    pub ism_history_rollover_check_period_hours: Option<i64>,
    /// Default: `30`. From `1` to `2147483647`.
    pub ism_history_rollover_retention_period_days: Option<i64>,
    /// Default: `10000`. From `1` to `1000000`.
    pub search_max_buckets: Option<i64>,
    /// Default: `true`.
    pub action_auto_create_index_enabled: Option<bool>,
    /// Default: `false`.
    pub enable_security_audit: Option<bool>,
    pub action_destructive_requires_name: Option<bool>,
    /// From `100` to `10000`.
    pub cluster_max_shards_per_node: Option<i64>,
    /// Default: `false`.
    pub override_main_response_version: Option<bool>,
    /// Default: `"use-context"`.
    pub script_max_compilations_rate: Option<String>,
    /// Default: `2`. From `2` to `16`.
    pub cluster_routing_allocation_node_concurrent_recoveries: Option<i64>,
    pub reindex_remote_whitelist: Option<Vec<String>>,
    /// Default: `false`.
    pub plugins_alerting_filter_by_backend_roles_enabled: Option<bool>,
    /// Default: `true`.
    pub knn_memory_circuit_breaker_enabled: Option<bool>,
    /// Default: `50`. From `0` to `100`.
    pub knn_memory_circuit_breaker_limit: Option<i64>,
    /// Default: `false`.
    pub keep_index_refresh_interval: Option<bool>,
    undeclared: Undeclared,
}

record!(OpensearchAdvancedConfig {
    optional http_max_content_length_bytes "http_max_content_length_bytes",
    optional http_max_header_size_bytes "http_max_header_size_bytes",
    optional http_max_initial_line_length_bytes "http_max_initial_line_length_bytes",
    optional indices_query_bool_max_clause_count "indices_query_bool_max_clause_count",
    optional indices_fielddata_cache_size_percentage "indices_fielddata_cache_size_percentage",
    optional indices_memory_index_buffer_size_percentage "indices_memory_index_buffer_size_percentage",
    optional indices_memory_min_index_buffer_size_mb "indices_memory_min_index_buffer_size_mb",
    optional indices_memory_max_index_buffer_size_mb "indices_memory_max_index_buffer_size_mb",
    optional indices_queries_cache_size_percentage "indices_queries_cache_size_percentage",
    optional indices_recovery_max_mb_per_sec "indices_recovery_max_mb_per_sec",
    optional indices_recovery_max_concurrent_file_chunks "indices_recovery_max_concurrent_file_chunks",
    optional thread_pool_search_size "thread_pool_search_size",
    optional thread_pool_search_throttled_size "thread_pool_search_throttled_size",
    optional thread_pool_get_size "thread_pool_get_size",
    optional thread_pool_analyze_size "thread_pool_analyze_size",
    optional thread_pool_write_size "thread_pool_write_size",
    optional thread_pool_force_merge_size "thread_pool_force_merge_size",
    optional thread_pool_search_queue_size "thread_pool_search_queue_size",
    optional thread_pool_search_throttled_queue_size "thread_pool_search_throttled_queue_size",
    optional thread_pool_get_queue_size "thread_pool_get_queue_size",
    optional thread_pool_analyze_queue_size "thread_pool_analyze_queue_size",
    optional thread_pool_write_queue_size "thread_pool_write_queue_size",
    optional ism_enabled "ism_enabled",
    optional ism_history_enabled "ism_history_enabled",
    optional ism_history_max_age_hours "ism_history_max_age_hours",
    optional ism_history_max_docs "ism_history_max_docs",
    optional ism_history_rollover_check_period_hours "ism_history_rollover_check_period_hours",
    optional ism_history_rollover_retention_period_days "ism_history_rollover_retention_period_days",
    optional search_max_buckets "search_max_buckets",
    optional action_auto_create_index_enabled "action_auto_create_index_enabled",
    optional enable_security_audit "enable_security_audit",
    optional action_destructive_requires_name "action_destructive_requires_name",
    optional cluster_max_shards_per_node "cluster_max_shards_per_node",
    optional override_main_response_version "override_main_response_version",
    optional script_max_compilations_rate "script_max_compilations_rate",
    optional cluster_routing_allocation_node_concurrent_recoveries "cluster_routing_allocation_node_concurrent_recoveries",
    optional reindex_remote_whitelist "reindex_remote_whitelist",
    optional plugins_alerting_filter_by_backend_roles_enabled "plugins_alerting_filter_by_backend_roles_enabled",
    optional knn_memory_circuit_breaker_enabled "knn_memory_circuit_breaker_enabled",
    optional knn_memory_circuit_breaker_limit "knn_memory_circuit_breaker_limit",
    optional keep_index_refresh_interval "keep_index_refresh_interval",
});

impl OpensearchAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(OpensearchAdvancedConfig {
    value http_max_content_length_bytes: i64,
    value http_max_header_size_bytes: i64,
    value http_max_initial_line_length_bytes: i64,
    value indices_query_bool_max_clause_count: i64,
    value indices_fielddata_cache_size_percentage: i64,
    value indices_memory_index_buffer_size_percentage: i64,
    value indices_memory_min_index_buffer_size_mb: i64,
    value indices_memory_max_index_buffer_size_mb: i64,
    value indices_queries_cache_size_percentage: i64,
    value indices_recovery_max_mb_per_sec: i64,
    value indices_recovery_max_concurrent_file_chunks: i64,
    value thread_pool_search_size: i64,
    value thread_pool_search_throttled_size: i64,
    value thread_pool_get_size: i64,
    value thread_pool_analyze_size: i64,
    value thread_pool_write_size: i64,
    value thread_pool_force_merge_size: i64,
    value thread_pool_search_queue_size: i64,
    value thread_pool_search_throttled_queue_size: i64,
    value thread_pool_get_queue_size: i64,
    value thread_pool_analyze_queue_size: i64,
    value thread_pool_write_queue_size: i64,
    value ism_enabled: bool,
    value ism_history_enabled: bool,
    value ism_history_max_age_hours: i64,
    value ism_history_max_docs: i64,
    value ism_history_rollover_check_period_hours: i64,
    value ism_history_rollover_retention_period_days: i64,
    value search_max_buckets: i64,
    value action_auto_create_index_enabled: bool,
    value enable_security_audit: bool,
    value action_destructive_requires_name: bool,
    value cluster_max_shards_per_node: i64,
    value override_main_response_version: bool,
    into script_max_compilations_rate: String,
    value cluster_routing_allocation_node_concurrent_recoveries: i64,
    list reindex_remote_whitelist: String,
    value plugins_alerting_filter_by_backend_roles_enabled: bool,
    value knn_memory_circuit_breaker_enabled: bool,
    value knn_memory_circuit_breaker_limit: i64,
    value keep_index_refresh_interval: bool,
});

#[cfg(feature = "schemars")]
schema!(OpensearchAdvancedConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(OpensearchAdvancedConfig by crate::validate::RULES);

/// Sent by `databases_create_cluster`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchConnection {
    /// Set by the service.
    pub uri: Option<String>,
    /// Set by the service.
    pub host: Option<String>,
    /// Set by the service.
    pub port: Option<i64>,
    /// Set by the service.
    pub user: Option<String>,
    /// Set by the service.
    pub password: Option<String>,
    /// Set by the service.
    pub ssl: Option<bool>,
    /// Set by the service.
    pub protocol: Option<String>,
    /// Set by the service.
    pub application_ports: Option<BTreeMap<String, i64>>,
    undeclared: Undeclared,
}

record!(OpensearchConnection {
    optional uri "uri",
    optional host "host",
    optional port "port",
    optional user "user",
    optional password "password",
    optional ssl "ssl",
    optional protocol "protocol",
    optional application_ports "application_ports",
});

hide!(OpensearchConnection {
    maybe_secret uri,
    plain host,
    plain port,
    plain user,
    maybe_secret password,
    plain ssl,
    plain protocol,
    plain application_ports,
    plain undeclared,
});

impl OpensearchConnection {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchConnection in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(OpensearchConnection by crate::validate::RULES);

/// Answered by `databases_list_opeasearch_indexes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpensearchIndex {
    pub index_name: String,
    pub number_of_shards: Option<i64>,
    pub number_of_replicas: Option<i64>,
    pub size: Option<i64>,
    pub created_time: Option<Timestamp>,
    pub create_time: Option<Timestamp>,
    pub docs: Option<i64>,
    pub replication: Option<OpensearchIndexReplication>,
    pub status: Option<OpensearchIndexStatus>,
    pub health: Option<OpensearchIndexHealth>,
    undeclared: Undeclared,
}

record!(OpensearchIndex {
    expected index_name "index_name",
    sometimes number_of_shards "number_of_shards",
    sometimes number_of_replicas "number_of_replicas",
    sometimes size "size",
    sometimes created_time "created_time",
    sometimes create_time "create_time",
    sometimes docs "docs",
    sometimes replication "replication",
    sometimes status "status",
    sometimes health "health",
});

impl Default for OpensearchIndex {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchIndex in crate::SCHEMAS {
    OpensearchIndexHealth,
    OpensearchIndexReplication,
    OpensearchIndexStatus,
});

open_enum! {
    /// Answered by `databases_list_opeasearch_indexes`.
    OpensearchIndexHealth {
        Unknown = "unknown",
        Green = "green",
        Yellow = "yellow",
        Red = "red",
        RedAny = "red*",
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchIndexHealth in crate::SCHEMAS {});

/// Answered by `databases_list_opeasearch_indexes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchIndexReplication {
    pub leader_index: Option<String>,
    pub leader_project: Option<String>,
    pub leader_service: Option<String>,
    undeclared: Undeclared,
}

record!(OpensearchIndexReplication {
    sometimes leader_index "leader_index",
    sometimes leader_project "leader_project",
    sometimes leader_service "leader_service",
});

#[cfg(feature = "schemars")]
schema!(OpensearchIndexReplication in crate::SCHEMAS {});

open_enum! {
    /// Answered by `databases_list_opeasearch_indexes`.
    OpensearchIndexStatus {
        Unknown = "unknown",
        Open = "open",
        Close = "close",
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchIndexStatus in crate::SCHEMAS {});

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpensearchLogsink {
    pub url: String,
    pub index_prefix: String,
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    pub ca: Option<String>,
    undeclared: Undeclared,
}

record!(OpensearchLogsink {
    required url "url",
    required index_prefix "index_prefix",
    optional index_days_max "index_days_max",
    optional timeout "timeout",
    optional ca "ca",
});

hide!(OpensearchLogsink {
    secret url,
    plain index_prefix,
    plain index_days_max,
    plain timeout,
    plain ca,
    plain undeclared,
});

impl OpensearchLogsink {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(url: impl Into<String>, index_prefix: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            index_prefix: index_prefix.into(),
            index_days_max: None,
            timeout: None,
            ca: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(OpensearchLogsink {
    value index_days_max: i64,
    value timeout: f64,
    into ca: String,
});

#[cfg(feature = "schemars")]
schema!(OpensearchLogsink in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(OpensearchLogsink by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PersistenceMode {
        Off = "off",
        Rdb = "rdb",
    }
}

#[cfg(feature = "schemars")]
schema!(PersistenceMode in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PgbouncerAdvancedConfig {
    pub server_reset_query_always: Option<bool>,
    /// At most `32` items.
    pub ignore_startup_parameters: Option<Vec<PgbouncerAdvancedConfigIgnoreStartupParametersItem>>,
    /// From `0` to `10000`.
    pub min_pool_size: Option<i64>,
    /// From `60` to `86400`.
    pub server_lifetime: Option<i64>,
    /// From `0` to `86400`.
    pub server_idle_timeout: Option<i64>,
    /// From `0` to `10000`.
    pub autodb_pool_size: Option<i64>,
    pub autodb_pool_mode: Option<PgbouncerAdvancedConfigAutodbPoolMode>,
    /// From `0` to `2147483647`.
    pub autodb_max_db_connections: Option<i64>,
    /// From `0` to `86400`.
    pub autodb_idle_timeout: Option<i64>,
    undeclared: Undeclared,
}

record!(PgbouncerAdvancedConfig {
    optional server_reset_query_always "server_reset_query_always",
    optional ignore_startup_parameters "ignore_startup_parameters",
    optional min_pool_size "min_pool_size",
    optional server_lifetime "server_lifetime",
    optional server_idle_timeout "server_idle_timeout",
    optional autodb_pool_size "autodb_pool_size",
    optional autodb_pool_mode "autodb_pool_mode",
    optional autodb_max_db_connections "autodb_max_db_connections",
    optional autodb_idle_timeout "autodb_idle_timeout",
});

impl PgbouncerAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PgbouncerAdvancedConfig {
    value server_reset_query_always: bool,
    list ignore_startup_parameters: PgbouncerAdvancedConfigIgnoreStartupParametersItem,
    value min_pool_size: i64,
    value server_lifetime: i64,
    value server_idle_timeout: i64,
    value autodb_pool_size: i64,
    into autodb_pool_mode: PgbouncerAdvancedConfigAutodbPoolMode,
    value autodb_max_db_connections: i64,
    value autodb_idle_timeout: i64,
});

#[cfg(feature = "schemars")]
schema!(PgbouncerAdvancedConfig in crate::SCHEMAS {
    PgbouncerAdvancedConfigAutodbPoolMode,
    PgbouncerAdvancedConfigIgnoreStartupParametersItem,
});

#[cfg(feature = "validate")]
from_json!(PgbouncerAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PgbouncerAdvancedConfigAutodbPoolMode {
        Session = "session",
        Transaction = "transaction",
        Statement = "statement",
    }
}

#[cfg(feature = "schemars")]
schema!(PgbouncerAdvancedConfigAutodbPoolMode in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PgbouncerAdvancedConfigIgnoreStartupParametersItem {
        ExtraFloatDigits = "extra_float_digits",
        SearchPath = "search_path",
    }
}

#[cfg(feature = "schemars")]
schema!(PgbouncerAdvancedConfigIgnoreStartupParametersItem in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PostgresAdvancedConfig {
    /// From `200000000` to `1500000000`.
    pub autovacuum_freeze_max_age: Option<i64>,
    /// From `1` to `20`.
    pub autovacuum_max_workers: Option<i64>,
    /// From `0` to `86400`.
    pub autovacuum_naptime: Option<i64>,
    /// From `0` to `2147483647`.
    pub autovacuum_vacuum_threshold: Option<i64>,
    /// From `0` to `2147483647`.
    pub autovacuum_analyze_threshold: Option<i64>,
    /// From `0` to `1`.
    pub autovacuum_vacuum_scale_factor: Option<f64>,
    /// From `0` to `1`.
    pub autovacuum_analyze_scale_factor: Option<f64>,
    /// From `-1` to `100`.
    pub autovacuum_vacuum_cost_delay: Option<i64>,
    /// From `-1` to `10000`.
    pub autovacuum_vacuum_cost_limit: Option<i64>,
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    /// From `10` to `10000`.
    pub bgwriter_delay: Option<i64>,
    /// From `0` to `2048`.
    pub bgwriter_flush_after: Option<i64>,
    /// From `0` to `1073741823`.
    pub bgwriter_lru_maxpages: Option<i64>,
    /// From `0` to `10`.
    pub bgwriter_lru_multiplier: Option<f64>,
    /// From `500` to `1800000`.
    pub deadlock_timeout: Option<i64>,
    pub default_toast_compression: Option<PostgresAdvancedConfigDefaultToastCompression>,
    /// From `0` to `604800000`.
    pub idle_in_transaction_session_timeout: Option<i64>,
    pub jit: Option<bool>,
    /// From `-1` to `2147483647`.
    pub log_autovacuum_min_duration: Option<i64>,
    pub log_error_verbosity: Option<PostgresAdvancedConfigLogErrorVerbosity>,
    pub log_line_prefix: Option<PostgresAdvancedConfigLogLinePrefix>,
    /// From `-1` to `86400000`.
    pub log_min_duration_statement: Option<i64>,
    /// From `1000` to `4096`.
    pub max_files_per_process: Option<i64>,
    /// From `0` to `10000`.
    pub max_prepared_transactions: Option<i64>,
    /// From `64` to `640`.
    pub max_pred_locks_per_transaction: Option<i64>,
    /// From `64` to `6400`.
    pub max_locks_per_transaction: Option<i64>,
    /// From `2097152` to `6291456`.
    pub max_stack_depth: Option<i64>,
    /// From `1` to `43200000`.
    pub max_standby_archive_delay: Option<i64>,
    /// From `1` to `43200000`.
    pub max_standby_streaming_delay: Option<i64>,
    /// From `8` to `64`.
    pub max_replication_slots: Option<i64>,
    /// From `4` to `64`.
    pub max_logical_replication_workers: Option<i64>,
    /// From `0` to `96`.
    pub max_parallel_workers: Option<i64>,
    /// From `0` to `96`.
    pub max_parallel_workers_per_gather: Option<i64>,
    /// From `8` to `96`.
    pub max_worker_processes: Option<i64>,
    /// At most `64` characters. Pattern: `^[_A-Za-z0-9][-._A-Za-z0-9]{0,63}$`.
    pub pg_partman_bgw_role: Option<String>,
    /// From `3600` to `604800`.
    pub pg_partman_bgw_interval: Option<i64>,
    pub pg_stat_statements_track: Option<PostgresAdvancedConfigPgStatStatementsTrack>,
    /// From `-1` to `2147483647`.
    pub temp_file_limit: Option<i64>,
    /// At most `64` characters.
    pub timezone: Option<String>,
    /// From `1024` to `10240`.
    pub track_activity_query_size: Option<i64>,
    pub track_commit_timestamp: Option<PostgresSwitch>,
    pub track_functions: Option<PostgresAdvancedConfigTrackFunctions>,
    pub track_io_timing: Option<PostgresSwitch>,
    /// From `20` to `64`.
    pub max_wal_senders: Option<i64>,
    /// From `0` to `10800000`.
    pub wal_sender_timeout: Option<i64>,
    /// From `10` to `200`.
    pub wal_writer_delay: Option<i64>,
    /// From `20` to `60`.
    pub shared_buffers_percentage: Option<f64>,
    pub pgbouncer: Option<PgbouncerAdvancedConfig>,
    /// From `1` to `1024`.
    pub work_mem: Option<i64>,
    pub timescaledb: Option<TimescaledbAdvancedConfig>,
    pub synchronous_replication: Option<PostgresAdvancedConfigSynchronousReplication>,
    pub stat_monitor_enable: Option<bool>,
    /// From `10` to `9223372036854775807`.
    pub max_failover_replication_time_lag: Option<i64>,
    /// At least `25`.
    pub max_connections: Option<i64>,
    /// From `-1` to `2147483647`.
    pub max_slot_wal_keep_size: Option<i64>,
    undeclared: Undeclared,
}

record!(PostgresAdvancedConfig {
    optional autovacuum_freeze_max_age "autovacuum_freeze_max_age",
    optional autovacuum_max_workers "autovacuum_max_workers",
    optional autovacuum_naptime "autovacuum_naptime",
    optional autovacuum_vacuum_threshold "autovacuum_vacuum_threshold",
    optional autovacuum_analyze_threshold "autovacuum_analyze_threshold",
    optional autovacuum_vacuum_scale_factor "autovacuum_vacuum_scale_factor",
    optional autovacuum_analyze_scale_factor "autovacuum_analyze_scale_factor",
    optional autovacuum_vacuum_cost_delay "autovacuum_vacuum_cost_delay",
    optional autovacuum_vacuum_cost_limit "autovacuum_vacuum_cost_limit",
    optional backup_hour "backup_hour",
    optional backup_minute "backup_minute",
    optional bgwriter_delay "bgwriter_delay",
    optional bgwriter_flush_after "bgwriter_flush_after",
    optional bgwriter_lru_maxpages "bgwriter_lru_maxpages",
    optional bgwriter_lru_multiplier "bgwriter_lru_multiplier",
    optional deadlock_timeout "deadlock_timeout",
    optional default_toast_compression "default_toast_compression",
    optional idle_in_transaction_session_timeout "idle_in_transaction_session_timeout",
    optional jit "jit",
    optional log_autovacuum_min_duration "log_autovacuum_min_duration",
    optional log_error_verbosity "log_error_verbosity",
    optional log_line_prefix "log_line_prefix",
    optional log_min_duration_statement "log_min_duration_statement",
    optional max_files_per_process "max_files_per_process",
    optional max_prepared_transactions "max_prepared_transactions",
    optional max_pred_locks_per_transaction "max_pred_locks_per_transaction",
    optional max_locks_per_transaction "max_locks_per_transaction",
    optional max_stack_depth "max_stack_depth",
    optional max_standby_archive_delay "max_standby_archive_delay",
    optional max_standby_streaming_delay "max_standby_streaming_delay",
    optional max_replication_slots "max_replication_slots",
    optional max_logical_replication_workers "max_logical_replication_workers",
    optional max_parallel_workers "max_parallel_workers",
    optional max_parallel_workers_per_gather "max_parallel_workers_per_gather",
    optional max_worker_processes "max_worker_processes",
    optional pg_partman_bgw_role "pg_partman_bgw.role",
    optional pg_partman_bgw_interval "pg_partman_bgw.interval",
    optional pg_stat_statements_track "pg_stat_statements.track",
    optional temp_file_limit "temp_file_limit",
    optional timezone "timezone",
    optional track_activity_query_size "track_activity_query_size",
    optional track_commit_timestamp "track_commit_timestamp",
    optional track_functions "track_functions",
    optional track_io_timing "track_io_timing",
    optional max_wal_senders "max_wal_senders",
    optional wal_sender_timeout "wal_sender_timeout",
    optional wal_writer_delay "wal_writer_delay",
    optional shared_buffers_percentage "shared_buffers_percentage",
    optional pgbouncer "pgbouncer",
    optional work_mem "work_mem",
    optional timescaledb "timescaledb",
    optional synchronous_replication "synchronous_replication",
    optional stat_monitor_enable "stat_monitor_enable",
    optional max_failover_replication_time_lag "max_failover_replication_time_lag",
    optional max_connections "max_connections",
    optional max_slot_wal_keep_size "max_slot_wal_keep_size",
});

impl PostgresAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(PostgresAdvancedConfig {
    value autovacuum_freeze_max_age: i64,
    value autovacuum_max_workers: i64,
    value autovacuum_naptime: i64,
    value autovacuum_vacuum_threshold: i64,
    value autovacuum_analyze_threshold: i64,
    value autovacuum_vacuum_scale_factor: f64,
    value autovacuum_analyze_scale_factor: f64,
    value autovacuum_vacuum_cost_delay: i64,
    value autovacuum_vacuum_cost_limit: i64,
    value backup_hour: i64,
    value backup_minute: i64,
    value bgwriter_delay: i64,
    value bgwriter_flush_after: i64,
    value bgwriter_lru_maxpages: i64,
    value bgwriter_lru_multiplier: f64,
    value deadlock_timeout: i64,
    into default_toast_compression: PostgresAdvancedConfigDefaultToastCompression,
    value idle_in_transaction_session_timeout: i64,
    value jit: bool,
    value log_autovacuum_min_duration: i64,
    into log_error_verbosity: PostgresAdvancedConfigLogErrorVerbosity,
    into log_line_prefix: PostgresAdvancedConfigLogLinePrefix,
    value log_min_duration_statement: i64,
    value max_files_per_process: i64,
    value max_prepared_transactions: i64,
    value max_pred_locks_per_transaction: i64,
    value max_locks_per_transaction: i64,
    value max_stack_depth: i64,
    value max_standby_archive_delay: i64,
    value max_standby_streaming_delay: i64,
    value max_replication_slots: i64,
    value max_logical_replication_workers: i64,
    value max_parallel_workers: i64,
    value max_parallel_workers_per_gather: i64,
    value max_worker_processes: i64,
    into pg_partman_bgw_role: String,
    value pg_partman_bgw_interval: i64,
    into pg_stat_statements_track: PostgresAdvancedConfigPgStatStatementsTrack,
    value temp_file_limit: i64,
    into timezone: String,
    value track_activity_query_size: i64,
    into track_commit_timestamp: PostgresSwitch,
    into track_functions: PostgresAdvancedConfigTrackFunctions,
    into track_io_timing: PostgresSwitch,
    value max_wal_senders: i64,
    value wal_sender_timeout: i64,
    value wal_writer_delay: i64,
    value shared_buffers_percentage: f64,
    into pgbouncer: PgbouncerAdvancedConfig,
    value work_mem: i64,
    into timescaledb: TimescaledbAdvancedConfig,
    into synchronous_replication: PostgresAdvancedConfigSynchronousReplication,
    value stat_monitor_enable: bool,
    value max_failover_replication_time_lag: i64,
    value max_connections: i64,
    value max_slot_wal_keep_size: i64,
});

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfig in crate::SCHEMAS {
    PgbouncerAdvancedConfig,
    PostgresAdvancedConfigDefaultToastCompression,
    PostgresAdvancedConfigLogErrorVerbosity,
    PostgresAdvancedConfigLogLinePrefix,
    PostgresAdvancedConfigPgStatStatementsTrack,
    PostgresAdvancedConfigSynchronousReplication,
    PostgresAdvancedConfigTrackFunctions,
    PostgresSwitch,
    TimescaledbAdvancedConfig,
});

#[cfg(feature = "validate")]
from_json!(PostgresAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigDefaultToastCompression {
        Lz4 = "lz4",
        Pglz = "pglz",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigDefaultToastCompression in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigLogErrorVerbosity {
        Terse = "TERSE",
        Default = "DEFAULT",
        Verbose = "VERBOSE",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigLogErrorVerbosity in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigLogLinePrefix {
        PidPUserUDbDAppAClientH = "pid=%p,user=%u,db=%d,app=%a,client=%h",
        MPQUserUDbDAppA = "%m [%p] %q[user=%u,db=%d,app=%a]",
        TPL1UserUDbDAppAClientH = "%t [%p]: [%l-1] user=%u,db=%d,app=%a,client=%h",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigLogLinePrefix in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigPgStatStatementsTrack {
        All = "all",
        Top = "top",
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigPgStatStatementsTrack in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigSynchronousReplication {
        Off = "off",
        Quorum = "quorum",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigSynchronousReplication in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigTrackFunctions {
        All = "all",
        Pl = "pl",
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigTrackFunctions in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresSwitch {
        Off = "off",
        On = "on",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresSwitch in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RedisAdvancedConfig {
    pub redis_maxmemory_policy: Option<RedisAdvancedConfigRedisMaxmemoryPolicy>,
    /// From `32` to `512`.
    pub redis_pubsub_client_output_buffer_limit: Option<i64>,
    /// From `1` to `128`.
    pub redis_number_of_databases: Option<i64>,
    /// From `1` to `32`.
    pub redis_io_threads: Option<i64>,
    /// Default: `10`. From `0` to `100`.
    pub redis_lfu_log_factor: Option<i64>,
    /// Default: `1`. From `1` to `120`.
    pub redis_lfu_decay_time: Option<i64>,
    /// Default: `true`.
    pub redis_ssl: Option<bool>,
    /// Default: `300`. From `0` to `31536000`.
    pub redis_timeout: Option<i64>,
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub redis_notify_keyspace_events: Option<String>,
    pub redis_persistence: Option<PersistenceMode>,
    pub redis_acl_channels_default: Option<AclChannelsDefault>,
    undeclared: Undeclared,
}

record!(RedisAdvancedConfig {
    optional redis_maxmemory_policy "redis_maxmemory_policy",
    optional redis_pubsub_client_output_buffer_limit "redis_pubsub_client_output_buffer_limit",
    optional redis_number_of_databases "redis_number_of_databases",
    optional redis_io_threads "redis_io_threads",
    optional redis_lfu_log_factor "redis_lfu_log_factor",
    optional redis_lfu_decay_time "redis_lfu_decay_time",
    optional redis_ssl "redis_ssl",
    optional redis_timeout "redis_timeout",
    optional redis_notify_keyspace_events "redis_notify_keyspace_events",
    optional redis_persistence "redis_persistence",
    optional redis_acl_channels_default "redis_acl_channels_default",
});

impl RedisAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(RedisAdvancedConfig {
    into redis_maxmemory_policy: RedisAdvancedConfigRedisMaxmemoryPolicy,
    value redis_pubsub_client_output_buffer_limit: i64,
    value redis_number_of_databases: i64,
    value redis_io_threads: i64,
    value redis_lfu_log_factor: i64,
    value redis_lfu_decay_time: i64,
    value redis_ssl: bool,
    value redis_timeout: i64,
    into redis_notify_keyspace_events: String,
    into redis_persistence: PersistenceMode,
    into redis_acl_channels_default: AclChannelsDefault,
});

#[cfg(feature = "schemars")]
schema!(RedisAdvancedConfig in crate::SCHEMAS {
    AclChannelsDefault,
    PersistenceMode,
    RedisAdvancedConfigRedisMaxmemoryPolicy,
});

#[cfg(feature = "validate")]
from_json!(RedisAdvancedConfig by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    RedisAdvancedConfigRedisMaxmemoryPolicy {
        Noeviction = "noeviction",
        AllkeysLru = "allkeys-lru",
        AllkeysRandom = "allkeys-random",
        VolatileLru = "volatile-lru",
        VolatileRandom = "volatile-random",
        VolatileTtl = "volatile-ttl",
    }
}

#[cfg(feature = "schemars")]
schema!(RedisAdvancedConfigRedisMaxmemoryPolicy in crate::SCHEMAS {});

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RsyslogLogsink {
    pub server: String,
    /// At most `65535`.
    pub port: i64,
    pub tls: bool,
    pub format: RsyslogLogsinkFormat,
    pub logline: Option<String>,
    pub sd: Option<String>,
    pub ca: Option<String>,
    pub key: Option<String>,
    pub cert: Option<String>,
    undeclared: Undeclared,
}

record!(RsyslogLogsink {
    required server "server",
    required port "port",
    required tls "tls",
    required format "format",
    optional logline "logline",
    optional sd "sd",
    optional ca "ca",
    optional key "key",
    optional cert "cert",
});

hide!(RsyslogLogsink {
    plain server,
    plain port,
    plain tls,
    plain format,
    plain logline,
    plain sd,
    plain ca,
    maybe_secret key,
    maybe_secret cert,
    plain undeclared,
});

impl RsyslogLogsink {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(server: impl Into<String>, port: i64, tls: bool, format: impl Into<RsyslogLogsinkFormat>) -> Self {
        Self {
            server: server.into(),
            port,
            tls,
            format: format.into(),
            logline: None,
            sd: None,
            ca: None,
            key: None,
            cert: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(RsyslogLogsink {
    into logline: String,
    into sd: String,
    into ca: String,
    into key: String,
    into cert: String,
});

#[cfg(feature = "schemars")]
schema!(RsyslogLogsink in crate::SCHEMAS { RsyslogLogsinkFormat });

#[cfg(feature = "validate")]
from_json!(RsyslogLogsink by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
    RsyslogLogsinkFormat {
        Rfc5424 = "rfc5424",
        Rfc3164 = "rfc3164",
        Custom = "custom",
    }
}

#[cfg(feature = "schemars")]
schema!(RsyslogLogsinkFormat in crate::SCHEMAS {});

/// Sent by `databases_create_cluster`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SchemaRegistryConnection {
    /// Set by the service.
    pub uri: Option<String>,
    /// Set by the service.
    pub host: Option<String>,
    /// Set by the service.
    pub port: Option<i64>,
    /// Set by the service.
    pub user: Option<String>,
    /// Set by the service.
    pub password: Option<String>,
    /// Set by the service.
    pub ssl: Option<bool>,
    undeclared: Undeclared,
}

record!(SchemaRegistryConnection {
    optional uri "uri",
    optional host "host",
    optional port "port",
    optional user "user",
    optional password "password",
    optional ssl "ssl",
});

hide!(SchemaRegistryConnection {
    maybe_secret uri,
    plain host,
    plain port,
    plain user,
    maybe_secret password,
    plain ssl,
    plain undeclared,
});

impl SchemaRegistryConnection {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

#[cfg(feature = "schemars")]
schema!(SchemaRegistryConnection in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SchemaRegistryConnection by crate::validate::RULES);

/// Sent by `databases_update_online_migration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceDatabase {
    pub source: SourceDatabaseSource,
    pub disable_ssl: Option<bool>,
    /// Default: `[]`.
    pub ignore_dbs: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(SourceDatabase {
    required source "source",
    optional disable_ssl "disable_ssl",
    optional ignore_dbs "ignore_dbs",
});

impl SourceDatabase {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(source: impl Into<SourceDatabaseSource>) -> Self {
        Self {
            source: source.into(),
            disable_ssl: None,
            ignore_dbs: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(SourceDatabase {
    value disable_ssl: bool,
    list ignore_dbs: String,
});

#[cfg(feature = "schemars")]
schema!(SourceDatabase in crate::SCHEMAS { SourceDatabaseSource });

#[cfg(feature = "validate")]
from_json!(SourceDatabase by crate::validate::RULES);

/// Sent by `databases_update_online_migration`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceDatabaseSource {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub dbname: Option<String>,
    pub username: Option<String>,
    pub password: Option<String>,
    undeclared: Undeclared,
}

record!(SourceDatabaseSource {
    optional host "host",
    optional port "port",
    optional dbname "dbname",
    optional username "username",
    optional password "password",
});

hide!(SourceDatabaseSource {
    plain host,
    plain port,
    plain dbname,
    plain username,
    maybe_secret password,
    plain undeclared,
});

impl SourceDatabaseSource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(SourceDatabaseSource {
    into host: String,
    value port: i64,
    into dbname: String,
    into username: String,
    into password: String,
});

#[cfg(feature = "schemars")]
schema!(SourceDatabaseSource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SourceDatabaseSource by crate::validate::RULES);

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TimescaledbAdvancedConfig {
    /// From `1` to `4096`.
    pub max_background_workers: Option<i64>,
    undeclared: Undeclared,
}

record!(TimescaledbAdvancedConfig {
    optional max_background_workers "max_background_workers",
});

impl TimescaledbAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(TimescaledbAdvancedConfig {
    value max_background_workers: i64,
});

#[cfg(feature = "schemars")]
schema!(TimescaledbAdvancedConfig in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(TimescaledbAdvancedConfig by crate::validate::RULES);

/// Answered by `databases_add_user`, `databases_get_user`, `databases_reset_auth` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserResponse {
    pub user: DatabaseUser,
    undeclared: Undeclared,
}

record!(UserResponse {
    required user "user",
});

#[cfg(feature = "schemars")]
schema!(UserResponse in crate::SCHEMAS { DatabaseUser });

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettings {
    pub pg_allow_replication: Option<bool>,
    pub opensearch_acl: Option<Vec<UserSettingsOpensearchAclItem>>,
    pub acl: Option<Vec<UserSettingsAclItem>>,
    pub mongo_user_settings: Option<UserSettingsMongoUserSettings>,
    undeclared: Undeclared,
}

record!(UserSettings {
    optional pg_allow_replication "pg_allow_replication",
    optional opensearch_acl "opensearch_acl",
    optional acl "acl",
    optional mongo_user_settings "mongo_user_settings",
});

impl UserSettings {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UserSettings {
    value pg_allow_replication: bool,
    list opensearch_acl: UserSettingsOpensearchAclItem,
    list acl: UserSettingsAclItem,
    into mongo_user_settings: UserSettingsMongoUserSettings,
});

#[cfg(feature = "schemars")]
schema!(UserSettings in crate::SCHEMAS {
    UserSettingsAclItem,
    UserSettingsMongoUserSettings,
    UserSettingsOpensearchAclItem,
});

#[cfg(feature = "validate")]
from_json!(UserSettings by crate::validate::RULES);

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSettingsAclItem {
    pub id: Option<String>,
    pub topic: String,
    pub permission: UserSettingsAclItemPermission,
    undeclared: Undeclared,
}

record!(UserSettingsAclItem {
    optional id "id",
    required topic "topic",
    required permission "permission",
});

impl UserSettingsAclItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(topic: impl Into<String>, permission: impl Into<UserSettingsAclItemPermission>) -> Self {
        Self {
            id: None,
            topic: topic.into(),
            permission: permission.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(UserSettingsAclItem {
    into id: String,
});

#[cfg(feature = "schemars")]
schema!(UserSettingsAclItem in crate::SCHEMAS { UserSettingsAclItemPermission });

#[cfg(feature = "validate")]
from_json!(UserSettingsAclItem by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
    UserSettingsAclItemPermission {
        Admin = "admin",
        Consume = "consume",
        Produce = "produce",
        Produceconsume = "produceconsume",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsAclItemPermission in crate::SCHEMAS {});

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettingsMongoUserSettings {
    pub databases: Option<Vec<String>>,
    pub role: Option<UserSettingsMongoUserSettingsRole>,
    undeclared: Undeclared,
}

record!(UserSettingsMongoUserSettings {
    optional databases "databases",
    optional role "role",
});

impl UserSettingsMongoUserSettings {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UserSettingsMongoUserSettings {
    list databases: String,
    into role: UserSettingsMongoUserSettingsRole,
});

#[cfg(feature = "schemars")]
schema!(UserSettingsMongoUserSettings in crate::SCHEMAS { UserSettingsMongoUserSettingsRole });

#[cfg(feature = "validate")]
from_json!(UserSettingsMongoUserSettings by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
    UserSettingsMongoUserSettingsRole {
        ReadOnly = "readOnly",
        ReadWrite = "readWrite",
        DbAdmin = "dbAdmin",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsMongoUserSettingsRole in crate::SCHEMAS {});

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettingsOpensearchAclItem {
    pub index: Option<String>,
    pub permission: Option<UserSettingsOpensearchAclItemPermission>,
    undeclared: Undeclared,
}

record!(UserSettingsOpensearchAclItem {
    optional index "index",
    optional permission "permission",
});

impl UserSettingsOpensearchAclItem {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(UserSettingsOpensearchAclItem {
    into index: String,
    into permission: UserSettingsOpensearchAclItemPermission,
});

#[cfg(feature = "schemars")]
schema!(UserSettingsOpensearchAclItem in crate::SCHEMAS { UserSettingsOpensearchAclItemPermission });

#[cfg(feature = "validate")]
from_json!(UserSettingsOpensearchAclItem by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
    UserSettingsOpensearchAclItemPermission {
        Deny = "deny",
        Admin = "admin",
        Read = "read",
        Readwrite = "readwrite",
        Write = "write",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsOpensearchAclItemPermission in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValkeyAdvancedConfig {
    pub valkey_maxmemory_policy: Option<EvictionPolicyModel>,
    /// From `32` to `512`.
    pub valkey_pubsub_client_output_buffer_limit: Option<i64>,
    /// From `1` to `128`.
    pub valkey_number_of_databases: Option<i64>,
    /// From `1` to `32`.
    pub valkey_io_threads: Option<i64>,
    /// Default: `10`. From `0` to `100`.
    pub valkey_lfu_log_factor: Option<i64>,
    /// Default: `1`. From `1` to `120`.
    pub valkey_lfu_decay_time: Option<i64>,
    /// Default: `true`.
    pub valkey_ssl: Option<bool>,
    /// Default: `300`. From `0` to `31536000`.
    pub valkey_timeout: Option<i64>,
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub valkey_notify_keyspace_events: Option<String>,
    pub valkey_persistence: Option<PersistenceMode>,
    pub valkey_acl_channels_default: Option<AclChannelsDefault>,
    /// Default: `true`.
    pub frequent_snapshots: Option<bool>,
    /// Default: `1`. From `1` to `10`.
    pub valkey_active_expire_effort: Option<i64>,
    undeclared: Undeclared,
}

record!(ValkeyAdvancedConfig {
    optional valkey_maxmemory_policy "valkey_maxmemory_policy",
    optional valkey_pubsub_client_output_buffer_limit "valkey_pubsub_client_output_buffer_limit",
    optional valkey_number_of_databases "valkey_number_of_databases",
    optional valkey_io_threads "valkey_io_threads",
    optional valkey_lfu_log_factor "valkey_lfu_log_factor",
    optional valkey_lfu_decay_time "valkey_lfu_decay_time",
    optional valkey_ssl "valkey_ssl",
    optional valkey_timeout "valkey_timeout",
    optional valkey_notify_keyspace_events "valkey_notify_keyspace_events",
    optional valkey_persistence "valkey_persistence",
    optional valkey_acl_channels_default "valkey_acl_channels_default",
    optional frequent_snapshots "frequent_snapshots",
    optional valkey_active_expire_effort "valkey_active_expire_effort",
});

impl ValkeyAdvancedConfig {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(ValkeyAdvancedConfig {
    into valkey_maxmemory_policy: EvictionPolicyModel,
    value valkey_pubsub_client_output_buffer_limit: i64,
    value valkey_number_of_databases: i64,
    value valkey_io_threads: i64,
    value valkey_lfu_log_factor: i64,
    value valkey_lfu_decay_time: i64,
    value valkey_ssl: bool,
    value valkey_timeout: i64,
    into valkey_notify_keyspace_events: String,
    into valkey_persistence: PersistenceMode,
    into valkey_acl_channels_default: AclChannelsDefault,
    value frequent_snapshots: bool,
    value valkey_active_expire_effort: i64,
});

#[cfg(feature = "schemars")]
schema!(ValkeyAdvancedConfig in crate::SCHEMAS { AclChannelsDefault, EvictionPolicyModel, PersistenceMode });

#[cfg(feature = "validate")]
from_json!(ValkeyAdvancedConfig by crate::validate::RULES);
