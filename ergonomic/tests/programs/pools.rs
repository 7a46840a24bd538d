//! A pool of droplets behind a load balancer, which follows their load.

use digitalocean_sdk::autoscale::scaled;
use digitalocean_sdk::load_balancers::{ForwardingRule, LoadBalancerHealthCheck};
use digitalocean_sdk::raw::types::{AutoscalePoolCreateConfig, AutoscalePoolDropletTemplate};
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::{Client, Error};

use super::world;

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx pool";

/// The state of the pool before it was deleted.
struct Report {
    members: Vec<i64>,
    behind: Vec<i64>,
    history: Vec<String>,
}

/// Makes a pool behind a load balancer, has it grow, and takes all of it back.
async fn run_pool(client: &Client) -> Result<Report, Error> {
    let key = client
        .ssh_keys()
        .create("pool", KEY)
        .unless_exists()
        .await?
        .into_inner();
    client.tags().create("pool-web").unless_exists().await?;
    let check = LoadBalancerHealthCheck::new()
        .protocol("http")
        .port(8080)
        .path("/health");
    let balancer = client
        .load_balancers()
        .create("pool-web", Region::Nyc3)
        .rule(ForwardingRule::http(80).to_http(8080))
        .health_check(check)
        .tag("pool-web")
        .unless_exists()
        .wait()
        .await?
        .into_inner();

    let template = AutoscalePoolDropletTemplate::new(
        Region::Nyc3,
        Size::S1Vcpu1Gb,
        Image::Ubuntu2404X64,
        [key.fingerprint.clone().unwrap_or_default()],
    )
    .tags(["pool-web"])
    .user_data("#cloud-config");
    let by_cpu = scaled(2..=5)
        .target_cpu_utilization(0.6)
        .cooldown_minutes(5);
    let pools = client.autoscale_pools();
    let created = pools.create("web", by_cpu, template).wait().await?;

    let pool = client.autoscale_pool(&created);
    let grown = pool
        .update(|pool| {
            if let AutoscalePoolCreateConfig::Dynamic(config) = &mut pool.config {
                config.target_cpu_utilization = Some(0.4);
                config.min_instances = 3;
            }
        })
        .wait()
        .await?;

    println!("{} has {} droplets", grown.pool.name, grown.members.len());

    let mut members = Vec::new();
    let mut list = pool.members().list().stream();
    while let Some(member) = list.try_next().await? {
        let droplet = client.droplet(member.droplet_id).get().await?;
        println!(
            "{} {:?} {}",
            droplet.name,
            droplet.public_ipv4(),
            member.health_status
        );
        members.push(member.droplet_id);
    }
    let balancer = client.load_balancer(&balancer);
    let behind = balancer.get().await?.droplet_ids.unwrap_or_default();
    let history = pool.history_entries().list().all().await?;
    let history = history.into_iter().map(|it| {
        format!(
            "{} to {}: {} ({})",
            it.current_instance_count, it.desired_instance_count, it.reason, it.status
        )
    });
    let report = Report {
        members,
        behind,
        history: history.collect(),
    };

    pool.delete_with_droplets().wait().await?;
    balancer.delete().wait().await?;
    client.ssh_key(&key).delete().await?;
    Ok(report)
}

#[tokio::test(start_paused = true)]
async fn c15_a_pool_behind_a_load_balancer_grows() {
    let (world, client) = world().await;
    let mut report = world.run(run_pool(&client)).await.0.unwrap();
    report.members.sort_unstable();
    report.behind.sort_unstable();
    assert_eq!((report.members.len(), &report.members), (3, &report.behind));
    assert!(report.history.len() >= 2, "{:?}", report.history);
    let left = world.run(client.droplets().list().all()).await.0.unwrap();
    assert!(left.is_empty(), "{left:?}");
}
