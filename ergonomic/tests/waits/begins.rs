//! Creating, and waiting from there.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::databases::CreateDatabaseCluster;
use digitalocean_sdk::raw::types::{
    KubernetesNodePoolCreate, ModelDeploymentSpecRequest, VolumesCreateBody,
};
use digitalocean_sdk::wait::Ended;
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use crate::{SECOND, world};

fn create(client: &Client) -> CreateDatabaseCluster {
    let clusters = client.database_clusters();
    clusters.create("db", "pg", "nyc3", "db-s-1vcpu-1gb")
}

/// A cluster or a replica as an answer has it.
fn database(status: &str, password: Option<&str>) -> Value {
    let mut connection = json!({"host": "db.example.com", "user": "doadmin"});
    if let Some(password) = password {
        connection["password"] = password.into();
    }
    json!({"id": "a", "name": "read", "engine": "pg", "status": status, "connection": connection})
}

#[tokio::test(start_paused = true)]
async fn a_wait_hands_on_the_password_that_only_the_creation_told() {
    let (world, client) = world().await;
    let told = [database("creating", Some("once"))];
    world
        .sandbox
        .script("databases_create_cluster", "/database", told)
        .unwrap();
    let later = [database("creating", None), database("online", Some(""))];
    world
        .sandbox
        .script("databases_get_cluster", "/database", later)
        .unwrap();
    let (made, _) = world.run(create(&client).wait()).await;
    let made = made.unwrap();
    assert_eq!(made.status.as_str(), "online");
    assert_eq!(made.connection.unwrap().password.as_deref(), Some("once"));
    assert_eq!(world.requests_of("databases_get_cluster"), 2);
}

