//! A future that is dropped anywhere: the client works on at its full rate, nothing is sent any more, nothing is done twice,
//! and no task is left.
#![cfg(all(feature = "droplets", feature = "account", feature = "firewalls"))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/world.rs"]
mod world;

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::transport::BoxFuture;
use digitalocean_sdk::raw::types::{DropletActionsPostBody, FirewallRuleTarget, InboundRule};
use digitalocean_sdk::wait::Waits;
use digitalocean_sdk::{Client, RatePolicy};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use tokio::time::sleep;
use world::{World, create};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How many requests a minute a client may send.
const RATE: u32 = 20;

/// More polls than any future here needs.
const MOST: usize = 2_000;

/// A future that is polled so often, and no more; `None` if it wasn't ready by then.
struct Polled<'a, T> {
    future: BoxFuture<'a, T>,
    left: usize,
}

impl<T> Future for Polled<'_, T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Some(left) = self.left.checked_sub(1) else {
            return Poll::Ready(None);
        };
        self.left = left;
        match self.future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            // The last poll is the one after which it is dropped.
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

fn tasks() -> usize {
    tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
}

/// What a call gets: a client, the id of a droplet, and the number of the round.
struct Given {
    client: Client,
    droplet: i64,
    round: usize,
}

/// Drops a call after each number of polls, until it is done before that. Of `writes`, an operation and how often it may be
/// carried out, it may not carry out more.
async fn drop_everywhere(
    name: &str,
    writes: (&str, usize),
    prepare: impl Fn(&World),
    busy: bool,
    call: impl for<'a> Fn(&'a Given) -> BoxFuture<'a, ()>,
) {
    let world = World::new(|sandbox| sandbox.action_duration(8 * SECOND)).await;
    let setting_up = world.client();
    let droplet = world
        .run(create(&setting_up, "a").wait())
        .await
        .0
        .unwrap()
        .id;
    for number in 0..5 {
        let created = create(&setting_up, &format!("b{number}")).wait();
        world.run(created).await.0.unwrap();
    }
    drop(setting_up);
    world.run_by(10 * SECOND, sleep(10 * MINUTE)).await;
    let baseline = tasks();
    for polls in 0..MOST {
        let case = format!("{name}, dropped after {polls} polls");
        let client = world
            .builder()
            .rate(RatePolicy::default().short(RATE, MINUTE))
            // Lists are read over several pages; what other calls look up grows with the rounds.
            .per_page(if name.contains("list") { 2 } else { 200 })
            .build()
            .unwrap();
        if busy {
            let reads = (0..RATE).map(|_| client.account().get().into_future());
            let (all, _) = world.run(join_all(reads)).await;
            assert!(all.iter().all(Result::is_ok), "{case}");
        }
        prepare(&world);
        let given = Given {
            client,
            droplet,
            round: polls,
        };
        let (first, written) = (world.sent(), world.requests_of(writes.0));
        let polled = Polled {
            future: call(&given),
            left: polls,
        };
        // So that it is polled when it was woken only.
        let mut polled = FuturesUnordered::from_iter([polled]);
        let (output, _) = world.run(polled.next()).await;
        let output = output.flatten();
        drop(polled);
        world.dropped();
        let at_drop = world.sent();
        assert!(polls > 0 || at_drop == first, "{case}: sent unasked");
        world.sandbox.clear_faults();

        world.run_by(10 * SECOND, sleep(10 * MINUTE)).await;
        assert_eq!(world.sent(), at_drop, "{case}: something was sent later");
        let written = world.requests_of(writes.0) - written;
        assert!(written <= writes.1, "{case}: {written} of {}", writes.0);

        let reads = (0..RATE).map(|_| given.client.account().get().into_future());
        let (all, took) = world.run(join_all(reads)).await;
        assert!(all.iter().all(Result::is_ok), "{case}");
        assert_eq!(took, Duration::ZERO, "{case}: a turn is lost");
        let more = given.client.account().get();
        let (_, took) = world.run_by(SECOND, more).await;
        assert!(took > Duration::ZERO, "{case}: there is one turn too many");

        // Waits that share their polls go on, too.
        let ids = world.sandbox.seed_actions(6, |_| SECOND);
        world.run_by(SECOND, sleep(2 * MINUTE)).await;
        let (done, took) = world.run(given.client.actions().wait_all(ids)).await;
        assert_eq!(done.unwrap().len(), 6, "{case}");
        assert!(took <= 10 * SECOND, "{case}: {took:?}");

        drop(given);
        world.run_by(10 * SECOND, sleep(2 * MINUTE)).await;
        assert_eq!(tasks(), baseline, "{case}: a task is left");
        if output.is_some() {
            assert!(polls > 1, "{name} never was dropped half-way");
            println!(
                "{name}: dropped after 0 to {} polls, done after {polls}",
                polls - 1
            );
            return;
        }
    }
    panic!("{name} isn't done after {MOST} polls");
}

