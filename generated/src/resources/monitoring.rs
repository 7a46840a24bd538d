// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Monitoring.

use digitalocean_core::resource::{Answered, Bridge, Creatable, Deletable, Listed, Named, Patchable, Replaceable, Resource, boxed_part, bridge, done, given, named, part, shown};
use digitalocean_core::{Client, Error, key, key_from, list};

use super::raw;
use crate::{types};
#[doc(no_inline)]
pub use crate::types::{AlertPolicy, DestinationOmitCredentials, SinksResponse};

key! {
    /// The id of an alert policy.
    AlertPolicyId(String)
}

key_from!(AlertPolicyId of types::AlertPolicy => |it| Self(it.uuid.clone()));

impl Resource for AlertPolicyId {
    type Value = types::AlertPolicy;
    type Parent = ();

    const NAME: &'static str = "alert policy";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::AlertPolicy) -> Option<Self> {
        given(&it.uuid).map(AlertPolicyId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::AlertPolicy>> {
        boxed_part(raw(client).monitoring_get_alert_policy(&self.0), |answer| answer.policy.filter(|it| given(&it.uuid).is_some()))
    }
}

impl Creatable for AlertPolicyId {
    type Body = types::AlertPolicyRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::AlertPolicyRequest) -> Answered<(Self, Option<Box<types::AlertPolicy>>)> {
        part(raw(client).monitoring_create_alert_policy(body), move |answer| {
            let it = answer.policy?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for AlertPolicyId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_alert_policy(&self.0))
    }
}

impl Replaceable for AlertPolicyId {
    type Body = types::AlertPolicyRequest;

    const BRIDGE: Bridge = Bridge {
        drop: &["uuid"],
        map: &[],
        unless: &[],
        full: &[],
        only: None,
    };

    #[inline]
    fn body(it: &types::AlertPolicy) -> Result<types::AlertPolicyRequest, Error> {
        bridge(it, Self::BRIDGE)
    }

    #[inline]
    fn replace(&self, client: &Client, body: &types::AlertPolicyRequest) -> Answered<Option<Box<types::AlertPolicy>>> {
        shown(raw(client).monitoring_update_alert_policy(&self.0, body), |answer| answer.policy)
    }
}

list! {
    /// A list of alert policies, made by [`monitoring_list_alert_policy`](crate::Client::monitoring_list_alert_policy).
    MonitoringListAlertPolicy of types::MonitoringListAlertPolicyResponse, |it| given(&it.uuid), {
        /// How many items a page has at most. Default: what the options of the client say.
        value per_page "per_page": i64,
    }
}

impl Listed for AlertPolicyId {
    type Within = ();
    type List = MonitoringListAlertPolicy;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListAlertPolicy {
        raw(client).monitoring_list_alert_policy(&Default::default()).into()
    }
}

key! {
    /// The id of a monitoring destination.
    MonitoringDestinationId(String)
}

key_from!(MonitoringDestinationId of types::DestinationOmitCredentials => |it| Self(it.id.clone()));

impl Resource for MonitoringDestinationId {
    type Value = types::DestinationOmitCredentials;
    type Parent = ();

    const NAME: &'static str = "monitoring destination";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), it: &types::DestinationOmitCredentials) -> Option<Self> {
        given(&it.id).map(MonitoringDestinationId)
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::DestinationOmitCredentials>> {
        boxed_part(raw(client).monitoring_get_destination(&self.0), |answer| answer.destination)
    }
}

impl Named for MonitoringDestinationId {
    #[inline]
    fn name(it: &types::DestinationOmitCredentials) -> Option<&str> {
        Some(it.name.as_str())
    }

    #[inline]
    fn find_by_name(client: &Client, within: &Self::Within, name: &str) -> Answered<Option<Box<types::DestinationOmitCredentials>>> {
        named::<Self, _>(Self::list(client, within).into(), (), name)
    }
}

impl Creatable for MonitoringDestinationId {
    type Body = types::DestinationRequest;
    type In = ();

    #[inline]
    fn create(client: &Client, _: &(), body: &types::DestinationRequest) -> Answered<(Self, Option<Box<types::DestinationOmitCredentials>>)> {
        part(raw(client).monitoring_create_destination(body), move |answer| {
            let it = answer.destination?;
            Some((Self::of(&(), &it)?, Some(Box::new(it))))
        })
    }
}

impl Deletable for MonitoringDestinationId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_destination(&self.0))
    }
}

impl Patchable for MonitoringDestinationId {
    type Patch = types::DestinationRequest;

    #[inline]
    fn patch(&self, client: &Client, body: &types::DestinationRequest) -> Answered<Option<Box<types::DestinationOmitCredentials>>> {
        let sent = done(raw(client).monitoring_update_destination(&self.0, body));
        Box::pin(async move { sent.await.map(|()| None) })
    }
}

