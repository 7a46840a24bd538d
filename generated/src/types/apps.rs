// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// The active deployment of the app.
    pub active_deployment: Option<AppsDeployment>,
    /// When the app was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The default ingress of the app.
    /// Set by the service.
    pub default_ingress: Option<String>,
    /// The domains of the app.
    /// Set by the service.
    pub domains: Option<Vec<AppsDomain>>,
    /// The id of the app.
    /// Set by the service.
    pub id: String,
    /// The in progress deployment of the app.
    pub in_progress_deployment: Option<AppsDeployment>,
    /// The last deployment created at of the app.
    /// Set by the service.
    pub last_deployment_created_at: Option<Timestamp>,
    /// The live domain of the app.
    /// Set by the service.
    pub live_domain: Option<String>,
    /// The live url of the app.
    /// Set by the service.
    pub live_url: Option<String>,
    /// The live url base of the app.
    /// Set by the service.
    pub live_url_base: Option<String>,
    /// The owner uuid of the app.
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// The pending deployment of the app.
    pub pending_deployment: Option<AppsDeployment>,
    /// The id of the project that the app belongs to.
    /// Set by the service.
    pub project_id: Option<String>,
    /// The region that the app is in.
    pub region: Option<AppsRegion>,
    /// The spec of the app.
    pub spec: AppSpec,
    /// The tier slug of the app.
    /// Set by the service.
    pub tier_slug: Option<String>,
    /// When the app was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// The pinned deployment of the app.
    pub pinned_deployment: Option<AppsDeployment>,
    /// The dedicated ips of the app.
    /// Set by the service.
    pub dedicated_ips: Option<Vec<AppsDedicatedEgressIp>>,
    /// The vpc of the app.
    pub vpc: Option<AppsVpc>,
    /// The build config of the app.
    /// Set by the service.
    pub build_config: Option<AppBuildConfig>,
    /// The last deployment active at of the app.
    /// Set by the service.
    pub last_deployment_active_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(App {
    sometimes active_deployment "active_deployment",
    sometimes created_at "created_at",
    sometimes default_ingress "default_ingress",
    sometimes domains "domains",
    expected id "id",
    sometimes in_progress_deployment "in_progress_deployment",
    sometimes last_deployment_created_at "last_deployment_created_at",
    sometimes live_domain "live_domain",
    sometimes live_url "live_url",
    sometimes live_url_base "live_url_base",
    sometimes owner_uuid "owner_uuid",
    sometimes pending_deployment "pending_deployment",
    sometimes project_id "project_id",
    sometimes region "region",
    required spec "spec",
    sometimes tier_slug "tier_slug",
    sometimes updated_at "updated_at",
    sometimes pinned_deployment "pinned_deployment",
    sometimes dedicated_ips "dedicated_ips",
    sometimes vpc "vpc",
    sometimes build_config "build_config",
    sometimes last_deployment_active_at "last_deployment_active_at",
});

#[cfg(feature = "schemars")]
schema!(App in crate::SCHEMAS {
    AppBuildConfig,
    AppSpec,
    AppsDedicatedEgressIp,
    AppsDeployment,
    AppsDomain,
    AppsRegion,
    AppsVpc,
});

/// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppAlert {
    /// The id of the app alert.
    /// Set by the service.
    pub id: String,
    /// The component name of the app alert.
    pub component_name: Option<String>,
    /// The spec of the app alert.
    pub spec: Option<AppAlertSpec>,
    /// The emails of the app alert.
    pub emails: Option<Vec<String>>,
    /// The slack webhooks of the app alert.
    pub slack_webhooks: Option<Vec<AppAlertSlackWebhook>>,
    /// The phase of the app alert.
    pub phase: AppAlertPhase,
    /// The progress of the app alert.
    pub progress: Option<AppAlertProgress>,
    undeclared: Undeclared,
}

record!(AppAlert {
    expected id "id",
    sometimes component_name "component_name",
    sometimes spec "spec",
    sometimes emails "emails",
    sometimes slack_webhooks "slack_webhooks",
    expected phase "phase",
    sometimes progress "progress",
});

impl Default for AppAlert {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlert in crate::SCHEMAS {
    AppAlertPhase,
    AppAlertProgress,
    AppAlertSlackWebhook,
    AppAlertSpec,
});

open_enum! {
    /// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
    AppAlertPhase {
        Unknown = "UNKNOWN",
        Pending = "PENDING",
        Configuring = "CONFIGURING",
        Active = "ACTIVE",
        Error = "ERROR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertPhase in crate::SCHEMAS {});

/// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertProgress {
    /// The steps of the app alert progress.
    pub steps: Option<Vec<AppAlertProgressStep>>,
    undeclared: Undeclared,
}

record!(AppAlertProgress {
    sometimes steps "steps",
});

#[cfg(feature = "schemars")]
schema!(AppAlertProgress in crate::SCHEMAS { AppAlertProgressStep });

/// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertProgressStep {
    /// The name of the app alert progress step.
    pub name: Option<String>,
    /// How far the app alert progress step is.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// When the app alert progress step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the app alert progress step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// The reason of the app alert progress step.
    pub reason: Option<AppAlertProgressStepReason>,
    /// The steps of the app alert progress step.
    pub steps: Option<Vec<AppAlertProgressStep>>,
    undeclared: Undeclared,
}

record!(AppAlertProgressStep {
    sometimes name "name",
    sometimes status "status",
    sometimes started_at "started_at",
    sometimes ended_at "ended_at",
    sometimes reason "reason",
    sometimes steps "steps",
});

#[cfg(feature = "schemars")]
schema!(AppAlertProgressStep in crate::SCHEMAS {
    AppAlertProgressStep,
    AppAlertProgressStepReason,
    AppProgressStepStatus,
});

/// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertProgressStepReason {
    /// The code of the app alert progress step reason.
    pub code: Option<String>,
    /// The message of the app alert progress step reason.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(AppAlertProgressStepReason {
    sometimes code "code",
    sometimes message "message",
});

#[cfg(feature = "schemars")]
schema!(AppAlertProgressStepReason in crate::SCHEMAS {});

/// Sent by `apps_assign_alert_destinations`; answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertSlackWebhook {
    /// The url of the app alert slack webhook.
    pub url: Option<String>,
    /// The channel of the app alert slack webhook.
    pub channel: Option<String>,
    undeclared: Undeclared,
}

record!(AppAlertSlackWebhook {
    optional url "url",
    optional channel "channel",
});

hide!(AppAlertSlackWebhook {
    maybe_secret url,
    plain channel,
    plain undeclared,
});

impl AppAlertSlackWebhook {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAlertSlackWebhook {
    into url: String,
    into channel: String,
});

#[cfg(feature = "schemars")]
schema!(AppAlertSlackWebhook in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppAlertSlackWebhook by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertSpec {
    /// The rule of the app alert spec.
    pub rule: Option<AppAlertSpecRule>,
    /// The disabled of the app alert spec.
    pub disabled: Option<bool>,
    /// The operator of the app alert spec.
    pub operator: Option<AppAlertSpecOperator>,
    /// The value of the app alert spec.
    pub value: Option<f64>,
    /// The window of the app alert spec.
    pub window: Option<AppAlertSpecWindow>,
    undeclared: Undeclared,
}

record!(AppAlertSpec {
    optional rule "rule",
    optional disabled "disabled",
    optional operator "operator",
    optional value "value",
    optional window "window",
});

impl AppAlertSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAlertSpec {
    into rule: AppAlertSpecRule,
    value disabled: bool,
    into operator: AppAlertSpecOperator,
    value value: f64,
    into window: AppAlertSpecWindow,
});

#[cfg(feature = "schemars")]
schema!(AppAlertSpec in crate::SCHEMAS { AppAlertSpecOperator, AppAlertSpecRule, AppAlertSpecWindow });

