//! Waits for many of what a list shows with its state: they share their polls, whatever the resource.

use digitalocean_sdk::Client;
use digitalocean_sdk::resource::{Handle, Stateful};
use digitalocean_sdk::wait::{BoxFuture, Waits};
use serde_json::{Value, json};

use crate::hostile::whole;
use crate::repository;
use crate::service::Service;

/// How many are waited for at once.
const MANY: i64 = 20;

/// A row of `spec/resources.toml` that says `list_shows_state`.
struct Row {
    name: &'static str,
    /// The path of the list.
    list: &'static str,
    /// The field of an item that has the key.
    key: &'static str,
    /// An item of the list but for its key, and whether it is ready.
    item: fn(bool) -> Value,
    wait: fn(&Client) -> BoxFuture<usize>,
}

fn wait<K: Stateful>(handle: impl Fn(i64) -> Handle<K>) -> BoxFuture<usize> {
    let waits: Waits<K::Value> = (1..=MANY).map(|id| handle(id).wait()).collect();
    Box::pin(async move { Ok(waits.await?.len()) })
}

/// A text that a number is the key as.
fn text(id: i64) -> String {
    id.to_string()
}

/// A resource whose list has its key in one field and its state in another one.
macro_rules! row {
    ($name:literal $list:literal $key:literal, $field:literal $ready:literal, $handle:expr) => {
        Row {
            name: $name,
            list: $list,
            key: $key,
            item: |ready| json!({ $field: if ready { $ready } else { "not-yet" } }),
            wait: |client| {
                let handle: fn(&Client, i64) -> _ = $handle;
                wait(|id| handle(client, id))
            },
        }
    };
    ($name:literal $list:literal $key:literal, $item:expr, $handle:expr) => {
        Row {
            name: $name,
            list: $list,
            key: $key,
            item: $item,
            wait: |client| {
                let handle: fn(&Client, i64) -> _ = $handle;
                wait(|id| handle(client, id))
            },
        }
    };
}

