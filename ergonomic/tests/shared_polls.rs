//! Polls that waits share, where the list is no help: broken, forbidden, or so long that what is wanted lies deep in it.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "actions")]

#[path = "common/fake_actions.rs"]
mod fake_actions;
#[path = "common/world.rs"]
mod world;

use std::collections::BTreeMap;
use std::time::Duration;

use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, Error, RatePolicy, RetryPolicy};
use fake_actions::{Actions, Asked, Server};
use tokio::time::Instant;
use world::World;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

struct Scene {
    world: World,
    server: Server,
}

impl Scene {
    async fn new(actions: Actions) -> Self {
        let world = World::new(|sandbox| sandbox).await;
        let server = Server::start(actions).await;
        Self { world, server }
    }

    fn client(&self) -> Client {
        self.client_with(RatePolicy::default())
    }

    fn client_with(&self, rate: RatePolicy) -> Client {
        let builder = self.world.builder().base_url(&self.server.url).rate(rate);
        builder.build().unwrap()
    }

    /// A client that the clock doesn't wait for, so that answers may stay away.
    fn hasty_client(&self) -> Client {
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        let builder = Client::builder().token("t").base_url(&self.server.url);
        let builder = builder.rate(RatePolicy::none());
        builder.deadline(DAY).request_timeout(DAY).build().unwrap()
    }

    /// Waits for actions; each result, and when it came.
    async fn settle(
        &self,
        client: &Client,
        ids: impl IntoIterator<Item = u64>,
        deadline: Duration,
    ) -> Vec<(Result<(), Error>, Duration)> {
        let ids = ids.into_iter().map(|id| i64::try_from(id).unwrap());
        let waits = client.actions().wait_all(ids).deadline(deadline);
        let start = Instant::now();
        let all = async move {
            let mut results = BTreeMap::new();
            let mut completed = waits.completed();
            while let Some((index, result)) = completed.next().await {
                results.insert(index, (result.into_result().map(drop), start.elapsed()));
            }
            results.into_values().collect()
        };
        self.world.run(Box::pin(all)).await.0
    }
}

fn count_done(results: &[(Result<(), Error>, Duration)]) -> usize {
    results.iter().filter(|(result, _)| result.is_ok()).count()
}

