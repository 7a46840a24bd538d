//! Waiting for one thing, over HTTP against the sandbox, on a clock that stands still while a request is under way.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "droplets")]

#[path = "common/world.rs"]
mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::types::{Action, ActionStatus, Droplet, DropletStatus};
use digitalocean_sdk::wait::{Ended, Interval, WaitState};
use digitalocean_sdk::{Client, ErrorKind, RetryPolicy};
use tokio::time::Instant;
use world::World;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How long an action takes in these tests.
const ACTION: Duration = Duration::from_secs(30);

async fn world() -> World {
    World::new(|sandbox| sandbox.action_duration(ACTION)).await
}

async fn active_droplet(world: &World, client: &Client) -> i64 {
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let (droplet, _) = world.run(create.wait()).await;
    world.sandbox.clear_requests();
    droplet.unwrap().id
}

#[tokio::test(start_paused = true)]
async fn a_wait_looks_at_its_interval_until_it_is_done() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let (done, took) = world.run(client.droplet(id).power_off().wait()).await;
    assert_eq!(done.unwrap().status, ActionStatus::Completed);
    assert_eq!(took, ACTION, "30 s are a multiple of the default 5 s");
    assert_eq!(world.requests_of("dropletActions_post"), 1);
    assert_eq!(world.requests_of("actions_get"), 6, "one look every 5 s");
    assert_eq!(world.requests(), 7);
}

#[tokio::test(start_paused = true)]
async fn what_is_done_at_once_costs_no_further_request() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let started = client.droplet(id).power_off().await.unwrap();
    world.sandbox.advance(ACTION);
    let done = client.action(&started).get().await.unwrap();
    world.sandbox.clear_requests();
    let (done, took) = world.run(client.started_action(done).wait()).await;
    assert!(done.unwrap().is_completed());
    assert_eq!((world.requests(), took), (0, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn states_are_handed_out_before_any_pause() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let start = Instant::now();
    let seen = async {
        let mut states = client
            .droplet(id)
            .power_off()
            .wait()
            .interval(12 * SECOND)
            .states();
        let mut seen = Vec::new();
        while let Some(state) = states.try_next().await.unwrap() {
            seen.push((state.status.to_string(), start.elapsed().as_secs()));
        }
        seen
    };
    let (seen, _) = world.run(Box::pin(seen)).await;
    let wanted = [
        ("in-progress", 0),
        ("in-progress", 12),
        ("in-progress", 24),
        ("completed", 36),
    ];
    assert_eq!(seen, wanted.map(|(status, at)| (status.to_owned(), at)));
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_as_they_are_told_to() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let start = Instant::now();
    let interval = Interval::every(2 * SECOND).growing(2.0, 10 * SECOND);
    let mut states = client
        .droplet(id)
        .power_off()
        .wait()
        .interval(interval)
        .states();
    let seen = async {
        let mut at = Vec::new();
        while let Some(state) = states.try_next().await.unwrap() {
            drop(state);
            at.push(start.elapsed().as_secs());
        }
        at
    };
    let (at, _) = world.run(Box::pin(seen)).await;
    assert_eq!(at, [0, 2, 6, 14, 24, 34]);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_carries_the_last_state_the_looks_and_the_time() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let wait = client.droplet(id).power_off().wait().deadline(12 * SECOND);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 12 * SECOND));
    assert!(error.is_timeout() && !error.is_retryable());
    assert_eq!(
        error.state::<Action>().unwrap().status,
        ActionStatus::InProgress
    );
    assert_eq!((error.polls(), error.elapsed()), (2, 12 * SECOND));
    assert_eq!(error.state::<Droplet>(), None);
    assert!(
        error
            .to_string()
            .contains("(power_off) was still in-progress at the deadline, after 2 polls and 12s"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_cuts_a_look_in_flight() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    world
        .sandbox
        .fault(Fault::on("actions_get").every().effect(Effect::hang()))
        .unwrap();
    let wait = client.droplet(id).power_off().wait().deadline(20 * SECOND);
    let (result, took) = world.run(wait).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Deadline);
    assert_eq!(took, 20 * SECOND, "though the request timeout is a minute");
    assert_eq!(world.requests_of("actions_get"), 1);
}

