//! Actions of any resource, over HTTP against the sandbox.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(all(
    feature = "droplets",
    feature = "images",
    feature = "volumes",
    feature = "floating-ips",
    feature = "reserved-ips"
))]

#[path = "common/world.rs"]
mod world;

use std::error::Error as _;
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::actions::{ActedOn, StartedAction};
use digitalocean_sdk::raw::types::{Action, ActionStatus, DropletStatus};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, ErrorKind, Method};
use serde_json::{Value, json};
use world::World;

/// How long an action takes in these tests.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> (World, Client) {
    World::with_actions(ACTION).await
}

async fn droplet(world: &World, client: &Client) -> i64 {
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    world.run(create.wait()).await.0.unwrap().id
}

async fn post(client: &Client, path: &str, body: Value) -> Value {
    client
        .request(Method::POST, path)
        .with_json(&body)
        .await
        .unwrap()
        .into_inner()
}

#[tokio::test(start_paused = true)]
async fn a2_actions_are_fetched_listed_and_judged() {
    let (world, client) = world().await;
    assert_eq!(
        client.actions().last().await.unwrap(),
        None,
        "a new account never had one"
    );
    let id = droplet(&world, &client).await;
    let started = client.droplet(id).reboot().await.unwrap();
    assert!(started.is_in_progress() && !started.is_done());

    let last = client.actions().last().await.unwrap().unwrap();
    assert_eq!(last.id, started.id);
    let all = client.actions().list().all().await.unwrap();
    let kinds: Vec<_> = all
        .iter()
        .map(|action| action.type_.as_deref().unwrap())
        .collect();
    assert_eq!(kinds, ["reboot", "create"], "the latest first");

    let (done, _) = world.run(client.action(&started).wait()).await;
    let done = done.unwrap();
    assert!(done.is_completed() && done.is_done() && !done.is_errored());
    assert_eq!(client.action(started.id).get().await.unwrap(), done);
    assert_eq!(done.clone().into_result().unwrap(), done);
}

#[tokio::test(start_paused = true)]
async fn a5_an_errored_action_becomes_an_error() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    world
        .sandbox
        .fault(
            Fault::on("dropletActions_post")
                .next(1)
                .effect(Effect::action_fails()),
        )
        .unwrap();
    let started = client.droplet(id).reboot().await.unwrap();
    let (result, took) = world.run(client.action(&started).wait()).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Failed, ACTION));
    assert_eq!(
        error.state::<Action>().unwrap().status,
        ActionStatus::Errored
    );
    assert!(
        error
            .to_string()
            .ends_with("failed: its state is `errored`"),
        "{error}"
    );

    let errored = client.action(&started).get().await.unwrap();
    assert!(errored.is_done() && errored.is_errored() && !errored.is_completed());
    let error = digitalocean_sdk::Error::from(errored.into_result().unwrap_err());
    assert_eq!(
        (
            error.kind(),
            error
                .state::<digitalocean_sdk::raw::types::Action>()
                .unwrap()
                .id
        ),
        (ErrorKind::Failed, started.id)
    );
}

