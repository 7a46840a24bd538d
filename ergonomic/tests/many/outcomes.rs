//! What comes of many waits at once.

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::types::{Action, DropletStatus};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{ErrorKind, Outcome, RatePolicy, RetryPolicy};

use super::{MINUTE, SECOND, actions, droplets, world};

#[tokio::test(start_paused = true)]
async fn what_is_gone_is_told_to_whoever_waits_for_it() {
    let world = world().await;
    let client = world.client();
    let ids = droplets(&world, 20);
    let mut waits = ids
        .iter()
        .map(|id| client.droplet(*id).wait_for_status("off"))
        .collect::<Waits<_>>();
    waits.extend([client.droplet(1).wait_for_status("off")]);
    client.droplet(ids[7]).delete().await.unwrap();
    let (results, _) = world
        .run(Box::pin(waits.deadline(12 * SECOND).settle()))
        .await;
    assert!(results[7].error().unwrap().is_not_found());
    assert!(results[20].error().unwrap().is_not_found());
    let late = results
        .iter()
        .filter(|result| result.error().unwrap().kind() == ErrorKind::Deadline);
    assert_eq!(late.count(), 19, "the others go on");
}

#[tokio::test(start_paused = true)]
async fn droplets_are_waited_for_by_status_and_lock() {
    let world = world().await;
    let client = world.builder().rate(RatePolicy::none()).build().unwrap();
    let ids = droplets(&world, 300);
    for id in &ids {
        client.droplet(*id).power_off().await.unwrap();
    }
    world.sandbox.clear_requests();
    let off = ids
        .iter()
        .map(|id| client.droplet(*id).wait_for_status("off"));
    let (done, took) = world.run(off.collect::<Waits<_>>()).await;
    assert!(
        done.unwrap()
            .iter()
            .all(|droplet| droplet.status == DropletStatus::Off)
    );
    assert_eq!(took, 30 * SECOND);
    assert!(world.requests() <= 7 * 8, "{} requests", world.requests());
    assert_eq!(world.requests_of("droplets_get"), 0);
    let unlocked = ids
        .iter()
        .map(|id| client.droplet(*id).wait_for_locked(false));
    let (done, took) = world.run(unlocked.collect::<Waits<_>>()).await;
    assert_eq!(done.unwrap().len(), 300);
    assert!(took <= 5 * SECOND, "{took:?}: a list pass was just before");
}

#[tokio::test(start_paused = true)]
async fn the_first_failure_ends_them_all_and_settling_gives_every_result() {
    let world = world().await;
    let client = world.client();
    let ids = droplets(&world, 6);
    let started = || async {
        let mut started = Vec::new();
        for id in &ids {
            started.push(client.droplet(*id).snapshot("s").await.unwrap());
        }
        started
    };
    let waits = |started: Vec<digitalocean_sdk::actions::StartedAction>| {
        started
            .into_iter()
            .map(|action| action.wait())
            .collect::<Waits<_>>()
    };
    world
        .sandbox
        .fault(
            Fault::on("dropletActions_post")
                .nth(3)
                .effect(Effect::action_fails()),
        )
        .unwrap();
    let first = started().await;
    let failing = first[2].id;
    let (results, _) = world.run(Box::pin(waits(first).settle())).await;
    let failed: Vec<_> = results
        .iter()
        .map(|result| result.error().is_some())
        .collect();
    assert_eq!(failed, [false, false, true, false, false, false]);
    let error = results[2].error().unwrap();
    assert_eq!(
        (
            error.kind(),
            error
                .state::<digitalocean_sdk::raw::types::Action>()
                .unwrap()
                .id
        ),
        (ErrorKind::Failed, failing)
    );

    world.sandbox.clear_faults();
    world
        .sandbox
        .fault(
            Fault::on("dropletActions_post")
                .nth(1)
                .effect(Effect::action_fails()),
        )
        .unwrap();
    let second = started().await;
    let (result, _) = world.run(waits(second)).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Failed);
}

