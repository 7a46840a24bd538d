// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct App {
    /// The deployment that is live; missing as long as none has succeeded.
    pub active_deployment: Option<AppsDeployment>,
    /// When the app was created.
    /// Set by the service.
    pub created_at: Option<Timestamp>,
    /// The address that the app gets from the service, whatever other domains it has.
    /// Set by the service.
    pub default_ingress: Option<String>,
    /// The domains of the app, each with the state of its setup.
    /// Set by the service.
    pub domains: Option<Vec<AppsDomain>>,
    /// The id of the app.
    /// Set by the service.
    pub id: String,
    /// The deployment that is being built or rolled out; missing if none is.
    pub in_progress_deployment: Option<AppsDeployment>,
    /// When the last deployment was created.
    /// Set by the service.
    pub last_deployment_created_at: Option<Timestamp>,
    /// The domain name that the app is live at.
    /// Set by the service.
    pub live_domain: Option<String>,
    /// The address that the app is live at; can be missing for some seconds after the first deployment.
    /// Set by the service.
    pub live_url: Option<String>,
    /// The base of `live_url`.
    /// Set by the service.
    pub live_url_base: Option<String>,
    /// The UUID of the owner of the app.
    /// Set by the service.
    pub owner_uuid: Option<String>,
    /// The newest deployment that waits; after `apps_create` and `apps_update` the one that they have made.
    pub pending_deployment: Option<AppsDeployment>,
    /// The id of the project that the app belongs to; missing in lists unless `with_projects` asks for it. Tokens need the scope `project:read` to see it.
    /// Set by the service.
    pub project_id: Option<String>,
    /// The region that the app runs in.
    pub region: Option<AppsRegion>,
    /// The desired configuration of the app.
    pub spec: AppSpec,
    /// The slug of the tier that the app is in, such as `basic`.
    /// Set by the service.
    pub tier_slug: Option<String>,
    /// When the app was last changed.
    /// Set by the service.
    pub updated_at: Option<Timestamp>,
    /// The deployment that the app was rolled back to and stays at until that is committed or reverted.
    pub pinned_deployment: Option<AppsDeployment>,
    /// The addresses that the app's own requests come from, if it has dedicated ones.
    /// Set by the service.
    pub dedicated_ips: Option<Vec<AppsDedicatedEgressIp>>,
    /// The VPC network that the app is connected to, if it is.
    pub vpc: Option<AppsVpc>,
    /// The versions of the buildpacks that the app is built with.
    /// Set by the service.
    pub build_config: Option<AppBuildConfig>,
    /// When the last deployment became active.
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
    /// The id of the alert.
    /// Set by the service.
    pub id: String,
    /// The component that the alert is about; missing if it is about the app.
    pub component_name: Option<String>,
    /// When the alert is raised.
    pub spec: Option<AppAlertSpec>,
    /// The addresses that are notified when the alert is raised.
    pub emails: Option<Vec<String>>,
    /// The channels of Slack that are notified when the alert is raised.
    pub slack_webhooks: Option<Vec<AppAlertSlackWebhook>>,
    /// The state of the alert's setup.
    pub phase: AppAlertPhase,
    /// The steps in which the alert is set up.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Setting up the alert has not begun.
        Pending = "PENDING",
        ///
        /// The alert is being set up.
        Configuring = "CONFIGURING",
        ///
        /// The alert is in effect.
        Active = "ACTIVE",
        ///
        /// The alert could not be set up.
        Error = "ERROR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertPhase in crate::SCHEMAS {});

/// Answered by `apps_assign_alert_destinations`, `apps_list_alerts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAlertProgress {
    /// The steps, in their order.
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
    /// The name of the step.
    pub name: Option<String>,
    /// The state of the step.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// When the step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// Why the step is where it is, such as why it failed.
    pub reason: Option<AppAlertProgressStepReason>,
    /// The steps that this one consists of.
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
    /// A short code for the reason, for programs.
    pub code: Option<String>,
    /// The reason in words.
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
    /// The address of the webhook; anyone who knows it can write to the channel.
    pub url: Option<String>,
    /// The name of the channel.
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
    /// What the alert is about.
    pub rule: Option<AppAlertSpecRule>,
    /// Whether the alert is turned off. Default: no.
    pub disabled: Option<bool>,
    /// Whether the alert is raised above or below `value`.
    pub operator: Option<AppAlertSpecOperator>,
    /// The value that is compared with, in the unit of `rule`, such as percent.
    pub value: Option<f64>,
    /// The time span that the value is taken over.
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
        ///
        /// Not specified; for rules about events, which compare nothing.
        UnspecifiedOperator = "UNSPECIFIED_OPERATOR",
        ///
        /// Raised above the value.
        GreaterThan = "GREATER_THAN",
        ///
        /// Raised below the value.
        LessThan = "LESS_THAN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecOperator in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
    AppAlertSpecRule {
        ///
        /// Not specified.
        UnspecifiedRule = "UNSPECIFIED_RULE",
        ///
        /// How much of its CPU an instance uses; for components.
        CpuUtilization = "CPU_UTILIZATION",
        ///
        /// How much of its memory an instance uses; for components.
        MemUtilization = "MEM_UTILIZATION",
        ///
        /// How often an instance has restarted; for components.
        RestartCount = "RESTART_COUNT",
        ///
        /// A deployment has failed; for apps.
        DeploymentFailed = "DEPLOYMENT_FAILED",
        ///
        /// A deployment has succeeded; for apps.
        DeploymentLive = "DEPLOYMENT_LIVE",
        ///
        /// A domain could not be set up; for apps.
        DomainFailed = "DOMAIN_FAILED",
        ///
        /// A domain was set up; for apps.
        DomainLive = "DOMAIN_LIVE",
        ///
        /// Instances could not be added or removed; for apps.
        AutoscaleFailed = "AUTOSCALE_FAILED",
        ///
        /// Instances were added or removed; for apps.
        AutoscaleSucceeded = "AUTOSCALE_SUCCEEDED",
        ///
        /// How often functions were called; for components of functions.
        FunctionsActivationCount = "FUNCTIONS_ACTIVATION_COUNT",
        ///
        /// How long functions run on average, in milliseconds; for components of functions.
        FunctionsAverageDurationMs = "FUNCTIONS_AVERAGE_DURATION_MS",
        ///
        /// How many calls of functions fail in a minute; for components of functions.
        FunctionsErrorRatePerMinute = "FUNCTIONS_ERROR_RATE_PER_MINUTE",
        ///
        /// How long calls of functions wait on average, in milliseconds; for components of functions.
        FunctionsAverageWaitTimeMs = "FUNCTIONS_AVERAGE_WAIT_TIME_MS",
        ///
        /// How many calls of functions have failed; for components of functions.
        FunctionsErrorCount = "FUNCTIONS_ERROR_COUNT",
        ///
        /// How much memory functions take up over time, in GB times seconds; for components of functions.
        FunctionsGbRatePerSecond = "FUNCTIONS_GB_RATE_PER_SECOND",
        ///
        /// How many requests come in a second.
        RequestsPerSecond = "REQUESTS_PER_SECOND",
        ///
        /// How long requests take, in milliseconds: 95 % of them take less.
        RequestDurationP95Ms = "REQUEST_DURATION_P95_MS",
        ///
        /// A deployment has begun; for apps.
        DeploymentStarted = "DEPLOYMENT_STARTED",
        ///
        /// A deployment was cancelled; for apps.
        DeploymentCanceled = "DEPLOYMENT_CANCELED",
        ///
        /// A run of a job has failed.
        JobInvocationFailed = "JOB_INVOCATION_FAILED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecRule in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_assign_alert_destinations`, `apps_cancel_deployment`, `apps_cancel_event` and 17 more.
    AppAlertSpecWindow {
        ///
        /// Not specified.
        UnspecifiedWindow = "UNSPECIFIED_WINDOW",
        ///
        /// Five minutes.
        FiveMinutes = "FIVE_MINUTES",
        ///
        /// Ten minutes.
        TenMinutes = "TEN_MINUTES",
        ///
        /// Thirty minutes.
        ThirtyMinutes = "THIRTY_MINUTES",
        ///
        /// An hour.
        OneHour = "ONE_HOUR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppAlertSpecWindow in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppAutoscalingSpec {
    /// The lowest number of instances.
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// The highest number of instances.
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
    /// What the number of instances follows.
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
    /// How much of its CPU each instance should use.
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
    /// How much of their CPU the instances should use on average, in percent.
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
    /// The lowest number of instances.
    /// At least `1`.
    pub min_instance_count: Option<i64>,
    /// The highest number of instances.
    /// From `1` to `250`.
    pub max_instance_count: Option<i64>,
    /// What the number of instances follows.
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
    /// How much of its CPU each instance should use.
    pub cpu: Option<AppAutoscalingSpecMetricsCpu>,
    /// How many requests each instance should have.
    pub requests_per_second: Option<AppAutoscalingSpecServiceMetricsRequestsPerSecond>,
    /// How long requests should take.
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
    /// How long a request should take, in milliseconds: 95 % of them less than that.
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
    /// How many requests a second each instance should have.
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
    /// The versions of the buildpacks, and the stack below them.
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
    /// The buildpacks of the app, each with its major version only.
    pub buildpacks: Option<Vec<AppsBuildpack>>,
    /// The id of the stack that the buildpacks run on; it decides which buildpacks are available.
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
    /// The name of the component.
    pub name: Option<String>,
    /// How much of its CPU the component uses, in percent.
    pub cpu_usage_percent: Option<f64>,
    /// How much of its memory the component uses, in percent.
    pub memory_usage_percent: Option<f64>,
    /// How many instances there should be.
    pub replicas_desired: Option<i64>,
    /// How many instances are ready.
    pub replicas_ready: Option<i64>,
    /// Whether the component is healthy.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// The component works as it should.
        Healthy = "HEALTHY",
        ///
        /// The component doesn't work as it should.
        Unhealthy = "UNHEALTHY",
    }
}

