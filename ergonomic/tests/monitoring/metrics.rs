//! Metrics as series.

use std::time::{Duration, UNIX_EPOCH};

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::monitoring::{TimeRange, Unit, between, last};
use digitalocean_sdk::raw::Timestamp;
use serde_json::{Value, json};

use super::{refused, world};
use crate::world::{World, create};

/// An hour, to the second.
fn hour() -> TimeRange {
    let start = UNIX_EPOCH + Duration::from_secs(1_798_761_600);
    between(start + Duration::from_secs(3_600), start)
}

fn query(world: &World, operation: &str) -> Vec<(String, String)> {
    world.queries(operation).pop().unwrap()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn c15_cpu_time_of_a_droplet_becomes_percent() {
    let (world, client) = world().await;
    let web = world.run(create(&client, "web").wait()).await.0.unwrap();
    let cpu = client.droplet(&web).metrics().cpu(hour()).await.unwrap();
    let id = web.id.to_string();
    assert_eq!(
        query(&world, "monitoring_get_DropletCpuMetrics"),
        pairs(&[
            ("host_id", &id),
            ("start", "1798761600"),
            ("end", "1798765200")
        ])
    );
    assert_eq!((cpu.unit, cpu.series.len()), (Unit::Seconds, 8));
    let idle = cpu.with_label("mode", "idle").next().unwrap();
    assert_eq!(idle.label("host_id"), Some(id.as_str()));
    assert_eq!(idle.points.len(), 31);
    let (time, value) = idle.iter().next().unwrap();
    assert_eq!(time.as_str(), "2027-01-01T00:00:00Z");
    assert!(value > 1e9, "{value}");

    let busy = cpu.cpu_percent();
    let [busy] = busy.series.as_slice() else {
        panic!("{busy:?}")
    };
    assert_eq!((busy.points.len(), busy.label("mode")), (30, None));
    assert!((busy.mean().unwrap() - 20.0).abs() < 0.001, "{busy:?}");
    let user = cpu.percent_by("mode");
    let user = user.with_label("mode", "user").next().unwrap();
    assert!((user.last().unwrap() - 15.0).abs() < 0.001, "{user:?}");
}

#[tokio::test(start_paused = true)]
async fn c15_bandwidth_is_asked_by_interface_and_direction() {
    let (world, client) = world().await;
    let web = world.run(create(&client, "web").wait()).await.0.unwrap();
    let metrics = client.droplet(&web).metrics();
    let sent = metrics
        .bandwidth("public", "outbound", hour())
        .await
        .unwrap();
    assert_eq!(sent.unit.to_string(), "megabits per second");
    let series = sent.series.first().unwrap();
    assert_eq!(
        (series.label("interface"), series.label("direction")),
        (Some("public"), Some("outbound"))
    );
    assert!(series.max() > series.min());
}

#[tokio::test(start_paused = true)]
async fn c15_without_an_agent_nothing_is_measured_and_that_is_no_error() {
    let (world, client) = world().await;
    let without = world.run(create(&client, "a").wait()).await.0.unwrap();
    let with = create(&client, "b").monitoring(true);
    let with = world.run(with.wait()).await.0.unwrap();
    let of = |id: i64| client.droplet(id).metrics().memory_total(hour());
    assert!(of(without.id).await.unwrap().is_empty());
    let total = of(with.id).await.unwrap();
    assert_eq!(total.unit, Unit::Bytes);
    assert!(total.series[0].min().unwrap() > 1e9);
    // Neither is one that doesn't exist.
    assert!(of(1).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn c15_times_with_fractions_and_values_that_are_no_numbers_are_read() {
    let (world, client) = world().await;
    let values = json!([
        [1_798_761_600.5, "NaN"],
        [1_798_761_720, "+Inf"],
        [1_798_761_840, "3.5"]
    ]);
    let result = json!([{ "metric": { "lb_id": "a" }, "values": values }]);
    let operation = "monitoring_get_lb_frontend_http_requests_per_second";
    world
        .sandbox
        .script(operation, "/data/result", [result])
        .unwrap();
    let metrics = client.load_balancer("a").metrics();
    let asked = metrics
        .frontend_http_requests_per_second(hour())
        .await
        .unwrap();
    let series = &asked.series[0];
    let points: Vec<(Timestamp, f64)> = series.iter().collect();
    assert_eq!(points[0].0.as_str(), "2027-01-01T00:00:00.500Z");
    assert!(points[0].1.is_nan() && points[1].1.is_infinite());
    assert_eq!((series.mean(), series.last()), (Some(3.5), Some(3.5)));

    world.sandbox.clear_faults();
    world
        .sandbox
        .script(operation, "/status", ["error"])
        .unwrap();
    let error = metrics
        .frontend_http_requests_per_second(hour())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(error.operation(), Some(operation));
}

#[tokio::test(start_paused = true)]
async fn c15_apps_and_pools_are_measured_too() {
    let (world, client) = world().await;
    let app = client.app("a").metrics();
    app.cpu_percentage(hour())
        .app_component("web")
        .await
        .unwrap();
    assert_eq!(
        query(&world, "monitoring_get_appCPUPercentageMetrics"),
        pairs(&[
            ("app_id", "a"),
            ("app_component", "web"),
            ("start", "1798761600"),
            ("end", "1798765200")
        ])
    );
    app.restart_count(hour()).await.unwrap();
    let asked = query(&world, "monitoring_get_appRestartCountMetrics.yml");
    assert!(
        asked.iter().all(|(name, _)| name != "app_component"),
        "{asked:?}"
    );

    let pool = client.autoscale_pool("p").metrics();
    let wanted = pool.target_cpu_utilization(hour()).await.unwrap();
    assert_eq!(wanted.unit, Unit::Fraction);
    let asked = query(
        &world,
        "monitoring_get_droplet_autoscale_target_cpu_utilization",
    );
    assert_eq!(asked[0], ("autoscale_pool_id".to_owned(), "p".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn c15_metrics_of_mysql_are_refused_for_other_engines() {
    let (world, client) = world().await;
    let cluster = |name: &str, engine: &str| {
        let clusters = client.database_clusters();
        clusters
            .create(name, engine, "nyc3", "db-s-1vcpu-1gb")
            .wait()
    };
    let mysql = world.run(cluster("m", "mysql")).await.0.unwrap();
    let kafka = world.run(cluster("k", "pg")).await.0.unwrap();
    let metrics = client.database_cluster(&mysql).metrics();
    let used = metrics.mysql_cpu_usage("max", hour()).await.unwrap();
    assert_eq!((used.unit, used.series.len()), (Unit::Percent, 1));
    let slow = metrics
        .mysql_schema_latency("shop", "fetch", hour())
        .service("s");
    slow.await.unwrap();
    let asked = query(&world, "monitoring_get_database_mysql_schema_latency");
    for pair in pairs(&[
        ("schema", "shop"),
        ("metric", "fetch"),
        ("service", "s"),
        ("db_id", &mysql.id),
    ]) {
        assert!(asked.contains(&pair), "{asked:?}");
    }
    let before = world.requests();
    let other = client.database_cluster(&kafka).metrics();
    let told = refused(
        &world,
        before,
        other.mysql_load("load5", "avg", hour()).await,
    );
    assert!(told.contains("mysql"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c15_what_names_nothing_and_times_that_are_none_are_refused() {
    let (world, client) = world().await;
    let before = world.requests();
    for told in [
        refused(
            &world,
            before,
            client.droplet(0).metrics().cpu(hour()).await,
        ),
        refused(
            &world,
            before,
            client
                .load_balancer("")
                .metrics()
                .droplets_downtime(hour())
                .await,
        ),
    ] {
        assert!(told.contains("no id"), "{told}");
    }
    let odd: Timestamp = serde_json::from_value(Value::from("soon")).unwrap();
    let range = between(odd, UNIX_EPOCH);
    let told = refused(
        &world,
        before,
        client.droplet(1).metrics().load_1(range).await,
    );
    assert!(told.contains("\"soon\""), "{told}");
}

#[tokio::test(start_paused = true)]
async fn c15_the_last_hour_is_an_hour_and_ends_now() {
    let (world, client) = world().await;
    client
        .droplet(1)
        .metrics()
        .load_1(last(Duration::from_secs(3_600)))
        .await
        .unwrap();
    let asked = query(&world, "monitoring_get_dropletLoad1Metrics");
    let at = |name: &str| -> u64 {
        let (_, value) = asked.iter().find(|(known, _)| known == name).unwrap();
        value.parse().unwrap()
    };
    assert!(at("end") - at("start") - 3_600 <= 1, "{asked:?}");
    let now = std::time::SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap();
    assert!(now.as_secs() + 1 - at("end") < 60, "{asked:?}");
    // A length of time alone is the same.
    client
        .droplet(1)
        .metrics()
        .load_1(Duration::from_secs(60))
        .await
        .unwrap();
}