const NOTHING: fn(&World) = |_| {};

fn refuse_once(world: &World) {
    let effect = Effect::retry_after(429, 2);
    let fault = Fault::on("droplets_create").next(1).effect(effect);
    world.sandbox.fault(fault).unwrap();
}

fn fail_polls(world: &World) {
    let fault = Fault::on("droplets_get")
        .next(2)
        .effect(Effect::status(502));
    world.sandbox.fault(fault).unwrap();
}

fn name(given: &Given) -> String {
    format!("n{}", given.round)
}

#[tokio::test(start_paused = true)]
async fn a_create() {
    drop_everywhere("create", ("droplets_create", 1), NOTHING, false, |given| {
        Box::pin(async move { drop(create(&given.client, &name(given)).await.unwrap()) })
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_create_in_the_queue_of_the_pacer() {
    drop_everywhere(
        "queued create",
        ("droplets_create", 1),
        NOTHING,
        true,
        |given| Box::pin(async move { drop(create(&given.client, &name(given)).await.unwrap()) }),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_create_that_is_refused_for_the_rate_limit() {
    drop_everywhere(
        "refused create",
        ("droplets_create", 2),
        refuse_once,
        false,
        |given| Box::pin(async move { drop(create(&given.client, &name(given)).await.unwrap()) }),
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_create_and_its_wait() {
    drop_everywhere(
        "create and wait",
        ("droplets_create", 1),
        fail_polls,
        false,
        |given| {
            Box::pin(async move { drop(create(&given.client, &name(given)).wait().await.unwrap()) })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn an_action() {
    drop_everywhere(
        "action",
        ("dropletActions_post", 1),
        NOTHING,
        false,
        |given| {
            Box::pin(
                async move { drop(given.client.droplet(given.droplet).reboot().await.unwrap()) },
            )
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn an_action_and_its_wait() {
    drop_everywhere(
        "action and wait",
        ("dropletActions_post", 1),
        NOTHING,
        false,
        |given| {
            Box::pin(async move {
                let reboot = given.client.droplet(given.droplet).reboot();
                drop(reboot.wait().await.unwrap());
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_command_and_its_wait() {
    drop_everywhere(
        "command and wait",
        ("dropletActions_post", 1),
        fail_polls,
        false,
        |given| {
            Box::pin(async move {
                let reboot = DropletActionsPostBody::Reboot;
                let raw = given.client.raw();
                let call = raw.droplet_actions_post(given.droplet, &reboot);
                let command = given.client.droplet(given.droplet).command(call);
                drop(command.wait().await.unwrap());
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn an_update_that_reads_first() {
    drop_everywhere("update", ("firewalls_update", 1), NOTHING, false, |given| {
        Box::pin(async move {
            let firewalls = given.client.firewalls();
            let firewall = match firewalls.list().first().await.unwrap() {
                Some(firewall) => firewall,
                None => {
                    let rule = InboundRule::new(
                        "icmp",
                        FirewallRuleTarget::new().addresses(["10.0.0.0/8"]),
                    );
                    firewalls.create("web").inbound_rules([rule]).await.unwrap()
                }
            };
            let handle = given.client.firewall(firewall);
            let number = given.round;
            let update = handle.update(move |it| it.name = format!("f{number}"));
            assert_eq!(update.await.unwrap().name, name(given).replace('n', "f"));
        })
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_delete_and_its_wait() {
    drop_everywhere(
        "delete and wait",
        ("droplets_destroy", 1),
        NOTHING,
        false,
        |given| {
            Box::pin(async move {
                let droplet = create(&given.client, &name(given)).await.unwrap();
                given.client.droplet(droplet).delete().wait().await.unwrap();
            })
        },
    )
    .await;
}

fn lose_answer(world: &World) {
    for operation in ["droplets_create", "firewalls_create"] {
        let effect = Effect::reset_after_processing();
        let fault = Fault::on(operation).next(1).effect(effect);
        world.sandbox.fault(fault).unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_recoverable_create_and_its_wait() {
    drop_everywhere(
        "recoverable create",
        ("droplets_create", 1),
        lose_answer,
        false,
        |given| {
            Box::pin(async move {
                let create = create(&given.client, &name(given)).recoverable();
                assert!(create.wait().await.unwrap().tags.is_empty());
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_recoverable_create_by_a_chosen_tag() {
    drop_everywhere(
        "create by a chosen tag",
        ("droplets_create", 1),
        lose_answer,
        false,
        |given| {
            Box::pin(async move {
                let name = name(given);
                let create = create(&given.client, &name).recoverable_tag(&*name);
                assert_eq!(create.await.unwrap().tags, [name]);
            })
        },
    )
    .await;
}

fn firewall(given: &Given) -> digitalocean_sdk::firewalls::CreateFirewall {
    let target = FirewallRuleTarget::new().addresses(["10.0.0.0/8"]);
    let firewalls = given.client.firewalls();
    firewalls
        .create(name(given))
        .inbound_rules([InboundRule::new("icmp", target)])
}

#[tokio::test(start_paused = true)]
async fn a_create_unless_one_exists() {
    drop_everywhere(
        "create unless one exists",
        ("firewalls_create", 1),
        NOTHING,
        false,
        |given| {
            Box::pin(async move {
                assert!(
                    firewall(given)
                        .unless_exists()
                        .wait()
                        .await
                        .unwrap()
                        .was_created()
                );
                assert!(
                    firewall(given)
                        .unless_exists()
                        .wait()
                        .await
                        .unwrap()
                        .existed()
                );
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_create_unless_one_exists_whose_answer_is_lost() {
    drop_everywhere(
        "lost create unless one exists",
        ("firewalls_create", 1),
        lose_answer,
        false,
        |given| {
            Box::pin(async move {
                let made = firewall(given).unless_exists().await.unwrap();
                assert!(!made.was_created() && !made.existed());
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_batch_of_creates() {
    drop_everywhere("batch", ("droplets_create", 6), NOTHING, false, |given| {
        Box::pin(async move {
            let names = (0..6).map(|number| format!("{}-{number}", name(given)));
            let waits = names.map(|name| create(&given.client, &name));
            drop(waits.collect::<Waits<_>>().await.unwrap());
        })
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_list() {
    drop_everywhere("list", ("droplets_create", 0), NOTHING, false, |given| {
        Box::pin(async move {
            let list = given.client.droplets().list();
            drop(list.all().await.unwrap());
            let images = given.client.raw().regions_list(&Default::default());
            drop(images.await.unwrap());
        })
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_consistent_list() {
    drop_everywhere(
        "consistent list",
        ("droplets_create", 0),
        NOTHING,
        false,
        |given| {
            Box::pin(async move {
                let list = given.client.droplets().list();
                drop(list.consistent().read_ahead(1).all().await.unwrap());
            })
        },
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_list_in_the_queue_of_the_pacer() {
    drop_everywhere(
        "queued list",
        ("droplets_destroy", 0),
        NOTHING,
        true,
        |given| Box::pin(async move { drop(given.client.droplets().list().all().await.unwrap()) }),
    )
    .await;
}
