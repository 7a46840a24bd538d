//! Volumes.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::slugs::Region;
use serde_json::json;

use super::{ACTION, World, droplet, refused, volume, world};

#[tokio::test(start_paused = true)]
async fn a18_a_volume_from_its_creation_to_its_end() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let create = client.volumes().create("data", Region::Nyc3, 10);
    let create = create
        .description("of the shop")
        .filesystem("ext4")
        .filesystem_label("data")
        .tag("web")
        .tag("db");
    let volume = create.await.unwrap();
    assert_eq!(volume.size_gigabytes, Some(10));
    assert_eq!(volume.description.as_deref(), Some("of the shop"));
    assert_eq!(volume.filesystem_type.as_deref(), Some("ext4"));
    assert_eq!(volume.filesystem_label.as_deref(), Some("data"));
    assert_eq!(volume.tags, Some(vec!["web".to_owned(), "db".to_owned()]));
    let handle = client.volume(&volume);

    let attached = world.run(handle.attach(&one).wait()).await.0.unwrap();
    assert!(attached.type_.unwrap().contains("attach"));
    assert_eq!(handle.get().await.unwrap().droplet_ids, Some(vec![one.id]));
    assert_eq!(
        client.droplet(&one).get().await.unwrap().volume_ids,
        std::slice::from_ref(&volume.id)
    );
    // Not while a droplet has it.
    assert!(handle.delete().await.unwrap_err().status().is_some());

    world.run(handle.resize(20).wait()).await.0.unwrap();
    assert_eq!(handle.get().await.unwrap().size_gigabytes, Some(20));
    assert!(
        world
            .run(handle.resize(5).wait())
            .await
            .0
            .unwrap_err()
            .is_unprocessable()
    );

    world.run(handle.detach(one.id).wait()).await.0.unwrap();
    assert_eq!(handle.get().await.unwrap().droplet_ids, Some(vec![]));
    let actions = handle.actions().list().all().await.unwrap();
    assert_eq!(actions.len(), 3);
    assert_eq!(
        handle.last_action().await.unwrap().unwrap().id,
        actions[0].id
    );
    handle.delete().await.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn b22_a_volume_is_found_by_its_name_alone_unless_two_regions_have_one() {
    let (world, client) = world().await;
    let volumes = client.volumes();
    let first = volumes.create("data", Region::Nyc3, 10).await.unwrap();
    volumes.create("data-2", Region::Nyc3, 10).await.unwrap();
    let found = volumes.find_by_name("data").await.unwrap();
    assert_eq!(found.map(|it| it.id), Some(first.id.clone()));
    // The service is asked for the name, not for all volumes.
    let asked = world.sandbox.requests();
    assert!(
        asked
            .last()
            .unwrap()
            .query
            .contains(&("name".to_owned(), "data".to_owned()))
    );
    let second = volumes.create("data", Region::Ams3, 10).await.unwrap();
    let told = volumes.find_by_name("data").await.unwrap_err().to_string();
    assert!(
        told.contains(&first.id) && told.contains(&second.id),
        "{told}"
    );
    let of_one = client
        .volume_named("data", Region::Ams3)
        .find()
        .await
        .unwrap();
    assert_eq!(of_one.map(|it| it.id), Some(second.id));
}

#[tokio::test(start_paused = true)]
async fn b22_volume_by_name() {
    let (world, client) = world().await;
    volume(&client, "data").await;
    client
        .volumes()
        .create("data", Region::Ams3, 20)
        .await
        .unwrap();
    volume(&client, "other").await;

    let here = client.volume_named("data", Region::Nyc3);
    assert_eq!(here.get().await.unwrap().size_gigabytes, Some(10));
    let other = client.volume_named("other", Region::Nyc3);
    let other = other.get().await.unwrap();
    assert_eq!(other.name, "other");
    let there = client.volume_named("data", "ams3");
    assert_eq!(there.get().await.unwrap().size_gigabytes, Some(20));
    assert_eq!(
        client
            .volumes()
            .list()
            .name("data")
            .all()
            .await
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        client
            .volumes()
            .list()
            .region(Region::Nyc3)
            .all()
            .await
            .unwrap()
            .len(),
        2
    );

    there.delete().await.unwrap();
    assert_eq!(there.find().await.unwrap(), None);
    let error = there.get().await.unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error
            .to_string()
            .contains("there is no volume \"data\" in ams3"),
        "{error}"
    );
    assert!(there.delete().await.unwrap_err().is_not_found());
    assert!(
        here.find().await.unwrap().is_some(),
        "that of the same name elsewhere stays"
    );

    // No name would be any volume.
    let asked = world.requests();
    let none = client.volume_named("", Region::Nyc3);
    refused(&world, asked, none.delete().await);
    refused(&world, asked, none.get().await);
}

