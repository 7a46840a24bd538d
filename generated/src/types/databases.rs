// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    AclChannelsDefault {
        ///
        /// A new user may use every channel.
        Allchannels = "allchannels",
        ///
        /// A new user may use no channel until it is given some.
        Resetchannels = "resetchannels",
    }
}

#[cfg(feature = "schemars")]
schema!(AclChannelsDefault in crate::SCHEMAS {});

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedEngineParameter {
    /// The name of the parameter, such as `work_mem`.
    pub name: Option<String>,
    /// What it is set to, as text. It can be empty right after the parameter was changed.
    pub value: Option<String>,
    /// The value that it has when none is set, as text.
    pub default_value: Option<String>,
    /// What the parameter does.
    pub description: Option<String>,
    /// Whether the engine restarts when the parameter changes.
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
    /// The parameters of MySQL, each with its value and its default.
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
    /// The parameters of MySQL to change: their values by their names, numbers as text too.
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
    map mysql_parameters: String,
});

#[cfg(feature = "schemars")]
schema!(AdvancedMysqlConfigUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AdvancedMysqlConfigUpdate by crate::validate::RULES);

/// Sent by `databases_patch_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedPostgresConfig {
    /// The parameters of PostgreSQL, each with its value and its default.
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
    /// The parameters of PostgreSQL to change: their values by their names, numbers as text too.
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
    map pg_parameters: String,
});

#[cfg(feature = "schemars")]
schema!(AdvancedPostgresConfigUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AdvancedPostgresConfigUpdate by crate::validate::RULES);

/// Answered by `databases_list_backups`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// When the backup was made.
    pub created_at: Timestamp,
    /// How large the backup is, in GB.
    pub size_gigabytes: f64,
    /// Whether it holds only what changed since the backup before it; only MySQL has such backups.
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

/// Answered by `databases_add_connection_pool`, `databases_get_connection_pool`, `databases_list_connection_pools`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPool {
    /// The name of the pool, which is unique in its cluster; 3 to 60 characters.
    pub name: String,
    /// How long a client keeps its connection to the server: `session`, `transaction` or `statement`.
    pub mode: String,
    /// How many connections to the server the pool may hold. All pools share what the memory of the primary node allows: 25 per GB, less 3.
    pub size: i64,
    /// The name of the database that the pool connects to.
    pub db: String,
    /// The user that the pool connects as. Without one, clients connect with their own credentials.
    pub user: Option<String>,
    /// How to connect to the pool over the public network.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// How to connect to the pool from within the VPC network.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// How to connect to the pool of the standby node over the public network.
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// How to connect to the pool of the standby node from within the VPC network.
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    undeclared: Undeclared,
}

record!(ConnectionPool {
    required name "name",
    required mode "mode",
    required size "size",
    required db "db",
    sometimes user "user",
    sometimes connection "connection",
    sometimes private_connection "private_connection",
    sometimes standby_connection "standby_connection",
    sometimes standby_private_connection "standby_private_connection",
});

#[cfg(feature = "schemars")]
schema!(ConnectionPool in crate::SCHEMAS { DatabaseConnection });

/// Sent by `databases_add_connection_pool`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPoolCreate {
    /// The name of the pool, which is unique in its cluster; 3 to 60 characters.
    pub name: String,
    /// How long a client keeps its connection to the server: `session`, `transaction` or `statement`.
    pub mode: String,
    /// How many connections to the server the pool may hold. All pools share what the memory of the primary node allows: 25 per GB, less 3.
    pub size: i64,
    /// The name of the database that the pool connects to.
    pub db: String,
    /// The user that the pool connects as. Without one, clients connect with their own credentials.
    pub user: Option<String>,
    undeclared: Undeclared,
}

record!(ConnectionPoolCreate {
    required name "name",
    required mode "mode",
    required size "size",
    required db "db",
    optional user "user",
});

impl ConnectionPoolCreate {
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
            undeclared: Undeclared::default(),
        }
    }
}

setters!(ConnectionPoolCreate {
    into user: String,
});

#[cfg(feature = "schemars")]
schema!(ConnectionPoolCreate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(ConnectionPoolCreate by crate::validate::RULES);

/// Answered by `databases_add_connection_pool`, `databases_get_connection_pool`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPoolResponse {
    /// The pool.
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
    /// How long a client keeps its connection to the server: `session`, `transaction` or `statement`.
    pub mode: String,
    /// How many connections to the server the pool may hold. All pools share what the memory of the primary node allows: 25 per GB, less 3.
    pub size: i64,
    /// The name of the database that the pool connects to.
    pub db: String,
    /// The user that the pool connects as. Without one, clients connect with their own credentials.
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
    /// The connection pools of the cluster.
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
    /// The name of the cluster whose backup is restored.
    pub database_name: String,
    /// When the backup to restore was made. Default: the newest backup.
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
    /// The certificate of the authority that signed those of the cluster, in base64.
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
    /// The id of the cluster.
    /// Format: uuid. Set by the service.
    pub id: String,
    /// The name of the cluster, which is unique.
    pub name: String,
    /// The engine that the cluster runs.
    pub engine: slugs::DatabaseEngine,
    /// The version of the engine, such as `8`.
    pub version: Option<String>,
    /// The version of the engine to the last digit, such as `8.0.28`.
    /// Set by the service.
    pub semantic_version: Option<String>,
    /// How many nodes the cluster has.
    pub num_nodes: i64,
    /// The size of each node, by its slug.
    pub size: String,
    /// The slug of the region that the cluster is in.
    pub region: String,
    /// What the cluster is doing; only an `online` one takes connections for certain.
    /// Set by the service.
    pub status: DatabaseStatus,
    /// When the cluster was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The UUID of the VPC network that the cluster is in; can be the empty string. Tokens need the scope `vpc:read` to see it.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    /// The tags of the cluster. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// The names of the databases in the cluster.
    /// Set by the service.
    pub db_names: Option<Vec<String>>,
    /// How to reach the dashboard of OpenSearch; no other engine has one.
    /// Set by the service.
    pub ui_connection: Option<OpensearchConnection>,
    /// How to connect to the schema registry of Kafka, if it was turned on.
    /// Set by the service.
    pub schema_registry_connection: Option<SchemaRegistryConnection>,
    /// How to connect to the primary node over the public network.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// How to connect to the primary node from within the VPC network.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// How to connect to a standby node over the public network, if there is one.
    /// Set by the service.
    pub standby_connection: Option<DatabaseConnection>,
    /// How to connect to a standby node from within the VPC network, if there is one.
    /// Set by the service.
    pub standby_private_connection: Option<DatabaseConnection>,
    /// The users of the cluster.
    /// Set by the service.
    pub users: Option<Vec<DatabaseUser>>,
    /// When updates are installed.
    /// Set by the service.
    pub maintenance_window: Option<DatabaseMaintenanceWindow>,
    /// The id of the project that the cluster belongs to. Tokens need the scope `project:read` to see it.
    /// Format: uuid.
    pub project_id: Option<String>,
    /// Who may connect to the cluster; without any rule, everyone may.
    pub rules: Option<Vec<DatabaseFirewallRule>>,
    /// When support for the version ends; `None` if no date is known.
    /// Set by the service.
    pub version_end_of_life: Option<Timestamp>,
    /// When new clusters can no longer be created with the version; `None` if no date is known.
    /// Set by the service.
    pub version_end_of_availability: Option<Timestamp>,
    /// The storage in MiB, that of the size included; only where the size lets it be chosen.
    pub storage_size_mib: Option<i64>,
    /// The public addresses of the metrics: the primary node first, then the standbys if there are any.
    /// Set by the service.
    pub metrics_endpoints: Option<Vec<DatabaseServiceEndpoint>>,
    /// What the service does for the cluster, such as the domains that it answers to.
    pub do_settings: Option<DoSettings>,
    /// When storage is added automatically; can be missing here although it is set.
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
    /// The size that each node has afterwards, by its slug.
    pub size: String,
    /// How many nodes the cluster has afterwards: the primary one and up to two standbys.
    pub num_nodes: i64,
    /// The storage in MiB, that of the size included, for a size that lets it be chosen. Default: it stays, or is that of the new size.
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
    /// The cluster.
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
    map config: serde_json::Value,
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

/// Answered by `databases_add_connection_pool`, `databases_create_cluster`, `databases_create_replica` and 6 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseConnection {
    /// The whole connection as one URL, such as `postgres://…`. Without the password if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub uri: Option<String>,
    /// The name of the database that clients use by default.
    /// Set by the service.
    pub database: Option<String>,
    /// The domain name of the node that serves the connection.
    /// Set by the service.
    pub host: Option<String>,
    /// The port that the cluster listens on.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user that clients connect as by default; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of `user`; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub password: Option<String>,
    /// Whether the connection is encrypted with TLS.
    /// Set by the service.
    pub ssl: Option<bool>,
    /// The protocol of the connection.
    /// Set by the service.
    pub protocol: Option<String>,
    /// Further ports by what they are for; Kafka has such.
    /// Set by the service.
    pub application_ports: Option<BTreeMap<String, i64>>,
    undeclared: Undeclared,
}

