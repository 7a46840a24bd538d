//! Which features each engine has, and how a handle knows the engine of its cluster.

use std::any::Any;
use std::sync::Arc;

use digitalocean_core::transport::{BoxFuture as Boxed, Request as Sent};
use digitalocean_raw::slugs::DatabaseEngine;
use digitalocean_raw::types::DatabaseCluster;
use serde_json::Value;
use tokio::sync::Semaphore;

use super::{DatabaseClusterHandle, DatabaseClusterId};
use crate::Client;
use crate::resource::{Handle, IntoKey};
use crate::single_flight::SingleFlight;
use crate::transport::{Admitted, Guard, Layer};
use crate::wait::BoxFuture;

/// What not every engine has.
struct Feature {
    /// What messages call it.
    what: &'static str,
    engines: &'static [&'static str],
    operations: &'static [&'static str],
    /// The key of a body that asks for it, if the operations themselves don't.
    field: Option<&'static str>,
    /// What messages suggest instead.
    instead: &'static str,
}

/// The engines that the table is about. Others, such as the advanced editions, are left to the service.
const KNOWN: &[&str] = &[
    "pg",
    "mysql",
    "valkey",
    "redis",
    "mongodb",
    "kafka",
    "opensearch",
];

const KEEP_USERS: &[&str] = &["pg", "mysql", "mongodb", "kafka", "opensearch"];

/// What stands for itself in no row here, every engine has.
const FEATURES: &[Feature] = &[
    Feature {
        what: "users",
        engines: KEEP_USERS,
        operations: &[
            "databases_add_user",
            "databases_delete_user",
            "databases_get_user",
            "databases_list_users",
            "databases_reset_auth",
            "databases_update_user",
        ],
        field: None,
        instead: "use the user `default` of the cluster's own connection",
    },
    Feature {
        what: "databases of its own",
        engines: KEEP_USERS,
        operations: &[
            "databases_add",
            "databases_delete",
            "databases_get",
            "databases_list",
        ],
        field: None,
        instead: "use its numbered databases, by the number in the connection's URL",
    },
    Feature {
        what: "backups",
        engines: KEEP_USERS,
        operations: &["databases_list_backups"],
        field: None,
        instead: "copy its data by an online migration into another cluster",
    },
    Feature {
        what: "read-only replicas",
        engines: &["pg", "mysql"],
        operations: &[
            "databases_create_replica",
            "databases_destroy_replica",
            "databases_get_replica",
            "databases_list_replicas",
            "databases_promote_replica",
        ],
        field: None,
        instead: "add nodes by `resize`",
    },
    Feature {
        what: "connection pools",
        engines: &["pg"],
        operations: &[
            "databases_add_connectionPool",
            "databases_delete_connectionPool",
            "databases_get_connectionPool",
            "databases_list_connectionPools",
            "databases_update_connectionPool",
        ],
        field: None,
        instead: "pool connections in the program",
    },
    Feature {
        what: "an SQL mode",
        engines: &["mysql"],
        operations: &["databases_get_sql_mode", "databases_update_sql_mode"],
        field: None,
        instead: "`config()` has the settings of the engine",
    },
    Feature {
        what: "metrics in this API",
        engines: &["mysql"],
        operations: &[
            "monitoring_get_database_mysql_cpu_usage",
            "monitoring_get_database_mysql_disk_usage",
            "monitoring_get_database_mysql_index_vs_sequential_reads",
            "monitoring_get_database_mysql_load",
            "monitoring_get_database_mysql_memory_usage",
            "monitoring_get_database_mysql_op_rates",
            "monitoring_get_database_mysql_schema_latency",
            "monitoring_get_database_mysql_schema_throughput",
            "monitoring_get_database_mysql_threads_active",
            "monitoring_get_database_mysql_threads_connected",
            "monitoring_get_database_mysql_threads_created_rate",
        ],
        field: None,
        instead: "`client.database_metrics_credentials()` lets a program read what each node measures",
    },
    Feature {
        what: "authentication plugins",
        engines: &["mysql"],
        operations: &["databases_add_user", "databases_reset_auth"],
        field: Some("mysql_settings"),
        instead: "leave the plugin out",
    },
    Feature {
        what: "an eviction policy",
        engines: &["valkey", "redis"],
        operations: &[
            "databases_get_evictionPolicy",
            "databases_update_evictionPolicy",
        ],
        field: None,
        instead: "`config()` has the settings of the engine",
    },
    Feature {
        what: "online migrations",
        engines: &["pg", "mysql", "valkey", "redis"],
        operations: &[
            "databases_delete_onlineMigration",
            "databases_get_migrationStatus",
            "databases_update_onlineMigration",
        ],
        field: None,
        instead: "copy the data by the engine's own tools",
    },
    Feature {
        what: "topics and schemas",
        engines: &["kafka"],
        operations: &[
            "databases_create_kafka_schema",
            "databases_create_kafka_topic",
            "databases_delete_kafka_schema",
            "databases_delete_kafka_topic",
            "databases_get_kafka_schema",
            "databases_get_kafka_schema_config",
            "databases_get_kafka_schema_subject_config",
            "databases_get_kafka_schema_version",
            "databases_get_kafka_topic",
            "databases_list_kafka_schemas",
            "databases_list_kafka_topics",
            "databases_update_kafka_schema_config",
            "databases_update_kafka_schema_subject_config",
            "databases_update_kafka_topic",
        ],
        field: None,
        instead: "create a cluster of `DatabaseEngine::Kafka` for them",
    },
    Feature {
        what: "indexes to list and delete",
        engines: &["opensearch"],
        operations: &[
            "databases_delete_opensearch_index",
            "databases_list_opeasearch_indexes",
        ],
        field: None,
        instead: "create a cluster of `DatabaseEngine::Opensearch` for them",
    },
];

