//! The faults of the sandbox against every kind of method: what survives, what is told of what doesn't, and that nothing is
//! done twice.

use std::fmt::Write as _;
use std::time::Duration;

use digitalocean_sandbox::{Clock, Effect, ErrorBody, Fault, Sandbox};
use digitalocean_sdk::raw::{BoxError, transport::BoxFuture, types};
use digitalocean_sdk::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::json;
use tokio::net::TcpSocket;

use crate::stopped_clock::{Watch, client, drive, is_held_back};

const ATTEMPTS: u32 = 4;
const A_SECOND: Duration = Duration::from_secs(1);
const DEADLINE: Duration = Duration::from_secs(20);
/// Longer than any client here waits.
const AGES: Duration = Duration::from_secs(100_000);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Class {
    Get,
    Put,
    Delete,
    Post,
    Patch,
}

const CLASSES: [Class; 5] = [
    Class::Get,
    Class::Put,
    Class::Delete,
    Class::Post,
    Class::Patch,
];

impl Class {
    fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }

    fn operation(self) -> &'static str {
        match self {
            Self::Get => "droplets_get",
            Self::Put => "sshKeys_update",
            Self::Delete => "droplets_destroy",
            Self::Post => "droplets_create",
            Self::Patch => "projects_patch",
        }
    }
}

/// What a client can know after a fault.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// Nothing was carried out: anything may be sent again.
    Nothing,
    /// It may have been carried out, or not.
    Unclear,
    /// It was carried out, but what came of it can't be read.
    Unreadable,
}

struct Row {
    name: &'static str,
    stage: &'static str,
    known: Known,
    /// None: nobody listens.
    effect: Option<Effect>,
}

fn rows() -> Vec<Row> {
    use Known::{Nothing, Unclear, Unreadable};
    let row = |name, stage, known, effect| Row {
        name,
        stage,
        known,
        effect: Some(effect),
    };
    let mut rows = vec![
        Row {
            name: "connection refused",
            stage: "before",
            known: Nothing,
            effect: None,
        },
        row(
            "reset",
            "before",
            Unclear,
            Effect::reset_before_processing(),
        ),
        row("reset", "after", Unclear, Effect::reset_after_processing()),
        row("close mid body", "after", Unclear, Effect::close_mid_body()),
        row("hang", "before", Unclear, Effect::hang()),
        row(
            "late answer",
            "before",
            Unclear,
            Effect::delay_before_processing(AGES),
        ),
        row(
            "late answer",
            "after",
            Unclear,
            Effect::delay_after_processing(AGES),
        ),
    ];
    for (name, status, body) in [
        ("408", 408, ErrorBody::Api),
        ("500", 500, ErrorBody::Api),
        ("502", 502, ErrorBody::Api),
        ("502, HTML", 502, ErrorBody::Html),
        ("503", 503, ErrorBody::Api),
        ("503, empty", 503, ErrorBody::Empty),
        ("504", 504, ErrorBody::Api),
    ] {
        rows.push(row(
            name,
            "before",
            Unclear,
            Effect::status_before_processing(status, body),
        ));
        rows.push(row(
            name,
            "after",
            Unclear,
            Effect::status_after_processing(status, body),
        ));
    }
    rows.extend([
        row(
            "503, retry-after",
            "before",
            Unclear,
            Effect::retry_after(503, 2),
        ),
        row("429", "before", Nothing, Effect::status(429)),
        row(
            "429, HTML",
            "before",
            Nothing,
            Effect::status_before_processing(429, ErrorBody::Html),
        ),
        row(
            "429, retry-after",
            "before",
            Nothing,
            Effect::retry_after(429, 2),
        ),
        row(
            "429, a date",
            "before",
            Nothing,
            Effect::retry_after_date(429, 2),
        ),
        row(
            "200, half of it",
            "after",
            Unreadable,
            Effect::status_after_processing(200, ErrorBody::TruncatedJson),
        ),
        row("200, no JSON", "after", Unreadable, Effect::bad_json()),
    ]);
    rows
}

/// The outcome of one call.
struct Cell {
    outcome: Result<(), Error>,
    sent: usize,
    processed: usize,
}

impl Cell {
    fn doubled(&self, class: Class) -> usize {
        match class.is_idempotent() {
            true => 0,
            false => self.processed.saturating_sub(1),
        }
    }

    fn may_have(&self) -> bool {
        self.outcome
            .as_ref()
            .err()
            .is_some_and(Error::may_have_been_processed)
    }
}

impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let outcome = match &self.outcome {
            Ok(()) => "ok".to_owned(),
            Err(error) => match error.status().filter(|_| error.kind() == ErrorKind::Status) {
                Some(status) => status.as_str().to_owned(),
                None => format!("{:?}", error.kind()).to_lowercase(),
            },
        };
        let mark = if self.may_have() { "?" } else { "" };
        let text = format!("{outcome}{mark} {}/{}", self.sent, self.processed);
        f.pad(&text)
    }
}

struct Bench {
    sandbox: Sandbox,
    watch: Watch,
    client: Client,
    key: i64,
    /// Bound, so that nobody else gets the port, but never listening.
    nowhere: TcpSocket,
}

impl Bench {
    async fn set_up() -> Self {
        let sandbox = Sandbox::builder()
            .clock(Clock::manual())
            .start()
            .await
            .unwrap();
        let watch = Watch::default();
        let policy = RetryPolicy::default()
            .max_attempts(ATTEMPTS)
            .backoff(Duration::ZERO, Duration::ZERO)
            .budget(1_000_000);
        let client = client(&sandbox, &watch, |builder| {
            builder
                .retry(policy)
                .request_timeout(A_SECOND)
                .deadline(DEADLINE)
        });
        let nowhere = TcpSocket::new_v4().unwrap();
        nowhere.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let mut bench = Self {
            sandbox,
            watch,
            client,
            key: 0,
            nowhere,
        };
        let key =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL0QRd0VOVVcZ5JRRP0Rm7UNVeZuLzyEzKGwUFfCYCxL a";
        let create = bench
            .client
            .request(digitalocean_sdk::Method::POST, "/v2/account/keys")
            .with_json(&json!({ "name": "a", "public_key": key }));
        let created = drive(create, A_SECOND, || false).await.unwrap();
        bench.key = created["ssh_key"]["id"].as_i64().unwrap();
        bench
    }

    fn call(&self, class: Class, droplet: i64) -> BoxFuture<'_, Result<(), Error>> {
        let raw = self.client.raw();
        Box::pin(async move {
            match class {
                Class::Get => drop(raw.droplets_get(droplet).await?),
                Class::Put => {
                    let body = json!({ "name": "b" });
                    let empty = types::SshKeysUpdateBody::default();
                    drop(
                        raw.ssh_keys_update(self.key, &empty)
                            .with_json(&body)
                            .await?,
                    );
                }
                Class::Delete => drop(raw.droplets_destroy(droplet).await?),
                Class::Post => drop(raw.droplets_create(None).with_json(&droplet_body()).await?),
                Class::Patch => {
                    // The default project of every sandbox.
                    let id = "5a4db0c0-5555-4000-8000-000000000001";
                    let body = json!({ "name": "c" });
                    let empty = types::ProjectPatch::default();
                    drop(raw.projects_patch(id, &empty).with_json(&body).await?);
                }
            }
            Ok(())
        })
    }

    /// Makes a call while a fault strikes, once or always.
    async fn cell(&self, row: &Row, class: Class, always: bool) -> Cell {
        let raw = self.client.raw();
        self.watch.reset();
        let create = raw.droplets_create(None).with_json(&droplet_body());
        let created = drive(create, A_SECOND, || self.watch.pauses())
            .await
            .unwrap()
            .into_inner();
        let droplet = self.droplet(&created);
        // A droplet that is still being made can't be destroyed.
        self.sandbox.advance(Duration::from_secs(60));
        self.sandbox.clear_requests();
        self.watch.reset();
        match &row.effect {
            Some(effect) => {
                let trigger = Fault::on(class.operation());
                let trigger = if always {
                    trigger.every()
                } else {
                    trigger.next(1)
                };
                self.sandbox.fault(trigger.effect(effect.clone())).unwrap();
            }
            None => {
                let attempts = if always { usize::MAX } else { 1 };
                let port = self.nowhere.local_addr().unwrap().port();
                self.watch.misdirect(attempts, port);
            }
        }
        let call = self.call(class, droplet);
        let outcome = drive(call, A_SECOND, || {
            self.watch.pauses() || is_held_back(&self.sandbox, &self.watch)
        })
        .await;
        self.sandbox.clear_faults();
        // What the client gave up may still be on its way into the log.
        let since = std::time::Instant::now();
        let mut log = self.sandbox.requests();
        while log.len() < self.watch.reached() && since.elapsed() < 60 * A_SECOND {
            tokio::task::yield_now().await;
            log = self.sandbox.requests();
        }
        assert_eq!(log.len(), self.watch.reached());
        Cell {
            outcome,
            sent: self.watch.sent(),
            processed: log.iter().filter(|request| request.processed).count(),
        }
    }

    fn droplet(&self, created: &types::DropletsCreateResponse) -> i64 {
        match created {
            types::DropletsCreateResponse::Droplet(one) => one.droplet.id,
            other => panic!("{other:?}"),
        }
    }
}