record!(DatabaseConnection {
    sometimes uri "uri",
    sometimes database "database",
    sometimes host "host",
    sometimes port "port",
    sometimes user "user",
    sometimes password "password",
    sometimes ssl "ssl",
    sometimes protocol "protocol",
    sometimes application_ports "application_ports",
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

#[cfg(feature = "schemars")]
schema!(DatabaseConnection in crate::SCHEMAS {});

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseEngineOptions {
    /// The options for Kafka.
    pub kafka: Option<DatabaseEngineOptionsKafka>,
    /// The options for MongoDB.
    pub mongodb: Option<DatabaseEngineOptionsMongodb>,
    /// The options for PostgreSQL.
    pub pg: Option<DatabaseEngineOptionsPg>,
    /// The options for MySQL.
    pub mysql: Option<DatabaseEngineOptionsMysql>,
    /// The options for Redis.
    pub redis: Option<DatabaseEngineOptionsRedis>,
    /// The options for Valkey.
    pub valkey: Option<DatabaseEngineOptionsValkey>,
    /// The options for OpenSearch.
    pub opensearch: Option<DatabaseEngineOptionsOpensearch>,
    /// The options for PostgreSQL Advanced Edition.
    pub advanced_pg: Option<DatabaseEngineOptionsAdvancedPg>,
    /// The options for MySQL Advanced Edition.
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
    /// The slugs of the regions where MySQL Advanced Edition can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of MySQL Advanced Edition that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of MySQL Advanced Edition that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where PostgreSQL Advanced Edition can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of PostgreSQL Advanced Edition that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of PostgreSQL Advanced Edition that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where Kafka can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of Kafka that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of Kafka that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where MongoDB can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of MongoDB that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of MongoDB that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where MySQL can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of MySQL that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of MySQL that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where OpenSearch can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of OpenSearch that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of OpenSearch that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where PostgreSQL can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of PostgreSQL that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of PostgreSQL that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where Redis can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of Redis that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of Redis that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The slugs of the regions where Valkey can run.
    /// Set by the service.
    pub regions: Option<Vec<String>>,
    /// The versions of Valkey that can be chosen.
    /// Set by the service.
    pub versions: Option<Vec<String>>,
    /// The version of Valkey that a new cluster gets if none is named.
    /// Set by the service.
    pub default_version: Option<String>,
    /// The sizes that nodes can have, by how many of them the cluster has.
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
    /// The id of the event.
    pub id: String,
    /// The name of the cluster that it happened to.
    pub cluster_name: Option<String>,
    /// What happened.
    pub event_type: Option<DatabaseEventType>,
    /// When it happened.
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
        ///
        /// Updates were installed.
        ClusterMaintenancePerform = "cluster_maintenance_perform",
        ///
        /// A standby node became the primary one.
        ClusterMasterPromotion = "cluster_master_promotion",
        ///
        /// The cluster was created.
        ClusterCreate = "cluster_create",
        ///
        /// The cluster was changed.
        ClusterUpdate = "cluster_update",
        ///
        /// The cluster was deleted.
        ClusterDelete = "cluster_delete",
        ///
        /// The cluster was turned on.
        ClusterPoweron = "cluster_poweron",
        ///
        /// The cluster was turned off.
        ClusterPoweroff = "cluster_poweroff",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseEventType in crate::SCHEMAS {});

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFirewallRule {
    /// The UUID of the rule. A rule that exists is sent back with it, a new one without.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub uuid: Option<String>,
    /// The UUID of the cluster that the rule is of; can be the empty string.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`. Set by the service.
    pub cluster_uuid: Option<String>,
    /// What kind of thing `value` names.
    pub type_: DatabaseFirewallRuleType,
    /// Who may connect: an id of a droplet, Kubernetes cluster or app, the name of a tag, or an IPv4 address; there can be no IPv6 addresses.
    pub value: String,
    /// When the rule was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// What the rule is for, as described by its creator; lost if an existing rule is sent back without it.
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(DatabaseFirewallRule {
    sometimes uuid "uuid",
    sometimes cluster_uuid "cluster_uuid",
    required type_ "type",
    required value "value",
    sometimes created_at "created_at",
    sometimes description "description",
});

#[cfg(feature = "schemars")]
schema!(DatabaseFirewallRule in crate::SCHEMAS { DatabaseFirewallRuleType });

/// Sent by `databases_create_cluster`, `databases_update_firewall_rules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFirewallRuleRequest {
    /// The UUID of the rule. A rule that exists is sent back with it, a new one without.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub uuid: Option<String>,
    /// What kind of thing `value` names.
    pub type_: DatabaseFirewallRuleType,
    /// Who may connect: an id of a droplet, Kubernetes cluster or app, the name of a tag, or an IPv4 address; there can be no IPv6 addresses.
    pub value: String,
    /// What the rule is for, as described by its creator; lost if an existing rule is sent back without it.
    pub description: Option<String>,
    undeclared: Undeclared,
}

record!(DatabaseFirewallRuleRequest {
    optional uuid "uuid",
    required type_ "type",
    required value "value",
    optional description "description",
});

impl DatabaseFirewallRuleRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<DatabaseFirewallRuleType>, value: impl Into<String>) -> Self {
        Self {
            uuid: None,
            type_: type_.into(),
            value: value.into(),
            description: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DatabaseFirewallRuleRequest {
    into uuid: String,
    into description: String,
});

#[cfg(feature = "schemars")]
schema!(DatabaseFirewallRuleRequest in crate::SCHEMAS { DatabaseFirewallRuleType });

#[cfg(feature = "validate")]
from_json!(DatabaseFirewallRuleRequest by crate::validate::RULES);

open_enum! {
    /// Sent by `databases_create_cluster`, `databases_update_firewall_rules`; answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters` and 1 more.
    DatabaseFirewallRuleType {
        ///
        /// A droplet, by its id.
        Droplet = "droplet",
        ///
        /// All nodes of a Kubernetes cluster, by its id.
        K8s = "k8s",
        ///
        /// An IPv4 address.
        IpAddr = "ip_addr",
        ///
        /// Everything with a tag, by the tag's name.
        Tag = "tag",
        ///
        /// An app, by its id.
        App = "app",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseFirewallRuleType in crate::SCHEMAS {});

/// Answered by `databases_list_options`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseLayoutOption {
    /// How many nodes a cluster has in this layout.
    pub num_nodes: Option<i64>,
    /// The slugs of the sizes that its nodes can have.
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

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseMaintenanceWindow {
    /// The weekday of the window, such as `tuesday`.
    pub day: String,
    /// When the window opens, as a time in UTC such as `14:00`.
    pub hour: String,
    /// Whether there is anything to install in the next window.
    /// Set by the service.
    pub pending: Option<bool>,
    /// What there is to install, a line for each update.
    /// Set by the service.
    pub description: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(DatabaseMaintenanceWindow {
    required day "day",
    required hour "hour",
    sometimes pending "pending",
    sometimes description "description",
});

#[cfg(feature = "schemars")]
schema!(DatabaseMaintenanceWindow in crate::SCHEMAS {});

/// Sent by `databases_update_maintenance_window`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseMaintenanceWindowUpdate {
    /// The weekday of the window, such as `tuesday`.
    pub day: String,
    /// When the window opens, as a time in UTC such as `14:00`.
    pub hour: String,
    undeclared: Undeclared,
}

record!(DatabaseMaintenanceWindowUpdate {
    required day "day",
    required hour "hour",
});

impl DatabaseMaintenanceWindowUpdate {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(day: impl Into<String>, hour: impl Into<String>) -> Self {
        Self {
            day: day.into(),
            hour: hour.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseMaintenanceWindowUpdate in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(DatabaseMaintenanceWindowUpdate by crate::validate::RULES);

/// Sent by `databases_update_cluster_metrics_credentials`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseMetricsCredentials {
    /// The name and password with which metrics are read.
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
    /// The regions, versions and sizes that each engine offers.
    pub options: Option<DatabaseEngineOptions>,
    /// When each version ceases to be available and supported, by engine.
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
    /// The versions of Kafka, and until when each is supported and can be chosen.
    pub kafka: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of PostgreSQL, and until when each is supported and can be chosen.
    pub pg: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of MySQL, and until when each is supported and can be chosen.
    pub mysql: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of Redis, and until when each is supported and can be chosen.
    pub redis: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of Valkey, and until when each is supported and can be chosen.
    pub valkey: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of MongoDB, and until when each is supported and can be chosen.
    pub mongodb: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of OpenSearch, and until when each is supported and can be chosen.
    pub opensearch: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of PostgreSQL Advanced Edition, and until when each is supported and can be chosen.
    pub advanced_pg: Option<Vec<DatabaseVersionAvailability>>,
    /// The versions of MySQL Advanced Edition, and until when each is supported and can be chosen.
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
    /// The id of the replica; works wherever the id of a cluster does.
    /// Format: uuid. Set by the service.
    pub id: Option<String>,
    /// The name of the replica, unique among replicas and clusters.
    pub name: String,
    /// The slug of the region that the replica is in.
    pub region: Option<String>,
    /// The size of its node, by its slug; at least that of the cluster's nodes.
    pub size: Option<String>,
    /// What the replica is doing; it can be read from once it is `online`.
    /// Set by the service.
    pub status: DatabaseStatus,
    /// The tags of the replica. Tokens need the scope `tag:read` to see them.
    pub tags: Option<Vec<String>>,
    /// When the replica was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The UUID of the VPC network that the replica is in. Tokens need the scope `vpc:read` to see it.
    pub private_network_uuid: Option<String>,
    /// How to connect to the replica over the public network.
    /// Set by the service.
    pub connection: Option<DatabaseConnection>,
    /// How to connect to the replica from within the VPC network.
    /// Set by the service.
    pub private_connection: Option<DatabaseConnection>,
    /// The storage in MiB, that of the size included; only where the size lets it be chosen.
    pub storage_size_mib: Option<i64>,
    /// What the service does for the replica, such as the domains that it answers to.
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
    /// The replica.
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
    /// The database.
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
    /// What a new version of a schema must be compatible with, for subjects that don't say it themselves.
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
    /// The name of the subject.
    pub subject_name: String,
    /// What a new version of the subject's schema must be compatible with.
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
    /// The domain name of the nodes that answer there.
    /// Set by the service.
    pub host: Option<String>,
    /// The port that is listened on.
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
    /// The SQL modes that are on, separated by commas, such as `ANSI,NO_ZERO_DATE`.
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
        ///
        /// It is being created.
        Creating = "creating",
        ///
        /// It is ready.
        Online = "online",
        ///
        /// Its size or number of nodes is being changed.
        Resizing = "resizing",
        ///
        /// It is being moved to another region or another network.
        Migrating = "migrating",
        ///
        /// It is being made of the backup of another cluster.
        Forking = "forking",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseStatus in crate::SCHEMAS {});

/// Sent by `databases_create_cluster`, `databases_update_autoscale`; answered by `databases_create_cluster`, `databases_get_autoscale`, `databases_get_cluster` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabaseStorageAutoscaleParams {
    /// Whether storage is added automatically.
    pub enabled: bool,
    /// How full the storage must be for more to be added, in percent.
    /// From `15` to `95`.
    pub threshold_percent: Option<i64>,
    /// How much storage is added at a time, in GiB; rounded to tens.
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
    /// The name of the user.
    pub name: String,
    /// Whether this is the user that came with the cluster or one made later.
    /// Set by the service.
    pub role: Option<DatabaseUserRole>,
    /// The password; missing if the token lacks the scope `database:view_credentials`. MongoDB returns it only when it is set or reset.
    /// Set by the service.
    pub password: Option<String>,
    /// The certificate with which the user of a Kafka cluster logs in, in PEM; no other engine has one.
    /// Set by the service.
    pub access_cert: Option<String>,
    /// The private key of `access_cert`, in PEM; no other engine than Kafka has one.
    /// Set by the service.
    pub access_key: Option<String>,
    /// How a user of MySQL proves who it is.
    pub mysql_settings: Option<MysqlSettings>,
    /// What the user may do; often only in the answer to its creation.
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
        ///
        /// The user that came with the cluster.
        Primary = "primary",
        ///
        /// A user that was made later.
        Normal = "normal",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseUserRole in crate::SCHEMAS {});

/// Sent by `databases_update_major_version`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseVersion {
    /// The version of the engine to upgrade to, such as `18`.
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
    /// When support for the version ends; `None` if no date is known.
    pub end_of_life: Option<Timestamp>,
    /// When new clusters can no longer be created with the version; `None` if no date is known.
    pub end_of_availability: Option<Timestamp>,
    /// The version of the engine, such as `8`.
    pub version: Option<String>,
    /// Whether a new cluster gets this version if none is named.
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
    /// The name of the user.
    pub name: String,
    /// How a user of MySQL proves who it is.
    pub mysql_settings: Option<MysqlSettings>,
    /// What a user of Kafka, OpenSearch, MongoDB or PostgreSQL may do.
    pub settings: Option<UserSettings>,
    /// Whether a user of MongoDB may only read; `role` in `settings.mongo_user_settings` says it in more detail.
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
    /// The name to log in with where metrics are read.
    pub basic_auth_username: Option<String>,
    /// The password to log in with where metrics are read.
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
    /// The name of the cluster; unique, without underscores.
    pub name: String,
    /// The engine that the cluster runs.
    pub engine: slugs::DatabaseEngine,
    /// The version of the engine, such as `18` of PostgreSQL: one of those that `options` lists. Most engines need one.
    pub version: Option<String>,
    /// How many nodes the cluster has. Kafka has at least 3, `advanced_pg` 1 to 3, `advanced_mysql` 1 or 3.
    pub num_nodes: i64,
    /// The size of each node, by its slug.
    pub size: String,
    /// The slug of the region that the cluster is in.
    pub region: String,
    /// The UUID of the VPC network that the cluster is in. Default: the default one of the region. Needs the scope `vpc:read`.
    /// Pattern: `^$|[0-9a-f]{8}\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\b[0-9a-f]{12}`.
    pub private_network_uuid: Option<String>,
    /// The tags of the cluster. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// The id of the project that the cluster belongs to. Default: the default project. Needs the scope `project:assign_resource`.
    /// Format: uuid.
    pub project_id: Option<String>,
    /// Who may connect to the cluster. Without any rule, everyone may.
    pub rules: Option<Vec<DatabaseFirewallRuleRequest>>,
    /// The storage in MiB, that of the size included, for a size that lets it be chosen. Default: that of the size.
    pub storage_size_mib: Option<i64>,
    /// When storage is added automatically. Default: never.
    pub autoscale: Option<DatabaseAutoscaleParams>,
    /// What the service does for the cluster, such as the domains that it answers to.
    pub do_settings: Option<DoSettings>,
    /// When storage is added automatically; `autoscale` replaces it.
    pub storage_autoscale: Option<DatabaseStorageAutoscaleParams>,
    /// The backup that the new cluster is made of. Without one it starts empty.
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
    list rules: DatabaseFirewallRuleRequest,
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
    DatabaseFirewallRuleRequest,
    DatabaseStorageAutoscaleParams,
    DoSettings,
});

#[cfg(feature = "validate")]
from_json!(DatabasesCreateClusterBody by crate::validate::RULES);

/// Sent by `databases_create_kafka_schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesCreateKafkaSchemaBody {
    /// The name of the subject that the schema is of.
    pub subject_name: String,
    /// The language that the schema is written in.
    pub schema_type: KafkaSchemaType,
    /// The schema itself, as text in the language that `schema_type` says.
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
    /// The id of the schema.
    pub schema_id: i64,
    /// The name of the subject that the schema is of.
    pub subject_name: String,
    /// The language that the schema is written in.
    pub schema_type: KafkaSchemaType,
    /// The schema itself, as text in the language that `schema_type` says.
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
    /// The name of the topic.
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
    /// The name of the log sink; it can't be changed later.
    pub sink_name: String,
    /// What kind of server the logs go to. `datadog` is for MongoDB, and for no other engine.
    pub sink_type: LogsinkBaseSinkType,
    /// Where the logs go to, as the kind of sink needs it.
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
    /// The log sink that was created.
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
    /// The name of the replica; unique among replicas and clusters.
    pub name: String,
    /// The region that it is in. Default: that of the cluster.
    pub region: Option<String>,
    /// The size of its node, by its slug; at least that of the cluster's nodes.
    pub size: String,
    /// The tags of the replica; those that don't exist are created. Needs the scope `tag:create`.
    pub tags: Option<Vec<String>>,
    /// The UUID of the VPC network that it is in. Default: the default VPC of its region, which need not be that of the cluster. Needs the scope `vpc:read`.
    pub private_network_uuid: Option<String>,
    /// The storage in MiB, that of the size included. Default: that of the size.
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
schema!(DatabasesCreateReplicaBody in crate::SCHEMAS { DoSettings });

#[cfg(feature = "validate")]
from_json!(DatabasesCreateReplicaBody by crate::validate::RULES);

/// Answered by `databases_get_autoscale`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasesGetAutoscaleResponse {
    /// What is scaled automatically, and when.
    pub autoscale: Option<DatabaseAutoscaleParams>,
    /// When storage is added, and how much.
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
    /// The authority that signed the certificates of the cluster.
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
    /// The name and password with which metrics are read.
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
    /// The settings of the engine, by their names.
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
    /// What the service does for the cluster, such as the domains that it answers to.
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
    /// Which keys are dropped when the memory is full.
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
    /// The backups of the cluster that can be restored.
    pub backups: Vec<Backup>,
    /// When the next backups are made.
    pub scheduled_backup_time: Option<DatabasesListBackupsResponseScheduledBackupTime>,
    /// How much of the backup in progress is done, in percent; `None` if no backup is being made.
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
    /// The hour of the day at which a backup is made, in UTC.
    pub backup_hour: Option<i64>,
    /// The minute of that hour.
    pub backup_minute: Option<i64>,
    /// How many hours lie between two backups.
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
    /// The clusters of the account.
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
    /// What happened to the cluster.
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
    /// Who may connect to the cluster; without any rule, everyone may.
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
    /// The schemas, one for each subject.
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
    /// The topics of the cluster.
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
    /// The log sinks of the cluster.
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
    /// The indexes of the cluster.
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
    /// The replicas of the cluster. One that was just created may be missing for minutes.
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
    /// The databases in the cluster.
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
    /// The users of the cluster.
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
    /// What the service does for the cluster, such as the domains that it answers to.
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
    /// Which keys are dropped when the memory is full; `noeviction` drops none.
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
    /// All rules, in place of those that there are; 100 at most. None at all opens the cluster to everyone.
    pub rules: Option<Vec<DatabaseFirewallRuleRequest>>,
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
    list rules: DatabaseFirewallRuleRequest,
});

