// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

#[allow(unused_imports)]
use super::prelude::*;

/// Answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertPolicy {
    /// Who is notified when the alert goes off.
    pub alerts: Alerts,
    /// Whether the alert goes off above or below `value`.
    pub compare: AlertPolicyCompare,
    /// The display name of the policy.
    pub description: String,
    /// Whether the policy is in effect.
    pub enabled: bool,
    /// The ids of the droplets or other resources that are watched.
    pub entities: Vec<String>,
    /// The tags whose droplets are watched.
    pub tags: Vec<String>,
    /// The metric that is watched.
    pub type_: AlertPolicyType,
    /// The UUID of the policy.
    pub uuid: String,
    /// The threshold, in the unit of the metric: percent, Mbit/s and so on.
    pub value: f64,
    /// How long the metric must be past `value` before the alert goes off.
    pub window: AlertPolicyWindow,
    undeclared: Undeclared,
}

record!(AlertPolicy {
    required alerts "alerts",
    required compare "compare",
    required description "description",
    required enabled "enabled",
    required entities "entities",
    required tags "tags",
    required type_ "type",
    required uuid "uuid",
    required value "value",
    required window "window",
});

#[cfg(feature = "schemars")]
schema!(AlertPolicy in crate::SCHEMAS {
    AlertPolicyCompare,
    AlertPolicyType,
    AlertPolicyWindow,
    Alerts,
});

open_enum! {
    /// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`; answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
    AlertPolicyCompare {
        ///
        /// The alert goes off above the threshold.
        GreaterThan = "GreaterThan",
        ///
        /// The alert goes off below the threshold.
        LessThan = "LessThan",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertPolicyCompare in crate::SCHEMAS {});

/// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertPolicyRequest {
    /// Who is notified when the alert goes off.
    pub alerts: Alerts,
    /// Whether the alert goes off above or below `value`.
    pub compare: AlertPolicyCompare,
    /// The display name of the policy.
    pub description: String,
    /// Whether the policy is in effect.
    pub enabled: bool,
    /// The ids of the droplets or other resources that are watched; may be empty.
    pub entities: Vec<String>,
    /// The tags whose droplets are watched; may be empty.
    pub tags: Vec<String>,
    /// The metric that is watched.
    pub type_: AlertPolicyType,
    /// The threshold, in the unit of the metric: percent, Mbit/s and so on.
    pub value: f64,
    /// How long the metric must be past `value` before the alert goes off.
    pub window: AlertPolicyWindow,
    undeclared: Undeclared,
}

record!(AlertPolicyRequest {
    required alerts "alerts",
    required compare "compare",
    required description "description",
    required enabled "enabled",
    required entities "entities",
    required tags "tags",
    required type_ "type",
    required value "value",
    required window "window",
});

