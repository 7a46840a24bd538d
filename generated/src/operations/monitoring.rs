// Written by `cargo xtask codegen`. Don't edit: the next run overwrites it.

//! Monitoring.
//!
//! Metrics of droplets, apps, load balancers and databases, alert policies, and where logs go.
//!
//! Metrics are time series between two Unix times, one series for each set of labels. Alert policies send messages
//! when a metric is over or under a value for a while. Sinks tie resources to the destination that stores their logs.
//!
//! # Operations
//!
//! | method of [`Client`] | request | what it does | in the SDK |
//! |---|---|---|---|
//! | [`monitoring_create_alert_policy`](Client::monitoring_create_alert_policy) | `POST /v2/monitoring/alerts` | Creates a policy that sends e-mail or Slack messages when a metric of droplets or other resources passes `value` | `client.alert_policies().create(..)` |
//! | [`monitoring_create_destination`](Client::monitoring_create_destination) | `POST /v2/monitoring/sinks/destinations` | Creates a destination for logs: an OpenSearch cluster of the account or one from outside | `client.monitoring_destinations().create(..)`, … |
//! | [`monitoring_create_sink`](Client::monitoring_create_sink) | `POST /v2/monitoring/sinks` | Makes resources send their logs to a destination; it is answered before the change is made | `client.monitoring_sinks().create(..)` |
//! | [`monitoring_delete_alert_policy`](Client::monitoring_delete_alert_policy) | `DELETE /v2/monitoring/alerts/{alert_uuid}` | Deletes an alert policy, so that no more messages are sent for it | `client.alert_policy(id).delete()` |
//! | [`monitoring_delete_destination`](Client::monitoring_delete_destination) | `DELETE /v2/monitoring/sinks/destinations/{destination_uuid}` | Deletes a destination for logs, by its UUID; nothing is returned | `client.monitoring_destination(id).delete()` |
//! | [`monitoring_delete_sink`](Client::monitoring_delete_sink) | `DELETE /v2/monitoring/sinks/{sink_uuid}` | Deletes a sink, so that its resources stop sending logs to the destination | `client.monitoring_sink(id).delete()` |
//! | [`monitoring_get_droplet_cpu_metrics`](Client::monitoring_get_droplet_cpu_metrics) | `GET /v2/monitoring/metrics/droplet/cpu` | Returns how many seconds of CPU time a droplet has spent in each mode since it started, over time; differences between values give the use | `client.droplet(id).metrics().cpu(..)` |
//! | [`monitoring_get_alert_policy`](Client::monitoring_get_alert_policy) | `GET /v2/monitoring/alerts/{alert_uuid}` | Returns one alert policy by its UUID, with its condition and recipients | `client.alert_policy(id).get()` |
//! | [`monitoring_get_app_cpu_percentage_metrics`](Client::monitoring_get_app_cpu_percentage_metrics) | `GET /v2/monitoring/metrics/apps/cpu_percentage` | Returns the CPU use of an app over time, in percent, for all components or one | `client.app(id).metrics().cpu_percentage(..)` |
//! | [`monitoring_get_app_memory_percentage_metrics`](Client::monitoring_get_app_memory_percentage_metrics) | `GET /v2/monitoring/metrics/apps/memory_percentage` | Returns the memory use of an app over time, in percent, for all components or one | `client.app(id).metrics().memory_percentage(..)` |
//! | [`monitoring_get_app_restart_count_metrics`](Client::monitoring_get_app_restart_count_metrics) | `GET /v2/monitoring/metrics/apps/restart_count` | Returns how often an app restarted over time, for all components or one | `client.app(id).metrics().restart_count(..)` |
//! | [`monitoring_get_database_mysql_cpu_usage`](Client::monitoring_get_database_mysql_cpu_usage) | `GET /v2/monitoring/metrics/database/mysql/cpu_usage` | Returns the CPU use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names | `client.database_cluster(id).metrics().mysql_cpu_usage(..)` |
//! | [`monitoring_get_database_mysql_disk_usage`](Client::monitoring_get_database_mysql_disk_usage) | `GET /v2/monitoring/metrics/database/mysql/disk_usage` | Returns the disk use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names | `client.database_cluster(id).metrics().mysql_disk_usage(..)` |
//! | [`monitoring_get_database_mysql_index_vs_sequential_reads`](Client::monitoring_get_database_mysql_index_vs_sequential_reads) | `GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads` | Returns how many of the reads of a MySQL cluster used an index rather than scanned the table, in percent, over time | `client.database_cluster(id).metrics().mysql_index_vs_sequential_reads(..)` |
//! | [`monitoring_get_database_mysql_load`](Client::monitoring_get_database_mysql_load) | `GET /v2/monitoring/metrics/database/mysql/load` | Returns the load average of a MySQL cluster over time, of 1, 5 or 15 minutes as `metric` says | `client.database_cluster(id).metrics().mysql_load(..)` |
//! | [`monitoring_get_database_mysql_memory_usage`](Client::monitoring_get_database_mysql_memory_usage) | `GET /v2/monitoring/metrics/database/mysql/memory_usage` | Returns the memory use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names | `client.database_cluster(id).metrics().mysql_memory_usage(..)` |
//! | [`monitoring_get_database_mysql_op_rates`](Client::monitoring_get_database_mysql_op_rates) | `GET /v2/monitoring/metrics/database/mysql/op_rates` | Returns how many selects, inserts, updates or deletes, as `metric` says, a MySQL cluster carried out per second, over time | `client.database_cluster(id).metrics().mysql_op_rates(..)` |
//! | [`monitoring_get_database_mysql_schema_latency`](Client::monitoring_get_database_mysql_schema_latency) | `GET /v2/monitoring/metrics/database/mysql/schema_latency` | Returns the latency of one `schema` of a MySQL cluster over time, in seconds, for the operation that `metric` names | `client.database_cluster(id).metrics().mysql_schema_latency(..)` |
//! | [`monitoring_get_database_mysql_schema_throughput`](Client::monitoring_get_database_mysql_schema_throughput) | `GET /v2/monitoring/metrics/database/mysql/schema_throughput` | Returns how many rows per second of one `schema` of a MySQL cluster the operation that `metric` names handled, over time | `client.database_cluster(id).metrics().mysql_schema_throughput(..)` |
//! | [`monitoring_get_database_mysql_threads_active`](Client::monitoring_get_database_mysql_threads_active) | `GET /v2/monitoring/metrics/database/mysql/threads_active` | Returns how many threads of a MySQL cluster were at work, over time | `client.database_cluster(id).metrics().mysql_threads_active(..)` |
//! | [`monitoring_get_database_mysql_threads_connected`](Client::monitoring_get_database_mysql_threads_connected) | `GET /v2/monitoring/metrics/database/mysql/threads_connected` | Returns how many threads of a MySQL cluster had a client connected, over time | `client.database_cluster(id).metrics().mysql_threads_connected(..)` |
//! | [`monitoring_get_database_mysql_threads_created_rate`](Client::monitoring_get_database_mysql_threads_created_rate) | `GET /v2/monitoring/metrics/database/mysql/threads_created_rate` | Returns how many threads a MySQL cluster created per second, over time | `client.database_cluster(id).metrics().mysql_threads_created_rate(..)` |
//! | [`monitoring_get_destination`](Client::monitoring_get_destination) | `GET /v2/monitoring/sinks/destinations/{destination_uuid}` | Returns one log destination, with the index and how many days it keeps logs | `client.monitoring_destination(id).get()` |
//! | [`monitoring_get_droplet_bandwidth_metrics`](Client::monitoring_get_droplet_bandwidth_metrics) | `GET /v2/monitoring/metrics/droplet/bandwidth` | Returns a droplet's traffic over time, in megabits per second, on the public or private interface and in one direction | `client.droplet(id).metrics().bandwidth(..)` |
//! | [`monitoring_get_droplet_filesystem_free_metrics`](Client::monitoring_get_droplet_filesystem_free_metrics) | `GET /v2/monitoring/metrics/droplet/filesystem_free` | Returns how much space was free on a droplet's file systems over time, in bytes | `client.droplet(id).metrics().filesystem_free(..)` |
//! | [`monitoring_get_droplet_filesystem_size_metrics`](Client::monitoring_get_droplet_filesystem_size_metrics) | `GET /v2/monitoring/metrics/droplet/filesystem_size` | Returns how large a droplet's file systems were over time, in bytes | `client.droplet(id).metrics().filesystem_size(..)` |
//! | [`monitoring_get_droplet_load15_metrics`](Client::monitoring_get_droplet_load15_metrics) | `GET /v2/monitoring/metrics/droplet/load_15` | Returns a droplet's 15-minute load average over time | `client.droplet(id).metrics().load_15(..)` |
//! | [`monitoring_get_droplet_load1_metrics`](Client::monitoring_get_droplet_load1_metrics) | `GET /v2/monitoring/metrics/droplet/load_1` | Returns a droplet's 1-minute load average over time | `client.droplet(id).metrics().load_1(..)` |
//! | [`monitoring_get_droplet_load5_metrics`](Client::monitoring_get_droplet_load5_metrics) | `GET /v2/monitoring/metrics/droplet/load_5` | Returns a droplet's 5-minute load average over time | `client.droplet(id).metrics().load_5(..)` |
//! | [`monitoring_get_droplet_memory_available_metrics`](Client::monitoring_get_droplet_memory_available_metrics) | `GET /v2/monitoring/metrics/droplet/memory_available` | Returns how much memory a droplet could still give to programs over time, in bytes | `client.droplet(id).metrics().memory_available(..)` |
//! | [`monitoring_get_droplet_memory_cached_metrics`](Client::monitoring_get_droplet_memory_cached_metrics) | `GET /v2/monitoring/metrics/droplet/memory_cached` | Returns how much memory a droplet used as cache over time, in bytes | `client.droplet(id).metrics().memory_cached(..)` |
//! | [`monitoring_get_droplet_memory_free_metrics`](Client::monitoring_get_droplet_memory_free_metrics) | `GET /v2/monitoring/metrics/droplet/memory_free` | Returns how much memory was unused on a droplet over time, in bytes | `client.droplet(id).metrics().memory_free(..)` |
//! | [`monitoring_get_droplet_memory_total_metrics`](Client::monitoring_get_droplet_memory_total_metrics) | `GET /v2/monitoring/metrics/droplet/memory_total` | Returns how much memory a droplet had in all over time, in bytes | `client.droplet(id).metrics().memory_total(..)` |
//! | [`monitoring_get_droplet_autoscale_current_cpu_utilization`](Client::monitoring_get_droplet_autoscale_current_cpu_utilization) | `GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization` | Returns the average CPU use of an autoscale pool over time, from 0 to 1 | `client.autoscale_pool(id).metrics().current_cpu_utilization(..)` |
//! | [`monitoring_get_droplet_autoscale_current_instances`](Client::monitoring_get_droplet_autoscale_current_instances) | `GET /v2/monitoring/metrics/droplet_autoscale/current_instances` | Returns how many droplets an autoscale pool had, over time | `client.autoscale_pool(id).metrics().current_instances(..)` |
//! | [`monitoring_get_droplet_autoscale_current_memory_utilization`](Client::monitoring_get_droplet_autoscale_current_memory_utilization) | `GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization` | Returns the average memory use of an autoscale pool over time, from 0 to 1 | `client.autoscale_pool(id).metrics().current_memory_utilization(..)` |
//! | [`monitoring_get_droplet_autoscale_target_cpu_utilization`](Client::monitoring_get_droplet_autoscale_target_cpu_utilization) | `GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization` | Returns the CPU use that an autoscale pool was meant to keep to over time, from 0 to 1 | `client.autoscale_pool(id).metrics().target_cpu_utilization(..)` |
//! | [`monitoring_get_droplet_autoscale_target_instances`](Client::monitoring_get_droplet_autoscale_target_instances) | `GET /v2/monitoring/metrics/droplet_autoscale/target_instances` | Returns how many droplets an autoscale pool was meant to have, over time | `client.autoscale_pool(id).metrics().target_instances(..)` |
//! | [`monitoring_get_droplet_autoscale_target_memory_utilization`](Client::monitoring_get_droplet_autoscale_target_memory_utilization) | `GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization` | Returns the memory use that an autoscale pool was meant to keep to over time, from 0 to 1 | `client.autoscale_pool(id).metrics().target_memory_utilization(..)` |
//! | [`monitoring_get_lb_droplets_connections`](Client::monitoring_get_lb_droplets_connections) | `GET /v2/monitoring/metrics/load_balancer/droplets_connections` | Returns how many connections a load balancer had open to its droplets, over time | `client.load_balancer(id).metrics().droplets_connections(..)` |
//! | [`monitoring_get_lb_droplets_downtime`](Client::monitoring_get_lb_droplets_downtime) | `GET /v2/monitoring/metrics/load_balancer/droplets_downtime` | Returns the downtime of a load balancer's droplets over time | `client.load_balancer(id).metrics().droplets_downtime(..)` |
//! | [`monitoring_get_lb_droplets_health_checks`](Client::monitoring_get_lb_droplets_health_checks) | `GET /v2/monitoring/metrics/load_balancer/droplets_health_checks` | Returns the results of the health checks of a load balancer's droplets, over time | `client.load_balancer(id).metrics().droplets_health_checks(..)` |
//! | [`monitoring_get_lb_droplets_http_response_time_50p`](Client::monitoring_get_lb_droplets_http_response_time_50p) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p` | Returns the median time that the droplets of a load balancer took to answer HTTP requests, in seconds, over time | `client.load_balancer(id).metrics().droplets_http_response_time_50p(..)` |
//! | [`monitoring_get_lb_droplets_http_response_time_95p`](Client::monitoring_get_lb_droplets_http_response_time_95p) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p` | Returns the 95th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time | `client.load_balancer(id).metrics().droplets_http_response_time_95p(..)` |
//! | [`monitoring_get_lb_droplets_http_response_time_99p`](Client::monitoring_get_lb_droplets_http_response_time_99p) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p` | Returns the 99th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time | `client.load_balancer(id).metrics().droplets_http_response_time_99p(..)` |
//! | [`monitoring_get_lb_droplets_http_response_time_avg`](Client::monitoring_get_lb_droplets_http_response_time_avg) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg` | Returns how many seconds the droplets of a load balancer took on average to answer HTTP requests, over time | `client.load_balancer(id).metrics().droplets_http_response_time_avg(..)` |
//! | [`monitoring_get_lb_droplets_http_responses`](Client::monitoring_get_lb_droplets_http_responses) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_responses` | Returns how many answers per second a load balancer got from its droplets over time, by HTTP status | `client.load_balancer(id).metrics().droplets_http_responses(..)` |
//! | [`monitoring_get_lb_droplets_http_session_duration_50p`](Client::monitoring_get_lb_droplets_http_session_duration_50p) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p` | Returns the median length of HTTP sessions with the droplets of a load balancer, in seconds, over time | `client.load_balancer(id).metrics().droplets_http_session_duration_50p(..)` |
//! | [`monitoring_get_lb_droplets_http_session_duration_95p`](Client::monitoring_get_lb_droplets_http_session_duration_95p) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p` | Returns the 95th percentile of the length of HTTP sessions with the droplets of a load balancer, in seconds, over time | `client.load_balancer(id).metrics().droplets_http_session_duration_95p(..)` |
//! | [`monitoring_get_lb_droplets_http_session_duration_avg`](Client::monitoring_get_lb_droplets_http_session_duration_avg) | `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg` | Returns how many seconds HTTP sessions with the droplets of a load balancer lasted on average, over time | `client.load_balancer(id).metrics().droplets_http_session_duration_avg(..)` |
//! | [`monitoring_get_lb_droplets_queue_size`](Client::monitoring_get_lb_droplets_queue_size) | `GET /v2/monitoring/metrics/load_balancer/droplets_queue_size` | Returns how many requests waited for a load balancer's droplets, over time | `client.load_balancer(id).metrics().droplets_queue_size(..)` |
//! | [`monitoring_get_lb_frontend_connections_current`](Client::monitoring_get_lb_frontend_connections_current) | `GET /v2/monitoring/metrics/load_balancer/frontend_connections_current` | Returns how many client connections a load balancer had open over time | `client.load_balancer(id).metrics().frontend_connections_current(..)` |
//! | [`monitoring_get_lb_frontend_connections_limit`](Client::monitoring_get_lb_frontend_connections_limit) | `GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit` | Returns how many client connections a load balancer could have open over time | `client.load_balancer(id).metrics().frontend_connections_limit(..)` |
//! | [`monitoring_get_lb_frontend_cpu_utilization`](Client::monitoring_get_lb_frontend_cpu_utilization) | `GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization` | Returns the CPU use of a load balancer over time, in percent | `client.load_balancer(id).metrics().frontend_cpu_utilization(..)` |
//! | [`monitoring_get_lb_frontend_firewall_dropped_bytes`](Client::monitoring_get_lb_frontend_firewall_dropped_bytes) | `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes` | Returns how many bytes a network load balancer's firewall rules dropped over time; others don't count them | `client.load_balancer(id).metrics().frontend_firewall_dropped_bytes(..)` |
//! | [`monitoring_get_lb_frontend_firewall_dropped_packets`](Client::monitoring_get_lb_frontend_firewall_dropped_packets) | `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets` | Returns how many packets per second a network load balancer's firewall rules dropped over time; others don't count them | `client.load_balancer(id).metrics().frontend_firewall_dropped_packets(..)` |
//! | [`monitoring_get_lb_frontend_http_requests_per_second`](Client::monitoring_get_lb_frontend_http_requests_per_second) | `GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second` | Returns how many HTTP requests a second reached a load balancer over time | `client.load_balancer(id).metrics().frontend_http_requests_per_second(..)` |
//! | [`monitoring_get_lb_frontend_http_responses`](Client::monitoring_get_lb_frontend_http_responses) | `GET /v2/monitoring/metrics/load_balancer/frontend_http_responses` | Returns how many answers per second a load balancer gave its clients over time, by HTTP status | `client.load_balancer(id).metrics().frontend_http_responses(..)` |
//! | [`monitoring_get_lb_frontend_network_throughput_http`](Client::monitoring_get_lb_frontend_network_throughput_http) | `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http` | Returns the HTTP traffic between a load balancer and its clients over time, in bytes per second | `client.load_balancer(id).metrics().frontend_network_throughput_http(..)` |
//! | [`monitoring_get_lb_frontend_network_throughput_tcp`](Client::monitoring_get_lb_frontend_network_throughput_tcp) | `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp` | Returns the TCP traffic between a load balancer and its clients over time, in bytes per second | `client.load_balancer(id).metrics().frontend_network_throughput_tcp(..)` |
//! | [`monitoring_get_lb_frontend_network_throughput_udp`](Client::monitoring_get_lb_frontend_network_throughput_udp) | `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp` | Returns the UDP traffic between a load balancer and its clients over time, in bytes per second | `client.load_balancer(id).metrics().frontend_network_throughput_udp(..)` |
//! | [`monitoring_get_lb_frontend_nlb_tcp_network_throughput`](Client::monitoring_get_lb_frontend_nlb_tcp_network_throughput) | `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput` | Returns the TCP traffic between a network load balancer and its clients over time, in bytes per second | `client.load_balancer(id).metrics().frontend_nlb_tcp_network_throughput(..)` |
//! | [`monitoring_get_lb_frontend_nlb_udp_network_throughput`](Client::monitoring_get_lb_frontend_nlb_udp_network_throughput) | `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput` | Returns the UDP traffic between a network load balancer and its clients over time, in bytes per second | `client.load_balancer(id).metrics().frontend_nlb_udp_network_throughput(..)` |
//! | [`monitoring_get_lb_frontend_tls_connections_current`](Client::monitoring_get_lb_frontend_tls_connections_current) | `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current` | Returns how many TLS connections per second clients opened to a load balancer, over time | `client.load_balancer(id).metrics().frontend_tls_connections_current(..)` |
//! | [`monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit`](Client::monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit) | `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit` | Returns how many TLS connections to a load balancer went over its rate limit, over time | `client.load_balancer(id).metrics().frontend_tls_connections_exceeding_rate_limit(..)` |
//! | [`monitoring_get_lb_frontend_tls_connections_limit`](Client::monitoring_get_lb_frontend_tls_connections_limit) | `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit` | Returns the limit on TLS connections from clients to a load balancer, over time | `client.load_balancer(id).metrics().frontend_tls_connections_limit(..)` |
//! | [`monitoring_get_sink`](Client::monitoring_get_sink) | `GET /v2/monitoring/sinks/{sink_uuid}` | Returns one sink with its destination and the resources that send logs to it | `client.monitoring_sink(id).get()` |
//! | [`monitoring_list_alert_policy`](Client::monitoring_list_alert_policy) | `GET /v2/monitoring/alerts` · paged | Lists the alert policies of the account, with their conditions and recipients | `client.alert_policies().list()` |
//! | [`monitoring_list_destinations`](Client::monitoring_list_destinations) | `GET /v2/monitoring/sinks/destinations` · paged | Lists the destinations that logs can be sent to | `client.monitoring_destinations().list()` |
//! | [`monitoring_list_sinks`](Client::monitoring_list_sinks) | `GET /v2/monitoring/sinks` · paged | Lists the sinks, which tie resources to the destination of their logs, optionally of one resource | `client.monitoring_sinks().list()` |
//! | [`monitoring_update_alert_policy`](Client::monitoring_update_alert_policy) | `PUT /v2/monitoring/alerts/{alert_uuid}` | Replaces an alert policy as a whole, its `enabled` switch included | `client.alert_policy(id).update(..)` |
//! | [`monitoring_update_destination`](Client::monitoring_update_destination) | `POST /v2/monitoring/sinks/destinations/{destination_uuid}` | Replaces the name, type and configuration of a log destination. Give the whole configuration, credentials included, which the service doesn't show; nothing is returned | `client.monitoring_destination(id).update(..)` |

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

