//! Fields and small things that other libraries have, and that are easily forgotten.

use std::net::Ipv4Addr;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::domains::Record;
use digitalocean_sdk::slugs::{DatabaseSize, Image, Region, Size, Status};
use digitalocean_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

use super::sent::sent;
use super::{droplet, volume, world};

fn as_json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a1_every_field_of_the_account() {
    let (world, client) = world().await;
    let told = json!({
        "droplet_limit": 25, "floating_ip_limit": 5, "reserved_ip_limit": 6, "volume_limit": 100,
        "email": "sammy@example.com", "name": "Sammy", "uuid": "b6fr89dbf6d9156cace5f3c78dc9851d957381ef",
        "email_verified": false, "status": "warning", "status_message": "pay, please",
        "team": { "uuid": "5df3e3004a17e242b7c20ca6c9fc25b701a47ece", "name": "Sharks" },
    });
    world
        .sandbox
        .script("account_get", "/account", [told.clone()])
        .unwrap();
    let account = client.account().get().await.unwrap();
    assert_eq!((account.droplet_limit, account.floating_ip_limit), (25, 5));
    assert_eq!(
        (account.reserved_ip_limit, account.volume_limit),
        (Some(6), Some(100))
    );
    assert_eq!(
        (account.email.as_str(), account.email_verified),
        ("sammy@example.com", false)
    );
    assert_eq!(account.status_message, "pay, please");
    assert_eq!(
        account.team.as_ref().unwrap().name.as_deref(),
        Some("Sharks")
    );
    // And all the others.
    assert_eq!(as_json(&account), told);
}