impl AlertPolicyRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        alerts: impl Into<Alerts>,
        compare: impl Into<AlertPolicyCompare>,
        description: impl Into<String>,
        enabled: bool,
        entities: impl IntoIterator<Item = impl Into<String>>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        type_: impl Into<AlertPolicyType>,
        value: f64,
        window: impl Into<AlertPolicyWindow>,
    ) -> Self {
        Self {
            alerts: alerts.into(),
            compare: compare.into(),
            description: description.into(),
            enabled,
            entities: entities.into_iter().map(Into::into).collect(),
            tags: tags.into_iter().map(Into::into).collect(),
            type_: type_.into(),
            value,
            window: window.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(AlertPolicyRequest in crate::SCHEMAS {
    AlertPolicyCompare,
    AlertPolicyType,
    AlertPolicyWindow,
    Alerts,
});

#[cfg(feature = "validate")]
from_json!(AlertPolicyRequest by crate::validate::RULES);

/// Answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_update_alert_policy`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AlertPolicyResponse {
    /// The alert policy.
    pub policy: Option<AlertPolicy>,
    undeclared: Undeclared,
}

record!(AlertPolicyResponse {
    sometimes policy "policy",
});

#[cfg(feature = "schemars")]
schema!(AlertPolicyResponse in crate::SCHEMAS { AlertPolicy });

open_enum! {
    /// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`; answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
    AlertPolicyType {
        ///
        /// The load average of a droplet over 1 minute.
        V1InsightsDropletLoad1 = "v1/insights/droplet/load_1",
        ///
        /// The load average of a droplet over 5 minutes.
        V1InsightsDropletLoad5 = "v1/insights/droplet/load_5",
        ///
        /// The load average of a droplet over 15 minutes.
        V1InsightsDropletLoad15 = "v1/insights/droplet/load_15",
        ///
        /// How much of a droplet's memory is used, in percent.
        V1InsightsDropletMemoryUtilizationPercent = "v1/insights/droplet/memory_utilization_percent",
        ///
        /// How much of a droplet's disk is used, in percent.
        V1InsightsDropletDiskUtilizationPercent = "v1/insights/droplet/disk_utilization_percent",
        ///
        /// How much of a droplet's CPUs is used, in percent.
        V1InsightsDropletCpu = "v1/insights/droplet/cpu",
        ///
        /// How fast a droplet reads from its disk.
        V1InsightsDropletDiskRead = "v1/insights/droplet/disk_read",
        ///
        /// How fast a droplet writes to its disk.
        V1InsightsDropletDiskWrite = "v1/insights/droplet/disk_write",
        ///
        /// What a droplet sends on the public interface.
        V1InsightsDropletPublicOutboundBandwidth = "v1/insights/droplet/public_outbound_bandwidth",
        ///
        /// What a droplet receives on the public interface.
        V1InsightsDropletPublicInboundBandwidth = "v1/insights/droplet/public_inbound_bandwidth",
        ///
        /// What a droplet sends on the private interface.
        V1InsightsDropletPrivateOutboundBandwidth = "v1/insights/droplet/private_outbound_bandwidth",
        ///
        /// What a droplet receives on the private interface.
        V1InsightsDropletPrivateInboundBandwidth = "v1/insights/droplet/private_inbound_bandwidth",
        ///
        /// How much of a load balancer's CPUs is used on average, in percent.
        V1InsightsLbaasAvgCpuUtilizationPercent = "v1/insights/lbaas/avg_cpu_utilization_percent",
        ///
        /// How many of the connections that a load balancer can have are open, in percent.
        V1InsightsLbaasConnectionUtilizationPercent = "v1/insights/lbaas/connection_utilization_percent",
        ///
        /// The health of the droplets behind a load balancer.
        V1InsightsLbaasDropletHealth = "v1/insights/lbaas/droplet_health",
        ///
        /// How many of the TLS connections that a load balancer can take a second it takes, in percent.
        V1InsightsLbaasTlsConnectionsPerSecondUtilizationPercent = "v1/insights/lbaas/tls_connections_per_second_utilization_percent",
        ///
        /// The increase of a load balancer's answers with a status of 500 and above, in percent.
        V1InsightsLbaasIncreaseInHttpErrorRatePercentage5xx = "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx",
        ///
        /// The increase of a load balancer's answers with a status of 400 to 499, in percent.
        V1InsightsLbaasIncreaseInHttpErrorRatePercentage4xx = "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx",
        ///
        /// The increase of a load balancer's answers with a status of 500 and above, as a number.
        V1InsightsLbaasIncreaseInHttpErrorRateCount5xx = "v1/insights/lbaas/increase_in_http_error_rate_count_5xx",
        ///
        /// The increase of a load balancer's answers with a status of 400 to 499, as a number.
        V1InsightsLbaasIncreaseInHttpErrorRateCount4xx = "v1/insights/lbaas/increase_in_http_error_rate_count_4xx",
        ///
        /// How long requests through a load balancer take on average.
        V1InsightsLbaasHighHttpRequestResponseTime = "v1/insights/lbaas/high_http_request_response_time",
        ///
        /// The median of how long requests through a load balancer take.
        V1InsightsLbaasHighHttpRequestResponseTime50p = "v1/insights/lbaas/high_http_request_response_time_50p",
        ///
        /// The 95th percentile of how long requests through a load balancer take.
        V1InsightsLbaasHighHttpRequestResponseTime95p = "v1/insights/lbaas/high_http_request_response_time_95p",
        ///
        /// The 99th percentile of how long requests through a load balancer take.
        V1InsightsLbaasHighHttpRequestResponseTime99p = "v1/insights/lbaas/high_http_request_response_time_99p",
        ///
        /// The load average of a database cluster over 15 minutes.
        V1DbaasAlertsLoad15Alerts = "v1/dbaas/alerts/load_15_alerts",
        ///
        /// How much of a database cluster's memory is used, in percent.
        V1DbaasAlertsMemoryUtilizationAlerts = "v1/dbaas/alerts/memory_utilization_alerts",
        ///
        /// How much of a database cluster's disk is used, in percent.
        V1DbaasAlertsDiskUtilizationAlerts = "v1/dbaas/alerts/disk_utilization_alerts",
        ///
        /// How much of a database cluster's CPUs is used, in percent.
        V1DbaasAlertsCpuAlerts = "v1/dbaas/alerts/cpu_alerts",
        ///
        /// How many droplets an autoscale pool has.
        V1DropletAutoscaleAlertsCurrentInstances = "v1/droplet/autoscale_alerts/current_instances",
        ///
        /// How many droplets an autoscale pool is meant to have.
        V1DropletAutoscaleAlertsTargetInstances = "v1/droplet/autoscale_alerts/target_instances",
        ///
        /// How much of the CPUs of an autoscale pool is used.
        V1DropletAutoscaleAlertsCurrentCpuUtilization = "v1/droplet/autoscale_alerts/current_cpu_utilization",
        ///
        /// How much of the CPUs of an autoscale pool is meant to be used.
        V1DropletAutoscaleAlertsTargetCpuUtilization = "v1/droplet/autoscale_alerts/target_cpu_utilization",
        ///
        /// How much of the memory of an autoscale pool is used.
        V1DropletAutoscaleAlertsCurrentMemoryUtilization = "v1/droplet/autoscale_alerts/current_memory_utilization",
        ///
        /// How much of the memory of an autoscale pool is meant to be used.
        V1DropletAutoscaleAlertsTargetMemoryUtilization = "v1/droplet/autoscale_alerts/target_memory_utilization",
        ///
        /// An autoscale pool grows.
        V1DropletAutoscaleAlertsScaleUp = "v1/droplet/autoscale_alerts/scale_up",
        ///
        /// An autoscale pool shrinks.
        V1DropletAutoscaleAlertsScaleDown = "v1/droplet/autoscale_alerts/scale_down",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertPolicyType in crate::SCHEMAS {});

open_enum! {
    /// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`; answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
    AlertPolicyWindow {
        N5m = "5m",
        N10m = "10m",
        N30m = "30m",
        N1h = "1h",
    }
}

#[cfg(feature = "schemars")]
schema!(AlertPolicyWindow in crate::SCHEMAS {});

/// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`; answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alerts {
    /// The e-mail addresses that are notified; they must be verified in the account.
    pub email: Vec<String>,
    /// The channels of Slack that are notified.
    pub slack: Vec<SlackDetails>,
    undeclared: Undeclared,
}

record!(Alerts {
    required email "email",
    required slack "slack",
});

impl Alerts {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(
        email: impl IntoIterator<Item = impl Into<String>>,
        slack: impl IntoIterator<Item = impl Into<SlackDetails>>,
    ) -> Self {
        Self {
            email: email.into_iter().map(Into::into).collect(),
            slack: slack.into_iter().map(Into::into).collect(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(Alerts in crate::SCHEMAS { SlackDetails });

#[cfg(feature = "validate")]
from_json!(Alerts by crate::validate::RULES);

open_enum! {
    /// Sent by `monitoring_get_database_mysql_cpu_usage`, `monitoring_get_database_mysql_disk_usage`, `monitoring_get_database_mysql_memory_usage`.
    DatabaseMetricAggregate {
        ///
        /// The average over the time range.
        Avg = "avg",
        ///
        /// The highest value of the time range.
        Max = "max",
        ///
        /// The lowest value of the time range.
        Min = "min",
    }
}

#[cfg(feature = "schemars")]
schema!(DatabaseMetricAggregate in crate::SCHEMAS {});

/// Answered by `monitoring_get_sink`, `monitoring_list_sinks`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Destination {
    /// The id of the destination.
    pub id: Option<String>,
    /// The name of the destination.
    pub name: Option<String>,
    /// Whether logs go to an OpenSearch cluster of the account or to one from outside.
    pub type_: Option<DestinationType>,
    /// Where logs go, and how long they are kept.
    pub config: OpensearchConfig,
    undeclared: Undeclared,
}

record!(Destination {
    sometimes id "id",
    sometimes name "name",
    sometimes type_ "type",
    required config "config",
});

#[cfg(feature = "schemars")]
schema!(Destination in crate::SCHEMAS { DestinationType, OpensearchConfig });

/// Answered by `monitoring_create_destination`, `monitoring_get_destination`, `monitoring_list_destinations`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestinationOmitCredentials {
    /// The id of the destination.
    pub id: String,
    /// The name of the destination.
    pub name: String,
    /// Whether logs go to an OpenSearch cluster of the account or to one from outside.
    pub type_: Option<DestinationType>,
    /// Where logs go, and how long they are kept, without the credentials.
    pub config: Option<OpensearchConfigOmitCredentials>,
    undeclared: Undeclared,
}

record!(DestinationOmitCredentials {
    expected id "id",
    expected name "name",
    sometimes type_ "type",
    sometimes config "config",
});

impl Default for DestinationOmitCredentials {
    #[inline]
    fn default() -> Self {
        digitalocean_core::Decode::blank()
    }
}

#[cfg(feature = "schemars")]
schema!(DestinationOmitCredentials in crate::SCHEMAS { DestinationType, OpensearchConfigOmitCredentials });

/// Sent by `monitoring_create_destination`, `monitoring_update_destination`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DestinationRequest {
    /// The display name of the destination.
    pub name: Option<String>,
    /// Whether logs go to an OpenSearch cluster of the account or to one from outside.
    pub type_: DestinationType,
    /// Where logs go, and how long they are kept.
    pub config: OpensearchConfigRequest,
    undeclared: Undeclared,
}

record!(DestinationRequest {
    optional name "name",
    required type_ "type",
    required config "config",
});

impl DestinationRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(type_: impl Into<DestinationType>, config: impl Into<OpensearchConfigRequest>) -> Self {
        Self {
            name: None,
            type_: type_.into(),
            config: config.into(),
            undeclared: Undeclared::default(),
        }
    }
}

setters!(DestinationRequest {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(DestinationRequest in crate::SCHEMAS { DestinationType, OpensearchConfigRequest });

#[cfg(feature = "validate")]
from_json!(DestinationRequest by crate::validate::RULES);

/// Answered by `monitoring_create_destination`, `monitoring_get_destination`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DestinationResponse {
    /// The destination, without its credentials.
    pub destination: Option<DestinationOmitCredentials>,
    undeclared: Undeclared,
}

record!(DestinationResponse {
    sometimes destination "destination",
});

#[cfg(feature = "schemars")]
schema!(DestinationResponse in crate::SCHEMAS { DestinationOmitCredentials });

open_enum! {
    /// Sent by `monitoring_create_destination`, `monitoring_update_destination`; answered by `monitoring_create_destination`, `monitoring_get_destination`, `monitoring_get_sink` and 2 more.
    DestinationType {
        ///
        /// An OpenSearch cluster of the account.
        OpensearchDbaas = "opensearch_dbaas",
        ///
        /// An OpenSearch cluster from outside.
        OpensearchExt = "opensearch_ext",
    }
}

#[cfg(feature = "schemars")]
schema!(DestinationType in crate::SCHEMAS {});

/// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Metrics {
    /// What was measured.
    pub data: MetricsData,
    /// Whether the query has succeeded.
    pub status: MetricsStatus,
    undeclared: Undeclared,
}

record!(Metrics {
    required data "data",
    required status "status",
});

#[cfg(feature = "schemars")]
schema!(Metrics in crate::SCHEMAS { MetricsData, MetricsStatus });

/// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricsData {
    /// The series that were measured; empty if there is nothing, such as without the metrics agent.
    pub result: Vec<MetricsResult>,
    /// The form of the result; always `matrix`, which is series over time.
    pub result_type: MetricsDataResultType,
    undeclared: Undeclared,
}

