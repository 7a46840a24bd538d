//! Every fault against every kind of call: what survives, what is told of what doesn't, that nothing is done twice and that
//! everything ends in time.
//!
//! `cargo test -p digitalocean-sdk --features full --test fault_matrix -- --nocapture` prints the tables.
#![cfg(all(feature = "droplets", feature = "ssh-keys", feature = "projects"))]
// Helpers outside of a test function may fail like the tests that call them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calls;
mod faults;
#[path = "../common/hostile.rs"]
mod hostile;
mod sandbox;
mod service;
#[allow(dead_code, reason = "the retries' tests use more of it")]
#[path = "../retries/stopped_clock.rs"]
mod stopped_clock;
mod wire;
