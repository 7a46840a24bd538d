//! A sandbox and clients with one clock, which stands still while a request is under way and then jumps. So what takes
//! hours takes no time, and is exact on every machine.
//!
//! All of it needs `#[tokio::test(start_paused = true)]`.

// Not every test needs all of it.
#![allow(dead_code)]

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::time::Duration;

use digitalocean_sandbox::{Builder, Clock, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::transport::{RawResponse, Request};
use digitalocean_sdk::raw::{BoxError, Operation};
use digitalocean_sdk::{Client, ClientBuilder};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How far time moves at once.
pub const STEP: Duration = Duration::from_millis(250);

/// How long nothing changes in real time until it is looked up whether a fault took an answer away.
const PATIENCE: Duration = Duration::from_millis(20);

/// How long nothing changes in real time until answers that the sandbox has given count as given to nobody.
const GIVEN_UP: Duration = Duration::from_millis(120);

/// How long nothing changes in real time until what the sandbox hasn't seen counts as dropped before it was sent.
const NEVER_ARRIVES: Duration = Duration::from_secs(3);

/// The pause of a look at what takes longer, so that it doesn't take the processor from who works on that.
const LOOK: Duration = Duration::from_millis(2);

/// Counts the requests that are under way.
#[derive(Clone, Default)]
struct Traffic(Arc<Counts>);

#[derive(Default)]
struct Counts {
    sent: AtomicUsize,
    answered: AtomicUsize,
    /// Those whose answer nobody gets: a fault took it away, or the client went away before it came.
    lost: AtomicUsize,
}

impl Traffic {
    fn under_way(&self) -> usize {
        let sent = self.0.sent.load(Ordering::SeqCst);
        let ended = self.0.answered.load(Ordering::SeqCst) + self.0.lost.load(Ordering::SeqCst);
        sent.saturating_sub(ended)
    }
}

impl Middleware for Traffic {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        self.0.sent.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn response(&self, _: &'static Operation, _: &mut RawResponse) {
        self.0.answered.fetch_add(1, Ordering::SeqCst);
    }
}

/// A sandbox and clients with one clock, which [`World::run`] moves.
pub struct World {
    pub sandbox: Sandbox,
    traffic: Traffic,
    /// How many requests of the sandbox's log never get an answer.
    lost: AtomicUsize,
    /// What is under way was dropped.
    dropped: AtomicBool,
    /// While a blocking task waits for this, paused time doesn't move by itself.
    _hold: mpsc::Sender<()>,
}

impl World {
    /// Families that have no state of their own in the sandbox are answered from schemas, whatever was created: for tests that
    /// say by scripts what is answered.
    pub async fn without_store(set_up: impl FnOnce(Builder) -> Builder) -> Self {
        Self::new(|builder| set_up(builder.without_store())).await
    }

    pub async fn new(set_up: impl FnOnce(Builder) -> Builder) -> Self {
        let (hold, held) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || held.recv());
        let builder = set_up(Sandbox::builder().clock(Clock::manual()));
        Self {
            sandbox: builder.start().await.unwrap(),
            traffic: Traffic::default(),
            lost: AtomicUsize::new(0),
            dropped: AtomicBool::new(false),
            _hold: hold,
        }
    }

    /// One whose actions take so long, and a client of it.
    pub async fn with_actions(duration: Duration) -> (Self, Client) {
        let world = Self::new(|sandbox| sandbox.action_duration(duration)).await;
        let client = world.client();
        (world, client)
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .token(self.sandbox.token())
            .base_url(self.sandbox.url())
            .deadline(DAY)
            .middleware(self.traffic.clone())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// Runs to the end, and tells how long that took in the time of this world.
    pub async fn run<T>(&self, future: impl IntoFuture<Output = T>) -> (T, Duration) {
        self.run_by(STEP, future).await
    }

    /// The same, with time moved on in steps of this length.
    pub async fn run_by<T>(
        &self,
        step: Duration,
        future: impl IntoFuture<Output = T>,
    ) -> (T, Duration) {
        let start = Instant::now();
        let clock = async {
            loop {
                self.quiet().await;
                self.sandbox.advance(step);
                tokio::time::advance(step).await;
            }
        };
        // As a task is: asked only if it was woken, and not each time that the clock looks.
        let mut future = FuturesUnordered::from_iter([future.into_future()]);
        tokio::select! {
            biased;
            Some(output) = future.next() => (output, start.elapsed()),
            () = clock => unreachable!("the clock never stops"),
        }
    }

    /// Returns when nothing but time brings anything further.
    async fn quiet(&self) {
        let mut quiet = 0;
        let mut under_way = 0;
        let mut since = std::time::Instant::now();
        while quiet < 100 {
            tokio::task::yield_now().await;
            let now = self.traffic.under_way();
            quiet = if now == 0 { quiet + 1 } else { 0 };
            if now != under_way {
                (under_way, since) = (now, std::time::Instant::now());
                continue;
            }
            if now == 0 || since.elapsed() <= PATIENCE {
                continue;
            }
            let dropped = self.dropped.load(Ordering::SeqCst);
            if (since.elapsed() > GIVEN_UP && (dropped || self.all_arrived()))
                || since.elapsed() > NEVER_ARRIVES
            {
                self.traffic.0.lost.fetch_add(now, Ordering::SeqCst);
            } else {
                self.forget_lost();
                std::thread::sleep(LOOK);
            }
        }
        self.dropped.store(false, Ordering::SeqCst);
    }

    /// Says that the future whose requests are under way was dropped: they needn't arrive.
    pub fn dropped(&self) {
        self.dropped.store(true, Ordering::SeqCst);
    }

    /// Whether the sandbox has seen all that was sent. What does not exist yet may still be connecting.
    fn all_arrived(&self) -> bool {
        self.requests() >= self.sent()
    }

    /// Requests whose answer a fault took away aren't under way any more.
    fn forget_lost(&self) {
        let requests = self.sandbox.requests();
        let lost = requests
            .iter()
            .filter(|request| request.fault.is_some() && request.status == 0);
        let lost = lost.count();
        let known = self.lost.swap(lost, Ordering::SeqCst);
        let new = lost.saturating_sub(known);
        self.traffic.0.lost.fetch_add(new, Ordering::SeqCst);
    }

    /// How many requests all clients of this world have sent, whether they arrived or not.
    pub fn sent(&self) -> usize {
        self.traffic.0.sent.load(Ordering::SeqCst)
    }

    /// How many requests arrived.
    pub fn requests(&self) -> usize {
        self.sandbox.requests().len()
    }

    /// How many requests there were of an operation.
    pub fn requests_of(&self, operation: &str) -> usize {
        let requests = self.sandbox.requests();
        let of = requests
            .iter()
            .filter(|request| request.operation_id.as_deref() == Some(operation));
        of.count()
    }

    /// The queries of an operation's requests.
    pub fn queries(&self, operation: &str) -> Vec<Vec<(String, String)>> {
        let requests = self.sandbox.requests();
        let of = requests
            .into_iter()
            .filter(|it| it.operation_id.as_deref() == Some(operation));
        of.map(|it| it.query).collect()
    }
}

/// Polls once.
pub async fn polled<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut *future).poll(context))).await
}

/// The names of what is in a folder, sorted.
pub fn in_folder(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A droplet of no matter what kind, to be created.
#[cfg(feature = "droplets")]
pub fn create(client: &Client, name: &str) -> digitalocean_sdk::droplets::CreateDroplet {
    let droplets = client.droplets();
    droplets.create(name, "nyc3", "s-1vcpu-1gb", "debian-13-x64")
}
