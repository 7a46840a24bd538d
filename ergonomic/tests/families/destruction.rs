//! Droplets that are destroyed together with what hangs on them.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::droplets::Destruction;
use serde_json::{Value, json};

use super::{droplet, volume, world};

const STATUS: &str = "droplets_get_DestroyAssociatedResourcesStatus";

#[tokio::test(start_paused = true)]
async fn a12_a_droplet_is_destroyed_with_what_is_named() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let (data, more) = (volume(&client, "data").await, volume(&client, "more").await);
    for volume in [&data, &more] {
        let attach = client.volume(volume).attach(one.key());
        world.run(attach.wait()).await.0.unwrap();
    }
    let before = client.volume(&data).snapshot("before").await.unwrap();
    let golden = world.run(one.take_snapshot("golden")).await.0.unwrap();
    let address = client.reserved_ips().create_for(one.key());
    let address = world.run(address.wait()).await.0.unwrap();

    let associated = one.associated().await.unwrap();
    assert_eq!(associated.volumes.unwrap().len(), 2);
    assert_eq!(associated.snapshots.unwrap().len(), 1);
    assert_eq!(associated.volume_snapshots.unwrap().len(), 1);
    let given = associated.reserved_ips.unwrap().remove(0);
    assert_eq!(given.name, Some(address.ip.clone()));

    // It takes its time.
    world
        .sandbox
        .script(
            STATUS,
            "/completed_at",
            [Value::Null, Value::Null, json!("2026-11-21T00:00:00Z")],
        )
        .unwrap();
    let delete = one
        .delete_with()
        .volume(&data)
        .snapshot(&before)
        .snapshot(&golden)
        .reserved_ip(given.id.unwrap());
    let (done, took) = world.run(delete.wait()).await;
    let done = done.unwrap();
    assert_eq!(world.requests_of(STATUS), 3);
    assert!(!took.is_zero());
    assert_eq!(done.resources.unwrap().volumes.unwrap().len(), 1);

    assert_eq!(one.find().await.unwrap(), None);
    assert_eq!(client.volume(&data).find().await.unwrap(), None);
    assert_eq!(client.snapshot(&before).find().await.unwrap(), None);
    assert_eq!(client.snapshot(&golden).find().await.unwrap(), None);
    assert_eq!(client.reserved_ip(&address).find().await.unwrap(), None);
    let left = client.volume(&more).get().await.unwrap();
    assert_eq!(left.droplet_ids.unwrap_or_default(), [0; 0]);
}

#[tokio::test(start_paused = true)]
async fn a12_what_could_not_be_destroyed_is_told_and_tried_again() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let data = volume(&client, "data").await;
    let attach = client.volume(&data).attach(one.key());
    world.run(attach.wait()).await.0.unwrap();

    world.sandbox.script(STATUS, "/failures", [1, 0]).unwrap();
    let (left_over, _) = world.run(one.delete_with_everything().wait()).await;
    let error = left_over.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.state::<Destruction>().unwrap().failures, Some(1));
    assert!(error.to_string().contains("completed but for 1"), "{error}");
    let done = world.run(one.destruction().retry().wait()).await.0.unwrap();
    assert_eq!(done.failures, Some(0));
    assert_eq!(client.volume(&data).find().await.unwrap(), None);

    let unknown = client.droplet(1).destruction().find().await.unwrap();
    assert!(unknown.is_none());
}

#[tokio::test(start_paused = true)]
async fn a12_a_destruction_whose_answer_is_lost_is_followed_all_the_same() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let lost = Fault::on("droplets_destroy_withAssociatedResourcesDangerous");
    let lost = lost.effect(Effect::reset_after_processing());
    world.sandbox.fault(lost).unwrap();
    let (done, _) = world.run(one.delete_with_everything().wait()).await;
    assert_eq!(done.unwrap().failures, Some(0));
    assert_eq!(one.find().await.unwrap(), None);
}
