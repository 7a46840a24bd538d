//! A clock that stands still while anything but time can bring a call further, and then jumps. So pauses, timeouts and
//! deadlines are exact on every machine and take no time.
//!
//! All of it needs `#[tokio::test(start_paused = true)]`, and every call has to be driven: where nobody drives, tokio moves
//! a stopped clock by itself, while an answer is still on its way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::Sandbox;
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, ClientBuilder, RatePolicy};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

/// What a client does, seen from between it and the network.
#[derive(Clone, Default)]
pub struct Watch(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    sent: Vec<Instant>,
    answered: usize,
    astray: usize,
    misdirected: usize,
    nowhere: Option<u16>,
}

impl Watch {
    /// When each attempt was sent, counted from the first.
    pub fn times(&self) -> Vec<Duration> {
        let seen = self.0.lock().unwrap();
        seen.sent.iter().map(|at| *at - seen.sent[0]).collect()
    }

    /// How many attempts there were.
    pub fn sent(&self) -> usize {
        self.0.lock().unwrap().sent.len()
    }

    /// How many attempts reached an address where somebody listens.
    pub fn reached(&self) -> usize {
        let seen = self.0.lock().unwrap();
        seen.sent.len() - seen.misdirected
    }

    /// Whether no attempt is on its way, so that the next thing to happen is the end of a pause.
    pub fn pauses(&self) -> bool {
        let seen = self.0.lock().unwrap();
        seen.answered == seen.sent.len()
    }

    /// Sends the next attempts to a port where nobody listens.
    pub fn misdirect(&self, attempts: usize, port: u16) {
        let mut seen = self.0.lock().unwrap();
        (seen.astray, seen.nowhere) = (attempts, Some(port));
    }

    /// Forgets what it saw.
    pub fn reset(&self) {
        *self.0.lock().unwrap() = Seen::default();
    }
}

impl Middleware for Watch {
    fn request(&self, request: &mut Request) -> Result<(), BoxError> {
        let mut seen = self.0.lock().unwrap();
        seen.sent.push(Instant::now());
        if let (Some(rest), Some(port)) = (seen.astray.checked_sub(1), seen.nowhere) {
            seen.astray = rest;
            seen.misdirected += 1;
            request
                .url
                .set_port(Some(port))
                .map_err(|()| "the address takes no port")?;
        }
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.0.lock().unwrap().answered += 1;
    }
}

/// How long a call may take in real time before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a call to its end. Whenever it waits and `only_time_helps`, time goes on by `step`.
pub async fn drive<C: IntoFuture>(
    call: C,
    step: Duration,
    only_time_helps: impl Fn() -> bool,
) -> C::Output {
    // As a task is: asked only if it was woken.
    let mut call = FuturesUnordered::from_iter([call.into_future()]);
    let began = std::time::Instant::now();
    loop {
        assert!(
            began.elapsed() < PATIENCE,
            "nothing brings the call further"
        );
        tokio::select! {
            biased;
            Some(outcome) = call.next() => return outcome,
            () = tokio::task::yield_now() => {}
        }
        if only_time_helps() {
            tokio::time::advance(step).await;
        }
    }
}

/// Whether the last request that the sandbox got is held back by a delay, or hangs.
pub fn is_held_back(sandbox: &Sandbox, watch: &Watch) -> bool {
    let log = sandbox.requests();
    log.len() == watch.reached()
        && log.last().is_some_and(|request| {
            let effects = request.fault.as_ref().map(|hit| &hit.effects);
            let effect = effects.and_then(|effects| effects.first());
            let effect = effect.map(ToString::to_string);
            match effect.as_deref() {
                Some(effect) if effect.starts_with("delay-after") => request.status != 0,
                Some(effect) => effect.starts_with("delay-before") || effect == "hang",
                None => false,
            }
        })
}

/// A client of the sandbox under a watch, without pacing, whose pauses a test sets.
pub fn client(
    sandbox: &Sandbox,
    watch: &Watch,
    set_up: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Client {
    let builder = Client::builder()
        .token(sandbox.token())
        .base_url(sandbox.url())
        .rate(RatePolicy::none())
        .middleware(watch.clone());
    set_up(builder).build().unwrap()
}
