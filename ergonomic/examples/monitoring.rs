//! Reads metrics of a droplet, and creates alert policies, an uptime check, and a pool of droplets that scales.

mod common;

use std::time::{Duration, SystemTime};

use digitalocean_sdk::autoscale::{fixed, scaled, template};
use digitalocean_sdk::monitoring::{above, between, last};
use digitalocean_sdk::raw::types::{
    AlertPolicyType, AlertPolicyWindow, AlertUpdatablePeriod, AlertUpdatableType,
};
use digitalocean_sdk::slugs::{Image, Region, Size};

const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::main]
async fn main() -> common::Outcome {
    let (client, _sandbox) = common::client().await?;
    let create =
        client
            .droplets()
            .create("web-1", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
    let web = create.monitoring(true).tag("web").wait().await?;

    let metrics = client.droplet(&web).metrics();
    let busy = metrics.cpu(last(HOUR)).await?.cpu_percent();
    for series in &busy.series {
        println!("{:?} % busy on average", series.mean());
    }
    let now = SystemTime::now();
    let sent = metrics.bandwidth("public", "outbound", between(now - HOUR, now));
    let sent = sent.await?;
    for series in &sent.series {
        println!(
            "{:?}: at most {:?} {}",
            series.labels,
            series.max(),
            sent.unit
        );
    }

    let policies = client.alert_policies();
    let policy = policies
        .create(
            "busy web servers",
            AlertPolicyType::V1InsightsDropletCpu,
            above(80.0),
            AlertPolicyWindow::N10m,
        )
        .tag("web")
        .email("ops@example.com")
        .await?;
    let policy = client.alert_policy(&policy);
    policy.update(|policy| policy.value = 90.0).await?;
    println!("told above {}", policy.get().await?.value);

    let checks = client.uptime_checks();
    let check = checks
        .create("shop", "https://shop.example.com", ["us_east", "se_asia"])
        .await?;
    let check = client.uptime_check(&check);
    check
        .alerts()
        .create(
            "shop is slow",
            AlertUpdatableType::Latency,
            AlertUpdatablePeriod::N5m,
        )
        .threshold(300)
        .comparison("greater_than")
        .email("ops@example.com")
        .await?;
    for (region, found) in check.state().wait().await?.regions.iter().flatten() {
        println!("{region}: {}", common::text(&found.status));
    }

    let template = template(Region::Nyc3, "c-2", "ubuntu-24-04-x64", [289794]);
    let by_load = scaled(2..=5).target_cpu_utilization(0.6);
    let pools = client.autoscale_pools();
    let pool = pools.create("workers", by_load, template).wait().await?;
    println!("{} droplets", pool.members.len());
    let pool = client.autoscale_pool(&pool);
    let pooled = pool.scale(fixed(3)).wait().await?;
    println!("{} droplets", pooled.members.len());
    let had = pool.metrics().current_instances(last(HOUR)).await?;
    println!("{:?}", had.series.first().and_then(|series| series.last()));

    pool.delete_with_droplets().wait().await?;
    check.delete().await?;
    policy.delete().await?;
    client.droplet(&web).delete().wait().await?;
    Ok(())
}
