//! What is done with several droplets at once is waited for like everything else.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::wait::{WaitState, Waits};
use digitalocean_sdk::{ErrorKind, Outcome};
use serde_json::json;

use super::world;

/// A wait for each, of which ten share a request: whatever ends them, each name knows what became of it.
#[tokio::test(start_paused = true)]
async fn a12_many_droplets_are_waits_like_all_others() {
    let (world, client) = world().await;
    let names: Vec<_> = (1..=12).map(|number| format!("web-{number}")).collect();
    let many = || {
        let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
        client.droplets().create_many(&names, region, size, image)
    };
    let droplets = world.run(many().waits()).await.0.unwrap();
    let told: Vec<_> = droplets
        .iter()
        .map(|droplet| droplet.name.clone())
        .collect();
    assert_eq!(told, names, "in the order of the names");
    assert!(droplets.iter().all(Droplet::is_active));
    assert_eq!(world.requests_of("droplets_create"), 2);

    // One answer is lost: its ten are failed and may exist, the other two are told as well.
    let lost = Fault::on("droplets_create")
        .nth(1)
        .effect(Effect::status(500));
    world.sandbox.fault(lost).unwrap();
    let outcomes = world.run(many().waits().settle()).await.0;
    assert_eq!(outcomes.len(), 12);
    for (at, outcome) in outcomes.iter().enumerate() {
        match outcome {
            Outcome::Failed(error) if at < 10 => assert!(error.may_have_been_processed()),
            Outcome::Finished(droplet) if at >= 10 => assert_eq!(droplet.name, names[at]),
            other => panic!("{at}: {other:?}"),
        }
    }

    // Interrupted before anything was sent, nothing is.
    let sent = world.requests_of("droplets_create");
    let interrupted = many().waits().or_interrupt(std::future::ready(()));
    let error = world.run(interrupted).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(world.requests_of("droplets_create"), sent);
}

/// Until each has an address, as for one.
#[tokio::test(start_paused = true)]
async fn a12_many_droplets_are_waited_for_until_they_have_an_address() {
    let (world, client) = world().await;
    let without = json!({"v4": [], "v6": []});
    // Active at once, and without an address for the first reads.
    let late = Fault::on("droplets_get")
        .nth(1)
        .effect(Effect::set("/droplet/networks", without.clone()));
    world.sandbox.fault(late).unwrap();
    let many = || {
        let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
        client
            .droplets()
            .create_many(["one", "two"], region, size, image)
    };
    let (results, _) = world.run(many().wait_for_address()).await;
    for (name, droplet) in results {
        assert!(droplet.unwrap().ip().is_some(), "{name}");
    }
    // A condition that comes in addition is asked of what is ready alone, and may say that it failed.
    let one = || {
        client
            .droplets()
            .create("three", Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
    };
    let active = |droplet: &Droplet| {
        assert!(droplet.is_active());
        droplet.ip().is_some()
    };
    assert!(
        world
            .run(one().wait().and(active))
            .await
            .0
            .unwrap()
            .is_active()
    );
    let failed = one().wait().and(|_| WaitState::Failed);
    let error = world.run(failed).await.0.unwrap_err();
    assert!(
        error.to_string().ends_with("failed: its state is `active`"),
        "{error}"
    );
    // What never gets one is not done.
    let never = Fault::on("droplets_get")
        .every()
        .effect(Effect::set("/droplet/networks", without));
    world.sandbox.fault(never).unwrap();
    let waits = many()
        .waits_for_address()
        .deadline(Duration::from_secs(600));
    let outcomes = world.run(waits.settle()).await.0;
    for outcome in outcomes {
        assert!(outcome.is_running(), "{outcome:?}");
    }
}

/// The droplets of a tag: one request, one wait, and the actions of all in its states.
#[tokio::test(start_paused = true)]
async fn a13_actions_on_a_tag_are_a_wait_like_all_others() {
    let (world, client) = world().await;
    for name in ["a", "b", "c"] {
        let created = client
            .droplets()
            .create(name, Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64)
            .tag("web");
        world.run(created.wait()).await.0.unwrap();
    }
    let web = client.droplets().tagged("web");
    let started = web.power_cycle().await.unwrap();
    assert_eq!(started.len(), 3);
    let waits: Waits<_> = started.into_iter().map(|action| action.wait()).collect();
    world.run(waits).await.0.unwrap();

    let done = world.run(web.power_off().wait()).await.0.unwrap();
    assert_eq!(done.len(), 3);
    assert!(done.iter().all(|action| action.is_completed()));
    let droplets = web.list().all().await.unwrap();
    assert!(droplets.iter().all(Droplet::is_off));

    // Beside other waits, with one outcome.
    let mut both = Waits::default();
    both.push(web.power_on().wait().map(|actions| actions.len()));
    both.push(
        client
            .droplet(&droplets[0])
            .wait_for_status("active")
            .map(|_| 1),
    );
    assert_eq!(world.run(both).await.0.unwrap(), [3, 1]);

    // What the service refuses starts nothing.
    let none = world
        .run(client.droplets().tagged(" ").power_on().wait())
        .await
        .0;
    assert_eq!(none.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

/// The service never answers more than was asked for; if it does, somebody has to know which they are.
#[tokio::test(start_paused = true)]
async fn a12_droplets_beyond_those_asked_for_are_not_forgotten() {
    let (world, client) = world().await;
    let surplus = Effect::set("/droplets/-", json!({ "id": 77, "name": "three" }));
    let fault = Fault::on("droplets_create").next(1).effect(surplus);
    world.sandbox.fault(fault).unwrap();
    let (region, size, image) = (Region::Nyc3, Size::S1Vcpu1Gb, Image::Ubuntu2404X64);
    let many = client
        .droplets()
        .create_many(["one", "two"], region, size, image);
    let made = world.run(many.wait()).await.0;
    assert_eq!(made.len(), 2);
    let there = client.droplets().list().all().await.unwrap();
    for (_, result) in made {
        let error = result.unwrap_err();
        assert!(error.may_have_been_processed());
        assert!(error.to_string().contains("77"), "{error}");
        for droplet in &there {
            assert!(error.to_string().contains(&droplet.id.to_string()));
        }
    }
    assert_eq!(there.len(), 2);
    assert_eq!(world.requests_of("droplets_create"), 1);
}
