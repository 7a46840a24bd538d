// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! App Platform.
//!
//! Apps built and run by the platform from a spec: services, static sites, workers and jobs.
//!
//! An app is described by a spec that names its components, domains and instance sizes. Every change of the spec
//! starts a deployment, which is built, rolled out and becomes `ACTIVE`, or fails and leaves the one before in place.
//! Deployments can be cancelled and rolled back, and logs are read from addresses that the calls return.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`apps_assign_alert_destinations`](Client::apps_assign_alert_destinations) | `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations` | Sets the e-mail addresses and Slack webhooks that one alert of an app is sent to; the addresses must be those of users who can see the app | `client.app(id).alert(id).assign_destinations(..)`, … |
//! | [`apps_cancel_deployment`](Client::apps_cancel_deployment) | `POST /v2/apps/{app_id}/deployments/{deployment_id}/cancel` | Cancels a deployment that is still in progress and returns it | `client.app(id).deployment(id).cancel()` |
//! | [`apps_cancel_event`](Client::apps_cancel_event) | `POST /v2/apps/{app_id}/events/{event_id}/cancel` | Cancels an event of an app that is still in progress and returns it | `client.app(id).event(id).cancel()` |
//! | [`apps_cancel_job_invocation`](Client::apps_cancel_job_invocation) | `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel` | Cancels one run of a job that has not ended yet and returns it | `client.app(id).job_invocation(id).cancel()` |
//! | [`apps_commit_rollback`](Client::apps_commit_rollback) | `POST /v2/apps/{app_id}/rollback/commit` | Keeps a rollback for good and releases the pin, so that the app can be deployed again | `client.app(id).commit_rollback()` |
//! | [`apps_create`](Client::apps_create) | `POST /v2/apps` | Creates an app from its spec and starts the first deployment; billing follows the sizes in the spec | `client.apps().create(..)` |
//! | [`apps_create_deployment`](Client::apps_create_deployment) | `POST /v2/apps/{app_id}/deployments` | Starts a new deployment of an app with its current spec; `force_build` builds again without the cache | `client.app(id).deploy()`, … |
//! | [`apps_create_rollback`](Client::apps_create_rollback) | `POST /v2/apps/{app_id}/rollback` | Rolls an app back to an earlier deployment and pins it there until committed or reverted, unless `skip_pin` is set | `client.app(id).rollback(..)` |
//! | [`apps_delete`](Client::apps_delete) | `DELETE /v2/apps/{id}` | Deletes an app with its components and deployments, and returns the id of the deleted app | `client.app(id).delete()` |
//! | [`apps_detect`](Client::apps_detect) | `POST /v2/apps/detect` | Looks into a repository and returns the components it holds and how to build them; repeat it while `pending` is true | `client.apps().detect()` |
//! | [`apps_get`](Client::apps_get) | `GET /v2/apps/{id}` | Returns one app with its active, pending and running deployments | `client.app(id).get()` |
//! | [`apps_get_database_connection_details`](Client::apps_get_database_connection_details) | `GET /v2/apps/{app_id}/database_connection_details` | Returns the address, user and password of each database of an app, and of its connection pools | `client.app(id).database_connection_details()` |
//! | [`apps_get_deployment`](Client::apps_get_deployment) | `GET /v2/apps/{app_id}/deployments/{deployment_id}` | Returns one deployment of an app; poll its `phase` to see whether it became `ACTIVE` | `client.app(id).deployment(id).get()` |
//! | [`apps_get_event`](Client::apps_get_event) | `GET /v2/apps/{app_id}/events/{event_id}` | Returns one event of an app, with the deployment or autoscaling step behind it | `client.app(id).event(id).get()` |
//! | [`apps_get_event_logs`](Client::apps_get_event_logs) | `GET /v2/apps/{app_id}/events/{event_id}/logs` | Returns addresses of the logs that one event of an app left | `client.app(id).event(id).logs()` |
//! | [`apps_get_exec`](Client::apps_get_exec) | `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec` | Returns the address of a console in a component of the given deployment; `instance_name` picks the instance | `client.app(id).deployment(id).exec(..)` |
//! | [`apps_get_exec_active_deployment`](Client::apps_get_exec_active_deployment) | `GET /v2/apps/{app_id}/components/{component_name}/exec` | Returns the address of a console in a running component of an app; `instance_name` picks the instance | `client.app(id).exec(..)` |
//! | [`apps_get_health`](Client::apps_get_health) | `GET /v2/apps/{app_id}/health` | Returns the health of an app, component by component | `client.app(id).health().get()` |
//! | [`apps_get_instance_size`](Client::apps_get_instance_size) | `GET /v2/apps/tiers/instance_sizes/{slug}` | Returns one instance size of the platform by its slug | `client.apps_instance_size(slug).get()` |
//! | [`apps_get_instances`](Client::apps_get_instances) | `GET /v2/apps/{app_id}/instances` · paged | Lists the running instances of an app, with the component each belongs to | `client.app(id).instances().list()` |
//! | [`apps_get_job_invocation`](Client::apps_get_job_invocation) | `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}` | Returns one run of a job, with its trigger and `phase` | `client.app(id).job_invocation(id).get()` |
//! | [`apps_get_job_invocation_logs`](Client::apps_get_job_invocation_logs) | `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs` | Returns addresses of the logs of one run of a job; `tail_lines` limits how many lines come back | `client.app(id).job_invocation(id).logs(..)` |
//! | [`apps_get_logs`](Client::apps_get_logs) | `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs` | Returns addresses of the logs of one component in the given deployment; `live_url` is for following them | `client.app(id).deployment(id).logs()` |
//! | [`apps_get_logs_active_deployment`](Client::apps_get_logs_active_deployment) | `GET /v2/apps/{app_id}/components/{component_name}/logs` | Returns addresses of the logs of one component of the active deployment; `type` chooses build, deploy or run logs | `client.app(id).logs()` |
//! | [`apps_get_logs_active_deployment_aggregate`](Client::apps_get_logs_active_deployment_aggregate) | `GET /v2/apps/{app_id}/logs` | Returns addresses of the logs of all components together in the active deployment | `client.app(id).logs()` |
//! | [`apps_get_logs_aggregate`](Client::apps_get_logs_aggregate) | `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs` | Returns addresses of the logs of all components together in the given deployment | `client.app(id).deployment(id).logs()` |
//! | [`apps_get_metrics_bandwidth_daily`](Client::apps_get_metrics_bandwidth_daily) | `GET /v2/apps/{app_id}/metrics/bandwidth_daily` | Returns the bandwidth that one app used on one day, in bytes | `client.app(id).bandwidth_daily()` |
//! | [`apps_get_tier`](Client::apps_get_tier) | `GET /v2/apps/tiers/{slug}` | Returns one tier by its slug, with the build time and traffic it includes | `client.apps_tier(slug).get()` |
//! | [`apps_list`](Client::apps_list) | `GET /v2/apps` · paged | Lists the account's apps, each with its deployments and live address; `with_projects` adds project ids | `client.apps().list()` |
//! | [`apps_list_alerts`](Client::apps_list_alerts) | `GET /v2/apps/{app_id}/alerts` · paged | Lists the alerts of an app, with their destinations and state | `client.app(id).alerts().list()` |
//! | [`apps_list_buildpacks`](Client::apps_list_buildpacks) | `GET /v2/apps/buildpacks` · paged | Lists the buildpacks that apps can be built with, with their ids and versions | `client.apps_buildpacks().list()` |
//! | [`apps_list_deployments`](Client::apps_list_deployments) | `GET /v2/apps/{app_id}/deployments` · paged | Lists the deployments of an app, optionally only those of the given types | `client.app(id).deployments().list()`, … |
//! | [`apps_list_events`](Client::apps_list_events) | `GET /v2/apps/{app_id}/events` · paged | Lists the events of an app: its deployments and its autoscaling | `client.app(id).events().list()` |
//! | [`apps_list_instance_sizes`](Client::apps_list_instance_sizes) | `GET /v2/apps/tiers/instance_sizes` · paged | Lists the instance sizes that components can run on, with their CPU, memory and price | `client.apps_instance_sizes().list()` |
//! | [`apps_list_job_invocations`](Client::apps_list_job_invocations) | `GET /v2/apps/{app_id}/job-invocations` · paged | Lists the runs of an app's jobs, optionally by job name or deployment | `client.app(id).job_invocations().list()` |
//! | [`apps_list_metrics_bandwidth_daily`](Client::apps_list_metrics_bandwidth_daily) | `POST /v2/apps/metrics/bandwidth_daily` | Returns the bandwidth that each of several apps used on one day, in bytes | `client.apps().bandwidth_daily_of()` |
//! | [`apps_list_regions`](Client::apps_list_regions) | `GET /v2/apps/regions` · paged | Lists the regions that apps can run in, including those that are disabled at the moment and why | `client.apps_regions().list()` |
//! | [`apps_list_tiers`](Client::apps_list_tiers) | `GET /v2/apps/tiers` · paged | Lists the tiers of apps, with the build time and traffic that each includes | `client.apps_tiers().list()` |
//! | [`apps_reset_database_password`](Client::apps_reset_database_password) | `POST /v2/apps/{app_id}/components/{component_name}/reset_password` | Resets the password of a database component of an app and returns the deployment that brings it to the app | `client.app(id).reset_database_password(..)` |
//! | [`apps_restart`](Client::apps_restart) | `POST /v2/apps/{app_id}/restart` | Restarts the named components of an app, or all when none is named, and returns the deployment that does it | `client.app(id).restart()` |
//! | [`apps_revert_rollback`](Client::apps_revert_rollback) | `POST /v2/apps/{app_id}/rollback/revert` | Undoes a rollback that was not committed and deploys what ran before it | `client.app(id).revert_rollback()` |
//! | [`apps_toggle_database_trusted_source`](Client::apps_toggle_database_trusted_source) | `POST /v2/apps/{app_id}/components/{component_name}/trusted_sources` | Turns the trusted sources of a development database of an app on or off, as `enable` says, and returns which it is | `client.app(id).toggle_database_trusted_source(..)` |
//! | [`apps_update`](Client::apps_update) | `PUT /v2/apps/{id}` | Replaces the spec of an app, which starts a new deployment; send the whole spec, as parts left out are removed | `client.apps().upsert(..)`, … |
//! | [`apps_upgrade_buildpack`](Client::apps_upgrade_buildpack) | `POST /v2/apps/{app_id}/upgrade_buildpack` | Moves an app to another major version of a buildpack, the newest unless `major_version` is given, and returns the components it affects | `client.app(id).upgrade_buildpack()` |
//! | [`apps_validate_app_spec`](Client::apps_validate_app_spec) | `POST /v2/apps/propose` | Checks an app spec without creating anything and returns its cost and whether the name is free | `client.apps().validate(..)`, … |
//! | [`apps_validate_rollback`](Client::apps_validate_rollback) | `POST /v2/apps/{app_id}/rollback/validate` | Checks a rollback without making it: `valid` tells whether it would work, with the error or warnings if not | `client.app(id).validate_rollback(..)` |

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

