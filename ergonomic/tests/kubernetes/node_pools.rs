//! Node pools and their nodes.

use digitalocean_sdk::kubernetes::{NodePool, TaintEffect};
use serde_json::{Value, json};

use super::{World, handle, world};

/// What was sent last to an operation.
fn sent(world: &World, operation: &str) -> digitalocean_sandbox::RequestRecord {
    let requests = world.sandbox.requests();
    let of =
        |it: &&digitalocean_sandbox::RequestRecord| it.operation_id.as_deref() == Some(operation);
    requests.iter().rfind(of).unwrap().clone()
}

#[tokio::test(start_paused = true)]
async fn b16_node_pools_are_added_listed_and_deleted() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let pool = NodePool::autoscaled("batch", "s-2vcpu-4gb", 2..=4).label("tier", "batch");
    let pool = world
        .run(shop.node_pools().add(pool).wait())
        .await
        .0
        .unwrap();
    assert_eq!(
        (pool.auto_scale, pool.min_nodes, pool.max_nodes),
        (Some(true), Some(2), Some(4))
    );
    assert_eq!(shop.node_pools().list().all().await.unwrap().len(), 2);
    let batch = shop.node_pool(&pool);
    let nodes = batch.nodes().await.unwrap();
    assert_eq!(nodes.len(), 2);
    assert!(nodes.iter().all(|node| node.droplet_id.is_some()));
    world.run(batch.delete().wait()).await.0.unwrap();
    assert!(batch.nodes().await.unwrap_err().is_not_found());

    // None is a number of nodes, too.
    let empty = shop
        .node_pools()
        .add(NodePool::new("empty", "s-2vcpu-4gb", 0));
    let empty = world.run(empty.wait()).await.0.unwrap();
    assert_eq!(shop.node_pool(&empty).nodes().await.unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn b16_an_update_of_a_pool_leaves_alone_what_is_not_set() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let pool = NodePool::autoscaled("batch", "s-2vcpu-4gb", 2..=4)
        .label("tier", "batch")
        .taint("batch", "only", TaintEffect::NoSchedule)
        .tag("batch");
    let before = world
        .run(shop.node_pools().add(pool).wait())
        .await
        .0
        .unwrap();
    let batch = shop.node_pool(&before);
    let update = "kubernetes_update_nodePool";

    let (renamed, _) = world.run(batch.update().name("night").wait()).await;
    assert_eq!(sent(&world, update).body, Some(json!({"name": "night"})));
    let renamed = renamed.unwrap();
    assert_eq!(
        (
            &renamed.labels,
            &renamed.taints,
            renamed.auto_scale,
            renamed.count,
            renamed.min_nodes,
            renamed.max_nodes
        ),
        (
            &before.labels,
            &before.taints,
            before.auto_scale,
            before.count,
            before.min_nodes,
            before.max_nodes
        )
    );
    assert_eq!(renamed.name, "night");

    let (scaled, _) = world.run(batch.update().autoscaled(3..=5).wait()).await;
    assert_eq!(
        sent(&world, update).body,
        Some(json!({"auto_scale": true, "min_nodes": 3, "max_nodes": 5}))
    );
    assert_eq!(scaled.unwrap().labels, before.labels);
    let (fixed, _) = world.run(batch.update().fixed(1).wait()).await;
    assert_eq!(
        sent(&world, update).body,
        Some(json!({"auto_scale": false, "count": 1}))
    );
    assert_eq!(fixed.unwrap().nodes.map(|nodes| nodes.len()), Some(1));
    // What is to be cleared is sent.
    batch
        .update()
        .taints(Vec::<digitalocean_sdk::kubernetes::KubernetesNodePoolTaint>::new())
        .await
        .unwrap();
    assert_eq!(sent(&world, update).body, Some(json!({"taints": []})));
    let cleared = batch.get().await.unwrap();
    assert_eq!(
        (cleared.taints.map(|all| all.len()), cleared.labels),
        (Some(0), before.labels)
    );
    // Labels are given as pairs.
    for labels in [vec![("tier", "night"), ("team", "ops")], vec![]] {
        let pairs = labels.iter();
        let body: serde_json::Map<String, Value> = pairs
            .map(|(key, value)| ((*key).to_owned(), (*value).into()))
            .collect();
        batch.update().labels(labels).await.unwrap();
        assert_eq!(sent(&world, update).body, Some(json!({"labels": body})));
        let shown = batch.get().await.unwrap().labels;
        assert_eq!(shown.unwrap_or_default(), body);
    }
}

#[tokio::test(start_paused = true)]
async fn b16_a_node_is_deleted_with_or_without_replacement_and_drain() {
    let (world, client) = world().await;
    let shop = handle(&world, &client).await;
    let pools = shop.node_pools().list().all().await.unwrap();
    let pool = shop.node_pool(&pools[0]);
    let delete = "kubernetes_delete_node";
    let query = |world: &World| -> Value {
        sent(world, delete)
            .query
            .into_iter()
            .map(|(key, value)| (key, json!(value)))
            .collect()
    };

    let nodes = pool.nodes().await.unwrap();
    let first = nodes[0].id.clone().unwrap();
    let (replaced, _) = world
        .run(pool.delete_node(first.as_str()).replaced().wait())
        .await;
    assert_eq!(query(&world), json!({"replace": "1"}));
    let replaced = replaced.unwrap().nodes.unwrap();
    assert_eq!(replaced.len(), 2);
    assert!(replaced.iter().all(|node| node.id.as_ref() != Some(&first)));

    let second = replaced[0].id.clone().unwrap();
    let (gone, _) = world
        .run(pool.delete_node(second).without_drain().wait())
        .await;
    assert_eq!(query(&world), json!({"skip_drain": "1"}));
    assert_eq!(gone.unwrap().nodes.unwrap().len(), 1);

    let third = replaced[1].id.clone().unwrap();
    pool.delete_node(third)
        .replaced()
        .without_drain()
        .await
        .unwrap();
    assert_eq!(query(&world), json!({"skip_drain": "1", "replace": "1"}));
    pool.delete_node(first).await.unwrap_err();
    assert_eq!(query(&world), json!({}));
}

#[test]
fn b16_a_taint_is_replaced_by_one_of_the_same_key_and_effect() {
    let mut pool = NodePool::new("batch", "s-2vcpu-4gb", 1)
        .taint("tier", "a", TaintEffect::NoSchedule)
        .taint("tier", "b", TaintEffect::NoExecute)
        .taint("other", "c", TaintEffect::NoSchedule)
        .taint("tier", "d", TaintEffect::NoSchedule)
        .tag("one")
        .tags(["two"])
        .label("a", "1")
        .labels([("b", "2")]);
    let body = serde_json::to_value(pool.body_mut()).unwrap();
    let taints = json!([
        { "key": "tier", "value": "b", "effect": "NoExecute" },
        { "key": "other", "value": "c", "effect": "NoSchedule" },
        { "key": "tier", "value": "d", "effect": "NoSchedule" },
    ]);
    assert_eq!(
        (&body["taints"], &body["tags"]),
        (&taints, &json!(["one", "two"]))
    );
    assert_eq!(body["labels"], json!({ "a": "1", "b": "2" }));
}
