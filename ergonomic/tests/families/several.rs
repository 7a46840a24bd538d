//! What is done with several droplets at once is waited for like everything else.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::slugs::{Image, Region, Size};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{ErrorKind, Outcome};

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
