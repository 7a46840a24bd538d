// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct App {
    pub active_deployment: Option<AppsDeployment>,
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// Set by the service.
    pub default_ingress: Option<String>,
    /// Set by the service.
    pub domains: Option<Vec<AppsDomain>>,
    /// Set by the service.
    pub id: String,
    pub in_progress_deployment: Option<AppsDeployment>,
    /// Set by the service.
    pub last_deployment_created_at: Option<Timestamp>,
    /// Set by the service.
    pub live_domain: Option<String>,
    /// Set by the service.
    pub live_url: Option<String>,
    /// Set by the service.
    pub live_url_base: Option<String>,
    /// Set by the service.
    pub owner_uuid: Option<String>,
    pub pending_deployment: Option<AppsDeployment>,
    /// Set by the service.
    pub project_id: Option<String>,
    pub region: Option<AppsRegion>,
    pub spec: AppSpec,
    /// Set by the service.
    pub tier_slug: Option<String>,
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    pub pinned_deployment: Option<AppsDeployment>,
    /// Set by the service.
    pub dedicated_ips: Option<Vec<AppsDedicatedEgressIp>>,
    pub vpc: Option<AppsVpc>,
    /// Set by the service.
    pub build_config: Option<AppBuildConfig>,
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
    /// Set by the service.
    pub id: String,
    pub component_name: Option<String>,
    pub spec: Option<AppAlertSpec>,
    pub emails: Option<Vec<String>>,
    pub slack_webhooks: Option<Vec<AppAlertSlackWebhook>>,
    pub phase: AppAlertPhase,
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
    pub name: Option<String>,
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub reason: Option<AppAlertProgressStepReason>,
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
    pub code: Option<String>,
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
    pub url: Option<String>,
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
    pub rule: Option<AppAlertSpecRule>,
    pub disabled: Option<bool>,
    pub operator: Option<AppAlertSpecOperator>,
    pub value: Option<f64>,
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
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
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
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
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
    pub cpu: Option<AppAutoscalingSpecMetricsCpu>,
    pub requests_per_second: Option<AppAutoscalingSpecServiceMetricsRequestsPerSecond>,
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
    pub buildpacks: Option<Vec<AppsBuildpack>>,
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
    pub name: Option<String>,
    pub cpu_usage_percent: Option<f64>,
    pub memory_usage_percent: Option<f64>,
    pub replicas_desired: Option<i64>,
    pub replicas_ready: Option<i64>,
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
    pub cluster_name: Option<String>,
    pub db_name: Option<String>,
    pub db_user: Option<String>,
    /// Default: `"UNSET"`.
    pub engine: Option<AppDatabaseSpecEngine>,
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub production: Option<bool>,
    pub version: Option<String>,
    /// Deprecated.
    pub size: Option<String>,
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
    /// From `4` to `253` characters. Pattern: `^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$`.
    pub domain: String,
    /// Default: `"UNSPECIFIED"`.
    pub type_: Option<AppDomainSpecType>,
    pub wildcard: Option<bool>,
    /// Format: hostname.
    pub zone: Option<String>,
    pub minimum_tls_version: Option<AppDomainSpecMinimumTlsVersion>,
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
    /// Set by the service.
    pub txt_name: Option<String>,
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
    pub id: String,
    pub type_: Option<AppEventType>,
    pub created_at: Option<Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment: Option<AppsDeployment>,
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
    pub phase: Option<AppEventAutoscalingPhase>,
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
    pub from: Option<i64>,
    pub to: Option<i64>,
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
    pub events: Option<Vec<AppEvent>>,
    pub meta: Option<MetaProperties>,
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
    pub name: Option<String>,
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
    pub metric_label: Option<String>,
    pub metric_value: Option<f64>,
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
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub source_dir: Option<String>,
    pub alerts: Option<Vec<AppAlertSpec>>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
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
    pub components: Option<Vec<AppComponentHealth>>,
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
    /// From `1` to `50`.
    pub failure_threshold: Option<i64>,
    /// From `1` to `65535`.
    pub port: Option<i64>,
    pub http_path: Option<String>,
    /// From `0` to `3600`.
    pub initial_delay_seconds: Option<i64>,
    /// From `1` to `300`.
    pub period_seconds: Option<i64>,
    /// Exactly `1`.
    pub success_threshold: Option<i64>,
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
    pub rules: Option<Vec<AppIngressSpecRule>>,
    /// Pattern: `^https://`. Format: uri.
    pub custom_error_page_url: Option<String>,
    pub load_balancer: Option<AppIngressSpecLoadBalancer>,
    pub load_balancer_size: Option<i64>,
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
    pub match_: Option<AppIngressSpecRuleMatch>,
    pub cors: Option<AppsCorsPolicy>,
    pub component: Option<AppIngressSpecRuleRoutingComponent>,
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
    pub path: Option<AppIngressSpecRuleStringMatchPrefix>,
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
    pub name: String,
    pub preserve_path_prefix: Option<bool>,
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
    pub uri: Option<String>,
    pub authority: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
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
    pub component_name: Option<String>,
    pub component_type: Option<AppInstanceComponentType>,
    pub instance_name: String,
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
    pub id: String,
    pub job_name: Option<String>,
    pub deployment_id: Option<String>,
    pub phase: AppJobInvocationPhase,
    pub trigger: Option<AppJobInvocationTrigger>,
    pub created_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
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
    /// Default: `"UNKNOWN"`.
    pub type_: Option<AppJobInvocationTriggerType>,
    pub scheduled: Option<AppJobInvocationTriggerScheduled>,
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
    pub uuid: Option<String>,
    /// Format: email.
    pub email: Option<String>,
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
    pub cron: Option<String>,
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
    pub job_invocations: Option<Vec<AppJobInvocation>>,
    pub meta: Option<MetaProperties>,
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
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub image: Option<AppsImageSourceSpec>,
    pub dockerfile_path: Option<String>,
    pub build_command: Option<String>,
    pub run_command: Option<String>,
    pub source_dir: Option<String>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub environment_slug: Option<String>,
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// Default: `"UNSPECIFIED"`.
    pub kind: Option<AppJobSpecKind>,
    pub termination: Option<AppJobSpecTermination>,
    pub schedule: Option<AppJobSpecSchedule>,
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
    pub cron: String,
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
    pub endpoint: Option<String>,
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
    /// From `2` to `42` characters. Pattern: `^[A-Za-z0-9()\[\]'"][-A-Za-z0-9_. \/()\[\]]{0,40}[A-Za-z0-9()\[\]'"]$`.
    pub name: String,
    pub papertrail: Option<AppLogDestinationPapertrailSpec>,
    pub datadog: Option<AppLogDestinationDatadogSpec>,
    pub logtail: Option<AppLogDestinationLogtailSpec>,
    pub open_search: Option<AppLogDestinationOpenSearchSpec>,
    pub endpoint: Option<String>,
    pub tls_insecure: Option<bool>,
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
    pub key: String,
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
    pub endpoint: Option<String>,
    pub basic_auth: Option<AppLogDestinationOpenSearchSpecBasicAuth>,
    /// Default: `"logs"`.
    pub index_name: Option<String>,
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
    pub user: Option<String>,
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
    pub enabled: Option<bool>,
    pub archive: Option<bool>,
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
    pub app_bandwidth_usage: Option<Vec<AppMetricsBandwidthUsageDetails>>,
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
    pub app_id: Option<String>,
    /// Format: uint64.
    pub bandwidth_bytes: Option<Count>,
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
    /// At most `100` items.
    pub app_ids: Vec<String>,
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
    pub spec: AppSpec,
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
    pub app_is_static: Option<bool>,
    pub app_name_available: Option<bool>,
    pub app_name_suggestion: Option<String>,
    pub existing_static_apps: Option<String>,
    pub spec: Option<AppSpec>,
    pub app_cost: Option<f64>,
    /// Deprecated.
    pub app_tier_downgrade_cost: Option<f64>,
    pub max_free_static_apps: Option<String>,
    /// Deprecated.
    pub app_tier_upgrade_cost: Option<f64>,
    pub app_is_starter: Option<bool>,
    pub existing_starter_apps: Option<String>,
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
    pub code: Option<AppRollbackValidationConditionCode>,
    pub message: Option<String>,
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
    pub path: Option<String>,
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
    pub key: Option<String>,
    pub value: Option<String>,
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
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub image: Option<AppsImageSourceSpec>,
    pub dockerfile_path: Option<String>,
    pub build_command: Option<String>,
    pub run_command: Option<String>,
    pub source_dir: Option<String>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub environment_slug: Option<String>,
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    pub alerts: Option<Vec<AppAlertSpec>>,
    pub autoscaling: Option<AppAutoscalingSpecService>,
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    pub health_check: Option<AppServiceSpecHealthCheck>,
    pub liveness_health_check: Option<AppHealthCheckSpec>,
    pub protocol: Option<AppServiceSpecProtocol>,
    /// From `1` to `65535`.
    pub http_port: Option<i64>,
    pub internal_ports: Option<Vec<i64>>,
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    pub termination: Option<AppServiceSpecTermination>,
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
    pub failure_threshold: Option<i64>,
    /// From `1` to `65535`.
    pub port: Option<i64>,
    pub http_path: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
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
    /// From `1` to `110`.
    pub drain_seconds: Option<i64>,
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
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub region: Option<slugs::AppRegion>,
    /// Default: `false`.
    pub disable_edge_cache: Option<bool>,
    /// Default: `false`.
    pub disable_email_obfuscation: Option<bool>,
    /// Default: `false`.
    pub enhanced_threat_control_enabled: Option<bool>,
    pub domains: Option<Vec<AppDomainSpec>>,
    pub services: Option<Vec<AppServiceSpec>>,
    pub static_sites: Option<Vec<AppStaticSiteSpec>>,
    pub jobs: Option<Vec<AppJobSpec>>,
    pub workers: Option<Vec<AppWorkerSpec>>,
    pub functions: Option<Vec<AppFunctionsSpec>>,
    pub databases: Option<Vec<AppDatabaseSpec>>,
    pub ingress: Option<AppIngressSpec>,
    pub egress: Option<AppEgressSpec>,
    pub maintenance: Option<AppMaintenanceSpec>,
    pub vpc: Option<AppsVpc>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub alerts: Option<Vec<AppAlertSpec>>,
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
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub image: Option<AppsImageSourceSpec>,
    pub dockerfile_path: Option<String>,
    pub build_command: Option<String>,
    pub run_command: Option<String>,
    pub source_dir: Option<String>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub environment_slug: Option<String>,
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// Default: `"index.html"`.
    pub index_document: Option<String>,
    /// Default: `"404.html"`.
    pub error_document: Option<String>,
    pub catchall_document: Option<String>,
    pub output_dir: Option<String>,
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
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
    /// Pattern: `^[_A-Za-z][_A-Za-z0-9]*$`.
    pub key: String,
    /// Default: `"RUN_AND_BUILD_TIME"`.
    pub scope: Option<AppVariableDefinitionScope>,
    /// Default: `"GENERAL"`.
    pub type_: Option<AppVariableDefinitionType>,
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
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub image: Option<AppsImageSourceSpec>,
    pub dockerfile_path: Option<String>,
    pub build_command: Option<String>,
    pub run_command: Option<String>,
    pub source_dir: Option<String>,
    pub envs: Option<Vec<AppVariableDefinition>>,
    pub environment_slug: Option<String>,
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    pub alerts: Option<Vec<AppAlertSpec>>,
    pub autoscaling: Option<AppAutoscalingSpec>,
    pub termination: Option<AppWorkerSpecTermination>,
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
    pub emails: Option<Vec<String>>,
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
    pub branch: Option<String>,
    pub deploy_on_push: Option<bool>,
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
    pub id: String,
    pub version: Option<String>,
    pub major_version: Option<i64>,
    pub latest: Option<bool>,
    pub name: Option<String>,
    pub description: Option<Vec<String>>,
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
    pub allow_origins: Option<Vec<AppsStringMatch>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_headers: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<String>,
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
    pub spec: AppSpec,
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
    pub host: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub password: Option<String>,
    pub database_name: Option<String>,
    pub ssl_mode: Option<String>,
    pub database_url: Option<String>,
    pub component_name: Option<String>,
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
    pub pool_name: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub username: Option<String>,
    pub password: Option<String>,
    pub database_name: Option<String>,
    pub ssl_mode: Option<String>,
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
    pub ip: Option<String>,
    pub id: Option<String>,
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
    pub cause: Option<String>,
    pub cloned_from: Option<String>,
    pub created_at: Option<Timestamp>,
    pub id: String,
    pub jobs: Option<Vec<AppsDeploymentJob>>,
    pub functions: Option<Vec<AppsDeploymentFunctions>>,
    pub phase: AppsDeploymentPhase,
    pub phase_last_updated_at: Option<Timestamp>,
    pub progress: Option<AppsDeploymentProgress>,
    pub services: Option<Vec<AppsDeploymentService>>,
    pub spec: Option<AppSpec>,
    pub static_sites: Option<Vec<AppsDeploymentStaticSite>>,
    /// Set by the service.
    pub tier_slug: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub workers: Option<Vec<AppsDeploymentWorker>>,
    pub previous_deployment_id: Option<String>,
    pub load_balancer_id: Option<String>,
    pub cause_details: Option<AppsDeploymentCauseDetails>,
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
    pub digitalocean_user_action: Option<AppsDeploymentCauseDetailsDigitaloceanUserAction>,
    pub git_push: Option<AppsDeploymentCauseDetailsGitPush>,
    pub docr_push: Option<AppsDeploymentCauseDetailsDocrPush>,
    pub internal: Option<bool>,
    pub autoscaler: Option<AppsDeploymentCauseDetailsAutoscaler>,
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
    pub autoscaled: Option<bool>,
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
    pub uuid: Option<String>,
    pub email: Option<String>,
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
    pub user: Option<AppsDeploymentCauseDetailsDigitaloceanUser>,
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
    pub registry: Option<String>,
    pub repository: Option<String>,
    pub tag: Option<String>,
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
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub username: Option<String>,
    pub commit_author: Option<String>,
    pub commit_sha: Option<String>,
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
    pub from: Option<i64>,
    pub to: Option<i64>,
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
    pub name: Option<String>,
    pub source_commit_hash: Option<String>,
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
    pub name: Option<String>,
    pub source_commit_hash: Option<String>,
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
    pub error_steps: Option<i64>,
    pub pending_steps: Option<i64>,
    pub running_steps: Option<i64>,
    pub steps: Option<Vec<AppsDeploymentProgressStep>>,
    pub success_steps: Option<i64>,
    pub summary_steps: Option<Vec<AppsDeploymentProgressStep>>,
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
    pub component_name: Option<String>,
    pub ended_at: Option<Timestamp>,
    pub message_base: Option<String>,
    pub name: Option<String>,
    pub reason: Option<AppsDeploymentProgressStepReason>,
    pub started_at: Option<Timestamp>,
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
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
    pub code: Option<String>,
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
    pub name: Option<String>,
    pub source_commit_hash: Option<String>,
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
    pub name: Option<String>,
    pub source_commit_hash: Option<String>,
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
    pub pending: Option<String>,
    pub build_total: Option<String>,
    pub build_billable: Option<String>,
    pub components: Option<Vec<AppsDeploymentTimingComponent>>,
    pub database_provision: Option<String>,
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
    pub name: Option<String>,
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
    pub name: Option<String>,
    pub source_commit_hash: Option<String>,
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
    pub deployments: Option<Vec<AppsDeployment>>,
    pub links: Option<PageLinks>,
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
    /// Default: `"UNSPECIFIED"`.
    pub strategy: Option<AppsDetectComponentStrategy>,
    pub types: Option<Vec<String>>,
    pub dockerfiles: Option<Vec<String>>,
    pub build_command: Option<String>,
    pub run_command: Option<String>,
    pub environment_slug: Option<String>,
    pub http_ports: Option<Vec<i64>>,
    pub env_vars: Option<Vec<AppVariableDefinition>>,
    pub serverless_packages: Option<Vec<AppsDetectServerlessPackage>>,
    pub source_dir: Option<String>,
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
    pub git: Option<AppsGitSourceSpec>,
    pub github: Option<AppsGithubSourceSpec>,
    pub gitlab: Option<AppsGitlabSourceSpec>,
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    pub commit_sha: Option<String>,
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
    pub components: Option<Vec<AppsDetectComponent>>,
    pub template: Option<AppsDeployTemplate>,
    pub template_found: Option<bool>,
    pub template_valid: Option<bool>,
    pub template_error: Option<String>,
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
    pub name: Option<String>,
    pub package: Option<String>,
    pub runtime: Option<String>,
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
    pub timeout: Option<String>,
    pub memory: Option<String>,
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
    pub name: Option<String>,
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
    pub id: Option<String>,
    pub phase: Option<AppsDomainPhase>,
    pub progress: Option<AppsDomainProgress>,
    pub spec: Option<AppDomainSpec>,
    pub validations: Option<Vec<AppDomainValidation>>,
    /// Set by the service.
    pub rotate_validation_records: Option<bool>,
    /// Set by the service.
    pub certificate_expires_at: Option<Timestamp>,
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
    pub name: Option<String>,
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    pub steps: Option<Vec<AppsDomainProgressStep>>,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
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
    pub code: Option<String>,
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
    pub historic_urls: Option<Vec<String>>,
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
    pub branch: Option<String>,
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
    pub branch: Option<String>,
    pub deploy_on_push: Option<bool>,
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
    pub branch: Option<String>,
    pub deploy_on_push: Option<bool>,
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
    pub registry: Option<String>,
    pub registry_type: Option<AppsImageSourceSpecRegistryType>,
    pub registry_credentials: Option<String>,
    pub repository: Option<String>,
    /// Default: `"latest"`.
    pub tag: Option<String>,
    pub digest: Option<String>,
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
    /// Format: int64.
    pub bandwidth_allowance_gib: Option<Count>,
    pub cpu_type: Option<InstanceSizeCpuType>,
    /// Format: int64.
    pub cpus: Option<Count>,
    pub deprecation_intent: Option<bool>,
    /// Format: int64.
    pub memory_bytes: Option<Count>,
    pub name: String,
    pub scalable: Option<bool>,
    pub single_instance_only: Option<bool>,
    pub slug: String,
    /// Deprecated.
    pub tier_downgrade_to: Option<String>,
    pub tier_slug: Option<String>,
    /// Deprecated.
    pub tier_upgrade_to: Option<String>,
    pub usd_per_month: Option<String>,
    pub usd_per_second: Option<String>,
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
    pub discount_percent: Option<f64>,
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
    /// Set by the service.
    pub continent: Option<String>,
    /// Set by the service.
    pub data_centers: Option<Vec<String>>,
    /// Set by the service.
    pub default: Option<bool>,
    /// Set by the service.
    pub disabled: Option<bool>,
    /// Set by the service.
    pub flag: Option<String>,
    /// Set by the service.
    pub label: Option<String>,
    /// Set by the service.
    pub reason: Option<String>,
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
    pub apps: Option<Vec<App>>,
    pub links: Option<PageLinks>,
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
    pub deployment_id: Option<String>,
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
    /// At most `256` characters. `Some(None)` sends null.
    pub exact: Option<Option<String>>,
    /// Deprecated. At most `256` characters. `Some(None)` sends null.
    pub prefix: Option<Option<String>>,
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
    pub name: String,
    pub slug: String,
    /// Format: int64.
    pub egress_bandwidth_bytes: Option<Count>,
    /// Format: int64.
    pub build_seconds: Option<Count>,
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
    pub spec: AppSpec,
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
    pub buildpack_id: String,
    pub major_version: Option<i64>,
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
    pub affected_components: Option<Vec<String>>,
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
    pub valid: Option<bool>,
    pub error: Option<AppRollbackValidationCondition>,
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
    pub id: Option<String>,
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
