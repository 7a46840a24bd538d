//! NFS shares, their access points and snapshots.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::Client;
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::nfs::{NfsResponse, NfsShareHandle};
use digitalocean_sdk::raw::types::AccessPolicy;
use digitalocean_sdk::resource::Ensured;
use serde_json::json;

use super::world::World;
use super::{ACTION, refused, sent, vpc, world};

async fn share(world: &World, client: &Client, vpc: &str) -> (NfsResponse, NfsShareHandle) {
    let create = client
        .nfs_shares()
        .create("data", 50, "nyc2")
        .performance_tier("standard")
        .vpc_ids([vpc]);
    let made = world.run(create.wait()).await.0.unwrap();
    let handle = client.nfs_share(&made);
    (made, handle)
}

#[tokio::test(start_paused = true)]
async fn c15_a_share_can_be_mounted_once_it_is_active() {
    let (world, client) = world().await;
    let network = vpc(&client, "one").await;
    let create = client.nfs_shares().create("data", 50, "nyc2");
    let made = create.vpc_ids([&network]).await.unwrap();
    let is_empty = |text: &Option<String>| text.as_deref().unwrap_or_default().is_empty();
    assert!(
        is_empty(&made.host) && is_empty(&made.mount_path),
        "{made:?}"
    );
    let ready = world.run(client.nfs_share(&made).wait()).await.0.unwrap();
    assert!(
        !is_empty(&ready.host) && !is_empty(&ready.mount_path),
        "{ready:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn c15_what_is_done_with_a_share_is_waited_for_until_the_share_shows_it() {
    let (world, client) = world().await;
    let (one, other) = (vpc(&client, "one").await, vpc(&client, "other").await);
    let (_, share) = share(&world, &client, &one.id).await;

    let started = share.resize(100).await.unwrap();
    assert_eq!(started.status.as_str(), "IN_PROGRESS");
    let (larger, took) = world.run(share.resize(200).wait()).await;
    assert_eq!(larger.unwrap().size_gib, 200);
    assert!(took >= ACTION, "{took:?}");

    let both = world.run(share.attach(&other).wait()).await.0.unwrap();
    assert_eq!(both.vpc_ids.unwrap(), [one.id.clone(), other.id.clone()]);
    let left = world.run(share.detach(&one).wait()).await.0.unwrap();
    assert_eq!(
        left.vpc_ids.as_deref().unwrap(),
        std::slice::from_ref(&other.id)
    );
    let moved = world
        .run(share.reassign(&other, &one).wait())
        .await
        .0
        .unwrap();
    assert_eq!(
        moved.vpc_ids.as_deref().unwrap(),
        std::slice::from_ref(&one.id)
    );
    assert_eq!(
        sent(&world, "nfs_create_action")["params"],
        json!({"old_vpc_id": other.id, "new_vpc_id": one.id})
    );
    // One without any VPC is inactive, which is where a detachment leads.
    let none = world.run(share.detach(&one).wait()).await.0.unwrap();
    assert_eq!(none.status.as_str(), "INACTIVE");
    world.run(share.wait_for_vpc(&one, false)).await.0.unwrap();

    // The service shows tiers in longer words.
    let tier = share.switch_performance_tier("High").wait();
    let tier = world.run(tier.deadline(2 * ACTION)).await.0.unwrap();
    assert_eq!(tier.status.as_str(), "INACTIVE");
    let shown = tier.performance_tier.unwrap();
    assert_eq!(shown, "PERFORMANCE_TIER_HIGH");
    // A share doesn't go back to the slower one.
    let slower = share.switch_performance_tier("standard").wait();
    let slower = world.run(slower).await.0.unwrap_err();
    assert!(slower.is_unprocessable(), "{slower}");
    let size = tier.size_gib + 50;
    let larger = world.run(share.resize(size).wait()).await.0.unwrap();
    assert_eq!(larger.size_gib, size);
    world.run(share.wait_for_size(size)).await.0.unwrap();
    world.run(share.attach(&one).wait()).await.0.unwrap();
    world.run(share.delete().wait()).await.0.unwrap();

    // One that is created without a VPC is never active.
    let alone = client.nfs_shares().create("alone", 50, "nyc2").wait();
    let alone = world.run(alone.deadline(2 * ACTION)).await.0.unwrap();
    assert_eq!(alone.status.as_str(), "INACTIVE");
}

#[tokio::test(start_paused = true)]
async fn c15_an_attachment_that_the_service_fails_for_a_while_is_sent_again() {
    let (world, client) = world().await;
    let (one, other) = (vpc(&client, "one").await, vpc(&client, "other").await);
    let (_, share) = share(&world, &client, &one.id).await;
    for effect in [
        Effect::status(500),
        Effect::status(503),
        Effect::refusal(409, "another change is under way"),
        Effect::reset_before_processing(),
    ] {
        world.sandbox.clear_faults();
        let fault = Fault::on("nfs_create_action")
            .next(2)
            .effect(effect.clone());
        world.sandbox.fault(fault).unwrap();
        let before = world.requests_of("nfs_create_action");
        let attached = world.run(share.attach(&other).wait()).await.0;
        let attached = attached.unwrap_or_else(|error| panic!("{effect:?}: {error}"));
        assert_eq!(attached.vpc_ids.unwrap().len(), 2, "{effect:?}");
        assert_eq!(
            world.requests_of("nfs_create_action") - before,
            3,
            "{effect:?}"
        );
        world.run(share.detach(&other).wait()).await.0.unwrap();
    }
    // After five minutes it is an error.
    world.sandbox.clear_faults();
    let fault = Fault::on("nfs_create_action")
        .every()
        .effect(Effect::status(500));
    world.sandbox.fault(fault).unwrap();
    let (failed, took) = world
        .run_by(Duration::from_secs(1), share.attach(&other).wait())
        .await;
    assert_eq!(failed.unwrap_err().status().unwrap(), 500);
    let minutes = Duration::from_secs(60);
    assert!(took > 4 * minutes && took < 6 * minutes, "{took:?}");
    // What isn't waited for is tried once.
    let before = world.requests_of("nfs_create_action");
    share.attach(&other).await.unwrap_err();
    assert_eq!(world.requests_of("nfs_create_action") - before, 1);
}

#[tokio::test(start_paused = true)]
async fn c15_an_attachment_that_is_so_already_is_done() {
    let (world, client) = world().await;
    let one = vpc(&client, "one").await;
    let other = vpc(&client, "other").await;
    let (made, share) = share(&world, &client, &one.id).await;
    let again = share.attach(&one).await.unwrap();
    assert_eq!(again.status.as_str(), "COMPLETED");
    assert_eq!(again.resource_id, made.id);
    world.run(share.attach(&one).wait()).await.0.unwrap();
    // Its answer was lost: it is sent again, and found to be so.
    let lost = Fault::on("nfs_create_action")
        .next(1)
        .effect(Effect::reset_after_processing());
    world.sandbox.fault(lost).unwrap();
    let attached = world.run(share.attach(&other).wait()).await.0.unwrap();
    assert_eq!(attached.vpc_ids.unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn c15_a_snapshot_of_a_share_is_found_among_those_of_its_name() {
    let (world, client) = world().await;
    let one = vpc(&client, "one").await;
    let (made, share) = share(&world, &client, &one.id).await;
    let first = world.run(share.snapshot("nightly").wait()).await.0.unwrap();
    let second = world.run(share.snapshot("nightly").wait()).await.0.unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(
        (second.share_id.as_str(), second.status.as_str()),
        (made.id.as_str(), "ACTIVE")
    );
    assert_eq!(share.snapshots().all().await.unwrap().len(), 2);
    let before = world.sent();
    refused(&world, before, share.snapshot(" ").await);

    // The list lags behind.
    let nothing = Effect::set("/snapshots", json!([]));
    let hidden = Fault::on("nfs_list_snapshot").next(3).effect(nothing);
    world.sandbox.fault(hidden).unwrap();
    let third = world.run(share.snapshot("later").wait()).await.0.unwrap();
    assert_eq!(third.name, "later");
    // It never shows up: an error says that it must not be taken once more.
    let nothing = Effect::set("/snapshots", json!([]));
    let hidden = Fault::on("nfs_list_snapshot").every().effect(nothing);
    world.sandbox.fault(hidden).unwrap();
    let error = world
        .run(share.snapshot("never").wait())
        .await
        .0
        .unwrap_err();
    assert!(
        error.may_have_been_processed() && !error.is_refused_for_now(),
        "{error}"
    );
    assert!(
        error.to_string().contains("the snapshot was started"),
        "{error}"
    );

    world.sandbox.clear_faults();
    for snapshot in [first, second, third] {
        world
            .run(client.nfs_snapshot(snapshot).delete().wait())
            .await
            .0
            .unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn c15_an_access_point_has_the_usual_policy_and_a_path_that_is_compared_exactly() {
    let (world, client) = world().await;
    let one = vpc(&client, "one").await;
    let (_, share) = share(&world, &client, &one.id).await;
    let points = share.nfs_access_points();
    let web = world
        .run(points.create("web", "/web", &one).wait())
        .await
        .0
        .unwrap();
    assert_eq!(
        sent(&world, "nfs_create_access_point")["access_policy"],
        json!({
            "anonuid": 65534, "anongid": 65534, "protocols": ["NFS4"],
            "squash_config": "ROOT_SQUASH", "identity_enforcement_enabled": false,
        })
    );
    let own = points
        .create("own", "/own", &one)
        .anonymous(1000, 100)
        .no_squash();
    own.protocols(["NFS4", "NFS"])
        .enforce_identity()
        .await
        .unwrap();
    assert_eq!(
        sent(&world, "nfs_create_access_point")["access_policy"],
        json!({
            "anonuid": 1000, "anongid": 100, "protocols": ["NFS4", "NFS"],
            "squash_config": "NO_SQUASH", "identity_enforcement_enabled": true,
        })
    );
    points
        .create("all", "/all", &one)
        .all_squash()
        .await
        .unwrap();
    let squashed = sent(&world, "nfs_create_access_point");
    assert_eq!(squashed["access_policy"]["squash_config"], "ALL_SQUASH");
    let policy: AccessPolicy = serde_json::from_value(json!({
        "anonuid": 7, "anongid": 8, "protocols": ["NFS"], "squash_config": "ALL_SQUASH", "identity_enforcement_enabled": true,
    }))
    .unwrap();
    let whole = points.create("whole", "/whole", &one);
    whole.access_policy(policy.clone()).await.unwrap();
    assert_eq!(
        sent(&world, "nfs_create_access_point")["access_policy"],
        serde_json::to_value(&policy).unwrap()
    );
    assert_eq!(policy.anonuid, 7);
    let same = points
        .create("web", "/web", &one)
        .unless_exists()
        .await
        .unwrap();
    assert!(
        matches!(&same, Ensured::Existing(it) if it.id == web.id),
        "{same:?}"
    );
    let other = points
        .create("web", "/Web", &one)
        .unless_exists()
        .await
        .unwrap_err();
    assert_eq!(other.kind(), ErrorKind::Different, "{other}");
    assert!(other.to_string().contains("/Web"), "{other}");

    let point = client.nfs_access_point(&web);
    world.run(point.delete().wait()).await.0.unwrap();
    assert!(point.find().await.unwrap().is_none());
}
