//! Many droplets with one tag: created, saved and deleted together, by somebody who must know what exists whatever happens.

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::droplets::Droplet;
use digitalocean_sdk::wait::Ended;
use digitalocean_sdk::{Client, Error, Outcome};
use tokio::time::sleep;

use super::world;

const SECOND: Duration = Duration::from_secs(1);

/// What is known of a droplet that was to be created.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Active,
    Exists,
    MayExist,
    Missing,
}

impl From<&Outcome<Droplet>> for Fate {
    fn from(outcome: &Outcome<Droplet>) -> Self {
        let may_exist = outcome.error().is_some_and(Error::may_have_been_processed);
        match outcome.state::<Droplet>() {
            Some(_) if outcome.is_finished() => Self::Active,
            Some(_) => Self::Exists,
            None if outcome.is_running() || may_exist => Self::MayExist,
            None => Self::Missing,
        }
    }
}

/// Creates them, and tells of each.
async fn launch<S>(client: &Client, names: &[String], tag: &str, stop: S) -> Vec<Fate>
where
    S: Future + Send + 'static,
{
    let create = client
        .droplets()
        .create_many(names, "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let waits = create.each(|droplet| droplet.tag(tag)).waits();
    let outcomes = waits.or_interrupt(stop).settle().await;
    outcomes.iter().map(Fate::from).collect()
}

/// The names of those that exist.
async fn existing(client: &Client, tag: &str) -> Result<Vec<String>, Error> {
    let all = client.droplets().tagged(tag).list().all().await?;
    Ok(all.into_iter().map(|it| it.name).collect())
}

/// Deletes all, and tells which are left.
async fn delete<S>(client: &Client, tag: &str, stop: S) -> Result<Vec<String>, Error>
where
    S: Future + Send + 'static,
{
    let delete = client.droplets().tagged(tag).delete_all();
    match delete.wait().or_interrupt(stop).await? {
        Ended::Finished(()) => Ok(Vec::new()),
        Ended::Interrupted(left) => Ok(left.into_iter().flatten().map(|it| it.name).collect()),
    }
}

fn names() -> Vec<String> {
    (1..=20).map(|n| format!("web-{n}")).collect()
}

#[tokio::test(start_paused = true)]
async fn c15_twenty_droplets_are_created_saved_and_deleted_although_one_is_refused() {
    let (world, client) = world().await;
    let mut names = names();
    names[12] = "web_13".to_owned();
    let launched = launch(&client, &names, "web", std::future::pending::<()>());
    let fates = world.run(launched).await.0;
    let mut expected = [Fate::Active; 20];
    expected[12] = Fate::Missing;
    assert_eq!(fates, expected);
    names.remove(12);
    let mut exist = world.run(existing(&client, "web")).await.0.unwrap();
    exist.sort_by_key(|name| names.iter().position(|it| it == name));
    assert_eq!(exist, names);
    // Two times ten, and those that were refused together one by one; what the feature `validate` refuses isn't sent.
    let refused_unsent = if cfg!(feature = "validate") { 2 } else { 0 };
    assert_eq!(
        world.requests_of("droplets_create"),
        2 + 10 - refused_unsent
    );

    let saved = client.droplets().tagged("web").snapshot("nightly").wait();
    assert_eq!(world.run(saved).await.0.unwrap().len(), 19);
    let snapshots = client.snapshots().list().resource_type("droplet").all();
    let snapshots = world.run(snapshots).await.0.unwrap();
    assert_eq!(
        snapshots.iter().filter(|it| it.name == "nightly").count(),
        19
    );

    let gone = delete(&client, "web", std::future::pending::<()>());
    assert!(world.run(gone).await.0.unwrap().is_empty());
    assert!(
        world
            .run(existing(&client, "web"))
            .await
            .0
            .unwrap()
            .is_empty()
    );
    assert_eq!(world.requests_of("droplets_destroy_byTag"), 1);
}

#[tokio::test(start_paused = true)]
async fn c15_what_exists_is_told_after_an_interruption() {
    let (world, client) = world().await;
    // The answer to the second ten is lost.
    let lost = Fault::on("droplets_create").nth(2);
    let lost = lost.effect(Effect::reset_after_processing());
    world.sandbox.fault(lost).unwrap();
    let names = names();
    let launched = launch(&client, &names, "web", sleep(12 * SECOND));
    let fates = world.run(launched).await.0;
    assert_eq!(fates[..10], [Fate::Exists; 10]);
    assert_eq!(fates[10..], [Fate::MayExist; 10]);
    assert_eq!(world.requests_of("droplets_create"), 2, "none is repeated");
    // The tag tells of all.
    let exist = world.run(existing(&client, "web")).await.0.unwrap();
    assert_eq!(exist.len(), 20);

    // The service takes its time, and Ctrl-C comes before.
    let slow = Fault::on("droplets_destroy_byTag").effect(Effect::status(204));
    world.sandbox.fault(slow).unwrap();
    let left = delete(&client, "web", sleep(12 * SECOND));
    let left = world.run(left).await.0.unwrap();
    assert_eq!(left, exist);
}
