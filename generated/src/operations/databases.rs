// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Managed Databases.
//!
//! Database clusters run by the platform: PostgreSQL, MySQL, Valkey, MongoDB, Kafka and OpenSearch.
//!
//! A cluster has an engine, a size, a number of nodes and a region, and changes to these take minutes during which its
//! `status` is something other than `online`. Within a cluster there are databases, users, connection pools, topics or
//! indexes, depending on the engine. Some engines show a password only in the answer that creates the user, so keep
//! that answer.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`databases_add`](Client::databases_add) | `POST /v2/databases/{database_cluster_uuid}/dbs` | Creates a database within a cluster; the cluster's users are separate | `client.database_cluster(id).databases().create(..)` |
//! | [`databases_add_connection_pool`](Client::databases_add_connection_pool) | `POST /v2/databases/{database_cluster_uuid}/pools` | Creates a connection pool to one database; its `size` is taken from the connections of the cluster | `client.database_cluster(id).connection_pools().create(..)` |
//! | [`databases_add_user`](Client::databases_add_user) | `POST /v2/databases/{database_cluster_uuid}/users` | Adds a user to a cluster and returns it with its password, which some engines show only this once | `client.database_cluster(id).users().create(..)` |
//! | [`databases_create_cluster`](Client::databases_create_cluster) | `POST /v2/databases` | Creates a database cluster, billed from then on; keep the answer, as some engines show the password only there | `client.database_clusters().create(..)` |
//! | [`databases_create_kafka_schema`](Client::databases_create_kafka_schema) | `POST /v2/databases/{database_cluster_uuid}/schema-registry` | Registers an Avro, JSON or Protobuf schema for a subject of a Kafka cluster | `client.database_cluster(id).kafka_schemas().create(..)` |
//! | [`databases_create_kafka_topic`](Client::databases_create_kafka_topic) | `POST /v2/databases/{database_cluster_uuid}/topics` | Creates a topic in a Kafka cluster; it can be used once its `state` is `active` | `client.database_cluster(id).kafka_topics().create(..)` |
//! | [`databases_create_logsink`](Client::databases_create_logsink) | `POST /v2/databases/{database_cluster_uuid}/logsink` | Makes a cluster send its logs to rsyslog, Elasticsearch, OpenSearch or Datadog | `client.database_cluster(id).logsinks().create(..)` |
//! | [`databases_create_replica`](Client::databases_create_replica) | `POST /v2/databases/{database_cluster_uuid}/replicas` | Creates a read-only replica of a PostgreSQL or MySQL cluster, billed as a node of its own, in the default VPC of its region unless another is named; a cluster that is busy may refuse with 412 | `client.database_cluster(id).replicas().create(..)` |
//! | [`databases_delete`](Client::databases_delete) | `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}` | Deletes a database within a cluster with everything in it | `client.database_cluster(id).database(name).delete()` |
//! | [`databases_delete_connection_pool`](Client::databases_delete_connection_pool) | `DELETE /v2/databases/{database_cluster_uuid}/pools/{pool_name}` | Deletes a connection pool; the database behind it stays | `client.database_cluster(id).connection_pool(name).delete()` |
//! | [`databases_delete_kafka_schema`](Client::databases_delete_kafka_schema) | `DELETE /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}` | Deletes a subject from the schema registry of a Kafka cluster | `client.database_cluster(id).kafka_schema(name).delete()` |
//! | [`databases_delete_kafka_topic`](Client::databases_delete_kafka_topic) | `DELETE /v2/databases/{database_cluster_uuid}/topics/{topic_name}` | Deletes a topic of a Kafka cluster with the messages in it | `client.database_cluster(id).kafka_topic(name).delete()` |
//! | [`databases_delete_logsink`](Client::databases_delete_logsink) | `DELETE /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` | Deletes a log sink, so that the cluster stops sending logs there | `client.database_cluster(id).logsink(id).delete()` |
//! | [`databases_delete_online_migration`](Client::databases_delete_online_migration) | `DELETE /v2/databases/{database_cluster_uuid}/online-migration/{migration_id}` | Stops an online migration, so that nothing more is copied into the cluster | `client.database_cluster(id).online_migration().stop()` |
//! | [`databases_delete_opensearch_index`](Client::databases_delete_opensearch_index) | `DELETE /v2/databases/{database_cluster_uuid}/indexes/{index_name}` | Deletes an index of an OpenSearch cluster with all documents in it | `client.database_cluster(id).index(name).delete()` |
//! | [`databases_delete_user`](Client::databases_delete_user) | `DELETE /v2/databases/{database_cluster_uuid}/users/{username}` | Removes a user from a cluster, whose clients can then no longer log in with it | `client.database_cluster(id).user(name).delete()` |
//! | [`databases_destroy_cluster`](Client::databases_destroy_cluster) | `DELETE /v2/databases/{database_cluster_uuid}` | Destroys a database cluster with all of its data; this can't be undone | `client.database_cluster(id).delete()` |
//! | [`databases_destroy_replica`](Client::databases_destroy_replica) | `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}` | Destroys a read-only replica; the cluster it copies from is not touched | `client.database_cluster(id).replica(name).delete()` |
//! | [`databases_get`](Client::databases_get) | `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}` | Returns one database within a cluster by its name, which is all there is to it | `client.database_cluster(id).database(name).get()` |
//! | [`databases_get_autoscale`](Client::databases_get_autoscale) | `GET /v2/databases/{database_cluster_uuid}/autoscale` | Returns whether the storage of a cluster grows automatically, from what fill level and in what steps | `client.database_cluster(id).autoscale().get()` |
//! | [`databases_get_ca`](Client::databases_get_ca) | `GET /v2/databases/{database_cluster_uuid}/ca` | Returns the CA certificate, encoded in base64, that clients check the cluster's TLS certificate against | `client.database_cluster(id).ca().get()`, … |
//! | [`databases_get_cluster`](Client::databases_get_cluster) | `GET /v2/databases/{database_cluster_uuid}` | Returns one database cluster with its connections and users; poll `status` until it is `online` | `client.database_cluster(id).get()` |
//! | [`databases_get_cluster_metrics_credentials`](Client::databases_get_cluster_metrics_credentials) | `GET /v2/databases/metrics/credentials` | Returns the user name and password that the metrics endpoints of all clusters ask for | `client.database_metrics_credentials().get()` |
//! | [`databases_get_config`](Client::databases_get_config) | `GET /v2/databases/{database_cluster_uuid}/config` | Returns the engine settings of a cluster; which ones there are depends on the engine | `client.database_cluster(id).config().get()`, … |
//! | [`databases_get_connection_pool`](Client::databases_get_connection_pool) | `GET /v2/databases/{database_cluster_uuid}/pools/{pool_name}` | Returns one connection pool with the addresses to connect to it | `client.database_cluster(id).connection_pool(name).get()` |
//! | [`databases_get_do_settings`](Client::databases_get_do_settings) | `GET /v2/databases/{database_cluster_uuid}/do_settings` | Returns the platform settings of a cluster, such as the host names of its own that it answers to | `client.database_cluster(id).do_settings().get()` |
//! | [`databases_get_eviction_policy`](Client::databases_get_eviction_policy) | `GET /v2/databases/{database_cluster_uuid}/eviction_policy` | Returns which keys a cache cluster drops when its memory is full | `client.database_cluster(id).eviction_policy().get()`, … |
//! | [`databases_get_kafka_schema`](Client::databases_get_kafka_schema) | `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}` | Returns the schema of one subject in the registry of a Kafka cluster, with its version | `client.database_cluster(id).kafka_schema(name).get()` |
//! | [`databases_get_kafka_schema_config`](Client::databases_get_kafka_schema_config) | `GET /v2/databases/{database_cluster_uuid}/schema-registry/config` | Returns the compatibility level that applies to all subjects of the schema registry | `client.database_cluster(id).kafka_schema_config().get()` |
//! | [`databases_get_kafka_schema_subject_config`](Client::databases_get_kafka_schema_subject_config) | `GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}` | Returns the compatibility level of one subject in the schema registry | `client.database_cluster(id).kafka_schema_subject_config(name).get()` |
//! | [`databases_get_kafka_schema_version`](Client::databases_get_kafka_schema_version) | `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}` | Returns the schema of one subject in a given version | `client.database_cluster(id).kafka_schema(name).kafka_schema_version(id).get()` |
//! | [`databases_get_kafka_topic`](Client::databases_get_kafka_topic) | `GET /v2/databases/{database_cluster_uuid}/topics/{topic_name}` | Returns one topic of a Kafka cluster with its partitions and settings; it may answer 404 just after creation | `client.database_cluster(id).kafka_topic(name).get()` |
//! | [`databases_get_logsink`](Client::databases_get_logsink) | `GET /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` | Returns one log sink of a cluster; the object comes bare, not wrapped as when it is created | `client.database_cluster(id).logsink(id).get()` |
//! | [`databases_get_migration_status`](Client::databases_get_migration_status) | `GET /v2/databases/{database_cluster_uuid}/online-migration` | Returns the cluster's online migration; `syncing` and `done` mean that the data has arrived | `client.database_cluster(id).online_migration().get()` |
//! | [`databases_get_replica`](Client::databases_get_replica) | `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}` | Returns one read-only replica; it can be used once its `status` is `online` | `client.database_cluster(id).replica(name).get()` |
//! | [`databases_get_sql_mode`](Client::databases_get_sql_mode) | `GET /v2/databases/{database_cluster_uuid}/sql_mode` | Returns the SQL modes that a MySQL cluster runs with | `client.database_cluster(id).sql_mode().get()` |
//! | [`databases_get_user`](Client::databases_get_user) | `GET /v2/databases/{database_cluster_uuid}/users/{username}` | Returns one user of a cluster, with its role and the settings of the engine | `client.database_cluster(id).user(name).get()` |
//! | [`databases_install_update`](Client::databases_install_update) | `PUT /v2/databases/{database_cluster_uuid}/install_update` | Installs the pending update of a cluster now, without waiting for its maintenance window | `client.database_cluster(id).install_update()` |
//! | [`databases_list`](Client::databases_list) | `GET /v2/databases/{database_cluster_uuid}/dbs` · paged | Lists the databases within a cluster, by name only | `client.database_cluster(id).databases().list()` |
//! | [`databases_list_backups`](Client::databases_list_backups) | `GET /v2/databases/{database_cluster_uuid}/backups` | Lists the backups of a cluster with their times and sizes, and when the next one is scheduled | `client.database_cluster(id).backups()` |
//! | [`databases_list_clusters`](Client::databases_list_clusters) | `GET /v2/databases` · paged | Lists the database clusters of the account, optionally only those with a tag; it has no pages | `client.database_clusters().list()` |
//! | [`databases_list_connection_pools`](Client::databases_list_connection_pools) | `GET /v2/databases/{database_cluster_uuid}/pools` · paged | Lists the connection pools of a PostgreSQL cluster, with the database behind each | `client.database_cluster(id).connection_pools().list()` |
//! | [`databases_list_events_logs`](Client::databases_list_events_logs) | `GET /v2/databases/{database_cluster_uuid}/events` · paged | Lists what happened to a cluster, with the type and time of each event | `client.database_cluster(id).events().list()` |
//! | [`databases_list_firewall_rules`](Client::databases_list_firewall_rules) | `GET /v2/databases/{database_cluster_uuid}/firewall` | Lists the trusted sources of a cluster: the addresses and resources allowed to connect to it | `client.database_cluster(id).firewall().get()` |
//! | [`databases_list_kafka_schemas`](Client::databases_list_kafka_schemas) | `GET /v2/databases/{database_cluster_uuid}/schema-registry` · paged | Lists the subjects in the schema registry of a Kafka cluster, with their schemas | `client.database_cluster(id).kafka_schemas().list()` |
//! | [`databases_list_kafka_topics`](Client::databases_list_kafka_topics) | `GET /v2/databases/{database_cluster_uuid}/topics` · paged | Lists the topics of a Kafka cluster with their partition counts and states | `client.database_cluster(id).kafka_topics().list()` |
//! | [`databases_list_logsink`](Client::databases_list_logsink) | `GET /v2/databases/{database_cluster_uuid}/logsink` · paged | Lists the places that a cluster sends its logs to | `client.database_cluster(id).logsinks().list()` |
//! | [`databases_list_opeasearch_indexes`](Client::databases_list_opeasearch_indexes) | `GET /v2/databases/{database_cluster_uuid}/indexes` · paged | Lists the indexes of an OpenSearch cluster with their size, status and health | `client.database_cluster(id).indexes().list()` |
//! | [`databases_list_options`](Client::databases_list_options) | `GET /v2/databases/options` | Lists the engines on offer, each with its regions, sizes, layouts and versions, and when versions run out | `client.database_clusters().options()` |
//! | [`databases_list_replicas`](Client::databases_list_replicas) | `GET /v2/databases/{database_cluster_uuid}/replicas` · paged | Lists the read-only replicas of a cluster, with their connections | `client.database_cluster(id).replicas().list()` |
//! | [`databases_list_users`](Client::databases_list_users) | `GET /v2/databases/{database_cluster_uuid}/users` · paged | Lists the users of a cluster; some engines leave out the passwords | `client.database_cluster(id).users().list()` |
//! | [`databases_patch_config`](Client::databases_patch_config) | `PATCH /v2/databases/{database_cluster_uuid}/config` | Changes the engine settings of a cluster that are sent and keeps the others; nothing is returned | `client.database_cluster(id).update_config(..)`, … |
//! | [`databases_promote_replica`](Client::databases_promote_replica) | `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote` | Turns a read-only replica into a cluster of its own that can be written to; this can't be reversed | `client.database_cluster(id).replica(name).promote()` |
//! | [`databases_reset_auth`](Client::databases_reset_auth) | `POST /v2/databases/{database_cluster_uuid}/users/{username}/reset_auth` | Gives a user a new password, or another MySQL authentication plugin, and returns it; the old one stops working | `client.database_cluster(id).user(name).reset_auth()` |
//! | [`databases_update_autoscale`](Client::databases_update_autoscale) | `PUT /v2/databases/{database_cluster_uuid}/autoscale` | Sets whether the storage of a cluster grows automatically, from what fill level and in what steps | `client.database_cluster(id).autoscale().update(..)` |
//! | [`databases_update_cluster_size`](Client::databases_update_cluster_size) | `PUT /v2/databases/{database_cluster_uuid}/resize` | Changes the size, node count or storage of a cluster; it stays `resizing` until `online`, and the price follows | `client.database_cluster(id).resize()` |
//! | [`databases_update_cluster_metrics_credentials`](Client::databases_update_cluster_metrics_credentials) | `PUT /v2/databases/metrics/credentials` | Sets the user name and password that the metrics endpoints of all clusters ask for | `client.database_metrics_credentials().update(..)` |
//! | [`databases_update_connection_pool`](Client::databases_update_connection_pool) | `PUT /v2/databases/{database_cluster_uuid}/pools/{pool_name}` | Changes the mode, size, database or user of a connection pool | `client.database_cluster(id).connection_pool(name).update(..)` |
//! | [`databases_update_do_settings`](Client::databases_update_do_settings) | `PUT /v2/databases/{database_cluster_uuid}/do_settings` | Sets the platform settings of a cluster, such as the host names of its own that it answers to | `client.database_cluster(id).do_settings().update(..)` |
//! | [`databases_update_eviction_policy`](Client::databases_update_eviction_policy) | `PUT /v2/databases/{database_cluster_uuid}/eviction_policy` | Sets which keys a cache cluster drops when its memory is full | `client.database_cluster(id).set_eviction_policy(..)`, … |
//! | [`databases_update_firewall_rules`](Client::databases_update_firewall_rules) | `PUT /v2/databases/{database_cluster_uuid}/firewall` | Replaces all trusted sources of a cluster, 100 at most; rules left out are removed, and without any rule everyone may connect | `client.database_cluster(id).firewall().update(..)`, … |
//! | [`databases_update_kafka_schema_config`](Client::databases_update_kafka_schema_config) | `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config` | Sets the compatibility level that applies to all subjects of the schema registry | `client.database_cluster(id).kafka_schema_config().update(..)` |
//! | [`databases_update_kafka_schema_subject_config`](Client::databases_update_kafka_schema_subject_config) | `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}` | Sets the compatibility level of one subject in the schema registry, in place of the general one | `client.database_cluster(id).kafka_schema_subject_config(name).update(..)` |
//! | [`databases_update_kafka_topic`](Client::databases_update_kafka_topic) | `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}` | Changes the replication, partition count or settings of a topic in a Kafka cluster | `client.database_cluster(id).kafka_topic(name).update()` |
//! | [`databases_update_logsink`](Client::databases_update_logsink) | `PUT /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` | Replaces the configuration of a log sink; its name and type stay | `client.database_cluster(id).logsink(id).update(..)` |
//! | [`databases_update_maintenance_window`](Client::databases_update_maintenance_window) | `PUT /v2/databases/{database_cluster_uuid}/maintenance` | Sets the day and hour at which a cluster may be updated | `client.database_cluster(id).set_maintenance_window(..)` |
//! | [`databases_update_major_version`](Client::databases_update_major_version) | `PUT /v2/databases/{database_cluster_uuid}/upgrade` | Upgrades a cluster to a newer major version of its engine; there is no way back | `client.database_cluster(id).upgrade(..)` |
//! | [`databases_update_online_migration`](Client::databases_update_online_migration) | `PUT /v2/databases/{database_cluster_uuid}/online-migration` | Starts copying a database from outside into a MySQL, PostgreSQL, Redis or Valkey cluster while both keep running, for two weeks at most; poll its `status` afterwards | `client.database_cluster(id).online_migration().start(..)` |
//! | [`databases_update_region`](Client::databases_update_region) | `PUT /v2/databases/{database_cluster_uuid}/migrate` | Moves a cluster to another region; it is answered at once, and the cluster is `migrating` until `online` | `client.database_cluster(id).migrate()` |
//! | [`databases_update_sql_mode`](Client::databases_update_sql_mode) | `PUT /v2/databases/{database_cluster_uuid}/sql_mode` | Replaces the SQL modes that a MySQL cluster runs with | `client.database_cluster(id).set_sql_mode(..)`, … |
//! | [`databases_update_user`](Client::databases_update_user) | `PUT /v2/databases/{database_cluster_uuid}/users/{username}` | Changes the settings of a user, such as its access to topics or indexes; its name can't be changed | `client.database_cluster(id).user(name).update(..)` |

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

