//! What much of it costs: a list of 100,000 droplets, and 10,000 waits at once.
//!
//! `cargo bench -p digitalocean-sdk --bench scale` prints both, the waits beside their targets: memory, and CPU time beside
//! that of a bare loop that reads as many pages and counts. The sandbox that is asked is a process of its own, so that its
//! work doesn't count. Without `--bench`, as `cargo test --benches` runs it, all of it is made in small.

// A measurement that can't be made has nobody to report to but the person who reads the panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use digitalocean_sandbox::{Clock, Sandbox};
use digitalocean_sdk::middleware::Middleware;
use digitalocean_sdk::raw::BoxError;
use digitalocean_sdk::raw::params::DropletsListParams;
use digitalocean_sdk::raw::transport::Request;
use digitalocean_sdk::raw::types::{Action, ActionsListResponse, DropletsListResponse};
use digitalocean_sdk::{Client, RatePolicy};

/// Makes this program the server; two numbers follow.
const ARGUMENT: &str = "serve-a-sandbox";

/// How long the actions take that are waited for.
const ACTION: Duration = Duration::from_secs(12);

/// The most memory that 10,000 waits should take, in MB.
const MEMORY_TARGET: u64 = 60;

/// How many times the CPU time of a bare loop they should take at the most.
const CPU_TARGET: f64 = 3.0;

/// How much is measured.
struct Effort {
    droplets: u64,
    actions: u64,
    action: Duration,
    interval: Duration,
    rounds: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == ARGUMENT) {
        let number = |offset: usize| arguments[at + offset].parse().unwrap();
        runtime().block_on(serve(number(1), number(2), number(3)));
        return;
    }
    let effort = if arguments.iter().any(|argument| argument == "--bench") {
        Effort {
            droplets: 100_000,
            actions: 10_000,
            action: ACTION,
            interval: Duration::from_secs(5),
            rounds: 3,
        }
    } else {
        Effort {
            droplets: 1_000,
            actions: 300,
            action: Duration::from_millis(300),
            interval: Duration::from_millis(100),
            rounds: 1,
        }
    };
    runtime().block_on(lists(&effort));
    runtime().block_on(waits(&effort));
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// A sandbox with so many droplets, and so many actions in progress from the first request on.
async fn serve(droplets: u64, actions: u64, milliseconds: u64) {
    let builder = Sandbox::builder().clock(Clock::real());
    let sandbox = builder.start().await.unwrap();
    sandbox.seed_droplets(droplets);
    let ids = sandbox.seed_actions(actions, |_| Duration::from_millis(milliseconds));
    println!(
        "{} {}",
        sandbox.url(),
        ids.first().copied().unwrap_or_default()
    );
    // Until the other end of the standard input is gone.
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()))
        .await
        .unwrap()
        .unwrap();
}

struct Server {
    process: Child,
    input: Option<ChildStdin>,
    url: String,
    first_action: i64,
}

impl Server {
    fn start(droplets: u64, actions: u64, action: Duration) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg(ARGUMENT)
            .args(
                [
                    droplets,
                    actions,
                    u64::try_from(action.as_millis()).unwrap(),
                ]
                .map(|number| number.to_string()),
            )
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut said)
            .unwrap();
        let (url, first) = said.trim().split_once(' ').unwrap();
        Self {
            input: process.stdin.take(),
            url: url.to_owned(),
            first_action: first.parse().unwrap(),
            process,
        }
    }

    fn client(&self, traffic: &Traffic) -> Client {
        // A pace that holds nothing back, and leaves list passes their full speed.
        let rate = RatePolicy::default()
            .short(1_000_000, Duration::from_secs(60))
            .long(10_000_000, Duration::from_secs(3600));
        Client::builder()
            .token(digitalocean_sandbox::DEFAULT_TOKEN)
            .base_url(&self.url)
            .rate(rate)
            .middleware(traffic.clone())
            .build()
            .unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.input.take());
        self.process.wait().unwrap();
    }
}

/// Counts requests.
#[derive(Clone, Default)]
struct Traffic(Arc<AtomicU32>);

