//! The account, and what it is offered.

use digitalocean_sdk::account::AccountStatus;
use digitalocean_sdk::slugs::{Region, Size, SizeClass};

use super::{create, world};

#[tokio::test(start_paused = true)]
async fn a1_the_account_its_state_and_its_limits() {
    let (world, client) = world().await;
    let account = client.account().get().await.unwrap();
    assert_eq!(account.status, AccountStatus::Active);
    assert!(account.droplet_limit > 0);
    assert!(account.email.contains('@') && !account.uuid.is_empty());

    let states = ["active", "warning", "locked", "frozen"];
    world
        .sandbox
        .script("account_get", "/account/status", states)
        .unwrap();
    for state in [
        AccountStatus::Active,
        AccountStatus::Warning,
        AccountStatus::Locked,
        AccountStatus::from("frozen"),
    ] {
        assert_eq!(client.account().get().await.unwrap().status, state);
    }
}

#[tokio::test(start_paused = true)]
async fn a11_regions_and_sizes_and_their_typed_slugs() {
    let (world, client) = world().await;
    let sizes = client
        .sizes()
        .list()
        .stream()
        .per_page(10)
        .all()
        .await
        .unwrap();
    assert!(world.requests_of("sizes_list") > 1, "several pages");
    let small = sizes.iter().find(|it| it.slug == "s-1vcpu-1gb").unwrap();
    assert_eq!((small.memory, small.vcpus, small.disk), (1024, 1, 25));
    assert_eq!((small.transfer, small.price_monthly), (1.0, 6.0));
    assert!(small.available && small.regions.iter().any(|it| it == "nyc3"));
    // The catalogue and the service say the same of each size that both know.
    for size in &sizes {
        let known = Size::from(size);
        let facts = (known.vcpus(), known.memory_mb(), known.disk_gb());
        let told = [size.vcpus, size.memory, size.disk].map(|number| u32::try_from(number).ok());
        assert_eq!(facts, (told[0], told[1], told[2]), "{known}");
    }

    let regions = client.regions().list().all().await.unwrap();
    let nyc3 = regions.iter().find(|it| it.slug == "nyc3").unwrap();
    assert!(nyc3.available && nyc3.sizes.iter().any(|it| it == "s-1vcpu-1gb"));
    assert_eq!(Region::from(nyc3), Region::Nyc3);
    assert_eq!(Region::Nyc3.name(), Some(nyc3.name.as_str()));
}

#[tokio::test(start_paused = true)]
async fn b19_sizes_go_by_slug_alias_text_and_themselves() {
    let (world, client) = world().await;
    assert_eq!(Size::TINY, Size::S1Vcpu1Gb);
    let size = Size::S2Vcpu4Gb;
    assert_eq!((size.vcpus(), size.memory_mb()), (Some(2), Some(4096)));
    assert_eq!(size.class(), Some(SizeClass::Basic));

    let sizes = client.sizes().list().all().await.unwrap();
    let large = sizes.iter().find(|it| it.slug == "s-2vcpu-4gb").unwrap();
    let droplets = client.droplets();
    let image = "ubuntu-24-04-x64";
    for request in [
        droplets.create("a", "nyc3", Size::S2Vcpu4Gb, image),
        droplets.create("b", "nyc3", "s-2vcpu-4gb", image),
        droplets.create("c", "nyc3", large, image),
        droplets.create("d", "nyc3", &large.slug, image),
    ] {
        let droplet = world.run(request.wait()).await.0.unwrap();
        assert_eq!(Size::from(&droplet.size_slug), Size::S2Vcpu4Gb);
    }
    // One that the library knows but the service doesn't.
    let error = droplets.create("e", "nyc3", "m9-512vcpu", image).await;
    assert!(error.unwrap_err().is_unprocessable());
    assert!(create(&client, "f").await.is_ok());
}
