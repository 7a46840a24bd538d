//! Versions and upgrades.

use super::{created, refused, world};

#[tokio::test(start_paused = true)]
async fn b16_only_an_available_upgrade_is_sent_and_waited_for() {
    let (world, client) = world().await;
    let options = client.kubernetes_clusters().options().await.unwrap();
    let offered = options.options.unwrap().versions.unwrap();
    let oldest = offered.last().unwrap().slug.clone();
    let cluster = created(&world, &client, "shop", &oldest).await;
    assert_eq!(cluster.version, oldest);
    let handle = client.kubernetes_cluster(&cluster);
    let available = handle.available_upgrades().await.unwrap();
    assert!(!available.is_empty());

    // Nothing is sent but the question.
    for version in ["1.2.3-do.0", "", oldest.as_str()] {
        let asked = world.requests();
        let error = refused(&world, asked + 1, handle.upgrade(version).await);
        assert!(
            error.contains(&format!("can't be upgraded to {version:?}, only to ")),
            "{error}"
        );
        let (waited, _) = world.run(handle.upgrade(version).wait()).await;
        refused(&world, asked + 2, waited);
    }
    assert_eq!(world.requests_of("kubernetes_upgrade_cluster"), 0);
    assert_eq!(handle.get().await.unwrap().version, oldest);

    let next = &available.last().unwrap().slug;
    let (upgraded, took) = world.run(handle.upgrade(next.as_str()).wait()).await;
    assert_eq!(upgraded.unwrap().version, *next);
    assert!(took >= super::ACTION, "{took:?}");

    // By the beginning of its slug the newest is meant, and its slug is sent.
    let cluster = created(&world, &client, "other", &oldest).await;
    let handle = client.kubernetes_cluster(&cluster);
    let newest = &available[0].slug;
    let minor = newest
        .rsplit_once('.')
        .unwrap()
        .0
        .rsplit_once('.')
        .unwrap()
        .0;
    let (upgraded, _) = world.run(handle.upgrade(minor).wait()).await;
    assert_eq!(upgraded.unwrap().version, *newest, "{minor}");
    let requests = world.sandbox.requests();
    let sent = requests
        .iter()
        .rfind(|it| it.operation_id.as_deref() == Some("kubernetes_upgrade_cluster"));
    assert_eq!(
        sent.unwrap().body.as_ref().unwrap()["version"],
        newest.as_str()
    );
}

#[tokio::test(start_paused = true)]
async fn b16_an_upgrade_to_the_latest_version_is_refused_when_there_is_none() {
    let (world, client) = world().await;
    let options = client.kubernetes_clusters().options().await.unwrap();
    let offered = options.options.unwrap().versions.unwrap();
    let cluster = created(&world, &client, "shop", &offered.last().unwrap().slug).await;
    let handle = client.kubernetes_cluster(&cluster);
    let (upgraded, _) = world.run(handle.upgrade_to_latest().wait()).await;
    assert_eq!(upgraded.unwrap().version, offered[0].slug);

    let asked = world.requests();
    let error = refused(&world, asked + 1, handle.upgrade_to_latest().await);
    assert!(error.contains("there is no newer version"), "{error}");
    let error = refused(
        &world,
        asked + 2,
        handle.upgrade(offered[0].slug.as_str()).await,
    );
    assert!(
        error.contains("there is no newer version for it"),
        "{error}"
    );
    assert_eq!(world.requests_of("kubernetes_upgrade_cluster"), 1);

    // A question that fails says so, and nothing is sent either.
    let missing = client.kubernetes_cluster("bd5f5959-5e1e-4205-a714-a914373942af");
    assert!(missing.upgrade("1.33").await.unwrap_err().is_not_found());
    assert_eq!(world.requests_of("kubernetes_upgrade_cluster"), 1);
}

#[tokio::test(start_paused = true)]
async fn b16_the_newest_version_is_that_of_the_highest_numbers() {
    let (world, client) = world().await;
    let options = client.kubernetes_clusters().options().await.unwrap();
    let offered = options.options.unwrap().versions.unwrap();
    let old = offered.last().unwrap().slug.clone();
    let cluster = created(&world, &client, "shop", &old).await;
    let handle = client.kubernetes_cluster(&cluster);
    let list = "kubernetes_get_availableUpgrades";
    let versions = ["1.9.3-do.0", "1.10.1-do.0", "1.10.1-do.10", "1.10.1-do.9"];
    let all = versions.map(|slug| serde_json::json!({ "slug": slug }));
    world
        .sandbox
        .script(list, "/available_upgrade_versions", [all])
        .unwrap();
    let _ = handle.upgrade_to_latest().await;
    let upgrade = "kubernetes_upgrade_cluster";
    let mut requests = world.sandbox.requests().into_iter();
    let sent = requests.rfind(|it| it.operation_id.as_deref() == Some(upgrade));
    assert_eq!(sent.unwrap().body.unwrap()["version"], "1.10.1-do.10");

    // What could not be asked for was not begun.
    world.sandbox.clear_faults();
    let fault = digitalocean_sandbox::Fault::on(list);
    let fault = fault
        .every()
        .effect(digitalocean_sandbox::Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let (failed, _) = world.run(handle.upgrade_to_latest()).await;
    let failed = failed.unwrap_err();
    assert!(failed.status().is_some_and(|status| status == 500));
    assert!(!failed.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn b16_an_upgrade_is_done_when_the_version_is_shown() {
    let (world, client) = world().await;
    let options = client.kubernetes_clusters().options().await.unwrap();
    let offered = options.options.unwrap().versions.unwrap();
    let old = offered.last().unwrap().slug.clone();
    let cluster = created(&world, &client, "shop", &old).await;
    let handle = client.kubernetes_cluster(&cluster);
    let place = "/kubernetes_cluster/version";
    let shown = vec![old; 200];
    world
        .sandbox
        .script("kubernetes_get_cluster", place, shown)
        .unwrap();
    let upgrade = handle.upgrade_to_latest().wait();
    let upgrade = upgrade.deadline(super::ACTION * 4);
    let error = world.run(upgrade).await.0.unwrap_err();
    assert_eq!(error.kind(), digitalocean_sdk::ErrorKind::Deadline);
}
