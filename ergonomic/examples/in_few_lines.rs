//! Four common tasks in a few lines each: a database and its URL, a Kubernetes cluster in the kubeconfig, a load balancer
//! whose droplets are named first and selected by a tag later, and an invoice as a file.

mod common;

use std::path::{Path, PathBuf};

use digitalocean_sdk::databases::{PoolMode, TrustedSource};
use digitalocean_sdk::kubernetes::NodePool;
use digitalocean_sdk::slugs::{DatabaseEngine, Image, Region, Size};
use digitalocean_sdk::{Client, Error};

/// A cluster with a database, its user and a pool, which one tag may connect to: the URL for programs.
async fn database(client: &Client) -> Result<String, Error> {
    let create = client.database_clusters().create(
        "shop",
        DatabaseEngine::Pg,
        Region::Nyc3,
        "db-s-1vcpu-1gb",
    );
    let shop = client.database_cluster(create.version("18").wait().await?);
    shop.databases().create("orders").await?;
    shop.users().create("app").await?;
    shop.connection_pools()
        .create("web", PoolMode::Transaction, 10, "orders")
        .user("app")
        .await?;
    shop.firewall().add_rules(TrustedSource::tag("web")).await?;
    shop.connection_url().pool("web").await
}

/// A cluster with two pools, one of which scales itself: the name of its context in the kubeconfig.
async fn kubernetes(client: &Client, kubeconfig: &Path) -> Result<String, Error> {
    let web = NodePool::new("web", "s-2vcpu-4gb", 2);
    let batch = NodePool::autoscaled("batch", "s-2vcpu-4gb", 1..=9);
    let create = client
        .kubernetes_clusters()
        .create("shop", "nyc3", "latest", [web, batch]);
    let cluster = client.kubernetes_cluster(create.wait().await?);
    Ok(cluster
        .merge_into_kubeconfig()
        .path(kubeconfig)
        .await?
        .context)
}

/// A load balancer of two droplets, which goes by their tag later.
async fn balancer(client: &Client, droplets: &[i64]) -> Result<Option<String>, Error> {
    let create = client
        .load_balancers()
        .create("web", Region::Nyc3)
        .droplet_ids(droplets);
    let balancer = create.wait().await?;
    let update = client
        .load_balancer(&balancer)
        .update(|it| it.tag = Some("web".to_owned()));
    Ok(update.wait().await?.ip)
}

/// The newest invoice, as PDF in a folder.
async fn invoice(client: &Client, folder: &Path) -> Result<Option<PathBuf>, Error> {
    match client.invoices().list().first().await? {
        Some(newest) => client
            .invoice(newest)
            .save_pdf()
            .to(folder.join("newest.pdf"))
            .await
            .map(Some),
        None => Ok(None),
    }
}

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let folder = std::env::temp_dir().join(format!("in-few-lines-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;

    // It holds a password: programs connect by it, and don't print it.
    println!("a URL of {} letters", database(&client).await?.len());
    let context = kubernetes(&client, &folder.join("kubeconfig")).await?;
    println!("kubectl --context {context} get nodes");
    let mut droplets = Vec::new();
    for name in ["web-1", "web-2"] {
        let create =
            client
                .droplets()
                .create(name, Region::Nyc3, Size::S1Vcpu1Gb, Image::Debian13X64);
        droplets.push(create.tag("web").wait().await?.id);
    }
    println!(
        "http://{}",
        common::text(&balancer(&client, &droplets).await?)
    );
    println!("{:?}", invoice(&client, &folder).await?);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}
