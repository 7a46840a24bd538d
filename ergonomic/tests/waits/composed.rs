//! Resources that are ready by more than one word.

use digitalocean_sdk::nfs::NfsShareId;
use digitalocean_sdk::resource::{Handle, Resource, Stateful};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use crate::row::{Ended, ended};
use crate::world::World;
use crate::{SECOND, world};

/// Waits for a resource whose looks see these values, the last one for good. Also gives how many looks there were.
async fn see<K: Stateful>(
    (world, client): &(World, Client),
    operation: &str,
    pointer: &str,
    values: &[Value],
    handle: impl Fn(&Client) -> Handle<K>,
) -> (Ended, usize) {
    world.sandbox.clear_requests();
    let scripted = world.sandbox.script(operation, pointer, values.to_vec());
    scripted.unwrap();
    let wait = handle(client).wait().deadline(150 * SECOND);
    let (ended, _) = world.run(Box::pin(ended::<K>(wait))).await;
    (ended, world.requests_of(operation))
}

fn kind(ended: &Ended) -> Option<ErrorKind> {
    ended.error.as_ref().map(|error| error.kind())
}

fn nodes(count: i64, states: &[&str]) -> Value {
    let nodes = states
        .iter()
        .map(|state| json!({"status": {"state": state}}));
    json!({"id": "b", "name": "b", "size": "s", "count": count, "nodes": nodes.collect::<Vec<_>>()})
}

#[tokio::test(start_paused = true)]
async fn a_node_pool_is_ready_when_all_its_nodes_run() {
    let world = world().await;
    let life = [
        json!({"id": "b", "name": "b", "size": "s", "count": 2}),
        nodes(2, &[]),
        nodes(2, &["provisioning"]),
        nodes(2, &["running"]),
        nodes(2, &["running", "draining"]),
        nodes(2, &["running", "running", "running"]),
        nodes(2, &["running", "RUNNING"]),
    ];
    let (ended, looks) = see(
        &world,
        "kubernetes_get_nodePool",
        "/node_pool",
        &life,
        |client| client.kubernetes_cluster("a").node_pool("b"),
    )
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, life.len());
}

#[tokio::test(start_paused = true)]
async fn only_a_node_pool_that_may_be_empty_is_ready_without_nodes() {
    let world = world().await;
    let scaled = |least: i64| {
        let mut pool = nodes(0, &[]);
        pool["auto_scale"] = true.into();
        pool["min_nodes"] = least.into();
        pool
    };
    let life = [scaled(1), scaled(2), scaled(0)];
    let pool = |client: &Client| client.kubernetes_cluster("a").node_pool("b");
    let (ended, looks) = see(&world, "kubernetes_get_nodePool", "/node_pool", &life, pool).await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, 3);
    // One that is scaled by hand has as many nodes as somebody said, also none.
    let world = crate::world().await;
    let (ended, looks) = see(
        &world,
        "kubernetes_get_nodePool",
        "/node_pool",
        &[nodes(0, &[])],
        pool,
    )
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, 1);
}

#[tokio::test(start_paused = true)]
async fn a_node_pool_that_stays_short_of_nodes_says_so() {
    let world = world().await;
    let short = [nodes(3, &["running", "provisioning"])];
    let (ended, _) = see(
        &world,
        "kubernetes_get_nodePool",
        "/node_pool",
        &short,
        |client| client.kubernetes_cluster("a").node_pool("b"),
    )
    .await;
    assert_eq!(kind(&ended), Some(ErrorKind::Deadline));
    assert!(ended.state.unwrap().contains("1 of 3 nodes running"));
}

/// The list of a pool's members, which are in these states.
fn members(states: &[&str]) -> Value {
    let at = "2024-01-01T00:00:00Z";
    let members = states
        .iter()
        .map(|state| json!({"droplet_id": 1, "status": state, "created_at": at}));
    let members: Vec<Value> = members.collect();
    json!({"droplets": members, "links": {}, "meta": {"total": members.len()}})
}

/// A pool that is to have two droplets.
fn pool(status: &str) -> Value {
    json!({"id": "a", "name": "a", "status": status, "config": {"target_number_instances": 2}})
}

#[tokio::test(start_paused = true)]
async fn an_autoscale_pool_is_ready_when_it_has_its_members() {
    let world = world().await;
    let life = [
        members(&[]),
        members(&["provisioning"]),
        members(&["active"]),
        members(&["active", "provisioning"]),
        members(&["active", "active"]),
    ];
    let listed = world
        .0
        .sandbox
        .script("autoscalepools_list_members", "", life.to_vec());
    listed.unwrap();
    let pools = [pool("active")];
    let (ended, looks) = see(
        &world,
        "autoscalepools_get",
        "/autoscale_pool",
        &pools,
        |client| client.autoscale_pool("a"),
    )
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, life.len());
}

#[tokio::test(start_paused = true)]
async fn an_autoscale_pool_in_error_has_failed() {
    let world = world().await;
    let listed = world
        .0
        .sandbox
        .script("autoscalepools_list_members", "", [members(&[])]);
    listed.unwrap();
    let pools = [pool("brand-new-state"), pool("error")];
    let (ended, looks) = see(
        &world,
        "autoscalepools_get",
        "/autoscale_pool",
        &pools,
        |client| client.autoscale_pool("a"),
    )
    .await;
    assert_eq!(kind(&ended), Some(ErrorKind::Failed), "{ended:?}");
    assert_eq!(looks, 2);
    assert!(ended.state.unwrap().contains("error"));
}