/// `monitoring_create_alertPolicy`
pub static MONITORING_CREATE_ALERT_POLICY: Operation = Operation {
    id: "monitoring_create_alertPolicy",
    method: Method::POST,
    path: "/v2/monitoring/alerts",
    area: "monitoring",
    host: &hosts::API,
    request: Some("AlertPolicyRequest"),
    answer: Answer::Json("AlertPolicyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_create_destination`
pub static MONITORING_CREATE_DESTINATION: Operation = Operation {
    id: "monitoring_create_destination",
    method: Method::POST,
    path: "/v2/monitoring/sinks/destinations",
    area: "monitoring",
    host: &hosts::API,
    request: Some("DestinationRequest"),
    answer: Answer::Json("DestinationResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_create_sink`
pub static MONITORING_CREATE_SINK: Operation = Operation {
    id: "monitoring_create_sink",
    method: Method::POST,
    path: "/v2/monitoring/sinks",
    area: "monitoring",
    host: &hosts::API,
    request: Some("MonitoringCreateSinkBody"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_delete_alertPolicy`
pub static MONITORING_DELETE_ALERT_POLICY: Operation = Operation {
    id: "monitoring_delete_alertPolicy",
    method: Method::DELETE,
    path: "/v2/monitoring/alerts/{alert_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_delete_destination`
pub static MONITORING_DELETE_DESTINATION: Operation = Operation {
    id: "monitoring_delete_destination",
    method: Method::DELETE,
    path: "/v2/monitoring/sinks/destinations/{destination_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    by_name: &[("destination_uuid", "client.monitoring_destinations().find_by_name(..)")],
    ..Operation::BASE
};

/// `monitoring_delete_sink`
pub static MONITORING_DELETE_SINK: Operation = Operation {
    id: "monitoring_delete_sink",
    method: Method::DELETE,
    path: "/v2/monitoring/sinks/{sink_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_DropletCpuMetrics`
pub static MONITORING_GET_DROPLET_CPU_METRICS: Operation = Operation {
    id: "monitoring_get_DropletCpuMetrics",
    path: "/v2/monitoring/metrics/droplet/cpu",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_alertPolicy`
pub static MONITORING_GET_ALERT_POLICY: Operation = Operation {
    id: "monitoring_get_alertPolicy",
    path: "/v2/monitoring/alerts/{alert_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("AlertPolicyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_appCPUPercentageMetrics`
pub static MONITORING_GET_APP_CPU_PERCENTAGE_METRICS: Operation = Operation {
    id: "monitoring_get_appCPUPercentageMetrics",
    path: "/v2/monitoring/metrics/apps/cpu_percentage",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_appMemoryPercentageMetrics`
pub static MONITORING_GET_APP_MEMORY_PERCENTAGE_METRICS: Operation = Operation {
    id: "monitoring_get_appMemoryPercentageMetrics",
    path: "/v2/monitoring/metrics/apps/memory_percentage",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_appRestartCountMetrics.yml`
pub static MONITORING_GET_APP_RESTART_COUNT_METRICS: Operation = Operation {
    id: "monitoring_get_appRestartCountMetrics.yml",
    path: "/v2/monitoring/metrics/apps/restart_count",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_cpu_usage`
pub static MONITORING_GET_DATABASE_MYSQL_CPU_USAGE: Operation = Operation {
    id: "monitoring_get_database_mysql_cpu_usage",
    path: "/v2/monitoring/metrics/database/mysql/cpu_usage",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_disk_usage`
pub static MONITORING_GET_DATABASE_MYSQL_DISK_USAGE: Operation = Operation {
    id: "monitoring_get_database_mysql_disk_usage",
    path: "/v2/monitoring/metrics/database/mysql/disk_usage",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_index_vs_sequential_reads`
pub static MONITORING_GET_DATABASE_MYSQL_INDEX_VS_SEQUENTIAL_READS: Operation = Operation {
    id: "monitoring_get_database_mysql_index_vs_sequential_reads",
    path: "/v2/monitoring/metrics/database/mysql/index_vs_sequential_reads",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_load`
pub static MONITORING_GET_DATABASE_MYSQL_LOAD: Operation = Operation {
    id: "monitoring_get_database_mysql_load",
    path: "/v2/monitoring/metrics/database/mysql/load",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_memory_usage`
pub static MONITORING_GET_DATABASE_MYSQL_MEMORY_USAGE: Operation = Operation {
    id: "monitoring_get_database_mysql_memory_usage",
    path: "/v2/monitoring/metrics/database/mysql/memory_usage",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_op_rates`
pub static MONITORING_GET_DATABASE_MYSQL_OP_RATES: Operation = Operation {
    id: "monitoring_get_database_mysql_op_rates",
    path: "/v2/monitoring/metrics/database/mysql/op_rates",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_schema_latency`
pub static MONITORING_GET_DATABASE_MYSQL_SCHEMA_LATENCY: Operation = Operation {
    id: "monitoring_get_database_mysql_schema_latency",
    path: "/v2/monitoring/metrics/database/mysql/schema_latency",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_schema_throughput`
pub static MONITORING_GET_DATABASE_MYSQL_SCHEMA_THROUGHPUT: Operation = Operation {
    id: "monitoring_get_database_mysql_schema_throughput",
    path: "/v2/monitoring/metrics/database/mysql/schema_throughput",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_threads_active`
pub static MONITORING_GET_DATABASE_MYSQL_THREADS_ACTIVE: Operation = Operation {
    id: "monitoring_get_database_mysql_threads_active",
    path: "/v2/monitoring/metrics/database/mysql/threads_active",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_threads_connected`
pub static MONITORING_GET_DATABASE_MYSQL_THREADS_CONNECTED: Operation = Operation {
    id: "monitoring_get_database_mysql_threads_connected",
    path: "/v2/monitoring/metrics/database/mysql/threads_connected",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_database_mysql_threads_created_rate`
pub static MONITORING_GET_DATABASE_MYSQL_THREADS_CREATED_RATE: Operation = Operation {
    id: "monitoring_get_database_mysql_threads_created_rate",
    path: "/v2/monitoring/metrics/database/mysql/threads_created_rate",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_destination`
pub static MONITORING_GET_DESTINATION: Operation = Operation {
    id: "monitoring_get_destination",
    path: "/v2/monitoring/sinks/destinations/{destination_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("DestinationResponse"),
    errors: &[(0, "Error")],
    by_name: &[("destination_uuid", "client.monitoring_destinations().find_by_name(..)")],
    ..Operation::BASE
};

/// `monitoring_get_dropletBandwidthMetrics`
pub static MONITORING_GET_DROPLET_BANDWIDTH_METRICS: Operation = Operation {
    id: "monitoring_get_dropletBandwidthMetrics",
    path: "/v2/monitoring/metrics/droplet/bandwidth",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletFilesystemFreeMetrics`
pub static MONITORING_GET_DROPLET_FILESYSTEM_FREE_METRICS: Operation = Operation {
    id: "monitoring_get_dropletFilesystemFreeMetrics",
    path: "/v2/monitoring/metrics/droplet/filesystem_free",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletFilesystemSizeMetrics`
pub static MONITORING_GET_DROPLET_FILESYSTEM_SIZE_METRICS: Operation = Operation {
    id: "monitoring_get_dropletFilesystemSizeMetrics",
    path: "/v2/monitoring/metrics/droplet/filesystem_size",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletLoad15Metrics`
pub static MONITORING_GET_DROPLET_LOAD15_METRICS: Operation = Operation {
    id: "monitoring_get_dropletLoad15Metrics",
    path: "/v2/monitoring/metrics/droplet/load_15",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletLoad1Metrics`
pub static MONITORING_GET_DROPLET_LOAD1_METRICS: Operation = Operation {
    id: "monitoring_get_dropletLoad1Metrics",
    path: "/v2/monitoring/metrics/droplet/load_1",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletLoad5Metrics`
pub static MONITORING_GET_DROPLET_LOAD5_METRICS: Operation = Operation {
    id: "monitoring_get_dropletLoad5Metrics",
    path: "/v2/monitoring/metrics/droplet/load_5",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletMemoryAvailableMetrics`
pub static MONITORING_GET_DROPLET_MEMORY_AVAILABLE_METRICS: Operation = Operation {
    id: "monitoring_get_dropletMemoryAvailableMetrics",
    path: "/v2/monitoring/metrics/droplet/memory_available",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletMemoryCachedMetrics`
pub static MONITORING_GET_DROPLET_MEMORY_CACHED_METRICS: Operation = Operation {
    id: "monitoring_get_dropletMemoryCachedMetrics",
    path: "/v2/monitoring/metrics/droplet/memory_cached",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletMemoryFreeMetrics`
pub static MONITORING_GET_DROPLET_MEMORY_FREE_METRICS: Operation = Operation {
    id: "monitoring_get_dropletMemoryFreeMetrics",
    path: "/v2/monitoring/metrics/droplet/memory_free",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_dropletMemoryTotalMetrics`
pub static MONITORING_GET_DROPLET_MEMORY_TOTAL_METRICS: Operation = Operation {
    id: "monitoring_get_dropletMemoryTotalMetrics",
    path: "/v2/monitoring/metrics/droplet/memory_total",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_current_cpu_utilization.yml`
pub static MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_CPU_UTILIZATION: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_current_cpu_utilization.yml",
    path: "/v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_current_instances`
pub static MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_INSTANCES: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_current_instances",
    path: "/v2/monitoring/metrics/droplet_autoscale/current_instances",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_current_memory_utilization`
pub static MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_MEMORY_UTILIZATION: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_current_memory_utilization",
    path: "/v2/monitoring/metrics/droplet_autoscale/current_memory_utilization",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_target_cpu_utilization`
pub static MONITORING_GET_DROPLET_AUTOSCALE_TARGET_CPU_UTILIZATION: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_target_cpu_utilization",
    path: "/v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_target_instances`
pub static MONITORING_GET_DROPLET_AUTOSCALE_TARGET_INSTANCES: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_target_instances",
    path: "/v2/monitoring/metrics/droplet_autoscale/target_instances",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_droplet_autoscale_target_memory_utilization`
pub static MONITORING_GET_DROPLET_AUTOSCALE_TARGET_MEMORY_UTILIZATION: Operation = Operation {
    id: "monitoring_get_droplet_autoscale_target_memory_utilization",
    path: "/v2/monitoring/metrics/droplet_autoscale/target_memory_utilization",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_connections`
pub static MONITORING_GET_LB_DROPLETS_CONNECTIONS: Operation = Operation {
    id: "monitoring_get_lb_droplets_connections",
    path: "/v2/monitoring/metrics/load_balancer/droplets_connections",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_downtime`
pub static MONITORING_GET_LB_DROPLETS_DOWNTIME: Operation = Operation {
    id: "monitoring_get_lb_droplets_downtime",
    path: "/v2/monitoring/metrics/load_balancer/droplets_downtime",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_health_checks`
pub static MONITORING_GET_LB_DROPLETS_HEALTH_CHECKS: Operation = Operation {
    id: "monitoring_get_lb_droplets_health_checks",
    path: "/v2/monitoring/metrics/load_balancer/droplets_health_checks",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_response_time_50p`
pub static MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_50P: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_response_time_50p",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_response_time_95p`
pub static MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_95P: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_response_time_95p",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_response_time_99p`
pub static MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_99P: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_response_time_99p",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_response_time_avg`
pub static MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_AVG: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_response_time_avg",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_responses`
pub static MONITORING_GET_LB_DROPLETS_HTTP_RESPONSES: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_responses",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_responses",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_session_duration_50p`
pub static MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_50P: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_session_duration_50p",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_session_duration_95p`
pub static MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_95P: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_session_duration_95p",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_http_session_duration_avg`
pub static MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_AVG: Operation = Operation {
    id: "monitoring_get_lb_droplets_http_session_duration_avg",
    path: "/v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_droplets_queue_size`
pub static MONITORING_GET_LB_DROPLETS_QUEUE_SIZE: Operation = Operation {
    id: "monitoring_get_lb_droplets_queue_size",
    path: "/v2/monitoring/metrics/load_balancer/droplets_queue_size",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_connections_current`
pub static MONITORING_GET_LB_FRONTEND_CONNECTIONS_CURRENT: Operation = Operation {
    id: "monitoring_get_lb_frontend_connections_current",
    path: "/v2/monitoring/metrics/load_balancer/frontend_connections_current",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_connections_limit`
pub static MONITORING_GET_LB_FRONTEND_CONNECTIONS_LIMIT: Operation = Operation {
    id: "monitoring_get_lb_frontend_connections_limit",
    path: "/v2/monitoring/metrics/load_balancer/frontend_connections_limit",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_cpu_utilization`
pub static MONITORING_GET_LB_FRONTEND_CPU_UTILIZATION: Operation = Operation {
    id: "monitoring_get_lb_frontend_cpu_utilization",
    path: "/v2/monitoring/metrics/load_balancer/frontend_cpu_utilization",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_firewall_dropped_bytes`
pub static MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_BYTES: Operation = Operation {
    id: "monitoring_get_lb_frontend_firewall_dropped_bytes",
    path: "/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_firewall_dropped_packets`
pub static MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_PACKETS: Operation = Operation {
    id: "monitoring_get_lb_frontend_firewall_dropped_packets",
    path: "/v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_http_requests_per_second`
pub static MONITORING_GET_LB_FRONTEND_HTTP_REQUESTS_PER_SECOND: Operation = Operation {
    id: "monitoring_get_lb_frontend_http_requests_per_second",
    path: "/v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_http_responses`
pub static MONITORING_GET_LB_FRONTEND_HTTP_RESPONSES: Operation = Operation {
    id: "monitoring_get_lb_frontend_http_responses",
    path: "/v2/monitoring/metrics/load_balancer/frontend_http_responses",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_network_throughput_http`
pub static MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_HTTP: Operation = Operation {
    id: "monitoring_get_lb_frontend_network_throughput_http",
    path: "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_http",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_network_throughput_tcp`
pub static MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_TCP: Operation = Operation {
    id: "monitoring_get_lb_frontend_network_throughput_tcp",
    path: "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_network_throughput_udp`
pub static MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_UDP: Operation = Operation {
    id: "monitoring_get_lb_frontend_network_throughput_udp",
    path: "/v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_nlb_tcp_network_throughput`
pub static MONITORING_GET_LB_FRONTEND_NLB_TCP_NETWORK_THROUGHPUT: Operation = Operation {
    id: "monitoring_get_lb_frontend_nlb_tcp_network_throughput",
    path: "/v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_nlb_udp_network_throughput`
pub static MONITORING_GET_LB_FRONTEND_NLB_UDP_NETWORK_THROUGHPUT: Operation = Operation {
    id: "monitoring_get_lb_frontend_nlb_udp_network_throughput",
    path: "/v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_tls_connections_current`
pub static MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_CURRENT: Operation = Operation {
    id: "monitoring_get_lb_frontend_tls_connections_current",
    path: "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_current",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit`
pub static MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_EXCEEDING_RATE_LIMIT: Operation = Operation {
    id: "monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit",
    path: "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_lb_frontend_tls_connections_limit`
pub static MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_LIMIT: Operation = Operation {
    id: "monitoring_get_lb_frontend_tls_connections_limit",
    path: "/v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("Metrics"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_get_sink`
pub static MONITORING_GET_SINK: Operation = Operation {
    id: "monitoring_get_sink",
    path: "/v2/monitoring/sinks/{sink_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    answer: Answer::Json("MonitoringGetSinkResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_list_alertPolicy`
pub static MONITORING_LIST_ALERT_POLICY: Operation = Operation {
    id: "monitoring_list_alertPolicy",
    path: "/v2/monitoring/alerts",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Numbered { items: "policies", per_page: true }),
    answer: Answer::Json("MonitoringListAlertPolicyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_list_destinations`
pub static MONITORING_LIST_DESTINATIONS: Operation = Operation {
    id: "monitoring_list_destinations",
    path: "/v2/monitoring/sinks/destinations",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "destinations" }),
    answer: Answer::Json("MonitoringListDestinationsResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_list_sinks`
pub static MONITORING_LIST_SINKS: Operation = Operation {
    id: "monitoring_list_sinks",
    path: "/v2/monitoring/sinks",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    paging: Some(Paging::Whole { items: "sinks" }),
    answer: Answer::Json("MonitoringListSinksResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_update_alertPolicy`
pub static MONITORING_UPDATE_ALERT_POLICY: Operation = Operation {
    id: "monitoring_update_alertPolicy",
    method: Method::PUT,
    path: "/v2/monitoring/alerts/{alert_uuid}",
    area: "monitoring",
    host: &hosts::API,
    idempotent: true,
    request: Some("AlertPolicyRequest"),
    answer: Answer::Json("AlertPolicyResponse"),
    errors: &[(0, "Error")],
    ..Operation::BASE
};

/// `monitoring_update_destination`
pub static MONITORING_UPDATE_DESTINATION: Operation = Operation {
    id: "monitoring_update_destination",
    method: Method::POST,
    path: "/v2/monitoring/sinks/destinations/{destination_uuid}",
    area: "monitoring",
    host: &hosts::API,
    request: Some("DestinationRequest"),
    errors: &[(0, "Error")],
    by_name: &[("destination_uuid", "client.monitoring_destinations().find_by_name(..)")],
    ..Operation::BASE
};

/// The operations of this area by id.
pub static ALL: &[&Operation] = &[
    &MONITORING_CREATE_ALERT_POLICY,
    &MONITORING_CREATE_DESTINATION,
    &MONITORING_CREATE_SINK,
    &MONITORING_DELETE_ALERT_POLICY,
    &MONITORING_DELETE_DESTINATION,
    &MONITORING_DELETE_SINK,
    &MONITORING_GET_DROPLET_CPU_METRICS,
    &MONITORING_GET_ALERT_POLICY,
    &MONITORING_GET_APP_CPU_PERCENTAGE_METRICS,
    &MONITORING_GET_APP_MEMORY_PERCENTAGE_METRICS,
    &MONITORING_GET_APP_RESTART_COUNT_METRICS,
    &MONITORING_GET_DATABASE_MYSQL_CPU_USAGE,
    &MONITORING_GET_DATABASE_MYSQL_DISK_USAGE,
    &MONITORING_GET_DATABASE_MYSQL_INDEX_VS_SEQUENTIAL_READS,
    &MONITORING_GET_DATABASE_MYSQL_LOAD,
    &MONITORING_GET_DATABASE_MYSQL_MEMORY_USAGE,
    &MONITORING_GET_DATABASE_MYSQL_OP_RATES,
    &MONITORING_GET_DATABASE_MYSQL_SCHEMA_LATENCY,
    &MONITORING_GET_DATABASE_MYSQL_SCHEMA_THROUGHPUT,
    &MONITORING_GET_DATABASE_MYSQL_THREADS_ACTIVE,
    &MONITORING_GET_DATABASE_MYSQL_THREADS_CONNECTED,
    &MONITORING_GET_DATABASE_MYSQL_THREADS_CREATED_RATE,
    &MONITORING_GET_DESTINATION,
    &MONITORING_GET_DROPLET_BANDWIDTH_METRICS,
    &MONITORING_GET_DROPLET_FILESYSTEM_FREE_METRICS,
    &MONITORING_GET_DROPLET_FILESYSTEM_SIZE_METRICS,
    &MONITORING_GET_DROPLET_LOAD15_METRICS,
    &MONITORING_GET_DROPLET_LOAD1_METRICS,
    &MONITORING_GET_DROPLET_LOAD5_METRICS,
    &MONITORING_GET_DROPLET_MEMORY_AVAILABLE_METRICS,
    &MONITORING_GET_DROPLET_MEMORY_CACHED_METRICS,
    &MONITORING_GET_DROPLET_MEMORY_FREE_METRICS,
    &MONITORING_GET_DROPLET_MEMORY_TOTAL_METRICS,
    &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_CPU_UTILIZATION,
    &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_INSTANCES,
    &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_MEMORY_UTILIZATION,
    &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_CPU_UTILIZATION,
    &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_INSTANCES,
    &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_MEMORY_UTILIZATION,
    &MONITORING_GET_LB_DROPLETS_CONNECTIONS,
    &MONITORING_GET_LB_DROPLETS_DOWNTIME,
    &MONITORING_GET_LB_DROPLETS_HEALTH_CHECKS,
    &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_50P,
    &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_95P,
    &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_99P,
    &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_AVG,
    &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSES,
    &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_50P,
    &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_95P,
    &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_AVG,
    &MONITORING_GET_LB_DROPLETS_QUEUE_SIZE,
    &MONITORING_GET_LB_FRONTEND_CONNECTIONS_CURRENT,
    &MONITORING_GET_LB_FRONTEND_CONNECTIONS_LIMIT,
    &MONITORING_GET_LB_FRONTEND_CPU_UTILIZATION,
    &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_BYTES,
    &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_PACKETS,
    &MONITORING_GET_LB_FRONTEND_HTTP_REQUESTS_PER_SECOND,
    &MONITORING_GET_LB_FRONTEND_HTTP_RESPONSES,
    &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_HTTP,
    &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_TCP,
    &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_UDP,
    &MONITORING_GET_LB_FRONTEND_NLB_TCP_NETWORK_THROUGHPUT,
    &MONITORING_GET_LB_FRONTEND_NLB_UDP_NETWORK_THROUGHPUT,
    &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_CURRENT,
    &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_EXCEEDING_RATE_LIMIT,
    &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_LIMIT,
    &MONITORING_GET_SINK,
    &MONITORING_LIST_ALERT_POLICY,
    &MONITORING_LIST_DESTINATIONS,
    &MONITORING_LIST_SINKS,
    &MONITORING_UPDATE_ALERT_POLICY,
    &MONITORING_UPDATE_DESTINATION,
];

/// Parameters of [`monitoring_get_droplet_cpu_metrics`](Client::monitoring_get_droplet_cpu_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletCpuMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletCpuMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_app_cpu_percentage_metrics`](Client::monitoring_get_app_cpu_percentage_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetAppCpuPercentageMetricsParams {
    /// The id of the app that is measured.
    pub app_id: String,
    /// The component of the app that is measured. Default: all.
    pub app_component: Option<String>,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetAppCpuPercentageMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(app_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            start: start.into(),
            end: end.into(),
            app_component: None,
        }
    }
}

setters!(MonitoringGetAppCpuPercentageMetricsParams {
    into app_component: String,
});

/// Parameters of [`monitoring_get_app_memory_percentage_metrics`](Client::monitoring_get_app_memory_percentage_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetAppMemoryPercentageMetricsParams {
    /// The id of the app that is measured.
    pub app_id: String,
    /// The component of the app that is measured. Default: all.
    pub app_component: Option<String>,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetAppMemoryPercentageMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(app_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            start: start.into(),
            end: end.into(),
            app_component: None,
        }
    }
}

setters!(MonitoringGetAppMemoryPercentageMetricsParams {
    into app_component: String,
});

/// Parameters of [`monitoring_get_app_restart_count_metrics`](Client::monitoring_get_app_restart_count_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetAppRestartCountMetricsParams {
    /// The id of the app that is measured.
    pub app_id: String,
    /// The component of the app that is measured. Default: all.
    pub app_component: Option<String>,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetAppRestartCountMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(app_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            start: start.into(),
            end: end.into(),
            app_component: None,
        }
    }
}

setters!(MonitoringGetAppRestartCountMetricsParams {
    into app_component: String,
});

/// Parameters of [`monitoring_get_database_mysql_cpu_usage`](Client::monitoring_get_database_mysql_cpu_usage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlCpuUsageParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// Whether a value is the average, the maximum or the minimum of its time range.
    pub aggregate: types::DatabaseMetricAggregate,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDatabaseMysqlCpuUsageParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, aggregate: impl Into<types::DatabaseMetricAggregate>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            aggregate: aggregate.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_database_mysql_disk_usage`](Client::monitoring_get_database_mysql_disk_usage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlDiskUsageParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// Whether a value is the average, the maximum or the minimum of its time range.
    pub aggregate: types::DatabaseMetricAggregate,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDatabaseMysqlDiskUsageParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, aggregate: impl Into<types::DatabaseMetricAggregate>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            aggregate: aggregate.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_database_mysql_index_vs_sequential_reads`](Client::monitoring_get_database_mysql_index_vs_sequential_reads).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_load`](Client::monitoring_get_database_mysql_load).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlLoadParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The minutes that the load is averaged over: 1, 5 or 15.
    pub metric: types::MonitoringGetDatabaseMysqlLoadMetric,
    /// Whether a value is the average or the maximum of its window.
    pub aggregate: types::MonitoringGetDatabaseMysqlLoadAggregate,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDatabaseMysqlLoadParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, metric: impl Into<types::MonitoringGetDatabaseMysqlLoadMetric>, aggregate: impl Into<types::MonitoringGetDatabaseMysqlLoadAggregate>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            metric: metric.into(),
            aggregate: aggregate.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_database_mysql_memory_usage`](Client::monitoring_get_database_mysql_memory_usage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlMemoryUsageParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// Whether a value is the average, the maximum or the minimum of its time range.
    pub aggregate: types::DatabaseMetricAggregate,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDatabaseMysqlMemoryUsageParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, aggregate: impl Into<types::DatabaseMetricAggregate>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            aggregate: aggregate.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_database_mysql_op_rates`](Client::monitoring_get_database_mysql_op_rates).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlOpRatesParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The kind of statements that are counted.
    pub metric: types::MonitoringGetDatabaseMysqlOpRatesMetric,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlOpRatesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, metric: impl Into<types::MonitoringGetDatabaseMysqlOpRatesMetric>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            metric: metric.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlOpRatesParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_schema_latency`](Client::monitoring_get_database_mysql_schema_latency).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlSchemaLatencyParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The database within the cluster that is measured, such as `defaultdb`.
    pub schema: String,
    /// The kind of access to tables whose latency is measured.
    pub metric: types::MysqlStatement,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlSchemaLatencyParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, schema: impl Into<String>, metric: impl Into<types::MysqlStatement>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            schema: schema.into(),
            metric: metric.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlSchemaLatencyParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_schema_throughput`](Client::monitoring_get_database_mysql_schema_throughput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlSchemaThroughputParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The database within the cluster that is measured, such as `defaultdb`.
    pub schema: String,
    /// The kind of access to tables that is counted.
    pub metric: types::MysqlStatement,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlSchemaThroughputParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, schema: impl Into<String>, metric: impl Into<types::MysqlStatement>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            schema: schema.into(),
            metric: metric.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlSchemaThroughputParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_threads_active`](Client::monitoring_get_database_mysql_threads_active).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlThreadsActiveParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlThreadsActiveParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlThreadsActiveParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_threads_connected`](Client::monitoring_get_database_mysql_threads_connected).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlThreadsConnectedParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlThreadsConnectedParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlThreadsConnectedParams {
    into service: String,
});

/// Parameters of [`monitoring_get_database_mysql_threads_created_rate`](Client::monitoring_get_database_mysql_threads_created_rate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDatabaseMysqlThreadsCreatedRateParams {
    /// The id of the MySQL cluster that is measured.
    /// Format: uuid.
    pub db_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
    /// Only what was measured of this service of the cluster.
    pub service: Option<String>,
}

impl MonitoringGetDatabaseMysqlThreadsCreatedRateParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(db_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            db_id: db_id.into(),
            start: start.into(),
            end: end.into(),
            service: None,
        }
    }
}

setters!(MonitoringGetDatabaseMysqlThreadsCreatedRateParams {
    into service: String,
});

/// Parameters of [`monitoring_get_droplet_bandwidth_metrics`](Client::monitoring_get_droplet_bandwidth_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletBandwidthMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// Whether traffic is measured on the public or the private interface.
    pub interface: types::MonitoringGetDropletBandwidthMetricsInterface,
    /// Whether what comes in or what goes out is measured.
    pub direction: types::MonitoringGetDropletBandwidthMetricsDirection,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletBandwidthMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, interface: impl Into<types::MonitoringGetDropletBandwidthMetricsInterface>, direction: impl Into<types::MonitoringGetDropletBandwidthMetricsDirection>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            interface: interface.into(),
            direction: direction.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_filesystem_free_metrics`](Client::monitoring_get_droplet_filesystem_free_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletFilesystemFreeMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletFilesystemFreeMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_filesystem_size_metrics`](Client::monitoring_get_droplet_filesystem_size_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletFilesystemSizeMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletFilesystemSizeMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_load15_metrics`](Client::monitoring_get_droplet_load15_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletLoad15MetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletLoad15MetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_load1_metrics`](Client::monitoring_get_droplet_load1_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletLoad1MetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletLoad1MetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_load5_metrics`](Client::monitoring_get_droplet_load5_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletLoad5MetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletLoad5MetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_memory_available_metrics`](Client::monitoring_get_droplet_memory_available_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletMemoryAvailableMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletMemoryAvailableMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_memory_cached_metrics`](Client::monitoring_get_droplet_memory_cached_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletMemoryCachedMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletMemoryCachedMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_memory_free_metrics`](Client::monitoring_get_droplet_memory_free_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletMemoryFreeMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletMemoryFreeMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_memory_total_metrics`](Client::monitoring_get_droplet_memory_total_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletMemoryTotalMetricsParams {
    /// The id of the droplet that is measured.
    pub host_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletMemoryTotalMetricsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(host_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            host_id: host_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_current_cpu_utilization`](Client::monitoring_get_droplet_autoscale_current_cpu_utilization).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_current_instances`](Client::monitoring_get_droplet_autoscale_current_instances).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleCurrentInstancesParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleCurrentInstancesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_current_memory_utilization`](Client::monitoring_get_droplet_autoscale_current_memory_utilization).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_target_cpu_utilization`](Client::monitoring_get_droplet_autoscale_target_cpu_utilization).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleTargetCpuUtilizationParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleTargetCpuUtilizationParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_target_instances`](Client::monitoring_get_droplet_autoscale_target_instances).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleTargetInstancesParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleTargetInstancesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_droplet_autoscale_target_memory_utilization`](Client::monitoring_get_droplet_autoscale_target_memory_utilization).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams {
    /// The id of the autoscale pool that is measured.
    pub autoscale_pool_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(autoscale_pool_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            autoscale_pool_id: autoscale_pool_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_connections`](Client::monitoring_get_lb_droplets_connections).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsConnectionsParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsConnectionsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_downtime`](Client::monitoring_get_lb_droplets_downtime).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsDowntimeParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsDowntimeParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_health_checks`](Client::monitoring_get_lb_droplets_health_checks).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHealthChecksParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHealthChecksParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_response_time_50p`](Client::monitoring_get_lb_droplets_http_response_time_50p).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpResponseTime50pParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpResponseTime50pParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_response_time_95p`](Client::monitoring_get_lb_droplets_http_response_time_95p).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpResponseTime95pParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpResponseTime95pParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_response_time_99p`](Client::monitoring_get_lb_droplets_http_response_time_99p).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpResponseTime99pParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpResponseTime99pParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_response_time_avg`](Client::monitoring_get_lb_droplets_http_response_time_avg).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpResponseTimeAvgParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpResponseTimeAvgParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_responses`](Client::monitoring_get_lb_droplets_http_responses).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpResponsesParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpResponsesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_session_duration_50p`](Client::monitoring_get_lb_droplets_http_session_duration_50p).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpSessionDuration50pParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpSessionDuration50pParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_session_duration_95p`](Client::monitoring_get_lb_droplets_http_session_duration_95p).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpSessionDuration95pParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpSessionDuration95pParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_http_session_duration_avg`](Client::monitoring_get_lb_droplets_http_session_duration_avg).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsHttpSessionDurationAvgParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsHttpSessionDurationAvgParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_droplets_queue_size`](Client::monitoring_get_lb_droplets_queue_size).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbDropletsQueueSizeParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbDropletsQueueSizeParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_connections_current`](Client::monitoring_get_lb_frontend_connections_current).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendConnectionsCurrentParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendConnectionsCurrentParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_connections_limit`](Client::monitoring_get_lb_frontend_connections_limit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendConnectionsLimitParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendConnectionsLimitParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_cpu_utilization`](Client::monitoring_get_lb_frontend_cpu_utilization).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendCpuUtilizationParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendCpuUtilizationParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_firewall_dropped_bytes`](Client::monitoring_get_lb_frontend_firewall_dropped_bytes).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendFirewallDroppedBytesParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendFirewallDroppedBytesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_firewall_dropped_packets`](Client::monitoring_get_lb_frontend_firewall_dropped_packets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendFirewallDroppedPacketsParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendFirewallDroppedPacketsParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_http_requests_per_second`](Client::monitoring_get_lb_frontend_http_requests_per_second).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendHttpRequestsPerSecondParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendHttpRequestsPerSecondParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_http_responses`](Client::monitoring_get_lb_frontend_http_responses).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendHttpResponsesParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendHttpResponsesParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_network_throughput_http`](Client::monitoring_get_lb_frontend_network_throughput_http).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendNetworkThroughputHttpParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendNetworkThroughputHttpParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_network_throughput_tcp`](Client::monitoring_get_lb_frontend_network_throughput_tcp).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendNetworkThroughputTcpParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendNetworkThroughputTcpParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_network_throughput_udp`](Client::monitoring_get_lb_frontend_network_throughput_udp).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendNetworkThroughputUdpParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendNetworkThroughputUdpParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_nlb_tcp_network_throughput`](Client::monitoring_get_lb_frontend_nlb_tcp_network_throughput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendNlbTcpNetworkThroughputParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendNlbTcpNetworkThroughputParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_nlb_udp_network_throughput`](Client::monitoring_get_lb_frontend_nlb_udp_network_throughput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendNlbUdpNetworkThroughputParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendNlbUdpNetworkThroughputParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_tls_connections_current`](Client::monitoring_get_lb_frontend_tls_connections_current).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendTlsConnectionsCurrentParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendTlsConnectionsCurrentParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit`](Client::monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_get_lb_frontend_tls_connections_limit`](Client::monitoring_get_lb_frontend_tls_connections_limit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitoringGetLbFrontendTlsConnectionsLimitParams {
    /// The id of the load balancer that is measured.
    pub lb_id: String,
    /// The start of the time range, in seconds since 1970 (Unix time), as text.
    pub start: String,
    /// The end of the time range, in seconds since 1970 (Unix time), as text.
    pub end: String,
}

impl MonitoringGetLbFrontendTlsConnectionsLimitParams {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lb_id: impl Into<String>, start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            lb_id: lb_id.into(),
            start: start.into(),
            end: end.into(),
        }
    }
}

/// Parameters of [`monitoring_list_alert_policy`](Client::monitoring_list_alert_policy).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringListAlertPolicyParams {
    /// How many items a page has at most.
    /// Default: `20`. From `1` to `200`.
    pub per_page: Option<i64>,
    /// The number of the page, from 1.
    /// Default: `1`. At least `1`.
    pub page: Option<i64>,
}

impl MonitoringListAlertPolicyParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MonitoringListAlertPolicyParams {
    value per_page: i64,
    value page: i64,
});

/// Parameters of [`monitoring_list_sinks`](Client::monitoring_list_sinks).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringListSinksParams {
    /// Only sinks of the resource with this uniform resource name, such as `do:kubernetes:` and an id.
    /// Pattern: `^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*`.
    pub resource_id: Option<String>,
}

impl MonitoringListSinksParams {
    /// With what is required, and nothing else.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(MonitoringListSinksParams {
    into resource_id: String,
});

/// Monitoring.
impl Client {
    /// Creates a policy that sends e-mail or Slack messages when a metric of droplets or other resources passes `value`.
    ///
    /// `POST /v2/monitoring/alerts` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_create_alertPolicy)
    ///
    /// In the SDK: `client.alert_policies().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AlertPolicyCompare, AlertPolicyRequest, AlertPolicyType, AlertPolicyWindow, Alerts,
    ///     SlackDetails,
    /// };
    ///
    /// let body = AlertPolicyRequest::new(
    ///     Alerts::new(
    ///         ["bob@example.com"],
    ///         [SlackDetails::new("Production Alerts", "https://www.example.com/the-url")],
    ///     ),
    ///     AlertPolicyCompare::GreaterThan,
    ///     "CPU Alert",
    ///     true,
    ///     ["192018292"],
    ///     ["droplet_tag"],
    ///     AlertPolicyType::V1InsightsDropletCpu,
    ///     80.0,
    ///     AlertPolicyWindow::N5m,
    /// );
    /// let response = client.monitoring_create_alert_policy(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_create_alert_policy(
        &self,
        body: &types::AlertPolicyRequest,
    ) -> Call<types::AlertPolicyResponse> {
        Call::new(&self.0, &MONITORING_CREATE_ALERT_POLICY)
            .json(Some(body))
    }

    /// Creates a destination for logs: an OpenSearch cluster of the account or one from outside.
    ///
    /// `POST /v2/monitoring/sinks/destinations` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_create_destination)
    ///
    /// In the SDK: `client.monitoring_destinations().create(..)`, `client.monitoring_destinations().create_managed(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DestinationRequest, DestinationType, OpensearchConfigRequest,
    /// };
    ///
    /// let body = DestinationRequest::new(
    ///     DestinationType::OpensearchDbaas,
    ///     OpensearchConfigRequest::new("example.com"),
    /// )
    /// .name("managed_opensearch_cluster");
    /// let response = client.monitoring_create_destination(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_create_destination(&self, body: &types::DestinationRequest) -> Call<types::DestinationResponse> {
        Call::new(&self.0, &MONITORING_CREATE_DESTINATION)
            .json(Some(body))
    }

    /// Makes resources send their logs to a destination; it is answered before the change is made.
    ///
    /// `POST /v2/monitoring/sinks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_create_sink)
    ///
    /// In the SDK: `client.monitoring_sinks().create(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::MonitoringCreateSinkBody;
    ///
    /// let body = MonitoringCreateSinkBody::new()
    ///     .destination_uuid("9df2b7e9-3fb2-4577-b60a-e9c0d53f9a99");
    /// client.monitoring_create_sink(&body).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_create_sink(&self, body: &types::MonitoringCreateSinkBody) -> Call<()> {
        Call::new(&self.0, &MONITORING_CREATE_SINK)
            .json(Some(body))
    }

    /// Deletes an alert policy, so that no more messages are sent for it.
    ///
    /// `DELETE /v2/monitoring/alerts/{alert_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_delete_alertPolicy)
    ///
    /// In the SDK: `client.alert_policy(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.monitoring_delete_alert_policy("4de7ac8b-495b-4884-9a69-1050c6793cd6").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_delete_alert_policy(&self, alert_uuid: &str) -> Call<()> {
        Call::new(&self.0, &MONITORING_DELETE_ALERT_POLICY)
            .path("alert_uuid", alert_uuid)
    }

    /// Deletes a destination for logs, by its UUID; nothing is returned.
    ///
    /// `DELETE /v2/monitoring/sinks/destinations/{destination_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_delete_destination)
    ///
    /// In the SDK: `client.monitoring_destination(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.monitoring_delete_destination("1a64809f-1708-48ee-a742-dec8d481b8d1").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_delete_destination(&self, destination_uuid: &str) -> Call<()> {
        Call::new(&self.0, &MONITORING_DELETE_DESTINATION)
            .path("destination_uuid", destination_uuid)
    }

    /// Deletes a sink, so that its resources stop sending logs to the destination.
    ///
    /// `DELETE /v2/monitoring/sinks/{sink_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_delete_sink)
    ///
    /// In the SDK: `client.monitoring_sink(id).delete()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// client.monitoring_delete_sink("78b172b6-52c3-4a4b-96d5-78d3f1a0b18c").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_delete_sink(&self, sink_uuid: &str) -> Call<()> {
        Call::new(&self.0, &MONITORING_DELETE_SINK)
            .path("sink_uuid", sink_uuid)
    }

    /// Returns how many seconds of CPU time a droplet has spent in each mode since it started, over time; differences between values give the use.
    ///
    /// `GET /v2/monitoring/metrics/droplet/cpu` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_DropletCpuMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().cpu(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletCpuMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_cpu_metrics(&MonitoringGetDropletCpuMetricsParams::new(
    ///         "17209102",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_cpu_metrics(
        &self,
        params: &MonitoringGetDropletCpuMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_CPU_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns one alert policy by its UUID, with its condition and recipients.
    ///
    /// `GET /v2/monitoring/alerts/{alert_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_alertPolicy)
    ///
    /// In the SDK: `client.alert_policy(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .monitoring_get_alert_policy("4de7ac8b-495b-4884-9a69-1050c6793cd6")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_alert_policy(&self, alert_uuid: &str) -> Call<types::AlertPolicyResponse> {
        Call::new(&self.0, &MONITORING_GET_ALERT_POLICY)
            .path("alert_uuid", alert_uuid)
    }

    /// Returns the CPU use of an app over time, in percent, for all components or one.
    ///
    /// `GET /v2/monitoring/metrics/apps/cpu_percentage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_appCPUPercentageMetrics)
    ///
    /// In the SDK: `client.app(id).metrics().cpu_percentage(..)`.
    ///
    /// - `app_id`: The id of the app that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetAppCpuPercentageMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_app_cpu_percentage_metrics(
    ///         &MonitoringGetAppCpuPercentageMetricsParams::new(
    ///             "2db3c021-15ad-4088-bfe8-99dc972b9cf6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_app_cpu_percentage_metrics(
        &self,
        params: &MonitoringGetAppCpuPercentageMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_APP_CPU_PERCENTAGE_METRICS)
            .query("app_id", &params.app_id)
            .query("app_component", &params.app_component)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the memory use of an app over time, in percent, for all components or one.
    ///
    /// `GET /v2/monitoring/metrics/apps/memory_percentage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_appMemoryPercentageMetrics)
    ///
    /// In the SDK: `client.app(id).metrics().memory_percentage(..)`.
    ///
    /// - `app_id`: The id of the app that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetAppMemoryPercentageMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_app_memory_percentage_metrics(
    ///         &MonitoringGetAppMemoryPercentageMetricsParams::new(
    ///             "2db3c021-15ad-4088-bfe8-99dc972b9cf6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_app_memory_percentage_metrics(
        &self,
        params: &MonitoringGetAppMemoryPercentageMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_APP_MEMORY_PERCENTAGE_METRICS)
            .query("app_id", &params.app_id)
            .query("app_component", &params.app_component)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how often an app restarted over time, for all components or one.
    ///
    /// `GET /v2/monitoring/metrics/apps/restart_count` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_appRestartCountMetrics.yml)
    ///
    /// In the SDK: `client.app(id).metrics().restart_count(..)`.
    ///
    /// - `app_id`: The id of the app that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetAppRestartCountMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_app_restart_count_metrics(
    ///         &MonitoringGetAppRestartCountMetricsParams::new(
    ///             "2db3c021-15ad-4088-bfe8-99dc972b9cf6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_app_restart_count_metrics(
        &self,
        params: &MonitoringGetAppRestartCountMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_APP_RESTART_COUNT_METRICS)
            .query("app_id", &params.app_id)
            .query("app_component", &params.app_component)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the CPU use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/cpu_usage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_cpu_usage)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_cpu_usage(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `aggregate`: Whether a value is the average, the maximum or the minimum of its time range.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlCpuUsageParams;
    /// use digitalocean_raw::types::DatabaseMetricAggregate;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_cpu_usage(
    ///         &MonitoringGetDatabaseMysqlCpuUsageParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             DatabaseMetricAggregate::Avg,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_cpu_usage(
        &self,
        params: &MonitoringGetDatabaseMysqlCpuUsageParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_CPU_USAGE)
            .query("db_id", &params.db_id)
            .query("aggregate", &params.aggregate)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the disk use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/disk_usage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_disk_usage)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_disk_usage(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `aggregate`: Whether a value is the average, the maximum or the minimum of its time range.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlDiskUsageParams;
    /// use digitalocean_raw::types::DatabaseMetricAggregate;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_disk_usage(
    ///         &MonitoringGetDatabaseMysqlDiskUsageParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             DatabaseMetricAggregate::Avg,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_disk_usage(
        &self,
        params: &MonitoringGetDatabaseMysqlDiskUsageParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_DISK_USAGE)
            .query("db_id", &params.db_id)
            .query("aggregate", &params.aggregate)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many of the reads of a MySQL cluster used an index rather than scanned the table, in percent, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/index_vs_sequential_reads` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_index_vs_sequential_reads)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_index_vs_sequential_reads(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_index_vs_sequential_reads(
    ///         &MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_index_vs_sequential_reads(
        &self,
        params: &MonitoringGetDatabaseMysqlIndexVsSequentialReadsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_INDEX_VS_SEQUENTIAL_READS)
            .query("db_id", &params.db_id)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns the load average of a MySQL cluster over time, of 1, 5 or 15 minutes as `metric` says.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/load` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_load)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_load(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `metric`: The minutes that the load is averaged over: 1, 5 or 15.
    /// - `aggregate`: Whether a value is the average or the maximum of its window.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlLoadParams;
    /// use digitalocean_raw::types::{
    ///     MonitoringGetDatabaseMysqlLoadAggregate, MonitoringGetDatabaseMysqlLoadMetric,
    /// };
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_load(&MonitoringGetDatabaseMysqlLoadParams::new(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         MonitoringGetDatabaseMysqlLoadMetric::Load1,
    ///         MonitoringGetDatabaseMysqlLoadAggregate::Avg,
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_load(
        &self,
        params: &MonitoringGetDatabaseMysqlLoadParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_LOAD)
            .query("db_id", &params.db_id)
            .query("metric", &params.metric)
            .query("aggregate", &params.aggregate)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the memory use of a MySQL cluster over time, in percent, as the average, maximum or minimum that `aggregate` names.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/memory_usage` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_memory_usage)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_memory_usage(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `aggregate`: Whether a value is the average, the maximum or the minimum of its time range.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlMemoryUsageParams;
    /// use digitalocean_raw::types::DatabaseMetricAggregate;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_memory_usage(
    ///         &MonitoringGetDatabaseMysqlMemoryUsageParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             DatabaseMetricAggregate::Avg,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_memory_usage(
        &self,
        params: &MonitoringGetDatabaseMysqlMemoryUsageParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_MEMORY_USAGE)
            .query("db_id", &params.db_id)
            .query("aggregate", &params.aggregate)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many selects, inserts, updates or deletes, as `metric` says, a MySQL cluster carried out per second, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/op_rates` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_op_rates)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_op_rates(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `metric`: The kind of statements that are counted.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlOpRatesParams;
    /// use digitalocean_raw::types::MonitoringGetDatabaseMysqlOpRatesMetric;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_op_rates(&MonitoringGetDatabaseMysqlOpRatesParams::new(
    ///         "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///         MonitoringGetDatabaseMysqlOpRatesMetric::Select,
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_op_rates(
        &self,
        params: &MonitoringGetDatabaseMysqlOpRatesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_OP_RATES)
            .query("db_id", &params.db_id)
            .query("metric", &params.metric)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns the latency of one `schema` of a MySQL cluster over time, in seconds, for the operation that `metric` names.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/schema_latency` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_schema_latency)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_schema_latency(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `schema`: The database within the cluster that is measured, such as `defaultdb`.
    /// - `metric`: The kind of access to tables whose latency is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlSchemaLatencyParams;
    /// use digitalocean_raw::types::MysqlStatement;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_schema_latency(
    ///         &MonitoringGetDatabaseMysqlSchemaLatencyParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "defaultdb",
    ///             MysqlStatement::Insert,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_schema_latency(
        &self,
        params: &MonitoringGetDatabaseMysqlSchemaLatencyParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_SCHEMA_LATENCY)
            .query("db_id", &params.db_id)
            .query("schema", &params.schema)
            .query("metric", &params.metric)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns how many rows per second of one `schema` of a MySQL cluster the operation that `metric` names handled, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/schema_throughput` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_schema_throughput)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_schema_throughput(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `schema`: The database within the cluster that is measured, such as `defaultdb`.
    /// - `metric`: The kind of access to tables that is counted.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlSchemaThroughputParams;
    /// use digitalocean_raw::types::MysqlStatement;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_schema_throughput(
    ///         &MonitoringGetDatabaseMysqlSchemaThroughputParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "defaultdb",
    ///             MysqlStatement::Insert,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_schema_throughput(
        &self,
        params: &MonitoringGetDatabaseMysqlSchemaThroughputParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_SCHEMA_THROUGHPUT)
            .query("db_id", &params.db_id)
            .query("schema", &params.schema)
            .query("metric", &params.metric)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns how many threads of a MySQL cluster were at work, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/threads_active` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_threads_active)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_threads_active(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlThreadsActiveParams;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_threads_active(
    ///         &MonitoringGetDatabaseMysqlThreadsActiveParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_threads_active(
        &self,
        params: &MonitoringGetDatabaseMysqlThreadsActiveParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_THREADS_ACTIVE)
            .query("db_id", &params.db_id)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns how many threads of a MySQL cluster had a client connected, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/threads_connected` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_threads_connected)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_threads_connected(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlThreadsConnectedParams;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_threads_connected(
    ///         &MonitoringGetDatabaseMysqlThreadsConnectedParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_threads_connected(
        &self,
        params: &MonitoringGetDatabaseMysqlThreadsConnectedParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_THREADS_CONNECTED)
            .query("db_id", &params.db_id)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns how many threads a MySQL cluster created per second, over time.
    ///
    /// `GET /v2/monitoring/metrics/database/mysql/threads_created_rate` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_database_mysql_threads_created_rate)
    ///
    /// In the SDK: `client.database_cluster(id).metrics().mysql_threads_created_rate(..)`.
    ///
    /// - `db_id`: The id of the MySQL cluster that is measured. Format: uuid.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDatabaseMysqlThreadsCreatedRateParams;
    ///
    /// let response = client
    ///     .monitoring_get_database_mysql_threads_created_rate(
    ///         &MonitoringGetDatabaseMysqlThreadsCreatedRateParams::new(
    ///             "9cc10173-e9ea-4176-9dbc-a4cee4c4ff30",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_database_mysql_threads_created_rate(
        &self,
        params: &MonitoringGetDatabaseMysqlThreadsCreatedRateParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DATABASE_MYSQL_THREADS_CREATED_RATE)
            .query("db_id", &params.db_id)
            .query("start", &params.start)
            .query("end", &params.end)
            .query("service", &params.service)
    }

    /// Returns one log destination, with the index and how many days it keeps logs.
    ///
    /// `GET /v2/monitoring/sinks/destinations/{destination_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_destination)
    ///
    /// In the SDK: `client.monitoring_destination(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client
    ///     .monitoring_get_destination("1a64809f-1708-48ee-a742-dec8d481b8d1")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_destination(&self, destination_uuid: &str) -> Call<types::DestinationResponse> {
        Call::new(&self.0, &MONITORING_GET_DESTINATION)
            .path("destination_uuid", destination_uuid)
    }

    /// Returns a droplet's traffic over time, in megabits per second, on the public or private interface and in one direction.
    ///
    /// `GET /v2/monitoring/metrics/droplet/bandwidth` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletBandwidthMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().bandwidth(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `interface`: Whether traffic is measured on the public or the private interface.
    /// - `direction`: Whether what comes in or what goes out is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletBandwidthMetricsParams;
    /// use digitalocean_raw::types::{
    ///     MonitoringGetDropletBandwidthMetricsDirection,
    ///     MonitoringGetDropletBandwidthMetricsInterface,
    /// };
    ///
    /// let response = client
    ///     .monitoring_get_droplet_bandwidth_metrics(
    ///         &MonitoringGetDropletBandwidthMetricsParams::new(
    ///             "17209102",
    ///             MonitoringGetDropletBandwidthMetricsInterface::Private,
    ///             MonitoringGetDropletBandwidthMetricsDirection::Inbound,
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_bandwidth_metrics(
        &self,
        params: &MonitoringGetDropletBandwidthMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_BANDWIDTH_METRICS)
            .query("host_id", &params.host_id)
            .query("interface", &params.interface)
            .query("direction", &params.direction)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how much space was free on a droplet's file systems over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/filesystem_free` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletFilesystemFreeMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().filesystem_free(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletFilesystemFreeMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_filesystem_free_metrics(
    ///         &MonitoringGetDropletFilesystemFreeMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_filesystem_free_metrics(
        &self,
        params: &MonitoringGetDropletFilesystemFreeMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_FILESYSTEM_FREE_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how large a droplet's file systems were over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/filesystem_size` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletFilesystemSizeMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().filesystem_size(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletFilesystemSizeMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_filesystem_size_metrics(
    ///         &MonitoringGetDropletFilesystemSizeMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_filesystem_size_metrics(
        &self,
        params: &MonitoringGetDropletFilesystemSizeMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_FILESYSTEM_SIZE_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns a droplet's 15-minute load average over time.
    ///
    /// `GET /v2/monitoring/metrics/droplet/load_15` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletLoad15Metrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().load_15(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletLoad15MetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_load15_metrics(&MonitoringGetDropletLoad15MetricsParams::new(
    ///         "17209102",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_load15_metrics(
        &self,
        params: &MonitoringGetDropletLoad15MetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_LOAD15_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns a droplet's 1-minute load average over time.
    ///
    /// `GET /v2/monitoring/metrics/droplet/load_1` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletLoad1Metrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().load_1(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletLoad1MetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_load1_metrics(&MonitoringGetDropletLoad1MetricsParams::new(
    ///         "17209102",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_load1_metrics(
        &self,
        params: &MonitoringGetDropletLoad1MetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_LOAD1_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns a droplet's 5-minute load average over time.
    ///
    /// `GET /v2/monitoring/metrics/droplet/load_5` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletLoad5Metrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().load_5(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletLoad5MetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_load5_metrics(&MonitoringGetDropletLoad5MetricsParams::new(
    ///         "17209102",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_load5_metrics(
        &self,
        params: &MonitoringGetDropletLoad5MetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_LOAD5_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how much memory a droplet could still give to programs over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/memory_available` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletMemoryAvailableMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().memory_available(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletMemoryAvailableMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_memory_available_metrics(
    ///         &MonitoringGetDropletMemoryAvailableMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_memory_available_metrics(
        &self,
        params: &MonitoringGetDropletMemoryAvailableMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_MEMORY_AVAILABLE_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how much memory a droplet used as cache over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/memory_cached` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletMemoryCachedMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().memory_cached(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletMemoryCachedMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_memory_cached_metrics(
    ///         &MonitoringGetDropletMemoryCachedMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_memory_cached_metrics(
        &self,
        params: &MonitoringGetDropletMemoryCachedMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_MEMORY_CACHED_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how much memory was unused on a droplet over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/memory_free` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletMemoryFreeMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().memory_free(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletMemoryFreeMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_memory_free_metrics(
    ///         &MonitoringGetDropletMemoryFreeMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_memory_free_metrics(
        &self,
        params: &MonitoringGetDropletMemoryFreeMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_MEMORY_FREE_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how much memory a droplet had in all over time, in bytes.
    ///
    /// `GET /v2/monitoring/metrics/droplet/memory_total` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_dropletMemoryTotalMetrics)
    ///
    /// In the SDK: `client.droplet(id).metrics().memory_total(..)`.
    ///
    /// - `host_id`: The id of the droplet that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletMemoryTotalMetricsParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_memory_total_metrics(
    ///         &MonitoringGetDropletMemoryTotalMetricsParams::new(
    ///             "17209102",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_memory_total_metrics(
        &self,
        params: &MonitoringGetDropletMemoryTotalMetricsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_MEMORY_TOTAL_METRICS)
            .query("host_id", &params.host_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the average CPU use of an autoscale pool over time, from 0 to 1.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/current_cpu_utilization` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_current_cpu_utilization.yml)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().current_cpu_utilization(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_current_cpu_utilization(
    ///         &MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_current_cpu_utilization(
        &self,
        params: &MonitoringGetDropletAutoscaleCurrentCpuUtilizationParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_CPU_UTILIZATION)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many droplets an autoscale pool had, over time.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/current_instances` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_current_instances)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().current_instances(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleCurrentInstancesParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_current_instances(
    ///         &MonitoringGetDropletAutoscaleCurrentInstancesParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_current_instances(
        &self,
        params: &MonitoringGetDropletAutoscaleCurrentInstancesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_INSTANCES)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the average memory use of an autoscale pool over time, from 0 to 1.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/current_memory_utilization` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_current_memory_utilization)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().current_memory_utilization(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_current_memory_utilization(
    ///         &MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_current_memory_utilization(
        &self,
        params: &MonitoringGetDropletAutoscaleCurrentMemoryUtilizationParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_CURRENT_MEMORY_UTILIZATION)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the CPU use that an autoscale pool was meant to keep to over time, from 0 to 1.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/target_cpu_utilization` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_target_cpu_utilization)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().target_cpu_utilization(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleTargetCpuUtilizationParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_target_cpu_utilization(
    ///         &MonitoringGetDropletAutoscaleTargetCpuUtilizationParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_target_cpu_utilization(
        &self,
        params: &MonitoringGetDropletAutoscaleTargetCpuUtilizationParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_CPU_UTILIZATION)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many droplets an autoscale pool was meant to have, over time.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/target_instances` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_target_instances)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().target_instances(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleTargetInstancesParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_target_instances(
    ///         &MonitoringGetDropletAutoscaleTargetInstancesParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_target_instances(
        &self,
        params: &MonitoringGetDropletAutoscaleTargetInstancesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_INSTANCES)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the memory use that an autoscale pool was meant to keep to over time, from 0 to 1.
    ///
    /// `GET /v2/monitoring/metrics/droplet_autoscale/target_memory_utilization` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_droplet_autoscale_target_memory_utilization)
    ///
    /// In the SDK: `client.autoscale_pool(id).metrics().target_memory_utilization(..)`.
    ///
    /// - `autoscale_pool_id`: The id of the autoscale pool that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams;
    ///
    /// let response = client
    ///     .monitoring_get_droplet_autoscale_target_memory_utilization(
    ///         &MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams::new(
    ///             "0d3db13e-a604-4944-9827-7ec2642d32ac",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_droplet_autoscale_target_memory_utilization(
        &self,
        params: &MonitoringGetDropletAutoscaleTargetMemoryUtilizationParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_DROPLET_AUTOSCALE_TARGET_MEMORY_UTILIZATION)
            .query("autoscale_pool_id", &params.autoscale_pool_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many connections a load balancer had open to its droplets, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_connections` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_connections)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_connections(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsConnectionsParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_connections(
    ///         &MonitoringGetLbDropletsConnectionsParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_connections(
        &self,
        params: &MonitoringGetLbDropletsConnectionsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_CONNECTIONS)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the downtime of a load balancer's droplets over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_downtime` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_downtime)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_downtime(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsDowntimeParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_downtime(&MonitoringGetLbDropletsDowntimeParams::new(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_downtime(
        &self,
        params: &MonitoringGetLbDropletsDowntimeParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_DOWNTIME)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the results of the health checks of a load balancer's droplets, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_health_checks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_health_checks)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_health_checks(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHealthChecksParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_health_checks(
    ///         &MonitoringGetLbDropletsHealthChecksParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_health_checks(
        &self,
        params: &MonitoringGetLbDropletsHealthChecksParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HEALTH_CHECKS)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the median time that the droplets of a load balancer took to answer HTTP requests, in seconds, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_50p` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_response_time_50p)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_response_time_50p(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpResponseTime50pParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_response_time_50p(
    ///         &MonitoringGetLbDropletsHttpResponseTime50pParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_response_time_50p(
        &self,
        params: &MonitoringGetLbDropletsHttpResponseTime50pParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_50P)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the 95th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_95p` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_response_time_95p)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_response_time_95p(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpResponseTime95pParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_response_time_95p(
    ///         &MonitoringGetLbDropletsHttpResponseTime95pParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_response_time_95p(
        &self,
        params: &MonitoringGetLbDropletsHttpResponseTime95pParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_95P)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the 99th percentile of the time that a load balancer's droplets took to answer HTTP requests, in seconds, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_99p` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_response_time_99p)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_response_time_99p(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpResponseTime99pParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_response_time_99p(
    ///         &MonitoringGetLbDropletsHttpResponseTime99pParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_response_time_99p(
        &self,
        params: &MonitoringGetLbDropletsHttpResponseTime99pParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_99P)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many seconds the droplets of a load balancer took on average to answer HTTP requests, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_response_time_avg` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_response_time_avg)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_response_time_avg(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpResponseTimeAvgParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_response_time_avg(
    ///         &MonitoringGetLbDropletsHttpResponseTimeAvgParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_response_time_avg(
        &self,
        params: &MonitoringGetLbDropletsHttpResponseTimeAvgParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSE_TIME_AVG)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many answers per second a load balancer got from its droplets over time, by HTTP status.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_responses` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_responses)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_responses(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpResponsesParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_responses(
    ///         &MonitoringGetLbDropletsHttpResponsesParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_responses(
        &self,
        params: &MonitoringGetLbDropletsHttpResponsesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_RESPONSES)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the median length of HTTP sessions with the droplets of a load balancer, in seconds, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_50p` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_session_duration_50p)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_session_duration_50p(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpSessionDuration50pParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_session_duration_50p(
    ///         &MonitoringGetLbDropletsHttpSessionDuration50pParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_session_duration_50p(
        &self,
        params: &MonitoringGetLbDropletsHttpSessionDuration50pParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_50P)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the 95th percentile of the length of HTTP sessions with the droplets of a load balancer, in seconds, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_95p` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_session_duration_95p)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_session_duration_95p(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpSessionDuration95pParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_session_duration_95p(
    ///         &MonitoringGetLbDropletsHttpSessionDuration95pParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_session_duration_95p(
        &self,
        params: &MonitoringGetLbDropletsHttpSessionDuration95pParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_95P)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many seconds HTTP sessions with the droplets of a load balancer lasted on average, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_http_session_duration_avg` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_http_session_duration_avg)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_http_session_duration_avg(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsHttpSessionDurationAvgParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_http_session_duration_avg(
    ///         &MonitoringGetLbDropletsHttpSessionDurationAvgParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_http_session_duration_avg(
        &self,
        params: &MonitoringGetLbDropletsHttpSessionDurationAvgParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_HTTP_SESSION_DURATION_AVG)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many requests waited for a load balancer's droplets, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/droplets_queue_size` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_droplets_queue_size)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().droplets_queue_size(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbDropletsQueueSizeParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_droplets_queue_size(&MonitoringGetLbDropletsQueueSizeParams::new(
    ///         "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///         "1620683817",
    ///         "1620705417",
    ///     ))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_droplets_queue_size(
        &self,
        params: &MonitoringGetLbDropletsQueueSizeParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_DROPLETS_QUEUE_SIZE)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many client connections a load balancer had open over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_connections_current` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_connections_current)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_connections_current(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendConnectionsCurrentParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_connections_current(
    ///         &MonitoringGetLbFrontendConnectionsCurrentParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_connections_current(
        &self,
        params: &MonitoringGetLbFrontendConnectionsCurrentParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_CONNECTIONS_CURRENT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many client connections a load balancer could have open over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_connections_limit` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_connections_limit)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_connections_limit(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendConnectionsLimitParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_connections_limit(
    ///         &MonitoringGetLbFrontendConnectionsLimitParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_connections_limit(
        &self,
        params: &MonitoringGetLbFrontendConnectionsLimitParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_CONNECTIONS_LIMIT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the CPU use of a load balancer over time, in percent.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_cpu_utilization` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_cpu_utilization)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_cpu_utilization(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendCpuUtilizationParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_cpu_utilization(
    ///         &MonitoringGetLbFrontendCpuUtilizationParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_cpu_utilization(
        &self,
        params: &MonitoringGetLbFrontendCpuUtilizationParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_CPU_UTILIZATION)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many bytes a network load balancer's firewall rules dropped over time; others don't count them.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_bytes` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_firewall_dropped_bytes)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_firewall_dropped_bytes(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendFirewallDroppedBytesParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_firewall_dropped_bytes(
    ///         &MonitoringGetLbFrontendFirewallDroppedBytesParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_firewall_dropped_bytes(
        &self,
        params: &MonitoringGetLbFrontendFirewallDroppedBytesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_BYTES)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many packets per second a network load balancer's firewall rules dropped over time; others don't count them.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_firewall_dropped_packets` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_firewall_dropped_packets)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_firewall_dropped_packets(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendFirewallDroppedPacketsParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_firewall_dropped_packets(
    ///         &MonitoringGetLbFrontendFirewallDroppedPacketsParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_firewall_dropped_packets(
        &self,
        params: &MonitoringGetLbFrontendFirewallDroppedPacketsParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_FIREWALL_DROPPED_PACKETS)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many HTTP requests a second reached a load balancer over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_http_requests_per_second` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_http_requests_per_second)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_http_requests_per_second(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendHttpRequestsPerSecondParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_http_requests_per_second(
    ///         &MonitoringGetLbFrontendHttpRequestsPerSecondParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_http_requests_per_second(
        &self,
        params: &MonitoringGetLbFrontendHttpRequestsPerSecondParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_HTTP_REQUESTS_PER_SECOND)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many answers per second a load balancer gave its clients over time, by HTTP status.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_http_responses` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_http_responses)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_http_responses(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendHttpResponsesParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_http_responses(
    ///         &MonitoringGetLbFrontendHttpResponsesParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_http_responses(
        &self,
        params: &MonitoringGetLbFrontendHttpResponsesParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_HTTP_RESPONSES)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the HTTP traffic between a load balancer and its clients over time, in bytes per second.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_http` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_network_throughput_http)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_network_throughput_http(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendNetworkThroughputHttpParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_network_throughput_http(
    ///         &MonitoringGetLbFrontendNetworkThroughputHttpParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_network_throughput_http(
        &self,
        params: &MonitoringGetLbFrontendNetworkThroughputHttpParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_HTTP)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the TCP traffic between a load balancer and its clients over time, in bytes per second.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_tcp` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_network_throughput_tcp)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_network_throughput_tcp(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendNetworkThroughputTcpParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_network_throughput_tcp(
    ///         &MonitoringGetLbFrontendNetworkThroughputTcpParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_network_throughput_tcp(
        &self,
        params: &MonitoringGetLbFrontendNetworkThroughputTcpParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_TCP)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the UDP traffic between a load balancer and its clients over time, in bytes per second.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_network_throughput_udp` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_network_throughput_udp)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_network_throughput_udp(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendNetworkThroughputUdpParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_network_throughput_udp(
    ///         &MonitoringGetLbFrontendNetworkThroughputUdpParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_network_throughput_udp(
        &self,
        params: &MonitoringGetLbFrontendNetworkThroughputUdpParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_NETWORK_THROUGHPUT_UDP)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the TCP traffic between a network load balancer and its clients over time, in bytes per second.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_tcp_network_throughput` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_nlb_tcp_network_throughput)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_nlb_tcp_network_throughput(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendNlbTcpNetworkThroughputParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_nlb_tcp_network_throughput(
    ///         &MonitoringGetLbFrontendNlbTcpNetworkThroughputParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_nlb_tcp_network_throughput(
        &self,
        params: &MonitoringGetLbFrontendNlbTcpNetworkThroughputParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_NLB_TCP_NETWORK_THROUGHPUT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the UDP traffic between a network load balancer and its clients over time, in bytes per second.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_nlb_udp_network_throughput` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_nlb_udp_network_throughput)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_nlb_udp_network_throughput(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendNlbUdpNetworkThroughputParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_nlb_udp_network_throughput(
    ///         &MonitoringGetLbFrontendNlbUdpNetworkThroughputParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_nlb_udp_network_throughput(
        &self,
        params: &MonitoringGetLbFrontendNlbUdpNetworkThroughputParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_NLB_UDP_NETWORK_THROUGHPUT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many TLS connections per second clients opened to a load balancer, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_current` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_tls_connections_current)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_tls_connections_current(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendTlsConnectionsCurrentParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_tls_connections_current(
    ///         &MonitoringGetLbFrontendTlsConnectionsCurrentParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_tls_connections_current(
        &self,
        params: &MonitoringGetLbFrontendTlsConnectionsCurrentParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_CURRENT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns how many TLS connections to a load balancer went over its rate limit, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_exceeding_rate_limit` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_tls_connections_exceeding_rate_limit(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit(
    ///         &MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_tls_connections_exceeding_rate_limit(
        &self,
        params: &MonitoringGetLbFrontendTlsConnectionsExceedingRateLimitParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_EXCEEDING_RATE_LIMIT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns the limit on TLS connections from clients to a load balancer, over time.
    ///
    /// `GET /v2/monitoring/metrics/load_balancer/frontend_tls_connections_limit` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_lb_frontend_tls_connections_limit)
    ///
    /// In the SDK: `client.load_balancer(id).metrics().frontend_tls_connections_limit(..)`.
    ///
    /// - `lb_id`: The id of the load balancer that is measured.
    /// - `start`: The start of the time range, in seconds since 1970 (Unix time), as text.
    /// - `end`: The end of the time range, in seconds since 1970 (Unix time), as text.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringGetLbFrontendTlsConnectionsLimitParams;
    ///
    /// let response = client
    ///     .monitoring_get_lb_frontend_tls_connections_limit(
    ///         &MonitoringGetLbFrontendTlsConnectionsLimitParams::new(
    ///             "4de7ac8b-495b-4884-9a69-1050c6793cd6",
    ///             "1620683817",
    ///             "1620705417",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_lb_frontend_tls_connections_limit(
        &self,
        params: &MonitoringGetLbFrontendTlsConnectionsLimitParams,
    ) -> Call<types::Metrics> {
        Call::new(&self.0, &MONITORING_GET_LB_FRONTEND_TLS_CONNECTIONS_LIMIT)
            .query("lb_id", &params.lb_id)
            .query("start", &params.start)
            .query("end", &params.end)
    }

    /// Returns one sink with its destination and the resources that send logs to it.
    ///
    /// `GET /v2/monitoring/sinks/{sink_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_get_sink)
    ///
    /// In the SDK: `client.monitoring_sink(id).get()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.monitoring_get_sink("78b172b6-52c3-4a4b-96d5-78d3f1a0b18c").await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_get_sink(&self, sink_uuid: &str) -> Call<types::MonitoringGetSinkResponse> {
        Call::new(&self.0, &MONITORING_GET_SINK)
            .path("sink_uuid", sink_uuid)
    }

    /// Lists the alert policies of the account, with their conditions and recipients.
    ///
    /// `GET /v2/monitoring/alerts` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_list_alertPolicy)
    ///
    /// Paged; the SDK reads all pages with `client.alert_policies().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::params::MonitoringListAlertPolicyParams;
    ///
    /// let response = client
    ///     .monitoring_list_alert_policy(&MonitoringListAlertPolicyParams::new().per_page(200))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_list_alert_policy(
        &self,
        params: &MonitoringListAlertPolicyParams,
    ) -> Call<types::MonitoringListAlertPolicyResponse> {
        Call::new(&self.0, &MONITORING_LIST_ALERT_POLICY)
            .query("per_page", &params.per_page)
            .query("page", &params.page)
    }

    /// Lists the destinations that logs can be sent to.
    ///
    /// `GET /v2/monitoring/sinks/destinations` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_list_destinations)
    ///
    /// Paged; the SDK reads all pages with `client.monitoring_destinations().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.monitoring_list_destinations().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_list_destinations(&self) -> Call<types::MonitoringListDestinationsResponse> {
        Call::new(&self.0, &MONITORING_LIST_DESTINATIONS)
    }

    /// Lists the sinks, which tie resources to the destination of their logs, optionally of one resource.
    ///
    /// `GET /v2/monitoring/sinks` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_list_sinks)
    ///
    /// Paged; the SDK reads all pages with `client.monitoring_sinks().list()`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// let response = client.monitoring_list_sinks(&Default::default()).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_list_sinks(
        &self,
        params: &MonitoringListSinksParams,
    ) -> Call<types::MonitoringListSinksResponse> {
        Call::new(&self.0, &MONITORING_LIST_SINKS)
            .query("resource_id", &params.resource_id)
    }

    /// Replaces an alert policy as a whole, its `enabled` switch included.
    ///
    /// `PUT /v2/monitoring/alerts/{alert_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_update_alertPolicy)
    ///
    /// In the SDK: `client.alert_policy(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     AlertPolicyCompare, AlertPolicyRequest, AlertPolicyType, AlertPolicyWindow, Alerts,
    ///     SlackDetails,
    /// };
    ///
    /// let body = AlertPolicyRequest::new(
    ///     Alerts::new(
    ///         ["bob@example.com"],
    ///         [SlackDetails::new("Production Alerts", "https://www.example.com/the-url")],
    ///     ),
    ///     AlertPolicyCompare::GreaterThan,
    ///     "CPU Alert",
    ///     true,
    ///     ["192018292"],
    ///     ["droplet_tag"],
    ///     AlertPolicyType::V1InsightsDropletCpu,
    ///     80.0,
    ///     AlertPolicyWindow::N5m,
    /// );
    /// let response = client
    ///     .monitoring_update_alert_policy("4de7ac8b-495b-4884-9a69-1050c6793cd6", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_update_alert_policy(
        &self,
        alert_uuid: &str,
        body: &types::AlertPolicyRequest,
    ) -> Call<types::AlertPolicyResponse> {
        Call::new(&self.0, &MONITORING_UPDATE_ALERT_POLICY)
            .path("alert_uuid", alert_uuid)
            .json(Some(body))
    }

    /// Replaces the name, type and configuration of a log destination. Give the whole configuration, credentials included, which the service doesn't show; nothing is returned.
    ///
    /// `POST /v2/monitoring/sinks/destinations/{destination_uuid}` · [reference](https://docs.digitalocean.com/reference/api/digitalocean/#tag/Monitoring/operation/monitoring_update_destination)
    ///
    /// In the SDK: `client.monitoring_destination(id).update(..)`.
    ///
    /// ```no_run
    /// # async fn run(client: digitalocean_raw::Client) -> Result<(), digitalocean_raw::Error> {
    /// use digitalocean_raw::types::{
    ///     DestinationRequest, DestinationType, OpensearchConfigRequest,
    /// };
    ///
    /// let body = DestinationRequest::new(
    ///     DestinationType::OpensearchDbaas,
    ///     OpensearchConfigRequest::new("example.com"),
    /// )
    /// .name("managed_opensearch_cluster");
    /// client
    ///     .monitoring_update_destination("1a64809f-1708-48ee-a742-dec8d481b8d1", &body)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn monitoring_update_destination(&self, destination_uuid: &str, body: &types::DestinationRequest) -> Call<()> {
        Call::new(&self.0, &MONITORING_UPDATE_DESTINATION)
            .path("destination_uuid", destination_uuid)
            .json(Some(body))
    }
}
