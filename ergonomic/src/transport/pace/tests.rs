//! The pace in paused time: no test takes any, and every moment is exact.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use reqwest::header::{DATE, HeaderMap};
use reqwest::{Method, StatusCode};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::super::http_date;
use super::host::Turns;
use super::*;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

/// The moment that the answers in these tests are dated, in seconds since 1970.
const DATE_SECONDS: u64 = 1_792_567_680;
const DATE_TEXT: &str = "Wed, 21 Oct 2026 07:28:00 GMT";

fn operation(id: &str) -> Target {
    let operation = digitalocean_raw::operations::find(id).unwrap();
    Target::from_parts(operation.host, operation.method.clone(), operation.path)
}

fn get(path: &'static str) -> Target {
    Target::from_parts(&hosts::API, Method::GET, path)
}

fn ordinary() -> Target {
    operation("droplets_list")
}

fn pace(policy: RatePolicy) -> Arc<Pace> {
    Arc::new(Pace::new(&policy, Some(1)))
}

/// A turn whose request is sent.
async fn sent(pace: &Pace, target: Target) -> Turn {
    let mut turn = pace.turn(target).await;
    turn.sent();
    turn
}

/// The headers of an answer with a date and this one.
fn said(name: &'static str, value: &str) -> HeaderMap {
    let mut headers: HeaderMap = [(DATE, DATE_TEXT.parse().unwrap())].into_iter().collect();
    headers.insert(name, value.parse().unwrap());
    headers
}

/// The same with figures of another limit than the account's.
fn figures_of(limit: u64, remaining: u64, reset_in: u64) -> HeaderMap {
    let mut headers = figures(remaining, reset_in);
    headers.insert("ratelimit-limit", limit.into());
    headers
}

/// Sends a request and has it refused; tells how long it has to wait.
async fn refuse(pace: &Pace, target: Target, headers: &HeaderMap) -> Duration {
    let turn = sent(pace, target).await;
    turn.answered(StatusCode::TOO_MANY_REQUESTS, headers)
        .unwrap()
}

/// How long until a request gets its turn, which is answered without figures at once.
async fn waits(pace: &Pace, target: Target) -> Duration {
    let start = Instant::now();
    let turn = sent(pace, target).await;
    let waited = start.elapsed();
    turn.answered(StatusCode::OK, &HeaderMap::new());
    waited
}

/// What an answer says while its request is still in flight.
fn learn(pace: &Pace, headers: &HeaderMap) {
    let figures = RateLimit::read(headers).unwrap();
    let lanes = pace.lanes(&hosts::API);
    let (lane, left) = lanes.learned(&ordinary(), &Turns::default(), figures, headers);
    lane.learn(left);
}

/// A refusal of a request that was sent before there was any lane for it.
fn refused(pace: &Pace, target: &Target, told: Duration) -> Duration {
    let lanes = pace.lanes(target.host());
    lanes.refuse(target, &Turns::default(), None, Some(told))
}

fn figures(remaining: u64, reset_in: u64) -> HeaderMap {
    let figures = [
        ("ratelimit-limit", 5_000),
        ("ratelimit-remaining", remaining),
        ("ratelimit-reset", DATE_SECONDS + reset_in),
    ];
    let mut headers: HeaderMap = figures
        .into_iter()
        .map(|(name, value)| (name.parse().unwrap(), value.into()))
        .collect();
    headers.insert(DATE, DATE_TEXT.parse().unwrap());
    headers
}

/// Takes a turn in a task of its own and tells when it came, after which the turn is over.
fn waiter(pace: &Arc<Pace>, start: Instant) -> JoinHandle<Duration> {
    let pace = pace.clone();
    tokio::spawn(async move {
        let _turn = sent(&pace, ordinary()).await;
        start.elapsed()
    })
}

/// Lets all tasks go on that can go on now.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

async fn turns(pace: &Pace, number: usize) -> Vec<Turn> {
    let mut turns = Vec::new();
    for _ in 0..number {
        turns.push(sent(pace, ordinary()).await);
    }
    turns
}

#[test]
fn the_date_of_these_tests_is_one_date() {
    let seconds = http_date(DATE_TEXT).unwrap();
    let seconds = seconds
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    assert_eq!(seconds, DATE_SECONDS);
}

#[tokio::test(start_paused = true)]
async fn a_minute_has_250_turns_and_the_next_comes_a_minute_after_the_first_answer() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    let mut held = turns(&pace, 250).await;
    assert_eq!(start.elapsed(), Duration::ZERO, "250 go at once");
    sleep(SECOND).await;
    held.pop();
    sleep(SECOND).await;
    held.clear();
    let late = [waiter(&pace, start), waiter(&pace, start)];
    let [first, second] = late;
    assert_eq!(first.await.unwrap(), SECOND + MINUTE);
    assert_eq!(second.await.unwrap(), 2 * SECOND + MINUTE);
}

