//! Long programs of all that creates, changes, waits and lists, one after another and together, cut short at random, against a
//! service that fails at random. What the service made is counted at the end, and compared with what the program was told.

mod claims;
mod meddler;
mod steps;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::Client;
use digitalocean_sdk::raw::types::Droplet;
use digitalocean_sdk::wait::Waits;
use futures_util::future::join_all;
use tokio::time::{Instant, sleep, timeout};

use crate::SECOND;
use crate::world::{World, create};
use claims::{Claim, Known, Step};
use meddler::{Meddler, some_fault};
use steps::{Pool, step};

/// How long one request may take, a call, and a wait.
const REQUEST: Duration = Duration::from_secs(20);
const CALL: Duration = Duration::from_secs(120);
const WAIT: Duration = Duration::from_secs(90);
const SLACK: Duration = Duration::from_millis(100);

/// How many droplets there are before the program begins.
const POOL: usize = 24;

async fn run_seed(seed: u64) -> Vec<String> {
    let mut dice = fastrand::Rng::with_seed(seed ^ 0x5eed);
    let (world, pure) = World::with_actions(8 * SECOND).await;
    let pool = (0..POOL).map(|number| create(&pure, &format!("pool{number}")));
    let pool = world.run(pool.collect::<Waits<_>>()).await.0.unwrap();
    let all: Vec<i64> = pool.iter().map(|it| it.id).collect();
    let pool: Pool = Arc::new(Mutex::new(all));
    let meddler = Meddler(Arc::new(Mutex::new((dice.fork(), Vec::new(), dice.bool()))));
    let mut builder = world
        .builder()
        .middleware(meddler.clone())
        .request_timeout(REQUEST)
        .deadline(CALL)
        .options(|it| it.wait_deadline(WAIT));
    if dice.u32(..3) == 0 {
        let rate =
            digitalocean_sdk::RatePolicy::default().short(dice.u32(2..20), Duration::from_secs(60));
        builder = builder.rate(rate);
    }
    let client = builder.build().unwrap();

    let mut faulty = Vec::new();
    let mut claims = Vec::new();
    let mut story = Vec::new();
    for number in 0..dice.usize(3..9) {
        if dice.u32(..3) == 0 {
            world.sandbox.clear_faults();
        }
        for _ in 0..dice.u32(..4) {
            let fault = some_fault(&mut dice);
            story.push(format!("{number}: {fault:?}"));
            world.sandbox.fault(fault).unwrap();
        }
        let together = match dice.u32(..3) {
            0 => dice.usize(2..4),
            _ => 1,
        };
        let steps: Vec<Step> = (0..together)
            .map(|part| step(&client, format!("s{number}-{part}"), &pool, &mut dice))
            .collect();
        let sent = meddler.0.lock().unwrap().1.len();
        let began = Instant::now();
        let steps = steps.into_iter().map(|step| async move {
            let (claims, limit) = step.await;
            (claims, limit, began.elapsed())
        });
        let all = Box::pin(timeout(Duration::from_secs(40_000), join_all(steps)));
        let (ended, _) = world.run(all).await;
        let Ok(ended) = ended else {
            faulty.push(format!("step {number} has no end"));
            break;
        };
        let log = meddler.0.lock().unwrap().1.split_off(sent);
        let last = ended.iter().map(|(_, limit, _)| *limit).max().unwrap();
        let late = log.iter().filter(|(at, ..)| *at > began + last + SLACK);
        for (at, operation, _) in late {
            let at = *at - began;
            faulty.push(format!(
                "step {number}: {operation} at {at:?}, after {last:?}"
            ));
        }
        for (of_step, limit, took) in ended {
            story.push(format!("{number}: {of_step:?} by {limit:?} after {took:?}"));
            let write = log.iter().any(|(at, _, writes)| {
                *writes && *at + REQUEST + SLACK >= began + took && *at <= began + limit + SLACK
            });
            if took > limit + SLACK && !write {
                faulty.push(format!("step {number}: {took:?} in place of {limit:?}"));
            }
            claims.extend(of_step);
        }
    }
    let sent = world.sent();
    world.run(sleep(120 * SECOND)).await;
    if world.sent() > sent {
        faulty.push(format!("{} requests afterwards", world.sent() - sent));
    }
    world.sandbox.clear_faults();
    let judge = Client::builder()
        .token(world.sandbox.token())
        .base_url(world.sandbox.url())
        .build()
        .unwrap();
    faulty.extend(judged(&world, &judge, claims).await);
    if !faulty.is_empty() {
        faulty.insert(0, format!("seed {seed}: {story:#?}"));
    }
    faulty
}

/// Returns the claims that aren't true.
async fn judged(world: &World, judge: &Client, claims: Vec<Claim>) -> Vec<String> {
    let droplets = world.run(judge.droplets().list().all()).await.0.unwrap();
    let actions = world.run(judge.actions().list().all()).await.0.unwrap();
    let firewalls = world.run(judge.firewalls().list().all()).await.0.unwrap();
    let mut by_name: HashMap<&str, Vec<&Droplet>> = HashMap::new();
    for droplet in &droplets {
        by_name.entry(&droplet.name).or_default().push(droplet);
    }
    let mut faulty = Vec::new();
    for claim in &claims {
        let there: Vec<i64>;
        let is_so = match claim {
            Claim::Droplet(name, known) => {
                let named = by_name.get(name.as_str()).map_or(&[][..], Vec::as_slice);
                there = named.iter().map(|it| it.id).collect();
                match (known, named) {
                    (Known::Id(id), [one]) => one.id == *id,
                    (Known::Tag(tag), [one]) => one.tags.contains(tag),
                    (Known::Perhaps, [_]) | (Known::Perhaps | Known::Tag(_) | Known::Not, []) => {
                        true
                    }
                    _ => false,
                }
            }
            Claim::Action(id, known) => {
                let of = actions.iter().filter(|it| {
                    it.resource_id == Some(*id) && it.type_.as_deref() != Some("create")
                });
                there = of.map(|it| it.id).collect();
                match (known, there.as_slice()) {
                    (Known::Id(id), [one]) => one == id,
                    (Known::Perhaps, [] | [_]) | (Known::Not, []) => true,
                    _ => false,
                }
            }
            Claim::Firewall(name, known) => {
                let named = firewalls.iter().filter(|it| it.name == *name);
                there = named.map(|_| 1).collect();
                let is_known = known.iter().any(|it| matches!(it, Known::Id(_)));
                let may_be = known.iter().any(|it| *it != Known::Not);
                match there.len() {
                    0 => !is_known,
                    1 => may_be,
                    _ => false,
                }
            }
            Claim::Gone(id, gone) => {
                there = droplets
                    .iter()
                    .map(|it| it.id)
                    .filter(|it| it == id)
                    .collect();
                gone.is_none_or(|gone| gone == there.is_empty())
            }
            Claim::Failed(what) => {
                faulty.push(what.clone());
                continue;
            }
        };
        if !is_so {
            faulty.push(format!("{claim:?}, and there are {there:?}"));
        }
    }
    faulty
}

#[tokio::test(start_paused = true)]
async fn of_long_programs_nothing_is_doubled_forgotten_late_or_endless() {
    let seeds = match std::env::var("SEEDS") {
        Ok(seeds) => {
            let (from, to) = seeds.split_once('-').unwrap();
            from.parse().unwrap()..to.parse().unwrap()
        }
        Err(_) => 0..25,
    };
    let mut faulty = Vec::new();
    for seed in seeds {
        println!("seed {seed}");
        faulty.extend(run_seed(seed).await);
    }
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}
