//! Snapshots of droplets and of volumes.

use digitalocean_sdk::snapshots::SnapshotId;

use super::{droplet, volume, world};

#[tokio::test(start_paused = true)]
async fn b20_snapshots_of_both_kinds_are_listed_and_deleted() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = client.droplet(&one).take_snapshot("golden");
    let golden = world.run(golden).await.0.unwrap();
    let data = volume(&client, "data").await;
    let before = client.volume(&data).snapshot("before").await.unwrap();

    let names = |snapshots: Vec<digitalocean_sdk::snapshots::Snapshot>| {
        snapshots
            .into_iter()
            .map(|it| it.name)
            .collect::<std::collections::BTreeSet<_>>()
    };
    let snapshots = client.snapshots();
    let all = names(snapshots.list().all().await.unwrap());
    assert_eq!(all, ["before", "golden"].map(str::to_owned).into());
    let of_droplets = snapshots
        .list()
        .resource_type("droplet")
        .all()
        .await
        .unwrap();
    assert_eq!(of_droplets[0].resource_id, one.id.to_string());
    assert_eq!(names(of_droplets), ["golden".to_owned()].into());
    let of_volumes = snapshots
        .list()
        .resource_type("volume")
        .all()
        .await
        .unwrap();
    assert_eq!(names(of_volumes), ["before".to_owned()].into());

    // By number, by id, by itself.
    assert_eq!(
        client.snapshot(golden.id).get().await.unwrap().name,
        "golden"
    );
    assert_eq!(client.snapshot(&before.id).get().await.unwrap(), before);
    assert_eq!(SnapshotId::from(&before), SnapshotId(before.id.clone()));
    assert_eq!(SnapshotId::from(&golden), SnapshotId(golden.id.to_string()));
    client.snapshot(&golden).delete().await.unwrap();
    client.snapshot(&before).delete().await.unwrap();
    assert!(snapshots.list().all().await.unwrap().is_empty());
    assert_eq!(
        client.image(&golden).find().await.unwrap(),
        None,
        "it was an image too"
    );
}