#[tokio::test(start_paused = true)]
async fn a16_kernels_have_names_and_are_changed_by_themselves() {
    let (world, client) = world().await;
    let one = client.droplet(droplet(&world, &client, "one").await);
    let kernels = one.kernels().list().all().await.unwrap();
    let kernel = &kernels[0];
    assert!(kernel.name.is_some() && kernel.version.is_some());
    for change in [one.change_kernel(kernel), one.change_kernel(kernel.id)] {
        world.run(change.wait()).await.0.unwrap();
        let body = sent(&world, "dropletActions_post");
        assert_eq!(
            body,
            json!({ "type": "change_kernel", "kernel": kernel.id })
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a17_images_say_how_much_disk_they_need() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let golden = client.droplet(&one).take_snapshot("golden");
    let golden = world.run(golden).await.0.unwrap();
    assert_eq!(golden.min_disk_size, one.disk);
    let images = client.images().list().all().await.unwrap();
    let fits = images
        .iter()
        .filter(|it| it.min_disk_size <= Some(one.disk));
    assert!(fits.count() > 1);
    assert!(images.iter().all(|it| it.min_disk_size > Some(0)));
}

#[tokio::test(start_paused = true)]
async fn b6_without_a_preview_there_is_nothing_to_come() {
    let (world, client) = world().await;
    world
        .sandbox
        .script("invoices_list", "/invoice_preview", [Value::Null])
        .unwrap();
    assert_eq!(client.invoices().preview_items().await.unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn b6_items_to_come_are_those_of_the_preview() {
    let (world, client) = world().await;
    let preview = client.invoices().preview().await.unwrap().unwrap();
    client.invoices().preview_items().await.unwrap();
    let last = world.sandbox.requests().pop().unwrap();
    let id = preview.invoice_uuid;
    assert_eq!(last.path, format!("/v2/customers/my/invoices/{id}"));
}

#[tokio::test(start_paused = true)]
async fn b6_a_csv_without_a_path_is_called_like_the_period() {
    let (_world, client) = world().await;
    let invoices = client.invoices().list().all().await.unwrap();
    let expected = format!("{}.csv", invoices[0].invoice_period.clone().unwrap());
    let _ = std::fs::remove_file(&expected);
    let saved = client.invoice(&invoices[0]).save_csv().await.unwrap();
    assert_eq!(saved.to_str(), Some(expected.as_str()));
    std::fs::remove_file(saved).unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_cost_of_one_day_is_asked_for_by_that_day_twice() {
    let (world, client) = world().await;
    let team = "do:team:12345678-1234-1234-1234-123456789012";
    for (first, last) in [("2026-10-01", "2026-10-01"), ("2026-10-01", "2026-10-31")] {
        let _ = client.billing_insights(team, first..=last).all().await;
        let sent = world.sandbox.requests().pop().unwrap();
        assert!(
            sent.path.ends_with(&format!("/{first}/{last}")),
            "{}",
            sent.path
        );
    }
}

#[tokio::test(start_paused = true)]
async fn b18_a_project_has_owners() {
    let (_world, client) = world().await;
    let project = client.default_project().get().await.unwrap();
    assert!(
        project.owner_id.is_some() && project.owner_uuid.is_some(),
        "{project:?}"
    );
    assert!(project.created_at.is_some() && project.updated_at.is_some());
}

#[tokio::test(start_paused = true)]
async fn b23_a_vpc_has_a_urn() {
    let (_world, client) = world().await;
    let vpc = client.vpcs().create("net", Region::Nyc3).await.unwrap();
    assert_eq!(vpc.urn, Some(format!("do:vpc:{}", vpc.id)));
    assert_eq!(vpc.default, Some(false));
    let listed = client.vpcs().list().all().await.unwrap();
    assert!(
        listed
            .iter()
            .any(|it| it.default == Some(true) && it.urn.is_some())
    );
}

#[test]
fn b19_sizes_of_databases_are_typed_and_aliases_tell_what_is_retired() {
    assert_eq!(
        DatabaseSize::from("db-s-1vcpu-1gb").to_string(),
        "db-s-1vcpu-1gb"
    );
    assert_eq!(DatabaseSize::TINY, DatabaseSize::DbS1Vcpu1Gb);
    assert_eq!(DatabaseSize::SMALL, DatabaseSize::DbS1Vcpu2Gb);
    let sizes = [Size::TINY, Size::SMALL, Size::MEDIUM, Size::BIG];
    let told = sizes.map(|size| size.status().unwrap());
    assert_eq!(
        told,
        [
            Status::Current,
            Status::Legacy,
            Status::Current,
            Status::Current
        ]
    );
    assert_eq!(Image::CENTOS.status(), Some(Status::Legacy));
    assert_eq!(Image::Ubuntu2404X64.status(), Some(Status::Current));
    assert_eq!(DatabaseSize::SMALL.status(), Some(Status::Current));
}

/// Things that are deleted, each of a kind of its own.
async fn deletions(client: &Client) -> Vec<(&'static str, bool, bool)> {
    let mut results = Vec::new();
    macro_rules! deleted {
        ($name:literal, $handle:expr) => {{
            let handle = $handle;
            let first = handle.delete().if_exists().await.unwrap();
            let again = handle.delete().if_exists().await.unwrap();
            assert!(handle.delete().await.unwrap_err().is_not_found(), $name);
            results.push(($name, first, again));
        }};
    }
    let data = volume(client, "data").await;
    deleted!("volume", client.volume(&data));
    let domain = client.domains().create("example.com").await.unwrap();
    let record = Record::a("www", Ipv4Addr::LOCALHOST);
    let record = client
        .domain(&domain)
        .records()
        .create(record)
        .await
        .unwrap();
    deleted!("record", client.domain(&domain).record(&record));
    deleted!("domain", client.domain(&domain));
    let key = client.ssh_keys().create(
        "k",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx",
    );
    deleted!("key", client.ssh_key(key.await.unwrap()));
    let tag = client.tags().create("web").await.unwrap();
    deleted!("tag", client.tag(&tag));
    let vpc = client.vpcs().create("net", Region::Nyc3).await.unwrap();
    deleted!("vpc", client.vpc(&vpc));
    let cdn = client
        .cdn_endpoints()
        .create("shop.nyc3.digitaloceanspaces.com");
    deleted!("cdn", client.cdn_endpoint(cdn.await.unwrap()));
    results
}

#[tokio::test(start_paused = true)]
async fn d13_a_deletion_of_what_is_gone_is_done_where_one_says_so() {
    let (world, client) = world().await;
    for (name, first, again) in deletions(&client).await {
        assert_eq!((first, again), (true, false), "{name}");
    }
    // Only what is not found counts as gone.
    let one = droplet(&world, &client, "one").await;
    let data = volume(&client, "data").await;
    world
        .run(client.volume(&data).attach(&one).wait())
        .await
        .0
        .unwrap();
    let error = client.volume(&data).delete().if_exists().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status, "{error}");
    assert!(!error.is_not_found());
}

#[tokio::test(start_paused = true)]
async fn d10_what_is_there_is_read_anew_and_what_fails_is_not_nothing() {
    let (world, client) = world().await;
    let data = client.volume(volume(&client, "data").await);
    world.run(data.resize(20).wait()).await.0.unwrap();
    assert_eq!(data.get().await.unwrap().size_gigabytes, Some(20));
    let refused = world.builder().token("wrong").build().unwrap();
    let error = refused.volume(data.key()).find().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    let named = refused.volume_named("data", Region::Nyc3);
    assert!(named.find().await.unwrap_err().is_auth());
    assert!(
        refused
            .volume(data.key())
            .delete()
            .if_exists()
            .await
            .unwrap_err()
            .is_auth()
    );
}

/// Just after a creation the service may not know yet what it created.
#[tokio::test(start_paused = true)]
async fn d13_a_wait_for_a_deletion_is_patient_with_what_was_just_created() {
    let (world, client) = world().await;
    let data = client.volume(volume(&client, "data").await);
    let late = Fault::on("volumes_delete").nth(1);
    world
        .sandbox
        .fault(late.effect(Effect::status(404)))
        .unwrap();
    world.run(data.delete().wait()).await.0.unwrap();
    assert_eq!(data.find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn a12_a_droplet_whose_creation_fails_is_told() {
    let (world, client) = world().await;
    let fails = Fault::on("droplets_create").effect(Effect::action_fails());
    world.sandbox.fault(fails).unwrap();
    let (failed, _) = world.run(super::create(&client, "one").wait()).await;
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Failed);
}
