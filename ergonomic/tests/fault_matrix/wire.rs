//! The faults of the wire: HTTP/1, HTTP/2 and TLS by hand.

use std::fmt::Write as _;
use std::sync::mpsc;
use std::time::Duration;

use digitalocean_sdk::{Client, ErrorKind, Method, RetryPolicy};
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use crate::calls::{self, CALL, METHODS, REQUEST, Told};
use crate::faults::{Fault, Strike, faults};
use crate::hostile::{Act, Greeting, Hostile, Wire, whole};
use crate::service::{Plan, Service};

/// How far time moves at once.
const STEP: Duration = Duration::from_millis(100);
/// By how much a call may exceed its time limit.
const TOLERANCE: Duration = Duration::from_millis(100);
/// How often everybody is asked in vain for something to do before only time helps.
const QUIET: usize = 80;
/// And for how long.
const QUIET_TIME: Duration = Duration::from_micros(200);

/// The counts for one cell of the matrix.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Count {
    doubled: usize,
    forgotten: usize,
    late: usize,
    hangs: usize,
    /// Redirected, or sent to where nothing is: no call does that by itself.
    strays: usize,
    /// Errors that say that something may have been carried out although the client could know better.
    alarms: usize,
    /// Calls that fail although the fault struck once, and sending again was safe.
    lost: usize,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.doubled += other.doubled;
        self.forgotten += other.forgotten;
        self.late += other.late;
        self.hangs += other.hangs;
        self.strays += other.strays;
        self.alarms += other.alarms;
        self.lost += other.lost;
    }
}

struct Cell {
    text: String,
    count: Count,
    struck: bool,
    error: String,
}

fn client(server: &Hostile, fault: &Fault, service: &Service) -> Client {
    let mut http = reqwest::Client::builder()
        .retry(reqwest::retry::never())
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy();
    if fault.wire.is_http2() {
        // The pings of the default client, at the pace of these calls.
        http = http
            .http2_prior_knowledge()
            .http2_keep_alive_interval(3 * STEP)
            .http2_keep_alive_timeout(4 * STEP);
    }
    // Without any, nothing is trusted, and none of the system's is read.
    let trusted = server
        .certificate
        .iter()
        .filter(|_| !matches!(fault.strike, Strike::Untrusted));
    let trusted =
        trusted.map(|certificate| reqwest::Certificate::from_pem(certificate.as_bytes()).unwrap());
    http = http.tls_certs_only(trusted);
    let policy = RetryPolicy::default().backoff(STEP, 4 * STEP);
    Client::builder()
        .token("t")
        .base_url(&server.url)
        .http_client(http.build().unwrap())
        .middleware(service.clone())
        .retry(policy)
        .request_timeout(REQUEST)
        .deadline(CALL)
        .build()
        .unwrap()
}

/// Runs a call to its end, and tells how long that took; `None` if it goes on for ten times as long as it may. Time moves
/// whenever neither the client nor the server has anything to do.
async fn drive(
    call: impl Future<Output = Told>,
    limit: Duration,
    activity: impl Fn() -> usize,
) -> Option<(Told, Duration)> {
    // As a task is: asked only if it was woken.
    let mut call = FuturesUnordered::from_iter([call]);
    let start = Instant::now();
    let (mut quiet, mut last, mut since) = (0, activity(), std::time::Instant::now());
    while start.elapsed() < 10 * limit {
        tokio::select! {
            biased;
            Some(told) = call.next() => return Some((told, start.elapsed())),
            () = tokio::task::yield_now() => {}
        }
        let now = activity();
        if now != last {
            (quiet, last, since) = (0, now, std::time::Instant::now());
        } else if quiet < QUIET || since.elapsed() < QUIET_TIME {
            quiet += 1;
        } else {
            tokio::time::advance(STEP).await;
            (quiet, since) = (0, std::time::Instant::now());
        }
    }
    None
}

