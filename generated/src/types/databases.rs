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
    /// The name of the advanced engine parameter.
    pub name: Option<String>,
    /// The value of the advanced engine parameter.
    pub value: Option<String>,
    /// The default value of the advanced engine parameter.
    pub default_value: Option<String>,
    /// What the advanced engine parameter is for, in the words of whoever made it.
    pub description: Option<String>,
    /// The requires restart of the advanced engine parameter.
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
    /// The mysql parameters of the advanced mysql config.
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
    /// The mysql parameters of the advanced mysql config.
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
    /// The pg parameters of the advanced postgres config.
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
    /// The pg parameters of the advanced postgres config.
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
    /// When the backup was created.
    pub created_at: Timestamp,
    /// The size gigabytes of the backup.
    pub size_gigabytes: f64,
    /// The incremental of the backup.
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
    /// The name of the connection pool.
    pub name: String,
    /// The mode of the connection pool.
    pub mode: String,
    /// The size of the connection pool.
    pub size: i64,
    /// The db of the connection pool.
    pub db: String,
    /// The user that the pool connects as. Without one, clients connect as whoever they are.
    pub user: Option<String>,
    /// The connection of the connection pool.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// The private connection of the connection pool.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The standby connection of the connection pool.
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// The standby private connection of the connection pool.
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
    /// The pool of the connection pool.
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
    /// The mode of the connection pool.
    pub mode: String,
    /// The size of the connection pool.
    pub size: i64,
    /// The db of the connection pool.
    pub db: String,
    /// The user of the connection pool.
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
    /// The pools of the connection pools.
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
    /// The name of the database.
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
    /// The database name of the database backup.
    pub database_name: String,
    /// The backup created at of the database backup.
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
    /// The certificate of the database ca.
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
    /// The id of the database cluster.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the database cluster.
    pub name: String,
    /// The engine of the database cluster.
    pub engine: slugs::DatabaseEngine,
    /// The version of the database cluster.
    pub version: Option<String>,
    /// The semantic version of the database cluster.
    /// Set by the service.
    pub semantic_version: Option<String>,
    /// The num nodes of the database cluster.
    pub num_nodes: i64,
    /// The size of the database cluster.
    pub size: String,
    /// The region that the database cluster is in.
    pub region: String,
    /// How far the database cluster is.
    /// Set by the service.
    pub status: DatabaseStatus,
    /// When the database cluster was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The private network uuid of the database cluster.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    /// The tags of the database cluster.
    pub tags: Option<Vec<String>>,
    /// The db names of the database cluster.
    /// Set by the service.
    pub db_names: Option<Vec<String>>,
    /// The ui connection of the database cluster.
    /// Set by the service.
    pub ui_connection: Option<OpensearchConnection>,
    /// The schema registry connection of the database cluster.
    /// Set by the service.
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    /// The connection of the database cluster.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// The private connection of the database cluster.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The standby connection of the database cluster.
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// The standby private connection of the database cluster.
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    /// The users of the database cluster.
    /// Set by the service.
    pub users: Option<Vec<DatabaseUser>>,
    /// The maintenance window of the database cluster.
    /// Set by the service.
    pub maintenance_window: Option<DatabaseMaintenanceWindow>,
    /// The id of the project that the database cluster belongs to.
    /// Format: uuid.
    pub project_id: Option<String>,
    /// The rules of the database cluster.
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    /// The version end of life of the database cluster.
    /// Set by the service.
    pub version_end_of_life: Option<Timestamp>,
    /// The version end of availability of the database cluster.
    /// Set by the service.
    pub version_end_of_availability: Option<Timestamp>,
    /// The storage size mib of the database cluster.
    pub storage_size_mib: Option<i64>,
    /// The metrics endpoints of the database cluster.
    /// Set by the service.
    pub metrics_endpoints: Option<Vec<DatabaseServiceEndpoint>>,
    /// The do settings of the database cluster.
    pub do_settings: Option<DoSettings>,
    /// The storage autoscale of the database cluster.
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
    /// The size of the database cluster resize.
    pub size: String,
    /// The num nodes of the database cluster resize.
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
    /// The database of the database cluster.
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
    /// The uri of the database connection.
    /// Set by the service.
    pub uri: Option<String>,
    /// The database of the database connection.
    /// Set by the service.
    pub database: Option<String>,
    /// The host of the database connection.
    /// Set by the service.
    pub host: Option<String>,
    /// The port of the database connection.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user of the database connection.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of the database connection.
    /// Set by the service.
    pub password: Option<String>,
    /// The ssl of the database connection.
    /// Set by the service.
    pub ssl: Option<bool>,
    /// The protocol of the database connection.
    /// Set by the service.
    pub protocol: Option<String>,
    /// The application ports of the database connection.
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
    /// The kafka of the database engine options.
    pub kafka: Option<DatabaseEngineOptionsKafka>,
    /// The mongodb of the database engine options.
    pub mongodb: Option<DatabaseEngineOptionsMongodb>,
    /// The pg of the database engine options.
    pub pg: Option<DatabaseEngineOptionsPg>,
    /// The mysql of the database engine options.
    pub mysql: Option<DatabaseEngineOptionsMysql>,
    /// The redis of the database engine options.
    pub redis: Option<DatabaseEngineOptionsRedis>,
    /// The valkey of the database engine options.
    pub valkey: Option<DatabaseEngineOptionsValkey>,
    /// The opensearch of the database engine options.
    pub opensearch: Option<DatabaseEngineOptionsOpensearch>,
    /// The advanced pg of the database engine options.
    pub advanced_pg: Option<DatabaseEngineOptionsAdvancedPg>,
    /// The advanced mysql of the database engine options.
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
    /// The regions of the database engine options advanced mysql.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options advanced mysql.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options advanced mysql.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options advanced mysql.
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
    /// The regions of the database engine options advanced pg.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options advanced pg.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options advanced pg.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options advanced pg.
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
    /// The regions of the database engine options kafka.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options kafka.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options kafka.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options kafka.
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
    /// The regions of the database engine options mongodb.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options mongodb.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options mongodb.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options mongodb.
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
    /// The regions of the database engine options mysql.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options mysql.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options mysql.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options mysql.
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
    /// The regions of the database engine options opensearch.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options opensearch.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options opensearch.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options opensearch.
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
    /// The regions of the database engine options pg.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options pg.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options pg.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options pg.
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
    /// The regions of the database engine options redis.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options redis.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options redis.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options redis.
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
    /// The regions of the database engine options valkey.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of the database engine options valkey.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The default version of the database engine options valkey.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The layouts of the database engine options valkey.
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
    /// The id of the database event.
    pub id: String,
    /// The cluster name of the database event.
    pub cluster_name: Option<String>,
    /// The event type of the database event.
    pub event_type: Option<DatabaseEventType>,
    /// The create time of the database event.
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
    /// The UUID of the database firewall rule.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub uuid: Option<String>,
    /// The UUID of the cluster.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`. Set by the service.
    pub cluster_uuid: Option<String>,
    /// Which kind of database firewall rule it is.
    pub type_: DatabaseFirewallRuleType,
    /// The value of the database firewall rule.
    pub value: String,
    /// When the database firewall rule was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// What the database firewall rule is for, in the words of whoever made it.
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
    /// The num nodes of the database layout option.
    pub num_nodes: Option<i64>,
    /// The sizes of the database layout option.
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
    /// The day of the database maintenance window.
    pub day: String,
    /// The hour of the database maintenance window.
    pub hour: String,
    /// The pending of the database maintenance window.
    /// Set by the service.
    pub pending: Option<bool>,
    /// What the database maintenance window is for, in the words of whoever made it.
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
    /// The credentials of the database metrics credentials.
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
    /// The options of the database options.
    pub options: Option<DatabaseEngineOptions>,
    /// The version availability of the database options.
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
    /// The kafka of the database options version availability.
    pub kafka: Option<Vec<DatabaseVersionAvailability>>,
    /// The pg of the database options version availability.
    pub pg: Option<Vec<DatabaseVersionAvailability>>,
    /// The mysql of the database options version availability.
    pub mysql: Option<Vec<DatabaseVersionAvailability>>,
    /// The redis of the database options version availability.
    pub redis: Option<Vec<DatabaseVersionAvailability>>,
    /// The valkey of the database options version availability.
    pub valkey: Option<Vec<DatabaseVersionAvailability>>,
    /// The mongodb of the database options version availability.
    pub mongodb: Option<Vec<DatabaseVersionAvailability>>,
    /// The opensearch of the database options version availability.
    pub opensearch: Option<Vec<DatabaseVersionAvailability>>,
    /// The advanced pg of the database options version availability.
    pub advanced_pg: Option<Vec<DatabaseVersionAvailability>>,
    /// The advanced mysql of the database options version availability.
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
    /// The id of the database replica.
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// The name of the database replica.
    pub name: String,
    /// The region that the database replica is in.
    pub region: Option<String>,
    /// The size of the database replica.
    pub size: Option<String>,
    /// How far the database replica is.
    /// Set by the service.
    pub status: DatabaseStatus,
    /// The tags of the database replica.
    pub tags: Option<Vec<String>>,
    /// When the database replica was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The private network uuid of the database replica.
    pub private_network_uuid: Option<String>,
    /// The connection of the database replica.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// The private connection of the database replica.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The storage size mib of the database replica.
    pub storage_size_mib: Option<i64>,
    /// The do settings of the database replica.
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
    /// The replica of the database replica.
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
    /// The db of the database.
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
    /// The compatibility level of the database schema registry config.
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
    /// The subject name of the database schema registry subject config.
    pub subject_name: String,
    /// The compatibility level of the database schema registry subject config.
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
    /// The host of the database service endpoint.
    /// Set by the service.
    pub host: Option<String>,
    /// The port of the database service endpoint.
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
    /// The sql mode of the database sql mode.
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
    /// The enabled of the database storage autoscale.
    pub enabled: bool,
    /// The threshold percent of the database storage autoscale.
    /// From `15` to `95`.
    pub threshold_percent: Option<i64>,
    /// The increment gib of the database storage autoscale.
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
    /// The name of the database user.
    pub name: String,
    /// The role of the database user.
    /// Set by the service.
    pub role: Option<DatabaseUserRole>,
    /// The password of the database user.
    /// Set by the service.
    pub password: Option<String>,
    /// The access cert of the database user.
    /// Set by the service.
    pub access_cert: Option<String>,
    /// The access key of the database user.
    /// Set by the service.
    pub access_key: Option<String>,
    /// The mysql settings of the database user.
    pub mysql_settings: Option<MysqlSettings>,
    /// The settings of the database user.
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
    /// The version of the database version.
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
    /// The end of life of the database version availability.
    pub end_of_life: Option<Timestamp>,
    /// The end of availability of the database version availability.
    pub end_of_availability: Option<Timestamp>,
    /// The version of the database version availability.
    pub version: Option<String>,
    /// The default of the database version availability.
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
    /// The name of the databases add user.
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
    /// The basic auth username of the databases basic auth credentials.
    pub basic_auth_username: Option<String>,
    /// The basic auth password of the databases basic auth credentials.
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
    /// The name of the databases create cluster.
    pub name: String,
    /// The engine of the databases create cluster.
    pub engine: slugs::DatabaseEngine,
    /// The version of the engine, such as `18` of PostgreSQL: one of those that `options` lists. Most engines need
    /// one.
    pub version: Option<String>,
    /// The num nodes of the databases create cluster.
    pub num_nodes: i64,
    /// The size of the databases create cluster.
    pub size: String,
    /// The region that the databases create cluster is in.
    pub region: String,
    /// The private network uuid of the databases create cluster.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    /// The tags of the databases create cluster.
    pub tags: Option<Vec<String>>,
    /// The ui connection of the databases create cluster.
    /// Set by the service.
    pub ui_connection: Option<OpensearchConnection>,
    /// The schema registry connection of the databases create cluster.
    /// Set by the service.
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    /// The connection of the databases create cluster.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// The private connection of the databases create cluster.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The standby connection of the databases create cluster.
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// The standby private connection of the databases create cluster.
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    /// The maintenance window of the databases create cluster.
    /// Set by the service. `Some(None)` sends null.
    pub maintenance_window: Option<Option<DatabaseMaintenanceWindow>>,
    /// The id of the project that the databases create cluster belongs to.
    /// Format: uuid.
    pub project_id: Option<String>,
    /// The rules of the databases create cluster.
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    /// The storage in MiB, for a size that lets it be chosen. Default: the least of the size.
    pub storage_size_mib: Option<i64>,
    /// When storage is added by itself.
    pub autoscale: Option<DatabaseAutoscaleParams>,
    /// What the service does for the cluster, such as the domains that it answers to.
    pub do_settings: Option<DoSettings>,
    /// When storage is added by itself; `autoscale` is what it is called now.
    pub storage_autoscale: Option<DatabaseStorageAutoscaleParams>,
    /// The backup restore of the databases create cluster.
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
    /// The subject name of the databases create kafka schema.
    pub subject_name: String,
    /// The schema type of the databases create kafka schema.
    pub schema_type: KafkaSchemaType,
    /// The schema of the databases create kafka schema.
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
    /// The schema id of the databases create kafka schema.
    pub schema_id: i64,
    /// The subject name of the databases create kafka schema.
    pub subject_name: String,
    /// The schema type of the databases create kafka schema.
    pub schema_type: KafkaSchemaType,
    /// The schema of the databases create kafka schema.
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
    /// The name of the databases create kafka topic.
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
    /// The sink name of the databases create logsink.
    pub sink_name: String,
    /// The sink type of the databases create logsink.
    pub sink_type: LogsinkBaseSinkType,
    /// The config of the databases create logsink.
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
    /// The sink of the databases create logsink.
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
    /// The name of the databases create replica.
    pub name: String,
    /// The region that it is in. Default: that of the cluster.
    pub region: Option<String>,
    /// The size of the databases create replica.
    pub size: String,
    /// The tags of the databases create replica.
    pub tags: Option<Vec<String>>,
    /// The VPC that it is in. Default: that of its region.
    pub private_network_uuid: Option<String>,
    /// The connection of the databases create replica.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// The private connection of the databases create replica.
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
    /// The autoscale of the databases get autoscale.
    pub autoscale: Option<DatabaseAutoscaleParams>,
    /// The storage of the databases get autoscale.
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
    /// The ca of the databases get ca.
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
    /// The credentials of the databases get cluster metrics credentials.
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
    /// The config of the databases get config.
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
    /// The do settings of the databases get do settings.
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
    /// The eviction policy of the databases get eviction policy.
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
    /// The backups of the databases list backups.
    pub backups: Vec<Backup>,
    /// The scheduled backup time of the databases list backups.
    pub scheduled_backup_time: Option<DatabasesListBackupsResponseScheduledBackupTime>,
    /// The backup progress of the databases list backups.
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
    /// The backup hour of the databases list backups response scheduled backup time.
    pub backup_hour: Option<i64>,
    /// The backup minute of the databases list backups response scheduled backup time.
    pub backup_minute: Option<i64>,
    /// The backup interval hours of the databases list backups response scheduled backup time.
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
    /// The databases of the databases list clusters.
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
    /// The events of the databases list events logs.
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
    /// The rules of the databases list firewall rules.
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
    /// The subjects of the databases list kafka schemas.
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
    /// The topics of the databases list kafka topics.
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
    /// The sinks of the databases list logsink.
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
    /// The indexes of the databases list opeasearch indexes.
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
    /// The replicas of the databases list replicas.
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
    /// The dbs of the databases list.
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
    /// The users of the databases list users.
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
    /// The do settings of the databases update do settings.
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
    /// The eviction policy of the databases update eviction policy.
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
    /// The rules of the databases update firewall rules.
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
    /// The compatibility level of the databases update kafka schema config.
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
    /// The compatibility level of the databases update kafka schema subject config.
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
    /// The region that the databases update region is in.
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
    /// The settings of the databases update user.
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
    /// The site of the datadog logsink.
    pub site: String,
    /// The datadog api key of the datadog logsink.
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
    /// The service cnames of the do settings.
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
    /// The url of the elasticsearch logsink.
    pub url: String,
    /// The index prefix of the elasticsearch logsink.
    pub index_prefix: String,
    /// The index days max of the elasticsearch logsink.
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// The timeout of the elasticsearch logsink.
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    /// The ca of the elasticsearch logsink.
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
    /// The compression type of the kafka advanced config.
    pub compression_type: Option<KafkaAdvancedConfigCompressionType>,
    /// The group initial rebalance delay ms of the kafka advanced config.
    /// From `0` to `300000`.
    pub group_initial_rebalance_delay_ms: Option<i64>,
    /// The group min session timeout ms of the kafka advanced config.
    /// From `0` to `60000`.
    pub group_min_session_timeout_ms: Option<i64>,
    /// The group max session timeout ms of the kafka advanced config.
    /// From `0` to `1800000`.
    pub group_max_session_timeout_ms: Option<i64>,
    /// The connections max idle ms of the kafka advanced config.
    /// From `1000` to `3600000`.
    pub connections_max_idle_ms: Option<i64>,
    /// The max incremental fetch session cache slots of the kafka advanced config.
    /// From `1000` to `10000`.
    pub max_incremental_fetch_session_cache_slots: Option<i64>,
    /// The message max bytes of the kafka advanced config.
    /// From `0` to `100001200`.
    pub message_max_bytes: Option<i64>,
    /// The offsets retention minutes of the kafka advanced config.
    /// From `1` to `2147483647`.
    pub offsets_retention_minutes: Option<i64>,
    /// The log cleaner delete retention ms of the kafka advanced config.
    /// From `0` to `315569260000`.
    pub log_cleaner_delete_retention_ms: Option<i64>,
    /// The log cleaner min cleanable ratio of the kafka advanced config.
    /// From `0.2` to `0.9`.
    pub log_cleaner_min_cleanable_ratio: Option<f64>,
    /// The log cleaner max compaction lag ms of the kafka advanced config.
    /// From `30000` to `9223372036854775807`.
    pub log_cleaner_max_compaction_lag_ms: Option<i64>,
    /// The log cleaner min compaction lag ms of the kafka advanced config.
    /// From `0` to `9223372036854775807`.
    pub log_cleaner_min_compaction_lag_ms: Option<i64>,
    /// The log cleanup policy of the kafka advanced config.
    pub log_cleanup_policy: Option<KafkaAdvancedConfigLogCleanupPolicy>,
    /// The log flush interval messages of the kafka advanced config.
    /// From `1` to `9223372036854775807`.
    pub log_flush_interval_messages: Option<i64>,
    /// The log flush interval ms of the kafka advanced config.
    /// From `0` to `9223372036854775807`.
    pub log_flush_interval_ms: Option<i64>,
    /// The log index interval bytes of the kafka advanced config.
    /// From `0` to `104857600`.
    pub log_index_interval_bytes: Option<i64>,
    /// The log index size max bytes of the kafka advanced config.
    /// From `1048576` to `104857600`.
    pub log_index_size_max_bytes: Option<i64>,
    /// The log message downconversion enable of the kafka advanced config.
    pub log_message_downconversion_enable: Option<bool>,
    /// The log message timestamp type of the kafka advanced config.
    pub log_message_timestamp_type: Option<KafkaAdvancedConfigLogMessageTimestampType>,
    /// The log message timestamp difference max ms of the kafka advanced config.
    /// From `0` to `9223372036854775807`.
    pub log_message_timestamp_difference_max_ms: Option<i64>,
    /// The log preallocate of the kafka advanced config.
    pub log_preallocate: Option<bool>,
    /// The log retention bytes of the kafka advanced config.
    /// From `-1` to `9223372036854775807`.
    pub log_retention_bytes: Option<i64>,
    /// The log retention hours of the kafka advanced config.
    /// From `-1` to `2147483647`.
    pub log_retention_hours: Option<i64>,
    /// The log retention ms of the kafka advanced config.
    /// From `-1` to `9223372036854775807`.
    pub log_retention_ms: Option<i64>,
    /// The log roll jitter ms of the kafka advanced config.
    /// From `0` to `9223372036854775807`.
    pub log_roll_jitter_ms: Option<i64>,
    /// The log roll ms of the kafka advanced config.
    /// From `1` to `9223372036854775807`.
    pub log_roll_ms: Option<i64>,
    /// The log segment bytes of the kafka advanced config.
    /// From `10485760` to `1073741824`.
    pub log_segment_bytes: Option<i64>,
    /// The log segment delete delay ms of the kafka advanced config.
    /// From `0` to `3600000`.
    pub log_segment_delete_delay_ms: Option<i64>,
    /// The auto create topics enable of the kafka advanced config.
    /// Default: `false`.
    pub auto_create_topics_enable: Option<bool>,
    /// The min insync replicas of the kafka advanced config.
    /// From `1` to `7`.
    pub min_insync_replicas: Option<i64>,
    /// The num partitions of the kafka advanced config.
    /// From `1` to `1000`.
    pub num_partitions: Option<i64>,
    /// The default replication factor of the kafka advanced config.
    /// From `1` to `10`.
    pub default_replication_factor: Option<i64>,
    /// The replica fetch max bytes of the kafka advanced config.
    /// From `1048576` to `104857600`.
    pub replica_fetch_max_bytes: Option<i64>,
    /// The replica fetch response max bytes of the kafka advanced config.
    /// From `10485760` to `1048576000`.
    pub replica_fetch_response_max_bytes: Option<i64>,
    /// The max connections per ip of the kafka advanced config.
    /// From `256` to `2147483647`.
    pub max_connections_per_ip: Option<i64>,
    /// The producer purgatory purge interval requests of the kafka advanced config.
    /// From `10` to `10000`.
    pub producer_purgatory_purge_interval_requests: Option<i64>,
    /// The socket request max bytes of the kafka advanced config.
    /// From `10485760` to `209715200`.
    pub socket_request_max_bytes: Option<i64>,
    /// The transaction state log segment bytes of the kafka advanced config.
    /// From `1048576` to `2147483647`.
    pub transaction_state_log_segment_bytes: Option<i64>,
    /// The transaction remove expired transaction cleanup interval ms of the kafka advanced config.
    /// From `600000` to `3600000`.
    pub transaction_remove_expired_transaction_cleanup_interval_ms: Option<i64>,
    /// The schema registry of the kafka advanced config.
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
    /// The schema id of the kafka schema verbose.
    pub schema_id: Option<i64>,
    /// The subject name of the kafka schema verbose.
    pub subject_name: String,
    /// The schema type of the kafka schema verbose.
    pub schema_type: Option<KafkaSchemaType>,
    /// The schema of the kafka schema verbose.
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
    /// The schema id of the kafka schema version.
    pub schema_id: i64,
    /// The version of the kafka schema version.
    pub version: String,
    /// The subject name of the kafka schema version.
    pub subject_name: String,
    /// The schema type of the kafka schema version.
    pub schema_type: KafkaSchemaType,
    /// The schema of the kafka schema version.
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
    /// The name of the kafka topic.
    pub name: String,
    /// The replication factor of the kafka topic.
    pub replication_factor: Option<i64>,
    /// The partition count of the kafka topic.
    pub partition_count: Option<i64>,
    /// The state of the kafka topic.
    pub state: KafkaTopicState,
    /// The partitions of the kafka topic.
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    /// The config of the kafka topic.
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
    /// The cleanup policy of the kafka topic config.
    /// Default: `"delete"`.
    pub cleanup_policy: Option<KafkaTopicConfigCleanupPolicy>,
    /// The compression type of the kafka topic config.
    /// Default: `"producer"`.
    pub compression_type: Option<KafkaTopicConfigCompressionType>,
    /// The delete retention ms of the kafka topic config.
    /// Default: `86400000`.
    pub delete_retention_ms: Option<i64>,
    /// The file delete delay ms of the kafka topic config.
    /// Default: `60000`.
    pub file_delete_delay_ms: Option<i64>,
    /// The flush messages of the kafka topic config.
    /// Default: `9223372036854775807`.
    pub flush_messages: Option<i128>,
    /// The flush ms of the kafka topic config.
    /// Default: `9223372036854775807`.
    pub flush_ms: Option<i128>,
    /// The index interval bytes of the kafka topic config.
    /// Default: `4096`.
    pub index_interval_bytes: Option<i64>,
    /// The max compaction lag ms of the kafka topic config.
    /// Default: `9223372036854775807`.
    pub max_compaction_lag_ms: Option<i128>,
    /// The max message bytes of the kafka topic config.
    /// Default: `1048588`.
    pub max_message_bytes: Option<i64>,
    /// The message down conversion enable of the kafka topic config.
    /// Default: `true`.
    pub message_down_conversion_enable: Option<bool>,
    /// The message format version of the kafka topic config.
    /// Default: `"3.0-IV1"`.
    pub message_format_version: Option<KafkaTopicConfigMessageFormatVersion>,
    /// The message timestamp type of the kafka topic config.
    /// Default: `"create_time"`.
    pub message_timestamp_type: Option<KafkaTopicConfigMessageTimestampType>,
    /// The min cleanable dirty ratio of the kafka topic config.
    /// Default: `0.5`. From `0` to `1`.
    pub min_cleanable_dirty_ratio: Option<f64>,
    /// The min compaction lag ms of the kafka topic config.
    /// Default: `0`.
    pub min_compaction_lag_ms: Option<i64>,
    /// The min insync replicas of the kafka topic config.
    /// Default: `1`. At least `1`.
    pub min_insync_replicas: Option<i64>,
    /// The preallocate of the kafka topic config.
    /// Default: `false`.
    pub preallocate: Option<bool>,
    /// The retention bytes of the kafka topic config.
    /// Default: `-1`.
    pub retention_bytes: Option<i64>,
    /// The retention ms of the kafka topic config.
    /// Default: `604800000`.
    pub retention_ms: Option<i64>,
    /// The segment bytes of the kafka topic config.
    /// Default: `209715200`. At least `14`.
    pub segment_bytes: Option<i64>,
    /// The segment jitter ms of the kafka topic config.
    /// Default: `0`.
    pub segment_jitter_ms: Option<i64>,
    /// The segment ms of the kafka topic config.
    /// Default: `604800000`. At least `1`.
    pub segment_ms: Option<i64>,
    /// The message timestamp difference max ms of the kafka topic config.
    pub message_timestamp_difference_max_ms: Option<i128>,
    /// The segment index bytes of the kafka topic config.
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
    /// The size of the kafka topic partition.
    pub size: Option<i64>,
    /// The id of the kafka topic partition.
    pub id: Option<i64>,
    /// The in sync replicas of the kafka topic partition.
    pub in_sync_replicas: Option<i64>,
    /// The earliest offset of the kafka topic partition.
    pub earliest_offset: Option<i64>,
    /// The consumer groups of the kafka topic partition.
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
    /// The group name of the kafka topic partition consumer groups item.
    pub group_name: Option<String>,
    /// The offset of the kafka topic partition consumer groups item.
    pub offset: Option<i64>,
    /// The name of the kafka topic partition consumer groups item.
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
    /// The topic of the kafka topic.
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
    /// The name of the kafka topic verbose.
    pub name: String,
    /// The state of the kafka topic verbose.
    pub state: KafkaTopicState,
    /// The replication factor of the kafka topic verbose.
    pub replication_factor: Option<i64>,
    /// The partitions of the kafka topic verbose.
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    /// The config of the kafka topic verbose.
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
    /// The sink id of the logsink schema.
    pub sink_id: String,
    /// The sink name of the logsink schema.
    pub sink_name: String,
    /// The sink type of the logsink schema.
    pub sink_type: LogsinkBaseVerboseSinkType,
    /// The config of the logsink schema.
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
    /// The config of the logsink.
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
    /// The default read concern of the mongo advanced config.
    /// Default: `"local"`.
    pub default_read_concern: Option<MongoAdvancedConfigDefaultReadConcern>,
    /// The default write concern of the mongo advanced config.
    /// Default: `"majority"`.
    pub default_write_concern: Option<String>,
    /// The transaction lifetime limit seconds of the mongo advanced config.
    /// Default: `60`. At least `1`.
    pub transaction_lifetime_limit_seconds: Option<i64>,
    /// The slow op threshold ms of the mongo advanced config.
    /// Default: `100`. At least `0`.
    pub slow_op_threshold_ms: Option<i64>,
    /// The verbosity of the mongo advanced config.
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
    /// The backup hour of the mysql advanced config.
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// The backup minute of the mysql advanced config.
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    /// The automatic sp privileges of the mysql advanced config.
    pub automatic_sp_privileges: Option<bool>,
    /// The sql mode of the mysql advanced config.
    /// At most `1024` characters. Pattern: `^[A-Z_]*(,[A-Z_]+)*$`.
    pub sql_mode: Option<String>,
    /// The connect timeout of the mysql advanced config.
    /// From `2` to `3600`.
    pub connect_timeout: Option<i64>,
    /// The default time zone of the mysql advanced config.
    /// From `2` to `100` characters.
    pub default_time_zone: Option<String>,
    /// The div precision increment of the mysql advanced config.
    /// From `0` to `30`.
    pub div_precision_increment: Option<i64>,
    /// The end markers in json of the mysql advanced config.
    pub end_markers_in_json: Option<bool>,
    /// The eq range index dive limit of the mysql advanced config.
    /// From `0` to `4294967295`.
    pub eq_range_index_dive_limit: Option<i64>,
    /// The group concat max len of the mysql advanced config.
    /// From `4` to `18446744073709551615`.
    pub group_concat_max_len: Option<i128>,
    /// The information schema stats expiry of the mysql advanced config.
    /// From `900` to `31536000`.
    pub information_schema_stats_expiry: Option<i64>,
    /// The innodb ft enable stopword of the mysql advanced config.
    pub innodb_ft_enable_stopword: Option<bool>,
    /// The innodb ft max token size of the mysql advanced config.
    /// From `10` to `84`.
    pub innodb_ft_max_token_size: Option<i64>,
    /// The innodb ft min token size of the mysql advanced config.
    /// From `0` to `16`.
    pub innodb_ft_min_token_size: Option<i64>,
    /// The innodb ft num word optimize of the mysql advanced config.
    /// From `1000` to `10000`.
    pub innodb_ft_num_word_optimize: Option<i64>,
    /// The innodb ft result cache limit of the mysql advanced config.
    /// From `1000000` to `4294967295`.
    pub innodb_ft_result_cache_limit: Option<i64>,
    /// The innodb ft server stopword table of the mysql advanced config.
    /// At most `1024` characters. Pattern: `^.+/.+$`.
    pub innodb_ft_server_stopword_table: Option<String>,
    /// The innodb ft user stopword table of the mysql advanced config.
    /// At most `1024` characters. Pattern: `^.+/.+$`. `Some(None)` sends null.
    pub innodb_ft_user_stopword_table: Option<Option<String>>,
    /// The innodb lock wait timeout of the mysql advanced config.
    /// From `1` to `3600`.
    pub innodb_lock_wait_timeout: Option<i64>,
    /// The innodb log buffer size of the mysql advanced config.
    /// From `1048576` to `4294967295`.
    pub innodb_log_buffer_size: Option<i64>,
    /// The innodb online alter log max size of the mysql advanced config.
    /// From `65536` to `1099511627776`.
    pub innodb_online_alter_log_max_size: Option<i64>,
    /// The innodb optimize fulltext only of the mysql advanced config.
    pub innodb_optimize_fulltext_only: Option<bool>,
    /// The innodb print all deadlocks of the mysql advanced config.
    pub innodb_print_all_deadlocks: Option<bool>,
    /// The innodb rollback on timeout of the mysql advanced config.
    pub innodb_rollback_on_timeout: Option<bool>,
    /// The interactive timeout of the mysql advanced config.
    /// From `30` to `604800`.
    pub interactive_timeout: Option<i64>,
    /// The internal tmp mem storage engine of the mysql advanced config.
    pub internal_tmp_mem_storage_engine: Option<MysqlAdvancedConfigInternalTmpMemStorageEngine>,
    /// The net read timeout of the mysql advanced config.
    /// From `1` to `3600`.
    pub net_read_timeout: Option<i64>,
    /// The net write timeout of the mysql advanced config.
    /// From `1` to `3600`.
    pub net_write_timeout: Option<i64>,
    /// The sql require primary key of the mysql advanced config.
    pub sql_require_primary_key: Option<bool>,
    /// The wait timeout of the mysql advanced config.
    /// From `1` to `2147483`.
    pub wait_timeout: Option<i64>,
    /// The windowing use high precision of the mysql advanced config.
    pub windowing_use_high_precision: Option<bool>,
    /// The max allowed packet of the mysql advanced config.
    /// From `102400` to `1073741824`.
    pub max_allowed_packet: Option<i64>,
    /// The max execution time of the mysql advanced config.
    /// From `0` to `4294967295`.
    pub max_execution_time: Option<i64>,
    /// The max heap table size of the mysql advanced config.
    /// From `1048576` to `1073741824`.
    pub max_heap_table_size: Option<i64>,
    /// The max seeks for key of the mysql advanced config.
    /// From `1` to `18446744073709551615`.
    pub max_seeks_for_key: Option<i128>,
    /// The optimizer prune level of the mysql advanced config.
    /// From `0` to `1`.
    pub optimizer_prune_level: Option<i64>,
    /// The optimizer search depth of the mysql advanced config.
    /// From `0` to `62`.
    pub optimizer_search_depth: Option<i64>,
    /// The optimizer switch of the mysql advanced config.
    /// Pattern: `^(default|[a-z_]+=(on|off|default)(,[a-z_]+=(on|off|default))*)$`.
    pub optimizer_switch: Option<String>,
    /// The sort buffer size of the mysql advanced config.
    /// From `32768` to `1073741824`.
    pub sort_buffer_size: Option<i64>,
    /// The tmp table size of the mysql advanced config.
    /// From `1048576` to `1073741824`.
    pub tmp_table_size: Option<i64>,
    /// The slow query log of the mysql advanced config.
    pub slow_query_log: Option<bool>,
    /// The long query time of the mysql advanced config.
    /// From `0` to `3600`.
    pub long_query_time: Option<f64>,
    /// The binlog retention period of the mysql advanced config.
    /// From `600` to `604800`.
    pub binlog_retention_period: Option<i64>,
    /// The innodb change buffer max size of the mysql advanced config.
    /// From `0` to `50`.
    pub innodb_change_buffer_max_size: Option<i64>,
    /// The innodb flush neighbors of the mysql advanced config.
    /// Known values: `0`, `1`, `2`.
    pub innodb_flush_neighbors: Option<i64>,
    /// The innodb read io threads of the mysql advanced config.
    /// From `1` to `64`.
    pub innodb_read_io_threads: Option<i64>,
    /// The innodb write io threads of the mysql advanced config.
    /// From `1` to `64`.
    pub innodb_write_io_threads: Option<i64>,
    /// The innodb thread concurrency of the mysql advanced config.
    /// From `0` to `1000`.
    pub innodb_thread_concurrency: Option<i64>,
    /// The net buffer length of the mysql advanced config.
    /// From `1024` to `1048576`.
    pub net_buffer_length: Option<i64>,
    /// The log output of the mysql advanced config.
    /// Default: `"NONE"`.
    pub log_output: Option<MysqlAdvancedConfigLogOutput>,
    /// The mysql incremental backup of the mysql advanced config.
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
    /// The enabled of the mysql incremental backup.
    pub enabled: Option<bool>,
    /// The full backup week schedule of the mysql incremental backup.
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
    /// The auth plugin of the mysql settings.
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
    /// The id of the online migration.
    pub id: Option<String>,
    /// How far the online migration is.
    pub status: OnlineMigrationStatus,
    /// When the online migration was created.
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
    /// The http max content length bytes of the opensearch advanced config.
    /// Default: `100000000`. From `1` to `2147483647`.
    pub http_max_content_length_bytes: Option<i64>,
    /// The http max header size bytes of the opensearch advanced config.
    /// Default: `8192`. From `1024` to `262144`.
    pub http_max_header_size_bytes: Option<i64>,
    /// The http max initial line length bytes of the opensearch advanced config.
    /// Default: `4096`. From `1024` to `65536`.
    pub http_max_initial_line_length_bytes: Option<i64>,
    /// The indices query bool max clause count of the opensearch advanced config.
    /// Default: `1024`. From `64` to `4096`.
    pub indices_query_bool_max_clause_count: Option<i64>,
    /// The indices fielddata cache size percentage of the opensearch advanced config.
    /// From `3` to `100`.
    pub indices_fielddata_cache_size_percentage: Option<i64>,
    /// The indices memory index buffer size percentage of the opensearch advanced config.
    /// Default: `10`. From `3` to `40`.
    pub indices_memory_index_buffer_size_percentage: Option<i64>,
    /// The indices memory min index buffer size mb of the opensearch advanced config.
    /// Default: `48`. From `3` to `2048`.
    pub indices_memory_min_index_buffer_size_mb: Option<i64>,
    /// The indices memory max index buffer size mb of the opensearch advanced config.
    /// From `3` to `2048`.
    pub indices_memory_max_index_buffer_size_mb: Option<i64>,
    /// The indices queries cache size percentage of the opensearch advanced config.
    /// Default: `10`. From `3` to `40`.
    pub indices_queries_cache_size_percentage: Option<i64>,
    /// The indices recovery max mb per sec of the opensearch advanced config.
    /// Default: `40`. From `40` to `400`.
    pub indices_recovery_max_mb_per_sec: Option<i64>,
    /// The indices recovery max concurrent file chunks of the opensearch advanced config.
    /// Default: `2`. From `2` to `5`.
    pub indices_recovery_max_concurrent_file_chunks: Option<i64>,
    /// The thread pool search size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_search_size: Option<i64>,
    /// The thread pool search throttled size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_search_throttled_size: Option<i64>,
    /// The thread pool get size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_get_size: Option<i64>,
    /// The thread pool analyze size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_analyze_size: Option<i64>,
    /// The thread pool write size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_write_size: Option<i64>,
    /// The thread pool force merge size of the opensearch advanced config.
    /// From `1` to `128`.
    pub thread_pool_force_merge_size: Option<i64>,
    /// The thread pool search queue size of the opensearch advanced config.
    /// From `10` to `2000`.
    pub thread_pool_search_queue_size: Option<i64>,
    /// The thread pool search throttled queue size of the opensearch advanced config.
    /// From `10` to `2000`.
    pub thread_pool_search_throttled_queue_size: Option<i64>,
    /// The thread pool get queue size of the opensearch advanced config.
    /// From `10` to `2000`.
    pub thread_pool_get_queue_size: Option<i64>,
    /// The thread pool analyze queue size of the opensearch advanced config.
    /// From `10` to `2000`.
    pub thread_pool_analyze_queue_size: Option<i64>,
    /// The thread pool write queue size of the opensearch advanced config.
    /// From `10` to `2000`.
    pub thread_pool_write_queue_size: Option<i64>,
    /// The ism enabled of the opensearch advanced config.
    /// Default: `true`.
    pub ism_enabled: Option<bool>,
    /// The ism history enabled of the opensearch advanced config.
    /// Default: `true`.
    pub ism_history_enabled: Option<bool>,
    /// The ism history max age hours of the opensearch advanced config.
    /// Default: `24`. From `1` to `2147483647`.
    pub ism_history_max_age_hours: Option<i64>,
    /// The ism history max docs of the opensearch advanced config.
    /// Default: `2500000`. From `1` to `9223372036854775807`.
    pub ism_history_max_docs: Option<i64>,
    /// The ism history rollover check period hours of the opensearch advanced config.
    /// Default: `8`. From `1` to `2147483647`.
    pub ism_history_rollover_check_period_hours: Option<i64>,
    /// The ism history rollover retention period days of the opensearch advanced config.
    /// Default: `30`. From `1` to `2147483647`.
    pub ism_history_rollover_retention_period_days: Option<i64>,
    /// The search max buckets of the opensearch advanced config.
    /// Default: `10000`. From `1` to `1000000`.
    pub search_max_buckets: Option<i64>,
    /// The action auto create index enabled of the opensearch advanced config.
    /// Default: `true`.
    pub action_auto_create_index_enabled: Option<bool>,
    /// The enable security audit of the opensearch advanced config.
    /// Default: `false`.
    pub enable_security_audit: Option<bool>,
    /// The action destructive requires name of the opensearch advanced config.
    pub action_destructive_requires_name: Option<bool>,
    /// The cluster max shards per node of the opensearch advanced config.
    /// From `100` to `10000`.
    pub cluster_max_shards_per_node: Option<i64>,
    /// The override main response version of the opensearch advanced config.
    /// Default: `false`.
    pub override_main_response_version: Option<bool>,
    /// The script max compilations rate of the opensearch advanced config.
    /// Default: `"use-context"`.
    pub script_max_compilations_rate: Option<String>,
    /// The cluster routing allocation node concurrent recoveries of the opensearch advanced config.
    /// Default: `2`. From `2` to `16`.
    pub cluster_routing_allocation_node_concurrent_recoveries: Option<i64>,
    /// The reindex remote whitelist of the opensearch advanced config.
    pub reindex_remote_whitelist: Option<Vec<String>>,
    /// The plugins alerting filter by backend roles enabled of the opensearch advanced config.
    /// Default: `false`.
    pub plugins_alerting_filter_by_backend_roles_enabled: Option<bool>,
    /// The knn memory circuit breaker enabled of the opensearch advanced config.
    /// Default: `true`.
    pub knn_memory_circuit_breaker_enabled: Option<bool>,
    /// The knn memory circuit breaker limit of the opensearch advanced config.
    /// Default: `50`. From `0` to `100`.
    pub knn_memory_circuit_breaker_limit: Option<i64>,
    /// The keep index refresh interval of the opensearch advanced config.
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
    /// The uri of the opensearch connection.
    /// Set by the service.
    pub uri: Option<String>,
    /// The host of the opensearch connection.
    /// Set by the service.
    pub host: Option<String>,
    /// The port of the opensearch connection.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user of the opensearch connection.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of the opensearch connection.
    /// Set by the service.
    pub password: Option<String>,
    /// The ssl of the opensearch connection.
    /// Set by the service.
    pub ssl: Option<bool>,
    /// The protocol of the opensearch connection.
    /// Set by the service.
    pub protocol: Option<String>,
    /// The application ports of the opensearch connection.
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
    /// The index name of the opensearch index.
    pub index_name: String,
    /// The number of shards of the opensearch index.
    pub number_of_shards: Option<i64>,
    /// The number of replicas of the opensearch index.
    pub number_of_replicas: Option<i64>,
    /// The size of the opensearch index.
    pub size: Option<i64>,
    /// The created time of the opensearch index.
    pub created_time: Option<Timestamp>,
    /// The create time of the opensearch index.
    pub create_time: Option<Timestamp>,
    /// The docs of the opensearch index.
    pub docs: Option<i64>,
    /// The replication of the opensearch index.
    pub replication: Option<OpensearchIndexReplication>,
    /// How far the opensearch index is.
    pub status: Option<OpensearchIndexStatus>,
    /// The health of the opensearch index.
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
    /// The leader index of the opensearch index replication.
    pub leader_index: Option<String>,
    /// The leader project of the opensearch index replication.
    pub leader_project: Option<String>,
    /// The leader service of the opensearch index replication.
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
    /// The url of the opensearch logsink.
    pub url: String,
    /// The index prefix of the opensearch logsink.
    pub index_prefix: String,
    /// The index days max of the opensearch logsink.
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// The timeout of the opensearch logsink.
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    /// The ca of the opensearch logsink.
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
    /// The server reset query always of the pgbouncer advanced config.
    pub server_reset_query_always: Option<bool>,
    /// The ignore startup parameters of the pgbouncer advanced config.
    /// At most `32` items.
    pub ignore_startup_parameters: Option<Vec<PgbouncerAdvancedConfigIgnoreStartupParametersItem>>,
    /// The min pool size of the pgbouncer advanced config.
    /// From `0` to `10000`.
    pub min_pool_size: Option<i64>,
    /// The server lifetime of the pgbouncer advanced config.
    /// From `60` to `86400`.
    pub server_lifetime: Option<i64>,
    /// The server idle timeout of the pgbouncer advanced config.
    /// From `0` to `86400`.
    pub server_idle_timeout: Option<i64>,
    /// The autodb pool size of the pgbouncer advanced config.
    /// From `0` to `10000`.
    pub autodb_pool_size: Option<i64>,
    /// The autodb pool mode of the pgbouncer advanced config.
    pub autodb_pool_mode: Option<PgbouncerAdvancedConfigAutodbPoolMode>,
    /// The autodb max db connections of the pgbouncer advanced config.
    /// From `0` to `2147483647`.
    pub autodb_max_db_connections: Option<i64>,
    /// The autodb idle timeout of the pgbouncer advanced config.
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
    /// The autovacuum freeze max age of the postgres advanced config.
    /// From `200000000` to `1500000000`.
    pub autovacuum_freeze_max_age: Option<i64>,
    /// The autovacuum max workers of the postgres advanced config.
    /// From `1` to `20`.
    pub autovacuum_max_workers: Option<i64>,
    /// The autovacuum naptime of the postgres advanced config.
    /// From `0` to `86400`.
    pub autovacuum_naptime: Option<i64>,
    /// The autovacuum vacuum threshold of the postgres advanced config.
    /// From `0` to `2147483647`.
    pub autovacuum_vacuum_threshold: Option<i64>,
    /// The autovacuum analyze threshold of the postgres advanced config.
    /// From `0` to `2147483647`.
    pub autovacuum_analyze_threshold: Option<i64>,
    /// The autovacuum vacuum scale factor of the postgres advanced config.
    /// From `0` to `1`.
    pub autovacuum_vacuum_scale_factor: Option<f64>,
    /// The autovacuum analyze scale factor of the postgres advanced config.
    /// From `0` to `1`.
    pub autovacuum_analyze_scale_factor: Option<f64>,
    /// The autovacuum vacuum cost delay of the postgres advanced config.
    /// From `-1` to `100`.
    pub autovacuum_vacuum_cost_delay: Option<i64>,
    /// The autovacuum vacuum cost limit of the postgres advanced config.
    /// From `-1` to `10000`.
    pub autovacuum_vacuum_cost_limit: Option<i64>,
    /// The backup hour of the postgres advanced config.
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// The backup minute of the postgres advanced config.
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    /// The bgwriter delay of the postgres advanced config.
    /// From `10` to `10000`.
    pub bgwriter_delay: Option<i64>,
    /// The bgwriter flush after of the postgres advanced config.
    /// From `0` to `2048`.
    pub bgwriter_flush_after: Option<i64>,
    /// The bgwriter lru maxpages of the postgres advanced config.
    /// From `0` to `1073741823`.
    pub bgwriter_lru_maxpages: Option<i64>,
    /// The bgwriter lru multiplier of the postgres advanced config.
    /// From `0` to `10`.
    pub bgwriter_lru_multiplier: Option<f64>,
    /// The deadlock timeout of the postgres advanced config.
    /// From `500` to `1800000`.
    pub deadlock_timeout: Option<i64>,
    /// The default toast compression of the postgres advanced config.
    pub default_toast_compression: Option<PostgresAdvancedConfigDefaultToastCompression>,
    /// The idle in transaction session timeout of the postgres advanced config.
    /// From `0` to `604800000`.
    pub idle_in_transaction_session_timeout: Option<i64>,
    /// The jit of the postgres advanced config.
    pub jit: Option<bool>,
    /// The log autovacuum min duration of the postgres advanced config.
    /// From `-1` to `2147483647`.
    pub log_autovacuum_min_duration: Option<i64>,
    /// The log error verbosity of the postgres advanced config.
    pub log_error_verbosity: Option<PostgresAdvancedConfigLogErrorVerbosity>,
    /// The log line prefix of the postgres advanced config.
    pub log_line_prefix: Option<PostgresAdvancedConfigLogLinePrefix>,
    /// The log min duration statement of the postgres advanced config.
    /// From `-1` to `86400000`.
    pub log_min_duration_statement: Option<i64>,
    /// The max files per process of the postgres advanced config.
    /// From `1000` to `4096`.
    pub max_files_per_process: Option<i64>,
    /// The max prepared transactions of the postgres advanced config.
    /// From `0` to `10000`.
    pub max_prepared_transactions: Option<i64>,
    /// The max pred locks per transaction of the postgres advanced config.
    /// From `64` to `640`.
    pub max_pred_locks_per_transaction: Option<i64>,
    /// The max locks per transaction of the postgres advanced config.
    /// From `64` to `6400`.
    pub max_locks_per_transaction: Option<i64>,
    /// The max stack depth of the postgres advanced config.
    /// From `2097152` to `6291456`.
    pub max_stack_depth: Option<i64>,
    /// The max standby archive delay of the postgres advanced config.
    /// From `1` to `43200000`.
    pub max_standby_archive_delay: Option<i64>,
    /// The max standby streaming delay of the postgres advanced config.
    /// From `1` to `43200000`.
    pub max_standby_streaming_delay: Option<i64>,
    /// The max replication slots of the postgres advanced config.
    /// From `8` to `64`.
    pub max_replication_slots: Option<i64>,
    /// The max logical replication workers of the postgres advanced config.
    /// From `4` to `64`.
    pub max_logical_replication_workers: Option<i64>,
    /// The max parallel workers of the postgres advanced config.
    /// From `0` to `96`.
    pub max_parallel_workers: Option<i64>,
    /// The max parallel workers per gather of the postgres advanced config.
    /// From `0` to `96`.
    pub max_parallel_workers_per_gather: Option<i64>,
    /// The max worker processes of the postgres advanced config.
    /// From `8` to `96`.
    pub max_worker_processes: Option<i64>,
    /// The pg partman bgw role of the postgres advanced config.
    /// At most `64` characters. Pattern: `^[_A-Za-z0-9][-._A-Za-z0-9]{0,63}$`.
    pub pg_partman_bgw_role: Option<String>,
    /// The pg partman bgw interval of the postgres advanced config.
    /// From `3600` to `604800`.
    pub pg_partman_bgw_interval: Option<i64>,
    /// The pg stat statements track of the postgres advanced config.
    pub pg_stat_statements_track: Option<PostgresAdvancedConfigPgStatStatementsTrack>,
    /// The temp file limit of the postgres advanced config.
    /// From `-1` to `2147483647`.
    pub temp_file_limit: Option<i64>,
    /// The timezone of the postgres advanced config.
    /// At most `64` characters.
    pub timezone: Option<String>,
    /// The track activity query size of the postgres advanced config.
    /// From `1024` to `10240`.
    pub track_activity_query_size: Option<i64>,
    /// The track commit timestamp of the postgres advanced config.
    pub track_commit_timestamp: Option<PostgresSwitch>,
    /// The track functions of the postgres advanced config.
    pub track_functions: Option<PostgresAdvancedConfigTrackFunctions>,
    /// The track io timing of the postgres advanced config.
    pub track_io_timing: Option<PostgresSwitch>,
    /// The max wal senders of the postgres advanced config.
    /// From `20` to `64`.
    pub max_wal_senders: Option<i64>,
    /// The wal sender timeout of the postgres advanced config.
    /// From `0` to `10800000`.
    pub wal_sender_timeout: Option<i64>,
    /// The wal writer delay of the postgres advanced config.
    /// From `10` to `200`.
    pub wal_writer_delay: Option<i64>,
    /// The shared buffers percentage of the postgres advanced config.
    /// From `20` to `60`.
    pub shared_buffers_percentage: Option<f64>,
    /// The pgbouncer of the postgres advanced config.
    pub pgbouncer: Option<PgbouncerAdvancedConfig>,
    /// The work mem of the postgres advanced config.
    /// From `1` to `1024`.
    pub work_mem: Option<i64>,
    /// The timescaledb of the postgres advanced config.
    pub timescaledb: Option<TimescaledbAdvancedConfig>,
    /// The synchronous replication of the postgres advanced config.
    pub synchronous_replication: Option<PostgresAdvancedConfigSynchronousReplication>,
    /// The stat monitor enable of the postgres advanced config.
    pub stat_monitor_enable: Option<bool>,
    /// The max failover replication time lag of the postgres advanced config.
    /// From `10` to `9223372036854775807`.
    pub max_failover_replication_time_lag: Option<i64>,
    /// The max connections of the postgres advanced config.
    /// At least `25`.
    pub max_connections: Option<i64>,
    /// The max slot wal keep size of the postgres advanced config.
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
    /// The redis maxmemory policy of the redis advanced config.
    pub redis_maxmemory_policy: Option<RedisAdvancedConfigRedisMaxmemoryPolicy>,
    /// The redis pubsub client output buffer limit of the redis advanced config.
    /// From `32` to `512`.
    pub redis_pubsub_client_output_buffer_limit: Option<i64>,
    /// The redis number of databases of the redis advanced config.
    /// From `1` to `128`.
    pub redis_number_of_databases: Option<i64>,
    /// The redis io threads of the redis advanced config.
    /// From `1` to `32`.
    pub redis_io_threads: Option<i64>,
    /// The redis lfu log factor of the redis advanced config.
    /// Default: `10`. From `0` to `100`.
    pub redis_lfu_log_factor: Option<i64>,
    /// The redis lfu decay time of the redis advanced config.
    /// Default: `1`. From `1` to `120`.
    pub redis_lfu_decay_time: Option<i64>,
    /// The redis ssl of the redis advanced config.
    /// Default: `true`.
    pub redis_ssl: Option<bool>,
    /// The redis timeout of the redis advanced config.
    /// Default: `300`. From `0` to `31536000`.
    pub redis_timeout: Option<i64>,
    /// The redis notify keyspace events of the redis advanced config.
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub redis_notify_keyspace_events: Option<String>,
    /// The redis persistence of the redis advanced config.
    pub redis_persistence: Option<PersistenceMode>,
    /// The redis acl channels default of the redis advanced config.
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
    /// The server of the rsyslog logsink.
    pub server: String,
    /// The port of the rsyslog logsink.
    /// At most `65535`.
    pub port: i64,
    /// The tls of the rsyslog logsink.
    pub tls: bool,
    /// The format of the rsyslog logsink.
    pub format: RsyslogLogsinkFormat,
    /// The logline of the rsyslog logsink.
    pub logline: Option<String>,
    /// The sd of the rsyslog logsink.
    pub sd: Option<String>,
    /// The ca of the rsyslog logsink.
    pub ca: Option<String>,
    /// The key of the rsyslog logsink.
    pub key: Option<String>,
    /// The cert of the rsyslog logsink.
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
    /// The uri of the schema registry connection.
    /// Set by the service.
    pub uri: Option<String>,
    /// The host of the schema registry connection.
    /// Set by the service.
    pub host: Option<String>,
    /// The port of the schema registry connection.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user of the schema registry connection.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of the schema registry connection.
    /// Set by the service.
    pub password: Option<String>,
    /// The ssl of the schema registry connection.
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
    /// The source of the source database.
    pub source: SourceDatabaseSource,
    /// The disable ssl of the source database.
    pub disable_ssl: Option<bool>,
    /// The ignore dbs of the source database.
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
    /// The host of the source database source.
    pub host: Option<String>,
    /// The port of the source database source.
    pub port: Option<i64>,
    /// The dbname of the source database source.
    pub dbname: Option<String>,
    /// The username of the source database source.
    pub username: Option<String>,
    /// The password of the source database source.
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
    /// The max background workers of the timescaledb advanced config.
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
    /// The user of the user.
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
    /// The pg allow replication of the user settings.
    pub pg_allow_replication: Option<bool>,
    /// The opensearch acl of the user settings.
    pub opensearch_acl: Option<Vec<UserSettingsOpensearchAclItem>>,
    /// The acl of the user settings.
    pub acl: Option<Vec<UserSettingsAclItem>>,
    /// The mongo user settings of the user settings.
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
    /// The id of the user settings acl item.
    pub id: Option<String>,
    /// The topic of the user settings acl item.
    pub topic: String,
    /// The permission of the user settings acl item.
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
    /// The databases of the user settings mongo user settings.
    pub databases: Option<Vec<String>>,
    /// The role of the user settings mongo user settings.
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
    /// The index of the user settings opensearch acl item.
    pub index: Option<String>,
    /// The permission of the user settings opensearch acl item.
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
    /// The valkey maxmemory policy of the valkey advanced config.
    pub valkey_maxmemory_policy: Option<EvictionPolicyModel>,
    /// The valkey pubsub client output buffer limit of the valkey advanced config.
    /// From `32` to `512`.
    pub valkey_pubsub_client_output_buffer_limit: Option<i64>,
    /// The valkey number of databases of the valkey advanced config.
    /// From `1` to `128`.
    pub valkey_number_of_databases: Option<i64>,
    /// The valkey io threads of the valkey advanced config.
    /// From `1` to `32`.
    pub valkey_io_threads: Option<i64>,
    /// The valkey lfu log factor of the valkey advanced config.
    /// Default: `10`. From `0` to `100`.
    pub valkey_lfu_log_factor: Option<i64>,
    /// The valkey lfu decay time of the valkey advanced config.
    /// Default: `1`. From `1` to `120`.
    pub valkey_lfu_decay_time: Option<i64>,
    /// The valkey ssl of the valkey advanced config.
    /// Default: `true`.
    pub valkey_ssl: Option<bool>,
    /// The valkey timeout of the valkey advanced config.
    /// Default: `300`. From `0` to `31536000`.
    pub valkey_timeout: Option<i64>,
    /// The valkey notify keyspace events of the valkey advanced config.
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub valkey_notify_keyspace_events: Option<String>,
    /// The valkey persistence of the valkey advanced config.
    pub valkey_persistence: Option<PersistenceMode>,
    /// The valkey acl channels default of the valkey advanced config.
    pub valkey_acl_channels_default: Option<AclChannelsDefault>,
    /// The frequent snapshots of the valkey advanced config.
    /// Default: `true`.
    pub frequent_snapshots: Option<bool>,
    /// The valkey active expire effort of the valkey advanced config.
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
