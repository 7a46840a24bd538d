//! Waiting for many things at once: what comes of them, and how few requests that takes.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "droplets")]

#[path = "common/world.rs"]
mod world;

use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault, RateLimits};
use digitalocean_sdk::raw::types::{Action, DropletStatus};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{ErrorKind, Outcome, RatePolicy, RetryPolicy};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;
use world::World;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

async fn world() -> World {
    World::new(|sandbox| sandbox.action_duration(30 * SECOND)).await
}

/// Actions in progress that are done after these times, by turns.
fn actions(world: &World, count: u64, done_after: &'static [u64]) -> Vec<i64> {
    let after = |index: u64| {
        let turn = usize::try_from(index).unwrap() % done_after.len();
        Duration::from_secs(done_after[turn])
    };
    world.sandbox.seed_actions(count, after)
}

fn droplets(world: &World, count: u64) -> Vec<i64> {
    world.sandbox.seed_droplets(count)
}

#[tokio::test(start_paused = true)]
async fn a_thousand_actions_cost_at_most_eight_requests_a_tick() {
    let world = world().await;
    let ids = actions(&world, 1_000, &[12]);
    let (done, took) = world
        .run(world.client().actions().wait_all(ids.clone()))
        .await;
    let done: Vec<_> = done.unwrap().iter().map(|action| action.id).collect();
    assert_eq!(done, ids, "in the order of the ids");
    assert_eq!(took, 15 * SECOND, "the tick after they are done");
    let ticks = 4; // 0, 5, 10 and 15 s
    assert!(
        world.requests() <= 8 * ticks,
        "{} requests",
        world.requests()
    );
    assert_eq!(world.requests_of("actions_get"), 0, "pages show them all");
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_actions_cost_at_most_sixty_requests_a_tick_and_keep_the_limit() {
    let world = World::new(|sandbox| sandbox.rate_limits(RateLimits::real())).await;
    let ids = actions(&world, 10_000, &[8]);
    let (done, took) = world.run(world.client().actions().wait_all(ids)).await;
    assert_eq!(done.unwrap().len(), 10_000);
    let ticks = 2;
    assert!(
        world.requests() <= 60 * ticks,
        "{} requests",
        world.requests()
    );
    let refused = world
        .sandbox
        .requests()
        .iter()
        .filter(|request| request.status == 429)
        .count();
    assert_eq!(refused, 0);
    assert!(took <= MINUTE, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn list_passes_leave_room_under_the_rate_limit() {
    let world = world().await;
    let ids = actions(&world, 10_000, &[170]);
    let client = world.client();
    let (done, took) = world.run(client.actions().wait_all(ids)).await;
    assert_eq!(done.unwrap().len(), 10_000);
    assert!(took <= 190 * SECOND, "{took:?}");
    // Three minutes have 750 requests; a fifth of them stays free for others.
    assert!(
        world.requests() <= 60 + 600 * 190 / 180,
        "{} requests",
        world.requests()
    );
}

#[tokio::test(start_paused = true)]
async fn a_few_ask_for_their_own() {
    let world = world().await;
    let ids = actions(&world, 4, &[12]);
    let (done, _) = world.run(world.client().actions().wait_all(ids)).await;
    done.unwrap();
    assert_eq!(world.requests_of("actions_list"), 0);
    assert_eq!(world.requests_of("actions_get"), 16, "four ticks");
}

#[tokio::test(start_paused = true)]
async fn tasks_that_know_nothing_of_each_other_share_their_polls() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 500, &[12]);
    let tasks: FuturesUnordered<_> = ids
        .iter()
        .map(|id| {
            // Clones, and other options, are the same client.
            let client = client.with(|options| options.request_timeout(MINUTE));
            tokio::spawn(client.action(*id).wait().into_future())
        })
        .collect();
    let all = async {
        tasks
            .map(|task| task.unwrap().unwrap())
            .collect::<Vec<_>>()
            .await
    };
    let (done, took) = world.run(Box::pin(all)).await;
    assert!(done.len() == 500 && done.iter().all(Action::is_completed));
    assert_eq!(took, 15 * SECOND);
    assert!(world.requests() <= 4 * 8, "{} requests", world.requests());
}

#[tokio::test(start_paused = true)]
async fn waits_that_start_at_different_times_poll_together() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 100, &[60]);
    let start = Instant::now();
    let staggered: FuturesUnordered<_> = ids
        .into_iter()
        .enumerate()
        .map(|(index, id)| {
            let client = client.clone();
            async move {
                // Over 12 s.
                tokio::time::sleep(Duration::from_millis(125) * u32::try_from(index).unwrap())
                    .await;
                client.action(id).wait().await.unwrap();
                start.elapsed()
            }
        })
        .collect();
    let (ends, _) = world.run(Box::pin(staggered.collect::<Vec<_>>())).await;
    let last = ends.iter().max().unwrap();
    assert!(
        *last <= 65 * SECOND + SECOND,
        "at most an interval late: {last:?}"
    );
    // One page every 5 s, and those that began while there were only a few.
    assert!(
        world.requests_of("actions_list") <= 14,
        "{}",
        world.requests_of("actions_list")
    );
    assert!(world.requests() <= 30, "{} requests", world.requests());
}

