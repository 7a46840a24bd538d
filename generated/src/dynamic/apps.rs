// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#![allow(deprecated)]

#[allow(unused_imports)]
use std::collections::BTreeMap;

#[allow(unused_imports)]
use serde_json::Value;

#[allow(unused_imports)]
use crate::operations::apps::*;
#[allow(unused_imports)]
use bytes::Bytes;
#[allow(unused_imports)]
use crate::{Client, JsonObject, Timestamp, types};
#[allow(unused_imports)]
use digitalocean_core::dynamic::{Entry, decode, encode};

pub(super) static CALLS: &[Entry] = &[
    Entry {
        operation: &APPS_ASSIGN_ALERT_DESTINATIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_assign_alert_destinations(
                &args.required::<String>("app_id")?,
                &args.required::<String>("alert_id")?,
                &args.body::<types::AppsAssignAppAlertDestinationsRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsAlertResponse>,
        encode: Some(encode::<types::AppsAssignAppAlertDestinationsRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CANCEL_DEPLOYMENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_cancel_deployment(
                &args.required::<String>("app_id")?,
                &args.required::<String>("deployment_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CANCEL_EVENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_cancel_event(
                &args.required::<String>("app_id")?,
                &args.required::<String>("event_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsCancelEventResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CANCEL_JOB_INVOCATION,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_cancel_job_invocation(
                &args.required::<String>("app_id")?,
                &args.required::<String>("job_invocation_id")?,
                &AppsCancelJobInvocationParams { job_name: args.optional("job_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsCancelJobInvocationResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_COMMIT_ROLLBACK,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_commit_rollback(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<()>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CREATE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_create(
                &args.body::<types::AppsCreateAppRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppResponse>,
        encode: Some(encode::<types::AppsCreateAppRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CREATE_DEPLOYMENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_create_deployment(
                &args.required::<String>("app_id")?,
                &args.body::<types::AppsCreateDeploymentRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: Some(encode::<types::AppsCreateDeploymentRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_CREATE_ROLLBACK,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_create_rollback(
                &args.required::<String>("app_id")?,
                &args.body::<types::AppsRollbackAppRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: Some(encode::<types::AppsRollbackAppRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_DELETE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_delete(
                &args.required::<String>("id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeleteAppResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_DETECT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_detect(
                &args.body::<types::AppsDetectRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDetectResponse>,
        encode: Some(encode::<types::AppsDetectRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get(
                &args.required::<String>("id")?,
                &AppsGetParams { name: args.optional("name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_DATABASE_CONNECTION_DETAILS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_database_connection_details(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetDatabaseConnectionDetailsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_DEPLOYMENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_deployment(
                &args.required::<String>("app_id")?,
                &args.required::<String>("deployment_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_EVENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_event(
                &args.required::<String>("app_id")?,
                &args.required::<String>("event_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetEventResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_EVENT_LOGS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_event_logs(
                &args.required::<String>("app_id")?,
                &args.required::<String>("event_id")?,
                &AppsGetEventLogsParams { follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")?, tail_lines: args.optional("tail_lines")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_EXEC,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_exec(
                &args.required::<String>("app_id")?,
                &args.required::<String>("deployment_id")?,
                &args.required::<String>("component_name")?,
                &AppsGetExecParams { instance_name: args.optional("instance_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetExecResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_EXEC_ACTIVE_DEPLOYMENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_exec_active_deployment(
                &args.required::<String>("app_id")?,
                &args.required::<String>("component_name")?,
                &AppsGetExecActiveDeploymentParams { instance_name: args.optional("instance_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetExecResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_HEALTH,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_health(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppHealthResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_INSTANCE_SIZE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_instance_size(
                &args.required::<String>("slug")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetInstanceSizeResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_INSTANCES,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_instances(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppInstances>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_JOB_INVOCATION,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_job_invocation(
                &args.required::<String>("app_id")?,
                &args.required::<String>("job_invocation_id")?,
                &AppsGetJobInvocationParams { job_name: args.optional("job_name")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetJobInvocationResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_JOB_INVOCATION_LOGS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_job_invocation_logs(
                &args.required::<String>("app_id")?,
                &args.required::<String>("job_name")?,
                &args.required::<String>("job_invocation_id")?,
                &AppsGetJobInvocationLogsParams { deployment_id: args.optional("deployment_id")?, follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")?, tail_lines: args.optional("tail_lines")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_LOGS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_logs(
                &args.required::<String>("app_id")?,
                &args.required::<String>("deployment_id")?,
                &args.required::<String>("component_name")?,
                &AppsGetLogsParams { follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_LOGS_ACTIVE_DEPLOYMENT,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_logs_active_deployment(
                &args.required::<String>("app_id")?,
                &args.required::<String>("component_name")?,
                &AppsGetLogsActiveDeploymentParams { follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_LOGS_ACTIVE_DEPLOYMENT_AGGREGATE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_logs_active_deployment_aggregate(
                &args.required::<String>("app_id")?,
                &AppsGetLogsActiveDeploymentAggregateParams { follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")?, component_name: args.optional("component_name")?, tail_lines: args.optional("tail_lines")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_LOGS_AGGREGATE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_logs_aggregate(
                &args.required::<String>("app_id")?,
                &args.required::<String>("deployment_id")?,
                &AppsGetLogsAggregateParams { follow: args.optional("follow")?, type_: args.required("type")?, pod_connection_timeout: args.optional("pod_connection_timeout")?, component_name: args.optional("component_name")?, tail_lines: args.optional("tail_lines")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetLogsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_METRICS_BANDWIDTH_DAILY,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_metrics_bandwidth_daily(
                &args.required::<String>("app_id")?,
                &AppsGetMetricsBandwidthDailyParams { date: args.optional("date")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppMetricsBandwidthUsage>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_GET_TIER,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_get_tier(
                &args.required::<String>("slug")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsGetTierResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list(
                &AppsListParams { page: args.optional("page")?, per_page: args.optional("per_page")?, with_projects: args.optional("with_projects")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_ALERTS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_alerts(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsListAlertsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_BUILDPACKS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_buildpacks(
            );
            args.finish(call)
        },
        decode: decode::<types::AppsListBuildpacksResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_DEPLOYMENTS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_deployments(
                &args.required::<String>("app_id")?,
                &AppsListDeploymentsParams { page: args.optional("page")?, per_page: args.optional("per_page")?, deployment_types: args.optional("deployment_types")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_EVENTS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_events(
                &args.required::<String>("app_id")?,
                &AppsListEventsParams { page: args.optional("page")?, per_page: args.optional("per_page")?, event_types: args.optional("event_types")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppEvents>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_INSTANCE_SIZES,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_instance_sizes(
            );
            args.finish(call)
        },
        decode: decode::<types::AppsListInstanceSizesResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_JOB_INVOCATIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_job_invocations(
                &args.required::<String>("app_id")?,
                &AppsListJobInvocationsParams { job_names: args.optional("job_names")?, deployment_id: args.optional("deployment_id")?, page: args.optional("page")?, per_page: args.optional("per_page")? },
            );
            args.finish(call)
        },
        decode: decode::<types::AppJobInvocations>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_METRICS_BANDWIDTH_DAILY,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_metrics_bandwidth_daily(
                &args.body::<types::AppMetricsBandwidthUsageRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppMetricsBandwidthUsage>,
        encode: Some(encode::<types::AppMetricsBandwidthUsageRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_REGIONS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_regions(
            );
            args.finish(call)
        },
        decode: decode::<types::AppsListRegionsResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_LIST_TIERS,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_list_tiers(
            );
            args.finish(call)
        },
        decode: decode::<types::AppsListTiersResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_RESET_DATABASE_PASSWORD,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_reset_database_password(
                &args.required::<String>("app_id")?,
                &args.required::<String>("component_name")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_RESTART,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_restart(
                &args.required::<String>("app_id")?,
                args.optional_body::<types::AppsRestartRequest>()?.as_ref(),
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: Some(encode::<types::AppsRestartRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_REVERT_ROLLBACK,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_revert_rollback(
                &args.required::<String>("app_id")?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsDeploymentResponse>,
        encode: None,
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_TOGGLE_DATABASE_TRUSTED_SOURCE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_toggle_database_trusted_source(
                &args.required::<String>("app_id")?,
                &args.required::<String>("component_name")?,
                &args.body::<types::AppsToggleDatabaseTrustedSourceRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsToggleDatabaseTrustedSourceResponse>,
        encode: Some(encode::<types::AppsToggleDatabaseTrustedSourceRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_UPDATE,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_update(
                &args.required::<String>("id")?,
                &args.body::<types::AppsUpdateAppRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppResponse>,
        encode: Some(encode::<types::AppsUpdateAppRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_UPGRADE_BUILDPACK,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_upgrade_buildpack(
                &args.required::<String>("app_id")?,
                &args.body::<types::AppsUpgradeBuildpackRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsUpgradeBuildpackResponse>,
        encode: Some(encode::<types::AppsUpgradeBuildpackRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_VALIDATE_APP_SPEC,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_validate_app_spec(
                &args.body::<types::AppPropose>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppProposeResponse>,
        encode: Some(encode::<types::AppPropose>),
        errors: &[(0, decode::<types::Error>)],
    },
    Entry {
        operation: &APPS_VALIDATE_ROLLBACK,
        call: |client, args| {
            let call = Client::from(client.clone()).apps_validate_rollback(
                &args.required::<String>("app_id")?,
                &args.body::<types::AppsRollbackAppRequest>()?,
            );
            args.finish(call)
        },
        decode: decode::<types::AppsValidateRollbackResponse>,
        encode: Some(encode::<types::AppsRollbackAppRequest>),
        errors: &[(0, decode::<types::Error>)],
    },
];