fn last(results: &[(Result<(), Error>, Duration)]) -> Duration {
    results.iter().map(|(_, at)| *at).max().unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_item_that_cannot_be_read_costs_only_that_item() {
    // Other types than the fields should have, no key, and nothing at all.
    let unreadable = [
        (17, r#"{"id":17,"status":{"a":1}}"#),
        (500, r#"{"status":"in-progress"}"#),
        (901, "null"),
    ];
    let scene = Scene::new(Actions {
        count: 1_000,
        done_at: |_| Some(12),
        unreadable: BTreeMap::from(unreadable),
        ..Actions::default()
    })
    .await;
    let results = scene.settle(&scene.client(), 1..=1_000, 10 * MINUTE).await;
    assert_eq!((count_done(&results), last(&results)), (1_000, 15 * SECOND));
    let by_id = scene.server.by_id();
    assert_eq!(by_id.keys().copied().collect::<Vec<_>>(), [17, 500, 901]);
    // At 0, 5, 10 and 15 s.
    assert!(by_id.values().all(|polls| polls.len() == 4), "{by_id:?}");
    let pages = scene.server.pages();
    assert!(pages <= 4 * 5, "{pages} pages");
}

#[tokio::test(start_paused = true)]
async fn the_options_of_one_wait_are_not_those_of_the_polls_that_it_shares() {
    let scene = Scene::new(Actions {
        count: 300,
        done_at: |_| Some(12),
        ..Actions::default()
    })
    .await;
    let client = scene.client();
    // It would read no answer, and is the first to ask.
    let odd = client.with(|options| options.max_body(8));
    let waits = (1..=300).map(|id| match id {
        1 => odd.action(id).wait(),
        id => client.action(id).wait(),
    });
    let waits: Waits<_> = waits.collect();
    let (done, _) = scene.world.run(waits).await;
    assert_eq!(done.unwrap().len(), 300);
    assert_eq!(scene.server.by_id().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_forbidden_list_leaves_polls_by_id_at_a_steady_pace() {
    let scene = Scene::new(Actions {
        count: 1_000,
        list_fails: |_| Some((403, r#"{"id":"forbidden","message":"no"}"#)),
        ..Actions::default()
    })
    .await;
    let results = scene.settle(&scene.client(), 1..=1_000, 10 * MINUTE).await;
    assert_eq!(last(&results), 10 * MINUTE);
    let by_id = scene.server.by_id();
    assert_eq!(by_id.len(), 1_000, "each was polled");
    let polls: usize = by_id.values().map(Vec::len).sum();
    // Four fifths of 250 a minute.
    assert!((1_900..=2_100).contains(&polls), "{polls} polls");
    let fewest = by_id.values().map(Vec::len).min().unwrap();
    let most = by_id.values().map(Vec::len).max().unwrap();
    assert!(most - fewest <= 1, "from {fewest} to {most} polls of each");
    let burst = scene.server.most_within(SECOND);
    assert!(burst <= 60, "{burst} requests in a second");
    let silence = scene.server.longest_silence();
    assert!(silence <= 2 * SECOND, "nothing was polled for {silence:?}");
    let pages = scene.server.pages();
    assert!(
        (2..=3).contains(&pages),
        "the list was asked for {pages} times"
    );
}

#[tokio::test(start_paused = true)]
async fn a_broken_list_is_done_without_whatever_breaks_it() {
    let broken = [
        |_| Some((500, "")),
        |_| Some((200, "<html>")),
        |_| Some((200, r#"{"meta":{"total":3}}"#)),
        |_| Some((404, "")),
        |_| Some((422, "{}")),
    ];
    for list_fails in broken {
        let scene = Scene::new(Actions {
            count: 40,
            done_at: |_| Some(31),
            list_fails,
            ..Actions::default()
        })
        .await;
        let builder = scene.world.builder().base_url(&scene.server.url);
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        let results = scene.settle(&client, 1..=40, 5 * MINUTE).await;
        let answer = list_fails(0);
        assert_eq!(count_done(&results), 40, "{answer:?}");
        assert!(last(&results) <= MINUTE, "{answer:?}: {:?}", last(&results));
        assert!(scene.server.pages() <= 3, "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_is_forbidden_for_a_while_is_read_again_later() {
    let scene = Scene::new(Actions {
        count: 400,
        done_at: |_| Some(9 * 60),
        list_fails: |second| (second < 60).then_some((403, "{}")),
        ..Actions::default()
    })
    .await;
    let results = scene.settle(&scene.client(), 1..=400, 20 * MINUTE).await;
    assert_eq!(count_done(&results), 400);
    assert!(
        last(&results) <= 9 * MINUTE + 10 * SECOND,
        "{:?}",
        last(&results)
    );
    let log = scene.server.log();
    let late =
        |(at, asked): &&(Duration, Asked)| *at > 6 * MINUTE && matches!(asked, Asked::One(_));
    assert_eq!(log.iter().filter(late).count(), 0, "pages suffice again");
}

#[tokio::test(start_paused = true)]
async fn actions_behind_fifty_thousand_newer_ones_are_found_in_the_list() {
    for new_every_second in [0, 7] {
        let scene = Scene::new(Actions {
            count: 50_200,
            done_at: |id| (id <= 200).then_some(8),
            new_every_second,
            ..Actions::default()
        })
        .await;
        let results = scene.settle(&scene.client(), 1..=200, 5 * MINUTE).await;
        assert_eq!(count_done(&results), 200);
        assert!(last(&results) <= 15 * SECOND, "{:?}", last(&results));
        let requests = scene.server.log().len();
        // The search for them, and then a page or two for each tick.
        assert!(
            requests <= 35,
            "{requests} requests: {:?}",
            scene.server.log()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn actions_scattered_over_a_long_list_are_polled_by_id() {
    let scene = Scene::new(Actions {
        count: 100_000,
        done_at: |_| Some(8),
        ..Actions::default()
    })
    .await;
    let ids = (0..200).map(|index| index * 500 + 1);
    let results = scene.settle(&scene.client(), ids, 5 * MINUTE).await;
    assert_eq!(count_done(&results), 200);
    // 200 polls a minute, 50 of them at once.
    assert!(last(&results) <= 75 * SECOND, "{:?}", last(&results));
    let pages = scene.server.pages();
    assert!(pages <= 60, "{pages} pages");
    let burst = scene.server.most_within(MINUTE);
    assert!(burst <= 250, "{burst} requests in a minute");
}

#[tokio::test(start_paused = true)]
async fn a_list_in_another_order_is_as_good() {
    let scene = Scene::new(Actions {
        count: 1_000,
        done_at: |_| Some(12),
        oldest_first: true,
        ..Actions::default()
    })
    .await;
    let results = scene.settle(&scene.client(), 1..=1_000, 5 * MINUTE).await;
    assert_eq!((count_done(&results), last(&results)), (1_000, 15 * SECOND));
    assert!(
        scene.server.log().len() <= 4 * 5,
        "{:?}",
        scene.server.log()
    );
}

#[tokio::test(start_paused = true)]
async fn those_with_little_time_left_are_polled_first() {
    let scene = Scene::new(Actions {
        count: 1_000,
        done_at: |id| (id > 980).then_some(25),
        list_fails: |_| Some((403, "{}")),
        ..Actions::default()
    })
    .await;
    let client = scene.client();
    let many = client.actions().wait_all(1..=980).deadline(8 * MINUTE);
    let few = client.actions().wait_all(981..=1_000).deadline(45 * SECOND);
    let both = async { tokio::join!(many.settle(), few.settle()) };
    let ((_, few), _) = scene.world.run(Box::pin(both)).await;
    let done = few.iter().filter(|result| result.is_finished()).count();
    assert_eq!(done, 20, "of those with a deadline of 45 s");
    let by_id = scene.server.by_id();
    let unpolled = (1..=980).filter(|id| !by_id.contains_key(id)).count();
    assert_eq!(unpolled, 0, "the others aren't forgotten for them");
}

#[tokio::test(start_paused = true)]
async fn without_a_rate_policy_only_intervals_are_pauses() {
    let scene = Scene::new(Actions {
        count: 1_000,
        done_at: |_| Some(12),
        list_fails: |_| Some((403, "{}")),
        ..Actions::default()
    })
    .await;
    let client = scene.client_with(RatePolicy::none());
    let results = scene.settle(&client, 1..=1_000, 5 * MINUTE).await;
    assert_eq!((count_done(&results), last(&results)), (1_000, 15 * SECOND));
    let by_id = scene.server.by_id();
    assert!(by_id.len() == 1_000 && by_id.values().all(|polls| polls.len() == 4));
}

#[tokio::test(start_paused = true)]
async fn polls_by_id_end_with_their_waits() {
    let scene = Scene::new(Actions {
        count: 300,
        list_fails: |_| Some((403, "{}")),
        ..Actions::default()
    })
    .await;
    let client = scene.client();
    let waits = client.actions().wait_all(1..=300).into_future();
    let cut = tokio::time::timeout(20 * SECOND, waits);
    assert!(scene.world.run(cut).await.0.is_err());
    let asked = scene.server.log().len();
    scene.world.run(tokio::time::sleep(10 * MINUTE)).await;
    assert_eq!(scene.server.log().len(), asked);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_never_answers_holds_up_nobody() {
    let scene = Scene::new(Actions {
        count: 40,
        done_at: |_| Some(8),
        list_fails: |_| Some((0, "")),
        ..Actions::default()
    })
    .await;
    let client = scene.hasty_client();
    let results = scene.settle(&client, 1..=40, 60 * MINUTE).await;
    assert_eq!(count_done(&results), 40);
}

#[tokio::test(start_paused = true)]
async fn polls_that_never_answer_hold_up_no_others() {
    let scene = Scene::new(Actions {
        count: 80,
        done_at: |_| Some(8),
        list_fails: |_| Some((403, "{}")),
        silent: 40,
        ..Actions::default()
    })
    .await;
    let client = scene.hasty_client();
    let results = scene.settle(&client, 1..=80, 60 * MINUTE).await;
    assert_eq!(count_done(&results), 40, "those that answer");
}