list! {
    /// A list of monitoring destinations, made by [`monitoring_list_destinations`](crate::Client::monitoring_list_destinations).
    MonitoringListDestinations of types::MonitoringListDestinationsResponse, |it| given(&it.id), {
    }
}

impl Listed for MonitoringDestinationId {
    type Within = ();
    type List = MonitoringListDestinations;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListDestinations {
        raw(client).monitoring_list_destinations().into()
    }
}

key! {
    /// The id of a monitoring sink.
    MonitoringSinkId(String)
}

impl Resource for MonitoringSinkId {
    type Value = types::SinksResponse;
    type Parent = ();

    const NAME: &'static str = "monitoring sink";

    #[inline]
    fn parent(&self) {}

    #[inline]
    fn of(_: &(), _: &types::SinksResponse) -> Option<Self> {
        None
    }

    #[inline]
    fn get(&self, client: &Client) -> Answered<Box<types::SinksResponse>> {
        boxed_part(raw(client).monitoring_get_sink(&self.0), |answer| answer.sink)
    }
}

impl Deletable for MonitoringSinkId {
    #[inline]
    fn delete(&self, client: &Client) -> Answered<()> {
        done(raw(client).monitoring_delete_sink(&self.0))
    }
}

list! {
    /// A list of monitoring sinks, made by [`monitoring_list_sinks`](crate::Client::monitoring_list_sinks).
    MonitoringListSinks of types::MonitoringListSinksResponse {
        /// Only sinks of the resource with this uniform resource name, such as `do:kubernetes:` and an id.
        /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
        into resource_id "resource_id": String,
    }
}

impl Listed for MonitoringSinkId {
    type Within = ();
    type List = MonitoringListSinks;

    #[inline]
    fn list(client: &Client, _: &()) -> MonitoringListSinks {
        raw(client).monitoring_list_sinks(&Default::default()).into()
    }
}