#[tokio::test(start_paused = true)]
async fn deadlines_come_from_the_wait_the_client_or_the_kind_of_thing() {
    let world = world().await;
    let stuck = |client: &Client| {
        let client = client.clone();
        client
            .clone()
            .wait_until("nothing", move || client.raw().account_get(), |_| false)
    };
    let client = world.client();
    let (result, took) = world.run(stuck(&client)).await;
    assert_eq!(
        (result.unwrap_err().kind(), took),
        (ErrorKind::Deadline, 60 * MINUTE)
    );
    let client = client.with(|options| options.wait_deadline(MINUTE).wait_interval(30 * SECOND));
    world.sandbox.clear_requests();
    let (result, took) = world.run(stuck(&client)).await;
    assert_eq!(
        (result.unwrap_err().kind(), took),
        (ErrorKind::Deadline, MINUTE)
    );
    assert_eq!(
        world.requests(),
        2,
        "at 0 s and 30 s; the one at 60 s would be too late"
    );
    let (result, took) = world.run(stuck(&client).deadline(SECOND)).await;
    assert_eq!(
        (result.unwrap_err().kind(), took),
        (ErrorKind::Deadline, SECOND)
    );
}

#[tokio::test(start_paused = true)]
async fn only_who_says_so_waits_without_end() {
    let world = World::new(|sandbox| sandbox.action_duration(90 * MINUTE)).await;
    let client = world.client();
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let wait = create.wait().interval(10 * MINUTE).without_deadline();
    let (droplet, took) = world.run(wait).await;
    assert_eq!(droplet.unwrap().status, DropletStatus::Active);
    assert_eq!(took, 90 * MINUTE);
}

#[tokio::test(start_paused = true)]
async fn failures_in_passing_are_looked_past_with_pauses() {
    let world = world().await;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let id = active_droplet(&world, &client).await;
    for effect in [
        Effect::status(503),
        Effect::reset_before_processing(),
        Effect::retry_after(429, 2),
    ] {
        world
            .sandbox
            .fault(Fault::on("actions_get").next(1).effect(effect))
            .unwrap();
    }
    let (done, took) = world.run(client.droplet(id).power_off().wait()).await;
    assert!(done.unwrap().is_completed());
    // The refusal is sent again by the transport. Of the others each costs a pause.
    assert_eq!(took, ACTION + 2 * SECOND);
    assert_eq!(world.requests_of("actions_get"), 7);
}

#[tokio::test(start_paused = true)]
async fn failures_that_last_end_with_the_deadline_and_are_its_cause() {
    let world = world().await;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let id = active_droplet(&world, &client).await;
    world
        .sandbox
        .fault(Fault::on("actions_get").every().effect(Effect::status(500)))
        .unwrap();
    let wait = client.droplet(id).power_off().wait().deadline(10 * MINUTE);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 10 * MINUTE));
    assert!(error.state::<Action>().unwrap().is_in_progress());
    assert!(error.to_string().ends_with("; the last poll failed"));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.starts_with("actions_get (/v2/actions/"), "{cause}");
    // 5 s, 5 s, 4 s but at least 5 s, 8, 16, 32, then 60 s each time.
    assert!(
        (10..=16).contains(&error.polls()),
        "{} looks",
        error.polls()
    );
}

