//! Waits that know what was asked for: what is ready as it was before ends none of them.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::wait::{BoxFuture, IntoWait};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use crate::hostile::whole;
use crate::repository;
use crate::service::Service;

const MINUTE: Duration = Duration::from_secs(60);

/// A field of a change that a row of `spec/resources.toml` has in `reached`.
struct Change {
    /// The row, what changes it, and the field.
    name: &'static str,
    /// Its path.
    path: &'static str,
    /// It as the service shows it: ready, with all that was asked for, or without what the field is about.
    shown: fn(bool) -> Value,
    /// Waits for the change, so long.
    wait: fn(&Client, Duration) -> BoxFuture<()>,
}

fn wait<W: IntoWait<State: 'static, Outcome: 'static>>(
    change: W,
    patience: Duration,
) -> BoxFuture<()> {
    let wait = change.into_wait().deadline(patience).map(drop);
    wait.into_future()
}

fn database(field: &str, done: bool) -> Value {
    let mut cluster = json!({
        "id": "a", "name": "shop", "engine": "pg", "status": "online", "region": "fra1", "version": "17",
        "size": "large", "num_nodes": 3, "storage_size_mib": 61440,
    });
    let before = json!({
        "region": "nyc3", "version": "16", "size": "small", "num_nodes": 1, "storage_size_mib": 30720,
    });
    if !done {
        cluster[field] = before[field].clone();
    }
    json!({ "database": cluster })
}

fn resize(client: &Client, patience: Duration) -> BoxFuture<()> {
    let resize = client.database_cluster("a").resize("large", 3);
    wait(resize.storage_size_mib(61440), patience)
}

const DATABASE: &str = "/v2/databases/a";

/// In the order of the rows.
const CHANGES: &[Change] = &[
    Change {
        name: "add-ons.resource change_plan plan_slug",
        path: "/v2/add-ons/saas/a",
        shown: |done| {
            let plan = if done { "large" } else { "small" };
            json!({"resource": {"uuid": "a", "state": "provisioned", "plan_slug": plan}})
        },
        wait: |it, patience| wait(it.addons_resource("a").change_plan("large"), patience),
    },
    Change {
        name: "byoip.prefix update advertise",
        path: "/v2/byoip_prefixes/a",
        shown: |done| json!({"byoip_prefix": {"uuid": "a", "status": "active", "advertised": done}}),
        wait: |it, patience| wait(it.byoip_prefix("a").update().advertise(true), patience),
    },
    Change {
        name: "databases.cluster migrate region",
        path: DATABASE,
        shown: |done| database("region", done),
        wait: |it, patience| wait(it.database_cluster("a").migrate("fra1"), patience),
    },
    Change {
        name: "databases.cluster resize num_nodes",
        path: DATABASE,
        shown: |done| database("num_nodes", done),
        wait: resize,
    },
    Change {
        name: "databases.cluster resize size",
        path: DATABASE,
        shown: |done| database("size", done),
        wait: resize,
    },
    Change {
        name: "databases.cluster resize storage_size_mib",
        path: DATABASE,
        shown: |done| database("storage_size_mib", done),
        wait: resize,
    },
    Change {
        name: "databases.cluster upgrade version",
        path: DATABASE,
        shown: |done| database("version", done),
        wait: |it, patience| wait(it.database_cluster("a").upgrade("17"), patience),
    },
    Change {
        name: "databases.kafka_topic update replication_factor",
        path: "/v2/databases/a/topics/b",
        shown: |done| topic(if done { 3 } else { 2 }, 6),
        wait: |it, patience| {
            let topic = it.database_cluster("a").of_engine("kafka").kafka_topic("b");
            wait(topic.update().replication_factor(3), patience)
        },
    },
    Change {
        name: "load-balancers.load_balancer update size_unit",
        path: "/v2/load_balancers/a",
        shown: |done| {
            let units = if done { 3 } else { 1 };
            json!({"load_balancer": {
                "id": "a", "name": "web", "status": "active", "region": {"slug": "nyc3"}, "size_unit": units, "droplet_ids": [1],
                "forwarding_rules": [{
                    "entry_protocol": "http", "entry_port": 80, "target_protocol": "http", "target_port": 80,
                }],
            }})
        },
        wait: |it, patience| {
            let update = it.load_balancer("a").update(|it| it.size_unit = Some(3));
            wait(update, patience)
        },
    },
    Change {
        name: "vector-databases.vector_database resize size",
        path: "/v2/vector-databases/a",
        shown: |done| {
            let size = if done { "large" } else { "small" };
            json!({"vector_db": {"id": "a", "status": "active", "size": size}})
        },
        wait: |it, patience| wait(it.vector_database("a").resize("large"), patience),
    },
    Change {
        name: "vpc-nat-gateways.gateway update size",
        path: "/v2/vpc_nat_gateways/a",
        shown: |done| {
            let size = if done { 3 } else { 1 };
            json!({"vpc_nat_gateway": {"id": "a", "name": "out", "state": "ACTIVE", "size": size}})
        },
        wait: |it, patience| {
            let update = it.vpc_nat_gateway("a").update(|it| it.size = 3);
            wait(update, patience)
        },
    },
];

