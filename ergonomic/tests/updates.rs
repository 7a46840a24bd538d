//! Changes of what exists, over HTTP against a server that answers by a script: what is sent, how often something is changed
//! anew, and what an error says of it. No test waits in real time: the clock stands still while a request is under way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(
    feature = "databases",
    feature = "firewalls",
    feature = "kubernetes",
    feature = "load-balancers"
))]

#[path = "common/hostile.rs"]
mod hostile;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::types::{KubernetesCluster, LoadBalancer, LoadBalancerCreate};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error, ErrorKind, RatePolicy, RetryPolicy};
use hostile::{Act, Hostile, whole};
use serde_json::{Value, json};
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);
/// How far time moves at once.
const STEP: Duration = Duration::from_millis(250);
/// How often everybody is asked in vain for something to do before only time helps.
const QUIET: usize = 100;
/// How long nothing happens in real time until a client has noticed that a connection broke.
const NOTICED: Duration = Duration::from_millis(20);
/// How long a call may take in real time before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(60);

const LB: &str = "/v2/load_balancers/lb-1";
const CLUSTER: &str = "/v2/kubernetes/clusters/k-1";
const FIREWALL: &str = "/v2/firewalls/fw-1";
const CONFIG: &str = "/v2/databases/db-1/config";

/// Counts the requests that are under way.
#[derive(Clone, Default)]
struct Traffic {
    sent: Arc<AtomicUsize>,
    answered: Arc<AtomicUsize>,
}

impl Middleware for Traffic {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        self.sent.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.answered.fetch_add(1, Ordering::SeqCst);
    }
}

/// A server that answers by the method and path of a request, and by how many of these came before.
struct Service {
    server: Hostile,
    traffic: Traffic,
    broken: Arc<AtomicUsize>,
}

impl Service {
    async fn new(answer: impl Fn(&str, &str, usize) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let counts: Mutex<HashMap<String, usize>> = Mutex::default();
        let broken: Arc<AtomicUsize> = Arc::default();
        let counter = broken.clone();
        let server = Hostile::http1(move |_, request| {
            let (method, path) = target(&request.head);
            let before = {
                let mut counts = counts.lock().unwrap();
                let count = counts.entry(format!("{method} {path}")).or_default();
                *count += 1;
                *count - 1
            };
            let acts = answer(method, path, before);
            if acts.iter().any(|act| matches!(act, Act::Abort)) {
                counter.fetch_add(1, Ordering::SeqCst);
            }
            acts
        })
        .await;
        Self {
            server,
            traffic: Traffic::default(),
            broken,
        }
    }

    /// A client that sends what is lost so often, without a pause.
    fn client(&self, attempts: u32) -> Client {
        let policy = RetryPolicy::default()
            .max_attempts(attempts)
            .backoff(Duration::ZERO, Duration::ZERO);
        Client::builder()
            .token("t")
            .base_url(&self.server.url)
            .rate(RatePolicy::none())
            .retry(policy)
            .middleware(self.traffic.clone())
            .build()
            .unwrap()
    }

    /// Runs to the end, and tells how long that took. Time moves when nothing else brings it further.
    async fn run<T>(&self, call: impl IntoFuture<Output = T>) -> (T, Duration) {
        let call = call.into_future();
        tokio::pin!(call);
        let (start, began) = (Instant::now(), std::time::Instant::now());
        let (mut quiet, mut last, mut since) = (0, usize::MAX, began);
        loop {
            assert!(began.elapsed() < PATIENCE, "nothing brings it further");
            tokio::select! {
                biased;
                outcome = &mut call => return (outcome, start.elapsed()),
                () = tokio::task::yield_now() => {}
            }
            let sent = self.traffic.sent.load(Ordering::SeqCst);
            let answered = self.traffic.answered.load(Ordering::SeqCst);
            let broken = self.broken.load(Ordering::SeqCst);
            let now = self.server.activity() + sent + answered;
            if now != last || sent != answered + broken {
                (quiet, last, since) = (0, now, std::time::Instant::now());
            } else if quiet < QUIET || (broken > 0 && since.elapsed() < NOTICED) {
                quiet += 1;
            } else {
                tokio::time::advance(STEP).await;
                (quiet, since) = (0, std::time::Instant::now());
            }
        }
    }

    /// The requests that arrived, such as `GET /v2/account`.
    fn requests(&self) -> Vec<String> {
        let arrived = self.server.requests().into_iter().map(|request| {
            let (method, path) = target(&request.head);
            format!("{method} {path}")
        });
        arrived.collect()
    }