#[tokio::test(start_paused = true)]
async fn failures_that_passed_are_forgotten() {
    let world = world().await;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let id = active_droplet(&world, &client).await;
    let fail = |number| {
        let fault = Fault::on("actions_get").nth(number);
        world.sandbox.fault(fault.effect(Effect::status(503)))
    };
    for number in [1, 3, 5] {
        fail(number).unwrap();
    }
    let (done, took) = world.run(client.droplet(id).power_off().wait()).await;
    assert!(done.unwrap().is_completed());
    assert_eq!((took, world.requests_of("actions_get")), (ACTION, 6));

    // At 1, 2 and 3 s, of which the first fails.
    world.sandbox.clear_faults();
    fail(1).unwrap();
    let wait = client.droplet(id).power_on().wait();
    let wait = wait.interval(SECOND).deadline(4 * SECOND);
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!((error.kind(), error.polls()), (ErrorKind::Deadline, 3));
    assert!(std::error::Error::source(&error).is_none());
    assert!(!error.to_string().contains("failed"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_error_that_lasts_ends_the_wait_at_once() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    world
        .sandbox
        .fault(Fault::on("actions_get").every().effect(Effect::status(403)))
        .unwrap();
    let (result, took) = world.run(client.droplet(id).power_off().wait()).await;
    let error = result.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(took, 5 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn what_was_there_and_is_gone_has_vanished() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let mut states = client.droplet(id).wait_for_status("off").states();
    assert_eq!(
        states.next().await.unwrap().unwrap().status,
        DropletStatus::Active
    );
    client.droplet(id).delete().await.unwrap();
    let (state, _) = world.run(Box::pin(states.next())).await;
    let error = state.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Vanished);
    assert!(error.is_not_found());
    assert_eq!(error.state::<Droplet>().unwrap().id, id);
    assert_eq!(
        error.to_string(),
        format!("droplet {id} is gone; it was active when it was last seen")
    );
    assert!(states.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn what_never_was_there_is_not_found_and_not_waited_for() {
    let world = world().await;
    let (result, took) = world
        .run(world.client().droplet(1).wait_for_status("off"))
        .await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Status, Duration::ZERO));
    assert!(error.is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_404_right_after_a_create_is_patience_and_later_it_is_not() {
    let world = world().await;
    let client = world.client();
    let create = || {
        client
            .droplets()
            .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64")
            .wait()
    };
    world
        .sandbox
        .fault(
            Fault::on("droplets_get")
                .next(3)
                .effect(Effect::status(404)),
        )
        .unwrap();
    let (droplet, took) = world.run(create()).await;
    assert_eq!(droplet.unwrap().status, DropletStatus::Active);
    assert_eq!(took, ACTION);

    world
        .sandbox
        .fault(
            Fault::on("droplets_get")
                .every()
                .effect(Effect::status(404)),
        )
        .unwrap();
    let (result, took) = world.run(create()).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Vanished, MINUTE));
    assert_eq!(
        error.state::<Droplet>().unwrap().status,
        DropletStatus::New,
        "what the create answered isn't lost"
    );
    assert!(error.may_have_been_processed());
}

#[tokio::test(start_paused = true)]
async fn waiting_for_the_end_of_something() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let wait = client.droplet(id).wait_until_gone().deadline(30 * SECOND);
    let (result, took) = world.run(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 30 * SECOND));
    assert_eq!(error.state::<Droplet>().unwrap().id, id);

    world
        .run(client.droplet(id).delete().wait())
        .await
        .0
        .unwrap();
    world
        .run(client.droplet(id).wait_until_gone())
        .await
        .0
        .unwrap();
    assert_eq!(client.droplet(id).find().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn an_interruption_gives_the_last_state_and_no_error() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let wait = || client.droplet(id).power_off().wait();
    let interrupted = wait().or_interrupt(tokio::time::sleep(12 * SECOND));
    let (ended, took) = world.run(interrupted).await;
    let Ended::Interrupted(Some(action)) = ended.unwrap() else {
        panic!("it was interrupted after two polls");
    };
    assert!(action.is_in_progress());
    assert_eq!((took, world.requests_of("actions_get")), (12 * SECOND, 2));

    // The first is done by then; the second is interrupted before it starts anything.
    world.sandbox.advance(ACTION);
    let sent = world.requests();
    let at_once = wait().or_interrupt(std::future::ready(()));
    let (ended, _) = world.run(at_once).await;
    assert_eq!(ended.unwrap_err().kind(), ErrorKind::Interrupted);
    assert_eq!(world.requests(), sent);

    let id = active_droplet(&world, &client).await;
    let in_time = client
        .droplet(id)
        .power_off()
        .wait()
        .or_interrupt(tokio::time::sleep(MINUTE));
    let (ended, _) = world.run(in_time).await;
    assert!(ended.unwrap().finished().unwrap().is_completed());

    let mut states = client
        .droplet(id)
        .power_on()
        .wait()
        .or_interrupt(tokio::time::sleep(7 * SECOND))
        .states();
    let all = async {
        let mut seen = 0;
        while let Some(state) = states.next().await {
            assert!(state.unwrap().is_in_progress());
            seen += 1;
        }
        seen
    };
    assert_eq!(world.run(Box::pin(all)).await.0, 2);
}

#[tokio::test(start_paused = true)]
async fn an_interruption_before_the_first_state_is_no_error_if_something_was_sent() {
    let world = world().await;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let id = active_droplet(&world, &client).await;
    let get = |effect| Fault::on("droplets_get").every().effect(effect);
    world.sandbox.fault(get(Effect::status(503))).unwrap();
    let wait = client.droplet(id).wait_for_status("off");
    let wait = wait.or_interrupt(tokio::time::sleep(12 * SECOND));
    let (ended, took) = world.run(wait).await;
    assert_eq!(ended.unwrap(), Ended::Interrupted(None));
    assert_eq!(took, 12 * SECOND);

    world.sandbox.clear_faults();
    world.sandbox.fault(get(Effect::hang())).unwrap();
    let gone = client.droplet(id).delete().wait();
    let gone = gone.or_interrupt(tokio::time::sleep(2 * SECOND));
    let ended = world.run(gone).await.0;
    assert_eq!(ended.unwrap(), Ended::Interrupted(None));
    assert_eq!(world.requests_of("droplets_destroy"), 1);
}

#[tokio::test(start_paused = true)]
async fn an_interruption_is_no_error_if_nothing_had_to_be_started() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let now = || std::future::ready(());
    let action = client.droplet(id).power_off().await.unwrap();
    let sent = world.requests();
    let droplet = client.droplet(id);
    let fetch = {
        let droplet = droplet.clone();
        move || droplet.get()
    };
    let plain = [
        droplet.wait(),
        droplet.wait_for_status("off"),
        droplet.wait_until(|droplet| droplet.locked),
        client.wait_until("it", fetch, |droplet| droplet.locked),
    ];
    for wait in plain {
        let ended = world.run(wait.or_interrupt(now())).await.0;
        assert_eq!(ended.unwrap(), Ended::Interrupted(None));
    }
    let gone = droplet.wait_until_gone().or_interrupt(now());
    assert_eq!(world.run(gone).await.0.unwrap(), Ended::Interrupted(None));
    let mut states = droplet.wait().or_interrupt(now()).states();
    assert!(states.next().await.is_none() && states.is_interrupted());
    // What the request answered is the state.
    let ended = world.run(action.wait().or_interrupt(now())).await.0;
    let Ended::Interrupted(Some(state)) = ended.unwrap() else {
        panic!("the state was known");
    };
    assert!(state.is_in_progress());
    assert_eq!(world.requests(), sent);

    // The first poll was sent, and never answered.
    let hangs = Fault::on("droplets_get").every().effect(Effect::hang());
    world.sandbox.fault(hangs).unwrap();
    let wait = droplet.wait().or_interrupt(tokio::time::sleep(SECOND));
    let (ended, took) = world.run(wait).await;
    assert_eq!((ended.unwrap(), took), (Ended::Interrupted(None), SECOND));
}

