// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::monitoring::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &MONITORING_CREATE_ALERT_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_create_alert_policy(
                &args.body::<types::AlertPolicyRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AlertPolicyResponse>,
        encode: Some(encode::<types::AlertPolicyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_CREATE_DESTINATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_create_destination(
                &args.body::<types::DestinationRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::DestinationResponse>,
        encode: Some(encode::<types::DestinationRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_CREATE_SINK,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_create_sink(
                &args.body::<types::MonitoringCreateSinkBody>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::MonitoringCreateSinkBody>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_DELETE_ALERT_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_delete_alert_policy(
                &args.required::<String>("alert_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_DELETE_DESTINATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_delete_destination(
                &args.required::<String>("destination_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_DELETE_SINK,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_delete_sink(
                &args.required::<String>("sink_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_CPU_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_cpu_metrics(
                &MonitoringGetDropletCpuMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_ALERT_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_alert_policy(
                &args.required::<String>("alert_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AlertPolicyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_APP_CPU_PERCENTAGE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_app_cpu_percentage_metrics(
                &MonitoringGetAppCpuPercentageMetricsParams { app_id: args.required("app_id")?, app_component: args.optional("app_component")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_APP_MEMORY_PERCENTAGE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_app_memory_percentage_metrics(
                &MonitoringGetAppMemoryPercentageMetricsParams { app_id: args.required("app_id")?, app_component: args.optional("app_component")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_APP_RESTART_COUNT_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_app_restart_count_metrics(
                &MonitoringGetAppRestartCountMetricsParams { app_id: args.required("app_id")?, app_component: args.optional("app_component")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_CPU_USAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_cpu_usage(
                &MonitoringGetDatabaseMysqlCpuUsageParams { db_id: args.required("db_id")?, aggregate: args.required("aggregate")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_DISK_USAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_disk_usage(
                &MonitoringGetDatabaseMysqlDiskUsageParams { db_id: args.required("db_id")?, aggregate: args.required("aggregate")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_INDEX_VS_SEQUENTIAL_READS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_index_vs_sequential_reads(
                &MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams { db_id: args.required("db_id")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_LOAD,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_load(
                &MonitoringGetDatabaseMysqlLoadParams { db_id: args.required("db_id")?, metric: args.required("metric")?, aggregate: args.required("aggregate")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_MEMORY_USAGE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_memory_usage(
                &MonitoringGetDatabaseMysqlMemoryUsageParams { db_id: args.required("db_id")?, aggregate: args.required("aggregate")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_OP_RATES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_op_rates(
                &MonitoringGetDatabaseMysqlOpRatesParams { db_id: args.required("db_id")?, metric: args.required("metric")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_SCHEMA_LATENCY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_schema_latency(
                &MonitoringGetDatabaseMysqlSchemaLatencyParams { db_id: args.required("db_id")?, schema: args.required("schema")?, metric: args.required("metric")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_SCHEMA_THROUGHPUT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_schema_throughput(
                &MonitoringGetDatabaseMysqlSchemaThroughputParams { db_id: args.required("db_id")?, schema: args.required("schema")?, metric: args.required("metric")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_THREADS_ACTIVE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_threads_active(
                &MonitoringGetDatabaseMysqlThreadsActiveParams { db_id: args.required("db_id")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_THREADS_CONNECTED,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_threads_connected(
                &MonitoringGetDatabaseMysqlThreadsConnectedParams { db_id: args.required("db_id")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DATABASE_MYSQL_THREADS_CREATED_RATE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_database_mysql_threads_created_rate(
                &MonitoringGetDatabaseMysqlThreadsCreatedRateParams { db_id: args.required("db_id")?, start: args.required("start")?, end: args.required("end")?, service: args.optional("service")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DESTINATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_destination(
                &args.required::<String>("destination_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::DestinationResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_BANDWIDTH_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_bandwidth_metrics(
                &MonitoringGetDropletBandwidthMetricsParams { host_id: args.required("host_id")?, interface: args.required("interface")?, direction: args.required("direction")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_FILESYSTEM_FREE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_filesystem_free_metrics(
                &MonitoringGetDropletFilesystemFreeMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_FILESYSTEM_SIZE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_filesystem_size_metrics(
                &MonitoringGetDropletFilesystemSizeMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_LOAD15_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_load15_metrics(
                &MonitoringGetDropletLoad15MetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_LOAD1_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_load1_metrics(
                &MonitoringGetDropletLoad1MetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_LOAD5_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_load5_metrics(
                &MonitoringGetDropletLoad5MetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_MEMORY_AVAILABLE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_memory_available_metrics(
                &MonitoringGetDropletMemoryAvailableMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_MEMORY_CACHED_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_memory_cached_metrics(
                &MonitoringGetDropletMemoryCachedMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_MEMORY_FREE_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_memory_free_metrics(
                &MonitoringGetDropletMemoryFreeMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_MEMORY_TOTAL_METRICS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_memory_total_metrics(
                &MonitoringGetDropletMemoryTotalMetricsParams { host_id: args.required("host_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_CPU_UTILIZATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_current_cpu_utilization(
                &MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_INSTANCES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_current_instances(
                &MonitoringGetDropletAutoscaleCurrentInstancesParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_MEMORY_UTILIZATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_current_memory_utilization(
                &MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_CPU_UTILIZATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_target_cpu_utilization(
                &MonitoringGetDropletAutoscaleTargetCpuUtilizationParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_INSTANCES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_target_instances(
                &MonitoringGetDropletAutoscaleTargetInstancesParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_MEMORY_UTILIZATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_droplet_autoscale_target_memory_utilization(
                &MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams { autoscale_pool_id: args.required("autoscale_pool_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_CONNECTIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_connections(
                &MonitoringGetLbDropletsConnectionsParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_DOWNTIME,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_downtime(
                &MonitoringGetLbDropletsDowntimeParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HEALTH_CHECKS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_health_checks(
                &MonitoringGetLbDropletsHealthChecksParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_50P,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_response_time_50p(
                &MonitoringGetLbDropletsHttpResponseTime50pParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_95P,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_response_time_95p(
                &MonitoringGetLbDropletsHttpResponseTime95pParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_99P,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_response_time_99p(
                &MonitoringGetLbDropletsHttpResponseTime99pParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_AVG,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_response_time_avg(
                &MonitoringGetLbDropletsHttpResponseTimeAvgParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_responses(
                &MonitoringGetLbDropletsHttpResponsesParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_50P,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_session_duration_50p(
                &MonitoringGetLbDropletsHttpSessionDuration50pParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_95P,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_session_duration_95p(
                &MonitoringGetLbDropletsHttpSessionDuration95pParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_AVG,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_http_session_duration_avg(
                &MonitoringGetLbDropletsHttpSessionDurationAvgParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_DROPLETS_QUEUE_SIZE,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_droplets_queue_size(
                &MonitoringGetLbDropletsQueueSizeParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_CONNECTIONS_CURRENT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_connections_current(
                &MonitoringGetLbFrontendConnectionsCurrentParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_CONNECTIONS_LIMIT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_connections_limit(
                &MonitoringGetLbFrontendConnectionsLimitParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_CPU_UTILIZATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_cpu_utilization(
                &MonitoringGetLbFrontendCpuUtilizationParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_BYTES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_firewall_dropped_bytes(
                &MonitoringGetLbFrontendFirewallDroppedBytesParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_PACKETS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_firewall_dropped_packets(
                &MonitoringGetLbFrontendFirewallDroppedPacketsParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_HTTP_REQUESTS_PER_SECOND,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_http_requests_per_second(
                &MonitoringGetLbFrontendHttpRequestsPerSecondParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_HTTP_RESPONSES,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_http_responses(
                &MonitoringGetLbFrontendHttpResponsesParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_HTTP,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_network_throughput_http(
                &MonitoringGetLbFrontendNetworkThroughputHttpParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_TCP,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_network_throughput_tcp(
                &MonitoringGetLbFrontendNetworkThroughputTcpParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_UDP,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_network_throughput_udp(
                &MonitoringGetLbFrontendNetworkThroughputUdpParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_NLB_TCP_NETWORK_THROUGHPUT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_nlb_tcp_network_throughput(
                &MonitoringGetLbFrontendNlbTcpNetworkThroughputParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_NLB_UDP_NETWORK_THROUGHPUT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_nlb_udp_network_throughput(
                &MonitoringGetLbFrontendNlbUdpNetworkThroughputParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_CURRENT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_tls_connections_current(
                &MonitoringGetLbFrontendTlsConnectionsCurrentParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_EXCEEDING_RATE_LIMIT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit(
                &MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_LIMIT,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_lb_frontend_tls_connections_limit(
                &MonitoringGetLbFrontendTlsConnectionsLimitParams { lb_id: args.required("lb_id")?, start: args.required("start")?, end: args.required("end")? },
            );
            args.finish(call)
        },
        decode: decode::<types::Metrics>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_GET_SINK,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_get_sink(
                &args.required::<String>("sink_uuid")?,
            );
            args.finish(call)
        },
        decode: decode::<types::MonitoringGetSinkResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_LIST_ALERT_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_list_alert_policy(
                &MonitoringListAlertPolicyParams { per_page: args.optional("per_page")?, page: args.optional("page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::MonitoringListAlertPolicyResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_LIST_DESTINATIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_list_destinations(
            );
            args.finish(call)
        },
        decode: decode::<types::MonitoringListDestinationsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_LIST_SINKS,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_list_sinks(
                &MonitoringListSinksParams { resource_id: args.optional("resource_id")? },
            );
            args.finish(call)
        },
        decode: decode::<types::MonitoringListSinksResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_UPDATE_ALERT_POLICY,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_update_alert_policy(
                &args.required::<String>("alert_uuid")?,
                &args.body::<types::AlertPolicyRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AlertPolicyResponse>,
        encode: Some(encode::<types::AlertPolicyRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &MONITORING_UPDATE_DESTINATION,
        call: |client, args| {
            let call = Client::from(client.clone()).monitoring_update_destination(
                &args.required::<String>("destination_uuid")?,
                &args.body::<types::DestinationRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: Some(encode::<types::DestinationRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