/// What the type has no field for, so that no row can say it.
const BY_HAND: &[Change] = &[Change {
    name: "databases.kafka_topic update partition_count",
    path: "/v2/databases/a/topics/b",
    shown: |done| topic(3, if done { 6 } else { 2 }),
    wait: |it, patience| {
        let topic = it.database_cluster("a").of_engine("kafka").kafka_topic("b");
        wait(topic.update().partition_count(6), patience)
    },
}];

fn topic(replication_factor: i64, partitions: i64) -> Value {
    let partitions: Vec<Value> = (0..partitions).map(|id| json!({"id": id})).collect();
    json!({"topic": {
        "name": "b", "state": "active", "replication_factor": replication_factor, "partitions": partitions,
    }})
}

/// How often it is shown as it was, once the service took the change.
const STALE: usize = 2;

/// A service that took the change shows it so often as it was, and the number of these answers.
async fn slow(change: &'static Change, stale: usize) -> (Service, Arc<AtomicUsize>) {
    let (taken, polls) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let polled = Arc::clone(&polls);
    let service = Service::new(move |method, path, _| {
        let mut done = false;
        match method {
            "GET" if path != change.path => return whole(404, "{}"),
            // What is changed as a whole is read before.
            "GET" if taken.load(Ordering::SeqCst) == 0 => {}
            "GET" => done = polls.fetch_add(1, Ordering::SeqCst) >= stale,
            _ => drop(taken.fetch_add(1, Ordering::SeqCst)),
        }
        whole(200, &(change.shown)(done).to_string())
    })
    .await;
    (service, polled)
}

#[tokio::test(start_paused = true)]
async fn what_is_ready_as_it_was_before_ends_no_wait() {
    for change in CHANGES.iter().chain(BY_HAND) {
        let name = change.name;
        let (service, polls) = slow(change, STALE).await;
        let wait = (change.wait)(&service.client(1), 60 * MINUTE);
        let (outcome, _) = service.run(wait).await;
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(polls.load(Ordering::SeqCst), STALE + 1, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_that_never_shows_is_waited_for_to_the_deadline() {
    for change in CHANGES.iter().chain(BY_HAND) {
        let name = change.name;
        let (service, polls) = slow(change, usize::MAX).await;
        let wait = (change.wait)(&service.client(1), MINUTE);
        let (outcome, took) = service.run(wait).await;
        let error = outcome.err().unwrap_or_else(|| panic!("{name}: ended"));
        assert_eq!(
            (error.kind(), took),
            (ErrorKind::Deadline, MINUTE),
            "{name}"
        );
        assert!(error.may_have_been_processed(), "{name}: {error}");
        assert!(polls.load(Ordering::SeqCst) >= 3, "{name}");
    }
}

#[test]
fn every_change_that_a_row_waits_for_is_here() {
    let Some(spec) = repository::path("spec/resources.toml") else {
        return;
    };
    let spec = std::fs::read_to_string(spec).unwrap();
    let mut told = Vec::new();
    for row in spec.split("\n[").skip(1) {
        let name = row.split(']').next().unwrap();
        for line in row.lines().filter(|line| !line.starts_with('#')) {
            let Some((before, reached)) = line.split_once("reached = { ") else {
                continue;
            };
            let change = before.split(" = ").next().unwrap();
            let change = change.trim_start_matches("methods.");
            for pair in reached.split(" }").next().unwrap().split(", ") {
                let field = pair.split(" = ").next().unwrap();
                told.push(format!("{name} {change} {field}"));
            }
        }
    }
    let here: Vec<&str> = CHANGES.iter().map(|change| change.name).collect();
    assert_eq!(here, told);
}