#[cfg(feature = "schemars")]
schema!(AppComponentHealthState in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDatabaseSpec {
    /// The name of the database cluster behind it. A production database needs it; for a development one, a new cluster is made without it.
    pub cluster_name: Option<String>,
    /// The name of the database in the cluster, for MySQL and PostgreSQL.
    pub db_name: Option<String>,
    /// The name of the user in the cluster, for MySQL and PostgreSQL.
    pub db_user: Option<String>,
    /// The engine of the database.
    /// Default: `"UNSET"`.
    pub engine: Option<AppDatabaseSpecEngine>,
    /// The name of the database component, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// Whether it is a cluster of its own rather than a small one for development.
    pub production: Option<bool>,
    /// The version of the engine, such as `12`.
    pub version: Option<String>,
    /// The size of the nodes, by its slug.
    /// Deprecated.
    pub size: Option<String>,
    /// How many nodes the database has.
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
        ///
        /// Not specified.
        Unset = "UNSET",
        ///
        /// MySQL.
        Mysql = "MYSQL",
        ///
        /// PostgreSQL.
        Pg = "PG",
        ///
        /// Redis.
        Redis = "REDIS",
        ///
        /// MongoDB.
        Mongodb = "MONGODB",
        ///
        /// Kafka.
        Kafka = "KAFKA",
        ///
        /// OpenSearch.
        Opensearch = "OPENSEARCH",
        ///
        /// Valkey.
        Valkey = "VALKEY",
    }
}

#[cfg(feature = "schemars")]
schema!(AppDatabaseSpecEngine in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppDomainSpec {
    /// The domain name, such as `app.example.com`.
    /// From `4` to `253` characters. Pattern: `^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$`.
    pub domain: String,
    /// The role of the domain.
    /// Default: `"UNSPECIFIED"`.
    pub type_: Option<AppDomainSpecType>,
    /// Whether all names below the domain lead to the app too.
    pub wildcard: Option<bool>,
    /// The domain at DigitalOcean in which the service may make the records, such as `example.com`. Without it they are made by hand.
    /// Format: hostname.
    pub zone: Option<String>,
    /// The oldest version of TLS that clients may use.
    pub minimum_tls_version: Option<AppDomainSpecMinimumTlsVersion>,
    /// The certificate that the domain is served with.
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
        ///
        /// Not specified.
        Unspecified = "UNSPECIFIED",
        ///
        /// The name below `ondigitalocean.app` that the app gets from the service.
        Default = "DEFAULT",
        ///
        /// The name that stands for the app, such as in its live address; only one domain can be this.
        Primary = "PRIMARY",
        ///
        /// A further name.
        Alias = "ALIAS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppDomainSpecType in crate::SCHEMAS {});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppDomainValidation {
    /// The name of the TXT record that proves who owns the domain.
    /// Set by the service.
    pub txt_name: Option<String>,
    /// The value of the TXT record that proves who owns the domain.
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
    /// Which addresses the app's own requests come from. Default: `AUTOASSIGN`.
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
        ///
        /// Any addresses of the service.
        Autoassign = "AUTOASSIGN",
        ///
        /// Addresses that only this app has.
        DedicatedIp = "DEDICATED_IP",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEgressTypeSpec in crate::SCHEMAS {});

/// Answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppEvent {
    /// The id of the event.
    pub id: String,
    /// What kind of event it is.
    pub type_: Option<AppEventType>,
    /// When the event began to exist.
    pub created_at: Option<Timestamp>,
    /// The id of the deployment that the event is, or that was scaled.
    pub deployment_id: Option<String>,
    /// The deployment that the event is.
    pub deployment: Option<AppsDeployment>,
    /// What was scaled and why; only of events of autoscaling.
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
    /// The state of the scaling.
    pub phase: Option<AppEventAutoscalingPhase>,
    /// How the number of instances changes, by the names of the components.
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
    /// How many instances there were before.
    pub from: Option<i64>,
    /// How many instances there are afterwards.
    pub to: Option<i64>,
    /// What led to it: `cpu`, `requests_per_second`, `request_duration`, or `scale_to_zero` and `scale_from_zero` for sleep.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// The scaling has not begun.
        Pending = "PENDING",
        ///
        /// Instances are being added or removed.
        InProgress = "IN_PROGRESS",
        ///
        /// The number of instances was changed.
        Succeeded = "SUCCEEDED",
        ///
        /// The number of instances could not be changed.
        Failed = "FAILED",
        ///
        /// The scaling was cancelled.
        Canceled = "CANCELED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEventAutoscalingPhase in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_list_events`; answered by `apps_cancel_event`, `apps_get_event`, `apps_list_events`.
    AppEventType {
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// A deployment.
        Deployment = "DEPLOYMENT",
        ///
        /// Instances that were added or removed automatically.
        Autoscaling = "AUTOSCALING",
    }
}

#[cfg(feature = "schemars")]
schema!(AppEventType in crate::SCHEMAS {});