#[tokio::test(start_paused = true)]
async fn a6_what_an_action_acted_on() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let action = client.droplet(id).snapshot("kept").await.unwrap();
    let acted_on = |started: StartedAction| async move { started.acted_on().await.unwrap() };
    assert!(
        matches!(acted_on(action.clone()).await, Some(ActedOn::Droplet(droplet)) if droplet.id == id)
    );
    world.run(action.clone().wait()).await.0.unwrap();
    let found = client.action(&action).acted_on().await.unwrap();
    assert!(
        matches!(found, Some(ActedOn::Droplet(droplet)) if droplet.id == id),
        "also by its id alone"
    );

    let image = client.droplet(id).get().await.unwrap().snapshot_ids[0];
    let transfer = client
        .image(image)
        .transfer("ams3")
        .await
        .unwrap()
        .into_inner();
    let found = client.acted_on(&transfer).await.unwrap();
    assert!(matches!(found, Some(ActedOn::Image(found)) if found.id == image));

    let ip = post(&client, "/v2/floating_ips", json!({"region": "nyc3"})).await;
    let ip = ip["floating_ip"]["ip"].as_str().unwrap();
    let assign = client.floating_ip(ip).assign(id).await.unwrap();
    let found = client.acted_on(&assign).await.unwrap();
    assert!(
        matches!(found, Some(ActedOn::FloatingIp(found)) if found.ip == ip),
        "by its number"
    );

    let volume = post(
        &client,
        "/v2/volumes",
        json!({"name": "v", "region": "nyc3", "size_gigabytes": 10}),
    )
    .await;
    let volume = volume["volume"]["id"].as_str().unwrap().to_owned();
    world.sandbox.advance(ACTION);
    let attach = client.volume(&volume).attach(id).await.unwrap();
    let found = attach.acted_on().await.unwrap();
    assert!(
        matches!(found, Some(ActedOn::Volume(found)) if found.id == volume),
        "its handle knows"
    );
    let error = client
        .acted_on(&attach.clone().into_inner())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("doesn't say which volume"),
        "{error}"
    );

    client.droplet(id).delete().await.unwrap();
    assert_eq!(
        client.action(&action).acted_on().await.unwrap(),
        None,
        "it is gone"
    );

    let mut odd = transfer;
    odd.resource_type = Some("moon".to_owned());
    let error = client.acted_on(&odd).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("\"moon\""), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a7_the_actions_of_a_resource() {
    let (world, client) = world().await;
    let (one, other) = (
        droplet(&world, &client).await,
        droplet(&world, &client).await,
    );
    let handle = client.droplet(one);
    assert_eq!(handle.current_action().await.unwrap(), None);
    assert_eq!(
        handle
            .last_action()
            .await
            .unwrap()
            .unwrap()
            .type_
            .as_deref(),
        Some("create")
    );
    let started = handle.reboot().await.unwrap();
    client.droplet(other).power_off().await.unwrap();
    assert_eq!(
        handle.current_action().await.unwrap().unwrap().id,
        started.id
    );
    let all = handle.actions().list().all().await.unwrap();
    assert!(all.len() == 2 && all.iter().all(|action| action.resource_id == Some(one)));
    world.sandbox.advance(ACTION);
    assert_eq!(handle.current_action().await.unwrap(), None);

    let image = client
        .raw()
        .images_list(&Default::default())
        .items()
        .next()
        .await
        .unwrap()
        .unwrap();
    let image = client.image(image.id);
    assert_eq!(image.last_action().await.unwrap(), None);
    assert!(
        client
            .droplet(1)
            .last_action()
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test(start_paused = true)]
async fn a8_the_last_action_is_waited_for_and_the_resource_is_the_outcome() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let handle = client.droplet(id);
    handle.power_off().await.unwrap();
    let (droplet, took) = world.run(handle.wait_for_last_action()).await;
    assert_eq!(droplet.unwrap().unwrap().status, DropletStatus::Off);
    assert_eq!(took, ACTION);

    // Never had one.
    let seeded = world.sandbox.seed_droplets(1)[0];
    let (droplet, took) = world
        .run(client.droplet(seeded).wait_for_last_action())
        .await;
    assert_eq!(
        (droplet.unwrap().unwrap().id, took),
        (seeded, Duration::ZERO)
    );

    // Gone before, and gone afterwards.
    assert_eq!(
        client.droplet(1).wait_for_last_action().await.unwrap(),
        None
    );
    handle.power_on().await.unwrap();
    let mut states = handle.wait_for_last_action().states();
    assert!(states.next().await.unwrap().unwrap().is_in_progress());
    let wait = handle.wait_for_last_action();
    client.droplet(id).delete().await.unwrap();
    let (outcome, _) = world.run(wait).await;
    assert_eq!(outcome.unwrap(), None);

    // Failed while the resource is there.
    let fails = Fault::on("dropletActions_post").effect(Effect::action_fails());
    world.sandbox.fault(fails).unwrap();
    let other = client.droplet(seeded);
    other.reboot().await.unwrap();
    let error = world.run(other.wait_for_last_action()).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    assert!(
        error
            .state::<digitalocean_sdk::raw::types::Action>()
            .unwrap()
            .is_errored()
    );

    // Its states end in the failure, too.
    let mut states = other.wait_for_last_action().states();
    let error = states.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    assert!(states.next().await.is_none());
}

