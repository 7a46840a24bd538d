//! After a write, nothing is forgotten: whatever fails, the error has what the service answered, and says that it may have
//! been carried out.
#![cfg(all(feature = "droplets", feature = "actions"))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, Sandbox};
use digitalocean_sdk::raw::types::{Action, Droplet};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error, ErrorKind, Outcome};
use serde_json::json;
use tokio::time::sleep;
use world::{World, create};

const SECOND: Duration = Duration::from_secs(1);

/// Refuses the create of this number, from 1.
fn refuse(world: &World, number: u64) {
    let refusal = Effect::refusal(422, "the name has characters that no host has");
    let fault = Fault::on("droplets_create").nth(number);
    world.sandbox.fault(fault.effect(refusal)).unwrap();
}

/// The ids of all droplets that exist.
async fn existing(sandbox: &Sandbox) -> Vec<i64> {
    let client = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    let all = client.droplets().list().all().await.unwrap();
    let mut ids: Vec<i64> = all.iter().map(|droplet| droplet.id).collect();
    ids.sort_unstable();
    ids
}

/// The ids that an error tells.
fn told(error: &Error) -> Vec<i64> {
    let outcomes = error.outcomes::<Droplet>().unwrap().iter();
    let mut ids: Vec<i64> = outcomes
        .filter_map(|outcome| match outcome {
            Outcome::Finished(droplet) => Some(droplet.id),
            outcome => outcome.state::<Droplet>().map(|droplet| droplet.id),
        })
        .collect();
    ids.sort_unstable();
    ids
}