/// What was created is not forgotten where only its key was answered.
#[tokio::test(start_paused = true)]
async fn what_is_known_by_its_key_alone_is_told() {
    let (world, client) = world().await;
    let failed = Fault::on("genai_get_model_evaluation_run").every();
    world
        .sandbox
        .fault(failed.effect(Effect::status(503)))
        .unwrap();
    let create = || client.model_evaluation_runs().create("nightly");
    let created = world.run(create()).await.0;
    // Awaited, it is read.
    assert!(created.unwrap_err().may_have_been_processed());
    let wait = create().wait().or_interrupt(tokio::time::sleep(SECOND));
    match world.run(wait).await.0.unwrap() {
        Ended::Interrupted(Some(run)) => assert!(!run.eval_run_uuid.is_empty()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_password_that_the_service_tells_later_is_the_newer_one() {
    let (world, client) = world().await;
    let told = [database("creating", Some("old"))];
    world
        .sandbox
        .script("databases_create_cluster", "/database", told)
        .unwrap();
    let later = [database("online", Some("new"))];
    world
        .sandbox
        .script("databases_get_cluster", "/database", later)
        .unwrap();
    let (made, _) = world.run(create(&client).wait()).await;
    let password = made.unwrap().connection.unwrap().password;
    assert_eq!(password.as_deref(), Some("new"));
}

#[tokio::test(start_paused = true)]
async fn a_replica_is_asked_for_again_while_its_cluster_is_busy() {
    let (world, client) = world().await;
    let busy = Fault::on("databases_create_replica")
        .next(3)
        .effect(Effect::status(412));
    world.sandbox.fault(busy).unwrap();
    let told = [database("forking", Some("once"))];
    world
        .sandbox
        .script("databases_create_replica", "/replica", told)
        .unwrap();
    let later = [database("online", None)];
    world
        .sandbox
        .script("databases_get_replica", "/replica", later)
        .unwrap();
    let create = client
        .database_cluster("a")
        .replicas()
        .create("read", "db-s-1vcpu-1gb");
    let (made, took) = world.run(create.wait()).await;
    assert_eq!(
        made.unwrap().connection.unwrap().password.as_deref(),
        Some("once")
    );
    assert_eq!(world.requests_of("databases_create_replica"), 4);
    assert_eq!(
        took,
        (3 * 5 + 15) * SECOND,
        "three pauses, and one before the look"
    );
}

#[tokio::test(start_paused = true)]
async fn only_a_wait_asks_again() {
    let (world, client) = world().await;
    let busy = Fault::on("databases_create_replica")
        .every()
        .effect(Effect::status(412));
    world.sandbox.fault(busy).unwrap();
    let once = client
        .database_cluster("a")
        .replicas()
        .create("read", "db-s-1vcpu-1gb");
    let error = world.run(once).await.0.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 412);
    assert_eq!(world.requests_of("databases_create_replica"), 1);
}

#[tokio::test(start_paused = true)]
async fn what_was_just_created_may_be_unknown_for_a_minute() {
    let (world, client) = world().await;
    let told = [database("creating", None)];
    world
        .sandbox
        .script("databases_create_cluster", "/database", told)
        .unwrap();
    let unknown = Fault::on("databases_get_cluster")
        .next(3)
        .effect(Effect::status(404));
    world.sandbox.fault(unknown).unwrap();
    let later = [database("online", None)];
    world
        .sandbox
        .script("databases_get_cluster", "/database", later)
        .unwrap();
    let (made, _) = world.run(create(&client).wait()).await;
    assert_eq!(made.unwrap().status.as_str(), "online");

    // The same for what somebody else created is an error at once.
    world.sandbox.clear_faults();
    let unknown = Fault::on("databases_get_cluster")
        .every()
        .effect(Effect::status(404));
    world.sandbox.fault(unknown).unwrap();
    let error = world
        .run(client.database_cluster("a").wait())
        .await
        .0
        .unwrap_err();
    assert!(
        error.is_not_found() && error.kind() == ErrorKind::Status,
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_kubernetes_cluster_and_a_node_pool_are_created_and_waited_for() {
    let (world, client) = world().await;
    let pool = KubernetesNodePoolCreate::new("pool", "s-1vcpu-2gb", 1);
    let told = json!({"id": "a", "name": "k", "status": {"state": "provisioning"}});
    world
        .sandbox
        .script("kubernetes_create_cluster", "/kubernetes_cluster", [told])
        .unwrap();
    let later = ["provisioning", "running"];
    world
        .sandbox
        .script(
            "kubernetes_get_cluster",
            "/kubernetes_cluster/status/state",
            later,
        )
        .unwrap();
    let (made, _) = world
        .run(
            client
                .kubernetes_clusters()
                .create("k", "nyc1", "latest", [pool])
                .ha(true)
                .tags(["web"])
                .wait(),
        )
        .await;
    assert_eq!(made.unwrap().status.state.as_str(), "running");
    let requests = world.sandbox.requests();
    let pools = json!([{"size": "s-1vcpu-2gb", "name": "pool", "count": 1}]);
    let sent = json!({"name": "k", "region": "nyc1", "version": "latest", "node_pools": pools, "ha": true, "tags": ["web"]});
    assert_eq!(requests[0].body, Some(sent));
    assert!(
        requests
            .last()
            .unwrap()
            .path
            .ends_with("/kubernetes/clusters/a")
    );

    let node_pool = |state: &str| {
        json!({"id": "b", "name": "pool", "size": "s", "count": 1,
        "nodes": [{"status": {"state": state}}]})
    };
    world
        .sandbox
        .script(
            "kubernetes_add_nodePool",
            "/node_pool",
            [node_pool("provisioning")],
        )
        .unwrap();
    world
        .sandbox
        .script(
            "kubernetes_get_nodePool",
            "/node_pool",
            [node_pool("running")],
        )
        .unwrap();
    let pools = client.kubernetes_cluster("a").node_pools();
    let (made, _) = world
        .run(pools.create("s-1vcpu-2gb", "pool", 1).wait())
        .await;
    assert_eq!(made.unwrap().id, "b");
    let requests = world.sandbox.requests();
    assert!(
        requests
            .last()
            .unwrap()
            .path
            .ends_with("/clusters/a/node_pools/b")
    );
}

#[tokio::test(start_paused = true)]
async fn a_volume_waits_for_the_event_before() {
    let (world, client) = world().await;
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let droplet = world.run(create.wait()).await.0.unwrap().id;
    let body = VolumesCreateBody::new("data", 10, "nyc3");
    let made = client.raw().volumes_create(&body).await.unwrap();
    let volume = made.into_inner().volume.unwrap().id;
    let busy = Fault::on("volumeActions_post_byId")
        .next(2)
        .effect(Effect::pending_event());
    world.sandbox.fault(busy).unwrap();
    world
        .run(client.volume(volume.as_str()).attach(droplet).wait())
        .await
        .0
        .unwrap();
    assert_eq!(world.requests_of("volumeActions_post_byId"), 3);
    let attached = client.volume(volume.as_str()).get().await.unwrap();
    assert_eq!(attached.droplet_ids, Some(vec![droplet]));
}

#[tokio::test(start_paused = true)]
async fn dedicated_inference_hands_on_its_token() {
    let (world, client) = world().await;
    let told = json!({
        "dedicated_inference": {"id": "a", "status": "new"},
        "token": {"id": "t", "value": "once"},
    });
    let created = Fault::on("dedicatedInferences_create").every();
    world
        .sandbox
        .fault(created.effect(Effect::set("", told)))
        .unwrap();
    let later = [
        json!({"id": "a", "status": "provisioning"}),
        json!({"id": "a", "status": "active"}),
    ];
    world
        .sandbox
        .script("dedicatedInferences_get", "/dedicated_inference", later)
        .unwrap();
    let vpc = "5a4db0c0-5555-4000-8000-000000000001";
    let models = [ModelDeploymentSpecRequest::default()];
    let create = client
        .dedicated_inferences()
        .create("d", "nyc2", vpc, models);
    let (made, _) = world.run(create.wait()).await;
    let made = made.unwrap();
    assert_eq!(made.status.as_str(), "active");
    assert_eq!(made.token.unwrap().value.as_deref(), Some("once"));
}

#[tokio::test(start_paused = true)]
async fn an_address_range_is_waited_for_by_the_id_in_the_answer() {
    let (world, client) = world().await;
    let told = json!({"uuid": "a", "region": "nyc3", "status": "pending"});
    let created = Fault::on("byoipPrefixes_create").every();
    world
        .sandbox
        .fault(created.effect(Effect::set("/byoip_prefix", told)))
        .unwrap();
    world
        .sandbox
        .script(
            "byoipPrefixes_get",
            "/byoip_prefix",
            [json!({"uuid": "a", "status": "active"})],
        )
        .unwrap();
    let prefixes = client.byoip_prefixes();
    let create = || prefixes.create("192.0.2.0/24", "nyc3", "signed");
    let once = create().await.unwrap();
    assert_eq!(
        (once.prefix.as_deref(), once.status.as_str()),
        (Some("192.0.2.0/24"), "pending")
    );
    let (made, _) = world.run(create().wait()).await;
    assert_eq!(made.unwrap().status.as_str(), "active");
    let requests = world.sandbox.requests();
    assert!(requests.last().unwrap().path.ends_with("/byoip_prefixes/a"));
}

/// What is required is an argument, each optional field has a method, and the body can be changed as a whole.
#[tokio::test(start_paused = true)]
async fn what_is_created_is_told_by_arguments_setters_and_the_body() {
    let (world, client) = world().await;
    let told = [database("forking", None)];
    world
        .sandbox
        .script("databases_create_replica", "/replica", told)
        .unwrap();
    let replicas = client.database_cluster("a").replicas();
    let create = replicas.create("read", "db-s-1vcpu-1gb");
    let mut create = create.region("nyc3").tags(["web", "db"]);
    create.body_mut().private_network_uuid = Some("v".to_owned());
    assert_eq!(create.await.unwrap().name, "read");
    let requests = world.sandbox.requests();
    let sent = json!({
        "name": "read", "size": "db-s-1vcpu-1gb", "region": "nyc3", "tags": ["web", "db"],
        "private_network_uuid": "v",
    });
    assert_eq!(requests.last().unwrap().body, Some(sent));
    assert!(
        requests
            .last()
            .unwrap()
            .path
            .ends_with("/databases/a/replicas")
    );
}
