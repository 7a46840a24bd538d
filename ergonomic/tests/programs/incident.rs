//! What is done at an incident: who is busy, and is anybody told?

use std::time::Duration;

use digitalocean_sdk::monitoring::{above, last};
use digitalocean_sdk::raw::types::{
    AlertPolicy, AlertPolicyCompare, AlertPolicyType, AlertPolicyWindow, SlackDetails,
};
use digitalocean_sdk::{Client, Error};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::{world, world::create};

const HOOK: &str = "https://hooks.slack.com/services/T1/A1/Z1";

/// What a droplet did in the last quarter of an hour.
#[derive(Debug)]
struct Reading {
    name: String,
    cpu: Option<f64>,
    memory_available: Option<f64>,
    load: Option<f64>,
}

async fn readings(client: &Client) -> Result<Vec<Reading>, Error> {
    let range = last(Duration::from_secs(15 * 60));
    let web = client.droplets().tagged("web").list().all().await?;
    let reads = web.into_iter().map(|droplet| {
        let metrics = client.droplet(&droplet).metrics();
        let range = range.clone();
        async move {
            let cpu = metrics.cpu(range.clone());
            let memory = metrics.memory_available(range.clone());
            let load = metrics.load_5(range);
            let cpu = cpu.await?.cpu_percent();
            let memory = memory.await?;
            let load = load.await?;
            Ok::<_, Error>(Reading {
                name: droplet.name,
                cpu: cpu.series.first().and_then(|series| series.mean()),
                memory_available: memory.series.first().and_then(|series| series.last()),
                load: load.series.first().and_then(|series| series.last()),
            })
        }
    });
    stream::iter(reads).buffer_unordered(8).try_collect().await
}

fn covers(policy: &AlertPolicy) -> bool {
    policy.type_ == AlertPolicyType::V1InsightsDropletCpu
        && policy.compare == AlertPolicyCompare::GreaterThan
        && policy.tags.iter().any(|tag| tag == "web")
}

/// A policy that tells both, whoever made it; whether this run created it.
async fn policy(client: &Client) -> Result<(AlertPolicy, bool), Error> {
    let all = client.alert_policies().list().all().await?;
    let Some(there) = all.into_iter().find(covers) else {
        let create = client.alert_policies().create(
            "busy web servers",
            AlertPolicyType::V1InsightsDropletCpu,
            above(80.0),
            AlertPolicyWindow::N10m,
        );
        let create = create
            .tag("web")
            .email("ops@example.com")
            .slack("#ops", HOOK);
        return Ok((create.await?, true));
    };
    let told = there
        .alerts
        .slack
        .iter()
        .any(|slack| slack.channel == "#ops")
        && there
            .alerts
            .email
            .iter()
            .any(|address| address == "ops@example.com");
    if told && there.enabled {
        return Ok((there, false));
    }
    let changed = client.alert_policy(&there).update(|policy| {
        policy.enabled = true;
        if !policy
            .alerts
            .slack
            .iter()
            .any(|slack| slack.channel == "#ops")
        {
            policy.alerts.slack.push(SlackDetails::new("#ops", HOOK));
        }
        if !policy
            .alerts
            .email
            .iter()
            .any(|address| address == "ops@example.com")
        {
            policy.alerts.email.push("ops@example.com".to_owned());
        }
    });
    Ok((changed.await?, false))
}

/// Shows the busiest droplets, and has somebody told while it looks, if nobody is.
async fn look(client: &Client) -> Result<Vec<Reading>, Error> {
    let mut readings = readings(client).await?;
    for reading in &readings {
        println!(
            "{}: CPU {:.1} %, {:.0} MB available",
            reading.name,
            reading.cpu.unwrap_or(f64::NAN),
            reading.memory_available.unwrap_or(f64::NAN) / 1e6
        );
    }
    readings.sort_by(|a, b| b.load.unwrap_or(-1.0).total_cmp(&a.load.unwrap_or(-1.0)));
    for reading in readings.iter().take(3) {
        println!("busiest: {} with {:?}", reading.name, reading.load);
    }
    let (policy, created) = policy(client).await?;
    println!(
        "policy {} ({}) above {} {}",
        policy.uuid, policy.description, policy.value, policy.window
    );
    if created {
        client.alert_policy(&policy).delete().await?;
    }
    Ok(readings)
}

#[tokio::test(start_paused = true)]
async fn c15_the_busiest_droplets_are_shown_and_somebody_is_told() {
    let (world, client) = world().await;
    for name in ["web-1", "web-2", "web-3", "web-4"] {
        let web = create(&client, name).tag("web").monitoring(true);
        world.run(web.wait()).await.0.unwrap();
    }
    let readings = world.run(look(&client)).await.0.unwrap();
    assert_eq!(readings.len(), 4);
    for it in &readings {
        assert!(
            it.cpu.is_some_and(|cpu| (0.0..=100.0).contains(&cpu)),
            "{it:?}"
        );
        assert!(
            it.memory_available
                .is_some_and(|bytes| 0.0 < bytes && bytes < 1.1e9),
            "{it:?}"
        );
    }
    assert!(readings.windows(2).all(|two| two[0].load >= two[1].load));
    let left = world
        .run(client.alert_policies().list().all())
        .await
        .0
        .unwrap();
    assert!(left.is_empty(), "{left:?}");

    // One that somebody made stays, and tells more people.
    let policies = client.alert_policies();
    let mine = policies.create(
        "mine",
        AlertPolicyType::V1InsightsDropletCpu,
        above(70.0),
        "5m",
    );
    let mine = mine.tag("web").email("me@example.com");
    let mine = world.run(mine).await.0.unwrap();
    world.run(look(&client)).await.0.unwrap();
    let left = world.run(client.alert_policy(&mine).get()).await.0.unwrap();
    assert_eq!((left.alerts.slack.len(), left.alerts.email.len()), (1, 2));
    assert!((left.value - 70.0).abs() < 0.01);
}
