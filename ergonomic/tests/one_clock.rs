//! The deadline and the interruption of a wait hold from its first poll to its last request.
#![cfg(all(feature = "droplets", feature = "actions", feature = "images"))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::wait::{Ended, Interval};
use digitalocean_sdk::{Client, ErrorKind, RatePolicy};
use tokio::time::sleep;
use world::{World, create};

const SECOND: Duration = Duration::from_secs(1);

async fn world() -> (World, Client, i64) {
    let (world, client) = World::with_actions(8 * SECOND).await;
    let created = world.run(create(&client, "web").wait()).await.0;
    let id = created.unwrap().id;
    (world, client, id)
}

#[tokio::test(start_paused = true)]
async fn while_the_start_is_refused_for_now() {
    let (world, client, id) = world().await;
    let busy = Fault::on("dropletActions_post").every();
    let busy = busy.effect(Effect::pending_event());
    world.sandbox.fault(busy).unwrap();
    let wait = client.droplet(id).reboot().wait().deadline(5 * SECOND);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 5 * SECOND));
    assert!(!error.may_have_been_processed());
    assert!(error.to_string().contains("not started"), "{error}");

    let wait = client
        .droplet(id)
        .power_off()
        .wait()
        .or_interrupt(sleep(SECOND));
    let (result, took) = world.run(wait).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(took, SECOND);
    // Nothing is sent behind the user's back.
    world.sandbox.clear_faults();
    let sent = world.requests();
    world.run(sleep(60 * SECOND)).await;
    assert_eq!(world.requests(), sent);
    assert!(!client.droplet(id).get().await.unwrap().is_off());
}

#[tokio::test(start_paused = true)]
async fn while_a_queue_turn_is_awaited() {
    let (world, _, id) = world().await;
    let rate = RatePolicy::default().short(1, Duration::from_secs(60));
    let client = world.builder().rate(rate).build().unwrap();
    client.account().get().await.unwrap();
    let sent = world.requests();
    let wait = client.droplet(id).power_off().wait().deadline(5 * SECOND);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 5 * SECOND));
    let wait = client
        .droplet(id)
        .power_off()
        .wait()
        .or_interrupt(sleep(SECOND));
    let (result, took) = world.run(wait).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(took, SECOND);
    world.run(sleep(200 * SECOND)).await;
    assert_eq!(world.requests(), sent);
}

#[tokio::test(start_paused = true)]
async fn while_a_transient_failure_is_retried() {
    let (world, client, id) = world().await;
    let down = Fault::on("droplets_destroy").every();
    world
        .sandbox
        .fault(down.effect(Effect::status(503)))
        .unwrap();
    let wait = client.droplet(id).delete().wait().deadline(2 * SECOND);
    let (result, took) = world.run(wait).await;
    assert!(result.is_err());
    assert!(took <= 2 * SECOND, "{took:?}");
    let sent = world.requests_of("droplets_destroy");
    world.run(sleep(60 * SECOND)).await;
    assert_eq!(world.requests_of("droplets_destroy"), sent);
}

#[tokio::test(start_paused = true)]
async fn while_a_finisher_runs() {
    let (world, client, id) = world().await;
    // The action is done after 8 s, and then nobody finds the snapshot.
    let silent = Fault::on("droplets_list_snapshots").every();
    let silent = silent.effect(Effect::hang());
    world.sandbox.fault(silent).unwrap();
    let patient = client.with(|options| {
        let retry = digitalocean_sdk::RetryPolicy::default().max_attempts(1_000);
        options.retry(retry).request_timeout(90 * SECOND)
    });
    let wait = patient.droplet(id).take_snapshot("s").deadline(40 * SECOND);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 40 * SECOND));
    assert!(error.may_have_been_processed());
    assert!(
        error
            .state::<digitalocean_sdk::raw::types::Action>()
            .is_some()
    );
    let wait = patient.droplet(id).take_snapshot("s");
    let (result, took) = world.run(wait.or_interrupt(sleep(20 * SECOND))).await;
    assert_eq!(took, 20 * SECOND);
    let Ended::Interrupted(Some(action)) = result.unwrap() else {
        panic!("nobody finds the snapshot");
    };
    assert!(action.is_completed());
}

#[tokio::test(start_paused = true)]
async fn while_the_last_action_is_waited_for() {
    let (world, client, id) = world().await;
    client.droplet(id).reboot().await.unwrap();
    let down = Fault::on("droplets_get").every();
    world
        .sandbox
        .fault(down.effect(Effect::status(503)))
        .unwrap();
    let patient = client.with(|options| {
        options.retry(digitalocean_sdk::RetryPolicy::default().max_attempts(1_000))
    });
    let wait = patient.droplet(id).wait_for_last_action();
    let (result, took) = world.run(wait.deadline(10 * SECOND)).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline, "{error}");
    assert_eq!(took, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_last_poll_is_sent_before_the_deadline() {
    let (world, client, id) = world().await;
    // Polls at 0, 1, 3 and 7 s; the next would be at 15 s, and the action is done at 8 s after its start. The last one is
    // half an interval before the deadline.
    let interval = Interval::every(SECOND).growing(2.0, Duration::from_secs(600));
    let reboot = client.droplet(id).reboot().await.unwrap();
    let wait = client.action(reboot.id).wait();
    let (result, took) = world
        .run(
            wait.interval(interval)
                .deadline(Duration::from_millis(9_750)),
        )
        .await;
    assert!(result.unwrap().is_completed());
    assert_eq!(took, Duration::from_millis(9_250));
}

/// What follows an action is tried again as long as there is time: the limit is what ended it, not the last failure.
#[tokio::test(start_paused = true)]
async fn what_is_tried_again_at_the_limit_ends_by_the_limit() {
    for interrupts in [true, false] {
        let (world, client, id) = world().await;
        let fails = Fault::on("droplets_list_snapshots").every();
        let fails = fails.effect(Effect::retry_after(503, 7));
        world.sandbox.fault(fails).unwrap();
        let wait = client.droplet(id).take_snapshot("s");
        if interrupts {
            let ended = world.run(wait.or_interrupt(sleep(20 * SECOND))).await.0;
            let ended = ended.unwrap();
            assert!(matches!(ended, Ended::Interrupted(Some(_))), "{ended:?}");
        } else {
            let (ended, took) = world.run(wait.deadline(20 * SECOND)).await;
            let error = ended.unwrap_err();
            assert_eq!((error.kind(), took), (ErrorKind::Deadline, 20 * SECOND));
            assert!(error.may_have_been_processed());
            let text = error.to_string();
            assert!(text.contains("what follows it was not done"), "{text}");
            // What the service said last is the cause.
            let cause = std::error::Error::source(&error).unwrap().to_string();
            assert!(cause.contains("503"), "{cause}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_under_way_is_heard_to_its_end() {
    let (world, client, id) = world().await;
    let slow = Effect::delay_after_processing(5 * SECOND);
    let fault = Fault::on("dropletActions_post").next(1).effect(slow);
    world.sandbox.fault(fault).unwrap();
    let wait = client.droplet(id).reboot().wait();
    let ended = world.run(wait.or_interrupt(sleep(SECOND))).await;
    let Ended::Interrupted(Some(action)) = ended.0.unwrap() else {
        panic!("the answer to the request came after the signal");
    };
    assert!(action.id != 0);
    assert_eq!(world.requests_of("dropletActions_post"), 1);
}