/// Answered by `apps_list_events`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppEvents {
    /// The events of this page.
    pub events: Option<Vec<AppEvent>>,
    /// How many items there are on all pages.
    pub meta: Option<MetaProperties>,
    /// The addresses of the first, previous, next and last page, where they exist.
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
    /// The name of the component.
    pub name: Option<String>,
    /// What is measured of its functions.
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
    /// What is measured, such as `activations_count`.
    pub metric_label: Option<String>,
    /// What was measured.
    pub metric_value: Option<f64>,
    /// The time span that it was measured over, such as `1h`.
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
    /// Which other sites may use it in browsers; the rules of `ingress` replace it.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// The paths that lead to it; the rules of `ingress` replace it.
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    /// The name of the component, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The directory of the repository that it is built in. Default: the root.
    pub source_dir: Option<String>,
    /// The alerts of the component.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// The environment variables of the component, besides those of the app.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The Git repository that it is built from, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub that it is built from. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that it is built from. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that it is built from. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// Where its logs are forwarded to.
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
    /// The health of each component but those of functions.
    pub components: Option<Vec<AppComponentHealth>>,
    /// The health of each component of functions.
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
    /// After how many failed checks it counts as unhealthy. Default: 18.
    /// From `1` to `50`.
    pub failure_threshold: Option<i64>,
    /// The port that is checked. Default: the `http_port` of the component.
    /// From `1` to `65535`.
    pub port: Option<i64>,
    /// The path that is requested by HTTP. Without one, the check only opens a TCP connection to the port.
    pub http_path: Option<String>,
    /// How many seconds after its start an instance is checked first. Default: 5.
    /// From `0` to `3600`.
    pub initial_delay_seconds: Option<i64>,
    /// How many seconds lie between two checks. Default: 10.
    /// From `1` to `300`.
    pub period_seconds: Option<i64>,
    /// After how many good checks it counts as healthy. Default: 1.
    /// Exactly `1`.
    pub success_threshold: Option<i64>,
    /// After how many seconds without an answer a check has failed. Default: 1.
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
    /// The health of the app.
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
    /// Where requests lead, by host and path, each with its rules for other sites.
    pub rules: Option<Vec<AppIngressSpecRule>>,
    /// The address of the page that is shown in a frame when the app can't be reached. It must allow frames. Default: one of the service.
    /// Pattern: `^https://`. Format: uri.
    pub custom_error_page_url: Option<String>,
    /// Who provides the load balancer that takes the requests.
    pub load_balancer: Option<AppIngressSpecLoadBalancer>,
    /// The size of the load balancer.
    pub load_balancer_size: Option<i64>,
    /// The secure header of the app, by its name and value.
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
        ///
        /// Not specified.
        Unknown = "UNKNOWN",
        ///
        /// A load balancer of DigitalOcean.
        Digitalocean = "DIGITALOCEAN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppIngressSpecLoadBalancer in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppIngressSpecRule {
    /// Which requests the rule is for.
    pub match_: Option<AppIngressSpecRuleMatch>,
    /// Which other sites may use it in browsers.
    pub cors: Option<AppsCorsPolicy>,
    /// The component that the requests go to. Not with `redirect`.
    pub component: Option<AppIngressSpecRuleRoutingComponent>,
    /// Where the requests are redirected to. Not with `component`.
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
    /// What the path must begin with.
    pub path: Option<AppIngressSpecRuleStringMatchPrefix>,
    /// What the host must be.
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
    /// The name of the component.
    pub name: String,
    /// Whether the component gets the whole path rather than what follows the matched part. Not for functions, and not with `rewrite`.
    pub preserve_path_prefix: Option<bool>,
    /// What takes the place of the matched part of the path. Default: nothing, it is cut off. Not with `preserve_path_prefix`.
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
    /// The path to redirect to, in place of the whole path of the request.
    pub uri: Option<String>,
    /// The host to redirect to, as a name or an address and without port.
    pub authority: Option<String>,
    /// The port to redirect to.
    pub port: Option<i64>,
    /// The scheme to redirect to: `http` or `https`. Default: `https`.
    pub scheme: Option<String>,
    /// The status of the answer: 300 to 304, 307 or 308. Default: 302.
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
    /// The text that is matched as a whole; can be empty.
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
    /// What the path begins with: `/api` matches itself and all that is below it.
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
    /// The name of the component that it is an instance of.
    pub component_name: Option<String>,
    /// What kind of component it is an instance of.
    pub component_type: Option<AppInstanceComponentType>,
    /// The unique name of the instance; the next deployment brings instances with other names.
    pub instance_name: String,
    /// A shorter name of the instance, such as `web-0`.
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
        ///
        /// A service, which answers requests.
        Service = "SERVICE",
        ///
        /// A worker, which answers none.
        Worker = "WORKER",
        ///
        /// A job, which runs and ends.
        Job = "JOB",
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
    }
}

#[cfg(feature = "schemars")]
schema!(AppInstanceComponentType in crate::SCHEMAS {});

/// Answered by `apps_get_instances`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppInstances {
    /// The instances that run.
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
    /// The id of the run.
    pub id: String,
    /// The name of the job that was run.
    pub job_name: Option<String>,
    /// The id of the deployment that the job is of.
    pub deployment_id: Option<String>,
    /// The state of the run.
    pub phase: AppJobInvocationPhase,
    /// What started the run.
    pub trigger: Option<AppJobInvocationTrigger>,
    /// When the run was created.
    pub created_at: Option<Timestamp>,
    /// When the run began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the run ended; `None` as long as it has not.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// The run has not begun.
        Pending = "PENDING",
        ///
        /// The job is running.
        Running = "RUNNING",
        ///
        /// The job ended well.
        Succeeded = "SUCCEEDED",
        ///
        /// The job ended with an error.
        Failed = "FAILED",
        ///
        /// The run was cancelled.
        Canceled = "CANCELED",
        ///
        /// The run was skipped.
        Skipped = "SKIPPED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobInvocationPhase in crate::SCHEMAS {});

/// Answered by `apps_cancel_job_invocation`, `apps_get_job_invocation`, `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocationTrigger {
    /// Whether a person or the schedule started the run.
    /// Default: `"UNKNOWN"`.
    pub type_: Option<AppJobInvocationTriggerType>,
    /// The schedule, if that started the run.
    pub scheduled: Option<AppJobInvocationTriggerScheduled>,
    /// Who started the run, if a person did.
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
    /// The person who started the run.
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
    /// The UUID of the person.
    pub uuid: Option<String>,
    /// The e-mail address of the person.
    /// Format: email.
    pub email: Option<String>,
    /// The full name of the person.
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
    /// The schedule that started the run.
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
    /// The times of the schedule, in the form of cron.
    pub cron: Option<String>,
    /// The time zone of `cron`, such as `America/New_York`.
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
        ///
        /// Started by a person.
        Manual = "MANUAL",
        ///
        /// Started by the job's schedule.
        Schedule = "SCHEDULE",
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Started by the job's schedule.
        Scheduled = "SCHEDULED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobInvocationTriggerType in crate::SCHEMAS {});

/// Answered by `apps_list_job_invocations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppJobInvocations {
    /// The runs of this page.
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
    /// The name of the job, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The Git repository that it is built from, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub that it is built from. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that it is built from. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that it is built from. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image that it runs, in place of being built from source. Only one source is given.
    pub image: Option<AppsImageSourceSpec>,
    /// The Dockerfile that it is built with, from the root of the repository. Default: buildpacks are used.
    pub dockerfile_path: Option<String>,
    /// The command that builds it from source.
    pub build_command: Option<String>,
    /// The command that starts it, in place of the default one.
    pub run_command: Option<String>,
    /// The directory of the repository that it is built in. Default: the root.
    pub source_dir: Option<String>,
    /// The environment variables of the job, besides those of the app.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The slug of the environment that it is built for, such as `node-js`.
    pub environment_slug: Option<String>,
    /// Where its logs are forwarded to.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// How many instances the job has.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The size of each instance, by its slug.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the job.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// When the job runs.
    /// Default: `"UNSPECIFIED"`.
    pub kind: Option<AppJobSpecKind>,
    /// How the job is ended.
    pub termination: Option<AppJobSpecTermination>,
    /// When the job runs, if its kind is `SCHEDULED`.
    pub schedule: Option<AppJobSpecSchedule>,
    /// How long a run of the job may take, as text.
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
        ///
        /// Not specified, which means `POST_DEPLOY`.
        Unspecified = "UNSPECIFIED",
        ///
        /// Before a deployment goes live.
        PreDeploy = "PRE_DEPLOY",
        ///
        /// After a deployment.
        PostDeploy = "POST_DEPLOY",
        ///
        /// After a deployment has failed.
        FailedDeploy = "FAILED_DEPLOY",
        ///
        /// At the times of its schedule.
        Scheduled = "SCHEDULED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppJobSpecKind in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppJobSpecSchedule {
    /// The times at which the job runs, in the form of cron.
    pub cron: String,
    /// The time zone of `cron`, such as `America/New_York`.
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
    /// How many seconds an instance has after `TERM` before it is killed. Default: 120.
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
    /// The address at Datadog that takes the logs.
    pub endpoint: Option<String>,
    /// The API key of Datadog.
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
    /// The name of the destination.
    /// From `2` to `42` characters. Pattern: `^[A-Za-z0-9()\[\]'"][-A-Za-z0-9_. \/()\[\]]{0,40}[A-Za-z0-9()\[\]'"]$`.
    pub name: String,
    /// Papertrail, as the destination.
    pub papertrail: Option<AppLogDestinationPapertrailSpec>,
    /// Datadog, as the destination.
    pub datadog: Option<AppLogDestinationDatadogSpec>,
    /// Logtail, as the destination.
    pub logtail: Option<AppLogDestinationLogtailSpec>,
    /// OpenSearch, as the destination.
    pub open_search: Option<AppLogDestinationOpenSearchSpec>,
    /// The address that the logs are sent to.
    pub endpoint: Option<String>,
    /// Whether the certificate of the destination is left unchecked.
    pub tls_insecure: Option<bool>,
    /// The headers that the logs are sent with.
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
    /// The name of the header.
    pub key: String,
    /// The value of the header.
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
    /// The source token of Logtail, by which it accepts the logs.
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
    /// The address of the OpenSearch server, with `https` and port. Not with `cluster_name`.
    pub endpoint: Option<String>,
    /// The name and password to log in with.
    pub basic_auth: Option<AppLogDestinationOpenSearchSpecBasicAuth>,
    /// The index that the logs are written to.
    /// Default: `"logs"`.
    pub index_name: Option<String>,
    /// The name of an OpenSearch cluster of DigitalOcean that takes the logs. Not with `endpoint`.
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
    /// The user to log in as; needed with `endpoint`. Default: `doadmin` with `cluster_name`.
    pub user: Option<String>,
    /// The password of `user`; needed with `endpoint`, not allowed with `cluster_name`.
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
    /// The address at Papertrail that takes the logs by syslog.
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
        ///
        /// Not specified.
        Unspecified = "UNSPECIFIED",
        ///
        /// What was written while building.
        Build = "BUILD",
        ///
        /// What was written while rolling out.
        Deploy = "DEPLOY",
        ///
        /// What running instances write.
        Run = "RUN",
        ///
        /// What instances wrote that have crashed or restarted.
        RunRestarted = "RUN_RESTARTED",
        ///
        /// What was written while scaling; only of an event.
        AutoscaleEvent = "AUTOSCALE_EVENT",
    }
}

