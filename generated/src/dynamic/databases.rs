// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::databases::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &DATABASES_ADD,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_add(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::Database>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseResponse>,
        encode: Some(encode::<types::Database>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_ADD_CONNECTION_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_add_connection_pool(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::ConnectionPoolCreate>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::ConnectionPoolResponse>,
        encode: Some(encode::<types::ConnectionPoolCreate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_ADD_USER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_add_user(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesAddUserBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::UserResponse>,
        encode: Some(encode::<types::DatabasesAddUserBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_CREATE_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_create_cluster(
                &args.body::<types::DatabasesCreateClusterBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseClusterResponse>,
        encode: Some(encode::<types::DatabasesCreateClusterBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_CREATE_KAFKA_SCHEMA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_create_kafka_schema(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesCreateKafkaSchemaBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesCreateKafkaSchemaResponse>,
        encode: Some(encode::<types::DatabasesCreateKafkaSchemaBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_CREATE_KAFKA_TOPIC,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_create_kafka_topic(
                &args.required::<String>("database_cluster_uuid")?,
                args.optional_body::<types::DatabasesCreateKafkaTopicBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::KafkaTopicResponse>,
        encode: Some(encode::<types::DatabasesCreateKafkaTopicBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_CREATE_LOGSINK,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_create_logsink(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesCreateLogsinkBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesCreateLogsinkResponse>,
        encode: Some(encode::<types::DatabasesCreateLogsinkBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_CREATE_REPLICA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_create_replica(
                &args.required::<String>("database_cluster_uuid")?,
                args.optional_body::<types::DatabasesCreateReplicaBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseReplicaResponse>,
        encode: Some(encode::<types::DatabasesCreateReplicaBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("database_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_CONNECTION_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_connection_pool(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("pool_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_KAFKA_SCHEMA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_kafka_schema(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("subject_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_KAFKA_TOPIC,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_kafka_topic(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("topic_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_LOGSINK,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_logsink(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("logsink_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_ONLINE_MIGRATION,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_online_migration(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("migration_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_OPENSEARCH_INDEX,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_opensearch_index(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("index_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DELETE_USER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_delete_user(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("username")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DESTROY_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_destroy_cluster(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_DESTROY_REPLICA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_destroy_replica(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("replica_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("database_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_AUTOSCALE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_autoscale(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetAutoscaleResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_CA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_ca(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetCaResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_CLUSTER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_cluster(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseClusterResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_CLUSTER_METRICS_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_cluster_metrics_credentials(
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetClusterMetricsCredentialsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_config(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetConfigResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_CONNECTION_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_connection_pool(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("pool_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ConnectionPoolResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_DO_SETTINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_do_settings(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetDoSettingsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_EVICTION_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_eviction_policy(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesGetEvictionPolicyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_KAFKA_SCHEMA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_kafka_schema(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("subject_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KafkaSchemaVersionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_KAFKA_SCHEMA_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_kafka_schema_config(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseSchemaRegistryConfigResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_KAFKA_SCHEMA_SUBJECT_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_kafka_schema_subject_config(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("subject_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseSchemaRegistrySubjectConfigResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_KAFKA_SCHEMA_VERSION,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_kafka_schema_version(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("subject_name")?,
                &args.required::<String>("version")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KafkaSchemaVersionResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_KAFKA_TOPIC,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_kafka_topic(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("topic_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::KafkaTopicResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_LOGSINK,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_logsink(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("logsink_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::LogsinkSchema>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_MIGRATION_STATUS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_migration_status(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::OnlineMigration>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_REPLICA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_replica(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("replica_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseReplicaResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_SQL_MODE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_sql_mode(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseSqlMode>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_GET_USER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_get_user(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("username")?,
            );
            args.finish(call)
        },
        decode: decode::<types::UserResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_INSTALL_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_install_update(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_BACKUPS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_backups(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListBackupsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_CLUSTERS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_clusters(
                &DatabasesListClustersParams { tag_name: args.optional("tag_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListClustersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_CONNECTION_POOLS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_connection_pools(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::ConnectionPools>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_EVENTS_LOGS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_events_logs(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListEventsLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_FIREWALL_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_firewall_rules(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListFirewallRulesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_KAFKA_SCHEMAS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_kafka_schemas(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListKafkaSchemasResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_KAFKA_TOPICS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_kafka_topics(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListKafkaTopicsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_LOGSINK,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_logsink(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListLogsinkResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_OPEASEARCH_INDEXES,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_opeasearch_indexes(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListOpeasearchIndexesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_OPTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_options(
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseOptions>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_REPLICAS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_replicas(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListReplicasResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_LIST_USERS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_list_users(
                &args.required::<String>("database_cluster_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DatabasesListUsersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_PATCH_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_patch_config(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseConfig>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseConfig>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_PROMOTE_REPLICA,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_promote_replica(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("replica_name")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_RESET_AUTH,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_reset_auth(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("username")?,
                &args.body::<types::DatabasesResetAuthBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::UserResponse>,
        encode: Some(encode::<types::DatabasesResetAuthBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_AUTOSCALE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_autoscale(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseAutoscaleParams>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseAutoscaleParams>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_CLUSTER_SIZE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_cluster_size(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseClusterResize>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseClusterResize>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_CLUSTER_METRICS_CREDENTIALS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_cluster_metrics_credentials(
                args.optional_body::<types::DatabaseMetricsCredentials>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseMetricsCredentials>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_CONNECTION_POOL,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_connection_pool(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("pool_name")?,
                &args.body::<types::ConnectionPoolUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::ConnectionPoolUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_DO_SETTINGS,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_do_settings(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesUpdateDoSettingsBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabasesUpdateDoSettingsBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_EVICTION_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_eviction_policy(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesUpdateEvictionPolicyBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabasesUpdateEvictionPolicyBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_FIREWALL_RULES,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_firewall_rules(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesUpdateFirewallRulesBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabasesUpdateFirewallRulesBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_KAFKA_SCHEMA_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_kafka_schema_config(
                &args.required::<String>("database_cluster_uuid")?,
                args.optional_body::<types::DatabasesUpdateKafkaSchemaConfigBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseSchemaRegistryConfigResponse>,
        encode: Some(encode::<types::DatabasesUpdateKafkaSchemaConfigBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_KAFKA_SCHEMA_SUBJECT_CONFIG,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_kafka_schema_subject_config(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("subject_name")?,
                args.optional_body::<types::DatabasesUpdateKafkaSchemaSubjectConfigBody>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::DatabaseSchemaRegistrySubjectConfigResponse>,
        encode: Some(encode::<types::DatabasesUpdateKafkaSchemaSubjectConfigBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_KAFKA_TOPIC,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_kafka_topic(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("topic_name")?,
                args.optional_body::<types::KafkaTopicUpdate>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::KafkaTopicResponse>,
        encode: Some(encode::<types::KafkaTopicUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_LOGSINK,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_logsink(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("logsink_id")?,
                &args.body::<types::LogsinkUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::LogsinkUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_MAINTENANCE_WINDOW,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_maintenance_window(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseMaintenanceWindowUpdate>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseMaintenanceWindowUpdate>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_MAJOR_VERSION,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_major_version(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseVersion>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseVersion>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_ONLINE_MIGRATION,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_online_migration(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::SourceDatabase>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::OnlineMigration>,
        encode: Some(encode::<types::SourceDatabase>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_REGION,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_region(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabasesUpdateRegionBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabasesUpdateRegionBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_SQL_MODE,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_sql_mode(
                &args.required::<String>("database_cluster_uuid")?,
                &args.body::<types::DatabaseSqlMode>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DatabaseSqlMode>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &DATABASES_UPDATE_USER,
        call: |client, args| {
            let call = Client::from(client.clone()).databases_update_user(
                &args.required::<String>("database_cluster_uuid")?,
                &args.required::<String>("username")?,
                &args.body::<types::DatabasesUpdateUserBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::UserResponse>,
        encode: Some(encode::<types::DatabasesUpdateUserBody>),
        errors: &[(0, decode::<types::Error>)],
    },
];