#[tokio::test(start_paused = true)]
async fn b22_a_volume_that_was_just_detached_is_deleted_by_its_name() {
    let lag = Duration::from_secs(20);
    let world = World::new(|sandbox| sandbox.action_duration(ACTION).detach_lag(lag)).await;
    let client = world.client();
    let here = client.volume_named("data", Region::Nyc3);
    let web = droplet(&world, &client, "web").await;
    let data = client.volume(volume(&client, "data").await);
    world.run(data.attach(&web).wait()).await.0.unwrap();
    world.run(data.detach(web.id).wait()).await.0.unwrap();
    assert!(here.delete().await.unwrap_err().is_conflict());
    assert!(here.delete().if_exists().await.unwrap_err().is_conflict());
    let before = world.requests_of("volumes_delete");
    let (gone, took) = world.run(here.delete().wait()).await;
    gone.unwrap();
    assert!(took > Duration::ZERO, "it isn't refused for ever");
    assert!(took <= lag + ACTION, "{took:?}");
    assert!(world.requests_of("volumes_delete") > before + 1);
    assert_eq!(here.find().await.unwrap(), None);

    // One that the list doesn't show yet is deleted, too.
    volume(&client, "data").await;
    let hidden = Fault::on("volumes_list").every();
    let hidden = hidden.effect(Effect::set("/volumes", json!([])));
    let hidden = hidden.and(Effect::set("/meta/total", json!(0)));
    world.sandbox.fault(hidden).unwrap();
    world.run(here.delete().wait()).await.0.unwrap();
    world.sandbox.clear_faults();
    assert_eq!(here.find().await.unwrap(), None);

    // What is gone is no error, and another region's of this name stays.
    let there = client.volumes().create("data", Region::Ams3, 10);
    let there = there.await.unwrap();
    world.run(here.delete().wait()).await.0.unwrap();
    assert!(!here.delete().if_exists().await.unwrap());
    let there = client.volume_named("data", Region::from(&there.region.unwrap().slug));
    assert!(there.delete().if_exists().await.unwrap());
    let asked = world.requests();
    let none = client.volume_named("", Region::Nyc3);
    refused(&world, asked, none.delete().wait().await);
}

#[tokio::test(start_paused = true)]
async fn b22_snapshots_of_a_volume() {
    let (world, client) = world().await;
    let data = volume(&client, "data").await;
    let handle = client.volume(&data);
    let snapshot = handle.snapshot("before").await.unwrap();
    assert_eq!(snapshot.name, "before");
    assert_eq!(
        handle.snapshots().list().all().await.unwrap(),
        std::slice::from_ref(&snapshot)
    );
    let copy = client
        .volumes()
        .create("copy", Region::Nyc3, 10)
        .from_snapshot(&snapshot);
    let copy = copy.await.unwrap();
    assert_ne!(copy.id, data.id);
    let small = client.volumes().create("small", Region::Nyc3, 5);
    let small = small.from_snapshot(&snapshot).await.unwrap_err();
    assert!(small.is_unprocessable(), "what is on it wouldn't fit");
    handle.delete().await.unwrap();
    // It outlives its volume.
    assert_eq!(
        client.snapshot(&snapshot).get().await.unwrap().name,
        "before"
    );

    let asked = world.requests();
    refused(&world, asked, handle.snapshot("").await);
    refused(
        &world,
        asked,
        client.volumes().create("none", Region::Nyc3, 0).await,
    );
    refused(
        &world,
        asked,
        client.volumes().create("", Region::Nyc3, 1).await,
    );
}

#[tokio::test(start_paused = true)]
async fn a18_a_used_name_and_another_region_are_refused_by_the_service() {
    let (world, client) = world().await;
    let data = volume(&client, "data").await;
    let again = client.volumes().create("data", Region::Nyc3, 10).await;
    assert!(again.unwrap_err().is_conflict());
    let elsewhere = client
        .droplets()
        .create("far", Region::Ams3, "s-1vcpu-1gb", "debian-13-x64");
    let elsewhere = world.run(elsewhere.wait()).await.0.unwrap();
    let error = client.volume(&data).attach(&elsewhere).await.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");

    // A droplet that goes leaves its volumes behind.
    let one = droplet(&world, &client, "one").await;
    world
        .run(client.volume(&data).attach(&one).wait())
        .await
        .0
        .unwrap();
    world
        .run(client.droplet(one).delete().wait())
        .await
        .0
        .unwrap();
    assert_eq!(
        client.volume(&data).get().await.unwrap().droplet_ids,
        Some(vec![])
    );
}
