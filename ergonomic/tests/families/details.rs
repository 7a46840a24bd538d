//! Fields and small ways of other libraries that the rows of features don't name.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::billing::Amount;
use digitalocean_sdk::slugs::{Size, Status};

use super::world;

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
    let (world, client) = world().await;
    let history = client.billing_history().all().await.unwrap();
    let invoice = history
        .iter()
        .find(|it| it.type_.as_ref().is_some_and(|kind| *kind == "Invoice"));
    let invoice = invoice.unwrap();
    assert!(invoice.description.is_some() && invoice.date.is_some());
    assert!(invoice.amount.as_deref().unwrap().parse::<Amount>().is_ok());
    let invoices = client.invoices().list().all().await.unwrap();
    let is_its = |uuid: &String| Some(uuid) == invoice.invoice_uuid.as_ref();
    let billed = invoices.iter().find(|it| is_its(&it.invoice_uuid)).unwrap();
    assert!(billed.invoice_id.is_some() && billed.invoice_id == invoice.invoice_id);
    let grouped = Effect::set("/invoice_items/0/group_description", "shop-cluster");
    let fault = Fault::on("invoices_get_byUUID").effect(grouped);
    world.sandbox.fault(fault).unwrap();
    let items = client.invoice(billed).items().all().await.unwrap();
    assert_eq!(items[0].group_description.as_deref(), Some("shop-cluster"));
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

#[test]
fn aliases_of_sizes_tell_which_are_not_offered_any_more() {
    let status = |size: Size| size.status().unwrap();
    assert_eq!(status(Size::TINY), Status::Current);
    assert_eq!(status(Size::MEDIUM), Status::Current);
    assert_eq!(status(Size::SMALL), Status::Legacy);
}