fn droplet_body() -> serde_json::Value {
    json!({ "name": "d", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu-24-04-x64" })
}

/// Whether a call has to get through when the fault strikes once.
fn must_survive(row: &Row, class: Class) -> bool {
    match row.known {
        Known::Nothing => true,
        Known::Unclear => class.is_idempotent(),
        // Nobody reads the answer to a deletion.
        Known::Unreadable => class == Class::Delete,
    }
}

/// Whether a call gets through although the fault strikes every attempt.
fn outlasts(row: &Row, class: Class) -> bool {
    // Half of a 404 still says that the deletion before it was carried out.
    row.known == Known::Unreadable || (row.name == "close mid body" && class == Class::Delete)
}

fn check(row: &Row, class: Class, cell: &Cell, always: bool) {
    let place = format!(
        "{} {} processing, {class:?}, always: {always}: {cell}",
        row.name, row.stage
    );
    assert_eq!(cell.doubled(class), 0, "{place}");
    let survives = must_survive(row, class) && (!always || outlasts(row, class));
    assert_eq!(cell.outcome.is_ok(), survives, "{place}");
    let Err(error) = &cell.outcome else {
        assert!(cell.processed > 0 || class == Class::Delete, "{place}");
        return;
    };
    assert!(
        cell.processed == 0 || error.may_have_been_processed(),
        "{place}"
    );
    assert_eq!(
        error.may_have_been_processed(),
        row.known != Known::Nothing,
        "{place}"
    );
    assert_eq!(error.attempts() as usize, cell.sent, "{place}");
    assert_eq!(error.operation(), Some(class.operation()), "{place}");
    assert_eq!(error.is_decode(), row.known == Known::Unreadable, "{place}");
    let told = match (row.known, class.is_idempotent()) {
        (Known::Unreadable, _) => false,
        (Known::Nothing, _) => true,
        (Known::Unclear, idempotent) => idempotent,
    };
    assert_eq!(error.is_retryable(), told, "{place}");
    let is_limit = row.name.starts_with("429");
    assert_eq!(error.is_rate_limited(), is_limit, "{place}");
    let waits = row.name.contains("retry-after");
    match (row.known, class.is_idempotent()) {
        (Known::Unreadable, _) | (Known::Unclear, false) => assert_eq!(cell.sent, 1, "{place}"),
        _ if is_limit => assert!(cell.sent > ATTEMPTS as usize, "{place}"),
        _ => assert_eq!(cell.sent, ATTEMPTS as usize, "{place}"),
    }
    assert!(
        !waits || error.waited() > Duration::ZERO || cell.sent == 1,
        "{place}"
    );
}

#[tokio::test(start_paused = true)]
async fn faults_are_survived_where_that_is_safe_and_nothing_is_done_twice() -> Result<(), BoxError>
{
    let bench = Bench::set_up().await;
    let mut table = String::new();
    let (mut survived, mut calls, mut repeatable, mut doubled) = (0, 0, 0, 0);
    for always in [false, true] {
        let often = if always { "always" } else { "once" };
        writeln!(
            table,
            "\nThe fault strikes {often}. outcome sent/processed; ? = may have been carried out"
        )?;
        write!(table, "{:<18} {:<7}", "fault", "stage")?;
        for class in CLASSES {
            write!(table, " {:<16}", format!("{class:?}").to_uppercase())?;
        }
        writeln!(table)?;
        for row in rows() {
            write!(table, "{:<18} {:<7}", row.name, row.stage)?;
            for class in CLASSES {
                let cell = bench.cell(&row, class, always).await;
                write!(table, " {cell:<16}")?;
                check(&row, class, &cell, always);
                doubled += cell.doubled(class);
                if !always {
                    calls += 1;
                    survived += usize::from(cell.outcome.is_ok());
                    repeatable += usize::from(must_survive(&row, class));
                }
            }
            writeln!(table)?;
        }
    }
    writeln!(
        table,
        "\nsingle faults survived: {survived} of {calls} ({repeatable} can be, safely)"
    )?;
    writeln!(table, "requests doubled: {doubled}")?;
    println!("{table}");
    assert_eq!((survived, doubled), (repeatable, 0));
    Ok(())
}
