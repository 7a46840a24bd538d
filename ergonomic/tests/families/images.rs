//! Images.

use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::images::{Image, ImageId};
use digitalocean_sdk::slugs::{self, Distribution, Region};

use serde_json::json;

use super::{droplet, refused, world};

#[tokio::test(start_paused = true)]
async fn a17_images_by_id_slug_and_kind() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = world
        .run(client.droplet(&one).take_snapshot("golden"))
        .await
        .0
        .unwrap();
    let images = client.images();

    let ubuntu = client
        .image(slugs::Image::Ubuntu2404X64)
        .get()
        .await
        .unwrap();
    assert_eq!(ubuntu.slug.as_deref(), Some("ubuntu-24-04-x64"));
    for id in [
        ImageId::from("ubuntu-24-04-x64"),
        ImageId::from(ubuntu.id),
        ImageId::from(&ubuntu),
        ImageId::from(ubuntu.id.to_string()),
    ] {
        assert_eq!(client.image(id).get().await.unwrap(), ubuntu);
    }
    let own = images.list().private(true).all().await.unwrap();
    assert_eq!(own.iter().map(|it| it.id).collect::<Vec<_>>(), [golden.id]);
    let distributions = images.list().type_("distribution").all().await.unwrap();
    assert!(distributions.contains(&ubuntu));
    let applications = images.list().type_("application").all().await.unwrap();
    assert!(!applications.is_empty() && !applications.contains(&ubuntu));
    let all = images.list().stream().per_page(50).all().await.unwrap();
    assert_eq!(
        all.len(),
        own.len() + distributions.len() + applications.len()
    );
}

#[tokio::test(start_paused = true)]
async fn a17_an_image_is_renamed_transferred_converted_and_deleted() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = world
        .run(client.droplet(&one).take_snapshot("golden"))
        .await
        .0
        .unwrap();
    let image = client.image(&golden);
    assert_eq!(image.rename("silver").await.unwrap().name, "silver");
    let update = image
        .update()
        .description("the best")
        .distribution(Distribution::Debian);
    let changed = update.await.unwrap();
    assert_eq!(changed.name, "silver", "what isn't said stays");
    assert_eq!(changed.description.as_deref(), Some("the best"));
    let told = changed.distribution.as_ref().map(|it| it.as_str());
    assert_eq!(told, Some("Debian"));

    world
        .run(image.transfer(Region::Fra1).wait())
        .await
        .0
        .unwrap();
    let regions = image.get().await.unwrap().regions.unwrap();
    assert!(regions.contains(&Region::Fra1));
    assert_eq!(image.actions().list().all().await.unwrap().len(), 1);
    image.delete().await.unwrap();
    assert_eq!(image.find().await.unwrap(), None);

    let backup = world.sandbox.seed_backup(one.id).unwrap();
    let backup = client.image(backup);
    world.run(backup.convert().wait()).await.0.unwrap();
    let kept = backup.get().await.unwrap();
    assert_eq!(kept.type_.as_ref().map(|it| it.as_str()), Some("snapshot"));
}

#[tokio::test(start_paused = true)]
async fn a17_what_takes_an_id_refuses_a_slug_and_says_what_to_do() {
    let (world, client) = world().await;
    let public = client.image("ubuntu-24-04-x64");
    let asked = world.requests();
    let errors = [
        refused(&world, asked, public.rename("mine").await),
        refused(&world, asked, public.delete().await),
        refused(&world, asked, public.transfer("fra1").await),
        refused(&world, asked, public.actions().list().all().await),
        refused(
            &world,
            asked,
            client.droplet(1).restore("ubuntu-24-04-x64").await,
        ),
    ];
    for error in errors {
        assert!(
            error.contains("client.image(\"ubuntu-24-04-x64\").get()"),
            "{error}"
        );
    }
    refused(&world, asked, client.image(1).rename("").await);
}

