//! What a call costs beside the same call made by hand.
//!
//! `cargo bench -p digitalocean-sdk` prints one table. All that is compared is measured in turns, within one process and
//! against one server, which is a process of its own so that its work doesn't count. A ratio over the target is a failure.
//!
//! Without `--bench`, as `cargo test --benches` runs it, each measurement is made in small and nothing is judged.

// A measurement that can't be made has nobody to report to but the person who reads the panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bodies;
mod calls;
mod derived;
mod pacing;
mod report;
mod server;

use std::process::ExitCode;

use calls::{Case, Setup};
use report::Report;
use server::Server;

/// How much more than the call by hand a call may cost.
const TARGET: f64 = 1.10;

/// How much is measured.
#[derive(Clone, Copy)]
struct Effort {
    rounds: usize,
    /// Calls of one droplet between two readings of the clock; a fortieth of it for pages.
    calls: usize,
    /// Calls that wait for their turn at once.
    waiting: [usize; 3],
}

const FULL: Effort = Effort {
    rounds: 60,
    calls: 200,
    waiting: [1_000, 10_000, 100_000],
};

const SMALL: Effort = Effort {
    rounds: 2,
    calls: 40,
    waiting: [10, 100, 200],
};

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == server::ARGUMENT) {
        server::run();
        return ExitCode::SUCCESS;
    }
    let judged = std::env::args().any(|argument| argument == "--bench");
    let effort = if judged { FULL } else { SMALL };
    pin();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let bodies = runtime.block_on(bodies::make());
    let server = Server::start(&bodies);
    let setup = Setup::new(runtime, server.address(), bodies.id);
    let mut report = Report::new(TARGET);
    for case in [Case::One, Case::Page] {
        calls::cpu(&setup, case, effort, &mut report);
    }
    for case in [Case::One, Case::Page] {
        calls::allocations(&setup, case, &mut report);
    }
    pacing::burst(&setup, effort, &mut report);
    pacing::turns(effort, &mut report);
    report.print();
    if judged && report.is_over() {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Stays on one processor, and the server with it. Else it is chance whether a wake-up crosses processors, which can cost
/// more than all that is measured here.
#[cfg(target_os = "linux")]
fn pin() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let allowed = sched_getaffinity(None).unwrap();
    let last = (0..CpuSet::MAX_CPU).rfind(|cpu| allowed.is_set(*cpu));
    let mut one = CpuSet::new();
    one.set(last.unwrap());
    sched_setaffinity(None, &one).unwrap();
}

#[cfg(not(target_os = "linux"))]
fn pin() {}

/// CPU time that this process has used, in nanoseconds.
#[cfg(unix)]
fn cpu_time() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    u64::try_from(time.tv_sec).unwrap() * 1_000_000_000 + u64::try_from(time.tv_nsec).unwrap()
}

/// Where CPU time can't be told, the time on the clock stands in for it.
#[cfg(not(unix))]
fn cpu_time() -> u64 {
    use std::sync::LazyLock;
    use std::time::Instant;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    u64::try_from(START.elapsed().as_nanos()).unwrap()
}