#[cfg(feature = "validate")]
from_json!(AppAlertSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
    AppAlertSpecOperator {
        UnspecifiedOperator = "UNSPECIFIED_OPERATOR",
        GreaterThan = "GREATER_THAN",
        LessThan = "LESS_THAN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecOperator in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
    AppAlertSpecRule {
        UnspecifiedRule = "UNSPECIFIED_RULE",
        CpuUtilization = "CPU_UTILIZATION",
        MemUtilization = "MEM_UTILIZATION",
        RestartCount = "RESTART_COUNT",
        DeploymentFailed = "DEPLOYMENT_FAILED",
        DeploymentLive = "DEPLOYMENT_LIVE",
        DomainFailed = "DOMAIN_FAILED",
        DomainLive = "DOMAIN_LIVE",
        AutoscaleFailed = "AUTOSCALE_FAILED",
        AutoscaleSucceeded = "AUTOSCALE_SUCCEEDED",
        FunctionsActivationCount = "FUNCTIONS_ACTIVATION_COUNT",
        FunctionsAverageDurationMs = "FUNCTIONS_AVERAGE_DURATION_MS",
        FunctionsErrorRatePerMinute = "FUNCTIONS_ERROR_RATE_PER_MINUTE",
        FunctionsAverageWaitTimeMs = "FUNCTIONS_AVERAGE_WAIT_TIME_MS",
        FunctionsErrorCount = "FUNCTIONS_ERROR_COUNT",
        FunctionsGbRatePerSecond = "FUNCTIONS_GB_RATE_PER_SECOND",
        RequestsPerSecond = "REQUESTS_PER_SECOND",
        RequestDurationP95Ms = "REQUEST_DURATION_P95_MS",
        DeploymentStarted = "DEPLOYMENT_STARTED",
        DeploymentCanceled = "DEPLOYMENT_CANCELED",
        JobInvocationFailed = "JOB_INVOCATION_FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecRule in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
    AppAlertSpecWindow {
        UnspecifiedWindow = "UNSPECIFIED_WINDOW",
        FiveMinutes = "FIVE_MINUTES",
        TenMinutes = "TEN_MINUTES",
        ThirtyMinutes = "THIRTY_MINUTES",
        OneHour = "ONE_HOUR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecWindow in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpec {
    /// The min instance count of the app autoscaling spec.
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// The max instance count of the app autoscaling spec.
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
    /// The metrics of the app autoscaling spec.
    pub metrics: Option<AppAutoscalingSpecMetrics>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpec {
    optional min_instance_count "min_instance_count",
    optional max_instance_count "max_instance_count",
    optional metrics "metrics",
});

impl AppAutoscalingSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpec {
    value min_instance_count: i64,
    value max_instance_count: i64,
    into metrics: AppAutoscalingSpecMetrics,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpec in crate::SCHEMAS { AppAutoscalingSpecMetrics });

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecMetrics {
    /// The cpu of the app autoscaling spec metrics.
    pub cpu: Option<AppAutoscalingSpecMetricsCpu>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecMetrics {
    optional cpu "cpu",
});

impl AppAutoscalingSpecMetrics {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecMetrics {
    into cpu: AppAutoscalingSpecMetricsCpu,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecMetrics in crate::SCHEMAS { AppAutoscalingSpecMetricsCpu });

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecMetrics by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecMetricsCpu {
    /// The percent of the app autoscaling spec metrics cpu.
    /// Default: `80`. From `1` to `100`.
    pub percent: Option<i64>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecMetricsCpu {
    optional percent "percent",
});

impl AppAutoscalingSpecMetricsCpu {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecMetricsCpu {
    value percent: i64,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecMetricsCpu in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecMetricsCpu by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecService {
    /// The min instance count of the app autoscaling spec service.
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// The max instance count of the app autoscaling spec service.
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
    /// The metrics of the app autoscaling spec service.
    pub metrics: Option<AppAutoscalingSpecServiceMetrics>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecService {
    optional min_instance_count "min_instance_count",
    optional max_instance_count "max_instance_count",
    optional metrics "metrics",
});

impl AppAutoscalingSpecService {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecService {
    value min_instance_count: i64,
    value max_instance_count: i64,
    into metrics: AppAutoscalingSpecServiceMetrics,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecService in crate::SCHEMAS { AppAutoscalingSpecServiceMetrics });

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecService by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecServiceMetrics {
    /// The cpu of the app autoscaling spec service metrics.
    pub cpu: Option<AppAutoscalingSpecMetricsCpu>,
    /// The requests per second of the app autoscaling spec service metrics.
    pub requests_per_second: Option<AppAutoscalingSpecServiceMetricsRequestsPerSecond>,
    /// The request duration of the app autoscaling spec service metrics.
    pub request_duration: Option<AppAutoscalingSpecServiceMetricsRequestDuration>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecServiceMetrics {
    optional cpu "cpu",
    optional requests_per_second "requests_per_second",
    optional request_duration "request_duration",
});

impl AppAutoscalingSpecServiceMetrics {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecServiceMetrics {
    into cpu: AppAutoscalingSpecMetricsCpu,
    into requests_per_second: AppAutoscalingSpecServiceMetricsRequestsPerSecond,
    into request_duration: AppAutoscalingSpecServiceMetricsRequestDuration,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecServiceMetrics in crate::SCHEMAS {
    AppAutoscalingSpecMetricsCpu,
    AppAutoscalingSpecServiceMetricsRequestDuration,
    AppAutoscalingSpecServiceMetricsRequestsPerSecond,
});

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecServiceMetrics by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecServiceMetricsRequestDuration {
    /// The p95 milliseconds of the app autoscaling spec service metrics request duration.
    /// At least `1`.
    pub p95_milliseconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecServiceMetricsRequestDuration {
    optional p95_milliseconds "p95_milliseconds",
});

impl AppAutoscalingSpecServiceMetricsRequestDuration {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecServiceMetricsRequestDuration {
    value p95_milliseconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecServiceMetricsRequestDuration in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecServiceMetricsRequestDuration by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpecServiceMetricsRequestsPerSecond {
    /// The per instance of the app autoscaling spec service metrics requests per second.
    /// At least `1`.
    pub per_instance: Option<i64>,
    undeclared: Undeclared,
}

record!(AppAutoscalingSpecServiceMetricsRequestsPerSecond {
    optional per_instance "per_instance",
});

impl AppAutoscalingSpecServiceMetricsRequestsPerSecond {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppAutoscalingSpecServiceMetricsRequestsPerSecond {
    value per_instance: i64,
});

#[cfg(feature = "schemars")]
schema!(AppAutoscalingSpecServiceMetricsRequestsPerSecond in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppAutoscalingSpecServiceMetricsRequestsPerSecond by crate::validate::RULES);

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppBuildConfig {
    /// The cnb versioning of the app build config.
    pub cnb_versioning: Option<AppBuildConfigCnbVersioning>,
    undeclared: Undeclared,
}

record!(AppBuildConfig {
    sometimes cnb_versioning "cnb_versioning",
});

#[cfg(feature = "schemars")]
schema!(AppBuildConfig in crate::SCHEMAS { AppBuildConfigCnbVersioning });

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppBuildConfigCnbVersioning {
    /// The buildpacks of the app build config cnb versioning.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    /// The stack id of the app build config cnb versioning.
    pub stack_id: Option<String>,
    undeclared: Undeclared,
}

record!(AppBuildConfigCnbVersioning {
    sometimes buildpacks "buildpacks",
    sometimes stack_id "stack_id",
});

#[cfg(feature = "schemars")]
schema!(AppBuildConfigCnbVersioning in crate::SCHEMAS { AppsBuildpack });

/// Answered by `apps_get_health`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppComponentHealth {
    /// The name of the app component health.
    pub name: Option<String>,
    /// The cpu usage percent of the app component health.
    pub cpu_usage_percent: Option<f64>,
    /// The memory usage percent of the app component health.
    pub memory_usage_percent: Option<f64>,
    /// The replicas desired of the app component health.
    pub replicas_desired: Option<i64>,
    /// The replicas ready of the app component health.
    pub replicas_ready: Option<i64>,
    /// The state of the app component health.
    /// Default: `"UNKNOWN"`.
    pub state: Option<AppComponentHealthState>,
    undeclared: Undeclared,
}

record!(AppComponentHealth {
    sometimes name "name",
    sometimes cpu_usage_percent "cpu_usage_percent",
    sometimes memory_usage_percent "memory_usage_percent",
    sometimes replicas_desired "replicas_desired",
    sometimes replicas_ready "replicas_ready",
    sometimes state "state",
});

#[cfg(feature = "schemars")]
schema!(AppComponentHealth in crate::SCHEMAS { AppComponentHealthState });

open_enum! {
    /// Answered by `apps_get_health`.
    AppComponentHealthState {
        Unknown = "UNKNOWN",
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
    }
}

#[cfg(feature = "schemars")]
schema!(AppComponentHealthState in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDatabaseSpec {
    /// The cluster name of the app database spec.
    pub cluster_name: Option<String>,
    /// The db name of the app database spec.
    pub db_name: Option<String>,
    /// The db user of the app database spec.
    pub db_user: Option<String>,
    /// The engine of the app database spec.
    /// Default: `"UNSET"`.
    pub engine: Option<AppDatabaseSpecEngine>,
    /// The name of the app database spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The production of the app database spec.
    pub production: Option<bool>,
    /// The version of the app database spec.
    pub version: Option<String>,
    /// The size of the app database spec.
    /// Deprecated.
    pub size: Option<String>,
    /// The num nodes of the app database spec.
    /// Deprecated.
    pub num_nodes: Option<i64>,
    undeclared: Undeclared,
}

record!(AppDatabaseSpec {
    optional cluster_name "cluster_name",
    optional db_name "db_name",
    optional db_user "db_user",
    optional engine "engine",
    required name "name",
    optional production "production",
    optional version "version",
    optional size "size",
    optional num_nodes "num_nodes",
});

impl AppDatabaseSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            cluster_name: None,
            db_name: None,
            db_user: None,
            engine: None,
            name: name.into(),
            production: None,
            version: None,
            size: None,
            num_nodes: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppDatabaseSpec {
    into cluster_name: String,
    into db_name: String,
    into db_user: String,
    into engine: AppDatabaseSpecEngine,
    value production: bool,
    into version: String,
    into size: String,
    value num_nodes: i64,
});

#[cfg(feature = "schemars")]
schema!(AppDatabaseSpec in crate::SCHEMAS { AppDatabaseSpecEngine });

#[cfg(feature = "validate")]
from_json!(AppDatabaseSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppDatabaseSpecEngine {
        Unset = "UNSET",
        Mysql = "MYSQL",
        Pg = "PG",
        Redis = "REDIS",
        Mongodb = "MONGODB",
        Kafka = "KAFKA",
        Opensearch = "OPENSEARCH",
        Valkey = "VALKEY",
    }
}

#[cfg(feature = "schemars")]
schema!(AppDatabaseSpecEngine in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDomainSpec {
    /// The domain of the app domain spec.
    /// From `4` to `253` characters. Pattern: `^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$`.
    pub domain: String,
    /// Which kind of app domain spec it is.
    /// Default: `"UNSPECIFIED"`.
    pub type_: Option<AppDomainSpecType>,
    /// The wildcard of the app domain spec.
    pub wildcard: Option<bool>,
    /// The zone of the app domain spec.
    /// Format: hostname.
    pub zone: Option<String>,
    /// The minimum tls version of the app domain spec.
    pub minimum_tls_version: Option<AppDomainSpecMinimumTlsVersion>,
    /// The certificate of the app domain spec.
    pub certificate: Option<String>,
    undeclared: Undeclared,
}

record!(AppDomainSpec {
    required domain "domain",
    optional type_ "type",
    optional wildcard "wildcard",
    optional zone "zone",
    optional minimum_tls_version "minimum_tls_version",
    optional certificate "certificate",
});

impl AppDomainSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            type_: None,
            wildcard: None,
            zone: None,
            minimum_tls_version: None,
            certificate: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppDomainSpec {
    into type_: AppDomainSpecType,
    value wildcard: bool,
    into zone: String,
    into minimum_tls_version: AppDomainSpecMinimumTlsVersion,
    into certificate: String,
});

#[cfg(feature = "schemars")]
schema!(AppDomainSpec in crate::SCHEMAS { AppDomainSpecMinimumTlsVersion, AppDomainSpecType });

#[cfg(feature = "validate")]
from_json!(AppDomainSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppDomainSpecMinimumTlsVersion {
        N1point2 = "1.2",
        N1point3 = "1.3",
    }
}

#[cfg(feature = "schemars")]
schema!(AppDomainSpecMinimumTlsVersion in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppDomainSpecType {
        Unspecified = "UNSPECIFIED",
        Default = "DEFAULT",
        Primary = "PRIMARY",
        Alias = "ALIAS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppDomainSpecType in crate::SCHEMAS {});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppDomainValidation {
    /// The txt name of the app domain validation.
    /// Set by the service.
    pub txt_name: Option<String>,
    /// The txt value of the app domain validation.
    /// Set by the service.
    pub txt_value: Option<String>,
    undeclared: Undeclared,
}

record!(AppDomainValidation {
    sometimes txt_name "txt_name",
    sometimes txt_value "txt_value",
});

#[cfg(feature = "schemars")]
schema!(AppDomainValidation in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppEgressSpec {
    /// Which kind of app egress spec it is.
    pub type_: Option<AppEgressTypeSpec>,
    undeclared: Undeclared,
}

record!(AppEgressSpec {
    optional type_ "type",
});

impl AppEgressSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppEgressSpec {
    into type_: AppEgressTypeSpec,
});

#[cfg(feature = "schemars")]
schema!(AppEgressSpec in crate::SCHEMAS { AppEgressTypeSpec });

#[cfg(feature = "validate")]
from_json!(AppEgressSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppEgressTypeSpec {
        Autoassign = "AUTOASSIGN",
        DedicatedIp = "DEDICATED_IP",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEgressTypeSpec in crate::SCHEMAS {});

/// Answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppEvent {
    /// The id of the app event.
    pub id: String,
    /// Which kind of app event it is.
    pub type_: Option<AppEventType>,
    /// When the app event was created.
    pub created_at: Option<Timestamp>,
    /// The deployment id of the app event.
    pub deployment_id: Option<String>,
    /// The deployment of the app event.
    pub deployment: Option<AppsDeployment>,
    /// The autoscaling of the app event.
    pub autoscaling: Option<AppEventAutoscaling>,
    undeclared: Undeclared,
}

record!(AppEvent {
    expected id "id",
    sometimes type_ "type",
    sometimes created_at "created_at",
    sometimes deployment_id "deployment_id",
    sometimes deployment "deployment",
    sometimes autoscaling "autoscaling",
});

impl Default for AppEvent {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppEvent in crate::SCHEMAS { AppEventAutoscaling, AppEventType, AppsDeployment });

/// Answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppEventAutoscaling {
    /// The phase of the app event autoscaling.
    pub phase: Option<AppEventAutoscalingPhase>,
    /// The components of the app event autoscaling.
    pub components: Option<BTreeMap<String, AppEventAutoscalingComponentsValue>>,
    undeclared: Undeclared,
}

record!(AppEventAutoscaling {
    sometimes phase "phase",
    sometimes components "components",
});

#[cfg(feature = "schemars")]
schema!(AppEventAutoscaling in crate::SCHEMAS { AppEventAutoscalingComponentsValue, AppEventAutoscalingPhase });

/// Answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppEventAutoscalingComponentsValue {
    /// The from of the app event autoscaling components value.
    pub from: Option<i64>,
    /// The to of the app event autoscaling components value.
    pub to: Option<i64>,
    /// The triggering metric of the app event autoscaling components value.
    pub triggering_metric: Option<String>,
    undeclared: Undeclared,
}

record!(AppEventAutoscalingComponentsValue {
    sometimes from "from",
    sometimes to "to",
    sometimes triggering_metric "triggering_metric",
});

#[cfg(feature = "schemars")]
schema!(AppEventAutoscalingComponentsValue in crate::SCHEMAS {});

open_enum! {
    /// Answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
    AppEventAutoscalingPhase {
        Unknown = "UNKNOWN",
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Canceled = "CANCELED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEventAutoscalingPhase in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_list_events`; answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
    AppEventType {
        Unknown = "UNKNOWN",
        Deployment = "DEPLOYMENT",
        Autoscaling = "AUTOSCALING",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEventType in crate::SCHEMAS {});

/// Answered by `apps_list_events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppEvents {
    /// The events of the app events.
    pub events: Option<Vec<AppEvent>>,
    /// How many there are on all pages.
    pub meta: Option<MetaProperties>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    undeclared: Undeclared,
}

record!(AppEvents {
    sometimes events "events",
    sometimes meta "meta",
    sometimes links "links",
});

#[cfg(feature = "schemars")]
schema!(AppEvents in crate::SCHEMAS { AppEvent, MetaProperties, PageLinks });

/// Answered by `apps_get_health`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppFunctionsComponentHealth {
    /// The name of the app functions component health.
    pub name: Option<String>,
    /// The functions component health metrics of the app functions component health.
    pub functions_component_health_metrics: Option<Vec<AppFunctionsComponentHealthFunctionsComponentHealthMetricsItem>>,
    undeclared: Undeclared,
}

record!(AppFunctionsComponentHealth {
    sometimes name "name",
    sometimes functions_component_health_metrics "functions_component_health_metrics",
});

#[cfg(feature = "schemars")]
schema!(AppFunctionsComponentHealth in crate::SCHEMAS {
    AppFunctionsComponentHealthFunctionsComponentHealthMetricsItem,
});

/// Answered by `apps_get_health`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppFunctionsComponentHealthFunctionsComponentHealthMetricsItem {
    /// The metric label of the app functions component health functions component health metrics item.
    pub metric_label: Option<String>,
    /// The metric value of the app functions component health functions component health metrics item.
    pub metric_value: Option<f64>,
    /// The time window of the app functions component health functions component health metrics item.
    pub time_window: Option<String>,
    undeclared: Undeclared,
}

record!(AppFunctionsComponentHealthFunctionsComponentHealthMetricsItem {
    sometimes metric_label "metric_label",
    sometimes metric_value "metric_value",
    sometimes time_window "time_window",
});

#[cfg(feature = "schemars")]
schema!(AppFunctionsComponentHealthFunctionsComponentHealthMetricsItem in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppFunctionsSpec {
    /// The cors of the app functions spec.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// The routes of the app functions spec.
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    /// The name of the app functions spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The source dir of the app functions spec.
    pub source_dir: Option<String>,
    /// The alerts of the app functions spec.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The envs of the app functions spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The git of the app functions spec.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the app functions spec.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the app functions spec.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the app functions spec.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The log destinations of the app functions spec.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    undeclared: Undeclared,
}

record!(AppFunctionsSpec {
    optional cors "cors",
    optional routes "routes",
    required name "name",
    optional source_dir "source_dir",
    optional alerts "alerts",
    optional envs "envs",
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional log_destinations "log_destinations",
});

impl AppFunctionsSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            cors: None,
            routes: None,
            name: name.into(),
            source_dir: None,
            alerts: None,
            envs: None,
            git: None,
            github: None,
            gitlab: None,
            bitbucket: None,
            log_destinations: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppFunctionsSpec {
    into cors: AppsCorsPolicy,
    list routes: AppRouteSpec,
    into source_dir: String,
    list alerts: AppAlertSpec,
    list envs: AppVariableDefinition,
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    list log_destinations: AppLogDestinationDefinition,
});

#[cfg(feature = "schemars")]
schema!(AppFunctionsSpec in crate::SCHEMAS {
    AppAlertSpec,
    AppLogDestinationDefinition,
    AppRouteSpec,
    AppVariableDefinition,
    AppsBitbucketSourceSpec,
    AppsCorsPolicy,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppFunctionsSpec by crate::validate::RULES);

/// Answered by `apps_get_health`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppHealth {
    /// The components of the app health.
    pub components: Option<Vec<AppComponentHealth>>,
    /// The functions components of the app health.
    pub functions_components: Option<Vec<AppFunctionsComponentHealth>>,
    undeclared: Undeclared,
}

record!(AppHealth {
    sometimes components "components",
    sometimes functions_components "functions_components",
});

#[cfg(feature = "schemars")]
schema!(AppHealth in crate::SCHEMAS { AppComponentHealth, AppFunctionsComponentHealth });

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppHealthCheckSpec {
    /// The failure threshold of the app health check spec.
    /// From `1` to `50`.
    pub failure_threshold: Option<i64>,
    /// The port of the app health check spec.
    /// From `1` to `65535`.
    pub port: Option<i64>,
    /// The http path of the app health check spec.
    pub http_path: Option<String>,
    /// The initial delay seconds of the app health check spec.
    /// From `0` to `3600`.
    pub initial_delay_seconds: Option<i64>,
    /// The period seconds of the app health check spec.
    /// From `1` to `300`.
    pub period_seconds: Option<i64>,
    /// The success threshold of the app health check spec.
    /// Exactly `1`.
    pub success_threshold: Option<i64>,
    /// The timeout seconds of the app health check spec.
    /// From `1` to `120`.
    pub timeout_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppHealthCheckSpec {
    optional failure_threshold "failure_threshold",
    optional port "port",
    optional http_path "http_path",
    optional initial_delay_seconds "initial_delay_seconds",
    optional period_seconds "period_seconds",
    optional success_threshold "success_threshold",
    optional timeout_seconds "timeout_seconds",
});

impl AppHealthCheckSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppHealthCheckSpec {
    value failure_threshold: i64,
    value port: i64,
    into http_path: String,
    value initial_delay_seconds: i64,
    value period_seconds: i64,
    value success_threshold: i64,
    value timeout_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppHealthCheckSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppHealthCheckSpec by crate::validate::RULES);

/// Answered by `apps_get_health`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppHealthResponse {
    /// The app health of the app health.
    pub app_health: Option<AppHealth>,
    undeclared: Undeclared,
}

record!(AppHealthResponse {
    sometimes app_health "app_health",
});

#[cfg(feature = "schemars")]
schema!(AppHealthResponse in crate::SCHEMAS { AppHealth });

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppIngressSpec {
    /// The rules of the app ingress spec.
    pub rules: Option<Vec<AppIngressSpecRule>>,
    /// The custom error page url of the app ingress spec.
    /// Pattern: `^https://`. Format: uri.
    pub custom_error_page_url: Option<String>,
    /// The load balancer of the app ingress spec.
    pub load_balancer: Option<AppIngressSpecLoadBalancer>,
    /// The load balancer size of the app ingress spec.
    pub load_balancer_size: Option<i64>,
    /// The secure header of the app ingress spec.
    pub secure_header: Option<AppSecureHeaderSpec>,
    undeclared: Undeclared,
}

record!(AppIngressSpec {
    optional rules "rules",
    optional custom_error_page_url "custom_error_page_url",
    optional load_balancer "load_balancer",
    optional load_balancer_size "load_balancer_size",
    optional secure_header "secure_header",
});

impl AppIngressSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppIngressSpec {
    list rules: AppIngressSpecRule,
    into custom_error_page_url: String,
    into load_balancer: AppIngressSpecLoadBalancer,
    value load_balancer_size: i64,
    into secure_header: AppSecureHeaderSpec,
});

#[cfg(feature = "schemars")]
schema!(AppIngressSpec in crate::SCHEMAS {
    AppIngressSpecLoadBalancer,
    AppIngressSpecRule,
    AppSecureHeaderSpec,
});

#[cfg(feature = "validate")]
from_json!(AppIngressSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppIngressSpecLoadBalancer {
        Unknown = "UNKNOWN",
        Digitalocean = "DIGITALOCEAN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppIngressSpecLoadBalancer in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppIngressSpecRule {
    /// The match of the app ingress spec rule.
    pub match_: Option<AppIngressSpecRuleMatch>,
    /// The cors of the app ingress spec rule.
    pub cors: Option<AppsCorsPolicy>,
    /// The component of the app ingress spec rule.
    pub component: Option<AppIngressSpecRuleRoutingComponent>,
    /// The redirect of the app ingress spec rule.
    pub redirect: Option<AppIngressSpecRuleRoutingRedirect>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRule {
    optional match_ "match",
    optional cors "cors",
    optional component "component",
    optional redirect "redirect",
});

impl AppIngressSpecRule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppIngressSpecRule {
    into match_: AppIngressSpecRuleMatch,
    into cors: AppsCorsPolicy,
    into component: AppIngressSpecRuleRoutingComponent,
    into redirect: AppIngressSpecRuleRoutingRedirect,
});

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRule in crate::SCHEMAS {
    AppIngressSpecRuleMatch,
    AppIngressSpecRuleRoutingComponent,
    AppIngressSpecRuleRoutingRedirect,
    AppsCorsPolicy,
});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRule by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppIngressSpecRuleMatch {
    /// The path of the app ingress spec rule match.
    pub path: Option<AppIngressSpecRuleStringMatchPrefix>,
    /// The authority of the app ingress spec rule match.
    pub authority: Option<AppIngressSpecRuleStringMatchExact>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRuleMatch {
    optional path "path",
    optional authority "authority",
});

impl AppIngressSpecRuleMatch {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppIngressSpecRuleMatch {
    into path: AppIngressSpecRuleStringMatchPrefix,
    into authority: AppIngressSpecRuleStringMatchExact,
});

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRuleMatch in crate::SCHEMAS {
    AppIngressSpecRuleStringMatchExact,
    AppIngressSpecRuleStringMatchPrefix,
});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRuleMatch by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppIngressSpecRuleRoutingComponent {
    /// The name of the app ingress spec rule routing component.
    pub name: String,
    /// The preserve path prefix of the app ingress spec rule routing component.
    pub preserve_path_prefix: Option<bool>,
    /// The rewrite of the app ingress spec rule routing component.
    pub rewrite: Option<String>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRuleRoutingComponent {
    required name "name",
    optional preserve_path_prefix "preserve_path_prefix",
    optional rewrite "rewrite",
});

impl AppIngressSpecRuleRoutingComponent {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            preserve_path_prefix: None,
            rewrite: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppIngressSpecRuleRoutingComponent {
    value preserve_path_prefix: bool,
    into rewrite: String,
});

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRuleRoutingComponent in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRuleRoutingComponent by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppIngressSpecRuleRoutingRedirect {
    /// The uri of the app ingress spec rule routing redirect.
    pub uri: Option<String>,
    /// The authority of the app ingress spec rule routing redirect.
    pub authority: Option<String>,
    /// The port of the app ingress spec rule routing redirect.
    pub port: Option<i64>,
    /// The scheme of the app ingress spec rule routing redirect.
    pub scheme: Option<String>,
    /// The redirect code of the app ingress spec rule routing redirect.
    pub redirect_code: Option<i64>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRuleRoutingRedirect {
    optional uri "uri",
    optional authority "authority",
    optional port "port",
    optional scheme "scheme",
    optional redirect_code "redirect_code",
});

impl AppIngressSpecRuleRoutingRedirect {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppIngressSpecRuleRoutingRedirect {
    into uri: String,
    into authority: String,
    value port: i64,
    into scheme: String,
    value redirect_code: i64,
});

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRuleRoutingRedirect in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRuleRoutingRedirect by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppIngressSpecRuleStringMatchExact {
    /// The exact of the app ingress spec rule string match exact.
    /// At most `256` characters.
    pub exact: Option<String>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRuleStringMatchExact {
    maybe exact "exact",
});

impl AppIngressSpecRuleStringMatchExact {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(exact: impl Into<Option<String>>) -> Self {
        Self {
            exact: exact.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRuleStringMatchExact in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRuleStringMatchExact by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppIngressSpecRuleStringMatchPrefix {
    /// The prefix of the app ingress spec rule string match prefix.
    /// At most `256` characters.
    pub prefix: Option<String>,
    undeclared: Undeclared,
}

record!(AppIngressSpecRuleStringMatchPrefix {
    maybe prefix "prefix",
});

impl AppIngressSpecRuleStringMatchPrefix {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(prefix: impl Into<Option<String>>) -> Self {
        Self {
            prefix: prefix.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AppIngressSpecRuleStringMatchPrefix in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppIngressSpecRuleStringMatchPrefix by crate::validate::RULES);

/// Answered by `apps_get_instances`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppInstance {
    /// The component name of the app instance.
    pub component_name: Option<String>,
    /// The component type of the app instance.
    pub component_type: Option<AppInstanceComponentType>,
    /// The instance name of the app instance.
    pub instance_name: String,
    /// The instance alias of the app instance.
    pub instance_alias: Option<String>,
    undeclared: Undeclared,
}

record!(AppInstance {
    sometimes component_name "component_name",
    sometimes component_type "component_type",
    expected instance_name "instance_name",
    sometimes instance_alias "instance_alias",
});

impl Default for AppInstance {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppInstance in crate::SCHEMAS { AppInstanceComponentType });

open_enum! {
    /// Answered by `apps_get_instances`.
    AppInstanceComponentType {
        Service = "SERVICE",
        Worker = "WORKER",
        Job = "JOB",
        Unknown = "UNKNOWN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppInstanceComponentType in crate::SCHEMAS {});

/// Answered by `apps_get_instances`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppInstances {
    /// The instances of the app instances.
    pub instances: Option<Vec<AppInstance>>,
    undeclared: Undeclared,
}

record!(AppInstances {
    sometimes instances "instances",
});

#[cfg(feature = "schemars")]
schema!(AppInstances in crate::SCHEMAS { AppInstance });

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppJobInvocation {
    /// The id of the app job invocation.
    pub id: String,
    /// The job name of the app job invocation.
    pub job_name: Option<String>,
    /// The deployment id of the app job invocation.
    pub deployment_id: Option<String>,
    /// The phase of the app job invocation.
    pub phase: AppJobInvocationPhase,
    /// The trigger of the app job invocation.
    pub trigger: Option<AppJobInvocationTrigger>,
    /// When the app job invocation was created.
    pub created_at: Option<Timestamp>,
    /// When the app job invocation began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the app job invocation ended; `None` as long as it has not.
    pub completed_at: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(AppJobInvocation {
    expected id "id",
    sometimes job_name "job_name",
    sometimes deployment_id "deployment_id",
    expected phase "phase",
    sometimes trigger "trigger",
    sometimes created_at "created_at",
    sometimes started_at "started_at",
    sometimes completed_at "completed_at",
});

impl Default for AppJobInvocation {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobInvocation in crate::SCHEMAS { AppJobInvocationPhase, AppJobInvocationTrigger });

open_enum! {
    /// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
    AppJobInvocationPhase {
        Unknown = "UNKNOWN",
        Pending = "PENDING",
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Canceled = "CANCELED",
        Skipped = "SKIPPED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobInvocationPhase in crate::SCHEMAS {});

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTrigger {
    /// Which kind of app job invocation trigger it is.
    /// Default: `"UNKNOWN"`.
    pub type_: Option<AppJobInvocationTriggerType>,
    /// The scheduled of the app job invocation trigger.
    pub scheduled: Option<AppJobInvocationTriggerScheduled>,
    /// The manual of the app job invocation trigger.
    pub manual: Option<AppJobInvocationTriggerManual>,
    undeclared: Undeclared,
}

record!(AppJobInvocationTrigger {
    sometimes type_ "type",
    sometimes scheduled "scheduled",
    sometimes manual "manual",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTrigger in crate::SCHEMAS {
    AppJobInvocationTriggerManual,
    AppJobInvocationTriggerScheduled,
    AppJobInvocationTriggerType,
});

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTriggerManual {
    /// The user of the app job invocation trigger manual.
    pub user: Option<AppJobInvocationTriggerManualUser>,
    undeclared: Undeclared,
}

record!(AppJobInvocationTriggerManual {
    sometimes user "user",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerManual in crate::SCHEMAS { AppJobInvocationTriggerManualUser });

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTriggerManualUser {
    /// The UUID of the app job invocation trigger manual user.
    pub uuid: Option<String>,
    /// The email of the app job invocation trigger manual user.
    /// Format: email.
    pub email: Option<String>,
    /// The full name of the app job invocation trigger manual user.
    pub full_name: Option<String>,
    undeclared: Undeclared,
}

record!(AppJobInvocationTriggerManualUser {
    sometimes uuid "uuid",
    sometimes email "email",
    sometimes full_name "full_name",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerManualUser in crate::SCHEMAS {});

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTriggerScheduled {
    /// The schedule of the app job invocation trigger scheduled.
    pub schedule: Option<AppJobInvocationTriggerScheduledSchedule>,
    undeclared: Undeclared,
}

record!(AppJobInvocationTriggerScheduled {
    sometimes schedule "schedule",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerScheduled in crate::SCHEMAS { AppJobInvocationTriggerScheduledSchedule });

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTriggerScheduledSchedule {
    /// The cron of the app job invocation trigger scheduled schedule.
    pub cron: Option<String>,
    /// The time zone of the app job invocation trigger scheduled schedule.
    pub time_zone: Option<String>,
    undeclared: Undeclared,
}

record!(AppJobInvocationTriggerScheduledSchedule {
    sometimes cron "cron",
    sometimes time_zone "time_zone",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerScheduledSchedule in crate::SCHEMAS {});

open_enum! {
    /// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
    AppJobInvocationTriggerType {
        Manual = "MANUAL",
        Schedule = "SCHEDULE",
        Unknown = "UNKNOWN",
        Scheduled = "SCHEDULED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerType in crate::SCHEMAS {});

/// Answered by `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocations {
    /// The job invocations of the app job invocations.
    pub job_invocations: Option<Vec<AppJobInvocation>>,
    /// How many there are on all pages.
    pub meta: Option<MetaProperties>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    undeclared: Undeclared,
}

record!(AppJobInvocations {
    sometimes job_invocations "job_invocations",
    sometimes meta "meta",
    sometimes links "links",
});

#[cfg(feature = "schemars")]
schema!(AppJobInvocations in crate::SCHEMAS { AppJobInvocation, MetaProperties, PageLinks });

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppJobSpec {
    /// The name of the app job spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The git of the app job spec.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the app job spec.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the app job spec.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the app job spec.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image of the app job spec.
    pub image: Option<AppsImageSourceSpec>,
    /// The dockerfile path of the app job spec.
    pub dockerfile_path: Option<String>,
    /// The build command of the app job spec.
    pub build_command: Option<String>,
    /// The run command of the app job spec.
    pub run_command: Option<String>,
    /// The source dir of the app job spec.
    pub source_dir: Option<String>,
    /// The envs of the app job spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The environment slug of the app job spec.
    pub environment_slug: Option<String>,
    /// The log destinations of the app job spec.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// The instance count of the app job spec.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The instance size slug of the app job spec.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the app job spec.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The kind of the app job spec.
    /// Default: `"UNSPECIFIED"`.
    pub kind: Option<AppJobSpecKind>,
    /// The termination of the app job spec.
    pub termination: Option<AppJobSpecTermination>,
    /// The schedule of the app job spec.
    pub schedule: Option<AppJobSpecSchedule>,
    /// The timeout of the app job spec.
    pub timeout: Option<String>,
    undeclared: Undeclared,
}

record!(AppJobSpec {
    required name "name",
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional image "image",
    optional dockerfile_path "dockerfile_path",
    optional build_command "build_command",
    optional run_command "run_command",
    optional source_dir "source_dir",
    optional envs "envs",
    optional environment_slug "environment_slug",
    optional log_destinations "log_destinations",
    optional instance_count "instance_count",
    optional instance_size_slug "instance_size_slug",
    optional alerts "alerts",
    optional kind "kind",
    optional termination "termination",
    optional schedule "schedule",
    optional timeout "timeout",
});

impl AppJobSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            git: None,
            github: None,
            gitlab: None,
            bitbucket: None,
            image: None,
            dockerfile_path: None,
            build_command: None,
            run_command: None,
            source_dir: None,
            envs: None,
            environment_slug: None,
            log_destinations: None,
            instance_count: None,
            instance_size_slug: None,
            alerts: None,
            kind: None,
            termination: None,
            schedule: None,
            timeout: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppJobSpec {
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    into image: AppsImageSourceSpec,
    into dockerfile_path: String,
    into build_command: String,
    into run_command: String,
    into source_dir: String,
    list envs: AppVariableDefinition,
    into environment_slug: String,
    list log_destinations: AppLogDestinationDefinition,
    value instance_count: i64,
    into instance_size_slug: slugs::AppInstanceSize,
    list alerts: AppAlertSpec,
    into kind: AppJobSpecKind,
    into termination: AppJobSpecTermination,
    into schedule: AppJobSpecSchedule,
    into timeout: String,
});

#[cfg(feature = "schemars")]
schema!(AppJobSpec in crate::SCHEMAS {
    AppAlertSpec,
    AppJobSpecKind,
    AppJobSpecSchedule,
    AppJobSpecTermination,
    AppLogDestinationDefinition,
    AppVariableDefinition,
    AppsBitbucketSourceSpec,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
    AppsImageSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppJobSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppJobSpecKind {
        Unspecified = "UNSPECIFIED",
        PreDeploy = "PRE_DEPLOY",
        PostDeploy = "POST_DEPLOY",
        FailedDeploy = "FAILED_DEPLOY",
        Scheduled = "SCHEDULED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobSpecKind in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppJobSpecSchedule {
    /// The cron of the app job spec schedule.
    pub cron: String,
    /// The time zone of the app job spec schedule.
    pub time_zone: Option<String>,
    undeclared: Undeclared,
}

record!(AppJobSpecSchedule {
    required cron "cron",
    optional time_zone "time_zone",
});

impl AppJobSpecSchedule {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(cron: impl Into<String>) -> Self {
        Self {
            cron: cron.into(),
            time_zone: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppJobSpecSchedule {
    into time_zone: String,
});

#[cfg(feature = "schemars")]
schema!(AppJobSpecSchedule in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppJobSpecSchedule by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobSpecTermination {
    /// The grace period seconds of the app job spec termination.
    /// From `1` to `600`.
    pub grace_period_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppJobSpecTermination {
    optional grace_period_seconds "grace_period_seconds",
});

impl AppJobSpecTermination {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppJobSpecTermination {
    value grace_period_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppJobSpecTermination in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppJobSpecTermination by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppLogDestinationDatadogSpec {
    /// The endpoint of the app log destination datadog spec.
    pub endpoint: Option<String>,
    /// The api key of the app log destination datadog spec.
    pub api_key: String,
    undeclared: Undeclared,
}

record!(AppLogDestinationDatadogSpec {
    optional endpoint "endpoint",
    required api_key "api_key",
});

hide!(AppLogDestinationDatadogSpec {
    plain endpoint,
    secret api_key,
    plain undeclared,
});

impl AppLogDestinationDatadogSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(api_key: impl Into<String>) -> Self {
        Self {
            endpoint: None,
            api_key: api_key.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppLogDestinationDatadogSpec {
    into endpoint: String,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationDatadogSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationDatadogSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppLogDestinationDefinition {
    /// The name of the app log destination definition.
    /// From `2` to `42` characters. Pattern: `^[A-Za-z0-9()\[\]'"][-A-Za-z0-9_. \/()\[\]]{0,40}[A-Za-z0-9()\[\]'"]$`.
    pub name: String,
    /// The papertrail of the app log destination definition.
    pub papertrail: Option<AppLogDestinationPapertrailSpec>,
    /// The datadog of the app log destination definition.
    pub datadog: Option<AppLogDestinationDatadogSpec>,
    /// The logtail of the app log destination definition.
    pub logtail: Option<AppLogDestinationLogtailSpec>,
    /// The open search of the app log destination definition.
    pub open_search: Option<AppLogDestinationOpenSearchSpec>,
    /// The endpoint of the app log destination definition.
    pub endpoint: Option<String>,
    /// The tls insecure of the app log destination definition.
    pub tls_insecure: Option<bool>,
    /// The headers of the app log destination definition.
    pub headers: Option<Vec<AppLogDestinationHeaderSpec>>,
    undeclared: Undeclared,
}

record!(AppLogDestinationDefinition {
    required name "name",
    optional papertrail "papertrail",
    optional datadog "datadog",
    optional logtail "logtail",
    optional open_search "open_search",
    optional endpoint "endpoint",
    optional tls_insecure "tls_insecure",
    optional headers "headers",
});

impl AppLogDestinationDefinition {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            papertrail: None,
            datadog: None,
            logtail: None,
            open_search: None,
            endpoint: None,
            tls_insecure: None,
            headers: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppLogDestinationDefinition {
    into papertrail: AppLogDestinationPapertrailSpec,
    into datadog: AppLogDestinationDatadogSpec,
    into logtail: AppLogDestinationLogtailSpec,
    into open_search: AppLogDestinationOpenSearchSpec,
    into endpoint: String,
    value tls_insecure: bool,
    list headers: AppLogDestinationHeaderSpec,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationDefinition in crate::SCHEMAS {
    AppLogDestinationDatadogSpec,
    AppLogDestinationHeaderSpec,
    AppLogDestinationLogtailSpec,
    AppLogDestinationOpenSearchSpec,
    AppLogDestinationPapertrailSpec,
});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationDefinition by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppLogDestinationHeaderSpec {
    /// The key of the app log destination header spec.
    pub key: String,
    /// The value of the app log destination header spec.
    pub value: Option<String>,
    undeclared: Undeclared,
}

record!(AppLogDestinationHeaderSpec {
    required key "key",
    optional value "value",
});

hide!(AppLogDestinationHeaderSpec {
    plain key,
    maybe_secret value,
    plain undeclared,
});

impl AppLogDestinationHeaderSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppLogDestinationHeaderSpec {
    into value: String,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationHeaderSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationHeaderSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppLogDestinationLogtailSpec {
    /// The token of the app log destination logtail spec.
    pub token: Option<String>,
    undeclared: Undeclared,
}

record!(AppLogDestinationLogtailSpec {
    optional token "token",
});

hide!(AppLogDestinationLogtailSpec {
    maybe_secret token,
    plain undeclared,
});

impl AppLogDestinationLogtailSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppLogDestinationLogtailSpec {
    into token: String,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationLogtailSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationLogtailSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppLogDestinationOpenSearchSpec {
    /// The endpoint of the app log destination open search spec.
    pub endpoint: Option<String>,
    /// The basic auth of the app log destination open search spec.
    pub basic_auth: Option<AppLogDestinationOpenSearchSpecBasicAuth>,
    /// The index name of the app log destination open search spec.
    /// Default: `"logs"`.
    pub index_name: Option<String>,
    /// The cluster name of the app log destination open search spec.
    pub cluster_name: Option<String>,
    undeclared: Undeclared,
}

record!(AppLogDestinationOpenSearchSpec {
    optional endpoint "endpoint",
    optional basic_auth "basic_auth",
    optional index_name "index_name",
    optional cluster_name "cluster_name",
});

impl AppLogDestinationOpenSearchSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppLogDestinationOpenSearchSpec {
    into endpoint: String,
    into basic_auth: AppLogDestinationOpenSearchSpecBasicAuth,
    into index_name: String,
    into cluster_name: String,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationOpenSearchSpec in crate::SCHEMAS { AppLogDestinationOpenSearchSpecBasicAuth });

#[cfg(feature = "validate")]
from_json!(AppLogDestinationOpenSearchSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppLogDestinationOpenSearchSpecBasicAuth {
    /// The user of the app log destination open search spec basic auth.
    pub user: Option<String>,
    /// The password of the app log destination open search spec basic auth.
    pub password: Option<String>,
    undeclared: Undeclared,
}

record!(AppLogDestinationOpenSearchSpecBasicAuth {
    optional user "user",
    optional password "password",
});

hide!(AppLogDestinationOpenSearchSpecBasicAuth {
    plain user,
    maybe_secret password,
    plain undeclared,
});

impl AppLogDestinationOpenSearchSpecBasicAuth {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppLogDestinationOpenSearchSpecBasicAuth {
    into user: String,
    into password: String,
});

#[cfg(feature = "schemars")]
schema!(AppLogDestinationOpenSearchSpecBasicAuth in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationOpenSearchSpecBasicAuth by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppLogDestinationPapertrailSpec {
    /// The endpoint of the app log destination papertrail spec.
    pub endpoint: String,
    undeclared: Undeclared,
}

record!(AppLogDestinationPapertrailSpec {
    required endpoint "endpoint",
});

impl AppLogDestinationPapertrailSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AppLogDestinationPapertrailSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppLogDestinationPapertrailSpec by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_get_event_logs`, `apps_get_logs`, `apps_get_logs_active_deployment` and 2 more.
    AppLogType {
        Unspecified = "UNSPECIFIED",
        Build = "BUILD",
        Deploy = "DEPLOY",
        Run = "RUN",
        RunRestarted = "RUN_RESTARTED",
        AutoscaleEvent = "AUTOSCALE_EVENT",
    }
}

#[cfg(feature = "schemars")]
schema!(AppLogType in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppMaintenanceSpec {
    /// The enabled of the app maintenance spec.
    pub enabled: Option<bool>,
    /// The archive of the app maintenance spec.
    pub archive: Option<bool>,
    /// The offline page url of the app maintenance spec.
    pub offline_page_url: Option<String>,
    undeclared: Undeclared,
}

record!(AppMaintenanceSpec {
    optional enabled "enabled",
    optional archive "archive",
    optional offline_page_url "offline_page_url",
});

impl AppMaintenanceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppMaintenanceSpec {
    value enabled: bool,
    value archive: bool,
    into offline_page_url: String,
});

#[cfg(feature = "schemars")]
schema!(AppMaintenanceSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppMaintenanceSpec by crate::validate::RULES);

/// Answered by `apps_get_metrics_bandwidth_daily`, `apps_list_metrics_bandwidth_daily`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppMetricsBandwidthUsage {
    /// The app bandwidth usage of the app metrics bandwidth usage.
    pub app_bandwidth_usage: Option<Vec<AppMetricsBandwidthUsageDetails>>,
    /// The date of the app metrics bandwidth usage.
    pub date: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(AppMetricsBandwidthUsage {
    sometimes app_bandwidth_usage "app_bandwidth_usage",
    sometimes date "date",
});

#[cfg(feature = "schemars")]
schema!(AppMetricsBandwidthUsage in crate::SCHEMAS { AppMetricsBandwidthUsageDetails });

/// Answered by `apps_get_metrics_bandwidth_daily`, `apps_list_metrics_bandwidth_daily`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppMetricsBandwidthUsageDetails {
    /// The app id of the app metrics bandwidth usage details.
    pub app_id: Option<String>,
    /// The bandwidth bytes of the app metrics bandwidth usage details.
    /// Format: uint64.
    pub bandwidth_bytes: Option<String>,
    undeclared: Undeclared,
}

record!(AppMetricsBandwidthUsageDetails {
    sometimes app_id "app_id",
    sometimes bandwidth_bytes "bandwidth_bytes",
});

#[cfg(feature = "schemars")]
schema!(AppMetricsBandwidthUsageDetails in crate::SCHEMAS {});

/// Sent by `apps_list_metrics_bandwidth_daily`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppMetricsBandwidthUsageRequest {
    /// The app ids of the app metrics bandwidth usage.
    /// At most `100` items.
    pub app_ids: Vec<String>,
    /// The day, by its beginning in UTC.
    pub date: Option<Timestamp>,
    undeclared: Undeclared,
}

record!(AppMetricsBandwidthUsageRequest {
    required app_ids "app_ids",
    optional date "date",
});

impl AppMetricsBandwidthUsageRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            app_ids: app_ids.into_iter().map(Into::into).collect(),
            date: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppMetricsBandwidthUsageRequest {
    value date: Timestamp,
});

#[cfg(feature = "schemars")]
schema!(AppMetricsBandwidthUsageRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppMetricsBandwidthUsageRequest by crate::validate::RULES);

open_enum! {
    /// Answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 15 more.
    AppProgressStepStatus {
        Unknown = "UNKNOWN",
        Pending = "PENDING",
        Running = "RUNNING",
        Error = "ERROR",
        Success = "SUCCESS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppProgressStepStatus in crate::SCHEMAS {});

/// Sent by `apps_validate_app_spec`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppPropose {
    /// The spec of the app propose.
    pub spec: AppSpec,
    /// The app that the spec is a change of. Without it a new app is proposed.
    pub app_id: Option<String>,
    undeclared: Undeclared,
}

record!(AppPropose {
    required spec "spec",
    optional app_id "app_id",
});

impl AppPropose {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(spec: impl Into<AppSpec>) -> Self {
        Self {
            spec: spec.into(),
            app_id: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppPropose {
    into app_id: String,
});

#[cfg(feature = "schemars")]
schema!(AppPropose in crate::SCHEMAS { AppSpec });

#[cfg(feature = "validate")]
from_json!(AppPropose by crate::validate::RULES);

/// Answered by `apps_validate_app_spec`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppProposeResponse {
    /// The app is static of the app propose.
    pub app_is_static: Option<bool>,
    /// The app name available of the app propose.
    pub app_name_available: Option<bool>,
    /// The app name suggestion of the app propose.
    pub app_name_suggestion: Option<String>,
    /// The existing static apps of the app propose.
    pub existing_static_apps: Option<String>,
    /// The spec of the app propose.
    pub spec: Option<AppSpec>,
    /// The app cost of the app propose.
    pub app_cost: Option<f64>,
    /// The app tier downgrade cost of the app propose.
    /// Deprecated.
    pub app_tier_downgrade_cost: Option<f64>,
    /// The max free static apps of the app propose.
    pub max_free_static_apps: Option<String>,
    /// The app tier upgrade cost of the app propose.
    /// Deprecated.
    pub app_tier_upgrade_cost: Option<f64>,
    /// The app is starter of the app propose.
    pub app_is_starter: Option<bool>,
    /// The existing starter apps of the app propose.
    pub existing_starter_apps: Option<String>,
    /// The max free starter apps of the app propose.
    pub max_free_starter_apps: Option<String>,
    undeclared: Undeclared,
}

record!(AppProposeResponse {
    sometimes app_is_static "app_is_static",
    sometimes app_name_available "app_name_available",
    sometimes app_name_suggestion "app_name_suggestion",
    sometimes existing_static_apps "existing_static_apps",
    sometimes spec "spec",
    sometimes app_cost "app_cost",
    sometimes app_tier_downgrade_cost "app_tier_downgrade_cost",
    sometimes max_free_static_apps "max_free_static_apps",
    sometimes app_tier_upgrade_cost "app_tier_upgrade_cost",
    sometimes app_is_starter "app_is_starter",
    sometimes existing_starter_apps "existing_starter_apps",
    sometimes max_free_starter_apps "max_free_starter_apps",
});

#[cfg(feature = "schemars")]
schema!(AppProposeResponse in crate::SCHEMAS { AppSpec });

/// Answered by `apps_create`, `apps_get`, `apps_update`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppResponse {
    /// The app of the app.
    pub app: Option<App>,
    undeclared: Undeclared,
}

record!(AppResponse {
    sometimes app "app",
});

#[cfg(feature = "schemars")]
schema!(AppResponse in crate::SCHEMAS { App });

/// Answered by `apps_validate_rollback`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppRollbackValidationCondition {
    /// The code of the app rollback validation condition.
    pub code: Option<AppRollbackValidationConditionCode>,
    /// The message of the app rollback validation condition.
    pub message: Option<String>,
    /// The components of the app rollback validation condition.
    pub components: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(AppRollbackValidationCondition {
    sometimes code "code",
    sometimes message "message",
    sometimes components "components",
});

#[cfg(feature = "schemars")]
schema!(AppRollbackValidationCondition in crate::SCHEMAS { AppRollbackValidationConditionCode });

open_enum! {
    /// Answered by `apps_validate_rollback`.
    AppRollbackValidationConditionCode {
        IncompatiblePhase = "incompatible_phase",
        IncompatibleResult = "incompatible_result",
        ExceededRevisionLimit = "exceeded_revision_limit",
        AppPinned = "app_pinned",
        DatabaseConfigConflict = "database_config_conflict",
        RegionConflict = "region_conflict",
        StaticSiteRequiresRebuild = "static_site_requires_rebuild",
        ImageSourceMissingDigest = "image_source_missing_digest",
    }
}

#[cfg(feature = "schemars")]
schema!(AppRollbackValidationConditionCode in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppRouteSpec {
    /// The path of the app route spec.
    pub path: Option<String>,
    /// The preserve path prefix of the app route spec.
    pub preserve_path_prefix: Option<bool>,
    undeclared: Undeclared,
}

record!(AppRouteSpec {
    optional path "path",
    optional preserve_path_prefix "preserve_path_prefix",
});

impl AppRouteSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppRouteSpec {
    into path: String,
    value preserve_path_prefix: bool,
});

#[cfg(feature = "schemars")]
schema!(AppRouteSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppRouteSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppSecureHeaderSpec {
    /// The key of the app secure header spec.
    pub key: Option<String>,
    /// The value of the app secure header spec.
    pub value: Option<String>,
    /// The remove header of the app secure header spec.
    pub remove_header: Option<bool>,
    undeclared: Undeclared,
}

record!(AppSecureHeaderSpec {
    optional key "key",
    optional value "value",
    optional remove_header "remove_header",
});

hide!(AppSecureHeaderSpec {
    plain key,
    maybe_secret value,
    plain remove_header,
    plain undeclared,
});

impl AppSecureHeaderSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppSecureHeaderSpec {
    into key: String,
    into value: String,
    value remove_header: bool,
});

#[cfg(feature = "schemars")]
schema!(AppSecureHeaderSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppSecureHeaderSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppServiceSpec {
    /// The name of the app service spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The git of the app service spec.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the app service spec.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the app service spec.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the app service spec.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image of the app service spec.
    pub image: Option<AppsImageSourceSpec>,
    /// The dockerfile path of the app service spec.
    pub dockerfile_path: Option<String>,
    /// The build command of the app service spec.
    pub build_command: Option<String>,
    /// The run command of the app service spec.
    pub run_command: Option<String>,
    /// The source dir of the app service spec.
    pub source_dir: Option<String>,
    /// The envs of the app service spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The environment slug of the app service spec.
    pub environment_slug: Option<String>,
    /// The log destinations of the app service spec.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// The instance count of the app service spec.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The instance size slug of the app service spec.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the app service spec.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The autoscaling of the app service spec.
    pub autoscaling: Option<AppAutoscalingSpecService>,
    /// The cors of the app service spec.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// The health check of the app service spec.
    pub health_check: Option<AppServiceSpecHealthCheck>,
    /// The liveness health check of the app service spec.
    pub liveness_health_check: Option<AppHealthCheckSpec>,
    /// The protocol of the app service spec.
    pub protocol: Option<AppServiceSpecProtocol>,
    /// The http port of the app service spec.
    /// From `1` to `65535`.
    pub http_port: Option<i64>,
    /// The internal ports of the app service spec.
    pub internal_ports: Option<Vec<i64>>,
    /// The routes of the app service spec.
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    /// The termination of the app service spec.
    pub termination: Option<AppServiceSpecTermination>,
    /// The inactivity sleep of the app service spec.
    pub inactivity_sleep: Option<AppServiceSpecInactivitySleep>,
    undeclared: Undeclared,
}

record!(AppServiceSpec {
    required name "name",
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional image "image",
    optional dockerfile_path "dockerfile_path",
    optional build_command "build_command",
    optional run_command "run_command",
    optional source_dir "source_dir",
    optional envs "envs",
    optional environment_slug "environment_slug",
    optional log_destinations "log_destinations",
    optional instance_count "instance_count",
    optional instance_size_slug "instance_size_slug",
    optional alerts "alerts",
    optional autoscaling "autoscaling",
    optional cors "cors",
    optional health_check "health_check",
    optional liveness_health_check "liveness_health_check",
    optional protocol "protocol",
    optional http_port "http_port",
    optional internal_ports "internal_ports",
    optional routes "routes",
    optional termination "termination",
    optional inactivity_sleep "inactivity_sleep",
});

impl AppServiceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            git: None,
            github: None,
            gitlab: None,
            bitbucket: None,
            image: None,
            dockerfile_path: None,
            build_command: None,
            run_command: None,
            source_dir: None,
            envs: None,
            environment_slug: None,
            log_destinations: None,
            instance_count: None,
            instance_size_slug: None,
            alerts: None,
            autoscaling: None,
            cors: None,
            health_check: None,
            liveness_health_check: None,
            protocol: None,
            http_port: None,
            internal_ports: None,
            routes: None,
            termination: None,
            inactivity_sleep: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppServiceSpec {
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    into image: AppsImageSourceSpec,
    into dockerfile_path: String,
    into build_command: String,
    into run_command: String,
    into source_dir: String,
    list envs: AppVariableDefinition,
    into environment_slug: String,
    list log_destinations: AppLogDestinationDefinition,
    value instance_count: i64,
    into instance_size_slug: slugs::AppInstanceSize,
    list alerts: AppAlertSpec,
    into autoscaling: AppAutoscalingSpecService,
    into cors: AppsCorsPolicy,
    into health_check: AppServiceSpecHealthCheck,
    into liveness_health_check: AppHealthCheckSpec,
    into protocol: AppServiceSpecProtocol,
    value http_port: i64,
    list internal_ports: i64,
    list routes: AppRouteSpec,
    into termination: AppServiceSpecTermination,
    into inactivity_sleep: AppServiceSpecInactivitySleep,
});

#[cfg(feature = "schemars")]
schema!(AppServiceSpec in crate::SCHEMAS {
    AppAlertSpec,
    AppAutoscalingSpecService,
    AppHealthCheckSpec,
    AppLogDestinationDefinition,
    AppRouteSpec,
    AppServiceSpecHealthCheck,
    AppServiceSpecInactivitySleep,
    AppServiceSpecProtocol,
    AppServiceSpecTermination,
    AppVariableDefinition,
    AppsBitbucketSourceSpec,
    AppsCorsPolicy,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
    AppsImageSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppServiceSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppServiceSpecHealthCheck {
    /// The failure threshold of the app service spec health check.
    pub failure_threshold: Option<i64>,
    /// The port of the app service spec health check.
    /// From `1` to `65535`.
    pub port: Option<i64>,
    /// The http path of the app service spec health check.
    pub http_path: Option<String>,
    /// The initial delay seconds of the app service spec health check.
    pub initial_delay_seconds: Option<i64>,
    /// The period seconds of the app service spec health check.
    pub period_seconds: Option<i64>,
    /// The success threshold of the app service spec health check.
    pub success_threshold: Option<i64>,
    /// The timeout seconds of the app service spec health check.
    pub timeout_seconds: Option<i64>,
    /// The path of the app service spec health check.
    /// Deprecated.
    pub path: Option<String>,
    undeclared: Undeclared,
}

record!(AppServiceSpecHealthCheck {
    optional failure_threshold "failure_threshold",
    optional port "port",
    optional http_path "http_path",
    optional initial_delay_seconds "initial_delay_seconds",
    optional period_seconds "period_seconds",
    optional success_threshold "success_threshold",
    optional timeout_seconds "timeout_seconds",
    optional path "path",
});

impl AppServiceSpecHealthCheck {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppServiceSpecHealthCheck {
    value failure_threshold: i64,
    value port: i64,
    into http_path: String,
    value initial_delay_seconds: i64,
    value period_seconds: i64,
    value success_threshold: i64,
    value timeout_seconds: i64,
    into path: String,
});

#[cfg(feature = "schemars")]
schema!(AppServiceSpecHealthCheck in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppServiceSpecHealthCheck by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppServiceSpecInactivitySleep {
    /// The after seconds of the app service spec inactivity sleep.
    pub after_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppServiceSpecInactivitySleep {
    optional after_seconds "after_seconds",
});

impl AppServiceSpecInactivitySleep {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppServiceSpecInactivitySleep {
    value after_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppServiceSpecInactivitySleep in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppServiceSpecInactivitySleep by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppServiceSpecProtocol {
        Http = "HTTP",
        Http2 = "HTTP2",
    }
}

#[cfg(feature = "schemars")]
schema!(AppServiceSpecProtocol in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppServiceSpecTermination {
    /// The drain seconds of the app service spec termination.
    /// From `1` to `110`.
    pub drain_seconds: Option<i64>,
    /// The grace period seconds of the app service spec termination.
    /// From `1` to `600`.
    pub grace_period_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppServiceSpecTermination {
    optional drain_seconds "drain_seconds",
    optional grace_period_seconds "grace_period_seconds",
});

impl AppServiceSpecTermination {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppServiceSpecTermination {
    value drain_seconds: i64,
    value grace_period_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppServiceSpecTermination in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppServiceSpecTermination by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppSpec {
    /// The name of the app spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The region that the app spec is in.
    pub region: Option<slugs::AppRegion>,
    /// The disable edge cache of the app spec.
    /// Default: `false`.
    pub disable_edge_cache: Option<bool>,
    /// The disable email obfuscation of the app spec.
    /// Default: `false`.
    pub disable_email_obfuscation: Option<bool>,
    /// The enhanced threat control enabled of the app spec.
    /// Default: `false`.
    pub enhanced_threat_control_enabled: Option<bool>,
    /// The domains of the app spec.
    pub domains: Option<Vec<AppDomainSpec>>,
    /// The services of the app spec.
    pub services: Option<Vec<AppServiceSpec>>,
    /// The static sites of the app spec.
    pub static_sites: Option<Vec<AppStaticSiteSpec>>,
    /// The jobs of the app spec.
    pub jobs: Option<Vec<AppJobSpec>>,
    /// The workers of the app spec.
    pub workers: Option<Vec<AppWorkerSpec>>,
    /// The functions of the app spec.
    pub functions: Option<Vec<AppFunctionsSpec>>,
    /// The databases of the app spec.
    pub databases: Option<Vec<AppDatabaseSpec>>,
    /// The ingress of the app spec.
    pub ingress: Option<AppIngressSpec>,
    /// The egress of the app spec.
    pub egress: Option<AppEgressSpec>,
    /// The maintenance of the app spec.
    pub maintenance: Option<AppMaintenanceSpec>,
    /// The vpc of the app spec.
    pub vpc: Option<AppsVpc>,
    /// The envs of the app spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The alerts of the app spec.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The features of the app spec.
    pub features: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(AppSpec {
    required name "name",
    optional region "region",
    optional disable_edge_cache "disable_edge_cache",
    optional disable_email_obfuscation "disable_email_obfuscation",
    optional enhanced_threat_control_enabled "enhanced_threat_control_enabled",
    optional domains "domains",
    optional services "services",
    optional static_sites "static_sites",
    optional jobs "jobs",
    optional workers "workers",
    optional functions "functions",
    optional databases "databases",
    optional ingress "ingress",
    optional egress "egress",
    optional maintenance "maintenance",
    optional vpc "vpc",
    optional envs "envs",
    optional alerts "alerts",
    optional features "features",
});

impl AppSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            region: None,
            disable_edge_cache: None,
            disable_email_obfuscation: None,
            enhanced_threat_control_enabled: None,
            domains: None,
            services: None,
            static_sites: None,
            jobs: None,
            workers: None,
            functions: None,
            databases: None,
            ingress: None,
            egress: None,
            maintenance: None,
            vpc: None,
            envs: None,
            alerts: None,
            features: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppSpec {
    into region: slugs::AppRegion,
    value disable_edge_cache: bool,
    value disable_email_obfuscation: bool,
    value enhanced_threat_control_enabled: bool,
    list domains: AppDomainSpec,
    list services: AppServiceSpec,
    list static_sites: AppStaticSiteSpec,
    list jobs: AppJobSpec,
    list workers: AppWorkerSpec,
    list functions: AppFunctionsSpec,
    list databases: AppDatabaseSpec,
    into ingress: AppIngressSpec,
    into egress: AppEgressSpec,
    into maintenance: AppMaintenanceSpec,
    into vpc: AppsVpc,
    list envs: AppVariableDefinition,
    list alerts: AppAlertSpec,
    list features: String,
});

#[cfg(feature = "schemars")]
schema!(AppSpec in crate::SCHEMAS {
    AppAlertSpec,
    AppDatabaseSpec,
    AppDomainSpec,
    AppEgressSpec,
    AppFunctionsSpec,
    AppIngressSpec,
    AppJobSpec,
    AppMaintenanceSpec,
    AppServiceSpec,
    AppStaticSiteSpec,
    AppVariableDefinition,
    AppWorkerSpec,
    AppsVpc,
});

#[cfg(feature = "validate")]
from_json!(AppSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppStaticSiteSpec {
    /// The name of the app static site spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The git of the app static site spec.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the app static site spec.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the app static site spec.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the app static site spec.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image of the app static site spec.
    pub image: Option<AppsImageSourceSpec>,
    /// The dockerfile path of the app static site spec.
    pub dockerfile_path: Option<String>,
    /// The build command of the app static site spec.
    pub build_command: Option<String>,
    /// The run command of the app static site spec.
    pub run_command: Option<String>,
    /// The source dir of the app static site spec.
    pub source_dir: Option<String>,
    /// The envs of the app static site spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The environment slug of the app static site spec.
    pub environment_slug: Option<String>,
    /// The log destinations of the app static site spec.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// The index document of the app static site spec.
    /// Default: `"index.html"`.
    pub index_document: Option<String>,
    /// The error document of the app static site spec.
    /// Default: `"404.html"`.
    pub error_document: Option<String>,
    /// The catchall document of the app static site spec.
    pub catchall_document: Option<String>,
    /// The output dir of the app static site spec.
    pub output_dir: Option<String>,
    /// The cors of the app static site spec.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// The routes of the app static site spec.
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    undeclared: Undeclared,
}

record!(AppStaticSiteSpec {
    required name "name",
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional image "image",
    optional dockerfile_path "dockerfile_path",
    optional build_command "build_command",
    optional run_command "run_command",
    optional source_dir "source_dir",
    optional envs "envs",
    optional environment_slug "environment_slug",
    optional log_destinations "log_destinations",
    optional index_document "index_document",
    optional error_document "error_document",
    optional catchall_document "catchall_document",
    optional output_dir "output_dir",
    optional cors "cors",
    optional routes "routes",
});

impl AppStaticSiteSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            git: None,
            github: None,
            gitlab: None,
            bitbucket: None,
            image: None,
            dockerfile_path: None,
            build_command: None,
            run_command: None,
            source_dir: None,
            envs: None,
            environment_slug: None,
            log_destinations: None,
            index_document: None,
            error_document: None,
            catchall_document: None,
            output_dir: None,
            cors: None,
            routes: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppStaticSiteSpec {
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    into image: AppsImageSourceSpec,
    into dockerfile_path: String,
    into build_command: String,
    into run_command: String,
    into source_dir: String,
    list envs: AppVariableDefinition,
    into environment_slug: String,
    list log_destinations: AppLogDestinationDefinition,
    into index_document: String,
    into error_document: String,
    into catchall_document: String,
    into output_dir: String,
    into cors: AppsCorsPolicy,
    list routes: AppRouteSpec,
});

#[cfg(feature = "schemars")]
schema!(AppStaticSiteSpec in crate::SCHEMAS {
    AppLogDestinationDefinition,
    AppRouteSpec,
    AppVariableDefinition,
    AppsBitbucketSourceSpec,
    AppsCorsPolicy,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
    AppsImageSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppStaticSiteSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppVariableDefinition {
    /// The key of the app variable definition.
    /// Pattern: `^[_A-Za-z][_A-Za-z0-9]*$`.
    pub key: String,
    /// The scope of the app variable definition.
    /// Default: `"RUN_AND_BUILD_TIME"`.
    pub scope: Option<AppVariableDefinitionScope>,
    /// Which kind of app variable definition it is.
    /// Default: `"GENERAL"`.
    pub type_: Option<AppVariableDefinitionType>,
    /// The value of the app variable definition.
    pub value: Option<String>,
    undeclared: Undeclared,
}

record!(AppVariableDefinition {
    required key "key",
    optional scope "scope",
    optional type_ "type",
    optional value "value",
});

hide!(AppVariableDefinition {
    plain key,
    plain scope,
    plain type_,
    maybe_secret value,
    plain undeclared,
});

impl AppVariableDefinition {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            scope: None,
            type_: None,
            value: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppVariableDefinition {
    into scope: AppVariableDefinitionScope,
    into type_: AppVariableDefinitionType,
    into value: String,
});

#[cfg(feature = "schemars")]
schema!(AppVariableDefinition in crate::SCHEMAS { AppVariableDefinitionScope, AppVariableDefinitionType });

#[cfg(feature = "validate")]
from_json!(AppVariableDefinition by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppVariableDefinitionScope {
        Unset = "UNSET",
        RunTime = "RUN_TIME",
        BuildTime = "BUILD_TIME",
        RunAndBuildTime = "RUN_AND_BUILD_TIME",
    }
}

#[cfg(feature = "schemars")]
schema!(AppVariableDefinitionScope in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppVariableDefinitionType {
        General = "GENERAL",
        Secret = "SECRET",
    }
}

#[cfg(feature = "schemars")]
schema!(AppVariableDefinitionType in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppWorkerSpec {
    /// The name of the app worker spec.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The git of the app worker spec.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the app worker spec.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the app worker spec.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the app worker spec.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image of the app worker spec.
    pub image: Option<AppsImageSourceSpec>,
    /// The dockerfile path of the app worker spec.
    pub dockerfile_path: Option<String>,
    /// The build command of the app worker spec.
    pub build_command: Option<String>,
    /// The run command of the app worker spec.
    pub run_command: Option<String>,
    /// The source dir of the app worker spec.
    pub source_dir: Option<String>,
    /// The envs of the app worker spec.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The environment slug of the app worker spec.
    pub environment_slug: Option<String>,
    /// The log destinations of the app worker spec.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// The instance count of the app worker spec.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The instance size slug of the app worker spec.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the app worker spec.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The autoscaling of the app worker spec.
    pub autoscaling: Option<AppAutoscalingSpec>,
    /// The termination of the app worker spec.
    pub termination: Option<AppWorkerSpecTermination>,
    /// The liveness health check of the app worker spec.
    pub liveness_health_check: Option<AppHealthCheckSpec>,
    undeclared: Undeclared,
}

record!(AppWorkerSpec {
    required name "name",
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional image "image",
    optional dockerfile_path "dockerfile_path",
    optional build_command "build_command",
    optional run_command "run_command",
    optional source_dir "source_dir",
    optional envs "envs",
    optional environment_slug "environment_slug",
    optional log_destinations "log_destinations",
    optional instance_count "instance_count",
    optional instance_size_slug "instance_size_slug",
    optional alerts "alerts",
    optional autoscaling "autoscaling",
    optional termination "termination",
    optional liveness_health_check "liveness_health_check",
});

impl AppWorkerSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            git: None,
            github: None,
            gitlab: None,
            bitbucket: None,
            image: None,
            dockerfile_path: None,
            build_command: None,
            run_command: None,
            source_dir: None,
            envs: None,
            environment_slug: None,
            log_destinations: None,
            instance_count: None,
            instance_size_slug: None,
            alerts: None,
            autoscaling: None,
            termination: None,
            liveness_health_check: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppWorkerSpec {
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    into image: AppsImageSourceSpec,
    into dockerfile_path: String,
    into build_command: String,
    into run_command: String,
    into source_dir: String,
    list envs: AppVariableDefinition,
    into environment_slug: String,
    list log_destinations: AppLogDestinationDefinition,
    value instance_count: i64,
    into instance_size_slug: slugs::AppInstanceSize,
    list alerts: AppAlertSpec,
    into autoscaling: AppAutoscalingSpec,
    into termination: AppWorkerSpecTermination,
    into liveness_health_check: AppHealthCheckSpec,
});

#[cfg(feature = "schemars")]
schema!(AppWorkerSpec in crate::SCHEMAS {
    AppAlertSpec,
    AppAutoscalingSpec,
    AppHealthCheckSpec,
    AppLogDestinationDefinition,
    AppVariableDefinition,
    AppWorkerSpecTermination,
    AppsBitbucketSourceSpec,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
    AppsImageSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppWorkerSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppWorkerSpecTermination {
    /// The grace period seconds of the app worker spec termination.
    /// From `1` to `600`.
    pub grace_period_seconds: Option<i64>,
    undeclared: Undeclared,
}

record!(AppWorkerSpecTermination {
    optional grace_period_seconds "grace_period_seconds",
});

impl AppWorkerSpecTermination {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppWorkerSpecTermination {
    value grace_period_seconds: i64,
});

#[cfg(feature = "schemars")]
schema!(AppWorkerSpecTermination in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppWorkerSpecTermination by crate::validate::RULES);

/// Answered by `apps_assign_alert_destinations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsAlertResponse {
    /// The alert of the apps alert.
    pub alert: Option<AppAlert>,
    undeclared: Undeclared,
}

record!(AppsAlertResponse {
    sometimes alert "alert",
});

#[cfg(feature = "schemars")]
schema!(AppsAlertResponse in crate::SCHEMAS { AppAlert });

/// Sent by `apps_assign_alert_destinations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsAssignAppAlertDestinationsRequest {
    /// The addresses that are told, in place of those that were.
    pub emails: Option<Vec<String>>,
    /// The channels of Slack that are told, in place of those that were.
    pub slack_webhooks: Option<Vec<AppAlertSlackWebhook>>,
    undeclared: Undeclared,
}

record!(AppsAssignAppAlertDestinationsRequest {
    optional emails "emails",
    optional slack_webhooks "slack_webhooks",
});

impl AppsAssignAppAlertDestinationsRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsAssignAppAlertDestinationsRequest {
    list emails: String,
    list slack_webhooks: AppAlertSlackWebhook,
});

#[cfg(feature = "schemars")]
schema!(AppsAssignAppAlertDestinationsRequest in crate::SCHEMAS { AppAlertSlackWebhook });

#[cfg(feature = "validate")]
from_json!(AppsAssignAppAlertDestinationsRequest by crate::validate::RULES);

/// Sent by `apps_create`, `apps_detect`, `apps_update` and 1 more; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsBitbucketSourceSpec {
    /// The branch of the apps bitbucket source spec.
    pub branch: Option<String>,
    /// The deploy on push of the apps bitbucket source spec.
    pub deploy_on_push: Option<bool>,
    /// The repo of the apps bitbucket source spec.
    pub repo: Option<String>,
    undeclared: Undeclared,
}

record!(AppsBitbucketSourceSpec {
    optional branch "branch",
    optional deploy_on_push "deploy_on_push",
    optional repo "repo",
});

impl AppsBitbucketSourceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsBitbucketSourceSpec {
    into branch: String,
    value deploy_on_push: bool,
    into repo: String,
});

#[cfg(feature = "schemars")]
schema!(AppsBitbucketSourceSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsBitbucketSourceSpec by crate::validate::RULES);

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsBuildpack {
    /// The id of the apps buildpack.
    pub id: String,
    /// The version of the apps buildpack.
    pub version: Option<String>,
    /// The major version of the apps buildpack.
    pub major_version: Option<i64>,
    /// The latest of the apps buildpack.
    pub latest: Option<bool>,
    /// The name of the apps buildpack.
    pub name: Option<String>,
    /// What the apps buildpack is for, in the words of whoever made it.
    pub description: Option<Vec<String>>,
    /// The docs link of the apps buildpack.
    pub docs_link: Option<String>,
    undeclared: Undeclared,
}

record!(AppsBuildpack {
    expected id "id",
    sometimes version "version",
    sometimes major_version "major_version",
    sometimes latest "latest",
    sometimes name "name",
    sometimes description "description",
    sometimes docs_link "docs_link",
});

impl Default for AppsBuildpack {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppsBuildpack in crate::SCHEMAS {});

/// Answered by `apps_cancel_event`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsCancelEventResponse {
    /// The event of the apps cancel event.
    pub event: Option<AppEvent>,
    undeclared: Undeclared,
}

record!(AppsCancelEventResponse {
    sometimes event "event",
});

#[cfg(feature = "schemars")]
schema!(AppsCancelEventResponse in crate::SCHEMAS { AppEvent });

/// Answered by `apps_cancel_job_invocation`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsCancelJobInvocationResponse {
    /// The job invocation of the apps cancel job invocation.
    pub job_invocation: Option<AppJobInvocation>,
    undeclared: Undeclared,
}

record!(AppsCancelJobInvocationResponse {
    sometimes job_invocation "job_invocation",
});

#[cfg(feature = "schemars")]
schema!(AppsCancelJobInvocationResponse in crate::SCHEMAS { AppJobInvocation });

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsCorsPolicy {
    /// The allow origins of the apps cors policy.
    pub allow_origins: Option<Vec<AppsStringMatch>>,
    /// The allow methods of the apps cors policy.
    pub allow_methods: Option<Vec<String>>,
    /// The allow headers of the apps cors policy.
    pub allow_headers: Option<Vec<String>>,
    /// The expose headers of the apps cors policy.
    pub expose_headers: Option<Vec<String>>,
    /// The max age of the apps cors policy.
    pub max_age: Option<String>,
    /// The allow credentials of the apps cors policy.
    pub allow_credentials: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsCorsPolicy {
    optional allow_origins "allow_origins",
    optional allow_methods "allow_methods",
    optional allow_headers "allow_headers",
    optional expose_headers "expose_headers",
    optional max_age "max_age",
    optional allow_credentials "allow_credentials",
});

impl AppsCorsPolicy {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsCorsPolicy {
    list allow_origins: AppsStringMatch,
    list allow_methods: String,
    list allow_headers: String,
    list expose_headers: String,
    into max_age: String,
    value allow_credentials: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsCorsPolicy in crate::SCHEMAS { AppsStringMatch });

#[cfg(feature = "validate")]
from_json!(AppsCorsPolicy by crate::validate::RULES);

/// Sent by `apps_create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsCreateAppRequest {
    /// The spec of the apps create app.
    pub spec: AppSpec,
    /// The id of the project that the apps create app belongs to.
    pub project_id: Option<String>,
    undeclared: Undeclared,
}

record!(AppsCreateAppRequest {
    required spec "spec",
    optional project_id "project_id",
});

impl AppsCreateAppRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(spec: impl Into<AppSpec>) -> Self {
        Self {
            spec: spec.into(),
            project_id: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppsCreateAppRequest {
    into project_id: String,
});

#[cfg(feature = "schemars")]
schema!(AppsCreateAppRequest in crate::SCHEMAS { AppSpec });

#[cfg(feature = "validate")]
from_json!(AppsCreateAppRequest by crate::validate::RULES);

/// Sent by `apps_create_deployment`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsCreateDeploymentRequest {
    /// Builds everything anew, also what hasn't changed since the last deployment.
    pub force_build: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsCreateDeploymentRequest {
    optional force_build "force_build",
});

impl AppsCreateDeploymentRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsCreateDeploymentRequest {
    value force_build: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsCreateDeploymentRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsCreateDeploymentRequest by crate::validate::RULES);

/// Answered by `apps_get_database_connection_details`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDatabaseConnectionDetails {
    /// The host of the apps database connection details.
    pub host: Option<String>,
    /// The port of the apps database connection details.
    pub port: Option<i64>,
    /// The username of the apps database connection details.
    pub username: Option<String>,
    /// The password of the apps database connection details.
    pub password: Option<String>,
    /// The database name of the apps database connection details.
    pub database_name: Option<String>,
    /// The ssl mode of the apps database connection details.
    pub ssl_mode: Option<String>,
    /// The database url of the apps database connection details.
    pub database_url: Option<String>,
    /// The component name of the apps database connection details.
    pub component_name: Option<String>,
    /// The pools of the apps database connection details.
    pub pools: Option<Vec<AppsDatabaseConnectionPool>>,
    undeclared: Undeclared,
}

record!(AppsDatabaseConnectionDetails {
    sometimes host "host",
    sometimes port "port",
    sometimes username "username",
    sometimes password "password",
    sometimes database_name "database_name",
    sometimes ssl_mode "ssl_mode",
    sometimes database_url "database_url",
    sometimes component_name "component_name",
    sometimes pools "pools",
});

hide!(AppsDatabaseConnectionDetails {
    plain host,
    plain port,
    plain username,
    maybe_secret password,
    plain database_name,
    plain ssl_mode,
    maybe_secret database_url,
    plain component_name,
    plain pools,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AppsDatabaseConnectionDetails in crate::SCHEMAS { AppsDatabaseConnectionPool });

/// Answered by `apps_get_database_connection_details`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDatabaseConnectionPool {
    /// The pool name of the apps database connection pool.
    pub pool_name: Option<String>,
    /// The host of the apps database connection pool.
    pub host: Option<String>,
    /// The port of the apps database connection pool.
    pub port: Option<i64>,
    /// The username of the apps database connection pool.
    pub username: Option<String>,
    /// The password of the apps database connection pool.
    pub password: Option<String>,
    /// The database name of the apps database connection pool.
    pub database_name: Option<String>,
    /// The ssl mode of the apps database connection pool.
    pub ssl_mode: Option<String>,
    /// The database url of the apps database connection pool.
    pub database_url: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDatabaseConnectionPool {
    sometimes pool_name "pool_name",
    sometimes host "host",
    sometimes port "port",
    sometimes username "username",
    sometimes password "password",
    sometimes database_name "database_name",
    sometimes ssl_mode "ssl_mode",
    sometimes database_url "database_url",
});

hide!(AppsDatabaseConnectionPool {
    plain pool_name,
    plain host,
    plain port,
    plain username,
    maybe_secret password,
    plain database_name,
    plain ssl_mode,
    maybe_secret database_url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AppsDatabaseConnectionPool in crate::SCHEMAS {});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDedicatedEgressIp {
    /// The ip of the apps dedicated egress ip.
    pub ip: Option<String>,
    /// The id of the apps dedicated egress ip.
    pub id: Option<String>,
    /// How far the apps dedicated egress ip is.
    pub status: Option<AppsDedicatedEgressIpStatus>,
    undeclared: Undeclared,
}

record!(AppsDedicatedEgressIp {
    sometimes ip "ip",
    sometimes id "id",
    sometimes status "status",
});

#[cfg(feature = "schemars")]
schema!(AppsDedicatedEgressIp in crate::SCHEMAS { AppsDedicatedEgressIpStatus });

open_enum! {
    /// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
    AppsDedicatedEgressIpStatus {
        Unknown = "UNKNOWN",
        Assigning = "ASSIGNING",
        Assigned = "ASSIGNED",
        Removed = "REMOVED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDedicatedEgressIpStatus in crate::SCHEMAS {});

/// Answered by `apps_delete`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeleteAppResponse {
    /// The id of the apps delete app.
    pub id: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeleteAppResponse {
    sometimes id "id",
});

#[cfg(feature = "schemars")]
schema!(AppsDeleteAppResponse in crate::SCHEMAS {});

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeployTemplate {
    /// The spec of the apps deploy template.
    pub spec: Option<AppSpec>,
    undeclared: Undeclared,
}

record!(AppsDeployTemplate {
    sometimes spec "spec",
});

#[cfg(feature = "schemars")]
schema!(AppsDeployTemplate in crate::SCHEMAS { AppSpec });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsDeployment {
    /// The cause of the apps deployment.
    pub cause: Option<String>,
    /// The cloned from of the apps deployment.
    pub cloned_from: Option<String>,
    /// When the apps deployment was created.
    pub created_at: Option<Timestamp>,
    /// The id of the apps deployment.
    pub id: String,
    /// The jobs of the apps deployment.
    pub jobs: Option<Vec<AppsDeploymentJob>>,
    /// The functions of the apps deployment.
    pub functions: Option<Vec<AppsDeploymentFunctions>>,
    /// The phase of the apps deployment.
    pub phase: AppsDeploymentPhase,
    /// The phase last updated at of the apps deployment.
    pub phase_last_updated_at: Option<Timestamp>,
    /// The progress of the apps deployment.
    pub progress: Option<AppsDeploymentProgress>,
    /// The services of the apps deployment.
    pub services: Option<Vec<AppsDeploymentService>>,
    /// The spec of the apps deployment.
    pub spec: Option<AppSpec>,
    /// The static sites of the apps deployment.
    pub static_sites: Option<Vec<AppsDeploymentStaticSite>>,
    /// The tier slug of the apps deployment.
    /// Set by the service.
    pub tier_slug: Option<String>,
    /// When the apps deployment was last changed.
    pub updated_at: Option<Timestamp>,
    /// The workers of the apps deployment.
    pub workers: Option<Vec<AppsDeploymentWorker>>,
    /// The previous deployment id of the apps deployment.
    pub previous_deployment_id: Option<String>,
    /// The load balancer id of the apps deployment.
    pub load_balancer_id: Option<String>,
    /// The cause details of the apps deployment.
    pub cause_details: Option<AppsDeploymentCauseDetails>,
    /// The timing of the apps deployment.
    pub timing: Option<AppsDeploymentTiming>,
    undeclared: Undeclared,
}

record!(AppsDeployment {
    sometimes cause "cause",
    sometimes cloned_from "cloned_from",
    sometimes created_at "created_at",
    expected id "id",
    sometimes jobs "jobs",
    sometimes functions "functions",
    expected phase "phase",
    sometimes phase_last_updated_at "phase_last_updated_at",
    sometimes progress "progress",
    sometimes services "services",
    sometimes spec "spec",
    sometimes static_sites "static_sites",
    sometimes tier_slug "tier_slug",
    sometimes updated_at "updated_at",
    sometimes workers "workers",
    sometimes previous_deployment_id "previous_deployment_id",
    sometimes load_balancer_id "load_balancer_id",
    sometimes cause_details "cause_details",
    sometimes timing "timing",
});

impl Default for AppsDeployment {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeployment in crate::SCHEMAS {
    AppSpec,
    AppsDeploymentCauseDetails,
    AppsDeploymentFunctions,
    AppsDeploymentJob,
    AppsDeploymentPhase,
    AppsDeploymentProgress,
    AppsDeploymentService,
    AppsDeploymentStaticSite,
    AppsDeploymentTiming,
    AppsDeploymentWorker,
});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetails {
    /// The digitalocean user action of the apps deployment cause details.
    pub digitalocean_user_action: Option<AppsDeploymentCauseDetailsDigitaloceanUserAction>,
    /// The git push of the apps deployment cause details.
    pub git_push: Option<AppsDeploymentCauseDetailsGitPush>,
    /// The docr push of the apps deployment cause details.
    pub docr_push: Option<AppsDeploymentCauseDetailsDocrPush>,
    /// The internal of the apps deployment cause details.
    pub internal: Option<bool>,
    /// The autoscaler of the apps deployment cause details.
    pub autoscaler: Option<AppsDeploymentCauseDetailsAutoscaler>,
    /// Which kind of apps deployment cause details it is.
    /// Default: `"UNKNOWN"`.
    pub type_: Option<AppsDeploymentCauseDetailsType>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetails {
    sometimes digitalocean_user_action "digitalocean_user_action",
    sometimes git_push "git_push",
    sometimes docr_push "docr_push",
    sometimes internal "internal",
    sometimes autoscaler "autoscaler",
    sometimes type_ "type",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetails in crate::SCHEMAS {
    AppsDeploymentCauseDetailsAutoscaler,
    AppsDeploymentCauseDetailsDigitaloceanUserAction,
    AppsDeploymentCauseDetailsDocrPush,
    AppsDeploymentCauseDetailsGitPush,
    AppsDeploymentCauseDetailsType,
});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsAutoscaler {
    /// The autoscaled of the apps deployment cause details autoscaler.
    pub autoscaled: Option<bool>,
    /// The scaled components of the apps deployment cause details autoscaler.
    pub scaled_components: Option<BTreeMap<String, AppsDeploymentCauseDetailsScaleChange>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsAutoscaler {
    sometimes autoscaled "autoscaled",
    sometimes scaled_components "scaled_components",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsAutoscaler in crate::SCHEMAS { AppsDeploymentCauseDetailsScaleChange });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsDigitaloceanUser {
    /// The UUID of the apps deployment cause details digitalocean user.
    pub uuid: Option<String>,
    /// The email of the apps deployment cause details digitalocean user.
    pub email: Option<String>,
    /// The full name of the apps deployment cause details digitalocean user.
    pub full_name: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsDigitaloceanUser {
    sometimes uuid "uuid",
    sometimes email "email",
    sometimes full_name "full_name",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsDigitaloceanUser in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsDigitaloceanUserAction {
    /// The user of the apps deployment cause details digitalocean user action.
    pub user: Option<AppsDeploymentCauseDetailsDigitaloceanUser>,
    /// The name of the apps deployment cause details digitalocean user action.
    /// Default: `"UNKNOWN"`.
    pub name: Option<AppsDeploymentCauseDetailsDigitaloceanUserActionName>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsDigitaloceanUserAction {
    sometimes user "user",
    sometimes name "name",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsDigitaloceanUserAction in crate::SCHEMAS {
    AppsDeploymentCauseDetailsDigitaloceanUser,
    AppsDeploymentCauseDetailsDigitaloceanUserActionName,
});

open_enum! {
    /// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
    AppsDeploymentCauseDetailsDigitaloceanUserActionName {
        Unknown = "UNKNOWN",
        CreateDeployment = "CREATE_DEPLOYMENT",
        UpdateSpec = "UPDATE_SPEC",
        ResetDatabasePassword = "RESET_DATABASE_PASSWORD",
        RollbackApp = "ROLLBACK_APP",
        RevertAppRollback = "REVERT_APP_ROLLBACK",
        UpgradeBuildpack = "UPGRADE_BUILDPACK",
        Restart = "RESTART",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsDigitaloceanUserActionName in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsDocrPush {
    /// The registry of the apps deployment cause details docr push.
    pub registry: Option<String>,
    /// The repository of the apps deployment cause details docr push.
    pub repository: Option<String>,
    /// The tag of the apps deployment cause details docr push.
    pub tag: Option<String>,
    /// The image digest of the apps deployment cause details docr push.
    pub image_digest: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsDocrPush {
    sometimes registry "registry",
    sometimes repository "repository",
    sometimes tag "tag",
    sometimes image_digest "image_digest",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsDocrPush in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsGitPush {
    /// The github of the apps deployment cause details git push.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the apps deployment cause details git push.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the apps deployment cause details git push.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The username of the apps deployment cause details git push.
    pub username: Option<String>,
    /// The commit author of the apps deployment cause details git push.
    pub commit_author: Option<String>,
    /// The commit sha of the apps deployment cause details git push.
    pub commit_sha: Option<String>,
    /// The commit message of the apps deployment cause details git push.
    pub commit_message: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsGitPush {
    sometimes github "github",
    sometimes gitlab "gitlab",
    sometimes bitbucket "bitbucket",
    sometimes username "username",
    sometimes commit_author "commit_author",
    sometimes commit_sha "commit_sha",
    sometimes commit_message "commit_message",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsGitPush in crate::SCHEMAS {
    AppsBitbucketSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsScaleChange {
    /// The from of the apps deployment cause details scale change.
    pub from: Option<i64>,
    /// The to of the apps deployment cause details scale change.
    pub to: Option<i64>,
    /// The triggering metric of the apps deployment cause details scale change.
    pub triggering_metric: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentCauseDetailsScaleChange {
    sometimes from "from",
    sometimes to "to",
    sometimes triggering_metric "triggering_metric",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsScaleChange in crate::SCHEMAS {});

open_enum! {
    /// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
    AppsDeploymentCauseDetailsType {
        Unknown = "UNKNOWN",
        Manual = "MANUAL",
        DeployOnPush = "DEPLOY_ON_PUSH",
        Maintenance = "MAINTENANCE",
        ManualRollback = "MANUAL_ROLLBACK",
        AutoRollback = "AUTO_ROLLBACK",
        UpdateDatabaseTrustedSources = "UPDATE_DATABASE_TRUSTED_SOURCES",
        Autoscaled = "AUTOSCALED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsType in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentFunctions {
    /// The name of the apps deployment functions.
    pub name: Option<String>,
    /// The source commit hash of the apps deployment functions.
    pub source_commit_hash: Option<String>,
    /// The namespace of the apps deployment functions.
    pub namespace: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentFunctions {
    sometimes name "name",
    sometimes source_commit_hash "source_commit_hash",
    sometimes namespace "namespace",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentFunctions in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentJob {
    /// The name of the apps deployment job.
    pub name: Option<String>,
    /// The source commit hash of the apps deployment job.
    pub source_commit_hash: Option<String>,
    /// The buildpacks of the apps deployment job.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentJob {
    sometimes name "name",
    sometimes source_commit_hash "source_commit_hash",
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentJob in crate::SCHEMAS { AppsBuildpack });

open_enum! {
    /// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
    AppsDeploymentPhase {
        Unknown = "UNKNOWN",
        PendingBuild = "PENDING_BUILD",
        Building = "BUILDING",
        PendingDeploy = "PENDING_DEPLOY",
        Deploying = "DEPLOYING",
        Active = "ACTIVE",
        Superseded = "SUPERSEDED",
        Error = "ERROR",
        Canceled = "CANCELED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentPhase in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentProgress {
    /// The error steps of the apps deployment progress.
    pub error_steps: Option<i64>,
    /// The pending steps of the apps deployment progress.
    pub pending_steps: Option<i64>,
    /// The running steps of the apps deployment progress.
    pub running_steps: Option<i64>,
    /// The steps of the apps deployment progress.
    pub steps: Option<Vec<AppsDeploymentProgressStep>>,
    /// The success steps of the apps deployment progress.
    pub success_steps: Option<i64>,
    /// The summary steps of the apps deployment progress.
    pub summary_steps: Option<Vec<AppsDeploymentProgressStep>>,
    /// The total steps of the apps deployment progress.
    pub total_steps: Option<i64>,
    undeclared: Undeclared,
}

record!(AppsDeploymentProgress {
    sometimes error_steps "error_steps",
    sometimes pending_steps "pending_steps",
    sometimes running_steps "running_steps",
    sometimes steps "steps",
    sometimes success_steps "success_steps",
    sometimes summary_steps "summary_steps",
    sometimes total_steps "total_steps",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentProgress in crate::SCHEMAS { AppsDeploymentProgressStep });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentProgressStep {
    /// The component name of the apps deployment progress step.
    pub component_name: Option<String>,
    /// When the apps deployment progress step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// The message base of the apps deployment progress step.
    pub message_base: Option<String>,
    /// The name of the apps deployment progress step.
    pub name: Option<String>,
    /// The reason of the apps deployment progress step.
    pub reason: Option<AppsDeploymentProgressStepReason>,
    /// When the apps deployment progress step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// How far the apps deployment progress step is.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// The steps of the apps deployment progress step.
    pub steps: Option<Vec<AppsDeploymentProgressStep>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentProgressStep {
    sometimes component_name "component_name",
    sometimes ended_at "ended_at",
    sometimes message_base "message_base",
    sometimes name "name",
    sometimes reason "reason",
    sometimes started_at "started_at",
    sometimes status "status",
    sometimes steps "steps",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentProgressStep in crate::SCHEMAS {
    AppProgressStepStatus,
    AppsDeploymentProgressStep,
    AppsDeploymentProgressStepReason,
});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentProgressStepReason {
    /// The code of the apps deployment progress step reason.
    pub code: Option<String>,
    /// The message of the apps deployment progress step reason.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentProgressStepReason {
    sometimes code "code",
    sometimes message "message",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentProgressStepReason in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_create_deployment`, `apps_create_rollback` and 4 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentResponse {
    /// The deployment of the apps deployment.
    pub deployment: Option<AppsDeployment>,
    undeclared: Undeclared,
}

record!(AppsDeploymentResponse {
    sometimes deployment "deployment",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentResponse in crate::SCHEMAS { AppsDeployment });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentService {
    /// The name of the apps deployment service.
    pub name: Option<String>,
    /// The source commit hash of the apps deployment service.
    pub source_commit_hash: Option<String>,
    /// The buildpacks of the apps deployment service.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentService {
    sometimes name "name",
    sometimes source_commit_hash "source_commit_hash",
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentService in crate::SCHEMAS { AppsBuildpack });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentStaticSite {
    /// The name of the apps deployment static site.
    pub name: Option<String>,
    /// The source commit hash of the apps deployment static site.
    pub source_commit_hash: Option<String>,
    /// The buildpacks of the apps deployment static site.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentStaticSite {
    sometimes name "name",
    sometimes source_commit_hash "source_commit_hash",
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentStaticSite in crate::SCHEMAS { AppsBuildpack });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentTiming {
    /// The pending of the apps deployment timing.
    pub pending: Option<String>,
    /// The build total of the apps deployment timing.
    pub build_total: Option<String>,
    /// The build billable of the apps deployment timing.
    pub build_billable: Option<String>,
    /// The components of the apps deployment timing.
    pub components: Option<Vec<AppsDeploymentTimingComponent>>,
    /// The database provision of the apps deployment timing.
    pub database_provision: Option<String>,
    /// The deploying of the apps deployment timing.
    pub deploying: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentTiming {
    sometimes pending "pending",
    sometimes build_total "build_total",
    sometimes build_billable "build_billable",
    sometimes components "components",
    sometimes database_provision "database_provision",
    sometimes deploying "deploying",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentTiming in crate::SCHEMAS { AppsDeploymentTimingComponent });

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentTimingComponent {
    /// The name of the apps deployment timing component.
    pub name: Option<String>,
    /// The build billable of the apps deployment timing component.
    pub build_billable: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDeploymentTimingComponent {
    sometimes name "name",
    sometimes build_billable "build_billable",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentTimingComponent in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentWorker {
    /// The name of the apps deployment worker.
    pub name: Option<String>,
    /// The source commit hash of the apps deployment worker.
    pub source_commit_hash: Option<String>,
    /// The buildpacks of the apps deployment worker.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsDeploymentWorker {
    sometimes name "name",
    sometimes source_commit_hash "source_commit_hash",
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentWorker in crate::SCHEMAS { AppsBuildpack });

/// Answered by `apps_list_deployments`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsDeploymentsResponse {
    /// The deployments of the apps deployments.
    pub deployments: Option<Vec<AppsDeployment>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AppsDeploymentsResponse {
    sometimes deployments "deployments",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AppsDeploymentsResponse in crate::SCHEMAS { AppsDeployment, MetaMeta, PageLinks });

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectComponent {
    /// The strategy of the apps detect component.
    /// Default: `"UNSPECIFIED"`.
    pub strategy: Option<AppsDetectComponentStrategy>,
    /// The types of the apps detect component.
    pub types: Option<Vec<String>>,
    /// The dockerfiles of the apps detect component.
    pub dockerfiles: Option<Vec<String>>,
    /// The build command of the apps detect component.
    pub build_command: Option<String>,
    /// The run command of the apps detect component.
    pub run_command: Option<String>,
    /// The environment slug of the apps detect component.
    pub environment_slug: Option<String>,
    /// The http ports of the apps detect component.
    pub http_ports: Option<Vec<i64>>,
    /// The env vars of the apps detect component.
    pub env_vars: Option<Vec<AppVariableDefinition>>,
    /// The serverless packages of the apps detect component.
    pub serverless_packages: Option<Vec<AppsDetectServerlessPackage>>,
    /// The source dir of the apps detect component.
    pub source_dir: Option<String>,
    /// The buildpacks of the apps detect component.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsDetectComponent {
    sometimes strategy "strategy",
    sometimes types "types",
    sometimes dockerfiles "dockerfiles",
    sometimes build_command "build_command",
    sometimes run_command "run_command",
    sometimes environment_slug "environment_slug",
    sometimes http_ports "http_ports",
    sometimes env_vars "env_vars",
    sometimes serverless_packages "serverless_packages",
    sometimes source_dir "source_dir",
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsDetectComponent in crate::SCHEMAS {
    AppVariableDefinition,
    AppsBuildpack,
    AppsDetectComponentStrategy,
    AppsDetectServerlessPackage,
});

open_enum! {
    /// Answered by `apps_detect`.
    AppsDetectComponentStrategy {
        Unspecified = "UNSPECIFIED",
        Dockerfile = "DOCKERFILE",
        Buildpack = "BUILDPACK",
        Html = "HTML",
        Serverless = "SERVERLESS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDetectComponentStrategy in crate::SCHEMAS {});

/// Sent by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectRequest {
    /// The git of the apps detect.
    pub git: Option<AppsGitSourceSpec>,
    /// The github of the apps detect.
    pub github: Option<AppsGithubSourceSpec>,
    /// The gitlab of the apps detect.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The bitbucket of the apps detect.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The commit sha of the apps detect.
    pub commit_sha: Option<String>,
    /// The source dir of the apps detect.
    pub source_dir: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDetectRequest {
    optional git "git",
    optional github "github",
    optional gitlab "gitlab",
    optional bitbucket "bitbucket",
    optional commit_sha "commit_sha",
    optional source_dir "source_dir",
});

impl AppsDetectRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsDetectRequest {
    into git: AppsGitSourceSpec,
    into github: AppsGithubSourceSpec,
    into gitlab: AppsGitlabSourceSpec,
    into bitbucket: AppsBitbucketSourceSpec,
    into commit_sha: String,
    into source_dir: String,
});

#[cfg(feature = "schemars")]
schema!(AppsDetectRequest in crate::SCHEMAS {
    AppsBitbucketSourceSpec,
    AppsGitSourceSpec,
    AppsGithubSourceSpec,
    AppsGitlabSourceSpec,
});

#[cfg(feature = "validate")]
from_json!(AppsDetectRequest by crate::validate::RULES);

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectResponse {
    /// The components of the apps detect.
    pub components: Option<Vec<AppsDetectComponent>>,
    /// The template of the apps detect.
    pub template: Option<AppsDeployTemplate>,
    /// The template found of the apps detect.
    pub template_found: Option<bool>,
    /// The template valid of the apps detect.
    pub template_valid: Option<bool>,
    /// The template error of the apps detect.
    pub template_error: Option<String>,
    /// The pending of the apps detect.
    pub pending: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsDetectResponse {
    sometimes components "components",
    sometimes template "template",
    sometimes template_found "template_found",
    sometimes template_valid "template_valid",
    sometimes template_error "template_error",
    sometimes pending "pending",
});

#[cfg(feature = "schemars")]
schema!(AppsDetectResponse in crate::SCHEMAS { AppsDeployTemplate, AppsDetectComponent });

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectServerlessFunction {
    /// The name of the apps detect serverless function.
    pub name: Option<String>,
    /// The package of the apps detect serverless function.
    pub package: Option<String>,
    /// The runtime of the apps detect serverless function.
    pub runtime: Option<String>,
    /// The limits of the apps detect serverless function.
    pub limits: Option<AppsDetectServerlessFunctionLimits>,
    undeclared: Undeclared,
}

record!(AppsDetectServerlessFunction {
    sometimes name "name",
    sometimes package "package",
    sometimes runtime "runtime",
    sometimes limits "limits",
});

#[cfg(feature = "schemars")]
schema!(AppsDetectServerlessFunction in crate::SCHEMAS { AppsDetectServerlessFunctionLimits });

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectServerlessFunctionLimits {
    /// The timeout of the apps detect serverless function limits.
    pub timeout: Option<String>,
    /// The memory of the apps detect serverless function limits.
    pub memory: Option<String>,
    /// The logs of the apps detect serverless function limits.
    pub logs: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDetectServerlessFunctionLimits {
    sometimes timeout "timeout",
    sometimes memory "memory",
    sometimes logs "logs",
});

#[cfg(feature = "schemars")]
schema!(AppsDetectServerlessFunctionLimits in crate::SCHEMAS {});

/// Answered by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectServerlessPackage {
    /// The name of the apps detect serverless package.
    pub name: Option<String>,
    /// The functions of the apps detect serverless package.
    pub functions: Option<Vec<AppsDetectServerlessFunction>>,
    undeclared: Undeclared,
}

record!(AppsDetectServerlessPackage {
    sometimes name "name",
    sometimes functions "functions",
});

#[cfg(feature = "schemars")]
schema!(AppsDetectServerlessPackage in crate::SCHEMAS { AppsDetectServerlessFunction });

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDomain {
    /// The id of the apps domain.
    pub id: Option<String>,
    /// The phase of the apps domain.
    pub phase: Option<AppsDomainPhase>,
    /// The progress of the apps domain.
    pub progress: Option<AppsDomainProgress>,
    /// The spec of the apps domain.
    pub spec: Option<AppDomainSpec>,
    /// The validations of the apps domain.
    pub validations: Option<Vec<AppDomainValidation>>,
    /// The rotate validation records of the apps domain.
    /// Set by the service.
    pub rotate_validation_records: Option<bool>,
    /// The certificate expires at of the apps domain.
    /// Set by the service.
    pub certificate_expires_at: Option<Timestamp>,
    /// The validation of the apps domain.
    pub validation: Option<AppDomainValidation>,
    undeclared: Undeclared,
}

record!(AppsDomain {
    sometimes id "id",
    sometimes phase "phase",
    sometimes progress "progress",
    sometimes spec "spec",
    sometimes validations "validations",
    sometimes rotate_validation_records "rotate_validation_records",
    sometimes certificate_expires_at "certificate_expires_at",
    sometimes validation "validation",
});

#[cfg(feature = "schemars")]
schema!(AppsDomain in crate::SCHEMAS {
    AppDomainSpec,
    AppDomainValidation,
    AppsDomainPhase,
    AppsDomainProgress,
});

open_enum! {
    /// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
    AppsDomainPhase {
        Unknown = "UNKNOWN",
        Pending = "PENDING",
        Configuring = "CONFIGURING",
        Active = "ACTIVE",
        Error = "ERROR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDomainPhase in crate::SCHEMAS {});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDomainProgress {
    /// The steps of the apps domain progress.
    pub steps: Option<Vec<AppsDomainProgressStep>>,
    undeclared: Undeclared,
}

record!(AppsDomainProgress {
    sometimes steps "steps",
});

#[cfg(feature = "schemars")]
schema!(AppsDomainProgress in crate::SCHEMAS { AppsDomainProgressStep });

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDomainProgressStep {
    /// The name of the apps domain progress step.
    pub name: Option<String>,
    /// How far the apps domain progress step is.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// The steps of the apps domain progress step.
    pub steps: Option<Vec<AppsDomainProgressStep>>,
    /// When the apps domain progress step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the apps domain progress step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// The reason of the apps domain progress step.
    pub reason: Option<AppsDomainProgressStepReason>,
    undeclared: Undeclared,
}

record!(AppsDomainProgressStep {
    sometimes name "name",
    sometimes status "status",
    sometimes steps "steps",
    sometimes started_at "started_at",
    sometimes ended_at "ended_at",
    sometimes reason "reason",
});

#[cfg(feature = "schemars")]
schema!(AppsDomainProgressStep in crate::SCHEMAS {
    AppProgressStepStatus,
    AppsDomainProgressStep,
    AppsDomainProgressStepReason,
});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDomainProgressStepReason {
    /// The code of the apps domain progress step reason.
    pub code: Option<String>,
    /// The message of the apps domain progress step reason.
    pub message: Option<String>,
    undeclared: Undeclared,
}

record!(AppsDomainProgressStepReason {
    sometimes code "code",
    sometimes message "message",
});

#[cfg(feature = "schemars")]
schema!(AppsDomainProgressStepReason in crate::SCHEMAS {});

/// Answered by `apps_get_database_connection_details`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetDatabaseConnectionDetailsResponse {
    /// The connection details of the apps get database connection details.
    pub connection_details: Option<Vec<AppsDatabaseConnectionDetails>>,
    undeclared: Undeclared,
}

record!(AppsGetDatabaseConnectionDetailsResponse {
    sometimes connection_details "connection_details",
});

#[cfg(feature = "schemars")]
schema!(AppsGetDatabaseConnectionDetailsResponse in crate::SCHEMAS { AppsDatabaseConnectionDetails });

/// Answered by `apps_get_event`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetEventResponse {
    /// The event of the apps get event.
    pub event: Option<AppEvent>,
    undeclared: Undeclared,
}

record!(AppsGetEventResponse {
    sometimes event "event",
});

#[cfg(feature = "schemars")]
schema!(AppsGetEventResponse in crate::SCHEMAS { AppEvent });

/// Answered by `apps_get_exec`, `apps_get_exec_active_deployment`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetExecResponse {
    /// The url of the apps get exec.
    pub url: Option<String>,
    undeclared: Undeclared,
}

record!(AppsGetExecResponse {
    sometimes url "url",
});

hide!(AppsGetExecResponse {
    maybe_secret url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AppsGetExecResponse in crate::SCHEMAS {});

/// Answered by `apps_get_instance_size`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetInstanceSizeResponse {
    /// The instance size of the apps get instance size.
    pub instance_size: Option<AppsInstanceSize>,
    undeclared: Undeclared,
}

record!(AppsGetInstanceSizeResponse {
    sometimes instance_size "instance_size",
});

#[cfg(feature = "schemars")]
schema!(AppsGetInstanceSizeResponse in crate::SCHEMAS { AppsInstanceSize });

open_enum! {
    /// Sent by `apps_get_job_invocation_logs`.
    AppsGetJobInvocationLogsType {
        JobInvocation = "JOB_INVOCATION",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsGetJobInvocationLogsType in crate::SCHEMAS {});

/// Answered by `apps_get_job_invocation`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetJobInvocationResponse {
    /// The job invocation of the apps get job invocation.
    pub job_invocation: Option<AppJobInvocation>,
    undeclared: Undeclared,
}

record!(AppsGetJobInvocationResponse {
    sometimes job_invocation "job_invocation",
});

#[cfg(feature = "schemars")]
schema!(AppsGetJobInvocationResponse in crate::SCHEMAS { AppJobInvocation });

/// Answered by `apps_get_event_logs`, `apps_get_job_invocation_logs`, `apps_get_logs` and 3 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetLogsResponse {
    /// The historic urls of the apps get logs.
    pub historic_urls: Option<Vec<String>>,
    /// The live url of the apps get logs.
    pub live_url: Option<String>,
    undeclared: Undeclared,
}

record!(AppsGetLogsResponse {
    sometimes historic_urls "historic_urls",
    sometimes live_url "live_url",
});

hide!(AppsGetLogsResponse {
    maybe_secret historic_urls,
    maybe_secret live_url,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(AppsGetLogsResponse in crate::SCHEMAS {});

/// Answered by `apps_get_tier`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetTierResponse {
    /// The tier of the apps get tier.
    pub tier: Option<AppsTier>,
    undeclared: Undeclared,
}

record!(AppsGetTierResponse {
    sometimes tier "tier",
});

#[cfg(feature = "schemars")]
schema!(AppsGetTierResponse in crate::SCHEMAS { AppsTier });

/// Sent by `apps_create`, `apps_detect`, `apps_update` and 1 more; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGitSourceSpec {
    /// The branch of the apps git source spec.
    pub branch: Option<String>,
    /// The repo clone url of the apps git source spec.
    pub repo_clone_url: Option<String>,
    undeclared: Undeclared,
}

record!(AppsGitSourceSpec {
    optional branch "branch",
    optional repo_clone_url "repo_clone_url",
});

hide!(AppsGitSourceSpec {
    plain branch,
    maybe_secret repo_clone_url,
    plain undeclared,
});

impl AppsGitSourceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGitSourceSpec {
    into branch: String,
    into repo_clone_url: String,
});

#[cfg(feature = "schemars")]
schema!(AppsGitSourceSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsGitSourceSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_detect`, `apps_update` and 1 more; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGithubSourceSpec {
    /// The branch of the apps github source spec.
    pub branch: Option<String>,
    /// The deploy on push of the apps github source spec.
    pub deploy_on_push: Option<bool>,
    /// The repo of the apps github source spec.
    pub repo: Option<String>,
    undeclared: Undeclared,
}

record!(AppsGithubSourceSpec {
    optional branch "branch",
    optional deploy_on_push "deploy_on_push",
    optional repo "repo",
});

impl AppsGithubSourceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGithubSourceSpec {
    into branch: String,
    value deploy_on_push: bool,
    into repo: String,
});

#[cfg(feature = "schemars")]
schema!(AppsGithubSourceSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsGithubSourceSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_detect`, `apps_update` and 1 more; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGitlabSourceSpec {
    /// The branch of the apps gitlab source spec.
    pub branch: Option<String>,
    /// The deploy on push of the apps gitlab source spec.
    pub deploy_on_push: Option<bool>,
    /// The repo of the apps gitlab source spec.
    pub repo: Option<String>,
    undeclared: Undeclared,
}

record!(AppsGitlabSourceSpec {
    optional branch "branch",
    optional deploy_on_push "deploy_on_push",
    optional repo "repo",
});

impl AppsGitlabSourceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsGitlabSourceSpec {
    into branch: String,
    value deploy_on_push: bool,
    into repo: String,
});

#[cfg(feature = "schemars")]
schema!(AppsGitlabSourceSpec in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsGitlabSourceSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsImageSourceSpec {
    /// The registry of the apps image source spec.
    pub registry: Option<String>,
    /// The registry type of the apps image source spec.
    pub registry_type: Option<AppsImageSourceSpecRegistryType>,
    /// The registry credentials of the apps image source spec.
    pub registry_credentials: Option<String>,
    /// The repository of the apps image source spec.
    pub repository: Option<String>,
    /// The tag of the apps image source spec.
    /// Default: `"latest"`.
    pub tag: Option<String>,
    /// The digest of the apps image source spec.
    pub digest: Option<String>,
    /// The deploy on push of the apps image source spec.
    pub deploy_on_push: Option<AppsImageSourceSpecDeployOnPush>,
    undeclared: Undeclared,
}

record!(AppsImageSourceSpec {
    optional registry "registry",
    optional registry_type "registry_type",
    optional registry_credentials "registry_credentials",
    optional repository "repository",
    optional tag "tag",
    optional digest "digest",
    optional deploy_on_push "deploy_on_push",
});

hide!(AppsImageSourceSpec {
    plain registry,
    plain registry_type,
    maybe_secret registry_credentials,
    plain repository,
    plain tag,
    plain digest,
    plain deploy_on_push,
    plain undeclared,
});

impl AppsImageSourceSpec {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsImageSourceSpec {
    into registry: String,
    into registry_type: AppsImageSourceSpecRegistryType,
    into registry_credentials: String,
    into repository: String,
    into tag: String,
    into digest: String,
    into deploy_on_push: AppsImageSourceSpecDeployOnPush,
});

#[cfg(feature = "schemars")]
schema!(AppsImageSourceSpec in crate::SCHEMAS {
    AppsImageSourceSpecDeployOnPush,
    AppsImageSourceSpecRegistryType,
});

#[cfg(feature = "validate")]
from_json!(AppsImageSourceSpec by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsImageSourceSpecDeployOnPush {
    /// The enabled of the apps image source spec deploy on push.
    pub enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsImageSourceSpecDeployOnPush {
    optional enabled "enabled",
});

impl AppsImageSourceSpecDeployOnPush {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsImageSourceSpecDeployOnPush {
    value enabled: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsImageSourceSpecDeployOnPush in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsImageSourceSpecDeployOnPush by crate::validate::RULES);

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppsImageSourceSpecRegistryType {
        DockerHub = "DOCKER_HUB",
        Docr = "DOCR",
        Ghcr = "GHCR",
        Unspecified = "UNSPECIFIED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsImageSourceSpecRegistryType in crate::SCHEMAS {});

/// Answered by `apps_get_instance_size`, `apps_list_instance_sizes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsInstanceSize {
    /// The bandwidth allowance gib of the apps instance size.
    /// Format: int64.
    pub bandwidth_allowance_gib: Option<String>,
    /// The cpu type of the apps instance size.
    pub cpu_type: Option<InstanceSizeCpuType>,
    /// The cpus of the apps instance size.
    /// Format: int64.
    pub cpus: Option<String>,
    /// The deprecation intent of the apps instance size.
    pub deprecation_intent: Option<bool>,
    /// The memory bytes of the apps instance size.
    /// Format: int64.
    pub memory_bytes: Option<String>,
    /// The name of the apps instance size.
    pub name: String,
    /// The scalable of the apps instance size.
    pub scalable: Option<bool>,
    /// The single instance only of the apps instance size.
    pub single_instance_only: Option<bool>,
    /// The short name of the apps instance size by which requests name it.
    pub slug: String,
    /// The tier downgrade to of the apps instance size.
    /// Deprecated.
    pub tier_downgrade_to: Option<String>,
    /// The tier slug of the apps instance size.
    pub tier_slug: Option<String>,
    /// The tier upgrade to of the apps instance size.
    /// Deprecated.
    pub tier_upgrade_to: Option<String>,
    /// The usd per month of the apps instance size.
    pub usd_per_month: Option<String>,
    /// The usd per second of the apps instance size.
    pub usd_per_second: Option<String>,
    /// The feature preview of the apps instance size.
    /// Deprecated.
    pub feature_preview: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsInstanceSize {
    sometimes bandwidth_allowance_gib "bandwidth_allowance_gib",
    sometimes cpu_type "cpu_type",
    sometimes cpus "cpus",
    sometimes deprecation_intent "deprecation_intent",
    sometimes memory_bytes "memory_bytes",
    expected name "name",
    sometimes scalable "scalable",
    sometimes single_instance_only "single_instance_only",
    expected slug "slug",
    sometimes tier_downgrade_to "tier_downgrade_to",
    sometimes tier_slug "tier_slug",
    sometimes tier_upgrade_to "tier_upgrade_to",
    sometimes usd_per_month "usd_per_month",
    sometimes usd_per_second "usd_per_second",
    sometimes feature_preview "feature_preview",
});

impl Default for AppsInstanceSize {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppsInstanceSize in crate::SCHEMAS { InstanceSizeCpuType });

/// Answered by `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListAlertsResponse {
    /// The alerts of the apps list alerts.
    pub alerts: Option<Vec<AppAlert>>,
    undeclared: Undeclared,
}

record!(AppsListAlertsResponse {
    sometimes alerts "alerts",
});

#[cfg(feature = "schemars")]
schema!(AppsListAlertsResponse in crate::SCHEMAS { AppAlert });

/// Answered by `apps_list_buildpacks`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListBuildpacksResponse {
    /// The buildpacks of the apps list buildpacks.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    undeclared: Undeclared,
}

record!(AppsListBuildpacksResponse {
    sometimes buildpacks "buildpacks",
});

#[cfg(feature = "schemars")]
schema!(AppsListBuildpacksResponse in crate::SCHEMAS { AppsBuildpack });

open_enum! {
    /// Sent by `apps_list_deployments`.
    AppsListDeploymentsDeploymentTypesItem {
        Manual = "MANUAL",
        DeployOnPush = "DEPLOY_ON_PUSH",
        Maintenance = "MAINTENANCE",
        ManualRollback = "MANUAL_ROLLBACK",
        AutoRollback = "AUTO_ROLLBACK",
        UpdateDatabaseTrustedSources = "UPDATE_DATABASE_TRUSTED_SOURCES",
        Autoscaled = "AUTOSCALED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsListDeploymentsDeploymentTypesItem in crate::SCHEMAS {});

/// Answered by `apps_list_instance_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListInstanceSizesResponse {
    /// The discount percent of the apps list instance sizes.
    pub discount_percent: Option<f64>,
    /// The instance sizes of the apps list instance sizes.
    pub instance_sizes: Option<Vec<AppsInstanceSize>>,
    undeclared: Undeclared,
}

record!(AppsListInstanceSizesResponse {
    sometimes discount_percent "discount_percent",
    sometimes instance_sizes "instance_sizes",
});

#[cfg(feature = "schemars")]
schema!(AppsListInstanceSizesResponse in crate::SCHEMAS { AppsInstanceSize });

/// Answered by `apps_list_regions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListRegionsResponse {
    /// The regions of the apps list regions.
    pub regions: Option<Vec<AppsRegion>>,
    undeclared: Undeclared,
}

record!(AppsListRegionsResponse {
    sometimes regions "regions",
});

#[cfg(feature = "schemars")]
schema!(AppsListRegionsResponse in crate::SCHEMAS { AppsRegion });

/// Answered by `apps_list_tiers`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListTiersResponse {
    /// The tiers of the apps list tiers.
    pub tiers: Option<Vec<AppsTier>>,
    undeclared: Undeclared,
}

record!(AppsListTiersResponse {
    sometimes tiers "tiers",
});

#[cfg(feature = "schemars")]
schema!(AppsListTiersResponse in crate::SCHEMAS { AppsTier });

/// Answered by `apps_create`, `apps_get`, `apps_list` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsRegion {
    /// The continent of the apps region.
    /// Set by the service.
    pub continent: Option<String>,
    /// The data centers of the apps region.
    /// Set by the service.
    pub data_centers: Option<Vec<String>>,
    /// The default of the apps region.
    /// Set by the service.
    pub default: Option<bool>,
    /// The disabled of the apps region.
    /// Set by the service.
    pub disabled: Option<bool>,
    /// The flag of the apps region.
    /// Set by the service.
    pub flag: Option<String>,
    /// The label of the apps region.
    /// Set by the service.
    pub label: Option<String>,
    /// The reason of the apps region.
    /// Set by the service.
    pub reason: Option<String>,
    /// The short name of the apps region by which requests name it.
    /// Set by the service.
    pub slug: String,
    undeclared: Undeclared,
}

record!(AppsRegion {
    sometimes continent "continent",
    sometimes data_centers "data_centers",
    sometimes default "default",
    sometimes disabled "disabled",
    sometimes flag "flag",
    sometimes label "label",
    sometimes reason "reason",
    expected slug "slug",
});

impl Default for AppsRegion {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppsRegion in crate::SCHEMAS {});

/// Answered by `apps_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsResponse {
    /// The apps of the apps.
    pub apps: Option<Vec<App>>,
    /// The addresses of the first, previous, next and last page, as far as there are such.
    pub links: Option<PageLinks>,
    /// How many there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(AppsResponse {
    sometimes apps "apps",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(AppsResponse in crate::SCHEMAS { App, MetaMeta, PageLinks });

/// Sent by `apps_restart`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsRestartRequest {
    /// The components that are restarted. Default: all.
    pub components: Option<Vec<String>>,
    undeclared: Undeclared,
}

record!(AppsRestartRequest {
    optional components "components",
});

impl AppsRestartRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsRestartRequest {
    list components: String,
});

#[cfg(feature = "schemars")]
schema!(AppsRestartRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsRestartRequest by crate::validate::RULES);

/// Sent by `apps_create_rollback`, `apps_validate_rollback`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsRollbackAppRequest {
    /// The deployment id of the apps rollback app.
    pub deployment_id: Option<String>,
    /// Whether the app stays open to deployments: by default it is pinned to what it was rolled back to, until that
    /// is committed or reverted.
    pub skip_pin: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsRollbackAppRequest {
    optional deployment_id "deployment_id",
    optional skip_pin "skip_pin",
});

impl AppsRollbackAppRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsRollbackAppRequest {
    into deployment_id: String,
    value skip_pin: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsRollbackAppRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsRollbackAppRequest by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsStringMatch {
    /// The exact of the apps string match.
    /// At most `256` characters. `Some(None)` sends null.
    pub exact: Option<Option<String>>,
    /// The prefix of the apps string match.
    /// Deprecated. At most `256` characters. `Some(None)` sends null.
    pub prefix: Option<Option<String>>,
    /// The regex of the apps string match.
    /// From `1` to `256` characters.
    pub regex: Option<String>,
    undeclared: Undeclared,
}

record!(AppsStringMatch {
    nullable exact "exact",
    nullable prefix "prefix",
    optional regex "regex",
});

impl AppsStringMatch {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsStringMatch {
    null exact: String,
    null prefix: String,
    into regex: String,
});

#[cfg(feature = "schemars")]
schema!(AppsStringMatch in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsStringMatch by crate::validate::RULES);

/// Answered by `apps_get_tier`, `apps_list_tiers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsTier {
    /// The name of the apps tier.
    pub name: String,
    /// The short name of the apps tier by which requests name it.
    pub slug: String,
    /// The egress bandwidth bytes of the apps tier.
    /// Format: int64.
    pub egress_bandwidth_bytes: Option<String>,
    /// The build seconds of the apps tier.
    /// Format: int64.
    pub build_seconds: Option<String>,
    undeclared: Undeclared,
}

record!(AppsTier {
    expected name "name",
    expected slug "slug",
    sometimes egress_bandwidth_bytes "egress_bandwidth_bytes",
    sometimes build_seconds "build_seconds",
});

impl Default for AppsTier {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(AppsTier in crate::SCHEMAS {});

/// Sent by `apps_toggle_database_trusted_source`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsToggleDatabaseTrustedSourceRequest {
    /// The enable of the apps toggle database trusted source.
    pub enable: bool,
    undeclared: Undeclared,
}

record!(AppsToggleDatabaseTrustedSourceRequest {
    required enable "enable",
});

impl AppsToggleDatabaseTrustedSourceRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AppsToggleDatabaseTrustedSourceRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsToggleDatabaseTrustedSourceRequest by crate::validate::RULES);

/// Answered by `apps_toggle_database_trusted_source`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsToggleDatabaseTrustedSourceResponse {
    /// Whether the apps toggle database trusted source is in use.
    pub is_enabled: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsToggleDatabaseTrustedSourceResponse {
    sometimes is_enabled "is_enabled",
});

#[cfg(feature = "schemars")]
schema!(AppsToggleDatabaseTrustedSourceResponse in crate::SCHEMAS {});

/// Sent by `apps_update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsUpdateAppRequest {
    /// The spec of the apps update app.
    pub spec: AppSpec,
    /// The update all source versions of the apps update app.
    /// Default: `false`.
    pub update_all_source_versions: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsUpdateAppRequest {
    required spec "spec",
    optional update_all_source_versions "update_all_source_versions",
});

impl AppsUpdateAppRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(spec: impl Into<AppSpec>) -> Self {
        Self {
            spec: spec.into(),
            update_all_source_versions: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppsUpdateAppRequest {
    value update_all_source_versions: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsUpdateAppRequest in crate::SCHEMAS { AppSpec });

#[cfg(feature = "validate")]
from_json!(AppsUpdateAppRequest by crate::validate::RULES);

/// Sent by `apps_upgrade_buildpack`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsUpgradeBuildpackRequest {
    /// The buildpack id of the apps upgrade buildpack.
    pub buildpack_id: String,
    /// The major version of the apps upgrade buildpack.
    pub major_version: Option<i64>,
    /// The trigger deployment of the apps upgrade buildpack.
    pub trigger_deployment: Option<bool>,
    undeclared: Undeclared,
}

record!(AppsUpgradeBuildpackRequest {
    required buildpack_id "buildpack_id",
    optional major_version "major_version",
    optional trigger_deployment "trigger_deployment",
});

impl AppsUpgradeBuildpackRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(buildpack_id: impl Into<String>) -> Self {
        Self {
            buildpack_id: buildpack_id.into(),
            major_version: None,
            trigger_deployment: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(AppsUpgradeBuildpackRequest {
    value major_version: i64,
    value trigger_deployment: bool,
});

#[cfg(feature = "schemars")]
schema!(AppsUpgradeBuildpackRequest in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsUpgradeBuildpackRequest by crate::validate::RULES);

/// Answered by `apps_upgrade_buildpack`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsUpgradeBuildpackResponse {
    /// The affected components of the apps upgrade buildpack.
    pub affected_components: Option<Vec<String>>,
    /// The deployment of the apps upgrade buildpack.
    pub deployment: Option<AppsDeployment>,
    undeclared: Undeclared,
}

record!(AppsUpgradeBuildpackResponse {
    sometimes affected_components "affected_components",
    sometimes deployment "deployment",
});

#[cfg(feature = "schemars")]
schema!(AppsUpgradeBuildpackResponse in crate::SCHEMAS { AppsDeployment });

/// Answered by `apps_validate_rollback`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsValidateRollbackResponse {
    /// The valid of the apps validate rollback.
    pub valid: Option<bool>,
    /// The error of the apps validate rollback.
    pub error: Option<AppRollbackValidationCondition>,
    /// The warnings of the apps validate rollback.
    pub warnings: Option<Vec<AppRollbackValidationCondition>>,
    undeclared: Undeclared,
}

record!(AppsValidateRollbackResponse {
    sometimes valid "valid",
    sometimes error "error",
    sometimes warnings "warnings",
});

#[cfg(feature = "schemars")]
schema!(AppsValidateRollbackResponse in crate::SCHEMAS { AppRollbackValidationCondition });

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsVpc {
    /// The id of the apps vpc.
    pub id: Option<String>,
    /// The egress ips of the apps vpc.
    pub egress_ips: Option<Vec<AppsVpcEgressIp>>,
    undeclared: Undeclared,
}

record!(AppsVpc {
    optional id "id",
    optional egress_ips "egress_ips",
});

impl AppsVpc {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsVpc {
    into id: String,
    list egress_ips: AppsVpcEgressIp,
});

#[cfg(feature = "schemars")]
schema!(AppsVpc in crate::SCHEMAS { AppsVpcEgressIp });

#[cfg(feature = "validate")]
from_json!(AppsVpc by crate::validate::RULES);

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsVpcEgressIp {
    /// The ip of the apps vpc egress ip.
    pub ip: Option<String>,
    undeclared: Undeclared,
}

record!(AppsVpcEgressIp {
    optional ip "ip",
});

impl AppsVpcEgressIp {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(AppsVpcEgressIp {
    into ip: String,
});

#[cfg(feature = "schemars")]
schema!(AppsVpcEgressIp in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(AppsVpcEgressIp by crate::validate::RULES);

open_enum! {
    /// Answered by `apps_get_instance_size`, `apps_list_instance_sizes`.
    InstanceSizeCpuType {
        Unspecified = "UNSPECIFIED",
        Shared = "SHARED",
        Dedicated = "DEDICATED",
    }
}

#[cfg(feature = "schemars")]
schema!(InstanceSizeCpuType in crate::SCHEMAS {});
