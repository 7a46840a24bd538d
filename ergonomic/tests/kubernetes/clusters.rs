//! Clusters, and what hangs on them.

use digitalocean_sdk::kubernetes::{NodePool, TaintEffect};
use digitalocean_sdk::raw::types::{ControlPlaneFirewall, KubernetesClusterAutoscaler};
use digitalocean_sdk::slugs::{KubernetesVersion, Region, Size};
use serde_json::json;

use super::{handle, world};

#[tokio::test(start_paused = true)]
async fn b16_a_cluster_is_created_with_its_pools() {
    let (world, client) = world().await;
    let web = NodePool::new("web", Size::S2Vcpu4Gb, 3)
        .label("tier", "web")
        .label("team", "shop")
        .tag("shop");
    let batch =
        NodePool::autoscaled("batch", "c-4", 1..=9).taint("batch", "no", TaintEffect::NoExecute);
    let batch = batch.taint("batch", "only", TaintEffect::NoSchedule).taint(
        "batch",
        "yes",
        TaintEffect::NoExecute,
    );
    let create = client
        .kubernetes_clusters()
        .create("shop", Region::Nyc3, KubernetesVersion::Latest, [web])
        .pool(batch);
    let cluster = world.run(create.wait()).await.0.unwrap();
    assert_eq!(
        (cluster.name.as_str(), cluster.status.state.as_str()),
        ("shop", "running")
    );

    let requests = world.sandbox.requests();
    let sent = requests[0].body.as_ref().unwrap();
    assert_eq!(
        sent["node_pools"],
        json!([
            {"name": "web", "size": "s-2vcpu-4gb", "count": 3, "labels": {"tier": "web", "team": "shop"}, "tags": ["shop"]},
            {"name": "batch", "size": "c-4", "count": 1, "auto_scale": true, "min_nodes": 1, "max_nodes": 9, "taints": [
                {"key": "batch", "value": "only", "effect": "NoSchedule"}, {"key": "batch", "value": "yes", "effect": "NoExecute"},
            ]},
        ])
    );
    assert_eq!(
        (&sent["region"], &sent["version"]),
        (&json!("nyc3"), &json!("latest"))
    );
    // The service decides what isn't asked for.
    assert_eq!(sent.get("ha"), None);

    let found = client.kubernetes_clusters().list().all().await.unwrap();
    assert_eq!(found.len(), 1);
    let handle = client.kubernetes_cluster(&cluster);
    let renamed = handle.update().name("store").await.unwrap();
    assert_eq!(renamed.name, "store");
    world.run(handle.delete().wait()).await.0.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn b16_what_hangs_on_a_cluster_is_listed_and_deleted_with_it() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let around = shop.associated_resources().await.unwrap();
    assert_eq!(around.load_balancers.map(|all| all.len()), Some(0));
    let some = shop
        .delete_with()
        .load_balancers(["4de7ac8b"])
        .volumes(["506f78a4"]);
    world.run(some.wait()).await.0.unwrap();
    assert_eq!(shop.find().await.unwrap(), None);
    let requests = world.sandbox.requests();
    let sent = requests.iter().find(|it| {
        it.operation_id.as_deref() == Some("kubernetes_destroy_associatedResourcesSelective")
    });
    let sent = sent.unwrap().body.clone().unwrap();
    assert_eq!(
        sent,
        json!({"load_balancers": ["4de7ac8b"], "volumes": ["506f78a4"]})
    );

    let shop = handle(&world, &client).await;
    world
        .run(shop.delete_with_everything().wait())
        .await
        .0
        .unwrap();
    assert_eq!(shop.find().await.unwrap(), None);
    assert_eq!(
        world.requests_of("kubernetes_destroy_associatedResourcesDangerous"),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn b16_clusterlint_is_waited_for_until_it_has_ended() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let begun = shop.lint().await.unwrap();
    assert_eq!(begun.completed_at, None);
    assert!(begun.run_id.is_some());
    let (found, took) = world
        .run(shop.lint().exclude_groups(["security"]).wait())
        .await;
    let found = found.unwrap();
    assert!(found.completed_at.is_some(), "{found:?}");
    assert!(took >= std::time::Duration::from_secs(5), "{took:?}");
    assert_ne!(found.run_id, begun.run_id);
    // That run and no later one was waited for.
    let requests = world.sandbox.requests();
    let polls = requests
        .iter()
        .filter(|it| it.operation_id.as_deref() == Some("kubernetes_get_clusterLintResults"));
    for poll in polls {
        assert_eq!(
            poll.query,
            [("run_id".to_owned(), found.run_id.clone().unwrap())]
        );
    }
    shop.last_lint().await.unwrap();
    let id = found.run_id.unwrap();
    shop.lint_run(&id).await.unwrap();
    let asked = world.sandbox.requests().pop().unwrap();
    assert_eq!(asked.query_value("run_id"), Some(id.as_str()));
}

#[tokio::test(start_paused = true)]
async fn b16_registries_are_attached_and_detached() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let clusters = client.kubernetes_clusters();
    let id = shop.key().to_string();
    clusters
        .attach_registries([id.as_str()], ["images"])
        .await
        .unwrap();
    assert_eq!(shop.get().await.unwrap().registry_enabled, Some(true));
    clusters
        .detach_registries([id.as_str()], ["images"])
        .await
        .unwrap();
    assert_eq!(shop.get().await.unwrap().registry_enabled, Some(false));
    shop.user().await.unwrap();
    shop.status_messages().await.unwrap();
    assert!(clusters.options().await.unwrap().options.is_some());
}

