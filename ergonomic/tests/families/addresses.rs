//! Floating and reserved IPs.

use std::net::Ipv4Addr;
use std::time::Duration;

use digitalocean_sandbox::{Effect, ErrorBody, Fault};
use digitalocean_sdk::ErrorKind;
use digitalocean_sdk::actions::ActedOn;
use digitalocean_sdk::slugs::Region;

use super::world::World;
use super::{ACTION, droplet, world};

#[tokio::test(start_paused = true)]
async fn b14_a_reserved_ip_for_a_droplet_and_for_a_region() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let ips = client.reserved_ips();
    let (given, _) = world.run(ips.create_for(&one).wait()).await;
    let given = given.unwrap();
    assert_eq!(given.droplet.as_ref().map(|it| it.id), Some(one.id));
    let free = ips.create(Region::Nyc3).await.unwrap();
    assert_eq!(free.droplet, None);
    assert_eq!(ips.list().all().await.unwrap().len(), 2);

    let handle = client.reserved_ip(&given);
    world.run(handle.unassign().wait()).await.0.unwrap();
    assert_eq!(handle.get().await.unwrap().droplet, None);
    world
        .run(client.reserved_ip(&free).assign(&one).wait())
        .await
        .0
        .unwrap();
    let waited = client.reserved_ip(&free).wait_for_droplet(&one);
    world.run(waited).await.0.unwrap();
    assert_eq!(handle.actions().list().all().await.unwrap().len(), 2);

    let address: Ipv4Addr = given.ip.parse().unwrap();
    client.reserved_ip(address).delete().await.unwrap();
    assert_eq!(client.reserved_ip(address).find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn b14_an_assignment_that_is_so_already_is_done() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let other = droplet(&world, &client, "other").await;
    let (given, _) = world
        .run(client.reserved_ips().create_for(&one).wait())
        .await;
    let given = given.unwrap();
    let handle = client.reserved_ip(&given);
    let again = handle.assign(&one).await.unwrap();
    assert!(again.is_completed() && again.id == 0, "{again:?}");
    let acted_on = again.acted_on().await.unwrap();
    assert!(
        matches!(&acted_on, Some(ActedOn::ReservedIp(ip)) if ip.ip == given.ip),
        "{acted_on:?}"
    );
    world.run(handle.assign(&one).wait()).await.0.unwrap();
    let count = handle.actions().list().all().await.unwrap().len();
    assert_eq!(count, 1, "no other action was started");

    world.run(handle.unassign().wait()).await.0.unwrap();
    let again = world.run(handle.unassign().wait()).await.0.unwrap();
    assert!(again.is_completed());

    // A refusal for anything else is an error.
    let second = client.reserved_ips().create(Region::Nyc3).await.unwrap();
    let second = client.reserved_ip(second);
    world.run(handle.assign(&other).wait()).await.0.unwrap();
    let error = second.assign(&other).await.unwrap_err();
    assert!(error.to_string().contains("a droplet takes one"), "{error}");
}

/// The service may be late to say that the address is locked while it is being assigned.
#[tokio::test(start_paused = true)]
async fn b14_an_address_for_a_droplet_is_not_ready_before_the_droplet_has_it() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    for operation in ["reservedIPs_create", "reservedIPs_get"] {
        let locked = world
            .sandbox
            .script(operation, "/reserved_ip/locked", [false]);
        locked.unwrap();
    }
    let (given, took) = world
        .run(client.reserved_ips().create_for(&one).wait())
        .await;
    let given = given.unwrap();
    assert_eq!(given.droplet.as_ref().map(|it| it.id), Some(one.id));
    assert!(!took.is_zero());

    // Nor with a condition of one's own.
    world
        .run(client.reserved_ip(given).delete().wait())
        .await
        .0
        .unwrap();
    let create = client.reserved_ips().create_for(&one);
    let (given, _) = world.run(create.wait().and(|_| true)).await;
    assert_eq!(given.unwrap().droplet.map(|it| it.id), Some(one.id));
}

#[tokio::test(start_paused = true)]
async fn b14_an_address_is_waited_for_until_it_is_free_or_that_of_the_droplet_that_is_meant() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let two = droplet(&world, &client, "two").await;
    let given = world.run(client.reserved_ips().create_for(&one).wait());
    let handle = client.reserved_ip(given.await.0.unwrap());
    let of_two = handle.wait_for_droplet(&two);
    let late = world.run(of_two.deadline(ACTION)).await.0.unwrap_err();
    assert_eq!(late.kind(), ErrorKind::Deadline, "another droplet has it");
    // While it is being unassigned it is locked.
    handle.unassign().await.unwrap();
    let (free, took) = world.run(handle.wait()).await;
    assert_eq!((free.unwrap().droplet, took), (None, ACTION));
}

#[tokio::test(start_paused = true)]
async fn a22_a_floating_ip_is_created_assigned_unassigned_and_deleted() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let address = client.floating_ips().create("nyc3").await.unwrap();
    let handle = client.floating_ip(&address);
    world.run(handle.assign(one.id).wait()).await.0.unwrap();
    assert_eq!(
        handle.get().await.unwrap().droplet.map(|it| it.id),
        Some(one.id)
    );
    world.run(handle.unassign().wait()).await.0.unwrap();
    let kinds: Vec<_> = handle
        .actions()
        .list()
        .all()
        .await
        .unwrap()
        .into_iter()
        .filter_map(|it| it.type_)
        .collect();
    assert_eq!(kinds.len(), 2, "{kinds:?}");
    assert_eq!(client.floating_ips().list().all().await.unwrap().len(), 1);
    handle.delete().await.unwrap();
    assert!(client.floating_ips().list().all().await.unwrap().is_empty());
    let (direct, _) = world
        .run(client.floating_ips().create_for(one).wait())
        .await;
    assert!(direct.unwrap().droplet.is_some());
}