#[cfg(feature = "schemars")]
schema!(AppLogType in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppMaintenanceSpec {
    /// Whether the app is in maintenance: requests get a page that says so.
    pub enabled: Option<bool>,
    /// Whether the app is archived; it is in maintenance too then.
    pub archive: Option<bool>,
    /// The address of the page that is shown in maintenance or while archived. Default: one of the service.
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
    /// The traffic of each app.
    pub app_bandwidth_usage: Option<Vec<AppMetricsBandwidthUsageDetails>>,
    /// The day that it was measured on.
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
    /// The id of the app.
    pub app_id: Option<String>,
    /// How much traffic the app had on that day, in bytes.
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
    /// The ids of the apps.
    /// At most `100` items.
    pub app_ids: Vec<String>,
    /// The day that is reported; the time of day is ignored. Default: yesterday.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// The step has not begun.
        Pending = "PENDING",
        ///
        /// The step is under way.
        Running = "RUNNING",
        ///
        /// The step has failed.
        Error = "ERROR",
        ///
        /// The step is done.
        Success = "SUCCESS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppProgressStepStatus in crate::SCHEMAS {});

/// Sent by `apps_validate_app_spec`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppPropose {
    /// The spec that is checked.
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
    /// Whether the app has only static sites; `app_is_starter` replaces it.
    pub app_is_static: Option<bool>,
    /// Whether no other app has the name.
    pub app_name_available: Option<bool>,
    /// A name that is free, if the one in the spec isn't.
    pub app_name_suggestion: Option<String>,
    /// How many static apps there are, as text; `existing_starter_apps` replaces it.
    pub existing_static_apps: Option<String>,
    /// The spec as the service understands it.
    pub spec: Option<AppSpec>,
    /// What the app costs a month, in US dollars.
    pub app_cost: Option<f64>,
    /// What the app would cost a month in the next lower tier, in US dollars; missing if there is none.
    /// Deprecated.
    pub app_tier_downgrade_cost: Option<f64>,
    /// How many static apps are free, as text; `max_free_starter_apps` replaces it.
    pub max_free_static_apps: Option<String>,
    /// What the app would cost a month in the next higher tier, in US dollars; missing if there is none.
    /// Deprecated.
    pub app_tier_upgrade_cost: Option<f64>,
    /// Whether the app belongs to the starter tier: only static sites, functions and databases.
    pub app_is_starter: Option<bool>,
    /// How many apps of the starter tier the account has, as text.
    pub existing_starter_apps: Option<String>,
    /// How many apps of the starter tier are free, as text; further ones cost money.
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
    /// The app.
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
    /// What prevents the rollback, or could spoil it.
    pub code: Option<AppRollbackValidationConditionCode>,
    /// The same as `code`, in words.
    pub message: Option<String>,
    /// The components that are concerned, if only some are.
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
        ///
        /// The deployment is in a phase that can't be rolled back to.
        IncompatiblePhase = "incompatible_phase",
        ///
        /// The deployment has ended in a way that can't be rolled back to.
        IncompatibleResult = "incompatible_result",
        ///
        /// The deployment is older than the tier of the app keeps.
        ExceededRevisionLimit = "exceeded_revision_limit",
        ///
        /// The app is pinned by another rollback.
        AppPinned = "app_pinned",
        ///
        /// The databases of the deployment were other than those of now.
        DatabaseConfigConflict = "database_config_conflict",
        ///
        /// The deployment was in another region.
        RegionConflict = "region_conflict",
        ///
        /// A static site has to be built anew.
        StaticSiteRequiresRebuild = "static_site_requires_rebuild",
        ///
        /// It isn't known which image the deployment ran.
        ImageSourceMissingDigest = "image_source_missing_digest",
    }
}

#[cfg(feature = "schemars")]
schema!(AppRollbackValidationConditionCode in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppRouteSpec {
    /// What the path of requests begins with, from `/` on; unique within the app.
    pub path: Option<String>,
    /// Whether the component gets the whole path rather than what follows `path`. Default: no.
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
    /// The name of the header.
    pub key: Option<String>,
    /// The value of the header.
    pub value: Option<String>,
    /// Whether the header is removed.
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
    /// The name of the service, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The Git repository that it is built from, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub that it is built from. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that it is built from. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that it is built from. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image that it runs, in place of being built from source. Only one source is given.
    pub image: Option<AppsImageSourceSpec>,
    /// The Dockerfile that it is built with, from the root of the repository. Default: buildpacks are used.
    pub dockerfile_path: Option<String>,
    /// The command that builds it from source.
    pub build_command: Option<String>,
    /// The command that starts it, in place of the default one.
    pub run_command: Option<String>,
    /// The directory of the repository that it is built in. Default: the root.
    pub source_dir: Option<String>,
    /// The environment variables of the service, besides those of the app.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The slug of the environment that it is built for, such as `node-js`.
    pub environment_slug: Option<String>,
    /// Where its logs are forwarded to.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// How many instances the service has. Not with `autoscaling`.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The size of each instance, by its slug.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the service.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// How the number of instances follows the load, in place of `instance_count`.
    pub autoscaling: Option<AppAutoscalingSpecService>,
    /// Which other sites may use the service in browsers; the rules of `ingress` replace it.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// How it is checked whether an instance may get requests.
    pub health_check: Option<AppServiceSpecHealthCheck>,
    /// How it is checked whether an instance has to be restarted.
    pub liveness_health_check: Option<AppHealthCheckSpec>,
    /// The protocol that the service speaks at `http_port`. Default: HTTP.
    pub protocol: Option<AppServiceSpecProtocol>,
    /// The port that the service listens on. It is passed in the variable `PORT` unless that is set. Default: 8080.
    /// From `1` to `65535`.
    pub http_port: Option<i64>,
    /// The ports that it listens on for other components of the app only.
    pub internal_ports: Option<Vec<i64>>,
    /// The paths that lead to the service; the rules of `ingress` replace it.
    /// Deprecated.
    pub routes: Option<Vec<AppRouteSpec>>,
    /// How instances are ended.
    pub termination: Option<AppServiceSpecTermination>,
    /// When the service goes to sleep because nobody uses it.
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
    /// After how many failed checks it counts as unhealthy. Default: 9.
    pub failure_threshold: Option<i64>,
    /// The port that is checked. Default: `http_port` of the service.
    /// From `1` to `65535`.
    pub port: Option<i64>,
    /// The path that is requested by HTTP. Without one, the check only opens a TCP connection to the port.
    pub http_path: Option<String>,
    /// How many seconds after its start an instance is checked first. Default: 0.
    pub initial_delay_seconds: Option<i64>,
    /// How many seconds lie between two checks. Default: 10.
    pub period_seconds: Option<i64>,
    /// After how many good checks it counts as healthy. Default: 1.
    pub success_threshold: Option<i64>,
    /// After how many seconds without an answer a check has failed. Default: 1.
    pub timeout_seconds: Option<i64>,
    /// The path that is requested by HTTP; `http_path` replaces it.
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
    /// After how many seconds without use the service is scaled to zero.
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
        ///
        /// HTTP/1.1.
        Http = "HTTP",
        ///
        /// HTTP/2 without TLS (h2c).
        Http2 = "HTTP2",
    }
}

