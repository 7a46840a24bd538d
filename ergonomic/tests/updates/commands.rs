//! What else is done with a resource: commands, and waits that know what was asked for.

use std::time::Duration;

use digitalocean_sdk::raw::types::{DatabaseCluster, DatabaseClusterResize, FirewallsAddTagsBody};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::answers::{
    Answer, CLUSTER, FIREWALL, LB, balancer, lost, nothing_here, ok, refused, shown,
};
use crate::hostile::Act;
use crate::service::{SECOND, Service};

const DB: &str = "/v2/databases/db-1";
const RESIZE: &str = "/v2/databases/db-1/resize";

fn database(status: &str, size: &str, nodes: i64) -> Vec<Act> {
    ok(&json!({"database": one(1, status, size, nodes)}))
}

fn one(id: usize, status: &str, size: &str, nodes: i64) -> Value {
    json!({
        "id": format!("db-{id}"), "name": "shop", "engine": "pg", "status": status, "size": size,
        "num_nodes": nodes, "region": "nyc1",
    })
}

fn accepted() -> Vec<Act> {
    vec![Act::Head {
        status: 202,
        headers: vec![("content-length", "0".to_owned())],
        end: true,
    }]
}

/// A database that is resized, and shows these states one after the other.
async fn resized(
    states: &'static [(&'static str, &'static str, i64)],
    deadline: Duration,
) -> (Result<DatabaseCluster, Error>, Service) {
    let service = Service::new(move |method, path, before| match (method, path) {
        ("PUT", RESIZE) => accepted(),
        // The list doesn't show it yet, so that it is asked for alone.
        ("GET", DB) => {
            let (status, size, nodes) = states[before.min(states.len() - 1)];
            database(status, size, nodes)
        }
        _ => nothing_here(),
    })
    .await;
    let resize = service
        .client(1)
        .database_cluster("db-1")
        .resize("large", 2);
    let (outcome, _) = service.run(resize.wait().deadline(deadline)).await;
    (outcome, service)
}

const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::test(start_paused = true)]
async fn a_resize_ends_when_the_size_is_the_one_that_was_asked_for() {
    let (outcome, service) = resized(
        &[
            ("online", "small", 1),
            ("online", "small", 1),
            ("resizing", "small", 1),
            ("online", "large", 1),
            ("online", "large", 2),
        ],
        HOUR,
    )
    .await;
    let cluster = outcome.unwrap();
    assert_eq!((cluster.size.as_str(), cluster.num_nodes), ("large", 2));
    assert_eq!(service.count("PUT"), 1);
    assert_eq!(
        service.bodies("PUT"),
        [json!({"size": "large", "num_nodes": 2})]
    );
}

#[tokio::test(start_paused = true)]
async fn a_resize_that_never_shows_says_what_was_seen_last() {
    let (outcome, service) = resized(&[("online", "small", 1)], 60 * SECOND).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert!(error.may_have_been_processed());
    let last = error.state::<DatabaseCluster>().unwrap();
    assert_eq!(last.size.as_str(), "small");
    assert_eq!(service.count("PUT"), 1);
}

#[tokio::test(start_paused = true)]
async fn awaiting_a_command_sends_it_and_nothing_else() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", RESIZE) => accepted(),
        _ => nothing_here(),
    })
    .await;
    let mut resize = service
        .client(1)
        .database_cluster("db-1")
        .resize("large", 2);
    resize.body_mut().storage_size_mib = Some(1024);
    service.run(resize).await.0.unwrap();
    assert_eq!(service.requests(), [format!("PUT {RESIZE}")]);
    let sent = json!({"size": "large", "num_nodes": 2, "storage_size_mib": 1024});
    assert_eq!(service.bodies("PUT"), [sent]);
}