#[cfg(feature = "schemars")]
schema!(DatabasesUpdateFirewallRulesBody in crate::SCHEMAS { DatabaseFirewallRuleRequest });

#[cfg(feature = "validate")]
from_json!(DatabasesUpdateFirewallRulesBody by crate::validate::RULES);

/// Sent by `databases_update_kafka_schema_config`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DatabasesUpdateKafkaSchemaConfigBody {
    /// What a new version of a schema must be compatible with, for subjects that don't say it themselves.
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
    /// What a new version of the subject's schema must be compatible with.
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
    /// The slug of the region that the cluster moves to.
    pub region: String,
    /// The UUID of the VPC network in the new region. Default: the default one of that region. Needs the scope `vpc:read`.
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
    /// What the user may do, in place of what it could. Those of MongoDB can't be changed.
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
    /// The host of Datadog that takes the logs, such as `http-intake.logs.datadoghq.com`.
    pub site: String,
    /// The API key of Datadog.
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
    /// Domain names of your own that the cluster answers to; each has at most 253 characters.
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
    /// The address of the Elasticsearch server, with name and password if it needs them.
    pub url: String,
    /// What the names of the indexes for the logs begin with.
    pub index_prefix: String,
    /// How many days logs are kept.
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// How long a request to Elasticsearch may take, in seconds.
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    /// The certificate of the authority that signed that of the server, in PEM.
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
        ///
        /// None: what needs more memory fails.
        Noeviction = "noeviction",
        ///
        /// Any key, the one that wasn't used for longest first.
        AllkeysLru = "allkeys_lru",
        ///
        /// Any key, at random.
        AllkeysRandom = "allkeys_random",
        ///
        /// Only keys that expire, the one that wasn't used for longest first.
        VolatileLru = "volatile_lru",
        ///
        /// Only keys that expire, at random.
        VolatileRandom = "volatile_random",
        ///
        /// Only keys that expire, the one that expires soonest first.
        VolatileTtl = "volatile_ttl",
    }
}

