//! What the service answers, and changes that tests ask it for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use digitalocean_sdk::Error;
use digitalocean_sdk::raw::types::{KubernetesCluster, LoadBalancer, LoadBalancerCreate};
use serde_json::{Value, json};

use crate::hostile::{Act, whole};
use crate::service::Service;

pub const LB: &str = "/v2/load_balancers/lb-1";
pub const CLUSTER: &str = "/v2/kubernetes/clusters/k-1";
pub const FIREWALL: &str = "/v2/firewalls/fw-1";
pub const CONFIG: &str = "/v2/databases/db-1/config";

pub type Answer = fn() -> Vec<Act>;

/// By which a first request is lost, though it may have been carried out.
pub const LOSSES: [(&str, Answer); 3] = [
    ("504", || failed(504)),
    ("500", || failed(500)),
    ("broken", lost),
];

pub fn ok(body: &Value) -> Vec<Act> {
    whole(200, &body.to_string())
}

pub fn refused(status: u16) -> Vec<Act> {
    let body = json!({"id": "conflict", "message": "It was changed meanwhile."});
    whole(status, &body.to_string())
}

/// What load balancers answer while they are busy.
pub fn busy() -> Vec<Act> {
    let message = "Load Balancer can't be updated while it processes previous actions";
    let body = json!({"id": "forbidden", "message": message});
    whole(403, &body.to_string())
}

pub fn failed(status: u16) -> Vec<Act> {
    whole(
        status,
        &json!({"id": "server_error", "message": "Later."}).to_string(),
    )
}

/// The connection breaks without an answer.
pub fn lost() -> Vec<Act> {
    vec![Act::Abort]
}

pub fn nothing_here() -> Vec<Act> {
    whole(
        404,
        &json!({"id": "not_found", "message": "There is none."}).to_string(),
    )
}

/// A load balancer as the service shows it, with what no library knows.
pub fn balancer() -> Value {
    json!({
        "id": "lb-1",
        "name": "web",
        "ip": "192.0.2.7",
        "ipv6": "2001:db8::7",
        "size": "lb-small",
        "size_unit": 2,
        "algorithm": "least_quantum",
        "status": "active",
        "created_at": "2026-02-01T10:00:00Z",
        "forwarding_rules": [{
            "entry_protocol": "http",
            "entry_port": 80,
            "target_protocol": "http",
            "target_port": 8080,
            "certificate_id": "",
            "tls_passthrough": false,
            "weights": {"blue": 1, "green": [2, 3]},
        }],
        "health_check": {"protocol": "http", "port": 80, "path": "/", "grace": {"seconds": 3}},
        "sticky_sessions": {"type": "none"},
        "firewall": {"deny": [], "allow": ["ip:192.0.2.1"], "log": true},
        "domains": [{
            "name": "example.com",
            "is_managed": true,
            "certificate_id": "c-1",
            "status": "STATE_ERROR",
            "verification_error_reasons": ["no record"],
            "ssl_validation_error_reasons": ["no certificate"],
            "zone": {"kind": "apex"},
        }],
        "region": {
            "name": "New York 3",
            "slug": "nyc3",
            "features": ["backups"],
            "available": true,
            "sizes": ["s-1vcpu-1gb"],
            "continent": "na",
        },
        "vpc_uuid": "v-1",
        "droplet_ids": [1, 2],
        "tags": ["prod"],
        "quantum": {"deep": [{"er": null}, 1.5]},
    })
}

/// The same as it is sent back when nothing is changed.
pub fn sent_back() -> Value {
    let mut body = balancer();
    let object = body.as_object_mut().unwrap();
    for key in ["id", "ip", "ipv6", "size", "status", "created_at"] {
        object.remove(key).unwrap();
    }
    object.insert("region".to_owned(), json!("nyc3"));
    // As a rule is made that has neither.
    let rule = body["forwarding_rules"][0].as_object_mut().unwrap();
    for key in ["certificate_id", "tls_passthrough"] {
        rule.remove(key).unwrap();
    }
    let domain = body["domains"][0].as_object_mut().unwrap();
    for key in [
        "status",
        "verification_error_reasons",
        "ssl_validation_error_reasons",
    ] {
        domain.remove(key).unwrap();
    }
    body
}