#[tokio::test(start_paused = true)]
async fn one_bad_name_of_five_does_not_lose_the_other_four() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let names = ["a", "b", "c", "d", "e"];
    let waits = names.map(|name| create(&client, name));
    refuse(&world, 3);
    let (result, took) = world.run(waits.into_iter().collect::<Waits<_>>()).await;
    let error = result.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert_eq!(took, Duration::ZERO, "a batch ends with its first failure");
    let outcomes = error.outcomes::<Droplet>().unwrap();
    assert_eq!(outcomes.len(), 5);
    let failed = outcomes.iter().filter_map(Outcome::error);
    assert_eq!(failed.count(), 1);
    assert_eq!(told(&error), existing(&world.sandbox).await);
    assert!(error.may_have_been_processed());
    for (name, outcome) in names.iter().zip(outcomes) {
        match outcome {
            Outcome::Running(_) => {
                assert_eq!(outcome.state::<Droplet>().unwrap().name, *name);
            }
            Outcome::NotStarted | Outcome::Failed(_) => {}
            other => panic!("{name}: {other:?}"),
        }
    }
    assert!(error.to_string().starts_with("1 of 5 failed"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_when_another_fails_is_heard_to_its_end() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let slow = Effect::delay_after_processing(Duration::from_millis(30));
    refuse(&world, 1);
    let fault = Fault::on("droplets_create").next(19).effect(slow);
    world.sandbox.fault(fault).unwrap();
    let names = (0..20).map(|number| format!("n{number}"));
    let waits = names.map(|name| create(&client, &name));
    let (result, _) = world.run(waits.collect::<Waits<_>>()).await;
    let error = result.unwrap_err();
    let made = existing(&world.sandbox).await;
    assert!(made.len() > 1, "{made:?}");
    assert_eq!(told(&error), made);
    let outcomes = error.outcomes::<Droplet>().unwrap();
    let started = outcomes.iter().filter(|outcome| !outcome.is_not_started());
    assert_eq!(started.count(), made.len() + 1);
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_is_not_sent_any_more() {
    let world = World::new(|sandbox| sandbox).await;
    // Five a minute: most stand in the queue when the first fails.
    let rate = digitalocean_sdk::RatePolicy::default().short(5, Duration::from_secs(60));
    let client = world.builder().rate(rate).build().unwrap();
    refuse(&world, 1);
    let waits = (0..20).map(|number| create(&client, &format!("n{number}")));
    let (result, took) = world.run(waits.collect::<Waits<_>>()).await;
    let error = result.unwrap_err();
    assert!(took < 60 * SECOND, "{took:?}");
    assert_eq!(told(&error), existing(&world.sandbox).await);
    let outcomes = error.outcomes::<Droplet>().unwrap();
    assert!(outcomes.iter().filter(|it| it.is_not_started()).count() >= 15);
    let sent = world.requests_of("droplets_create");
    world.run(sleep(200 * SECOND)).await;
    assert_eq!(world.requests_of("droplets_create"), sent);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_fails_does_not_forget_what_was_started() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let droplet = world.run(create(&client, "a").wait()).await.0.unwrap();
    for status in [401, 403] {
        let broken = Fault::on("actions_get").next(1);
        world
            .sandbox
            .fault(broken.effect(Effect::status(status)))
            .unwrap();
        let reboot = client.droplet(&droplet).reboot().wait();
        let error = world.run(reboot).await.0.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert!(error.may_have_been_processed());
        let action = error.state::<Action>().unwrap();
        let (id, text) = (action.id, error.to_string());
        assert!(
            text.contains(&format!("action {id} (reboot) was in-progress")),
            "{text}"
        );
        world.run(client.action(id).wait()).await.0.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_after_a_create_says_that_it_was_created() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let wait = create(&client, "a").wait().deadline(4 * SECOND);
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert!(error.may_have_been_processed() && !error.is_retryable());
    let id = error.state::<Droplet>().unwrap().id;
    assert_eq!(existing(&world.sandbox).await, [id]);
}

#[tokio::test(start_paused = true)]
async fn what_a_deadline_cuts_at_its_start_is_told_as_far_as_it_came() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    for operation in ["droplets_create", "droplets_destroy"] {
        let late = Effect::delay_after_processing(5 * SECOND);
        let fault = Fault::on(operation).next(1).effect(late);
        world.sandbox.fault(fault).unwrap();
    }
    let wait = create(&client, "a").wait().deadline(SECOND);
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    let id = error.state::<Droplet>().unwrap().id;
    assert_eq!(existing(&world.sandbox).await, [id]);
    world.run(sleep(10 * SECOND)).await;
    // Nothing is left to wait for: it is gone already.
    let delete = client.droplet(id).delete().wait().deadline(SECOND);
    let error = world.run(delete).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert!(error.may_have_been_processed(), "{error}");
    assert!(existing(&world.sandbox).await.is_empty());
    // Where there is nothing to delete there is nothing to wait for.
    let fault = Fault::on("droplets_destroy").next(1);
    let late = fault.effect(Effect::delay_after_processing(5 * SECOND));
    world.sandbox.fault(late).unwrap();
    let gone = client.droplet(id).delete().wait().deadline(SECOND);
    world.run(gone).await.0.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_action_that_failed_was_started_all_the_same() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let droplet = world.run(create(&client, "a").wait()).await.0.unwrap();
    let fails = Fault::on("dropletActions_post").next(1);
    let fails = fails.effect(Effect::action_fails());
    world.sandbox.fault(fails).unwrap();
    let reboot = client.droplet(&droplet).reboot().wait();
    let error = world.run(reboot).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    assert!(error.may_have_been_processed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn of_several_failures_the_first_in_order_is_the_error() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    // Both are under way before the first fails.
    for status in [422, 409] {
        let fault = Fault::on("droplets_create").next(1);
        let fault = fault.effect(Effect::status(status));
        world.sandbox.fault(fault).unwrap();
    }
    let waits = ["a", "b"].map(|name| create(&client, name));
    let result = world.run(waits.into_iter().collect::<Waits<_>>()).await.0;
    let error = result.unwrap_err();
    let outcomes = error.outcomes::<Droplet>().unwrap();
    let statuses = outcomes.iter().map(|it| it.error().unwrap().status());
    let statuses: Vec<_> = statuses.collect();
    assert_ne!(statuses[0], statuses[1]);
    assert_eq!(error.status(), statuses[0]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_a_create_that_lacks_something_is_no_reason_to_forget_the_droplet() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    for body in [json!({}), json!(null), json!({ "droplet": null })] {
        let strange = Effect::set("", body.clone());
        let fault = Fault::on("droplets_create").next(1).effect(strange);
        world.sandbox.fault(fault).unwrap();
        let error = create(&client, "a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.status().unwrap(), 202, "{body}");
        assert_eq!(
            (error.attempts(), error.operation()),
            (1, Some("droplets_create"))
        );
        assert!(error.may_have_been_processed(), "{body}");
        assert!(error.request_id().is_some(), "{body}");
        assert!(
            error.to_string().contains("may have carried it out"),
            "{error}"
        );
    }
    let blanks = json!({ "droplet": { "id": 7, "name": "a" } });
    for strange in [Effect::set("", blanks), Effect::set("/links", json!(null))] {
        let fault = Fault::on("droplets_create").next(1).effect(strange);
        world.sandbox.fault(fault).unwrap();
        let droplet = create(&client, "a").await.unwrap();
        assert!(droplet.id != 0 && droplet.name == "a");
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_without_an_id_is_an_error_that_says_it_may_have_been_started() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let droplet = world.run(create(&client, "a").wait()).await.0.unwrap();
    for body in [json!({}), json!(null), json!({ "action": {} })] {
        let strange = Effect::set("", body.clone());
        let fault = Fault::on("dropletActions_post").next(1).effect(strange);
        world.sandbox.fault(fault).unwrap();
        let error = client.droplet(&droplet).reboot().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}: {error}");
        assert!(error.may_have_been_processed() && error.status().unwrap() == 201);
        world.run(sleep(10 * SECOND)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn an_interruption_tells_what_runs_and_what_was_not_started() {
    let world = World::new(|sandbox| sandbox.action_duration(100 * SECOND)).await;
    let rate = digitalocean_sdk::RatePolicy::default().short(3, Duration::from_secs(60));
    let client = world.builder().rate(rate).build().unwrap();
    let waits = (0..9).map(|number| create(&client, &format!("n{number}")));
    let waits = waits.collect::<Waits<_>>().or_interrupt(sleep(5 * SECOND));
    let (outcomes, took) = world.run(waits).await;
    let outcomes = outcomes.unwrap();
    assert_eq!(took, 5 * SECOND);
    let running: Vec<i64> = outcomes
        .iter()
        .filter(|outcome| outcome.is_running())
        .map(|outcome| outcome.state::<Droplet>().unwrap().id)
        .collect();
    assert_eq!(running, existing(&world.sandbox).await);
    assert!(outcomes.iter().filter(|it| it.is_not_started()).count() >= 6);
}

#[tokio::test(start_paused = true)]
async fn what_is_interrupted_before_anything_was_sent_is_an_error() {
    let (world, _) = World::with_actions(8 * SECOND).await;
    let now = || std::future::ready(());
    let rate = digitalocean_sdk::RatePolicy::default().short(1, Duration::from_secs(60));
    let slow = world.builder().rate(rate).build().unwrap();
    slow.account().get().await.unwrap();
    let sent = world.requests();
    let all = (0..3).map(|number| create(&slow, &format!("n{number}")));
    let all = all.collect::<Waits<_>>().or_interrupt(now());
    let error = world.run(all).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert!(!error.may_have_been_processed());
    let outcomes = error.outcomes::<Droplet>().unwrap();
    assert!(outcomes.iter().all(Outcome::is_not_started) && outcomes.len() == 3);
    let single = create(&slow, "a").wait().or_interrupt(now());
    let error = world.run(single).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(world.requests(), sent);
}

#[tokio::test(start_paused = true)]
async fn changing_a_size_tells_that_something_was_done() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let droplet = world.run(create(&client, "a").wait()).await.0.unwrap();
    let web = client.droplet(&droplet);
    // Every read fails once the droplet was told to shut down.
    let broken = Fault::on("actions_get").every().effect(Effect::status(401));
    world.sandbox.fault(broken).unwrap();
    let error = world
        .run(web.change_size("s-2vcpu-4gb"))
        .await
        .0
        .unwrap_err();
    assert!(error.may_have_been_processed(), "{error}");
    assert!(error.state::<Action>().is_some(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_create_that_fails_on_the_way_ends_the_wait() {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let fails = Fault::on("droplets_create")
        .next(1)
        .effect(Effect::action_fails());
    world.sandbox.fault(fails).unwrap();
    let (result, took) = world.run(create(&client, "a").wait()).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    assert!(took <= 60 * SECOND, "{took:?}");
    assert!(error.may_have_been_processed());
    let id = error.state::<Droplet>().unwrap().id;
    assert_eq!(existing(&world.sandbox).await, [id]);
}