/// `databases_add`
pub static DATABASES_ADD: Operation = Operation {
    id: "databases_add",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/dbs",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("Database"),
    answer: Answer::Json("DatabaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_add_connectionPool`
pub static DATABASES_ADD_CONNECTION_POOL: Operation = Operation {
    id: "databases_add_connectionPool",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/pools",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("ConnectionPoolCreate"),
    answer: Answer::Json("ConnectionPoolResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_add_user`
pub static DATABASES_ADD_USER: Operation = Operation {
    id: "databases_add_user",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/users",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesAddUserBody"),
    answer: Answer::Json("UserResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_create_cluster`
pub static DATABASES_CREATE_CLUSTER: Operation = Operation {
    id: "databases_create_cluster",
    method: Method::POST,
    path: "/v2/databases",
    area: "databases",
    host: &hosts::API,
    request: Some("DatabasesCreateClusterBody"),
    answer: Answer::Json("DatabaseClusterResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `databases_create_kafka_schema`
pub static DATABASES_CREATE_KAFKA_SCHEMA: Operation = Operation {
    id: "databases_create_kafka_schema",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/schema-registry",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesCreateKafkaSchemaBody"),
    answer: Answer::Json("DatabasesCreateKafkaSchemaResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_create_kafka_topic`
pub static DATABASES_CREATE_KAFKA_TOPIC: Operation = Operation {
    id: "databases_create_kafka_topic",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/topics",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesCreateKafkaTopicBody"),
    answer: Answer::Json("KafkaTopicResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_create_logsink`
pub static DATABASES_CREATE_LOGSINK: Operation = Operation {
    id: "databases_create_logsink",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/logsink",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesCreateLogsinkBody"),
    answer: Answer::Json("DatabasesCreateLogsinkResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_create_replica`
pub static DATABASES_CREATE_REPLICA: Operation = Operation {
    id: "databases_create_replica",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/replicas",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesCreateReplicaBody"),
    answer: Answer::Json("DatabaseReplicaResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete`
pub static DATABASES_DELETE: Operation = Operation {
    id: "databases_delete",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/dbs/{database_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_connectionPool`
pub static DATABASES_DELETE_CONNECTION_POOL: Operation = Operation {
    id: "databases_delete_connectionPool",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_kafka_schema`
pub static DATABASES_DELETE_KAFKA_SCHEMA: Operation = Operation {
    id: "databases_delete_kafka_schema",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_kafka_topic`
pub static DATABASES_DELETE_KAFKA_TOPIC: Operation = Operation {
    id: "databases_delete_kafka_topic",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_logsink`
pub static DATABASES_DELETE_LOGSINK: Operation = Operation {
    id: "databases_delete_logsink",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)"), ("logsink_id", "client.database_cluster(id).logsinks().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_onlineMigration`
pub static DATABASES_DELETE_ONLINE_MIGRATION: Operation = Operation {
    id: "databases_delete_onlineMigration",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/online-migration/{migration_id}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_opensearch_index`
pub static DATABASES_DELETE_OPENSEARCH_INDEX: Operation = Operation {
    id: "databases_delete_opensearch_index",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/indexes/{index_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_delete_user`
pub static DATABASES_DELETE_USER: Operation = Operation {
    id: "databases_delete_user",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/users/{username}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_destroy_cluster`
pub static DATABASES_DESTROY_CLUSTER: Operation = Operation {
    id: "databases_destroy_cluster",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_destroy_replica`
pub static DATABASES_DESTROY_REPLICA: Operation = Operation {
    id: "databases_destroy_replica",
    method: Method::DELETE,
    path: "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get`
pub static DATABASES_GET: Operation = Operation {
    id: "databases_get",
    path: "/v2/databases/{database_cluster_uuid}/dbs/{database_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_autoscale`
pub static DATABASES_GET_AUTOSCALE: Operation = Operation {
    id: "databases_get_autoscale",
    path: "/v2/databases/{database_cluster_uuid}/autoscale",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetAutoscaleResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_ca`
pub static DATABASES_GET_CA: Operation = Operation {
    id: "databases_get_ca",
    path: "/v2/databases/{database_cluster_uuid}/ca",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetCaResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_cluster`
pub static DATABASES_GET_CLUSTER: Operation = Operation {
    id: "databases_get_cluster",
    path: "/v2/databases/{database_cluster_uuid}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseClusterResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_cluster_metrics_credentials`
pub static DATABASES_GET_CLUSTER_METRICS_CREDENTIALS: Operation = Operation {
    id: "databases_get_cluster_metrics_credentials",
    path: "/v2/databases/metrics/credentials",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetClusterMetricsCredentialsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `databases_get_config`
pub static DATABASES_GET_CONFIG: Operation = Operation {
    id: "databases_get_config",
    path: "/v2/databases/{database_cluster_uuid}/config",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetConfigResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_connectionPool`
pub static DATABASES_GET_CONNECTION_POOL: Operation = Operation {
    id: "databases_get_connectionPool",
    path: "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("ConnectionPoolResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_do_settings`
pub static DATABASES_GET_DO_SETTINGS: Operation = Operation {
    id: "databases_get_do_settings",
    path: "/v2/databases/{database_cluster_uuid}/do_settings",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetDoSettingsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_evictionPolicy`
pub static DATABASES_GET_EVICTION_POLICY: Operation = Operation {
    id: "databases_get_evictionPolicy",
    path: "/v2/databases/{database_cluster_uuid}/eviction_policy",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesGetEvictionPolicyResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_kafka_schema`
pub static DATABASES_GET_KAFKA_SCHEMA: Operation = Operation {
    id: "databases_get_kafka_schema",
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KafkaSchemaVersionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_kafka_schema_config`
pub static DATABASES_GET_KAFKA_SCHEMA_CONFIG: Operation = Operation {
    id: "databases_get_kafka_schema_config",
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/config",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseSchemaRegistryConfigResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_kafka_schema_subject_config`
pub static DATABASES_GET_KAFKA_SCHEMA_SUBJECT_CONFIG: Operation = Operation {
    id: "databases_get_kafka_schema_subject_config",
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseSchemaRegistrySubjectConfigResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_kafka_schema_version`
pub static DATABASES_GET_KAFKA_SCHEMA_VERSION: Operation = Operation {
    id: "databases_get_kafka_schema_version",
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KafkaSchemaVersionResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_kafka_topic`
pub static DATABASES_GET_KAFKA_TOPIC: Operation = Operation {
    id: "databases_get_kafka_topic",
    path: "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("KafkaTopicResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_logsink`
pub static DATABASES_GET_LOGSINK: Operation = Operation {
    id: "databases_get_logsink",
    path: "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("LogsinkSchema"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)"), ("logsink_id", "client.database_cluster(id).logsinks().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_migrationStatus`
pub static DATABASES_GET_MIGRATION_STATUS: Operation = Operation {
    id: "databases_get_migrationStatus",
    path: "/v2/databases/{database_cluster_uuid}/online-migration",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("OnlineMigration"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_replica`
pub static DATABASES_GET_REPLICA: Operation = Operation {
    id: "databases_get_replica",
    path: "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseReplicaResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_sql_mode`
pub static DATABASES_GET_SQL_MODE: Operation = Operation {
    id: "databases_get_sql_mode",
    path: "/v2/databases/{database_cluster_uuid}/sql_mode",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseSqlMode"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_get_user`
pub static DATABASES_GET_USER: Operation = Operation {
    id: "databases_get_user",
    path: "/v2/databases/{database_cluster_uuid}/users/{username}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("UserResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_install_update`
pub static DATABASES_INSTALL_UPDATE: Operation = Operation {
    id: "databases_install_update",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/install_update",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list`
pub static DATABASES_LIST: Operation = Operation {
    id: "databases_list",
    path: "/v2/databases/{database_cluster_uuid}/dbs",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "dbs" }),
    answer: Answer::Json("DatabasesListResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_backups`
pub static DATABASES_LIST_BACKUPS: Operation = Operation {
    id: "databases_list_backups",
    path: "/v2/databases/{database_cluster_uuid}/backups",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesListBackupsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_clusters`
pub static DATABASES_LIST_CLUSTERS: Operation = Operation {
    id: "databases_list_clusters",
    path: "/v2/databases",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "databases" }),
    answer: Answer::Json("DatabasesListClustersResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `databases_list_connectionPools`
pub static DATABASES_LIST_CONNECTION_POOLS: Operation = Operation {
    id: "databases_list_connectionPools",
    path: "/v2/databases/{database_cluster_uuid}/pools",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "pools" }),
    answer: Answer::Json("ConnectionPools"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_events_logs`
pub static DATABASES_LIST_EVENTS_LOGS: Operation = Operation {
    id: "databases_list_events_logs",
    path: "/v2/databases/{database_cluster_uuid}/events",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "events" }),
    answer: Answer::Json("DatabasesListEventsLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_firewall_rules`
pub static DATABASES_LIST_FIREWALL_RULES: Operation = Operation {
    id: "databases_list_firewall_rules",
    path: "/v2/databases/{database_cluster_uuid}/firewall",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabasesListFirewallRulesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_kafka_schemas`
pub static DATABASES_LIST_KAFKA_SCHEMAS: Operation = Operation {
    id: "databases_list_kafka_schemas",
    path: "/v2/databases/{database_cluster_uuid}/schema-registry",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "subjects" }),
    answer: Answer::Json("DatabasesListKafkaSchemasResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_kafka_topics`
pub static DATABASES_LIST_KAFKA_TOPICS: Operation = Operation {
    id: "databases_list_kafka_topics",
    path: "/v2/databases/{database_cluster_uuid}/topics",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "topics" }),
    answer: Answer::Json("DatabasesListKafkaTopicsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_logsink`
pub static DATABASES_LIST_LOGSINK: Operation = Operation {
    id: "databases_list_logsink",
    path: "/v2/databases/{database_cluster_uuid}/logsink",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "sinks" }),
    answer: Answer::Json("DatabasesListLogsinkResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_opeasearch_indexes`
pub static DATABASES_LIST_OPEASEARCH_INDEXES: Operation = Operation {
    id: "databases_list_opeasearch_indexes",
    path: "/v2/databases/{database_cluster_uuid}/indexes",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "indexes" }),
    answer: Answer::Json("DatabasesListOpeasearchIndexesResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_options`
pub static DATABASES_LIST_OPTIONS: Operation = Operation {
    id: "databases_list_options",
    path: "/v2/databases/options",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DatabaseOptions"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `databases_list_replicas`
pub static DATABASES_LIST_REPLICAS: Operation = Operation {
    id: "databases_list_replicas",
    path: "/v2/databases/{database_cluster_uuid}/replicas",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "replicas" }),
    answer: Answer::Json("DatabasesListReplicasResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_list_users`
pub static DATABASES_LIST_USERS: Operation = Operation {
    id: "databases_list_users",
    path: "/v2/databases/{database_cluster_uuid}/users",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "users" }),
    answer: Answer::Json("DatabasesListUsersResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_patch_config`
pub static DATABASES_PATCH_CONFIG: Operation = Operation {
    id: "databases_patch_config",
    method: Method::PATCH,
    path: "/v2/databases/{database_cluster_uuid}/config",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseConfig"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_promote_replica`
pub static DATABASES_PROMOTE_REPLICA: Operation = Operation {
    id: "databases_promote_replica",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_reset_auth`
pub static DATABASES_RESET_AUTH: Operation = Operation {
    id: "databases_reset_auth",
    method: Method::POST,
    path: "/v2/databases/{database_cluster_uuid}/users/{username}/reset_auth",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesResetAuthBody"),
    answer: Answer::Json("UserResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_autoscale`
pub static DATABASES_UPDATE_AUTOSCALE: Operation = Operation {
    id: "databases_update_autoscale",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/autoscale",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseAutoscaleParams"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_clusterSize`
pub static DATABASES_UPDATE_CLUSTER_SIZE: Operation = Operation {
    id: "databases_update_clusterSize",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/resize",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseClusterResize"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_cluster_metrics_credentials`
pub static DATABASES_UPDATE_CLUSTER_METRICS_CREDENTIALS: Operation = Operation {
    id: "databases_update_cluster_metrics_credentials",
    method: Method::PUT,
    path: "/v2/databases/metrics/credentials",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    request: Some("DatabaseMetricsCredentials"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `databases_update_connectionPool`
pub static DATABASES_UPDATE_CONNECTION_POOL: Operation = Operation {
    id: "databases_update_connectionPool",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/pools/{pool_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("ConnectionPoolUpdate"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_do_settings`
pub static DATABASES_UPDATE_DO_SETTINGS: Operation = Operation {
    id: "databases_update_do_settings",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/do_settings",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateDoSettingsBody"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_evictionPolicy`
pub static DATABASES_UPDATE_EVICTION_POLICY: Operation = Operation {
    id: "databases_update_evictionPolicy",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/eviction_policy",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateEvictionPolicyBody"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_firewall_rules`
pub static DATABASES_UPDATE_FIREWALL_RULES: Operation = Operation {
    id: "databases_update_firewall_rules",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/firewall",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
        Refusal { status: 422, id: None, message: Some("no VMs found for Kubernetes cluster") },
    ],
    request: Some("DatabasesUpdateFirewallRulesBody"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_kafka_schema_config`
pub static DATABASES_UPDATE_KAFKA_SCHEMA_CONFIG: Operation = Operation {
    id: "databases_update_kafka_schema_config",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/config",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateKafkaSchemaConfigBody"),
    answer: Answer::Json("DatabaseSchemaRegistryConfigResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_kafka_schema_subject_config`
pub static DATABASES_UPDATE_KAFKA_SCHEMA_SUBJECT_CONFIG: Operation = Operation {
    id: "databases_update_kafka_schema_subject_config",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateKafkaSchemaSubjectConfigBody"),
    answer: Answer::Json("DatabaseSchemaRegistrySubjectConfigResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_kafka_topic`
pub static DATABASES_UPDATE_KAFKA_TOPIC: Operation = Operation {
    id: "databases_update_kafka_topic",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/topics/{topic_name}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("KafkaTopicUpdate"),
    answer: Answer::Json("KafkaTopicResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_logsink`
pub static DATABASES_UPDATE_LOGSINK: Operation = Operation {
    id: "databases_update_logsink",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/logsink/{logsink_id}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("LogsinkUpdate"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)"), ("logsink_id", "client.database_cluster(id).logsinks().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_maintenanceWindow`
pub static DATABASES_UPDATE_MAINTENANCE_WINDOW: Operation = Operation {
    id: "databases_update_maintenanceWindow",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/maintenance",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseMaintenanceWindowUpdate"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_major_version`
pub static DATABASES_UPDATE_MAJOR_VERSION: Operation = Operation {
    id: "databases_update_major_version",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/upgrade",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseVersion"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_onlineMigration`
pub static DATABASES_UPDATE_ONLINE_MIGRATION: Operation = Operation {
    id: "databases_update_onlineMigration",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/online-migration",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("SourceDatabase"),
    answer: Answer::Json("OnlineMigration"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_region`
pub static DATABASES_UPDATE_REGION: Operation = Operation {
    id: "databases_update_region",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/migrate",
    area: "databases",
    host: &hosts::API,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateRegionBody"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_sql_mode`
pub static DATABASES_UPDATE_SQL_MODE: Operation = Operation {
    id: "databases_update_sql_mode",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/sql_mode",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabaseSqlMode"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// `databases_update_user`
pub static DATABASES_UPDATE_USER: Operation = Operation {
    id: "databases_update_user",
    method: Method::PUT,
    path: "/v2/databases/{database_cluster_uuid}/users/{username}",
    area: "databases",
    host: &hosts::API,
    idempotent: true,
    refusals: &[
        Refusal { status: 412, id: None, message: None },
    ],
    request: Some("DatabasesUpdateUserBody"),
    answer: Answer::Json("UserResponse"),
    errors: &[(0, "Error")],
    by_name: &[("database_cluster_uuid", "client.database_clusters().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &DATABASES_ADD,
    &DATABASES_ADD_CONNECTION_POOL,
    &DATABASES_ADD_USER,
    &DATABASES_CREATE_CLUSTER,
    &DATABASES_CREATE_KAFKA_SCHEMA,
    &DATABASES_CREATE_KAFKA_TOPIC,
    &DATABASES_CREATE_LOGSINK,
    &DATABASES_CREATE_REPLICA,
    &DATABASES_DELETE,
    &DATABASES_DELETE_CONNECTION_POOL,
    &DATABASES_DELETE_KAFKA_SCHEMA,
    &DATABASES_DELETE_KAFKA_TOPIC,
    &DATABASES_DELETE_LOGSINK,
    &DATABASES_DELETE_ONLINE_MIGRATION,
    &DATABASES_DELETE_OPENSEARCH_INDEX,
    &DATABASES_DELETE_USER,
    &DATABASES_DESTROY_CLUSTER,
    &DATABASES_DESTROY_REPLICA,
    &DATABASES_GET,
    &DATABASES_GET_AUTOSCALE,
    &DATABASES_GET_CA,
    &DATABASES_GET_CLUSTER,
    &DATABASES_GET_CLUSTER_METRICS_CREDENTIALS,
    &DATABASES_GET_CONFIG,
    &DATABASES_GET_CONNECTION_POOL,
    &DATABASES_GET_DO_SETTINGS,
    &DATABASES_GET_EVICTION_POLICY,
    &DATABASES_GET_KAFKA_SCHEMA,
    &DATABASES_GET_KAFKA_SCHEMA_CONFIG,
    &DATABASES_GET_KAFKA_SCHEMA_SUBJECT_CONFIG,
    &DATABASES_GET_KAFKA_SCHEMA_VERSION,
    &DATABASES_GET_KAFKA_TOPIC,
    &DATABASES_GET_LOGSINK,
    &DATABASES_GET_MIGRATION_STATUS,
    &DATABASES_GET_REPLICA,
    &DATABASES_GET_SQL_MODE,
    &DATABASES_GET_USER,
    &DATABASES_INSTALL_UPDATE,
    &DATABASES_LIST,
    &DATABASES_LIST_BACKUPS,
    &DATABASES_LIST_CLUSTERS,
    &DATABASES_LIST_CONNECTION_POOLS,
    &DATABASES_LIST_EVENTS_LOGS,
    &DATABASES_LIST_FIREWALL_RULES,
    &DATABASES_LIST_KAFKA_SCHEMAS,
    &DATABASES_LIST_KAFKA_TOPICS,
    &DATABASES_LIST_LOGSINK,
    &DATABASES_LIST_OPEASEARCH_INDEXES,
    &DATABASES_LIST_OPTIONS,
    &DATABASES_LIST_REPLICAS,
    &DATABASES_LIST_USERS,
    &DATABASES_PATCH_CONFIG,
    &DATABASES_PROMOTE_REPLICA,
    &DATABASES_RESET_AUTH,
    &DATABASES_UPDATE_AUTOSCALE,
    &DATABASES_UPDATE_CLUSTER_SIZE,
    &DATABASES_UPDATE_CLUSTER_METRICS_CREDENTIALS,
    &DATABASES_UPDATE_CONNECTION_POOL,
    &DATABASES_UPDATE_DO_SETTINGS,
    &DATABASES_UPDATE_EVICTION_POLICY,
    &DATABASES_UPDATE_FIREWALL_RULES,
    &DATABASES_UPDATE_KAFKA_SCHEMA_CONFIG,
    &DATABASES_UPDATE_KAFKA_SCHEMA_SUBJECT_CONFIG,
    &DATABASES_UPDATE_KAFKA_TOPIC,
    &DATABASES_UPDATE_LOGSINK,
    &DATABASES_UPDATE_MAINTENANCE_WINDOW,
    &DATABASES_UPDATE_MAJOR_VERSION,
    &DATABASES_UPDATE_ONLINE_MIGRATION,
    &DATABASES_UPDATE_REGION,
    &DATABASES_UPDATE_SQL_MODE,
    &DATABASES_UPDATE_USER,
];

/// Parameters of [`databases_list_clusters`](Client::databases_list_clusters).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabasesListClustersParams {
    /// Only clusters with this tag. Needs the scope `tag:read`.
    pub tag_name: Option<String>,
}

impl DatabasesListClustersParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(DatabasesListClustersParams {
    into tag_name: String,
});

/// Managed Databases.
impl Client {
    /// Creates a database within a cluster; the cluster's users are separate.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/dbs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_add)
    ///
    /// In the SDK: `client.database_cluster(id).databases().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::Database;
    ///
    /// let body = Database::new("alpha");
    /// let response = client.databases_add("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_add(&self, database_cluster_uuid: &str, body: &types::Database) -> Call<types::DatabaseResponse> {
        Call::new(&self.0, &DATABASES_ADD)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Creates a connection pool to one database; its `size` is taken from the connections of the cluster.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/pools` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_add_connectionPool)
    ///
    /// In the SDK: `client.database_cluster(id).connection_pools().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ConnectionPoolCreate;
    ///
    /// let body = ConnectionPoolCreate::new("backend-pool", "transaction", 10, "defaultdb")
    ///     .user("doadmin");
    /// let response = client
    ///     .databases_add_connection_pool("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_add_connection_pool(
        &self,
        database_cluster_uuid: &str,
        body: &types::ConnectionPoolCreate,
    ) -> Call<types::ConnectionPoolResponse> {
        Call::new(&self.0, &DATABASES_ADD_CONNECTION_POOL)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Adds a user to a cluster and returns it with its password, which some engines show only this once.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/users` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_add_user)
    ///
    /// In the SDK: `client.database_cluster(id).users().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabasesAddUserBody;
    ///
    /// let body = DatabasesAddUserBody::new("app-01").readonly(true);
    /// let response = client
    ///     .databases_add_user("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_add_user(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesAddUserBody,
    ) -> Call<types::UserResponse> {
        Call::new(&self.0, &DATABASES_ADD_USER)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Creates a database cluster, billed from then on; keep the answer, as some engines show the password only there.
    ///
    /// `POST /v2/databases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_create_cluster)
    ///
    /// In the SDK: `client.database_clusters().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabasesCreateClusterBody;
    ///
    /// let body = DatabasesCreateClusterBody::new(
    ///     "backend",
    ///     "mysql",
    ///     2,
    ///     "db-s-2vcpu-4gb",
    ///     "nyc3",
    /// )
    /// .version("8");
    /// let response = client.databases_create_cluster(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_create_cluster(
        &self,
        body: &types::DatabasesCreateClusterBody,
    ) -> Call<types::DatabaseClusterResponse> {
        Call::new(&self.0, &DATABASES_CREATE_CLUSTER)
            .json(Some(body))
    }

    /// Registers an Avro, JSON or Protobuf schema for a subject of a Kafka cluster.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/schema-registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_create_kafka_schema)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schemas().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabasesCreateKafkaSchemaBody, KafkaSchemaType};
    ///
    /// let body = DatabasesCreateKafkaSchemaBody::new(
    ///     "customer-schema",
    ///     KafkaSchemaType::Avro,
    ///     "defaultdb",
    /// );
    /// let response = client
    ///     .databases_create_kafka_schema("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_create_kafka_schema(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesCreateKafkaSchemaBody,
    ) -> Call<types::DatabasesCreateKafkaSchemaResponse> {
        Call::new(&self.0, &DATABASES_CREATE_KAFKA_SCHEMA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Creates a topic in a Kafka cluster; it can be used once its `state` is `active`.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/topics` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_create_kafka_topic)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_topics().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabasesCreateKafkaTopicBody;
    ///
    /// let body = DatabasesCreateKafkaTopicBody::new("events").replication_factor(2);
    /// let response = client
    ///     .databases_create_kafka_topic("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_create_kafka_topic<'a>(
        &self,
        database_cluster_uuid: &str,
        body: impl Into<Option<&'a types::DatabasesCreateKafkaTopicBody>>,
    ) -> Call<types::KafkaTopicResponse> {
        Call::new(&self.0, &DATABASES_CREATE_KAFKA_TOPIC)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(body.into())
    }

    /// Makes a cluster send its logs to rsyslog, Elasticsearch, OpenSearch or Datadog.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/logsink` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_create_logsink)
    ///
    /// In the SDK: `client.database_cluster(id).logsinks().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DatabasesCreateLogsinkBody, LogsinkBaseSinkType, LogsinkCreateConfig, RsyslogLogsink,
    ///     RsyslogLogsinkFormat,
    /// };
    ///
    /// let body = DatabasesCreateLogsinkBody::new(
    ///     "prod-logsink",
    ///     LogsinkBaseSinkType::Rsyslog,
    ///     LogsinkCreateConfig::Rsyslog(RsyslogLogsink::new(
    ///         "192.168.0.1",
    ///         514,
    ///         false,
    ///         RsyslogLogsinkFormat::Rfc5424,
    ///     )),
    /// );
    /// let response = client
    ///     .databases_create_logsink("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_create_logsink(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesCreateLogsinkBody,
    ) -> Call<types::DatabasesCreateLogsinkResponse> {
        Call::new(&self.0, &DATABASES_CREATE_LOGSINK)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Creates a read-only replica of a PostgreSQL or MySQL cluster, billed as a node of its own, in the default VPC of its region unless another is named; a cluster that is busy may refuse with 412.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/replicas` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_create_replica)
    ///
    /// In the SDK: `client.database_cluster(id).replicas().create(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabasesCreateReplicaBody;
    ///
    /// let body = DatabasesCreateReplicaBody::new("read-nyc3-01", "db-s-2vcpu-4gb")
    ///     .region("nyc3");
    /// let response = client
    ///     .databases_create_replica("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_create_replica<'a>(
        &self,
        database_cluster_uuid: &str,
        body: impl Into<Option<&'a types::DatabasesCreateReplicaBody>>,
    ) -> Call<types::DatabaseReplicaResponse> {
        Call::new(&self.0, &DATABASES_CREATE_REPLICA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(body.into())
    }

    /// Deletes a database within a cluster with everything in it.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/dbs/{database_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete)
    ///
    /// In the SDK: `client.database_cluster(id).database(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.databases_delete("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "alpha").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete(&self, database_cluster_uuid: &str, database_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("database_name", database_name)
    }

    /// Deletes a connection pool; the database behind it stays.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/pools/{pool_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_connectionPool)
    ///
    /// In the SDK: `client.database_cluster(id).connection_pool(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_connection_pool(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "backend-pool",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_connection_pool(&self, database_cluster_uuid: &str, pool_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_CONNECTION_POOL)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("pool_name", pool_name)
    }

    /// Deletes a subject from the schema registry of a Kafka cluster.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_kafka_schema)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_kafka_schema(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-schema",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_kafka_schema(&self, database_cluster_uuid: &str, subject_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_KAFKA_SCHEMA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("subject_name", subject_name)
    }

    /// Deletes a topic of a Kafka cluster with the messages in it.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/topics/{topic_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_kafka_topic)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_topic(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_kafka_topic(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-events",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_kafka_topic(&self, database_cluster_uuid: &str, topic_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_KAFKA_TOPIC)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("topic_name", topic_name)
    }

    /// Deletes a log sink, so that the cluster stops sending logs there.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_logsink)
    ///
    /// In the SDK: `client.database_cluster(id).logsink(id).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_logsink(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "50484ec3-19d6-4cd3-b56f-3b0381c289a6",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_logsink(&self, database_cluster_uuid: &str, logsink_id: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_LOGSINK)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("logsink_id", logsink_id)
    }

    /// Stops an online migration, so that nothing more is copied into the cluster.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/online-migration/{migration_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_onlineMigration)
    ///
    /// In the SDK: `client.database_cluster(id).online_migration().stop()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_online_migration(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "77b28fc8-19ff-11eb-8c9c-c68e24557488",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_online_migration(&self, database_cluster_uuid: &str, migration_id: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_ONLINE_MIGRATION)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("migration_id", migration_id)
    }

    /// Deletes an index of an OpenSearch cluster with all documents in it.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/indexes/{index_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_opensearch_index)
    ///
    /// In the SDK: `client.database_cluster(id).index(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_delete_opensearch_index("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "logs-*")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_opensearch_index(&self, database_cluster_uuid: &str, index_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_OPENSEARCH_INDEX)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("index_name", index_name)
    }

    /// Removes a user from a cluster, whose clients can then no longer log in with it.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/users/{username}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_delete_user)
    ///
    /// In the SDK: `client.database_cluster(id).user(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.databases_delete_user("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "app-01").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_delete_user(&self, database_cluster_uuid: &str, username: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DELETE_USER)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("username", username)
    }

    /// Destroys a database cluster with all of its data; this can't be undone.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_destroy_cluster)
    ///
    /// In the SDK: `client.database_cluster(id).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.databases_destroy_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_destroy_cluster(&self, database_cluster_uuid: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DESTROY_CLUSTER)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Destroys a read-only replica; the cluster it copies from is not touched.
    ///
    /// `DELETE /v2/databases/{database_cluster_uuid}/replicas/{replica_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_destroy_replica)
    ///
    /// In the SDK: `client.database_cluster(id).replica(name).delete()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_destroy_replica("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "read-nyc3-01")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_destroy_replica(&self, database_cluster_uuid: &str, replica_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_DESTROY_REPLICA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("replica_name", replica_name)
    }

    /// Returns one database within a cluster by its name, which is all there is to it.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/dbs/{database_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get)
    ///
    /// In the SDK: `client.database_cluster(id).database(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "alpha")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get(&self, database_cluster_uuid: &str, database_name: &str) -> Call<types::DatabaseResponse> {
        Call::new(&self.0, &DATABASES_GET)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("database_name", database_name)
    }

    /// Returns whether the storage of a cluster grows automatically, from what fill level and in what steps.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/autoscale` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_autoscale)
    ///
    /// In the SDK: `client.database_cluster(id).autoscale().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_autoscale("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_autoscale(&self, database_cluster_uuid: &str) -> Call<types::DatabasesGetAutoscaleResponse> {
        Call::new(&self.0, &DATABASES_GET_AUTOSCALE)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns the CA certificate, encoded in base64, that clients check the cluster's TLS certificate against.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/ca` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_ca)
    ///
    /// In the SDK: `client.database_cluster(id).ca().get()`, `client.database_cluster(id).ca().pem()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_get_ca("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_ca(&self, database_cluster_uuid: &str) -> Call<types::DatabasesGetCaResponse> {
        Call::new(&self.0, &DATABASES_GET_CA)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns one database cluster with its connections and users; poll `status` until it is `online`.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_cluster)
    ///
    /// In the SDK: `client.database_cluster(id).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_cluster("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_cluster(&self, database_cluster_uuid: &str) -> Call<types::DatabaseClusterResponse> {
        Call::new(&self.0, &DATABASES_GET_CLUSTER)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns the user name and password that the metrics endpoints of all clusters ask for.
    ///
    /// `GET /v2/databases/metrics/credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_cluster_metrics_credentials)
    ///
    /// In the SDK: `client.database_metrics_credentials().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_get_cluster_metrics_credentials().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_cluster_metrics_credentials(
        &self,
    ) -> Call<types::DatabasesGetClusterMetricsCredentialsResponse> {
        Call::new(&self.0, &DATABASES_GET_CLUSTER_METRICS_CREDENTIALS)
    }

    /// Returns the engine settings of a cluster; which ones there are depends on the engine.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/config` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_config)
    ///
    /// In the SDK: `client.database_cluster(id).config().get()`, `client.database_cluster(id).config().typed()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_get_config("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_config(&self, database_cluster_uuid: &str) -> Call<types::DatabasesGetConfigResponse> {
        Call::new(&self.0, &DATABASES_GET_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns one connection pool with the addresses to connect to it.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/pools/{pool_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_connectionPool)
    ///
    /// In the SDK: `client.database_cluster(id).connection_pool(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_connection_pool(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "backend-pool",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_connection_pool(
        &self,
        database_cluster_uuid: &str,
        pool_name: &str,
    ) -> Call<types::ConnectionPoolResponse> {
        Call::new(&self.0, &DATABASES_GET_CONNECTION_POOL)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("pool_name", pool_name)
    }

    /// Returns the platform settings of a cluster, such as the host names of its own that it answers to.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/do_settings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_do_settings)
    ///
    /// In the SDK: `client.database_cluster(id).do_settings().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_do_settings("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_do_settings(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesGetDoSettingsResponse> {
        Call::new(&self.0, &DATABASES_GET_DO_SETTINGS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns which keys a cache cluster drops when its memory is full.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/eviction_policy` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_evictionPolicy)
    ///
    /// In the SDK: `client.database_cluster(id).eviction_policy().get()`, `client.database_cluster(id).eviction_policy().policy()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_eviction_policy("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_eviction_policy(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesGetEvictionPolicyResponse> {
        Call::new(&self.0, &DATABASES_GET_EVICTION_POLICY)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns the schema of one subject in the registry of a Kafka cluster, with its version.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_kafka_schema)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_kafka_schema(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-schema",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_kafka_schema(
        &self,
        database_cluster_uuid: &str,
        subject_name: &str,
    ) -> Call<types::KafkaSchemaVersionResponse> {
        Call::new(&self.0, &DATABASES_GET_KAFKA_SCHEMA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("subject_name", subject_name)
    }

    /// Returns the compatibility level that applies to all subjects of the schema registry.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/schema-registry/config` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_kafka_schema_config)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema_config().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_kafka_schema_config("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_kafka_schema_config(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabaseSchemaRegistryConfigResponse> {
        Call::new(&self.0, &DATABASES_GET_KAFKA_SCHEMA_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns the compatibility level of one subject in the schema registry.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_kafka_schema_subject_config)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema_subject_config(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_kafka_schema_subject_config(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-schema",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_kafka_schema_subject_config(
        &self,
        database_cluster_uuid: &str,
        subject_name: &str,
    ) -> Call<types::DatabaseSchemaRegistrySubjectConfigResponse> {
        Call::new(&self.0, &DATABASES_GET_KAFKA_SCHEMA_SUBJECT_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("subject_name", subject_name)
    }

    /// Returns the schema of one subject in a given version.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/schema-registry/{subject_name}/versions/{version}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_kafka_schema_version)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema(name).kafka_schema_version(id).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_kafka_schema_version(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-schema",
    ///         "1",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_kafka_schema_version(
        &self,
        database_cluster_uuid: &str,
        subject_name: &str,
        version: &str,
    ) -> Call<types::KafkaSchemaVersionResponse> {
        Call::new(&self.0, &DATABASES_GET_KAFKA_SCHEMA_VERSION)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("subject_name", subject_name)
            .path("version", version)
    }

    /// Returns one topic of a Kafka cluster with its partitions and settings; it may answer 404 just after creation.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/topics/{topic_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_kafka_topic)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_topic(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_kafka_topic("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "customer-events")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_kafka_topic(
        &self,
        database_cluster_uuid: &str,
        topic_name: &str,
    ) -> Call<types::KafkaTopicResponse> {
        Call::new(&self.0, &DATABASES_GET_KAFKA_TOPIC)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("topic_name", topic_name)
    }

    /// Returns one log sink of a cluster; the object comes bare, not wrapped as when it is created.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_logsink)
    ///
    /// In the SDK: `client.database_cluster(id).logsink(id).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_logsink(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "50484ec3-19d6-4cd3-b56f-3b0381c289a6",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_logsink(&self, database_cluster_uuid: &str, logsink_id: &str) -> Call<types::LogsinkSchema> {
        Call::new(&self.0, &DATABASES_GET_LOGSINK)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("logsink_id", logsink_id)
    }

    /// Returns the cluster's online migration; `syncing` and `done` mean that the data has arrived.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/online-migration` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_migrationStatus)
    ///
    /// In the SDK: `client.database_cluster(id).online_migration().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_migration_status("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_migration_status(&self, database_cluster_uuid: &str) -> Call<types::OnlineMigration> {
        Call::new(&self.0, &DATABASES_GET_MIGRATION_STATUS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns one read-only replica; it can be used once its `status` is `online`.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/replicas/{replica_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_replica)
    ///
    /// In the SDK: `client.database_cluster(id).replica(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_replica("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "read-nyc3-01")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_replica(
        &self,
        database_cluster_uuid: &str,
        replica_name: &str,
    ) -> Call<types::DatabaseReplicaResponse> {
        Call::new(&self.0, &DATABASES_GET_REPLICA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("replica_name", replica_name)
    }

    /// Returns the SQL modes that a MySQL cluster runs with.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/sql_mode` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_sql_mode)
    ///
    /// In the SDK: `client.database_cluster(id).sql_mode().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_sql_mode("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_sql_mode(&self, database_cluster_uuid: &str) -> Call<types::DatabaseSqlMode> {
        Call::new(&self.0, &DATABASES_GET_SQL_MODE)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Returns one user of a cluster, with its role and the settings of the engine.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/users/{username}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_get_user)
    ///
    /// In the SDK: `client.database_cluster(id).user(name).get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_get_user("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "app-01")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_get_user(&self, database_cluster_uuid: &str, username: &str) -> Call<types::UserResponse> {
        Call::new(&self.0, &DATABASES_GET_USER)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("username", username)
    }

    /// Installs the pending update of a cluster now, without waiting for its maintenance window.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/install_update` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_install_update)
    ///
    /// In the SDK: `client.database_cluster(id).install_update()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.databases_install_update("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_install_update(&self, database_cluster_uuid: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_INSTALL_UPDATE)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the databases within a cluster, by name only.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/dbs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).databases().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_list("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list(&self, database_cluster_uuid: &str) -> Call<types::DatabasesListResponse> {
        Call::new(&self.0, &DATABASES_LIST)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the backups of a cluster with their times and sizes, and when the next one is scheduled.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/backups` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_backups)
    ///
    /// In the SDK: `client.database_cluster(id).backups()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_backups("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_backups(&self, database_cluster_uuid: &str) -> Call<types::DatabasesListBackupsResponse> {
        Call::new(&self.0, &DATABASES_LIST_BACKUPS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the database clusters of the account, optionally only those with a tag; it has no pages.
    ///
    /// `GET /v2/databases` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_clusters)
    ///
    /// Paged; the SDK reads all pages with `client.database_clusters().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_list_clusters(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_clusters(
        &self,
        params: &DatabasesListClustersParams,
    ) -> Call<types::DatabasesListClustersResponse> {
        Call::new(&self.0, &DATABASES_LIST_CLUSTERS)
            .query("tag_name", &params.tag_name)
    }

    /// Lists the connection pools of a PostgreSQL cluster, with the database behind each.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/pools` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_connectionPools)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).connection_pools().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_connection_pools("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_connection_pools(&self, database_cluster_uuid: &str) -> Call<types::ConnectionPools> {
        Call::new(&self.0, &DATABASES_LIST_CONNECTION_POOLS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists what happened to a cluster, with the type and time of each event.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/events` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_events_logs)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).events().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_events_logs("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_events_logs(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesListEventsLogsResponse> {
        Call::new(&self.0, &DATABASES_LIST_EVENTS_LOGS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the trusted sources of a cluster: the addresses and resources allowed to connect to it.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/firewall` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_firewall_rules)
    ///
    /// In the SDK: `client.database_cluster(id).firewall().get()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_firewall_rules("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_firewall_rules(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesListFirewallRulesResponse> {
        Call::new(&self.0, &DATABASES_LIST_FIREWALL_RULES)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the subjects in the schema registry of a Kafka cluster, with their schemas.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/schema-registry` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_kafka_schemas)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).kafka_schemas().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_kafka_schemas("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_kafka_schemas(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesListKafkaSchemasResponse> {
        Call::new(&self.0, &DATABASES_LIST_KAFKA_SCHEMAS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the topics of a Kafka cluster with their partition counts and states.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/topics` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_kafka_topics)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).kafka_topics().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_kafka_topics("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_kafka_topics(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesListKafkaTopicsResponse> {
        Call::new(&self.0, &DATABASES_LIST_KAFKA_TOPICS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the places that a cluster sends its logs to.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/logsink` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_logsink)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).logsinks().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_logsink("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_logsink(&self, database_cluster_uuid: &str) -> Call<types::DatabasesListLogsinkResponse> {
        Call::new(&self.0, &DATABASES_LIST_LOGSINK)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the indexes of an OpenSearch cluster with their size, status and health.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/indexes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_opeasearch_indexes)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).indexes().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_opeasearch_indexes("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_opeasearch_indexes(
        &self,
        database_cluster_uuid: &str,
    ) -> Call<types::DatabasesListOpeasearchIndexesResponse> {
        Call::new(&self.0, &DATABASES_LIST_OPEASEARCH_INDEXES)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the engines on offer, each with its regions, sizes, layouts and versions, and when versions run out.
    ///
    /// `GET /v2/databases/options` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_options)
    ///
    /// In the SDK: `client.database_clusters().options()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_list_options().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_options(&self) -> Call<types::DatabaseOptions> {
        Call::new(&self.0, &DATABASES_LIST_OPTIONS)
    }

    /// Lists the read-only replicas of a cluster, with their connections.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/replicas` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_replicas)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).replicas().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .databases_list_replicas("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_replicas(&self, database_cluster_uuid: &str) -> Call<types::DatabasesListReplicasResponse> {
        Call::new(&self.0, &DATABASES_LIST_REPLICAS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Lists the users of a cluster; some engines leave out the passwords.
    ///
    /// `GET /v2/databases/{database_cluster_uuid}/users` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_list_users)
    ///
    /// Paged; the SDK reads all pages with `client.database_cluster(id).users().list()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.databases_list_users("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_list_users(&self, database_cluster_uuid: &str) -> Call<types::DatabasesListUsersResponse> {
        Call::new(&self.0, &DATABASES_LIST_USERS)
            .path("database_cluster_uuid", database_cluster_uuid)
    }

    /// Changes the engine settings of a cluster that are sent and keeps the others; nothing is returned.
    ///
    /// `PATCH /v2/databases/{database_cluster_uuid}/config` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_patch_config)
    ///
    /// In the SDK: `client.database_cluster(id).update_config(..)`, `client.database_cluster(id).config().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabaseConfig;
    ///
    /// let body = DatabaseConfig::new();
    /// client.databases_patch_config("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_patch_config(&self, database_cluster_uuid: &str, body: &types::DatabaseConfig) -> Call<()> {
        Call::new(&self.0, &DATABASES_PATCH_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Turns a read-only replica into a cluster of its own that can be written to; this can't be reversed.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/replicas/{replica_name}/promote` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_promote_replica)
    ///
    /// In the SDK: `client.database_cluster(id).replica(name).promote()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client
    ///     .databases_promote_replica("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "read-nyc3-01")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_promote_replica(&self, database_cluster_uuid: &str, replica_name: &str) -> Call<()> {
        Call::new(&self.0, &DATABASES_PROMOTE_REPLICA)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("replica_name", replica_name)
    }

    /// Gives a user a new password, or another MySQL authentication plugin, and returns it; the old one stops working.
    ///
    /// `POST /v2/databases/{database_cluster_uuid}/users/{username}/reset_auth` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_reset_auth)
    ///
    /// In the SDK: `client.database_cluster(id).user(name).reset_auth()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DatabasesResetAuthBody, MysqlSettings, MysqlSettingsAuthPlugin,
    /// };
    ///
    /// let body = DatabasesResetAuthBody::new()
    ///     .mysql_settings(MysqlSettings::new(MysqlSettingsAuthPlugin::MysqlNativePassword));
    /// let response = client
    ///     .databases_reset_auth("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "app-01", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_reset_auth(
        &self,
        database_cluster_uuid: &str,
        username: &str,
        body: &types::DatabasesResetAuthBody,
    ) -> Call<types::UserResponse> {
        Call::new(&self.0, &DATABASES_RESET_AUTH)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("username", username)
            .json(Some(body))
    }

    /// Sets whether the storage of a cluster grows automatically, from what fill level and in what steps.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/autoscale` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_autoscale)
    ///
    /// In the SDK: `client.database_cluster(id).autoscale().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabaseAutoscaleParams, DatabaseStorageAutoscaleParams};
    ///
    /// let body = DatabaseAutoscaleParams::new()
    ///     .storage(DatabaseStorageAutoscaleParams::new(true));
    /// client.databases_update_autoscale("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_autoscale(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabaseAutoscaleParams,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_AUTOSCALE)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Changes the size, node count or storage of a cluster; it stays `resizing` until `online`, and the price follows.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/resize` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_clusterSize)
    ///
    /// In the SDK: `client.database_cluster(id).resize()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabaseClusterResize;
    ///
    /// let body = DatabaseClusterResize::new("db-s-4vcpu-8gb", 3).storage_size_mib(61440);
    /// client
    ///     .databases_update_cluster_size("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_cluster_size(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabaseClusterResize,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_CLUSTER_SIZE)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Sets the user name and password that the metrics endpoints of all clusters ask for.
    ///
    /// `PUT /v2/databases/metrics/credentials` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_cluster_metrics_credentials)
    ///
    /// In the SDK: `client.database_metrics_credentials().update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabaseMetricsCredentials, DatabasesBasicAuthCredentials};
    ///
    /// let body = DatabaseMetricsCredentials::new()
    ///     .credentials(DatabasesBasicAuthCredentials::new().basic_auth_username("username"));
    /// client.databases_update_cluster_metrics_credentials(&body).await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_update_cluster_metrics_credentials<'a>(
        &self,
        body: impl Into<Option<&'a types::DatabaseMetricsCredentials>>,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_CLUSTER_METRICS_CREDENTIALS)
            .json(body.into())
    }

    /// Changes the mode, size, database or user of a connection pool.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/pools/{pool_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_connectionPool)
    ///
    /// In the SDK: `client.database_cluster(id).connection_pool(name).update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::ConnectionPoolUpdate;
    ///
    /// let body = ConnectionPoolUpdate::new("transaction", 10, "defaultdb").user("doadmin");
    /// client
    ///     .databases_update_connection_pool(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "backend-pool",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_connection_pool(
        &self,
        database_cluster_uuid: &str,
        pool_name: &str,
        body: &types::ConnectionPoolUpdate,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_CONNECTION_POOL)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("pool_name", pool_name)
            .json(Some(body))
    }

    /// Sets the platform settings of a cluster, such as the host names of its own that it answers to.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/do_settings` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_do_settings)
    ///
    /// In the SDK: `client.database_cluster(id).do_settings().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabasesUpdateDoSettingsBody, DoSettings};
    ///
    /// let body = DatabasesUpdateDoSettingsBody::new(
    ///     DoSettings::new().service_cnames(["db.example.com"]),
    /// );
    /// client.databases_update_do_settings("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_do_settings(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesUpdateDoSettingsBody,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_DO_SETTINGS)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Sets which keys a cache cluster drops when its memory is full.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/eviction_policy` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_evictionPolicy)
    ///
    /// In the SDK: `client.database_cluster(id).set_eviction_policy(..)`, `client.database_cluster(id).eviction_policy().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabasesUpdateEvictionPolicyBody, EvictionPolicyModel};
    ///
    /// let body = DatabasesUpdateEvictionPolicyBody::new(EvictionPolicyModel::AllkeysLru);
    /// client
    ///     .databases_update_eviction_policy("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_eviction_policy(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesUpdateEvictionPolicyBody,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_EVICTION_POLICY)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Replaces all trusted sources of a cluster, 100 at most; rules left out are removed, and without any rule everyone may connect.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/firewall` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_firewall_rules)
    ///
    /// In the SDK: `client.database_cluster(id).firewall().update(..)`, `client.database_cluster(id).firewall().add_rules(..)`, `client.database_cluster(id).firewall().remove_rules(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DatabaseFirewallRuleRequest, DatabaseFirewallRuleType,
    ///     DatabasesUpdateFirewallRulesBody,
    /// };
    ///
    /// let body = DatabasesUpdateFirewallRulesBody::new()
    ///     .rules([DatabaseFirewallRuleRequest::new(
    ///         DatabaseFirewallRuleType::Droplet,
    ///         "ff2a6c52-5a44-4b63-b99c-0e98e7a63d61",
    ///     )]);
    /// client
    ///     .databases_update_firewall_rules("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_firewall_rules(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesUpdateFirewallRulesBody,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_FIREWALL_RULES)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Sets the compatibility level that applies to all subjects of the schema registry.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_kafka_schema_config)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema_config().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DatabasesUpdateKafkaSchemaConfigBody, KafkaSchemaCompatibility,
    /// };
    ///
    /// let body = DatabasesUpdateKafkaSchemaConfigBody::new(KafkaSchemaCompatibility::Backward);
    /// let response = client
    ///     .databases_update_kafka_schema_config("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_update_kafka_schema_config<'a>(
        &self,
        database_cluster_uuid: &str,
        body: impl Into<Option<&'a types::DatabasesUpdateKafkaSchemaConfigBody>>,
    ) -> Call<types::DatabaseSchemaRegistryConfigResponse> {
        Call::new(&self.0, &DATABASES_UPDATE_KAFKA_SCHEMA_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(body.into())
    }

    /// Sets the compatibility level of one subject in the schema registry, in place of the general one.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/schema-registry/config/{subject_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_kafka_schema_subject_config)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_schema_subject_config(name).update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DatabasesUpdateKafkaSchemaSubjectConfigBody, KafkaSchemaCompatibility,
    /// };
    ///
    /// let body = DatabasesUpdateKafkaSchemaSubjectConfigBody::new(
    ///     KafkaSchemaCompatibility::Backward,
    /// );
    /// let response = client
    ///     .databases_update_kafka_schema_subject_config(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-schema",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_update_kafka_schema_subject_config<'a>(
        &self,
        database_cluster_uuid: &str,
        subject_name: &str,
        body: impl Into<Option<&'a types::DatabasesUpdateKafkaSchemaSubjectConfigBody>>,
    ) -> Call<types::DatabaseSchemaRegistrySubjectConfigResponse> {
        Call::new(&self.0, &DATABASES_UPDATE_KAFKA_SCHEMA_SUBJECT_CONFIG)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("subject_name", subject_name)
            .json(body.into())
    }

    /// Changes the replication, partition count or settings of a topic in a Kafka cluster.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/topics/{topic_name}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_kafka_topic)
    ///
    /// In the SDK: `client.database_cluster(id).kafka_topic(name).update()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::KafkaTopicUpdate;
    ///
    /// let body = KafkaTopicUpdate::new().replication_factor(2).partition_count(3);
    /// let response = client
    ///     .databases_update_kafka_topic(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "customer-events",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn databases_update_kafka_topic<'a>(
        &self,
        database_cluster_uuid: &str,
        topic_name: &str,
        body: impl Into<Option<&'a types::KafkaTopicUpdate>>,
    ) -> Call<types::KafkaTopicResponse> {
        Call::new(&self.0, &DATABASES_UPDATE_KAFKA_TOPIC)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("topic_name", topic_name)
            .json(body.into())
    }

    /// Replaces the configuration of a log sink; its name and type stay.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/logsink/{logsink_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_logsink)
    ///
    /// In the SDK: `client.database_cluster(id).logsink(id).update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatadogLogsink, LogsinkUpdate, LogsinkUpdateConfig};
    ///
    /// let body = LogsinkUpdate::new(LogsinkUpdateConfig::Datadog(DatadogLogsink::new(
    ///     "http-intake.logs.datadoghq.com",
    ///     "the datadog api key",
    /// )));
    /// client
    ///     .databases_update_logsink(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         "50484ec3-19d6-4cd3-b56f-3b0381c289a6",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_logsink(
        &self,
        database_cluster_uuid: &str,
        logsink_id: &str,
        body: &types::LogsinkUpdate,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_LOGSINK)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("logsink_id", logsink_id)
            .json(Some(body))
    }

    /// Sets the day and hour at which a cluster may be updated.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/maintenance` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_maintenanceWindow)
    ///
    /// In the SDK: `client.database_cluster(id).set_maintenance_window(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabaseMaintenanceWindowUpdate;
    ///
    /// let body = DatabaseMaintenanceWindowUpdate::new("tuesday", "14:00");
    /// client
    ///     .databases_update_maintenance_window("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_maintenance_window(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabaseMaintenanceWindowUpdate,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_MAINTENANCE_WINDOW)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Upgrades a cluster to a newer major version of its engine; there is no way back.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/upgrade` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_major_version)
    ///
    /// In the SDK: `client.database_cluster(id).upgrade(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabaseVersion;
    ///
    /// let body = DatabaseVersion::new().version("8");
    /// client
    ///     .databases_update_major_version("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_major_version(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabaseVersion,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_MAJOR_VERSION)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Starts copying a database from outside into a MySQL, PostgreSQL, Redis or Valkey cluster while both keep running, for two weeks at most; poll its `status` afterwards.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/online-migration` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_onlineMigration)
    ///
    /// In the SDK: `client.database_cluster(id).online_migration().start(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{SourceDatabase, SourceDatabaseSource};
    ///
    /// let body = SourceDatabase::new(
    ///     SourceDatabaseSource::new()
    ///         .host("backend-do-user-19081923-0.db.ondigitalocean.com")
    ///         .port(25060),
    /// )
    /// .disable_ssl(false);
    /// let response = client
    ///     .databases_update_online_migration("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_online_migration(
        &self,
        database_cluster_uuid: &str,
        body: &types::SourceDatabase,
    ) -> Call<types::OnlineMigration> {
        Call::new(&self.0, &DATABASES_UPDATE_ONLINE_MIGRATION)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Moves a cluster to another region; it is answered at once, and the cluster is `migrating` until `online`.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/migrate` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_region)
    ///
    /// In the SDK: `client.database_cluster(id).migrate()`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabasesUpdateRegionBody;
    ///
    /// let body = DatabasesUpdateRegionBody::new("lon1");
    /// client.databases_update_region("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_region(
        &self,
        database_cluster_uuid: &str,
        body: &types::DatabasesUpdateRegionBody,
    ) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_REGION)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Replaces the SQL modes that a MySQL cluster runs with.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/sql_mode` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_sql_mode)
    ///
    /// In the SDK: `client.database_cluster(id).set_sql_mode(..)`, `client.database_cluster(id).sql_mode().update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::DatabaseSqlMode;
    ///
    /// let body = DatabaseSqlMode::new("ANSI,TRADITIONAL");
    /// client.databases_update_sql_mode("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_sql_mode(&self, database_cluster_uuid: &str, body: &types::DatabaseSqlMode) -> Call<()> {
        Call::new(&self.0, &DATABASES_UPDATE_SQL_MODE)
            .path("database_cluster_uuid", database_cluster_uuid)
            .json(Some(body))
    }

    /// Changes the settings of a user, such as its access to topics or indexes; its name can't be changed.
    ///
    /// `PUT /v2/databases/{database_cluster_uuid}/users/{username}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Databases/operation/databases_update_user)
    ///
    /// In the SDK: `client.database_cluster(id).user(name).update(..)`.
    ///
    /// - `database_cluster_uuid`: Format: uuid.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{DatabasesUpdateUserBody, UserSettings};
    ///
    /// let body = DatabasesUpdateUserBody::new(UserSettings::new().pg_allow_replication(true));
    /// let response = client
    ///     .databases_update_user("9cc10173-e9ea-4176-9dbc-a4cee4c4ff30", "app-01", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn databases_update_user(
        &self,
        database_cluster_uuid: &str,
        username: &str,
        body: &types::DatabasesUpdateUserBody,
    ) -> Call<types::UserResponse> {
        Call::new(&self.0, &DATABASES_UPDATE_USER)
            .path("database_cluster_uuid", database_cluster_uuid)
            .path("username", username)
            .json(Some(body))
    }
}