#[tokio::test(start_paused = true)]
async fn b14_a_reserved_ipv6_address() {
    let (world, client) = world().await;
    let one = super::create(&client, "one").ipv6(true);
    let one = world.run(one.wait()).await.0.unwrap();
    let address = client.reserved_ipv6s().create(Region::Nyc3).await.unwrap();
    assert_eq!(address.region_slug.as_deref(), Some("nyc3"));
    let handle = client.reserved_ipv6(&address);
    world.run(handle.assign(&one).wait()).await.0.unwrap();
    let listed = client.reserved_ipv6s().list().all().await.unwrap();
    assert_eq!(listed[0].ip, address.ip);
    assert_eq!(
        handle.get().await.unwrap().droplet.map(|it| it.id),
        Some(one.id)
    );
    world.run(handle.unassign().wait()).await.0.unwrap();
    handle.delete().await.unwrap();
    assert_eq!(handle.find().await.unwrap(), None);
}

/// The ways in which the answer to an action that was started is lost.
fn losses() -> [Effect; 4] {
    [
        Effect::reset_after_processing(),
        Effect::close_mid_body(),
        Effect::status_after_processing(502, ErrorBody::Html),
        Effect::bad_json(),
    ]
}

/// Loses the answer to the next request of an operation.
fn lose(world: &World, operation: &str, loss: Effect) {
    let fault = Fault::on(operation).next(1).effect(loss);
    world.sandbox.fault(fault).unwrap();
}

#[tokio::test(start_paused = true)]
async fn b14_an_assignment_of_a_reserved_ipv6_address_whose_answer_is_lost_is_seen_by_the_address()
{
    let operation = "reservedIPv6Actions_post";
    for loss in losses() {
        let (world, client) = world().await;
        let one = super::create(&client, "one").ipv6(true);
        let one = world.run(one.wait()).await.0.unwrap();
        let address = client.reserved_ipv6s().create(Region::Nyc3).await.unwrap();
        let handle = client.reserved_ipv6(&address);
        lose(&world, operation, loss.clone());
        let assigned = world.run(handle.assign(&one)).await.0.unwrap();
        assert!(assigned.is_completed(), "{loss:?}: {assigned:?}");
        let droplet = handle.get().await.unwrap().droplet;
        assert_eq!(droplet.map(|it| it.id), Some(one.id), "{loss:?}");
        lose(&world, operation, loss.clone());
        let unassigned = world.run(handle.unassign().wait()).await.0.unwrap();
        assert!(unassigned.is_completed(), "{loss:?}");
        assert_eq!(handle.get().await.unwrap().droplet, None, "{loss:?}");
        assert_eq!(
            world.requests_of(operation),
            2,
            "{loss:?}: none is sent again"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn b14_an_assignment_that_was_not_made_is_an_error_after_a_minute() {
    let (world, client) = world().await;
    let one = super::create(&client, "one").ipv6(true);
    let one = world.run(one.wait()).await.0.unwrap();
    let address = client.reserved_ipv6s().create(Region::Nyc3).await.unwrap();
    let handle = client.reserved_ipv6(&address);
    let loss = Effect::status_before_processing(502, ErrorBody::Html);
    lose(&world, "reservedIPv6Actions_post", loss.clone());
    let (lost, took) = world.run(handle.assign(&one)).await;
    let error = lost.unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert!(
        error.to_string().contains("didn't show that it was done"),
        "{error}"
    );
    assert!(took <= Duration::from_secs(60), "{took:?}");

    // A deadline of the wait holds for that, too.
    lose(&world, "reservedIPv6Actions_post", loss);
    let wait = handle.assign(&one).wait().deadline(Duration::from_secs(5));
    let (lost, took) = world.run(wait).await;
    assert!(lost.unwrap_err().may_have_been_processed());
    assert!(took <= Duration::from_secs(6), "{took:?}");
}

/// One that is locked is still being assigned.
#[tokio::test(start_paused = true)]
async fn b14_an_assignment_whose_answer_is_lost_is_done_when_nothing_is_in_progress_any_more() {
    let (world, client) = world().await;
    let one = droplet(&world, &client, "one").await;
    let address = client.reserved_ips().create(Region::Nyc3).await.unwrap();
    let handle = client.reserved_ip(&address);
    lose(
        &world,
        "reservedIPsActions_post",
        Effect::reset_after_processing(),
    );
    world.run(handle.assign(&one)).await.0.unwrap();
    let shown = handle.get().await.unwrap();
    assert_eq!(shown.droplet.map(|it| it.id), Some(one.id));
    assert_ne!(shown.locked, Some(true));
    let other = droplet(&world, &client, "other").await;
    let address = client.floating_ips().create("nyc3").await.unwrap();
    let handle = client.floating_ip(&address);
    lose(
        &world,
        "floatingIPsAction_post",
        Effect::reset_after_processing(),
    );
    let assigned = world.run(handle.assign(&other).wait()).await.0.unwrap();
    assert!(assigned.is_completed());
    let shown = handle.get().await.unwrap();
    assert_eq!(shown.droplet.map(|it| it.id), Some(other.id));
}