    /// How many requests there were by this method.
    fn count(&self, method: &str) -> usize {
        let requests = self.requests().into_iter();
        requests
            .filter(|request| request.split(' ').next() == Some(method))
            .count()
    }

    /// The bodies that were sent by this method.
    fn bodies(&self, method: &str) -> Vec<Value> {
        let arrived = self.server.requests().into_iter();
        let sent = arrived.filter(|request| target(&request.head).0 == method);
        sent.map(|request| serde_json::from_slice(&request.body).unwrap())
            .collect()
    }
}

/// The method and path of a request.
fn target(head: &str) -> (&str, &str) {
    let mut words = head.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    (method, target.split('?').next().unwrap())
}

fn ok(body: &Value) -> Vec<Act> {
    whole(200, &body.to_string())
}

fn refused(status: u16) -> Vec<Act> {
    let body = json!({"id": "conflict", "message": "It was changed meanwhile."});
    whole(status, &body.to_string())
}

/// What load balancers answer while they are busy.
fn busy() -> Vec<Act> {
    let message = "Load Balancer can't be updated while it processes previous actions";
    let body = json!({"id": "forbidden", "message": message});
    whole(403, &body.to_string())
}

fn failed(status: u16) -> Vec<Act> {
    whole(
        status,
        &json!({"id": "server_error", "message": "Later."}).to_string(),
    )
}

/// The connection breaks without an answer.
fn lost() -> Vec<Act> {
    vec![Act::Abort]
}

fn nothing_here() -> Vec<Act> {
    whole(
        404,
        &json!({"id": "not_found", "message": "There is none."}).to_string(),
    )
}