/// The service is seen to list actions with the latest first, but doesn't promise it.
#[tokio::test(start_paused = true)]
async fn a7_the_last_action_is_that_which_began_last() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let handle = client.droplet(id);
    world.run(handle.power_off().wait()).await.0.unwrap();
    handle.power_on().await.unwrap();
    let kind = async || handle.last_action().await.unwrap().unwrap().type_;
    assert_eq!(kind().await.as_deref(), Some("power_on"));
    // From here on, the list says that the first began last.
    let late = ["2099-01-01T00:00:00Z"];
    let began = "/actions/1/started_at";
    world
        .sandbox
        .script("dropletActions_list", began, late)
        .unwrap();
    assert_eq!(kind().await.as_deref(), Some("power_off"));
    let current = handle.current_action().await.unwrap().unwrap();
    assert_eq!(current.type_.as_deref(), Some("power_on"));
    world.sandbox.script("actions_list", began, late).unwrap();
    let last = client.actions().last().await.unwrap().unwrap();
    assert_eq!(last.type_.as_deref(), Some("power_off"));
}

#[tokio::test(start_paused = true)]
async fn a9_any_action_by_type_and_json() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let (done, _) = world
        .run(client.droplet(id).act("power_off", json!({})).wait())
        .await;
    assert_eq!(done.unwrap().type_.as_deref(), Some("power_off"));
    let odd = json!({"type": "power_on"});
    let (done, _) = world
        .run(client.droplet(id).act("power_off", odd).wait())
        .await;
    assert_eq!(
        done.unwrap().type_.as_deref(),
        Some("power_off"),
        "what is asked for by name is done, whatever the data say"
    );
    let resize = client
        .droplet(id)
        .act("resize", json!({"size": "s-2vcpu-2gb", "disk": false}));
    world.run(resize.wait()).await.0.unwrap();
    assert_eq!(
        client.droplet(id).get().await.unwrap().size_slug,
        "s-2vcpu-2gb"
    );

    let asked = world.requests();
    let error = client
        .droplet(id)
        .act("rename", json!(["no"]))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), world.requests()),
        (ErrorKind::InvalidRequest, asked)
    );
    assert!(
        error.to_string().contains("must be a JSON object"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a10_the_last_actions_of_mixed_resources() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let snapshot = client.droplet(id).snapshot("s").wait();
    world.run(snapshot).await.0.unwrap();
    let image = client.droplet(id).get().await.unwrap().snapshot_ids[0];
    client.image(image).transfer("ams3").await.unwrap();
    client.droplet(id).reboot().await.unwrap();
    let waits = [
        client
            .droplet(id)
            .wait_for_last_action()
            .map(|found| found.map(|droplet| ActedOn::Droplet(Box::new(droplet)))),
        client
            .image(image)
            .wait_for_last_action()
            .map(|found| found.map(|image| ActedOn::Image(Box::new(image)))),
    ];
    let (found, took) = world.run(waits.into_iter().collect::<Waits<_>>()).await;
    assert!(matches!(
        found.unwrap().as_slice(),
        [Some(ActedOn::Droplet(_)), Some(ActedOn::Image(_))]
    ));
    assert_eq!(took, ACTION);
}

#[tokio::test(start_paused = true)]
async fn an_action_that_must_wait_for_another_is_started_after_it() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    client.droplet(id).reboot().await.unwrap();
    let refused = client.droplet(id).power_off().await.unwrap_err();
    assert!(
        refused.is_unprocessable(),
        "awaited alone it gives the service's answer: {refused}"
    );
    let (done, took) = world.run(client.droplet(id).power_off().wait()).await;
    assert!(done.unwrap().is_completed());
    assert_eq!(took, 2 * ACTION);

    let other = client.droplet(id).act("no such action", json!({})).wait();
    let (result, took) = world.run(other).await;
    assert!(result.unwrap_err().is_unprocessable());
    assert_eq!(
        took,
        Duration::ZERO,
        "what won't pass by itself isn't tried again"
    );
    let busy = Fault::on("dropletActions_post").every();
    world
        .sandbox
        .fault(busy.effect(Effect::pending_event()))
        .unwrap();
    let reboot = client.droplet(id).reboot().wait();
    let minutes = Duration::from_secs(5 * 60);
    let (never, took) = world.run(reboot.deadline(minutes)).await;
    let error = never.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, minutes));
    assert!(!error.may_have_been_processed(), "nothing was started");
    let refusal = error.source().unwrap().to_string();
    assert!(refusal.contains("pending event"), "{refusal}");
}

