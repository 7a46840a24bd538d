//! Creates database clusters, allows connections to one, builds its connection URL, resizes it, and copies it.

mod common;

use common::text;
use digitalocean_sdk::databases::{EvictionPolicy, TrustedSource};
use digitalocean_sdk::slugs::{DatabaseEngine, Region};

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let clusters = client.database_clusters();
    let create = clusters.create("shop", DatabaseEngine::Pg, Region::Nyc3, "db-s-1vcpu-1gb");
    let created = create.version("18").tag("shop").wait().await?;

    let shop = client.database_cluster(&created);
    shop.databases().create("orders").await?;
    shop.users().create("app").await?;
    let pools = shop.connection_pools();
    pools
        .create("web", "transaction", 10, "orders")
        .user("app")
        .await?;
    let office = TrustedSource::address("203.0.113.0/24").description("office");
    shop.firewall()
        .add_rules([office, TrustedSource::tag("shop")])
        .await?;
    shop.set_maintenance_window("sunday", "23:55").await?;

    // It holds a password: programs connect by it, and don't print it.
    let url = shop.connection_url().user("app").database("orders").await?;
    println!("a URL of {} letters", url.len());
    println!("a CA of {} letters", shop.ca().pem().await?.len());

    let bigger = shop.resize("db-s-2vcpu-4gb", 2).wait().await?;
    println!(
        "{} has {} nodes, version {}",
        bigger.name,
        bigger.num_nodes,
        text(&bigger.version)
    );
    let copy = clusters.create("copy", DatabaseEngine::Pg, Region::Nyc3, "db-s-2vcpu-4gb");
    let copy = copy.version("18").fork_of(&created, None).wait().await?;

    // What an engine lacks is refused before anything is sent.
    let create = clusters.create(
        "cache",
        DatabaseEngine::Valkey,
        Region::Nyc3,
        "db-s-1vcpu-1gb",
    );
    let cache = client.database_cluster(create.version("8").wait().await?);
    cache
        .set_eviction_policy(EvictionPolicy::AllkeysLru)
        .await?;
    if let Err(refused) = cache.users().create("app").await {
        println!("{refused}");
    }

    for cluster in [shop, client.database_cluster(copy), cache] {
        cluster.delete().wait().await?;
    }
    Ok(())
}
