//! A deployment that can be run any number of times, and killed at any point: it uses what exists, and creates nothing twice.

mod common;

use common::text;
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::firewalls::{Anywhere, Rule};
use digitalocean_sdk::load_balancers::ForwardingRule;
use digitalocean_sdk::resource::Ensured;
use digitalocean_sdk::slugs::{DatabaseEngine, Region};
use digitalocean_sdk::{Client, Error};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx deploy";

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let first = deploy(&client).await?;
    // The second time there is nothing to do.
    let second = deploy(&client).await?;
    assert_eq!(first.len(), second.len());
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one.id, other.id);
        println!("{} at {:?}", other.name, other.ip());
    }
    Ok(())
}

async fn deploy(client: &Client) -> Result<Vec<Droplet>, Error> {
    let key = client.ssh_keys().create("deploy", KEY).unless_exists();
    let key = key.await?;

    let vpc = client
        .vpcs()
        .create("shop", "nyc3")
        .ip_range("10.10.0.0/20");
    let vpc = vpc.unless_exists().await?;

    // What is for a tag wants it to be there.
    client.tags().create("shop").unless_exists().await?;

    let firewall = client.firewalls().create("shop");
    let firewall = firewall.inbound(Rule::tcp(80).from(Anywhere)).tag("shop");
    firewall.unless_exists().wait().await?;

    let balancer = client.load_balancers().create("shop", "nyc3");
    let balancer = balancer.rule(ForwardingRule::http(80)).tag("shop");
    let balancer = balancer.vpc_uuid(&vpc).unless_exists().wait().await?;
    match &balancer {
        Ensured::Created(balancer) => println!("created a load balancer: {}", text(&balancer.ip)),
        there => println!("the load balancer is there: {}", text(&there.get().ip)),
    }

    let clusters = client.database_clusters();
    let database = clusters.create("shop", DatabaseEngine::Pg, Region::Nyc3, "db-s-1vcpu-1gb");
    let database = database.version("18").vpc(&vpc).tag("shop");
    let database = database.unless_exists().wait().await?;
    if database.was_created() {
        println!("the database is empty: it is time to migrate");
    }

    client
        .domains()
        .create("shop.example.com")
        .unless_exists()
        .await?;

    // Names of droplets aren't unique. Each has a tag by which it is known: one that an earlier run created is found by it, and
    // so is one whose creation wasn't answered.
    let mut droplets = Vec::new();
    for name in ["shop-1", "shop-2"] {
        let create = client
            .droplets()
            .create(name, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
        let create = create.ssh_key(&key).vpc(&vpc).tag("shop");
        droplets.push(
            create
                .recoverable_tag(format!("deploy:{name}"))
                .wait()
                .await?,
        );
    }
    Ok(droplets)
}
