//! A server that answers by a script, and the time that a call against it takes.

// Not every test needs all of it.
#![allow(dead_code)]

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, RatePolicy, RetryPolicy};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use serde_json::Value;
use tokio::time::Instant;

use crate::hostile::{Act, Hostile};

pub const SECOND: Duration = Duration::from_secs(1);
/// How far time moves at once.
const STEP: Duration = Duration::from_millis(250);
/// How often everybody is asked in vain for something to do before only time helps.
const QUIET: usize = 100;
/// How long nothing happens in real time until a client has noticed that a connection broke.
const NOTICED: Duration = Duration::from_millis(20);
/// How long a call may take in real time before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Counts the requests that are under way.
#[derive(Clone, Default)]
struct Traffic {
    sent: Arc<AtomicUsize>,
    answered: Arc<AtomicUsize>,
}

impl Middleware for Traffic {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        self.sent.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.answered.fetch_add(1, Ordering::SeqCst);
    }
}

/// A server that answers by the method and path of a request, and by how many of these came before.
pub struct Service {
    pub server: Hostile,
    traffic: Traffic,
    broken: Arc<AtomicUsize>,
}

impl Service {
    pub async fn new(
        answer: impl Fn(&str, &str, usize) -> Vec<Act> + Send + Sync + 'static,
    ) -> Self {
        let counts: Mutex<HashMap<String, usize>> = Mutex::default();
        let broken: Arc<AtomicUsize> = Arc::default();
        let counter = broken.clone();
        let server = Hostile::http1(move |_, request| {
            let (method, path) = target(&request.head);
            let before = {
                let mut counts = counts.lock().unwrap();
                let count = counts.entry(format!("{method} {path}")).or_default();
                *count += 1;
                *count - 1
            };
            let acts = answer(method, path, before);
            if acts.iter().any(|act| matches!(act, Act::Abort)) {
                counter.fetch_add(1, Ordering::SeqCst);
            }
            acts
        })
        .await;
        Self {
            server,
            traffic: Traffic::default(),
            broken,
        }
    }

    /// A client that sends what is lost so often, without a pause.
    pub fn client(&self, attempts: u32) -> Client {
        let policy = RetryPolicy::default()
            .max_attempts(attempts)
            .backoff(Duration::ZERO, Duration::ZERO);
        Client::builder()
            .token("t")
            .base_url(&self.server.url)
            .rate(RatePolicy::none())
            .retry(policy)
            .middleware(self.traffic.clone())
            .build()
            .unwrap()
    }

    /// Runs to the end, and tells how long that took. Time moves when nothing else brings it further.
    pub async fn run<T>(&self, call: impl IntoFuture<Output = T>) -> (T, Duration) {
        // As a task is: asked only if it was woken.
        let mut call = FuturesUnordered::from_iter([call.into_future()]);
        let (start, began) = (Instant::now(), std::time::Instant::now());
        let (mut quiet, mut last, mut since) = (0, usize::MAX, began);
        loop {
            assert!(began.elapsed() < PATIENCE, "nothing brings it further");
            tokio::select! {
                biased;
                Some(outcome) = call.next() => return (outcome, start.elapsed()),
                () = tokio::task::yield_now() => {}
            }
            let sent = self.traffic.sent.load(Ordering::SeqCst);
            let answered = self.traffic.answered.load(Ordering::SeqCst);
            let broken = self.broken.load(Ordering::SeqCst);
            let now = self.server.activity() + sent + answered;
            if now != last || sent != answered + broken {
                (quiet, last, since) = (0, now, std::time::Instant::now());
            } else if quiet < QUIET || (broken > 0 && since.elapsed() < NOTICED) {
                quiet += 1;
            } else {
                tokio::time::advance(STEP).await;
                (quiet, since) = (0, std::time::Instant::now());
            }
        }
    }

    /// The requests that arrived, such as `GET /v2/account`.
    pub fn requests(&self) -> Vec<String> {
        let arrived = self.server.requests().into_iter().map(|request| {
            let (method, path) = target(&request.head);
            format!("{method} {path}")
        });
        arrived.collect()
    }

    /// How many requests there were by this method.
    pub fn count(&self, method: &str) -> usize {
        let requests = self.requests().into_iter();
        requests
            .filter(|request| request.split(' ').next() == Some(method))
            .count()
    }

    /// The bodies that were sent by this method.
    pub fn bodies(&self, method: &str) -> Vec<Value> {
        let arrived = self.server.requests().into_iter();
        let sent = arrived.filter(|request| target(&request.head).0 == method);
        sent.map(|request| serde_json::from_slice(&request.body).unwrap())
            .collect()
    }
}

/// The method and path of a request.
pub fn target(head: &str) -> (&str, &str) {
    let mut words = head.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    (method, target.split('?').next().unwrap())
}