#[cfg(feature = "schemars")]
schema!(AppServiceSpecProtocol in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppServiceSpecTermination {
    /// How many seconds an instance gets no new requests before it is sent `TERM`. Default: 15.
    /// From `1` to `110`.
    pub drain_seconds: Option<i64>,
    /// How many seconds an instance has after `TERM` before it is killed. Default: 120.
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
    /// The name of the app, which no other app of the account has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The region that the app runs in, by its slug. Default: the nearest available one.
    pub region: Option<slugs::AppRegion>,
    /// Whether answers are kept out of the cache of the CDN, as for events that are streamed. Not for static sites.
    /// Default: `false`.
    pub disable_edge_cache: Option<bool>,
    /// Whether e-mail addresses in pages are left as they are rather than hidden from robots.
    /// Default: `false`.
    pub disable_email_obfuscation: Option<bool>,
    /// Whether suspicious requests are checked more closely, against attacks by many of them.
    /// Default: `false`.
    pub enhanced_threat_control_enabled: Option<bool>,
    /// The domains that lead to the app.
    pub domains: Option<Vec<AppDomainSpec>>,
    /// The components that answer requests.
    pub services: Option<Vec<AppServiceSpec>>,
    /// The components that are only files.
    pub static_sites: Option<Vec<AppStaticSiteSpec>>,
    /// The components that run and end, around deployments or by schedule.
    pub jobs: Option<Vec<AppJobSpec>>,
    /// The components that run all the time and answer no requests.
    pub workers: Option<Vec<AppWorkerSpec>>,
    /// The components of functions.
    pub functions: Option<Vec<AppFunctionsSpec>>,
    /// The databases of the app.
    pub databases: Option<Vec<AppDatabaseSpec>>,
    /// How requests come to the components.
    pub ingress: Option<AppIngressSpec>,
    /// How the app's own requests leave.
    pub egress: Option<AppEgressSpec>,
    /// Whether the app is in maintenance or archived.
    pub maintenance: Option<AppMaintenanceSpec>,
    /// The VPC network that the app is connected to.
    pub vpc: Option<AppsVpc>,
    /// The environment variables of all components.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The alerts about the app as a whole.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// Settings of the platform for this app, such as `buildpack-stack=ubuntu-22`.
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
    /// The name of the static site, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The Git repository that it is built from, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub that it is built from. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that it is built from. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that it is built from. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image that it runs, in place of being built from source. Only one source is given.
    pub image: Option<AppsImageSourceSpec>,
    /// The Dockerfile that it is built with, from the root of the repository. Default: buildpacks are used.
    pub dockerfile_path: Option<String>,
    /// The command that builds it from source.
    pub build_command: Option<String>,
    /// The command that starts it, in place of the default one.
    pub run_command: Option<String>,
    /// The directory of the repository that it is built in. Default: the root.
    pub source_dir: Option<String>,
    /// The environment variables of the static site, besides those of the app.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The slug of the environment that it is built for, such as `node-js`.
    pub environment_slug: Option<String>,
    /// Where its logs are forwarded to.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// The file that is sent for a directory.
    /// Default: `"index.html"`.
    pub index_document: Option<String>,
    /// The file that is sent if there is none at a path. Default: a page of the service. Not with `catchall_document`.
    /// Default: `"404.html"`.
    pub error_document: Option<String>,
    /// The file that is sent for every path without a file, as single-page apps need. Not with `error_document`.
    pub catchall_document: Option<String>,
    /// The directory that holds the files after building. Default: `_static`, `dist`, `public` or `build`, whichever there is.
    pub output_dir: Option<String>,
    /// Which other sites may use the files in browsers; the rules of `ingress` replace it.
    /// Deprecated.
    pub cors: Option<AppsCorsPolicy>,
    /// The paths that lead to the site; the rules of `ingress` replace it.
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
    /// The name of the variable.
    /// Pattern: `^[_A-Za-z][_A-Za-z0-9]*$`.
    pub key: String,
    /// When the variable is available.
    /// Default: `"RUN_AND_BUILD_TIME"`.
    pub scope: Option<AppVariableDefinitionScope>,
    /// Whether the value is a secret.
    /// Default: `"GENERAL"`.
    pub type_: Option<AppVariableDefinitionType>,
    /// The value. A secret comes back as `EV[…]`; sending that back keeps it, sending it in plain encrypts it anew and deploys.
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
        ///
        /// Not specified.
        Unset = "UNSET",
        ///
        /// Only when the component runs.
        RunTime = "RUN_TIME",
        ///
        /// Only when the component is built.
        BuildTime = "BUILD_TIME",
        ///
        /// Both when the component is built and when it runs.
        RunAndBuildTime = "RUN_AND_BUILD_TIME",
    }
}

#[cfg(feature = "schemars")]
schema!(AppVariableDefinitionScope in crate::SCHEMAS {});

open_enum! {
    /// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
    AppVariableDefinitionType {
        ///
        /// The value is plain text.
        General = "GENERAL",
        ///
        /// The value is encrypted and never comes back in plain.
        Secret = "SECRET",
    }
}

#[cfg(feature = "schemars")]
schema!(AppVariableDefinitionType in crate::SCHEMAS {});

/// Sent by `apps_create`, `apps_update`, `apps_validate_app_spec`; answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 15 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppWorkerSpec {
    /// The name of the worker, which no other component of the app has.
    /// From `2` to `32` characters. Pattern: `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
    pub name: String,
    /// The Git repository that it is built from, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub that it is built from. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that it is built from. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that it is built from. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The image that it runs, in place of being built from source. Only one source is given.
    pub image: Option<AppsImageSourceSpec>,
    /// The Dockerfile that it is built with, from the root of the repository. Default: buildpacks are used.
    pub dockerfile_path: Option<String>,
    /// The command that builds it from source.
    pub build_command: Option<String>,
    /// The command that starts it, in place of the default one.
    pub run_command: Option<String>,
    /// The directory of the repository that it is built in. Default: the root.
    pub source_dir: Option<String>,
    /// The environment variables of the worker, besides those of the app.
    pub envs: Option<Vec<AppVariableDefinition>>,
    /// The slug of the environment that it is built for, such as `node-js`.
    pub environment_slug: Option<String>,
    /// Where its logs are forwarded to.
    pub log_destinations: Option<Vec<AppLogDestinationDefinition>>,
    /// How many instances the worker has. Not with `autoscaling`.
    /// Default: `1`. At least `1`.
    pub instance_count: Option<i64>,
    /// The size of each instance, by its slug.
    /// Default: `"apps-s-1vcpu-0.5gb"`.
    pub instance_size_slug: Option<slugs::AppInstanceSize>,
    /// The alerts of the worker.
    pub alerts: Option<Vec<AppAlertSpec>>,
    /// How the number of instances follows the load, in place of `instance_count`.
    pub autoscaling: Option<AppAutoscalingSpec>,
    /// How instances are ended.
    pub termination: Option<AppWorkerSpecTermination>,
    /// How it is checked whether an instance has to be restarted.
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
    /// How many seconds an instance has after `TERM` before it is killed. Default: 120.
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
    /// The alert.
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
    /// The addresses that are notified, in place of those that were; each must be that of a user who can see the app.
    pub emails: Option<Vec<String>>,
    /// The channels of Slack that are notified, in place of those that were.
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
    /// The branch that is built.
    pub branch: Option<String>,
    /// Whether new commits are deployed automatically. Default: no.
    pub deploy_on_push: Option<bool>,
    /// The repository at Bitbucket, as owner and name: `owner/repo`.
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
    /// The id of the buildpack.
    pub id: String,
    /// The version of the buildpack to the last digit.
    pub version: Option<String>,
    /// The major version that is used: 1 stands for all from 1.0.0 to before 2.0.0.
    pub major_version: Option<i64>,
    /// Whether there is no newer major version.
    pub latest: Option<bool>,
    /// The display name of the buildpack.
    pub name: Option<String>,
    /// What the buildpack is for and what it does.
    pub description: Option<Vec<String>>,
    /// The address of the buildpack's documentation.
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
    /// The event that was cancelled.
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
    /// The run that was cancelled.
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
    /// The sites that may use it in browsers.
    pub allow_origins: Option<Vec<AppsStringMatch>>,
    /// The methods that they may use: `Access-Control-Allow-Methods`.
    pub allow_methods: Option<Vec<String>>,
    /// The headers that their requests may have: `Access-Control-Allow-Headers`.
    pub allow_headers: Option<Vec<String>>,
    /// The headers of answers that they may read: `Access-Control-Expose-Headers`.
    pub expose_headers: Option<Vec<String>>,
    /// How long browsers may remember all this, such as `5h30m`: `Access-Control-Max-Age`.
    pub max_age: Option<String>,
    /// Whether requests may come with credentials: `Access-Control-Allow-Credentials`.
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
    /// What the app consists of.
    pub spec: AppSpec,
    /// The id of the project that the app belongs to. Default: the default project. Needs the scope `project:assign_resource`.
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
    /// The host of the database.
    pub host: Option<String>,
    /// The port of the database.
    pub port: Option<i64>,
    /// The user to log in as.
    pub username: Option<String>,
    /// The password of `username`; missing if the token lacks the scope `database:view_credentials`.
    pub password: Option<String>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// Whether and how the connection is encrypted.
    pub ssl_mode: Option<String>,
    /// The whole connection as one URL, with the password.
    pub database_url: Option<String>,
    /// The name of the database component in the app.
    pub component_name: Option<String>,
    /// The connection pools of the database.
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
    /// The name of the pool.
    pub pool_name: Option<String>,
    /// The host of the pool.
    pub host: Option<String>,
    /// The port of the pool.
    pub port: Option<i64>,
    /// The user to log in as.
    pub username: Option<String>,
    /// The password of `username`.
    pub password: Option<String>,
    /// The name of the database behind the pool.
    pub database_name: Option<String>,
    /// Whether and how the connection is encrypted.
    pub ssl_mode: Option<String>,
    /// The whole connection as one URL, with the password.
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
    /// The address.
    pub ip: Option<String>,
    /// The id of the address.
    pub id: Option<String>,
    /// Whether the app has the address yet.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// The app is being given the address.
        Assigning = "ASSIGNING",
        ///
        /// The app has the address.
        Assigned = "ASSIGNED",
        ///
        /// The app no longer has the address.
        Removed = "REMOVED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDedicatedEgressIpStatus in crate::SCHEMAS {});