impl Middleware for Traffic {
    fn request(&self, _: &mut Request) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// All droplets, by the SDK and by hand, in turns.
async fn lists(effort: &Effort) {
    let server = Server::start(effort.droplets, 0, Duration::ZERO);
    let client = server.client(&Traffic::default());
    let http = reqwest::Client::new();
    let pages = effort.droplets.div_ceil(200);
    println!("{} droplets, {pages} pages of 200", effort.droplets);
    let mut ratios = Vec::new();
    for round in 0..effort.rounds {
        let bare = Spent::of(by_hand(&http, &server.url)).await;
        let stream = Spent::of(by_stream(&client)).await;
        assert_eq!(
            (bare.items, stream.items),
            (effort.droplets, effort.droplets)
        );
        for (name, spent) in [("bare reqwest loop", &bare), ("client.items", &stream)] {
            println!(
                "  {round} {name:<18} {:>6.2} s on the clock, {:>6.2} s of CPU; memory {:>4} MB after a tenth, {:>4} MB at the end",
                spent.clock, spent.cpu, spent.memory_early, spent.memory_late
            );
        }
        ratios.push((stream.clock / bare.clock, stream.cpu / bare.cpu));
    }
    ratios.sort_by(|a, b| a.1.total_cmp(&b.1));
    let (clock, cpu) = ratios[ratios.len() / 2];
    println!("  ratio {clock:.3} on the clock, {cpu:.3} of CPU\n");
}

struct Spent {
    items: u64,
    clock: f64,
    cpu: f64,
    memory_early: u64,
    memory_late: u64,
}

impl Spent {
    async fn of(walk: impl Future<Output = (u64, u64)>) -> Self {
        let (start, cpu) = (Instant::now(), cpu_time());
        let (items, memory_early) = walk.await;
        Self {
            items,
            clock: start.elapsed().as_secs_f64(),
            cpu: cpu_time() - cpu,
            memory_early,
            memory_late: memory(),
        }
    }
}

/// How many there are, and the memory after a tenth of them.
async fn by_hand(http: &reqwest::Client, url: &str) -> (u64, u64) {
    let (mut items, mut early) = (0, 0);
    let mut next = Some(format!("{url}/v2/droplets?per_page=200"));
    while let Some(url) = next {
        let answer = http
            .get(url)
            .bearer_auth(digitalocean_sandbox::DEFAULT_TOKEN)
            .send()
            .await
            .unwrap();
        let body = answer.error_for_status().unwrap().bytes().await.unwrap();
        let page: DropletsListResponse = serde_json::from_slice(&body).unwrap();
        let total = u64::try_from(page.meta.total).unwrap();
        items += page.droplets.map_or(0, |droplets| droplets.len() as u64);
        if early == 0 && items * 10 >= total {
            early = memory();
        }
        next = page
            .links
            .and_then(|links| links.pages)
            .and_then(|pages| pages.next);
    }
    (items, early)
}

async fn by_stream(client: &Client) -> (u64, u64) {
    let (mut items, mut early) = (0, 0);
    let mut droplets = client
        .raw()
        .droplets_list(&DropletsListParams::default())
        .items();
    while let Some(_droplet) = droplets.try_next().await.unwrap() {
        items += 1;
        if early == 0 && items * 10 >= droplets.total().unwrap() {
            early = memory();
        }
    }
    (items, early)
}

/// Waits for many actions at once, and reads as many pages by hand.
async fn waits(effort: &Effort) {
    let server = Server::start(0, effort.actions, effort.action);
    let traffic = Traffic::default();
    let client = server.client(&traffic);
    let last = server.first_action + i64::try_from(effort.actions).unwrap();
    let before = memory();
    let waits = client
        .actions()
        .wait_all(server.first_action..last)
        .interval(effort.interval);
    let start = Instant::now();
    let cpu = cpu_time();
    let done = waits.await.unwrap();
    let (clock, cpu) = (start.elapsed().as_secs_f64(), cpu_time() - cpu);
    let memory = peak_memory().saturating_sub(before);
    let requests = traffic.0.load(Ordering::Relaxed);
    // The first poll is at once.
    let ticks = (clock / effort.interval.as_secs_f64()).floor() + 1.0;
    assert_eq!(done.len() as u64, effort.actions);
    println!(
        "{} waits for actions that take {:?}, a poll every {:?}",
        effort.actions, effort.action, effort.interval
    );
    println!(
        "  {requests} requests, {:.1} a tick",
        f64::from(requests) / ticks
    );
    println!(
        "  {clock:.2} s on the clock, {cpu:.2} s of CPU, {:.0} µs a wait",
        cpu * 1e6 / effort.actions as f64
    );
    drop(done);
    let mut bare: Vec<f64> = Vec::new();
    for _ in 0..effort.rounds {
        let start = cpu_time();
        count_by_hand(&server.url, requests, effort.actions.div_ceil(200)).await;
        bare.push(cpu_time() - start);
    }
    bare.sort_by(f64::total_cmp);
    let bare = bare[bare.len() / 2];
    println!("  {bare:.2} s of CPU for a bare loop that reads as many pages and counts");
    let ratio = cpu / bare;
    let met = |met: bool| if met { "met" } else { "MISSED" };
    println!(
        "  CPU: {ratio:.2} times the bare loop; target {CPU_TARGET:.0}: {}",
        met(ratio <= CPU_TARGET)
    );
    println!(
        "  memory: {memory} MB more at the most; target {MEMORY_TARGET}: {}",
        met(memory <= MEMORY_TARGET)
    );
}

/// Reads so many pages of the list of actions, again and again from the front, and counts what is done.
async fn count_by_hand(url: &str, requests: u32, pages: u64) -> usize {
    let http = reqwest::Client::new();
    let mut done = 0;
    for request in 0..u64::from(requests) {
        let page = request % pages + 1;
        let answer = http
            .get(format!("{url}/v2/actions?per_page=200&page={page}"))
            .bearer_auth(digitalocean_sandbox::DEFAULT_TOKEN)
            .send()
            .await
            .unwrap();
        let body = answer.error_for_status().unwrap().bytes().await.unwrap();
        let page: ActionsListResponse = serde_json::from_slice(&body).unwrap();
        let actions = page.actions.unwrap_or_default();
        done += actions
            .iter()
            .filter(|action| Action::is_completed(action))
            .count();
    }
    done
}

/// CPU time that this process has used, in seconds.
#[cfg(unix)]
fn cpu_time() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap(),
        u32::try_from(time.tv_nsec).unwrap(),
    )
    .as_secs_f64()
}

/// Where CPU time can't be told, the time on the clock stands in for it.
#[cfg(not(unix))]
fn cpu_time() -> f64 {
    use std::sync::LazyLock;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64()
}

/// Memory that this process has now, in MB; zero where that can't be told.
fn memory() -> u64 {
    status("VmRSS:")
}

/// The most that it ever had.
fn peak_memory() -> u64 {
    status("VmHWM:")
}

fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}
