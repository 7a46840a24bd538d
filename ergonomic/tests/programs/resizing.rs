//! Many databases that are resized at once, until they are done or somebody presses Ctrl-C, who is told what became of each.

use std::future::pending;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::raw::types::DatabaseCluster;
use digitalocean_sdk::slugs::DatabaseSize;
use digitalocean_sdk::wait::{Progress, Waits};
use digitalocean_sdk::{Client, Error, Outcome};
use tokio::time::sleep;

use super::world;

const SECOND: Duration = Duration::from_secs(1);

/// A log that can be read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The outcome for each database, by its name.
#[derive(Debug, Default)]
struct Report {
    finished: Vec<String>,
    failed: Vec<(String, String)>,
    /// With the last state, if one was seen.
    running: Vec<(String, Option<String>)>,
    not_started: Vec<String>,
}

impl Report {
    fn note(&mut self, name: String, outcome: Outcome<DatabaseCluster>) {
        match outcome {
            Outcome::Finished(_) => self.finished.push(name),
            it if it.is_running() => {
                let state = it.state::<DatabaseCluster>();
                self.running
                    .push((name, state.map(|it| it.status.to_string())));
            }
            Outcome::Failed(error) => self.failed.push((name, error.to_string())),
            _ => self.not_started.push(name),
        }
    }
}

/// Resizes all with a tag that don't have the size yet.
async fn resize_all<S>(
    client: &Client,
    tag: &str,
    size: DatabaseSize,
    progress: Progress,
    stop: S,
) -> Result<Report, Error>
where
    S: Future + Send + 'static,
{
    let list = client.database_clusters().list().tag_name(tag);
    let mut clusters = list.all().await?;
    clusters.retain(|it| size != *it.size);
    let resize = |it: &DatabaseCluster| client.database_cluster(it).resize(&size, it.num_nodes);
    let waits = clusters.iter().map(resize).collect::<Waits<_>>();
    let waits = waits.with_progress(progress).or_interrupt(stop);
    let mut report = Report::default();
    for (cluster, outcome) in clusters.iter().zip(waits.settle().await) {
        report.note(cluster.name.clone(), outcome);
    }
    Ok(report)
}

/// Ctrl-C after a time: a signal from outside, once somebody listens, so that it doesn't end this program.
#[cfg(unix)]
async fn ctrl_c_after(time: Duration) {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::Poll;

    let mut ctrl_c = pin!(tokio::signal::ctrl_c());
    let listening = poll_fn(|context| Poll::Ready(ctrl_c.as_mut().poll(context)));
    assert!(listening.await.is_pending());
    sleep(time).await;
    let process = std::process::id().to_string();
    let kill = std::process::Command::new("kill")
        .args(["-INT", &process])
        .status();
    assert!(kill.unwrap().success());
    ctrl_c.await.unwrap();
}

/// There is no program that sends it elsewhere.
#[cfg(not(unix))]
async fn ctrl_c_after(time: Duration) {
    sleep(time).await;
}

#[tokio::test(start_paused = true)]
async fn c15_thirty_databases_are_resized_until_ctrl_c() {
    let (world, client) = world().await;
    let create = |n: usize| {
        let clusters = client.database_clusters();
        let create = clusters.create(format!("db-{n}"), "pg", "nyc3", "db-s-1vcpu-1gb");
        create.version("18").tag("shop")
    };
    let created = (1..=30).map(create).collect::<Waits<_>>();
    let created = world.run(created).await.0.unwrap();
    let of = |n: usize| Fault::on_path(&format!("/v2/databases/{}/resize", created[n - 1].id));
    let busy = || Effect::refusal(412, "the cluster is busy");
    let faults = [
        of(3)
            .next(1)
            .effect(Effect::refusal(422, "no such size in nyc3")),
        // Busy for 40 s, and so 40 s later than the others.
        of(5).next(8).effect(busy()),
        of(6).next(8).effect(busy()),
        of(9).every().effect(busy()),
    ];
    for fault in faults {
        world.sandbox.fault(fault).unwrap();
    }
    let before = world.requests();

    // A resize takes 30 s, and databases are polled every 15 s: Ctrl-C comes when most are done.
    let log = Log::default();
    let size = || DatabaseSize::DbS2Vcpu4Gb;
    let lines = Progress::lines(log.clone());
    let resizing = resize_all(&client, "shop", size(), lines, ctrl_c_after(57 * SECOND));
    let (report, took) = world.run(resizing).await;
    let report = report.unwrap();
    assert!(took >= 57 * SECOND && took < 70 * SECOND, "{took:?}");
    let names = |all: &[usize]| -> Vec<String> { all.iter().map(|n| format!("db-{n}")).collect() };
    let done: Vec<usize> = (1..=30).filter(|n| ![3, 5, 6, 9].contains(n)).collect();
    assert_eq!(report.finished, names(&done));
    let [(failed, why)] = &report.failed[..] else {
        panic!("{:?}", report.failed);
    };
    assert_eq!(failed, "db-3");
    assert!(why.contains("422") && why.contains("no such size"), "{why}");
    let resizing = |n| (format!("db-{n}"), Some("resizing".to_owned()));
    assert_eq!(report.running, [resizing(5), resizing(6)]);
    assert_eq!(report.not_started, names(&[9]));
    let lines = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(lines.lines().last(), Some("27 of 30 done (1 failed)"));

    // One request for each, and one every 5 s for those that are busy.
    let sent = world.requests_of("databases_update_clusterSize");
    let of_busy = 2 * 9 + 1 + usize::try_from(took.as_secs() / 5).unwrap();
    assert_eq!(sent, 26 + 1 + of_busy);
    // One page for all that are polled, and none of one alone.
    let polls = world.requests() - before - sent - 1;
    assert!(polls <= 8, "{polls}");

    // Nothing more is sent, and the service goes on.
    let asked = world.requests();
    world.run(sleep(60 * SECOND)).await;
    assert_eq!(world.requests(), asked);

    // The next day nobody is busy, and the rest is resized: what is done isn't touched.
    world.sandbox.clear_faults();
    let lines = Progress::lines(log.clone());
    let rest = resize_all(&client, "shop", size(), lines, pending::<()>());
    let rest = world.run(rest).await.0.unwrap();
    assert_eq!(rest.finished, names(&[3, 9]), "{rest:?}");
    assert_eq!(world.requests_of("databases_update_clusterSize"), sent + 2);
}
