//! Waiting for many things at once: what comes of them, and how few requests that takes.

// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(feature = "droplets")]

mod outcomes;
mod requests;
#[path = "../common/world.rs"]
mod world;

use std::time::Duration;

use world::World;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

async fn world() -> World {
    World::new(|sandbox| sandbox.action_duration(30 * SECOND)).await
}

/// Actions in progress that are done after these times, by turns.
fn actions(world: &World, count: u64, done_after: &'static [u64]) -> Vec<i64> {
    let after = |index: u64| {
        let turn = usize::try_from(index).unwrap() % done_after.len();
        Duration::from_secs(done_after[turn])
    };
    world.sandbox.seed_actions(count, after)
}

fn droplets(world: &World, count: u64) -> Vec<i64> {
    world.sandbox.seed_droplets(count)
}
