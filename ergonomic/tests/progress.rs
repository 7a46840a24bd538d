//! What a display of waits shows, in a terminal and in a log.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used)]
#![cfg(all(feature = "droplets", feature = "progress"))]

#[path = "common/world.rs"]
mod world;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use digitalocean_sandbox::{Effect, Fault};
use digitalocean_sdk::wait::{Progress, Waits};
use indicatif::{InMemoryTerm, MultiProgress, ProgressDrawTarget};
use world::World;

/// A log that can be read.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn lines(&self) -> Vec<String> {
        let bytes = self.0.lock().unwrap().clone();
        String::from_utf8(bytes)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect()
    }
}

async fn world() -> World {
    World::new(|sandbox| sandbox.action_duration(Duration::from_secs(30))).await
}

#[tokio::test(start_paused = true)]
async fn a_log_has_a_line_for_each_change() {
    let world = world().await;
    let log = Log::default();
    let client = world.client();
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let (droplet, _) = world
        .run(create.wait().with_progress(Progress::lines(log.clone())))
        .await;
    let id = droplet.unwrap().id;
    let name = format!("droplet {id}");
    assert_eq!(
        log.lines(),
        [format!("{name}: new and locked"), format!("{name}: active")]
    );
    assert!(
        !log.lines().concat().contains('\u{1b}'),
        "nothing that only a terminal understands"
    );

    let log = Log::default();
    world
        .sandbox
        .fault(
            Fault::on("droplets_get")
                .every()
                .effect(Effect::status(403)),
        )
        .unwrap();
    let wait = client
        .droplet(id)
        .wait_for_status("off")
        .with_progress(Progress::lines(log.clone()));
    let error = world.run(wait).await.0.unwrap_err();
    assert_eq!(log.lines(), [name, error.to_string()]);
}

#[tokio::test(start_paused = true)]
async fn a_log_of_many_waits_stays_short() {
    let world = world().await;
    let log = Log::default();
    let client = world.client();
    let ids = world.sandbox.seed_actions(300, |_| Duration::from_secs(7));
    let waits = client
        .actions()
        .wait_all(ids)
        .with_progress(Progress::lines(log.clone()));
    world.run(waits).await.0.unwrap();
    let lines = log.lines();
    assert_eq!(
        (lines.len(), lines[0].as_str(), lines[9].as_str()),
        (10, "30 of 300 done", "300 of 300 done")
    );
}

#[tokio::test(start_paused = true)]
async fn a_terminal_has_bars() {
    let world = world().await;
    let client = world.client();
    let terminal = InMemoryTerm::new(10, 100);
    let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
    let bars = Progress::bars(MultiProgress::with_draw_target(target));
    let create = client
        .droplets()
        .create("d", "nyc3", "s-1vcpu-1gb", "ubuntu-24-04-x64");
    let wait = create.wait().with_progress(bars.clone());
    let id = world.run(wait).await.0.unwrap().id;
    assert!(
        terminal
            .contents()
            .contains(&format!("droplet {id}: active")),
        "{}",
        terminal.contents()
    );

    let ids = world.sandbox.seed_droplets(12);
    let waits = ids
        .into_iter()
        .map(|id| client.droplet(id).wait_for_status("active"));
    world
        .run(waits.collect::<Waits<_>>().with_progress(bars))
        .await
        .0
        .unwrap();
    assert!(
        terminal.contents().contains("12/12"),
        "{}",
        terminal.contents()
    );
}
