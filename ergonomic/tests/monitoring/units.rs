//! Every metric: where it is read, and in which unit. Both are written here by hand.

use std::time::{Duration, UNIX_EPOCH};

use digitalocean_sdk::monitoring::{TimeRange, Unit, between};

use super::world;

/// An hour, to the second.
fn hour() -> TimeRange {
    let start = UNIX_EPOCH + Duration::from_secs(1_798_761_600);
    between(start, start + Duration::from_secs(3_600))
}

#[tokio::test(start_paused = true)]
async fn c15_every_metric_is_read_at_its_path_and_has_its_unit() {
    let (world, client) = world().await;
    let create = client
        .database_clusters()
        .create("m", "mysql", "nyc3", "db-s-1vcpu-1gb");
    let cluster = world.run(create.wait()).await.0.unwrap();
    let mysql = client.database_cluster(&cluster).metrics();
    let app = client.app("a").metrics();
    let pool = client.autoscale_pool("p").metrics();
    let droplet = client.droplet(7).metrics();
    let balancer = client.load_balancer("l").metrics();
    let mut read = Vec::new();
    macro_rules! reads {
        ($of:ident $folder:literal $key:literal: $($metric:ident($($argument:literal),*) is $unit:ident,)*) => {$(
            let shown = $of.$metric($($argument,)* hour()).await.unwrap();
            let asked = world.sandbox.requests().pop().unwrap();
            let name = stringify!($metric).trim_start_matches("mysql_");
            assert_eq!(asked.path, format!("/v2/monitoring/metrics/{}/{name}", $folder));
            assert_eq!(shown.unit, Unit::$unit, "{name}");
            assert!(asked.query_value($key).is_some_and(|it| !it.is_empty()), "{name}");
            assert_eq!(asked.query_value("start"), Some("1798761600"), "{name}");
            assert_eq!(asked.query_value("end"), Some("1798765200"), "{name}");
            let arguments: &[&str] = &[$($argument),*];
            for argument in arguments {
                assert!(asked.query.iter().any(|(_, value)| value == argument), "{name}: {argument}");
            }
            read.push(asked.path);
        )*};
    }
    reads!(app "apps" "app_id":
        cpu_percentage() is Percent,
        memory_percentage() is Percent,
        restart_count() is Count,
    );
    reads!(mysql "database/mysql" "db_id":
        mysql_cpu_usage("avg") is Percent,
        mysql_disk_usage("max") is Percent,
        mysql_index_vs_sequential_reads() is Percent,
        mysql_load("load15", "max") is Load,
        mysql_memory_usage("min") is Percent,
        mysql_op_rates("select") is PerSecond,
        mysql_schema_latency("shop", "fetch") is Seconds,
        mysql_schema_throughput("shop", "insert") is PerSecond,
        mysql_threads_active() is Count,
        mysql_threads_connected() is Count,
        mysql_threads_created_rate() is PerSecond,
    );
    reads!(droplet "droplet" "host_id":
        bandwidth("private", "inbound") is MegabitsPerSecond,
        cpu() is Seconds,
        filesystem_free() is Bytes,
        filesystem_size() is Bytes,
        load_1() is Load,
        load_5() is Load,
        load_15() is Load,
        memory_available() is Bytes,
        memory_cached() is Bytes,
        memory_free() is Bytes,
        memory_total() is Bytes,
    );
    reads!(pool "droplet_autoscale" "autoscale_pool_id":
        current_cpu_utilization() is Fraction,
        current_instances() is Count,
        current_memory_utilization() is Fraction,
        target_cpu_utilization() is Fraction,
        target_instances() is Count,
        target_memory_utilization() is Fraction,
    );
    reads!(balancer "load_balancer" "lb_id":
        droplets_connections() is Count,
        droplets_downtime() is Unknown,
        droplets_health_checks() is Unknown,
        droplets_http_response_time_50p() is Seconds,
        droplets_http_response_time_95p() is Seconds,
        droplets_http_response_time_99p() is Seconds,
        droplets_http_response_time_avg() is Seconds,
        droplets_http_responses() is PerSecond,
        droplets_http_session_duration_50p() is Seconds,
        droplets_http_session_duration_95p() is Seconds,
        droplets_http_session_duration_avg() is Seconds,
        droplets_queue_size() is Count,
        frontend_connections_current() is Count,
        frontend_connections_limit() is Count,
        frontend_cpu_utilization() is Percent,
        frontend_firewall_dropped_bytes() is Bytes,
        frontend_firewall_dropped_packets() is PerSecond,
        frontend_http_requests_per_second() is PerSecond,
        frontend_http_responses() is PerSecond,
        frontend_network_throughput_http() is BytesPerSecond,
        frontend_network_throughput_tcp() is BytesPerSecond,
        frontend_network_throughput_udp() is BytesPerSecond,
        frontend_nlb_tcp_network_throughput() is BytesPerSecond,
        frontend_nlb_udp_network_throughput() is BytesPerSecond,
        frontend_tls_connections_current() is PerSecond,
        frontend_tls_connections_exceeding_rate_limit() is Unknown,
        frontend_tls_connections_limit() is Unknown,
    );
    read.sort();
    read.dedup();
    assert_eq!(read.len(), 58);
}