/// `apps_assign_alertDestinations`
pub static APPS_ASSIGN_ALERT_DESTINATIONS: Operation = Operation {
    id: "apps_assign_alertDestinations",
    method: Method::POST,
    path: "/v2/apps/{app_id}/alerts/{alert_id}/destinations",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsAssignAppAlertDestinationsRequest"),
    answer: Answer::Json("AppsAlertResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_cancel_deployment`
pub static APPS_CANCEL_DEPLOYMENT: Operation = Operation {
    id: "apps_cancel_deployment",
    method: Method::POST,
    path: "/v2/apps/{app_id}/deployments/{deployment_id}/cancel",
    area: "apps",
    host: &hosts::API,
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_cancel_event`
pub static APPS_CANCEL_EVENT: Operation = Operation {
    id: "apps_cancel_event",
    method: Method::POST,
    path: "/v2/apps/{app_id}/events/{event_id}/cancel",
    area: "apps",
    host: &hosts::API,
    answer: Answer::Json("AppsCancelEventResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_cancel_job_invocation`
pub static APPS_CANCEL_JOB_INVOCATION: Operation = Operation {
    id: "apps_cancel_job_invocation",
    method: Method::POST,
    path: "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel",
    area: "apps",
    host: &hosts::API,
    answer: Answer::Json("AppsCancelJobInvocationResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_commit_rollback`
pub static APPS_COMMIT_ROLLBACK: Operation = Operation {
    id: "apps_commit_rollback",
    method: Method::POST,
    path: "/v2/apps/{app_id}/rollback/commit",
    area: "apps",
    host: &hosts::API,
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_create`
pub static APPS_CREATE: Operation = Operation {
    id: "apps_create",
    method: Method::POST,
    path: "/v2/apps",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsCreateAppRequest"),
    answer: Answer::Json("AppResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_create_deployment`
pub static APPS_CREATE_DEPLOYMENT: Operation = Operation {
    id: "apps_create_deployment",
    method: Method::POST,
    path: "/v2/apps/{app_id}/deployments",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsCreateDeploymentRequest"),
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_create_rollback`
pub static APPS_CREATE_ROLLBACK: Operation = Operation {
    id: "apps_create_rollback",
    method: Method::POST,
    path: "/v2/apps/{app_id}/rollback",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsRollbackAppRequest"),
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_delete`
pub static APPS_DELETE: Operation = Operation {
    id: "apps_delete",
    method: Method::DELETE,
    path: "/v2/apps/{id}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsDeleteAppResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_detect`
pub static APPS_DETECT: Operation = Operation {
    id: "apps_detect",
    method: Method::POST,
    path: "/v2/apps/detect",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    request: Some("AppsDetectRequest"),
    answer: Answer::Json("AppsDetectResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_get`
pub static APPS_GET: Operation = Operation {
    id: "apps_get",
    path: "/v2/apps/{id}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_database_connection_details`
pub static APPS_GET_DATABASE_CONNECTION_DETAILS: Operation = Operation {
    id: "apps_get_database_connection_details",
    path: "/v2/apps/{app_id}/database_connection_details",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetDatabaseConnectionDetailsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_deployment`
pub static APPS_GET_DEPLOYMENT: Operation = Operation {
    id: "apps_get_deployment",
    path: "/v2/apps/{app_id}/deployments/{deployment_id}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_event`
pub static APPS_GET_EVENT: Operation = Operation {
    id: "apps_get_event",
    path: "/v2/apps/{app_id}/events/{event_id}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetEventResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_event_logs`
pub static APPS_GET_EVENT_LOGS: Operation = Operation {
    id: "apps_get_event_logs",
    path: "/v2/apps/{app_id}/events/{event_id}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_exec`
pub static APPS_GET_EXEC: Operation = Operation {
    id: "apps_get_exec",
    path: "/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetExecResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_exec_active_deployment`
pub static APPS_GET_EXEC_ACTIVE_DEPLOYMENT: Operation = Operation {
    id: "apps_get_exec_active_deployment",
    path: "/v2/apps/{app_id}/components/{component_name}/exec",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetExecResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_health`
pub static APPS_GET_HEALTH: Operation = Operation {
    id: "apps_get_health",
    path: "/v2/apps/{app_id}/health",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppHealthResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_instanceSize`
pub static APPS_GET_INSTANCE_SIZE: Operation = Operation {
    id: "apps_get_instanceSize",
    path: "/v2/apps/tiers/instance_sizes/{slug}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetInstanceSizeResponse"),
    errors: &[(0, "Error")],
    by_name: &[("slug", "client.apps_instance_sizes().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_instances`
pub static APPS_GET_INSTANCES: Operation = Operation {
    id: "apps_get_instances",
    path: "/v2/apps/{app_id}/instances",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "instances" }),
    answer: Answer::Json("AppInstances"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_job_invocation`
pub static APPS_GET_JOB_INVOCATION: Operation = Operation {
    id: "apps_get_job_invocation",
    path: "/v2/apps/{app_id}/job-invocations/{job_invocation_id}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetJobInvocationResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_job_invocation_logs`
pub static APPS_GET_JOB_INVOCATION_LOGS: Operation = Operation {
    id: "apps_get_job_invocation_logs",
    path: "/v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_logs`
pub static APPS_GET_LOGS: Operation = Operation {
    id: "apps_get_logs",
    path: "/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_logs_active_deployment`
pub static APPS_GET_LOGS_ACTIVE_DEPLOYMENT: Operation = Operation {
    id: "apps_get_logs_active_deployment",
    path: "/v2/apps/{app_id}/components/{component_name}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_logs_active_deployment_aggregate`
pub static APPS_GET_LOGS_ACTIVE_DEPLOYMENT_AGGREGATE: Operation = Operation {
    id: "apps_get_logs_active_deployment_aggregate",
    path: "/v2/apps/{app_id}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_logs_aggregate`
pub static APPS_GET_LOGS_AGGREGATE: Operation = Operation {
    id: "apps_get_logs_aggregate",
    path: "/v2/apps/{app_id}/deployments/{deployment_id}/logs",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetLogsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_metrics_bandwidth_daily`
pub static APPS_GET_METRICS_BANDWIDTH_DAILY: Operation = Operation {
    id: "apps_get_metrics_bandwidth_daily",
    path: "/v2/apps/{app_id}/metrics/bandwidth_daily",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppMetricsBandwidthUsage"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_get_tier`
pub static APPS_GET_TIER: Operation = Operation {
    id: "apps_get_tier",
    path: "/v2/apps/tiers/{slug}",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AppsGetTierResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    by_name: &[("slug", "client.apps_tiers().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_list`
pub static APPS_LIST: Operation = Operation {
    id: "apps_list",
    path: "/v2/apps",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "apps", per_page: true }),
    list_may_be_missing: true,
    answer: Answer::Json("AppsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_list_alerts`
pub static APPS_LIST_ALERTS: Operation = Operation {
    id: "apps_list_alerts",
    path: "/v2/apps/{app_id}/alerts",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "alerts" }),
    answer: Answer::Json("AppsListAlertsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_list_buildpacks`
pub static APPS_LIST_BUILDPACKS: Operation = Operation {
    id: "apps_list_buildpacks",
    path: "/v2/apps/buildpacks",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "buildpacks" }),
    answer: Answer::Json("AppsListBuildpacksResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_list_deployments`
pub static APPS_LIST_DEPLOYMENTS: Operation = Operation {
    id: "apps_list_deployments",
    path: "/v2/apps/{app_id}/deployments",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "deployments", per_page: true }),
    list_may_be_missing: true,
    answer: Answer::Json("AppsDeploymentsResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_list_events`
pub static APPS_LIST_EVENTS: Operation = Operation {
    id: "apps_list_events",
    path: "/v2/apps/{app_id}/events",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "events", per_page: true }),
    answer: Answer::Json("AppEvents"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_list_instanceSizes`
pub static APPS_LIST_INSTANCE_SIZES: Operation = Operation {
    id: "apps_list_instanceSizes",
    path: "/v2/apps/tiers/instance_sizes",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "instance_sizes" }),
    answer: Answer::Json("AppsListInstanceSizesResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_list_job_invocations`
pub static APPS_LIST_JOB_INVOCATIONS: Operation = Operation {
    id: "apps_list_job_invocations",
    path: "/v2/apps/{app_id}/job-invocations",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "job_invocations", per_page: true }),
    answer: Answer::Json("AppJobInvocations"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_list_metrics_bandwidth_daily`
pub static APPS_LIST_METRICS_BANDWIDTH_DAILY: Operation = Operation {
    id: "apps_list_metrics_bandwidth_daily",
    method: Method::POST,
    path: "/v2/apps/metrics/bandwidth_daily",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    request: Some("AppMetricsBandwidthUsageRequest"),
    answer: Answer::Json("AppMetricsBandwidthUsage"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_list_regions`
pub static APPS_LIST_REGIONS: Operation = Operation {
    id: "apps_list_regions",
    path: "/v2/apps/regions",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "regions" }),
    answer: Answer::Json("AppsListRegionsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_list_tiers`
pub static APPS_LIST_TIERS: Operation = Operation {
    id: "apps_list_tiers",
    path: "/v2/apps/tiers",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "tiers" }),
    answer: Answer::Json("AppsListTiersResponse"),
    errors: &[(0, "Error")],
    deprecated: true,
    ..Operation::BASE
};

/// `apps_reset_database_password`
pub static APPS_RESET_DATABASE_PASSWORD: Operation = Operation {
    id: "apps_reset_database_password",
    method: Method::POST,
    path: "/v2/apps/{app_id}/components/{component_name}/reset_password",
    area: "apps",
    host: &hosts::API,
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_restart`
pub static APPS_RESTART: Operation = Operation {
    id: "apps_restart",
    method: Method::POST,
    path: "/v2/apps/{app_id}/restart",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsRestartRequest"),
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_revert_rollback`
pub static APPS_REVERT_ROLLBACK: Operation = Operation {
    id: "apps_revert_rollback",
    method: Method::POST,
    path: "/v2/apps/{app_id}/rollback/revert",
    area: "apps",
    host: &hosts::API,
    answer: Answer::Json("AppsDeploymentResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_toggle_database_trusted_source`
pub static APPS_TOGGLE_DATABASE_TRUSTED_SOURCE: Operation = Operation {
    id: "apps_toggle_database_trusted_source",
    method: Method::POST,
    path: "/v2/apps/{app_id}/components/{component_name}/trusted_sources",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsToggleDatabaseTrustedSourceRequest"),
    answer: Answer::Json("AppsToggleDatabaseTrustedSourceResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_update`
pub static APPS_UPDATE: Operation = Operation {
    id: "apps_update",
    method: Method::PUT,
    path: "/v2/apps/{id}",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsUpdateAppRequest"),
    answer: Answer::Json("AppResponse"),
    errors: &[(0, "Error")],
    by_name: &[("id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_upgrade_buildpack`
pub static APPS_UPGRADE_BUILDPACK: Operation = Operation {
    id: "apps_upgrade_buildpack",
    method: Method::POST,
    path: "/v2/apps/{app_id}/upgrade_buildpack",
    area: "apps",
    host: &hosts::API,
    request: Some("AppsUpgradeBuildpackRequest"),
    answer: Answer::Json("AppsUpgradeBuildpackResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// `apps_validate_appSpec`
pub static APPS_VALIDATE_APP_SPEC: Operation = Operation {
    id: "apps_validate_appSpec",
    method: Method::POST,
    path: "/v2/apps/propose",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    request: Some("AppPropose"),
    answer: Answer::Json("AppProposeResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `apps_validate_rollback`
pub static APPS_VALIDATE_ROLLBACK: Operation = Operation {
    id: "apps_validate_rollback",
    method: Method::POST,
    path: "/v2/apps/{app_id}/rollback/validate",
    area: "apps",
    host: &hosts::API,
    idempotent: true,
    request: Some("AppsRollbackAppRequest"),
    answer: Answer::Json("AppsValidateRollbackResponse"),
    errors: &[(0, "Error")],
    by_name: &[("app_id", "client.apps().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &APPS_ASSIGN_ALERT_DESTINATIONS,
    &APPS_CANCEL_DEPLOYMENT,
    &APPS_CANCEL_EVENT,
    &APPS_CANCEL_JOB_INVOCATION,
    &APPS_COMMIT_ROLLBACK,
    &APPS_CREATE,
    &APPS_CREATE_DEPLOYMENT,
    &APPS_CREATE_ROLLBACK,
    &APPS_DELETE,
    &APPS_DETECT,
    &APPS_GET,
    &APPS_GET_DATABASE_CONNECTION_DETAILS,
    &APPS_GET_DEPLOYMENT,
    &APPS_GET_EVENT,
    &APPS_GET_EVENT_LOGS,
    &APPS_GET_EXEC,
    &APPS_GET_EXEC_ACTIVE_DEPLOYMENT,
    &APPS_GET_HEALTH,
    &APPS_GET_INSTANCE_SIZE,
    &APPS_GET_INSTANCES,
    &APPS_GET_JOB_INVOCATION,
    &APPS_GET_JOB_INVOCATION_LOGS,
    &APPS_GET_LOGS,
    &APPS_GET_LOGS_ACTIVE_DEPLOYMENT,
    &APPS_GET_LOGS_ACTIVE_DEPLOYMENT_AGGREGATE,
    &APPS_GET_LOGS_AGGREGATE,
    &APPS_GET_METRICS_BANDWIDTH_DAILY,
    &APPS_GET_TIER,
    &APPS_LIST,
    &APPS_LIST_ALERTS,
    &APPS_LIST_BUILDPACKS,
    &APPS_LIST_DEPLOYMENTS,
    &APPS_LIST_EVENTS,
    &APPS_LIST_INSTANCE_SIZES,
    &APPS_LIST_JOB_INVOCATIONS,
    &APPS_LIST_METRICS_BANDWIDTH_DAILY,
    &APPS_LIST_REGIONS,
    &APPS_LIST_TIERS,
    &APPS_RESET_DATABASE_PASSWORD,
    &APPS_RESTART,
    &APPS_REVERT_ROLLBACK,
    &APPS_TOGGLE_DATABASE_TRUSTED_SOURCE,
    &APPS_UPDATE,
    &APPS_UPGRADE_BUILDPACK,
    &APPS_VALIDATE_APP_SPEC,
    &APPS_VALIDATE_ROLLBACK,
];

/// Parameters of [`apps_cancel_job_invocation`](Client::apps_cancel_job_invocation).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsCancelJobInvocationParams {
    /// The name of the job that was run.
    pub job_name: Option<String>,
}

impl AppsCancelJobInvocationParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsCancelJobInvocationParams {
    into job_name: String,
});

/// Parameters of [`apps_get`](Client::apps_get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsGetParams {
    /// The name of the app; the id in the path is enough.
    pub name: Option<String>,
}

impl AppsGetParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGetParams {
    into name: String,
});

/// Parameters of [`apps_get_event_logs`](Client::apps_get_event_logs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetEventLogsParams {
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    /// Default: `"UNSPECIFIED"`.
    pub type_: types::AppLogType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
    /// How many of the last lines are returned; -1 for all.
    pub tail_lines: Option<i64>,
}

impl AppsGetEventLogsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppLogType>) -> Self {
        Self {
            type_: type_.into(),
            follow: None,
            pod_connection_timeout: None,
            tail_lines: None,
        }
    }
}

setters!(AppsGetEventLogsParams {
    value follow: bool,
    into pod_connection_timeout: String,
    value tail_lines: i64,
});

/// Parameters of [`apps_get_exec`](Client::apps_get_exec).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsGetExecParams {
    /// The instance that the console is of. Default: the first that is available.
    pub instance_name: Option<String>,
}

impl AppsGetExecParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGetExecParams {
    into instance_name: String,
});

/// Parameters of [`apps_get_exec_active_deployment`](Client::apps_get_exec_active_deployment).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsGetExecActiveDeploymentParams {
    /// The instance that the console is of. Default: the first that is available.
    pub instance_name: Option<String>,
}

impl AppsGetExecActiveDeploymentParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGetExecActiveDeploymentParams {
    into instance_name: String,
});

/// Parameters of [`apps_get_job_invocation`](Client::apps_get_job_invocation).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsGetJobInvocationParams {
    /// The name of the job that was run.
    pub job_name: Option<String>,
}

impl AppsGetJobInvocationParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGetJobInvocationParams {
    into job_name: String,
});

/// Parameters of [`apps_get_job_invocation_logs`](Client::apps_get_job_invocation_logs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetJobInvocationLogsParams {
    /// The id of the deployment that the job is of.
    pub deployment_id: Option<String>,
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    pub type_: types::AppsGetJobInvocationLogsType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
    /// How many of the last lines are returned; -1 for all.
    pub tail_lines: Option<i64>,
}

impl AppsGetJobInvocationLogsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppsGetJobInvocationLogsType>) -> Self {
        Self {
            type_: type_.into(),
            deployment_id: None,
            follow: None,
            pod_connection_timeout: None,
            tail_lines: None,
        }
    }
}

setters!(AppsGetJobInvocationLogsParams {
    into deployment_id: String,
    value follow: bool,
    into pod_connection_timeout: String,
    value tail_lines: i64,
});

/// Parameters of [`apps_get_logs`](Client::apps_get_logs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetLogsParams {
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    /// Default: `"UNSPECIFIED"`.
    pub type_: types::AppLogType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
}

impl AppsGetLogsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppLogType>) -> Self {
        Self {
            type_: type_.into(),
            follow: None,
            pod_connection_timeout: None,
        }
    }
}

setters!(AppsGetLogsParams {
    value follow: bool,
    into pod_connection_timeout: String,
});

/// Parameters of [`apps_get_logs_active_deployment`](Client::apps_get_logs_active_deployment).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetLogsActiveDeploymentParams {
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    /// Default: `"UNSPECIFIED"`.
    pub type_: types::AppLogType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
}

impl AppsGetLogsActiveDeploymentParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppLogType>) -> Self {
        Self {
            type_: type_.into(),
            follow: None,
            pod_connection_timeout: None,
        }
    }
}

setters!(AppsGetLogsActiveDeploymentParams {
    value follow: bool,
    into pod_connection_timeout: String,
});

/// Parameters of [`apps_get_logs_active_deployment_aggregate`](Client::apps_get_logs_active_deployment_aggregate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetLogsActiveDeploymentAggregateParams {
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    /// Default: `"UNSPECIFIED"`.
    pub type_: types::AppLogType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
    /// The component whose logs these are. Default: all.
    pub component_name: Option<String>,
    /// How many of the last lines are returned; -1 for all.
    pub tail_lines: Option<i64>,
}

impl AppsGetLogsActiveDeploymentAggregateParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppLogType>) -> Self {
        Self {
            type_: type_.into(),
            follow: None,
            pod_connection_timeout: None,
            component_name: None,
            tail_lines: None,
        }
    }
}

setters!(AppsGetLogsActiveDeploymentAggregateParams {
    value follow: bool,
    into pod_connection_timeout: String,
    into component_name: String,
    value tail_lines: i64,
});

/// Parameters of [`apps_get_logs_aggregate`](Client::apps_get_logs_aggregate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsGetLogsAggregateParams {
    /// Whether lines come as they are written.
    pub follow: Option<bool>,
    /// Which logs are returned.
    /// Default: `"UNSPECIFIED"`.
    pub type_: types::AppLogType,
    /// How long to wait for an instance that does not exist yet. Default: `3m`.
    pub pod_connection_timeout: Option<String>,
    /// The component whose logs these are. Default: all.
    pub component_name: Option<String>,
    /// How many of the last lines are returned; -1 for all.
    pub tail_lines: Option<i64>,
}

impl AppsGetLogsAggregateParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(type_: impl Into<types::AppLogType>) -> Self {
        Self {
            type_: type_.into(),
            follow: None,
            pod_connection_timeout: None,
            component_name: None,
            tail_lines: None,
        }
    }
}

setters!(AppsGetLogsAggregateParams {
    value follow: bool,
    into pod_connection_timeout: String,
    into component_name: String,
    value tail_lines: i64,
});

/// Parameters of [`apps_get_metrics_bandwidth_daily`](Client::apps_get_metrics_bandwidth_daily).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsGetMetricsBandwidthDailyParams {
    /// The day that is reported; the time of day is ignored. Default: yesterday.
    pub date: Option<Timestamp>,
}

impl AppsGetMetricsBandwidthDailyParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGetMetricsBandwidthDailyParams {
    value date: Timestamp,
});

/// Parameters of [`apps_list`](Client::apps_list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsListParams {
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Whether each app comes with the id of its project. Default: no.
    pub with_projects: Option<bool>,
}

impl AppsListParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsListParams {
    value page: i64,
    value per_page: i64,
    value with_projects: bool,
});

/// Parameters of [`apps_list_deployments`](Client::apps_list_deployments).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsListDeploymentsParams {
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Only deployments with these causes. Default: all.
    pub deployment_types: Option<Vec<types::AppsListDeploymentsDeploymentTypesItem>>,
}

impl AppsListDeploymentsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsListDeploymentsParams {
    value page: i64,
    value per_page: i64,
    list deployment_types: types::AppsListDeploymentsDeploymentTypesItem,
});

/// Parameters of [`apps_list_events`](Client::apps_list_events).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsListEventsParams {
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// Only events of these kinds. Default: all.
    pub event_types: Option<Vec<types::AppEventType>>,
}

impl AppsListEventsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsListEventsParams {
    value page: i64,
    value per_page: i64,
    list event_types: types::AppEventType,
});

/// Parameters of [`apps_list_job_invocations`](Client::apps_list_job_invocations).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppsListJobInvocationsParams {
    /// Only runs of these jobs. Default: all.
    pub job_names: Option<Vec<String>>,
    /// Only runs of jobs of this deployment.
    pub deployment_id: Option<String>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
}

impl AppsListJobInvocationsParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsListJobInvocationsParams {
    list job_names: String,
    into deployment_id: String,
    value page: i64,
    value per_page: i64,
});

/// App Platform.
impl Client {
    /// Sets the e-mail addresses and Slack webhooks that one alert of an app is sent to; the addresses must be those of users who can see the app.
    ///
    /// `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_assign_alertDestinations)
    ///
    /// In the SDK: `client.app(id).alert(id).assign_destinations(..)`, `client.app(id).alert(id).update_destinations(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsAssignAppAlertDestinationsRequest;
    ///
    /// let body = AppsAssignAppAlertDestinationsRequest::new()
    ///     .emails(["sammy@digitalocean.com"]);
    /// let response = client
    ///     .apps_assign_alert_destinations(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "5a624ab5-dd58-4b39-b7dd-8b7c36e8a91d",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_assign_alert_destinations(
        &self,
        app_id: &str,
        alert_id: &str,
        body: &types::AppsAssignAppAlertDestinationsRequest,
    ) -> Call<types::AppsAlertResponse> {
        Call::new(&self.0, &APPS_ASSIGN_ALERT_DESTINATIONS)
            .path("app_id", app_id)
            .path("alert_id", alert_id)
            .json(Some(body))
    }

    /// Cancels a deployment that is still in progress and returns it.
    ///
    /// `POST /v2/apps/{app_id}/deployments/{deployment_id}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_cancel_deployment)
    ///
    /// In the SDK: `client.app(id).deployment(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_cancel_deployment(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "3aa4d20e-5527-4c00-b496-601fbd22520a",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_cancel_deployment(&self, app_id: &str, deployment_id: &str) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_CANCEL_DEPLOYMENT)
            .path("app_id", app_id)
            .path("deployment_id", deployment_id)
    }

    /// Cancels an event of an app that is still in progress and returns it.
    ///
    /// `POST /v2/apps/{app_id}/events/{event_id}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_cancel_event)
    ///
    /// In the SDK: `client.app(id).event(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_cancel_event(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_cancel_event(&self, app_id: &str, event_id: &str) -> Call<types::AppsCancelEventResponse> {
        Call::new(&self.0, &APPS_CANCEL_EVENT)
            .path("app_id", app_id)
            .path("event_id", event_id)
    }

    /// Cancels one run of a job that has not ended yet and returns it.
    ///
    /// `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_cancel_job_invocation)
    ///
    /// In the SDK: `client.app(id).job_invocation(id).cancel()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_cancel_job_invocation(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "123e4567-e89b-12d3-a456-426",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_cancel_job_invocation(
        &self,
        app_id: &str,
        job_invocation_id: &str,
        params: &AppsCancelJobInvocationParams,
    ) -> Call<types::AppsCancelJobInvocationResponse> {
        Call::new(&self.0, &APPS_CANCEL_JOB_INVOCATION)
            .path("app_id", app_id)
            .path("job_invocation_id", job_invocation_id)
            .query("job_name", &params.job_name)
    }

    /// Keeps a rollback for good and releases the pin, so that the app can be deployed again.
    ///
    /// `POST /v2/apps/{app_id}/rollback/commit` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_commit_rollback)
    ///
    /// In the SDK: `client.app(id).commit_rollback()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.apps_commit_rollback("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_commit_rollback(&self, app_id: &str) -> Call<()> {
        Call::new(&self.0, &APPS_COMMIT_ROLLBACK)
            .path("app_id", app_id)
    }

    /// Creates an app from its spec and starts the first deployment; billing follows the sizes in the spec.
    ///
    /// `POST /v2/apps` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_create)
    ///
    /// In the SDK: `client.apps().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AppSpec, AppsCreateAppRequest};
    ///
    /// let body = AppsCreateAppRequest::new(AppSpec::new("web-app-01"));
    /// let response = client.apps_create(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_create(&self, body: &types::AppsCreateAppRequest) -> Call<types::AppResponse> {
        Call::new(&self.0, &APPS_CREATE)
            .json(Some(body))
    }

    /// Starts a new deployment of an app with its current spec; `force_build` builds again without the cache.
    ///
    /// `POST /v2/apps/{app_id}/deployments` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_create_deployment)
    ///
    /// In the SDK: `client.app(id).deploy()`, `client.app(id).deployments().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsCreateDeploymentRequest;
    ///
    /// let body = AppsCreateDeploymentRequest::new().force_build(true);
    /// let response = client
    ///     .apps_create_deployment("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_create_deployment(
        &self,
        app_id: &str,
        body: &types::AppsCreateDeploymentRequest,
    ) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_CREATE_DEPLOYMENT)
            .path("app_id", app_id)
            .json(Some(body))
    }

    /// Rolls an app back to an earlier deployment and pins it there until committed or reverted, unless `skip_pin` is set.
    ///
    /// `POST /v2/apps/{app_id}/rollback` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_create_rollback)
    ///
    /// In the SDK: `client.app(id).rollback(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsRollbackAppRequest;
    ///
    /// let body = AppsRollbackAppRequest::new()
    ///     .skip_pin(false)
    ///     .deployment_id("3aa4d20e-5527-4c00-b496-601fbd22520a");
    /// let response = client
    ///     .apps_create_rollback("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_create_rollback(
        &self,
        app_id: &str,
        body: &types::AppsRollbackAppRequest,
    ) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_CREATE_ROLLBACK)
            .path("app_id", app_id)
            .json(Some(body))
    }

    /// Deletes an app with its components and deployments, and returns the id of the deleted app.
    ///
    /// `DELETE /v2/apps/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_delete)
    ///
    /// In the SDK: `client.app(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_delete("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_delete(&self, id: &str) -> Call<types::AppsDeleteAppResponse> {
        Call::new(&self.0, &APPS_DELETE)
            .path("id", id)
    }

    /// Looks into a repository and returns the components it holds and how to build them; repeat it while `pending` is true.
    ///
    /// `POST /v2/apps/detect` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.apps().detect()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AppsDetectRequest, AppsGitSourceSpec};
    ///
    /// let body = AppsDetectRequest::new().git(AppsGitSourceSpec::new().branch("main"));
    /// let response = client.apps_detect(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_detect(&self, body: &types::AppsDetectRequest) -> Call<types::AppsDetectResponse> {
        Call::new(&self.0, &APPS_DETECT)
            .json(Some(body))
    }

    /// Returns one app with its active, pending and running deployments.
    ///
    /// `GET /v2/apps/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get)
    ///
    /// In the SDK: `client.app(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &Default::default())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get(&self, id: &str, params: &AppsGetParams) -> Call<types::AppResponse> {
        Call::new(&self.0, &APPS_GET)
            .path("id", id)
            .query("name", &params.name)
    }

    /// Returns the address, user and password of each database of an app, and of its connection pools.
    ///
    /// `GET /v2/apps/{app_id}/database_connection_details` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.app(id).database_connection_details()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_database_connection_details("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_database_connection_details(
        &self,
        app_id: &str,
    ) -> Call<types::AppsGetDatabaseConnectionDetailsResponse> {
        Call::new(&self.0, &APPS_GET_DATABASE_CONNECTION_DETAILS)
            .path("app_id", app_id)
    }

    /// Returns one deployment of an app; poll its `phase` to see whether it became `ACTIVE`.
    ///
    /// `GET /v2/apps/{app_id}/deployments/{deployment_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_deployment)
    ///
    /// In the SDK: `client.app(id).deployment(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_deployment(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "3aa4d20e-5527-4c00-b496-601fbd22520a",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_deployment(&self, app_id: &str, deployment_id: &str) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_GET_DEPLOYMENT)
            .path("app_id", app_id)
            .path("deployment_id", deployment_id)
    }

    /// Returns one event of an app, with the deployment or autoscaling step behind it.
    ///
    /// `GET /v2/apps/{app_id}/events/{event_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_event)
    ///
    /// In the SDK: `client.app(id).event(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_event(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_event(&self, app_id: &str, event_id: &str) -> Call<types::AppsGetEventResponse> {
        Call::new(&self.0, &APPS_GET_EVENT)
            .path("app_id", app_id)
            .path("event_id", event_id)
    }

    /// Returns addresses of the logs that one event of an app left.
    ///
    /// `GET /v2/apps/{app_id}/events/{event_id}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_event_logs)
    ///
    /// In the SDK: `client.app(id).event(id).logs()`.
    ///
    /// - `type_`: Which logs are returned. Default: `"UNSPECIFIED"`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetEventLogsParams;
    /// use digitalocean_raw::types::AppLogType;
    ///
    /// let response = client
    ///     .apps_get_event_logs(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &AppsGetEventLogsParams::new(AppLogType::Build),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_event_logs(
        &self,
        app_id: &str,
        event_id: &str,
        params: &AppsGetEventLogsParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_EVENT_LOGS)
            .path("app_id", app_id)
            .path("event_id", event_id)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
            .query("tail_lines", &params.tail_lines)
    }

    /// Returns the address of a console in a component of the given deployment; `instance_name` picks the instance.
    ///
    /// `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_exec)
    ///
    /// In the SDK: `client.app(id).deployment(id).exec(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_exec(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "3aa4d20e-5527-4c00-b496-601fbd22520a",
    ///         "component",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_exec(
        &self,
        app_id: &str,
        deployment_id: &str,
        component_name: &str,
        params: &AppsGetExecParams,
    ) -> Call<types::AppsGetExecResponse> {
        Call::new(&self.0, &APPS_GET_EXEC)
            .path("app_id", app_id)
            .path("deployment_id", deployment_id)
            .path("component_name", component_name)
            .query("instance_name", &params.instance_name)
    }

    /// Returns the address of a console in a running component of an app; `instance_name` picks the instance.
    ///
    /// `GET /v2/apps/{app_id}/components/{component_name}/exec` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_exec_active_deployment)
    ///
    /// In the SDK: `client.app(id).exec(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_exec_active_deployment(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "component",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_exec_active_deployment(
        &self,
        app_id: &str,
        component_name: &str,
        params: &AppsGetExecActiveDeploymentParams,
    ) -> Call<types::AppsGetExecResponse> {
        Call::new(&self.0, &APPS_GET_EXEC_ACTIVE_DEPLOYMENT)
            .path("app_id", app_id)
            .path("component_name", component_name)
            .query("instance_name", &params.instance_name)
    }

    /// Returns the health of an app, component by component.
    ///
    /// `GET /v2/apps/{app_id}/health` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_health)
    ///
    /// In the SDK: `client.app(id).health().get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_get_health("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_health(&self, app_id: &str) -> Call<types::AppHealthResponse> {
        Call::new(&self.0, &APPS_GET_HEALTH)
            .path("app_id", app_id)
    }

    /// Returns one instance size of the platform by its slug.
    ///
    /// `GET /v2/apps/tiers/instance_sizes/{slug}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_instanceSize)
    ///
    /// In the SDK: `client.apps_instance_size(slug).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_get_instance_size("apps-s-1vcpu-0.5gb").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_instance_size(&self, slug: &str) -> Call<types::AppsGetInstanceSizeResponse> {
        Call::new(&self.0, &APPS_GET_INSTANCE_SIZE)
            .path("slug", slug)
    }

    /// Lists the running instances of an app, with the component each belongs to.
    ///
    /// `GET /v2/apps/{app_id}/instances` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_instances)
    ///
    /// Paged; the SDK reads all pages with `client.app(id).instances().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_get_instances("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_instances(&self, app_id: &str) -> Call<types::AppInstances> {
        Call::new(&self.0, &APPS_GET_INSTANCES)
            .path("app_id", app_id)
    }

    /// Returns one run of a job, with its trigger and `phase`.
    ///
    /// `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_job_invocation)
    ///
    /// In the SDK: `client.app(id).job_invocation(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_job_invocation(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "123e4567-e89b-12d3-a456-426",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_job_invocation(
        &self,
        app_id: &str,
        job_invocation_id: &str,
        params: &AppsGetJobInvocationParams,
    ) -> Call<types::AppsGetJobInvocationResponse> {
        Call::new(&self.0, &APPS_GET_JOB_INVOCATION)
            .path("app_id", app_id)
            .path("job_invocation_id", job_invocation_id)
            .query("job_name", &params.job_name)
    }

    /// Returns addresses of the logs of one run of a job; `tail_lines` limits how many lines come back.
    ///
    /// `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_job_invocation_logs)
    ///
    /// In the SDK: `client.app(id).job_invocation(id).logs(..)`.
    ///
    /// - `type_`: Which logs are returned.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetJobInvocationLogsParams;
    /// use digitalocean_raw::types::AppsGetJobInvocationLogsType;
    ///
    /// let response = client
    ///     .apps_get_job_invocation_logs(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "component",
    ///         "123e4567-e89b-12d3-a456-426",
    ///         &AppsGetJobInvocationLogsParams::new(AppsGetJobInvocationLogsType::JobInvocation),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_job_invocation_logs(
        &self,
        app_id: &str,
        job_name: &str,
        job_invocation_id: &str,
        params: &AppsGetJobInvocationLogsParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_JOB_INVOCATION_LOGS)
            .path("app_id", app_id)
            .path("job_name", job_name)
            .path("job_invocation_id", job_invocation_id)
            .query("deployment_id", &params.deployment_id)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
            .query("tail_lines", &params.tail_lines)
    }

    /// Returns addresses of the logs of one component in the given deployment; `live_url` is for following them.
    ///
    /// `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_logs)
    ///
    /// In the SDK: `client.app(id).deployment(id).logs()`.
    ///
    /// - `type_`: Which logs are returned. Default: `"UNSPECIFIED"`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetLogsParams;
    /// use digitalocean_raw::types::AppLogType;
    ///
    /// let response = client
    ///     .apps_get_logs(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "3aa4d20e-5527-4c00-b496-601fbd22520a",
    ///         "component",
    ///         &AppsGetLogsParams::new(AppLogType::Build),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_logs(
        &self,
        app_id: &str,
        deployment_id: &str,
        component_name: &str,
        params: &AppsGetLogsParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_LOGS)
            .path("app_id", app_id)
            .path("deployment_id", deployment_id)
            .path("component_name", component_name)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
    }

    /// Returns addresses of the logs of one component of the active deployment; `type` chooses build, deploy or run logs.
    ///
    /// `GET /v2/apps/{app_id}/components/{component_name}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_logs_active_deployment)
    ///
    /// In the SDK: `client.app(id).logs()`.
    ///
    /// - `type_`: Which logs are returned. Default: `"UNSPECIFIED"`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetLogsActiveDeploymentParams;
    /// use digitalocean_raw::types::AppLogType;
    ///
    /// let response = client
    ///     .apps_get_logs_active_deployment(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "component",
    ///         &AppsGetLogsActiveDeploymentParams::new(AppLogType::Build),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_logs_active_deployment(
        &self,
        app_id: &str,
        component_name: &str,
        params: &AppsGetLogsActiveDeploymentParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_LOGS_ACTIVE_DEPLOYMENT)
            .path("app_id", app_id)
            .path("component_name", component_name)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
    }

    /// Returns addresses of the logs of all components together in the active deployment.
    ///
    /// `GET /v2/apps/{app_id}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_logs_active_deployment_aggregate)
    ///
    /// In the SDK: `client.app(id).logs()`.
    ///
    /// - `type_`: Which logs are returned. Default: `"UNSPECIFIED"`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetLogsActiveDeploymentAggregateParams;
    /// use digitalocean_raw::types::AppLogType;
    ///
    /// let response = client
    ///     .apps_get_logs_active_deployment_aggregate(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &AppsGetLogsActiveDeploymentAggregateParams::new(AppLogType::Build),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_logs_active_deployment_aggregate(
        &self,
        app_id: &str,
        params: &AppsGetLogsActiveDeploymentAggregateParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_LOGS_ACTIVE_DEPLOYMENT_AGGREGATE)
            .path("app_id", app_id)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
            .query("component_name", &params.component_name)
            .query("tail_lines", &params.tail_lines)
    }

    /// Returns addresses of the logs of all components together in the given deployment.
    ///
    /// `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_logs_aggregate)
    ///
    /// In the SDK: `client.app(id).deployment(id).logs()`.
    ///
    /// - `type_`: Which logs are returned. Default: `"UNSPECIFIED"`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsGetLogsAggregateParams;
    /// use digitalocean_raw::types::AppLogType;
    ///
    /// let response = client
    ///     .apps_get_logs_aggregate(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "3aa4d20e-5527-4c00-b496-601fbd22520a",
    ///         &AppsGetLogsAggregateParams::new(AppLogType::Build),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_logs_aggregate(
        &self,
        app_id: &str,
        deployment_id: &str,
        params: &AppsGetLogsAggregateParams,
    ) -> Call<types::AppsGetLogsResponse> {
        Call::new(&self.0, &APPS_GET_LOGS_AGGREGATE)
            .path("app_id", app_id)
            .path("deployment_id", deployment_id)
            .query("follow", &params.follow)
            .query("type", &params.type_)
            .query("pod_connection_timeout", &params.pod_connection_timeout)
            .query("component_name", &params.component_name)
            .query("tail_lines", &params.tail_lines)
    }

    /// Returns the bandwidth that one app used on one day, in bytes.
    ///
    /// `GET /v2/apps/{app_id}/metrics/bandwidth_daily` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get_metrics_bandwidth_daily)
    ///
    /// In the SDK: `client.app(id).bandwidth_daily()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_get_metrics_bandwidth_daily(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &Default::default(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_get_metrics_bandwidth_daily(
        &self,
        app_id: &str,
        params: &AppsGetMetricsBandwidthDailyParams,
    ) -> Call<types::AppMetricsBandwidthUsage> {
        Call::new(&self.0, &APPS_GET_METRICS_BANDWIDTH_DAILY)
            .path("app_id", app_id)
            .query("date", &params.date)
    }

    /// Returns one tier by its slug, with the build time and traffic it includes.
    ///
    /// `GET /v2/apps/tiers/{slug}` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.apps_tier(slug).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_get_tier("basic").await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn apps_get_tier(&self, slug: &str) -> Call<types::AppsGetTierResponse> {
        Call::new(&self.0, &APPS_GET_TIER)
            .path("slug", slug)
    }

    /// Lists the account's apps, each with its deployments and live address; `with_projects` adds project ids.
    ///
    /// `GET /v2/apps` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list)
    ///
    /// Paged; the SDK reads all pages with `client.apps().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsListParams;
    ///
    /// let response = client.apps_list(&AppsListParams::new().per_page(200)).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list(&self, params: &AppsListParams) -> Call<types::AppsResponse> {
        Call::new(&self.0, &APPS_LIST)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .query("with_projects", &params.with_projects)
    }

    /// Lists the alerts of an app, with their destinations and state.
    ///
    /// `GET /v2/apps/{app_id}/alerts` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_alerts)
    ///
    /// Paged; the SDK reads all pages with `client.app(id).alerts().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_list_alerts("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_alerts(&self, app_id: &str) -> Call<types::AppsListAlertsResponse> {
        Call::new(&self.0, &APPS_LIST_ALERTS)
            .path("app_id", app_id)
    }

    /// Lists the buildpacks that apps can be built with, with their ids and versions.
    ///
    /// `GET /v2/apps/buildpacks` · not in the official document; official clients call it
    ///
    /// Paged; the SDK reads all pages with `client.apps_buildpacks().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_list_buildpacks().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_buildpacks(&self) -> Call<types::AppsListBuildpacksResponse> {
        Call::new(&self.0, &APPS_LIST_BUILDPACKS)
    }

    /// Lists the deployments of an app, optionally only those of the given types.
    ///
    /// `GET /v2/apps/{app_id}/deployments` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_deployments)
    ///
    /// Paged; the SDK reads all pages with `client.app(id).deployments().list()`, `client.app(id).deployments().newest()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsListDeploymentsParams;
    ///
    /// let response = client
    ///     .apps_list_deployments(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &AppsListDeploymentsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_deployments(
        &self,
        app_id: &str,
        params: &AppsListDeploymentsParams,
    ) -> Call<types::AppsDeploymentsResponse> {
        Call::new(&self.0, &APPS_LIST_DEPLOYMENTS)
            .path("app_id", app_id)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .query("deployment_types", &params.deployment_types)
    }

    /// Lists the events of an app: its deployments and its autoscaling.
    ///
    /// `GET /v2/apps/{app_id}/events` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_events)
    ///
    /// Paged; the SDK reads all pages with `client.app(id).events().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsListEventsParams;
    ///
    /// let response = client
    ///     .apps_list_events(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &AppsListEventsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_events(&self, app_id: &str, params: &AppsListEventsParams) -> Call<types::AppEvents> {
        Call::new(&self.0, &APPS_LIST_EVENTS)
            .path("app_id", app_id)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .query("event_types", &params.event_types)
    }

    /// Lists the instance sizes that components can run on, with their CPU, memory and price.
    ///
    /// `GET /v2/apps/tiers/instance_sizes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_instanceSizes)
    ///
    /// Paged; the SDK reads all pages with `client.apps_instance_sizes().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_list_instance_sizes().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_instance_sizes(&self) -> Call<types::AppsListInstanceSizesResponse> {
        Call::new(&self.0, &APPS_LIST_INSTANCE_SIZES)
    }

    /// Lists the runs of an app's jobs, optionally by job name or deployment.
    ///
    /// `GET /v2/apps/{app_id}/job-invocations` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_job_invocations)
    ///
    /// Paged; the SDK reads all pages with `client.app(id).job_invocations().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::AppsListJobInvocationsParams;
    ///
    /// let response = client
    ///     .apps_list_job_invocations(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         &AppsListJobInvocationsParams::new().per_page(200),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_job_invocations(
        &self,
        app_id: &str,
        params: &AppsListJobInvocationsParams,
    ) -> Call<types::AppJobInvocations> {
        Call::new(&self.0, &APPS_LIST_JOB_INVOCATIONS)
            .path("app_id", app_id)
            .query("job_names", &params.job_names)
            .query("deployment_id", &params.deployment_id)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
    }

    /// Returns the bandwidth that each of several apps used on one day, in bytes.
    ///
    /// `POST /v2/apps/metrics/bandwidth_daily` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_metrics_bandwidth_daily)
    ///
    /// In the SDK: `client.apps().bandwidth_daily_of()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppMetricsBandwidthUsageRequest;
    ///
    /// let body = AppMetricsBandwidthUsageRequest::new(["4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf"]);
    /// let response = client.apps_list_metrics_bandwidth_daily(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_metrics_bandwidth_daily(
        &self,
        body: &types::AppMetricsBandwidthUsageRequest,
    ) -> Call<types::AppMetricsBandwidthUsage> {
        Call::new(&self.0, &APPS_LIST_METRICS_BANDWIDTH_DAILY)
            .json(Some(body))
    }

    /// Lists the regions that apps can run in, including those that are disabled at the moment and why.
    ///
    /// `GET /v2/apps/regions` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_list_regions)
    ///
    /// Paged; the SDK reads all pages with `client.apps_regions().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_list_regions().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_list_regions(&self) -> Call<types::AppsListRegionsResponse> {
        Call::new(&self.0, &APPS_LIST_REGIONS)
    }

    /// Lists the tiers of apps, with the build time and traffic that each includes.
    ///
    /// `GET /v2/apps/tiers` · not in the official document; official clients call it
    ///
    /// Paged; the SDK reads all pages with `client.apps_tiers().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_list_tiers().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated = "the API calls this operation deprecated"]
    #[inline]
    pub fn apps_list_tiers(&self) -> Call<types::AppsListTiersResponse> {
        Call::new(&self.0, &APPS_LIST_TIERS)
    }

    /// Resets the password of a database component of an app and returns the deployment that brings it to the app.
    ///
    /// `POST /v2/apps/{app_id}/components/{component_name}/reset_password` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.app(id).reset_database_password(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .apps_reset_database_password("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", "component")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_reset_database_password(
        &self,
        app_id: &str,
        component_name: &str,
    ) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_RESET_DATABASE_PASSWORD)
            .path("app_id", app_id)
            .path("component_name", component_name)
    }

    /// Restarts the named components of an app, or all when none is named, and returns the deployment that does it.
    ///
    /// `POST /v2/apps/{app_id}/restart` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_restart)
    ///
    /// In the SDK: `client.app(id).restart()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsRestartRequest;
    ///
    /// let body = AppsRestartRequest::new().components(["component1"]);
    /// let response = client.apps_restart("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body).await?;
    /// # Ok(()) }
    /// ```
    pub fn apps_restart<'a>(
        &self,
        app_id: &str,
        body: impl Into<Option<&'a types::AppsRestartRequest>>,
    ) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_RESTART)
            .path("app_id", app_id)
            .json(body.into())
    }

    /// Undoes a rollback that was not committed and deploys what ran before it.
    ///
    /// `POST /v2/apps/{app_id}/rollback/revert` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_revert_rollback)
    ///
    /// In the SDK: `client.app(id).revert_rollback()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.apps_revert_rollback("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_revert_rollback(&self, app_id: &str) -> Call<types::AppsDeploymentResponse> {
        Call::new(&self.0, &APPS_REVERT_ROLLBACK)
            .path("app_id", app_id)
    }

    /// Turns the trusted sources of a development database of an app on or off, as `enable` says, and returns which it is.
    ///
    /// `POST /v2/apps/{app_id}/components/{component_name}/trusted_sources` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.app(id).toggle_database_trusted_source(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsToggleDatabaseTrustedSourceRequest;
    ///
    /// let body = AppsToggleDatabaseTrustedSourceRequest::new(true);
    /// let response = client
    ///     .apps_toggle_database_trusted_source(
    ///         "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
    ///         "component",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_toggle_database_trusted_source(
        &self,
        app_id: &str,
        component_name: &str,
        body: &types::AppsToggleDatabaseTrustedSourceRequest,
    ) -> Call<types::AppsToggleDatabaseTrustedSourceResponse> {
        Call::new(&self.0, &APPS_TOGGLE_DATABASE_TRUSTED_SOURCE)
            .path("app_id", app_id)
            .path("component_name", component_name)
            .json(Some(body))
    }

    /// Replaces the spec of an app, which starts a new deployment; send the whole spec, as parts left out are removed.
    ///
    /// `PUT /v2/apps/{id}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_update)
    ///
    /// In the SDK: `client.apps().upsert(..)`, `client.app(id).update(..)`, `client.app(id).set_env(..)`, and others like them.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AppSpec, AppsUpdateAppRequest};
    ///
    /// let body = AppsUpdateAppRequest::new(AppSpec::new("web-app-01"))
    ///     .update_all_source_versions(true);
    /// let response = client.apps_update("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_update(&self, id: &str, body: &types::AppsUpdateAppRequest) -> Call<types::AppResponse> {
        Call::new(&self.0, &APPS_UPDATE)
            .path("id", id)
            .json(Some(body))
    }

    /// Moves an app to another major version of a buildpack, the newest unless `major_version` is given, and returns the components it affects.
    ///
    /// `POST /v2/apps/{app_id}/upgrade_buildpack` · not in the official document; official clients call it
    ///
    /// In the SDK: `client.app(id).upgrade_buildpack()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsUpgradeBuildpackRequest;
    ///
    /// let body = AppsUpgradeBuildpackRequest::new("example-buildpack-id");
    /// let response = client
    ///     .apps_upgrade_buildpack("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_upgrade_buildpack(
        &self,
        app_id: &str,
        body: &types::AppsUpgradeBuildpackRequest,
    ) -> Call<types::AppsUpgradeBuildpackResponse> {
        Call::new(&self.0, &APPS_UPGRADE_BUILDPACK)
            .path("app_id", app_id)
            .json(Some(body))
    }

    /// Checks an app spec without creating anything and returns its cost and whether the name is free.
    ///
    /// `POST /v2/apps/propose` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_validate_appSpec)
    ///
    /// In the SDK: `client.apps().validate(..)`, `client.apps().propose(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{AppPropose, AppSpec};
    ///
    /// let body = AppPropose::new(AppSpec::new("web-app-01"))
    ///     .app_id("b6bdf840-2854-4f87-a36c-5f231c617c84");
    /// let response = client.apps_validate_app_spec(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_validate_app_spec(&self, body: &types::AppPropose) -> Call<types::AppProposeResponse> {
        Call::new(&self.0, &APPS_VALIDATE_APP_SPEC)
            .json(Some(body))
    }

    /// Checks a rollback without making it: `valid` tells whether it would work, with the error or warnings if not.
    ///
    /// `POST /v2/apps/{app_id}/rollback/validate` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_validate_rollback)
    ///
    /// In the SDK: `client.app(id).validate_rollback(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::AppsRollbackAppRequest;
    ///
    /// let body = AppsRollbackAppRequest::new()
    ///     .skip_pin(false)
    ///     .deployment_id("3aa4d20e-5527-4c00-b496-601fbd22520a");
    /// let response = client
    ///     .apps_validate_rollback("4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn apps_validate_rollback(
        &self,
        app_id: &str,
        body: &types::AppsRollbackAppRequest,
    ) -> Call<types::AppsValidateRollbackResponse> {
        Call::new(&self.0, &APPS_VALIDATE_ROLLBACK)
            .path("app_id", app_id)
            .json(Some(body))
    }
}