/// In the order of the rows.
const ROWS: &[Row] = &[
    row!("actions.action" "/v2/actions" "id", "status" "completed", |it, id| it.action(id)),
    row!("add-ons.resource" "/v2/add-ons/saas" "uuid", "state" "provisioned", |it, id| it.addons_resource(text(id))),
    row!("apps.alert" "/v2/apps/a/alerts" "id", "phase" "ACTIVE", |it, id| it.app("a").alert(text(id))),
    row!("apps.app" "/v2/apps" "id", |ready| match ready {
        true => json!({"active_deployment": {"id": "d", "phase": "ACTIVE"}}),
        false => json!({"in_progress_deployment": {"id": "d", "phase": "BUILDING"}}),
    }, |it, id| it.app(text(id))),
    row!("apps.deployment" "/v2/apps/a/deployments" "id", "phase" "ACTIVE", |it, id| it.app("a").deployment(text(id))),
    row!("apps.job_invocation" "/v2/apps/a/job-invocations" "id", "phase" "SUCCEEDED", |it, id| it.app("a").job_invocation(text(id))),
    row!("byoip.prefix" "/v2/byoip_prefixes" "uuid", "status" "active", |it, id| it.byoip_prefix(text(id))),
    row!("certificates.certificate" "/v2/certificates" "id", "state" "verified", |it, id| it.certificate(text(id))),
    row!("databases.cluster" "/v2/databases" "id", "status" "online", |it, id| it.database_cluster(text(id))),
    row!("databases.replica" "/v2/databases/a/replicas" "name", "status" "online", |it, id| {
        it.database_cluster("a").of_engine("pg").replica(text(id))
    }),
    row!("droplets.droplet" "/v2/droplets" "id", "status" "active", |it, id| it.droplet(id)),
    row!("firewalls.firewall" "/v2/firewalls" "id", "status" "succeeded", |it, id| it.firewall(text(id))),
    row!("floating-ips.floating_ip" "/v2/floating_ips" "ip", |ready| json!({"locked": !ready}), |it, id| it.floating_ip(text(id))),
    row!("gradientai.custom_model" "/v2/gen-ai/custom_models" "uuid", "status" "STATUS_READY", |it, id| it.custom_model(text(id))),
    row!("gradientai.indexing_job" "/v2/gen-ai/indexing_jobs" "uuid", "status" "INDEX_JOB_STATUS_COMPLETED", |it, id| it.indexing_job(text(id))),
    row!("images.image" "/v2/images" "id", "status" "available", |it, id| it.image(id)),
    row!("kubernetes.cluster" "/v2/kubernetes/clusters" "id", |ready| {
        json!({"status": {"state": if ready { "running" } else { "provisioning" }}})
    }, |it, id| it.kubernetes_cluster(text(id))),
    row!("kubernetes.node_pool" "/v2/kubernetes/clusters/a/node_pools" "id", |ready| {
        let state = if ready { "running" } else { "provisioning" };
        json!({"count": 1, "nodes": [{"id": "n", "status": {"state": state}}]})
    }, |it, id| it.kubernetes_cluster("a").node_pool(text(id))),
    row!("load-balancers.load_balancer" "/v2/load_balancers" "id", "status" "active", |it, id| it.load_balancer(text(id))),
    row!("nfs.share" "/v2/nfs" "id", "status" "ACTIVE", |it, id| it.nfs_share(text(id))),
    row!("nfs.snapshot" "/v2/nfs/snapshots" "id", "status" "ACTIVE", |it, id| it.nfs_snapshot(text(id))),
    row!("partner-network-connect.attachment" "/v2/partner_network_connect/attachments" "id", "state" "CREATED", |it, id| {
        it.partner_attachment(text(id))
    }),
    row!("registry.garbage_collection" "/v2/registries/a/garbage-collections" "uuid", "status" "succeeded", |it, id| {
        it.registry("a").garbage_collection(text(id))
    }),
    row!("reserved-ips.reserved_ip" "/v2/reserved_ips" "ip", |ready| json!({"locked": !ready}), |it, id| it.reserved_ip(text(id))),
    row!("security.scan" "/v2/security/scans" "id", "status" "COMPLETED", |it, id| it.security_scan(text(id))),
    row!("vector-databases.vector_database" "/v2/vector-databases" "id", "status" "active", |it, id| it.vector_database(text(id))),
    row!("vpc-nat-gateways.gateway" "/v2/vpc_nat_gateways" "id", "state" "ACTIVE", |it, id| it.vpc_nat_gateway(text(id))),
    row!("vpc-peerings.peering" "/v2/vpc_peerings" "id", "status" "ACTIVE", |it, id| it.vpc_peering(text(id))),
];

/// A page with all of them.
fn page(row: &Row, ready: bool) -> Value {
    let items = (1..=MANY).map(|id| {
        let mut item = (row.item)(ready);
        item[row.key] = text(id).into();
        item
    });
    let items: Vec<Value> = items.collect();
    json!({"items": items, "links": {}, "meta": {"total": MANY}})
}

#[tokio::test(start_paused = true)]
async fn twenty_waits_take_a_request_for_each_look_at_all_of_them() {
    for row in ROWS {
        let service = Service::new(|method, path, before| match (method, path) {
            ("GET", path) if path == row.list => whole(200, &page(row, before > 1).to_string()),
            _ => whole(
                404,
                r#"{"id":"not_found","message":"nothing is asked for alone"}"#,
            ),
        })
        .await;
        let client = service.client(1);
        let (done, took) = service.run((row.wait)(&client)).await;
        let done = done.unwrap_or_else(|error| panic!("{}: {error}", row.name));
        assert_eq!(done, 20, "{}", row.name);
        assert!(!took.is_zero(), "{}", row.name);
        let looks = vec![format!("GET {}", row.list); 3];
        assert_eq!(service.requests(), looks, "{}", row.name);
    }
}

#[test]
fn every_list_that_shows_states_is_here() {
    let Some(spec) = repository::path("spec/resources.toml") else {
        return;
    };
    let spec = std::fs::read_to_string(spec).unwrap();
    let rows = spec.split("\n[");
    let shown = rows.filter(|row| row.contains("\nlist_shows_state = true"));
    let shown: Vec<&str> = shown.filter_map(|row| row.split(']').next()).collect();
    let here: Vec<&str> = ROWS.iter().map(|row| row.name).collect();
    assert_eq!(here, shown);
}
