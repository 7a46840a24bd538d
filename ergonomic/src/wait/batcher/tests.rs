//! Batchers from inside: keys that are text, and that nothing stays behind.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../../tests/common/world.rs"]
mod world;

use std::fmt;

use digitalocean_core::resource::Answered;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};

use super::*;
use crate::actions::ActionId;
use crate::volumes::{Volume, VolumeId};
use world::World;

const SECOND: Duration = Duration::from_secs(1);

/// A volume of which the polls are shared: its key is a UUID, and its list isn't known to have an order.
#[derive(Clone, Debug, PartialEq)]
struct ListedVolume(VolumeId);

impl fmt::Display for ListedVolume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Resource for ListedVolume {
    type Value = Volume;
    type Parent = ();

    const NAME: &'static str = VolumeId::NAME;

    fn parent(&self) {}

    fn of(_: &(), volume: &Volume) -> Option<Self> {
        VolumeId::of(&(), volume).map(Self)
    }

    fn get(&self, client: &digitalocean_core::Client) -> Answered<Box<Volume>> {
        self.0.get(client)
    }

    fn shared_list(&self, client: &digitalocean_core::Client) -> Option<SharedList<Volume>> {
        let raw = digitalocean_raw::Client::from(client.clone());
        Some(SharedList::new(raw.volumes_list(&Default::default())))
    }
}

/// Where the client's waits for actions share their polls.
fn of_actions(client: &Client) -> Arc<Batcher<ActionId>> {
    let any = ActionId(1);
    let list = any.shared_list(client.core()).unwrap();
    Batcher::of(&client.layer.core.batchers, &any, &list)
}

async fn world() -> World {
    World::new(|sandbox| sandbox).await
}

/// A client whose requests may be dropped half-way: time doesn't stand still for them.
fn hasty(world: &World) -> Client {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let builder = Client::builder().token(world.sandbox.token());
    let builder = builder.base_url(world.sandbox.url());
    builder.deadline(DAY).request_timeout(DAY).build().unwrap()
}

fn at(due: Instant) -> PollAt {
    PollAt {
        due,
        interval: 5 * SECOND,
        deadline: None,
    }
}

#[tokio::test(start_paused = true)]
async fn keys_may_be_text() {
    let world = world().await;
    let client = world.client();
    let create = |index| {
        let volume = client.volumes().create(format!("v{index}"), "nyc3", 10);
        volume.into_future()
    };
    let (volumes, _) = world.run(join_all((0..30).map(create))).await;
    let ids: Vec<VolumeId> = volumes
        .into_iter()
        .map(|volume| VolumeId::from(&volume.unwrap()))
        .collect();
    world.sandbox.clear_requests();
    let polls: Vec<_> = ids
        .iter()
        .map(|id| crate::resource::poll(&client, &ListedVolume(id.clone())))
        .collect();
    let three_ticks = async {
        let start = Instant::now();
        for tick in 0..3 {
            if tick == 2 {
                client.volume(&ids[7]).delete().await.unwrap();
            }
            let due = start + 5 * SECOND * tick;
            let states = join_all(polls.iter().map(|poll| poll(at(due)))).await;
            for (index, (state, id)) in states.into_iter().zip(&ids).enumerate() {
                match state {
                    Ok(volume) => assert_eq!(VolumeId::from(&*volume), *id),
                    Err(error) => assert!(tick == 2 && index == 7 && error.is_not_found()),
                }
            }
        }
    };
    world.run(Box::pin(three_ticks)).await;
    assert_eq!(world.requests_of("volumes_list"), 3);
    assert_eq!(world.requests_of("volumes_get"), 1, "the deleted one");
}

#[tokio::test(start_paused = true)]
async fn a_batch_task_that_ends_with_its_runtime_strands_nobody() {
    let world = world().await;
    let client = hasty(&world);
    // One page of them: all are stranded together, so that none comes by to help the others.
    let ids = world.sandbox.seed_actions(20, |_| 30 * SECOND);
    let batcher = of_actions(&client);
    let waits = client.actions().wait_all(ids).into_future();
    let mut killed = 0;
    let kill = async {
        for pause in 0.. {
            // At any point of a list pass.
            for _ in 0..pause {
                tokio::task::yield_now().await;
            }
            let task = batcher.lock().task.as_ref().and_then(|it| it.abort.clone());
            if let Some(abort) = task {
                abort.abort();
                killed += 1;
            }
            tokio::time::sleep(SECOND).await;
        }
    };
    let both = async {
        tokio::select! {
            done = waits => done.unwrap().len(),
            () = kill => 0,
        }
    };
    let (done, _) = world.run(Box::pin(both)).await;
    assert_eq!(done, 20);
    assert!(killed >= 3, "{killed}");
}

#[tokio::test(start_paused = true)]
async fn a_batch_task_that_is_stuck_is_replaced() {
    let world = world().await;
    let client = world.builder().deadline(20 * SECOND).build().unwrap();
    let ids = world.sandbox.seed_actions(10, |_| SECOND);
    let batcher = of_actions(&client);
    // As it is if its runtime doesn't run any more: this one never does a thing.
    let stuck = tokio::spawn(std::future::pending::<()>());
    {
        let mut state = batcher.lock();
        state.tasks += 1;
        state.task = Some(Running {
            number: state.tasks,
            abort: Some(stuck.abort_handle()),
            silent_until: Instant::now() + 20 * SECOND,
            pause: Pause::Busy,
        });
    }
    let (done, took) = world.run(client.actions().wait_all(ids)).await;
    assert_eq!(done.unwrap().len(), 10);
    assert!(took <= 31 * SECOND, "{took:?}");
    assert!(stuck.await.unwrap_err().is_cancelled());
}

#[tokio::test(start_paused = true)]
async fn polls_that_are_dropped_at_any_point_leave_nothing_behind() {
    let world = world().await;
    let client = hasty(&world);
    let ids = world.sandbox.seed_actions(20, |_| 3000 * SECOND);
    world.sandbox.hide_action_from_lists(ids[3]).unwrap();
    let batcher = of_actions(&client);
    for polled in 0..60 {
        let waits = ids
            .iter()
            .map(|id| client.action(*id).wait().interval(SECOND).into_future());
        let mut waits: FuturesUnordered<_> = waits.collect();
        let some = async {
            for _ in 0..polled {
                assert!(waits.next().now_or_never().is_none());
                tokio::task::yield_now().await;
                if polled % 3 == 0 {
                    tokio::time::sleep(SECOND / 4).await;
                }
            }
        };
        world.run(Box::pin(some)).await;
        drop(waits);
        let state = batcher.lock();
        assert_eq!(state.queue.members(), 0);
        assert_eq!(state.queue.iter().count(), 0);
        assert!(state.task.is_none());
    }
    let asked = world.requests();
    world.run(tokio::time::sleep(600 * SECOND)).await;
    assert_eq!(world.requests(), asked);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_outlives_its_wait_is_served() {
    let world = world().await;
    let client = world.client();
    let ids = world.sandbox.seed_actions(20, |_| SECOND);
    let polls: Vec<_> = ids
        .iter()
        .map(|id| {
            let poll = of_actions(&client).polls(&client, &ActionId(*id));
            poll(at(Instant::now()))
        })
        .collect();
    let (states, _) = world.run(join_all(polls)).await;
    assert!(states.iter().all(Result::is_ok));
    assert_eq!(of_actions(&client).lock().queue.members(), 0);
    assert_eq!(world.requests(), 1);
}
