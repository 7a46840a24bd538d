//! Uptime checks as a list in a file has them, however often it is run.

use std::collections::BTreeMap;

use digitalocean_sdk::raw::types::UptimeCheck;
use digitalocean_sdk::uptime::UptimeCheckHandle;
use digitalocean_sdk::{Client, Error};

use super::world;

/// As it would be in a file: name, address, milliseconds, days.
const WANTED: &str = "
- shop https://shop.example.com 300 14
- api https://api.example.com/health 150 30
- mail mail.example.com 500 -
";

/// One check, with its alerts.
struct Wanted {
    name: String,
    target: String,
    latency: i64,
    certificate: Option<i64>,
}

/// The list; `None` if it is none.
fn parse(text: &str) -> Option<Vec<Wanted>> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("- "));
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            Some(Wanted {
                name: words.next()?.to_owned(),
                target: words.next()?.to_owned(),
                latency: words.next()?.parse().ok()?,
                certificate: words.next()?.parse().ok(),
            })
        })
        .collect()
}

/// How many checks and alerts were touched.
#[derive(Debug, Default, PartialEq)]
struct Changes {
    created: usize,
    changed: usize,
    deleted: usize,
}

/// The same of the alerts of one check.
async fn alerts(
    check: &UptimeCheckHandle,
    wanted: &Wanted,
    changes: &mut Changes,
) -> Result<(), Error> {
    let mut want = BTreeMap::from([("latency", (wanted.latency, "5m", "greater_than"))]);
    if let Some(days) = wanted.certificate {
        want.insert("ssl_expiry", (days, "1h", "less_than"));
    }
    for alert in check.alerts().list().all().await? {
        let kind = alert
            .type_
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let Some((threshold, _, _)) = want.remove(&*kind) else {
            check.alert(&alert).delete().if_exists().await?;
            changes.deleted += 1;
            continue;
        };
        if alert.threshold != Some(threshold) {
            check
                .alert(&alert)
                .update(move |alert| alert.threshold = Some(threshold))
                .await?;
            changes.changed += 1;
        }
    }
    for (kind, (threshold, period, comparison)) in want {
        check
            .alerts()
            .create(format!("{} {kind}", wanted.name), kind, period)
            .threshold(threshold)
            .comparison(comparison)
            .email("ops@example.com")
            .await?;
        changes.created += 1;
    }
    Ok(())
}

/// Makes the checks and alerts of the account those of the list.
async fn converge(client: &Client, wanted: &[Wanted]) -> Result<Changes, Error> {
    let mut changes = Changes::default();
    let mut there: BTreeMap<String, UptimeCheck> = BTreeMap::new();
    for check in client.uptime_checks().list().all().await? {
        // Names aren't unique: a second one of a name is surplus.
        if wanted.iter().any(|it| it.name == check.name) && !there.contains_key(&check.name) {
            there.insert(check.name.clone(), check);
        } else {
            client.uptime_check(&check).delete().if_exists().await?;
            changes.deleted += 1;
        }
    }
    for want in wanted {
        let check = match there.remove(&want.name) {
            Some(check) if check.target.as_deref() == Some(&want.target) => check,
            Some(check) => {
                changes.changed += 1;
                let target = want.target.clone();
                let update = client
                    .uptime_check(&check)
                    .update(move |check| check.target = Some(target.clone()));
                update.await?
            }
            None => {
                changes.created += 1;
                let create =
                    client
                        .uptime_checks()
                        .create(&want.name, &want.target, ["us_east", "eu_west"]);
                create.await?
            }
        };
        let check = client.uptime_check(&check);
        alerts(&check, want, &mut changes).await?;
        let state = check.state().wait().await?;
        for (region, state) in state.regions.iter().flatten() {
            println!(
                "{} {region}: {:?} since {:?}, {:?} %",
                want.name,
                state.status,
                state.status_changed_at,
                state.thirty_day_uptime_percentage
            );
        }
        if let Some(outage) = &state.previous_outage {
            println!("{} was down: {outage:?}", want.name);
        }
    }
    Ok(changes)
}

#[tokio::test(start_paused = true)]
async fn c15_checks_become_what_a_list_says() {
    let (world, client) = world().await;
    client
        .uptime_checks()
        .create("old", "https://old.example.com", ["us_east"])
        .await
        .unwrap();
    let mut wanted = parse(WANTED).unwrap();
    let first = world.run(converge(&client, &wanted)).await.0.unwrap();
    assert_eq!(
        first,
        Changes {
            created: 3 + 5,
            changed: 0,
            deleted: 1
        }
    );
    assert_eq!(
        world.run(converge(&client, &wanted)).await.0.unwrap(),
        Changes::default()
    );
    wanted[0].latency = 200;
    wanted[1].certificate = None;
    wanted[2].target = "mx.example.com".to_owned();
    let third = world.run(converge(&client, &wanted)).await.0.unwrap();
    assert_eq!(
        third,
        Changes {
            created: 0,
            changed: 2,
            deleted: 1
        }
    );
    assert_eq!(
        world.run(converge(&client, &wanted)).await.0.unwrap(),
        Changes::default()
    );
    let mail = client
        .uptime_checks()
        .find_by_name("mail")
        .await
        .unwrap()
        .unwrap();
    // Changed from one host that is pinged to another: still pinged.
    assert_eq!(mail.type_.unwrap(), "ping");
}