#[tokio::test(start_paused = true)]
async fn none_is_later_than_an_interval_after_it_is_done() {
    let world = world().await;
    let client = world.client();
    let ends: &[u64] = &[3, 7, 11, 13, 19, 23, 29, 31];
    let ids = actions(&world, 800, ends);
    let start = Instant::now();
    let mut completed = client.actions().wait_all(ids).completed();
    let all = async {
        let mut latest = Duration::ZERO;
        while let Some((index, result)) = completed.next().await {
            result.into_result().unwrap();
            let end = Duration::from_secs(ends[index % ends.len()]);
            latest = latest.max(start.elapsed() - end);
        }
        latest
    };
    let (latest, _) = world.run(Box::pin(all)).await;
    assert!(latest <= 5 * SECOND, "{latest:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_in_a_hurry_does_not_wait_for_the_others() {
    let world = world().await;
    let client = world.client();
    let (ids, soon) = (
        actions(&world, 100, &[3000]),
        actions(&world, 2, &[3000, 40]),
    );
    let start = Instant::now();
    let slow = |ids: &[i64]| {
        let waits = client
            .actions()
            .wait_all(ids.iter().copied())
            .interval(MINUTE);
        waits.deadline(3 * MINUTE).settle()
    };
    // One that comes half a minute after a list pass plans the next for half a minute later.
    let newcomer = async {
        tokio::time::sleep(30 * SECOND).await;
        slow(&soon[..1]).await
    };
    let hurry = async {
        tokio::time::sleep(31 * SECOND).await;
        let wait = client.action(soon[1]).wait().interval(2 * SECOND);
        wait.await.unwrap();
        start.elapsed()
    };
    let all = async { tokio::join!(slow(&ids), newcomer, hurry).2 };
    let (late, _) = world.run(Box::pin(all)).await;
    assert!(late <= 42 * SECOND, "{late:?}");
}

#[tokio::test(start_paused = true)]
async fn what_is_polled_rarely_costs_nothing_when_others_are_in_a_hurry() {
    let world = world().await;
    let client = world.client();
    let (rare, soon) = (actions(&world, 20, &[3000]), actions(&world, 1, &[110]));
    for id in &rare {
        world.sandbox.hide_action_from_lists(*id).unwrap();
    }
    let waits = client.actions().wait_all(rare.clone()).interval(MINUTE);
    let waits = waits.deadline(2 * MINUTE).settle();
    let hurry = client.actions().wait_all(soon).interval(2 * SECOND);
    let both = async { tokio::join!(waits, hurry.into_future()).1 };
    let (done, _) = world.run(Box::pin(both)).await;
    done.unwrap();
    // Each of the twenty at 0 s and twice more; not with each of the fifty polls of the other.
    let requests = world.sandbox.requests();
    let is_rare = |path: &str| rare.iter().any(|id| path.ends_with(&format!("/{id}")));
    let by_id = requests.iter().filter(|request| is_rare(&request.path));
    let by_id = by_id.count();
    assert!(by_id <= 20 * 3, "{by_id} requests by id");
    assert!(requests.len() <= 20 * 3 + 56 + 5, "{}", requests.len());
}

#[tokio::test(start_paused = true)]
async fn what_the_list_does_not_show_is_asked_for_by_id() {
    let world = world().await;
    let client = world.client();
    let ids = actions(&world, 300, &[12]);
    for id in [ids[0], ids[150], ids[299]] {
        world.sandbox.hide_action_from_lists(id).unwrap();
    }
    let (done, took) = world.run(client.actions().wait_all(ids)).await;
    assert_eq!((done.unwrap().len(), took), (300, 15 * SECOND));
    assert_eq!(world.requests_of("actions_get"), 3 * 4, "three, four times");
}

#[tokio::test(start_paused = true)]
async fn old_actions_are_not_dug_for() {
    let world = world().await;
    let client = world.client();
    let old = actions(&world, 10, &[12]);
    // 4,000 that nobody waits for are on top of the list.
    actions(&world, 4_000, &[1]);
    let (done, took) = world.run(client.actions().wait_all(old)).await;
    assert_eq!((done.unwrap().len(), took), (10, 15 * SECOND));
    assert!(
        world.requests() <= 4 * (3 + 10),
        "{} requests",
        world.requests()
    );
}

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
async fn a_hundred_created_droplets_are_waited_for_by_pages() {
    let world = world().await;
    let client = world.client();
    let create = |index| {
        client.droplets().create(
            format!("web-{index}"),
            "nyc3",
            "s-1vcpu-1gb",
            "ubuntu-24-04-x64",
        )
    };
    let waits = (0..100)
        .map(|index| create(index).wait())
        .collect::<Waits<_>>();
    let (droplets, took) = world.run(waits).await;
    let droplets = droplets.unwrap();
    assert!(
        droplets
            .iter()
            .enumerate()
            .all(|(index, droplet)| droplet.name == format!("web-{index}"))
    );
    assert!(
        droplets
            .iter()
            .all(|droplet| droplet.public_ipv4().is_some())
    );
    assert_eq!(took, 30 * SECOND);
    assert_eq!(world.requests_of("droplets_create"), 100);
    assert!(world.requests() <= 100 + 7, "{} requests", world.requests());
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
async fn a_consumer_that_dawdles_holds_up_nobody_else() {
    let world = world().await;
    let client = world.client();
    let (slow, quick) = (actions(&world, 50, &[2]), actions(&world, 50, &[12]));
    let mut dawdling = client.actions().wait_all(slow).completed();
    let slow = async {
        let first = dawdling.next().await;
        // Nothing of it is polled for an hour.
        tokio::time::sleep(60 * MINUTE).await;
        first.unwrap().1.finished().unwrap()
    };
    let start = Instant::now();
    let quick = async {
        client.actions().wait_all(quick).await.unwrap();
        start.elapsed()
    };
    let ((_, took), _) = world
        .run(Box::pin(async { tokio::join!(slow, quick) }))
        .await;
    assert!(took <= 20 * SECOND, "{took:?}");
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
async fn a_page_from_before_a_wait_began_does_not_serve_it() {
    let world = world().await;
    let client = world.client();
    let ids = droplets(&world, 50);
    let others = ids[1..]
        .iter()
        .map(|id| client.droplet(*id).wait_for_status("off"))
        .collect::<Waits<_>>();
    // While the others' page is on its way, this one is switched off and waited for until it is locked no more.
    let first = client.droplet(ids[0]);
    let one = async {
        tokio::time::sleep(5 * SECOND).await;
        first.power_off().await.unwrap();
        first.wait_for_locked(false).await.unwrap()
    };
    let both = async { tokio::join!(others.deadline(40 * SECOND).settle(), one) };
    let ((_, droplet), _) = world.run(Box::pin(both)).await;
    assert_eq!(
        droplet.status,
        DropletStatus::Off,
        "it was unlocked before, too, but that was another time"
    );
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
