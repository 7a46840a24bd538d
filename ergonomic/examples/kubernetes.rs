//! Creates a Kubernetes cluster with two node pools, upgrades it, and merges its credentials into a kubeconfig.

mod common;

use std::time::Duration;

use digitalocean_sdk::kubernetes::{NodePool, TaintEffect};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let clusters = client.kubernetes_clusters();
    let offered = clusters.options().await?.options.unwrap_or_default();
    let oldest = offered.versions.unwrap_or_default().pop();
    let version = oldest.map_or_else(|| "latest".to_owned(), |version| version.slug);

    let web = NodePool::new("web", "s-2vcpu-4gb", 2).label("tier", "web");
    let batch = NodePool::autoscaled("batch", "s-2vcpu-4gb", 1..=3);
    let batch = batch.taint("batch", "only", TaintEffect::NoSchedule);
    let create = clusters.create("shop", "nyc3", version, [web]).pool(batch);
    let cluster = create.wait().await?;
    println!("{} runs {}", cluster.name, cluster.version);

    let cluster = client.kubernetes_cluster(cluster);
    let upgraded = cluster.upgrade_to_latest().wait().await?;
    println!("upgraded to {}", upgraded.version);

    for pool in cluster.node_pools().list().all().await? {
        let pool = cluster.node_pool(&pool);
        for node in pool.nodes().await? {
            println!("{}", common::text(&node.name));
        }
    }

    // In a file of its own; without `path` it would be that of `kubectl`.
    let path = std::env::temp_dir().join(format!("kubeconfig-{}", std::process::id()));
    let merge = cluster.merge_into_kubeconfig().path(&path);
    let merged = merge.expires_in(Duration::from_secs(3600)).await?;
    println!("kubectl --context {} get nodes", merged.context);
    cluster.remove_from_kubeconfig().path(&path).await?;
    std::fs::remove_file(&path)?;

    cluster.delete_with_everything().wait().await?;
    Ok(())
}
