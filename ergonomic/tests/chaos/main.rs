//! Programs of everything, at random, against a service of its own that answers oddly, late, twice or not at all: what it made is
//! counted, and compared with what the programs were told.
//!
//! `SEEDS=100-200` runs other seeds, `STORY=1` prints what happened.
#![cfg(all(
    feature = "actions",
    feature = "databases",
    feature = "domains",
    feature = "droplets",
    feature = "load-balancers",
    feature = "reserved-ips",
    feature = "snapshots",
    feature = "tags",
    feature = "volumes"
))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod faults;
mod judge;
mod routes;
mod service;
mod steps;
mod told;
mod wire;

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, RatePolicy, RetryPolicy};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::{Instant, sleep, timeout};

use service::{Kind, Quirks, Service};
use steps::{Pool, step};
use wire::{Server, Traffic};

/// How long one request may take, a call, and a wait.
const REQUEST: Duration = Duration::from_secs(20);
const CALL: Duration = Duration::from_secs(120);
const WAIT: Duration = Duration::from_secs(90);
const SLACK: Duration = Duration::from_millis(100);
const STEP: Duration = Duration::from_millis(250);

/// The part of the credential that no error may show.
const SECRET: &str = "planted_token";

tokio::task_local! {
    /// Which step a request is sent by.
    static OF: usize;
}

/// What was sent: when, by which step, by which operation, and whether that changes something.
type Sent = (Instant, Option<usize>, &'static str, bool);

#[derive(Clone)]
struct Watch(Arc<Traffic>, Arc<Mutex<Vec<Sent>>>);

impl Middleware for Watch {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        self.0.sent.fetch_add(1, Ordering::SeqCst);
        let of = OF.try_with(|of| *of).ok();
        let sent = (
            Instant::now(),
            of,
            request.operation.id,
            !request.method.is_safe(),
        );
        self.1.lock().unwrap().push(sent);
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.0.answered.fetch_add(1, Ordering::SeqCst);
    }
}

/// Returns when nothing but time brings anything further.
async fn quiet(traffic: &Traffic) {
    let mut quiet = 0;
    let mut under_way = 0;
    let mut since = std::time::Instant::now();
    while quiet < 40 {
        tokio::task::yield_now().await;
        let now = traffic.under_way();
        quiet = if now == 0 { quiet + 1 } else { 0 };
        if now != under_way {
            (under_way, since) = (now, std::time::Instant::now());
        } else if now > 0 && since.elapsed() > Duration::from_millis(12) {
            // Whoever asked has gone.
            traffic.held.fetch_add(now, Ordering::SeqCst);
        }
    }
}

async fn run<T>(traffic: &Traffic, future: impl Future<Output = T>) -> T {
    let clock = async {
        loop {
            quiet(traffic).await;
            tokio::time::advance(STEP).await;
        }
    };
    // As a task is: asked only if it was woken.
    let mut future = FuturesUnordered::from_iter([future]);
    tokio::select! {
        biased;
        Some(output) = future.next() => output,
        () = clock => unreachable!("the clock never stops"),
    }
}

#[derive(Default, Debug)]
struct Figures {
    steps: usize,
    requests: usize,
    faults: usize,
    made: usize,
    claims: usize,
}

