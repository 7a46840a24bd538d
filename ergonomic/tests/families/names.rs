//! A19: what takes a resource takes what names it, or itself.

use digitalocean_sdk::actions::ActionId;
use digitalocean_sdk::droplets::DropletId;
use digitalocean_sdk::images::ImageId;
use digitalocean_sdk::slugs::{Region, Size};
use digitalocean_sdk::volumes::VolumeId;

use super::{droplet, volume, world};

#[tokio::test(start_paused = true)]
async fn a19_ids_slugs_or_the_object_itself() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    for id in [
        DropletId::from(one.id),
        DropletId::from(&one),
        DropletId::from(one.clone()),
        DropletId::from(&DropletId(one.id)),
    ] {
        assert_eq!(client.droplet(id).get().await.unwrap().id, one.id);
    }
    let data = volume(&client, "data").await;
    let id = data.id.clone();
    for id in [
        VolumeId::from(&id),
        VolumeId::from(id.as_str()),
        VolumeId::from(&data),
    ] {
        assert_eq!(client.volume(id).get().await.unwrap(), data);
    }
    let started = client.volume(&data).attach(&one).await.unwrap();
    let action = client.action(&started).get().await.unwrap();
    assert_eq!(
        client.action(ActionId::from(&action)).get().await.unwrap(),
        action
    );
    world.run(started.wait()).await.0.unwrap();

    // Regions, sizes and images as the service listed them.
    let regions = client.regions().list().all().await.unwrap();
    let sizes = client.sizes().list().all().await.unwrap();
    let image = client.image("debian-13-x64").get().await.unwrap();
    assert_eq!(ImageId::from(&image), ImageId::Id(image.id));
    assert_eq!(ImageId::from("6918990"), ImageId::Id(6918990));
    let nyc3 = regions.iter().find(|it| it.slug == "nyc3").unwrap();
    let size = sizes.iter().find(|it| it.slug == "s-1vcpu-2gb").unwrap();
    let two = client.droplets().create("two", nyc3, size, &image);
    let two = world.run(two.wait()).await.0.unwrap();
    assert_eq!(
        (two.region_slug(), Size::from(&two.size_slug)),
        (Region::Nyc3, Size::S1Vcpu2Gb)
    );
    world
        .run(client.droplet(&two).rebuild(&image).wait())
        .await
        .0
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a19_what_has_no_id_is_never_taken_for_another() {
    let (world, client) = world().await;
    volume(&client, "data").await;
    let asked = world.requests();
    let nameless = digitalocean_sdk::volumes::Volume::default();
    super::refused(&world, asked, client.volume(&nameless).get().await);
    super::refused(&world, asked, client.volume(&nameless).delete().await);
    let action = digitalocean_sdk::actions::Action::default();
    super::refused(&world, asked, client.action(&action).get().await);
    super::refused(&world, asked, client.droplet(0).delete().await);
    super::refused(&world, asked, client.tag("").delete().await);
    super::refused(&world, asked, client.domain("").delete().await);
    super::refused(&world, asked, client.project("").delete().await);
}