#[tokio::test(start_paused = true)]
async fn a_version_may_be_asked_for_by_its_beginning() {
    const UPGRADE: &str = "/v2/kubernetes/clusters/k-1/upgrade";
    const AVAILABLE: &str = "/v2/kubernetes/clusters/k-1/upgrades";
    for asked in ["1.33", "1.33.1-do.2", "latest"] {
        let service = Service::new(|method, path, before| match (method, path) {
            ("POST", UPGRADE) => accepted(),
            ("GET", AVAILABLE) => {
                ok(&json!({"available_upgrade_versions": [{"slug": "1.33.1-do.2"}]}))
            }
            ("GET", CLUSTER) => {
                let version = ["1.32.9-do.0", "1.32.9-do.0", "1.33.1-do.2"];
                let it = json!({
                    "id": "k-1", "name": "shop", "region": "nyc1", "status": {"state": "running"},
                    "version": version[before.min(2)], "node_pools": [],
                });
                ok(&json!({"kubernetes_cluster": it}))
            }
            _ => nothing_here(),
        })
        .await;
        let upgrade = service.client(1).kubernetes_cluster("k-1").upgrade(asked);
        service.run(upgrade.wait()).await.0.unwrap();
        // Which there are, and the cluster until it has the version.
        assert_eq!(service.count("GET"), 1 + 3, "{asked}");
        assert_eq!(
            service.bodies("POST"),
            [json!({"version": "1.33.1-do.2"})],
            "{asked}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_whose_answer_is_lost_is_not_sent_again_and_is_told() {
    let losses: [Answer; 2] = [lost, || refused(500)];
    for loss in losses {
        const RULES: &str = "/v2/load_balancers/lb-1/droplets";
        let service = Service::new(move |method, path, _| match (method, path) {
            ("POST", RULES) => loss(),
            ("GET", LB) => shown(&balancer()),
            _ => nothing_here(),
        })
        .await;
        let add = service.client(3).load_balancer("lb-1").add_droplets([1, 2]);
        let error = service.run(add.wait()).await.0.unwrap_err();
        assert!(error.may_have_been_processed(), "{error}");
        assert_eq!(service.count("POST"), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_raw_call_is_waited_for_with_others() {
    const TAGS: &str = "/v2/firewalls/fw-1/tags";
    let service = Service::new(|method, path, before| match (method, path) {
        ("POST", TAGS) => accepted(),
        ("PUT", RESIZE) => accepted(),
        ("GET", FIREWALL) => {
            let status = ["succeeded", "waiting", "succeeded"][before.min(2)];
            ok(&json!({"firewall": {"id": "fw-1", "name": "web", "status": status, "pending_changes": []}}))
        }
        ("GET", DB) => database("online", "large", 2),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let raw = client.raw();
    let tag = client
        .firewall("fw-1")
        .command(raw.firewalls_add_tags("fw-1", &FirewallsAddTagsBody::new(["web"])));
    let resize = client.database_cluster("db-1").command(
        raw.databases_update_cluster_size("db-1", &DatabaseClusterResize::new("large", 2)),
    );
    let mut waits = Waits::default();
    waits.push(tag.wait().map(|firewall| firewall.name));
    waits.push(resize.wait().map(|cluster| cluster.name));
    let (all, _) = service.run(waits).await;
    assert_eq!(all.unwrap().len(), 2);
    assert_eq!((service.count("POST"), service.count("PUT")), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn thirty_databases_are_resized_with_a_few_polls() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", _) => accepted(),
        ("GET", "/v2/databases") => {
            let shown = ["small", "small", "large"][before.min(2)];
            let all: Vec<Value> = (0..30).map(|id| one(id, "online", shown, 2)).collect();
            ok(&json!({"databases": all, "meta": {"total": 30}}))
        }
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let waits: Waits<_> = (0..30)
        .map(|id| {
            client
                .database_cluster(format!("db-{id}"))
                .resize("large", 2)
        })
        .collect();
    let (all, _) = service.run(waits).await;
    let all: Vec<DatabaseCluster> = all.unwrap();
    assert!(all.iter().all(|it| it.size == "large"));
    assert_eq!(service.count("PUT"), 30);
    assert!(service.count("GET") < 8, "{} polls", service.count("GET"));
}

#[tokio::test(start_paused = true)]
async fn an_update_ends_when_what_it_sent_is_shown() {
    let service = Service::new(|method, path, before| {
        let mut it = balancer();
        it["size_unit"] = json!(if before < 4 { 1 } else { 3 });
        match (method, path) {
            ("GET", LB) => shown(&it),
            ("PUT", LB) => shown(&balancer()),
            _ => nothing_here(),
        }
    })
    .await;
    let update = service
        .client(1)
        .load_balancer("lb-1")
        .update(|lb| lb.size_unit = Some(3));
    let (outcome, _) = service.run(update.wait()).await;
    assert_eq!(outcome.unwrap().size_unit, Some(3));
    assert_eq!((service.count("PUT"), service.count("GET")), (1, 5));
}

/// What a method of another shape sends: a key of another row, a text, a parameter.
#[tokio::test(start_paused = true)]
async fn methods_put_keys_and_texts_into_the_path_in_its_order() {
    let service = Service::new(|_, _, _| ok(&json!({}))).await;
    let client = service.client(1);
    let pool = client.kubernetes_cluster("k-1").node_pool("p-1");
    service
        .run(pool.delete_node("n-1").replace(1))
        .await
        .0
        .unwrap();
    let config = client
        .kubernetes_cluster("k-1")
        .kubeconfig()
        .expires_in(Duration::from_secs(600));
    service.run(config).await.0.unwrap();
    let everything = client.kubernetes_cluster("k-1").delete_with_everything();
    service.run(everything).await.0.unwrap();
    service
        .run(client.database_clusters().options())
        .await
        .0
        .unwrap();
    let arrived = service.server.requests();
    let lines: Vec<&str> = arrived
        .iter()
        .map(|request| request.head.lines().next().unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "DELETE /v2/kubernetes/clusters/k-1/node_pools/p-1/nodes/n-1?replace=1 HTTP/1.1",
            "GET /v2/kubernetes/clusters/k-1/kubeconfig?expiry_seconds=600&type=token HTTP/1.1",
            "DELETE /v2/kubernetes/clusters/k-1/destroy_with_associated_resources/dangerous HTTP/1.1",
            "GET /v2/databases/options HTTP/1.1",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_update_of_parts_ends_when_what_it_sent_is_shown() {
    const TOPIC: &str = "/v2/databases/db-1/topics/t";
    let service = Service::new(|method, path, before| {
        let topic = json!({
            "name": "t", "state": "active", "replication_factor": if before < 3 { 2 } else { 3 },
        });
        match (method, path) {
            ("GET" | "PUT", TOPIC) => ok(&json!({ "topic": topic })),
            _ => nothing_here(),
        }
    })
    .await;
    let topic = service
        .client(1)
        .database_cluster("db-1")
        .of_engine("kafka")
        .kafka_topic("t")
        .update()
        .replication_factor(3);
    let (outcome, _) = service.run(topic.wait()).await;
    assert_eq!(outcome.unwrap().replication_factor, Some(3));
    assert_eq!((service.count("PUT"), service.count("GET")), (1, 4));
}

/// The service shows the old partitions for a while, although the topic is active.
#[tokio::test(start_paused = true)]
async fn an_update_of_a_topic_ends_when_it_has_its_partitions() {
    const TOPIC: &str = "/v2/databases/db-1/topics/t";
    let service = Service::new(|method, path, before| {
        let many = if before < 3 { 2 } else { 6 };
        let partitions: Vec<Value> = (0..many).map(|id| json!({ "id": id })).collect();
        let topic = json!({ "name": "t", "state": "active", "replication_factor": 2, "partitions": partitions });
        match (method, path) {
            ("GET" | "PUT", TOPIC) => ok(&json!({ "topic": topic })),
            _ => nothing_here(),
        }
    })
    .await;
    let topic = service
        .client(1)
        .database_cluster("db-1")
        .of_engine("kafka");
    let update = topic.kafka_topic("t").update().partition_count(6);
    let (outcome, _) = service.run(update.wait()).await;
    assert_eq!(outcome.unwrap().partitions.unwrap().len(), 6);
    assert_eq!((service.count("PUT"), service.count("GET")), (1, 4));
    // What nothing is said of isn't waited for.
    let update = topic.kafka_topic("t").update().replication_factor(2);
    service.run(update.wait()).await.0.unwrap();
    assert_eq!(service.bodies("PUT").len(), 2);
}