async fn run_seed(seed: u64, figures: &mut Figures) -> Vec<String> {
    let mut dice = fastrand::Rng::with_seed(seed ^ 0xc4a05);
    let quirks = Quirks {
        more_fields: dice.bool(),
        nulls: dice.u32(..3) == 0,
        cases: dice.u32(..3) == 0,
        odd_states: dice.u32(..3) == 0,
        stale: Duration::from_secs([0, 0, 3, 12][dice.usize(..4)]),
        moving: dice.u32(..3) == 0,
        failing: [0, 0, 3, 8][dice.usize(..4)],
    };
    let http2 = dice.u32(..3) == 0;
    let mut service = Service::new(dice.fork(), quirks);
    let mut pool = Vec::new();
    for (kind, count) in [
        (Kind::Droplet, 20),
        (Kind::Volume, 8),
        (Kind::LoadBalancer, 6),
        (Kind::Record, 6),
        (Kind::Database, 4),
        (Kind::Address, 4),
    ] {
        for number in 0..count {
            pool.push((kind, service.there(kind, &format!("pool{number}"))));
        }
    }
    let pool: Pool = Arc::new(Mutex::new(pool));
    let mut chance = || [0, 40, 150, 300, 600][dice.usize(..5)];
    let faults = (chance(), chance());
    let server = Server::start(service, faults, dice.u64(..), http2).await;
    let watch = Watch(Arc::clone(&server.traffic), Arc::default());
    let mut builder = Client::builder()
        .token(format!("dop_v1_{SECRET}_6f1d"))
        .base_url(&server.url)
        .middleware(watch.clone())
        .retry(RetryPolicy::default().seed(seed))
        .request_timeout(REQUEST)
        .deadline(CALL)
        .options(|it| it.wait_deadline(WAIT));
    if http2 {
        let http = reqwest::Client::builder()
            .no_proxy()
            .http2_prior_knowledge()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        builder = builder.http_client(http.build().unwrap());
    }
    if dice.u32(..4) == 0 {
        builder =
            builder.rate(RatePolicy::default().short(dice.u32(3..20), Duration::from_secs(60)));
    }
    let client = builder.build().unwrap();

    let mut faulty = Vec::new();
    let mut claims = Vec::new();
    let mut number = 0;
    for phase in 0..dice.usize(3..8) {
        server.state.lock().unwrap().faults = if dice.u32(..4) == 0 { (0, 0) } else { faults };
        let together = if dice.u32(..3) == 0 {
            dice.usize(2..6)
        } else {
            1
        };
        let began = Instant::now();
        let before = watch.1.lock().unwrap().len();
        let tasks = (0..together).map(|part| {
            number += 1;
            let step = step(&client, format!("s{phase}-{part}"), &pool, &mut dice);
            let crash = (dice.u32(..12) == 0).then(|| Duration::from_millis(125 * dice.u64(..200)));
            let task = tokio::spawn(OF.scope(number, async move {
                let (claims, limit) = step.await;
                (claims, limit, began.elapsed())
            }));
            (number, task, crash)
        });
        let tasks: Vec<_> = tasks.collect();
        let all = async {
            for (_, task, crash) in &tasks {
                if let Some(crash) = crash {
                    let abort = task.abort_handle();
                    let crash = *crash;
                    tokio::spawn(async move {
                        sleep(crash).await;
                        abort.abort();
                    });
                }
            }
            let mut ended = Vec::new();
            for (number, task, _) in tasks {
                ended.push((number, timeout(Duration::from_secs(40_000), task).await));
            }
            ended
        };
        let ended = run(&server.traffic, Box::pin(all)).await;
        figures.steps += together;
        let log: Vec<Sent> = watch.1.lock().unwrap()[before..].to_vec();
        for (number, ended) in ended {
            let (of_step, limit, took) = match ended {
                Err(_) => {
                    faulty.push(format!("step {number} has no end"));
                    return faulty;
                }
                Ok(Err(error)) if error.is_cancelled() => continue,
                Ok(Err(error)) => {
                    faulty.push(format!("step {number} panicked: {error}"));
                    continue;
                }
                Ok(Ok(ended)) => ended,
            };
            let own = log.iter().filter(|(_, of, ..)| *of == Some(number));
            for (at, _, operation, _) in own.clone() {
                if *at > began + limit + STEP {
                    faulty.push(format!(
                        "step {number}: {operation} at {:?}, after {limit:?} of {of_step:?}",
                        *at - began
                    ));
                }
            }
            let mut own = own;
            let write = own
                .any(|(at, _, _, writes)| *writes && *at + REQUEST + STEP + SLACK >= began + took);
            if took > limit + STEP + SLACK && !write {
                faulty.push(format!(
                    "step {number}: {took:?} in place of {limit:?}: {of_step:?}"
                ));
            }
            claims.extend(of_step);
        }
    }
    let sent = server.traffic.sent.load(Ordering::SeqCst);
    run(&server.traffic, sleep(Duration::from_secs(60))).await;
    let more = server.traffic.sent.load(Ordering::SeqCst) - sent;
    if more > 0 {
        faulty.push(format!("{more} requests afterwards"));
    }
    faulty.extend(told::all_wrong());
    let state = server.state.lock().unwrap();
    faulty.extend(judge::judged(&state.service, &claims));
    figures.requests += state.log.len();
    figures.faults += state.struck;
    figures.made += state.service.things.len() - 48;
    figures.claims += claims.len();
    if !faulty.is_empty() {
        let about = format!("seed {seed}: {faults:?} of 1000 fail, HTTP/2 {http2}, {quirks:?}");
        faulty.insert(0, about);
        if std::env::var("STORY").is_ok() {
            let start = state.log.first().map(|it| it.at);
            for it in &state.log {
                faulty.push(format!(
                    "  {:?} {} {}",
                    it.at - start.unwrap(),
                    it.what,
                    it.fault.clone().unwrap_or_default()
                ));
            }
            faulty.extend(claims.iter().map(|it| format!("  {it:?}")));
        }
    }
    faulty
}

#[tokio::test(start_paused = true)]
async fn of_programs_at_random_nothing_is_doubled_forgotten_late_or_endless() {
    let seeds = match std::env::var("SEEDS") {
        Ok(seeds) => {
            let (from, to) = seeds.split_once('-').unwrap();
            from.parse().unwrap()..to.parse().unwrap()
        }
        Err(_) => 0..60,
    };
    // While a blocking task waits for this, paused time doesn't move by itself.
    let (hold, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let mut figures = Figures::default();
    let mut faulty = Vec::new();
    for seed in seeds {
        println!("seed {seed}");
        faulty.extend(run_seed(seed, &mut figures).await);
    }
    println!("{figures:?}");
    drop(hold);
    assert!(faulty.is_empty(), "{}", faulty.join("\n"));
}
