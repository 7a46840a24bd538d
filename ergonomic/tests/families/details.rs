//! Fields and small ways of other libraries that the rows of features don't name.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::billing::Amount;
use digitalocean_sdk::slugs::{Region, Size, Status};
use serde_json::json;

use super::{droplet, world};

#[tokio::test(start_paused = true)]
async fn the_account_tells_all_of_itself() {
    let (world, client) = world().await;
    let changed = [json!({
        "droplet_limit": 25, "floating_ip_limit": 3, "reserved_ip_limit": 4, "volume_limit": 10, "email": "sammy@example.com",
        "name": "Sammy", "uuid": "b6fr89dbf6d9156cace5f3c78dc9851d957381ef", "email_verified": true, "status": "locked",
        "status_message": "call us", "team": { "uuid": "5df3e3004a17e242b7c20ca6c9fc25b701a47ece", "name": "Ours" },
    })];
    world
        .sandbox
        .script("account_get", "/account", changed)
        .unwrap();
    let account = client.account().get().await.unwrap();
    assert_eq!((account.droplet_limit, account.floating_ip_limit), (25, 3));
    assert_eq!(
        (account.reserved_ip_limit, account.volume_limit),
        (Some(4), Some(10))
    );
    assert_eq!(
        (account.email.as_str(), account.name.as_deref()),
        ("sammy@example.com", Some("Sammy"))
    );
    assert!(account.email_verified && account.uuid.starts_with("b6fr"));
    assert_eq!(
        (account.status.as_str(), account.status_message.as_str()),
        ("locked", "call us")
    );
    assert_eq!(account.team.unwrap().name.as_deref(), Some("Ours"));
}

#[tokio::test(start_paused = true)]
async fn a_kernel_has_a_name_and_is_taken_as_the_object() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let kernel = one.kernels().list().all().await.unwrap().remove(0);
    assert!(
        kernel.name.as_deref().is_some_and(|name| !name.is_empty()),
        "{kernel:?}"
    );
    world
        .run(one.change_kernel(&kernel).wait())
        .await
        .0
        .unwrap();
    let sent = world.sandbox.requests();
    let sent = sent
        .iter()
        .rfind(|it| it.operation_id.as_deref() == Some("dropletActions_post"));
    assert_eq!(
        sent.unwrap().body,
        Some(json!({ "type": "change_kernel", "kernel": kernel.id }))
    );
}

#[tokio::test(start_paused = true)]
async fn images_tell_what_they_need_and_what_went_wrong() {
    let (world, client) = world().await;
    let images = client.images().list().all().await.unwrap();
    let small = images
        .iter()
        .filter(|it| it.min_disk_size.is_some_and(|size| size <= 10));
    let large = images
        .iter()
        .filter(|it| it.min_disk_size.is_some_and(|size| size > 10));
    assert!(small.count() > 0 && large.count() > 0);
    let image = &images[0];
    let fault = Fault::on("images_get").effect(Effect::set("/image/status", "deleted"));
    let why = Effect::set("/image/error_message", "the file is no image");
    world.sandbox.fault(fault.and(why)).unwrap();
    let failed = client.image(image.id).get().await.unwrap();
    assert_eq!(failed.status, "deleted");
    assert_eq!(
        failed.error_message.as_deref(),
        Some("the file is no image")
    );
}

#[tokio::test(start_paused = true)]
async fn what_was_billed_has_all_its_fields() {
    let (_world, client) = world().await;
    let history = client.billing_history().all().await.unwrap();
    let invoice = history
        .iter()
        .find(|it| it.type_.as_ref().is_some_and(|kind| *kind == "Invoice"));
    let invoice = invoice.unwrap_or(&history[0]);
    assert!(invoice.description.is_some() && invoice.date.is_some());
    assert!(invoice.amount.as_deref().unwrap().parse::<Amount>().is_ok());
    let invoices = client.invoices().list().all().await.unwrap();
    let items = client.invoice(&invoices[0]).items().all().await.unwrap();
    for item in items {
        assert!(
            item.product.is_some() && item.description.is_some(),
            "{item:?}"
        );
        assert!(
            item.duration.is_some() && item.duration_unit.is_some(),
            "{item:?}"
        );
        assert!(
            item.project_name.is_some() && item.start_time.is_some() && item.end_time.is_some(),
            "{item:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn projects_and_networks_tell_whose_they_are() {
    let (_world, client) = world().await;
    let project = client
        .projects()
        .create("ours", "Web Application")
        .await
        .unwrap();
    assert!(
        project.owner_id.is_some() && project.owner_uuid.is_some(),
        "{project:?}"
    );
    let vpc = client.vpcs().create("first", Region::Nyc3).await.unwrap();
    assert_eq!(vpc.default, Some(true));
    assert_eq!(vpc.urn, Some(format!("do:vpc:{}", vpc.id)));
    let other = client.vpcs().create("other", Region::Nyc3).await.unwrap();
    assert_eq!(other.default, Some(false));
}

#[test]
fn aliases_of_sizes_tell_which_are_not_offered_any_more() {
    let status = |size: Size| size.status().unwrap();
    assert_eq!(status(Size::TINY), Status::Current);
    assert_eq!(status(Size::MEDIUM), Status::Current);
    assert_eq!(status(Size::SMALL), Status::Legacy);
}