#[tokio::test(start_paused = true)]
async fn b16_the_vpc_and_what_is_to_be_nothing_are_sent() {
    let (world, client) = world().await;
    let vpc = "5a4981aa-9653-4bd1-bef5-d6bff52042e4";
    let pool = NodePool::new("web", "s-2vcpu-4gb", 1);
    let clusters = client.kubernetes_clusters();
    let create = clusters.create("shop", "nyc3", "latest", [pool]);
    let _ = create.vpc_uuid(vpc).sso(None).await;
    let body = world.sandbox.requests().pop().unwrap().body.unwrap();
    assert_eq!(body["vpc_uuid"], vpc);
    assert_eq!(body.get("sso"), Some(&serde_json::Value::Null));
}

#[tokio::test(start_paused = true)]
async fn b16_an_update_of_a_cluster_sends_what_is_set_and_what_unsets() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let last = || world.sandbox.requests().pop().unwrap().body.unwrap();
    // What goes back to the default is sent as nothing, and not left out.
    let none: [&str; 0] = [];
    let scaler = KubernetesClusterAutoscaler::new()
        .scale_down_utilization_threshold(0.0)
        .scale_down_unneeded_time("")
        .expanders(none);
    let update = shop.update().cluster_autoscaler_configuration(scaler);
    update.await.unwrap();
    assert_eq!(
        last(),
        json!({"cluster_autoscaler_configuration": {
            "scale_down_utilization_threshold": 0.0, "scale_down_unneeded_time": "", "expanders": [],
        }})
    );
    // The list is replaced as a whole.
    let guard = ControlPlaneFirewall::new()
        .enabled(true)
        .allowed_addresses(["203.0.113.7", "198.51.100.0/24"]);
    let update = shop.update().control_plane_firewall(guard);
    let guarded = update.await.unwrap().control_plane_firewall.unwrap();
    let addresses = json!(["203.0.113.7", "198.51.100.0/24"]);
    assert_eq!(json!(guarded.allowed_addresses), addresses);
    let guard = json!({"enabled": true, "allowed_addresses": addresses});
    assert_eq!(last(), json!({ "control_plane_firewall": guard }));
    // The service adds its own to the tags that there are then.
    let tagged = shop.update().tags(["web"]).await.unwrap();
    assert_eq!(last(), json!({"tags": ["web"]}));
    let tags = tagged.tags.unwrap();
    assert!(tags.contains(&"web".to_owned()), "{tags:?}");
}