record!(MetricsData {
    required result "result",
    required result_type "resultType",
});

#[cfg(feature = "schemars")]
schema!(MetricsData in crate::SCHEMAS { MetricsDataResultType, MetricsResult });

open_enum! {
    /// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
    MetricsDataResultType {
        ///
        /// Series of values over time.
        Matrix = "matrix",
    }
}

#[cfg(feature = "schemars")]
schema!(MetricsDataResultType in crate::SCHEMAS {});

/// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricsResult {
    /// What the series is of, as labels: `host_id` of droplets, `lb_id` of load balancers, `app_component` of apps and others.
    pub metric: BTreeMap<String, String>,
    /// The samples of the series, each a time in Unix seconds and a value as text.
    pub values: Vec<Vec<MetricsResultSample>>,
    undeclared: Undeclared,
}

record!(MetricsResult {
    required metric "metric",
    required values "values",
});

#[cfg(feature = "schemars")]
schema!(MetricsResult in crate::SCHEMAS { MetricsResultSample });

union! {
    /// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
    MetricsResultSample {
        Integer(i64),
        String(String),
    }
}

from_text!(MetricsResultSample::String from &str, &String);

#[cfg(feature = "schemars")]
schema!(MetricsResultSample in crate::SCHEMAS {});

open_enum! {
    /// Answered by `monitoring_get_droplet_cpu_metrics`, `monitoring_get_app_cpu_percentage_metrics`, `monitoring_get_app_memory_percentage_metrics` and 55 more.
    MetricsStatus {
        Success = "success",
        Error = "error",
    }
}