#[tokio::test(start_paused = true)]
async fn each_is_handed_out_as_it_ends() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 6, &[22, 12, 2]);
    let mut completed = client.actions().wait_all(ids).completed();
    let order = async {
        let mut order = Vec::new();
        while let Some((index, result)) = completed.next().await {
            assert!(result.finished().unwrap().is_completed());
            order.push(index % 3);
        }
        order
    };
    let (order, _) = world.run(Box::pin(order)).await;
    assert_eq!(order, [2, 2, 1, 1, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_carries_all_that_are_still_running() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 30, &[3, 3000]);
    let waits = client.actions().wait_all(ids.clone()).deadline(12 * SECOND);
    let (result, took) = world.run(waits).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::Deadline, 12 * SECOND));
    let running: Vec<_> = error
        .states::<Action>()
        .iter()
        .map(|action| action.id)
        .collect();
    let expected: Vec<_> = ids.into_iter().skip(1).step_by(2).collect();
    assert_eq!(running, expected);
    assert!(
        error
            .to_string()
            .starts_with("1 of 30 failed, 15 finished, 14 running: action "),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn all_can_be_interrupted_together() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 10, &[3, 3000]);
    let waits = client
        .actions()
        .wait_all(ids)
        .or_interrupt(tokio::time::sleep(12 * SECOND));
    let (ended, took) = world.run(waits).await;
    let ended = ended.unwrap();
    assert_eq!(took, 12 * SECOND);
    for (index, ended) in ended.iter().enumerate() {
        match ended {
            Outcome::Finished(action) => assert!(index % 2 == 0 && action.is_completed()),
            outcome => {
                let action = outcome.state::<Action>().unwrap();
                assert!(index % 2 == 1 && outcome.is_running() && action.is_in_progress());
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waits_that_start_nothing_are_running_when_they_are_interrupted_at_once() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 3, &[3000]);
    let waits = client.actions().wait_all(ids);
    let waits = waits.or_interrupt(std::future::ready(()));
    let outcomes = world.run(waits).await.0.unwrap();
    let running = outcomes
        .iter()
        .filter(|it| matches!(it, Outcome::Running(None)));
    assert_eq!((running.count(), world.requests()), (3, 0));
}

#[tokio::test(start_paused = true)]
async fn a_list_that_fails_in_passing_is_read_again_and_one_that_is_refused_is_told() {
    let world = world().await;
    let client = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let ids = actions(&world, 20, &[7]);
    world
        .sandbox
        .fault(
            Fault::on("actions_list")
                .next(2)
                .effect(Effect::status(503)),
        )
        .unwrap();
    let (done, took) = world.run(client.actions().wait_all(ids)).await;
    assert_eq!(done.unwrap().len(), 20);
    assert!(took <= 20 * SECOND, "{took:?}");
    assert_eq!(world.requests_of("actions_get"), 0);

    let ids = actions(&world, 20, &[7]);
    world.sandbox.clear_requests();
    world
        .sandbox
        .fault(
            Fault::on("actions_list")
                .every()
                .effect(Effect::status(401)),
        )
        .unwrap();
    let (results, _) = world
        .run(Box::pin(client.actions().wait_all(ids).settle()))
        .await;
    assert!(
        results
            .iter()
            .all(|result| result.error().unwrap().is_auth())
    );
    assert_eq!(world.requests(), 1, "one refusal is enough for all");
}

#[tokio::test(start_paused = true)]
async fn dropping_the_waits_ends_the_polls() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 500, &[3000]);
    let waits = client.actions().wait_all(ids);
    let cut = tokio::time::timeout(12 * SECOND, waits.into_future());
    assert!(world.run(cut).await.0.is_err());
    let asked = world.requests();
    world.run(tokio::time::sleep(10 * MINUTE)).await;
    assert_eq!(world.requests(), asked);
}

#[tokio::test(start_paused = true)]
async fn no_waits_are_no_trouble() {
    let world = world().await;
    let client = world.client();
    let none = Vec::<i64>::new();
    assert_eq!(client.actions().wait_all(none.clone()).await.unwrap(), []);
    assert!(
        client
            .actions()
            .wait_all(none.clone())
            .settle()
            .await
            .is_empty()
    );
    assert!(
        client
            .actions()
            .wait_all(none)
            .completed()
            .next()
            .await
            .is_none()
    );
}

#[tokio::test(start_paused = true)]
async fn waits_can_be_spawned() {
    fn assert_send<T: Send + 'static>(_: &T) {}
    let world = world().await;
    let client = world.client();
    let waits = || client.actions().wait_all([1, 2]);
    assert_send(&waits().into_future());
    assert_send(&waits().settle());
    assert_send(&waits().completed());
    assert_send(
        &waits()
            .or_interrupt(std::future::pending::<()>())
            .into_future(),
    );
}

#[tokio::test(start_paused = true)]
async fn deletes_that_wait_for_their_turn_are_not_late() {
    let world = world().await;
    let client = world.client();
    let ids = droplets(&world, 400);
    let deletes = ids.iter().map(|id| client.droplet(*id).delete().wait());
    let (results, took) = world
        .run(Box::pin(deletes.collect::<Waits<_>>().settle()))
        .await;
    assert!(
        results.iter().all(Outcome::is_finished),
        "{:?}",
        results.iter().find(|result| result.error().is_some())
    );
    assert!(
        took >= MINUTE,
        "the rate limit has turns for 250 requests a minute: {took:?}"
    );
}
