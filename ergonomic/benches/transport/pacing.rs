//! What it costs to wait for one's turn.

use std::time::Duration;

use digitalocean_sdk::{Client, ErrorKind, RatePolicy, RetryPolicy};
use futures_util::{StreamExt as _, stream};
use reqwest::dns::{Name, Resolve, Resolving};
use tokio::task::JoinSet;

use crate::calls::{Setup, paced};
use crate::report::{MICROSECONDS, Report};
use crate::{Effort, cpu_time};

/// Calls of a burst.
const BURST: usize = 1_000;

/// How many of them are on their way at once.
const AT_ONCE: usize = 100;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A burst of real calls, with a pace that holds nothing back and without one.
pub(crate) fn burst(setup: &Setup, effort: Effort, report: &mut Report) {
    let run = |client: &Client| {
        let start = cpu_time();
        setup.runtime.block_on(async {
            let calls =
                stream::iter(0..BURST).map(|_| client.raw().droplets_get(setup.id()).into_future());
            let mut answers = calls.buffer_unordered(AT_ONCE);
            while let Some(answer) = answers.next().await {
                drop(answer.unwrap());
            }
        });
        (cpu_time() - start) as f64 / BURST as f64
    };
    let (without, with) = (setup.client(RatePolicy::none()), setup.client(paced()));
    run(&without);
    run(&with);
    let (mut bare, mut costs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..effort.rounds.div_ceil(3) {
        let before = run(&without);
        let paced = (run(&with) + run(&with)) / 2.0;
        let mean = (before + run(&without)) / 2.0;
        bare.push(mean);
        costs.push(paced);
        ratios.push(paced / mean);
    }
    let what = "CPU per call, burst of 1,000";
    report.reference(what, "pacing off", bare, MICROSECONDS);
    report.ratio(what, "pacing on", costs, ratios, MICROSECONDS);
}

/// Finds no address, for ever.
struct Nowhere;

impl Resolve for Nowhere {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(std::future::pending())
    }
}

/// Many calls that all wait at once for the turns of the service's own limits, in time that passes only when nobody has anything
/// to do. They get their turns and nothing else: each attempt is over before it has found an address. The cost of a turn must not
/// grow with the number of those who wait, but for what it costs that so many don't fit into the caches.
pub(crate) fn turns(effort: Effort, report: &mut Report) {
    let mut costs = effort.waiting.map(|_| Vec::new());
    for _ in 0..effort.rounds.div_ceil(12) {
        for (waiting, costs) in effort.waiting.into_iter().zip(&mut costs) {
            costs.push(wait(waiting));
        }
    }
    let what = "CPU per turn, so many calls waiting at once";
    let [few, more @ ..] = costs;
    let [first, others @ ..] = effort.waiting;
    report.reference(what, &first.to_string(), few.clone(), MICROSECONDS);
    for (waiting, costs) in others.into_iter().zip(more) {
        let ratios = costs
            .iter()
            .zip(&few)
            .map(|(many, few)| many / few)
            .collect();
        report.ratio(what, &waiting.to_string(), costs, ratios, MICROSECONDS);
    }
}

fn wait(calls: usize) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    // A call that is refused before it is sent would give back its turn.
    let http = reqwest::Client::builder().dns_resolver(Nowhere);
    let client = Client::builder()
        .token("t")
        .base_url("http://nowhere.example")
        .allow_http()
        .http_client(http.build().unwrap())
        .deadline(DAY)
        .request_timeout(Duration::ZERO)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let start = cpu_time();
    runtime.block_on(async {
        let began = tokio::time::Instant::now();
        let mut set = JoinSet::new();
        for id in 1..=calls {
            let client = client.clone();
            set.spawn(async move { client.raw().droplets_get(id as i64).await.map(drop) });
        }
        while let Some(result) = set.join_next().await {
            let error = result.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        }
        let rounds = u32::try_from((calls - 1) / 250).unwrap();
        assert!(began.elapsed() >= rounds * Duration::from_secs(60));
    });
    (cpu_time() - start) as f64 / calls as f64
}