#[cfg(feature = "schemars")]
schema!(MetricsStatus in crate::SCHEMAS {});

/// Sent by `monitoring_create_sink`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringCreateSinkBody {
    /// The UUID of the destination that logs are sent to.
    pub destination_uuid: Option<String>,
    /// The resources whose logs are sent there.
    pub resources: Option<Vec<SinkResource>>,
    undeclared: Undeclared,
}

record!(MonitoringCreateSinkBody {
    optional destination_uuid "destination_uuid",
    optional resources "resources",
});

impl MonitoringCreateSinkBody {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MonitoringCreateSinkBody {
    into destination_uuid: String,
    list resources: SinkResource,
});

#[cfg(feature = "schemars")]
schema!(MonitoringCreateSinkBody in crate::SCHEMAS { SinkResource });

#[cfg(feature = "validate")]
from_json!(MonitoringCreateSinkBody by crate::validate::RULES);

open_enum! {
    /// Sent by `monitoring_get_database_mysql_load`.
    MonitoringGetDatabaseMysqlLoadAggregate {
        ///
        /// The average over the window.
        Avg = "avg",
        ///
        /// The highest value of the window.
        Max = "max",
    }
}

#[cfg(feature = "schemars")]
schema!(MonitoringGetDatabaseMysqlLoadAggregate in crate::SCHEMAS {});