pub fn with(mut object: Value, key: &str, value: impl Into<Value>) -> Value {
    object[key] = value.into();
    object
}

pub fn without(mut object: Value, key: &str) -> Value {
    object.as_object_mut().unwrap().remove(key);
    object
}

pub fn shown(balancer: &Value) -> Vec<Act> {
    ok(&json!({ "load_balancer": balancer }))
}

pub fn balancer_is(status: &str) -> Vec<Act> {
    shown(&with(balancer(), "status", status))
}

pub fn cluster(state: &str) -> Vec<Act> {
    ok(&json!({"kubernetes_cluster": {
        "id": "k-1",
        "name": "shop",
        "region": "nyc1",
        "version": "1.29.1-do.0",
        "ha": true,
        "node_pools": [],
        "status": {"state": state},
    }}))
}

pub fn state(cluster: &KubernetesCluster) -> &str {
    cluster.status.state.as_str()
}

pub fn firewall(status: &str) -> Value {
    json!({
        "id": "fw-1",
        "name": "web",
        "status": status,
        "created_at": "2026-02-01T10:00:00Z",
        "pending_changes": [],
        "droplet_ids": [7],
        "tags": ["prod"],
        "inbound_rules": [
            {"protocol": "tcp", "ports": "0", "sources": {"addresses": ["0.0.0.0/0"], "asn": [64496]}, "note": "all"},
            {"protocol": "udp", "ports": "0", "sources": {"tags": ["a"]}},
            {"protocol": "tcp", "ports": "8000-9000", "sources": {"droplet_ids": [1]}},
            {"protocol": "icmp", "ports": "0", "sources": {"addresses": ["::/0"]}},
        ],
        "outbound_rules": [
            {"protocol": "tcp", "ports": "0", "destinations": {"addresses": ["0.0.0.0/0"]}},
            {"protocol": "icmp", "ports": "0", "destinations": {"addresses": ["0.0.0.0/0"]}, "rate": {"per": "s"}},
        ],
        "zone": {"trust": 3},
    })
}

pub fn firewall_is(status: &str) -> Vec<Act> {
    ok(&json!({ "firewall": firewall(status) }))
}

/// A closure that renames, and how often it ran.
pub fn renaming() -> (
    impl Fn(&mut LoadBalancerCreate) + Send + Sync + 'static,
    Arc<AtomicUsize>,
) {
    let runs: Arc<AtomicUsize> = Arc::default();
    let counter = runs.clone();
    let change = move |lb: &mut LoadBalancerCreate| {
        counter.fetch_add(1, Ordering::SeqCst);
        let name = lb.name.take().unwrap();
        lb.name = Some(format!("{name}-new"));
    };
    (change, runs)
}

/// Changes the load balancer, awaited or with its wait. Tells the outcome, how often the closure ran, and how long it took.
pub async fn rename(
    service: &Service,
    attempts: u32,
    waits: bool,
) -> (Result<LoadBalancer, Error>, usize, Duration) {
    let (change, runs) = renaming();
    let update = service
        .client(attempts)
        .load_balancer("lb-1")
        .update(change);
    let (outcome, took) = match waits {
        true => service.run(update.wait()).await,
        false => service.run(update).await,
    };
    (outcome, runs.load(Ordering::SeqCst), took)
}

/// A service with one load balancer, whose changes are answered so.
pub async fn one_balancer(
    state: Value,
    put: impl Fn(usize) -> Vec<Act> + Send + Sync + 'static,
) -> Service {
    Service::new(move |method, path, before| match (method, path) {
        ("GET", LB) => shown(&state),
        ("PUT", LB) => put(before),
        _ => nothing_here(),
    })
    .await
}

/// Changes a load balancer that is shown so, and tells the body that was sent.
pub async fn body_of(
    shown_as: Value,
    change: impl Fn(&mut LoadBalancerCreate) + Send + Sync + 'static,
) -> Value {
    let service = one_balancer(shown_as, |_| balancer_is("active")).await;
    let client = service.client(1);
    let (changed, _) = service
        .run(client.load_balancer("lb-1").update(change))
        .await;
    changed.unwrap();
    assert_eq!(
        service.requests(),
        [format!("GET {LB}"), format!("PUT {LB}")]
    );
    service.bodies("PUT").remove(0)
}
