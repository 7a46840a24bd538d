//! Monitoring: what droplets did in the last hour, who is told of what, and whether a site answers.

use std::collections::BTreeMap;
use std::time::Duration;

use digitalocean_sdk::monitoring::{Metric, above, last};
use digitalocean_sdk::raw::types::{
    AlertPolicyType, AlertPolicyWindow, AlertUpdatablePeriod, AlertUpdatableType,
};
use digitalocean_sdk::{Client, Error};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::{bodies, world, world::create};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// How busy each droplet was in the last hour, by its name: the percentages of the CPU, in the order of time.
async fn load(client: &Client, tag: &str) -> Result<BTreeMap<String, Vec<f64>>, Error> {
    let droplets = client.droplets().tagged(tag).list().all().await?;
    let hour = last(HOUR);
    let read = droplets.into_iter().map(|droplet| {
        let cpu = client.droplet(&droplet).metrics().cpu(hour.clone());
        async move { Ok::<(String, Metric), Error>((droplet.name, cpu.await?.cpu_percent())) }
    });
    // Eight at once.
    let metrics: Vec<_> = stream::iter(read).buffer_unordered(8).try_collect().await?;
    let values = metrics.into_iter().map(|(name, metric)| {
        let values = metric
            .series
            .iter()
            .flat_map(|series| series.iter().map(|(_, percent)| percent));
        (name, values.collect())
    });
    Ok(values.collect())
}

/// Has e-mail and Slack told when the droplets with a tag are busy.
async fn watch_droplets(client: &Client, tag: &str, hook: &str) -> Result<String, Error> {
    let policy = client
        .alert_policies()
        .create(
            format!("{tag}: busy"),
            AlertPolicyType::V1InsightsDropletCpu,
            above(80.0),
            AlertPolicyWindow::N10m,
        )
        .tag(tag)
        .email("ops@example.com")
        .slack("#ops", hook)
        .await?;
    Ok(policy.uuid)
}

/// Has them told when a site is down, slow, or its certificate runs out.
async fn watch_site(client: &Client, name: &str, url: &str, hook: &str) -> Result<(), Error> {
    let check = client
        .uptime_checks()
        .create(name, url, ["us_east", "eu_west"])
        .await?;
    let alerts = client.uptime_check(&check).alerts();
    alerts
        .create(
            "down",
            AlertUpdatableType::DownGlobal,
            AlertUpdatablePeriod::N2m,
        )
        .email("ops@example.com")
        .slack("#ops", hook)
        .await?;
    alerts
        .create(
            "slow",
            AlertUpdatableType::Latency,
            AlertUpdatablePeriod::N5m,
        )
        .threshold(300)
        .comparison("greater_than")
        .slack("#ops", hook)
        .await?;
    alerts
        .create(
            "certificate",
            AlertUpdatableType::SslExpiry,
            AlertUpdatablePeriod::N1h,
        )
        .threshold(14)
        .comparison("less_than")
        .email("ops@example.com")
        .await?;
    client.uptime_check(&check).state().wait().await?;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn c15_droplets_are_measured_and_watched() {
    let (world, client) = world().await;
    for name in ["web-1", "web-2"] {
        world
            .run(create(&client, name).tag("web").monitoring(true).wait())
            .await
            .0
            .unwrap();
    }
    world.run(create(&client, "db-1").wait()).await.0.unwrap();
    let load = world.run(load(&client, "web")).await.0.unwrap();
    assert_eq!(load.keys().collect::<Vec<_>>(), ["web-1", "web-2"]);
    for values in load.values() {
        assert!(
            values.len() > 10 && values.iter().all(|it| (0.0..=100.0).contains(it)),
            "{values:?}"
        );
    }

    let hook = "https://hooks.slack.com/services/T1/A1/secret";
    let policy = world
        .run(watch_droplets(&client, "web", hook))
        .await
        .0
        .unwrap();
    let policy = world
        .run(client.alert_policy(policy).get())
        .await
        .0
        .unwrap();
    assert_eq!((policy.tags, policy.value), (vec!["web".to_owned()], 80.0));
    assert_eq!(policy.alerts.slack[0].url, hook);
    assert_eq!(policy.alerts.email, ["ops@example.com"]);
}

#[tokio::test(start_paused = true)]
async fn c15_a_site_is_watched() {
    let (world, client) = world().await;
    let hook = "https://hooks.slack.com/services/T1/A1/secret";
    world
        .run(watch_site(
            &client,
            "shop",
            "https://shop.example.com",
            hook,
        ))
        .await
        .0
        .unwrap();
    let checks = world
        .run(client.uptime_checks().list().all())
        .await
        .0
        .unwrap();
    let alerts = client.uptime_check(&checks[0]).alerts().list().all();
    let alerts = world.run(alerts).await.0.unwrap();
    let mut found: Vec<_> = alerts
        .iter()
        .map(|it| (it.name.as_str(), it.threshold))
        .collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("certificate", Some(14)),
            ("down", None),
            ("slow", Some(300))
        ]
    );
    let sent = bodies(&world.sandbox, "uptime_create_alert");
    assert_eq!(sent[2]["type"], "ssl_expiry");
    assert_eq!(sent[2]["comparison"], "less_than");
    assert_eq!(sent[0]["notifications"]["slack"][0]["url"], hook);
}