open_enum! {
    /// Sent by `monitoring_get_database_mysql_load`.
    MonitoringGetDatabaseMysqlLoadMetric {
        ///
        /// Over 1 minute.
        Load1 = "load1",
        ///
        /// Over 5 minutes.
        Load5 = "load5",
        ///
        /// Over 15 minutes.
        Load15 = "load15",
    }
}

#[cfg(feature = "schemars")]
schema!(MonitoringGetDatabaseMysqlLoadMetric in crate::SCHEMAS {});

open_enum! {
    /// Sent by `monitoring_get_database_mysql_op_rates`.
    MonitoringGetDatabaseMysqlOpRatesMetric {
        Select = "select",
        Insert = "insert",
        Update = "update",
        Delete = "delete",
    }
}

#[cfg(feature = "schemars")]
schema!(MonitoringGetDatabaseMysqlOpRatesMetric in crate::SCHEMAS {});

open_enum! {
    /// Sent by `monitoring_get_droplet_bandwidth_metrics`.
    MonitoringGetDropletBandwidthMetricsDirection {
        ///
        /// What the droplet receives.
        Inbound = "inbound",
        ///
        /// What the droplet sends.
        Outbound = "outbound",
    }
}

#[cfg(feature = "schemars")]
schema!(MonitoringGetDropletBandwidthMetricsDirection in crate::SCHEMAS {});

