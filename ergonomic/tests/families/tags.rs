//! Tags, and what has them.

use digitalocean_sdk::droplets::DropletId;
use digitalocean_sdk::tags::Tagged;

use super::{droplet, refused, volume, world};

#[tokio::test(start_paused = true)]
async fn b21_tags_go_on_mixed_resources_and_off_again() {
    let (world, client) = world().await;
    let droplet = droplet(&world, &client, "web-1").await;
    let volume = volume(&client, "data").await;
    let snapshot = client.volume(&volume).snapshot("before").await.unwrap();
    world
        .run(client.droplet(&droplet).snapshot("golden").wait())
        .await
        .0
        .unwrap();
    let image = client
        .images()
        .list()
        .private(true)
        .all()
        .await
        .unwrap()
        .remove(0);

    let all: [Tagged; 4] = [
        (&droplet).into(),
        (&volume).into(),
        (&image).into(),
        (&snapshot).into(),
    ];
    let web = client.tag("web");
    assert_eq!(web.find().await.unwrap(), None);
    web.add(all.clone()).await.unwrap();
    let tag = web.get().await.unwrap();
    let resources = tag.resources.unwrap();
    assert_eq!(resources.count, Some(4));
    let counted =
        |metadata: Option<digitalocean_sdk::raw::types::TagMetadata>| metadata.unwrap().count;
    assert_eq!(
        [
            counted(resources.droplets),
            counted(resources.images),
            counted(resources.volumes),
            counted(resources.volume_snapshots),
        ],
        [Some(1); 4]
    );
    let tagged = client.droplets().tagged("web").list().all().await.unwrap();
    assert_eq!(tagged[0].id, droplet.id);
    assert_eq!(
        client.images().list().tag_name("web").all().await.unwrap()[0].id,
        image.id
    );
    let volume = client.volume(volume).get().await.unwrap();
    assert_eq!(volume.tags.as_deref(), Some(&["web".to_owned()][..]));

    web.remove([&all[0], &all[1]].map(Clone::clone))
        .await
        .unwrap();
    let count = web.get().await.unwrap().resources.unwrap().count;
    assert_eq!(count, Some(2));
    assert!(client.droplet(droplet).get().await.unwrap().tags.is_empty());
}

#[tokio::test(start_paused = true)]
async fn b21_a_snapshot_of_a_droplet_is_tagged_as_the_image_it_is() {
    let (world, client) = world().await;
    let droplet = droplet(&world, &client, "web-1").await;
    let taken = client.droplet(&droplet).take_snapshot("golden");
    let taken = world.run(taken).await.0.unwrap();
    let listed = client
        .snapshots()
        .list()
        .resource_type("droplet")
        .all()
        .await
        .unwrap();
    client.snapshot(&listed[0]).tag("nightly").await.unwrap();
    let tagged = client
        .images()
        .list()
        .tag_name("nightly")
        .all()
        .await
        .unwrap();
    assert_eq!(tagged[0].id, taken.id);
    client.snapshot(&taken).untag("nightly").await.unwrap();
    let tagged = client
        .images()
        .list()
        .tag_name("nightly")
        .all()
        .await
        .unwrap();
    assert!(tagged.is_empty());

    let data = volume(&client, "data").await;
    let snapshot = client.volume(&data).snapshot("before").tag("nightly");
    let snapshot = snapshot.await.unwrap();
    assert_eq!(snapshot.tags.as_deref(), Some(&["nightly".to_owned()][..]));
}

#[tokio::test(start_paused = true)]
async fn b21_what_tags_do_not_go_by_is_refused() {
    let (world, client) = world().await;
    let asked = world.requests();
    let public = client.image("ubuntu-24-04-x64");
    let error = refused(&world, asked, public.tag("base").await);
    assert!(error.contains("takes its id"), "{error}");
    refused(&world, asked, public.untag("base").await);
    let mixed = [Tagged::from(DropletId(1)), Tagged::from(public.key())];
    refused(&world, asked, client.tag("base").add(mixed).await);
    let nameless = [Tagged::from(client.volume("").key())];
    refused(&world, asked, client.tag("base").remove(nameless).await);
    for nothing in ["", " "] {
        let images = client.images().list().tag_name(nothing).all().await;
        refused(&world, asked, images);
        let droplets = client.droplets().tagged(nothing).list().all().await;
        refused(&world, asked, droplets);
        refused(
            &world,
            asked,
            client.droplets().list().name(nothing).all().await,
        );
        refused(
            &world,
            asked,
            client.volumes().list().name(nothing).all().await,
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a22_tags_are_created_listed_and_deleted() {
    let (world, client) = world().await;
    let tag = client.tags().create("db").await.unwrap();
    assert_eq!(tag.name, "db");
    client.tags().create("web").await.unwrap();
    let names = client.tags().list().all().await.unwrap();
    let names: Vec<_> = names.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["db", "web"]);
    client.tag(&tag).delete().await.unwrap();
    assert_eq!(client.tag(&tag).find().await.unwrap(), None);
    let again = client.tag(tag).delete();
    world.run(again.wait()).await.0.unwrap();

    let asked = world.requests();
    let error = client.tags().create("").await;
    refused(&world, asked, error);
    // Nothing to tag is nothing to ask for.
    client.tag("web").add::<[Tagged; 0]>([]).await.unwrap();
    client.tag("web").remove::<[Tagged; 0]>([]).await.unwrap();
    assert_eq!(world.requests(), asked);
}

#[tokio::test(start_paused = true)]
async fn a15_a_droplet_is_tagged_and_untagged() {
    let (world, client) = world().await;
    let droplet = droplet(&world, &client, "web-1").await;
    let handle = client.droplet(&droplet);
    handle.tag("web").await.unwrap();
    handle.tag("nyc").await.unwrap();
    assert_eq!(handle.get().await.unwrap().tags, ["web", "nyc"]);
    handle.untag("web").await.unwrap();
    assert_eq!(handle.get().await.unwrap().tags, ["nyc"]);

    // What does not exist is told, and leaves no tag behind where the tag was there before.
    let created = world.requests_of("tags_create");
    let error = client.droplet(1).tag("nyc").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(world.requests_of("tags_create"), created);
    assert!(
        handle
            .untag("no-such-tag")
            .await
            .unwrap_err()
            .is_not_found()
    );
}