/// Methods that lead to the resources of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! monitoring_accessors {
    ($sdk:tt) => {
        pub use $crate::resources::monitoring::*;

        impl $sdk::Client {
            /// One alert policy, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "monitoring_get_alertPolicy")]
            #[must_use]
            pub fn alert_policy(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::AlertPolicyId>) -> $sdk::resource::Handle<$crate::resources::monitoring::AlertPolicyId> {
                self.resource(id)
            }

            /// The alert policies of the account.
            #[doc(alias = "monitoring_list_alertPolicy")]
            #[doc(alias = "monitoring alert")]
            #[must_use]
            #[inline]
            pub fn alert_policies(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::AlertPolicyId> {
                self.collection()
            }
        }

        /// A handle of an alert policy.
        pub type AlertPolicyHandle = $sdk::resource::Handle<$crate::resources::monitoring::AlertPolicyId>;

        impl $sdk::Client {
            /// One monitoring destination, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "monitoring_get_destination")]
            #[must_use]
            pub fn monitoring_destination(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::MonitoringDestinationId>) -> $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId> {
                self.resource(id)
            }

            /// The monitoring destinations of the account.
            #[doc(alias = "monitoring_list_destinations")]
            #[must_use]
            #[inline]
            pub fn monitoring_destinations(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::MonitoringDestinationId> {
                self.collection()
            }
        }

        impl $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId> {
            /// Sends the fields that are set. It isn't documented whether the service resets the others. Operation: `monitoring_update_destination`.
            ///
            /// Optional, by methods of the request: `name`.
            #[doc(alias = "monitoring_update_destination")]
            pub fn update(&self, type_: impl Into<$crate::types::DestinationType>, config: impl Into<$crate::types::OpensearchConfigRequest>) -> $sdk::resource::Request<$crate::resources::monitoring::MonitoringDestinationId, $crate::types::DestinationRequest> {
                self.patching($crate::types::DestinationRequest::new(type_, config))
            }
        }

        $sdk::resource::setters!($sdk::resource::Request<$crate::resources::monitoring::MonitoringDestinationId, $crate::types::DestinationRequest> {
            #[doc = "The display name of the destination."]
            into name: String,
        });

        /// A handle of a monitoring destination.
        pub type MonitoringDestinationHandle = $sdk::resource::Handle<$crate::resources::monitoring::MonitoringDestinationId>;

        impl $sdk::Client {
            /// One monitoring sink, by its id, or the object itself. No request is sent until something is awaited.
            #[doc(alias = "monitoring_get_sink")]
            #[must_use]
            pub fn monitoring_sink(&self, id: impl $sdk::resource::IntoKey<$crate::resources::monitoring::MonitoringSinkId>) -> $sdk::resource::Handle<$crate::resources::monitoring::MonitoringSinkId> {
                self.resource(id)
            }

            /// The monitoring sinks of the account.
            #[doc(alias = "monitoring_list_sinks")]
            #[must_use]
            #[inline]
            pub fn monitoring_sinks(&self) -> $sdk::resource::Collection<$crate::resources::monitoring::MonitoringSinkId> {
                self.collection()
            }
        }

        /// A handle of a monitoring sink.
        pub type MonitoringSinkHandle = $sdk::resource::Handle<$crate::resources::monitoring::MonitoringSinkId>;
    };
}

/// Methods that read the metrics of the area.
#[doc(hidden)]
#[macro_export]
macro_rules! monitoring_metrics {
    ($sdk:tt) => {
        #[cfg(feature = "apps")]
        impl $sdk::resource::Handle<$crate::resources::apps::AppId> {
            /// What was measured of it: there is a method for each metric.
            #[must_use]
            #[inline]
            pub fn metrics(&self) -> $sdk::monitoring::Metrics<$crate::resources::apps::AppId> {
                $sdk::monitoring::Metrics::new(&self.client, self.key())
            }
        }

        #[cfg(feature = "apps")]
        impl $sdk::monitoring::Metrics<$crate::resources::apps::AppId> {
            /// Returns the CPU use of an app over time, in percent, for all components or one. 100 percent are all of it. Operation: `monitoring_get_appCPUPercentageMetrics`.
            pub fn cpu_percentage(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppCpuPercentageMetricsParams> {
                let range = range.into();
                let (app_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetAppCpuPercentageMetricsParams::new(app_id, start, end), |raw, body| raw.monitoring_get_app_cpu_percentage_metrics(body))
            }

            /// Returns the memory use of an app over time, in percent, for all components or one. 100 percent are all of it. Operation: `monitoring_get_appMemoryPercentageMetrics`.
            pub fn memory_percentage(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppMemoryPercentageMetricsParams> {
                let range = range.into();
                let (app_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetAppMemoryPercentageMetricsParams::new(app_id, start, end), |raw, body| raw.monitoring_get_app_memory_percentage_metrics(body))
            }

            /// Returns how often an app restarted over time, for all components or one. Operation: `monitoring_get_appRestartCountMetrics.yml`.
            pub fn restart_count(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppRestartCountMetricsParams> {
                let range = range.into();
                let (app_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetAppRestartCountMetricsParams::new(app_id, start, end), |raw, body| raw.monitoring_get_app_restart_count_metrics(body))
            }
        }

        #[cfg(feature = "apps")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppCpuPercentageMetricsParams> {
            #[doc = "The component of the app that is measured. Default: all."]
            into app_component: String,
        });

        #[cfg(feature = "apps")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppMemoryPercentageMetricsParams> {
            #[doc = "The component of the app that is measured. Default: all."]
            into app_component: String,
        });

        #[cfg(feature = "apps")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetAppRestartCountMetricsParams> {
            #[doc = "The component of the app that is measured. Default: all."]
            into app_component: String,
        });

        #[cfg(feature = "autoscale")]
        impl $sdk::autoscale::AutoscalePoolHandle {
            /// What was measured of it: there is a method for each metric.
            #[must_use]
            #[inline]
            pub fn metrics(&self) -> $sdk::monitoring::Metrics<$crate::resources::autoscale::AutoscalePoolId> {
                $sdk::monitoring::Metrics::new(&self.client, self.key())
            }
        }

        #[cfg(feature = "autoscale")]
        impl $sdk::monitoring::Metrics<$crate::resources::autoscale::AutoscalePoolId> {
            /// Returns the average CPU use of an autoscale pool over time, from 0 to 1. A fraction: 1 is all of it. Operation: `monitoring_get_droplet_autoscale_current_cpu_utilization.yml`.
            pub fn current_cpu_utilization(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Fraction, $crate::params::MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_current_cpu_utilization(body))
            }

            /// Returns how many droplets an autoscale pool had, over time. Operation: `monitoring_get_droplet_autoscale_current_instances`.
            pub fn current_instances(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleCurrentInstancesParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetDropletAutoscaleCurrentInstancesParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_current_instances(body))
            }

            /// Returns the average memory use of an autoscale pool over time, from 0 to 1. A fraction: 1 is all of it. Operation: `monitoring_get_droplet_autoscale_current_memory_utilization`.
            pub fn current_memory_utilization(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Fraction, $crate::params::MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_current_memory_utilization(body))
            }

            /// Returns the CPU use that an autoscale pool was meant to keep to over time, from 0 to 1. A fraction: 1 is all of it. Operation: `monitoring_get_droplet_autoscale_target_cpu_utilization`.
            pub fn target_cpu_utilization(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleTargetCpuUtilizationParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Fraction, $crate::params::MonitoringGetDropletAutoscaleTargetCpuUtilizationParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_target_cpu_utilization(body))
            }

            /// Returns how many droplets an autoscale pool was meant to have, over time. Operation: `monitoring_get_droplet_autoscale_target_instances`.
            pub fn target_instances(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleTargetInstancesParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetDropletAutoscaleTargetInstancesParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_target_instances(body))
            }

            /// Returns the memory use that an autoscale pool was meant to keep to over time, from 0 to 1. A fraction: 1 is all of it. Operation: `monitoring_get_droplet_autoscale_target_memory_utilization`.
            pub fn target_memory_utilization(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams> {
                let range = range.into();
                let (autoscale_pool_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Fraction, $crate::params::MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams::new(autoscale_pool_id, start, end), |raw, body| raw.monitoring_get_droplet_autoscale_target_memory_utilization(body))
            }
        }

        #[cfg(feature = "databases")]
        impl $sdk::resource::Handle<$crate::resources::databases::DatabaseClusterId> {
            /// What was measured of it: there is a method for each metric.
            #[must_use]
            #[inline]
            pub fn metrics(&self) -> $sdk::monitoring::Metrics<$crate::resources::databases::DatabaseClusterId> {
                $sdk::monitoring::Metrics::new(&self.client, self.key())
            }
        }

        #[cfg(feature = "databases")]
        impl $sdk::monitoring::Metrics<$crate::resources::databases::DatabaseClusterId> {
            /// Returns the CPU use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names. 100 percent are all of it. Operation: `monitoring_get_database_mysql_cpu_usage`.
            pub fn mysql_cpu_usage(&self, aggregate: impl Into<$crate::types::DatabaseMetricAggregate>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlCpuUsageParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetDatabaseMysqlCpuUsageParams::new(db_id, aggregate, start, end), |raw, body| raw.monitoring_get_database_mysql_cpu_usage(body))
            }

            /// Returns the disk use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names. 100 percent are all of it. Operation: `monitoring_get_database_mysql_disk_usage`.
            pub fn mysql_disk_usage(&self, aggregate: impl Into<$crate::types::DatabaseMetricAggregate>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlDiskUsageParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetDatabaseMysqlDiskUsageParams::new(db_id, aggregate, start, end), |raw, body| raw.monitoring_get_database_mysql_disk_usage(body))
            }

            /// Returns how many of the reads of a MySQL cluster used an index rather than scanned the table, in percent, over time. 100 percent are all of it. Operation: `monitoring_get_database_mysql_index_vs_sequential_reads`.
            pub fn mysql_index_vs_sequential_reads(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams::new(db_id, start, end), |raw, body| raw.monitoring_get_database_mysql_index_vs_sequential_reads(body))
            }

            /// Returns the load average of a MySQL cluster over time, of 1, 5 or 15 minutes as `metric` says. A load average: 1 is one processor that is always busy. Operation: `monitoring_get_database_mysql_load`.
            pub fn mysql_load(&self, metric: impl Into<$crate::types::MonitoringGetDatabaseMysqlLoadMetric>, aggregate: impl Into<$crate::types::MonitoringGetDatabaseMysqlLoadAggregate>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlLoadParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Load, $crate::params::MonitoringGetDatabaseMysqlLoadParams::new(db_id, metric, aggregate, start, end), |raw, body| raw.monitoring_get_database_mysql_load(body))
            }

            /// Returns the memory use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names. 100 percent are all of it. Operation: `monitoring_get_database_mysql_memory_usage`.
            pub fn mysql_memory_usage(&self, aggregate: impl Into<$crate::types::DatabaseMetricAggregate>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlMemoryUsageParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetDatabaseMysqlMemoryUsageParams::new(db_id, aggregate, start, end), |raw, body| raw.monitoring_get_database_mysql_memory_usage(body))
            }

            /// Returns how many selects, inserts, updates or deletes, as `metric` says, a MySQL cluster carried out per second, over time. Operation: `monitoring_get_database_mysql_op_rates`.
            pub fn mysql_op_rates(&self, metric: impl Into<$crate::types::MonitoringGetDatabaseMysqlOpRatesMetric>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlOpRatesParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetDatabaseMysqlOpRatesParams::new(db_id, metric, start, end), |raw, body| raw.monitoring_get_database_mysql_op_rates(body))
            }

            /// Returns the latency of one `schema` of a MySQL cluster over time, in seconds, for the operation that `metric` names. Operation: `monitoring_get_database_mysql_schema_latency`.
            pub fn mysql_schema_latency(&self, schema: impl Into<String>, metric: impl Into<$crate::types::MysqlStatement>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlSchemaLatencyParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetDatabaseMysqlSchemaLatencyParams::new(db_id, schema, metric, start, end), |raw, body| raw.monitoring_get_database_mysql_schema_latency(body))
            }

            /// Returns how many rows per second of one `schema` of a MySQL cluster the operation that `metric` names handled, over time. Operation: `monitoring_get_database_mysql_schema_throughput`.
            pub fn mysql_schema_throughput(&self, schema: impl Into<String>, metric: impl Into<$crate::types::MysqlStatement>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlSchemaThroughputParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetDatabaseMysqlSchemaThroughputParams::new(db_id, schema, metric, start, end), |raw, body| raw.monitoring_get_database_mysql_schema_throughput(body))
            }

            /// Returns how many threads of a MySQL cluster were at work, over time. Operation: `monitoring_get_database_mysql_threads_active`.
            pub fn mysql_threads_active(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsActiveParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetDatabaseMysqlThreadsActiveParams::new(db_id, start, end), |raw, body| raw.monitoring_get_database_mysql_threads_active(body))
            }

            /// Returns how many threads of a MySQL cluster had a client connected, over time. Operation: `monitoring_get_database_mysql_threads_connected`.
            pub fn mysql_threads_connected(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsConnectedParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetDatabaseMysqlThreadsConnectedParams::new(db_id, start, end), |raw, body| raw.monitoring_get_database_mysql_threads_connected(body))
            }

            /// Returns how many threads a MySQL cluster created per second, over time. Operation: `monitoring_get_database_mysql_threads_created_rate`.
            pub fn mysql_threads_created_rate(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsCreatedRateParams> {
                let range = range.into();
                let (db_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetDatabaseMysqlThreadsCreatedRateParams::new(db_id, start, end), |raw, body| raw.monitoring_get_database_mysql_threads_created_rate(body))
            }
        }

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlOpRatesParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlSchemaLatencyParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlSchemaThroughputParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsActiveParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsConnectedParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "databases")]
        $sdk::resource::setters!($sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDatabaseMysqlThreadsCreatedRateParams> {
            #[doc = "Only what was measured of this service of the cluster."]
            into service: String,
        });

        #[cfg(feature = "droplets")]
        impl $sdk::resource::Handle<$crate::resources::droplets::DropletId> {
            /// What was measured of it: there is a method for each metric.
            #[must_use]
            #[inline]
            pub fn metrics(&self) -> $sdk::monitoring::Metrics<$crate::resources::droplets::DropletId> {
                $sdk::monitoring::Metrics::new(&self.client, self.key())
            }
        }

        #[cfg(feature = "droplets")]
        impl $sdk::monitoring::Metrics<$crate::resources::droplets::DropletId> {
            /// Returns a droplet's traffic over time, in megabits per second, on the public or private interface and in one direction. Operation: `monitoring_get_dropletBandwidthMetrics`.
            pub fn bandwidth(&self, interface: impl Into<$crate::types::MonitoringGetDropletBandwidthMetricsInterface>, direction: impl Into<$crate::types::MonitoringGetDropletBandwidthMetricsDirection>, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletBandwidthMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::MegabitsPerSecond, $crate::params::MonitoringGetDropletBandwidthMetricsParams::new(host_id, interface, direction, start, end), |raw, body| raw.monitoring_get_droplet_bandwidth_metrics(body))
            }

            /// Returns how many seconds of CPU time a droplet has spent in each mode since it started, over time; differences between values give the use. In seconds. Operation: `monitoring_get_DropletCpuMetrics`.
            ///
            /// Each value is the sum since counting began: `rates` of the answer is its growth, and `percent_by` the share of
            /// each series in it.
            pub fn cpu(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletCpuMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetDropletCpuMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_cpu_metrics(body))
            }

            /// Returns how much space was free on a droplet's file systems over time, in bytes. Operation: `monitoring_get_dropletFilesystemFreeMetrics`.
            pub fn filesystem_free(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletFilesystemFreeMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletFilesystemFreeMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_filesystem_free_metrics(body))
            }

            /// Returns how large a droplet's file systems were over time, in bytes. Operation: `monitoring_get_dropletFilesystemSizeMetrics`.
            pub fn filesystem_size(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletFilesystemSizeMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletFilesystemSizeMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_filesystem_size_metrics(body))
            }

            /// Returns a droplet's 1-minute load average over time. A load average: 1 is one processor that is always busy. Operation: `monitoring_get_dropletLoad1Metrics`.
            pub fn load_1(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletLoad1MetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Load, $crate::params::MonitoringGetDropletLoad1MetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_load1_metrics(body))
            }

            /// Returns a droplet's 15-minute load average over time. A load average: 1 is one processor that is always busy. Operation: `monitoring_get_dropletLoad15Metrics`.
            pub fn load_15(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletLoad15MetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Load, $crate::params::MonitoringGetDropletLoad15MetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_load15_metrics(body))
            }

            /// Returns a droplet's 5-minute load average over time. A load average: 1 is one processor that is always busy. Operation: `monitoring_get_dropletLoad5Metrics`.
            pub fn load_5(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletLoad5MetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Load, $crate::params::MonitoringGetDropletLoad5MetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_load5_metrics(body))
            }

            /// Returns how much memory a droplet could still give to programs over time, in bytes. Operation: `monitoring_get_dropletMemoryAvailableMetrics`.
            pub fn memory_available(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletMemoryAvailableMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletMemoryAvailableMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_memory_available_metrics(body))
            }

            /// Returns how much memory a droplet used as cache over time, in bytes. Operation: `monitoring_get_dropletMemoryCachedMetrics`.
            pub fn memory_cached(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletMemoryCachedMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletMemoryCachedMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_memory_cached_metrics(body))
            }

            /// Returns how much memory was unused on a droplet over time, in bytes. Operation: `monitoring_get_dropletMemoryFreeMetrics`.
            pub fn memory_free(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletMemoryFreeMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletMemoryFreeMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_memory_free_metrics(body))
            }

            /// Returns how much memory a droplet had in all over time, in bytes. Operation: `monitoring_get_dropletMemoryTotalMetrics`.
            pub fn memory_total(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetDropletMemoryTotalMetricsParams> {
                let range = range.into();
                let (host_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetDropletMemoryTotalMetricsParams::new(host_id, start, end), |raw, body| raw.monitoring_get_droplet_memory_total_metrics(body))
            }
        }

        #[cfg(feature = "load-balancers")]
        impl $sdk::resource::Handle<$crate::resources::load_balancers::LoadBalancerId> {
            /// What was measured of it: there is a method for each metric.
            #[must_use]
            #[inline]
            pub fn metrics(&self) -> $sdk::monitoring::Metrics<$crate::resources::load_balancers::LoadBalancerId> {
                $sdk::monitoring::Metrics::new(&self.client, self.key())
            }
        }

        #[cfg(feature = "load-balancers")]
        impl $sdk::monitoring::Metrics<$crate::resources::load_balancers::LoadBalancerId> {
            /// Returns how many connections a load balancer had open to its droplets, over time. Operation: `monitoring_get_lb_droplets_connections`.
            pub fn droplets_connections(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsConnectionsParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetLbDropletsConnectionsParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_connections(body))
            }

            /// Returns the downtime of a load balancer's droplets over time. The document doesn't say in what unit. Operation: `monitoring_get_lb_droplets_downtime`.
            pub fn droplets_downtime(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsDowntimeParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Unknown, $crate::params::MonitoringGetLbDropletsDowntimeParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_downtime(body))
            }

            /// Returns the results of the health checks of a load balancer's droplets, over time. The document doesn't say in what unit. Operation: `monitoring_get_lb_droplets_health_checks`.
            pub fn droplets_health_checks(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHealthChecksParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Unknown, $crate::params::MonitoringGetLbDropletsHealthChecksParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_health_checks(body))
            }

            /// Returns the median time that the droplets of a load balancer took to answer HTTP requests, in seconds, over time. Operation: `monitoring_get_lb_droplets_http_response_time_50p`.
            pub fn droplets_http_response_time_50p(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpResponseTime50pParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpResponseTime50pParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_response_time_50p(body))
            }

            /// Returns the 95th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time. Operation: `monitoring_get_lb_droplets_http_response_time_95p`.
            pub fn droplets_http_response_time_95p(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpResponseTime95pParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpResponseTime95pParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_response_time_95p(body))
            }

            /// Returns the 99th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time. Operation: `monitoring_get_lb_droplets_http_response_time_99p`.
            pub fn droplets_http_response_time_99p(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpResponseTime99pParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpResponseTime99pParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_response_time_99p(body))
            }

            /// Returns how many seconds the droplets of a load balancer took on average to answer HTTP requests, over time. In seconds. Operation: `monitoring_get_lb_droplets_http_response_time_avg`.
            pub fn droplets_http_response_time_avg(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpResponseTimeAvgParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpResponseTimeAvgParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_response_time_avg(body))
            }

            /// Returns how many answers per second a load balancer got from its droplets over time, by HTTP status. Operation: `monitoring_get_lb_droplets_http_responses`.
            pub fn droplets_http_responses(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpResponsesParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetLbDropletsHttpResponsesParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_responses(body))
            }

            /// Returns the median length of HTTP sessions with the droplets of a load balancer, in seconds, over time. Operation: `monitoring_get_lb_droplets_http_session_duration_50p`.
            pub fn droplets_http_session_duration_50p(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpSessionDuration50pParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpSessionDuration50pParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_session_duration_50p(body))
            }

            /// Returns the 95th percentile of the length of HTTP sessions with the droplets of a load balancer, in seconds, over time. Operation: `monitoring_get_lb_droplets_http_session_duration_95p`.
            pub fn droplets_http_session_duration_95p(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpSessionDuration95pParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpSessionDuration95pParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_session_duration_95p(body))
            }

            /// Returns how many seconds HTTP sessions with the droplets of a load balancer lasted on average, over time. In seconds. Operation: `monitoring_get_lb_droplets_http_session_duration_avg`.
            pub fn droplets_http_session_duration_avg(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsHttpSessionDurationAvgParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Seconds, $crate::params::MonitoringGetLbDropletsHttpSessionDurationAvgParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_http_session_duration_avg(body))
            }

            /// Returns how many requests waited for a load balancer's droplets, over time. Operation: `monitoring_get_lb_droplets_queue_size`.
            pub fn droplets_queue_size(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbDropletsQueueSizeParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetLbDropletsQueueSizeParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_droplets_queue_size(body))
            }

            /// Returns how many client connections a load balancer had open over time. Operation: `monitoring_get_lb_frontend_connections_current`.
            pub fn frontend_connections_current(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendConnectionsCurrentParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetLbFrontendConnectionsCurrentParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_connections_current(body))
            }

            /// Returns how many client connections a load balancer could have open over time. Operation: `monitoring_get_lb_frontend_connections_limit`.
            pub fn frontend_connections_limit(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendConnectionsLimitParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Count, $crate::params::MonitoringGetLbFrontendConnectionsLimitParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_connections_limit(body))
            }

            /// Returns the CPU use of a load balancer over time, in percent. 100 percent are all of it. Operation: `monitoring_get_lb_frontend_cpu_utilization`.
            pub fn frontend_cpu_utilization(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendCpuUtilizationParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Percent, $crate::params::MonitoringGetLbFrontendCpuUtilizationParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_cpu_utilization(body))
            }

            /// Returns how many bytes a network load balancer's firewall rules dropped over time; others don't count them. In bytes. Operation: `monitoring_get_lb_frontend_firewall_dropped_bytes`.
            pub fn frontend_firewall_dropped_bytes(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendFirewallDroppedBytesParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Bytes, $crate::params::MonitoringGetLbFrontendFirewallDroppedBytesParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_firewall_dropped_bytes(body))
            }

            /// Returns how many packets per second a network load balancer's firewall rules dropped over time; others don't count them. Operation: `monitoring_get_lb_frontend_firewall_dropped_packets`.
            pub fn frontend_firewall_dropped_packets(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendFirewallDroppedPacketsParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetLbFrontendFirewallDroppedPacketsParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_firewall_dropped_packets(body))
            }

            /// Returns how many HTTP requests a second reached a load balancer over time. Operation: `monitoring_get_lb_frontend_http_requests_per_second`.
            pub fn frontend_http_requests_per_second(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendHttpRequestsPerSecondParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetLbFrontendHttpRequestsPerSecondParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_http_requests_per_second(body))
            }

            /// Returns how many answers per second a load balancer gave its clients over time, by HTTP status. Operation: `monitoring_get_lb_frontend_http_responses`.
            pub fn frontend_http_responses(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendHttpResponsesParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetLbFrontendHttpResponsesParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_http_responses(body))
            }

            /// Returns the HTTP traffic between a load balancer and its clients over time, in bytes per second. Operation: `monitoring_get_lb_frontend_network_throughput_http`.
            pub fn frontend_network_throughput_http(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendNetworkThroughputHttpParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::BytesPerSecond, $crate::params::MonitoringGetLbFrontendNetworkThroughputHttpParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_network_throughput_http(body))
            }

            /// Returns the TCP traffic between a load balancer and its clients over time, in bytes per second. Operation: `monitoring_get_lb_frontend_network_throughput_tcp`.
            pub fn frontend_network_throughput_tcp(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendNetworkThroughputTcpParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::BytesPerSecond, $crate::params::MonitoringGetLbFrontendNetworkThroughputTcpParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_network_throughput_tcp(body))
            }

            /// Returns the UDP traffic between a load balancer and its clients over time, in bytes per second. Operation: `monitoring_get_lb_frontend_network_throughput_udp`.
            pub fn frontend_network_throughput_udp(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendNetworkThroughputUdpParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::BytesPerSecond, $crate::params::MonitoringGetLbFrontendNetworkThroughputUdpParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_network_throughput_udp(body))
            }

            /// Returns the TCP traffic between a network load balancer and its clients over time, in bytes per second. Operation: `monitoring_get_lb_frontend_nlb_tcp_network_throughput`.
            pub fn frontend_nlb_tcp_network_throughput(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendNlbTcpNetworkThroughputParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::BytesPerSecond, $crate::params::MonitoringGetLbFrontendNlbTcpNetworkThroughputParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_nlb_tcp_network_throughput(body))
            }

            /// Returns the UDP traffic between a network load balancer and its clients over time, in bytes per second. Operation: `monitoring_get_lb_frontend_nlb_udp_network_throughput`.
            pub fn frontend_nlb_udp_network_throughput(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendNlbUdpNetworkThroughputParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::BytesPerSecond, $crate::params::MonitoringGetLbFrontendNlbUdpNetworkThroughputParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_nlb_udp_network_throughput(body))
            }

            /// Returns how many TLS connections per second clients opened to a load balancer, over time. Operation: `monitoring_get_lb_frontend_tls_connections_current`.
            pub fn frontend_tls_connections_current(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendTlsConnectionsCurrentParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::PerSecond, $crate::params::MonitoringGetLbFrontendTlsConnectionsCurrentParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_tls_connections_current(body))
            }

            /// Returns how many TLS connections to a load balancer went over its rate limit, over time. The document doesn't say in what unit. Operation: `monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit`.
            pub fn frontend_tls_connections_exceeding_rate_limit(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Unknown, $crate::params::MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit(body))
            }

            /// Returns the limit on TLS connections from clients to a load balancer, over time. The document doesn't say in what unit. Operation: `monitoring_get_lb_frontend_tls_connections_limit`.
            pub fn frontend_tls_connections_limit(&self, range: impl Into<$sdk::monitoring::TimeRange>) -> $sdk::monitoring::ReadMetric<$crate::params::MonitoringGetLbFrontendTlsConnectionsLimitParams> {
                let range = range.into();
                let (lb_id, [start, end]) = (self.id(), range.seconds());
                self.read(range, $sdk::monitoring::Unit::Unknown, $crate::params::MonitoringGetLbFrontendTlsConnectionsLimitParams::new(lb_id, start, end), |raw, body| raw.monitoring_get_lb_frontend_tls_connections_limit(body))
            }
        }
    };
}