/// A load balancer as the service shows it, with what no library knows.
fn balancer() -> Value {
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
fn sent_back() -> Value {
    let mut body = balancer();
    let object = body.as_object_mut().unwrap();
    for key in ["id", "ip", "ipv6", "size", "status", "created_at"] {
        object.remove(key).unwrap();
    }
    object.insert("region".to_owned(), json!("nyc3"));
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

fn with(mut object: Value, key: &str, value: impl Into<Value>) -> Value {
    object[key] = value.into();
    object
}

fn without(mut object: Value, key: &str) -> Value {
    object.as_object_mut().unwrap().remove(key);
    object
}

fn shown(balancer: &Value) -> Vec<Act> {
    ok(&json!({ "load_balancer": balancer }))
}

fn balancer_is(status: &str) -> Vec<Act> {
    shown(&with(balancer(), "status", status))
}

fn cluster(state: &str) -> Vec<Act> {
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

fn state(cluster: &KubernetesCluster) -> &str {
    cluster.status.state.as_str()
}

fn firewall(status: &str) -> Value {
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

fn firewall_is(status: &str) -> Vec<Act> {
    ok(&json!({ "firewall": firewall(status) }))
}

/// A closure that renames, and how often it ran.
fn renaming() -> (
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
async fn rename(
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
async fn one_balancer(
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
async fn body_of(
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

#[tokio::test(start_paused = true)]
async fn what_the_library_does_not_know_is_sent_back() {
    assert_eq!(body_of(balancer(), |_| {}).await, sent_back());
    let renamed = body_of(balancer(), |lb| lb.name = Some("api".to_owned())).await;
    assert_eq!(renamed, with(sent_back(), "name", "api"));
}

#[tokio::test(start_paused = true)]
async fn a_change_of_a_part_leaves_what_is_unknown_beside_it() {
    let body = body_of(balancer(), |lb| {
        let rules = lb.forwarding_rules.as_mut().unwrap();
        rules[0].target_port = 9090;
        let mut second = rules[0].clone();
        second.entry_port = 81;
        rules.push(second);
        let health = lb.health_check.as_mut().unwrap();
        health.path = Some("/ready".to_owned());
        lb.domains.as_mut().unwrap()[0].name = Some("example.org".to_owned());
    })
    .await;
    let mut wanted = sent_back();
    wanted["forwarding_rules"][0]["target_port"] = json!(9090);
    let second = with(wanted["forwarding_rules"][0].clone(), "entry_port", 81);
    wanted["forwarding_rules"]
        .as_array_mut()
        .unwrap()
        .push(second);
    wanted["health_check"]["path"] = json!("/ready");
    wanted["domains"][0]["name"] = json!("example.org");
    assert_eq!(body, wanted);
}

#[tokio::test(start_paused = true)]
async fn a_load_balancer_goes_by_its_tag_or_by_its_droplets() {
    let tagged = body_of(balancer(), |lb| lb.tag = Some("web".to_owned())).await;
    let wanted = with(without(sent_back(), "droplet_ids"), "tag", "web");
    assert_eq!(tagged, wanted, "from droplets to a tag");

    let by_tag = with(balancer(), "tag", "web");
    assert_eq!(body_of(by_tag.clone(), |_| {}).await, wanted, "left alone");

    let back = body_of(by_tag, |lb| {
        assert_eq!(lb.droplet_ids, None, "the tag says which they are");
        lb.tag = None;
        lb.droplet_ids = Some(vec![3]);
    })
    .await;
    let wanted = with(sent_back(), "droplet_ids", json!([3]));
    assert_eq!(back, wanted, "from a tag to droplets");
}

#[tokio::test(start_paused = true)]
async fn a_load_balancer_without_a_tag_may_be_shown_with_an_empty_one() {
    // That is how the service shows those that go by droplets.
    let untagged = with(balancer(), "tag", "");
    assert_eq!(body_of(untagged.clone(), |_| {}).await, sent_back());
    let tagged = body_of(untagged, |lb| lb.tag = Some("web".to_owned())).await;
    let wanted = with(without(sent_back(), "droplet_ids"), "tag", "web");
    assert_eq!(tagged, wanted);
}

/// A global load balancer as the service shows it, and as it is sent back.
fn global(forwarding_rules: Option<Value>) -> (Value, Value) {
    let mut shown = with(balancer(), "type", "GLOBAL");
    for key in [
        "region",
        "droplet_ids",
        "size",
        "size_unit",
        "vpc_uuid",
        "forwarding_rules",
    ] {
        shown = without(shown, key);
    }
    shown["target_load_balancer_ids"] = json!(["lb-2"]);
    shown["glb_settings"] = json!({"target_protocol": "http", "target_port": 80, "odd": 1});
    let mut sent = shown.clone();
    for key in ["id", "ip", "ipv6", "status", "created_at"] {
        sent = without(sent, key);
    }
    sent["domains"] = sent_back()["domains"].clone();
    if let Some(rules) = forwarding_rules {
        shown["forwarding_rules"] = rules;
    }
    (shown, sent)
}

#[tokio::test(start_paused = true)]
async fn a_global_load_balancer_without_rules_is_sent_back_without() {
    let (shown, sent) = global(None);
    assert_eq!(body_of(shown, |_| {}).await, sent);
}

#[tokio::test(start_paused = true)]
async fn a_global_load_balancer_may_be_shown_with_an_empty_list_of_rules() {
    let (shown, sent) = global(Some(json!([])));
    let body = body_of(shown, |_| {}).await;
    assert!(
        body == sent || body == with(sent, "forwarding_rules", json!([])),
        "{body}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_busy_database_is_no_conflict() {
    const POLICY: &str = "/v2/databases/db-1/eviction_policy";
    let service = Service::new(|method, path, _| match (method, path) {
        ("GET", POLICY) => ok(&json!({"eviction_policy": "noeviction"})),
        // What databases answer while they are changed.
        ("PUT", POLICY) => refused(412),
        _ => nothing_here(),
    })
    .await;
    let runs: Arc<AtomicUsize> = Arc::default();
    let counter = runs.clone();
    let client = service.client(3);
    let update = client
        .database_cluster("db-1")
        .eviction_policy()
        .update(move |policy| {
            counter.fetch_add(1, Ordering::SeqCst);
            policy.eviction_policy = "allkeys_lru".into();
        });
    let (outcome, _) = service.run(update).await;
    assert!(outcome.unwrap_err().is_refused_for_now());
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    assert_eq!((service.count("GET"), service.count("PUT")), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn the_size_that_is_set_is_the_one_that_is_sent() {
    let units = body_of(balancer(), |lb| lb.size_unit = Some(5)).await;
    assert_eq!(units, with(sent_back(), "size_unit", 5));
    let slug_only = without(balancer(), "size_unit");
    let slug = body_of(slug_only, |lb| lb.size = Some("lb-large".into())).await;
    let wanted = with(without(sent_back(), "size_unit"), "size", "lb-large");
    assert_eq!(slug, wanted);
}

#[tokio::test(start_paused = true)]
async fn a_conflict_is_read_and_changed_anew() {
    for (status, waits) in [(409, false), (409, true), (412, false), (412, true)] {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("GET", LB) => {
                let state = with(balancer(), "name", format!("state-{before}"));
                shown(&with(state, "quantum", before))
            }
            ("PUT", LB) if before == 0 => refused(status),
            ("PUT", LB) => balancer_is("active"),
            _ => nothing_here(),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 3, waits).await;
        outcome.unwrap();
        let place = format!("{status} {waits}");
        assert_eq!(runs, 2, "{place}");
        let changed = |at: usize| {
            let body = with(sent_back(), "name", format!("state-{at}-new"));
            with(body, "quantum", at)
        };
        assert_eq!(
            service.bodies("PUT"),
            [changed(0), changed(1)],
            "each is made of what was read for it: {place}"
        );
        let (get, put) = (format!("GET {LB}"), format!("PUT {LB}"));
        let wanted = [&get, &put, &get, &put, &get];
        let wanted = if waits { &wanted[..] } else { &wanted[..4] };
        let requests = service.requests();
        assert_eq!(requests.iter().collect::<Vec<_>>(), wanted, "{place}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_conflict_that_lasts_is_an_error_after_three_more_rounds() {
    for waits in [false, true] {
        for (status, conflicts) in [(409, usize::MAX), (412, usize::MAX), (409, 3), (409, 4)] {
            let service = one_balancer(balancer(), move |before| match before < conflicts {
                true => refused(status),
                false => balancer_is("active"),
            })
            .await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            let place = format!("{status} {conflicts} {waits}");
            assert_eq!((runs, service.count("PUT")), (4, 4), "{place}");
            if conflicts == 3 {
                assert!(outcome.is_ok(), "{place}");
                continue;
            }
            let error = outcome.unwrap_err();
            assert_eq!(service.count("GET"), 4, "{place}");
            assert_eq!(error.status().unwrap().as_u16(), status, "{place}");
            assert!(!error.may_have_been_processed(), "{place}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn other_refusals_are_no_conflicts() {
    for status in [400, 403, 404, 410, 422, 423] {
        for waits in [false, true] {
            let service = one_balancer(balancer(), move |_| refused(status)).await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            assert_eq!(outcome.unwrap_err().status().unwrap().as_u16(), status);
            assert_eq!((runs, service.requests().len()), (1, 2), "{status} {waits}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_busy_is_an_error_at_once_and_a_wait_tries_again() {
    let service = one_balancer(balancer(), |_| busy()).await;
    let (outcome, runs, took) = rename(&service, 3, false).await;
    let error = outcome.unwrap_err();
    assert!(error.is_refused_for_now() && !error.may_have_been_processed());
    assert_eq!(
        (runs, service.requests().len(), took),
        (1, 2, Duration::ZERO)
    );

    let service = Service::new(|method, path, before| match (method, path) {
        ("GET", LB) => shown(&with(balancer(), "name", format!("state-{before}"))),
        ("PUT", LB) if before < 2 => busy(),
        ("PUT", LB) => balancer_is("new"),
        _ => nothing_here(),
    })
    .await;
    let (outcome, runs, took) = rename(&service, 3, true).await;
    outcome.unwrap();
    assert_eq!(runs, 3);
    let names = service.bodies("PUT").into_iter();
    let names: Vec<_> = names.map(|body| body["name"].clone()).collect();
    assert_eq!(names, ["state-0-new", "state-1-new", "state-2-new"]);
    assert_eq!(service.count("GET"), 4, "three for the changes, and a poll");
    assert_eq!(
        took,
        2 * 5 * SECOND + 15 * SECOND,
        "two pauses of 5 s, one of 15 s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_at_its_deadline_while_what_it_changes_stays_busy() {
    let service = one_balancer(balancer(), |_| busy()).await;
    let (change, runs) = renaming();
    let update = service.client(3).load_balancer("lb-1").update(change);
    let (outcome, took) = service.run(update.wait().deadline(12 * SECOND)).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 12 * SECOND));
    assert!(!error.may_have_been_processed());
    assert_eq!(runs.load(Ordering::SeqCst), 3, "at 0 s, 5 s and 10 s");
}

type Answer = fn() -> Vec<Act>;

/// By which a first request is lost, though it may have been carried out.
const LOSSES: [(&str, Answer); 3] = [
    ("504", || failed(504)),
    ("500", || failed(500)),
    ("broken", lost),
];

/// By which a second one is refused, maybe because the first one was carried out.
const REFUSALS: [(&str, u16, Answer); 3] = [
    ("409", 409, || refused(409)),
    ("412", 412, || refused(412)),
    ("busy", 403, busy),
];

#[tokio::test(start_paused = true)]
async fn what_was_lost_and_then_refused_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for (refusal, status, refuse) in REFUSALS {
            for waits in [false, true] {
                let service = one_balancer(balancer(), move |before| match before {
                    0 => lose(),
                    1 => refuse(),
                    _ => balancer_is("active"),
                })
                .await;
                let (outcome, runs, _) = rename(&service, 3, waits).await;
                let place = format!("{loss}, {refusal}, waits: {waits}");
                let error = outcome.expect_err(&place);
                assert!(error.may_have_been_processed(), "{place}: {error}");
                assert_eq!(error.status().unwrap().as_u16(), status, "{place}: {error}");
                assert_eq!(runs, 1, "{place}");
                assert_eq!(
                    (service.count("GET"), service.count("PUT")),
                    (1, 2),
                    "{place}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_after_a_conflict_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for (refusal, status, refuse) in REFUSALS {
            for waits in [false, true] {
                let service = one_balancer(balancer(), move |before| match before {
                    0 => refused(409),
                    1 => lose(),
                    2 => refuse(),
                    _ => balancer_is("active"),
                })
                .await;
                let (outcome, runs, _) = rename(&service, 3, waits).await;
                let place = format!("{loss}, {refusal}, waits: {waits}");
                let error = outcome.expect_err(&place);
                assert!(error.may_have_been_processed(), "{place}: {error}");
                assert_eq!(error.status().unwrap().as_u16(), status, "{place}: {error}");
                assert_eq!(runs, 2, "{place}");
                assert_eq!(
                    (service.count("GET"), service.count("PUT")),
                    (2, 3),
                    "{place}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_every_time_is_not_changed_again() {
    for (loss, lose) in LOSSES {
        for waits in [false, true] {
            let service = one_balancer(balancer(), move |_| lose()).await;
            let (outcome, runs, _) = rename(&service, 3, waits).await;
            let error = outcome.unwrap_err();
            let place = format!("{loss}, waits: {waits}: {error}");
            assert!(error.may_have_been_processed(), "{place}");
            assert_eq!((runs, service.count("PUT")), (1, 3), "{place}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_and_sent_again_by_the_transport_is_the_same() {
    for (loss, lose) in LOSSES {
        let service = one_balancer(balancer(), move |before| match before {
            0 => lose(),
            _ => balancer_is("active"),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 3, false).await;
        outcome.expect(loss);
        assert_eq!((runs, service.count("GET")), (1, 1), "{loss}");
        let body = with(sent_back(), "name", "web-new");
        assert_eq!(service.bodies("PUT"), [body.clone(), body], "{loss}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_can_not_be_read_is_not_changed() {
    for waits in [false, true] {
        let service = Service::new(|method, path, _| match (method, path) {
            ("GET", LB) => failed(500),
            _ => balancer_is("active"),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 2, waits).await;
        let error = outcome.unwrap_err();
        assert!(error.is_retryable(), "{error}");
        assert_eq!(
            (runs, service.count("GET"), service.count("PUT")),
            (0, 2, 0)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_never_sent_can_not_have_been_processed() {
    for (loss, lose) in LOSSES {
        for (waits, conflicts) in [(false, 0), (true, 0), (false, 1), (true, 1)] {
            let service = Service::new(move |method, path, before| match (method, path) {
                ("GET", LB) if before < conflicts => shown(&balancer()),
                ("GET", LB) => lose(),
                _ => refused(409),
            })
            .await;
            let (outcome, _, _) = rename(&service, 2, waits).await;
            let error = outcome.unwrap_err();
            assert_eq!(service.count("PUT"), conflicts, "{loss} {waits}");
            assert!(
                !error.may_have_been_processed(),
                "{loss}, waits: {waits}, conflicts: {conflicts}: {error}"
            );
        }
    }
}

/// Answers of a change that say nothing of what it changed.
const SILENT: [(u16, &str); 4] = [
    (200, "{}"),
    (202, r#"{"kubernetes_cluster": null}"#),
    (200, "accepted"),
    (204, ""),
];

fn silent((status, body): (u16, &str)) -> Vec<Act> {
    match status {
        204 => vec![Act::Head {
            status,
            headers: vec![],
            end: true,
        }],
        _ => whole(status, body),
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_change_does_not_answer_is_read_afterwards() {
    for answer in SILENT {
        let service = Service::new(move |method, path, _| match (method, path) {
            ("PUT", CLUSTER) => silent(answer),
            ("GET", CLUSTER) => cluster("provisioning"),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (changed, _) = service.run(update).await;
        let changed = changed.unwrap();
        assert_eq!(
            (changed.name.as_str(), state(&changed)),
            ("shop", "provisioning"),
            "{answer:?}"
        );
        assert_eq!(
            service.requests(),
            [format!("PUT {CLUSTER}"), format!("GET {CLUSTER}")],
            "{answer:?}"
        );
        assert_eq!(service.bodies("PUT"), [json!({"ha": true})], "{answer:?}");

        let service = Service::new(move |method, path, _| match (method, path) {
            ("PATCH", CONFIG) => silent(answer),
            ("GET", CONFIG) => ok(&json!({"config": {"work_mem": 8, "odd": [1]}})),
            _ => nothing_here(),
        })
        .await;
        let config = json!({"work_mem": 8}).as_object().unwrap().clone();
        let config = service
            .client(1)
            .database_cluster("db-1")
            .config()
            .update()
            .config(config.into_iter().collect());
        let (changed, _) = service.run(config).await;
        let changed = serde_json::to_value(changed.unwrap()).unwrap();
        assert_eq!(changed, json!({"config": {"work_mem": 8, "odd": [1]}}));
        assert_eq!(
            service.requests(),
            [format!("PATCH {CONFIG}"), format!("GET {CONFIG}")],
            "{answer:?}"
        );
        assert_eq!(
            service.bodies("PATCH"),
            [json!({"config": {"work_mem": 8}})]
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_replacement_does_not_answer_is_read_afterwards() {
    for get_fails in [false, true] {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", LB) => ok(&json!({})),
            ("GET", LB) if before == 0 || !get_fails => {
                shown(&with(balancer(), "name", format!("state-{before}")))
            }
            ("GET", LB) => failed(500),
            _ => nothing_here(),
        })
        .await;
        let (outcome, runs, _) = rename(&service, 2, false).await;
        assert_eq!((runs, service.count("PUT")), (1, 1));
        match get_fails {
            false => assert_eq!(outcome.unwrap().name, "state-1"),
            true => is_done_for_good(&outcome.unwrap_err()),
        }
    }
}

/// That the change was carried out, and must not be asked for again.
fn is_done_for_good(error: &Error) {
    assert!(error.may_have_been_processed(), "{error}");
    assert!(!error.is_retryable(), "{error}");
    assert!(error.to_string().contains("was carried out"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_was_changed_and_can_not_be_read_is_not_to_be_changed_again() {
    let failures: [(&str, Answer, usize); 4] = [
        ("500", || failed(500), 3),
        ("504", || failed(504), 3),
        ("broken", lost, 3),
        ("404", nothing_here, 1),
    ];
    for (failure, fail, gets) in failures {
        let service = Service::new(move |method, path, _| match (method, path) {
            ("PUT", CLUSTER) | ("PATCH", CONFIG) => whole(200, "{}"),
            _ => fail(),
        })
        .await;
        let client = service.client(3);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update).await;
        is_done_for_good(&outcome.expect_err(failure));
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, gets),
            "{failure}"
        );
        let update = client.database_cluster("db-1").config().update();
        let (outcome, _) = service.run(update).await;
        is_done_for_good(&outcome.expect_err(failure));
        assert_eq!(
            (service.count("PATCH"), service.count("GET")),
            (1, 2 * gets),
            "{failure}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_that_was_refused_is_not_read_afterwards() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", CLUSTER) => refused(422),
        _ => cluster("running"),
    })
    .await;
    let client = service.client(3);
    let update = || client.kubernetes_cluster("k-1").update().ha(true);
    let (awaited, _) = service.run(update()).await;
    let (waited, _) = service.run(update().wait()).await;
    for error in [awaited.unwrap_err(), waited.unwrap_err()] {
        assert_eq!(error.status().unwrap().as_u16(), 422);
        assert!(!error.may_have_been_processed());
    }
    assert_eq!((service.count("PUT"), service.count("GET")), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_wait_polls_on_when_reading_fails_after_a_change() {
    for (failure, fail) in LOSSES {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", CLUSTER) => whole(202, "{}"),
            ("GET", CLUSTER) if before < 3 => fail(),
            ("GET", CLUSTER) if before == 3 => cluster("upgrading"),
            ("GET", CLUSTER) => cluster("running"),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update.wait()).await;
        assert_eq!(state(&outcome.expect(failure)), "running");
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, 5),
            "{failure}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_whose_polls_fail_up_to_its_deadline_says_that_it_was_carried_out() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("PUT", CLUSTER) => whole(202, "{}"),
        _ => failed(500),
    })
    .await;
    let client = service.client(1);
    let update = client.kubernetes_cluster("k-1").update().ha(true);
    let (outcome, took) = service.run(update.wait().deadline(60 * SECOND)).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 60 * SECOND));
    assert!(error.may_have_been_processed() && !error.is_retryable());
    assert_eq!(service.count("PUT"), 1);
    assert!(service.count("GET") > 2);
}

/// Waits for a change of the load balancer that is answered by the first of these states, and polled by the others.
async fn changed_through(states: &'static [&'static str]) -> (Result<LoadBalancer, Error>, usize) {
    let service = Service::new(move |method, path, before| match (method, path) {
        ("GET", LB) if before == 0 => shown(&balancer()),
        // The first one is read before the change.
        ("GET", LB) => balancer_is(states[before.min(states.len() - 1)]),
        ("PUT", LB) => balancer_is(states[0]),
        _ => nothing_here(),
    })
    .await;
    let (outcome, _, took) = rename(&service, 1, true).await;
    let polls = service.count("GET") - 1;
    assert_eq!(took, u32::try_from(polls).unwrap() * 15 * SECOND);
    assert_eq!(service.count("PUT"), 1);
    (outcome, polls)
}

#[tokio::test(start_paused = true)]
async fn a_wait_does_not_end_with_the_state_that_a_change_answers() {
    // The state that the change answers, and those that polls see.
    let courses: [(&'static [&'static str], usize); 4] = [
        (&["active", "new", "active"], 2),
        (&["active", "new", "new", "active"], 3),
        (&["active", "active"], 1),
        (&["new", "active"], 1),
    ];
    for (course, wanted) in courses {
        let (outcome, polls) = changed_through(course).await;
        assert_eq!(outcome.unwrap().status.as_str(), "active", "{course:?}");
        assert_eq!(polls, wanted, "{course:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_fails_by_what_a_poll_shows_after_a_change() {
    let (outcome, polls) = changed_through(&["active", "new", "errored"]).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), polls), (ErrorKind::Failed, 2));
    assert!(error.may_have_been_processed());
    assert_eq!(
        error.state::<LoadBalancer>().unwrap().status.as_str(),
        "errored"
    );
}

#[tokio::test(start_paused = true)]
async fn a_change_of_what_has_failed_waits_for_what_it_leads_to() {
    let (outcome, polls) = changed_through(&["errored", "new", "active"]).await;
    assert_eq!(outcome.unwrap().status.as_str(), "active");
    assert_eq!(polls, 2);
}

#[tokio::test(start_paused = true)]
async fn the_first_poll_after_a_silent_change_is_not_the_end() {
    let courses: [(&'static [&'static str], usize); 4] = [
        (&["running", "upgrading", "running"], 3),
        (&["running", "running"], 2),
        (&["provisioning", "running"], 2),
        (&["provisioning", "provisioning", "running"], 3),
    ];
    for (states, gets) in courses {
        let service = Service::new(move |method, path, before| match (method, path) {
            ("PUT", CLUSTER) => whole(202, "{}"),
            ("GET", CLUSTER) => cluster(states[before.min(states.len() - 1)]),
            _ => nothing_here(),
        })
        .await;
        let client = service.client(1);
        let update = client.kubernetes_cluster("k-1").update().ha(true);
        let (outcome, _) = service.run(update.wait()).await;
        assert_eq!(state(&outcome.unwrap()), "running", "{states:?}");
        assert_eq!(
            (service.count("PUT"), service.count("GET")),
            (1, gets),
            "{states:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_condition_of_a_wait_holds_beside_that_it_is_ready() {
    let service = Service::new(|method, path, before| match (method, path) {
        ("PUT", LB) => balancer_is("active"),
        ("GET", LB) if before < 3 => balancer_is("active"),
        ("GET", LB) => shown(&with(balancer(), "ip", "192.0.2.8")),
        _ => nothing_here(),
    })
    .await;
    let (change, _) = renaming();
    let update = service.client(1).load_balancer("lb-1").update(change);
    let wait = update.wait_until(|lb| lb.ip.as_deref() == Some("192.0.2.8"));
    let (outcome, _) = service.run(wait).await;
    assert_eq!(outcome.unwrap().ip.as_deref(), Some("192.0.2.8"));
    assert_eq!(service.count("GET"), 4);
}

#[tokio::test(start_paused = true)]
async fn ports_of_firewalls_are_sent_as_the_service_takes_them() {
    let service = Service::new(|method, path, _| match (method, path) {
        ("GET" | "PUT", FIREWALL) => firewall_is("succeeded"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let update = client.firewall("fw-1").update(|firewall| {
        let inbound = firewall.inbound_rules.as_ref().unwrap().as_ref().unwrap();
        assert_eq!(inbound[0].ports.as_deref(), Some("1-65535"));
        assert_eq!(inbound[3].ports, None);
        firewall.name = "api".to_owned();
    });
    let (changed, _) = service.run(update).await;
    changed.unwrap();
    let mut wanted = with(firewall("succeeded"), "name", "api");
    for key in ["id", "status", "created_at", "pending_changes"] {
        wanted = without(wanted, key);
    }
    for (rules, at) in [
        ("inbound_rules", 0),
        ("inbound_rules", 1),
        ("outbound_rules", 0),
    ] {
        wanted[rules][at]["ports"] = json!("1-65535");
    }
    for (rules, at) in [("inbound_rules", 3), ("outbound_rules", 1)] {
        wanted[rules][at] = without(wanted[rules][at].clone(), "ports");
    }
    assert_eq!(service.bodies("PUT"), [wanted]);
}

#[tokio::test(start_paused = true)]
async fn what_its_state_says_to_be_gone_is_gone() {
    let service = Service::new(|method, path, before| match (method, path, before) {
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => cluster("error"),
        ("GET", CLUSTER, 2) => cluster("deleting"),
        ("GET", CLUSTER, _) => cluster("deleted"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let handle = client.kubernetes_cluster("k-1");
    let (gone, _) = service.run(handle.wait_until_gone()).await;
    gone.unwrap();
    assert_eq!(service.requests(), vec![format!("GET {CLUSTER}"); 4]);
    let (gone, took) = service.run(handle.wait_until_gone()).await;
    gone.unwrap();
    assert_eq!((service.requests().len(), took), (5, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn what_is_not_found_is_gone_and_what_fails_is_not() {
    let service = Service::new(|method, path, before| match (method, path, before) {
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => failed(500),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let gone = client.kubernetes_cluster("k-1").wait_until_gone();
    service.run(gone).await.0.unwrap();
    assert_eq!(service.count("GET"), 3);

    let service = Service::new(|_, _, _| cluster("running")).await;
    let client = service.client(1);
    let gone = client.kubernetes_cluster("k-1").wait_until_gone();
    let (outcome, took) = service.run(gone.deadline(12 * SECOND)).await;
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Deadline);
    assert_eq!(took, 12 * SECOND);
}

/// Waits for changes of three kinds. The cluster ends so.
async fn three_kinds(end: &'static str) -> (Service, Waits<String>) {
    let service = Service::new(move |method, path, before| match (method, path, before) {
        ("GET", LB, 0) => shown(&balancer()),
        ("PUT", LB, _) => balancer_is("active"),
        ("GET", LB, 1) => balancer_is("new"),
        ("GET", LB, _) => balancer_is("active"),
        ("PUT", CLUSTER, _) => whole(202, "{}"),
        ("GET", CLUSTER, 0) => cluster("running"),
        ("GET", CLUSTER, 1) => cluster("upgrading"),
        ("GET", CLUSTER, _) => cluster(end),
        ("GET", FIREWALL, 0) => firewall_is("succeeded"),
        ("PUT", FIREWALL, _) => firewall_is("waiting"),
        ("GET", FIREWALL, _) => firewall_is("succeeded"),
        _ => nothing_here(),
    })
    .await;
    let client = service.client(1);
    let mut waits = Waits::default();
    let (rename, _) = renaming();
    let update = client.load_balancer("lb-1").update(rename);
    waits.push(update.wait().map(|lb| format!("{} {}", lb.id, lb.status)));
    let update = client.kubernetes_cluster("k-1").update().ha(true);
    let words = |it: KubernetesCluster| format!("{} {}", it.name, state(&it));
    waits.push(update.wait().map(words));
    let update = client
        .firewall("fw-1")
        .update(|it| it.name = "api".to_owned());
    waits.push(update.wait().map(|it| format!("{} {}", it.id, it.status)));
    (service, waits)
}

#[tokio::test(start_paused = true)]
async fn changes_of_several_kinds_are_waited_for_at_once() {
    let (service, waits) = three_kinds("running").await;
    let (all, took) = service.run(waits).await;
    assert_eq!(
        all.unwrap(),
        ["lb-1 active", "shop running", "fw-1 succeeded"]
    );
    assert_eq!(took, 30 * SECOND, "as long as the longest: two polls");
    let mut requests = service.requests();
    requests.sort();
    let mut wanted = Vec::new();
    for (path, gets) in [(FIREWALL, 2), (CLUSTER, 3), (LB, 3)] {
        wanted.extend(vec![format!("GET {path}"); gets]);
        wanted.push(format!("PUT {path}"));
    }
    wanted.sort();
    assert_eq!(requests, wanted);
}

#[tokio::test(start_paused = true)]
async fn one_change_that_fails_leaves_the_others() {
    let (service, waits) = three_kinds("error").await;
    let (outcomes, _) = service.run(waits.settle()).await;
    assert!(outcomes[0].is_finished() && outcomes[2].is_finished());
    let error = outcomes[1].error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.may_have_been_processed());
    let last = error.state::<KubernetesCluster>().unwrap();
    assert_eq!(state(last), "error");
}