#[tokio::test(start_paused = true)]
async fn states_say_whether_they_were_interrupted() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let states = |time| {
        let wait = client.droplet(id).power_off().wait();
        wait.or_interrupt(tokio::time::sleep(time)).states()
    };
    for (time, is_interrupted) in [(7 * SECOND, true), (MINUTE, false)] {
        let mut states = states(time);
        let all = async {
            while states.try_next().await.unwrap().is_some() {
                assert!(!states.is_interrupted());
            }
            states
        };
        let states = world.run(Box::pin(all)).await.0;
        assert_eq!(states.is_interrupted(), is_interrupted);
        world.sandbox.advance(ACTION);
    }
}

#[tokio::test(start_paused = true)]
async fn dropping_a_wait_ends_it() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    let mut states = client.droplet(id).power_off().wait().states();
    states.next().await.unwrap().unwrap();
    {
        // A look that is dropped half-way loses nothing.
        let half_way = tokio::time::timeout(2 * SECOND, states.next());
        assert!(world.run(half_way).await.0.is_err());
    }
    let (state, _) = world.run(Box::pin(states.next())).await;
    assert!(state.unwrap().unwrap().is_in_progress());
    drop(states);
    let asked = world.requests();
    world.run(tokio::time::sleep(10 * MINUTE)).await;
    assert_eq!(world.requests(), asked);
}

