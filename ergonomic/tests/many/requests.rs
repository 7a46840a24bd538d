//! How few requests many waits at once take, and how late they are.

use std::time::Duration;

use digitalocean_sandbox::RateLimits;
use digitalocean_sdk::raw::types::{Action, DropletStatus};
use digitalocean_sdk::wait::Waits;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use super::world::World;
use super::{MINUTE, SECOND, actions, droplets, world};

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