/// Answered by `apps_delete`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeleteAppResponse {
    /// Which app was deleted, by its id.
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
    /// The spec that the template makes an app of.
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
    /// Why the deployment was made, in words.
    pub cause: Option<String>,
    /// The id of the deployment that this one was cloned from.
    pub cloned_from: Option<String>,
    /// When the deployment was created.
    pub created_at: Option<Timestamp>,
    /// The id of the deployment.
    pub id: String,
    /// The jobs, with the commits that they were built from.
    pub jobs: Option<Vec<AppsDeploymentJob>>,
    /// The components of functions, with the commits that they were built from.
    pub functions: Option<Vec<AppsDeploymentFunctions>>,
    /// The state of the deployment.
    pub phase: AppsDeploymentPhase,
    /// When `phase` last changed.
    pub phase_last_updated_at: Option<Timestamp>,
    /// The steps of the deployment. Wait for `phase` and not for these: some can stay open for ever.
    pub progress: Option<AppsDeploymentProgress>,
    /// The services, with the commits that they were built from.
    pub services: Option<Vec<AppsDeploymentService>>,
    /// The spec that is deployed.
    pub spec: Option<AppSpec>,
    /// The static sites, with the commits that they were built from.
    pub static_sites: Option<Vec<AppsDeploymentStaticSite>>,
    /// The slug of the tier that the app is in, such as `basic`.
    /// Set by the service.
    pub tier_slug: Option<String>,
    /// When the deployment was last changed.
    pub updated_at: Option<Timestamp>,
    /// The workers, with the commits that they were built from.
    pub workers: Option<Vec<AppsDeploymentWorker>>,
    /// The id of the deployment before this one.
    pub previous_deployment_id: Option<String>,
    /// The id of the load balancer of the deployment.
    pub load_balancer_id: Option<String>,
    /// Why the deployment was made, for programs.
    pub cause_details: Option<AppsDeploymentCauseDetails>,
    /// How long each part of the deployment took.
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
    /// What a user did that led to it, if a user did.
    pub digitalocean_user_action: Option<AppsDeploymentCauseDetailsDigitaloceanUserAction>,
    /// The commit that led to it, if one did.
    pub git_push: Option<AppsDeploymentCauseDetailsGitPush>,
    /// The image that led to it, if one did.
    pub docr_push: Option<AppsDeploymentCauseDetailsDocrPush>,
    /// Whether the service itself made the deployment.
    pub internal: Option<bool>,
    /// What was scaled, if that led to it.
    pub autoscaler: Option<AppsDeploymentCauseDetailsAutoscaler>,
    /// What kind of cause it is.
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
    /// Whether instances were added or removed automatically.
    pub autoscaled: Option<bool>,
    /// How the number of instances changed, by the names of the components.
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
    /// The UUID of the person.
    pub uuid: Option<String>,
    /// The e-mail address of the person.
    pub email: Option<String>,
    /// The full name of the person.
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
    /// The person who did it.
    pub user: Option<AppsDeploymentCauseDetailsDigitaloceanUser>,
    /// What the person did.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Created a deployment.
        CreateDeployment = "CREATE_DEPLOYMENT",
        ///
        /// Changed the spec.
        UpdateSpec = "UPDATE_SPEC",
        ///
        /// Reset the password of a database.
        ResetDatabasePassword = "RESET_DATABASE_PASSWORD",
        ///
        /// Rolled the app back.
        RollbackApp = "ROLLBACK_APP",
        ///
        /// Took a rollback back.
        RevertAppRollback = "REVERT_APP_ROLLBACK",
        ///
        /// Moved to another version of a buildpack.
        UpgradeBuildpack = "UPGRADE_BUILDPACK",
        ///
        /// Restarted components.
        Restart = "RESTART",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsDigitaloceanUserActionName in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentCauseDetailsDocrPush {
    /// The name of the registry that the image was pushed to.
    pub registry: Option<String>,
    /// The repository that the image was pushed to.
    pub repository: Option<String>,
    /// The tag of the image.
    pub tag: Option<String>,
    /// The digest of the image.
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
    /// The repository at GitHub that was pushed to, if it is there.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab that was pushed to, if it is there.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket that was pushed to, if it is there.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The name of the user who pushed.
    pub username: Option<String>,
    /// The author of the commit.
    pub commit_author: Option<String>,
    /// The hash of the commit.
    pub commit_sha: Option<String>,
    /// The message of the commit.
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
    /// How many instances there were before.
    pub from: Option<i64>,
    /// How many instances there are afterwards.
    pub to: Option<i64>,
    /// What led to it: `cpu`, `requests_per_second`, `request_duration`, or `scale_to_zero` and `scale_from_zero` for sleep.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Somebody made the deployment.
        Manual = "MANUAL",
        ///
        /// A commit or image was pushed.
        DeployOnPush = "DEPLOY_ON_PUSH",
        ///
        /// The platform was maintained.
        Maintenance = "MAINTENANCE",
        ///
        /// Somebody rolled the app back.
        ManualRollback = "MANUAL_ROLLBACK",
        ///
        /// The deployment before has failed, so the app was rolled back automatically.
        AutoRollback = "AUTO_ROLLBACK",
        ///
        /// The trusted sources of a database have changed.
        UpdateDatabaseTrustedSources = "UPDATE_DATABASE_TRUSTED_SOURCES",
        ///
        /// Instances were added or removed automatically.
        Autoscaled = "AUTOSCALED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentCauseDetailsType in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentFunctions {
    /// The name of the component.
    pub name: Option<String>,
    /// The hash of the commit that it was built from.
    pub source_commit_hash: Option<String>,
    /// The namespace that the functions are in.
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
    /// The name of the job.
    pub name: Option<String>,
    /// The hash of the commit that it was built from.
    pub source_commit_hash: Option<String>,
    /// The buildpacks that it was built with.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Waits to be built.
        PendingBuild = "PENDING_BUILD",
        ///
        /// Is being built.
        Building = "BUILDING",
        ///
        /// Is built and waits to be rolled out.
        PendingDeploy = "PENDING_DEPLOY",
        ///
        /// Is being rolled out.
        Deploying = "DEPLOYING",
        ///
        /// Is live.
        Active = "ACTIVE",
        ///
        /// A newer deployment has taken its place.
        Superseded = "SUPERSEDED",
        ///
        /// Has failed.
        Error = "ERROR",
        ///
        /// Was cancelled.
        Canceled = "CANCELED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDeploymentPhase in crate::SCHEMAS {});

/// Answered by `apps_cancel_deployment`, `apps_cancel_event`, `apps_create` and 13 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDeploymentProgress {
    /// How many steps have failed.
    pub error_steps: Option<i64>,
    /// How many steps have not begun.
    pub pending_steps: Option<i64>,
    /// How many steps are under way.
    pub running_steps: Option<i64>,
    /// The steps, each with those that it consists of.
    pub steps: Option<Vec<AppsDeploymentProgressStep>>,
    /// How many steps are done.
    pub success_steps: Option<i64>,
    /// A summary of the steps, for display.
    pub summary_steps: Option<Vec<AppsDeploymentProgressStep>>,
    /// How many steps there are; they need not all be done in the end.
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
    /// The component that the step is about, if it is about one.
    pub component_name: Option<String>,
    /// When the step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// What the step does, such as `Building service`; the name of the component follows it.
    pub message_base: Option<String>,
    /// The name of the step.
    pub name: Option<String>,
    /// Why the step is where it is, such as why it failed.
    pub reason: Option<AppsDeploymentProgressStepReason>,
    /// When the step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// The state of the step.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// The steps that this one consists of.
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
    /// The reason in short, for programs.
    pub code: Option<String>,
    /// The reason in words.
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
    /// The deployment.
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
    /// The name of the service.
    pub name: Option<String>,
    /// The hash of the commit that it was built from.
    pub source_commit_hash: Option<String>,
    /// The buildpacks that it was built with.
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
    /// The name of the static site.
    pub name: Option<String>,
    /// The hash of the commit that it was built from.
    pub source_commit_hash: Option<String>,
    /// The buildpacks that it was built with.
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
    /// How long the build waited before it began, such as for other builds.
    pub pending: Option<String>,
    /// How long the build took from beginning to end.
    pub build_total: Option<String>,
    /// How long all builds took together, which is what is billed; they can run side by side.
    pub build_billable: Option<String>,
    /// The billed time of each component.
    pub components: Option<Vec<AppsDeploymentTimingComponent>>,
    /// How long it took to create databases.
    pub database_provision: Option<String>,
    /// How long it took to start instances until they were healthy.
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
    /// The name of the component.
    pub name: Option<String>,
    /// How long building the component took, as it is billed.
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
    /// The name of the worker.
    pub name: Option<String>,
    /// The hash of the commit that it was built from.
    pub source_commit_hash: Option<String>,
    /// The buildpacks that it was built with.
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
    /// The deployments of this page.
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
    /// How the component can be built.
    /// Default: `"UNSPECIFIED"`.
    pub strategy: Option<AppsDetectComponentStrategy>,
    /// What kinds of component it can become.
    pub types: Option<Vec<String>>,
    /// The Dockerfiles that were found, the best one first.
    pub dockerfiles: Option<Vec<String>>,
    /// The command that builds it.
    pub build_command: Option<String>,
    /// The command that starts it.
    pub run_command: Option<String>,
    /// The slug of the environment that it is built for, such as `node-js`.
    pub environment_slug: Option<String>,
    /// The ports that it may listen on, the best one last.
    pub http_ports: Option<Vec<i64>>,
    /// The environment variables that it needs.
    pub env_vars: Option<Vec<AppVariableDefinition>>,
    /// The packages of functions that were found.
    pub serverless_packages: Option<Vec<AppsDetectServerlessPackage>>,
    /// The directory that it is in.
    pub source_dir: Option<String>,
    /// The buildpacks that it would be built with.
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
        ///
        /// Not specified.
        Unspecified = "UNSPECIFIED",
        ///
        /// With a Dockerfile.
        Dockerfile = "DOCKERFILE",
        ///
        /// With buildpacks.
        Buildpack = "BUILDPACK",
        ///
        /// Not at all: it is a site of plain files.
        Html = "HTML",
        ///
        /// As functions.
        Serverless = "SERVERLESS",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDetectComponentStrategy in crate::SCHEMAS {});