#[tokio::test(start_paused = true)]
async fn conditions_compose() {
    let world = world().await;
    let client = world.client();
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let id = create.await.unwrap().id;
    let (droplet, took) = world
        .run(client.droplet(id).wait_until(|droplet| {
            let active = WaitState::from(droplet.status == DropletStatus::Active);
            active
                & WaitState::from(droplet.public_ipv4().is_some()).failed_if(droplet.name == "no")
        }))
        .await;
    assert!(droplet.unwrap().public_ipv4().is_some());
    assert_eq!(took, ACTION);

    let failing = client
        .droplet(id)
        .wait_until(|droplet| WaitState::Pending.failed_if(droplet.id == id_of(droplet)));
    let error = world.run(failing).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert_eq!(error.state::<Droplet>().unwrap().id, id);
}

fn id_of(droplet: &Droplet) -> i64 {
    droplet.id
}

#[tokio::test(start_paused = true)]
async fn anything_that_can_be_fetched_can_be_waited_for() {
    let world = world().await;
    let client = world.client();
    let looks = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&looks);
    let fetch = move || {
        let count = counted.fetch_add(1, Ordering::Relaxed);
        let asked = client.clone();
        async move {
            asked.raw().account_get().await?;
            Ok::<_, digitalocean_sdk::raw::Error>(count)
        }
    };
    let (count, took) = world
        .run(
            world
                .client()
                .wait_until("the third", fetch, |count| *count == 2),
        )
        .await;
    assert_eq!((count.unwrap(), took), (2, 10 * SECOND));
    assert_eq!((looks.load(Ordering::Relaxed), world.requests()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn a_droplet_is_waited_for_by_status_or_by_lock() {
    let world = world().await;
    let client = world.client();
    let id = active_droplet(&world, &client).await;
    client.droplet(id).power_off().await.unwrap();
    let (droplet, _) = world.run(client.droplet(id).wait_for_locked(true)).await;
    assert!(droplet.unwrap().locked);
    let (droplet, _) = world.run(client.droplet(id).wait_for_status("off")).await;
    assert_eq!(droplet.unwrap().status, DropletStatus::Off);
    let (droplet, _) = world.run(client.droplet(id).wait_for_locked(false)).await;
    assert!(!droplet.unwrap().locked);
    let other = client
        .droplet(id)
        .wait_for_status("what nobody knows")
        .deadline(MINUTE);
    let error = world.run(other).await.0.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert!(error.to_string().contains("was still off"), "{error}");
}