open_enum! {
    /// Sent by `monitoring_get_droplet_bandwidth_metrics`.
    MonitoringGetDropletBandwidthMetricsInterface {
        ///
        /// The interface to the VPC network.
        Private = "private",
        ///
        /// The interface to the internet.
        Public = "public",
    }
}

#[cfg(feature = "schemars")]
schema!(MonitoringGetDropletBandwidthMetricsInterface in crate::SCHEMAS {});

/// Answered by `monitoring_get_sink`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringGetSinkResponse {
    /// The requested sink.
    pub sink: Option<SinksResponse>,
    undeclared: Undeclared,
}

record!(MonitoringGetSinkResponse {
    sometimes sink "sink",
});

#[cfg(feature = "schemars")]
schema!(MonitoringGetSinkResponse in crate::SCHEMAS { SinksResponse });

/// Answered by `monitoring_list_alert_policy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringListAlertPolicyResponse {
    /// The alert policies of the account, one page of them.
    pub policies: Vec<AlertPolicy>,
    /// The addresses of the first, previous, next and last page, where they exist.
    pub links: Option<PageLinks>,
    /// How many items there are on all pages.
    pub meta: MetaMeta,
    undeclared: Undeclared,
}

record!(MonitoringListAlertPolicyResponse {
    required policies "policies",
    sometimes links "links",
    required meta "meta",
});

#[cfg(feature = "schemars")]
schema!(MonitoringListAlertPolicyResponse in crate::SCHEMAS { AlertPolicy, MetaMeta, PageLinks });

/// Answered by `monitoring_list_destinations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringListDestinationsResponse {
    /// The destinations of the account, without their credentials.
    pub destinations: Option<Vec<DestinationOmitCredentials>>,
    undeclared: Undeclared,
}

record!(MonitoringListDestinationsResponse {
    sometimes destinations "destinations",
});

#[cfg(feature = "schemars")]
schema!(MonitoringListDestinationsResponse in crate::SCHEMAS { DestinationOmitCredentials });

/// Answered by `monitoring_list_sinks`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MonitoringListSinksResponse {
    /// The sinks: which resources send logs to which destination.
    pub sinks: Option<Vec<SinksResponse>>,
    undeclared: Undeclared,
}

record!(MonitoringListSinksResponse {
    sometimes sinks "sinks",
});

#[cfg(feature = "schemars")]
schema!(MonitoringListSinksResponse in crate::SCHEMAS { SinksResponse });

open_enum! {
    /// Sent by `monitoring_get_database_mysql_schema_latency`, `monitoring_get_database_mysql_schema_throughput`.
    MysqlStatement {
        ///
        /// Rows that are inserted.
        Insert = "insert",
        ///
        /// Rows that are read.
        Fetch = "fetch",
        ///
        /// Rows that are changed.
        Update = "update",
        ///
        /// Rows that are deleted.
        Delete = "delete",
    }
}