#[tokio::test(start_paused = true)]
async fn a_firewall_is_not_ready_before_its_changes_are() {
    let world = world().await;
    let firewall = |status: &str, pending: Value| json!({"id": "a", "status": status, "pending_changes": pending});
    let change = json!([{"droplet_id": 1, "removing": false, "status": "waiting"}]);
    let life = [
        firewall("waiting", change.clone()),
        firewall("succeeded", change.clone()),
        firewall("succeeded", json!([])),
    ];
    let (ended, looks) = see(&world, "firewalls_get", "/firewall", &life, |client| {
        client.firewall("a")
    })
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, 3);

    world.0.sandbox.clear_faults();
    let failed = [firewall("failed", change)];
    let (ended, _) = see(&world, "firewalls_get", "/firewall", &failed, |client| {
        client.firewall("a")
    })
    .await;
    assert_eq!(kind(&ended), Some(ErrorKind::Failed));
}

#[tokio::test(start_paused = true)]
async fn dedicated_inference_is_not_ready_before_its_deployment_is() {
    let world = world().await;
    let life = [
        json!({"id": "a", "status": "active", "pending_deployment_spec": {"id": "d"}}),
        json!({"id": "a", "status": "active"}),
    ];
    let (ended, looks) = see(
        &world,
        "dedicatedInferences_get",
        "/dedicated_inference",
        &life,
        |client| client.dedicated_inference("a"),
    )
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, 2);
}

#[tokio::test(start_paused = true)]
async fn an_uptime_check_is_up_when_all_regions_are() {
    let world = world().await;
    let regions =
        |east: &str, west: &str| json!({"us_east": {"status": east}, "eu_west": {"status": west}});
    let life = [
        json!({}),
        regions("CHECKING", "CHECKING"),
        regions("UP", "CHECKING"),
        regions("brand-new-state", "UP"),
        regions("UP", "UP"),
    ];
    let check = |client: &Client| client.uptime_check("a").state();
    let (ended, looks) = see(
        &world,
        "uptime_get_checkState",
        "/state/regions",
        &life,
        check,
    )
    .await;
    assert!(ended.error.is_none(), "{ended:?}");
    assert_eq!(looks, life.len());

    world.0.sandbox.clear_faults();
    // A region that the document doesn't name counts too.
    let down = [json!({"us_east": {"status": "UP"}, "se_asia": {"status": "DOWN"}})];
    let (ended, _) = see(
        &world,
        "uptime_get_checkState",
        "/state/regions",
        &down,
        check,
    )
    .await;
    assert_eq!(kind(&ended), Some(ErrorKind::Failed));
    assert!(ended.state.unwrap().contains("DOWN"));
}

fn domains(domains: &[(&str, &str)]) -> Value {
    let shown = domains
        .iter()
        .map(|(name, phase)| json!({"spec": {"domain": name}, "phase": phase}));
    json!(shown.collect::<Vec<_>>())
}

#[tokio::test(start_paused = true)]
async fn an_app_domain_is_the_one_asked_for() {
    let (world, client) = world().await;
    let life = [
        domains(&[("other.example.com", "ACTIVE")]),
        domains(&[
            ("other.example.com", "ERROR"),
            ("www.example.com", "CONFIGURING"),
        ]),
        domains(&[
            ("other.example.com", "ERROR"),
            ("www.example.com", "ACTIVE"),
        ]),
    ];
    world
        .sandbox
        .script("apps_get", "/app/domains", life.to_vec())
        .unwrap();
    let wait = client.app("a").wait_for_domain("www.example.com");
    world.run(wait).await.0.unwrap();
    assert_eq!(world.requests_of("apps_get"), life.len());

    world.sandbox.clear_faults();
    let failed = domains(&[
        ("other.example.com", "ACTIVE"),
        ("www.example.com", "ERROR"),
    ]);
    world
        .sandbox
        .script("apps_get", "/app/domains", [failed])
        .unwrap();
    let wait = client.app("a").wait_for_domain("www.example.com");
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_nfs_share_is_waited_for_by_what_its_action_changes() {
    let (world, client) = world().await;
    let share = |status: &str, gib: i64, vpcs: &[&str]| json!({"id": "a", "name": "a", "region": "nyc3", "status": status, "size_gib": gib, "vpc_ids": vpcs});
    let life = [
        share("ACTIVE", 50, &["v"]),
        share("CREATING", 100, &["v"]),
        share("ACTIVE", 100, &["v"]),
    ];
    world
        .sandbox
        .script("nfs_get", "/share", life.to_vec())
        .unwrap();
    let larger = world
        .run(client.nfs_share("a").wait_for_size(100))
        .await
        .0
        .unwrap();
    assert_eq!(
        (
            larger.size_gib,
            NfsShareId::status(&larger).unwrap().as_ref()
        ),
        (100, "ACTIVE")
    );
    assert_eq!(world.requests_of("nfs_get"), 3);

    world.sandbox.clear_faults();
    world.sandbox.clear_requests();
    let life = [
        share("ACTIVE", 100, &["v"]),
        share("ACTIVE", 100, &["v", "w"]),
        share("ACTIVE", 100, &["w"]),
    ];
    world
        .sandbox
        .script("nfs_get", "/share", life.to_vec())
        .unwrap();
    world
        .run(client.nfs_share("a").wait_for_vpc("w", true))
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("nfs_get"), 2);
    world
        .run(client.nfs_share("a").wait_for_vpc("v", false))
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("nfs_get"), 3);

    world.sandbox.clear_faults();
    world
        .sandbox
        .script("nfs_get", "/share", [share("FAILED", 100, &[])])
        .unwrap();
    let failed = world.run(client.nfs_share("a").wait_for_size(200)).await.0;
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Failed);
}