#[tokio::test(start_paused = true)]
async fn b15_a_custom_image_from_a_url_is_waited_for() {
    let (world, client) = world().await;
    let url = "https://example.com/nixos.qcow2";
    let create = client.images().create("nixos", Region::Nyc3, url);
    let create = create
        .distribution(Distribution::Debian)
        .description("pure")
        .tag("lab");
    let (image, took) = world.run(create.wait()).await;
    let image = image.unwrap();
    assert!(!took.is_zero());
    assert_eq!(image.status.as_str(), "available");
    assert_eq!(image.description.as_deref(), Some("pure"));
    let told = |image: &Image| image.distribution.as_ref().map(|it| it.as_str().to_owned());
    assert_eq!(told(&image).as_deref(), Some("Debian"));
    assert_eq!(
        client.images().list().tag_name("lab").all().await.unwrap()[0].id,
        image.id
    );

    let droplet = client
        .droplets()
        .create("pure", Region::Nyc3, "s-1vcpu-1gb", &image);
    assert_eq!(
        world.run(droplet.wait()).await.0.unwrap().image.id,
        image.id
    );
    let asked = world.requests();
    refused(
        &world,
        asked,
        client.images().create("nixos", "nyc3", "").await,
    );
    refused(&world, asked, client.images().create("", "nyc3", url).await);

    // One that can't be used.
    let retired = world
        .sandbox
        .script("images_get", "/image/status", ["retired"]);
    retired.unwrap();
    let (never, _) = world
        .run(client.images().create("never", "nyc3", url).wait())
        .await;
    assert_eq!(never.unwrap_err().kind(), ErrorKind::Failed);
}

#[tokio::test(start_paused = true)]
async fn b15_every_public_image_has_a_typed_slug_that_tells_its_distribution() {
    let (_world, client) = world().await;
    let images = client
        .images()
        .list()
        .type_("distribution")
        .all()
        .await
        .unwrap();
    let mut named = 0;
    for image in images {
        let slug = slugs::Image::from(image.slug.as_deref().unwrap());
        assert!(!matches!(slug, slugs::Image::Other(_)), "{slug}");
        let (told, known) = (image.distribution.unwrap(), slug.distribution().unwrap());
        // The document has no name for some.
        if told.as_str() != "Unknown" {
            assert_eq!(known.as_str(), told.as_str(), "{slug}");
            named += 1;
        }
    }
    assert!(named > 10);
}

#[tokio::test(start_paused = true)]
async fn a17_a_snapshot_is_offered_to_another_account() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = client.droplet(&one).take_snapshot("golden");
    let golden = world.run(golden).await.0.unwrap();
    let image = client.image(&golden);
    world.sandbox.clear_requests();

    let offer = image.offer_to_account("sammy@example.com").await.unwrap();
    let other = image.offer_to_team("5a4db0c0-1111-4000-8000-000000000009");
    other.await.unwrap();
    image.cancel_offer(offer).await.unwrap();
    image.decline_offer(7).await.unwrap();
    image.accept_offer(offer, "team").await.unwrap();
    let requests = world.sandbox.requests();
    let asked: Vec<_> = requests
        .iter()
        .map(|it| {
            (
                it.operation_id.as_deref().unwrap(),
                it.body.clone().unwrap(),
            )
        })
        .collect();
    let create = "images_post_account_transfer_create";
    assert_eq!(
        asked,
        [
            (create, json!({"recipient_email": "sammy@example.com"})),
            (
                create,
                json!({"recipient_uuid": "5a4db0c0-1111-4000-8000-000000000009"})
            ),
            (
                "images_post_account_transfer_cancel",
                json!({"transfer_id": offer})
            ),
            (
                "images_post_account_transfer_decline",
                json!({"transfer_id": 7})
            ),
            (
                "images_post_account_transfer_accept",
                json!({"transfer_id": offer, "recipient_uuid": "team"})
            ),
        ]
    );
    let path = format!("/v2/images/{}/", golden.id);
    assert!(requests.iter().all(|it| it.path.starts_with(&path)));

    let asked = world.requests();
    refused(&world, asked, image.offer_to_account(" ").await);
    refused(&world, asked, image.offer_to_team(" ").await);
    refused(&world, asked, image.accept_offer(7, "").await);
    let public = client.image("ubuntu-24-04-x64");
    refused(&world, asked, public.offer_to_team("team").await);
}
