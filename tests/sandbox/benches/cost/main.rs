//! What the sandbox costs: `cargo bench -p digitalocean-sandbox` prints it beside the targets.
//!
//! The program runs as a process of its own, as its users have it, and this one asks it over a few connections. Beside what
//! the clock says stands what the processor says, since other work on the machine makes the clock's figures worse: so many
//! requests a second would be answered if the server had one core to itself. `-- --requests 100000` asks less often for
//! the memory's sake. Without `--bench`, as `cargo test --benches` runs it, all of it is made in small.

// A measurement that can't be made has nobody to report to but the person who reads the panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod client;
mod server;

use std::time::{Duration, Instant};

use client::Connection;
use server::Server;

/// How much is measured.
struct Effort {
    starts: usize,
    droplets: u64,
    time: Duration,
    rounds: usize,
    requests: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let requests = arguments
        .iter()
        .position(|argument| argument == "--requests")
        .map(|at| arguments[at + 1].parse().unwrap());
    let effort = if arguments.iter().any(|argument| argument == "--bench") {
        Effort {
            starts: 20,
            droplets: 10_000,
            time: Duration::from_secs(2),
            rounds: 3,
            requests: requests.unwrap_or(1_000_000),
        }
    } else {
        Effort {
            starts: 1,
            droplets: 500,
            time: Duration::from_millis(50),
            rounds: 1,
            requests: requests.unwrap_or(500),
        }
    };
    start(&effort);
    let server = Server::start();
    let empty = server.memory();
    let droplet = server.seed(effort.droplets);
    memory("memory, nothing created", empty, None);
    let seeded = server.memory();
    let name = format!("memory, {} droplets", effort.droplets);
    memory(&name, seeded, Some(60.0));

    let one = format!("/v2/droplets/{droplet}");
    speed(&effort, &server, "GETs of one droplet", &one, 5000.0);
    let page = "/v2/droplets?per_page=20&page=250";
    speed(&effort, &server, "pages of 20 droplets", page, 1500.0);
    large_page(&effort, &server);
    many(&effort, &server);
}

/// Starts the program again and again, and takes the fastest.
fn start(effort: &Effort) {
    let starts = (0..effort.starts).map(|_| {
        let before = Instant::now();
        let server = Server::start();
        (before.elapsed(), server.processor())
    });
    let starts: Vec<_> = starts.collect();
    let fastest = starts.iter().map(|(time, _)| *time).min().unwrap();
    let least = starts.iter().filter_map(|(_, processor)| *processor).min();
    let least = least.map_or(String::new(), |least| {
        format!(" ({:.0} ms of the processor)", milliseconds(least))
    });
    println!(
        "{:<34} {:>8.1} ms{least}, target below 50 ms",
        "start until it says where it is",
        milliseconds(fastest)
    );
}

/// Asks over four connections for a while, and takes the best round.
fn speed(effort: &Effort, server: &Server, name: &str, path: &str, target: f64) {
    let mut best: Option<(f64, Option<f64>)> = None;
    for _ in 0..effort.rounds {
        let (before, start) = (server.processor(), Instant::now());
        let answered = std::thread::scope(|scope| {
            let askers: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| ask_for(effort.time, server, path)))
                .collect();
            askers
                .into_iter()
                .map(|asker| asker.join().unwrap())
                .sum::<usize>()
        });
        let answered = answered as f64;
        let by_clock = answered / start.elapsed().as_secs_f64();
        let spent = server.processor().zip(before).map(|(now, then)| now - then);
        let by_processor = spent.map(|spent| answered / spent.as_secs_f64());
        if best.is_none_or(|(other, _)| by_clock > other) {
            best = Some((by_clock, by_processor));
        }
    }
    let (by_clock, by_processor) = best.unwrap();
    let by_processor = by_processor.map_or(String::new(), |rate| {
        format!(" ({rate:.0} a second of the processor)")
    });
    println!("{name:<34} {by_clock:>8.0} a second{by_processor}, target {target:.0}");
}

fn ask_for(time: Duration, server: &Server, path: &str) -> usize {
    let mut connection = Connection::open(&server.address);
    let end = Instant::now() + time;
    let mut answered = 0;
    while Instant::now() < end {
        connection.get(path);
        answered += 1;
    }
    answered
}

/// One page of 200 after the other, on one connection.
fn large_page(effort: &Effort, server: &Server) {
    let mut connection = Connection::open(&server.address);
    let mut times = Vec::new();
    let end = Instant::now() + effort.time;
    while Instant::now() < end {
        let before = Instant::now();
        connection.get("/v2/droplets?per_page=200&page=25");
        times.push(before.elapsed());
    }
    times.sort();
    println!(
        "{:<34} {:>8.2} ms at best, {:.2} ms the median, target below 8 ms",
        "a page of 200 droplets",
        milliseconds(times[0]),
        milliseconds(times[times.len() / 2])
    );
}

/// Memory must not grow with the number of requests, once the journal is full.
fn many(effort: &Effort, server: &Server) {
    let mut connection = Connection::open(&server.address);
    let paths = ["/v2/account", "/v2/domains", "/v2/tags"];
    let mut ask = |count: usize| {
        for batch in 0..count / 50 {
            connection.pipelined(paths[batch % paths.len()], 50);
        }
    };
    ask(effort.requests / 10);
    let early = server.memory();
    ask(effort.requests - effort.requests / 10);
    let late = server.memory();
    memory("memory after a tenth of them", early, None);
    memory(
        &format!("memory after {} requests", effort.requests),
        late,
        Some(60.0),
    );
}

fn memory(name: &str, megabytes: Option<f64>, target: Option<f64>) {
    let Some(megabytes) = megabytes else {
        println!("{name:<34} is known on Linux alone");
        return;
    };
    let target = target.map_or(String::new(), |target| {
        format!(", target below {target:.0} MB")
    });
    println!("{name:<34} {megabytes:>8.1} MB{target}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