/// Sent by `apps_detect`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDetectRequest {
    /// The Git repository to look into, by its address. Only one source is given.
    pub git: Option<AppsGitSourceSpec>,
    /// The repository at GitHub to look into. Only one source is given.
    pub github: Option<AppsGithubSourceSpec>,
    /// The repository at GitLab to look into. Only one source is given.
    pub gitlab: Option<AppsGitlabSourceSpec>,
    /// The repository at Bitbucket to look into. Only one source is given.
    pub bitbucket: Option<AppsBitbucketSourceSpec>,
    /// The commit to look into, in place of the newest of the branch.
    pub commit_sha: Option<String>,
    /// The directory to look into. Default: the root.
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
    /// The components that were found.
    pub components: Option<Vec<AppsDetectComponent>>,
    /// The template for an app that the repository holds, if it does.
    pub template: Option<AppsDeployTemplate>,
    /// Whether the repository holds a template.
    pub template_found: Option<bool>,
    /// Whether the template can be used.
    pub template_valid: Option<bool>,
    /// What is wrong with the template, if something is.
    pub template_error: Option<String>,
    /// Whether the search goes on; the same request can be repeated until it doesn't.
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
    /// The name of the function.
    pub name: Option<String>,
    /// The name of the package that the function is in.
    pub package: Option<String>,
    /// The runtime that the function needs.
    pub runtime: Option<String>,
    /// How much the function may use.
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
    /// How long a call may take, in milliseconds.
    pub timeout: Option<String>,
    /// How much memory a call may use, in MB.
    pub memory: Option<String>,
    /// How much a call may log, in KB.
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
    /// The name of the package.
    pub name: Option<String>,
    /// The functions of the package.
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
    /// The id of the domain.
    pub id: Option<String>,
    /// The state of the domain's setup.
    pub phase: Option<AppsDomainPhase>,
    /// The steps in which the domain is set up.
    pub progress: Option<AppsDomainProgress>,
    /// The domain's entry in the spec of the app.
    pub spec: Option<AppDomainSpec>,
    /// The TXT records that prove who owns the domain.
    pub validations: Option<Vec<AppDomainValidation>>,
    /// Whether the records in `validations` have to be renewed.
    /// Set by the service.
    pub rotate_validation_records: Option<bool>,
    /// When the domain's certificate expires.
    /// Set by the service.
    pub certificate_expires_at: Option<Timestamp>,
    /// The TXT record that proves who owns the domain.
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
        ///
        /// Not known to the service.
        Unknown = "UNKNOWN",
        ///
        /// Setting up the domain has not begun.
        Pending = "PENDING",
        ///
        /// The domain is being set up.
        Configuring = "CONFIGURING",
        ///
        /// The domain leads to the app.
        Active = "ACTIVE",
        ///
        /// The domain could not be set up.
        Error = "ERROR",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsDomainPhase in crate::SCHEMAS {});

/// Answered by `apps_create`, `apps_get`, `apps_list` and 1 more.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsDomainProgress {
    /// The steps, in their order.
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
    /// The name of the step.
    pub name: Option<String>,
    /// The state of the step.
    /// Default: `"UNKNOWN"`.
    pub status: Option<AppProgressStepStatus>,
    /// The steps that this one consists of.
    pub steps: Option<Vec<AppsDomainProgressStep>>,
    /// When the step began; `None` as long as it has not.
    pub started_at: Option<Timestamp>,
    /// When the step ended; `None` as long as it has not.
    pub ended_at: Option<Timestamp>,
    /// Why the step is where it is, such as why it failed.
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
    /// The reason in short, for programs.
    pub code: Option<String>,
    /// The reason in words.
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
    /// How to connect to each database of the app.
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
    /// The event.
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
    /// The address of the WebSocket that the console speaks over; anyone who knows it can use it.
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
    /// The size.
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
        ///
        /// What the run of the job has written.
        JobInvocation = "JOB_INVOCATION",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsGetJobInvocationLogsType in crate::SCHEMAS {});