impl Feature {
    /// Says why a cluster of an engine doesn't have it.
    fn check(&self, engine: &DatabaseEngine) -> Result<(), String> {
        let own = engine.as_str();
        if !KNOWN.contains(&own) || self.engines.contains(&own) {
            return Ok(());
        }
        Err(format!(
            "a cluster of {own} has no {what}, which those of {others} have: {instead}",
            what = self.what.trim_start_matches("an "),
            others = self.engines.join(", "),
            instead = self.instead,
        ))
    }
}

/// The features that a request asks for.
fn asked_for(operation: &str, body: Option<&[u8]>) -> Vec<&'static Feature> {
    let has = |field: &str| {
        let body = body.and_then(|body| serde_json::from_slice::<Value>(body).ok());
        body.is_some_and(|body| body.get(field).is_some_and(|it| !it.is_null()))
    };
    let of = FEATURES
        .iter()
        .filter(|it| it.operations.contains(&operation));
    of.filter(|it| it.field.is_none_or(has)).collect()
}

/// Says why a cluster of an engine can't be forked.
#[inline]
pub(super) fn check_forked(engine: &DatabaseEngine) -> Result<(), String> {
    let backups = FEATURES.iter().find(|it| it.what == "backups");
    backups.map_or(Ok(()), |backups| backups.check(engine))
}

/// What is known of a cluster: its engine, once that was told or read.
pub(super) struct Memory {
    id: DatabaseClusterId,
    raw: digitalocean_raw::Client,
    /// `None` of one that the token may not read.
    engine: SingleFlight<Option<DatabaseEngine>>,
    turns: Arc<Semaphore>,
}

/// What the service fails at if it is asked for several of them at once.
const BY_TURNS: &[&str] = &[
    "databases_add_user",
    "databases_delete_user",
    "databases_update_user",
];

impl Memory {
    fn of(client: &Client, id: &DatabaseClusterId, engine: Option<DatabaseEngine>) -> Arc<Self> {
        Arc::new(Self {
            id: id.clone(),
            raw: client.raw().clone(),
            engine: SingleFlight::of(engine.map(Some)),
            turns: client.turns.of("users of a database cluster", &id.0),
        })
    }

    /// The engine; `None` if it can't be read. Reads it only if it isn't known.
    async fn engine(&self, unguarded: Layer) -> Option<DatabaseEngine> {
        let read = || -> BoxFuture<Option<DatabaseEngine>> {
            let raw = self.raw.with_transport(unguarded.clone());
            let call = raw.databases_get_cluster(&self.id.0);
            Box::pin(async move {
                match call.await {
                    Ok(answer) => Ok(Some(answer.into_inner().database.engine)),
                    Err(error) if error.is_auth() || error.is_forbidden() => Ok(None),
                    // It may be readable another time.
                    Err(error) => Err(error),
                }
            })
        };
        self.engine.get(|_| true, read).await.ok().flatten()
    }
}

impl Guard for Memory {
    fn admit<'a>(
        &'a self,
        unguarded: Layer,
        request: &'a Sent,
    ) -> Boxed<'a, Result<Admitted, String>> {
        let operation = request.operation.id;
        let features = asked_for(operation, request.body.as_deref());
        Box::pin(async move {
            if features.is_empty() {
                return Ok(Admitted::default());
            }
            // What can't be read is left to the service, which refuses for the same reason.
            if let Some(engine) = self.engine(unguarded).await {
                features.iter().try_for_each(|it| it.check(&engine))?;
            }
            let mut admitted = Admitted::default();
            if BY_TURNS.contains(&operation) {
                // It is never closed.
                admitted.turn = Arc::clone(&self.turns).acquire_owned().await.ok();
            }
            Ok(admitted)
        })
    }
}

/// The memory of a client that is for one cluster.
fn memory(client: &Client) -> Option<&Memory> {
    let guard: &dyn Any = &**client.layer.guard.as_ref()?;
    guard.downcast_ref()
}

/// The engine of the cluster that a client is for; `None` if it is for none, or the engine can't be read.
#[inline]
pub(super) fn engine_of(client: &Client) -> BoxFuture<Option<DatabaseEngine>> {
    let client = client.clone();
    Box::pin(async move {
        let Some(memory) = memory(&client) else {
            return Ok(None);
        };
        let unguarded = Layer {
            guard: None,
            ..client.layer.clone()
        };
        Ok(memory.engine(unguarded).await)
    })
}