#[cfg(feature = "schemars")]
schema!(EvictionPolicyModel in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaAdvancedConfig {
    /// How messages are compressed in the log of a topic that doesn't say it itself.
    pub compression_type: Option<KafkaAdvancedConfigCompressionType>,
    /// How long a new consumer group waits for further members before partitions are shared out, in milliseconds. Default: 3 seconds.
    /// From `0` to `300000`.
    pub group_initial_rebalance_delay_ms: Option<i64>,
    /// The shortest session timeout that a consumer may ask for, in milliseconds.
    /// From `0` to `60000`.
    pub group_min_session_timeout_ms: Option<i64>,
    /// The longest session timeout that a consumer may ask for, in milliseconds.
    /// From `0` to `1800000`.
    pub group_max_session_timeout_ms: Option<i64>,
    /// How long a connection may be idle before the broker closes it, in milliseconds.
    /// From `1000` to `3600000`.
    pub connections_max_idle_ms: Option<i64>,
    /// How many incremental fetch sessions a broker keeps.
    /// From `1000` to `10000`.
    pub max_incremental_fetch_session_cache_slots: Option<i64>,
    /// How large a message may be, in bytes.
    /// From `0` to `100001200`.
    pub message_max_bytes: Option<i64>,
    /// How long the committed offsets of consumers are kept, in minutes.
    /// From `1` to `2147483647`.
    pub offsets_retention_minutes: Option<i64>,
    /// How long markers of deleted keys stay in a compacted log, in milliseconds.
    /// From `0` to `315569260000`.
    pub log_cleaner_delete_retention_ms: Option<i64>,
    /// How much of a log must be dirty before it is compacted, as a share of 1.
    /// From `0.2` to `0.9`.
    pub log_cleaner_min_cleanable_ratio: Option<f64>,
    /// How long a message may stay in the log before it has to be compacted, in milliseconds; only for compacted topics.
    /// From `30000` to `9223372036854775807`.
    pub log_cleaner_max_compaction_lag_ms: Option<i64>,
    /// How long a message stays in the log before it may be compacted, in milliseconds; only for compacted topics.
    /// From `0` to `9223372036854775807`.
    pub log_cleaner_min_compaction_lag_ms: Option<i64>,
    /// What happens to segments that are past retention, in topics that don't say it themselves.
    pub log_cleanup_policy: Option<KafkaAdvancedConfigLogCleanupPolicy>,
    /// How many messages a partition collects before they are flushed to disk.
    /// From `1` to `9223372036854775807`.
    pub log_flush_interval_messages: Option<i64>,
    /// How long a message may stay in memory before it is flushed to disk, in milliseconds. Default: the value of `log.flush.scheduler.interval.ms`.
    /// From `0` to `9223372036854775807`.
    pub log_flush_interval_ms: Option<i64>,
    /// How many bytes of log lie between two entries of the offset index.
    /// From `0` to `104857600`.
    pub log_index_interval_bytes: Option<i64>,
    /// How large the offset index may become, in bytes.
    /// From `1048576` to `104857600`.
    pub log_index_size_max_bytes: Option<i64>,
    /// Whether messages are converted for consumers that only know older formats.
    pub log_message_downconversion_enable: Option<bool>,
    /// The moment that the timestamp of a message stands for.
    pub log_message_timestamp_type: Option<KafkaAdvancedConfigLogMessageTimestampType>,
    /// The largest difference between the timestamp of a message and its arrival at the broker, in milliseconds.
    /// From `0` to `9223372036854775807`.
    pub log_message_timestamp_difference_max_ms: Option<i64>,
    /// Whether the file of a new segment gets its space on disk at once.
    pub log_preallocate: Option<bool>,
    /// How large a log may become before its oldest messages are deleted, in bytes; -1 for no limit.
    /// From `-1` to `9223372036854775807`.
    pub log_retention_bytes: Option<i64>,
    /// How long a log file is kept, in hours; -1 for no limit.
    /// From `-1` to `2147483647`.
    pub log_retention_hours: Option<i64>,
    /// How long a log file is kept, in milliseconds; -1 for no limit. Default: the setting in minutes.
    /// From `-1` to `9223372036854775807`.
    pub log_retention_ms: Option<i64>,
    /// How much is taken off `log_roll_ms` at most, at random, so that segments don't all roll at once; in milliseconds. Default: the setting in hours.
    /// From `0` to `9223372036854775807`.
    pub log_roll_jitter_ms: Option<i64>,
    /// After how long a new segment is begun though the last one isn't full, in milliseconds.
    /// From `1` to `9223372036854775807`.
    pub log_roll_ms: Option<i64>,
    /// How large a file of a log may become, in bytes.
    /// From `10485760` to `1073741824`.
    pub log_segment_bytes: Option<i64>,
    /// How long a file is kept after it was taken out of its log, in milliseconds.
    /// From `0` to `3600000`.
    pub log_segment_delete_delay_ms: Option<i64>,
    /// Whether a topic that doesn't exist is created when it is used.
    /// Default: `false`.
    pub auto_create_topics_enable: Option<bool>,
    /// How many replicas must have a message before it counts as written, for producers that ask for `acks=all`.
    /// From `1` to `7`.
    pub min_insync_replicas: Option<i64>,
    /// How many partitions a topic has that was created by being used.
    /// From `1` to `1000`.
    pub num_partitions: Option<i64>,
    /// How many brokers have each partition of a topic that was created by being used.
    /// From `1` to `10`.
    pub default_replication_factor: Option<i64>,
    /// How much a replica fetches of each partition at a time, in bytes; more if the first batch is larger. Default: 1048576.
    /// From `1048576` to `104857600`.
    pub replica_fetch_max_bytes: Option<i64>,
    /// How large an answer to a replica's fetch is, in bytes; more if the first batch is larger. Default: 10485760.
    /// From `10485760` to `1048576000`.
    pub replica_fetch_response_max_bytes: Option<i64>,
    /// How many connections one IP address may have. Default: 2147483647.
    /// From `256` to `2147483647`.
    pub max_connections_per_ip: Option<i64>,
    /// After how many requests those of producers that are done are purged from the waiting list. Default: 1000.
    /// From `10` to `10000`.
    pub producer_purgatory_purge_interval_requests: Option<i64>,
    /// How large a request may be, in bytes. Default: 104857600.
    /// From `10485760` to `209715200`.
    pub socket_request_max_bytes: Option<i64>,
    /// How large a segment of the log of transactions may become, in bytes; small ones load and compact faster. Default: 104857600.
    /// From `1048576` to `2147483647`.
    pub transaction_state_log_segment_bytes: Option<i64>,
    /// How often transactions that have expired are removed, in milliseconds. Default: 3600000.
    /// From `600000` to `3600000`.
    pub transaction_remove_expired_transaction_cleanup_interval_ms: Option<i64>,
    /// Whether the cluster has a schema registry; needs a size with dedicated CPUs.
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
        ///
        /// With gzip.
        Gzip = "gzip",
        ///
        /// With Snappy.
        Snappy = "snappy",
        ///
        /// With LZ4.
        Lz4 = "lz4",
        ///
        /// With Zstandard.
        Zstd = "zstd",
        ///
        /// Messages aren't compressed.
        Uncompressed = "uncompressed",
        ///
        /// The compression that the producer chose is kept.
        Producer = "producer",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigCompressionType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    KafkaAdvancedConfigLogCleanupPolicy {
        ///
        /// They are deleted.
        Delete = "delete",
        ///
        /// Of each key only the last value is kept.
        Compact = "compact",
        ///
        /// Of each key only the last value is kept, and what is too old is deleted.
        CompactDelete = "compact,delete",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigLogCleanupPolicy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    KafkaAdvancedConfigLogMessageTimestampType {
        ///
        /// When the producer created the message.
        CreateTime = "CreateTime",
        ///
        /// When the broker appended the message to the log.
        LogAppendTime = "LogAppendTime",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaAdvancedConfigLogMessageTimestampType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_update_kafka_schema_config`, `databases_update_kafka_schema_subject_config`; answered by `databases_get_kafka_schema_config`, `databases_get_kafka_schema_subject_config`, `databases_update_kafka_schema_config` and 1 more.
    KafkaSchemaCompatibility {
        ///
        /// Nothing: any change is allowed.
        None = "NONE",
        ///
        /// Readers with the new version can read what was written with the last one.
        Backward = "BACKWARD",
        ///
        /// Readers with the new version can read what was written with any earlier one.
        BackwardTransitive = "BACKWARD_TRANSITIVE",
        ///
        /// Readers with the last version can read what is written with the new one.
        Forward = "FORWARD",
        ///
        /// Readers with any earlier version can read what is written with the new one.
        ForwardTransitive = "FORWARD_TRANSITIVE",
        ///
        /// Both ways between the new version and the last one.
        Full = "FULL",
        ///
        /// Both ways between the new version and every earlier one.
        FullTransitive = "FULL_TRANSITIVE",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaSchemaCompatibility in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_schema`; answered by `databases_create_kafka_schema`, `databases_get_kafka_schema`, `databases_get_kafka_schema_version` and 1 more.
    KafkaSchemaType {
        ///
        /// Apache Avro.
        Avro = "AVRO",
        ///
        /// JSON Schema.
        Json = "JSON",
        ///
        /// Protocol Buffers.
        Protobuf = "PROTOBUF",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaSchemaType in crate::SCHEMAS {});

/// Answered by `databases_list_kafka_schemas`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaSchemaVerbose {
    /// The id of the schema.
    pub schema_id: Option<i64>,
    /// The name of the subject that the schema is of.
    pub subject_name: String,
    /// The language that the schema is written in.
    pub schema_type: Option<KafkaSchemaType>,
    /// The schema itself, as text in the language that `schema_type` says.
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
    /// The id of the schema.
    pub schema_id: i64,
    /// The version of the schema within its subject.
    pub version: String,
    /// The name of the subject that the schema is of.
    pub subject_name: String,
    /// The language that the schema is written in.
    pub schema_type: KafkaSchemaType,
    /// The schema itself, as text in the language that `schema_type` says.
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
    /// The name of the topic.
    pub name: String,
    /// How many brokers have each partition.
    pub replication_factor: Option<i64>,
    /// How many partitions the topic has.
    pub partition_count: Option<i64>,
    /// Whether the topic can be used yet.
    pub state: KafkaTopicState,
    /// The partitions of the topic.
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    /// How messages are kept and written.
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
    /// What happens to segments that are past retention.
    /// Default: `"delete"`.
    pub cleanup_policy: Option<KafkaTopicConfigCleanupPolicy>,
    /// How messages are compressed in the log.
    /// Default: `"producer"`.
    pub compression_type: Option<KafkaTopicConfigCompressionType>,
    /// How long markers of deleted keys are kept, in milliseconds.
    /// Default: `86400000`.
    pub delete_retention_ms: Option<i64>,
    /// How long a file is kept after it was taken out of the log, in milliseconds.
    /// Default: `60000`.
    pub file_delete_delay_ms: Option<i64>,
    /// How many messages a partition takes in before they are flushed to disk.
    /// Default: `9223372036854775807`.
    pub flush_messages: Option<i128>,
    /// How long a message may stay in memory before it is flushed to disk, in milliseconds.
    /// Default: `9223372036854775807`.
    pub flush_ms: Option<i128>,
    /// How many bytes of log lie between two entries of the offset index.
    /// Default: `4096`.
    pub index_interval_bytes: Option<i64>,
    /// How long a message may stay in the log before it has to be compacted, in milliseconds; only if the topic is compacted.
    /// Default: `9223372036854775807`.
    pub max_compaction_lag_ms: Option<i128>,
    /// How large a batch of messages may be, in bytes and after compression.
    /// Default: `1048588`.
    pub max_message_bytes: Option<i64>,
    /// Whether messages are converted for consumers that only know older formats; without it, they get `UNSUPPORTED_VERSION`.
    /// Default: `true`.
    pub message_down_conversion_enable: Option<bool>,
    /// The format in which messages are written; those on disk must not be of a newer one.
    /// Default: `"3.0-IV1"`.
    pub message_format_version: Option<KafkaTopicConfigMessageFormatVersion>,
    /// The moment that the timestamp of a message stands for.
    /// Default: `"create_time"`.
    pub message_timestamp_type: Option<KafkaTopicConfigMessageTimestampType>,
    /// How much of the log must be dirty before it is compacted, as a share of 1.
    /// Default: `0.5`. From `0` to `1`.
    pub min_cleanable_dirty_ratio: Option<f64>,
    /// How long a message stays in the log before it may be compacted, in milliseconds; only if the topic is compacted.
    /// Default: `0`.
    pub min_compaction_lag_ms: Option<i64>,
    /// How many replicas must have a message before it counts as written.
    /// Default: `1`. At least `1`.
    pub min_insync_replicas: Option<i64>,
    /// Whether the file of a new segment gets its space on disk at once.
    /// Default: `false`.
    pub preallocate: Option<bool>,
    /// How large the log may become before its oldest messages are deleted, in bytes; -1 for no limit.
    /// Default: `-1`.
    pub retention_bytes: Option<i64>,
    /// How long a message is kept before it is deleted, in milliseconds; -1 for no limit.
    /// Default: `604800000`.
    pub retention_ms: Option<i64>,
    /// How large a file of the log may become, in bytes.
    /// Default: `209715200`. At least `14`.
    pub segment_bytes: Option<i64>,
    /// How much is taken off `segment_ms` at most, at random, so that segments don't all roll at once; in milliseconds.
    /// Default: `0`.
    pub segment_jitter_ms: Option<i64>,
    /// After how long a new segment is begun though the last one isn't full, in milliseconds.
    /// Default: `604800000`. At least `1`.
    pub segment_ms: Option<i64>,
    /// The largest difference between the timestamp of a message and its arrival at the broker, in milliseconds.
    pub message_timestamp_difference_max_ms: Option<i128>,
    /// How large the offset index of a segment may become, in bytes.
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
        ///
        /// They are deleted.
        Delete = "delete",
        ///
        /// Of each key only the last value is kept.
        Compact = "compact",
        ///
        /// Of each key only the last value is kept, and what is too old is deleted.
        CompactDelete = "compact_delete",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigCleanupPolicy in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_create_kafka_topic`, `databases_update_kafka_topic`; answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
    KafkaTopicConfigCompressionType {
        ///
        /// As the producer of the message did.
        Producer = "producer",
        ///
        /// With gzip.
        Gzip = "gzip",
        ///
        /// With Snappy.
        Snappy = "snappy",
        ///
        /// With LZ4; the document spells it with a capital i.
        Iz4 = "Iz4",
        ///
        /// With Zstandard.
        Zstd = "zstd",
        ///
        /// Messages aren't compressed.
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
        ///
        /// When the producer created the message.
        CreateTime = "create_time",
        ///
        /// When the broker appended the message to the log.
        LogAppendTime = "log_append_time",
    }
}

#[cfg(feature = "schemars")]
schema!(KafkaTopicConfigMessageTimestampType in crate::SCHEMAS {});

/// Answered by `databases_create_kafka_topic`, `databases_get_kafka_topic`, `databases_list_kafka_topics` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KafkaTopicPartition {
    /// How large the partition is, in bytes.
    pub size: Option<i64>,
    /// The number of the partition.
    pub id: Option<i64>,
    /// How many brokers have all of the partition's messages.
    pub in_sync_replicas: Option<i64>,
    /// The least offset that any consumer group is at.
    pub earliest_offset: Option<i64>,
    /// The consumer groups that read the partition.
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
    /// The name of the consumer group.
    pub group_name: Option<String>,
    /// The offset that the group is at.
    pub offset: Option<i64>,
    /// The name of the consumer group.
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
    /// The topic; can be missing just after it was created.
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
        ///
        /// The topic can be used.
        Active = "active",
        ///
        /// The topic is being created or changed.
        Configuring = "configuring",
        ///
        /// The topic is being deleted.
        Deleting = "deleting",
        ///
        /// Not known to the service.
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
    /// The name of the topic.
    pub name: String,
    /// Whether the topic can be used yet.
    pub state: KafkaTopicState,
    /// How many brokers have each partition.
    pub replication_factor: Option<i64>,
    /// The partitions of the topic.
    pub partitions: Option<Vec<KafkaTopicPartition>>,
    /// How messages are kept and written.
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
        ///
        /// A server that speaks syslog. Not for MongoDB.
        Rsyslog = "rsyslog",
        ///
        /// An Elasticsearch server.
        Elasticsearch = "elasticsearch",
        ///
        /// An OpenSearch server. Not for MongoDB.
        Opensearch = "opensearch",
        ///
        /// Datadog. Only for MongoDB.
        Datadog = "datadog",
    }
}

#[cfg(feature = "schemars")]
schema!(LogsinkBaseSinkType in crate::SCHEMAS {});

open_enum! {
    /// Answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
    LogsinkBaseVerboseSinkType {
        ///
        /// A server that speaks syslog.
        Rsyslog = "rsyslog",
        ///
        /// An Elasticsearch server.
        Elasticsearch = "elasticsearch",
        ///
        /// An OpenSearch server.
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
    /// The id of the log sink.
    pub sink_id: String,
    /// The name of the log sink.
    pub sink_name: String,
    /// What kind of server the logs go to.
    pub sink_type: LogsinkBaseVerboseSinkType,
    /// Where the logs go to, as the kind of sink needs it.
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
    /// Where the logs go to from now on, as the kind of sink needs it.
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
    /// How many nodes must have acknowledged what a read returns, if the client doesn't say.
    /// Default: `"local"`.
    pub default_read_concern: Option<MongoAdvancedConfigDefaultReadConcern>,
    /// How many nodes must acknowledge a write, if the client doesn't say: `majority` or a number; `0` waits for none.
    /// Default: `"majority"`.
    pub default_write_concern: Option<String>,
    /// How long a transaction over several documents may take before it is aborted, in seconds. A change restarts MongoDB.
    /// Default: `60`. At least `1`.
    pub transaction_lifetime_limit_seconds: Option<i64>,
    /// How long an operation must take to be logged as slow, in milliseconds. A change restarts MongoDB.
    /// Default: `100`. At least `0`.
    pub slow_op_threshold_ms: Option<i64>,
    /// How much is logged: 0 without debug messages, 5 with all. A change restarts MongoDB.
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
        ///
        /// What the node has, which may still be rolled back.
        Local = "local",
        ///
        /// What the node has, which may still be rolled back; on a sharded cluster also what has moved away.
        Available = "available",
        ///
        /// Only what most nodes have acknowledged.
        Majority = "majority",
    }
}

#[cfg(feature = "schemars")]
schema!(MongoAdvancedConfigDefaultReadConcern in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MysqlAdvancedConfig {
    /// The hour of the day at which a backup begins, in UTC; not before the last backup is done.
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// The minute of `backup_hour` at which a backup begins; not before the last backup is done.
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    /// Whether the creator of a stored routine may also run, change and drop it.
    pub automatic_sp_privileges: Option<bool>,
    /// The SQL modes that are on, separated by commas. Empty: MySQL's own default.
    /// At most `1024` characters. Pattern: `^[A-Z_]*(,[A-Z_]+)*$`.
    pub sql_mode: Option<String>,
    /// How long a client may take to say hello before it is turned away, in seconds.
    /// From `2` to `3600`.
    pub connect_timeout: Option<i64>,
    /// The time zone of the server: an offset of up to 12 hours such as `+03:00`, a name such as `EST`, or `SYSTEM`.
    /// From `2` to `100` characters.
    pub default_time_zone: Option<String>,
    /// How many more digits after the point the result of `/` has.
    /// From `0` to `30`.
    pub div_precision_increment: Option<i64>,
    /// Whether `EXPLAIN FORMAT=JSON` marks where nested structures end.
    pub end_markers_in_json: Option<bool>,
    /// The number of ranges in a comparison above which the optimizer estimates by the statistics of the index, without reading it.
    /// From `0` to `4294967295`.
    pub eq_range_index_dive_limit: Option<i64>,
    /// How long a result of `GROUP_CONCAT()` may be, in bytes.
    /// From `4` to `18446744073709551615`.
    pub group_concat_max_len: Option<i128>,
    /// How long statistics of tables stay in the cache, in seconds.
    /// From `900` to `31536000`.
    pub information_schema_stats_expiry: Option<i64>,
    /// Whether new full-text indexes leave stop words out. Default: on, unless a stop-word table of your own is set.
    pub innodb_ft_enable_stopword: Option<bool>,
    /// The longest word that a full-text index holds, in characters. A change restarts MySQL.
    /// From `10` to `84`.
    pub innodb_ft_max_token_size: Option<i64>,
    /// The shortest word that a full-text index holds, in characters.
    /// From `0` to `16`.
    pub innodb_ft_min_token_size: Option<i64>,
    /// How many words `OPTIMIZE TABLE` works through at a time in a full-text index.
    /// From `1000` to `10000`.
    pub innodb_ft_num_word_optimize: Option<i64>,
    /// How much memory the results of a full-text query may take, in bytes.
    /// From `1000000` to `4294967295`.
    pub innodb_ft_result_cache_limit: Option<i64>,
    /// The table of stop words for the full-text indexes of all tables, as `db_name/table_name`.
    /// At most `1024` characters. Pattern: `^.+/.+$`.
    pub innodb_ft_server_stopword_table: Option<String>,
    /// The table of stop words for full-text indexes made by users, as `db_name/table_name`; null removes the setting.
    /// At most `1024` characters. Pattern: `^.+/.+$`. `Some(None)` sends null.
    pub innodb_ft_user_stopword_table: Option<Option<String>>,
    /// How long a transaction waits for a lock on a row before it gives up, in seconds.
    /// From `1` to `3600`.
    pub innodb_lock_wait_timeout: Option<i64>,
    /// How much of the redo log is held in memory before it is written to disk, in bytes.
    /// From `1048576` to `4294967295`.
    pub innodb_log_buffer_size: Option<i64>,
    /// How large the log of changes may become while a table is altered online, in bytes.
    /// From `65536` to `1099511627776`.
    pub innodb_online_alter_log_max_size: Option<i64>,
    /// Whether `OPTIMIZE TABLE` works on full-text indexes only and leaves the table alone.
    pub innodb_optimize_fulltext_only: Option<bool>,
    /// Whether every deadlock is written to the error log. Default: no.
    pub innodb_print_all_deadlocks: Option<bool>,
    /// Whether a timeout rolls back the whole transaction and not only its last statement.
    pub innodb_rollback_on_timeout: Option<bool>,
    /// How long an interactive connection may be idle before it is closed, in seconds.
    /// From `30` to `604800`.
    pub interactive_timeout: Option<i64>,
    /// The storage engine of temporary tables that MySQL makes in memory for itself.
    pub internal_tmp_mem_storage_engine: Option<MysqlAdvancedConfigInternalTmpMemStorageEngine>,
    /// How long a read waits for more data from a client, in seconds.
    /// From `1` to `3600`.
    pub net_read_timeout: Option<i64>,
    /// How long a write waits for a client that takes no data, in seconds.
    /// From `1` to `3600`.
    pub net_write_timeout: Option<i64>,
    /// Whether a table without a primary key is refused when it is created or altered.
    pub sql_require_primary_key: Option<bool>,
    /// How long a connection that isn't interactive may be idle before it is closed, in seconds.
    /// From `1` to `2147483`.
    pub wait_timeout: Option<i64>,
    /// Whether window functions compute precisely rather than fast.
    pub windowing_use_high_precision: Option<bool>,
    /// How large a message to the server may be, in bytes. Default: 67108864.
    /// From `102400` to `1073741824`.
    pub max_allowed_packet: Option<i64>,
    /// How long a `SELECT` may take, in milliseconds; 0 for no limit.
    /// From `0` to `4294967295`.
    pub max_execution_time: Option<i64>,
    /// How large an internal table in memory may become, in bytes; set `tmp_table_size` with it. Default: 16777216.
    /// From `1048576` to `1073741824`.
    pub max_heap_table_size: Option<i64>,
    /// How many seeks the optimizer assumes at most for a look-up by key. Low values make it prefer indexes to table scans.
    /// From `1` to `18446744073709551615`.
    pub max_seeks_for_key: Option<i128>,
    /// Whether the optimizer drops plans that look bad early on: 1 if it does, 0 if not.
    /// From `0` to `1`.
    pub optimizer_prune_level: Option<i64>,
    /// How deep the optimizer searches for a plan; 0 leaves it to the server.
    /// From `0` to `62`.
    pub optimizer_search_depth: Option<i64>,
    /// What the optimizer may do, such as `hash_join=off`, separated by commas; `default` resets all.
    /// Pattern: `^(default|[a-z_]+=(on|off|default)(,[a-z_]+=(on|off|default))*)$`.
    pub optimizer_switch: Option<String>,
    /// How much memory a sort may take, in bytes. Default: 262144.
    /// From `32768` to `1073741824`.
    pub sort_buffer_size: Option<i64>,
    /// How large an internal table in memory may become, in bytes; set `max_heap_table_size` with it. Default: 16777216.
    /// From `1048576` to `1073741824`.
    pub tmp_table_size: Option<i64>,
    /// Whether slow queries are logged; turning it off empties `mysql.slow_log`. Default: no.
    pub slow_query_log: Option<bool>,
    /// How long a query must take to count as slow, in seconds. Default: 10.
    /// From `0` to `3600`.
    pub long_query_time: Option<f64>,
    /// How long the binary log is kept at least, in seconds.
    /// From `600` to `604800`.
    pub binlog_retention_period: Option<i64>,
    /// How much of the buffer pool the change buffer may take, in percent.
    /// From `0` to `50`.
    pub innodb_change_buffer_max_size: Option<i64>,
    /// Whether flushing a page also flushes dirty ones of its extent: 0 for none, 1 for those next to it, 2 for all.
    /// Known values: `0`, `1`, `2`.
    pub innodb_flush_neighbors: Option<i64>,
    /// How many threads read from disk. A change restarts MySQL.
    /// From `1` to `64`.
    pub innodb_read_io_threads: Option<i64>,
    /// How many threads write to disk. A change restarts MySQL.
    /// From `1` to `64`.
    pub innodb_write_io_threads: Option<i64>,
    /// How many threads may be within InnoDB at the same time; 0, which is the default, for no limit.
    /// From `0` to `1000`.
    pub innodb_thread_concurrency: Option<i64>,
    /// How large the buffers of a connection are at first, in bytes; a multiple of 1024. A change restarts MySQL.
    /// From `1024` to `1048576`.
    pub net_buffer_length: Option<i64>,
    /// Where logs are written to.
    /// Default: `"NONE"`.
    pub log_output: Option<MysqlAdvancedConfigLogOutput>,
    /// Whether backups between the full ones hold only what changed.
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
        ///
        /// The engine `TempTable`.
        TempTable = "TempTable",
        ///
        /// The engine `MEMORY`.
        Memory = "MEMORY",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlAdvancedConfigInternalTmpMemStorageEngine in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    MysqlAdvancedConfigLogOutput {
        ///
        /// To the insights of the service.
        Insights = "INSIGHTS",
        ///
        /// To tables of the database `mysql`.
        Table = "TABLE",
        ///
        /// To the insights and to the tables.
        InsightsTable = "INSIGHTS,TABLE",
        ///
        /// Nowhere: nothing is logged.
        None = "NONE",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlAdvancedConfigLogOutput in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MysqlIncrementalBackup {
    /// Whether backups hold only what changed since the one before; `full_backup_week_schedule` must be set then.
    pub enabled: Option<bool>,
    /// The days on which a full backup is made, of `mon` to `sun`, separated by commas. Default: none.
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
    /// The plugin that checks the user's password. Default: that of the version, `caching_sha2_password` from MySQL 8.0 on.
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
        ///
        /// The old method, for clients that don't know the other one.
        MysqlNativePassword = "mysql_native_password",
        ///
        /// The method of MySQL 8.0 and later, by SHA-256.
        CachingSha2Password = "caching_sha2_password",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlSettingsAuthPlugin in crate::SCHEMAS {});

/// Answered by `databases_get_migration_status`, `databases_update_online_migration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlineMigration {
    /// The id of the migration, always the latest one.
    pub id: Option<String>,
    /// The state of the migration; can change to `error` more than a minute after the start.
    pub status: OnlineMigrationStatus,
    /// When the migration was started.
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
        ///
        /// The data is being copied.
        Running = "running",
        ///
        /// The data was copied; what changes at the source still follows.
        Syncing = "syncing",
        ///
        /// The migration was stopped.
        Canceled = "canceled",
        ///
        /// The migration failed.
        Error = "error",
        ///
        /// The migration is complete.
        Done = "done",
    }
}

#[cfg(feature = "schemars")]
schema!(OnlineMigrationStatus in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchAdvancedConfig {
    /// How large the body of a request may be, in bytes.
    /// Default: `100000000`. From `1` to `2147483647`.
    pub http_max_content_length_bytes: Option<i64>,
    /// How large the headers of a request may be, in bytes.
    /// Default: `8192`. From `1024` to `262144`.
    pub http_max_header_size_bytes: Option<i64>,
    /// How long the URL of a request may be, in bytes.
    /// Default: `4096`. From `1024` to `65536`.
    pub http_max_initial_line_length_bytes: Option<i64>,
    /// How many clauses a Boolean query may have; many make it slow.
    /// Default: `1024`. From `64` to `4096`.
    pub indices_query_bool_max_clause_count: Option<i64>,
    /// How much of the heap the cache of field data may take, in percent.
    /// From `3` to `100`.
    pub indices_fielddata_cache_size_percentage: Option<i64>,
    /// How much of the heap holds what is being indexed before it is written to disk, in percent; more slows queries.
    /// Default: `10`. From `3` to `40`.
    pub indices_memory_index_buffer_size_percentage: Option<i64>,
    /// How much of the heap is at least for what is being indexed, in MB, whatever the percentage says.
    /// Default: `48`. From `3` to `2048`.
    pub indices_memory_min_index_buffer_size_mb: Option<i64>,
    /// How much of the heap is at most for what is being indexed, in MB, whatever the percentage says. Default: no limit.
    /// From `3` to `2048`.
    pub indices_memory_max_index_buffer_size_mb: Option<i64>,
    /// How much of the heap the cache of queries may take, in percent.
    /// Default: `10`. From `3` to `40`.
    pub indices_queries_cache_size_percentage: Option<i64>,
    /// How fast a node recovers from others or from snapshots, in MB per second, in and out together.
    /// Default: `40`. From `40` to `400`.
    pub indices_recovery_max_mb_per_sec: Option<i64>,
    /// How many chunks of files are sent at the same time in a recovery.
    /// Default: `2`. From `2` to `5`.
    pub indices_recovery_max_concurrent_file_chunks: Option<i64>,
    /// How many threads search; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_search_size: Option<i64>,
    /// How many threads search frozen indexes; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_search_throttled_size: Option<i64>,
    /// How many threads get documents; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_get_size: Option<i64>,
    /// How many threads analyze text; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_analyze_size: Option<i64>,
    /// How many threads write documents; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_write_size: Option<i64>,
    /// How many threads merge the segments of shards when told to; lowered automatically to what the CPUs allow.
    /// From `1` to `128`.
    pub thread_pool_force_merge_size: Option<i64>,
    /// How many searches may wait for a thread.
    /// From `10` to `2000`.
    pub thread_pool_search_queue_size: Option<i64>,
    /// How many searches of frozen indexes may wait for a thread.
    /// From `10` to `2000`.
    pub thread_pool_search_throttled_queue_size: Option<i64>,
    /// How many gets may wait for a thread.
    /// From `10` to `2000`.
    pub thread_pool_get_queue_size: Option<i64>,
    /// How many analyses may wait for a thread.
    /// From `10` to `2000`.
    pub thread_pool_analyze_queue_size: Option<i64>,
    /// How many writes may wait for a thread.
    /// From `10` to `2000`.
    pub thread_pool_write_queue_size: Option<i64>,
    /// Whether index state management (ISM) is on.
    /// Default: `true`.
    pub ism_enabled: Option<bool>,
    /// Whether index state management records what it does in an index.
    /// Default: `true`.
    pub ism_history_enabled: Option<bool>,
    /// After how many hours the record of index state management goes on in a new index.
    /// Default: `24`. From `1` to `2147483647`.
    pub ism_history_max_age_hours: Option<i64>,
    /// After how many documents the record of index state management goes on in a new index.
    /// Default: `2500000`. From `1` to `9223372036854775807`.
    pub ism_history_max_docs: Option<i64>,
    /// How often it is checked whether the record of index state management needs a new index, in hours.
    /// Default: `8`. From `1` to `2147483647`.
    pub ism_history_rollover_check_period_hours: Option<i64>,
    /// How long old indexes with records of index state management are kept, in days.
    /// Default: `30`. From `1` to `2147483647`.
    pub ism_history_rollover_retention_period_days: Option<i64>,
    /// How many buckets of aggregations an answer may have.
    /// Default: `10000`. From `1` to `1000000`.
    pub search_max_buckets: Option<i64>,
    /// Whether an index that doesn't exist is created when it is written to.
    /// Default: `true`.
    pub action_auto_create_index_enabled: Option<bool>,
    /// Whether events that concern security are logged.
    /// Default: `false`.
    pub enable_security_audit: Option<bool>,
    /// Whether indexes can be deleted by their full names only, not by patterns.
    pub action_destructive_requires_name: Option<bool>,
    /// How many shards a data node may have.
    /// From `100` to `10000`.
    pub cluster_max_shards_per_node: Option<i64>,
    /// Whether OpenSearch calls itself version 7.10, so that older clients work with it.
    /// Default: `false`.
    pub override_main_response_version: Option<bool>,
    /// How many inline scripts may be compiled in what time, such as `75/5m`.
    /// Default: `"use-context"`.
    pub script_max_compilations_rate: Option<String>,
    /// How many shards a node may recover at the same time, in and out.
    /// Default: `2`. From `2` to `16`.
    pub cluster_routing_allocation_node_concurrent_recoveries: Option<i64>,
    /// The addresses, with port, from which indexes may be copied. A change restarts all nodes.
    pub reindex_remote_whitelist: Option<Vec<String>>,
    /// Whether alerts can be seen only by users with the same backend roles.
    /// Default: `false`.
    pub plugins_alerting_filter_by_backend_roles_enabled: Option<bool>,
    /// Whether the memory of k-NN indexes is limited.
    /// Default: `true`.
    pub knn_memory_circuit_breaker_enabled: Option<bool>,
    /// How much memory k-NN indexes may take, in percent of the JVM heap; 0 unsets it, which drops what is cached.
    /// Default: `50`. From `0` to `100`.
    pub knn_memory_circuit_breaker_limit: Option<i64>,
    /// Whether `index.refresh_interval` stays as it was set. Otherwise the service resets it to one second.
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

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchConnection {
    /// The whole connection as one URL. Without the password if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub uri: Option<String>,
    /// The domain name of the node that serves the dashboard.
    /// Set by the service.
    pub host: Option<String>,
    /// The port that the dashboard listens on.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user to log in as; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of `user`; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub password: Option<String>,
    /// Whether the connection is encrypted with TLS.
    /// Set by the service.
    pub ssl: Option<bool>,
    /// The protocol of the connection, such as `https`.
    /// Set by the service.
    pub protocol: Option<String>,
    /// Further ports by what they are for.
    /// Set by the service.
    pub application_ports: Option<BTreeMap<String, i64>>,
    undeclared: Undeclared,
}

record!(OpensearchConnection {
    sometimes uri "uri",
    sometimes host "host",
    sometimes port "port",
    sometimes user "user",
    sometimes password "password",
    sometimes ssl "ssl",
    sometimes protocol "protocol",
    sometimes application_ports "application_ports",
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

#[cfg(feature = "schemars")]
schema!(OpensearchConnection in crate::SCHEMAS {});

/// Answered by `databases_list_opeasearch_indexes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpensearchIndex {
    /// The name of the index.
    pub index_name: String,
    /// How many shards the index has.
    pub number_of_shards: Option<i64>,
    /// How many replicas the index has.
    pub number_of_replicas: Option<i64>,
    /// How large the index is; the document doesn't say in what unit.
    pub size: Option<i64>,
    /// When the index was created.
    pub created_time: Option<Timestamp>,
    /// When the index was created.
    pub create_time: Option<Timestamp>,
    /// How many documents the index has.
    pub docs: Option<i64>,
    /// The index that this one is a replica of, if it is one.
    pub replication: Option<OpensearchIndexReplication>,
    /// Whether the index is open.
    pub status: Option<OpensearchIndexStatus>,
    /// Whether all shards of the index have their nodes.
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
        ///
        /// Not known to the service.
        Unknown = "unknown",
        ///
        /// All shards are there.
        Green = "green",
        ///
        /// All primary shards are there, but not all replicas.
        Yellow = "yellow",
        ///
        /// Primary shards are missing.
        Red = "red",
        ///
        /// As `red`, by its name; what sets it apart is not documented.
        RedAny = "red*",
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchIndexHealth in crate::SCHEMAS {});

/// Answered by `databases_list_opeasearch_indexes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchIndexReplication {
    /// The index that is followed.
    pub leader_index: Option<String>,
    /// The project that the followed index is in.
    pub leader_project: Option<String>,
    /// The service that the followed index is in.
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
        ///
        /// Not known to the service.
        Unknown = "unknown",
        ///
        /// The index can be read and written.
        Open = "open",
        ///
        /// The index is closed: it can't be read or written.
        Close = "close",
        ///
        /// It has no status.
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(OpensearchIndexStatus in crate::SCHEMAS {});

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpensearchLogsink {
    /// The address of the OpenSearch server, with name and password if it needs them.
    pub url: String,
    /// What the names of the indexes for the logs begin with.
    pub index_prefix: String,
    /// How many days logs are kept.
    /// Default: `7`. From `1` to `10000`.
    pub index_days_max: Option<i64>,
    /// How long a request to OpenSearch may take, in seconds.
    /// Default: `10`. From `10` to `120`.
    pub timeout: Option<f64>,
    /// The certificate of the authority that signed that of the server, in PEM.
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
        ///
        /// Nothing is saved: a restart loses all, and the cluster can't be forked.
        Off = "off",
        ///
        /// A dump is made every 10 minutes if a key has changed.
        Rdb = "rdb",
    }
}

#[cfg(feature = "schemars")]
schema!(PersistenceMode in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PgbouncerAdvancedConfig {
    /// Whether the state of a connection is discarded after use in all modes of pooling.
    pub server_reset_query_always: Option<bool>,
    /// The parameters that are ignored when a client sends them at the start.
    /// At most `32` items.
    pub ignore_startup_parameters: Option<Vec<PgbouncerAdvancedConfigIgnoreStartupParametersItem>>,
    /// How many connections to the server are kept open at least, as far as the size of the pool allows.
    /// From `0` to `10000`.
    pub min_pool_size: Option<i64>,
    /// After how many seconds a connection to the server that isn't in use is closed, however recently it was used.
    /// From `60` to `86400`.
    pub server_lifetime: Option<i64>,
    /// After how many idle seconds a connection to the server is closed; 0 for never.
    /// From `0` to `86400`.
    pub server_idle_timeout: Option<i64>,
    /// The size of the pool that is made for each user who has none; 0 makes none.
    /// From `0` to `10000`.
    pub autodb_pool_size: Option<i64>,
    /// How long a client keeps its connection to the server in automatically created pools.
    pub autodb_pool_mode: Option<PgbouncerAdvancedConfigAutodbPoolMode>,
    /// How many connections to the server a database may have, over all users; 0 for no limit.
    /// From `0` to `2147483647`.
    pub autodb_max_db_connections: Option<i64>,
    /// After how many idle seconds an automatically created pool is freed; 0 for never.
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
        ///
        /// Until it disconnects.
        Session = "session",
        ///
        /// Until its transaction ends.
        Transaction = "transaction",
        ///
        /// Until its statement ends; transactions of several aren't possible.
        Statement = "statement",
    }
}

#[cfg(feature = "schemars")]
schema!(PgbouncerAdvancedConfigAutodbPoolMode in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PgbouncerAdvancedConfigIgnoreStartupParametersItem {
        ///
        /// How precisely numbers are written; JDBC clients send it.
        ExtraFloatDigits = "extra_float_digits",
        ///
        /// The schemas that names are looked up in.
        SearchPath = "search_path",
    }
}

#[cfg(feature = "schemars")]
schema!(PgbouncerAdvancedConfigIgnoreStartupParametersItem in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PostgresAdvancedConfig {
    /// After how many transactions a table is vacuumed in any case, so that their numbers don't wrap around. A change restarts PostgreSQL.
    /// From `200000000` to `1500000000`.
    pub autovacuum_freeze_max_age: Option<i64>,
    /// How many autovacuum processes may run at the same time. It takes effect when PostgreSQL starts. Default: 3.
    /// From `1` to `20`.
    pub autovacuum_max_workers: Option<i64>,
    /// How long to wait between two runs of autovacuum on a database, in seconds. Default: 60.
    /// From `0` to `86400`.
    pub autovacuum_naptime: Option<i64>,
    /// How many rows must have been updated or deleted before a table is vacuumed. Default: 50.
    /// From `0` to `2147483647`.
    pub autovacuum_vacuum_threshold: Option<i64>,
    /// How many rows must have changed before a table is analyzed. Default: 50.
    /// From `0` to `2147483647`.
    pub autovacuum_analyze_threshold: Option<i64>,
    /// What share of the table is added to `autovacuum_vacuum_threshold`. Default: 0.2.
    /// From `0` to `1`.
    pub autovacuum_vacuum_scale_factor: Option<f64>,
    /// What share of the table is added to `autovacuum_analyze_threshold`. Default: 0.2.
    /// From `0` to `1`.
    pub autovacuum_analyze_scale_factor: Option<f64>,
    /// How long autovacuum pauses when it has reached its cost limit, in milliseconds; -1 for as long as any vacuum, which is 20.
    /// From `-1` to `100`.
    pub autovacuum_vacuum_cost_delay: Option<i64>,
    /// How much cost autovacuum may cause before it pauses; -1, which is the default, for as much as any vacuum.
    /// From `-1` to `10000`.
    pub autovacuum_vacuum_cost_limit: Option<i64>,
    /// The hour of the day at which a backup begins, in UTC; not before the last backup is done.
    /// From `0` to `23`.
    pub backup_hour: Option<i64>,
    /// The minute of `backup_hour` at which a backup begins; not before the last backup is done.
    /// From `0` to `59`.
    pub backup_minute: Option<i64>,
    /// How long the background writer rests between rounds, in milliseconds. Default: 200.
    /// From `10` to `10000`.
    pub bgwriter_delay: Option<i64>,
    /// After how many KB the background writer has the system write to disk; 0 leaves it to the system. Default: 512.
    /// From `0` to `2048`.
    pub bgwriter_flush_after: Option<i64>,
    /// How many buffers the background writer may write in a round; 0 turns it off. Default: 100.
    /// From `0` to `1073741823`.
    pub bgwriter_lru_maxpages: Option<i64>,
    /// The factor by which the recent need for buffers is multiplied to estimate the next one. A higher one prepares for peaks, a lower one writes less. Default: 2.
    /// From `0` to `10`.
    pub bgwriter_lru_multiplier: Option<f64>,
    /// How long to wait for a lock before it is checked whether there is a deadlock, in milliseconds.
    /// From `500` to `1800000`.
    pub deadlock_timeout: Option<i64>,
    /// How large values are compressed. Default: `lz4`.
    pub default_toast_compression: Option<PostgresAdvancedConfigDefaultToastCompression>,
    /// How long a session may be idle within a transaction before it is ended, in milliseconds.
    /// From `0` to `604800000`.
    pub idle_in_transaction_session_timeout: Option<i64>,
    /// Whether queries may be compiled just in time.
    pub jit: Option<bool>,
    /// How long an action of autovacuum must take to be logged, in milliseconds; 0 for all, -1, which is the default, for none.
    /// From `-1` to `2147483647`.
    pub log_autovacuum_min_duration: Option<i64>,
    /// How much is logged of each message.
    pub log_error_verbosity: Option<PostgresAdvancedConfigLogErrorVerbosity>,
    /// What each line of the log begins with.
    pub log_line_prefix: Option<PostgresAdvancedConfigLogLinePrefix>,
    /// How long a statement must take to be logged, in milliseconds; -1 for none.
    /// From `-1` to `86400000`.
    pub log_min_duration_statement: Option<i64>,
    /// How many files a process may have open.
    /// From `1000` to `4096`.
    pub max_files_per_process: Option<i64>,
    /// How many transactions may be prepared at the same time. It can't be lowered again.
    /// From `0` to `10000`.
    pub max_prepared_transactions: Option<i64>,
    /// How many predicate locks there is room for, for each transaction.
    /// From `64` to `640`.
    pub max_pred_locks_per_transaction: Option<i64>,
    /// How many locks there is room for, for each transaction. It can't be lowered again.
    /// From `64` to `6400`.
    pub max_locks_per_transaction: Option<i64>,
    /// How large the stack of a process may become, in bytes.
    /// From `2097152` to `6291456`.
    pub max_stack_depth: Option<i64>,
    /// How long a standby lets queries go on that conflict with archived WAL to apply, in milliseconds.
    /// From `1` to `43200000`.
    pub max_standby_archive_delay: Option<i64>,
    /// How long a standby lets queries go on that conflict with streamed WAL to apply, in milliseconds.
    /// From `1` to `43200000`.
    pub max_standby_streaming_delay: Option<i64>,
    /// How many replication slots there may be.
    /// From `8` to `64`.
    pub max_replication_slots: Option<i64>,
    /// How many workers of logical replication there may be.
    /// From `4` to `64`.
    pub max_logical_replication_workers: Option<i64>,
    /// How many workers there may be for parallel queries, all taken together.
    /// From `0` to `96`.
    pub max_parallel_workers: Option<i64>,
    /// How many workers one `Gather` or `Gather Merge` node of a plan may start.
    /// From `0` to `96`.
    pub max_parallel_workers_per_gather: Option<i64>,
    /// How many background processes there may be. It can't be lowered again.
    /// From `8` to `96`.
    pub max_worker_processes: Option<i64>,
    /// The role that the scheduled tasks of pg_partman run as.
    /// At most `64` characters. Pattern: `^[_A-Za-z0-9][-._A-Za-z0-9]{0,63}$`.
    pub pg_partman_bgw_role: Option<String>,
    /// How often the scheduled tasks of pg_partman run, in seconds.
    /// From `3600` to `604800`.
    pub pg_partman_bgw_interval: Option<i64>,
    /// The statements that statistics are kept of. Default: `top`.
    pub pg_stat_statements_track: Option<PostgresAdvancedConfigPgStatStatementsTrack>,
    /// How much disk a process may take for temporary files, in KiB; -1 for no limit.
    /// From `-1` to `2147483647`.
    pub temp_file_limit: Option<i64>,
    /// The time zone of the server, such as `Europe/Helsinki`.
    /// At most `64` characters.
    pub timezone: Option<String>,
    /// How many bytes of the running statement are kept for each session.
    /// From `1024` to `10240`.
    pub track_activity_query_size: Option<i64>,
    /// Whether it is recorded when transactions were committed.
    pub track_commit_timestamp: Option<PostgresSwitch>,
    /// The functions whose calls and times are counted.
    pub track_functions: Option<PostgresAdvancedConfigTrackFunctions>,
    /// Whether reads and writes are timed, which can slow them. Default: no.
    pub track_io_timing: Option<PostgresSwitch>,
    /// How many processes may send WAL to replicas. It can't be lowered again.
    /// From `20` to `64`.
    pub max_wal_senders: Option<i64>,
    /// After how many idle milliseconds a replication connection is ended: 0 for never, or at least 5000.
    /// From `0` to `10800000`.
    pub wal_sender_timeout: Option<i64>,
    /// How often WAL is flushed, in milliseconds. Less than 200, the default, can slow the server.
    /// From `10` to `200`.
    pub wal_writer_delay: Option<i64>,
    /// How much of the memory the shared buffers take, in percent.
    /// From `20` to `60`.
    pub shared_buffers_percentage: Option<f64>,
    /// How connection pools behave.
    pub pgbouncer: Option<PgbouncerAdvancedConfig>,
    /// How much memory a sort or hash table may take before it goes to disk, in MB. Default: 1 and 0.075 % of the memory, at most 32.
    /// From `1` to `1024`.
    pub work_mem: Option<i64>,
    /// How the extension TimescaleDB works.
    pub timescaledb: Option<TimescaledbAdvancedConfig>,
    /// Whether commits wait for standbys; the size must allow it.
    pub synchronous_replication: Option<PostgresAdvancedConfigSynchronousReplication>,
    /// Whether the extension pg_stat_monitor is on; statistics of utility commands can't be relied on then. Turning it on restarts the cluster.
    pub stat_monitor_enable: Option<bool>,
    /// How long the primary node may be gone before a standby takes over, in seconds. Default: 60.
    /// From `10` to `9223372036854775807`.
    pub max_failover_replication_time_lag: Option<i64>,
    /// How many connections there may be; only for some accounts. It can't be lowered, and replicas must be raised first. A change restarts PostgreSQL.
    /// At least `25`.
    pub max_connections: Option<i64>,
    /// How much WAL is kept for replication slots, in MB; -1, which is the default, for no limit. `wal_keep_size` comes first.
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
        ///
        /// With LZ4.
        Lz4 = "lz4",
        ///
        /// With the method of PostgreSQL itself.
        Pglz = "pglz",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigDefaultToastCompression in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigLogErrorVerbosity {
        ///
        /// Without details, hints and context.
        Terse = "TERSE",
        ///
        /// With details, hints and context.
        Default = "DEFAULT",
        ///
        /// Also with the error code and the place in the source of PostgreSQL.
        Verbose = "VERBOSE",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigLogErrorVerbosity in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigLogLinePrefix {
        ///
        /// Process, user, database, application and host of the client.
        PidPUserUDbDAppAClientH = "pid=%p,user=%u,db=%d,app=%a,client=%h",
        ///
        /// Time to the millisecond and process; in sessions, user, database and application too.
        MPQUserUDbDAppA = "%m [%p] %q[user=%u,db=%d,app=%a]",
        ///
        /// Time, process, number of the line in its session, user, database, application and host of the client.
        TPL1UserUDbDAppAClientH = "%t [%p]: [%l-1] user=%u,db=%d,app=%a,client=%h",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigLogLinePrefix in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigPgStatStatementsTrack {
        ///
        /// Also those within functions.
        All = "all",
        ///
        /// Those that clients send.
        Top = "top",
        ///
        /// None.
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigPgStatStatementsTrack in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigSynchronousReplication {
        ///
        /// Commits don't wait.
        Off = "off",
        ///
        /// Commits wait for a quorum of the standbys.
        Quorum = "quorum",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigSynchronousReplication in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresAdvancedConfigTrackFunctions {
        ///
        /// Of all, also those in SQL and C.
        All = "all",
        ///
        /// Of those in procedural languages.
        Pl = "pl",
        ///
        /// No calls are counted.
        None = "none",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresAdvancedConfigTrackFunctions in crate::SCHEMAS {});

open_enum! {
    /// Sent by `databases_patch_config`; answered by `databases_get_config`.
    PostgresSwitch {
        ///
        /// It is off.
        Off = "off",
        ///
        /// It is on.
        On = "on",
    }
}

#[cfg(feature = "schemars")]
schema!(PostgresSwitch in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RedisAdvancedConfig {
    /// Which keys are dropped when the memory is full.
    pub redis_maxmemory_policy: Option<RedisAdvancedConfigRedisMaxmemoryPolicy>,
    /// How much may wait to be sent to a subscriber, in MB; a quarter of it is the soft limit.
    /// From `32` to `512`.
    pub redis_pubsub_client_output_buffer_limit: Option<i64>,
    /// How many databases there are. A change restarts Redis.
    /// From `1` to `128`.
    pub redis_number_of_databases: Option<i64>,
    /// How many threads read from and write to clients.
    /// From `1` to `32`.
    pub redis_io_threads: Option<i64>,
    /// How slowly the counter of a key's use grows, for policies that drop the least used.
    /// Default: `10`. From `0` to `100`.
    pub redis_lfu_log_factor: Option<i64>,
    /// After how many minutes the counter of a key's use shrinks, for policies that drop the least used.
    /// Default: `1`. From `1` to `120`.
    pub redis_lfu_decay_time: Option<i64>,
    /// Whether connections must be encrypted. Without it, port 25060 takes plain ones while 25061 stays encrypted.
    /// Default: `true`.
    pub redis_ssl: Option<bool>,
    /// How long a connection may be idle before it is closed, in seconds.
    /// Default: `300`. From `0` to `31536000`.
    pub redis_timeout: Option<i64>,
    /// The events that clients are told of, a letter each; `K` or `E` is needed with others. Empty: none.
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub redis_notify_keyspace_events: Option<String>,
    /// Whether the data is saved to disk, every 10 minutes if keys have changed. Without that, it can be lost and the cluster can't be forked.
    pub redis_persistence: Option<PersistenceMode>,
    /// Which channels a new user may use if nothing else is said. Default: all.
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
        ///
        /// None: what needs more memory fails.
        Noeviction = "noeviction",
        ///
        /// Any key, the one that wasn't used for longest first.
        AllkeysLru = "allkeys-lru",
        ///
        /// Any key, at random.
        AllkeysRandom = "allkeys-random",
        ///
        /// Only keys that expire, the one that wasn't used for longest first.
        VolatileLru = "volatile-lru",
        ///
        /// Only keys that expire, at random.
        VolatileRandom = "volatile-random",
        ///
        /// Only keys that expire, the one that expires soonest first.
        VolatileTtl = "volatile-ttl",
    }
}

#[cfg(feature = "schemars")]
schema!(RedisAdvancedConfigRedisMaxmemoryPolicy in crate::SCHEMAS {});

/// Sent by `databases_create_logsink`, `databases_update_logsink`; answered by `databases_create_logsink`, `databases_get_logsink`, `databases_list_logsink`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RsyslogLogsink {
    /// The host of the syslog server: a domain name or an IPv4 address.
    pub server: String,
    /// The port that the syslog server listens on.
    /// At most `65535`.
    pub port: i64,
    /// Whether the logs, which can hold secrets, are sent encrypted.
    pub tls: bool,
    /// The format of a message.
    pub format: RsyslogLogsinkFormat,
    /// The template of a line, such as `%timestamp% %HOSTNAME% %app-name% %msg%`; for the format `custom`, which needs it. There are also `%timestamp:::date-rfc3339%`, `%procid%`, `%msgid%`, `%structured-data%` and `%pri%`.
    pub logline: Option<String>,
    /// The structured data of each message, for the format `rfc5424`.
    pub sd: Option<String>,
    /// The certificate of the authority that signed that of the server, in PEM.
    pub ca: Option<String>,
    /// The private key of `cert`, in PEM, for a server that wants a certificate of the client.
    pub key: Option<String>,
    /// The certificate that the cluster shows to the server, in PEM.
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
        ///
        /// As RFC 5424 says; the current one.
        Rfc5424 = "rfc5424",
        ///
        /// As RFC 3164 says; the old one of BSD.
        Rfc3164 = "rfc3164",
        ///
        /// As the template in `logline` says.
        Custom = "custom",
    }
}

#[cfg(feature = "schemars")]
schema!(RsyslogLogsinkFormat in crate::SCHEMAS {});

/// Answered by `databases_create_cluster`, `databases_get_cluster`, `databases_list_clusters`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SchemaRegistryConnection {
    /// The whole connection as one URL. Without the password if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub uri: Option<String>,
    /// The domain name of the schema registry.
    /// Set by the service.
    pub host: Option<String>,
    /// The port that the schema registry listens on.
    /// Set by the service.
    pub port: Option<i64>,
    /// The user to log in as; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub user: Option<String>,
    /// The password of `user`; missing if the token lacks the scope `database:view_credentials`.
    /// Set by the service.
    pub password: Option<String>,
    /// Whether the connection is encrypted with TLS.
    /// Set by the service.
    pub ssl: Option<bool>,
    undeclared: Undeclared,
}

record!(SchemaRegistryConnection {
    sometimes uri "uri",
    sometimes host "host",
    sometimes port "port",
    sometimes user "user",
    sometimes password "password",
    sometimes ssl "ssl",
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

#[cfg(feature = "schemars")]
schema!(SchemaRegistryConnection in crate::SCHEMAS {});

/// Sent by `databases_update_online_migration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SourceDatabase {
    /// The database that is copied from.
    pub source: SourceDatabaseSource,
    /// Whether the connection to the source is left unencrypted.
    pub disable_ssl: Option<bool>,
    /// The names of the databases that aren't copied.
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
    /// The domain name of the source's primary node.
    pub host: Option<String>,
    /// The port that the source listens on.
    pub port: Option<i64>,
    /// The name of the source's default database.
    pub dbname: Option<String>,
    /// The user to log in as at the source.
    pub username: Option<String>,
    /// The password of `username`.
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
    /// How many background workers TimescaleDB has: one for each database, and those that are to work at the same time.
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
    /// The user.
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
    /// Whether a user of PostgreSQL may replicate. Default: no.
    pub pg_allow_replication: Option<bool>,
    /// Which indexes a user of OpenSearch may use, and how.
    pub opensearch_acl: Option<Vec<UserSettingsOpensearchAclItem>>,
    /// Which topics a user of Kafka may use, and how.
    pub acl: Option<Vec<UserSettingsAclItem>>,
    /// Which databases a user of MongoDB may use, and how; can be set only when the user is created.
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
    /// The id of the rule; made by the service.
    pub id: Option<String>,
    /// The topics that the rule is about: a name, `prefix*` or `*` for all.
    pub topic: String,
    /// What the user may do with the topics. Answers can spell it otherwise, such as `produce_consume`.
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
        ///
        /// Read and write messages, and change or delete the topics.
        Admin = "admin",
        ///
        /// Read messages.
        Consume = "consume",
        ///
        /// Write messages.
        Produce = "produce",
        ///
        /// Read and write messages.
        Produceconsume = "produceconsume",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsAclItemPermission in crate::SCHEMAS {});

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettingsMongoUserSettings {
    /// The databases that the user may use; `admin` stands for all of them.
    pub databases: Option<Vec<String>>,
    /// What the user may do with the databases.
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
        ///
        /// Read: the role `read` of MongoDB.
        ReadOnly = "readOnly",
        ///
        /// Read and write: the role `readWrite` of MongoDB.
        ReadWrite = "readWrite",
        ///
        /// Manage them: the role `dbAdmin` of MongoDB.
        DbAdmin = "dbAdmin",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsMongoUserSettingsRole in crate::SCHEMAS {});

/// Sent by `databases_add_user`, `databases_reset_auth`, `databases_update_user`; answered by `databases_add_user`, `databases_create_cluster`, `databases_get_cluster` and 5 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettingsOpensearchAclItem {
    /// The indexes that the rule is about, as a pattern such as `index-abc.*`.
    pub index: Option<String>,
    /// What the user may do with the indexes. Default: nothing.
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
        ///
        /// Nothing is allowed.
        Deny = "deny",
        ///
        /// Read and write documents, and manage the indexes.
        Admin = "admin",
        ///
        /// Read documents.
        Read = "read",
        ///
        /// Read and write documents.
        Readwrite = "readwrite",
        ///
        /// Write documents.
        Write = "write",
    }
}

#[cfg(feature = "schemars")]
schema!(UserSettingsOpensearchAclItemPermission in crate::SCHEMAS {});

/// Sent by `databases_patch_config`; answered by `databases_get_config`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValkeyAdvancedConfig {
    /// Which keys are dropped when the memory is full.
    pub valkey_maxmemory_policy: Option<EvictionPolicyModel>,
    /// How much may wait to be sent to a subscriber, in MB; a quarter of it is the soft limit.
    /// From `32` to `512`.
    pub valkey_pubsub_client_output_buffer_limit: Option<i64>,
    /// How many databases there are. A change restarts Valkey.
    /// From `1` to `128`.
    pub valkey_number_of_databases: Option<i64>,
    /// How many threads read from and write to clients.
    /// From `1` to `32`.
    pub valkey_io_threads: Option<i64>,
    /// How slowly the counter of a key's use grows, for policies that drop the least used.
    /// Default: `10`. From `0` to `100`.
    pub valkey_lfu_log_factor: Option<i64>,
    /// After how many minutes the counter of a key's use shrinks, for policies that drop the least used.
    /// Default: `1`. From `1` to `120`.
    pub valkey_lfu_decay_time: Option<i64>,
    /// Whether connections must be encrypted.
    /// Default: `true`.
    pub valkey_ssl: Option<bool>,
    /// How long a connection may be idle before it is closed, in seconds.
    /// Default: `300`. From `0` to `31536000`.
    pub valkey_timeout: Option<i64>,
    /// The events that clients are told of, a letter each; `K` or `E` is needed with others. Empty: none.
    /// Default: `""`. At most `32` characters. Pattern: `^[KEg\$lshzxeA]*$`.
    pub valkey_notify_keyspace_events: Option<String>,
    /// Whether the data is saved to disk, every 10 minutes if keys have changed. Without that there are no backups, it can be lost, and the cluster can't be forked.
    pub valkey_persistence: Option<PersistenceMode>,
    /// Which channels a new user may use if nothing else is said. Default: all.
    pub valkey_acl_channels_default: Option<AclChannelsDefault>,
    /// Whether dumps are made all the time and not only for backups; without effect if `valkey_persistence` is off.
    /// Default: `true`.
    pub frequent_snapshots: Option<bool>,
    /// How hard Valkey looks for expired keys. More frees memory sooner and takes more CPU, which can slow answers.
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