#[cfg(feature = "schemars")]
schema!(MysqlStatement in crate::SCHEMAS {});

/// Answered by `monitoring_get_sink`, `monitoring_list_sinks`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpensearchConfig {
    /// The id of the configuration.
    pub id: Option<String>,
    /// The user that logs are written as.
    pub credentials: Option<OpensearchConfigCredentials>,
    /// The host of the OpenSearch cluster.
    pub endpoint: String,
    /// The UUID of the OpenSearch cluster, if it is one of the account.
    pub cluster_uuid: Option<String>,
    /// The name of the OpenSearch cluster, if it is one of the account.
    pub cluster_name: Option<String>,
    /// The index that logs are written to.
    pub index_name: Option<String>,
    /// After how many days logs are deleted. Default: 14.
    pub retention_days: Option<i64>,
    undeclared: Undeclared,
}

record!(OpensearchConfig {
    sometimes id "id",
    sometimes credentials "credentials",
    required endpoint "endpoint",
    sometimes cluster_uuid "cluster_uuid",
    sometimes cluster_name "cluster_name",
    sometimes index_name "index_name",
    sometimes retention_days "retention_days",
});

#[cfg(feature = "schemars")]
schema!(OpensearchConfig in crate::SCHEMAS { OpensearchConfigCredentials });

/// Answered by `monitoring_get_sink`, `monitoring_list_sinks`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchConfigCredentials {
    /// The name of the user.
    pub username: Option<String>,
    /// The password of the user.
    pub password: Option<String>,
    undeclared: Undeclared,
}

record!(OpensearchConfigCredentials {
    sometimes username "username",
    sometimes password "password",
});

hide!(OpensearchConfigCredentials {
    plain username,
    maybe_secret password,
    plain undeclared,
});

#[cfg(feature = "schemars")]
schema!(OpensearchConfigCredentials in crate::SCHEMAS {});

/// Answered by `monitoring_create_destination`, `monitoring_get_destination`, `monitoring_list_destinations`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchConfigOmitCredentials {
    /// The id of the configuration.
    pub id: Option<String>,
    /// The host of the OpenSearch cluster.
    pub endpoint: Option<String>,
    /// The UUID of the OpenSearch cluster, if it is one of the account.
    pub cluster_uuid: Option<String>,
    /// The name of the OpenSearch cluster, if it is one of the account.
    pub cluster_name: Option<String>,
    /// The index that logs are written to.
    pub index_name: Option<String>,
    /// After how many days logs are deleted.
    /// Default: `14`.
    pub retention_days: Option<i64>,
    undeclared: Undeclared,
}

record!(OpensearchConfigOmitCredentials {
    sometimes id "id",
    sometimes endpoint "endpoint",
    sometimes cluster_uuid "cluster_uuid",
    sometimes cluster_name "cluster_name",
    sometimes index_name "index_name",
    sometimes retention_days "retention_days",
});

#[cfg(feature = "schemars")]
schema!(OpensearchConfigOmitCredentials in crate::SCHEMAS {});

/// Sent by `monitoring_create_destination`, `monitoring_update_destination`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpensearchConfigRequest {
    /// The user that logs are written as; not needed if `cluster_uuid` is given.
    pub credentials: Option<OpensearchConfigRequestCredentials>,
    /// The host of the OpenSearch cluster.
    pub endpoint: String,
    /// The UUID of the OpenSearch cluster, if it is one of the account.
    pub cluster_uuid: Option<String>,
    /// The name of the OpenSearch cluster, if it is one of the account.
    pub cluster_name: Option<String>,
    /// The index that logs are written to.
    pub index_name: Option<String>,
    /// After how many days logs are deleted.
    /// Default: `14`.
    pub retention_days: Option<i64>,
    undeclared: Undeclared,
}