/// The methods of the area as a table.
#[doc(hidden)]
#[macro_export]
macro_rules! monitoring_methods {
    () => {
        "\n\n# Methods\n\n| of | methods |\n|---|---|\n| `client.alert_policies()` | `list`, `create` |\n| `client.alert_policy(id)` | `get`, `find`, `delete`, `update` |\n| `client.monitoring_destinations()` | `list`, `find_by_name`, `create`, `create_managed` |\n| `client.monitoring_destination(id)` | `get`, `find`, `update`, `delete` |\n| `client.monitoring_sinks()` | `list`, `create` |\n| `client.monitoring_sink(id)` | `get`, `find`, `delete` |\n| `client.app(id).metrics()` | `cpu_percentage`, `memory_percentage`, `restart_count` |\n| `client.autoscale_pool(id).metrics()` | `current_cpu_utilization`, `current_instances`, `current_memory_utilization`, `target_cpu_utilization`, `target_instances`, `target_memory_utilization` |\n| `client.database_cluster(id).metrics()` | `mysql_cpu_usage`, `mysql_disk_usage`, `mysql_index_vs_sequential_reads`, `mysql_load`, `mysql_memory_usage`, `mysql_op_rates`, `mysql_schema_latency`, `mysql_schema_throughput`, `mysql_threads_active`, `mysql_threads_connected`, `mysql_threads_created_rate` |\n| `client.droplet(id).metrics()` | `bandwidth`, `cpu`, `filesystem_free`, `filesystem_size`, `load_1`, `load_15`, `load_5`, `memory_available`, `memory_cached`, `memory_free`, `memory_total` |\n| `client.load_balancer(id).metrics()` | `droplets_connections`, `droplets_downtime`, `droplets_health_checks`, `droplets_http_response_time_50p`, `droplets_http_response_time_95p`, `droplets_http_response_time_99p`, `droplets_http_response_time_avg`, `droplets_http_responses`, `droplets_http_session_duration_50p`, `droplets_http_session_duration_95p`, `droplets_http_session_duration_avg`, `droplets_queue_size`, `frontend_connections_current`, `frontend_connections_limit`, `frontend_cpu_utilization`, `frontend_firewall_dropped_bytes`, `frontend_firewall_dropped_packets`, `frontend_http_requests_per_second`, `frontend_http_responses`, `frontend_network_throughput_http`, `frontend_network_throughput_tcp`, `frontend_network_throughput_udp`, `frontend_nlb_tcp_network_throughput`, `frontend_nlb_udp_network_throughput`, `frontend_tls_connections_current`, `frontend_tls_connections_exceeding_rate_limit`, `frontend_tls_connections_limit` |\n\nEach that has `get` has `wait_until` and `wait_until_gone`, too.\n"
    };
}