async fn cell(fault: &Fault, method: calls::Method, always: bool) -> Cell {
    let service = Service::new(Plan {
        acts: match &fault.strike {
            Strike::Request(acts) => Some(acts.clone()),
            _ => None,
        },
        stage: fault.stage,
        target: method.target(),
        always,
    });
    let greeting = match fault.strike {
        Strike::Connection(greeting) => greeting,
        _ => Greeting::Normal,
    };
    let greet = move |number| match always || number == 0 {
        true => greeting,
        false => Greeting::Normal,
    };
    let serving = service.clone();
    let server = Hostile::start(fault.wire, greet, move |_, arrived| serving.serve(arrived)).await;
    let client = client(&server, fault, &service);
    let activity = || server.activity() + service.activity();
    let outcome = drive(method.call(&client), method.limit(), activity).await;
    let struck = service.struck() > 0 || !matches!(fault.strike, Strike::Request(_));
    let mut count = Count {
        strays: service.done("stray"),
        ..Count::default()
    };
    let Some((told, took)) = outcome else {
        count.hangs = 1;
        return Cell {
            text: "hangs".to_owned(),
            count,
            struck,
            error: String::new(),
        };
    };
    count.doubled = told.doubled(method, &service);
    count.forgotten = told.forgotten(&service);
    count.late = usize::from(took > method.limit() + TOLERANCE);
    let done: usize = told.known.iter().map(|(what, _)| service.done(what)).sum();
    if let Some(error) = &told.error {
        // Of a request that the deadline cuts nobody knows.
        let alarms = fault.unprocessed
            && done == 0
            && error.may_have_been_processed()
            && error.kind() != ErrorKind::Timeout;
        count.alarms = usize::from(alarms && method != calls::Method::Get);
        count.lost = usize::from(!always && fault.is_safe(method));
    }
    let outcome = told.error.as_ref().map_or_else(
        || "ok".to_owned(),
        |error| match error.status() {
            Some(status) => status.as_str().to_owned(),
            None => format!("{:?}", error.kind()).to_lowercase(),
        },
    );
    let may_have = told
        .error
        .as_ref()
        .is_some_and(digitalocean_sdk::Error::may_have_been_processed);
    let mark = if may_have { "?" } else { "" };
    Cell {
        text: format!("{outcome}{mark} {}/{done}", service.sent()),
        count,
        struck,
        error: told
            .error
            .map_or_else(String::new, |error| format!("after {took:?}: {error}")),
    }
}

async fn matrix(wire: Wire) {
    // While a blocking task waits for this, paused time doesn't move by itself.
    let (_hold, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let mut table = String::new();
    let (mut total, mut cells, mut unstruck) = (Count::default(), 0, 0);
    let mut failures = Vec::new();
    let faults = faults(wire);
    let only = std::env::var("FAULT").unwrap_or_default();
    for always in [false, true] {
        let often = if always { "always" } else { "once" };
        let headline = format!(
            "{wire:?}. The fault strikes {often}. outcome sent/carried out; ? = may have been carried out"
        );
        write!(table, "\n{headline}\n{:<34} {:<6}", "fault", "stage").unwrap();
        for method in METHODS {
            write!(table, " {:<15}", format!("{method:?}")).unwrap();
        }
        table.push('\n');
        for fault in faults.iter().filter(|it| it.name.starts_with(&only)) {
            write!(
                table,
                "{:<34} {:<6}",
                fault.name,
                format!("{:?}", fault.stage)
            )
            .unwrap();
            for method in METHODS {
                let cell = cell(fault, method, always).await;
                write!(table, " {:<15}", cell.text).unwrap();
                cells += 1;
                unstruck += usize::from(!cell.struck);
                let place = format!(
                    "{wire:?}, {}, {:?}, {method:?}, {often}: {}",
                    fault.name, fault.stage, cell.text
                );
                if !cell.struck {
                    failures.push(format!("{place}: the fault never struck"));
                }
                if cell.count == Count::default() {
                    continue;
                }
                total += cell.count;
                failures.push(format!("{place}: {:?} {}", cell.count, cell.error));
            }
            table.push('\n');
        }
    }
    println!("{table}");
    println!(
        "{wire:?}: {} faults x {} methods x once or always = {cells} cells ({unstruck} that the fault never struck)",
        faults.len(),
        METHODS.len()
    );
    println!("{total:?}");
    let shown = failures.iter().take(40).cloned().collect::<Vec<_>>();
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        shown.join("\n")
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_is_doubled_forgotten_or_late_over_http1() {
    matrix(Wire::Http1).await;
}

#[tokio::test(start_paused = true)]
async fn nothing_is_doubled_forgotten_or_late_over_http2() {
    matrix(Wire::Http2).await;
}

#[tokio::test(start_paused = true)]
async fn nothing_is_doubled_forgotten_or_late_over_http1_with_tls() {
    matrix(Wire::Https1).await;
}

#[tokio::test(start_paused = true)]
async fn nothing_is_doubled_forgotten_or_late_over_http2_with_tls() {
    matrix(Wire::Https2).await;
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_falls_silent_is_closed_by_the_default_http_client() {
    let (_hold, held) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv());
    let server = Hostile::http2(|number, _| match number {
        0 => vec![Act::Pause(Duration::from_secs(86_400))],
        _ => whole(200, "{}"),
    })
    .await;
    let http = digitalocean_core::http_client::client_builder("test").unwrap();
    let client = Client::builder()
        .token("t")
        .base_url(&server.url)
        .http_client(http.http2_prior_knowledge().build().unwrap())
        .build()
        .unwrap();
    let call = async {
        let result = client.request(Method::GET, "/v2/things").await;
        Told {
            error: result.err(),
            known: vec![],
        }
    };
    let (told, took) = drive(call, Duration::from_secs(60), || server.activity())
        .await
        .unwrap();
    assert!(told.error.is_none(), "{:?}", told.error);
    assert_eq!((server.requests().len(), server.connections()), (2, 2));
    assert!(took < Duration::from_secs(30), "{took:?}");
}