record!(OpensearchConfigRequest {
    optional credentials "credentials",
    required endpoint "endpoint",
    optional cluster_uuid "cluster_uuid",
    optional cluster_name "cluster_name",
    optional index_name "index_name",
    optional retention_days "retention_days",
});

impl OpensearchConfigRequest {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            credentials: None,
            endpoint: endpoint.into(),
            cluster_uuid: None,
            cluster_name: None,
            index_name: None,
            retention_days: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(OpensearchConfigRequest {
    into credentials: OpensearchConfigRequestCredentials,
    into cluster_uuid: String,
    into cluster_name: String,
    into index_name: String,
    value retention_days: i64,
});

#[cfg(feature = "schemars")]
schema!(OpensearchConfigRequest in crate::SCHEMAS { OpensearchConfigRequestCredentials });

#[cfg(feature = "validate")]
from_json!(OpensearchConfigRequest by crate::validate::RULES);

/// Sent by `monitoring_create_destination`, `monitoring_update_destination`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpensearchConfigRequestCredentials {
    /// The name of the user.
    pub username: Option<String>,
    /// The password of the user.
    pub password: Option<String>,
    undeclared: Undeclared,
}

record!(OpensearchConfigRequestCredentials {
    optional username "username",
    optional password "password",
});

hide!(OpensearchConfigRequestCredentials {
    plain username,
    maybe_secret password,
    plain undeclared,
});

impl OpensearchConfigRequestCredentials {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(OpensearchConfigRequestCredentials {
    into username: String,
    into password: String,
});

#[cfg(feature = "schemars")]
schema!(OpensearchConfigRequestCredentials in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(OpensearchConfigRequestCredentials by crate::validate::RULES);

/// Sent by `monitoring_create_sink`; answered by `monitoring_get_sink`, `monitoring_list_sinks`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SinkResource {
    /// The uniform resource name of the resource: `do:kubernetes:` and its id.
    /// Pattern: `^do:kubernetes:.*`.
    pub urn: String,
    /// The name of the resource.
    pub name: Option<String>,
    undeclared: Undeclared,
}

record!(SinkResource {
    required urn "urn",
    optional name "name",
});

impl SinkResource {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(urn: impl Into<String>) -> Self {
        Self {
            urn: urn.into(),
            name: None,
            undeclared: Undeclared::default(),
        }
    }
}

setters!(SinkResource {
    into name: String,
});

#[cfg(feature = "schemars")]
schema!(SinkResource in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SinkResource by crate::validate::RULES);

/// Answered by `monitoring_get_sink`, `monitoring_list_sinks`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SinksResponse {
    /// Where logs are sent to.
    pub destination: Option<Destination>,
    /// The resources that send their logs there.
    pub resources: Option<Vec<SinkResource>>,
    undeclared: Undeclared,
}

record!(SinksResponse {
    sometimes destination "destination",
    sometimes resources "resources",
});

#[cfg(feature = "schemars")]
schema!(SinksResponse in crate::SCHEMAS { Destination, SinkResource });

/// Sent by `monitoring_create_alert_policy`, `monitoring_update_alert_policy`; answered by `monitoring_create_alert_policy`, `monitoring_get_alert_policy`, `monitoring_list_alert_policy` and 1 more.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SlackDetails {
    /// The channel of Slack that is notified, in exactly its spelling.
    pub channel: String,
    /// The address of the Slack webhook that the message is sent to.
    pub url: String,
    undeclared: Undeclared,
}

record!(SlackDetails {
    required channel "channel",
    required url "url",
});

hide!(SlackDetails {
    plain channel,
    secret url,
    plain undeclared,
});

impl SlackDetails {
    /// With what the document requires, and nothing else.
    #[allow(clippy::too_many_arguments)]
    #[must_use]
    pub fn new(channel: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            url: url.into(),
            undeclared: Undeclared::default(),
        }
    }
}

#[cfg(feature = "schemars")]
schema!(SlackDetails in crate::SCHEMAS {});

#[cfg(feature = "validate")]
from_json!(SlackDetails by crate::validate::RULES);