#[tokio::test(start_paused = true)]
async fn addresses_are_assigned_and_waited_for() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let reserved = post(&client, "/v2/reserved_ips", json!({"region": "nyc3"})).await;
    let reserved = client.reserved_ip(reserved["reserved_ip"]["ip"].as_str().unwrap());
    let assign = reserved.assign(id).await.unwrap();
    let found = client.acted_on(&assign).await.unwrap();
    assert!(
        matches!(found, Some(ActedOn::ReservedIp(found)) if found.ip == reserved.key().0),
        "by its number, and as what it is"
    );
    world.run(assign.wait()).await.0.unwrap();
    assert_eq!(reserved.get().await.unwrap().droplet.unwrap().id, id);
    assert_eq!(
        reserved
            .last_action()
            .await
            .unwrap()
            .unwrap()
            .type_
            .as_deref(),
        Some("assign_ip")
    );
    reserved.unassign().await.unwrap();
    let (free, took) = world.run(reserved.wait_for_no_droplet()).await;
    assert_eq!((free.unwrap().droplet, took), (None, ACTION));

    let v6 = post(&client, "/v2/reserved_ipv6", json!({"region_slug": "nyc3"})).await;
    let v6: std::net::Ipv6Addr = v6["reserved_ipv6"]["ip"].as_str().unwrap().parse().unwrap();
    let v6 = client.reserved_ipv6(v6);
    let started = v6.assign(id).await.unwrap();
    assert!(matches!(
        started.acted_on().await.unwrap(),
        Some(ActedOn::ReservedIpv6(_))
    ));
    world.run(started.wait()).await.0.unwrap();
    assert_eq!(v6.get().await.unwrap().droplet.unwrap().id, id);
    world.run(v6.unassign().wait()).await.0.unwrap();
    world.run(v6.delete().wait()).await.0.unwrap();
    assert_eq!(v6.find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn a8_the_last_actions_of_volumes_and_addresses() {
    let (world, client) = world().await;
    let id = droplet(&world, &client).await;
    let volume = client.volumes().create("v", "nyc3", 10).await.unwrap();
    let volume = client.volume(&volume);
    assert_eq!(volume.current_action().await.unwrap(), None);
    let resize = volume.resize(20).await.unwrap();
    let current = volume.current_action().await.unwrap().unwrap();
    assert_eq!(current.id, resize.id);
    let (found, took) = world.run(volume.wait_for_last_action()).await;
    assert_eq!(
        (found.unwrap().unwrap().size_gigabytes, took),
        (Some(20), ACTION)
    );

    let floating = client.floating_ips().create("nyc3").await.unwrap();
    let floating = client.floating_ip(&floating);
    floating.assign(id).await.unwrap();
    let (found, took) = world.run(floating.wait_for_last_action()).await;
    assert_eq!(
        (found.unwrap().unwrap().droplet.map(|it| it.id), took),
        (Some(id), ACTION)
    );
    world.run(floating.delete().wait()).await.0.unwrap();
    let reserved = client.reserved_ips().create("nyc3").await.unwrap();
    let reserved = client.reserved_ip(&reserved);
    reserved.assign(id).await.unwrap();
    assert!(reserved.current_action().await.unwrap().is_some());
    let (found, took) = world.run(reserved.wait_for_last_action()).await;
    assert_eq!(
        (found.unwrap().unwrap().droplet.map(|it| it.id), took),
        (Some(id), ACTION)
    );
    assert_eq!(reserved.current_action().await.unwrap(), None);
}