#[tokio::test(start_paused = true)]
async fn an_hour_has_5000_turns() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    for number in 0..5_000_u32 {
        sent(&pace, ordinary()).await;
        assert_eq!(start.elapsed(), MINUTE * (number / 250));
    }
    pace.turn(ordinary()).await;
    assert_eq!(start.elapsed(), HOUR);
}

#[tokio::test(start_paused = true)]
async fn turns_come_in_the_order_in_which_they_were_asked_for() {
    let pace = pace(RatePolicy::default().short(3, SECOND));
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..50 {
        let (pace, order) = (pace.clone(), order.clone());
        tasks.push(tokio::spawn(async move {
            let _turn = sent(&pace, ordinary()).await;
            order.lock().unwrap().push(number);
            // Answers don't come in the order of the requests.
            sleep(Duration::from_millis((number * 7) % 100)).await;
        }));
        settle().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..50).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_gives_up_its_place() {
    let pace = pace(RatePolicy::default().short(1, MINUTE));
    let start = Instant::now();
    drop(sent(&pace, ordinary()).await);
    let [head, middle, last] = [
        waiter(&pace, start),
        waiter(&pace, start),
        waiter(&pace, start),
    ];
    settle().await;
    head.abort();
    middle.abort();
    assert_eq!(last.await.unwrap(), MINUTE, "not three minutes");
}

#[tokio::test(start_paused = true)]
async fn where_all_are_under_way_the_next_waits_for_an_answer() {
    let pace = pace(RatePolicy::default());
    let mut held = turns(&pace, 250).await;
    let start = Instant::now();
    let next = waiter(&pace, start);
    sleep(DAY).await;
    assert!(
        !next.is_finished(),
        "any of the 250 may be counted only now"
    );
    held.pop();
    assert_eq!(next.await.unwrap(), DAY + MINUTE);
}

#[tokio::test(start_paused = true)]
async fn where_nothing_remains_nobody_goes_before_the_reset() {
    let pace = pace(RatePolicy::default());
    let turn = sent(&pace, ordinary()).await;
    let start = Instant::now();
    learn(&pace, &figures(0, 1800));
    drop(turn);
    let [first, second] = [waiter(&pace, start), waiter(&pace, start)];
    assert_eq!(first.await.unwrap(), 1800 * SECOND);
    second.await.unwrap();
    assert_eq!(
        pace.last(),
        Some(RateLimit {
            limit: 5_000,
            remaining: 0,
            reset: DATE_SECONDS + 1800
        })
    );
}

#[tokio::test(start_paused = true)]
async fn what_remains_tells_of_other_programs_with_the_same_token() {
    let pace = pace(RatePolicy::default());
    let turn = sent(&pace, ordinary()).await;
    learn(&pace, &figures(3, 3600));
    drop(turn);
    let start = Instant::now();
    let mut held = turns(&pace, 3).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    let next = waiter(&pace, start);
    sleep(SECOND).await;
    assert!(!next.is_finished(), "the service would refuse the fourth");
    learn(&pace, &figures(7, 3600));
    held.pop();
    assert_eq!(next.await.unwrap(), SECOND, "an answer knew better");
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_is_taken_off_what_remains() {
    let pace = pace(RatePolicy::default());
    let mut held = turns(&pace, 10).await;
    // The other nine may not have been counted yet.
    learn(&pace, &figures(9, 3600));
    held.pop();
    let next = waiter(&pace, Instant::now());
    settle().await;
    assert!(!next.is_finished());
    learn(&pace, &figures(9, 3600));
    assert_eq!(next.await.unwrap(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn nobody_asks_again_before_a_refusal_is_over() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    refused(&pace, &ordinary(), 7 * SECOND);
    refused(&pace, &ordinary(), 2 * SECOND);
    let waiters: Vec<_> = (0..3).map(|_| waiter(&pace, start)).collect();
    for waiter in waiters {
        assert_eq!(
            waiter.await.unwrap(),
            7 * SECOND,
            "the longest refusal counts"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_few_are_under_way_at_once_and_more_with_each_answer() {
    let pace = pace(RatePolicy::default());
    refused(&pace, &ordinary(), SECOND);
    let mut held = turns(&pace, 4).await;
    assert!(timeout(HOUR, pace.turn(ordinary())).await.is_err());
    // Four answers make it five, five more make it six.
    held.clear();
    let mut held = turns(&pace, 5).await;
    assert!(timeout(HOUR, pace.turn(ordinary())).await.is_err());
    held.clear();
    assert_eq!(turns(&pace, 6).await.len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_reaches_those_who_wait_already() {
    let pace = pace(RatePolicy::default().short(1, SECOND));
    let start = Instant::now();
    drop(sent(&pace, ordinary()).await);
    let next = waiter(&pace, start);
    settle().await;
    refused(&pace, &ordinary(), 30 * SECOND);
    assert_eq!(next.await.unwrap(), 30 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn times_that_no_clock_can_hold_are_an_hour_and_no_panic() {
    for headers in [
        figures(0, u64::MAX - DATE_SECONDS),
        said("retry-after", "18446744073709551615"),
        said("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] {
        let pace = pace(RatePolicy::default());
        let turn = sent(&pace, ordinary()).await;
        let pause = turn.answered(StatusCode::TOO_MANY_REQUESTS, &headers);
        assert_eq!(pause, Some(HOUR));
        let start = Instant::now();
        let probe = sent(&pace, ordinary()).await;
        assert_eq!(start.elapsed(), HOUR);
        assert!(
            timeout(HOUR, pace.turn(ordinary())).await.is_err(),
            "one request finds out"
        );
        probe.answered(StatusCode::OK, &figures(100, 3600));
        sent(&pace, ordinary()).await;
        assert_eq!(start.elapsed(), 2 * HOUR);
    }
}

#[tokio::test(start_paused = true)]
async fn windows_that_no_clock_can_hold_are_no_panic() {
    for window in [Duration::MAX, Duration::ZERO] {
        let pace = pace(RatePolicy::default().short(1, window).long(1, window));
        drop(sent(&pace, get("/v2/cdn/endpoints")).await);
        let turn = timeout(DAY, pace.turn(get("/v2/cdn/endpoints"))).await;
        assert_eq!(turn.is_err(), window > DAY);
    }
}

#[cfg(feature = "ssh-keys")]
#[tokio::test(start_paused = true)]
async fn listing_keys_has_a_limit_that_holds_up_nothing_else() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    let keys = operation("sshKeys_list");
    for _ in 0..10 {
        sent(&pace, keys.clone()).await;
    }
    let (also, other) = (pace.clone(), pace.clone());
    let list = keys.clone();
    let eleventh = tokio::spawn(async move {
        sent(&also, list).await;
        start.elapsed()
    });
    let changing = tokio::spawn(async move {
        sent(&other, operation("sshKeys_create")).await;
        start.elapsed()
    });
    settle().await;
    assert_eq!(turns(&pace, 239).await.len(), 239);
    assert_eq!(changing.await.unwrap(), Duration::ZERO);
    assert_eq!(
        start.elapsed(),
        Duration::ZERO,
        "with the ten, these are 250"
    );
    assert_eq!(eleventh.await.unwrap(), MINUTE);
    refused(&pace, &keys, HOUR / 2);
    let others = timeout(MINUTE, pace.turn(ordinary())).await;
    assert!(others.is_ok(), "a refusal of keys is one of keys only");
    assert!(timeout(HOUR / 4, pace.turn(keys)).await.is_err());
}

#[cfg(feature = "cdn")]
#[tokio::test(start_paused = true)]
async fn all_operations_on_cdn_endpoints_share_their_limit() {
    let pace = pace(RatePolicy::default());
    let start = Instant::now();
    for id in [
        "cdn_list_endpoints",
        "cdn_create_endpoint",
        "cdn_get_endpoint",
        "cdn_delete_endpoint",
        "cdn_purge_cache",
    ] {
        sent(&pace, operation(id)).await;
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    pace.turn(ordinary()).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    pace.turn(operation("cdn_list_endpoints")).await;
    assert_eq!(start.elapsed(), 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn without_pacing_only_refusals_hold_anything_up() {
    let pace = pace(RatePolicy::none());
    let start = Instant::now();
    let held = turns(&pace, 20_000).await;
    learn(&pace, &figures(0, 3600));
    drop(held);
    pace.turn(ordinary()).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    let remembered = pace.lanes(&hosts::API).all.remembered();
    assert_eq!(remembered, 0, "who isn't paced needs no memory");
    refused(&pace, &ordinary(), SECOND);
    pace.turn(ordinary()).await;
    assert_eq!(start.elapsed(), SECOND);
}

/// A future that counts how often it is polled.
struct Counted<F> {
    inner: Pin<Box<F>>,
    polls: Arc<AtomicUsize>,
}

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        self.polls.fetch_add(1, Ordering::Relaxed);
        self.inner.as_mut().poll(context)
    }
}

#[tokio::test(start_paused = true)]
async fn thousands_who_wait_cost_no_more_than_a_few_polls_each() {
    let polls = Arc::new(AtomicUsize::new(0));
    let pace = pace(RatePolicy::default());
    let tasks: Vec<_> = (0..5_000)
        .map(|number| {
            let (pace, polls) = (pace.clone(), polls.clone());
            tokio::spawn(async move {
                let inner = Box::pin(sent(&pace, ordinary()));
                let turn = Counted { inner, polls }.await;
                sleep(Duration::from_millis(1 + number % 97)).await;
                learn(&pace, &figures(4_000, 3600));
                drop(turn);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let polls = polls.load(Ordering::Relaxed);
    assert!(polls < 20_000, "{polls} polls for 5,000 turns");
}

/// A service that counts each request at some moment while it is under way, in windows that slide.
struct Model {
    limits: Vec<(usize, Duration)>,
    counted: Mutex<Vec<Instant>>,
}

impl Model {
    /// Whether this request is within all limits, and so counts.
    fn admits(&self) -> bool {
        let now = Instant::now();
        let mut counted = self.counted.lock().unwrap();
        let within = self.limits.iter().all(|(most, window)| {
            counted
                .iter()
                .rev()
                .take_while(|at| **at + *window > now)
                .count()
                < *most
        });
        if within {
            counted.push(now);
        }
        within
    }

    /// When the last of so many requests would be through without any latency.
    fn soonest(&self, requests: usize) -> Duration {
        let mut at: Vec<Duration> = Vec::new();
        for number in 0..requests {
            let free = self.limits.iter().map(|(most, window)| {
                let before = number.checked_sub(*most);
                before.map_or(Duration::ZERO, |before| at[before] + *window)
            });
            at.push(free.max().unwrap());
        }
        at[requests - 1]
    }
}

/// What the model allows, as a policy.
fn allowed() -> RatePolicy {
    RatePolicy::default()
        .short(25, 10 * SECOND)
        .long(60, 40 * SECOND)
}

/// Sends requests with random latencies up to a fiftieth of the shorter window, in which the service counts them at a random
/// moment. Tells how many were refused.
async fn random_schedule(policy: RatePolicy, seed: u64, burst: bool) -> usize {
    let limits = vec![(25, 10 * SECOND), (60, 40 * SECOND)];
    let mut random = fastrand::Rng::with_seed(seed);
    let pace = pace(policy);
    let model = Arc::new(Model {
        limits,
        counted: Mutex::default(),
    });
    let start = Instant::now();
    let requests = 300;
    let tasks: Vec<_> = (0..requests)
        .map(|_| {
            let arrival = if burst { 0 } else { random.u64(0..60_000) };
            let (there, back) = (random.u64(0..=100), random.u64(0..=100));
            let (pace, model) = (pace.clone(), model.clone());
            tokio::spawn(async move {
                sleep(Duration::from_millis(arrival)).await;
                let _turn = sent(&pace, ordinary()).await;
                sleep(Duration::from_millis(there)).await;
                let admitted = model.admits();
                sleep(Duration::from_millis(back)).await;
                admitted
            })
        })
        .collect();
    let mut refused = 0;
    for task in tasks {
        refused += usize::from(!task.await.unwrap());
    }
    assert_eq!(model.counted.lock().unwrap().len(), requests - refused);
    let (took, best) = (start.elapsed(), model.soonest(requests));
    if burst {
        assert!(
            took.mul_f64(0.95) <= best,
            "seed {seed}: {took:?} for {best:?}"
        );
    }
    refused
}

#[tokio::test(start_paused = true)]
async fn whatever_the_latencies_nothing_is_refused_and_the_limit_is_used() {
    for seed in 0..40 {
        for burst in [true, false] {
            assert_eq!(random_schedule(allowed(), seed, burst).await, 0, "{seed}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_model_notices_who_goes_too_fast() {
    let many = allowed().short(26, 10 * SECOND);
    let early = allowed().short(25, 10 * SECOND - Duration::from_millis(200));
    let unmindful = allowed().long(61, 40 * SECOND);
    for policy in [many, early, unmindful, RatePolicy::none()] {
        let mut refused = 0;
        for seed in 0..10 {
            refused += random_schedule(policy.clone(), seed, true).await;
        }
        assert!(refused > 0, "{policy:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn turns_that_are_given_up_at_random_are_not_lost_to_others() {
    let mut random = fastrand::Rng::with_seed(11);
    let pace = pace(RatePolicy::default().short(5, SECOND));
    let start = Instant::now();
    let patience: Vec<_> = (0..500).map(|_| random.u64(0..5_000)).collect();
    let tasks: Vec<_> = patience
        .into_iter()
        .map(|patience| {
            let pace = pace.clone();
            tokio::spawn(async move {
                timeout(Duration::from_millis(patience), sent(&pace, ordinary()))
                    .await
                    .is_ok()
            })
        })
        .collect();
    let mut served = 0;
    for task in tasks {
        served += usize::from(task.await.unwrap());
    }
    assert!(start.elapsed() < 5 * SECOND);
    assert_eq!(served, 25, "5 in each of the seconds that anybody waited");
    pace.turn(ordinary()).await;
    assert!(start.elapsed() <= 6 * SECOND);
}

mod drops;
mod lanes;