/// Answered by `apps_get_job_invocation`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsGetJobInvocationResponse {
    /// The run.
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
    /// The addresses of files with what was written so far, in their order; they are read without a token.
    pub historic_urls: Option<Vec<String>>,
    /// The address at which lines come as they are written, over a WebSocket; anyone who knows it can read them.
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
    /// The tier.
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
    /// The branch that is built.
    pub branch: Option<String>,
    /// The address that the repository is cloned from, such as `https://example.com/repo.git`.
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
    /// The branch that is built.
    pub branch: Option<String>,
    /// Whether new commits are deployed automatically. Default: no.
    pub deploy_on_push: Option<bool>,
    /// The repository at GitHub, as owner and name: `owner/repo`.
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
    /// The branch that is built.
    pub branch: Option<String>,
    /// Whether new commits are deployed automatically. Default: no.
    pub deploy_on_push: Option<bool>,
    /// The repository at GitLab, as owner and name: `owner/repo`.
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
    /// The name of the registry. Empty for `DOCR`; needed for `DOCKER_HUB`.
    pub registry: Option<String>,
    /// What kind of registry the image is in.
    pub registry_type: Option<AppsImageSourceSpecRegistryType>,
    /// The name and token to pull with, as `name:token`. They come back as `EV[…]`; sending that back keeps them.
    pub registry_credentials: Option<String>,
    /// The name of the repository that the image is in.
    pub repository: Option<String>,
    /// The tag of the image. Not with `digest`.
    /// Default: `"latest"`.
    pub tag: Option<String>,
    /// The digest of the image. Not with `tag`.
    pub digest: Option<String>,
    /// Whether new images are deployed automatically.
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
    /// Whether new images are deployed automatically; only from `DOCR`, and only by tag.
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
        ///
        /// Docker Hub.
        DockerHub = "DOCKER_HUB",
        ///
        /// The container registry of DigitalOcean.
        Docr = "DOCR",
        ///
        /// The container registry of GitHub.
        Ghcr = "GHCR",
        ///
        /// Not specified.
        Unspecified = "UNSPECIFIED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsImageSourceSpecRegistryType in crate::SCHEMAS {});

/// Answered by `apps_get_instance_size`, `apps_list_instance_sizes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppsInstanceSize {
    /// How much traffic is included, in GiB.
    /// Format: int64.
    pub bandwidth_allowance_gib: Option<Count>,
    /// Whether the CPUs are shared.
    pub cpu_type: Option<InstanceSizeCpuType>,
    /// How many CPUs an instance has.
    /// Format: int64.
    pub cpus: Option<Count>,
    /// Whether the size is going to be withdrawn.
    pub deprecation_intent: Option<bool>,
    /// How much memory an instance has, in bytes.
    /// Format: int64.
    pub memory_bytes: Option<Count>,
    /// The display name of the size.
    pub name: String,
    /// Whether components of the size can scale automatically.
    pub scalable: Option<bool>,
    /// Whether a component of the size can have one instance only.
    pub single_instance_only: Option<bool>,
    /// The slug of the size, by which specs name it.
    pub slug: String,
    /// The slug of the size that corresponds to it in the next lower tier.
    /// Deprecated.
    pub tier_downgrade_to: Option<String>,
    /// The slug of the tier that the size belongs to.
    pub tier_slug: Option<String>,
    /// The slug of the size that corresponds to it in the next higher tier.
    /// Deprecated.
    pub tier_upgrade_to: Option<String>,
    /// What an instance costs a month, in US dollars.
    pub usd_per_month: Option<String>,
    /// What an instance costs a second, in US dollars.
    pub usd_per_second: Option<String>,
    /// Whether the size is a preview.
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
    /// The alerts of the app.
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
    /// The available buildpacks.
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
        ///
        /// Those that somebody made.
        Manual = "MANUAL",
        ///
        /// Those made because a commit or image was pushed.
        DeployOnPush = "DEPLOY_ON_PUSH",
        ///
        /// Those made to maintain the platform.
        Maintenance = "MAINTENANCE",
        ///
        /// Rollbacks that somebody made.
        ManualRollback = "MANUAL_ROLLBACK",
        ///
        /// Rollbacks made because a deployment had failed.
        AutoRollback = "AUTO_ROLLBACK",
        ///
        /// Those made because the trusted sources of a database had changed.
        UpdateDatabaseTrustedSources = "UPDATE_DATABASE_TRUSTED_SOURCES",
        ///
        /// Those made because instances were added or removed.
        Autoscaled = "AUTOSCALED",
    }
}

#[cfg(feature = "schemars")]
schema!(AppsListDeploymentsDeploymentTypesItem in crate::SCHEMAS {});

/// Answered by `apps_list_instance_sizes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AppsListInstanceSizesResponse {
    /// What is taken off the prices, in percent.
    pub discount_percent: Option<f64>,
    /// The sizes that instances can have.
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
    /// The regions that apps can run in, also those that are closed.
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
    /// The available tiers.
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
    /// The continent that the region is on.
    /// Set by the service.
    pub continent: Option<String>,
    /// The data centers of the region, by their slugs.
    /// Set by the service.
    pub data_centers: Option<Vec<String>>,
    /// Whether the region is the one that is proposed.
    /// Set by the service.
    pub default: Option<bool>,
    /// Whether no apps can be created in the region.
    /// Set by the service.
    pub disabled: Option<bool>,
    /// The name of the flag that stands for the region.
    /// Set by the service.
    pub flag: Option<String>,
    /// The display name of the region.
    /// Set by the service.
    pub label: Option<String>,
    /// Why the region is closed, if it is.
    /// Set by the service.
    pub reason: Option<String>,
    /// The slug of the region, by which specs name it.
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
    /// The apps of this page; missing if there are none.
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
    /// The id of the deployment that is brought back.
    pub deployment_id: Option<String>,
    /// Whether the app stays open to deployments: by default it is pinned to what it was rolled back to, until that is committed or reverted.
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
    /// The text as a whole; can be empty. Only one of the three is given.
    /// At most `256` characters. `Some(None)` sends null.
    pub exact: Option<Option<String>>,
    /// What the text begins with. Only one of the three is given.
    /// Deprecated. At most `256` characters. `Some(None)` sends null.
    pub prefix: Option<Option<String>>,
    /// A regular expression that the text matches, in the syntax of RE2. Only one of the three is given.
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
    /// The display name of the tier.
    pub name: String,
    /// The slug of the tier.
    pub slug: String,
    /// How much outgoing traffic is included, in bytes.
    /// Format: int64.
    pub egress_bandwidth_bytes: Option<Count>,
    /// How much building is included, in seconds.
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
    /// Whether only trusted sources may connect to the database.
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
    /// Whether only trusted sources may connect to the database.
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
    /// The whole spec, in place of the one that there is; what is left out is removed.
    pub spec: AppSpec,
    /// Whether all components move to the newest commit or image. Otherwise only new sources are fetched.
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
    /// The id of the buildpack.
    pub buildpack_id: String,
    /// The major version to move to. Default: the newest.
    pub major_version: Option<i64>,
    /// Whether the app is deployed with it at once.
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
    /// The names of the components that are built with the buildpack.
    pub affected_components: Option<Vec<String>>,
    /// The deployment that was made, if `trigger_deployment` was set.
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
    /// Whether the rollback would work.
    pub valid: Option<bool>,
    /// What prevents the rollback, if something does.
    pub error: Option<AppRollbackValidationCondition>,
    /// What doesn't prevent the rollback but could spoil it.
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
    /// The id of the VPC network.
    pub id: Option<String>,
    /// The addresses in the network that the app's requests come from.
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
    /// The address.
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
        ///
        /// Not specified.
        Unspecified = "UNSPECIFIED",
        ///
        /// Others use the CPUs too.
        Shared = "SHARED",
        ///
        /// Nobody else uses the CPUs.
        Dedicated = "DEDICATED",
    }
}

#[cfg(feature = "schemars")]
schema!(InstanceSizeCpuType in crate::SCHEMAS {});