/// The engine of the cluster, read again from the service.
#[inline]
pub(super) fn engine_now(client: &Client) -> BoxFuture<Option<DatabaseEngine>> {
    let client = client.clone();
    Box::pin(async move {
        if let Some(memory) = memory(&client) {
            // The service makes Redis clusters Valkey ones under the same id.
            memory.engine.forget();
        }
        engine_of(&client).await
    })
}

/// What identifies a database cluster: its id, the object itself, its handle, or references to these. An object also has the
/// engine, so that it needn't be read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a database cluster",
    label = "expected the id of a database cluster, the object that the service answered, or its handle"
)]
pub trait IntoCluster: IntoKey<DatabaseClusterId> {
    /// Its engine and its name, as far as this tells them.
    #[doc(hidden)]
    fn told(&self) -> (Option<DatabaseEngine>, Option<String>) {
        (None, None)
    }
}

impl IntoCluster for &str {}
impl IntoCluster for String {}
impl IntoCluster for &String {}
impl IntoCluster for DatabaseClusterId {}
impl IntoCluster for &DatabaseClusterId {}

impl IntoCluster for &DatabaseCluster {
    fn told(&self) -> (Option<DatabaseEngine>, Option<String>) {
        let engine = Some(self.engine.clone()).filter(|it| !it.as_str().is_empty());
        (engine, Some(self.name.clone()))
    }
}

impl IntoCluster for DatabaseCluster {
    fn told(&self) -> (Option<DatabaseEngine>, Option<String>) {
        (&self).told()
    }
}

impl IntoCluster for &DatabaseClusterHandle {
    fn told(&self) -> (Option<DatabaseEngine>, Option<String>) {
        let known = memory(&self.client).and_then(|it| it.engine.kept());
        (known.flatten(), None)
    }
}

impl IntoCluster for DatabaseClusterHandle {
    fn told(&self) -> (Option<DatabaseEngine>, Option<String>) {
        (&self).told()
    }
}

impl Client {
    /// One database cluster, by its id, or by the object itself, which has its engine. No request is sent until something is
    /// awaited.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// let mut clusters = client.database_clusters().list().stream();
    /// while let Some(cluster) = clusters.try_next().await? {
    ///     // Sends nothing for a cluster whose engine has no pools.
    ///     let pool = client.database_cluster(&cluster).connection_pools().create("web", "transaction", 10, "defaultdb");
    ///     if let Err(refused) = pool.await {
    ///         println!("{}: {refused}", cluster.name);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn database_cluster(&self, id: impl IntoCluster) -> DatabaseClusterHandle {
        let (engine, _) = id.told();
        remembering(self, id.into_key(), engine)
    }
}

fn remembering(
    client: &Client,
    key: DatabaseClusterId,
    engine: Option<DatabaseEngine>,
) -> DatabaseClusterHandle {
    let memory = Memory::of(client, &key, engine);
    Handle {
        client: client.guarded_by(memory),
        key,
    }
}

impl Handle<DatabaseClusterId> {
    /// The same handle with this engine, so that it needn't be read.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_sdk::Client) -> Result<(), digitalocean_sdk::Error> {
    /// use digitalocean_sdk::databases::{DatabaseEngine, SqlMode};
    ///
    /// let shop = client.database_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30");
    /// shop.of_engine(DatabaseEngine::Mysql).set_sql_mode(SqlMode::default()).await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn of_engine(&self, engine: impl Into<DatabaseEngine>) -> Self {
        remembering(&self.client, self.key.clone(), Some(engine.into()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn all_that_the_table_names_is_an_operation_of_databases() {
        let known: BTreeSet<&str> = digitalocean_raw::operations::all()
            .map(|it| it.id)
            .collect();
        // Metrics are of an area that may not be compiled.
        let is_elsewhere =
            |id: &str| cfg!(not(feature = "monitoring")) && id.starts_with("monitoring_");
        for feature in FEATURES {
            for operation in feature.operations {
                let is_known = known.contains(operation) || is_elsewhere(operation);
                assert!(is_known, "{operation}");
            }
            for engine in feature.engines {
                assert!(KNOWN.contains(engine), "{engine}");
            }
        }
    }

    #[test]
    fn engines_that_are_not_known_are_left_to_the_service() {
        for engine in ["advanced_pg", "advanced_mysql", "new_engine", ""] {
            for feature in FEATURES {
                assert_eq!(feature.check(&engine.into()), Ok(()), "{engine}");
            }
        }
    }

    #[test]
    fn a_refusal_says_what_to_do() {
        let [pools] = asked_for("databases_add_connectionPool", None)[..] else {
            panic!("one feature");
        };
        assert_eq!(
            pools.check(&DatabaseEngine::Mysql).unwrap_err(),
            "a cluster of mysql has no connection pools, which those of pg have: pool connections in the program"
        );
    }
}
